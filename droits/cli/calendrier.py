"""« droits calendrier »: what the next 24 months open and close, when to ask, what waiting costs."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from droits.cli.cas import Cas, fautif, jour, une_situation, vue_du_lecteur
from droits.cli.commun import Fini, finir, lus, textes
from droits.cli.sorties import Refus, en_json, en_texte, verifier_sorties

if TYPE_CHECKING:
    from datetime import date

    from droits.parcours.calendrier import Calendrier


def dater(options: argparse.Namespace) -> Fini:
    """The page of the calendar; with --dossier, every date and every month of both stories."""
    nom = une_situation(options.fichier)
    au = jour(options.au)
    verifier_sorties(options, [nom])
    (cas,) = lus(options, [nom])
    if cas.erreurs:
        return finir([cas], [])
    cas, calendrier = _calendrier(cas, au)
    if calendrier is None:
        return finir([cas], [])
    if options.json:
        return finir([cas], en_texte(options, en_json(calendrier.model_dump(mode="json"))))
    from droits.explain.calendrier import rediger

    cas = replace(cas, document=rediger(calendrier, dossier=options.dossier))
    return finir([cas], en_texte(options, textes(options, [cas], professionnel=options.dossier)))


def _calendrier(cas: Cas, au: date | None) -> tuple[Cas, Calendrier | None]:
    from droits.parcours.calendrier import calendrier
    from droits.pipeline import DateHorsLimites

    situation = vue_du_lecteur(cas)
    if situation is None:
        return fautif(cas, "sans_conjoint", "ce fichier ne parle pas d'un conjoint."), None
    try:
        return cas, calendrier(situation, au=au)
    except DateHorsLimites as erreur:
        if au is not None:
            raise Refus(f"--au : {erreur}") from None
        return fautif(cas, "date_hors_limites", str(erreur)), None
