"""The console: argparse in French, UTF-8 everywhere, colour only where it shows."""

from __future__ import annotations

import argparse
import io
import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn, TextIO

from droits.scenarios.words import proche

ENTREE_STANDARD = "-"

# argparse speaks English unless a gettext catalogue is installed on the machine: what its public hook
# `error` receives is put in French here, and what is not recognised is never shown in English.
_EN_FRANCAIS = (
    (r"the following arguments are required: (.+)", "il manque {0}."),
    (r"argument (\S+): expected .*", "{0} : il faut une valeur."),
    (r"argument (\S+): ignored explicit argument .*", "{0} ne prend pas de valeur."),
    (r"argument (\S+): not allowed with argument (\S+)", "{0} ne va pas avec {1}."),
)


def vouliez_vous_dire(mot: str, connus: Iterable[str]) -> str:
    """« Vouliez-vous dire … ? » with the nearest known word, or an empty string."""
    voisin = proche(mot, connus)
    return f" Vouliez-vous dire « {voisin} » ?" if voisin else ""


class MiseEnForme(argparse.RawDescriptionHelpFormatter):
    """Help whose usage line is French."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28)

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "Usage : " if prefix is None else prefix)


class Analyseur(argparse.ArgumentParser):
    """Argument parser whose help and errors are French. ``arguments`` and ``options`` are its two groups."""

    def __init__(self, **reglages: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=MiseEnForme, **reglages)
        # argparse adds the colon, French puts a space before it
        self.arguments = self.add_argument_group("Arguments ")
        self.options = self.add_argument_group("Options ")
        self.options.add_argument("-h", "--help", action="help", help="affiche ce message")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As argparse, which takes a list of files only up to the first option: here the rest joins it."""
        espace, restes = super().parse_known_args(args, namespace)
        for liste in ("fichiers", "debuts"):
            if hasattr(espace, liste):
                suite = [r for r in restes if r == ENTREE_STANDARD or not r.startswith("-")]
                setattr(espace, liste, [*getattr(espace, liste), *suite])
                restes = [r for r in restes if r not in suite]
        if restes:
            self._mot_inconnu(restes[0], re.findall(r"--[\w-]+", self.format_help()))
        return espace, []

    def error(self, message: str) -> NoReturn:
        if choix := re.match(r"argument \S+: invalid choice: '?(.*?)'? \(choose from (.*)\)", message):
            self._mot_inconnu(choix[1], re.findall(r"[\w-]+", choix[2]))
        for anglais, francais in _EN_FRANCAIS:
            if trouve := re.fullmatch(anglais, message):
                self._refuser(francais.format(*trouve.groups()))
        self._refuser("la commande n'est pas bien écrite.")

    def _mot_inconnu(self, mot: str, connus: Sequence[str]) -> NoReturn:
        self._refuser(f"« {lisible(mot)} » n'existe pas.{vouliez_vous_dire(mot, connus)}")

    def _refuser(self, phrase: str) -> NoReturn:
        self.exit(2, f"{self.prog} : {phrase}\nPour l'aide : {self.prog} --help\n")


def preparer_flux() -> None:
    """UTF-8 on both streams whatever the console's code page; a character it lacks becomes « ? »."""
    for flux in (sys.stdout, sys.stderr):
        if isinstance(flux, io.TextIOWrapper):
            flux.reconfigure(encoding="utf-8", errors="replace")


def lisible(texte: str) -> str:
    """On one line, without what could act on a terminal: a file may have any name."""
    return "".join("?" if unicodedata.category(c) in _ACTIFS else c for c in texte)


_ACTIFS = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # controls, directions, bytes that are not UTF-8, line ends


def en_couleur(flux: TextIO) -> bool:
    """Whether ``flux`` shows ANSI colours: a terminal, without NO_COLOR, and not the old Windows console."""
    return (
        flux.isatty()
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM") != "dumb"
        and (os.name != "nt" or "WT_SESSION" in os.environ)
    )


def fermer_sans_bruit() -> None:
    """The reader of our output is gone (``droits … | head``): what is left to flush goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
