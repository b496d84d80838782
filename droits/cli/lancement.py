"""One command, from what was typed to its exit code."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Sequence

from droits.cli import commandes
from droits.cli.commun import Fini
from droits.cli.console import fermer_sans_bruit, preparer_flux
from droits.cli.mots import analyseur
from droits.cli.sorties import Echec, Refus, dire, ecrire, imprimer, inattendue

TOUT_VA, FICHIER_FAUTIF, MAUVAIS_USAGE, LECTEUR_PARTI = 0, 1, 2, 141


def lancer(argv: Sequence[str] | None) -> int:
    preparer_flux()
    if not os.environ.get("DROITS_DEBUG"):
        warnings.simplefilter("ignore")  # a library's warning may quote a value
    try:
        code = _commander(argv)
        imprimer("")  # what argparse has left to print fails here, if it must
        return code
    except Refus as refus:
        dire(f"droits : {refus}")
        return MAUVAIS_USAGE
    except Echec as echec:
        dire(f"droits : {echec}")
        return FICHIER_FAUTIF
    except BrokenPipeError:
        fermer_sans_bruit()
        return LECTEUR_PARTI
    except Exception as erreur:
        dire(inattendue(erreur))
        return FICHIER_FAUTIF


def _commander(argv: Sequence[str] | None) -> int:
    """Read the command, do it all in memory, write it, say how it went."""
    racine = analyseur(commandes.COMMANDES)
    try:
        options = racine.parse_args(argv)
    except SystemExit as fin:  # --help, or an error already said
        return fin.code if isinstance(fin.code, int) else MAUVAIS_USAGE
    if options.version:
        imprimer(f"{commandes.versions()}\n")
        return TOUT_VA
    if options.commande is None:
        racine.print_help(sys.stderr)
        return MAUVAIS_USAGE
    fini: Fini = options.commande(options)
    ecrire(fini.ecrits)
    for phrase in fini.dits:
        dire(phrase)
    return TOUT_VA if fini.reussi else FICHIER_FAUTIF
