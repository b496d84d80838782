"""Subjects of an answer (« demandeur », « conjoint », « enfant 1 », « famille » …) in words."""

from __future__ import annotations

import re

from droits.explain.phrases import phrase


def est_une_autre_personne(sujet: str | None) -> bool:
    """Whether the subject is a person other than the reader."""
    return sujet is not None and re.match(r"(conjoint|enfant|autre)", sujet) is not None


def pour(sujet: str | None) -> str | None:
    """« Pour la personne en couple avec vous : »; ``None`` when the reader or the home is meant."""
    if sujet is None or not est_une_autre_personne(sujet):
        return None
    famille = "enfant" if sujet.startswith("enfant") else "autre"
    if sujet == "conjoint":
        return phrase("pour-conjoint")
    return phrase(f"pour-{famille}", numero="".join(re.findall(r"\d+", sujet)))
