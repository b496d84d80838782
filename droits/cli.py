"""The command line: ``droits bilan``, ``verifier``, ``expliquer``, ``recapitulatif``, ``aides``, ``schema``.

Nothing heavy is imported before a command needs it: ``droits --help`` must not load OpenFisca.
"""

from __future__ import annotations

import argparse
import glob
import json
import os
import re
import shutil
import sys
import textwrap
import traceback
import warnings
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import wraps
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

import droits
from droits.console import Analyseur, ecrire_prive, en_couleur, fermer_sans_bruit, preparer_flux

if TYPE_CHECKING:
    from droits.explain.document import Document
    from droits.resultats import Bilan
    from droits.scenarios.problems import Probleme
    from droits.scenarios.reading import Lecture
    from droits.scenarios.unknowns import FaitInconnu

TOUT_VA, FICHIER_FAUTIF, MAUVAIS_USAGE, INTERROMPU, LECTEUR_PARTI = 0, 1, 2, 130, 141

EXEMPLE = "exemple :\n  droits bilan exemples/retraitee.yaml\n\n"
CODES = """\
codes de sortie :
  0    chaque fichier a sa réponse
  1    au moins un fichier est à corriger, ou une erreur inattendue ; les autres ont leur réponse
  2    commande mal écrite
  130  interrompu (Ctrl-C)
  141  le programme qui lisait la sortie s'est arrêté

environnement :
  NO_COLOR      sans couleur
  DROITS_DEBUG  =1 : trace complète d'une erreur inattendue (elle peut contenir des données personnelles)
"""
P = ParamSpec("P")
ENTREE_STANDARD = "-"
LARGEUR_DE_LECTURE = 60
DIALECTE = "https://json-schema.org/draft/2020-12/schema"
EXTENSIONS = (".yaml", ".yml", ".json")


class Refus(Exception):
    """The command cannot be done as asked; the message is for the user."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Never a traceback, unless DROITS_DEBUG is set."""
    preparer_flux()
    if not os.environ.get("DROITS_DEBUG"):
        warnings.simplefilter("ignore")  # a library's warning may quote a value
    try:
        options = _analyseur().parse_args(argv)
        _verifier_sortie(options)
        code: int = options.commande(options)
        sys.stdout.flush()
        return code
    except SystemExit as fin:  # argparse: --help, --version, or an error already said
        return fin.code if isinstance(fin.code, int) else MAUVAIS_USAGE
    except Refus as refus:
        _dire(f"droits : {refus}")
        return MAUVAIS_USAGE
    except KeyboardInterrupt:
        _dire("Interrompu.")
        return INTERROMPU
    except BrokenPipeError:
        fermer_sans_bruit()
        return LECTEUR_PARTI
    except Exception as erreur:
        _dire(_inattendue(erreur))
        return FICHIER_FAUTIF


# --- the words of the command ---------------------------------------------------


