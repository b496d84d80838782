"""Rights and places to name, without calculation or verdict: urgent first, then money to ask first, then the rest.

:func:`orientations` is the door. An orientation never stands in place of an answer.
"""

from __future__ import annotations

from datetime import date

from droits.orientations.argent import ARGENT
from droits.orientations.logement_et_dettes import LOGEMENT_ET_DETTES
from droits.orientations.modele import Appel, Etat, Orientation
from droits.orientations.quotidien import JEUNES, QUOTIDIEN
from droits.orientations.urgences import URGENCES
from droits.resultats import OrientationProposee
from droits.scenarios.situation import Situation

#: in the order in which they are shown
ORIENTATIONS: tuple[Orientation, ...] = (
    *URGENCES,
    *ARGENT,
    *JEUNES,
    *LOGEMENT_ET_DETTES,
    *QUOTIDIEN,
)
#: « perhaps » is named when this few answers decide: an empty file calls for nothing
_UNE_REPONSE = 1


def orientations(situation: Situation, au: date) -> tuple[OrientationProposee, ...]:
    """Those that the situation calls for; ``faits_manquants`` tells which fact decides where it is « perhaps »."""
    appels = ((o, o.appelee(situation, au)) for o in ORIENTATIONS)
    return tuple(_proposer(o, appel) for o, appel in appels if _a_nommer(appel))


def _a_nommer(appel: Appel) -> bool:
    return appel.etat is Etat.OUI or (appel.etat is Etat.PEUT_ETRE and len(appel.faits_manquants) <= _UNE_REPONSE)


def _proposer(orientation: Orientation, appel: Appel) -> OrientationProposee:
    reference = orientation.reference
    return OrientationProposee(
        id=orientation.id,
        urgente=orientation.urgente,
        discrete=orientation.discrete,
        reference=f"{reference.article}, {reference.texte}",
        faits_manquants=appel.faits_manquants,
    )


__all__ = ["ORIENTATIONS", "Orientation", "orientations"]
