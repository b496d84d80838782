"""Aids that are never paid together: the best lawful combination, and what it gives up (règlement municipal)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal
from itertools import combinations

from droits.aide import Rythme
from droits.liens import LIENS
from droits.resultats import Montant, Reponse, Statut

_PAIRES = tuple((lien.cause, lien.effet) for lien in LIENS if lien.nature == "non_cumul")
_ORDRE = tuple(dict.fromkeys(aide for paire in _PAIRES for aide in paire))


def combiner(reponses: tuple[Reponse, ...]) -> tuple[Reponse, ...]:
    """Sets aside the open aids that the best combination gives up; each keeps its verdict and its amount.

    Only sure rights take part: one that a missing fact may open is not a reason to give up another.
    """
    reponses = tuple(_nommer_les_autres(r, reponses) for r in reponses)
    ouvertes = {r.aide: r for r in reponses if r.aide in _ORDRE and _ouverte(r)}
    if not any(paire <= ouvertes.keys() for paire in map(set, _PAIRES)):
        return reponses
    gardees = _meilleure([ouvertes[a] for a in _ORDRE if a in ouvertes])
    return tuple(_ecarter(r, gardees) if r.aide in ouvertes and r.aide not in gardees else r for r in reponses)


def _nommer_les_autres(reponse: Reponse, reponses: Sequence[Reponse]) -> Reponse:
    """Another aid, in doubt, might take its place: what that one lacks may change what this one pays."""
    if not _ouverte(reponse):
        return reponse
    autres = {a for paire in _PAIRES if reponse.aide in paire for a in paire} - {reponse.aide}
    deja = {(f.fait, f.sujet) for f in reponse.faits_manquants}
    ajouts = {
        (f.fait, f.sujet): f.model_copy(update={"decide": "montant", "effets": ()})
        for r in reponses
        if r.aide in autres and r.statut is Statut.A_PRECISER
        for f in r.faits_manquants
        if f.decide != "critere" and (f.fait, f.sujet) not in deja
    }
    return reponse.model_copy(update={"faits_manquants": (*reponse.faits_manquants, *ajouts.values())})


def _ouverte(reponse: Reponse) -> bool:
    return reponse.statut is Statut.DROIT_PROBABLE and reponse.ecartee_par is None


def _meilleure(reponses: Sequence[Reponse]) -> tuple[str, ...]:
    """The aids of the combination that pays most in a year; where two pay the same, the first declared."""
    permises = (
        combinaison
        for taille in range(len(reponses), 0, -1)
        for combinaison in combinations(reponses, taille)
        if not any(set(paire) <= {r.aide for r in combinaison} for paire in _PAIRES)
    )
    return tuple(r.aide for r in max(permises, key=_total))


def _total(combinaison: Iterable[Reponse]) -> tuple[Decimal, Decimal]:
    """(least sure to be paid, most), € per year."""
    montants = [r.montant for r in combinaison if r.montant is not None]
    return (
        sum((_par_an(m, m.minimum) for m in montants), Decimal(0)),
        sum((_par_an(m, m.maximum) for m in montants), Decimal(0)),
    )


def _par_an(montant: Montant, somme: Decimal) -> Decimal:
    return somme * 12 if montant.rythme is Rythme.MOIS else somme


def _ecarter(reponse: Reponse, gardees: Collection[str]) -> Reponse:
    """``gardees`` holds at least one aid that excludes this one, or it would be kept."""
    par = next(a for a in gardees if (a, reponse.aide) in _PAIRES or (reponse.aide, a) in _PAIRES)
    return reponse.model_copy(update={"ecartee_par": par, "renonce": reponse.montant, "montant": None})
