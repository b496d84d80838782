"""The section of orientations: other rights and places, named without verdict.

On the page of somebody who lives in a couple, nothing tells of danger or of a permit: every such page has
the same line with the number to call, whatever was told.
"""

from __future__ import annotations

from collections.abc import Iterator

from droits.explain.blocs import lignes, liste, phrases
from droits.explain.document import Bloc, Puce
from droits.explain.phrases import phrase, tiret
from droits.resultats import Bilan, OrientationProposee
from droits.scenarios.facts import FAITS, Discretion

#: urgent ones that the short form keeps, and names of the others on the page
_URGENCES_COURTES, _AUTRES_NOMMEES = 4, 3


def urgences(bilan: Bilan, *, court: bool = False) -> Iterator[Bloc]:
    """What cannot wait. In short: one line each, with the number to call."""
    siennes = [o for o in _a_montrer(bilan) if o.urgente]
    if _en_couple(bilan):
        yield from phrases("orientation-pour-tous")
    if court:
        yield from liste(Puce(_texte(o)[0]) for o in siennes[:_URGENCES_COURTES])
    else:
        yield from liste(map(_puce, siennes))


def une_urgence(identifiant: str) -> Iterator[Bloc]:
    """The name of one, whose lines are above."""
    yield from liste((Puce(phrase(f"orientation-{tiret(identifiant)}-nom")),))


def en_bref(bilan: Bilan) -> Iterator[Bloc]:
    """The names of the first others: money to ask first, then places and services."""
    yield from liste(Puce(_nom(o)) for o in _autres(bilan)[:_AUTRES_NOMMEES])


def toutes(bilan: Bilan) -> Iterator[Bloc]:
    """Every other one with what to do; then those that one answer decides."""
    autres, peut_etre = _autres(bilan), [o for o in bilan.orientations if _se_demande(o)]
    if autres or peut_etre:
        yield from phrases("orientation-intro")
    if _en_couple(bilan):
        yield from phrases("orientation-parler-seul")
    yield from liste(map(_puce, autres))
    if peut_etre:
        yield from phrases("orientation-peut-etre")
        yield from liste(Puce(_nom(o)) for o in peut_etre)


def _en_couple(bilan: Bilan) -> bool:
    return len(bilan.adultes) > 1


def _a_montrer(bilan: Bilan) -> list[OrientationProposee]:
    """Those that are surely called for, and that whoever reads this page may know of."""
    tait = _en_couple(bilan)
    return [o for o in bilan.orientations if not o.faits_manquants and not (tait and o.discrete)]


def _autres(bilan: Bilan) -> list[OrientationProposee]:
    return [o for o in _a_montrer(bilan) if not o.urgente]


def _se_demande(orientation: OrientationProposee) -> bool:
    """« Perhaps », and what decides is no secret: health, a permit and violence are asked aloud, one to one."""
    secrets = (f in FAITS and FAITS[f].discretion is Discretion.SENSIBLE for f in orientation.faits_manquants)
    return bool(orientation.faits_manquants) and not orientation.discrete and not any(secrets)


def _nom(orientation: OrientationProposee) -> str:
    return phrase(f"orientation-{tiret(orientation.id)}-nom")


def _texte(orientation: OrientationProposee) -> tuple[str, ...]:
    return lignes(f"orientation-{tiret(orientation.id)}")


def _puce(orientation: OrientationProposee) -> Puce:
    return Puce(_nom(orientation), suite=_texte(orientation))
