"""Document → text for a terminal: one sentence per line, nothing said by colour or shape alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import TextWrapper, wrap

from droits.explain.document import (
    Barres,
    Bloc,
    Coupure,
    Document,
    Etapes,
    Liste,
    Marque,
    Phrase,
    Puce,
    Tableau,
    Titre,
)

_GRAS, _FIN = "\033[1m", "\033[0m"
_LARGEUR_TABLEAU = 100
_SEPARATEUR = " | "
_CELLULE_MINIMALE = 6


def afficher(document: Document, *, largeur: int = 60, couleur: bool = True, professionnel: bool = False) -> str:
    """The text of ``document``, ``largeur`` columns wide (tables: 100).

    ``couleur``: titles in bold. ``professionnel``: with its second part.
    """
    lignes = [_titre(document.titre, largeur, couleur)]
    for bloc in (*document.blocs, *(document.professionnel if professionnel else ())):
        lignes += _bloc(bloc, largeur, couleur)
    return "\n".join(lignes) + "\n"


def _bloc(bloc: Bloc, largeur: int, couleur: bool) -> Iterator[str]:
    match bloc:
        case Titre(texte, niveau):
            yield from [""] * (3 - niveau)
            yield _titre(texte, largeur, couleur)
        case Phrase(texte):
            yield from _couper(texte, largeur)
        case Liste(puces):
            for puce in puces:
                yield from _puce(puce, largeur)
        case Etapes(etapes):
            for numero, (premiere, *suite) in enumerate(etapes, 1):
                yield from _couper(premiere, largeur, f"{numero}. ", "   ")
                yield from _suite(suite, largeur, "   ")
        case Barres(barres):
            for barre in barres:  # the texts say it all: a row of blocks is noise to a screen reader
                yield from _couper(barre.texte, largeur)
        case Coupure():
            pass
        case Tableau():
            yield from ("", _titre(bloc.titre, _LARGEUR_TABLEAU, couleur))
            yield from _tableau(bloc)


def _titre(texte: str, largeur: int, couleur: bool) -> str:
    lignes = _couper(texte, largeur)
    return "\n".join(f"{_GRAS}{ligne}{_FIN}" if couleur else ligne for ligne in lignes)


def _couper(texte: str, largeur: int, debut: str = "", marge: str = "") -> list[str]:
    coupe = TextWrapper(largeur, debut, marge, break_long_words=False, break_on_hyphens=False)
    return coupe.wrap(texte)


def _puce(puce: Puce, largeur: int) -> Iterator[str]:
    yield from _couper(puce.texte, largeur, "- ", "  ")
    if puce.marque is not None:
        yield f"  {_marque(puce.marque)}"
    yield from _suite(puce.suite, largeur, "  ")


def _marque(marque: Marque) -> str:
    return f"{marque.symbole} {marque.mot}"


def _suite(phrases: Iterable[str], largeur: int, marge: str) -> Iterator[str]:
    for texte in phrases:
        yield from _couper(texte, largeur, marge, marge)


# --- tables -------------------------------------------------------------------


def _tableau(tableau: Tableau) -> Iterator[str]:
    rangees = (tableau.entetes, *tableau.lignes)
    largeurs = _largeurs([max(len(r[i]) for r in rangees) for i in range(len(tableau.entetes))])
    for numero, rangee in enumerate(rangees):
        yield from _rangee(rangee, largeurs)
        if numero == 0:
            yield "-+-".join("-" * n for n in largeurs)


def _largeurs(naturelles: list[int]) -> list[int]:
    """Widths of the columns: the widest gives way first, until the table holds in the page."""
    largeurs = [max(n, 1) for n in naturelles]
    place = _LARGEUR_TABLEAU - len(_SEPARATEUR) * (len(largeurs) - 1)
    while sum(largeurs) > place and max(largeurs) > _CELLULE_MINIMALE:
        largeurs[largeurs.index(max(largeurs))] -= 1
    return largeurs


def _rangee(cellules: tuple[str, ...], largeurs: list[int]) -> Iterator[str]:
    coupees = [wrap(cellule, n) or [""] for cellule, n in zip(cellules, largeurs, strict=True)]
    for i in range(max(len(c) for c in coupees)):
        morceaux = (c[i] if i < len(c) else "" for c in coupees)
        yield _SEPARATEUR.join(m.ljust(n) for m, n in zip(morceaux, largeurs, strict=True)).rstrip()
