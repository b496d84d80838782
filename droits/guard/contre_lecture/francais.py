"""What a French sentence says: amounts and durations, dates, the side of a limit, a negation, a verdict.

Nothing here knows our sentences: only numbers, units, little words and the verbs of the five answers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from droits.aide import Comparaison, Genre, Rythme
from droits.resultats import Statut

_MOIS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
_NOMBRE = r"\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_QUANTITE = re.compile(
    rf"(?<![\d,])(?P<signe>(?<!\bau )\bmoins )?(?P<nombre>{_NOMBRE}) "
    r"(?:(?P<unite>euro|centime|an|mois|jour|enfant|personne|pour cent)s?\b|%)(?: et (?P<centimes>\d+) centimes?\b)?"
)
_RYTHMES = {
    Rythme.MOIS: re.compile(r" (?:par|chaque|tous les) mois\b"),
    Rythme.AN: re.compile(r" (?:par|chaque|tous les) ans?\b"),
    Rythme.REPAS: re.compile(r" par repas\b"),
    Rythme.VISITE: re.compile(r" par visite\b"),
    Rythme.UNE_FOIS: re.compile(r" (?:en )?une (?:seule )?fois\b"),
}
_DATE = re.compile(rf"\b(\d{{1,2}})(?:er)? ({'|'.join(_MOIS)}) (\d{{4}})\b")


_CAUSES = {
    "âge": Genre.AGE,
    "argent": Genre.RESSOURCES,
    "temps": Genre.RESIDENCE,
    "famille": Genre.COMPOSITION,
    "logement": Genre.LOGEMENT,
    "contrat": Genre.CONTRAT,
    "autre aide": Genre.CUMUL,
    "handicap": Genre.HANDICAP,
    "travail": Genre.TRAVAIL,
    "études": Genre.ETUDES,
    "somme à payer": Genre.DEPENSE,
    "parents": Genre.AUTONOMIE,
    "un autre droit": Genre.DROITS_D_ABORD,
    "un droit": Genre.AFFILIATION,
}
#: the names that the law gives to the forms of an aid, and the words for a price
_FORMES = {
    "aide personnalisée": "apl",
    "pour les familles": "alf",
    "sociale au logement": "als",
    "gratuite pour vous": "gratuite",
    "gratuit pour vous": "gratuite",
    "gratuites pour vous": "gratuite",
    "gratuits pour vous": "gratuite",
    "très petite somme": "symbolique",
    "petite somme": "participation",
    "somme la plus haute": "premier_plafond",
    "somme la plus petite": "second_plafond",
    **{f"niveau de prix est {tranche}": f"tranche_{tranche}" for tranche in "abcde"},
}
_MOINS_CHER = re.compile(r"(\d+) (?:%|pour cent) moins cher")
ZERO = Decimal(0)


@dataclass(frozen=True)
class Quantite:
    """A number and its unit (« euro », « an », « mois » …). ``environ``: cut to the euro."""

    valeur: Decimal
    unite: str
    rythme: Rythme | None = None
    environ: bool = False

    def __str__(self) -> str:
        mots = ("environ" if self.environ else "", f"{self.valeur}", self.unite, self.rythme or "")
        return " ".join(mot for mot in mots if mot)


class Negation(Enum):
    AUCUNE = "aucune"
    ENTIERE = "ne … pas"
    BOITEUSE = "la moitié d'une négation"


def quantites(phrase: str) -> tuple[Quantite, ...]:
    """Every amount, duration and count of a sentence."""
    return tuple(_quantite(phrase, trouvee) for trouvee in _QUANTITE.finditer(phrase))


def _quantite(phrase: str, trouvee: re.Match[str]) -> Quantite:
    avant, apres = phrase[: trouvee.start()], phrase[trouvee.end() :]
    valeur = Decimal(trouvee["nombre"].replace(" ", "").replace(",", "."))
    unite = trouvee["unite"] or "pour cent"
    if unite == "centime":
        valeur, unite = valeur / 100, "euro"
    if trouvee["centimes"]:
        valeur += Decimal(trouvee["centimes"]) / 100
    rythme = next((r for r, mots in _RYTHMES.items() if unite == "euro" and mots.match(apres)), None)
    if _moins_de_un_euro(avant, trouvee[0]):
        return Quantite(ZERO, unite, rythme, environ=True)
    return Quantite(-valeur if trouvee["signe"] else valeur, unite, rythme, bool(re.search(r"\benviron $", avant)))


def _moins_de_un_euro(avant: str, quantite: str) -> bool:
    """« Vous recevez moins de 1 euro » is an amount; « Recevez-vous moins de 1 euro ? » is a limit."""
    return quantite == "1 euro" and re.search(r"\bmoins de $", avant) is not None and "-vous" not in avant


def sens(question: str) -> Comparaison | None:
    """The side of the limit that a question asks for."""
    trouvee = _QUANTITE.search(question)
    if trouvee is None:
        return None
    avant, apres = question[: trouvee.start()].lower(), question[trouvee.end() :].lower()
    if cote := re.search(r"\b(moins|plus) de $", avant):
        return Comparaison.MOINS_DE if cote[1] == "moins" else Comparaison.PLUS_DE
    if cote := re.search(r"\bou (moins|plus)\b", apres):
        return Comparaison.AU_PLUS if cote[1] == "moins" else Comparaison.AU_MOINS
    if cote := re.search(r"\bau (moins|plus) $", avant):
        return Comparaison.AU_MOINS if cote[1] == "moins" else Comparaison.AU_PLUS
    return None


def dates(phrase: str) -> tuple[date | None, ...]:
    """Every date written in full; ``None`` for a day that does not exist."""
    return tuple(_jour(int(j), _MOIS.index(m) + 1, int(a)) for j, m, a in _DATE.findall(phrase))


def _jour(jour: int, mois: int, annee: int) -> date | None:
    try:
        return date(annee, mois, jour)
    except ValueError:
        return None


def negation(phrase: str) -> Negation:
    """« ne … pas » whole, or one of its halves alone: then nobody can tell what was meant."""
    mots = phrase.lower()
    premiere = re.search(r"\bne\b|\bn'", mots)
    seconde = re.search(r"\b(pas|jamais|rien|aucune?)\b", mots)
    if premiere and (seconde or re.search(r"\bplus\b", mots)):
        return Negation.ENTIERE
    return Negation.BOITEUSE if premiere or seconde else Negation.AUCUNE


def verdict(phrase: str) -> frozenset[Statut] | None:
    """The answers that a sentence can mean; none when it contradicts itself, ``None`` when it gives no answer."""
    mots = phrase.lower()
    nie = negation(phrase)
    if re.search(r"^(?!vous |nous ).*\bsi vous (avez|pouvez|aurez)\b", mots):
        return None  # « La MDPH décide si vous avez droit à l'AAH. »: somebody else's answer
    repond = re.match(r"(?:c'est )?(oui|non)\b", mots)
    if not repond and not re.search(r"\b(vous (ne |n')?(pouvez|avez|aurez)|nous (ne )?savons|aide est|droit)\b", mots):
        return None
    if repond and repond[1] == "non":
        return frozenset({Statut.NON})
    if nie is Negation.BOITEUSE or ("savons" in mots and nie is Negation.AUCUNE):
        return frozenset()
    if "savons" in mots:
        return frozenset({Statut.A_PRECISER})
    return frozenset(_statuts(mots, nie is Negation.ENTIERE))


def _statuts(mots: str, refuse: bool) -> tuple[Statut, ...]:
    if refuse:
        return (Statut.NON,)
    if "déjà" in mots:
        return (Statut.DEJA_OUVERT,)
    if "peut-être" in mots:
        return (Statut.A_PRECISER,)
    if "probable" in mots:
        return (Statut.DROIT_PROBABLE,)
    if re.search(r"\bdemander?\b", mots):
        return (Statut.A_DEMANDER,)
    return (Statut.DROIT_PROBABLE, Statut.DEJA_OUVERT)


def cause(phrase: str) -> Genre | None:
    """What « non, à cause de … », « non, l'aide est pour … » blames."""
    non, separateur, quoi = phrase.lower().partition(", ")
    if non != "non" or not separateur:
        return None
    return next((genre for mot, genre in _CAUSES.items() if mot in quoi), None)


def forme(phrase: str) -> str | None:
    """The form of an aid that a sentence tells: free, half price, the name of a housing aid."""
    mots = phrase.lower()
    if moins := _MOINS_CHER.search(mots):
        return f"reduction_{moins[1]}"
    return next((forme for dit, forme in _FORMES.items() if re.search(rf"\b{dit}\b", mots)), None)
