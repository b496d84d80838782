"""OpenFisca variables of the FSL of Paris; criteria, articles and nature stand in ``fsl.py``."""

from numpy import around, array, clip, full, isnan, nan_to_num, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Menage

from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.rules.paris.fsl import (
    ACCES,
    EAU,
    ENERGIE_CURATIVE,
    ENERGIE_PREVENTIVE,
    MAINTIEN,
    PLAFONDS_CURATIVE,
    PLAFONDS_HABITAT,
    PLAFONDS_PREVENTIVE,
)


class fsl_logement_a_paris(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Le logement, ou le futur logement, est à Paris"
    reference = "Loi 90-449, article 6-1"

    def formula(menage, period):
        return menage.any(menage.members("vit_a_paris", period))


class fsl_futur_logement_locatif(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Le futur logement est une location"
    reference = "Loi 90-449, article 6, alinéa 2"

    def formula(menage, period):
        return menage("futur_logement_non_locatif", period) == 0


class fsl_futur_logement_a_paris(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Le futur logement est à Paris"
    reference = "Loi 90-449, article 6-1"

    def formula(menage, period):
        return menage("futur_logement_hors_paris", period) == 0


class fsl_ressources_du_foyer(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Ressources de toutes les personnes du foyer (€/mois)"
    reference = "Décret 2005-212, article 5"

    def formula(menage, period):
        du_foyer = menage.members("membre_du_foyer_fsl", period)
        return menage.sum(menage.members("ressources_fsl", period) * du_foyer)


class fsl_ressources_annuelles_du_foyer(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Ressources du foyer, rapportées à l'année (€/an)"
    reference = "Décret 2005-212, article 5"

    def formula(menage, period):
        return menage("fsl_ressources_du_foyer", period) * 12


class fsl_rang_habitat(Variable):
    value_type = int
    entity = Menage
    definition_period = MONTH
    label = "Ligne du barème (FSL Habitat) : 0 pour 1 personne … 5 pour 6 personnes et plus"

    def formula(menage, period, parameters):
        return _rang(menage, period, parameters, PLAFONDS_HABITAT, "fsl_ressources_du_foyer")


class fsl_rang_curative(Variable):
    value_type = int
    entity = Menage
    definition_period = MONTH
    label = "Ligne du barème (aide curative) : 0 pour 1 personne … 5 pour 6 personnes et plus"

    def formula(menage, period, parameters):
        return _rang(menage, period, parameters, PLAFONDS_CURATIVE, "fsl_ressources_du_foyer")


class fsl_rang_preventive(Variable):
    value_type = int
    entity = Menage
    definition_period = MONTH
    label = "Ligne du barème (aide préventive) : 0 pour 1 personne … 5 pour 6 personnes et plus"

    def formula(menage, period, parameters):
        return _rang(menage, period, parameters, PLAFONDS_PREVENTIVE, "fsl_ressources_annuelles_du_foyer")


class fsl_hors_hotel(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Ne vit pas à l'hôtel ni en hébergement social"

    def formula(menage, period):
        return menage("a_l_hotel", period) == 0


class fsl_acces_dans_le_delai(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Demande déposée dans les trois mois de l'entrée dans le logement"

    def formula(menage, period):
        return menage("entree_depuis_plus_de_trois_mois", period) == 0


class fsl_sans_preventive_depuis_12_mois(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Pas d'aide préventive du FSL depuis douze mois"

    def formula(menage, period):
        return menage("fsl_preventive_depuis_12_mois", period) == 0


class fsl_sans_paris_energie_familles(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Pas de Paris Énergie Familles depuis douze mois"

    def formula(menage, period):
        return menage("paris_energie_familles_recue_12_mois", period) == 0


class fsl_sans_enfant_a_charge(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Pas d'enfant à charge : Paris Énergie Familles ne se demande pas"
    reference = "Règlement municipal, article IV 2.4"

    def formula(menage, period):
        return ~menage.any(menage.members("enfant_a_charge_reglement_paris", period))


class fsl_acces_eligibilite(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Peut demander le FSL pour entrer dans un logement"
    reference = "Loi 90-449, article 6"

    def formula(menage, period, parameters):
        return conjonction(ACCES.arbre, menage, period, parameters)


class fsl_maintien_eligibilite(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Peut demander le FSL pour rester dans son logement"
    reference = "Loi 90-449, article 6"

    def formula(menage, period, parameters):
        return conjonction(MAINTIEN.arbre, menage, period, parameters)


class fsl_energie_preventive_eligibilite(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Peut demander l'aide préventive du FSL énergie"
    reference = "Loi 90-449, article 6"

    def formula(menage, period, parameters):
        return conjonction(ENERGIE_PREVENTIVE.arbre, menage, period, parameters)


class fsl_energie_curative_eligibilite(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Peut demander l'aide du FSL pour une facture d'énergie impayée"
    reference = "Loi 90-449, article 6"

    def formula(menage, period, parameters):
        return conjonction(ENERGIE_CURATIVE.arbre, menage, period, parameters)


class fsl_eau_eligibilite(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Peut demander l'aide du FSL pour une facture d'eau impayée"
    reference = "Loi 90-449, article 6"

    def formula(menage, period, parameters):
        return conjonction(EAU.arbre, menage, period, parameters)


class fsl_maintien_subvention_max(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Subvention maximale pour une dette de loyer (€) ; celle des charges de copropriété n'est pas connue"

    def formula(menage, period, parameters):
        maximum = _partout(menage, valeur(parameters(period), "paris.fsl.habitat.subvention_max_impaye_loyer"))
        return where(menage("sans_impaye_de_copropriete", period), maximum, 0)


class fsl_energie_preventive_montant(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Aide préventive du FSL énergie (€ par an) : majorée au-delà de 65 ans"

    def formula(menage, period, parameters):
        plus_de = valeur(parameters(period), "paris.fsl.energie.age_majoration")
        return _preventive(menage, period, parameters, menage.members("age_au_jour", period) > plus_de)


class fsl_energie_preventive_montant_haut(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Aide préventive du FSL énergie (€ par an) : majorée dès 65 ans, l'autre lecture possible"

    def formula(menage, period, parameters):
        des = valeur(parameters(period), "paris.fsl.energie.age_majoration")
        return _preventive(menage, period, parameters, menage.members("age_au_jour", period) >= des)


class fsl_energie_curative_montant_max(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Aide maximale pour une facture d'énergie impayée (€)"

    def formula(menage, period, parameters):
        return _partout(menage, valeur(parameters(period), "paris.fsl.energie.curative.montant_max"))


def _rang(menage, period, parameters, plafonds, ressources):
    """The line of the household's size; where its ceiling was not found, that of a smaller household, if it is met.

    Every scale read grows with the size: under a smaller household's ceiling, the household is under its own. Above
    it, nothing is known: the line without a figure. The criterion alone compares, with the line that is given here.
    """
    figures = array([valeur(parameters(period), plafond) for plafond in plafonds], dtype=float)
    connus = [[k for k in range(taille + 1) if not isnan(figures[k])] for taille in range(len(figures))]
    derniers = array([lignes[-1] if lignes else taille for taille, lignes in enumerate(connus)])
    personnes = menage.sum(menage.members("membre_du_foyer_fsl", period))
    taille = clip(personnes - 1, 0, len(figures) - 1).astype(int)
    repli = derniers[taille]
    sous = around(menage(ressources, period).astype(float), 2) <= figures[repli]
    return where(sous, repli, taille)


def _preventive(menage, period, parameters, age_majore):
    """The age of who may ask, the applicant or the spouse; a child under three, a right of the MDPH: of anybody."""
    chiffres = parameters(period)
    petit = menage.members("age_au_jour", period) < valeur(chiffres, "paris.fsl.energie.age_enfant_majoration")
    demandeurs = menage.members.has_role(Menage.PERSONNE_DE_REFERENCE) + menage.members.has_role(Menage.CONJOINT)
    majoration = menage.any(petit + menage.members("droit_mdph", period) + age_majore * demandeurs)
    montants = (
        valeur(chiffres, "paris.fsl.energie.preventive.montant_majore"),
        valeur(chiffres, "paris.fsl.energie.preventive.montant"),
    )
    return nan_to_num(where(majoration, *montants))


def _partout(menage, montant):
    """A maximum of the scale, the same for all: the commission sets the amount, and who gets it; 0: not found."""
    return full(menage.count, nan_to_num(montant))
