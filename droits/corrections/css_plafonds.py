"""CSS : plafonds de 2025 et 2026 absents, tables officielles tronquées, moins de 25 ans (B6).

L861-1, D861-1, R861-2. Upstream stops at 2024-04-01 (10 166 €), rounds to the nearest where the
official tables truncate (18 298.8 → 18 298), keeps decimals on the +35 % ceiling, and counts
children of 25 and more (G26, L01: the ceiling of 3 persons for a child of 30).
Figures: ``parameters/droits/css``. The 2025 value was merged on branch ``msa_master`` only.
"""

from numpy import floor, select, where
from openfisca_france.model.base import (
    MONTH,
    Famille,
    Variable,
    set_input_dispatch_by_period,
    set_input_divide_by_period,
)


def _moins_de_25_ans(famille, period):
    return (famille.members("age", period) < 25) * famille.members.has_role(Famille.ENFANT)


class cmu_nb_pac(Variable):
    value_type = int
    is_period_size_independent = True
    entity = Famille
    label = "Nombre de personnes à charge au titre de la CSS"
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CSS, article R861-2"

    def formula(famille, period):
        return famille.sum(_moins_de_25_ans(famille, period))


class css_coefficient_foyer(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Coefficient du plafond de la CSS selon le foyer"
    reference = "CSS, articles D861-1 et R861-2"

    def formula(famille, period, parameters):
        cmu = parameters(period).prestations_sociales.solidarite_insertion.minima_sociaux.cs.cmu
        compte = _moins_de_25_ans(famille, period)
        couple = famille("nb_parents", period) == 2
        rang = famille.members.get_rank(famille, -famille.members("age_en_mois", period), condition=compte)
        rang = rang + famille.project(couple)  # in a couple the first child is the third person
        coefficient = select([rang == 0, rang <= 2], [cmu.coeff_p2, cmu.coeff_p3_p4], cmu.coeff_p5_plus)
        coefficient = coefficient * where(famille.members("garde_alternee", period), 0.5, 1)
        return 1 + couple * cmu.coeff_p2 + famille.sum(coefficient * compte)


class cmu_c_plafond(Variable):
    value_type = float
    entity = Famille
    label = "Plafond annuel de ressources de la CSS sans participation (€/an)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles L861-1 et D861-1"

    def formula(famille, period, parameters):
        base = parameters(period).droits.css.plafond_base
        return floor(base * famille("css_coefficient_foyer", period).round(4) + 0.001)


class acs_plafond(Variable):
    value_type = float
    entity = Famille
    label = "Plafond annuel de ressources de la CSS avec participation (€/an)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, article L861-1"

    def formula(famille, period, parameters):
        majoration = parameters(
            period
        ).prestations_sociales.solidarite_insertion.minima_sociaux.cs.acs.majoration_plafond_acs
        base = parameters(period).droits.css.plafond_base
        return floor(base * famille("css_coefficient_foyer", period).round(4) * (1 + majoration) + 0.001)


VARIABLES = (cmu_nb_pac, css_coefficient_foyer, cmu_c_plafond, acs_plafond)
