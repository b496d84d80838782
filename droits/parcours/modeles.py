"""What is left to ask: one fact, what is asked in one go, and all of it. Models only: nothing is computed here."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_serializer

from droits.parcours.themes import Theme
from droits.resultats import Effet
from droits.scenarios.facts import Discretion

#: the verdict; the amount or the form of the aid; a supposition of ours that the answer confirms
Decide = Literal["reponse", "montant", "critere"]
DECIDE: tuple[Decide, ...] = ("reponse", "montant", "critere")


class Effort(IntEnum):
    """What answering asks of the person, from the register of facts."""

    PAR_COEUR = 0
    PAPIER = 1
    LISTE = 2  # several lines to read
    AILLEURS = 3  # somebody else knows


class Modele(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Enjeu(Modele):
    """What the answer decides for one aid. ``effets``: what each value gives, where every world was tried."""

    aide: str
    decide: Decide
    euros_par_mois: Decimal | None = Field(default=None, title="Ce que cette réponse peut changer, au plus")
    poids: Decimal = Field(title="Ce que cette aide pèse dans l'ordre des questions (€/mois)")
    effets: tuple[Effet, ...] = ()


class Question(Modele):
    """One fact to ask. ``chemin``: where the answer is written in the scenario file."""

    fait: str
    sujet: str
    chemin: tuple[str | int, ...]
    question: str
    theme: Theme = Field(title="Ce qui se demande ensemble")
    decide: Decide
    urgente: bool = Field(default=False, title="La réponse peut montrer un danger : à demander en premier")
    aides: tuple[str, ...] = Field(default=(), title="Aides que cette réponse décide, ou dont elle change le montant")
    #: of one aid, the largest: aids are never added together, some exclude others
    euros_par_mois: Decimal | None = Field(default=None, title="Ce que cette réponse décide pour une aide, au plus")
    enjeux: tuple[Enjeu, ...] = ()
    papiers: tuple[str, ...] = ()
    qui_sait: str
    effort: Effort
    discretion: Discretion

    @property
    def poids(self) -> Decimal:
        """What it weighs in the order: each aid that the answer may open, close or change (€/month)."""
        return sum((e.poids for e in self.enjeux), Decimal(0))


class Genre(StrEnum):
    """How several facts are asked in one go."""

    QUESTION = "question"  # one fact, in its own words
    PHRASES = "phrases"  # short sentences: which are true? The others are not
    SUITE = "suite"  # facts of one thought or of one paper, answered one after the other
    CHACUN = "chacun"  # one fact, of each child or of each adult


class Lot(Modele):
    """One question put to the person: what she answers in one go."""

    genre: Genre
    questions: tuple[Question, ...]

    def par_fait(self) -> tuple[tuple[Question, ...], ...]:
        """The questions of each sentence: of one adult, or of both."""
        faits = dict.fromkeys(q.fait for q in self.questions)
        return tuple(tuple(q for q in self.questions if q.fait == fait) for fait in faits)

    @property
    def theme(self) -> Theme:
        return self.questions[0].theme

    @property
    def urgent(self) -> bool:
        return any(q.urgente for q in self.questions)

    @property
    def discret(self) -> bool:
        """To be asked of the person alone: health, papers, violence."""
        return any(q.discretion is Discretion.SENSIBLE for q in self.questions)

    @property
    def decide(self) -> Decide:
        return min((q.decide for q in self.questions), key=DECIDE.index)

    @property
    def aides(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(a for q in self.questions if q.decide == self.decide for a in q.aides))

    @property
    def euros_par_mois(self) -> Decimal | None:
        """Of one aid, the largest."""
        return max((q.euros_par_mois for q in self.questions if q.euros_par_mois), default=None)

    @field_serializer("questions")
    def _renvois(self, questions: tuple[Question, ...]) -> list[dict[str, str | tuple[str | int, ...]]]:
        """In JSON, a question is written once: here, which one."""
        return [{"fait": q.fait, "sujet": q.sujet, "chemin": q.chemin} for q in questions]


class Questions(Modele):
    """What is left to ask, best first: fact by fact, and as it is asked.

    ``decidees``: no answer left would change a verdict.
    """

    schema_: Literal["droits.questions/1"] = Field(default="droits.questions/1", alias="schema")
    date: date
    questions: tuple[Question, ...]
    lots: tuple[Lot, ...] = Field(default=(), title="Ce qui se demande en une fois, dans l'ordre")
    decidees: bool
    a_preciser: tuple[str, ...] = Field(default=(), title="Aides que ces réponses décident")

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)
