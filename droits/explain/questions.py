"""The questions left, as a page: what to ask, where to read the answer, why it is asked, what it would change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from droits.explain.blocs import lignes, liste, phrases
from droits.explain.document import Bloc, Document, Liste, Marque, Phrase, Puce
from droits.explain.glossaire import definir
from droits.explain.manques import effets, papiers
from droits.explain.phrases import euros, phrase, tiret
from droits.explain.sections import article
from droits.explain.sujets import pour
from droits.explain.valeurs import question_du_fait
from droits.parcours.entretien import phrase_propre
from droits.parcours.modeles import Effort, Enjeu, Genre, Lot, Question, Questions
from droits.resultats import FaitManquant

#: a tired person reads a few questions; the professional asks for all of them
QUELQUES = 5
#: what an answer would change is shown for the aid that weighs most
_AIDES_MONTREES = 1


def rediger(restent: Questions, *, toutes: bool = False) -> Document:
    """The page of the questions: the first ones, or all of them with ``toutes``."""
    montres = restent.lots if toutes else restent.lots[:QUELQUES]
    blocs = (*_en_tete(restent), *_blocs(montres), *_suite(restent, montres))
    return definir(Document(phrase("titre-questions"), blocs))


def _en_tete(restent: Questions) -> Iterator[Bloc]:
    if not restent.lots:
        yield from phrases("question-aucune")
    if restent.decidees:
        yield from phrases("question-decidees")
    if restent.lots:
        yield from phrases("question-nombre", nombre=len(restent.lots))
        if len(restent.lots) > 1:
            yield from phrases("question-meilleure-d-abord")
        yield from phrases("question-ne-sait-pas")


def _blocs(montres: Sequence[Lot]) -> Iterator[Bloc]:
    d_une_autre = False
    for intro, siens in groupby(montres, key=_intro):
        yield from (Phrase(ligne) for ligne in intro)
        if d_une_autre and not intro:
            yield from phrases("pour-vous")
        d_une_autre = bool(intro)
        for lot in siens:
            yield from _un(lot)


def _suite(restent: Questions, montres: Sequence[Lot]) -> Iterator[Bloc]:
    if reste := len(restent.lots) - len(montres):
        yield from phrases("question-autres", nombre=reste)


def _un(lot: Lot) -> Iterator[Bloc]:
    marque = Marque("?", phrase("marque-ne-sait-pas"))
    yield Liste((Puce(_titre(lot), marque, tuple(_aide_a_repondre(lot))),))
    if lot.genre is Genre.QUESTION:
        (question,) = lot.questions
        for enjeu in question.enjeux[:_AIDES_MONTREES]:
            if changements := tuple(effets(_manquant(question, enjeu))):
                yield from phrases("question-pour-aide", aide=article(enjeu.aide))
                yield from liste(changements)
    else:
        yield from liste(Puce(ligne) for ligne in elements(lot))


def _aide_a_repondre(lot: Lot) -> Iterator[str]:
    if lot.genre is Genre.PHRASES:
        yield from lignes("question-phrases-numeros")
    yield from dict.fromkeys(p for q in lot.questions for p in _papiers(lot, q))
    yield from pourquoi(lot)


def _papiers(lot: Lot, question: Question) -> Iterator[str]:
    """Where the answer is read, and who knows it; a list of sentences is told by heart."""
    if lot.genre is not Genre.PHRASES:
        yield from papiers(question.fait)
        yield from qui_sait(question)


# --- one question put, in words -------------------------------------------------------------


def enonce(lot: Lot) -> tuple[str, ...]:
    """Of whom, and what is asked; :func:`elements` come after it."""
    return *_intro(lot), _titre(lot)


def elements(lot: Lot) -> Iterator[str]:
    """What is answered one by one: sentences, facts or people; nothing for a single fact."""
    if lot.genre is Genre.PHRASES:
        yield from (_en_une_phrase(lot, une) for une in lot.par_fait())
        return
    for question in lot.questions if len(lot.questions) > 1 else ():
        qui = pour(question.sujet) or (phrase("pour-vous"),)
        if lot.genre is Genre.CHACUN:
            yield from qui
        else:
            yield demander(question) if _d_un_seul(lot) else " ".join((*qui, demander(question)))


def _en_une_phrase(lot: Lot, une: Sequence[Question]) -> str:
    """One sentence; in a list of both adults, who it tells of, where it is the partner alone."""
    qui = pour(une[0].sujet) if len(une) == 1 and not _d_un_seul(lot) else ()
    return " ".join((*qui, phrase(f"vrai-{tiret(une[0].fait).replace('.', '-')}")))


def demander(question: Question) -> str:
    """One fact in its own words."""
    propre = phrase_propre(question)
    return phrase(propre) if propre else question_du_fait(question.fait)


def qui_sait(question: Question) -> Iterator[str]:
    """Who knows, when it is somebody else than the person."""
    if question.effort is Effort.AILLEURS:
        yield phrase("question-qui-sait", qui=question.qui_sait)


def _intro(lot: Lot) -> tuple[str, ...]:
    """Of whom; where each line says it, nothing."""
    if lot.genre is Genre.CHACUN:
        enfants = lot.questions[0].sujet.startswith("enfant")
        return (phrase("question-chacun-enfants" if enfants else "question-chacun-adultes"),)
    if _d_un_seul(lot):
        return pour(lot.questions[-1].sujet)  # « foyer.lien » tells of the home, and the rest of the partner
    a_deux = lot.genre is Genre.PHRASES and any(len(une) > 1 for une in lot.par_fait())
    return (phrase("question-l-un-ou-l-autre"),) if a_deux else ()


def _d_un_seul(lot: Lot) -> bool:
    """Of the person and her home, of one other person or of one line; the tie of a couple is told with either."""
    siennes = [q for q in lot.questions if q.fait != "foyer.lien"]
    return len({_a_part(q) and q.chemin[:-1] for q in siennes}) < 2


def _a_part(question: Question) -> bool:
    """Of somebody else, or of one sum, debt or good among others: the answer would not be read without saying which."""
    en_ligne = any(isinstance(pas, int) for pas in question.chemin)
    return en_ligne or question.chemin[0] in ("conjoint", "enfants")


def _titre(lot: Lot) -> str:
    if lot.genre is Genre.PHRASES:
        return phrase("question-phrases")
    return phrase("question-suite") if lot.genre is Genre.SUITE else demander(lot.questions[0])


def pourquoi(lot: Lot) -> Iterator[str]:
    """Why it is asked: how many aids hang on it, and the largest of them (never their sum: some exclude others)."""
    if lot.urgent:
        yield phrase("question-urgente")
    nombre = len(lot.aides)
    somme = int(lot.euros_par_mois or 0)  # rounded down: nobody is promised a cent too much
    if not nombre:
        return
    if lot.decide == "montant":
        yield phrase("question-precise", nombre=nombre)
    elif lot.decide == "critere":
        yield phrase("question-verifie")
    elif somme and nombre == 1:
        yield phrase("question-decide-jusqu-a", montant=euros(Decimal(somme)))
    else:
        yield phrase("question-decide", nombre=nombre)
        if somme:
            yield phrase("question-une-aide-jusqu-a", montant=euros(Decimal(somme)))


def _manquant(question: Question, enjeu: Enjeu) -> FaitManquant:
    return FaitManquant(fait=question.fait, sujet=question.sujet, decide=enjeu.decide, effets=enjeu.effets)
