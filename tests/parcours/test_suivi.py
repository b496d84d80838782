"""Requests followed: where each one stands, until when, and what the terminal notes in the file."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from droits.aide import Aide
from droits.cli import main
from droits.explain.render.terminal import afficher
from droits.explain.suivi import rediger_suivi
from droits.parcours.suivi import DemandeSuivie, Etape, Suivi, piece_nommee, suivi
from droits.registre import AIDES
from droits.resultats import Certitude
from droits.scenarios.calendrier import mois_apres
from droits.scenarios.reading import lire

JOUR = date(2026, 11, 22)


def du_texte(demandes: str, papiers: str = "aucun", au: date = JOUR) -> Suivi:
    return suivi(lire(f"demandes: {demandes}\npapiers: {papiers}\n", aujourd_hui=date(2027, 12, 31)), au=au)


def une(demande: str, au: date = JOUR) -> DemandeSuivie:
    (suivie,) = du_texte(f"[{{{demande}}}]", au=au).demandes
    return suivie


def page(un_suivi: Suivi) -> str:
    return afficher(rediger_suivi(un_suivi), couleur=False, largeur=200).replace("\u00a0", " ")


# --- the last day ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("aide", "recue_le", "dernier_jour", "parametre"),
    [
        # CSS R142-1-A, III
        ("aspa", "2026-11-02", date(2027, 1, 2), "droits.recours.commission_recours_amiable"),
        # règlement municipal I/C 4, CJA R421-1
        ("paris_solidarite", "2026-11-02", date(2027, 1, 2), "droits.recours.tribunal_administratif"),
        # CASF R262-88
        ("rsa", "2026-11-02", date(2027, 1, 2), "droits.recours.rsa_prealable"),
        # no such day in the month of the end: its last (CPC 641)
        ("aspa", "2026-12-31", date(2027, 2, 28), "droits.recours.commission_recours_amiable"),
        # a Sunday stays a Sunday: the day that is said is always early enough
        ("aspa", "2026-10-13", date(2026, 12, 13), "droits.recours.commission_recours_amiable"),
    ],
)
def test_the_last_day_is_counted_from_the_letter(aide: str, recue_le: str, dernier_jour: date, parametre: str) -> None:
    refus = une(f"aide: {aide}, reponse: refus, reponse_le: {recue_le}")
    assert refus.dernier_jour == dernier_jour
    assert refus.chiffre is not None and refus.chiffre.parametre == parametre and refus.chiffre.source


@pytest.mark.parametrize("aide", ["aah", "aeeh", "ass", "ame", "faj", "bourse_college", "cheque_energie", "apa"])
def test_without_a_text_no_day_is_invented(aide: str) -> None:
    refus = une(f"aide: {aide}, reponse: refus, reponse_le: 2026-11-02")
    assert refus.etape is Etape.REFUS and refus.dernier_jour is None
    assert "Lisez la lettre : elle dit avant quelle date écrire." in page(
        du_texte(f"[{{aide: {aide}, reponse: refus}}]")
    )


@pytest.mark.parametrize("aide", AIDES, ids=lambda a: a.id)
def test_every_aid_can_be_followed(aide: Aide) -> None:
    suivie = une(f"aide: {aide.id}, demandee_le: 2026-11-02, reponse: partiel, reponse_le: 2026-11-10")
    assert suivie.aide == aide.id and suivie.etape is Etape.REFUS


def test_a_source_that_is_not_a_text_is_to_be_confirmed() -> None:
    refus = une("aide: rsa, reponse: refus, reponse_le: 2026-11-02")
    assert refus.chiffre is not None and refus.chiffre.certitude is Certitude.A_CONFIRMER


@pytest.mark.parametrize(
    ("au", "etape", "urgente"),
    [
        (date(2026, 12, 17), Etape.REFUS, False),
        (date(2026, 12, 18), Etape.REFUS, True),  # 15 days left
        (date(2027, 1, 2), Etape.REFUS, True),  # the last day
        (date(2027, 1, 3), Etape.DELAI_PASSE, False),
    ],
)
def test_what_ends_soon_is_urgent(au: date, etape: Etape, urgente: bool) -> None:
    refus = une("aide: aspa, reponse: refus, reponse_le: 2026-11-02", au)
    assert (refus.etape, refus.urgente) == (etape, urgente)


def test_silence_is_a_refusal_only_where_the_aid_says_so() -> None:
    fsl = "aide: fsl_eau, demandee_le: 2026-09-01, recepisse_le: 2026-09-21"
    assert une(fsl, date(2026, 11, 21)).etape is Etape.ATTENTE
    assert une(fsl, date(2026, 11, 22)).etape is Etape.SILENCE  # counted from the receipt
    aspa = une("aide: aspa, demandee_le: 2026-01-01")
    assert aspa.etape is Etape.ATTENTE and aspa.silence_le is None


def test_what_presses_comes_first() -> None:
    demandes = du_texte(
        "[css, {aide: asi, reponse: accord}, {aide: aah, reponse: refus, reponse_le: 2026-11-01},"
        " {aide: rsa, reponse: refus, reponse_le: 2026-11-20}, {aide: aspa, reponse: refus, reponse_le: 2026-09-25}]"
    ).demandes
    assert [d.aide for d in demandes] == ["aspa", "rsa", "aah", "css", "asi"]
    assert [d.rang for d in demandes] == [4, 3, 2, 0, 1]


def test_a_day_that_is_passed_leaves_a_way() -> None:
    """CSS R142-1-A III, CJA R421-5: a letter without the day does not close it."""
    texte = page(du_texte("[{aide: aspa, reponse: refus, reponse_le: 2026-01-02}]"))
    assert "La date du 2 mars 2026 est passée." in texte
    assert "La lettre ne donne pas de date ?\n  Vous pouvez encore écrire." in texte


def test_months_are_counted_to_the_same_day() -> None:
    assert mois_apres(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert mois_apres(date(2027, 12, 31), 2) == date(2028, 2, 29)
    assert mois_apres(date(2026, 1, 15), 24) == date(2028, 1, 15)


# --- papers -----------------------------------------------------------------------------------


def test_papers_are_one_list_for_all_open_requests() -> None:
    papiers = du_texte(
        "[css, aspa]", "[{papier: mon avis d'impôt 2025, etat: apporte}, {papier: RIB, etat: manquant}]"
    ).papiers
    etats = {p.piece: p.etat for p in papiers}
    assert len(papiers) == len(etats)
    assert etats["rib"] == "manquant" and etats["avis_impot"] == "apporte" and etats["identite"] == "a_apporter"
    assert papiers[0].piece == "rib" and papiers[-1].etat == "apporte"
    assert next(p for p in papiers if p.piece == "identite").aides == ("css", "aspa")


def test_papers_of_an_answered_request_are_not_asked_for() -> None:
    assert du_texte("[{aide: aspa, reponse: accord}, {aide: css, demandee_le: 2026-11-01}]").papiers == ()


@pytest.mark.parametrize(
    ("dit", "piece"),
    [
        ("Avis d'impôt", "avis_impot"),
        ("avis d'impôt des parents", "avis_impot_parents"),
        ("carte d'identité", "identite"),
        ("RIB", "rib"),
        ("livret de famille", "livret_famille"),
        ("lettre de la voisine", None),
    ],
)
def test_a_paper_is_known_by_its_words(dit: str, piece: str | None) -> None:
    assert piece_nommee(dit) == piece


# --- the command ---------------------------------------------------------------------------------

FICHIER = """\
# le dossier de la semaine
demandeur: {date_naissance: 12/03/1958}  # lu sur la carte
demandes:
  - aide: aspa          # avec la Cnav
    demandee_le: 02/09/2026
