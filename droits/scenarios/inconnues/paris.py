"""Unknown facts that only the règlement municipal reads; each only where it can change something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from droits.scenarios.coherence import AGE_D_UNE_AIDE_D_ADULTE
from droits.scenarios.inconnues.commun import (
    OUI_NON,
    Changement,
    Inconnue,
    Valeur,
    adulte_avec,
    enfant_avec,
)
from droits.scenarios.openfisca.aides import recoit
from droits.scenarios.openfisca.personnes import age_revolu
from droits.scenarios.openfisca.tables import EUROPE, LOGEMENTS_LOCATIFS, PROPRIETAIRES
from droits.scenarios.situation import (
    Adulte,
    AvisImpot,
    Enfant,
    Logement,
    NatureAide,
    PreuveHandicap,
    Situation,
    StatutLogement,
    remplacer,
)

#: ages around which the règlement tells people apart (II/A 2), with a year of margin; not figures of the law
_AGE_D_INAPTITUDE, _AGE_DES_AGEES, _AGE_DE_TRAVAIL = 59, 64, 70
#: one tax in each interval that the brackets and the ceilings tell apart (€/year), and one beyond all
_IMPOTS = (0, 300, 700, 1_500, 2_200, 20_000)


def de_paris(s: Situation, au: date, seuils: Sequence[Decimal]) -> Iterator[Inconnue]:
    """Facts of the règlement municipal that ``s`` does not tell. ``seuils``: thresholds of the aid asked."""
    for nom, adulte in s.adultes():
        yield from _d_un_adulte(s, nom, adulte, au)
    for rang, enfant in enumerate(s.enfants or ()):
        yield from _d_un_enfant(rang, enfant, au)
    yield from _du_logement(s.logement)
    if s.sante.complementaire is None:
        couvertures = ("aucune", "payante", "employeur", "css")
        yield Inconnue("sante.complementaire", "foyer", tuple(Valeur(c, _sante(c)) for c in couvertures))
    if s.avis_impot is None or s.avis_impot.impot is None:
        bords = {s for seuil in seuils for s in (seuil, seuil + 1)}
        impots = sorted({*map(Decimal, _IMPOTS), *bords})
        yield Inconnue("impot.impot", "foyer", tuple(Valeur(f"montant:{m}", _impot(m)) for m in impots))


def _d_un_adulte(s: Situation, nom: str, adulte: Adulte, au: date) -> Iterator[Inconnue]:
    def inconnue(champ: str, valeurs: Sequence[tuple[str, Any]]) -> Iterator[Inconnue]:
        if getattr(adulte, champ) is None:
            possibles = tuple(Valeur(c, adulte_avec(nom, **{champ: v})) for c, v in valeurs)
            yield Inconnue(f"personne.{champ}", nom, possibles)

    age = None if adulte.date_naissance is None else age_revolu(adulte.date_naissance, au)
    if age is None or _AGE_D_INAPTITUDE <= age <= _AGE_DES_AGEES:
        yield from inconnue("retraite_inaptitude", OUI_NON)
    preuves = (PreuveHandicap.INVALIDITE_2, PreuveHandicap.INVALIDITE_1)
    yield from inconnue("preuves_handicap", [("aucune", ()), *((p.value, (p,)) for p in preuves)])
    impose = s.avis_impot is None or s.avis_impot.impot is None or s.avis_impot.impot > 0
    pass_seniors = impose and (age is None or age >= _AGE_DES_AGEES)
    if pass_seniors:
        yield from inconnue("veuf_combattant", OUI_NON)
    if pass_seniors or (adulte.nationalite or "XX") not in EUROPE:  # the card stands for a permit (ASPA, ASI)
        yield from inconnue("ancien_combattant", OUI_NON)
    handicap = adulte.preuves_handicap != () or adulte.taux_incapacite != 0 or recoit(s, NatureAide.AAH, au)
    if age is None or age >= _AGE_D_INAPTITUDE or handicap:
        yield from inconnue("perte_autonomie", OUI_NON)
    if (age is None or age < _AGE_DE_TRAVAIL) and adulte.activite in ("emploi", "independant", "sans_activite", None):
        arrets = ("aucun", "soins_palliatifs", "enfant_malade")
        yield from inconnue("arret_pour_proche", [(a, a) for a in arrets])


def _d_un_enfant(rang: int, enfant: Enfant, au: date) -> Iterator[Inconnue]:
    def inconnue(champ: str, valeurs: Sequence[tuple[str, Any]]) -> Iterator[Inconnue]:
        if getattr(enfant, champ) is None:
            possibles = tuple(Valeur(c, enfant_avec(rang, **{champ: v})) for c, v in valeurs)
            yield Inconnue(f"enfant.{champ}", f"enfant {rang + 1}", possibles)

    if enfant.handicap == "aucun":
        return
    if enfant.residence in ("place_retours", None):
        jours = (1, 100, 365) if enfant.residence else (0, 1, 100, 365)  # who is told to come home comes home
        yield from inconnue("jours_a_la_maison", [(str(j), j) for j in jours])
    age = None if enfant.date_naissance is None else age_revolu(enfant.date_naissance, au)
    if age is None or age >= AGE_D_UNE_AIDE_D_ADULTE:
        yield from inconnue("aide_adulte", [(a, a) for a in ("aucune", "paris_solidarite")])


def _du_logement(g: Logement) -> Iterator[Inconnue]:
    def inconnue(champ: str, valeurs: Sequence[tuple[str, Any]]) -> Iterator[Inconnue]:
        if getattr(g, champ) is None:
            possibles = tuple(Valeur(c, _logement(**{champ: v})) for c, v in valeurs)
            yield Inconnue(f"logement.{champ}", "logement", possibles)

    if g.statut is None or g.statut in LOGEMENTS_LOCATIFS | PROPRIETAIRES:
        yield from inconnue("parking", [(f"montant:{m}", Decimal(m)) for m in (0, 300)])
    if g.statut is None or g.statut in LOGEMENTS_LOCATIFS:
        yield from inconnue("charges", [(f"montant:{m}", Decimal(m)) for m in (0, 300)])
    if g.statut is None or g.statut in PROPRIETAIRES:
        yield from inconnue("charges_copropriete", [(f"montant:{m}", Decimal(m)) for m in (0, 500)])
    if g.statut in (None, StatutLogement.ACCEDANT):
        yield from inconnue("mensualite_pret", [(f"montant:{m}", Decimal(m)) for m in (0, 2_000)])
    if g.statut is None or g.statut in LOGEMENTS_LOCATIFS | PROPRIETAIRES:
        yield from inconnue("travaux", OUI_NON)


def _logement(**changements: Any) -> Changement:
    return lambda s: remplacer(s, logement=remplacer(s.logement, **changements))


def _sante(complementaire: str) -> Changement:
    return lambda s: remplacer(s, sante=remplacer(s.sante, complementaire=complementaire))


def _impot(montant: Decimal) -> Changement:
    return lambda s: remplacer(s, avis_impot=remplacer(s.avis_impot or AvisImpot(), impot=montant))
