"""Unknown aids received, debts, unpaid participation, tax notice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from droits.scenarios import calendrier
from droits.scenarios.inconnues.commun import OUI_NON, Changement, Inconnue, Valeur, situation_avec
from droits.scenarios.situation import (
    AIDES_D_UNE_PERSONNE,
    AideRecue,
    Beneficiaire,
    Dette,
    NatureAide,
    Situation,
    remplacer,
)

#: aids received that some criteria read, with an amount (€/month)
_LUES: dict[NatureAide, Decimal | None] = {
    NatureAide.RSA: Decimal(600),
    NatureAide.AAH: Decimal(1000),
    NatureAide.ASPA: Decimal(500),
    NatureAide.ASI: Decimal(300),
    NatureAide.ASS: Decimal(500),
    NatureAide.CSS: None,
    NatureAide.AME: None,
    NatureAide.PARIS_ENERGIE_FAMILLES: None,
    NatureAide.FSL_ENERGIE_PREVENTIVE: None,
    NatureAide.PARIS_SOLIDARITE: Decimal(100),
    NatureAide.AIDE_LOGEMENT: Decimal(250),
}

#: a little is a title all the same; received, a family benefit counts for that, and not for what it would be
_UN_PEU = (NatureAide.AAH, NatureAide.AIDE_LOGEMENT)
_DES_ENFANTS = (NatureAide.ALLOCATIONS_FAMILIALES, NatureAide.ASF, NatureAide.COMPLEMENT_FAMILIAL, NatureAide.PAJE)
#: together, more than a ceiling that no single aid reaches (€/month)
_ENSEMBLE = {NatureAide.AAH: Decimal(1000), NatureAide.BOURSE_SUPERIEUR: Decimal(1100)}


def des_aides_et_dettes(s: Situation, au: date, propres: Sequence[str]) -> Iterator[Inconnue]:
    if s.aides_recues is None:
        ancienne = calendrier.annees_avant(au, 2)
        natures = {**_LUES, **{NatureAide(p): None for p in propres if NatureAide(p) not in _LUES}}.items()
        peu = [(n, Decimal(1)) for n in (*_UN_PEU, *(_DES_ENFANTS if s.enfants != () else ()))]
        recues = [*natures, *peu]
        lignes = [AideRecue(nature=n, montant=m, depuis=ancienne) for n, m in recues]
        if s.conjoint:  # the partner's are titles too
            siennes = [ligne for ligne in lignes if ligne.nature in AIDES_D_UNE_PERSONNE]
            lignes += [remplacer(ligne, beneficiaire=Beneficiaire.CONJOINT) for ligne in siennes]
        ensemble = tuple(AideRecue(nature=n, montant=m, depuis=ancienne) for n, m in _ENSEMBLE.items())
        valeurs = [("aucune", ()), *((ligne.nature.value, (ligne,)) for ligne in lignes), ("aah", ensemble)]
        yield Inconnue("aides_recues", "foyer", tuple(Valeur(c, situation_avec(aides_recues=v)) for c, v in valeurs))
    if s.dettes is None:
        toutes = (
            Dette(nature="loyer", demarche_amiable=True),
            Dette(nature="charges", demarche_amiable=True),
            Dette(nature="electricite", demarche_amiable=True),
            Dette(nature="eau", demarche_amiable=True),
        )
        yield Inconnue(
            "dettes",
            "foyer",
            tuple(Valeur(c, situation_avec(dettes=v)) for c, v in (("aucune", ()), ("oui", toutes))),
        )
    elif any(d.demarche_amiable is None and d.nature in ("electricite", "gaz") for d in s.dettes):
        valeurs_demarche = tuple(Valeur(c, _demarche(v)) for c, v in OUI_NON)
        yield Inconnue("dette.demarche_amiable", "dettes", valeurs_demarche)
    if s.sante.css_impayee is None:
        yield Inconnue("sante.css_impayee", "foyer", tuple(Valeur(c, _sante(v)) for c, v in OUI_NON))


def _demarche(faite: bool) -> Changement:
    def appliquer(s: Situation) -> Situation:
        dettes = tuple(
            remplacer(d, demarche_amiable=faite) if d.demarche_amiable is None else d for d in s.dettes or ()
        )
        return remplacer(s, dettes=dettes)  # type: ignore[no-any-return]

    return appliquer


def _sante(impayee: bool) -> Changement:
    return lambda s: remplacer(s, sante=remplacer(s.sante, css_impayee=impayee))


def de_l_avis(s: Situation, au: date) -> Iterator[Inconnue]:
    """Without a tax notice, the taxable income of the month stands for it: one value, and it is named."""
    if s.avis_impot is None or s.avis_impot.revenus_declares is None:
        yield Inconnue("impot.avis", "foyer", (Valeur("usuel", lambda s: s),))
