"""Prestations familiales : un couple a deux revenus à partir de 13,6 % du plafond de la sécurité sociale.

Upstream: ``biactivite`` compares each income with twelve times the BMAF of N-2, the rule that ended on
the 1st of November 2011 (circulaire DSS/2B/2011/447; its own parameter ``en_pourcentage_pss``), and
counts unemployment benefit as income from work. CSS, articles L522-2, L531-2 and R522-1.
Proof: service-public F2552 of April 2020, « chacun perçoit un montant annuel de 5 404 € ou plus (en 2018)
provenant d'une activité professionnelle » = 13,6 % of 39 732 €. In 2026-11 a second taxable wage of 6 000 € a
year (2024) makes two incomes upstream; 5 400 € after the deduction, under 6 306 €: one income.
"""

from numpy import where
from openfisca_france.model.base import (
    ADD,
    MONTH,
    Famille,
    Variable,
    set_input_dispatch_by_period,
)


class biactivite(Variable):
    value_type = bool
    entity = Famille
    label = "Couple où chacun a un revenu professionnel"
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CSS, articles L522-2, L531-2 ; circulaire DSS/2B/2011/447"

    def formula(famille, period, parameters):
        annee = period.n_2
        part = parameters(period).prestations_sociales.prestations_familiales.def_biactif
        part = part.revenu_professionnel_plancher_couples_biactifs.en_pourcentage_pss
        plafond = parameters(annee).prelevements_sociaux.pss.plafond_securite_sociale_annuel
        brut = famille.members("revenu_assimile_salaire", annee)
        chomage = famille.members("chomage_imposable", annee, options=[ADD])
        part_du_travail = where(brut > 0, 1 - chomage / where(brut > 0, brut, 1), 0)
        revenus = famille.members("rpns_imposables", annee) + (
            famille.members("revenu_assimile_salaire_apres_abattements", annee) * part_du_travail
        )
        deux_parents = famille.nb_persons(role=Famille.PARENT) == 2
        return deux_parents * famille.all(revenus >= part * plafond, role=Famille.PARENT)


VARIABLES = (biactivite,)
