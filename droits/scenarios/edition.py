"""A scenario file that answers are written into: kept in memory, read again after each answer, saved whole.

What makes the file wrong or contradictory is refused, and the file stays as it was. Nothing is written but the
file that was named, and nobody else's change is written over.
"""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from droits.disque import cause, ecrire_prive, effacer_les_provisoires
from droits.scenarios.reading import ErreurDeScenario, Lecture, lire_avec_avertissements
from droits.scenarios.retouches import Chemin, Valeur, retoucher
from droits.scenarios.situation import Provenance, Situation, Su

__all__ = ["ErreurDeScenario", "Fichier", "ModificationRefusee"]

_BOM = b"\xef\xbb\xbf"
_VERSION = "droits.scenario/1"


class ModificationRefusee(Exception):
    """The file cannot be changed: nothing was written. The message, in French, says why and how to mend it."""


@dataclass(frozen=True)
class Fichier:
    """A scenario file and the answers given since. Each change gives a new ``Fichier``: the old one undoes it.

    ``texte``: without byte order mark, line ends as in the file. ``sur_disque``: what the disk held when the file
    was last read or written here; ``None`` when there was no file.
    """

    chemin: Path
    texte: str
    lecture: Lecture
    sur_disque: bytes | None

    @classmethod
    def ouvrir(cls, chemin: Path) -> Fichier:
        """Read ``chemin``. Raises :class:`ErreurDeScenario` and :class:`ModificationRefusee`."""
        lecture = lire_avec_avertissements(chemin)
        reel = chemin.resolve()  # behind a link, the file itself is replaced, not the link
        if not reel.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(reel, os.W_OK):
            raise ModificationRefusee(f"{chemin} est en lecture seule. Faites-en une copie, ou changez ses droits.")
        if not os.access(reel.parent, os.W_OK | os.X_OK):
            raise ModificationRefusee(f"{chemin} : vous n'avez pas le droit d'écrire dans ce dossier.")
        effacer_les_provisoires(reel)
        octets = reel.read_bytes()
        return cls(reel, octets.removeprefix(_BOM).decode(), lecture, octets)

    @classmethod
    def nouveau(cls, chemin: Path, le: date) -> Fichier:
        """An empty scenario of the interview of ``le``, not on the disk yet."""
        if not chemin.parent.is_dir() or not os.access(chemin.parent, os.W_OK | os.X_OK):
            raise ModificationRefusee(f"{chemin} : donnez un dossier qui existe, où vous pouvez écrire.")
        if chemin.suffix == ".json":
            texte = json.dumps({"version": _VERSION, "date_entretien": f"{le:%d/%m/%Y}"}, indent=2) + "\n"
        else:
            texte = f"version: {_VERSION}\ndate_entretien: {le:%d/%m/%Y}\n"
        return cls(chemin.resolve(), texte, lire_avec_avertissements(texte.encode(), nom=str(chemin)), None)

    @property
    def situation(self) -> Situation:
        return self.lecture.situation

    def poser(
        self,
        chemin: Chemin,
        valeur: Valeur,
        *,
        su: str | None = None,
        papier: str | None = None,
        date: date | None = None,
    ) -> Fichier:
        """With the answer at ``chemin``, and how it is known. Raises :class:`ErreurDeScenario`: nothing changes.

        A rank equal to the length of a list adds an element; what is missing on the way is created.
        Whatever the layout of the file, every other fact reads as before, or :class:`ModificationRefusee`.
        """
        comment = None if su is None else Provenance(su=Su(su), papier=papier, date_papier=date)
        texte = retoucher(self.texte, chemin, valeur, comment)
        lecture = lire_avec_avertissements(texte.encode(), nom=str(self.chemin))
        if _autres_faits(lecture.situation, chemin) != _autres_faits(self.situation, chemin):
            raise ModificationRefusee(
                f"{self.chemin} est écrit d'une façon que nous ne savons pas compléter. Écrivez-y cette réponse."
            )
        return replace(self, texte=texte, lecture=lecture)

    def revenir_a(self, ancien: Fichier) -> Fichier:
        """With the text of ``ancien``: the disk still holds ours until it is saved."""
        return replace(self, texte=ancien.texte, lecture=ancien.lecture)

    def enregistrer(self) -> Fichier:
        """Write the file, whole or not at all. Raises :class:`ModificationRefusee` if somebody changed it meanwhile."""
        debut = _BOM if (self.sur_disque or b"").startswith(_BOM) else b""
        octets = debut + self.texte.encode()
        if octets == self.sur_disque:
            return self
        if self._present() != self.sur_disque:
            raise ModificationRefusee(
                f"{self.chemin} a été modifié ou déplacé par un autre programme : cette réponse n'est pas enregistrée. "
                "Relancez l'entretien sur le fichier."
            )
        try:
            ecrire_prive(self.chemin, octets)
        except OSError as erreur:
            raise ModificationRefusee(
                f"{self.chemin} n'a pas pu être écrit : {cause(erreur)}. Le fichier est comme avant : "
                "la dernière réponse n'est pas gardée."
            ) from None
        return replace(self, sur_disque=octets)

    def _present(self) -> bytes | None:
        try:
            return self.chemin.read_bytes()
        except FileNotFoundError:
            return None
        except OSError:
            return b""


def _autres_faits(situation: Situation, chemin: Chemin) -> dict[Chemin, Any]:
    """What the file tells elsewhere; of a list, « elsewhere » is outside the list."""
    liste = next((i for i, pas in enumerate(chemin) if isinstance(pas, int)), len(chemin))
    ici = chemin[:liste]
    return {c: v for c, v in _faits(situation) if c[: len(ici)] != ici and ici[: len(c)] != c}


def _faits(valeur: Any, ici: Chemin = ()) -> Iterator[tuple[Chemin, Any]]:
    if isinstance(valeur, BaseModel):
        for nom, champ in type(valeur).model_fields.items():
            if not champ.exclude:
                yield from _faits(getattr(valeur, nom), (*ici, nom))
    elif valeur is not None:
        yield ici, valeur