def _analyseur() -> Analyseur:
    racine = Analyseur(
        prog="droits",
        description="Le point sur les droits d'une personne à Paris.\n"
        "C'est une estimation : seule l'administration décide.",
        epilog=EXEMPLE + CODES,
    )
    racine.options.add_argument("--version", action="store_true", help="affiche les versions")
    racine.set_defaults(commande=lambda options: _accueil(racine, options))
    commandes = racine.add_subparsers(title="Commandes ", metavar="COMMANDE")

    def commande(nom: str, faire: Callable[[argparse.Namespace], int], aide: str) -> Analyseur:
        analyseur: Analyseur = commandes.add_parser(
            nom, help=aide, description=f"{aide[0].upper()}{aide[1:]}.", epilog=CODES
        )
        analyseur.set_defaults(commande=faire)
        return analyseur

    bilan = commande("bilan", _bilan, "la réponse pour chaque aide")
    _ajouter_fichiers(bilan)
    _ajouter_date(bilan)
    bilan.options.add_argument(
        "--aide", action="append", metavar="ID", dest="aides", help="seulement cette aide (peut se répéter)"
    )
    bilan.options.add_argument("--details", action="store_true", help="les articles et les chiffres, en table")
    _ajouter_json(bilan)
    _ajouter_sortie(bilan)

    verifier = commande("verifier", _verifier, "relit des fichiers : fautes, avertissements, ce qui manque")
    _ajouter_fichiers(verifier)
    _ajouter_json(verifier)
    _ajouter_sortie(verifier)

    expliquer = commande("expliquer", _expliquer, "une seule aide, avec ses articles et ses chiffres")
    expliquer.arguments.add_argument("aide", metavar="AIDE", help="identifiant de l'aide (voir « droits aides »)")
    _ajouter_fichier(expliquer)
    _ajouter_date(expliquer)
    _ajouter_json(expliquer)
    _ajouter_sortie(expliquer)

    recapitulatif = commande("recapitulatif", _recapitulatif, "ce que la personne a dit, pour qu'elle le corrige")
    _ajouter_fichier(recapitulatif)
    _ajouter_sortie(recapitulatif)

    aides = commande("aides", _aides, "le registre : aides, règles, chiffres, ce qui n'est pas traité")
    _ajouter_json(aides)
    aides.options.add_argument(
        "--format",
        choices=("texte", "md"),
        default="texte",
        metavar="FORMAT",
        help="texte (par défaut) ou md",
    )
    _ajouter_sortie(aides)

    schema = commande("schema", _schema, "le schéma JSON d'un scénario")
    schema.options.add_argument("--resultat", action="store_true", help="le schéma du résultat (droits.bilan/1)")
    _ajouter_sortie(schema)
    return racine


def _ajouter_fichiers(analyseur: Analyseur) -> None:
    analyseur.arguments.add_argument(
        "fichiers",
        nargs="+",
        metavar="FICHIER",
        help="fichier YAML ou JSON, dossier de tels fichiers, ou « - » pour l'entrée standard",
    )


def _ajouter_fichier(analyseur: Analyseur) -> None:
    analyseur.arguments.add_argument(
        "fichier", metavar="FICHIER", help="fichier YAML ou JSON, ou « - » pour l'entrée standard"
    )


def _ajouter_date(analyseur: Analyseur) -> None:
    analyseur.options.add_argument(
        "--au",
        metavar="DATE",
        help="date de la réponse : 2026-03-01 ou 01/03/2026 (sinon celle de l'entretien, ou aujourd'hui)",
    )


def _ajouter_json(analyseur: Analyseur) -> None:
    analyseur.options.add_argument("--json", action="store_true", help="écrit du JSON, pour un programme")


def _ajouter_sortie(analyseur: Analyseur) -> None:
    analyseur.options.add_argument(
        "--sortie", metavar="FICHIER", type=Path, help="écrit dans ce fichier, lisible par vous seul"
    )
    analyseur.options.add_argument("--ecraser", action="store_true", help="remplace le fichier de --sortie s'il existe")
    analyseur.options.add_argument("--sans-couleur", action="store_true", help="sans couleur")


def _verifier_sortie(options: argparse.Namespace) -> None:
    """Refuse --sortie before any work, not after a minute of it."""
    sortie: Path | None = getattr(options, "sortie", None)
    if sortie is None:
        return
    if sortie.is_dir() or not sortie.parent.is_dir():
        raise Refus("--sortie : un fichier est attendu, dans un dossier qui existe.")
    if sortie.exists() and not sortie.is_file():
        raise Refus("--sortie : ce n'est pas un fichier ordinaire.")
    lus = (*getattr(options, "fichiers", ()), *filter(None, [getattr(options, "fichier", None)]))
    if sortie.exists() and any(Path(f).exists() and Path(f).samefile(sortie) for f in lus):
        raise Refus("--sortie : c'est le fichier de la situation. Donnez un autre nom : rien n'a été écrit.")
    if sortie.exists() and not options.ecraser:
        raise Refus("--sortie : ce fichier existe déjà. Ajoutez --ecraser pour le remplacer.")


