"""B2, B3 — ASPA : 62 ans en cas d'inaptitude, ou d'incapacité d'au moins 50 % (L351-7, L351-8, R815-1).

Upstream: ``asi_aspa.py``, ``aspa_eligibilite`` uses the legal retirement age (64 for everybody
since 2023-09-01) and ``taux_incapacite > 0.5``; the residence condition is absent.
Proof: B03, 62 years, unfit, pension 300 €: law 743.59 €, upstream 0. B05, 64 years, 50 %: same.
The replacement is the conjunction of the criteria that are explained.
"""

from openfisca_france.model.base import MONTH, Individu, Variable, set_input_dispatch_by_period

from droits.decision.evaluation import conjonction
from droits.rules.national.aspa import BENEFICIAIRE


class aspa_eligibilite(Variable):
    value_type = bool
    label = "Indicatrice individuelle d'éligibilité à l'allocation de solidarité aux personnes agées"
    entity = Individu
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CSS, articles L815-1, L816-1, L351-7, L351-8, R815-1 et R111-2"

    def formula(individu, period, parameters):
        return conjonction(BENEFICIAIRE, individu, period, parameters)


VARIABLES = (aspa_eligibilite,)
