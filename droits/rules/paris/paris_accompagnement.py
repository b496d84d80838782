"""Allocation d'accompagnement — règlement municipal du 1er septembre 2019, IV 1.5, annexe IV 1.5.

a/1  « une personne qui a cessé son activité professionnelle pour s'occuper d'un parent malade » : ascendant ou
      descendant en ligne directe, du demandeur ou de son conjoint, conjoint, frère ou sœur
a/2  une personne « en fin de vie et qui fait l'objet de soins palliatifs », ou un enfant mineur à charge en soins
      palliatifs, gravement malade ou hospitalisé ; « Les articles 7 et 8 du titre IV/A ne s'appliquent pas »
b/1  « avoir cessé totalement et volontairement son activité professionnelle »
c/1  le directeur « vérifie que les conditions d'attribution sont remplies et accorde le bénéfice » : un droit
c/2  trois mois ; c/4 : jamais plus que la perte de revenus, autres allocations déduites
c/6  douze mois entre la fin de l'aide et une nouvelle demande ; d/1 : sauf le renouvellement, douze mois au plus, pour
      les parents d'un enfant mineur gravement malade « dont les revenus mensuels n'excèdent pas » un plafond
"""

from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import COMMUNS, article, revenus_declares, un_adulte_de_paris

_CHIFFRES = "paris.accompagnement."
_ENFANTS = ("foyer.enfants", "enfant.date_naissance", "enfant.a_charge")


def _arret(identifiant: str, quantite: str, ou: str, *faits: str) -> Critere:
    return Critere(
        id=identifiant,
        genre=Genre.TRAVAIL,
        quantite=quantite,
        comparaison=Comparaison.VRAI,
        reference=article(ou),
        nature=Nature.LOI,
        faits=("personne.arret_pour_proche", *faits),
    )


AIDE = Aide(
    **COMMUNS,
    id="paris_accompagnement",
    entite="famille",
    octroi="droit",
    references=(article("IV 1.5"),),
    arbre=Tous(
        (
            un_adulte_de_paris(
                UnDe(
                    "paris_accompagnement_proche",
                    (
                        _arret(
                            "paris_accompagnement_soins_palliatifs",
                            "arret_pour_soins_palliatifs_paris",
                            "IV 1.5 a/2 et b/1",
                        ),
                        Tous(
                            (
                                _arret(
                                    "paris_accompagnement_enfant_malade",
                                    "arret_pour_enfant_malade_paris",
                                    "IV 1.5 a/2 et b/1",
                                ),
                                Critere(
                                    id="paris_accompagnement_enfants",
                                    genre=Genre.COMPOSITION,
                                    quantite="paris_enfants_mineurs",
                                    comparaison=Comparaison.AU_MOINS,
                                    seuil=_CHIFFRES + "enfants_minimum",
                                    reference=article("IV 1.5 a/2"),
                                    nature=Nature.LOI,
                                    unite="enfants",
                                    faits=_ENFANTS,
                                ),
                            )
                        ),
                    ),
                ),
                mutation=True,
            ),
            UnDe(
                "paris_accompagnement_delai",
                (
                    Critere(
                        id="paris_accompagnement_delai",
                        genre=Genre.CUMUL,
                        quantite="paris_accompagnement_sans_aide_12_mois",
                        comparaison=Comparaison.VRAI,
                        reference=article("IV 1.5 c/6"),
                        nature=Nature.LOI,
                        faits=("aides_recues",),
                    ),
                    Tous(
                        (
                            _arret(
                                "paris_accompagnement_renouvellement",
                                "paris_accompagnement_renouvelable",
                                "IV 1.5 d/1",
                                "aides_recues",
                            ),
                            revenus_declares(
                                "paris_accompagnement_revenus",
                                (_CHIFFRES + "plafond_renouvellement",),
                                "IV 1.5 d/1, annexe IV 1.5",
                            ),
                        )
                    ),
                ),
            ),
        )
    ),
    eligibilite="paris_accompagnement_eligibilite",
    montant="paris_accompagnement",
    montant_plafond=True,
    rythme=Rythme.MOIS,
    chiffres_montant=(_CHIFFRES + "montant_maximum",),
    variations="constant",
    ouverte_par=("paris_accompagnement",),
    en_vigueur_depuis="2018-01-01",
    non_modelise=("reglement_municipal_2019", "accompagnement_perte_de_revenus", "accompagnement_famille"),
    demarches=("demander_accompagnement", "garder_copie"),
    pieces=(
        "identite",
        "titre_sejour",
        "livret_famille",
        "certificat_medecin_proche",
        "lettre_employeur_arret",
        "ressources_3_mois",
        "domicile_paris_3_ans",
        "rib",
    ),
    effets=("accompagnement_duree",),
)


class arret_pour_soins_palliatifs_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "A cessé totalement de travailler pour un proche en fin de vie, en soins palliatifs"
    reference = "Règlement municipal, articles IV 1.5 a/2 et b/1"

    def formula(individu, period):
        return individu("arret_pour_proche_paris", period) == 1


class arret_pour_enfant_malade_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "A cessé totalement de travailler pour son enfant mineur gravement malade ou hospitalisé"
    reference = "Règlement municipal, articles IV 1.5 a/2 et b/1"

    def formula(individu, period):
        return individu("arret_pour_proche_paris", period) == 2


class paris_enfants_mineurs(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'enfants mineurs à charge, où qu'ils vivent"
    reference = "Règlement municipal, article IV 1.5 a/2"

    def formula(famille, period, parameters):
        majorite = valeur(parameters(period), "paris.reglement.majorite")
        return famille.sum(famille.members("age_au_jour", period) < majorite, role=Famille.ENFANT)


class paris_accompagnement_recue_12_mois(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "A reçu l'allocation d'accompagnement depuis douze mois"
    reference = "Règlement municipal, article IV 1.5 c/6"


class paris_accompagnement_sans_aide_12_mois(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "N'a pas reçu l'allocation d'accompagnement depuis douze mois"
    reference = "Règlement municipal, article IV 1.5 c/6"

    def formula(famille, period):
        return famille("paris_accompagnement_recue_12_mois", period) == 0


class paris_accompagnement_renouvelable(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "A reçu l'aide, et un adulte a cessé de travailler pour son enfant mineur gravement malade"
    reference = "Règlement municipal, article IV 1.5 d/1"

    def formula(famille, period):
        arrets = famille.members("arret_pour_enfant_malade_paris", period)
        recue = famille("paris_accompagnement_recue_12_mois", period)
        return recue * famille.any(arrets, role=Famille.PARENT)


class paris_accompagnement_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à l'allocation d'accompagnement"
    reference = "Règlement municipal, IV 1.5"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_accompagnement(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Allocation d'accompagnement, montant le plus haut (€/mois)"
    reference = "Règlement municipal, IV 1.5 c/3, annexe IV 1.5"

    def formula(famille, period, parameters):
        maximum = valeur(parameters(period), _CHIFFRES + "montant_maximum")
        return famille("paris_accompagnement_eligibilite", period) * maximum
