"""CSS : abattement de 30 % sur les revenus d'activité passés (CSS, article R861-8).

Upstream: ``cs/ressources.py``, ``abattement_chomage`` grants it for any sick leave (the law: more than
six months), reads M-12…M-1 (see ``css_periode.py``) and lacks the partial-unemployment alternative when
there is no unemployment benefit. Cases of R861-8 in the version of 1 January 2022 (décret 2021-1642):
sick leave of more than six months, unemployment paid in whole or in part, ASS, paid training. The
case of prisoners (October 2025) was not found.
Proof: wages of 1 350 € all year, on sick leave for two months: law no abatement.
"""

from openfisca_core.periods import Period
from openfisca_france.model.base import ADD, MONTH, Individu, TypesActivite, Variable

from droits.corrections.css_periode import annee_de_reference


class css_arret_de_plus_de_six_mois(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Arrêt de travail indemnisé depuis plus de six mois"
    reference = "CSS, article R861-8, 1°"

    def formula(individu, period):
        # sick pay in each of the last seven months: more than six have passed
        arrets = sum(
            individu("indemnites_journalieres_maladie", Period(("month", period.offset(-n).start, 1))) > 0
            for n in range(7)
        )
        return arrets == 7


class css_abattement_anciens_salaires(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Abattement sur les revenus d'activité passés (€/an)"
    reference = "CSS, article R861-8"

    def formula(individu, period, parameters):
        taux = parameters(period).prestations_sociales.solidarite_insertion.minima_sociaux.cs.cmu.abattement_chomage
        chomeur = (individu("activite", period) == TypesActivite.chomeur) * (individu("chomage_net", period) > 0)
        cas = (
            chomeur
            + (individu("indemnites_chomage_partiel", period) > 0)
            + individu("css_arret_de_plus_de_six_mois", period)
            + (individu("ass", period) > 0)
            + (individu("revenus_stage_formation_pro", period) > 0)
        )
        salaires = individu("salaire_net", annee_de_reference(period), options=[ADD])
        return (cas > 0) * salaires * taux


VARIABLES = (css_arret_de_plus_de_six_mois, css_abattement_anciens_salaires)
