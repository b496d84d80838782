"""Complémentaire santé solidaire (CSS) — CSS, L861-1 à L861-3, D861-1, R861-2 à R861-16.

L861-1   être affilié à l'assurance maladie, donc travailler ou résider de façon stable (trois mois)
         et régulière ; ressources sous le plafond (D861-1), ou 35 % au-dessus avec participation
L160-1, R111-2  travailler en France, ou y avoir son foyer ou son séjour principal : plus de six mois par
         année civile. Chacun pour soi : le conjoint qui n'y réside pas n'est pas couvert. Où est le foyer
         de qui y passe six mois ou moins, nous ne le savons pas : la caisse en juge
R861-2   foyer : demandeur, conjoint ou pacsé en imposition commune, concubin, personnes à charge de
         moins de 25 ans. Imposés ensemble, quand l'un vit hors de France ? Nous ne le savons pas : la
         réponse n'est donnée que si elle est la même avec et sans lui ;
         un moins de 25 ans demande seul s'il n'est ni rattaché à l'impôt, ni logé, ni aidé (pension)
R861-4 à R861-15  ressources nettes, du treizième au deuxième mois avant la demande
R861-16  bénéficiaires du RSA : CSS gratuite ; R861-11 : présomptions (ASPA, ASI, AAH)
Les calculs sont ceux d'OpenFisca-France, corrigés par ``droits/corrections/css_*.py``.
"""

from numpy import select, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu
from openfisca_france.model.base import TypesStatutMarital

from droits.aide import Aide, Comparaison, Critere, Demandeur, Doute, Genre, Nature, Tous, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.textes import securite_sociale as _css

_FAITS_RESSOURCES = (
    "personne.ressources",
    "ressource.montant",
    "ressource.depuis",
    "ressource.passe",
    "ressource.net",
    "patrimoine.epargne",
    "personne.activite",
    "personne.fin_droits_chomage",
    "aides_recues",
    "foyer.conjoint",
    "foyer.enfants",
    "enfant.date_naissance",
    "enfant.residence",
    "enfant.a_charge",
    "logement.statut",
    "logement.loyer",
    "personne.date_naissance",
    "personne.conge",
    "foyer.seul_depuis",
    "personne.enceinte",
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
    etape="rsa",
    faits=(
        *_FAITS_RESSOURCES,
        "personne.nationalite",
        "personne.titre_sejour",
        "personne.mois_en_france_par_an",
        "personne.en_france_depuis",
        "personne.travail_deux_ans",
        "personne.scolarite",
    ),
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

#: What each adult must meet for himself, to ask and to be covered.
BENEFICIAIRE = Tous(
    (
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
                "personne.activite",
                "personne.en_france_depuis",
                "personne.mois_en_france_par_an",
                "personne.nationalite",
                "personne.titre_sejour",
            ),
        ),
        UnDe(
            "css_sejour",
            (
                Critere(
                    id="css_sejour_principal",
                    genre=Genre.RESIDENCE,
                    quantite="mois_en_france_par_an",
                    comparaison=Comparaison.PLUS_DE,
                    seuil="droits.css.mois_residence_par_an",
                    reference=_css("L160-1, R111-2"),
                    nature=Nature.LOI,
                    unite="mois",
                    doute="si_non_rempli",
                    faits=("personne.mois_en_france_par_an",),
                ),
                Critere(
                    id="css_travail",
                    genre=Genre.AFFILIATION,
                    quantite="travaille_en_france",
                    comparaison=Comparaison.VRAI,
                    reference=_css("L160-1"),
                    nature=Nature.LOI,
                    faits=("personne.activite",),
                ),
            ),
        ),
    )
)

_FAITS_DU_LIEU = ("foyer.conjoint", "foyer.lien", "personne.mois_en_france_par_an", "personne.activite")


def _sur_le_foyer(identifiant: str, quantite: str, doute: Doute, *faits: str) -> Critere:
    return Critere(
        id=identifiant,
        genre=Genre.COMPOSITION,
        quantite=quantite,
        comparaison=Comparaison.VRAI,
        reference=_css("R861-2"),
        nature=Nature.LOI,
        doute=doute,
        faits=(*_FAITS_DU_LIEU, *faits),
    )


