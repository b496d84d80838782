"""Prime d'activité : les rentes d'accident du travail comptent (CSS, R844-2, 7°).

Upstream: ``ppa.py``, ``ppa_ressources_hors_activite_individu`` has no work-accident pension. Since 2016-01-01.
Proof: 1 000 € net of wages, owner, pension of 100 €: 100 € less of prime by the law, nothing less upstream.
Income from capital and rents is that of the year before last (R843-1, III, 2°).
"""

from openfisca_france.entities import FoyerFiscal
from openfisca_france.model.base import ADD, MONTH, Individu, Variable, set_input_divide_by_period

REVENUS = (
    "asi",
    "caah",
    "chomage_net",
    "retraite_nette",
    "retraite_combattant",
    "pensions_invalidite",
    "pensions_alimentaires_percues",
    "prestation_compensatoire",
    "prime_forfaitaire_mensuelle_reprise_activite",
    "rente_accident_travail",
    "rsa_indemnites_journalieres_hors_activite",
)


class ppa_ressources_hors_activite_individu(Variable):
    value_type = float
    entity = Individu
    label = "Ressources hors activité d'un mois, pour la prime d'activité (€/mois)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles L842-4, L842-8, R843-1, R844-2 et R844-5"

    def formula(individu, period, parameters):
        chiffres = parameters(period)
        il_y_a_deux_ans = period.offset(-2, "year").this_year
        du_patrimoine = sum(
            individu(nom, il_y_a_deux_ans, options=[ADD]) for nom in ("revenus_capital", "revenus_locatifs")
        )
        du_foyer = individu.foyer_fiscal("assiette_csg_plus_values", il_y_a_deux_ans) + individu.foyer_fiscal(
            "rente_viagere_titre_onereux", il_y_a_deux_ans, options=[ADD]
        )
        annuels = du_patrimoine + du_foyer * individu.has_role(FoyerFiscal.DECLARANT_PRINCIPAL)
        seuil = (
            chiffres.prestations_sociales.solidarite_insertion.minima_sociaux.ppa.pa_cond.seuil_aah_activite
            * chiffres.marche_travail.salaire_minimum.smic.smic_b_horaire
        )
        aah = (individu("ppa_revenu_activite_individu", period) < seuil) * individu("aah", period)
        return sum(individu(nom, period) for nom in REVENUS) + annuels / 12 + aah


VARIABLES = (ppa_ressources_hors_activite_individu,)
