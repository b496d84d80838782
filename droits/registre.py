"""The register of aids, by name: to add an aid, write its file in ``rules/`` and name it here."""

from __future__ import annotations

from droits.aide import Aide
from droits.rules.national import aspa, css
from droits.rules.paris import faj, fsl, paris_energie_familles

AIDES: tuple[Aide, ...] = (
    aspa.AIDE,
    css.AIDE,
    paris_energie_familles.AIDE,
    *fsl.AIDES,
    faj.AIDE,
)


def aide(identifiant: str) -> Aide:
    """The aid of this id. Raises :class:`KeyError` when there is none."""
    return {a.id: a for a in AIDES}[identifiant]
