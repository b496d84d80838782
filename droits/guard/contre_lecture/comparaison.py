"""What was read against the typed result: every difference, and what the text had to say and does not.

The text may be silent (a permit, the money of somebody else, a page kept short); it may not say otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeVar

from droits.aide import Genre, Nature, Rythme
from droits.guard.contre_lecture import criteres, francais
from droits.guard.contre_lecture.francais import Quantite
from droits.guard.contre_lecture.lecture import (
    AutreLu,
    ChangementLu,
    CompteLu,
    CritereLu,
    DateLue,
    FormeLue,
    LienLu,
    Lu,
    MontantLu,
    PartLue,
    RenvoiLu,
    VerdictLu,
    lire,
)
from droits.resultats import Bilan, Chiffre, CritereEvalue, Etat, Montant, Motif, Reponse, Statut

T = TypeVar("T")
_POSSIBLES = (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)
_SYMBOLES = {
    Statut.DROIT_PROBABLE: "✓",
    Statut.A_DEMANDER: "✓",
    Statut.DEJA_OUVERT: "✓",
    Statut.A_PRECISER: "?",
    Statut.NON: "✗",
}
_CENTIME = Decimal("0.01")


@dataclass(frozen=True)
class Divergence:
    """The text says ``lu`` where the result says ``attendu``."""

    aide: str | None
    quoi: str
    lu: str
    attendu: str

    def __str__(self) -> str:
        return f"{self.aide or 'bilan'}, {self.quoi} : le texte dit « {self.lu} », le résultat dit « {self.attendu} »"


def comparer(
    texte: str,
    bilan: Bilan,
    noms: Mapping[str, str],
    *,
    complet: bool = False,
    sorties: Mapping[str, date] | None = None,
) -> tuple[Divergence, ...]:
    """Every divergence. ``complet``: the text is the full file, which shows every aid whole.

    ``sorties``: for the refusals that a day undoes, that day.
    """
    jours = sorties or {}
    lus = lire(texte, noms)
    aides = {r.aide for r in bilan.reponses}
    trouvees = list(_du_bilan(lus, bilan))
    for reponse in bilan.reponses:
        siens = [lu for lu in lus if getattr(lu, "aide", None) == reponse.aide]
        trouvees += _de_la_reponse(siens, reponse, complet, jours.get(reponse.aide))
    for inconnue in dict.fromkeys(aide for lu in lus if (aide := getattr(lu, "aide", None)) and aide not in aides):
        trouvees.append(Divergence(inconnue, "aide", "une réponse", "pas de réponse"))
    return tuple(trouvees)


def _seulement(lus: Iterable[Lu], genre: type[T]) -> list[T]:
    return [lu for lu in lus if isinstance(lu, genre)]


# --- the whole check-up -----------------------------------------------------------


def _du_bilan(lus: Sequence[Lu], bilan: Bilan) -> Iterator[Divergence]:
    verdicts = {lu.aide for lu in _seulement(lus, VerdictLu)}
    yield from _comptes(_seulement(lus, CompteLu), verdicts, bilan, renvoi=bool(_seulement(lus, RenvoiLu)))
    jours = [d for d in _seulement(lus, DateLue) if d.role == "calcul"]
    yield from (Divergence(None, "date du calcul", d.phrase, str(bilan.date)) for d in jours if d.jour != bilan.date)
    if not jours:
        yield Divergence(None, "date du calcul", "rien", str(bilan.date))
    yield from _changements(_seulement(lus, ChangementLu), bilan)
    yield from _argent([m for m in _seulement(lus, MontantLu) if m.aide is None], bilan)
    figures = {_centimes(c.valeur) for r in bilan.reponses for c in r.chiffres if c.valeur is not None}
    for autre in _seulement(lus, AutreLu):
        if autre.aide is None and autre.quantite.valeur not in figures:
            yield Divergence(None, "montant sans place", autre.phrase, "rien")
    for lue in _seulement(lus, DateLue):
        if lue.aide is None and lue.role != "calcul" and lue.jour not in {r.regle_du for r in bilan.reponses}:
            yield Divergence(None, "date", lue.phrase, "aucune règle de ce jour")


def _comptes(
    comptes: Sequence[CompteLu], nommees: Collection[str], bilan: Bilan, *, renvoi: bool
) -> Iterator[Divergence]:
    """Each count is right, and an aid that the text does not name is counted among the others.

    ``renvoi``: a page that names the full file may leave every refusal to it; not some of them.
    """
    tues = [r for r in bilan.reponses if r.aide not in nommees]
    for compte in comptes:
        nombre = sum(r.statut in compte.statuts for r in (tues if compte.autres else bilan.reponses))
        if nombre != compte.nombre:
            yield Divergence(None, "nombre d'aides", compte.phrase, str(nombre))
    comptees = {s for c in comptes if c.autres or c.statuts == {Statut.NON} for s in c.statuts}
    refus = [r.aide for r in bilan.reponses if r.statut is Statut.NON]
    if renvoi and len(refus) > 1 and not set(refus) & set(nommees):
        comptees.add(Statut.NON)
    for reponse in tues:
        if reponse.statut not in comptees:
            yield Divergence(reponse.aide, "réponse", "rien", reponse.statut)


def _changements(lus: Sequence[ChangementLu], bilan: Bilan) -> Iterator[Divergence]:
    voulus = {(s.cause, s.aide, _centimes(s.premiers_mois), _centimes(s.ensuite)) for s in bilan.suites}
    for lu in lus:
        juste = (lu.cause, lu.change, lu.avant.valeur, lu.apres.valeur) in voulus
        if not juste or lu.apres.rythme is not Rythme.MOIS:
            yield Divergence(None, "changement", lu.phrase, str(sorted(voulus)))


def _argent(lus: Sequence[MontantLu], bilan: Bilan) -> Iterator[Divergence]:
    for lu in lus:
        argent = bilan.argent
        voulu = None if argent is None else argent.aujourd_hui if lu.role == "aujourd_hui" else argent.avec_les_aides
        if voulu is None or not est(lu.quantite, voulu) or lu.quantite.rythme is not Rythme.MOIS:
            yield Divergence(None, "argent par mois", lu.phrase, str(voulu))


# --- one answer -------------------------------------------------------------------


def _de_la_reponse(lus: Sequence[Lu], reponse: Reponse, complet: bool, sortie: date | None) -> Iterator[Divergence]:
    verdicts = _seulement(lus, VerdictLu)
    yield from _verdicts(verdicts, reponse)
    yield from _montants(_seulement(lus, MontantLu), reponse, complet, bool(verdicts))
    yield from _parts(_seulement(lus, PartLue), reponse)
    yield from _formes(_seulement(lus, FormeLue), reponse, complet)
    yield from _liens(_seulement(lus, LienLu), reponse, complet)
    yield from _dates(_seulement(lus, DateLue), reponse, complet, sortie)
    yield from _autres(_seulement(lus, AutreLu), reponse)
    tous = _seulement(lus, CritereLu)
    lies = [c for c in tous if not c.forme]
    evalues = [reponse.criteres] if complet else [_de_la_forme(reponse), reponse.criteres]
    for quoi, lu, attendu in min((list(criteres.comparer(lies, e, complet=complet)) for e in evalues), key=len):
        yield Divergence(reponse.aide, quoi, lu, attendu)
    for quoi, lu, attendu in criteres.comparer([c for c in tous if c.forme], reponse.criteres_variante):
        yield Divergence(reponse.aide, f"{quoi} (forme)", lu, attendu)
    yield from _criteres_absents(lies, reponse, complet)


def _verdicts(lus: Sequence[VerdictLu], reponse: Reponse) -> Iterator[Divergence]:
    statut = reponse.statut
    commun = frozenset(Statut).intersection(*(lu.statuts for lu in lus))
    causes = {c.genre for c in reponse.criteres if c.etat is Etat.NON_REMPLI}
    for lu in lus:
        if (cause := francais.cause(lu.phrase)) and cause not in causes:
            yield Divergence(reponse.aide, "cause", lu.phrase, ", ".join(sorted(causes)))
        if statut not in lu.statuts:
            yield Divergence(reponse.aide, "réponse", lu.phrase, statut)
        if lu.symbole is not None and lu.symbole not in _symboles(reponse):
            yield Divergence(reponse.aide, "signe", lu.symbole, _SYMBOLES[statut])
    if lus and statut in commun and len(commun) > 1:
        yield Divergence(reponse.aide, "réponse", "rien de clair", statut)


def _symboles(reponse: Reponse) -> str:
    """An unconfirmed figure that may refuse puts a doubt on a « yes »."""
    doute = Motif.REGLE_NON_CONFIRMEE in reponse.motifs and reponse.statut is not Statut.NON
    return f"{_SYMBOLES[reponse.statut]}?" if doute else _SYMBOLES[reponse.statut]


def _parts(lues: Sequence[PartLue], reponse: Reponse) -> Iterator[Divergence]:
    couts = {criteres.qui(p.sujet): _centimes(p.cout) for p in reponse.parts}
    for lue in lues:
        if couts.get(lue.sujet or "") != lue.quantite.valeur:
            yield Divergence(reponse.aide, "part", lue.phrase, str(couts.get(lue.sujet or "")))
    if lues and len(lues) != len(couts):
        yield Divergence(reponse.aide, "nombre de parts", str(len(lues)), str(len(couts)))


def _formes(lues: Sequence[FormeLue], reponse: Reponse, complet: bool) -> Iterator[Divergence]:
    """The form of the aid now, or the one it keeps (« La CSS reste gratuite pour vous. »)."""
    ensuite = reponse.ensuite.variante if reponse.ensuite else None
    for lue in lues:
        voulue = ensuite if " reste" in lue.phrase else reponse.variante
        if lue.forme != voulue:
            yield Divergence(reponse.aide, "forme", lue.phrase, str(voulue))
    if complet and reponse.variante and not lues and reponse.statut in _POSSIBLES:
        yield Divergence(reponse.aide, "forme", "rien", reponse.variante)


def _liens(lus: Sequence[LienLu], reponse: Reponse, complet: bool) -> Iterator[Divergence]:
    """The new rights that the amount counts, and the one that takes the place of this aid."""
    seule = reponse.apres[0] if len(reponse.apres) == 1 else None
    voulus = {"compte": (bool(reponse.apres), seule), "remplace": (True, reponse.ecartee_par)}
    voulus["avant"] = voulus["remplace"]
    for lu in lus:
        if (True, lu.autre) != voulus[lu.lien]:
            yield Divergence(reponse.aide, f"lien ({lu.lien})", lu.phrase, str(voulus[lu.lien][1]))
    dits = {lu.lien for lu in lus}
    if complet and reponse.statut in _POSSIBLES:
        for lien, dit in (("compte", reponse.apres), ("remplace", reponse.ecartee_par)):
            if dit and lien not in dits:
                yield Divergence(reponse.aide, f"lien ({lien})", "rien", str(dit))


def _dates(lues: Sequence[DateLue], reponse: Reponse, complet: bool, sortie: date | None) -> Iterator[Divergence]:
    voulues: dict[str, date] = {
        "regle": reponse.regle_du,
        "reglement": reponse.regle_du,
        "verification": reponse.verifie_le,
        **({"autre": sortie} if sortie else {}),
    }
    for lue in lues:
        if lue.role != "calcul" and lue.jour != voulues.get(lue.role):
            yield Divergence(reponse.aide, f"date ({lue.role})", lue.phrase, str(voulues.get(lue.role)))
    for role in [r for r in voulues if r != "reglement"] if complet else []:
        if role not in {lue.role for lue in lues}:
            yield Divergence(reponse.aide, f"date ({role})", "rien", str(voulues[role]))


def _autres(lus: Sequence[AutreLu], reponse: Reponse) -> Iterator[Divergence]:
    """An amount that is neither received, paid nor compared is a figure of the answer, or a possible value."""
    figures = {_centimes(c.valeur) for c in _chiffres(reponse) if c.valeur is not None}
    valeurs = (re.search(r"-?\d+(?=\.|\b)", e.valeur) for m in reponse.faits_manquants for e in m.effets)
    possibles = {_centimes(Decimal(valeur[0])) for valeur in valeurs if valeur}  # bounds are said in whole euros
    for lu in lus:
        if lu.quantite.valeur not in (possibles if lu.possible else figures):
            yield Divergence(reponse.aide, "montant sans place", lu.phrase, "rien")


def _chiffres(reponse: Reponse) -> tuple[Chiffre, ...]:
    return (*reponse.chiffres, *(c for critere in reponse.criteres for c in critere.chiffres))


# --- amounts ------------------------------------------------------------------------


def _montants(lus: Sequence[MontantLu], reponse: Reponse, complet: bool, nommee: bool) -> Iterator[Divergence]:
    ensuite = reponse.ensuite.cout if reponse.ensuite else None
    for role, voulu in (
        ("recevoir", reponse.montant),
        ("recevoir_avant", reponse.en_attendant),
        ("renoncer", reponse.renonce),
        ("payer", reponse.cout),
        ("payer_ensuite", ensuite),
    ):
        siens = [lu for lu in lus if lu.role == role]
        for lu in siens:
            if not _montant_juste(lu, voulu, reponse):
                yield Divergence(reponse.aide, f"montant à {role}", lu.phrase, str(voulu))
        if role == "recevoir" and siens and reponse.statut is Statut.NON:
            yield Divergence(reponse.aide, "montant d'un refus", siens[0].phrase, "rien")
        yield from _bornes_absentes(siens, role, voulu, reponse, complet, nommee)


def _montant_juste(lu: MontantLu, voulu: Montant | None, reponse: Reponse) -> bool:
    if voulu is None:  # « La CSS est gratuite pour vous. »: the form says it, no cost is counted
        variante = reponse.ensuite.variante if lu.role == "payer_ensuite" and reponse.ensuite else reponse.variante
        return lu.role.startswith("payer") and lu.borne == "exact" and not lu.quantite.valeur and variante == "gratuite"
    unique = voulu.fixe
    justes: dict[str, bool] = {
        "exact": (unique or lu.role == "payer_ensuite") and not voulu.plafond and est(lu.quantite, voulu.maximum),
        "plafond": voulu.plafond and est(lu.quantite, voulu.maximum),
        "minimum": not unique and est(lu.quantite, voulu.minimum),
        "maximum": not unique and est(lu.quantite, voulu.maximum),
    }
    return justes[lu.borne] and (lu.quantite.rythme == voulu.rythme or not lu.quantite.valeur)


def _bornes_absentes(
    lus: Sequence[MontantLu], role: str, voulu: Montant | None, reponse: Reponse, complet: bool, nommee: bool
) -> Iterator[Divergence]:
    """The full file says each bound; a page that names an amount says « environ » at least."""
    montre = reponse.statut in _POSSIBLES or (complet and reponse.statut is Statut.A_PRECISER)
    if voulu is None or not montre or role == "payer_ensuite":
        return
    if role in ("recevoir_avant", "renoncer"):  # said in about, where it is one amount
        if complet and voulu.fixe and not lus:
            yield Divergence(reponse.aide, "montant avant", "rien", str(voulu))
        return
    seule = "plafond" if voulu.plafond and role == "recevoir" else "exact" if voulu.fixe else None
    if complet:
        dites = {lu.borne for lu in lus if not (lu.borne == "exact" and lu.quantite.environ)}
        # nothing is sure: no « 0 euro » is said
        voulues = ({"maximum"} | ({"minimum"} if voulu.minimum > 0 else set())) if seule is None else {seule}
    else:
        dites = {lu.borne for lu in lus}
        voulues = {seule} if seule and role == "recevoir" and nommee else set()
    for borne in sorted(voulues - dites):
        yield Divergence(reponse.aide, f"{borne} à {role}", "rien", str(voulu))


# --- criteria that the text had to show ----------------------------------------------


def _de_la_forme(reponse: Reponse) -> tuple[CritereEvalue, ...]:
    """On the page, the ceiling of the form that is obtained may stand for the ceiling of the aid."""
    de_la_forme = [c for c in reponse.criteres_variante if c.genre is Genre.RESSOURCES and c.etat is Etat.REMPLI]
    autres = (c for c in reponse.criteres if c.genre is not Genre.RESSOURCES)
    return (*autres, *de_la_forme) if de_la_forme else reponse.criteres


def _criteres_absents(lus: Sequence[CritereLu], reponse: Reponse, complet: bool) -> Iterator[Divergence]:
    """The full file shows every criterion, and of a refusal every one that refuses by law, or all that fail."""
    voulus = list(reponse.criteres)
    if reponse.statut is Statut.NON:
        echecs = [c for c in voulus if c.etat is Etat.NON_REMPLI and c.nature is not Nature.DEMARCHE]
        for lu in lus if echecs else ():
            if lu.marque[1] == "oui":
                yield Divergence(reponse.aide, "critère rempli dans un refus", lu.question, "ce qui refuse")
        lois = [c for c in echecs if c.nature is Nature.LOI]
        ou = {c.alternative for c in lois if c.alternative is not None}
        voulus = [c for c in echecs if not lois or c.nature is Nature.LOI or c.alternative in ou] or voulus
    montres = criteres.apparier(lus, voulus, complet=complet)
    manquants = [c for i, c in enumerate(voulus) if i not in montres]
    if complet or (lus and reponse.statut is Statut.NON and len(manquants) == len(voulus)):
        for critere in manquants:
            yield Divergence(reponse.aide, "critère absent", "rien", f"{critere.id} ({critere.sujet})")


# --- money --------------------------------------------------------------------------


def _centimes(montant: Decimal) -> Decimal:
    return montant.quantize(_CENTIME, ROUND_HALF_UP)


def est(lue: Quantite, voulue: Decimal) -> bool:
    """The amount to the cent; with « environ », cut to the euro, never raised."""
    exacte = _centimes(voulue)
    return lue.valeur == (int(exacte) if lue.environ else exacte)
