"""The questions left: only what decides, best first, written where the file expects the answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from droits import bilans, lire
from droits.cli import main
from droits.explain.phrases import existe
from droits.explain.questions import QUELQUES, rediger
from droits.explain.render.terminal import afficher
from droits.guard.menages import cacher, menages
from droits.guard.proprietes import FAITS_CACHABLES
from droits.parcours import chemins
from droits.parcours.lots import MAXIMUM, PHRASES, en_lots
from droits.parcours.modeles import Genre, Lot
from droits.parcours.questions import Effort, Questions, effort, question, questions, questions_du_bilan
from droits.parcours.themes import Theme, theme
from droits.resultats import Bilan, Motif, Statut
from droits.scenarios.facts import FAITS, Discretion
from droits.scenarios.inconnues import Seuils, inconnues
from droits.scenarios.situation import (
    Adulte,
    AutrePersonne,
    Conjoint,
    Enfant,
    Logement,
    ProjetLogement,
    Situation,
    remplacer,
)
from droits.system import systeme

AU = date(2026, 11, 22)
GRAINE = 20_261_122
EXEMPLES = Path(__file__).parents[2] / "exemples"
PRESQUE_RIEN, RETRAITEE = str(EXEMPLES / "presque_rien.yaml"), str(EXEMPLES / "retraitee.yaml")
SANS_SEUIL = Seuils()
DECIDE = ("reponse", "montant", "critere")


def inconnus(s: Situation) -> set[tuple[str, str]]:
    chiffres = systeme().get_parameters_at_instant(AU.isoformat())
    return {i.cle for i in inconnues(s, AU, chiffres, SANS_SEUIL)}


def caches(n: int, combien: tuple[int, ...]) -> Iterator[tuple[Situation, Situation]]:
    """(everything known, some facts hidden) of random households."""
    alea = np.random.default_rng(GRAINE)
    for plein in menages(GRAINE, n, [AU]):
        faits = alea.choice(FAITS_CACHABLES, int(alea.choice(combien)), replace=False).tolist()
        yield plein, cacher(plein, faits)


# --- where the answer is written -----------------------------------------------------------------


def presque_vides() -> list[Situation]:
    """Files where facts of every kind are missing: alone, in a couple, with children, with parts half told."""
    ne = Adulte(date_naissance=date(1990, 1, 1))
    vide = Situation(date_entretien=AU, demandeur=ne)
    couple = remplacer(vide, conjoint=Conjoint(), enfants=(Enfant(), Enfant(date_naissance=date(2006, 5, 1))))
    jeune = remplacer(vide, demandeur=Adulte(date_naissance=date(2005, 1, 1), nationalite="MA"))
    return [Situation(date_entretien=AU), vide, couple, jeune]


def test_every_place_exists_and_an_answer_written_there_makes_the_fact_known() -> None:
    tires = menages(GRAINE, 40, [AU])
    paires = [*caches(60, (10, 20, 40)), *((tires[i], v) for i in range(40) for v in presque_vides()[i % 4 :][:1])]
    rares = ("dette.demarche_amiable", "enfant.autre_parent", "enfant.pension_alimentaire")
    paires += [(plein, cacher(plein, rares)) for plein in tires]
    vus: set[tuple[str, str, int]] = set()
    for plein, cache in paires:
        for fait, sujet in sorted(inconnus(cache)):
            place = chemins.chemin(fait, sujet, cache)
            cas = (fait, sujet.strip("0123456789 "), len(place))
            if cas not in vus and _repondre(cache, plein, (fait, sujet)):
                vus.add(cas)
    assert {fait for fait, _, _ in vus} >= set(FAITS_CACHABLES) - _JAMAIS_VARIES


#: facts that no criterion reads, or that only orientations read: no world varies them
_JAMAIS_VARIES = {"logement.decent", "logement.arrondissement", "foyer.violences"}


def _repondre(cache: Situation, plein: Situation, cle: tuple[str, str]) -> bool:
    """Answer until the fact is known, a part at a time; false where ``plein`` has nothing to say of it."""
    suivant = cache
    for _ in range(8):
        place = chemins.chemin(*cle, suivant)
        try:
            valeur = chemins.lire(plein, place)
        except (IndexError, AttributeError):
            return False  # this household has no such person
        if valeur is None:
            return False
        suivant = chemins.ecrire(suivant, place, valeur)
        if cle not in inconnus(suivant):
            return True
    raise AssertionError(f"{cle} : {place} est écrit, et le fait reste inconnu")


@pytest.mark.parametrize(
    ("fait", "sujet", "attendu"),
    [
        ("personne.activite", "demandeur", ("demandeur", "activite")),
        ("personne.scolarite", "enfant 2", ("enfants", 1, "scolarite")),
        ("enfant.residence", "enfant 1", ("enfants", 0, "residence")),
        ("foyer.conjoint", "foyer", ("conjoint",)),
        ("logement.loyer", "logement", ("logement", "loyer")),
        ("impot.impot", "foyer", ("avis_impot", "impot")),
        ("sante.css_impayee", "foyer", ("sante", "css_impayee")),
    ],
)
def test_a_place_is_the_one_of_the_file(fait: str, sujet: str, attendu: tuple[str | int, ...]) -> None:
    assert chemins.chemin(fait, sujet, Situation(enfants=(Enfant(), Enfant()))) == attendu


def test_of_a_permit_told_in_part_the_start_is_asked() -> None:
    s = lire(PRESQUE_RIEN)
    assert chemins.chemin("personne.titre_sejour", "demandeur", s) == ("demandeur", "titre_sejour", "depuis")


def test_every_fact_has_a_theme() -> None:
    assert all(theme(fait, "demandeur") for fait in FAITS)


# --- which questions, in which order ---------------------------------------------------------------

Cas = list[tuple[Situation, Situation, Bilan, Questions]]


@pytest.fixture(scope="module")
def cas() -> Cas:
    paires = list(caches(9, (3, 5, 8)))
    return [
        (plein, cache, fait, questions_du_bilan(cache, fait))
        for (plein, cache), fait in zip(paires, bilans([c for _, c in paires]), strict=True)
    ]


def test_a_question_names_an_aid_that_it_may_change_and_never_one_that_is_refused(cas: Cas) -> None:
    posees = 0
    for _, _, fait, restent in cas:
        for q in restent.questions:
            posees += 1
            assert q.aides
            statuts = {fait.reponse(a).statut for a in q.aides}
            assert not statuts & {Statut.NON, Statut.DEJA_OUVERT}, q.fait
    assert posees > 10


def test_all_is_decided_where_no_question_decides_an_open_answer(cas: Cas) -> None:
    for _, _, fait, restent in cas:
        en_doute = {r.aide for r in fait.reponses if r.statut is Statut.A_PRECISER}
        decident = {a for q in restent.questions if q.decide == "reponse" for a in q.aides}
        assert decident <= en_doute
        assert restent.decidees == (not decident)
        assert set(restent.a_preciser) == decident
        manque = {r.aide for r in fait.reponses if r.statut is Statut.A_PRECISER and Motif.FAIT_MANQUANT in r.motifs}
        assert manque <= decident


def test_danger_then_verdicts_then_amounts_then_checks(cas: Cas) -> None:
    for _, _, _, restent in cas:
        rangs = [(not q.urgente, DECIDE.index(q.decide)) for q in restent.questions]
        assert rangs == sorted(rangs)


def test_what_is_private_is_asked_only_where_it_decides(cas: Cas) -> None:
    sensibles = [q for *_, restent in cas for q in restent.questions if q.discretion is Discretion.SENSIBLE]
    assert sensibles
    assert all(q.decide != "critere" for q in sensibles)


def test_answering_what_is_not_asked_changes_no_answer(cas: Cas) -> None:
    """Every fact that is hidden and not listed gets its answer: no verdict and no amount moves."""
    essais = [(cache, fait, _repondre_au_reste(plein, cache, restent)) for plein, cache, fait, restent in cas]
    essais = [(cache, fait, apres) for cache, fait, apres in essais if apres != cache]
    assert len(essais) > 2
    for (_, avant, _), apres in zip(essais, bilans([a for *_, a in essais]), strict=True):
        resultats = [[(r.aide, r.statut, r.montant) for r in b.reponses] for b in (avant, apres)]
        assert resultats[0] == resultats[1]


def _repondre_au_reste(plein: Situation, cache: Situation, restent: Questions) -> Situation:
    poses = {(q.fait, q.sujet) for q in restent.questions}
    for fait, sujet in sorted(inconnus(cache) - poses):
        place = chemins.chemin(fait, sujet, cache)
        valeur = chemins.lire(plein, place)
        cache = cache if valeur is None else chemins.ecrire(cache, place, valeur)
    return cache


# --- by hand ---------------------------------------------------------------------------------------


def test_nothing_is_asked_where_all_is_known() -> None:
    restent = questions(lire(RETRAITEE), aides=["aspa", "css", "rsa"])
    assert restent.decidees
    assert restent.questions == ()


def test_the_question_of_a_half_told_pension_says_what_it_decides() -> None:
    s = lire(RETRAITEE)
    sans_ressources = remplacer(s, demandeur=remplacer(s.demandeur, ressources=None))
    restent = questions(sans_ressources, aides=["aspa"])
    (q,) = [q for q in restent.questions if q.fait == "personne.ressources"]
    assert not restent.decidees
    assert (q.aides, q.chemin, q.decide) == (("aspa",), ("demandeur", "ressources"), "reponse")
    assert q.euros_par_mois == Decimal("1043.59")  # the whole ASPA: nothing comes in, or too much
    assert {e.statuts for e in q.enjeux[0].effets} >= {(Statut.NON,), (Statut.DROIT_PROBABLE,)}


def test_the_couple_comes_before_what_reads_it() -> None:
    s = lire(RETRAITEE)
    inconnu = remplacer(s, conjoint=None, patrimoine=remplacer(s.patrimoine, epargne=None))
    faits = [q.fait for q in questions(inconnu, aides=["aspa", "css"]).questions]
    assert faits.index("foyer.conjoint") < faits.index("patrimoine.epargne")


@pytest.mark.parametrize(
    ("fait", "attendu"),
    [
        ("foyer.conjoint", Effort.PAR_COEUR),
        ("personne.mois_en_france_par_an", Effort.PAR_COEUR),
        ("logement.loyer", Effort.PAPIER),
        ("personne.ressources", Effort.LISTE),
    ],
)
def test_effort(fait: str, attendu: Effort) -> None:
    assert effort(FAITS[fait]) is attendu


# --- what is asked in one go -------------------------------------------------------------------------


def test_every_question_is_asked_once_and_in_order(cas: Cas) -> None:
    for *_, restent in cas:
        dans_les_lots = [(q.fait, q.sujet) for lot in restent.lots for q in lot.questions]
        assert sorted(dans_les_lots) == sorted((q.fait, q.sujet) for q in restent.questions)
        rangs = [(not lot.urgent, DECIDE.index(lot.decide)) for lot in restent.lots]
        assert rangs == sorted(rangs)
        assert len(restent.lots) <= len(restent.questions)


def test_what_is_asked_together_decides_the_same_way_and_health_stands_apart(cas: Cas) -> None:
    presque_rien = questions(lire(PRESQUE_RIEN), aides=["aspa", "css", "aide_logement"])
    ensemble = [lot for r in (presque_rien, *(r for *_, r in cas)) for lot in r.lots if len(lot.questions) > 1]
    assert {lot.genre for lot in ensemble} >= {Genre.PHRASES, Genre.SUITE}
    for lot in ensemble:
        assert len({q.decide for q in lot.questions}) == 1
        if lot.genre is not Genre.CHACUN:
            assert len({q.discretion is Discretion.SENSIBLE for q in lot.questions}) == 1
        if lot.genre is Genre.PHRASES:
            assert len(lot.par_fait()) <= MAXIMUM
            assert {q.fait for q in lot.questions} <= set(PHRASES)


def _lots(*faits: str, s: Situation, sujets: tuple[str, ...] = ("demandeur",), **options: Any) -> list[list[str]]:
    """What is asked together of these facts, nothing being computed."""
    posees = [
        question(fait, sujet, chemins.chemin(fait, sujet, s))
        for fait in faits
        for sujet in (sujets if fait.startswith(("personne.", "enfant.")) else ("foyer",))
    ]
    return [[q.fait.partition(".")[2] for q in lot.questions] for lot in en_lots(posees, **options)]


def test_the_home_is_asked_before_what_its_answer_may_spare() -> None:
    faits = ("logement.colocation", "logement.chambre", "logement.loyer", "logement.charges", "logement.statut")
    assert _lots(*faits, s=Situation()) == [["statut"], ["loyer", "charges"], ["colocation", "chambre"]]


def test_health_is_asked_after_what_may_spare_it() -> None:
    faits = ("personne.enceinte", "personne.perte_autonomie", "personne.veuf_combattant", "personne.ancien_combattant")
    assert _lots(*faits, s=Situation()) == [["ancien_combattant", "veuf_combattant"], ["enceinte", "perte_autonomie"]]


def test_the_sentences_of_health_come_before_the_rest_of_health() -> None:
    s = Situation(enfants=(Enfant(),))
    faits = (
        ("enfant.handicap", "enfant 1"),
        ("personne.enceinte", "demandeur"),
        ("personne.perte_autonomie", "demandeur"),
    )
    lots = en_lots([question(fait, sujet, chemins.chemin(fait, sujet, s)) for fait, sujet in faits])
    assert [lot.genre for lot in lots] == [Genre.PHRASES, Genre.QUESTION]


def test_the_same_fact_of_several_children_is_one_question() -> None:
    s = Situation(enfants=(Enfant(), Enfant(), Enfant()))
    sujets = ("enfant 1", "enfant 2", "enfant 3")
    assert _lots("enfant.a_charge", "enfant.residence", s=s, sujets=sujets) == [["a_charge"] * 3, ["residence"] * 3]
    (un,) = _lots("enfant.a_charge", "enfant.autre_parent", s=s, sujets=("enfant 1",))
    assert un == ["a_charge", "autre_parent"]


def test_a_sentence_is_asked_of_both_adults_at_once() -> None:
    s = Situation(conjoint=Conjoint())
    (liste,) = _lots("personne.enceinte", "personne.perte_autonomie", s=s, sujets=("demandeur", "conjoint"))
    assert liste == ["enceinte", "enceinte", "perte_autonomie", "perte_autonomie"]


def test_what_was_said_true_is_told_first_and_together() -> None:
    seules = (("patrimoine", "epargne"), ("sante", "complementaire"), ("enfants",))
    faits = ("personne.activite", "patrimoine.epargne", "foyer.enfants", "sante.complementaire")
    ensembles = _lots(*faits, s=Situation(), seules=seules)
    assert ensembles == [["epargne", "complementaire"], ["enfants"], ["activite"]]


def test_details_come_by_four_with_two_lists_at_most_and_money_alone() -> None:
    faits = (
        "dettes",
        "aides_recues",
        "patrimoine.donations",
        "patrimoine.epargne",
        "sante.complementaire",
        "foyer.lien",
    )
    s = Situation(conjoint=Conjoint())
    seules = [chemins.chemin(f, "foyer", s) for f in faits[:-1]] + [("demandeur", "ressources")]
    ensembles = _lots(*faits, "personne.ressources", s=s, sujets=("demandeur", "conjoint"), seules=seules)
    assert sorted(ensembles, key=len) == [
        ["donations", "lien"],
        ["ressources", "ressources"],
        ["", "", "epargne", "complementaire"],  # « dettes » and « aides_recues »
    ]


def test_who_is_here_comes_in_four_answers() -> None:
    faits = (
        "personne.activite",
        "personne.paris",
        "personne.nationalite",
        "logement.statut",
        "personne.en_france_depuis",
    )
    ouverture, reste = _lots(*faits, "personne.mois_en_france_par_an", s=Situation())
    assert ouverture == ["statut", "nationalite", "activite", "paris"]
    assert reste == ["en_france_depuis", "mois_en_france_par_an"]


def test_a_list_that_has_room_waits_for_the_others() -> None:
    huit = [f for f in PHRASES if f.startswith(("foyer.", "patrimoine.", "sante."))]
    assert len(huit) == MAXIMUM
    faits = ("personne.ancien_combattant", "logement.loyer", *huit)
    assert [len(lot) for lot in _lots(*faits, s=Situation())] == [1, MAXIMUM, 1]
    assert _lots(*faits, s=Situation())[-1] == ["ancien_combattant"]


def test_a_future_home_told_in_part_is_asked_in_one_go() -> None:
    s = Situation(logement=Logement(projet=ProjetLogement()))
    places = chemins.chemins("logement.projet", "foyer", s)
    assert places == (("logement", "projet", "a_paris"), ("logement", "projet", "statut"))
    (lot,) = en_lots([question("logement.projet", "foyer", place) for place in places])
    assert (lot.genre, len(lot.questions)) == (Genre.SUITE, 2)
    deux = Situation(autres_personnes=(AutrePersonne(lien="parent"), AutrePersonne(lien="autre", ressources=())))
    assert chemins.chemins("foyer.autres_personnes", "foyer", deux) == (("autres_personnes", 0, "ressources"),)


def test_the_theme_under_way_goes_on() -> None:
    faits = ("personne.activite", "foyer.seul_depuis", "impot.avis")
    assert _lots(*faits, s=Situation(), en_cours=Theme.IMPOT)[0] == ["avis"]
    assert _lots(*faits, s=Situation(), en_cours=Theme.FAMILLE)[0] == ["seul_depuis"]


@pytest.mark.parametrize("fait", PHRASES)
def test_every_fact_of_a_list_has_its_sentence_and_no_other(fait: str) -> None:
    assert existe(f"vrai-{fait.replace('.', '-').replace('_', '-')}")


# --- the page --------------------------------------------------------------------------------------


def _page(*lots: Lot) -> str:
    posees = tuple(q for lot in lots for q in lot.questions)
    restent = Questions(date=AU, questions=posees, lots=lots, decidees=False)
    return afficher(rediger(restent), couleur=False, largeur=200).replace("\u00a0", " ")


def test_one_question_left_is_not_the_first_of_several() -> None:
    une = question("personne.activite", "demandeur", ("demandeur", "activite"))
    seule = Lot(genre=Genre.QUESTION, questions=(une,))
    assert "Il reste 1 question." in _page(seule)
    assert "la plus utile" not in _page(seule)
    assert "la plus utile" in _page(seule, seule)


def test_the_page_asks_once_for_all_the_children() -> None:
    s = Situation(enfants=(Enfant(), Enfant()))
    posees = [
        question(fait, f"enfant {n}", chemins.chemin(fait, f"enfant {n}", s))
        for fait in ("enfant.a_charge", "enfant.residence")
        for n in (1, 2)
    ]
    page = _page(*en_lots(posees))
    assert page.count("Pour chaque enfant :") == 1
    assert page.count("Où vit l'enfant ?") == 1


# --- the command -----------------------------------------------------------------------------------


def test_the_command_writes_json_for_a_program(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["questions", PRESQUE_RIEN, "--aide", "aspa", "--json"]) == 0
    ecrit = json.loads(capsys.readouterr().out)
    assert ecrit["schema"] == "droits.questions/1"
    assert ecrit["decidees"] is False
    assert {"fait", "sujet", "chemin", "aides", "euros_par_mois", "enjeux", "papiers"} <= set(ecrit["questions"][0])
    assert len(ecrit["lots"]) < len(ecrit["questions"])
    assert set(ecrit["lots"][0]) == {"genre", "questions"}
    cles = [(q["fait"], q["sujet"]) for q in ecrit["questions"]]
    assert sorted((q["fait"], q["sujet"]) for lot in ecrit["lots"] for q in lot["questions"]) == sorted(cles)


def test_the_command_shows_a_few_questions_and_says_how_many_are_left(capsys: pytest.CaptureFixture[str]) -> None:
    aides = ("aspa", "css", "aide_logement")
    nombre = len(questions(lire(PRESQUE_RIEN), aides=aides).lots)
    assert main(["questions", PRESQUE_RIEN, *(mot for aide in aides for mot in ("--aide", aide))]) == 0
    texte = capsys.readouterr().out.replace("\u00a0", " ")
    assert f"Il reste {nombre} questions." in texte
    assert f"Il y a encore {nombre - QUELQUES} question" in texte
    assert texte.count("? on ne sait pas") == QUELQUES
    assert "Dites leurs numéros." in texte


def test_the_command_says_what_is_at_stake(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["questions", PRESQUE_RIEN, "--aide", "aspa"]) == 0
    texte = capsys.readouterr().out.replace("\u00a0", " ")
    assert "Cette réponse décide d'une aide, jusqu'à 1 043 euros par mois." in " ".join(texte.split())


def test_a_file_to_mend_has_no_questions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fautif = tmp_path / "fautif.yaml"
    fautif.write_text("demandeur: {date_naisance: 12/03/1958}\n", encoding="utf-8")
    assert main(["questions", str(fautif)]) == 1
    dit = capsys.readouterr()
    assert (dit.out, "date_naissance" in dit.err) == ("", True)


def test_the_help_is_french(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["questions", "--help"]) == 0
    assert capsys.readouterr().out.startswith("Usage : droits")
