"""The criteria of an answer, as they stand in the worlds of one household: state, value, limit, figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import numpy as np

from droits.aide import Aide, Critere, Nature
from droits.decision.evaluation import Branche, Code, Evaluation
from droits.decision.passage import Etude
from droits.resultats import (
    Chiffre,
    CritereEvalue,
    Etat,
)
from droits.scenarios.situation import Conjoint
from droits.scenarios.worlds import Exploration, lues

_ETATS = {
    Code.NON: Etat.NON_REMPLI,
    Code.REGLE_INCONNUE: Etat.REGLE_INCONNUE,
    Code.A_CONFIRMER: Etat.A_CONFIRMER,
    Code.A_VERIFIER: Etat.INCONNU,
    Code.OUI: Etat.REMPLI,
}


def expliquer(
    etude: Etude, aide: Aide, evaluation: Evaluation, exploration: Exploration | None
) -> tuple[CritereEvalue, ...]:
    evalues: list[tuple[Branche | None, CritereEvalue]] = []
    for feuille in evaluation.feuilles():
        assert feuille.critere is not None
        propre = exploration or etude.explorations_critere.get((aide.id, feuille.critere.id))
        for sujet, places in _sujets(etude, aide, feuille):
            if _present(etude, sujet, places, propre):
                evalues.append((feuille.branche, _critere(etude, aide, feuille, sujet, places, propre)))
    criteres = {c.id: c for f in evaluation.feuilles() if (c := f.critere) is not None}
    return tuple(_a_dire(tuple(_sans_alternatives_inutiles(evalues)), criteres))


def _a_dire(
    evalues: Sequence[tuple[Branche | None, CritereEvalue]], criteres: Mapping[str, Critere]
) -> Iterable[CritereEvalue]:
    """Without what raises no doubt, the rest of a way of an « ou » that it closes, the other ways once it opens one."""
    muets = [(b, c) for b, c in evalues if _sans_doute(criteres[c.id], c.etat)]
    fermees = {(b, c.sujet) for b, c in muets if b and c.etat is Etat.NON_REMPLI}
    manquees = {(b, c.sujet) for b, c in evalues if b and c.etat is not Etat.REMPLI}
    ouvertes = {(b[0], c.sujet) for b, c in muets if b and c.etat is Etat.REMPLI and (b, c.sujet) not in manquees}
    for b, c in evalues:
        utile = b is None or ((b, c.sujet) not in fermees and (b[0], c.sujet) not in ouvertes)
        if utile and not _sans_doute(criteres[c.id], c.etat):
            yield c


def _sans_alternatives_inutiles(
    evalues: list[tuple[Branche | None, CritereEvalue]],
) -> Iterable[tuple[Branche | None, CritereEvalue]]:
    """Where one way of an « ou » is met, the other ways decide nothing: they are left out."""
    manquees = {(b, c.sujet) for b, c in evalues if b and c.etat is not Etat.REMPLI}
    remplies = {(b, c.sujet) for b, c in evalues if b} - manquees
    suffisantes = {(b[0], sujet) for b, sujet in remplies}
    for branche, c in evalues:
        if branche is None or (branche, c.sujet) in remplies or (branche[0], c.sujet) not in suffisantes:
            yield branche, c


def _sans_doute(critere: Critere, etat: Etat) -> bool:
    """A criterion that only raises doubts, or that someone judges, and raises none here: nothing to say."""
    if critere.nature is Nature.APPRECIATION and etat is Etat.REMPLI:
        return True
    sans = {
        "annonce": Etat.NON_REMPLI,
        "si_rempli": Etat.NON_REMPLI,
        "si_non_rempli": Etat.REMPLI,
        "regle_inconnue": Etat.REMPLI,
    }
    return critere.doute is not None and etat is sans[critere.doute]


def _sujets(etude: Etude, aide: Aide, feuille: Evaluation) -> Iterable[tuple[str, np.ndarray[Any, Any]]]:
    if feuille.par_personne:
        return etude.passage.personnes()
    return (("foyer", etude.passage.places(aide.entite)),)


def _critere(
    etude: Etude,
    aide: Aide,
    feuille: Evaluation,
    sujet: str,
    places: np.ndarray[Any, Any],
    exploration: Exploration | None,
) -> CritereEvalue:
    critere = feuille.critere
    assert critere is not None and feuille.quantite is not None and feuille.seuil is not None
    rangees = [r for r in exploration.toutes() if places[r] >= 0] if exploration else []
    vus = places[rangees]
    codes = set(feuille.code[vus].tolist()) if exploration else set()
    etat = _etat(critere, feuille, vus) if exploration else Etat.INCONNU
    manquants = (
        () if etat is Etat.REMPLI and len(codes) == 1 else _faits_du_critere(etude, aide, feuille, places, exploration)
    )
    quantites, seuils = feuille.quantite[vus], feuille.seuil[vus]
    connu = exploration is not None and critere.unite is not None
    return CritereEvalue(
        id=critere.id,
        genre=critere.genre,
        sujet=sujet,
        etat=etat,
        comparaison=critere.comparaison,
        valeur=_nombre(quantites.min()) if connu else None,
        valeur_max=_nombre(quantites.max()) if connu else None,
        seuil=_nombre(np.nanmin(seuils)) if connu and not np.isnan(seuils).all() else None,
        seuil_max=_nombre(np.nanmax(seuils)) if connu and not np.isnan(seuils).all() else None,
        unite=critere.unite,
        nature=critere.nature,
        article=critere.reference.article,
        texte=critere.reference.texte,
        alternative=feuille.branche[0] if feuille.branche else None,
        chiffres=_chiffres_du_critere(etude, critere, feuille, vus),
        faits_manquants=manquants,
    )


def _etat(critere: Critere, feuille: Evaluation, vus: np.ndarray[Any, Any]) -> Etat:
    if critere.nature is Nature.DEMARCHE:
        remplis = set(feuille.satisfait[vus].tolist())
        return Etat.INCONNU if len(remplis) > 1 else (Etat.REMPLI if remplis.pop() else Etat.NON_REMPLI)
    codes = set(feuille.code[vus].tolist())
    return _ETATS[Code(codes.pop())] if len(codes) == 1 else Etat.INCONNU


def _faits_du_critere(
    etude: Etude,
    aide: Aide,
    feuille: Evaluation,
    places: np.ndarray[Any, Any],
    exploration: Exploration | None,
) -> tuple[str, ...]:
    """Facts not given that change this criterion."""
    critere = feuille.critere
    assert critere is not None
    if exploration is None:
        return tuple(dict.fromkeys(i.fait for i in lues(critere.faits, etude.inconnues(aide))))
    assert feuille.quantite is not None
    changent = []
    for inconnue in lues(critere.faits, exploration.inconnues):
        unes, autres = exploration.paires(inconnue)
        presents = (places[unes] >= 0) & (places[autres] >= 0)
        if (feuille.satisfait[places[unes]] != feuille.satisfait[places[autres]])[presents].any():
            changent.append(inconnue.fait)
    return tuple(dict.fromkeys(changent))


def _chiffres_du_critere(
    etude: Etude, critere: Critere, feuille: Evaluation, vus: np.ndarray[Any, Any]
) -> tuple[Chiffre, ...]:
    chemins = (*((critere.seuil,) if critere.seuil else ()), *critere.chiffres)
    if feuille.rang is not None and len(vus):
        chemins = tuple(critere.chiffres[i] for i in sorted(set(feuille.rang[vus].tolist())))
    return tuple(etude.passage.chiffre(c) for c in chemins)


def _nombre(valeur: float) -> Decimal:
    return Decimal(str(round(float(valeur), 2)))


def _present(etude: Etude, sujet: str, places: np.ndarray[Any, Any], exploration: Exploration | None) -> bool:
    """Whether this person exists in this household: nothing is said of a partner that we only imagine."""
    if sujet == "conjoint" and not isinstance(etude.situation.conjoint, Conjoint):
        return False
    return exploration is None or bool((places[exploration.toutes()] >= 0).any())
