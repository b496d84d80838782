"""Blocks from sentences of the bank, and their count."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from droits.explain.document import Barres, Bloc, Coupure, Etapes, Liste, Phrase, Puce, Tableau, Titre
from droits.explain.phrases import phrase


def lignes(identifiant: str, **slots: str | int) -> tuple[str, ...]:
    """The sentences of an entry of the bank."""
    return tuple(phrase(identifiant, **slots).split("\n"))


def phrases(identifiant: str, **slots: str | int) -> tuple[Phrase, ...]:
    return tuple(Phrase(ligne) for ligne in lignes(identifiant, **slots))


def puce(identifiant: str, **slots: str | int) -> Puce:
    premiere, *suite = lignes(identifiant, **slots)
    return Puce(premiere, suite=tuple(suite))


def liste(puces: Iterable[Puce]) -> Iterator[Liste]:
    """One list, or nothing when it is empty."""
    if toutes := tuple(puces):
        yield Liste(toutes)


#: the picture of each title: one concept, one picture
_IMAGES = {
    "titre-resultat": "decision",
    "titre-definition": "mots",
    "titre-pourquoi": "question",
    "titre-combien": "argent",
    "titre-demarches": "liste",
    "titre-pieces": "papier",
    "titre-ou": "lieu",
    "titre-delais": "calendrier",
    "titre-effets": "date",
    "titre-recours": "recours",
    "titre-manque": "attention",
    "titre-non": "non",
    "titre-rappel": "retenir",
}


def titre(identifiant: str, niveau: int) -> Titre:
    return Titre(phrase(identifiant), niveau, _IMAGES.get(identifiant))


def bloc(identifiant: str, contenu: Iterable[Bloc], niveau: int = 2) -> Iterator[Bloc]:
    """A titled block, left out when it has nothing to say."""
    blocs = tuple(contenu)
    if blocs:
        yield titre(identifiant, niveau)
        yield from blocs


def compter(blocs: Iterable[Bloc]) -> int:
    """How many lines a person reads: titles, sentences, items and their sentences."""
    return sum(map(_compter, blocs))


def _compter(bloc: Bloc) -> int:
    match bloc:
        case Titre() | Phrase():
            return 1
        case Liste(puces):
            return sum(1 + len(p.suite) for p in puces)
        case Etapes(etapes):
            return sum(map(len, etapes))
        case Barres(barres):
            return len(barres)
        case Coupure() | Tableau():
            return 0
