"""What changed between two files of one household, in the facts and in the answers, and why.

Why is proved, not guessed: the check-up is run again with each changed fact applied alone to the first file, and
with each left out of the second one. A change is a cause when it gives the new answer alone, or when the new answer
does not come without it. The day of the answer (the law, the figures, ages) is one of the changes.

Persons and cards are matched first (:func:`_apparier`): who only changes place has not changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from droits.pipeline import bilans
from droits.resultats import Bilan, Empreintes, Etat, Montant, Reponse, Statut
from droits.scenarios.situation import (
    Adulte,
    Conjoint,
    Logement,
    Patrimoine,
    Personne,
    Sante,
    Situation,
    echanger_les_adultes,
    remplacer,
)

Chemin = tuple[str | int, ...]

#: cards whose facts are compared one by one; any other (an income, a debt, a permit) changes as a whole
_PAR_FAIT = (Situation, Personne, Logement, Patrimoine, Sante)
#: not facts, or told alone and printed nowhere (``violences``, which no aid reads)
_TUS = frozenset({"version", "etiquette", "prenom", "provenances", "date_entretien", "violences"})
#: what is followed and decides nothing
_SUIVI = ("papiers", "demandes")


class Genre(StrEnum):
    AJOUTE = "ajoute"  # was not known, or not there
    ENLEVE = "enleve"  # is not known any more, or is gone
    CHANGE = "change"
    SU_AUTREMENT = "su_autrement"  # the same, told before and read on a paper now, or on another one


class _Modele(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Changement(_Modele):
    """One fact that changed: where it is in each file, never its value. ``numero``: what the causes name."""

    numero: int
    genre: Genre
    sujet: str = Field(title="« demandeur », « conjoint », « enfant 1 », « autre 1 », « logement », « foyer » …")
    fait: str | None = Field(title="Identifiant du fait, quand le registre en a un")
    avant: Chemin | None = Field(title="Sa place dans le premier fichier")
    apres: Chemin | None = Field(title="Sa place dans le second fichier")
    decide: bool = Field(title="Peut changer une réponse ; non pour un papier, une demande ou la façon de le savoir")


class CritereChange(_Modele):
    """A condition that has another answer now: its states, for each person it is asked of."""

    id: str
    avant: tuple[Etat, ...]
    apres: tuple[Etat, ...]


class ReponseEnBref(_Modele):
    statut: Statut
    variante: str | None = None
    montant: Montant | None = None
    cout: Montant | None = None
    ecartee_par: str | None = None


class Cause(_Modele):
    """What made an answer change. ``seuls``: each is enough alone; ``ensemble``: the answer needs them all.

    Both are numbers of :class:`Changement`; 0 is the day of the answer. Both are empty where it was not looked for:
    more than :data:`CHANGEMENTS_EXPLIQUES` changes.
    """

    seuls: tuple[int, ...] = ()
    ensemble: tuple[int, ...] = ()


class ReponseChangee(_Modele):
    aide: str
    avant: ReponseEnBref
    apres: ReponseEnBref
    criteres: tuple[CritereChange, ...] = ()
    cause: Cause


class Comparaison(_Modele):
    """``reponses``: those that changed, in the order of the register. The situations and check-ups are not in JSON."""

    schema_: Literal["droits.comparaison/1"] = Field(default="droits.comparaison/1", alias="schema")
    date_avant: date
    date_apres: date
    adultes_echanges: bool = Field(default=False, title="Le demandeur de l'un est le conjoint de l'autre")
    changements: tuple[Changement, ...]
    reponses: tuple[ReponseChangee, ...]
    inchangees: tuple[str, ...] = Field(title="Aides dont la réponse est la même")
    empreintes: Empreintes
    avant: Situation = Field(exclude=True)
    apres: Situation = Field(exclude=True)
    bilan_avant: Bilan = Field(exclude=True)
    bilan_apres: Bilan = Field(exclude=True)

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)


#: number of the day of the answer among the causes
DATE = 0
#: more changes than a week brings: rather two households than two days, and minutes of calculation
CHANGEMENTS_EXPLIQUES = 16


def comparer(avant: Situation, apres: Situation, *, au: date | None = None) -> Comparaison:
    """From ``avant`` to ``apres``, each on the day of its interview; both on the day ``au`` when it is given."""
    autre = echanger_les_adultes(apres) if _echanges(avant, apres) else None
    apres = autre or apres
    jours = [au or s.date_entretien or date.today() for s in (avant, apres)]
    ecarts = tuple(_ecarts(avant, apres))
    avant, apres = (remplacer(s, date_entretien=jour) for s, jour in zip((avant, apres), jours, strict=True))
    bilan_avant, bilan_apres = bilans([avant, apres])
    changees = [r.aide for r in bilan_apres.reponses if _differe(bilan_avant.reponse(r.aide), r)]
    causes = _causes(avant, apres, ecarts, changees, (bilan_avant, bilan_apres))
    return Comparaison(
        date_avant=jours[0],
        date_apres=jours[1],
        adultes_echanges=autre is not None,
        changements=tuple(_changements(ecarts, avant, apres)),
        reponses=tuple(_changee(bilan_avant.reponse(a), bilan_apres.reponse(a), causes[a]) for a in changees),
        inchangees=tuple(r.aide for r in bilan_apres.reponses if r.aide not in changees),
        empreintes=bilan_apres.empreintes,
        avant=avant,
        apres=apres,
        bilan_avant=bilan_avant,
        bilan_apres=bilan_apres,
    )


# --- facts ------------------------------------------------------------------------------


class _Absent:
    """In one of the files, this card is not there."""


_ABSENT = _Absent()


@dataclass(frozen=True)
class _Ecart:
    """Two values of one place. A path is ``None`` where the card is not in that file."""

    chemins: tuple[Chemin | None, Chemin | None]
    avant: Any
    apres: Any

    @property
    def chemin(self) -> Chemin:
        chemin = self.chemins[1] or self.chemins[0]
        assert chemin is not None
        return chemin


def _ecarts(avant: Any, apres: Any, ici: Chemin | None = (), la: Chemin | None = ()) -> Iterator[_Ecart]:
    """The smallest places where the two differ, in the order of the file."""
    morceaux = _morceaux(avant, apres)
    if morceaux is None:
        if avant != apres:
            yield _Ecart((ici, la), avant, apres)
        return
    for (a, b), (une, autre) in morceaux:
        yield from _ecarts(une, autre, _plus(ici, a), _plus(la, b))


def _melanger(avant: Any, apres: Any, choisis: frozenset[Any], ici: Chemin | None = (), la: Chemin | None = ()) -> Any:
    """``avant``, with the places ``choisis`` as in ``apres``."""
    morceaux = _morceaux(avant, apres)
    if morceaux is None:
        return apres if (ici, la) in choisis else avant
    parts = [_melanger(une, autre, choisis, _plus(ici, a), _plus(la, b)) for (a, b), (une, autre) in morceaux]
    if isinstance(apres, tuple):
        return tuple(part for part in parts if part is not _ABSENT)
    return remplacer(apres, **{str(nom): part for ((nom, _), _), part in zip(morceaux, parts, strict=True)})


_Morceau = tuple[tuple[str | int | None, str | int | None], tuple[Any, Any]]


def _morceaux(avant: Any, apres: Any) -> list[_Morceau] | None:
    """The parts of two values that are compared one by one; ``None`` where the values are compared as they are."""
    if isinstance(avant, _PAR_FAIT) and type(avant) is type(apres):
        noms = [nom for nom in type(avant).model_fields if nom not in _TUS]
        return [((nom, nom), (_champ(avant, nom), _champ(apres, nom))) for nom in noms]
    if isinstance(avant, tuple) and isinstance(apres, tuple):
        paires = _apparier(avant, apres)
        return [((i, j), (_a(avant, i), _a(apres, j))) for i, j in paires] if paires else None
    return None


def _champ(modele: BaseModel, nom: str) -> Any:
    """What is followed is no fact: not written, there is none."""
    valeur = getattr(modele, nom)
    return () if valeur is None and nom in _SUIVI else valeur


def _a(elements: Sequence[Any], rang: int | None) -> Any:
    return _ABSENT if rang is None else elements[rang]


def _plus(chemin: Chemin | None, pas: str | int | None) -> Chemin | None:
    return None if chemin is None or pas is None else (*chemin, pas)


# --- who is who -------------------------------------------------------------------------


def _echanges(avant: Situation, apres: Situation) -> bool:
    """The applicant of one file is the spouse of the other: by birth date, and first name where both are known."""
    if not (isinstance(avant.conjoint, Conjoint) and isinstance(apres.conjoint, Conjoint)):
        return False
    un, deux = avant.demandeur, avant.conjoint
    en_croix = _est(un, apres.conjoint) and _est(deux, apres.demandeur)
    return en_croix and not _est(un, apres.demandeur)


def _est(un: Adulte, autre: Adulte) -> bool:
    meme_jour = un.date_naissance is not None and un.date_naissance == autre.date_naissance
    return meme_jour and (un.prenom is None or autre.prenom is None or un.prenom == autre.prenom)


def _apparier(avant: Sequence[Any], apres: Sequence[Any]) -> list[tuple[int | None, int | None]]:
    """Which card is which: by what names it best first, by place last. In the order of the second list."""
    trouves: dict[int, int] = {}  # rank after → rank before
    for nom in _noms(avant, apres):
        noms = [nom(element, rang) for rang, element in enumerate(avant)]
        for j, element in enumerate(apres):
            voulu = nom(element, j)
            libres = [
                i for i, dit in enumerate(noms) if voulu is not None and dit == voulu and i not in trouves.values()
            ]
            if j not in trouves and libres:
                trouves[j] = j if j in libres else libres[0]
    partis = [(i, None) for i in range(len(avant)) if i not in trouves.values()]
    return [*((trouves.get(j), j) for j in range(len(apres))), *partis]


_Nom = Callable[[Any, int], Any]


def _noms(avant: Sequence[Any], apres: Sequence[Any]) -> tuple[_Nom, ...]:
    """What names a card, best first. By place: only where nobody came or went."""
    place: tuple[_Nom, ...] = ((lambda _, rang: rang),) if len(avant) == len(apres) else ()
    if any(isinstance(element, Personne) for element in (*avant, *apres)):
        return (_identite, lambda p, _: p.date_naissance, lambda p, _: p.prenom, *place)
    return (lambda e, _: e, lambda e, _: _nature(e, "payeur"), lambda e, _: _nature(e), *place)


def sujets_d_avant(avant: Situation, apres: Situation) -> dict[str, str]:
    """« enfant 1 » of the second file → the same person in the first; who is new has a name of her own there."""
    sujets: dict[str, str] = {}
    for nom, famille in (("enfants", "enfant"), ("autres_personnes", "autre")):
        paires = _apparier(getattr(avant, nom) or (), getattr(apres, nom) or ())
        sujets |= {
            f"{famille} {j + 1}": f"{famille} nouveau {j + 1}" if i is None else f"{famille} {i + 1}"
            for i, j in paires
            if j is not None
        }
    return sujets


def _identite(personne: Personne, _: int) -> Any:
    deux = (personne.date_naissance, personne.prenom)
    return None if None in deux else deux


def _nature(element: Any, *autres: str) -> Any:
    """What a card is about: the nature of an income, the aid of a request, the words of a paper."""
    noms = [nom for nom in ("nature", "aide", "papier") if hasattr(element, nom)]
    return tuple(getattr(element, nom, None) for nom in (*noms, *autres)) if noms else None


# --- what is said of a change ---------------------------------------------------------------


def _changements(ecarts: Iterable[_Ecart], avant: Situation, apres: Situation) -> Iterator[Changement]:
    """Numbered from 1: the facts, then what is the same and is known otherwise."""
    differents = [(_genre(e), e.chemins, e.chemin) for e in ecarts]
    memes = [(Genre.SU_AUTREMENT, (ici, la), la) for ici, la in _sus_autrement(avant, apres)]
    for numero, dit in enumerate((*differents, *memes), start=1):
        yield _changement(numero, *dit)


def _changement(numero: int, genre: Genre, chemins: tuple[Chemin | None, Chemin | None], chemin: Chemin) -> Changement:
    return Changement(
        numero=numero,
        genre=genre,
        sujet=_sujet(chemin),
        fait=_fait(chemin),
        avant=chemins[0],
        apres=chemins[1],
        decide=chemin[0] not in _SUIVI and genre is not Genre.SU_AUTREMENT,
    )


def _genre(ecart: _Ecart) -> Genre:
    if ecart.avant is None or ecart.avant is _ABSENT:
        return Genre.AJOUTE
    return Genre.ENLEVE if ecart.apres is None or ecart.apres is _ABSENT else Genre.CHANGE


def _sujet(chemin: Chemin) -> str:
    premier = str(chemin[0])
    noms = {"enfants": "enfant", "autres_personnes": "autre"}
    if premier in noms and len(chemin) > 1:
        return f"{noms[premier]} {int(chemin[1]) + 1}"
    return premier if premier in ("demandeur", "conjoint", "logement", "patrimoine", "sante") else "foyer"


def _fait(chemin: Chemin) -> str | None:
    """Id of the fact of the register that is written there: of its field, or of the list it is in."""
    modele: Any = Situation
    trouve: str | None = None
    for pas in chemin:
        champ = getattr(modele, "model_fields", {}).get(pas) if isinstance(pas, str) else None
        if champ is None:
            continue
        extra = champ.json_schema_extra
        trouve = str(extra["fait"]) if isinstance(extra, dict) and "fait" in extra else None
        modele = _modele(champ.annotation)
    return trouve


def _modele(annotation: Any) -> Any:
    """The card of a field, inside a list or a choice."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_modele, getattr(annotation, "__args__", ()))), None)


