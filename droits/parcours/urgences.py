"""What cannot wait, from the situation alone: nothing is computed, so it comes before every other question.

The register of the orientations says what is urgent, why, and in which order; this is its view for an interview:
what to do at once, the requests that answer it, and the facts to ask about first when they are not known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from pydantic import BaseModel, ConfigDict

from droits.orientations import ORIENTATIONS, orientations
from droits.orientations.modele import Etat
from droits.scenarios.situation import Situation

#: the requests that answer an urgency: they come first in a plan
AIDES_QUI_REPONDENT: Mapping[str, tuple[str, ...]] = {
    "hebergement_115": ("paris_sans_domicile",),
    "aide_alimentaire": ("paris_allocation_exceptionnelle", "paris_repas_difficulte", "faj"),
    "expulsion": ("fsl_maintien",),
    "coupure": ("fsl_energie_curative", "fsl_eau"),
    "soins_sans_droits": ("puma", "ame", "css"),
}


class Urgence(BaseModel):
    """``id``: that of the orientation, whose sentences say what to do. ``discrete``: see :class:`Orientation`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    discrete: bool = False
    reference: str
    aides: tuple[str, ...] = ()


def urgences(situation: Situation, au: date | None = None) -> tuple[Urgence, ...]:
    """What surely cannot wait, the gravest first. ``au``: left out, the day of the interview or today."""
    return tuple(
        Urgence(id=o.id, discrete=o.discrete, reference=o.reference, aides=AIDES_QUI_REPONDENT.get(o.id, ()))
        for o in orientations(situation, _jour(situation, au))
        if o.urgente and not o.faits_manquants
    )


def faits_urgents(situation: Situation, au: date | None = None) -> tuple[str, ...]:
    """Ids of the facts not given that would reveal an urgency: one answer that decides first, then the gravest.

    >>> faits_urgents(Situation())[0]
    'foyer.violences'
    """
    en_doute = sorted(_faits_de_chaque(situation, _jour(situation, au)), key=len)
    return tuple(dict.fromkeys(f for faits in en_doute for f in faits))


def faits_revelateurs(situation: Situation, au: date | None = None) -> frozenset[str]:
    """Ids of the facts not given whose answer shows an urgency by itself."""
    return frozenset(faits[0] for faits in _faits_de_chaque(situation, _jour(situation, au)) if len(faits) == 1)


def _faits_de_chaque(situation: Situation, au: date) -> Iterator[tuple[str, ...]]:
    """The facts that each urgency in doubt lacks, the gravest first."""
    appels = (o.appelee(situation, au) for o in ORIENTATIONS if o.urgente)
    yield from (a.faits_manquants for a in appels if a.etat is Etat.PEUT_ETRE)


def _jour(situation: Situation, au: date | None) -> date:
    return au or situation.date_entretien or date.today()