#: A spouse who lives out of France may not count (R861-2): above the ceiling with him, maybe not without him.
SANS_LE_CONJOINT = Tous(
    (
        _sur_le_foyer("css_conjoint_ailleurs", "css_conjoint_ailleurs", "si_rempli"),
        _sur_le_foyer("css_foyer_sans_conjoint", "css_foyer_incertain", "si_rempli", *_FAITS_RESSOURCES),
    )
)
FOYER_CONNU = UnDe(
    "css_foyer",
    (
        _sur_le_foyer("css_conjoint_ici", "css_conjoint_ici", "si_non_rempli"),
        _sur_le_foyer("css_foyer", "css_foyer_certain", "si_non_rempli", *_FAITS_RESSOURCES),
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
            Demandeur("css_demandeur", BENEFICIAIRE),
            Critere(
                id="css_puma",
                genre=Genre.DROITS_D_ABORD,
                quantite="affilie_assurance_maladie",
                comparaison=Comparaison.VRAI,
                reference=_css("L160-1"),
                nature=Nature.DEMARCHE,
                etape="puma",
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
                        faits=(
                            "aides_recues",
                            "personne.ressources",
                            "foyer.conjoint",
                            "foyer.enfants",
                            "ressource.depuis",
                        ),
                    ),
                    Critere(
                        id="css_presomption_ass",
                        genre=Genre.CUMUL,
                        quantite="presomption_css_ass_annoncee",
                        comparaison=Comparaison.VRAI,
                        reference=_css("R861-11, annoncé pour le 1er juillet 2026"),
                        nature=Nature.LOI,
                        doute="annonce",
                        faits=("aides_recues", "personne.ressources", "foyer.conjoint", "foyer.enfants"),
                    ),
                    SANS_LE_CONJOINT,
                ),
            ),
            FOYER_CONNU,
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
    couverts="css_couvert",
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
    delais=("css_fin", "changements"),
    recours=("commission_recours_amiable", "lettre_dit_comment"),
)


class css_affiliation(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Affilié à l'assurance maladie, ou travail, ou résidence stable et régulière"
    reference = "CSS, articles L160-1 et L861-1"

    def formula(individu, period, parameters):
        travaille = individu("travaille_en_france", period)
        stable = individu("mois_en_france_sans_interruption", period) >= valeur(
            parameters(period), "droits.css.duree_residence_mois"
        )
        de_droit = (travaille + stable) * individu("sejour_regulier", period)
        jamais_la = (individu("mois_en_france_par_an", period) == 0) * (travaille == 0)
        return (individu("affilie_assurance_maladie", period) + de_droit) * (jamais_la == 0)


class css_couvert(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Personne du foyer que la CSS couvre"
    reference = "CSS, articles L160-1, L861-1 et R861-2"

    def formula(individu, period, parameters):
        beneficiaire = conjonction(BENEFICIAIRE, individu, period, parameters)
        return where(individu.has_role(Famille.PARENT), beneficiaire, individu("css_enfant_du_foyer", period))


class css_conjoint_ailleurs(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Marié ou pacsé avec une personne qui n'a pas son séjour principal en France, et n'y travaille pas"
    reference = "CSS, articles R111-2 et R861-2"

    def formula(famille, period, parameters):
        limite = valeur(parameters(period), "droits.css.mois_residence_par_an")
        ailleurs = (famille.members("mois_en_france_par_an", period) <= limite) * (
            famille.members("travaille_en_france", period) == 0
        )
        statut = famille.demandeur("statut_marital", period)
        impose_ensemble = (statut == TypesStatutMarital.marie) + (statut == TypesStatutMarital.pacse)
        return famille.any(ailleurs, role=Famille.CONJOINT) * impose_ensemble


class css_conjoint_ici(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Pas de conjoint qui vit hors de France"
    reference = "CSS, article R861-2"

    def formula(famille, period):
        return famille("css_conjoint_ailleurs", period) == 0


class css_foyer_incertain(Variable):
    """Whether R861-2 counts a spouse who lives out of France (« imposition commune »), and it matters.

    Three cases bound every other: with the spouse; alone at worst (housing part of two persons, ceiling
    less the whole step of the second); alone at best (no housing part, ceiling of the couple).
    """

    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "La réponse change si le conjoint qui vit hors de France compte dans le foyer"
    reference = "CSS, article R861-2"

    def formula(famille, period, parameters):
        css = parameters(period).droits.css
        avec = famille("css_cmu_base_ressources", period)
        siennes = famille.members("css_cmu_base_ressources_individu", period)
        sans = avec - famille.sum(siennes, role=Famille.CONJOINT)
        gratuite, participation = famille("cmu_c_plafond", period), famille("acs_plafond", period)

        def forme(base, moins=(0, 0)):
            return select([base <= gratuite - moins[0], base <= participation - moins[1]], [0, 1], 2)

        pas = (
            valeur(css, "plafond_2_personnes") - valeur(css, "plafond_base"),
            valeur(css, "plafond_participation_2_personnes") - valeur(css, "plafond_participation_1_personne"),
        )
        au_pire, au_mieux = forme(sans, pas), forme(sans - famille("css_forfait_logement", period))
        change = (forme(avec) != au_pire) + (au_pire != au_mieux)
        return famille("css_conjoint_ailleurs", period) * change * (famille("rsa_deja_ouvert", period) == 0)


class css_foyer_certain(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Le foyer de la CSS est connu, ou ce qui manque ne change pas la réponse"
    reference = "CSS, article R861-2"

    def formula(famille, period):
        return famille("css_foyer_incertain", period) == 0


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
        return famille.sum(famille.members("css_participation_par_personne", period))


class css_participation_par_personne(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Participation à la CSS d'une personne du foyer (€/mois)"
    reference = "CSS, article L861-1"

    def formula(individu, period):
        montant = individu("css_participation_forfaitaire_montant_i", period) * individu("css_couvert", period)
        return individu.famille("css_variante", period) * montant
