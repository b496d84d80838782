"""What changed between two files, and why: each cause is proved by running the check-up again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from droits.cli import main
from droits.empreintes import empreintes
from droits.explain.comparaison import rediger_comparaison
from droits.explain.render.terminal import afficher
from droits.guard.menages import menages
from droits.parcours.comparaison import (
    DATE,
    Cause,
    Comparaison,
    Genre,
    _ecarts,
    _melanger,
    comparer,
)
from droits.resultats import Bilan
from droits.scenarios.reading import lire
from droits.scenarios.situation import Situation, echanger_les_adultes, remplacer

RETRAITEE = Path(__file__).parents[2] / "exemples" / "retraitee.yaml"
JOURS = (date(2025, 7, 1), date(2026, 11, 22))


def texte(une: Comparaison) -> str:
    return afficher(rediger_comparaison(une), couleur=False, largeur=200).replace("\u00a0", " ")


def retraitee(*changements: tuple[str, str]) -> Situation:
    ecrit = RETRAITEE.read_text("utf-8")
    for avant, apres in changements:
        assert avant in ecrit
        ecrit = ecrit.replace(avant, apres)
    return lire(ecrit, aujourd_hui=date(2027, 12, 31))


#: 912 euros a month, then 1 112: over the ceiling of the ASPA
PENSION = [(f"{sorte}: 170,00 €", f"{sorte}: 370,00 €") for sorte in ("net", "brut", "imposable")]
CHARGES = ("charges: 60 €", "charges: 90 €")


# --- the causes ----------------------------------------------------------------------------------


def test_the_cause_is_the_fact_that_changes_the_answer_and_no_other() -> None:
    une = comparer(retraitee(), retraitee(*PENSION, CHARGES))
    pension, charges = une.changements
    assert (pension.fait, pension.sujet, pension.genre) == ("personne.ressources", "demandeur", Genre.CHANGE)
    assert charges.fait == "logement.charges"
    aspa = next(r for r in une.reponses if r.aide == "aspa")
    assert (aspa.avant.statut, aspa.apres.statut) == ("droit_probable", "non")
    assert aspa.cause.seuls == (pension.numero,)
    assert [c.id for c in aspa.criteres] == ["aspa_ressources"]
    assert all(charges.numero not in (*r.cause.seuls, *r.cause.ensemble) for r in une.reponses)
    page = texte(une)
    assert "Montant net avant : 170 euros.\n  " in page and "Montant net maintenant : 370 euros." in page
    # the same for every aid: it is said once
    assert page.count("à cause de") == 1
    assert "Elles changent toutes à cause de :\n- Argent reçu : retraite." in page


def test_two_changes_that_are_needed_together() -> None:
    """830 of one pension instead of 742, 290 of the other instead of 170: only both pass the ceiling, 1 043.59."""
    une_pension = [('net: {valeur: "742,00 €"', 'net: {valeur: "830,00 €"')]
    une_pension += [(f"{sorte}: 742,00 €", f"{sorte}: 830,00 €") for sorte in ("brut", "imposable")]
    autre = [(f"{sorte}: 170,00 €", f"{sorte}: 290,00 €") for sorte in ("net", "brut", "imposable")]
    une = comparer(retraitee(), retraitee(*une_pension, *autre))
    aspa = next(r for r in une.reponses if r.aide == "aspa")
    assert aspa.apres.statut == "non" and aspa.cause.seuls == () and aspa.cause.ensemble == (1, 2)
    assert "C'est à cause de ces changements, ensemble :" in texte(une)


def test_a_day_that_passes_is_a_cause() -> None:
    """65 years old between the two days, and nothing else."""
    naissance = ("14/03/1954", "10/11/1961")
    avant, apres = (retraitee(naissance, ("2026-11-22", jour)) for jour in ("2026-11-01", "2026-11-20"))
    une = comparer(avant, apres)
    assert une.changements == ()
    aspa = next(r for r in une.reponses if r.aide == "aspa")
    assert aspa.apres.statut == "droit_probable" and aspa.cause.seuls == (DATE,)
    assert "La date : un âge, une durée ou une règle." in texte(une)


def test_on_one_day_the_day_is_no_cause() -> None:
    une = comparer(retraitee(), retraitee(("2026-11-22", "2026-11-29")), au=date(2026, 11, 22))
    assert (une.changements, une.reponses) == ((), ())
    assert "Les 2 fichiers disent la même chose." in texte(une)


def test_beyond_a_few_changes_no_cause_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two files that have little in common: what differs is said, without minutes of calculation."""
    monkeypatch.setattr("droits.parcours.comparaison.CHANGEMENTS_EXPLIQUES", 1)
    une = comparer(retraitee(), retraitee(*PENSION, CHARGES))
    assert len(une.changements) == 2 and une.reponses
    assert all(r.cause == Cause() for r in une.reponses)
    assert "Trop de réponses changent : nous ne savons pas pourquoi." in texte(une)


SEULE = Path(__file__).parents[2] / "exemples" / "parent_seul_temps_partiel.yaml"


