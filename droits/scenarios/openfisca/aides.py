"""Aids already received: now, for a year, and what they make presumed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from droits.scenarios import calendrier
from droits.scenarios.openfisca.fenetre import Fenetre, couverture
from droits.scenarios.openfisca.groupes import Membre
from droits.scenarios.openfisca.tables import DIVISEURS, PRESOMPTION_ASS_ANNONCEE, PRESOMPTIONS
from droits.scenarios.situation import (
    Adulte,
    AideRecue,
    Beneficiaire,
    NatureAide,
    NatureRessource,
    Ressource,
    Situation,
)


def recoit(s: Situation, nature: NatureAide, au: date) -> bool:
    """Is this aid being received on ``au``?"""
    return any(a.nature is nature and en_cours(a, au) for a in s.aides_recues or ())


def aides_de(s: Situation, nature: NatureAide, qui: str) -> list[AideRecue]:
    """This aid of one person, received by ``qui``, now or before. Without a name, it is the applicant's."""
    return [a for a in s.aides_recues or () if a.nature is nature and (a.beneficiaire or Beneficiaire.DEMANDEUR) == qui]


def recoit_lui_meme(s: Situation, nature: NatureAide, au: date, qui: str) -> bool:
    """Is this aid of one person being received by this adult?"""
    return any(en_cours(a, au) for a in aides_de(s, nature, qui))


def en_cours(recu: AideRecue | Ressource, au: date) -> bool:
    return (recu.depuis is None or recu.depuis <= au) and (recu.jusqu_au is None or recu.jusqu_au >= au)


def recue_depuis_un_an(s: Situation, nature: NatureAide, au: date) -> bool:
    un_an = calendrier.annees_avant(au, 1)
    return any(
        a.nature is nature and ((a.jusqu_au or a.depuis) is None or (a.jusqu_au or a.depuis or au) > un_an)
        for a in s.aides_recues or ()
    )


def aides_du_mois(membre: Membre, au: date, exclues: frozenset[NatureAide]) -> Iterator[float]:
    """Aids that this person receives (€/month): those of nobody named are the applicant's."""
    for aide in membre.situation.aides_recues or ():
        compte = aide.nature not in exclues and aide.montant is not None and en_cours(aide, au)
        du_conjoint = aide.beneficiaire is Beneficiaire.CONJOINT and bool(membre.situation.conjoint)
        if compte and membre.role == ("conjoint" if du_conjoint else "demandeur"):
            assert aide.montant is not None
            yield float(aide.montant) / DIVISEURS[aide.rythme]


def presomption_css(s: Situation, au: date) -> bool:
    """ASPA, ASI, or AAH of a person alone without a child; no work in the last three months."""
    ouvertes = {n for n, depuis in PRESOMPTIONS.items() if au >= depuis and recoit(s, n, au)}
    if NatureAide.AAH in ouvertes and (s.conjoint is not False or s.enfants != ()):
        ouvertes.discard(NatureAide.AAH)
    return bool(ouvertes) and not any(_travaille_depuis_trois_mois(a, au) for _, a in s.adultes())


def presomption_ass(s: Situation, au: date) -> bool:
    recue = au >= PRESOMPTION_ASS_ANNONCEE and recoit(s, NatureAide.ASS, au)
    return recue and not any(_travaille_depuis_trois_mois(a, au) for _, a in s.adultes())


def _travaille_depuis_trois_mois(adulte: Adulte, au: date) -> bool:
    fenetre = Fenetre(au)
    travail = (NatureRessource.SALAIRE, NatureRessource.INDEPENDANT)
    return any(couverture(r, fenetre)[-4:].any() for r in adulte.ressources or () if r.nature in travail)
