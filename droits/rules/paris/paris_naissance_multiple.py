"""Allocation pour naissance ou adoption multiple — règlement municipal du 1er septembre 2019, IV 1.4, annexe IV 1.4.

a/1  « attribuée aux familles parisiennes en cas de naissance ou d'adoption multiple » ; aucune condition de revenus
b/1  « demandée dans un délai maximum de 6 mois suivant la date des naissances déclarées à l'état civil »
b/2  adoption : « 6 mois suivant la date du jugement d'adoption »
c/2  « versée en une seule fois »
IV/A 3 : partagée entre les deux parents en garde alternée, la moitié au plus pour chacun (1-4, depuis avril 2018).

Deux enfants sont nés ensemble quand deux jours au plus séparent leurs naissances (minuit passe entre des jumeaux),
adoptés ensemble quand le jugement est du même jour.
"""

from numpy import datetime64, inf, isinf, maximum, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import COMMUNS, article, un_adulte_de_paris

_CHIFFRES = "paris.naissance_multiple."
_MOITIE = "paris.energie_familles.part_maximale_garde_alternee"
_JOURS_ENTRE_JUMEAUX = 2
_FAITS = ("foyer.enfants", "enfant.date_naissance", "enfant.residence", "enfant.a_charge")


def _ensemble(quantite: str) -> Critere:
    return Critere(
        id="paris_naissance_multiple_enfants",
        genre=Genre.COMPOSITION,
        quantite=quantite,
        comparaison=Comparaison.AU_MOINS,
        seuil=_CHIFFRES + "enfants_minimum",
        reference=article("IV 1.4 a/1"),
        nature=Nature.LOI,
        unite="enfants",
        faits=_FAITS,
    )


AIDE = Aide(
    **COMMUNS,
    id="paris_naissance_multiple",
    entite="famille",
    octroi="droit",
    references=(article("IV 1.4"),),
    arbre=Tous(
        (
            un_adulte_de_paris(mutation=True),
            _ensemble("paris_naissance_multiple_enfants"),
            Critere(
                id="paris_naissance_multiple_delai",
                genre=Genre.COMPOSITION,
                quantite="paris_naissance_multiple_mois",
                comparaison=Comparaison.AU_PLUS,
                seuil=_CHIFFRES + "delai_mois",
                reference=article("IV 1.4 b/1 et b/2"),
                nature=Nature.LOI,
                unite="mois",
                faits=_FAITS,
            ),
        )
    ),
    eligibilite="paris_naissance_multiple_eligibilite",
    montant="paris_naissance_multiple",
    rythme=Rythme.UNE_FOIS,
    faits_montant=_FAITS,
    chiffres_montant=(_CHIFFRES + "montant",),
    variations="constant",
    ouverte_par=("paris_naissance_multiple",),
    en_vigueur_depuis="2018-01-01",
    non_modelise=("reglement_municipal_2019", "garde_alternee_partage"),
    demarches=("demander_naissance_multiple", "garder_copie"),
    pieces=("identite", "titre_sejour", "livret_famille", "jugement_adoption", "domicile_paris_3_ans", "rib"),
)


class mois_depuis_arrivee_paris(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Mois écoulés depuis la naissance, ou depuis le jugement d'adoption ; par défaut, au premier jour du mois"
    reference = "Règlement municipal, articles IV 1.4 b/1 et b/2"

    def formula(individu, period):
        adoption = individu("date_adoption_paris", period)
        arrivee = where(adoption > 0, adoption, _jours(individu("date_naissance", period)))
        mois = datetime64(str(period.start), "M") - arrivee.astype("datetime64[D]").astype("datetime64[M]")
        return maximum(mois.astype(int), 0)


class arrives_ensemble_paris(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Nombre d'enfants de la famille nés, ou adoptés, en même temps que cet enfant, lui compris"
    reference = "Règlement municipal, article IV 1.4 a/1"

    def formula(individu, period):
        enfant = individu.has_role(Famille.ENFANT)
        adoption = individu("date_adoption_paris", period)
        adopte = adoption > 0
        jour = where(adopte, adoption, _jours(individu("date_naissance", period)))
        famille = individu.famille
        total = enfant * 0
        for rang in range(famille.nb_persons().max()):  # each child with every member of the family
            autre_enfant, autre_adopte, autre_jour = (
                famille.value_nth_person(rang, tableau, default=0) for tableau in (enfant, adopte, jour)
            )
            proche = abs(autre_jour - jour) <= where(adopte, 0, _JOURS_ENTRE_JUMEAUX)
            total = total + enfant * autre_enfant * (autre_adopte == adopte) * proche
        return total


class paris_naissance_multiple_enfants(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Plus grand nombre d'enfants nés ou adoptés ensemble"
    reference = "Règlement municipal, article IV 1.4 a/1"

    def formula(famille, period):
        return famille.max(famille.members("arrives_ensemble_paris", period))


class paris_naissance_multiple_enfants_plein_temps(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'enfants nés ou adoptés ensemble qui ne sont pas en garde alternée"
    reference = "Règlement municipal, articles IV/A 3 et IV 1.4 a/1"

    def formula(famille, period, parameters):
        recents = _derniers(famille, period, parameters)
        return famille.sum(recents * (famille.members("garde_alternee", period) == 0))


class paris_naissance_multiple_mois(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Mois depuis la dernière naissance ou adoption multiple"
    reference = "Règlement municipal, articles IV 1.4 b/1 et b/2"

    def formula(famille, period, parameters):
        mois = famille.min(_multiples(famille, period, parameters))
        return where(isinf(mois), 0, mois)


class paris_naissance_multiple_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à l'allocation pour naissance ou adoption multiple"
    reference = "Règlement municipal, IV 1.4"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_naissance_multiple(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Allocation pour naissance ou adoption multiple (€, en une seule fois)"
    reference = "Règlement municipal, annexe IV 1.4, c/2 et IV/A 3"

    def formula(famille, period, parameters):
        chiffres = parameters(period)
        entier = valeur(chiffres, _CHIFFRES + "montant")
        plein_temps = conjonction(
            _ensemble("paris_naissance_multiple_enfants_plein_temps"), famille, period, parameters
        )
        ouvert = famille("paris_naissance_multiple_eligibilite", period)
        return ouvert * where(plein_temps, entier, round(valeur(chiffres, _MOITIE) * entier, 2))


def _jours(dates):
    return dates.astype("datetime64[D]").astype(int)


def _multiples(famille, period, parameters):
    """Months since the arrival of each child of a multiple birth or adoption; infinite for the others."""
    seuil = valeur(parameters(period), _CHIFFRES + "enfants_minimum")
    ensemble = famille.members("arrives_ensemble_paris", period) >= seuil
    return where(ensemble, famille.members("mois_depuis_arrivee_paris", period), inf)


def _derniers(famille, period, parameters):
    """The children of the last multiple birth or adoption."""
    mois = _multiples(famille, period, parameters)
    # a month at most between children of one birth: no other can come in between
    return ~isinf(mois) * (mois <= famille.project(famille.min(mois)) + 1)
