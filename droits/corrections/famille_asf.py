"""ASF : un enfant privé de l'aide de l'autre parent, et la pension de cet enfant (CSS, articles L523-1 à L523-3).

L523-1, I: the other parent is dead (1°), has not recognised the child (2°), does not or cannot pay (3°), or
pays less than the ASF (4°: the difference, child by child). Upstream gives it to every lone parent, takes
every alimony of the family off, pays the month of the 20th birthday, and refuses a difference of exactly
15 € (service-public F815: « inférieure à 15 € … n'est pas versée »).
Proof: two children, one an orphan, 300 € of alimony for the other (2025-11): 200.18 €, upstream 100.37 €; a
lone parent whose child lives half the time with a parent who pays: nothing is known, upstream 200.18 €.
"""

from numpy import maximum
from openfisca_france.model.base import (
    MONTH,
    Famille,
    Individu,
    Variable,
    calculate_output_add,
    set_input_dispatch_by_period,
    set_input_divide_by_period,
)


class asf_elig_enfant(Variable):
    value_type = bool
    entity = Individu
    label = "Enfant à charge que l'autre parent n'aide pas, ou n'aide pas assez"
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CSS, articles L512-3, L523-1 et L552-1"

    def formula(individu, period):
        return individu("prestations_familiales_enfant_a_charge", period) * (individu("autre_parent", period) > 0)


class asf_pension_enfant(Variable):
    value_type = float
    entity = Individu
    label = "Pension alimentaire payée pour l'enfant (€/mois)"
    definition_period = MONTH
    reference = "CSS, article L523-1, I, 4°"

    def formula(individu, period):
        return individu("pension_alimentaire_enfant", period) * (individu("autre_parent", period) == 1)


class asf_montant(Variable):
    calculate_output = calculate_output_add
    value_type = float
    entity = Famille
    label = "Montant de l'allocation de soutien familial (ASF), avant CRDS (€/mois)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles L523-1 et D523-1"

    def formula(famille, period, parameters):
        familiales = parameters(period).prestations_sociales.prestations_familiales
        taux = familiales.education_presence_parentale.asf.montant_asf.orphelin_assimile_seul_parent
        manque = maximum(0, familiales.bmaf.bmaf * taux - famille.members("asf_pension_enfant", period))
        return famille.sum(famille.members("asf_elig_enfant", period) * manque, role=Famille.ENFANT)


class asf(Variable):
    calculate_output = calculate_output_add
    value_type = float
    entity = Famille
    label = "Allocation de soutien familial (ASF), avant CRDS (€/mois)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles L523-1 à L523-3"

    def formula(famille, period, parameters):
        familiales = parameters(period).prestations_sociales.prestations_familiales
        montant = famille("asf_montant", period)
        paye = (montant > 0) * (montant.round(2) >= familiales.education_presence_parentale.asf.seuil)
        return famille("asf_elig", period) * paye * montant


VARIABLES = (asf_elig_enfant, asf_pension_enfant, asf_montant, asf)
