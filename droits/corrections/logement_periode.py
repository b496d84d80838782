"""Aide au logement : ressources de chacun, du treizième au deuxième mois avant la demande (CCH, R822-3 à R822-5).

R822-3 1° takes over these twelve months every income that the payers declare (DSN): upstream forgets the
sick pay and the pay of a training, and reads the disability pension of N-2. R822-5: who began to work on
his own after N-2 counts what he earned over the twelve months; upstream counts nothing. The deduction for
work expenses is shared between wages and unemployment benefit, and never makes an income negative.
Proof: single, sick pay of 1 000 €/month, rent 700 €, 2026-11: upstream 351 € (no income), law 172 €.
"""

from numpy import divide, maximum, minimum, where, zeros_like
from openfisca_core.periods import Period
from openfisca_france.model.base import ADD, MONTH, Individu, Variable, round_
from openfisca_france.model.prestations.aides_logement import aide_logement_base_ressources_individu as amont


def douze_mois(period):
    """M-13…M-2."""
    return Period(("month", period.offset(-13, "month").start, 12))


class aide_logement_base_ressources_individu(Variable):
    value_type = float
    entity = Individu
    label = "Ressources d'une personne pour l'aide au logement (€/an)"
    definition_period = MONTH
    is_period_size_independent = True
    reference = "CCH, articles R822-3 à R822-5 et R822-13 à R822-17"

    formula = amont.formula
    formula_2018_01_01 = amont.formula_2018_01_01

    def formula_2021_01_01(individu, period, parameters):
        annee = douze_mois(period)

        def somme(*noms):
            return sum(individu(nom, annee, options=[ADD]) for nom in noms)

        salaires = (
            somme("salaire_imposable", "revenus_stage_formation_pro")
            + individu("f1tt", period.n_2)
            + individu("f3vj", period.n_2)
        )
        chomage = somme("chomage_imposable")
        maladie = somme("indemnites_journalieres")
        total = salaires + chomage + maladie
        frais = parameters(period.last_year).impot_revenu.calcul_revenus_imposables.deductions.abatpro
        forfait = round_(minimum(maximum(frais.taux * total, frais.min), frais.max))
        deduction = minimum(maximum(individu("frais_reels", period.last_year), forfait), total)
        reste = divide(total - deduction, total, out=zeros_like(total), where=total > 0)

        independant = individu("rpns_imposables", period.n_2) + sum(
            individu(nom, period.n_2)
            for nom in (
                "rpns_pvce",
                "rpns_pvct",
                "moins_values_court_terme_non_salaries",
                "moins_values_long_terme_non_salaries",
            )
        )
        independant = where(independant == 0, somme("rpns_auto_entrepreneur_benefice"), independant)

        taux = parameters(
            period
        ).prestations_sociales.aides_logement.allocations_logement.ressources.abattements.chomage_indemnise
        activite = (salaires * reste + independant) * (
            1 - taux * individu("aide_logement_abattement_revenus_activite_professionnelle", period)
        )
        indemnites = chomage * reste * (1 - taux * individu("aide_logement_abattement_indemnites_chomage", period))
        comptees = (activite + indemnites) * (1 - individu("aide_logement_condition_neutralisation", period))

        pensions = somme("retraite_imposable", "pensions_invalidite") + individu(
            "pensions_alimentaires_percues", period.last_year, options=[ADD]
        )
        dix = parameters(period).impot_revenu.calcul_revenus_imposables.deductions.abatpen
        pensions = maximum(0, pensions - round_(maximum(dix.taux * pensions, dix.min)))
        return comptees + maladie * reste + pensions


VARIABLES = (aide_logement_base_ressources_individu,)
