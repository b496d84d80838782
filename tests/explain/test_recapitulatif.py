"""« Ce que vous nous avez dit »: all that was told, nothing sensitive of somebody else."""

from __future__ import annotations

import re
from datetime import date

import pytest
from faux_bilans import SITUATION

from droits.explain.document import Document
from droits.explain.recapitulatif import recapituler
from droits.explain.render.terminal import afficher
from droits.scenarios.situation import Situation


def _texte(document: Document) -> str:
    return afficher(document, couleur=False, largeur=200).replace("\u00a0", " ")


@pytest.fixture(scope="module")
def page() -> str:
    return _texte(recapituler(SITUATION))


@pytest.mark.parametrize(
    "dit",
    [
        "Ce que vous nous avez dit",
        "Cette page est pour : Madame du mardi.",
        "Date de naissance : 12 mars 1956.",
        "Nationalité : Pakistan.",
        "Nature du titre : carte de résident.",
        "Arrondissement : 20e arrondissement.",
        "Montant net : 912 euros.",
        "Loyer sans les charges : 412 euros et 50 centimes par mois.",
        "Nous l'avons lu sur : quittance.",
        "Ce papier date du 3 novembre 2026.",
        "Vous nous l'avez dit.",
        "Vous nous l'avez dit le 20 novembre 2026.",
        "Papier : RIB.",
        "Ce papier est : manquant.",
        "Aide demandée : CSS.",
        "Réponse du service : non.",
        "Lettre de réponse du : 2 novembre 2026.",
        "Nous le savons par vos autres réponses.",
        "Autre maison ou logement : aucun.",
        "Nombre de parts : 2,5.",
        "Prénom : Ali.",
    ],
)
def test_what_was_told_is_on_the_page(page: str, dit: str) -> None:
    assert dit in page


@pytest.mark.parametrize(
    "cache", ["récépissé", "444", "enfant handicapé", "AEEH", "Inaptitude au travail reconnue : oui"]
)
def test_what_is_sensitive_of_others_is_not(page: str, cache: str) -> None:
    assert cache not in page


def test_what_is_not_known_is_asked(page: str) -> None:
    inconnus = page.partition("Que ne savons-nous pas ?")[2]
    assert "Quel est le montant des charges ?" in inconnus
    assert "Depuis quelle date recevez-vous cette somme ?\n  C'est pour : aide de la famille." in inconnus
    assert "Quel est le loyer" not in inconnus
    assert "Vivez-vous chez vos parents ?" not in inconnus.partition("couple avec vous")[0]


def test_nothing_known_is_all_asked() -> None:
    page = _texte(recapituler(Situation()))
    assert "Vivez-vous en couple ?" in page
    assert "Que savons-nous de vous ?" not in page


def test_a_young_person_is_asked_about_parents() -> None:
    page = _texte(
        recapituler(Situation.model_validate({"demandeur": {"date_naissance": "2004-01-01"}}), au=date(2026, 11, 22))
    )
    assert "Vivez-vous chez vos parents ?" in page
    assert "toutes vos retraites" not in page


def test_no_raw_code(page: str) -> None:
    assert not re.search(r"_|None|True|False|Decimal", page)
