"""Allocation supplémentaire d'invalidité (ASI) — CSS, L815-24 à L815-29, R815-58 à R815-61, D815-19.

L815-24  résider en France (R111-2 : plus de six mois par année civile) et recevoir une pension d'invalidité ou de
         vieillesse ; être invalide aux deux tiers (R815-58), ce que la pension d'invalidité établit (L815-25) ;
         ne pas avoir l'âge de l'ASPA
L816-1   étrangers : dix ans de titre autorisant à travailler, sauf Europe, réfugiés et protections, conventions
L815-24-1, D815-19  différence entre le plafond et les ressources de la personne ou du couple ; les deux conjoints :
         moitié chacun ; un seul : au plus le plafond d'une personne seule moins la pension d'invalidité minimum ;
         conjoint à l'ASPA : la moitié de la différence
R815-61  ressources comme pour l'ASPA : R815-22 à R815-29 (trois mois, ou douze)
R815-59  au plus tôt le mois suivant la demande
Le plafond d'avril 2026 n'a pas été trouvé : depuis, aucun montant n'est dit. Corrections :
``droits/corrections/asi_*.py``.
"""

from numpy import floor, isnan, maximum, minimum, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Tous, UnAdulte, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.rules.national.aspa import sejour
from droits.textes import securite_sociale as _css

_PLAFONDS = ("droits.asi.plafond_seul", "droits.asi.plafond_couple")


