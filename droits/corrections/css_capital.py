"""Décret du 28 juin 2025 — CSS : l'épargne ne compte plus (CSS, articles R861-6 et R861-6-1, abrogés).

Upstream: ``cs/ressources.py`` still adds 3 % of savings through ``rsa_base_ressources_patrimoine_individu``.
Wrong since 2025-07-01. Proof: N01, 60 000 € of savings: law « gratuite », upstream « participation ».
"""

from openfisca_france.model.base import MONTH, Individu, Variable


class css_revenus_fictifs_du_capital(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Revenu fictif de l'épargne pour la CSS (€/an)"
    reference = "CSS, article R861-6, abrogé le 30 juin 2025"
    end = "2025-06-30"

    def formula(individu, period, parameters):
        rsa = parameters(period).prestations_sociales.solidarite_insertion.minima_sociaux.rsa
        taux = rsa.rsa_cond.patrimoine.taux_interet_forfaitaire_epargne_non_imposable
        return individu("epargne_totale", period) * taux


VARIABLES = (css_revenus_fictifs_du_capital,)
