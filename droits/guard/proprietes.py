"""What must be true of every household (design §3), checked on many of them.

Each property takes households (and their answers) and yields its counter-examples. For maintainers:
tests/test_proprietes.py runs them on few households, tests/test_proprietes_lentes.py on ten thousand.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import numpy as np

from droits.aide import Aide, Comparaison, Nature
from droits.decision.etude import Etude, Passage, etudier
from droits.decision.evaluation import Code, Evaluation, marge
from droits.decision.hypotheses import AVEC_FORFAIT_LOGEMENT
from droits.decision.issues import issues_des
from droits.decision.reponses import argent_de
from droits.decision.suites import recues
from droits.guard.menages import MARQUE, cacher, en_scenario, reduire
from droits.pipeline import bilans
from droits.registre import AIDES
from droits.resultats import Bilan, Certitude, Etat, Motif, Reponse, Statut
from droits.rules.national.aide_logement import FAITS_DU_CALCUL
from droits.scenarios.facts import FAITS
from droits.scenarios.inconnues import Seuils, inconnues
from droits.scenarios.openfisca import Rangees, simuler
from droits.scenarios.situation import (
    Adulte,
    AideRecue,
    Conjoint,
    NatureAide,
    Patrimoine,
    Ressource,
    Rythme,
    Situation,
    echanger_les_adultes,
    remplacer,
)
from droits.system import systeme

_LOT = 200
_CENTIME = Decimal("0.01")
_OUVERTS = (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)
#: facts that can be hidden from a complete household
FAITS_CACHABLES = tuple(f for f in FAITS if f != "impot.avis")


@dataclass(frozen=True)
class Echec:
    """A counter-example: the household, and what was seen (never an exception, never silent)."""

    propriete: str
    situation: Situation
    detail: str


Propriete = Callable[[Sequence[Situation]], Iterable[Echec]]


def rapport(echecs: Sequence[Echec], propriete: Propriete | None = None) -> str:
    """How many counter-examples, and for each kind the smallest household as a scenario file."""
    par_genre: dict[str, list[Echec]] = defaultdict(list)
    for e in echecs:
        par_genre[f"{e.propriete}: {e.detail.split(' | ')[0]}"].append(e)
    lignes = [f"{len(echecs)} counter-examples"]
    for genre, liste in sorted(par_genre.items(), key=lambda p: -len(p[1])):
        petit = min(liste, key=lambda e: len(en_scenario(e.situation)))
        if propriete is not None:
            petit = _reduit(petit, genre, propriete)
        lignes += [f"=== {len(liste)} × {genre}", petit.detail, en_scenario(petit.situation)]
    return "\n".join(lignes)


def _reduit(echec: Echec, genre: str, propriete: Propriete) -> Echec:
    def echecs(s: Situation) -> list[Echec]:
        trouves = propriete([s])
        return [e for e in trouves if f"{e.propriete}: {e.detail.split(' | ')[0]}" == genre]

    if not echecs(echec.situation):  # seen in its batch only
        return echec
    petite = reduire(echec.situation, lambda s: bool(echecs(s)))
    return next(iter(echecs(petite)), echec)


# --- one answer ------------------------------------------------------------------------------------------


def montants_et_statuts(menages: Sequence[Situation], faits: Sequence[Bilan]) -> Iterator[Echec]:
    """Amounts to the cent, never negative; who decides; what may refuse."""
    for s, bilan in zip(menages, faits, strict=True):
        for r in bilan.reponses:
            for detail in _anomalies(r):
                yield Echec("montants_et_statuts", s, f"{r.aide}, {detail}")


def _anomalies(r: Reponse) -> Iterator[str]:
    if Motif.ECART_DE_CALCUL in r.motifs:
        yield "criteria and computed amount disagree"
    for m in (r.montant, r.cout):
        if m is None:
            continue
        if m.minimum < 0 or m.maximum < m.minimum:
            yield "negative or reversed amount"
        if any(v != v.quantize(_CENTIME) for v in (m.minimum, m.maximum)):
            yield "amount not to the cent"
        if r.statut is Statut.NON and m is r.montant:
            yield "an amount beside a refusal"
    if (r.aide == "faj" or r.aide.startswith("fsl_")) and r.statut is Statut.DROIT_PROBABLE:
        yield "a commission decides, and the right is said probable"
    if r.statut is Statut.NON and not any(c.etat in (Etat.NON_REMPLI, Etat.INCONNU) for c in r.criteres):
        yield "refused without a criterion that fails"
    if r.statut is Statut.A_PRECISER and not r.motifs:
        yield "to be made precise, without a reason"
    for c in r.criteres:
        if c.etat is Etat.NON_REMPLI and c.nature is Nature.BAREME and c.valeur and c.seuil:
            sur = all(f.certitude is Certitude.CONFIRME for f in c.chiffres)
            large = c.seuil + Decimal(str(marge(c.unite, np.array([float(c.seuil)]))[0]))
            if not sur and c.comparaison is Comparaison.AU_PLUS and c.valeur <= large:
                yield f"{c.id}: an unconfirmed figure refuses near it"


def json_sans_etiquette(menages: Sequence[Situation], faits: Sequence[Bilan]) -> Iterator[Echec]:
    """A Bilan goes to JSON and back, and carries no label."""
    for s, bilan in zip(menages, faits, strict=True):
        texte = bilan.model_dump_json()
        if Bilan.model_validate_json(texte) != bilan:
            yield Echec("json", s, "the JSON form loses something")
        if MARQUE in texte:
            yield Echec("json", s, "a label is printed")


# --- explanation = decision ------------------------------------------------------------------------------


def explication_egale_decision(menages: Sequence[Situation]) -> Iterator[Echec]:
    """What is computed is what the criteria say; ASPA never exceeds the ceiling; free CSS is under its own."""
    for lot, passage, rangees in passages(menages):
        for aide in AIDES:
            satisfait = passage.evaluer(aide).laisse_passer[passage.places(aide.entite)][rangees]
            if aide.eligibilite:
                decide = passage.calculer(aide.eligibilite)[rangees] > 0
                yield from _ou(lot, decide != satisfait, f"{aide.id}, eligibility is not the conjunction")
        aspa, base, plafond = (
            passage.calculer(v)[rangees].astype(float)
            for v in ("aspa", "asi_aspa_base_ressources", "aspa_plafond_mensuel")
        )
        recue = np.array([_declare(s, NatureAide.ASPA) for s in lot])
        evaluation, places = passage.evaluer(_aide("aspa")), passage.places("famille")[rangees]
        decidee = ~recue & (evaluation.code[places] != Code.A_VERIFIER)  # the model does not hold the rule
        desaccord = (aspa > 0) != evaluation.laisse_passer[places]
        yield from _ou(lot, decidee & desaccord, "aspa, criteria and amount disagree")
        yield from _ou(lot, ~recue & (aspa > 0) & (aspa + base > plafond + 0.011), "aspa, above the ceiling")
        yield from _ou(lot, ~recue & (aspa != np.round(aspa, 2)) & (abs(aspa - np.round(aspa, 2)) > 1e-3), "aspa")
        gratuite = passage.calculer("css_variante")[rangees] == 0
        ouverte = passage.evaluer(_aide("css")).laisse_passer[passage.places("famille")][rangees]
        ressources, plafond = (
            passage.calculer(v)[rangees].astype(float) for v in ("css_cmu_base_ressources", "cmu_c_plafond")
        )
        rsa = (passage.calculer("rsa")[rangees] > 0) | (passage.calculer("rsa_deja_ouvert")[rangees] > 0)
        sous = (np.round(ressources, 2) <= plafond) | np.isnan(plafond)
        yield from _ou(lot, ouverte & gratuite & ~sous & ~rsa, "css, free above the ceiling")
        yield from _ou(lot, ouverte & ~gratuite & (sous | rsa) & ~np.isnan(plafond), "css, participation below")


def _ou(lot: Sequence[Situation], masque: Any, detail: str) -> Iterator[Echec]:
    for i in np.flatnonzero(masque):
        yield Echec("explication_egale_decision", lot[int(i)], detail)


def passages(menages: Sequence[Situation]) -> Iterator[tuple[list[Situation], Passage, list[int]]]:
    """Complete households, run in batches: (households, run, row of each)."""
    for jour, liste in _par_jour(menages).items():
        for debut in range(0, len(liste), _LOT):
            lot = liste[debut : debut + _LOT]
            etudes = etudier(systeme(), lot, AIDES, jour)
            rangees = []
            for etude in etudes:
                exploration = etude.explorations["aspa"]
                assert exploration is not None
                rangees.append(exploration.toutes()[0])
            yield lot, etudes[0].passage, rangees


def _par_jour(menages: Sequence[Situation]) -> dict[date, list[Situation]]:
    par_jour: dict[date, list[Situation]] = defaultdict(list)
    for s in menages:
        assert s.date_entretien is not None
        par_jour[s.date_entretien].append(s)
    return dict(sorted(par_jour.items()))


def _aide(identifiant: str) -> Any:
    return next(a for a in AIDES if a.id == identifiant)


def _declare(s: Situation, nature: NatureAide) -> bool:
    return any(a.nature is nature for a in s.aides_recues or ())


# --- one more euro -----------------------------------------------------------------------------------------


def un_euro_de_plus(menages: Sequence[Situation]) -> Iterator[Echec]:
    """One more euro a month, all else and the benefits fixed: never more ASPA, never a better CSS.

    Declared exception: R815-29 changes the reference from a quarter to a year when the quarter exceeds the
    ceiling; where the year was poorer, the base goes down. The base itself must then be the lower one.
    """
    paires = [(s, plus) for s in map(_aides_fixees, menages) if (plus := _un_euro(s)) is not None]
    avant = list(_rangs([a for a, _ in paires]))
    apres = list(_rangs([b for _, b in paires]))
    for (s, _), (aspa, css, base), (aspa_plus, css_plus, base_plus) in zip(paires, avant, apres, strict=True):
        if aspa_plus > aspa + 0.005 and base_plus >= base:
            yield Echec("un_euro_de_plus", s, f"more ASPA | {aspa} → {aspa_plus}, base {base} → {base_plus}")
        if css_plus < css:
            yield Echec("un_euro_de_plus", s, f"better CSS | {css} → {css_plus}")


def _aides_fixees(s: Situation) -> Situation:
    """Housing aid is computed from income: it is given here, so that one euro changes one thing."""
    fixe = AideRecue(nature=NatureAide.AIDE_LOGEMENT, montant=Decimal(0), depuis=date(2010, 1, 1))
    return remplacer(s, aides_recues=(*(s.aides_recues or ()), fixe))  # type: ignore[no-any-return]


def _un_euro(s: Situation) -> Situation | None:
    """The household with one more euro a month, net, gross and taxable, for the first regular income."""
    for nom, adulte in s.adultes():
        for rang, r in enumerate(adulte.ressources or ()):
            ordinaire = r.rythme is Rythme.MENSUEL and (r.net is not None or r.montant is not None)
            if ordinaire and r.nature.value != "pension_alimentaire_versee":
                ressources = list(adulte.ressources or ())
                ressources[rang] = _plus(r)
                return remplacer(s, **{nom: remplacer(adulte, ressources=tuple(ressources))})  # type: ignore[no-any-return]
    return None


def _plus(r: Ressource) -> Ressource:
    montants = {c: getattr(r, c) for c in ("net", "brut", "imposable", "montant")}
    return remplacer(r, **{c: m + 1 for c, m in montants.items() if m is not None})  # type: ignore[no-any-return]


def _rangs(menages: Sequence[Situation]) -> Iterator[tuple[float, int, float]]:
    """(ASPA, class of CSS: 0 free, 1 with participation, 2 none; ASPA's base) of each, in order."""
    resultats: dict[int, tuple[float, int, float]] = {}
    for lot, passage, rangees in passages(menages):
        ouverte = passage.evaluer(_aide("css")).laisse_passer[passage.places("famille")][rangees]
        css = np.where(ouverte, passage.calculer("css_variante")[rangees], 2)
        aspa = passage.calculer("aspa")[rangees].astype(float)
        base = passage.calculer("asi_aspa_base_ressources")[rangees].astype(float)
        for i, s in enumerate(lot):
            resultats[id(s)] = (round(aspa[i], 2), int(css[i]), round(base[i], 2))
    return (resultats[id(s)] for s in menages)


# --- unknown ≠ zero --------------------------------------------------------------------------------------


def inconnu_n_est_pas_zero(
    menages: Sequence[Situation],
    faits: Sequence[Bilan],
    caches: Sequence[frozenset[str]],
    partiels: Sequence[Bilan] | None = None,
) -> Iterator[Echec]:
    """Hiding facts: a decided answer is the true one, the true amount is in the range, what matters is named.

    What an answer says that it supposes is supposed of the true household too.
    """
    if partiels is None:
        partiels = bilans([cacher(s, n) for s, n in zip(menages, caches, strict=True)])
    ordinaires = _supposes(menages, caches, _SUPPOSES, AVEC_FORFAIT_LOGEMENT)
    decents = _supposes(menages, caches, _DECENT, _LISENT_L_ETAT)
    for i, (s, complet, noms, partiel) in enumerate(zip(menages, faits, caches, partiels, strict=True)):
        for vraie, r in zip(complet.reponses, partiel.reponses, strict=True):
            if i in ordinaires and r.aide in AVEC_FORFAIT_LOGEMENT:
                vraie = ordinaires[i].reponse(r.aide)
            if i in decents and r.aide in _LISENT_L_ETAT:
                vraie = decents[i].reponse(r.aide)
            for detail in _ecarts(vraie, r, noms):
                cache = ", ".join(sorted(noms)) if len(noms) == 1 else "several facts"
                yield Echec(
                    "inconnu",
                    s,
                    f"{r.aide}, {cache}: {detail} | {_court(vraie)} → {_court(r)} {sorted(noms)}",
                )


def _supposes(
    menages: Sequence[Situation], caches: Sequence[frozenset[str]], faits: frozenset[str], aides: frozenset[str]
) -> dict[int, Bilan]:
    """Rank → the household that is as these aids suppose it, where what would tell otherwise is hidden."""
    rangs = [i for i, noms in enumerate(caches) if noms & faits]
    supposes = [cacher(menages[i], caches[i] & faits) for i in rangs]
    return dict(zip(rangs, bilans(supposes, aides=sorted(aides)), strict=True)) if rangs else {}


def ce_qui_n_est_pas_demande(
    menages: Sequence[Situation], caches: Sequence[frozenset[str]], partiels: Sequence[Bilan]
) -> Iterator[Echec]:
    """Answering a fact that no answer lists as missing changes nothing. What was not explored is left out.

    What an answer says that it supposes is told by it, as what it lists.
    """
    demandes = [_groupes(f.fait for r in b.reponses for f in r.faits_manquants) | _DECENT for b in partiels]
    restent = [frozenset(f for f in noms if _groupes((f,)) & dits) for noms, dits in zip(caches, demandes, strict=True)]
    changes = [i for i, noms in enumerate(caches) if restent[i] != noms]
    autres = bilans([cacher(menages[i], restent[i]) for i in changes])
    for i, autre in zip(changes, autres, strict=True):
        for r, apres in zip(partiels[i].reponses, autre.reponses, strict=True):
            if Motif.MONDES_NON_EXPLORES not in r.motifs and _cle(r) != _cle(apres):
                tus = sorted(caches[i] - restent[i])
                yield Echec("pas_demande", menages[i], f"{r.aide} changes | {_court(r)} → {_court(apres)} {tus}")


def faits_declares(menages: Sequence[Situation]) -> Iterator[Echec]:
    """No aid, and no criterion of it, changes with a fact that it does not declare.

    One fact of a complete household at a time, each of its values. A criterion is held to it alone: beyond the
    budget, its own facts are the only ones that are varied for it.
    """
    for jour, lot in _par_jour(menages).items():
        essais = [(s, fait, autre) for s in lot for fait, autre in _variantes(s, jour)]
        rangees = [*lot, *(autre for _, _, autre in essais)]
        passage = Passage(systeme(), jour, rangees, simuler(systeme(), rangees, jour))
        rang = {id(s): i for i, s in enumerate(lot)}
        paires = [(rang[id(s)], i, s, fait) for i, (s, fait, _) in enumerate(essais, start=len(lot))]
        for aide in (a for a in AIDES if jour >= date.fromisoformat(a.en_vigueur_depuis)):
            supposes = _SUPPOSES if aide.id in AVEC_FORFAIT_LOGEMENT else frozenset()
            vues, declares = _vues(passage, aide), supposes | set(aide.faits())
            for avant, apres, s, fait in paires:
                if fait not in declares and vues[avant] != vues[apres]:
                    yield Echec("faits_declares", s, f"{aide.id} changes with {fait} | {vues[avant]} → {vues[apres]}")
            for feuille in passage.evaluer(aide).feuilles():
                yield from _faits_d_un_critere(passage, aide, feuille, supposes, paires)


def _faits_d_un_critere(
    passage: Passage,
    aide: Aide,
    feuille: Evaluation,
    supposes: frozenset[str],
    paires: Sequence[tuple[int, int, Situation, str]],
) -> Iterator[Echec]:
    critere = feuille.critere
    assert critere is not None
    declares = supposes | critere.noms_des_faits()
    # another partner is another person: what is read of one of them is not asked as « foyer.conjoint »
    declares |= {"foyer.conjoint"} if feuille.par_personne else set()
    places = [p for _, p in passage.personnes()] if feuille.par_personne else [passage.places(aide.entite)]
    for avant, apres, s, fait in paires:
        if fait not in declares and any(
            p[avant] >= 0 and p[apres] >= 0 and feuille.code[p[avant]] != feuille.code[p[apres]] for p in places
        ):
            yield Echec("faits_declares", s, f"{aide.id}, {critere.id} changes with {fait}")


#: what is supposed of the home, and said in the answer (« location_ordinaire »)
_SUPPOSES = frozenset(FAITS_DU_CALCUL)
#: « logement_decent »
_DECENT = frozenset({"logement.decent"})
_LISENT_L_ETAT = frozenset(a.id for a in AIDES if "logement.decent" in a.faits())


def _variantes(s: Situation, jour: date) -> Iterator[tuple[str, Situation]]:
    """(fact, the household with another value of it)."""
    chiffres = systeme().get_parameters_at_instant(jour.isoformat())
    for cache in FAITS_CACHABLES:
        inconnu = cacher(s, frozenset({cache}))
        for inconnue in inconnues(inconnu, jour, chiffres, Seuils(_MONTANTS_ESSAYES)) if inconnu != s else ():
            if inconnue.fait == cache:
                yield from ((cache, valeur.appliquer(s)) for valeur in inconnue.valeurs)


_MONTANTS_ESSAYES = (Decimal(600), Decimal(1000))  # €/month, under and over most ceilings


def _vues(passage: Passage, aide: Aide) -> list[tuple[Any, ...]]:
    """Row → the answer of its world, by itself: verdict, form, what is received or paid."""
    etude = Etude(passage.situations[0], passage, {}, {}, {})
    issues = issues_des(etude, aide, passage.evaluer(aide), range(len(passage.situations)))
    argent = argent_de(etude, aide)
    ouverts = (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)
    return [
        (i.statut.value, i.variante, tuple(argent[r].round(1)) if argent is not None and i.statut in ouverts else None)
        for r, i in issues.items()
    ]


def _ecarts(vraie: Reponse, r: Reponse, caches: frozenset[str]) -> Iterator[str]:
    nommes = {f.fait for f in r.faits_manquants}
    if "foyer.autres_personnes" in nommes:
        nommes |= _D_UN_AUTRE  # what one of them lacks is asked under that name
    change = _cle(vraie) != _cle(r)
    # a world never supposes that an aid is received against its own fixed criteria (conclusion.py)
    contre_ses_criteres = vraie.statut is Statut.DEJA_OUVERT and r.statut is Statut.NON
    if contre_ses_criteres and "aides_recues" in caches:
        return
    if r.statut is not Statut.A_PRECISER and r.statut is not vraie.statut:
        yield "decided, and wrong"
    elif change and not _groupes(caches) & _groupes(nommes):
        yield "changed, and not named"
    if r.statut in _OUVERTS and r.variante is not None and vraie.variante not in (None, r.variante):
        yield "form decided, and wrong"
    for nom in ("montant", "cout"):
        m, vrai = getattr(r, nom), getattr(vraie, nom)
        if vrai is None or vraie.statut not in _OUVERTS or Motif.MONDES_NON_EXPLORES in r.motifs:
            continue
        if m is None:
            # a price goes with its bracket: without it, nothing says which
            if nom == "montant" or (r.statut in _OUVERTS and (r.variante is not None or vraie.variante is None)):
                yield f"{nom} lost"
        elif vrai.minimum < m.minimum - _CENTIME or vrai.maximum > m.maximum + _CENTIME:
            yield f"{nom} outside the range"


_D_UN_AUTRE = {"personne.ressources", "personne.date_naissance", "ressource.montant", "ressource.depuis"}


def _groupes(faits: Iterable[str]) -> set[str]:
    """Without its net, gross and taxable amounts, what a source lacks is its amount: one thing, one name."""
    return {"ressource.*" if f.startswith("ressource.") else f for f in faits}


def _cle(r: Reponse) -> tuple[Any, ...]:
    return r.statut, r.variante, r.montant, r.cout


def _court(r: Reponse) -> str:
    m = r.montant
    return f"{r.statut.value} {r.variante or ''} {f'{m.minimum}–{m.maximum}' if m else ''}".strip()


# --- order -----------------------------------------------------------------------------------------------


def ordre(menages: Sequence[Situation], faits: Sequence[Bilan], seuls: int) -> Iterator[Echec]:
    """Another order, alone, another batch: the same; the order of persons too."""
    a_l_envers = list(reversed(bilans(list(reversed(menages)), aides=[a.id for a in reversed(AIDES)])))
    for s, b, autre in zip(menages, faits, a_l_envers, strict=True):
        if b.model_dump() != autre.model_dump():
            yield Echec("ordre", s, f"another batch | {_difference(b, autre)}")
    for s, b in list(zip(menages, faits, strict=True))[:seuls]:
        if b.model_dump() != bilans([s])[0].model_dump():
            yield Echec("ordre", s, f"alone | {_difference(b, bilans([s])[0])}")
        une = bilans([s], aides=["css", "aspa"])[0]
        if [r.model_dump() for r in une.reponses] != [b.reponse(x).model_dump() for x in ("aspa", "css")]:
            yield Echec("ordre", s, "fewer aids")
    yield from _echanges("children", menages, faits, _enfants_permutes, tuple(a.id for a in AIDES))
    yield from _echanges("couple", menages, faits, echanger_les_adultes, ("aspa",))
    pareils = [(s, b) for s, b in zip(menages, faits, strict=True) if _residences_pareilles(b)]
    yield from _echanges("couple", [s for s, _ in pareils], [b for _, b in pareils], echanger_les_adultes, ("css",))


def _residences_pareilles(b: Bilan) -> bool:
    """Each adult answers for his own stay (L160-1): only where both surely stay here may either one ask."""
    sejour = [c for c in b.reponse("css").criteres if c.id in ("css_residence", "css_sejour_principal")]
    return all(c.etat is Etat.REMPLI for c in sejour)


def _echanges(
    nom: str,
    menages: Sequence[Situation],
    faits: Sequence[Bilan],
    changer: Callable[[Situation], Situation | None],
    aides: tuple[str, ...],
) -> Iterator[Echec]:
    changes = [(s, b, c) for s, b in zip(menages, faits, strict=True) if (c := changer(s)) is not None]
    autres = bilans([c for _, _, c in changes], aides=aides)
    for (s, b, _), autre in zip(changes, autres, strict=True):
        for r in autre.reponses:
            if _cle(r) != _cle(b.reponse(r.aide)):
                detail = f"{_court(b.reponse(r.aide))} {b.reponse(r.aide).cout} → {_court(r)} {r.cout}"
                yield Echec("ordre", s, f"{nom}, {r.aide} | {detail}")


def _enfants_permutes(s: Situation) -> Situation | None:
    enfants = s.enfants or ()
    return remplacer(s, enfants=enfants[::-1]) if len(enfants) > 1 else None


def _difference(a: Bilan, b: Bilan) -> str:
    for x, y in zip(a.reponses, b.reponses, strict=True):
        for nom in type(x).model_fields:
            if getattr(x, nom) != getattr(y, nom):
                return f"{x.aide}.{nom}"
    return next((n for n in type(a).model_fields if getattr(a, n) != getattr(b, n)), "?")


# --- alternate custody -----------------------------------------------------------------------------------


def garde_alternee(menages: Sequence[Situation]) -> Iterator[Echec]:
    """Paris Énergie Familles: alternate custody never gives more, and two halves give one whole at most."""
    partages = [(s, tuple(e for e in s.enfants or () if e.residence in ("foyer", "alternee"))) for s in menages]
    avec: list[Situation] = [remplacer(s, enfants=enfants) for s, enfants in partages if enfants]
    seule = ["paris_energie_familles"]
    pleins, moities = (bilans([_residence(s, r) for s in avec], aides=seule) for r in ("foyer", "alternee"))
    mixtes = bilans(avec, aides=seule)
    for s, plein, moitie, mixte in zip(avec, pleins, moities, mixtes, strict=True):
        p, m, x = (_montant(b.reponses[0]) for b in (plein, moitie, mixte))
        if 2 * m > p:
            yield Echec("garde_alternee", s, f"two halves exceed one | {m} {p}")
        if x > p:
            yield Echec("garde_alternee", s, f"alternate gives more | {x} {p}")


def _residence(s: Situation, residence: str) -> Situation:
    enfants = tuple(remplacer(e, residence=residence) for e in s.enfants or ())
    return remplacer(s, enfants=enfants)  # type: ignore[no-any-return]


def _montant(r: Reponse) -> Decimal:
    return r.montant.maximum if r.montant and r.statut in _OUVERTS else Decimal(0)


# --- time ------------------------------------------------------------------------------------------------


def retraite_sans_ressource() -> Situation:
    """A French person born in 1945, alone, with nothing: the ASPA at its maximum, every year since 2019."""
    personne = Adulte(
        date_naissance=date(1945, 3, 1),
        nationalite="FR",
        mois_en_france_par_an=12,
        inapte_travail=False,
        ressources=(),
        pensions_demandees=True,
    )
    return Situation(
        demandeur=personne,
        conjoint=False,
        enfants=(),
        autres_personnes=(),
        patrimoine=Patrimoine(epargne=Decimal(0), immobilier=(), donations=()),
        aides_recues=(),
    )


def couple_sans_ressource() -> Situation:
    """The same person, and a spouse in the same situation."""
    seul = retraite_sans_ressource()
    return remplacer(seul, conjoint=Conjoint(lien="mariage", **dict(seul.demandeur)))  # type: ignore[no-any-return]


# --- counts ----------------------------------------------------------------------------------------------


# --- what is said to be gained ---------------------------------------------------------------------------


#: monthly benefits and the variable in which OpenFisca computes each
_PRESTATIONS = {
    "aspa": "aspa",
    "asi": "asi",
    "aah": "aah",
    "ass": "ass",
    "rsa": "rsa",
    "prime_activite": "ppa",
    "aide_logement": "aide_logement",
    "allocations_familiales": "af",
    "complement_familial": "cf",
    "asf": "asf",
    "paje": "paje_base",
    "aeeh": "aeeh",
}
_TOLERANCE = 1.0  # €/month and per benefit: truncated ceilings, CRDS, whole euros of the housing aid


def gains_reels(menages: Sequence[Situation], faits: Sequence[Bilan]) -> Iterator[Echec]:
    """What is said to be gained never exceeds what OpenFisca computes of the same benefits, once all are paid.

    After: every probable right is received until last month, this month is computed by OpenFisca, which counts
    each benefit in the others. Before: a first-time applicant receives none of them.
    """
    par_jour: dict[date, list[tuple[Situation, list[Reponse]]]] = defaultdict(list)
    for s, bilan in zip(menages, faits, strict=True):
        gains = [r for r in bilan.reponses if _gain_sur(r)]
        if gains:
            par_jour[bilan.date].append((s, gains))
    for jour, lot in par_jour.items():
        rangees = simuler(systeme(), [_recu_jusqu_ici(s, gains, jour) for s, gains in lot], jour)
        calcules = {aide: _par_menage(rangees, _PRESTATIONS[aide]) for aide in _PRESTATIONS}
        for i, (s, gains) in enumerate(lot):
            sommes = {r.aide: float(r.montant.maximum) for r in gains if r.montant is not None}
            dit, calcule = sum(sommes.values()), sum(float(calcules[aide][i]) for aide in sommes)
            if dit > calcule + _TOLERANCE * len(sommes):
                detail = ", ".join(f"{a} {m:.2f}/{float(calcules[a][i]):.2f}" for a, m in sommes.items())
                yield Echec("gains_reels", s, f"{'+'.join(sommes)} | {dit:.2f} > {calcule:.2f} ({detail})")


def _gain_sur(r: Reponse) -> bool:
    sur = r.statut is Statut.DROIT_PROBABLE and r.ecartee_par is None and r.aide in _PRESTATIONS
    return sur and r.montant is not None and r.montant.fixe


def _recu_jusqu_ici(s: Situation, gains: Sequence[Reponse], jour: date) -> Situation:
    depuis, hier = date(jour.year - 2, 1, 1), jour.replace(day=1) - timedelta(days=1)
    ajouts = tuple(remplacer(a, jusqu_au=hier) for r in gains for a in recues(r, depuis))
    return remplacer(s, aides_recues=(*(s.aides_recues or ()), *ajouts))  # type: ignore[no-any-return]


def _par_menage(rangees: Rangees, variable: str) -> Any:
    valeurs = np.asarray(rangees.simulation.calculate(variable, rangees.periode))
    entite = systeme().get_variable(variable, check_existence=True).entity.key
    if entite == "famille":
        return valeurs[rangees.famille]
    adultes = valeurs[rangees.demandeur]
    return adultes + np.where(rangees.conjoint >= 0, valeurs[rangees.conjoint], 0)


# --- counts ----------------------------------------------------------------------------------------------


def comptes(faits: Iterable[Bilan]) -> Counter[tuple[str, str]]:
    """How often each answer of each aid was given."""
    return Counter((r.aide, r.statut.value) for b in faits for r in b.reponses)


def tableau(compte: Counter[tuple[str, str]]) -> str:
    """The counts, one line per aid."""
    lignes = [f"{'':24}" + "".join(f"{s.value:>16}" for s in Statut)]
    lignes += [f"{a.id:24}" + "".join(f"{compte[a.id, s.value]:>16}" for s in Statut) for a in AIDES]
    return "\n".join(lignes)
