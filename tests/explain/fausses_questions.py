"""Questions of every kind, made by hand: what the page of the questions may have to say."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from droits.parcours.questions import Effort, Enjeu, Question, Questions
from droits.parcours.themes import theme
from droits.resultats import Effet, Statut
from droits.scenarios.facts import FAITS

JOUR = date(2026, 11, 22)
EFFETS = (Effet(valeur="oui", statuts=(Statut.NON,)), Effet(valeur="non", statuts=(Statut.DROIT_PROBABLE,)))


def question(fait: str, *aides: str, sujet: str = "demandeur", **changements: Any) -> Question:
    champs: dict[str, Any] = {
        "chemin": (sujet, fait),
        "question": FAITS[fait].question,
        "theme": theme(fait, sujet),
        "decide": "reponse",
        "aides": aides,
        "enjeux": tuple(Enjeu(aide=a, decide="reponse", poids=Decimal(1), effets=EFFETS) for a in aides),
        "papiers": ("bail",),
        "qui_sait": "la personne",
        "effort": Effort.PAPIER,
        "discretion": FAITS[fait].discretion,
    }
    return Question(fait=fait, sujet=sujet, **(champs | changements))


def restent(*questions: Question, decidees: bool = False) -> Questions:
    return Questions(date=JOUR, questions=questions, decidees=decidees)


CHAQUE_SORTE = (
    question("logement.bail_au_nom", "aspa", urgente=True, euros_par_mois=Decimal("1043.59")),
    question("personne.ressources", "aspa", "css", sujet="conjoint", euros_par_mois=Decimal(290)),
    question("personne.assurance_maladie", "css"),
    question("personne.activite", "css", "rsa"),
    question("foyer.lien", "aspa", sujet="foyer", decide="montant"),
    question("logement.loyer", "aspa", "css", sujet="logement", decide="montant"),
    question("impot.avis", "css", sujet="foyer", decide="critere"),
)
QUESTIONS = (
    restent(*CHAQUE_SORTE),
    restent(*CHAQUE_SORTE[:6]),
    restent(*CHAQUE_SORTE[:1], decidees=True),
    restent(decidees=True),
)
