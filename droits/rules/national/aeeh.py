"""Allocation d'éducation de l'enfant handicapé (AEEH), allocation de base — CSS, L541-1 à L541-4, R541-1, D541-1.

L541-1   un enfant à charge de moins de 20 ans, avec une incapacité d'au moins 80 % (R541-1) ; ou d'au moins 50 %
         avec un établissement, un service ou des soins demandés par la CDAPH : que nous ne savons pas
L541-1   pas pendant l'internat payé en entier par l'État, l'assurance maladie ou l'aide sociale, sauf les congés
L541-2   la commission des droits et de l'autonomie (CDAPH) fixe le taux, et les compléments : pas calculés ici
Pas de plafond de revenus, pas de CRDS. Corrigé par ``droits/corrections/famille_aeeh.py``.
"""

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
)
from droits.textes import securite_sociale as css

_FAITS = (*FAITS_ENFANTS, "personne.taux_incapacite")

AIDE = Aide(
    id="aeeh",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2026-04-01",
    verifie_le="2026-11-22",
    references=(css("L541-1"), css("R541-1")),
    arbre=Tous(
        (
            ALLOCATAIRE,
            UnDe(
                "aeeh_taux",
                (
                    Critere(
                        id="aeeh_taux_plein",
                        genre=Genre.HANDICAP,
                        quantite="aeeh_taux_le_plus_haut",
                        comparaison=Comparaison.AU_MOINS,
                        seuil="droits.aeeh.taux_plein",
                        chiffres=("droits.aeeh.taux_plein",),
                        reference=css("L541-1, R541-1"),
                        nature=Nature.LOI,
                        faits=_FAITS,
                    ),
                    Critere(
                        id="aeeh_taux_reduit",
                        genre=Genre.HANDICAP,
                        quantite="aeeh_taux_le_plus_haut",
                        comparaison=Comparaison.AU_MOINS,
                        seuil="droits.aeeh.taux_reduit",
                        chiffres=("droits.aeeh.taux_reduit",),
                        reference=css("L541-1, alinéa 3 ; R541-1"),
                        nature=Nature.LOI,
                        doute="si_rempli",
                        faits=_FAITS,
                    ),
                ),
            ),
            *ENFANTS_DOUTEUX,
        )
    ),
    eligibilite="aeeh_eligibilite",
    montant="aeeh_base",
    faits_montant=_FAITS,
    chiffres_montant=(BMAF,),
    variations="constant",
    ouverte_par=("aeeh",),
    non_modelise=("pf_enfants_etrangers", "aeeh_complements", "aeeh_internat"),
    demarches=("demander_aeeh_mdph", "garder_copie"),
    pieces=("identite", "titre_sejour", "livret_famille", "certificat_medical_mdph", "rib"),
    ou=("mdph",),
    recours=("lettre_dit_comment",),
    delais=("changements",),
)


class aeeh_taux_le_plus_haut(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Plus haut taux d'incapacité d'un enfant à charge (part de 1)"
    reference = "CSS, articles L541-1 et R541-1"

    def formula(famille, period):
        taux = famille.members("taux_incapacite", period) * famille.members(
            "prestations_familiales_enfant_a_charge", period
        )
        return famille.sum(taux * 0, role=Famille.ENFANT) + famille.max(taux).clip(0).round(4)


class aeeh_enfants_du_taux(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'enfants dont le taux ouvre l'AEEH : 80 %, ou 50 % quand aucun n'a 80 %"
    reference = "CSS, articles L541-1 et R541-1"

    def formula(famille, period, parameters):
        plein = valeur(parameters(period), "droits.aeeh.taux_plein")
        a_charge = famille.members("aeeh_enfant", period)
        a_80 = famille.sum(a_charge * (famille.members("taux_incapacite", period).round(4) >= plein))
        return a_80 + (a_80 == 0) * famille.sum(a_charge)


class aeeh_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à l'AEEH"
    reference = "CSS, articles L541-1 et R541-1"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class aeeh_base(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "AEEH de base, sans complément (€/mois)"
    reference = "CSS, articles L541-1 et D541-1"

    def formula(famille, period, parameters):
        tous = famille.sum(famille.members("aeeh_enfant", period))
        part = famille("aeeh_enfants_du_taux", period) / (tous + (tous == 0))
        return famille("aeeh_eligibilite", period) * (famille("aeeh", period) * part).round(2)
