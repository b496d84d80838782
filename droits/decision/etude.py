"""The study of households: their unknown facts, their worlds, every criterion evaluated in one run.

A :class:`Passage` is one OpenFisca run: the worlds of one household or of many are its rows.
An :class:`Etude` is what one household needs of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from droits.aide import Aide, Genre, Noeud
from droits.chiffres import chiffre
from droits.decision.evaluation import Evaluation, Figure, evaluer
from droits.resultats import Certitude, Chiffre
from droits.scenarios.inconnues import Inconnue, inconnues
from droits.scenarios.openfisca import Rangees, simuler
from droits.scenarios.situation import Situation
from droits.scenarios.worlds import BUDGET_AIDE, BUDGET_CRITERE, Exploration, Mondes, lues, taille

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
        return _chiffre(self.systeme, chemin, self.au)

    def _figure(self, chemin: str) -> Figure:
        c = self.chiffre(chemin)
        valeur = float("nan") if c.valeur is None else float(c.valeur)
        return Figure(valeur, confirme=c.certitude is Certitude.CONFIRME)


@dataclass(frozen=True)
class Etude:
    """One household: its unknown facts and the rows of its worlds, aid by aid."""

    situation: Situation
    passage: Passage
    inconnues: tuple[Inconnue, ...]
    explorations: dict[str, Exploration | None]  # aid → its worlds, or None: beyond the budget
    explorations_critere: dict[tuple[str, str], Exploration | None]  # (aid, criterion) → its own worlds

    @property
    def au(self) -> date:
        return self.passage.au


def etudier(systeme: TaxBenefitSystem, situations: Sequence[Situation], aides: Sequence[Aide], au: date) -> list[Etude]:
    """The worlds of every household for every asked aid, in one run.

    Where an aid has more worlds than the budget, the facts that change none of its criteria are set
    aside, and where the others then fit, a second run varies them together.
    """
    etudes = _passer(systeme, situations, aides, au, {})
    inertes = {(i, a.id): _inertes(e, a) for i, e in enumerate(etudes) for a in aides if e.explorations[a.id] is None}
    utiles = {
        (i, id_aide): ecartes
        for (i, id_aide), ecartes in inertes.items()
        if ecartes and _rentre(etudes[i], next(a for a in aides if a.id == id_aide), ecartes)
    }
    return _passer(systeme, situations, aides, au, utiles) if utiles else etudes


#: (household, aid) → unknown facts set aside for it
Ecartes = dict[tuple[int, str], frozenset[tuple[str, str]]]


def _passer(
    systeme: TaxBenefitSystem,
    situations: Sequence[Situation],
    aides: Sequence[Aide],
    au: date,
    ecartes: Ecartes,
) -> list[Etude]:
    chiffres = systeme.get_parameters_at_instant(au.isoformat())
    seuils = {aide.id: _seuils_mensuels(systeme, aide, au) for aide in aides}
    rangees: list[Situation] = []
    preparees = []
    for i, situation in enumerate(situations):
        mondes = Mondes(situation, rangees)
        toutes = {a.id: inconnues(situation, au, chiffres, seuils[a.id], a.ouverte_par) for a in aides}
        par_aide = {
            id_aide: tuple(f for f in faits if f.cle not in ecartes.get((i, id_aide), ()))
            for id_aide, faits in toutes.items()
        }
        preparees.append((situation, toutes, *_explorer(mondes, par_aide, aides)))
    passage = Passage(systeme, au, rangees, simuler(systeme, rangees, au))
    return [
        Etude(
            situation=situation,
            passage=passage,
            inconnues=tuple({i.cle: i for liste in toutes.values() for i in liste}.values()),
            explorations=explorations,
            explorations_critere=par_critere,
        )
        for situation, toutes, explorations, par_critere in preparees
    ]


def _explorer(
    mondes: Mondes, par_aide: dict[str, tuple[Inconnue, ...]], aides: Sequence[Aide]
) -> tuple[dict[str, Exploration | None], dict[tuple[str, str], Exploration | None]]:
    """All the unknown facts of an aid together, or beyond the budget those of each criterion alone."""
    explorations: dict[str, Exploration | None] = {}
    par_critere: dict[tuple[str, str], Exploration | None] = {}
    for aide in aides:
        ensemble = lues(aide.faits(), par_aide[aide.id])
        explorations[aide.id] = mondes.explorer(ensemble) if taille(ensemble) <= BUDGET_AIDE else None
        if explorations[aide.id] is None:
            for critere in aide.criteres():
                propres = lues(critere.faits, par_aide[aide.id])
                possible = taille(propres) <= BUDGET_CRITERE
                par_critere[aide.id, critere.id] = mondes.explorer(propres) if possible else None
    return explorations, par_critere


def _rentre(etude: Etude, aide: Aide, ecartes: frozenset[tuple[str, str]]) -> bool:
    restent = [i for i in lues(aide.faits(), etude.inconnues) if i.cle not in ecartes]
    return taille(restent) <= BUDGET_AIDE


def _inertes(etude: Etude, aide: Aide) -> frozenset[tuple[str, str]]:
    """Unknown facts that change no criterion of the aid, in any world of that criterion's own facts.

    The amount, the aids received and the couple are read beside the criteria: their facts stay.
    """
    gardes = {*aide.faits_montant, "aides_recues", "foyer.conjoint"}
    candidats = {i.cle for i in lues(aide.faits(), etude.inconnues) if i.fait not in gardes}
    for feuille in etude.passage.evaluer(aide).feuilles():
        assert feuille.critere is not None
        exploration = etude.explorations_critere[aide.id, feuille.critere.id]
        for inconnue in lues(feuille.critere.faits, etude.inconnues):
            if inconnue.cle in candidats and (
                exploration is None or _change(etude, aide, feuille, inconnue, exploration)
            ):
                candidats.discard(inconnue.cle)
    return frozenset(candidats)


def _change(etude: Etude, aide: Aide, feuille: Evaluation, inconnue: Inconnue, exploration: Exploration) -> bool:
    passage = etude.passage
    places = [p for _, p in passage.personnes()] if feuille.par_personne else [passage.places(aide.entite)]
    assert feuille.critere is not None
    # the amount follows the resources and the family, not only their being under a ceiling
    fait_le_montant = feuille.critere.genre in (Genre.RESSOURCES, Genre.COMPOSITION)
    tableaux = (feuille.code, feuille.quantite, feuille.seuil) if fait_le_montant else (feuille.code,)
    return any(
        not np.array_equal(t[p[a]], t[p[b]], equal_nan=True)
        for a, b in exploration.paires(inconnue)
        for p in places
        if p[a] >= 0 and p[b] >= 0
        for t in tableaux
        if t is not None
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
                diviseur = 12 if critere.chiffres_annuels else 1
                seuils.add((c.valeur / diviseur).quantize(Decimal("0.01")))
    return sorted(seuils)


@cache
def _chiffre(systeme: TaxBenefitSystem, chemin: str, au: date) -> Chiffre:
    return chiffre(systeme.parameters, chemin, au)


def faits_non_utilises(situation: Situation, aides: Sequence[Aide]) -> tuple[str, ...]:
    """Facts that were given and that no asked aid reads."""
    lus = {f for a in aides for f in a.faits()}
    return tuple(f for f in _faits_donnes(situation) if f not in lus)


def _faits_donnes(s: Situation) -> tuple[str, ...]:
    """Ids of the facts that the situation gives, in the order of its fields."""
    donnes: dict[str, None] = {}
    for modele in (s, s.demandeur, s.conjoint, *(s.enfants or ()), s.patrimoine, s.logement, s.sante):
        for nom, champ in getattr(type(modele), "model_fields", {}).items():
            extra = champ.json_schema_extra
            if isinstance(extra, dict) and "fait" in extra and getattr(modele, nom) is not None:
                donnes[str(extra["fait"])] = None
    return tuple(donnes)
