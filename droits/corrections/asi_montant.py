"""ASI : les trois cas du couple, et aucun ancien plafond donné comme actuel (CSS, L815-24-1 et D815-19).

Upstream: ``asi_aspa.py``, ``asi`` keeps the ceiling of April 2025 after March 2026, has no limit for the
spouse without ASI (D815-19, 2°, b) and pays nothing beside a spouse with ASPA (2°, c). Since 2020-04-01.
Proof: November 2025, couple, one disability pension of 500 €, nothing else: law 579.56 € (914.85 - 335.29),
upstream 1 101.00 €.
Resources are those of the ASPA (R815-61), over three months or twelve, against the ceiling of the ASI.
"""

from numpy import isnan, maximum, where
from openfisca_france.model.base import (
    MONTH,
    Famille,
    Individu,
    Variable,
    calculate_output_add,
    set_input_divide_by_period,
)
from openfisca_france.model.prestations.minima_sociaux import asi_aspa as amont

from droits.corrections.aspa_ressources import base_de_l_annee, base_du_trimestre, base_minimale


class asi_base_ressources(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Ressources de la personne ou du couple pour l'ASI (€/mois)"
    reference = "CSS, articles R815-61 et R815-29"

    def formula(famille, period):
        trimestre, annee = base_du_trimestre(famille, period), base_de_l_annee(famille, period)
        return where(trimestre > famille("asi_plafond_mensuel", period), annee, trimestre)


class asi(Variable):
    value_type = float
    label = "Allocation supplémentaire d'invalidité (ASI), 0 quand le plafond du moment n'est pas connu (€/mois)"
    entity = Individu
    definition_period = MONTH
    reference = "CSS, articles L815-24-1 et D815-19"
    set_input = set_input_divide_by_period
    calculate_output = calculate_output_add

    formula_2007 = amont.asi.formula_2007
    formula_2020_04_01 = amont.asi.formula_2020_04_01

    def formula_2021_04_01(individu, period):
        due = individu("asi_due", period)
        return where(isnan(due), 0, due)


class asi_borne(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Montant que l'ASI du foyer ne dépasse pas, quels que soient les mois passés non dits (€/mois)"
    reference = "CSS, articles D815-19 et R815-29"

    def formula(famille, period):
        plafond = famille("asi_plafond_mensuel", period)
        reste = maximum(plafond - maximum(base_minimale(famille, period, plafond), 0), 0)
        return where((famille("asi_nombre", period) > 0) * ~isnan(plafond), reste, 0)


VARIABLES = (asi_base_ressources, asi, asi_borne)
