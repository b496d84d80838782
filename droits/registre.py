"""The register of aids, by name: to add an aid, write its file in ``rules/`` and name it here."""

from __future__ import annotations

from collections.abc import Mapping

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
from droits.rules.paris import (
    faj,
    fsl,
    paris_accompagnement,
    paris_allocation_exceptionnelle,
    paris_amelioration_habitat,
    paris_aspeh,
    paris_complement_sante,
    paris_energie_familles,
    paris_forfait_familles,
    paris_logement,
    paris_logement_familles,
    paris_logement_familles_monoparentales,
    paris_naissance_multiple,
    paris_parent_age,
    paris_pass,
    paris_pass_familles,
    paris_repas_difficulte,
    paris_sans_domicile,
    paris_solidarite,
    paris_tarifs,
)

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
    paris_solidarite.AIDE,
    paris_complement_sante.AIDE,
    paris_logement.AIDE,
    paris_logement_familles.AIDE,
    paris_logement_familles_monoparentales.AIDE,
    paris_forfait_familles.AIDE,
    paris_aspeh.AIDE,
    paris_energie_familles.AIDE,
    paris_parent_age.AIDE,
    paris_accompagnement.AIDE,
    paris_naissance_multiple.AIDE,
    *paris_pass.AIDES,
    paris_pass_familles.AIDE,
    *fsl.AIDES,
    faj.AIDE,
    paris_allocation_exceptionnelle.AIDE,
    paris_sans_domicile.AIDE,
    paris_repas_difficulte.AIDE,
    *paris_tarifs.AIDES,
    paris_amelioration_habitat.AIDE,
)


PAR_ID: Mapping[str, Aide] = {a.id: a for a in AIDES}


def aide(identifiant: str) -> Aide:
    """The aid of this id. Raises :class:`KeyError` when there is none."""
    return PAR_ID[identifiant]
