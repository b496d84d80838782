"""From the worlds of an aid to its one answer: verdict, criteria, missing facts, amount."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal

import numpy as np

from droits.aide import Aide, Critere, Demandeur, Nature, Noeud, Tous, UnAdulte, UnDe
from droits.decision.criteres import expliquer
from droits.decision.etude import Etude, Passage
from droits.decision.evaluation import Code, Evaluation
from droits.decision.hypotheses import hypotheses
from droits.resultats import (
    Certitude,
    CritereEvalue,
    Effet,
    Etat,
    FaitManquant,
    Montant,
    Motif,
    Part,
    Reponse,
    Statut,
)
from droits.scenarios.inconnues import Inconnue
from droits.scenarios.openfisca.aides import recoit
from droits.scenarios.openfisca.tables import EUROPE
from droits.scenarios.situation import NatureAide, Situation
from droits.scenarios.worlds import Exploration, lues

_CONVERSIONS = frozenset({"ressource.brut", "ressource.net", "ressource.imposable"})


@dataclass(frozen=True)
class Issue:
    """The answer in one world."""

    statut: Statut
    motifs: tuple[Motif, ...] = ()
    variante: int | None = None


def conclure(etude: Etude, aide: Aide) -> Reponse:
    """The answer for ``aide``."""
    if etude.au < date.fromisoformat(aide.en_vigueur_depuis):
        return _reponse(etude, aide, Statut.A_DEMANDER, (Motif.REGLE_INCONNUE,), (), ())
    evaluation = etude.passage.evaluer(aide)
    exploration = etude.explorations[aide.id]
    if exploration is None:
        return _conclure_par_criteres(etude, aide, evaluation)
    return _conclure_par_mondes(etude, aide, evaluation, exploration)


# --- all worlds together ------------------------------------------------------------------------


def _conclure_par_mondes(etude: Etude, aide: Aide, evaluation: Evaluation, exploration: Exploration) -> Reponse:
    rangees = exploration.toutes()
    issues = _issues(etude, aide, evaluation, rangees)
    montants = _montants(etude, aide)
    statuts = {issues[r].statut for r in rangees}
    decide = len(statuts) == 1
    statut = statuts.pop() if decide else Statut.A_PRECISER
    manquants = _faits_manquants(exploration, issues, _argent(etude, aide))
    criteres = expliquer(etude, aide, evaluation, exploration)
    motifs = _motifs(issues, rangees) if decide else _motifs_du_doute(manquants)
    ouvert = statut in (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)
    possibles = [r for r in rangees if issues[r].statut in (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)]
    return _reponse(
        etude,
        aide,
        statut,
        motifs,
        criteres,
        manquants,
        variante=_variante(aide, issues, possibles) if ouvert else None,
        criteres_variante=_criteres_variante(etude, aide, exploration) if ouvert else (),
        beneficiaires=_beneficiaires(etude, aide, evaluation, rangees) if ouvert else (),
        montant=_fourchette(etude, aide, montants, possibles, rangees) if statut is not Statut.NON else None,
        cout=_cout(etude, aide, possibles) if ouvert else None,
        parts=_parts(etude, aide, possibles) if ouvert else (),
    )


def _issues(etude: Etude, aide: Aide, evaluation: Evaluation, rangees: Iterable[int]) -> dict[int, Issue]:
    """The answer in each of these rows."""
    passage = etude.passage
    places = passage.places(aide.entite)
    variantes = passage.calculer(aide.variante) if aide.variante else None
    paye = passage.calculer(aide.montant) > 0 if aide.montant and aide.octroi == "droit" else None
    ouverte = passage.calculer(aide.ouverte_si) > 0 if aide.ouverte_si else np.zeros(len(places), dtype=bool)
    issues = {}
    for rangee in rangees:
        place = places[rangee]
        code = Code(int(evaluation.code[place]))
        if ouverte[rangee] or _deja_ouvert(etude, aide, passage.situations[rangee], code):
            issues[rangee] = Issue(Statut.DEJA_OUVERT)
            continue
        issue = _issue(aide, code, _reservations(passage, evaluation, rangee, place))
        if code is Code.A_VERIFIER and _repose_sur_un_droit(passage, evaluation, rangee, place):
            issue = Issue(Statut.A_PRECISER, (Motif.DROIT_D_ABORD,))
        ecart = paye is not None and bool(paye[rangee]) != bool(evaluation.satisfait[place])
        if ecart and issue.statut in (Statut.DROIT_PROBABLE, Statut.NON):
            issue = Issue(Statut.A_PRECISER, (Motif.ECART_DE_CALCUL,))
        variante = int(variantes[rangee]) if variantes is not None and issue.statut is not Statut.NON else None
        issues[rangee] = Issue(issue.statut, issue.motifs, variante)
    return issues


def _deja_ouvert(etude: Etude, aide: Aide, situation: Situation, code: Code) -> bool:
    """Received today. A world never supposes that an aid is received against its own fixed criteria."""
    if etude.situation.aides_recues is None and code is Code.NON:
        return False
    return any(recoit(situation, NatureAide(n), etude.au) for n in aide.ouverte_par)


def _issue(aide: Aide, code: Code, reservations: tuple[Motif, ...]) -> Issue:
    commission = (Motif.COMMISSION_DECIDE,) if aide.octroi == "commission" else ()
    match code:
        case Code.NON:
            return Issue(Statut.NON)
        case Code.A_VERIFIER:
            return Issue(Statut.A_PRECISER, (Motif.FAUTE_CONNUE,))
        case Code.REGLE_INCONNUE | Code.A_CONFIRMER:
            return Issue(Statut.A_DEMANDER, commission + reservations)
        case Code.OUI:
            return Issue(Statut.A_DEMANDER if commission else Statut.DROIT_PROBABLE, commission)


def _reservations(passage: Passage, evaluation: Evaluation, rangee: int, place: int) -> tuple[Motif, ...]:
    """Why a household that fails, or cannot be compared with, a figure is still not refused."""
    personnes = [places[rangee] for _, places in passage.personnes() if places[rangee] >= 0]
    codes = {
        int(feuille.code[p])
        for feuille in evaluation.feuilles()
        for p in (personnes if feuille.par_personne else [place])
    }
    motifs = ((Code.A_CONFIRMER, Motif.REGLE_NON_CONFIRMEE), (Code.REGLE_INCONNUE, Motif.REGLE_INCONNUE))
    return tuple(motif for code, motif in motifs if int(code) in codes)


def _repose_sur_un_droit(passage: Passage, evaluation: Evaluation, rangee: int, place: int) -> bool:
    """Whether what is in doubt is a right to ask first, and nothing else."""
    personnes = [places[rangee] for _, places in passage.personnes() if places[rangee] >= 0]
    douteux = {
        f.critere.etape
        for f in evaluation.feuilles()
        if f.critere is not None
        and any(int(f.code[p]) == Code.A_VERIFIER for p in (personnes if f.par_personne else [place]))
    }
    return bool(douteux) and None not in douteux


def _montants(etude: Etude, aide: Aide) -> np.ndarray[Any, Any] | None:
    return etude.passage.calculer(aide.montant).astype(float) if aide.montant else None


def _faits_manquants(
    exploration: Exploration, issues: dict[int, Issue], montants: np.ndarray[Any, Any] | None
) -> tuple[FaitManquant, ...]:
    """Facts that change the answer, or only what is received or paid, all else equal."""
    manquants = []
    for inconnue in exploration.inconnues:
        decide = _ce_que_decide(exploration, inconnue, issues, montants)
        if decide is not None:
            effets = tuple(
                Effet(valeur=code, statuts=tuple(sorted({issues[r].statut for r in rangees})))
                for code, rangees in exploration.par_valeur(inconnue)
            )
            manquants.append(FaitManquant(fait=inconnue.fait, sujet=inconnue.sujet, decide=decide, effets=effets))
    return tuple(sorted(manquants, key=lambda m: ("reponse", "montant", "critere").index(m.decide)))


def _ce_que_decide(
    exploration: Exploration,
    inconnue: Inconnue,
    issues: dict[int, Issue],
    montants: np.ndarray[Any, Any] | None,
) -> Literal["reponse", "montant", "critere"] | None:
    if len(inconnue.valeurs) == 1:  # a usual value stands for it
        return "critere"
    paires = list(exploration.paires(inconnue))
    if any(issues[a] != issues[b] for a, b in paires):
        return "reponse"
    ouvertes = [(a, b) for a, b in paires if issues[a].statut is not Statut.NON]
    if montants is not None and any(round(montants[a], 2) != round(montants[b], 2) for a, b in ouvertes):
        return "montant"
    return None


def _argent(etude: Etude, aide: Aide) -> np.ndarray[Any, Any] | None:
    """What is received or, for an aid without an amount, what is paid (one value per row)."""
    variable = aide.montant or aide.cout
    # a price that was not found changes with no fact
    return np.nan_to_num(etude.passage.calculer(variable).astype(float), nan=-1.0) if variable else None


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


def _fourchette(
    etude: Etude,
    aide: Aide,
    montants: np.ndarray[Any, Any] | None,
    possibles: Sequence[int],
    rangees: Sequence[int],
) -> Montant | None:
    """Smallest and largest amount; none where a figure that makes it was not found."""
    figures = (etude.passage.chiffre(c).certitude for c in aide.chiffres_montant)
    if montants is None or not possibles or Certitude.NON_TROUVE in figures:
        return None
    valeurs = [montants[r] for r in possibles if not np.isnan(montants[r])]
    if not valeurs or max(valeurs) <= 0:
        return None
    plancher = min(valeurs) if len(possibles) == len(rangees) else 0.0
    hauts = etude.passage.calculer(aide.montant_haut)[list(possibles)].tolist() if aide.montant_haut else valeurs
    return Montant(
        minimum=_euros(plancher),
        maximum=_euros(max(hauts)),
        rythme=aide.rythme,
        plafond=aide.montant_plafond,
    )


def _parts(etude: Etude, aide: Aide, possibles: Sequence[int]) -> tuple[Part, ...]:
    """Who is covered and what each costs, where this is the same in every possible world."""
    if aide.cout_par_personne is None:
        return ()
    passage = etude.passage
    couts = passage.calculer_par_personne(aide.cout_par_personne)
    couverts = passage.calculer_par_personne(aide.couverts) if aide.couverts else np.ones(len(couts), dtype=bool)
    versions = {
        tuple((sujet, _euros(couts[place])) for sujet, place in passage.rangees.foyers[r] if couverts[place])
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
    return Montant(minimum=_euros(min(valeurs)), maximum=_euros(max(valeurs)), rythme=aide.rythme)


def _beneficiaires(etude: Etude, aide: Aide, evaluation: Evaluation, rangees: Sequence[int]) -> tuple[str, ...]:
    """Adults who meet, in every world, what one adult must meet."""
    interieurs = [e.enfants[0] for n, e in _paires(aide.arbre, evaluation) if isinstance(n, UnAdulte | Demandeur)]
    if not interieurs:
        return ()
    noms = []
    for nom, places in etude.passage.personnes():
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


# --- beyond the budget: each criterion on its own facts ---------------------------------------------


def _conclure_par_criteres(etude: Etude, aide: Aide, evaluation: Evaluation) -> Reponse:
    """Interval of states of the tree; sound, and honest about what was not explored."""
    bas, haut = _intervalle(etude, aide, aide.arbre, evaluation, None)
    possibles = {_issue(aide, Code(c), ()).statut for c in range(bas, haut + 1)}
    if etude.situation.aides_recues is None and aide.ouverte_par and haut > Code.NON:
        possibles.add(Statut.DEJA_OUVERT)
    if _deja_ouvert(etude, aide, etude.situation, Code(haut)) or _ouverte_dans_tous(etude, aide):
        possibles = {Statut.DEJA_OUVERT}
    elif aide.ouverte_si and lues(aide.faits_ouverture, etude.inconnues(aide)):
        possibles.add(Statut.DEJA_OUVERT)
    criteres = expliquer(etude, aide, evaluation, None)
    statut = possibles.pop() if len(possibles) == 1 else Statut.A_PRECISER
    doute = statut is Statut.A_PRECISER
    if doute:
        motifs: tuple[Motif, ...] = (Motif.FAIT_MANQUANT, Motif.MONDES_NON_EXPLORES)
        manquants = _manquants(_faits_en_doute(etude, aide, criteres), "reponse")
    elif statut is Statut.NON or _argent(etude, aide) is None:
        motifs, manquants = _issue(aide, Code(bas), ()).motifs, ()
    else:  # open, but nobody knows for how much
        motifs = (*_issue(aide, Code(bas), ()).motifs, Motif.MONDES_NON_EXPLORES)
        manquants = _manquants(lues(aide.faits(), etude.inconnues(aide)), "montant")
    return _reponse(etude, aide, statut, motifs, criteres, manquants)


def _ouverte_dans_tous(etude: Etude, aide: Aide) -> bool:
    """Open already, by facts that are all known: any world of the household tells."""
    if aide.ouverte_si is None or lues(aide.faits_ouverture, etude.inconnues(aide)):
        return False
    rangees = [r for e in etude.explorations_critere.values() if e is not None for r in e.toutes()[:1]]
    return bool(rangees) and bool(etude.passage.calculer(aide.ouverte_si)[rangees[0]] > 0)


def _manquants(
    inconnues: Iterable[Inconnue], decide: Literal["reponse", "montant", "critere"]
) -> tuple[FaitManquant, ...]:
    return tuple(FaitManquant(fait=i.fait, sujet=i.sujet, decide=decide) for i in inconnues)


def _faits_en_doute(etude: Etude, aide: Aide, criteres: Iterable[CritereEvalue]) -> tuple[Inconnue, ...]:
    """Facts that leave a criterion undecided, and the aids received, that no criterion needs."""
    ids = {f for c in criteres if c.nature is not Nature.DEMARCHE for f in c.faits_manquants} | {"aides_recues"}
    ids |= set(aide.faits_ouverture)
    return lues(ids, etude.inconnues(aide))


def _intervalle(
    etude: Etude, aide: Aide, noeud: Noeud, evaluation: Evaluation, places: np.ndarray[Any, Any] | None
) -> tuple[int, int]:
    """(worst, best) state that a node can take, whatever the unknown facts are."""
    match noeud:
        case Critere():
            exploration = etude.explorations_critere[aide.id, noeud.id]
            if exploration is None:
                return int(Code.NON), int(Code.OUI)
            ou = etude.passage.places(aide.entite) if places is None else places
            rangees = [r for r in exploration.toutes() if ou[r] >= 0]
            codes = evaluation.code[ou[rangees]].tolist()
            return (min(codes), max(codes)) if codes else (int(Code.NON), int(Code.NON))
        case Tous(noeuds):
            fils = _intervalles(etude, aide, noeuds, evaluation, places)
            return min(b for b, _ in fils), min(h for _, h in fils)
        case UnDe(_, noeuds):
            fils = _intervalles(etude, aide, noeuds, evaluation, places)
            return max(b for b, _ in fils), max(h for _, h in fils)
        case UnAdulte(_, interieur):
            adultes = [
                _intervalle(etude, aide, interieur, evaluation.enfants[0], p) for _, p in etude.passage.personnes()
            ]
            bas, haut = max(b for b, _ in adultes), max(h for _, h in adultes)
            couple_inconnu = etude.situation.conjoint is None
            return bas, int(Code.OUI) if couple_inconnu else haut
        case Demandeur(_, interieur):
            return _intervalle(etude, aide, interieur, evaluation.enfants[0], etude.passage.rangees.demandeur)


def _intervalles(
    etude: Etude,
    aide: Aide,
    noeuds: Sequence[Noeud],
    evaluation: Evaluation,
    places: np.ndarray[Any, Any] | None,
) -> list[tuple[int, int]]:
    return [_intervalle(etude, aide, n, e, places) for n, e in zip(noeuds, evaluation.enfants, strict=True)]


# --- the answer --------------------------------------------------------------------------------------


def _reponse(
    etude: Etude,
    aide: Aide,
    statut: Statut,
    motifs: tuple[Motif, ...],
    criteres: tuple[CritereEvalue, ...],
    manquants: tuple[FaitManquant, ...],
    *,
    variante: str | None = None,
    criteres_variante: tuple[CritereEvalue, ...] = (),
    beneficiaires: tuple[str, ...] = (),
    montant: Montant | None = None,
    cout: Montant | None = None,
    parts: tuple[Part, ...] = (),
) -> Reponse:
    return Reponse(
        aide=aide.id,
        statut=statut,
        motifs=motifs,
        variante=variante,
        beneficiaires=beneficiaires,
        montant=montant,
        cout=cout,
        parts=parts,
        criteres=criteres,
        criteres_variante=criteres_variante,
        chiffres=tuple(etude.passage.chiffre(c) for c in (*aide.chiffres_montant, *aide.chiffres_effets)),
        faits_manquants=manquants + _manquants_des_criteres(etude, aide, criteres, manquants),
        hypotheses=hypotheses(etude.situation, aide, etude.au),
        etapes_d_abord=_etapes(aide, criteres),
        references=tuple(f"{r.texte}, {r.article}" for r in aide.references),
        certitude=_certitude(etude, aide, criteres),
        regle_du=date.fromisoformat(aide.regle_du),
        verifie_le=date.fromisoformat(aide.verifie_le),
        limites=aide.non_modelise,
        demarches=aide.demarches,
        pieces=_pieces(etude.situation, aide),
        ou=aide.ou,
        delais=aide.delais,
        recours=aide.recours,
        effets=aide.effets,
    )


def _manquants_des_criteres(
    etude: Etude, aide: Aide, criteres: tuple[CritereEvalue, ...], manquants: tuple[FaitManquant, ...]
) -> tuple[FaitManquant, ...]:
    """Facts that change a criterion but not the answer: named all the same (design §3.2)."""
    deja = {m.fait for m in manquants}
    faits = dict.fromkeys(f for c in criteres for f in c.faits_manquants if f not in deja)
    inconnues = [i for i in etude.inconnues(aide) if i.fait in faits]
    return tuple(FaitManquant(fait=i.fait, sujet=i.sujet, decide="critere") for i in inconnues)


def _etapes(aide: Aide, criteres: Iterable[CritereEvalue]) -> tuple[str, ...]:
    """The reader's own first steps: what the other adult has to do is not asked of the reader.

    A step of a « démarche » is to do while it is not done; that of a right to claim, once the right is found.
    """
    ids = {c.id: c.etape for c in aide.criteres()}
    etapes: dict[str, None] = {}
    for c in criteres:
        etape = ids.get(c.id)
        if etape is None or c.sujet == "conjoint":
            continue
        trouve = c.etat is Etat.REMPLI or (c.etat is Etat.INCONNU and not c.faits_manquants)
        if c.etat is not Etat.REMPLI if c.nature is Nature.DEMARCHE else trouve:
            etapes[etape] = None
    return tuple(etapes)


def _pieces(s: Situation, aide: Aide) -> tuple[str, ...]:
    """The papers of the aid; no permit where everybody is European."""
    europeens = all(adulte.nationalite in EUROPE for _, adulte in s.adultes())
    return tuple(p for p in aide.pieces if not (europeens and p == "titre_sejour"))


def _certitude(etude: Etude, aide: Aide, criteres: Iterable[CritereEvalue]) -> Certitude:
    """The least sure of the figures that the answer uses."""
    figures = [f.certitude for c in criteres for f in c.chiffres] + [
        etude.passage.chiffre(c).certitude for c in aide.chiffres_montant
    ]
    ordre = (Certitude.NON_TROUVE, Certitude.A_CONFIRMER, Certitude.CONFIRME)
    return min(figures, key=ordre.index, default=Certitude.CONFIRME)


def _euros(montant: float) -> Decimal:
    return Decimal(str(round(float(montant), 2))).quantize(Decimal("0.01"))
