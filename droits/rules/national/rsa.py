"""Revenu de solidarité active (RSA) — CASF, L262-1 à L262-12, R262-1 à R262-39.

L262-2   résidence stable et effective en France ; ressources du foyer sous le montant forfaitaire
R262-5   séjours hors de France de plus de trois mois : payé pour les mois civils complets passés ici,
         donc un effet et non un refus ; qui ne vit pas du tout en France n'y réside pas
L262-4   1° 25 ans, ou un enfant né ou à naître ; L262-7-1, D262-25-1 : 18 ans et deux ans de travail sur trois
         2° français, ou cinq ans de titre autorisant à travailler, sauf réfugiés, apatrides, protection
         subsidiaire, cartes de résident et accords (Algérie : jurisprudence, non certaine ici)
         3° ni élève, ni étudiant, ni stagiaire ; 4° ni congé parental total, ni congé sans solde
         2°, 3° et 4° ne valent pas pour les parents isolés de L262-9, en séjour régulier
L262-5   le conjoint ne compte que s'il remplit 2° et 4° ; ses ressources : non certaines ici
L262-6   Européens : droit au séjour, et trois mois de résidence sauf s'ils travaillent
L262-9, R262-1  majoration : seul avec un enfant de moins de trois ans, une grossesse, ou depuis moins de 18 mois
L262-10  les autres droits d'abord
R262-7   mois M-4 à M-2 depuis le 1er mars 2025 ; R262-13 : ressources qui ont cessé ; R262-39 : 6 €
L262-18, R262-33  dû dès le premier jour du mois de la demande
L262-36, code du travail L5411-6  quinze heures d'activité par semaine au moins, en principe
Les calculs sont ceux d'OpenFisca-France, corrigés par ``droits/corrections/rsa_*.py``.
"""

from numpy import isin
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu
from openfisca_france.model.base import TypesActivite

from droits.aide import D_UN_ENFANT, Aide, Comparaison, Critere, Genre, Nature, Tous, UnAdulte, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.textes import action_sociale as _casf


def trimestre(period):
    """The three months whose income counts for a demand made in ``period``, latest first."""
    dernier = 2 if str(period.start) >= "2025-03-01" else 1
    return [period.offset(-rang, "month") for rang in range(dernier, dernier + 3)]


_MONTANT = "prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_m.montant_de_base_du_rsa"
_FAITS_SEJOUR = ("personne.nationalite", "personne.titre_sejour")
_FAITS_ENFANTS = (
    "foyer.enfants",
    "enfant.date_naissance",
    "enfant.residence",
    "enfant.a_charge",
    "personne.ressources" + D_UN_ENFANT,
    "ressource.montant" + D_UN_ENFANT,
    "ressource.depuis" + D_UN_ENFANT,
)
_FAITS_ISOLEMENT = ("foyer.conjoint", "foyer.seul_depuis", "personne.enceinte", *_FAITS_ENFANTS)

SEJOUR = UnDe(
    "rsa_sejour",
    (
        Critere(
            id="rsa_sejour",
            genre=Genre.SEJOUR,
            quantite="rsa_condition_nationalite",
            comparaison=Comparaison.VRAI,
            reference=_casf("L262-4, L262-6"),
            nature=Nature.LOI,
            faits=(*_FAITS_SEJOUR, "personne.en_france_depuis", "personne.activite"),
        ),
        Critere(
            id="rsa_sejour_europeen",
            genre=Genre.SEJOUR,
            quantite="rsa_europeen_a_verifier",
            comparaison=Comparaison.VRAI,
            reference=_casf("L262-6"),
            nature=Nature.LOI,
            doute="si_rempli",
            faits=("personne.nationalite", "personne.en_france_depuis"),
        ),
        Critere(
            id="rsa_sejour_accord",
            genre=Genre.SEJOUR,
            quantite="rsa_accord_a_verifier",
            comparaison=Comparaison.VRAI,
            reference=_casf("L262-4, 2° a"),
            nature=Nature.LOI,
            doute="si_rempli",
            faits=_FAITS_SEJOUR,
        ),
        Critere(
            id="rsa_sejour_parent_isole",
            genre=Genre.SEJOUR,
            quantite="rsa_parent_isole_en_sejour_regulier",
            comparaison=Comparaison.VRAI,
            reference=_casf("L262-4, 2° b, L262-9"),
            nature=Nature.LOI,
            faits=(*_FAITS_SEJOUR, *_FAITS_ISOLEMENT),
        ),
    ),
)


