"""PreParE : le montant, qu'OpenFisca-France ne calcule pas (CSS, articles L531-4, D531-4 ; taux de la Cnaf).

Upstream: ``paje_prepare`` has no formula; its figures (rates of the BMAF, ages) are there. The full rate for
who stops work; for part-time work the paper does not say whether it is half-time or less (62.46 %) or up to
80 % (36.03 %): the lower is taken, ``prepare_brute_haute`` gives the higher. Two parents: never more than one full
rate (service-public F32485). The quarters of work and the months already used are not held.
"""

from numpy import minimum, where
from openfisca_france.model.base import (
    MONTH,
    Famille,
    Individu,
    Variable,
    set_input_divide_by_period,
)


class prepare_en_conge(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "En congé parental, total ou à temps partiel"
    reference = "CSS, article L531-4"

    def formula(individu, period):
        conge = individu("conge_droits", period)
        return (conge == 1) + (conge == 2)


class prepare_enfant(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un enfant de moins de 3 ans, ou un seul enfant de moins de 1 an"
    reference = "CSS, articles L531-4, D531-4"

    def formula(famille, period, parameters):
        petite_enfance = parameters(period).prestations_sociales.prestations_familiales.petite_enfance
        ages = petite_enfance.paje.paje_prepare.age_max_plus_jeune_enfant
        limite = where(famille("af_nbenf", period) >= 2, ages.deux_enfants_plus, ages.enfant)
        a_charge = famille.members("prestations_familiales_enfant_a_charge", period)
        return famille.any(a_charge * (famille.members("age_fin_de_mois", period) < famille.project(limite)))


def _montant(famille, period, parameters, partiel):
    familiales = parameters(period).prestations_sociales.prestations_familiales
    taux = familiales.petite_enfance.paje.paje_prepare.prestation_partagee_education_enfant
    conge = famille.members("conge_droits", period)
    parts = (conge == 1) * taux.taux_plein + (conge == 2) * getattr(taux, partiel)
    total = minimum(famille.sum(parts, role=Famille.PARENT), taux.taux_plein)
    return famille("prepare_enfant", period) * (familiales.bmaf.bmaf * total).round(2)


class prepare_brute(Variable):
    value_type = float
    entity = Famille
    label = "PreParE, au moins pour un temps partiel, avant CRDS (€/mois)"
    reference = "CSS, articles L531-4, D531-4"
    definition_period = MONTH

    def formula(famille, period, parameters):
        return _montant(famille, period, parameters, "taux_partiel_entre_50_80")


class paje_prepare(Variable):
    value_type = float
    entity = Famille
    set_input = set_input_divide_by_period
    label = "Prestation partagée d'éducation de l'enfant (PreParE), avant CRDS (€/mois)"
    reference = "CSS, articles L531-4, D531-4"
    definition_period = MONTH

    def formula(famille, period):
        return famille("prepare_brute", period)


class prepare_brute_haute(Variable):
    value_type = float
    entity = Famille
    label = "PreParE, au plus pour un temps partiel, avant CRDS (€/mois)"
    reference = "CSS, articles L531-4, D531-4"
    definition_period = MONTH

    def formula(famille, period, parameters):
        return _montant(famille, period, parameters, "taux_partiel_50")


VARIABLES = (prepare_en_conge, prepare_enfant, prepare_brute, paje_prepare, prepare_brute_haute)
