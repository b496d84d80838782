"""The bank of sentences behind one door, and how amounts, dates and counts are written.

Fluent is seen by this module only, so that another engine costs one file. A slot holds an
amount, a date, a count or a name of a closed list, already written in words, or a code that
chooses between sentences: never free text to agree with.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

INSECABLE = "\u00a0"

_MOIS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
_CENTIME = Decimal("0.01")


class Relecture(StrEnum):
    """Review state of a sentence, written in the bank as ``etat: …`` above it or above its group."""

    REDIGEE = "redigee"  # written by us
    RELUE = "relue"  # read and understood by people concerned


@dataclass(frozen=True)
class _Banque:
    bundle: FluentBundle
    relectures: Mapping[str, Relecture]


@cache
def _banque() -> _Banque:
    # Invisible isolates around slots would break word counts, copies and speech: not in French.
    bundle = FluentBundle(["fr"], use_isolating=False)
    relectures: dict[str, Relecture] = {}
    for fichier in sorted(files("droits.explain").joinpath("sentences", "fr").iterdir(), key=lambda f: f.name):
        if fichier.name.endswith(".ftl"):
            ressource = FluentResource(fichier.read_text(encoding="utf-8"))
            _refuser_les_fautes(ressource, fichier.name, relectures)
            bundle.add_resource(ressource)
            relectures |= _relectures(ressource)
    return _Banque(bundle, relectures)


def _refuser_les_fautes(ressource: ast.Resource, fichier: str, deja: Mapping[str, Relecture]) -> None:
    """Fluent drops what it cannot read and lets a later file hide an entry: here both are faults."""
    for entree in ressource.body:
        if isinstance(entree, ast.Junk):
            raise ValueError(f"{fichier} : entrée illisible : {str(entree.content)[:40]!r}")
        if isinstance(entree, ast.Message) and entree.id.name in deja:
            raise ValueError(f"{fichier} : « {entree.id.name} » existe déjà")


def _relectures(ressource: ast.Resource) -> dict[str, Relecture]:
    etats: dict[str, Relecture] = {}
    du_groupe: Relecture | None = None
    for entree in ressource.body:
        if isinstance(entree, ast.GroupComment):
            du_groupe = _relecture(entree)
        elif isinstance(entree, ast.Message):
            etat = _relecture(entree.comment) or du_groupe
            if etat is None:
                raise ValueError(f"« {entree.id.name} » n'a pas d'état de relecture")
            etats[entree.id.name] = etat
    return etats


def _relecture(commentaire: ast.BaseComment | None) -> Relecture | None:
    texte = (commentaire.content or "") if commentaire else ""
    trouve = re.search(r"^etat: (\w+)$", texte, re.MULTILINE)
    return Relecture(trouve[1]) if trouve else None


def identifiants() -> frozenset[str]:
    """Every id of the bank."""
    return frozenset(_banque().relectures)


def existe(identifiant: str) -> bool:
    return identifiant in _banque().relectures


def relecture(identifiant: str) -> Relecture:
    """Review state of a sentence. Raises :class:`KeyError` for an unknown id."""
    return _banque().relectures[identifiant]


def phrase(identifiant: str, /, **slots: str | int) -> str:
    """The sentence ``identifiant``, one sentence per line.

    Raises :class:`KeyError` for an unknown id or a missing slot.

    >>> phrase("mention-estimation")
    'Ce résultat est une estimation.'
    """
    if not existe(identifiant):
        raise KeyError(f"phrase inconnue : « {identifiant} »")
    bundle = _banque().bundle
    texte, fautes = bundle.format_pattern(_motif(bundle, identifiant), slots)
    if fautes:
        raise KeyError(f"phrase « {identifiant} » : {fautes[0]}")
    return typographie(str(texte))


def _motif(bundle: FluentBundle, identifiant: str) -> Any:
    return bundle.get_message(identifiant).value


def typographie(texte: str) -> str:
    """French spaces: no line ends before « ? » or « : », nor inside « 1 043 »."""
    return re.sub(r" (?=[?:])", INSECABLE, texte).replace("\u202f", INSECABLE)


def tiret(code: str) -> str:
    """The part of an id made from a code: ``fsl_acces`` gives ``fsl-acces``."""
    return code.replace("_", "-")


def entier(nombre: int) -> str:
    """Digits by groups of three that stay on one line: « 1 043 »."""
    return f"{nombre:,}".replace(",", INSECABLE)


def nombre(valeur: Decimal) -> str:
    """A number as people write it: « 1,5 », « 36 »."""
    signe, reste = ("moins ", -valeur) if valeur < 0 else ("", valeur)
    ecrit = f"{reste.normalize():f}"
    entiers, _, decimales = ecrit.partition(".")
    return signe + entier(int(entiers)) + (f",{decimales}" if decimales else "")


def euros(montant: Decimal, environ: bool = False) -> str:
    """An amount in words that speech reads well: never « € », never « 646,52 ».

    With ``environ``, rounded down to the euro: nobody is promised a cent too much.

    >>> euros(Decimal("646.01"))
    '646 euros et 1 centime'
    >>> euros(Decimal("646.52"), environ=True)
    'environ 646 euros'
    """
    if montant < 0:
        return f"moins {euros(-montant, environ)}"
    exact = montant.quantize(_CENTIME, ROUND_HALF_UP)
    unites, centimes = int(exact), int(exact % 1 * 100)
    if environ and exact:
        return phrase("environ", montant=_accord(unites, "euro")) if unites else phrase("moins-de-1-euro")
    if unites and centimes:
        return f"{_accord(unites, 'euro')} et {_accord(centimes, 'centime')}"
    return _accord(centimes, "centime") if centimes else _accord(unites, "euro")


def _accord(combien: int, mot: str) -> str:
    return f"{entier(combien)} {mot}{'s' if combien > 1 else ''}"


def jour(quand: date) -> str:
    """A date in full: « 1er novembre 2026 »."""
    return f"{ordinal(quand.day) if quand.day == 1 else quand.day} {_MOIS[quand.month - 1]} {quand.year}"


def ordinal(rang: int) -> str:
    """« 1er », « 20e »."""
    return "1er" if rang == 1 else f"{rang}e"


_RYTHMES = {"€": None, "€/mois": "rythme-mois", "€/an": "rythme-an"}
_UNITES = {
    "an": "unite-ans",
    "ans": "unite-ans",
    "mois": "unite-mois",
    "jours": "unite-jours",
    "enfants": "unite-enfants",
    "personnes": "unite-personnes",
    "%": "unite-pour-cent",
}


def quantite(valeur: Decimal, unite: str | None) -> str | None:
    """A value with its unit in words; ``None`` when the unit is not one we can say.

    >>> quantite(Decimal(36), "mois")
    '36 mois'
    """
    if unite in _RYTHMES:
        rythme = _RYTHMES[unite]
        return phrase(rythme, montant=euros(valeur)) if rythme else euros(valeur)
    if unite in _UNITES:
        # Fluent's plural reads the whole part: 1,5 is « one » in French.
        return phrase(_UNITES[unite], nombre=int(abs(valeur)), ecrit=nombre(valeur))
    return None
