"""A text as the rules read it: normalised, cut into units, with the way back to the original positions.

A unit is a title, a list item, a cell or a sentence. Lines of one paragraph are joined, items never
are. Characters are only masked (same length) or, for combining accents, mapped: every position found
here has its exact place in the original.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from droits.explain.checker.listes import liste


class Genre(StrEnum):
    """What a unit is."""

    TITRE = "titre"
    PUCE = "puce"
    PHRASE = "phrase"


class Mot(NamedTuple):
    """A word of a unit; ``debut`` and ``fin`` are positions in the unit."""

    texte: str
    bas: str
    debut: int
    fin: int


@dataclass(frozen=True)
class Unite:
    """A title, an item or a sentence; ``debut`` is its place in the normalised text."""

    texte: str
    debut: int
    genre: Genre
    bloc: int
    niveau: int = 0  # of a title: how many « # »

    @cached_property
    def mots(self) -> tuple[Mot, ...]:
        """The words, « l' » and « qu' » apart, « peut-être » whole."""
        return tuple(Mot(m[0], m[0].lower(), m.start(), m.end()) for m in _MOT.finditer(self.texte))

    @cached_property
    def compte(self) -> int:
        """Words as a word processor counts them: between spaces, with a letter or a digit."""
        return sum(any(c.isalnum() for c in mot) for mot in _ESPACES.split(self.texte))


_ESPACES = re.compile(r"(?:(?<!\d)[\u00a0\u202f]|[\u00a0\u202f](?!\d)|[^\S\u00a0\u202f])+")
_COMPOSES = (
    "aujourd'hui|peut-être|c'est-à-dire|rendez-vous|quelqu'un|quelqu'une|vis-à-vis|au-dessus|au-dessous"
    "|ci-dessus|ci-dessous|là-bas|quelques-uns|quelques-unes|celui-ci|celle-ci|ceux-ci|celles-ci"
    "|celui-là|celle-là|ceux-là|celles-là|vous-même|elle-même|lui-même"
)
_MOT = re.compile(
    rf"(?:{_COMPOSES})(?![^\W_])|(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'|[^\W_]+",
    re.IGNORECASE,
)


# --- the way back ---------------------------------------------------------------


class Lieu(NamedTuple):
    """Line and column, from 1, as an editor counts them."""

    ligne: int
    colonne: int


@dataclass(frozen=True)
class Texte:
    """An original text and its normalised form."""

    original: str
    contenu: str
    _bornes: tuple[int, ...]
    _decalages: tuple[int, ...]
    _lignes: tuple[int, ...]

    def origine(self, position: int) -> int:
        """The place in the original of a position in the normalised text."""
        return position + self._decalages[bisect_right(self._bornes, position) - 1]

    def extrait(self, debut: int, fin: int) -> str:
        return self.original[self.origine(debut) : self.origine(fin)]

    def lieu(self, position: int) -> Lieu:
        origine = self.origine(position)
        ligne = bisect_right(self._lignes, origine)
        return Lieu(ligne, origine - self._lignes[ligne - 1] + 1)


_UN_POUR_UN = str.maketrans(
    {"’": "'", "ʼ": "'", "\r": "\n", **dict.fromkeys("\f\v\x1c\x1d\x1e\x85\u2028\u2029", "\n")}
    | {chr(i): " " for i in (*range(9), *range(14, 27), 31, 127)}
)
_INVISIBLES = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_A_REECRIRE = re.compile(rf"[{_INVISIBLES}]|[^\W\d_][\u0300-\u036f]+")
_FIN_DE_LIGNE = re.compile(r"\r\n|\r|\n")


def normaliser(original: str) -> Texte:
    """Composed accents, straight apostrophes, one kind of line end, nothing invisible."""
    contenu = original.replace("\r\n", " \n").translate(_UN_POUR_UN)
    morceaux, bornes, decalages = [], [0], [0]
    longueur = fin = 0
    for trouve in _A_REECRIRE.finditer(contenu):
        ecrit = "" if len(trouve[0]) == 1 else unicodedata.normalize("NFC", trouve[0])
        morceaux += [contenu[fin : trouve.start()], ecrit]
        longueur += trouve.start() - fin + len(ecrit)
        fin = trouve.end()
        bornes.append(longueur)
        decalages.append(fin - longueur)
    morceaux.append(contenu[fin:])
    debut = 1 if original.startswith("\ufeff") else 0
    lignes = (debut, *(m.end() for m in _FIN_DE_LIGNE.finditer(original)))
    return Texte(original, "".join(morceaux), tuple(bornes), tuple(decalages), lignes)


# --- what is not a word of the text ------------------------------------------------

_ADRESSE = re.compile(
    r"(?:https?://|www\.)[^\s<>«»\"]*[^\s<>«»\".,;:!?)\]']"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}"
    r"|(?<![\w.@-])[\w-]{1,64}(?:\.[\w-]{1,64}){0,5}\.(?:fr|com|org|net|eu|info|paris)(?![\w-])(?:/[^\s<>«»\"]*[\w/])?"
)
_MARQUAGE = re.compile(
    r"\x1b\[[0-9;]{0,20}m"
    r"|!?\[(?P<lien>[^\[\]\n]{1,300})\]\((?:[^()\s]|\([^()\s]{0,100}\)){1,500}\)"
    r"|(?<![\w*_])(?P<signe>\*{1,3}|_{1,3}|`{1,2})(?=[^\s*_`])(?P<gras>[^*_`\n]{0,300}[^\s*_`])(?P=signe)(?![\w*_])"
    r"|^[ \t]*(?:>[ \t]?)+(?=\S)",
    re.MULTILINE,
)


def _masquer(contenu: str) -> str:
    """``contenu``, same length: no Markdown or colour sign, and zeros for web and mail addresses."""
    sans_marques = _MARQUAGE.sub(_garder_les_mots, contenu)
    return _ADRESSE.sub(lambda m: "0" * len(m[0]), sans_marques)


def _garder_les_mots(trouve: re.Match[str]) -> str:
    for groupe in ("lien", "gras"):
        if (mots := trouve[groupe]) is not None:
            avant = trouve.start(groupe) - trouve.start()
            return " " * avant + mots + " " * (len(trouve[0]) - avant - len(mots))
    return " " * len(trouve[0])


# --- lines to units -------------------------------------------------------------

_DEBUT_DE_LIGNE = re.compile(
    r"[^\S\n]*(?:(?P<titre>\#{1,6})[^\S\n]+"
    r"|(?P<puce>(?:[-*+•·◦▪‣●○■□►▶➤✓✔✗✘☐☑–—?]|\d{1,3}[.)]|[a-z][.)])(?:[^\S\n]+|(?<=[•·◦▪‣●○■□►▶➤✓✔✗✘☐☑–—])(?=\w)))?)?",
)
_CELLULE = re.compile(r"[^|\n]+")
_PONCTUATION_FINALE = (".", "!", "?", ":", ";", "…")
# a line that ends with one of these is not finished
_SUITE_ATTENDUE = re.compile(
    r"(?:,|\b(?:de|du|des|d'|la|le|les|l'|à|au|aux|et|ou|un|une|en|par|pour|sur|avec|sans|dans|chez|votre|vos|notre|nos"
    r"|ce|cette|ces|son|sa|ses|leur|leurs|que|qu'|qui|est|sont"
    r"|environ|pendant|depuis|entre|avant|après|plus|moins))\s*$",
    re.IGNORECASE,
)
_PLEINE = 40  # a line shorter than this was not cut for want of room


@dataclass(frozen=True)
class _Ligne:
    debut: int
    fin: int
    genre: Genre
    niveau: int
    texte: str


@dataclass(frozen=True)
class _Bloc:
    debut: int
    fin: int
    genre: Genre
    niveau: int


def unites(texte: Texte) -> Iterator[Unite]:
    """The units of a text, in order."""
    masque = _masquer(texte.contenu)
    for numero, bloc in enumerate(_blocs(masque)):
        contenu = masque[bloc.debut : bloc.fin].replace("\n", " ")
        for debut, fin in _phrases(contenu):
            yield Unite(contenu[debut:fin], bloc.debut + debut, bloc.genre, numero, bloc.niveau)


def _blocs(masque: str) -> Iterator[_Bloc]:
    """Titles, items, cells and paragraphs: lines that go on are joined."""
    ouvert: list[_Ligne] = []
    for ligne in _lignes(masque):
        if ligne is None or not ouvert or not _continue(ouvert, ligne):
            yield from _fermer(ouvert)
            ouvert = []
        if ligne is not None:
            ouvert.append(ligne)
    yield from _fermer(ouvert)


def _fermer(lignes: list[_Ligne]) -> Iterator[_Bloc]:
    if len(lignes) > 1 and all(ligne.texte[0].islower() and "." not in ligne.texte for ligne in lignes):
        yield from (_Bloc(ligne.debut, ligne.fin, Genre.PUCE, 0) for ligne in lignes)  # a list without bullets
    elif lignes:
        premiere, derniere = lignes[0], lignes[-1]
        yield _Bloc(premiere.debut, derniere.fin, premiere.genre, premiere.niveau)


def _lignes(masque: str) -> Iterator[_Ligne | None]:
    """Each line without its mark; ``None`` for an empty line or a rule, which end a paragraph."""
    position = 0
    while position <= len(masque):
        fin = masque.find("\n", position)
        fin = len(masque) if fin < 0 else fin
        yield from _une_ligne(masque, position, fin)
        position = fin + 1


def _une_ligne(masque: str, position: int, fin: int) -> Iterator[_Ligne | None]:
    marque = _DEBUT_DE_LIGNE.match(masque, position, fin)
    debut = marque.end() if marque else position
    texte = masque[debut:fin].strip()
    if not any(c.isalnum() for c in texte):
        yield None
        return
    if texte.startswith("|"):
        for cellule in _CELLULE.finditer(masque, debut, fin):
            if any(c.isalnum() for c in cellule[0]):
                yield None
                yield _Ligne(*cellule.span(), Genre.PUCE, 0, cellule[0].strip())
        yield None
        return
    niveau = len(marque["titre"] or "") if marque else 0
    genre = Genre.TITRE if niveau else Genre.PUCE if marque and marque["puce"] else Genre.PHRASE
    if genre is not Genre.PHRASE:
        yield None  # what precedes is finished
    yield _Ligne(debut, fin, genre, niveau, texte)
    if genre is Genre.TITRE:
        yield None


def _continue(ouvert: list[_Ligne], ligne: _Ligne) -> bool:
    """Whether ``ligne`` goes on with the sentence that the lines before it left open."""
    derniere = ouvert[-1].texte
    if derniere.endswith(_PONCTUATION_FINALE):
        return False
    if ligne.texte[0].islower() or _SUITE_ATTENDUE.search(derniere[-12:]):
        return True
    mot = ligne.texte.split(maxsplit=1)[0]
    coupee_faute_de_place = len(derniere) >= _PLEINE and len(derniere) + len(mot) >= max(
        len(x.texte) for x in ouvert[-20:]
    )
    return ligne.texte[0].isdigit() and coupee_faute_de_place


# --- a paragraph to sentences -----------------------------------------------------

_FIN_DE_PHRASE = re.compile(r"[.!?…]+(?P<fermant>(?:\s?[»”])?[\"')\]]{0,2})(?=\s|$)")
_ABREGES = liste("abreges")
_DERNIER_MOT = re.compile(r"[^\W_]+$")


def _phrases(contenu: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of a paragraph."""
    debut = 0
    for point in _FIN_DE_PHRASE.finditer(contenu):
        if _coupe(contenu, debut, point):
            yield from _rogner(contenu, debut, point.end())
            debut = point.end()
    yield from _rogner(contenu, debut, len(contenu))


def _coupe(contenu: str, debut: int, point: re.Match[str]) -> bool:
    suivant = contenu[point.end() : point.end() + 40].lstrip()[:1]
    if not suivant:
        return True
    if point[0][0] in "!?":
        return not (point["fermant"] and suivant.islower())
    if not suivant.isalnum() and suivant not in '«"“(':
        return False
    mot = _DERNIER_MOT.search(contenu, max(debut, point.start() - 30), point.start())
    if mot is None or point[0].startswith(".."):
        return not suivant.islower()
    bas = mot[0].lower()
    if bas in _ABREGES or (len(bas) == 1 and bas.isalpha()):
        return bas == "etc" and suivant.isupper()
    return not suivant.islower() or (len(bas) >= 4 and not point["fermant"])


def _rogner(contenu: str, debut: int, fin: int) -> Iterator[tuple[int, int]]:
    morceau = contenu[debut:fin]
    debut += len(morceau) - len(morceau.lstrip())
    fin -= len(morceau) - len(morceau.rstrip())
    if debut < fin:
        yield debut, fin
