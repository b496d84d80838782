"""Unknown facts of a situation, and the values each could take (design §5).

Booleans take both values, choices all of theirs, dates and amounts a value on either side of every
threshold that reads them, plus extremes. Structure is a closed list: a spouse or none, children.
A conversion that the paper does not give (net → gross …) is an unknown whose first value is the
usual one: it is printed as a supposition, and only matters when it could cross a threshold.
One file per part of a situation; a fact that can change nothing for this household is not yielded.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from droits.scenarios.inconnues.adultes import d_un_adulte
from droits.scenarios.inconnues.aides import de_l_avis, des_aides_et_dettes
from droits.scenarios.inconnues.argent import revenu_connu
from droits.scenarios.inconnues.biens import des_biens
from droits.scenarios.inconnues.commun import Inconnue, Seuils, Valeur
from droits.scenarios.inconnues.famille import de_la_separation, des_enfants, du_couple, du_lien
from droits.scenarios.inconnues.logement import du_logement
from droits.scenarios.inconnues.paris import de_paris
from droits.scenarios.situation import Situation

__all__ = ["Inconnue", "Seuils", "Valeur", "inconnues"]


def inconnues(
    s: Situation, au: date, chiffres: Any, seuils: Seuils, propres: Sequence[str] = ()
) -> tuple[Inconnue, ...]:
    """Every fact of ``s`` that is unknown.

    ``seuils``: what may read an amount, an age or a duration; ``propres``: aids whose being received answers
    the question asked.
    """
    connu = revenu_connu(s, au, chiffres)
    sommes = sorted({*seuils.mensuels, *(seuil - connu for seuil in seuils.mensuels if seuil > connu)})
    return (
        *du_couple(s, au),
        *du_lien(s),
        *(i for nom, adulte in s.adultes() for i in d_un_adulte(s, nom, adulte, au, chiffres, sommes, seuils)),
        *des_enfants(s, au),
        *de_la_separation(s, au),
        *des_biens(s, au, chiffres, sommes),
        *du_logement(s, au),
        *des_aides_et_dettes(s, au, propres),
        *de_l_avis(s, au),
        *de_paris(s, au, seuils.mensuels),
    )
