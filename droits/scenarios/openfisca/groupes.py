"""Who is in which family, tax home and dwelling, and the empty simulation that holds them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from openfisca_core.periods import Period
from openfisca_core.simulations import Simulation
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from droits.scenarios.openfisca.fenetre import Tableau
from droits.scenarios.openfisca.personnes import est_de_la_famille
from droits.scenarios.situation import (
    Personne,
    Situation,
)


@dataclass(frozen=True)
class Membre:
    """One person of one household, with the groups the law puts them in."""

    personne: Personne
    situation: Situation
    role: str  # demandeur | conjoint | enfant | enfant_a_part | autre
    sujet: str  # demandeur, conjoint, enfant 1 …
    rangee: int
    famille: int
    foyer_fiscal: int
    role_famille: str
    role_foyer: str
    role_menage: str


def repartir(mondes: Sequence[Situation], au: date) -> list[Membre]:
    membres: list[Membre] = []
    familles = foyers = 0
    for rangee, s in enumerate(mondes):
        famille, foyer = familles, foyers
        familles, foyers = familles + 1, foyers + 1
        foyer_du_couple = foyer
        ajouter = _ajouteur(membres, s, rangee)
        ajouter(
            s.demandeur,
            "demandeur",
            famille,
            foyer,
            "demandeur",
            "declarant_principal",
            "personne_de_reference",
        )
        conjoint = s.conjoint
        if conjoint:
            if conjoint.lien == "vie_commune":
                foyer_du_couple, foyers = foyers, foyers + 1
            role_foyer = "conjoint" if foyer_du_couple == foyer else "declarant_principal"
            ajouter(conjoint, "conjoint", famille, foyer_du_couple, "conjoint", role_foyer, "conjoint")
        for enfant in s.enfants or ():
            if est_de_la_famille(enfant, au):
                ajouter(enfant, "enfant", famille, foyer, "enfant", "personne_a_charge", "enfant")
            elif enfant.residence in ("foyer", None):  # 25 and over at home: a family of their own
                ajouter(enfant, "enfant_a_part", familles, foyers, "demandeur", "declarant_principal", "enfant")
                familles, foyers = familles + 1, foyers + 1
        for autre in s.autres_personnes or ():
            ajouter(autre, "autre", familles, foyers, "demandeur", "declarant_principal", "autre")
            familles, foyers = familles + 1, foyers + 1
    return membres


def _ajouteur(membres: list[Membre], situation: Situation, rangee: int) -> Callable[..., None]:
    def ajouter(personne: Personne, role: str, famille: int, foyer: int, *roles: str) -> None:
        rang = next((f" {i + 1}" for i, e in enumerate(situation.enfants or ()) if e is personne), "")
        membres.append(Membre(personne, situation, role, role + rang, rangee, famille, foyer, *roles))

    return ajouter


class SimulationDesMondes(Simulation):  # type: ignore[misc]  # OpenFisca has no types
    """A benefit received this month is known for who receives it, and computed for the others.

    An OpenFisca input is given for everybody or for nobody: rows of one run would change each other.
    """

    def __init__(self, systeme: TaxBenefitSystem, populations: dict[str, Any]) -> None:
        super().__init__(systeme, populations)
        self.recues: dict[tuple[str, Period], Tableau] = {}  # NaN: not received

    def _run_formula(self, variable: Any, population: Any, period: Period) -> Any:
        calcul = super()._run_formula(variable, population, period)
        recue = self.recues.get((variable.name, period))
        return calcul if recue is None else np.where(np.isnan(recue), calcul, recue)


def simulation_vide(systeme: TaxBenefitSystem, membres: list[Membre], menages: int) -> SimulationDesMondes:
    populations = systeme.instantiate_entities()
    individus = populations["individu"]
    individus.count, individus.ids = len(membres), np.arange(len(membres))
    groupes = (
        ("famille", [m.famille for m in membres], [m.role_famille for m in membres]),
        ("foyer_fiscal", [m.foyer_fiscal for m in membres], [m.role_foyer for m in membres]),
        ("menage", [m.rangee for m in membres], [m.role_menage for m in membres]),
    )
    for cle, identifiants, noms in groupes:
        population = populations[cle]
        roles = {r.key: r for r in population.entity.flattened_roles}
        population.count = max(identifiants) + 1
        population.ids = np.arange(population.count)
        population.members_entity_id = np.array(identifiants)
        population.members_role = [roles[n] for n in noms]
    return SimulationDesMondes(systeme, populations)


def foyers(membres: list[Membre], menages: int) -> tuple[tuple[tuple[str, int], ...], ...]:
    foyers: list[list[tuple[str, int]]] = [[] for _ in range(menages)]
    for place, membre in enumerate(membres):
        if membre.role in ("demandeur", "conjoint", "enfant"):
            foyers[membre.rangee].append((membre.sujet, place))
    return tuple(tuple(f) for f in foyers)
