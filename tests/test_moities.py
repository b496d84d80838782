"""Every example, each with half of its facts removed: what is decided is true, what is not says why.

``moities/attendu.txt`` holds every answer, read line by line against the law by somebody who did not write the
code: after a change of rules, its difference shows what a maintainer has to read again.
``python tests/test_moities.py`` writes it anew; remarks are kept, and so are the answers seen on whole stories.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from droits import bilans, lire
from droits.resultats import Bilan, Montant, Motif, Reponse, Statut

ICI = Path(__file__).parent / "moities"
sys.path.insert(0, str(ICI))
import couper  # noqa: E402

EXEMPLES = sorted(f.stem for f in couper.EXEMPLES.glob("*.yaml"))
#: a pensioner, a student, somebody without a home
VITE = ("retraitee", "etudiante_boursiere", "homme_a_la_rue")
ATTENDU = ICI / "attendu.txt"

_OUVERTS = (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)
_MOTS = {
    Statut.DROIT_PROBABLE: "droit probable",
    Statut.A_DEMANDER: "à demander",
    Statut.A_PRECISER: "à préciser",
    Statut.NON: "non",
    Statut.DEJA_OUVERT: "déjà ouvert",
}


# --- the files ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("exemple", EXEMPLES)
def test_each_half_is_the_example_with_half_of_its_facts(exemple: str) -> None:
    texte = (couper.EXEMPLES / f"{exemple}.yaml").read_text("utf-8")
    caches = [set(couper.caches(exemple, texte, m)) for m in couper.MOITIES]
    assert set.union(*caches) == set(couper.faits(texte)) and not set.intersection(*caches)
    for moitie in couper.MOITIES:
        premiere, corps = (ICI / f"{exemple}_{moitie}.yaml").read_text("utf-8").split("\n", 1)
        assert re.match(r"# .*On ne sait ", premiere), "the first line says what the half still tells"
        assert corps == couper.moitie(exemple, texte, moitie), "python tests/moities/couper.py"


# --- the answers ----------------------------------------------------------------------------------------


def _bilans(exemple: str) -> tuple[Bilan, ...]:
    """The whole story, then its two halves."""
    fichiers = [couper.EXEMPLES / f"{exemple}.yaml", *(ICI / f"{exemple}_{m}.yaml" for m in couper.MOITIES)]
    return tuple(bilans([lire(f) for f in fichiers]))


@pytest.mark.parametrize("exemple", [e if e in VITE else pytest.param(e, marks=pytest.mark.lent) for e in EXEMPLES])
def test_half_a_story_is_never_wrong(exemple: str) -> None:
    entier, *moities = _bilans(exemple)
    ecarts = [
        f"{exemple}_{m}, {vraie.aide} : {ecart}"
        for m, moitie in zip(couper.MOITIES, moities, strict=True)
        for vraie, r in zip(entier.reponses, moitie.reponses, strict=True)
        for ecart in _ecarts(vraie, r)
    ]
    assert not ecarts, "\n".join(ecarts)
    ligne_a_ligne = [(e, a) for e, a in zip(_lignes(entier, *moities), _attendues(exemple), strict=True)]
    change = [f"{exemple} : {e} (lu : {a})" for e, a in ligne_a_ligne if e != a]
    assert not change, "read again, then python tests/test_moities.py\n" + "\n".join(change)


def _ecarts(vraie: Reponse, r: Reponse) -> Iterator[str]:
    """Decided and wrong, or in doubt without the true answer among the possible ones."""
    if r.statut is not Statut.A_PRECISER:
        if r.statut is not vraie.statut:
            yield f"{r.statut} décidé, et c'est {vraie.statut}"
        if r.variante not in (None, vraie.variante):
            yield f"{r.variante} décidé, et c'est {vraie.variante}"
    elif not r.faits_manquants and Motif.FAIT_MANQUANT in r.motifs:
        yield "un fait manque, et n'est pas nommé"
    elif Motif.MONDES_NON_EXPLORES not in r.motifs and vraie.statut not in {Statut.A_PRECISER, *_possibles(r)}:
        yield f"{vraie.statut} n'est pas dans les réponses possibles"
    if vraie.statut in _OUVERTS:
        for nom in ("montant", "cout"):
            dit, vrai = getattr(r, nom), getattr(vraie, nom)
            if dit is not None and vrai is not None and not _dans(vrai, dit):
                yield f"{nom} {vrai.minimum} hors de {dit.minimum}–{dit.maximum}"
    if r.statut is Statut.DROIT_PROBABLE and r.montant is None and vraie.montant is not None:
        yield "montant perdu"


def _possibles(r: Reponse) -> set[Statut]:
    """What the values of the missing facts leave possible; without them, every answer."""
    dits = {s for f in r.faits_manquants for e in f.effets for s in e.statuts}
    return dits or set(Statut)


def _dans(vrai: Montant, dit: Montant) -> bool:
    centime = Decimal("0.01")
    return dit.minimum - centime <= vrai.minimum and vrai.maximum <= dit.maximum + centime


# --- the table that was read ----------------------------------------------------------------------------


def _lignes(*trois: Bilan) -> Iterator[str]:
    """« aspa | droit probable | à préciser | non » for each aid: told whole, then each half."""
    for reponses in zip(*(b.reponses for b in trois), strict=True):
        yield " | ".join((reponses[0].aide, *(_MOTS[r.statut] for r in reponses)))


def _sections() -> dict[str, list[list[str]]]:
    """Of each example, the cells of each line: aid, three answers, answers seen, remark."""
    sections: dict[str, list[list[str]]] = {}
    lues: list[list[str]] = []
    for ligne in ATTENDU.read_text("utf-8").splitlines() if ATTENDU.exists() else ():
        if ligne.startswith("## "):
            sections[ligne[3:]] = lues = []
        elif " | " in ligne and not ligne.startswith("#"):
            lues.append([c.strip() for c in ligne.split("|")])
    return sections


def _attendues(exemple: str) -> Iterator[str]:
    for cellules in _sections().get(exemple, ()):
        yield " | ".join(cellules[:4])


def ecrire() -> None:
    """Write the answers of today beside the remarks of the reader."""
    entete = ATTENDU.read_text("utf-8").split("\n## ")[0].splitlines()
    lues, sections = _sections(), []
    for exemple in EXEMPLES:
        suites = {c[0]: c[4:] for c in lues.get(exemple, ())}
        lignes = [[c.strip() for c in ligne.split("|")] for ligne in _lignes(*_bilans(exemple))]
        sections += [f"\n## {exemple}", *(_ligne([*c, *suites.get(c[0], ())]) for c in lignes)]
    ATTENDU.write_text("\n".join((*entete, *sections)) + "\n", "utf-8")


def _ligne(cellules: list[str]) -> str:
    largeurs = (38, 14, 14, 14, 44)
    return " | ".join(f"{c:{n}}" for c, n in zip(cellules, (*largeurs, 0), strict=False)).rstrip(" |")


if __name__ == "__main__":
    ecrire()
