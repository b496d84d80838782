"""Gates on what a person reads: the pages of the examples and of random households, held to the checker.

A page that passes has no known mechanical fault; only readers can say that it is understood.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from droits import bilans, lire
from droits.explain.checker import Derogation, Mesures, Relecture, relire
from droits.explain.render.terminal import afficher
from droits.explain.writing import rediger
from droits.guard.menages import cacher, menages
from droits.guard.proprietes import FAITS_CACHABLES
from droits.resultats import Bilan
from droits.scenarios.situation import Situation

EXEMPLES = Path(__file__).parents[2] / "exemples"
N = 200
GRAINE = 20_261_122
#: each day is one OpenFisca run: before and after changes of the law
PEU_DE_JOURS = (date(2024, 12, 31), date(2026, 11, 22))
#: one household in ten does not tell all: worlds are many and slow
UN_SUR = 10
FAITS_TUS = 3
#: full files that are read too; they are long and change little from one to the next
DOSSIERS = 24
SANS_COUPURE = 10_000

LONG = Derogation("R37", None, "le dossier complet se lit avec un travailleur social ; la personne a une page courte")


@dataclass(frozen=True)
class Page:
    """A text and what the checker says of it; ``de``: the example, or the rank of the household."""

    de: str
    relecture: Relecture

    @property
    def mesures(self) -> Mesures:
        return self.relecture.mesures

    @property
    def kandel_moles(self) -> float:
        assert self.mesures.kandel_moles is not None, f"{self.de} : moins de 80 mots"
        return self.mesures.kandel_moles


def _tires() -> list[Situation]:
    alea = np.random.default_rng(GRAINE)
    tires = menages(GRAINE, N, PEU_DE_JOURS)
    return [_tait(alea, s) if rang % UN_SUR == 0 else s for rang, s in enumerate(tires)]


def _tait(alea: np.random.Generator, situation: Situation) -> Situation:
    return cacher(situation, frozenset(alea.choice(FAITS_CACHABLES, FAITS_TUS, replace=False).tolist()))


def _page(de: str, bilan: Bilan, *, dossier: bool) -> Page:
    texte = afficher(rediger(bilan, dossier=dossier), largeur=SANS_COUPURE, couleur=False)
    return Page(de, relire(texte, derogations=(LONG,) if dossier else ()))


Faits = dict[str, Bilan]


@pytest.fixture(scope="module")
def faits() -> Faits:
    fichiers = sorted(EXEMPLES.glob("*.yaml"))
    noms = [f.stem for f in fichiers] + [f"ménage {rang}" for rang in range(N)]
    return dict(zip(noms, bilans([*map(lire, fichiers), *_tires()]), strict=True))


@pytest.fixture(scope="module")
def pages(faits: Faits) -> list[Page]:
    """What a person gets: one short page."""
    return [_page(de, bilan, dossier=False) for de, bilan in faits.items()]


@pytest.fixture(scope="module")
def dossiers(faits: Faits) -> list[Page]:
    return [_page(de, bilan, dossier=True) for de, bilan in list(faits.items())[:DOSSIERS]]


def _erreurs(pages: Sequence[Page]) -> str:
    """Each fault once, with a page that has it."""
    premieres = {
        (c.regle.id, c.extrait, c.unite): f"{c.regle.id} {c.regle.nom} : « {c.extrait} » dans « {c.unite} » ({page.de})"
        for page in reversed(pages)
        for c in page.relecture.erreurs
    }
    return "\n".join(sorted(premieres.values()))


def test_no_rule_that_blocks_is_broken_on_a_page(pages: list[Page]) -> None:
    """Every acronym and every hard word is explained too: R14 and R19 block."""
    fautes = _erreurs(pages)
    assert not fautes, "\n" + fautes


def test_no_rule_that_blocks_is_broken_in_a_full_file(dossiers: list[Page]) -> None:
    fautes = _erreurs(dossiers)
    assert not fautes, "\n" + fautes


def test_waivers_are_needed(pages: list[Page], dossiers: list[Page]) -> None:
    utiles = {levee.derogation for page in (*pages, *dossiers) for levee in page.relecture.derogations}
    assert utiles == {LONG}


# --- measures (falc.md 4.3) --------------------------------------------------------------------------


@dataclass(frozen=True)
class Porte:
    """``permis``: no page may be beyond. ``vise``: what we aim at, and the share of pages that must be there."""

    mesure: Callable[[Page], float]
    permis: Callable[[float], bool]
    vise: Callable[[float], bool]
    part: float


PORTES = {
    "mots par phrase : 10 au plus, 8 visés": Porte(
        lambda p: p.mesures.mots_par_phrase, lambda v: v <= 10, lambda v: v <= 8, 1.0
    ),
    "9 phrases sur 10 : 14 mots au plus, 12 visés": Porte(
        lambda p: p.mesures.p90, lambda v: v <= 14, lambda v: v <= 12, 1.0
    ),
    "Kandel-Moles : 85 au moins, 90 visés": Porte(lambda p: p.kandel_moles, lambda v: v >= 85, lambda v: v >= 90, 0.5),
}


@pytest.mark.parametrize("nom", PORTES)
def test_measures_of_the_pages(nom: str, pages: list[Page]) -> None:
    _passer(nom, pages)


@pytest.mark.parametrize("nom", PORTES)
def test_measures_of_the_full_files(nom: str, dossiers: list[Page]) -> None:
    _passer(nom, dossiers)


def _passer(nom: str, pages: list[Page]) -> None:
    porte = PORTES[nom]
    valeurs = {page.de: porte.mesure(page) for page in pages}
    refusees = {de: round(v, 1) for de, v in valeurs.items() if not porte.permis(v)}
    part = sum(map(porte.vise, valeurs.values())) / len(valeurs)
    dit = f"{part:.0%} des {len(valeurs)} textes là où nous visons, {_repartition(list(valeurs.values()))}"
    assert not refusees, f"{nom} : {len(refusees)} textes refusés ({dit}) {refusees}"
    assert part >= porte.part, f"{nom} : {dit}"


def _repartition(valeurs: Sequence[float]) -> str:
    plus_bas, milieu, plus_haut = np.quantile(valeurs, (0, 0.5, 1))
    return f"de {plus_bas:.1f} à {plus_haut:.1f}, milieu {milieu:.1f}"
