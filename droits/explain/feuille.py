"""The person's page: under sixty lines, the result first and last, and what it leaves out is said.

Parts are placed in the order of ``falc.md`` §7.2 and admitted by rank: a part that does not fit is
left out whole, and the page names the full file, which has everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from droits.aide import Genre
from droits.explain import criteres, manques, montants, orientations, sections
from droits.explain.blocs import bloc, lignes, liste, phrases, titre
from droits.explain.document import Barre, Barres, Bloc, Coupure, Etapes, Liste, Marque, Phrase, Puce, Titre
from droits.explain.enveloppe import bilan_en_nombres, debut, fin
from droits.explain.phrases import euros, existe, phrase, tiret
from droits.explain.place import Partie, tenir
from droits.resultats import Bilan, CritereEvalue, Etat, FaitManquant, Reponse, Statut

_AIDES_NOMMEES, _AIDES_RETENUES, _PEU_DE_REFUS = 6, 2, 2
_ETAPES, _PAPIERS, _LIEUX, _QUESTIONS = 5, 8, 3, 4
_PEU_D_ETAPES, _PEU_DE_PAPIERS, _PEU_DE_LIEUX, _PEU_DE_QUESTIONS = 3, 4, 2, 2
#: refusals whose way out is the same: « votre situation change un jour ? »
_SORTIE_COMMUNE = frozenset(
    {
        Genre.RESSOURCES,
        Genre.COMPOSITION,
        Genre.LOGEMENT,
        Genre.DEPENSE,
        Genre.CUMUL,
        Genre.TRAVAIL,
        Genre.ETUDES,
    }
)
#: refusals that the person can undo: named even when the page is short
_A_SA_PORTEE = frozenset({Genre.RESIDENCE, Genre.CONTRAT, Genre.DROITS_D_ABORD, Genre.AFFILIATION, Genre.AUTONOMIE})


def feuille(bilan: Bilan) -> tuple[Bloc, ...]:
    """The page of one adult: the one who asks. One aid asked: its page, by the same rule."""
    reponses = sections.ranger(bilan.reponses)
    parties = _pour_une_aide(bilan, reponses[0]) if len(reponses) == 1 else _pour_plusieurs(bilan, reponses)
    return tenir(parties)


def _reserve(bilan: Bilan) -> bool:
    """In a couple, the page of one does not show the money of both."""
    return len(bilan.adultes) > 1


def _urgences(bilan: Bilan) -> Partie:
    """Right after the results, and never left out: what cannot wait, with the number to call."""
    return Partie(0, *_deux_formes("titre-urgences", *(orientations.urgences(bilan, court=c) for c in (False, True))))


# --- one aid ------------------------------------------------------------------------


def _pour_une_aide(bilan: Bilan, reponse: Reponse) -> list[Partie]:
    manquants = sections.utiles(reponse)
    reserve = _reserve(bilan)
    une = [reponse]
    a_dire = sections.a_expliquer(reponse)
    parties = [
        Partie(0, (*debut(), *bloc("titre-resultat", sections.resultat(reponse), 1))),
        _urgences(bilan),
        Partie(5, *_deux_formes("titre-definition", sections.definition(reponse))),
        Partie(
            1,
            *_deux_formes(
                "titre-pourquoi", *(criteres.expliquer(a_dire, reserve=reserve, bref=b) for b in (False, True))
            ),
        ),
    ]
    if reponse.statut in sections.A_FAIRE:
        combien = montants.combien(reponse, attend=bool(manquants), reserve=reserve)
        parties += [
            Partie(2, *_deux_formes("titre-combien", combien)),
            Partie(3, *_deux_formes("titre-demarches", _etapes(une, _ETAPES))),
            Partie(6, *_deux_formes("titre-pieces", _papiers(une, _PAPIERS), _papiers(une, _PEU_DE_PAPIERS))),
            Partie(4, *_deux_formes("titre-ou", _ou(bilan, une, _LIEUX))),
            Partie(8, *_deux_formes("titre-delais", sections.delais(une))),
            Partie(10, *_deux_formes("titre-effets", sections.effets(reponse))),
            Partie(9, *_deux_formes("titre-recours", sections.recours(une), phrases("feuille-recours"))),
        ]
    parties.append(Partie(7, *_deux_formes("titre-manque", manques.demander(manquants), _questions(manquants))))
    return [*parties, Partie(0, (*fin(bilan, une), *phrases("feuille-dossier")))]


def _questions(manquants: Sequence[FaitManquant]) -> Iterator[Bloc]:
    return manques.en_bref(manquants, _PEU_DE_QUESTIONS)


# --- several aids -------------------------------------------------------------------


def _pour_plusieurs(bilan: Bilan, reponses: Sequence[Reponse]) -> list[Partie]:
    possibles = [r for r in reponses if r.statut in sections.POSSIBLES]
    a_preciser = [r for r in reponses if r.statut is Statut.A_PRECISER]
    # Nothing to ask the person: the service must answer, so it is asked as the others are.
    a_demander = [*possibles, *(r for r in a_preciser if not sections.utiles(r))]
    manquants = list({(m.fait, m.sujet): m for r in a_preciser for m in sections.utiles(r)}.values())
    refusees = [r for r in reponses if r.statut is Statut.NON]
    return [
        Partie(0, (*debut(), *_resultats(reponses))),
        _urgences(bilan),
        Partie(4, tuple(_barres(bilan))),
        Partie(0, (Coupure(),)),
        *(
            Partie(6 if i == 0 else 9 + i, tuple(_aide(bilan, r)), tuple(_aide(bilan, r, court=True)))
            for i, r in enumerate(possibles)
        ),
        Partie(
            2 if a_demander else 1,
            *_deux_formes("titre-manque", *(manques.en_bref(manquants, n) for n in (_QUESTIONS, _PEU_DE_QUESTIONS))),
        ),
        Partie(1, *_deux_formes("titre-demarches", *(_a_faire(a_demander, n) for n in (_ETAPES, _PEU_D_ETAPES)))),
        Partie(2, *_deux_formes("titre-pieces", *(_papiers(a_demander, n) for n in (_PAPIERS, _PEU_DE_PAPIERS)))),
        Partie(
            1, *_deux_formes("titre-ou", *(_ou(bilan, a_demander or a_preciser, n) for n in (_LIEUX, _PEU_DE_LIEUX)))
        ),
        Partie(9, *_deux_formes("titre-delais", sections.delais(a_demander))),
        Partie(4, *_deux_formes("titre-effets", *(_effets(possibles, court=c) for c in (False, True)))),
        Partie(5, *_deux_formes("titre-orientations", orientations.en_bref(bilan))),
        Partie(2, *_deux_formes("titre-non", *(_refus(refusees, court=c) for c in (False, True)))),
        Partie(7, *_deux_formes("titre-recours", phrases("feuille-recours") if a_demander else ())),
        Partie(0, (*fin(bilan, reponses, maximum=_AIDES_RETENUES), *phrases("feuille-dossier"))),
    ]


def _deux_formes(
    identifiant: str, entier: Iterable[Bloc], court: Iterable[Bloc] = ()
) -> tuple[tuple[Bloc, ...], tuple[Bloc, ...]]:
    return tuple(bloc(identifiant, entier, 1)), tuple(bloc(identifiant, court, 1))


def _resultats(reponses: Sequence[Reponse]) -> Iterator[Bloc]:
    """What may be asked, is not known yet, or is already open; refusals have their own part."""
    yield titre("titre-resultat", 1)
    yield from bilan_en_nombres(reponses)
    a_dire = sorted((r for r in reponses if r.statut is not Statut.NON), key=lambda r: r.statut is Statut.DEJA_OUVERT)
    puces = tuple(Puce(sections.nom(r.aide), sections.marque(r), tuple(_en_bref(r))) for r in a_dire[:_AIDES_NOMMEES])
    if puces:
        yield Liste(puces)
    if autres := len(a_dire) - len(puces):
        yield from phrases("feuille-autres-aides", nombre=autres)


def _en_bref(reponse: Reponse) -> Iterator[str]:
    """How much, and for whom; or why nothing can be said when no answer of the person is missing."""
    manquants = sections.utiles(reponse)
    yield from montants.en_bref(reponse, attend=bool(manquants))
    if reponse.statut in sections.POSSIBLES:
        yield from (p.texte for p in sections.beneficiaires(reponse))
    elif reponse.statut is Statut.A_PRECISER and not manquants:
        for motif in reponse.motifs[:1]:
            yield lignes(f"motif-{tiret(motif)}")[0]


def _barres(bilan: Bilan) -> Iterator[Bloc]:
    """What one has and could have; not in a couple, where it would show the money of both."""
    argent = bilan.argent
    if argent is None or _reserve(bilan) or argent.avec_les_aides <= argent.aujourd_hui:
        return
    yield Barres(
        (
            Barre(phrase("barre-aujourd-hui", montant=euros(argent.aujourd_hui, environ=True)), argent.aujourd_hui),
            Barre(
                phrase("barre-avec-aides", montant=euros(argent.avec_les_aides, environ=True)), argent.avec_les_aides
            ),
        )
    )
    yield from montants.baisses(argent.baissent)


def _aide(bilan: Bilan, reponse: Reponse, *, court: bool = False) -> Iterator[Bloc]:
    """Why: what the aid is, each condition with its answer. In short: the condition on money only."""
    yield Titre(phrase("titre-aide-pourquoi", aide=sections.article(reponse.aide)), 1, "question")
    yield from sections.definition(reponse)[:1]
    a_dire = _de_la_forme_obtenue(reponse)
    if court:
        a_dire = tuple(c for c in a_dire if c.genre is Genre.RESSOURCES)[:1] or a_dire[:2]
    yield from criteres.expliquer(a_dire, reserve=_reserve(bilan), bref=True)


def _de_la_forme_obtenue(reponse: Reponse) -> tuple[CritereEvalue, ...]:
    """Where the aid comes in its best form, the ceiling of that form and not of the other one."""
    gagnes = [c for c in reponse.criteres_variante if c.genre is Genre.RESSOURCES and c.etat is Etat.REMPLI]
    a_dire = sections.a_expliquer(reponse)
    return (*(c for c in a_dire if c.genre is not Genre.RESSOURCES), *gagnes) if gagnes else a_dire


def _a_faire(reponses: Sequence[Reponse], maximum: int) -> Iterator[Bloc]:
    yield from _etapes(reponses, maximum) if reponses else phrases("feuille-repondre")


def _effets(reponses: Iterable[Reponse], *, court: bool) -> Iterator[Liste]:
    """What one must know before signing: a loan, an estate, a supply that stays on."""
    puces = [p for r in reponses for une in sections.effets(r) for p in une.puces]
    uniques = {p.texte: replace(p, suite=p.suite[:2]) if court else p for p in puces}
    return liste(uniques.values())


def _etapes(reponses: Iterable[Reponse], maximum: int) -> Iterator[Etapes]:
    for etapes in sections.etapes(reponses):
        yield Etapes(etapes.etapes[:maximum])


def _ou(bilan: Bilan, reponses: Iterable[Reponse], maximum: int) -> Iterator[Bloc]:
    """Places, and always somebody who helps."""
    lieux = [p for une in sections.lieux(reponses, bilan.arrondissement) for p in une.puces]
    yield from _premieres(lieux, maximum)
    yield from phrases("feuille-aide-humaine")


def _papiers(reponses: Iterable[Reponse], maximum: int) -> Iterator[Bloc]:
    """The first papers, and how many more the full file shows."""
    toutes = [p for une in sections.pieces(reponses) for p in une.puces]
    yield from _premieres(toutes, maximum)
    if len(toutes) > maximum:
        yield from phrases("feuille-autres-papiers", nombre=len(toutes) - maximum)


def _premieres(puces: Sequence[Puce], maximum: int) -> Iterator[Liste]:
    """The first items, without what goes with them."""
    if puces:
        yield Liste(tuple(Puce(p.texte) for p in puces[:maximum]))


def _refus(refusees: Sequence[Reponse], *, court: bool) -> Iterator[Bloc]:
    """Refusals with their reasons in a word, and a way out for each; in short, those the person can undo."""
    a_sa_portee = [r for r in refusees if _genre(r) in _A_SA_PORTEE]
    autres = [r for r in refusees if r not in a_sa_portee]
    montrees = a_sa_portee[:_PEU_DE_REFUS] if court else [*a_sa_portee, *autres][:_AIDES_NOMMEES]
    yield from liste(Puce(sections.nom(r.aide), _marque_du_refus(r)) for r in montrees)
    if tus := len(refusees) - len(montrees):
        yield from phrases("feuille-autres-refus" if montrees else "feuille-refus", nombre=tus)
    sorties = dict.fromkeys(ligne for r in montrees if _genre(r) not in _SORTIE_COMMUNE for ligne in sections.sortie(r))
    yield from (Phrase(ligne) for ligne in sorties)
    if tus or any(_genre(r) in _SORTIE_COMMUNE for r in montrees):
        yield from phrases("sortie-commune")


def _genre(reponse: Reponse) -> Genre | None:
    critere = sections.echec(reponse)
    return critere.genre if critere else None


def _marque_du_refus(reponse: Reponse) -> Marque:
    genre = _genre(reponse)
    raison = f"marque-non-{tiret(genre)}" if genre and genre is not Genre.SEJOUR else "marque-non"
    return Marque("✗", phrase(raison if existe(raison) else "marque-non"))
