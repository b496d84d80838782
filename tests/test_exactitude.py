"""The table of exactness is what its command writes, and it is ours that is right."""

from __future__ import annotations

from pathlib import Path

import pytest

from droits.guard.exactitude import CAS, comparer, lire_cas, page

PAGE = Path(__file__).parents[1] / "docs" / "exactitude.md"


@pytest.mark.lent
def test_la_page_est_celle_que_la_commande_ecrit() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(CAS) + "\n", "lancer make exactitude"


def test_droits_est_juste_et_openfisca_france_ne_l_est_pas_toujours() -> None:
    """The one missing figure is enough: both ways of asking OpenFisca-France fail on H2025b."""
    cas = [c for c in lire_cas(CAS) if c.id == "H2025b"]
    assert [ligne.justes for ligne in comparer(cas)] == [(False, False, True)]
