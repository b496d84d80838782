"""What a form of a French word can be: past participle, subjunctive, noun … and how common it is.

Two lexicons behind one interface. :func:`general` knows 125 000 forms of ordinary French and may be
ambiguous. :func:`ferme` reads a short hand-tagged list: there, a word that is absent is a fault.
"""

from __future__ import annotations

import lzma
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path


class Nature:
    """What a form can be; several at once when it is ambiguous. Plain integers: ``enum.Flag`` is ten times slower."""

    INCONNU = 0
    PARTICIPE = 1 << 0
    PARTICIPE_PRESENT = 1 << 1
    SUBJONCTIF = 1 << 2
    CONDITIONNEL = 1 << 3
    FUTUR = 1 << 4
    IMPARFAIT = 1 << 5
    PASSE_SIMPLE = 1 << 6
    PRESENT = 1 << 7
    IMPERATIF = 1 << 8
    INFINITIF = 1 << 9
    NOM = 1 << 10
    ADJECTIF = 1 << 11
    ADVERBE = 1 << 12
    OUTIL = 1 << 13  # determiner, pronoun, preposition, conjunction
    SURTOUT_VERBE = 1 << 14  # read more often as a conjugated verb than as anything else
    RARE = 1 << 15  # films and books use its word less than once in a million

    CONJUGUE = SUBJONCTIF | CONDITIONNEL | FUTUR | IMPARFAIT | PASSE_SIMPLE | PRESENT | IMPERATIF
    VERBE = CONJUGUE | PARTICIPE | PARTICIPE_PRESENT | INFINITIF


@dataclass(frozen=True)
class Lexique:
    """Forms in lower case → what they can be."""

    formes: Mapping[str, int]
    est_ferme: bool = False
    tels_quels: frozenset[str] = frozenset()  # names and acronyms of a closed list, as they are written

    def nature(self, mot: str) -> int:
        """What the word ``mot``, in lower case, can be; ``Nature.INCONNU`` when it is not in the lexicon."""
        trouvee = self.formes.get(mot)
        return trouvee if trouvee is not None else self.formes.get(mot.replace("œ", "oe"), Nature.INCONNU)

    def connait(self, mot: str) -> bool:
        """Whether ``mot``, as it is written, is in the lexicon."""
        bas = mot.lower()
        return bas in self.formes or mot in self.tels_quels or bas.replace("œ", "oe") in self.formes


EXTRAIT = "extrait.xz"


@cache
def general() -> Lexique:
    """The extract of Lexique 383 (``lexique/ATTRIBUTION.md``), read once."""
    contenu = lzma.decompress(files(__package__).joinpath("lexique", EXTRAIT).read_bytes()).decode("utf-8")
    formes: dict[str, int] = {}
    for groupe in contenu.splitlines():
        nature, _, mots = groupe.partition(" ")
        formes.update(dict.fromkeys(mots.split(), int(nature)))
    return Lexique(formes)


_ETIQUETTES = {
    "present": Nature.PRESENT,
    "imperatif": Nature.IMPERATIF,
    "infinitif": Nature.INFINITIF,
    "participe": Nature.PARTICIPE,
    "etat": Nature.ADJECTIF,
    "subjonctif": Nature.SUBJONCTIF,
    "futur": Nature.FUTUR,
    "conditionnel": Nature.CONDITIONNEL,
    "passe": Nature.IMPARFAIT,
    "participe-present": Nature.PARTICIPE_PRESENT,
    "nom": Nature.NOM,
    "adjectif": Nature.ADJECTIF,
    "adverbe": Nature.ADVERBE,
    "outil": Nature.OUTIL,
    "sigle": Nature.NOM,
    "nombre": Nature.OUTIL,
    "nom-propre": Nature.NOM,
}
_TELS_QUELS = frozenset({"sigle", "nom-propre"})


@cache
def ferme(chemin: Path) -> Lexique:
    """A closed list: one form per line, a tab, its tags. « # » starts a comment.

    Raises :class:`ValueError` for a tag that does not exist.
    """
    formes: dict[str, int] = {}
    tels_quels: set[str] = set()
    for numero, ligne in enumerate(chemin.read_text(encoding="utf-8").splitlines(), 1):
        forme, _, etiquettes = ligne.partition("\t")
        if not forme.strip() or ligne.startswith("#"):
            continue
        noms = etiquettes.replace(",", " ").split()
        if not noms or not _ETIQUETTES.keys() >= set(noms):
            raise ValueError(f"{chemin.name}, ligne {numero} : étiquette inconnue ou absente : « {etiquettes} »")
        if _TELS_QUELS.isdisjoint(noms):
            formes[forme.lower()] = _reunir(noms)
        else:
            tels_quels.add(forme)
    return Lexique(formes, est_ferme=True, tels_quels=frozenset(tels_quels))


def _reunir(etiquettes: list[str]) -> int:
    nature = Nature.INCONNU
    for nom in etiquettes:
        nature |= _ETIQUETTES[nom]
    return nature | Nature.SURTOUT_VERBE if nature & Nature.CONJUGUE and not nature & Nature.NOM else nature
