"""CSS : plafonds d'avril 2025 et d'avril 2026, tables tronquées (CSS, articles L861-1 et D861-1).

Upstream stops at 2024-04-01 (10 166 €); 2025 and 2026 were merged on branch ``msa_master`` only.
Official tables truncate (10 166 × 1.8 = 18 298.8 → 18 298), upstream rounds to the nearest and keeps
decimals on the +35 % ceiling (13 724.1). Proof: A09, 70 years, pension 1 094 €, tenant, 2026-11: law
« participation », upstream nothing. Figures and their certainty: ``parameters/droits/css``.
"""

from numpy import floor
from openfisca_france.model.base import MONTH, Famille, Variable, set_input_divide_by_period

from droits.chiffres import valeur

_EPSILON = 0.001  # float32 noise under an exact product


class cmu_c_plafond(Variable):
    value_type = float
    entity = Famille
    label = "Plafond annuel de ressources de la CSS sans participation (€/an)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles L861-1 et D861-1"

    def formula(famille, period, parameters):
        base = valeur(parameters(period), "droits.css.plafond_base")
        return floor(base * famille("css_coefficient_foyer", period).round(4) + _EPSILON)


class acs_plafond(Variable):
    value_type = float
    entity = Famille
    label = "Plafond annuel de ressources de la CSS avec participation (€/an)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, article L861-1"

    def formula(famille, period, parameters):
        cs = parameters(period).prestations_sociales.solidarite_insertion.minima_sociaux.cs
        base = valeur(parameters(period), "droits.css.plafond_base") * (1 + cs.acs.majoration_plafond_acs)
        return floor(base * famille("css_coefficient_foyer", period).round(4) + _EPSILON)


VARIABLES = (cmu_c_plafond, acs_plafond)
