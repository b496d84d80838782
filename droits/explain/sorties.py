"""The way out of a refusal in words: the day to wait for, or the steps to take, then the request."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from droits.explain.blocs import lignes
from droits.explain.phrases import jour, phrase, quantite, tiret
from droits.explain.sujets import est_une_autre_personne, pour

if TYPE_CHECKING:
    from droits.parcours.sorties import Attente, Sortie

#: steps to which somebody else says yes or no
_REPONSE_ATTENDUE = frozenset({"bail"})
_MOIS_PAR_AN = 12


def dire(sortie: Sortie) -> tuple[str, ...]:
    """Its sentences. A choice is told with the amounts."""
    if sortie.genre == "choix":
        return ()
    return tuple(_date(sortie) if sortie.attente else _demarche(sortie))


def _date(sortie: Sortie) -> Iterator[str]:
    assert sortie.attente is not None
    yield from pour(sortie.attente.sujet)
    cause = "age" if sortie.attente.cause == "age_enfant" else sortie.attente.cause
    dits = {"qui": _qui(sortie.attente), "duree": _duree(sortie.attente), "jour": jour(sortie.date)}
    yield phrase(f"issue-jour-{cause}", **dits)
    yield from lignes("issue-jour-demander", aide=_article(sortie.aide))


def _demarche(sortie: Sortie) -> Iterator[str]:
    for changement in sortie.changements:
        yield from lignes(f"issue-pas-{tiret(changement)}")
    for aide in sortie.aides_a_demander:
        yield phrase("issue-pas-droit", aide=_article(aide))
    attendue = sortie.aides_a_demander or _REPONSE_ATTENDUE & set(sortie.changements)
    yield from lignes("issue-pas-oui" if attendue else "issue-pas-apres", aide=_article(sortie.aide))


def _article(aide: str) -> str:
    return phrase(f"aide-{tiret(aide)}-article")


def _qui(attente: Attente) -> str:
    if attente.cause == "age_enfant":
        return "enfant"
    return "personne" if est_une_autre_personne(attente.sujet) else "vous"


def _duree(attente: Attente) -> str:
    """« 3 ans » rather than « 36 mois »."""
    mois, annees = attente.duree, attente.duree / _MOIS_PAR_AN
    en_ans = attente.unite == "mois" and annees == int(annees)
    dit = quantite(Decimal(int(annees)), "ans") if en_ans else quantite(mois, attente.unite)
    assert dit is not None
    return dit
