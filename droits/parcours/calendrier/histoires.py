"""Two stories of the same household, month after month: nothing is asked for, or everything is, this month.

The result of each month is the input of the next. At each date two rows per story are run:

- *en main*: the aids received are received; it answers what could still be asked for;
- *au présent*: they were received until yesterday; it answers what each of them becomes.

Only the months in which something known changes are looked at (:func:`passages`, and the aids that start, stop or
change on the way), and then only the aids that this may move (:mod:`regards`); elsewhere the last answer holds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from droits.aide import Rythme
from droits.decision.suites import recues
from droits.liens import LIENS
from droits.parcours.calendrier.delais import premier_mois
from droits.parcours.calendrier.evenements import changements, passages
from droits.parcours.calendrier.modele import AideDuMois, Evenement, GenreEvenement, Mois
from droits.parcours.calendrier.regards import Changement, a_revoir, des_recues
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

#: pairs of aids that are never paid together
_EXCLUSIVES = tuple(frozenset({x.cause, x.effet}) for x in LIENS if x.nature in ("choix", "non_cumul"))
_UN_JOUR = timedelta(days=1)
_OUVERTS = (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)


def mois(debut: date, combien: int) -> tuple[date, ...]:
    """The day of the answer, then the first day of each of the months after."""
    return (debut, *(mois_avant(debut, -n) for n in range(1, combien + 1)))


@dataclass(frozen=True)
class Etape:
    """One run of one story. ``en_main``: every answer. ``au_present``: those of the aids received."""

    jour: date
    situation: Situation
    en_main: Mapping[str, Reponse]
    au_present: Mapping[str, Reponse]

    def recoit(self, aide: str) -> bool:
        return aide in _recues_le(self.situation, self.jour)

    def reponse(self, aide: str) -> Reponse:
        """What the law says of it on that day, whether it is received or not."""
        return self.au_present.get(aide, self.en_main[aide]) if self.recoit(aide) else self.en_main[aide]

    def tient(self, aide: str) -> bool:
        """Whether it can be had that day, received or to ask for."""
        r = self.reponse(aide)
        return r.statut is Statut.DROIT_PROBABLE or (self.recoit(aide) and r.statut is not Statut.NON)

    def reponses(self) -> dict[str, Reponse]:
        return {aide: self.reponse(aide) for aide in self.en_main}


@dataclass
class Recit:
    """A story being told. ``demandees``: aids claimed on the way, with the months they were paid."""

    demande: bool
    situation: Situation
    premiere: Etape | None = None
    etapes: list[Etape] = field(default_factory=list)
    mois: list[Mois] = field(default_factory=list)
    demandees: dict[str, date] = field(default_factory=dict)

    def a_revoir(self, changement: Changement) -> frozenset[str]:
        """What is looked at. The amount that people told stands as long as the law fixes none."""
        assert self.premiere is not None
        indecises = (a for a, r in self.premiere.au_present.items() if _somme(r.montant) is None)
        vues = a_revoir(changement, self.etapes[-1].reponses())
        return vues if changement.doutes else vues - frozenset(indecises) | (vues & self.demandees.keys())


@dataclass(frozen=True)
class Recits:
    """``sans_titre``: on the day a permit ends, what becomes of the aids that can be had, for who has no new one."""

    rien: Recit
    tout: Recit
    sans_titre: Mapping[date, Mapping[str, Reponse]]


@dataclass(frozen=True)
class Cadre:
    """What every look shares: the aids that are followed, the day whose figures hold."""

    aides: frozenset[str]
    connu_au: date


#: a story, and the aids that are looked at in it
_Regard = tuple[Recit, frozenset[str]]


def raconter(
    situation: Situation,
    debut: date,
    combien: int,
    evenements: Sequence[Evenement],
    *,
    aides: Sequence[str] | None = None,
    tous: bool = False,
) -> Recits:
    """Both stories. ``tous``: ask for every aid every month, to prove that nothing else changes."""
    projetee = projeter(situation, debut)
    rien, tout = Recit(False, projetee), Recit(True, projetee)
    cadre = Cadre(frozenset(_AIDES if aides is None else aides), debut)
    dates = mois(debut, combien)[1:]
    attendus = changements(situation, evenements, debut, dates[-1])
    fins_de_titre = {jour for e in evenements if e.genre is GenreEvenement.FIN_TITRE for jour in passages(e)}
    sans_titre: dict[date, Mapping[str, Reponse]] = {}
    (premiere,) = _lire(cadre, [(rien, cadre.aides)], debut)
    _avancer(rien, premiere)
    _avancer(tout, premiere)  # the two stories have the same first page
    for jour in dates:
        changes = [(r, attendus.get(jour, Changement()) | _recues_changees(r, jour)) for r in (rien, tout)]
        regards = [
            (r, cadre.aides if tous else r.a_revoir(c)) for r, c in changes if tous or c or jour in fins_de_titre
        ]
        for (recit, _), etape in zip(regards, _lire(cadre, regards, jour), strict=True):
            _avancer(recit, etape)
        for recit in (rien, tout):
            if recit.mois[-1].date != jour:
                recit.mois.append(recit.mois[-1].model_copy(update={"date": jour, "calcule": False}))
        if jour in fins_de_titre:
            sans_titre[jour] = _sans_titre(cadre, rien.etapes[-1], situation)
    return Recits(rien, tout, sans_titre)


def _recues_changees(recit: Recit, jour: date) -> Changement:
    """The aids that are not received as on the day of the last look."""
    derniere = recit.etapes[-1]
    return des_recues(_en_main(derniere.situation, derniere.jour), _en_main(recit.situation, jour))


def _en_main(s: Situation, jour: date) -> tuple[AideRecue, ...]:
    """The aids received on that day, since whenever: two lines of the same amount are the same."""
    return tuple(remplacer(a, depuis=None, jusqu_au=None) for a in s.aides_recues or () if en_cours(a, jour))


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


def _lire(cadre: Cadre, regards: Sequence[_Regard], jour: date) -> list[Etape]:
    """One step of each story: what is looked at is run, the rest keeps its answer."""
    recues = [_recues_le(r.situation, jour) for r, _ in regards]
    premieres = [not r.etapes for r, _ in regards]
    en_main = _repondre(
        cadre,
        jour,
        [(r.situation, v if p else v - s) for (r, v), s, p in zip(regards, recues, premieres, strict=True)],
    )
    presents = _repondre(
        cadre, jour, [(_au_present(r.situation, jour), v & s) for (r, v), s in zip(regards, recues, strict=True)]
    )
    gardees = _repondre(cadre, jour, [_une_par_une(r, jour, p) for (r, _), p in zip(regards, presents, strict=True)])
    return [
        _etape(recit, jour, siennes, main, {**present, **garde})
        for (recit, _), siennes, main, present, garde in zip(regards, recues, en_main, presents, gardees, strict=True)
    ]


def _une_par_une(recit: Recit, jour: date, presents: Mapping[str, Reponse]) -> tuple[Situation, frozenset[str]]:
    """What stops when all is computed again may rest on another right that goes on (the CSS opens the transport)."""
    finies = frozenset(a for a, r in presents.items() if r.statut is Statut.NON)
    return _au_present(recit.situation, jour, finies), finies if recit.etapes else frozenset()


def _etape(
    recit: Recit, jour: date, recues: Collection[str], main: Mapping[str, Reponse], present: Mapping[str, Reponse]
) -> Etape:
    avant = recit.etapes[-1] if recit.etapes else None
    presents = {**(avant.au_present if avant else {}), **present}
    return Etape(
        jour=jour,
        situation=recit.situation,
        en_main={**(avant.en_main if avant else {}), **main},
        au_present={a: r for a, r in presents.items() if a in recues},
    )


def _repondre(
    cadre: Cadre, jour: date, demandes: Sequence[tuple[Situation, frozenset[str]]]
) -> list[Mapping[str, Reponse]]:
    """The answers of households to which some aids are asked, in one run; households that are the same are run once."""
    distinctes = [s for i, (s, aides) in enumerate(demandes) if aides and s not in [x for x, y in demandes[:i] if y]]
    if not distinctes:
        return [{} for _ in demandes]
    aides = sorted(frozenset().union(*(a for _, a in demandes)))
    faits = bilans(distinctes, au=jour, aides=aides, connu_au=cadre.connu_au)
    return [_par_aide(faits[distinctes.index(s)]) if a else {} for s, a in demandes]


def _sans_titre(cadre: Cadre, etape: Etape, situation: Situation) -> Mapping[str, Reponse]:
    """What the aids that can be had become, for who has no new permit."""
    tenues = frozenset(a for a in etape.en_main if etape.tient(a))
    sans = _au_present(remplacer_titres(etape.situation, situation), etape.jour)
    (reponses,) = _repondre(cadre, etape.jour, [(sans, tenues)])
    return reponses


def _recues_le(s: Situation, jour: date) -> frozenset[str]:
    """Aids of the register that are received on that day."""
    return frozenset(a.nature.value for a in s.aides_recues or () if en_cours(a, jour)) & _AIDES.keys()


def _au_present(s: Situation, jour: date, lesquelles: Collection[str] | None = None) -> Situation:
    """The aids received until yesterday, all or these: what each of them becomes is computed."""
    hier = jour - _UN_JOUR

    def arreter(a: AideRecue) -> tuple[AideRecue, ...]:
        if lesquelles is not None and a.nature.value not in lesquelles:
            return (a,)
        if a.depuis is not None and a.depuis > hier:
            return ()
        return (remplacer(a, jusqu_au=hier),) if en_cours(a, jour) else (a,)

    aides = tuple(x for a in s.aides_recues or () for x in arreter(a))
    return remplacer(s, aides_recues=None if s.aides_recues is None else aides)  # type: ignore[no-any-return]


def _par_aide(bilan: Bilan) -> dict[str, Reponse]:
    return {r.aide: r for r in bilan.reponses}


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
        if not _a_demander(reponse) or etape.recoit(reponse.aide) or _exclue(reponse.aide, s, etape.jour):
            continue
        if any(a.nature.value == reponse.aide and (a.depuis or etape.jour) > etape.jour for a in s.aides_recues or ()):
            continue  # asked for already, not yet paid
        depuis = _debut(etape, reponse)
        ajouts += _recue(reponse, depuis)
        recit.demandees[reponse.aide] = depuis
    if s.aides_recues is None and not ajouts:
        return s
    return remplacer(s, aides_recues=(*(s.aides_recues or ()), *ajouts))  # type: ignore[no-any-return]


def _exclue(aide: str, s: Situation, jour: date) -> bool:
    """Whether an aid that is received, or asked for and not yet paid, is never paid with it."""
    en_main = {a.nature.value for a in s.aides_recues or () if a.jusqu_au is None or a.jusqu_au >= jour}
    return any(aide in paire and paire - {aide} <= en_main for paire in _EXCLUSIVES)


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
        if r.aide not in recues_ce_mois
        and r.ecartee_par is None
        and r.statut in (*_OUVERTS, Statut.A_PRECISER)
        and not (recit.demande and _exclue(r.aide, recit.situation, etape.jour))
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