def test_only_the_conditions_that_read_otherwise_are_said_from_before_to_now() -> None:
    """A raise and a partner: what the MDPH writes of the mother has not changed."""
    ecrit = SEULE.read_text("utf-8")
    en_couple = "conjoint: {lien: mariage, date_naissance: 01/02/1985, ressources: aucune}"
    une = comparer(lire(ecrit), lire(ecrit.replace("conjoint: aucun", en_couple)))
    aides = [r.aide for r in une.reponses]
    assert {"aah", "css"} <= set(aides)
    page = texte(une)
    assert "Argent reçu : cette page cache la réponse." in page and "Date de naissance : 1er février 1985." in page
    assert "MDPH" not in page and "20 ans ou plus" not in page
    assert "- Vivez-vous sans couple ?\n  Avant : oui.\n  Maintenant : non.\n" in page
    # the limit is in the words: both are said
    assert "ou moins ?\n  Avant : oui.\n- Recevez-vous" in page
    autre = "Cette personne remplit-elle toutes les conditions ?\n  Avant : pas de condition.\n"
    assert f"Pour la personne en couple avec vous :\n- {autre}" in page
    # no answer is announced as changed where it reads the same
    blocs = page.split("- Avant :\n")[1:]
    assert all(a.split("- Maintenant :\n")[0] != a.split("- Maintenant :\n")[1].split("\n")[0] + "\n" for a in blocs)


# --- who is who ------------------------------------------------------------------------------------

FAMILLE = """\
date_entretien: 2026-11-22
demandeur: {{prenom: Awa, date_naissance: 1988-03-12, ressources: aucune}}
conjoint:
  {{prenom: Ali, date_naissance: 1985-07-02, lien: mariage, inapte_travail: {inapte},
    ressources: [{{nature: salaire, net: {net}}}]}}
enfants:
{enfants}
"""
SARAH, ALI, ALI_BIS = (
    "  - {prenom: Sarah, date_naissance: 2012-02-28, residence: foyer}",
    "  - {prenom: Ali, date_naissance: 2015-05-05, residence: foyer}",
    "  - {prenom: Ali, date_naissance: 2018-08-08, residence: place}",
)


def famille(*enfants: str, net: int = 900, inapte: str = "non") -> Situation:
    return lire(FAMILLE.format(enfants="\n".join(enfants), net=net, inapte=inapte), aujourd_hui=date(2026, 11, 22))


