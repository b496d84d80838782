"""A document: typed blocks without markup. Renderers (terminal, page, PDF) read nothing else.

``image`` is the id of a picture (:data:`droits.explain.images.IMAGES`): one concept, one picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Titre:
    """``niveau`` 1 for an aid or a part, 2 for a block below it: no deeper."""

    texte: str
    niveau: int
    image: str | None = None


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
class Barre:
    """One bar: ``texte`` says the same thing as its length (€/month)."""

    texte: str
    montant: Decimal


@dataclass(frozen=True)
class Barres:
    """A picture of amounts that starts at zero; the texts of its bars are its equivalent."""

    barres: tuple[Barre, ...]


@dataclass(frozen=True)
class Coupure:
    """On paper, what follows starts on a new sheet."""


@dataclass(frozen=True)
class Tableau:
    """For the professional: one text per cell, as many cells per row as headers."""

    titre: str
    entetes: tuple[str, ...]
    lignes: tuple[tuple[str, ...], ...]


Bloc = Titre | Phrase | Liste | Etapes | Barres | Coupure | Tableau


@dataclass(frozen=True)
class Document:
    """``blocs``: for the person. ``professionnel``: a second part, which does not print by default."""

    titre: str
    blocs: tuple[Bloc, ...]
    professionnel: tuple[Bloc, ...] = ()
