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
    depuis_ce_mois,
    salaire,
    sans_debut,
    situation_avec,
)
from droits.scenarios.situation import (
    AutrePersonne,
    BienImmobilier,
    Donation,
    Situation,
    remplacer,
)

_CENTIME = Decimal("0.01")
_TAUX_ELEVE = 80  # %; an extreme, not a figure of the law


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
    if s.autres_personnes is None:
        possibles = [("aucune", ()), *((code, (a,)) for code, a in _autres_possibles(AutrePersonne(), au))]
        sans = possibles[2][1][0]
        handicapee = remplacer(sans, taux_incapacite=Decimal(_TAUX_ELEVE))
        # many, who share what one has; a disabled one among them, then one who shares nothing
        possibles.append(("personne_sans_ressource", (handicapee, sans, sans)))
        a_part = remplacer(handicapee, lien="autre", partage_les_ressources=False)
        possibles.append(("personne_sans_ressource", (a_part,)))
    elif any(_a_completer(a) for a in s.autres_personnes):
        completees = (_autres_possibles(a, au) if _a_completer(a) else () for a in s.autres_personnes)
        possibles = _ensemble(s.autres_personnes, list(completees))
    elif any(map(sans_debut, s.autres_personnes)):
        possibles = [("depuis_longtemps", s.autres_personnes)]
    else:
        return
    if any(sans_debut(a) for a in s.autres_personnes or ()):
        recents = [(code, tuple(remplacer(a, ressources=depuis_ce_mois(a, au)) for a in v)) for code, v in possibles]
        possibles = [*possibles, *(("ce_mois" if code == "depuis_longtemps" else code, v) for code, v in recents)]
    yield Inconnue(
        "foyer.autres_personnes",
        "foyer",
        tuple(Valeur(c, situation_avec(autres_personnes=v)) for c, v in possibles),
    )


def _a_completer(autre: AutrePersonne) -> bool:
    parente = autre.lien in ("parent", "famille", None)  # whose age an aid reads (règlement IV 2.5)
    argent = autre.ressources is None or any(a_completer(r) for r in autre.ressources)
    return argent or (parente and autre.date_naissance is None)


def _autres_possibles(autre: AutrePersonne, au: date) -> tuple[tuple[str, AutrePersonne], ...]:
    """What the rules tell apart: an old parent without money, a younger one, somebody with much."""

    def avec(age: int, montant: Decimal) -> AutrePersonne:
        defaut: dict[str, Any] = {"date_naissance": calendrier.annees_avant(au, age), "lien": "parent"}
        manques = {k: v for k, v in defaut.items() if getattr(autre, k) is None}
        partage = True if autre.partage_les_ressources is None and autre.lien is None else autre.partage_les_ressources
        # a wage is on a tax notice, and counts everywhere
        inconnu = (salaire(date(2000, 1, 1), net=montant),) if montant else ()
        argent = inconnu if autre.ressources is None else completer(autre, montant)
        return remplacer(autre, **manques, ressources=argent, partage_les_ressources=partage)  # type: ignore[no-any-return]

    return (
        ("personne_agee_sans_ressource", avec(80, Decimal(0))),
        ("personne_sans_ressource", avec(50, Decimal(0))),
        ("personne_avec_ressources", avec(80, REVENU_ELEVE)),
    )


def _ensemble(
    autres: tuple[AutrePersonne, ...], possibles: list[tuple[tuple[str, AutrePersonne], ...]]
) -> list[tuple[str, Any]]:
    """All of them old without money, or younger, or with much: never each alone (sums vary together)."""
    codes = next(tuple(code for code, _ in p) for p in possibles if p)
    return [
        (code, tuple(p[rang][1] if p else a for a, p in zip(autres, possibles, strict=True)))
        for rang, code in enumerate(codes)
    ]


def _epargnes_possibles(chiffres: Any, seuils: Sequence[Decimal]) -> list[tuple[str, Any]]:
    """None, just enough for its deemed income to cross a threshold (R815-25), and very much.

    Over it: the resources of the year may then count, that are lower than those of three months (R815-29).
    """
    taux = Decimal(str(valeur(chiffres, "droits.aspa.taux_capital")))
    if taux.is_nan():  # the rule is not held that day: nothing reads it
        return [("aucune", Decimal(0)), (f"montant:{CAPITAL_ELEVE}", CAPITAL_ELEVE)]
    bords = {((seuil + _CENTIME) * 12 / taux).quantize(Decimal(1)) + 1 for seuil in seuils}
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
