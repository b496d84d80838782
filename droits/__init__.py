"""droits : faire le point sur les droits d'une personne à Paris.

Une situation en entrée, une réponse par aide en sortie :

>>> from droits import bilan, lire
>>> situation = lire("exemples/retraitee.yaml")
>>> aspa = bilan(situation, aides=["aspa"]).reponse("aspa")
>>> aspa.statut.value
'droit_probable'

Ce qui n'est pas dit est inconnu, jamais zéro. Rien ne sort de la machine.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from droits.parcours.calendrier import calendrier
    from droits.parcours.comparaison import comparer
    from droits.parcours.plan import plan
    from droits.parcours.questions import questions
    from droits.parcours.sorties import sorties
    from droits.pipeline import bilan, bilans
    from droits.registre import AIDES
    from droits.resultats import Bilan, Reponse, Statut
    from droits.scenarios.reading import lire
    from droits.scenarios.reading import schema_json as schema
    from droits.scenarios.situation import Situation

__version__ = "0.1.0"
__all__ = [
    "AIDES",
    "Bilan",
    "Reponse",
    "Situation",
    "Statut",
    "__version__",
    "bilan",
    "bilans",
    "calendrier",
    "comparer",
    "lire",
    "plan",
    "questions",
    "schema",
    "sorties",
]

# OpenFisca takes seconds to load: each name is imported when it is first read (PEP 562).
_PORTE = {
    "AIDES": ("droits.registre", "AIDES"),
    "Bilan": ("droits.resultats", "Bilan"),
    "Reponse": ("droits.resultats", "Reponse"),
    "Situation": ("droits.scenarios.situation", "Situation"),
    "Statut": ("droits.resultats", "Statut"),
    "bilan": ("droits.pipeline", "bilan"),
    "bilans": ("droits.pipeline", "bilans"),
    "calendrier": ("droits.parcours.calendrier", "calendrier"),
    "comparer": ("droits.parcours.comparaison", "comparer"),
    "lire": ("droits.scenarios.reading", "lire"),
    "plan": ("droits.parcours.plan", "plan"),
    "questions": ("droits.parcours.questions", "questions"),
    "schema": ("droits.scenarios.reading", "schema_json"),
    "sorties": ("droits.parcours.sorties", "sorties"),
}


def __getattr__(nom: str) -> Any:
    if nom not in _PORTE:
        raise AttributeError(f"module {__name__!r} has no attribute {nom!r}")
    module, attribut = _PORTE[nom]
    return getattr(import_module(module), attribut)


def __dir__() -> list[str]:
    return sorted(__all__)
