"""A printed text → parts with a title, and in each the sentences and items of lists, as a reader sees them.

Only the shape of the page is known here: a title follows an empty line (two for an aid or a part), an item
starts with « - » or a number, its mark stands on a line of its own, a long sentence goes on below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_PUCE = re.compile(r"(?:-|\d+\.) +(?=\S)")
_MARQUE = re.compile(r"([✓✗?]) +(\S.*)")
_TABLEAU = re.compile(r"-+(\+-+)*|-*\+[-+]*")
_ENTRE_PHRASES = re.compile(r"(?<=[.?!]) +(?=[A-ZÀÂÇÉÈÊÎÔÛ])")


@dataclass(frozen=True)
class Element:
    """A free sentence, or one item of a list: its sentences, and its mark (« ✓ », « oui »)."""

    phrases: tuple[str, ...]
    puce: bool = False
    marque: tuple[str, str] | None = None


@dataclass(frozen=True)
class Partie:
    """``niveau``: 1 for an aid or a part of the document, 2 for a block below it."""

    titre: str
    niveau: int
    elements: tuple[Element, ...]


def parties(texte: str) -> tuple[Partie, ...]:
    """The parts of ``texte``, in order; tables are left to professionals."""
    toutes = tuple(_paquets(texte))
    largeur = max((len(ligne) for _, lignes in toutes for ligne in lignes), default=0)
    return tuple(_partie(vides, lignes, largeur) for vides, lignes in toutes)


def _paquets(texte: str) -> Iterator[tuple[int, list[str]]]:
    """Runs of lines, each with the number of empty lines above it."""
    vides, lignes = 2, list[str]()
    for ligne in [*texte.splitlines(), ""]:
        if ligne.strip():
            lignes.append(ligne.rstrip(" "))
            continue
        if lignes and not any(_TABLEAU.fullmatch(ligne) for ligne in lignes):
            yield vides, lignes
        vides, lignes = (1, []) if lignes else (vides + 1, [])


def _partie(vides: int, lignes: list[str], largeur: int) -> Partie:
    elements = tuple(_elements(lignes, largeur))
    premier = elements[0]
    titre = "" if premier.puce or premier.phrases[0].endswith(".") else premier.phrases[0]
    niveau = 1 if vides > 1 else 2
    return Partie(titre, niveau, elements[1:] if titre else elements)


def _elements(lignes: list[str], largeur: int) -> Iterator[Element]:
    groupe: list[str] = []
    for ligne in lignes:
        dedans = ligne.startswith("  ") and groupe and _PUCE.match(groupe[0])
        suite = groupe and not _PUCE.match(ligne) and _continue(groupe[-1], ligne, largeur)
        if groupe and not dedans and not suite:
            yield _element(groupe, largeur)
            groupe = []
        groupe.append(ligne)
    yield _element(groupe, largeur)


def _continue(avant: str, ligne: str, largeur: int) -> bool:
    """Whether ``ligne`` goes on with the sentence of the line above: its first word had no room there."""
    if re.search(r"[.?!]$", avant) or _MARQUE.fullmatch(ligne.strip()):
        return False
    return len(avant) + 1 + len(ligne.strip(" ").split(" ")[0]) > largeur


def _element(lignes: list[str], largeur: int) -> Element:
    debut = _PUCE.match(lignes[0])
    phrases: list[str] = []
    marque = None
    precedente = ""
    for rang, ligne in enumerate(lignes):
        contenu = ligne[debut.end() :] if debut and rang == 0 else ligne.strip(" ")
        if trouvee := _MARQUE.fullmatch(espaces(contenu)) if debut and rang else None:
            marque = (trouvee[1], trouvee[2])
        elif phrases and _continue(precedente, ligne, largeur):
            phrases[-1] += f" {espaces(contenu)}"
        else:
            phrases.append(espaces(contenu))
        precedente = "" if trouvee else ligne
    separees = tuple(p for phrase in phrases for p in _ENTRE_PHRASES.split(phrase))
    return Element(separees, debut is not None, marque)


def espaces(texte: str) -> str:
    return re.sub(r"[\u00a0\u202f]", " ", texte).replace("’", "'")
