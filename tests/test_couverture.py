"""The coverage register is what its command writes on the day that it names."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from droits import catalogue

PAGE = Path(__file__).parents[1] / "docs" / "couverture.md"


def test_le_registre_est_celui_que_la_commande_ecrit() -> None:
    page = PAGE.read_text(encoding="utf-8")
    dit = re.search(r"--au (\d{4}-\d{2}-\d{2})", page)
    assert dit is not None
    jour = date.fromisoformat(dit[1])
    assert page == catalogue.en_markdown(catalogue.fiches(jour), jour) + "\n", "lancer make couverture"
