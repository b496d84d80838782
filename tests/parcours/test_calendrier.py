"""The calendar of rights: dates found by hand, two stories that differ by what is claimed, months in between."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from textwrap import dedent

import pytest

from droits import bilan, calendrier, lire
from droits.aide import Genre
from droits.explain.calendrier import rediger
from droits.explain.render.terminal import afficher
from droits.parcours.calendrier import Calendrier, Evenement, GenreEvenement
from droits.parcours.calendrier.delais import depart, premier_mois
from droits.parcours.calendrier.evenements import AGES_ADULTE, AGES_ENFANT, AGES_PARENT, evenements
from droits.parcours.calendrier.modele import Mois
from droits.parcours.calendrier.regards import Changement, a_revoir, des_faits, des_recues
from droits.registre import AIDES
from droits.resultats import Certitude, Statut
from droits.scenarios.situation import AideRecue, NatureAide, Situation

RACINE = Path(__file__).parents[2]
AU, FIN = date(2026, 11, 22), date(2028, 11, 1)

PERSONNE = """
version: droits.scenario/1
date_entretien: 2026-11-22
demandeur:
  date_naissance: {naissance}
  nationalite: {nationalite}
  titre_sejour: {titre}
  en_france_depuis: 15/03/2010
  mois_en_france_par_an: 12
  paris:
    - {{depuis: {paris}, arrondissement: 18}}
  activite: {activite}
  taux_incapacite: aucun
  inapte_travail: non
  preuves_handicap: aucune
  perte_autonomie: non
  pensions_demandees: oui
  assurance_maladie: oui
  travail_cinq_ans: non
  travail_deux_ans: non
  fin_droits_chomage: non
  restriction_emploi: non
  conge: aucun
  enceinte: non
  ressources: {ressources}
conjoint: aucun
enfants: {enfants}
autres_personnes: aucune
patrimoine: {{epargne: 0 €, immobilier: aucun, donations: aucune}}
logement:
  statut: heberge
  loyer: 0 €
  charges: 0 €
  bail_au_nom: non
  contrat_energie_au_nom: non
  colocation: non
  arrondissement: 18
  domiciliation: aucune
  projet: aucun
