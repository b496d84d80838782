"""The questions left, as a page: what to ask, where to read the answer, why it is asked, what it would change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from droits.explain.blocs import liste, phrases
from droits.explain.document import Bloc, Document, Liste, Marque, Phrase, Puce
from droits.explain.glossaire import definir
from droits.explain.manques import effets, papiers
from droits.explain.phrases import euros, phrase
from droits.explain.sections import article
from droits.explain.sujets import pour
from droits.explain.valeurs import question_du_fait
from droits.parcours.questions import Enjeu, Question, Questions
from droits.resultats import FaitManquant

#: a tired person reads a few questions; the professional asks for all of them
QUELQUES = 5
#: what an answer would change is shown for the aid that weighs most
_AIDES_MONTREES = 1


def rediger(restent: Questions, *, toutes: bool = False) -> Document:
    """The page of the questions: the first ones, or all of them with ``toutes``."""
    montrees = restent.questions if toutes else restent.questions[:QUELQUES]
    blocs = (*_en_tete(restent), *_blocs(montrees), *_suite(restent, montrees))
    return definir(Document(phrase("titre-questions"), blocs))


def _en_tete(restent: Questions) -> Iterator[Bloc]:
    if not restent.questions:
        yield from phrases("question-aucune")
    if restent.decidees:
        yield from phrases("question-decidees")
    if restent.questions:
        yield from phrases("question-nombre", nombre=len(restent.questions))
        yield from phrases("question-meilleure-d-abord")
        yield from phrases("question-ne-sait-pas")


def _blocs(montrees: Sequence[Question]) -> Iterator[Bloc]:
    d_une_autre = False
    for intro, siennes in groupby(montrees, key=lambda q: pour(q.sujet)):
        yield from (Phrase(ligne) for ligne in intro)
        if d_une_autre and not intro:
            yield from phrases("pour-vous")
        d_une_autre = bool(intro)
        for question in siennes:
            yield from _une(question)


def _suite(restent: Questions, montrees: Sequence[Question]) -> Iterator[Bloc]:
    if reste := len(restent.questions) - len(montrees):
        yield from phrases("question-autres", nombre=reste)


def _une(question: Question) -> Iterator[Bloc]:
    marque = Marque("?", phrase("marque-ne-sait-pas"))
    yield Liste((Puce(question_du_fait(question.fait), marque, (*papiers(question.fait), *pourquoi(question))),))
    for enjeu in question.enjeux[:_AIDES_MONTREES]:
        if changements := tuple(effets(_manquant(question, enjeu))):
            yield from phrases("question-pour-aide", aide=article(enjeu.aide))
            yield from liste(changements)


def pourquoi(question: Question) -> Iterator[str]:
    """Why it is asked: how many aids hang on it, and the largest of them (never their sum: some exclude others)."""
    if question.urgente:
        yield phrase("question-urgente")
    nombre = len(question.aides)
    somme = int(question.euros_par_mois or 0)  # rounded down: nobody is promised a cent too much
    if question.decide == "montant":
        yield phrase("question-precise", nombre=nombre)
    elif question.decide == "critere":
        yield phrase("question-verifie")
    elif somme and nombre == 1:
        yield phrase("question-decide-jusqu-a", montant=euros(Decimal(somme)))
    else:
        yield phrase("question-decide", nombre=nombre)
        if somme:
            yield phrase("question-une-aide-jusqu-a", montant=euros(Decimal(somme)))


def _manquant(question: Question, enjeu: Enjeu) -> FaitManquant:
    return FaitManquant(fait=question.fait, sujet=question.sujet, decide=enjeu.decide, effets=enjeu.effets)
