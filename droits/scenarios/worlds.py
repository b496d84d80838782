"""Unknown facts → possible worlds: the rows of one OpenFisca run (design §5).

For each aid, the unknown facts that its criteria read are varied together. Where that is too many
worlds, each criterion is enumerated on its own facts and the tree is concluded on intervals of
states: never a wrong decision, at worst « à préciser ». The budgets are those of one aid, never of a household: asked
alone or with others, an aid has the same worlds.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import product
from math import prod

import numpy as np
from numpy.typing import NDArray

from droits.aide import D_UN_ENFANT
from droits.scenarios.inconnues import Inconnue
from droits.scenarios.inconnues.contraintes import Contrainte, utiles
from droits.scenarios.situation import Situation

#: worlds of one aid, or of one criterion alone, that are enumerated together
BUDGET_AIDE = 1_000
BUDGET_CRITERE = 100

#: a world: for each unknown fact that is varied, the index of its value
Choix = tuple[tuple[tuple[str, str], int], ...]

Rangs = NDArray[np.int_]


@dataclass
class Mondes:
    """The worlds of one household, each distinct choice once, added to the rows of the run."""

    base: Situation
    au: date
    situations: list[Situation]  # rows of the run, shared with the other households
    _rangees: dict[object, int] = field(default_factory=dict)
    _impossibles: set[object] = field(default_factory=set)

    def explorer(self, inconnues: Sequence[Inconnue]) -> Exploration:
        """All combinations of these facts that can be, as row numbers."""
        return self.parcourir(inconnues, product(*(range(len(i.valeurs)) for i in inconnues)))

    def parcourir(self, inconnues: Sequence[Inconnue], mondes: Iterable[Sequence[int]]) -> Exploration:
        """These worlds, each the rank of the value of each fact. Where none can be, the file cannot: all stay."""
        contraintes = utiles({i.fait for i in inconnues})
        mondes = [tuple(m) for m in mondes]
        rangees = {m: r for m in mondes if (r := self._rangee(inconnues, m, contraintes)) is not None}
        if not rangees:
            rangees = {m: r for m in mondes if (r := self._rangee(inconnues, m, ())) is not None}
        cles = [i.cle for i in inconnues]
        return Exploration(tuple(inconnues), {tuple(zip(cles, m, strict=True)): r for m, r in rangees.items()})

    def _rangee(
        self, inconnues: Sequence[Inconnue], monde: Sequence[int], contraintes: Sequence[Contrainte]
    ) -> int | None:
        """The row of a world, or none: it cannot be."""
        # by value, not by rank alone: the amounts tried for a fact differ from one aid to another
        cle = tuple((i.cle, rang, i.valeurs[rang].code) for i, rang in zip(inconnues, monde, strict=True))
        if cle in self._rangees:
            return self._rangees[cle]
        if contraintes and cle in self._impossibles:
            return None
        situation = self.base
        for inconnue, rang in zip(inconnues, monde, strict=True):
            situation = inconnue.valeurs[rang].appliquer(situation)
        if any(impossible(situation, self.au) for impossible in contraintes):
            self._impossibles.add(cle)
            return None
        self._rangees[cle] = len(self.situations)
        self.situations.append(situation)
        return self._rangees[cle]


@dataclass(frozen=True)
class Exploration:
    """Worlds of some facts, all of them or a few: choice → row."""

    inconnues: tuple[Inconnue, ...]
    rangees: dict[Choix, int]
    _paires: dict[tuple[str, str], tuple[Rangs, Rangs]] = field(default_factory=dict, compare=False, repr=False)

    def toutes(self) -> list[int]:
        return list(self.rangees.values())

    def par_valeur(self, inconnue: Inconnue) -> Iterable[tuple[str, list[int]]]:
        """(code of a value, rows where the fact has it)."""
        par_code: dict[str, list[int]] = {v.code: [] for v in inconnue.valeurs}
        place = self._place(inconnue)
        for choix, rangee in self.rangees.items():
            par_code[inconnue.valeurs[choix[place][1]].code].append(rangee)
        return par_code.items()

    def paires(self, inconnue: Inconnue) -> tuple[Rangs, Rangs]:
        """Rows that differ by this fact only: (its first value that can be, another value), two arrays."""
        if inconnue.cle not in self._paires:
            self._paires[inconnue.cle] = self._rangees_par_deux(inconnue)
        return self._paires[inconnue.cle]

    def _rangees_par_deux(self, inconnue: Inconnue) -> tuple[Rangs, Rangs]:
        temoins: dict[Choix, int] = {}
        place, unes, autres = self._place(inconnue), [], []
        for choix, rangee in self.rangees.items():
            sans = choix[:place] + choix[place + 1 :]
            if sans in temoins:
                unes.append(temoins[sans])
                autres.append(rangee)
            else:
                temoins[sans] = rangee
        return np.array(unes, dtype=int), np.array(autres, dtype=int)

    def _place(self, inconnue: Inconnue) -> int:
        """Where a choice holds the value of this fact: all follow the order of ``inconnues``."""
        return next(i for i, autre in enumerate(self.inconnues) if autre.cle == inconnue.cle)


def taille(inconnues: Iterable[Inconnue]) -> int:
    """How many worlds these facts make."""
    return prod(len(i.valeurs) for i in inconnues)


def lues(faits: Iterable[str], inconnues: Iterable[Inconnue]) -> tuple[Inconnue, ...]:
    """The unknown facts among those that some criteria read."""
    lus = set(faits)
    return tuple(i for i in inconnues if i.fait in lus or (_d_un_enfant(i) and i.fait + D_UN_ENFANT in lus))


def _d_un_enfant(inconnue: Inconnue) -> bool:
    return inconnue.sujet.startswith("enfant")
