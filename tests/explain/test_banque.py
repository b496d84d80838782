"""Every sentence of the bank, in each of its forms, held to the rules that a machine can check."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

import pytest
from fausses_questions import QUESTIONS
from faux_bilans import (
    ORIENTATIONS_PROPOSEES,
    SITUATION,
    SITUATION_SANS_RIEN,
    SUITES,
    bilan,
    critere,
    reponse,
    somme,
    toutes_les_reponses,
)
from faux_calendriers import CALENDRIERS
from faux_plans import plans
from faux_suivis import COMPARAISONS, SUIVIS

from droits.aide import Aide, Genre
from droits.explain import calendrier
from droits.explain.banque import famille, identifiants_aide
from droits.explain.checker import relire
from droits.explain.checker.lexiques import ferme
from droits.explain.comparaison import rediger_comparaison
from droits.explain.entrees import toutes
from droits.explain.glossaire import Emploi, mots
from droits.explain.phrases import existe, identifiants, phrase, typographie, utilisees
from droits.explain.plan import rediger_plan
from droits.explain.questions import rediger as rediger_questions
from droits.explain.recapitulatif import recapituler
from droits.explain.render.terminal import afficher
from droits.explain.suivi import rediger_suivi
from droits.explain.writing import rediger
from droits.parcours.entretien import QUESTIONS_PROPRES
from droits.parcours.sorties import DEMARCHES, Attente, Marge, Sortie, Sorties
from droits.registre import AIDES
from droits.resultats import Argent, Etat, Statut
from droits.scenarios import situation

#: the longest thing that each slot may hold
SLOTS = {
    "annee": "2026",
    "debut": "16 décembre 2026",
    "duree": "10 ans",
    "fin": "14 février 2027",
    "mois": "novembre 2028",
    "nature": "pension alimentaire reçue",
    "apres": "301 euros",
    "cause": "le FSL pour garder votre logement",
    "avant": "351 euros",
    "aide": "le FSL pour garder votre logement",
    "arrondissement": "20e",
    "ecart": "1 043 euros et 59 centimes par mois",
    "ecrit": "36",
    "etiquette": "Madame du mardi",
    "groupe": "atelier du mardi",
    "jour": "1er novembre 2026",
    "limite": "1 043 euros et 59 centimes par mois",
    "maximum": "900 euros par mois",
    "minimum": "450 euros par mois",
    "montant": "1 043 euros et 59 centimes",
    "nombre": "12",
    "numero": "2",
    "ordinal": "20e",
    "papier": "carte d'identité ou passeport",
    "prenom": "Ali",
    "qui": "l'établissement où vit l'enfant",
    "seuil": "108 586 euros",
    "sujet": "pension d'invalidité",
    "titre": "Avis d'impôt pour l'année",
    "valeur": "1 043 euros et 59 centimes par mois",
    "version": "0.1.0",
}
#: counts and ages, where money cannot come
COMPTES = re.compile(
    r"genre-(age|residence|composition)|critere-(aspa|aah|asi|pef)-(residence|enfants)|dit-age"
    r"|sortie-aspa-residence|critere-css-sejour|critere-(puma|ame)-(residence|trois-mois|sejour-principal|apres-visa)"
    r"|critere-bourse-superieur-age|critere-ppa-sejours-hors-de-france|critere-pf-residence"
    r"|critere-paris-(aspeh|accompagnement)-enfants|critere-paris-pass-familles-enfant-handicape"
    r"|critere-paris-residence|critere-paris-(forfait|pass)-familles-enfants|critere-paris-parent-age-parent"
    r"|critere-paris-naissance-multiple-(enfants|delai)|critere-(exceptionnelle-paris|sans-domicile-un-mois)"
    r"|critere-(repas|emeraude|port-repas)-residence|critere-habitat-(occupation|enfants|famille-mutee)"
)


def _banque() -> Iterator[tuple[str, str]]:
    """(id, sentence) for each form of each sentence shown to a person, words of the facts included."""
    for identifiant, entree in toutes().items():
        if famille(identifiant).personne:
            slots = {**SLOTS, "limite": "36 mois", "valeur": "36 mois"} if COMPTES.match(identifiant) else SLOTS
            for forme in entree.formes:
                texte = re.sub(r"\[(\w+)\]", lambda slot, dits=slots: dits[slot[1]], forme.texte)  # type: ignore[misc]
                yield from ((identifiant, ligne) for ligne in typographie(texte).split("\n"))


PHRASES = sorted(set(_banque()))
RACINE = Path(__file__).parents[2]


# --- rules ----------------------------------------------------------------------------------------

#: (id, rule) → why the rule is set aside there
DEROGATIONS = {
    (identifiant, "R13"): "un prénom ou une étiquette que quelqu'un donne"
    for identifiant in ("recap-etiquette", "recap-prenom", "relecture-personne", "relecture-session")
}


MOTS_A_EVITER = {f"mot-{mot.id}" for mot in mots() if mot.emploi is Emploi.EVITER}


def _permise(identifiant: str, regle: str) -> bool:
    """The entry of a word that we never use writes the word itself."""
    return (identifiant, regle) in DEROGATIONS or (identifiant in MOTS_A_EVITER and regle == "R12")


def test_no_sentence_breaks_a_rule() -> None:
    """With the closed list of our own words, where a verb cannot be mistaken for a noun: the check is exact."""
    lexique = ferme(RACINE / "droits" / "explain" / "checker" / "formes_de_la_banque.txt")
    fautes = {(i, c.regle.id, t) for i, t in PHRASES for c in relire(t, lexique=lexique, document=False).erreurs}
    assert {f for f in fautes if not _permise(*f[:2])} == set()
    assert set(DEROGATIONS) <= {f[:2] for f in fautes}  # a waiver that serves nothing goes away


def _mots(texte: str) -> int:
    return len([m for m in re.split(r"\s", texte.replace("\u00a0?", "?")) if re.search(r"\w", m)])


def test_a_sentence_is_short() -> None:
    longues = [(i, t) for i, t in PHRASES if _mots(t.replace("1\u00a0043", "1043")) > 12]
    assert len(longues) < 0.03 * len(PHRASES), longues


def test_no_code_and_no_sign_of_a_program() -> None:
    assert [(i, t) for i, t in PHRASES if re.search(r"[_{}\[\]$]", t)] == []


def test_titles_are_questions() -> None:
    titres = [(i, t) for i, t in PHRASES if i.startswith(("titre-", "recap-foyer", "recap-logement"))]
    assert titres
    assert [(i, t) for i, t in titres if not t.endswith("\u00a0?")] == []


def test_questions_of_criteria_are_questions() -> None:
    for identifiant in identifiants():
        if identifiant.startswith(("critere-", "genre-")):
            texte = phrase(identifiant, qui="vous", comparaison="sans_limite", limite="")
            assert texte.split("\n")[0].endswith("\u00a0?"), identifiant


@pytest.mark.parametrize("aide", AIDES, ids=lambda a: a.id)
@pytest.mark.parametrize("dossier", [False, True])
def test_an_acronym_is_explained_in_the_document_that_uses_it(aide: Aide, dossier: bool) -> None:
    complete = reponse(
        aide=aide.id,
        **{c: getattr(aide, c) for c in ("pieces", "demarches", "ou", "delais", "recours", "effets")},
        limites=aide.non_modelise,
    )
    texte = afficher(rediger(bilan(complete), dossier=dossier), couleur=False, largeur=200)
    for sigle in set(re.findall(r"\b[A-Z]{3,}\b", texte)):
        assert f"{sigle} veut dire\u00a0:" in texte, sigle


def test_the_only_claim_is_the_honest_one() -> None:
    dits = {t.replace("\u00a0", " ") for i, t in PHRASES if "FALC" in t and i != "mot-falc"}
    assert dits == {"Inspiré des règles du FALC.", "FALC veut dire : facile à lire et à comprendre."}


# --- privacy --------------------------------------------------------------------------------------


def test_a_refusal_of_health_cover_does_not_tell_a_permit() -> None:
    """Others in the home may read the page: what it proposes instead must fit anybody."""
    non = critere(genre=Genre.AFFILIATION, etat=Etat.NON_REMPLI)
    for dossier in (False, True):
        refus = bilan(reponse(aide="css", statut=Statut.NON, criteres=(non,)))
        texte = afficher(rediger(refus, dossier=dossier), couleur=False)
        assert "D'autres droits existent pour vos soins." in texte
        assert not re.search("AME|médicale|séjour", texte)


# --- coverage -------------------------------------------------------------------------------------


@pytest.mark.parametrize("aide", AIDES, ids=lambda a: a.id)
def test_every_id_of_the_register_has_its_sentence(aide: Aide) -> None:
    siens = {f"aide-{aide.id}-{quoi}".replace("_", "-") for quoi in ("nom", "article", "definition")}
    assert [i for i in siens | identifiants_aide(aide) if not existe(i)] == []


#: families whose sentences are called by a code that an aid or a decision gives
CODES = ("piece-", "demarche-", "ou-", "recours-", "delai-", "hypothese-", "limite-", "motif-")


def test_every_sentence_called_by_a_code_has_a_caller() -> None:
    """A code that nobody gives any more takes its sentence with it."""
    donnes = {i for aide in AIDES for i in identifiants_aide(aide)}
    sources = "".join(f.read_text("utf-8") for f in (RACINE / "droits").rglob("*.py"))
    orphelines = [i for i in identifiants() - donnes if i.startswith(CODES) and _code(i) not in sources]
    assert orphelines == []


def _code(identifiant: str) -> str:
    return f'"{identifiant.partition("-")[2].replace("-", "_")}"'


def test_every_enumerated_value_of_a_situation_has_a_word() -> None:
    enumerations = [e for e in vars(situation).values() if isinstance(e, type) and issubclass(e, StrEnum)]
    codes = [m.value for e in enumerations if e not in (StrEnum, situation.Su) for m in e]
    codes += [c for modele in _modeles() for c in _litteraux(modele)]
    assert [c for c in codes if not existe(f"valeur-{c.replace('_', '-')}")] == []


def _modeles() -> list[type[situation.Modele]]:
    return [m for m in vars(situation).values() if isinstance(m, type) and issubclass(m, situation.Modele)]


def _litteraux(modele: type[situation.Modele]) -> Iterator[str]:
    for nom, champ in modele.model_fields.items():
        trouves = re.findall(r"Literal\[([^\]]*)\]", str(champ.annotation)) if nom != "version" else []
        yield from re.findall(r"'(\w+)'", " ".join(trouves))


#: beside each answer, one that opens nothing: the summary speaks of several aids
PAS_DE_FAJ = reponse(aide="faj", statut=Statut.NON)
POSSIBLES = tuple(reponse(aide=a.id, statut=Statut.A_DEMANDER) for a in AIDES)
REFUS = tuple(reponse(aide=a.id, statut=Statut.NON) for a in AIDES)


def _issues() -> Iterator[Sorties]:
    """Ways out of one refusal: each day to wait for, each step, a right to ask first."""
    une = Sortie(aide=REFUS[0].aide, genre="date", date=date(2027, 3, 1), statut_apres=Statut.DROIT_PROBABLE)
    marges = tuple(
        Marge(aide=une.aide, critere="x", sujet="foyer", ecart=Decimal(62), unite="€/mois", sens=sens)  # type: ignore[arg-type]
        for sens in ("en_trop", "manque")
    )
    attentes = [
        Attente(cause=cause, sujet=sujet, duree=Decimal(36), unite="mois")  # type: ignore[arg-type]
        for cause in ("age", "age_enfant", "paris", "france", "logement", "titre")
        for sujet in ("demandeur", "conjoint", "enfant 1")
    ]
    changements = [{"attente": a} for a in attentes] + [{"changements": (d.id,)} for d in DEMARCHES]
    for changement in [*changements, {"aides_a_demander": ("aah",)}]:
        yield Sorties(sorties=(une.model_copy(update=changement),), marges=marges)


#: written elsewhere than in these documents: values of facts, sheets of a review, words of pictures
AILLEURS = ("valeur-", "unite-", "champ-", "vide-", "recap-deduit", "fiche-", "image-", "relecture-", "page-", "mot-")


def test_no_sentence_is_unused() -> None:
    """Everything that can be said is said somewhere: the bank stays small enough to be read by people."""
    argent = Argent(aujourd_hui=somme("912", "912").minimum, avec_les_aides=somme("1043", "1043").minimum)
    with utilisees() as dits:
        for une in toutes_les_reponses():
            rediger(bilan(une), dossier=True, details=True)
            rediger(bilan(une, PAS_DE_FAJ))
            if une.faits_manquants:
                rediger(bilan(une))
        rediger(bilan(PAS_DE_FAJ, REFUS[0], faits_non_utilises=("x",), avertissements=("y",)), details=True)
        rediger(bilan(*POSSIBLES, *REFUS, argent=argent, suites=SUITES), dossier=True, details=True)
        rediger(bilan(*POSSIBLES, *REFUS, argent=argent))
        for adultes in (("demandeur",), ("demandeur", "conjoint")):
            rediger(bilan(reponse(), adultes=adultes, orientations=ORIENTATIONS_PROPOSEES), dossier=True)
            rediger(bilan(POSSIBLES[0], REFUS[1], adultes=adultes, orientations=ORIENTATIONS_PROPOSEES))
            peut_etre = tuple(o.model_copy(update={"faits_manquants": ("dettes",)}) for o in ORIENTATIONS_PROPOSEES)
            rediger(bilan(reponse(), adultes=adultes, orientations=peut_etre), dossier=True)
        for sorties in _issues():
            rediger(bilan(REFUS[0]), dossier=True, details=True, sorties=sorties)
        rediger(bilan(reponse(references=("r",))), details=True)
        rediger(bilan(reponse(criteres=(critere(sujet="conjoint"),)), adultes=("demandeur", "conjoint")))
        for un_plan, fait in plans():
            rediger_plan(un_plan, fait)
        for un_calendrier in CALENDRIERS:
            calendrier.rediger(un_calendrier)
        for situation_ in (SITUATION, situation.Situation(), SITUATION_SANS_RIEN):
            recapituler(situation_)
        for des_questions in QUESTIONS:
            rediger_questions(des_questions)
            rediger_questions(des_questions, toutes=True)
        for un_suivi in SUIVIS:
            rediger_suivi(un_suivi)
        for une_comparaison in COMPARAISONS:
            rediger_comparaison(une_comparaison)
        for identifiant in QUESTIONS_PROPRES.values():
            phrase(identifiant)
    assert [i for i in sorted(identifiants() - dits) if not i.startswith(AILLEURS)] == []
