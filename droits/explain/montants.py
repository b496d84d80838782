"""How much: what is received, what is paid, who is covered, what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from droits.aide import Genre
from droits.explain import criteres
from droits.explain.blocs import bloc, lignes, liste, phrases, puce
from droits.explain.document import Bloc, Liste, Phrase, Puce
from droits.explain.phrases import euros, existe, phrase, tiret
from droits.explain.sections import POSSIBLES, article, nom
from droits.resultats import Ensuite, Etat, Montant, Motif, Part, Reponse, Statut, Suite


def combien(reponse: Reponse, *, attend: bool, reserve: bool = False) -> Iterator[Bloc]:
    """``attend``: answers are missing, which the amount may depend on. ``reserve``: see :mod:`criteres`."""
    for ligne in variante(reponse):
        yield Phrase(ligne)
    if reponse.montant is not None:
        yield from _montant(reponse.montant, attend)
        if reponse.montant.plafond and Motif.COMMISSION_DECIDE in reponse.motifs:
            yield from phrases("combien-choisi")
    if reponse.cout is not None:
        yield from _cout(reponse.cout)
    yield from _couverts(reponse)
    yield from _forme(reponse, reserve)
    if reponse.ensuite is not None:
        yield from _ensuite(reponse.aide, reponse.ensuite)
    yield from _avec_les_nouveaux_droits(reponse)
    dits = (reponse.montant, reponse.cout, reponse.variante, reponse.en_attendant, reponse.renonce)
    if all(dit is None for dit in dits) and reponse.statut in POSSIBLES:
        yield from phrases("combien-inconnu")


def en_bref(reponse: Reponse, *, attend: bool) -> tuple[str, ...]:
    """One line, for a list of aids: the amount, or the form of the aid."""
    if reponse.statut not in POSSIBLES:
        return ()
    if reponse.ecartee_par is not None and reponse.en_attendant is not None:
        attente = _avec_rythme(reponse.en_attendant, reponse.en_attendant.maximum, environ=True)
        return (phrase("nouveau-droit-en-attendant", aide=article(reponse.ecartee_par), montant=attente),)
    if reponse.renonce is not None and reponse.ecartee_par is not None:
        return lignes("renonce-aide", aide=article(reponse.ecartee_par))[:1]
    if reponse.montant is not None:
        return (_montant_bref(reponse.montant, attend),)
    cout = reponse.cout
    # a form says by itself that it is free
    if cout is not None and cout.fixe and (cout.maximum > 0 or reponse.variante is None):
        return tuple(p.texte for p in _cout(cout))
    return variante(reponse)[:1]


def variante(reponse: Reponse) -> tuple[str, ...]:
    if reponse.variante is None:
        return ()
    return lignes(f"variante-{tiret(reponse.aide)}-{tiret(reponse.variante)}")


def suites(toutes: Iterable[Suite]) -> Iterator[Bloc]:
    """Other aids that the new rights change."""
    puces = (
        puce(
            "suite-aide",
            cause=article(s.cause),
            aide=nom(s.aide),
            avant=euros(s.premiers_mois),
            apres=euros(s.ensuite),
        )
        for s in toutes
    )
    yield from bloc("titre-suites", liste(puces), niveau=1)


def baisses(aides: Iterable[str]) -> Iterator[Phrase]:
    """Aids received that may fall, their fall counted in the sum told just before."""
    noms = [article(a) for a in aides]
    for un in noms:
        yield from phrases("suite-peut-baisser", aide=un)
    if noms:
        yield from phrases("suite-baisse-comptee")


def _montant_bref(montant: Montant, attend: bool) -> str:
    if montant.plafond:
        return lignes("combien-jusqu-a", montant=_avec_rythme(montant, montant.maximum))[0]
    if montant.fixe:
        return _avec_environ(montant)
    if montant.minimum > 0:
        return phrase("combien-minimum", montant=_avec_rythme(montant, montant.minimum))
    return phrase("combien-depend" if attend else "combien-regle-floue")


def _montant(montant: Montant, attend: bool) -> Iterator[Phrase]:
    """A maximum, one amount (about, then exactly, once), or a range; where nothing is sure, no « 0 euro »."""
    if montant.plafond:
        yield from phrases("combien-jusqu-a", montant=_avec_rythme(montant, montant.maximum))
    elif montant.fixe:
        yield Phrase(_avec_environ(montant))
        if montant.maximum != int(montant.maximum):
            yield from phrases("combien-calcul", montant=_avec_rythme(montant, montant.maximum))
    else:
        if montant.minimum > 0:
            yield from phrases("combien-minimum", montant=_avec_rythme(montant, montant.minimum))
        yield from phrases("combien-maximum", montant=_avec_rythme(montant, montant.maximum))
        yield from phrases("combien-depend" if attend else "combien-regle-floue")


def _avec_environ(montant: Montant) -> str:
    if montant.maximum == int(montant.maximum):
        return phrase("combien-exact", montant=_avec_rythme(montant, montant.maximum))
    return phrase("combien-environ", montant=_avec_rythme(montant, montant.maximum, environ=True))


def _avec_rythme(montant: Montant, valeur: Decimal, environ: bool = False) -> str:
    return phrase(f"rythme-{tiret(montant.rythme)}", montant=euros(valeur, environ))


def _cout(cout: Montant) -> Iterator[Phrase]:
    if cout.minimum != cout.maximum:
        peu = "cout-minimum" if cout.minimum else "cout-peut-etre-nul"
        yield from phrases(peu, montant=_avec_rythme(cout, cout.minimum))
        yield from phrases("cout-maximum", montant=_avec_rythme(cout, cout.maximum))
    elif cout.maximum:
        yield from phrases("cout-exact", montant=_avec_rythme(cout, cout.maximum))
    else:
        yield from phrases("cout-nul")


def _couverts(reponse: Reponse) -> Iterator[Bloc]:
    """Who is covered; what each costs, when there are several."""
    if reponse.parts:
        yield from phrases("couverts", nombre=len(reponse.parts))
    if len(reponse.parts) > 1 and any(p.cout for p in reponse.parts):
        yield Liste(tuple(Puce(_part(p)) for p in reponse.parts))


def _part(part: Part) -> str:
    personne, _, numero = part.sujet.partition(" ")
    return phrase(f"part-{personne}", montant=euros(part.cout), numero=numero)


def _forme(reponse: Reponse, reserve: bool) -> Iterator[Bloc]:
    """Why this form of the aid and not the first one."""
    echecs = [c for c in reponse.criteres_variante if c.etat is not Etat.REMPLI and c.genre is Genre.RESSOURCES]
    autrement = any(c.etat is Etat.REMPLI for c in reponse.criteres_variante)  # another way gives the first form
    if echecs and not autrement and existe(f"forme-{tiret(reponse.aide)}"):
        yield from phrases(f"forme-{tiret(reponse.aide)}")
        yield from criteres.expliquer(echecs, reserve=reserve)


def _avec_les_nouveaux_droits(reponse: Reponse) -> Iterator[Phrase]:
    """Which new rights the amount counts already, and what is paid before they are."""
    if len(reponse.apres) > 1:
        yield from phrases("nouveaux-droits-comptes")
    for aide in reponse.apres if len(reponse.apres) == 1 else ():
        yield from phrases("nouveau-droit-compte", aide=article(aide))
    if reponse.ecartee_par is not None:
        choix = "renonce-aide" if reponse.renonce is not None else "nouveau-droit-remplace"
        yield from phrases(choix, aide=article(reponse.ecartee_par))
    if reponse.renonce is not None and reponse.ecartee_par is not None:
        yield from map(Phrase, renonce(reponse.renonce, reponse.ecartee_par))
    attente = reponse.en_attendant
    if attente is not None and attente.fixe:
        yield from phrases("nouveau-droit-attente", montant=_avec_rythme(attente, attente.maximum, environ=True))


def renonce(montant: Montant, par: str) -> tuple[str, ...]:
    """What an aid would pay without ``par``, which is kept in its place."""
    return lignes("renonce-montant", aide=article(par), montant=_avec_rythme(montant, montant.maximum, environ=True))


def _ensuite(aide: str, ensuite: Ensuite) -> Iterator[Phrase]:
    """What the answer becomes once the new rights have been paid for a year."""
    forme = ensuite.variante if ensuite.statut is Statut.DROIT_PROBABLE and ensuite.variante else "autre"
    cout = _avec_rythme(ensuite.cout, ensuite.cout.maximum) if ensuite.cout else ""
    yield from phrases(f"ensuite-{tiret(aide)}-{tiret(forme)}", montant=cout, aide=article(ensuite.cause))
