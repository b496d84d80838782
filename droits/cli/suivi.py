"""``droits suivi``: where the requests stand; and, when an option says so, one note written into the file."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from droits.cli.cas import Cas, jour, lire, une_situation
from droits.cli.commun import Fini, finir, textes
from droits.cli.console import ENTREE_STANDARD
from droits.cli.sorties import Refus, dire, en_json, en_texte, verifier_sorties

if TYPE_CHECKING:
    from droits.parcours.suivi import Suivi
    from droits.scenarios.edition import Fichier

#: options that note a step of a request, each with the aid (``droits.parcours.notes.Note``)
NOTES = ("demande", "recepisse", "accord", "refus", "partiel", "recours")


def suivre(options: argparse.Namespace) -> Fini:
    """The follow-up of one file, after the note that the options ask for."""
    nom = une_situation(options.fichier)
    au = jour(options.au)
    verifier_sorties(options, [nom])
    if _a_noter(options):
        dire(_noter(options, nom))  # at once: whatever fails from here on, the note is in the file
    cas = lire(Cas(nom))
    suivi = _suivi(cas, au)
    if options.json:
        contenu = en_json(suivi.model_dump(mode="json")) if suivi else ""
        return finir([cas], en_texte(options, contenu))
    cas = _rediger(cas, suivi) if suivi else cas
    return finir([cas], en_texte(options, textes(options, [cas], professionnel=options.details)))


def _suivi(cas: Cas, au: date | None) -> Suivi | None:
    if cas.lecture is None:
        return None
    from droits.parcours.suivi import suivi

    return suivi(cas.lecture.situation, au=au)


def _rediger(cas: Cas, suivi: Suivi) -> Cas:
    from droits.explain.suivi import rediger_suivi

    return replace(cas, document=rediger_suivi(suivi))


# --- one note -----------------------------------------------------------------------------


def _a_noter(options: argparse.Namespace) -> bool:
    """Whether one note is asked for. Raises :class:`Refus` for a note that is not whole."""
    donnees = [nom for nom in (*NOTES, "papier") if getattr(options, nom) is not None]
    if len(donnees) > 1:
        raise Refus(f"--{donnees[0]} et --{donnees[1]} : une seule note à la fois.")
    if options.papier is None and (options.apporte or options.manquant):
        raise Refus("--apporte et --manquant vont avec --papier.")
    if options.papier is not None and options.apporte == options.manquant:
        raise Refus("--papier : ajoutez --apporte ou --manquant.")
    if not donnees and options.le is not None:
        raise Refus("--le va avec une note : --demande, --refus, --papier…")
    return bool(donnees)


def _noter(options: argparse.Namespace, nom: str) -> str:
    """Write the note into the file, and nowhere else; what was written, in a sentence."""
    from droits.scenarios.edition import Fichier, ModificationRefusee
    from droits.scenarios.reading import ErreurDeScenario

    if nom == ENTREE_STANDARD:
        raise Refus("une note s'écrit dans un fichier : « - » n'en est pas un.")
    le = jour(options.le, "--le") or date.today()
    try:
        _note(options, Fichier.ouvrir(Path(nom)), le).enregistrer()
    except ErreurDeScenario as erreur:
        fautes = " ".join(str(p) for p in erreur.problemes if p.gravite == "erreur")
        raise Refus(f"rien n'a été noté. {fautes}") from None
    except ModificationRefusee as erreur:
        raise Refus(f"rien n'a été noté. {erreur}") from None
    return f"Noté dans {nom}, au {le:%d/%m/%Y}."


def _note(options: argparse.Namespace, fichier: Fichier, le: date) -> Fichier:
    from droits.parcours.notes import Note, noter_demande, noter_papier

    if options.papier is not None:
        if not options.papier.strip():
            raise Refus("--papier : dites lequel.")
        return noter_papier(fichier, options.papier.strip(), "apporte" if options.apporte else "manquant", le)
    note = next(nom for nom in NOTES if getattr(options, nom) is not None)
    return noter_demande(fichier, _aide(getattr(options, note)), Note(note), le)


def _aide(mot: str) -> str:
    """The id of an aid, from it or from its other names (« minimum vieillesse »)."""
    from droits.scenarios.shapes import champs
    from droits.scenarios.situation import Demande
    from droits.scenarios.vocabulary import synonymes_des_choix
    from droits.scenarios.words import cle, proche

    connues = synonymes_des_choix("Demande", "aide", champs(Demande)["aide"].forme.choix)
    if cle(mot) not in connues:
        voisine = connues.get(proche(mot, connues) or "")
        remede = f" Vouliez-vous dire « {voisine} » ?" if voisine else ""
        raise Refus(f"aide inconnue.{remede} La liste : droits aides")
    return connues[cle(mot)]