def _accueil(racine: Analyseur, options: argparse.Namespace) -> int:
    """What ``droits`` does without a command."""
    if options.version:
        moteurs = ", ".join(f"{paquet} {version(paquet)}" for paquet in ("openfisca-france", "openfisca-core"))
        print(f"droits {droits.__version__} ({moteurs})")
        return TOUT_VA
    racine.print_help(sys.stderr)
    return MAUVAIS_USAGE


# --- the commands ------------------------------------------------------------------


def _bilan(options: argparse.Namespace) -> int:
    return _repondre(options, _noms(options.fichiers), options.aides, details=options.details)


def _expliquer(options: argparse.Namespace) -> int:
    return _repondre(options, [options.fichier], [options.aide], details=True)


def _repondre(options: argparse.Namespace, noms: Sequence[str], aides: Sequence[str] | None, *, details: bool) -> int:
    au = _jour(options.au)
    cas = [_evaluer(_lire(Cas(nom)), au, aides) for nom in noms]
    if options.json:
        un_seul = noms == getattr(options, "fichiers", noms) and len(noms) == 1  # a folder of one is a list
        _ecrire(options, _json(_bilans_json(cas, un_seul=un_seul)))
    else:
        cas = [_rediger(c, details) for c in cas]
        _ecrire(options, _pages(options, cas))
    return _conclure(cas)


def _verifier(options: argparse.Namespace) -> int:
    cas = [_lire(Cas(nom)) for nom in _noms(options.fichiers)]
    if options.json:
        fichiers = [
            {
                "fichier": c.nom,
                "erreurs": [_probleme_json(p) for p in c.erreurs],
                "avertissements": [_probleme_json(p) for p in c.avertissements],
                "inconnus": [{"sujet": i.sujet, "fait": i.fait.id, "question": i.fait.question} for i in c.inconnus],
            }
            for c in cas
        ]
        _ecrire(options, _json({"schema": "droits.verification/1", "fichiers": fichiers}))
    else:
        _ecrire(options, "\n".join(_relecture(c) for c in cas))
    return _conclure(cas)


def _recapitulatif(options: argparse.Namespace) -> int:
    cas = [_recapituler(_lire(Cas(options.fichier)))]
    _ecrire(options, _pages(options, cas))
    return _conclure(cas)


def _aides(options: argparse.Namespace) -> int:
    from droits import catalogue

    fiches = catalogue.fiches()
    if options.json:
        _ecrire(
            options,
            _json({"schema": "droits.registre/1", "aides": [f.model_dump(mode="json") for f in fiches]}),
        )
    else:
        mise_en_page = catalogue.en_markdown if options.format == "md" else catalogue.en_texte
        _ecrire(options, mise_en_page(fiches))
    return TOUT_VA


def _schema(options: argparse.Namespace) -> int:
    if options.resultat:
        from droits.resultats import Bilan

        schema = {"$schema": DIALECTE} | Bilan.model_json_schema(mode="serialization")
    else:
        schema = droits.schema()
    _ecrire(options, _json(schema))
    return TOUT_VA


# --- from names to answers ------------------------------------------------------


@dataclass(frozen=True)
class Cas:
    """One file, and how far it went: its reading, its answer, its page, or the errors that stopped it."""

    nom: str
    lecture: Lecture | None = None
    bilan: Bilan | None = None
    document: Document | None = None
    erreurs: tuple[Probleme, ...] = ()

    @property
    def avertissements(self) -> tuple[Probleme, ...]:
        return tuple(self.lecture.avertissements) if self.lecture else ()

    @property
    def inconnus(self) -> tuple[FaitInconnu, ...]:
        from droits.scenarios.unknowns import faits_inconnus

        return faits_inconnus(self.lecture.situation) if self.lecture else ()


