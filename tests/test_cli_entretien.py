"""« droits entretien » as it is used: lines in, lines out, a file that is always whole."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from droits.cli import main
from droits.scenarios.reading import lire

RACINE = Path(__file__).parents[1]
RETRAITEE = (RACINE / "exemples" / "retraitee.yaml").read_text(encoding="utf-8")
#: the first question of a new file: the home, the nationality, the birth date, the activity
QUI = "hôtel ; française ; ? ; ?"
DROITS = [sys.executable, "-m", "droits"]
Entretenir = Callable[..., tuple[int, str, str]]


@pytest.fixture
def entretenir(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Entretenir:
    """Run the command with these lines typed: (exit code, output, errors)."""

    def faire(fichier: Path | str, *lignes: str, options: tuple[str, ...] = ()) -> tuple[int, str, str]:
        tape = "".join(f"{ligne}\n" for ligne in lignes).encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(tape), encoding="utf-8"))
        code = main(["entretien", str(fichier), *options])
        dit = capsys.readouterr()
        return code, dit.out, dit.err

    return faire


@pytest.fixture
def lance(tmp_path: Path) -> Iterator[Callable[[Path], subprocess.Popen[bytes]]]:
    """A true process, stopped at its first prompt."""
    ouverts: list[subprocess.Popen[bytes]] = []

    def lancer(fichier: Path) -> subprocess.Popen[bytes]:
        p = subprocess.Popen(
            [*DROITS, "entretien", str(fichier)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path,
            preexec_fn=_entendre_ctrl_c,
        )  # fmt: skip
        ouverts.append(p)
        _jusqu_a_l_invite(p)
        return p

    yield lancer
    for p in ouverts:
        p.kill()
        p.communicate()


def _entendre_ctrl_c() -> None:
    """A shell that runs the tests in the background makes its children deaf to it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _jusqu_a_l_invite(p: subprocess.Popen[bytes]) -> str:
    assert p.stdout is not None
    lu = b""
    while not lu.endswith(b"\n> ") and (signe := p.stdout.read(1)):
        lu += signe
    return lu.decode()


def _taper(p: subprocess.Popen[bytes], ligne: str) -> str:
    assert p.stdin is not None
    p.stdin.write(f"{ligne}\n".encode())
    p.stdin.flush()
    return _jusqu_a_l_invite(p)


def _seul(dossier: Path, *noms: str) -> bool:
    """Nothing but these files was written."""
    return sorted(f.name for f in dossier.iterdir()) == sorted(noms)


# --- a small interview, to its end ---------------------------------------------------


def test_un_petit_entretien_jusqu_au_bout(entretenir: Entretenir, tmp_path: Path) -> None:
    fichier = tmp_path / "été.yaml"
    texte = re.sub(r"arrondissement: 12\n", "arrondissement: inconnu   # à demander\n", RETRAITEE)
    texte = re.sub(r"loyer: \{.*\}", "loyer: ?", texte)
    fichier.write_bytes(texte.replace("\n", "\r\n").encode())
    avant = fichier.read_bytes().decode()
    reponses = ["non", "pourquoi ?", "quatre cents", "420 € lu sur la quittance du 31/10/2026"]
    code, out, _ = entretenir(fichier, *reponses, *["je ne sais pas"] * 20)
    assert code == 0
    assert "seule avec vous" in out
    assert "Cette réponse" in out  # why it is asked
    assert "ce n'est pas un montant" in out
    assert "Nous cherchons la question suivante…" in out
    assert "Que faire aujourd'hui" in out
    assert "Droits probables (" in out
    assert "ASPA" in out
    assert f"droits bilan {fichier}" in out
    apres = fichier.read_bytes().decode()
    loyer = "loyer: {valeur: 420 €, su: lu, papier: quittance, date: 31/10/2026}\r\n"
    assert loyer in apres
    assert "inconnu   # à demander\r\n" in apres
    assert "\n" not in apres.replace("\r\n", "")
    changees = set(apres.split("\r\n")) ^ set(avant.split("\r\n"))
    assert len(changees) == 3  # the rent before and after, and the line of « violences »
    assert _seul(tmp_path, "été.yaml")


def test_rien_a_demander(entretenir: Entretenir, tmp_path: Path) -> None:
    fichier = tmp_path / "a.yaml"
    fichier.write_text(f"{RETRAITEE}violences: non\n", encoding="utf-8")
    code, out, _ = entretenir(fichier, options=("--sortie", str(tmp_path / "fin.txt")))
    assert code == 0
    assert "> " not in out
    fin = (tmp_path / "fin.txt").read_text(encoding="utf-8")
    assert "Aucune autre question ne change une réponse." in fin
    assert "Questions sans réponse" not in fin
    assert fichier.read_text(encoding="utf-8") == f"{RETRAITEE}violences: non\n"


