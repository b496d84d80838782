"""B6 — CSS : les personnes à charge ont moins de 25 ans (CSS, article R861-2).

Upstream: ``cs/cmu.py``, ``cmu_nb_pac`` takes ``age <= 25``, ``cmu_c_plafond`` counts every child whatever
the age, and official tables truncate where upstream rounds. Wrong since the variables exist.
Proof: G26, couple and a child of 25, 1 500 € net: law « participation », upstream « gratuite »
(ceiling of 3 persons); L01, the same with a child of 30.
"""

from numpy import select, where
from openfisca_france.model.base import MONTH, Famille, Variable, set_input_dispatch_by_period


def _compte(famille, period):
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
        return famille.sum(_compte(famille, period))


class css_coefficient_foyer(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = (
        "Coefficient du plafond de la CSS selon le foyer ; un enfant en résidence alternée compte pour moitié"
    )
    reference = "CSS, articles D861-1 et R861-2"

    def formula(famille, period, parameters):
        cmu = parameters(period).prestations_sociales.solidarite_insertion.minima_sociaux.cs.cmu
        compte = _compte(famille, period)
        couple = famille("nb_parents", period) == 2
        rang = famille.members.get_rank(famille, -famille.members("age_en_mois", period), condition=compte)
        rang = rang + famille.project(couple)  # in a couple the first child is the third person
        coefficient = select([rang == 0, rang <= 2], [cmu.coeff_p2, cmu.coeff_p3_p4], cmu.coeff_p5_plus)
        coefficient = coefficient * where(famille.members("garde_alternee", period), 0.5, 1)
        return 1 + couple * cmu.coeff_p2 + famille.sum(coefficient * compte)


VARIABLES = (cmu_nb_pac, css_coefficient_foyer)
