"""The page in a real browser: axe-core, keyboard, phone width, network, printing."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from droits.explain.document import Document, Tableau
from droits.explain.phrases import phrase
from droits.explain.render.page import en_html

pytestmark = pytest.mark.sortie

ICI = Path(__file__).parent
PAGES = ("complet", "retraitee", "presque_rien", "dossier")
MINUTES = 15


@pytest.fixture(scope="session")
def imprimees(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("navigateur")


@pytest.fixture(scope="session")
def rapport(documents: Mapping[str, Document], imprimees: Path) -> dict[str, Any]:
    """What the browser says of each page: one start for all."""
    if shutil.which("node") is None or not Path("/usr/bin/chromium").exists():
        pytest.skip("page non vérifiée dans un navigateur : installez Node.js et le paquet Debian chromium")
    if not (ICI / "node_modules" / "axe-core").is_dir():
        pytest.skip("page non vérifiée dans un navigateur : lancez npm ci --prefix tests/sortie")
    pages = {nom: imprimees / f"{nom}.html" for nom in PAGES}
    for nom, chemin in pages.items():
        chemin.write_text(en_html(documents[nom]), encoding="utf-8")
    demande = {"pages": {nom: str(chemin) for nom, chemin in pages.items()}, "dossier": str(imprimees)}
    lance = subprocess.run(
        ["node", str(ICI / "axe.mjs")],
        input=json.dumps(demande),
        capture_output=True,
        text=True,
        check=False,
        timeout=60 * MINUTES,
    )
    assert lance.returncode == 0, lance.stderr
    recu: dict[str, Any] = json.loads(lance.stdout)
    return recu


@pytest.mark.parametrize("nom", PAGES)
def test_axe_finds_nothing(rapport: dict[str, Any], nom: str) -> None:
    """Phone and desk, light and dark, second part closed and open."""
    essais = rapport[nom]["axe"]
    assert len(essais) == 5
    assert {quand: fautes for quand, fautes in essais.items() if fautes} == {}


@pytest.mark.parametrize("nom", PAGES)
def test_axe_finds_faults_made_on_purpose(rapport: dict[str, Any], nom: str) -> None:
    trouvees = {faute.split(" : ")[0] for faute in rapport[nom]["abimee"]}
    assert {"image-alt", "color-contrast-enhanced", "heading-order", "html-has-lang"} <= trouvees


@pytest.mark.parametrize("nom", PAGES)
def test_nothing_is_asked_of_the_network(rapport: dict[str, Any], nom: str) -> None:
    requetes = rapport[nom]["requetes"]
    assert requetes
    assert [r for r in requetes if not r.startswith(("file:", "data:"))] == []


@pytest.mark.parametrize("nom", PAGES)
def test_no_sideways_scroll_on_a_narrow_phone(rapport: dict[str, Any], nom: str) -> None:
    assert rapport[nom]["debord"] <= 0


@pytest.mark.parametrize("nom", PAGES)
def test_the_font_of_the_page_is_the_one_it_carries(rapport: dict[str, Any], nom: str) -> None:
    """Those that drew its letters: none comes from the machine, even for « Łukasz »."""
    assert set(rapport[nom]["polices"]) == {"Atkinson Hyperlegible"}


@pytest.mark.parametrize("nom", PAGES)
def test_no_word_is_cut_at_its_hyphen(rapport: dict[str, Any], nom: str) -> None:
    for largeur, mots in rapport[nom]["coupes"].items():
        assert mots["entiers"] > 0, largeur
        assert mots["coupes"] == [], largeur


@pytest.mark.parametrize("nom", PAGES)
def test_in_the_dark_no_white_box_sticks_out(rapport: dict[str, Any], nom: str) -> None:
    retraits = rapport[nom]["retraits"]
    assert retraits
    assert min(retraits) >= 0


@pytest.mark.parametrize("nom", PAGES)
def test_the_keyboard_reaches_everything_and_one_sees_where_it_is(
    rapport: dict[str, Any], documents: Mapping[str, Document], nom: str
) -> None:
    passages = rapport[nom]["clavier"]
    tables = [b for b in documents[nom].professionnel if isinstance(b, Tableau)]
    assert [p["nom"] for p in passages] == ["passer", "professionnel", "imprimer-tout", *["table"] * len(tables)]
    assert passages[0]["mene"] == "#resultat"
    assert all(p["visible"] and p["contour"] for p in passages)


@pytest.mark.parametrize("nom", PAGES)
def test_the_second_part_prints_only_when_ticked(
    rapport: dict[str, Any], documents: Mapping[str, Document], imprimees: Path, nom: str
) -> None:
    """Both printings were made with the second part open on the screen."""
    if shutil.which("pdftotext") is None:
        pytest.skip("impression non vérifiée : installez le paquet Debian poppler-utils")
    sans, avec = (_mots_imprimes(imprimees / f"{nom}-{quoi}.pdf") for quoi in ("sans", "avec"))
    titre = phrase("titre-professionnel") if nom != "complet" else "Que lit le professionnel ?"
    tables = [b.titre for b in documents[nom].professionnel if isinstance(b, Tableau)]
    for texte in (titre, *tables):
        assert "".join(texte.split()) not in sans
        assert "".join(texte.split()) in avec
    assert "".join(documents[nom].titre.split()) in sans
    for mot in ("passer", "imprimer", "professionnel"):
        assert "".join(phrase(f"page-{mot}").split()) not in avec
    assert "Page1sur" in sans


def _mots_imprimes(pdf: Path) -> str:
    """The text of a PDF without its spaces: lines are cut where the sheet ends."""
    texte = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    return "".join(texte.split())
