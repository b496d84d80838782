"""The words of a house: those it refuses, those it must explain. Read from the glossary of ``droits``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from droits.explain.checker.texte import Genre, Mot, Unite


class Entree(NamedTuple):
    """A form of the glossary: refused (with its replacement), to be explained (with its word), or neither."""

    mots: tuple[str, ...]
    remplacer_par: str | None = None
    expliquer: str | None = None


class Trouvee(NamedTuple):
    """Where a form stands in a unit: from word ``i`` to word ``j``, excluded."""

    i: int
    j: int
    entree: Entree


@dataclass(frozen=True)
class Glossaire:
    """Forms by their first word, longest first: « allocation de rentrée scolaire » hides « allocation »."""

    par_premier_mot: Mapping[str, tuple[Entree, ...]]

    @classmethod
    def de(cls, entrees: Iterable[Entree]) -> Glossaire:
        groupes: dict[str, list[Entree]] = {}
        for entree in sorted(entrees, key=lambda e: len(e.mots), reverse=True):
            groupes.setdefault(entree.mots[0], []).append(entree)
        return cls({premier: tuple(groupe) for premier, groupe in groupes.items()})

    def trouver(self, mots: Sequence[Mot]) -> Iterator[Trouvee]:
        """The forms of the glossary in a unit, none inside another."""
        fin = 0
        for i, mot in enumerate(mots):
            if i >= fin and (entree := self._a(mots, i, mot)) is not None:
                fin = i + len(entree.mots)
                yield Trouvee(i, fin, entree)

    def _a(self, mots: Sequence[Mot], i: int, mot: Mot) -> Entree | None:
        for cle in dict.fromkeys((mot.texte, mot.bas)):
            for entree in self.par_premier_mot.get(cle, ()):
                if all(_est(mots, i + k, attendu) for k, attendu in enumerate(entree.mots)):
                    return entree
        return None


def _est(mots: Sequence[Mot], i: int, attendu: str) -> bool:
    return i < len(mots) and attendu in (mots[i].bas, mots[i].texte)


def mots_de(forme: str) -> tuple[str, ...]:
    """The words of a form as a text has them: an acronym (« RSA », « Caf ») as written, the rest in lower case."""
    mots = Unite(forme.replace("’", "'"), 0, Genre.PHRASE, 0).mots
    seul = len(mots) == 1
    return tuple(m.texte if seul and m.texte != m.bas else m.bas for m in mots)


@cache
def de_la_maison() -> Glossaire:
    """The glossary of ``droits``."""
    from droits.explain import glossaire

    refusees = {mots_de(s.forme): s.remplacer_par for s in glossaire.interdits()}
    a_expliquer = {
        mots_de(forme): mot.formes[0]
        for mot in glossaire.mots()
        if mot.emploi is glossaire.Emploi.EXPLIQUER
        for forme in mot.formes
        if " " not in forme or not any(f.isupper() for f in mot.formes)  # the full name of initials needs nothing more
    }
    autres = {mots_de(forme) for mot in glossaire.mots() for forme in mot.formes}
    return Glossaire.de(
        Entree(mots, refusees.get(mots), a_expliquer.get(mots)) for mots in sorted(autres | refusees.keys()) if mots
    )
