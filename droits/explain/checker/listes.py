"""Closed lists of French words that the rules lean on, kept as text: ``listes.txt``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def liste(nom: str) -> frozenset[str]:
    """The words of the section ``[nom]``."""
    return _sections()[nom]


@cache
def _sections() -> dict[str, frozenset[str]]:
    texte = files(__package__).joinpath("listes.txt").read_text(encoding="utf-8")
    sections: dict[str, list[str]] = {}
    mots: list[str] = []
    for ligne in texte.splitlines():
        if ligne.startswith("["):
            mots = sections.setdefault(ligne.strip("[]"), [])
        elif not ligne.startswith("#"):
            mots += ligne.split()
    return {nom: frozenset(contenu) for nom, contenu in sections.items()}
