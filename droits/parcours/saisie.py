"""What somebody types in an interview: the value it is, and how it is known.

Amounts, dates, countries and words are understood by the reader of files, which knows them all. Here are only the
ways of an interview: the numbers of a list, several answers on one line, « salaire 1 200 € net depuis 03/2019 »,
« 420 € lu sur la quittance ».
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Literal

from pydantic import BaseModel
from pydantic_core import PydanticCustomError

from droits.parcours.modeles import Genre as GenreDeLot
from droits.parcours.modeles import Lot, Question
from droits.scenarios import valeurs
from droits.scenarios.facts import FAITS
from droits.scenarios.problems import Probleme
from droits.scenarios.retouches import Chemin, Valeur
from droits.scenarios.shapes import Champ, Forme, champ_a, champs
from droits.scenarios.shortcuts import RACCOURCIS
from droits.scenarios.situation import (
    AutrePersonne,
    AvisImpot,
    BienImmobilier,
    Donation,
    Enfant,
    Provenance,
    Situation,
    Su,
)
from droits.scenarios.words import NON, OUI, cle, est_aucun, est_inconnu

#: at each place of the file, the words shown for the choices, folded, and their codes
Mots = Mapping[Chemin, Mapping[str, str]]
Genre = Literal["oui_non", "choix", "montant", "date", "nombre", "pays", "texte", "liste"]

#: sentences that name one value: « Vous avez la nationalité française. »; where it is not true, the fact is asked
#: (a young adult without a tax notice of her own has not said that the tax of the home is nothing)
VRAIES: Mapping[str, str] = {
    "personne.nationalite": "FR",
    "personne.mois_en_france_par_an": "12",
    "impot.impot": "0",
}
#: a longer list is not shown: its words are typed
CHOIX_MONTRES = 16
#: what one answer tells of a card that has no usual word
_FAIT_D_UNE_FICHE = {
    AutrePersonne: "lien",
    AvisImpot: "revenus_declares",
    BienImmobilier: "valeur",
    Donation: "valeur",
    Enfant: "date_naissance",
}
#: of a list of sentences: « 3 », « 3 ? », « 3 conjoint »
_NUMERO = re.compile(r"\b(\d{1,2})\s*(\?)?(?:\s*\b(moi|conjoint|deux)\b)?", re.IGNORECASE)
#: « -2 » or « 2-4 » is no list of numbers: nobody knows what was meant
_TIRET = re.compile(r"[-–−]\s*\d")
_AUCUN = frozenset({"aucun", "aucune"})
_LU = re.compile(r"[\s,;]*\(?\blue?s?\b(?:\s+(?:sur|dans)\s+(?P<papier>.*?))?(?:\s+(?:du|le)\s+(?P<jour>\d.*?))?\)?\s*")
_ARTICLE = re.compile(r"(?:l[ae]s?\s+|l['’]|une?\s+|mon\s+|ma\s+|sa\s+|son\s+)", re.IGNORECASE)


#: what a line tells of a card beside its usual word: since when, until when, how often, how much
_DATE = r"(?:le\s+)?((?:\d{1,2}(?:er)?[\s/.-]+)?(?:\d{1,2}|[^\W\d_]{3,9})[\s/.-]+\d{4}|\d{4}(?:-\d\d){0,2})"
_DEPUIS = re.compile(rf",?\s*\bdepuis\s+{_DATE}(?!\d)", re.IGNORECASE)
_JUSQU_AU = re.compile(rf",?\s*\bjusqu['’](?:au|à|en)\s+{_DATE}(?!\d)", re.IGNORECASE)
_NE_LE = re.compile(rf",?\s*\bnée?\s+(?:en\s+)?{_DATE}(?!\d)", re.IGNORECASE)
_LE = re.compile(rf",?\s*\b(?:le|en)\s+{_DATE}(?!\d)", re.IGNORECASE)
_DATES = {"depuis": _DEPUIS, "jusqu_au": _JUSQU_AU, "date_naissance": _NE_LE, "date": _LE}
_RYTHMES = {
    "mensuel": re.compile(r"\s*(?:/|\bpar\s)\s*mois\b", re.IGNORECASE),
    "trimestriel": re.compile(r"\s*(?:/|\bpar\s)\s*trimestre\b", re.IGNORECASE),
    "annuel": re.compile(r"\s*(?:/|\bpar\s)\s*an\b", re.IGNORECASE),
    "une_fois": re.compile(r"\s*\bune\s+fois\b", re.IGNORECASE),
}
_SOMME = re.compile(
    r"(?<=[^\W\d_])[\s,:]+(\d[\d\s]*(?:[.,]\d{1,2})?)(?!\w)(?:\s*(?:€|euros?\b))?(?:\s*(net|brut|imposable)\b)?",
    re.IGNORECASE,
)


class Incomprise(Exception):
    """What was typed answers nothing that was asked. ``place``: of which question, where it is known."""

    place: Chemin | None = None

    def __init__(self, code: str, message: str, remede: str) -> None:
        self.probleme = Probleme("", 1, 1, "", code, message, remede, "erreur")
        super().__init__(message)


@dataclass(frozen=True)
class Dite:
    """What was said of one question: a value to write; « oui », to be told at once; or a doubt."""

    question: Question
    su: Provenance
    valeur: Valeur | None = None
    a_detailler: bool = False

    @property
    def doute(self) -> bool:
        return self.valeur is None and not self.a_detailler


def repondre(lot: Lot, ecrit: str, aujourd_hui: date, mots: Mots = MappingProxyType({})) -> tuple[Dite, ...]:
    """What a line says of each question of ``lot``. Raises :class:`Incomprise`."""
    if lot.genre is GenreDeLot.PHRASES:
        return _des_phrases(lot, ecrit, aujourd_hui)
    morceaux = _un_par_question(lot, ecrit)
    return tuple(
        _une_reponse(q, morceau, aujourd_hui, mots.get(q.chemin, {}))
        for q, morceau in zip(lot.questions, morceaux, strict=True)
    )


def absence(place: Chemin) -> str:
    """What « non » writes at a place of the file."""
    forme, plusieurs = _de_l_element(champ_a(Situation, place)[1].forme)
    if plusieurs or forme.absence:
        return "aucun"
    if forme.genre == "choix":
        return next(code for code in forme.choix if code in _AUCUN)
    return "non" if forme.lecteur is valeurs.oui_non else "0"


def _des_phrases(lot: Lot, ecrit: str, aujourd_hui: date) -> tuple[Dite, ...]:
    """« 1, 4 »: these are true and the others are not; « 3 ? »: nobody knows; « 4 conjoint », of the two adults."""
    phrases = lot.par_fait()
    vraies, doutes = _numeros(source(ecrit, None, aujourd_hui)[0], phrases)
    dites = []
    for rang, phrase in enumerate(phrases, 1):
        for q in phrase:
            su = source(ecrit, q.fait, aujourd_hui)[1]
            valeur = None if rang in doutes else en_une_phrase(q, vraie=q.sujet in vraies.get(rang, ()))
            dites.append(Dite(q, su, valeur, a_detailler=valeur is None and rang not in doutes))
    return tuple(dites)


def en_une_phrase(q: Question, *, vraie: bool) -> str | None:
    """What a sentence writes, true or not; ``None`` where the question of its fact has to be asked."""
    if q.fait in VRAIES:
        return VRAIES[q.fait] if vraie else None
    if not vraie:
        return absence(q.chemin)
    return "oui" if attendu(q.chemin).genre == "oui_non" else None


def _numeros(ecrit: str, phrases: Sequence[Sequence[Question]]) -> tuple[dict[int, set[str]], set[int]]:
    """(number → of whom it is true, doubtful numbers)."""
    if cle(ecrit) in ("toutes", "tout") and all(len(phrase) == 1 for phrase in phrases):
        return {rang: {q.sujet for q in phrase} for rang, phrase in enumerate(phrases, 1)}, set()
    vraies: dict[int, set[str]] = {}
    doutes: set[int] = set()
    for rang, doute, qui in (n.groups() for n in _NUMERO.finditer(ecrit)):
        if not 1 <= int(rang) <= len(phrases):
            raise _pas_de_numero(len(phrases))
        if doute:
            doutes.add(int(rang))
        else:
            vraies.setdefault(int(rang), set()).update(_de_qui(phrases[int(rang) - 1], int(rang), cle(qui or "")))
    reste = cle(re.sub(r"\bet\b", " ", _NUMERO.sub(" ", ecrit)))
    incomprise = not (est_aucun(reste) and not vraies) if reste else not (vraies or doutes)
    if incomprise or _TIRET.search(ecrit):
        raise _pas_de_numero(len(phrases))
    return vraies, doutes


def _de_qui(phrase: Sequence[Question], rang: int, qui: str) -> set[str]:
    """The subjects that a number with its word names; a number alone is enough where there is one."""
    dits = {"conjoint": {"conjoint"}, "moi": {"demandeur"}, "deux": {"demandeur", "conjoint"}}
    sujets = {q.sujet for q in phrase}
    if len(sujets) == 1 and (not qui or not sujets & dits["deux"]):
        return sujets
    if qui not in dits or not dits[qui] <= sujets:
        raise Incomprise(
            "pour_qui", f"pour qui, la {rang} ?", f"dites « {rang} moi », « {rang} conjoint » ou « {rang} deux »"
        )
    return dits[qui]


def _pas_de_numero(combien: int) -> Incomprise:
    return Incomprise(
        "numeros",
        f"dites des numéros, de 1 à {combien}",
        "comme « 1, 3 » ; si aucune phrase n'est vraie, « aucune » ; si vous ne savez pas pour la 2, « 2 ? »",
    )


def _un_par_question(lot: Lot, ecrit: str) -> list[str]:
    combien = len(lot.questions)
    morceaux = [m.strip() for m in ecrit.split(";")] if combien > 1 else [ecrit]
    if lot.genre is GenreDeLot.CHACUN and len(morceaux) == 1:
        return morceaux * combien
    if len(morceaux) != combien or not all(morceaux):
        raise Incomprise(
            "combien",
            f"il faut {combien} réponses, dans l'ordre",
            "mettez un point-virgule entre deux réponses, et « ? » où vous ne savez pas",
        )
    return morceaux


def _une_reponse(q: Question, ecrit: str, aujourd_hui: date, mots: Mapping[str, str]) -> Dite:
    try:
        return _dite(q, ecrit, aujourd_hui, mots)
    except Incomprise as incomprise:
        incomprise.place = q.chemin
        raise


def _dite(q: Question, ecrit: str, aujourd_hui: date, mots: Mapping[str, str]) -> Dite:
    ecrit, su = source(ecrit, q.fait, aujourd_hui)
    if ne_sait_pas(ecrit):
        return Dite(q, su)
    if sans_dire_quoi(q.chemin, ecrit):
        raise Incomprise("lesquels", "il manque un mot", "dites lesquels, ou leur numéro ; sinon, « aucun »")
    valeur = comprendre(q.chemin, ecrit, mots)
    # « non » to « quel titre de séjour ? » may mean « not yet »: it is said in full
    en_un_mot = cle(ecrit) in OUI or (cle(ecrit) in NON and (valeur == ecrit or FAITS[q.fait].type == "titre"))
    forme = attendu(q.chemin)
    if en_un_mot and forme.genre == "choix" and not forme.plusieurs:
        raise Incomprise("choix", "« oui » ou « non » ne suffit pas ici", "dites un mot de la liste, ou son numéro")
    return Dite(q, su, valeur)


@dataclass(frozen=True)
class Attendu:
    """What an answer looks like. ``choix``: codes, in order; ``plusieurs``: several answers fit on one line."""

    genre: Genre
    titre: str | None
    choix: tuple[str, ...] = ()
    plusieurs: bool = False


def attendu(place: Chemin) -> Attendu:
    """What is expected at a place of the file. ``titre``: what is asked, where the fact asks for more than that."""
    _, champ = champ_a(Situation, place)
    forme, plusieurs = _de_l_element(champ.forme)
    titre = None if _est_un_fait(champ) else champ.info.title
    if forme.genre == "fiche" and forme.absence:  # a partner, a future home: there is one, or not
        return Attendu("oui_non", titre)
    dedans = _fait_de_la_fiche(forme)
    if dedans is not None:
        forme, titre = dedans.forme, dedans.info.title if dedans.forme.genre != "choix" else titre
    choix = forme.choix if len(forme.choix) <= CHOIX_MONTRES else ()
    return Attendu(_genre(forme), titre, choix, plusieurs)


def comprendre(place: Chemin, ecrit: str, mots: Mapping[str, str] = MappingProxyType({})) -> Valeur:
    """The value to write at ``place``; what is not understood stays as typed: the reader refuses it with its cure.

    ``mots``: folded words shown for the choices, and their codes.
    """
    _, champ = champ_a(Situation, place)
    forme, plusieurs = _de_l_element(champ.forme)
    if plusieurs and (est_aucun(ecrit) or cle(ecrit) in NON):
        return ecrit if est_aucun(ecrit) else "aucun"
    return elements(place, ecrit, mots) if plusieurs else _une(forme, mots.get(cle(ecrit), ecrit))


def elements(place: Chemin, ecrit: str, mots: Mapping[str, str] = MappingProxyType({})) -> Sequence[Valeur]:
    """What a line tells of each element of a list."""
    forme, _ = _de_l_element(champ_a(Situation, place)[1].forme)
    if forme.modele is Enfant and re.fullmatch(r"\d{1,2}", ecrit):
        return [{} for _ in range(int(ecrit))]
    morceaux = [ecrit] if cle(ecrit) in mots else _morceaux(forme, ecrit)
    return [_une(forme, mots.get(cle(morceau), morceau)) for morceau in morceaux]


def source(ecrit: str, fait: str | None, aujourd_hui: date) -> tuple[str, Provenance]:
    """(answer, how it is known): « 420 € lu sur la quittance du 31/10/2026 »; told today otherwise."""
    trouve = re.fullmatch(rf"(?P<reponse>.+?){_LU.pattern}", ecrit.strip(), re.IGNORECASE)
    if trouve is None:
        return ecrit.strip(), Provenance(su=Su.DIT, date_papier=aujourd_hui)
    usuel = FAITS[fait].papier if fait else None
    seul = usuel if usuel and ", " not in usuel else None  # several papers may tell it: which one is not known
    papier = _ARTICLE.sub("", trouve["papier"], count=1) if trouve["papier"] else seul
    try:
        jour = valeurs.jour(trouve["jour"]) if trouve["jour"] else None
    except PydanticCustomError:
        return ecrit.strip(), Provenance(su=Su.DIT, date_papier=aujourd_hui)
    return trouve["reponse"].strip(), Provenance(su=Su.LU, papier=papier and papier[:120], date_papier=jour)


def sans_dire_quoi(place: Chemin, ecrit: str) -> bool:
    """« Oui » where a list is expected: which ones?"""
    _, champ = champ_a(Situation, place)
    return champ.forme.genre == "liste" and cle(ecrit) in OUI


_NE_SAIT_PAS = frozenset({"je_sais_pas", "ne_sais_pas", "sais_pas", "chais_pas", "jsp", "nsp", "passer"})


def ne_sait_pas(ecrit: str) -> bool:
    return est_inconnu(ecrit) or cle(ecrit) in _NE_SAIT_PAS


# --- one answer ------------------------------------------------------------------


def _une(forme: Forme, ecrit: str) -> Valeur:
    if forme.genre == "choix":
        return _choix(forme.choix, ecrit)
    if forme.modele is None or forme.absence:
        return ecrit
    dedans = _fait_de_la_fiche(forme)
    if dedans is None or (not forme.absence and est_aucun(ecrit) and forme.modele is AvisImpot):
        return ecrit
    autour, mot = _autour(forme.modele, dedans.nom, ecrit)
    return ({dedans.nom: _une(dedans.forme, mot)} if mot or not autour else {}) | autour


def _autour(modele: type[BaseModel], usuel: str, ecrit: str) -> tuple[dict[str, Valeur], str]:
    """What a line tells of a card beside its usual word, and what is left of the line.

    « salaire 1 200 € net depuis 03/2019 »: the amount and the start of a salary.
    """
    connus = champs(modele)
    dits: dict[str, Valeur] = {}
    for nom, motif in _DATES.items():
        if nom in connus and (trouve := motif.search(ecrit)):
            dits[nom] = trouve[1]
            ecrit = ecrit[: trouve.start()] + ecrit[trouve.end() :]
    for rythme, motif in _RYTHMES.items() if "rythme" in connus else ():
        if motif.search(ecrit):
            dits["rythme"] = rythme
            ecrit = motif.sub("", ecrit, count=1)
    if "montant" in connus and (trouve := _SOMME.search(ecrit)):
        dits[(trouve[2] or "montant").lower()] = trouve[1].strip()
        ecrit = ecrit[: trouve.start()] + ecrit[trouve.end() :]
    for nom, champ in connus.items():
        if nom not in (usuel, "rythme", *dits) and champ.forme.genre == "choix":
            code, ecrit = _mot_d_un_choix(champ.forme.choix, ecrit)
            dits |= {nom: code} if code else {}
    return dits, ecrit.strip(" ,:")


def _mot_d_un_choix(codes: Sequence[str], ecrit: str) -> tuple[str | None, str]:
    """The code of a choice that stands in a line after its first word, and the line without it."""
    for code in sorted(codes, key=len, reverse=True):
        trouve = re.search(rf"(?<=\S)[\s,]+{re.escape(code).replace('_', '[ _]')}\b", ecrit, re.IGNORECASE)
        if trouve and code not in _AUCUN:
            return code, ecrit[: trouve.start()] + ecrit[trouve.end() :]
    return None, ecrit


def _choix(codes: Sequence[str], ecrit: str) -> str:
    """« 2 » is the second choice of those that are shown; « non », the one that says so."""
    if est_aucun(ecrit):
        return next((code for code in codes if code in _AUCUN), ecrit)
    if len(codes) > CHOIX_MONTRES:
        return ecrit
    rang = int(ecrit) if re.fullmatch(r"\d{1,2}", ecrit.strip()) else 0
    return codes[rang - 1] if 1 <= rang <= len(codes) else ecrit


def _morceaux(forme: Forme, ecrit: str) -> list[str]:
    """Several answers on one line: a semicolon, else a comma; but a comma may belong to an amount."""
    dedans = _fait_de_la_fiche(forme)
    lecteur = (dedans.forme if dedans else forme).lecteur
    en_mots = re.search(r"[^\W\d_]{3}", ecrit) is not None
    virgule = r",(?!\d{1,2}(?!\d|/))" if en_mots else ","
    signes = r";" if ";" in ecrit else r"\bet\b" if lecteur is valeurs.montant else rf"{virgule}|\bet\b"
    return [m.strip() for m in re.split(signes, ecrit) if m.strip()]


# --- the models --------------------------------------------------------------------


def _de_l_element(forme: Forme) -> tuple[Forme, bool]:
    return (forme.element, True) if forme.genre == "liste" and forme.element is not None else (forme, False)


def _fait_de_la_fiche(forme: Forme) -> Champ | None:
    """The field that one answer fills: the usual word of the card, or the first thing to know."""
    if forme.modele is None:
        return None
    nom = _FAIT_D_UNE_FICHE.get(forme.modele) or RACCOURCIS.get(forme.modele) or next(
        n for n, c in champs(forme.modele).items() if c.forme.genre == "choix"
    )  # fmt: skip
    return champs(forme.modele)[nom]


def _est_un_fait(champ: Champ) -> bool:
    """Whether the register has a question for this very field."""
    extra = champ.info.json_schema_extra
    return isinstance(extra, dict) and "fait" in extra


def _genre(forme: Forme) -> Genre:
    if forme.genre == "choix":
        return "choix"
    genres: dict[object, Genre] = {
        valeurs.oui_non: "oui_non",
        valeurs.montant: "montant",
        valeurs.jour: "date",
        valeurs.pays: "pays",
        valeurs.arrondissement: "nombre",
        valeurs.entier: "nombre",
        valeurs.pourcentage: "nombre",
        valeurs.parts: "nombre",
    }
    return genres.get(forme.lecteur, "texte")
