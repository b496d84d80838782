"""Rules on signs, numbers and dates: what a regular expression decides."""

from __future__ import annotations

import re
from datetime import date

from droits.explain.checker.faute import Faute, Fautes
from droits.explain.checker.texte import Unite
from droits.explain.phrases import jour

# --- dates (R24) ----------------------------------------------------------------

_JOUR, _MOIS, _AN = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:(?:19|20)\d\d|\d\d)"
_DATE = re.compile(
    rf"(?<![\w/.-])(?:(?P<j>{_JOUR})(?P<s>[/.-])(?P<m>{_MOIS})(?P=s)(?P<a>{_AN})"
    rf"|(?P<iso>(?:19|20)\d\d)[-/](?P<im>0[1-9]|1[0-2])[-/](?P<ij>0[1-9]|[12]\d|3[01])"
    rf"|(?P<cj>{_JOUR})/(?P<cm>{_MOIS})"
    rf"|(?P<mm>0[1-9]|1[0-2])/(?P<ma>(?:19|20)\d\d)"
    r"|(?P<aj>(?:1er|[12]?\d|3[01]))\s(?P<court>janv|févr?|fevr?|mar|avr|juil|jui|juill|sept|oct|nov|déc|dec)\b\.?)"
    r"(?![\w/]|[.-]\d)",
    re.IGNORECASE,
)
_COURTS = {
    "janv": "janvier", "fév": "février", "févr": "février", "fev": "février", "fevr": "février", "mar": "mars",
    "avr": "avril", "jui": "juin", "juil": "juillet", "juill": "juillet", "sept": "septembre", "oct": "octobre",
    "nov": "novembre", "déc": "décembre", "dec": "décembre",
}  # fmt: skip
_AN_2000 = 2000
_FRACTION = re.compile(r"\s(?:du|de la|des|d'|de)\s", re.IGNORECASE)


def dates(unite: Unite) -> Fautes:
    """R24."""
    for trouve in _DATE.finditer(unite.texte):
        if not (trouve["cj"] and _FRACTION.match(unite.texte, trouve.end())):  # « 1/3 des revenus »
            yield Faute("R24", trouve.start(), trouve.end(), _en_toutes_lettres(trouve))


def _en_toutes_lettres(trouve: re.Match[str]) -> str:
    try:
        return f"« {_date_ecrite(trouve)} »"
    except ValueError:
        return "le jour en chiffres, le mois en lettres"


def _date_ecrite(trouve: re.Match[str]) -> str:
    if trouve["j"]:
        an = int(trouve["a"]) + (_AN_2000 if len(trouve["a"]) == 2 else 0)
        return jour(date(an, int(trouve["m"]), int(trouve["j"])))
    if trouve["iso"]:
        return jour(date(int(trouve["iso"]), int(trouve["im"]), int(trouve["ij"])))
    if trouve["cj"]:
        return jour(date(_AN_2000, int(trouve["cm"]), int(trouve["cj"]))).removesuffix(f" {_AN_2000}")
    if trouve["mm"]:
        return jour(date(int(trouve["ma"]), int(trouve["mm"]), 2)).removeprefix("2 ")
    return f"{trouve['aj']} {_COURTS[trouve['court'].lower()]}"


# --- numbers (R21, R22, R23) ------------------------------------------------------

_EN_LETTRES = {
    "zéro": 0, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20,
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "nonante": 90,
    "cent": 100, "cents": 100, "mille": 1000,
}  # fmt: skip
_NOMBRE_EN_LETTRES = re.compile(
    rf"(?<![\w'])(?:{'|'.join(sorted(_EN_LETTRES, key=len, reverse=True))})"
    rf"(?:(?:[ -]|[ -]et[ -])(?:une?|onze|{'|'.join(sorted(_EN_LETTRES, key=len, reverse=True))}))*(?!\w)",
    re.IGNORECASE,
)
_POUR_CENT = re.compile(r"%|\bpour\s?cents?\b", re.IGNORECASE)
_AVANT_NEUF = re.compile(r"\b(?:un|de|du|à|état|comme|est|sont|logements?|véhicules?|appareils?|vélos?)\s$", re.I)
_ROMAIN = re.compile(
    r"(?<![\w-])(?=[IVX])(?P<nombre>X{0,3}(?:IX|IV|V?I{0,3}))(?P<rang>ers?|ères?|es?|èmes?)?(?![\w'-])"
)
_AVANT_ROMAIN = re.compile(
    r"\b(?:articles?|titre|chapitre|annexe|catégorie|niveau|alinéa|livre|tome|groupe|type|phase|partie|section"
    r"|paragraphe|degré|classe|livret|tableau|étape|les|au|du)\s$",
    re.IGNORECASE,
)


