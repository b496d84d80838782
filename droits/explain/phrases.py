"""The door to the sentences of the bank, and how amounts, dates and counts are written.

Fluent is seen by two modules only, this one (it speaks) and ``entrees`` (it reads the files), so that
another engine costs little. A slot holds an amount, a date, a count or a name of a closed list,
already written in words, or a code that chooses between sentences: never free text to agree with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Any

from fluent.runtime import FluentBundle

from droits.explain.entrees import Banque, banque

INSECABLE = "\u00a0"

_MOIS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
_CENTIME = Decimal("0.01")
#: one set of ids for each :func:`utilisees` that is open here
_carnets: ContextVar[tuple[set[str], ...]] = ContextVar("carnets", default=())


def moteur(une: Banque) -> FluentBundle:
    """What makes the texts of a bank, with the plurals of its language."""
    # Invisible isolates around slots would break word counts, copies and speech: not in French.
    bundle = FluentBundle([une.langue], use_isolating=False)
    for ressource in une.ressources:
        bundle.add_resource(ressource)
    return bundle


@cache
def _bundle() -> FluentBundle:
    return moteur(banque())


def identifiants() -> frozenset[str]:
    """Every id of the bank."""
    return frozenset(banque().entrees)


def existe(identifiant: str) -> bool:
    return identifiant in banque().entrees


@contextmanager
def utilisees() -> Iterator[set[str]]:
    """A set that receives the id of each sentence said inside the ``with``; one may hold another.

    A generator speaks when it is read: read it inside.

    >>> with utilisees() as ids:
    ...     _ = phrase("mention-estimation")
    >>> ids
    {'mention-estimation'}
    """
    ids: set[str] = set()
    jeton = _carnets.set((*_carnets.get(), ids))
    try:
        yield ids
    finally:
        _carnets.reset(jeton)


def noter(identifiant: str) -> None:
    """Count a text as said: for words of the register of facts, which do not come through :func:`phrase`."""
    for ids in _carnets.get():
        ids.add(identifiant)


def phrase(identifiant: str, /, **slots: str | int) -> str:
    """The sentence ``identifiant``, one sentence per line.

    Raises :class:`KeyError` for an unknown id or a missing slot.

    >>> phrase("mention-estimation")
    'Ce résultat est une estimation.'
    """
    if not existe(identifiant):
        raise KeyError(f"phrase inconnue : « {identifiant} »")
    bundle = _bundle()
    texte, fautes = bundle.format_pattern(_motif(bundle, identifiant), slots)
    if fautes:
        raise KeyError(f"phrase « {identifiant} » : {fautes[0]}")
    noter(identifiant)
    return typographie(str(texte))


def _motif(bundle: FluentBundle, identifiant: str) -> Any:
    return bundle.get_message(identifiant).value


def typographie(texte: str) -> str:
    """French spaces: no line ends before « ? » or « : », nor inside « 1 043 » or a telephone number."""
    return re.sub(r" (?=[?:])|(?<=\d) (?=\d)", INSECABLE, texte).replace("\u202f", INSECABLE)


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
