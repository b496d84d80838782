"""Complémentaire santé solidaire (CSS) — CSS, L861-1 à L861-3, D861-1, R861-2 à R861-16.

L861-1   être affilié à l'assurance maladie, donc travailler ou résider de façon stable (trois mois)
         et régulière ; ressources sous le plafond (D861-1), ou 35 % au-dessus avec participation
R861-2   foyer : demandeur, conjoint, pacsé ou concubin, personnes à charge de moins de 25 ans ;
         un moins de 25 ans demande seul s'il n'est ni rattaché à l'impôt, ni logé, ni aidé (pension)
R861-4 à R861-15  ressources nettes, du treizième au deuxième mois avant la demande
R861-16  bénéficiaires du RSA : CSS gratuite ; R861-11 : présomptions (ASPA, ASI, AAH)
Les calculs sont ceux d'OpenFisca-France, corrigés par ``droits/corrections/css_*.py``.
"""

from numpy import where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Reference, Tous, UnAdulte, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction


def _css(article: str) -> Reference:
    return Reference(article, "Code de la sécurité sociale")


_FAITS_RESSOURCES = (
    "personne.ressources",
    "ressource.montant",
    "ressource.depuis",
    "ressource.passe",
    "ressource.net",
    "patrimoine.epargne",
    "personne.activite",
    "aides_recues",
    "foyer.conjoint",
    "foyer.enfants",
    "enfant.date_naissance",
    "enfant.residence",
    "enfant.a_charge",
    "logement.statut",
    "logement.loyer",
    "personne.date_naissance",
)

_RSA = Critere(
    id="css_rsa",
    genre=Genre.CUMUL,
    quantite="rsa_deja_ouvert",
    comparaison=Comparaison.VRAI,
    reference=_css("L861-2, R861-16"),
    nature=Nature.LOI,
    faits=("aides_recues",),
)
_RSA_CALCULE = Critere(
    id="css_rsa_calcule",
    genre=Genre.DROITS_D_ABORD,
    quantite="css_rsa_calcule",
    comparaison=Comparaison.VRAI,
    reference=_css("L861-2, R861-16"),
    nature=Nature.LOI,
    doute="si_rempli",
    faits=_FAITS_RESSOURCES,
)

#: What makes the CSS free: resources under the lower ceiling, or RSA.
GRATUITE = UnDe(
    "css_gratuite",
    (
        Critere(
            id="css_gratuite",
            genre=Genre.RESSOURCES,
            quantite="css_cmu_base_ressources",
            comparaison=Comparaison.AU_PLUS,
            seuil_variable="cmu_c_plafond",
            chiffres=("droits.css.plafond_base",),
            chiffres_annuels=True,
            reference=_css("L861-1, D861-1"),
            nature=Nature.BAREME,
            unite="€/an",
            faits=_FAITS_RESSOURCES,
        ),
        _RSA,
        _RSA_CALCULE,
    ),
)

