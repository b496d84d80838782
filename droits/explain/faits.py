"""One fact in words: its title, its value, how it is known; never a raw code.

What is sensitive of somebody else of the home is hidden (:func:`cache`), everywhere the same.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from droits.explain.phrases import euros, existe, jour, nombre, ordinal, phrase, quantite, tiret
from droits.explain.valeurs import pays
from droits.scenarios.facts import FAITS, Discretion
from droits.scenarios.situation import Provenance, Su

#: numbers that are neither euros nor counted in the unit of a fact
_SANS_UNITE = frozenset({"parts", "annee_revenus"})
#: the follow-up: no fact, told in a part of its own
SUIVI = frozenset({"papiers", "demandes"})
#: what no page prints: told alone, for who asks alone
JAMAIS_IMPRIME = frozenset({"violences"})
#: parts of the file that have titles of their own, or none
_A_PART = frozenset(
    {"prenom", "etiquette", "version", "provenances", "date_entretien", "demandeur", "logement", "patrimoine", "sante"}
)
#: words that are shown as they were written
_TELS_QUELS = frozenset({"payeur", "papier"})


@dataclass(frozen=True)
class Champ:
    """A field of a model: its name, fact of the register (if any), title, unit and value."""

    nom: str
    titre: str
    valeur: Any
    fait: str | None = None
    unite: str | None = None


def champs(modele: BaseModel, noms: Collection[str] = ()) -> list[Champ]:
    """The fields ``noms``; by default those to tell, parts with a title of their own excepted."""
    tous = type(modele).model_fields.items()
    tus = _A_PART | SUIVI | JAMAIS_IMPRIME
    return [_champ(n, info, getattr(modele, n)) for n, info in tous if (n in noms if noms else n not in tus)]


def _champ(nom: str, info: FieldInfo, valeur: Any) -> Champ:
    extra: Any = info.json_schema_extra or {}
    fait, propre = extra.get("fait"), f"champ-{tiret(extra.get('fait') or nom).replace('.', '-')}"
    titre = phrase(propre) if existe(propre) else re.sub(r" \(.*\)$", "", info.title or nom)
    return Champ(nom, titre, valeur, fait, extra.get("unite"))


def cache(champ: Champ, *, autre: bool) -> bool:
    """A sensitive fact of somebody else (``autre``), or what they receive: noted, never printed."""
    if not autre or champ.fait is None:
        return False
    return FAITS[champ.fait].discretion is Discretion.SENSIBLE or champ.fait == "personne.ressources"


def vide(champ: Champ) -> str | None:
    """« Enfants : aucun. », where there is none and it was said."""
    propre = f"vide-{tiret(champ.fait or champ.nom).replace('.', '-')}"
    dit = champ.valeur == () or (champ.valeur is False and existe(propre))
    return phrase(propre) if dit else None


def lignes(modele: BaseModel) -> list[str]:
    """What is known of a part without a title of its own (an income, a debt, a permit)."""
    connus = [c for c in champs(modele) if c.valeur is not None]
    sans_montant = not any(isinstance(c.valeur, Decimal) for c in connus)
    return [ligne(c) for c in connus if not (c.nom == "rythme" and sans_montant)]


def ligne(champ: Champ) -> str:
    return phrase("recap-ligne", titre=champ.titre, valeur=mots(champ, champ.valeur))


def mots(champ: Champ, valeur: Any) -> str:
    """A value in plain words, by its type."""
    if isinstance(valeur, bool):
        return phrase("valeur-oui" if valeur else "valeur-non")
    if isinstance(valeur, date):
        return jour(valeur)
    if champ.nom == "arrondissement":
        return phrase("mot-arrondissement", ordinal=ordinal(valeur))
    if champ.nom in _SANS_UNITE:
        return nombre(Decimal(valeur)) if isinstance(valeur, Decimal) else str(valeur)
    if isinstance(valeur, Decimal):
        return quantite(valeur, champ.unite) or euros(valeur)
    if isinstance(valeur, int):
        return quantite(Decimal(valeur), champ.unite) or nombre(Decimal(valeur))
    if champ.nom in ("nationalite", "pays"):
        return pays(valeur)
    if champ.nom in _TELS_QUELS:
        return str(valeur)
    return phrase(f"valeur-{tiret(valeur)}")


# --- how it is known ----------------------------------------------------------


def provenance(chemin: str, provenances: Mapping[str, Provenance]) -> Iterator[str]:
    """« Nous l'avons lu sur : quittance. », and its date."""
    su = provenances.get(chemin)
    if su is None:
        return
    if su.papier:
        yield phrase("recap-lu-papier", papier=su.papier)
    elif su.su is Su.DIT and su.date_papier:
        yield phrase("recap-dit-jour", jour=jour(su.date_papier))
        return  # said that day: no paper has this date
    else:
        yield phrase(f"recap-{su.su}")
    if su.date_papier:
        yield phrase("recap-lu-jour", jour=jour(su.date_papier))
