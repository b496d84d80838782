"""Seeded faults: a broken template, a broken renderer, a text changed by hand. All must be found.

A template that swaps two values is the same text as a right template fed with swapped values: so most
faults are a result spoiled before it is printed, whose text is read against the true result.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import faux_bilans
import pytest
from rendus import NOMBRES_DANS_LES_MOTS, NOMS, exemples, questions, texte

from droits.aide import Comparaison, Rythme
from droits.explain import criteres, montants
from droits.explain.document import Document, Liste
from droits.explain.phrases import euros, identifiants
from droits.explain.render.terminal import afficher
from droits.explain.writing import rediger
from droits.guard.contre_lecture import comparer, lire
from droits.guard.contre_lecture.lecture import CritereLu
from droits.registre import AIDES
from droits.resultats import Bilan, CritereEvalue, Etat, Montant, Reponse, Statut

Gate = Callable[[Bilan], Iterator[Bilan]]
DOCUMENTS = pytest.mark.parametrize("dossier", [False, True], ids=["page", "dossier"])

#: what the examples lack: a range, a maximum, a cost that is a range, a gap below, an age that is a month
INVENTE = faux_bilans.bilan(
    faux_bilans.reponse(
        montant=faux_bilans.somme("12.34", "1500.50"),
        criteres=(
            faux_bilans.critere(valeur=Decimal("1912.25"), etat=Etat.NON_REMPLI),
            faux_bilans.critere(id="paris_residence", comparaison=Comparaison.AU_MOINS, unite="mois",
                                seuil=Decimal(36), valeur=Decimal(7), etat=Etat.NON_REMPLI),
        ),
    ),
    faux_bilans.reponse(aide="faj", statut=Statut.NON, criteres=(
        faux_bilans.critere(comparaison=Comparaison.MOINS_DE, valeur=Decimal("1100"), etat=Etat.NON_REMPLI),
    )),
    faux_bilans.reponse(aide="css", cout=faux_bilans.somme("8", "25.50")),
    faux_bilans.reponse(aide="fsl_maintien", statut=Statut.A_DEMANDER,
                        montant=faux_bilans.somme("0", "1500", plafond=True)),
    faux_bilans.reponse(aide="rsa", montant=faux_bilans.somme("100.50", "100.50"), apres=("aah",),
                        en_attendant=faux_bilans.somme("600.20", "600.20")),
    faux_bilans.reponse(aide="ass", ecartee_par="aah", en_attendant=faux_bilans.somme("545.70", "545.70")),
    faux_bilans.reponse(aide="solidarite_transport", variante="reduction_75"),
    faux_bilans.reponse(aide="aide_logement", variante="alf", montant=faux_bilans.somme("210", "210")),
    suites=faux_bilans.SUITES,
)  # fmt: skip
INVENTES = {"invente": INVENTE, "refus": faux_bilans.bilan(INVENTE.reponse("faj"))}
#: a few examples, as unlike as can be: each fault is put everywhere in each of them
BILANS = ("parent_seul_temps_partiel", "couple_retraites", "homme_a_la_rue", "presque_rien", *INVENTES)


def un_bilan(nom: str) -> Bilan:
    return INVENTES[nom] if nom in INVENTES else exemples()[nom]


def non_vu(imprime: str, bilan: Bilan, *, dossier: bool) -> bool:
    return not comparer(imprime, bilan, NOMS, complet=dossier)


# --- spoiled results: what a broken template would print ------------------------------------------------


def morceaux() -> Iterator[tuple[str, Bilan]]:
    """The check-ups two aids at a time: a fault is found within one aid, and a long text costs as much to read.

    An answer that an earlier check-up gives in the same words is spoiled once.
    """
    vues = set[object]()
    for nom in BILANS:
        bilan = un_bilan(nom)
        neuves = [r for r in bilan.reponses if not (mots_de(r) in vues or vues.add(mots_de(r)))]  # type: ignore[func-returns-value]
        for debut in range(0, len(neuves), 2):
            yield nom, bilan.model_copy(update={"reponses": tuple(neuves[debut : debut + 2])})


def mots_de(reponse: Reponse) -> object:
    """What chooses the words of an answer: two with the same differ by their figures at most."""
    conditions = tuple((c.id, c.sujet, c.etat, c.valeur is None, c.seuil is None) for c in reponse.criteres)
    montants = tuple(m is None or m.minimum == m.maximum for m in (reponse.montant, reponse.cout))
    return (reponse.aide, reponse.statut, reponse.variante, conditions, montants)


def chaque_reponse(bilan: Bilan, gater: Callable[[Reponse], Iterator[Reponse]]) -> Iterator[Bilan]:
    for rang, reponse in enumerate(bilan.reponses):
        for gatee in gater(reponse):
            yield bilan.model_copy(update={"reponses": (*bilan.reponses[:rang], gatee, *bilan.reponses[rang + 1 :])})


def chaque_critere(bilan: Bilan, gater: Callable[[CritereEvalue], Iterator[CritereEvalue]]) -> Iterator[Bilan]:
    def dans(reponse: Reponse) -> Iterator[Reponse]:
        for rang, critere in enumerate(reponse.criteres):
            for gate in gater(critere):
                autres = (*reponse.criteres[:rang], gate, *reponse.criteres[rang + 1 :])
                yield reponse.model_copy(update={"criteres": autres})

    yield from chaque_reponse(bilan, dans)


def compte_et_plafond_echanges(bilan: Bilan) -> Iterator[Bilan]:
    def gater(c: CritereEvalue) -> Iterator[CritereEvalue]:
        if c.valeur is not None and c.seuil is not None and c.valeur != c.seuil:
            yield c.model_copy(
                update={"valeur": c.seuil, "valeur_max": c.seuil_max, "seuil": c.valeur, "seuil_max": c.valeur_max}
            )

    yield from chaque_critere(bilan, gater)


def montant_et_plafond_echanges(bilan: Bilan) -> Iterator[Bilan]:
    def gater(r: Reponse) -> Iterator[Reponse]:
        for rang, c in enumerate(r.criteres):
            if r.montant is not None and c.seuil is not None and (c.unite or "").startswith("€"):
                montant = r.montant.model_copy(update={"minimum": c.seuil, "maximum": c.seuil})
                echange = c.model_copy(update={"seuil": r.montant.maximum, "seuil_max": None})
                autres = (*r.criteres[:rang], echange, *r.criteres[rang + 1 :])
                yield r.model_copy(update={"montant": montant, "criteres": autres})

    yield from chaque_reponse(bilan, gater)


def etat_inverse(bilan: Bilan) -> Iterator[Bilan]:
    def gater(c: CritereEvalue) -> Iterator[CritereEvalue]:
        yield c.model_copy(update={"etat": Etat.NON_REMPLI if c.etat is Etat.REMPLI else Etat.REMPLI})

    yield from chaque_critere(bilan, gater)


def sens_inverse(bilan: Bilan) -> Iterator[Bilan]:
    inverses = {
        Comparaison.AU_PLUS: Comparaison.AU_MOINS,
        Comparaison.AU_MOINS: Comparaison.AU_PLUS,
        Comparaison.MOINS_DE: Comparaison.PLUS_DE,
        Comparaison.PLUS_DE: Comparaison.MOINS_DE,
    }

    def gater(c: CritereEvalue) -> Iterator[CritereEvalue]:
        if c.comparaison in inverses:
            yield c.model_copy(update={"comparaison": inverses[c.comparaison]})

    yield from chaque_critere(bilan, gater)


def unite_changee(bilan: Bilan) -> Iterator[Bilan]:
    autres = {"€/mois": "€/an", "€/an": "€/mois", "mois": "ans", "ans": "mois"}

    def gater(c: CritereEvalue) -> Iterator[CritereEvalue]:
        if c.unite in autres:
            yield c.model_copy(update={"unite": autres[c.unite]})

    yield from chaque_critere(bilan, gater)


def centimes_perdus(bilan: Bilan) -> Iterator[Bilan]:
    def gater(c: CritereEvalue) -> Iterator[CritereEvalue]:
        for champ in ("seuil", "valeur"):
            exact = getattr(c, champ)
            if exact is not None and exact != int(exact):
                yield c.model_copy(update={champ: Decimal(int(exact)), f"{champ}_max": None})

    yield from chaque_critere(bilan, gater)


def montant_change(changer: Callable[[Montant], dict[str, object]]) -> Gate:
    def gate(bilan: Bilan) -> Iterator[Bilan]:
        def gater(r: Reponse) -> Iterator[Reponse]:
            for champ in ("montant", "cout", "en_attendant"):
                montant = getattr(r, champ)
                if montant is not None:
                    yield r.model_copy(update={champ: montant.model_copy(update=changer(montant))})

        yield from chaque_reponse(bilan, gater)

    return gate


def forme_changee(bilan: Bilan) -> Iterator[Bilan]:
    formes = {a.id: tuple(a.variantes) for a in AIDES}

    def gater(r: Reponse) -> Iterator[Reponse]:
        if r.variante is not None:
            yield from (r.model_copy(update={"variante": v}) for v in formes[r.aide] if v != r.variante)

    yield from chaque_reponse(bilan, gater)


def autre_droit_compte(bilan: Bilan) -> Iterator[Bilan]:
    """The amount says that it counts another new right, or that another one takes its place."""

    def gater(r: Reponse) -> Iterator[Reponse]:
        if len(r.apres) == 1:
            yield r.model_copy(update={"apres": ("paje",)})
        if r.ecartee_par is not None:
            yield r.model_copy(update={"ecartee_par": "paje"})

    yield from chaque_reponse(bilan, gater)


def changement_faux(bilan: Bilan) -> Iterator[Bilan]:
    """What the new rights change: the two sums swapped, the aid or its cause taken for another."""
    for rang, s in enumerate(bilan.suites):
        fausses: tuple[dict[str, object], ...] = (
            {"premiers_mois": s.ensuite, "ensuite": s.premiers_mois},
            {"aide": "faj"},
            {"cause": "faj"},
        )
        for fausse in fausses:
            gatee = s.model_copy(update=fausse)
            yield bilan.model_copy(update={"suites": (*bilan.suites[:rang], gatee, *bilan.suites[rang + 1 :])})


def verdicts_echanges(bilan: Bilan) -> Iterator[Bilan]:
    """The verdict of an aid printed under the name of the next."""
    for rang in range(len(bilan.reponses) - 1):
        une, autre = bilan.reponses[rang : rang + 2]
        if une.statut is not autre.statut:
            echangees = (
                une.model_copy(update={"statut": autre.statut}),
                autre.model_copy(update={"statut": une.statut}),
            )
            yield bilan.model_copy(
                update={"reponses": (*bilan.reponses[:rang], *echangees, *bilan.reponses[rang + 2 :])}
            )


def mauvaise_annee(bilan: Bilan) -> Iterator[Bilan]:
    yield bilan.model_copy(update={"date": bilan.date.replace(year=bilan.date.year - 1)})

    def gater(r: Reponse) -> Iterator[Reponse]:
        for champ in ("regle_du", "verifie_le"):
            jour: date = getattr(r, champ)
            yield r.model_copy(update={champ: jour.replace(year=jour.year + 1)})

    yield from chaque_reponse(bilan, gater)


GATES: dict[str, Gate] = {
    "compte_et_plafond_echanges": compte_et_plafond_echanges,
    "montant_et_plafond_echanges": montant_et_plafond_echanges,
    "etat_inverse": etat_inverse,
    "sens_inverse": sens_inverse,
    "unite_changee": unite_changee,
    "centimes_perdus": centimes_perdus,
    "minimum_et_maximum_echanges": montant_change(lambda m: {"minimum": m.maximum, "maximum": m.minimum}),
    "rythme_change": montant_change(lambda m: {"rythme": Rythme.AN if m.rythme is Rythme.MOIS else Rythme.MOIS}),
    "dix_fois_moins": montant_change(lambda m: {"minimum": m.minimum / 10, "maximum": m.maximum / 10}),
    "maximum_promis": montant_change(lambda m: {"plafond": not m.plafond, "minimum": m.maximum}),
    "forme_changee": forme_changee,
    "autre_droit_compte": autre_droit_compte,
    "changement_faux": changement_faux,
    "verdicts_echanges": verdicts_echanges,
    "mauvaise_annee": mauvaise_annee,
}
#: of the page: it chooses what it shows by the states (its marks are flipped by hand below), and shows no range
_DU_DOSSIER_SEUL = frozenset({"etat_inverse", "minimum_et_maximum_echanges", "changement_faux"})


def textes_gates(bilan: Bilan, gate: Gate, *, dossier: bool, maximum: int | None = None) -> Iterator[str]:
    """The texts of the spoiled results where it can be seen: a line with a figure or a sign is new.

    ``maximum``: so many of them, taken here and there.
    """
    vrai = faits(texte(bilan, dossier=dossier))
    gates = list(gate(bilan))
    pas = 1 if maximum is None else max(1, len(gates) // maximum)
    for gate_ in gates[::pas][:maximum]:
        imprime = texte(gate_, dossier=dossier)
        if faits(imprime) - vrai:
            yield imprime


def faits(imprime: str) -> Counter[str]:
    facts = (
        r"\d|[✓✗?] \w|\bce montant compte|remplace cette aide|pour vous\.$|pour les familles|sociale\.$|personnalisée"
    )
    facts += r"|change une aide reçue|Votre aide s'appelle"
    return Counter(ligne for ligne in imprime.splitlines() if re.search(facts, ligne))


@pytest.mark.parametrize(
    ("faute", "dossier"), [(f, d) for f in GATES for d in (True, False) if d or f not in _DU_DOSSIER_SEUL]
)
def test_a_template_that_prints_something_else_is_found(faute: str, dossier: bool) -> None:
    vues = 0
    for nom, morceau in morceaux():
        for imprime in textes_gates(morceau, GATES[faute], dossier=dossier):
            assert not non_vu(imprime, morceau, dossier=dossier), (nom, imprime)
            vues += 1
    assert vues, "nowhere to apply"


@DOCUMENTS
@pytest.mark.parametrize("nom", ["parent_seul_temps_partiel", "invente"])
def test_a_fault_in_a_long_text_is_found(nom: str, dossier: bool) -> None:
    """The whole check-up, twenty-nine aids, each fault in a few places."""
    vues = 0
    for faute, gate in GATES.items():
        if dossier or faute not in _DU_DOSSIER_SEUL:
            for imprime in textes_gates(un_bilan(nom), gate, dossier=dossier, maximum=2):
                assert not non_vu(imprime, un_bilan(nom), dossier=dossier), (faute, imprime)
                vues += 1
    assert vues > 5


# --- texts changed by hand: what a broken sentence or renderer would print ---------------------------------

_ESPACE = r"[ \u00a0\n]+"
#: name → (what is found in the text, what it becomes); each place is changed alone
MUTATIONS: dict[str, tuple[str, Callable[[re.Match[str]], str]]] = {
    "negation_perdue": (r"ne pouvez pas(?=[^?]*\.)", lambda m: "pouvez"),
    "pas_perdu": (r"ne pouvez pas(?=[^?]*\.)", lambda m: "ne pouvez"),
    "ne_perdu": (r"ne pouvez pas(?=[^?]*\.)", lambda m: "pouvez pas"),
    "mauvaise_annee": (r"((?:\d|1er) [a-zéû]+ )(20\d\d)\b", lambda m: f"{m[1]}{int(m[2]) - 1}"),
    "oui_devient_non": (r"✓ oui$", lambda m: "✗ non"),
    "non_devient_oui": (r"✗ non$", lambda m: "✓ oui"),
    "signe_seul": (r"[✓✗](?= )", lambda m: "✓" if m[0] == "✗" else "✗"),
    "mot_seul": (r"(?<=[✓✗] )(oui|non)$", lambda m: "non" if m[0] == "oui" else "oui"),
    "ou_moins_ou_plus": (
        rf"(?<=ou{_ESPACE[:0]} )(moins|plus)(?= ?\u00a0?\?)", lambda m: "plus" if m[0] == "moins" else "moins"
    ),
    "moins_de_plus_de": (r"\bmoins de\b(?=[^.]*\?)", lambda m: "plus de"),
    "rythme": (
        rf"(?<=euros|times)({_ESPACE})par{_ESPACE}(mois|an)\b",
        lambda m: f"{m[1]}par {'an' if m[2] == 'mois' else 'mois'}",
    ),
    "dernier_chiffre_perdu": (r"\d\d(?=[ \u00a0\n]+euros)", lambda m: m[0][0]),
    "premier_chiffre_perdu": (r"(?<![\d\u00a0])[1-9](?=[\d\u00a0]+[ \n]euros)", lambda m: ""),
    "separateur_coupe": (r"(?<=\d)\u00a0(?=\d{3}[ \u00a0\n]+euros)", lambda m: ". "),
    "centimes_perdus": (rf"{_ESPACE}et{_ESPACE}\d+{_ESPACE}centimes?", lambda m: ""),
    "arrondi_au_dessus": (
        r"(environ[ \n])([\d\u00a0]+)(?=[ \n]euros?)", lambda m: m[1] + str(int(m[2].replace("\u00a0", "")) + 1)
    ),
}  # fmt: skip


@DOCUMENTS
@pytest.mark.parametrize("faute", MUTATIONS)
def test_a_changed_text_is_found(faute: str, dossier: bool) -> None:
    motif, devient = MUTATIONS[faute]
    vues = set[str]()
    for nom, bilan in morceaux():
        vrai = texte(bilan, dossier=dossier)
        fixes = figees(vrai, bilan)
        for trouve in re.finditer(motif, vrai, re.MULTILINE):
            if "manque" in titre_au_dessus(vrai[: trouve.start()]):  # values tried, not facts
                continue
            autour = vrai[max(0, trouve.start() - 150) : trouve.end() + 40]
            if autour in vues or question_autour(vrai, trouve) in fixes:
                continue  # the same words were tried already
            gate = vrai[: trouve.start()] + devient(trouve) + vrai[trouve.end() :]
            assert not non_vu(gate, bilan, dossier=dossier), (nom, autour)
            vues.add(autour)
    assert vues, "nowhere to apply"


def figees(vrai: str, bilan: Bilan) -> set[str]:
    """Questions with a number of their own, that the result does not have: see ``NOMBRES_DANS_LES_MOTS``."""
    figes = {e.id for r in bilan.reponses for e in r.criteres if e.seuil is None}
    figes &= {i.removeprefix("critere-").replace("-", "_") for i in NOMBRES_DANS_LES_MOTS}
    lues = {lu.question for lu in lire(vrai, NOMS) if isinstance(lu, CritereLu)}
    dits = {q for i in figes for q in questions(f"critere-{i.replace('_', '-')}")}
    # one mark for all that concerns the other adult is no criterion of its own: the reader does not compare it
    return (lues & dits) | {"Cette personne remplit-elle toutes les conditions ?"}


def question_autour(vrai: str, trouve: re.Match[str]) -> str:
    """The question of the item where something was found, on one line."""
    item = vrai[vrai.rfind("\n- ", 0, trouve.start()) + 3 :].partition("?")[0] + "?"
    return " ".join(item.replace("\u00a0", " ").split())


def test_numbers_in_the_words_of_a_question_are_these() -> None:
    avec = {i: sorted(questions(i)) for i in identifiants() if i.startswith("critere-")}
    dits = {i: " / ".join(q) for i, q in sorted(avec.items()) if any(c.isdigit() for c in "".join(q))}
    assert dits == NOMBRES_DANS_LES_MOTS


def titre_au_dessus(debut: str) -> str:
    """The last line that follows an empty one."""
    return (re.findall(r"\n\n(.+)", debut) or [""])[-1]


def test_a_criterion_dropped_from_the_full_file_is_found() -> None:
    vues = 0
    for _, morceau in morceaux():
        for gate in sans_un_critere(rediger(morceau, dossier=True)):
            assert not non_vu(afficher(gate, couleur=False), morceau, dossier=True), gate
            vues += 1
    assert vues > 50


def sans_un_critere(document: Document) -> Iterator[Document]:
    """The document without one criterion of a « Pourquoi ? », each in turn."""
    pourquoi = False
    for rang, bloc in enumerate(document.blocs):
        pourquoi = getattr(bloc, "texte", "").startswith("Pourquoi") if hasattr(bloc, "niveau") else pourquoi
        if pourquoi and isinstance(bloc, Liste):
            for i in range(len(bloc.puces)):
                reste = Liste((*bloc.puces[:i], *bloc.puces[i + 1 :]))
                autres = (reste,) if reste.puces else ()
                yield replace(document, blocs=(*document.blocs[:rang], *autres, *document.blocs[rang + 1 :]))


# --- broken templates ----------------------------------------------------------------------------------------


@DOCUMENTS
@pytest.mark.parametrize("nom", BILANS)
def test_amounts_rounded_up_are_found(nom: str, dossier: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    def au_dessus(montant: Decimal, environ: bool = False) -> str:
        return euros(montant + 1, environ) if environ else euros(montant)

    vrai = texte(un_bilan(nom), dossier=dossier)
    monkeypatch.setattr(montants, "euros", au_dessus)
    gate = texte(un_bilan(nom), dossier=dossier)
    assert gate == vrai or not non_vu(gate, un_bilan(nom), dossier=dossier)
    assert gate != vrai or "environ" not in "".join(re.findall(r"recevoir.*", vrai))


@pytest.mark.parametrize("nom", BILANS)
def test_a_sentence_that_takes_the_limit_for_the_figure_is_found(nom: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """« Nous comptons … » filled with the limit."""
    vrai = texte(un_bilan(nom), dossier=True)
    valeur = criteres._valeur

    def la_limite(critere: CritereEvalue, dite: Decimal) -> Iterator[str]:
        return valeur(critere, critere.seuil if critere.seuil is not None else dite)

    monkeypatch.setattr(criteres, "_valeur", la_limite)
    gate = texte(un_bilan(nom), dossier=True)
    assert gate != vrai
    assert not non_vu(gate, un_bilan(nom), dossier=True)


@DOCUMENTS
def test_a_mark_without_its_word_is_found(dossier: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The renderer writes the same sign everywhere."""
    monkeypatch.setattr("droits.explain.render.terminal._marque", lambda marque: f"✓ {marque.mot}")
    for nom in BILANS:
        gate = texte(un_bilan(nom), dossier=dossier)
        assert not re.search(r"✓ (non|on ne|nous ne)", gate) or not non_vu(gate, un_bilan(nom), dossier=dossier)
        assert not dossier or not non_vu(gate, un_bilan(nom), dossier=dossier)


def test_the_true_texts_have_no_divergence() -> None:
    """Without this, everything above could be found for nothing."""
    for nom in BILANS:
        for dossier in (False, True):
            assert comparer(texte(un_bilan(nom), dossier=dossier), un_bilan(nom), NOMS, complet=dossier) == ()
