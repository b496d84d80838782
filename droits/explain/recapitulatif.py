"""« Ce que vous nous avez dit »: one page that the person can read and correct.

Every known fact with how it is known, « aucune » said as such, then what we do not know. Paper
for the person: the label and first names may show, never a sensitive fact of somebody else of
the home, nor a spouse's income.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any

from pydantic import BaseModel

from droits.explain.blocs import phrases
from droits.explain.document import Bloc, Document, Liste, Phrase, Puce, Titre
from droits.explain.faits import SUIVI, Champ, cache, champs, ligne, lignes, mots, provenance, vide
from droits.explain.glossaire import definir
from droits.explain.phrases import jour, phrase
from droits.explain.sujets import pour
from droits.explain.valeurs import question_du_fait
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
    parties = [(sujet, modele, champs(modele)) for sujet, modele in _parties(situation, jour_page)]
    blocs: list[Bloc] = [*_entete(situation)]
    inconnus: dict[tuple[str, ...], list[Puce]] = {}
    for sujet, modele, siens in parties:
        connus = [p for champ in siens for p in _connu(champ, sujet, situation.provenances)]
        prenom = _prenom(modele)
        if connus or prenom:
            blocs += [Titre(sujet.titre, 1), *prenom, *([Liste(tuple(connus))] if connus else [])]
        if questions := [p for champ in siens for p in _inconnu(champ, sujet)]:
            inconnus.setdefault(pour(sujet.code) or (phrase("pour-vous"),), []).extend(questions)
    blocs += [*_suivi(situation), *_partie_inconnus(inconnus)]
    return definir(Document(phrase("recap-titre"), tuple(blocs)))


def _suivi(situation: Situation) -> Iterator[Bloc]:
    """Papers brought or missing, and requests: as the file says them, each with its dates."""
    foyer = _Sujet("", "", "foyer")
    dits = [p for champ in champs(situation, SUIVI) for p in _connu(champ, foyer, situation.provenances)]
    if dits:
        yield from (Titre(phrase("recap-suivi"), 1), Liste(tuple(dits)))


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


def _connu(champ: Champ, sujet: _Sujet, provenances: Mapping[str, Provenance]) -> Iterator[Puce]:
    if champ.valeur is None or _a_sa_propre_partie(champ.valeur):
        return
    chemin = ".".join(filter(None, (sujet.chemin, champ.nom)))
    su = tuple(provenance(chemin, provenances))
    if cache(champ, autre=sujet.autre):
        yield Puce(champ.titre, suite=(phrase("recap-note"), phrase("recap-note-cachee")))
    elif sans := vide(champ):
        yield Puce(sans, suite=su)
    elif isinstance(champ.valeur, BaseModel):
        yield Puce(champ.titre, suite=(*lignes(champ.valeur), *su))
    elif isinstance(champ.valeur, tuple):
        for i, element in enumerate(champ.valeur):
            dites = lignes(element) if isinstance(element, BaseModel) else [mots(champ, element)]
            dedans = [provenance(c, provenances) for c in provenances if c.startswith(f"{chemin}.{i}.")]
            sus = (*provenance(f"{chemin}.{i}", provenances), *chain.from_iterable(dedans), *su)
            yield Puce(champ.titre, suite=(*dites, *dict.fromkeys(sus)))
    else:
        yield Puce(ligne(champ), suite=su)


def _a_sa_propre_partie(valeur: Any) -> bool:
    return isinstance(valeur, Personne) or (
        isinstance(valeur, tuple) and bool(valeur) and isinstance(valeur[0], Personne)
    )


# --- what is not known --------------------------------------------------------


def _inconnu(champ: Champ, sujet: _Sujet) -> Iterator[Puce]:
    """The question of a fact not given, and of the facts not given inside the ones that are."""
    if champ.valeur is None:
        if champ.fait is not None and _pertinent(champ.fait, sujet):
            yield Puce(question_du_fait(champ.fait))
        return
    if _a_sa_propre_partie(champ.valeur) or cache(champ, autre=sujet.autre):
        return
    elements = champ.valeur if isinstance(champ.valeur, tuple) else (champ.valeur,)
    for element in elements:
        if isinstance(element, BaseModel):
            yield from _inconnus_dedans(element)


def _inconnus_dedans(modele: BaseModel) -> Iterator[Puce]:
    tous = champs(modele)
    for champ in tous:
        if champ.valeur is None and champ.fait is not None:
            premier = next(mots(c, c.valeur) for c in tous if c.valeur is not None)
            yield Puce(question_du_fait(champ.fait), suite=(phrase("recap-question-pour", sujet=premier),))


def _pertinent(fait: str, sujet: _Sujet) -> bool:
    if sujet.a_charge:
        return fait.startswith(_FAITS_DES_AUTRES)
    if sujet.francais and fait in _FAITS_DES_ETRANGERS:
        return False
    mini, maxi = _AGES.get(fait, (0, 150))
    return sujet.age is None or mini <= sujet.age <= maxi