def _ou_parent_isole(identifiant: str, genre: Genre, quantite: str, article: str, *faits: str) -> UnDe:
    return UnDe(
        identifiant,
        (
            Critere(
                id=identifiant,
                genre=genre,
                quantite=quantite,
                comparaison=Comparaison.VRAI,
                reference=_casf(article),
                nature=Nature.LOI,
                faits=faits,
            ),
            Critere(
                id=f"{identifiant}_parent_isole",
                genre=Genre.COMPOSITION,
                quantite="rsa_majore_eligibilite",
                comparaison=Comparaison.VRAI,
                reference=_casf(f"{article}, L262-9"),
                nature=Nature.LOI,
                faits=_FAITS_ISOLEMENT,
            ),
        ),
    )


CONGE = _ou_parent_isole("rsa_conge", Genre.TRAVAIL, "rsa_hors_conge", "L262-4, 4°", "personne.conge")

RESIDENCE = Critere(
    id="rsa_residence",
    genre=Genre.RESIDENCE,
    quantite="rsa_reside_en_france",
    comparaison=Comparaison.VRAI,
    reference=_casf("L262-2, R262-5"),
    nature=Nature.LOI,
    faits=("personne.mois_en_france_par_an",),
)

#: What one and the same adult must meet to ask.
BENEFICIAIRE = Tous(
    (
        UnDe(
            "rsa_age",
            (
                Critere(
                    id="rsa_age",
                    genre=Genre.AGE,
                    quantite="age_au_jour",
                    comparaison=Comparaison.AU_MOINS,
                    seuil="droits.rsa.age_minimum",
                    reference=_casf("L262-4, 1°"),
                    nature=Nature.LOI,
                    unite="ans",
                    faits=("personne.date_naissance",),
                ),
                Critere(
                    id="rsa_enfant",
                    genre=Genre.COMPOSITION,
                    quantite="rsa_enfant_ne_ou_a_naitre",
                    comparaison=Comparaison.VRAI,
                    reference=_casf("L262-4, 1°"),
                    nature=Nature.LOI,
                    faits=("personne.enceinte", *_FAITS_ENFANTS),
                ),
                Tous(
                    (
                        Critere(
                            id="rsa_age_jeune",
                            genre=Genre.AGE,
                            quantite="age_au_jour",
                            comparaison=Comparaison.AU_MOINS,
                            seuil="droits.rsa.age_minimum_jeune",
                            reference=_casf("L262-7-1"),
                            nature=Nature.LOI,
                            unite="ans",
                            faits=("personne.date_naissance",),
                        ),
                        Critere(
                            id="rsa_travail_deux_ans",
                            genre=Genre.TRAVAIL,
                            quantite="rsa_jeune_condition_heures_travail_remplie",
                            comparaison=Comparaison.VRAI,
                            reference=_casf("L262-7-1, D262-25-1"),
                            nature=Nature.LOI,
                            faits=("personne.travail_deux_ans",),
                        ),
                    )
                ),
            ),
        ),
        SEJOUR,
        _ou_parent_isole(
            "rsa_etudes", Genre.ETUDES, "rsa_hors_etudes", "L262-4, 3°", "personne.activite", "personne.scolarite"
        ),
        CONGE,
        RESIDENCE,
    )
)

#: What a spouse must meet to be counted (L262-5).
COMPTE_DANS_LE_FOYER = Tous((SEJOUR, CONGE, RESIDENCE))

OUVERTURE = UnAdulte("rsa_un_beneficiaire", BENEFICIAIRE)

_FAITS_RESSOURCES = (
    "personne.ressources",
    "ressource.montant",
    "ressource.depuis",
    "ressource.passe",
    "ressource.annees_passees",
    "ressource.net",
    "patrimoine.epargne",
    "enfant.autre_parent",
    "enfant.pension_alimentaire",
    "aides_recues",
    *_FAITS_ISOLEMENT,
    *_FAITS_SEJOUR,
    "personne.conge",
    "personne.date_naissance",
    "logement.statut",
    "logement.loyer",
    "personne.mois_en_france_par_an",
)

