"""The register of aids, by name: to add an aid, write its file in ``rules/`` and name it here."""

from __future__ import annotations

from droits.aide import Aide
from droits.rules.national import (
    aah,
    aeeh,
    aide_logement,
    allocations_familiales,
    ame,
    ars,
    asf,
    asi,
    aspa,
    ass,
    bourse_college,
    bourse_lycee,
    bourse_superieur,
    cheque_energie,
    complement_familial,
    css,
    paje,
    prepare,
    prime_activite,
    puma,
    rsa,
    solidarite_transport,
)
from droits.rules.paris import faj, fsl, paris_energie_familles

AIDES: tuple[Aide, ...] = (
    aspa.AIDE,
    aah.AIDE,
    aah.AIDE_MVA,
    asi.AIDE,
    ass.AIDE,
    rsa.AIDE,
    prime_activite.AIDE,
    css.AIDE,
    puma.AIDE,
    ame.AIDE,
    bourse_college.AIDE,
    bourse_lycee.AIDE,
    bourse_superieur.AIDE,
    allocations_familiales.AIDE,
    complement_familial.AIDE,
    asf.AIDE,
    paje.AIDE,
    prepare.AIDE,
    ars.AIDE,
    aeeh.AIDE,
    aide_logement.AIDE,
    cheque_energie.AIDE,
    solidarite_transport.AIDE,
    paris_energie_familles.AIDE,
    *fsl.AIDES,
    faj.AIDE,
)


def aide(identifiant: str) -> Aide:
    """The aid of this id. Raises :class:`KeyError` when there is none."""
    return {a.id: a for a in AIDES}[identifiant]
