"""Paris Solidarité — règlement municipal du 1er septembre 2019, II 1.1 et III 1.1, annexes II 1.1 et III 1.1.

II 1.1  personnes âgées (II/A 2), III 1.1 personnes handicapées (III/A 2), « isolées » ou en couple (a/2)
b/1, b/2  percevoir les avantages légaux ; sinon « une seule fois et pour une période maximale de 12 mois »
b/3  « la différence entre un plafond de ressources mensuelles et les ressources mensuelles du demandeur »,
     avec celles du conjoint, du partenaire de pacs, de la vie maritale
b/4  ressources « réputées être au moins égales » au minimum vieillesse (II), à l'AAH (III ; le minimum
     vieillesse jusqu'au 31 mars 2018). En couple : pour les personnes âgées, le minimum vieillesse d'un
     couple (inféré ; les montants de la Ville en 2018 le confirment) ; pour les personnes handicapées, rien
     n'est écrit : entre le minimum vieillesse d'un couple et l'AAH d'une personne
d/1  12 mois, 12 mois, puis 24 mois ; d/2 : versé seulement quand le montant « excède un seuil »
e/2, e/3  pas en foyer logement, en EHPAD ni à l'hôpital avec l'aide sociale
e/4  récupéré sur la succession au-dessus d'un montant
"""

from numpy import inf, maximum, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import (
    COMMUNS,
    FAITS_PERSONNE_AGEE,
    FAITS_PERSONNE_HANDICAPEE,
    FAITS_RESSOURCES,
    PERSONNE_AGEE,
    PERSONNE_HANDICAPEE,
    article,
    un_adulte_de_paris,
)
from droits.rules.common.calculs import MINIMUM_VIEILLESSE, au_centime, au_rang, minimum_vieillesse_du_mois

_CHIFFRES = "paris.solidarite."
#: in the order of the rank: twice the entry (0 aged, 1 disabled), plus one for a couple
_PLAFONDS = tuple(
    _CHIFFRES + nom for nom in ("plafond_pa_isole", "plafond_pa_couple", "plafond_ph_isole", "plafond_ph_couple")
)
_PLANCHER_AAH = _CHIFFRES + "plancher_ph_aah"
_AAH = "prestations_sociales.prestations_etat_de_sante.invalidite.aah.montant"

#: aged (II/A 2) or disabled (III/A 2): one « ou », so that the ways that nobody needs are not said
PUBLIC = UnDe("paris_public", (*PERSONNE_AGEE.noeuds, PERSONNE_HANDICAPEE))
#: who asks, as an aged or as a disabled person: says which ceiling counts
FAITS_DU_PUBLIC = (
    "personne.paris",
    "personne.nationalite",
    "personne.titre_sejour",
    *FAITS_PERSONNE_AGEE,
    *FAITS_PERSONNE_HANDICAPEE,
)


def _sous_le_plafond(
    identifiant: str, quantite: str, comparaison: Comparaison, articles: str, unite: str | None = None
) -> Critere:
    return Critere(
        id=identifiant,
        genre=Genre.RESSOURCES,
        quantite=quantite,
        comparaison=comparaison,
        chiffres=_PLAFONDS,
        rang="paris_solidarite_rang",
        reference=article(articles),
        nature=Nature.BAREME,
        unite=unite,
        faits=(*FAITS_RESSOURCES, *FAITS_DU_PUBLIC),
    )


AIDE = Aide(
    **{**COMMUNS, "delais": (*COMMUNS["delais"], "paris_12_12_24_mois")},
    id="paris_solidarite",
    entite="famille",
    octroi="droit",
    references=(article("II 1.1"), article("III 1.1")),
    arbre=Tous(
        (
            un_adulte_de_paris(PUBLIC),
            _sous_le_plafond(
                "ps_ressources",
                "paris_ressources_couple_du_mois",
                Comparaison.AU_PLUS,
                "II 1.1 b/3, III 1.1 b/3",
                unite="€/mois",
            ),
            # against the ceiling, not 2 €: while the ceiling is not confirmed, the amount is not either
            _sous_le_plafond(
                "ps_versement",
                "paris_solidarite_ressources_et_seuil",
                Comparaison.MOINS_DE,
                "II 1.1 d/2, III 1.1 d/2",
            ),
        )
    ),
    eligibilite="paris_solidarite_eligibilite",
    montant="paris_logement_psol",
    montant_haut="paris_solidarite_haut",
    rythme=Rythme.MOIS,
    chiffres_montant=(MINIMUM_VIEILLESSE + "personnes_seules", _AAH),
    variations="decroissant",
    ouverte_par=("paris_solidarite",),
    en_vigueur_depuis="2018-01-01",
    hypotheses=("periode_non_ecrite_dans_le_reglement",),
    non_modelise=(
        "reglement_municipal_2019",
        "ps_avantages_legaux",
        "ps_plancher_couple",
        "ps_maintien",
        "paris_aide_sociale_hebergement",
        "paris_residence_de_la_ville",
    ),
    demarches=("demander_ps", "ps_signer_a_deux", "garder_copie"),
    pieces=("identite", "titre_sejour", "domicile_paris_3_ans", "ressources_3_mois", "pensions", "avis_impot", "rib"),
    effets=("succession_ps", "paris_meilleure_fortune", "ps_absence"),
    chiffres_effets=(_CHIFFRES + "seuil_succession",),
)


