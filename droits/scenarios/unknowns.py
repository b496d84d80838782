"""What a situation does not tell: the facts of the register that are unknown, with their subject."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from droits.scenarios.facts import FAITS, Fait
from droits.scenarios.situation import AutrePersonne, Enfant, Situation

#: facts asked of children and of other people of the home: the others are about adults who apply
_DES_AUTRES = ("enfant.", "personne.date_naissance", "personne.scolarite")


class FaitInconnu(NamedTuple):
    """``sujet``: place in the file (« demandeur », « enfants 1 », « logement » …)."""

    sujet: str
    fait: Fait


def faits_inconnus(situation: Situation) -> tuple[FaitInconnu, ...]:
    """Every fact that the file leaves unknown, in the order of the file."""
    return tuple(_inconnus(situation, ""))


def _inconnus(modele: BaseModel, sujet: str) -> Iterator[FaitInconnu]:
    for nom, champ in type(modele).model_fields.items():
        valeur: Any = getattr(modele, nom)
        if isinstance(valeur, BaseModel):
            yield from _inconnus(valeur, f"{sujet} {nom}".strip())
        elif isinstance(valeur, tuple):
            for rang, element in enumerate(valeur, start=1):
                if isinstance(element, BaseModel):
                    yield from _inconnus(element, f"{sujet} {nom} {rang}".strip())
        elif valeur is None and (fait := _fait(champ)) and _concerne(fait, modele):
            yield FaitInconnu(sujet, fait)


def _fait(champ: FieldInfo) -> Fait | None:
    extra = champ.json_schema_extra
    return FAITS.get(str(extra.get("fait"))) if isinstance(extra, dict) else None


def _concerne(fait: Fait, modele: BaseModel) -> bool:
    return not isinstance(modele, Enfant | AutrePersonne) or fait.id.startswith(_DES_AUTRES)
