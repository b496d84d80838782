"""The months that OpenFisca reads, and those that a dated source covers."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openfisca_core.periods import Instant, Period

from droits.scenarios import calendrier
from droits.scenarios.situation import (
    Ressource,
    Rythme,
)

Tableau = NDArray[Any]


class Fenetre:
    """The months OpenFisca reads: January of N-2 … month of the demand."""

    def __init__(self, au: date) -> None:
        self.au = au
        premier = (au.year - 2) * 12
        self.index = np.arange(premier, calendrier.mois_index(au) + 1)
        self.mois = [Period(("month", Instant((i // 12, i % 12 + 1, 1)), 1)) for i in self.index.tolist()]

    def couvre(self, debut: date | None, fin: date | None) -> Tableau:
        """Months touched by a dated source; an open end goes on."""
        depuis = calendrier.mois_index(debut) if debut else self.index[0]
        jusque = calendrier.mois_index(fin) if fin else self.index[-1]
        return (self.index >= depuis) & (self.index <= jusque)


def couverture(ressource: Ressource, fenetre: Fenetre) -> Tableau:
    """Months of the window in which a source is received (bool per month)."""
    if ressource.rythme is Rythme.UNE_FOIS:
        return fenetre.couvre(ressource.depuis, ressource.depuis) if ressource.depuis else fenetre.index < 0
    return fenetre.couvre(ressource.depuis, ressource.jusqu_au)
