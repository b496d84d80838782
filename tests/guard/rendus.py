"""Texts printed from results, and the names of the aids: what the tests of the read-back give it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from droits import bilans, lire
from droits.explain.phrases import phrase, tiret
from droits.explain.render.terminal import afficher
from droits.explain.writing import rediger
from droits.registre import AIDES
from droits.resultats import Bilan

EXEMPLES = tuple(sorted((Path(__file__).parents[2] / "exemples").glob("*.yaml")))
#: names are data: an aid is called so in a list, and so in a sentence
NOMS = {phrase(f"aide-{tiret(a.id)}-{forme}"): a.id for a in AIDES for forme in ("nom", "article")}


@cache
def exemples() -> dict[str, Bilan]:
    return dict(zip((f.stem for f in EXEMPLES), bilans([lire(f) for f in EXEMPLES]), strict=True))


def texte(bilan: Bilan, *, dossier: bool) -> str:
    return afficher(rediger(bilan, dossier=dossier), couleur=False)
