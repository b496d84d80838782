"""CSS : abattement de 30 % sur les salaires passés (CSS, article R861-8).

Upstream: ``cs/ressources.py``, ``abattement_chomage`` reads M-12…M-1 (see ``css_periode.py``). The list of
cases of R861-8 was seen truncated: unemployment benefit, sick pay, ASS and training stand as upstream.
"""

from openfisca_france.model.base import ADD, MONTH, Individu, TypesActivite, Variable

from droits.corrections.css_periode import annee_de_reference


class css_abattement_anciens_salaires(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Abattement sur les salaires passés : chômage, maladie, ASS, formation (€/an)"
    reference = "CSS, article R861-8"

    def formula(individu, period, parameters):
        taux = parameters(
            period
        ).prestations_sociales.solidarite_insertion.minima_sociaux.cs.cmu.abattement_chomage
        chomeur = (individu("activite", period) == TypesActivite.chomeur) * (
            individu("chomage_net", period) > 0
        )
        autres = (
            (individu("indemnites_journalieres_maladie", period) > 0)
            + (individu("ass", period) > 0)
            + (individu("revenus_stage_formation_pro", period) > 0)
        )
        salaires = individu("salaire_net", annee_de_reference(period), options=[ADD])
        return ((chomeur + autres) > 0) * salaires * taux


VARIABLES = (css_abattement_anciens_salaires,)
