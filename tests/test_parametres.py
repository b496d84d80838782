"""The figures of ``parameters/``: dated, sourced, and nowhere else."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from openfisca_core.parameters import Parameter, ParameterNode
from openfisca_core.parameters.parameter_at_instant import ParameterAtInstant

RACINE = Path(__file__).parents[1]
PARAMETRES = ParameterNode("", directory_path=str(RACINE / "parameters"))
CHIFFRES = {p.name: p for p in PARAMETRES.get_descendants() if isinstance(p, Parameter)}
CODE = sorted(f for piece in ("rules", "corrections") for f in (RACINE / "droits" / piece).rglob("*.py"))

UNITES = {"currency-EUR/month", "currency-EUR/year", "currency-EUR", "year", "month", "day", "child", "/1"}
NATURES = ("texte", "officiel", "tiers", "infere")  # most solid first
CLES_VALEUR = {"sources", "note", "connu_au"}
CLES_SOURCE = {"titre", "date", "date_estimee", "nature", "jusqu_au"}


def _propres(parametre: Parameter) -> Iterator[tuple[ParameterAtInstant, dict[str, Any]]]:
    """Values, oldest first, with the metadata of their own (OpenFisca mixes in those of the parameter)."""
    for v in reversed(parametre.values_list):
        yield v, {cle: x for cle, x in v.metadata.items() if cle not in parametre.metadata}


def _en_vigueur(nom: str, jour: str) -> float | None:
    valeur: float | None = CHIFFRES[nom](jour)
    return valeur


@pytest.mark.parametrize("nom", sorted(CHIFFRES))
def test_every_figure_says_what_it_is(nom: str) -> None:
    parametre = CHIFFRES[nom]
    assert parametre.description
    assert parametre.metadata["unit"] in UNITES
    assert parametre.metadata["short_label"]
    verifie = date.fromisoformat(parametre.metadata["verifie_le"])
    for v, propre in _propres(parametre):
        assert set(propre) <= CLES_VALEUR, v
        if v.value is None:
            assert propre["note"] and not propre.get("sources"), v
        else:
            assert propre["sources"], v
        for source in propre.get("sources", ()):
            _verifier_source(source, verifie)
        rangs = [NATURES.index(s["nature"]) for s in propre.get("sources", ())]
        assert rangs == sorted(rangs), v


def _verifier_source(source: dict[str, Any], verifie: date) -> None:
    assert set(source) <= CLES_SOURCE
    assert source["titre"]
    assert isinstance(source["date"], str)  # quoted: the same text for every YAML reader
    assert date.fromisoformat(source["date"]) <= verifie
    assert source["nature"] == "texte" or "jusqu_au" not in source
    if "jusqu_au" in source:
        assert source["date"] <= source["jusqu_au"] <= verifie.isoformat()


@pytest.mark.parametrize("nom", sorted(CHIFFRES))
def test_a_text_ends_before_the_next_value(nom: str) -> None:
    valeurs = list(_propres(CHIFFRES[nom]))
    for (_, propre), (suivante, _) in pairwise(valeurs):
        assert all(s.get("jusqu_au", "") < suivante.instant_str for s in propre.get("sources", ()))


def test_every_folder_says_what_it_is() -> None:
    dossiers = [d for d in (RACINE / "parameters").rglob("*") if d.is_dir()]
    muets = [d for d in dossiers if not ParameterNode("", directory_path=str(d)).description]
    assert not muets


@pytest.mark.parametrize(
    ("nom", "jour", "valeur"),
    [
        # annexe IV 2.4 of 1 November 2019, read line by line
        ("paris.energie_familles.plafond_1_enfant", "2019-11-01", 2000),
        ("paris.energie_familles.plafond_2_enfants", "2019-11-01", 2500),
        ("paris.energie_familles.plafond_3_enfants_ou_handicap", "2019-11-01", 5000),
        ("paris.energie_familles.montant_1_ou_2_enfants", "2019-11-01", 138),
        ("paris.energie_familles.montant_3_enfants_ou_handicap", "2019-11-01", 275),
        ("paris.residence.duree_requise_mois", "2019-11-01", 3 * 12),
        ("paris.residence.fenetre_mois", "2019-11-01", 5 * 12),
        # a change of law shows on its day
        ("droits.aspa.mois_residence_par_an", "2023-08-31", 6),
        ("droits.aspa.mois_residence_par_an", "2023-09-01", 9),
        ("droits.css.plafond_base", "2025-03-31", 10166),
        ("droits.css.plafond_base", "2025-04-01", 10339),
        ("droits.css.plafond_base", "2026-03-31", 10339),
        ("droits.css.plafond_base", "2026-04-01", 10421),
        # not found: no value, and the last one is not carried forward
        ("droits.css.plafond_base", "2020-06-01", None),
        ("droits.css.plafond_base", "2027-04-01", None),
        ("droits.aspa.plafond_recuperation_seul", "2026-11-22", None),
        ("paris.faj.formation_max", "2016-02-29", 2000),
        ("paris.faj.formation_max", "2026-11-22", None),
        ("paris.fsl.habitat.plafond_1_personne", "2026-11-22", 1840),
        ("paris.fsl.habitat.plafond_2_personnes", "2026-11-22", None),
    ],
)
def test_figures_by_hand(nom: str, jour: str, valeur: float | None) -> None:
    assert _en_vigueur(nom, jour) == valeur


_UN_JOUR_PAR_PLAFOND = (
    "2019-12-01", "2021-06-01", "2022-05-01", "2022-08-01",
    "2023-06-01", "2024-06-01", "2025-06-01", "2026-11-22",
)  # fmt: skip


@pytest.mark.parametrize("jour", _UN_JOUR_PAR_PLAFOND)
def test_css_ceilings_hold_together(jour: str) -> None:
    """R861-3: 1.5, 1.8, 2.1, then 0.4 a person. L861-1: 35 % more if one pays. Tables have no cents."""
    base = _en_vigueur("droits.css.plafond_base", jour)
    assert base
    lignes = {"2_personnes": 1.5, "3_personnes": 1.8, "4_personnes": 2.1, "par_personne_supplementaire": 0.4}
    seul = _en_vigueur("droits.css.plafond_participation_1_personne", jour)
    assert seul == pytest.approx(1.35 * base, abs=1)
    for nom, coefficient in lignes.items():
        assert _en_vigueur(f"droits.css.plafond_{nom}", jour) == pytest.approx(coefficient * base, abs=1.5)
        avec = _en_vigueur(f"droits.css.plafond_participation_{nom}", jour)
        assert avec == pytest.approx(1.35 * coefficient * base, abs=2)


def test_fsl_energie_scales_agree() -> None:
    """The yearly scale is that of 2006, as far as it is known (deduced beyond one person)."""
    for n in ("1_personne", "2_personnes", "3_personnes", "4_personnes", "5_personnes"):
        mensuel = _en_vigueur(f"paris.fsl.energie.plafond_mensuel_{n}", "2024-12-31")
        assert mensuel is not None
        assert _en_vigueur(f"paris.fsl.energie.preventive.plafond_annuel_{n}", "2025-01-01") == 12 * mensuel


def test_no_figure_in_code() -> None:
    """Amounts, ceilings and rates of the law live in ``parameters/``."""
    trouves = [f"{_ici(f)}:{n.lineno}" for f in CODE for n in _figures(_arbre(f))]
    assert not trouves


def test_the_search_for_figures_sees_them() -> None:
    def vues(code: str) -> list[Any]:
        return [n.value for n in _figures(ast.parse(code))]

    assert vues("revenu <= 2000") == [2000]
    assert vues("base * 1043.59 / 12") == [1043.59]
    assert vues("date(2023, 9, 1); period.start.year >= 2022; nombre >= 3") == []
    assert vues("floor(x * 100) / 100") == []
    assert vues("default_value = 1200") == []


def _figures(arbre: ast.AST) -> Iterator[ast.Constant]:
    """Numbers beyond 100 (cents, per cent), but those of a date and the default of an input."""
    for n in ast.iter_child_nodes(arbre):
        if _parle_de_date(n) or _valeur_par_defaut(n):
            continue
        if isinstance(n, ast.Constant) and isinstance(n.value, int | float) and n.value > 100:
            yield n
        yield from _figures(n)


def _parle_de_date(n: ast.AST) -> bool:
    match n:
        case ast.Call(func=ast.Name(id=nom) | ast.Attribute(attr=nom)):
            return nom in {"date", "instant", "Instant", "period", "Period"}
        case ast.Compare(left=ast.Attribute(attr="year")):
            return True
    return False


def _valeur_par_defaut(n: ast.AST) -> bool:
    match n:
        case ast.Assign(targets=[ast.Name(id="default_value")]):
            return True
    return False


def test_figures_named_in_code_exist() -> None:
    """A path such as ``paris.faj.age_min``, or the beginning of one, is in the tree."""
    noms = [n.name for n in PARAMETRES.get_descendants()]
    dossiers = tuple(f"{s.name}.{d}." for s in PARAMETRES.children.values() for d in s.children)
    perdus = [
        f"{_ici(f)}:{n.lineno}"
        for f in CODE
        for n in ast.walk(_arbre(f))
        if isinstance(n, ast.Constant) and isinstance(n.value, str) and n.value.startswith(dossiers)
        if not any(nom.startswith(n.value) for nom in noms)
    ]
    assert not perdus


def _arbre(fichier: Path) -> ast.Module:
    return ast.parse(fichier.read_text("utf-8"))


def _ici(fichier: Path) -> Path:
    return fichier.relative_to(RACINE)
