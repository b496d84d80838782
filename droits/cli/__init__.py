"""The command line.

:mod:`~droits.cli.lancement` runs a command and gives its exit code. :mod:`~droits.cli.mots` says what can be
written, :mod:`~droits.cli.commandes` does it, file by file (:mod:`~droits.cli.cas`), all in memory, and
:mod:`~droits.cli.sorties` writes it. Nothing heavy is imported before a command needs it: ``droits --help``
must not load OpenFisca.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

INTERROMPU = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Never a traceback, unless DROITS_DEBUG is set."""
    try:
        from droits.cli.lancement import lancer  # here: Ctrl-C is answered from the first instant

        return lancer(argv)
    except KeyboardInterrupt:
        print("Interrompu.", file=sys.stderr)
        return INTERROMPU
