"""Texts printed from results, and the names of the aids: what the tests of the read-back give it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from droits import bilans, lire
from droits.aide import Comparaison, Genre
from droits.explain.phrases import phrase, tiret
from droits.explain.render.terminal import afficher
from droits.explain.writing import rediger
from droits.registre import AIDES
from droits.resultats import Bilan, CritereEvalue

EXEMPLES = tuple(sorted((Path(__file__).parents[2] / "exemples").glob("*.yaml")))
#: names are data: an aid is called so in a list, and so in a sentence
NOMS = {phrase(f"aide-{tiret(a.id)}-{forme}"): a.id for a in AIDES for forme in ("nom", "article")}


@cache
def exemples() -> dict[str, Bilan]:
    return dict(zip((f.stem for f in EXEMPLES), bilans([lire(f) for f in EXEMPLES]), strict=True))


def texte(bilan: Bilan, *, dossier: bool) -> str:
    return afficher(rediger(bilan, dossier=dossier), couleur=False)


def questions(identifiant: str) -> set[str]:
    dites = {phrase(identifiant, qui=q, comparaison="vrai", limite="").split("\n")[0] for q in ("vous", "personne")}
    return {" ".join(dite.replace("\u00a0", " ").split()) for dite in dites}


#: numbers of the law that are words of a question: no result has them, so they are held here
NOMBRES_DANS_LES_MOTS: dict[str, str] = {
    "critere-aah-taux-50": (
        "Cette personne a-t-elle un taux de 50 % ou plus ? / La MDPH écrit-elle un taux de 50 % ou plus ?"
    ),
    "critere-aah-taux-80": (
        "Cette personne a-t-elle un taux de 80 % ou plus ? / La MDPH écrit-elle un taux de 80 % ou plus ?"
    ),
    "critere-aeeh-taux-plein": "L'enfant a-t-il un taux de 80 % ou plus ?",
    "critere-aeeh-taux-reduit": "L'enfant a-t-il un taux de 50 % ou plus ?",
    "critere-af-enfants": "Avez-vous 2 enfants ou plus, de moins de 20 ans ?",
    "critere-ame-mineur": "Avez-vous moins de 18 ans ?",
    "critere-ars-enfant": "Avez-vous un enfant à l'école, de 6 à 17 ans ?",
    "critere-ass-cinq-ans": (
        "Avez-vous 5 ans de travail sur 10 ans ? / Cette personne a-t-elle 5 ans de travail sur 10 ans ?"
    ),
    "critere-cf-enfants": "Avez-vous 3 enfants ou plus, de 3 à 20 ans ?",
    "critere-css-conjoint-ailleurs": "Votre couple vit-il dans 2 pays ?",
    "critere-mva-taux": (
        "Cette personne a-t-elle un taux de 80 % ou plus ? / La MDPH écrit-elle un taux de 80 % ou plus ?"
    ),
    "critere-paje-enfant": "Avez-vous un enfant de moins de 3 ans ?",
    "critere-paris-accompagnement-delai": "Êtes-vous sans cette aide depuis 12 mois ?",
    "critere-pl-composition": "Vivez-vous seul, ou en couple avec 1 enfant au plus ?",
    "critere-pl-mutation-enfant": (
        "Cette personne vit-elle en couple avec 1 enfant ? / Vivez-vous en couple avec 1 enfant ?"
    ),
    "critere-repas-arret-maladie": (
        "Cette personne est-elle en arrêt maladie depuis 6 mois ? / Êtes-vous en arrêt maladie depuis 6 mois ou plus ?"
    ),
    "critere-rsa-travail-deux-ans": (
        "Avez-vous travaillé 2 ans sur les 3 dernières années ? / Cette personne a-t-elle travaillé 2 ans sur 3 ?"
    ),
}


def sans_chiffre(critere: CritereEvalue) -> CritereEvalue:
    """A criterion made by hand, without a limit and of a kind that may have one where its question's words hold one."""
    fige = f"critere-{tiret(critere.id)}" in NOMBRES_DANS_LES_MOTS
    return critere.model_copy(update={"comparaison": Comparaison.VRAI, "genre": Genre.AGE}) if fige else critere
