"""``droits.rules`` as a plain extension of OpenFisca: its own test runner and its web API load it."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest
import yaml

from droits.system import systeme

RACINE = Path(__file__).parents[1]
DOSSIER = RACINE / "tests" / "openfisca"
PASSAGE = RACINE / "docs" / "depuis-openfisca-paris.md"
COMMANDE = Path(sys.executable).with_name("openfisca")
CHARGEMENT = (
    "--country-package",
    "openfisca_france",
    "--extensions",
    "droits.rules",
    "--reforms",
    "droits.corrections.Corrections",
)

#: entity, period and type of each variable in OpenFisca-Paris 5.5.15
PUBLIQUES = {
    "paris_complement_sante": ("famille", "month", float),
    "paris_energie_familles": ("famille", "month", float),
    "paris_forfait_familles": ("famille", "month", float),
    "paris_logement": ("famille", "month", float),
    "paris_logement_aspeh": ("famille", "month", float),
    "paris_logement_familles": ("famille", "month", float),
    "paris_logement_plfm": ("famille", "month", float),
    "paris_logement_psol": ("famille", "month", float),
    "paris_pass_access": ("individu", "month", bool),
    "paris_pass_seniors": ("individu", "month", bool),
    "parisien": ("famille", "month", bool),
    "participation_frais": ("menage", "month", bool),  # OpenFisca-France's own
}
DEPARTS = {
    *("D1", "D2", "D3", "D4", "D4b", "D5", "D6", "D6b", "D6c", "D6d", "D6e", "D7", "D8", "D8b", "D9", "D9b"),
    *("D10", "D10b", "D10c", "D10d", "D11", "D11b", "D12", "D12b", "D13", "D14", "D15", "D16", "D17"),
}


def _environnement() -> dict[str, str]:
    """Ours, without what the pytest around would tell the one that OpenFisca starts."""
    return {nom: valeur for nom, valeur in os.environ.items() if not nom.startswith("PYTEST")}


def _cas(fichier: Path) -> list[dict[str, Any]]:
    return list(yaml.safe_load(fichier.read_text(encoding="utf-8")))


@pytest.mark.parametrize("nom", PUBLIQUES)
def test_memes_noms_entites_et_periodes_qu_openfisca_paris(nom: str) -> None:
    variable = systeme().get_variable(nom, check_existence=True)
    assert (variable.entity.key, str(variable.definition_period), variable.value_type) == PUBLIQUES[nom]


def test_openfisca_test_joue_tous_les_cas() -> None:
    nombre = sum(len(_cas(fichier)) for fichier in DOSSIER.glob("*.yaml"))
    fini = subprocess.run(
        [COMMANDE, "test", DOSSIER, *CHARGEMENT],
        cwd=RACINE,
        env=_environnement(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
    )
    assert fini.returncode == 0, fini.stdout[-5000:] + fini.stderr[-2000:]
    joues = re.search(r"(\d+) passed", fini.stdout)
    assert joues is not None, fini.stdout[-2000:]
    assert int(joues[1]) == nombre


def test_chaque_depart_a_son_cas_et_sa_ligne() -> None:
    cas = {c["name"].split(" :")[0] for c in _cas(DOSSIER / "departs_d1_d16.yaml")}
    assert cas == DEPARTS
    assert set(re.findall(r"^### (D\d+[a-z]?)\b", PASSAGE.read_text(encoding="utf-8"), re.M)) == {*DEPARTS, "D18"}


@pytest.mark.parametrize("nom", [n for n in PUBLIQUES if n.startswith("paris_")])
def test_chaque_variable_a_ses_cas_et_sa_ligne(nom: str) -> None:
    assert any(nom in c["output"] for c in _cas(DOSSIER / f"{nom}.yaml"))
    assert f"`{nom}`" in PASSAGE.read_text(encoding="utf-8")


@contextmanager
def _serveur() -> Iterator[str]:
    """``openfisca serve`` on a free port of this machine, stopped at the end with its worker."""
    with socket.socket() as libre:
        libre.bind(("127.0.0.1", 0))
        port = libre.getsockname()[1]
    serveur = subprocess.Popen(
        [COMMANDE, "serve", *CHARGEMENT, "--bind", f"127.0.0.1:{port}", "--workers", "1"],
        cwd=RACINE,
        env=_environnement(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        _attendre(port, serveur)
        yield f"http://127.0.0.1:{port}"
    finally:
        serveur.terminate()  # gunicorn's arbiter stops its worker
        try:
            serveur.communicate(timeout=30)
        except subprocess.TimeoutExpired:
            serveur.kill()
            serveur.communicate()


def _attendre(port: int, serveur: subprocess.Popen[str], secondes: int = 120) -> None:
    fin = time.monotonic() + secondes
    while time.monotonic() < fin:
        if serveur.poll() is not None:
            pytest.fail(f"openfisca serve stopped: {serveur.communicate()[1][-2000:]}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"openfisca serve did not listen within {secondes} s")


def _repondre(url: str, corps: dict[str, Any] | None = None) -> Any:
    donnees = None if corps is None else json.dumps(corps).encode()
    requete = Request(url, data=donnees, headers={"Content-Type": "application/json"})
    with urlopen(requete, timeout=300) as reponse:
        return json.load(reponse)


def _foyers() -> dict[str, Any]:
    """A lone mother of two, one of whom lives half of the time elsewhere, and a retired couple."""
    mois, avant = "2026-03", "2026-02"
    rien = {"2025": 0, "2026": 0}
    sans = dict.fromkeys(("rente_accident_travail", "aah", "caah", "asi", "ass", "chomage_imposable"), rien)
    sans_aide = {"rsa": rien, "aspa": rien, "aide_logement": rien}
    pension = {"2024": 9600, "2025": 9600, "2026": 9600}
    age = {"salaire_imposable": rien, "retraite_imposable": pension}
    return {
        "individus": {
            "amina": {
                **sans,
                "date_naissance": {"ETERNITY": "1986-05-10"},
                "salaire_imposable": {avant: 1400},
                "retraite_imposable": rien,
            },
            "lina": {"date_naissance": {"ETERNITY": "2014-06-15"}},
            "noe": {"date_naissance": {"ETERNITY": "2018-06-15"}, "garde_alternee": {mois: True}},
            "jeanne": {**sans, **age, "date_naissance": {"ETERNITY": "1950-01-20"}, "paris_pass_seniors": {mois: None}},
            "paul": {**sans, **age, "date_naissance": {"ETERNITY": "1963-08-02"}, "paris_pass_seniors": {mois: None}},
        },
        "familles": {
            "f1": {
                **sans_aide,
                "parents": ["amina"],
                "enfants": ["lina", "noe"],
                "parisien": {mois: True},
                "paris_energie_familles": {mois: None},
                "paris_logement_plfm": {mois: None},
                "paris_logement_familles": {mois: None},
            },
            "f2": {
                **sans_aide,
                "parents": ["jeanne", "paul"],
                "parisien": {mois: True},
                "paris_logement_psol": {mois: None},
                "paris_complement_sante": {mois: None},
                "paris_energie_familles": {mois: None},
            },
        },
        "foyers_fiscaux": {
            "ff1": {"declarants": ["amina"], "personnes_a_charge": ["lina", "noe"]},
            "ff2": {"declarants": ["jeanne", "paul"], "ir_plaf_qf": {"2024": 0}},
        },
        "menages": {
            "m1": {
                "personne_de_reference": ["amina"],
                "enfants": ["lina", "noe"],
                "statut_occupation_logement": {mois: "locataire_vide"},
                "loyer": {mois: 800},
            },
            "m2": {"personne_de_reference": ["jeanne"], "conjoint": ["paul"]},
        },
    }


def test_openfisca_serve_repond_a_des_foyers() -> None:
    mois = "2026-03"
    with _serveur() as url:
        assert _repondre(f"{url}/variable/paris_logement_psol")["entity"] == "famille"
        reponse = _repondre(f"{url}/calculate", _foyers())
    f1, f2 = reponse["familles"]["f1"], reponse["familles"]["f2"]
    # IV 2.4: 1 400 ≤ 2 000 for the child who lives there full time; IV 2.2: 1 400 ≤ 1 450, not PLF too (d/3)
    assert f1["paris_energie_familles"][mois] == 138
    assert f1["paris_logement_plfm"][mois] == 150
    assert f1["paris_logement_familles"][mois] == 0
    # II 1.1 b/3, b/4: 1 821 - max(2 x 800, 1 620,18); one of the two is 65 (II/A 2)
    assert f2["paris_logement_psol"][mois] == pytest.approx(200.82, abs=0.005)
    assert f2["paris_complement_sante"][mois] == 468
    assert f2["paris_energie_familles"][mois] == 0
    # II/A 2: 76 and 62 years
    personnes = reponse["individus"]
    assert [personnes[nom]["paris_pass_seniors"][mois] for nom in ("jeanne", "paul")] == [True, False]
