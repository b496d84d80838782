"""Every sentence of the bank, in each of its forms, held to the rules that a machine can check."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from importlib.resources import files
from itertools import product

import pytest
from faux_bilans import SITUATION, SITUATION_SANS_RIEN, SUITES, bilan, reponse, toutes_les_reponses
from fluent.syntax import FluentParser, ast

from droits.explain import phrases
from droits.explain.phrases import existe, identifiants, phrase
from droits.explain.recapitulatif import recapituler
from droits.explain.render.terminal import afficher
from droits.explain.writing import identifiants_aide, rediger
from droits.registre import AIDES
from droits.resultats import Statut
from droits.scenarios import situation

PROFESSIONNEL = "professionnel.ftl"
INTERDITS = re.compile(r"[;()\[\]…—–§%&<>#/\\*€_]|\betc\b|\bp\. ex|/mois|\btu\b|\bton\b|\busager\b", re.IGNORECASE)
#: the longest thing that each slot may hold
SLOTS = {
    "apres": "301 euros",
    "avant": "351 euros",
    "aide": "le FSL pour garder votre logement",
    "arrondissement": "20e",
    "ecart": "1\u00a0043 euros et 59 centimes par mois",
    "ecrit": "36",
    "etiquette": "Madame du mardi",
    "jour": "1er novembre 2026",
    "limite": "1\u00a0043 euros et 59 centimes par mois",
    "maximum": "900 euros par mois",
    "minimum": "450 euros par mois",
    "montant": "1\u00a0043 euros et 59 centimes par mois",
    "nombre": "12",
    "numero": "2",
    "ordinal": "20e",
    "papier": "notification de la caisse de retraite",
    "prenom": "Ali",
    "seuil": "108\u00a0586 euros",
    "sujet": "pension d'invalidité",
    "titre": "Année des revenus",
    "valeur": "1\u00a0043 euros et 59 centimes par mois",
}


#: counts and ages, where money cannot come
COMPTES = re.compile(r"genre-(age|residence|composition)|critere-(aspa|pef)-(residence|enfants)|dit-age")


def _formes(noeud: ast.Pattern, termes: dict[str, ast.Pattern]) -> Iterator[str]:
    """Every text that a pattern can give, all its selectors unfolded."""
    morceaux: list[list[str]] = []
    for element in noeud.elements:
        if isinstance(element, ast.TextElement):
            morceaux.append([element.value])
            continue
        expression = element.expression
        if isinstance(expression, ast.SelectExpression):
            morceaux.append([f for v in expression.variants for f in _formes(v.value, termes)])
        elif isinstance(expression, ast.TermReference):
            morceaux.append(list(_formes(termes[expression.id.name], termes)))
        else:
            morceaux.append([SLOTS[expression.id.name]])
    yield from ("".join(choix) for choix in product(*morceaux))


def _banque() -> Iterator[tuple[str, str]]:
    """(id, sentence) for each form of each sentence shown to a person."""
    for fichier in files("droits.explain").joinpath("sentences", "fr").iterdir():
        if fichier.name.endswith(".ftl") and fichier.name != PROFESSIONNEL:
            corps = FluentParser().parse(fichier.read_text(encoding="utf-8")).body
            termes = {e.id.name: e.value for e in corps if isinstance(e, ast.Term)}
            for message in (e for e in corps if isinstance(e, ast.Message)):
                for forme in _formes(message.value, termes):
                    if COMPTES.match(message.id.name):
                        forme = forme.replace(SLOTS["limite"], "36 mois")
                    yield from ((message.id.name, ligne) for ligne in forme.split("\n"))


PHRASES = sorted(set(_banque()))


def _mots(texte: str) -> int:
    return len([m for m in texte.split(" ") if re.search(r"\w", m)])


def test_a_sentence_is_short() -> None:
    longues = [(i, t) for i, t in PHRASES if _mots(t) > 15]
    assert longues == []
    assert sum(_mots(t) <= 12 for _, t in PHRASES) > 0.97 * len(PHRASES)


def test_no_sign_nor_word_that_the_rules_forbid() -> None:
    assert [(i, t) for i, t in PHRASES if INTERDITS.search(t)] == []


def test_at_most_one_comma() -> None:
    assert [(i, t) for i, t in PHRASES if t.count(",") > 1] == []


def test_titles_are_questions() -> None:
    titres = [(i, t) for i, t in PHRASES if i.startswith(("titre-", "recap-foyer", "recap-logement"))]
    assert titres
    assert [(i, t) for i, t in titres if not t.endswith(" ?")] == []


def test_questions_of_criteria_are_questions() -> None:
    for identifiant in identifiants():
        if identifiant.startswith(("critere-", "genre-")):
            texte = phrase(identifiant, qui="vous", comparaison="sans_limite", limite="")
            assert texte.split("\n")[0].endswith("\u00a0?"), identifiant


#: known by everybody, or the name of a thing
SIGLES_CONNUS = {"FALC"}


@pytest.mark.parametrize("aide", [a.id for a in AIDES])
def test_an_acronym_is_explained_in_the_document_that_uses_it(aide: str) -> None:
    (decrite,) = (a for a in AIDES if a.id == aide)
    complete = reponse(
        aide=aide,
        **{c: getattr(decrite, c) for c in ("pieces", "demarches", "ou", "recours", "effets")},
        limites=decrite.non_modelise,
    )
    texte = afficher(rediger(bilan(complete)), couleur=False, largeur=200)
    for sigle in set(re.findall(r"\b[A-Z]{3,}\b", texte)) - SIGLES_CONNUS:
        assert f"{sigle} veut dire\u00a0:" in texte, sigle


def test_the_only_claim_is_the_honest_one() -> None:
    avec = [t for _, t in PHRASES if "FALC" in t]
    assert avec == ["Inspiré des règles du FALC. Pas encore relu par des personnes concernées."]


# --- coverage -------------------------------------------------------------------------------------


@pytest.mark.parametrize("aide", AIDES, ids=lambda a: a.id)
def test_every_id_of_the_register_has_its_sentence(aide: object) -> None:
    assert [i for i in identifiants_aide(aide) if not existe(i)] == []  # type: ignore[arg-type]


ATTENDUS = {
    "piece": """
        identite titre_sejour avis_impot pensions ressources_3_mois ressources_12_mois epargne rib
        livret_famille domicile_paris_3_ans domicile_paris facture_energie bail quittance relances
        aide_logement carte_vitale rattachement devis
    """,
    "demarche": """
        retraites_d_abord rsa demander_aspa_caisse demander_aspa_mairie demander_css_caisse
        css_avec_rsa demander_pef choisir_electricite_gaz rencontrer_travailleur_social deposer_fsl
        signer_avec_prescripteur dire_urgence garder_copie
    """,
    "ou": """
        caisse_retraite mairie_arrondissement caisse_assurance_maladie maison_solidarites
        mission_locale permanence_sociale adil
    """,
    "recours": """
        commission_recours_amiable tribunal_administratif_2_mois recours_administratif
        lettre_dit_comment
    """,
    "effet": """
        fourniture_maintenue treve_hivernale pret_sans_interet succession_aspa
        proprietaires_creanciers_pas_condition
    """,
    "hypothese": """
        pension_nette_egale_brute salaire_net_vers_brut brut_vers_net net_vers_imposable
        ressources_stables sans_ressource_avant enfant_sans_ressources aides_passees_nulles
        revenus_declares_du_mois periode_non_ecrite_dans_le_reglement aide_logement_calculee
        rsa_calcule_non_verifie mois_de_demande residence_seul_conjoint statut_hotel
    """,
    "limite": """
        succession_plafond_2026 abattements_css rsa_non_verifie bareme_fsl_inconnu
        reglement_faj_inconnu reglement_municipal_2019 garde_alternee_partage
        conventions_internationales fautes_openfisca
    """,
}


@pytest.mark.parametrize("famille", ATTENDUS)
def test_agreed_ids_exist(famille: str) -> None:
    codes = ATTENDUS[famille].split()
    assert [c for c in codes if not existe(f"{famille}-{c.replace('_', '-')}")] == []


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


def test_no_sentence_is_unused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything that can be said is said somewhere: the bank stays small enough to be read by people."""
    dits: set[str] = set()
    motif = phrases._motif

    def noter(bundle: object, identifiant: str) -> object:
        dits.add(identifiant)
        return motif(bundle, identifiant)  # type: ignore[arg-type]

    monkeypatch.setattr(phrases, "_motif", noter)
    for une in toutes_les_reponses():
        for arrondissement in (None, 1):
            rediger(
                bilan(une, PAS_DE_FAJ, arrondissement=arrondissement, faits_non_utilises=("x",), avertissements=("y",)),
                details=True,
            )
    rediger(bilan(reponse(references=("r",)), suites=SUITES), details=True)
    recapituler(SITUATION)
    recapituler(situation.Situation())
    recapituler(SITUATION_SANS_RIEN)
    entrees = ("valeur-", "unite-", "champ-", "vide-", "recap-deduit")
    assert [i for i in sorted(identifiants() - dits) if not i.startswith(entrees)] == []
