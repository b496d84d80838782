"""How people write amounts, dates, countries, yes and no: one parser for each.

Every parser takes what a file or a program gives and returns the typed value, or
raises :class:`pydantic_core.PydanticCustomError` with a French message and a cure.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic_core import PydanticCustomError

_MESSAGES = {
    "net_ou_brut": "précisez « net: », « brut: » ou « imposable: » au lieu de « montant: »",
    "periode": "la fin est avant le début",
}


def erreur(code: str, **contexte: Any) -> PydanticCustomError:
    return PydanticCustomError(code, _MESSAGES[code], contexte)


def verifier_periode(debut: date | None, fin: date | None) -> None:
    """Raise when ``fin`` is before ``debut``."""
    if debut is not None and fin is not None and fin < debut:
        raise erreur("periode")


def montant(brut: Any) -> Any:
    if not isinstance(brut, str):
        return brut
    texte = re.sub(r"[\s€\u00a0\u202f]|euros?", "", brut)
    return Decimal(texte.replace(",", "."))


def jour(brut: Any) -> Any:
    if isinstance(brut, str) and (m := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", brut.strip())):
        return date(int(m[3]), int(m[2]), int(m[1]))
    return brut


def oui_non(brut: Any) -> Any:
    return {"oui": True, "non": False}.get(brut.strip().lower(), brut) if isinstance(brut, str) else brut


def pays(brut: Any) -> Any:
    return {"française": "FR", "france": "FR", "pakistanaise": "PK", "afghane": "AF"}.get(str(brut).lower(), brut)


def arrondissement(brut: Any) -> Any:
    return int(brut) - 75000 if str(brut).startswith("750") else int(brut)


def pourcentage(brut: Any) -> Any:
    return Decimal(str(brut).replace("%", "").strip())


def entier(brut: Any) -> Any:
    return int(brut)
