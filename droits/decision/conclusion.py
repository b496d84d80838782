"""From the worlds of an aid to its one answer: verdict, criteria, missing facts, amount."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Literal

import numpy as np

from droits.aide import Aide, Demandeur, Noeud, Tous, UnAdulte, UnDe
from droits.decision.criteres import expliquer
from droits.decision.evaluation import Code, Evaluation
from droits.decision.exploration import STRUCTURE, refuse_quel_que_soit_le_foyer, structure
from droits.decision.issues import Issue, issues_des, ouvertes
from droits.decision.partiel import conclure_par_criteres
from droits.decision.passage import Etude
from droits.decision.reponses import argent_de, en_euros, fourchette, montants_de, reponse
from droits.resultats import (
    CritereEvalue,
    Effet,
    FaitManquant,
    Montant,
    Motif,
    Part,
    Reponse,
    Statut,
)
from droits.scenarios.inconnues import Inconnue
from droits.scenarios.situation import Conjoint
from droits.scenarios.worlds import Exploration

_CONVERSIONS = frozenset({"ressource.brut", "ressource.net", "ressource.imposable"})


def conclure(etude: Etude, aide: Aide) -> Reponse:
    """The answer for ``aide``."""
    if etude.au < date.fromisoformat(aide.en_vigueur_depuis):
        return reponse(etude, aide, Statut.A_DEMANDER, (Motif.REGLE_INCONNUE,), (), ())
    etude = etude.de(aide)
    evaluation = etude.passage.evaluer(aide)
    exploration = etude.explorations[aide.id]
    if exploration is None:
        return conclure_par_criteres(etude, aide, evaluation)
    return _conclure_par_mondes(etude, aide, evaluation, exploration)


# --- all worlds together ------------------------------------------------------------------------


def _conclure_par_mondes(etude: Etude, aide: Aide, evaluation: Evaluation, exploration: Exploration) -> Reponse:
    rangees = exploration.toutes()
    issues = issues_des(etude, aide, evaluation, rangees)
    statuts = {issues[r].statut for r in rangees}
    decide = len(statuts) == 1
    statut = statuts.pop() if decide else Statut.A_PRECISER
    manquants = _faits_manquants(etude, aide, exploration, issues)
    criteres = expliquer(etude, aide, evaluation, exploration)
    motifs = _motifs(issues, rangees) if decide else _motifs_du_doute(manquants)
    foyer = structure(exploration.inconnues)
    if statut is Statut.NON and foyer and not _refuse_par_ailleurs(etude, aide, evaluation, rangees):
        statut, motifs = Statut.A_PRECISER, (Motif.FAIT_MANQUANT, Motif.MONDES_NON_EXPLORES)
        autres = (m for m in manquants if m.fait not in STRUCTURE)
        manquants = (*(FaitManquant(fait=i.fait, sujet=i.sujet, decide="reponse") for i in foyer), *autres)
    ouvert = statut in (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)
    possibles = ouvertes(issues, rangees)
    return reponse(
        etude,
        aide,
        statut,
        motifs,
        criteres,
        manquants,
        variante=_variante(aide, issues, possibles) if ouvert else None,
        criteres_variante=_criteres_variante(etude, aide, exploration) if ouvert else (),
        beneficiaires=_beneficiaires(etude, aide, evaluation, rangees) if ouvert else (),
        montant=_montant(etude, aide, rangees, possibles, manquants) if statut is not Statut.NON else None,
        cout=_cout(etude, aide, possibles) if ouvert else None,
        parts=_parts(etude, aide, possibles) if ouvert else (),
    )


#: money of which a few amounts stand for all, that of imagined people included: what is between them may pay more
_SOMMES = frozenset(
    {
        "personne.ressources",
        "ressource.montant",
        "ressource.passe",
        "aides_recues",
        "foyer.conjoint",
        "foyer.autres_personnes",
    }
)


def _montant(
    etude: Etude, aide: Aide, rangees: Sequence[int], possibles: Sequence[int], manquants: Iterable[FaitManquant]
) -> Montant | None:
    """From nothing where it is not known who lives there; up to the bound where amounts are not known."""
    montant = fourchette(etude, aide, montants_de(etude, aide), possibles, rangees)
    if montant is None:
        return None
    faits = {m.fait for m in manquants if m.decide != "critere"}
    bornes: dict[str, Decimal] = {}
    if faits & STRUCTURE:
        bornes["minimum"] = Decimal("0.00")
    if aide.montant_borne is not None and faits & {*_SOMMES, *aide.montant_borne_faits}:
        borne = max(etude.passage.calculer(aide.montant_borne)[list(rangees)].tolist())
        bornes["maximum"] = max(montant.maximum, en_euros(borne))
    return montant.model_copy(update=bornes)


def _refuse_par_ailleurs(etude: Etude, aide: Aide, evaluation: Evaluation, rangees: Sequence[int]) -> bool:
    """Whether every world is refused by something else than the examples of who lives there."""
    passage, places, manques = etude.passage, etude.passage.places(aide.entite), etude.inconnues(aide)
    return all(refuse_quel_que_soit_le_foyer(aide, evaluation, manques, passage, int(places[r]), r) for r in rangees)


def _faits_manquants(
    etude: Etude, aide: Aide, exploration: Exploration, issues: dict[int, Issue]
) -> tuple[FaitManquant, ...]:
    """Facts that change the answer, or only what is received or paid, all else equal."""
    argent = argent_de(etude, aide)
    manquants = []
    for inconnue in exploration.inconnues:
        decide = _ce_que_decide(exploration, inconnue, issues, argent)
        if decide is not None:
            effets = tuple(
                _effet(etude, aide, code, rangees, issues) for code, rangees in exploration.par_valeur(inconnue)
            )
            manquants.append(FaitManquant(fait=inconnue.fait, sujet=inconnue.sujet, decide=decide, effets=effets))
    return tuple(sorted(manquants, key=lambda m: ("reponse", "montant", "critere").index(m.decide)))


def _effet(etude: Etude, aide: Aide, code: str, rangees: Sequence[int], issues: dict[int, Issue]) -> Effet:
    """What the aid becomes in these worlds, where a fact has one value."""
    return Effet(
        valeur=code,
        statuts=tuple(sorted({issues[r].statut for r in rangees})),
        montant=fourchette(etude, aide, montants_de(etude, aide), ouvertes(issues, rangees), rangees),
    )


def _ce_que_decide(
    exploration: Exploration,
    inconnue: Inconnue,
    issues: dict[int, Issue],
    montants: np.ndarray[Any, Any] | None,
) -> Literal["reponse", "montant", "critere"] | None:
    if len(inconnue.valeurs) == 1:  # a usual value stands for it
        return "critere"
    unes, autres = exploration.paires(inconnue)
    if any(issues[a] != issues[b] for a, b in zip(unes.tolist(), autres.tolist(), strict=True)):
        return "reponse"
    ouvertes = np.array([issues[a].statut is not Statut.NON for a in unes.tolist()], dtype=bool)
    if montants is not None and not np.array_equal(
        montants[unes[ouvertes]].round(2), montants[autres[ouvertes]].round(2)
    ):
        return "montant"
    return None


def _motifs(issues: dict[int, Issue], rangees: Sequence[int]) -> tuple[Motif, ...]:
    return tuple(dict.fromkeys(m for r in rangees for m in issues[r].motifs))


def _motifs_du_doute(manquants: Iterable[FaitManquant]) -> tuple[Motif, ...]:
    faits = {m.fait for m in manquants if m.decide == "reponse"}
    motifs = [Motif.FAIT_MANQUANT] if faits - _CONVERSIONS else []
    return tuple(motifs + ([Motif.CONVERSION] if faits & _CONVERSIONS else []))


def _variante(aide: Aide, issues: dict[int, Issue], rangees: Sequence[int]) -> str | None:
    """The form of the aid when it is the same in every world where it is open."""
    formes = {v for r in rangees if (v := issues[r].variante) is not None}
    return aide.variantes[formes.pop()] if len(formes) == 1 else None


def _criteres_variante(etude: Etude, aide: Aide, exploration: Exploration) -> tuple[CritereEvalue, ...]:
    evaluation = etude.passage.evaluer_variante(aide)
    return expliquer(etude, aide, evaluation, exploration) if evaluation else ()


def _parts(etude: Etude, aide: Aide, possibles: Sequence[int]) -> tuple[Part, ...]:
    """Who is covered and what each costs, where this is the same in every possible world."""
    if aide.cout_par_personne is None:
        return ()
    passage = etude.passage
    couts = passage.calculer_par_personne(aide.cout_par_personne)
    couverts = passage.calculer_par_personne(aide.couverts) if aide.couverts else np.ones(len(couts), dtype=bool)
    versions = {
        tuple((sujet, en_euros(couts[place])) for sujet, place in passage.rangees.foyers[r] if couverts[place])
        for r in possibles
    }
    return tuple(Part(sujet=s, cout=c) for s, c in versions.pop()) if len(versions) == 1 else ()


def _cout(etude: Etude, aide: Aide, possibles: Sequence[int]) -> Montant | None:
    if aide.cout is None or not possibles:
        return None
    couts = etude.passage.calculer(aide.cout)
    valeurs = [float(couts[r]) for r in possibles]
    if np.isnan(valeurs).any():
        return None  # a price that was not found is not told
    return Montant(minimum=en_euros(min(valeurs)), maximum=en_euros(max(valeurs)), rythme=aide.rythme)


def _beneficiaires(etude: Etude, aide: Aide, evaluation: Evaluation, rangees: Sequence[int]) -> tuple[str, ...]:
    """Adults who meet, in every world, what one adult must meet."""
    interieurs = [e.enfants[0] for n, e in _paires(aide.arbre, evaluation) if isinstance(n, UnAdulte | Demandeur)]
    if not interieurs:
        return ()
    noms = []
    for nom, places in etude.passage.personnes():
        if nom == "conjoint" and not isinstance(etude.situation.conjoint, Conjoint):
            continue  # only imagined
        presentes = [r for r in rangees if places[r] >= 0]
        if presentes and all(interieurs[0].code[places[r]] > Code.A_VERIFIER for r in presentes):
            noms.append(nom)
    return tuple(noms)


def _paires(noeud: Noeud, evaluation: Evaluation) -> Iterable[tuple[Noeud, Evaluation]]:
    """Each node of a tree with its evaluation."""
    yield noeud, evaluation
    match noeud:
        case Tous(noeuds) | UnDe(_, noeuds):
            for n, e in zip(noeuds, evaluation.enfants, strict=True):
                yield from _paires(n, e)
        case UnAdulte(_, interieur) | Demandeur(_, interieur):
            yield from _paires(interieur, evaluation.enfants[0])
