"""The examples of the documents run, and the documents name what exists."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

import droits
from droits.aide import Aide
from droits.scenarios.reading import lire_avec_avertissements

RACINE = Path(__file__).parents[1]
DOCUMENTS = sorted([*RACINE.glob("*.md"), *(RACINE / "docs").rglob("*.md")])


@pytest.fixture(autouse=True)
def _a_la_racine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(RACINE)


def test_front_door() -> None:
    assert doctest.testmod(droits).failed == 0
    for nom in droits.__all__:
        assert getattr(droits, nom) is not None
    with pytest.raises(AttributeError, match="inconnu"):
        droits.inconnu  # noqa: B018


def test_library_page() -> None:
    resultat = doctest.testfile(str(RACINE / "docs" / "bibliotheque.md"), module_relative=False, encoding="utf-8")
    assert resultat.attempted > 10
    assert resultat.failed == 0


def test_scenario_of_the_readme_is_read_without_a_warning() -> None:
    (exemple,) = re.findall(r"```yaml\n(.*?)```", (RACINE / "README.md").read_text("utf-8"), re.DOTALL)
    lecture = lire_avec_avertissements(exemple)
    assert lecture.avertissements == ()
    assert lecture.situation.patrimoine.epargne is None


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d.name)
def test_links_of_documents_lead_somewhere(document: Path) -> None:
    texte = document.read_text(encoding="utf-8")
    for cible in re.findall(r"\]\((?!https?:)([^)#]+)", texte):
        assert (document.parent / cible).exists(), cible


def test_worked_example_is_python_and_names_what_exists() -> None:
    """CONTRIBUTING's skeleton cannot drift from the classes it uses."""
    guide = (RACINE / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (regle,) = re.findall(r"```python\n(.*?)```", guide, re.DOTALL)
    espace: dict[str, object] = {}
    exec(compile(regle, "CONTRIBUTING.md", "exec"), espace)
    assert isinstance(espace["AIDE"], Aide)
