"""What the unknown facts share: a value, a fact with its values, and the changes that a value makes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from droits.scenarios.openfisca.tables import DIVISEURS
from droits.scenarios.situation import (
    NatureRessource,
    Personne,
    Ressource,
    Rythme,
    Situation,
    remplacer,
)

Changement = Callable[[Situation], Situation]

#: beyond every ceiling of every aid (€/month, €); plausible extremes, not figures of the law
REVENU_ELEVE = Decimal(10_000)
REVENU_FAIBLE = Decimal(100)  # under every ceiling, and more than nothing
CAPITAL_ELEVE = Decimal(2_000_000)


@dataclass(frozen=True)
class Valeur:
    """One possible value of an unknown fact. ``code`` names it in the answer (``oui``, ``montant:1043.59`` …)."""

    code: str
    appliquer: Changement


@dataclass(frozen=True)
class Inconnue:
    """A fact not given, for one subject, and the values it could take."""

    fait: str
    sujet: str
    valeurs: tuple[Valeur, ...]

    @property
    def cle(self) -> tuple[str, str]:
        return (self.fait, self.sujet)


@dataclass(frozen=True)
class Seuils:
    """What an aid compares facts with: amounts (€/month); by fact, ages (years) and durations (months)."""

    mensuels: tuple[Decimal, ...] = ()
    ages: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    mois: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


def deux_cotes(seuils: Iterable[int]) -> set[int]:
    """Each whole threshold, and the number below it."""
    return {cote for seuil in seuils for cote in (seuil - 1, seuil)}


OUI_NON: list[tuple[str, Any]] = [("oui", True), ("non", False)]


def adulte_avec(nom: str, **changements: Any) -> Changement:
    def appliquer(s: Situation) -> Situation:
        actuel = getattr(s, nom)
        return remplacer(s, **{nom: remplacer(actuel, **changements)}) if actuel else s

    return appliquer


def revenu(montant: Decimal, depuis: date | None = None, jusqu_au: date | None = None) -> Ressource:
    return Ressource(
        nature=NatureRessource.AUTRE, montant=montant, depuis=depuis or date(2000, 1, 1), jusqu_au=jusqu_au
    )


def salaire(depuis: date, jusqu_au: date | None = None, net: Decimal = REVENU_ELEVE) -> Ressource:
    return Ressource(nature=NatureRessource.SALAIRE, net=net, depuis=depuis, jusqu_au=jusqu_au)


def montants_possibles(seuils: Sequence[Decimal]) -> list[Decimal]:
    """Zero, a little, each threshold and a cent above, and an amount beyond all of them."""
    bords = {bord for s in seuils if s > 0 for bord in (s, s + Decimal("0.01"))}
    return sorted({Decimal(0), REVENU_FAIBLE, REVENU_ELEVE} | {b.quantize(Decimal("0.01")) for b in bords})


def mois_dernier(au: date) -> date:
    return date(au.year - (au.month == 1), (au.month - 2) % 12 + 1, 1)


def sans_montant(r: Ressource) -> bool:
    return all(m is None for m in (r.net, r.brut, r.imposable, r.montant))


def situation_avec(**changements: Any) -> Changement:
    return lambda s: remplacer(s, **changements)


def a_completer(r: Ressource) -> bool:
    return r.nature is not NatureRessource.AUCUNE and sans_montant(r)


def completer(personne: Personne, montant: Decimal) -> tuple[Ressource, ...]:
    """The income of a person, ``montant`` a month standing for each amount that is not known."""
    if personne.ressources is None:
        return (revenu(montant),)
    return tuple(
        remplacer(r, montant=montant * DIVISEURS[r.rythme]) if a_completer(r) else r for r in personne.ressources
    )


def sans_debut(personne: Personne) -> bool:
    """Whether nobody said since when one of its sources is received."""
    return any(r.depuis is None and r.rythme is not Rythme.UNE_FOIS for r in personne.ressources or ())


def depuis_ce_mois(personne: Personne, au: date) -> tuple[Ressource, ...]:
    """The income of a person, whose sources without a start start this month."""
    premier = au.replace(day=1)
    return tuple(remplacer(r, depuis=premier) if r.depuis is None else r for r in personne.ressources or ())


def enfant_avec(rang: int, **changements: Any) -> Changement:
    def appliquer(s: Situation) -> Situation:
        enfants = list(s.enfants or ())
        enfants[rang] = remplacer(enfants[rang], **changements)
        return remplacer(s, enfants=tuple(enfants))  # type: ignore[no-any-return]

    return appliquer
