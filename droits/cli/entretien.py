"""« droits entretien » : the questions one by one in the terminal, each answer saved before the next question.

Plain lines in and out: it works through a pipe, and a screen reader reads it in order. Nothing is drawn, nothing
moves. What is asked and why comes from the bank; the words here are for the professional who holds the keyboard.
"""

from __future__ import annotations

import argparse
import io
import re
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from droits.cli.cas import fichiers, jour
from droits.cli.commun import Fini
from droits.cli.console import ENTREE_STANDARD, lisible
from droits.cli.sorties import Echec, Refus, dire, en_texte, verifier_sorties

if TYPE_CHECKING:
    from droits.parcours.chemins import Chemin
    from droits.parcours.entretien import Entretien
    from droits.parcours.modeles import Lot, Question
    from droits.parcours.saisie import Attendu, Mots
    from droits.resultats import Bilan
    from droits.scenarios.edition import Fichier
    from droits.scenarios.problems import Probleme
    from droits.scenarios.situation import Situation

_MOTS = """\
Vous pouvez aussi écrire :
  je ne sais pas   la question ne revient pas aujourd'hui, rien n'est écrit
  retour           la question d'avant, sa réponse est enlevée
  pourquoi         ce que la réponse change
  plus tard        arrêter : les réponses sont enregistrées
  ajouter          une ligne à une liste : enfant, dette, aide, personne ou ressource (« ajouter enfant 03/2016 »)
  aide             ces mots
Un fait lu sur un papier : « 420 € lu », ou « 420 € lu sur la quittance du 31/10/2026 »."""

_EXEMPLES = {
    "oui_non": "oui ou non.",
    "choix": "le mot, ou son numéro.",
    "nom": "le nom, comme RSA ou APL.",
    "ressource": "le mot ou son numéro, et ce que vous savez, comme : salaire 1 200 € net depuis 03/2019.",
    "enfant": "la date de naissance, et ce que vous savez, comme : 14/03/2016 foyer primaire.",
    "personne": "le lien, et ce que vous savez, comme : parent né le 14/03/1954.",
    "don": "la valeur, le jour et à qui, comme : 5 000 € le 14/03/2020 descendant.",
    "titre": "le mot ou son numéro, et les dates, comme : 2 depuis 03/2015 jusqu'au 31/03/2027.",
    "periode": "l'arrondissement et la date, comme : 20e depuis 03/2015.",
    "montant": "un montant, comme 1 043,59 €.",
    "date": "une date, comme 14/03/1954 ou 03/2019.",
    "nombre": "un nombre.",
    "pays": "un pays ou une nationalité, comme Mali ou malienne.",
    "texte": "quelques mots.",
}
#: fields whose answer is a line of several words
_LIGNES = {
    "ressources": "ressource",
    "enfants": "enfant",
    "autres_personnes": "personne",
    "donations": "don",
    "paris": "periode",
    "titre_sejour": "titre",
}
_ARRETS = {"plus_tard", "quitter", "stop", "arreter", "q"}


class _Arret(Exception):
    """« Plus tard », or no more input: all is saved."""


def entretenir(options: argparse.Namespace) -> Fini:
    chemin = _chemin(options.fichier)
    au = jour(options.au)
    verifier_sorties(options, [str(chemin)])
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # what is not text is refused as an answer
    from droits.scenarios.edition import ErreurDeScenario, ModificationRefusee

    try:
        fichier = _ouvrir(chemin, au or date.today())
        _dire_les_mots(fichier)
        entretien = _mener(fichier, au)
    except ErreurDeScenario as erreur:
        return Fini((), [str(p) for p in erreur.problemes], reussi=False)
    except ModificationRefusee as refus:
        raise Echec(str(refus)) from None
    except KeyboardInterrupt:
        dire(f"\nRien n'est perdu : vos réponses sont dans {chemin}. Reprenez avec : droits entretien {chemin}")
        raise
    return Fini(en_texte(options, "\n".join(_bilan_de_l_entretien(entretien, chemin))))


