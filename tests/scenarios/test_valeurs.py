"""Amounts, dates, countries, yes and no, as people write them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from droits.scenarios import countries, valeurs
from droits.scenarios.words import cle


@pytest.mark.parametrize(
    ("ecrit", "attendu"),
    [
        ("1043,59", "1043.59"),
        ("1043.59", "1043.59"),
        ("1 043,59", "1043.59"),
        ("1043.59 €", "1043.59"),
        ("1\u00a0043,59\u00a0€", "1043.59"),
        ("1\u202f043,59", "1043.59"),
        ("1.043,59", "1043.59"),
        ("1,043.59", "1043.59"),
        ("1'043.59", "1043.59"),
        ("1 043,59 euros", "1043.59"),
        ("€ 700", "700"),
        ("+700", "700"),
        ("700", "700"),
        ("700,5", "700.5"),
        ("0", "0"),
        ("0,00 €", "0.00"),
        ("0755", "755"),
        ("1 234 567,89", "1234567.89"),
        ("1.234.567", "1234567"),
        ("100 000 000", "100000000"),
        ("700€", "700"),
        (700, "700"),
        (700.5, "700.5"),
        (Decimal("700.50"), "700.50"),
        ("-0", "0"),
    ],
)
def test_montant(ecrit: Any, attendu: str) -> None:
    assert valeurs.montant(ecrit) == Decimal(attendu)


@given(st.decimals(min_value=0, max_value=100_000_000, places=2, allow_nan=False))
def test_tout_montant_ecrit_est_relu(montant: Decimal) -> None:
    francais = f"{montant:,.2f}".replace(",", " ").replace(".", ",")
    for ecrit in (str(montant), f"{montant:f} €", francais, francais.replace(" ", "\u202f") + " €", montant):
        assert valeurs.montant(ecrit) == montant


@pytest.mark.parametrize(
    ("ecrit", "sorte", "rythme"),
    [
        ("1100 € net par mois", "net", "mensuel"),
        ("1100 net", "net", None),
        ("1 100 €/mois", None, "mensuel"),
        ("1100 € bruts par an", "brut", "annuel"),
        ("1100 € net imposable", "imposable", None),
        ("1100 euros par trimestre", None, "trimestriel"),
        ("1100 € en une fois", None, "une_fois"),
        ("1100 € nets mensuels", "net", "mensuel"),
        ("1100 (net)", "net", None),
    ],
)
def test_montant_et_ses_mots(ecrit: str, sorte: str | None, rythme: str | None) -> None:
    lu = valeurs.montant_ecrit(ecrit)
    assert lu == valeurs.MontantEcrit(Decimal(1100), sorte, rythme)  # type: ignore[arg-type]
    with pytest.raises(PydanticCustomError):
        valeurs.montant(ecrit)


@pytest.mark.parametrize(
    ("ecrit", "attendu"),
    [
        ("2026-11-22", (2026, 11, 22)),
        ("22/11/2026", (2026, 11, 22)),
        ("22-11-2026", (2026, 11, 22)),
        ("22.11.2026", (2026, 11, 22)),
        ("22 novembre 2026", (2026, 11, 22)),
        ("le 1er août 2026", (2026, 8, 1)),
        ("1/2/2026", (2026, 2, 1)),
        ("29/02/2024", (2024, 2, 29)),
        ("2026-11", (2026, 11, 1)),
        ("11/2026", (2026, 11, 1)),
        ("novembre 2026", (2026, 11, 1)),
        ("Nov. 2026", (2026, 11, 1)),
        (date(2026, 11, 22), (2026, 11, 22)),
        (datetime(2026, 11, 22, 9), (2026, 11, 22)),
        ("2026/11/22", (2026, 11, 22)),
    ],
)
def test_jour(ecrit: Any, attendu: tuple[int, int, int]) -> None:
    assert valeurs.jour(ecrit) == date(*attendu)
    assert type(valeurs.jour(ecrit)) is date


_MOIS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]


@given(st.dates(date(1800, 1, 1), date(2200, 12, 31)))
def test_toute_date_ecrite_est_relue(jour: date) -> None:
    numero = "1er" if jour.day == 1 else str(jour.day)
    for ecrit in (
        jour.isoformat(),
        f"{jour:%d/%m/%Y}",
        f"{jour:%d-%m-%Y}",
        f"{numero} {_MOIS[jour.month - 1]} {jour.year}",
    ):
        assert valeurs.jour(ecrit) == jour


@pytest.mark.parametrize(
    ("ecrit", "attendu"),
    [
        ("20", 20),
        (20, 20),
        ("20e", 20),
        ("20ème", 20),
        ("20 ème", 20),
        ("1er", 1),
        ("2nd", 2),
        ("Paris 20e", 20),
        ("20e arrondissement", 20),
        ("75020", 20),
        (75020, 20),
        ("75 020", 20),
        ("75020 Paris", 20),
        ("75116", 16),
        ("75120", 20),
        ("75001", 1),
        ("01", 1),
    ],
)
def test_arrondissement(ecrit: Any, attendu: int) -> None:
    assert valeurs.arrondissement(ecrit) == attendu


@pytest.mark.parametrize(
    ("ecrit", "code"),
    [
        ("française", "FR"),
        ("France", "FR"),
        ("fr", "FR"),
        ("FRANÇAIS", "FR"),
        ("pakistanaise", "PK"),
        ("algérienne", "DZ"),
        ("Afghanistan", "AF"),
        ("malien", "ML"),
        ("Côte d'Ivoire", "CI"),
        ("Côte d’Ivoire", "CI"),
        ("ivoirienne", "CI"),
        ("RDC", "CD"),
        ("Viêt Nam", "VN"),
        ("Vietnam", "VN"),
        ("Birmanie", "MM"),
        ("République tchèque", "CZ"),
        ("turque", "TR"),
        ("sri lankaise", "LK"),
        ("kosovare", "XK"),
        ("USA", "US"),
        ("Royaume-Uni", "GB"),
        ("anglaise", "GB"),
        ("nigériane", "NG"),
        ("nigérienne", "NE"),
        ("guinéenne", "GN"),
        ("dominicaine", "DO"),
        ("dominiquaise", "DM"),
        ("Guadeloupe", "FR"),
        ("Bosnie-Herzégovine", "BA"),
    ],
)
def test_pays(ecrit: str, code: str) -> None:
    assert valeurs.pays(ecrit) == code


def test_table_des_pays() -> None:
    """Every country answers to its name and to its code; no word of the hand table names two countries."""
    noms, adjectifs = countries.noms(), countries.adjectifs()
    assert len(adjectifs) >= 120 and set(adjectifs) <= set(noms)
    assert all(valeurs.pays(code) == code == valeurs.pays(nom) for code, nom in noms.items())
    mots = [(cle(mot), code) for code, ligne in adjectifs.items() for mot in ligne]
    assert len({mot for mot, _ in mots}) == len({*mots})
    assert all(valeurs.pays(mot) == code for mot, code in mots)
    assert not set(countries.AMBIGUS) & {mot for mot, _ in mots}


@pytest.mark.parametrize("ecrit", ["nc", "UE", "EU", "zz", "", "européenne"])
def test_ce_qui_n_est_pas_un_pays(ecrit: str) -> None:
    with pytest.raises(PydanticCustomError):
        valeurs.pays(ecrit)


def test_le_reste() -> None:
    assert [valeurs.oui_non(x) for x in ("oui", "Non", "vrai", "FAUX", "true", "false", True, False)] == [
        True, False, True, False, True, False, True, False,
    ]  # fmt: skip
    assert [valeurs.pourcentage(x) for x in ("80", "80 %", 80, "79,5%", "80 pour cent", "0")] == [
        80, 80, 80, Decimal("79.5"), 80, 0,
    ]  # fmt: skip
    assert [valeurs.entier(x) for x in ("9", "9 mois", 9)] == [9, 9, 9]
    assert [valeurs.parts(x) for x in ("2,5", "1.75 parts", 3, 2.5)] == [
        Decimal("2.5"),
        Decimal("1.75"),
        3,
        Decimal("2.5"),
    ]


_LECTEURS = (
    valeurs.montant,
    valeurs.jour,
    valeurs.oui_non,
    valeurs.pays,
    valeurs.arrondissement,
    valeurs.pourcentage,
    valeurs.entier,
    valeurs.parts,
)
_N_IMPORTE_QUOI = st.text() | st.text("0123456789 .,-/€%e") | st.floats() | st.integers() | st.none() | st.booleans()


@pytest.mark.parametrize("lecteur", _LECTEURS, ids=lambda f: f.__name__)
@given(brut=_N_IMPORTE_QUOI | st.lists(st.text()) | st.decimals())
def test_n_importe_quoi(lecteur: Callable[[Any], Any], brut: Any) -> None:
    """A parser answers, or refuses with a message and a cure; nothing else."""
    try:
        lecteur(brut)
    except PydanticCustomError as e:
        assert e.message_template and (e.context or {})["remede"]
        assert "{" not in e.message_template + (e.context or {})["remede"]
