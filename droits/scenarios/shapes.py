"""The form of each field, read from the models: what the reader and the JSON Schema both follow."""

from __future__ import annotations

import types
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, BeforeValidator, TypeAdapter
from pydantic.fields import FieldInfo


@dataclass(frozen=True)
class Forme:
    """What may stand at a place of the file."""

    genre: Literal["fiche", "liste", "choix", "valeur"]
    modele: type[BaseModel] | None = None
    element: Forme | None = None  # of a list
    choix: tuple[str, ...] = ()
    lecteur: Callable[..., Any] | None = None  # parser of droits.scenarios.valeurs
    type: Any = str
    absence: bool = False  # « aucun » is an answer, read as False


@dataclass(frozen=True)
class Champ:
    nom: str
    forme: Forme
    info: FieldInfo
    adaptateur: TypeAdapter[Any]

    @property
    def inconnu_permis(self) -> bool:
        """Unknown is an answer; not where leaving the key out means something else (``rythme``)."""
        vide = self.info.default_factory is not None and self.forme.genre == "fiche"
        return vide or (not self.info.is_required() and self.info.default is None)

    @property
    def unite(self) -> str | None:
        extra = self.info.json_schema_extra
        unite = extra.get("unite") if isinstance(extra, dict) else None
        return unite if isinstance(unite, str) else None


@cache
def champs(modele: type[BaseModel]) -> dict[str, Champ]:
    """The fields a file may fill, in the order of the model."""
    indices = get_type_hints(modele, include_extras=True)
    return {
        nom: Champ(nom, _forme(indices[nom]), info, TypeAdapter(indices[nom]))
        for nom, info in modele.model_fields.items()
        if not info.exclude
    }


def champ_a(modele: type[BaseModel], chemin: Sequence[str | int]) -> tuple[type[BaseModel], Champ]:
    """The field at a place, and the model it belongs to; of an element, its list. Raises :class:`LookupError`.

    >>> from droits.scenarios.situation import Situation
    >>> champ_a(Situation, ("enfants", 0, "residence"))[1].forme.genre
    'choix'
    """
    nom, *reste = chemin
    champ = champs(modele).get(str(nom))
    if champ is None or isinstance(nom, int):
        raise LookupError(f"{modele.__name__} n'a pas de « {nom} »")
    forme = champ.forme
    if reste and forme.genre == "liste" and isinstance(reste[0], int):
        assert forme.element is not None
        forme, reste = forme.element, reste[1:]
    if not reste:
        return modele, champ
    if forme.modele is None:
        raise LookupError(f"« {nom} » n'a pas de « {reste[0]} »")
    return champ_a(forme.modele, reste)


def _forme(annotation: Any) -> Forme:
    origine, arguments = get_origin(annotation), get_args(annotation)
    if origine is Annotated:
        lecteur = next((m.func for m in arguments[1:] if isinstance(m, BeforeValidator)), None)
        return Forme("valeur", lecteur=lecteur, type=arguments[0]) if lecteur else _forme(arguments[0])
    if origine in (Union, types.UnionType):
        formes = [_forme(a) for a in arguments if a is not type(None) and get_args(a) != (False,)]
        absence = any(get_args(a) == (False,) for a in arguments)
        if all(forme.genre == "choix" for forme in formes):  # a list of words, and a few more
            return Forme("choix", choix=tuple(mot for forme in formes for mot in forme.choix), absence=absence)
        (forme,) = formes
        return replace(forme, absence=absence)
    if origine is tuple:
        return Forme("liste", element=_forme(arguments[0]))
    if origine is Literal:
        return Forme("choix", choix=tuple(str(a) for a in arguments))
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return Forme("choix", choix=tuple(str(membre.value) for membre in annotation))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return Forme("fiche", modele=annotation)
    return Forme("valeur", type=annotation)
