"""The day's notes, written into the scenario file: a request and its steps, a paper brought or missing.

Each note finds the card it belongs to, or adds one; the rest of the file stays as it is
(:mod:`droits.scenarios.edition`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Literal

from droits.scenarios.edition import Fichier
from droits.scenarios.retouches import Valeur
from droits.scenarios.situation import Demande
from droits.scenarios.words import cle


class Note(StrEnum):
    """What happened to a request; each has its fields in the file."""

    DEMANDE = "demande"
    RECEPISSE = "recepisse"
    ACCORD = "accord"
    REFUS = "refus"
    PARTIEL = "partiel"
    RECOURS = "recours"


_REPONSES = (Note.ACCORD, Note.REFUS, Note.PARTIEL)


def noter_demande(fichier: Fichier, aide: str, note: Note, le: date) -> Fichier:
    """With ``note`` on the request of ``aide`` that it is about, or on a new one. Nothing is saved yet."""
    demandes = fichier.situation.demandes or ()
    champs = _champs(note, le)
    rang = _rang(demandes, aide, note)
    if rang is None:
        return fichier.poser(("demandes", len(demandes)), {"aide": aide, **champs})
    for nom, valeur in champs.items():
        fichier = fichier.poser(("demandes", rang, nom), valeur)
    return fichier


def noter_papier(fichier: Fichier, papier: str, etat: Literal["apporte", "manquant"], le: date) -> Fichier:
    """With ``papier`` brought or missing: the same words, written otherwise, are the same paper."""
    papiers = fichier.situation.papiers or ()
    rang = next((n for n, p in enumerate(papiers) if cle(p.papier) == cle(papier)), len(papiers))
    ecrit = papiers[rang].papier if rang < len(papiers) else papier
    return fichier.poser(("papiers", rang), {"papier": ecrit, "etat": etat, "le": le})


def _champs(note: Note, le: date) -> Mapping[str, Valeur]:
    """In an order where the file stays right after each: an answer, then its day."""
    if note in _REPONSES:
        return {"reponse": note.value, "reponse_le": le}
    return {"demandee_le" if note is Note.DEMANDE else f"{note}_le": le}


def _rang(demandes: Sequence[Demande], aide: str, note: Note) -> int | None:
    """The last request of this aid that waits for this note; the same note again corrects the first."""
    siennes = [n for n, d in enumerate(demandes) if d.aide == aide and _attend(d, note)]
    return siennes[-1] if siennes else None


def _attend(demande: Demande, note: Note) -> bool:
    match note:
        case Note.DEMANDE:
            return demande.reponse is None and demande.recepisse_le is None
        case Note.RECEPISSE:
            return demande.reponse is None
        case Note.RECOURS:
            return demande.reponse in (None, "refus", "partiel")
    return demande.reponse in (None, note.value) and demande.recours_le is None
