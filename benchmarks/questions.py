"""How many questions until every aid is decided, from a minimal first interview.

    python benchmarks/questions.py [--menages 200] [--graine 7] [--a-la-fois 4]

Each household is complete (:mod:`droits.guard.menages`). The interview starts from a birth date; then the best
questions are answered from the complete household, again and again, until all aids are decided: those of one theme,
a few at a time, then those of the next theme. A theme counts once each time it is entered. All households go forward
together: one round is one ``bilans``. See benchmarks/README.md.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import median
from typing import Any

from pydantic import BaseModel

from droits.guard.menages import menages
from droits.parcours.chemins import ecrire, lire
from droits.parcours.questions import Question, Questions, questions_du_bilan
from droits.parcours.themes import Theme
from droits.pipeline import bilans
from droits.scenarios.inconnues import Seuils, inconnues
from droits.scenarios.situation import Adulte, Conjoint, Enfant, Situation
from droits.system import systeme

AU = date(2026, 11, 22)
MAXIMUM = 80  # rounds; beyond, something is asked again and again


@dataclass(frozen=True)
class Entretien:
    """One household: what is known of it, what has been asked."""

    plein: Situation
    connu: Situation
    faits: tuple[str, ...] = ()
    tours: int = 0
    theme: Theme | None = None
    fini: bool = False


def debut(plein: Situation) -> Situation:
    """A minimal first interview: the day, and the birth date of who comes."""
    return Situation(
        date_entretien=plein.date_entretien, demandeur=Adulte(date_naissance=plein.demandeur.date_naissance)
    )


def repondre(connu: Situation, plein: Situation, question: Question) -> Situation:
    """The situation once this question is answered, as the person of ``plein`` would."""
    place = question.chemin
    valeur = lire(plein, place)
    if question.fait == "foyer.conjoint":
        valeur = Conjoint(lien=valeur.lien) if valeur else False
    elif question.fait == "foyer.enfants":  # « avez-vous des enfants, et où vivent-ils ? »
        valeur = tuple(
            Enfant(date_naissance=e.date_naissance, residence=e.residence, adopte_le=e.adopte_le, ne_de=e.ne_de)
            for e in valeur
        )
    return ecrire(connu, place, valeur)


def jouer(tires: Sequence[Situation], *, a_la_fois: int, dire: Any = None) -> list[Entretien]:
    """Every interview to its end."""
    tous = [Entretien(plein=s, connu=debut(s)) for s in tires]
    for tour in range(MAXIMUM):
        ouverts = [i for i, e in enumerate(tous) if not e.fini]
        if not ouverts:
            break
        depart = time.perf_counter()
        reponses = bilans([tous[i].connu for i in ouverts])
        for i, bilan in zip(ouverts, reponses, strict=True):
            restent = questions_du_bilan(tous[i].connu, bilan)
            avant, tous[i] = tous[i], _avancer(tous[i], restent, a_la_fois)
            if dire:
                poses = " ".join(tous[i].faits[len(avant.faits) :]) or "fini"
                dire(f"  {i}: {len(restent.a_preciser)} aides en doute, {len(restent.questions)} questions → {poses}")
        if dire:
            dire(f"tour {tour + 1} : {len(ouverts)} ménages, {time.perf_counter() - depart:.0f} s")
    return tous


def _avancer(e: Entretien, restent: Questions, a_la_fois: int) -> Entretien:
    if restent.decidees:
        return replace(e, fini=True)
    posees = restent.ensuite(e.theme)[:a_la_fois]
    assert posees, "the best question of an undecided household decides an answer"
    connu, faits = e.connu, list(e.faits)
    for q in posees:
        if (q.fait, q.sujet) not in _inconnus(connu):
            continue  # an answer just given makes this question useless: the rent of an owner
        suivant = repondre(connu, e.plein, q)
        assert suivant != connu, f"{q.fait} ({q.sujet}), {q.chemin} : la réponse est écrite, le fait reste inconnu"
        connu = suivant
        faits.append(q.fait)
    return replace(
        e, connu=connu, faits=tuple(faits), theme=posees[0].theme, tours=e.tours + (posees[0].theme is not e.theme)
    )


def _inconnus(s: Situation) -> set[tuple[str, str]]:
    au = s.date_entretien or AU
    return {i.cle for i in inconnues(s, au, systeme().get_parameters_at_instant(au.isoformat()), Seuils())}


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


def main() -> None:
    analyseur = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    analyseur.add_argument("--menages", type=int, default=200)
    analyseur.add_argument("--graine", type=int, default=7)
    analyseur.add_argument("--a-la-fois", type=int, default=4, help="questions d'un thème posées avant de recalculer")
    options = analyseur.parse_args()
    tires = menages(options.graine, options.menages, [AU])
    entretiens = jouer(tires, a_la_fois=options.a_la_fois, dire=lambda m: print(m, file=sys.stderr, flush=True))
    finis = [e for e in entretiens if e.fini]
    print(f"{len(finis)} ménages décidés sur {len(entretiens)}")
    print(f"faits d'un formulaire complet : médiane {median(nombre_de_faits(e.plein) for e in entretiens)}")
    mesures = {"faits demandés": [len(e.faits) for e in entretiens], "sujets": [e.tours for e in entretiens]}
    for nom, comptes in mesures.items():
        ordonnes = sorted(comptes)
        neuf = ordonnes[int(0.9 * (len(ordonnes) - 1))]
        print(f"{nom} : médiane {median(comptes)}, 9 sur 10 au plus {neuf}, maximum {ordonnes[-1]}")
    for fait, n in Counter(f for e in entretiens for f in e.faits).most_common():
        print(f"  {n / len(entretiens):5.2f}  {fait}")


if __name__ == "__main__":
    main()