AIDE = Aide(
    id="rsa",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2026-04-01",
    verifie_le="2026-11-22",
    references=(_casf("L262-2"), _casf("L262-4"), _casf("R262-1")),
    arbre=Tous(
        (
            OUVERTURE,
            UnDe(
                "rsa_ressources",
                (
                    Critere(
                        id="rsa_ressources",
                        genre=Genre.RESSOURCES,
                        quantite="rsa_ressources_retenues",
                        comparaison=Comparaison.AU_PLUS,
                        seuil_variable="rsa_limite_de_versement",
                        chiffres=(_MONTANT, "droits.rsa.montant_minimum"),
                        reference=_casf("L262-2, R262-1, R262-6, R262-39"),
                        nature=Nature.BAREME,
                        unite="€/mois",
                        faits=_FAITS_RESSOURCES,
                    ),
                    Critere(
                        id="rsa_ressources_sans_epargne",
                        genre=Genre.RESSOURCES,
                        quantite="rsa_ouvert_sans_epargne",
                        comparaison=Comparaison.VRAI,
                        reference=_casf("R132-1, R262-6"),
                        nature=Nature.LOI,
                        doute="si_rempli",
                        faits=_FAITS_RESSOURCES,
                    ),
                    Critere(
                        id="rsa_ressources_sans_conjoint",
                        genre=Genre.RESSOURCES,
                        quantite="rsa_ouvert_sans_conjoint",
                        comparaison=Comparaison.VRAI,
                        reference=_casf("L262-3, L262-5"),
                        nature=Nature.LOI,
                        doute="si_rempli",
                        faits=(*_FAITS_RESSOURCES, "personne.en_france_depuis"),
                    ),
                ),
            ),
            Critere(
                id="rsa_conjoint_compte",
                genre=Genre.COMPOSITION,
                quantite="rsa_ressources_du_conjoint_connues",
                comparaison=Comparaison.VRAI,
                reference=_casf("L262-3, L262-5"),
                nature=Nature.LOI,
                doute="si_non_rempli",
                faits=(
                    "foyer.conjoint",
                    "personne.ressources",
                    "personne.activite",
                    "personne.conge",
                    "personne.mois_en_france_par_an",
                    *_FAITS_SEJOUR,
                    "ressource.depuis",
                    "ressource.montant",
                    "ressource.passe",
                    "patrimoine.epargne",
                    "personne.en_france_depuis",
                ),
            ),
            Critere(
                id="rsa_bien_non_loue",
                genre=Genre.RESSOURCES,
                quantite="rsa_sans_bien_non_loue",
                comparaison=Comparaison.VRAI,
                reference=_casf("R132-1, R262-6"),
                nature=Nature.LOI,
                doute="si_non_rempli",
                faits=(
                    "patrimoine.immobilier",
                    "personne.ressources",
                    "ressource.montant",
                    "ressource.depuis",
                    "foyer.conjoint",
                ),
            ),
            Critere(
                id="rsa_chomage_d_abord",
                genre=Genre.DROITS_D_ABORD,
                quantite="rsa_chomage_demande",
                comparaison=Comparaison.VRAI,
                reference=_casf("L262-10"),
                nature=Nature.DEMARCHE,
                faits=("personne.activite", "personne.ressources", "personne.fin_droits_chomage"),
                etape="chomage_d_abord",
            ),
        )
    ),
    montant="rsa_a_payer",
    chiffres_montant=(_MONTANT,),
    variations="decroissant",
    ouverte_par=("rsa",),
    non_modelise=("epargne_imposee", "garde_alternee_partage", "pf_enfants_etrangers", "conventions_internationales"),
    demarches=("demander_rsa_caf", "garder_copie"),
    pieces=("identite", "titre_sejour", "ressources_4_mois", "rib", "livret_famille"),
    ou=("caf",),
    recours=("recours_administratif", "tribunal_administratif_2_mois", "lettre_dit_comment"),
    delais=("rsa_mois_de_la_demande", "declarer_tous_les_3_mois", "changements"),
    effets=("rsa_quinze_heures", "rsa_mois_en_france"),
)


