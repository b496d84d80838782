"""Prestations familiales : début et fin du droit pour l'âge d'un enfant (CSS, articles L552-1, R512-2, L521-1).

A right opens on the first day of the month after its conditions are met, and ends on the first day of
the month in which they cease: nothing is paid for the month of the 20th birthday (3rd: PAJE; 21st: CF).
Upstream: ``age`` is that of the first day of the month, so the month of the birthday is paid as well,
and a child born this month counts for the PAJE.
Proof: service-public F2552 (« jusqu'au mois précédant son 3e anniversaire ») ; two children, the elder
20 on the 15th of November 2026: no family allowance in November, upstream 153.01 €.
"""

from numpy import datetime64
from openfisca_france.model.base import (
    MONTH,
    Famille,
    Individu,
    Variable,
    set_input_dispatch_by_period,
)


class age_fin_de_mois(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Âge révolu le dernier jour du mois (ans)"
    reference = "CSS, article L552-1"

    def formula(individu, period):
        naissance = individu("date_naissance", period).astype("datetime64[M]")
        return (datetime64(str(period.start), "M") - naissance).astype(int) // 12


class age_fin_du_mois_dernier(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Âge révolu le dernier jour du mois précédent (ans) ; -1 avant la naissance"
    reference = "CSS, article L552-1"

    def formula(individu, period):
        naissance = individu("date_naissance", period).astype("datetime64[M]")
        return (datetime64(str(period.start), "M") - 1 - naissance).astype(int) // 12


class prestations_familiales_enfant_a_charge(Variable):
    value_type = bool
    entity = Individu
    label = "Enfant considéré à charge au sens des prestations familiales"
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CSS, articles L512-3, L552-1 et R512-2"

    def formula(individu, period, parameters):
        ages = parameters(period).prestations_sociales.prestations_familiales.def_pac.enfants
        age = individu("age_fin_de_mois", period)
        ne = individu("age_fin_du_mois_dernier", period) >= ages.age_minimal
        petit = (age < ages.age_intermediaire) * individu("rempli_obligation_scolaire", period)
        jeune = (
            (age >= ages.age_intermediaire) * (age < ages.age_limite) * (individu("autonomie_financiere", period) == 0)
        )
        return ne * (petit + jeune) * individu("est_enfant_dans_famille", period)


class enfant_eligible_paje(Variable):
    value_type = bool
    entity = Individu
    label = "Enfant ouvrant droit à la PAJE de base"
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CSS, articles L531-1, L531-3 et L552-1"

    def formula(individu, period, parameters):
        petite_enfance = parameters(period).prestations_sociales.prestations_familiales.petite_enfance
        limite = petite_enfance.paje.paje_cm.age_limite_enfant_adopte_non
        return individu("prestations_familiales_enfant_a_charge", period) * (
            individu("age_fin_de_mois", period) < limite
        )


class cf_enfant_a_charge(Variable):
    value_type = bool
    entity = Individu
    label = "Complément familial - Enfant considéré à charge"
    definition_period = MONTH
    reference = "CSS, articles L522-1, L552-1 et R522-1"

    def formula(individu, period, parameters):
        generales = parameters(period).prestations_sociales.prestations_familiales.prestations_generales
        return (
            (individu("age_fin_du_mois_dernier", period) >= 0)
            * (individu("age_fin_de_mois", period) < generales.cf.cf_cm.age_max)
            * individu("est_enfant_dans_famille", period)
            * (individu("autonomie_financiere", period) == 0)
        )


class af_allocation_forfaitaire_nb_enfants(Variable):
    value_type = int
    entity = Famille
    label = "Nombre d'enfants ouvrant droit à l'allocation forfaitaire des AF"
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CSS, article L521-1"

    def formula(famille, period, parameters):
        generales = parameters(period).prestations_sociales.prestations_familiales.prestations_generales
        de_20_ans = famille.members("age_fin_de_mois", period) == generales.af.af_cm.age3
        autonome = famille.members("autonomie_financiere", period)
        return famille.sum(de_20_ans * (autonome == 0), role=Famille.ENFANT)


VARIABLES = (
    age_fin_de_mois,
    age_fin_du_mois_dernier,
    prestations_familiales_enfant_a_charge,
    enfant_eligible_paje,
    cf_enfant_a_charge,
    af_allocation_forfaitaire_nb_enfants,
)