# --- the file --------------------------------------------------------------------


def _chemin(demande: str) -> Path:
    if demande == ENTREE_STANDARD:
        raise Refus("un entretien s'écrit dans un fichier. Donnez son nom.")
    trouves = fichiers([demande])
    if len(trouves) > 1:
        raise Refus(f"{demande} désigne {len(trouves)} fichiers. Cette commande en complète un seul.")
    if Path(trouves[0]).is_dir():
        raise Refus(f"{demande} est un dossier. Donnez le nom d'un fichier.")
    return Path(trouves[0])


def _ouvrir(chemin: Path, le: date) -> Fichier:
    from droits.scenarios.edition import Fichier

    if chemin.exists():
        return Fichier.ouvrir(chemin)
    neuf = Fichier.nouveau(chemin, le)
    _montrer(f"{chemin} n'existe pas encore : il est créé, lisible par vous seul.")
    return neuf.enregistrer()


def _dire_les_mots(fichier: Fichier) -> None:
    _montrer(f"L'entretien est enregistré dans {fichier.chemin}, après chaque réponse, et nulle part ailleurs.")
    le = fichier.situation.date_entretien
    if le not in (None, date.today()):
        _montrer(f"Ce fichier est daté du {le:%d/%m/%Y} : les droits sont calculés à cette date, ou à celle de --au.")
    for avertissement in fichier.lecture.avertissements:
        _montrer(_en_une_phrase(avertissement))
    _montrer(_MOTS)


# --- question after question -------------------------------------------------------


def _mener(fichier: Fichier, au: date | None) -> Entretien:
    """Until nothing is left to ask, or « plus tard »."""
    from droits.parcours.entretien import commencer
    from droits.parcours.urgences import urgences

    for urgence in urgences(fichier.situation, au):
        if not urgence.discrete:  # somebody else may be in the room
            _alerter(urgence.id)
    entretien = commencer(fichier, _calcul(au), date.today())
    while entretien.demande is not None:
        _demander(entretien, entretien.demande)
        try:
            entretien = _une_reponse(entretien)
        except _Arret:
            break
        for urgence in entretien.revelees:
            _alerter(urgence.id)
        for avertissement in entretien.avertissements:
            _montrer(_en_une_phrase(avertissement))
    return entretien


def _calcul(au: date | None) -> Callable[[Situation], Bilan]:
    def calculer(situation: Situation) -> Bilan:
        from droits.pipeline import DateHorsLimites, bilan

        _montrer("Nous cherchons la question suivante…")
        try:
            return bilan(situation, au=au)
        except DateHorsLimites as erreur:
            raise Refus(str(erreur)) from None

    return calculer


def _une_reponse(entretien: Entretien) -> Entretien:
    """The next state, once a line is understood. Raises :class:`_Arret`."""
    from droits.parcours.entretien import ReponseRefusee
    from droits.parcours.saisie import ne_sait_pas
    from droits.scenarios.words import cle

    assert entretien.demande is not None
    while True:
        ecrit = _ligne()
        mot = cle(ecrit)
        if mot in _ARRETS:
            raise _Arret
        if mot == "aide":
            _montrer(_MOTS)
        elif not ecrit:
            _montrer("Écrivez une réponse, ou « je ne sais pas ».")
        elif mot.startswith("pourquoi"):
            _montrer(*_pourquoi(entretien.demande))
        elif mot == "retour":
            if entretien.precedent is not None:
                return entretien.retour()
            _montrer("C'est la première question.")
        elif ne_sait_pas(ecrit):
            return entretien.passer()
        else:
            try:
                if mot.startswith("ajouter"):
                    return _ajouter(entretien, ecrit)
                return entretien.repondre(ecrit, _mots_montres(entretien.demande))
            except ReponseRefusee as refus:
                laquelle = _laquelle(entretien.demande, refus.place)
                dits = (f"{laquelle}{_en_une_phrase(p)}" for p in refus.problemes)
                _montrer(*dits, "Le fichier n'a pas changé. Répondez de nouveau.")


