"""Why: each criterion as a question, its answer, what we count, and the limit.

The words hang on the kind of the criterion (:class:`~droits.aide.Genre`): a new aid needs a
sentence of its own only where the kind says too little.

``reserve``: the page is for one adult of a couple, the money of both does not show.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import partial
from itertools import groupby, islice
from math import ceil, floor

from droits.aide import Comparaison, Genre, Nature
from droits.explain.blocs import lignes
from droits.explain.document import Bloc, Liste, Marque, Phrase, Puce
from droits.explain.phrases import euros, existe, jour, phrase, quantite, tiret
from droits.explain.sujets import est_une_autre_personne, pour
from droits.resultats import Certitude, CritereEvalue, Etat

_PLAFOND = (Comparaison.AU_PLUS, Comparaison.MOINS_DE)
#: criteria whose limit tells something of a person's health (62 years instead of 65): not shown once met
_LIMITE_DISCRETE = frozenset({"aspa_age"})
#: criteria whose words name an aid that tells an illness: on the page of one adult, it may be the other's
_DISCRETS_EN_COUPLE = frozenset({"aspa_aah", "aspa_conjoint_asi", "fsl_pch"})
_MARQUES = {
    Etat.REMPLI: ("✓", "marque-oui"),
    Etat.NON_REMPLI: ("✗", "marque-non"),
    Etat.INCONNU: ("?", "marque-ne-sait-pas"),
    Etat.A_CONFIRMER: ("?", "marque-a-verifier"),
    Etat.REGLE_INCONNUE: ("?", "marque-ne-sait-pas"),
}


def expliquer(criteres: Iterable[CritereEvalue], *, reserve: bool = False, bref: bool = False) -> Iterator[Bloc]:
    """The reader's criteria and the home's, then each other person's, in the order of the law.

    ``bref``: each question with its answer and, for money, what we count: no more.
    """
    par_personne: dict[tuple[str, ...], list[CritereEvalue]] = {}
    for critere in criteres:
        par_personne.setdefault(pour(critere.sujet), []).append(critere)
    faire = partial(_en_bref if bref else _puce, reserve=reserve)
    for intro, siens in sorted(par_personne.items(), key=lambda groupe: bool(groupe[0])):
        pour_vous = (phrase("pour-vous"),) if len(par_personne) > 1 else ()
        yield from (Phrase(ligne) for ligne in intro or pour_vous)
        if reserve and siens[0].sujet.startswith("conjoint"):
            yield Liste((_autre_adulte(siens),))
        else:
            yield from _listes(siens, faire)


#: the least sure first: one answer for all the conditions of the other adult
_DU_PLUS_GRAVE = (Etat.NON_REMPLI, Etat.INCONNU, Etat.REGLE_INCONNUE, Etat.A_CONFIRMER, Etat.REMPLI)


def _autre_adulte(criteres: Iterable[CritereEvalue]) -> Puce:
    """On the page of one adult, nothing tells which condition the other one meets or not."""
    etats = [c.etat for c in criteres if c.genre is not Genre.COMMISSION]
    symbole, mot = _MARQUES[min(etats, key=_DU_PLUS_GRAVE.index)] if etats else ("?", "marque-commission")
    return Puce(phrase("pour-autre-adulte"), Marque(symbole, phrase(mot)))


def _en_bref(critere: CritereEvalue, reserve: bool) -> Puce:
    argent = critere.genre is Genre.RESSOURCES and not discret(critere, reserve)
    connu = critere.valeur is not None and not _varie(critere.valeur, critere.valeur_max)
    comptes = islice(_valeur(critere, critere.valeur), 1) if argent and connu and critere.valeur is not None else ()
    return replace(_puce(critere, reserve), suite=tuple(comptes))


def _listes(criteres: Iterable[CritereEvalue], faire: Callable[[CritereEvalue], Puce]) -> Iterator[Bloc]:
    """One list per « ou » of the law, announced where a « non » may do no harm."""
    au_choix = False
    for alternative, groupe in groupby(criteres, key=lambda c: c.alternative):
        siens = tuple(groupe)
        choix = alternative is not None and len(siens) > 1 and any(c.etat is not Etat.REMPLI for c in siens)
        if choix or au_choix:
            yield Phrase(phrase("alternative" if choix else "alternative-fin"))
        au_choix = choix
        yield Liste(tuple(map(faire, siens)))


def question(critere: CritereEvalue, reserve: bool = False) -> str:
    """Id of the sentence of a criterion: its own, or the one of its kind."""
    propre = f"critere-{tiret(critere.id)}"
    tu = reserve and critere.id in _DISCRETS_EN_COUPLE
    return propre if existe(propre) and not tu else f"genre-{tiret(critere.genre)}"


def _puce(critere: CritereEvalue, reserve: bool) -> Puce:
    limite = _limite(critere)
    slots = {
        "qui": "personne" if est_une_autre_personne(critere.sujet) else "vous",
        "comparaison": critere.comparaison.name.lower() if limite else "sans_limite",
        "limite": limite or "",
    }
    premiere, *explication = lignes(question(critere, reserve), **slots)
    return Puce(premiere, _marque(critere), (*explication, *_faits(critere, reserve), *_suites(critere, reserve)))


def _marque(critere: CritereEvalue) -> Marque:
    if critere.genre is Genre.COMMISSION:
        return Marque("?", phrase("marque-commission"))
    if critere.nature is Nature.DEMARCHE and critere.etat is Etat.NON_REMPLI:
        return Marque("?", phrase("marque-a-faire"))
    symbole, mot = _MARQUES[critere.etat]
    return Marque(symbole, phrase(mot))


# --- the limit ----------------------------------------------------------------


def _limite(critere: CritereEvalue) -> str | None:
    """The limit in words, when there is one, it does not depend on missing facts and may be shown."""
    if critere.seuil is None or not _seuil_fixe(critere):
        return None
    if limite_discrete(critere):
        return None
    return quantite(critere.seuil, critere.unite)


def limite_discrete(critere: CritereEvalue) -> bool:
    return critere.id in _LIMITE_DISCRETE and critere.etat is Etat.REMPLI


def _seuil_fixe(critere: CritereEvalue) -> bool:
    return critere.comparaison is not Comparaison.VRAI and not _varie(critere.seuil, critere.seuil_max)


def _varie(valeur: Decimal | None, maximum: Decimal | None) -> bool:
    return maximum is not None and maximum != valeur


# --- what we count ------------------------------------------------------------


def discret(critere: CritereEvalue, reserve: bool) -> bool:
    """A permit, or the income of somebody else: only the details show the value."""
    autre = est_une_autre_personne(critere.sujet) or (reserve and critere.sujet != "demandeur")
    return critere.genre is Genre.SEJOUR or (autre and critere.genre is Genre.RESSOURCES)


def _faits(critere: CritereEvalue, reserve: bool) -> Iterator[str]:
    """The limit and what we count, where facts that are missing do not move them."""
    if discret(critere, reserve) or critere.comparaison is Comparaison.VRAI:
        return
    if _varie(critere.seuil, critere.seuil_max) and not limite_discrete(critere):
        yield phrase("seuil-depend")
    elif critere.unite == "€/an" and critere.seuil is not None:
        yield phrase("seuil-par-mois", valeur=_par_mois(critere.seuil))
    if critere.valeur is not None and not _varie(critere.valeur, critere.valeur_max):
        yield from _valeur(critere, critere.valeur)


def _valeur(critere: CritereEvalue, valeur: Decimal) -> Iterator[str]:
    dit = quantite(_compte(valeur, critere.unite, floor), critere.unite)
    if dit is None:
        return
    if critere.genre is Genre.AGE:
        qui = "personne" if est_une_autre_personne(critere.sujet) else "vous"
        yield phrase("dit-age", qui=qui, valeur=dit)
    else:
        yield phrase("dit-valeur", valeur=dit)
    if critere.unite == "€/an" and valeur:
        yield phrase("dit-par-mois", valeur=_par_mois(valeur))
    if critere.genre is Genre.RESSOURCES and critere.sujet != "demandeur":
        yield phrase("dit-ensemble")


def _compte(valeur: Decimal, unite: str | None, arrondi: Callable[[Decimal], int]) -> Decimal:
    """People count months and years whole; money stays exact."""
    return valeur if (unite or "").startswith("€") else Decimal(arrondi(valeur))


def _par_mois(par_an: Decimal) -> str:
    return phrase("rythme-mois", montant=euros(par_an // 12))


# --- what follows from the state ----------------------------------------------


def _suites(critere: CritereEvalue, reserve: bool) -> Iterator[str]:
    if critere.genre is Genre.COMMISSION:
        return
    match critere.etat:
        case Etat.INCONNU:
            yield from lignes("etat-inconnu")
        case Etat.REGLE_INCONNUE:
            yield from lignes("etat-regle-inconnue")
        case Etat.A_CONFIRMER:
            yield from _date_de_la_limite(critere)
            appreciation = critere.nature is Nature.APPRECIATION
            yield from lignes("etat-appreciation" if appreciation else "etat-a-confirmer")
        case Etat.NON_REMPLI:
            yield from _ecart(critere, reserve)
            if critere.genre is Genre.RESSOURCES and not discret(critere, reserve) and _non_confirme(critere):
                yield from lignes("etat-loin-de-la-limite")


def _non_confirme(critere: CritereEvalue) -> bool:
    return critere.seuil is not None and any(c.certitude is Certitude.A_CONFIRMER for c in critere.chiffres)


def _date_de_la_limite(critere: CritereEvalue) -> Iterator[str]:
    incertains = (c for c in critere.chiffres if c.certitude is Certitude.A_CONFIRMER)
    dates = [c.depuis for c in incertains if c.depuis is not None]
    if dates and critere.seuil is not None:
        yield phrase("seuil-depuis", jour=jour(max(dates)))


def _ecart(critere: CritereEvalue, reserve: bool) -> Iterator[str]:
    """By how much a fixed condition fails, when both sides are known, may be shown and it makes sense."""
    if discret(critere, reserve) or not _seuil_fixe(critere) or _varie(critere.valeur, critere.valeur_max):
        return
    if critere.valeur is None or critere.seuil is None:
        return
    en_trop = critere.comparaison in _PLAFOND
    if critere.unite == "enfants" or critere.genre in (Genre.COMPOSITION, Genre.AGE):
        return  # « il manque 1 enfant », « c'est 44 ans de trop », « il manque 1 an » a month before the day: never
    ecart = critere.valeur - critere.seuil if en_trop else critere.seuil - critere.valeur
    dit = quantite(_compte(ecart, critere.unite, ceil), critere.unite) if ecart > 0 else None
    if dit is not None:
        yield phrase("ecart-en-trop" if en_trop else "ecart-manque", ecart=dit)
