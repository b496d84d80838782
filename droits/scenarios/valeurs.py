"""How people write amounts, dates, countries, yes and no: one parser for each.

Every parser takes what a file (text) or a program (typed) gives and returns the typed value, or
raises :class:`pydantic_core.PydanticCustomError` with a French message; its context holds the cure
(``remede``). No message ever repeats the value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from pydantic_core import PydanticCustomError

from droits.scenarios import countries
from droits.scenarios.words import NON, OUI, cle

MONTANT_MAXIMAL = Decimal(100_000_000)

_EXEMPLE_MONTANT = "écrivez par exemple « 1 043,59 » ou « 1043.59 € »"
_EXEMPLE_DATE = "écrivez par exemple « 2026-11-22 », « 22/11/2026 » ou « 22 novembre 2026 »"

#: code → (message, cure); the table of contents of what a value can have wrong.
ERREURS: dict[str, tuple[str, str]] = {
    "montant": ("ce n'est pas un montant", f"{_EXEMPLE_MONTANT} ; si vous ne savez pas, « inconnu »"),
    "montant_negatif": (
        "montant négatif",
        "écrivez un montant positif, ou « aucun » ; une pension alimentaire payée "
        "se dit « pension_alimentaire_versee »",
    ),
    "montant_ambigu": (
        "montant ambigu : trois chiffres après le point ou la virgule",
        "pour les milliers, une espace ou rien : « 1 043 » ; pour les centimes, deux chiffres : « 1,04 »",
    ),
    "montant_decimales": (
        "plus de deux chiffres après la virgule",
        "écrivez le montant au centime, comme sur le papier : « 1 043,59 »",
    ),
    "montant_trop_grand": ("montant trop grand (plus de 100 000 000 €)", "vérifiez la virgule et les zéros"),
    "montant_mots": (
        "ce montant porte des mots qui ne conviennent pas ici",
        "écrivez le nombre seul ; « net », « brut », « imposable » et le rythme sont des clés à part",
    ),
    "date": ("ce n'est pas une date", f"{_EXEMPLE_DATE} ; si vous ne savez pas, « inconnu »"),
    "date_ordre": (
        "date impossible : le mois va de 1 à 12",
        "l'ordre est jour/mois/année : « 22/11/2026 » est le 22 novembre 2026",
    ),
    "date_impossible": ("ce jour n'existe pas", f"vérifiez le jour et le mois ; {_EXEMPLE_DATE}"),
    "date_annee_courte": ("l'année doit avoir quatre chiffres", _EXEMPLE_DATE),
    "date_annee_seule": (
        "il manque le mois",
        "écrivez au moins le mois et l'année : « 03/2019 », « mars 2019 » ; ou bien « inconnu »",
    ),
    "date_annee": ("année impossible", "vérifiez l'année ; elle a quatre chiffres et va de 1800 à 2200"),
    "oui_non": ("réponse attendue : oui ou non", "écrivez « oui », « non » ou « inconnu »"),
    "pays": (
        "pays ou nationalité non reconnu",
        "écrivez le pays (« Pakistan »), la nationalité (« pakistanaise ») ou le code ISO (« PK »)",
    ),
    "pays_ambigu": ("ce nom désigne deux pays", "écrivez lequel : {choix}"),
    "pays_plusieurs": (
        "une seule nationalité est attendue",
        "écrivez « française » si c'en est une, sinon celle du papier que la personne présente",
    ),
    "pays_apatride": (
        "« apatride » n'est pas une nationalité",
        "écrivez « nationalite: inconnue » et « titre_sejour: apatride »",
    ),
    "arrondissement": (
        "ce n'est pas un arrondissement de Paris",
        "écrivez un nombre de 1 à 20, par exemple « 20 » ou « 20e »",
    ),
    "code_postal_hors_paris": (
        "ce code postal n'est pas celui d'un arrondissement de Paris",
        "écrivez l'arrondissement, de 1 à 20 ; hors de Paris, enlevez cette ligne",
    ),
    "pourcentage": (
        "ce n'est pas un taux en pour cent",
        "écrivez un seul nombre de 0 à 100, par exemple « 80 % »",
    ),
    "pourcentage_fraction": (
        "taux plus petit que 1",
        "un taux s'écrit en pour cent, comme sur la notification : « 80 % » et non « 0,8 »",
    ),
    "entier": ("ce n'est pas un nombre entier", "écrivez un nombre sans virgule, par exemple « 9 »"),
    "parts": ("ce n'est pas un nombre de parts", "écrivez le nombre de l'avis d'impôt, par exemple « 2,5 »"),
    "net_ou_brut": (
        "pour cette nature de ressource, « montant » ne suffit pas : le papier en montre plusieurs",
        "écrivez « net: », « brut: » ou « imposable: » au lieu de « montant: », selon le papier",
    ),
    "periode": (
        "la fin est avant le début",
        "vérifiez « depuis » et « jusqu_au » : l'une des deux dates est fausse",
    ),
}


def erreur(code: str, **contexte: Any) -> PydanticCustomError:
    """The error ``code``; ``contexte['remede']`` replaces the usual cure, other entries fill its slots."""
    message, remede = ERREURS[code]
    contexte.setdefault("remede", remede.format(**contexte) if "{" in remede else remede)
    return PydanticCustomError(code, message, contexte)


def verifier_periode(debut: date | None, fin: date | None) -> None:
    """Raise when ``fin`` is before ``debut``."""
    if debut is not None and fin is not None and fin < debut:
        raise erreur("periode")


# --- amounts -----------------------------------------------------------------


_Sorte = Literal["net", "brut", "imposable"]
_RythmeEcrit = Literal["mensuel", "trimestriel", "annuel", "une_fois"]


@dataclass(frozen=True)
class MontantEcrit:
    """An amount and the words around it: « 1 100 € net par mois »."""

    montant: Decimal
    sorte: _Sorte | None = None
    rythme: _RythmeEcrit | None = None


#: number, possibly with groups of three: « 1043,59 », « 1 043,59 », « 1.043,59 », « 1,043.59 »
_NOMBRE = re.compile(
    r"""(?P<entier>[0-9]+)(?:[.,](?P<centimes>[0-9]{1,2}))?
      | (?P<entier_espaces>[0-9]{1,3}(?:[ '’][0-9]{3})+)(?:[.,](?P<centimes_espaces>[0-9]{1,2}))?
      | (?P<entier_points>[0-9]{1,3}(?:\.[0-9]{3})+),(?P<centimes_points>[0-9]{1,2})
      | (?P<entier_virgules>[0-9]{1,3}(?:,[0-9]{3})+)\.(?P<centimes_virgules>[0-9]{1,2})
      | (?P<milliers>[0-9]{1,3}(?:\.[0-9]{3}){2,})""",
    re.VERBOSE,
)
_MONTANT = re.compile(r"(?P<signe>[-+\u2212]?)\s*(?:€\s*)?(?P<nombre>[0-9](?:[0-9 .,'’]*[0-9])?)(?P<reste>[^0-9]*)")
_RESTE = re.compile(r"(?:[^\W\d_]|[\s€/()'’.])*")
_TABLE_DES_SORTES: dict[_Sorte, str] = {
    "net": "net nets nette",
    "brut": "brut bruts",
    "imposable": "imposable imposables",
}
_TABLE_DES_RYTHMES: dict[_RythmeEcrit, str] = {
    "mensuel": "mois mensuel mensuels mensuelle mensuellement",
    "trimestriel": "trimestre trimestriel trimestriels trimestrielle",
    "annuel": "an annee annuel annuels annuelle",
    "une_fois": "fois",
}
_SORTES = {mot: sorte for sorte, mots in _TABLE_DES_SORTES.items() for mot in mots.split()}
_RYTHMES = {mot: rythme for rythme, mots in _TABLE_DES_RYTHMES.items() for mot in mots.split()}
_MOTS_VIDES = frozenset({"euro", "euros", "eur", "e", "par", "le", "la", "l", "chaque", "en", "une", "seule"})


def montant_ecrit(brut: Any) -> MontantEcrit:
    """An amount as people write it, with « net », « brut », « imposable » and the rhythm if they say it."""
    if not isinstance(brut, str):
        return MontantEcrit(_montant_type(brut))
    texte = re.sub(r"\s+", " ", brut.strip())
    trouve = _MONTANT.fullmatch(texte) if len(texte) <= 80 else None
    if trouve is None or not _RESTE.fullmatch(trouve["reste"]):
        raise erreur("montant")
    montant = _verifier(_nombre(trouve["nombre"]), negatif=trouve["signe"] in ("-", "−"))
    mots = [mot for mot in cle(trouve["reste"]).split("_") if mot and mot not in _MOTS_VIDES]
    sortes = [_SORTES[mot] for mot in mots if mot in _SORTES]
    rythmes = [_RYTHMES[mot] for mot in mots if mot in _RYTHMES]
    if len(sortes) + len(rythmes) != len(mots) or len(rythmes) > 1:
        raise erreur("montant")
    if sortes == ["net", "imposable"]:  # the « net imposable » of a pay slip
        sortes = ["imposable"]
    if len(sortes) > 1:
        raise erreur("montant")
    return MontantEcrit(montant, sortes[0] if sortes else None, rythmes[0] if rythmes else None)


def _nombre(texte: str) -> Decimal:
    if re.fullmatch(r"[0-9]{1,3}[.,][0-9]{3}", texte):
        raise erreur("montant_ambigu")
    if re.fullmatch(r"[0-9 ]+[.,][0-9]{3,}", texte):
        raise erreur("montant_decimales")
    trouve = _NOMBRE.fullmatch(texte)
    if trouve is None:
        raise erreur("montant")
    parties = {nom: valeur for nom, valeur in trouve.groupdict().items() if valeur is not None}
    entier = next(v for nom, v in parties.items() if not nom.startswith("centimes"))
    centimes = next((v for nom, v in parties.items() if nom.startswith("centimes")), None)
    chiffres = re.sub(r"[^0-9]", "", entier)
    return Decimal(f"{chiffres}.{centimes}" if centimes else chiffres)


def _montant_type(brut: Any) -> Decimal:
    if isinstance(brut, bool) or not isinstance(brut, int | float | Decimal):
        raise erreur("montant")
    valeur = Decimal(str(brut))
    if not valeur.is_finite():
        raise erreur("montant")
    return _verifier(abs(valeur), negatif=valeur < 0)


def _verifier(valeur: Decimal, *, negatif: bool) -> Decimal:
    if negatif and valeur != 0:
        raise erreur("montant_negatif")
    if valeur > MONTANT_MAXIMAL:
        raise erreur("montant_trop_grand")
    if valeur != round(valeur, 2):
        raise erreur("montant_decimales")
    return valeur


def montant(brut: Any) -> Decimal:
    """An amount in euros, words « euros » and « € » allowed."""
    ecrit = montant_ecrit(brut)
    if ecrit.sorte or ecrit.rythme:
        raise erreur("montant_mots")
    return ecrit.montant


def parts(brut: Any) -> Decimal:
    """Tax shares: quarters of a unit."""
    texte = str(brut).strip().replace(",", ".").removesuffix("parts").removesuffix("part").strip()
    if not re.fullmatch(r"[0-9]{1,2}(\.[0-9]{1,2})?", texte) or Decimal(texte) % Decimal("0.25"):
        raise erreur("parts")
    return Decimal(texte)


# --- dates -------------------------------------------------------------------

_NOMS_DES_MOIS = (
    "janvier janv jan, fevrier fevr fev, mars, avril avr, mai, juin, juillet juil, aout, "
    "septembre sept sep, octobre oct, novembre nov, decembre dec"
)
_MOIS = {nom: numero for numero, noms in enumerate(_NOMS_DES_MOIS.split(","), start=1) for nom in noms.split()}


@dataclass(frozen=True)
class JourEcrit:
    """A date, and what was written of it: without its day, or its month, it is the first one."""

    jour: date
    precision: Literal["jour", "mois", "annee"] = "jour"


def jour_ecrit(brut: Any) -> JourEcrit:
    """A date as people write it; a month or a year alone is its first day."""
    if isinstance(brut, datetime):
        brut = brut.date()
    if isinstance(brut, date):
        return JourEcrit(brut)
    if not isinstance(brut, str) or len(brut) > 60:
        raise erreur("date")
    texte = re.sub(r"\s+", " ", brut.strip())
    annee_seule = re.fullmatch(r"[0-9]{4}", texte) is not None
    annee, mois, jour_du_mois = (int(texte), 1, 1) if annee_seule else _chiffres(texte)
    if not 1800 <= annee <= 2200:
        raise erreur("date_annee")
    if annee_seule:
        return JourEcrit(date(annee, 1, 1), "annee")
    if not 1 <= mois <= 12:
        raise erreur("date_ordre")
    precision: Literal["jour", "mois", "annee"] = "jour" if jour_du_mois is not None else "mois"
    try:
        return JourEcrit(date(annee, mois, 1 if jour_du_mois is None else jour_du_mois), precision)
    except ValueError:
        raise erreur("date_impossible") from None


def _chiffres(texte: str) -> tuple[int, int, int | None]:
    """(year, month, day or nothing) as written."""
    if m := re.fullmatch(r"([0-9]{4})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?", texte):
        return int(m[1]), int(m[2]), int(m[3]) if m[3] else None
    if m := re.fullmatch(r"(?:([0-9]{1,2}) ?[-/.] ?)?([0-9]{1,2}) ?[-/.] ?([0-9]{4})", texte):
        return int(m[3]), int(m[2]), int(m[1]) if m[1] else None
    if re.fullmatch(r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{1,3}", texte):
        raise erreur("date_annee_courte")
    m = re.fullmatch(r"(?:le_)?(?:([0-9]{1,2})(?:er)?_)?([a-z]+)_([0-9]{4})", cle(texte))
    if m and m[2] in _MOIS:
        return int(m[3]), _MOIS[m[2]], int(m[1]) if m[1] else None
    raise erreur("date")


def jour(brut: Any) -> date:
    """A date; a year alone says too little, but for the facts that the reader lets pass."""
    ecrit = jour_ecrit(brut)
    if ecrit.precision == "annee":
        raise erreur("date_annee_seule")
    return ecrit.jour


# --- the rest ----------------------------------------------------------------


def oui_non(brut: Any) -> bool:
    if isinstance(brut, bool):
        return brut
    mot = cle(brut) if isinstance(brut, str) else None
    if mot in OUI:
        return True
    if mot in NON:
        return False
    raise erreur("oui_non")


def pays(brut: Any) -> str:
    """ISO 3166 code of a country, from its name, its adjective or its code."""
    if not isinstance(brut, str):
        raise erreur("pays")
    if code := countries.code(brut):
        return code
    mot = cle(brut)
    if choix := countries.AMBIGUS.get(mot):
        raise erreur("pays_ambigu", choix=" ou ".join(f"« {c} »" for c in choix))
    if mot.startswith("apatride"):
        raise erreur("pays_apatride")
    morceaux = [m for m in re.split(r"\bet\b|[/,;+&-]", brut) if m.strip()]
    if len(morceaux) > 1 and all(countries.code(m) for m in morceaux):
        raise erreur("pays_plusieurs")
    if trouve := countries.suggestion(brut):
        raise erreur("pays", remede=f"vouliez-vous dire « {trouve} » ? Sinon, {ERREURS['pays'][1]}")
    raise erreur("pays")


_ARRONDISSEMENT = re.compile(
    r"(?:paris_)?([0-9]{1,2})_?(?:er|e|eme|nd|nde)?(?:_arr(?:ondissement)?)?(?:_(?:de_)?paris)?"
)
_CODE_POSTAL = re.compile(r"(?:paris_)?(?:([0-9]{5})|([0-9]{2})_([0-9]{3}))(?:_paris)?")


def code_postal(brut: Any) -> str | None:
    """The postal (or INSEE) code that ``brut`` is, if it is one."""
    trouve = _CODE_POSTAL.fullmatch(cle(str(brut)))
    return (trouve[1] or trouve[2] + trouve[3]) if trouve else None


def arrondissement(brut: Any) -> int:
    """An arrondissement: 20, « 20e », « 75020 » (postal code), « 75120 » (INSEE code)."""
    if isinstance(brut, bool) or not isinstance(brut, int | str):
        raise erreur("arrondissement")
    if code := code_postal(brut):
        numero = int(code[3:])
        if code[:3] not in ("750", "751") or not 1 <= numero <= 20:
            raise erreur("code_postal_hors_paris")
        return numero
    trouve = _ARRONDISSEMENT.fullmatch(cle(str(brut)))
    negatif = str(brut).strip().startswith(("-", "−"))
    if trouve is None or negatif or not 1 <= int(trouve[1]) <= 20:
        raise erreur("arrondissement")
    return int(trouve[1])


def pourcentage(brut: Any) -> Decimal:
    if isinstance(brut, bool):
        raise erreur("pourcentage")
    trouve = re.fullmatch(r"([0-9]{1,3}(?:[.,][0-9]{1,2})?) ?(%|pour ?cent|pourcent)?", str(brut).strip().lower())
    if trouve is None:
        raise erreur("pourcentage")
    valeur = Decimal(trouve[1].replace(",", "."))
    if valeur > 100:
        raise erreur("pourcentage")
    if 0 < valeur < 1:  # nobody is given a rate of half a per cent: a fraction was meant
        raise erreur("pourcentage_fraction")
    return valeur


def entier(brut: Any) -> int:
    """A whole number of months; the word « mois » is allowed."""
    trouve = None if isinstance(brut, bool) else re.fullmatch(r"([0-9]{1,9})( ?mois)?", str(brut).strip().lower())
    if trouve is None:
        raise erreur("entier")
    return int(trouve[1])
