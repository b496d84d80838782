"""An upgrade of OpenFisca-France that drops a name we use fails here, with the list."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.metadata import version
from pathlib import Path

from droits.guard.noms_openfisca import existe, noms_utilises
from droits.system import France

RACINE = Path(__file__).parents[1]
RELEVES = Path(__file__).with_name("noms_openfisca.txt").read_text(encoding="utf-8").split()


@cache
def france() -> France:
    return France()


def test_openfisca_france_connait_tous_les_noms_que_nous_utilisons() -> None:
    absents = [nom for nom in RELEVES if not existe(nom, france())]
    assert absents == [], (
        f"OpenFisca-France {version('openfisca-france')} n'a plus ces noms, que droits utilise :\n" + "\n".join(absents)
    )


def test_le_releve_des_noms_est_a_jour() -> None:
    assert noms_utilises(france()) == RELEVES, (
        "relever : python -m droits.guard.noms_openfisca > tests/noms_openfisca.txt"
    )


def test_un_nom_est_reconnu_ou_qu_il_soit_ecrit(tmp_path: Path) -> None:
    code = """
QUESTIONS = {"aspa": ("cmu_c", "inconnu_au_bataillon")}

def formula(individu, period, parameters):
    return individu("age", period) * parameters(period).marche_travail.salaire_minimum.smic.smic_b_horaire

def modifier(parametres):
    parametres.prestations_sociales.solidarite_insertion.update(1)
"""
    (tmp_path / "code.py").write_text(code, encoding="utf-8")
    assert noms_utilises(france(), tmp_path) == [
        "age",
        "aspa",
        "cmu_c",
        "marche_travail.salaire_minimum.smic.smic_b_horaire",
        "prestations_sociales.solidarite_insertion",
    ]
    assert not existe("inconnu_au_bataillon", france())


def test_les_versions_acceptees_d_openfisca_sont_bornees() -> None:
    projet = tomllib.loads((RACINE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {"openfisca-france>=176.1.8,<177", "openfisca-core>=44.7.1,<45"} <= set(projet["dependencies"])
