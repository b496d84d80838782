"""How a value is written into an OpenFisca simulation: once, or for each month of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from openfisca_core.periods import Period

from droits.scenarios.openfisca.fenetre import Fenetre, Tableau
from droits.scenarios.openfisca.groupes import Membre, SimulationDesMondes
from droits.scenarios.situation import Situation


class Ecriture:
    """Writes one value, or one value per month of the window, into a simulation."""

    def __init__(self, simulation: SimulationDesMondes, fenetre: Fenetre) -> None:
        self.simulation = simulation
        self.fenetre = fenetre

    def constante(self, nom: str, valeurs: Sequence[Any] | Tableau, mois: Sequence[Period] | None = None) -> None:
        tableau = np.array(valeurs)
        for periode in self.fenetre.mois if mois is None else mois:
            self._poser(nom, periode, tableau)

    def maintenant(self, nom: str, valeurs: Sequence[Any]) -> None:
        self.constante(nom, valeurs, self.fenetre.mois[-1:])

    def eternelle(self, nom: str, valeurs: Sequence[Any] | Tableau) -> None:
        self.simulation.set_input(nom, "ETERNITY", np.array(valeurs))

    def serie(self, nom: str, tableau: Tableau, mois: slice = slice(None)) -> None:
        """``tableau``: one row per month of the window, one column per person or group."""
        for periode, ligne in zip(self.fenetre.mois[mois], tableau[mois], strict=True):
            self._poser(nom, periode, ligne)

    def _poser(self, nom: str, periode: Period, tableau: Tableau) -> None:
        """A value of one month, kept as it is: ``set_input`` spends its time looking how to divide a longer period."""
        holder = self.simulation.get_holder(nom)
        if holder.variable.definition_period == periode.unit and not holder.variable.is_neutralized:
            holder.put_in_cache(tableau, periode)
        else:
            self.simulation.set_input(nom, periode, tableau)

    def zero(self, nom: str) -> None:
        population = self.simulation.get_variable_population(nom)
        self.constante(nom, np.zeros(population.count, dtype=np.float32))

    def par_famille(self, membres: Sequence[Membre]) -> Callable[[Callable[[Situation], Any]], list[Any]]:
        """Reads a fact for each family: false for those of nobody who asks."""
        chefs = {m.famille: m.situation for m in membres if m.role == "demandeur"}
        situations = [chefs.get(f) for f in range(max(m.famille for m in membres) + 1)]
        return lambda lire: [s is not None and lire(s) for s in situations]
