"""Worlds that cannot be: combinations of facts that no household shows, each declared once.

What a file may not say, a world may not say either: the checks of the reading are used as they are
(:mod:`droits.scenarios.coherence`). The others are below: one function, one impossibility.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection
from datetime import date

from droits.scenarios.coherence import Chemin, enfant_d_un_conjoint_absent, enfants_et_parents, loyer_sans_domicile
from droits.scenarios.openfisca.personnes import age_revolu
from droits.scenarios.situation import Situation

#: plausible extremes, not figures of the law
AGE_MINIMAL_D_UN_COUPLE = 15
AGES_D_UNE_GROSSESSE = range(12, 61)


def conjoint_enfant(s: Situation, au: date) -> bool:
    """A partner who is a child."""
    adultes = [a for _, a in s.adultes()] if s.conjoint else []
    return any(_age(a.date_naissance, au, 99) < AGE_MINIMAL_D_UN_COUPLE for a in adultes)


def grossesse_impossible(s: Situation, au: date) -> bool:
    """A pregnancy before 12 or after 60."""
    return any(a.enceinte and _age(a.date_naissance, au, 30) not in AGES_D_UNE_GROSSESSE for _, a in s.adultes())


def contredite(s: Situation, au: date) -> bool:
    """Facts that contradict one another, as in a file that is refused."""
    sans_lignes: dict[Chemin, int] = defaultdict(int)
    trouves = (
        *enfants_et_parents(s, sans_lignes),
        *enfant_d_un_conjoint_absent(s),
        *loyer_sans_domicile(s, sans_lignes),
    )
    return any(c.gravite == "erreur" for c in trouves)


Contrainte = Callable[[Situation, date], bool]

#: each impossibility, and the facts of which it takes two to see it
CONTRAINTES: tuple[tuple[Contrainte, frozenset[str]], ...] = (
    (conjoint_enfant, frozenset({"personne.date_naissance", "foyer.conjoint"})),
    (grossesse_impossible, frozenset({"personne.date_naissance", "personne.enceinte"})),
    (
        contredite,
        frozenset(
            {
                "personne.date_naissance",
                "enfant.date_naissance",
                "foyer.enfants",
                "foyer.conjoint",
                "logement.statut",
                "logement.loyer",
            }
        ),
    ),
)


def utiles(faits: Collection[str]) -> tuple[Contrainte, ...]:
    """The impossibilities that varying these facts could make."""
    return tuple(c for c, lus in CONTRAINTES if lus & set(faits))


def _age(naissance: date | None, au: date, defaut: int) -> int:
    return defaut if naissance is None else age_revolu(naissance, au)
