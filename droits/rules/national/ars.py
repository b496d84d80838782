"""Allocation de rentrée scolaire (ARS) — CSS, L543-1, L543-2, R543-1 à R543-7, D543-1.

L543-1   chaque enfant à charge inscrit dans un établissement (R543-4 : présumé jusqu'à 16 ans)
R543-2   de 6 ans avant le 1er février qui suit la rentrée (au CP) jusqu'à 18 ans non atteints le 15 septembre ;
         montant selon l'âge atteint dans l'année civile : 11 ans, 15 ans
R543-5, R543-6-1  plafond de revenus de l'avant-dernière année, augmenté de 30 % par enfant ; au-dessus, une
         allocation différentielle ; pas de paiement sous 15 €
L'ARS de l'année est celle de la rentrée de l'année civile, quel que soit le jour de la demande. OpenFisca-France
la calcule à l'année, avec l'âge de décembre et sans l'école : le calcul est refait ici, avec ses chiffres.
Le montant est celui qui est payé, CRDS déduite.
"""

from numpy import datetime64, maximum, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous, UnDe
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

_ARS = FAMILIALES + "education_presence_parentale.ars."
_NON_DITE, _MATERNELLE, _PRIMAIRE = -1, 1, 2

AIDE = Aide(
    id="ars",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2026-04-01",
    verifie_le="2026-11-22",
    references=(css("L543-1"), css("R543-2"), css("R543-5")),
    arbre=Tous(
        (
            ALLOCATAIRE,
            Critere(
                id="ars_enfant",
                genre=Genre.COMPOSITION,
                quantite="ars_enfant",
                comparaison=Comparaison.VRAI,
                reference=css("L543-1, R543-2, R543-4"),
                nature=Nature.LOI,
                faits=(*FAITS_ENFANTS, "personne.scolarite"),
            ),
            UnDe(
                "ars_revenus",
                (
                    Critere(
                        id="ars_ressources",
                        genre=Genre.RESSOURCES,
                        quantite="prestations_familiales_base_ressources",
                        comparaison=Comparaison.AU_PLUS,
                        seuil_variable="ars_plafond_differentiel",
                        chiffres=(_ARS + "ars_plaf.plafond_ressources", BMAF),
                        chiffres_annuels=True,
                        reference=css("R543-5, R543-6-1"),
                        nature=Nature.LOI,
                        unite="€/an",
                        faits=(*FAITS_REVENUS, *FAITS_ENFANTS, "personne.scolarite"),
                    ),
                    revenus_en_baisse("ars_revenus_en_baisse"),
                ),
            ),
            revenus_connus("ars_revenus_connus", css("D521-4, R532-3")),
            *ENFANTS_DOUTEUX,
        )
    ),
    eligibilite="ars_eligibilite",
    montant="allocation_rentree_scolaire",
    rythme=Rythme.AN,
    chiffres_montant=(_ARS + "ars_plaf.plafond_ressources", BMAF),
    variations="decroissant",
    ouverte_par=("ars",),
    en_vigueur_depuis="2021-01-01",
    non_modelise=(*LIMITES_REVENUS, "ars_rentree"),
    demarches=("demander_pf_caf", "garder_copie"),
    pieces=("identite", "titre_sejour", "livret_famille", "avis_impot", "certificat_scolarite", "rib"),
    ou=("caf",),
    recours=("commission_recours_amiable", "lettre_dit_comment"),
    delais=("changements",),
)


class ars_age_de_rentree(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Âge atteint dans l'année civile de la rentrée (ans)"
    reference = "CSS, article R543-2"

    def formula(individu, period):
        naissance = individu("date_naissance", period).astype("datetime64[Y]")
        return (datetime64(str(period.start), "Y") - naissance).astype(int)


class ars_enfant_eligible(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Enfant qui ouvre droit à l'ARS de l'année"
    reference = "CSS, articles L543-1, R543-2 et R543-4"

    def formula(individu, period, parameters):
        annee, naissance = period.start.year, individu("date_naissance", period)
        ecole, ages = individu("scolarite_droits", period), parameters(period)
        premier = int(valeur(ages, _ARS + "ars_cond.age_entree_primaire"))
        dernier = int(valeur(ages, _ARS + "ars_cond.age_sortie_lycee"))
        pas_18_ans = naissance > datetime64(f"{annee - dernier}-09-15")
        six_ans = naissance < datetime64(f"{annee - premier + 1}-01-01")
        au_cp = (naissance < datetime64(f"{annee - premier + 1}-02-01")) * (ecole == _PRIMAIRE)
        bientot = (ecole == _MATERNELLE) * (period.start.month < 9)  # goes to the CP this year
        seize_ans = valeur(ages, FAMILIALES + "def_pac.enfants.age_intermediaire")
        presume = (ecole == _NON_DITE) * (individu("age_au_jour", period) < seize_ans)  # R543-4
        inscrit = (ecole >= _PRIMAIRE) + bientot + presume
        return individu("prestations_familiales_enfant_a_charge", period) * pas_18_ans * (six_ans + au_cp) * inscrit


class ars_enfant(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un enfant qui ouvre droit à l'ARS de l'année"
    reference = "CSS, articles L543-1 et R543-2"

    def formula(famille, period):
        return famille.any(famille.members("ars_enfant_eligible", period), role=Famille.ENFANT)


class ars_pleine(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "ARS de tous les enfants, sans regarder les revenus, avant CRDS (€/an)"
    reference = "CSS, articles L543-1, R543-2 et D543-1"

    def formula(famille, period, parameters):
        rentree = parameters(f"{period.start.year}-08-01")
        bmaf = valeur(rentree, BMAF)

        def montant(niveau):
            return round(bmaf * valeur(rentree, _ARS + f"ars_m.taux_{niveau}"), 2)

        age = famille.members("ars_age_de_rentree", period)
        college = valeur(rentree, _ARS + "ars_cond.age_entree_college")
        lycee = valeur(rentree, _ARS + "ars_cond.age_entree_lycee")
        somme = where(age < college, montant("primaire"), where(age < lycee, montant("college"), montant("lycee")))
        return famille.sum(famille.members("ars_enfant_eligible", period) * somme, role=Famille.ENFANT)


class ars_plafond(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Plafond de revenus de l'ARS (€/an)"
    reference = "CSS, article R543-5"

    def formula(famille, period, parameters):
        chiffres = parameters(period)
        part = valeur(chiffres, _ARS + "ars_plaf.majoration_par_enf_supp")
        return valeur(chiffres, _ARS + "ars_plaf.plafond_ressources") * (1 + part * famille("af_nbenf", period))


class ars_plafond_differentiel(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Revenus au-dessus desquels l'ARS différentielle n'est plus payée (€/an)"
    reference = "CSS, articles R543-5 et R543-6-1"

    def formula(famille, period, parameters):
        minimum = valeur(parameters(period), _ARS + "montant_minimum_verse")
        return famille("ars_plafond", period) + maximum(0, famille("ars_pleine", period) - minimum)


class ars_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à l'ARS"
    reference = "CSS, articles L543-1 à R543-6-1"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class allocation_rentree_scolaire(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "ARS de l'année, CRDS déduite (€ par rentrée)"
    reference = "CSS, articles L543-1, R543-6-1 et D543-1"

    def formula(famille, period, parameters):
        revenus = famille("prestations_familiales_base_ressources", period)
        depassement = maximum(0, revenus - famille("ars_plafond", period))
        brut = maximum(0, famille("ars_pleine", period) - depassement)
        return famille("ars_eligibilite", period) * crds(brut, parameters, period)
