"""What a rule hands back: where, in a unit, and what to write instead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from droits.explain.checker.regles import Severite
from droits.explain.checker.texte import Mot


class Faute(NamedTuple):
    """``debut`` and ``fin`` are positions in the unit; ``severite`` only when it is not the rule's own."""

    regle: str
    debut: int
    fin: int
    proposition: str | None = None
    severite: Severite | None = None


Fautes = Iterator[Faute]


def sur(regle: str, premier: Mot, dernier: Mot, proposition: str | None = None) -> Faute:
    """A fault from one word to another."""
    return Faute(regle, premier.debut, dernier.fin, proposition)
