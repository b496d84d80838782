"""Allocation familiale pour le maintien à domicile d'un parent âgé — règlement municipal du 1er septembre 2019, IV 2.5.

a/2  « due pour chaque parent âgé vivant au domicile parisien du bénéficiaire », « communauté de vie effective »
b/1  « le descendant ou son conjoint survivant ou le collatéral jusqu'au 4ème degré », sans tutelle ni curatelle
b/2  « Le parent âgé … doit avoir 75 ans ou plus »
b/3  impôt sur le revenu du demandeur « inférieur ou égal à un plafond »
b/4  « Les ressources mensuelles du parent âgé sont soumises à un plafond »
b/5  « Le bénéficiaire, ou, à défaut, le parent âgé, doit être occupant en titre du logement »
c/2  douze mois, renouvelable ; c/3 : maintenue deux mois en cas d'absence de la personne âgée
"""

from numpy import inf, isinf, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu, Menage

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Tous, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import COMMUNS, article, un_adulte_de_paris

_CHIFFRES = "paris.parent_age."
_AUTRES = ("foyer.autres_personnes",)


def _age(quantite: str) -> Critere:
    return Critere(
        id="paris_parent_age_parent",
        genre=Genre.COMPOSITION,
        quantite=quantite,
        comparaison=Comparaison.AU_MOINS,
        seuil=_CHIFFRES + "age_minimum",
        reference=article("IV 2.5 a/2, b/1 et b/2"),
        nature=Nature.LOI,
        unite="ans",
        faits=_AUTRES,
    )


def _ressources(quantite: str) -> Critere:
    return Critere(
        id="paris_parent_age_ressources",
        genre=Genre.RESSOURCES,
        quantite=quantite,
        comparaison=Comparaison.AU_PLUS,
        seuil=_CHIFFRES + "plafond_ressources",
        reference=article("IV 2.5 b/4, annexe IV 2.5"),
        nature=Nature.BAREME,
        unite="€/mois",
        faits=_AUTRES,
    )


def _occupant(identifiant: str, quantite: str, *faits: str) -> Critere:
    return Critere(
        id=identifiant,
        genre=Genre.LOGEMENT,
        quantite=quantite,
        comparaison=Comparaison.VRAI,
        reference=article("IV 2.5 b/5"),
        nature=Nature.LOI,
        faits=("logement.statut", *faits),
    )


AIDE = Aide(
    **COMMUNS,
    id="paris_parent_age",
    entite="famille",
    octroi="droit",
    references=(article("IV 2.5"),),
    arbre=Tous(
        (
            un_adulte_de_paris(mutation=True),
            _age("paris_parent_age_age"),
            _ressources("paris_parent_age_ressources"),
            Critere(
                id="paris_parent_age_impot",
                genre=Genre.RESSOURCES,
                quantite="paris_impot",
                comparaison=Comparaison.AU_PLUS,
                seuil=_CHIFFRES + "plafond_impot",
                reference=article("IV 2.5 b/3, annexe IV 2.5"),
                nature=Nature.BAREME,
                unite="€/an",
                faits=("impot.avis", "impot.impot"),
            ),
            UnDe(
                "paris_parent_age_occupant",
                (
                    _occupant("paris_parent_age_bail", "paris_titulaire_du_bail", "logement.bail_au_nom"),
                    _occupant("paris_parent_age_proprietaire", "paris_proprietaire"),
                    _occupant("paris_parent_age_chez_le_parent", "paris_parent_age_chez_le_parent", *_AUTRES),
                ),
            ),
        )
    ),
    eligibilite="paris_parent_age_eligibilite",
    montant="paris_parent_age",
    faits_montant=_AUTRES,
    chiffres_montant=(_CHIFFRES + "montant",),
    variations="par_paliers",
    ouverte_par=("paris_parent_age",),
    en_vigueur_depuis="2018-01-01",
    hypotheses=("periode_non_ecrite_dans_le_reglement",),
    non_modelise=("reglement_municipal_2019", "parent_age_lien", "parent_age_tutelle"),
    demarches=("demander_aide_familles_paris", "garder_copie"),
    pieces=(
        "identite",
        "titre_sejour",
        "identite_parent_age",
        "ressources_parent_age",
        "bail_ou_propriete",
        "avis_impot",
        "domicile_paris_3_ans",
        "rib",
    ),
    effets=("parent_age_absence",),
)


class parent_age_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Parent âgé, qui vit chez le demandeur"
    reference = "Règlement municipal, articles IV 2.5 a/2 et b/2"

    def formula(individu, period, parameters):
        age = conjonction(_age("age_au_jour"), individu, period, parameters)
        return individu("parent_heberge_paris", period) * age


class paris_parent_age_par_personne(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Parent âgé dont les ressources ouvrent l'allocation"
    reference = "Règlement municipal, articles IV 2.5 a/2, b/2 et b/4"

    def formula(individu, period, parameters):
        ressources = conjonction(_ressources("ressources_personnelles_paris"), individu, period, parameters)
        return individu("parent_age_paris", period) * ressources


class paris_parent_age_age(Variable):
    value_type = int
    entity = Menage
    definition_period = MONTH
    label = "Âge du plus âgé des parents qui vivent chez le demandeur ; 0 : aucun"
    reference = "Règlement municipal, articles IV 2.5 a/2 et b/2"

    def formula(menage, period):
        ages = menage.members("age_au_jour", period) * menage.members("parent_heberge_paris", period)
        return menage.max(ages)


class paris_parent_age_ressources(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Ressources mensuelles du parent âgé, ou du moins aisé des parents âgés (€/mois)"
    reference = "Règlement municipal, article IV 2.5 b/4"

    def formula(menage, period):
        # those of the parents old enough; where none is, those of the parents
        ressources = menage.members("ressources_personnelles_paris", period)
        ages, parents = (
            menage.min(where(menage.members(nom, period), ressources, inf))
            for nom in ("parent_age_paris", "parent_heberge_paris")
        )
        moindres = where(isinf(ages), parents, ages)
        return where(isinf(moindres), 0, moindres)


class paris_parent_age_chez_le_parent(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Logé gratuitement, avec un parent âgé : ce parent est l'occupant en titre"
    reference = "Règlement municipal, article IV 2.5 b/5"

    def formula(menage, period):
        heberge = menage("statut_occupation_logement", period).decode_to_str() == "loge_gratuitement"
        return heberge * menage.any(menage.members("parent_heberge_paris", period))


class paris_parent_age_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à l'allocation pour le maintien à domicile d'un parent âgé"
    reference = "Règlement municipal, IV 2.5"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_parent_age(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Allocation pour le maintien à domicile d'un parent âgé (€/mois)"
    reference = "Règlement municipal, IV 2.5 a/2, annexe IV 2.5"

    def formula(famille, period, parameters):
        # one part for each elderly parent
        parents = famille.demandeur.menage("paris_parent_age_nombre", period)
        montant = valeur(parameters(period), _CHIFFRES + "montant")
        return famille("paris_parent_age_eligibilite", period) * parents * montant


class paris_parent_age_nombre(Variable):
    value_type = int
    entity = Menage
    definition_period = MONTH
    label = "Nombre de parents âgés dont les ressources ouvrent l'allocation"
    reference = "Règlement municipal, articles IV 2.5 a/2 et b/4"

    def formula(menage, period):
        return menage.sum(menage.members("paris_parent_age_par_personne", period))