def _ajouter(entretien: Entretien, ecrit: str) -> Entretien:
    """« ajouter enfant 03/2016 »: to a list that exists already. Raises :class:`ReponseRefusee`."""
    from droits.parcours.entretien import LISTES
    from droits.scenarios.words import cle

    _, liste, reponse = (*ecrit.split(maxsplit=2), "", "")[:3]
    nom = cle(liste).removesuffix("s")
    if nom not in LISTES or not reponse:
        _montrer(
            f"Écrivez « ajouter », un de ces mots et la réponse : {', '.join(LISTES)}. Exemple : ajouter dette gaz"
        )
        return entretien
    return entretien.ajouter(nom, reponse)


def _ligne() -> str:
    try:
        return input("> ").strip()
    except EOFError:
        _montrer("")
        raise _Arret from None
    except RuntimeError:  # the standard input is closed
        raise Refus("un entretien se tient au clavier, et l'entrée standard est fermée.") from None


# --- what is shown ------------------------------------------------------------------


def _montrer(*lignes: str) -> None:
    for ligne in lignes:
        print(ligne, flush=True)


def _demander(entretien: Entretien, demande: Lot) -> None:
    from droits.explain.questions import elements, enonce
    from droits.parcours.modeles import Genre

    _montrer("", _compte(entretien))
    if demande.discret:
        _montrer("Posez cette question quand la personne est seule avec vous. Sinon : je ne sais pas.")
    _montrer(*enonce(demande))
    if demande.genre is Genre.PHRASES:
        _montrer(*_numerotes(elements(demande)), *_regle_des_phrases(demande))
    elif demande.genre is Genre.SUITE:
        for rang, (question, dite) in enumerate(zip(demande.questions, elements(demande), strict=True), 1):
            comment = (
                *_de_quoi(entretien.situation, question),
                *_comment(question, dans_une_suite=True),
            )
            _montrer(f"  {rang}. {dite}", *(f"     {ligne}" for ligne in comment))
        _montrer("Entre deux réponses : un point-virgule. « ? » où vous ne savez pas.")
    elif demande.genre is Genre.CHACUN:
        reperes = (_repere(entretien.situation, q) for q in demande.questions)
        _montrer(*(f"  - {dite} {repere}".rstrip() for dite, repere in zip(elements(demande), reperes, strict=True)))
        _montrer(*_comment(demande.questions[0]))
        _montrer("Dans cet ordre, avec un point-virgule. La même réponse pour tous : une seule fois.")
    else:
        (seule,) = demande.questions
        _montrer(*_de_quoi(entretien.situation, seule), *_comment(seule))


def _compte(entretien: Entretien) -> str:
    """How long it will still be; while danger is asked about, nothing is computed and nobody knows."""
    if entretien.presse:
        return "D'abord les questions urgentes."
    reste = len(entretien.demandes)
    return "C'est peut-être la dernière question." if reste == 1 else f"Il reste environ {reste} questions."


def _laquelle(demande: Lot, place: Chemin | None) -> str:
    """Which answer of a series is not understood."""
    places = [q.chemin for q in demande.questions]
    return f"Réponse {places.index(place) + 1} : " if len(places) > 1 and place in places else ""


def _regle_des_phrases(demande: Lot) -> Iterator[str]:
    from droits.explain.blocs import lignes

    yield from lignes("question-phrases-numeros")
    if any(len(une) > 1 for une in demande.par_fait()):
        yield "Dites aussi pour qui : « 1 moi », « 1 conjoint » ou « 1 deux »."
    yield "Vous ne savez pas pour la 2 : « 2 ? »."


def _numerotes(lignes: Iterator[str]) -> Iterator[str]:
    yield from (f"  {rang}. {ligne}" for rang, ligne in enumerate(lignes, 1))


def _comment(question: Question, *, dans_une_suite: bool = False) -> Iterator[str]:
    from droits.explain.manques import papiers
    from droits.explain.questions import qui_sait

    yield from _precisions(question, dans_une_suite=dans_une_suite)
    yield from (*papiers(question.fait), *qui_sait(question))