dettes: aucune
aides_recues: {aides}
sante: {{complementaire: aucune, css_impayee: non}}
avis_impot: {{annee_revenus: 2025, revenus_declares: 0 €, rfr: 0 €, parts: 1, impot: 0 €}}
"""


def personne(tmp_path: Path, **faits: str) -> Situation:
    """A household of one, told in full, with what differs."""
    usuels = {
        "naissance": "15/03/1980",
        "nationalite": "française",
        "titre": "{nature: carte_resident, depuis: 01/01/2011, jusqu_au: 31/12/2031, autorise_travail: oui}",
        "paris": "01/01/2015",
        "activite": "sans_activite",
        "ressources": "aucune",
        "enfants": "aucun",
        "aides": "aucune",
    }
    fichier = tmp_path / "personne.yaml"
    texte = dedent(PERSONNE).format(**usuels | faits)
    if "nationalite" not in faits:
        texte = "\n".join(ligne for ligne in texte.split("\n") if "titre_sejour" not in ligne)
    fichier.write_text(texte, encoding="utf-8")
    return lire(fichier)


def dates(situation: Situation, genre: GenreEvenement) -> list[tuple[str, int | None]]:
    return [(e.date.isoformat(), e.nombre) for e in evenements(situation, AU, FIN) if e.genre is genre]


def un(c: Calendrier, genre: GenreEvenement) -> Evenement:
    trouves = [e for e in c.evenements if e.genre is genre]
    assert len(trouves) == 1
    return trouves[0]


# --- dates -----------------------------------------------------------------------------------------


def test_ages_d_une_personne_de_61_et_de_64_ans(tmp_path: Path) -> None:
    genre = GenreEvenement.ANNIVERSAIRE
    assert dates(personne(tmp_path, naissance="15/03/1965"), genre) == [("2027-03-15", 62)]
    assert dates(personne(tmp_path, naissance="15/03/1962"), genre) == [("2027-03-15", 65)]


def test_un_29_fevrier(tmp_path: Path) -> None:
    assert dates(personne(tmp_path, naissance="29/02/1964"), GenreEvenement.ANNIVERSAIRE) == []
    assert dates(personne(tmp_path, naissance="28/02/1966"), GenreEvenement.ANNIVERSAIRE) == [("2028-02-28", 62)]


@pytest.mark.parametrize(
    ("naissance", "attendu"),
    [("10/12/2023", ("2026-12-10", 3)), ("10/12/2020", ("2026-12-10", 6)), ("10/12/2006", ("2026-12-10", 20))],
)
def test_ages_d_un_enfant(tmp_path: Path, naissance: str, attendu: tuple[str, int]) -> None:
    enfant = "[{date_naissance: " + naissance + ", residence: foyer, handicap: aucun}]"
    assert attendu in dates(personne(tmp_path, enfants=enfant), GenreEvenement.ANNIVERSAIRE)


def test_trois_ans_a_paris_dans_cinq_mois(tmp_path: Path) -> None:
    assert ("2027-04-20", 36) in dates(personne(tmp_path, paris="20/04/2024"), GenreEvenement.DUREE_A_PARIS)
    assert dates(personne(tmp_path, paris="20/04/2015"), GenreEvenement.DUREE_A_PARIS) == []


def test_fin_du_chomage(tmp_path: Path) -> None:
    ligne = "[{nature: chomage, net: 900 €, depuis: 01/04/2025, jusqu_au: 31/03/2027}]"
    assert dates(personne(tmp_path, ressources=ligne), GenreEvenement.FIN_RESSOURCE) == [("2027-04-01", None)]
    suite = "[{nature: salaire, net: 900 €, jusqu_au: 31/12/2026}, {nature: salaire, net: 950 €, depuis: 01/01/2027}]"
    assert dates(personne(tmp_path, ressources=suite), GenreEvenement.FIN_RESSOURCE) == []


def test_fin_d_un_titre(tmp_path: Path) -> None:
    """CESEDA R431-5: between 120 and 60 days before the end."""
    titre = "{nature: carte_sejour_temporaire, depuis: 01/05/2022, jusqu_au: 30/04/2027, autorise_travail: oui}"
    trouves = evenements(personne(tmp_path, nationalite="ML", titre=titre), AU, FIN)
    (fin,) = (e for e in trouves if e.genre is GenreEvenement.FIN_TITRE)
    assert (fin.date, fin.demander_des, fin.demander_avant) == (
        date(2027, 5, 1),
        date(2026, 12, 31),
        date(2027, 3, 1),
    )
    durees = [(e.date, e.nombre) for e in trouves if e.genre is GenreEvenement.DUREE_DU_TITRE]
    assert durees == [(date(2027, 5, 1), 5)]


def test_l_avant_derniere_annee(tmp_path: Path) -> None:
    """2025 is on the tax notice; 2026 is not over: it is said to be unknown."""
    trouves = evenements(personne(tmp_path), AU, FIN)
    annees = [(e.date, e.nombre, e.inconnu) for e in trouves if e.genre is GenreEvenement.ANNEE_DES_REVENUS]
    assert annees == [(date(2027, 1, 1), 2025, False), (date(2028, 1, 1), 2026, True)]


def test_dossier_d_une_etudiante(tmp_path: Path) -> None:
    trouves = evenements(personne(tmp_path, naissance="02/04/2006", activite="etudes"), AU, FIN)
    fenetres = [(e.demander_des, e.demander_avant) for e in trouves if e.genre is GenreEvenement.CAMPAGNE]
    assert fenetres == [(date(2027, 3, 1), date(2027, 5, 31)), (date(2028, 3, 1), date(2028, 5, 31))]
    assert {e.certitude for e in trouves if e.genre is GenreEvenement.CAMPAGNE} == {Certitude.A_CONFIRMER}


def test_une_revalorisation_due_n_a_pas_de_montant(tmp_path: Path) -> None:
    trouves = [e for e in evenements(personne(tmp_path), AU, FIN) if e.genre is GenreEvenement.REVALORISATION]
    assert (date(2027, 4, 1), True) in [(e.date, e.inconnu) for e in trouves if "css" in e.aides]


def test_fin_d_une_aide_recue(tmp_path: Path) -> None:
    aides = (
        "[{nature: paris_energie_familles, montant: 138 €, rythme: annuel, depuis: 15/06/2026, jusqu_au: 14/06/2027}]"
    )
    (fin,) = (e for e in evenements(personne(tmp_path, aides=aides), AU, FIN) if e.genre is GenreEvenement.FIN_AIDE)
    assert (fin.date, fin.demander_avant, fin.nature) == (
        date(2027, 6, 15),
        date(2027, 6, 14),
        "paris_energie_familles",
    )


def test_aucun_age_du_registre_n_est_oublie() -> None:
    """An age that a figure holds is a criterion's, or is in one of the two tables."""
    dossier = RACINE / "parameters"
    figures = {".".join(f.relative_to(dossier).with_suffix("").parts) for f in dossier.rglob("age*.yaml")}
    lus = {c.seuil for a in AIDES for c in a.criteres() if c.genre is Genre.AGE}
    assert figures - lus - {*AGES_ADULTE, *AGES_ENFANT, *AGES_PARENT} <= {
        "droits.bourse_superieur.age_max"  # counted on 1 September, by the school year (age_a_la_rentree)
    }


