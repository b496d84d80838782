"""Prestations familiales : ce que les sept aides ont en commun — CSS, L511-1 à L513-1, L552-1, R111-2, D512-1, D512-2.

L512-1   résider en France, avec un enfant à charge qui réside en France (R111-2 : foyer, ou séjour principal :
         plus de six mois, neuf depuis le 1er janvier 2025)
L512-2   étrangers : un titre de D512-1 ; l'enfant : né en France, ou entré par une des voies de D512-2
L512-3   enfant à charge : moins de 20 ans, et pas plus de 55 % du Smic s'il travaille (R512-2)
L513-1   la charge effective et permanente ; L521-2 : enfant confié à l'aide sociale à l'enfance
R532-3 à R532-8   revenus de l'avant-dernière année, moins après un chômage, une retraite ou un congé parental
CRDS     0,5 %, tronquée au centime, sur toutes sauf l'AEEH (montants de la Cnaf de 2020 à 2025, au centime)
"""

from numpy import datetime64, floor
from openfisca_core.periods import MONTH
from openfisca_core.populations import ADD
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, FoyerFiscal, Individu
from openfisca_france.model.base import TypesActivite

from droits.aide import D_UN_ENFANT, Comparaison, Critere, Genre, Nature, Reference, Tous, UnAdulte
from droits.chiffres import valeur
from droits.textes import securite_sociale as css

FAMILIALES = "prestations_sociales.prestations_familiales."
BMAF = FAMILIALES + "bmaf.bmaf"

#: which children count
FAITS_ENFANTS = (
    "foyer.enfants",
    "enfant.date_naissance",
    "enfant.residence",
    "enfant.a_charge",
    "personne.ressources" + D_UN_ENFANT,
    "ressource.montant" + D_UN_ENFANT,
    "ressource.depuis" + D_UN_ENFANT,
)

#: what the income of N-2 is made of
FAITS_REVENUS = (
    "impot.avis",
    "personne.ressources",
    "ressource.montant",
    "ressource.depuis",
    "ressource.passe",
    "ressource.annees_passees",
    "ressource.net",
    "ressource.imposable",
    "foyer.conjoint",
)

#: who lives abroad, or has no child here, or asks alone: what every family benefit leaves out
LIMITES = ("pf_enfants_etrangers", "pf_enfants_recueillis")

#: the same for the aids that depend on income
LIMITES_REVENUS = (*LIMITES, "pf_ressources_recentes")


def crds(brut, parameters, period):
    """What is paid, once the CRDS is taken off, to the cent (€)."""
    brut = brut.astype(float).round(2)
    taux = valeur(parameters(period), "prelevements_sociaux.contributions_sociales.crds")
    return (brut - floor(brut * taux * 100 + 1e-6) / 100).round(2)


#: what one adult must meet to receive them; the couple chooses who does (R513-1)
ALLOCATAIRE = UnAdulte(
    "pf_allocataire",
    Tous(
        (
            Critere(
                id="pf_sejour",
                genre=Genre.SEJOUR,
                quantite="pf_sejour_regulier",
                comparaison=Comparaison.VRAI,
                reference=css("L512-2, D512-1"),
                nature=Nature.LOI,
                faits=("personne.nationalite", "personne.titre_sejour"),
            ),
            Critere(
                id="pf_residence",
                genre=Genre.RESIDENCE,
                quantite="mois_en_france_par_an",
                comparaison=Comparaison.AU_MOINS,
                seuil="droits.prestations_familiales.mois_residence_par_an",
                reference=css("L512-1, R111-2"),
                nature=Nature.LOI,
                unite="mois",
                doute="si_non_rempli",
                faits=("personne.mois_en_france_par_an",),
            ),
        )
    ),
)

#: a foreign child, or a child in care who comes home: rules that the facts do not settle
ENFANTS_DOUTEUX = (
    Critere(
        id="pf_enfants_sejour",
        genre=Genre.SEJOUR,
        quantite="pf_enfants_sejour_justifie",
        comparaison=Comparaison.VRAI,
        reference=css("L512-2, D512-2"),
        nature=Nature.LOI,
        doute="si_non_rempli",
        faits=(
            "foyer.enfants",
            "foyer.conjoint",
            "enfant.date_naissance",
            "enfant.residence",
            "enfant.a_charge",
            "personne.nationalite",
            "personne.titre_sejour",
        ),
    ),
    Critere(
        id="pf_enfants_places",
        genre=Genre.COMPOSITION,
        quantite="pf_sans_enfant_place",
        comparaison=Comparaison.VRAI,
        reference=css("L513-1, L521-2"),
        nature=Nature.LOI,
        doute="si_non_rempli",
        faits=("foyer.enfants", "enfant.residence", "enfant.date_naissance"),
    ),
)


