"""B10 — ASPA : tous les avantages d'invalidité comptent, rentes comprises (CSS, article R815-22).

Upstream: ``asi_aspa.py``, ``rente_accident_travail`` is missing from the list (it is in the CSS list),
and unemployment benefit is read net where the law counts gross. Since when: not established.
Proof: 70 years, pension 300 €, work-accident annuity 200 €: law 543.59 €, upstream 743.59 €.
"""

from numpy import absolute
from openfisca_france.model.base import MONTH, Individu, Variable

_RESSOURCES = (
    "allocation_securisation_professionnelle",
    "ass",
    "chomage_brut",
    "dedommagement_victime_amiante",
    "gains_exceptionnels",
    "indemnites_chomage_partiel",
    "indemnites_journalieres",
    "indemnites_volontariat",
    "pension_invalidite_brute",
    "pensions_alimentaires_percues",
    "prestation_compensatoire",
    "prime_forfaitaire_mensuelle_reprise_activite",
    "rente_accident_travail",
    "retraite_brute",
    "revenus_stage_formation_pro",
)


class aspa_autres_ressources(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Ressources pour l'ASPA, hors travail, capital et AAH (€/mois)"
    reference = "CSS, article R815-22"

    def formula(individu, period):
        versees = absolute(individu("pensions_alimentaires_versees_individu", period))
        return sum(individu(nom, period) for nom in _RESSOURCES) - versees


VARIABLES = (aspa_autres_ressources,)
