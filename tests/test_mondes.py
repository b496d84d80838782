"""Worlds: the rows of one household, shared by its aids."""

from __future__ import annotations

from datetime import date

from droits import bilan, lire

#: wages with no amount: each aid tries the amounts on either side of its own thresholds
SANS_MONTANT = """
date_entretien: 2026-11-22
demandeur:
  date_naissance: 1961-12-01
  nationalite: fr
  mois_en_france_par_an: 12
  en_france_depuis: 1961-12-01
  assurance_maladie: oui
  paris: [{depuis: 2010-01-01, arrondissement: 20}]
  activite: emploi
  inapte_travail: non
  taux_incapacite: aucun
  pensions_demandees: oui
  mutation_employeur: non
  vit_chez_ses_parents: non
  rattache_aux_parents: non
  pension_des_parents: non
  ressources: [{nature: salaire, depuis: 2016-08-02}]
conjoint:
  lien: mariage
  date_naissance: 1965-03-02
  nationalite: fr
  mois_en_france_par_an: 12
  en_france_depuis: 1965-03-02
  assurance_maladie: oui
  paris: [{depuis: 2010-01-01, arrondissement: 20}]
  activite: sans_activite
  inapte_travail: non
  taux_incapacite: aucun
  pensions_demandees: oui
  mutation_employeur: non
  vit_chez_ses_parents: non
  rattache_aux_parents: non
  pension_des_parents: non
  ressources: aucune
enfants: aucun
autres_personnes: aucune
patrimoine: aucun
logement: {statut: sans_domicile, contrat_energie_au_nom: non, projet: aucun}
dettes: aucune
avis_impot: {annee_revenus: 2025, revenus_declares: 0}
aides_recues: aucune
sante: {css_impayee: non}
"""


def test_an_amount_tried_for_one_aid_is_not_taken_for_another() -> None:
    seule = bilan(lire(SANS_MONTANT), au=date(2026, 11, 22), aides=["css"]).reponse("css")
    parmi_toutes = bilan(lire(SANS_MONTANT), au=date(2026, 11, 22)).reponse("css")
    assert seule.statut == "a_preciser"
    assert parmi_toutes == seule
