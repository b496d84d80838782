"""Cold start and second household: bare OpenFisca, our system alone, and the whole of droits.

    python benchmarks/demarrage.py [--tours 5] [--concurrents nu systeme droits]

Each turn starts one process per competitor, in turn, so that a slow moment of the machine is shared:
read the ratios, not the seconds. See benchmarks/README.md.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

RACINE = Path(__file__).resolve().parents[1]
AU = date(2026, 11, 22)
MOIS = [f"{an}-{mois:02d}" for an in (2024, 2025, 2026) for mois in range(1, 13)][: 24 + AU.month]
QUESTIONS = ("aspa", "cmu_c", "css_participation_forfaitaire", "paris_energie_familles")
AIDES = ("aspa", "css", "paris_energie_familles")
EXEMPLES = ("retraitee", "parent_seul_temps_partiel")
MESURES = ("import", "construction", "premier", "froid", "second")


def situation(exemple: str) -> dict[str, Any]:
    """The example as somebody who knows OpenFisca writes it: what the person has, month by month."""
    adulte: dict[str, dict[str, Any]]
    if exemple == "retraitee":
        adulte = _chaque_mois(retraite_brute=912.0, retraite_imposable=912.0, retraite_nette=912.0)
        adulte |= {"date_naissance": {"ETERNITY": "1954-03-14"}}
        naissances, depcom, loyer, charges = [], "75112", 420.0, 60.0
    else:
        adulte = _chaque_mois(salaire_de_base=1410.26, salaire_imposable=1140.70, salaire_net=1100.0)
        adulte |= {"date_naissance": {"ETERNITY": "1989-09-03"}} | _chaque_mois(pensions_alimentaires_percues=240.0)
        naissances, depcom, loyer, charges = ["2017-05-20", "2020-02-11"], "75119", 480.0, 110.0
    enfants = {f"enfant{i}": {"date_naissance": {"ETERNITY": jour}} for i, jour in enumerate(naissances)}
    logement = _chaque_mois(
        depcom=depcom, loyer=loyer, charges_locatives=charges, statut_occupation_logement="locataire_hlm"
    )
    return {
        "individus": {"adulte": adulte, **enfants},
        "familles": {"f": {"parents": ["adulte"], "enfants": list(enfants)} | _chaque_mois(parisien=True)},
        "foyers_fiscaux": {"ff": {"declarants": ["adulte"], "personnes_a_charge": list(enfants)}},
        "menages": {"m": {"personne_de_reference": ["adulte"], "enfants": list(enfants)} | logement},
    }


def _chaque_mois(**valeurs: Any) -> dict[str, Any]:
    return {nom: dict.fromkeys(MOIS, valeur) for nom, valeur in valeurs.items()}


# The competitors: each imports, builds what it needs, and hands back the function that answers a file.

Repondre = Callable[[Path], Any]


def nu() -> tuple[Callable[[], Repondre], str]:
    from openfisca_core.simulations import SimulationBuilder
    from openfisca_france import FranceTaxBenefitSystem

    def construire() -> Repondre:
        systeme = FranceTaxBenefitSystem()
        systeme.load_extension("openfisca_paris")

        def repondre(fichier: Path) -> list[Any]:
            donnees = json.loads(fichier.read_text(encoding="utf-8"))
            simulation = SimulationBuilder().build_from_entities(systeme, donnees)
            return [simulation.calculate(q, f"{AU:%Y-%m}").tolist() for q in QUESTIONS]

        return repondre

    return construire, ".json"


def systeme() -> tuple[Callable[[], Repondre], str]:
    from openfisca_core.periods import period
    from openfisca_core.simulations import SimulationBuilder

    from droits.system import France, collector_paused, preparer_simulation

    def construire() -> Repondre:
        with collector_paused():
            systeme = France()
            systeme.load_extension("openfisca_paris")

        def repondre(fichier: Path) -> list[Any]:
            donnees = json.loads(fichier.read_text(encoding="utf-8"))
            simulation = SimulationBuilder().build_from_entities(systeme, donnees)
            preparer_simulation(simulation, period(MOIS[0]))
            return [simulation.calculate(q, f"{AU:%Y-%m}").tolist() for q in QUESTIONS]

        return repondre

    return construire, ".json"


def droits() -> tuple[Callable[[], Repondre], str]:
    from droits import bilan, lire

    def construire() -> Repondre:
        return lambda fichier: bilan(lire(fichier), au=AU, aides=AIDES)

    return construire, ".yaml"


CONCURRENTS = {"nu": nu, "systeme": systeme, "droits": droits}


def mesurer(nom: str, dossier: Path, lancement: float) -> dict[str, float]:
    """In the child process; ``lancement`` is when the parent started it."""
    debut = time.perf_counter()
    construire, suffixe = CONCURRENTS[nom]()
    importe = time.perf_counter()
    repondre = construire()
    construit = time.perf_counter()
    repondre((dossier / EXEMPLES[0]).with_suffix(suffixe))
    premier = time.perf_counter()
    froid = time.time() - lancement
    repondre((dossier / EXEMPLES[1]).with_suffix(suffixe))
    instants = (
        importe - debut,
        construit - importe,
        premier - construit,
        froid,
        time.perf_counter() - premier,
    )
    return dict(zip(MESURES, instants, strict=True))


def lancer(nom: str, dossier: Path) -> dict[str, float]:
    """One fresh process."""
    commande = [sys.executable, __file__, "--enfant", nom, str(dossier), repr(time.time())]
    sortie = subprocess.run(commande, cwd=RACINE, check=True, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    mesures: dict[str, float] = json.loads(sortie.stdout)
    return mesures


def comparer(noms: list[str], tours: int) -> None:
    with TemporaryDirectory() as temporaire:
        json_nus = Path(temporaire)
        for exemple in EXEMPLES:
            texte = json.dumps(situation(exemple))
            (json_nus / exemple).with_suffix(".json").write_text(texte, encoding="utf-8")
        dossiers = {nom: RACINE / "exemples" if nom == "droits" else json_nus for nom in noms}
        releves: dict[str, list[dict[str, float]]] = {nom: [] for nom in noms}
        for _ in range(tours + 1):
            for nom in noms:
                releves[nom].append(lancer(nom, dossiers[nom]))
    # The first turn warms the disk and compiles the modules.
    medianes = {nom: {m: median(r[m] for r in releves[nom][1:]) for m in MESURES} for nom in noms}
    print(f"médianes de {tours} tours, en secondes")
    print(f"{'':10}" + "".join(f"{m:>14}" for m in MESURES) + f"{'froid ×':>10}{'second ×':>10}")
    reference = medianes[noms[0]]
    for nom in noms:
        rapports = (reference[m] / medianes[nom][m] for m in ("froid", "second"))
        print(
            f"{nom:10}"
            + "".join(f"{medianes[nom][m]:14.3f}" for m in MESURES)
            + "".join(f"{rapport:10.1f}" for rapport in rapports)
        )


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--tours", type=int, default=5)
    arguments.add_argument("--concurrents", nargs="+", choices=CONCURRENTS, default=list(CONCURRENTS))
    choix = arguments.parse_args()
    comparer(choix.concurrents, choix.tours)


if __name__ == "__main__":
    sys.path.insert(0, str(RACINE))
    if sys.argv[1:2] == ["--enfant"]:
        print(json.dumps(mesurer(sys.argv[2], Path(sys.argv[3]), float(sys.argv[4]))))
    else:
        main()
