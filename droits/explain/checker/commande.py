"""``droits relire``: read files, check them, say what was found in words or in JSON."""

from __future__ import annotations

import codecs
import json as _json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from droits.explain.checker import REGLES, Classe, Constat, Derogation, Mesures, Regle, Relecture, Severite, relire
from droits.explain.checker.lexiques import general
from droits.explain.checker.texte import normaliser, unites
from droits.scenarios.words import proche

ENTREE_STANDARD = "-"
TAILLE_MAXIMALE = 10_000_000  # bytes
LIMITE = (
    "Ce relecteur cherche les fautes qu'une machine sait voir.\n"
    "Il ne dit pas si le texte est facile à comprendre : seules des personnes concernées peuvent le dire."
)


class ErreurDUsage(Exception):
    """The command cannot be done as asked; the message is for the user."""


@dataclass(frozen=True)
class Fichier:
    """A file that was read, or why it was not."""

    nom: str
    relecture: Relecture | None = None
    notes: tuple[str, ...] = ()


class _Illisible(Exception):
    """There is no text to check; the message says why."""


def relire_fichiers(
    noms: Sequence[str], *, sauf: Sequence[str] = (), json: bool = False, avertissements: bool = False
) -> tuple[str, bool]:
    """What to write, and whether every file was read without an error-level fault.

    Raises :class:`ErreurDUsage` for a waiver that names no rule or gives no reason.
    """
    derogations = _derogations(sauf)
    fichiers = [_relire_un(nom, derogations) for nom in noms]
    reussi = all(f.relecture is not None and not f.relecture.erreurs for f in fichiers)
    if json:
        return _en_json(fichiers), reussi
    textes = ["\n".join(_en_texte(fichier, derogations, avertissements)) for fichier in fichiers]
    return "\n\n".join([*textes, LIMITE]), reussi


def _derogations(demandes: Sequence[str]) -> tuple[Derogation, ...]:
    derogations = tuple(dict.fromkeys(map(_derogation, demandes)))
    for regle, combien in Counter(d.regle for d in derogations).items():
        if combien > 1:
            raise ErreurDUsage(f"--sauf {regle} a {combien} raisons : donnez-en une seule.")
    return derogations


def _derogation(demande: str) -> Derogation:
    """« R22=taux de la loi », « pourcentage=taux de la loi »."""
    nom, _, raison = demande.partition("=")
    regles = {cle: regle for regle in REGLES for cle in (regle.id, regle.nom)}
    regle = regles.get(nom.strip()) or regles.get(nom.strip().upper())
    if regle is None:
        voisin = proche(nom, regles)
        raise ErreurDUsage(
            f"--sauf : la règle « {nom.strip()} » n'existe pas."
            + (f" Vouliez-vous dire « {voisin} » ?" if voisin else "")
        )
    if not raison.strip():
        raise ErreurDUsage(f"--sauf {regle.id} : donnez la raison, par exemple --sauf {regle.id}='taux de la loi'.")
    return Derogation(regle.id, None, raison.strip())


# --- files ------------------------------------------------------------------------


def _relire_un(nom: str, derogations: Sequence[Derogation]) -> Fichier:
    try:
        texte, encodage = _decoder(_octets(nom))
        langue = _langue(texte)
    except _Illisible as raison:
        return Fichier(nom, notes=(str(raison),))
    return Fichier(nom, relire(texte, derogations=derogations), tuple(filter(None, (encodage, langue))))


def _octets(nom: str) -> bytes:
    try:
        octets = _lire(nom)
    except FileNotFoundError:
        raise _Illisible("ce fichier n'existe pas.") from None
    except IsADirectoryError:
        raise _Illisible("c'est un dossier : donnez un fichier de texte.") from None
    except PermissionError:
        raise _Illisible("ce fichier ne peut pas être lu : vous n'en avez pas le droit.") from None
    except (AttributeError, OSError, ValueError):  # AttributeError: the standard input is closed (None)
        raise _Illisible("ce fichier ne peut pas être lu.") from None
    if len(octets) > TAILLE_MAXIMALE:
        raise _Illisible("ce fichier est trop gros (plus de 10 Mo) : coupez-le.")
    return octets


def _lire(nom: str) -> bytes:
    if nom == ENTREE_STANDARD:
        return sys.stdin.buffer.read(TAILLE_MAXIMALE + 1)
    if Path(nom).is_dir():  # Windows says « permission denied »
        raise IsADirectoryError
    with Path(nom).open("rb") as fichier:
        return fichier.read(TAILLE_MAXIMALE + 1)


