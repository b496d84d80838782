"""Money of the home in a month: what the people told us they have, and what the probable aids would add."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, Decimal

from droits.aide import Rythme
from droits.chiffres import valeur
from droits.decision.suites import Passes
from droits.liens import LIENS, causes_de
from droits.resultats import Argent, Reponse, Statut, Suite
from droits.scenarios.openfisca.aides import en_cours
from droits.scenarios.openfisca.tables import DIVISEURS
from droits.scenarios.situation import AideRecue, NatureAide, NatureRessource, Ressource, Situation
from droits.scenarios.situation import Rythme as RythmeRecu
from droits.system import systeme

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
_FAMILLE = frozenset(
    {
        NatureAide.ALLOCATIONS_FAMILIALES,
        NatureAide.COMPLEMENT_FAMILIAL,
        NatureAide.ASF,
        NatureAide.PAJE,
        NatureAide.PREPARE,
        NatureAide.AEEH,
    }
)
_LOYER_A_PARIS = frozenset(
    {
        NatureAide.PARIS_LOGEMENT,
        NatureAide.PARIS_LOGEMENT_FAMILLES,
        NatureAide.PARIS_LOGEMENT_FAMILLES_MONOPARENTALES,
    }
)
_NON_IMPOSABLES = _FAMILLE | _LOYER_A_PARIS | {NatureAide.AIDE_LOGEMENT, NatureAide.PARIS_SOLIDARITE}
#: aids that a new right may lower or end → the rights that they do not count, by their texts
_NON_COMPTES: Mapping[NatureAide, frozenset[NatureAide]] = {
    # CASF, R262-11 : l'AEEH (6°), les aides au logement qui concourent à l'insertion (14°), la prime d'activité
    NatureAide.RSA: _LOYER_A_PARIS | {NatureAide.AEEH, NatureAide.PRIME_ACTIVITE},
    # CSS, R844-5 : de même, et le RSA
    NatureAide.PRIME_ACTIVITE: _LOYER_A_PARIS | {NatureAide.AEEH, NatureAide.RSA},
    # CSS, R821-4 et R532-3 : les seuls revenus imposables ; L821-1-2 : la MVA s'ajoute à l'AAH
    NatureAide.AAH: _NON_IMPOSABLES | {NatureAide.RSA, NatureAide.PRIME_ACTIVITE, NatureAide.MVA},
    # code du travail, R5423-2 et R5423-3 : les seules ressources déclarées aux impôts
    NatureAide.ASS: _NON_IMPOSABLES | {NatureAide.RSA, NatureAide.PRIME_ACTIVITE},
    # CSS, R815-22 : ni prestations familiales, ni allocation de logement
    NatureAide.ASI: _FAMILLE | {NatureAide.AIDE_LOGEMENT},
    # CSS, L821-1-2 : aucune condition de ressources
    NatureAide.MVA: _NON_IMPOSABLES,
}
#: rights counted beside those of :mod:`droits.liens`: CASF, R262-6, and R262-10 for housing aid
_COMPTES: Mapping[NatureAide, frozenset[NatureAide]] = {
    NatureAide.RSA: _FAMILLE - {NatureAide.AEEH} | {NatureAide.AIDE_LOGEMENT},
}
#: below it, what is left of the aid is not paid (€/month)
_MINIMUMS = {
    NatureAide.RSA: "droits.rsa.montant_minimum",
    NatureAide.PRIME_ACTIVITE: "droits.prime_activite.montant_minimum",
}


@dataclass(frozen=True)
class Gain:
    """The least that the new rights add (€/month), and the aids received whose fall is counted in it."""

    par_mois: Decimal
    baissent: tuple[str, ...] = ()


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
    return Argent(aujourd_hui=aujourd_hui, avec_les_aides=aujourd_hui + en_plus.par_mois, baissent=en_plus.baissent)


def gain_du_mois(situation: Situation, au: date, reponses: Sequence[Reponse], suites: Sequence[Suite]) -> Gain | None:
    """The least that the probable rights add each month, less what they lower.

    A right that an aid received counts takes from it one euro for one at the most; one that replaces it takes it
    all. ``None`` where no text tells whether it is counted, or where how much is received is not known.
    """
    gains = {r.aide: g for r in reponses if (g := gain(r))}
    if not gains:
        return Gain(Decimal(0))
    if situation.aides_recues is None:
        return None
    pertes = sum((s.premiers_mois - s.ensuite for s in suites), Decimal(0))
    suivies = {s.aide for s in suites}
    recues = [a for a in situation.aides_recues if en_cours(a, au)]
    baissent: list[str] = []
    for nature in dict.fromkeys(a.nature for a in recues if a.nature in _NON_COMPTES and a.nature.value not in suivies):
        perte = _perte(nature, [_aide_par_mois(a) for a in recues if a.nature is nature], gains, au)
        if perte is None:
            return None
        if perte:
            pertes += perte
            baissent.append(nature.value)
    return Gain(max(sum(gains.values()) - pertes, Decimal(0)), tuple(baissent))


def _perte(
    nature: NatureAide, recus: Sequence[Decimal | None], gains: Mapping[str, Decimal], au: date
) -> Decimal | None:
    """The most that an aid received can lose to the new rights (€/month)."""
    remplacent = {*causes_de(nature, "exclut"), *_au_choix(nature)} & gains.keys()
    comptent = {*causes_de(nature, "diminue"), *_COMPTES.get(nature, ())} & gains.keys()
    if gains.keys() - remplacent - comptent - _NON_COMPTES[nature]:
        return None
    if not remplacent and not comptent:
        return Decimal(0)
    connus = [r for r in recus if r is not None]
    if len(connus) < len(recus):
        return None
    recu, compte = sum(connus, Decimal(0)), sum((gains[a] for a in comptent), Decimal(0))
    chiffres = systeme().get_parameters_at_instant(au.isoformat())
    minimum = valeur(chiffres, _MINIMUMS[nature]) if nature in _MINIMUMS else 0.0
    return compte if not remplacent and float(recu - compte) >= minimum else recu


def _au_choix(aide: str) -> set[str]:
    """Rights of which the person has this aid or the other."""
    return {
        a
        for lien in LIENS
        if lien.nature == "choix" and aide in (lien.cause, lien.effet)
        for a in (lien.cause, lien.effet)
    }


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
