"""AAH : elle complète toutes les pensions et rentes, sans dépasser son montant (CSS, article L821-1).

Upstream: ``aah.py``, ``aah_base_non_cumulable`` knows the disability pension and the ASI only: retirement
pensions, work-accident annuities and the ASPA received are missing. Since when: not established.
Proof: 40 years, 80 %, work-accident annuity of 400 €: law 641.59 € (1 041.59 - 400), upstream 1 041.59 €.
"""

from numpy import maximum
from openfisca_france.model.base import MONTH, Famille, Individu, Variable, set_input_divide_by_period


class aah_base_non_cumulable(Variable):
    value_type = float
    label = "Pensions, retraites et rentes que l'AAH complète (€/mois)"
    entity = Individu
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, article L821-1"

    def formula(individu, period):
        pensions = individu("pensions_invalidite", period) + individu("retraite_nette", period)
        recues = individu("asi", period.last_month) + individu("part_d_aspa_recue", period)
        return pensions + individu("rente_accident_travail", period) + recues


class part_d_aspa_recue(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Part de l'ASPA reçue le mois dernier qui revient à la personne (€/mois)"
    reference = "CSS, article L821-1"

    def formula(individu, period):
        nombre = individu.famille("nombre_d_adultes_eligibles_aspa", period)
        part = individu.famille("aspa", period.last_month) / maximum(nombre, 1)
        return part * individu("aspa_eligibilite", period)


class nombre_d_adultes_eligibles_aspa(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'adultes qui remplissent les conditions personnelles de l'ASPA"

    def formula(famille, period):
        return famille.sum(famille.members("aspa_eligibilite", period), role=Famille.PARENT)


VARIABLES = (aah_base_non_cumulable, part_d_aspa_recue, nombre_d_adultes_eligibles_aspa)
