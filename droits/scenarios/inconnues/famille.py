"""Unknown couple, children and other people of the home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from droits.scenarios import calendrier
from droits.scenarios.inconnues.argent import INTERETS
from droits.scenarios.inconnues.commun import (
    OUI_NON,
    REVENU_ELEVE,
    REVENU_FAIBLE,
    Inconnue,
    Valeur,
    a_completer,
    adulte_avec,
    completer,
    depuis_ce_mois,
    enfant_avec,
    revenu,
    salaire,
    sans_debut,
    situation_avec,
)
from droits.scenarios.openfisca.personnes import age_revolu
from droits.scenarios.openfisca.tables import EUROPE
from droits.scenarios.situation import (
    Conjoint,
    Enfant,
    NatureRessource,
    NatureTitre,
    PeriodeParis,
    PreuveHandicap,
    Ressource,
    Situation,
    TitreSejour,
    remplacer,
)


def du_couple(s: Situation, au: date) -> Iterator[Inconnue]:
    if s.conjoint is not None:
        return
    connu = {
        "nationalite": "FR",
        "mois_en_france_par_an": 12,
        "en_france_depuis": date(2000, 1, 1),
        "paris": (PeriodeParis(depuis=date(2000, 1, 1)),),
        "inapte_travail": False,
        "taux_incapacite": Decimal(0),
        "assurance_maladie": True,
        "lien": "mariage",
    }

    def conjoint(age: int, *ressources: Ressource) -> Conjoint:
        naissance = calendrier.annees_avant(au, age)
        return Conjoint(date_naissance=naissance, ressources=ressources, **connu)  # type: ignore[arg-type]

    fini = salaire(date(2000, 1, 1), au - timedelta(days=1), _SALAIRE)
    possibles = [
        ("aucun", False),
        ("conjoint_70_ans_sans_ressource", conjoint(70)),
        ("conjoint_70_ans_sans_ressource", conjoint(70, INTERETS)),
        ("conjoint_70_ans_sans_ressource", remplacer(conjoint(70), perte_autonomie=True, taux_incapacite=Decimal(80))),
        ("conjoint_70_ans_pension_versee", conjoint(70, *_pension_versee(au))),
        ("conjoint_40_ans_sans_ressource", conjoint(40)),
        ("conjoint_20_ans_sans_ressource", conjoint(20)),
        ("conjoint_20_ans_sans_ressource", remplacer(conjoint(20), **_ETUDIANT)),
        ("conjoint_40_ans_revenu_eleve", conjoint(40, revenu(REVENU_ELEVE))),
        # an income that stopped: the règlement then counts the month, and no longer the tax notice (I/A 5)
        ("conjoint_40_ans_revenu_eleve", conjoint(40, revenu(REVENU_ELEVE), fini)),
        ("conjoint_40_ans_sans_ressource", conjoint(40, fini)),
        ("conjoint_40_ans_revenu_eleve", remplacer(conjoint(40, revenu(REVENU_ELEVE)), lien="vie_commune")),
        ("conjoint_55_ans_au_chomage", remplacer(conjoint(55), **_EN_FIN_DE_DROITS)),
        ("conjoint_40_ans_handicape", remplacer(conjoint(40), **_HANDICAPE)),
        ("conjoint_40_ans_petit_salaire", conjoint(40, salaire(date(2000, 1, 1), net=_SALAIRE))),
        ("conjoint_40_ans_qui_travaille", conjoint(40, salaire(date(2000, 1, 1)))),  # ends a presumption (R861-11)
    ]
    if any((e.nationalite or "FR") not in EUROPE for e in s.enfants or ()):  # his papers free the child (D512-2, 3°)
        possibles.append(("conjoint_40_ans_sans_ressource", remplacer(conjoint(40), **_REFUGIE)))
    yield Inconnue("foyer.conjoint", "foyer", tuple(Valeur(c, situation_avec(conjoint=v)) for c, v in possibles))


def _pension_versee(au: date) -> tuple[Ressource, ...]:
    """Alimony paid for long, out of an income too new to count: less than nothing (R815-22, R815-29)."""
    versee = Ressource(
        nature=NatureRessource.PENSION_ALIMENTAIRE_VERSEE, montant=_PENSION_VERSEE, depuis=date(2000, 1, 1)
    )
    return salaire(au.replace(day=1), net=2 * _PENSION_VERSEE), versee


def du_lien(s: Situation) -> Iterator[Inconnue]:
    """A couple whose bond is not told: taxed together, or not."""
    if isinstance(s.conjoint, Conjoint) and s.conjoint.lien is None:
        liens = tuple(Valeur(c, adulte_avec("conjoint", lien=c)) for c in ("mariage", "vie_commune"))
        yield Inconnue("foyer.lien", "foyer", liens)


def des_enfants(s: Situation, au: date) -> Iterator[Inconnue]:
    if s.enfants is None:
        yield Inconnue("foyer.enfants", "foyer", tuple(Valeur(c, situation_avec(enfants=v)) for c, v in _fratries(au)))
        return
    for rang, enfant in enumerate(s.enfants):
        yield from _d_un_enfant(s, rang, enfant, au)


_SALAIRE = Decimal(1_000)  # a small wage
_PENSION_VERSEE = Decimal(1_500)
# neither married nor a parent, a student asks with the income of the parents (circulaire, annexe 3)
_ETUDIANT = {
    "lien": "vie_commune",
    "activite": "etudes",
    "scolarite": "superieur",
    "revenus_parents": Decimal(0),
    "points_charge": 0,
}
_HANDICAPE = {"taux_incapacite": Decimal(80), "preuves_handicap": (PreuveHandicap.INVALIDITE_2,)}
_REFUGIE = {
    "nationalite": "SN",
    "titre_sejour": TitreSejour(nature=NatureTitre.REFUGIE, depuis=date(2000, 1, 1), autorise_travail=True),
}
_EN_FIN_DE_DROITS = {"activite": "chomage", "travail_cinq_ans": True, "fin_droits_chomage": True}


def _fratries(au: date) -> list[tuple[str, Any]]:
    def enfant(age: int, handicap: str = "aucun") -> Enfant:
        return Enfant(
            date_naissance=calendrier.annees_avant(au, age),
            residence="foyer",
            handicap=handicap,  # type: ignore[arg-type]
            a_charge=True,
            ressources=(),
        )

    bebe = remplacer(enfant(0), date_naissance=calendrier.mois_avant(au, 3))
    trois = (enfant(2), enfant(8), enfant(16))
    handicape = remplacer(enfant(8, "aeeh"), taux_incapacite=Decimal(80))
    collegien = remplacer(enfant(12), scolarite="college", autre_parent="ne_paie_pas")
    lyceen = remplacer(enfant(17), scolarite="lycee")
    travaille = remplacer(enfant(20), ressources=(salaire(date(2000, 1, 1)),))  # a wage counts everywhere
    petit_salaire = salaire(date(2000, 1, 1), net=REVENU_FAIBLE)
    salarie = remplacer(enfant(18), ressources=(petit_salaire,))  # earns little enough to count (L842-3)
    return [
        ("aucun", ()),
        ("1 enfant", (enfant(8),)),
        ("2 jumeaux", (bebe, bebe)),
        ("1 enfant handicapé", (handicape,)),
        ("1 enfant en alternance", (remplacer(enfant(8), residence="alternee"),)),
        ("3 grands enfants", (enfant(8), collegien, lyceen)),
        ("1 enfant qui travaille", (travaille,)),
        ("1 enfant qui travaille", (salarie,)),
        ("1 bébé", trois[:1]),
        ("1 enfant au collège", (collegien,)),
        ("2 enfants", trois[:2]),
        ("3 enfants", trois),
        ("3 enfants", (enfant(0), enfant(19), enfant(24))),  # count for the RSA, bring no allowance this month
        ("1 enfant au lycée", (lyceen,)),
        ("3 enfants", tuple(remplacer(e, autre_parent="decede") for e in (*trois[:2], enfant(8, "aeeh")))),
        ("10 enfants", _sans_pension((*trois[:2], *(collegien,) * 4, *(lyceen,) * 4))),
        ("10 enfants", (handicape,) * 10),
        # who comes home from time to time counts for the RSA, and brings no family allowance that lowers it; nor does
        # who is born this month, and whose parent alone has the larger RSA (L262-9)
        ("10 enfants", _sans_pension((enfant(0), *(remplacer(collegien, residence="place_retours"),) * 9))),
        ("10 enfants", (enfant(0), *(enfant(22),) * 9)),  # too old for the allowances that are counted
    ]


def _sans_pension(enfants: tuple[Enfant, ...]) -> tuple[Enfant, ...]:
    return tuple(remplacer(e, autre_parent="ne_paie_pas") for e in enfants)


#: one in each interval that the scales tell apart; at three, the RSA of a parent alone is still higher that month
_AGES_D_UN_ENFANT = (1, 3, 8, 16, 19, 23, 26)


def _d_un_enfant(s: Situation, rang: int, enfant: Enfant, au: date) -> Iterator[Inconnue]:
    sujet = f"enfant {rang + 1}"

    def inconnue(champ: str, valeurs: Sequence[tuple[str, Any]], fait: str | None = None) -> Inconnue:
        return Inconnue(
            fait or f"enfant.{champ}",
            sujet,
            tuple(Valeur(c, enfant_avec(rang, **{champ: v})) for c, v in valeurs),
        )

    naissance = enfant.date_naissance
    if naissance is None:
        # born here, whatever his nationality (D512-2); this month, he brings no allowance that lowers the RSA yet
        ages = [("1 mois", calendrier.mois_avant(au, 1)), ("1 mois", au)]
        ages += [(f"{a} ans", calendrier.annees_avant(au, a)) for a in _AGES_D_UN_ENFANT]
        yield inconnue("date_naissance", ages)
    if enfant.residence is None:
        yield inconnue("residence", [(r, r) for r in ("foyer", "alternee", "place", "ailleurs")])
    if enfant.nationalite is None and all(a.nationalite and a.nationalite not in EUROPE for _, a in s.adultes()):
        yield inconnue("nationalite", [("europe", "FR"), ("hors_europe", "PK")], "personne.nationalite")
    if enfant.handicap is None:
        yield inconnue("handicap", [("aucun", "aucun"), ("aeeh", "aeeh")])
    # a minor of the home is taken to be on its tax notice, a minor who lives elsewhere is not
    if (
        enfant.a_charge is None
        and naissance is not None
        and age_revolu(naissance, au) < 18
        and enfant.residence not in ("ailleurs", None)
    ):
        yield Inconnue("enfant.a_charge", sujet, (Valeur("usuel", lambda s: s),))
    adulte_ou_inconnu = naissance is None or age_revolu(naissance, au) >= 18
    if enfant.a_charge is None and (adulte_ou_inconnu or enfant.residence in ("ailleurs", None)):
        yield inconnue("a_charge", OUI_NON)
    demandeur_d_emploi_possible = naissance is None or 18 <= age_revolu(naissance, au) < 25
    if enfant.activite is None and enfant.a_charge is not True and demandeur_d_emploi_possible:
        yield inconnue("activite", [("chomage", "chomage"), ("etudes", "etudes")], "personne.activite")
    if enfant.ressources is None and (naissance is None or age_revolu(naissance, au) >= 16):
        valeurs = [("aucune", ()), (f"montant:{REVENU_ELEVE}", (revenu(REVENU_ELEVE),))]
        yield inconnue("ressources", valeurs, "personne.ressources")
    yield from _de_l_ecole_et_de_l_autre_parent(s, rang, enfant, au)
    if sans_debut(enfant):
        debuts = [("depuis_longtemps", enfant.ressources), ("ce_mois", depuis_ce_mois(enfant, au))]
        yield inconnue("ressources", debuts, "ressource.depuis")
    if any(a_completer(r) for r in enfant.ressources or ()):
        sommes = [(f"montant:{m}", completer(enfant, m)) for m in (Decimal(0), REVENU_ELEVE)]
        yield inconnue("ressources", sommes, "ressource.montant")


_AGES_DU_CP = (5,)  # the school year that follows may be that of the CP (R543-2)


def _de_l_ecole_et_de_l_autre_parent(s: Situation, rang: int, enfant: Enfant, au: date) -> Iterator[Inconnue]:
    """School from 10 on (collège and after), handicap, and the other parent of a child whose parent lives alone."""
    sujet = f"enfant {rang + 1}"
    age = None if enfant.date_naissance is None else age_revolu(enfant.date_naissance, au)

    def inconnue(fait: str, champ: str, valeurs: Sequence[tuple[str, Any]]) -> Iterator[Inconnue]:
        if getattr(enfant, champ) is None:
            yield Inconnue(fait, sujet, tuple(Valeur(c, enfant_avec(rang, **{champ: v})) for c, v in valeurs))

    if age in _AGES_DU_CP:
        yield from inconnue("personne.scolarite", "scolarite", [(n, n) for n in ("maternelle", "primaire")])
    if age is None or 10 <= age < 25:
        niveaux = ("college", "lycee", "superieur", "apprentissage", "aucune")
        yield from inconnue("personne.scolarite", "scolarite", [(n, n) for n in niveaux])
    if enfant.handicap != "aucun" and (age is None or age < 20):
        taux = (Decimal(0), Decimal(50), Decimal(80))
        yield from inconnue("personne.taux_incapacite", "taux_incapacite", [(str(t), t) for t in taux])
    recueilli = any(e.ne_de == () for e in s.enfants or ())  # who took a child in may live as a couple (CSS, L523-2)
    if (recueilli or not s.conjoint) and (age is None or age < 21):
        autres = ("vit_ici", "paie", "ne_paie_pas", "hors_d_etat", "decede", "non_reconnu")
        yield from inconnue("enfant.autre_parent", "autre_parent", [(a, a) for a in autres])
        if enfant.autre_parent in ("paie", "ne_paie_pas", "hors_d_etat", None):
            pensions = [(f"montant:{m}", m) for m in (Decimal(0), REVENU_ELEVE)]
            yield from inconnue("enfant.pension_alimentaire", "pension_alimentaire", pensions)


def de_la_separation(s: Situation, au: date) -> Iterator[Inconnue]:
    """Since when the person lives alone: it only matters with a child, or an expected one."""
    if s.conjoint or s.seul_depuis is not None or (s.enfants == () and s.demandeur.enceinte is False):
        return
    dates = [("1 an", calendrier.annees_avant(au, 1)), ("5 ans", calendrier.annees_avant(au, 5))]
    yield Inconnue("foyer.seul_depuis", "foyer", tuple(Valeur(c, situation_avec(seul_depuis=d)) for c, d in dates))
