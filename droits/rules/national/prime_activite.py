"""Prime d'activité — code de la sécurité sociale, L841-1 à L843-6, R842-1 à R846-1, D843-1 à D846-3.

L842-1   résider en France de manière stable et effective, et recevoir des revenus d'activité
R842-1   séjours hors de France de trois mois au plus ; au-delà, la caisse juge
L842-2   1° 18 ans ; 2° français, européen, ou cinq ans de titre autorisant à travailler, sauf réfugiés,
         apatrides, protection subsidiaire, cartes de résident et accords ; 3° étudiants, stagiaires et
         apprentis : chaque mois du trimestre, plus de 55 % de 169 SMIC horaires (R512-2) ; 4° travailleurs
         détachés (non modélisé) ; 5° congés sans revenu ; 2° et 3° ne valent pas pour les parents isolés (L842-7)
R842-2   1° et 2° : le mois du droit ; 3° et 5° : les mois du trimestre ; L842-5, R842-4 : conjoint
L842-3   forfait + 59,85 % du travail + bonifications − ressources ; D843-1 à D843-4 ; D846-2 : 15 € au moins
R843-1   moyenne des primes des mois M-4 à M-2 (depuis le 1er mars 2025)
L843-2   dès la date de la demande
Texte lu dans la version du 14 mars 2026 (@socialgouv/legi-data) ; bonification d'avril 2026 : décret 2026-222.
Les calculs sont ceux d'OpenFisca-France, corrigés par ``droits/corrections/ppa_*.py`` et ``rsa_*.py``.
"""

from numpy import maximum, minimum
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu
from openfisca_france.model.base import TypesActivite

from droits.aide import D_UN_ENFANT, Aide, Comparaison, Critere, Genre, Nature, Tous, UnAdulte, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.rules.national.rsa import trimestre
from droits.textes import securite_sociale as _css

_MONTANT = "prestations_sociales.solidarite_insertion.minima_sociaux.ppa.pa_m.montant_de_base"
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
_FAITS_TRAVAIL = (
    "personne.ressources",
    "ressource.montant",
    "ressource.depuis",
    "ressource.passe",
    "ressource.net",
)


def _parent_isole(identifiant: str, article: str) -> Critere:
    return Critere(
        id=identifiant,
        genre=Genre.COMPOSITION,
        quantite="rsa_majore_eligibilite",
        comparaison=Comparaison.VRAI,
        reference=_css(article),
        nature=Nature.LOI,
        faits=_FAITS_ISOLEMENT,
    )


SEJOUR = UnDe(
    "ppa_sejour",
    (
        Critere(
            id="ppa_sejour",
            genre=Genre.SEJOUR,
            quantite="ppa_condition_de_sejour",
            comparaison=Comparaison.VRAI,
            reference=_css("L842-2, 2°"),
            nature=Nature.LOI,
            faits=_FAITS_SEJOUR,
        ),
        Critere(
            id="ppa_sejour_accord",
            genre=Genre.SEJOUR,
            quantite="rsa_accord_a_verifier",
            comparaison=Comparaison.VRAI,
            reference=_css("L842-2, 2° b"),
            nature=Nature.LOI,
            doute="si_rempli",
            faits=_FAITS_SEJOUR,
        ),
        Critere(
            id="ppa_sejour_parent_isole",
            genre=Genre.SEJOUR,
            quantite="rsa_parent_isole_en_sejour_regulier",
            comparaison=Comparaison.VRAI,
            reference=_css("L842-2, 2° c, L842-7"),
            nature=Nature.LOI,
            faits=(*_FAITS_SEJOUR, *_FAITS_ISOLEMENT),
        ),
    ),
)