def _sus_autrement(avant: Situation, apres: Situation) -> Iterator[tuple[Chemin, Chemin]]:
    """Facts that did not change and are known otherwise: each at its place in both files."""
    for ici, la, une, autre in _places(avant, apres):
        if une == autre and une is not None:
            texte_ici, texte_la = (".".join(map(str, c)) for c in (ici, la))
            if apres.provenances.get(texte_la) not in (None, avant.provenances.get(texte_ici)):
                yield ici, la


def _places(
    avant: Any, apres: Any, ici: Chemin | None = (), la: Chemin | None = ()
) -> Iterator[tuple[Chemin, Chemin, Any, Any]]:
    """Every place that both files have, the inside of cards too."""
    if ici is None or la is None:
        return
    if ici:
        yield ici, la, avant, apres
    morceaux = _morceaux(avant, apres)
    if morceaux is None and isinstance(avant, BaseModel) and type(avant) is type(apres):
        morceaux = [((n, n), (getattr(avant, n), getattr(apres, n))) for n in type(avant).model_fields]
    for (a, b), (une, autre) in morceaux or ():
        yield from _places(une, autre, _plus(ici, a), _plus(la, b))


# --- answers, and why ---------------------------------------------------------------------


def _bref(reponse: Reponse) -> ReponseEnBref:
    return ReponseEnBref(**{nom: getattr(reponse, nom) for nom in ReponseEnBref.model_fields})


