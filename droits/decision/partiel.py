"""Beyond the budget: each criterion on its own facts, the tree on intervals of states.

Sound, and honest about what was not explored: what is decided here holds whatever the unknown facts are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

from droits.aide import Aide, Critere, Demandeur, Genre, Nature, Noeud, Tous, UnAdulte, UnDe
from droits.decision.criteres import expliquer
from droits.decision.evaluation import Code, Evaluation
from droits.decision.exploration import exemples_insuffisants
from droits.decision.issues import Issue, deja_ouvert, issue_du_code, issues_des, ouvertes
from droits.decision.passage import Etude
from droits.decision.reponses import argent_de, fourchette, montants_de, reponse
from droits.resultats import CritereEvalue, Effet, FaitManquant, Montant, Motif, Reponse, Statut
from droits.scenarios.inconnues import Inconnue
from droits.scenarios.worlds import Exploration, lues

#: (worst, best) state
Intervalle = tuple[int, int]
#: a fact, and the rank of the value it is given
Fixe = tuple[Inconnue, int]

_TOUT: Intervalle = (int(Code.NON), int(Code.OUI))


def conclure_par_criteres(etude: Etude, aide: Aide, evaluation: Evaluation) -> Reponse:
    """Interval of states of the tree; sound, and honest about what was not explored."""
    bornes = _Bornes(etude, aide)
    bas, haut = bornes.de(aide.arbre, evaluation)
    possibles = _statuts(aide, bas, haut)
    if etude.situation.aides_recues is None and aide.ouverte_par and haut > Code.NON:
        possibles.add(Statut.DEJA_OUVERT)
    if deja_ouvert(etude, aide, etude.situation, Code(haut)) or _ouverte_dans_tous(etude, aide):
        possibles = {Statut.DEJA_OUVERT}
    elif aide.ouverte_si and _faits_d_ouverture(etude, aide):
        possibles.add(Statut.DEJA_OUVERT)
    criteres = expliquer(etude, aide, evaluation, None)
    statut = possibles.pop() if len(possibles) == 1 else Statut.A_PRECISER
    doute = statut is Statut.A_PRECISER
    if doute:
        motifs: tuple[Motif, ...] = (Motif.FAIT_MANQUANT, Motif.MONDES_NON_EXPLORES)
        en_doute = _faits_en_doute(etude, aide, criteres)
        manquants = _manquants(en_doute, "reponse", bornes, evaluation)
        du_montant = [i for i in lues(_faits_du_montant(aide), etude.inconnues(aide)) if i not in en_doute]
        manquants += _manquants(du_montant, "montant", bornes, evaluation)
    elif statut is Statut.NON or (argent_de(etude, aide) is None and aide.variante is None):
        motifs, manquants = issue_du_code(aide, Code(bas), ()).motifs, ()
    else:  # open, but nobody knows for how much, or in which form
        motifs = (*issue_du_code(aide, Code(bas), ()).motifs, Motif.MONDES_NON_EXPLORES)
        manquants = _manquants(lues(aide.lectures(), etude.inconnues(aide)), "montant", bornes, evaluation)
    return reponse(etude, aide, statut, motifs, criteres, manquants)


def _ouverte_dans_tous(etude: Etude, aide: Aide) -> bool:
    """Open already, by facts that are all known: any world of the household tells."""
    if aide.ouverte_si is None or _faits_d_ouverture(etude, aide):
        return False
    rangees = [r for e in etude.explorations_critere.values() if e is not None for r in e.toutes()[:1]]
    return bool(rangees) and bool(etude.passage.calculer(aide.ouverte_si)[rangees[0]] > 0)


def _faits_d_ouverture(etude: Etude, aide: Aide) -> tuple[Inconnue, ...]:
    """Unknown facts that tell that it is open already: those of the applicant, and of the home."""
    lus = lues(aide.faits_ouverture, etude.inconnues(aide))
    return tuple(i for i in lus if not i.sujet.startswith(("conjoint", "enfant")))


def _faits_du_montant(aide: Aide) -> set[str]:
    """Facts that may change what is received or paid: those of resources and of the family too."""
    if not (aide.montant or aide.cout):
        return set()
    suivis = (c for c in aide.criteres() if c.genre in (Genre.RESSOURCES, Genre.COMPOSITION))
    return {*aide.faits_montant, *(f for c in suivis for f in c.faits), "foyer.conjoint", "foyer.enfants"} & {
        *aide.lectures()
    }


def _statuts(aide: Aide, bas: int, haut: int) -> set[Statut]:
    return {issue_du_code(aide, Code(c), ()).statut for c in range(bas, haut + 1)}


def _manquants(
    inconnues: Iterable[Inconnue], decide: Literal["reponse", "montant"], bornes: _Bornes, evaluation: Evaluation
) -> tuple[FaitManquant, ...]:
    sondage = _Sondage.de(bornes.etude, bornes.aide)
    return tuple(
        FaitManquant(fait=i.fait, sujet=i.sujet, decide=decide, effets=_effets(bornes, sondage, evaluation, i))
        for i in inconnues
    )


def _effets(bornes: _Bornes, sondage: _Sondage | None, evaluation: Evaluation, inconnue: Inconnue) -> tuple[Effet, ...]:
    """What each value leaves possible, and the amounts seen in the sample; nothing where no value changes anything."""
    statuts: dict[str, set[Statut]] = defaultdict(set)
    for rang, valeur in enumerate(inconnue.valeurs):
        statuts[valeur.code] |= _avec(bornes, evaluation, inconnue, rang)
    montants = sondage.montants(inconnue) if sondage else {}
    if len(set(map(frozenset, statuts.values()))) == 1 and len(set(montants.values())) < 2:
        return ()
    return tuple(Effet(valeur=c, statuts=tuple(sorted(s)), montant=montants.get(c)) for c, s in statuts.items())


def _avec(bornes: _Bornes, evaluation: Evaluation, inconnue: Inconnue, rang: int) -> set[Statut]:
    """The answers that stay possible once the fact has this value."""
    aide, recues = bornes.aide, bornes.etude.situation.aides_recues
    bas, haut = bornes.de(aide.arbre, evaluation, (inconnue, rang))
    possibles = _statuts(aide, bas, haut)
    if aide.ouverte_si and _peut_etre_ouverte(bornes.etude, aide, inconnue, rang):
        possibles.add(Statut.DEJA_OUVERT)
    if not (recues is None and aide.ouverte_par and haut > Code.NON):
        return possibles
    if inconnue.fait != "aides_recues":
        return possibles | {Statut.DEJA_OUVERT}
    if inconnue.valeurs[rang].code in aide.ouverte_par:
        return {Statut.DEJA_OUVERT} | (possibles & {Statut.NON})
    return possibles


def _peut_etre_ouverte(etude: Etude, aide: Aide, inconnue: Inconnue, rang: int) -> bool:
    """Whether it may be open already, this fact being given: « non » to one of those that tell says it is not."""
    disent = _faits_d_ouverture(etude, aide)
    return bool(disent) and not (inconnue in disent and inconnue.valeurs[rang].code == "non")


def _faits_en_doute(etude: Etude, aide: Aide, criteres: Iterable[CritereEvalue]) -> tuple[Inconnue, ...]:
    """Facts that leave a criterion undecided, and the aids received, that no criterion needs."""
    ids = {f for c in criteres if c.nature is not Nature.DEMARCHE for f in c.faits_manquants} | {"aides_recues"}
    ids |= set(aide.faits_ouverture)
    return lues(ids, etude.inconnues(aide))


@dataclass(frozen=True)
class _Sondage:
    """Some worlds of an aid beyond the budget: amounts that were seen, and may be others."""

    etude: Etude
    aide: Aide
    exploration: Exploration
    issues: dict[int, Issue]
    valeurs: np.ndarray[Any, Any] | None  # €, per row

    @classmethod
    def de(cls, etude: Etude, aide: Aide) -> _Sondage | None:
        autre = etude.sondages.get(aide.id)
        exploration = autre.explorations[aide.id] if autre else None
        if autre is None or exploration is None:
            return None
        issues = issues_des(autre, aide, autre.passage.evaluer(aide), exploration.toutes())
        return cls(autre, aide, exploration, issues, montants_de(autre, aide))

    def montants(self, inconnue: Inconnue) -> dict[str, Montant | None]:
        """Code of a value → the amounts seen where the fact has it."""
        if inconnue not in self.exploration.inconnues:
            return {}
        return {
            code: fourchette(self.etude, self.aide, self.valeurs, ouvertes(self.issues, rangees), rangees)
            for code, rangees in self.exploration.par_valeur(inconnue)
            if rangees
        }


@dataclass(frozen=True)
class _Bornes:
    """(worst, best) state that a node can take, whatever the unknown facts are, or with one of them given."""

    etude: Etude
    aide: Aide
    _vues: dict[tuple[str, str], Intervalle] = field(default_factory=dict)  # (criterion, subject), no fact given

    def de(self, noeud: Noeud, evaluation: Evaluation, fixe: Fixe | None = None, sujet: str = "foyer") -> Intervalle:
        match noeud:
            case Critere():
                return self._du_critere(noeud, evaluation, fixe, sujet)
            case Tous(noeuds):
                fils = self._des(noeuds, evaluation, fixe, sujet)
                return min(b for b, _ in fils), min(h for _, h in fils)
            case UnDe(_, noeuds):
                fils = self._des(noeuds, evaluation, fixe, sujet)
                return max(b for b, _ in fils), max(h for _, h in fils)
            case UnAdulte(_, interieur):
                adultes = [self.de(interieur, evaluation.enfants[0], fixe, nom) for nom in ("demandeur", "conjoint")]
                bas, haut = max(b for b, _ in adultes), max(h for _, h in adultes)
                couple_inconnu = self.etude.situation.conjoint is None
                return bas, int(Code.OUI) if couple_inconnu else haut
            case Demandeur(_, interieur):
                return self.de(interieur, evaluation.enfants[0], fixe, "demandeur")

    def _des(self, noeuds: Sequence[Noeud], evaluation: Evaluation, fixe: Fixe | None, sujet: str) -> list[Intervalle]:
        return [self.de(n, e, fixe, sujet) for n, e in zip(noeuds, evaluation.enfants, strict=True)]

    def _du_critere(self, critere: Critere, evaluation: Evaluation, fixe: Fixe | None, sujet: str) -> Intervalle:
        exploration = self.etude.explorations_critere[self.aide.id, critere.id]
        if exploration is None:
            return _TOUT
        if fixe is not None and fixe[0] in exploration.inconnues:
            inconnue, rang = fixe
            lues_ici = [r for choix, r in exploration.rangees.items() if (inconnue.cle, rang) in choix]
            restent = [i for i in exploration.inconnues if i is not inconnue]
            return self._bornes(critere, restent, evaluation, lues_ici, sujet)
        cle = (critere.id, sujet)
        if cle not in self._vues:
            self._vues[cle] = self._bornes(critere, exploration.inconnues, evaluation, exploration.toutes(), sujet)
        return self._vues[cle]

    def _bornes(
        self,
        critere: Critere,
        inconnues: Sequence[Inconnue],
        evaluation: Evaluation,
        rangees: Sequence[int],
        sujet: str,
    ) -> Intervalle:
        ou = self._places(sujet)
        codes = evaluation.code[[ou[r] for r in rangees if ou[r] >= 0]].tolist() or [int(Code.NON)]
        haut = int(Code.OUI) if exemples_insuffisants(critere, inconnues) else max(codes)
        return min(codes), haut

    def _places(self, sujet: str) -> np.ndarray[Any, Any]:
        personnes = dict(self.etude.passage.personnes())
        return personnes[sujet] if sujet in personnes else self.etude.passage.places(self.aide.entite)
