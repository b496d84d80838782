"""Evaluation of the criteria of an aid: the only place where a right is decided.

The same function serves the OpenFisca eligibility variable of an aid (:func:`conjonction`)
and the explained answer (:func:`evaluer`). Everything is an array: one value per row of the
population, one row per household (or possible world).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openfisca_core.periods import Period

from droits.aide import Comparaison, Critere, Demandeur, Nature, Noeud, Tous, UnAdulte, UnDe
from droits.chiffres import valeur

Tableau = NDArray[Any]

#: a failed figure that is not confirmed still refuses beyond this share of it (design §3.3)
_MARGE_NON_CONFIRMEE = 0.25
#: no revaluation moves an age by a quarter, nor a number of children: one year, none (decision 0010)
_MARGES_FIXES = {"ans": 1.0, "enfants": 0.0}


class Code(IntEnum):
    """State of a node, ordered: « all » is the minimum, « one of » the maximum."""

    NON = 0
    A_VERIFIER = 1  # rests on a rule that the model does not hold
    REGLE_INCONNUE = 2
    A_CONFIRMER = 3
    OUI = 4


@dataclass(frozen=True)
class Figure:
    """A threshold read from ``parameters/``: NaN when not found; ``confirme`` on the day of the answer."""

    valeur: float
    confirme: bool = True


_CODES_DU_DOUTE = {"regle_inconnue": Code.REGLE_INCONNUE, "annonce": Code.A_CONFIRMER}

LireFigure = Callable[[str], Figure]

#: which way (rank) of which « ou » (id) a criterion belongs to
Branche = tuple[str, int]


@dataclass(frozen=True)
class Evaluation:
    """Result of one node. Leaves carry ``critere``, ``quantite`` and ``seuil``.

    ``satisfait``: bool, with the last known figure. ``code``: :class:`Code`, with its certainty.
    ``par_personne``: the arrays are per person (below :class:`UnAdulte` or :class:`Demandeur`), not per household.
    """

    satisfait: Tableau
    code: Tableau
    critere: Critere | None = None
    quantite: Tableau | None = None
    seuil: Tableau | None = None
    rang: Tableau | None = None
    branche: Branche | None = None
    par_personne: bool = False
    enfants: tuple[Evaluation, ...] = ()

    @property
    def laisse_passer(self) -> Tableau:
        """As ``satisfait``, but for a step to do first: not done yet, it refuses nobody."""
        demarche = self.critere is not None and self.critere.nature is Nature.DEMARCHE
        return np.ones_like(self.satisfait) if demarche else self.satisfait

    def feuilles(self) -> Iterator[Evaluation]:
        if self.critere is not None:
            yield self
        for e in self.enfants:
            yield from e.feuilles()


def evaluer(
    noeud: Noeud, population: Any, periode: Period, lire: LireFigure, branche: Branche | None = None
) -> Evaluation:
    """Evaluate a node on ``population``: famille or menage, individu below a node of persons."""
    match noeud:
        case Critere():
            return _feuille(noeud, population, periode, lire, branche)
        case Tous(noeuds):
            fils = tuple(evaluer(n, population, periode, lire, branche) for n in noeuds)
            return Evaluation(
                satisfait=np.logical_and.reduce([f.laisse_passer for f in fils]),
                code=np.minimum.reduce([f.code for f in fils]),
                enfants=fils,
            )
        case UnDe(identifiant, noeuds):
            fils = tuple(evaluer(n, population, periode, lire, (identifiant, i)) for i, n in enumerate(noeuds))
            return Evaluation(
                satisfait=np.logical_or.reduce([f.satisfait for f in fils]),
                code=np.maximum.reduce([f.code for f in fils]),
                enfants=fils,
            )
        case UnAdulte(_, interieur):
            personnes = population.members
            fils_unique = evaluer(interieur, personnes, periode, lire, branche)
            adulte = _role(population, "parent")
            return Evaluation(
                satisfait=population.any(fils_unique.satisfait, role=adulte),
                code=population.max(fils_unique.code.astype(float), role=adulte).astype(np.int8),
                enfants=(fils_unique,),
            )
        case Demandeur(_, interieur):
            fils_unique = evaluer(interieur, population.members, periode, lire, branche)
            demandeur = _role(population, "demandeur", "personne_de_reference")
            return Evaluation(
                satisfait=population.value_from_person(fils_unique.laisse_passer, role=demandeur),
                code=population.value_from_person(fils_unique.code, role=demandeur),
                enfants=(fils_unique,),
            )


def conjonction(noeud: Noeud, population: Any, periode: Period, parametres: Any) -> Tableau:
    """Formula of an eligibility variable: the tree, with the last known figures (bool per row)."""
    instant = parametres(periode)
    return evaluer(noeud, population, periode, lambda chemin: Figure(valeur(instant, chemin))).satisfait


def _feuille(
    critere: Critere, population: Any, periode: Period, lire: LireFigure, branche: Branche | None
) -> Evaluation:
    quantite = lire_variable(population, critere.quantite, periode).astype(float)
    seuil, confirme, rang = _seuil(critere, population, periode, lire, len(quantite))
    satisfait = _comparer(critere, quantite, seuil)
    return Evaluation(
        satisfait=satisfait,
        code=_code(critere, satisfait, quantite, seuil, confirme),
        critere=critere,
        quantite=quantite,
        seuil=seuil,
        rang=rang,
        branche=branche,
        par_personne=population.entity.is_person,
    )


def lire_variable(population: Any, nom: str, periode: Period) -> Tableau:
    """Value of a variable for each row of ``population``, through the applicant when it is of another entity."""
    entite = population.simulation.tax_benefit_system.get_variable(nom, check_existence=True).entity
    ici = population.entity.key
    if entite.key == ici:
        tableau = population(nom, periode)
    elif population.entity.is_person:
        tableau = getattr(population, entite.key)(nom, periode)
    elif entite.is_person:
        tableau = _reference(population)(nom, periode)
    else:
        tableau = getattr(_reference(population), entite.key)(nom, periode)
    return np.asarray(tableau)


def _reference(population: Any) -> Any:
    return population.demandeur if population.entity.key == "famille" else population.personne_de_reference


def _role(population: Any, *cles: str) -> Any:
    entite = population.entity
    return next(r for r in (*entite.roles, *entite.flattened_roles) if r.key in cles)


def _seuil(
    critere: Critere, population: Any, periode: Period, lire: LireFigure, n: int
) -> tuple[Tableau, Tableau, Tableau | None]:
    """Threshold, whether its figure is confirmed, and which of the figures it is (per row)."""
    figures = [lire(c) for c in critere.chiffres]
    confirmees = np.array([f.confirme for f in figures] or [True])
    if critere.rang is not None:
        rang = lire_variable(population, critere.rang, periode).astype(int)
        return np.array([f.valeur for f in figures])[rang], confirmees[rang], rang
    tout = np.full(n, bool(confirmees.all()))
    if critere.seuil is not None:
        figure = lire(critere.seuil)
        return np.full(n, figure.valeur), tout & figure.confirme, None
    if critere.seuil_variable is not None:
        seuils = lire_variable(population, critere.seuil_variable, periode).astype(float)
        perime = any(np.isnan(f.valeur) for f in figures)  # a figure whose revaluation is due and not found
        return np.where(perime, np.nan, seuils), tout, None
    return np.full(n, np.nan), tout, None


def _comparer(critere: Critere, quantite: Tableau, seuil: Tableau) -> Tableau:
    """One comparison for the whole house: both sides rounded to the cent (never float32 noise)."""
    if critere.comparaison is Comparaison.VRAI:
        return quantite > 0
    q, s = np.round(quantite, 2), np.round(seuil, 2)
    compare = {
        Comparaison.AU_PLUS: q <= s,
        Comparaison.MOINS_DE: q < s,
        Comparaison.AU_MOINS: q >= s,
        Comparaison.PLUS_DE: q > s,
    }[critere.comparaison]
    return np.where(np.isnan(s), True, compare)  # a figure that was not found refuses nobody


def _code(critere: Critere, satisfait: Tableau, quantite: Tableau, seuil: Tableau, confirme: Tableau) -> Tableau:
    if critere.nature is Nature.DEMARCHE:
        return np.full(len(quantite), Code.OUI, dtype=np.int8)
    code = np.where(satisfait, Code.OUI, Code.NON)
    if critere.nature is Nature.APPRECIATION:
        code = np.where(satisfait, Code.OUI, Code.A_CONFIRMER)
    if critere.comparaison is not Comparaison.VRAI:
        proche = ~satisfait & ~confirme & ~_au_dela(critere, quantite, seuil)
        code = np.where(proche, Code.A_CONFIRMER, code)
        code = np.where(np.isnan(seuil), Code.REGLE_INCONNUE, code)
    if critere.doute is not None:
        douteux = satisfait if critere.doute in ("si_rempli", "annonce") else ~satisfait
        code = np.where(douteux, _CODES_DU_DOUTE.get(critere.doute, Code.A_VERIFIER), code)
    return np.asarray(code, dtype=np.int8)


def marge(unite: str | None, seuil: Tableau) -> Tableau:
    """How far beyond a figure that is not confirmed nobody is refused, in its unit."""
    fixe = _MARGES_FIXES.get(unite or "")
    return np.abs(seuil) * _MARGE_NON_CONFIRMEE if fixe is None else np.full_like(seuil, fixe)


def _au_dela(critere: Critere, quantite: Tableau, seuil: Tableau) -> Tableau:
    """Beyond the figure by more than the margin, where no plausible revaluation reaches."""
    q, large = np.round(quantite, 2), marge(critere.unite, seuil)
    if critere.comparaison in (Comparaison.AU_PLUS, Comparaison.MOINS_DE):
        return q > np.round(seuil + large, 2)
    return q < np.round(seuil - large, 2)
