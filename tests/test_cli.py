"""The command line: what it prints, where, and with which exit code."""

from __future__ import annotations

import errno
import io
import json
import os
import re
import socket
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from droits.cli import main
from droits.cli.console import Analyseur
from droits.disque import ecrire_prive

RACINE = Path(__file__).parents[1]
RETRAITEE = str(RACINE / "exemples" / "retraitee.yaml")
PRESQUE_RIEN = str(RACINE / "exemples" / "presque_rien.yaml")
FAUTIF = "demandeur: {date_naisance: 12/03/1958}\n"


@pytest.fixture
def fautif(tmp_path: Path) -> str:
    fichier = tmp_path / "fautif.yaml"
    fichier.write_text(FAUTIF, encoding="utf-8")
    return str(fichier)


@pytest.fixture
def entree(monkeypatch: pytest.MonkeyPatch):
    def donner(octets: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(octets)))

    return donner


# --- help and misuse, in French -------------------------------------------------


@pytest.mark.parametrize("commande", ["", "bilan", "verifier", "expliquer", "recapitulatif", "aides", "schema"])
def test_help_is_french(commande: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*commande.split(), "--help"]) == 0
    aide = capsys.readouterr().out
    assert aide.startswith("Usage : droits")
    assert "Options :" in aide
    assert "codes de sortie" in aide
    assert not re.search(r"usage:|options:|arguments:|show this|positional|default", aide)


@pytest.mark.parametrize(
    ("arguments", "phrase"),
    [
        ("bilna", "« bilna » n'existe pas. Vouliez-vous dire « bilan » ?"),
        ("bilan", "il manque FICHIER."),
        ("expliquer aspa", "il manque FICHIER."),
        ("bilan a.yaml --jsno", "« --jsno » n'existe pas. Vouliez-vous dire « --json » ?"),
        ("bilan a.yaml --zzz", "« --zzz » n'existe pas."),
        ("bilan a.yaml --au", "--au : il faut une valeur."),
        ("bilan a.yaml --json=3", "--json ne prend pas de valeur."),
        ("aides --format pdf", "« pdf » n'existe pas."),
        ("bilan a.yaml --au 12/13/2026", "--au : une date est attendue"),
        ("bilan a.yaml --au demain", "--au : une date est attendue"),
        ("bilan a.yaml --sortie /nulle/part/bilan.txt", "dans un dossier qui existe"),
    ],
)
def test_misuse_is_french(arguments: str, phrase: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments.split()) == 2
    dit = capsys.readouterr()
    assert phrase in dit.err
    assert dit.out == ""


