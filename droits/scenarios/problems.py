"""What can be wrong in a scenario file, said so that the person who wrote it can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Gravite = Literal["erreur", "avertissement"]


@dataclass(frozen=True)
class Probleme:
    """One problem at one place. ``message`` and ``remede`` never hold a value of the person."""

    fichier: str
    ligne: int
    colonne: int
    cle: str
    code: str
    message: str
    remede: str | None
    gravite: Gravite

    def __str__(self) -> str:
        phrases = [self.message, *([self.remede[:1].upper() + self.remede[1:]] if self.remede else [])]
        avertissement = "avertissement : " if self.gravite == "avertissement" else ""
        return f"{self.fichier}:{self.ligne}:{self.colonne} : {avertissement}" + " ".join(
            p if p.endswith(("?", ".", "!")) else f"{p}." for p in phrases
        )


class ErreurDeScenario(Exception):
    """All the problems of one file, by position."""

    def __init__(self, problemes: Iterable[Probleme]) -> None:
        self.problemes = tuple(sorted(problemes, key=lambda p: (p.ligne, p.colonne)))
        super().__init__("\n".join(map(str, self.problemes)))
