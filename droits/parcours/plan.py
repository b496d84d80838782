"""The plan: all the answers become one order of steps, one list of papers, one list of places, two totals.

Nothing is decided here. The order comes from what the answers and :mod:`droits.liens` declare between aids; what is
set aside was set aside by the decision; the sure total is the one of :mod:`droits.decision.argent`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from graphlib import TopologicalSorter
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from droits.aide import Rythme
from droits.decision.argent import gain_du_mois
from droits.liens import LIENS, Effet, Lien
from droits.orientations import ORIENTATIONS
from droits.parcours.papiers import Papier, reunir
from droits.parcours.questions import questions_du_bilan
from droits.parcours.sorties import Sortie, Sorties
from droits.parcours.urgences import Urgence, urgences
from droits.registre import PAR_ID
from droits.resultats import Bilan, FaitManquant, Montant, Motif, Reponse, Statut
from droits.scenarios.situation import Situation

_ORDRE = tuple(PAR_ID)
_DOUTEUX = (Motif.REGLE_NON_CONFIRMEE, Motif.REGLE_INCONNUE)


class _Modele(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Fleche(_Modele):
    """``avant`` comes before ``apres``, for the reason that ``nature`` names, by this text."""

    avant: str
    apres: str
    nature: Effet
    article: str
    texte: str

    @property
    def obligee(self) -> bool:
        """Whether ``apres`` has to wait: the other reasons only say which order is best."""
        return self.nature == "d_abord"


class Etape(_Modele):
    """One request. ``lieu``: where, shared with other requests when it can be; the other places are in ``ou``."""

    rang: int
    aide: str
    statut: Statut
    sure: bool = Field(title="Droit probable, que rien ne remplace")
    urgence: str | None = Field(default=None, title="Urgence à laquelle cette demande répond, ou prépare la réponse")
    avant: tuple[str, ...] = Field(default=(), title="Aides de ce plan à demander d'abord")
    remplacee_par: str | None = Field(default=None, title="Aide de ce plan qui la remplace : elle est pour l'attente")
    demarches: tuple[str, ...] = ()
    pieces: tuple[str, ...] = ()
    lieu: str | None = None
    ou: tuple[str, ...] = ()
    delais: tuple[str, ...] = ()


class Lieu(_Modele):
    code: str
    aides: tuple[str, ...]


class Ecartee(_Modele):
    """An open aid that the plan does not ask for, since ``par`` is worth more; ``renonce``: what it would pay."""

    aide: str
    par: str
    renonce: Montant | None = None


class Sommes(_Modele):
    """€ that some aids pay: each month, each year, once. ``aides``: those counted here, and nowhere else."""

    par_mois: Decimal | None = Field(
        default=Decimal(0), title="Vide quand une aide reçue peut baisser, sans qu'un texte dise de combien"
    )
    par_an: Decimal = Decimal(0)
    une_fois: Decimal = Decimal(0)
    aides: tuple[str, ...] = ()
    baissent: tuple[str, ...] = Field(default=(), title="Aides reçues qui peuvent baisser, cette baisse déjà comptée")


class Total(_Modele):
    """Never to be added together. ``maximums``: aids whose highest amount is known and counted nowhere."""

    sur: Sommes
    possible: Sommes
    cout_par_mois: Decimal = Field(default=Decimal(0), title="Ce que coûtent les droits probables, au plus (€/mois)")
    maximums: tuple[str, ...] = ()


class Aujourdhui(_Modele):
    """The first thing to do at this desk: what is urgent, the request to make, or an answer to give."""

    urgence: str | None = None
    aide: str | None = None
    fait: str | None = None


class Plan(_Modele):
    """``questions``: what the person can still tell and would change an answer, the best first.

    ``plus_tard``: ways out of a refusal, the earliest first; empty where they were not looked for.
    """

    schema_: Literal["droits.plan/1"] = Field(default="droits.plan/1", alias="schema")
    date: date
    mentions: tuple[str, ...]
    urgences: tuple[Urgence, ...]
    aujourd_hui: Aujourdhui | None
    etapes: tuple[Etape, ...]
    fleches: tuple[Fleche, ...]
    papiers: tuple[Papier, ...]
    lieux: tuple[Lieu, ...]
    ecartees: tuple[Ecartee, ...]
    total: Total
    questions: tuple[FaitManquant, ...]
    plus_tard: tuple[Sortie, ...] = Field(default=(), title="Aides refusées aujourd'hui, qu'un jour ou un pas ouvre")

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)

    def etape(self, aide: str) -> Etape:
        """The request of ``aide``. Raises :class:`KeyError` when the plan has none."""
        for e in self.etapes:
            if e.aide == aide:
                return e
        raise KeyError(aide)


def plan(situation: Situation, bilan: Bilan, sorties: Sorties | None = None) -> Plan:
    """The plan of one household, from its check-up, and from the ways out of it where they were looked for."""
    presses = urgences(situation, bilan.date)
    demandees = {r.aide: r for r in bilan.reponses if _se_demande(r)}
    fleches = _fleches(demandees)
    lieux = _lieux(demandees)
    ordre = _ordonner(demandees, fleches, _urgence_de_chaque(demandees, fleches, presses), lieux)
    etapes = tuple(_etapes(ordre, fleches, presses, lieux))
    questions = tuple(
        FaitManquant(fait=q.fait, sujet=q.sujet, decide=q.decide)
        for q in questions_du_bilan(situation, bilan).questions
        if q.decide != "critere"
    )
    return Plan(
        date=bilan.date,
        mentions=bilan.mentions,
        urgences=presses,
        aujourd_hui=_aujourd_hui(bilan, presses, etapes, ordre, fleches, questions),
        etapes=etapes,
        fleches=fleches,
        papiers=reunir({r.aide: r.pieces for r in ordre}),
        lieux=_par_lieu(etapes),
        ecartees=tuple(_ecartees(bilan.reponses, demandees)),
        total=_total(situation, bilan),
        questions=questions,
        plus_tard=_plus_tard(sorties, demandees) if sorties is not None else (),
    )


# --- what is asked for ------------------------------------------------------------------


def _se_demande(reponse: Reponse) -> bool:
    """A probable right, a request that somebody decides, or an answer that only the service can give."""
    if reponse.ecartee_par is not None:
        return _en_attendant(reponse)
    if reponse.statut is Statut.A_PRECISER:
        return all(m.decide == "critere" for m in reponse.faits_manquants)
    return reponse.statut in (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)


def _en_attendant(reponse: Reponse) -> bool:
    """Replaced one day, and worth asking for until then: not when it has to wait for what replaces it."""
    attente = reponse.en_attendant
    return attente is not None and attente.minimum > 0 and reponse.ecartee_par not in reponse.etapes_d_abord


def _ecartees(reponses: Sequence[Reponse], demandees: Mapping[str, Reponse]) -> Iterator[Ecartee]:
    for r in reponses:
        if r.ecartee_par is not None and r.aide not in demandees:
            yield Ecartee(aide=r.aide, par=r.ecartee_par, renonce=r.renonce)


def _plus_tard(sorties: Sorties, demandees: Mapping[str, Reponse]) -> tuple[Sortie, ...]:
    """A day to wait for or a step to take. A choice is told with the aids that are set aside."""
    autres = (s for s in sorties.sorties if s.genre != "choix" and s.aide not in demandees)
    return tuple(sorted(autres, key=lambda s: (s.date, _ORDRE.index(s.aide))))


# --- the order --------------------------------------------------------------------------


def _fleches(demandees: Mapping[str, Reponse]) -> tuple[Fleche, ...]:
    """Between the aids of this plan, once for each reason."""
    trouvees = [_de_la_reponse(c, r) for r in demandees.values() for c in r.etapes_d_abord if c in demandees]
    trouvees += [_du_lien(lien) for lien in LIENS if _ordonne(lien, demandees)]
    return tuple({(f.avant, f.apres, f.nature): f for f in reversed(trouvees) if f.avant != f.apres}.values())[::-1]


def _ordonne(lien: Lien, demandees: Mapping[str, Reponse]) -> bool:
    """``ouvre`` always; ``diminue`` where the answer counts the new right. First steps: the answers name them."""
    if lien.cause not in demandees or lien.effet not in demandees:
        return False
    return lien.nature == "ouvre" or (lien.nature == "diminue" and lien.cause in demandees[lien.effet].apres)


def _de_la_reponse(avant: str, reponse: Reponse) -> Fleche:
    """By the link that declares it, or the criterion that rests on that other right."""
    liens = (li.reference for li in LIENS if (li.cause, li.effet, li.nature) == (avant, reponse.aide, "d_abord"))
    aide = PAR_ID[reponse.aide]
    du_critere = (c.reference for c in aide.criteres() if c.etape == avant)
    reference = next(liens, None) or next(du_critere, aide.references[0])
    return Fleche(avant=avant, apres=reponse.aide, nature="d_abord", article=reference.article, texte=reference.texte)


def _du_lien(lien: Lien) -> Fleche:
    return Fleche(
        avant=lien.cause,
        apres=lien.effet,
        nature=lien.nature,
        article=lien.reference.article,
        texte=lien.reference.texte,
    )


def _urgence_de_chaque(
    demandees: Mapping[str, Reponse], fleches: Sequence[Fleche], presses: Sequence[Urgence]
) -> dict[str, int]:
    """Rank of the gravest urgency that each request answers, or is a first step to."""
    rangs: dict[str, int] = {}
    for rang, urgence in enumerate(presses):
        for aide in urgence.aides:
            if aide in demandees:
                for avant in (aide, *_en_amont(aide, fleches)):
                    rangs.setdefault(avant, rang)
    return rangs


def _en_amont(aide: str, fleches: Sequence[Fleche]) -> Iterator[str]:
    """Every request that comes before ``aide``; the arrows have no cycle."""
    for f in fleches:
        if f.apres == aide:
            yield f.avant
            yield from _en_amont(f.avant, fleches)


def _ordonner(
    demandees: Mapping[str, Reponse],
    fleches: Sequence[Fleche],
    urgence: Mapping[str, int],
    lieux: Mapping[str, str],
) -> tuple[Reponse, ...]:
    """No request before what comes before it; then urgent, sure, of use every month; one place at once; most money."""
    tri = TopologicalSorter({a: [f.avant for f in fleches if f.apres == a] for a in demandees})
    tri.prepare()
    ordre: list[Reponse] = []
    prets: list[str] = []
    while tri.is_active():
        prets += tri.get_ready()
        ici = lieux.get(ordre[-1].aide) if ordre else None
        suivante = min(prets, key=_priorite(demandees, urgence, lieux, ici))
        prets.remove(suivante)
        ordre.append(demandees[suivante])
        tri.done(suivante)
    return tuple(ordre)


def _priorite(
    demandees: Mapping[str, Reponse], urgence: Mapping[str, int], lieux: Mapping[str, str], ici: str | None
) -> Callable[[str], tuple[int, int, int, bool, Decimal, int]]:
    def cle(aide: str) -> tuple[int, int, int, bool, Decimal, int]:
        r = demandees[aide]
        ailleurs = ici is None or lieux.get(aide) != ici
        presse = urgence.get(aide, len(ORIENTATIONS) + (not _presse(r)))
        return presse, _surete(r), _utilite(r), ailleurs, -par_mois(r), _ORDRE.index(aide)

    return cle


#: steps that say that a request cannot wait, whatever its amount (a lease waits for the aid)
_PRESSEES = frozenset({"fsl_urgence_bail"})


def _presse(reponse: Reponse) -> bool:
    return not _PRESSEES.isdisjoint(reponse.etapes_d_abord)


def _surete(reponse: Reponse) -> int:
    """0 for a probable right, then what somebody decides, then what only the service can answer."""
    if any(m in _DOUTEUX for m in reponse.motifs) or reponse.statut is Statut.A_PRECISER:
        return 2
    return 0 if reponse.statut is Statut.DROIT_PROBABLE else 1


#: they pay care: nothing to count in euros, and nothing to put off
_SOINS = ("puma", "ame", "css", "paris_complement_sante")


def _utilite(reponse: Reponse) -> int:
    """Money of every month, then care, then money once a year, then prices and cards (a choice of ours)."""
    if reponse.aide in _SOINS:
        return 1
    montant = _recu(reponse)
    return 3 if montant is None else {Rythme.MOIS: 0, Rythme.AN: 2}.get(montant.rythme, 3)


def par_mois(reponse: Reponse) -> Decimal:
    """€ that a request brings each month at the least."""
    montant = _recu(reponse)
    if montant is None or montant.rythme not in (Rythme.MOIS, Rythme.AN):
        return Decimal(0)
    return montant.minimum / (1 if montant.rythme is Rythme.MOIS else 12)


def _recu(reponse: Reponse) -> Montant | None:
    """What it pays, meanwhile where another aid replaces it; a maximum that somebody may give is nothing sure."""
    montant = reponse.en_attendant if reponse.ecartee_par is not None else reponse.montant
    return None if montant is None or montant.plafond else montant


# --- steps, places ----------------------------------------------------------------------


def _etapes(
    ordre: Sequence[Reponse], fleches: Sequence[Fleche], presses: Sequence[Urgence], lieux: Mapping[str, str]
) -> Iterator[Etape]:
    dans_le_plan = {r.aide for r in ordre}
    rangs = _urgence_de_chaque({r.aide: r for r in ordre}, fleches, presses)
    for rang, r in enumerate(ordre, 1):
        yield Etape(
            rang=rang,
            aide=r.aide,
            statut=r.statut,
            sure=_sure(r),
            urgence=presses[rangs[r.aide]].id if r.aide in rangs else None,
            avant=tuple(dict.fromkeys(f.avant for f in fleches if f.apres == r.aide)),
            remplacee_par=r.ecartee_par,
            demarches=_demarches(r, dans_le_plan),
            pieces=r.pieces,
            lieu=lieux.get(r.aide),
            ou=r.ou,
            delais=r.delais,
        )


def _sure(reponse: Reponse) -> bool:
    return reponse.statut is Statut.DROIT_PROBABLE and reponse.ecartee_par is None


def _demarches(reponse: Reponse, dans_le_plan: set[str]) -> tuple[str, ...]:
    """Steps of its own: a right to ask first has its own step in the plan, or is named by its first one."""
    avant = (c for c in reponse.etapes_d_abord if c not in dans_le_plan)
    premieres = (d for c in avant for d in (PAR_ID[c].demarches[:1] if c in PAR_ID else (c,)))
    return tuple(dict.fromkeys((*premieres, *reponse.demarches)))


def _lieux(demandees: Mapping[str, Reponse]) -> dict[str, str]:
    """One place for each request: the one that serves most requests of the plan, the first named when equal."""
    servies = Counter(lieu for r in demandees.values() for lieu in r.ou)
    return {r.aide: max(r.ou, key=lambda lieu: servies[lieu]) for r in demandees.values() if r.ou}


def _par_lieu(etapes: Sequence[Etape]) -> tuple[Lieu, ...]:
    codes = dict.fromkeys(e.lieu for e in etapes if e.lieu is not None)
    return tuple(Lieu(code=c, aides=tuple(e.aide for e in etapes if e.lieu == c)) for c in codes)


# --- what it is worth -------------------------------------------------------------------


def _total(situation: Situation, bilan: Bilan) -> Total:
    comptees = [r for r in bilan.reponses if _se_compte(r)]
    sures = [r for r in comptees if _sure(r) and r.montant is not None and r.montant.minimum > 0]
    possibles = _compatibles([r for r in comptees if r not in sures], sures)
    gain = gain_du_mois(situation, bilan.date, bilan.reponses, bilan.suites)
    mois = {"par_mois": gain.par_mois, "baissent": gain.baissent} if gain is not None else {"par_mois": None}
    return Total(
        sur=_sommes(sures, lambda m: m.minimum).model_copy(update=mois),
        possible=_sommes(possibles, lambda m: m.maximum),
        cout_par_mois=sum((_cout_par_mois(r) for r in bilan.reponses if _sure(r)), Decimal(0)),
        maximums=tuple(
            r.aide for r in bilan.reponses if _se_demande(r) and r.montant is not None and r.montant.plafond
        ),
    )


def _cout_par_mois(reponse: Reponse) -> Decimal:
    cout = reponse.cout
    return cout.maximum if cout is not None and cout.rythme is Rythme.MOIS else Decimal(0)


def _se_compte(reponse: Reponse) -> bool:
    """Asked for, not set aside, its figure confirmed, and an amount that is not a maximum somebody may give."""
    montant = reponse.montant
    return (
        _se_demande(reponse)
        and reponse.ecartee_par is None
        and Motif.REGLE_NON_CONFIRMEE not in reponse.motifs
        and montant is not None
        and not montant.plafond
        and montant.maximum > 0
    )


def _compatibles(possibles: Sequence[Reponse], sures: Sequence[Reponse]) -> list[Reponse]:
    """The possible aids that the law pays together with the sure ones, and with one another: the highest first."""
    gardees = list(sures)
    for r in sorted(possibles, key=lambda r: -_par_an(r)):
        if not any(_s_excluent(r.aide, g.aide) for g in gardees):
            gardees.append(r)
    return gardees[len(sures) :]


def _s_excluent(une: str, autre: str) -> bool:
    return any(
        {lien.cause, lien.effet} == {une, autre} for lien in LIENS if lien.nature in ("exclut", "choix", "non_cumul")
    )


def _par_an(reponse: Reponse) -> Decimal:
    assert reponse.montant is not None
    return reponse.montant.maximum * (12 if reponse.montant.rythme is Rythme.MOIS else 1)


def _sommes(reponses: Sequence[Reponse], combien: Callable[[Montant], Decimal]) -> Sommes:
    def somme(rythme: Rythme) -> Decimal:
        montants = (r.montant for r in reponses if r.montant is not None and r.montant.rythme is rythme)
        return sum(map(combien, montants), Decimal(0))

    return Sommes(
        par_mois=somme(Rythme.MOIS),
        par_an=somme(Rythme.AN),
        une_fois=somme(Rythme.UNE_FOIS),
        aides=tuple(r.aide for r in reponses),
    )


# --- today ------------------------------------------------------------------------------


def _aujourd_hui(
    bilan: Bilan,
    presses: Sequence[Urgence],
    etapes: Sequence[Etape],
    ordre: Sequence[Reponse],
    fleches: Sequence[Fleche],
    questions: Sequence[FaitManquant],
) -> Aujourdhui | None:
    """What is urgent, unless it must not be read in this home; then the request that brings most, at once.

    A request that waits for another right or for a first step is not for today, unless there is no other.
    """
    en_couple = len(bilan.adultes) > 1
    for u in presses:
        if not (u.discrete and en_couple):
            pour_elle = next((e.aide for e in etapes if e.urgence == u.id), None)
            return Aujourdhui(urgence=u.id, aide=pour_elle)
    if ordre and _presse(ordre[0]):
        return Aujourdhui(aide=ordre[0].aide)
    attendent = {f.apres for f in fleches if f.obligee} | {r.aide for r in ordre if r.etapes_d_abord}
    libres = [r for r in ordre if r.aide not in attendent] or ordre[:1]
    if libres:
        return Aujourdhui(aide=min(libres, key=lambda r: (_utilite(r), -par_mois(r))).aide)
    return Aujourdhui(fait=questions[0].fait) if questions else None
