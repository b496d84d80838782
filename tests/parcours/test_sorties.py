"""Ways out: proved by a run of their own, few, and never by way of money, family, health or address."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from droits import bilan, bilans, lire, sorties
from droits.aide import Genre
from droits.explain.phrases import phrase, tiret
from droits.explain.render.terminal import afficher
from droits.explain.sorties import dire
from droits.explain.writing import rediger
from droits.guard.contre_lecture import comparer
from droits.guard.menages import menages
from droits.parcours.sorties import DEMARCHES, DROITS_D_ABORD, Sortie, Sorties, appliquer
from droits.registre import AIDES
from droits.resultats import Bilan, Statut
from droits.scenarios.situation import (
    Adulte,
    AideRecue,
    Logement,
    NatureRessource,
    NatureTitre,
    Patrimoine,
    PeriodeParis,
    Sante,
    Situation,
    StatutLogement,
    TitreSejour,
    remplacer,
)

EXEMPLES = Path(__file__).parents[2] / "exemples"
JOUR = date(2026, 11, 22)
OUVERTS = (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)


def sortie_de(situation: Situation, aide: str) -> tuple[Bilan, Sortie | None]:
    un = bilan(situation, au=JOUR, aides=[aide])
    return un, sorties(situation, un).de(aide)


def seul(**adulte: Any) -> Situation:
    """A French person alone, tenant in Paris for long, without income, of whom all is known."""
    francais = {"nationalite": "FR", "en_france_depuis": date(1990, 1, 1), "mois_en_france_par_an": 12}
    connus = {
        "paris": (PeriodeParis(depuis=date(2003, 6, 1)),),
        "activite": "sans_activite",
        "ressources": (),
        "taux_incapacite": Decimal(0),
        "inapte_travail": False,
        "preuves_handicap": (),
        "enceinte": False,
        "scolarite": "aucune",
        "conge": "aucun",
        "travail_deux_ans": False,
        "assurance_maladie": True,
        "vit_chez_ses_parents": False,
        "rattache_aux_parents": False,
        "pension_des_parents": False,
        "mutation_employeur": False,
        "retraite_inaptitude": False,
    }
    return Situation(
        date_entretien=JOUR,
        demandeur=Adulte(**francais | connus | adulte),
        conjoint=False,
        seul_depuis=date(2000, 1, 1),
        enfants=(),
        autres_personnes=(),
        patrimoine=Patrimoine(epargne=Decimal(0), immobilier=(), donations=()),
        logement=Logement(
            statut=StatutLogement.LOCATAIRE_VIDE,
            loyer=Decimal(500),
            charges=Decimal(50),
            parking=Decimal(0),
            bail_au_nom=True,
            contrat_energie_au_nom=True,
            colocation=False,
            conventionne=False,
            chambre=False,
            decent=True,
            entree=date(2010, 1, 1),
            proprietaire_parent=False,
            arrondissement=12,
            projet=False,
        ),
        dettes=(),
        aides_recues=(),
        sante=Sante(complementaire="aucune", css_impayee=False),
    )


def retraitee(**changements: Any) -> Situation:
    return remplacer(lire(EXEMPLES / "retraitee.yaml"), **changements)  # type: ignore[no-any-return]


# --- a day ------------------------------------------------------------------------------------------


def test_64_ans_l_aspa_s_ouvre_le_jour_des_65_ans() -> None:
    _, sortie = sortie_de(seul(date_naissance=date(1962, 3, 10), pensions_demandees=True), "aspa")
    assert sortie is not None and sortie.attente is not None
    assert (sortie.genre, sortie.date, sortie.critere) == ("date", date(2027, 3, 10), "aspa_age")
    assert (sortie.attente.cause, sortie.attente.duree, sortie.statut_apres) == ("age", 65, Statut.DROIT_PROBABLE)
    assert dire(sortie)[0] == "Le 10 mars 2027, vous avez 65 ans."


def test_40_ans_rien_n_est_promis_pour_les_65_ans() -> None:
    assert sortie_de(seul(date_naissance=date(1986, 3, 10)), "aspa")[1] is None


def test_24_ans_et_10_mois_le_rsa_s_ouvre_le_jour_des_25_ans() -> None:
    _, sortie = sortie_de(seul(date_naissance=date(2002, 1, 15)), "rsa")
    assert sortie is not None
    assert (sortie.date, sortie.critere, sortie.statut_apres) == (date(2027, 1, 15), "rsa_age", Statut.DROIT_PROBABLE)
    assert sortie.montant_apres is not None and sortie.montant_apres.fixe


def test_2_ans_et_9_mois_a_paris_paris_solidarite_s_ouvre_a_3_ans() -> None:
    situation = retraitee()
    paris = (PeriodeParis(depuis=date(2024, 2, 22)),)
    situation = remplacer(situation, demandeur=remplacer(situation.demandeur, paris=paris))
    _, sortie = sortie_de(situation, "paris_solidarite")
    assert sortie is not None and sortie.date == date(2027, 2, 22)
    assert dire(sortie)[0] == "Le 22 février 2027, vous vivez à Paris depuis 3 ans."


def test_2_ans_et_9_mois_a_paris_paris_logement_s_ouvre_a_3_ans() -> None:
    etudiante = lire(EXEMPLES / "etudiante_boursiere.yaml")
    paris = (PeriodeParis(depuis=date(2024, 2, 22)),)
    situation = remplacer(etudiante, demandeur=remplacer(etudiante.demandeur, paris=paris))
    _, sortie = sortie_de(situation, "paris_logement")
    assert sortie is not None
    assert (sortie.date, sortie.critere) == (date(2027, 2, 22), "paris_residence")


def test_un_titre_de_4_ans_le_rsa_s_ouvre_a_5_ans() -> None:
    titre = TitreSejour(nature=NatureTitre.CARTE_PLURIANNUELLE, depuis=date(2022, 6, 1), autorise_travail=True)
    situation = seul(
        date_naissance=date(1986, 3, 10), nationalite="PK", titre_sejour=titre, en_france_depuis=date(2022, 6, 1)
    )
    _, sortie = sortie_de(situation, "rsa")
    assert sortie is not None and sortie.attente is not None
    assert (sortie.attente.cause, sortie.attente.duree, sortie.date) == ("titre", 5, date(2027, 6, 1))


def test_un_plafond_ne_s_attend_pas() -> None:
    """The day would come, but the income stays above: no way out, and a margin."""
    un = bilan(lire(EXEMPLES / "femme_aah.yaml"), aides=["rsa"])
    trouvees = sorties(lire(EXEMPLES / "femme_aah.yaml"), un)
    assert trouvees.sorties == ()
    (marge,) = trouvees.marges
    assert (marge.critere, marge.sens, marge.unite) == ("rsa_ressources", "en_trop", "€/mois")
    echec = next(c for c in un.reponse("rsa").criteres if c.id == "rsa_ressources")
    assert echec.valeur is not None and echec.seuil_max is not None
    assert marge.ecart == echec.valeur - echec.seuil_max  # the least, where a missing fact moves the ceiling


# --- a step ------------------------------------------------------------------------------------------


def test_sans_contrat_d_energie_la_demarche_est_de_le_demander() -> None:
    situation = lire(EXEMPLES / "dette_de_gaz.yaml")
    situation = remplacer(situation, logement=remplacer(situation.logement, contrat_energie_au_nom=False))
    _, sortie = sortie_de(situation, "fsl_energie_curative")
    assert sortie is not None
    assert (sortie.genre, sortie.changements, sortie.statut_apres) == (
        "demarche",
        ("contrat_energie",),
        Statut.A_DEMANDER,
    )
    assert dire(sortie)[0] == "Demandez un contrat d'énergie à votre nom."


def test_a_l_hotel_aucun_contrat_d_energie_n_est_demande() -> None:
    assert sortie_de(lire(EXEMPLES / "famille_hotel.yaml"), "fsl_energie_preventive")[1] is None


def test_sans_mutuelle_et_au_dessus_de_la_css_complement_sante_demande_une_mutuelle() -> None:
    situation = retraitee()
    pensions = situation.demandeur.ressources or ()
    plus = tuple(remplacer(p, **dict.fromkeys(("net", "brut", "imposable"), p.net + 95)) for p in pensions if p.net)
    situation = remplacer(situation, demandeur=remplacer(situation.demandeur, ressources=plus))
    un, sortie = sortie_de(situation, "paris_complement_sante")
    assert un.reponse("paris_complement_sante").statut is Statut.NON
    assert sortie is not None and sortie.changements == ("mutuelle",)


def test_avec_la_css_personne_n_est_envoye_vers_une_mutuelle() -> None:
    situation = retraitee()
    un = bilan(situation, aides=["css", "paris_complement_sante"])
    assert un.reponse("css").statut is Statut.DROIT_PROBABLE
    assert sorties(situation, un).de("paris_complement_sante") is None
    assert sortie_de(situation, "paris_complement_sante")[1] is None  # the CSS not asked for: the same


def test_un_titre_de_sejour_echu_se_renouvelle() -> None:
    titre = TitreSejour(
        nature=NatureTitre.CARTE_PLURIANNUELLE,
        depuis=date(2015, 6, 1),
        jusqu_au=date(2026, 10, 31),
        autorise_travail=True,
    )
    situation = seul(
        date_naissance=date(1986, 3, 10), nationalite="PK", titre_sejour=titre, en_france_depuis=date(2015, 6, 1)
    )
    _, sortie = sortie_de(situation, "rsa")
    assert sortie is not None and sortie.changements == ("titre_sejour",)
    assert dire(sortie)[-1] == "Après, demandez le RSA."
    assert "séjour" not in " ".join(dire(sortie))  # others in the home may read


def test_un_bail_et_un_titre_a_la_fois_deux_demarches() -> None:
    titre = TitreSejour(
        nature=NatureTitre.CARTE_PLURIANNUELLE,
        depuis=date(2015, 6, 1),
        jusqu_au=date(2026, 10, 31),
        autorise_travail=True,
    )
    situation = seul(
        date_naissance=date(1986, 3, 10), nationalite="PK", titre_sejour=titre, en_france_depuis=date(2015, 6, 1)
    )
    situation = remplacer(situation, logement=remplacer(situation.logement, bail_au_nom=False))
    _, sortie = sortie_de(situation, "paris_logement")
    assert sortie is not None and sortie.changements == ("bail", "titre_sejour")


def test_arrive_depuis_1_mois_l_assurance_maladie_s_ouvre_apres_3_mois() -> None:
    titre = TitreSejour(nature=NatureTitre.CARTE_TEMPORAIRE, depuis=date(2026, 10, 20), autorise_travail=True)
    situation = seul(
        date_naissance=date(1986, 3, 10),
        nationalite="PK",
        titre_sejour=titre,
        en_france_depuis=date(2026, 10, 20),
        paris=(PeriodeParis(depuis=date(2026, 10, 20)),),
        assurance_maladie=False,
    )
    un, sortie = sortie_de(situation, "puma")
    assert sortie is not None and sortie.attente is not None
    assert (sortie.attente.cause, sortie.date) == ("france", date(2027, 1, 21))
    texte = afficher(rediger(un, dossier=True, sorties=Sorties(sorties=(sortie,))), couleur=False)
    assert "Allez à l'hôpital." in texte  # waiting for the day, what is urgent is still said


def test_sans_titre_il_n_y_a_pas_de_sortie() -> None:
    titre = TitreSejour(nature=NatureTitre.AUCUN)
    situation = seul(date_naissance=date(1986, 3, 10), nationalite="PK", titre_sejour=titre)
    assert sortie_de(situation, "rsa")[1] is None


def test_un_proprietaire_n_a_pas_de_sortie_vers_paris_logement() -> None:
    situation = lire(EXEMPLES / "proprietaire_impayes.yaml")
    assert sortie_de(situation, "paris_logement")[1] is None


def test_l_etudiant_demande_d_abord_la_bourse() -> None:
    """A student in Paris Logement must hold the grant: it is asked first, asked for in the same check-up or not."""
    etudiante = lire(EXEMPLES / "etudiante_boursiere.yaml")
    sans_bourse = tuple(r for r in etudiante.demandeur.ressources or () if r.nature is not NatureRessource.BOURSE)
    connus = {"scolarite": "superieur", "preuves_handicap": (), "travail_deux_ans": False, "enceinte": False}
    demandeur = remplacer(
        etudiante.demandeur,
        ressources=sans_bourse,
        paris=(PeriodeParis(depuis=date(2020, 2, 22)),),
        revenus_parents=Decimal(0),
        points_charge=0,
        **connus,
    )
    un, sortie = sortie_de(remplacer(etudiante, demandeur=demandeur), "paris_logement")
    assert un.reponse("paris_logement").statut is Statut.NON
    assert sortie is not None and sortie.aides_a_demander == ("bourse_superieur",)
    assert dire(sortie)[-1] == "Alors demandez Paris Logement."


# --- a choice ----------------------------------------------------------------------------------------


def test_une_aide_ecartee_reste_au_choix_de_la_personne() -> None:
    situation = lire(EXEMPLES / "parent_seul_temps_partiel.yaml")
    un = bilan(situation, aides=["paris_logement_familles", "paris_logement_familles_monoparentales"])
    ecartee = un.reponse("paris_logement_familles")
    sortie = sorties(situation, un).de("paris_logement_familles")
    assert sortie is not None
    assert (sortie.genre, sortie.a_la_place_de) == ("choix", ecartee.ecartee_par)
    assert sortie.montant_apres == ecartee.renonce
    assert dire(sortie) == ()  # told with the amounts


# --- what may never change ---------------------------------------------------------------------------


#: kinds of criteria that no step may aim at
JAMAIS = frozenset({Genre.RESSOURCES, Genre.COMPOSITION, Genre.DEPENSE, Genre.RESIDENCE, Genre.AGE})
#: the only facts that a way out may change
PERMIS = frozenset(
    {
        "logement.contrat_energie_au_nom",
        "logement.bail_au_nom",
        "sante.complementaire",
        "demandeur.activite",
        "demandeur.rattache_aux_parents",
        "demandeur.titre_sejour.jusqu_au",
    }
)


def test_only_these_facts_may_change() -> None:
    assert {".".join(d.chemin) for d in DEMARCHES} == PERMIS


def test_no_step_aims_at_money_family_expense_stay_or_age() -> None:
    vises = {c for d in DEMARCHES for c in d.criteres} | set(DROITS_D_ABORD)
    genres = {(c.id, c.genre) for aide in AIDES for c in aide.criteres() if c.id in vises}
    assert {i for i, genre in genres if genre in JAMAIS} == set()
    assert vises <= {i for i, _ in genres}  # a criterion that no aid has any more goes away
    assert {i for i, genre in genres if genre is Genre.HANDICAP} == {"paris_handicap"}  # by asking the AAH


def differences(avant: Any, apres: Any, chemin: str = "") -> Iterator[str]:
    if isinstance(avant, dict) and isinstance(apres, dict):
        for cle in avant.keys() | apres.keys():
            yield from differences(avant.get(cle), apres.get(cle), f"{chemin}.{cle}" if chemin else cle)
    elif avant != apres:
        yield chemin


@pytest.fixture(scope="module", params=[4, pytest.param(60, marks=pytest.mark.lent)])
def tires(request: pytest.FixtureRequest) -> list[tuple[Situation, Bilan, Sorties]]:
    """Random households, and their ways out."""
    menages_ = menages(11, request.param, [JOUR])
    return [(s, b, sorties(s, b)) for s, b in zip(menages_, bilans(menages_), strict=True)]


def toutes(tires: list[tuple[Situation, Bilan, Sorties]]) -> Iterator[tuple[Situation, Bilan, Sortie]]:
    return ((s, b, sortie) for s, b, trouvees in tires for sortie in trouvees.sorties)


def test_a_way_out_changes_what_it_says_and_nothing_else(tires: list[tuple[Situation, Bilan, Sorties]]) -> None:
    for s, b, sortie in toutes(tires):
        apres = appliquer(sortie, s, b)
        changes = set(differences(s.model_dump(), apres.model_dump()))
        declares = {".".join(d.chemin) for d in DEMARCHES if d.id in sortie.changements}
        assert changes - {"aides_recues"} == declares
        ajoutees = (apres.aides_recues or ())[len(s.aides_recues or ()) :]
        assert {a.nature for a in ajoutees} == set(sortie.aides_a_demander)


@pytest.mark.parametrize("demarche", DEMARCHES, ids=lambda d: d.id)
def test_each_step_changes_one_fact(demarche: Any) -> None:
    for s in menages(12, 5, [JOUR]):
        if demarche.chemin[:2] == ("demandeur", "titre_sejour"):
            s = remplacer(s, demandeur=remplacer(s.demandeur, titre_sejour=TitreSejour(nature="recepisse")))
        sortie = Sortie(
            aide="rsa", genre="demarche", date=JOUR, changements=(demarche.id,), statut_apres=Statut.DROIT_PROBABLE
        )
        apres = appliquer(sortie, s, bilan_vide())
        assert set(differences(s.model_dump(), apres.model_dump())) <= {".".join(demarche.chemin)}


def test_what_is_not_known_stays_unknown() -> None:
    inconnue = remplacer(seul(date_naissance=date(2002, 1, 15)), aides_recues=None)
    un = bilan(inconnue, au=JOUR, aides=["rsa"])
    for sortie in sorties(inconnue, un).sorties:
        assert appliquer(sortie, inconnue, un).aides_recues is None


def bilan_vide() -> Bilan:
    return bilan(Situation(), au=JOUR, aides=["faj"])


# --- proof -------------------------------------------------------------------------------------------


def test_each_way_out_run_again_gives_what_it_says(tires: list[tuple[Situation, Bilan, Sorties]]) -> None:
    trouvees = list(toutes(tires))
    assert len(trouvees) > 2
    for s, b, sortie in trouvees:
        aides = [sortie.aide]
        (apres,) = bilans([appliquer(sortie, s, b)], au=sortie.date, aides=aides, connu_au=b.date)
        reponse = apres.reponse(sortie.aide)
        if sortie.genre != "choix":
            assert b.reponse(sortie.aide).statut is Statut.NON
            assert reponse.montant == sortie.montant_apres
        assert reponse.statut is sortie.statut_apres and sortie.statut_apres in OUVERTS


def test_at_most_one_for_each_aid_and_none_for_what_is_not_refused(
    tires: list[tuple[Situation, Bilan, Sorties]],
) -> None:
    for _, b, trouvees in tires:
        aides = [s.aide for s in trouvees.sorties]
        assert len(aides) == len(set(aides))
        assert all(b.reponse(s.aide).statut is Statut.NON for s in trouvees.sorties if s.genre != "choix")
        assert all(b.reponse(m.aide).statut is Statut.NON and m.ecart >= 0 for m in trouvees.marges)


def test_the_full_file_says_the_way_out_in_place_of_the_usual_one() -> None:
    situation = seul(date_naissance=date(2002, 1, 15))
    un = bilan(situation, au=JOUR, aides=["rsa"])
    texte = afficher(rediger(un, dossier=True, sorties=sorties(situation, un)), couleur=False).replace("\u00a0", " ")
    assert "Le 15 janvier 2027, vous avez 25 ans." in texte
    assert "Revenez quand vous avez l'âge demandé." not in texte


#: names are data: an aid is called so in a list, and so in a sentence
NOMS = {phrase(f"aide-{tiret(a.id)}-{forme}"): a.id for a in AIDES for forme in ("nom", "article")}


def test_the_full_file_with_ways_out_reads_as_its_result(tires: list[tuple[Situation, Bilan, Sorties]]) -> None:
    """No verdict, no amount and no ceiling is read in a way out; its day is read, and is the right one."""
    for _, b, trouvees in tires:
        jours = {s.aide: s.date for s in trouvees.sorties if s.genre == "date"}
        texte = afficher(rediger(b, dossier=True, sorties=trouvees), couleur=False)
        assert comparer(texte, b, NOMS, complet=True, sorties=jours) == ()
        if not jours:
            continue
        demain = {aide: jour + timedelta(days=1) for aide, jour in jours.items()}
        assert len(comparer(texte, b, NOMS, complet=True, sorties=demain)) >= len(jours)


def test_the_margins_are_for_the_professional_only() -> None:
    situation = lire(EXEMPLES / "femme_aah.yaml")
    un = bilan(situation, aides=["rsa"])
    trouvees = sorties(situation, un)
    document = rediger(un, dossier=True, details=True, sorties=trouvees)
    assert "écart de chaque refus" in afficher(document, couleur=False, professionnel=True)
    assert "écart de chaque refus" not in afficher(document, couleur=False)


def test_json_and_back() -> None:
    situation = seul(date_naissance=date(2002, 1, 15))
    trouvees = sorties(situation, bilan(situation, au=JOUR, aides=["rsa"]))
    assert '"schema":"droits.sorties/1"' in trouvees.model_dump_json()
    assert Sorties.model_validate_json(trouvees.model_dump_json()) == trouvees


def test_a_right_already_received_twice_is_not_asked(tires: list[tuple[Situation, Bilan, Sorties]]) -> None:
    for s, _, sortie in toutes(tires):
        recues = {a.nature.value for a in s.aides_recues or () if isinstance(a, AideRecue) and a.jusqu_au is None}
        assert not recues & set(sortie.aides_a_demander)
