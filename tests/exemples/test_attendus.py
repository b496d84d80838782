"""Each example gives the answers worked by hand in ``attendus/`` (see README.md)."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from droits import bilan, lire
from droits.resultats import Bilan, Etat, Montant, Reponse

ICI = Path(__file__).parent
EXEMPLES = ICI.parents[1] / "exemples"
ATTENDUS = {f.stem: yaml.safe_load(f.read_text("utf-8")) for f in sorted((ICI / "attendus").glob("*.yaml"))}


@pytest.fixture(scope="module")
def bilans() -> dict[str, Bilan]:
    return {nom: bilan(lire(EXEMPLES / f"{nom}.yaml")) for nom in ATTENDUS}


def test_chaque_exemple_a_ses_reponses_attendues() -> None:
    assert {f.stem for f in EXEMPLES.glob("*.yaml")} == set(ATTENDUS)


@pytest.mark.parametrize(
    ("nom", "aide"), [(nom, aide) for nom, contenu in ATTENDUS.items() for aide in contenu["reponses"]]
)
def test_reponse_attendue(nom: str, aide: str, bilans: dict[str, Bilan]) -> None:
    reponse, attendu = bilans[nom].reponse(aide), ATTENDUS[nom]["reponses"][aide]
    ecarts = {cle: paire for cle, paire in _comparer(reponse, attendu).items() if paire[0] != paire[1]}
    assert not ecarts, attendu["calcul"]


def _comparer(reponse: Reponse, attendu: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Only what is written in ``attendu`` is compared; lists mean « at least these »."""
    non_remplis = {c.id for c in reponse.criteres if c.etat is not Etat.REMPLI}
    obtenus: dict[str, Any] = {
        "statut": reponse.statut.value,
        "variante": reponse.variante,
        "certitude": reponse.certitude.value,
        "motifs": {m.value for m in reponse.motifs},
        "criteres": non_remplis,
        "faits_manquants": {f.fait for f in reponse.faits_manquants},
    }
    paires: dict[str, tuple[Any, Any]] = {}
    for cle, voulu in attendu.items():
        if cle in ("montant", "cout"):
            paires |= _montants(cle, getattr(reponse, cle), voulu)
        elif cle in obtenus and isinstance(voulu, list):
            paires[cle] = (obtenus[cle] & set(voulu), set(voulu))
        elif cle in obtenus:
            paires[cle] = (obtenus[cle], voulu)
    return paires


def _montants(cle: str, montant: Montant | None, voulu: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    if montant is None:
        return {cle: (None, voulu)}
    bornes = {k: Decimal(v) if k in ("minimum", "maximum") else v for k, v in voulu.items()}
    return {f"{cle}.{k}": (getattr(montant, k), v) for k, v in bornes.items()}
