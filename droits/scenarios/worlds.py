"""Unknown facts → possible worlds: the rows of one OpenFisca run (design §5).

For each aid, the unknown facts that its criteria read are varied together. Where that is too many
worlds, each criterion is enumerated on its own facts and the tree is concluded on intervals of
states: never a wrong decision, at worst « à préciser ».
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import prod

from droits.scenarios.inconnues import Inconnue
from droits.scenarios.situation import Situation

#: worlds of one aid, or of one criterion alone, that are enumerated together
BUDGET_AIDE = 1_000
BUDGET_CRITERE = 100

#: a world: for each unknown fact that is varied, the index of its value
Choix = tuple[tuple[tuple[str, str], int], ...]


@dataclass
class Mondes:
    """The worlds of one household, each distinct choice once, added to the rows of the run."""

    base: Situation
    situations: list[Situation]  # rows of the run, shared with the other households
    _rangees: dict[object, int] = field(default_factory=dict)

    def explorer(self, inconnues: Sequence[Inconnue]) -> Exploration:
        """All combinations of these facts, as row numbers."""
        choix = [
            tuple((i.cle, v) for i, v in zip(inconnues, valeurs, strict=True))
            for valeurs in product(*(range(len(i.valeurs)) for i in inconnues))
        ]
        return Exploration(tuple(inconnues), {c: self._rangee(c, inconnues) for c in choix})

    def _rangee(self, choix: Choix, inconnues: Sequence[Inconnue]) -> int:
        # by value, not by rank alone: the amounts tried for a fact differ from one aid to another
        cle = tuple((i.cle, rang, i.valeurs[rang].code) for i, (_, rang) in zip(inconnues, choix, strict=True))
        if cle not in self._rangees:
            situation = self.base
            for inconnue, (_, valeur) in zip(inconnues, choix, strict=True):
                situation = inconnue.valeurs[valeur].appliquer(situation)
            self._rangees[cle] = len(self.situations)
            self.situations.append(situation)
        return self._rangees[cle]


@dataclass(frozen=True)
class Exploration:
    """The worlds of some facts: choice → row."""

    inconnues: tuple[Inconnue, ...]
    rangees: dict[Choix, int]

    def toutes(self) -> list[int]:
        return list(self.rangees.values())

    def par_valeur(self, inconnue: Inconnue) -> Iterable[tuple[str, list[int]]]:
        """(code of the value, rows where the fact has it)."""
        for indice, valeur in enumerate(inconnue.valeurs):
            yield valeur.code, [r for c, r in self.rangees.items() if (inconnue.cle, indice) in c]

    def paires(self, inconnue: Inconnue) -> Iterable[tuple[int, int]]:
        """Rows that differ by this fact only (its first value, another value)."""
        for choix, rangee in self.rangees.items():
            indice = dict(choix)[inconnue.cle]
            if indice:
                temoin = tuple((cle, 0 if cle == inconnue.cle else v) for cle, v in choix)
                yield self.rangees[temoin], rangee


def taille(inconnues: Iterable[Inconnue]) -> int:
    """How many worlds these facts make."""
    return prod(len(i.valeurs) for i in inconnues)


def lues(faits: Iterable[str], inconnues: Iterable[Inconnue]) -> tuple[Inconnue, ...]:
    """The unknown facts among those that some criteria read."""
    lus = set(faits)
    return tuple(i for i in inconnues if i.fait in lus)
