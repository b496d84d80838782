"""B6 — CSS : les personnes à charge ont moins de 25 ans (CSS, article R861-2).

Upstream: ``cs/cmu.py``, ``cmu_nb_pac`` takes ``age <= 25``, and ``cmu_c_plafond`` counts every child
whatever the age. Since when: not established.
Proof: G26, couple and a child of 25, 1 500 € net: law « participation », upstream « gratuite »
(ceiling of 3 persons); L01, the same with a child of 30.
"""

from numpy import where
from openfisca_france.model.base import (
    MONTH,
    Famille,
    Individu,
    Variable,
    set_input_dispatch_by_period,
)


class css_enfant_du_foyer(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Enfant de moins de 25 ans du foyer de la CSS"
    reference = "CSS, article R861-2"

    def formula(individu, period):
        return (individu("age_au_jour", period) < 25) * individu.has_role(Famille.ENFANT)


class cmu_nb_pac(Variable):
    value_type = int
    is_period_size_independent = True
    entity = Famille
    label = "Nombre de personnes à charge au titre de la CSS"
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CSS, article R861-2"

    def formula(famille, period):
        return famille.sum(famille.members("css_enfant_du_foyer", period))


class css_rang_dans_le_foyer(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Rang d'un enfant dans le foyer de la CSS : 2 pour la deuxième personne … ; 0 s'il n'en est pas"
    reference = "CSS, articles R861-2 et R861-3"

    def formula(individu, period):
        compte = individu("css_enfant_du_foyer", period)
        aines_d_abord = individu.get_rank(
            individu.famille, individu("date_naissance", period).astype(int), condition=compte
        )
        adultes = individu.famille("nb_parents", period)
        return where(compte, adultes + aines_d_abord + 1, 0)


VARIABLES = (css_enfant_du_foyer, cmu_nb_pac, css_rang_dans_le_foyer)
