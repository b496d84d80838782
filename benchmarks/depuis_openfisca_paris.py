"""The ten variables of OpenFisca-Paris and ours, side by side on 200 random households of January 2026.

    python benchmarks/depuis_openfisca_paris.py

For each variable: how many households get something, how many differ, and what is common to those
that differ. The causes are in docs/depuis-openfisca-paris.md, each with its case.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from typing import Any

import numpy
from openfisca_core.scripts import build_tax_benefit_system
from openfisca_core.simulations import SimulationBuilder

NOMBRE = 200
MOIS, AVANT = "2026-01", "2025-12"
RIEN = {"2025": 0, "2026": 0}
NULLES = ("chomage_imposable", "rente_accident_travail", "aah", "caah", "asi", "ass")
AIDES = ("rsa", "aspa", "aeeh")
VARIABLES = (
    "paris_logement_psol",
    "paris_complement_sante",
    "paris_logement",
    "paris_logement_familles",
    "paris_logement_plfm",
    "paris_forfait_familles",
    "paris_logement_aspeh",
    "paris_energie_familles",
    "paris_pass_seniors",
    "paris_pass_access",
)
STATUTS = ("locataire_vide", "locataire_hlm", "locataire_vide", "proprietaire", "loge_gratuitement")


def foyers(nombre: int) -> tuple[dict[str, Any], list[set[str]]]:
    """Inputs that both systems know, and what may explain a difference in each household."""
    alea = random.Random(20260101)
    situation: dict[str, Any] = {"individus": {}, "familles": {}, "foyers_fiscaux": {}, "menages": {}}
    traits = []
    for i in range(nombre):
        couple, age = alea.random() < 0.5, alea.random() < 0.3
        adultes = [f"a{i}", f"b{i}"][: 1 + couple]
        enfants = [f"e{i}{n}" for n in range(0 if age else alea.choice((0, 1, 1, 2, 3, 3, 4, 5)))]
        handicap, statut = not age and alea.random() < 0.2, alea.choice(STATUTS)
        vus = {statut} if statut not in ("locataire_vide", "locataire_hlm") else set()
        for n, adulte in enumerate(adultes):
            montant = alea.choice((0, 500, 900, 1100, 1300, 1420, 1550, 2000, 2800))
            propre = "retraite_imposable" if age else "salaire_imposable"
            autre = "salaire_imposable" if age else "retraite_imposable"
            situation["individus"][adulte] = {
                "date_naissance": {
                    "ETERNITY": f"{alea.randint(1940, 1964) if age else alea.randint(1967, 2000)}-05-12"
                },
                propre: {"2025": 12 * montant, "2026": 12 * montant},
                **dict.fromkeys((autre, *NULLES), RIEN),
                "boursier": {MOIS: False},
                "handicap": {MOIS: handicap and n == 0},
            }
        vus |= {"adulte handicapé"} if handicap else set()
        for n, enfant in enumerate(enfants):
            alterne, handicape = alea.random() < 0.2, alea.random() < 0.15
            situation["individus"][enfant] = {
                "date_naissance": {"ETERNITY": f"{alea.randint(2009, 2024)}-05-12"},
                **dict.fromkeys(("salaire_imposable", "retraite_imposable", *NULLES), RIEN),
                "boursier": {MOIS: False},
                "garde_alternee": {MOIS: alterne},
                "handicap": {MOIS: handicape},
            }
            vus |= ({"enfant alterné"} if alterne else set()) | ({"enfant handicapé"} if handicape else set())
            vus |= {"plus de 3 enfants"} if n == 3 else set()
        situation["familles"][f"f{i}"] = {
            "parents": adultes,
            "enfants": enfants,
            "parisien": {MOIS: True},
            **dict.fromkeys(AIDES, RIEN),
            "aide_logement": {MOIS: alea.choice((0, 150, 300)) if statut.startswith("locataire") else 0},
        }
        situation["foyers_fiscaux"][f"g{i}"] = {"declarants": adultes, "personnes_a_charge": enfants}
        situation["menages"][f"m{i}"] = {
            "personne_de_reference": adultes[:1],
            "conjoint": adultes[1:],
            "enfants": enfants,
            "statut_occupation_logement": {MOIS: statut},
            "loyer": {MOIS: alea.randint(250, 1200) if statut.startswith("locataire") else 0},
        }
        traits.append(vus)
    return situation, traits


def reponses(extension: str, reformes: list[str], situation: dict[str, Any]) -> dict[str, Any]:
    """One figure per household and per variable."""
    systeme = build_tax_benefit_system("openfisca_france", [extension], reformes)
    simulation = SimulationBuilder().build_from_entities(systeme, situation)
    famille = simulation.populations["famille"]
    lues = {}
    for nom in VARIABLES:
        valeurs = numpy.asarray(simulation.calculate(nom, MOIS), dtype=float)
        individuelle = systeme.get_variable(nom).entity.is_person
        lues[nom] = famille.sum(valeurs) if individuelle else valeurs
    return lues


def main() -> None:
    debut = time.perf_counter()
    situation, traits = foyers(NOMBRE)
    lui = reponses("openfisca_paris", [], situation)
    nous = reponses("droits.rules", ["droits.corrections.Corrections"], situation)
    for nom in VARIABLES:
        differents = numpy.flatnonzero(numpy.abs(lui[nom] - nous[nom]) > 0.01)
        communs = Counter(trait for i in differents for trait in (traits[i] or {"autre"}))
        print(
            f"{nom:26} lui {(lui[nom] > 0).sum():3}  nous {(nous[nom] > 0).sum():3}  différents {len(differents):3}  "
            + ", ".join(f"{trait} {n}" for trait, n in communs.most_common())
        )
    print(f"{NOMBRE} foyers, {time.perf_counter() - debut:.0f} s")


if __name__ == "__main__":
    main()
