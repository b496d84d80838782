"""The thresholds that an aid compares a fact with, read from its criteria and from ``parameters/``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import ROUND_DOWN, Decimal

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from droits.aide import Aide, Comparaison, Critere
from droits.decision.passage import chiffre_du_jour
from droits.scenarios.inconnues import Seuils

_CENTIME = Decimal("0.01")


def seuils(systeme: TaxBenefitSystem, aide: Aide, au: date) -> Seuils:
    """Amounts, ages and durations that decide of ``aide`` on ``au``."""
    en_euros = [c for c in aide.criteres() if c.unite in ("€/mois", "€/an")]
    return Seuils(
        mensuels=tuple(sorted({m for c in en_euros for m in _mensuels(systeme, c, au)})),
        ages=_par_fait(systeme, aide, au, "ans"),
        mois=_par_fait(systeme, aide, au, "mois"),
    )


def _par_fait(systeme: TaxBenefitSystem, aide: Aide, au: date, unite: str) -> dict[str, tuple[int, ...]]:
    """Fact → whole numbers of this unit that the criteria reading it compare with."""
    trouves: dict[str, set[int]] = defaultdict(set)
    for critere in aide.criteres():
        if critere.unite == unite:
            for fait in critere.noms_des_faits():
                trouves[fait] |= {int(v) for v in _valeurs(systeme, critere, au)}
    return {fait: tuple(sorted(valeurs)) for fait, valeurs in trouves.items()}


def _mensuels(systeme: TaxBenefitSystem, critere: Critere, au: date) -> Iterator[Decimal]:
    """The last amount before the threshold is crossed upwards: the next cent is on the other side."""
    diviseur = 12 if critere.chiffres_annuels else 1
    recul = _CENTIME if critere.comparaison in (Comparaison.MOINS_DE, Comparaison.AU_MOINS) else Decimal(0)
    for valeur in _valeurs(systeme, critere, au):
        yield (valeur / diviseur).quantize(_CENTIME, ROUND_DOWN) - recul


def _valeurs(systeme: TaxBenefitSystem, critere: Critere, au: date) -> Iterator[Decimal]:
    for chemin in (*critere.chiffres, *((critere.seuil,) if critere.seuil else ())):
        valeur = chiffre_du_jour(systeme, chemin, au).valeur
        if valeur is not None:
            yield valeur
