"""Text → tree of nodes with their positions, and nothing typed yet.

YAML's events are read one by one, so that the raw text of every value is kept (``non`` stays
« non », ``2026-11-22`` stays text) and what could harm or mislead is refused: aliases, tags, several
documents, great depth. JSON is read by the same road.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, NoReturn

import yaml

from droits.scenarios.problems import ErreurDeScenario, Probleme

TAILLE_MAXIMALE = 1_000_000  # bytes
PROFONDEUR_MAXIMALE = 20


class Position(NamedTuple):
    ligne: int
    colonne: int


class Etendue(NamedTuple):
    """From which character to which (the first one after), in the text whose line ends are ``\\n``."""

    debut: int
    fin: int


_NULLE_PART = Etendue(0, 0)


@dataclass(frozen=True)
class Scalaire:
    texte: str
    position: Position
    etendue: Etendue = _NULLE_PART


@dataclass(frozen=True)
class Liste:
    elements: tuple[Noeud, ...]
    position: Position
    etendue: Etendue = _NULLE_PART


@dataclass(frozen=True)
class Fiche:
    """A mapping; keys in order, repeated ones too. ``entre_accolades``: written ``{…}``."""

    entrees: tuple[tuple[Scalaire, Noeud], ...]
    position: Position
    entre_accolades: bool = False
    etendue: Etendue = _NULLE_PART


Noeud = Scalaire | Liste | Fiche

_DEBUT = Position(1, 1)


def refuser(fichier: str, position: Position, code: str, message: str, remede: str | None) -> NoReturn:
    """Stop at once: nothing more can be read of this file."""
    probleme = Probleme(fichier, position.ligne, position.colonne, "", code, message, remede, "erreur")
    raise ErreurDeScenario([probleme]) from None


# --- bytes → text --------------------------------------------------------------


def verifier_taille(taille: int, fichier: str) -> None:
    if taille > TAILLE_MAXIMALE:
        refuser(
            fichier,
            _DEBUT,
            "taille",
            "fichier trop gros (plus de 1 Mo)",
            "un fichier décrit un seul foyer et tient en quelques pages : vérifiez que c'est le bon fichier",
        )


def decoder(octets: bytes, fichier: str) -> str:
    """UTF-8 text, with or without a byte order mark."""
    verifier_taille(len(octets), fichier)
    try:
        return octets.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        avant = octets[: e.start].decode("utf-8", "replace")
        utf_16 = octets.startswith((b"\xff\xfe", b"\xfe\xff"))
        refuser(
            fichier,
            _position(avant, len(avant)),
            "encodage",
            "le fichier n'est pas enregistré en UTF-8" + (" (il est en UTF-16)" if utf_16 else ""),
            "dans votre éditeur, choisissez « Enregistrer sous », encodage « UTF-8 »",
        )


def _position(texte: str, indice: int) -> Position:
    debut_de_ligne = texte.rfind("\n", 0, indice) + 1
    return Position(texte.count("\n", 0, indice) + 1, indice - debut_de_ligne + 1)


# --- text → nodes --------------------------------------------------------------

_CARACTERE_INTERDIT = yaml.reader.Reader.NON_PRINTABLE
#: ``loyer: ?`` is « unknown » to us and the start of a complex key to YAML
_POINT_D_INTERROGATION = re.compile(r"(?<=[:\-] )( *)\?+(?=[ ]*(?:[,}\]]|#|$))", re.MULTILINE)
_TABULATION_EN_TETE = re.compile(r"^ *\t[ \t]*(?=[^\s#])", re.MULTILINE)


def lire_noeuds(texte: str, fichier: str) -> Fiche:
    """The tree of one scenario; raises :class:`ErreurDeScenario` with one problem when there is none."""
    verifier_taille(len(texte), fichier)  # at least one byte per character
    texte = texte.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    texte = _preparer(texte, fichier)
    racine = _Compositeur(texte, fichier).racine()
    if not isinstance(racine, Fiche):
        refuser(
            fichier,
            racine.position,
            "pas_une_fiche",
            "le fichier doit être une suite de « clé: valeur »",
            "commencez par exemple par « demandeur: », puis les faits, décalés de deux espaces",
        )
    return racine


def _preparer(texte: str, fichier: str) -> str:
    """The text that the YAML parser gets: same length, same positions."""
    if interdit := _CARACTERE_INTERDIT.search(texte):
        nul = interdit[0] == "\0"
        refuser(
            fichier,
            _position(texte, interdit.start()),
            "caractere",
            "caractère invisible interdit",
            "enregistrez le fichier en UTF-8" if nul else "effacez ce caractère et retapez la ligne",
        )
    est_json = texte.lstrip().startswith("{")
    if not est_json and (tabulation := _TABULATION_EN_TETE.search(texte)):
        refuser(
            fichier,
            _position(texte, texte.index("\t", tabulation.start())),
            "tabulation",
            "une tabulation sert de décalage, YAML ne l'accepte pas",
            "remplacez chaque tabulation par deux espaces",
        )
    return _POINT_D_INTERROGATION.sub(lambda m: m[0].replace("?", "~", 1).replace("?", " "), texte.replace("\t", " "))


class _Compositeur:
    """Builds the nodes from YAML's events, which come lazily: a bomb is refused before it is built."""

    def __init__(self, texte: str, fichier: str) -> None:
        self._fichier = fichier
        self._lecture = _evenements(texte, fichier)
        self._fin: yaml.Event  # of the collection read last

    def racine(self) -> Noeud:
        while not isinstance(evenement := next(self._lecture), yaml.NodeEvent):
            if isinstance(evenement, yaml.StreamEndEvent):
                self._refuser_vide()
        racine = self._noeud(evenement, 1)
        if isinstance(racine, Scalaire) and not racine.texte:
            self._refuser_vide()
        for evenement in self._lecture:
            if isinstance(evenement, yaml.DocumentStartEvent):
                self._refuser(
                    evenement,
                    "plusieurs_documents",
                    "le fichier contient plusieurs documents (séparés par « --- »)",
                    "un fichier décrit un seul foyer : faites un fichier par foyer",
                )
        return racine

    def _refuser_vide(self) -> NoReturn:
        refuser(
            self._fichier,
            _DEBUT,
            "vide",
            "le fichier est vide",
            "écrivez au moins « demandeur: » et un fait ; voir docs/scenario.md ou le dossier « exemples »",
        )

    def _noeud(self, evenement: yaml.NodeEvent, profondeur: int) -> Noeud:
        self._verifier(evenement, profondeur)
        position = _debut(evenement)
        if isinstance(evenement, yaml.ScalarEvent):
            texte = _paires_recollees(evenement.value)
            if any(unicodedata.category(c) in ("Cc", "Cf") and c not in "\n\t\u200d" for c in texte):
                refuser(
                    self._fichier,
                    position,
                    "caractere_interdit",
                    "caractère invisible interdit",
                    "effacez ce texte et tapez-le de nouveau au clavier",
                )
            return Scalaire(texte, position, _etendue(evenement, evenement))
        if isinstance(evenement, yaml.SequenceStartEvent):
            elements = tuple(self._suite(profondeur))
            return Liste(elements, position, self._etendue(evenement, elements))
        assert isinstance(evenement, yaml.MappingStartEvent)  # aliases were refused above
        suite = self._suite(profondeur)
        entrees = tuple((self._cle(cle), next(suite)) for cle in suite)
        etendue = self._etendue(evenement, [valeur for _, valeur in entrees])
        return Fiche(entrees, position, entre_accolades=bool(evenement.flow_style), etendue=etendue)

    def _etendue(self, debut: yaml.CollectionStartEvent, dedans: Sequence[Noeud]) -> Etendue:
        """Of the collection just read: a block ends with its last element, not where the next key begins."""
        if debut.flow_style or not dedans:
            return _etendue(debut, self._fin)
        return Etendue(_etendue(debut, debut).debut, dedans[-1].etendue.fin)

    def _suite(self, profondeur: int) -> Iterator[Noeud]:
        """The nodes up to the end of the current list or mapping."""
        while isinstance(evenement := next(self._lecture), yaml.NodeEvent):
            yield self._noeud(evenement, profondeur + 1)
        self._fin = evenement

    def _cle(self, noeud: Noeud) -> Scalaire:
        if isinstance(noeud, Scalaire):
            return noeud
        refuser(
            self._fichier,
            noeud.position,
            "cle_complexe",
            "une clé doit être un mot",
            "vérifiez les accolades, les crochets et le « ? » au début de la ligne",
        )

    def _verifier(self, evenement: yaml.NodeEvent, profondeur: int) -> None:
        if isinstance(evenement, yaml.AliasEvent) or evenement.anchor is not None:
            self._refuser(
                evenement,
                "alias",
                "les ancres (&nom) et les alias (*nom) ne sont pas acceptés",
                "recopiez la valeur ; si c'est du texte, mettez-le entre guillemets",
            )
        if getattr(evenement, "tag", None) is not None:
            self._refuser(
                evenement,
                "etiquette_yaml",
                "les étiquettes YAML (!type) ne sont pas acceptées",
                "enlevez le mot qui commence par « ! » ; si c'est du texte, mettez-le entre guillemets",
            )
        if profondeur > PROFONDEUR_MAXIMALE:
            self._refuser(
                evenement,
                "profondeur",
                "trop de niveaux imbriqués",
                "cinq ou six suffisent : vérifiez les décalages, les crochets et les accolades",
            )

    def _refuser(self, evenement: yaml.Event, code: str, message: str, remede: str) -> NoReturn:
        refuser(self._fichier, _debut(evenement), code, message, remede)


