"""The questions left, best first: what each decides, how easily it is answered, how private it is.

A question is a fact that the check-up names as missing. It is worth what it decides: the euros per month of the
aids that it may open, close or change. Never a probability: nobody here guesses what the person will answer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from decimal import Decimal

from droits.parcours.chemins import Chemin, chemins
from droits.parcours.lots import en_lots
from droits.parcours.modeles import DECIDE, Decide, Effort, Enjeu, Lot, Question, Questions
from droits.parcours.reperes import MOIS, reperes
from droits.parcours.themes import Theme, theme
from droits.parcours.urgences import faits_revelateurs
from droits.pipeline import bilan
from droits.resultats import Bilan, Effet, FaitManquant, Montant, Reponse, Statut
from droits.scenarios.facts import FAITS, Discretion, Fait
from droits.scenarios.situation import Situation

__all__ = ["Effort", "Enjeu", "Lot", "Question", "Questions", "questions", "questions_du_bilan"]

#: €/month that an aid without a monthly amount weighs in the order (a card, a price, a help paid once):
#: small beside an allowance, and ten of them count together. A choice of ours, not a figure of the law.
POIDS_SANS_MONTANT = Decimal(10)
_STRUCTURE = frozenset({"foyer.conjoint", "foyer.enfants"})
#: questions worth the same within this step (€/month) are ordered by effort, then by privacy
_PAS = Decimal(10)


def questions(situation: Situation, *, au: date | None = None, aides: Sequence[str] | None = None) -> Questions:
    """The questions left for one household.

    ``au``, ``aides`` and the errors: as for :func:`droits.bilan`.
    """
    return questions_du_bilan(situation, bilan(situation, au=au, aides=aides))


def questions_du_bilan(situation: Situation, fait: Bilan) -> Questions:
    """The questions that an answer already computed leaves."""
    parts: dict[tuple[str, str], list[Enjeu]] = {}
    for reponse in fait.reponses:
        for manquant in _a_demander(reponse):
            parts.setdefault((manquant.fait, manquant.sujet), []).append(_enjeu(reponse, manquant, fait.date))
    en_doute = {e.aide for enjeux in parts.values() for e in enjeux if e.decide == "reponse"}
    urgents = faits_revelateurs(situation, fait.date)
    posees = sorted(
        (q for cle, enjeux in parts.items() for q in _du_fait(*cle, enjeux, situation, urgents)), key=_ordre
    )
    return Questions(
        date=fait.date,
        questions=tuple(posees),
        lots=en_lots(posees),
        decidees=not en_doute,
        a_preciser=tuple(r.aide for r in fait.reponses if r.aide in en_doute),
    )


# --- which facts -------------------------------------------------------------------------------


def _a_demander(reponse: Reponse) -> Iterator[FaitManquant]:
    """What is worth asking for this aid: nothing where it is refused or open already."""
    if reponse.statut in (Statut.NON, Statut.DEJA_OUVERT):
        return
    for manquant in reponse.faits_manquants:
        if manquant.fait in FAITS and (manquant.decide != "critere" or _suppose(manquant)):
            yield manquant


def _suppose(manquant: FaitManquant) -> bool:
    """A usual value stands for it: telling the true one may change the answer."""
    return bool(manquant.effets) and FAITS[manquant.fait].discretion is not Discretion.SENSIBLE


def _decide(reponse: Reponse, manquant: FaitManquant) -> Decide:
    """A verdict that is the same in every world is not at stake: only its form is (free or not, sure or not)."""
    tranchee = reponse.statut is not Statut.A_PRECISER
    return "montant" if tranchee and manquant.decide == "reponse" else manquant.decide


# --- what one decides --------------------------------------------------------------------------


def _enjeu(reponse: Reponse, manquant: FaitManquant, au: date) -> Enjeu:
    decide = _decide(reponse, manquant)
    euros = _euros_decides(reponse, decide, manquant.effets)
    return Enjeu(
        aide=reponse.aide,
        decide=decide,
        euros_par_mois=euros,
        poids=max(_valeur(reponse, euros, au) * _part(reponse, manquant), Decimal("0.01")),
        effets=manquant.effets,
    )


def _euros_decides(reponse: Reponse, decide: Decide, effets: Sequence[Effet]) -> Decimal | None:
    """€/month between the best and the worst answer; ``None`` for what is not paid by the month or the year."""
    bornes = [_par_mois(e.montant) for e in effets]
    if any(bornes):
        hauts = [haut for _, haut in filter(None, bornes)]
        bas = [b[0] if b else Decimal(0) for b in bornes]
        return max(hauts) - min(bas)
    du_montant = _par_mois(reponse.montant)
    return du_montant[1] - (du_montant[0] if decide == "montant" else 0) if du_montant else None


def _valeur(reponse: Reponse, euros: Decimal | None, au: date) -> Decimal:
    """What is at stake (€/month): what is known of this household, else what the aid is worth to others."""
    connu = reperes(au).get(reponse.aide, Decimal(0)) if euros is None else euros
    return max(connu, POIDS_SANS_MONTANT)


def _part(reponse: Reponse, manquant: FaitManquant) -> Decimal:
    """The part of the answer that this fact holds: alone in a criterion it settles it, with three others a quarter.

    A fact of no criterion (the aids received) shares with all those that are missing. Couple and children are
    read by all that counts persons or money, and open questions of their own: nothing is settled without them.
    """
    if manquant.fait in _STRUCTURE:
        return Decimal(1)
    ensemble = [len(c.faits_manquants) for c in reponse.criteres if manquant.fait in c.faits_manquants]
    autres = sum(m.decide == manquant.decide for m in reponse.faits_manquants)
    return 1 / Decimal(min(ensemble, default=autres) or 1)


def _par_mois(montant: Montant | None) -> tuple[Decimal, Decimal] | None:
    """(lowest, highest) in €/month; the maximum that a commission may give is no income to expect."""
    if montant is None or montant.plafond or montant.rythme not in MOIS:
        return None
    diviseur = MOIS[montant.rythme]
    return tuple((m / diviseur).quantize(Decimal("0.01")) for m in (montant.minimum, montant.maximum))  # type: ignore[return-value]


def question(fait: str, sujet: str, place: Chemin, *, urgente: bool = False) -> Question:
    """The question of a fact, before anything is computed: nobody knows yet what it decides."""
    connu = FAITS[fait]
    return Question(
        fait=fait,
        sujet=sujet,
        chemin=place,
        question=connu.question,
        theme=Theme.URGENCE if urgente else theme(fait, sujet),
        decide="reponse",
        urgente=urgente,
        papiers=tuple(connu.papier.split(", ")) if connu.papier else (),
        qui_sait=connu.qui_sait,
        effort=effort(connu),
        discretion=connu.discretion,
    )


def _du_fait(
    fait: str, sujet: str, enjeux: Sequence[Enjeu], situation: Situation, urgents: Collection[str]
) -> Iterator[Question]:
    """One question for each place where this fact is missing."""
    decide = min((e.decide for e in enjeux), key=DECIDE.index)
    utiles = tuple(e for e in enjeux if e.decide == decide)
    euros = [e.euros_par_mois for e in utiles if e.euros_par_mois]
    decidee = {
        "decide": decide,
        "aides": tuple(e.aide for e in utiles),
        "euros_par_mois": max(euros, default=None),
        "enjeux": tuple(sorted(enjeux, key=lambda e: (DECIDE.index(e.decide), -e.poids))),
    }
    for place in chemins(fait, sujet, situation):
        yield question(fait, sujet, place, urgente=fait in urgents).model_copy(update=decidee)


def effort(fait: Fait) -> Effort:
    """Known by heart, read on a paper, read line by line, or asked of somebody else."""
    if fait.qui_sait != "la personne":
        return Effort.AILLEURS
    if fait.type in ("liste", "avis"):
        return Effort.LISTE
    return Effort.PAPIER if fait.papier and fait.type not in ("oui_non", "choix") else Effort.PAR_COEUR


# --- the order ---------------------------------------------------------------------------------


def _ordre(q: Question) -> tuple[object, ...]:
    """Danger first, then verdicts before amounts, then euros, effort and privacy."""
    discretions = (Discretion.ORDINAIRE, Discretion.PERSONNEL, Discretion.SENSIBLE)
    return (
        not q.urgente,
        DECIDE.index(q.decide),
        -int(q.poids / _PAS),
        q.effort,
        discretions.index(q.discretion),
        -q.poids,
        q.fait,
        not q.sujet.startswith("demandeur"),  # the reader, then the others
        q.sujet,
    )
