"""Every text that a person may read, as data: the entries of the bank, and the words of the register of facts.

The grammar of the bank is closed: text, slots, choices between hand-written texts, and parts shared
by several entries. So each entry unfolds into the finite list of its forms, which people can read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable

from fluent.syntax import FluentParser, ast

from droits.scenarios.facts import FAITS

LANGUE = "fr"


@dataclass(frozen=True)
class Forme:
    """One text that an entry can give, its slots written « [montant] », and the choices that lead to it."""

    texte: str
    choix: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Entree:
    """One sentence, or a few, one per line, in each of its forms."""

    id: str
    fichier: str
    formes: tuple[Forme, ...]

    @property
    def empreinte(self) -> str:
        """Changes as soon as one sign of what can be read changes; a comment or an indent does not count."""
        lus = [[sorted(f.choix.items()), f.texte] for f in self.formes]
        return sha256(json.dumps(lus).encode()).hexdigest()[:12]


@dataclass(frozen=True)
class Banque:
    """The files of one language."""

    langue: str
    ressources: tuple[ast.Resource, ...]
    entrees: Mapping[str, Entree]


def dossier(langue: str) -> Traversable:
    return files("droits.explain").joinpath("sentences", langue)


@cache
def banque(langue: str = LANGUE) -> Banque:
    return lire(dossier(langue), langue)


@cache
def toutes() -> Mapping[str, Entree]:
    """The entries of the bank, then the words of the register of facts."""
    return {**banque().entrees, **{e.id: e for e in _faits()}}


def manquantes(une: Banque, reference: Banque) -> tuple[str, ...]:
    """Ids of ``reference`` that ``une`` does not have: what is left to translate."""
    return tuple(sorted(reference.entrees.keys() - une.entrees.keys()))


# --- the files ------------------------------------------------------------------


def lire(fichiers: Traversable, langue: str) -> Banque:
    """The ``.ftl`` files of a folder. Raises :class:`ValueError`, in French, on the first fault."""
    ressources: list[ast.Resource] = []
    provenances: dict[str, str] = {}
    motifs: dict[str, ast.Pattern] = {}
    for fichier in sorted(fichiers.iterdir(), key=lambda f: f.name):
        if fichier.name.endswith(".ftl"):
            ressource = FluentParser().parse(fichier.read_text(encoding="utf-8"))
            ressources.append(ressource)
            for nom, motif in _motifs(ressource, fichier.name):
                if nom in motifs:
                    raise ValueError(f"{fichier.name} : « {nom} » existe déjà dans {provenances[nom]}")
                motifs[nom], provenances[nom] = motif, fichier.name
    entrees = {nom: _entree(nom, provenances[nom], motifs) for nom in motifs if not nom.startswith("-")}
    return Banque(langue, tuple(ressources), entrees)


def _motifs(ressource: ast.Resource, fichier: str) -> Iterator[tuple[str, ast.Pattern]]:
    """Fluent drops what it cannot read: here it is a fault."""
    for entree in ressource.body:
        if isinstance(entree, ast.Junk):
            raise ValueError(f"{fichier} : entrée illisible : {str(entree.content)[:40]!r}")
        if isinstance(entree, ast.Term):
            yield f"-{entree.id.name}", entree.value
        elif isinstance(entree, ast.Message):
            if entree.value is None:
                raise ValueError(f"{fichier} : « {entree.id.name} » n'a pas de texte")
            yield entree.id.name, entree.value


def _entree(nom: str, fichier: str, motifs: Mapping[str, ast.Pattern]) -> Entree:
    try:
        formes = tuple(Forme(texte, choix) for texte, choix in _deplier(motifs[nom], motifs, {}))
    except (_Imprevu, RecursionError) as faute:
        raise ValueError(f"{fichier} : « {nom} » : {_raison(faute)}") from faute
    return Entree(nom, fichier, formes)


def _raison(faute: Exception) -> str:
    return str(faute) if isinstance(faute, _Imprevu) else "l'entrée s'appelle elle-même"


class _Imprevu(Exception):
    """A part of a pattern that the bank does not use."""


def _appelee(expression: object, motifs: Mapping[str, ast.Pattern]) -> ast.Pattern:
    """The pattern that an expression calls: a shared part, or another sentence."""
    if not isinstance(expression, ast.TermReference | ast.MessageReference):
        raise _Imprevu("cette écriture n'est pas prévue")
    nom = f"{'-' if isinstance(expression, ast.TermReference) else ''}{expression.id.name}"
    if nom not in motifs:
        raise _Imprevu(f"« {nom} » n'existe pas")
    return motifs[nom]


def _deplier(
    motif: ast.Pattern, motifs: Mapping[str, ast.Pattern], choix: Mapping[str, str]
) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Every text of a pattern. The same selector chooses the same variant all along the entry."""
    etats: list[tuple[str, Mapping[str, str]]] = [("", choix)]
    for element in motif.elements:
        etats = [(debut + suite, fait) for debut, deja in etats for suite, fait in _element(element, motifs, deja)]
    yield from etats


def _element(
    element: ast.TextElement | ast.Placeable, motifs: Mapping[str, ast.Pattern], choix: Mapping[str, str]
) -> Iterator[tuple[str, Mapping[str, str]]]:
    if isinstance(element, ast.TextElement):
        yield element.value, choix
        return
    expression = element.expression
    if isinstance(expression, ast.VariableReference):
        yield f"[{expression.id.name}]", choix
    elif isinstance(expression, ast.SelectExpression) and isinstance(expression.selector, ast.VariableReference):
        nom = expression.selector.id.name
        for cle, variante in _variantes(expression, choix.get(nom)):
            yield from _deplier(variante, motifs, {**choix, nom: cle})
    else:
        yield from _deplier(_appelee(expression, motifs), motifs, choix)


def _variantes(expression: ast.SelectExpression, deja: str | None) -> Iterator[tuple[str, ast.Pattern]]:
    """All the variants; only one when the selector has already chosen."""
    par_cle = {v.key.name if isinstance(v.key, ast.Identifier) else v.key.value: v.value for v in expression.variants}
    if deja is None:
        yield from par_cle.items()
    else:
        (defaut,) = (v.value for v in expression.variants if v.default)
        yield deja, par_cle.get(deja, defaut)


# --- the register of facts --------------------------------------------------------

REGISTRE = "scenarios/facts.py"


def id_du_fait(quoi: str, fait: str) -> str:
    """« fait-question-logement-loyer »: the id under which a word of the register is reviewed."""
    return f"fait-{quoi}-{fait}".replace(".", "-").replace("_", "-")


def _faits() -> Iterator[Entree]:
    for fait in FAITS.values():
        for quoi, texte in (("question", fait.question), ("titre", fait.titre), ("papier", fait.papier)):
            if texte:
                yield Entree(id_du_fait(quoi, fait.id), REGISTRE, (Forme(texte),))
