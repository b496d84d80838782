"""Where an answer is written: from a fact and its subject to its place in the scenario file.

A place is a path of field names and ranks, ``("enfants", 0, "residence")``. The fields come from the models of
:mod:`droits.scenarios.situation`, which carry the id of their fact: nothing is listed twice.
"""

from __future__ import annotations

import re
from typing import Any, get_args

from pydantic import BaseModel

from droits.scenarios.situation import NATURES_NET_BRUT, NatureRessource, Ressource, Situation, remplacer

Chemin = tuple[str | int, ...]

#: facts of several fields or of none: the field where they are written
_CHAMPS = {
    "ressource.montant": "montant",
    "ressource.brut": "brut",
    "ressource.net": "net",
    "ressource.imposable": "imposable",
    "ressource.passe": "ressources",
    "ressource.annees_passees": "ressources",
    "personne.ressources": "ressources",
}
_ENERGIES = ("electricite", "gaz")
#: what is asked of an element of a list, or of a record, that is told in part only
_PARTIES: dict[str, tuple[str, ...]] = {
    "personne.titre_sejour": ("depuis",),
    "personne.paris": ("depuis",),
    "patrimoine.immobilier": ("valeur",),
    "patrimoine.donations": ("valeur", "date", "a"),
    "foyer.autres_personnes": ("ressources", "date_naissance"),
    "logement.projet": ("a_paris", "statut"),
    "impot.avis": ("revenus_declares",),
}


def chemin(fait: str, sujet: str, situation: Situation) -> Chemin:
    """The first place where the answer is missing.

    >>> chemin("personne.activite", "demandeur", Situation())
    ('demandeur', 'activite')
    """
    debut = _personne(sujet)
    if fait == "ressource.montant":
        return _montant(debut, situation)
    place = (*debut, _CHAMPS[fait]) if fait in _CHAMPS else _du_schema(fait, debut, situation)
    return _partie(place, _PARTIES.get(fait, ()), situation)


def chemins(fait: str, sujet: str, situation: Situation) -> tuple[Chemin, ...]:
    """The places to ask about together: of a future home, all that is missing; of a list, the same of each element."""
    premier = chemin(fait, sujet, situation)
    if premier[-1] not in _PARTIES.get(fait, ()):
        return (premier,)
    if fait == "logement.projet":
        places: list[Chemin] = [(*premier[:-1], partie) for partie in _PARTIES[fait]]
    elif isinstance(premier[-2], int):
        places = [(*premier[:-2], rang, premier[-1]) for rang in range(len(lire(situation, premier[:-2])))]
    else:
        places = [premier]
    return tuple(place for place in places if lire(situation, place) is None)


def lire(situation: Situation, place: Chemin) -> Any:
    """What the file says there; ``None`` where it says nothing."""
    valeur: Any = situation
    for pas in place:
        if valeur is None or valeur is False:
            return None
        valeur = valeur[pas] if isinstance(pas, int) else getattr(valeur, pas)
    return valeur


def ecrire(situation: Situation, place: Chemin, valeur: Any) -> Situation:
    """The situation with this answer; nothing is validated again.

    >>> ecrire(Situation(), ("logement", "travaux"), True).logement.travaux
    True
    """
    return _ecrit(situation, place, valeur)  # type: ignore[no-any-return]


def _ecrit(dans: Any, place: Chemin, valeur: Any) -> Any:
    if not place:
        return valeur
    pas, suite = place[0], place[1:]
    if isinstance(pas, int):
        return tuple(_ecrit(e, suite, valeur) if rang == pas else e for rang, e in enumerate(dans))
    interieur = getattr(dans, pas)
    if interieur is None and suite:  # a part that nobody opened yet: the tax notice
        (modele,) = _modeles(type(dans).model_fields[pas].annotation)
        interieur = modele()
    return remplacer(dans, **{pas: _ecrit(interieur, suite, valeur)})


def _personne(sujet: str) -> Chemin:
    """« enfant 1 » → enfants, 0; « demandeur, ressource 2 » → demandeur, ressources, 1; the home → nothing."""
    personne, _, ressource = sujet.partition(", ")
    rang = re.fullmatch(r"(enfant|autre) (\d+)", personne)
    if rang:
        debut: Chemin = ({"enfant": "enfants", "autre": "autres_personnes"}[rang[1]], int(rang[2]) - 1)
    else:
        debut = (personne,) if personne in ("demandeur", "conjoint") else ()
    return (*debut, "ressources", int(ressource.split()[-1]) - 1) if ressource else debut


def _montant(debut: Chemin, situation: Situation) -> Chemin:
    """The amount of a source: net where the paper shows several. Of a child, the first source without one."""
    if "ressources" not in debut:
        sources: tuple[Ressource, ...] = lire(situation, (*debut, "ressources")) or ()
        rang = next((i for i, r in enumerate(sources) if _sans_montant(r)), 0)
        debut = (*debut, "ressources", rang)
    source = lire(situation, debut)
    champ = "net" if source is not None and source.nature in NATURES_NET_BRUT else "montant"
    return (*debut, champ)


def _sans_montant(r: Ressource) -> bool:
    return r.nature is not NatureRessource.AUCUNE and (r.net, r.brut, r.imposable, r.montant) == (None,) * 4


def _du_schema(fait: str, debut: Chemin, situation: Situation) -> Chemin:
    """The field that carries this fact: of the subject where it is a person or a source, else of the home."""
    if debut:
        return (*debut, _champ(type(lire(situation, debut)), fait))
    if fait == "foyer.lien":
        return ("conjoint", "lien")
    for nom, champ in Situation.model_fields.items():
        if _porte(champ, fait):
            return (nom,)
        for modele in _modeles(champ.annotation):
            if nom != "conjoint" and (interne := _champ_ou_rien(modele, fait)):
                return _dans(nom, interne, situation)
    raise KeyError(fait)


def _dans(nom: str, champ: str, situation: Situation) -> Chemin:
    """In a part of the home; in a list (debts), in the first element that does not tell it."""
    partie = getattr(situation, nom)
    if isinstance(partie, tuple):
        manquent = [i for i, element in enumerate(partie) if getattr(element, champ) is None]
        lus = [i for i in manquent if getattr(partie[i], "nature", None) in _ENERGIES]  # of debts, those that are read
        return (nom, next(iter(lus or manquent), 0), champ)
    return (nom, champ)


def _partie(place: Chemin, parties: tuple[str, ...], situation: Situation) -> Chemin:
    """Inside what is told in part, the first thing that is not."""
    dit = lire(situation, place)
    elements = list(enumerate(dit)) if isinstance(dit, tuple) else [(None, dit)]
    for partie in parties:
        for rang, element in elements:
            if isinstance(element, BaseModel) and getattr(element, partie) is None:
                return (*place, *(() if rang is None else (rang,)), partie)
    return place


def _modeles(annotation: Any) -> tuple[type[BaseModel], ...]:
    """The models named by an annotation: ``Logement``, ``tuple[Dette, ...] | None`` …"""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return (annotation,)
    return tuple(m for a in get_args(annotation) for m in _modeles(a))


def _champ(modele: Any, fait: str) -> str:
    trouve = _champ_ou_rien(modele, fait)
    if trouve is None:
        raise KeyError(fait)
    return trouve


def _champ_ou_rien(modele: Any, fait: str) -> str | None:
    return next((nom for nom, champ in getattr(modele, "model_fields", {}).items() if _porte(champ, fait)), None)


def _porte(champ: Any, fait: str) -> bool:
    extra = champ.json_schema_extra
    return isinstance(extra, dict) and extra.get("fait") == fait
