"""Properties of random households (design §3). Few of them here; ten thousand in ``test_proprietes_lentes.py``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import numpy as np
import pytest

from droits import bilans
from droits.guard import proprietes
from droits.guard.menages import JOURS, menages
from droits.guard.proprietes import Echec, rapport
from droits.resultats import Bilan
from droits.scenarios.situation import AIDES_D_UNE_PERSONNE, Situation, echanger_les_adultes

#: households of the default suite, and the days of their interviews (each day is one OpenFisca run)
N = 120
GRAINE = 20_261_122
PEU_DE_JOURS = (date(2019, 6, 15), date(2022, 7, 1), date(2025, 7, 1), date(2026, 11, 22))

Lot = tuple[Sequence[Situation], Sequence[Bilan]]


@pytest.fixture(scope="module")
def lot() -> Lot:
    tires = menages(GRAINE, N, PEU_DE_JOURS)
    return tires, bilans(tires)


def sans_echec(echecs: list[Echec], propriete: Callable[..., Any] | None = None) -> None:
    assert not echecs, rapport(echecs, propriete)


def faits_caches(n: int, graine: int, combien: Sequence[int]) -> list[frozenset[str]]:
    """For each household, the facts to hide."""
    alea = np.random.default_rng(graine)
    return [
        frozenset(alea.choice(proprietes.FAITS_CACHABLES, int(alea.choice(combien)), replace=False).tolist())
        for _ in range(n)
    ]


def test_amounts_and_statuses(lot: Lot) -> None:
    sans_echec(list(proprietes.montants_et_statuts(*lot)))


def test_json_and_back_without_a_label(lot: Lot) -> None:
    sans_echec(list(proprietes.json_sans_etiquette(*lot)))


def test_the_explanation_is_the_decision(lot: Lot) -> None:
    sans_echec(list(proprietes.explication_egale_decision(lot[0])), proprietes.explication_egale_decision)


def test_what_is_said_to_be_gained_is_what_openfisca_computes(lot: Lot) -> None:
    sans_echec(list(proprietes.gains_reels(*lot)))


def test_one_more_euro_never_helps(lot: Lot) -> None:
    sans_echec(list(proprietes.un_euro_de_plus(lot[0])), proprietes.un_euro_de_plus)


@pytest.mark.parametrize("combien", [(1,), (2, 3, 5)])
def test_unknown_is_not_zero(lot: Lot, combien: tuple[int, ...]) -> None:
    caches = faits_caches(len(lot[0]), GRAINE, combien)
    sans_echec(list(proprietes.inconnu_n_est_pas_zero(*lot, caches)))


def test_the_order_does_not_matter(lot: Lot) -> None:
    sans_echec(list(proprietes.ordre(*lot, seuls=2)))


def test_an_aid_of_one_adult_stays_hers_whoever_tells_the_story() -> None:
    avec_aide = [
        s
        for s in menages(GRAINE, 400, PEU_DE_JOURS)
        if echanger_les_adultes(s) and any(a.nature in AIDES_D_UNE_PERSONNE for a in s.aides_recues or ())
    ]
    assert len(avec_aide) > 10
    assert list(proprietes.ordre(avec_aide, bilans(avec_aide), seuls=0)) == []


def test_alternate_custody_never_gives_more(lot: Lot) -> None:
    sans_echec(list(proprietes.garde_alternee(lot[0])), proprietes.garde_alternee)


#: maximum of the ASPA from this day, of one person and of a couple (droit/national.md §1.1)
ASPA = (
    ("2020-01-01", "903.20", "1402.22"),
    ("2021-01-01", "906.81", "1407.82"),
    ("2022-01-01", "916.78", "1423.31"),
    ("2022-07-01", "953.45", "1480.24"),
    ("2023-01-01", "961.08", "1492.08"),
    ("2024-01-01", "1012.02", "1571.16"),
    ("2025-01-01", "1034.28", "1605.73"),
    ("2026-01-01", "1043.59", "1620.18"),
)


@pytest.mark.parametrize("rang", range(1, len(ASPA)))
def test_a_revaluation_shows_on_its_day_and_not_before(rang: int) -> None:
    """No time travel: the day before, the figure of the day before."""
    jour = date.fromisoformat(ASPA[rang][0])
    for au, (_, seul, couple) in ((jour - timedelta(days=1), ASPA[rang - 1]), (jour, ASPA[rang])):
        reponses = bilans(
            [proprietes.retraite_sans_ressource(), proprietes.couple_sans_ressource()], au=au, aides=["aspa"]
        )
        obtenus = [r.montant.maximum for b in reponses if (r := b.reponses[0]).montant]
        assert obtenus == [Decimal(seul), Decimal(couple)], au


def test_the_same_seed_gives_the_same_households() -> None:
    assert menages(3, 5, JOURS) == menages(3, 5, JOURS) == menages(3, 9, JOURS)[:5]
