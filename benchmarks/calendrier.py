"""How long a calendar takes, per household: 24 months, two stories.

    python benchmarks/calendrier.py [exemples/retraitee.yaml …]

The first household pays for the start of OpenFisca. « passages » is the number of months that were run, out of 25.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from statistics import median

from droits import calendrier, lire
from droits.explain.calendrier import rediger
from droits.explain.render.terminal import afficher

RACINE = Path(__file__).resolve().parents[1]


def main() -> None:
    analyseur = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    analyseur.add_argument("fichiers", nargs="*", type=Path, default=sorted((RACINE / "exemples").glob("*.yaml")))
    analyseur.add_argument("--pages", type=Path, help="folder where the pages are written, to be read")
    options = analyseur.parse_args()
    mesures = []
    print(f"{'situation':32} {'secondes':>9} {'processeur':>11} {'passages':>9} {'lignes':>7}")
    for fichier in options.fichiers:
        situation = lire(fichier)
        debut, processeur = time.perf_counter(), time.process_time()
        fait = calendrier(situation)
        duree, calcul = time.perf_counter() - debut, time.process_time() - processeur
        page = afficher(rediger(fait))
        passages = sum(a.calcule for a in fait.histoires.tout_est_demande)
        print(f"{fichier.stem:32} {duree:9.1f} {calcul:11.1f} {passages:9} {len(page.splitlines()):7}", flush=True)
        mesures.append(calcul)
        if options.pages:
            (options.pages / f"{fichier.stem}.txt").write_text(page, encoding="utf-8")
    print(f"médiane du temps de processeur : {median(mesures):.1f} s")


if __name__ == "__main__":
    main()
