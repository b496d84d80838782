"""The one way to read a figure: its value, how sure it is on a date, its source.

Certainty belongs to a figure *and a date* (design §3.3). A figure is confirmed on a day by
a text in force that day, by an official page at most 24 months older, or by a text with
which a later source still agrees, up to that source's date. Anything else is ``a_confirmer``;
a value that was not found is ``non_trouve`` and nothing is derived from it.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from openfisca_core.errors import ParameterNotFoundError
from openfisca_core.parameters import Parameter, ParameterNode

from droits.resultats import Certitude, Chiffre

#: an official page vouches for a figure this many days after its date (24 months)
_VALIDITE_PAGE_OFFICIELLE = 731


def valeur(parametres: Any, chemin: str) -> float:
    """Value of ``chemin`` in a node at an instant; NaN when the figure was not found."""
    noeud = parametres
    try:
        for nom in chemin.split("."):
            noeud = getattr(noeud, nom)
    except ParameterNotFoundError:
        return float("nan")
    return float("nan") if noeud is None else float(noeud)


def chiffre(racine: ParameterNode, chemin: str, jour: date, *, connu_au: date | None = None) -> Chiffre:
    """The figure ``chemin`` of the tree ``racine`` as it stands on ``jour``.

    ``connu_au``: the figures of that day go on after it, as sure as they are then (``systeme_prolonge``).
    Raises :class:`KeyError` when no such parameter exists.
    """
    parametre = _parametre(racine, chemin)
    en_vigueur = valeur_datee(parametre, jour.isoformat(), connu_au.isoformat() if connu_au else None)
    meta = dict(parametre.metadata)
    if en_vigueur is None or en_vigueur.value is None:
        return _introuvable(chemin, parametre)
    if connu_au is not None:
        jour = min(jour, max(connu_au, date.fromisoformat(en_vigueur.instant_str)))
    sources = _sources(parametre, en_vigueur)
    if "sources" not in en_vigueur.metadata and jour > _fin_de_vigueur(parametre, en_vigueur):
        return _introuvable(chemin, parametre)  # its revaluation is due, and OpenFisca-France does not have it
    premiere: dict[str, Any] = sources[0] if sources else {}
    return Chiffre(
        parametre=chemin,
        valeur=Decimal(str(en_vigueur.value)),
        unite=meta.get("unit"),
        depuis=date.fromisoformat(en_vigueur.instant_str),
        certitude=Certitude.CONFIRME if _confirme(sources, jour) else Certitude.A_CONFIRMER,
        source=premiere.get("titre"),
        date_source=_jour(premiere.get("date")),
        verifie_le=_jour(meta.get("verifie_le") or meta.get("last_value_still_valid_on")),
    )


def valeur_datee(parametre: Parameter, jour: str, connu_au: str | None = None) -> Any:
    """The dated value of a figure on ``jour`` (ISO), an end without a value included; ``None`` before the first.

    ``connu_au``: an end that comes after that day is passed over, the value before it goes on.
    """
    dates = [v for v in parametre.values_list if v.instant_str <= jour]  # the latest first
    while connu_au is not None and dates and dates[0].value is None and dates[0].instant_str > connu_au:
        dates.pop(0)
    return dates[0] if dates else None


def _introuvable(chemin: str, parametre: Parameter) -> Chiffre:
    meta = parametre.metadata
    return Chiffre(
        parametre=chemin,
        valeur=None,
        unite=meta.get("unit"),
        certitude=Certitude.NON_TROUVE,
        verifie_le=_jour(meta.get("verifie_le") or meta.get("last_value_still_valid_on")),
    )


def _parametre(racine: ParameterNode, chemin: str) -> Parameter:
    noeud: Any = racine
    for nom in chemin.split("."):
        noeud = noeud.children[nom]
    if not isinstance(noeud, Parameter):
        raise KeyError(chemin)
    return noeud


def _sources(parametre: Parameter, en_vigueur: Any) -> list[dict[str, Any]]:
    """Our own ``sources``, or for a figure of OpenFisca-France the text it names."""
    if "sources" in en_vigueur.metadata:
        return list(en_vigueur.metadata["sources"])
    references = parametre.metadata.get("reference", {})
    texte = references.get(en_vigueur.instant_str) if isinstance(references, dict) else references
    if not texte:
        return []
    premier = texte[0] if isinstance(texte, list) else texte
    titre = premier.get("title", "") if isinstance(premier, dict) else str(premier)
    return [
        {
            "titre": titre,
            "date": en_vigueur.instant_str,
            "nature": "texte",
            "jusqu_au": _fin_de_vigueur(parametre, en_vigueur),
        }
    ]


def _fin_de_vigueur(parametre: Parameter, en_vigueur: Any) -> date:
    """Last day a figure of OpenFisca-France is known to hold: the next value, or the end of the year of its check."""
    suivante = [v.instant_str for v in parametre.values_list if v.instant_str > en_vigueur.instant_str]
    if suivante:
        return date.fromisoformat(min(suivante))
    verifie = _jour(parametre.metadata.get("last_value_still_valid_on")) or date.fromisoformat(en_vigueur.instant_str)
    return date(verifie.year, 12, 31)


def _confirme(sources: list[dict[str, Any]], jour: date) -> bool:
    textes = [s for s in sources if s.get("nature") == "texte"]
    for source in sources:
        du = _jour(source.get("date"))
        if source.get("nature") == "texte" and jour <= (_jour(source.get("jusqu_au")) or date.max):
            return True  # no end: still in force on the last check, and no revaluation is due
        if source.get("nature") == "officiel" and du and (jour - du).days <= _VALIDITE_PAGE_OFFICIELLE:
            return True
        if textes and du and jour <= du:
            return True
    return False


def _jour(brut: Any) -> date | None:
    if isinstance(brut, date):
        return brut
    return date.fromisoformat(str(brut)) if brut else None
