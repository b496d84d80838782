"""Fonds d'aide aux jeunes parisiens (FAJ) — CASF, article L263-3.

I    « jeunes en difficulté, âgés de dix-huit à vingt-cinq ans » : insertion, ou besoins urgents
II   « Aucune durée minimale de résidence dans le département n'est exigée » ; suivi du jeune ; urgence
III  l'obligation alimentaire des parents n'est pas prise en compte : rien ne leur est demandé
Le règlement parisien de mars 2016 n'a pas été trouvé : aucun plafond de ressources, aucune
exclusion (étudiants, RSA, contrat jeune majeur) n'est connue, donc rien d'autre ne refuse.
L'aide est subsidiaire (communiqué de 2010) : Crous, service du RSA et aide sociale à l'enfance (CASF L222-5,
moins de 21 ans) sont des étapes, dites quand les faits les appellent.
Les maximums de novembre 2010 (2 000, 2 700 et 7 400 €) ont été remplacés en mars 2016, montants non trouvés.
L'aide est ponctuelle : en avoir reçu une n'en ferme pas une autre.
Chaque jeune demande pour lui : c'est la situation du demandeur qui est lue.
À 25 ans, Paris lisait « 24 ans révolus » en 2011 : à confirmer. La commission ou le référent décide.
"""

from numpy import full, nan_to_num
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu
from openfisca_france.model.base import TypesActivite

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Reference, Rythme, Tous
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction

_COMMUNIQUE = Reference("communiqué de novembre 2010 (« ponctuelle et subsidiaire »)", "Ville de Paris")
_L263_3 = Reference("L263-3", "Code de l'action sociale et des familles")

AIDE = Aide(
    id="faj",
    entite="famille",
    echelon="paris",
    octroi="commission",
    regle_du="2015-03-22",
    verifie_le="2026-11-22",
    references=(_L263_3,),
    arbre=Tous(
        (
            Critere(
                id="faj_age_min",
                genre=Genre.AGE,
                quantite="age_au_jour",
                comparaison=Comparaison.AU_MOINS,
                seuil="paris.faj.age_min",
                reference=_L263_3,
                nature=Nature.LOI,
                unite="ans",
                faits=("personne.date_naissance",),
            ),
            Critere(
                id="faj_age_max",
                genre=Genre.AGE,
                quantite="age_au_jour",
                comparaison=Comparaison.AU_PLUS,
                seuil="paris.faj.age_max_legal",
                reference=_L263_3,
                nature=Nature.LOI,
                unite="ans",
                faits=("personne.date_naissance",),
            ),
            Critere(
                id="faj_age_paris",
                genre=Genre.AGE,
                quantite="age_au_jour",
                comparaison=Comparaison.AU_PLUS,
                seuil="paris.faj.age_max_certain",
                reference=Reference("débat 2011 DASES 153 G", "Conseil de Paris"),
                nature=Nature.BAREME,
                unite="ans",
                faits=("personne.date_naissance",),
            ),
            Critere(
                id="faj_paris",
                genre=Genre.RESIDENCE,
                quantite="vit_a_paris",
                comparaison=Comparaison.VRAI,
                reference=_L263_3,
                nature=Nature.LOI,
                faits=("personne.paris",),
            ),
            Critere(
                id="faj_sejour",
                genre=Genre.SEJOUR,
                quantite="sejour_regulier",
                comparaison=Comparaison.VRAI,
                reference=Reference("L111-2", "Code de l'action sociale et des familles"),
                nature=Nature.APPRECIATION,
                faits=("personne.nationalite", "personne.titre_sejour"),
            ),
            Critere(
                id="faj_etudes",
                genre=Genre.DROITS_D_ABORD,
                quantite="faj_hors_etudes",
                comparaison=Comparaison.VRAI,
                reference=_COMMUNIQUE,
                nature=Nature.DEMARCHE,
                doute="si_non_rempli",
                etape="faj_crous",
                faits=("personne.activite",),
            ),
            Critere(
                id="faj_rsa",
                genre=Genre.DROITS_D_ABORD,
                quantite="faj_sans_rsa",
                comparaison=Comparaison.VRAI,
                reference=_COMMUNIQUE,
                nature=Nature.DEMARCHE,
                doute="si_non_rempli",
                etape="faj_rsa",
                faits=("aides_recues",),
            ),
            Critere(
                id="faj_aide_enfance",
                genre=Genre.DROITS_D_ABORD,
                quantite="age_au_jour",
                comparaison=Comparaison.AU_MOINS,
                seuil="paris.faj.age_fin_aide_enfance",
                reference=Reference("L222-5", "Code de l'action sociale et des familles"),
                nature=Nature.DEMARCHE,
                doute="si_non_rempli",
                etape="faj_aide_enfance",
                faits=("personne.date_naissance",),
            ),
        )
    ),
    eligibilite="faj_eligibilite",
    montant="faj_montant_max",
    montant_plafond=True,
    chiffres_montant=(
        "paris.faj.total_max",
        "paris.faj.vie_quotidienne_max",
        "paris.faj.formation_max",
    ),
    rythme=Rythme.UNE_FOIS,
    en_vigueur_depuis="2015-03-22",
    non_modelise=("reglement_faj_inconnu", "faj_montants_inconnus"),
    demarches=("rencontrer_travailleur_social", "signer_avec_prescripteur", "dire_urgence"),
    pieces=("identite", "titre_sejour", "domicile_paris", "ressources_3_mois", "devis", "rib"),
    ou=("mission_locale", "maison_solidarites", "prescripteur_jeunes"),
    recours=("silence_2_mois", "recours_administratif", "tribunal_apres_service", "lettre_dit_comment"),
    effets=("faj_usages", "faj_don", "faj_suivi", "faj_parents", "arrivee_recente"),
)


class faj_hors_etudes(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "N'est pas étudiant : l'aide du Crous ne se demande pas d'abord"

    def formula(individu, period):
        return individu("activite", period) != TypesActivite.etudiant


class faj_sans_rsa(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Ne reçoit pas le RSA : le service du RSA ne se demande pas d'abord"

    def formula(famille, period):
        return ~famille("rsa_deja_ouvert", period)


class faj_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Peut demander le Fonds d'aide aux jeunes parisiens"
    reference = "CASF, article L263-3"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class faj_montant_max(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Maximum de toutes les aides du fonds pour un parcours de trois ans (€) ; 0 : non trouvé"
    reference = "Communiqué de la Ville de Paris, novembre 2010 ; remplacé en mars 2016"

    def formula(famille, period, parameters):
        return full(famille.count, nan_to_num(valeur(parameters(period), "paris.faj.total_max")))
