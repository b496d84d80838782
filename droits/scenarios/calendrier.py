"""Months and lengths of time, counted once for the whole house."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date


def mois_index(jour: date) -> int:
    """Number of the month since year 0."""
    return jour.year * 12 + jour.month - 1


def annees_avant(jour: date, annees: int) -> date:
    """Same day ``annees`` years earlier (28 February for a 29)."""
    try:
        return jour.replace(year=jour.year - annees)
    except ValueError:
        return jour.replace(year=jour.year - annees, day=28)


def mois_avant(jour: date, mois: int) -> date:
    """The first day of the month, ``mois`` months earlier."""
    index = mois_index(jour) - mois
    return date(index // 12, index % 12 + 1, 1)


def mois_apres(jour: date, mois: int) -> date:
    """The same day ``mois`` months later; the last of the month where it has no such day (CPC 641).

    >>> mois_apres(date(2026, 12, 31), 2)
    datetime.date(2027, 2, 28)
    """
    index = mois_index(jour) + mois
    annee, rang = index // 12, index % 12 + 1
    return date(annee, rang, min(jour.day, monthrange(annee, rang)[1]))


def mois_ecoules(debut: date, fin: date) -> float:
    """Months from ``debut`` to ``fin``: whole months, then days over 31. Zero when ``fin`` is before."""
    if fin <= debut:
        return 0.0
    entiers = mois_index(fin) - mois_index(debut) - (1 if fin.day < debut.day else 0)
    if fin.day >= debut.day:
        return entiers + (fin.day - debut.day) / 31
    return entiers + (fin.day + 31 - debut.day) / 31


def reunion(periodes: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    """Periods merged where they touch or overlap, in order."""
    fusionnees: list[tuple[date, date]] = []
    for debut, fin in sorted(periodes):
        if fusionnees and (debut - fusionnees[-1][1]).days <= 1:
            fusionnees[-1] = (fusionnees[-1][0], max(fin, fusionnees[-1][1]))
        else:
            fusionnees.append((debut, fin))
    return fusionnees
