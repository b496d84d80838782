"""Subjects of an answer (« demandeur », « conjoint », « enfant 1 », « demandeur, ressource 2 ») in words."""

from __future__ import annotations

import re

from droits.explain.phrases import phrase


def est_une_autre_personne(sujet: str | None) -> bool:
    """Whether the subject is a person other than the reader."""
    return sujet is not None and re.match(r"(conjoint|enfant|autre)", sujet) is not None


def pour(sujet: str | None) -> tuple[str, ...]:
    """« Pour la personne en couple avec vous : »; nothing when the reader or the home is meant."""
    personne, _, ressource = (sujet or "").partition(", ")
    lignes = [_pour_une_autre(personne)] if est_une_autre_personne(personne) else []
    if ressource:
        lignes.append(phrase("pour-ressource", numero=_numero(ressource)))
    return tuple(lignes)


def _pour_une_autre(personne: str) -> str:
    if personne.startswith("conjoint"):
        return phrase("pour-conjoint")
    famille = "enfant" if personne.startswith("enfant") else "autre"
    return phrase(f"pour-{famille}", numero=_numero(personne))


def _numero(sujet: str) -> str:
    return "".join(re.findall(r"\d+", sujet))