def test_an_unforeseen_message_of_argparse_is_not_shown_in_english(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        Analyseur(prog="droits").error("some sentence of a later Python")
    assert "some sentence" not in capsys.readouterr().err


def test_without_a_command_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "Commandes :" in capsys.readouterr().err


def test_version_names_the_engines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert re.match(r"droits \d+\.\d+\.\d+ \(openfisca-france 176\.", capsys.readouterr().out)


@pytest.mark.parametrize("au", ["2011-12-31", "31/12/2011", "2199-01-01"])
def test_a_date_out_of_limits_is_a_misuse(au: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bilan", RETRAITEE, "--au", au]) == 2
    assert "--au : " in capsys.readouterr().err


def test_an_unknown_aid_is_a_misuse_with_a_neighbour(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bilan", RETRAITEE, "--aide", "asap"]) == 2
    assert "« aspa »" in capsys.readouterr().err


# --- bilan ----------------------------------------------------------------------


def test_bilan_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bilan", RETRAITEE, "--aide", "aspa"]) == 0
    dit = capsys.readouterr()
    assert "euros" in dit.out
    assert "\x1b" not in dit.out
    assert dit.err == ""


def test_bilan_takes_both_forms_of_a_date(capsys: pytest.CaptureFixture[str]) -> None:
    dits = []
    for au in ("2026-11-01", "01/11/2026"):
        assert main(["bilan", RETRAITEE, "--aide", "aspa", "--au", au, "--json"]) == 0
        dits.append(json.loads(capsys.readouterr().out))
    assert dits[0] == dits[1]
    assert dits[0]["date"] == "2026-11-01"


def test_json_of_one_file_follows_the_published_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "--resultat"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert main(["bilan", PRESQUE_RIEN, "--json"]) == 0
    bilan = json.loads(capsys.readouterr().out)
    jsonschema.validate(bilan, schema)
    assert bilan["schema"] == "droits.bilan/1"


def test_one_bad_file_does_not_stop_the_others(fautif: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bilan", fautif, "--aide", "aspa", "--json", RETRAITEE]) == 1
    dit = capsys.readouterr()
    bilans = json.loads(dit.out)
    assert bilans["schema"] == "droits.bilans/1"
    assert [sorted(b) for b in bilans["bilans"]] == [["erreurs", "fichier"], ["bilan", "fichier"]]
    (erreur,) = bilans["bilans"][0]["erreurs"]
    assert (erreur["ligne"], erreur["cle"]) == (1, "demandeur.date_naisance")
    assert f"À corriger (1 sur 2) : {fautif}." in dit.err


def test_one_bad_file_alone_is_still_json(fautif: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bilan", fautif, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["bilans"][0]["erreurs"]


def test_a_folder_is_its_files_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for nom in ("b.yml", "a.yaml", "c.json", "notes.txt", ".cache.yaml"):
        (tmp_path / nom).write_text(FAUTIF if not nom.endswith("json") else "{", encoding="utf-8")
    assert main(["bilan", str(tmp_path), "--json"]) == 1
    fichiers = [Path(b["fichier"]).name for b in json.loads(capsys.readouterr().out)["bilans"]]
    assert fichiers == ["a.yaml", "b.yml", "c.json"]


def test_an_empty_folder_is_a_misuse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bilan", str(tmp_path)]) == 2
    assert "ne contient aucun fichier" in capsys.readouterr().err


def test_a_pattern_is_expanded_as_on_windows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.yaml").write_text(FAUTIF, encoding="utf-8")
    assert main(["verifier", str(tmp_path / "*.yaml")]) == 1
    assert "a.yaml:1:" in capsys.readouterr().err


def test_standard_input(entree, capsys: pytest.CaptureFixture[str]) -> None:
    entree(Path(RETRAITEE).read_bytes())
    assert main(["bilan", "-", "--aide", "aspa", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["reponses"][0]["aide"] == "aspa"


def test_a_missing_file_is_a_bad_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bilan", "absent.yaml"]) == 1
    assert "absent.yaml" in capsys.readouterr().err


def test_errors_never_quote_a_value(entree, capsys: pytest.CaptureFixture[str]) -> None:
    entree(b"demandeur: {date_naissance: 12/13/1985, nationalite: klingon}\nlogement: {loyer: -777}\n")
    assert main(["bilan", "-", "--json"]) == 1
    dit = capsys.readouterr()
    assert not re.search("1985|klingon|777", dit.out + dit.err)


def test_nothing_opens_a_connection(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def refuser(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuser)
    assert main(["bilan", PRESQUE_RIEN]) == 0


# --- the other commands ------------------------------------------------------------


def test_verifier_tells_errors_and_unknown_facts(fautif: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verifier", fautif, PRESQUE_RIEN, "--json"]) == 1
    mauvais, bon = json.loads(capsys.readouterr().out)["fichiers"]
    assert mauvais["erreurs"][0]["remede"]
    assert bon["erreurs"] == []
    assert {"demandeur", "logement"} <= {i["sujet"] for i in bon["inconnus"]}


def test_verifier_does_not_load_openfisca() -> None:
    code = f"import sys; from droits.cli import main; main(['verifier', {PRESQUE_RIEN!r}]); "
    code += "sys.exit('openfisca_core' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, cwd=RACINE)


def test_expliquer_shows_articles(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["expliquer", "aspa", RETRAITEE]) == 0
    assert "815" in capsys.readouterr().out  # articles L815-1 and following


def test_recapitulatif(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recapitulatif", RETRAITEE]) == 0
    assert "Ce que vous nous avez dit" in capsys.readouterr().out


def test_aides_tells_dates_figures_and_gaps(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["aides", "--json"]) == 0
    registre = json.loads(capsys.readouterr().out)
    assert registre["schema"] == "droits.registre/1"
    assert {"aspa", "css", "paris_energie_familles", "fsl_acces", "faj"} <= {a["id"] for a in registre["aides"]}
    for aide in registre["aides"]:
        assert aide["regle_du"] <= aide["verifie_le"]
        assert aide["references"]


@pytest.mark.parametrize("forme", ["texte", "md"])
def test_aides_to_be_read(forme: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["aides", "--format", forme]) == 0
    assert "2019" in capsys.readouterr().out


def test_schema_accepts_every_example(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    jsonschema.Draft202012Validator.check_schema(json.loads(capsys.readouterr().out))


# --- files, colours, accidents ---------------------------------------------------------


def test_sortie_is_private_and_never_overwrites(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sortie = tmp_path / "bilan.json"
    demande = ["schema", "--sortie", str(sortie)]
    assert main(demande) == 0
    assert stat.S_IMODE(sortie.stat().st_mode) == 0o600
    assert main(demande) == 2
    assert "--ecraser" in capsys.readouterr().err
    sortie.chmod(0o644)
    assert main([*demande, "--ecraser"]) == 0
    assert stat.S_IMODE(sortie.stat().st_mode) == 0o600
    assert json.loads(sortie.read_text(encoding="utf-8"))


def test_a_private_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        ecrire_prive(tmp_path / "bilan.txt", "not bytes")  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_an_unexpected_error_shows_no_value_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def casser(*_: object, **__: object) -> None:
        raise RuntimeError("912 euros")

    monkeypatch.delenv("DROITS_DEBUG", raising=False)
    monkeypatch.setattr("droits.scenarios.reading.lire_avec_avertissements", casser)
    assert main(["verifier", RETRAITEE]) == 1
    dit = capsys.readouterr()
    assert "Erreur inattendue (RuntimeError, test_cli.py, ligne" in dit.err
    assert not re.search("912|Traceback", dit.out + dit.err)
    monkeypatch.setenv("DROITS_DEBUG", "1")
    assert main(["verifier", RETRAITEE]) == 1
    assert "Traceback" in capsys.readouterr().err


def test_ctrl_c(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrompre(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("droits.scenarios.reading.lire_avec_avertissements", interrompre)
    assert main(["verifier", RETRAITEE]) == 130
    assert capsys.readouterr().err == "Interrompu.\n"


def test_a_reader_that_leaves_is_not_an_accident() -> None:
    lecture, ecriture = os.pipe()
    os.close(lecture)
    fini = subprocess.run(
        [sys.executable, "-m", "droits", "schema"], stdout=ecriture, stderr=subprocess.PIPE, cwd=RACINE
    )
    os.close(ecriture)
    assert (fini.returncode, fini.stderr) == (141, b"")


def test_output_is_utf8_whatever_the_console() -> None:
    env = os.environ | {"PYTHONIOENCODING": "cp1252", "LC_ALL": "C"}
    fini = subprocess.run(
        [sys.executable, "-m", "droits", "bilan", RETRAITEE, "--aide", "aspa"],
        env=env,
        cwd=RACINE,
        capture_output=True,
        check=True,
    )
    assert "é" in fini.stdout.decode("utf-8")
    assert fini.stderr == b""


def test_an_accident_with_one_page_does_not_stop_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from droits.explain import writing

    rediger = writing.rediger
    pages = iter([KeyError("912"), None])

    def casser_une_fois(*args: Any, **kwargs: Any) -> Any:
        if erreur := next(pages):
            raise erreur
        return rediger(*args, **kwargs)

    monkeypatch.setattr(writing, "rediger", casser_une_fois)
    assert main(["bilan", PRESQUE_RIEN, RETRAITEE, "--aide", "aspa"]) == 1
    dit = capsys.readouterr()
    assert f"━━ {RETRAITEE}" in dit.out
    assert "Erreur inattendue (KeyError" in dit.err
    assert f"À corriger (1 sur 2) : {PRESQUE_RIEN}." in dit.err
    assert "912" not in dit.err


# --- what is written: checked before any work, all of it or nothing ------------------------


@pytest.fixture
def dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one situation, where the command runs."""
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "r.yaml").write_bytes(Path(PRESQUE_RIEN).read_bytes())
    monkeypatch.chdir(tmp_path)
    return tmp_path / "d"


def _refuse(arguments: list[str], dit: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    ecrit = capsys.readouterr()
    assert dit in ecrit.err
    assert ecrit.out == ""


@pytest.mark.parametrize("lus", ["d", "d/*.yaml", "d/r.yaml", "d/../d/r.yaml"])
@pytest.mark.parametrize("ecrire", ["bilan --html", "bilan --sortie", "verifier --sortie", "relire --sortie"])
def test_a_file_that_is_read_is_never_written_over(
    lus: str, ecrire: str, dossier: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    avant = (dossier / "r.yaml").read_bytes()
    commande, option = ecrire.split()
    lus = "d/*" if (commande, lus) == ("relire", "d") else lus  # it reads no folder
    _refuse([commande, lus, option, "d/r.yaml", "--ecraser"], "lu par cette commande", capsys)
    assert (dossier / "r.yaml").read_bytes() == avant


def test_what_comes_by_the_standard_input_is_not_written_over(dossier: Path) -> None:
    source = dossier / "r.yaml"
    avant = source.read_bytes()
    with source.open("rb") as entree:
        fini = subprocess.run(
            [sys.executable, "-m", "droits", "verifier", "-", "--sortie", str(source), "--ecraser"],
            stdin=entree,
            capture_output=True,
            env=os.environ | {"PYTHONPATH": str(RACINE)},
        )
    assert fini.returncode == 2
    assert source.read_bytes() == avant


@pytest.mark.parametrize("existe", [True, False])
@pytest.mark.parametrize("ecraser", [[], ["--ecraser"]])
def test_a_link_is_left_as_it_is(
    existe: bool, ecraser: list[str], dossier: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lien = dossier / "lien.json"
    if existe:
        (dossier / "cible.json").write_text("à garder")
    lien.symlink_to("cible.json")
    _refuse(["schema", "--sortie", "d/lien.json", *ecraser], "est un lien", capsys)
    assert lien.is_symlink()
    assert (dossier / "cible.json").exists() == existe


@pytest.mark.parametrize(
    ("nom", "dit"),
    [
        ("-", "ne commence pas par un tiret"),
        ("-x.json", "ne commence pas par un tiret"),
        ("x" * 300, "ce nom est trop long"),
        ("d", "un fichier est attendu"),
        ("d/r.yaml/x", "dans un dossier qui existe"),
        ("tuyau", "pas un fichier ordinaire"),
    ],
)
def test_a_name_that_cannot_be_a_file_is_refused(
    nom: str, dit: str, dossier: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo("tuyau")
    _refuse(["schema", f"--sortie={nom}", "--ecraser"], dit, capsys)
    assert sorted(p.name for p in dossier.parent.iterdir()) == ["d", "tuyau"]


def test_a_folder_where_nothing_can_be_written_is_refused_before_any_work(
    dossier: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "access", lambda chemin, mode: not mode & os.W_OK)  # root can write everywhere
    _refuse(["schema", "--sortie", "d/x.json"], "vous n'avez pas le droit d'écrire dans ce dossier", capsys)


def test_a_folder_that_was_deleted_is_said(tmp_path: Path) -> None:
    code = "import os, sys; from droits.cli import main; os.rmdir(os.getcwd()); sys.exit(main(sys.argv[1:]))"
    (tmp_path / "d").mkdir()
    fini = subprocess.run(
        [sys.executable, "-c", code, "schema", "--sortie", "x.json"],
        cwd=tmp_path / "d",
        env=os.environ | {"PYTHONPATH": str(RACINE)},
        capture_output=True,
        text=True,
    )
    assert fini.returncode == 2
    assert "ce dossier n'existe plus" in fini.stderr


def test_a_write_that_fails_is_said_in_french(
    dossier: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def plein(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("droits.cli.sorties.ecrire_prive", plein)
    assert main(["schema", "--sortie", "d/x.json"]) == 1
    dit = capsys.readouterr()
    assert dit.err == "droits : d/x.json n'a pas pu être écrit : il n'y a plus de place.\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux only")
@pytest.mark.parametrize("arguments", ["schema", "--help", "--version"])
def test_a_full_standard_output_is_said_in_french(arguments: str) -> None:
    with Path("/dev/full").open("w") as plein:
        fini = subprocess.run(
            [sys.executable, "-m", "droits", arguments], stdout=plein, stderr=subprocess.PIPE, cwd=RACINE, text=True
        )
    assert fini.returncode == 1
    assert fini.stderr == "droits : la sortie standard n'a pas pu être écrite : il n'y a plus de place.\n"


@pytest.mark.parametrize(
    ("ferme", "commande", "code", "dit"),
    [
        ("<&-", "verifier -", 1, "l'entrée standard ne peut pas être lue"),
        ("<&-", "relire -", 1, ""),
        (">&-", "schema", 1, "la sortie standard est fermée"),
        (">&-", f"verifier {PRESQUE_RIEN}", 1, "la sortie standard est fermée"),
        (">&-", f"recapitulatif {PRESQUE_RIEN}", 1, "la sortie standard est fermée"),
        ("2>&-", "verifier absent.yaml --json", 1, ""),
    ],
)
def test_a_closed_stream_is_said(ferme: str, commande: str, code: int, dit: str) -> None:
    ligne = f"exec {sys.executable} -m droits {commande} {ferme}"
    fini = subprocess.run(["sh", "-c", ligne], cwd=RACINE, capture_output=True, text=True)
    assert fini.returncode == code
    assert dit in fini.stderr
    assert "inattendue" not in fini.stderr + fini.stdout
    if ferme == "2>&-":
        json.loads(fini.stdout)


def test_a_file_of_output_may_have_a_name_of_any_bytes(dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = os.fsdecode(b"d/caf\xe9.yaml")
    Path(source).write_text(FAUTIF)
    sortie = os.fsdecode(b"d/\xe9.json")
    assert main(["verifier", source, "--json", "--sortie", sortie]) == 1
    assert json.loads(Path(sortie).read_text(encoding="utf-8"))["fichiers"][0]["fichier"] == "d/caf?.yaml"
    assert "Écrit dans d/?.json" in capsys.readouterr().err


@pytest.mark.parametrize("commande", ["verifier", "relire", "recapitulatif"])
def test_a_file_name_cannot_act_on_the_terminal(
    commande: str, dossier: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = "d/a\x1b[2Jb\nc.yaml"
    Path(source).write_text("?: ?", encoding="utf-8")
    main([commande, source, "d/r.yaml"] if commande != "recapitulatif" else [commande, source])
    main([commande, "d/r.yaml", "--sortie", "d/x\x1b[2J.txt"])
    main([commande, "d/r.yaml", "--x\x1b[2J"])
    dit = capsys.readouterr()
    assert "\x1b" not in dit.out + dit.err
    assert "a?[2Jb?c.yaml" in dit.out + dit.err


# --- one file asked for, several, none -------------------------------------------------------


@pytest.mark.parametrize("commande", [["recapitulatif"], ["expliquer", "faj"]])
def test_a_command_on_one_file_takes_a_pattern_for_one(
    commande: list[str], dossier: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*commande, "d/*.yaml"]) == 0
    assert capsys.readouterr().out
    (dossier / "s.yaml").write_text(FAUTIF)
    _refuse([*commande, "d/*.yaml"], "d/*.yaml désigne 2 fichiers. Cette commande en lit un seul.", capsys)


@pytest.mark.parametrize("commande", ["bilan", "relire", "recapitulatif"])
def test_an_empty_name_is_refused(commande: str, dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _refuse([commande, ""], "un nom de fichier est vide", capsys)


def test_a_folder_that_cannot_be_read_is_refused(
    dossier: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interdit(_: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", interdit)
    _refuse(["bilan", "d"], "le dossier d ne peut pas être lu : vous n'en avez pas le droit", capsys)


# --- the first instants ------------------------------------------------------------------------


def _avec_import(dossier: Path, nom: str, erreur: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command, where importing ``nom`` raises ``erreur``."""
    code = f"""
import sys
class Accident:
    def find_spec(self, nom, *_):
        if nom == {nom!r}:
            raise {erreur}
sys.meta_path.insert(0, Accident())
from droits.cli import main
sys.exit(main(sys.argv[1:]))
"""
    env = os.environ | {"PYTHONPATH": str(RACINE)}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=dossier, env=env, capture_output=True, text=True
    )


@pytest.mark.parametrize("pendant", ["argparse", "droits.cli.commandes", "droits.catalogue"])
def test_ctrl_c_while_the_command_is_loading(pendant: str, tmp_path: Path) -> None:
    fini = _avec_import(tmp_path, pendant, "KeyboardInterrupt", "aides")
    assert (fini.returncode, fini.stderr) == (130, "Interrompu.\n")


@pytest.mark.parametrize(
    "arguments", [["bilan", PRESQUE_RIEN, "--html", "x.html"], ["phrases", "--a-relire", "--html", "x.html"]]
)
def test_without_jinja_a_page_is_refused_before_any_work(arguments: list[str], tmp_path: Path) -> None:
    fini = _avec_import(tmp_path, "jinja2", "ModuleNotFoundError(name='jinja2')", *arguments)
    assert fini.returncode == 2
    assert fini.stderr == "droits : --html : il manque le paquet jinja2. Réinstallez droits.\n"
    assert list(tmp_path.iterdir()) == []


def test_without_jinja_the_sheets_are_written_in_text(tmp_path: Path) -> None:
    fini = _avec_import(
        tmp_path, "jinja2", "ModuleNotFoundError(name='jinja2')", "phrases", "titre-combien", "--a-relire"
    )
    assert fini.returncode == 0
    assert "Combien" in fini.stdout
