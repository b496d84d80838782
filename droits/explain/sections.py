"""The parts of one answer: result, what it is, why, what to do, what is supposed, missing, sure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from droits.aide import Comparaison, Genre, Nature, Rythme
from droits.explain.blocs import lignes, liste, phrases, puce
from droits.explain.document import Bloc, Etapes, Liste, Marque, Phrase
from droits.explain.phrases import euros, existe, jour, ordinal, phrase, quantite, tiret
from droits.explain.sorties import dire
from droits.explain.sujets import est_une_autre_personne, pour
from droits.parcours.papiers import apporte
from droits.registre import PAR_ID as AIDES_PAR_ID
from droits.resultats import CritereEvalue, Etat, FaitManquant, Motif, Reponse, Statut

if TYPE_CHECKING:
    from droits.parcours.sorties import Sortie

POSSIBLES = (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)
A_FAIRE = (*POSSIBLES, Statut.A_PRECISER)
_ORDRE = (Statut.DROIT_PROBABLE, Statut.A_DEMANDER, Statut.DEJA_OUVERT, Statut.A_PRECISER, Statut.NON)
_SYMBOLES = {
    Statut.DROIT_PROBABLE: "✓",
    Statut.A_DEMANDER: "✓",
    Statut.DEJA_OUVERT: "✓",
    Statut.A_PRECISER: "?",
    Statut.NON: "✗",
}


def ranger(reponses: Iterable[Reponse]) -> list[Reponse]:
    """What is probable first; within a verdict what pays most, and last what an unconfirmed figure may refuse."""
    return sorted(
        reponses,
        key=lambda r: (
            _ORDRE.index(r.statut),
            Motif.REGLE_NON_CONFIRMEE in r.motifs,
            r.ecartee_par is not None,
            -_par_mois(r),
        ),
    )


def _par_mois(reponse: Reponse) -> Decimal:
    """The least that is sure to be paid, €/month; a maximum that someone may give is nothing sure."""
    montant = reponse.montant
    if montant is None or montant.plafond:
        return Decimal(0)
    return montant.minimum / (1 if montant.rythme is Rythme.MOIS else 12)


def nom(aide: str) -> str:
    return phrase(f"aide-{tiret(aide)}-nom")


def article(aide: str) -> str:
    return phrase(f"aide-{tiret(aide)}-article")


def municipale(reponse: Reponse) -> bool:
    """An aid of the règlement municipal; FSL and FAJ follow rules of their own."""
    return reponse.aide.startswith("paris_")


def utiles(reponse: Reponse) -> tuple[FaitManquant, ...]:
    """The missing facts that could change what this answer gives; the others are in the JSON.

    Nothing is asked about an aid already received.
    """
    if reponse.statut is Statut.DEJA_OUVERT:
        return ()
    return tuple(m for m in reponse.faits_manquants if m.decide != "critere")


# --- the result -----------------------------------------------------------------


def marque(reponse: Reponse) -> Marque:
    if reponse.statut is Statut.NON:
        return Marque("✗", phrase("marque-non"))
    symbole = "?" if Motif.REGLE_NON_CONFIRMEE in reponse.motifs else _SYMBOLES[reponse.statut]
    return Marque(symbole, phrase(f"marque-{tiret(reponse.statut)}"))


def resultat(reponse: Reponse, prouvee: Sortie | None = None) -> Iterator[Phrase]:
    """``prouvee``: the way out of a refusal that a calculation found, said in place of the usual one."""
    yield from phrases(f"resultat-{tiret(reponse.statut)}", aide=article(reponse.aide))
    if reponse.statut in A_FAIRE:
        yield from beneficiaires(reponse)
        for motif in reponse.motifs:
            yield from phrases(f"motif-{tiret(motif)}")
        if utiles(reponse):
            yield from phrases("resultat-questions")
    if reponse.statut is Statut.NON:
        yield from (Phrase(ligne) for ligne in (_prouvee(prouvee) if prouvee else sortie(reponse)))
    if municipale(reponse):
        yield from phrases("mention-reglement", jour=jour(reponse.regle_du))


def beneficiaires(reponse: Reponse) -> tuple[Phrase, ...]:
    if "conjoint" not in reponse.beneficiaires:
        return ()
    qui = "couple" if "demandeur" in reponse.beneficiaires else "conjoint"
    return phrases(f"beneficiaire-{qui}")


def echec(reponse: Reponse) -> CritereEvalue | None:
    """The condition that refuses, the first of them.

    A condition of the reader alone comes first: one inside a « ou », or of a spouse, may fail without harm.
    """
    fixes = (c for c in reponse.criteres if c.nature in (Nature.LOI, Nature.BAREME))
    echecs = sorted((c for c in fixes if c.etat is Etat.NON_REMPLI), key=_peut_manquer)
    return echecs[0] if echecs else None


def _peut_manquer(critere: CritereEvalue) -> bool:
    return critere.alternative is not None or est_une_autre_personne(critere.sujet)


#: a way out by waiting is one only when the wait is short (years)
_ATTENTE = 3


def sortie(reponse: Reponse) -> tuple[str, ...]:
    """One positive way out of a refusal: of the condition that fails, or of its kind."""
    critere = echec(reponse)
    if critere is None:
        return lignes("sortie-defaut")
    propre = f"sortie-{tiret(critere.id)}"
    if existe(propre):
        return lignes(propre, limite=quantite(critere.seuil or Decimal(0), critere.unite) or "")
    return lignes("sortie-trop-jeune" if _bientot(critere) else f"sortie-{tiret(critere.genre)}")


def _prouvee(prouvee: Sortie) -> tuple[str, ...]:
    """The one that a calculation found; while waiting for a day, what the condition says too (the hospital)."""
    propre = f"sortie-{tiret(prouvee.critere or '')}"
    en_attendant = lignes(propre) if prouvee.genre == "date" and existe(propre) else ()
    return (*dire(prouvee), *en_attendant)


def _bientot(critere: CritereEvalue) -> bool:
    """Too young, by a few years at most."""
    if critere.genre is not Genre.AGE or critere.comparaison is not Comparaison.AU_MOINS:
        return False
    return critere.seuil is None or critere.valeur is None or critere.seuil - critere.valeur <= _ATTENTE


def definition(reponse: Reponse) -> tuple[Phrase, ...]:
    return phrases(f"aide-{tiret(reponse.aide)}-definition")


def a_expliquer(reponse: Reponse) -> tuple[CritereEvalue, ...]:
    """A refusal is explained by what fails; anything else by every condition.

    Where one way of an « ou » fails, the other ways that fail are part of the reason: the ceiling above all.
    """
    echecs = [c for c in reponse.criteres if c.etat is Etat.NON_REMPLI and c.nature is not Nature.DEMARCHE]
    if reponse.statut is not Statut.NON or not echecs:
        return reponse.criteres
    par_la_loi = any(c.nature is Nature.LOI for c in echecs)
    ou = {c.alternative for c in echecs if c.nature is Nature.LOI and c.alternative is not None}
    return tuple(c for c in echecs if not par_la_loi or c.nature is Nature.LOI or c.alternative in ou)


# --- what to do -------------------------------------------------------------------


def etapes(reponses: Iterable[Reponse]) -> Iterator[Etapes]:
    """Steps of one answer, or of several without repetition: the rights to ask first come first."""
    toutes = list(reponses)
    faites = {r.aide: r for r in toutes}
    droits = [c for r in toutes for code in r.etapes_d_abord if _est_un_droit(code) for c in _premiere(code, faites)]
    propres = ([c for c in r.etapes_d_abord if not _est_un_droit(c)] + list(r.demarches) for r in toutes)
    codes = dict.fromkeys((*droits, *_tour_a_tour(propres)))
    if codes:
        yield Etapes(tuple(lignes(f"demarche-{tiret(code)}") for code in codes))


def _est_un_droit(code: str) -> bool:
    return code in AIDES_PAR_ID or code.endswith("_d_abord")


def _premiere(code: str, faites: Mapping[str, Reponse]) -> Sequence[str]:
    """``code``: a step, or an aid whose own first step it is, asked in the same file or not."""
    if code in faites:
        return faites[code].demarches[:1]
    return AIDES_PAR_ID[code].demarches[:1] if code in AIDES_PAR_ID else (code,)


def _tour_a_tour(listes: Iterable[Sequence[str]]) -> Iterator[str]:
    """The first of each, then the second of each …: a list that is cut forgets no aid."""
    for rang in zip_longest(*listes):
        yield from (code for code in rang if code is not None)


def pieces(reponses: Iterable[Reponse]) -> Iterator[Liste]:
    codes = dict.fromkeys(_tour_a_tour(r.pieces for r in reponses))
    return liste(puce(f"piece-{tiret(code)}") for code in codes if apporte(code, codes) == code)


def lieux(reponses: Iterable[Reponse], arrondissement: int | None) -> Iterator[Liste]:
    lieu = "aucun" if arrondissement is None else ordinal(arrondissement)
    codes = dict.fromkeys(_tour_a_tour(r.ou for r in reponses))
    return liste(puce(f"ou-{tiret(code)}", arrondissement=lieu) for code in codes)


def delais(reponses: Iterable[Reponse]) -> Iterator[Liste]:
    codes = dict.fromkeys(code for r in reponses for code in r.delais)
    return liste(puce(f"delai-{tiret(code)}") for code in codes)


def effets(reponse: Reponse) -> Iterator[Liste]:
    seuil = _seuil_annonce(reponse)
    return liste(puce(f"effet-{tiret(code)}", seuil=seuil) for code in reponse.effets)


#: figures that an effect names: the recovery on an estate, the help after a disaster
_SEUILS_ANNONCES = ("seuil_succession", "seuil_succession_couple", "maximum_sinistre")


def _seuil_annonce(reponse: Reponse) -> str:
    """The amount that an effect names, when a figure of the answer gives it."""
    for chiffre in reponse.chiffres:
        if chiffre.parametre.endswith(_SEUILS_ANNONCES) and chiffre.valeur is not None:
            return euros(chiffre.valeur)
    return "inconnu"


def recours(reponses: Iterable[Reponse]) -> Iterator[Phrase]:
    codes = dict.fromkeys(code for r in reponses for code in r.recours)
    return (Phrase(ligne) for code in codes for ligne in lignes(f"recours-{tiret(code)}"))


# --- what is supposed, and how sure it is -------------------------------------------


def hypotheses(reponse: Reponse) -> Iterator[Bloc]:
    """Without their values; what is supposed of a spouse's income is for the details."""
    du_lecteur_d_abord = sorted(reponse.hypotheses, key=lambda h: (bool(pour(h.sujet)), h.sujet or ""))
    for sujet, supposees in groupby(du_lecteur_d_abord, key=lambda h: h.sujet):
        yield from (Phrase(ligne) for ligne in pour(sujet))
        codes = ("argent_du_conjoint",) if sujet == "conjoint" else dict.fromkeys(h.id for h in supposees)
        yield Liste(tuple(puce(f"hypothese-{tiret(code)}") for code in codes))


def certitude(reponse: Reponse) -> Iterator[Bloc]:
    yield from phrases(f"certitude-{tiret(reponse.certitude)}")
    yield from phrases("certitude-regle-du", jour=jour(reponse.regle_du))
    yield from phrases("certitude-verifie-le", jour=jour(reponse.verifie_le))
    yield from liste(puce(f"limite-{tiret(limite)}") for limite in reponse.limites)
