"""The answer of an aid, written: what every way of concluding fills in the same manner."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np

from droits.aide import Aide, Nature
from droits.decision.hypotheses import hypotheses
from droits.decision.passage import Etude
from droits.resultats import (
    Certitude,
    CritereEvalue,
    Etat,
    FaitManquant,
    Montant,
    Motif,
    Part,
    Reponse,
    Statut,
)
from droits.scenarios.openfisca.tables import EUROPE
from droits.scenarios.situation import Situation

_TITRE = "personne.titre_sejour"


def reponse(
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
    cles = [i.cle for i in etude.inconnues(aide) if i.fait in faits]
    # the worlds of a nationality try each permit with it
    sans_titre = {nom for nom, adulte in etude.situation.adultes() if adulte.titre_sejour is None}
    etrangers = [m.sujet for m in manquants if m.fait == "personne.nationalite" and m.sujet in sans_titre]
    if _TITRE in aide.faits():
        cles += [(_TITRE, nom) for nom in etrangers if (_TITRE, nom) not in cles]
    return tuple(FaitManquant(fait=fait, sujet=sujet, decide="critere") for fait, sujet in cles)


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


def montants_de(etude: Etude, aide: Aide) -> np.ndarray[Any, Any] | None:
    return etude.passage.calculer(aide.montant).astype(float) if aide.montant else None


def argent_de(etude: Etude, aide: Aide) -> np.ndarray[Any, Any] | None:
    """What is received or, for an aid without an amount, what is paid; both readings of a range (rows × readings)."""
    variables = [v for v in (aide.montant or aide.cout, aide.montant_haut) if v is not None]
    # a price that was not found changes with no fact
    colonnes = [np.nan_to_num(etude.passage.calculer(v).astype(float), nan=-1.0) for v in variables]
    return np.column_stack(colonnes) if colonnes else None


def fourchette(
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
        minimum=en_euros(plancher),
        maximum=en_euros(max(hauts)),
        rythme=aide.rythme,
        plafond=aide.montant_plafond,
    )


def en_euros(montant: float) -> Decimal:
    return Decimal(str(round(float(montant), 2))).quantize(Decimal("0.01"))
