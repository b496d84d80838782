"""Unknown facts of the dwelling."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from droits.scenarios import calendrier
from droits.scenarios.inconnues.commun import OUI_NON, Changement, Inconnue, Valeur
from droits.scenarios.openfisca.tables import PROPRIETAIRES
from droits.scenarios.situation import (
    BAILLEURS_SOCIAUX,
    Logement,
    ProjetLogement,
    Situation,
    StatutLogement,
    remplacer,
)

#: none, small, two on the flat part of most scales, so high that no housing aid is paid (D823-16) (€/month)
_LOYERS_POSSIBLES = (0, 100, 600, 1_000, 5_000)


def du_logement(s: Situation, au: date) -> Iterator[Inconnue]:
    g = s.logement

    def inconnue(champ: str, valeurs: Sequence[tuple[str, Any]]) -> Inconnue:
        def changement(v: Any) -> Changement:
            return lambda s: remplacer(s, logement=remplacer(s.logement, **{champ: v}))

        return Inconnue(f"logement.{champ}", "logement", tuple(Valeur(c, changement(v)) for c, v in valeurs))

    if g.statut is None:
        types = (
            StatutLogement.LOCATAIRE_VIDE,
            StatutLogement.LOCATAIRE_MEUBLE,  # two thirds of its rent count (D823-16 is then further)
            StatutLogement.LOGEMENT_FOYER,
            StatutLogement.PROPRIETAIRE,
            StatutLogement.ACCEDANT,
            StatutLogement.HEBERGE,
            StatutLogement.HOTEL,
            StatutLogement.SANS_DOMICILE,
        )
        yield inconnue("statut", [(t.value, t) for t in types])
    locatif = g.statut is None or g.statut.value.startswith(("locataire", "sous_", "logement_"))
    if g.loyer is None and (locatif or g.statut is StatutLogement.HOTEL):
        yield inconnue("loyer", [(f"montant:{m}", Decimal(m)) for m in _LOYERS_POSSIBLES])
    if locatif:
        yield from _de_la_location(g, inconnue)
    if g.entree is None and (locatif or g.statut in PROPRIETAIRES):
        yield inconnue("entree", [("ce_mois", au), ("5 ans", calendrier.annees_avant(au, 5))])
    if g.contrat_energie_au_nom is None:
        yield inconnue("contrat_energie_au_nom", OUI_NON)
    if g.projet is None:
        yield inconnue("projet", [("aucun", False), *_projets(ProjetLogement())])
    elif g.projet and (g.projet.a_paris is None or g.projet.statut is None):
        yield inconnue("projet", _projets(g.projet))


def _de_la_location(g: Logement, inconnue: Callable[[str, Sequence[tuple[str, Any]]], Inconnue]) -> Iterator[Inconnue]:
    """What the housing aid reads of a tenant. A social landlord is nobody's relative."""
    chambre = () if g.statut is StatutLogement.LOGEMENT_FOYER else ("chambre",)
    parent = () if g.statut in BAILLEURS_SOCIAUX else ("proprietaire_parent",)
    for champ in ("bail_au_nom", "colocation", "conventionne", *chambre, *parent):
        if getattr(g, champ) is None:
            yield inconnue(champ, OUI_NON)


def _projets(projet: ProjetLogement) -> list[tuple[str, Any]]:
    """A home about to be entered: in Paris or not, rented or not, where this is not said."""
    lieux = (True, False) if projet.a_paris is None else (projet.a_paris,)
    statuts = (
        (StatutLogement.LOCATAIRE_VIDE, StatutLogement.PROPRIETAIRE) if projet.statut is None else (projet.statut,)
    )
    return [
        (
            f"{statut.value} {'à Paris' if a_paris else 'hors Paris'}",
            remplacer(projet, a_paris=a_paris, statut=statut),
        )
        for a_paris in lieux
        for statut in statuts
    ]
