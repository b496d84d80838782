"""The person's page, the full file, one page per adult, `relire` and `phrases`, as they are typed."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from droits.cli import main
from droits.explain.document import Document

EXEMPLES = Path(__file__).parents[1] / "exemples"
RETRAITEE = str(EXEMPLES / "retraitee.yaml")
COUPLE = str(EXEMPLES / "couple_retraites.yaml")


def _ecrits(dossier: Path) -> set[str]:
    return {p.name for p in dossier.iterdir()}


def test_a_page_is_written_for_its_owner_only_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    assert main(["bilan", RETRAITEE, "--html", str(page)]) == 0
    dit = capsys.readouterr()
    assert dit.out == ""
    assert dit.err == f"Écrit dans {page}, lisible par vous seul.\n"
    assert stat.S_IMODE(page.stat().st_mode) == 0o600
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_couple_gets_one_page_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bilan", COUPLE, "--aide", "css", "--html", str(tmp_path / "page.html")]) == 0
    assert _ecrits(tmp_path) == {"page.html", "page-conjoint.html"}
    assert "la page du conjoint" in capsys.readouterr().err
    assert main(["bilan", COUPLE, "--aide", "css", "--html", str(tmp_path / "p.html"), "--pour", "conjoint"]) == 0
    assert main(["bilan", COUPLE, "--aide", "css", "--html", str(tmp_path / "d.html"), "--dossier"]) == 0
    assert _ecrits(tmp_path) == {"page.html", "page-conjoint.html", "p.html", "d.html"}


def test_nothing_is_written_when_one_of_the_pages_exists_already(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    autre = tmp_path / "page-conjoint.html"
    autre.write_text("à garder")
    assert main(["bilan", COUPLE, "--aide", "css", "--html", str(tmp_path / "page.html")]) == 2
    assert "existe déjà" in capsys.readouterr().err
    assert _ecrits(tmp_path) == {"page-conjoint.html"}
    assert autre.read_text() == "à garder"
    assert main(["bilan", COUPLE, "--aide", "css", "--html", str(tmp_path / "page.html"), "--ecraser"]) == 0
    assert autre.read_text() != "à garder"


def test_each_adult_reads_her_own_story(capsys: pytest.CaptureFixture[str]) -> None:
    textes = {}
    for qui in ("demandeur", "conjoint"):
        assert main(["expliquer", "aspa", COUPLE, "--pour", qui, "--json"]) == 0
        (reponse,) = json.loads(capsys.readouterr().out)["reponses"]
        textes[qui] = {c["sujet"]: c["valeur"] for c in reponse["criteres"] if c["genre"] == "age"}
    assert textes["demandeur"]["demandeur"] == textes["conjoint"]["conjoint"]
    assert textes["demandeur"]["conjoint"] == textes["conjoint"]["demandeur"]


def test_the_other_adult_is_announced_in_text_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bilan", COUPLE, "--aide", "css"]) == 0
    assert "--pour conjoint" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "dit"),
    [
        ([RETRAITEE, COUPLE, "--html", "page.html"], "une seule situation"),
        ([RETRAITEE, "--html", "/nulle/part/page.html"], "dans un dossier qui existe"),
        ([RETRAITEE, "--html", "x.page", "--pdf", "x.page"], "deux sorties"),
        ([RETRAITEE, "--html", RETRAITEE], "lu par cette commande"),
    ],
)
def test_misuse(arguments: list[str], dit: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bilan", "--aide", "faj", *arguments]) == 2
    assert dit in capsys.readouterr().err


def test_without_the_extra_the_error_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    assert main(["bilan", RETRAITEE, "--aide", "faj", "--pdf", str(tmp_path / "x.pdf")]) == 2
    assert "pip install 'droits[pdf]'" in capsys.readouterr().err
    assert _ecrits(tmp_path) == set()


def test_json_and_a_page_in_one_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bilan", RETRAITEE, "--aide", "faj", "--json", "--html", str(tmp_path / "x.html")]) == 0
    assert json.loads(capsys.readouterr().out)["schema"] == "droits.bilan/1"
    assert _ecrits(tmp_path) == {"x.html"}


# --- several outputs: checked together, drafted, then written ------------------------------


@pytest.mark.parametrize(
    "sorties",
    [
        ["--html", "x.html", "--pdf", "x-conjoint.html"],
        ["--sortie", "x-conjoint.html", "--json", "--html", "x.html"],
        ["--sortie", "x.html", "--json", "--html", "./x.html"],
        ["--html", "x.page", "--pdf", "X.page"],
    ],
)
def test_two_outputs_never_share_a_file(
    sorties: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("droits.pipeline.bilan", _trop_tot)
    assert main(["bilan", COUPLE, *sorties]) == 2
    dit = capsys.readouterr()
    assert "deux sorties portent le même nom" in dit.err
    assert dit.out == ""
    assert _ecrits(tmp_path) == set()


def _trop_tot(*_: object, **__: object) -> None:
    raise AssertionError("the work has begun")


def test_nothing_is_printed_before_a_refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("droits.pipeline.bilan", _trop_tot)
    (tmp_path / "x-conjoint.html").write_text("à garder")
    assert main(["bilan", COUPLE, "--json", "--html", str(tmp_path / "x.html")]) == 2
    dit = capsys.readouterr()
    assert dit.out == ""
    assert "x-conjoint.html existe déjà" in dit.err


def test_without_the_extra_nothing_is_computed_or_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("droits.pipeline.bilan", _trop_tot)
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    sorties = ["--json", "--html", str(tmp_path / "x.html"), "--pdf", str(tmp_path / "x.pdf")]
    assert main(["bilan", RETRAITEE, *sorties]) == 2
    assert capsys.readouterr().out == ""
    assert _ecrits(tmp_path) == set()


def test_a_page_that_cannot_be_drawn_leaves_nothing_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from droits.explain.render import page

    vraie, dessinees = page.en_html, []

    def casser_la_seconde(document: Document) -> str:
        dessinees.append(document)
        if len(dessinees) == 2:
            raise KeyError("912")
        return vraie(document)

    monkeypatch.setattr(page, "en_html", casser_la_seconde)
    assert main(["bilan", COUPLE, "--aide", "faj", "--json", "--html", str(tmp_path / "x.html")]) == 1
    dit = capsys.readouterr()
    assert dit.out == ""
    assert "Erreur inattendue (KeyError" in dit.err
    assert _ecrits(tmp_path) == set()


@pytest.mark.parametrize(
    ("arguments", "dit"),
    [
        (["bilan", RETRAITEE, "--html", "x.html", "--sortie", "y"], "--sortie ne va avec --html ou --pdf"),
        (["phrases", "--a-relire", "--html", "x.html", "--sortie", "y"], "--html ne va pas avec --sortie."),
        (["phrases", "--a-relire", "--json"], "--a-relire ne va pas avec --json."),
        (["phrases", "--a-relire", "--empreintes"], "--a-relire ne va pas avec --empreintes."),
        (["phrases", "--empreintes", "titre-ou", "--json"], "--empreintes ne va pas avec --json."),
        (["relire", "--etat", "--json"], "--etat ne va pas avec --json."),
        (["relire", "--etat", "x.txt"], "--etat ne va pas avec TEXTE."),
        (["relire", "--etat", "--sauf", "R22=a"], "--etat ne va pas avec --sauf."),
        (["aides", "--json", "--format", "md"], "--json ne va pas avec --format."),
    ],
)
def test_an_option_without_effect_is_refused(
    arguments: list[str], dit: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    ecrit = capsys.readouterr()
    assert dit in ecrit.err
    assert ecrit.out == ""
    assert _ecrits(tmp_path) == set()


def test_the_pages_are_written_even_if_nobody_reads_the_json(tmp_path: Path) -> None:
    lecture, ecriture = os.pipe()
    os.close(lecture)
    demande = ["bilan", RETRAITEE, "--aide", "faj", "--json", "--html", str(tmp_path / "x.html")]
    fini = subprocess.run([sys.executable, "-m", "droits", *demande], stdout=ecriture, cwd=EXEMPLES.parent)
    os.close(ecriture)
    assert fini.returncode == 141
    assert _ecrits(tmp_path) == {"x.html"}


# --- the answer for the partner --------------------------------------------------------------


def test_a_file_without_a_partner_does_not_stop_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    demande = ["bilan", RETRAITEE, COUPLE, "--aide", "faj", "--pour", "conjoint", "--json"]
    assert main(demande) == 1
    dit = capsys.readouterr()
    seule, couple = json.loads(dit.out)["bilans"]
    assert "ne parle pas d'un conjoint" in seule["erreurs"][0]["message"]
    assert couple["bilan"]["lecteur"] == "conjoint"
    assert f"À corriger (1 sur 2) : {RETRAITEE}." in dit.err


def test_the_json_says_for_whom_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    for options, lecteur in (([], "demandeur"), (["--pour", "conjoint"], "conjoint")):
        assert main(["expliquer", "faj", COUPLE, "--json", *options]) == 0
        assert json.loads(capsys.readouterr().out)["lecteur"] == lecteur


# --- relire, phrases ----------------------------------------------------------------


def test_relire_finds_faults_and_says_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texte = tmp_path / "lettre.txt"
    texte.write_text("Votre demande est refusée par la caisse (voir au dos).\nVous avez 2 mois.\n", encoding="utf-8")
    assert main(["relire", str(texte)]) == 1
    dit = capsys.readouterr().out
    assert f"{texte}:1:" in dit
    assert "RLS-7.3" in dit and "RLS-4.2" in dit
    texte.write_text("Vous avez 2 mois.\n", encoding="utf-8")
    assert main(["relire", str(texte)]) == 0
    assert "aucune faute mécanique connue" in capsys.readouterr().out.lower()


def test_our_own_pages_have_no_known_fault(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    assert main(["bilan", RETRAITEE, "--sortie", str(page)]) == 0
    assert main(["relire", str(page)]) == 0


def test_a_waiver_has_a_name_and_a_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texte = tmp_path / "loi.txt"
    texte.write_text("Votre aide est versée le 5 mai.\n", encoding="utf-8")
    assert main(["relire", str(texte), "--sauf", "R06=phrase de la loi"]) == 0
    assert "phrase de la loi" in capsys.readouterr().out
    assert main(["relire", str(texte), "--sauf", "R06="]) == 2
    assert main(["relire", str(texte), "--sauf", "R0=x"]) == 2
    assert main(["relire"]) == 2


def test_the_state_of_the_rules_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["relire", "--etat"]) == 0
    assert "RLS-2.1" in capsys.readouterr().out


@pytest.mark.parametrize("contenu", [b"", b"\xff\xfe\x00\x81", b"\x00" * 50])
def test_relire_survives_any_file(contenu: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texte = tmp_path / "x.txt"
    texte.write_bytes(contenu)
    assert main(["relire", str(texte), str(tmp_path / "absent.txt")]) == 1
    dit = capsys.readouterr()
    assert "absent.txt" in dit.out + dit.err
    assert "Traceback" not in dit.err


def test_phrases_are_listed_and_printed_for_a_review(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["phrases", "titre-combien"]) == 0
    assert "Combien" in capsys.readouterr().out
    assert main(["phrases", "titre", "--a-relire", "--html", str(tmp_path / "f.html")]) == 0
    assert "Je comprends" in (tmp_path / "f.html").read_text(encoding="utf-8")
    assert main(["phrases", "--empreintes", "titre-combien"]) == 0
    assert "titre-combien: " in capsys.readouterr().out
    for faute in (["--empreintes"], ["--empreintes", "titre-comb"], ["--html", str(tmp_path / "g.html")], ["zzz"]):
        assert main(["phrases", *faute]) == 2


@pytest.mark.parametrize("debut", ["tit", "titre-", "titre"])
def test_phrases_may_be_asked_by_any_beginning(debut: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["phrases", debut, "--json"]) == 0
    trouvees = {p["id"] for p in json.loads(capsys.readouterr().out)["phrases"]}
    assert "titre-combien" in trouvees
    assert all(identifiant.startswith("tit") for identifiant in trouvees)


def test_phrases_takes_beginnings_on_both_sides_of_an_option(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["phrases", "titre", "--json", "aide"]) == 0
    ids = {p["id"].split("-")[0] for p in json.loads(capsys.readouterr().out)["phrases"]}
    assert ids == {"titre", "aide"}


def test_a_whole_family_is_not_its_neighbour(capsys: pytest.CaptureFixture[str]) -> None:
    for debut, familles in (("mot", {"mot"}), ("mot-", {"mot"}), ("moti", {"motif"})):
        assert main(["phrases", debut, "--json"]) == 0
        phrases = json.loads(capsys.readouterr().out)["phrases"]
        assert {p["id"].split("-")[0] for p in phrases} == familles


@pytest.mark.parametrize("debut", ["tirte-combien", "-", ""])
def test_a_beginning_that_nothing_has(debut: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["phrases", debut]) == 2
    err = capsys.readouterr().err
    assert "aucune phrase ne s'appelle ainsi" in err
    assert ("Vouliez-vous dire « titre-combien » ?" in err) == (debut == "tirte-combien")


def test_relire_opens_a_pattern_and_reads_each_file_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for nom in ("a.md", "b.md"):
        (tmp_path / nom).write_text("Vous avez 2 mois.\n", encoding="utf-8")
    assert main(["relire", "*.md", "a.md"]) == 0
    dit = capsys.readouterr().out
    assert dit.count("a.md : ") == dit.count("b.md : ") == 1


@pytest.mark.parametrize("commande", ["relire", "bilan", "recapitulatif", "phrases", "aides", "schema", "verifier"])
def test_each_help_ends_its_sentence_and_tells_its_own_codes(commande: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([commande, "--help"]) == 0
    aide = capsys.readouterr().out
    assert "?." not in aide
    assert ("chaque fichier a sa réponse" in aide) == (commande == "bilan")