_AUTRES_FORMATS = {
    b"%PDF": "c'est un PDF : enregistrez-le en texte d'abord.",
    b"PK\x03\x04": "c'est un document de bureautique : enregistrez-le en texte d'abord.",
    b"\xd0\xcf\x11\xe0": "c'est un document de bureautique : enregistrez-le en texte d'abord.",
    b"{\\rtf": "c'est un document RTF : enregistrez-le en texte d'abord.",
}


_PAGE = re.compile(r"\s*<(?:!doctype|html)\b", re.IGNORECASE)
_UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_COMMANDES = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]")  # not in a text, but the colours of a terminal may be


def _decoder(octets: bytes) -> tuple[str, str | None]:
    """The text, and what to say of its encoding. Raises :class:`_Illisible`."""
    for debut, note in _AUTRES_FORMATS.items():
        if octets.startswith(debut):
            raise _Illisible(note)
    texte, encodage = _selon_son_encodage(octets)
    if _PAGE.match(texte.lstrip("\ufeff")):
        raise _Illisible("c'est une page HTML : enregistrez-la en texte d'abord.")
    if not any(c.isalpha() for c in texte):
        raise _Illisible("il n'y a aucun mot à relire.")
    return texte, encodage


def _selon_son_encodage(octets: bytes) -> tuple[str, str | None]:
    if octets.startswith(_UTF_32):  # before UTF-16, which begins alike
        return octets.decode("utf-32", "replace"), "ce fichier est en UTF-32."
    if octets.startswith(_UTF_16):
        return octets.decode("utf-16", "replace"), "ce fichier est en UTF-16."
    try:
        if b"\0" not in octets:
            return octets.decode("utf-8"), None
    except UnicodeDecodeError:
        if not _COMMANDES.search(octets):
            note = "ce fichier n'est pas en UTF-8 : il est lu en Windows-1252, vérifiez ses accents."
            return octets.decode("cp1252", "replace"), note
    raise _Illisible("ce n'est pas un fichier de texte.")


_DEBUT = 20_000  # signs that tell the language
_MOTS_MINIMAUX = 10


def _langue(texte: str) -> str | None:
    """French texts: more than 7 words in 10 are in the lexicon; English, German, Spanish: fewer than 4."""
    mots = [mot.bas for unite in unites(normaliser(texte[:_DEBUT])) for mot in unite.mots if mot.bas[0].isalpha()]
    connus = sum(map(general().connait, mots))
    if len(mots) < _MOTS_MINIMAUX or 2 * connus >= len(mots):
        return None
    return "ce texte ne semble pas être en français : les règles sont celles du français."


# --- in words ---------------------------------------------------------------------


def _en_texte(fichier: Fichier, demandees: Sequence[Derogation], avertissements: bool) -> Iterator[str]:
    nom = "entrée standard" if fichier.nom == ENTREE_STANDARD else _sans_commande(fichier.nom)
    yield from (f"{nom} : {note}" for note in fichier.notes)
    if fichier.relecture is None:
        return
    relecture = fichier.relecture
    montres = relecture.constats if avertissements else relecture.erreurs
    yield from (f"{nom}:{constat.ligne}:{constat.colonne}  {_dire(constat)}" for constat in montres)
    if montres:
        yield ""
    yield f"{nom} : {_bilan(relecture, avertissements)}"
    yield from _acceptees(relecture, demandees)
    yield from _mesures(relecture.mesures)


def _dire(constat: Constat) -> str:
    proposition = f" → {constat.proposition}" if constat.proposition else ""
    return f"{constat.severite.value}  {_regle(constat.regle)} : « {_lisible(constat.extrait)} »{proposition}"


def _regle(regle: Regle) -> str:
    return f"{regle.rls} {regle.nom} ({regle.id})"


_EXTRAIT_MAXIMAL = 60


def _lisible(extrait: str) -> str:
    """On one line, short, without what could act on a terminal."""
    propre = " ".join(_sans_commande(extrait[: 4 * _EXTRAIT_MAXIMAL], " ").split())
    return propre if len(propre) <= _EXTRAIT_MAXIMAL else f"{propre[: _EXTRAIT_MAXIMAL - 1]}…"


def _sans_commande(texte: str, remplace: str = "?") -> str:
    return "".join(c if c.isprintable() else remplace for c in texte)