def _etats(reponse: Reponse) -> Counter[tuple[str, Etat]]:
    """Without their subject: children may have changed places."""
    return Counter((c.id, c.etat) for c in reponse.criteres)


def _differe(une: Reponse, autre: Reponse) -> bool:
    return _bref(une) != _bref(autre) or _etats(une) != _etats(autre)


def _changee(avant: Reponse, apres: Reponse, cause: Cause) -> ReponseChangee:
    ids = dict.fromkeys(c.id for c in (*avant.criteres, *apres.criteres))
    etats = {i: tuple(tuple(sorted(c.etat for c in r.criteres if c.id == i)) for r in (avant, apres)) for i in ids}
    return ReponseChangee(
        aide=avant.aide,
        avant=_bref(avant),
        apres=_bref(apres),
        criteres=tuple(CritereChange(id=i, avant=a, apres=b) for i, (a, b) in etats.items() if a != b),
        cause=cause,
    )


def _causes(
    avant: Situation,
    apres: Situation,
    ecarts: Sequence[_Ecart],
    aides: Sequence[str],
    faits: tuple[Bilan, Bilan],
) -> dict[str, Cause]:
    """For each aid that changed, which changes made it change: all the variants in one batch."""
    numeros = [n for n, e in enumerate(ecarts, start=1) if e.chemin[0] not in _SUIVI]
    if avant.date_entretien != apres.date_entretien:
        numeros.insert(0, DATE)
    if len(numeros) < 2 or not aides:
        return dict.fromkeys(aides, Cause(seuls=tuple(numeros)))
    if len(numeros) > CHANGEMENTS_EXPLIQUES:
        return dict.fromkeys(aides, Cause())
    tous = frozenset(numeros)
    choix = [frozenset({n}) for n in numeros] + [tous - {n} for n in numeros]
    variantes = [_variante(avant, apres, ecarts, choisis) for choisis in choix]
    reponses = bilans(variantes, aides=aides)
    seuls, sans = reponses[: len(numeros)], reponses[len(numeros) :]
    return {aide: _cause(aide, numeros, faits, seuls, sans) for aide in aides}


def _variante(avant: Situation, apres: Situation, ecarts: Sequence[_Ecart], choisis: frozenset[int]) -> Situation:
    places = frozenset(e.chemins for n, e in enumerate(ecarts, start=1) if n in choisis)
    variante = _melanger(avant, apres, places)
    jour = apres.date_entretien if DATE in choisis else avant.date_entretien
    return remplacer(variante, date_entretien=jour)  # type: ignore[no-any-return]


def _cause(
    aide: str, numeros: Sequence[int], faits: tuple[Bilan, Bilan], seuls: Sequence[Bilan], sans: Sequence[Bilan]
) -> Cause:
    avant, apres = (bilan.reponse(aide) for bilan in faits)
    # where the answer is the same, its conditions changed
    memes = _bref if _bref(avant) != _bref(apres) else _etats
    but = memes(apres)
    suffisants = [n for n, bilan in zip(numeros, seuls, strict=True) if memes(bilan.reponse(aide)) == but]
    necessaires = [n for n, bilan in zip(numeros, sans, strict=True) if memes(bilan.reponse(aide)) != but]
    if suffisants:
        return Cause(seuls=tuple(suffisants))
    return Cause(ensemble=tuple(necessaires or numeros))
