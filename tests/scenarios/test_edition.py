"""Answers written into a file: what changes, what stays byte for byte, what is refused."""

from __future__ import annotations

import io
import json
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from pydantic import BaseModel
from ruamel.yaml import YAML

from droits.scenarios import edition
from droits.scenarios.edition import Fichier, ModificationRefusee
from droits.scenarios.reading import ErreurDeScenario, lire
from droits.scenarios.retouches import retoucher
from droits.scenarios.situation import Provenance, Situation, Su

EXEMPLES = sorted((Path(__file__).parents[2] / "exemples").glob("*.yaml"))
_VITE = ("retraitee", "presque_rien", "proprietaire_impayes")
CHACUN = [e if e.stem in _VITE else pytest.param(e, marks=pytest.mark.lent) for e in EXEMPLES]
DIT = Provenance(su=Su.DIT, date_papier=date(2026, 11, 22))
Chemin = tuple[str | int, ...]


def _faits(valeur: Any, ici: Chemin = ()) -> Iterator[tuple[Chemin, Any]]:
    """(place, value) of every fact that a situation tells."""
    if isinstance(valeur, BaseModel):
        for nom, champ in type(valeur).model_fields.items():
            if not champ.exclude:
                yield from _faits(getattr(valeur, nom), (*ici, nom))
    elif isinstance(valeur, tuple) and valeur and isinstance(valeur[0], BaseModel):
        for rang, element in enumerate(valeur):
            yield from _faits(element, (*ici, rang))
    elif valeur is not None:
        yield ici, valeur


def _lu(texte: str) -> Situation:
    return lire(texte.encode())


def _lignes_changees(avant: str, apres: str) -> int:
    assert avant.count("\n") == apres.count("\n")
    return sum(a != b for a, b in zip(avant.split("\n"), apres.split("\n"), strict=True))


# --- what stays ------------------------------------------------------------------


@pytest.mark.parametrize("exemple", CHACUN, ids=lambda e: e.stem)
def test_chaque_reponse_ne_change_que_sa_ligne(exemple: Path) -> None:
    """Any fact of any example, put back as unknown: one line changes, every other fact reads as before."""
    texte = exemple.read_bytes().decode()
    avant = dict(_faits(_lu(texte)))
    jamais_inconnus = {"version", "nature", "rythme", "mode"}
    for chemin, valeur in avant.items():
        sans_nature = "aucune" in str(avant.get((*chemin[:-1], "nature")))  # dates of « nature: aucune »
        if chemin[-1] in jamais_inconnus or isinstance(valeur, tuple) or sans_nature:
            continue
        apres = retoucher(texte, chemin, None)
        assert _lignes_changees(texte, apres) == 1, chemin
        assert dict(_faits(lire_sans_contredire(apres))) == {c: v for c, v in avant.items() if c != chemin}, chemin


def lire_sans_contredire(texte: str) -> Situation:
    """What a text says, even where what is left contradicts itself."""
    from droits.scenarios.nodes import lire_noeuds
    from droits.scenarios.reading import _Lecteur

    return _Lecteur("<texte>").situation(lire_noeuds(texte, "<texte>"))


_MISES_EN_PAGE: dict[str, Callable[[Any], str]] = {
    "json": lambda d: json.dumps(d, ensure_ascii=False),
    "json_indente": lambda d: json.dumps(d, ensure_ascii=False, indent=2),
    "accolades": lambda d: str(yaml.dump(d, allow_unicode=True, default_flow_style=True, width=60, sort_keys=False)),
    "blocs": lambda d: str(yaml.dump(d, allow_unicode=True, default_flow_style=False)),
    "melange": lambda d: str(yaml.dump(d, allow_unicode=True, default_flow_style=None, width=40, indent=4)),
}


@pytest.mark.parametrize("page", _MISES_EN_PAGE)
def test_les_autres_mises_en_page(page: str) -> None:
    """JSON, braces, dashes at the margin, lines cut at 40 signs: a fact taken out, a fact added, the others stay."""
    exemple = next(e for e in EXEMPLES if e.stem == "famille_hotel")
    texte = _MISES_EN_PAGE[page](yaml.load(exemple.read_text(encoding="utf-8"), Loader=yaml.BaseLoader))
    avant = dict(_faits(_lu(texte)))
    for chemin, valeur in [
        (("demandeur", "titre_sejour", "depuis"), None),
        (("enfants", 1, "residence"), None),
        (("etiquette",), None),
        (("aides_recues", 4, "montant"), None),
        (("logement", "chambre"), True),
        (("logement", "projet", "bail_a_signer"), False),
        (("enfants", 2, "scolarite"), "maternelle"),
        (("violences",), False),
    ]:
        apres = dict(_faits(lire_sans_contredire(retoucher(texte, chemin, valeur, DIT))))
        assert apres.pop(chemin, None) == valeur
        assert apres == {c: v for c, v in avant.items() if c != chemin}, chemin


