"""Bilan → Document: the person's page (:mod:`feuille`) or the full file (:mod:`dossier`).

The text of the person holds no article, no raw id and no value of a sensitive fact; the tables of
the professional are a second part, where what must not be seen at home shows with ``details`` only.
"""

from __future__ import annotations

from dataclasses import replace

from droits.explain import professionnel, relectures
from droits.explain.document import Document, Phrase
from droits.explain.dossier import dossier as _dossier
from droits.explain.feuille import feuille
from droits.explain.glossaire import definir, definition, mots_de
from droits.explain.phrases import phrase, utilisees
from droits.resultats import Bilan


def rediger(bilan: Bilan, *, dossier: bool = False, details: bool = False) -> Document:
    """The document of a check-up: the person's page, or the full file with ``dossier``.

    Its second part is for the professional: articles, figures, sources. ``details`` shows there the
    values that others in the home should not see.
    """
    with utilisees() as identifiants:
        blocs = _dossier(bilan) if dossier else feuille(bilan)
        personne = definir(Document(phrase("titre-document"), blocs), par_partie=dossier)
        mention = relectures.mention(identifiants)
        mots = [definition(mot)[0] for ligne in mention for mot in mots_de(ligne)]
    fin = tuple(Phrase(ligne) for ligne in (*mention, *mots))  # the label stays in one piece
    return replace(
        personne, blocs=(*personne.blocs, *fin), professionnel=tuple(professionnel.tableaux(bilan, complet=details))
    )
