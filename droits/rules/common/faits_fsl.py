"""Input variables of the FSL of Paris: what OpenFisca-France has no name for, and ``faits.py`` did not hold yet.

« Sans … » is true by default: a fact that nobody told raises no urgency, and refuses nobody.
"""

from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Individu, Menage


class sans_bail_en_attente(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    default_value = True
    label = "Aucune signature de bail n'attend l'aide"
    reference = "Loi 90-449, article 6-1, dernier alinéa"


class sans_assignation(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    default_value = True
    label = "Aucune assignation aux fins de résiliation du bail"
    reference = "Loi 90-449, article 6-1, dernier alinéa"


class sans_coupure_d_energie_annoncee(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    default_value = True
    label = "Aucune coupure d'électricité ou de gaz annoncée"
    reference = "Loi 90-449, article 6-1, dernier alinéa"


class sans_coupure_d_eau_annoncee(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    default_value = True
    label = "Aucune coupure d'eau annoncée"
    reference = "Loi 90-449, article 6-1, dernier alinéa"


class sans_impaye_de_copropriete(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    default_value = True
    label = "Aucune charge de copropriété impayée du logement occupé par son propriétaire"
    reference = "Loi 90-449, article 6, alinéas 4 à 6"


class impaye_d_eau(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "A une facture d'eau impayée"
    reference = "Loi 90-449, article 6"


class sans_pch_ni_apa(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    default_value = True
    label = "Personne du foyer ne reçoit la PCH, l'ACTP ou l'APA"
    reference = "Décret 2005-212, article 5"


class droit_mdph(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "A un droit reconnu par la maison départementale des personnes handicapées"

    def formula(individu, period):
        return (individu("taux_incapacite", period) > 0) + individu("handicap", period)
