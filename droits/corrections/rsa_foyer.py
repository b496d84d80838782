"""RSA : qui compte dans le foyer, pour combien, et le montant au centime (CASF, L262-2, L262-5, R262-1, R262-39).

Upstream: ``rsa.py``, ``rsa_socle`` counts every spouse (L262-5: only one who meets 2° and 4° of L262-4 and
lives here) and every child in full (Conseil d'État, 21 July 2017, n° 398911: half of the increase for a
child in alternate residence). Since 2009-06-01. Proof: couple, one spouse with a permit of one year: law
651.69 €, upstream 977.54 €; lone parent of a child of 8 half of the time: law 814.61 €, upstream 977.54 €.
A payment starts at six euros: both sides to the cent, where upstream compares float32.
"""

from numpy import maximum, where
from openfisca_france.model.base import (
    MONTH,
    Famille,
    Individu,
    TypesStatutOccupationLogement,
    Variable,
    set_input_divide_by_period,
)

from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.rules.national.rsa import COMPTE_DANS_LE_FOYER


def taux_du_foyer(adultes, enfants, maximal):
    """Rate of the scale of R262-1 and D843-1 for a home (1 for one person)."""
    personnes = adultes + enfants
    deuxieme, suivante, enfant = maximal
    return (
        1
        + (personnes >= 2) * deuxieme
        + (personnes >= 3) * suivante
        + (personnes >= 4) * where(adultes == 1, enfant, suivante)
        + maximum(personnes - 4, 0) * enfant
    )


class rsa_adulte_compte(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Adulte pris en compte dans le foyer du RSA"
    reference = "CASF, article L262-5"

    def formula(individu, period, parameters):
        return individu.has_role(Famille.PARENT) * conjonction(COMPTE_DANS_LE_FOYER, individu, period, parameters)


class rsa_nb_adultes(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'adultes pris en compte dans le foyer du RSA"
    reference = "CASF, article L262-5"

    def formula(famille, period):
        return maximum(famille.sum(famille.members("rsa_adulte_compte", period), role=Famille.PARENT), 1)


class rsa_nb_enfants_a_plein_temps(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Enfants à charge pour le RSA, hors résidence alternée"
    reference = "CASF, article R262-3 ; Conseil d'État, 21 juillet 2017, n° 398911"

    def formula(famille, period):
        a_charge = famille.members("rsa_enfant_a_charge", period)
        return famille.sum(a_charge * (famille.members("garde_alternee", period) == 0))


class rsa_revenu_garanti(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Montant forfaitaire du RSA pour ce foyer, majoré ou non (€/mois)"
    reference = "CASF, articles L262-2, L262-9 et R262-1"

    def formula(famille, period, parameters):
        rsa = parameters(period).prestations_sociales.solidarite_insertion.minima_sociaux.rsa
        maj, isolement = rsa.rsa_maj.maj_montant_max, rsa.rsa_maj.majoration_isolement_en_base_rsa
        maximal = (
            maj.couples_celibataire_avec_enfant,
            maj.couple_1_enfant_ou_2e_enfant,
            maj.par_enfant_supplementaire,
        )
        majore, adultes = famille("rsa_majore_eligibilite", period), famille("rsa_nb_adultes", period)

        def taux(enfants):
            isole = majore * ((enfants > 0) + famille("enceinte_fam", period))
            seul = isolement.femmes_enceintes + isolement.par_enfant_a_charge * enfants
            ordinaire = taux_du_foyer(adultes, enfants, maximal)
            return where(isole, maximum(seul, ordinaire), ordinaire)

        tous, plein_temps = famille("rsa_nb_enfants", period), famille("rsa_nb_enfants_a_plein_temps", period)
        return rsa.rsa_m.montant_de_base_du_rsa * (taux(tous) + taux(plein_temps)) / 2


class rsa_forfait_logement(Variable):
    value_type = float
    entity = Famille
    label = "Forfait logement du RSA (€/mois)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CASF, articles R262-9 et R262-10"

    def formula_2009_06_01(famille, period, parameters):
        rsa = parameters(period).prestations_sociales.solidarite_insertion.minima_sociaux.rsa
        maj, forfait = rsa.rsa_maj.maj_montant_max, rsa.rsa_fl.forfait_logement
        personnes = famille("rsa_nb_adultes", period) + famille("rsa_nb_enfants", period)
        deux = 1 + maj.couples_celibataire_avec_enfant
        taux = where(
            personnes == 1,
            forfait.taux_1_personne,
            where(
                personnes == 2,
                forfait.taux_2_personnes * deux,
                forfait.taux_3_personnes_ou_plus * (deux + maj.couple_1_enfant_ou_2e_enfant),
            ),
        )
        maximal = rsa.rsa_m.montant_de_base_du_rsa * taux
        return where(
            logement_gratuit(famille, period), maximal, maximum(0, _moindre(famille("aide_logement", period), maximal))
        )


def _moindre(a, b):
    return where(a < b, a, b)


def logement_gratuit(famille, period):
    """Owner without housing aid or loan, or housed for free (R262-9, R844-3)."""
    menage = famille.demandeur.menage
    statut = menage("statut_occupation_logement", period)
    proprietaire = (statut == TypesStatutOccupationLogement.primo_accedant) + (
        statut == TypesStatutOccupationLogement.proprietaire
    )
    heberge = (statut == TypesStatutOccupationLogement.loge_gratuitement) * (menage("participation_frais", period) == 0)
    return proprietaire * (menage("loyer", period) == 0) + heberge


class rsa_ressources_retenues(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Ressources du foyer et forfait logement retenus pour le RSA (€/mois)"
    reference = "CASF, articles L262-3, R262-6 à R262-14"

    def formula(famille, period):
        return famille("rsa_base_ressources", period) + famille("rsa_forfait_logement", period)


class rsa_limite_de_versement(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Ressources au-dessus desquelles le RSA n'est pas versé (€/mois)"
    reference = "CASF, articles L262-2 et R262-39"

    def formula(famille, period, parameters):
        return famille("rsa_revenu_garanti", period) - valeur(parameters(period), "droits.rsa.montant_minimum")


class rsa_montant(Variable):
    value_type = float
    label = "Revenu de solidarité active (€/mois)"
    entity = Famille
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CASF, articles L262-2 et R262-39"

    def formula_2016_01_01(famille, period):
        ressources = famille("rsa_ressources_retenues", period)
        verse = ressources.round(2) <= famille("rsa_limite_de_versement", period).round(2)
        montant = (famille("rsa_revenu_garanti", period) - ressources).round(2)
        return famille("rsa_eligibilite", period) * verse * montant


VARIABLES = (
    rsa_adulte_compte,
    rsa_nb_adultes,
    rsa_nb_enfants_a_plein_temps,
    rsa_revenu_garanti,
    rsa_forfait_logement,
    rsa_ressources_retenues,
    rsa_limite_de_versement,
    rsa_montant,
)