def _noms(demandes: Sequence[str]) -> list[str]:
    """The files asked for: folders opened, and patterns too, which the Windows prompt leaves as they are."""
    noms: list[str] = []
    for demande in demandes:
        chemin = Path(demande)
        if demande != ENTREE_STANDARD and chemin.is_dir():
            dedans = [f for f in chemin.iterdir() if f.suffix in EXTENSIONS and not f.name.startswith(".")]
            if not dedans:
                raise Refus(f"le dossier {demande} ne contient aucun fichier {', '.join(EXTENSIONS)}.")
            noms += sorted(map(str, dedans))
        elif any(signe in demande for signe in "*?") and not chemin.exists():
            noms += sorted(glob.glob(demande)) or [demande]  # noqa: PTH207  (absolute patterns too)
        else:
            noms.append(demande)
    return list(dict.fromkeys(noms))


def _isolee(etape: Callable[Concatenate[Cas, P], Cas]) -> Callable[Concatenate[Cas, P], Cas]:
    """A step for one file, left out after an error; its own accident is that file's: the others go on."""

    @wraps(etape)
    def faire(cas: Cas, /, *args: P.args, **kwargs: P.kwargs) -> Cas:
        if cas.erreurs:
            return cas
        try:
            return etape(cas, *args, **kwargs)
        except Refus:
            raise
        except Exception as erreur:
            return replace(cas, erreurs=(_echec(cas.nom, "erreur_inattendue", _inattendue(erreur)),))

    return faire


@_isolee
def _lire(cas: Cas) -> Cas:
    from droits.scenarios.nodes import TAILLE_MAXIMALE
    from droits.scenarios.reading import ErreurDeScenario, lire_avec_avertissements

    try:
        if cas.nom == ENTREE_STANDARD:
            octets = sys.stdin.buffer.read(TAILLE_MAXIMALE + 1)
            return replace(cas, lecture=lire_avec_avertissements(octets, nom="entrée standard"))
        return replace(cas, lecture=lire_avec_avertissements(Path(cas.nom)))
    except ErreurDeScenario as erreur:
        return replace(cas, erreurs=erreur.problemes)


@_isolee
def _evaluer(cas: Cas, au: date | None, aides: Sequence[str] | None) -> Cas:
    from droits.pipeline import AideInconnue, DateHorsLimites, bilan

    assert cas.lecture is not None
    try:
        return replace(cas, bilan=bilan(cas.lecture.situation, au=au, aides=aides))
    except AideInconnue as erreur:
        raise Refus(str(erreur)) from None
    except DateHorsLimites as erreur:
        if au is not None:  # asked by --au: wrong for every file
            raise Refus(f"--au : {erreur}") from None
        return replace(cas, erreurs=(_echec(cas.nom, "date_hors_limites", str(erreur)),))


@_isolee
def _rediger(cas: Cas, details: bool) -> Cas:
    from droits.explain.writing import rediger

    assert cas.bilan is not None
    return replace(cas, document=rediger(cas.bilan, details=details))


@_isolee
def _recapituler(cas: Cas) -> Cas:
    from droits.explain.recapitulatif import recapituler

    assert cas.lecture is not None
    return replace(cas, document=recapituler(cas.lecture.situation))


def _echec(nom: str, code: str, message: str) -> Probleme:
    from droits.scenarios.problems import Probleme

    return Probleme(nom, 1, 1, "", code, message, None, "erreur")


def _jour(texte: str | None) -> date | None:
    if texte is None:
        return None
    try:
        if francais := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", texte):
            return date(int(francais[3]), int(francais[2]), int(francais[1]))
        return date.fromisoformat(texte)
    except ValueError:
        raise Refus("--au : une date est attendue, comme 2026-03-01 ou 01/03/2026.") from None


