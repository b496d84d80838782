"""Aide au logement : chômage, retraite, invalidité, congé parental (CCH, R822-11 et R822-13 à R822-17).

Upstream wants ``date_debut_chomage``, which nobody gives: whoever lost a job is refused on last year's wages.
Here two months without wages before the demand are seen in the wages. R822-15 leaves out the income « de
l'intéressé » : upstream leaves out that of the whole couple when one of the two has no work. R822-13 also
names the disability pension and the work-injury annuity, and the AAH that one receives, not a computed one.
Proof: single, 1 500 €/month until May, then no work and no benefit, rent 700 €, 2026-11: upstream 172 €, law 351 €.
"""

from numpy import logical_or
from openfisca_france.model.base import (
    MONTH,
    Famille,
    Individu,
    TypesActivite,
    Variable,
    set_input_dispatch_by_period,
    set_input_divide_by_period,
)


def _sans_travail_depuis_deux_mois(individu, period):
    """Total unemployment today, and no wages in this month nor in the two before."""
    mois = (period, period.last_month, period.offset(-2, "month"))
    sans_salaire = sum(individu("salaire_imposable", m) for m in mois) == 0
    return (individu("activite", period) == TypesActivite.chomeur) * sans_salaire


def _cessation(individu, period):
    """R822-13: no work any more, and a retirement, a disability pension, an annuity or the AAH received."""
    pensionne = (
        (individu("activite", period) == TypesActivite.retraite)
        + (individu("pensions_invalidite", period) > 0)
        + (individu("rente_accident_travail", period) > 0)
        + (individu("aah", period.last_month) > 0)
    )
    travail = individu("salaire_imposable", period) + individu("rpns_auto_entrepreneur_benefice", period)
    return pensionne * (travail == 0)


class aide_logement_condition_neutralisation(Variable):
    value_type = bool
    entity = Individu
    label = "Revenus d'activité et indemnités de chômage non comptés pour l'aide au logement"
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CCH, articles R822-11, R822-15 et R822-17"

    def formula(individu, period):
        sans_indemnite = _sans_travail_depuis_deux_mois(individu, period) * (individu("chomage_imposable", period) == 0)
        conge_parental = individu("conge_droits", period) == 1
        rsa = individu.famille("rsa", period.last_month) > 0
        return logical_or(sans_indemnite + conge_parental, rsa) * individu.has_role(Famille.PARENT)


class aide_logement_abattement_revenus_activite_professionnelle(Variable):
    value_type = float
    entity = Individu
    label = "Abattement sur les revenus d'activité pour l'aide au logement (1 : appliqué)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CCH, articles R822-13 et R822-14"

    def formula(individu, period):
        indemnise = _sans_travail_depuis_deux_mois(individu, period) * (individu("chomage_imposable", period) > 0)
        return logical_or(indemnise, _cessation(individu, period))


class aide_logement_abattement_indemnites_chomage(Variable):
    value_type = bool
    entity = Individu
    label = "Abattement sur les indemnités de chômage pour l'aide au logement"
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CCH, article R822-13"

    def formula(individu, period):
        return _cessation(individu, period)


VARIABLES = (
    aide_logement_condition_neutralisation,
    aide_logement_abattement_revenus_activite_professionnelle,
    aide_logement_abattement_indemnites_chomage,
)
