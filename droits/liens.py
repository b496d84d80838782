"""Between aids: which one opens, lowers or excludes which, each declared once with its text.

Read by the second pass (:mod:`droits.decision.suites`), which answers the effects once their causes are paid.
A cause of ``diminue`` or ``exclut`` is an aid of ``aides_recues``: its amount is what the law then reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from droits.aide import Reference

Effet = Literal["ouvre", "diminue", "exclut"]


@dataclass(frozen=True)
class Lien:
    """``cause`` opens ``effet``, is counted in its resources (``diminue``), or is not paid with it (``exclut``)."""

    cause: str
    effet: str
    nature: Effet
    reference: Reference


def _css(article: str) -> Reference:
    return Reference(article, "Code de la sécurité sociale")


def _casf(article: str) -> Reference:
    return Reference(article, "Code de l'action sociale et des familles")


def _travail(article: str) -> Reference:
    return Reference(article, "Code du travail")


LIENS: tuple[Lien, ...] = (
    Lien("aspa", "rsa", "diminue", _casf("L262-3, R262-6")),
    Lien("asi", "rsa", "diminue", _casf("L262-3, R262-6")),
    Lien("aah", "rsa", "diminue", _casf("L262-3, R262-6")),
    Lien("ass", "rsa", "diminue", _casf("L262-3, R262-6")),
    Lien("aspa", "prime_activite", "diminue", _css("L842-4, R844-5")),
    Lien("asi", "prime_activite", "diminue", _css("L842-4, R844-5")),
    Lien("aah", "prime_activite", "diminue", _css("L842-4, R844-5")),
    Lien("ass", "prime_activite", "diminue", _css("L842-4, R844-5")),
    Lien("aide_logement", "prime_activite", "diminue", _css("R844-3")),
    Lien("allocations_familiales", "prime_activite", "diminue", _css("R844-5")),
    Lien("complement_familial", "prime_activite", "diminue", _css("R844-5")),
    Lien("asf", "prime_activite", "diminue", _css("R844-5")),
    Lien("paje", "prime_activite", "diminue", _css("R844-5")),
    Lien("aspa", "css", "diminue", _css("R861-4")),
    Lien("asi", "css", "diminue", _css("R861-4")),
    Lien("aah", "css", "diminue", _css("R861-4")),
    Lien("ass", "css", "diminue", _css("R861-4")),
    Lien("aah", "ass", "exclut", _travail("L5423-7")),
    Lien("aah", "mva", "ouvre", _css("L821-1-2")),
    Lien("rsa", "css", "ouvre", _css("L861-2, R861-16")),
)


def causes_de(effet: str, *natures: Effet) -> tuple[str, ...]:
    """Aids that act on ``effet``, in order."""
    return tuple(lien.cause for lien in LIENS if lien.effet == effet and lien.nature in natures)


def avec_leurs_causes(aides: Iterable[str]) -> Iterator[str]:
    """These aids, and those whose payment changes their answer: what has to be computed to answer them."""
    for aide in aides:
        yield aide
        yield from causes_de(aide, "diminue", "exclut")
