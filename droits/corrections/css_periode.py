"""B8 — CSS : douze mois, du treizième au deuxième avant la demande (décret 2021-1642, article 1).

Upstream: ``cs/ressources.py``, ``compute_previous_year`` reads M-12…M-1; since 2022-01-01 the law reads
« du treizième au deuxième mois civil précédant le mois de la demande » (fixed on ``msa_master`` only).
Proof: K01 of droit/national.md §3; income of M-1 alone must not count. With it come the age limit of
R861-2 on the children whose resources count, and the two parts of the base corrected beside.
"""

from numpy import absolute, logical_not
from openfisca_core.periods import Period
from openfisca_france.model.base import (
    ADD,
    MONTH,
    Famille,
    Individu,
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
    "majoration_vie_autonome_recue",  # counted by the funds (openfisca-france issue 1419; R861-10 was not read)
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
        capital = sum(individu(nom, period.last_year, options=[ADD]) for nom in _REVENUS_CAPITAL)  # R861-9
        tns = sum(individu(nom, period.last_year) for nom in _TNS_ANNUELS)
        bourse = logical_not(individu("boursier", period)) * individu("bourse_enseignement_sup", period)
        versees = absolute(individu("pensions_alimentaires_versees_individu", annee, options=[ADD]))
        stage_fini = (individu("revenus_stage_formation_pro", period.last_month) == 0) * individu(
            "revenus_stage_formation_pro", annee, options=[ADD]
        )
        ajouts = ressources + capital + tns + bourse + individu("css_revenus_fictifs_du_capital", period)
        return ajouts - versees - stage_fini - individu("css_abattement_anciens_salaires", period)


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
        base = famille("css_cmu_forfait_logement_base", period)
        return sans_aide * base + famille("css_cmu_forfait_logement_al", period)


class css_cmu_base_ressources(Variable):
    value_type = float
    label = "Base de ressources du foyer pour la CSS (€/an)"
    entity = Famille
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles R861-2 et R861-4 à R861-10"

    def formula(famille, period):
        annee = annee_de_reference(period)
        du_foyer = famille.members.has_role(Famille.PARENT) + famille.members("css_enfant_du_foyer", period)
        individuelles = famille.sum(famille.members("css_cmu_base_ressources_individu", period) * du_foyer)
        familiales = sum(famille(nom, annee, options=[ADD]) for nom in _RESSOURCES_FAMILLE)
        return individuelles + familiales + famille("css_forfait_logement", period)


VARIABLES = (css_cmu_base_ressources_individu, css_forfait_logement, css_cmu_base_ressources)
