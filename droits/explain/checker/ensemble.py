"""Rules on a whole text: what must be explained, where the result and the help stand, how long it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from droits.explain.checker.choix_des_mots import en_entier, est_un_sigle
from droits.explain.checker.faute import Faute, sur
from droits.explain.checker.glossaires import Glossaire
from droits.explain.checker.lexiques import Lexique
from droits.explain.checker.listes import liste
from droits.explain.checker.regles import Severite
from droits.explain.checker.texte import Mot, Unite


class FauteDuTexte(NamedTuple):
    """A fault and the unit where it shows."""

    unite: Unite
    faute: Faute


Fautes = Iterator[FauteDuTexte]

_APRES = 2  # a word may be explained in the two units that follow
_DIT = r"veu(?:t|lent)\sdire\b|signifien?t?\b|c'est(?![^\W_])|est\s(?:une?|le|la|les|l')(?![^\W_])|\s?:"
_EXPLIQUE = re.compile(rf"\s*(?:{_DIT})")


def mots_expliques(unites: Sequence[Unite], glossaire: Glossaire) -> Fautes:
    """R14: each hard word is explained before, in its own unit or in the next two."""
    premiers: dict[str, tuple[int, Mot, Mot]] = {}
    explications: dict[str, int] = {}
    definitions: list[bool] = []
    for rang, unite in enumerate(unites):
        definit = False
        for trouvee in glossaire.trouver(unite.mots):
            cle = trouvee.entree.expliquer
            if cle is None or trouvee.entree.mots[0].isupper():
                continue  # R19 sees to initials
            premier, dernier = unite.mots[trouvee.i], unite.mots[trouvee.j - 1]
            premiers.setdefault(cle, (rang, premier, dernier))
            if _est_explique(unite, trouvee.i, premier, dernier):
                explications.setdefault(cle, rang)
                definit = True
        definitions.append(definit)
    for cle, (rang, premier, dernier) in premiers.items():
        if not _a_temps(rang, explications.get(cle), definitions):
            yield FauteDuTexte(unites[rang], sur("R14", premier, dernier, f"ajoutez « {cle} veut dire : … »"))


def _est_explique(unite: Unite, rang: int, premier: Mot, dernier: Mot) -> bool:
    """« un plafond veut dire : … », « Ce papier s'appelle : une quittance », « la Caf (caisse d'allocations …) »."""
    if premier is dernier and premier.texte != premier.bas and en_entier(unite, premier):
        return True
    debut = rang <= _ARTICLES_DE_SUITE and all(mot.bas in _ARTICLES for mot in unite.mots[:rang])
    apres = _EXPLIQUE.match(unite.texte, dernier.fin)
    return bool(debut and apres) or bool(_NOMME.search(unite.texte[max(0, premier.debut - 40) : premier.debut]))


_ARTICLES = liste("articles")
_ARTICLES_DE_SUITE = 3
_NOMME = re.compile(r"(?:s'appelle(?:nt)?|se nomme(?:nt)?)\s?:?\s(?:(?:une?|les?|la|des|l')\s?)?$", re.IGNORECASE)


def _a_temps(rang: int, explication: int | None, definitions: Sequence[bool]) -> bool:
    """Explained no later than two units after, those that are definitions themselves not counted."""
    if explication is None:
        return False
    return sum(not d for d in definitions[rang + 1 : explication]) < _APRES


_SIGLE = re.compile(r"[A-ZÀ-ÖØ-Þ]{2,}\d?|[A-ZÀ-ÖØ-Þ]\d[A-ZÀ-ÖØ-Þ]")
_ROMAIN = re.compile(r"[IVX]+")
USUELS = frozenset({"SMS", "TV", "PDF", "CD", "DVD", "OK"})


def sigles(unites: Sequence[Unite], lexique: Lexique, usuels: frozenset[str] = USUELS) -> Fautes:
    """R19: each acronym is written out before, in its own unit or in the next two."""
    premiers: dict[str, tuple[int, Mot]] = {}
    entiers: dict[str, int] = {}
    definitions: list[bool] = []
    for rang, unite in enumerate(unites):
        definit = False
        for mot in unite.mots:
            if not _SIGLE.fullmatch(mot.texte) or _ROMAIN.fullmatch(mot.texte) or mot.texte in usuels:
                continue
            if est_un_sigle(mot.texte, lexique):
                premiers.setdefault(mot.texte, (rang, mot))
                if en_entier(unite, mot):
                    entiers.setdefault(mot.texte, rang)
                    definit = True
        definitions.append(definit)
    for sigle, (rang, mot) in premiers.items():
        if not _a_temps(rang, entiers.get(sigle), definitions):
            yield FauteDuTexte(unites[rang], sur("R19", mot, mot, f"« {sigle} veut dire : … », avec tous les mots"))


# --- a whole document -----------------------------------------------------------------------

_LONG = 10  # units: below that, a text is a note, not a document
_PHRASES, _PHRASES_TROP = 45, 60
_RESULTAT = re.compile(
    r"(?:oui|non)(?![^\W_])|.{0,40}\bvous\s(?:ne\s)?(?:pouvez|avez\sdroit|devez|avez)\b|.{0,20}\bnous\sne\s(?:savons|trouvons)\spas\b",
    re.IGNORECASE,
)
_VERDICT = re.compile(
    r"(?:oui|non)\b\s?[.,]|.{0,30}\bvous\s(?:ne\s)?(?:pouvez|avez)\s(?:pas\s)?(?:probablement\s|peut-être\s)?"
    r"(?:demander|avoir|recevoir|droit)\b|.{0,20}\bnous\sne\s(?:savons|trouvons)\spas\b",
    re.IGNORECASE,
)
_AIDE = re.compile(
    r"\b0\d(?:[ .]?\d\d){4}\b|\b3\d\s?\d\d\b|\b0{8,}\b|\bt[ée]l[ée]phon|\bappelez\b|\badresse\b|\bmairie\b|\bguichet\b"
    r"|\bservices?\ssocia|\bassistante?s?\ssocia|\btravailleurs?\ssocia|\bcontact|\bavenue\b|\brue\b|\bboulevard\b|\baccueil\b"
    r"|\bfrance services\b|\baide(?:r|z)\b",
    re.IGNORECASE,
)


def document(unites: Sequence[Unite], prose: int) -> Fautes:
    """R33, R36, R37, R39: only for a text of ten units or more."""
    if len(unites) < _LONG:
        return
    premiere, derniere = unites[0], unites[-1]
    verdicts = [rang for rang, unite in enumerate(unites) if _VERDICT.match(unite.texte)]
    if verdicts and verdicts[0] >= _LONG and not any(_RESULTAT.match(u.texte) for u in unites[:_LONG]):
        yield _sur_l_unite("R33", unites[verdicts[0]], "mettez cette phrase dans les 10 premières lignes")
    elif verdicts and len(unites) > 3 * _LONG and verdicts[-1] < len(unites) - 1.5 * _LONG:
        yield _sur_l_unite("R36", derniere, "répétez le résultat à la fin")
    if prose > _PHRASES:
        severite = Severite.ERREUR if prose > _PHRASES_TROP else Severite.AVERTISSEMENT
        yield _sur_l_unite("R37", premiere, f"{prose} phrases : gardez les {_PHRASES} plus utiles", severite)
    if not any(_AIDE.search(unite.texte) for unite in unites):
        yield _sur_l_unite("R39", derniere, "ajoutez une adresse ou un téléphone")


_COURT = re.compile(r"\S+(?:\s+\S+){0,4}")


def _sur_l_unite(regle: str, unite: Unite, proposition: str, severite: Severite | None = None) -> FauteDuTexte:
    debut = _COURT.match(unite.texte)
    return FauteDuTexte(unite, Faute(regle, 0, debut.end() if debut else len(unite.texte), proposition, severite))


def une_phrase_par_ligne(unites: Sequence[Unite]) -> Fautes:
    """R51, as a warning on text, once per paragraph: the page decides."""
    signale = -1
    for avant, unite in pairwise(unites):
        if unite.bloc == avant.bloc and unite.bloc != signale:
            signale = unite.bloc
            yield _sur_l_unite("R51", unite, "allez à la ligne", Severite.AVERTISSEMENT)
