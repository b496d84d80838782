"""Questions of every kind, made by hand: what the page of the questions may have to say."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from droits.parcours.chemins import chemin
from droits.parcours.lots import PHRASES, en_lots
from droits.parcours.modeles import Effort, Enjeu, Question, Questions
from droits.parcours.themes import theme
from droits.resultats import Effet, Statut
from droits.scenarios.facts import FAITS
from droits.scenarios.situation import Conjoint, Enfant, Situation

JOUR = date(2026, 11, 22)
FOYER = Situation(conjoint=Conjoint(), enfants=(Enfant(), Enfant()))
EFFETS = (Effet(valeur="oui", statuts=(Statut.NON,)), Effet(valeur="non", statuts=(Statut.DROIT_PROBABLE,)))


def question(fait: str, *aides: str, sujet: str = "demandeur", **changements: Any) -> Question:
    champs: dict[str, Any] = {
        "chemin": chemin(fait, sujet if fait.startswith(("personne", "enfant")) else "foyer", FOYER),
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
    return Questions(date=JOUR, questions=questions, lots=en_lots(questions), decidees=decidees)


CHAQUE_SORTE = (
    question("logement.bail_au_nom", "aspa", urgente=True, euros_par_mois=Decimal("1043.59")),
    question("personne.ressources", "aspa", "css", sujet="conjoint", euros_par_mois=Decimal(290)),
    question("personne.assurance_maladie", "css"),
    question("personne.activite", "css", "rsa"),
    question("foyer.lien", "aspa", sujet="foyer", decide="montant"),
    question("logement.loyer", "aspa", "css", sujet="logement", decide="montant"),
    question("impot.avis", "css", sujet="foyer", decide="critere"),
    question(
        "enfant.jours_a_la_maison",
        "css",
        sujet="enfant 1",
        decide="critere",
        qui_sait="l'établissement",
        effort=Effort.AILLEURS,
    ),
)
QUESTIONS = (
    restent(*CHAQUE_SORTE),
    restent(*CHAQUE_SORTE[:6]),
    restent(*CHAQUE_SORTE[:1], decidees=True),
    restent(decidees=True),
    restent(*(question(fait, "aspa") for fait in PHRASES)),
    restent(*(question(fait, "aspa") for fait in PHRASES[18::2])),
    restent(*(question("personne.enceinte", "paje", sujet=s) for s in ("demandeur", "conjoint")), *CHAQUE_SORTE[1:2]),
    restent(*(question("personne.activite", "css", sujet=s) for s in ("demandeur", "conjoint"))),
    restent(*(question("enfant.a_charge", "css", sujet=s) for s in ("enfant 1", "enfant 2"))),
    restent(question("personne.paris", "aspa"), question("personne.en_france_depuis", "aspa")),
)
