"""The page of the plan: today's step, three steps unfolded, the others named, papers and places once, two totals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from droits.explain import manques, montants, orientations, sections, sorties
from droits.explain.blocs import bloc, lignes, liste, phrases, puce, titre
from droits.explain.document import Bloc, Document, Etapes, Liste, Phrase, Puce, Tableau, Titre
from droits.explain.phrases import euros, jour, ordinal, phrase, tiret
from droits.explain.place import MAXIMUM, Partie, longueur, tenir
from droits.explain.writing import signer
from droits.parcours.papiers import Papier
from droits.parcours.plan import Ecartee, Etape, Lieu, Plan, Sommes
from droits.parcours.sorties import Sortie
from droits.resultats import Bilan, Reponse, Statut
from droits.textes import reglement_municipal

_DEPLIEES, _NOMMEES, _PEU_DE_NOMMEES = 3, 8, 3
_LIEUX, _PEU_DE_LIEUX = 4, 2
_GESTES, _QUESTIONS = 3, 4
_PLUS_TARD = 3
_TEXTE_DE_PARIS = reglement_municipal("").texte


def rediger_plan(plan: Plan, bilan: Bilan) -> Document:
    """The page of one adult. Its second part, for the professional: every step, and the article of each arrow."""
    document = signer("titre-plan", lambda: _page(plan, bilan))
    return replace(document, professionnel=tuple(_tableaux(plan)))


def _page(plan: Plan, bilan: Bilan) -> tuple[Bloc, ...]:
    """With as many steps unfolded as there is room for: a step that is not is named."""
    pages = (tenir(_parties(plan, bilan, n)) for n in range(_DEPLIEES, 0, -1))
    return next((page for page in pages if longueur(page) <= MAXIMUM), tenir(_parties(plan, bilan, 0)))


def _parties(plan: Plan, bilan: Bilan, n: int) -> list[Partie]:
    """``n``: steps unfolded. Nothing of rank 0 leaves the page, shorter where it has to be."""
    depliees, nommees = plan.etapes[:n], plan.etapes[n:]
    return [
        Partie(0, (*phrases("mention-estimation"), *phrases("mention-administration-decide"))),
        Partie(0, *_deux("titre-urgences", *(orientations.urgences(bilan, court=c) for c in (False, True)))),
        Partie(0, tuple(bloc("titre-plan-aujourd-hui", aujourd_hui(plan, n), 1))),
        *(Partie(0, tuple(_etape(e, plan, bilan))) for e in depliees[:1]),
        *(Partie(0, tuple(_etape(e, plan, bilan)), tuple(_etape(e, plan, bilan, court=True))) for e in depliees[1:]),
        Partie(0, *_deux("titre-plan-ensuite", *(_ensuite(nommees, bilan, m) for m in (_NOMMEES, _PEU_DE_NOMMEES)))),
        Partie(0, tuple(bloc("titre-plan-total", _total(plan), 1))),
        Partie(0, *_deux("titre-pieces", _papiers(plan, n, court=False), _papiers(plan, 1))),
        Partie(0, *_deux("titre-ou", _lieux(plan, bilan, _LIEUX, court=False), _lieux(plan, bilan, _PEU_DE_LIEUX))),
        Partie(3, tuple(montants.suites(bilan.suites))),
        Partie(0, *_deux("titre-plan-ecartees", *(_ecartees(plan.ecartees, court=c) for c in (False, True)))),
        Partie(4 if plan.etapes else 1, tuple(bloc("titre-manque", _questions(plan), 1))),
        Partie(2, *_deux("titre-plan-plus-tard", *(_plus_tard(plan.plus_tard, court=c) for c in (False, True)))),
        Partie(0, (*phrases("mention-date", jour=jour(plan.date)), *phrases("feuille-aide-humaine"))),
    ]


def _deux(
    identifiant: str, entier: Iterable[Bloc], court: Iterable[Bloc] = ()
) -> tuple[tuple[Bloc, ...], tuple[Bloc, ...]]:
    return tuple(bloc(identifiant, entier, 1)), tuple(bloc(identifiant, court, 1))


# --- today ------------------------------------------------------------------------------


def aujourd_hui(plan: Plan, depliees: int = 0) -> Iterator[Bloc]:
    """The one thing to do today. ``depliees``: steps that the page unfolds below, named by their number."""
    premiere = plan.aujourd_hui
    if premiere is None:
        yield from phrases("plan-rien")
        yield from phrases("sortie-defaut")
        return
    if premiere.urgence is not None:
        yield from orientations.une_urgence(premiere.urgence)
    if premiere.aide is not None:
        yield from _commencer(plan.etape(premiere.aide), depliees)
    if premiere.fait is not None:
        yield from phrases("plan-repondre")


def _commencer(etape: Etape, depliees: int) -> Iterator[Phrase]:
    """By its number where the page unfolds it, else by what to do first."""
    aide = sections.article(etape.aide)
    if etape.rang <= depliees:
        yield from phrases("plan-commencer-etape", numero=etape.rang, aide=aide)
        return
    yield from phrases("plan-commencer-aide", aide=aide)
    for code in etape.demarches[:1]:
        yield from phrases(f"demarche-{tiret(code)}")


# --- a step -----------------------------------------------------------------------------


def _etape(etape: Etape, plan: Plan, bilan: Bilan, *, court: bool = False) -> Iterator[Bloc]:
    """What it pays, why now, what to do, with which papers, where, until when. In short: the first thing to do."""
    reponse = bilan.reponse(etape.aide)
    yield Titre(phrase("titre-plan-etape", numero=etape.rang, aide=sections.article(etape.aide)), 1, "liste")
    yield from (Phrase(ligne) for ligne in _combien(reponse))
    yield from _pourquoi(etape, plan)
    gestes = [lignes(f"demarche-{tiret(code)}") for code in etape.demarches[: 1 if court else _GESTES]]
    if gestes:
        yield Etapes(tuple(gestes))
    if not court:
        yield from liste(_avec_quoi(etape, bilan))


def _combien(reponse: Reponse) -> tuple[str, ...]:
    return montants.en_bref(reponse, attend=bool(sections.utiles(reponse)))


def _pourquoi(etape: Etape, plan: Plan) -> Iterator[Phrase]:
    """The reason of each arrow that leads here, each once."""
    dites: dict[str, None] = {}
    for f in plan.fleches:
        if f.apres == etape.aide:
            aide = sections.article(f.avant)
            if f.nature == "d_abord":
                dites |= dict.fromkeys(lignes("plan-d-abord", aide=aide))
                if f.texte == _TEXTE_DE_PARIS:
                    dites |= dict.fromkeys(lignes("plan-d-abord-paris"))
            elif f.nature == "ouvre":
                dites |= dict.fromkeys(lignes("plan-ouvre", aide=aide))
            else:
                dites |= dict.fromkeys(lignes("nouveau-droit-compte", aide=aide))
    yield from map(Phrase, dites)


def _avec_quoi(etape: Etape, bilan: Bilan) -> Iterator[Puce]:
    """Where, and until when: its papers are in the list of all."""
    if etape.lieu is not None:
        yield Puce(_lieu(etape.lieu, bilan)[0])
    for code in etape.delais[:1]:
        yield puce(f"delai-{tiret(code)}")


def _ensuite(etapes: Sequence[Etape], bilan: Bilan, maximum: int) -> Iterator[Bloc]:
    """The other requests, by name, in their order."""
    yield from liste(Puce(sections.nom(e.aide), sections.marque(bilan.reponse(e.aide))) for e in etapes[:maximum])
    if len(etapes) > maximum:
        yield from phrases("plan-autres-etapes", nombre=len(etapes) - maximum)


# --- money ------------------------------------------------------------------------------


def _total(plan: Plan) -> Iterator[Phrase]:
    """What is sure, then what is possible: two figures, never one."""
    sur, possible = plan.total.sur, plan.total.possible
    if sur.par_mois is None:
        yield from phrases("plan-sur-inconnu")
    yield from _sommes("plan-sur", sur)
    yield from montants.baisses(sur.baissent)
    if plan.total.cout_par_mois:
        yield from phrases("plan-cout", montant=_ecrit(plan.total.cout_par_mois))
    if autres := sum(e.statut is not Statut.DROIT_PROBABLE for e in plan.etapes):
        yield from phrases("plan-possible", nombre=autres)
        yield from _sommes("plan-possible", possible)
    if plan.total.maximums:
        yield from phrases("plan-maximum")


def _sommes(debut: str, sommes: Sommes) -> Iterator[Phrase]:
    for rythme, somme in (("mois", sommes.par_mois), ("an", sommes.par_an), ("une-fois", sommes.une_fois)):
        if somme:
            yield from phrases(f"{debut}-{rythme}", montant=_ecrit(somme))


def _ecrit(somme: Decimal) -> str:
    return euros(somme, environ=somme != int(somme))


# --- papers, places, what is set aside --------------------------------------------------


def _papiers(plan: Plan, etapes: int, *, court: bool = True) -> Iterator[Bloc]:
    """Each paper once, under the first step that asks for it. In short: without who gives it."""
    dits = 0
    for etape in plan.etapes[:etapes]:
        siens = [p for p in plan.papiers if p.aides[0] == etape.aide]
        if siens:
            yield from phrases("plan-papiers-en-plus" if dits else "plan-papiers", numero=etape.rang)
            yield from liste(_papier(p, court=court) for p in siens)
        dits += len(siens)
    if autres := len(plan.papiers) - dits:
        yield from phrases("feuille-autres-papiers", nombre=autres)


def _papier(papier: Papier, *, court: bool) -> Puce:
    qui = lignes("plan-papier-de", qui=tiret(papier.donne_par)) if papier.donne_par and not court else ()
    return Puce(lignes(f"piece-{tiret(papier.code)}")[0], suite=qui)


def _pour(aides: Sequence[str], demandes: int) -> tuple[str, ...]:
    if len(aides) == 1:
        return lignes("plan-pour-une", aide=sections.article(aides[0]))
    return lignes("plan-pour-toutes") if len(aides) == demandes else lignes("plan-pour-plusieurs", nombre=len(aides))


def _lieux(plan: Plan, bilan: Bilan, maximum: int, *, court: bool = True) -> Iterator[Liste]:
    yield from liste(_puce_du_lieu(x, plan, bilan, court=court) for x in plan.lieux[:maximum])


def _puce_du_lieu(lieu: Lieu, plan: Plan, bilan: Bilan, *, court: bool) -> Puce:
    premiere, *suite = _lieu(lieu.code, bilan)
    return Puce(premiere) if court else Puce(premiere, suite=(*suite, *_pour(lieu.aides, len(plan.etapes))))


def _lieu(code: str, bilan: Bilan) -> tuple[str, ...]:
    arrondissement = "aucun" if bilan.arrondissement is None else ordinal(bilan.arrondissement)
    return lignes(f"ou-{tiret(code)}", arrondissement=arrondissement)


def _ecartees(ecartees: Sequence[Ecartee], *, court: bool) -> Iterator[Liste]:
    """What the lawful combination gives up, and what it gives instead. In short: the first one, without its amount."""
    yield from liste(_ecartee(e, court=court) for e in (ecartees[:1] if court else ecartees))


def _ecartee(ecartee: Ecartee, *, court: bool) -> Puce:
    suite = [*lignes("plan-a-la-place", aide=sections.article(ecartee.par))]
    if ecartee.renonce is not None and not court:
        suite += montants.renonce(ecartee.renonce, ecartee.par)
    return Puce(sections.nom(ecartee.aide), suite=tuple(suite))


def _questions(plan: Plan) -> Iterator[Bloc]:
    """The questions where nothing may be asked for yet; else their number: « droits questions » asks them."""
    if plan.etapes and plan.questions:
        yield from phrases("manque-nombre", nombre=len(plan.questions))
    else:
        yield from manques.en_bref(plan.questions, _QUESTIONS)


# --- later ------------------------------------------------------------------------------


def _plus_tard(plus_tard: Sequence[Sortie], *, court: bool) -> Iterator[Liste]:
    """The first days and steps that open another aid. In short: the day of each, without its reason."""
    yield from liste(_ce_jour_la(s, court=court) for s in plus_tard[:_PLUS_TARD])


def _ce_jour_la(sortie: Sortie, *, court: bool) -> Puce:
    if court and sortie.genre == "date":
        aide = sections.article(sortie.aide)
        return Puce(phrase("plan-plus-tard", jour=jour(sortie.date), aide=aide))
    return Puce(sections.nom(sortie.aide), suite=sorties.dire(sortie))


# --- the professional -------------------------------------------------------------------


def _tableaux(plan: Plan) -> Iterator[Bloc]:
    yield titre("titre-professionnel", 1)
    yield from _tableau(
        "etapes",
        ("rang", "aide", "statut", "avant", "lieux", "papiers"),
        (
            (str(e.rang), e.aide, e.statut, ", ".join(e.avant), ", ".join(e.ou), ", ".join(e.pieces))
            for e in plan.etapes
        ),
    )
    yield from _tableau(
        "fleches",
        ("avant", "aide", "nature", "texte"),
        ((f.avant, f.apres, f.nature, f"{f.article}, {f.texte}") for f in plan.fleches),
    )
    yield from _tableau("papiers", ("papier", "aide"), ((p.code, ", ".join(p.aides)) for p in plan.papiers))
    yield from _tableau("ecartees", ("aide", "remplacee-par"), ((e.aide, e.par) for e in plan.ecartees))
    yield from _tableau("plus-tard", ("aide", "jour", "critere"), (_rangee(s) for s in plan.plus_tard))


def _rangee(sortie: Sortie) -> tuple[str, str, str]:
    return sortie.aide, sortie.date.isoformat(), sortie.critere or ""


def _tableau(nom: str, entetes: tuple[str, ...], rangees: Iterable[tuple[str, ...]]) -> Iterator[Tableau]:
    if toutes := tuple(rangees):
        yield Tableau(phrase(f"pro-plan-{nom}"), tuple(phrase(f"pro-{e}") for e in entetes), toutes)
