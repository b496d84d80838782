"""Codes of values written in words: what a fact is, or could be."""

from __future__ import annotations

import re
from decimal import Decimal

from babel import Locale

from droits.explain.entrees import id_du_fait
from droits.explain.phrases import existe, nombre, noter, phrase, quantite, tiret, typographie
from droits.scenarios.facts import FAITS
from droits.scenarios.words import cle

_OUI_NON = {"vrai": "oui", "true": "oui", "faux": "non", "false": "non"}


def question_du_fait(identifiant: str) -> str:
    """The question of the register, which asks for a fact everywhere in the same words."""
    noter(id_du_fait("question", identifiant))
    return typographie(FAITS[identifiant].question)


def unite_du_fait(identifiant: str) -> str | None:
    """Unit of the values of a fact: of its amounts (€/month), where it is a list of amounts."""
    return FAITS[identifiant].unite or "€/mois" if identifiant in FAITS else None


def pays(code: str) -> str:
    """« PK » → « Pakistan »; the code itself when nobody knows it."""
    return str(Locale("fr").territories.get(code, code))


def montant(code: str) -> Decimal | None:
    """The amount of a code « montant:1043.59 », if it is one."""
    trouve = re.fullmatch(r"montant:(\d+(?:\.\d+)?)", code)
    return Decimal(trouve[1]) if trouve else None


def en_mots(code: str, unite: str | None) -> str:
    """A possible value in words: « oui », an enumerated value, « 2 ans », an amount, a country.

    What we cannot say becomes « une autre réponse », never the raw code.

    >>> en_mots("heberge", None)
    'hébergement gratuit'
    """
    simple = f"valeur-{tiret(cle(_OUI_NON.get(code.lower(), code)))}"
    if existe(simple):
        return phrase(simple)
    if lieu := re.fullmatch(r"(.+) (à|hors) Paris", code):
        return phrase(f"mot-{cle(lieu[2])}-paris", valeur=en_mots(lieu[1], unite))
    if re.fullmatch("[A-Z]{2}", code) and code in Locale("fr").territories:
        return pays(code)
    if trouve := re.fullmatch(r"(-?\d+(?:\.\d+)?)(?: (an|mois|jour|enfant|personne)s?)?", code):
        compte = {"an": "ans", "jour": "jours", "enfant": "enfants", "personne": "personnes"}
        valeur, unite_dite = Decimal(trouve[1]), compte.get(trouve[2], trouve[2]) or unite
        return quantite(valeur, unite_dite) or nombre(valeur)
    if trouve := re.fullmatch(r"salaire:(\d+)", code):
        return phrase("rythme-salaire", montant=quantite(Decimal(trouve[1]), "€/mois") or "")
    somme = montant(code)
    return (somme is not None and quantite(somme, unite)) or phrase("mot-autre-reponse")
