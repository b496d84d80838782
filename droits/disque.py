"""Private files on the disk, whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
import zlib
from contextlib import suppress
from pathlib import Path


def ecrire_prive(chemin: Path, contenu: bytes) -> None:
    """Write ``contenu``, readable by its owner only: after an accident, the old file stands or the new one does."""
    descripteur, provisoire = tempfile.mkstemp(dir=chemin.parent, prefix=_prefixe(chemin))  # 0600 from the start
    try:
        with os.fdopen(descripteur, "wb") as fichier:
            fichier.write(contenu)
            fichier.flush()
            os.fsync(fichier.fileno())
        Path(provisoire).replace(chemin)
    except BaseException:
        Path(provisoire).unlink(missing_ok=True)
        raise
    _fixer_le_nom(chemin.parent)


def effacer_les_provisoires(chemin: Path) -> None:
    """Remove the copies of ``chemin`` that a power cut left half written."""
    with suppress(OSError):
        for reste in chemin.parent.glob(f"{_prefixe(chemin)}*"):
            reste.unlink(missing_ok=True)


def _prefixe(chemin: Path) -> str:
    """Tells whose copy it is without saying its name, which may be too long for one more letter."""
    return f".droits-{zlib.crc32(os.fsencode(chemin.name)):08x}-"


def _fixer_le_nom(dossier: Path) -> None:
    """The new name must survive a power cut too; where folders cannot be opened (Windows), it is left to the system."""
    with suppress(OSError):
        descripteur = os.open(dossier, os.O_RDONLY)
        try:
            os.fsync(descripteur)
        finally:
            os.close(descripteur)


_CAUSES = {
    errno.EACCES: "vous n'en avez pas le droit",
    errno.EPERM: "vous n'en avez pas le droit",
    errno.EROFS: "ce disque est en lecture seule",
    errno.ENOSPC: "il n'y a plus de place",
    errno.EDQUOT: "il n'y a plus de place",
    errno.ENAMETOOLONG: "ce nom est trop long",
    errno.ENOENT: "ce dossier n'existe plus",
}


def cause(erreur: OSError) -> str:
    """Why the system refuses, in French."""
    return _CAUSES.get(erreur.errno or 0, f"le système refuse ({errno.errorcode.get(erreur.errno or 0, 'OSError')})")
