"""The plan: its order respects every arrow, each paper and each euro counts once, what is urgent comes first."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from droits import bilans, lire
from droits.cli import main
from droits.explain.blocs import compter
from droits.explain.document import Document, Titre
from droits.explain.orientations import urgences as bloc_urgences
from droits.explain.phrases import phrase
from droits.explain.plan import rediger_plan
from droits.explain.render.terminal import afficher
from droits.explain.sections import nom
from droits.guard.menages import cacher, menages
from droits.liens import LIENS
from droits.orientations import orientations
from droits.parcours.papiers import COMPRIS, DONNE_PAR, reunir
from droits.parcours.plan import Plan, plan
from droits.parcours.sorties import Sortie, Sorties
from droits.registre import AIDES
from droits.resultats import Bilan, Montant, Motif, Statut
from droits.scenarios.situation import Situation, remplacer

sys.path.insert(0, str(Path(__file__).parents[1] / "explain"))
from faux_plans import plans

EXEMPLES = sorted((Path(__file__).parents[2] / "exemples").glob("*.yaml"))
JOUR = date(2026, 11, 22)
#: random households of the default suite, and of the slow one
N, BEAUCOUP = 16, 60

Cas = tuple[Situation, Bilan, Plan]


def _cas(situations: Sequence[Situation]) -> list[Cas]:
    return [(s, b, plan(s, b)) for s, b in zip(situations, bilans(situations), strict=True)]


@pytest.fixture(scope="module")
def exemples() -> dict[str, Cas]:
    return dict(zip([f.stem for f in EXEMPLES], _cas([lire(f) for f in EXEMPLES]), strict=True))


@pytest.fixture(scope="module", params=[N, pytest.param(BEAUCOUP, marks=pytest.mark.lent)])
def tires(request: pytest.FixtureRequest) -> list[Cas]:
    """Random households, a quarter of them with debts that nobody told of."""
    pleins = menages(7, request.param, (JOUR,))
    return _cas([s if i % 4 else cacher(s, {"dettes"}) for i, s in enumerate(pleins)])


# --- by hand --------------------------------------------------------------------------------------


def test_la_retraitee_demande_l_aspa_puis_paris_solidarite_puis_la_css(exemples: dict[str, Cas]) -> None:
    _, _, p = exemples["retraitee"]
    assert [e.aide for e in p.etapes[:3]] == ["aspa", "paris_solidarite", "css"]
    assert p.etape("paris_solidarite").avant == ("aspa",)
    (fleche,) = (f for f in p.fleches if f.apres == "paris_solidarite" and f.nature == "d_abord")
    assert (fleche.article, fleche.texte) == ("I/A 4", "Règlement municipal du 1er septembre 2019")
    assert p.aujourd_hui is not None and p.aujourd_hui.aide == "aspa"
    # 131,59 + 108,41 ; 98 once a year ; the CSS costs 30
    assert (p.total.sur.par_mois, p.total.sur.par_an) == (Decimal("240.00"), Decimal("98.00"))
    assert p.total.cout_par_mois == Decimal("30.00")
    assert p.total.maximums == ("paris_allocation_exceptionnelle",)
    assert p.total.possible.par_mois == 0
    assert [lieu.code for lieu in p.lieux][:2] == ["caisse_retraite", "maison_solidarites"]
    assert "paris_pass_seniors" in p.lieux[1].aides  # by post too, but she goes there anyway


def test_le_rsa_se_demande_en_attendant_l_aspa(exemples: dict[str, Cas]) -> None:
    _, _, p = exemples["pakistanais_70"]
    assert [e.aide for e in p.etapes[:2]] == ["aspa", "rsa"]
    assert (p.etapes[1].sure, p.etapes[1].remplacee_par) == (False, "aspa")
    assert "rsa" not in p.total.sur.aides + p.total.possible.aides
    assert ("rsa", "css", "ouvre") in {(f.avant, f.apres, f.nature) for f in p.fleches}


def test_la_combinaison_qui_vaut_le_plus_et_ce_qu_elle_exclut(exemples: dict[str, Cas]) -> None:
    _, _, p = exemples["parent_seul_temps_partiel"]
    (ecartee,) = p.ecartees
    assert (ecartee.aide, ecartee.par) == ("paris_logement_familles", "paris_logement_familles_monoparentales")
    assert ecartee.renonce is not None and ecartee.renonce.maximum == Decimal("116.00")
    assert "paris_logement_familles" not in {e.aide for e in p.etapes}
    # the activity bonus that she receives does not count it (R844-5)
    assert (p.total.sur.par_mois, p.total.sur.baissent) == (Decimal("150.00"), ())


def test_une_aide_recue_qui_baisse_est_comptee_et_nommee(exemples: dict[str, Cas]) -> None:
    """At least the ASPA of 1 043,59 less the RSA of 573,49; 104,77 and 102,41 do not lower the AAH."""
    _, fait, p = exemples["refugie_68"]
    perdu = p.total.sur.baissent or tuple(s.aide for s in fait.suites)
    assert perdu == ("rsa",)
    assert p.total.sur.par_mois is not None and Decimal("470.10") <= p.total.sur.par_mois < Decimal("1043.59")
    assert exemples["femme_aah"][2].total.sur.par_mois == Decimal("207.18")


def test_ce_qui_est_urgent_d_abord(exemples: dict[str, Cas]) -> None:
    _, _, p = exemples["jeune_sans_ressources"]
    assert [u.id for u in p.urgences] == ["hebergement_115", "aide_alimentaire"]
    assert [e.urgence for e in p.etapes[:3]] == ["hebergement_115", "aide_alimentaire", "aide_alimentaire"]
    assert p.aujourd_hui is not None
    assert (p.aujourd_hui.urgence, p.aujourd_hui.aide) == ("hebergement_115", "paris_sans_domicile")


def test_un_bail_qui_attend_passe_devant(exemples: dict[str, Cas]) -> None:
    _, _, p = exemples["famille_hotel"]
    assert p.etapes[0].aide == "fsl_acces"
    assert p.aujourd_hui is not None and p.aujourd_hui.aide == "fsl_acces"


def test_les_soins_passent_avant_l_argent_d_une_fois_par_an(exemples: dict[str, Cas]) -> None:
    """Nothing pays him every month: the CSS before the voucher for energy."""
    _, _, p = exemples["proprietaire_impayes"]
    assert [e.aide for e in p.etapes[:2]] == ["css", "cheque_energie"]
    assert p.aujourd_hui is not None and p.aujourd_hui.aide == "css"


def test_un_fichier_presque_vide_donne_des_questions(exemples: dict[str, Cas]) -> None:
    _, _, p = exemples["presque_rien"]
    assert p.etapes == () and p.papiers == () and p.questions
    assert p.aujourd_hui is not None and p.aujourd_hui.fait == p.questions[0].fait


def test_un_papier_plus_complet_suffit() -> None:
    papiers = reunir({"aspa": ("rib", "ressources_3_mois"), "css": ("ressources_12_mois",), "rsa": ("rib",)})
    assert [(p.code, p.aides) for p in papiers] == [("rib", ("aspa", "rsa")), ("ressources_12_mois", ("aspa", "css"))]
    seul = reunir({"aspa": ("ressources_3_mois",)})
    assert [p.code for p in seul] == ["ressources_3_mois"]


def test_les_papiers_nommes_sont_ceux_du_registre() -> None:
    connus = {p for aide in AIDES for p in aide.pieces}
    assert {*COMPRIS, *COMPRIS.values(), *DONNE_PAR} <= connus


def test_deux_aides_possibles_qui_s_excluent_ne_comptent_qu_une_fois(exemples: dict[str, Cas]) -> None:
    """Both asked of a commission: the higher one only, and never a maximum or an unconfirmed figure."""
    s, fait, _ = exemples["retraitee"]
    sommes = {
        "paris_logement_familles": 116,
        "paris_logement_familles_monoparentales": 150,
        "paris_forfait_familles": 5,
    }

    def possible(aide: str, **changements: object) -> object:
        return fait.reponse("aspa").model_copy(
            update={
                "aide": aide,
                "statut": Statut.A_DEMANDER,
                "montant": _montant(sommes.get(aide, 1000), plafond=aide == "fsl_maintien"),
                **changements,
            }
        )

    reponses = tuple(possible(a) for a in (*sommes, "fsl_maintien"))
    doute = possible("paris_parent_age", motifs=(Motif.REGLE_NON_CONFIRMEE,))
    p = plan(s, fait.model_copy(update={"reponses": (*reponses, doute), "suites": ()}))
    assert p.total.possible.par_mois == 155
    assert p.total.maximums == ("fsl_maintien",)
    assert p.total.sur.par_mois == 0


def _montant(somme: int, *, plafond: bool) -> Montant:
    return Montant(minimum=Decimal(somme), maximum=Decimal(somme), rythme="mois", plafond=plafond)


# --- later ----------------------------------------------------------------------------------------


def _sortie(aide: str, jour: date, genre: str = "date") -> Sortie:
    return Sortie(aide=aide, genre=genre, date=jour, statut_apres=Statut.DROIT_PROBABLE)  # type: ignore[arg-type]


def test_plus_tard_le_plus_proche_d_abord_et_rien_qui_soit_deja_une_etape(exemples: dict[str, Cas]) -> None:
    """Nor a choice, which is told with the aids that are set aside."""
    s, fait, p = exemples["retraitee"]
    tard, tot = date(2028, 1, 5), date(2027, 3, 1)
    trouvees = (
        _sortie("paris_logement_familles", tard),
        _sortie(p.etapes[0].aide, tot),
        _sortie("asi", JOUR, "choix"),
        _sortie("ass", tot),
    )
    attendues = [("ass", tot), ("paris_logement_familles", tard)]
    assert [(x.aide, x.date) for x in plan(s, fait, Sorties(sorties=trouvees)).plus_tard] == attendues
    assert p.plus_tard == () and p.etapes == plan(s, fait, Sorties(sorties=trouvees)).etapes


def test_la_page_dit_trois_jours_au_plus(exemples: dict[str, Cas]) -> None:
    s, fait, _ = exemples["presque_rien"]
    aides = ("ass", "asi", "rsa", "aspa")
    jours = [date(2027, mois, 1) for mois in (4, 3, 2, 1)]
    p = plan(s, fait, Sorties(sorties=tuple(map(_sortie, aides, jours))))
    assert [x.aide for x in p.plus_tard] == ["aspa", "rsa", "asi", "ass"]
    blocs = rediger_plan(p, fait).blocs
    texte = afficher(Document("", blocs), couleur=False).partition(phrase("titre-plan-plus-tard"))[2]
    assert [nom(a) in texte for a in ("aspa", "rsa", "asi", "ass")] == [True, True, True, False]


def test_droits_plan_dit_ce_qui_s_ouvre_plus_tard(capsys: pytest.CaptureFixture[str]) -> None:
    """A student: three years in Paris are reached on the first of September."""
    fichier = str(next(f for f in EXEMPLES if f.stem == "etudiante_boursiere"))
    assert main(["plan", "--json", fichier]) == 0
    (un,) = json.loads(capsys.readouterr().out)["plus_tard"]
    assert (un["aide"], un["date"], un["genre"]) == ("paris_logement", "2027-09-01", "date")
    assert main(["plan", "--sans-couleur", fichier]) == 0
    texte = capsys.readouterr().out.replace("\u00a0", " ")
    assert "1er septembre 2027" in texte.partition("Que demander plus tard ?")[2]


# --- properties -----------------------------------------------------------------------------------


def test_les_liens_declares_ne_tournent_pas_en_rond() -> None:
    """What the register may ask for first, all at once: an order exists."""
    avant: dict[str, set[str]] = {}
    for lien in LIENS:
        if lien.nature in ("ouvre", "d_abord", "diminue"):
            avant.setdefault(lien.effet, set()).add(lien.cause)
    for aide in AIDES:
        avant.setdefault(aide.id, set()).update(c.etape for c in aide.criteres() if c.etape in {a.id for a in AIDES})
    assert list(TopologicalSorter(avant).static_order())


def test_l_ordre_respecte_chaque_fleche(tires: list[Cas], exemples: dict[str, Cas]) -> None:
    vues = 0
    for _, _, p in (*tires, *exemples.values()):
        rangs = {e.aide: e.rang for e in p.etapes}
        assert list(rangs.values()) == list(range(1, len(rangs) + 1))
        for f in p.fleches:
            assert rangs[f.avant] < rangs[f.apres], f
            assert f.article and f.texte
            vues += 1
    assert vues > N / 2  # the property speaks of something


def test_un_droit_a_demander_d_abord_est_une_fleche(tires: list[Cas]) -> None:
    for _, fait, p in tires:
        dans = {e.aide for e in p.etapes}
        for e in p.etapes:
            avant = set(fait.reponse(e.aide).etapes_d_abord) & dans
            assert avant <= set(e.avant)


def test_chaque_papier_une_fois_et_aucun_oublie(tires: list[Cas], exemples: dict[str, Cas]) -> None:
    for _, _, p in (*tires, *exemples.values()):
        assert max(Counter(papier.code for papier in p.papiers).values(), default=1) == 1
        pour = {(papier.code, aide) for papier in p.papiers for aide in papier.aides}
        for e in p.etapes:
            for code in e.pieces:
                assert (code, e.aide) in pour or (COMPRIS[code], e.aide) in pour


def test_chaque_demande_a_un_seul_lieu(tires: list[Cas]) -> None:
    for _, _, p in tires:
        servies = [aide for lieu in p.lieux for aide in lieu.aides]
        assert sorted(servies) == sorted(e.aide for e in p.etapes if e.ou)
        assert all(e.lieu in e.ou for e in p.etapes if e.ou)


def test_une_aide_compte_une_fois_et_jamais_quand_elle_est_ecartee(tires: list[Cas]) -> None:
    for _, fait, p in tires:
        sures, possibles = set(p.total.sur.aides), set(p.total.possible.aides)
        assert not sures & possibles
        ecartees = {r.aide for r in fait.reponses if r.ecartee_par is not None}
        plafonds = {r.aide for r in fait.reponses if r.montant is not None and r.montant.plafond}
        assert not (sures | possibles) & (ecartees | plafonds)
        assert sures | possibles <= {e.aide for e in p.etapes}
        assert all(fait.reponse(a).statut is Statut.DROIT_PROBABLE for a in sures)


def test_le_sur_ne_depasse_pas_les_droits_probables(tires: list[Cas], exemples: dict[str, Cas]) -> None:
    """Nor differs from the money of the check-up: one calculation."""
    comparees = 0
    for _, fait, p in (*tires, *exemples.values()):
        minima = sum(
            (
                r.montant.minimum
                for r in fait.reponses
                if r.statut is Statut.DROIT_PROBABLE and r.montant is not None and r.montant.rythme == "mois"
            ),
            Decimal(0),
        )
        assert p.total.sur.par_mois is None or p.total.sur.par_mois <= minima
        if fait.argent is not None:
            assert p.total.sur.par_mois == fait.argent.avec_les_aides - fait.argent.aujourd_hui
            comparees += 1
    assert comparees > 5


def test_jamais_vide_quand_une_aide_se_demande(tires: list[Cas], exemples: dict[str, Cas]) -> None:
    for _, fait, p in (*tires, *exemples.values()):
        ouvertes = {
            r.aide
            for r in fait.reponses
            if r.statut in (Statut.DROIT_PROBABLE, Statut.A_DEMANDER) and r.ecartee_par is None
        }
        assert ouvertes <= {e.aide for e in p.etapes}
        assert not ouvertes or p.aujourd_hui is not None
        a_repondre = {r.aide for r in fait.reponses if r.statut is Statut.A_PRECISER and _manque(r)}
        assert not a_repondre & {e.aide for e in p.etapes}


def _manque(reponse: object) -> bool:
    return any(m.decide != "critere" for m in reponse.faits_manquants)  # type: ignore[attr-defined]


def test_urgent_d_abord_au_hasard(tires: list[Cas]) -> None:
    """Every household made urgent: what answers it comes before what does not, first steps apart."""
    urgentes = [
        remplacer(s, dettes=Situation.model_validate({"dettes": [{"nature": "gaz", "coupure_annoncee": True}]}).dettes)
        for s, _, _ in tires[:4]
    ]
    trouvees = 0
    for s, fait, _ in _cas(urgentes):
        p = plan(s, fait)
        assert "coupure" in [u.id for u in p.urgences]
        presses = [e.urgence is not None for e in p.etapes]
        assert presses == sorted(presses, reverse=True)
        trouvees += any(presses)
    assert trouvees


def test_le_plan_ne_depend_pas_de_l_ordre_des_reponses(tires: list[Cas]) -> None:
    for s, fait, p in tires[:30]:
        autre = plan(s, fait.model_copy(update={"reponses": fait.reponses[::-1]}))
        assert (autre.etapes, autre.lieux, autre.total.sur.par_mois) == (p.etapes, p.lieux, p.total.sur.par_mois)


def test_le_plan_se_relit_en_json(exemples: dict[str, Cas]) -> None:
    for _, _, p in exemples.values():
        assert Plan.model_validate_json(p.model_dump_json()) == p
        assert p.model_dump()["schema"] == "droits.plan/1"


# --- the page -------------------------------------------------------------------------------------


def test_la_page_tient_et_n_oublie_aucune_etape(tires: list[Cas], exemples: dict[str, Cas]) -> None:
    """Sixty lines at most; each step is unfolded, named, or counted among the others."""
    for _, fait, p in (*tires, *exemples.values()):
        document = rediger_plan(p, fait)
        assert compter(document.blocs) + 1 <= 60
        titres = [b.texte for b in document.blocs if isinstance(b, Titre)]
        depliees = sum(t.startswith("Étape") for t in titres)
        assert bool(depliees) == bool(p.etapes) and depliees <= 3
        assert (phrase("titre-plan-ensuite") in titres) == (len(p.etapes) > depliees)


def test_en_couple_le_danger_ne_se_lit_pas(exemples: dict[str, Cas]) -> None:
    """The page is the same, to the letter, whether it was told or not."""
    s, fait, p_muet = exemples["couple_retraites"]
    en_danger = remplacer(s, violences=True)
    dit = fait.model_copy(update={"orientations": orientations(en_danger, fait.date)})
    p_dit = plan(en_danger, dit)
    assert [u.id for u in p_dit.urgences] == ["danger", "aide_urgence_violences"] and p_muet.urgences == ()
    assert afficher(rediger_plan(p_dit, dit)) == afficher(rediger_plan(p_muet, fait))
    assert tuple(bloc_urgences(dit)) == tuple(bloc_urgences(fait))


def test_le_maximum_n_est_jamais_un_gain(exemples: dict[str, Cas]) -> None:
    _, fait, p = exemples["dette_de_gaz"]
    texte = afficher(rediger_plan(p, fait), couleur=False, largeur=200)
    total = texte.partition(phrase("titre-plan-total"))[2].partition(phrase("titre-pieces"))[0]
    assert "500" not in total and "3\u00a0287" not in total and "seulement un maximum" in total


def test_les_plans_faits_a_la_main_se_lisent() -> None:
    for p, fait in plans():
        assert compter(rediger_plan(p, fait).blocs) + 1 <= 60


def test_le_professionnel_lit_l_article_de_chaque_fleche(exemples: dict[str, Cas]) -> None:
    _, fait, p = exemples["retraitee"]
    texte = afficher(rediger_plan(p, fait), couleur=False, professionnel=True)
    assert "I/A 4, Règlement municipal du 1er septembre 2019" in texte.replace("\n", " ")
    assert "paris_restaurants_emeraude" in texte.replace("\n", "") or "restaurants_em" in texte
