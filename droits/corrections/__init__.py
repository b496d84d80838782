"""Corrections of OpenFisca-France: one file per fault, one Reform.

Each file names the article, the proof (a household), the replacement and since when it is
wrong upstream. They are OpenFisca's own objects, so that each can be offered upstream as it is
(``docs/vers-openfisca.md``); a canary test fails on the day upstream is right.
"""

from openfisca_core.reforms import Reform

from droits.corrections import (
    aspa_abattement,
    aspa_age_anticipe,
    aspa_autres_ressources,
    aspa_montant,
    aspa_ressources,
    aspa_revenus_du_capital,
    aspa_revenus_professionnels,
    aspa_titre_sejour,
    css_anciens_salaires,
    css_autonomie,
    css_capital,
    css_enfants,
    css_participation_age,
    css_periode,
    css_plafonds,
)

MODULES = (
    aspa_titre_sejour,
    aspa_age_anticipe,
    aspa_revenus_professionnels,
    aspa_abattement,
    aspa_revenus_du_capital,
    aspa_autres_ressources,
    aspa_ressources,
    aspa_montant,
    css_plafonds,
    css_enfants,
    css_autonomie,
    css_participation_age,
    css_periode,
    css_capital,
    css_anciens_salaires,
)


class Corrections(Reform):
    """All corrections, applied on OpenFisca-France with the extension ``droits.rules``."""

    name = "Corrections pour les personnes qui demandent pour la première fois"

    def apply(self) -> None:
        for module in MODULES:
            for variable in module.VARIABLES:
                self.replace_variable(variable)
