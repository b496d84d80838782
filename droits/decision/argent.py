"""Money of the home in a month: what the people told us they have, and what the probable aids would add."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_DOWN, Decimal

from droits.aide import Rythme
from droits.decision.suites import Passes
from droits.resultats import Argent, Reponse, Statut, Suite
from droits.scenarios.openfisca.aides import en_cours
from droits.scenarios.openfisca.tables import DIVISEURS
from droits.scenarios.situation import AideRecue, NatureAide, NatureRessource, Ressource, Situation
from droits.scenarios.situation import Rythme as RythmeRecu

_CENTIME = Decimal("0.01")
#: aids that are money of every month, in the hand; the others pay care, energy or a school year
_MENSUELLES = frozenset(
    {
        NatureAide.ASPA,
        NatureAide.ASI,
        NatureAide.AAH,
        NatureAide.MVA,
        NatureAide.ASS,
        NatureAide.RSA,
        NatureAide.PRIME_ACTIVITE,
        NatureAide.AIDE_LOGEMENT,
        NatureAide.ALLOCATIONS_FAMILIALES,
        NatureAide.COMPLEMENT_FAMILIAL,
        NatureAide.ASF,
        NatureAide.PAJE,
        NatureAide.PREPARE,
        NatureAide.AEEH,
        NatureAide.ADA,
        NatureAide.PARIS_SOLIDARITE,
        NatureAide.PARIS_LOGEMENT,
    }
)
#: aids that fall, or stop, when another one is paid
_REMPLACEES = frozenset(
    {NatureAide.RSA, NatureAide.PRIME_ACTIVITE, NatureAide.ASS, NatureAide.ASI, NatureAide.AAH, NatureAide.MVA}
)


def argent(situation: Situation, au: date, passes: Passes) -> Argent | None:
    """Money of the adults on ``au`` (€/month, net); ``None`` as soon as one amount is not known or would be false."""
    if any(adulte.ressources is None for _, adulte in situation.adultes()) or situation.aides_recues is None:
        return None
    ressources = [r for _, adulte in situation.adultes() for r in adulte.ressources or () if _court(r, au)]
    recues = [a for a in situation.aides_recues if a.nature in _MENSUELLES and en_cours(a, au)]
    sommes = [*map(_par_mois, ressources), *map(_aide_par_mois, recues)]
    connues = [s for s in sommes if s is not None]
    en_plus = gain_du_mois(situation, au, passes.reponses, passes.suites)
    if situation.conjoint is None or len(connues) < len(sommes) or en_plus is None:
        return None
    aujourd_hui = sum(connues, Decimal(0)).quantize(_CENTIME, ROUND_DOWN)
    return Argent(aujourd_hui=aujourd_hui, avec_les_aides=aujourd_hui + en_plus)


def gain_du_mois(
    situation: Situation, au: date, reponses: Sequence[Reponse], suites: Sequence[Suite]
) -> Decimal | None:
    """The least that the probable rights add each month, less what they lower (€/month).

    ``None`` where they may take the place of an aid received: how much of it is not known.
    """
    gains = sum(map(gain, reponses), Decimal(0))
    if not gains:
        return gains
    if situation.aides_recues is None:
        return None
    suivies = {s.aide for s in suites}
    recues = (a.nature for a in situation.aides_recues if en_cours(a, au))
    if any(n in _REMPLACEES and n.value not in suivies for n in recues):
        return None
    pertes = sum((s.premiers_mois - s.ensuite for s in suites), Decimal(0))
    return max(gains - pertes, Decimal(0))


def _court(ressource: Ressource, au: date) -> bool:
    return ressource.rythme is not RythmeRecu.UNE_FOIS and en_cours(ressource, au)


def _par_mois(ressource: Ressource) -> Decimal | None:
    """€/month, what is paid to somebody else being negative; ``None`` where only the gross is told."""
    somme = ressource.net if ressource.net is not None else ressource.montant
    if somme is None:
        return None
    signe = -1 if ressource.nature is NatureRessource.PENSION_ALIMENTAIRE_VERSEE else 1
    return signe * somme / DIVISEURS[ressource.rythme]


def _aide_par_mois(aide: AideRecue) -> Decimal | None:
    return None if aide.montant is None else aide.montant / DIVISEURS[aide.rythme]


def gain(reponse: Reponse) -> Decimal:
    """The least that a probable right pays each month (€)."""
    montant = reponse.montant
    if reponse.statut is not Statut.DROIT_PROBABLE or reponse.ecartee_par or montant is None or montant.plafond:
        return Decimal(0)
    return montant.minimum if montant.rythme is Rythme.MOIS else Decimal(0)
