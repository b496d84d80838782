"""Papers of several requests, each once."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict

Donneur = Literal["impots", "proprietaire", "assurance_maladie", "caf", "fournisseur"]

#: papers that hold what another one asks for
COMPRIS: Mapping[str, str] = {"ressources_3_mois": "ressources_12_mois"}
#: who gives a paper, where its own sentence does not say it. Quittance: loi n° 89-462 du 6 juillet 1989, article 21
DONNE_PAR: Mapping[str, Donneur] = {
    "avis_impot": "impots",
    "quittance": "proprietaire",
    "carte_vitale": "assurance_maladie",
    "attestation_css": "assurance_maladie",
    "carte_ame": "assurance_maladie",
    "numero_caf": "caf",
    "facture_energie": "fournisseur",
    "facture_electricite_3_mois": "fournisseur",
    "facture_eau": "fournisseur",
}


class Papier(BaseModel):
    """One paper (``piece-…`` of the bank), the aids whose requests need it, and who gives it where it is known."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    aides: tuple[str, ...]
    donne_par: Donneur | None = None


def apporte(code: str, codes: Collection[str]) -> str:
    """The paper to bring where ``code`` is asked for: the one that holds it, if it is asked for too."""
    plus_complet = COMPRIS.get(code)
    return plus_complet if plus_complet is not None and plus_complet in codes else code


def reunir(demandes: Mapping[str, Collection[str]]) -> tuple[Papier, ...]:
    """``demandes``: papers by aid. Each paper once, in the order in which they are first asked for."""
    codes = {code for pieces in demandes.values() for code in pieces}
    pour: dict[str, dict[str, None]] = {}
    for aide, pieces in demandes.items():
        for code in pieces:
            pour.setdefault(apporte(code, codes), {})[aide] = None
    return tuple(Papier(code=code, aides=tuple(aides), donne_par=DONNE_PAR.get(code)) for code, aides in pour.items())
