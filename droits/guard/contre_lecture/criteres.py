"""Criteria read against those of the result: in the same order, each with its state, limit, figure and gap."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from math import ceil, floor

from droits.aide import Comparaison, Genre, Nature
from droits.guard.contre_lecture.francais import Quantite
from droits.guard.contre_lecture.lecture import CritereLu
from droits.resultats import Certitude, CritereEvalue, Etat

_SYMBOLES = {"oui": "✓", "non": "✗"}
_PLAFOND = (Comparaison.AU_PLUS, Comparaison.MOINS_DE)
_UNITES = {
    "€": "euro",
    "€/mois": "euro",
    "€/an": "euro",
    "an": "an",
    "ans": "an",
    "mois": "mois",
    "jours": "jour",
    "enfants": "enfant",
    "personnes": "personne",
    "%": "pour cent",
}
_RYTHMES = {"€/mois": "mois", "€/an": "an"}

#: kinds whose words hold no number
_SANS_NOMBRE = (Genre.SEJOUR, Genre.DROITS_D_ABORD, Genre.COMMISSION)

Ecart = tuple[str, str, str]
_Suite = tuple[tuple[int, int], dict[int, int]]


def comparer(lus: Sequence[CritereLu], evalues: Sequence[CritereEvalue], *, complet: bool = False) -> Iterator[Ecart]:
    """What no criterion of the result says: (what, read, expected). ``complet``: no figure may be left out."""
    apparies = apparier(lus, evalues, complet=complet)
    libres = [e for rang, e in enumerate(evalues) if rang not in apparies]
    for rang, lu in enumerate(lus):
        if rang not in apparies.values():
            yield _le_plus_proche(lu, libres, complet)


def apparier(lus: Sequence[CritereLu], evalues: Sequence[CritereEvalue], *, complet: bool = False) -> dict[int, int]:
    """Rank in the result → rank in the text, for each person in the order of the law, as many as can be."""
    paires: dict[int, int] = {}
    for sujet in sorted({lu.sujet for lu in lus}, key=lambda nom: (nom is None, nom or "")):
        a_lire = [i for i, lu in enumerate(lus) if lu.sujet == sujet]
        possibles = [j for j, e in enumerate(evalues) if sujet in (None, qui(e.sujet)) and j not in paires]
        paires |= _plus_longue([(i, lus[i]) for i in a_lire], [(j, evalues[j]) for j in possibles], complet)
    return paires


def _plus_longue(
    lus: list[tuple[int, CritereLu]], evalues: list[tuple[int, CritereEvalue]], complet: bool
) -> dict[int, int]:
    """The longest common sequence of two lists; of two, a question with figures goes to a criterion that has some."""
    if len(lus) == len(evalues):  # everything is shown: one to one
        return {j: i for (i, lu), (j, evalue) in zip(lus, evalues, strict=True) if not any(ecarts(lu, evalue, complet))}
    table: list[list[_Suite]] = [[((0, 0), {}) for _ in range(len(evalues) + 1)] for _ in range(len(lus) + 1)]
    for a, (i, lu) in enumerate(lus, 1):
        for b, (j, evalue) in enumerate(evalues, 1):
            meilleure = max(table[a - 1][b], table[a][b - 1], key=_points)
            if not any(ecarts(lu, evalue, complet)):
                (nombre, points), paires = table[a - 1][b - 1]
                plus_longue = (nombre + 1, points + _ressemblance(lu, evalue)), paires | {j: i}
                meilleure = max(plus_longue, meilleure, key=_points)
            table[a][b] = meilleure
    return table[-1][-1][1]


def _points(suite: _Suite) -> tuple[int, int]:
    """As many as can be, and then those that look alike."""
    return suite[0]


def _ressemblance(lu: CritereLu, evalue: CritereEvalue) -> int:
    chiffre = lu.limite is not None or lu.compte is not None
    return 2 if chiffre is (evalue.valeur is not None and evalue.comparaison is not Comparaison.VRAI) else 1


def _le_plus_proche(lu: CritereLu, evalues: Sequence[CritereEvalue], complet: bool) -> Ecart:
    """How a criterion differs from the one it looks like most."""
    siens = [e for e in evalues if lu.sujet in (None, qui(e.sujet))]
    differences = sorted((tuple(ecarts(lu, e, complet)) for e in siens), key=len)
    if not differences:
        return "critère de trop", lu.question, "rien"
    if not differences[0]:
        return "critère : ordre", lu.question, "autrement"
    quoi, dit, attendu = differences[0][0]
    return f"critère : {quoi}", f"{lu.question} {dit}", attendu


def ecarts(lu: CritereLu, evalue: CritereEvalue, complet: bool) -> Iterator[Ecart]:
    """Where a criterion of the text is not this one."""
    symbole, mot = lu.marque
    if not _marque_juste(symbole, mot, evalue):
        yield "signe", f"{symbole} {mot}", evalue.etat
    yield from _personne(lu, evalue)
    yield from _limite(lu, evalue)
    yield from _compte(lu, evalue)
    if complet and lu.compte is None and _compte_montre(evalue):
        yield "montant compté", "rien", _voulu(evalue.valeur, evalue.unite)
    yield from _ecart(lu, evalue)
    if lu.limite_du is not None and lu.limite_du != _limite_du(evalue):
        yield "date de la limite", str(lu.limite_du), str(_limite_du(evalue))


def _marque_juste(symbole: str, mot: str, evalue: CritereEvalue) -> bool:
    """The sign and its word agree, and mean the state."""
    if symbole != _SYMBOLES.get(mot, "?"):
        return False
    if "personne décide" in mot or "commission" in mot:
        return evalue.genre is Genre.COMMISSION
    demarche = evalue.nature is Nature.DEMARCHE and evalue.etat is Etat.NON_REMPLI
    if "à faire" in mot:
        return demarche
    etats = {
        "oui": (Etat.REMPLI,),
        "non": (Etat.NON_REMPLI,),
        "à vérifier": (Etat.A_CONFIRMER,),
    }.get(mot, (Etat.INCONNU, Etat.REGLE_INCONNUE))
    return evalue.etat in etats and not demarche and evalue.genre is not Genre.COMMISSION


def _personne(lu: CritereLu, evalue: CritereEvalue) -> Iterator[Ecart]:
    """« Cette personne » is not the reader; « vous », with no name above, is nobody else."""
    autre = _est_un_autre(evalue)
    question = lu.question.lower()
    if re.search(r"\bcette personne\b|\bsa réponse\b", question) and not autre:
        yield "personne", "cette personne", evalue.sujet
    elif lu.sujet is None and autre and re.search(r"\b(vous|votre|vos)\b", question):
        yield "personne", "vous", evalue.sujet


def _limite(lu: CritereLu, evalue: CritereEvalue) -> Iterator[Ecart]:
    fixe = evalue.seuil if evalue.seuil_max in (None, evalue.seuil) else None
    comparaison, seuil, unite = evalue.comparaison, fixe, evalue.unite
    sans_chiffre = comparaison is Comparaison.VRAI or (evalue.seuil is None and unite is None)
    if sans_chiffre and evalue.genre not in _SANS_NOMBRE and lu.limite is not None and lu.limite.unite != "euro":
        return  # « Avez-vous un enfant de moins de 3 ans ? »: the words are the condition, the result has no figure
    if lu.limite is not None and not _est(lu.limite, seuil, unite):
        yield "limite", str(lu.limite), _voulu(seuil, unite)
    elif lu.limite is not None and lu.sens is not comparaison:
        yield "sens de la limite", str(lu.sens), comparaison
    if lu.limite_environ is not None and not _est_par_mois(lu.limite_environ, evalue.seuil, evalue.unite):
        yield "limite par mois", str(lu.limite_environ), _voulu(evalue.seuil, evalue.unite)


def _compte(lu: CritereLu, evalue: CritereEvalue) -> Iterator[Ecart]:
    fixe = evalue.valeur is not None and evalue.valeur_max in (None, evalue.valeur)
    entier = _en_entier(evalue.valeur, evalue.unite, floor) if evalue.valeur is not None and fixe else None
    if lu.compte is not None and not _est(lu.compte, entier, evalue.unite):
        yield "montant compté", str(lu.compte), _voulu(evalue.valeur, evalue.unite)
    if lu.compte_environ is not None and not _est_par_mois(lu.compte_environ, evalue.valeur, evalue.unite):
        yield "montant compté par mois", str(lu.compte_environ), _voulu(evalue.valeur, evalue.unite)


def _compte_montre(evalue: CritereEvalue) -> bool:
    """Every known figure but a permit and the money of somebody else."""
    connu = evalue.valeur is not None and evalue.valeur_max in (None, evalue.valeur)
    d_un_autre = evalue.genre is Genre.RESSOURCES and _est_un_autre(evalue)
    cache = evalue.genre is Genre.SEJOUR or d_un_autre or evalue.comparaison is Comparaison.VRAI
    return connu and evalue.unite in _UNITES and not cache


def _ecart(lu: CritereLu, evalue: CritereEvalue) -> Iterator[Ecart]:
    """The gap, on the side of the limit that the comparison refuses."""
    if lu.ecart is None:
        return
    en_trop = evalue.comparaison in _PLAFOND
    if evalue.valeur is None or evalue.seuil is None or lu.en_trop is not en_trop:
        yield "écart", "de trop" if lu.en_trop else "il manque", evalue.comparaison
        return
    difference = evalue.valeur - evalue.seuil if en_trop else evalue.seuil - evalue.valeur
    if not _est(lu.ecart, _en_entier(difference, evalue.unite, ceil), evalue.unite):
        yield "écart", str(lu.ecart), _voulu(difference, evalue.unite)


def _limite_du(evalue: CritereEvalue) -> object:
    """The day of the last figure that is not confirmed."""
    incertains = [c.depuis for c in evalue.chiffres if c.certitude is Certitude.A_CONFIRMER and c.depuis is not None]
    return max(incertains, default=None)


# --- quantities and persons ----------------------------------------------------------


def _est(lue: Quantite, voulue: Decimal | None, unite: str | None) -> bool:
    """The very quantity: unit, rhythm, and the amount to the cent."""
    if voulue is None or unite not in _UNITES:
        return False
    argent = _UNITES[unite] == "euro"
    exacte = voulue.quantize(Decimal("0.01"), ROUND_HALF_UP) if argent else voulue
    return (lue.valeur, lue.unite, lue.rythme, lue.environ) == (exacte, _UNITES[unite], _RYTHMES.get(unite), False)


def _est_par_mois(lue: Quantite, voulue: Decimal | None, unite: str | None) -> bool:
    """A yearly amount said by the month: a twelfth, cut to the euro, never raised."""
    return voulue is not None and unite == "€/an" and lue.rythme == "mois" and lue.valeur == int(voulue / 12)


def _en_entier(valeur: Decimal, unite: str | None, arrondi: Callable[[Decimal], int]) -> Decimal:
    """Months and years are counted whole; money stays exact."""
    return valeur if (unite or "").startswith("€") else Decimal(arrondi(valeur))


def _voulu(valeur: Decimal | None, unite: str | None) -> str:
    return "rien" if valeur is None else f"{valeur} {unite}"


def _est_un_autre(evalue: CritereEvalue) -> bool:
    return not qui(evalue.sujet).startswith("vous")


def qui(sujet: str) -> str:
    """The person of a subject as a « Pour … : » names it: « conjoint », « enfant 1 », and « vous » for the home."""
    personne, _, ressource = sujet.partition(", ")
    nommee = personne if re.match(r"(conjoint|enfant|autre)", personne) else "vous"
    return f"{nommee}, {ressource}" if ressource else nommee
