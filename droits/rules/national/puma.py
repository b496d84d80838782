"""Protection universelle maladie (PUMA) — CSS, L160-1, L111-2-3, D160-2, R111-2 à R111-4.

L160-1   toute personne qui travaille en France, ou y réside de façon stable et régulière, a droit à la prise
         en charge de ses soins, à titre personnel
D160-2   résidence stable : plus de trois mois sans interruption ; sans délai pour qui travaille, étudie,
         reçoit certaines prestations, est réfugié ou protégé, ou rejoint un assuré de sa famille ; les
         demandeurs d'asile majeurs attendent trois mois (décret 2019-1531, depuis le 1er janvier 2020)
R111-2   y avoir son foyer ou son séjour principal : plus de six mois par année civile
R111-3   séjour régulier : nationalité, ou titre (arrêté du 10 mai 2017) ; un Européen sans activité, depuis
         moins de cinq ans, doit avoir un droit de séjour (ressources, assurance) : la caisse en juge
L160-2   les enfants mineurs sont couverts avec leurs parents
Gratuit. Aucune variable dans OpenFisca-France.
"""

from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu
from openfisca_france.model.base import TypesActivite

from droits.aide import Aide, Comparaison, Critere, Demandeur, Genre, Nature, Tous, UnDe
from droits.chiffres import valeur
from droits.textes import securite_sociale as _css

_SUPERIEUR = 5  # « scolarite_droits »
_MOIS_PAR_AN = 12


#: What one person must meet.
BENEFICIAIRE = Tous(
    (
        UnDe(
            "puma_ouverture",
            (
                Critere(
                    id="puma_trois_mois",
                    genre=Genre.RESIDENCE,
                    quantite="mois_en_france_sans_interruption",
                    comparaison=Comparaison.PLUS_DE,
                    seuil="droits.puma.duree_residence_mois",
                    reference=_css("L160-1, D160-2"),
                    nature=Nature.LOI,
                    unite="mois",
                    faits=("personne.en_france_depuis",),
                ),
                Critere(
                    id="puma_travail",
                    genre=Genre.AFFILIATION,
                    quantite="travaille_en_france",
                    comparaison=Comparaison.VRAI,
                    reference=_css("L160-1"),
                    nature=Nature.LOI,
                    faits=("personne.activite",),
                ),
                Critere(
                    id="puma_sans_delai",
                    genre=Genre.AFFILIATION,
                    quantite="puma_sans_delai",
                    comparaison=Comparaison.VRAI,
                    reference=_css("D160-2"),
                    nature=Nature.LOI,
                    faits=(
                        "personne.titre_sejour",
                        "personne.scolarite",
                        "personne.activite",
                        "aides_recues",
                        "foyer.conjoint",
                        "personne.assurance_maladie",
                        "personne.nationalite",
                    ),
                ),
            ),
        ),
        UnDe(
            "puma_sejour_principal",
            (
                Critere(
                    id="puma_sejour_principal",
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
                    id="puma_travail_principal",
                    genre=Genre.AFFILIATION,
                    quantite="travaille_en_france",
                    comparaison=Comparaison.VRAI,
                    reference=_css("L160-1"),
                    nature=Nature.LOI,
                    faits=("personne.activite",),
                ),
            ),
        ),
        Critere(
            id="puma_sejour",
            genre=Genre.AFFILIATION,
            quantite="sejour_regulier",
            comparaison=Comparaison.VRAI,
            reference=_css("L160-1, L111-2-3, R111-3"),
            nature=Nature.LOI,
            faits=("personne.nationalite", "personne.titre_sejour"),
        ),
        Critere(
            id="puma_europeen",
            genre=Genre.AFFILIATION,
            quantite="puma_droit_de_sejour",
            comparaison=Comparaison.VRAI,
            reference=_css("R111-3 ; Ceseda, L233-1 et L234-1"),
            nature=Nature.LOI,
            doute="si_non_rempli",
            faits=(
                "personne.nationalite",
                "personne.titre_sejour",
                "personne.activite",
                "personne.en_france_depuis",
            ),
        ),
    )
)

AIDE = Aide(
    id="puma",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2020-01-01",
    verifie_le="2026-11-22",
    references=(_css("L160-1"), _css("D160-2"), _css("R111-2 à R111-4")),
    arbre=Demandeur("puma_demandeur", BENEFICIAIRE),
    ouverte_si="affilie_assurance_maladie",
    faits_ouverture=("personne.assurance_maladie", "personne.nationalite", "personne.titre_sejour", "aides_recues"),
    en_vigueur_depuis="2020-01-01",
    demarches=("demander_puma", "puma_enfants", "garder_copie"),
    pieces=("identite", "titre_sejour", "residence_3_mois", "rib"),
    ou=("caisse_assurance_maladie",),
    recours=("commission_recours_amiable", "lettre_dit_comment"),
    delais=("puma_soins_urgents",),
)


class puma_sans_delai(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Personne à qui le délai de trois mois n'est pas demandé"
    reference = "CSS, article D160-2"

    def formula(individu, period):
        etudie = (individu("activite", period) == TypesActivite.etudiant) + (
            individu("scolarite_droits", period) == _SUPERIEUR
        )
        mois_dernier = period.last_month
        familiales = sum(individu.famille(nom, mois_dernier) for nom in ("af", "cf", "asf", "paje_base", "aeeh"))
        autres = individu.famille("aide_logement", mois_dernier) + individu.famille("aspa", mois_dernier)
        prestations = (familiales + autres + individu("aah", mois_dernier) > 0) + individu.famille(
            "rsa_deja_ouvert", period
        )
        assures = individu.famille.sum(
            individu.famille.members("affilie_assurance_maladie", period), role=Famille.PARENT
        )
        rejoint = assures - individu("affilie_assurance_maladie", period) > 0
        return individu("refugie_ou_protege", period) + etudie + prestations + rejoint


class puma_droit_de_sejour(Variable):
    """Only a European without work, and for less than five years, has to prove a right to stay."""

    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Droit de séjour acquis : Français, titre de séjour, ou Européen qui travaille ou vit ici depuis cinq ans"
    reference = "CSS, article R111-3 ; Ceseda, articles L233-1 et L234-1"

    def formula(individu, period, parameters):
        annees = valeur(parameters(period), "droits.puma.annees_sejour_permanent")
        ancien = individu("mois_en_france_sans_interruption", period) >= annees * _MOIS_PAR_AN
        autre_europeen = individu("est_europeen", period) * (individu("nationalite", period) != b"FR")
        return (autre_europeen == 0) + ancien + individu("travaille_en_france", period)