def _debut(evenement: yaml.Event) -> Position:
    marque = evenement.start_mark
    assert marque is not None  # every event of the parser has one
    return Position(marque.line + 1, marque.column + 1)


def _etendue(premier: yaml.Event, dernier: yaml.Event) -> Etendue:
    assert premier.start_mark is not None
    assert dernier.end_mark is not None
    return Etendue(premier.start_mark.index, dernier.end_mark.index)


def _paires_recollees(texte: str) -> str:
    r"""JSON writes « 😀 » as two escapes (``\ud83d\ude00``): join them."""
    return texte.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


# --- YAML's own errors -----------------------------------------------------------

#: words of PyYAML's message → (message, cure)
_ERREURS_YAML: tuple[tuple[str, str, str], ...] = (
    (
        "while scanning an alias",
        "les alias (*nom) ne sont pas acceptés",
        "si c'est du texte, mettez-le entre guillemets",
    ),
    (
        "while scanning an anchor",
        "les ancres (&nom) ne sont pas acceptées",
        "si c'est du texte, mettez-le entre guillemets",
    ),
    (
        "while scanning a quoted scalar",
        "guillemet ouvert et jamais fermé, ou mal écrit",
        "fermez le guillemet sur la même ligne",
    ),
    (
        "while scanning a double-quoted scalar",
        "signe « \\ » mal employé entre guillemets",
        "enlevez le « \\ » ou doublez-le",
    ),
    (
        "could not find expected ':'",
        "il manque « : » après la clé",
        "écrivez « clé: valeur », avec une espace après les deux-points",
    ),
    (
        "mapping values are not allowed",
        "deux-points inattendus",
        "vérifiez le décalage de cette ligne ; si le texte contient « : », mettez-le entre guillemets",
    ),
    ("mapping keys are not allowed", "« ? » inattendu", "pour un fait inconnu, écrivez « inconnu »"),
    (
        "sequence entries are not allowed",
        "tiret inattendu",
        "mettez chaque tiret sur sa propre ligne, sous la clé",
    ),
    (
        "while parsing a flow mapping",
        "accolade ou virgule mal placée",
        "fermez l'accolade « } » ; une virgule sépare deux faits, un montant à virgule va entre guillemets",
    ),
    (
        "while parsing a flow sequence",
        "crochet ou virgule mal placé",
        "fermez le crochet « ] » et séparez les éléments par des virgules",
    ),
    (
        "while parsing a flow node",
        "crochet ou accolade ouvert et jamais fermé",
        "fermez le « ] » ou la « } »",
    ),
    (
        "expected <block end>",
        "décalage (indentation) incorrect",
        "alignez cette ligne sur ses voisines, avec des espaces",
    ),
    (
        "that cannot start any token",
        "une valeur ne peut pas commencer par ce signe",
        "mettez la valeur entre guillemets",
    ),
)


def _evenements(texte: str, fichier: str) -> Iterator[yaml.Event]:
    """YAML's events; every failure of the parser becomes one French problem."""
    try:
        yield from yaml.parse(texte, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as e:
        dit = f"{e.context or ''} {e.problem or ''}"
        marque = e.problem_mark or e.context_mark
        position = Position(marque.line + 1, marque.column + 1) if marque else _DEBUT
        message, remede = next(
            ((m, r) for indice, m, r in _ERREURS_YAML if indice in dit),
            (
                "cette ligne n'est pas du YAML",
                "écrivez « clé: valeur » ; un texte spécial se met entre guillemets",
            ),
        )
        refuser(fichier, position, "yaml", message, remede)
    except (yaml.YAMLError, ValueError, OverflowError):  # PyYAML lets a few of its own slips through
        refuser(
            fichier,
            _DEBUT,
            "yaml",
            "ce fichier n'est pas du YAML",
            "repartez d'un fichier du dossier « exemples »",
        )
