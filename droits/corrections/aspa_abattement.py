"""B4 — ASPA : un seul abattement par ménage sur les revenus du travail (CSS, article R815-29).

Upstream: ``asi_aspa.py``, ``abattement_salaire`` stands in the *individual* formula with the couple's
rate, so a couple gets it twice. Since when: not established.
Proof: C05, couple of 70 and 68, wages of 700 € each: law 1 131.72 €, upstream 1 620.18 €.
"""

from numpy import where
from openfisca_france.model.base import MONTH, Famille, Variable


class aspa_abattement_trimestriel(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Abattement du ménage sur les revenus professionnels pour l'ASPA (€/trimestre)"
    reference = "CSS, article R815-29"

    def formula(famille, period, parameters):
        au_premier_janvier = parameters(period.start.offset("first-of", "year")).marche_travail.salaire_minimum.smic
        heures = parameters(period).marche_travail.salaire_minimum.smic.nb_heures_travail_mensuel
        aspa = parameters(period).prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa
        taux = where(
            famille("aspa_couple", period),
            aspa.abattement_forfaitaire.couples,
            aspa.abattement_forfaitaire.personnes_seules,
        )
        return au_premier_janvier.smic_b_horaire * heures * taux


VARIABLES = (aspa_abattement_trimestriel,)
