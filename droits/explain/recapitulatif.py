"""« Ce que vous nous avez dit »: one page that the person can read and correct.

Every known fact with how it is known, « aucune » said as such, then what we do not know. Paper
for the person: the label and first names may show, never a sensitive fact of somebody else of
the home, nor a spouse's income.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from droits.explain.document import Bloc, Document, Liste, Phrase, Puce, Titre
from droits.explain.phrases import euros, existe, jour, nombre, ordinal, phrase, quantite, tiret
from droits.explain.valeurs import pays
from droits.scenarios.facts import FAITS, Discretion
from droits.scenarios.situation import Conjoint, Personne, Provenance, Situation

#: facts asked of a child or of another person: the other ones are about adults who apply
_FAITS_DES_AUTRES = ("enfant.", "personne.date_naissance")
#: facts that matter in a band of ages only (from, to): not listed as unknown outside of it
_AGES = {
    "personne.vit_chez_ses_parents": (0, 29),
    "personne.rattache_aux_parents": (0, 25),
    "personne.pension_des_parents": (0, 29),
    "personne.pensions_demandees": (55, 150),
    "personne.inapte_travail": (55, 69),
    "personne.ancien_combattant": (55, 150),
    "personne.enceinte": (15, 55),
    "personne.mutation_employeur": (18, 69),
}
#: facts that do not matter to the French
_FAITS_DES_ETRANGERS = frozenset({"personne.titre_sejour", "personne.en_france_depuis"})
#: numbers that are neither euros nor counted in the unit of a fact
_SANS_UNITE = frozenset({"parts", "annee_revenus"})


@dataclass(frozen=True)
class _Sujet:
    """Whom a part of the page is about: title, place in the file, words, age if known."""

    titre: str
    chemin: str
    mots: str
    autre: bool = False
    mineur: bool = False
    age: int | None = None
    francais: bool = False


def recapituler(situation: Situation, *, au: date | None = None) -> Document:
    """The page of ``situation``. ``au``: day of the page (ages), the interview or today when left out."""
    jour_page = au or situation.date_entretien or date.today()
    parties = [(sujet, modele, _champs(modele)) for sujet, modele in _parties(situation, jour_page)]
    blocs: list[Bloc] = [*_entete(situation)]
    inconnus: list[Bloc] = []
    for sujet, modele, champs in parties:
        connus = [p for champ in champs for p in _connu(champ, sujet, situation.provenances)]
        prenom = _prenom(modele)
        if connus or prenom:
            blocs += [Titre(sujet.titre, 1), *prenom, *([Liste(tuple(connus))] if connus else [])]
        if questions := tuple(p for champ in champs for p in _inconnu(champ, sujet)):
            inconnus += [*_phrases("recap-pour", sujet=sujet.mots), Liste(questions)]
    if inconnus:
        blocs += [
            Titre(phrase("recap-inconnus"), 1),
            *_phrases("recap-inconnus-intro"),
            *inconnus,
        ]
    return Document(phrase("recap-titre"), tuple(blocs))


def _phrases(identifiant: str, **slots: str) -> list[Phrase]:
    return [Phrase(ligne) for ligne in phrase(identifiant, **slots).split("\n")]


def _entete(situation: Situation) -> Iterator[Phrase]:
    if situation.etiquette:
        yield from _phrases("recap-etiquette", etiquette=situation.etiquette)
    if situation.date_entretien:
        yield from _phrases("recap-entretien", jour=jour(situation.date_entretien))
    yield from _phrases("recap-intro")


# --- parts of the page --------------------------------------------------------


def _parties(situation: Situation, au: date) -> Iterator[tuple[_Sujet, BaseModel]]:
    demandeur = situation.demandeur
    yield (
        _Sujet(phrase("recap-demandeur"), "demandeur", phrase("sujet-vous"), age=_age(demandeur, au)),
        demandeur,
    )
    if isinstance(conjoint := situation.conjoint, Conjoint):
        mots = phrase("sujet-conjoint")
        yield _Sujet(phrase("recap-conjoint"), "conjoint", mots, autre=True, age=_age(conjoint, au)), conjoint
    for famille, cle, personnes in (
        ("enfant", "enfants", situation.enfants or ()),
        ("autre", "autres_personnes", situation.autres_personnes or ()),
    ):
        for i, personne in enumerate(personnes):
            titre = phrase(f"recap-{famille}", numero=i + 1)
            mots = phrase(f"sujet-{famille}", numero=i + 1)
            yield _Sujet(titre, f"{cle}.{i}", mots, autre=True, mineur=True), personne
    for cle in ("logement", "patrimoine", "sante"):
        yield _Sujet(phrase(f"recap-{cle}"), cle, ""), getattr(situation, cle)
    yield _Sujet(phrase("recap-foyer"), "", ""), situation


def _age(personne: Personne, au: date) -> int | None:
    ne = personne.date_naissance
    return None if ne is None else au.year - ne.year - ((au.month, au.day) < (ne.month, ne.day))


def _prenom(modele: BaseModel) -> list[Phrase]:
    if isinstance(modele, Personne) and modele.prenom:
        return _phrases("recap-prenom", prenom=modele.prenom)
    return []


# --- one fact -----------------------------------------------------------------


@dataclass(frozen=True)
class _Champ:
    """A field of a model: its name, fact of the register (if any), title, unit and value."""

    nom: str
    titre: str
    valeur: Any
    fait: str | None = None
    unite: str | None = None


def _champs(modele: BaseModel) -> list[_Champ]:
    """The fields to tell, people and parts of the home excepted: these have a part of their own."""
    exclus = {"prenom", "etiquette", "version", "provenances", "date_entretien", "demandeur", "logement"}
    exclus |= {"patrimoine", "sante"}
    champs = type(modele).model_fields.items()
    return [_champ(nom, info, getattr(modele, nom)) for nom, info in champs if nom not in exclus]


def _champ(nom: str, info: FieldInfo, valeur: Any) -> _Champ:
    extra: Any = info.json_schema_extra or {}
    titre = re.sub(r" \(.*\)$", "", info.title or nom)
    return _Champ(nom, titre, valeur, extra.get("fait"), extra.get("unite"))


def _connu(champ: _Champ, sujet: _Sujet, provenances: Mapping[str, Provenance]) -> Iterator[Puce]:
    if champ.valeur is None or _a_sa_propre_partie(champ.valeur):
        return
    chemin = ".".join(filter(None, (sujet.chemin, champ.nom)))
    su = tuple(_provenance(chemin, provenances))
    if _cache(champ, sujet):
        notes = phrase("recap-note"), phrase("recap-note-cachee")
        yield Puce(champ.titre, suite=notes)
    elif champ.valeur == () or (champ.valeur is False and existe(_vide(champ))):
        yield Puce(phrase(_vide(champ)), suite=su)
    elif isinstance(champ.valeur, BaseModel):
        yield Puce(champ.titre, suite=(*_lignes(champ.valeur), *su))
    elif isinstance(champ.valeur, tuple):
        for i, element in enumerate(champ.valeur):
            lignes = _lignes(element) if isinstance(element, BaseModel) else [_mots(champ, element)]
            yield Puce(champ.titre, suite=(*lignes, *_provenance(f"{chemin}.{i}", provenances), *su))
    else:
        yield Puce(_ligne(champ), suite=su)


def _a_sa_propre_partie(valeur: Any) -> bool:
    return isinstance(valeur, Personne) or (
        isinstance(valeur, tuple) and bool(valeur) and isinstance(valeur[0], Personne)
    )


def _vide(champ: _Champ) -> str:
    return f"vide-{tiret(champ.fait or champ.nom).replace('.', '-')}"


def _cache(champ: _Champ, sujet: _Sujet) -> bool:
    """A sensitive fact of somebody else, or what they receive: noted, never printed."""
    if not sujet.autre or champ.fait is None:
        return False
    return FAITS[champ.fait].discretion is Discretion.SENSIBLE or champ.fait == "personne.ressources"


def _lignes(modele: BaseModel) -> list[str]:
    """What is known of a part without a title of its own (an income, a debt, a permit)."""
    champs = [c for c in _champs(modele) if c.valeur is not None]
    sans_montant = not any(isinstance(c.valeur, Decimal) for c in champs)
    return [_ligne(c) for c in champs if not (c.nom == "rythme" and sans_montant)]


def _ligne(champ: _Champ) -> str:
    return phrase("recap-ligne", titre=champ.titre, valeur=_mots(champ, champ.valeur))


def _mots(champ: _Champ, valeur: Any) -> str:
    """A value in plain words, by its type."""
    if isinstance(valeur, bool):
        return phrase("valeur-oui" if valeur else "valeur-non")
    if isinstance(valeur, date):
        return jour(valeur)
    if champ.nom == "arrondissement":
        return phrase("mot-arrondissement", ordinal=ordinal(valeur))
    if champ.nom in _SANS_UNITE:
        return nombre(Decimal(valeur)) if isinstance(valeur, Decimal) else str(valeur)
    if isinstance(valeur, Decimal):
        return quantite(valeur, champ.unite) or euros(valeur)
    if isinstance(valeur, int):
        return quantite(Decimal(valeur), champ.unite) or nombre(Decimal(valeur))
    if champ.nom in ("nationalite", "pays"):
        return pays(valeur)
    if champ.nom == "payeur":
        return str(valeur)
    return phrase(f"valeur-{tiret(valeur)}")


# --- how it is known ----------------------------------------------------------


def _provenance(chemin: str, provenances: Mapping[str, Provenance]) -> Iterator[str]:
    normales = {re.sub(r"\[(\d+)\]", r".\1", cle): p for cle, p in provenances.items()}
    su = normales.get(chemin)
    if su is None:
        return
    if su.papier:
        yield phrase("recap-lu-papier", papier=su.papier)
    else:
        yield phrase(f"recap-{su.su}")
    if su.date_papier:
        yield phrase("recap-lu-jour", jour=jour(su.date_papier))


# --- what is not known --------------------------------------------------------


def _inconnu(champ: _Champ, sujet: _Sujet) -> Iterator[Puce]:
    """The question of a fact not given, and of the facts not given inside the ones that are."""
    if champ.valeur is None:
        if champ.fait is not None and _pertinent(champ.fait, sujet):
            pour = (phrase("recap-pour", sujet=sujet.mots),) if sujet.autre else ()
            yield Puce(FAITS[champ.fait].question, suite=pour)
        return
    if _a_sa_propre_partie(champ.valeur) or _cache(champ, sujet):
        return
    elements = champ.valeur if isinstance(champ.valeur, tuple) else (champ.valeur,)
    for element in elements:
        if isinstance(element, BaseModel):
            yield from _inconnus_dedans(element)


def _inconnus_dedans(modele: BaseModel) -> Iterator[Puce]:
    champs = _champs(modele)
    for champ in champs:
        if champ.valeur is None and champ.fait is not None:
            premier = next(_mots(c, c.valeur) for c in champs if c.valeur is not None)
            yield Puce(FAITS[champ.fait].question, suite=(phrase("recap-pour", sujet=premier),))


def _pertinent(fait: str, sujet: _Sujet) -> bool:
    if sujet.mineur:
        return fait.startswith(_FAITS_DES_AUTRES)
    mini, maxi = _AGES.get(fait, (0, 150))
    return sujet.age is None or mini <= sujet.age <= maxi
