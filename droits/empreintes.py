"""Fingerprints of what computed an answer, so that it can be replayed (design §3.9)."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from droits.resultats import Empreintes

_RACINE = Path(__file__).parent


@cache
def empreintes() -> Empreintes:
    """Versions of the packages, and hashes of the rules and of the figures."""
    return Empreintes(
        droits=_version("droits"),
        openfisca_france=_version("openfisca-france"),
        openfisca_core=_version("openfisca-core"),
        regles=_empreinte(
            f
            for room in ("rules", "corrections", "decision", "scenarios")
            for f in (_RACINE / room).rglob("*.py")
            if "parameters" not in f.parts
        ),
        parametres=_empreinte((_RACINE / "rules" / "parameters").rglob("*.yaml")),
    )


def _version(paquet: str) -> str:
    try:
        return version(paquet)
    except PackageNotFoundError:
        return "inconnue"


def _empreinte(fichiers: object) -> str:
    resume = hashlib.sha256()
    for fichier in sorted(fichiers, key=lambda f: f.as_posix()):  # type: ignore[call-overload]
        resume.update(fichier.read_bytes().replace(b"\r\n", b"\n"))
    return resume.hexdigest()[:16]
