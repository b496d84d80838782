"""What we still need to know: the question, where to read the answer, what each answer would change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from math import floor

from droits.explain.document import Bloc, Liste, Marque, Phrase, Puce
from droits.explain.entrees import id_du_fait
from droits.explain.phrases import noter, phrase, quantite, tiret
from droits.explain.sujets import pour
from droits.explain.valeurs import en_mots, montant, question_du_fait, unite_du_fait
from droits.resultats import Effet, FaitManquant
from droits.scenarios.facts import FAITS


def demander(manquants: Sequence[FaitManquant]) -> Iterator[Bloc]:
    """One question per missing fact, with its paper and its effects."""
    if manquants:
        yield Phrase(phrase("manque-nombre", nombre=len(manquants)))
    marque = Marque("?", phrase("marque-ne-sait-pas"))
    for intro, siens in _par_sujet(manquants):
        yield from intro
        for manquant in siens:
            yield Liste((Puce(_question(manquant), marque, tuple(_aide_a_repondre(manquant))),))
            if changements := tuple(effets(manquant)):
                yield Liste(changements)


def en_bref(manquants: Sequence[FaitManquant], maximum: int) -> Iterator[Bloc]:
    """The first questions, and how many are left."""
    if manquants:
        yield Phrase(phrase("manque-nombre", nombre=len(manquants)))
        for intro, siens in _par_sujet(manquants[:maximum]):
            yield from intro
            yield Liste(tuple(Puce(_question(m)) for m in siens))
    if len(manquants) > maximum:
        yield Phrase(phrase("feuille-autres-questions", nombre=len(manquants) - maximum))


def _par_sujet(manquants: Sequence[FaitManquant]) -> Iterator[tuple[tuple[Phrase, ...], Iterator[FaitManquant]]]:
    """Questions about the same person together; after those of a child, « Pour vous » brings the reader back."""
    d_une_autre = False
    for intro, siens in groupby(manquants, key=lambda m: pour(m.sujet)):
        dits = intro or ((phrase("pour-vous"),) if d_une_autre else ())
        yield tuple(map(Phrase, dits)), siens
        d_une_autre = bool(intro)


def _question(manquant: FaitManquant) -> str:
    return question_du_fait(manquant.fait) if manquant.fait in FAITS else phrase("manque-autre")


def _aide_a_repondre(manquant: FaitManquant) -> Iterator[str]:
    yield from papiers(manquant.fait)
    yield phrase(f"manque-{manquant.decide}")


def papiers(fait: str) -> Iterator[str]:
    """Where the answer is read."""
    connus = FAITS[fait].papier if fait in FAITS else None
    for papier in (connus or "").split(", "):
        if papier:
            noter(id_du_fait("papier", fait))
            yield phrase("manque-papier", papier=papier)


def effets(manquant: FaitManquant) -> Iterator[Puce]:
    """The possible answers, by what they give; nothing when they all give the same."""
    par_resultat: dict[str, list[Effet]] = {}
    for effet in manquant.effets:
        par_resultat.setdefault(_resultat(effet), []).append(effet)
    if len(par_resultat) > 1:
        for resultat, effets in par_resultat.items():
            valeurs = dict.fromkeys(_valeurs(manquant, effets))
            yield Puce(phrase(resultat), suite=tuple(valeurs))


def _resultat(effet: Effet) -> str:
    statuts = set(effet.statuts)
    return f"effet-statut-{tiret(statuts.pop())}" if len(statuts) == 1 else "effet-plusieurs"


def _valeurs(manquant: FaitManquant, effets: Sequence[Effet]) -> Iterator[str]:
    unite = unite_du_fait(manquant.fait)
    for effet in effets:
        if montant(effet.valeur) is None:
            yield en_mots(effet.valeur, unite)
    yield from _tranches(manquant, {e.valeur for e in effets}, unite)


def _tranches(manquant: FaitManquant, retenus: set[str], unite: str | None) -> Iterator[str]:
    """Amounts that give the same result, as intervals: they lie on both sides of each threshold."""
    sommes = sorted((m, e.valeur) for e in manquant.effets if (m := montant(e.valeur)) is not None)
    precedent = None
    for retenu, groupe in groupby(sommes, key=lambda s: s[1] in retenus):
        maximum = list(groupe)[-1][0]
        bas, haut = precedent, maximum if maximum != sommes[-1][0] else None
        precedent = maximum
        if retenu:
            yield _rien(unite) if haut == 0 else _tranche(_dire(bas, unite), _dire(haut, unite))


def _dire(somme: Decimal | None, unite: str | None) -> str | None:
    """A bound, in whole euros: the values tried lie a cent beyond a threshold."""
    return None if somme is None else quantite(Decimal(floor(somme)), unite)


def _rien(unite: str | None) -> str:
    """« 0 euro par mois », and not « 0 euro ou moins »."""
    return quantite(Decimal(0), unite) or phrase("mot-montant-quelconque")


def _tranche(bas: str | None, haut: str | None) -> str:
    if bas and haut:
        return phrase("borne-entre", minimum=bas, maximum=haut)
    if haut:
        return phrase("borne-au-plus", valeur=haut)
    return phrase("borne-plus-de", valeur=bas) if bas else phrase("mot-montant-quelconque")
