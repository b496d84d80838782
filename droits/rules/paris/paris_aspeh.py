"""Allocation de soutien aux parents d'enfants handicapés (ASPEH) — règlement municipal du 1er septembre 2019, IV 1.3.

a/1  « familles ayant un ou plusieurs enfants handicapés à charge », « versée au titre de chaque enfant handicapé »
b/1  « revenus mensuels déclarés inférieurs ou égaux au plafond » : ceux du demandeur ou du couple (IV/A 4)
d/1  enfant pris en charge par la Sécurité sociale ou l'aide sociale, avec retours : montant « versé annuellement »,
      « établi au prorata du nombre de jours que leur enfant a passé au domicile familial »
IV/A 8 : enfant qui ouvre droit à l'AEEH ou à l'AAH, ni Paris Solidarité, ni Complément Santé, ni garantie de
      ressources ; pas d'âge limite. IV/A 3 : garde alternée, la moitié au plus.

Le diviseur du prorata (d/1) n'est pas écrit : la réponse est une fourchette. En bas, les jours à la maison sur tous
les jours de l'année, sans rien inventer de plus favorable ; en haut, l'allocation entière.
"""

from numpy import maximum, minimum
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Tous
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import COMMUNS, FAITS_ENFANTS, article, revenus_declares, somme_des_enfants, un_adulte_de_paris

_CHIFFRES = "paris.aspeh."
_MOITIE = "paris.energie_familles.part_maximale_garde_alternee"

AIDE = Aide(
    **COMMUNS,
    id="paris_aspeh",
    entite="famille",
    octroi="droit",
    references=(article("IV 1.3"),),
    arbre=Tous(
        (
            un_adulte_de_paris(mutation=True),
            Critere(
                id="paris_aspeh_enfants",
                genre=Genre.HANDICAP,
                quantite="paris_enfants_handicapes",
                comparaison=Comparaison.AU_MOINS,
                seuil=_CHIFFRES + "enfants_minimum",
                reference=article("IV 1.3 a/1 et d/1 ; IV/A 6 à 8"),
                nature=Nature.LOI,
                unite="enfants",
                faits=FAITS_ENFANTS,
            ),
            revenus_declares("paris_aspeh_revenus", (_CHIFFRES + "plafond",), "IV 1.3 b/1, annexe IV 1.3"),
        )
    ),
    eligibilite="paris_aspeh_eligibilite",
    montant="paris_logement_aspeh",
    montant_haut="paris_aspeh_haut",
    faits_montant=FAITS_ENFANTS,
    chiffres_montant=(_CHIFFRES + "montant",),
    variations="par_paliers",
    ouverte_par=("paris_aspeh",),
    en_vigueur_depuis="2016-02-01",
    hypotheses=("periode_non_ecrite_dans_le_reglement",),
    non_modelise=("reglement_municipal_2019", "garde_alternee_partage", "aspeh_prorata"),
    demarches=("demander_aide_familles_paris", "garder_copie"),
    pieces=(
        "identite",
        "titre_sejour",
        "livret_famille",
        "notification_handicap_enfant",
        "domicile_paris_3_ans",
        "avis_impot",
        "rib",
    ),
)


class paris_aspeh_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à l'allocation de soutien aux parents d'enfants handicapés"
    reference = "Règlement municipal, IV 1.3"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_logement_aspeh(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Allocation de soutien aux parents d'enfants handicapés (€/mois)"
    reference = "Règlement municipal, annexe IV 1.3, IV 1.3 d/1 et IV/A 3"

    def formula(famille, period, parameters):
        annee = period.this_year.size_in_days
        jours = minimum(maximum(famille.members("jours_a_la_maison_paris", period), 1), annee)
        return _montant(famille, period, parameters, jours / annee)


class paris_aspeh_haut(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Allocation de soutien aux parents d'enfants handicapés, lecture haute : sans prorata (€/mois)"
    reference = "Règlement municipal, IV 1.3 d/1 : le diviseur du prorata n'est pas écrit"

    def formula(famille, period, parameters):
        return _montant(famille, period, parameters, 1)


def _montant(famille, period, parameters, part_au_prorata):
    """For each handicapped child: whole, half at most if the child lives with each parent in turn, or in proportion."""
    chiffres = parameters(period)
    handicape = famille.members("enfant_handicape_reglement_paris", period)
    prorata = famille.members("enfant_aspeh_prorata_paris", period)
    entier = handicape * famille.members("enfant_a_charge_reglement_paris", period) * (prorata == 0)
    alterne = entier * famille.members("garde_alternee", period)
    parts = somme_des_enfants(famille, entier * (alterne == 0) + prorata * part_au_prorata)
    alternes = somme_des_enfants(famille, alterne)
    moities = alternes * (valeur(chiffres, _MOITIE) if alternes.any() else 0)
    ouvert = famille("paris_aspeh_eligibilite", period)
    return ouvert * ((parts + moities) * valeur(chiffres, _CHIFFRES + "montant")).round(2)
