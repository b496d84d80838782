"""Cases from the law, by article: ``tests/cas/*.yaml`` (situation, date, expected answer, arithmetic).

Only the keys written in ``attendu`` are compared; lists mean « at least these ». The tolerance is one
cent.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from droits import bilans, lire
from droits.resultats import Bilan, Etat, Montant, Reponse

CAS = Path(__file__).parent / "cas"


class _SansAlias(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _charger() -> list[tuple[str, Any]]:
    cas = []
    for fichier in sorted(CAS.glob("*.yaml")):
        contenu = yaml.safe_load(fichier.read_text("utf-8"))
        contenu = contenu if isinstance(contenu, dict) else {"cas": contenu}
        cas += [(fichier.stem, _completer(c, contenu.get("complements", {}))) for c in contenu["cas"]]
    return cas


def _completer(cas: dict[str, Any], complements: dict[str, Any]) -> dict[str, Any]:
    """What the file says once for all its cases, where a case says nothing of it."""
    situation = dict(cas["situation"])
    for cle, faits in complements.items():
        if isinstance(situation.get(cle, {}), dict) and (cle in situation or cle != "conjoint"):
            situation[cle] = faits | situation.get(cle, {})
    return cas | {"situation": situation}


TOUS = _charger()


@cache
def _bilans(fichier: str, au: date) -> dict[str, Bilan]:
    """All the cases of one file for one date, in one run."""
    cas = [c for f, c in TOUS if f == fichier and _jour(c["au"]) == au]
    situations = [lire(_texte(c["situation"]), nom=c["id"]) for c in cas]
    aides = sorted({aide for c in cas for aide in c["attendu"]})
    return {c["id"]: b for c, b in zip(cas, bilans(situations, au=au, aides=aides), strict=True)}


def _texte(situation: Any) -> str:
    return yaml.dump(situation, Dumper=_SansAlias, allow_unicode=True) + "\n"


@pytest.mark.parametrize(("fichier", "cas"), [pytest.param(f, c, id=f"{f}-{c['id']}") for f, c in TOUS])
def test_cas(fichier: str, cas: dict[str, Any]) -> None:
    reponses = _bilans(fichier, _jour(cas["au"]))[cas["id"]]
    ecarts = {
        f"{aide}.{cle}": (obtenu, voulu)
        for aide, attendu in cas["attendu"].items()
        for cle, obtenu, voulu in _comparer(reponses.reponse(aide), attendu)
        if obtenu != voulu
    }
    assert not ecarts, cas.get("calcul")


def _jour(brut: Any) -> date:
    return brut if isinstance(brut, date) else date.fromisoformat(str(brut))


def _comparer(r: Reponse, attendu: dict[str, Any]) -> list[tuple[str, Any, Any]]:
    non_remplis = {c.id for c in r.criteres if c.etat is not Etat.REMPLI}
    paires: list[tuple[str, Any, Any]] = []
    for cle, voulu in attendu.items():
        match cle:
            case "statut" | "certitude":
                paires.append((cle, getattr(r, cle).value, voulu))
            case "variante" | "ecartee_par":
                paires.append((cle, getattr(r, cle), voulu))
            case "motif" | "motifs":
                voulus = {voulu} if isinstance(voulu, str) else set(voulu)
                paires.append((cle, {m.value for m in r.motifs} & voulus, voulus))
            case "faits_manquants":
                paires.append((cle, {f.fait for f in r.faits_manquants} & set(voulu), set(voulu)))
            case "etape":
                paires.append((cle, {voulu} & set(r.etapes_d_abord), {voulu}))
            case "critere":
                paires.append((cle, voulu if voulu in non_remplis else sorted(non_remplis), voulu))
            case "cout_mensuel":
                paires.append((cle, r.cout.maximum if r.cout else None, Decimal(str(voulu))))
            case "montant" | "cout":
                paires += _montant(cle, getattr(r, cle), voulu)
            case _:
                raise AssertionError(f"unknown key {cle}")
    return paires


def _montant(cle: str, montant: Montant | None, voulu: Any) -> list[tuple[str, Any, Any]]:
    if montant is None:
        return [] if not isinstance(voulu, dict) and Decimal(str(voulu)) == 0 else [(cle, None, voulu)]
    bornes = voulu if isinstance(voulu, dict) else {"minimum": voulu, "maximum": voulu}
    paires = []
    for nom, valeur in bornes.items():
        obtenu = getattr(montant, nom)
        if nom in ("minimum", "maximum"):
            proche = abs(obtenu - Decimal(str(valeur))) <= Decimal("0.01")
            paires.append((f"{cle}.{nom}", Decimal(str(valeur)) if proche else obtenu, Decimal(str(valeur))))
        else:
            paires.append((f"{cle}.{nom}", obtenu, valeur))
    return paires
