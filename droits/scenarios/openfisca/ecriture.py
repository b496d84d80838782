"""How a value is written into an OpenFisca simulation: once, or for each month of the window."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import numpy as np
from openfisca_core.periods import Period

from droits.scenarios.openfisca.fenetre import Fenetre, Tableau
from droits.scenarios.openfisca.groupes import Membre, SimulationDesMondes
from droits.scenarios.situation import Situation

T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True)
class Distincts(Generic[T]):
    """People, or homes, each once: thousands of worlds of one household share a few hundred of them."""

    objets: tuple[T, ...]
    places: Tableau  # of each row: which of these it has

    def lire(self, lire: Callable[[T], Any]) -> Tableau:
        """What ``lire`` says of each row, read once for each distinct object."""
        return np.array([lire(o) for o in self.objets])[self.places]


def distincts(objets: Iterable[T]) -> Distincts[T]:
    """By value; an object seen already is known by its identity, without being compared."""
    rangs: dict[T, int] = {}
    vus: dict[int, int] = {}
    places = []
    for o in objets:
        if id(o) not in vus:
            vus[id(o)] = rangs.setdefault(o, len(rangs))
        places.append(vus[id(o)])
    return Distincts(tuple(rangs), np.array(places, dtype=int))


class Ecriture:
    """Writes one value, or one value per month of the window, into a simulation.

    ``personnes``: one row a member; ``logements``: one row a household.
    """

    def __init__(
        self,
        simulation: SimulationDesMondes,
        fenetre: Fenetre,
        membres: Sequence[Membre],
        mondes: Sequence[Situation],
    ) -> None:
        self.simulation = simulation
        self.fenetre = fenetre
        self.personnes = distincts(m.personne for m in membres)
        self.logements = distincts(s.logement for s in mondes)

    def constante(self, nom: str, valeurs: Sequence[Any] | Tableau, mois: Sequence[Period] | None = None) -> None:
        tableau = np.array(valeurs)
        for periode in self.fenetre.mois if mois is None else mois:
            self._poser(nom, periode, tableau)

    def maintenant(self, nom: str, valeurs: Sequence[Any] | Tableau) -> None:
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