def _precisions(demande: Question, *, dans_une_suite: bool) -> Iterator[str]:
    """What the answer looks like."""
    from droits.parcours.saisie import attendu

    forme = attendu(demande.chemin)
    for numero, code in enumerate(forme.choix, 1):
        yield f"  {numero}. {_mot(code)}"
    exemple = _EXEMPLES[_LIGNES.get(str(demande.chemin[-1])) or _exemple(forme)]
    yield f"{forme.titre} : {exemple}" if forme.titre else f"{exemple[0].upper()}{exemple[1:]}"
    if forme.plusieurs:
        separation = _separation(forme, demande, dans_une_suite=dans_une_suite)
        yield f"Entre deux réponses : {separation}. S'il n'y en a pas : aucun."
    if demande.chemin == ("enfants",):
        yield "Si les dates ne sont pas connues : le nombre d'enfants."


def _de_quoi(situation: Situation, demande: Question) -> Iterator[str]:
    """Which line of a list, or which child."""
    element, repere = _element(demande), _repere(situation, demande)
    if element and not demande.sujet[-1:].isdigit():
        yield f"Ligne {int(element[-1]) + 1}{f' : {repere}' if repere else ''}."
    elif repere:
        yield f"Il s'agit de : {repere}."


def _element(question: Question) -> Chemin:
    """The place of the line or of the child that is asked about; empty outside a list."""
    rangs = [i for i, pas in enumerate(question.chemin, 1) if isinstance(pas, int)]
    return question.chemin[: rangs[-1]] if rangs else ()


def _repere(situation: Situation, question: Question) -> str:
    """What the file already tells of this line or of this child, to know which one it is; empty otherwise."""
    from droits.parcours.chemins import lire

    element = lire(situation, _element(question))
    if nature := getattr(element, "nature", None):
        return _mot(nature)
    naissance = getattr(element, "date_naissance", None)
    return f"date de naissance {naissance:%d/%m/%Y}" if naissance else ""


def _separation(forme: Attendu, demande: Question, *, dans_une_suite: bool) -> str:
    """A comma may belong to an amount; a semicolon stands between the answers of a series."""
    if forme.genre == "montant":
        return "le mot « et »" if dans_une_suite else "un point-virgule"
    en_lignes = demande.chemin[-1] in _LIGNES
    return "un point-virgule" if en_lignes and not dans_une_suite else "une virgule"


def _exemple(forme: Attendu) -> str:
    return "nom" if forme.genre == "choix" and not forme.choix else forme.genre


def _mot(code: str) -> str:
    """A choice in the words of the bank, or its own."""
    from droits.explain.phrases import phrase
    from droits.explain.valeurs import en_mots

    mot = en_mots(str(code), None)
    return str(code).replace("_", " ") if mot == phrase("mot-autre-reponse") else mot


def _mots_montres(demande: Lot) -> Mots:
    from droits.parcours.saisie import attendu
    from droits.scenarios.words import cle

    return {q.chemin: {cle(_mot(code)): code for code in attendu(q.chemin).choix} for q in demande.questions}


def _pourquoi(demande: Lot) -> Iterator[str]:
    from droits.explain.questions import pourquoi
    from droits.explain.sections import nom

    yield from pourquoi(demande)
    if demande.aides:
        yield f"{', '.join(nom(aide) for aide in demande.aides)}."


def _alerter(urgence: str) -> None:
    """What to do at once."""
    from droits.explain.blocs import lignes
    from droits.explain.phrases import phrase, tiret

    _montrer("", f"Tout de suite — {phrase(f'orientation-{tiret(urgence)}-nom')} :")
    _montrer(*lignes(f"orientation-{tiret(urgence)}"))


