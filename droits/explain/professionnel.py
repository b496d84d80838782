"""Tables for the professional: ids, values, articles, figures and their sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from droits.explain.document import Tableau
from droits.explain.phrases import phrase, tiret
from droits.resultats import Bilan, Chiffre, CritereEvalue, Reponse
from droits.scenarios.facts import FAITS


def tableaux_aide(reponse: Reponse) -> Iterator[Tableau]:
    """Criteria, figures, assumptions and texts of one answer; no empty table."""
    nom = phrase(f"aide-{tiret(reponse.aide)}-nom")
    chiffres = dict.fromkeys((c.id, f) for c in reponse.criteres for f in c.chiffres)
    yield from _tableau(
        phrase("pro-criteres", aide=nom),
        ("critere", "sujet", "etat", "valeur", "seuil", "unite", "texte", "nature"),
        (_ligne_critere(c) for c in reponse.criteres),
    )
    yield from _tableau(
        phrase("pro-chiffres", aide=nom),
        ("critere", "chiffre", "valeur", "depuis", "certitude", "source", "verifie-le"),
        ((critere, *_ligne_chiffre(c)) for critere, c in chiffres),
    )
    yield from _tableau(
        phrase("pro-hypotheses", aide=nom),
        ("hypothese", "sujet", "valeur"),
        ((h.id, h.sujet or "", _valeurs(h.valeurs)) for h in reponse.hypotheses),
    )
    references = ((r,) for r in reponse.references)
    yield from _tableau(phrase("pro-references", aide=nom), ("reference",), references)


def tableaux_bilan(bilan: Bilan) -> Iterator[Tableau]:
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


def _ligne_critere(critere: CritereEvalue) -> tuple[str, ...]:
    seuil = _de_a(critere.seuil, critere.seuil_max)
    return (
        critere.id if critere.alternative is None else f"{critere.id} (ou : {critere.alternative})",
        critere.sujet,
        critere.etat,
        _de_a(critere.valeur, critere.valeur_max),
        f"{critere.comparaison} {seuil}".strip(),
        critere.unite or "",
        f"{critere.article}, {critere.texte}",
        critere.nature,
    )


def _ligne_chiffre(chiffre: Chiffre) -> tuple[str, ...]:
    source = " du ".join(filter(None, (chiffre.source, _brut(chiffre.date_source))))
    valeur = f"{_brut(chiffre.valeur)} {chiffre.unite or ''}".strip()
    depuis, verifie_le = _brut(chiffre.depuis), _brut(chiffre.verifie_le)
    return chiffre.parametre, valeur, depuis, chiffre.certitude, source, verifie_le


def _valeurs(valeurs: dict[str, Decimal | date | str]) -> str:
    return ", ".join(f"{cle} = {_brut(v)}" for cle, v in valeurs.items())


def _de_a(minimum: Decimal | None, maximum: Decimal | None) -> str:
    if maximum is None or minimum == maximum:
        return _brut(minimum)
    return f"{_brut(minimum)} à {_brut(maximum)}"


def _brut(valeur: Decimal | date | str | None) -> str:
    """A value as the professional reads it: « 1043,59 », « 2026-01-01 », empty when there is none."""
    if isinstance(valeur, Decimal):
        return f"{valeur:f}".replace(".", ",")
    return "" if valeur is None else str(valeur)
