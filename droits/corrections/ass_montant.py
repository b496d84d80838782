"""ASS : jusqu'au premier paiement de l'AAH, à qui cherche un emploi, avant 67 ans (L5423-7, L5421-3, L5421-4).

Upstream: ``ass.py``, ``ass_eligibilite_individu`` stops at 789 months (65 years and 9 months) where L5421-4
says the age of L351-8, 1° (67 years), and gives a first ASS to a person at work (``eligible_cumul_ass``).
It also refuses as soon as an AAH could be claimed, where L5423-7 waits for a payment. Since 2017-01-01.
Proof: 40 years, jobseeker, five years of work, no income, 80 % of incapacity and no AAH paid yet: law 584.40 €
(19.48 × 30), upstream 0.
The amount is that of the criteria that are explained.
"""

from openfisca_france.model.base import MONTH, Individu, Variable, set_input_divide_by_period


class ass(Variable):
    value_type = float
    label = "Montant de l'ASS pour un individu (€/mois)"
    reference = "Code du travail, articles L5423-1, R5423-1, R5423-6 et R5423-13"
    entity = Individu
    definition_period = MONTH
    set_input = set_input_divide_by_period

    def formula(individu, period):
        return individu("ass_due", period)


VARIABLES = (ass,)