# --- when it is paid -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("aide", "premier"),
    [("rsa", date(2026, 11, 1)), ("aide_logement", date(2026, 11, 1)), ("aspa", date(2026, 12, 1))],
)
def test_premier_mois_paye(aide: str, premier: date) -> None:
    assert premier_mois(next(a for a in AIDES if a.id == aide), AU) == premier


def test_un_retard_a_son_article() -> None:
    for aide in AIDES:
        assert not depart(aide).perdu or depart(aide).reference is not None, aide.id


# --- the two stories ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def fin_de_chomage(tmp_path_factory: pytest.TempPathFactory) -> Situation:
    return personne(
        tmp_path_factory.mktemp("calendrier"),
        activite="chomage",
        ressources="[{nature: aucune, depuis: 01/01/2023, jusqu_au: 31/03/2025}, "
        "{nature: chomage, net: 1050 €, brut: 1150 €, imposable: 1090 €, depuis: 01/04/2025, jusqu_au: 31/03/2027}]",
    )


@pytest.fixture(scope="module")
def suivi(fin_de_chomage: Situation) -> Calendrier:
    return calendrier(fin_de_chomage, mois=6, aides=["rsa", "css"])


def test_la_fin_du_chomage_ouvre_le_rsa(suivi: Calendrier) -> None:
    assert "rsa" in un(suivi, GenreEvenement.FIN_RESSOURCE).aides_qui_ouvrent
    assert "rsa" not in suivi.a_demander


def test_les_deux_histoires_different_par_ce_qui_est_demande(suivi: Calendrier) -> None:
    rien, tout = suivi.histoires.rien_n_est_demande, suivi.histoires.tout_est_demande
    assert [m.date for m in rien] == [m.date for m in tout]
    assert all(not a.recue for m in rien for a in m.aides)
    assert {m.total_sur for m in rien} == {Decimal(0)}
    payes = {m.date: m.total_sur for m in tout}
    assert payes[date(2027, 3, 1)] == 0
    assert payes[date(2027, 4, 1)] > 500  # paid from the month of the request


def test_le_premier_mois_est_le_bilan(fin_de_chomage: Situation, suivi: Calendrier) -> None:
    ouvertes = {
        r.aide for r in bilan(fin_de_chomage, aides=["rsa", "css"]).reponses if r.statut is Statut.DROIT_PROBABLE
    }
    assert set(suivi.a_demander) == ouvertes


def test_le_json_relu_est_le_meme(suivi: Calendrier) -> None:
    relu = Calendrier.model_validate_json(suivi.model_dump_json())
    assert relu == suivi
    assert suivi.model_dump(mode="json")["schema"] == "droits.calendrier/1"


