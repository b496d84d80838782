"""What each command does: from its options to what is to be written, all in memory."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import droits
from droits.cli.calendrier import dater
from droits.cli.cas import Cas, evaluer, fichiers, jour, lire, recapituler, rediger, situations, une_situation
from droits.cli.commun import Fini, bilans_json, finir, lus, probleme_json, textes
from droits.cli.comparer import comparer
from droits.cli.console import lisible
from droits.cli.entretien import entretenir
from droits.cli.pages import formats, paquets
from droits.cli.plan import planifier
from droits.cli.questions import questions
from droits.cli.sorties import Ecrit, Refus, en_json, en_texte, verifier_sorties
from droits.cli.suivi import suivre

if TYPE_CHECKING:
    from droits.explain.banque import Ligne

DIALECTE = "https://json-schema.org/draft/2020-12/schema"


def versions() -> str:
    from importlib.metadata import version

    moteurs = ", ".join(f"{paquet} {version(paquet)}" for paquet in ("openfisca-france", "openfisca-core"))
    return f"droits {droits.__version__} ({moteurs})"


# --- answers ------------------------------------------------------------------------


def _bilan(options: argparse.Namespace) -> Fini:
    noms = situations(options.fichiers)
    if options.html is not None or options.pdf is not None:
        return _bilan_en_pages(options, noms)
    un_seul = noms == options.fichiers and len(noms) == 1  # a folder of one is a list
    return _repondre(options, noms, options.aides, un_seul=un_seul, dossier=options.dossier, details=options.details)


def _expliquer(options: argparse.Namespace) -> Fini:
    noms = [une_situation(options.fichier)]
    return _repondre(options, noms, [options.aide], un_seul=True, dossier=True, details=True)


def _repondre(
    options: argparse.Namespace,
    noms: Sequence[str],
    aides: Sequence[str] | None,
    *,
    un_seul: bool,
    dossier: bool,
    details: bool,
) -> Fini:
    au = jour(options.au)
    verifier_sorties(options, noms)
    cas = [evaluer(c, au, aides) for c in lus(options, noms)]
    if options.json:
        return finir(cas, en_texte(options, en_json(bilans_json(cas, un_seul=un_seul))))
    cas = [rediger(c, dossier=dossier, details=details) for c in cas]
    dits = []
    if not dossier and options.pour is None and any(c.document and c.en_couple for c in cas):
        dits.append("Il y a 2 adultes : --pour conjoint écrit la page de l'autre.")
    return finir(cas, en_texte(options, textes(options, cas, professionnel=details)), dits)


# --- pages --------------------------------------------------------------------------


def _bilan_en_pages(options: argparse.Namespace, noms: Sequence[str]) -> Fini:
    """One page per adult: what concerns one is not on the page of the other. The full file is one."""
    if len(noms) > 1:
        raise Refus("--html et --pdf écrivent la page d'une seule situation. Donnez un seul fichier.")
    if options.sortie is not None and not options.json:
        raise Refus("--sortie ne va avec --html ou --pdf que pour --json.")
    au = jour(options.au)
    demandes = list(formats(options))
    cas = lus(options, noms)
    if cas[0].en_couple and options.pour is None and not options.dossier:
        cas.append(replace(cas[0], lecteur="conjoint"))
    pages = [(f, rang, _nom_de_la_page(f.fichier, rang)) for f in demandes for rang in range(len(cas))]
    verifier_sorties(options, noms, [(f.option, fichier) for f, _, fichier in pages])

    cas = [evaluer(c, au, options.aides) for c in cas]
    ecrits: list[Ecrit] = []
    if options.json:
        ecrits += en_texte(options, en_json(bilans_json(cas[:1], un_seul=noms == options.fichiers)))
    cas = [rediger(c, dossier=options.dossier, details=options.details or options.dossier) for c in cas]
    for f, rang, fichier in pages:
        if (document := cas[rang].document) is not None:
            quoi = f" : la page du {cas[rang].lecteur}" if len(cas) > 1 else ""
            ecrits.append(Ecrit(f.dessiner(document), fichier, quoi))
    return finir(cas, ecrits)


def _nom_de_la_page(fichier: Path, rang: int) -> Path:
    return fichier.parent / f"{fichier.stem}-conjoint{fichier.suffix}" if rang else fichier


# --- files and register -----------------------------------------------------------------


def _verifier(options: argparse.Namespace) -> Fini:
    noms = situations(options.fichiers)
    verifier_sorties(options, noms)
    cas = [lire(Cas(nom)) for nom in noms]
    if not options.json:
        return finir(cas, en_texte(options, "\n".join(_ce_qui_manque(c) for c in cas)))
    lus = [
        {
            "fichier": c.nom,
            "erreurs": [probleme_json(p) for p in c.erreurs],
            "avertissements": [probleme_json(p) for p in c.avertissements],
            "inconnus": [{"sujet": i.sujet, "fait": i.fait.id, "question": i.fait.question} for i in c.inconnus],
        }
        for c in cas
    ]
    return finir(cas, en_texte(options, en_json({"schema": "droits.verification/1", "fichiers": lus})))


def _recapitulatif(options: argparse.Namespace) -> Fini:
    nom = une_situation(options.fichier)
    verifier_sorties(options, [nom])
    cas = [recapituler(lire(Cas(nom)))]
    return finir(cas, en_texte(options, textes(options, cas)))


def _aides(options: argparse.Namespace) -> Fini:
    from droits import catalogue

    if options.json:
        _sans_effet("--json", {"--format": options.format != "texte"})
    au = jour(options.au) or date.today()
    verifier_sorties(options)
    fiches = catalogue.fiches(au)
    if options.json:
        registre = {"schema": "droits.registre/1", "aides": [f.model_dump(mode="json") for f in fiches]}
        return Fini(en_texte(options, en_json(registre)))
    texte = catalogue.en_markdown(fiches, au) if options.format == "md" else catalogue.en_texte(fiches)
    return Fini(en_texte(options, texte))


def _schema(options: argparse.Namespace) -> Fini:
    verifier_sorties(options)
    if options.resultat:
        from droits.resultats import Bilan

        schema = {"$schema": DIALECTE} | Bilan.model_json_schema(mode="serialization")
    else:
        schema = droits.schema()
    return Fini(en_texte(options, en_json(schema)))


def _sans_effet(option: str, autres: Mapping[str, object]) -> None:
    """Refuse those that ``option`` would leave without effect."""
    for autre, valeur in autres.items():
        if valeur:
            raise Refus(f"{option} ne va pas avec {autre}.")


# --- words ------------------------------------------------------------------------------


def _relire(options: argparse.Namespace) -> Fini:
    from droits.explain.checker import commande

    if options.etat:
        autres = {"TEXTE": options.fichiers, "--sauf": options.sauf, "--avertissements": options.avertissements}
        _sans_effet("--etat", {**autres, "--json": options.json})
        verifier_sorties(options)
        return Fini(en_texte(options, commande.etat()))
    if not options.fichiers:
        raise Refus("il manque TEXTE.")
    noms = fichiers(options.fichiers)
    verifier_sorties(options, noms)
    try:
        texte, reussi = commande.relire_fichiers(
            noms, sauf=options.sauf, json=options.json, avertissements=options.avertissements
        )
    except commande.ErreurDUsage as erreur:
        raise Refus(str(erreur)) from None
    return Fini(en_texte(options, texte), reussi=reussi)


def _phrases(options: argparse.Namespace) -> Fini:
    from droits.explain import banque
    from droits.registre import AIDES

    if options.a_relire:
        _sans_effet("--a-relire", {"--json": options.json, "--empreintes": options.empreintes})
    elif options.html is not None:
        raise Refus("--html va avec --a-relire.")
    if options.empreintes:
        _sans_effet("--empreintes", {"--json": options.json})
        if not options.debuts:
            raise Refus("--empreintes : donnez les identifiants des phrases relues.")
    if options.html is not None:
        _sans_effet("--html", {"--sortie": options.sortie})
    verifier_sorties(options, pages=[] if options.html is None else [("--html", options.html)])
    try:
        if options.empreintes:
            return Fini(en_texte(options, banque.empreintes(options.debuts).rstrip("\n")))
        lignes = banque.choisir(banque.lister(AIDES), options.debuts)
    except ValueError as erreur:
        raise Refus(str(erreur)) from None
    if options.a_relire:
        return Fini(_fiches(options, banque.a_relire(lignes)))
    if options.json:
        return Fini(en_texte(options, en_json(banque.en_donnees(lignes))))
    return Fini(en_texte(options, banque.en_texte(lignes).rstrip("\n")))


def _fiches(options: argparse.Namespace, lignes: Iterable[Ligne]) -> list[Ecrit]:
    """The sheets of a review, as a page or in text."""
    from droits.explain import fiches

    feuilles = fiches.preparer(lignes)
    if options.html is None:
        return en_texte(options, fiches.en_texte(feuilles).rstrip("\n"))
    with paquets("--html"):
        return [Ecrit(fiches.en_html(feuilles).encode(), options.html)]


# --- how it ends ------------------------------------------------------------------------


def _ce_qui_manque(cas: Cas) -> str:
    """What ``verifier`` says of one file."""
    if cas.lecture is None:
        return f"{lisible(cas.nom)} : à corriger."
    par_sujet: dict[str, list[str]] = {}
    for inconnu in cas.inconnus:
        par_sujet.setdefault(inconnu.sujet or "foyer", []).append(inconnu.fait.titre)
    if not par_sujet:
        return f"{lisible(cas.nom)} : lisible. Le fichier dit tout."
    lignes = [
        textwrap.fill(
            f"{sujet} : {' ; '.join(titres)}.",
            width=78,
            initial_indent="  ",
            subsequent_indent="    ",
            break_on_hyphens=False,
        )
        for sujet, titres in par_sujet.items()
    ]
    return "\n".join([f"{lisible(cas.nom)} : lisible. Ce que le fichier ne dit pas :", *lignes])


COMMANDES: Mapping[str, Callable[[argparse.Namespace], Fini]] = {
    "bilan": _bilan,
    "verifier": _verifier,
    "expliquer": _expliquer,
    "recapitulatif": _recapitulatif,
    "plan": planifier,
    "suivi": suivre,
    "comparer": comparer,
    "calendrier": dater,
    "aides": _aides,
    "schema": _schema,
    "relire": _relire,
    "phrases": _phrases,
    "questions": questions,
    "entretien": entretenir,
}
