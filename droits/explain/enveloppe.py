"""What every document says of itself: at its top, in its summary and at its end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from droits.explain import sections
from droits.explain.blocs import phrases, titre
from droits.explain.document import Bloc, Liste, Phrase, Puce
from droits.explain.phrases import jour, tiret
from droits.resultats import Bilan, Reponse, Statut


def debut() -> Iterator[Phrase]:
    """What the text is: an explanation, an estimate, and never a decision."""
    yield from phrases("mention-texte")
    yield from phrases("mention-estimation")
    yield from phrases("mention-administration-decide")


def _regles(reponses: Iterable[Reponse]) -> Iterator[Phrase]:
    """Which règlement of the City is followed."""
    for regle_du in dict.fromkeys(r.regle_du for r in reponses if sections.municipale(r)):
        yield from phrases("mention-reglement", jour=jour(regle_du))


def bilan_en_nombres(reponses: Sequence[Reponse]) -> Iterator[Phrase]:
    """How many aids to ask for; nothing when one aid was asked: the others are not known."""
    yield from _possibles_en_nombre(reponses)
    yield from _inconnues_en_nombre(reponses)


def _possibles_en_nombre(reponses: Sequence[Reponse]) -> Iterator[Phrase]:
    possibles = sum(r.statut in sections.POSSIBLES for r in reponses)
    if len(reponses) > 1 and (possibles or not _a_preciser(reponses)):
        yield from phrases("resume-possibles", nombre=possibles)


def _inconnues_en_nombre(reponses: Sequence[Reponse]) -> Iterator[Phrase]:
    if len(reponses) == 1:
        return
    if a_preciser := _a_preciser(reponses):
        yield from phrases("resume-a-preciser", nombre=a_preciser)
    elif not any(r.statut in sections.POSSIBLES for r in reponses):
        yield from phrases("sortie-defaut")


def _a_preciser(reponses: Iterable[Reponse]) -> int:
    return sum(r.statut is Statut.A_PRECISER for r in reponses)


def fin(bilan: Bilan, reponses: Sequence[Reponse], *, maximum: int | None = None) -> Iterator[Bloc]:
    """The result once more (by name, unless there are more than ``maximum`` aids), and how far to trust it."""
    yield titre("titre-rappel", 1)
    yield from _possibles_en_nombre(reponses)
    if len(reponses) == 1:
        (seule,) = reponses
        yield from phrases(f"resultat-{tiret(seule.statut)}", aide=sections.article(seule.aide))
    a_demander = tuple(Puce(sections.nom(r.aide)) for r in reponses if r.statut in sections.POSSIBLES)
    if len(reponses) > 1 and a_demander and (maximum is None or len(a_demander) <= maximum):
        yield Liste(a_demander)
    yield from _inconnues_en_nombre(reponses)
    yield from _regles(reponses)
    yield from phrases("mention-date", jour=jour(bilan.date))
