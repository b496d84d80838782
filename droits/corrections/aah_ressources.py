"""AAH : revenus nets catégoriels, neutralisés quand le travail a cessé (CSS, R821-4 à R821-4-4, D821-9).

Upstream: ``aah.py``, ``aah_base_ressources_deconjugalisee``:
- no 10 % deduction (R532-3: « revenus nets catégoriels »), no 20 % on pensions (R821-4, II, 2°), net wages
  where the law counts taxable ones; rents and interest are missing;
- unemployment benefit and sick pay get the 80 % and 40 % of D821-9, which are for work only;
- who stopped working without another income keeps 70 % of the old wages: R821-4-4 leaves them out;
- the self-employed are judged on the year unless last year's profit is known (R821-4-1: on the quarter);
- the fictive income of RSA on savings, foreign to the AAH, is added to the quarter.
Proof: 30 years, 80 %, wage of 2 500 € a month in 2024, nothing in 2026: law 1 041.59 €, upstream 148.42 €.
The share of a wage that counts after the deduction of 10 % is then 20 % up to 30 % of the SMIC, 60 % beyond.
"""

from numpy import absolute, maximum, minimum, where
from openfisca_core.periods import Period
from openfisca_france.model.base import ADD, MONTH, Individu, Variable, set_input_divide_by_period

_SALAIRES = ("salaire_imposable",)
_REMPLACEMENT = (
    "chomage_imposable",
    "indemnites_chomage_partiel",
    "indemnites_journalieres_maladie",
    "revenus_stage_formation_pro",
)
_PENSIONS = ("retraite_imposable", "pensions_invalidite", "pensions_alimentaires_percues")
_PROFITS_ANNUELS = ("rpns_micro_entreprise_benefice", "rpns_benefice_exploitant_agricole", "rpns_autres_revenus")


class aah_base_ressources_deconjugalisee(Variable):
    value_type = float
    label = "Ressources de la personne pour l'AAH (€/mois)"
    entity = Individu
    definition_period = MONTH
    set_input = set_input_divide_by_period
    reference = "CSS, articles R821-4, R821-4-1, R821-4-4, R532-3, R532-5 et D821-9"

    def formula_2023_10_01(individu, period, parameters):
        travaille = (individu("salaire_imposable", period) + individu("rpns_auto_entrepreneur_benefice", period)) > 0
        trimestre = _ressources(individu, period.last_3_months, period.last_year, parameters, 1)
        annee = Period(("month", period.n_2.start, 12))
        sans_travail = _ressources(individu, annee, period.n_2, parameters, _part_gardee(individu, period, parameters))
        return where(travaille, trimestre, sans_travail)


def _part_gardee(individu, period, parameters):
    """Share of the old wages and unemployment benefit that counts: none without another income (R821-4-4)."""
    noms = ("chomage_net", "retraite_nette", "rente_accident_travail", "pensions_invalidite")
    remplace = sum(individu(nom, period) for nom in (*noms, "indemnites_journalieres_maladie")) > 0
    aah = parameters(period).prestations_sociales.prestations_etat_de_sante.invalidite.aah
    return where(remplace, 1 - aah.abattement_cessation_activite, 0)


def _ressources(individu, mois, annee_des_profits, parameters, part_gardee):
    """Resources per month over ``mois`` (a quarter or a year)."""
    chiffres = parameters(mois.start).impot_revenu.calcul_revenus_imposables
    aah = parameters(mois.stop).prestations_sociales.prestations_etat_de_sante.invalidite.aah
    part_d_annee = mois.size / 12
    salaires, remplacement = _somme(individu, _SALAIRES, mois), _somme(individu, _REMPLACEMENT, mois)
    net = _part_nette(salaires + remplacement, chiffres.deductions.abatpro, part_d_annee)
    profits = individu("rpns_auto_entrepreneur_benefice", mois, options=[ADD])
    profits = profits + sum(individu(nom, annee_des_profits) for nom in _PROFITS_ANNUELS) * part_d_annee
    travail = _apres_abattement(salaires * net + profits, parameters(mois.stop), aah, mois.size)
    pensions = _somme(individu, _PENSIONS, mois)
    pensions = pensions * _part_nette(pensions, chiffres.deductions.abatpen, part_d_annee)
    pensions = pensions * (1 - parameters(mois.stop).droits.aah.abattement_pensions)
    loyers = individu("revenus_locatifs", mois, options=[ADD]) * (1 - chiffres.rpns.micro.microfoncier.taux)
    interets = individu("revenus_capital", mois, options=[ADD])
    versees = absolute(individu("pensions_alimentaires_versees_individu", mois, options=[ADD]))
    total = (travail + remplacement * net) * part_gardee + pensions + loyers + interets - versees
    return maximum(total, 0) / mois.size


def _somme(individu, noms, mois):
    return sum(individu(nom, mois, options=[ADD]) for nom in noms)


def _part_nette(revenus, deduction, part_d_annee):
    """What is left of 1 € after the deduction of 10 %, with its least and its most (R821-4-1, II, 5°)."""
    otee = maximum(revenus * deduction.taux, minimum(revenus, deduction.min * part_d_annee))
    otee = minimum(otee, deduction.max * part_d_annee)
    return 1 - otee / maximum(revenus, 1)


def _apres_abattement(revenus, chiffres, aah, nombre_de_mois):
    """20 % of what is under 30 % of the SMIC, 60 % of the rest (D821-9, 2°)."""
    smic = chiffres.marche_travail.salaire_minimum.smic
    seuil = aah.travail_ordinaire.tranche_smic * smic.smic_b_horaire * smic.nb_heures_travail_mensuel * nombre_de_mois
    bas = minimum(revenus, seuil)
    return bas * (1 - aah.travail_ordinaire.abattement_30) + (revenus - bas) * (
        1 - aah.travail_ordinaire.abattement_sup
    )


VARIABLES = (aah_base_ressources_deconjugalisee,)