@pytest.mark.parametrize("fin", ["\r\n", "\n"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_fins_de_ligne_et_marque_d_ordre_restent(tmp_path: Path, fin: str, bom: bytes) -> None:
    texte = fin.join(["# entête é", "demandeur:", "    activite: ??   # à demander", "logement:", "    loyer: 1 €", ""])
    chemin = tmp_path / "a.yaml"
    chemin.write_bytes(bom + texte.encode())
    Fichier.ouvrir(chemin).poser(("demandeur", "activite"), "retraite").poser(("logement", "charges"), "60 €")\
        .enregistrer()  # fmt: skip
    attendu = texte.replace("??  ", "retraite  ").replace(f"1 €{fin}", f"1 €{fin}    charges: 60 €{fin}")
    assert chemin.read_bytes() == bom + attendu.encode()


def test_un_lecteur_yaml_1_2_lit_la_meme_chose() -> None:
    """An oracle of its own: what ruamel.yaml reads in the text that we wrote."""
    texte = "# c\ndemandeur: {activite: inconnu}\n"
    texte = retoucher(texte, ("demandeur", "ressources"), [{"nature": "salaire", "net": "1 043,59 €"}], DIT)
    texte = retoucher(texte, ("logement", "loyer"), "420: 3 # pas un commentaire", DIT)
    texte = retoucher(texte, ("enfants", 0, "date_naissance"), date(2016, 3, 12))
    lu = YAML(typ="safe").load(io.StringIO(texte))
    su = {"su": "dit", "date": "22/11/2026"}
    assert lu["demandeur"]["ressources"] == [
        {"nature": {"valeur": "salaire", **su}, "net": {"valeur": "1 043,59 €", **su}}
    ]
    assert lu["logement"]["loyer"] == {"valeur": "420: 3 # pas un commentaire", **su}
    assert lu["enfants"] == [{"date_naissance": "12/03/2016"}]


# --- what is written -------------------------------------------------------------


@pytest.mark.parametrize(
    ("avant", "chemin", "valeur", "apres"),
    [
        ("logement: hotel # ici\n", "logement.loyer", "0 €", "logement: # ici\n  statut: hotel\n  loyer: 0 €\n"),
        ("dettes: loyer\n", "dettes.0.montant", "7 €", "dettes: {nature: loyer, montant: 7 €}\n"),
        ("dettes: [loyer, gaz]\n", "dettes.1.montant", "12,5", 'dettes: [loyer, {nature: gaz, montant: "12,5"}]\n'),
        ("dettes:\n- loyer # l\n- gaz\n", "dettes.2.nature", "eau", "dettes:\n- loyer # l\n- gaz\n- {nature: eau}\n"),
        ("dettes:   # voir\n- loyer\n", "dettes", "aucune", "dettes: aucune   # voir\n"),
        ("dettes:   # voir\n", "dettes", "aucune", "dettes: aucune   # voir\n"),
        ("dettes: aucune\n", "dettes", [{"nature": "gaz"}], "dettes:\n  - nature: gaz\n"),
        ("dettes:\n  nature: loyer\n", "dettes.1.nature", "gaz", "dettes:\n  - nature: loyer\n  - nature: gaz\n"),
        (
            "demandeur:\n  Date de naissance: ?\n",
            "demandeur.date_naissance",
            "1954",
            "demandeur:\n  Date de naissance: 1954\n",
        ),
        (
            "demandeur:\n  titre_sejour: réfugié\n",
            "demandeur.titre_sejour.depuis",
            "2014-05",
            "demandeur:\n  titre_sejour:\n    nature: réfugié\n    depuis: 2014-05\n",
        ),
        ("conjoint: oui", "conjoint.lien", "pacs", "conjoint:\n  lien: pacs"),
        (
            "patrimoine: aucun\n",
            "patrimoine.epargne",
            "10",
            "patrimoine:\n  epargne: 10\n  immobilier: aucun\n  donations: aucun\n",
        ),
        ("enfants:\n  - {}\n  -\n", "enfants.1.residence", "foyer", "enfants:\n  - {}\n  - {residence: foyer}\n"),
        ("demandeur: {activite}\n", "demandeur.activite", "retraite", "demandeur: {activite: retraite}\n"),
        (
            '{"sante": {"css_impayee": false}}',
            "sante.complementaire",
            "css",
            '{"sante": {"complementaire": "css", "css_impayee": false}}',
        ),
        (
            '{\n  "sante": {}\n}',
            "demandeur.activite",
            "retraite",
            '{\n  "demandeur": {"activite": "retraite"},\n  "sante": {}\n}',
        ),
    ],
)
def test_selon_ce_qui_etait_ecrit(avant: str, chemin: str, valeur: Any, apres: str) -> None:
    place = tuple(int(p) if p.isdigit() else p for p in chemin.split("."))
    assert retoucher(avant, place, valeur) == apres
    lire_sans_contredire(apres)


def test_la_source_est_ecrite_et_relue() -> None:
    texte = retoucher("conjoint: aucun\n", ("logement", "loyer"), "420 €", Provenance(su=Su.LU, papier="quittance"))
    assert "loyer: {valeur: 420 €, su: lu, papier: quittance}" in texte
    assert _lu(texte).provenances["logement.loyer"].papier == "quittance"


def test_une_liste_de_mots_porte_sa_source() -> None:
    texte = retoucher("conjoint: aucun\n", ("demandeur", "preuves_handicap"), ["aah", "actp"], DIT)
    assert "preuves_handicap: {valeur: [aah, actp], su: dit, date: 22/11/2026}" in texte
    assert len(_lu(texte).demandeur.preuves_handicap or ()) == 2


def test_inconnu_n_est_jamais_faux() -> None:
    assert _lu(retoucher("violences: non\n", ("violences",), None)).violences is None


@pytest.mark.parametrize("chemin", [("loyer",), ("dettes", 3, "nature"), ("logement", "nom")])
def test_une_place_qui_n_existe_pas_est_une_erreur_du_programme(chemin: Chemin) -> None:
    with pytest.raises(LookupError):
        retoucher("dettes: aucune\nlogement: hotel\n", chemin, "x")


# --- the file --------------------------------------------------------------------


@pytest.fixture
def fichier(tmp_path: Path) -> Path:
    chemin = tmp_path / "a.yaml"
    chemin.write_text("conjoint: aucun\ndemandeur: {date_naissance: 12/03/1958}\n", encoding="utf-8")
    return chemin


def test_une_reponse_impossible_laisse_tout(fichier: Path) -> None:
    avant = fichier.read_bytes()
    ouvert = Fichier.ouvrir(fichier)
    with pytest.raises(ErreurDeScenario, match="arrondissement"):
        ouvert.poser(("logement", "arrondissement"), "21")
    with pytest.raises(ErreurDeScenario):  # a child older than its mother
        ouvert.poser(("enfants",), [{"date_naissance": "01/01/1950", "ne_de": "demandeur"}])
    assert ouvert.enregistrer().texte == avant.decode()
    assert fichier.read_bytes() == avant


def test_une_retouche_qui_toucherait_autre_chose_est_refusee(fichier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last guard: whatever goes wrong in the text, no other fact changes in silence."""
    monkeypatch.setattr(edition, "retoucher", lambda *_: "demandeur: {date_naissance: 12/03/1959}\nviolences: non\n")
    with pytest.raises(ModificationRefusee, match="ne savons pas"):
        Fichier.ouvrir(fichier).poser(("violences",), False)


def test_le_fichier_reste_prive_et_seul(fichier: Path) -> None:
    Fichier.ouvrir(fichier).poser(("violences",), False).enregistrer()
    assert stat.S_IMODE(fichier.stat().st_mode) == 0o600
    assert [f.name for f in fichier.parent.iterdir()] == ["a.yaml"]


def test_derriere_un_lien_c_est_le_fichier_qui_change(fichier: Path) -> None:
    lien = fichier.with_name("lien.yaml")
    lien.symlink_to(fichier)
    Fichier.ouvrir(lien).poser(("violences",), False).enregistrer()
    assert lien.is_symlink()
    assert "violences: non" in fichier.read_text(encoding="utf-8")


def test_le_changement_d_un_autre_n_est_pas_ecrase(fichier: Path) -> None:
    ouvert = Fichier.ouvrir(fichier).poser(("violences",), False)
    fichier.write_text("conjoint: oui\n", encoding="utf-8")
    with pytest.raises(ModificationRefusee, match="autre programme"):
        ouvert.enregistrer()
    assert fichier.read_text(encoding="utf-8") == "conjoint: oui\n"
    fichier.unlink()
    with pytest.raises(ModificationRefusee):
        ouvert.enregistrer()


def test_enregistrer_deux_fois_et_revenir(fichier: Path) -> None:
    avant = fichier.read_bytes()
    premier = Fichier.ouvrir(fichier)
    second = premier.poser(("violences",), False).enregistrer().poser(("dettes",), "aucune").enregistrer()
    assert second.revenir_a(premier).enregistrer().sur_disque == avant == fichier.read_bytes()


def test_lecture_seule(fichier: Path) -> None:
    fichier.chmod(0o444)
    with pytest.raises(ModificationRefusee, match="lecture seule"):
        Fichier.ouvrir(fichier)


@pytest.mark.parametrize("nom", ["neuf.yaml", "neuf.json"])
def test_un_fichier_neuf(tmp_path: Path, nom: str) -> None:
    chemin = tmp_path / nom
    Fichier.nouveau(chemin, date(2026, 11, 22)).poser(("demandeur", "activite"), "retraite", su="dit").enregistrer()
    situation = lire(chemin)
    assert situation.date_entretien == date(2026, 11, 22)
    assert situation.demandeur.activite == "retraite"
    assert situation.provenances["demandeur.activite"].su is Su.DIT
    with pytest.raises(ModificationRefusee):
        Fichier.nouveau(tmp_path / "absent" / nom, date(2026, 11, 22))


def test_un_fichier_neuf_n_en_remplace_pas_un_autre(tmp_path: Path) -> None:
    neuf = Fichier.nouveau(tmp_path / "a.yaml", date(2026, 11, 22))
    neuf.chemin.write_text("conjoint: oui\n", encoding="utf-8")
    with pytest.raises(ModificationRefusee):
        neuf.enregistrer()


def test_un_fichier_enorme_est_refuse_vite(tmp_path: Path) -> None:
    chemin = tmp_path / "gros.yaml"
    chemin.write_bytes(b"# " + b"x" * 10_000_000)
    with pytest.raises(ErreurDeScenario, match="trop gros"):
        Fichier.ouvrir(chemin)


_TUE = """
import os, sys
from pathlib import Path
from random import Random
from droits.scenarios.edition import Fichier
def tuer(*_): os._exit(9)
os.fsync = tuer if sys.argv[2] == "fsync" else os.fsync
Path.replace = tuer if sys.argv[2] == "replace" else Path.replace
Fichier.ouvrir(Path(sys.argv[1])).poser(("violences",), False).enregistrer()
"""


@pytest.mark.parametrize("instant", ["fsync", "replace"])
def test_une_coupure_laisse_l_ancien_fichier_et_rien_ensuite(fichier: Path, instant: str) -> None:
    """The process dies in the middle of a save: the old file stands, and the next opening sweeps the copy."""
    avant = fichier.read_bytes()
    assert subprocess.run([sys.executable, "-c", _TUE, fichier, instant], check=False).returncode == 9
    assert fichier.read_bytes() == avant
    Fichier.ouvrir(fichier)
    assert [f.name for f in fichier.parent.iterdir()] == ["a.yaml"]


def test_un_disque_plein_est_dit(fichier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def plein(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(edition, "ecrire_prive", plein)
    with pytest.raises(ModificationRefusee, match="n'a pas pu être écrit"):
        Fichier.ouvrir(fichier).poser(("violences",), False).enregistrer()


# --- from nothing ----------------------------------------------------------------


@pytest.mark.parametrize(
    "depart", ["version: droits.scenario/1\n", '{"version": "droits.scenario/1"}'], ids=["yaml", "json"]
)
@pytest.mark.parametrize("exemple", CHACUN, ids=lambda e: e.stem)
def test_un_exemple_se_refait_fait_par_fait(exemple: Path, depart: str) -> None:
    """Its facts, told in disorder to an empty file, make the same situation: nothing is lost, nothing else is said."""
    attendue = lire(exemple)
    faits = [(chemin, v) for chemin, v in _faits(attendue) if chemin != ("version",)]
    Random(exemple.stem).shuffle(faits)
    texte = depart
    for chemin, valeur in sorted(faits, key=_rang):  # the first of each list before the second
        texte = retoucher(texte, chemin, _a_ecrire(valeur), DIT)
    assert dict(_faits(_lu(texte))) == dict(_faits(attendue))


def _rang(fait: tuple[Chemin, Any]) -> int:
    return max((pas for pas in fait[0] if isinstance(pas, int)), default=0)


def _a_ecrire(valeur: Any) -> Any:
    if isinstance(valeur, tuple):
        return [str(v) for v in valeur] or "aucun"
    return str(valeur) if isinstance(valeur, str) else valeur
