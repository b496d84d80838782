"""Allocations familiales : de deux enfants, un seul est l'aîné (CSS, articles L521-3 et R521-1).

« Chacun des enfants à charge, à l'exception du plus âgé, ouvre droit à partir d'un âge minimum à une
majoration » : of two twins, one opens it. Upstream leaves out every child of the age of the eldest
(comment « Ne fonctionne pas pour les enfants du même âge »), and the month of the birthday is paid
when the child is born on a first of the month (L552-1: the month after).
18 years for a child who was not 14 before the 1st of March 2026 (décret 2026-138).
Proof: two twins born in 2010, 2025-06: 151.80 + 75.90 €, upstream 151.80 €.
"""

from numpy import datetime64, where
from openfisca_france.model.base import (
    MONTH,
    Individu,
    Variable,
    set_input_divide_by_period,
)

#: children who were 14 before the 1st of March 2026 keep the former age (décret 2026-138)
_NES_AVANT = datetime64("2012-03-01")


class af_rang(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Rang parmi les enfants à charge, de l'aîné (0) au plus jeune ; -1 pour les autres"
    reference = "CSS, article L521-3"

    def formula(individu, period):
        naissance = individu("date_naissance", period).astype(int)
        a_charge = individu("prestations_familiales_enfant_a_charge", period)
        return individu.get_rank(individu.famille, naissance, condition=a_charge)


class af_majoration_enfant(Variable):
    value_type = float
    entity = Individu
    label = "Allocations familiales - Majoration pour âge applicable à l'enfant (€/mois)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles L521-3, R521-1 et D521-1 ; décret 2026-138"

    def formula_2008_05_01(individu, period, parameters):
        generales = parameters(period).prestations_sociales.prestations_familiales.prestations_generales
        bmaf = parameters(period).prestations_sociales.prestations_familiales.bmaf.bmaf
        ancien = parameters("2026-02-28").prestations_sociales.prestations_familiales.prestations_generales
        age_requis = where(
            individu("date_naissance", period) < _NES_AVANT,
            ancien.af.af_maj.maj_age_deux_enfants.age1,
            generales.af.af_maj.maj_age_deux_enfants.age1,
        )
        nombre = individu.famille("af_nbenf", period)
        ouvre = (nombre >= generales.af.af_maj.nb_enfants_min_pour_aine_donne_droit_a_majoration) + (
            (nombre > 1) * (individu("af_rang", period) > 0)
        )
        moitie = where(individu("garde_alternee", period), generales.af.af_cm.facteur_garde_alternee, 1)
        return (
            individu("prestations_familiales_enfant_a_charge", period)
            * (individu("age_fin_du_mois_dernier", period) >= age_requis)
            * (individu.famille("af_base", period) > 0)
            * ouvre
            * moitie
            * round(bmaf * generales.af.af_maj.maj_age_deux_enfants.taux1, 2)
        )


VARIABLES = (af_rang, af_majoration_enfant)
