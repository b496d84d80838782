"""What is asked in one go: facts read on the same papers, or that one thought of the person answers."""

from __future__ import annotations

from enum import StrEnum


class Theme(StrEnum):
    URGENCE = "urgence"  # what cannot wait, whatever it is about: :mod:`droits.orientations.urgences`
    FAMILLE = "famille"
    ENFANTS = "enfants"
    SEJOUR = "sejour"
    ACTIVITE = "activite"
    ARGENT = "argent"
    BIENS = "biens"
    SANTE = "sante"
    LOGEMENT = "logement"
    DETTES = "dettes"
    AIDES = "aides"
    IMPOT = "impot"


#: beginnings of ids; the longest counts
_DEBUTS = {
    Theme.FAMILLE: "foyer personne.enceinte",
    Theme.ENFANTS: "enfant",
    Theme.SEJOUR: "personne.date_naissance personne.nationalite personne.titre_sejour personne.mois_en_france_par_an "
    "personne.en_france_depuis personne.paris personne.mutation_employeur",
    Theme.ACTIVITE: "personne",  # work, studies, and what the parents do for a student
    Theme.ARGENT: "ressource personne.ressources personne.pensions_demandees personne.ancien_combattant "
    "personne.veuf_combattant",
    Theme.BIENS: "patrimoine",
    Theme.SANTE: "sante personne.assurance_maladie personne.taux_incapacite personne.restriction_emploi "
    "personne.inapte_travail personne.preuves_handicap personne.perte_autonomie personne.retraite_inaptitude",
    Theme.LOGEMENT: "logement",
    Theme.DETTES: "dettes dette",
    Theme.AIDES: "aides_recues",
    Theme.IMPOT: "impot",
}
_PAR_DEBUT = {debut: theme for theme, debuts in _DEBUTS.items() for debut in debuts.split()}


def theme(fait: str, sujet: str) -> Theme:
    """The theme of a fact; all that is asked about children goes together.

    >>> theme("personne.paris", "conjoint").value
    'sejour'
    """
    if sujet.startswith("enfant"):
        return Theme.ENFANTS
    return _PAR_DEBUT.get(fait) or _PAR_DEBUT[fait.partition(".")[0]]
