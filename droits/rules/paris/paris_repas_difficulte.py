"""Repas aux Parisiens en difficulté — règlement municipal du 1er septembre 2019, V 1.2, annexe V 1.2.

a/1  repas pris dans les restaurants Émeraude
b/1  demandeur d'emploi, indemnisé ou non ; ou handicapé sans AAH (pension de 1re catégorie, rente d'accident du
     travail, taux de moins de 80 %) ; ou en arrêt de travail indemnisé depuis six mois
b/2  « Les ressources mensuelles du demandeur » sous l'ASPA d'une personne seule, « arrondi à l'euro immédiatement
     supérieur » ; annexe : 20 % de plus par personne supplémentaire
c/1  le directeur « attribue l'aide et fixe le nombre de repas »
c/2  0,15 € par repas
d/1  six mois de résidence à Paris au lieu de trois ans (I/A 2) ; I/A 3 : séjour régulier

Le plafond suit l'ASPA du jour, comme b/2 le dit : les annexes ne le recopient qu'un mois plus tard en 2018.
Dans un couple, le texte dit « du demandeur » et l'annexe compte les personnes : sous le plafond à deux, oui ;
sous le plafond avec les seules ressources du demandeur, on peut demander.
"""

from numpy import around, ceil, inf, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu
from openfisca_france.model.base import TypesActivite

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous, UnAdulte, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import (
    COMMUNS,
    FAITS_ENFANTS,
    FAITS_PERSONNE_HANDICAPEE,
    FAITS_RESSOURCES,
    SEJOUR,
    a_paris_depuis,
)
from droits.textes import reglement_municipal as article

_CHIFFRES = "paris.repas_difficulte."
_ASPA = "prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa.montant_maximum_annuel.personnes_seules"

_FAITS_HANDICAP = (*FAITS_PERSONNE_HANDICAPEE, "personne.taux_incapacite")

#: b/1, as one person meets it
PUBLIC = UnDe(
    "repas_public",
    (
        Critere(
            id="repas_demandeur_emploi",
            genre=Genre.TRAVAIL,
            quantite="demandeur_emploi_paris",
            comparaison=Comparaison.VRAI,
            reference=article("V 1.2 b/1"),
            nature=Nature.LOI,
            faits=("personne.activite",),
        ),
        Critere(
            id="repas_handicap_sans_aah",
            genre=Genre.HANDICAP,
            quantite="invalidite_1_paris",
            comparaison=Comparaison.VRAI,
            reference=article("V 1.2 b/1"),
            nature=Nature.LOI,
            faits=_FAITS_HANDICAP,
        ),
        Critere(
            id="repas_arret_maladie",
            genre=Genre.TRAVAIL,
            quantite="arret_maladie_six_mois_paris",
            comparaison=Comparaison.VRAI,
            reference=article("V 1.2 b/1"),
            nature=Nature.LOI,
            faits=("personne.ressources", "ressource.depuis"),
        ),
    ),
)


def _sous_le_plafond(identifiant: str, quantite: str, *faits: str) -> Critere:
    return Critere(
        id=identifiant,
        genre=Genre.RESSOURCES,
        quantite=quantite,
        comparaison=Comparaison.AU_PLUS,
        seuil_variable="paris_repas_difficulte_plafond",
        chiffres=(_ASPA, _CHIFFRES + "majoration_par_personne"),
        reference=article("V 1.2 b/2, annexe V 1.2"),
        nature=Nature.BAREME,
        unite="€/mois",
        faits=tuple(dict.fromkeys((*FAITS_RESSOURCES, *FAITS_ENFANTS, *_FAITS_HANDICAP, *faits))),
    )


AIDE = Aide(
    **COMMUNS,
    id="paris_repas_difficulte",
    entite="famille",
    octroi="droit",
    references=(article("V 1.2"),),
    arbre=Tous(
        (
            UnAdulte(
                "repas_un_adulte",
                Tous((a_paris_depuis("repas_residence", _CHIFFRES + "residence_mois", "V 1.2 d/1"), SEJOUR, PUBLIC)),
            ),
            UnDe(
                "repas_ressources",
                (
                    _sous_le_plafond("repas_ressources", "paris_ressources_couple"),
                    Tous(
                        (
                            Critere(
                                id="repas_couple",
                                genre=Genre.COMPOSITION,
                                quantite="paris_couple",
                                comparaison=Comparaison.VRAI,
                                reference=article("V 1.2 b/2"),
                                nature=Nature.LOI,
                                doute="annonce",  # met, it rests on one of two readings of b/2
                                faits=("foyer.conjoint",),
                            ),
                            # of the adult who may ask: what makes one of them ask is read too
                            _sous_le_plafond(
                                "repas_ressources_du_demandeur",
                                "paris_repas_difficulte_ressources",
                                "personne.activite",
                                "ressource.depuis",
                            ),
                        )
                    ),
                ),
            ),
        )
    ),
    eligibilite="paris_repas_difficulte_eligibilite",
    cout="paris_repas_difficulte_participation",
    rythme=Rythme.REPAS,
    chiffres_montant=(_CHIFFRES + "participation",),
    variations="constant",
    ouverte_par=("paris_repas_difficulte",),
    en_vigueur_depuis="2018-01-01",
    non_modelise=("reglement_municipal_2019", "nombre_de_repas"),
    demarches=("demander_repas", "garder_copie"),
    pieces=("identite", "titre_sejour", "domicile_paris_6_mois", "ressources_3_mois", "preuve_difficulte"),
)


class demandeur_emploi_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Demandeur d'emploi, indemnisé ou non"
    reference = "Règlement municipal, article V 1.2 b/1"

    def formula(individu, period):
        return individu("activite", period) == TypesActivite.chomeur


class paris_repas_difficulte_plafond(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Plafond de ressources des repas aux Parisiens en difficulté (€/mois)"
    reference = "Règlement municipal, article V 1.2 b/2 et annexe V 1.2"

    def formula(famille, period, parameters):
        chiffres = parameters(period)
        aspa = ceil(around(valeur(chiffres, _ASPA) / 12, 2))
        supplementaires = famille("paris_couple", period) + famille("paris_enfants", period)
        return aspa * (1 + supplementaires * valeur(chiffres, _CHIFFRES + "majoration_par_personne"))


class paris_repas_difficulte_ressources(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Ressources de l'adulte qui peut demander, sans celles de son conjoint (€/mois)"
    reference = "Règlement municipal, article V 1.2 b/2"

    def formula(famille, period, parameters):
        peut_demander = conjonction(PUBLIC, famille.members, period, parameters)
        siennes = famille.members("ressources_personnelles_paris", period)
        propres = famille.min(where(peut_demander, siennes, inf), role=Famille.PARENT)
        seules = where(propres < inf, propres, famille.demandeur("ressources_personnelles_paris", period))
        return seules + famille("ressources_familiales_paris", period)


class paris_repas_difficulte_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité aux repas aux Parisiens en difficulté"
    reference = "Règlement municipal, article V 1.2"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_repas_difficulte_participation(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Participation pour un repas (€)"
    reference = "Règlement municipal, article V 1.2 c/2"

    def formula(famille, period, parameters):
        return famille.filled_array(valeur(parameters(period), _CHIFFRES + "participation"))
