"""Allocation exceptionnelle — règlement municipal du 1er septembre 2019, V 2.1, annexe V 2.1.

a/1  « aide ponctuelle visant à aider au règlement de dépenses nécessaires et essentielles justifiées par la
     situation du demandeur » ; « difficultés financières temporaires » ; « ne peut être renouvelée de façon
     régulière »
b/1  « domicilié à Paris depuis un mois au moins » : dérogation à I/A 2
b/2  un maximum cumulé sur douze mois, plus haut à partir de trois ans de résidence ; majoré en cas de sinistre
c/1  le directeur accorde l'allocation : aucun barème, donc jamais « droit probable »
I/A 3 : séjour régulier.
Les trois ans du maximum sont ceux de I/A 2 (dans les cinq ans) : l'annexe n'en dit pas d'autres.
"""

from numpy import where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Menage

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous, UnAdulte
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import COMMUNS, SEJOUR, a_paris_depuis
from droits.textes import reglement_municipal as article

_CHIFFRES = "paris.allocation_exceptionnelle."

#: what opens the higher maximum (annexe V 2.1)
_TROIS_ANS = UnAdulte(
    "exceptionnelle_trois_ans",
    a_paris_depuis(
        "exceptionnelle_trois_ans",
        _CHIFFRES + "duree_maximum_majore_mois",
        "annexe V 2.1",
        "mois_a_paris_sur_cinq_ans",
    ),
)

AIDE = Aide(
    **COMMUNS,
    id="paris_allocation_exceptionnelle",
    entite="famille",
    octroi="commission",
    references=(article("V 2.1"),),
    arbre=Tous(
        (
            UnAdulte(
                "exceptionnelle_un_adulte",
                Tous((a_paris_depuis("exceptionnelle_paris", _CHIFFRES + "domicile_mois", "V 2.1 b/1"), SEJOUR)),
            ),
            Critere(
                id="exceptionnelle_depenses",
                genre=Genre.COMMISSION,
                quantite="depense_essentielle_impayee",
                comparaison=Comparaison.VRAI,
                reference=article("V 2.1 a/1"),
                nature=Nature.DEMARCHE,  # to be told to who decides: unknown, it hides neither the aid nor its maximum
                faits=("dettes",),
            ),
        )
    ),
    eligibilite="paris_allocation_exceptionnelle_eligibilite",
    montant="paris_allocation_exceptionnelle",
    montant_plafond=True,
    rythme=Rythme.UNE_FOIS,
    faits_montant=("personne.paris",),
    chiffres_montant=(_CHIFFRES + "maximum_3_ans", _CHIFFRES + "maximum_moins_3_ans"),
    variations="constant",
    ouverte_par=("paris_allocation_exceptionnelle",),
    en_vigueur_depuis="2018-01-01",
    non_modelise=("reglement_municipal_2019", "maximum_sur_12_mois"),
    demarches=("demander_allocation_exceptionnelle", "dire_urgence", "garder_copie"),
    pieces=("identite", "titre_sejour", "domicile_paris", "ressources_3_mois", "depense_a_payer", "rib"),
    effets=("exceptionnelle_sinistre",),
    chiffres_effets=(_CHIFFRES + "maximum_sinistre",),
)


class depense_essentielle_impayee(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Doit un loyer, des charges ou une facture d'énergie : une dépense essentielle, sans rien demander de plus"
    reference = "Règlement municipal, article V 2.1 a/1"

    def formula(menage, period):
        return menage("impaye_de_logement", period) + menage("impaye_d_energie", period)


class paris_allocation_exceptionnelle_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Peut demander l'allocation exceptionnelle"
    reference = "Règlement municipal, article V 2.1"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_allocation_exceptionnelle(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Allocation exceptionnelle : montant maximal cumulé sur douze mois (€)"
    reference = "Règlement municipal, article V 2.1 b/2 et annexe V 2.1"

    def formula(famille, period, parameters):
        chiffres = parameters(period)
        maximum = where(
            conjonction(_TROIS_ANS, famille, period, parameters),
            valeur(chiffres, _CHIFFRES + "maximum_3_ans"),
            valeur(chiffres, _CHIFFRES + "maximum_moins_3_ans"),
        )
        return famille("paris_allocation_exceptionnelle_eligibilite", period) * maximum
