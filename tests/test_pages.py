"""Goldens of whole answers: what a person reads of each example, to the letter (``make pages`` rewrites them)."""

from __future__ import annotations

from pathlib import Path

import pytest

from droits.cli import main

PAGES = Path(__file__).parent / "pages"
EXEMPLES = sorted((Path(__file__).parents[1] / "exemples").glob("*.yaml"))
README = Path(__file__).parents[1] / "README.md"


@pytest.mark.parametrize("exemple", EXEMPLES, ids=lambda e: e.stem)
def test_the_page_of_an_example(exemple: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bilan", "--sans-couleur", str(exemple)]) == 0
    assert capsys.readouterr().out == (PAGES / f"{exemple.stem}.txt").read_text(encoding="utf-8")


def test_the_full_file_of_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    (exemple,) = (e for e in EXEMPLES if e.stem == "retraitee")
    assert main(["bilan", "--sans-couleur", "--dossier", "--details", str(exemple)]) == 0
    golden = (PAGES / "retraitee.dossier.txt").read_text(encoding="utf-8").replace("\u00a0", " ")
    assert _sans_empreintes(capsys.readouterr().out.replace("\u00a0", " ")) == _sans_empreintes(golden)


def _sans_empreintes(texte: str) -> str:
    """Without the last table: versions and fingerprints change with every rule."""
    corps, titre, _ = texte.rpartition(" : versions\n")
    assert titre
    return corps


def test_every_page_belongs_to_an_example() -> None:
    noms = {e.stem for e in EXEMPLES} | {"retraitee.dossier"}
    assert {p.stem for p in PAGES.iterdir()} == noms


def test_the_readme_shows_the_true_page() -> None:
    debut = (
        README.read_text(encoding="utf-8").partition("$ droits bilan exemples/retraitee.yaml\n")[2].partition("[…]")[0]
    )
    assert len(debut) > 500
    assert (PAGES / "retraitee.txt").read_text(encoding="utf-8").replace("\u00a0", " ").startswith(debut)
