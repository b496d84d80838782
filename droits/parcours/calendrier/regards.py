"""What is worth asking again on a day: the aids that read something that changed, and those that these change.

An answer rests on the facts that its aid declares (:meth:`droits.aide.Aide.faits`) and on the aids that act on it
(:data:`droits.liens.LIENS`). Where none of them changed, the answer of the last look holds. A refusal holds as long
as one criterion that refuses reads nothing that changed. An answer in doubt waits for what the person can tell:
only a date of hers is looked at, not those of everybody. The test that asks everything every month is the proof.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from droits.aide import Critere, Nature, feuilles
from droits.liens import LIENS
from droits.registre import AIDES, PAR_ID
from droits.resultats import Etat, Reponse, Statut
from droits.scenarios.openfisca.tables import (
    AIDES_FAMILLE,
    AIDES_INDIVIDU,
    EXCLUES_DU_REGLEMENT,
    HORS_DES_RESSOURCES_FSL,
)
from droits.scenarios.situation import AideRecue

_RECUES = "aides_recues"
#: aids that no other counts in its resources
_SANS_EFFET = (EXCLUES_DU_REGLEMENT & HORS_DES_RESSOURCES_FSL) - AIDES_INDIVIDU.keys() - AIDES_FAMILLE.keys()


@dataclass(frozen=True)
class Changement:
    """What differs since the last look: ``faits``, that ``aides`` read; the rule of ``regles``.

    ``finies``: aids that are received no more. ``doutes``: whether the answers in doubt are looked at too.
    """

    faits: frozenset[str] = frozenset()
    aides: frozenset[str] = frozenset()
    regles: frozenset[str] = frozenset()
    finies: frozenset[str] = frozenset()
    doutes: bool = False

    def __or__(self, autre: Changement) -> Changement:
        return Changement(
            self.faits | autre.faits,
            self.aides | autre.aides,
            self.regles | autre.regles,
            self.finies | autre.finies,
            self.doutes or autre.doutes,
        )

    def __bool__(self) -> bool:
        return bool(self.aides or self.regles or self.finies)


def des_faits(faits: Iterable[str], seules: Collection[str] = (), *, doutes: bool) -> Changement:
    """Facts that change. ``seules``: the only aids for which this value of them is a threshold; left out: all."""
    changent = frozenset(faits)
    lectrices = frozenset(a.id for a in AIDES if not _lus(a.id).isdisjoint(changent))
    return Changement(faits=changent, aides=lectrices & frozenset(seules) if seules else lectrices, doutes=doutes)


def des_recues(avant: Collection[AideRecue], apres: Collection[AideRecue]) -> Changement:
    """Aids received that are not the same; what others count of them is read again."""
    changees = [a for a in (*avant, *apres) if (a in avant) != (a in apres)]
    finies = frozenset(a.nature.value for a in avant) - {a.nature.value for a in apres}
    if any(a.montant is not None and a.nature not in _SANS_EFFET for a in changees):
        return des_faits({_RECUES}, doutes=False) | Changement(finies=finies)
    effets = frozenset(e for a in changees for e in _effets(a.nature.value))
    return Changement(faits=frozenset({_RECUES} if changees else ()), aides=effets, finies=finies)


def a_revoir(changement: Changement, reponses: Mapping[str, Reponse]) -> frozenset[str]:
    """The aids of ``reponses``, their last answers, that ``changement`` may move."""
    siennes = frozenset(a.id for a in AIDES if not changement.finies.isdisjoint(a.ouverte_par))
    certaines = (changement.regles | siennes) & reponses.keys()
    lus = changement.faits
    vues = set(certaines)
    restent = [*certaines, *(changement.aides & reponses.keys())]
    while restent:
        aide = restent.pop()
        if aide not in certaines:
            if aide in vues or not _peut_changer(reponses[aide], lus, doutes=changement.doutes):
                continue
            vues.add(aide)
        lus = lus | {_RECUES}  # another answer is read as another aid received
        restent += [e for e in _effets(aide) if e in reponses and e not in vues]
    return frozenset(vues)


def _peut_changer(reponse: Reponse, lus: Collection[str], *, doutes: bool) -> bool:
    match reponse.statut:
        case Statut.A_PRECISER:
            return doutes
        case Statut.NON:
            return not _reste_non(reponse, lus)
        case _:
            return True


@cache
def _lus(aide: str) -> frozenset[str]:
    """The facts of its criteria and of its amount. That it is received itself changes nothing else of it."""
    a = PAR_ID[aide]
    autres = {*a.faits_montant, *a.faits_ouverture, *(f for c in _criteres(aide).values() for f in c.faits)}
    return frozenset(a.faits()) - ({_RECUES} - autres)


@cache
def _criteres(aide: str) -> Mapping[str, Critere]:
    a = PAR_ID[aide]
    return {c.id: c for c in (*a.criteres(), *(feuilles(a.arbre_variante) if a.arbre_variante else ()))}


@cache
def _effets(cause: str) -> frozenset[str]:
    """The aids whose answer rests on that of ``cause``; to be asked before changes no answer."""
    return frozenset(_les_effets(cause))


def _les_effets(cause: str) -> Iterator[str]:
    for lien in LIENS:
        if lien.cause == cause and lien.nature != "d_abord":
            yield lien.effet
        elif lien.effet == cause and lien.nature in ("choix", "non_cumul"):
            yield lien.cause
    for aide in AIDES:
        if any(c.etape == cause for c in _criteres(aide.id).values()):
            yield aide.id


def _reste_non(reponse: Reponse, lus: Collection[str]) -> bool:
    """Whether a criterion that nothing else can replace refuses, and reads none of these facts."""
    return any(not set(_criteres(reponse.aide)[c].faits) & set(lus) for c in _refusants(reponse))


def _refusants(reponse: Reponse) -> Iterable[str]:
    """Criteria that nobody meets, and that are no alternative, no step, no doubt."""
    declares = _criteres(reponse.aide)
    siens = [c for c in reponse.criteres if c.id in declares and declares[c.id].doute is None]
    tenus = {c.id for c in siens if c.etat is not Etat.NON_REMPLI}
    return {c.id for c in siens if c.alternative is None and c.nature is not Nature.DEMARCHE} - tenus
