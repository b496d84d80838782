"""The households of the canaries: who lives there, with which money; and what a canary says.

The careful inputs of national.md §4.3: every month of the window, gross with net and taxable, explicit
zeros, past benefits as not received.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

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
# Given for the month of the demand too, unless it is what is asked. OpenFisca-France gives MVA to everybody
# who has housing aid.
TOUJOURS_NULLES = frozenset({"ass", "paje_clca", "paje_prepare", "mva"})
DEFAUTS = {"nationalite": "FR", "activite": "inactif"}  # of the others, the default is OpenFisca's


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


def salaire_par_mois(net: dict[str, float]) -> dict[str, Any]:
    """The same, when the wage is not that of every month."""
    composants = {mois: salaire(montant) for mois, montant in net.items()}
    return {nom: {mois: composants[mois][nom] for mois in net} for nom in salaire(0)}


@dataclass(frozen=True)
class Canari:
    """What OpenFisca-France answers (``amont``), and what the law says (``loi``)."""

    id: str  # the fault, as national.md §3.3 names it
    correction: str  # the file of droits/corrections that mends it
    parents: tuple[Personne, ...]
    question: str  # a variable (summed over the persons), or « css » for its class and its monthly cost
    amont: Any
    loi: Any
    enfants: tuple[Personne, ...] = ()
    logement: str = "sans_domicile"
    foyer: dict[str, dict[str, float]] = field(default_factory=dict)  # of the tax notice: {variable: {year: amount}}
    periode: str = DEMANDE
    ecart: float = 0.01  # one cent, the tolerance of the checks


NE_EN_1955 = "1955-12-01"  # 70 in the month of the demand
QUADRAGENAIRE = "1985-12-01"
