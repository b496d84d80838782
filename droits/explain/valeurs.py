"""Codes of values written in words: what a fact is, or could be."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from babel import Locale

from droits.explain.phrases import existe, jour, nombre, phrase, quantite, tiret, typographie
from droits.scenarios.facts import FAITS

_OUI_NON = {"oui": "oui", "vrai": "oui", "true": "oui", "non": "non", "faux": "non", "false": "non"}
_BORNES = {"<=": "au-plus", "<": "moins-de", ">=": "au-moins", ">": "plus-de", "": None}
_BORNES_DATE = {"<=": "avant", "<": "avant", ">=": "apres", ">": "apres", "": None}


def question_du_fait(identifiant: str) -> str:
    """The question of the register, which asks for a fact everywhere in the same words."""
    return typographie(FAITS[identifiant].question)


def pays(code: str) -> str:
    """« PK » → « Pakistan »; the code itself when nobody knows it."""
    return str(Locale("fr").territories.get(code, code))


def en_mots(code: str, unite: str | None) -> str:
    """A possible value in words: « oui », an enumerated value, a country, « <= 1043.59 », « >= 2023-11-01 ».

    What we cannot say becomes « une autre réponse », never the raw code.

    >>> en_mots("heberge", None)
    'hébergement gratuit'
    """
    if (simple := _OUI_NON.get(code.lower(), code)) and existe(f"valeur-{tiret(simple)}"):
        return phrase(f"valeur-{tiret(simple)}")
    if re.fullmatch("[A-Z]{2}", code) and code in Locale("fr").territories:
        return pays(code)
    if trouve := re.fullmatch(r"(<=|>=|<|>|)\s*(-?\d+(?:\.\d+)?)", code):
        valeur = Decimal(trouve[2])
        return _borne(_BORNES[trouve[1]], quantite(valeur, unite) or nombre(valeur))
    if trouve := re.fullmatch(r"(<=|>=|<|>|)\s*(\d{4})-(\d\d)-(\d\d)", code):
        return _borne(_BORNES_DATE[trouve[1]], _jour(*trouve.groups()[1:]))
    return phrase("mot-autre-reponse")


def _jour(annee: str, mois: str, du_mois: str) -> str:
    try:
        return jour(date(int(annee), int(mois), int(du_mois)))
    except ValueError:
        return phrase("mot-autre-reponse")


def _borne(borne: str | None, valeur: str) -> str:
    return phrase(f"borne-{borne}", valeur=valeur) if borne else valeur
