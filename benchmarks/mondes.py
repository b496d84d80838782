"""Worlds, processor seconds, and the share of answers that are decided.

    python benchmarks/mondes.py exemples            # worlds and processor seconds of each example, and of emptier files
    python benchmarks/mondes.py pleins [--menages 200] [--graine 7]   # share decided when everything is told
    python benchmarks/mondes.py oracle [--menages 40] [--faits 3]     # against every combination, answered one by one
    python benchmarks/mondes.py moities [--menages 40] [--mondes 30]  # half of the facts hidden, against a sample

Nothing here is a test: it measures (docs/mondes.md, benchmarks/README.md).
"""

from __future__ import annotations

import argparse
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import product
from math import prod
from pathlib import Path

import numpy as np

from droits.decision.etude import etudier
from droits.guard.menages import cacher, menages
from droits.guard.proprietes import FAITS_CACHABLES
from droits.pipeline import bilan, bilans
from droits.registre import AIDES
from droits.resultats import Bilan, Motif, Statut
from droits.scenarios.inconnues import Inconnue, Seuils, inconnues
from droits.scenarios.reading import lire
from droits.scenarios.situation import Situation
from droits.system import systeme

AU = date(2026, 11, 22)
_VIDES = {
    "une date de naissance": "date_entretien: 2026-11-22\ndemandeur: {date_naissance: 1980-01-01}\n",
    "un couple, trois enfants": "date_entretien: 2026-11-22\ndemandeur: {date_naissance: 1985-01-01}\n"
    "conjoint: {lien: mariage}\nenfants: [{}, {}, {}]\n",
}
_MONDES_D_UN_ORACLE = 300


def exemples(options: argparse.Namespace) -> None:
    fichiers = {f.stem: f.read_text("utf-8") for f in sorted(Path("exemples").glob("*.yaml"))}
    bilan(lire(fichiers["retraitee"]), au=AU)  # the system is built once
    print(f"{'fichier':32}{'mondes':>8}{'secondes':>10}{'décidées':>10}{'non explorées':>15}")
    situations = {nom: lire(texte) for nom, texte in (fichiers | _VIDES).items()}
    alea = np.random.default_rng(options.graine)
    for rang, plein in enumerate(menages(options.graine, 10, [AU]), start=1):
        situations[f"dix faits cachés, foyer {rang}"] = cacher(plein, alea.choice(FAITS_CACHABLES, 10, replace=False))
    for nom, situation in situations.items():
        debut = time.process_time()
        reponses = bilan(situation, au=AU).reponses
        duree = time.process_time() - debut
        decidees = sum(r.statut is not Statut.A_PRECISER for r in reponses)
        partielles = sum(Motif.MONDES_NON_EXPLORES in r.motifs for r in reponses)
        print(f"{nom:32}{_mondes(situation):>8}{duree:>10.2f}{decidees:>7}/{len(reponses)}{partielles:>15}")


def _mondes(situation: Situation) -> int:
    etude = etudier(systeme(), [situation], AIDES, AU)[0]
    passages = {id(e.passage): e.passage for e in (etude, *etude.affinees.values(), *etude.sondages.values())}
    return sum(len(p.situations) for p in passages.values())


def pleins(options: argparse.Namespace) -> None:
    """Everything told, down to the past months: what is still « à préciser » is the model's doubt, not the file's."""
    _table(_parts(bilans(menages(options.graine, options.menages, [AU]))))


def _parts(faits: Sequence[Bilan]) -> dict[str, Counter[str]]:
    comptes: dict[str, Counter[str]] = defaultdict(Counter)
    for b in faits:
        for r in b.reponses:
            comptes[r.aide]["décidées" if r.statut is not Statut.A_PRECISER else r.motifs[0].value] += 1
    return comptes


