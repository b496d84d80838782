"""Allocation de solidarité aux personnes âgées (ASPA) — CSS, L815-1 à L815-14, R815-1 à R815-29.

L815-1   65 ans ; résidence stable et régulière (R111-2 : neuf mois par an depuis le 1er septembre
         2023, six avant) ; L351-7, L351-8 : 62 ans en cas d'inaptitude ou d'incapacité d'au moins 50 %
L816-1   étrangers : dix ans de titre autorisant à travailler, sauf Europe, réfugiés, apatrides,
         protection subsidiaire, anciens combattants et conventions
L815-5   les retraites françaises et étrangères doivent être demandées d'abord
L815-9   l'allocation complète les ressources jusqu'au plafond ; R815-22 à R815-29 : ressources
R815-33  au plus tôt le premier jour du mois qui suit la réception de la demande
L815-13  récupération sur la succession
Les calculs sont ceux d'OpenFisca-France, corrigés par ``droits/corrections/aspa_*.py``.
"""

from numpy import floor, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu

from droits.aide import Aide, Comparaison, Critere, Demandeur, Genre, Nature, Tous, UnAdulte, UnDe
from droits.chiffres import valeur
from droits.textes import securite_sociale as _css

_FRANCE = "prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa."


def sejour(aide: str) -> UnDe:
    """L816-1, the same for the ASPA and the ASI."""
    return UnDe(
        f"{aide}_sejour",
        (
            Critere(
                id=f"{aide}_sejour",
                genre=Genre.SEJOUR,
                quantite="asi_aspa_condition_nationalite",
                comparaison=Comparaison.VRAI,
                reference=_css("L816-1"),
                nature=Nature.LOI,
                faits=("personne.nationalite", "personne.titre_sejour", "personne.ancien_combattant"),
            ),
            Critere(
                id=f"{aide}_convention",
                genre=Genre.SEJOUR,
                quantite="aspa_convention_a_verifier",
                comparaison=Comparaison.VRAI,
                reference=_css("L816-1"),
                nature=Nature.LOI,
                doute="si_rempli",
                faits=("personne.nationalite", "personne.titre_sejour", "personne.ancien_combattant"),
            ),
        ),
    )


#: What one adult must meet; ``aspa_eligibilite`` (OpenFisca) is this conjunction.
BENEFICIAIRE = Tous(
    (
        Critere(
            id="aspa_age",
            genre=Genre.AGE,
            quantite="age_au_jour",
            comparaison=Comparaison.AU_MOINS,
            seuil_variable="aspa_age_requis",
            reference=_css("L815-1, L351-7, L351-8, R815-1"),
            nature=Nature.LOI,
            unite="ans",
            faits=("personne.date_naissance", "personne.inapte_travail", "personne.taux_incapacite"),
        ),
        sejour("aspa"),
        Critere(
            id="aspa_residence",
            genre=Genre.RESIDENCE,
            quantite="mois_en_france_par_an",
            comparaison=Comparaison.AU_MOINS,
            seuil="droits.aspa.mois_residence_par_an",
            reference=_css("L815-1, R111-2"),
            nature=Nature.LOI,
            unite="mois",
            faits=("personne.mois_en_france_par_an",),
        ),
    )
)

_FAITS_RESSOURCES = (
    "personne.ressources",
    "ressource.montant",
    "ressource.depuis",
    "ressource.passe",
    "ressource.brut",
    "patrimoine.epargne",
    "patrimoine.immobilier",
    "patrimoine.donations",
    "aides_recues",
    "foyer.conjoint",
)

