"""The study of one household: its unknown facts, its worlds, and every criterion evaluated on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

import numpy as np
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from droits.aide import Aide
from droits.chiffres import chiffre
from droits.evaluation import Evaluation, Figure, evaluer
from droits.resultats import Certitude, Chiffre
from droits.scenarios.inconnues import Inconnue, inconnues
from droits.scenarios.openfisca import Rangees, simuler
from droits.scenarios.situation import Situation
from droits.scenarios.worlds import BUDGET_AIDE, BUDGET_CRITERE, Exploration, Mondes, lues, taille


@dataclass(frozen=True)
class Etude:
    """Everything the conclusion of an aid needs: worlds, evaluations, figures of the day."""

    systeme: TaxBenefitSystem
    situation: Situation
    au: date
    mondes: Mondes
    rangees: Rangees
    inconnues: tuple[Inconnue, ...]
    explorations: dict[str, Exploration | None]  # aid → its worlds, or None: beyond the budget
    explorations_critere: dict[tuple[str, str], Exploration | None]  # (aid, criterion) → its own worlds

    def evaluer(self, aide: Aide) -> Evaluation:
        """The tree of ``aide`` on every row."""
        population = self.rangees.simulation.populations[aide.entite]
        return evaluer(aide.arbre, population, self.rangees.periode, self.figure)

    def figure(self, chemin: str) -> Figure:
        c = self.chiffre(chemin)
        return Figure(
            float("nan") if c.valeur is None else float(c.valeur), confirme=c.certitude is Certitude.CONFIRME
        )

    def chiffre(self, chemin: str) -> Chiffre:
        return _chiffre(self.systeme, chemin, self.au)

    def calculer(self, variable: str) -> np.ndarray[Any, Any]:
        """A variable for each row's household (its family, its home, or its applicant)."""
        simulation = self.rangees.simulation
        entite = self.systeme.get_variable(variable, check_existence=True).entity.key
        valeurs = simulation.calculate(variable, self.rangees.periode)
        return np.asarray(valeurs)[self.indices(entite)]

    def indices(self, entite: str) -> np.ndarray[Any, Any]:
        places = {"famille": self.rangees.famille, "menage": self.rangees.menage, "individu": self.rangees.demandeur}
        return np.asarray(places[entite])

    def faits_non_utilises(self, aides: Sequence[Aide]) -> tuple[str, ...]:
        """Facts that were given and that no asked aid reads."""
        lus = {f for a in aides for f in a.faits()}
        return tuple(f for f in faits_donnes(self.situation) if f not in lus)


def etudier(systeme: TaxBenefitSystem, situation: Situation, aides: Sequence[Aide], au: date) -> Etude:
    """Worlds of every asked aid in one run."""
    chiffres = systeme.get_parameters_at_instant(au.isoformat())
    mondes = Mondes(situation)
    mondes.explorer(())
    manquants: dict[tuple[str, str], Inconnue] = {}
    explorations: dict[str, Exploration | None] = {}
    par_critere: dict[tuple[str, str], Exploration | None] = {}
    for aide in aides:
        inconnues_ici = inconnues(situation, au, chiffres, _seuils_mensuels(systeme, aide, au))
        lus = lues(aide.faits(), inconnues_ici)
        manquants |= {i.cle: i for i in inconnues_ici}
        if taille(lus) <= BUDGET_AIDE:
            explorations[aide.id] = mondes.explorer(lus) if lus else Exploration((), {(): 0})
            continue
        explorations[aide.id] = None
        for critere in aide.criteres():
            propres = lues(critere.faits, inconnues_ici)
            dans_le_budget = taille(propres) <= BUDGET_CRITERE
            par_critere[aide.id, critere.id] = mondes.explorer(propres) if dans_le_budget else None
    return Etude(
        systeme=systeme,
        situation=situation,
        au=au,
        mondes=mondes,
        rangees=simuler(systeme, mondes.situations, au),
        inconnues=tuple(manquants.values()),
        explorations=explorations,
        explorations_critere=par_critere,
    )


def _seuils_mensuels(systeme: TaxBenefitSystem, aide: Aide, au: date) -> list[Decimal]:
    """Thresholds in €/month that the aid's criteria compare with."""
    seuils: set[Decimal] = set()
    for critere in aide.criteres():
        if critere.unite not in ("€/mois", "€/an"):
            continue
        for chemin in (*critere.chiffres, *((critere.seuil,) if critere.seuil else ())):
            c = _chiffre(systeme, chemin, au)
            if c.valeur is not None:
                annuel = "year" in (c.unite or "") or critere.unite == "€/an" or c.valeur > 5 * 1000
                seuils.add((c.valeur / 12 if annuel else c.valeur).quantize(Decimal("0.01")))
    return sorted(seuils)


@cache
def _chiffre(systeme: TaxBenefitSystem, chemin: str, au: date) -> Chiffre:
    return chiffre(systeme.parameters, chemin, au)


def faits_donnes(s: Situation) -> tuple[str, ...]:
    """Ids of the facts that the situation gives, in the order of its fields."""
    donnes: dict[str, None] = {}
    for modele in (s, s.demandeur, s.conjoint, *(s.enfants or ()), s.patrimoine, s.logement, s.sante):
        for nom, champ in getattr(type(modele), "model_fields", {}).items():
            identifiant = (champ.json_schema_extra or {}).get("fait") if isinstance(champ.json_schema_extra, dict) else None
            if isinstance(identifiant, str) and getattr(modele, nom) is not None:
                donnes[identifiant] = None
    return tuple(donnes)
