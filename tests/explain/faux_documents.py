"""Documents made by hand or at random, for the page and the PDF, and the texts that they must hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from hypothesis import strategies as st

from droits.explain.document import (
    Barre,
    Barres,
    Bloc,
    Coupure,
    Document,
    Etapes,
    Liste,
    Marque,
    Phrase,
    Puce,
    Tableau,
    Titre,
)
from droits.explain.images import IMAGES


def textes(document: Document, *, professionnel: bool = True) -> list[str]:
    """Every text of a document, in the order of reading. A mark counts for its word: its symbol is drawn."""
    return [
        document.titre,
        *_textes(document.blocs),
        *(_textes(document.professionnel) if professionnel else ()),
    ]


def _textes(blocs: Iterable[Bloc]) -> Iterator[str]:
    for bloc in blocs:
        match bloc:
            case Titre(texte) | Phrase(texte):
                yield texte
            case Liste(puces):
                for puce in puces:
                    yield puce.texte
                    yield from () if puce.marque is None else (puce.marque.mot,)
                    yield from puce.suite
            case Etapes(etapes):
                for etape in etapes:
                    yield from etape
            case Barres(barres):
                yield from (barre.texte for barre in barres)
            case Tableau(titre, entetes, lignes):
                yield from (titre, *entetes, *(cellule for ligne in lignes for cellule in ligne))


MARQUES = (Marque("✓", "oui"), Marque("✗", "non"), Marque("?", "à vérifier"))

#: every kind of block, in every form, and texts that would break a page which does not escape them
COMPLET = Document(
    titre="Quelles aides & quels « droits » ?",
    blocs=(
        Phrase("Ce texte est pour Łukasz Şahin."),
        Phrase("<script>alert('Vous êtes là')</script>"),
        Titre("Quel est votre résultat ?", 1, "decision"),
        Phrase('Vous avez "2" aides <b>.'),
        Liste(tuple(Puce(f"Aide {i}", marque, ("Une suite.", f"Fin de {i}.")) for i, marque in enumerate(MARQUES))),
        Barres((Barre("Aujourd'hui, 100 euros.", Decimal(100)), Barre("Demain, 300 euros.", Decimal(300)))),
        Coupure(),
        Titre("Pouvez-vous avoir l'ASPA ?", 1),
        Titre("Que devez-vous faire ?", 2, "liste"),
        Etapes((("Demandez l'ASPA.", "Gardez une copie."), ("Attendez la réponse.",))),
        Titre("Quels papiers faut-il à Łukasz Şahin ?", 2),
        Phrase("Demandez un rendez-vous, ou allez sur https://aide-au-logement.paris.fr ou aide-sociale.paris."),
        Liste((Puce("Votre carte d'identité."), Puce("&lt;Un avis&gt; d'impôt.", suite=("Toutes les pages.",)))),
    ),
    professionnel=(
        Titre("Que lit le professionnel ?", 1),
        Phrase("Cette partie cache des valeurs."),
        Tableau("Critères", ("Id", "Valeur", "Texte"), (("aspa.age_min", "65,0", "L815-1 & L351-8"), ("", "<", "'"))),
        Tableau("Versions", ("Élément",), (("droits_regles.parametres",),)),
    ),
)  # fmt: skip

_TEXTE = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")) | st.just(" "), min_size=1).map(str.strip)
_TEXTES = _TEXTE.filter(bool)
_TITRES = st.builds(Titre, _TEXTES, st.just(1), st.none() | st.sampled_from(sorted(IMAGES)))
_BLOCS = st.one_of(
    st.builds(Titre, _TEXTES, st.just(2), st.none() | st.sampled_from(sorted(IMAGES))),
    st.builds(Phrase, _TEXTES),
    st.builds(
        Liste,
        st.lists(
            st.builds(Puce, _TEXTES, st.none() | st.sampled_from(MARQUES), st.lists(_TEXTES, max_size=2).map(tuple)),
            min_size=1,
            max_size=3,
        ).map(tuple),
    ),
    st.builds(Etapes, st.lists(st.lists(_TEXTES, min_size=1, max_size=2).map(tuple), max_size=2).map(tuple)),
    st.builds(Barres, st.lists(st.builds(Barre, _TEXTES, st.decimals(0, 9999, places=2)), max_size=2).map(tuple)),
    st.builds(lambda t, e, a, b: Tableau(t, (e,), ((a,), (b,))), _TEXTES, _TEXTES, _TEXTES, _TEXTES),
)
_PARTIES = st.builds(
    lambda titre, blocs, coupure: (*((Coupure(),) if coupure else ()), titre, *blocs),
    _TITRES,
    st.lists(_BLOCS, max_size=3),
    st.booleans(),
)
_SECONDES = st.lists(_PARTIES, max_size=1).map(lambda parties: tuple(b for p in parties for b in p))
documents = st.builds(
    lambda titre, phrases, parties, professionnel: Document(
        titre, (*map(Phrase, phrases), *(b for p in parties for b in p)), professionnel
    ),
    _TEXTES,
    st.lists(_TEXTES, max_size=2),
    st.lists(_PARTIES, max_size=2),
    _SECONDES,
)
