"""Allocation de soutien familial (ASF) — CSS, L523-1 à L523-3, R523-1 à R523-7, D523-1.

L523-1   enfant orphelin (1°), non reconnu par un parent (2°), dont un parent se soustrait à son obligation ou est
         hors d'état d'y faire face depuis un mois (3°, R523-1), ou paie une pension plus faible que l'ASF (4°)
L523-2   le parent doit vivre seul ; celui qui a recueilli l'enfant peut vivre en couple
R523-3   après le quatrième mois, si l'autre parent peut payer et a une adresse : une décision de justice qui fixe la
         pension, ou une action en justice. Le texte lu (2011) ne dit rien des violences : la démarche n'est jamais
         une condition ici, et la phrase dit d'en parler à la Caf
Pas de paiement sous 15 € par mois (service-public F815). Le montant est celui qui est payé, CRDS déduite ; la
pension en est retranchée après la CRDS (F815 : « un complément permettant d'atteindre » le montant net).
"""

from numpy import maximum
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu

from droits.aide import D_UN_ENFANT, Aide, Comparaison, Critere, Genre, Nature, Tous, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.rules.national.famille_variables import (
    ALLOCATAIRE,
    BMAF,
    ENFANTS_DOUTEUX,
    FAITS_ENFANTS,
    FAMILIALES,
    crds,
)
from droits.textes import securite_sociale as css

_ASF = FAMILIALES + "education_presence_parentale.asf."
_FAITS_MONTANT = (
    *FAITS_ENFANTS,
    "ressource.montant" + D_UN_ENFANT,
    "enfant.autre_parent",
    "enfant.pension_alimentaire",
)

AIDE = Aide(
    id="asf",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2022-11-01",
    verifie_le="2026-11-22",
    references=(css("L523-1"), css("L523-2"), css("R523-3")),
    arbre=Tous(
        (
            ALLOCATAIRE,
            UnDe(
                "asf_vie",
                (
                    Critere(
                        id="asf_seul",
                        genre=Genre.COMPOSITION,
                        quantite="asf_seul",
                        comparaison=Comparaison.VRAI,
                        reference=css("L523-2"),
                        nature=Nature.LOI,
                        faits=("foyer.conjoint",),
                    ),
                    Critere(
                        id="asf_enfant_recueilli",
                        genre=Genre.COMPOSITION,
                        quantite="asf_enfant_recueilli",
                        comparaison=Comparaison.VRAI,
                        reference=css("L523-2"),
                        nature=Nature.LOI,
                        doute="si_rempli",
                        faits=("foyer.enfants", "enfant.date_naissance", "enfant.residence"),
                    ),
                ),
            ),
            Critere(
                id="asf_enfant",
                genre=Genre.COMPOSITION,
                quantite="asf_enfant",
                comparaison=Comparaison.VRAI,
                reference=css("L523-1, R523-1"),
                nature=Nature.LOI,
                faits=(*FAITS_ENFANTS, "enfant.autre_parent"),
            ),
            Critere(
                id="asf_pension",
                genre=Genre.RESSOURCES,
                quantite="asf_du",
                comparaison=Comparaison.AU_MOINS,
                seuil_variable="asf_minimum_paye",
                chiffres=(BMAF,),
                reference=css("L523-1, I, 4°"),
                nature=Nature.LOI,
                unite="€/mois",
                faits=_FAITS_MONTANT,
            ),
            Critere(
                id="asf_residence_alternee",
                genre=Genre.COMPOSITION,
                quantite="asf_sans_residence_alternee",
                comparaison=Comparaison.VRAI,
                reference=css("L523-1"),
                nature=Nature.LOI,
                doute="si_non_rempli",
                faits=("foyer.enfants", "enfant.residence", "enfant.autre_parent", "enfant.date_naissance"),
            ),
            Critere(
                id="asf_pension_a_fixer",
                genre=Genre.DROITS_D_ABORD,
                quantite="asf_sans_action_a_engager",
                comparaison=Comparaison.VRAI,
                reference=css("R523-3"),
                nature=Nature.DEMARCHE,
                faits=("enfant.autre_parent", "foyer.violences"),
            ),
            *ENFANTS_DOUTEUX,
        )
    ),
    eligibilite="asf_eligibilite",
    montant="allocation_soutien_familial",
    faits_montant=_FAITS_MONTANT,
    chiffres_montant=(BMAF,),
    variations="decroissant",
    ouverte_par=("asf",),
    non_modelise=("pf_enfants_etrangers", "asf_enfant_recueilli", "asf_quatre_mois", "asf_violences"),
    demarches=("demander_asf_caf", "garder_copie"),
    pieces=("identite", "titre_sejour", "livret_famille", "jugement_pension", "rib"),
    ou=("caf",),
    recours=("commission_recours_amiable", "lettre_dit_comment"),
    delais=("pf_mois_suivant", "changements"),
)


