"""Aide au logement : abattement des couples où les deux travaillent (CCH, R822-7).

Each of the two incomes from work, over the twelve months of R822-3 1°, must reach twelve times the monthly
base of the family benefits; an income that is left out (R822-15) does not count. Upstream compares the
wages of one month with that yearly amount: the deduction is never given.
Proof: couple, 700 € and 700 € of taxable wages, rent 700 €, 2026-11: 8 400 > 5 737.92; upstream 149 €, law 152 €.
"""

from openfisca_france.model.base import ADD, MONTH, Famille, Variable, set_input_dispatch_by_period

from droits.corrections.logement_periode import douze_mois


class aide_logement_biactivite(Variable):
    value_type = bool
    entity = Famille
    label = "Les deux conjoints ont eu un revenu d'activité suffisant, pour l'aide au logement"
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CCH, article R822-7"

    def formula(famille, period, parameters):
        seuil = 12 * parameters(period).prestations_sociales.prestations_familiales.bmaf.bmaf
        travail = famille.members("salaire_imposable", douze_mois(period), options=[ADD]) + famille.members(
            "rpns_imposables", period.n_2
        )
        compte = famille.members("aide_logement_condition_neutralisation", period) == 0
        deux = famille.nb_persons(role=Famille.PARENT) == 2
        return deux * famille.all(travail * compte >= seuil, role=Famille.PARENT)


VARIABLES = (aide_logement_biactivite,)
