"""The names of OpenFisca-France that our code relies on.

    python -m droits.guard.noms_openfisca > tests/noms_openfisca.txt

records them; after an upgrade of OpenFisca-France, tests/test_noms_openfisca.py lists those that are
gone. A name is any text of these rooms that OpenFisca-France knows, wherever it stands: nothing has to
be declared. A word of ours that happens to be one of its variables is listed too: no harm.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from droits.system import France

DROITS = Path(__file__).parents[1]
# The rooms that speak to OpenFisca; elsewhere « veuf » or « loyer » is only a French word.
ROOMS = ("*.py", "rules/**/*.py", "corrections/*.py", "scenarios/openfisca/*.py", "decision/*.py")
_ROOTS = ("parameters", "parametres")  # names our formulas and corrections give to the parameters


def existe(nom: str, france: France) -> bool:
    """Whether OpenFisca-France has this variable, or the parameter of this path."""
    if "." not in nom:
        return nom in france.variables
    noeud = france.parameters
    for etape in nom.split("."):
        noeud = getattr(noeud, "children", {}).get(etape)
    return noeud is not None


def noms_utilises(france: France, dossier: Path = DROITS) -> list[str]:
    """Variables, and paths of parameters, that the code below a folder names."""
    fichiers = (fichier for room in ROOMS for fichier in dossier.glob(room))
    textes = {texte for fichier in fichiers for texte in _textes(fichier)}
    noms = sorted(texte for texte in textes if existe(texte, france))
    # Sorted, a path comes right after the folders that lead to it.
    return [nom for nom, suivant in zip_longest(noms, noms[1:], fillvalue="") if not suivant.startswith(nom + ".")]


def _textes(fichier: Path) -> Iterator[str]:
    for noeud in ast.walk(ast.parse(fichier.read_text(encoding="utf-8"))):
        if isinstance(noeud, ast.Constant) and isinstance(noeud.value, str):
            yield noeud.value
        elif isinstance(noeud, ast.Attribute) and "." in (chemin := _chemin(noeud)):
            yield chemin


def _chemin(noeud: ast.expr) -> str:
    """``parameters(period).a.b`` and ``parametres.a.b`` → ``a.b``; anything else → nothing."""
    match noeud:
        case ast.Attribute(valeur, nom):
            racine = valeur.func if isinstance(valeur, ast.Call) else valeur
            if isinstance(racine, ast.Name):
                return nom if racine.id in _ROOTS else ""
            debut = _chemin(valeur)
            return f"{debut}.{nom}" if debut else ""
        case _:
            return ""


if __name__ == "__main__":
    print("\n".join(noms_utilises(France())))  # noqa: T201
