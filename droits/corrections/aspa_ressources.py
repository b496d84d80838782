"""B4, B5, B9, B10 — ASPA : les ressources (CSS, articles R815-22, R815-25 et R815-29).

Upstream: ``asi_aspa.py``, ``asi_aspa_base_ressources_individu``:
B4  the couple's abatement on work income is applied to each spouse (C05: 488.47 €/month too much);
B5  the 3 % of capital is absent, RSA's capital rules stand in its place, and a yearly rental value
    counts every month (D04: 0 instead of 493.59 €);
B9  the abatement covers wages only, the law says work income (E03: 443.60 instead of 743.59 €);
B10 work-accident annuities are left out (R815-22 counts all disability benefits);
and the fall-back on twelve months of R815-29 is absent (E05: 0 instead of 343.60 €).
Wrong since the variables exist; not reported upstream.
"""

from numpy import absolute, minimum, where
from openfisca_core.periods import Period
from openfisca_france.model.base import ADD, MONTH, Famille, Individu, Variable, set_input_divide_by_period

_REVENUS_PROFESSIONNELS = ("salaire_de_base", "traitement_indiciaire_brut", "rpns_auto_entrepreneur_benefice")
_REVENUS_PROFESSIONNELS_ANNUELS = (
    "rpns_micro_entreprise_benefice",
    "rpns_benefice_exploitant_agricole",
    "rpns_autres_revenus",
)
_AUTRES_RESSOURCES = (
    "allocation_securisation_professionnelle",
    "ass",
    "chomage_brut",
    "dedommagement_victime_amiante",
    "gains_exceptionnels",
    "indemnites_chomage_partiel",
    "indemnites_journalieres",
    "indemnites_volontariat",
    "pension_invalidite_brute",
    "pensions_alimentaires_percues",
    "prestation_compensatoire",
    "prime_forfaitaire_mensuelle_reprise_activite",
    "rente_accident_travail",
    "retraite_brute",
    "revenus_stage_formation_pro",
)


def _somme(population, noms, mois):
    return sum(population(nom, mois, options=[ADD]) for nom in noms)


def _revenus_professionnels(individu, period, mois):
    annuels = sum(individu(nom, period.last_year) for nom in _REVENUS_PROFESSIONNELS_ANNUELS)
    return _somme(individu, _REVENUS_PROFESSIONNELS, mois) + annuels * mois.size / 12


def _autres_ressources(individu, period, mois):
    # a person entitled to ASPA trades AAH for it (Cnav, II.B): it does not count
    aah = individu("aah", mois, options=[ADD]) * (individu("aspa_eligibilite", period) == 0)
    versees = absolute(individu("pensions_alimentaires_versees_individu", mois, options=[ADD]))
    return _somme(individu, _AUTRES_RESSOURCES, mois) + aah - versees


class aspa_revenus_du_capital(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Revenu fictif des biens et des donations pour l'ASPA (€/mois)"
    reference = "CSS, article R815-25"

    def formula(individu, period, parameters):
        aspa = parameters(period).droits.aspa
        biens = (
            individu("epargne_totale", period)
            + individu("valeur_autres_biens", period)
            + individu("donations_descendants_recentes", period)
        )
        anciennes = individu("donations_descendants_anciennes", period)
        return (biens * aspa.taux_capital + anciennes * aspa.taux_donation_5_10_ans) / 12


class aspa_abattement_trimestriel(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Abattement trimestriel du ménage sur les revenus professionnels (€/trimestre)"
    reference = "CSS, article R815-29"

    def formula(famille, period, parameters):
        smic = parameters(period.start.offset("first-of", "year")).marche_travail.salaire_minimum.smic
        taux = parameters(
            period
        ).prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa.abattement_forfaitaire
        mensuel = (
            smic.smic_b_horaire
            * parameters(period).marche_travail.salaire_minimum.smic.nb_heures_travail_mensuel
        )
        return mensuel * where(famille("aspa_couple", period), taux.couples, taux.personnes_seules)


class asi_aspa_base_ressources_individu(Variable):
    value_type = float
    label = "Base ressources individuelle du minimum vieillesse/ASPA, avant l'abattement du ménage"
    entity = Individu
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles R815-22 et R815-25"

    def formula(individu, period):
        mois = period.last_3_months
        trimestre = _revenus_professionnels(individu, period, mois) + _autres_ressources(
            individu, period, mois
        )
        return trimestre / 3 + individu("aspa_revenus_du_capital", period)


class asi_aspa_base_ressources(Variable):
    value_type = float
    label = "Base ressource du minimum vieillesse et assimilés (ASPA) (€/mois)"
    entity = Famille
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, article R815-29"

    def formula(famille, period):
        trimestre = _base(famille, period, period.last_3_months)
        annee = _base(famille, period, Period(("month", period.offset(-12).start, 12)))
        return where(trimestre <= famille("aspa_plafond_mensuel", period), trimestre, annee)


def _base(famille, period, mois):
    """Monthly resources of the couple over ``mois`` (3 or 12 months)."""
    professionnels = _du_couple(famille, _revenus_professionnels(famille.members, period, mois))
    abattement = famille("aspa_abattement_trimestriel", period) * mois.size / 3
    autres = _du_couple(famille, _autres_ressources(famille.members, period, mois))
    capital = _du_couple(famille, famille.members("aspa_revenus_du_capital", period))
    return (professionnels - minimum(professionnels, abattement) + autres) / mois.size + capital


def _du_couple(famille, montants):
    return famille.sum(montants, role=Famille.PARENT)


VARIABLES = (
    aspa_revenus_du_capital,
    aspa_abattement_trimestriel,
    asi_aspa_base_ressources_individu,
    asi_aspa_base_ressources,
)