def oracle(options: argparse.Namespace) -> None:
    """A few facts hidden: every combination of their values is a complete household, answered by itself."""
    alea = np.random.default_rng(options.graine)
    comptes: dict[str, Counter[str]] = defaultdict(Counter)
    for plein in menages(options.graine, options.menages, [AU]):
        noms = alea.choice(FAITS_CACHABLES, options.faits, replace=False).tolist()
        cachee = cacher(plein, noms)
        manquent = [i for i in _inconnues(cachee) if i.fait in noms]
        if not manquent or prod(len(i.valeurs) for i in manquent) > _MONDES_D_UN_ORACLE:
            continue
        _compter(comptes, bilan(cachee, au=AU), bilans(list(_combinaisons(cachee, manquent)), au=AU))
    _table(comptes)


def moities(options: argparse.Namespace) -> None:
    """Half of the facts hidden: worlds drawn at random show what can still change."""
    alea = np.random.default_rng(options.graine)
    comptes: dict[str, Counter[str]] = defaultdict(Counter)
    for plein in menages(options.graine, options.menages, [AU]):
        cachee = cacher(plein, alea.choice(FAITS_CACHABLES, len(FAITS_CACHABLES) // 2, replace=False).tolist())
        tires = [_au_hasard(cachee, alea) for _ in range(options.mondes)]
        _compter(comptes, bilan(cachee, au=AU), bilans([*tires, plein], au=AU))
    _table(comptes)


def _compter(comptes: dict[str, Counter[str]], partiel: Bilan, mondes: Sequence[Bilan]) -> None:
    for r in partiel.reponses:
        vues = {m.reponse(r.aide).statut for m in mondes}
        if r.statut is not Statut.A_PRECISER:
            genre = "décidées" if vues == {r.statut} else "fausses"
        else:
            genre = "deux réponses" if len(vues) > 1 or Statut.A_PRECISER in vues else "une seule vue"
        comptes[r.aide][genre] += 1


def _inconnues(situation: Situation) -> tuple[Inconnue, ...]:
    return inconnues(situation, AU, systeme().get_parameters_at_instant(AU.isoformat()), Seuils())


def _combinaisons(situation: Situation, manquent: Sequence[Inconnue]) -> Iterator[Situation]:
    for valeurs in product(*(i.valeurs for i in manquent)):
        monde = situation
        for valeur in valeurs:
            monde = valeur.appliquer(monde)
        yield monde


def _au_hasard(situation: Situation, alea: np.random.Generator) -> Situation:
    for inconnue in _inconnues(situation):
        situation = inconnue.valeurs[int(alea.integers(len(inconnue.valeurs)))].appliquer(situation)
    return situation


def _table(comptes: dict[str, Counter[str]]) -> None:
    genres = list(dict.fromkeys(g for c in comptes.values() for g in c))
    print(f"{'aide':42}{'part':>6}" + "".join(f"{g:>18}" for g in genres))
    total: Counter[str] = Counter()
    for aide, compte in comptes.items():
        _ligne(aide, compte, genres)
        total += compte
    _ligne("ensemble", total, genres)


def _ligne(nom: str, compte: Counter[str], genres: Sequence[str]) -> None:
    """Share decided of what could be: where two answers were seen, nobody could decide."""
    possibles = sum(compte.values()) - compte["deux réponses"]
    part = f"{100 * compte['décidées'] / possibles:.0f} %" if possibles else "–"
    print(f"{nom:42}{part:>6}" + "".join(f"{compte[g]:>18}" for g in genres))


def main() -> None:
    analyse = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    analyse.add_argument("mesure", choices=("exemples", "pleins", "oracle", "moities"))
    analyse.add_argument("--menages", type=int, default=40)
    analyse.add_argument("--graine", type=int, default=7)
    analyse.add_argument("--faits", type=int, default=3)
    analyse.add_argument("--mondes", type=int, default=30)
    options = analyse.parse_args()
    {"exemples": exemples, "pleins": pleins, "oracle": oracle, "moities": moities}[options.mesure](options)


if __name__ == "__main__":
    main()
