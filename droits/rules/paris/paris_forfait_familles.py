"""Paris Forfait Familles — règlement municipal du 1er septembre 2019, IV 1.2, annexe IV 1.2.

a/1  « Une allocation forfaitaire est attribuée annuellement aux familles ayant au moins 3 enfants à charge »
b/1  « revenus mensuels déclarés inférieurs ou égaux à un plafond » : celui du demandeur ou du couple (IV/A 4)
c/2  « Un versement unique est effectué par période de 12 mois »
IV/A 3 : un enfant en garde alternée compte ; l'aide qu'il ouvre est partagée, la moitié au plus pour chaque parent.
IV 1.2 n'a pas d'article sur les enfants de l'ASPEH au prorata, ni de condition de logement.
"""

from numpy import where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import (
    COMMUNS,
    FAITS_ENFANTS,
    FAITS_REVENUS,
    article,
    revenus_declares,
    somme_des_enfants,
    un_adulte_de_paris,
)

_CHIFFRES = "paris.forfait_familles."
_MONTANTS = (_CHIFFRES + "montant_sous_plafond_bas", _CHIFFRES + "montant_sous_plafond_haut")
_MOITIE = "paris.energie_familles.part_maximale_garde_alternee"


def _trois_enfants(quantite: str) -> Critere:
    return Critere(
        id="paris_forfait_familles_enfants",
        genre=Genre.COMPOSITION,
        quantite=quantite,
        comparaison=Comparaison.AU_MOINS,
        seuil=_CHIFFRES + "enfants_minimum",
        reference=article("IV 1.2 a/1 ; IV/A 6 à 8"),
        nature=Nature.LOI,
        unite="enfants",
        faits=FAITS_ENFANTS,
    )


REVENUS_BAS = revenus_declares(
    "paris_forfait_familles_revenus_bas", (_CHIFFRES + "plafond_bas",), "IV 1.2 a/1, annexe IV 1.2"
)

AIDE = Aide(
    **COMMUNS,
    id="paris_forfait_familles",
    entite="famille",
    octroi="droit",
    references=(article("IV 1.2"),),
    arbre=Tous(
        (
            un_adulte_de_paris(mutation=True),
            _trois_enfants("paris_forfait_familles_enfants"),
            revenus_declares(
                "paris_forfait_familles_revenus", (_CHIFFRES + "plafond_haut",), "IV 1.2 b/1, annexe IV 1.2"
            ),
        )
    ),
    eligibilite="paris_forfait_familles_eligibilite",
    montant="paris_forfait_familles",
    rythme=Rythme.AN,
    faits_montant=(*FAITS_ENFANTS, *FAITS_REVENUS),
    chiffres_montant=_MONTANTS,
    variante="paris_forfait_familles_variante",
    variantes=("premier_plafond", "second_plafond"),
    arbre_variante=REVENUS_BAS,
    variations="par_paliers",
    ouverte_par=("paris_forfait_familles",),
    en_vigueur_depuis="2016-02-01",
    hypotheses=("periode_non_ecrite_dans_le_reglement",),
    non_modelise=("reglement_municipal_2019", "garde_alternee_partage"),
    demarches=("demander_aide_familles_paris", "garder_copie"),
    pieces=("identite", "titre_sejour", "livret_famille", "domicile_paris_3_ans", "avis_impot", "rib"),
)


class paris_forfait_familles_enfants(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'enfants à charge pour Paris Forfait Familles"
    reference = "Règlement municipal, articles IV/A 6 à 8 et IV 1.2 a/1"

    def formula(famille, period):
        return somme_des_enfants(famille, famille.members("enfant_a_charge_reglement_paris", period))


class paris_forfait_familles_enfants_plein_temps(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'enfants à charge qui ne sont pas en garde alternée, pour Paris Forfait Familles"
    reference = "Règlement municipal, articles IV/A 3 et IV 1.2 a/1"

    def formula(famille, period):
        a_charge = famille.members("enfant_a_charge_reglement_paris", period)
        return somme_des_enfants(famille, a_charge * (famille.members("garde_alternee", period) == 0))


class paris_forfait_familles_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à Paris Forfait Familles"
    reference = "Règlement municipal, IV 1.2"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_forfait_familles_variante(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Ligne de l'annexe IV 1.2 : 0 jusqu'au premier plafond, 1 au-dessus"
    reference = "Règlement municipal, annexe IV 1.2"

    def formula(famille, period, parameters):
        return where(conjonction(REVENUS_BAS, famille, period, parameters), 0, 1)


class paris_forfait_familles(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Paris Forfait Familles (€ par an, en un seul versement)"
    reference = "Règlement municipal, annexe IV 1.2, c/2 et IV/A 3"

    def formula(famille, period, parameters):
        # IV/A 3: what the full-time children open by themselves stays whole; else half at most
        chiffres = parameters(period)
        bas, haut = (valeur(chiffres, chemin) for chemin in _MONTANTS)
        entier = where(famille("paris_forfait_familles_variante", period) == 0, bas, haut)
        plein_temps = _trois_enfants("paris_forfait_familles_enfants_plein_temps")
        moitie = (valeur(chiffres, _MOITIE) * entier).round(2)
        ouvert = famille("paris_forfait_familles_eligibilite", period)
        return ouvert * where(conjonction(plein_temps, famille, period, parameters), entier, moitie)
