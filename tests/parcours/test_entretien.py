"""The interview without a terminal: what is asked, what an answer writes, and what it never writes."""

from __future__ import annotations

import errno
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from droits.explain.questions import elements, enonce
from droits.parcours import entretien as module
from droits.parcours.chemins import chemin as place_du_fait
from droits.parcours.chemins import lire as lire_la_place
from droits.parcours.entretien import Entretien, ReponseRefusee, commencer
from droits.parcours.lots import PHRASES, en_lots
from droits.parcours.modeles import Genre
from droits.parcours.questions import question
from droits.parcours.saisie import VRAIES, absence, attendu, comprendre, en_une_phrase, ne_sait_pas, repondre, source
from droits.parcours.saisie import elements as elements_dits
from droits.scenarios import edition
from droits.scenarios.edition import Fichier, ModificationRefusee
from droits.scenarios.reading import lire
from droits.scenarios.situation import Conjoint, Situation, Su

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

        sujets = {"conjoint": "conjoint", "demandeur": "demandeur"}
        restent = [
            question(fait, sujets.get(str(place[0]), "foyer"), place)
            for fait, place in self.questions
            if lire_la_place(situation, place) is None
        ]
        return SimpleNamespace(questions=restent, decidees=not restent)


@pytest.fixture
def restent(monkeypatch: pytest.MonkeyPatch) -> _Restent:
    faux = _Restent(
        ("personne.activite", ("demandeur", "activite")),
        ("foyer.seul_depuis", ("seul_depuis",)),
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
    return entretien.demande.questions[0].chemin if entretien.demande else None


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
    assert _place(suivant) == ("seul_depuis",)
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


def test_une_contradiction_est_refusee(entretien: Entretien, restent: _Restent) -> None:
    """Born after the day of the interview: what was said with it is not written either."""
    restent.questions = tuple((f"personne.{nom}", ("demandeur", nom)) for nom in ("date_naissance", "activite"))
    ensemble = commencer(entretien.fichier, restent.calculer, LE)
    assert ensemble.demande is not None
    assert ensemble.demande.genre is Genre.SUITE
    with pytest.raises(ReponseRefusee):
        ensemble.repondre("14/03/2054 ; emploi")
    assert _sur_disque(entretien) == CALME


def test_l_annee_seule_est_ecrite_et_signalee(entretien: Entretien, restent: _Restent) -> None:
    suivant = _autour(entretien, restent, "personne.date_naissance", "foyer.seul_depuis").repondre("1954")
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
    assert all(lot.urgent for lot in presse)
    faits = [q.fait for lot in presse for q in lot.questions]
    assert {"foyer.violences", "dettes", "personne.assurance_maladie", "logement.statut"} <= set(faits)
    assert faits[-1] == "foyer.violences"
    assert [lot.discret for lot in presse] == sorted(lot.discret for lot in presse)


@pytest.mark.parametrize(
    ("reponses", "urgence"),
    [
        ({"liste": "toutes", "dettes": "loyer", "assignation": "oui"}, "expulsion"),
        ({"liste": "toutes", "dettes": "téléphone et 5", "coupure_annoncee": "oui"}, "coupure"),
        ({"violences": "oui"}, "danger"),
        ({"liste": "4"}, "soins_sans_droits"),
        ({"liste": "2"}, "aide_alimentaire"),
        ({"statut": "à la rue"}, "hebergement_115"),
    ],
)
def test_une_reponse_qui_montre_un_danger_le_dit_tout_de_suite(
    tmp_path: Path, restent: _Restent, reponses: dict[str, str], urgence: str
) -> None:
    entretien = _neuf(tmp_path, restent)
    for _ in range(12):
        assert entretien.demande is not None
        if entretien.demande.genre is Genre.PHRASES:
            reponse = reponses.get("liste", "")
        else:
            dites = [reponses.get(str(q.chemin[-1]), "?") for q in entretien.demande.questions]
            reponse = " ; ".join(dites) if set(dites) != {"?"} else ""
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
    entretien = _neuf(tmp_path, restent).passer().repondre("1, 2")
    assert _place(entretien) == ("dettes",)
    with pytest.raises(ReponseRefusee, match="lesquels"):
        entretien.repondre("oui")
    assert entretien.repondre("non").situation.dettes == ()


@pytest.mark.parametrize("ecrit", ["non", "oui"])
def test_oui_ou_non_a_un_choix_n_en_propose_pas_un_autre(entretien: Entretien, ecrit: str) -> None:
    with pytest.raises(ReponseRefusee, match="ne suffit pas ici") as refus:
        entretien.repondre(ecrit)
    assert "Vouliez-vous" not in str(refus.value)


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


# --- several facts in one go ---------------------------------------------------------

_FOYER = Situation(conjoint=Conjoint())


def _autour(entretien: Entretien, restent: _Restent, *faits: str, couple: bool = False) -> Entretien:
    """The interview, where these facts are left; of both adults with ``couple``."""
    sujets = ("demandeur", "conjoint") if couple else ("demandeur",)
    restent.questions = tuple(
        (f, place_du_fait(f, sujet if f.startswith("personne.") else "foyer", _FOYER))
        for f in faits
        for sujet in sujets
    )
    fichier = entretien.fichier
    if couple:
        fichier = fichier.poser(("conjoint",), "oui").enregistrer()
    return commencer(fichier, restent.calculer, LE)


MAISON = ("logement.bail_au_nom", "logement.colocation", "logement.travaux", "logement.projet", "patrimoine.epargne")


def test_une_liste_ecrit_chaque_reponse(entretien: Entretien, restent: _Restent) -> None:
    """In the order of the register: savings, new home, lease, shared home, works."""
    fini = _autour(entretien, restent, *MAISON).repondre("3, 5")
    assert fini.demande is None
    lue = lire(fini.fichier.chemin)
    assert (lue.logement.bail_au_nom, lue.logement.colocation, lue.logement.travaux) == (True, False, True)
    assert (lue.logement.projet, lue.patrimoine.epargne) == (False, 0)
    assert lue.provenances["logement.colocation"].date_papier == LE


def test_oui_dans_une_liste_demande_combien_tout_de_suite(entretien: Entretien, restent: _Restent) -> None:
    activite = _autour(entretien, restent, *MAISON, "personne.activite")
    liste = next(lot for lot in activite.demandes if lot.genre is Genre.PHRASES)
    suivant = replace(activite, demandes=(liste,)).repondre("aucune, 1 ?")
    assert _place(suivant) == ("demandeur", "activite")
    assert [q.fait for q in suivant.passees] == ["patrimoine.epargne"]
    assert suivant.situation.patrimoine.epargne is None
    oui = suivant.retour().repondre("1")
    assert (_place(oui), oui.situation.patrimoine.epargne) == (("patrimoine", "epargne"), None)
    assert oui.repondre("1 200,50").situation.patrimoine.epargne == Decimal("1200.50")
    assert _place(oui.passer()) == ("demandeur", "activite")


def test_retour_enleve_toute_la_liste(entretien: Entretien, restent: _Restent) -> None:
    avant = _autour(entretien, restent, *MAISON)
    apres = avant.repondre("toutes")
    assert apres.situation.logement.travaux is True
    revenu = apres.retour()
    assert _sur_disque(revenu) == CALME
    assert revenu.demande == avant.demande


def test_reprendre_ne_redemande_que_ce_qui_manque(entretien: Entretien, restent: _Restent) -> None:
    _autour(entretien, restent, *MAISON).repondre("1, 3")
    repris = commencer(Fichier.ouvrir(entretien.fichier.chemin), restent.calculer, LE)
    assert _place(repris) == ("patrimoine", "epargne")


@pytest.mark.parametrize("ecrit", ["oui", "6", "0", "1, x", "aucune, 2", "sauf 3", ","])
def test_une_liste_refuse_ce_qui_n_est_pas_clair(entretien: Entretien, restent: _Restent, ecrit: str) -> None:
    with pytest.raises(ReponseRefusee):
        _autour(entretien, restent, *MAISON).repondre(ecrit)
    assert _sur_disque(entretien) == CALME


def test_une_liste_pour_les_deux_adultes(entretien: Entretien, restent: _Restent) -> None:
    sante = ("personne.enceinte", "personne.perte_autonomie", "personne.inapte_travail")
    liste = _autour(entretien, restent, *sante, couple=True)
    assert liste.demande is not None
    assert len(liste.demande.questions) == 6
    with pytest.raises(ReponseRefusee, match="pour qui"):
        liste.repondre("1")
    fini = liste.repondre("1 conjoint, 3 deux, 2 ?")
    demandeur, conjoint = fini.situation.demandeur, fini.situation.conjoint
    assert isinstance(conjoint, Conjoint)
    assert (demandeur.enceinte, conjoint.enceinte) == (False, True)
    assert (demandeur.inapte_travail, conjoint.inapte_travail) == (None, None)
    assert (demandeur.perte_autonomie, conjoint.perte_autonomie) == (True, True)


def test_une_liste_dit_ce_qui_est_du_conjoint_seul(entretien: Entretien, restent: _Restent) -> None:
    """Facts of the home, of both adults and of the partner alone: one list, and each sentence says of whom."""
    liste = _autour(entretien, restent, "logement.travaux", "personne.pensions_demandees", couple=True)
    du_conjoint = question("personne.ancien_combattant", "conjoint", ("conjoint", "ancien_combattant"))
    (lot,) = en_lots([*(liste.demande.questions if liste.demande else ()), du_conjoint])
    assert list(elements(lot))[-1] == ("Pour la personne en couple avec vous\u00a0: Vous avez combattu pour la France.")
    dites = {(d.question.fait, d.question.sujet): d.valeur for d in repondre(lot, "1, 2 deux", LE)}
    assert dites["logement.travaux", "foyer"] == "oui"
    assert dites["personne.pensions_demandees", "conjoint"] == "oui"
    assert dites["personne.ancien_combattant", "conjoint"] == "non"


def test_une_suite_se_repond_dans_l_ordre(entretien: Entretien, restent: _Restent) -> None:
    suite = _autour(entretien, restent, "logement.loyer", "logement.charges", "logement.entree")
    with pytest.raises(ReponseRefusee, match="3 réponses"):
        suite.repondre("420")
    fini = suite.repondre("420,50 € lu sur la quittance ; ? ; 03/2019")
    logement = fini.situation.logement
    assert (logement.loyer, logement.charges, logement.entree) == (Decimal("420.50"), None, date(2019, 3, 1))
    assert fini.situation.provenances["logement.loyer"].papier == "quittance"
    assert fini.situation.provenances["logement.entree"].su is Su.DIT
    assert [q.fait for q in fini.passees] == ["logement.charges"]


def test_l_argent_des_deux_adultes_se_dit_en_une_fois(tmp_path: Path, restent: _Restent) -> None:
    entretien = _neuf(tmp_path, restent).repondre("hôtel ; FR ; ? ; ?").repondre("2, 4, 5")
    while entretien.demande and entretien.demande.questions[0].fait != "personne.ressources":
        entretien = entretien.passer()
    assert entretien.demande is not None
    assert list(elements(entretien.demande)) == [
        "Pour vous\u00a0: Quel argent recevez-vous, et depuis quand\u00a0?",
        "Pour la personne en couple avec vous\u00a0: Quel argent recevez-vous, et depuis quand\u00a0?",
    ]
    with pytest.raises(ReponseRefusee, match="2 réponses"):
        entretien.repondre("salaire 1 200 net")  # never written for both
    dite = entretien.repondre("salaire 1 200 net depuis 03/2019, loyers percus 300 ; aucune").situation
    assert [(r.nature, r.net, r.montant) for r in dite.demandeur.ressources or ()] == [
        ("salaire", Decimal(1200), None),
        ("loyers_percus", None, Decimal(300)),
    ]
    assert isinstance(dite.conjoint, Conjoint)
    assert dite.conjoint.ressources == ()


def test_le_danger_d_abord_meme_dans_une_liste_plus_longue(tmp_path: Path, restent: _Restent) -> None:
    """What fills up the first questions never pushes danger to a later one."""
    entretien = _neuf(tmp_path, restent)
    presse = [q.urgente for lot in entretien.demandes[:2] for q in lot.questions]
    assert sum(presse) == 6  # the home, the nationality; debts, cover, aids, money
    assert [len(lot.questions) for lot in entretien.demandes[:2]] == [4, 8]
    assert restent.calculs == 0


def test_plusieurs_dons_dans_une_suite() -> None:
    place = ("patrimoine", "donations")
    dons = comprendre(place, "5 000 € le 14/03/2020 descendant et 300")
    assert [d["valeur"] for d in dons] == ["5 000 €", "300"]  # type: ignore[index]


def test_la_meme_reponse_pour_chacun_une_seule_fois(entretien: Entretien, restent: _Restent) -> None:
    chacun = _autour(entretien, restent, "personne.scolarite", couple=True)
    assert chacun.demande is not None
    assert chacun.demande.genre is Genre.CHACUN
    for ecrit, attendues in (("aucune", ("aucune", "aucune")), ("superieur ; ?", ("superieur", None))):
        fini = chacun.repondre(ecrit)
        assert (fini.situation.demandeur.scolarite, fini.situation.conjoint.scolarite) == attendues  # type: ignore[union-attr]
        chacun = fini.retour()


def test_une_phrase_peut_nommer_une_valeur(tmp_path: Path, restent: _Restent) -> None:
    """« Vous avez la nationalité française »: true, it is written; else which one is asked."""
    chemin = tmp_path / "a.yaml"
    chemin.write_text(
        "violences: non\n"
        "demandeur: {date_naissance: 14/03/1985, activite: emploi, paris: 20e}\n"
        "logement: {statut: hotel}\n",
        encoding="utf-8",
    )
    francaise = commencer(Fichier.ouvrir(chemin), restent.calculer, LE).repondre("2, 5")
    assert francaise.situation.demandeur.nationalite == "FR"
    autre = francaise.retour().repondre("2")
    assert (_place(autre), autre.situation.demandeur.nationalite) == (("demandeur", "nationalite"), None)
    assert autre.repondre("malienne").situation.demandeur.nationalite == "ML"


@pytest.mark.parametrize(("fait", "lue"), [("personne.mois_en_france_par_an", 12), ("impot.impot", Decimal(0))])
def test_une_phrase_qui_nomme_une_valeur_ne_dit_rien_quand_elle_est_fausse(
    fait: str, lue: object, entretien: Entretien
) -> None:
    """« 0 euro à la ligne 14 » is not true: the tax is not known yet, and is asked."""
    sujet = "demandeur" if fait.startswith("personne.") else "foyer"
    q = question(fait, sujet, place_du_fait(fait, sujet, Situation()))
    assert en_une_phrase(q, vraie=False) is None
    vraie = en_une_phrase(q, vraie=True)
    assert vraie is not None
    assert lire_la_place(entretien.fichier.poser(q.chemin, vraie).situation, q.chemin) == lue


@pytest.mark.parametrize("fait", [f for f in PHRASES if f not in VRAIES])
def test_une_phrase_fausse_s_ecrit_et_se_relit(fait: str, entretien: Entretien) -> None:
    """What « aucune » writes: never left unknown, and never « oui »."""
    place = place_du_fait(fait, "demandeur" if fait.startswith("personne.") else "foyer", Situation())
    ecrite = lire_la_place(entretien.fichier.poser(place, absence(place)).situation, place)
    assert ecrite is not None
    assert not ecrite or ecrite in ("aucun", "aucune")


@pytest.mark.parametrize(
    ("liste", "ecrit", "combien"),
    [("dette", "gaz", 1), ("enfant", "14/03/2016 foyer primaire ; 05/2019", 2), ("aide", "APL 200", 2)],
)
def test_ajouter_a_une_liste(entretien: Entretien, restent: _Restent, liste: str, ecrit: str, combien: int) -> None:
    avec = entretien.fichier.poser(("enfants",), "aucun").enregistrer()
    entretien = commencer(avec, restent.calculer, LE)
    avant = _sur_disque(entretien)
    ajoute = entretien.ajouter(liste, ecrit)
    lue = lire(ajoute.fichier.chemin)
    listes = {"dette": lue.dettes, "enfant": lue.enfants, "aide": lue.aides_recues}
    assert len(listes[liste] or ()) == combien
    encore = ajoute.ajouter(liste, "eau" if liste == "dette" else "AAH" if liste == "aide" else "2020")
    assert len(lire(encore.fichier.chemin).model_dump()[module.LISTES[liste][0]]) == combien + 1
    assert _place(encore) == (("dettes", 0, "coupure_annoncee") if liste == "dette" else _place(entretien))
    assert _sur_disque(encore.retour().retour()) == avant


def test_une_liste_que_personne_n_a_dite_ne_se_complete_pas(entretien: Entretien) -> None:
    """One child told is not all the children."""
    with pytest.raises(ReponseRefusee, match="pas encore dite"):
        entretien.ajouter("enfant", "2016")
    assert _sur_disque(entretien) == CALME


@pytest.mark.parametrize(
    ("place", "ecrit", "valeur"),
    [
        (
            "demandeur.ressources",
            "salaire 1 200,50 € net depuis 03/2019 ; retraite 400 brut par trimestre",
            [
                {"nature": "salaire", "depuis": "03/2019", "net": "1 200,50"},
                {"nature": "retraite", "rythme": "trimestriel", "brut": "400"},
            ],
        ),
        (
            "demandeur.ressources",
            "salaire 1 043,59 net, chômage",
            [{"nature": "salaire", "net": "1 043,59"}, {"nature": "chômage"}],
        ),
        (
            "demandeur.titre_sejour",
            "2 depuis 03/2015 jusqu'au 31/03/2027",
            {"nature": "carte_resident", "depuis": "03/2015", "jusqu_au": "31/03/2027"},
        ),
        ("demandeur.paris", "20e depuis mars 2015", [{"arrondissement": "20e", "depuis": "mars 2015"}]),
        (
            "enfants",
            "12/03/2016 foyer primaire",
            [{"date_naissance": "12/03/2016", "residence": "foyer", "scolarite": "primaire"}],
        ),
        (
            "patrimoine.donations",
            "5 000 € le 14/03/2020 descendant ; 300",
            [{"valeur": "5 000 €", "date": "14/03/2020", "a": "descendant"}, {"valeur": "300"}],
        ),
        ("autres_personnes", "parent né le 14/03/1954", [{"lien": "parent", "date_naissance": "14/03/1954"}]),
        (
            "aides_recues",
            "AAH conjoint 1 000 depuis 01/2026",
            [{"nature": "AAH", "beneficiaire": "conjoint", "montant": "1 000", "depuis": "01/2026"}],
        ),
    ],
)
def test_une_ligne_dit_toute_une_fiche(place: str, ecrit: str, valeur: Any, entretien: Entretien) -> None:
    assert comprendre(tuple(place.split(".")), ecrit) == valeur
    assert entretien.fichier.poser(tuple(place.split(".")), valeur).enregistrer()


def test_deux_sommes_ne_se_demandent_jamais_sous_un_seul_nom() -> None:
    """« Pour la somme 2 » over both: the answer about one was written under the other."""
    places = (("ressource.imposable", 0, "imposable"), ("ressource.depuis", 1, "depuis"))
    deux = [
        question(fait, f"demandeur, ressource {rang + 1}", ("demandeur", "ressources", rang, champ))
        for fait, rang, champ in places
    ]
    (lot,) = en_lots(deux)
    assert enonce(lot) == ("Répondez dans cet ordre\u00a0:",)
    une, autre = elements(lot)
    assert une.startswith("Pour la somme numéro 1") and autre.startswith("Pour la somme numéro 2")


@pytest.mark.parametrize("ecrit", ["1, -2", "1-3", "2 – 3"])
def test_un_tiret_dans_une_liste_de_numeros_n_est_pas_compris(
    entretien: Entretien, restent: _Restent, ecrit: str
) -> None:
    """« -2 » said « 2 is true », and gave somebody a health cover."""
    liste = _autour(entretien, restent, "personne.enceinte", "personne.perte_autonomie", "personne.inapte_travail")
    with pytest.raises(ReponseRefusee, match="numéro"):
        liste.repondre(ecrit)


@pytest.mark.parametrize("somme", ["300", "300 €", "300€", "300 euros"])
def test_le_signe_de_l_euro_va_avec_la_somme(somme: str) -> None:
    (dette,) = elements_dits(("dettes",), f"loyer {somme}")
    assert dette == {"nature": "loyer", "montant": "300"}


def test_ne_pas_savoir_se_dit_de_plusieurs_facons() -> None:
    assert all(map(ne_sait_pas, ("je ne sais pas", "jsp", "NSP", "ne sais pas", "je sais pas", "chais pas")))


def test_un_disque_plein_est_dit_en_francais(
    entretien: Entretien, restent: _Restent, monkeypatch: pytest.MonkeyPatch
) -> None:
    def plein(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    suite = _autour(entretien, restent, "logement.loyer", "logement.charges", "logement.entree")
    monkeypatch.setattr(edition, "ecrire_prive", plein)
    with pytest.raises(ModificationRefusee, match=r"plus de place.*comme avant"):
        suite.repondre("420 ; ? ; 03/2019")


def test_ce_qui_est_dit_vrai_sans_detail_n_est_pas_perdu_en_silence(tmp_path: Path, restent: _Restent) -> None:
    """« Vous avez des enfants » alone writes nothing: it is told at the end, until it is told or skipped."""
    entretien = _neuf(tmp_path, restent).repondre("hôtel ; FR ; ? ; ?").repondre("2, 3, 6")
    assert {q.fait for q in entretien.sans_detail} == {"aides_recues", "foyer.enfants"}
    while entretien.demande and entretien.demande.questions[0].fait != "aides_recues":
        entretien = entretien.passer()
    dite = entretien.repondre("rsa")
    assert {q.fait for q in dite.sans_detail} <= {"foyer.enfants"}
    assert "aides_recues" not in {q.fait for q in entretien.passer().sans_detail}  # skipped: told as such
    assert {q.fait for q in dite.retour().sans_detail} == {q.fait for q in entretien.sans_detail}


def test_les_dettes_se_detaillent_avant_l_argent(tmp_path: Path, restent: _Restent) -> None:
    """An eviction or a cut may be hidden in them; money is long to tell, and can wait."""
    entretien = _neuf(tmp_path, restent).repondre("hlm ; FR ; ? ; ?").repondre("1, 2, 4")
    assert _place(entretien) == ("dettes",)
    suivant = entretien.repondre("loyer et gaz")
    assert suivant.demande is not None
    assert {q.chemin for q in suivant.demande.questions} == {
        ("dettes", 0, "assignation"),
        ("dettes", 1, "coupure_annoncee"),
    }
    assert suivant.presse


def test_un_refus_dit_de_quelle_reponse(tmp_path: Path, restent: _Restent) -> None:
    entretien = _neuf(tmp_path, restent)
    assert entretien.demande is not None
    with pytest.raises(ReponseRefusee) as refus:
        entretien.repondre("hôtel ; FR ; hier ; emploi")
    assert refus.value.place == entretien.demande.questions[2].chemin
