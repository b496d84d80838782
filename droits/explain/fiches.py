"""The sheets that readers fill in: each sentence with an example, two boxes, room for the difficult words.

As text, or as one page that needs nothing else: A4, big letters, one sheet per page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from math import ceil

import droits
from droits.explain.banque import Ligne
from droits.explain.phrases import phrase

#: at most 12 sentences on a sheet, and no more than the lines of its page (``modeles/fiches.html``)
_PHRASES = 12
_LIGNES = 23.0
_SIGNES_PAR_LIGNE = 48
_SOUS_LA_QUESTION = 1.1  # its id, in small, and the gap


@dataclass(frozen=True)
class Question:
    """One text to read. ``ids``: the entries of the bank that say exactly this."""

    lignes: tuple[str, ...]
    ids: tuple[str, ...]

    @property
    def est_un_mot(self) -> bool:
        """A word or two, not a sentence: no need to ask which one is difficult."""
        return len(self.lignes) == 1 and self.lignes[0][-1].isalnum() and len(self.lignes[0].split()) <= 2

    @property
    def hauteur(self) -> float:
        """In lines of the page."""
        texte = sum(ceil(len(ligne) / _SIGNES_PAR_LIGNE) for ligne in self.lignes)
        return texte + (1 if self.est_un_mot else 2) + _SOUS_LA_QUESTION


@dataclass(frozen=True)
class Feuille:
    """One sheet: what is read in one place of the document."""

    lieu: str
    numero: int
    total: int
    questions: tuple[Question, ...]


def preparer(lignes: Iterable[Ligne]) -> tuple[Feuille, ...]:
    """The sheets for these sentences, in their order; what several entries say is asked once."""
    paquets = [
        (lieu, paquet)
        for lieu, siennes in groupby(_questions(lignes), key=lambda question: question[0])
        for paquet in _paquets(question for _, question in siennes)
    ]
    return tuple(Feuille(lieu, n, len(paquets), paquet) for n, (lieu, paquet) in enumerate(paquets, 1))


def _questions(lignes: Iterable[Ligne]) -> Iterator[tuple[str, Question]]:
    """Each text once, where it is first met."""
    lieux: dict[str, str] = {}
    ids: dict[str, list[str]] = {}
    for ligne in lignes:
        for texte in ligne.exemples:
            lieux.setdefault(texte, ligne.famille.lieu)
            ids.setdefault(texte, []).append(ligne.id)
    return ((lieux[texte], Question(tuple(texte.split("\n")), tuple(siens))) for texte, siens in ids.items())


def _paquets(questions: Iterable[Question]) -> Iterator[tuple[Question, ...]]:
    paquet: list[Question] = []
    for question in questions:
        if paquet and not _tient((*paquet, question)):
            yield tuple(paquet)
            paquet = []
        paquet.append(question)
    if paquet:
        yield tuple(paquet)


def _tient(questions: tuple[Question, ...]) -> bool:
    return sum(len(q.lignes) for q in questions) <= _PHRASES and sum(q.hauteur for q in questions) <= _LIGNES


# --- what is printed --------------------------------------------------------------

_TRAIT = "_" * 30


def en_texte(feuilles: Iterable[Feuille]) -> str:
    return "\n\n\n".join("\n".join(_feuille(f)) for f in feuilles) + "\n"


def _feuille(feuille: Feuille) -> Iterator[str]:
    yield f"{phrase('fiche-titre')} : {feuille.lieu}"
    yield from _entete(feuille)
    for question in feuille.questions:
        yield ""
        yield from question.lignes
        yield f"    [ ] {phrase('fiche-comprend')}   [ ] {phrase('fiche-ne-comprend-pas')}"
        if not question.est_un_mot:
            yield f"    {phrase('fiche-mot-difficile')} {_TRAIT}"
        yield f"    ({', '.join(question.ids)})"
    yield ""
    yield f"{phrase('fiche-date')} {_TRAIT}"
    yield f"{phrase('fiche-prenoms')} {_TRAIT}"
    yield f"{phrase('fiche-accord')}   [ ] {phrase('valeur-oui')}   [ ] {phrase('valeur-non')}"


def _entete(feuille: Feuille) -> Iterator[str]:
    numero = phrase("fiche-numero", numero=feuille.numero, nombre=feuille.total, version=droits.__version__)
    for texte in (numero, phrase("fiche-consigne"), phrase("fiche-exemple")):
        yield from texte.split("\n")


def en_html(feuilles: Iterable[Feuille]) -> str:
    """One file that prints well and calls nothing from elsewhere."""
    from jinja2 import Environment, PackageLoader, StrictUndefined  # here: the sheets in text do without it

    modeles = Environment(
        loader=PackageLoader("droits", "explain/render/modeles"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    modele = modeles.get_template("fiches.html")
    return modele.render(feuilles=tuple(feuilles), phrase=phrase, entete=_entete)