def test_les_chiffres_d_aujourd_hui_tiennent(fin_de_chomage: Situation) -> None:
    """A figure that has an end goes on for the calendar, and for nobody else."""
    from droits.pipeline import bilans

    plus_tard = date(2027, 6, 1)
    (sans,) = bilans([fin_de_chomage], au=plus_tard, aides=["css"])
    (avec,) = bilans([fin_de_chomage], au=plus_tard, aides=["css"], connu_au=AU)
    assert sans.reponse("css").certitude is Certitude.NON_TROUVE
    assert avec.reponse("css").certitude is not Certitude.NON_TROUVE
    (aujourd_hui,) = bilans([fin_de_chomage], au=AU, aides=["css"], connu_au=AU)
    assert aujourd_hui.reponses == bilan(fin_de_chomage, aides=["css"]).reponses


def test_sans_titre(tmp_path: Path) -> None:
    """The stories suppose a new permit; what would close without it is said."""
    titre = "{nature: carte_sejour_temporaire, depuis: 01/05/2015, jusqu_au: 31/01/2027, autorise_travail: oui}"
    situation = personne(tmp_path, nationalite="ML", titre=titre, ressources="[{nature: aucune, depuis: 01/01/2023}]")
    c = calendrier(situation, mois=3, aides=["rsa"])
    assert "rsa" in un(c, GenreEvenement.FIN_TITRE).aides_qui_ferment
    assert c.histoires.tout_est_demande[-1].total_sur > 0
    assert "titre_renouvele" in c.hypotheses


# --- the page -----------------------------------------------------------------------------------------


def test_la_page_commence_par_la_prochaine_chose_a_faire(suivi: Calendrier) -> None:
    texte = afficher(rediger(suivi)).replace("\u00a0", " ")
    assert texte.index("Que faire en premier ?") < texte.index("Quelles sont vos dates ?") < texte.index("avril 2027")
    assert "RSA" in texte
    assert len(texte.splitlines()) <= 60


# --- what is looked at again ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def reponses() -> dict[str, object]:
    return {r.aide: r for r in bilan(lire(RACINE / "exemples" / "retraitee.yaml")).reponses}


def test_rien_ne_change_rien_n_est_relu(reponses: dict[str, object]) -> None:
    assert not Changement()
    assert a_revoir(Changement(), reponses) == frozenset()


def test_un_refus_tenu_par_autre_chose_ne_se_relit_pas(reponses: dict[str, object]) -> None:
    """No child: the year of the income opens no family benefit; the energy voucher is read again."""
    annee = des_faits({"impot.avis", "ressource.annees_passees"}, doutes=False)
    vues = a_revoir(annee, reponses)
    assert "cheque_energie" in vues
    assert not vues & {"allocations_familiales", "complement_familial", "ars", "paje"}


def test_une_regle_qui_change_relit_meme_un_refus(reponses: dict[str, object]) -> None:
    assert "ars" in a_revoir(Changement(regles=frozenset({"ars"})), reponses)


def test_une_aide_qui_commence_relit_ce_qui_la_compte(reponses: dict[str, object]) -> None:
    aspa = AideRecue(nature=NatureAide.ASPA, montant=Decimal(300), depuis=AU)
    css = AideRecue(nature=NatureAide.CSS, depuis=AU)
    assert des_recues((aspa,), (aspa,)) == Changement()
    assert {"rsa", "paris_solidarite"} <= a_revoir(des_recues((), (aspa,)), reponses)
    assert "paris_solidarite" not in a_revoir(des_recues((), (css,)), reponses)  # no money
    assert "css" in a_revoir(des_recues((css,), ()), reponses)  # ended: to be asked for again


def test_deux_aides_qui_ne_se_cumulent_pas_ne_se_suivent_pas_mois_apres_mois() -> None:
    """The one that was given up is not claimed once the other is paid, then stopped, then claimed again."""
    aides = ["paris_logement_familles", "paris_logement_familles_monoparentales"]
    suivie = calendrier(lire(RACINE / "exemples" / "parent_seul_temps_partiel.yaml"), mois=3, aides=aides)
    recues = [{a.aide for a in m.aides if a.recue} & set(aides) for m in suivie.histoires.tout_est_demande[1:]]
    assert recues == [{"paris_logement_familles_monoparentales"}] * 3


