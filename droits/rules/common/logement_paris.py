"""Housing in the règlement municipal: who pays, how much, and which of three aids is kept.

II/III 2.1, V 3.1 b/1  titulaire du bail ; IV 2.1, 2.2 b/2  locataires, accédants et propriétaires
b/4 (IV 2.1, 2.2 : b/2, b/3)  charge nette = charge brute - aides au logement, ramenée au mois ;
      l'emplacement d'un seul véhicule est une charge de logement
b/5 (IV 2.1, 2.2 : b/4)  aides au logement, à défaut un logement peuplé et salubre comme la loi le veut
b/6 (IV 2.1, 2.2 : b/5)  pas d'impayé, « sauf dans les cas fixés par délibération » (non trouvée)
II/III 2.1 c/4, IV 2.1 d/2, IV 2.2 d/2 et d/3, IV 2.3 c/4  une seule des trois aides au logement
"""

from numpy import array, maximum, minimum, nan_to_num, where
from numpy import round as arrondir
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Menage
from openfisca_france.model.base import TypesStatutOccupationLogement


class sous_locataire_paris(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Sous-locataire : le bail est au nom d'une autre personne"
    reference = "Règlement municipal, articles II 2.1 b/1, III 2.1 b/1, IV 2.3 b/1 et V 3.1 b/1"


class paris_titulaire_du_bail(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Locataire en titre : le bail est au nom du demandeur ou de son conjoint"
    reference = "Règlement municipal, articles II 2.1 b/1, III 2.1 b/1, IV 2.3 b/1 et V 3.1 b/1"

    def formula(famille, period):
        menage = famille.demandeur.menage
        en_titre = menage("bail_au_nom", period) * (menage("sous_locataire_paris", period) == 0)
        return menage("aide_logement_locataire", period) * en_titre


class paris_resident_en_foyer(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Résident d'un logement-foyer, dont les charges de logement peuvent être connues"
    reference = "Règlement municipal, articles II 2.1 d/1 à d/4 et III 2.1 d/1 à d/4"

    def formula(famille, period):
        return famille.demandeur.menage("aide_logement_foyer", period)


class paris_proprietaire(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Propriétaire de son logement, ou accédant à la propriété"
    reference = "Règlement municipal, articles IV 2.1 b/2 et IV 2.2 b/2"

    def formula(famille, period):
        statut = _statut(famille, period)
        accedant = statut == TypesStatutOccupationLogement.primo_accedant
        return accedant + (statut == TypesStatutOccupationLogement.proprietaire)


class paris_sans_impaye(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Ne doit ni loyer ni charges de son logement"
    reference = "Règlement municipal, articles II 2.1 b/6, III 2.1 b/6, IV 2.1 b/5, IV 2.2 b/5, IV 2.3 b/6 et V 3.1 b/6"

    def formula(famille, period):
        return famille.demandeur.menage("impaye_loyer_charges", period) == 0


class aide_logement_paris(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Aide au logement reçue, ou celle qui est due (€/mois)"
    reference = "Règlement municipal, articles II 2.1 b/4, III 2.1 b/4, IV 2.1 b/2, IV 2.2 b/2, IV 2.3 b/4 et V 3.1 b/4"

    def formula_2021_01_01(famille, period):
        a_calculer = famille("aide_logement_a_demander_paris", period)
        aide = famille("aide_logement", period)
        if a_calculer.any():  # with our own criteria (lease, landlord …), which OpenFisca-France does not read
            aide = where(a_calculer, famille("aide_logement_due", period), aide)
        return arrondir(aide, 2)

    def formula(famille, period):
        return arrondir(famille("aide_logement", period), 2)  # our own criteria of housing aid begin in 2021


class aide_logement_a_demander_paris(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Ne dit aucune aide au logement reçue : celle qui serait due est calculée"


class paris_charge_brute_locataire(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Loyer, charges locatives réelles et stationnement d'un véhicule, pour un locataire (€/mois)"
    reference = "Règlement municipal, articles II 2.1 b/4, III 2.1 b/4, IV 2.1 b/2, IV 2.2 b/2, IV 2.3 b/4 et V 3.1 b/4"

    def formula(famille, period):
        menage = famille.demandeur.menage
        locataire = menage("aide_logement_locataire", period) + menage("aide_logement_foyer", period)
        loyer_et_charges = menage("loyer", period) + menage("charges_locatives", period)
        return locataire * (loyer_et_charges + menage("parking_mensuel", period))


class paris_charge_brute(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Charge brute de logement : loyer et charges, ou prêt et charges de copropriété (€/mois)"
    reference = "Règlement municipal, articles IV 2.1 b/2 et b/3, IV 2.2 b/2 et b/3"

    def formula(famille, period):
        # in raw OpenFisca the loan of an « accédant » is in ``loyer``, and the charges in ``charges_locatives``
        menage = famille.demandeur.menage
        accedant = _statut(famille, period) == TypesStatutOccupationLogement.primo_accedant
        pret, copropriete = menage("mensualite_pret", period), menage("charges_copropriete", period)
        pret = where(pret > 0, pret, accedant * menage("loyer", period))
        copropriete = where(copropriete > 0, copropriete, menage("charges_locatives", period))
        proprietaire = pret + copropriete + menage("parking_mensuel", period)
        return famille("paris_charge_brute_locataire", period) + famille("paris_proprietaire", period) * proprietaire


class paris_charge_nette(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Charge nette de logement : charge brute moins aides au logement (€/mois)"
    reference = "Règlement municipal, articles II 2.1 b/4, III 2.1 b/4, IV 2.1 b/2, IV 2.2 b/2, IV 2.3 b/4 et V 3.1 b/4"

    def formula(famille, period):
        nette = famille("paris_charge_brute", period) - famille("aide_logement_paris", period)
        return maximum(arrondir(nette, 2), 0)


class paris_aide_logement_retenue(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Aide municipale au logement la plus favorable : 0 PLFM, 1 PLF, 2 Paris Logement"
    reference = "Règlement municipal, articles II 2.1 c/4, III 2.1 c/4, IV 2.1 d/2, IV 2.2 d/2 et d/3, IV 2.3 c/4"

    def formula(famille, period):
        # the first of equals: IV 2.2 d/2 lets a lone parent take PLF only where it pays more
        # an amount that is not known (NaN) is not the best
        return nan_to_num(array([famille(f"{aide}_sans_cumul", period) for aide in _EN_CONCURRENCE])).argmax(axis=0)


#: in the order of ``paris_aide_logement_retenue``
_EN_CONCURRENCE = ("paris_logement_plfm", "paris_logement_familles", "paris_logement")


def si_retenue(famille, period, aide):
    """The amount of ``aide``; nothing where another municipal housing aid is worth more."""
    retenue = famille("paris_aide_logement_retenue", period) == _EN_CONCURRENCE.index(aide)
    return famille(f"{aide}_sans_cumul", period) * retenue


def lecture_basse(famille, period, part, montant):
    """IV/A 3, lowest reading: ``part`` of what the règlement would pay, net charge included."""
    return part * minimum(montant, famille("paris_charge_nette", period))


def lecture_haute(famille, period, part, montant):
    """IV/A 3, highest reading: ``part`` of the amount of the annexe, within the net charge."""
    return minimum(part * montant, famille("paris_charge_nette", period))


def _statut(famille, period):
    return famille.demandeur.menage("statut_occupation_logement", period)
