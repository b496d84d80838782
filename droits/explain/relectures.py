"""Who has reviewed which sentence, and what a document may say of it.

The ledger (``sentences/<langue>/relectures.yaml``) keeps each session of readers, with the fingerprint
of each sentence as they read it. A sentence that changes has another fingerprint: it is no more reviewed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError

from droits.explain.entrees import LANGUE, dossier, toutes
from droits.explain.phrases import jour, phrase

REGISTRE = "relectures.yaml"

_Texte = Annotated[str, StringConstraints(strict=True, strip_whitespace=True, min_length=1)]
_Empreinte = Annotated[str, StringConstraints(strict=True, pattern="^[0-9a-f]{12}$")]


class Relecture(StrEnum):
    REDIGEE = "redigee"  # written by us
    RELUE = "relue"  # read and understood by people concerned


def _jour(ecrit: object) -> object:
    """Of all the writings that pydantic takes for a date, only « 2027-03-03 »."""
    if isinstance(ecrit, str) and not re.fullmatch(r"\d{4}-\d\d-\d\d", ecrit):
        raise ValueError("not a day")
    return ecrit


class _Modele(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Session(_Modele):
    """One session: the readers named are those who agreed to be."""

    date: Annotated[date, BeforeValidator(_jour)]
    groupe: _Texte
    relecteurs: tuple[_Texte, ...]
    version: _Texte
    phrases: Annotated[dict[_Texte, _Empreinte], Field(min_length=1)]


class Registre(_Modele):
    sessions: tuple[Session, ...]


@dataclass(frozen=True)
class EtatDeRelecture:
    """``sessions``: those that have read the sentence as it is today."""

    relecture: Relecture
    sessions: tuple[Session, ...]


@cache
def registre() -> Registre:
    fichier = dossier(LANGUE).joinpath(REGISTRE)
    return lire(fichier.read_text(encoding="utf-8"))


def etat(identifiant: str, dans: Registre | None = None) -> EtatDeRelecture:
    """Review state of a sentence, in the ledger of the package unless ``dans`` is given.

    Raises :class:`KeyError` for an unknown id.
    """
    empreinte = toutes()[identifiant].empreinte
    sessions = (dans or registre()).sessions
    celles = tuple(s for s in sessions if s.phrases.get(identifiant) == empreinte)
    return EtatDeRelecture(Relecture.RELUE if celles else Relecture.REDIGEE, celles)


# --- what a document says ---------------------------------------------------------

#: for the professional: readers are not asked about it
_PROFESSIONNEL = "pro-"
_NON_RELU = ("relecture-inspire", "relecture-pas-encore")
_RELU = ("relecture-inspire", "relecture-chaque-phrase", "relecture-session", "relecture-personne")


def mention(ids: Iterable[str], dans: Registre | None = None) -> tuple[str, ...]:
    """The label of a document that uses these sentences, one sentence per line.

    The label is part of the document: what it says must be reviewed as well. One sentence that is not
    makes it « pas encore relu ».
    """
    lues = {i for i in ids if not i.startswith(_PROFESSIONNEL)} | {*_RELU}
    etats = [etat(i, dans) for i in sorted(lues)]
    if any(e.relecture is Relecture.REDIGEE for e in etats):
        return tuple(phrase(i) for i in _NON_RELU)
    utiles = [s for s in (dans or registre()).sessions if any(s in e.sessions for e in etats)]
    return tuple(_relu(sorted(utiles, key=lambda s: s.date)))


def _relu(sessions: list[Session]) -> Iterator[str]:
    yield phrase("relecture-inspire")
    yield phrase("relecture-chaque-phrase")
    for session in sessions:
        yield phrase("relecture-session", groupe=session.groupe, jour=jour(session.date))
    for prenom in dict.fromkeys(p for s in sessions for p in s.relecteurs):
        yield phrase("relecture-personne", prenom=prenom)


# --- the file ---------------------------------------------------------------------


def lire(texte: str) -> Registre:
    """The ledger written in ``texte``. Raises :class:`ValueError`, in French, on a fault."""
    try:
        # Every value as it is written: no fingerprint read as a number, no « 0.1 » either.
        return Registre.model_validate(yaml.load(texte, Loader=yaml.BaseLoader))
    except yaml.YAMLError as faute:
        marque = getattr(faute, "problem_mark", None)
        ou = f", ligne {marque.line + 1}" if marque else ""
        raise ValueError(f"{REGISTRE}{ou} : ce n'est pas du YAML lisible") from None
    except ValidationError as fautes:
        dites = [f"{REGISTRE}, {_ou(f['loc'])} : {_quoi(f)}" for f in fautes.errors()]
        raise ValueError("\n".join(dites)) from None


def _ou(place: tuple[int | str, ...]) -> str:
    """« session 2, date »."""
    if len(place) < 2:
        return str(place[0]) if place else "fichier"
    _, rang, *reste = place
    return ", ".join([f"session {int(rang) + 1}", *(str(p) for p in reste if p != "[key]")])


_ATTENDUS = {
    "sessions": "une liste de séances (vide : [])",
    "date": "une date écrite 2027-03-03",
    "groupe": "le nom du groupe",
    "relecteurs": "une liste de prénoms, [] si personne ne veut être nommé",
    "version": "la version de droits",
    "phrases": "les lignes données par « droits phrases --empreintes »",
}


def _quoi(faute: Any) -> str:
    if faute["type"] == "missing":
        return "il manque cette ligne"
    if faute["type"] == "extra_forbidden":
        return f"cette ligne n'est pas prévue (lignes prévues : {', '.join(_ATTENDUS)})"
    cle = next((p for p in reversed(faute["loc"]) if p in _ATTENDUS and p != "sessions"), "sessions")
    if cle == "phrases" and len(faute["loc"]) > 3:
        return "l'empreinte a 12 signes, donnés par « droits phrases --empreintes »"
    return f"il faut {_ATTENDUS[cle]}"
