"""Tables for the professional: ids, values, articles, figures and their sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from droits.explain.blocs import phrases, titre
from droits.explain.criteres import discret, limite_discrete
from droits.explain.document import Bloc, Tableau
from droits.explain.phrases import phrase, tiret
from droits.explain.sections import nom, ranger
from droits.resultats import Bilan, Chiffre, CritereEvalue, Hypothese, Reponse
from droits.scenarios.facts import FAITS

if TYPE_CHECKING:
    from droits.parcours.sorties import Sorties


def tableaux(bilan: Bilan, *, complet: bool, sorties: Sorties | None = None) -> Iterator[Bloc]:
    """The second part of a document. Not ``complet``: without what others at home should not see."""
    yield titre("titre-professionnel", 1)
    if not complet:
        yield from phrases("pro-discret")
    for reponse in ranger(bilan.reponses):
        yield from _tableaux_aide(reponse, None if complet else len(bilan.adultes) > 1)
    if complet and sorties is not None:
        yield from _marges(sorties)
    yield from _tableaux_bilan(bilan)


def _tableaux_aide(reponse: Reponse, reserve: bool | None) -> Iterator[Tableau]:
    """Criteria, figures, assumptions and texts of one answer; no empty table. ``reserve`` None: nothing is hidden."""
    titre_aide = nom(reponse.aide)
    chiffres = dict.fromkeys((c.id, f) for c in reponse.criteres for f in c.chiffres)
    yield from _tableau(
        phrase("pro-criteres", aide=titre_aide),
        ("critere", "sujet", "etat", "valeur", "seuil", "unite", "texte", "nature"),
        (_ligne_critere(c, cache=reserve is not None and limite_discrete(c)) for c in _visibles(reponse, reserve)),
    )
    yield from _tableau(
        phrase("pro-chiffres", aide=titre_aide),
        ("critere", "chiffre", "valeur", "depuis", "certitude", "source", "verifie-le"),
        ((critere, *_ligne_chiffre(c)) for critere, c in chiffres),
    )
    yield from _tableau(
        phrase("pro-hypotheses", aide=titre_aide),
        ("hypothese", "sujet", "valeur"),
        ((h.id, h.sujet or "", _valeurs(h)) for h in reponse.hypotheses if not reserve),
    )
    references = ((r,) for r in reponse.references)
    yield from _tableau(phrase("pro-references", aide=titre_aide), ("reference",), references)


def _marges(sorties: Sorties) -> Iterator[Tableau]:
    """By how much each refusal misses: what the person is never told to change."""
    lignes = (
        (nom(m.aide), m.critere, m.sujet, _brut(m.ecart), m.unite, phrase(f"pro-{tiret(m.sens)}"))
        for m in sorties.marges
    )
    yield from _tableau(phrase("pro-marges"), ("aide", "critere", "sujet", "ecart", "unite", "sens"), lignes)


def _visibles(reponse: Reponse, reserve: bool | None) -> Iterator[CritereEvalue]:
    """In a couple, a row tells of the other adult by being there: none. A permit: its row neither."""
    if not reserve:
        yield from (c for c in reponse.criteres if reserve is None or not discret(c, reserve=False))


def _tableaux_bilan(bilan: Bilan) -> Iterator[Tableau]:
    """What concerns the whole check-up: facts not used, warnings, versions."""
    yield from _tableau(
        phrase("pro-non-utilises"),
        ("fait", "titre"),
        ((f, FAITS[f].titre if f in FAITS else "") for f in bilan.faits_non_utilises),
    )
    avertissements = ((a,) for a in bilan.avertissements)
    yield from _tableau(phrase("pro-avertissements"), ("avertissement",), avertissements)
    yield from _tableau(phrase("pro-versions"), ("element", "version"), bilan.empreintes.model_dump().items())


def _tableau(titre: str, entetes: tuple[str, ...], lignes: Iterable[tuple[str, ...]]) -> Iterator[Tableau]:
    if toutes := tuple(lignes):
        yield Tableau(titre, tuple(phrase(f"pro-{e}") for e in entetes), toutes)


def _ligne_critere(critere: CritereEvalue, *, cache: bool) -> tuple[str, ...]:
    valeur = _de_a(critere.valeur, critere.valeur_max)
    seuil = f"{critere.comparaison} {_de_a(critere.seuil, critere.seuil_max)}".strip()
    return (
        critere.id if critere.alternative is None else f"{critere.id} (ou : {critere.alternative})",
        critere.sujet,
        critere.etat,
        phrase("pro-cache") if cache else valeur,
        phrase("pro-cache") if cache else seuil,
        critere.unite or "",
        f"{critere.article}, {critere.texte}",
        critere.nature,
    )


def _ligne_chiffre(chiffre: Chiffre) -> tuple[str, ...]:
    source = " du ".join(filter(None, (chiffre.source, _brut(chiffre.date_source))))
    valeur = f"{_brut(chiffre.valeur)} {chiffre.unite or ''}".strip()
    depuis, verifie_le = _brut(chiffre.depuis), _brut(chiffre.verifie_le)
    return chiffre.parametre, valeur, depuis, chiffre.certitude, source, verifie_le


def _valeurs(hypothese: Hypothese) -> str:
    return ", ".join(f"{cle} = {_brut(v)}" for cle, v in hypothese.valeurs.items())


def _de_a(minimum: Decimal | None, maximum: Decimal | None) -> str:
    if maximum is None or minimum == maximum:
        return _brut(minimum)
    return f"{_brut(minimum)} à {_brut(maximum)}"


def _brut(valeur: Decimal | date | str | None) -> str:
    """A value as the professional reads it: « 1043,59 », « 2026-01-01 », empty when there is none."""
    if isinstance(valeur, Decimal):
        return f"{valeur:f}".replace(".", ",")
    return "" if valeur is None else str(valeur)
