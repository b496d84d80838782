"""Paris Pass Familles — règlement municipal du 1er septembre 2019, IV 1.1.

a/1  « familles ayant au moins trois enfants à charge », ou « un ou plusieurs enfants handicapés » ;
      « Les enfants ouvrant droit à l'ASPEH au prorata sont considérés comme étant à charge »
a/2  « tarifs préférentiels pour l'accès à certains équipements ou services municipaux » : une carte, pas d'argent
b/2  gratuit ; b/3 « valable un an à compter de la date de sa délivrance »
IV/A 3 : en garde alternée, la carte entière pour chacun des deux parents. Aucune condition de revenus.
"""

from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous, UnDe
from droits.decision.evaluation import conjonction
from droits.reglement import COMMUNS, FAITS_ENFANTS, article, un_adulte_de_paris

_CHIFFRES = "paris.pass_familles."

AIDE = Aide(
    **COMMUNS,
    id="paris_pass_familles",
    entite="famille",
    octroi="droit",
    references=(article("IV 1.1"),),
    arbre=Tous(
        (
            un_adulte_de_paris(mutation=True),
            UnDe(
                "paris_pass_familles_enfants",
                (
                    Critere(
                        id="paris_pass_familles_enfants",
                        genre=Genre.COMPOSITION,
                        quantite="paris_enfants",
                        comparaison=Comparaison.AU_MOINS,
                        seuil=_CHIFFRES + "enfants_minimum",
                        reference=article("IV 1.1 a/1 ; IV/A 6 à 8"),
                        nature=Nature.LOI,
                        unite="enfants",
                        faits=FAITS_ENFANTS,
                    ),
                    Critere(
                        id="paris_pass_familles_enfant_handicape",
                        genre=Genre.HANDICAP,
                        quantite="paris_enfants_handicapes",
                        comparaison=Comparaison.AU_MOINS,
                        seuil=_CHIFFRES + "enfants_handicapes_minimum",
                        reference=article("IV 1.1 a/1 ; IV/A 8"),
                        nature=Nature.LOI,
                        unite="enfants",
                        faits=FAITS_ENFANTS,
                    ),
                ),
            ),
        )
    ),
    eligibilite="paris_pass_familles_eligibilite",
    cout="paris_pass_familles_prix",
    rythme=Rythme.AN,
    ouverte_par=("paris_pass_familles",),
    en_vigueur_depuis="2016-02-01",
    non_modelise=("reglement_municipal_2019",),
    demarches=("demander_aide_familles_paris", "garder_copie"),
    pieces=("identite", "titre_sejour", "livret_famille", "domicile_paris_3_ans", "avis_impot"),
    effets=("paris_pass_familles_tarifs",),
)


class paris_pass_familles_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Droit à la carte Paris Pass Familles"
    reference = "Règlement municipal, IV 1.1"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_pass_familles_prix(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Prix de la carte Paris Pass Familles (€) : « remis gratuitement »"
    reference = "Règlement municipal, IV 1.1 b/2"

    def formula(famille, period):
        return famille("paris_pass_familles_eligibilite", period) * 0
