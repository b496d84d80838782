"""CSS : qui peut demander pour son propre foyer (CSS, articles L861-1 et R861-2).

Upstream: ``cs/eligibilite.py``, ``css_cmu_acs_eligibilite`` reads any alimony of the year; the law looks at
a pension that the parents deduct from their taxes. Proof: a student of 20, own home and own tax notice,
helped by parents who deduct nothing: law yes, upstream no. Since when: not established.
"""

from openfisca_france.model.base import MONTH, Famille, Individu, Variable, set_input_dispatch_by_period


class autonome_css(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "25 ans ou plus, ou ni logé, ni rattaché à l'impôt, ni aidé par ses parents"
    reference = "CSS, article R861-2"

    def formula(individu, period):
        dependant = (
            individu("habite_chez_parents", period)
            + individu("rattache_aux_parents", period)
            + individu("pension_des_parents", period)
        )
        return (individu("age_au_jour", period) >= 25) + (dependant == 0)


class css_cmu_acs_eligibilite(Variable):
    value_type = bool
    entity = Famille
    label = "Foyer autonome au sens de la CSS, avant prise en compte des ressources"
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CSS, articles L861-1 et R861-2"

    def formula(famille, period):
        autonomes = famille.any(famille.members("autonome_css", period), role=Famille.PARENT)
        return autonomes + (famille("cmu_nb_pac", period) > 0)


VARIABLES = (autonome_css, css_cmu_acs_eligibilite)
