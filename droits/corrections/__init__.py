"""Corrections of OpenFisca-France: one file per fault, one Reform.

Each file names the article, the proof (a household), the replacement and since when it is
wrong upstream. They are OpenFisca's own objects, so that each can be offered upstream as it is
(``docs/vers-openfisca.md``); a canary test fails on the day upstream is right.
"""

from openfisca_core.reforms import Reform

from droits.corrections import (
    aah_avantages,
    aah_eligibilite,
    aah_mva,
    aah_ressources,
    asi_eligibilite,
    asi_montant,
    aspa_abattement,
    aspa_age_anticipe,
    aspa_autres_ressources,
    aspa_montant,
    aspa_ressources,
    aspa_revenus_du_capital,
    aspa_revenus_professionnels,
    aspa_titre_sejour,
    ass_montant,
    ass_ressources,
    bourse_scolaire,
    css_anciens_salaires,
    css_autonomie,
    css_capital,
    css_enfants,
    css_participation_age,
    css_periode,
    css_plafonds,
    famille_aeeh,
    famille_ages,
    famille_asf,
    famille_deux_revenus,
    famille_majoration,
    famille_prepare,
    logement_double_activite,
    logement_neutralisation,
    logement_patrimoine,
    logement_periode,
    logement_versement,
    ppa_conditions,
    ppa_montant,
    ppa_ressources,
    rsa_conditions,
    rsa_foyer,
    rsa_ressources,
    rsa_titre_sejour,
    rsa_trimestre,
)

MODULES = (
    aah_eligibilite,
    aah_avantages,
    aah_ressources,
    aah_mva,
    asi_eligibilite,
    asi_montant,
    ass_ressources,
    ass_montant,
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
    bourse_scolaire,
    famille_aeeh,
    famille_ages,
    famille_asf,
    famille_deux_revenus,
    famille_majoration,
    famille_prepare,
    logement_neutralisation,
    logement_periode,
    logement_patrimoine,
    logement_double_activite,
    logement_versement,
    rsa_trimestre,
    rsa_titre_sejour,
    rsa_conditions,
    rsa_foyer,
    rsa_ressources,
    ppa_conditions,
    ppa_ressources,
    ppa_montant,
)


class Corrections(Reform):
    """All corrections, applied on OpenFisca-France with the extension ``droits.rules``."""

    name = "Corrections pour les personnes qui demandent pour la première fois"

    def apply(self) -> None:
        for module in MODULES:
            for variable in module.VARIABLES:
                self.replace_variable(variable)
