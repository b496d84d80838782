"""Small calculations that several aids of Paris share."""

from numpy import array, floor, rint
from numpy import round as arrondir

from droits.chiffres import valeur

MINIMUM_VIEILLESSE = "prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa.montant_maximum_annuel."


def au_centime(montant):
    return rint(montant * 100) / 100


def au_rang(chiffres, chemins, rang):
    """The figure of ``chemins`` that each row's ``rang`` names."""
    return array([valeur(chiffres, chemin) for chemin in chemins])[rang]


def minimum_vieillesse_du_mois(chiffres, en_couple):
    """Old age minimum as paid (€/month): the cents below are cut (1 043,59 € in 2026)."""
    annuel = au_rang(chiffres, [MINIMUM_VIEILLESSE + "personnes_seules", MINIMUM_VIEILLESSE + "couples"], en_couple + 0)
    return floor(arrondir(annuel * 100 / 12, 4)) / 100