AIDE = Aide(
    id="css",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2025-07-01",
    verifie_le="2026-11-22",
    references=(_css("L861-1"), _css("D861-1"), _css("R861-2 à R861-16")),
    arbre=Tous(
        (
            UnAdulte(
                "css_un_affilie",
                Critere(
                    id="css_residence",
                    genre=Genre.AFFILIATION,
                    quantite="css_affiliation",
                    comparaison=Comparaison.VRAI,
                    reference=_css("L861-1, L160-1"),
                    nature=Nature.LOI,
                    faits=(
                        "aides_recues",
                        "personne.assurance_maladie",
                        "personne.en_france_depuis",
                        "personne.nationalite",
                        "personne.titre_sejour",
                    ),
                ),
            ),
            Critere(
                id="css_puma",
                genre=Genre.DROITS_D_ABORD,
                quantite="affilie_assurance_maladie",
                comparaison=Comparaison.VRAI,
                reference=_css("L160-1"),
                nature=Nature.DEMARCHE,
                faits=("personne.assurance_maladie",),
            ),
            Critere(
                id="css_autonomie",
                genre=Genre.AUTONOMIE,
                quantite="css_cmu_acs_eligibilite",
                comparaison=Comparaison.VRAI,
                reference=_css("L861-1, R861-2"),
                nature=Nature.LOI,
                faits=(
                    "personne.date_naissance",
                    "personne.vit_chez_ses_parents",
                    "personne.rattache_aux_parents",
                    "personne.pension_des_parents",
                    "foyer.conjoint",
                    "foyer.enfants",
                    "enfant.date_naissance",
                    "enfant.residence",
                    "enfant.a_charge",
                ),
            ),
            UnDe(
                "css_ouverture",
                (
                    Critere(
                        id="css_ressources",
                        genre=Genre.RESSOURCES,
                        quantite="css_cmu_base_ressources",
                        comparaison=Comparaison.AU_PLUS,
                        seuil_variable="acs_plafond",
                        chiffres=("droits.css.plafond_base",),
                        chiffres_annuels=True,
                        reference=_css("L861-1, D861-1, R861-4 à R861-10"),
                        nature=Nature.BAREME,
                        unite="€/an",
                        faits=_FAITS_RESSOURCES,
                    ),
                    _RSA,
                    _RSA_CALCULE,
                    Critere(
                        id="css_presomption",
                        genre=Genre.CUMUL,
                        quantite="presomption_css_participation",
                        comparaison=Comparaison.VRAI,
                        reference=_css("R861-11"),
                        nature=Nature.LOI,
                        faits=("aides_recues", "personne.ressources"),
                    ),
                    Critere(
                        id="css_presomption_ass",
                        genre=Genre.CUMUL,
                        quantite="presomption_css_ass_annoncee",
                        comparaison=Comparaison.VRAI,
                        reference=_css("R861-11, annoncé pour le 1er juillet 2026"),
                        nature=Nature.LOI,
                        doute="annonce",
                        faits=("aides_recues", "personne.ressources"),
                    ),
                ),
            ),
            Critere(
                id="css_arrieres",
                genre=Genre.CUMUL,
                quantite="css_sans_arrieres",
                comparaison=Comparaison.VRAI,
                reference=_css("L861-1"),
                nature=Nature.APPRECIATION,
                faits=("sante.css_impayee",),
            ),
        )
    ),
    cout="css_participation",
    cout_par_personne="css_participation_par_personne",
    variante="css_variante",
    variantes=("gratuite", "participation"),
    arbre_variante=GRATUITE,
    faits_montant=("personne.date_naissance", "foyer.conjoint", "foyer.enfants"),
    chiffres_montant=("droits.css.plafond_base",),
    variations="par_paliers",
    ouverte_par=("css",),
    en_vigueur_depuis="2019-11-01",
    non_modelise=("abattements_css", "rsa_non_verifie"),
    demarches=("demander_css_caisse", "garder_copie"),
    pieces=("carte_vitale", "identite", "avis_impot", "ressources_12_mois"),
    ou=("caisse_assurance_maladie",),
    recours=("commission_recours_amiable", "lettre_dit_comment"),
)


class css_affiliation(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Affilié à l'assurance maladie, ou résidence stable et régulière"
    reference = "CSS, articles L160-1 et L861-1"

    def formula(individu, period, parameters):
        stable = individu("mois_en_france_sans_interruption", period) >= valeur(
            parameters(period), "droits.css.duree_residence_mois"
        )
        return individu("affilie_assurance_maladie", period) + stable * individu("sejour_regulier", period)


class css_rsa_calcule(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Le RSA, calculé, serait ouvert"
    reference = "CSS, article R861-16"

    def formula(famille, period):
        return famille("rsa", period) > 0


class css_sans_arrieres(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Ne doit pas de participations d'une ancienne CSS"

    def formula(famille, period):
        return famille("css_participation_impayee", period) == 0


class css_variante(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Forme de la CSS : 0 gratuite, 1 avec participation"
    reference = "CSS, article L861-1"

    def formula(famille, period, parameters):
        return where(conjonction(GRATUITE, famille, period, parameters), 0, 1)


class css_participation(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Participation à la CSS de tout le foyer (€/mois)"
    reference = "CSS, article L861-1"

    def formula(famille, period):
        return famille("css_variante", period) * famille("css_participation_forfaitaire_montant", period)


class css_participation_par_personne(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Participation à la CSS d'une personne du foyer (€/mois)"
    reference = "CSS, article L861-1"

    def formula(individu, period):
        return individu.famille("css_variante", period) * individu("css_participation_forfaitaire_montant_i", period)
