"""Where things are written: the standard output, or files that only their owner can read.

A command names its files (:func:`verifier_sorties`), then works and drafts everything, then writes
(:func:`ecrire`): a refusal leaves nothing half done.
"""

from __future__ import annotations

import argparse
import json
import os
import stat
import sys
import traceback
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from droits.cli.console import ENTREE_STANDARD, fermer_sans_bruit, lisible
from droits.disque import cause, ecrire_prive


class Refus(Exception):
    """The command cannot be done as asked: nothing was done. The message is for the user."""


class Echec(Exception):
    """The answer is ready and cannot be written. The message is for the user."""


@dataclass(frozen=True)
class Ecrit:
    """What is to be written; without a file, on the standard output."""

    contenu: bytes
    fichier: Path | None = None
    quoi: str = ""


def dire(phrase: str) -> None:
    """To the standard error: what goes with the answer and is not the answer."""
    if sys.stderr is not None:  # closed: `print` would use the standard output
        print(lisible(phrase), file=sys.stderr, flush=True)


def inattendue(erreur: Exception) -> str:
    """The kind and the place of an error, never its message: it may quote a value."""
    if os.environ.get("DROITS_DEBUG"):
        traceback.print_exception(erreur)
    derniere = traceback.extract_tb(erreur.__traceback__)[-1]
    lieu = f"{Path(derniere.filename).name}, ligne {derniere.lineno}"
    return f"Erreur inattendue ({type(erreur).__name__}, {lieu}). DROITS_DEBUG=1 montre la trace complète."


# --- before any work ----------------------------------------------------------------


def verifier_sorties(
    options: argparse.Namespace, lus: Sequence[str] = (), pages: Iterable[tuple[str, Path]] = ()
) -> None:
    """Raises :class:`Refus` unless --sortie and each of ``pages`` can be written, and over no file of ``lus``.

    ``pages``: the option that asks for each page, and its file.
    """
    sortie = [] if options.sortie is None else [("--sortie", options.sortie)]
    places = set()
    for option, chemin in (*sortie, *pages):
        try:
            if objection := _objection(chemin, lus, ecraser=options.ecraser):
                raise Refus(f"{option} : {objection}")
            place = str(chemin.parent.resolve() / chemin.name).casefold()  # some disks do not tell « X » from « x »
        except OSError as erreur:
            raise Refus(f"{option} : {cause(erreur)}.") from None
        if place in places:
            raise Refus(f"deux sorties portent le même nom, {chemin}. Donnez deux noms : rien n'a été écrit.")
        places.add(place)


def _objection(chemin: Path, lus: Sequence[str], *, ecraser: bool) -> str | None:
    """What forbids to write ``chemin``."""
    if str(chemin).startswith("-"):
        return "un nom de fichier ne commence pas par un tiret. Pour l'écran, enlevez l'option."
    if not chemin.parent.is_dir():
        return "un fichier est attendu, dans un dossier qui existe."
    etat = _etat(chemin)
    if etat is not None:
        if stat.S_ISLNK(etat.st_mode):  # it would be replaced, not followed
            return f"{chemin} est un lien. Donnez le nom du fichier."
        if stat.S_ISDIR(etat.st_mode):
            return "un fichier est attendu, pas un dossier."
        if not stat.S_ISREG(etat.st_mode):
            return "ce n'est pas un fichier ordinaire."
        if any(os.path.samestat(etat, lu) for nom in lus if (lu := _etat_lu(nom))):
            return f"{chemin} est lu par cette commande. Donnez un autre nom : rien n'a été écrit."
        if not ecraser:
            return f"{chemin} existe déjà. Ajoutez --ecraser pour le remplacer."
    if not os.access(chemin.parent, os.W_OK | os.X_OK):
        return "vous n'avez pas le droit d'écrire dans ce dossier."
    return None


def _etat(chemin: Path) -> os.stat_result | None:
    try:
        return chemin.lstat()
    except FileNotFoundError:
        return None


def _etat_lu(nom: str) -> os.stat_result | None:
    """Of a file that is read; the shell may have opened the one behind « - »."""
    try:
        return os.fstat(0) if nom == ENTREE_STANDARD else Path(nom).stat()
    except OSError:
        return None


# --- drafts -------------------------------------------------------------------------


def en_json(contenu: Any) -> str:
    return json.dumps(contenu, ensure_ascii=False, indent=2)


def en_texte(options: argparse.Namespace, texte: str) -> list[Ecrit]:
    """``texte`` for --sortie or the standard output; nothing when it is empty."""
    return [Ecrit(f"{texte}\n".encode(errors="replace"), options.sortie)] if texte else []


# --- at last --------------------------------------------------------------------------


def ecrire(ecrits: Iterable[Ecrit]) -> None:
    """Files first: the reader of our output may leave. Raises :class:`Echec` at the first that cannot be written."""
    for ecrit in sorted(ecrits, key=lambda e: e.fichier is None):
        if ecrit.fichier is None:
            imprimer(ecrit.contenu.decode())
        else:
            _ecrire_fichier(ecrit.fichier, ecrit.contenu)
            dire(f"Écrit dans {ecrit.fichier}{ecrit.quoi}, lisible par vous seul.")


def _ecrire_fichier(fichier: Path, contenu: bytes) -> None:
    try:
        ecrire_prive(fichier, contenu)
    except OSError as erreur:
        raise Echec(f"{fichier} n'a pas pu être écrit : {cause(erreur)}.") from None


def imprimer(texte: str) -> None:
    """To the standard output, now."""
    if sys.stdout is None:
        if texte:
            raise Echec("la sortie standard est fermée : la réponse n'a pas pu y être écrite.")
        return
    try:
        print(texte, end="", flush=True)
    except BrokenPipeError:
        raise
    except OSError as erreur:
        fermer_sans_bruit()
        raise Echec(f"la sortie standard n'a pas pu être écrite : {cause(erreur)}.") from None
