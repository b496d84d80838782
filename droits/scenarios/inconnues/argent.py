"""Unknown income: amounts on either side of every threshold, starts, conversions, gaps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np

from droits.chiffres import valeur
from droits.scenarios import calendrier
from droits.scenarios.inconnues.commun import (
    REVENU_ELEVE,
    Changement,
    Inconnue,
    Valeur,
    adulte_avec,
    mois_dernier,
    montants_possibles,
    revenu,
    salaire,
    sans_montant,
)
from droits.scenarios.openfisca.fenetre import Fenetre, Tableau, couverture
from droits.scenarios.openfisca.revenus import annee_de_l_avis, montants
from droits.scenarios.openfisca.tables import DIVISEURS
from droits.scenarios.situation import (
    NatureRessource,
    Personne,
    Ressource,
    Rythme,
    Situation,
    remplacer,
)


def des_ressources(
    s: Situation, nom: str, adulte: Personne, au: date, chiffres: Any, seuils: Sequence[Decimal]
) -> Iterator[Inconnue]:
    if adulte.ressources is None:
        valeurs = [
            ("aucune", ()),
            *((f"montant:{m}", (revenu(m),)) for m in montants_possibles(seuils)),
            *_travail_possible(au),
            ("bourse", (_BOURSE,)),
            ("interets", (INTERETS,)),
        ]
        if s.patrimoine.immobilier:  # which may be let
            valeurs.append(("loyers_percus", (_LOYERS,)))
        yield Inconnue("personne.ressources", nom, tuple(Valeur(c, adulte_avec(nom, ressources=v)) for c, v in valeurs))
        return
    for rang, ressource in enumerate(adulte.ressources):
        sujet = f"{nom}, ressource {rang + 1}"
        yield from _d_une_ressource(nom, sujet, rang, ressource, chiffres, seuils)
        if ressource.depuis is None and ressource.rythme is not Rythme.UNE_FOIS:
            yield Inconnue("ressource.depuis", sujet, tuple(_debuts(nom, rang, ressource, au)))
        if ressource.depuis is None and ressource.rythme is Rythme.UNE_FOIS:
            mois = [
                ("ce_mois", au.replace(day=1)),
                ("mois_dernier", mois_dernier(au)),
                ("3 mois", calendrier.mois_avant(au.replace(day=1), 3)),  # in the quarter of the RSA (R262-7)
                ("il_y_a_longtemps", calendrier.annees_avant(au, 2)),
            ]
            yield Inconnue(
                "ressource.depuis", sujet, tuple(Valeur(c, _ressource(nom, rang, depuis=d)) for c, d in mois)
            )
    recents, anciens = lacunes(adulte, au), lacunes_anciennes(s, adulte, au)
    for fait, trous in (("ressource.passe", recents), ("ressource.annees_passees", anciens)):
        if trous:
            valeurs_passees = (Valeur("aucune", lambda s: s), Valeur(f"montant:{REVENU_ELEVE}", _remplir(nom, trous)))
            yield Inconnue(fait, nom, valeurs_passees)


_PENSION_INVALIDITE = Ressource(
    nature=NatureRessource.PENSION_INVALIDITE, net=Decimal(1), brut=Decimal(1), depuis=date(2000, 1, 1)
)
_ARRET_DE_TRAVAIL = Ressource(
    nature=NatureRessource.INDEMNITES_JOURNALIERES, net=Decimal(400), brut=Decimal(400), depuis=date(2000, 1, 1)
)
_BOURSE = Ressource(nature=NatureRessource.BOURSE, montant=Decimal(300), depuis=date(2000, 1, 1))
_LOYERS = Ressource(nature=NatureRessource.LOYERS_PERCUS, montant=Decimal(60), depuis=date(2000, 1, 1))
#: savings that yield something count for what they yield, the others for what they are deemed to (CASF R132-1)
INTERETS = Ressource(nature=NatureRessource.INTERETS, montant=Decimal("0.01"), depuis=date(2000, 1, 1))
#: net €/month, from the few hours that bring the least prime d'activité paid to more than a full-time minimum
#: wage: it rises, then falls
_SALAIRES_POSSIBLES = (25, 200, 500, 900, 1_300, 1_700, 2_200)


def _travail_possible(au: date) -> list[tuple[str, tuple[Ressource, ...]]]:
    """Work: it ends a presumption (R861-11); lost since last month, it changes what is compared (I/A 5)."""
    ancien = salaire(date(2000, 1, 1), mois_dernier(au))
    return [
        *((f"salaire:{m}", (salaire(date(2000, 1, 1), net=Decimal(m)),)) for m in _SALAIRES_POSSIBLES),
        ("pension_invalidite", (_PENSION_INVALIDITE,)),
        ("indemnites_journalieres", (_ARRET_DE_TRAVAIL,)),
        ("travail", (salaire(date(2000, 1, 1)),)),
        ("travail_perdu", (ancien,)),
        ("autre_travail", (ancien, salaire(au.replace(day=1)))),
    ]


def _ressource(nom: str, rang: int, **changements: Any) -> Changement:
    def appliquer(s: Situation) -> Situation:
        adulte = getattr(s, nom)
        ressources = list(adulte.ressources)
        ressources[rang] = remplacer(ressources[rang], **changements)
        return adulte_avec(nom, ressources=tuple(ressources))(s)

    return appliquer


def _debuts(nom: str, rang: int, r: Ressource, au: date) -> Iterator[Valeur]:
    """Received for ever, or since this month with nothing, or with much, before. One that ended: its last month."""
    au = min(au, r.jusqu_au or au)
    ce_mois = au.replace(day=1)
    yield Valeur("depuis_longtemps", _ressource(nom, rang, depuis=date(2000, 1, 1)))
    depuis_peu = _ressource(nom, rang, depuis=ce_mois)
    yield Valeur("ce_mois", depuis_peu)
    yield Valeur("mois_dernier", _ressource(nom, rang, depuis=mois_dernier(mois_dernier(au))))
    ancien = revenu(REVENU_ELEVE, date(2000, 1, 1), mois_dernier(au))

    def avec_un_autre_avant(s: Situation) -> Situation:
        s = depuis_peu(s)
        return adulte_avec(nom, ressources=(*getattr(s, nom).ressources, ancien))(s)

    yield Valeur("ce_mois_et_plus_avant", avec_un_autre_avant)


def _d_une_ressource(
    nom: str, sujet: str, rang: int, r: Ressource, chiffres: Any, seuils: Sequence[Decimal]
) -> Iterator[Inconnue]:
    if r.nature is NatureRessource.AUCUNE:
        return
    if sans_montant(r):
        champ = "montant" if r.nature not in (NatureRessource.SALAIRE, NatureRessource.RETRAITE) else "net"
        mois = DIVISEURS[r.rythme]
        valeurs = [(f"montant:{m}", m * mois) for m in montants_possibles(seuils)]
        yield Inconnue(
            "ressource.montant",
            sujet,
            tuple(Valeur(c, _ressource(nom, rang, **{champ: m})) for c, m in valeurs),
        )
        return
    mensuel = remplacer(r, rythme=Rythme.MENSUEL)
    central = montants(mensuel, chiffres)
    for champ, connu, usuel, bas, haut in _conversions(r, central, chiffres):
        if connu is None and haut - bas > 0.005:
            valeurs_champ = (("usuel", usuel), ("bas", bas), ("haut", haut))
            yield Inconnue(
                f"ressource.{champ}",
                sujet,
                tuple(
                    Valeur(code, _ressource(nom, rang, **{champ: Decimal(str(round(m, 2)))}))
                    for code, m in valeurs_champ
                ),
            )


def _conversions(r: Ressource, m: Any, chiffres: Any) -> Iterator[tuple[str, Decimal | None, float, float, float]]:
    """(field, known amount, usual, lowest, highest) for each amount a paper may lack.

    A retirement pension below the ASPA ceiling bears no CSG: its gross is its net (droit/national.md
    §4.2). A larger one may bear it, and counts when it was received for a part of the year only (R815-29).
    """

    def borne(nom: str) -> float:
        return valeur(chiffres, f"droits.conversion.{nom}")

    if r.nature is NatureRessource.SALAIRE:
        yield (
            "brut",
            r.brut,
            m.brut,
            m.net / borne("salaire_net_sur_brut_max"),
            m.net / borne("salaire_net_sur_brut_min"),
        )
        if r.net is None:
            yield (
                "net",
                r.net,
                m.net,
                m.brut * borne("salaire_net_sur_brut_min"),
                m.brut * borne("salaire_net_sur_brut_max"),
            )
        yield "imposable", r.imposable, m.imposable, m.net, m.net * borne("imposable_sur_net_max")
    elif r.nature is NatureRessource.CHOMAGE:
        yield "brut", r.brut, m.brut, m.net, m.net / borne("salaire_net_sur_brut_max")
        yield "imposable", r.imposable, m.imposable, m.net, m.net * borne("imposable_sur_net_max")
    elif r.nature in (NatureRessource.RETRAITE, NatureRessource.PENSION_INVALIDITE):
        if r.net is None and r.brut is not None:
            yield "net", r.net, m.net, m.brut * borne("salaire_net_sur_brut_max"), m.brut
        if r.brut is None and m.net > _plafond_aspa(chiffres):
            yield "brut", r.brut, m.brut, m.net, m.net / borne("salaire_net_sur_brut_max")
        yield "imposable", r.imposable, m.imposable, m.net, m.net * borne("imposable_sur_net_max")


def _plafond_aspa(chiffres: Any) -> float:
    aspa = chiffres.prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa
    return float(aspa.plafond_ressources.personnes_seules) / 12


def lacunes(adulte: Personne, au: date) -> list[tuple[date, date]]:
    """Months of M-13 … M that no dated source covers and that nobody said were without income."""
    fenetre = Fenetre(au)
    return _mois_vides(adulte, fenetre, fenetre.index >= fenetre.index[-1] - 13)


def lacunes_anciennes(s: Situation, adulte: Personne, au: date) -> list[tuple[date, date]]:
    """Months before M-13, from January of N-2, that nobody told, nor the notice of their year (D521-4, R532-3)."""
    fenetre = Fenetre(au)
    dits = fenetre.index // 12 == annee_de_l_avis(s)
    return _mois_vides(adulte, fenetre, ~dits & (fenetre.index < fenetre.index[-1] - 13))


def _mois_vides(adulte: Personne, fenetre: Fenetre, utiles: Tableau) -> list[tuple[date, date]]:
    if not adulte.ressources:
        return []
    regulieres = [r for r in adulte.ressources if r.rythme is not Rythme.UNE_FOIS]
    couverts = np.zeros(len(fenetre.mois), dtype=bool)
    for r in regulieres:
        if r.nature is not NatureRessource.PENSION_ALIMENTAIRE_VERSEE:
            couverts |= couverture(r, fenetre)
    vides = fenetre.index[utiles & ~couverts].tolist()
    return [(date(i // 12, i % 12 + 1, 1), date(i // 12, i % 12 + 1, 1)) for i in vides]


def _remplir(nom: str, trous: list[tuple[date, date]]) -> Changement:
    def appliquer(s: Situation) -> Situation:
        ajouts = tuple(revenu(REVENU_ELEVE, debut, fin) for debut, fin in trous)
        return adulte_avec(nom, ressources=(*getattr(s, nom).ressources, *ajouts))(s)

    return appliquer


def revenu_connu(s: Situation, au: date, chiffres: Any) -> Decimal:
    """Gross income of the couple that is known for the month of ``au`` (€/month): an unknown adds to it."""
    fenetre = Fenetre(au)
    sources = [r for _, adulte in s.adultes() for r in adulte.ressources or () if not sans_montant(r)]
    return Decimal(str(round(sum(montants(r, chiffres).brut for r in sources if couverture(r, fenetre)[-1]), 2)))
