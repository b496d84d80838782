"""MVA : elle a des conditions (CSS, articles L821-1-2, R821-5-1 et R821-5-2).

Upstream: ``aah.py``, ``mva`` is paid to every person whose family has a housing aid, without a disability.
The conditions stand in ``eligibilite_caah`` and miss « à taux plein ou en complément d'une pension ».
Since when: 2015-07-01. Proof: a tenant without any disability, with a housing aid: law 0, upstream 104.77 €.
"""

from openfisca_france.model.base import MONTH, Individu, Variable, set_input_divide_by_period
from openfisca_france.model.prestations.minima_sociaux import aah as amont


class mva(Variable):
    entity = Individu
    value_type = float
    label = "Majoration pour la vie autonome (€/mois)"
    reference = "CSS, articles L821-1-2, R821-5-1, R821-5-2 et D821-3"
    definition_period = MONTH
    set_input = set_input_divide_by_period

    formula_2015_07_01 = amont.mva.formula_2015_07_01

    def formula_2019_12_01(individu, period):
        return individu("mva_due", period)


VARIABLES = (mva,)
