"""``droits questions``: what is left to ask, best first."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from droits.cli.cas import Cas, evaluer, jour, lire, une_situation
from droits.cli.commun import Fini, finir, textes
from droits.cli.sorties import en_json, en_texte, verifier_sorties

if TYPE_CHECKING:
    from droits.parcours.questions import Questions


def questions(options: argparse.Namespace) -> Fini:
    nom = une_situation(options.fichier)
    au = jour(options.au)
    verifier_sorties(options, [nom])
    cas = evaluer(lire(Cas(nom)), au, options.aides)
    if cas.bilan is None:
        return finir([cas], [])
    restent = _restent(cas)
    if options.json:
        return finir([cas], en_texte(options, en_json(restent.model_dump(mode="json"))))
    from droits.explain.questions import rediger

    cas = replace(cas, document=rediger(restent, toutes=options.toutes))
    return finir([cas], en_texte(options, textes(options, [cas])))


def _restent(cas: Cas) -> Questions:
    from droits.parcours.questions import questions_du_bilan

    assert cas.lecture is not None and cas.bilan is not None
    return questions_du_bilan(cas.lecture.situation, cas.bilan)
