"""The answer of an aid in one world: one row of the run, one issue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from droits.aide import Aide
from droits.decision.evaluation import Code, Evaluation
from droits.decision.passage import Etude, Passage
from droits.resultats import Motif, Statut
from droits.scenarios.openfisca.aides import recoit
from droits.scenarios.situation import NatureAide, Situation


@dataclass(frozen=True)
class Issue:
    """The answer in one world."""

    statut: Statut
    motifs: tuple[Motif, ...] = ()
    variante: int | None = None


def issues_des(etude: Etude, aide: Aide, evaluation: Evaluation, rangees: Iterable[int]) -> dict[int, Issue]:
    """The answer in each of these rows."""
    passage = etude.passage
    places = passage.places(aide.entite)
    variantes = passage.calculer(aide.variante) if aide.variante else None
    paye = passage.calculer(aide.montant) > 0 if aide.montant and aide.octroi == "droit" else None
    ouverte = passage.calculer(aide.ouverte_si) > 0 if aide.ouverte_si else np.zeros(len(places), dtype=bool)
    issues = {}
    for rangee in rangees:
        place = places[rangee]
        code = Code(int(evaluation.code[place]))
        if ouverte[rangee] or deja_ouvert(etude, aide, passage.situations[rangee], code):
            issues[rangee] = Issue(Statut.DEJA_OUVERT)
            continue
        doute = code in (Code.REGLE_INCONNUE, Code.A_CONFIRMER)
        issue = issue_du_code(aide, code, _reservations(passage, evaluation, rangee, place) if doute else ())
        if code is Code.A_VERIFIER and _repose_sur_un_droit(passage, evaluation, rangee, place):
            issue = Issue(Statut.A_PRECISER, (Motif.DROIT_D_ABORD,))
        ecart = paye is not None and bool(paye[rangee]) != bool(evaluation.satisfait[place])
        ecart = ecart and not _recue(etude, aide, passage.situations[rangee])  # then nothing is computed
        if ecart and issue.statut in (Statut.DROIT_PROBABLE, Statut.NON):
            issue = Issue(Statut.A_PRECISER, (Motif.ECART_DE_CALCUL,))
        variante = int(variantes[rangee]) if variantes is not None and issue.statut is not Statut.NON else None
        issues[rangee] = Issue(issue.statut, issue.motifs, variante)
    return issues


def deja_ouvert(etude: Etude, aide: Aide, situation: Situation, code: Code) -> bool:
    """Received today. A world never supposes that an aid is received against its own fixed criteria."""
    if etude.situation.aides_recues is None and code is Code.NON:
        return False
    return _recue(etude, aide, situation)


def _recue(etude: Etude, aide: Aide, situation: Situation) -> bool:
    return any(recoit(situation, NatureAide(n), etude.au) for n in aide.ouverte_par)


def issue_du_code(aide: Aide, code: Code, reservations: tuple[Motif, ...]) -> Issue:
    commission = (Motif.COMMISSION_DECIDE,) if aide.octroi == "commission" else ()
    match code:
        case Code.NON:
            return Issue(Statut.NON)
        case Code.A_VERIFIER:
            return Issue(Statut.A_PRECISER, (Motif.FAUTE_CONNUE,))
        case Code.REGLE_INCONNUE | Code.A_CONFIRMER:
            return Issue(Statut.A_DEMANDER, commission + reservations)
        case Code.OUI:
            return Issue(Statut.A_DEMANDER if commission else Statut.DROIT_PROBABLE, commission)


def _reservations(passage: Passage, evaluation: Evaluation, rangee: int, place: int) -> tuple[Motif, ...]:
    """Why a household that fails, or cannot be compared with, a figure is still not refused."""
    personnes = [places[rangee] for _, places in passage.personnes() if places[rangee] >= 0]
    codes = {
        int(feuille.code[p])
        for feuille in evaluation.feuilles()
        for p in (personnes if feuille.par_personne else [place])
    }
    motifs = ((Code.A_CONFIRMER, Motif.REGLE_NON_CONFIRMEE), (Code.REGLE_INCONNUE, Motif.REGLE_INCONNUE))
    return tuple(motif for code, motif in motifs if int(code) in codes)


def _repose_sur_un_droit(passage: Passage, evaluation: Evaluation, rangee: int, place: int) -> bool:
    """Whether what is in doubt is a right to ask first, and nothing else."""
    personnes = [places[rangee] for _, places in passage.personnes() if places[rangee] >= 0]
    douteux = {
        f.critere.etape
        for f in evaluation.feuilles()
        if f.critere is not None
        and any(int(f.code[p]) == Code.A_VERIFIER for p in (personnes if f.par_personne else [place]))
    }
    return bool(douteux) and None not in douteux


def ouvertes(issues: dict[int, Issue], rangees: Iterable[int]) -> list[int]:
    """The rows where the right is open, or to be asked for."""
    return [r for r in rangees if issues[r].statut in (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)]
