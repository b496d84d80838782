"""Prime d'activité : qui compte dans le foyer, pour combien, et le montant au centime (CSS, L842-3, L842-5, R842-4).

Upstream: ``ppa.py``, ``ppa_fictive`` counts every spouse (L842-5: one who meets 2°, 4° and 5° of L842-2; the
income of another is replacement income, R842-4), the wages of children who are no longer in the home
(R842-3), and every child in full (half in alternate residence, as for the RSA: Conseil d'État, 21 July 2017,
n° 398911, on the same words). Since 2016-01-01.
Proof: couple, one works for 1 200 € net, the other has a permit of one year and no income: law 273.69 € (one
person), upstream 592.83 € (two).
Family situation and permit are those of the month of the right (R842-2, R843-1), incomes those of each month.
"""

from numpy import maximum, minimum, where
from openfisca_france.model.base import (
    MONTH,
    Famille,
    Individu,
    Variable,
    calculate_output_add,
    set_input_divide_by_period,
)

from droits.chiffres import valeur
from droits.corrections.rsa_foyer import logement_gratuit, taux_du_foyer
from droits.decision.evaluation import conjonction
from droits.rules.national.prime_activite import COMPTE_DANS_LE_FOYER
from droits.rules.national.rsa import trimestre


class ppa_adulte_compte(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Adulte pris en compte dans le foyer de la prime d'activité"
    reference = "CSS, articles L842-5 et R842-2"

    def formula(individu, period, parameters):
        return individu.has_role(Famille.PARENT) * conjonction(COMPTE_DANS_LE_FOYER, individu, period, parameters)


def _forfait(famille, mois, ppa, adultes):
    """Amount of the scale (D843-1), and the most that housing counts for (R844-3), €/month."""
    maj, isolement, logement = (
        ppa.pa_m.majoration_montant_maximal,
        ppa.pa_m.majoration_isolement,
        ppa.pa_fl.taux_forfait_logement,
    )
    maximal = (maj.couples_seul_avec_enfant, maj.couple_1_enfant_2e_enfant, maj.par_enfant_supplementaire)
    majore = famille("rsa_majore_eligibilite", mois)

    def taux(enfants):
        isole = majore * ((enfants > 0) + famille("enceinte_fam", mois))
        seul = isolement.femmes_enceintes + isolement.par_enfant_charge * enfants
        return where(isole, seul, taux_du_foyer(adultes, enfants, maximal))

    tous, plein_temps = famille("rsa_nb_enfants", mois), famille("rsa_nb_enfants_a_plein_temps", mois)
    personnes = adultes + tous
    part = where(
        personnes == 1,
        logement.foyer_1_personne,
        where(personnes == 2, logement.foyer_2_personnes, logement.foyer_3_personnes),
    )
    base = ppa.pa_m.montant_de_base
    return base * (taux(tous) + taux(plein_temps)) / 2, base * part * taux_du_foyer(
        1, minimum(personnes, 3) - 1, maximal
    )


def _prime(famille, mois, compte, chiffres):
    """The prime of one month (L842-3), ``compte``: adults of the home in the month of the right."""
    ppa = chiffres.prestations_sociales.solidarite_insertion.minima_sociaux.ppa
    enfant = famille.members("rsa_enfant_a_charge", mois)
    adultes = maximum(famille.sum(compte, role=Famille.PARENT), 1)
    forfait, forfait_logement = _forfait(famille, mois, ppa, adultes)
    logement = where(
        logement_gratuit(famille, mois),
        forfait_logement,
        minimum(famille("aide_logement", mois), forfait_logement),
    )
    revenus = famille.members("ppa_revenu_activite_individu", mois)
    travail = famille.sum(revenus * (compte + enfant))
    bonifications = famille.sum(famille.members("ppa_bonification", mois) * (compte + enfant))
    autres_i = famille.members("ppa_ressources_hors_activite_individu", mois) + famille.members("ass", mois)
    autres = (
        famille.sum(revenus * (compte == 0), role=Famille.PARENT)
        + famille.sum(autres_i, role=Famille.PARENT)
        + famille.sum(autres_i * enfant)
        + famille("aspa", mois)
        + famille("ppa_base_ressources_prestations_familiales", mois)
    )
    part = ppa.pa_m.majoration_ressources_revenus_activite
    return maximum(forfait + bonifications + part * travail - maximum(travail + autres + logement, forfait), 0)


class ppa_moyenne(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Moyenne des primes d'activité des trois mois de référence (€/mois)"
    reference = "CSS, articles L842-3 et R843-1"

    def formula_2016_01_01(famille, period, parameters):
        compte = famille.members("ppa_adulte_compte", period)
        primes = [_prime(famille, mois, compte, parameters(mois)) for mois in trimestre(period)]
        return (sum(primes) / 3).round(2)


class ppa_borne(Variable):
    """With F, B and a share p of the work T: F + B + pT - max(T + others, F) is at most B + pF (L842-3)."""

    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Montant que la prime d'activité ne dépasse pas, quels que soient les revenus (€/mois)"
    reference = "CSS, article L842-3"

    def formula_2016_01_01(famille, period, parameters):
        compte = famille.members("ppa_adulte_compte", period)
        return sum(_borne(famille, mois, compte, parameters(mois)) for mois in trimestre(period)) / 3


def _borne(famille, mois, compte, chiffres):
    ppa = chiffres.prestations_sociales.solidarite_insertion.minima_sociaux.ppa
    enfants = famille.sum(famille.members("rsa_enfant_a_charge", mois))
    adultes = maximum(famille.sum(compte, role=Famille.PARENT), 1)
    forfait, _ = _forfait(famille, mois, ppa, adultes)
    bonifications = (adultes + enfants) * ppa.pa_m.bonification.taux_bonification_max * ppa.pa_m.montant_de_base
    return bonifications + ppa.pa_m.majoration_ressources_revenus_activite * forfait


class ppa(Variable):
    value_type = float
    entity = Famille
    label = "Prime d'activité (€/mois)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    calculate_output = calculate_output_add
    reference = "CSS, articles L842-3, R843-1 et D846-2"

    def formula_2016_01_01(famille, period, parameters):
        moyenne = famille("ppa_moyenne", period)
        minimum_verse = valeur(parameters(period), "droits.prime_activite.montant_minimum")
        return famille("ppa_eligibilite", period) * (moyenne >= minimum_verse) * moyenne


VARIABLES = (ppa_adulte_compte, ppa_moyenne, ppa_borne, ppa)
