"""The second pass: what the new rights change, once they are paid (droit/national.md §4.3).

Pass 1 decides with the past as it was. Where it opens an aid that the law counts in others
(:data:`droits.liens.LIENS`), pass 2 runs the same household with that aid received for more than a year:
the others are answered after it, never beside it as two full gains. What pass 1 gave meanwhile is kept
as « en attendant ». The CSS counts twelve past months: its first answer stands, the second comes after.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_DOWN, Decimal

from droits.aide import Aide
from droits.decision.conclusion import conclure
from droits.decision.cumuls import combiner
from droits.decision.doute import SiPayee, contester, douteuses, droits_d_abord, nommer_les_causes
from droits.decision.etude import Etude, etudier
from droits.liens import APRES_UN_AN, DIFFERENTIELLES, LIENS, causes_de, niveau, titres_de
from droits.resultats import Ensuite, Etat, Motif, Reponse, Statut, Suite
from droits.scenarios.calendrier import annees_avant
from droits.scenarios.openfisca.aides import en_cours
from droits.scenarios.openfisca.tables import DIVISEURS
from droits.scenarios.situation import (
    AIDES_D_UNE_PERSONNE,
    AideRecue,
    Beneficiaire,
    NatureAide,
    Rythme,
    Situation,
    remplacer,
)

_OUVERTS = (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)


@dataclass(frozen=True)
class Passes:
    """The answers of one household, and the received aids that its new rights change."""

    reponses: tuple[Reponse, ...]
    suites: tuple[Suite, ...] = ()


def seconde_passe(
    etudes: Sequence[Etude], reponses: Sequence[tuple[Reponse, ...]], aides: Sequence[Aide]
) -> list[Passes]:
    """For each household, its answers once its new rights are counted."""
    resultats = [Passes(_ecarter(r)) for r in reponses]
    for rang in range(1, max(map(niveau, (a.id for a in aides)), default=0) + 1):
        effets = [a for a in aides if niveau(a.id) == rang]
        resultats = _passer(etudes, resultats, effets)
    payees = _si_payees(etudes, resultats, aides)
    return [
        replace(p, reponses=droits_d_abord(combiner(nommer_les_causes(p.reponses, _recus(e.situation, e.au), t))))
        for e, p, t in zip(etudes, resultats, payees, strict=True)
    ]


def _recus(s: Situation, au: date) -> dict[str, Decimal]:
    return {
        a.nature.value: a.montant / DIVISEURS[a.rythme]
        for a in s.aides_recues or ()
        if a.nature.value in DIFFERENTIELLES and a.montant is not None and en_cours(a, au)
    }


def _passer(etudes: Sequence[Etude], avant: Sequence[Passes], effets: Sequence[Aide]) -> list[Passes]:
    """These aids once more, after the new rights that lower them, in every household that has one."""
    resultats = list(avant)
    causes = {c for a in effets for c in causes_de(a.id, "diminue")}
    nouvelles = {i: n for i, p in enumerate(avant) if (n := _nouvelles(p.reponses, causes))}
    if not nouvelles:
        return resultats
    passage = next(iter(etudes)).passage
    ensuite = [_apres(etudes[i], n, effets, avant[i].suites) for i, n in nouvelles.items()]
    for i, seconde in zip(nouvelles, etudier(passage.systeme, ensuite, effets, passage.au), strict=True):
        apres = {a.id: conclure(seconde, a) for a in effets}
        faites = _reunir(etudes[i].situation, etudes[i].au, avant[i].reponses, nouvelles[i], apres)
        resultats[i] = Passes(_ecarter(faites.reponses), avant[i].suites + faites.suites)
    return resultats


#: €/month: the least that an aid in doubt may pay; what it then opens is compared with the lowest resources
_UN_PEU = Decimal(1)


def _si_payees(etudes: Sequence[Etude], passes: Sequence[Passes], aides: Sequence[Aide]) -> list[dict[str, SiPayee]]:
    """For each household, the decided aids that another, in doubt, would open or change once paid: by a run."""
    trouves: list[dict[str, SiPayee]] = [{} for _ in etudes]
    par_id = {a.id: a for a in aides}
    a_essayer: dict[tuple[int, str], list[str]] = {}  # (household, aid in doubt) → decided aids
    for i, p in enumerate(passes):
        for effet, cause in _a_essayer(contester(p.reponses)):
            if effet in par_id:
                a_essayer.setdefault((i, cause), []).append(effet)
    if not a_essayer:
        return trouves
    par_aide = [{r.aide: r for r in p.reponses} for p in passes]
    essais = [(i, cause, s) for i, cause in a_essayer for s in _si_recue(etudes[i], par_aide[i][cause])]
    effets = [par_id[e] for e in dict.fromkeys(e for siens in a_essayer.values() for e in siens)]
    passage = etudes[0].passage
    secondes = etudier(passage.systeme, [s for _, _, s in essais], effets, passage.au)
    for (i, cause, _), seconde in zip(essais, secondes, strict=True):
        for effet in a_essayer[i, cause]:
            apres = conclure(seconde, par_id[effet])
            # nothing left once paid: open until then, and set aside by the new right
            if apres.statut not in (par_aide[i][effet].statut, Statut.NON, Statut.DEJA_OUVERT):
                trouves[i][effet] = _avec(trouves[i].get(effet, SiPayee(cause)), apres)
    return trouves


def _avec(essais: SiPayee, apres: Reponse) -> SiPayee:
    montants = [m for m in (essais.montant, apres.montant) if m is not None]
    motifs = essais.motifs + tuple(m for m in apres.motifs if m is Motif.MONDES_NON_EXPLORES)
    return replace(essais, montant=max(montants, key=lambda m: m.maximum, default=None), motifs=motifs)


def _a_essayer(reponses: Sequence[Reponse]) -> Iterator[tuple[str, str]]:
    """(aid decided, aid in doubt): refused for want of a title that it would give, or open and counting it."""
    en_doute = douteuses(reponses)
    indecises = {r.aide for r in reponses if r.statut is Statut.A_PRECISER}
    a_dire = en_doute & {r.aide for r in reponses if any(f.decide != "critere" for f in r.faits_manquants)}
    for r in reponses:
        if r.statut is Statut.NON:
            manques = {c.id for c in r.criteres if c.etat is Etat.NON_REMPLI}
            titres = [c for c, critere in titres_de(r.aide).items() if critere in manques]
            yield from ((r.aide, c) for c in titres if c in a_dire | indecises)
        elif _ouverte(r) and r.ecartee_par is None and r.aide not in APRES_UN_AN:
            yield from ((r.aide, c) for c in causes_de(r.aide, "diminue") if c in a_dire)


def _si_recue(etude: Etude, cause: Reponse) -> list[Situation]:
    """The household once this aid is paid: the least and the most, to each adult where it is that of a person."""
    s, depuis, nature = etude.situation, annees_avant(etude.au, 2).replace(day=1), NatureAide(cause.aide)
    montants = {_UN_PEU, *((cause.montant.maximum,) if cause.montant is not None else ())}
    adultes = [Beneficiaire(nom) for nom, _ in s.adultes()] if nature in AIDES_D_UNE_PERSONNE else [None]
    return [
        remplacer(
            s,
            aides_recues=(
                *_diminuees(etude, cause.aide, montant),
                AideRecue(nature=nature, montant=montant, depuis=depuis, beneficiaire=adulte),
            ),
        )
        for adulte in adultes
        for montant in sorted(montants)
    ]


def _diminuees(etude: Etude, aide: str, montant: Decimal) -> tuple[AideRecue, ...]:
    """The aids received, those that complete resources lowered by as much (€/month)."""
    hier = etude.au.replace(day=1) - timedelta(days=1)

    def reste(recue: AideRecue) -> Decimal | None:
        nature = recue.nature.value
        if nature not in DIFFERENTIELLES or aide not in causes_de(nature, "diminue") or recue.montant is None:
            return None
        return max(recue.montant / DIVISEURS[recue.rythme] - montant, Decimal(0))

    return tuple(_reste(recue, False, reste(recue), hier) for recue in etude.situation.aides_recues or ())


def _ecarter(reponses: tuple[Reponse, ...]) -> tuple[Reponse, ...]:
    """An aid that another open one excludes keeps its verdict, with who wins; its amount is only for meanwhile."""
    ouvertes = {r.aide: r for r in reponses if r.statut is Statut.DROIT_PROBABLE and r.ecartee_par is None}
    gagnantes: dict[str, str] = {}
    incertaines: set[str] = set()
    for lien in LIENS:
        if lien.nature == "exclut" and lien.cause in ouvertes:
            if lien.variante in (None, ouvertes[lien.cause].variante):
                gagnantes[lien.effet] = lien.cause
        elif lien.nature == "choix" and lien.cause in ouvertes and lien.effet in ouvertes:
            gagnante = _choisir(ouvertes[lien.cause], ouvertes[lien.effet])
            if gagnante is None:
                incertaines.add(lien.effet)
            else:
                gagnantes[lien.cause if gagnante == lien.effet else lien.effet] = gagnante
    return tuple(
        _ecartee(r, gagnantes[r.aide])
        if r.aide in gagnantes and _ouverte(r) and r.ecartee_par is None
        else _a_partir_de_rien(r)
        if r.aide in incertaines
        else r
        for r in reponses
    )


#: an aid that pays this much more is preferred, whatever its other effects (a choice of ours, not of the law)
_NETTEMENT_PLUS = Decimal("1.05")


def _choisir(preferee: Reponse, autre: Reponse) -> str | None:
    """Which is kept of two aids of which one person has one; ``None`` where an amount not known decides it."""
    rien = Decimal(0)
    (au_moins, au_plus), (autre_au_moins, autre_au_plus) = (
        (r.montant.minimum, r.montant.maximum) if r.montant is not None else (rien, rien) for r in (preferee, autre)
    )
    if autre_au_moins > au_plus * _NETTEMENT_PLUS:
        return autre.aide
    return preferee.aide if autre_au_plus <= au_moins * _NETTEMENT_PLUS else None


def _a_partir_de_rien(reponse: Reponse) -> Reponse:
    """Another may be paid in its place: nothing is sure of this one, so that the two are never added."""
    montant = reponse.montant and reponse.montant.model_copy(update={"minimum": Decimal("0.00")})
    return reponse.model_copy(update={"montant": montant})


def _ecartee(reponse: Reponse, par: str) -> Reponse:
    changements = {"ecartee_par": par, "en_attendant": reponse.montant, "montant": None}
    return reponse.model_copy(update=changements)


def _ouverte(reponse: Reponse) -> bool:
    return reponse.statut in _OUVERTS


def _nouvelles(reponses: Sequence[Reponse], causes: Collection[str]) -> tuple[Reponse, ...]:
    """Those of these causes that this check-up opens for sure, for an amount that is known."""
    incertaines = douteuses(reponses)
    return tuple(
        r
        for r in reponses
        if r.aide in causes
        and r.aide not in incertaines
        and r.statut is Statut.DROIT_PROBABLE
        and r.ecartee_par is None
        and r.montant is not None
        and r.montant.fixe
    )


def _apres(etude: Etude, nouvelles: Sequence[Reponse], effets: Sequence[Aide], suites: Sequence[Suite]) -> Situation:
    """The same household, its new rights received for two years; what they change is computed again.

    ``suites``: received aids that the ranks before have changed, and that count here for what is left of them.
    """
    s = etude.situation
    a_refaire = {n for a in effets if a.id not in APRES_UN_AN for n in a.ouverte_par}
    restes = {suite.aide: suite.ensuite for suite in suites}
    hier = etude.au.replace(day=1) - timedelta(days=1)
    anciennes = tuple(
        _reste(a, a.nature.value in a_refaire, restes.get(a.nature.value), hier) for a in s.aides_recues or ()
    )
    depuis = annees_avant(etude.au, 2).replace(day=1)
    ajouts = tuple(aide for r in nouvelles for aide in recues(r, depuis))
    return remplacer(s, aides_recues=(*anciennes, *ajouts))  # type: ignore[no-any-return]


def _reste(aide: AideRecue, a_refaire: bool, reste: Decimal | None, hier: date) -> AideRecue:
    """A received aid once the new rights are paid: ended to be computed again, or lowered (€/month)."""
    if aide.jusqu_au is not None or (not a_refaire and reste is None):
        return aide
    if a_refaire or reste == 0:
        return remplacer(aide, jusqu_au=hier)  # type: ignore[no-any-return]
    return remplacer(aide, montant=reste, rythme=Rythme.MENSUEL)  # type: ignore[no-any-return]


def recues(reponse: Reponse, depuis: date) -> tuple[AideRecue, ...]:
    """The new right as an aid received; that of two adults in equal parts, their resources are counted together."""
    assert reponse.montant is not None
    nature, total = NatureAide(reponse.aide), reponse.montant.maximum
    adultes = reponse.beneficiaires if nature in AIDES_D_UNE_PERSONNE and reponse.beneficiaires else (None,)
    part = (total / len(adultes)).quantize(Decimal("0.01"), ROUND_DOWN)
    parts = (total - part * (len(adultes) - 1), *(part for _ in adultes[1:]))  # to the cent: the odd one to the first
    return tuple(
        AideRecue(nature=nature, montant=m, depuis=depuis, beneficiaire=Beneficiaire(a) if a else None)
        for a, m in zip(adultes, parts, strict=True)
    )


def _reunir(
    s: Situation, au: date, avant: Sequence[Reponse], nouvelles: Sequence[Reponse], apres: dict[str, Reponse]
) -> Passes:
    reponses: list[Reponse] = []
    suites: list[Suite] = []
    for r in avant:
        causes = tuple(n.aide for n in nouvelles if n.aide in causes_de(r.aide, "diminue"))
        seconde = apres.get(r.aide)
        if not causes or seconde is None:
            reponses.append(r)
        elif r.statut is Statut.DEJA_OUVERT:
            reponses.append(r)
            suites += _suite(s, au, r, seconde, causes[0])
        elif r.aide in APRES_UN_AN:
            reponses.append(_avec_ensuite(r, seconde, causes[0]))
        else:
            reponses.append(_apres_les_causes(r, seconde, causes))
    return Passes(tuple(reponses), tuple(suites))


def _apres_les_causes(avant: Reponse, apres: Reponse, causes: tuple[str, ...]) -> Reponse:
    """Open before, nothing left after: still open in the meantime, and set aside by the new right."""
    if not _ouverte(avant) or (avant.statut, avant.montant) == (apres.statut, apres.montant):
        return avant if apres.statut is Statut.NON else apres
    if apres.statut is Statut.NON:
        return _ecartee(avant, causes[0])
    return apres.model_copy(update={"apres": causes, "en_attendant": avant.montant})


def _avec_ensuite(avant: Reponse, apres: Reponse, cause: str) -> Reponse:
    """The CSS of the first year, with that of the years after when it differs."""
    change = (avant.statut, avant.variante, avant.cout) != (apres.statut, apres.variante, apres.cout)
    if avant.statut is not Statut.DROIT_PROBABLE or not change:
        return avant
    ensuite = Ensuite(cause=cause, statut=apres.statut, variante=apres.variante, cout=apres.cout)
    return avant.model_copy(update={"ensuite": ensuite})


def _suite(s: Situation, au: date, recue: Reponse, apres: Reponse, cause: str) -> list[Suite]:
    """What becomes of an aid received today, where both amounts are known."""
    montants = [a.montant for a in s.aides_recues or () if a.nature.value == recue.aide and en_cours(a, au)]
    if len(montants) != 1 or montants[0] is None:
        return []
    ensuite = apres.montant.maximum if apres.montant is not None and apres.montant.fixe else None
    if apres.statut is Statut.NON:
        ensuite = Decimal("0.00")
    if ensuite is None or ensuite == montants[0]:
        return []
    return [Suite(aide=recue.aide, premiers_mois=montants[0], ensuite=ensuite, cause=cause)]
