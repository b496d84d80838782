"""What a set of households exercises: both sides of each criterion (answers: :func:`proprietes.comptes`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from droits.guard.proprietes import passages
from droits.registre import AIDES
from droits.scenarios.situation import Situation

#: (aid, criterion) → households where it is met, households where it is not
Cotes = Mapping[tuple[str, str], tuple[int, int]]


def cotes(menages: Sequence[Situation]) -> Cotes:
    """For each criterion, how many complete households meet it, and how many do not (for one of their adults)."""
    remplis: Counter[tuple[str, str]] = Counter()
    manques: Counter[tuple[str, str]] = Counter()
    for _, passage, rangees in passages(menages):
        for aide in AIDES:
            for feuille in passage.evaluer(aide).feuilles():
                assert feuille.critere is not None
                cle = (aide.id, feuille.critere.id)
                places = [p for _, p in passage.personnes()] if feuille.par_personne else [passage.places(aide.entite)]
                satisfaits = np.concatenate([feuille.satisfait[p[rangees][p[rangees] >= 0]] for p in places])
                remplis[cle] += int(satisfaits.sum())
                manques[cle] += int((~satisfaits).sum())
    return {cle: (remplis[cle], manques[cle]) for cle in remplis | manques}


def tableau_des_cotes(vues: Cotes) -> str:
    """One line for each criterion."""
    lignes = [f"{'aide':24} {'critère':34} {'rempli':>7} {'non':>7}"]
    lignes += [f"{a:24} {c:34} {oui:7} {non:7}" for (a, c), (oui, non) in vues.items()]
    return "\n".join(lignes)