AIDE = Aide(
    id="aspa",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2026-01-01",
    verifie_le="2026-11-22",
    references=(_css("L815-1"), _css("L815-9")),
    arbre=Tous(
        (
            UnAdulte("aspa_un_beneficiaire", BENEFICIAIRE),
            Critere(
                id="aspa_ressources",
                genre=Genre.RESSOURCES,
                quantite="asi_aspa_base_ressources",
                comparaison=Comparaison.MOINS_DE,
                seuil_variable="aspa_plafond_mensuel",
                chiffres=(_FRANCE + "plafond_ressources.personnes_seules", _FRANCE + "plafond_ressources.couples"),
                chiffres_annuels=True,
                reference=_css("L815-9, R815-22, R815-25, R815-29"),
                nature=Nature.LOI,
                unite="€/mois",
                faits=_FAITS_RESSOURCES,
            ),
            Critere(
                id="aspa_donation",
                genre=Genre.RESSOURCES,
                quantite="aspa_donations_calculables",
                comparaison=Comparaison.VRAI,
                reference=_css("R815-25"),
                nature=Nature.LOI,
                doute="si_non_rempli",
                faits=("patrimoine.donations",),
            ),
            Critere(
                id="aspa_aah",
                genre=Genre.CUMUL,
                quantite="aspa_sans_aah",
                comparaison=Comparaison.VRAI,
                reference=_css("R815-22"),
                nature=Nature.LOI,
                doute="si_non_rempli",
                faits=("aides_recues",),
            ),
            Critere(
                id="aspa_conjoint_asi",
                genre=Genre.CUMUL,
                quantite="aspa_sans_conjoint_asi",
                comparaison=Comparaison.VRAI,
                reference=_css("L815-24"),
                nature=Nature.LOI,
                doute="si_non_rempli",
                faits=(
                    "personne.ressources",
                    "foyer.conjoint",
                    "personne.date_naissance",
                    "personne.mois_en_france_par_an",
                    "personne.nationalite",
                    "personne.titre_sejour",
                    "personne.taux_incapacite",
                    "ressource.depuis",
                ),
            ),
            Demandeur(
                "aspa_demandeur",
                Critere(
                    id="aspa_pensions",
                    genre=Genre.DROITS_D_ABORD,
                    quantite="aspa_pensions_demandees",
                    comparaison=Comparaison.VRAI,
                    reference=_css("L815-5"),
                    nature=Nature.DEMARCHE,
                    etape="retraites_d_abord",
                    faits=("personne.pensions_demandees",),
                ),
            ),
        )
    ),
    montant="aspa",
    montant_borne="aspa_borne",
    montant_borne_faits=("ressource.depuis",),  # a quarter or a year is read: a shorter income may count for more
    chiffres_montant=(_FRANCE + "montant_maximum_annuel.personnes_seules",),
    variations="decroissant",
    ouverte_par=("aspa",),
    non_modelise=("succession_plafond_2026", "conventions_internationales"),
    demarches=("demander_aspa_caisse", "demander_aspa_mairie", "garder_copie"),
    pieces=("identite", "titre_sejour", "pensions", "ressources_3_mois", "avis_impot", "epargne", "rib"),
    ou=("caisse_retraite", "mairie_arrondissement"),
    recours=("commission_recours_amiable", "lettre_dit_comment"),
    delais=("aspa_debut", "changements"),
    effets=("succession_aspa",),
    chiffres_effets=("droits.aspa.seuil_succession",),
)


class aspa_age_requis(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Âge requis pour l'ASPA (ans)"
    reference = "CSS, articles L815-1, L351-7, L351-8 et R815-1"

    def formula(individu, period, parameters):
        chiffres = parameters(period)
        anticipe = individu("inapte_travail", period) + (
            individu("taux_incapacite", period) >= valeur(chiffres, "droits.aspa.taux_incapacite_anticipe")
        )
        return where(anticipe, valeur(chiffres, "droits.aspa.age_anticipe"), valeur(chiffres, _FRANCE + "age_min"))


class aspa_plafond_mensuel(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Plafond mensuel de l'ASPA, tronqué au centime (€/mois)"
    reference = "CSS, articles L815-9, D815-1 et D815-2"

    def formula(famille, period, parameters):
        plafonds = _FRANCE + "plafond_ressources."
        annuel = where(
            famille("aspa_couple", period),
            valeur(parameters(period), plafonds + "couples"),
            valeur(parameters(period), plafonds + "personnes_seules"),
        )
        return floor(annuel / 12 * 100) / 100


class aspa_pensions_demandees(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    default_value = True
    label = "Toutes les retraites ont été demandées"
    reference = "CSS, article L815-5"


class aspa_donations_calculables(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Pas de donation récente dont le revenu fictif ne peut être calculé"
    reference = "CSS, article R815-25"

    def formula(individu, period):
        return individu("donation_a_verifier", period) == 0


class aspa_sans_conjoint_asi(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Personne dans le couple n'a droit à l'ASI à côté de l'ASPA de l'autre"
    reference = "CSS, article L815-24"

    def formula(famille, period):
        return famille.sum(famille.members("asi_eligibilite", period), role=Famille.PARENT) == 0


class aspa_sans_aah(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Personne dans le couple ne reçoit l'AAH, dont le passage à l'ASPA n'est pas calculé ici"

    def formula(famille, period):
        return famille.sum(famille.members("aah", period.last_month), role=Famille.PARENT) == 0
