"""The printed text alone gives the result back: examples, random households, any answer at all."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import faux_bilans
import pytest
from hypothesis import HealthCheck, given, settings
from rendus import EXEMPLES, NOMS, exemples, sans_chiffre, texte

import droits.guard.contre_lecture as piece
from droits import bilans
from droits.aide import Comparaison, Genre, Rythme
from droits.guard.contre_lecture import comparer, lire
from droits.guard.contre_lecture.criteres import apparier
from droits.guard.contre_lecture.francais import Negation, Quantite, dates, negation, quantites, sens, verdict
from droits.guard.contre_lecture.lecture import CritereLu, MontantLu, VerdictLu
from droits.guard.contre_lecture.structure import parties
from droits.guard.menages import menages
from droits.registre import AIDES
from droits.resultats import Bilan, CritereEvalue, Etat, Reponse, Statut

DOCUMENTS = pytest.mark.parametrize("dossier", [False, True], ids=["page", "dossier"])
POSSIBLES = (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)
JOURS = (date(2019, 6, 15), date(2022, 7, 1), date(2026, 11, 22))


@pytest.fixture(scope="module")
def tires() -> list[Bilan]:
    return bilans(menages(20_261_122, 30, JOURS))


def divergences(bilan: Bilan, *, dossier: bool) -> list[str]:
    return [str(d) for d in comparer(texte(bilan, dossier=dossier), bilan, NOMS, complet=dossier)]


# --- text and result agree --------------------------------------------------------------------------


@DOCUMENTS
@pytest.mark.parametrize("nom", [f.stem for f in EXEMPLES])
def test_an_example_reads_as_its_result(nom: str, dossier: bool) -> None:
    assert divergences(exemples()[nom], dossier=dossier) == []


@DOCUMENTS
def test_random_households_read_as_their_results(tires: list[Bilan], dossier: bool) -> None:
    assert [d for un in tires for d in divergences(un, dossier=dossier)] == []


@DOCUMENTS
@pytest.mark.parametrize("aide", faux_bilans.AIDES)
def test_a_page_about_one_aid_names_it_in_its_result(tires: list[Bilan], aide: str, dossier: bool) -> None:
    seules = [un.model_copy(update={"reponses": (un.reponse(aide),)}) for un in tires[::5]]
    for une in seules:
        assert divergences(une, dossier=dossier) == []
        assert {lu.aide for lu in lire(texte(une, dossier=dossier), NOMS) if isinstance(lu, VerdictLu)} == {aide}


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(faux_bilans.bilans)
def test_any_answer_reads_as_its_result(un: Bilan) -> None:
    """Verdicts and criteria together that no real household has; an aid is answered once."""
    une_fois = {r.aide: r.model_copy(update={"criteres": tuple(map(sans_chiffre, r.criteres))}) for r in un.reponses}
    seul = {"adultes": ("demandeur",)}  # in a couple the page says one thing of all that concerns the other
    un = un.model_copy(update={"reponses": tuple(une_fois.values())} | seul)
    assert divergences(un, dossier=False) == []
    assert divergences(un, dossier=True) == []


@DOCUMENTS
def test_every_verdict_reason_kind_and_state_reads_as_it_is(dossier: bool) -> None:
    for une in faux_bilans.toutes_les_reponses():
        # any criterion, said to the reader; a few at a time: pairing them grows with the square of their number
        criteres = [sans_chiffre(c.model_copy(update={"sujet": "foyer"})) for c in une.criteres[::40]]
        courte = une.model_copy(update={"criteres": tuple(criteres)})
        assert divergences(faux_bilans.bilan(courte, suites=faux_bilans.SUITES), dossier=dossier) == []


def test_the_condition_of_somebody_else_said_to_the_reader_is_found() -> None:
    imprime = texte(faux_bilans.bilan(AAH), dossier=True)
    du_conjoint = AAH.model_copy(update={"criteres": (AAH.criteres[0].model_copy(update={"sujet": "conjoint"}),)})
    assert comparer(imprime, faux_bilans.bilan(AAH), NOMS, complet=True) == ()
    assert "personne" in comparer(imprime, faux_bilans.bilan(du_conjoint), NOMS, complet=True)[0].quoi


def test_the_longest_reading_wins_over_the_likest() -> None:
    """A limit is printed beside a criterion that has no figure, and the other way round: both questions are read."""
    soi: dict[str, Any] = {"sujet": "demandeur", "genre": Genre.AGE, "seuil": None, "unite": None}
    evalues = [
        faux_bilans.critere(id="aah_age_fin", valeur=Decimal(0), **soi),
        faux_bilans.critere(id="mva_taux", valeur=None, **soi),
        faux_bilans.critere(id="aah_age_fin", valeur=None, etat=Etat.NON_REMPLI, **soi),
    ]
    page = texte(faux_bilans.bilan(faux_bilans.reponse(aide="asi", criteres=tuple(evalues[:2]))), dossier=False)
    lus = [lu for lu in lire(page, NOMS) if isinstance(lu, CritereLu)]
    assert apparier(lus, evalues) == {0: 0, 1: 1}


AAH = faux_bilans.reponse(
    statut=Statut.NON,
    criteres=(faux_bilans.critere(id="aspa_aah", comparaison=Comparaison.VRAI, etat=Etat.NON_REMPLI, valeur=None),),
)


# --- how much is recovered ----------------------------------------------------------------------------


#: the ASPA age tells of health; two questions of the ASS speak of a pension and of one day of payment, with no number
SANS_LIMITE_DITE = frozenset({"aspa_age", "ass_age_retraite", "ass_minimum_paye", "puma_sejour_principal"})


def fixe(valeur: Decimal | None, maximum: Decimal | None) -> bool:
    return valeur is not None and maximum in (None, valeur)


def retrouves(un: Bilan, *, dossier: bool) -> Counter[str]:
    """How many of each thing the result has, and how many the text gave back (« … lu »)."""
    compte: Counter[str] = Counter()
    lus = lire(texte(un, dossier=dossier), NOMS)
    for reponse in un.reponses:
        siens = [lu for lu in lus if getattr(lu, "aide", None) == reponse.aide]
        compte += verdict_et_montants(reponse, siens)
        criteres = [lu for lu in siens if isinstance(lu, CritereLu) and not lu.forme]
        for rang, lu in apparier(criteres, reponse.criteres).items():
            compte += chiffres(reponse.criteres[rang], criteres[lu])
    return compte


def verdict_et_montants(reponse: Reponse, lus: Iterable[object]) -> Counter[str]:
    verdicts = [lu.statuts for lu in lus if isinstance(lu, VerdictLu)]
    montants = [lu.quantite for lu in lus if isinstance(lu, MontantLu) and lu.role == "recevoir"]
    lu_juste = verdicts != [] and frozenset.intersection(*verdicts) == {reponse.statut}
    compte = Counter({"verdicts": 1, "verdicts lus": int(lu_juste)})
    exact = reponse.montant is not None and reponse.montant.minimum == reponse.montant.maximum
    if verdicts and exact and reponse.statut in POSSIBLES:
        compte["montants"] += 1
        compte["montants lus"] += bool(montants)
        compte["montants exacts lus"] += any(not q.environ for q in montants)
    return compte


def chiffres(critere: CritereEvalue, lu: CritereLu) -> Counter[str]:
    if critere.comparaison is Comparaison.VRAI:
        return Counter()
    tu = critere.sujet == "conjoint" and critere.genre is Genre.RESSOURCES  # the other adult's money is not printed
    return Counter(
        {
            "limites": fixe(critere.seuil, critere.seuil_max) and critere.id not in SANS_LIMITE_DITE,
            "limites lues": lu.limite is not None and critere.seuil is not None and critere.id not in SANS_LIMITE_DITE,
            "montants comptés": fixe(critere.valeur, critere.valeur_max) and not tu,
            "montants comptés lus": lu.compte is not None and not tu,
        }
    )


def test_the_full_file_gives_everything_back(tires: list[Bilan]) -> None:
    """All verdicts, amounts to the cent, figures and limits, those of ``SANS_LIMITE_DITE`` apart."""
    total = sum((retrouves(un, dossier=True) for un in [*exemples().values(), *tires]), Counter[str]())
    assert total["verdicts lus"] == total["verdicts"] == len(AIDES) * (len(EXEMPLES) + len(tires))
    assert total["montants exacts lus"] == total["montants"] > 20
    assert total["limites lues"] == total["limites"] > 300
    assert total["montants comptés lus"] == total["montants comptés"] > 300


def test_the_page_gives_back_what_it_shows(tires: list[Bilan]) -> None:
    """Each aid it names with its verdict and its amount; the others are counted (``comparer`` checks the count)."""
    total = sum((retrouves(un, dossier=False) for un in [*exemples().values(), *tires]), Counter[str]())
    assert total["verdicts lus"] > 5 * (len(EXEMPLES) + len(tires))
    assert total["montants lus"] == total["montants"] > 20
    for un in [*exemples().values(), *tires]:
        lus = {lu.aide: lu.statuts for lu in lire(texte(un, dossier=False), NOMS) if isinstance(lu, VerdictLu)}
        nommables = [r.aide for r in un.reponses if r.statut is not Statut.NON]
        assert set(nommables) <= set(lus) or len(nommables) > 6


def ecrits(imprime: str) -> Counter[object]:
    """Every amount in euros and every date of a text."""
    phrases = [p for partie in parties(imprime) for e in partie.elements for p in e.phrases]
    sommes = Counter[object](q for p in phrases for q in quantites(p) if q.unite == "euro")
    return sommes + Counter(jour for p in phrases for jour in dates(p))


def places(imprime: str) -> Counter[object]:
    """Those that the reading gave a role to (or kept as an amount without a role)."""
    champs = [v for lu in lire(imprime, NOMS) for v in vars(lu).values()]
    sommes = Counter[object](v for v in champs if isinstance(v, Quantite) and v.unite == "euro")
    return sommes + Counter(v for v in champs if isinstance(v, date))


@DOCUMENTS
def test_no_amount_and_no_date_goes_unread(tires: list[Bilan], dossier: bool) -> None:
    for un in [*exemples().values(), *tires]:
        imprime = texte(un, dossier=dossier)
        assert ecrits(imprime) - places(imprime) == Counter()


# --- French ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("phrase", "attendu"),
    [
        ("Vous pouvez recevoir environ 131 euros par mois.", Quantite(Decimal(131), "euro", Rythme.MOIS, True)),
        ("Nous comptons 1 380 euros et 70 centimes par an.", Quantite(Decimal("1380.7"), "euro", Rythme.AN)),
        ("C'est 59 euros et 1 centime de trop.", Quantite(Decimal("59.01"), "euro")),
        ("Vous recevez 41 centimes par mois.", Quantite(Decimal("0.41"), "euro", Rythme.MOIS)),
        ("Vous recevez moins de 1 euro par mois.", Quantite(Decimal(0), "euro", Rythme.MOIS, True)),
        ("Recevez-vous moins de 1 euro ?", Quantite(Decimal(1), "euro")),
        ("Nous comptons moins 500 euros.", Quantite(Decimal(-500), "euro")),
        ("Vous payez au moins 5 euros.", Quantite(Decimal(5), "euro")),
        ("Vous avez 64,75 ans.", Quantite(Decimal("64.75"), "an")),
        ("Jusqu'à 500 euros en une seule fois.", Quantite(Decimal(500), "euro", Rythme.UNE_FOIS)),
        ("Vivez-vous en France 9 mois par an ou plus ?", Quantite(Decimal(9), "mois")),
    ],
)
def test_quantities(phrase: str, attendu: Quantite) -> None:
    assert quantites(phrase) == (attendu,)


@pytest.mark.parametrize(
    ("question", "attendu"),
    [
        ("Recevez-vous 2 500 euros par mois ou moins ?", Comparaison.AU_PLUS),
        ("Recevez-vous au plus 2 500 euros ?", Comparaison.AU_PLUS),
        ("Avez-vous moins de 26 ans ?", Comparaison.MOINS_DE),
        ("Avez-vous 1 enfant à charge ou plus ?", Comparaison.AU_MOINS),
        ("Avez-vous plus de 18 ans ?", Comparaison.PLUS_DE),
        ("Avez-vous 3 enfants ?", None),
        ("Avez-vous un enfant ?", None),
    ],
)
def test_side_of_a_limit(question: str, attendu: Comparaison | None) -> None:
    assert sens(question) is attendu


def test_dates_that_do_not_exist_are_seen() -> None:
    assert dates("La règle date du 1er mars 2026, puis du 30 février 2026.") == (date(2026, 3, 1), None)


@pytest.mark.parametrize(
    ("phrase", "attendu"),
    [
        ("Vous ne pouvez pas avoir l'ASPA.", Negation.ENTIERE),
        ("Vous n'avez plus droit à l'ASPA.", Negation.ENTIERE),
        ("Vous pouvez pas avoir l'ASPA.", Negation.BOITEUSE),
        ("Vous ne pouvez avoir l'ASPA.", Negation.BOITEUSE),
        ("Vous avez 3 ans ou plus.", Negation.AUCUNE),
    ],
)
def test_a_negation_has_two_halves(phrase: str, attendu: Negation) -> None:
    assert negation(phrase) is attendu


@pytest.mark.parametrize(
    ("phrase", "attendus"),
    [
        ("Oui, probablement.", {Statut.DROIT_PROBABLE}),
        ("vous pouvez demander", {Statut.A_DEMANDER}),
        ("Vous pouvez peut-être avoir l'ASPA.", {Statut.A_PRECISER}),
        ("Nous ne savons pas encore.", {Statut.A_PRECISER}),
        ("Vous avez déjà la CSS.", {Statut.DEJA_OUVERT}),
        ("Vous ne pouvez pas avoir l'ASPA maintenant.", {Statut.NON}),
        ("C'est non aujourd'hui pour 2 aides.", {Statut.NON}),
        ("Oui.", {Statut.DROIT_PROBABLE, Statut.DEJA_OUVERT}),
        ("Vous pouvez pas avoir l'ASPA.", set()),
        ("Nous savons.", set()),
        ("Cette aide sert pour payer des loyers.", None),
    ],
)
def test_verdict_of_a_sentence(phrase: str, attendus: set[Statut] | None) -> None:
    assert verdict(phrase) == attendus


# --- it is independent ------------------------------------------------------------------------------------


def test_nothing_of_explain_is_imported() -> None:
    for fichier in Path(piece.__file__).parent.glob("*.py"):
        for noeud in ast.walk(ast.parse(fichier.read_text("utf-8"))):
            noms = [a.name for a in noeud.names] if isinstance(noeud, ast.Import) else []
            noms += [noeud.module or ""] if isinstance(noeud, ast.ImportFrom) else []
            assert not any("explain" in nom for nom in noms), fichier
    code = (
        "import sys, droits.guard.contre_lecture;"
        "sys.exit(any(m.startswith('droits.explain') or m.startswith('fluent') for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