@pytest.fixture
def sans_calcul(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests of facts and words: no answer is computed."""
    sans_reponse = Bilan(date=JOURS[1], reponses=(), empreintes=empreintes())
    monkeypatch.setattr("droits.parcours.comparaison.bilans", lambda s, **_: [sans_reponse] * len(s))


def changements(avant: Situation, apres: Situation) -> list[tuple[Any, ...]]:
    return [(c.genre, c.avant, c.apres) for c in comparer(avant, apres).changements]


@pytest.mark.usefixtures("sans_calcul")
def test_children_who_only_change_places_have_not_changed() -> None:
    assert changements(famille(SARAH, ALI, ALI_BIS), famille(ALI_BIS, SARAH, ALI)) == []


@pytest.mark.usefixtures("sans_calcul")
def test_two_children_of_the_same_name_are_told_apart() -> None:
    plus_tard = ALI.replace("foyer", "alternee")
    assert changements(famille(ALI, ALI_BIS), famille(ALI_BIS, plus_tard)) == [
        (Genre.CHANGE, ("enfants", 0, "residence"), ("enfants", 1, "residence"))
    ]


@pytest.mark.usefixtures("sans_calcul")
def test_a_birth_date_that_is_corrected_is_the_same_child() -> None:
    corrigee = SARAH.replace("02-28", "03-01")
    assert changements(famille(SARAH, ALI), famille(corrigee, ALI)) == [
        (Genre.CHANGE, ("enfants", 0, "date_naissance"), ("enfants", 0, "date_naissance"))
    ]


@pytest.mark.usefixtures("sans_calcul")
def test_a_child_who_comes_and_one_who_goes() -> None:
    assert changements(famille(SARAH, ALI), famille(SARAH, ALI, ALI_BIS)) == [(Genre.AJOUTE, None, ("enfants", 2))]
    assert changements(famille(SARAH, ALI), famille(ALI)) == [(Genre.ENLEVE, ("enfants", 0), None)]


@pytest.mark.usefixtures("sans_calcul")
def test_adults_who_exchange_their_places() -> None:
    une = famille(SARAH)
    autre = echanger_les_adultes(famille(SARAH, net=950))
    assert autre is not None
    comparee = comparer(une, autre)
    assert comparee.adultes_echanges
    assert [(c.sujet, c.fait) for c in comparee.changements] == [("conjoint", "personne.ressources")]


# --- what is not printed -----------------------------------------------------------------------------


@pytest.mark.usefixtures("sans_calcul")
def test_nothing_more_is_printed_than_on_the_summary() -> None:
    avant, apres = famille(SARAH), famille(SARAH, net=977, inapte="oui")
    avant = remplacer(avant, violences=False)
    apres = remplacer(apres, violences=True)
    une = comparer(avant, apres)
    page, programme = texte(une), une.model_dump_json()
    assert "Argent reçu\n  Cette page cache la réponse." in page
    assert "977" not in page and "900" not in page and "iolence" not in page
    assert page.count("Cette page cache la réponse.") == 2 and "Inaptitude au travail reconnue : " not in page
    assert not any(dit in programme for dit in ("977", "Awa", "Sarah", "violences", "mariage"))


@pytest.mark.usefixtures("sans_calcul")
def test_a_new_adult_is_told_without_what_is_sensitive() -> None:
    seul = remplacer(famille(SARAH), conjoint=False)
    page = texte(comparer(seul, famille(SARAH, inapte="oui")))
    assert "Avant : aucun." in page and "Date de naissance : 2 juillet 1985." in page
    assert "Inaptitude" not in page and "salaire" not in page


# --- how it is known ----------------------------------------------------------------------------------


def test_what_is_read_on_a_paper_now() -> None:
    une = comparer(retraitee(), retraitee(("bail_au_nom: oui", "bail_au_nom: {valeur: oui, su: lu, papier: bail}")))
    (lu,) = une.changements
    assert lu.genre is Genre.SU_AUTREMENT and not lu.decide and une.reponses == ()
    page = texte(une)
    assert "- Bail à son nom : oui.\n" in page and "  Nous l'avons lu sur : bail.\n" in page


def test_papers_and_requests_are_changes_and_no_cause() -> None:
    ajout = "\npapiers: [{papier: RIB, etat: apporte}]\ndemandes: [aspa]\n"
    une = comparer(retraitee(), lire(RETRAITEE.read_text("utf-8") + ajout))
    assert [(c.apres, c.decide) for c in une.changements] == [(("papiers", 0), False), (("demandes", 0), False)]
    assert une.reponses == ()


# --- properties ---------------------------------------------------------------------------------------


def _paires(n: int) -> Sequence[tuple[Situation, Situation]]:
    tires = menages(20_261_122, 2 * n, JOURS)
    return list(zip(tires[:n], tires[n:], strict=True))


def test_all_the_changes_make_the_second_file_and_none_the_first() -> None:
    for avant, apres in _paires(60):
        ecarts = list(_ecarts(avant, apres))
        tout = _melanger(avant, apres, frozenset(e.chemins for e in ecarts))
        rien = _melanger(avant, apres, frozenset())
        assert list(_ecarts(tout, apres)) == [] and list(_ecarts(rien, avant)) == []


def test_each_change_alone_is_that_change() -> None:
    for avant, apres in _paires(25):
        for ecart in _ecarts(avant, apres):
            if any(isinstance(pas, int) for pas in ecart.chemin):
                continue  # a card with another name may be another card
            seul = _melanger(avant, apres, frozenset({ecart.chemins}))
            assert len(list(_ecarts(avant, seul))) == 1


# --- the command ------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("sans_calcul")
def test_the_same_file_twice(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["comparer", str(RETRAITEE), str(RETRAITEE)]) == 0
    dit = capsys.readouterr()
    assert "Les deux fichiers sont le même fichier." in dit.err
    assert "Les 2 fichiers disent la même chose." in dit.out.replace("\u00a0", " ")


@pytest.mark.parametrize("fautif", ["", "demandeur: {date_naissance: 31/02/1958}\n", "demandes: [{aide: aspaa}]\n"])
def test_a_file_that_is_wrong_is_named(tmp_path: Path, fautif: str, capsys: pytest.CaptureFixture[str]) -> None:
    ecrit = tmp_path / "fautif.yaml"
    ecrit.write_text(fautif, encoding="utf-8")
    assert main(["comparer", str(RETRAITEE), str(ecrit)]) == 1
    dit = capsys.readouterr()
    assert dit.out == "" and f"{ecrit}:1:" in dit.err and "Traceback" not in dit.err


@pytest.mark.parametrize(
    ("arguments", "dit"),
    [
        (["comparer", str(RETRAITEE)], "il manque APRES."),
        (["comparer", "-", "-"], "ne peut être lu qu'une fois"),
        (["comparer", str(RETRAITEE), str(RETRAITEE), "--au", "31/02/2026"], "--au : une date est attendue"),
        (["comparer", str(RETRAITEE), str(RETRAITEE), "--au", "1990-01-01"], "--au : Date hors limites"),
    ],
)
def test_misuse(arguments: list[str], dit: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert dit in capsys.readouterr().err


@pytest.mark.usefixtures("sans_calcul")
def test_the_json_has_no_value(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    apres = tmp_path / "apres.yaml"
    ecrit = RETRAITEE.read_text("utf-8")
    apres.write_text(ecrit.replace("170,00", "173,21"), encoding="utf-8")
    assert main(["comparer", str(RETRAITEE), str(apres), "--json"]) == 0
    lu = json.loads(capsys.readouterr().out)
    assert lu["schema"] == "droits.comparaison/1"
    assert [c["fait"] for c in lu["changements"]] == ["personne.ressources"]
    assert "173" not in json.dumps(lu["changements"]) and "bilan_avant" not in lu and "avant" not in lu
