"""Unknown savings, property, gifts, and other people of the home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from droits.chiffres import valeur
from droits.scenarios import calendrier
from droits.scenarios.inconnues.commun import (
    CAPITAL_ELEVE,
    REVENU_ELEVE,
    Changement,
    Inconnue,
    Valeur,
    a_completer,
    completer,
    revenu,
    situation_avec,
)
from droits.scenarios.situation import (
    AutrePersonne,
    BienImmobilier,
    Donation,
    Situation,
    remplacer,
)


def des_biens(s: Situation, au: date, chiffres: Any, seuils: Sequence[Decimal]) -> Iterator[Inconnue]:
    p = s.patrimoine

    def patrimoine(fait: str, champ: str, valeurs: Sequence[tuple[str, Any]]) -> Inconnue:
        def changement(v: Any) -> Changement:
            return lambda s: remplacer(s, patrimoine=remplacer(s.patrimoine, **{champ: v}))

        return Inconnue(fait, "foyer", tuple(Valeur(c, changement(v)) for c, v in valeurs))

    if p.epargne is None:
        yield patrimoine(
            "patrimoine.epargne",
            "epargne",
            _epargnes_possibles(chiffres, seuils),
        )
    if p.immobilier is None or any(b.valeur is None for b in p.immobilier):
        yield patrimoine("patrimoine.immobilier", "immobilier", _biens_possibles(p.immobilier))
    if p.donations is None or any(None in (d.valeur, d.date, d.a) for d in p.donations):
        yield patrimoine("patrimoine.donations", "donations", _donations_possibles(p.donations, au))
    autres = s.autres_personnes or ()
    if any(a.ressources is None or any(a_completer(r) for r in a.ressources) for a in autres):
        sommes = [
            (f"montant:{m}", tuple(remplacer(a, ressources=completer(a, m)) for a in autres))
            for m in (Decimal(0), REVENU_ELEVE)
        ]
        yield Inconnue(
            "foyer.autres_personnes",
            "foyer",
            tuple(Valeur(c, situation_avec(autres_personnes=v)) for c, v in sommes),
        )
    if s.autres_personnes is None:
        autre = AutrePersonne(ressources=(revenu(REVENU_ELEVE),), partage_les_ressources=True)
        agee = calendrier.annees_avant(date.today(), 75)  # an age that raises an aid
        pauvre = AutrePersonne(date_naissance=agee, ressources=(), partage_les_ressources=True)
        valeurs = [
            ("aucune", ()),
            ("personne_sans_ressource", (pauvre,)),
            ("personne_avec_ressources", (autre,)),
        ]
        yield Inconnue(
            "foyer.autres_personnes",
            "foyer",
            tuple(Valeur(c, situation_avec(autres_personnes=v)) for c, v in valeurs),
        )


def _epargnes_possibles(chiffres: Any, seuils: Sequence[Decimal]) -> list[tuple[str, Any]]:
    """None, just enough for its deemed income to cross a threshold (R815-25), and very much."""
    taux = Decimal(str(valeur(chiffres, "droits.aspa.taux_capital")))
    bords = {(seuil * 12 / taux).quantize(Decimal(1)) + 1 for seuil in seuils}
    return [("aucune", Decimal(0))] + [(f"montant:{m}", m) for m in sorted(bords | {CAPITAL_ELEVE})]


def _biens_possibles(biens: tuple[BienImmobilier, ...] | None) -> list[tuple[str, Any]]:
    """No property or a very dear one; where only a value is missing, nothing or much."""
    if biens is None:
        return [("aucun", ()), (f"montant:{CAPITAL_ELEVE}", (BienImmobilier(valeur=CAPITAL_ELEVE),))]
    return [
        (f"montant:{v}", tuple(remplacer(b, valeur=v) if b.valeur is None else b for b in biens))
        for v in (Decimal(0), CAPITAL_ELEVE)
    ]


def _donations_possibles(donations: tuple[Donation, ...] | None, au: date) -> list[tuple[str, Any]]:
    """None, recent, old or to someone else; where a gift is half known, what is missing takes each value."""
    dates = [
        ("recente", au),
        ("ancienne", calendrier.annees_avant(au, 7)),
        ("plus_de_10_ans", calendrier.annees_avant(au, 12)),
    ]
    possibles: list[tuple[str, Any]] = [] if donations else [("aucune", ())]
    for code, jour in dates:
        for a in ("descendant", "autre"):
            for valeur_donnee in (Decimal(0), CAPITAL_ELEVE):
                defaut = {"date": jour, "a": a, "valeur": valeur_donnee}
                completees = tuple(
                    remplacer(d, **{k: v for k, v in defaut.items() if getattr(d, k) is None})
                    for d in donations or (Donation(),)
                )
                possibles.append((f"{code}_{a}", completees))
    uniques = {valeurs: (code, valeurs) for code, valeurs in possibles}
    return list(uniques.values())