def nombres_en_lettres(unite: Unite) -> Fautes:
    """R21: « deux », « XIV »; not « un » nor « une »."""
    for trouve in _NOMBRE_EN_LETTRES.finditer(unite.texte):
        avant = _avant(unite, trouve)
        mots = trouve[0].lower()
        if mots.startswith("cent") and re.search(r"\bpour\s$", avant, re.IGNORECASE):
            continue  # R22
        if (
            mots == "neuf"
            and _AVANT_NEUF.search(avant)
            and not re.match(r"\s\w", unite.texte[trouve.end() : trouve.end() + 2])
        ):
            continue  # « un logement neuf »
        if mots == "sept" and avant[-2:-1].isdigit():
            continue  # « 15 sept. »
        if trouve.start() and trouve[0][0].isupper() and unite.texte[trouve.end() : trouve.end() + 1] == "-":
            continue  # « les Deux-Sèvres »
        yield Faute("R21", trouve.start(), trouve.end(), _en_chiffres(trouve[0]))
    for trouve in _ROMAIN.finditer(unite.texte):
        if len(trouve["nombre"]) > 1 or trouve["rang"] or _AVANT_ROMAIN.search(_avant(unite, trouve)):
            yield Faute("R21", trouve.start(), trouve.end(), f"« {_arabe(trouve['nombre'])}{trouve['rang'] or ''} »")


def _en_chiffres(lettres: str) -> str:
    total = groupe = 0
    for mot in re.split(r"[ -]", lettres.lower()):
        valeur = 1 if mot in ("un", "une") else _EN_LETTRES.get(mot, 0)
        if valeur == 1000:
            total, groupe = total + max(groupe, 1) * 1000, 0
        elif valeur == 100 or (valeur == 20 and groupe % 100 == 4):
            groupe = max(groupe, 1) * valeur if valeur == 100 else groupe - 4 + 80
        else:
            groupe += valeur
    return f"« {total + groupe} »"


def _arabe(romain: str) -> int:
    valeurs = [{"I": 1, "V": 5, "X": 10}[c] for c in romain]
    return sum(-v if v < max(valeurs[i:]) else v for i, v in enumerate(valeurs))


def _avant(unite: Unite, trouve: re.Match[str]) -> str:
    """The few characters before a match."""
    return unite.texte[max(0, trouve.start() - 20) : trouve.start()]


def pourcentages(unite: Unite) -> Fautes:
    """R22."""
    for trouve in _POUR_CENT.finditer(unite.texte):
        yield Faute("R22", trouve.start(), trouve.end(), "une part simple, comme « la moitié », ou le montant")


_NOMBRE = re.compile(r"(?<![\w.,/'-])(?:\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d{4,})(?:,\d{1,2})?(?![\w/-]|[.,]?\d)")
_AVANT_UN_NUMERO = re.compile(
    r"(?:\ble|\bau|appelez|numéro|téléphone|tél\.?|n°|code|article|art\.?|cerfa|:)\s(?:le\s)?$", re.IGNORECASE
)
_APRES_UNE_SOMME = re.compile(r"\s?(?:€|euros?|francs?|habitants|personnes|logements|heures|kilom|mètres|ménages)")
_DEBUT_DE_VILLE = re.compile(r"\s[A-ZÀ-Ý]")


def grands_nombres(unite: Unite) -> Fautes:
    """R23: from 1 000 up; not a year, a telephone, a postal code or a short number."""
    for trouve in _NOMBRE.finditer(unite.texte):
        ecrit, suite = trouve[0], unite.texte[trouve.end() : trouve.end() + 12]
        somme = _APRES_UNE_SOMME.match(suite)
        annee = ecrit.isdigit() and 1900 <= int(ecrit[:5]) <= 2100 and len(ecrit) == 4
        ville = ecrit.isdigit() and len(ecrit) == 5 and _DEBUT_DE_VILLE.match(suite)
        numero = _AVANT_UN_NUMERO.search(_avant(unite, trouve)) and ecrit.isdigit()
        if ecrit.startswith("0") or (not somme and (annee or ville or numero)):
            continue
        yield Faute("R23", trouve.start(), trouve.end(), "un nombre plus petit, par exemple par mois")


# --- signs (R18, R25, R26, R27, R28, R50) -------------------------------------------

