"""Allocations familiales (AF) — CSS, L521-1 à L521-3, R521-1 à R521-4, D521-1 à D521-3.

L521-1   dues à partir du deuxième enfant à charge ; le montant varie avec le revenu (trois tranches, D521-3),
         avec un complément dégressif ; trois enfants ou plus : somme forfaitaire pour celui de 20 ans
L521-2   l'enfant en résidence alternée compte pour moitié (R521-3)
L521-3   majoration pour âge, sauf pour l'aîné de deux enfants : 14 ans, ou 18 ans pour les enfants qui n'ont pas
         eu 14 ans avant le 1er mars 2026 (R521-1, décret 2026-138)
Les calculs sont ceux d'OpenFisca-France, corrigés par ``droits/corrections/famille_*.py`` ; le montant est
celui qui est payé, CRDS déduite.
"""

from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Tous
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
)
from droits.textes import securite_sociale as css

_TRANCHES = FAMILIALES + "prestations_generales.af.af_cond_ress."

AIDE = Aide(
    id="allocations_familiales",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2026-03-01",
    verifie_le="2026-11-22",
    references=(css("L521-1"), css("L521-3"), css("D521-3")),
    arbre=Tous(
        (
            ALLOCATAIRE,
            Critere(
                id="af_enfants",
                genre=Genre.COMPOSITION,
                quantite="af_eligibilite_base",
                comparaison=Comparaison.VRAI,
                reference=css("L521-1, L512-3, R512-2"),
                nature=Nature.LOI,
                faits=FAITS_ENFANTS,
            ),
            *ENFANTS_DOUTEUX,
        )
    ),
    eligibilite="allocations_familiales_eligibilite",
    montant="allocations_familiales",
    faits_montant=FAITS_REVENUS,
    chiffres_montant=(
        BMAF,
        _TRANCHES + "plafond_tranche_1_base",
        _TRANCHES + "plafond_tranche_2_base",
        _TRANCHES + "majoration_plafond_par_enfant_supplementaire",
    ),
    variations="decroissant",
    ouverte_par=("allocations_familiales",),
    non_modelise=(*LIMITES_REVENUS, "garde_alternee_partage"),
    demarches=("demander_pf_caf", "garder_copie"),
    pieces=("identite", "titre_sejour", "livret_famille", "rib"),
    ou=("caf",),
    recours=("commission_recours_amiable", "lettre_dit_comment"),
    delais=("pf_mois_suivant", "changements"),
)


class allocations_familiales_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité aux allocations familiales"
    reference = "CSS, articles L512-1 à L521-2"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class allocations_familiales(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Allocations familiales payées, majoration et forfait compris, CRDS déduite (€/mois)"
    reference = "CSS, articles L521-1 à L521-3"

    def formula(famille, period, parameters):
        paye = crds(famille("af", period), parameters, period)
        return famille("allocations_familiales_eligibilite", period) * paye
