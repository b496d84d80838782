"""OpenFisca variables of the FSL of Paris; criteria, articles and nature stand in ``fsl.py``."""

from numpy import clip, full, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Menage

from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.rules.paris.fsl import ACCES, ENERGIE_CURATIVE, ENERGIE_PREVENTIVE, MAINTIEN


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


class fsl_rang_du_foyer(Variable):
    value_type = int
    entity = Menage
    definition_period = MONTH
    label = "Ligne du barème du FSL : 0 pour 1 personne … 4 pour 5 personnes et plus"

    def formula(menage, period):
        return clip(menage.sum(menage.members("membre_du_foyer_fsl", period)) - 1, 0, 4).astype(int)


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


class fsl_maintien_subvention_max(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Subvention maximale pour une dette de loyer (€)"

    def formula(menage, period, parameters):
        return _partout(menage, valeur(parameters(period), "paris.fsl.habitat.subvention_max_impaye_loyer"))


class fsl_energie_preventive_montant(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Aide préventive du FSL énergie (€ par an)"

    def formula(menage, period, parameters):
        chiffres = parameters(period)
        age = menage.members("age_au_jour", period)
        majoration = menage.any(
            (age > valeur(chiffres, "paris.fsl.energie.age_majoration"))
            + (age < valeur(chiffres, "paris.fsl.energie.age_enfant_majoration"))
            + (menage.members("taux_incapacite", period) > 0)
        )
        return where(
            majoration,
            valeur(chiffres, "paris.fsl.energie.preventive.montant_majore"),
            valeur(chiffres, "paris.fsl.energie.preventive.montant"),
        )


class fsl_energie_curative_montant_max(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Aide maximale pour une facture d'énergie impayée (€)"

    def formula(menage, period, parameters):
        return _partout(menage, valeur(parameters(period), "paris.fsl.energie.curative.montant_max"))


def _partout(menage, montant):
    """A maximum of the scale, the same for all: the commission sets the amount, and who gets it."""
    return full(menage.count, montant)
