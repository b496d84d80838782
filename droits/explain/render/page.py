"""Document → one page of HTML that needs nothing else: no network, no script, its own font and pictures.

It obeys the layout rules of the RLS (``falc.md`` §6.5): large, left, one column, one sentence per line.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import groupby

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from droits.explain.document import Barre, Barres, Bloc, Coupure, Document, Etapes, Liste, Phrase, Tableau, Titre
from droits.explain.phrases import phrase

_RENDU = files("droits.explain").joinpath("render")
#: what the style sheet draws for each mark
_MARQUES = {"✓": "oui", "✗": "non", "?": "doute"}
#: a word with a hyphen inside, and what touches it; twenty letters of a title hold on a narrow phone
_COMPOSE = re.compile(r"(?=.{3,20}$)[^\s./@]*\w-\w[^\s./@]*\.?")


@dataclass(frozen=True)
class _Paragraphe:
    """Sentences that follow each other: each on its line, one gap after the last."""

    textes: tuple[str, ...]


@dataclass
class _Partie:
    """What stands under one title of level 1; ``coupure``: on a new sheet."""

    titre: Titre | None = None
    coupure: bool = False
    blocs: list[Bloc | _Paragraphe] = field(default_factory=list)


def en_html(document: Document, *, imprimer_tout: bool = False, langue: str = "fr") -> str:
    """The page. ``imprimer_tout``: its second part, for the professional, prints too."""
    parties = list(_parties(document.blocs))
    return _modele().render(
        document=document,
        langue=langue,
        parties=parties,
        resultat=next((p for p in parties if p.titre), None),
        professionnel=list(_parties(document.professionnel)),
        imprimer=imprimer_tout,
        mots={nom: phrase(f"page-{nom}") for nom in ("passer", "professionnel", "imprimer")},
    )


def _parties(blocs: Iterable[Bloc]) -> Iterator[_Partie]:
    partie, coupure = _Partie(), False
    for groupe, memes in groupby(blocs, key=lambda b: type(b) is Phrase):
        if groupe:
            partie.blocs.append(_Paragraphe(tuple(b.texte for b in memes if isinstance(b, Phrase))))
            continue
        for bloc in memes:
            if isinstance(bloc, Coupure):
                coupure = True
            elif isinstance(bloc, Titre) and bloc.niveau == 1:
                if partie.titre or partie.blocs:
                    yield partie
                partie, coupure = _Partie(bloc, coupure), False
            else:
                partie.blocs.append(bloc)
    if partie.titre or partie.blocs:
        yield partie


@cache
def _modele() -> Template:
    env = Environment(
        loader=PackageLoader("droits.explain.render", "modeles"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    types = {
        "titre": Titre,
        "paragraphe": _Paragraphe,
        "liste": Liste,
        "etapes": Etapes,
        "barres": Barres,
        "tableau": Tableau,
    }
    env.tests |= {nom: _est(classe) for nom, classe in types.items()} | {"nom": _est_un_nom}
    env.filters |= {
        "dessin": _dessin,
        "police": _police,
        "en_mots": _en_mots,
        "largeurs": _largeurs,
        "coupable": _coupable,
        "insecable": _insecable,
    }
    env.globals["marques"] = _MARQUES
    env.globals["feuille_de_style"] = Markup(_RENDU.joinpath("modeles", "page.css").read_text(encoding="utf-8"))
    return env.get_template("page.html")


def _est(classe: type) -> Callable[[object], bool]:
    return lambda bloc: isinstance(bloc, classe)


def _est_un_nom(texte: str) -> bool:
    """The name of an aid, not a sentence: nothing ends it."""
    return not texte.endswith((".", "?", "!", ":"))


def _coupable(texte: str) -> Markup:
    """A long id may go on the next line after a point or a low line: a table must hold on a sheet."""
    return Markup(re.sub(r"(?<=\w)[._](?=\w)", r"\g<0><wbr>", str(escape(texte))))


def _insecable(texte: str) -> Markup:
    """« faut-il » is not cut at the end of a line; a web address, or a very long word, may be."""
    return Markup("").join(
        Markup('<span class="mot">{}</span>').format(mot) if _COMPOSE.fullmatch(mot) else mot
        for mot in re.split(r"(\s+)", texte)
    )


def _en_mots(image: str) -> str:
    return phrase(f"image-{image}")


@cache
def _dessin(image: str) -> str:
    return _donnees("image/svg+xml", _RENDU.joinpath("pictogrammes", f"{image}.svg").read_bytes())


@cache
def _police(graisse: str) -> str:
    return _donnees("font/woff2", _RENDU.joinpath("police", f"{graisse}.woff2").read_bytes())


def _donnees(nature: str, contenu: bytes) -> str:
    return f"data:{nature};base64,{b64encode(contenu).decode()}"


def _largeurs(barres: Barres) -> list[tuple[Barre, int]]:
    """Each bar with its length, in hundredths of the longest: all start at zero."""
    plus_longue = max((b.montant for b in barres.barres), default=0) or 1
    return [(b, round(100 * b.montant / plus_longue)) for b in barres.barres]
