"""B8, décret du 28 juin 2025 — CSS : les ressources (CSS, articles R861-4 à R861-10).

Upstream: ``cs/ressources.py``:
B8  the year read is M-12…M-1; since 2022-01-01 the law reads « du treizième au deuxième mois civil
    précédant le mois de la demande » (décret 2021-1642; fixed on branch ``msa_master`` only);
N01 3 % of savings still count; R861-6 and R861-6-1 were repealed by the décret of 28 June 2025;
B6  resources of children of 25 count.
Capital income of the last civil year (R861-9) and the other kinds of income stand as upstream.
"""

from numpy import absolute, logical_not
from openfisca_core.periods import Period
from openfisca_france.model.base import (
    ADD,
    MONTH,
    Famille,
    Individu,
    TypesActivite,
    TypesStatutOccupationLogement,
    Variable,
    set_input_divide_by_period,
)

_RESSOURCES = (
    "allocation_securisation_professionnelle",
    "ass",
    "bourse_recherche",
    "caah",
    "chomage_net",
    "css_base_ressources_aah_individu",
    "css_base_ressources_asi_individu",
    "dedommagement_victime_amiante",
    "gains_exceptionnels",
    "indemnites_chomage_partiel",
    "indemnites_journalieres",
    "indemnites_stage",
    "indemnites_compensatrices_conges_payes",
    "pensions_alimentaires_percues",
    "pensions_invalidite",
    "prestation_compensatoire",
    "prime_forfaitaire_mensuelle_reprise_activite",
    "rente_accident_travail",
    "retraite_combattant",
    "retraite_nette",
    "revenus_stage_formation_pro",
    "rpns_auto_entrepreneur_benefice",
    "salaire_net",
)
_RESSOURCES_FAMILLE = ("af", "asf", "cf", "css_base_ressources_aspa_asv", "paje_clca", "paje_prepare")
_REVENUS_CAPITAL = ("revenus_capital", "revenus_locatifs")
_TNS_ANNUELS = ("rpns_micro_entreprise_benefice", "rpns_benefice_exploitant_agricole", "rpns_autres_revenus")


def annee_de_reference(period):
    """Twelve months: M-13…M-2 since 2022, M-12…M-1 before."""
    decalage = -13 if period.start.year >= 2022 else -12
    return Period(("month", period.offset(decalage).start, 12))


class css_revenus_fictifs_du_capital(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Revenu fictif de l'épargne pour la CSS (€/an)"
    reference = "CSS, article R861-6, abrogé le 2025-06-30"
    end = "2025-06-30"

    def formula(individu, period, parameters):
        rsa = parameters(period).prestations_sociales.solidarite_insertion.minima_sociaux.rsa
        return (
            individu("epargne_totale", period)
            * rsa.rsa_cond.patrimoine.taux_interet_forfaitaire_epargne_non_imposable
        )


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


class css_cmu_base_ressources_individu(Variable):
    value_type = float
    label = "Base de ressources de l'individu pour la CSS (€/an)"
    entity = Individu
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles R861-4 à R861-10"

    def formula(individu, period):
        annee = annee_de_reference(period)
        ressources = sum(individu(nom, annee, options=[ADD]) for nom in _RESSOURCES)
        capital = sum(individu(nom, period.last_year, options=[ADD]) for nom in _REVENUS_CAPITAL)
        tns = sum(individu(nom, period.last_year) for nom in _TNS_ANNUELS)
        bourse = logical_not(individu("boursier", period)) * individu("bourse_enseignement_sup", period)
        versees = absolute(individu("pensions_alimentaires_versees_individu", annee, options=[ADD]))
        stage_fini = (individu("revenus_stage_formation_pro", period.last_month) == 0) * individu(
            "revenus_stage_formation_pro", annee, options=[ADD]
        )
        return (
            ressources
            + capital
            + tns
            + bourse
            + individu("css_revenus_fictifs_du_capital", period)
            - versees
            - stage_fini
            - individu("css_abattement_anciens_salaires", period)
        )


class css_forfait_logement(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Forfait logement de la CSS (€/an)"
    reference = "CSS, articles R861-5 et R861-7"

    def formula(famille, period):
        statut = famille.demandeur.menage("statut_occupation_logement", period)
        sans_aide = (statut == TypesStatutOccupationLogement.proprietaire) + (
            statut == TypesStatutOccupationLogement.loge_gratuitement
        )
        return sans_aide * famille("css_cmu_forfait_logement_base", period) + famille(
            "css_cmu_forfait_logement_al", period
        )


class css_cmu_base_ressources(Variable):
    value_type = float
    label = "Base de ressources du foyer pour la CSS (€/an)"
    entity = Famille
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles R861-4 à R861-10"

    def formula(famille, period):
        annee = annee_de_reference(period)
        du_foyer = famille.members.has_role(Famille.PARENT) + (famille.members("age", period) < 25)
        individuelles = famille.sum(famille.members("css_cmu_base_ressources_individu", period) * du_foyer)
        familiales = sum(famille(nom, annee, options=[ADD]) for nom in _RESSOURCES_FAMILLE)
        return individuelles + familiales + famille("css_forfait_logement", period)


VARIABLES = (
    css_revenus_fictifs_du_capital,
    css_abattement_anciens_salaires,
    css_cmu_base_ressources_individu,
    css_forfait_logement,
    css_cmu_base_ressources,
)
