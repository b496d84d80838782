"""JSON Schema of a scenario file, for editors: completion of keys and choices, checks while typing.

It accepts what :mod:`droits.scenarios.reading` accepts (special words, synonyms, spelling variants, a
fact with its provenance); what only the reader can judge (a date that does not exist) stays to it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel

from droits.scenarios import valeurs, vocabulary
from droits.scenarios.shapes import Champ, Forme, champs
from droits.scenarios.shortcuts import LES_DEUX, RACCOURCIS, SANS, SEULS
from droits.scenarios.situation import Provenance, Situation
from droits.scenarios.words import AUCUN, INCONNU, NON, OUI, cle

Json = dict[str, Any]

_LETTRES = {
    "a": "aàâäáã",
    "c": "cç",
    "e": "eéèêë",
    "i": "iîïí",
    "n": "nñ",
    "o": "oôöóõ",
    "u": "uùûüú",
    "y": "yÿ",
}
_SEPARATEUR = "[^0-9A-Za-zÀ-ÿ]"


def schema_json() -> Json:
    """The schema, JSON Schema 2020-12, titles and descriptions in French."""
    racine = _fiche(Situation)
    racine["properties"] = {"$schema": {"type": "string", "title": "Adresse de ce schéma"}} | racine["properties"]
    definitions = _DEFINITIONS | {m.__name__: _fiche(m) for m in _modeles(Situation) if m is not Situation}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "droits.scenario/1",
        "title": "Situation d'un foyer",
        "description": "Ce que les personnes savent d'elles-mêmes. Un fait absent est inconnu, jamais zéro.",
        **racine,
        "$defs": definitions,
    }


def _modeles(modele: type[BaseModel]) -> list[type[BaseModel]]:
    """The cards below ``modele``, itself included, each once, and the provenance of a fact."""
    trouves: dict[type[BaseModel], None] = {modele: None}
    for champ in champs(modele).values():
        dedans = champ.forme.element.modele if champ.forme.element else champ.forme.modele
        if dedans is not None:
            trouves |= dict.fromkeys(_modeles(dedans))
    return list(trouves | {Provenance: None})


def motif(mots: Iterable[str]) -> str:
    """Regular expression of the words that fold to one of ``mots`` (:func:`droits.scenarios.words.cle`)."""
    return f"^{_SEPARATEUR}*(?:{'|'.join(sorted(_motif_d_un_mot(cle(mot)) for mot in mots))}){_SEPARATEUR}*$"


def _motif_d_un_mot(mot: str) -> str:
    lettres = (f"{_SEPARATEUR}+" if c == "_" else _motif_d_une_lettre(c) for c in mot)
    return "".join(lettres).replace("[oôöóõOÔÖÓÕ][eéèêëEÉÈÊË]", "(?:[oôöóõOÔÖÓÕ][eéèêëEÉÈÊË]|[œŒ])")


def _motif_d_une_lettre(lettre: str) -> str:
    formes = _LETTRES.get(lettre, lettre)
    return formes if lettre.isdigit() else f"[{formes}{formes.upper()}]"


def _mot(mots: Iterable[str]) -> Json:
    return {"type": "string", "pattern": motif(mots)}


def _ref(nom: str) -> Json:
    return {"$ref": f"#/$defs/{nom}"}


_INCONNU: Json = {
    "title": "Inconnu",
    "anyOf": [
        {"type": "null"},
        {"enum": ["inconnu", ""]},
        {"type": "string", "pattern": r"^\s*(?:~|\?+)?\s*$"},
        _mot(INCONNU),
    ],
}
_AUCUN: Json = {"title": "Aucun", "anyOf": [{"enum": ["aucun", "aucune", False]}, _mot(AUCUN | NON)]}
_DEFINITIONS: dict[str, Json] = {
    "inconnu": _INCONNU,
    "aucun": _AUCUN,
    "texte": {"type": ["string", "number", "boolean"]},
    "montant": {
        "title": "Montant en euros",
        "description": "Comme sur le papier : 1043.59, « 1 043,59 », « 1 043,59 € ».",
        "anyOf": [
            {"type": "number", "minimum": 0, "maximum": float(valeurs.MONTANT_MAXIMAL)},
            {"type": "string", "pattern": r"^\s*\+?\s*(?:€\s*)?[0-9][0-9\s.,'’]*[A-Za-zÀ-ÿ€/().'’\s]*$"},
            _mot(AUCUN),
        ],
    },
    "jour": {
        "title": "Date",
        "description": "2026-11-22, 22/11/2026, 22 novembre 2026 ; un mois seul : 2026-11, 11/2026 ; une année : 1949.",
        "type": ["string", "integer"],
        "minimum": 1800,
        "maximum": 2200,
        "pattern": r"^\s*(?:[0-9]{4}(?:[-/.][0-9]{1,2}(?:[-/.][0-9]{1,2})?)?"
        r"|(?:[0-9]{1,2}\s?[-/.]\s?)?[0-9]{1,2}\s?[-/.]\s?[0-9]{4}"
        r"|[0-9A-Za-zÀ-ÿ\s_'-]*[A-Za-zÀ-ÿ]{3,}[^0-9A-Za-z]+[0-9]{4})\s*$",
    },
    "oui_non": {
        "title": "Oui ou non",
        "anyOf": [{"enum": ["oui", "non"]}, {"type": "boolean"}, _mot(OUI | NON)],
    },
    "pays": {
        "title": "Pays ou nationalité",
        "description": "Le pays (Pakistan), la nationalité (pakistanaise) ou le code ISO (PK).",
        "type": "string",
        "minLength": 2,
    },
    "arrondissement": {
        "title": "Arrondissement de Paris",
        "anyOf": [
            {"type": "integer", "minimum": 1, "maximum": 20},
            {"type": "integer", "minimum": 75001, "maximum": 75120},
            {"type": "string", "pattern": "[0-9]"},
        ],
    },
    "pourcentage": {
        "title": "Taux en pour cent",
        "anyOf": [
            {"type": "number", "minimum": 0, "maximum": 100},
            {"type": "string", "pattern": r"^\s*[0-9]{1,3}(?:[.,][0-9]{1,2})?\s?(?:%|[A-Za-z ]+)?\s*$"},
            _mot(AUCUN),
        ],
    },
    "entier": {
        "title": "Nombre entier",
        "anyOf": [
            {"type": "integer", "minimum": 0},
            {"type": "string", "pattern": r"^\s*[0-9]+\s?(?:[mM][oO][iI][sS])?\s*$"},
        ],
    },
    "parts": {
        "title": "Nombre de parts",
        "anyOf": [
            {"type": "number", "exclusiveMinimum": 0},
            {"type": "string", "pattern": r"^\s*[0-9]{1,2}(?:[.,][0-9]{1,2})?\s*(?:parts?)?\s*$"},
        ],
    },
}


def _fiche(modele: type[BaseModel]) -> Json:
    connus = champs(modele)
    racine = "#" if modele is Situation else f"#/$defs/{modele.__name__}"
    proprietes = {nom: _fait(modele, champ) for nom, champ in connus.items()}
    variantes = {motif(_noms(nom, connus)): {"$ref": f"{racine}/properties/{nom}"} for nom in connus}
    fiche: Json = {
        "type": "object",
        "properties": proprietes,
        "patternProperties": variantes,
        "additionalProperties": False,
    }
    # « required » would only know one spelling: at least one key must name the field
    requis = [
        {"not": {"propertyNames": {"not": {"pattern": motif(_noms(nom, connus))}}}}
        for nom, champ in connus.items()
        if champ.info.is_required()
    ]
    return fiche | ({"allOf": requis} if requis else {})


def _noms(champ: str, connus: dict[str, Champ]) -> list[str]:
    """The words for a key, as the reader understands them in this card."""
    synonymes = vocabulary.synonymes_des_cles().items()
    autres = [
        m for m, cibles in synonymes if m not in connus and next((c for c in cibles if c in connus), None) == champ
    ]
    return [champ, *autres]


def _fait(modele: type[BaseModel], champ: Champ) -> Json:
    """A fact: itself, unknown, or wrapped with how it is known."""
    direct = _direct(modele, champ, champ.forme)
    possibles = [*direct, *([_ref("inconnu")] if champ.inconnu_permis else [])]
    enveloppe = {
        "type": "object",
        "title": "Le fait et comment il est su",
        "properties": {"valeur": {"anyOf": possibles}},
        "patternProperties": {
            motif(_noms(nom, champs(Provenance))): {"$ref": f"#/$defs/Provenance/properties/{nom}"}
            for nom in champs(Provenance)
        },
        "required": ["valeur"],
        "additionalProperties": False,
    }
    textes = {"title": champ.info.title, "description": champ.info.description}
    return {c: t for c, t in textes.items() if t} | {
        "anyOf": [*possibles, *([enveloppe] if modele is not Provenance else [])]
    }


def _direct(modele: type[BaseModel], champ: Champ, forme: Forme) -> list[Json]:
    """What may be written for this form, unknown left out."""
    match forme.genre:
        case "fiche":
            return _fiche_ou_mot(forme)
        case "liste":
            assert forme.element is not None
            element = _direct(modele, champ, forme.element)
            element = [*element, _ref("inconnu") if forme.element.modele is not None else _mot(LES_DEUX)]
            return [{"type": "array", "items": {"anyOf": element}}, _ref("aucun"), *element]
        case "choix":
            return _choix(modele, champ, forme)
        case _:
            return [_valeur(forme)]


def _fiche_ou_mot(forme: Forme) -> list[Json]:
    assert forme.modele is not None
    permis = [_ref(forme.modele.__name__)]
    if champ := champs(forme.modele).get(RACCOURCIS.get(forme.modele, "")):
        permis += _direct(forme.modele, champ, champ.forme)
    permis.append({"type": "array", "minItems": 1, "maxItems": 1, "items": permis[0]})
    if forme.absence:
        permis += [_ref("aucun"), _mot(SEULS), {"enum": ["oui", True]}, _mot(OUI)]
    if forme.modele in SANS:
        permis.append(_ref("aucun"))
    return permis


def _choix(modele: type[BaseModel], champ: Champ, forme: Forme) -> list[Json]:
    mots = set(vocabulary.synonymes_des_choix(modele.__name__, champ.nom, forme.choix))
    if {"aucun", "aucune"} & set(forme.choix):
        mots |= AUCUN
    booleen: list[Json] = [{"enum": [False]}] if "non" in mots else []
    return [{"enum": list(forme.choix)}, _mot(mots), *booleen]


def _valeur(forme: Forme) -> Json:
    if forme.lecteur is not None:
        return _ref(forme.lecteur.__name__)  # the definitions bear the names of the parsers
    return _ref("entier" if forme.type is int else "texte")
