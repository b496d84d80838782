"""One file at a time: read, answered, written in words; its errors never stop the others."""

from __future__ import annotations

import glob
import os
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, Literal, ParamSpec

from droits.cli.console import ENTREE_STANDARD
from droits.cli.sorties import Refus, inattendue
from droits.disque import cause

if TYPE_CHECKING:
    from droits.explain.document import Document
    from droits.parcours.sorties import Sorties
    from droits.resultats import Bilan
    from droits.scenarios.problems import Probleme
    from droits.scenarios.reading import Lecture
    from droits.scenarios.situation import Situation
    from droits.scenarios.unknowns import FaitInconnu

P = ParamSpec("P")
EXTENSIONS = (".yaml", ".yml", ".json")

Lecteur = Literal["demandeur", "conjoint"]


@dataclass(frozen=True)
class Cas:
    """One file, and how far it went: its reading, its answer, its page, or the errors that stopped it."""

    nom: str
    lecteur: Lecteur = "demandeur"  # the adult whom the answer is for
    lecture: Lecture | None = None
    bilan: Bilan | None = None
    document: Document | None = None
    erreurs: tuple[Probleme, ...] = ()

    @property
    def avertissements(self) -> tuple[Probleme, ...]:
        return tuple(self.lecture.avertissements) if self.lecture else ()

    @property
    def en_couple(self) -> bool:
        return self.lecture is not None and len(self.lecture.situation.adultes()) > 1

    @property
    def inconnus(self) -> tuple[FaitInconnu, ...]:
        from droits.scenarios.unknowns import faits_inconnus

        return faits_inconnus(self.lecture.situation) if self.lecture else ()


# --- which files --------------------------------------------------------------------


def fichiers(demandes: Sequence[str]) -> list[str]:
    """The files asked for, each once; patterns are opened, which the Windows prompt leaves as they are."""
    trouves: list[str] = []
    for demande in demandes:
        if not demande:
            raise Refus("un nom de fichier est vide.")
        motif = any(signe in demande for signe in "*?") and not os.path.lexists(demande)
        trouves += (sorted(glob.glob(demande)) if motif else []) or [demande]  # noqa: PTH207  (absolute patterns too)
    return list(dict.fromkeys(trouves))


def situations(demandes: Sequence[str]) -> list[str]:
    """The situations asked for: those of a folder too."""
    trouvees: list[str] = []
    for nom in fichiers(demandes):
        trouvees += _du_dossier(nom) if os.path.isdir(nom) else [nom]  # noqa: PTH112  (never raises)
    return list(dict.fromkeys(trouvees))


def une_situation(demande: str) -> str:
    trouves = fichiers([demande])
    if len(trouves) > 1:
        raise Refus(f"{demande} désigne {len(trouves)} fichiers. Cette commande en lit un seul.")
    return trouves[0]


def _du_dossier(dossier: str) -> list[str]:
    try:
        dedans = [f for f in Path(dossier).iterdir() if f.suffix in EXTENSIONS and not f.name.startswith(".")]
    except OSError as erreur:
        raise Refus(f"le dossier {dossier} ne peut pas être lu : {cause(erreur)}.") from None
    if not dedans:
        raise Refus(f"le dossier {dossier} ne contient aucun fichier {', '.join(EXTENSIONS)}.")
    return sorted(map(str, dedans))


# --- step by step -------------------------------------------------------------------


def _isolee(etape: Callable[Concatenate[Cas, P], Cas]) -> Callable[Concatenate[Cas, P], Cas]:
    """A step for one file, left out after an error; its own accident is that file's: the others go on."""

    @wraps(etape)
    def faire(cas: Cas, /, *args: P.args, **kwargs: P.kwargs) -> Cas:
        if cas.erreurs:
            return cas
        try:
            return etape(cas, *args, **kwargs)
        except Refus:
            raise
        except Exception as erreur:
            return fautif(cas, "erreur_inattendue", inattendue(erreur))

    return faire


@_isolee
def lire(cas: Cas) -> Cas:
    from droits.scenarios.nodes import TAILLE_MAXIMALE
    from droits.scenarios.reading import ErreurDeScenario, lire_avec_avertissements

    try:
        if cas.nom == ENTREE_STANDARD:
            octets = sys.stdin.buffer.read(TAILLE_MAXIMALE + 1)
            return replace(cas, lecture=lire_avec_avertissements(octets, nom="entrée standard"))
        return replace(cas, lecture=lire_avec_avertissements(Path(cas.nom)))
    except ErreurDeScenario as erreur:
        return replace(cas, erreurs=erreur.problemes)
    except (AttributeError, OSError):  # the standard input: closed (it is None), or not to be read
        return fautif(cas, "fichier", "l'entrée standard ne peut pas être lue.")


@_isolee
def evaluer(cas: Cas, au: date | None, aides: Sequence[str] | None) -> Cas:
    from droits.pipeline import AideInconnue, DateHorsLimites, bilan

    situation = vue_du_lecteur(cas)
    if situation is None:
        return fautif(cas, "sans_conjoint", "ce fichier ne parle pas d'un conjoint : --pour conjoint est sans réponse.")
    try:
        reponse = bilan(situation, au=au, aides=aides)
    except AideInconnue as erreur:
        raise Refus(str(erreur)) from None
    except DateHorsLimites as erreur:
        if au is not None:  # asked by --au: wrong for every file
            raise Refus(f"--au : {erreur}") from None
        return fautif(cas, "date_hors_limites", str(erreur))
    return replace(cas, bilan=reponse.model_copy(update={"lecteur": cas.lecteur}))


def vue_du_lecteur(cas: Cas) -> Situation | None:
    """The situation as the reader tells it: « vous » is the applicant, or the partner if there is one."""
    from droits.scenarios.situation import echanger_les_adultes

    assert cas.lecture is not None
    situation = cas.lecture.situation
    return situation if cas.lecteur == "demandeur" else echanger_les_adultes(situation)


@_isolee
def rediger(cas: Cas, *, dossier: bool, details: bool) -> Cas:
    from droits.explain import writing

    assert cas.bilan is not None
    document = writing.rediger(cas.bilan, dossier=dossier, details=details, sorties=_sorties(cas) if dossier else None)
    return replace(cas, document=document)


def _sorties(cas: Cas) -> Sorties:
    """The ways out of the refusals: each is proved by one more calculation."""
    from droits.parcours.sorties import sorties

    situation = vue_du_lecteur(cas)
    assert situation is not None and cas.bilan is not None
    return sorties(situation, cas.bilan)


@_isolee
def recapituler(cas: Cas) -> Cas:
    from droits.explain.recapitulatif import recapituler

    assert cas.lecture is not None
    return replace(cas, document=recapituler(cas.lecture.situation))


def fautif(cas: Cas, code: str, message: str) -> Cas:
    from droits.scenarios.problems import Probleme

    nom = "entrée standard" if cas.nom == ENTREE_STANDARD else cas.nom
    return replace(cas, erreurs=(Probleme(nom, 1, 1, "", code, message, None, "erreur"),))


def jour(texte: str | None, option: str = "--au") -> date | None:
    if texte is None:
        return None
    try:
        if francais := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", texte):
            return date(int(francais[3]), int(francais[2]), int(francais[1]))
        return date.fromisoformat(texte)
    except ValueError:
        raise Refus(f"{option} : une date est attendue, comme 2026-03-01 ou 01/03/2026.") from None