#: What one adult must meet; ``asi_eligibilite`` (OpenFisca) is this conjunction.
BENEFICIAIRE = Tous(
    (
        UnDe(
            "asi_pension",
            (
                Critere(
                    id="asi_pension_invalidite",
                    genre=Genre.HANDICAP,
                    quantite="pensions_invalidite",
                    comparaison=Comparaison.VRAI,
                    reference=_css("L815-24, L815-25"),
                    nature=Nature.LOI,
                    faits=("personne.ressources", "ressource.montant", "ressource.depuis"),
                ),
                Critere(
                    id="asi_retraite_invalide",
                    genre=Genre.HANDICAP,
                    quantite="asi_retraite_d_une_personne_invalide",
                    comparaison=Comparaison.VRAI,
                    reference=_css("L815-24, R815-58"),
                    nature=Nature.LOI,
                    doute="si_rempli",
                    faits=("personne.ressources", "ressource.depuis", "personne.taux_incapacite", "ressource.montant"),
                ),
            ),
        ),
        Critere(
            id="asi_age",
            genre=Genre.AGE,
            quantite="age_au_jour",
            comparaison=Comparaison.MOINS_DE,
            seuil_variable="aspa_age_requis",
            reference=_css("L815-24, L815-1, R815-1"),
            nature=Nature.LOI,
            unite="ans",
            faits=("personne.date_naissance", "personne.inapte_travail", "personne.taux_incapacite"),
        ),
        sejour("asi"),
        Critere(
            id="asi_residence",
            genre=Genre.RESIDENCE,
            quantite="mois_en_france_par_an",
            comparaison=Comparaison.PLUS_DE,
            seuil="droits.asi.mois_residence_par_an",
            chiffres=("droits.asi.mois_residence_par_an",),
            reference=_css("L815-24, R111-2"),
            nature=Nature.LOI,
            unite="mois",
            doute="si_non_rempli",
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
    id="asi",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2021-04-01",
    verifie_le="2026-11-22",
    references=(_css("L815-24"), _css("L815-24-1"), _css("D815-19")),
    arbre=Tous(
        (
            UnAdulte("asi_un_beneficiaire", BENEFICIAIRE),
            Critere(
                id="asi_ressources",
                genre=Genre.RESSOURCES,
                quantite="asi_base_ressources",
                comparaison=Comparaison.MOINS_DE,
                seuil_variable="asi_plafond_mensuel",
                chiffres=_PLAFONDS,
                chiffres_annuels=True,
                reference=_css("L815-24-1, D815-19, R815-61, R815-22, R815-29"),
                nature=Nature.LOI,
                unite="€/mois",
                faits=_FAITS_RESSOURCES,
            ),
            Critere(
                id="asi_donation",
                genre=Genre.RESSOURCES,
                quantite="aspa_donations_calculables",
                comparaison=Comparaison.VRAI,
                reference=_css("R815-61, R815-25"),
                nature=Nature.LOI,
                doute="si_non_rempli",
                faits=("patrimoine.donations",),
            ),
            Critere(
                id="asi_aah",
                genre=Genre.CUMUL,
                quantite="aspa_sans_aah",
                comparaison=Comparaison.VRAI,
                reference=_css("R815-22, L821-1"),
                nature=Nature.LOI,
                doute="si_non_rempli",
                faits=("aides_recues",),
            ),
            Critere(
                id="asi_conjoint_aspa",
                genre=Genre.CUMUL,
                quantite="asi_sans_conjoint_aspa",
                comparaison=Comparaison.VRAI,
                reference=_css("D815-19, D815-1"),
                nature=Nature.LOI,
                doute="si_non_rempli",
                faits=(
                    "foyer.conjoint",
                    "personne.date_naissance",
                    "personne.inapte_travail",
                    "personne.nationalite",
                    "personne.titre_sejour",
                    "personne.mois_en_france_par_an",
                    "personne.taux_incapacite",
                    "personne.ancien_combattant",
                ),
            ),
        )
    ),
    montant="asi_du_foyer",
    montant_borne="asi_borne",
    montant_borne_faits=("ressource.depuis",),  # a quarter or a year is read: a shorter income may count for more
    chiffres_montant=_PLAFONDS,
    variations="decroissant",
    ouverte_par=("asi",),
    en_vigueur_depuis="2021-04-01",
    non_modelise=("asi_plafond_2026", "asi_pension_minimale", "conventions_internationales"),
    demarches=("demander_asi_cpam", "demander_asi_retraite", "garder_copie"),
    pieces=("identite", "titre_sejour", "pension_invalidite", "ressources_3_mois", "avis_impot", "epargne", "rib"),
    ou=("caisse_assurance_maladie", "caisse_retraite"),
    recours=("commission_recours_amiable", "lettre_dit_comment"),
    delais=("mois_suivant_demande", "changements"),
)


class asi_retraite_d_une_personne_invalide(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Reçoit une retraite et a une incapacité reconnue, sans pension d'invalidité"
    reference = "CSS, articles L815-24 et R815-58"

    def formula(individu, period):
        retraite = individu("retraite_nette", period) > 0
        return retraite * (individu("taux_incapacite", period) > 0) * (individu("pensions_invalidite", period) == 0)


class asi_sans_conjoint_aspa(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Personne dans le couple n'a l'âge et le séjour de l'ASPA à côté de l'ASI de l'autre"
    reference = "CSS, article D815-19"

    def formula(famille, period):
        return famille.sum(famille.members("aspa_eligibilite", period), role=Famille.PARENT) == 0


class asi_plafond_annuel(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Plafond annuel de l'ASI (€/an)"
    reference = "CSS, article D815-19"

    def formula(famille, period, parameters):
        chiffres = parameters(period)
        seul, couple = (valeur(chiffres, chemin) for chemin in _PLAFONDS)
        return where(famille("en_couple", period), couple, seul)


class asi_plafond_mensuel(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Plafond mensuel de l'ASI, tronqué au centime (€/mois)"
    reference = "CSS, article D815-19"

    def formula(famille, period):
        return floor(famille("asi_plafond_annuel", period) / 12 * 100) / 100


class asi_due(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "ASI due à une personne (€/mois) ; inconnue quand le plafond n'a pas été trouvé"
    reference = "CSS, articles L815-24-1 et D815-19"

    def formula(individu, period, parameters):
        chiffres = parameters(period)
        famille = individu.famille
        ressources = maximum(famille("asi_base_ressources", period), 0).round(2)  # a pension paid may exceed them
        reste = maximum((famille("asi_plafond_mensuel", period).round(2) - ressources).round(2), 0)
        seul = floor(valeur(chiffres, _PLAFONDS[0]) / 12 * 100) / 100
        maximal = seul - valeur(chiffres, "droits.asi.pension_minimale")
        plafonne = reste if isnan(maximal) else minimum(reste, round(maximal, 2))
        partage = (famille("asi_nombre", period) == 2) + (famille("asi_sans_conjoint_aspa", period) == 0)
        du_couple = where(partage, reste / 2, plafonne)
        montant = where(famille("en_couple", period), du_couple, reste)
        return where(individu("asi_eligibilite", period), montant, 0)


class asi_nombre(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'adultes qui remplissent les conditions personnelles de l'ASI"
    reference = "CSS, article D815-19"

    def formula(famille, period):
        return famille.sum(famille.members("asi_eligibilite", period), role=Famille.PARENT)


class asi_du_foyer(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "ASI des adultes du foyer (€/mois)"
    reference = "CSS, articles L815-24-1 et D815-19"

    def formula(famille, period, parameters):
        droit = conjonction(AIDE.arbre, famille, period, parameters)
        return where(droit, famille.sum(famille.members("asi_due", period), role=Famille.PARENT), 0)
