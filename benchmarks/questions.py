"""How many questions until every aid is decided, from a birth date.

    python benchmarks/questions.py [--menages 200] [--premier 0] [--graine 7] [--a-la-fois 1] [--tranche 20]
                                   [--resultats FICHIER]

Each household is complete (:mod:`droits.guard.menages`). The interview starts from a birth date; then the questions
that « droits entretien » would put are put, one by one, in its order and its groups, and answered from the complete
household, until no answer could change a verdict. Danger is asked first, as there. An answer writes what can be typed
on the line of that question, no more. See benchmarks/README.md.

Slices of ``--tranche`` households are written one after the other in ``--resultats``: run again, what is done is read.
``--premier``: rank of the first household, to share them between two runs, each with its file.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from statistics import median
from typing import Any

from pydantic import BaseModel

from droits.guard.menages import menages
from droits.parcours.chemins import Chemin, ecrire, lire
from droits.parcours.entretien import lots_urgents
from droits.parcours.lots import en_lots
from droits.parcours.modeles import Genre, Lot, Question
from droits.parcours.questions import questions_du_bilan
from droits.parcours.saisie import VRAIES, en_une_phrase
from droits.parcours.themes import Theme
from droits.pipeline import bilan, bilans
from droits.scenarios.situation import Adulte, Ressource, Situation

AU = date(2026, 11, 22)
MAXIMUM = 80  # questions; beyond, something is asked again and again

#: what one line of the interview tells of a card (droits/parcours/saisie.py); the rest is asked later, where it decides
CARTES = {
    "AideRecue": ("nature", "beneficiaire", "montant", "rythme", "depuis", "jusqu_au"),
    "AutrePersonne": ("lien", "date_naissance"),
    "AvisImpot": ("revenus_declares",),
    "BienImmobilier": ("valeur",),
    "Conjoint": (),
    "Dette": ("nature", "montant", "depuis"),
    "Donation": ("valeur", "date", "a"),
    "Enfant": ("date_naissance", "residence", "scolarite"),
    "PeriodeParis": ("depuis", "jusqu_au", "arrondissement", "mode"),
    "ProjetLogement": (),
    "TitreSejour": ("nature", "depuis", "jusqu_au"),
}


@dataclass(frozen=True)
class Entretien:
    """One household: what is known of it, what has been asked. ``aides``: those not decided yet, ``None`` for all."""

    plein: Situation
    connu: Situation
    posees: tuple[str, ...] = ()
    faits: tuple[str, ...] = ()
    sujets: int = 0
    theme: Theme | None = None
    vues: frozenset[Chemin] = frozenset()
    seules: frozenset[Chemin] = frozenset()
    aides: tuple[str, ...] | None = None
    fini: bool = False


@dataclass(frozen=True)
class Compte:
    """What is kept of one interview. ``avant``: questions put before the first computation."""

    posees: int
    avant: int
    faits: int
    sujets: int
    complet: int
    adultes: int
    enfants: int
    decide: bool
    noms: tuple[str, ...] = field(default=(), repr=False)


def debut(plein: Situation) -> Situation:
    """A minimal first interview: the day, and the birth date of who comes."""
    return Situation(
        date_entretien=plein.date_entretien, demandeur=Adulte(date_naissance=plein.demandeur.date_naissance)
    )


# --- one answer ------------------------------------------------------------------------------


def dit(valeur: Any) -> Any:
    """What a person types of it on one line."""
    if isinstance(valeur, tuple):
        return tuple(dit(v) for v in valeur)
    if isinstance(valeur, Ressource):
        return _une_somme(valeur)
    if isinstance(valeur, BaseModel):
        return type(valeur).model_construct(**{nom: getattr(valeur, nom) for nom in CARTES[type(valeur).__name__]})
    return valeur


def _une_somme(r: Ressource) -> Ressource:
    """One amount of each source: the net one, where the paper shows several."""
    montants = ("net", "montant", "brut", "imposable")
    dite = next((nom for nom in montants if getattr(r, nom) is not None), None)
    return r.model_copy(update={nom: None for nom in montants if nom != dite})


def repondre(e: Entretien, lot: Lot) -> Entretien:
    """Once this question is answered, as the person of ``plein`` would."""
    connu, seules, vues, faits = e.connu, set(e.seules), set(e.vues), list(e.faits)
    for q in lot.questions:
        valeur = lire(e.plein, q.chemin)
        if lot.genre is Genre.PHRASES and en_une_phrase(q, vraie=_vraie(q, valeur)) is None:
            seules.add(q.chemin)  # its own question comes next
            continue
        vues |= {q.chemin, (*q.chemin, "jusqu_au")}  # the end of a permit is told on the line of the permit
        if valeur is not None:
            connu = ecrire(connu, q.chemin, dit(valeur))
            faits.append(q.fait)
    nom = f"{lot.genre.value}:{'+'.join(q.fait for q in lot.questions)}"
    return replace(
        e,
        connu=connu,
        seules=frozenset(seules),
        vues=frozenset(vues),
        faits=tuple(faits),
        posees=(*e.posees, nom),
        sujets=e.sujets + (lot.theme is not e.theme),
        theme=lot.theme,
    )


def _vraie(q: Question, valeur: Any) -> bool:
    """Whether the sentence of this fact is true of the household."""
    if q.fait in VRAIES:
        dite = VRAIES[q.fait]
        return valeur == (Decimal(dite) if dite.isdigit() else dite)
    return bool(valeur) and valeur not in ("aucun", "aucune")


def _demander(e: Entretien, questions: Sequence[Question], combien: int) -> Entretien:
    """The next questions, in the order of the interview; ``combien``: without computing again."""
    for _ in range(combien):
        lots = lots_urgents(e.connu, AU, e.vues, e.seules, e.theme) or en_lots(
            [q for q in questions if q.chemin not in e.vues], e.seules, e.theme
        )
        if not lots:
            break
        e = repondre(e, lots[0])
    return e


# --- to the end ------------------------------------------------------------------------------


def jouer(plein: Situation, a_la_fois: int) -> tuple[Entretien, int]:
    """(interview to its end, questions put before the first computation)."""
    e, avant = Entretien(plein=plein, connu=debut(plein)), 0
    while not e.fini and len(e.posees) < MAXIMUM:
        while presse := lots_urgents(e.connu, AU, e.vues, e.seules, e.theme):
            e = repondre(e, presse[0])
        avant = avant or len(e.posees)
        restent = questions_du_bilan(e.connu, bilan(e.connu, aides=e.aides))
        decisives = [q for q in restent.questions if q.decide == "reponse"]
        suivant = _demander(e, decisives, a_la_fois)
        e = replace(suivant, aides=restent.a_preciser, fini=len(suivant.posees) == len(e.posees))
    return e, avant


def tranche(graine: int, rangs: range, a_la_fois: int) -> Iterator[Compte]:
    tires = menages(graine, rangs.stop, [AU])[rangs.start :]
    joues = []
    for plein in tires:
        depart = time.process_time()
        joues.append(jouer(plein, a_la_fois))
        e = joues[-1][0]
        _dire(f"{rangs.start + len(joues) - 1}: {len(e.posees)} questions, {time.process_time() - depart:.0f} s")
        _dire("   " + " | ".join(e.posees))
    entiers = bilans([e.connu for e, _ in joues])
    for (e, avant), entier in zip(joues, entiers, strict=True):
        yield Compte(
            posees=len(e.posees),
            avant=avant,
            faits=len(e.faits),
            sujets=e.sujets,
            complet=nombre_de_faits(e.plein),
            adultes=len(e.plein.adultes()),
            enfants=len(e.plein.enfants or ()),
            decide=e.fini and questions_du_bilan(e.connu, entier).decidees,
            noms=e.posees,
        )


def nombre_de_faits(modele: Any) -> int:
    """Facts of a full form for this household: everything told, at every place of the file."""
    if isinstance(modele, tuple):
        return sum(nombre_de_faits(e) for e in modele) or 1
    if not isinstance(modele, BaseModel):
        return 0
    total = 0
    for nom, champ in type(modele).model_fields.items():
        extra, valeur = champ.json_schema_extra, getattr(modele, nom)
        interne = nombre_de_faits(valeur)
        total += interne or (valeur is not None and isinstance(extra, dict) and "fait" in extra)
    return total


# --- the counts ------------------------------------------------------------------------------


def afficher(comptes: Sequence[Compte]) -> None:
    print(f"{len(comptes)} ménages, {sum(c.decide for c in comptes)} décidés en entier")
    mesures = {
        "questions posées": [c.posees for c in comptes],
        "  dont avant le premier calcul": [c.avant for c in comptes],
        "  une personne seule": [c.posees for c in comptes if c.adultes == 1],
        "  un couple": [c.posees for c in comptes if c.adultes == 2],
        "faits demandés": [c.faits for c in comptes],
        "sujets abordés": [c.sujets for c in comptes],
        "faits d'un formulaire complet": [c.complet for c in comptes],
    }
    for nom, valeurs in mesures.items():
        if ordonnes := sorted(valeurs):
            neuf = ordonnes[int(0.9 * (len(ordonnes) - 1))]
            print(f"{nom} : médiane {median(ordonnes)}, 9 sur 10 au plus {neuf}, maximum {ordonnes[-1]}")
    au_but = sum(c.posees <= 12 for c in comptes)
    print(f"12 questions au plus : {au_but} ménages ({100 * au_but / len(comptes):.0f} %)")
    for nom, n in Counter(nom for c in comptes for nom in c.noms).most_common(40):
        print(f"  {n / len(comptes):5.2f}  {nom}")


def _dire(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


def main() -> None:
    analyseur = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    analyseur.add_argument("--menages", type=int, default=200)
    analyseur.add_argument("--premier", type=int, default=0, help="rang du premier ménage")
    analyseur.add_argument("--graine", type=int, default=7)
    analyseur.add_argument("--a-la-fois", type=int, default=1, help="questions posées avant de recalculer")
    analyseur.add_argument("--tranche", type=int, default=20)
    analyseur.add_argument("--resultats", type=Path, help="fichier JSON lignes : lu d'abord, complété à chaque tranche")
    options = analyseur.parse_args()
    deja = options.resultats.read_text().splitlines() if options.resultats and options.resultats.exists() else []
    comptes = [Compte(**{**json.loads(ligne), "noms": tuple(json.loads(ligne)["noms"])}) for ligne in deja]
    while len(comptes) < options.menages:
        fin = min(len(comptes) + options.tranche, options.menages)
        rangs = range(options.premier + len(comptes), options.premier + fin)
        faits = list(tranche(options.graine, rangs, options.a_la_fois))
        comptes += faits
        if options.resultats:
            with options.resultats.open("a") as fichier:
                fichier.writelines(f"{json.dumps(asdict(c))}\n" for c in faits)
    afficher(comptes)


if __name__ == "__main__":
    main()
