"""The house glossary: one concept, one word; each hard word explained where it is first used.

``glossary.yaml`` says which words there are and how they may be used. Their sentences are in the
bank: ``mot-<id>`` (the word), ``mot-<id>-definition``, ``mot-<id>-exemple``. The first sentence of
a definition is its short form, always « X veut dire : … ».
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files
from itertools import takewhile

import yaml

from droits.explain.blocs import lignes
from droits.explain.document import Barres, Bloc, Document, Etapes, Liste, Phrase, Puce, Titre
from droits.explain.phrases import INSECABLE


class Emploi(StrEnum):
    """How we use a word."""

    EXPLIQUER = "expliquer"  # we say it, and explain it where it is first used
    EVITER = "eviter"  # we never say it: ``remplacer`` is our word
    LIBRE = "libre"  # an easy word, chosen for its concept: only its synonyms are refused


@dataclass(frozen=True)
class Mot:
    """A concept: the forms of its word, how we use it, and the synonyms we refuse."""

    id: str
    formes: tuple[str, ...]
    emploi: Emploi
    image: str
    interdits: tuple[str, ...] = ()
    remplacer: str | None = None


@dataclass(frozen=True)
class Synonyme:
    """A form that we never use, and the word that we use for it."""

    forme: str
    remplacer_par: str


@cache
def mots() -> tuple[Mot, ...]:
    """The glossary, in the order of its file."""
    fichier = files("droits.explain").joinpath("glossary.yaml")
    return tuple(_mot(**entree) for entree in yaml.safe_load(fichier.read_text(encoding="utf-8")))


def _mot(
    id: str,
    formes: Iterable[str],
    emploi: str,
    image: str,
    interdits: Iterable[str] = (),
    remplacer: str | None = None,
    note: str | None = None,
) -> Mot:
    return Mot(id, _deplier(formes), Emploi(emploi), image, _deplier(interdits), remplacer)


def _deplier(formes: Iterable[str]) -> tuple[str, ...]:
    """« perçu(e)(s) » gives its four forms."""
    return tuple(dict.fromkeys(f for forme in formes for f in _variantes(forme)))


def _variantes(forme: str) -> Iterator[str]:
    avant, parenthese, reste = forme.partition("(")
    if not parenthese:
        yield forme
        return
    option, _, apres = reste.partition(")")
    for fin in _variantes(apres):
        yield from (avant + fin, avant + option + fin)


@cache
def interdits() -> tuple[Synonyme, ...]:
    """Every form that we refuse, outside of a longer form of the glossary and of « X veut dire : »."""
    return tuple(
        Synonyme(forme, mot.remplacer or mot.formes[0])
        for mot in mots()
        for forme in (*mot.interdits, *(mot.formes if mot.emploi is Emploi.EVITER else ()))
    )


# --- to find the words of a text --------------------------------------------------


_MOT = re.compile(r"\w+")


@dataclass(frozen=True)
class _Forme:
    """``texte`` as it is looked for: an acronym exactly, the rest in lower case."""

    texte: str
    exacte: bool
    mot: Mot


@cache
def _formes() -> Mapping[str, tuple[_Forme, ...]]:
    """Every form by its first word, in lower case; the longest first."""
    formes: dict[str, tuple[_Forme, ...]] = {}
    toutes = (_forme(texte, mot) for mot in mots() for texte in mot.formes)
    for forme in sorted(toutes, key=lambda f: len(f.texte), reverse=True):
        premier = _MOT.findall(forme.texte)[0].lower()
        formes[premier] = (*formes.get(premier, ()), forme)
    return formes


def _forme(texte: str, mot: Mot) -> _Forme:
    est_un_sigle = " " not in texte and texte != texte.lower()
    return _Forme(texte if est_un_sigle else texte.lower(), est_un_sigle, mot)


@lru_cache(maxsize=4096)
def mots_de(texte: str) -> tuple[Mot, ...]:
    """The words of the glossary that ``texte`` uses, each once, in the order of the text.

    Whole words, and the longest form at each place. An acronym is written as it is: « RSA », « Caf ».

    >>> [mot.id for mot in mots_de("Demandez un RIB à votre caisse de retraite.")]
    ['rib', 'caisse-de-retraite']
    """
    exact = texte.replace(INSECABLE, " ").replace("’", "'")
    minuscules = exact.lower()
    trouves: dict[str, Mot] = {}
    fin = 0
    for premier in _MOT.finditer(minuscules):
        if premier.start() < fin:
            continue
        for forme in _formes().get(premier[0], ()):
            apres = premier.start() + len(forme.texte)
            dit = exact if forme.exacte else minuscules
            if dit.startswith(forme.texte, premier.start()) and not minuscules[apres : apres + 1].isalnum():
                trouves[forme.mot.id] = forme.mot
                fin = apres
                break
    return tuple(trouves.values())


# --- to explain them --------------------------------------------------------------

_SUJET = re.compile(r"(.+?)\sveut dire\s?:")


def definition(mot: Mot) -> tuple[str, ...]:
    """The sentences that explain ``mot``; the first one is enough where it is used."""
    return lignes(f"mot-{mot.id}-definition")


def definir(document: Document, *, par_partie: bool = False) -> Document:
    """``document`` where each hard word is explained right where it is first used.

    ``par_partie``: and again in each part (a title of level 1), for parts read one by one. What
    is explained already, there or before, is left as it is; the part of the professional too.
    """
    connus: set[str] = set()
    blocs: list[Bloc] = [*_phrases_apres((document.titre,), document.blocs, connus)]
    for i, bloc in enumerate(document.blocs):
        if par_partie and isinstance(bloc, Titre) and bloc.niveau == 1:
            connus.clear()
        blocs += _bloc_explique(bloc, document.blocs[i + 1 :], connus)
    return replace(document, blocs=tuple(blocs))


def _bloc_explique(bloc: Bloc, suivants: Sequence[Bloc], connus: set[str]) -> Iterator[Bloc]:
    match bloc:
        case Liste(puces):
            yield replace(bloc, puces=tuple(_puce_expliquee(p, connus) for p in puces))
        case Etapes(etapes):
            yield replace(bloc, etapes=tuple(_expliquees(e, connus) for e in etapes))
        case Titre(texte) | Phrase(texte):
            yield bloc
            yield from _phrases_apres((texte,), suivants, connus)
        case Barres(barres):
            yield bloc
            yield from _phrases_apres(tuple(b.texte for b in barres), suivants, connus)
        case _:
            yield bloc


def _phrases_apres(lignes: Sequence[str], suivants: Sequence[Bloc], connus: set[str]) -> Iterator[Phrase]:
    """Definitions to write below ``lignes``, without those that are written there."""
    deja = (b.texte for b in takewhile(_definit, suivants) if isinstance(b, Phrase))
    _apprendre((*lignes, *deja), connus)
    for ligne in lignes:
        yield from (Phrase(definition) for definition in _definitions(ligne, connus))


def _definit(bloc: Bloc) -> bool:
    return isinstance(bloc, Phrase) and _SUJET.match(bloc.texte) is not None


def _puce_expliquee(puce: Puce, connus: set[str]) -> Puce:
    texte, *suite = _expliquees((puce.texte, *puce.suite), connus)
    return replace(puce, texte=texte, suite=tuple(suite))


def _expliquees(lignes: Sequence[str], connus: set[str]) -> tuple[str, ...]:
    """Sentences that go together, each followed by the definitions that its words need."""
    _apprendre(lignes, connus)
    return tuple(ecrite for ligne in lignes for ecrite in (ligne, *_definitions(ligne, connus)))


def _apprendre(lignes: Iterable[str], connus: set[str]) -> None:
    """What « X veut dire : » explains is known from now on."""
    for ligne in lignes:
        if sujet := _SUJET.match(ligne):
            connus.update(mot.id for mot in mots_de(sujet[1]))


def _definitions(ligne: str, connus: set[str]) -> Iterator[str]:
    """The short definitions of the hard words of ``ligne``, and of the hard words of these."""
    for mot in mots_de(ligne):
        if mot.emploi is Emploi.EXPLIQUER and mot.id not in connus:
            connus.add(mot.id)
            courte = definition(mot)[0]
            yield courte
            yield from _definitions(courte, connus)
