"""Pages and PDF of three examples, and of a document made by hand that has every kind of block."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from droits import bilan, lire
from droits.explain.document import Document
from droits.explain.writing import rediger

ICI = Path(__file__).parent
EXEMPLES = ICI.parents[1] / "exemples"
sys.path.append(str(ICI.parent / "explain"))


@pytest.fixture(scope="session")
def documents() -> Mapping[str, Document]:
    from faux_documents import COMPLET

    retraitee = bilan(lire(EXEMPLES / "retraitee.yaml"))
    return {
        "complet": COMPLET,
        "retraitee": rediger(retraitee),
        "presque_rien": rediger(bilan(lire(EXEMPLES / "presque_rien.yaml"))),
        "dossier": rediger(retraitee, dossier=True, details=True),
    }
