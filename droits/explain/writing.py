"""Bilan → Document: what we found, then one section per aid, in an order that never changes.

The text of the person holds no article, no raw id and no value of a sensitive fact; with
``details``, tables for the professional follow each aid and hold all of these.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import groupby

from droits.aide import Aide, Comparaison, Genre, Nature
from droits.explain import criteres, manques, professionnel
from droits.explain.document import Bloc, Document, Etapes, Liste, Marque, Phrase, Puce, Titre
from droits.explain.phrases import euros, existe, jour, ordinal, phrase, tiret
from droits.explain.sujets import est_une_autre_personne, pour
from droits.resultats import (
    Bilan,
    CritereEvalue,
    Ensuite,
    Etat,
    FaitManquant,
    Montant,
    Motif,
    Part,
    Reponse,
    Statut,
    Suite,
)

_ORDRE = (Statut.DROIT_PROBABLE, Statut.A_DEMANDER, Statut.DEJA_OUVERT, Statut.A_PRECISER, Statut.NON)
_POSSIBLES = (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)
_A_FAIRE = (*_POSSIBLES, Statut.A_PRECISER)
_SYMBOLES = {
    Statut.DROIT_PROBABLE: "✓",
    Statut.A_DEMANDER: "✓",
    Statut.DEJA_OUVERT: "✓",
    Statut.A_PRECISER: "?",
    Statut.NON: "✗",
}


def rediger(bilan: Bilan, *, details: bool = False) -> Document:
    """The document of a check-up: results first, one section per aid, what to remember.

    ``details`` adds the tables of the professional.
    """
    reponses = sorted(bilan.reponses, key=_rang)
    blocs: list[Bloc] = [*_phrases("mention-texte"), *_mentions(reponses), *_resume(reponses)]
    for reponse in reponses:
        blocs += _section(reponse, bilan.arrondissement)
        if details:
            blocs += professionnel.tableaux_aide(reponse)
    blocs += _suites(bilan.suites)
    blocs += [Titre(phrase("titre-rappel"), 1), *_bilan_en_nombres(reponses), *_mentions(reponses)]
    blocs += [*_phrases("mention-date", jour=jour(bilan.date)), *_phrases("mention-relecture")]
    if details:
        blocs += professionnel.tableaux_bilan(bilan)
    return Document(phrase("titre-document"), tuple(blocs))


def identifiants_aide(aide: Aide) -> tuple[str, ...]:
    """Ids of sentences that the register of ``aide`` calls for: a test asks that each exists."""
    nom = f"aide-{tiret(aide.id)}"
    familles = {
        "hypothese": aide.hypotheses,
        "limite": aide.non_modelise,
        "demarche": aide.demarches,
        "piece": aide.pieces,
        "ou": aide.ou,
        "recours": aide.recours,
        "effet": aide.effets,
        f"variante-{tiret(aide.id)}": aide.variantes,
    }
    ids = [f"{famille}-{tiret(code)}" for famille, codes in familles.items() for code in codes]
    return (f"{nom}-nom", f"{nom}-article", f"{nom}-definition", *ids)


def _rang(reponse: Reponse) -> tuple[int, bool]:
    return _ORDRE.index(reponse.statut), Motif.REGLE_NON_CONFIRMEE in reponse.motifs


def _lignes(identifiant: str, **slots: str | int) -> tuple[str, ...]:
    return tuple(phrase(identifiant, **slots).split("\n"))


def _phrases(identifiant: str, **slots: str | int) -> tuple[Phrase, ...]:
    return tuple(Phrase(ligne) for ligne in _lignes(identifiant, **slots))


def _article(aide: str) -> str:
    return phrase(f"aide-{tiret(aide)}-article")


# --- top, summary, end --------------------------------------------------------


def _mentions(reponses: Iterable[Reponse]) -> Iterator[Phrase]:
    """What every document says, at the top and at the end."""
    yield from _phrases("mention-estimation")
    yield from _phrases("mention-administration-decide")
    for reponse in reponses:
        if _municipale(reponse):
            yield from _phrases("mention-reglement-pour", aide=_article(reponse.aide))
            yield from _phrases("mention-reglement-municipal", jour=jour(reponse.regle_du))


def _municipale(reponse: Reponse) -> bool:
    """An aid of the règlement municipal; FSL and FAJ follow rules of their own."""
    return reponse.aide.startswith("paris_")


def _resume(reponses: list[Reponse]) -> Iterator[Bloc]:
    yield Titre(phrase("titre-resume"), 1)
    yield from _bilan_en_nombres(reponses)
    expliques: set[str] = set()
    puces = []
    for reponse in reponses:
        nom = phrase(f"aide-{tiret(reponse.aide)}-nom")
        sigle = tuple(ligne for ligne in _veut_dire(reponse.aide) if ligne not in expliques)
        expliques.update(sigle)
        puces.append(Puce(nom, _marque(reponse), (*sigle, *_montant_bref(reponse))))
    yield Liste(tuple(puces))


def _bilan_en_nombres(reponses: list[Reponse]) -> Iterator[Phrase]:
    if len(reponses) == 1:  # one aid was asked: nothing can be said of the others
        return
    possibles = sum(r.statut in _POSSIBLES for r in reponses)
    a_preciser = sum(r.statut is Statut.A_PRECISER for r in reponses)
    if possibles or not a_preciser:
        yield from _phrases("resume-possibles", nombre=possibles)
    if a_preciser:
        yield from _phrases("resume-a-preciser", nombre=a_preciser)
    elif not possibles:
        yield from _phrases("sortie-defaut")


def _marque(reponse: Reponse) -> Marque:
    if reponse.statut is Statut.NON:
        return Marque("✗", phrase("marque-non"))
    symbole = "?" if Motif.REGLE_NON_CONFIRMEE in reponse.motifs else _SYMBOLES[reponse.statut]
    return Marque(symbole, phrase(f"marque-{tiret(reponse.statut)}"))


def _veut_dire(aide: str) -> tuple[str, ...]:
    identifiant = f"aide-{tiret(aide)}-veut-dire"
    return _lignes(identifiant) if existe(identifiant) else ()


def _montant_bref(reponse: Reponse) -> tuple[str, ...]:
    if reponse.statut not in _POSSIBLES:
        return ()
    if reponse.montant is not None:
        return tuple(_combien_bref(reponse.montant, attend=bool(_utiles(reponse))))
    return _variante(reponse)


def _combien_bref(montant: Montant, attend: bool) -> Iterator[str]:
    if montant.plafond:
        yield _lignes("combien-plafond", montant=_avec_rythme(montant, montant.maximum))[0]
    elif montant.minimum == montant.maximum:
        yield _avec_environ(montant)
    else:
        yield phrase("combien-depend" if attend else "combien-regle-floue")


# --- one aid ------------------------------------------------------------------


def _section(reponse: Reponse, arrondissement: int | None) -> Iterator[Bloc]:
    yield Titre(phrase("titre-aide", aide=_article(reponse.aide)), 1)
    yield from _bloc("titre-resultat", _resultat(reponse))
    yield from _bloc("titre-definition", _definition(reponse))
    yield from _bloc("titre-pourquoi", criteres.expliquer(_a_expliquer(reponse)))
    if reponse.statut in _A_FAIRE:
        yield from _que_faire(reponse, arrondissement)
    yield from _bloc("titre-hypotheses", _hypotheses(reponse))
    yield from _bloc("titre-manque", manques.demander(_utiles(reponse)))
    yield from _bloc("titre-certitude", _certitude(reponse))


def _a_expliquer(reponse: Reponse) -> tuple[CritereEvalue, ...]:
    """A refusal is explained by what fails; anything else by every condition."""
    if reponse.statut is not Statut.NON:
        return reponse.criteres
    echecs = [c for c in reponse.criteres if c.etat is Etat.NON_REMPLI and c.nature is not Nature.DEMARCHE]
    par_la_loi = [c for c in echecs if c.nature is Nature.LOI]
    return tuple(par_la_loi or echecs or reponse.criteres)


def _utiles(reponse: Reponse) -> tuple[FaitManquant, ...]:
    """The missing facts that could change what this answer gives; the others are in the JSON."""
    return tuple(m for m in reponse.faits_manquants if m.decide != "critere")


def _bloc(titre: str, contenu: Iterable[Bloc]) -> Iterator[Bloc]:
    """A titled block, left out when it has nothing to say."""
    blocs = tuple(contenu)
    if blocs:
        yield Titre(phrase(titre), 2)
        yield from blocs


def _que_faire(reponse: Reponse, arrondissement: int | None) -> Iterator[Bloc]:
    lieu = "aucun" if arrondissement is None else ordinal(arrondissement)
    yield from _bloc("titre-combien", _combien(reponse))
    yield from _bloc("titre-demarches", _etapes(reponse))
    yield from _bloc("titre-pieces", _liste(_puce(f"piece-{tiret(p)}") for p in reponse.pieces))
    yield from _bloc("titre-ou", _liste(_puce(f"ou-{tiret(o)}", arrondissement=lieu) for o in reponse.ou))
    seuil = _seuil_succession(reponse)
    yield from _bloc("titre-effets", _liste(_puce(f"effet-{tiret(e)}", seuil=seuil) for e in reponse.effets))
    yield from _bloc("titre-recours", (p for r in reponse.recours for p in _phrases(f"recours-{tiret(r)}")))


def _puce(identifiant: str, **slots: str | int) -> Puce:
    premiere, *suite = _lignes(identifiant, **slots)
    return Puce(premiere, suite=tuple(suite))


def _liste(puces: Iterable[Puce]) -> Iterator[Liste]:
    if toutes := tuple(puces):
        yield Liste(toutes)


def _resultat(reponse: Reponse) -> Iterator[Phrase]:
    yield from _phrases(f"resultat-{tiret(reponse.statut)}", aide=_article(reponse.aide))
    if reponse.statut in _A_FAIRE:
        yield from _beneficiaires(reponse)
        for motif in reponse.motifs:
            yield from _phrases(f"motif-{tiret(motif)}")
        if _utiles(reponse):
            yield from _phrases("resultat-questions")
    if reponse.statut is Statut.NON:
        yield from _phrases(_sortie(reponse.criteres))
    if _municipale(reponse):
        yield from _phrases("mention-reglement-municipal", jour=jour(reponse.regle_du))


def _beneficiaires(reponse: Reponse) -> tuple[Phrase, ...]:
    if "conjoint" not in reponse.beneficiaires:
        return ()
    qui = "couple" if "demandeur" in reponse.beneficiaires else "conjoint"
    return _phrases(f"beneficiaire-{qui}")


def _sortie(criteres_evalues: Iterable[CritereEvalue]) -> str:
    """One positive way out of a refusal, by the kind of the condition that fails.

    A condition of the reader alone comes first: one inside a « ou », or of a spouse, may fail without harm.
    """
    fixes = (c for c in criteres_evalues if c.nature in (Nature.LOI, Nature.BAREME))
    echecs = sorted((c for c in fixes if c.etat is Etat.NON_REMPLI), key=_peut_manquer)
    if not echecs:
        return "sortie-defaut"
    trop_jeune = echecs[0].genre is Genre.AGE and echecs[0].comparaison is Comparaison.AU_MOINS
    return "sortie-trop-jeune" if trop_jeune else f"sortie-{tiret(echecs[0].genre)}"


def _peut_manquer(critere: CritereEvalue) -> bool:
    return critere.alternative is not None or est_une_autre_personne(critere.sujet)


def _definition(reponse: Reponse) -> Iterator[Phrase]:
    for ligne in _veut_dire(reponse.aide):
        yield Phrase(ligne)
    yield from _phrases(f"aide-{tiret(reponse.aide)}-definition")


# --- how much -----------------------------------------------------------------


def _combien(reponse: Reponse) -> Iterator[Bloc]:
    for ligne in _variante(reponse):
        yield Phrase(ligne)
    if reponse.montant is not None:
        yield from _montant(reponse.montant, attend=bool(_utiles(reponse)))
    if reponse.cout is not None:
        yield from _cout(reponse.cout)
    yield from _couverts(reponse)
    yield from _forme(reponse)
    if reponse.ensuite is not None:
        yield from _ensuite(reponse.aide, reponse.ensuite)
    rien_a_dire = reponse.montant is None and reponse.cout is None and reponse.variante is None
    if rien_a_dire and reponse.statut in _POSSIBLES:
        yield from _phrases("combien-inconnu")


def _ensuite(aide: str, ensuite: Ensuite) -> Iterator[Phrase]:
    """What the answer becomes once the new rights have been paid for a year."""
    forme = ensuite.variante if ensuite.statut is Statut.DROIT_PROBABLE and ensuite.variante else "autre"
    cout = _avec_rythme(ensuite.cout, ensuite.cout.maximum) if ensuite.cout else ""
    yield from _phrases(f"ensuite-{tiret(aide)}-{tiret(forme)}", montant=cout)


def _couverts(reponse: Reponse) -> Iterator[Bloc]:
    """Who is covered; what each costs, when there are several."""
    if reponse.parts:
        yield from _phrases("couverts", nombre=len(reponse.parts))
    if len(reponse.parts) > 1 and any(p.cout for p in reponse.parts):
        yield Liste(tuple(Puce(_part(p)) for p in reponse.parts))


def _part(part: Part) -> str:
    personne, _, numero = part.sujet.partition(" ")
    return phrase(f"part-{personne}", montant=euros(part.cout), numero=numero)


def _forme(reponse: Reponse) -> Iterator[Bloc]:
    """Why this form of the aid and not the first one."""
    echecs = [c for c in reponse.criteres_variante if c.etat is not Etat.REMPLI and c.genre is Genre.RESSOURCES]
    if echecs:
        yield from _phrases(f"forme-{tiret(reponse.aide)}")
        yield from criteres.expliquer(echecs)


def _suites(suites: Iterable[Suite]) -> Iterator[Bloc]:
    """Other aids that the new rights change."""
    puces = [_puce(f"suite-{tiret(s.aide)}", avant=euros(s.premiers_mois), apres=euros(s.ensuite)) for s in suites]
    if puces:
        yield Titre(phrase("titre-suites"), 1)
        yield Liste(tuple(puces))


def _variante(reponse: Reponse) -> tuple[str, ...]:
    if reponse.variante is None:
        return ()
    return _lignes(f"variante-{tiret(reponse.aide)}-{tiret(reponse.variante)}")


def _avec_rythme(montant: Montant, valeur: Decimal, environ: bool = False) -> str:
    return phrase(f"rythme-{tiret(montant.rythme)}", montant=euros(valeur, environ))


def _avec_environ(montant: Montant) -> str:
    if montant.maximum == int(montant.maximum):
        return phrase("combien-exact", montant=_avec_rythme(montant, montant.maximum))
    return phrase("combien-environ", montant=_avec_rythme(montant, montant.maximum, environ=True))


def _montant(montant: Montant, attend: bool) -> Iterator[Phrase]:
    """A maximum, one amount (about, then exactly, once), or a range."""
    if montant.plafond:
        yield from _phrases("combien-plafond", montant=_avec_rythme(montant, montant.maximum))
    elif montant.minimum == montant.maximum:
        yield Phrase(_avec_environ(montant))
        if montant.maximum != int(montant.maximum):
            yield from _phrases("combien-calcul", montant=_avec_rythme(montant, montant.maximum))
    else:
        yield from _phrases("combien-minimum", montant=_avec_rythme(montant, montant.minimum))
        yield from _phrases("combien-maximum", montant=_avec_rythme(montant, montant.maximum))
        yield from _phrases("combien-depend" if attend else "combien-regle-floue")


def _cout(cout: Montant) -> Iterator[Phrase]:
    if cout.minimum != cout.maximum:
        peu = "cout-minimum" if cout.minimum else "cout-peut-etre-nul"
        yield from _phrases(peu, montant=_avec_rythme(cout, cout.minimum))
        yield from _phrases("cout-maximum", montant=_avec_rythme(cout, cout.maximum))
    elif cout.maximum:
        yield from _phrases("cout-exact", montant=_avec_rythme(cout, cout.maximum))
    else:
        yield from _phrases("cout-nul")


# --- what to do ---------------------------------------------------------------


def _etapes(reponse: Reponse) -> Iterator[Etapes]:
    codes = dict.fromkeys((*reponse.etapes_d_abord, *reponse.demarches))
    if codes:
        yield Etapes(tuple(_lignes(f"demarche-{tiret(code)}") for code in codes))


def _seuil_succession(reponse: Reponse) -> str:
    """The threshold of the recovery on the estate, when a figure of the answer gives it."""
    for chiffre in reponse.chiffres:
        if "seuil_succession" in chiffre.parametre and chiffre.valeur is not None:
            return euros(chiffre.valeur)
    return "inconnu"


# --- what is supposed, missing, sure ------------------------------------------


def _hypotheses(reponse: Reponse) -> Iterator[Bloc]:
    """Without their values; what is supposed of a spouse's income is for the details."""
    du_lecteur_d_abord = sorted(reponse.hypotheses, key=lambda h: (bool(pour(h.sujet)), h.sujet or ""))
    for sujet, hypotheses in groupby(du_lecteur_d_abord, key=lambda h: h.sujet):
        yield from (Phrase(ligne) for ligne in pour(sujet))
        codes = ("argent_du_conjoint",) if sujet == "conjoint" else dict.fromkeys(h.id for h in hypotheses)
        yield Liste(tuple(_puce(f"hypothese-{tiret(code)}") for code in codes))


def _certitude(reponse: Reponse) -> Iterator[Bloc]:
    yield from _phrases(f"certitude-{tiret(reponse.certitude)}")
    yield from _phrases("certitude-regle-du", jour=jour(reponse.regle_du))
    yield from _phrases("certitude-verifie-le", jour=jour(reponse.verifie_le))
    yield from _liste(_puce(f"limite-{tiret(limite)}") for limite in reponse.limites)
