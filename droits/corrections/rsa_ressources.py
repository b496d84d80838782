"""RSA : ressources interrompues, rentes, capitaux (CASF, R262-6, R262-7, R262-11, R262-13, R132-1).

Upstream: ``rsa.py``, ``rsa_base_ressources_individu`` and ``rsa_revenu_activite_individu``:
a wage that ended is left out only when it was paid in the last month (R262-13: whenever it has surely
stopped and nothing replaces it); work-accident pensions are absent (no line of R262-11 excludes them);
a yearly rental value is counted every month (national.md, B5); AAH is averaged like a wage (R262-7,
II, 3°). Since 2009-06-01 (quarter: 2025-03-01).
Proof: wages of 1 500 € until the end of August 2026, nothing after, demand in November: law 651.69 €,
upstream 151.69 €; work-accident pension of 200 €: law 451.69 €, upstream 651.69 €; rental value of
4 000 € a year: law 485.02 €, upstream 0.
Savings: three per cent a year of what yields no income, on the day of the demand (``epargne_totale``).
"""

from numpy import maximum, minimum
from openfisca_france.entities import FoyerFiscal
from openfisca_france.model.base import MONTH, Famille, Individu, Variable, set_input_divide_by_period

from droits.chiffres import valeur
from droits.rules.national.rsa import trimestre

#: wages and what replaces them for the RSA (R262-12); unemployment benefit (L5422-1) goes with them
ACTIVITE = (
    "salaire_net",
    "indemnites_chomage_partiel",
    "remuneration_apprenti",
    "indemnites_volontariat",
    "revenus_stage_formation_pro",
    "bourse_recherche",
    "hsup",
    "etr",
    "rpns_auto_entrepreneur_benefice",
    "rsa_indemnites_journalieres_activite",
)
REMPLACEMENT = ("chomage_net", "retraite_nette")
AUTRES = (
    "allocation_securisation_professionnelle",
    "dedommagement_victime_amiante",
    "gains_exceptionnels",
    "pensions_alimentaires_percues",
    "pensions_invalidite",
    "prestation_compensatoire",
    "prime_forfaitaire_mensuelle_reprise_activite",
    "rente_accident_travail",
    "rsa_base_ressources_patrimoine_individu",
    "rsa_indemnites_journalieres_hors_activite",
)


def _du_trimestre(individu, nom, period):
    return sum(individu(nom, mois) for mois in trimestre(period))


def _interrompu(individu, nom, period):
    """Received in the quarter or in the last month, and no longer received."""
    avant = _du_trimestre(individu, nom, period) + individu(nom, period.last_month)
    return (individu(nom, period) == 0) * (avant > 0)


def _professionnels(individu, noms, period):
    """Mean of the quarter, without what has stopped and is not replaced (R262-13, first paragraph)."""
    sans_substitution = individu("rsa_has_ressources_substitution", period) == 0
    return (
        sum(
            _du_trimestre(individu, nom, period) * (1 - _interrompu(individu, nom, period) * sans_substitution)
            for nom in noms
        )
        / 3
    )


class rsa_revenu_activite_individu(Variable):
    value_type = float
    label = "Revenus d'activité retenus pour le RSA (€/mois)"
    entity = Individu
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CASF, articles R262-7, R262-12, R262-13, R262-18 et R262-19"

    def formula_2017_01_01(individu, period):
        annuels = individu("ppa_rsa_derniers_revenus_tns_annuels_connus", period.this_year)
        return _professionnels(individu, ACTIVITE, period) + annuels


class rsa_base_ressources_individu(Variable):
    value_type = float
    label = "Ressources hors activité retenues pour le RSA (€/mois)"
    entity = Individu
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CASF, articles R262-6, R262-7, R262-11 et R262-13"

    def formula_2009_06_01(individu, period, parameters):
        rsa = parameters(period).prestations_sociales.solidarite_insertion.minima_sociaux.rsa
        limite = 3 * rsa.rsa_m.montant_de_base_du_rsa
        autres = sum(
            maximum(0, _du_trimestre(individu, nom, period) - limite * _interrompu(individu, nom, period))
            for nom in AUTRES
        )
        rentes = sum(individu.foyer_fiscal("rente_viagere_titre_onereux", mois) for mois in trimestre(period))
        return (
            _professionnels(individu, REMPLACEMENT, period)
            + (autres + rentes * individu.has_role(FoyerFiscal.DECLARANT_PRINCIPAL)) / 3
            + individu("rsa_revenu_de_l_epargne", period)
        )


class rsa_base_ressources_minima_sociaux(Variable):
    """AAH, paid by the same fund, counts as it is paid now; ASS and ASI as they were in the quarter (R262-7, II).

    « Now » is the last month and this one: what this check-up would open is not received yet, and what has surely
    ended counts no more (R262-13).
    """

    value_type = float
    label = "Minima sociaux retenus pour le RSA (€/mois)"
    entity = Famille
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CASF, articles R262-7, II, et R262-13"

    def formula_2017_01_01(famille, period):
        dernier = period.last_month

        def maintenant(nom):
            return minimum(famille.members(nom, dernier), famille.members(nom, period))

        ass_finie = (maintenant("ass") == 0) * (famille.members("rsa_has_ressources_substitution", period) == 0)
        trimestriels = sum(
            famille.members("ass", mois) * (1 - ass_finie) + famille.members("asi", mois) for mois in trimestre(period)
        )
        mensuels = maintenant("aah") + maintenant("caah")
        return famille("aspa", dernier) + famille.sum(mensuels + trimestriels / 3)


class rsa_base_ressources_patrimoine_individu(Variable):
    value_type = float
    label = "Revenus du patrimoine du RSA (€/mois)"
    entity = Individu
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CASF, articles R132-1 et R262-6"

    def formula_2009_06_01(individu, period, parameters):
        chiffres = parameters(period)
        regles = chiffres.prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_cond.patrimoine
        par_an = (
            individu("livret_a", period) * chiffres.taxation_capital.epargne.livret_a.taux
            + individu("epargne_revenus_non_imposables", period) * regles.taux_interet_forfaitaire_epargne_non_imposable
            + individu("valeur_locative_immo_non_loue", period) * regles.abattement_valeur_locative_immo_non_loue
            + individu("valeur_locative_terrains_non_loues", period)
            * regles.abattement_valeur_locative_terrains_non_loues
            + individu.foyer_fiscal("assiette_csg_plus_values", period.this_year)
            * individu.has_role(FoyerFiscal.DECLARANT_PRINCIPAL)
        )
        return par_an / 12 + individu("revenus_capital", period) + individu("revenus_locatifs", period)


class rsa_revenu_de_l_epargne(Variable):
    """The sum saved is known, not how it is placed: interest that is told stands for it."""

    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Revenu compté pour l'épargne, quand aucun intérêt n'est dit (€/mois)"
    reference = "CASF, articles R132-1 et R262-6"

    def formula(individu, period, parameters):
        interets = sum(individu.famille.members("revenus_capital", mois) for mois in trimestre(period))
        sans_interet = individu.famille.sum(interets, role=Famille.PARENT) == 0
        taux = valeur(parameters(period), "droits.rsa.taux_capital")
        return individu("epargne_totale", period) * sans_interet * taux / 12


VARIABLES = (
    rsa_revenu_activite_individu,
    rsa_base_ressources_individu,
    rsa_base_ressources_minima_sociaux,
    rsa_base_ressources_patrimoine_individu,
    rsa_revenu_de_l_epargne,
)