CONGE = UnDe(
    "ppa_conge",
    (
        Critere(
            id="ppa_conge",
            genre=Genre.TRAVAIL,
            quantite="rsa_hors_conge",
            comparaison=Comparaison.VRAI,
            reference=_css("L842-2, 5°"),
            nature=Nature.LOI,
            faits=("personne.conge",),
        ),
        Critere(
            id="ppa_conge_avec_revenu",
            genre=Genre.RESSOURCES,
            quantite="ppa_recoit_un_revenu_d_activite",
            comparaison=Comparaison.VRAI,
            reference=_css("L842-2, 5°"),
            nature=Nature.LOI,
            faits=_FAITS_TRAVAIL,
        ),
    ),
)

RESIDENCE = Critere(
    id="ppa_residence",
    genre=Genre.RESIDENCE,
    quantite="rsa_reside_en_france",
    comparaison=Comparaison.VRAI,
    reference=_css("L842-1, R842-1"),
    nature=Nature.LOI,
    faits=("personne.mois_en_france_par_an",),
)

#: What one and the same adult must meet to ask.
BENEFICIAIRE = Tous(
    (
        Critere(
            id="ppa_age",
            genre=Genre.AGE,
            quantite="age_au_jour",
            comparaison=Comparaison.AU_MOINS,
            seuil="droits.prime_activite.age_minimum",
            reference=_css("L842-2, 1°"),
            nature=Nature.LOI,
            unite="ans",
            faits=("personne.date_naissance",),
        ),
        SEJOUR,
        Critere(
            id="ppa_travail",
            genre=Genre.RESSOURCES,
            quantite="ppa_recoit_un_revenu_d_activite",
            comparaison=Comparaison.VRAI,
            reference=_css("L842-1, R843-1, R844-1"),
            nature=Nature.LOI,
            faits=_FAITS_TRAVAIL,
        ),
        UnDe(
            "ppa_etudes",
            (
                Critere(
                    id="ppa_etudes",
                    genre=Genre.ETUDES,
                    quantite="ppa_hors_etudes",
                    comparaison=Comparaison.VRAI,
                    reference=_css("L842-2, 3°"),
                    nature=Nature.LOI,
                    faits=("personne.activite", "personne.scolarite"),
                ),
                Critere(
                    id="ppa_revenu_des_etudiants",
                    genre=Genre.RESSOURCES,
                    quantite="ppa_revenu_le_plus_bas",
                    comparaison=Comparaison.PLUS_DE,
                    seuil_variable="ppa_plancher_des_etudiants",
                    reference=_css("L842-2, 3°, R512-2"),
                    nature=Nature.LOI,
                    unite="€/mois",
                    faits=(*_FAITS_TRAVAIL, "aides_recues"),
                ),
                _parent_isole("ppa_etudes_parent_isole", "L842-2, 3°, L842-7"),
            ),
        ),
        CONGE,
        RESIDENCE,
        Critere(
            id="ppa_sejours_hors_de_france",
            genre=Genre.RESIDENCE,
            quantite="mois_en_france_par_an",
            comparaison=Comparaison.AU_MOINS,
            seuil="droits.prime_activite.mois_residence_par_an",
            reference=_css("L842-1, R842-1"),
            nature=Nature.LOI,
            unite="mois",
            doute="si_non_rempli",
            faits=("personne.mois_en_france_par_an",),
        ),
    )
)

#: What a spouse must meet to be counted (L842-5).
COMPTE_DANS_LE_FOYER = Tous((SEJOUR, CONGE))

OUVERTURE = UnAdulte("ppa_un_beneficiaire", BENEFICIAIRE)

