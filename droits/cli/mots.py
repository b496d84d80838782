"""The words of the command: its commands, arguments and options, all in French."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from droits.cli.console import Analyseur

EXEMPLE = "exemple :\n  droits bilan exemples/retraitee.yaml\n\n"
Commande = Callable[[argparse.Namespace], object]


def _codes(zero: str, *un: str) -> str:
    """The exit codes. ``un``: what 1 means besides an accident."""
    causes = "\n       ".join([*un, "la réponse n'a pas pu être écrite, ou une erreur inattendue"])
    return f"""\
codes de sortie :
  0    {zero}
  1    {causes}
  2    commande mal écrite ou impossible : rien n'est fait
  130  interrompu (Ctrl-C)
  141  le programme qui lisait la sortie s'est arrêté

environnement :
  NO_COLOR      sans couleur
  DROITS_DEBUG  =1 : trace complète d'une erreur inattendue (elle peut contenir des données personnelles)
"""


_CHAQUE = _codes(
    "chaque fichier a sa réponse", "au moins un fichier est à corriger ; les autres ont leur réponse, ou :"
)
_UN_SEUL = _codes("le fichier a sa réponse", "le fichier est à corriger, ou :")
_LISIBLES = _codes("chaque fichier est lisible", "au moins un fichier est à corriger, ou :")
_RELUS = _codes("aucune faute mécanique connue", "au moins une faute, ou un fichier illisible, ou :")
_ECRIT = _codes("la réponse est écrite")
_ENTRETIEN = _codes("l'entretien est fini ou arrêté, tout est enregistré", "le fichier est à corriger, ou :")


def analyseur(commandes: Mapping[str, Commande]) -> Analyseur:
    """The parser. ``commandes``: what each command does."""
    racine = Analyseur(
        prog="droits",
        description="Le point sur les droits d'une personne à Paris.\n"
        "C'est une estimation : seule l'administration décide.",
        epilog=EXEMPLE + _CHAQUE,
    )
    racine.options.add_argument("--version", action="store_true", help="affiche les versions")
    racine.set_defaults(commande=None)
    groupe = racine.add_subparsers(title="Commandes ", metavar="COMMANDE")
    for nom, (aide, preparer, codes) in _COMMANDES.items():
        phrase = f"{aide[0].upper()}{aide[1:]}"
        sous: Analyseur = groupe.add_parser(
            nom, help=aide, description=phrase if phrase.endswith("?") else f"{phrase}.", epilog=codes
        )
        sous.set_defaults(commande=commandes[nom])
        preparer(sous)
        _ajouter_sortie(sous)
    return racine


def _bilan(sous: Analyseur) -> None:
    _ajouter_fichiers(sous)
    _ajouter_date(sous)
    sous.options.add_argument(
        "--aide", action="append", metavar="ID", dest="aides", help="seulement cette aide (peut se répéter)"
    )
    sous.options.add_argument(
        "--dossier", action="store_true", help="le dossier complet, au lieu de la page de la personne"
    )
    _ajouter_details(sous)
    _ajouter_lecteur(sous)
    _ajouter_json(sous)
    _ajouter_pages(sous)


def _expliquer(sous: Analyseur) -> None:
    sous.arguments.add_argument("aide", metavar="AIDE", help="identifiant de l'aide (voir « droits aides »)")
    _ajouter_fichier(sous)
    _ajouter_date(sous)
    _ajouter_lecteur(sous)
    _ajouter_json(sous)


def _verifier(sous: Analyseur) -> None:
    _ajouter_fichiers(sous)
    _ajouter_json(sous)


def _aides(sous: Analyseur) -> None:
    _ajouter_date(sous)
    _ajouter_json(sous)
    sous.options.add_argument(
        "--format",
        choices=("texte", "md"),
        default="texte",
        metavar="FORMAT",
        help="texte (par défaut) ou md",
    )


def _schema(sous: Analyseur) -> None:
    sous.options.add_argument("--resultat", action="store_true", help="le schéma du résultat (droits.bilan/1)")


def _relire(sous: Analyseur) -> None:
    sous.arguments.add_argument("fichiers", nargs="*", metavar="TEXTE", help="fichier de texte, ou « - »")
    sous.options.add_argument("--etat", action="store_true", help="les règles, et qui les vérifie")
    sous.options.add_argument("--avertissements", action="store_true", help="montre aussi les avertissements")
    sous.options.add_argument(
        "--sauf",
        action="append",
        default=[],
        metavar="REGLE=RAISON",
        help="accepte une règle par son nom, avec la raison : R22='taux de la loi'",
    )
    _ajouter_json(sous)


def _phrases(sous: Analyseur) -> None:
    sous.arguments.add_argument(
        "debuts", nargs="*", metavar="ID", help="seulement ces phrases, ou celles qui commencent ainsi"
    )
    sous.options.add_argument("--a-relire", action="store_true", help="les feuilles à imprimer pour une relecture")
    sous.options.add_argument("--empreintes", action="store_true", help="les lignes à coller dans relectures.yaml")
    sous.options.add_argument("--html", metavar="FICHIER", type=Path, help="avec --a-relire : une page à imprimer")
    _ajouter_json(sous)


def _questions(sous: Analyseur) -> None:
    _ajouter_fichier(sous)
    _ajouter_date(sous)
    sous.options.add_argument(
        "--aide", action="append", metavar="ID", dest="aides", help="seulement cette aide (peut se répéter)"
    )
    sous.options.add_argument("--toutes", action="store_true", help="toutes les questions, pas seulement les premières")
    _ajouter_json(sous)


def _entretien(sous: Analyseur) -> None:
    sous.arguments.add_argument(
        "fichier", metavar="FICHIER", help="fichier YAML ou JSON à compléter ; il est créé s'il n'existe pas"
    )
    _ajouter_date(sous)


def _plan(sous: Analyseur) -> None:
    _ajouter_fichier(sous)
    _ajouter_date(sous)
    _ajouter_details(sous)
    _ajouter_lecteur(sous)
    _ajouter_json(sous)
    _ajouter_pages(sous)


def _calendrier(sous: Analyseur) -> None:
    _ajouter_fichier(sous)
    _ajouter_date(sous)
    sous.options.add_argument(
        "--dossier", action="store_true", help="toutes les dates, et chaque mois des deux histoires"
    )
    _ajouter_lecteur(sous)
    _ajouter_json(sous)


def _suivi(sous: Analyseur) -> None:
    _ajouter_fichier(sous)
    notes = {
        "demande": "note une demande de cette aide",
        "recepisse": "note le récépissé de la demande",
        "accord": "note une réponse : oui",
        "refus": "note une réponse : non",
        "partiel": "note une réponse : oui pour une partie",
        "recours": "note un recours envoyé",
    }
    for nom, aide in notes.items():
        sous.options.add_argument(f"--{nom}", metavar="AIDE", help=aide)
    sous.options.add_argument("--papier", metavar="PAPIER", help="note un papier, avec --apporte ou --manquant")
    sous.options.add_argument("--apporte", action="store_true", help="ce papier est apporté")
    sous.options.add_argument("--manquant", action="store_true", help="ce papier manque")
    sous.options.add_argument("--le", metavar="DATE", help="jour de la note (sinon aujourd'hui)")
    sous.options.add_argument("--au", metavar="DATE", help="date du suivi (sinon aujourd'hui)")
    sous.options.add_argument("--details", action="store_true", help="les délais comptés, avec leur texte")
    _ajouter_json(sous)


def _comparer(sous: Analyseur) -> None:
    sous.arguments.add_argument("avant", metavar="AVANT", help="le premier fichier, ou « - » pour l'entrée standard")
    sous.arguments.add_argument("apres", metavar="APRES", help="le second fichier, ou « - »")
    sous.options.add_argument(
        "--au", metavar="DATE", help="une même date pour les deux (sinon celle de chaque entretien, ou aujourd'hui)"
    )
    _ajouter_json(sous)


_COMMANDES: dict[str, tuple[str, Callable[[Analyseur], None], str]] = {
    "bilan": ("la réponse pour chaque aide", _bilan, _CHAQUE),
    "verifier": ("relit des fichiers : fautes, avertissements, ce qui manque", _verifier, _LISIBLES),
    "expliquer": ("une seule aide, avec ses articles et ses chiffres", _expliquer, _UN_SEUL),
    "recapitulatif": (
        "ce que la personne a dit, pour qu'elle le corrige",
        lambda sous: _ajouter_fichier(sous),
        _UN_SEUL,
    ),
    "plan": ("que faire, dans quel ordre, avec quels papiers", _plan, _UN_SEUL),
    "suivi": ("où en sont les demandes et les papiers ; note ce qui vient d'arriver", _suivi, _UN_SEUL),
    "comparer": ("ce qui change entre deux fichiers d'un foyer, et pourquoi", _comparer, _UN_SEUL),
    "calendrier": ("les 24 mois à venir : ce qui ouvre, ce qui ferme, quand demander", _calendrier, _UN_SEUL),
    "aides": ("le registre : aides, règles, chiffres, ce qui n'est pas traité", _aides, _ECRIT),
    "schema": ("le schéma JSON d'un scénario", _schema, _ECRIT),
    "relire": ("relit un texte : est-il facile à lire ?", _relire, _RELUS),
    "questions": ("les questions qui restent, la plus utile en premier", _questions, _UN_SEUL),
    "entretien": ("pose les questions une par une, et complète le fichier", _entretien, _ENTRETIEN),
    "phrases": ("les phrases écrites pour la personne, et leur relecture", _phrases, _ECRIT),
}


def _ajouter_fichiers(sous: Analyseur) -> None:
    sous.arguments.add_argument(
        "fichiers",
        nargs="+",
        metavar="FICHIER",
        help="fichier YAML ou JSON, dossier de tels fichiers, ou « - » pour l'entrée standard",
    )


def _ajouter_fichier(sous: Analyseur) -> None:
    sous.arguments.add_argument(
        "fichier", metavar="FICHIER", help="fichier YAML ou JSON, ou « - » pour l'entrée standard"
    )


def _ajouter_date(sous: Analyseur) -> None:
    sous.options.add_argument(
        "--au",
        metavar="DATE",
        help="date de la réponse : 2026-03-01 ou 01/03/2026 (sinon celle de l'entretien, ou aujourd'hui)",
    )


def _ajouter_details(sous: Analyseur) -> None:
    sous.options.add_argument(
        "--details", action="store_true", help="la partie du professionnel : articles, chiffres, toutes les valeurs"
    )


def _ajouter_lecteur(sous: Analyseur) -> None:
    sous.options.add_argument(
        "--pour",
        choices=("demandeur", "conjoint"),
        metavar="QUI",
        help="pour qui : demandeur ou conjoint (sinon le demandeur ; avec --html ou --pdf, une page chacun)",
    )


def _ajouter_json(sous: Analyseur) -> None:
    sous.options.add_argument("--json", action="store_true", help="écrit du JSON, pour un programme")


def _ajouter_pages(sous: Analyseur) -> None:
    sous.options.add_argument("--html", metavar="FICHIER", type=Path, help="écrit une page, à lire ou à imprimer")
    sous.options.add_argument("--pdf", metavar="FICHIER", type=Path, help="écrit un PDF (demande droits[pdf])")


def _ajouter_sortie(sous: Analyseur) -> None:
    sous.options.add_argument(
        "--sortie", metavar="FICHIER", type=Path, help="écrit dans ce fichier, lisible par vous seul"
    )
    sous.options.add_argument("--ecraser", action="store_true", help="remplace un fichier qui existe déjà")
    sous.options.add_argument("--sans-couleur", action="store_true", help="sans couleur")
