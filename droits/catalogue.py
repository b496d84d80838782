"""The register of aids, to be read: rules and dates, figures and how sure they are, what is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from importlib.resources import files

import yaml
from pydantic import BaseModel, ConfigDict

from droits.aide import Aide, Critere
from droits.chiffres import chiffre
from droits.explain import phrases
from droits.registre import AIDES
from droits.resultats import Certitude, Chiffre
from droits.system import systeme

_CERTITUDES = {
    Certitude.CONFIRME: "confirmé",
    Certitude.A_CONFIRMER: "à confirmer",
    Certitude.NON_TROUVE: "non trouvé",
}
_UNITES = {
    "/1": "",
    "child": "enfants",
    "currency": "€",
    "currency-EUR": "€",
    "currency-EUR/month": "€/mois",
    "currency-EUR/year": "€/an",
    "day": "jours",
    "month": "mois",
    "year": "ans",
}
_ECHELONS = {"national": "Aide nationale", "paris": "Aide de Paris"}
_OCTROIS = {"droit": "le texte donne le droit", "commission": "une commission ou une personne décide"}


class Article(BaseModel):
    article: str
    texte: str


class Limite(BaseModel):
    """Something the model leaves out."""

    id: str
    texte: str


class FicheAide(BaseModel):
    """What the register says of one aid, on one day."""

    model_config = ConfigDict(frozen=True)

    id: str
    nom: str
    echelon: str
    octroi: str
    regle_du: date
    verifie_le: date
    references: tuple[Article, ...]
    criteres: tuple[str, ...]
    faits: tuple[str, ...]
    chiffres: tuple[Chiffre, ...]
    compare: str
    pas_compare: str
    non_modelise: tuple[Limite, ...]


def fiches(jour: date) -> tuple[FicheAide, ...]:
    """One card for each aid, in the order of the register; figures as they stand on ``jour``."""
    return tuple(_fiche(aide, jour) for aide in AIDES)


def _fiche(aide: Aide, jour: date) -> FicheAide:
    racine = systeme().parameters
    return FicheAide(
        id=aide.id,
        nom=phrases.phrase(f"aide-{phrases.tiret(aide.id)}-nom"),
        echelon=aide.echelon,
        octroi=aide.octroi,
        regle_du=date.fromisoformat(aide.regle_du),
        verifie_le=date.fromisoformat(aide.verifie_le),
        references=tuple(Article(article=r.article, texte=r.texte) for r in aide.references),
        criteres=tuple(c.id for c in aide.criteres()),
        faits=aide.faits(),
        chiffres=tuple(chiffre(racine, chemin, jour) for chemin in _chemins(aide)),
        **exactitude()[aide.id],
        non_modelise=tuple(Limite(id=i, texte=_limite(i)) for i in aide.non_modelise),
    )


@cache
def exactitude() -> dict[str, dict[str, str]]:
    """For each aid, what it was compared with (``compare``) and what it was not (``pas_compare``)."""
    lu: dict[str, dict[str, str]] = yaml.safe_load(
        files("droits").joinpath("exactitude.yaml").read_text(encoding="utf-8")
    )
    return lu


def _limite(identifiant: str) -> str:
    return phrases.phrase(f"limite-{phrases.tiret(identifiant)}").replace("\n", " ")


def _chemins(aide: Aide) -> tuple[str, ...]:
    """Every figure the aid may read, once, in the order of its criteria."""

    def du_critere(critere: Critere) -> Iterator[str]:
        if critere.seuil:
            yield critere.seuil
        yield from critere.chiffres

    lus = [chemin for critere in aide.criteres() for chemin in du_critere(critere)]
    return tuple(dict.fromkeys([*lus, *aide.chiffres_montant]))


def en_texte(fiches: Sequence[FicheAide]) -> str:
    """The register for the terminal."""
    return "\n\n".join("\n".join(_lignes(f)) for f in fiches)


def _lignes(fiche: FicheAide) -> Iterator[str]:
    yield f"{fiche.nom} ({fiche.id})"
    yield f"  {_resume(fiche)}"
    yield f"  Textes : {_textes(fiche)}"
    if fiche.chiffres:
        yield "  Chiffres :"
        for c in fiche.chiffres:
            yield f"    {c.parametre} : {_valeur(c)}, {_CERTITUDES[c.certitude]}{_source(c)}"
    yield f"  Comparé : {fiche.compare}"
    yield f"  Pas comparé : {fiche.pas_compare}"
    for limite in fiche.non_modelise:
        yield f"  Pas traité : {limite.texte}"


def en_markdown(fiches: Sequence[FicheAide], jour: date) -> str:
    """The register on ``jour`` as a Markdown page: what is covered, and how sure it is, first."""
    tete = (
        "# Registre des aides\n\n"
        f"Les chiffres sont ceux du {phrases.jour(jour)} "
        f"(`droits aides --format md --au {jour.isoformat()}`)."
    )
    return "\n\n".join([tete, "\n".join(_tableau(fiches)), *("\n".join(_lignes_markdown(f)) for f in fiches)])


def _tableau(fiches: Sequence[FicheAide]) -> Iterator[str]:
    """One line for each aid: its text, and how many figures are sure, unsure, not found."""
    yield "| aide | échelon | qui décide | règle du | confirmés | à confirmer | non trouvés | non traités |"
    yield "|---|---|---|---|---|---|---|---|"
    for f in fiches:
        comptes = " | ".join(str(sum(c.certitude is certitude for c in f.chiffres)) for certitude in _CERTITUDES)
        decide = "le texte" if f.octroi == "droit" else "une commission ou une personne"
        nom = f"{f.nom} (`{f.id}`)"
        yield f"| {nom} | {f.echelon} | {decide} | {f.regle_du:%d/%m/%Y} | {comptes} | {len(f.non_modelise)} |"


def _lignes_markdown(fiche: FicheAide) -> Iterator[str]:
    yield f"## {fiche.nom} (`{fiche.id}`)\n"
    yield f"{_resume(fiche)}\n"
    yield f"Textes : {_textes(fiche)}"
    if fiche.chiffres:
        yield "\n| chiffre | valeur | certitude | source |\n|---|---|---|---|"
        for c in fiche.chiffres:
            source = _source(c).removeprefix(", ").replace("|", "/")
            yield f"| `{c.parametre}` | {_valeur(c)} | {_CERTITUDES[c.certitude]} | {source} |"
    yield f"\nComparé : {fiche.compare}\n"
    yield f"Pas comparé : {fiche.pas_compare}"
    if fiche.non_modelise:
        yield "\nPas traité :\n"
        yield from (f"- {limite.texte}" for limite in fiche.non_modelise)


def _resume(fiche: FicheAide) -> str:
    return (
        f"{_ECHELONS[fiche.echelon]} ; {_OCTROIS[fiche.octroi]}. "
        f"Règle du {phrases.jour(fiche.regle_du)}, vérifiée le {phrases.jour(fiche.verifie_le)}."
    )


def _textes(fiche: FicheAide) -> str:
    return " ; ".join(f"{r.texte}, {r.article}" for r in fiche.references)


def _valeur(chiffre: Chiffre) -> str:
    if chiffre.valeur is None:
        return "inconnu"
    return f"{phrases.nombre(chiffre.valeur)} {_UNITES.get(chiffre.unite or '', chiffre.unite or '')}".rstrip()


def _source(chiffre: Chiffre) -> str:
    return f", {chiffre.source}" if chiffre.source else ""