def test_un_fichier_neuf_est_annonce_puis_repris(entretenir: Entretenir, tmp_path: Path) -> None:
    fichier = tmp_path / "neuf.yaml"
    code, out, _ = entretenir(fichier, "Hôtel ; FR ; ? ; ?", "1, 2", "1, électricité", "plus tard")
    assert code == 0
    assert "n'existe pas encore : il est créé" in out
    assert "lettre pour aller au tribunal" in out
    assert fichier.stat().st_mode & 0o777 == 0o600
    situation = lire(fichier)
    assert [d.nature for d in situation.dettes or ()] == ["loyer", "electricite"]

    code, out, _ = entretenir(fichier, "non ; oui", "plus tard")  # resumed where it stopped
    assert code == 0
    assert "Hôtel" not in out
    assert "Tout de suite — Garder l'électricité, le gaz ou l'eau" in out
    assert lire(fichier).dettes[1].coupure_annoncee is True  # type: ignore[index]

    code, out, _ = entretenir(fichier)  # opened again: what cannot wait is said first
    assert out.index("Tout de suite") < out.index("\n> ")


def test_retour_et_oui_sans_dire_quoi(entretenir: Entretenir, tmp_path: Path) -> None:
    fichier = tmp_path / "neuf.yaml"
    _, out, _ = entretenir(fichier, "retour", "", QUI, "1", "oui", "retour", "retour", "squat ; ? ; ? ; ?", "aide")
    assert "C'est la première question." in out
    assert "Écrivez une réponse" in out
    assert "Dites lesquels" in out
    situation = lire(fichier)
    assert situation.logement.statut == "squat"
    assert situation.dettes is None


def test_une_violence_dite_n_est_pas_relue_a_voix_haute(entretenir: Entretenir, tmp_path: Path) -> None:
    fichier = tmp_path / "a.yaml"
    fichier.write_text("violences: oui\nconjoint: oui\n", encoding="utf-8")
    _, out, _ = entretenir(fichier)
    assert "3919" not in out


