"""The study of households: their unknown facts, their worlds, every criterion evaluated in one run."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from droits.aide import Aide
from droits.decision.exploration import CleFait, explorer_criteres, explorer_tout, inertes, refuse_sans_eux, sonder
from droits.decision.passage import Etude, Passage
from droits.decision.seuils import seuils
from droits.scenarios.inconnues import Inconnue, Seuils, inconnues
from droits.scenarios.openfisca import simuler
from droits.scenarios.openfisca.aides import en_cours
from droits.scenarios.situation import Situation
from droits.scenarios.worlds import Exploration, Mondes, lues, taille

__all__ = ["Etude", "Passage", "etudier", "faits_non_utilises"]

#: (household, aid)
Cle = tuple[int, str]
#: of one household: aid → its unknown facts
Manques = dict[str, tuple[Inconnue, ...]]

#: with so few worlds, nothing is gained in looking first for a refusal that no unknown fact changes
_PEU_DE_MONDES = 16


def etudier(systeme: TaxBenefitSystem, situations: Sequence[Situation], aides: Sequence[Aide], au: date) -> list[Etude]:
    """The worlds of every household for every asked aid, in one run, and a second where that is not enough.

    An aid that a criterion refuses whatever the unknown facts are is looked at criterion by criterion.
    Where an aid has more worlds than the budget, the facts that change none of its criteria are set
    aside: where the others then fit, the second run varies them together; where not, it takes a sample.
    """
    chiffres = systeme.get_parameters_at_instant(au.isoformat())
    bords = {a.id: seuils(systeme, a, au) for a in aides}
    manques = [{a.id: _a_explorer(a, s, au, chiffres, bords[a.id]) for a in aides} for s in situations]
    refusees = _refusees(systeme, situations, aides, au, manques)
    etudes = _premier_regard(systeme, situations, aides, au, manques, refusees)
    return _second_regard(etudes, aides, refusees)


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
        if a.ouverte_si is None and taille(lues(a.lectures(), m[a.id])) > _PEU_DE_MONDES
    ]
    if not nombreuses:
        return frozenset()
    rangs = {i: rang for rang, i in enumerate(dict.fromkeys(i for i, _ in nombreuses))}
    vues = [situations[i] for i in rangs]
    passage = Passage(systeme, au, vues, simuler(systeme, vues, au))
    return frozenset(
        (i, a.id)
        for i, a in nombreuses
        if refuse_sans_eux(
            a, passage.evaluer(a), manques[i][a.id], passage, passage.places(a.entite)[rangs[i]], rangs[i]
        )
    )


def _premier_regard(
    systeme: TaxBenefitSystem,
    situations: Sequence[Situation],
    aides: Sequence[Aide],
    au: date,
    manques: Sequence[Manques],
    refusees: Collection[Cle],
) -> list[Etude]:
    """All the unknown facts of an aid together, or beyond the budget those of each criterion alone."""
    rangees: list[Situation] = []
    explorees = []
    for i, situation in enumerate(situations):
        mondes = Mondes(situation, au, rangees)
        ensembles = {a.id: None if (i, a.id) in refusees else explorer_tout(mondes, a, manques[i][a.id]) for a in aides}
        par_critere: dict[tuple[str, str], Exploration | None] = {}
        for aide in aides:
            if ensembles[aide.id] is None:
                par_critere |= explorer_criteres(mondes, aide, manques[i][aide.id])
        explorees.append((ensembles, par_critere))
    # no rule in force that day: nothing reads the run
    passage = Passage(systeme, au, rangees, simuler(systeme, rangees or list(situations), au))
    return [
        Etude(
            situation=situation,
            passage=passage,
            inconnues_par_aide=m,
            explorations=ensembles,
            explorations_critere=par_critere,
        )
        for situation, m, (ensembles, par_critere) in zip(situations, manques, explorees, strict=True)
    ]


def _second_regard(etudes: Sequence[Etude], aides: Sequence[Aide], refusees: Collection[Cle]) -> list[Etude]:
    """One more run for the aids beyond the budget: without the facts that change nothing, or on a sample."""
    rangees: list[Situation] = []
    vus = []
    for i, etude in enumerate(etudes):
        mondes = Mondes(etude.situation, etude.au, rangees)
        restent = [a for a in aides if etude.explorations[a.id] is None and (i, a.id) not in refusees]
        ecartes = {a.id: inertes(etude, a) for a in restent}
        ensembles = {a.id: explorer_tout(mondes, a, _sans(etude.inconnues(a), ecartes[a.id])) for a in restent}
        sondees = [a for a in restent if ensembles[a.id] is None and a.montant]
        vus.append(
            (
                {id_aide: e for id_aide, e in ensembles.items() if e is not None},
                {a.id: sonder(mondes, etude, a, ecartes[a.id]) for a in sondees},
            )
        )
    if not rangees:
        return list(etudes)
    premier = etudes[0].passage
    passage = Passage(premier.systeme, premier.au, rangees, simuler(premier.systeme, rangees, premier.au))
    return [
        replace(etude, affinees=_ailleurs(etude, passage, mondes), sondages=_ailleurs(etude, passage, quelques_uns))
        for etude, (mondes, quelques_uns) in zip(etudes, vus, strict=True)
    ]


def _ailleurs(etude: Etude, passage: Passage, explorations: Mapping[str, Exploration]) -> dict[str, Etude]:
    """Aid → the same household with these worlds, rows of another run."""
    autre = replace(etude, passage=passage, explorations={**etude.explorations, **explorations})
    return dict.fromkeys(explorations, autre)


def _sans(faits: Sequence[Inconnue], ecartes: Collection[CleFait]) -> tuple[Inconnue, ...]:
    return tuple(i for i in faits if i.cle not in ecartes)


def _a_explorer(aide: Aide, situation: Situation, au: date, chiffres: Any, bords: Seuils) -> tuple[Inconnue, ...]:
    """The unknown facts, without those that only compute an aid whose amount is told."""
    dits = frozenset(aide.faits_du_calcul) if aide.aide_lue and _montant_dit(situation, aide.aide_lue, au) else ()
    toutes = inconnues(situation, au, chiffres, bords, aide.ouverte_par)
    return tuple(i for i in toutes if i.fait not in dits)


def _montant_dit(s: Situation, aide: str, au: date) -> bool:
    return any(a.nature.value == aide and a.montant is not None and en_cours(a, au) for a in s.aides_recues or ())


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
