"""Aide au logement : dernières étapes du calcul en secteur locatif (CCH, D823-16 ; arrêté du 27/09/2019, art. 10 à 12).

D823-16, in this order: decrease for a high rent (not for who receives the AAH or the AEEH), 5 € less, rounded
down to the euro without the CRDS, 98 % of the reduction of rent (RLS) less, then nothing below 10 € (ALF, ALS).
Upstream looks at the 10 € first, before the decrease and the 5 €: it pays 1 to 9 €, which are not paid. It
takes the RLS off before the rounding, and spares the decrease to any disability, of 1 % too.
Proof: 70 years, pension 1 465 €, rent 700 €, 2026-11: L + C - Pp = 13.24 €; upstream 8 €, law nothing (8 < 10).
"""

from numpy import floor, maximum, select, where
from openfisca_france.model.base import (
    MONTH,
    Famille,
    TypesStatutOccupationLogement,
    Variable,
    round_,
    set_input_divide_by_period,
)
from openfisca_france.model.prestations import aides_logement as amont

_LOCATIFS = (
    TypesStatutOccupationLogement.locataire_hlm,
    TypesStatutOccupationLogement.locataire_vide,
    TypesStatutOccupationLogement.locataire_meuble,
)


def est_locatif(famille, period):
    statut = famille.demandeur.menage("statut_occupation_logement", period)
    return sum(statut == s for s in _LOCATIFS) > 0


def _bareme(parameters, period):
    return parameters(period).prestations_sociales.aides_logement.allocations_logement.locatif


def _contribution(montant, parameters, period):
    """CRDS, rounded down to the cent."""
    taux = parameters(period).prelevements_sociaux.contributions_sociales.crds
    return floor(round_(montant * 100 * taux, 4)) / 100


class aide_logement_montant_brut_avant_degressivite(Variable):
    value_type = float
    entity = Famille
    label = "Aide au logement par la formule, avant la diminution pour loyer élevé (€/mois)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CCH, article D823-16"

    formula = amont.aide_logement_montant_brut_avant_degressivite.formula

    def formula_2019_09_01(famille, period, parameters):
        ancien = amont.aide_logement_montant_brut_avant_degressivite.formula(famille, period, parameters)
        locatif = famille("aide_logement_montant_selectionne_avant_seuil", period)
        return where(est_locatif(famille, period), locatif, ancien)


class aide_logement_montant_brut(Variable):
    value_type = float
    entity = Famille
    label = "Aide au logement après la diminution pour loyer élevé et les 5 euros (€/mois)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CCH, article D823-16 ; arrêté du 27 septembre 2019, articles 10 et 11"

    formula = amont.aide_logement_montant_brut.formula
    formula_2016_07_01 = amont.aide_logement_montant_brut.formula_2016_07_01

    def formula_2019_09_01(famille, period, parameters):
        bareme = _bareme(parameters, period)
        montant = famille("aide_logement_montant_brut_avant_degressivite", period)
        loyer = famille("aide_logement_loyer_reel", period)
        coefficients = bareme.coefficients_degressivite_suppression[famille.demandeur.menage("zone_apl", period)]
        plafond = famille("aide_logement_loyer_plafond", period)
        debut = round_(plafond * coefficients.degressivite, 2)
        fin = round_(plafond * coefficients.suppression, 2)
        part = select([loyer <= debut, loyer <= fin], [1, (fin - loyer) / (fin - debut)], 0)
        recu = period.last_month
        dispense = famille.any(famille.members("aah", recu) > 0, role=Famille.PARENT) + (famille("aeeh", recu) > 0)
        part = where(dispense + (est_locatif(famille, period) == 0), 1, part)
        return maximum(0, round_(montant * part, 2) - bareme.minoration_forfaitaire)


class aide_logement_montant_brut_crds(Variable):
    value_type = float
    entity = Famille
    label = "Aide au logement avec sa CRDS, réduction de loyer de solidarité ôtée (€/mois)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CCH, article D823-16 ; arrêté du 27 septembre 2019, article 12"

    formula = amont.aide_logement_montant_brut_crds.formula
    formula_2018 = amont.aide_logement_montant_brut_crds.formula_2018

    def formula_2019_09_01(famille, period, parameters):
        ancien = amont.aide_logement_montant_brut_crds.formula_2018(famille, period, parameters)
        brut = famille("aide_logement_montant_brut", period)
        contribution = _contribution(brut, parameters, period)
        arrondi = floor(round_(brut - contribution, 2)) + contribution
        logement = parameters(period).prestations_sociales.aides_logement
        rls = famille("reduction_loyer_solidarite", period)
        final = maximum(0, arrondi - logement.reduction_loyer_solidarite.fraction_baisse_aide_logement * rls)
        apl = famille.demandeur.menage("logement_conventionne", period)
        seuils = _bareme(parameters, period).seuils_minimum_versement
        verse = round_(final, 2) >= where(apl, seuils.apl, seuils.non_apl)
        return where(est_locatif(famille, period), final * verse, ancien)


class aide_logement_montant(Variable):
    value_type = float
    entity = Famille
    label = "Aide au logement versée (€/mois)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CCH, article D823-16"

    formula = amont.aide_logement_montant.formula

    def formula_2019_09_01(famille, period, parameters):
        ancien = amont.aide_logement_montant.formula(famille, period)
        brut = famille("aide_logement_montant_brut_crds", period)
        net = brut - _contribution(brut, parameters, period)
        # without the RLS the CRDS is the one that was set aside before the rounding: whole euros
        net = where(famille("reduction_loyer_solidarite", period) > 0, net, floor(round_(net, 2)))
        outre_mer = famille.demandeur.menage("residence_saint_pierre_et_miquelon", period)
        return where(est_locatif(famille, period) * (outre_mer == 0), maximum(0, round_(net, 2)), ancien)


VARIABLES = (
    aide_logement_montant_brut_avant_degressivite,
    aide_logement_montant_brut,
    aide_logement_montant_brut_crds,
    aide_logement_montant,
)