class rsa_reside_en_france(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    default_value = True
    label = "Vit en France, au moins une partie de l'année"
    reference = "CASF, articles L262-2 et R262-5"

    def formula(individu, period):
        return individu("mois_en_france_par_an", period) > 0


class rsa_europeen_a_verifier(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Européen présent depuis trois mois, dont le droit au séjour est à vérifier"
    reference = "CASF, article L262-6"

    def formula(individu, period, parameters):
        mois = individu("duree_possession_titre_sejour", period) * 12
        requis = valeur(parameters(period), "droits.rsa.mois_residence_europeen")
        nationalite = individu("nationalite", period)
        europeen = individu("ressortissant_eee", period) + (nationalite == b"CH")
        return europeen * (nationalite != b"FR") * (mois >= requis)


class rsa_accord_a_verifier(Variable):
    """Algerians: the agreement of 1968 gives « droits équivalents » (Conseil d'État, 9 November 2007, n° 279685)."""

    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Titre prévu par un accord international, dont les droits sont à vérifier"
    reference = "CASF, article L262-4, 2° a"

    def formula(individu, period):
        algerien = individu("nationalite", period) == b"DZ"
        return algerien * individu("sejour_regulier", period) * (individu("demandeur_d_asile", period) == 0)


class rsa_parent_isole_en_sejour_regulier(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Parent isolé ou femme enceinte seule, non européen, en séjour régulier"
    reference = "CASF, articles L262-4, 2° b, et L262-9"

    def formula(individu, period):
        nationalite = individu("nationalite", period)
        europeen = individu("ressortissant_eee", period) + (nationalite == b"CH")
        regulier = individu("sejour_regulier", period) * (individu("demandeur_d_asile", period) == 0)
        return individu.famille("rsa_majore_eligibilite", period) * regulier * (europeen == 0)


class rsa_hors_etudes(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    default_value = True
    label = "Ni élève, ni étudiant, ni stagiaire ; un apprenti travaille"
    reference = "CASF, article L262-4, 3°"

    def formula(individu, period):
        etudie = individu("activite", period) == TypesActivite.etudiant
        apprenti = individu("scolarite_droits", period) == 6
        return (etudie == 0) + apprenti


class rsa_hors_conge(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    default_value = True
    label = "Ni congé parental total, ni congé sans solde"
    reference = "CASF, article L262-4, 4°"

    def formula(individu, period):
        return isin(individu("conge_droits", period), (1, 3)) == 0


class rsa_enfant_ne_ou_a_naitre(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Enfant à charge, né ou à naître"
    reference = "CASF, article L262-4, 1°"

    def formula(famille, period):
        return (famille("rsa_nb_enfants", period) > 0) + famille("enceinte_fam", period)


class rsa_ouvert_sans_epargne(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Le RSA serait ouvert si l'épargne ne comptait pas, et ne l'est pas quand elle compte pour 3 %"
    reference = "CASF, articles R132-1 et R262-6"

    def formula(famille, period):
        epargne = famille.sum(famille.members("rsa_revenu_de_l_epargne", period), role=Famille.PARENT)
        reste = famille("rsa_ressources_retenues", period) - epargne
        return (epargne > 0) * (reste.round(2) <= famille("rsa_limite_de_versement", period).round(2))


class rsa_ressources_du_conjoint_non_compte(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Ressources de l'adulte qui ne compte pas dans le foyer (€/mois)"
    reference = "CASF, articles L262-3 et L262-5"

    def formula(famille, period):
        siennes = famille.members("rsa_base_ressources_individu", period) + famille.members(
            "rsa_revenu_activite_individu", period
        )
        non_compte = famille.members("rsa_adulte_compte", period) == 0
        en_couple = famille("en_couple", period)
        return en_couple * famille.sum(siennes * non_compte, role=Famille.PARENT)


class rsa_ressources_du_conjoint_connues(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    default_value = True
    label = "Le conjoint compte dans le foyer, ou n'a pas de ressources"
    reference = "CASF, articles L262-3 et L262-5"

    def formula(famille, period):
        return famille("rsa_ressources_du_conjoint_non_compte", period).round(2) == 0


class rsa_ouvert_sans_conjoint(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Le RSA serait ouvert sans les ressources de l'adulte qui ne compte pas dans le foyer"
    reference = "CASF, articles L262-3 et L262-5"

    def formula(famille, period):
        siennes = famille("rsa_ressources_du_conjoint_non_compte", period)
        reste = famille("rsa_ressources_retenues", period) - siennes
        return (siennes > 0) * (reste.round(2) <= famille("rsa_limite_de_versement", period).round(2))


class rsa_sans_bien_non_loue(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    default_value = True
    label = "Pas de logement vide ou prêté, dont la moitié de la valeur locative compte"
    reference = "CASF, articles R132-1 et R262-6"

    def formula(famille, period):
        biens = famille.sum(famille.members("valeur_autres_biens", period), role=Famille.PARENT)
        loyers = famille.sum(famille.members("revenus_locatifs", period), role=Famille.PARENT)
        return (biens == 0) + (loyers > 0)


class rsa_chomage_demande(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    default_value = True
    label = "Personne n'est au chômage sans allocation"
    reference = "CASF, article L262-10"

    def formula(famille, period):
        sans_allocation = (
            (famille.members("activite", period) == TypesActivite.chomeur)
            * (famille.members("chomage_net", period) == 0)
            * (famille.members("ass_fin_droits_chomage", period) == 0)
        )
        return famille.any(sans_allocation, role=Famille.PARENT) == 0


class rsa_a_payer(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "RSA (€/mois)"
    reference = "CASF, articles L262-2 et R262-39"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters) * famille("rsa", period)
