"""B7 — CSS : la participation suit l'âge au 1er janvier, pour les seules personnes du foyer.

L'article n'a pas été trouvé : page de la CPAM 13, « âge au 1er janvier de l'année d'attribution ».

Upstream: ``css.py``, ``css_participation_forfaitaire_montant_i`` uses the age of the month, and the
sum covers every child, 25 and more included. Proof: J02, born in 1966-03, 59 on 1 January 2026:
21 €, upstream 25 €.
"""

from numpy import full, where
from openfisca_france.model.base import MONTH, Famille, Individu, Variable, set_input_divide_by_period

from droits.chiffres import valeur

_TRANCHES = ((70, "60_69"), (60, "50_59"), (50, "30_49"), (30, "moins_30"))


class css_participation_forfaitaire_montant_i(Variable):
    value_type = float
    entity = Individu
    label = "Montant de la participation forfaitaire d'une personne (€/mois)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, article L861-1"

    def formula(individu, period, parameters):
        bareme = parameters(period).droits.css
        age = individu("age_au_premier_janvier", period)
        montant = full(individu.count, valeur(bareme, "participation_70_et_plus"))
        for borne, tranche in _TRANCHES:
            montant = where(age < borne, valeur(bareme, f"participation_{tranche}"), montant)
        return montant


class css_participation_forfaitaire_montant(Variable):
    value_type = float
    entity = Famille
    label = "Montant de la participation forfaitaire du foyer (€/mois)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles L861-1 et R861-2"

    def formula(famille, period):
        compte = famille.members.has_role(Famille.PARENT) + famille.members("css_enfant_du_foyer", period)
        return famille.sum(famille.members("css_participation_forfaitaire_montant_i", period) * compte)


VARIABLES = (css_participation_forfaitaire_montant_i, css_participation_forfaitaire_montant)