class adulte_age_de_paris(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un adulte du couple est une personne âgée de Paris"
    reference = "Règlement municipal, articles I/A 2, I/A 3 et II/A 2"

    def formula(famille, period, parameters):
        return conjonction(un_adulte_de_paris(PERSONNE_AGEE), famille, period, parameters)


class adulte_handicape_de_paris(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un adulte du couple est une personne handicapée de Paris"
    reference = "Règlement municipal, articles I/A 2, I/A 3 et III/A 2"

    def formula(famille, period, parameters):
        return conjonction(un_adulte_de_paris(PERSONNE_HANDICAPEE), famille, period, parameters)


class paris_solidarite_rang(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Plafond qui compte : 0 et 1, personne âgée seule et en couple ; 2 et 3, personne handicapée"
    reference = "Règlement municipal, annexes II 1.1 et III 1.1"

    def formula(famille, period, parameters):
        # who is aged and disabled asks where Paris Solidarité pays more
        agee = where(famille("adulte_age_de_paris", period), _reste(famille, period, parameters, 0), -inf)
        handicapee = where(famille("adulte_handicape_de_paris", period), _reste(famille, period, parameters, 1), -inf)
        return famille("paris_couple", period) + 2 * (handicapee > agee)


class paris_solidarite_ressources_et_seuil(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Ressources réputées, plus le seuil de versement (€/mois) ; zéro au-dessus du plafond, où un critère suffit"
    reference = "Règlement municipal, articles II 1.1 b/4, d/2 et III 1.1 b/4, d/2"

    def formula(famille, period, parameters):
        rang = famille("paris_solidarite_rang", period)
        reputees = _reputees(famille, period, parameters, rang // 2)
        au_dessus = au_centime(reputees) > au_rang(parameters(period), _PLAFONDS, rang)
        return where(au_dessus, 0, reputees + valeur(parameters(period), _CHIFFRES + "seuil_versement"))


class paris_solidarite_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à Paris Solidarité"
    reference = "Règlement municipal, II 1.1 et III 1.1"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_logement_psol(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Paris Solidarité (€/mois)"
    reference = "Règlement municipal, articles II 1.1 b/3, b/4 et III 1.1 b/3, b/4"

    def formula(famille, period, parameters):
        reste = _reste(famille, period, parameters, famille("paris_solidarite_rang", period) // 2)
        return where(famille("paris_solidarite_eligibilite", period), au_centime(reste), 0)


class paris_solidarite_haut(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Paris Solidarité, lecture haute : en couple, les ressources réputées sont l'AAH d'une personne (€/mois)"
    reference = "Règlement municipal, III 1.1 b/4 : le texte ne dit pas le plancher d'un couple"

    def formula(famille, period, parameters):
        chiffres = parameters(period)
        ressources = famille("paris_ressources_couple_du_mois", period)
        couple = famille("paris_couple", period)
        plancher = where(
            valeur(chiffres, _PLANCHER_AAH), valeur(chiffres, _AAH), minimum_vieillesse_du_mois(chiffres, True)
        )
        haut = au_rang(chiffres, _PLAFONDS, 2 + couple) - maximum(ressources, plancher)
        ouvert = famille("paris_solidarite_eligibilite", period) * famille("adulte_handicape_de_paris", period) * couple
        return maximum(famille("paris_logement_psol", period), where(ouvert, au_centime(haut), 0))


def _reste(famille, period, parameters, entree):
    """Ceiling less the resources, for the entry of each family: 0 aged, 1 disabled."""
    rang = famille("paris_couple", period) + 2 * entree
    return au_rang(parameters(period), _PLAFONDS, rang) - _reputees(famille, period, parameters, entree)


def _reputees(famille, period, parameters, entree):
    """Resources, deemed at least those of a national minimum (b/4)."""
    chiffres = parameters(period)
    en_couple = minimum_vieillesse_du_mois(chiffres, True)
    aah = (entree == 1) * valeur(chiffres, _PLANCHER_AAH)
    seul = where(aah, valeur(chiffres, _AAH), minimum_vieillesse_du_mois(chiffres, False))
    plancher = where(famille("paris_couple", period), en_couple, seul)
    return maximum(famille("paris_ressources_couple_du_mois", period), plancher)