# --- what is written ----------------------------------------------------------------


def _pages(options: argparse.Namespace, cas: Sequence[Cas]) -> str:
    """The documents in text, each under the name of its file when several were asked for."""
    from droits.explain.render.terminal import afficher

    couleur = options.sortie is None and not options.sans_couleur and en_couleur(sys.stdout)
    largeur = min(LARGEUR_DE_LECTURE, shutil.get_terminal_size().columns)
    return "\n\n".join(
        (f"━━ {c.nom}\n\n" if len(cas) > 1 else "")
        + afficher(c.document, largeur=largeur, couleur=couleur).rstrip("\n")
        for c in cas
        if c.document
    )


def _ecrire(options: argparse.Namespace, texte: str) -> None:
    """To the standard output, or to the file of --sortie."""
    if not texte:
        return
    if options.sortie is None:
        print(texte, flush=True)
        return
    ecrire_prive(options.sortie, texte + "\n")
    _dire(f"Écrit dans {options.sortie}, lisible par vous seul.")


def _conclure(cas: Sequence[Cas]) -> int:
    """Say on the standard error what is wrong, and in which files; the exit code."""
    for c in cas:
        for probleme in (*c.erreurs, *c.avertissements):
            _dire(str(probleme))
    fautifs = [c.nom for c in cas if c.erreurs]
    if fautifs and len(cas) > 1:
        _dire(f"À corriger ({len(fautifs)} sur {len(cas)}) : {', '.join(fautifs)}.")
    return FICHIER_FAUTIF if fautifs else TOUT_VA


def _relecture(cas: Cas) -> str:
    """What ``verifier`` says of one file."""
    if cas.lecture is None:
        return f"{cas.nom} : à corriger."
    par_sujet: dict[str, list[str]] = {}
    for inconnu in cas.inconnus:
        par_sujet.setdefault(inconnu.sujet or "foyer", []).append(inconnu.fait.titre)
    if not par_sujet:
        return f"{cas.nom} : lisible. Le fichier dit tout."
    lignes = [
        textwrap.fill(
            f"{sujet} : {' ; '.join(titres)}.",
            width=78,
            initial_indent="  ",
            subsequent_indent="    ",
            break_on_hyphens=False,
        )
        for sujet, titres in par_sujet.items()
    ]
    return "\n".join([f"{cas.nom} : lisible. Ce que le fichier ne dit pas :", *lignes])


def _dire(phrase: str) -> None:
    print(phrase, file=sys.stderr, flush=True)


def _inattendue(erreur: Exception) -> str:
    """The kind and the place of an error, never its message: it may quote a value."""
    if os.environ.get("DROITS_DEBUG"):
        traceback.print_exception(erreur)
    derniere = traceback.extract_tb(erreur.__traceback__)[-1]
    lieu = f"{Path(derniere.filename).name}, ligne {derniere.lineno}"
    return f"Erreur inattendue ({type(erreur).__name__}, {lieu}). DROITS_DEBUG=1 montre la trace complète."


def _bilans_json(cas: Sequence[Cas], *, un_seul: bool) -> Any:
    if un_seul and cas[0].bilan is not None:
        return cas[0].bilan.model_dump(mode="json")
    return {"schema": "droits.bilans/1", "bilans": [_cas_json(c) for c in cas]}


def _cas_json(cas: Cas) -> dict[str, Any]:
    if cas.bilan is not None:
        return {"fichier": cas.nom, "bilan": cas.bilan.model_dump(mode="json")}
    return {"fichier": cas.nom, "erreurs": [_probleme_json(p) for p in cas.erreurs]}


def _probleme_json(probleme: Probleme) -> dict[str, Any]:
    return {nom: valeur for nom, valeur in asdict(probleme).items() if nom != "fichier"}


def _json(contenu: Any) -> str:
    return json.dumps(contenu, ensure_ascii=False, indent=2)