AIDE = Aide(
    id="prime_activite",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2026-04-01",
    verifie_le="2026-11-22",
    references=(_css("L842-1"), _css("L842-2"), _css("L842-3")),
    arbre=Tous(
        (
            OUVERTURE,
            Critere(
                id="ppa_montant",
                genre=Genre.RESSOURCES,
                quantite="ppa_moyenne",
                comparaison=Comparaison.AU_MOINS,
                seuil_variable="ppa_montant_minimum",
                chiffres=(_MONTANT, "droits.prime_activite.montant_minimum"),
                reference=_css("L842-3, R843-1, D843-1 à D843-4, D846-2"),
                nature=Nature.BAREME,
                unite="€/mois",
                faits=(
                    *_FAITS_TRAVAIL,
                    "ressource.annees_passees",
                    "aides_recues",
                    *_FAITS_ISOLEMENT,
                    *_FAITS_SEJOUR,
                    "personne.conge",
                    "enfant.autre_parent",
                    "enfant.pension_alimentaire",
                    "logement.statut",
                    "logement.loyer",
                ),
            ),
        )
    ),
    montant="prime_activite_a_payer",
    montant_borne="ppa_borne",
    chiffres_montant=(_MONTANT,),
    ouverte_par=("prime_activite",),
    non_modelise=(
        "garde_alternee_partage",
        "pf_enfants_etrangers",
        "travailleur_detache",
        "conventions_internationales",
    ),
    demarches=("demander_prime_activite_caf", "garder_copie"),
    pieces=("identite", "titre_sejour", "ressources_4_mois", "rib"),
    ou=("caf",),
    recours=("commission_recours_amiable", "lettre_dit_comment"),
    delais=("declarer_tous_les_3_mois", "changements"),
)


class ppa_condition_de_sejour(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Français, européen, ou titre de séjour suffisant, le mois du droit"
    reference = "CSS, articles L842-2, 2°, et R842-2"

    def formula(individu, period, parameters):
        europeen = individu("ressortissant_eee", period) + (individu("nationalite", period) == b"CH")
        requis = valeur(parameters(period), "droits.prime_activite.duree_titre_sejour")
        titre = (
            individu("refugie_ou_protege", period)
            + individu("carte_resident", period)
            + (individu("duree_possession_titre_sejour", period) >= requis)
        )
        regulier = individu("sejour_regulier", period) * (individu("demandeur_d_asile", period) == 0)
        return europeen + titre * regulier


class ppa_recoit_un_revenu_d_activite(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "A reçu un revenu d'activité pendant le trimestre de référence"
    reference = "CSS, articles L842-1, R843-1 et R844-1"

    def formula(individu, period):
        return sum(individu("ppa_revenu_activite_individu", mois) for mois in trimestre(period)) > 0


class ppa_hors_etudes(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    default_value = True
    label = "Ni élève, ni étudiant, ni stagiaire, ni apprenti"
    reference = "CSS, article L842-2, 3°"

    def formula(individu, period):
        etudie = individu("activite", period) == TypesActivite.etudiant
        apprenti = individu("scolarite_droits", period) == 6
        return (etudie + apprenti) == 0


class ppa_plancher_des_etudiants(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Revenu mensuel qu'un étudiant ou un apprenti doit dépasser, le dernier mois de référence (€/mois)"
    reference = "CSS, articles L842-2, 3°, et R512-2"

    def formula(individu, period):
        return individu("ppa_plancher_revenu_activite_apprenant", trimestre(period)[0])


class ppa_revenu_le_plus_bas(Variable):
    """The floor follows the SMIC: each month is brought to the floor of the last."""

    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Revenu d'activité du mois de référence le plus faible (€/mois)"
    reference = "CSS, articles L842-2, 3°, et R512-2"

    def formula(individu, period):
        ecarts = [
            individu("ppa_revenu_activite_individu", mois) - individu("ppa_plancher_revenu_activite_apprenant", mois)
            for mois in trimestre(period)
        ]
        plus_bas = minimum(minimum(ecarts[0], ecarts[1]), ecarts[2])
        return maximum(plus_bas + individu("ppa_plancher_des_etudiants", period), 0)


class ppa_montant_minimum(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Montant en dessous duquel la prime d'activité n'est pas versée (€/mois)"
    reference = "CSS, article D846-2"

    def formula(famille, period, parameters):
        return famille("nb_parents", period) * 0 + valeur(parameters(period), "droits.prime_activite.montant_minimum")


class prime_activite_a_payer(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Prime d'activité (€/mois)"
    reference = "CSS, articles L842-3, R843-1 et D846-2"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters) * famille("ppa", period)
