"""``droits comparer``: what changed between two files of one household, and why."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from droits.cli.cas import Cas, jour, lire, une_situation
from droits.cli.commun import Fini, finir, textes
from droits.cli.console import ENTREE_STANDARD
from droits.cli.sorties import Refus, en_json, en_texte, verifier_sorties

if TYPE_CHECKING:
    from droits.parcours.comparaison import Comparaison


def comparer(options: argparse.Namespace) -> Fini:
    """The two files, or what is wrong in each."""
    noms = [une_situation(options.avant), une_situation(options.apres)]
    if noms[0] == noms[1] == ENTREE_STANDARD:
        raise Refus("« - » ne peut être lu qu'une fois : donnez au moins un fichier.")
    au = jour(options.au)
    verifier_sorties(options, noms)
    cas = [lire(Cas(nom)) for nom in noms]
    comparaison = _comparaison(cas, au)
    if comparaison is None:
        return finir(cas, ())
    dits = ["Les deux fichiers sont le même fichier."] if noms[0] == noms[1] else []
    if options.json:
        return finir(cas, en_texte(options, en_json(comparaison.model_dump(mode="json"))), dits)
    dernier = _rediger(cas[1], comparaison)
    return finir([cas[0], dernier], en_texte(options, textes(options, [dernier])), dits)


def _comparaison(cas: list[Cas], au: date | None) -> Comparaison | None:
    from droits.parcours.comparaison import comparer
    from droits.pipeline import DateHorsLimites

    avant, apres = (c.lecture for c in cas)
    if avant is None or apres is None:
        return None
    try:
        return comparer(avant.situation, apres.situation, au=au)
    except DateHorsLimites as erreur:
        raise Refus(f"{'--au : ' if au else ''}{erreur}") from None


def _rediger(cas: Cas, comparaison: Comparaison) -> Cas:
    from droits.explain.comparaison import rediger_comparaison

    return replace(cas, document=rediger_comparaison(comparaison))