def revenus_connus(identifiant: str, reference: Reference) -> Critere:
    """OpenFisca's tax income leaves out self-employment, rents, interest …: only the notice of N-2 tells them."""
    return Critere(
        id=identifiant,
        genre=Genre.RESSOURCES,
        quantite="revenus_n_2_connus",
        comparaison=Comparaison.VRAI,
        reference=reference,
        nature=Nature.LOI,
        doute="si_non_rempli",
        faits=FAITS_REVENUS,
    )


def revenus_en_baisse(identifiant: str) -> Critere:
    """Above a ceiling, but with less income since: R532-4 to R532-8 lower the income of N-2."""
    return Critere(
        id=identifiant,
        genre=Genre.RESSOURCES,
        quantite="pf_revenus_en_baisse",
        comparaison=Comparaison.VRAI,
        reference=css("R532-4 à R532-8"),
        nature=Nature.LOI,
        doute="si_rempli",
        faits=("personne.activite", "personne.conge", *FAITS_REVENUS),
    )


class pf_sejour_regulier(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Nationalité française, européenne ou suisse, ou titre de séjour qui ouvre les prestations familiales"
    reference = "CSS, articles L512-2 et D512-1"

    def formula(individu, period):
        return individu("sejour_regulier", period) * (individu("demandeur_d_asile", period) == 0)


class pf_enfant_etranger(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Enfant hors d'Europe, ni né en France, ni enfant de réfugié : un papier de D512-2 est demandé"
    reference = "CSS, articles L512-2 et D512-2"

    def formula(individu, period):
        naissance = individu("date_naissance", period).astype("datetime64[M]")
        mois = (datetime64(str(period.start), "M") - naissance).astype(int)
        ne_ici = individu("mois_en_france_sans_interruption", period) + 1 >= mois
        dispense = individu("est_europeen", period) + individu.famille("pf_parent_protege", period)
        return individu("cf_enfant_a_charge", period) * (ne_ici + dispense == 0)


class pf_parent_protege(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un parent est réfugié, apatride ou protégé"
    reference = "CSS, article D512-2, 3°"

    def formula(famille, period):
        return famille.any(famille.members("refugie_ou_protege", period), role=Famille.PARENT)


class pf_enfants_sejour_justifie(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Aucun enfant dont il faut prouver l'entrée régulière en France"
    reference = "CSS, articles L512-2 et D512-2"

    def formula(famille, period):
        return famille.sum(famille.members("pf_enfant_etranger", period)) == 0


class enfant_place_avec_retours(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Enfant confié à l'aide sociale à l'enfance, qui revient à la maison"


class pf_sans_enfant_place(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Aucun enfant confié à l'aide sociale à l'enfance"
    reference = "CSS, article L521-2"

    def formula(famille, period):
        return famille.sum(famille.members("enfant_place_avec_retours", period)) == 0


class bourse_enfant_a_charge(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Enfant à charge sur l'avis d'impôt ; par défaut, l'enfant mineur, ou à charge du foyer fiscal"
    reference = "Code de l'éducation, article D531-4"

    def formula(individu, period, parameters):
        mineur = individu("age_au_jour", period) < valeur(parameters(period), "paris.reglement.majorite")
        return individu.has_role(Famille.ENFANT) * (mineur + individu.has_role(FoyerFiscal.PERSONNE_A_CHARGE))


class enfant_recueilli(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Enfant recueilli par une personne qui n'est pas son parent"


class pf_revenus_en_baisse(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un adulte avait un revenu du travail l'avant-dernière année, et n'en a plus"
    reference = "CSS, articles R532-4 à R532-8"

    def formula(famille, period):
        annee = period.n_2
        travail = famille.members("salaire_imposable", annee, options=[ADD]) + famille.members("rpns_imposables", annee)
        arret = famille.members("activite", period) != TypesActivite.actif
        conge = famille.members("conge_droits", period) == 1
        return famille.any((travail > 0) * (arret + conge), role=Famille.PARENT)


#: income of N-2 that the computed tax income leaves out
HORS_DU_CALCUL = (
    "indemnites_journalieres",
    "rpns_auto_entrepreneur_benefice",
    "revenus_locatifs",
    "revenus_capital",
    "revenus_stage_formation_pro",
    "gains_exceptionnels",
)


class avis_n_2_lu(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "L'avis d'impôt des revenus de l'année N-2 est connu"


class revenus_n_2_connus(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Revenus de N-2 lus sur l'avis, ou sans revenu que le calcul ne compte pas"
    reference = "CSS, articles D521-4 et R532-3"

    def formula(famille, period):
        oublies = sum(famille.members(nom, period.n_2, options=[ADD]) for nom in HORS_DU_CALCUL)
        return famille("avis_n_2_lu", period) + (famille.sum(oublies, role=Famille.PARENT) == 0)
