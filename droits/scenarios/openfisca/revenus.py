"""Amounts of income: gross, net, taxable, declared, counted by the FSL (€/month)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np

from droits.chiffres import valeur
from droits.scenarios import calendrier
from droits.scenarios.openfisca.aides import aides_du_mois
from droits.scenarios.openfisca.ecriture import Distincts
from droits.scenarios.openfisca.fenetre import Fenetre, Tableau, couverture
from droits.scenarios.openfisca.groupes import Membre
from droits.scenarios.openfisca.tables import DIVISEURS, EXCLUES_DU_REGLEMENT, HORS_DES_RESSOURCES_FSL
from droits.scenarios.situation import (
    Beneficiaire,
    NatureAide,
    NatureRessource,
    Personne,
    Ressource,
    Rythme,
    Situation,
)


@dataclass(frozen=True)
class Montants:
    """Monthly amounts of one source (€/month)."""

    brut: float
    net: float
    imposable: float


def montants(ressource: Ressource, chiffres: Any) -> Montants:
    """Gross, net and taxable €/month of a source; what the paper does not say is converted."""
    diviseur = DIVISEURS[ressource.rythme]

    def mensuel(m: Decimal | None) -> float | None:
        return None if m is None else float(m) / diviseur

    brut, net, imposable = (mensuel(m) for m in (ressource.brut, ressource.net, ressource.imposable))
    seul = mensuel(ressource.montant)
    part_nette, part_imposable = parts(ressource.nature, chiffres)
    if net is None:
        net = seul if seul is not None else None
    if net is None:
        net = brut * part_nette if brut is not None else (imposable or 0.0) / part_imposable
    return Montants(
        brut=net / part_nette if brut is None else brut,
        net=net,
        imposable=net * part_imposable if imposable is None else imposable,
    )


def parts(nature: NatureRessource, chiffres: Any) -> tuple[float, float]:
    """(net / gross, taxable / net) of a kind of income. A small pension pays no CSG: gross is net."""
    if nature is NatureRessource.SALAIRE:
        return (
            valeur(chiffres, "droits.conversion.salaire_net_sur_brut"),
            valeur(chiffres, "droits.conversion.salaire_imposable_sur_net"),
        )
    if nature is NatureRessource.CHOMAGE:
        return (
            valeur(chiffres, "droits.conversion.chomage_net_sur_brut"),
            valeur(chiffres, "droits.conversion.chomage_imposable_sur_net"),
        )
    return (1.0, 1.0)


def _revenus_du_mois(personne: Personne, fenetre: Fenetre, chiffres: Any, sans: NatureRessource) -> float:
    """Net income received in the month of the demand (€/month)."""
    exclues = (NatureRessource.PENSION_ALIMENTAIRE_VERSEE, NatureRessource.AUCUNE, sans)
    recues = (r for r in personne.ressources or () if r.nature not in exclues and couverture(r, fenetre)[-1])
    return sum(montants(r, chiffres).net for r in recues)


def revenu_declare(membre: Membre, du_mois: float, personnelles: float, au: date) -> float:
    """Declared income of one person (€/month; règlement I/A 5).

    The couple's tax notice over twelve when it is known (carried by the applicant), else the taxable
    income of the month (``du_mois``); after a recent fall, all personal resources of the month (``personnelles``).
    """
    avis = membre.situation.avis_impot
    if avis is None or avis.revenus_declares is None or membre.role in ("autre", "enfant_a_part"):
        return du_mois  # people with a notice of their own
    if changement_recent(membre.situation, au):
        return personnelles if membre.role in tuple(Beneficiaire) else 0.0
    return float(avis.revenus_declares) / 12 if membre.role == "demandeur" else 0.0


def annee_de_l_avis(s: Situation) -> int | None:
    """The year whose income a notice tells (reference income), if one does."""
    avis = s.avis_impot
    return avis.annee_revenus if avis is not None and avis.rfr is not None else None


def changement_recent(s: Situation, au: date) -> bool:
    """A regular source of the couple ended in the last twelve months: loss of work, separation …"""
    un_an = calendrier.annees_avant(au, 1)
    return any(
        r.jusqu_au is not None and un_an < r.jusqu_au <= au
        for _, adulte in s.adultes()
        for r in adulte.ressources or ()
        if r.rythme is not Rythme.UNE_FOIS and r.nature is not NatureRessource.AUCUNE
    )


def impot_de_l_avis(membre: Membre) -> float:
    """Line 14 of the tax notice (€/year): the couple's, or of who lives in common without marriage the applicant's."""
    avis = membre.situation.avis_impot
    return float(avis.impot) if avis is not None and avis.impot is not None else 0.0


def ressources_personnelles(
    personnes: Distincts[Personne], membres: Sequence[Membre], fenetre: Fenetre, chiffres: Any
) -> Tableau:
    """« Ensemble des ressources personnelles » of the month (I/A 5), €/month; benefits are told of the applicant."""
    propres = personnes.lire(lambda p: _revenus_du_mois(p, fenetre, chiffres, sans=NatureRessource.BOURSE))
    return propres + _aides(membres, fenetre.au, EXCLUES_DU_REGLEMENT)


def ressources_fsl(
    personnes: Distincts[Personne], membres: Sequence[Membre], fenetre: Fenetre, chiffres: Any
) -> Tableau:
    """Resources of the month of the demand, of any nature, less those of décret 2005-212 art. 5 (€/month).

    A regular gift of the family, that nobody owes, is one of its « aides à caractère gracieux »; alimony is owed.
    """
    propres = personnes.lire(lambda p: _revenus_du_mois(p, fenetre, chiffres, sans=NatureRessource.AIDE_FAMILIALE))
    return propres + _aides(membres, fenetre.au, HORS_DES_RESSOURCES_FSL)


def _aides(membres: Sequence[Membre], au: date, exclues: frozenset[NatureAide]) -> Tableau:
    return np.array([sum(aides_du_mois(m, au, exclues)) for m in membres], dtype=float)
