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
from itertools import chain
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from droits.explain.blocs import phrases
from droits.explain.document import Bloc, Document, Liste, Phrase, Puce, Titre
from droits.explain.glossaire import definir
from droits.explain.phrases import euros, existe, jour, nombre, ordinal, phrase, quantite, tiret
from droits.explain.sujets import pour
from droits.explain.valeurs import pays, question_du_fait
from droits.scenarios.facts import FAITS, Discretion
from droits.scenarios.situation import Adulte, Conjoint, Personne, Provenance, Situation

#: facts asked of a child or of another person: the other ones are about adults who apply
_FAITS_DES_AUTRES = ("enfant.", "personne.date_naissance", "personne.scolarite")
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
    "personne.scolarite": (3, 39),
    "personne.revenus_parents": (16, 39),
    "personne.points_charge": (16, 39),
    "personne.travail_deux_ans": (18, 24),
    "personne.travail_cinq_ans": (18, 69),
    "personne.fin_droits_chomage": (18, 69),
    "personne.conge": (16, 69),
    "personne.restriction_emploi": (16, 69),
}
#: facts that do not matter to the French
_FAITS_DES_ETRANGERS = frozenset({"personne.titre_sejour", "personne.en_france_depuis"})
#: numbers that are neither euros nor counted in the unit of a fact
_SANS_UNITE = frozenset({"parts", "annee_revenus"})


@dataclass(frozen=True)
class _Sujet:
    """Whom a part of the page is about: its title, its place in the file, its code in answers."""

    titre: str
    chemin: str
    code: str
    autre: bool = False
    a_charge: bool = False
    age: int | None = None
    francais: bool = False


def recapituler(situation: Situation, *, au: date | None = None) -> Document:
    """The page of ``situation``. ``au``: day of the page (ages), the interview or today when left out."""
    jour_page = au or situation.date_entretien or date.today()
    parties = [(sujet, modele, _champs(modele)) for sujet, modele in _parties(situation, jour_page)]
    blocs: list[Bloc] = [*_entete(situation)]
    inconnus: dict[tuple[str, ...], list[Puce]] = {}
    for sujet, modele, champs in parties:
        connus = [p for champ in champs for p in _connu(champ, sujet, situation.provenances)]
        prenom = _prenom(modele)
        if connus or prenom:
            blocs += [Titre(sujet.titre, 1), *prenom, *([Liste(tuple(connus))] if connus else [])]
        if questions := [p for champ in champs for p in _inconnu(champ, sujet)]:
            inconnus.setdefault(pour(sujet.code) or (phrase("pour-vous"),), []).extend(questions)
    return definir(Document(phrase("recap-titre"), (*blocs, *_partie_inconnus(inconnus))))


def _partie_inconnus(inconnus: Mapping[tuple[str, ...], list[Puce]]) -> Iterator[Bloc]:
    if inconnus:
        yield Titre(phrase("recap-inconnus"), 1)
        yield from phrases("recap-inconnus-intro")
    for intro, questions in inconnus.items():
        yield from (Phrase(ligne) for ligne in intro)
        yield Liste(tuple(questions))


def _entete(situation: Situation) -> Iterator[Phrase]:
    if situation.etiquette:
        yield from phrases("recap-etiquette", etiquette=situation.etiquette)
    if situation.date_entretien:
        yield from phrases("recap-entretien", jour=jour(situation.date_entretien))
    yield from phrases("recap-intro")


# --- parts of the page --------------------------------------------------------


def _parties(situation: Situation, au: date) -> Iterator[tuple[_Sujet, BaseModel]]:
    yield _adulte("demandeur", situation.demandeur, au), situation.demandeur
    if isinstance(situation.conjoint, Conjoint):
        yield _adulte("conjoint", situation.conjoint, au), situation.conjoint
    for i, enfant in enumerate(situation.enfants or ()):
        yield _autre("enfant", i, f"enfants.{i}"), enfant
    for i, personne in enumerate(situation.autres_personnes or ()):
        yield _autre("autre", i, f"autres_personnes.{i}"), personne
    for cle in ("logement", "patrimoine", "sante"):
        yield _Sujet(phrase(f"recap-{cle}"), cle, cle), getattr(situation, cle)
    yield _Sujet(phrase("recap-foyer"), "", "foyer"), situation


def _adulte(nom: str, adulte: Adulte, au: date) -> _Sujet:
    francais = adulte.nationalite == "FR"
    autre = nom != "demandeur"
    return _Sujet(phrase(f"recap-{nom}"), nom, nom, autre, age=_age(adulte, au), francais=francais)


def _autre(famille: str, rang: int, chemin: str) -> _Sujet:
    titre = phrase(f"recap-{famille}", numero=rang + 1)
    return _Sujet(titre, chemin, f"{famille} {rang + 1}", autre=True, a_charge=True)


def _age(personne: Personne, au: date) -> int | None:
    ne = personne.date_naissance
    return None if ne is None else au.year - ne.year - ((au.month, au.day) < (ne.month, ne.day))


def _prenom(modele: BaseModel) -> tuple[Phrase, ...]:
    if isinstance(modele, Personne) and modele.prenom:
        return phrases("recap-prenom", prenom=modele.prenom)
    return ()


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
    exclus |= {"patrimoine", "sante", "violences"}  # the last is told alone, and printed nowhere
    champs = type(modele).model_fields.items()
    return [_champ(nom, info, getattr(modele, nom)) for nom, info in champs if nom not in exclus]


def _champ(nom: str, info: FieldInfo, valeur: Any) -> _Champ:
    extra: Any = info.json_schema_extra or {}
    fait, propre = extra.get("fait"), f"champ-{tiret(extra.get('fait') or nom).replace('.', '-')}"
    titre = phrase(propre) if existe(propre) else re.sub(r" \(.*\)$", "", info.title or nom)
    return _Champ(nom, titre, valeur, fait, extra.get("unite"))


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
            dedans = [_provenance(c, provenances) for c in provenances if c.startswith(f"{chemin}.{i}.")]
            sus = (*_provenance(f"{chemin}.{i}", provenances), *chain.from_iterable(dedans), *su)
            yield Puce(champ.titre, suite=(*lignes, *dict.fromkeys(sus)))
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
    su = provenances.get(chemin)
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
            yield Puce(question_du_fait(champ.fait))
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
            yield Puce(question_du_fait(champ.fait), suite=(phrase("recap-question-pour", sujet=premier),))


def _pertinent(fait: str, sujet: _Sujet) -> bool:
    if sujet.a_charge:
        return fait.startswith(_FAITS_DES_AUTRES)
    if sujet.francais and fait in _FAITS_DES_ETRANGERS:
        return False
    mini, maxi = _AGES.get(fait, (0, 150))
    return sujet.age is None or mini <= sujet.age <= maxi
