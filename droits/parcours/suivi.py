"""Requests followed: where each one stands, what comes next and until when; papers brought or missing.

Lengths of time are figures of ``parameters/droits/recours``. The last day is counted from the letter, to the same
day of the month: not the day more of a « délai franc », nor the working day after a week-end, which the courts
allow. The day said here is always early enough. Where no text was found, no day is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from droits.chiffres import chiffre
from droits.registre import AIDES, PAR_ID
from droits.resultats import Chiffre
from droits.scenarios.calendrier import mois_apres
from droits.scenarios.situation import Demande, Papier, Situation
from droits.scenarios.words import cle
from droits.system import systeme

#: a last day so near comes before all else
PRESSE = timedelta(days=15)

#: a way to have an answer changed (``Aide.recours``) → the figure of its length, in months
_DELAIS = {
    "commission_recours_amiable": "droits.recours.commission_recours_amiable",
    "tribunal_administratif_2_mois": "droits.recours.tribunal_administratif",
}
#: aids whose first step has its own text, before the court
_DELAIS_PROPRES = {"rsa": "droits.recours.rsa_prealable"}
#: where the aid says so, no answer is a refusal after this figure (months)
_SILENCE, _DELAI_SILENCE = "silence_2_mois", "droits.recours.silence"


class Etape(StrEnum):
    """Where a request stands, the most pressing first."""

    REFUS = "refus"  # refused, or granted in part: one may ask to change it
    SILENCE = "silence"  # no answer for so long that it is a refusal
    A_FAIRE = "a_faire"
    ATTENTE = "attente"
    RECOURS = "recours"  # asked to change the answer: waiting
    DELAI_PASSE = "delai_passe"
    ACCORD = "accord"


class _Modele(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class DemandeSuivie(_Modele):
    """One request. ``rang``: its place in the file, from 0."""

    rang: int
    aide: str
    etape: Etape
    demandee_le: date | None = None
    recepisse_le: date | None = None
    reponse: Literal["accord", "refus", "partiel"] | None = None
    reponse_le: date | None = None
    recours_le: date | None = None
    dernier_jour: date | None = Field(default=None, title="Dernier jour sûr pour demander de changer la réponse")
    silence_le: date | None = Field(default=None, title="Jour où l'absence de réponse vaut refus")
    urgente: bool = False
    recours: tuple[str, ...] = Field(default=(), title="Comment demander de changer la réponse")
    chiffre: Chiffre | None = Field(default=None, title="Le délai, et sa source")


class PapierSuivi(_Modele):
    """One paper. ``piece``: its id among the papers of the aids; without, ``papier`` is as the file says."""

    papier: str
    piece: str | None = None
    etat: Literal["apporte", "manquant", "a_apporter"]
    le: date | None = None
    aides: tuple[str, ...] = Field(default=(), title="Les demandes ouvertes qui l'attendent")


class Suivi(_Modele):
    """``demandes``: the most pressing first. ``papiers``: missing, then to bring, then brought."""

    schema_: Literal["droits.suivi/1"] = Field(default="droits.suivi/1", alias="schema")
    date: date
    demandes: tuple[DemandeSuivie, ...]
    papiers: tuple[PapierSuivi, ...]

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)


def suivi(situation: Situation, *, au: date | None = None) -> Suivi:
    """The follow-up of ``situation`` on the day ``au``: today when left out, whatever the day of the interview."""
    jour = au or date.today()
    demandes = [_suivre(d, rang, jour) for rang, d in enumerate(situation.demandes or ())]
    ouvertes = [d for d in demandes if d.etape in (Etape.A_FAIRE, Etape.ATTENTE)]
    return Suivi(
        date=jour,
        demandes=tuple(sorted(demandes, key=_presse)),
        papiers=tuple(_papiers(situation.papiers or (), ouvertes)),
    )


# --- one request --------------------------------------------------------------------


def _suivre(demande: Demande, rang: int, au: date) -> DemandeSuivie:
    aide = str(demande.aide)
    ecrits = {nom: getattr(demande, nom) for nom in Demande.model_fields if nom != "aide"}
    voies = PAR_ID[aide].recours if aide in PAR_ID else ()
    dernier_jour, silence_le, delai = None, None, None
    if demande.reponse in ("refus", "partiel") and demande.recours_le is None:
        dernier_jour, delai = _echeance(demande.reponse_le, _delai(aide, voies), au)
    elif demande.reponse is None and _SILENCE in voies:
        silence_le, delai = _echeance(demande.recepisse_le or demande.demandee_le, _DELAI_SILENCE, au)
    return DemandeSuivie(
        rang=rang,
        aide=aide,
        etape=_etape(demande, dernier_jour, silence_le, au),
        dernier_jour=dernier_jour,
        silence_le=silence_le,
        urgente=dernier_jour is not None and timedelta(0) <= dernier_jour - au <= PRESSE,
        recours=voies,
        chiffre=delai,
        **ecrits,
    )


def _etape(demande: Demande, dernier_jour: date | None, silence_le: date | None, au: date) -> Etape:
    if demande.recours_le is not None:
        return Etape.RECOURS
    if demande.reponse in ("refus", "partiel"):
        return Etape.DELAI_PASSE if dernier_jour is not None and dernier_jour < au else Etape.REFUS
    if demande.reponse == "accord":
        return Etape.ACCORD
    if silence_le is not None and silence_le < au:
        return Etape.SILENCE
    commencee = demande.demandee_le is not None or demande.recepisse_le is not None
    return Etape.ATTENTE if commencee else Etape.A_FAIRE


def _delai(aide: str, voies: Sequence[str]) -> str | None:
    """The figure of the first way that has one; ``None`` where the letter alone says it."""
    return _DELAIS_PROPRES.get(aide) or next((_DELAIS[voie] for voie in voies if voie in _DELAIS), None)


def _echeance(depuis: date | None, delai: str | None, au: date) -> tuple[date | None, Chiffre | None]:
    """The day that ends ``delai``, counted from ``depuis``, and the figure with its source."""
    if delai is None:
        return None, None
    trouve = chiffre(systeme().parameters, delai, depuis or au)
    if depuis is None or trouve.valeur is None:
        return None, trouve
    return mois_apres(depuis, int(trouve.valeur)), trouve


def _presse(demande: DemandeSuivie) -> tuple[bool, int, date, int]:
    """Urgent first, then by step, then by last day, then as in the file."""
    echeance = demande.dernier_jour or demande.silence_le or date.max
    return (not demande.urgente, list(Etape).index(demande.etape), echeance, demande.rang)


# --- papers -------------------------------------------------------------------------


def _papiers(notes: Iterable[Papier], ouvertes: Sequence[DemandeSuivie]) -> Iterator[PapierSuivi]:
    """Missing ones, then those that a request still to be made asks for, then those that were brought."""
    attendus = {piece: _qui_attend(piece, ouvertes) for d in ouvertes for piece in _pieces(d)}
    a_faire = [piece for d in ouvertes if d.etape is Etape.A_FAIRE for piece in _pieces(d)]
    notes_par_piece = {piece_nommee(n.papier) or cle(n.papier): n for n in notes}
    notes_ranges = sorted(notes_par_piece.items(), key=lambda note: note[1].etat == "apporte")
    dits = [_note(note, code, attendus) for code, note in notes_ranges]
    yield from (p for p in dits if p.etat == "manquant")
    for piece in dict.fromkeys(a_faire):
        if piece not in notes_par_piece:
            yield PapierSuivi(papier=piece, piece=piece, etat="a_apporter", aides=attendus[piece])
    yield from (p for p in dits if p.etat == "apporte")


def _note(note: Papier, code: str, attendus: dict[str, tuple[str, ...]]) -> PapierSuivi:
    connu = piece_nommee(note.papier)
    return PapierSuivi(papier=note.papier, piece=connu, etat=note.etat, le=note.le, aides=attendus.get(code, ()))


def _pieces(demande: DemandeSuivie) -> tuple[str, ...]:
    return PAR_ID[demande.aide].pieces if demande.aide in PAR_ID else ()


def _qui_attend(piece: str, ouvertes: Iterable[DemandeSuivie]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(d.aide for d in ouvertes if piece in _pieces(d)))


def piece_nommee(papier: str) -> str | None:
    """The paper of the aids that these words name: the one whose id has most of its words among them.

    >>> piece_nommee("Mon avis d'impôt")
    'avis_impot'
    """
    dits = set(cle(papier).split("_"))
    connues = dict.fromkeys(piece for aide in AIDES for piece in aide.pieces)
    nommees = [piece for piece in connues if dits.issuperset(piece.split("_"))]
    return max(nommees, key=lambda piece: len(piece.split("_")), default=None)
