"""Why not, and the way out: for each « non », by how much, and the smallest change that opens the right.

A way out is a day (an age, a length of stay), a step that the person decides (a contract in one's name, another
right to ask first) or a choice between two aids. It is found from the criteria that fail, and proved: the
check-up is run again on that day, or with that step done, and nothing else changed. What no run proves is not said.

What may change is declared below (:data:`DEMARCHES`, :data:`DROITS_D_ABORD`) and nowhere else. Money, the family,
health and the address are never in it: by how much they miss is a margin (:class:`Marge`), for the professional.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from operator import ge
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from droits.aide import Aide, Comparaison, Critere, Demandeur, Genre, Nature, Noeud, Tous, UnAdulte, UnDe, feuilles
from droits.chiffres import valeur
from droits.decision.suites import recues
from droits.liens import LIENS
from droits.pipeline import bilans
from droits.registre import PAR_ID
from droits.resultats import Bilan, CritereEvalue, Etat, Montant, Motif, Reponse, Statut
from droits.scenarios.calendrier import annees_avant
from droits.scenarios.openfisca.entrees import mois_en_france
from droits.scenarios.openfisca.menages import mois_d_occupation
from droits.scenarios.openfisca.personnes import (
    age_revolu,
    annees_de_titre,
    est_europeen,
    sejour_a_paris,
    sejour_regulier,
)
from droits.scenarios.openfisca.tables import SEJOUR_IRREGULIER
from droits.scenarios.situation import (
    AideRecue,
    NatureAide,
    NatureTitre,
    Personne,
    Situation,
    StatutLogement,
    remplacer,
)
from droits.system import systeme

_PLAFONDS = (Comparaison.AU_PLUS, Comparaison.MOINS_DE)
_OUVERTS = (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)
#: years after the answer in which a day is looked for
_ANNEES_D_ATTENTE = 2
#: days that are run again: for one aid, and for a household (the nearest)
_JOURS_PAR_AIDE, _JOURS = 3, 4

Cause = Literal["age", "paris", "france", "logement", "titre", "age_enfant"]


class _Modele(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Attente(_Modele):
    """What is reached on the day of a way out: an age, months in Paris … ``unite``: « ans » or « mois »."""

    cause: Cause
    sujet: str = Field(title="« demandeur », « conjoint », « enfant 1 » …")
    duree: Decimal
    unite: Literal["ans", "mois"]


class Sortie(_Modele):
    """One way out of one answer. ``date``: the day it opens the right; the day of the check-up for a step.

    ``changements``: ids of :data:`DEMARCHES`. ``aides_a_demander``: rights to have first.
    ``a_la_place_de``: for a choice, the aid that the person would give up.
    """

    aide: str
    genre: Literal["date", "demarche", "choix"]
    date: date
    attente: Attente | None = None
    changements: tuple[str, ...] = ()
    aides_a_demander: tuple[str, ...] = ()
    a_la_place_de: str | None = None
    critere: str | None = Field(default=None, title="Critère qui refuse aujourd'hui et que ce changement remplit")
    statut_apres: Statut
    montant_apres: Montant | None = None


class Marge(_Modele):
    """By how much, at least, a criterion of a refused aid fails, in its unit. For the professional."""

    aide: str
    critere: str
    sujet: str
    ecart: Decimal
    unite: str
    sens: Literal["en_trop", "manque"]


class Sorties(_Modele):
    """At most one way out for each aid, in the order of the check-up."""

    schema_: Literal["droits.sorties/1"] = Field(default="droits.sorties/1", alias="schema")
    sorties: tuple[Sortie, ...] = ()
    marges: tuple[Marge, ...] = ()

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)

    def de(self, aide: str) -> Sortie | None:
        return next((s for s in self.sorties if s.aide == aide), None)


# --- what may change: steps that the person decides ---------------------------------------------


@dataclass(frozen=True)
class Demarche:
    """A lawful step. Done, the fact ``chemin`` becomes ``valeur``, and nothing else.

    ``criteres``: those that it can meet. ``possible``: whether it is true and open to this household on a day.
    ``sauf``: a right that serves better: nobody who has it is told to take the step.
    """

    id: str
    chemin: tuple[str, ...]
    valeur: object
    criteres: frozenset[str]
    possible: Callable[[Situation, date], bool]
    sauf: str | None = None


_LOCATAIRE = frozenset({StatutLogement.LOCATAIRE_VIDE, StatutLogement.LOCATAIRE_MEUBLE, StatutLogement.LOCATAIRE_HLM})
_CHEZ_SOI = _LOCATAIRE | {StatutLogement.PROPRIETAIRE, StatutLogement.ACCEDANT}
_SANS_RENOUVELLEMENT = SEJOUR_IRREGULIER | {NatureTitre.DEMANDEUR_ASILE}


def _titre_echu(s: Situation, au: date) -> bool:
    titre = s.demandeur.titre_sejour
    renouvelable = titre is not None and titre.nature not in _SANS_RENOUVELLEMENT
    return renouvelable and not sejour_regulier(s.demandeur, au)


def _peut_chercher_un_emploi(s: Situation, au: date) -> bool:
    """Without work, able to work, and of an age at which unemployment is paid (code du travail, L5421-4)."""
    demandeur = s.demandeur
    if demandeur.activite != "sans_activite" or demandeur.inapte_travail or demandeur.date_naissance is None:
        return False
    age_maximal = valeur(systeme().get_parameters_at_instant(au.isoformat()), "droits.ass.age_maximal")
    return age_revolu(demandeur.date_naissance, au) < age_maximal


def _criteres(*genres: Genre, quantites: Collection[str] = ()) -> frozenset[str]:
    tous = (c for aide in PAR_ID.values() for c in aide.criteres())
    return frozenset(c.id for c in tous if c.genre in genres or c.quantite in quantites)


DEMARCHES: tuple[Demarche, ...] = (
    Demarche(
        "contrat_energie",
        ("logement", "contrat_energie_au_nom"),
        True,
        frozenset({"fsl_contrat", "pef_contrat", "cheque_energie_contrat"}),
        lambda s, au: s.logement.contrat_energie_au_nom is False and s.logement.statut in _CHEZ_SOI,
    ),
    Demarche(
        "bail",
        ("logement", "bail_au_nom"),
        True,
        frozenset({"aide_logement_bail", "pl_bail", "paris_parent_age_bail"}),
        lambda s, au: s.logement.bail_au_nom is False and s.logement.statut in _LOCATAIRE,
    ),
    Demarche(
        "mutuelle",
        ("sante", "complementaire"),
        "payante",
        frozenset({"csp_adhesion", "csp_adhesion_a_verifier"}),
        lambda s, au: s.sante.complementaire == "aucune",
        sauf="css",
    ),
    Demarche(
        "inscription_emploi",
        ("demandeur", "activite"),
        "chomage",
        frozenset({"ass_recherche_emploi", "repas_demandeur_emploi"}),
        _peut_chercher_un_emploi,
    ),
    Demarche(
        "impots_a_soi",
        ("demandeur", "rattache_aux_parents"),
        False,
        frozenset({"css_autonomie", "cheque_energie_avis_a_soi"}),
        lambda s, au: s.demandeur.rattache_aux_parents is True,
    ),
    Demarche(
        "titre_sejour",
        ("demandeur", "titre_sejour", "jusqu_au"),
        None,
        _criteres(Genre.SEJOUR, quantites={"sejour_regulier"}),
        _titre_echu,
    ),
)
_PAR_DEMARCHE = {d.id: d for d in DEMARCHES}

#: criterion → rights that meet it once they are received
DROITS_D_ABORD: Mapping[str, tuple[str, ...]] = {
    "pl_boursier": ("bourse_superieur",),
    "paris_aide_logement": ("aide_logement",),
    "paris_handicap": ("aah",),
    "mva_aah_taux_plein": ("aah",),
    "mva_aah_complement": ("aah",),
    "mva_asi": ("asi",),
    "mva_aide_logement": ("aide_logement",),
    "css_rsa": ("rsa",),
    "solidarite_transport_rsa": ("rsa",),
    "solidarite_transport_ass": ("ass",),
    "solidarite_transport_css": ("css",),
    "solidarite_transport_ame": ("ame",),
}


# --- what time changes --------------------------------------------------------------------------


@dataclass(frozen=True)
class Horloge:
    """A quantity that grows with the days, counted as the rules count it (in ``unite``)."""

    cause: Cause
    unite: Literal["ans", "mois"]
    compter: Callable[[Situation, Personne, date], float]


_AGE = Horloge("age", "ans", lambda s, p, au: age_revolu(p.date_naissance, au) if p.date_naissance else 0.0)
_TITRE = Horloge("titre", "ans", lambda s, p, au: annees_de_titre(p, au))
_SEJOUR = Horloge("france", "ans", lambda s, p, au: annees_de_titre(p, au))  # a European has no permit to hold

#: quantity of a criterion → what counts it
HORLOGES: Mapping[str, Horloge] = {
    "age_au_jour": _AGE,
    "mois_a_paris_sur_cinq_ans": Horloge("paris", "mois", lambda s, p, au: sejour_a_paris(p, au)[0]),
    "mois_a_paris_sans_interruption": Horloge("paris", "mois", lambda s, p, au: sejour_a_paris(p, au)[1]),
    "mois_en_france_sans_interruption": Horloge("france", "mois", lambda s, p, au: mois_en_france(p, au)),
    "mois_occupation_logement": Horloge("logement", "mois", lambda s, p, au: mois_d_occupation(s.logement, au)),
}
#: as the rules compare (decision/evaluation.py): to the hundredth
_COMPARER: Mapping[Comparaison, Callable[[float, float], bool]] = {
    Comparaison.AU_MOINS: lambda compte, seuil: round(compte, 2) >= seuil,
    Comparaison.PLUS_DE: lambda compte, seuil: round(compte, 2) > seuil,
}
#: quantity that is only yes or no → the lengths of stay that may make it a yes (figures, in years)
_TITRES = {
    "asi_aspa_condition_nationalite": (
        "prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa.duree_min_titre_sejour",
    ),
    "rsa_condition_nationalite": ("droits.rsa.duree_titre_sejour", "droits.rsa.annees_sejour_permanent"),
    "ppa_condition_de_sejour": ("droits.prime_activite.duree_titre_sejour",),
}
#: quantities that are only yes or no, and that a birthday of the person, or of a child, may make a yes
_ANNIVERSAIRES = frozenset({"css_cmu_acs_eligibilite", "ass_peut_choisir", "paris_logement_etudiant_age_ou_handicape"})
_ANNIVERSAIRES_D_ENFANT = frozenset({"cf_eligibilite_base"})


# --- the way out ----------------------------------------------------------------------------------


def sorties(situation: Situation, bilan: Bilan) -> Sorties:
    """The ways out of ``bilan``, the check-up of ``situation``: proved by one more run, and one a day looked at.

    A step that can be taken today comes before a day to wait for, and a day before two steps.
    """
    refus = [r for r in bilan.reponses if r.statut is Statut.NON]
    demarches = _par_demarche(situation, _completer(situation, bilan, _droits_lus(refus)), refus)
    simples = {s.aide: s for s in demarches if _taille(s) == 1}
    jours = {s.aide: s for s in _par_date(situation, bilan, [r for r in refus if r.aide not in simples])}
    trouvees = {s.aide: s for s in demarches} | jours | simples | {s.aide: s for s in _choix(bilan)}
    return Sorties(
        sorties=tuple(trouvees[r.aide] for r in bilan.reponses if r.aide in trouvees),
        marges=tuple(m for r in refus for m in _marges(r)),
    )


def appliquer(sortie: Sortie, situation: Situation, bilan: Bilan) -> Situation:
    """The household once the steps of a way out are taken: what the proof was run with."""
    for identifiant in sortie.changements:
        situation = _poser(situation, _PAR_DEMARCHE[identifiant].chemin, _PAR_DEMARCHE[identifiant].valeur)
    if not sortie.aides_a_demander:
        return situation
    complet = _completer(situation, bilan, sortie.aides_a_demander)
    ajouts = (a for aide in sortie.aides_a_demander for a in _recues(complet.reponse(aide), bilan.date))
    return remplacer(situation, aides_recues=(*(situation.aides_recues or ()), *ajouts))  # type: ignore[no-any-return]


def _completer(situation: Situation, bilan: Bilan, aides: Collection[str]) -> Bilan:
    """The check-up with the answers of these aids, where it was asked without them."""
    absentes = sorted(set(aides) - {r.aide for r in bilan.reponses})
    if not absentes:
        return bilan
    (autre,) = bilans([situation], au=bilan.date, aides=absentes)
    return bilan.model_copy(update={"reponses": (*bilan.reponses, *autre.reponses)})


def _droits_lus(refus: Sequence[Reponse]) -> frozenset[str]:
    """Rights whose answer tells whether a step is worth it."""
    echecs = {c.id for r in refus for c in _echecs(r)}
    d_abord = {aide for c in echecs for aide in DROITS_D_ABORD.get(c, ())}
    return frozenset(d_abord | {d.sauf for d in DEMARCHES if d.sauf and d.criteres & echecs})


def _prouvee(reponse: Reponse) -> bool:
    """Open, and above no ceiling that is only the last known."""
    retenue = reponse.ecartee_par is None and Motif.REGLE_NON_CONFIRMEE not in reponse.motifs
    return reponse.statut in _OUVERTS and retenue


def _prouver(sortie: Sortie, apres: Bilan) -> Sortie | None:
    reponse = apres.reponse(sortie.aide)
    if not _prouvee(reponse):
        return None
    return sortie.model_copy(update={"statut_apres": reponse.statut, "montant_apres": reponse.montant})


def _taille(sortie: Sortie) -> int:
    return len(sortie.changements) + len(sortie.aides_a_demander)


# --- a step ---------------------------------------------------------------------------------------

#: a step or a right to ask, as (kind, id)
_Pas = tuple[Literal["demarche", "droit"], str]
#: the steps and the rights of one row of the run
_Lot = tuple[tuple[str, ...], tuple[str, ...]]


def _par_demarche(situation: Situation, bilan: Bilan, refus: Sequence[Reponse]) -> list[Sortie]:
    """One step, else two: all of them are rows of one run. The shortest proved for each aid."""
    pas = _pas_possibles(situation, bilan)
    lots: dict[_Lot, list[Sortie]] = {}
    for essai in (e for r in refus for e in _essais(r, pas, bilan.date)):
        lots.setdefault((essai.changements, essai.aides_a_demander), []).append(essai)
    variantes = [appliquer(essais[0], situation, bilan) for essais in lots.values()]
    apres = bilans(variantes, au=bilan.date, aides=sorted({e.aide for essais in lots.values() for e in essais}))
    preuves = [p for essais, un in zip(lots.values(), apres, strict=True) for e in essais if (p := _prouver(e, un))]
    return list({p.aide: p for p in sorted(preuves, key=_taille, reverse=True)}.values())


def _pas_possibles(situation: Situation, bilan: Bilan) -> dict[_Pas, frozenset[str]]:
    """The steps open to this household, and the rights that it has for sure, with the criteria each meets."""
    acquis = {r.aide for r in bilan.reponses if r.statut is Statut.DEJA_OUVERT or _prouvee(r)}
    pas: dict[_Pas, frozenset[str]] = {
        ("demarche", d.id): d.criteres for d in DEMARCHES if d.possible(situation, bilan.date) and d.sauf not in acquis
    }
    if situation.aides_recues is None:  # what else is received is not known: nothing can be added to it
        return pas
    for reponse in bilan.reponses:
        criteres = frozenset(c for c, aides in DROITS_D_ABORD.items() if reponse.aide in aides)
        connu = reponse.montant is None or reponse.montant.fixe
        if criteres and connu and _prouvee(reponse):
            pas["droit", reponse.aide] = criteres
    return pas


def _essais(reponse: Reponse, pas: Mapping[_Pas, frozenset[str]], au: date) -> Iterator[Sortie]:
    """What is worth a run: a step, or two where neither is enough alone, that leave no criterion refusing."""
    aide = PAR_ID[reponse.aide]
    echecs = {c.id: c.sujet for c in _echecs(reponse)}
    utiles = {p: criteres for p, criteres in pas.items() if criteres & echecs.keys()}
    suffisants: list[tuple[_Pas, ...]] = []
    for ensemble in (*((p,) for p in utiles), *combinations(utiles, 2)):
        if any(set(s) <= set(ensemble) for s in suffisants):
            continue
        remplis = frozenset().union(*(utiles[p] for p in ensemble))
        if _peut_ouvrir(aide, reponse, {(c, s) for c in remplis for s in ("demandeur", "foyer")}):
            suffisants.append(ensemble)
            yield Sortie(
                aide=reponse.aide,
                genre="demarche",
                date=au,
                changements=tuple(i for genre, i in ensemble if genre == "demarche"),
                aides_a_demander=tuple(i for genre, i in ensemble if genre == "droit"),
                critere=next(c for c in echecs if c in remplis),
                statut_apres=Statut.NON,
            )


def _poser(modele: BaseModel, chemin: Sequence[str], valeur: object) -> Situation:
    champ, *suite = chemin
    nouvelle = _poser(getattr(modele, champ), suite, valeur) if suite else valeur
    return remplacer(modele, **{champ: nouvelle})  # type: ignore[no-any-return]


def _recues(reponse: Reponse, au: date) -> tuple[AideRecue, ...]:
    """A right of the check-up, as received long enough for every rule to count it."""
    depuis = annees_avant(au, 2).replace(day=1)
    if reponse.montant is not None:
        return recues(reponse, depuis)
    participation = reponse.variante == "participation" if reponse.variante is not None else None
    return (AideRecue(nature=NatureAide(reponse.aide), depuis=depuis, participation=participation),)


# --- a day ----------------------------------------------------------------------------------------


def _par_date(situation: Situation, bilan: Bilan, refus: Sequence[Reponse]) -> list[Sortie]:
    """The first day, among the nearest looked at, when each aid opens with nothing else changed."""
    essais = {r.aide: list(_jours(situation, bilan.date, r))[:_JOURS_PAR_AIDE] for r in refus}
    prouvees: dict[str, Sortie] = {}
    for jour in sorted({s.date for siennes in essais.values() for s in siennes})[:_JOURS]:
        du_jour = {a: s for a, siennes in essais.items() if a not in prouvees for s in siennes if s.date == jour}
        if du_jour:
            (apres,) = bilans([situation], au=jour, aides=list(du_jour), connu_au=bilan.date)
            prouvees |= {a: p for a, s in du_jour.items() if (p := _prouver(s, apres)) is not None}
    return list(prouvees.values())


def _jours(situation: Situation, au: date, reponse: Reponse) -> Iterator[Sortie]:
    """Days on which a criterion that refuses becomes met and no other one refuses, the nearest first."""
    atteints = [(jour, c, a) for c in _echecs(reponse) for jour, a in _atteintes(situation, au, reponse.aide, c)]
    for jour, critere, attente in sorted(atteints, key=lambda un: un[0]):
        remplis = {(c.id, c.sujet) for quand, c, _ in atteints if quand <= jour}
        if _peut_ouvrir(PAR_ID[reponse.aide], reponse, remplis):
            yield Sortie(
                aide=reponse.aide,
                genre="date",
                date=jour,
                attente=attente,
                critere=critere.id,
                statut_apres=Statut.NON,
            )


def _atteintes(situation: Situation, au: date, aide: str, evalue: CritereEvalue) -> Iterator[tuple[date, Attente]]:
    """The days within the next years on which this criterion may become met, by time alone."""
    critere = next(c for c in PAR_ID[aide].criteres() if c.id == evalue.id)
    personne = _personne(situation, evalue.sujet)
    horloge, compare = HORLOGES.get(critere.quantite), _COMPARER.get(critere.comparaison)
    if horloge and compare and evalue.seuil is not None and evalue.seuil == evalue.seuil_max:
        yield from _quand(horloge, situation, evalue.sujet, personne, au, float(evalue.seuil), compare)
    elif critere.quantite in _TITRES:
        figures = systeme().get_parameters_at_instant(au.isoformat())
        for chemin in _TITRES[critere.quantite]:
            horloge = _SEJOUR if est_europeen(personne) else _TITRE
            yield from _quand(horloge, situation, evalue.sujet, personne, au, valeur(figures, chemin), ge)
    elif critere.quantite in _ANNIVERSAIRES:
        yield from _anniversaires("age", evalue.sujet, personne, au)
    elif critere.quantite in _ANNIVERSAIRES_D_ENFANT:
        for rang, enfant in enumerate(situation.enfants or (), start=1):
            yield from _anniversaires("age_enfant", f"enfant {rang}", enfant, au)


def _personne(situation: Situation, sujet: str) -> Personne:
    """The person of a subject; what is said of the home reads the applicant."""
    return dict(situation.adultes()).get(sujet, situation.demandeur)


def _quand(
    horloge: Horloge,
    s: Situation,
    sujet: str,
    personne: Personne,
    au: date,
    seuil: float,
    compare: Callable[[float, float], bool],
) -> Iterator[tuple[date, Attente]]:
    """The first day on which ``seuil`` is reached, or passed."""

    def atteint(jour: date) -> bool:
        return compare(horloge.compter(s, personne, jour), seuil)

    jours = _apres(au)
    rang = bisect_left(jours, True, key=atteint)
    if rang < len(jours):
        duree = Decimal(str(seuil)).normalize()
        yield jours[rang], Attente(cause=horloge.cause, sujet=sujet, duree=duree, unite=horloge.unite)


def _anniversaires(
    cause: Literal["age", "age_enfant"], sujet: str, personne: Personne, au: date
) -> Iterator[tuple[date, Attente]]:
    if personne.date_naissance is None:
        return
    age = age_revolu(personne.date_naissance, au)
    for jour in _apres(au):
        if age_revolu(personne.date_naissance, jour) > age:
            age += 1
            yield jour, Attente(cause=cause, sujet=sujet, duree=Decimal(age), unite="ans")


def _apres(au: date) -> list[date]:
    fin = annees_avant(au, -_ANNEES_D_ATTENTE)
    return [au + timedelta(days=n) for n in range(1, (fin - au).days + 1)]


# --- what refuses ---------------------------------------------------------------------------------


def _echecs(reponse: Reponse) -> list[CritereEvalue]:
    fixes = (Nature.LOI, Nature.BAREME)
    return [c for c in reponse.criteres if c.etat is Etat.NON_REMPLI and c.nature in fixes]


def _peut_ouvrir(aide: Aide, reponse: Reponse, remplis: Collection[tuple[str, str]]) -> bool:
    """Whether no criterion refuses once those of ``remplis`` (id, subject) are met: then a run is worth it.

    Of an « ou », only the ways that the answer tells can open: it leaves out those that are closed for good.
    """
    dits = {(c.id, c.sujet) for c in reponse.criteres}
    refuses = {(c.id, c.sujet) for c in _echecs(reponse)} - set(remplis)
    adultes = {c.sujet for c in reponse.criteres if c.sujet in ("demandeur", "conjoint")} or {"demandeur"}

    def passe(noeud: Noeud, sujets: Collection[str]) -> bool:
        match noeud:
            case Critere():
                return not any((noeud.id, s) in refuses for s in sujets)
            case Tous(noeuds):
                return all(passe(n, sujets) for n in noeuds)
            case UnDe(_, noeuds):
                dites = [n for n in noeuds if any((c.id, s) in dits for c in feuilles(n) for s in (*sujets, *adultes))]
                return not dites or any(passe(n, sujets) for n in dites)
            case UnAdulte(_, interieur):
                return any(passe(interieur, {a}) for a in adultes)
            case Demandeur(_, interieur):
                return passe(interieur, {"demandeur"})

    return passe(aide.arbre, {"foyer"})


# --- a choice -------------------------------------------------------------------------------------


def _choix(bilan: Bilan) -> Iterator[Sortie]:
    """Aids that this check-up opens and sets aside for another: the person may choose them instead."""
    au_choix = {(lien.cause, lien.effet) for lien in LIENS if lien.nature in ("choix", "non_cumul")}
    for r in bilan.reponses:
        paire = {(r.ecartee_par, r.aide), (r.aide, r.ecartee_par)}
        if r.ecartee_par is not None and r.statut in _OUVERTS and paire & au_choix:
            yield Sortie(
                aide=r.aide,
                genre="choix",
                date=bilan.date,
                a_la_place_de=r.ecartee_par,
                statut_apres=r.statut,
                montant_apres=r.renonce or r.en_attendant,
            )


# --- the margin -----------------------------------------------------------------------------------


def _marges(reponse: Reponse) -> Iterator[Marge]:
    """« 62 euros above the ceiling »; where missing facts move what is compared, the least that it can be.

    Too old, or too few children: a margin of nobody's.
    """
    for c in _echecs(reponse):
        trop = c.comparaison in _PLAFONDS
        haut, bas = (c.valeur, c.seuil_max) if trop else (c.seuil, c.valeur_max)
        humaine = c.genre is not Genre.COMPOSITION and c.unite != "enfants" and not (trop and c.genre is Genre.AGE)
        if humaine and c.unite is not None and haut is not None and bas is not None and haut >= bas:
            sens: Literal["en_trop", "manque"] = "en_trop" if trop else "manque"
            yield Marge(aide=reponse.aide, critere=c.id, sujet=c.sujet, ecart=haut - bas, unite=c.unite, sens=sens)
