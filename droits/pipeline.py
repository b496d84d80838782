"""From situations to answers: one way, one run, criteria that are both decision and explanation.

``bilan`` answers one household, ``bilans`` several; a single household is a batch of one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from droits.aide import Aide
from droits.decision.argent import argent
from droits.decision.conclusion import conclure
from droits.decision.etude import etudier, faits_non_utilises
from droits.decision.suites import seconde_passe
from droits.empreintes import empreintes
from droits.liens import avec_leurs_causes
from droits.orientations import orientations
from droits.registre import AIDES
from droits.resultats import Bilan
from droits.scenarios.calendrier import annees_avant
from droits.scenarios.openfisca.personnes import arrondissement_de
from droits.scenarios.situation import Situation
from droits.system import systeme, systeme_prolonge

PREMIERE_DATE = date(2012, 1, 1)
_ANNEES_D_AVANCE = 2
_MENAGES_PAR_PASSAGE = 200  # bounds the memory of one run, whatever the unknown facts


class ErreurDeDemande(Exception):
    """The question cannot be answered; the message, in French, says why and how to mend it."""


class AideInconnue(ErreurDeDemande):
    """``nom`` is no aid; ``proches`` are the nearest ids."""

    def __init__(self, nom: str, proches: Sequence[str]) -> None:
        self.nom = nom
        self.proches = tuple(proches)
        remede = f" Vouliez-vous dire « {proches[0]} » ?" if proches else ""
        connues = ", ".join(a.id for a in AIDES)
        super().__init__(f"Aide inconnue : « {nom} ».{remede} Aides connues : {connues}.")


class DateHorsLimites(ErreurDeDemande):
    """The answer is asked for a date whose law is not held."""

    def __init__(self, au: date) -> None:
        super().__init__(
            f"Date hors limites : {au:%d/%m/%Y}. Nous ne connaissons pas la règle de cette date. "
            f"Donnez une date depuis le {PREMIERE_DATE:%d/%m/%Y}, et au plus dans deux ans."
        )


def bilan(situation: Situation, *, au: date | None = None, aides: Sequence[str] | None = None) -> Bilan:
    """The check-up of one household.

    ``au``: date of the answer; left out, the date of the interview, or today.
    ``aides``: ids of the aids to answer, all of them when left out.
    Raises :class:`AideInconnue`, :class:`DateHorsLimites`.
    """
    return bilans([situation], au=au, aides=aides)[0]


def bilans(
    situations: Sequence[Situation],
    *,
    au: date | None = None,
    aides: Sequence[str] | None = None,
    connu_au: date | None = None,
) -> list[Bilan]:
    """One check-up per household, in order; each is what :func:`bilan` gives it alone.

    ``connu_au``: to look ahead, the figures known on that day go on after it (« avec les règles connues
    aujourd'hui »); the answer is then a projection, and the limit of dates is that day's.
    """
    demandees = _aides_demandees(aides)
    jours = [au or s.date_entretien or date.today() for s in situations]
    for jour in jours:
        _verifier_date(min(jour, connu_au) if connu_au else jour)
    un_systeme = systeme_prolonge(connu_au) if connu_au else systeme()
    reponses: dict[int, Bilan] = {}
    for jour in sorted(set(jours)):
        rangs = [i for i, j in enumerate(jours) if j == jour]
        for debut in range(0, len(rangs), _MENAGES_PAR_PASSAGE):
            lot = rangs[debut : debut + _MENAGES_PAR_PASSAGE]
            faits = _lot(un_systeme, [situations[i] for i in lot], demandees, jour)
            reponses |= dict(zip(lot, faits, strict=True))
    return [reponses[i] for i in range(len(situations))]


def _lot(
    un_systeme: TaxBenefitSystem, situations: Sequence[Situation], demandees: Sequence[Aide], jour: date
) -> list[Bilan]:
    """One run of households, and a second for those whose new rights change others."""
    calculees = _calculees(demandees)
    en_vigueur = [a for a in calculees if date.fromisoformat(a.en_vigueur_depuis) <= jour]
    etudes = etudier(un_systeme, situations, en_vigueur, jour)
    premieres = [tuple(conclure(etude, aide) for aide in calculees) for etude in etudes]
    secondes = seconde_passe(etudes, premieres, en_vigueur)
    ids = {a.id for a in demandees}
    return [
        Bilan(
            date=jour,
            mentions=_mentions(demandees),
            arrondissement=arrondissement_de(etude.situation, jour),
            adultes=tuple(nom for nom, _ in etude.situation.adultes()),
            argent=argent(etude.situation, jour, passes),
            reponses=tuple(r for r in passes.reponses if r.aide in ids),
            suites=tuple(s for s in passes.suites if s.aide in ids),
            orientations=orientations(etude.situation, jour),
            faits_non_utilises=faits_non_utilises(etude.situation, demandees),
            empreintes=empreintes(),
        )
        for etude, passes in zip(etudes, secondes, strict=True)
    ]


def _calculees(demandees: Sequence[Aide]) -> tuple[Aide, ...]:
    """What is asked, and the aids whose payment changes it: asked alone or with others, the same answer."""
    ids = avec_leurs_causes(a.id for a in demandees)
    return tuple(a for a in AIDES if a.id in ids)


def _mentions(demandees: Sequence[Aide]) -> tuple[str, ...]:
    """What every answer says of itself, JSON too (ids of sentences)."""
    municipales = [f"reglement_municipal_du_{a.regle_du}" for a in demandees if a.id.startswith("paris_")]
    return ("estimation", "administration_decide", *dict.fromkeys(municipales))


def _aides_demandees(ids: Sequence[str] | None) -> tuple[Aide, ...]:
    if ids is None:
        return AIDES
    connues = {a.id: a for a in AIDES}
    for nom in ids:
        if nom not in connues:
            raise AideInconnue(nom, get_close_matches(nom.lower().replace("-", "_"), connues, n=3, cutoff=0.5))
    return tuple(a for a in AIDES if a.id in ids)


def _verifier_date(jour: date) -> None:
    limite = annees_avant(date.today(), -_ANNEES_D_AVANCE)
    if not PREMIERE_DATE <= jour <= limite:
        raise DateHorsLimites(jour)
