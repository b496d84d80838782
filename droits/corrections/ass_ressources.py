"""ASS : les ressources imposables du couple, vues de qui demande (code du travail, R5423-2 à R5423-5).

Upstream: ``ass.py``, ``ass_base_ressources``:
- the spouse who asks is given the applicant's own base: his unemployment benefit counts, hers does not;
- the AAH counts, which is never declared to the tax office (R5423-2: « telles qu'elles doivent être déclarées »);
- stopped pensions and maintenance are left out, where R5423-5 speaks of benefits, training and work only;
- one month of interest stands for twelve (``individu('revenus_capital', period)``).
Since when: not established. Proof: couple, he asks, her AAH of 1 033.32 € and wage of 1 200 € (2025-11):
law 579.90 € (19.33 × 30, 1 200 + 579.90 under 2 126.30), upstream 0.
"""

from numpy import absolute, where
from openfisca_core.periods import Period
from openfisca_france.model.base import ADD, MONTH, Famille, Individu, Variable

_REMPLACANTS = ("chomage_net", "indemnites_journalieres_maladie", "retraite_nette", "pensions_invalidite")
#: left out when they have stopped for sure (R5423-5)
_ARRETABLES = ("salaire_imposable", "revenus_stage_formation_pro", "rpns_auto_entrepreneur_benefice")
_DURABLES = ("retraite_imposable", "pensions_invalidite", "pensions_alimentaires_percues", "revenus_locatifs")
_PROFITS_ANNUELS = ("rpns_micro_entreprise_benefice", "rpns_benefice_exploitant_agricole", "rpns_autres_revenus")


class ass_ressources_propres(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Ressources de qui demande l'ASS, sur douze mois (€)"
    reference = "Code du travail, articles R5423-2 à R5423-5"

    def formula(individu, period, parameters):
        mois = _douze_mois(period)
        durables = sum(individu(nom, mois, options=[ADD]) for nom in (*_DURABLES, "revenus_capital"))
        profits = sum(individu(nom, period.last_year) for nom in _PROFITS_ANNUELS)
        versees = absolute(individu("pensions_alimentaires_versees_individu", mois, options=[ADD]))
        arretables = sum(_retenue(individu, nom, period, parameters) for nom in _ARRETABLES)
        maladie = _retenue(individu, "indemnites_journalieres_maladie", period, parameters)
        return durables + profits + arretables + maladie - versees


class ass_ressources_comme_conjoint(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Ressources du conjoint de qui demande l'ASS, sur douze mois (€)"
    reference = "Code du travail, articles R5423-2 à R5423-5"

    def formula(individu, period, parameters):
        chomage = _retenue(individu, "chomage_imposable", period, parameters)
        return individu("ass_ressources_propres", period) + chomage


class ass_ressources_des_conjoints(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Ressources des deux adultes, chacun vu comme conjoint, sur douze mois (€)"

    def formula(famille, period):
        return famille.sum(famille.members("ass_ressources_comme_conjoint", period), role=Famille.PARENT)


class ass_ressources_du_couple(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Ressources du couple pour l'ASS de cette personne (€/mois)"
    reference = "Code du travail, article R5423-2"

    def formula(individu, period):
        conjoint = individu.famille("ass_ressources_des_conjoints", period)
        conjoint = conjoint - individu("ass_ressources_comme_conjoint", period)
        return (individu("ass_ressources_propres", period) + conjoint) / 12


def _douze_mois(period):
    return Period(("year", period.start, 1)).offset(-1)


def _retenue(individu, nom, period, parameters):
    """What counts of twelve months: nothing once stopped, 70 % when another income takes its place."""
    annee = individu(nom, _douze_mois(period), options=[ADD])
    autres = sum(individu(r, period) for r in _REMPLACANTS)
    part = where(autres > 0, 1 - parameters(period).droits.ass.abattement_substitution, 0)
    return annee * where(individu(nom, period) > 0, 1, part)


VARIABLES = (
    ass_ressources_propres,
    ass_ressources_comme_conjoint,
    ass_ressources_des_conjoints,
    ass_ressources_du_couple,
)
