"""Aide médicale de l'État (AME) — CASF, L251-1 à L253-4, L254-1 ; décrets 54-883 et 2005-860.

L251-1   étranger qui réside en France sans titre de séjour depuis plus de trois mois, sans interruption, et
         dont les ressources ne dépassent pas le plafond de la CSS gratuite (CSS, L861-1) ; pour lui, son
         conjoint et ses enfants à charge. Depuis le 30 décembre 2019, les trois mois sont ceux du séjour
         sans titre : entre trois et six mois après l'arrivée, un visa a pu compter, la caisse en juge
         Les trois mois ne sont pas demandés aux mineurs (circulaire DSS/2A/DGAS/DHOS 2008-04)
L251-1   un Européen sans activité et sans droit de séjour peut y avoir droit (circulaire DSS/2A 2011-351)
L254-1   soins urgents à l'hôpital, sans délai, pour qui n'a pas encore l'AME
Qui a un titre de séjour, ou l'assurance maladie, relève de la PUMA. Aucune variable dans OpenFisca-France ;
les ressources et le plafond sont ceux de la CSS, sans le forfait d'une aide au logement que l'on ne peut recevoir.
"""

from numpy import where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu

from droits.aide import Aide, Comparaison, Critere, Demandeur, Genre, Nature, Reference, Tous, UnDe, feuilles
from droits.rules.national.css import GRATUITE
from droits.textes import action_sociale as _casf

_FAITS_RESSOURCES = next(feuilles(GRATUITE)).faits  # those of the free CSS


#: What one person must meet, resources apart.
BENEFICIAIRE = Tous(
    (
        UnDe(
            "ame_sejour",
            (
                Critere(
                    id="ame_sejour",
                    genre=Genre.SEJOUR,
                    quantite="ame_sans_titre",
                    comparaison=Comparaison.VRAI,
                    reference=_casf("L251-1"),
                    nature=Nature.LOI,
                    faits=("personne.nationalite", "personne.titre_sejour"),
                ),
                Critere(
                    id="ame_europeen",
                    genre=Genre.SEJOUR,
                    quantite="ame_europeen_sans_droit",
                    comparaison=Comparaison.VRAI,
                    reference=_casf("L251-1 ; circulaire DSS/2A 2011-351"),
                    nature=Nature.LOI,
                    doute="si_rempli",
                    faits=(
                        "personne.nationalite",
                        "personne.titre_sejour",
                        "personne.activite",
                        "personne.en_france_depuis",
                    ),
                ),
            ),
        ),
        Critere(
            id="ame_sans_assurance",
            genre=Genre.CUMUL,
            quantite="ame_sans_assurance",
            comparaison=Comparaison.VRAI,
            reference=_casf("L251-1"),
            nature=Nature.LOI,
            faits=("personne.assurance_maladie", "aides_recues", "personne.nationalite", "personne.titre_sejour"),
        ),
        UnDe(
            "ame_residence",
            (
                Tous(
                    (
                        Critere(
                            id="ame_residence",
                            genre=Genre.RESIDENCE,
                            quantite="mois_en_france_sans_interruption",
                            comparaison=Comparaison.PLUS_DE,
                            seuil="droits.ame.duree_residence_mois",
                            reference=_casf("L251-1"),
                            nature=Nature.LOI,
                            unite="mois",
                            faits=("personne.en_france_depuis",),
                        ),
                        Critere(
                            id="ame_apres_visa",
                            genre=Genre.COMMISSION,
                            quantite="mois_en_france_sans_interruption",
                            comparaison=Comparaison.PLUS_DE,
                            seuil="droits.ame.duree_apres_visa_mois",
                            reference=_casf("L251-1"),
                            nature=Nature.APPRECIATION,
                            unite="mois",
                            faits=("personne.en_france_depuis",),
                        ),
                    )
                ),
                Critere(
                    id="ame_mineur",
                    genre=Genre.AGE,
                    quantite="ame_mineur",
                    comparaison=Comparaison.VRAI,
                    reference=_casf("L251-1 ; circulaire DSS/2A/DGAS/DHOS 2008-04"),
                    nature=Nature.LOI,
                    faits=("personne.date_naissance",),
                ),
            ),
        ),
    )
)

AIDE = Aide(
    id="ame",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2019-12-30",
    verifie_le="2026-11-22",
    references=(_casf("L251-1"), _casf("L254-1"), Reference("L861-1", "Code de la sécurité sociale")),
    arbre=Tous(
        (
            Demandeur("ame_demandeur", BENEFICIAIRE),
            Critere(
                id="ame_ressources",
                genre=Genre.RESSOURCES,
                quantite="ame_ressources",
                comparaison=Comparaison.AU_PLUS,
                seuil_variable="cmu_c_plafond",
                chiffres=("droits.css.plafond_base",),
                chiffres_annuels=True,
                reference=Reference("L251-1 ; CSS, L861-1, D861-1", "Code de l'action sociale et des familles"),
                nature=Nature.BAREME,
                unite="€/an",
                faits=(*_FAITS_RESSOURCES, "personne.nationalite"),
            ),
        )
    ),
    ouverte_par=("ame",),
    en_vigueur_depuis="2020-01-01",
    non_modelise=("ame_fin_de_titre",),
    demarches=("demander_ame", "ame_famille", "garder_copie"),
    pieces=("identite_ame", "residence_3_mois", "ressources_12_mois"),
    ou=("caisse_assurance_maladie",),
    recours=("recours_administratif", "lettre_dit_comment"),
    delais=("ame_un_an", "soins_urgents"),
)


class ame_sans_titre(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Étranger sans titre de séjour en cours de validité"
    reference = "CASF, article L251-1"

    def formula(individu, period):
        return individu("sejour_regulier", period) == 0


class ame_europeen_sans_droit(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Européen sans activité, en France depuis moins de cinq ans"
    reference = "CASF, article L251-1 ; circulaire DSS/2A n° 2011-351"

    def formula(individu, period):
        return individu("puma_droit_de_sejour", period) == 0


class ame_sans_assurance(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "N'a pas l'assurance maladie"
    reference = "CASF, article L251-1"

    def formula(individu, period):
        return individu("affilie_assurance_maladie", period) == 0


class ame_mineur(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Moins de dix-huit ans"
    reference = "Circulaire DSS/2A/DGAS/DHOS n° 2008-04"

    def formula(individu, period):
        return individu("age_au_jour", period) < 18


class ame_ressources(Variable):
    """The housing aid needs a permit: OpenFisca-France computes it for everybody, and the CSS counts it."""

    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Ressources du foyer pour l'AME (€/an)"
    reference = "CASF, article L251-1 ; CSS, articles R861-4 à R861-10"

    def formula(famille, period):
        avec_titre = famille.any(famille.members("sejour_regulier", period), role=Famille.PARENT)
        forfait = where(avec_titre, 0, famille("css_cmu_forfait_logement_al", period))
        return famille("css_cmu_base_ressources", period) - forfait
