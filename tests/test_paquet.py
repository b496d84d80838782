"""The built package: everything in the archives, and the wheel answers on its own."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

pytestmark = pytest.mark.lent

RACINE = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sdist, and the wheel built from the sdist, as ``python -m build`` makes them."""
    dossier = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", dossier, RACINE],
        check=True,
        capture_output=True,
    )
    return dossier


@pytest.fixture(scope="module")
def roue(archives: Path) -> Path:
    (roue,) = archives.glob("*.whl")
    return roue


def _donnees(dossier: Path, motifs: Iterable[str]) -> set[str]:
    return {f.relative_to(dossier).as_posix() for motif in motifs for f in dossier.rglob(motif)}


def test_wheel_holds_the_code_the_words_and_the_figures(roue: Path) -> None:
    with zipfile.ZipFile(roue) as archive:
        dedans = set(archive.namelist())
    chiffres = {f"droits/rules/parameters/{f}" for f in _donnees(RACINE / "parameters", ["*.yaml"])}
    code_et_mots = {f"droits/explain/{f}" for f in _donnees(RACINE / "droits" / "explain", ["*.ftl", "*.yaml"])}
    modules = {f"droits/{f}" for f in _donnees(RACINE / "droits", ["*.py"])}
    assert chiffres
    assert code_et_mots
    assert chiffres | code_et_mots | modules | {"droits/py.typed"} <= dedans
    assert not [f for f in dedans if f.startswith(("tests/", "parameters/", "exemples/"))]


def test_wheel_from_the_tree_is_the_wheel_from_the_sdist(roue: Path, tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", tmp_path, RACINE],
        check=True,
        capture_output=True,
    )
    (directe,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(roue) as a, zipfile.ZipFile(directe) as b:
        assert sorted(a.namelist()) == sorted(b.namelist())


def test_sdist_holds_figures_once_and_tests(archives: Path) -> None:
    (source,) = archives.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        membres = archive.getmembers()
    noms = {m.name.split("/", 1)[1] for m in membres}
    assert not [m.name for m in membres if m.issym() or m.islnk()]
    assert {f"parameters/{f}" for f in _donnees(RACINE / "parameters", ["*.yaml"])} <= noms
    assert not [n for n in noms if n.startswith("droits/rules/parameters/")]
    assert {"LICENSE", "README.md", "tests/test_paquet.py", "exemples/retraitee.yaml"} <= noms


def test_installed_wheel_answers(roue: Path, tmp_path: Path) -> None:
    """In a new environment, away from the tree; only the dependencies are those of this environment."""
    venv.create(tmp_path / "env", with_pip=False)
    python = next(p for p in (tmp_path / "env").glob("*/python*") if p.stem == "python")
    site = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", site, roue],
        check=True,
        capture_output=True,
    )
    dependances = os.pathsep.join(p for p in sys.path if p.endswith("site-packages"))
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([site, dependances]), "PYTHONSAFEPATH": "1"}
    fini = subprocess.run(
        [python, "-m", "droits", "bilan", RACINE / "exemples" / "retraitee.yaml"],
        cwd=tmp_path,
        env=env,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert fini.returncode == 0, fini.stderr
    assert "ASPA" in fini.stdout
    ou = subprocess.run(
        [python, "-c", "import droits; print(droits.__file__)"],
        cwd=tmp_path,
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ou.stdout.startswith(site)
