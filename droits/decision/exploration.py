"""Which worlds of a household to look at for each aid: what is refused at once, what changes nothing, a sample.

A verdict is decided when every world of the facts that its criteria read was looked at, each criterion
on its own facts if need be, or when a criterion that reads no unknown fact refuses (design §5). A sample
never decides: it only shows what can still happen.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

import numpy as np

from droits.aide import Aide, Critere, Demandeur, Genre, Noeud, Tous, UnAdulte, UnDe
from droits.decision.evaluation import Code, Evaluation
from droits.decision.passage import Etude, Passage
from droits.scenarios.inconnues import Inconnue
from droits.scenarios.worlds import BUDGET_AIDE, BUDGET_CRITERE, Exploration, Mondes, lues, taille

#: one unknown fact: (fact, subject)
CleFait = tuple[str, str]

#: values of one fact in a sample: the ends, and some between
_VALEURS_D_UN_SONDAGE = 4


# --- refused whatever the unknown facts are -----------------------------------------------------------


#: what a household is made of: a closed list of examples stands for it
STRUCTURE = frozenset({"foyer.conjoint", "foyer.enfants", "foyer.autres_personnes"})


def structure(inconnues: Iterable[Inconnue]) -> tuple[Inconnue, ...]:
    return tuple(i for i in inconnues if i.fait in STRUCTURE)


def exemples_insuffisants(critere: Critere, inconnues: Iterable[Inconnue]) -> bool:
    """Whether a partner or a child that no example shows might meet what the examples do not.

    Ceilings and resources follow the household, and the examples go to the largest and the richest.
    """
    return critere.genre is not Genre.RESSOURCES and bool(lues(critere.faits, structure(inconnues)))


def refuse_sans_eux(
    aide: Aide, evaluation: Evaluation, manques: Sequence[Inconnue], passage: Passage, place: int, rangee: int
) -> bool:
    """Whether ``aide`` is refused by criteria that read none of these facts."""
    return _refuse(aide.arbre, evaluation, lambda c: bool(lues(c.faits, manques)), manques, passage, place, rangee)


def refuse_quel_que_soit_le_foyer(
    aide: Aide, evaluation: Evaluation, manques: Sequence[Inconnue], passage: Passage, place: int, rangee: int
) -> bool:
    """Whether this world is refused by something else than the examples of who lives there."""
    return _refuse(aide.arbre, evaluation, lambda c: exemples_insuffisants(c, manques), manques, passage, place, rangee)


def _refuse(
    noeud: Noeud,
    evaluation: Evaluation,
    ouvert: Callable[[Critere], bool],
    manques: Sequence[Inconnue],
    passage: Passage,
    place: int,
    rangee: int,
) -> bool:
    """Whether ``noeud`` is refused in this row by criteria that are not left open."""
    match noeud:
        case Critere():
            return int(evaluation.code[place]) == Code.NON and not ouvert(noeud)
        case Tous(noeuds) | UnDe(_, noeuds):
            fils = (
                _refuse(n, e, ouvert, manques, passage, place, rangee)
                for n, e in zip(noeuds, evaluation.enfants, strict=True)
            )
            return any(fils) if isinstance(noeud, Tous) else all(fils)
        case UnAdulte(_, interieur):
            if any(m.fait == "foyer.conjoint" for m in manques):
                return False
            adultes = [int(places[rangee]) for _, places in passage.personnes() if places[rangee] >= 0]
            return all(_refuse(interieur, evaluation.enfants[0], ouvert, manques, passage, p, rangee) for p in adultes)
        case Demandeur(_, interieur):
            demandeur = int(passage.rangees.demandeur[rangee])
            return _refuse(interieur, evaluation.enfants[0], ouvert, manques, passage, demandeur, rangee)


# --- all worlds -----------------------------------------------------------------------------------------


def explorer_tout(mondes: Mondes, aide: Aide, manques: Sequence[Inconnue]) -> Exploration | None:
    """All the unknown facts of the aid together; none beyond the budget."""
    return _ensemble(mondes, lues(aide.lectures(), manques), BUDGET_AIDE)


def explorer_criteres(
    mondes: Mondes, aide: Aide, manques: Sequence[Inconnue]
) -> dict[tuple[str, str], Exploration | None]:
    """(aid, criterion) → its own unknown facts together; none beyond the budget."""
    return {(aide.id, c.id): _ensemble(mondes, lues(c.faits, manques), BUDGET_CRITERE) for c in aide.criteres()}


def _ensemble(mondes: Mondes, inconnues: Sequence[Inconnue], budget: int) -> Exploration | None:
    return mondes.explorer(inconnues) if taille(inconnues) <= budget else None


# --- what changes nothing -------------------------------------------------------------------------------


def inertes(etude: Etude, aide: Aide) -> frozenset[CleFait]:
    """Unknown facts that change no criterion of the aid, in any world of that criterion's own facts.

    The amount, the aids received and the couple are read beside the criteria: their facts stay.
    """
    inconnues = etude.inconnues(aide)
    a_cote = (*aide.faits_montant, *aide.faits_ouverture, "aides_recues", "foyer.conjoint")
    gardes = {i.cle for i in lues(a_cote, inconnues)}
    candidats = {i.cle for i in lues(aide.lectures(), inconnues)} - gardes
    for feuille in etude.passage.evaluer(aide).feuilles():
        assert feuille.critere is not None
        exploration = etude.explorations_critere[aide.id, feuille.critere.id]
        for inconnue in lues(feuille.critere.faits, inconnues):
            if inconnue.cle in candidats and (
                exploration is None or _change(etude, aide, feuille, inconnue, exploration)
            ):
                candidats.discard(inconnue.cle)
    return frozenset(candidats)


def _change(etude: Etude, aide: Aide, feuille: Evaluation, inconnue: Inconnue, exploration: Exploration) -> bool:
    passage = etude.passage
    places = [p for _, p in passage.personnes()] if feuille.par_personne else [passage.places(aide.entite)]
    assert feuille.critere is not None
    # the amount follows the resources and the family, not only their being under a ceiling
    fait_le_montant = feuille.critere.genre in (Genre.RESSOURCES, Genre.COMPOSITION)
    tableaux = (feuille.code, feuille.quantite, feuille.seuil) if fait_le_montant else (feuille.code,)
    unes, autres = exploration.paires(inconnue)
    for p in places:
        presents = (p[unes] >= 0) & (p[autres] >= 0)
        a, b = p[unes[presents]], p[autres[presents]]
        if not all(np.array_equal(t[a], t[b], equal_nan=True) for t in tableaux if t is not None):
            return True
    return False


# --- a sample -------------------------------------------------------------------------------------------


def sonder(mondes: Mondes, etude: Etude, aide: Aide, ecartes: Collection[CleFait]) -> Exploration:
    """Worlds around one where the aid is as open as its criteria allow, each fact varied alone."""
    faits = [i for i in lues(aide.lectures(), etude.inconnues(aide)) if i.cle not in ecartes]
    ancre = _ancre(etude, aide)
    centre = tuple(ancre.get(i.cle, 0) for i in faits)
    alentour = [
        (*centre[:rang], valeur, *centre[rang + 1 :])
        for rang, i in enumerate(faits)
        for valeur in _quelques_rangs(len(i.valeurs))
        if valeur != centre[rang]
    ]
    return mondes.parcourir(faits, [centre, *alentour])


def _quelques_rangs(n: int) -> list[int]:
    return sorted({round(r) for r in np.linspace(0, n - 1, min(n, _VALEURS_D_UN_SONDAGE))})


def _ancre(etude: Etude, aide: Aide) -> dict[CleFait, int]:
    """A value for each fact, that satisfies as many criteria as can be: the rarest satisfied first."""
    choisis: dict[CleFait, int] = {}
    for _, _, mondes in sorted(_satisfaits(etude, aide), key=lambda s: s[:2]):
        compatible = next((m for m in mondes if all(choisis.get(cle, v) == v for cle, v in m)), ())
        choisis |= dict(compatible)
    return choisis


def _satisfaits(etude: Etude, aide: Aide) -> Iterator[tuple[int, int, list[tuple[tuple[CleFait, int], ...]]]]:
    """For each criterion in doubt: how many of its worlds satisfy it, its rank, these worlds."""
    passage = etude.passage
    for rang, feuille in enumerate(passage.evaluer(aide).feuilles()):
        assert feuille.critere is not None
        exploration = etude.explorations_critere.get((aide.id, feuille.critere.id))
        if exploration is not None and exploration.inconnues:
            places = passage.rangees.demandeur if feuille.par_personne else passage.places(aide.entite)
            mondes = [choix for choix, r in exploration.rangees.items() if feuille.satisfait[places[r]]]
            if mondes:
                yield len(mondes), rang, mondes
