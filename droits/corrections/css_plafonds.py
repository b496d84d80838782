"""CSS : plafonds d'avril 2025 et d'avril 2026, tables officielles (CSS, L861-1, D861-1, R861-3).

Upstream stops at 2024-04-01 (10 166 €); 2025 and 2026 were merged on branch ``msa_master`` only. The
ceilings are read here from the official tables (1 to 4 persons, and each one more), where upstream
multiplies and rounds (18 299 for 18 298, 13 724.1 for 13 724). A child in alternate residence counts
for half of what it adds (R861-2). Proof: A09, 70 years, pension 1 094 €, tenant, 2026-11: law
« participation », upstream nothing. Figures and their certainty: ``parameters/droits/css``.
"""

from itertools import pairwise

from numpy import array, floor, minimum, where
from openfisca_france.model.base import MONTH, Famille, Variable, set_input_divide_by_period

from droits.chiffres import valeur

_TABLE_GRATUITE = ("plafond_base", "plafond_2_personnes", "plafond_3_personnes", "plafond_4_personnes")
_TABLE_PARTICIPATION = tuple(
    f"plafond_participation_{n}" for n in ("1_personne", "2_personnes", "3_personnes", "4_personnes")
)


def _plafond(famille, period, parameters, table, par_personne):
    """Ceiling of the home (€/year): the table, half of the step for a child in alternate residence."""
    css = parameters(period).droits.css
    plafonds = [valeur(css, nom) for nom in table]
    # what the 2nd, 3rd, 4th and each further person adds
    pas = array([b - a for a, b in pairwise(plafonds)] + [valeur(css, par_personne)])
    rang = famille.members("css_rang_dans_le_foyer", period)
    ajout = pas[minimum(where(rang > 1, rang - 2, 0), len(pas) - 1)]
    part = where(famille.members("garde_alternee", period), 0.5, 1)
    enfants = famille.sum(where(rang > 1, ajout * part, 0))
    conjoint = (famille("nb_parents", period) == 2) * pas[0]
    return floor(plafonds[0] + conjoint + enfants)


class cmu_c_plafond(Variable):
    value_type = float
    entity = Famille
    label = "Plafond annuel de ressources de la CSS sans participation (€/an)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles L861-1, D861-1 et R861-3"

    def formula(famille, period, parameters):
        return _plafond(famille, period, parameters, _TABLE_GRATUITE, "plafond_par_personne_supplementaire")


class acs_plafond(Variable):
    value_type = float
    entity = Famille
    label = "Plafond annuel de ressources de la CSS avec participation (€/an)"
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles L861-1, D861-1 et R861-3"

    def formula(famille, period, parameters):
        plus = "plafond_participation_par_personne_supplementaire"
        return _plafond(famille, period, parameters, _TABLE_PARTICIPATION, plus)


VARIABLES = (cmu_c_plafond, acs_plafond)
