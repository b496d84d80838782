"""A page that fits: parts in their order, admitted by rank, each whole, in a short form, or left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from droits.explain.blocs import compter
from droits.explain.document import Bloc, Document
from droits.explain.glossaire import definir

#: lines of a page, the label that closes it (three lines) apart
MAXIMUM = 56


@dataclass(frozen=True)
class Partie:
    """``rang``: who leaves first when the page is full; 0 never leaves. ``court``: a shorter form of it."""

    rang: int
    blocs: tuple[Bloc, ...]
    court: tuple[Bloc, ...] = ()


def tenir(parties: Sequence[Partie]) -> tuple[Bloc, ...]:
    """The parts that fit, in their order: first each in its short form, then each whole where there is room."""
    rangs = sorted((i for i, p in enumerate(parties) if p.rang or p.court), key=lambda i: parties[i].rang)
    page = {i: p.court or p.blocs for i, p in enumerate(parties) if p.rang == 0}
    formes = [(i, parties[i].court or parties[i].blocs) for i in rangs] + [(i, parties[i].blocs) for i in rangs]
    for i, blocs in formes:
        essai = page | {i: blocs}
        if longueur(_mettre_bout_a_bout(essai)) <= MAXIMUM:
            page = essai
    return _mettre_bout_a_bout(page)


def _mettre_bout_a_bout(page: Mapping[int, tuple[Bloc, ...]]) -> tuple[Bloc, ...]:
    return tuple(b for i in sorted(page) for b in page[i])


def longueur(blocs: tuple[Bloc, ...]) -> int:
    """Lines of the page, its title and the words explained on the way included."""
    return 1 + compter(definir(Document("", blocs)).blocs)