def _en_une_phrase(probleme: Probleme) -> str:
    """Without the line of the file, nor the codes of a choice: the answer and the choices are on the screen."""
    remede = (probleme.remede or "").partition("Réponses acceptées")[0].strip()
    message = probleme.message
    if probleme.code == "choix":  # the name of the field and the code of a choice are not words of this screen
        message = "ce mot n'est pas dans la liste"
        remede = re.sub(r"« (\w+) »", lambda code: f"« {_mot(code[1])} »", remede)
    phrases = [p[0].upper() + p[1:] for p in (message, remede) if p]
    return lisible(" ".join(p if p.endswith(("?", ".", "!")) else f"{p}." for p in phrases))


# --- the end --------------------------------------------------------------------------


def _bilan_de_l_entretien(entretien: Entretien, chemin: Path) -> Iterator[str]:
    """One step for today, what is decided, what was skipped, how to go on."""
    if entretien.bilan is not None:
        if entretien.demande is None:
            yield _fin(entretien)
        yield from _aujourd_hui(entretien.situation, entretien.bilan)
        yield from _decidees(entretien.bilan)
    yield from _passees(entretien)
    yield from ("", f"Les réponses sont enregistrées dans {entretien.fichier.chemin}.", "Pour continuer :")
    if entretien.demande is not None or entretien.passees:
        yield f"  droits entretien {chemin}   reprendre les questions"
    yield f"  droits bilan {chemin}   la réponse pour chaque aide"
    yield f"  droits plan {chemin}   les étapes et les papiers"


def _fin(entretien: Entretien) -> str:
    return (
        "\nAucune autre question ne change une réponse."
        if not entretien.passees
        else "\nIl ne reste que des questions sans réponse aujourd'hui."
    )


def _aujourd_hui(situation: Situation, bilan: Bilan) -> Iterator[str]:
    """The one step of today, and how; then what else is urgent, by its name."""
    from droits.explain.blocs import lignes
    from droits.explain.document import Document
    from droits.explain.phrases import phrase, tiret
    from droits.explain.plan import aujourd_hui
    from droits.explain.render.terminal import afficher
    from droits.parcours.plan import plan

    a_faire = plan(situation, bilan)
    document = Document(phrase("titre-plan-aujourd-hui"), tuple(aujourd_hui(a_faire)))
    yield from ("", afficher(document, couleur=False).rstrip("\n"))
    premiere = a_faire.aujourd_hui.urgence if a_faire.aujourd_hui else None
    if premiere is not None:
        yield from lignes(f"orientation-{tiret(premiere)}")
    autres = [u.id for u in a_faire.urgences if not u.discrete and u.id != premiere]
    if autres:
        yield f"Urgent aussi : {', '.join(phrase(f'orientation-{tiret(u)}-nom') for u in autres)}."


def _decidees(bilan: Bilan) -> Iterator[str]:
    from droits.explain.sections import nom, ranger
    from droits.resultats import Statut

    titres = {
        Statut.DROIT_PROBABLE: "Droits probables",
        Statut.A_DEMANDER: "À demander, quelqu'un décide",
        Statut.DEJA_OUVERT: "Déjà ouverts",
        Statut.NON: "Refus",
        Statut.A_PRECISER: "Pas encore décidé",
    }
    yield ""
    for statut, titre in titres.items():
        siennes = [nom(r.aide) for r in ranger(bilan.reponses) if r.statut is statut]
        if siennes:
            yield f"{titre} ({len(siennes)}) : {', '.join(siennes)}."


def _passees(entretien: Entretien) -> Iterator[str]:
    """The questions without an answer; not those that are asked of the person alone."""
    from droits.explain.manques import papiers
    from droits.explain.questions import demander
    from droits.explain.sujets import pour
    from droits.scenarios.facts import Discretion

    listes = {
        "Questions sans réponse aujourd'hui :": entretien.passees,
        "Vous avez dit oui, sans le détail. Rien n'en est écrit encore :": entretien.sans_detail,
    }
    for titre, questions in listes.items():
        dites = [q for q in questions if q.discretion is not Discretion.SENSIBLE]
        if dites:
            yield from ("", titre)
        yield from dict.fromkeys(f"- {' '.join((*pour(q.sujet), demander(q), *papiers(q.fait)))}" for q in dites)
