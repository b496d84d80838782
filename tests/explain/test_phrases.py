"""Amounts, dates, counts, and the door to the bank."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from droits.explain import phrases
from droits.explain.phrases import euros, identifiants, jour, phrase, quantite, relecture

MONTANTS = st.decimals(0, 10_000_000, places=2, allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("montant", "attendu"),
    [
        ("0", "0 euro"),
        ("1", "1 euro"),
        ("2", "2 euros"),
        ("0.01", "1 centime"),
        ("0.5", "50 centimes"),
        ("646.01", "646 euros et 1 centime"),
        ("646.52", "646 euros et 52 centimes"),
        ("1043.59", "1\u00a0043 euros et 59 centimes"),
        ("108586", "108\u00a0586 euros"),
        ("-12", "moins 12 euros"),
    ],
)
def test_euros(montant: str, attendu: str) -> None:
    assert euros(Decimal(montant)) == attendu


@pytest.mark.parametrize(
    ("montant", "attendu"),
    [
        ("0", "0 euro"),
        ("0.99", "moins de 1 euro"),
        ("1.99", "environ 1 euro"),
        ("1043.59", "environ 1\u00a0043 euros"),
    ],
)
def test_about_is_rounded_down(montant: str, attendu: str) -> None:
    assert euros(Decimal(montant), environ=True) == attendu


@given(MONTANTS)
def test_an_amount_reads_back(montant: Decimal) -> None:
    nombres = [int(m.replace("\u00a0", "")) for m in euros(montant).split(" ") if m[0].isdigit()]
    entiers, centimes = int(montant), int(montant % 1 * 100)
    assert nombres == ([entiers, centimes] if entiers and centimes else [centimes or entiers])


@pytest.mark.parametrize(
    ("quand", "attendu"),
    [
        (date(2026, 11, 1), "1er novembre 2026"),
        (date(2027, 3, 31), "31 mars 2027"),
        (date(2024, 2, 29), "29 février 2024"),
    ],
)
def test_jour(quand: date, attendu: str) -> None:
    assert jour(quand) == attendu


@pytest.mark.parametrize(
    ("valeur", "unite", "attendu"),
    [
        ("1", "ans", "1 an"),
        ("0", "enfants", "0 enfant"),
        ("2", "enfants", "2 enfants"),
        ("36", "mois", "36 mois"),
        ("1.5", "ans", "1,5 an"),
        ("912", "€/mois", "912 euros par mois"),
        ("10421", "€/an", "10\u00a0421 euros par an"),
        ("500", "€", "500 euros"),
        ("3", "furlongs", None),
    ],
)
def test_quantite(valeur: str, unite: str, attendu: str | None) -> None:
    assert quantite(Decimal(valeur), unite) == attendu


def test_unknown_sentence_and_missing_slot_are_errors() -> None:
    with pytest.raises(KeyError, match="rien-de-tel"):
        phrase("rien-de-tel")
    with pytest.raises(KeyError, match="titre-aide"):
        phrase("titre-aide")


def test_no_invisible_sign_and_no_line_break_before_a_question_mark() -> None:
    texte = phrase("titre-aide", aide="l'ASPA")
    assert texte == "Pouvez-vous avoir l'ASPA\u00a0?"


def test_every_sentence_has_a_review_state_and_none_claims_readers() -> None:
    assert {relecture(i) for i in identifiants()} == {phrases.Relecture.REDIGEE}
