"""What somebody types in an interview: the value it is, and how it is known.

Amounts, dates, countries and words are understood by the reader of files, which knows them all. Here are only the
ways of an interview: the number of a choice, several answers on one line, « 420 € lu sur la quittance ».
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Literal

from pydantic_core import PydanticCustomError

from droits.scenarios import valeurs
from droits.scenarios.facts import FAITS
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

Genre = Literal["oui_non", "choix", "montant", "date", "nombre", "pays", "texte", "liste"]

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
_LU = re.compile(r"[\s,;]*\(?\blue?s?\b(?:\s+(?:sur|dans)\s+(?P<papier>.*?))?(?:\s+(?:du|le)\s+(?P<jour>\d.*?))?\)?\s*")
_ARTICLE = re.compile(r"(?:l[ae]s?\s+|l['’]|une?\s+|mon\s+|ma\s+|sa\s+|son\s+)", re.IGNORECASE)


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
    if not plusieurs:
        return _une(forme, mots.get(cle(ecrit), ecrit))
    if forme.modele is Enfant and re.fullmatch(r"\d{1,2}", ecrit):
        return [{} for _ in range(int(ecrit))]
    morceaux = [ecrit] if cle(ecrit) in mots else _morceaux(forme, ecrit)
    return [_une(forme, mots.get(cle(morceau), morceau)) for morceau in morceaux]


def source(ecrit: str, fait: str, aujourd_hui: date) -> tuple[str, Provenance]:
    """(answer, how it is known): « 420 € lu sur la quittance du 31/10/2026 »; told today otherwise."""
    trouve = re.fullmatch(rf"(?P<reponse>.+?){_LU.pattern}", ecrit.strip(), re.IGNORECASE)
    if trouve is None:
        return ecrit.strip(), Provenance(su=Su.DIT, date_papier=aujourd_hui)
    usuel = FAITS[fait].papier
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


def ne_sait_pas(ecrit: str) -> bool:
    return est_inconnu(ecrit) or cle(ecrit) in {"je_sais_pas", "sais_pas", "nsp", "passer"}


# --- one answer ------------------------------------------------------------------


def _une(forme: Forme, ecrit: str) -> Valeur:
    if forme.genre == "choix":
        return _choix(forme.choix, ecrit)
    if forme.modele is None or forme.absence:
        return ecrit
    dedans = _fait_de_la_fiche(forme)
    if dedans is None or (not forme.absence and est_aucun(ecrit) and forme.modele is AvisImpot):
        return ecrit
    return {dedans.nom: _une(dedans.forme, ecrit)}


def _choix(codes: Sequence[str], ecrit: str) -> str:
    """« 2 » is the second choice of those that are shown."""
    if len(codes) > CHOIX_MONTRES:
        return ecrit
    rang = int(ecrit) if re.fullmatch(r"\d{1,2}", ecrit.strip()) else 0
    return codes[rang - 1] if 1 <= rang <= len(codes) else ecrit


def _morceaux(forme: Forme, ecrit: str) -> list[str]:
    """Several answers on one line; a comma may belong to an amount."""
    dedans = _fait_de_la_fiche(forme)
    lecteur = (dedans.forme if dedans else forme).lecteur
    signes = r";|\bet\b" if lecteur is valeurs.montant else r";|,|\bet\b"
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
