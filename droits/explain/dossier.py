"""The full file, for the social worker: every answer with everything that the person may ask about it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from droits.explain import criteres, manques, montants, orientations, sections
from droits.explain.blocs import bloc, titre
from droits.explain.document import Bloc, Coupure, Liste, Puce, Titre
from droits.explain.enveloppe import bilan_en_nombres, debut, fin
from droits.explain.phrases import phrase
from droits.resultats import Bilan, Reponse

if TYPE_CHECKING:
    from droits.parcours.sorties import Sortie, Sorties


def dossier(bilan: Bilan, sorties: Sorties | None = None) -> tuple[Bloc, ...]:
    """Results first, what cannot wait, one section per aid, what the new rights change, other places to know."""
    reponses = sections.ranger(bilan.reponses)
    blocs: list[Bloc] = [*debut(), *_resume(reponses), *bloc("titre-urgences", orientations.urgences(bilan), 1)]
    for reponse in reponses:
        prouvee = sorties.de(reponse.aide) if sorties else None
        blocs += [Coupure(), *_section(reponse, bilan.arrondissement, prouvee)]
    blocs += montants.suites(bilan.suites)
    blocs += _orientations(bilan)
    return (*blocs, *fin(bilan, reponses))


def _orientations(bilan: Bilan) -> Iterator[Bloc]:
    """Other rights and places, with what to do: on a sheet of their own."""
    if section := tuple(bloc("titre-orientations", orientations.toutes(bilan), 1)):
        yield from (Coupure(), *section)


def _resume(reponses: list[Reponse]) -> Iterator[Bloc]:
    yield titre("titre-resultat", 1)
    yield from bilan_en_nombres(reponses)
    yield Liste(
        tuple(
            Puce(sections.nom(r.aide), sections.marque(r), montants.en_bref(r, attend=bool(sections.utiles(r))))
            for r in reponses
        )
    )


def _section(reponse: Reponse, arrondissement: int | None, prouvee: Sortie | None) -> Iterator[Bloc]:
    """The blocks of one aid, in the order of ``falc.md`` §7.2."""
    manquants = sections.utiles(reponse)
    yield Titre(phrase("titre-aide", aide=sections.article(reponse.aide)), 1)
    yield from bloc("titre-resultat", sections.resultat(reponse, prouvee))
    yield from bloc("titre-definition", sections.definition(reponse))
    yield from bloc("titre-pourquoi", criteres.expliquer(sections.a_expliquer(reponse)))
    if reponse.statut in sections.A_FAIRE:
        yield from bloc("titre-combien", montants.combien(reponse, attend=bool(manquants)))
        yield from bloc("titre-demarches", sections.etapes([reponse]))
        yield from bloc("titre-pieces", sections.pieces([reponse]))
        yield from bloc("titre-ou", sections.lieux([reponse], arrondissement))
        yield from bloc("titre-delais", sections.delais([reponse]))
        yield from bloc("titre-effets", sections.effets(reponse))
        yield from bloc("titre-recours", sections.recours([reponse]))
    yield from bloc("titre-hypotheses", sections.hypotheses(reponse))
    yield from bloc("titre-manque", manques.demander(manquants))
    yield from bloc("titre-certitude", sections.certitude(reponse))
