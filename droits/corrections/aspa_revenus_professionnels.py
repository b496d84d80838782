"""B9 — ASPA : l'abattement porte sur tous les revenus professionnels (CSS, article R815-29).

Upstream: ``asi_aspa.py``, ``asi_aspa_base_ressources_individu`` takes the abatement off
``salaire_de_base`` only; the law says « revenus professionnels ». Since when: not established.
Proof: E03, 70 years, self-employed profit 300 €/month and a pension of 300 €: law 743.59 €,
upstream 443.60 €.
"""

from openfisca_france.model.base import MONTH, Individu, Variable

_MENSUELS = ("salaire_de_base", "traitement_indiciaire_brut", "rpns_auto_entrepreneur_benefice")
_ANNUELS = ("rpns_micro_entreprise_benefice", "rpns_benefice_exploitant_agricole", "rpns_autres_revenus")


class aspa_revenus_professionnels(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Revenus professionnels bruts pour l'ASPA, avant abattement (€/mois)"
    reference = "CSS, articles R815-22 et R815-29"

    def formula(individu, period):
        annee = period.last_year  # profits other than micro-business are known a year late
        return sum(individu(nom, period) for nom in _MENSUELS) + sum(individu(nom, annee) for nom in _ANNUELS) / 12


VARIABLES = (aspa_revenus_professionnels,)
