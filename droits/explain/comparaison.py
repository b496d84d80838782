"""« Qu'est-ce qui change ? »: the facts that changed and how each is known, the answers that changed and why.

Facts are said as on « Ce que vous nous avez dit » (:mod:`droits.explain.faits`): what that page hides is hidden here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from pydantic import BaseModel

from droits.explain import criteres, montants, sections
from droits.explain.blocs import liste, phrases, titre
from droits.explain.document import Bloc, Document, Liste, Phrase, Puce, Titre
from droits.explain.faits import Champ, cache, champs, ligne, lignes, mots, provenance, vide
from droits.explain.glossaire import definir
from droits.explain.phrases import jour, phrase
from droits.explain.sujets import est_une_autre_personne, pour
from droits.parcours.chemins import lire
from droits.parcours.comparaison import (
    DATE,
    Cause,
    Changement,
    Chemin,
    Comparaison,
    Genre,
    ReponseChangee,
    sujets_d_avant,
)
from droits.resultats import Bilan, CritereEvalue
from droits.scenarios.situation import Personne, Situation


def rediger_comparaison(comparaison: Comparaison) -> Document:
    """The page of ``comparaison``: facts, what is on a paper now, answers."""
    blocs: list[Bloc] = [*_dates(comparaison)]
    if comparaison.adultes_echanges:
        blocs += phrases("comparaison-adultes")
    changes = [c for c in comparaison.changements if c.genre is not Genre.SU_AUTREMENT]
    lus = [c for c in comparaison.changements if c.genre is Genre.SU_AUTREMENT]
    blocs += _par_personne("comparaison-faits", changes, comparaison)
    if not changes:
        blocs += phrases("comparaison-aucun-fait")
    blocs += _par_personne("comparaison-papiers", lus, comparaison)
    blocs += _reponses(comparaison)
    return definir(Document(phrase("comparaison-titre"), tuple(blocs)))


def _dates(comparaison: Comparaison) -> Iterator[Phrase]:
    avant, apres = jour(comparaison.date_avant), jour(comparaison.date_apres)
    yield from phrases("comparaison-debut")
    if avant == apres:
        yield from phrases("comparaison-meme-date", jour=apres)
    else:
        yield from phrases("comparaison-date-avant", jour=avant)
        yield from phrases("comparaison-date-apres", jour=apres)


# --- facts --------------------------------------------------------------------------------


def _par_personne(identifiant: str, changes: Sequence[Changement], comparaison: Comparaison) -> Iterator[Bloc]:
    """A titled part: a list per person, « vous » for the home too."""
    if not changes:
        return
    yield titre(identifiant, 1)
    dits = [(pour(c.sujet) or (phrase("pour-vous"),), c) for c in changes]
    for intro, siens in groupby(sorted(dits, key=lambda dit: _ordre(dits, dit[0])), key=lambda dit: dit[0]):
        yield from (Phrase(ligne_) for ligne_ in intro)
        yield Liste(tuple(_puce(c, comparaison) for _, c in siens))


def _ordre(dits: Sequence[tuple[tuple[str, ...], Changement]], intro: tuple[str, ...]) -> int:
    return [dit for dit, _ in dits].index(intro)


def _puce(changement: Changement, comparaison: Comparaison) -> Puce:
    champ, cache_ = _champ(changement, comparaison)
    if cache_:
        return Puce(champ.titre, suite=(phrase("recap-note-cachee"),))
    su = _su(changement, comparaison)
    if changement.genre is Genre.SU_AUTREMENT:
        return Puce(_titre(champ) if _en_lignes(champ.valeur) else ligne(champ), suite=su)
    avant, apres = (_valeur(s, c) for s, c in _deux(changement, comparaison))
    return Puce(_titre(champ), suite=(*_difference(champ, changement, avant, apres), *su))


def _deux(changement: Changement, comparaison: Comparaison) -> tuple[tuple[Situation, Chemin | None], ...]:
    return ((comparaison.avant, changement.avant), (comparaison.apres, changement.apres))


def _valeur(situation: Situation, chemin: Chemin | None) -> Any:
    return None if chemin is None else lire(situation, chemin)


def _champ(changement: Changement, comparaison: Comparaison) -> tuple[Champ, bool]:
    """The field that changed, with its value now (before, when it is gone); and whether its value is hidden."""
    places = [place for place in reversed(_deux(changement, comparaison)) if place[1] is not None]
    situation, chemin = next((p for p in places if _valeur(*p) is not None), places[0])
    assert chemin is not None
    longueur = max(i for i, pas in enumerate(chemin) if isinstance(pas, str))
    (champ,) = champs(lire(situation, chemin[:longueur]), (str(chemin[longueur]),))
    autre = est_une_autre_personne(changement.sujet)
    dans_une_liste_cachee = any(
        cache(c, autre=autre)
        for i, pas in enumerate(chemin[:longueur])
        if isinstance(pas, str)
        for c in champs(lire(situation, chemin[:i]), (pas,))
    )
    cache_ = cache(champ, autre=autre) or dans_une_liste_cachee
    return Champ(champ.nom, champ.titre, _valeur(situation, chemin), champ.fait, champ.unite), cache_


def _titre(champ: Champ) -> str:
    """« Argent reçu : retraite. »: with what names the card, where there are several."""
    if isinstance(champ.valeur, BaseModel) and not isinstance(champ.valeur, Personne):
        connus = [c for c in champs(champ.valeur) if c.valeur is not None and not _en_lignes(c.valeur)]
        if connus:
            return phrase("recap-ligne", titre=champ.titre, valeur=mots(connus[0], connus[0].valeur))
    return champ.titre


def _difference(champ: Champ, changement: Changement, avant: Any, apres: Any) -> Iterator[str]:
    """Before and now: of a fact, of each field of a card, or all of what came or went."""
    if isinstance(avant, BaseModel) and type(avant) is type(apres):
        yield from _champs_changes(avant, apres)
    elif changement.avant is None:
        yield from (phrase("comparaison-nouveau"), *_dire(champ, apres))
    elif changement.apres is None:
        yield from (phrase("comparaison-parti"), *_dire(champ, avant))
    else:
        yield from _cote("avant", champ, avant)
        yield from _cote("apres", champ, apres)


def _champs_changes(avant: BaseModel, apres: BaseModel) -> Iterator[str]:
    for un, autre in zip(champs(avant), champs(apres), strict=True):
        if un.valeur != autre.valeur and not _en_lignes(un.valeur) and not _en_lignes(autre.valeur):
            slots = {"avant": _en_un_mot(un), "apres": _en_un_mot(autre)}
            yield from phrase("comparaison-champ", titre=un.titre, **slots).split("\n")


def _cote(cote: str, champ: Champ, valeur: Any) -> Iterator[str]:
    """« Avant : 60 euros. », or « Avant : » and the lines of a card."""
    if _en_lignes(valeur):
        yield from (phrase(f"comparaison-ligne-{cote}"), *_dire(champ, valeur))
    else:
        dit = _en_un_mot(Champ(champ.nom, champ.titre, valeur, champ.fait, champ.unite))
        yield phrase(f"comparaison-{cote}", valeur=dit)


def _en_lignes(valeur: Any) -> bool:
    return isinstance(valeur, BaseModel) or (isinstance(valeur, tuple) and valeur != ())


def _en_un_mot(champ: Champ) -> str:
    if champ.valeur is None:
        return phrase("comparaison-inconnu")
    if champ.valeur == () or (champ.valeur is False and champ.nom in ("conjoint", "projet")):
        return phrase("comparaison-aucun")
    return mots(champ, champ.valeur)


def _dire(champ: Champ, valeur: Any) -> Iterator[str]:
    """All that may be printed of a value: the lines of a card, of each card of a list."""
    if isinstance(valeur, Personne):
        yield from filter(None, map(_dire_d_une_autre, champs(valeur)))
    elif isinstance(valeur, BaseModel):
        yield from lignes(valeur)
    elif isinstance(valeur, tuple):
        for element in valeur:
            yield from _dire(champ, element)
    else:
        yield ligne(Champ(champ.nom, champ.titre, valeur, champ.fait, champ.unite))


def _dire_d_une_autre(champ: Champ) -> str | None:
    """A fact of somebody new in the home: what is hidden is not even named, except that her money was told."""
    if champ.valeur is None:
        return None
    if cache(champ, autre=True):
        return phrase("comparaison-cachee", titre=champ.titre) if champ.fait == "personne.ressources" else None
    return vide(champ) or (None if _en_lignes(champ.valeur) or champ.valeur == () else ligne(champ))


def _su(changement: Changement, comparaison: Comparaison) -> tuple[str, ...]:
    """How it is known, inside a card too: now, or before when it is gone."""
    gone = changement.apres is None
    provenances = (comparaison.avant if gone else comparaison.apres).provenances
    chemin = ".".join(map(str, (changement.avant if gone else changement.apres) or ()))
    places = [c for c in provenances if c == chemin or c.startswith(f"{chemin}.")]
    return tuple(dict.fromkeys(dit for place in places for dit in provenance(place, provenances)))


# --- answers --------------------------------------------------------------------------------


def _reponses(comparaison: Comparaison) -> Iterator[Bloc]:
    """The answers that read otherwise, each with its conditions; then those where only a condition does."""
    yield titre("comparaison-reponses", 1)
    lues = [(r, _deux_reponses(r.aide, comparaison), _conditions(r.aide, comparaison)) for r in comparaison.reponses]
    changees = [dit for dit in lues if dit[1][0].suite != dit[1][1].suite or dit[1][0].marque != dit[1][1].marque]
    par_la_condition = [dit for dit in lues if dit not in changees and dit[2]]
    inchangees = len(comparaison.inchangees) + len(lues) - len(changees) - len(par_la_condition)
    if not changees and not par_la_condition:
        yield from phrases("comparaison-aucune-reponse")
        return
    a_part = not _meme_cause([r for r, _, _ in changees])
    if not a_part:
        yield from phrases("comparaison-cause-commune")
        yield from _causes(changees[0][0].cause.seuls, comparaison)
    for changee, deux, conditions in changees:
        yield Titre(sections.nom(changee.aide), 2)
        yield Liste(deux)
        if conditions:
            yield from phrases("comparaison-critere-change", nombre=sum(len(puces) for _, puces in conditions))
            for intro, puces in conditions:
                yield from (Phrase(ligne_) for ligne_ in intro)
                yield Liste(puces)
        if a_part:
            yield from _pourquoi(changee.cause, comparaison)
    if par_la_condition:
        yield from phrases("comparaison-conditions")
        yield from liste(Puce(sections.nom(r.aide)) for r, _, _ in par_la_condition)
    if inchangees:
        yield from phrases("comparaison-inchangees", nombre=inchangees)


def _deux_reponses(aide: str, comparaison: Comparaison) -> tuple[Puce, Puce]:
    return _reponse("avant", comparaison.bilan_avant, aide), _reponse("apres", comparaison.bilan_apres, aide)


def _reponse(cote: str, bilan: Bilan, aide: str) -> Puce:
    reponse = bilan.reponse(aide)
    en_bref = montants.en_bref(reponse, attend=bool(sections.utiles(reponse)))
    return Puce(phrase(f"comparaison-ligne-{cote}"), sections.marque(reponse), en_bref)


# --- conditions -------------------------------------------------------------------------------

_Dites = dict[tuple[str, str], Puce]  # (subject, condition) → as the page says it


def _conditions(aide: str, comparaison: Comparaison) -> list[tuple[tuple[str, ...], tuple[Puce, ...]]]:
    """The conditions that read otherwise, person by person, from before to now."""
    reserve = max(len(comparaison.bilan_avant.adultes), len(comparaison.bilan_apres.adultes)) > 1
    memes = sujets_d_avant(comparaison.avant, comparaison.apres)
    avant = _dites(comparaison.bilan_avant.reponse(aide).criteres, reserve)
    apres = _dites(comparaison.bilan_apres.reponse(aide).criteres, reserve)
    par_personne: dict[tuple[str, ...], list[Puce]] = {}
    for (sujet, condition), dite in apres.items():
        ancienne = avant.pop((memes.get(sujet, sujet), condition), None)
        if ancienne is None or _differe(ancienne, dite):
            par_personne.setdefault(pour(sujet), []).extend(_avant_apres(ancienne, dite))
    for (sujet, _), dite in avant.items():
        par_personne.setdefault(pour(sujet), []).extend(_avant_apres(dite, None))
    seule = len(par_personne) == 1 and () in par_personne
    ordre = sorted(par_personne.items(), key=lambda groupe: bool(groupe[0]))
    return [(intro or (() if seule else (phrase("pour-vous"),)), tuple(puces)) for intro, puces in ordre]


def _dites(siens: Iterable[CritereEvalue], reserve: bool) -> _Dites:
    """Each condition alone; those of the other adult are one, so that nothing tells which she meets."""
    groupes: dict[tuple[str, str], list[CritereEvalue]] = {}
    for critere in siens:
        tue = reserve and critere.sujet.startswith("conjoint")
        groupes.setdefault(("conjoint", "") if tue else (critere.sujet, critere.id), []).append(critere)
    dites: _Dites = {}
    for place, groupe in groupes.items():
        listes = [b for b in criteres.expliquer(groupe, reserve=reserve, bref=True) if isinstance(b, Liste)]
        dites[place] = listes[-1].puces[-1]
    return dites


def _differe(avant: Puce, apres: Puce) -> bool:
    """Another answer, another limit, or another figure: a figure that one side alone may show is no change."""
    chiffres = bool(avant.suite and apres.suite) and avant.suite != apres.suite
    return chiffres or (avant.texte, avant.marque) != (apres.texte, apres.marque)


def _avant_apres(avant: Puce | None, apres: Puce | None) -> Iterator[Puce]:
    """One condition with its two answers; twice, where its own words changed (its limit)."""
    if avant is not None and apres is not None and avant.texte != apres.texte:
        yield Puce(avant.texte, suite=_etat("avant", avant))
        yield Puce(apres.texte, suite=_etat("apres", apres))
    else:
        dite = apres or avant
        assert dite is not None
        yield Puce(dite.texte, suite=(*_etat("avant", avant), *_etat("apres", apres)))


def _etat(cote: str, dite: Puce | None) -> tuple[str, ...]:
    if dite is None or dite.marque is None:
        return (phrase(f"comparaison-sans-condition-{cote}"),)
    return (phrase(f"comparaison-{cote}", valeur=dite.marque.mot), *dite.suite)


# --- why ----------------------------------------------------------------------------------------


def _pourquoi(cause: Cause, comparaison: Comparaison) -> Iterator[Bloc]:
    numeros = cause.seuls or cause.ensemble
    if not numeros:
        yield from phrases("comparaison-cause-inconnue")
        return
    plusieurs = "comparaison-causes-seules" if cause.seuls else "comparaison-causes-ensemble"
    yield from phrases("comparaison-cause-seule" if len(numeros) == 1 else plusieurs)
    yield from _causes(numeros, comparaison)


def _meme_cause(changees: Sequence[ReponseChangee]) -> bool:
    """Several answers that one same change is enough to explain: it is said once."""
    causes = {r.cause for r in changees}
    return len(changees) > 1 and len(causes) == 1 and len(changees[0].cause.seuls) == 1


def _causes(numeros: Iterable[int], comparaison: Comparaison) -> Iterator[Bloc]:
    par_numero = {c.numero: c for c in comparaison.changements}
    yield from liste(Puce(texte) for texte in _noms(numeros, par_numero, comparaison))


def _noms(numeros: Iterable[int], changes: Mapping[int, Changement], comparaison: Comparaison) -> Iterator[str]:
    for numero in numeros:
        if numero == DATE:
            yield phrase("comparaison-cause-date")
        else:
            champ, cache_ = _champ(changes[numero], comparaison)
            yield " ".join((*pour(changes[numero].sujet), champ.titre if cache_ else _titre(champ)))