class asf_seul(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Vit sans conjoint"
    reference = "CSS, article L523-2"

    def formula(famille, period):
        return famille("en_couple", period) == 0


class asf_enfant_recueilli(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un enfant recueilli, dont les parents ne vivent pas ici"
    reference = "CSS, articles L523-1 et L523-2"

    def formula(famille, period):
        return famille.any(famille.members("enfant_recueilli", period), role=Famille.ENFANT)


class asf_enfant(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un enfant à charge que l'autre parent n'aide pas, ou n'aide pas assez"
    reference = "CSS, article L523-1"

    def formula(famille, period):
        return famille.any(famille.members("asf_elig_enfant", period), role=Famille.ENFANT)


class asf_du_enfant(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "ASF de l'enfant, moins sa pension, CRDS déduite (€/mois)"
    reference = "CSS, article L523-1, I, 4°"

    def formula(individu, period, parameters):
        chiffres = parameters(period)
        plein = valeur(chiffres, BMAF) * valeur(chiffres, _ASF + "montant_asf.orphelin_assimile_seul_parent")
        brut = individu("asf_elig_enfant", period) * plein
        return maximum(0, crds(brut, parameters, period) - individu("asf_pension_enfant", period))


class asf_du(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "ASF de tous les enfants, moins leurs pensions, CRDS déduite (€/mois)"
    reference = "CSS, article L523-1"

    def formula(famille, period):
        return famille.sum(famille.members("asf_du_enfant", period), role=Famille.ENFANT)


class asf_minimum_paye(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Montant sous lequel l'ASF n'est pas payée (€/mois)"
    reference = "CSS, article L523-1 ; service-public F815"

    def formula(famille, period, parameters):
        return famille.filled_array(valeur(parameters(period), _ASF + "seuil"))


class asf_sans_residence_alternee(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Aucun de ces enfants n'est en résidence alternée"

    def formula(famille, period):
        alternes = famille.members("asf_elig_enfant", period) * famille.members("garde_alternee", period)
        return famille.sum(alternes, role=Famille.ENFANT) == 0


class asf_sans_action_a_engager(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Aucune pension à faire fixer : l'autre parent ne doit rien, ne peut pas payer, ou est violent"
    reference = "CSS, article R523-3"

    def formula(famille, period):
        ne_paie_pas = famille.members("autre_parent", period) == 2
        a_engager = famille.any(ne_paie_pas * famille.members("asf_elig_enfant", period), role=Famille.ENFANT)
        return (a_engager == 0) + famille("violences_conjugales", period)


class asf_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à l'ASF"
    reference = "CSS, articles L523-1 à L523-3"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class allocation_soutien_familial(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "ASF payée, CRDS déduite (€/mois)"
    reference = "CSS, articles L523-1 et D523-1"

    def formula(famille, period):
        return famille("asf_eligibilite", period) * famille("asf_du", period)
