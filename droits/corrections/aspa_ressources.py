"""ASPA : trois mois, ou douze quand trois mois dépassent le plafond (CSS, article R815-29).

Upstream: ``asi_aspa.py``, ``asi_aspa_base_ressources`` knows three months only. Proof: E05, pension of
500 € for nine months then 1 300 € for three: law 343.59 €, upstream 0.
The base is made of the parts that the other ``aspa_*.py`` files correct.
"""

from numpy import maximum, minimum, where
from openfisca_core.periods import Period
from openfisca_france.model.base import ADD, MONTH, Famille, Individu, Variable, set_input_divide_by_period


class asi_aspa_base_ressources_individu(Variable):
    value_type = float
    label = "Base ressources individuelle du minimum vieillesse/ASPA, avant l'abattement du ménage (€/mois)"
    entity = Individu
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles R815-22 et R815-25"

    def formula(individu, period):
        mois = period.last_3_months
        travail = individu("aspa_revenus_professionnels", mois, options=[ADD])
        return (travail + _hors_travail(individu, period, mois)) / 3 + individu("aspa_revenus_du_capital", period)


class asi_aspa_base_ressources(Variable):
    value_type = float
    label = "Base ressource du minimum vieillesse et assimilés (ASPA) (€/mois)"
    entity = Famille
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, article R815-29"

    def formula(famille, period):
        trimestre, annee = base_du_trimestre(famille, period), base_de_l_annee(famille, period)
        return where(trimestre <= famille("aspa_plafond_mensuel", period), trimestre, annee)


def base_minimale(famille, period, plafond):
    """The least that is counted (€/month), whatever more was received in months that nobody told.

    The year is read when the quarter is above the ceiling: a larger quarter then counts for a quarter of the
    ceiling at least, less the abatement of the year's other quarters (R815-29).
    """
    bascule = (plafond - famille("aspa_abattement_trimestriel", period)) / 4
    return minimum(base_du_trimestre(famille, period), maximum(base_de_l_annee(famille, period), bascule))


def base_du_trimestre(famille, period):
    return _base(famille, period, period.last_3_months)


def base_de_l_annee(famille, period):
    return _base(famille, period, Period(("month", period.offset(-12).start, 12)))


def _base(famille, period, mois):
    """Resources of the couple over ``mois`` (3 or 12 months), per month."""
    travail = _du_couple(famille, famille.members("aspa_revenus_professionnels", mois, options=[ADD]))
    abattement = famille("aspa_abattement_trimestriel", period) * mois.size / 3
    autres = _du_couple(famille, _hors_travail(famille.members, period, mois))
    capital = _du_couple(famille, famille.members("aspa_revenus_du_capital", period))
    return (travail - minimum(travail, abattement) + autres) / mois.size + capital


def _hors_travail(individu, period, mois):
    # a person entitled to ASPA trades AAH for it (Cnav, II.B): it does not count
    aah = individu("aah", mois, options=[ADD]) * (individu("aspa_eligibilite", period) == 0)
    return individu("aspa_autres_ressources", mois, options=[ADD]) + aah


def _du_couple(famille, montants):
    return famille.sum(montants, role=Famille.PARENT)


VARIABLES = (asi_aspa_base_ressources_individu, asi_aspa_base_ressources)
