"""AAH : 62 ans, résidence, séjour et âge au jour (CSS, articles L821-1, L821-2, R821-1, D351-1-14).

Upstream: ``aah.py``, ``aah_eligible`` ends the AAH of 50 to 79 % *after* 64 years (``age <= 64`` since
2023-09-01). L821-2 ends it at the age of L351-1-5, which D351-1-14 kept at 62. Permit and residence
(L821-1) are absent. Proof: 63 years, 60 %, with the restriction: law 0, upstream 1 041.59 €.
The replacement is the conjunction of the criteria that are explained; before October 2023, upstream's rule.
"""

from openfisca_france.model.base import MONTH, Individu, Variable, set_input_dispatch_by_period
from openfisca_france.model.prestations.minima_sociaux import aah as amont

from droits.decision.evaluation import conjonction
from droits.rules.national.aah import ELIGIBLE


class aah_eligible(Variable):
    value_type = bool
    label = "Éligibilité à l'allocation aux adultes handicapés"
    entity = Individu
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CSS, articles L821-1, L821-2, R821-1, D821-1, D821-8 et D351-1-14"

    formula = amont.aah_eligible.formula_2011_01_01

    def formula_2023_10_01(individu, period, parameters):
        return conjonction(ELIGIBLE, individu, period, parameters)


VARIABLES = (aah_eligible,)
