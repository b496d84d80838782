"""Halves of the examples: of two facts that follow each other, one is told in ``_a``, the other in ``_b``.

``python tests/moities/couper.py`` writes the halves again after an example changed. Their first line, written by
hand, is kept: it says what the half still tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

from droits.scenarios.nodes import Fiche, Liste, Noeud, lire_noeuds
from droits.scenarios.retouches import Chemin, retoucher

ICI = Path(__file__).parent
EXEMPLES = ICI.parents[1] / "exemples"
MOITIES = ("a", "b")

#: not facts, or facts that unknown would turn into another fact (no end: it goes on; no rhythm: each month)
_GARDES = frozenset({"version", "etiquette", "date_entretien", "nature", "payeur", "rythme", "mode", "jusqu_au"})
_COMMENTAIRE = re.compile(r"^\s*#.*\n|[ \t]+#.*$", re.MULTILINE)


def faits(texte: str) -> tuple[Chemin, ...]:
    """Where the answered facts stand, in the order of the file."""
    return tuple(_feuilles(lire_noeuds(texte, "<exemple>"), ()))


def _feuilles(noeud: Noeud, chemin: Chemin) -> Iterator[Chemin]:
    """A list of words (``ne_de``) is one fact, and so is a value with its paper."""
    if isinstance(noeud, Fiche) and "valeur" not in [cle.texte for cle, _ in noeud.entrees]:
        for cle, valeur in noeud.entrees:
            if cle.texte not in _GARDES:
                yield from _feuilles(valeur, (*chemin, cle.texte))
    elif isinstance(noeud, Liste) and all(isinstance(e, Fiche) for e in noeud.elements):
        for rang, element in enumerate(noeud.elements):
            yield from _feuilles(element, (*chemin, rang))
    elif not (isinstance(noeud, Fiche | Liste) or noeud.texte != "inconnu"):
        return
    else:
        yield chemin


def caches(exemple: str, texte: str, moitie: str) -> tuple[Chemin, ...]:
    """The facts that ``moitie`` does not tell. The draw depends on nothing but the names."""
    tous, dans_b = faits(texte), MOITIES.index(moitie)
    rangs = range(0, len(tous), 2)
    choisis = [rang + (_pile(exemple, tous[rang]) ^ dans_b) for rang in rangs]
    return tuple(tous[r] for r in choisis if r < len(tous))


def _pile(exemple: str, chemin: Chemin) -> int:
    return crc32(f"{exemple} {chemin}".encode()) % 2


def moitie(exemple: str, texte: str, laquelle: str) -> str:
    """The text of a half: « inconnu » where a fact is not told, and no comment that would tell it."""
    coupe = _COMMENTAIRE.sub("", texte)
    for chemin in caches(exemple, texte, laquelle):
        coupe = retoucher(coupe, chemin, None)
    return coupe


def ecrire() -> None:
    for fichier in sorted(EXEMPLES.glob("*.yaml")):
        for laquelle in MOITIES:
            chemin = ICI / f"{fichier.stem}_{laquelle}.yaml"
            premiere = chemin.read_text("utf-8").splitlines()[0] if chemin.exists() else "# à écrire"
            corps = moitie(fichier.stem, fichier.read_text("utf-8"), laquelle)
            chemin.write_text(f"{premiere}\n{corps}", "utf-8")


if __name__ == "__main__":
    ecrire()