_SIGNE = re.compile(r"[&<>#§/\\*@€+=~|$£^{}_¤×÷≥≤≠±→←⇒]")
_ECRIRE = {
    "€": "« euros »", "$": "« dollars »", "£": "« livres »", "&": "« et »", "+": "« plus »", "=": "« égale »",
    "/": "« ou », ou « par »", "<": "« moins de »", ">": "« plus de »", "≥": "« ou plus »", "≤": "« ou moins »",
    "§": "« paragraphe »", "@": "« arobase »", "×": "« fois »",
}  # fmt: skip
_PONCTUATION = re.compile(r";|\.\.\.+|…|[()\[\]]|[–—]|(?<=\s)-(?=\s)")
_SANS = {
    ";": "un point, puis une nouvelle phrase",
    "(": "une phrase à part", ")": "une phrase à part", "[": "une phrase à part", "]": "une phrase à part",
}  # fmt: skip
_NOTE = re.compile(
    r"(?<=[\w.,»)])\s?(?:\(\d{1,2}\)|\[\d{1,2}\])(?!\w)|(?<=\w)\*+(?!\w)|(?<!\bm)(?<!\bkm)(?<!\bcm)[¹²³⁴⁵⁶⁷⁸⁹⁰]+"
)
_ABREVIATIONS = re.compile(
    r"(?i:(?<![\w-])n°s?)"
    r"|(?<![\w-])(?:etc\b\.?|p\.\s?ex\.|par ex\.|ex\s?(?=:)|ex\.|c\.?-à-d\.?|càd\b|nos\b(?=\s\d)|art\.|pp?\.(?=\s?\d)"
    r"|ét\.|al\.(?=\s\d)|[Cc]f\b\.?|[Tt]él\b\.?|[Tt]el\.?(?=\s?:?\s?\d)|(?i:janv|févr?|avr|juil|sept|oct|nov|déc)\."
    r"|M\.(?=\s+[A-ZÀ-Ý])|MM\.|Mmes?\b\.?|Mlles?\b\.?|Dr\b\.?(?=\s[A-Z])|Pr\b\.?(?=\s[A-Z])"
    r"|av\.(?=\s)|bd\b\.?|St\b\.(?=\s)|env\.|max\.|min\.|mens\.|trim\.|resp\.|hab\.|nb\b\.?|qté?\b|svp\b|stp\b"
    r"|rdv\b|RDV\b|tj\b|N\.B\.|P\.S\.|i\.e\.|adr\.|réf\.|dép\.|arr\.|bât\.|ss\b(?=\s)|pb\b|km²?\b|m²|kg\b|j/7|h/24)(?!\w)"
)
_EN_ENTIER = {
    "etc": "la liste complète, ou rien", "n°": "« numéro »", "n°s": "« numéros »", "nos": "« numéros »",
    "m": "« Monsieur »", "mm": "« Messieurs »", "mme": "« Madame »", "mmes": "« Mesdames »",
    "mlle": "« Madame »", "dr": "« docteur »", "p. ex": "« par exemple »", "p.ex": "« par exemple »",
    "par ex": "« par exemple »", "ex": "« par exemple »", "c.-à-d": "« c'est-à-dire »", "càd": "« c'est-à-dire »",
    "art": "« article »", "tél": "« téléphone »", "tel": "« téléphone »", "cf": "« voir »", "rdv": "« rendez-vous »",
    "av": "« avenue »", "bd": "« boulevard »", "km": "« kilomètres »", "m²": "« mètres carrés »", "max": "« au plus »",
    "min": "« au moins »", "env": "« environ »",
}  # fmt: skip
_VIRGULE = re.compile(r",(?!\d)|,(?<!\d,)")


def signes(unite: Unite) -> Fautes:
    """R25."""
    for trouve in _SIGNE.finditer(unite.texte):
        dans_une_date = trouve[0] == "/" and _avant(unite, trouve)[-1:].isdigit()
        yield Faute("R25", trouve.start(), trouve.end(), None if dans_une_date else _ECRIRE.get(trouve[0]))


def ponctuation(unite: Unite) -> Fautes:
    """R26."""
    for trouve in _PONCTUATION.finditer(unite.texte):
        yield Faute("R26", trouve.start(), trouve.end(), _SANS.get(trouve[0], "un point, ou rien"))


def enumerations(unite: Unite) -> Fautes:
    """R27: two commas or more, decimal ones apart."""
    virgules = [m.start() for m in _VIRGULE.finditer(unite.texte)]
    if len(virgules) >= 2:
        yield Faute("R27", virgules[0], virgules[-1] + 1, "une liste, une chose par ligne")


def notes(unite: Unite) -> Fautes:
    """R28."""
    for trouve in _NOTE.finditer(unite.texte):
        debut = trouve.end() - len(trouve[0].lstrip())
        yield Faute("R28", debut, trouve.end(), "l'explication, juste après la phrase")


def abreviations(unite: Unite) -> Fautes:
    """R18."""
    for trouve in _ABREVIATIONS.finditer(unite.texte):
        entier = _EN_ENTIER.get(trouve[0].lower().rstrip(". "))
        yield Faute("R18", trouve.start(), trouve.end(), entier or "le mot entier")
