"""RSA : toutes les conditions par la même personne ; enfant à naître ; congés (CASF, L262-2 à L262-9).

Upstream: ``rsa.py``, ``rsa_eligibilite`` lets one spouse bring the age and the other the permit, forgets
children to be born (L262-4, 1°), leaves without pay (4°) and residence (L262-2), refuses students who are
lone parents (3°), and takes the young who worked at 19 only (L262-7-1: 18).
Wrong since 2010-01-01. Proof: couple of 22, she is pregnant, no income: law 977.54 €, upstream 0.
The replacement is the conjunction of the criteria that are explained. Outside the CASF's own months,
permit and leave are those of the month of the demand.
"""

from openfisca_france.model.base import MONTH, Famille, Variable, set_input_dispatch_by_period

from droits.decision.evaluation import conjonction
from droits.rules.national.rsa import OUVERTURE


class rsa_eligibilite(Variable):
    value_type = bool
    entity = Famille
    label = "Éligibilité au RSA, hors ressources"
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CASF, articles L262-2, L262-4, L262-6, L262-7-1 et L262-9"

    def formula_2009_06_01(famille, period, parameters):
        return conjonction(OUVERTURE, famille, period, parameters)


VARIABLES = (rsa_eligibilite,)