"""


@pytest.fixture
def fichier(tmp_path: Path) -> Path:
    ecrit = tmp_path / "dossier.yaml"
    ecrit.write_text(FICHIER, encoding="utf-8")
    return ecrit


def test_notes_are_written_where_they_belong(fichier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for note in (
        ["--recepisse", "aspa", "--le", "10/09/2026"],
        ["--refus", "minimum vieillesse", "--le", "30/09/2026"],
        ["--recours", "aspa", "--le", "05/10/2026"],
        ["--demande", "css", "--le", "05/10/2026"],
        ["--papier", "RIB", "--manquant", "--le", "05/10/2026"],
        ["--papier", "rib", "--apporte", "--le", "06/10/2026"],
    ):
        assert main(["suivi", str(fichier), *note]) == 0, capsys.readouterr().err
    situation = lire(fichier)
    assert situation.demandes is not None and situation.papiers is not None
    aspa, css = situation.demandes
    assert (aspa.recepisse_le, aspa.reponse, aspa.reponse_le) == (date(2026, 9, 10), "refus", date(2026, 9, 30))
    assert aspa.recours_le == date(2026, 10, 5) and css.demandee_le == date(2026, 10, 5)
    assert [(p.papier, p.etat, p.le) for p in situation.papiers] == [("RIB", "apporte", date(2026, 10, 6))]
    texte = fichier.read_text("utf-8")
    assert texte.startswith("# le dossier de la semaine\n") and "# avec la Cnav" in texte
    assert list(fichier.parent.iterdir()) == [fichier]


def test_what_fails_after_the_note_does_not_hide_that_it_is_saved(
    fichier: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def casser(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("droits.cli.suivi._suivi", casser)
    assert main(["suivi", str(fichier), "--demande", "css", "--le", "01/10/2026"]) == 1
    dit = capsys.readouterr().err
    assert dit.startswith(f"Noté dans {fichier}, au 01/10/2026.\n") and "Erreur inattendue" in dit
    assert "css" in fichier.read_text("utf-8")


def test_asked_again_after_a_refusal_is_another_request(fichier: Path) -> None:
    assert main(["suivi", str(fichier), "--refus", "aspa", "--le", "30/09/2026"]) == 0
    assert main(["suivi", str(fichier), "--demande", "aspa", "--le", "05/10/2026"]) == 0
    demandes = lire(fichier).demandes
    assert demandes is not None and [d.reponse for d in demandes] == ["refus", None]


@pytest.mark.parametrize(
    ("note", "dit"),
    [
        (["--demande", "aspaa"], "Vouliez-vous dire « aspa » ?"),
        (["--demande", "zzz"], "aide inconnue."),
        (["--refus", "aspa", "--le", "31/02/2026"], "--le : une date est attendue"),
        (["--refus", "aspa", "--le", "01/09/2026"], "« reponse_le » est avant « demandee_le » (ligne 5)"),
        (["--refus", "aspa", "--le", "01/09/2099"], "« reponse_le » est dans le futur"),
        (["--refus", "aspa", "--accord", "aspa"], "une seule note à la fois"),
        (["--papier", "RIB"], "ajoutez --apporte ou --manquant"),
        (["--papier", "RIB", "--apporte", "--manquant"], "ajoutez --apporte ou --manquant"),
        (["--papier", " ", "--apporte"], "--papier : dites lequel"),
        (["--apporte"], "vont avec --papier"),
        (["--le", "05/10/2026"], "--le va avec une note"),
    ],
)
def test_a_note_that_is_wrong_writes_nothing(
    fichier: Path, note: list[str], dit: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["suivi", str(fichier), *note]) == 2
    lu = capsys.readouterr()
    assert dit in lu.err and lu.out == ""
    assert fichier.read_text("utf-8") == FICHIER


def test_a_file_that_is_wrong_or_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vide = tmp_path / "vide.yaml"
    vide.write_text("", encoding="utf-8")
    assert main(["suivi", str(vide)]) == 1
    assert main(["suivi", str(tmp_path / "absent.yaml")]) == 1
    assert main(["suivi", str(tmp_path / "absent.yaml"), "--demande", "aspa"]) == 2
    assert main(["suivi", "-", "--demande", "aspa"]) == 2
    dit = capsys.readouterr()
    assert "Traceback" not in dit.err and "n'existe pas" in dit.err and list(tmp_path.iterdir()) == [vide]


def test_the_page_and_the_json(fichier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suivi", str(fichier), "--au", "2026-11-22"]) == 0
    assert "Votre demande est du 2 septembre 2026." in capsys.readouterr().out.replace("\u00a0", " ")
    assert main(["suivi", str(fichier), "--json", "--au", "2026-11-22"]) == 0
    lu = json.loads(capsys.readouterr().out)
    assert lu["schema"] == "droits.suivi/1" and lu["date"] == "2026-11-22"
    assert Suivi.model_validate(lu).demandes[0].etape is Etape.ATTENTE


def test_no_raw_code_on_the_page() -> None:
    texte = page(du_texte("[{aide: fsl_eau, demandee_le: 2026-01-01}, puma]", "[{papier: RIB, etat: manquant}]"))
    assert not re.search(r"fsl_|puma|a_apporter|None", texte)
