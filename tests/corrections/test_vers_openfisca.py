"""Every reproduction of docs/vers-openfisca.md runs, and prints what stands below it."""

from __future__ import annotations

import contextlib
import io
import re
from functools import cache
from pathlib import Path

import openfisca_france
import pytest

from droits.system import France

PAGE = Path(__file__).parents[2] / "docs" / "vers-openfisca.md"
_SIGNALEMENT = re.compile(r"^## (.+?)\n.*?^```python\n(.*?)^```\n\n^```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def signalements() -> list[tuple[str, ...]]:
    """Title, code and printed result of each report."""
    return _SIGNALEMENT.findall(PAGE.read_text(encoding="utf-8"))


@cache
def france() -> France:
    return France()


@pytest.mark.lent
@pytest.mark.parametrize(("code", "attendu"), [s[1:] for s in signalements()], ids=[s[0] for s in signalements()])
def test_la_reproduction_donne_le_resultat_ecrit(code: str, attendu: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # Bare OpenFisca-France takes four seconds to build, every time: the reports share one that equals it.
    monkeypatch.setattr(openfisca_france, "FranceTaxBenefitSystem", france)
    sortie = io.StringIO()
    with contextlib.redirect_stdout(sortie):
        exec(code, {})
    assert sortie.getvalue() == attendu


def test_chaque_signalement_est_court_et_rejoue() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert len(signalements()) == len(re.findall("^## ", page, re.MULTILINE))
    assert max(len(code.splitlines()) for _, code, _ in signalements()) <= 10
