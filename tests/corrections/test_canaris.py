"""One canary per correction: the household that shows the fault of OpenFisca-France, and the lawful answer.

The first half of a canary dies on the day OpenFisca-France is right, and says which correction can go.
The households asked alike are rows of one simulation per system; their inputs are those of menages.py.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy
import pytest
from canaris_aspa_css import CANARIS as ASPA_CSS
from canaris_nationaux import CANARIS as NATIONAUX
from menages import DEFAUTS, MOIS, PRESTATIONS, REVENUS, TOUJOURS_NULLES, Canari, Personne
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from droits import corrections
from droits.system import France, systeme

CANARIS = ASPA_CSS + NATIONAUX


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
    return bool(abs(float(obtenu) - voulu) < canari.ecart)


# One simulation per system and per way of asking


@cache
def france() -> TaxBenefitSystem:
    return France()


def facon(canari: Canari) -> tuple[str, str, bool]:
    """Households of one simulation have the same month, the same benefits to compute, and a tax notice or none."""
    return canari.periode, canari.question if canari.question in TOUJOURS_NULLES else "", bool(canari.foyer)


def pareils(periode: str, calculee: str, avis: bool) -> list[Canari]:
    return [c for c in CANARIS if facon(c) == (periode, calculee, avis)]


def reponse(canari: Canari, *, corrige: bool) -> Any:
    simulation = passage(corrige, *facon(canari))
    place = pareils(*facon(canari)).index(canari)

    def lire(nom: str) -> Any:
        valeurs = simulation.calculate(nom, canari.periode)
        individuelle = simulation.tax_benefit_system.variables[nom].entity.is_person
        return (simulation.populations["famille"].sum(valeurs) if individuelle else valeurs)[place]

    if canari.question != "css":
        return lire(canari.question)
    participation = lire("css_participation_forfaitaire")
    return "gratuite" if lire("cmu_c") else f"participation {participation:.0f}" if participation else "non"


@cache
def passage(corrige: bool, periode: str, calculee: str, avis: bool) -> Simulation:
    """Every household asked alike, one row each."""
    canaris = pareils(periode, calculee, avis)
    legislation = systeme() if corrige else france()
    simulation = SimulationBuilder().build_from_entities(legislation, composition(canaris))
    personnes = [p for c in canaris for p in (*c.parents, *c.enfants)]
    # Facts that only our rules know are not written in bare OpenFisca-France.
    ecrites = {nom for p in personnes for nom in p.entrees} & legislation.variables.keys()
    for nom in ecrites.union(REVENUS, PRESTATIONS):
        variable = legislation.variables[nom]
        passees = nom in PRESTATIONS and (nom not in TOUJOURS_NULLES or nom == calculee)
        for mois in (m for m in MOIS if not passees or m < periode):
            simulation.set_input(nom, mois, colonne(variable, mois, personnes, len(canaris)))
    for nom in {nom for c in canaris for nom in c.foyer}:
        for an in {an for c in canaris for an in c.foyer[nom]}:
            simulation.set_input(nom, an, numpy.array([c.foyer[nom].get(an, 0) for c in canaris]))
    return simulation


def colonne(variable: Variable, mois: str, personnes: list[Personne], menages: int) -> Any:
    if not variable.entity.is_person:
        return numpy.zeros(menages)
    defaut = DEFAUTS.get(variable.name, getattr(variable.default_value, "name", variable.default_value))
    return numpy.array([valeur(p.entrees.get(variable.name, defaut), mois) for p in personnes])


def valeur(entree: Any, mois: str) -> Any:
    return entree.get(mois, 0) if isinstance(entree, dict) else entree


def composition(canaris: list[Canari]) -> dict[str, Any]:
    """The households in OpenFisca's own words; married couples, children at home and at charge."""
    situation: dict[str, Any] = {"individus": {}, "familles": {}, "foyers_fiscaux": {}, "menages": {}}
    for i, canari in enumerate(canaris):
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
