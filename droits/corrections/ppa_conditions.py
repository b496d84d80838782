"""Prime d'activité : toutes les conditions par la même personne, aux bons mois (CSS, L842-1, L842-2, R842-2).

Upstream: ``ppa.py``, ``ppa_eligibilite`` lets one member bring the age and another the permit, asks a
European for three months (L842-2, 2° a asks nothing), reads the permit in past months (R842-2: the month of
the right), and ``ppa_eligibilite_apprenants`` always reads M-1 to M-3 and forgets leaves (5°). Since 2016-01-01.
Proof: a worker from Spain, in France since two months, 1 000 € net a month: law 304.51 €, upstream 0.
The replacement is the conjunction of the criteria that are explained.
"""

from openfisca_france.model.base import MONTH, Famille, Variable, set_input_dispatch_by_period

from droits.decision.evaluation import conjonction
from droits.rules.national.prime_activite import OUVERTURE


class ppa_eligibilite(Variable):
    value_type = bool
    entity = Famille
    label = "Éligibilité à la prime d'activité, hors montant"
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CSS, articles L842-1, L842-2, L842-5, L842-7 et R842-2"

    def formula_2016_01_01(famille, period, parameters):
        return conjonction(OUVERTURE, famille, period, parameters)


VARIABLES = (ppa_eligibilite,)
