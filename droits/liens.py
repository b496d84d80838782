"""Between aids: which one opens, lowers or excludes which, each declared once with its text.

Read by the second pass (:mod:`droits.decision.suites`), which answers the effects once their causes are paid.
A cause of ``diminue``, ``exclut`` or ``choix`` is an aid of ``aides_recues``: its amount is what the law then reads.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from droits.aide import Reference
from droits.textes import action_sociale as _casf
from droits.textes import securite_sociale as _css
from droits.textes import travail as _travail

Effet = Literal["ouvre", "diminue", "exclut", "choix"]


@dataclass(frozen=True)
class Lien:
    """``cause`` opens ``effet``, is counted in its resources (``diminue``), or is not paid with it (``exclut``).

    ``choix``: the person chooses one of the two; ``cause`` is the better one (nothing is taken back on the estate)
    unless the other clearly pays more.
    """

    cause: str
    effet: str
    nature: Effet
    reference: Reference


LIENS: tuple[Lien, ...] = (
    Lien("aah", "aspa", "choix", _css("L821-1, L815-13")),
    Lien("ass", "aspa", "diminue", _css("R815-22")),
    Lien("ass", "asi", "diminue", _css("R815-22, R815-59")),
    Lien("asi", "aah", "diminue", _css("L821-1")),
    Lien("aspa", "rsa", "diminue", _casf("L262-3, R262-6")),
    Lien("asi", "rsa", "diminue", _casf("L262-3, R262-6")),
    Lien("aah", "rsa", "diminue", _casf("L262-3, R262-6")),
    Lien("ass", "rsa", "diminue", _casf("L262-3, R262-6")),
    Lien("aspa", "prime_activite", "diminue", _css("L842-4, R844-5")),
    Lien("asi", "prime_activite", "diminue", _css("L842-4, R844-5")),
    Lien("aah", "prime_activite", "diminue", _css("L842-4, R844-5")),
    Lien("ass", "prime_activite", "diminue", _css("L842-4, R844-5")),
    Lien("aide_logement", "prime_activite", "diminue", _css("R844-4")),
    Lien("allocations_familiales", "prime_activite", "diminue", _css("R844-5")),
    Lien("complement_familial", "prime_activite", "diminue", _css("R844-5")),
    Lien("asf", "prime_activite", "diminue", _css("R844-5")),
    Lien("paje", "prime_activite", "diminue", _css("R844-5")),
    Lien("aspa", "css", "diminue", _css("R861-4")),
    Lien("asi", "css", "diminue", _css("R861-4")),
    Lien("aah", "css", "diminue", _css("R861-4")),
    Lien("ass", "css", "diminue", _css("R861-4")),
    Lien("paje", "complement_familial", "exclut", _css("L532-1")),
    Lien("prepare", "complement_familial", "exclut", _css("L532-2")),
    Lien("aah", "ass", "exclut", _travail("L5423-7")),
    Lien("aah", "mva", "ouvre", _css("L821-1-2")),
    Lien("rsa", "css", "ouvre", _css("L861-2, R861-16")),
)


def causes_de(effet: str, *natures: Effet) -> tuple[str, ...]:
    """Aids that act on ``effet``, in order."""
    return tuple(lien.cause for lien in LIENS if lien.effet == effet and lien.nature in natures)


def niveau(aide: str) -> int:
    """0 for an aid that no other lowers, else one more than the highest of those that lower it."""
    return max((1 + niveau(c) for c in causes_de(aide, "diminue")), default=0)


def avec_leurs_causes(aides: Iterable[str]) -> frozenset[str]:
    """These aids, and those whose payment changes their answer: what has to be computed to answer them."""
    trouvees: set[str] = set()
    a_voir = list(aides)
    while a_voir:
        aide = a_voir.pop()
        if aide not in trouvees:
            trouvees.add(aide)
            a_voir += causes_de(aide, "diminue", "exclut", "choix")
    return frozenset(trouvees)
