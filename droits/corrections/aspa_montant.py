"""ASPA : le montant au centime, comme les caisses le paient (CSS, articles L815-9, D815-1 et D815-2).

Upstream returns 1 043.595 for the full allowance (the funds pay 1 043.59) and 0.005 € at the
ceiling. The yearly maximum minus the yearly income is divided by twelve, truncated last.
When one spouse only is entitled the maximum is that of a single person, the ceiling the couple's.
A spouse entitled to ASI keeps upstream's rule (half of the couple's maximum).
"""

from numpy import floor, maximum, minimum, where
from openfisca_france.model.base import (
    MONTH,
    Famille,
    Variable,
    calculate_output_add,
    set_input_divide_by_period,
)

from droits.corrections.aspa_ressources import base_minimale


class aspa(Variable):
    calculate_output = calculate_output_add
    value_type = float
    entity = Famille
    label = "Allocation de solidarité aux personnes agées (€/mois)"
    reference = "CSS, articles L815-9, D815-1 et D815-2"
    definition_period = MONTH
    set_input = set_input_divide_by_period

    def formula(famille, period, parameters):
        return _montant(famille, period, parameters, famille("asi_aspa_base_ressources", period))


class aspa_borne(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Montant que l'ASPA ne dépasse pas, quels que soient les mois passés non dits (€/mois)"
    reference = "CSS, articles L815-9 et R815-29"

    def formula(famille, period, parameters):
        return _montant(
            famille, period, parameters, base_minimale(famille, period, famille("aspa_plafond_mensuel", period))
        )


def _montant(famille, period, parameters, ressources):
    chiffres = parameters(period).prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa
    montants, plafonds = chiffres.montant_maximum_annuel, chiffres.plafond_ressources
    nb_aspa = famille.sum(famille.members("aspa_eligibilite", period), role=Famille.PARENT)
    conjoint_asi = famille.any(famille.members("asi_eligibilite", period), role=Famille.PARENT)
    plafond = where(famille("aspa_couple", period), plafonds.couples, plafonds.personnes_seules)
    maximal = where(nb_aspa == 2, montants.couples, montants.personnes_seules)
    maximal = where((nb_aspa == 1) * conjoint_asi, montants.couples / 2, maximal)
    annuel = maximum(0, minimum(maximal, plafond - ressources * 12))
    mensuel = floor(annuel / 12 * 100 + 0.02) / 100
    # under the ceiling by less than a cent a month: the allowance exists, the smallest one is paid
    sous_le_plafond = ressources.round(2) < famille("aspa_plafond_mensuel", period).round(2)
    return (nb_aspa > 0) * sous_le_plafond * maximum(mensuel, 0.01)


VARIABLES = (aspa, aspa_borne)
