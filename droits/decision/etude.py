"""The study of households: their unknown facts, their worlds, every criterion evaluated in one run.

A :class:`Passage` is one OpenFisca run: the worlds of one household or of many are its rows.
An :class:`Etude` is what one household needs of it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from droits.aide import Aide, Critere, Demandeur, Genre, Noeud, Tous, UnAdulte, UnDe
from droits.chiffres import chiffre
from droits.decision.evaluation import Code, Evaluation, Figure, evaluer
from droits.resultats import Certitude, Chiffre
from droits.scenarios.inconnues import Inconnue, inconnues
from droits.scenarios.openfisca import Rangees, simuler
from droits.scenarios.openfisca.aides import en_cours
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
    inconnues_par_aide: dict[str, tuple[Inconnue, ...]]
    explorations: dict[str, Exploration | None]  # aid → its worlds, or None: beyond the budget
    explorations_critere: dict[tuple[str, str], Exploration | None]  # (aid, criterion) → its own worlds

    def inconnues(self, aide: Aide) -> tuple[Inconnue, ...]:
        """The unknown facts that may change the answer for ``aide``; none where it is not in force."""
        return self.inconnues_par_aide.get(aide.id, ())

    @property
    def au(self) -> date:
        return self.passage.au


#: (household, aid)
Cle = tuple[int, str]
#: (household, aid) → unknown facts set aside for it
Ecartes = dict[Cle, frozenset[tuple[str, str]]]
#: of one household: aid → its unknown facts
Manques = dict[str, tuple[Inconnue, ...]]

#: with so few worlds, nothing is gained in looking first for a refusal that no unknown fact changes
_PEU_DE_MONDES = 16


def etudier(systeme: TaxBenefitSystem, situations: Sequence[Situation], aides: Sequence[Aide], au: date) -> list[Etude]:
    """The worlds of every household for every asked aid, in one run.

    An aid that a criterion refuses whatever the unknown facts are is looked at criterion by criterion.
    Where an aid has more worlds than the budget, the facts that change none of its criteria are set
    aside, and where the others then fit, a second run varies them together.
    """
    chiffres = systeme.get_parameters_at_instant(au.isoformat())
    seuils = {a.id: _seuils_mensuels(systeme, a, au) for a in aides}
    manques = [{a.id: _a_explorer(a, s, au, chiffres, seuils[a.id]) for a in aides} for s in situations]
    refusees = _refusees(systeme, situations, aides, au, manques)
    etudes = _passer(systeme, situations, aides, au, manques, refusees, {})
    inertes = {
        (i, a.id): _inertes(e, a)
        for i, e in enumerate(etudes)
        for a in aides
        if e.explorations[a.id] is None and (i, a.id) not in refusees
    }
    utiles = {
        (i, id_aide): ecartes
        for (i, id_aide), ecartes in inertes.items()
        if ecartes and _rentre(etudes[i], next(a for a in aides if a.id == id_aide), ecartes)
    }
    return _passer(systeme, situations, aides, au, manques, refusees, utiles) if utiles else etudes


def _refusees(
    systeme: TaxBenefitSystem,
    situations: Sequence[Situation],
    aides: Sequence[Aide],
    au: date,
    manques: Sequence[Manques],
) -> frozenset[Cle]:
    """Aids that a criterion refuses, each of whose facts is known: no world of the others changes it (design §5)."""
    nombreuses = [
        (i, a)
        for i, m in enumerate(manques)
        for a in aides
        if a.ouverte_si is None and taille(lues(a.faits(), m[a.id])) > _PEU_DE_MONDES
    ]
    if not nombreuses:
        return frozenset()
    rangs = {i: rang for rang, i in enumerate(dict.fromkeys(i for i, _ in nombreuses))}
    vues = [situations[i] for i in rangs]
    passage = Passage(systeme, au, vues, simuler(systeme, vues, au))
    return frozenset(
        (i, a.id)
        for i, a in nombreuses
        if _refuse(a.arbre, passage.evaluer(a), manques[i][a.id], passage, passage.places(a.entite)[rangs[i]], rangs[i])
    )


def _refuse(
    noeud: Noeud, evaluation: Evaluation, manques: Sequence[Inconnue], passage: Passage, place: int, rangee: int
) -> bool:
    """Whether ``noeud`` is refused by facts that are all known."""
    match noeud:
        case Critere():
            return int(evaluation.code[place]) == Code.NON and not lues(noeud.faits, manques)
        case Tous(noeuds) | UnDe(_, noeuds):
            fils = (
                _refuse(n, e, manques, passage, place, rangee) for n, e in zip(noeuds, evaluation.enfants, strict=True)
            )
            return any(fils) if isinstance(noeud, Tous) else all(fils)
        case UnAdulte(_, interieur):
            if any(m.fait == "foyer.conjoint" for m in manques):
                return False
            adultes = [int(places[rangee]) for _, places in passage.personnes() if places[rangee] >= 0]
            return all(_refuse(interieur, evaluation.enfants[0], manques, passage, p, rangee) for p in adultes)
        case Demandeur(_, interieur):
            demandeur = int(passage.rangees.demandeur[rangee])
            return _refuse(interieur, evaluation.enfants[0], manques, passage, demandeur, rangee)


def _passer(
    systeme: TaxBenefitSystem,
    situations: Sequence[Situation],
    aides: Sequence[Aide],
    au: date,
    manques: Sequence[Manques],
    refusees: frozenset[Cle],
    ecartes: Ecartes,
) -> list[Etude]:
    rangees: list[Situation] = []
    explorees = []
    for i, situation in enumerate(situations):
        varies = {
            id_aide: tuple(f for f in faits if f.cle not in ecartes.get((i, id_aide), ()))
            for id_aide, faits in manques[i].items()
        }
        fermees = {id_aide for menage, id_aide in refusees if menage == i}
        explorees.append(_explorer(Mondes(situation, rangees), varies, aides, fermees))
    # no rule in force that day: nothing reads the run
    passage = Passage(systeme, au, rangees, simuler(systeme, rangees or list(situations), au))
    return [
        Etude(
            situation=situation,
            passage=passage,
            inconnues_par_aide=m,
            explorations=explorations,
            explorations_critere=par_critere,
        )
        for situation, m, (explorations, par_critere) in zip(situations, manques, explorees, strict=True)
    ]


def _a_explorer(
    aide: Aide, situation: Situation, au: date, chiffres: Any, seuils: Sequence[Decimal]
) -> tuple[Inconnue, ...]:
    """The unknown facts, without those that only compute an aid whose amount is told."""
    dits = frozenset(aide.faits_du_calcul) if aide.aide_lue and _montant_dit(situation, aide.aide_lue, au) else ()
    toutes = inconnues(situation, au, chiffres, seuils, aide.ouverte_par)
    return tuple(i for i in toutes if i.fait not in dits)


def _montant_dit(s: Situation, aide: str, au: date) -> bool:
    return any(a.nature.value == aide and a.montant is not None and en_cours(a, au) for a in s.aides_recues or ())


def _explorer(
    mondes: Mondes, par_aide: Manques, aides: Sequence[Aide], fermees: Collection[str]
) -> tuple[dict[str, Exploration | None], dict[tuple[str, str], Exploration | None]]:
    """All the unknown facts of an aid together, or beyond the budget those of each criterion alone."""
    explorations: dict[str, Exploration | None] = {}
    par_critere: dict[tuple[str, str], Exploration | None] = {}
    for aide in aides:
        ensemble = lues(aide.faits(), par_aide[aide.id])
        possible = aide.id not in fermees and taille(ensemble) <= BUDGET_AIDE
        explorations[aide.id] = mondes.explorer(ensemble) if possible else None
        if explorations[aide.id] is None:
            for critere in aide.criteres():
                propres = lues(critere.faits, par_aide[aide.id])
                possible = taille(propres) <= BUDGET_CRITERE
                par_critere[aide.id, critere.id] = mondes.explorer(propres) if possible else None
    return explorations, par_critere


def _rentre(etude: Etude, aide: Aide, ecartes: frozenset[tuple[str, str]]) -> bool:
    restent = [i for i in lues(aide.faits(), etude.inconnues(aide)) if i.cle not in ecartes]
    return taille(restent) <= BUDGET_AIDE


def _inertes(etude: Etude, aide: Aide) -> frozenset[tuple[str, str]]:
    """Unknown facts that change no criterion of the aid, in any world of that criterion's own facts.

    The amount, the aids received and the couple are read beside the criteria: their facts stay.
    """
    gardes = {*aide.faits_montant, "aides_recues", "foyer.conjoint"}
    candidats = {i.cle for i in lues(aide.faits(), etude.inconnues(aide)) if i.fait not in gardes}
    for feuille in etude.passage.evaluer(aide).feuilles():
        assert feuille.critere is not None
        exploration = etude.explorations_critere[aide.id, feuille.critere.id]
        for inconnue in lues(feuille.critere.faits, etude.inconnues(aide)):
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
