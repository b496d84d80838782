"""Aide au logement : patrimoine de plus de 30 000 € (CCH, L822-5 et R822-22).

Upstream wants each savings account and the rental value of each property: a person tells the whole of the
savings and what the other properties are worth. Above the threshold the savings are deemed to give 3 % a
year; a property counts for the threshold only, and its own income is left to the tree, which raises a doubt.
L822-5 exempts who receives the AAH or the AEEH, not who might.
Proof: 70 years, pension 900 €, savings 30 001 €, rent 700 €, 2026-11: upstream 204 €, law 175 €.
"""

from openfisca_france.model.base import (
    MONTH,
    Famille,
    TypesStatutOccupationLogement,
    Variable,
    set_input_divide_by_period,
)
from openfisca_france.model.prestations.aides_logement import aide_logement_base_ressources_patrimoine as amont

from droits.chiffres import valeur


class aide_logement_base_ressources_patrimoine(Variable):
    value_type = float
    entity = Famille
    label = "Revenu que le patrimoine est réputé donner, pour l'aide au logement (€/an)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CCH, articles L822-5 et R822-22"

    formula_2016_10_01 = amont.formula_2016_10_01

    def formula_2019_09_01(famille, period, parameters):
        chiffres = parameters(period).droits.aide_logement
        capitaux = famille.sum(famille.members("epargne_totale", period))
        biens = famille.sum(famille.members("valeur_autres_biens", period))
        compte = capitaux + biens > valeur(chiffres, "seuil_patrimoine")
        recu = period.last_month
        exempte = famille.any(famille.members("aah", recu) > 0) + (famille("aeeh", recu) > 0)
        statut = famille.demandeur.menage("statut_occupation_logement", period)
        foyer = statut == TypesStatutOccupationLogement.locataire_foyer
        return compte * (exempte == 0) * (foyer == 0) * capitaux * valeur(chiffres, "taux_capital")


VARIABLES = (aide_logement_base_ressources_patrimoine,)
