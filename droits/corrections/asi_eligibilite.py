"""ASI : l'âge de l'ASPA, la pension du moment et la résidence (CSS, articles L815-24, L815-25, L816-1, R111-2).

Upstream: ``asi_aspa.py``, ``asi_eligibilite`` says « not entitled to ASPA » where L815-24 says « without the
*age* of the ASPA » (a person of that age without the permit of the ASPA would get ASI), and has no residence
(R111-2: more than six months a year). Since when: not established.
Proof: November 2025, 50 years, disability pension of 500 €, two months a year in France: law 0, upstream 414.86 €.
The replacement is the conjunction of the criteria that are explained.
"""

from openfisca_france.model.base import MONTH, Individu, Variable, set_input_dispatch_by_period

from droits.decision.evaluation import conjonction
from droits.rules.national.asi import BENEFICIAIRE


class asi_eligibilite(Variable):
    value_type = bool
    label = "Indicatrice individuelle d'éligibilité à l'allocation supplémentaire d'invalidité"
    entity = Individu
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CSS, articles L815-24, L815-25, L816-1, R815-58 et R111-2"

    def formula(individu, period, parameters):
        return conjonction(BENEFICIAIRE, individu, period, parameters)


VARIABLES = (asi_eligibilite,)
