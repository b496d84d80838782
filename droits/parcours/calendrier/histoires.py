"""Two stories of the same household, month after month: nothing is asked for, or everything is, this month.

The result of each month is the input of the next. At each date two rows per story are run:

- *en main*: the aids received are received; it answers what could still be asked for;
- *au présent*: they were received until yesterday; it answers what each of them becomes.

Only the months in which something known changes are run (:func:`passages`); between them the last answer holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from droits.aide import Rythme
from droits.decision.suites import recues
from droits.parcours.calendrier.delais import premier_mois
from droits.parcours.calendrier.modele import AideDuMois, Evenement, GenreEvenement, Mois
from droits.pipeline import bilans
from droits.registre import AIDES
from droits.resultats import Bilan, Montant, Reponse, Statut
from droits.scenarios.calendrier import mois_avant, mois_index
from droits.scenarios.openfisca.aides import en_cours
from droits.scenarios.openfisca.tables import DIVISEURS
from droits.scenarios.situation import (
    AIDES_D_UNE_PERSONNE,
    Adulte,
    AideRecue,
    Beneficiaire,
    Conjoint,
    NatureAide,
    NatureRessource,
    Ressource,
    Situation,
    remplacer,
)
from droits.scenarios.situation import Rythme as RythmeRecu

_AIDES = {a.id: a for a in AIDES}
_CONNUES = frozenset(n.value for n in NatureAide)
_UN_JOUR = timedelta(days=1)
_OUVERTS = (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)

#: months after the event in which the aids look again at what changed: RSA and prime d'activité two to
#: four months back, APL and CSS up to thirteen
_SUITES: Mapping[GenreEvenement, tuple[int, ...]] = {
    GenreEvenement.FIN_RESSOURCE: (0, 2, 5, 14),
    GenreEvenement.DEBUT_RESSOURCE: (0, 2, 5, 14),
    GenreEvenement.RENOUVELLEMENT: (),
}


def mois(debut: date, combien: int) -> tuple[date, ...]:
    """The day of the answer, then the first day of each of the months after."""
    return (debut, *(mois_avant(debut, -n) for n in range(1, combien + 1)))


def passages(evenement: Evenement) -> tuple[date, ...]:
    """The first days of month on which to look: from the event on, and later where aids look back.

    A child's birthday is read on the last day of its month (family benefits). A figure that ends without a
    successor goes on here: there is nothing to look at.
    """
    if evenement.genre is GenreEvenement.REVALORISATION and evenement.inconnu:
        return ()
    sien = mois_avant(evenement.date, 0)
    premier = sien if evenement.date == sien else mois_avant(sien, -1)
    suites = tuple(mois_avant(premier, -n) for n in _SUITES.get(evenement.genre, (0,)))
    enfant = evenement.genre is GenreEvenement.ANNIVERSAIRE and evenement.sujet.startswith("enfant")
    return tuple(dict.fromkeys((sien, *suites))) if enfant else suites


@dataclass(frozen=True)
class Etape:
    """One run of one story. ``en_main``: every answer. ``au_present``: those of the aids received."""

    jour: date
    situation: Situation
    en_main: Mapping[str, Reponse]
    au_present: Mapping[str, Reponse]

    def recoit(self, aide: str) -> bool:
        return any(a.nature.value == aide and en_cours(a, self.jour) for a in self.situation.aides_recues or ())

    def reponse(self, aide: str) -> Reponse:
        """What the law says of it on that day, whether it is received or not."""
        return self.au_present.get(aide, self.en_main[aide]) if self.recoit(aide) else self.en_main[aide]


@dataclass
class Recit:
    """A story being told. ``demandees``: aids claimed on the way, with the months they were paid."""

    demande: bool
    situation: Situation
    premiere: Etape | None = None
    etapes: list[Etape] = field(default_factory=list)
    mois: list[Mois] = field(default_factory=list)
    demandees: dict[str, date] = field(default_factory=dict)


@dataclass(frozen=True)
class Recits:
    """``sans_titre``: on the day a permit ends, the answers of who has no new one."""

    rien: Recit
    tout: Recit
    sans_titre: Mapping[date, Mapping[str, Reponse]]


def raconter(
    situation: Situation,
    debut: date,
    combien: int,
    evenements: Sequence[Evenement],
    *,
    aides: Sequence[str] | None = None,
    tous: bool = False,
) -> Recits:
    """Both stories. ``tous``: run every month, to prove that the months between are what they are said to be."""
    projetee = projeter(situation, debut)
    rien, tout = Recit(False, projetee), Recit(True, projetee)
    sans_titre: dict[date, Mapping[str, Reponse]] = {}
    dates = mois(debut, combien)
    a_lire = {jour for e in evenements for jour in passages(e)} | {dates[0], dates[-1]}
    a_lire |= set(dates) if tous else set()
    fins_de_titre = {jour for e in evenements if e.genre is GenreEvenement.FIN_TITRE for jour in passages(e)}
    for jour in dates:
        nouvelles = any(d == jour for d in tout.demandees.values())
        if jour not in a_lire and not nouvelles:
            for recit in (rien, tout):
                recit.mois.append(recit.mois[-1].model_copy(update={"date": jour, "calcule": False}))
            continue
        recits = (rien, tout) if jour != dates[0] else (rien,)  # the two stories have the same first page
        for recit, etape in zip(recits, _lire(recits, jour, debut, aides), strict=True):
            _avancer(recit, etape)
        if jour == dates[0]:
            _avancer(tout, rien.etapes[0])
        if jour in fins_de_titre:
            sans = _au_present(remplacer_titres(rien.situation, situation), jour)
            sans_titre[jour] = _par_aide(bilans([sans], au=jour, aides=aides, connu_au=debut)[0])
    return Recits(rien, tout, sans_titre)


def projeter(s: Situation, debut: date) -> Situation:
    """The same household later: each permit renewed in time, nothing in place of an income that ends."""
    renouvelee = _avec_les_titres(s, {nom: None for nom, _ in s.adultes()})
    adultes = {nom: remplacer(p, ressources=_jusqu_au_bout(p, debut)) for nom, p in renouvelee.adultes()}
    return remplacer(renouvelee, **adultes)  # type: ignore[no-any-return]


def _jusqu_au_bout(p: Adulte, debut: date) -> tuple[Ressource, ...] | None:
    """The incomes told; when the last of them ends in the months to come, « aucune » from then on."""
    fins = [r.jusqu_au for r in p.ressources or ()]
    connues = [f for f in fins if f is not None]
    if p.ressources is None or not fins or len(connues) < len(fins) or max(connues) < debut:
        return p.ressources
    return (*p.ressources, Ressource(nature=NatureRessource.AUCUNE, depuis=max(connues) + _UN_JOUR))


def remplacer_titres(s: Situation, modele: Situation) -> Situation:
    """``s`` with the ends of permits of ``modele``."""
    fins = {nom: p.titre_sejour.jusqu_au for nom, p in modele.adultes() if p.titre_sejour}
    return _avec_les_titres(s, fins)


def _avec_les_titres(s: Situation, fins: Mapping[str, date | None]) -> Situation:
    changements = {nom: _avec_le_titre(p, fins[nom]) for nom, p in s.adultes() if p.titre_sejour and nom in fins}
    return remplacer(s, **changements)  # type: ignore[no-any-return]


def _avec_le_titre(p: Adulte | Conjoint, fin: date | None) -> Adulte:
    return remplacer(p, titre_sejour=remplacer(p.titre_sejour, jusqu_au=fin))  # type: ignore[no-any-return]


# --- one run --------------------------------------------------------------------------


def _lire(recits: Sequence[Recit], jour: date, connu_au: date, aides: Sequence[str] | None) -> list[Etape]:
    """Both rows of each story; households that are the same are run once."""
    situations = [r.situation for r in recits]
    distinctes = [s for i, s in enumerate(situations) if s not in situations[:i]]
    en_main = bilans(distinctes, au=jour, aides=aides, connu_au=connu_au)
    recues_ce_jour = [a for a in _recues_le(distinctes, jour) if aides is None or a in aides]
    presents = [_au_present(s, jour) for s in distinctes] if recues_ce_jour else []
    lus = bilans(presents, au=jour, aides=recues_ce_jour, connu_au=connu_au)
    au_present: Sequence[Bilan | None] = lus or [None] * len(distinctes)
    rangs = [distinctes.index(s) for s in situations]
    return [
        Etape(jour, s, _par_aide(en_main[i]), _par_aide(au_present[i])) for s, i in zip(situations, rangs, strict=True)
    ]


def _recues_le(situations: Iterable[Situation], jour: date) -> list[str]:
    """Aids of the register that one of these households receives."""
    natures = {a.nature.value for s in situations for a in s.aides_recues or () if en_cours(a, jour)}
    return [a for a in _AIDES if a in natures]


def _au_present(s: Situation, jour: date) -> Situation:
    """The aids received until yesterday: what each of them becomes is computed."""
    hier = jour - _UN_JOUR
    aides = tuple(
        remplacer(a, jusqu_au=hier) if en_cours(a, jour) else a
        for a in s.aides_recues or ()
        if a.depuis is None or a.depuis <= hier
    )
    return remplacer(s, aides_recues=None if s.aides_recues is None else aides)  # type: ignore[no-any-return]


def _par_aide(bilan: Bilan | None) -> dict[str, Reponse]:
    return {r.aide: r for r in bilan.reponses} if bilan else {}


def _avancer(recit: Recit, etape: Etape) -> None:
    """Adds a month; where everything is asked for, what opens is written as received for the months to come."""
    recit.premiere = recit.premiere or etape
    recit.situation = _payees(recit, etape)
    if recit.demande:
        recit.situation = _demander(recit, etape)
    recit.etapes.append(etape)
    recit.mois.append(_mois(recit, etape))


def _payees(recit: Recit, etape: Etape) -> Situation:
    """What is received once the law of the day has been read: some go on, change, or stop."""
    s = recit.situation
    aides = tuple(x for a in s.aides_recues or () for x in _devenir(recit, etape, a))
    return remplacer(s, aides_recues=None if s.aides_recues is None else aides)  # type: ignore[no-any-return]


def _devenir(recit: Recit, etape: Etape, aide: AideRecue) -> tuple[AideRecue, ...]:
    """The aid as it is, or closed the day before and, at another amount, opened again."""
    assert recit.premiere is not None
    id_aide = aide.nature.value
    if not en_cours(aide, etape.jour) or id_aide not in etape.au_present or etape is recit.premiere:
        return (aide,)
    avant, apres = recit.premiere.au_present.get(id_aide), etape.au_present[id_aide]
    dite = avant is not None and id_aide not in recit.demandees
    hier = etape.jour - _UN_JOUR
    arretee = (remplacer(aide, jusqu_au=hier),) if aide.depuis is None or aide.depuis <= hier else ()
    if apres.statut is Statut.NON or (recit.demande and apres.ecartee_par):
        # refused already when the story starts: what people say they receive is believed
        return (aide,) if dite and avant and avant.statut is Statut.NON else arretee
    nouveau = _montant(apres, recit.demande)
    depart = _somme(_montant(avant, False)) if dite and avant else None
    if nouveau is None or (dite and (depart is None or not nouveau.fixe)):
        return (aide,)
    telle_quelle = dite and nouveau.maximum == depart
    par_ligne = nouveau.minimum / _parts(etape, aide)
    montant, rythme = _dite(recit, aide) if telle_quelle else (par_ligne, _rythme(nouveau))
    if (montant, rythme) == (aide.montant, aide.rythme):
        return (aide,)
    depuis = max(etape.jour, aide.depuis or etape.jour)
    return (*arretee, remplacer(aide, montant=montant, rythme=rythme, depuis=depuis))


def _dite(recit: Recit, aide: AideRecue) -> tuple[Decimal | None, RythmeRecu]:
    """The amount that people told at first: as long as the law gives the same, theirs is the true one."""
    assert recit.premiere is not None
    siennes = [
        a
        for a in recit.premiere.situation.aides_recues or ()
        if (a.nature, a.beneficiaire) == (aide.nature, aide.beneficiaire) and en_cours(a, recit.premiere.jour)
    ]
    return (siennes[0].montant, siennes[0].rythme) if siennes else (aide.montant, aide.rythme)


def _parts(etape: Etape, aide: AideRecue) -> int:
    """An aid of one person that both adults receive is in two lines."""
    return sum(a.nature is aide.nature and en_cours(a, etape.jour) for a in etape.situation.aides_recues or ())


def _montant(reponse: Reponse, tout_est_demande: bool) -> Montant | None:
    """The amount with the new rights, or without them where nothing is asked for."""
    return reponse.montant if tout_est_demande or reponse.en_attendant is None else reponse.en_attendant


def _au_moins(montant: Montant) -> Montant:
    """The least that is sure to be paid, whatever the facts not told are."""
    return montant.model_copy(update={"maximum": montant.minimum})


def _somme(montant: Montant | None) -> Decimal | None:
    return montant.maximum if montant is not None and montant.fixe else None


def _rythme(montant: Montant) -> RythmeRecu:
    return RythmeRecu.ANNUEL if montant.rythme is Rythme.AN else RythmeRecu.MENSUEL


def _demander(recit: Recit, etape: Etape) -> Situation:
    """Every sure right that is open and not received is asked for on that day."""
    s = recit.situation
    ajouts: list[AideRecue] = []
    for reponse in etape.en_main.values():
        if not _a_demander(reponse) or etape.recoit(reponse.aide):
            continue
        if any(a.nature.value == reponse.aide and (a.depuis or etape.jour) > etape.jour for a in s.aides_recues or ()):
            continue  # asked for already, not yet paid
        depuis = _debut(etape, reponse)
        ajouts += _recue(reponse, depuis)
        recit.demandees[reponse.aide] = depuis
    if s.aides_recues is None and not ajouts:
        return s
    return remplacer(s, aides_recues=(*(s.aides_recues or ()), *ajouts))  # type: ignore[no-any-return]


def _a_demander(reponse: Reponse) -> bool:
    montant = reponse.montant
    return (
        reponse.statut is Statut.DROIT_PROBABLE
        and reponse.ecartee_par is None
        and reponse.aide in _CONNUES
        and (
            montant is None
            or (montant.minimum > 0 and montant.rythme in (Rythme.MOIS, Rythme.AN) and not montant.plafond)
        )
    )


def _debut(etape: Etape, reponse: Reponse) -> date:
    """A renewal leaves no gap; a first request pays from the month that the law says."""
    finie = any(
        a.nature.value == reponse.aide
        and a.jusqu_au
        and mois_index(a.jusqu_au + _UN_JOUR) + 1 >= mois_index(etape.jour)
        for a in etape.situation.aides_recues or ()
    )
    return mois_avant(etape.jour, 0) if finie else premier_mois(_AIDES[reponse.aide], etape.jour)


def _recue(reponse: Reponse, depuis: date) -> tuple[AideRecue, ...]:
    """The right as an aid received from then on; a right without an amount (care, transport) too."""
    if reponse.montant is not None:
        sure = reponse.model_copy(update={"montant": _au_moins(reponse.montant)})
        return tuple(remplacer(a, rythme=_rythme(reponse.montant)) for a in recues(sure, depuis))
    nature = NatureAide(reponse.aide)
    personnes = reponse.beneficiaires if nature in AIDES_D_UNE_PERSONNE and reponse.beneficiaires else (None,)
    participation = reponse.variante == "participation" if nature is NatureAide.CSS else None
    return tuple(
        AideRecue(
            nature=nature, depuis=depuis, beneficiaire=Beneficiaire(q) if q else None, participation=participation
        )
        for q in personnes
    )


# --- one month ------------------------------------------------------------------------


def _mois(recit: Recit, etape: Etape) -> Mois:
    """What is received on that day, and what could be."""
    en_main = [a for a in recit.situation.aides_recues or () if en_cours(a, etape.jour)]
    recues_ce_mois = {a.nature.value for a in en_main}
    aides = [
        AideDuMois(
            aide=nature,
            statut=Statut.A_PRECISER if _en_doute(recit, etape, nature) else Statut.DEJA_OUVERT,
            recue=True,
            montant=_recu(a for a in en_main if a.nature.value == nature),
        )
        for nature in dict.fromkeys(a.nature.value for a in en_main)
    ]
    aides += [
        AideDuMois(aide=r.aide, statut=r.statut, recue=False, montant=r.montant)
        for r in etape.en_main.values()
        if r.aide not in recues_ce_mois and r.ecartee_par is None and r.statut in (*_OUVERTS, Statut.A_PRECISER)
    ]
    return Mois(date=etape.jour, calcule=True, aides=tuple(aides), total_sur=_total(aides))


def _en_doute(recit: Recit, etape: Etape, aide: str) -> bool:
    """Received until now, and what the law says of it today depends on facts not told; not so on the first day."""
    assert recit.premiere is not None
    premiere, present = recit.premiere.au_present.get(aide), etape.au_present.get(aide)
    dite = premiere is not None and premiere.statut is Statut.A_PRECISER
    return not dite and present is not None and present.statut is Statut.A_PRECISER


def _recu(aides: Iterable[AideRecue]) -> Montant | None:
    """€/month or €/year of an aid received; ``None`` where one of its amounts is not told."""
    liste = tuple(aides)
    if any(a.montant is None for a in liste) or any(a.rythme is RythmeRecu.UNE_FOIS for a in liste):
        return None
    annuel = all(a.rythme is RythmeRecu.ANNUEL for a in liste)
    somme = sum(((a.montant or Decimal(0)) / (1 if annuel else DIVISEURS[a.rythme]) for a in liste), Decimal(0))
    exact = somme.quantize(Decimal("0.01"))
    return Montant(minimum=exact, maximum=exact, rythme=Rythme.AN if annuel else Rythme.MOIS)


def _total(aides: Iterable[AideDuMois]) -> Decimal:
    """Aids of every month, in the hand, whose amount is known (€)."""
    sommes = (
        a.montant.minimum
        for a in aides
        if a.statut is Statut.DEJA_OUVERT and a.montant is not None and a.montant.rythme is Rythme.MOIS
    )
    return sum(sommes, Decimal(0))
