"""Measures of a text, comparable with those of our study of published easy-to-read texts (falc.md, 4.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import pyphen

from droits.explain.checker.lexiques import Lexique
from droits.explain.checker.texte import Unite
from droits.explain.checker.verbes import a_un_verbe

_MOTS_MINIMAUX = 80  # Kandel-Moles means nothing on less
_VOUS = frozenset({"vous", "votre", "vos"})
_NE = frozenset({"ne", "n'"})


@dataclass(frozen=True)
class Mesures:
    """``phrases``: units with a conjugated verb. Lengths are those of these sentences."""

    mots: int
    unites: int
    phrases: int
    mots_par_phrase: float
    p90: int
    plus_longue: int
    kandel_moles: float | None
    vous_pour_100: float
    part_negations: float


def mesurer(unites: Sequence[Unite], lexique: Lexique) -> Mesures:
    """The measures of a text already cut into units."""
    prose = [unite for unite in unites if a_un_verbe(unite, lexique)]
    longueurs = sorted(unite.compte for unite in prose)
    mots = sum(unite.compte for unite in unites)
    adresses = sum(mot.bas in _VOUS for unite in unites for mot in unite.mots)
    niees = sum(any(mot.bas in _NE for mot in unite.mots) for unite in prose)
    return Mesures(
        mots=mots,
        unites=len(unites),
        phrases=len(prose),
        mots_par_phrase=sum(longueurs) / len(prose) if prose else 0.0,
        p90=longueurs[max(0, -(-len(longueurs) * 9 // 10) - 1)] if prose else 0,
        plus_longue=longueurs[-1] if prose else 0,
        kandel_moles=_kandel_moles(unites, mots) if mots >= _MOTS_MINIMAUX else None,
        vous_pour_100=100 * adresses / mots if mots else 0.0,
        part_negations=niees / len(prose) if prose else 0.0,
    )


def _kandel_moles(unites: Sequence[Unite], mots: int) -> float:
    """207 − 1,015 × words per unit − 73,6 × syllables per word (Kandel and Moles, 1958)."""
    comptees = [unite for unite in unites if unite.compte]
    syllabes = sum(_syllabes(mot) for unite in comptees for mot in unite.texte.split())
    return 207 - 1.015 * mots / len(comptees) - 73.6 * syllabes / mots


@cache
def _cesure() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="fr")


@lru_cache(maxsize=50_000)
def _syllabes(mot: str) -> int:
    """Hyphenation points and one more: below the spoken count, as in the study the targets come from."""
    lettres = mot.strip(".,;:!?…«»\"()[]'").lower()
    if not any(c.isalnum() for c in lettres):
        return 0
    return len(_cesure().positions(lettres[:80])) + 1
