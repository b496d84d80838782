"""Recall and false alarms of the plain-language checker on the labelled set, as Markdown.

python benchmarks/relecture/mesurer.py > benchmarks/relecture.md
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

import yaml

from droits.explain.checker import Severite, relire
from droits.explain.checker.regles import PAR_ID, Constat

JEU = Path(__file__).parent / "phrases.yaml"
#: goal, for the rules that block: recall at least, false alarms at most
RAPPEL, FAUSSES_ALERTES = 0.95, 0.05


@dataclass(frozen=True)
class Mesure:
    """A rule and the labels that it should find; ``severite``: only its findings of this weight count."""

    regle: str
    etiquettes: frozenset[str]
    severite: Severite

    @property
    def nom(self) -> str:
        return " et ".join(sorted(self.etiquettes))


def _mesure(regle: str, *etiquettes: str, severite: Severite | None = None) -> Mesure:
    return Mesure(regle, frozenset(etiquettes), severite or PAR_ID[regle].severite)


MESURES = (
    _mesure("R01", "longueur"),
    _mesure("R01", "longueur-13-15", severite=Severite.AVERTISSEMENT),
    _mesure("R04", "negation"),
    _mesure("R05", "double-negation"),
    _mesure("R06", "passif"),
    _mesure("R07", "passe"),
    _mesure("R08", "subjonctif"),
    _mesure("R09", "participe-present"),
    _mesure("R10", "conditionnel-futur"),
    _mesure("R11", "adresse"),
    _mesure("R12", "synonyme"),
    _mesure("R18", "abreviation"),
    _mesure("R21", "nombre-en-lettres", "chiffre-romain"),
    _mesure("R22", "pourcentage"),
    _mesure("R23", "grand-nombre"),
    _mesure("R24", "date"),
    _mesure("R25", "caractere"),
    _mesure("R26", "ponctuation"),
    _mesure("R27", "enumeration"),
    _mesure("R28", "note"),
    _mesure("R29", "pronom"),
    _mesure("R38", "tutoiement"),
    _mesure("R50", "capitales"),
)
#: rules that look at the whole text: label → rule
DE_DOCUMENT = {"sigle": "R19", "mot-non-explique": "R14"}


@dataclass(frozen=True)
class Cas:
    """One question put to the checker: is this rule broken here? ``mots``: what it says is at fault."""

    texte: str
    lot: str
    mesure: Mesure
    vrai: bool
    mots: tuple[str, ...]

    @property
    def trouve(self) -> bool:
        return bool(self.mots)


def cas_des_phrases(jeu: dict[str, Any]) -> Iterator[Cas]:
    for phrase, mesure in _avec_constats(jeu["phrases"]):
        mots = tuple(c.extrait for c in phrase["constats"] if _est(c, mesure))
        vrai = bool(mesure.etiquettes.intersection(phrase["etiquettes"]))
        yield Cas(phrase["texte"], phrase["lot"], mesure, vrai, mots)


def _avec_constats(phrases: Sequence[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], Mesure]]:
    lues = [phrase | {"constats": relire(phrase["texte"]).constats} for phrase in phrases]
    return product(lues, MESURES)


def _est(constat: Constat, mesure: Mesure) -> bool:
    return constat.regle.id == mesure.regle and constat.severite is mesure.severite


def cas_des_documents(jeu: dict[str, Any]) -> Iterator[Cas]:
    """One case per word at fault, labelled or found; a text without any is one case, false."""
    for document, (nom, regle) in product(jeu["documents"], DE_DOCUMENT.items()):
        trouves = {c.extrait for c in relire(document["texte"]).constats if c.regle.id == regle}
        mesure = _mesure(regle, nom)
        attendus = set(document[nom])
        for mot in sorted(attendus | trouves) or [""]:
            yield Cas(document["texte"], document["lot"], mesure, mot in attendus, (mot,) if mot in trouves else ())


# --- counts -----------------------------------------------------------------------


@dataclass(frozen=True)
class Compte:
    vrais: int
    trouves: int
    faux: int
    alertes: int  # false ones

    @classmethod
    def de(cls, cas: Iterable[Cas]) -> Compte:
        tous = list(cas)
        return cls(
            sum(c.vrai for c in tous),
            sum(c.vrai and c.trouve for c in tous),
            sum(not c.vrai for c in tous),
            sum(not c.vrai and c.trouve for c in tous),
        )

    @property
    def rappel(self) -> float | None:
        return self.trouves / self.vrais if self.vrais else None

    @property
    def part_des_phrases(self) -> float | None:
        """False alarms among the sentences without the fault."""
        return self.alertes / self.faux if self.faux else None

    @property
    def part_des_alertes(self) -> float | None:
        """False alarms among all the alarms: the stricter reading."""
        total = self.trouves + self.alertes
        return self.alertes / total if total else None


def _pour_cent(part: float | None) -> str:
    return "—" if part is None else f"{100 * part:.1f} %".replace(".", ",")


# --- the page ---------------------------------------------------------------------


def page(jeu: dict[str, Any]) -> Iterator[str]:
    phrases, documents = list(cas_des_phrases(jeu)), list(cas_des_documents(jeu))
    yield from _introduction(jeu)
    yield from _objectif(phrases)
    for titre, lot in (("Ensemble", None), ("Lot d'essai", "essai"), ("Lot de réglage", "reglage")):
        yield f"\n## {titre}\n"
        yield from _tableau([c for c in phrases if lot in (None, c.lot)], MESURES)
    yield "\n## Règles qui regardent tout le texte\n"
    yield f"{len(jeu['documents'])} petits textes.\n"
    yield from _tableau(documents, tuple(dict.fromkeys(c.mesure for c in documents)))
    yield from _ecarts("Fautes manquées", [c for c in phrases + documents if c.vrai and not c.trouve])
    yield from _ecarts("Fausses alertes", [c for c in phrases + documents if c.trouve and not c.vrai])


def _introduction(jeu: dict[str, Any]) -> Iterator[str]:
    phrases = jeu["phrases"]
    reelles = sum(p["source"] != "propre" for p in phrases)
    yield "# Mesure du relecteur de langage simple\n"
    yield "Page écrite par `python benchmarks/relecture/mesurer.py > benchmarks/relecture.md`. Ne la corrigez pas.\n"
    yield (
        f"{len(phrases)} phrases étiquetées, dont {reelles} de textes publics. "
        "Un seul auteur a étiqueté, un modèle de langue : aucun accord entre annotateurs n'est mesuré. "
        "Le jeu et ses conventions : `benchmarks/relecture/phrases.yaml`.\n"
    )
    yield (
        "Les règles ne se règlent que sur le lot de réglage. Les écarts du lot d'essai sont listés plus bas : "
        "qui règle sur eux doit tirer un nouveau lot. "
        "Une règle sans écart ici ne prouve pas qu'un texte se comprend : seuls des lecteurs le disent."
    )


def _objectif(cas: Sequence[Cas]) -> Iterator[str]:
    yield "\n## Objectif\n"
    yield (
        f"Pour les règles qui bloquent : rappel d'au moins {_pour_cent(RAPPEL)}, "
        f"fausses alertes au plus {_pour_cent(FAUSSES_ALERTES)}. "
        "Les fausses alertes sont comptées de 2 façons : parmi les phrases sans la faute, et parmi les alertes.\n"
    )
    yield "| lot | vraies | trouvées | rappel | fausses alertes | parmi les phrases | parmi les alertes | atteint |"
    yield "|---|--:|--:|--:|--:|--:|--:|---|"
    graves = [c for c in cas if c.mesure.severite is Severite.ERREUR]
    for titre, lot in (("ensemble", None), ("essai", "essai"), ("réglage", "reglage")):
        compte = Compte.de(c for c in graves if lot in (None, c.lot))
        colonnes = (compte.vrais, compte.trouves, _pour_cent(compte.rappel), compte.alertes)
        parts = (_pour_cent(compte.part_des_phrases), _pour_cent(compte.part_des_alertes), _atteint(compte))
        yield _rangee((titre, *colonnes, *parts))


def _atteint(compte: Compte) -> str:
    rappel, alertes = compte.rappel or 0, compte.part_des_alertes or 0
    return "oui" if rappel >= RAPPEL and alertes <= FAUSSES_ALERTES else "non"


def _tableau(cas: Sequence[Cas], mesures: Iterable[Mesure]) -> Iterator[str]:
    yield "| règle | RLS | étiquette | gravité | vraies | trouvées | rappel | fausses alertes | phrases sans la faute |"
    yield "|---|---|---|---|--:|--:|--:|--:|--:|"
    for mesure in mesures:
        compte = Compte.de(c for c in cas if c.mesure == mesure)
        regle = PAR_ID[mesure.regle]
        dite = (regle.id, regle.rls, mesure.nom, mesure.severite.value)
        yield _rangee((*dite, compte.vrais, compte.trouves, _pour_cent(compte.rappel), compte.alertes, compte.faux))


def _rangee(cellules: Iterable[object]) -> str:
    return f"| {' | '.join(map(str, cellules))} |"


def _ecarts(titre: str, cas: Sequence[Cas]) -> Iterator[str]:
    yield f"\n## {titre} ({len(cas)})\n"
    for un in sorted(cas, key=lambda c: (c.mesure.regle, c.lot)):
        mots = f" : {', '.join(f'`{m}`' for m in un.mots)}" if un.mots else ""
        yield f"- {un.mesure.regle} {un.mesure.nom}, {un.lot}{mots} — {un.texte!r}"
    if not cas:
        yield "Aucune."


if __name__ == "__main__":
    print("\n".join(page(yaml.safe_load(JEU.read_text("utf-8")))))
