"""Words as people write them: one folding for keys, choices, countries and special words.

``cle("Date de naissance")``, ``cle("date-naissance")`` and ``cle("DATE_NAISSANCE")`` meet; accents,
case, hyphens, apostrophes and spaces never make a difference.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

#: « The fact is not known »: read as ``None``.
INCONNU = frozenset({"inconnu", "inconnue", "inconnus", "inconnues", "null", "ne_sait_pas", "je_ne_sais_pas"})
_SIGNES_INCONNU = frozenset({"", "~", "?", "??", "???"})

#: « There is none »: read as an empty list, zero or « no », according to the place.
AUCUN = frozenset({"aucun", "aucune", "aucuns", "aucunes", "non", "no", "neant", "rien"})

OUI = frozenset({"oui", "vrai", "true", "yes"})
NON = frozenset({"non", "faux", "false", "no"})

#: signs that the ASCII folding would drop without a trace
_LIGATURES = {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "’": "'", "–": "-", "—": "-", "\u2011": "-"}


def cle(texte: str) -> str:
    """Folded form of a word: ASCII lower case, anything else than a letter or a digit becomes ``_``."""
    for signe, lettres in _LIGATURES.items():
        texte = texte.replace(signe, lettres)
    sans_accent = unicodedata.normalize("NFKD", texte).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^0-9a-z]+", "_", sans_accent).strip("_")


def est_inconnu(texte: str) -> bool:
    return texte.strip() in _SIGNES_INCONNU or cle(texte) in INCONNU


def est_aucun(texte: str) -> bool:
    return cle(texte) in AUCUN


def proche(texte: str, connus: Iterable[str]) -> str | None:
    """The known word nearest to ``texte``, if one is near enough to be suggested."""
    par_cle = {cle(connu): connu for connu in connus}
    # difflib is slow on long strings, and a long string is nobody's typing error
    trouves = get_close_matches(cle(texte[:60]), list(par_cle), n=1, cutoff=0.7)
    return par_cle[trouves[0]] if trouves else None


def en_liste(mots: Iterable[str]) -> str:
    """« loyer », « charges », « eau »."""
    return ", ".join(f"« {mot} »" for mot in mots)
