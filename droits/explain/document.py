"""A document: typed blocks without markup. Renderers (terminal, page …) read nothing else."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Titre:
    """``niveau`` 1 for an aid or a part, 2 for a block below it: no deeper."""

    texte: str
    niveau: int


@dataclass(frozen=True)
class Phrase:
    """One sentence."""

    texte: str


@dataclass(frozen=True)
class Marque:
    """A symbol, always with its word."""

    symbole: str
    mot: str


@dataclass(frozen=True)
class Puce:
    """One item: a sentence, its mark (« ✓ oui »), and the sentences that go with it."""

    texte: str
    marque: Marque | None = None
    suite: tuple[str, ...] = ()


@dataclass(frozen=True)
class Liste:
    puces: tuple[Puce, ...]


@dataclass(frozen=True)
class Etapes:
    """Numbered steps; each is one sentence, or a few."""

    etapes: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Tableau:
    """For the professional: one text per cell, as many cells per row as headers."""

    titre: str
    entetes: tuple[str, ...]
    lignes: tuple[tuple[str, ...], ...]


Bloc = Titre | Phrase | Liste | Etapes | Tableau


@dataclass(frozen=True)
class Document:
    titre: str
    blocs: tuple[Bloc, ...]
