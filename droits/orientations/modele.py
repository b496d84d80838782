"""What an orientation is: a right or a place to name, and « yes », « perhaps » or « no »: is it called for?

No verdict, no amount: naming is never a promise, and leaving out is never a refusal. « Perhaps »: a fact that
was not given decides, and it is named.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from droits.aide import Reference
from droits.scenarios.situation import Situation


class Etat(StrEnum):
    OUI = "oui"
    PEUT_ETRE = "peut_etre"
    NON = "non"


@dataclass(frozen=True)
class Appel:
    """Does the situation call for it? ``faits_manquants``: ids of the facts that decide, when it is « perhaps »."""

    etat: Etat
    faits_manquants: tuple[str, ...] = ()


OUI, NON = Appel(Etat.OUI), Appel(Etat.NON)


@dataclass(frozen=True)
class Orientation:
    """``faits``: ids of the facts that ``appelee`` reads. ``discrete``: never printed where a couple lives."""

    id: str
    reference: Reference
    faits: tuple[str, ...]
    appelee: Callable[[Situation, date], Appel]
    urgente: bool = False
    discrete: bool = False


# --- three-valued answers ---------------------------------------------------------


def selon(connu: bool | None, fait: str) -> Appel:
    """``connu`` is ``None`` where the fact was not given."""
    if connu is None:
        return Appel(Etat.PEUT_ETRE, (fait,))
    return OUI if connu else NON


def toutes(*appels: Appel) -> Appel:
    """« and »: one « no » decides, whatever is unknown."""
    if any(a.etat is Etat.NON for a in appels):
        return NON
    return _peut_etre(appels, OUI)


def une(*appels: Appel) -> Appel:
    """« or »: one « yes » decides."""
    if any(a.etat is Etat.OUI for a in appels):
        return OUI
    return _peut_etre(appels, NON)


def non(appel: Appel) -> Appel:
    return {Etat.OUI: NON, Etat.NON: OUI}.get(appel.etat, appel)


def _peut_etre(appels: tuple[Appel, ...], sinon: Appel) -> Appel:
    manquants = tuple(dict.fromkeys(f for a in appels for f in a.faits_manquants))
    return Appel(Etat.PEUT_ETRE, manquants) if manquants else sinon
