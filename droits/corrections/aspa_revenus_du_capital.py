"""B5 — ASPA : les biens comptent pour 3 % de leur valeur par an (CSS, article R815-25).

Upstream: ``asi_aspa.py`` reads ``rsa_base_ressources_patrimoine_individu``: RSA's rules on capital,
where half of a *yearly* rental value is counted every month, and no rule on gifts. Since when: not
established. Proof: D04, pension 300 €, a second home worth 100 000 € (rental value 4 000 €/year):
law 493.59 €, upstream 0.
Present goods and goods given to descendants for less than five years: 3 %; given five to ten years
ago: 1.5 %. Goods given to others become a life annuity, which is not computed here.
"""

from openfisca_france.model.base import MONTH, Individu, Variable


class aspa_revenus_du_capital(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Revenu fictif des biens et des donations pour l'ASPA (€/mois)"
    reference = "CSS, article R815-25"

    def formula(individu, period, parameters):
        aspa = parameters(period).droits.aspa
        biens = (
            individu("epargne_totale", period)
            + individu("valeur_autres_biens", period)
            + individu("donations_descendants_recentes", period)
        )
        anciennes = individu("donations_descendants_anciennes", period)
        return (biens * aspa.taux_capital + anciennes * aspa.taux_donation_5_10_ans) / 12


VARIABLES = (aspa_revenus_du_capital,)