def _bilan(relecture: Relecture, avertissements: bool) -> str:
    erreurs, tous = len(relecture.erreurs), len(relecture.constats)
    trouvees = _accord(erreurs, "erreur") if erreurs else "aucune faute mécanique connue"
    if not tous - erreurs:
        return f"{trouvees}."
    voir = "" if avertissements else ", que montre --avertissements"
    return f"{trouvees}, {_accord(tous - erreurs, 'avertissement')}{voir}."


def _accord(combien: int, mot: str) -> str:
    return f"{combien} {mot}{'s' if combien > 1 else ''}"


def _acceptees(relecture: Relecture, demandees: Sequence[Derogation]) -> Iterator[str]:
    """Each waiver asked for, how often it was used, and its reason."""
    fois = Counter(levee.derogation for levee in relecture.derogations)
    for derogation in demandees:
        yield f"  {derogation.regle} acceptée {fois[derogation]} fois : {derogation.raison}"


@dataclass(frozen=True)
class _Cible:
    """How a measure is said, and what we aim at (falc.md, 4.3)."""

    nom: str
    valeur: float
    cible: str
    bien: bool
    decimales: int = 0


def _mesures(m: Mesures) -> Iterator[str]:
    if not m.phrases:
        return
    yield f"  {_accord(m.mots, 'mot')}, {_accord(m.phrases, 'phrase')} avec un verbe"
    cibles = [
        _Cible("mots par phrase", m.mots_par_phrase, "8 au plus", m.mots_par_phrase <= 8, 1),
        _Cible("9 phrases sur 10 ont au plus", m.p90, "12 mots au plus", m.p90 <= 12),
        _Cible("la plus longue", m.plus_longue, "15 mots au plus", m.plus_longue <= 15),
        _Cible("vous, votre, vos pour 100 mots", m.vous_pour_100, "5 au moins", m.vous_pour_100 >= 5, 1),
        _Cible("phrases négatives pour 100", 100 * m.part_negations, "25 au plus", m.part_negations <= 0.25),
    ]
    if m.kandel_moles is not None:
        cibles.insert(3, _Cible("lisibilité de Kandel et Moles", m.kandel_moles, "90 au moins", m.kandel_moles >= 90))
    for c in cibles:
        valeur = f"{c.valeur:.{c.decimales}f}".replace(".", ",")
        yield f"  {c.nom:<32}{valeur:>5}   visé : {c.cible}{'' if c.bien else ', pas atteint'}"


# --- for a program ----------------------------------------------------------------------


def _en_json(fichiers: Sequence[Fichier]) -> str:
    contenu = {"schema": "droits.relecture/1", "limite": LIMITE, "fichiers": [_fichier_json(f) for f in fichiers]}
    return _json.dumps(contenu, ensure_ascii=False, indent=2)


def _fichier_json(fichier: Fichier) -> dict[str, Any]:
    dit: dict[str, Any] = {"fichier": fichier.nom}
    if fichier.notes:
        dit["notes"] = fichier.notes
    if fichier.relecture is not None:
        dit["constats"] = [_constat_json(c) for c in fichier.relecture.constats]
        dit["derogations"] = [
            {"raison": levee.derogation.raison, "constat": _constat_json(levee.constat)}
            for levee in fichier.relecture.derogations
        ]
        dit["mesures"] = asdict(fichier.relecture.mesures)
    return dit


def _constat_json(constat: Constat) -> dict[str, Any]:
    regle = constat.regle
    autres = {nom: valeur for nom, valeur in asdict(constat).items() if nom != "regle"}
    return {"regle": regle.id, "rls": regle.rls, "nom": regle.nom, **autres}


# --- the rules ----------------------------------------------------------------------


def etat() -> str:
    """All the rules: what is checked on text, what is on the page, what only people can judge."""
    groupes = (
        ("Vérifiées sur le texte", [r for r in REGLES if r.verifiee and r.classe is Classe.TEXTE]),
        (
            "Vérifiées sur la page, par les tests de droits",
            [r for r in REGLES if r.verifiee and r.classe is Classe.PAGE],
        ),
        ("Une machine ne sait pas les vérifier", [r for r in REGLES if not r.verifiee]),
    )
    lignes: list[str] = []
    for titre, regles in groupes:
        lignes += [f"{titre} ({len(regles)} sur {len(REGLES)})", ""]
        lignes += [_ligne(regle) for regle in regles]
        lignes.append("")
    return "\n".join([*lignes, LIMITE])


def _ligne(regle: Regle) -> str:
    gravite = "" if regle.severite is Severite.HUMAIN or not regle.verifiee else f" ({regle.severite.value})"
    return f"  {regle.id}  {regle.rls:<9}  {regle.nom} : {regle.titre}{gravite}"
