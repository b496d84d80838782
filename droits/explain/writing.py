"""Bilan → Document: the person's page (:mod:`feuille`) or the full file (:mod:`dossier`).

The text of the person holds no article, no raw id and no value of a sensitive fact; the tables of
the professional are a second part, where what must not be seen at home shows with ``details`` only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from droits.explain import professionnel, relectures
from droits.explain.document import Bloc, Document, Phrase
from droits.explain.dossier import dossier as _dossier
from droits.explain.feuille import feuille
from droits.explain.glossaire import definir, definition, mots_de
from droits.explain.phrases import phrase, utilisees
from droits.resultats import Bilan

if TYPE_CHECKING:
    from droits.parcours.sorties import Sorties


def rediger(bilan: Bilan, *, dossier: bool = False, details: bool = False, sorties: Sorties | None = None) -> Document:
    """The document of a check-up: the person's page, or the full file with ``dossier``.

    Its second part is for the professional: articles, figures, sources. ``details`` shows there the
    values that others in the home should not see. ``sorties``: the ways out of the refusals, for the full file.
    """
    personne = signer(
        "titre-document", lambda: _dossier(bilan, sorties) if dossier else feuille(bilan), par_partie=dossier
    )
    return replace(personne, professionnel=tuple(professionnel.tableaux(bilan, complet=details, sorties=sorties)))


def signer(titre: str, ecrire: Callable[[], tuple[Bloc, ...]], *, par_partie: bool = False) -> Document:
    """What ``ecrire`` says under ``titre``, its hard words explained, closed by the label that it may honestly bear."""
    with utilisees() as identifiants:
        document = definir(Document(phrase(titre), ecrire()), par_partie=par_partie)
        mention = relectures.mention(identifiants)
        mots = [definition(mot)[0] for ligne in mention for mot in mots_de(ligne)]
    fin = tuple(Phrase(ligne) for ligne in (*mention, *mots))  # the label stays in one piece
    return replace(document, blocs=(*document.blocs, *fin))
