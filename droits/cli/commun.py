"""What every command on files shares: reading them, writing the documents, how it ends."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from droits.cli.cas import Cas, Lecteur, lire
from droits.cli.console import en_couleur, lisible
from droits.cli.sorties import Ecrit

if TYPE_CHECKING:
    from droits.scenarios.problems import Probleme

LARGEUR_DE_LECTURE = 60


@dataclass(frozen=True)
class Fini:
    """A command that is done: what to write, then what to say. ``reussi``: every file has its answer."""

    ecrits: Sequence[Ecrit]
    dits: Sequence[str] = ()
    reussi: bool = True


def lus(options: argparse.Namespace, noms: Sequence[str]) -> list[Cas]:
    lecteur: Lecteur = "conjoint" if options.pour == "conjoint" else "demandeur"
    return [lire(Cas(nom, lecteur)) for nom in noms]


def textes(options: argparse.Namespace, cas: Sequence[Cas], *, professionnel: bool = False) -> str:
    """The documents in text, each under the name of its file when several were asked for."""
    from droits.explain.render.terminal import afficher

    a_l_ecran = options.sortie is None and sys.stdout is not None
    couleur = a_l_ecran and not options.sans_couleur and en_couleur(sys.stdout)
    largeur = min(LARGEUR_DE_LECTURE, shutil.get_terminal_size().columns)
    return "\n\n".join(
        (f"━━ {lisible(c.nom)}\n\n" if len(cas) > 1 else "")
        + afficher(c.document, largeur=largeur, couleur=couleur, professionnel=professionnel).rstrip("\n")
        for c in cas
        if c.document
    )


def finir(cas: Sequence[Cas], ecrits: Sequence[Ecrit], dits: Sequence[str] = ()) -> Fini:
    """With what is wrong, and in which files."""
    problemes = dict.fromkeys(p for c in cas for p in (*c.erreurs, *c.avertissements))
    dits = [*dits, *map(str, problemes)]
    tous, fautifs = {c.nom for c in cas}, dict.fromkeys(c.nom for c in cas if c.erreurs)
    if fautifs and len(tous) > 1:
        dits.append(f"À corriger ({len(fautifs)} sur {len(tous)}) : {', '.join(fautifs)}.")
    return Fini(ecrits, dits, reussi=not fautifs)


def bilans_json(cas: Sequence[Cas], *, un_seul: bool) -> Any:
    if un_seul and cas[0].bilan is not None:
        return cas[0].bilan.model_dump(mode="json")
    return {"schema": "droits.bilans/1", "bilans": [_cas_json(c) for c in cas]}


def _cas_json(cas: Cas) -> dict[str, Any]:
    if cas.bilan is not None:
        return {"fichier": cas.nom, "bilan": cas.bilan.model_dump(mode="json")}
    return {"fichier": cas.nom, "erreurs": [probleme_json(p) for p in cas.erreurs]}


def probleme_json(probleme: Probleme) -> dict[str, Any]:
    return {nom: valeur for nom, valeur in asdict(probleme).items() if nom != "fichier"}
