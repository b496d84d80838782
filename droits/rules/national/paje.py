"""Allocation de base de la prestation d'accueil du jeune enfant (PAJE) — CSS, L531-1 à L531-3, R531-1, D531-1 à D531-3.

L531-3   un enfant à charge de moins de 3 ans : du mois qui suit la naissance au mois d'avant ses 3 ans
L531-2   plafonds de revenus de l'avant-dernière année, avec et sans deux revenus ou pour une personne seule :
         taux plein sous le premier, taux partiel (la moitié) sous le second
La prime à la naissance (L531-2) n'est pas ici. Les calculs sont ceux d'OpenFisca-France, corrigés par
``droits/corrections/famille_*.py`` ; le montant est celui qui est payé, CRDS déduite.
"""

from numpy import maximum, minimum
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

_PAJE = FAMILIALES + "petite_enfance.paje.paje_plaf.ne_adopte_apres_04_2018."
_PLAFONDS = (
    _PAJE + "taux_partiel.plafond_ressources_0_enfant",
    _PAJE + "taux_partiel.biactifs_parents_isoles",
)

AIDE = Aide(
    id="paje",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2026-04-01",
    verifie_le="2026-11-22",
    references=(css("L531-1"), css("L531-2"), css("L531-3")),
    arbre=Tous(
        (
            ALLOCATAIRE,
            Critere(
                id="paje_enfant",
                genre=Genre.COMPOSITION,
                quantite="paje_enfant",
                comparaison=Comparaison.VRAI,
                reference=css("L531-1, L531-3"),
                nature=Nature.LOI,
                faits=FAITS_ENFANTS[:-1],
            ),
            UnDe(
                "paje_revenus",
                (
                    Critere(
                        id="paje_ressources",
                        genre=Genre.RESSOURCES,
                        quantite="prestations_familiales_base_ressources",
                        comparaison=Comparaison.AU_PLUS,
                        seuil_variable="paje_plafond",
                        chiffres=_PLAFONDS,
                        chiffres_annuels=True,
                        reference=css("L531-2, R531-1"),
                        nature=Nature.LOI,
                        unite="€/an",
                        faits=(*FAITS_REVENUS, *FAITS_ENFANTS),
                    ),
                    revenus_en_baisse("paje_revenus_en_baisse"),
                ),
            ),
            revenus_connus("paje_revenus_connus", css("D521-4, R532-3")),
            *ENFANTS_DOUTEUX,
        )
    ),
    eligibilite="paje_eligibilite",
    montant="paje_allocation_de_base",
    chiffres_montant=(
        BMAF,
        _PAJE + "taux_plein.plafond_ressources_0_enfant",
        _PAJE + "taux_plein.biactifs_parents_isoles",
    ),
    variations="par_paliers",
    ouverte_par=("paje",),
    en_vigueur_depuis="2021-05-01",
    non_modelise=(*LIMITES_REVENUS, "paje_adoption"),
    demarches=("demander_pf_caf", "garder_copie"),
    pieces=("identite", "titre_sejour", "acte_naissance", "avis_impot", "rib"),
    ou=("caf",),
    recours=("commission_recours_amiable", "lettre_dit_comment"),
    delais=("pf_mois_suivant", "changements"),
)


class paje_enfant(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un enfant de moins de 3 ans, né avant ce mois"
    reference = "CSS, articles L531-1 et L531-3"

    def formula(famille, period):
        return famille.any(famille.members("enfant_eligible_paje", period))


class paje_plafond(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Plafond de revenus de l'allocation de base de la PAJE, taux partiel (€/an)"
    reference = "CSS, articles L531-2 et R531-1"

    def formula(famille, period, parameters):
        chiffres = parameters(period)
        plafond = valeur(chiffres, _PLAFONDS[0])
        nombre = famille("af_nbenf", period)
        majorations = _PAJE + "majorations_enfants."
        deux_revenus = famille("biactivite", period) + (famille("en_couple", period) == 0)
        return (
            plafond
            + minimum(nombre, 2) * plafond * valeur(chiffres, majorations + "premier_2eme_enfant")
            + maximum(nombre - 2, 0) * plafond * valeur(chiffres, majorations + "troisieme_plus_enfant")
            + deux_revenus * valeur(chiffres, _PLAFONDS[1])
        )


class paje_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à l'allocation de base de la PAJE"
    reference = "CSS, articles L531-1 à L531-3"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paje_allocation_de_base(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Allocation de base de la PAJE payée, CRDS déduite (€/mois)"
    reference = "CSS, articles L531-3 et D531-2"

    def formula(famille, period, parameters):
        return famille("paje_eligibilite", period) * crds(famille("paje_base", period), parameters, period)