def test_la_bourse_lit_une_autre_annee_a_la_rentree(tmp_path: Path) -> None:
    enfant = "[{date_naissance: 10/12/2014, residence: foyer, handicap: aucun}]"
    trouvees = [
        (e.date, e.nombre)
        for e in evenements(personne(tmp_path, enfants=enfant), AU, FIN)
        if e.genre is GenreEvenement.ANNEE_DES_REVENUS and e.date.month == 9
    ]
    assert trouvees == [(date(2027, 9, 1), 2026), (date(2028, 9, 1), 2027)]


# --- long ---------------------------------------------------------------------------------------------


EXEMPLES = sorted((RACINE / "exemples").glob("*.yaml"))


def decides(mois: Mois, indecises: set[str]) -> tuple[object, ...]:
    return (mois.date, mois.total_sur, {a.aide: a for a in mois.aides if a.aide not in indecises})


@pytest.mark.lent
@pytest.mark.parametrize("fichier", EXEMPLES, ids=lambda f: f.stem)
def test_les_mois_entre_deux_dates(fichier: Path) -> None:
    """Every aid asked every month, the stories are the same; only an answer left in doubt may be one decided later."""
    situation = lire(fichier)
    court, long = calendrier(situation), calendrier(situation, tous_les_mois=True)
    for nom in ("rien_n_est_demande", "tout_est_demande"):
        for un, autre in zip(getattr(court.histoires, nom), getattr(long.histoires, nom), strict=True):
            indecises = {a.aide for a in un.aides if a.statut is Statut.A_PRECISER}
            assert decides(un, indecises) == decides(autre, indecises)


@pytest.mark.lent
@pytest.mark.parametrize("fichier", EXEMPLES, ids=lambda f: f.stem)
def test_demander_ne_fait_pas_perdre(fichier: Path) -> None:
    """Each month, what is sure with every request is at least what is sure without."""
    c = calendrier(lire(fichier))
    for rien, tout in zip(c.histoires.rien_n_est_demande, c.histoires.tout_est_demande, strict=True):
        assert tout.total_sur >= rien.total_sur, rien.date


def test_ce_qui_etait_ouvert_peut_finir(monkeypatch: pytest.MonkeyPatch) -> None:
    """In doubt after it was open: it « may end », and does not « become possible »."""
    from droits.parcours import calendrier as module

    monkeypatch.setattr(module, "_etat", lambda _, etape: etape)
    assert module._changement("paje", "ouvert", "doute") == "aides_qui_ferment"  # type: ignore[arg-type]
    assert module._changement("paje", "non", "doute") == "aides_a_preciser"  # type: ignore[arg-type]


def test_le_rsa_s_ouvre_le_mois_ou_l_ass_finit() -> None:
    """An ASS that has surely ended counts no more (R262-13): nobody waits months for the RSA."""
    situation = lire(ASS_QUI_FINIT)
    rendu = calendrier(situation, au=date(2026, 11, 23), mois=6, aides=["rsa", "ass"])
    ouverture = [e.date for e in rendu.evenements if "rsa" in e.aides_qui_ouvrent]
    assert [(d.year, d.month) for d in ouverture] == [(2027, 3)]


ASS_QUI_FINIT = """
date_entretien: 2026-11-23
demandeur:
  date_naissance: 1967-02-20
  nationalite: fr
  en_france_depuis: 1967-02-20
  mois_en_france_par_an: 12
  paris: [{depuis: 2024-09-01, arrondissement: 12}]
  activite: chomage
  inapte_travail: non
  taux_incapacite: 0
  assurance_maladie: oui
  fin_droits_chomage: oui
  travail_cinq_ans: non
  restriction_emploi: non
  conge: aucun
  ressources: aucune
conjoint: aucun
enfants: aucun
autres_personnes: aucune
patrimoine: aucun
logement: {statut: sans_domicile}
aides_recues: [{nature: ass, montant: 660, depuis: 2025-03-01, jusqu_au: 2027-02-28}]
"""
