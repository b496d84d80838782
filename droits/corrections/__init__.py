"""Corrections of OpenFisca-France: one file per fault, one Reform.

Each file names the article, the proof (a household), the replacement and since when it is
wrong upstream. They are OpenFisca's own objects, so that each can be offered upstream as it is.
"""

from openfisca_core.reforms import Reform

from droits.corrections import (
    aspa_age_anticipe,
    aspa_montant,
    aspa_ressources,
    aspa_titre_sejour,
    css_autonomie,
    css_participation_age,
    css_plafonds,
    css_ressources,
)

MODULES = (
    aspa_titre_sejour,
    aspa_age_anticipe,
    aspa_ressources,
    aspa_montant,
    css_plafonds,
    css_autonomie,
    css_participation_age,
    css_ressources,
)


class Corrections(Reform):
    """All corrections, applied on OpenFisca-France with the extension ``droits.rules``."""

    name = "Corrections pour les personnes qui demandent pour la première fois"

    def apply(self) -> None:
        for module in MODULES:
            for variable in module.VARIABLES:
                if variable.__name__ in self.variables:
                    self.replace_variable(variable)
                else:
                    self.add_variable(variable)
