"""Bourses de collège et de lycée : année des revenus, du SMIC et de la BMAF ; argent du couple ; enfants à charge.

Code de l'éducation, D531-4 à D531-7 et D531-20 à D531-29 ; arrêtés du 22 mars 2016. Upstream, since the
rentrée of 2019: the reference income is that of N-2 and the SMIC that of July N-2, where the notice of the
year of the rentrée (income of N-1) and the SMIC of 1 July N-1 are used (réponse ministérielle, question
29589); « N » is the calendar year of the month, where it is that of the rentrée (from January to August, the
year before); only the foyer fiscal of the applicant is read, where an unmarried partner's counts too; every
child is counted, where those of the notice are. Proof, service-public.fr F984, 2025-2026: one child, 18 130 €
= 1 556,2 x 11,65 (SMIC of July 2024); upstream 17 927 € in October 2025 and 18 130 € in October 2026.
"""

from numpy import floor, minimum, select
from openfisca_france.model.base import MONTH, Famille, FoyerFiscal, Individu, Variable

_ECHELONS_COLLEGE, _ECHELONS_LYCEE = 3, 6
_DERNIERE_LIGNE = 8  # « 8 ou plus »
_RENTREE = 9  # September
_MAJORITE = 18
_COLLEGE, _LYCEE = 3, 4  # « scolarite_droits »


def _rentree(periode):
    """Calendar year of the rentrée of the school year that holds this month."""
    return periode.this_year if periode.start.month >= _RENTREE else periode.last_year


def _bourses(parameters, periode):
    return parameters(periode).prestations_sociales.education.bourses.bourses_education


def _arrondi(montant):
    """To the nearest euro, a half upwards (47 415,50 → 47 416), whatever the noise of the product."""
    return floor(montant.round(4) + 0.5)


def _plafond(famille, periode, parameters, echelon):
    """Ceiling of one échelon (€/year): a coefficient by number of children, times the SMIC of 1 July N-1."""
    juillet = _rentree(periode).last_year.first_month.offset(6, "month")
    smic = parameters(juillet).marche_travail.salaire_minimum.smic.smic_b_horaire
    enfants = famille("bourse_enfants_a_charge", periode)
    lignes = range(1, _DERNIERE_LIGNE + 1)
    coefficients = [getattr(echelon, f"plafond_{n}e") for n in lignes]
    return _arrondi(smic * select([enfants <= 1, *(enfants == n for n in lignes[1:])], coefficients, coefficients[-1]))


def _echelon(famille, periode, parameters, bareme, nombre):
    """The highest échelon whose ceiling holds; 0 for none."""
    rfr = famille("bourse_rfr", periode).round(2)
    return sum(
        rfr <= _plafond(famille, periode, parameters, getattr(bareme, f"echelon_{n}")) for n in range(1, nombre + 1)
    )


def _montant(periode, parameters, echelon, taux):
    """€/school year for one pupil: a share of the BMAF of 1 January, rounded to a multiple of three terms."""
    janvier = _rentree(periode).first_month
    bmaf = parameters(janvier).prestations_sociales.prestations_familiales.bmaf.bmaf
    montants = [floor(round(t * bmaf / 3, 4) + 0.5) * 3 for t in taux]
    return select([echelon == n for n in range(1, len(taux) + 1)], montants, 0)


