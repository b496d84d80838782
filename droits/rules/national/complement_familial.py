"""Complément familial (CF) — CSS, L522-1 à L522-3, R522-1 à R522-4, D522-1, D522-2.

L522-1   trois enfants à charge, tous d'au moins 3 ans, de moins de 21 ans (R522-1)
L522-2   plafond de revenus de l'avant-dernière année, plus haut pour deux revenus ou une personne seule ;
         au-dessus, un complément différentiel
L522-3   montant majoré, sous la moitié du plafond
L532-1, L532-2  pas avec l'allocation de base de la PAJE, ni avec la PreParE
Les calculs sont ceux d'OpenFisca-France, corrigés par ``droits/corrections/famille_*.py`` ; le montant est
celui qui est payé, CRDS déduite.
"""

from numpy import maximum
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Tous, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.rules.national.famille_variables import (
    ALLOCATAIRE,
    BMAF,
    ENFANTS_DOUTEUX,
    FAITS_ENFANTS,
    FAITS_REVENUS,
    FAMILIALES,
    LIMITES_REVENUS,
    crds,
    revenus_connus,
    revenus_en_baisse,
)
from droits.textes import securite_sociale as css

_CF = FAMILIALES + "prestations_generales.cf."
_PLAFONDS = (
    _CF + "cf_plaf.plafond_ressources_0_enfant",
    _CF + "cf_plaf.majoration.biactifs_isoles",
    BMAF,
)

AIDE = Aide(
    id="complement_familial",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2026-04-01",
    verifie_le="2026-11-22",
    references=(css("L522-1"), css("L522-2"), css("L522-3")),
    arbre=Tous(
        (
            ALLOCATAIRE,
            Critere(
                id="cf_enfants",
                genre=Genre.COMPOSITION,
                quantite="cf_eligibilite_base",
                comparaison=Comparaison.VRAI,
                reference=css("L522-1, R522-1"),
                nature=Nature.LOI,
                faits=FAITS_ENFANTS,
            ),
            UnDe(
                "cf_revenus",
                (
                    Critere(
                        id="cf_ressources",
                        genre=Genre.RESSOURCES,
                        quantite="cf_base_ressources",
                        comparaison=Comparaison.MOINS_DE,
                        seuil_variable="cf_plafond_differentiel",
                        chiffres=_PLAFONDS,
                        chiffres_annuels=True,
                        reference=css("L522-2, R522-2"),
                        nature=Nature.LOI,
                        unite="€/an",
                        faits=(*FAITS_REVENUS, *FAITS_ENFANTS),
                    ),
                    revenus_en_baisse("cf_revenus_en_baisse"),
                ),
            ),
            UnDe(
                "cf_paje",
                (
                    Critere(
                        id="cf_sans_paje",
                        genre=Genre.CUMUL,
                        quantite="cf_sans_paje",
                        comparaison=Comparaison.VRAI,
                        reference=css("L532-1"),
                        nature=Nature.LOI,
                        faits=(*FAITS_REVENUS, *FAITS_ENFANTS, "aides_recues"),
                    ),
                    Critere(
                        id="cf_plus_haut_que_paje",
                        genre=Genre.CUMUL,
                        quantite="cf_plus_haut_que_paje",
                        comparaison=Comparaison.VRAI,
                        reference=css("L532-1"),
                        nature=Nature.LOI,
                        doute="si_rempli",
                        faits=(*FAITS_REVENUS, *FAITS_ENFANTS, "aides_recues"),
                    ),
                ),
            ),
            Critere(
                id="cf_sans_prepare",
                genre=Genre.CUMUL,
                quantite="cf_sans_prepare",
                comparaison=Comparaison.VRAI,
                reference=css("L532-2"),
                nature=Nature.LOI,
                doute="si_non_rempli",
                faits=(*FAITS_ENFANTS, "personne.conge", "aides_recues"),
            ),
            revenus_connus("cf_revenus_connus", css("D521-4, R532-3")),
            *ENFANTS_DOUTEUX,
        )
    ),
    eligibilite="complement_familial_eligibilite",
    montant="complement_familial",
    chiffres_montant=_PLAFONDS,
    variations="decroissant",
    ouverte_par=("complement_familial",),
    non_modelise=LIMITES_REVENUS,
    demarches=("demander_pf_caf", "garder_copie"),
    pieces=("identite", "titre_sejour", "livret_famille", "avis_impot", "rib"),
    ou=("caf",),
    recours=("commission_recours_amiable", "lettre_dit_comment"),
    delais=("pf_mois_suivant", "changements"),
)


class cf_plafond_differentiel(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Revenus à partir desquels le complément familial différentiel est nul (€/an)"
    reference = "CSS, articles L522-2 et D522-1"

    def formula(famille, period, parameters):
        chiffres = parameters(period)
        mensuel = valeur(chiffres, BMAF) * valeur(chiffres, _CF + "cf_cm.complement_familial.taux_cf_base")
        return famille("cf_plafond", period) + 12 * mensuel


class cf_sans_paje(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Pas d'allocation de base de la PAJE"
    reference = "CSS, article L532-1"

    def formula(famille, period):
        return famille("paje_base", period) == 0


class cf_plus_haut_que_paje(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Le complément familial serait plus élevé que l'allocation de base de la PAJE"
    reference = "CSS, article L532-1"

    def formula(famille, period):
        return famille("cf_montant", period).round(2) > famille("paje_base", period).round(2)


class cf_sans_prepare(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Pas de PreParE"
    reference = "CSS, article L532-2"

    def formula(famille, period):
        return famille("paje_prepare", period) == 0


class complement_familial_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité au complément familial"
    reference = "CSS, articles L522-1 à L522-3"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class complement_familial(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Complément familial payé, CRDS déduite (€/mois)"
    reference = "CSS, articles L522-1 à L522-3"

    def formula(famille, period, parameters):
        paye = maximum(crds(famille("cf", period), parameters, period), 0.01)  # the tree says it is not nil
        return famille("complement_familial_eligibilite", period) * paye
