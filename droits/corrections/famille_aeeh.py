"""AEEH : un taux d'incapacité d'au moins 80 %, ou 50 % avec une école ou des soins (CSS, L541-1, R541-1).

Upstream gives it for any child with ``handicap``, whatever the rate, and for a child who earns a living;
it pays the month of the 20th birthday (L552-1). The complements (``aeeh_niveau_handicap``) are kept:
the figure of category 6 is missing upstream since 2026-04, and droits does not use it.
Proof: a child of ten with a rate of 30 %: nothing; upstream 153.01 € (2026-11).
"""

from openfisca_france.model.base import (
    MONTH,
    Famille,
    Individu,
    Variable,
    calculate_output_add,
    set_input_divide_by_period,
)

from droits.chiffres import valeur


class aeeh_enfant(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Enfant à charge, avec un taux d'incapacité d'au moins 50 %"
    reference = "CSS, articles L512-3, L541-1, R541-1 et L552-1"

    def formula(individu, period, parameters):
        assez = individu("taux_incapacite", period).round(4) >= valeur(parameters(period), "droits.aeeh.taux_reduit")
        return individu("prestations_familiales_enfant_a_charge", period) * assez


class aeeh(Variable):
    value_type = float
    entity = Famille
    label = "Allocation d'éducation de l'enfant handicapé, sans ses compléments (€/mois)"
    reference = "CSS, articles L541-1, D541-1"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    calculate_output = calculate_output_add

    def formula_2006_01_01(famille, period, parameters):
        familiales = parameters(period).prestations_sociales.prestations_familiales
        nombre = famille.sum(famille.members("aeeh_enfant", period), role=Famille.ENFANT)
        return nombre * round(familiales.bmaf.bmaf * familiales.education_presence_parentale.aeeh.base, 2)


VARIABLES = (aeeh_enfant, aeeh)
