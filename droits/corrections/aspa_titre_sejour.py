"""B1 — ASPA, ASI : la durée de titre de séjour est perdue (CSS, article L816-1).

Upstream: ``asi_aspa.py``, ``asi_aspa_condition_nationalite`` calls ``or_(a, b, c)``; the third
argument of ``numpy.logical_or`` is ``out``, so the permit is thrown away. Wrong since 2021-03-17.
Proof: a Pakistani of 70 with a permit held for 12 years gets nothing; the law gives 1 043.59 €.
The exemptions of L816-1 (refugees, stateless, subsidiary protection, veterans, agreements) are
absent upstream; they come through ``dispense_duree_titre_sejour``. All of them must reside regularly
(L815-1): ``sejour_regulier``, true by default.
"""

from openfisca_france.model.base import MONTH, Individu, Variable, set_input_dispatch_by_period


class asi_aspa_condition_nationalite(Variable):
    value_type = bool
    default_value = True
    label = "Condition de nationalité et de titre de séjour pour bénéficier de l'ASPA ou l'ASI"
    entity = Individu
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CSS, article L816-1"

    def formula(individu, period, parameters):
        minimum = parameters(
            period
        ).prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa.duree_min_titre_sejour
        titre_assez_ancien = individu("duree_possession_titre_sejour", period) >= minimum
        dispense = individu("dispense_duree_titre_sejour", period)
        return (
            individu("ressortissant_eee", period)
            + (individu("nationalite", period) == b"CH")
            + (titre_assez_ancien + dispense) * individu("sejour_regulier", period)
        )


VARIABLES = (asi_aspa_condition_nationalite,)
