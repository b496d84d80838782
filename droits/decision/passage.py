"""What is computed of households: one OpenFisca run, and what one household needs of it.

A :class:`Passage` is one run: the worlds of one household or of many are its rows.
An :class:`Etude` is one household: its unknown facts, and the rows of its worlds aid by aid.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from droits.aide import Aide, Noeud
from droits.chiffres import chiffre
from droits.decision.evaluation import Evaluation, Figure, evaluer
from droits.resultats import Certitude, Chiffre
from droits.scenarios.inconnues import Inconnue
from droits.scenarios.openfisca import Rangees
from droits.scenarios.situation import Situation
from droits.scenarios.worlds import Exploration
from droits.system import connu_au

Tableau = NDArray[Any]


@dataclass
class Passage:
    """One run: the rows of every world, and what was computed on them (each thing once)."""

    systeme: TaxBenefitSystem
    au: date
    situations: list[Situation]
    rangees: Rangees
    _evaluations: dict[str, Evaluation] = field(default_factory=dict)

    def evaluer(self, aide: Aide) -> Evaluation:
        """The tree of ``aide`` on every row."""
        return self._evaluer(aide.id, aide.entite, aide.arbre)

    def evaluer_variante(self, aide: Aide) -> Evaluation | None:
        """The tree that decides of the form of ``aide``, on every row."""
        arbre = aide.arbre_variante
        return self._evaluer(f"{aide.id} variante", aide.entite, arbre) if arbre else None

    def _evaluer(self, cle: str, entite: str, arbre: Noeud) -> Evaluation:
        if cle not in self._evaluations:
            population = self.rangees.simulation.populations[entite]
            self._evaluations[cle] = evaluer(arbre, population, self.rangees.periode, self._figure)
        return self._evaluations[cle]

    def calculer(self, variable: str) -> Tableau:
        """A variable for each row's household (its family, its home, or its applicant)."""
        entite = self.systeme.get_variable(variable, check_existence=True).entity.key
        valeurs = self.rangees.simulation.calculate(variable, self.rangees.periode)
        par_menage: Tableau = np.asarray(valeurs)[self.places(entite)]
        return par_menage

    def calculer_par_personne(self, variable: str) -> Tableau:
        """A variable of persons, in OpenFisca's order (see :attr:`Rangees.foyers`)."""
        return np.asarray(self.rangees.simulation.calculate(variable, self.rangees.periode))

    def places(self, entite: str) -> Tableau:
        """For each row, the place of its family, home or applicant in OpenFisca's arrays."""
        places = {
            "famille": self.rangees.famille,
            "menage": self.rangees.menage,
            "individu": self.rangees.demandeur,
        }
        return places[entite]

    def personnes(self) -> tuple[tuple[str, Tableau], ...]:
        """The adults, with their place for each row (-1: nobody)."""
        return (("demandeur", self.rangees.demandeur), ("conjoint", self.rangees.conjoint))

    def chiffre(self, chemin: str) -> Chiffre:
        return chiffre_du_jour(self.systeme, chemin, self.au)

    def _figure(self, chemin: str) -> Figure:
        c = self.chiffre(chemin)
        valeur = float("nan") if c.valeur is None else float(c.valeur)
        return Figure(valeur, confirme=c.certitude is Certitude.CONFIRME)


@dataclass(frozen=True)
class Etude:
    """One household: its unknown facts and the rows of its worlds, aid by aid."""

    situation: Situation
    passage: Passage
    inconnues_par_aide: dict[str, tuple[Inconnue, ...]]
    explorations: dict[str, Exploration | None]  # aid → its worlds, or None: beyond the budget
    explorations_critere: dict[tuple[str, str], Exploration | None]  # (aid, criterion) → its own worlds
    affinees: Mapping[str, Etude] = field(default_factory=dict)  # aid → its worlds, in a second run
    sondages: Mapping[str, Etude] = field(default_factory=dict)  # aid beyond the budget → some of its worlds only

    def de(self, aide: Aide) -> Etude:
        """The study that holds the worlds of ``aide``."""
        return self.affinees.get(aide.id, self)

    def inconnues(self, aide: Aide) -> tuple[Inconnue, ...]:
        """The unknown facts that may change the answer for ``aide``; none where it is not in force."""
        return self.inconnues_par_aide.get(aide.id, ())

    @property
    def au(self) -> date:
        return self.passage.au


@cache
def chiffre_du_jour(systeme: TaxBenefitSystem, chemin: str, au: date) -> Chiffre:
    """The figure as it stands on ``au``, read once."""
    return chiffre(systeme.parameters, chemin, au, connu_au=connu_au(systeme))
