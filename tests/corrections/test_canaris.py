"""One canary per correction: the household that shows the fault of OpenFisca-France, and the lawful answer.

The first half of a canary dies on the day OpenFisca-France is right, and says which correction can go.
All the households are rows of one simulation per system, with the careful inputs of national.md §4.3:
every month of the window, gross with net and taxable, explicit zeros, past benefits as not received.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy
import pytest
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from droits import corrections
from droits.system import France, systeme

MOIS = [f"{an}-{mois:02d}" for an in range(2023, 2027) for mois in range(1, 13)][:-1]
DEMANDE = MOIS[-1]  # 2026-11
# Kinds of income and benefits: zero in every month unless a person says otherwise.
REVENUS = (
    "salaire_de_base",
    "salaire_net",
    "salaire_imposable",
    "retraite_brute",
    "retraite_nette",
    "retraite_imposable",
    "chomage_brut",
    "chomage_net",
    "chomage_imposable",
    "pensions_invalidite",
    "rente_accident_travail",
    "pensions_alimentaires_percues",
    "pensions_alimentaires_versees_individu",
    "rpns_auto_entrepreneur_benefice",
    "indemnites_journalieres",
    "indemnites_journalieres_maladie",
    "indemnites_chomage_partiel",
    "gains_exceptionnels",
    "revenus_locatifs",
    "revenus_capital",
    "revenus_stage_formation_pro",
    "bourse_recherche",
    "bourse_enseignement_sup",
    "allocation_securisation_professionnelle",
    "dedommagement_victime_amiante",
    "indemnites_stage",
    "indemnites_volontariat",
    "indemnites_compensatrices_conges_payes",
    "prestation_compensatoire",
    "caah",
    "prime_forfaitaire_mensuelle_reprise_activite",
    "retraite_combattant",
    "traitement_indiciaire_brut",
    "livret_a",
    "epargne_revenus_non_imposables",
    "valeur_locative_immo_non_loue",
    "valeur_locative_terrains_non_loues",
)
PRESTATIONS = (
    "ass",
    "aah",
    "asi",
    "aspa",
    "rsa",
    "ppa",
    "aide_logement",
    "af",
    "cf",
    "asf",
    "paje_clca",
    "paje_prepare",
    "mva",
)
# Given for the month of the demand too. OpenFisca-France gives MVA to everybody who has housing aid.
TOUJOURS_NULLES = frozenset({"ass", "paje_clca", "paje_prepare", "mva"})
DEFAUTS = {"nationalite": "FR", "activite": "inactif"}


@dataclass(frozen=True)
class Personne:
    """Someone of these households: an amount holds for every month, or for the months it names."""

    naissance: str
    entrees: dict[str, Any] = field(default_factory=dict)


def personne(naissance: str, **entrees: Any) -> Personne:
    return Personne(naissance, entrees)


def pension(montant: Any) -> dict[str, Any]:
    """A small pension pays no CSG: gross, net and taxable are one amount."""
    return dict.fromkeys(("retraite_brute", "retraite_nette", "retraite_imposable"), montant)


def salaire(net: float) -> dict[str, Any]:
    return {"salaire_net": net, "salaire_de_base": net / 0.78, "salaire_imposable": net * 1.037}


@dataclass(frozen=True)
class Canari:
    """What OpenFisca-France answers (``amont``), and what the law says (``loi``)."""

    id: str  # the fault, as national.md §3.3 names it
    correction: str  # the file of droits/corrections that mends it
    parents: tuple[Personne, ...]
    question: str  # a variable, or « css » for its class and its monthly cost
    amont: Any
    loi: Any
    enfants: tuple[Personne, ...] = ()
    logement: str = "sans_domicile"
    periode: str = DEMANDE
    ecart: float = 0.01  # one cent, the tolerance of the checks


NE_EN_1955 = "1955-12-01"  # 70 in the month of the demand
QUADRAGENAIRE = "1985-12-01"
SEUL_40 = (personne(QUADRAGENAIRE),)
COUPLE_50 = (personne("1975-12-01", **salaire(1500)), personne("1975-12-01"))

CANARIS = (
    Canari(
        "B1 Pakistan, titre de 12 ans",
        "aspa_titre_sejour",
        (personne(NE_EN_1955, nationalite="PK", duree_possession_titre_sejour=12),),
        "aspa",
        amont=0,
        loi=1043.59,
    ),
    Canari(
        "B2 62 ans, inapte",
        "aspa_age_anticipe",
        (personne("1963-12-01", inapte_travail=True, **pension(300)),),
        "aspa",
        amont=0,
        loi=743.59,
    ),
    Canari(
        "B3 64 ans, incapacité de 50 %",
        "aspa_age_anticipe",
        (personne("1961-12-01", taux_incapacite=0.5, **pension(300)),),
        "aspa",
        amont=0,
        loi=743.59,
    ),
    Canari(
        "B4 couple, deux salaires bruts de 700",
        "aspa_abattement",
        tuple(personne(n, salaire_de_base=700, salaire_net=546) for n in (NE_EN_1955, "1957-12-01")),
        "aspa",
        amont=1620.18,
        loi=1131.72,  # (19 442.21 - 12 × 488.4633) / 12; national.md rounds on the way: 1 131.71
    ),
    Canari(
        "B5 résidence secondaire de 100 000, valeur locative 4 000 par an",
        "aspa_revenus_du_capital",
        (personne(NE_EN_1955, valeur_locative_immo_non_loue=4000, valeur_autres_biens=100_000, **pension(300)),),
        "aspa",
        amont=0,
        loi=493.59,
    ),
    Canari(
        "B6 enfant de 25 ans",
        "css_enfants",
        COUPLE_50,
        "css",
        amont="gratuite",
        loi="participation 42",
        enfants=(personne("2000-12-01"),),
    ),
    Canari(
        "B6 enfant de 30 ans",
        "css_enfants",
        COUPLE_50,
        "css",
        amont="gratuite",
        loi="participation 42",
        enfants=(personne("1995-12-01"),),
    ),
    Canari(
        "B7 59 ans au 1er janvier, 60 dans le mois",
        "css_participation_age",
        (personne("1966-03-01", **salaire(1000)),),
        "css",
        amont="participation 25",
        loi="participation 21",
    ),
    # Under 25 there is no RSA, which would open CSS by itself.
    Canari(
        "B8 salaire dans le seul mois M-1",
        "css_periode",
        (personne("2002-12-01", salaire_net={"2026-10": 15_000}),),
        "css",
        amont="non",
        loi="gratuite",
    ),
    Canari(
        "B8 salaire dans le seul mois M-13",
        "css_periode",
        (personne("2002-12-01", salaire_net={"2025-10": 20_000}),),
        "css",
        amont="gratuite",
        loi="non",
    ),
    Canari(
        "B9 micro-entreprise",
        "aspa_revenus_professionnels",
        (personne(NE_EN_1955, rpns_auto_entrepreneur_benefice=300, **pension(300)),),
        "aspa",
        amont=443.59,
        loi=743.59,
    ),
    Canari(
        "B10 rente d'accident du travail",
        "aspa_autres_ressources",
        (personne(NE_EN_1955, rente_accident_travail=200, **pension(300)),),
        "aspa",
        amont=743.59,
        loi=543.59,
    ),
    Canari(
        "B10 allocation de chômage brute",
        "aspa_autres_ressources",
        (personne(NE_EN_1955, chomage_brut=500, chomage_net=453),),
        "aspa",
        amont=590.59,
        loi=543.59,
    ),
    Canari(
        "R815-29 repli sur douze mois",
        "aspa_ressources",
        (personne(NE_EN_1955, **pension({m: 1300 if m >= "2026-08" else 500 for m in MOIS})),),
        "aspa",
        amont=0,
        loi=343.59,
    ),
    Canari(
        "montant entier au centime",
        "aspa_montant",
        (personne(NE_EN_1955),),
        "aspa",
        amont=1043.595,
        loi=1043.59,
        ecart=0.001,
    ),
    Canari(
        "ressources égales au plafond",
        "aspa_montant",
        (personne(NE_EN_1955, **pension(1043.59)),),
        "aspa",
        amont=0.005,
        loi=0,
        ecart=0.001,
    ),
    Canari("plafond d'avril 2025", "css_plafonds", SEUL_40, "cmu_c_plafond", 10166, 10339, periode="2025-06"),
    Canari("plafond d'avril 2026", "css_plafonds", SEUL_40, "cmu_c_plafond", 10166, 10421),
    Canari(
        "A09 pension de 1 094, locataire",
        "css_plafonds",
        (personne(NE_EN_1955, **pension(1094)),),
        "css",
        amont="non",
        loi="participation 30",
        logement="locataire_vide",
    ),
    Canari(
        "tables tronquées, trois personnes en 2024",
        "css_plafonds",
        (personne(QUADRAGENAIRE), personne(QUADRAGENAIRE)),
        "cmu_c_plafond",
        amont=18299,
        loi=18298,
        enfants=(personne("2015-12-01"),),
        periode="2024-06",
    ),
    Canari(
        "plafond avec participation tronqué, 2024",
        "css_plafonds",
        SEUL_40,
        "acs_plafond",
        amont=13724.1,
        loi=13724,
        periode="2024-06",
    ),
    Canari(
        "R861-6 abrogé, épargne de 60 000",
        "css_capital",
        (personne(NE_EN_1955, epargne_revenus_non_imposables=60_000, epargne_totale=60_000, **pension(750)),),
        "css",
        amont="participation 30",
        loi="gratuite",
    ),
    Canari(
        "R861-2 pension des parents non déduite",
        "css_autonomie",
        (personne("2005-12-01", activite="etudiant", pensions_alimentaires_percues=200),),
        "css",
        amont="non",
        loi="gratuite",
    ),
    Canari(
        "R861-8 deux mois d'arrêt de travail",
        "css_anciens_salaires",
        (
            personne(
                "2002-12-01",
                salaire_net=1350,
                indemnites_journalieres_maladie={"2026-10": 900, DEMANDE: 900},
            ),
        ),
        "css_cmu_base_ressources",
        amont=11_340,
        loi=16_200,
    ),
    Canari(
        "R861-8 salaire de M-13 abattu de 30 %",
        "css_anciens_salaires",
        (
            personne(
                "2002-12-01",
                activite="chomeur",
                salaire_net={"2025-10": 10_000},
                chomage_net={DEMANDE: 100},
                chomage_brut={DEMANDE: 110},
            ),
        ),
        "css_cmu_base_ressources",
        amont=0,
        loi=7000,
    ),
)


@pytest.mark.parametrize("canari", CANARIS, ids=lambda c: c.id)
def test_openfisca_france_a_toujours_cette_faute(canari: Canari) -> None:
    obtenu = reponse(canari, corrige=False)
    assert not proche(canari, obtenu, canari.loi), (
        f"OpenFisca-France est juste : la correction {canari.correction} peut partir."
    )
    assert proche(canari, obtenu, canari.amont), (
        f"OpenFisca-France a changé sans devenir juste : revoir la correction {canari.correction} ({obtenu})."
    )


@pytest.mark.parametrize("canari", CANARIS, ids=lambda c: c.id)
def test_la_correction_donne_la_reponse_de_la_loi(canari: Canari) -> None:
    assert proche(canari, reponse(canari, corrige=True), canari.loi)


def test_chaque_correction_a_son_canari() -> None:
    fichiers = {f.stem for f in Path(corrections.__file__).parent.glob("*.py")} - {"__init__"}
    assert {c.correction for c in CANARIS} == fichiers


def proche(canari: Canari, obtenu: Any, voulu: Any) -> bool:
    if isinstance(voulu, str):
        return bool(obtenu == voulu)
    return bool(abs(obtenu - voulu) < canari.ecart)


# One simulation per system


@cache
def france() -> TaxBenefitSystem:
    return France()


def reponse(canari: Canari, *, corrige: bool) -> Any:
    simulation = passage(corrige)
    place = CANARIS.index(canari)
    match canari.question:
        case "css":
            gratuite, participation = (
                simulation.calculate(nom, canari.periode)[place] for nom in ("cmu_c", "css_participation_forfaitaire")
            )
            return "gratuite" if gratuite else f"participation {participation:.0f}" if participation else "non"
        case nom:
            return simulation.calculate(nom, canari.periode)[place]


@cache
def passage(corrige: bool) -> Simulation:
    """Every household above, one row each."""
    legislation = systeme() if corrige else france()
    simulation = SimulationBuilder().build_from_entities(legislation, composition())
    personnes = [p for c in CANARIS for p in (*c.parents, *c.enfants)]
    ecrites = {nom for p in personnes for nom in p.entrees} & legislation.variables.keys()
    for nom in sorted(ecrites.union(REVENUS)):
        defaut = DEFAUTS.get(nom, 0)
        for mois in MOIS:
            valeurs = [valeur(p.entrees.get(nom, defaut), mois) for p in personnes]
            simulation.set_input(nom, mois, numpy.array(valeurs))
    for nom in PRESTATIONS:
        nulle = numpy.zeros(simulation.get_variable_population(nom).count)
        for mois in MOIS if nom in TOUJOURS_NULLES else MOIS[:-1]:
            simulation.set_input(nom, mois, nulle)
    return simulation


def valeur(entree: Any, mois: str) -> Any:
    return entree.get(mois, 0) if isinstance(entree, dict) else entree


def composition() -> dict[str, Any]:
    """The households in OpenFisca's own words; married couples, children at home and at charge."""
    situation: dict[str, Any] = {"individus": {}, "familles": {}, "foyers_fiscaux": {}, "menages": {}}
    for i, canari in enumerate(CANARIS):
        parents = [f"parent{i}{rang}" for rang in range(len(canari.parents))]
        enfants = [f"enfant{i}{rang}" for rang in range(len(canari.enfants))]
        for nom, p in zip(parents + enfants, canari.parents + canari.enfants, strict=True):
            en_couple = nom in parents[: len(parents) * (len(parents) - 1)]
            situation["individus"][nom] = {
                "date_naissance": {"ETERNITY": p.naissance},
                "statut_marital": dict.fromkeys(MOIS, "marie" if en_couple else "celibataire"),
            }
        situation["familles"][f"famille{i}"] = {"parents": parents, "enfants": enfants}
        situation["foyers_fiscaux"][f"foyer{i}"] = {"declarants": parents, "personnes_a_charge": enfants}
        situation["menages"][f"menage{i}"] = {
            "personne_de_reference": parents[:1],
            "conjoint": parents[1:],
            "enfants": enfants,
            "statut_occupation_logement": dict.fromkeys(MOIS, canari.logement),
            "loyer": dict.fromkeys(MOIS, 700 if canari.logement.startswith("locataire") else 0),
            "depcom": dict.fromkeys(MOIS, "75120"),
        }
    return situation
