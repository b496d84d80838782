"""RSA, prime d'activité : les ressources des quatrième, troisième et deuxième mois (CASF, R262-7 ; CSS, R843-1).

Décret n° 2025-185 du 26 février 2025, articles 1, 2 et 6 : demandes à compter du 1er mars 2025. Before,
the three months before the demand. Upstream: ``rsa.py`` and ``ppa.py`` know both, and keep the new one for
the five départements of the 2024 trial (``departement_experimentation_rsa``, an input that is false).
Wrong since 2025-03-01. Proof: 600 € net of wages until the end of August 2026, then 300 €, demand in
November: law, mean of July to September (500 €), 151.69 €; upstream, of August to October, 251.69 €.
"""

from numpy import full
from openfisca_france.model.base import MONTH, Famille, Variable, set_input_dispatch_by_period


class departement_experimentation_rsa(Variable):
    value_type = bool
    entity = Famille
    default_value = False
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    label = "Ressources des quatrième, troisième et deuxième mois avant la demande"
    reference = "CASF, article R262-7 ; CSS, article R843-1 ; décret n° 2025-185 du 26 février 2025"

    def formula_2025_03_01(famille, period):
        return full(famille.count, True)


VARIABLES = (departement_experimentation_rsa,)
