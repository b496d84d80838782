"""Situation(s) → OpenFisca inputs, past months included: the only room that sets them.

Every household given here is a *world*: whatever the asked aids read is known. The traps that
this room avoids are those of ``droit/national.md`` §4: explicit zeros for every kind of income a
person does not have, past benefits as really received (never computed), gross, net and taxable
amounts together, children of 25 and over in their own family, INSEE codes, direct permits.
Facts that no asked aid reads may still be unknown: they get a neutral value, never read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from openfisca_core.periods import Instant, Period
from openfisca_core.simulations import Simulation
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from droits.scenarios.openfisca.entrees import ecrire_entrees
from droits.scenarios.openfisca.fenetre import Fenetre, Tableau
from droits.scenarios.openfisca.groupes import foyers, repartir, simulation_vide
from droits.scenarios.situation import Situation
from droits.system import preparer_simulation


@dataclass(frozen=True)
class Rangees:
    """A simulation with one household per row, and where each household's people are in it.

    ``conjoint`` holds -1 where there is no spouse. All arrays have one value per household.
    """

    simulation: Simulation
    periode: Period
    demandeur: Tableau
    conjoint: Tableau
    famille: Tableau
    menage: Tableau
    foyers: tuple[tuple[tuple[str, int], ...], ...]  # row → (subject, place) of the adults and their children


def simuler(systeme: TaxBenefitSystem, mondes: Sequence[Situation], au: date) -> Rangees:
    """One OpenFisca simulation whose rows are ``mondes``, for the month of ``au``."""
    membres = repartir(mondes, au)
    simulation = simulation_vide(systeme, membres, len(mondes))
    fenetre = Fenetre(au)
    preparer_simulation(simulation, fenetre.mois[0])
    ecrire_entrees(simulation, membres, mondes, fenetre, systeme.get_parameters_at_instant(_instant(au)))
    role = np.array([m.role for m in membres])
    rangee = np.array([m.rangee for m in membres])
    demandeurs = np.flatnonzero(role == "demandeur")
    conjoints = np.full(len(mondes), -1)
    conjoints[rangee[role == "conjoint"]] = np.flatnonzero(role == "conjoint")
    return Rangees(
        simulation=simulation,
        periode=fenetre.mois[-1],
        demandeur=demandeurs,
        conjoint=conjoints,
        famille=np.array([membres[i].famille for i in demandeurs]),
        menage=np.arange(len(mondes)),
        foyers=foyers(membres, len(mondes)),
    )


def _instant(jour: date) -> Instant:
    return Instant((jour.year, jour.month, jour.day))
