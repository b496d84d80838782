"""A couple of whom one lives abroad: each adult has an answer, and steps, of his own."""

from __future__ import annotations

from dataclasses import dataclass

from droits import bilan, lire
from droits.resultats import Reponse
from droits.scenarios.situation import Situation, echanger_les_adultes

ALGERIE = """
date_entretien: 2026-11-22
demandeur:
  date_naissance: 1949
  nationalite: algérienne
  titre_sejour: {nature: carte_resident, depuis: 01/01/1990, jusqu_au: 31/12/2029}
  mois_en_france_par_an: 11
  paris: [{depuis: 1975, arrondissement: 18}]
  activite: retraite
  assurance_maladie: oui
  pensions_demandees: oui
  ressources: [{nature: retraite, payeur: Cnav, net: 480 €, depuis: 01/2014}]
conjoint:
  lien: mariage
  mois_en_france_par_an: 0
  date_naissance: 05/05/1955
  ressources: aucune
  nationalite: algérienne
  titre_sejour: aucun
enfants: aucun
logement: {statut: logement_foyer, loyer: 390 €}
aides_recues: [{nature: aide_logement, montant: 220 €}]
dettes: aucune
autres_personnes: aucune
patrimoine: aucun
sante: {complementaire: aucune, css_impayee: non}
"""


@dataclass(frozen=True)
class _Reponses:
    aspa: Reponse
    css: Reponse


def _reponses(situation: Situation) -> _Reponses:
    b = bilan(situation, aides=["aspa", "css"])
    return _Reponses(b.reponse("aspa"), b.reponse("css"))


def _de_l_epouse() -> _Reponses:
    autre = echanger_les_adultes(lire(ALGERIE))
    assert autre is not None
    return _reponses(autre)


def test_only_who_lives_in_france_is_covered() -> None:
    css = _reponses(lire(ALGERIE)).css
    assert css.statut == "droit_probable" and css.variante == "gratuite"
    assert css.beneficiaires == ("demandeur",)
    assert [p.sujet for p in css.parts] == ["demandeur"]


def test_the_stay_of_one_does_not_open_the_right_of_the_other() -> None:
    css = _de_l_epouse().css
    assert css.statut == "non"
    assert css.beneficiaires == () and css.parts == ()
    assert {(c.sujet, c.etat.value) for c in css.criteres if c.id == "css_residence"} == {
        ("demandeur", "non_rempli"),
        ("conjoint", "rempli"),
    }


def test_a_step_of_the_other_adult_is_not_asked_of_the_reader() -> None:
    assert _reponses(lire(ALGERIE)).aspa.etapes_d_abord == ()
    assert _de_l_epouse().aspa.etapes_d_abord == ("retraites_d_abord",)


def test_work_is_not_spoken_of_where_the_stay_is_long_enough() -> None:
    for activite in ("retraite", "emploi"):
        css = _reponses(lire(ALGERIE.replace("activite: retraite", f"activite: {activite}"))).css
        assert css.statut == "droit_probable"
        assert "css_travail" not in {c.id for c in css.criteres if c.sujet == "demandeur"}