class bourse_rfr(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Revenu fiscal de référence de qui a la charge de l'élève, année avant la rentrée (€/an)"
    reference = "Code de l'éducation, articles D531-4 et D531-20"

    def formula(famille, period):
        rfr = famille.members.foyer_fiscal("rfr", _rentree(period).last_year)
        declarant = famille.members.has_role(FoyerFiscal.DECLARANT_PRINCIPAL)
        return famille.sum(rfr * declarant, role=Famille.PARENT)


class bourse_enfants_a_charge(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'enfants à charge sur l'avis d'impôt"
    reference = "Code de l'éducation, articles D531-4 et D531-20"

    def formula(famille, period):
        a_charge = famille.members("bourse_enfant_a_charge", period)
        return minimum(famille.sum(a_charge, role=Famille.ENFANT), _DERNIERE_LIGNE)


class bourse_niveau_eleve(Variable):
    """An adult child who is on no notice of his parents asks for himself (R531-19)."""

    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Enfant dont le foyer a la charge : 3 au collège, 4 au lycée (« scolarite_droits »), sinon 0"
    reference = "Code de l'éducation, articles D531-4 et R531-19"

    def formula(individu, period):
        mineur = individu("age_au_jour", period) < _MAJORITE
        a_charge = mineur + individu("bourse_enfant_a_charge", period)
        return individu("scolarite_droits", period) * a_charge * individu.has_role(Famille.ENFANT)


class bourse_college_plafond(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Plafond de ressources de la bourse de collège (€/an)"
    reference = "Arrêté du 22 mars 2016 (NOR MENE1606428A), article 1"

    def formula(famille, period, parameters):
        bareme = _bourses(parameters, period).bourse_college.apres_2016
        return _plafond(famille, period, parameters, bareme.echelon_1)


class bourse_college_echelon(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Échelon de la bourse de collège, 0 : aucun"
    reference = "Arrêté du 22 mars 2016 (NOR MENE1606428A), article 1"

    def formula(famille, period, parameters):
        bareme = _bourses(parameters, period).bourse_college.apres_2016
        return _echelon(famille, period, parameters, bareme, _ECHELONS_COLLEGE)


class bourse_college(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Bourse de collège de tous les élèves (€ par année scolaire)"
    reference = "Code de l'éducation, article D531-7"

    def formula(famille, period, parameters):
        bareme = _bourses(parameters, period).bourse_college
        taux = [getattr(bareme, f"montant_taux_{n}") for n in range(1, _ECHELONS_COLLEGE + 1)]
        eleves = famille.sum(famille.members("bourse_niveau_eleve", period) == _COLLEGE)
        return eleves * _montant(period, parameters, famille("bourse_college_echelon", period), taux)


class bourse_lycee_plafond(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Plafond de ressources de la bourse de lycée (€/an)"
    reference = "Arrêté du 22 mars 2016 (NOR MENE1606432A), article 1"

    def formula(famille, period, parameters):
        bareme = _bourses(parameters, period).bourse_lycee.apres_2016
        return _plafond(famille, period, parameters, bareme.echelon_1)


class bourse_lycee_echelon(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Échelon de la bourse de lycée, 0 : aucun"
    reference = "Arrêté du 22 mars 2016 (NOR MENE1606432A), article 1"

    def formula(famille, period, parameters):
        bareme = _bourses(parameters, period).bourse_lycee.apres_2016
        return _echelon(famille, period, parameters, bareme, _ECHELONS_LYCEE)


class bourse_lycee(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Bourse de lycée de tous les élèves (€ par année scolaire)"
    reference = "Code de l'éducation, article D531-29"

    def formula(famille, period, parameters):
        bareme = _bourses(parameters, period).bourse_lycee.apres_2016
        taux = [getattr(bareme, f"echelon_{n}").montant for n in range(1, _ECHELONS_LYCEE + 1)]
        enfants = famille.sum(famille.members("bourse_niveau_eleve", period) == _LYCEE)
        eleves = enfants + famille.sum(
            famille.members("bourse_lycee_eleve_majeur_individu", period), role=Famille.PARENT
        )
        return eleves * _montant(period, parameters, famille("bourse_lycee_echelon", period), taux)


VARIABLES = (
    bourse_rfr,
    bourse_enfants_a_charge,
    bourse_niveau_eleve,
    bourse_college_plafond,
    bourse_college_echelon,
    bourse_college,
    bourse_lycee_plafond,
    bourse_lycee_echelon,
    bourse_lycee,
)
