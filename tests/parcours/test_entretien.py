"""The interview without a terminal: what is asked, what an answer writes, and what it never writes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from droits.parcours import entretien as module
from droits.parcours.entretien import Demande, Entretien, ReponseRefusee, commencer
from droits.parcours.saisie import attendu, comprendre, ne_sait_pas, source
from droits.scenarios.edition import Fichier, ModificationRefusee
from droits.scenarios.reading import lire
from droits.scenarios.situation import Su

LE = date(2026, 11, 22)
#: nothing urgent is unknown in it
CALME = """\
version: droits.scenario/1
date_entretien: 22/11/2026
violences: non
demandeur: {nationalite: FR, ressources: aucune, assurance_maladie: oui}
logement: {statut: locataire_hlm}
dettes: aucune
aides_recues: rsa
"""


class _Restent:
    """What stands for the ranking: these places are asked while the file does not tell them."""

    def __init__(self, *questions: tuple[str, tuple[str | int, ...]]) -> None:
        self.questions = questions
        self.calculs = 0

    def calculer(self, situation: Any) -> Any:
        self.calculs += 1
        return situation

    def du_bilan(self, situation: Any, _: Any) -> Any:
        from types import SimpleNamespace

        from droits.parcours.chemins import lire as dit

        restent = [
            SimpleNamespace(fait=fait, sujet="demandeur", chemin=place, urgente=False, decide="reponse")
            for fait, place in self.questions
            if dit(situation, place) is None
        ]
        return SimpleNamespace(questions=restent, decidees=not restent)


@pytest.fixture
def restent(monkeypatch: pytest.MonkeyPatch) -> _Restent:
    faux = _Restent(
        ("personne.activite", ("demandeur", "activite")),
        ("personne.date_naissance", ("demandeur", "date_naissance")),
        ("logement.loyer", ("logement", "loyer")),
    )
    monkeypatch.setattr(module, "questions_du_bilan", faux.du_bilan)
    return faux


@pytest.fixture
def entretien(tmp_path: Path, restent: _Restent) -> Entretien:
    chemin = tmp_path / "a.yaml"
    chemin.write_text(CALME, encoding="utf-8")
    return commencer(Fichier.ouvrir(chemin), restent.calculer, LE)


def _place(entretien: Entretien) -> tuple[str | int, ...] | None:
    return entretien.demande.chemin if entretien.demande else None


def _sur_disque(entretien: Entretien) -> str:
    return entretien.fichier.chemin.read_text(encoding="utf-8")


# --- one after the other -----------------------------------------------------------


def test_jusqu_a_ce_que_tout_soit_decide(entretien: Entretien) -> None:
    assert _place(entretien) == ("demandeur", "activite")
    entretien = entretien.repondre("retraité").repondre("14/03/1954").repondre("420,50 € lu sur la quittance")
    assert entretien.demande is None
    situation = lire(entretien.fichier.chemin)
    assert situation.demandeur.activite == "retraite"
    assert situation.logement.loyer == Decimal("420.50")
    assert situation.provenances["logement.loyer"].su is Su.LU
    assert situation.provenances["logement.loyer"].papier == "quittance"
    assert situation.provenances["demandeur.activite"].date_papier == LE


def test_je_ne_sais_pas_n_ecrit_rien_et_ne_revient_pas(entretien: Entretien, restent: _Restent) -> None:
    calculs = restent.calculs
    suivant = entretien.passer()
    assert _place(suivant) == ("demandeur", "date_naissance")
    assert restent.calculs == calculs  # nothing changed: nothing is computed again
    fini = suivant.repondre("1954-03-14").repondre("0")
    assert fini.demande is None
    assert [d.fait for d in fini.passees] == ["personne.activite"]
    assert "activite" not in _sur_disque(fini)
    assert fini.situation.demandeur.activite is None


def test_tout_passer_finit(entretien: Entretien) -> None:
    while entretien.demande is not None:
        entretien = entretien.passer()
    assert len(entretien.passees) == 3
    assert _sur_disque(entretien) == CALME


def test_retour_enleve_la_reponse_du_fichier_aussi(entretien: Entretien) -> None:
    premiere = entretien.demande
    revenu = entretien.repondre("retraite").passer().retour().retour()
    assert revenu.demande == premiere
    assert revenu.passees == ()
    assert _sur_disque(revenu) == CALME
    assert revenu.retour() is revenu  # the first question has none before it
    assert "activite: {valeur: emploi" in _sur_disque(revenu.repondre("1"))


def test_une_reponse_refusee_ne_change_rien(entretien: Entretien) -> None:
    with pytest.raises(ReponseRefusee, match="Vouliez-vous dire « retraite »"):
        entretien.repondre("retrete")
    with pytest.raises(ReponseRefusee):
        entretien.repondre("\x07\u202e")
    assert _sur_disque(entretien) == CALME


def test_une_contradiction_est_refusee(entretien: Entretien) -> None:
    """Born after the day of the interview."""
    with pytest.raises(ReponseRefusee):
        entretien.passer().repondre("14/03/2054")
    assert _sur_disque(entretien) == CALME


def test_l_annee_seule_est_ecrite_et_signalee(entretien: Entretien) -> None:
    suivant = entretien.passer().repondre("1954")
    assert [a.code for a in suivant.avertissements] == ["annee_seule"]
    assert suivant.passer().avertissements == ()


def test_un_fichier_change_par_un_autre(entretien: Entretien) -> None:
    entretien.fichier.chemin.write_text(CALME + "conjoint: oui\n", encoding="utf-8")
    with pytest.raises(ModificationRefusee):
        entretien.repondre("retraite")
    assert _sur_disque(entretien) == CALME + "conjoint: oui\n"


# --- danger first ------------------------------------------------------------------


def _neuf(tmp_path: Path, restent: _Restent) -> Entretien:
    return commencer(Fichier.nouveau(tmp_path / "neuf.yaml", LE), restent.calculer, LE)


def test_le_danger_se_demande_avant_tout_et_seul_a_seul_en_dernier(tmp_path: Path, restent: _Restent) -> None:
    entretien = _neuf(tmp_path, restent)
    presse = []
    while restent.calculs == 0:
        assert entretien.demande is not None
        presse.append(entretien.demande)
        entretien = entretien.passer()
    assert all(d.urgente for d in presse)
    faits = [d.fait for d in presse]
    assert {"foyer.violences", "dettes", "personne.assurance_maladie", "logement.statut"} <= set(faits)
    assert faits[-1] == "foyer.violences"
    assert [d.discrete for d in presse] == sorted(d.discrete for d in presse)


@pytest.mark.parametrize(
    ("reponses", "urgence"),
    [
        ({"dettes": "loyer", "assignation": "oui"}, "expulsion"),
        ({"dettes": "téléphone et 5", "coupure_annoncee": "oui"}, "coupure"),
        ({"violences": "oui"}, "danger"),
        ({"statut": "à la rue"}, "hebergement_115"),
    ],
)
def test_une_reponse_qui_montre_un_danger_le_dit_tout_de_suite(
    tmp_path: Path, restent: _Restent, reponses: dict[str, str], urgence: str
) -> None:
    entretien = _neuf(tmp_path, restent)
    for _ in range(12):
        assert entretien.demande is not None
        reponse = reponses.get(str(entretien.demande.chemin[-1]))
        entretien = entretien.repondre(reponse) if reponse else entretien.passer()
        if entretien.revelees:
            break
    assert urgence in {u.id for u in entretien.revelees}
    assert entretien.passer().revelees == ()  # said once


# --- what is typed -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "ecrit", "valeur"),
    [
        ("dettes", "1, 3", [{"nature": "loyer"}, {"nature": "assurance_habitation"}]),
        ("dettes", "loyer et gaz", [{"nature": "loyer"}, {"nature": "gaz"}]),
        ("dettes", "aucune", "aucune"),
        ("demandeur.activite", "2", "independant"),
        ("demandeur.activite", "99", "99"),  # for the reader to refuse
        ("demandeur.titre_sejour", "2", {"nature": "carte_resident"}),
        ("demandeur.paris", "20e", [{"arrondissement": "20e"}]),
        ("enfants", "2", [{}, {}]),
        ("enfants", "12/03/2016 et 01/2019", [{"date_naissance": "12/03/2016"}, {"date_naissance": "01/2019"}]),
        ("patrimoine.immobilier", "10 000,50 € ; 3", [{"valeur": "10 000,50 €"}, {"valeur": "3"}]),
        ("aides_recues", "2, apl", [{"nature": "2"}, {"nature": "apl"}]),  # too many to be numbered
        ("conjoint", "oui", "oui"),
        ("avis_impot", "9 800", {"revenus_declares": "9 800"}),
        ("logement.loyer", "1 043,59 €", "1 043,59 €"),
    ],
)
def test_ce_qui_est_tape(place: str, ecrit: str, valeur: Any) -> None:
    assert comprendre(tuple(place.split(".")), ecrit) == valeur


def test_les_mots_montres_sont_compris() -> None:
    mots = {"location_de_logement_social": "locataire_hlm"}
    assert comprendre(("logement", "statut"), "Location de logement social", mots) == "locataire_hlm"


@pytest.mark.parametrize(
    ("ecrit", "reponse", "papier", "jour"),
    [
        ("420 € lu sur la quittance du 31/10/2026", "420 €", "quittance", date(2026, 10, 31)),
        ("420 (lu)", "420", "quittance de loyer", None),
        ("oui lue sur l'attestation", "oui", "attestation", None),
    ],
)
def test_lu_sur_un_papier(ecrit: str, reponse: str, papier: str, jour: date | None) -> None:
    lu, provenance = source(ecrit, "logement.loyer", LE)
    assert (lu, provenance.su, provenance.papier, provenance.date_papier) == (reponse, Su.LU, papier, jour)


@pytest.mark.parametrize("ecrit", ["lundi", "résolu", "oui", "lu"])
def test_dit_sinon(ecrit: str) -> None:
    lu, provenance = source(ecrit, "logement.loyer", LE)
    assert (lu, provenance.su, provenance.date_papier) == (ecrit, Su.DIT, LE)


@pytest.mark.parametrize("ecrit", ["je ne sais pas", "Je sais pas", "inconnu", "NSP", "passer"])
def test_ne_sait_pas(ecrit: str) -> None:
    assert ne_sait_pas(ecrit)


def test_oui_ne_suffit_pas_pour_une_liste(tmp_path: Path, restent: _Restent) -> None:
    entretien = _neuf(tmp_path, restent)
    while entretien.demande != Demande("dettes", "foyer", ("dettes",), urgente=True):
        entretien = entretien.passer()
    with pytest.raises(ReponseRefusee, match="lesquels"):
        entretien.repondre("oui")
    assert entretien.repondre("non").situation.dettes == ()


def test_toute_question_sait_ce_qu_elle_attend() -> None:
    """Every fact of the register has a place, and the place has a form."""
    from droits.parcours.chemins import chemin
    from droits.scenarios.unknowns import faits_inconnus

    situation = lire("conjoint: oui\nenfants: [{}]\nautres_personnes: [{}]\ndettes: loyer\n")
    sujets = {"demandeur": "demandeur", "conjoint": "conjoint", "enfants 1": "enfant 1"}
    for sujet, fait in faits_inconnus(situation):
        if sujet.startswith("autres"):
            continue
        forme = attendu(chemin(fait.id, sujets.get(sujet, sujet), situation))
        assert forme.genre, fait.id
