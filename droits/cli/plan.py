"""« droits plan »: all the answers of one file become one plan."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from droits.cli.cas import Cas, evaluer, jour, une_situation, vue_du_lecteur
from droits.cli.commun import Fini, finir, lus, textes
from droits.cli.pages import formats
from droits.cli.sorties import Ecrit, Refus, en_json, en_texte, verifier_sorties

if TYPE_CHECKING:
    from droits.parcours.plan import Plan


def planifier(options: argparse.Namespace) -> Fini:
    """The plan of one adult, in text, in JSON or as pages; with --details, every step and the article of each arrow."""
    nom = une_situation(options.fichier)
    au = jour(options.au)
    pages = list(formats(options))
    if pages and options.sortie is not None and not options.json:
        raise Refus("--sortie ne va avec --html ou --pdf que pour --json.")
    verifier_sorties(options, [nom], [(f.option, f.fichier) for f in pages])
    (lu,) = lus(options, [nom])
    cas = evaluer(lu, au, None)
    if cas.bilan is None:
        return finir([cas], [])
    le_plan = _plan(cas)
    ecrits = en_texte(options, en_json(le_plan.model_dump(mode="json"))) if options.json else []
    if options.json and not pages:
        return finir([cas], ecrits)
    from droits.explain.plan import rediger_plan

    document = rediger_plan(le_plan, cas.bilan)
    cas = replace(cas, document=document)
    ecrits += [Ecrit(f.dessiner(document), f.fichier) for f in pages]
    if not pages:
        ecrits = en_texte(options, textes(options, [cas], professionnel=options.details))
    autre = cas.en_couple and options.pour is None
    return finir([cas], ecrits, ["Il y a 2 adultes : --pour conjoint écrit le plan de l'autre."] if autre else ())


def _plan(cas: Cas) -> Plan:
    from droits.parcours.plan import plan
    from droits.parcours.sorties import sorties

    situation = vue_du_lecteur(cas)
    assert situation is not None and cas.bilan is not None  # it was answered
    return plan(situation, cas.bilan, sorties(situation, cas.bilan))
