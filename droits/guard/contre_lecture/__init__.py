"""Read-back: the printed text alone gives the verdicts, amounts, limits and dates back; they are the result's.

:func:`lire` knows French, not our sentences: it imports nothing of ``droits.explain``. :func:`comparer`
lists every divergence between a text and the typed result it was printed from.
"""

from __future__ import annotations

from droits.guard.contre_lecture.comparaison import Divergence, comparer
from droits.guard.contre_lecture.lecture import lire

__all__ = ["Divergence", "comparer", "lire"]