# --- what is refused ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("demande", "code", "phrase"),
    [
        ("-", 2, "un entretien s'écrit dans un fichier"),
        (".", 2, "est un dossier"),
        ("absent/a.yaml", 1, "un dossier qui existe"),
        ("gros.yaml", 1, "trop gros"),
        ("lu.yaml", 1, "lecture seule"),
        ("faux.yaml", 1, "faux.yaml:1:28"),
    ],
)
def test_refus(
    entretenir: Entretenir, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, demande: str, code: int, phrase: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gros.yaml").write_bytes(b"#" * 10_000_000)
    (tmp_path / "faux.yaml").write_text("conjoint: {date_naissance: demain}", encoding="utf-8")
    (tmp_path / "lu.yaml").write_text("conjoint: aucun", encoding="utf-8")
    (tmp_path / "lu.yaml").chmod(0o444)
    rendu, _, err = entretenir(demande, "oui")
    assert (rendu, phrase in err) == (code, True), err
    assert _seul(tmp_path, "gros.yaml", "faux.yaml", "lu.yaml")


def test_deux_fichiers(entretenir: Entretenir, tmp_path: Path) -> None:
    code, _, err = entretenir(tmp_path / "a.yaml", options=(str(tmp_path / "a.yaml"),))
    assert code == 2
    assert "n'existe pas" in err
    assert _seul(tmp_path)


# --- accidents ------------------------------------------------------------------------


def test_ctrl_c(lance: Callable[[Path], subprocess.Popen[bytes]], tmp_path: Path) -> None:
    fichier = tmp_path / "a.yaml"
    p = lance(fichier)
    _taper(p, QUI)
    p.send_signal(signal.SIGINT)
    _, err = p.communicate(timeout=60)
    assert p.returncode == 130
    assert "Rien n'est perdu" in err.decode()
    assert f"droits entretien {fichier}" in err.decode()
    assert lire(fichier).logement.statut == "hotel"
    assert _seul(tmp_path, "a.yaml")


def test_tue_net(lance: Callable[[Path], subprocess.Popen[bytes]], tmp_path: Path) -> None:
    fichier = tmp_path / "a.yaml"
    p = lance(fichier)
    _taper(p, QUI)
    os.kill(p.pid, signal.SIGKILL)
    p.wait(timeout=60)
    assert lire(fichier).logement.statut == "hotel"
    assert _seul(tmp_path, "a.yaml")


def test_quelqu_un_d_autre_ecrit_dans_le_fichier(
    lance: Callable[[Path], subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    fichier = tmp_path / "a.yaml"
    p = lance(fichier)
    fichier.write_text("conjoint: oui\n", encoding="utf-8")
    _taper(p, QUI)
    _, err = p.communicate(timeout=60)
    assert p.returncode == 1
    assert "autre programme" in err.decode()
    assert fichier.read_text(encoding="utf-8") == "conjoint: oui\n"


# --- several facts in one go ----------------------------------------------------------


def test_une_liste_de_phrases_puis_une_ligne_ajoutee(entretenir: Entretenir, tmp_path: Path) -> None:
    fichier = tmp_path / "neuf.yaml"
    lignes = (QUI, "9", "2", "ajouter chien x", "ajouter dettes électricité", "oui", "plus tard")
    code, out, _ = entretenir(fichier, *lignes)
    assert code == 0
    assert "  1. Vous avez des loyers ou des factures en retard.\n  2. Vous avez l'assurance maladie." in out
    assert "Dites des numéros, de 1 à 8" in out
    assert "Écrivez « ajouter », un de ces mots et la réponse : enfant, dette" in out
    assert "Tout de suite — Garder l'électricité, le gaz ou l'eau" in out
    situation = lire(fichier)
    assert situation.demandeur.assurance_maladie is True
    assert [d.nature for d in situation.dettes or ()] == ["electricite"]


def test_retour_enleve_la_liste_entiere_et_le_reste_demeure(entretenir: Entretenir, tmp_path: Path) -> None:
    fichier = tmp_path / "neuf.yaml"
    entretenir(fichier, QUI, "2", "retour", "plus tard")
    situation = lire(fichier)
    assert (situation.logement.statut, situation.dettes, situation.demandeur.assurance_maladie) == ("hotel", None, None)
    _, out, _ = entretenir(fichier, "2 ?", "plus tard")  # resumed: the same list, and a doubt
    assert lire(fichier).dettes == ()
    assert "- Avez-vous l'assurance maladie" in out


def test_arreter_avant_le_detail_le_dit(entretenir: Entretenir, tmp_path: Path) -> None:
    """« Vous avez des enfants » is in no file until the children are told: nobody is told that all is saved."""
    fichier = tmp_path / "neuf.yaml"
    _, out, _ = entretenir(fichier, QUI, "2, 4, 6", "plus tard")
    assert out.count("D'abord les questions urgentes.") == 3
    _, _, fin = out.partition("sans le détail. Rien n'en est écrit encore :")
    assert "- Quel argent recevez-vous, et depuis quand ?" in fin.replace("\u00a0", " ")
    assert "enfants" in fin
    assert lire(fichier).enfants is None


def test_un_point_d_interrogation_seul_passe_la_question(entretenir: Entretenir, tmp_path: Path) -> None:
    _, out, _ = entretenir(tmp_path / "neuf.yaml", "?", "plus tard")
    assert out.count("Vous pouvez aussi écrire") == 1  # not the help a second time
    assert "Quelles phrases sont vraies" in out
    assert "Questions sans réponse aujourd'hui" in out


def test_un_refus_dit_laquelle_et_parle_la_langue_de_l_ecran(entretenir: Entretenir, tmp_path: Path) -> None:
    _, out, _ = entretenir(tmp_path / "neuf.yaml", "hôtel ; FR ; hier ; emploi", "location hôtel ; FR ; ? ; ?")
    assert "Réponse 3 : " in out
    assert "Réponse 1 : Ce mot n'est pas dans la liste." in out
    assert "statut" not in out


def test_chaque_enfant_a_un_nom(entretenir: Entretenir, tmp_path: Path) -> None:
    """A number alone does not say which child, nor a rank which sum."""
    fichier = tmp_path / "a.yaml"
    texte = RETRAITEE.replace(
        "enfants: aucun", "enfants:\n  - {date_naissance: 14/03/2016}\n  - {date_naissance: 2019}"
    )
    fichier.write_text(f"{texte}violences: non\n", encoding="utf-8")
    _, out, _ = entretenir(fichier, *["?"] * 30)
    assert "  - Pour l'enfant 1 : date de naissance 14/03/2016\n" in out.replace("\u00a0", " ")


def test_la_fin_dit_comment_et_n_oublie_aucune_urgence(entretenir: Entretenir, tmp_path: Path) -> None:
    """What to do today with its telephone number, and the letter of the court that comes after it."""
    fichier = tmp_path / "a.yaml"
    texte = re.sub(r"(?m)^dettes:.*$", "dettes: [{nature: loyer, assignation: oui}]", RETRAITEE)
    fichier.write_text(f"{texte}violences: non\n", encoding="utf-8")
    _, out, _ = entretenir(fichier, *["?"] * 20)
    _, _, fin = out.partition("Que faire aujourd'hui")
    assert "0 805 16 00 75" in fin.replace("\u00a0", " ")

    rue = re.sub(r"(?m)^  statut:.*$", "  statut: sans_domicile", fichier.read_text(encoding="utf-8"))
    fichier.write_text(re.sub(r"(?m)^  (loyer|charges):.*\n", "", rue), encoding="utf-8")
    _, out, _ = entretenir(fichier, *["?"] * 20)
    _, _, fin = out.partition("Que faire aujourd'hui")
    assert "115" in fin
    assert "Urgent aussi : " in fin
