"""Amounts, dates, counts, and the door to the bank."""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from droits.explain import entrees, phrases
from droits.explain.phrases import euros, jour, phrase, quantite

MONTANTS = st.decimals(0, 10_000_000, places=2, allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("montant", "attendu"),
    [
        ("0", "0 euro"),
        ("1", "1 euro"),
        ("2", "2 euros"),
        ("0.01", "1 centime"),
        ("0.5", "50 centimes"),
        ("646.01", "646 euros et 1 centime"),
        ("646.52", "646 euros et 52 centimes"),
        ("1043.59", "1\u00a0043 euros et 59 centimes"),
        ("108586", "108\u00a0586 euros"),
        ("-12", "moins 12 euros"),
    ],
)
def test_euros(montant: str, attendu: str) -> None:
    assert euros(Decimal(montant)) == attendu


@pytest.mark.parametrize(
    ("montant", "attendu"),
    [
        ("0", "0 euro"),
        ("0.99", "moins de 1 euro"),
        ("1.99", "environ 1 euro"),
        ("1043.59", "environ 1\u00a0043 euros"),
    ],
)
def test_about_is_rounded_down(montant: str, attendu: str) -> None:
    assert euros(Decimal(montant), environ=True) == attendu


@given(MONTANTS)
def test_an_amount_reads_back(montant: Decimal) -> None:
    nombres = [int(m.replace("\u00a0", "")) for m in euros(montant).split(" ") if m[0].isdigit()]
    entiers, centimes = int(montant), int(montant % 1 * 100)
    assert nombres == ([entiers, centimes] if entiers and centimes else [centimes or entiers])


@pytest.mark.parametrize(
    ("quand", "attendu"),
    [
        (date(2026, 11, 1), "1er novembre 2026"),
        (date(2027, 3, 31), "31 mars 2027"),
        (date(2024, 2, 29), "29 février 2024"),
    ],
)
def test_jour(quand: date, attendu: str) -> None:
    assert jour(quand) == attendu


@pytest.mark.parametrize(
    ("valeur", "unite", "attendu"),
    [
        ("1", "ans", "1 an"),
        ("0", "enfants", "0 enfant"),
        ("2", "enfants", "2 enfants"),
        ("36", "mois", "36 mois"),
        ("1.5", "ans", "1,5 an"),
        ("912", "€/mois", "912 euros par mois"),
        ("10421", "€/an", "10\u00a0421 euros par an"),
        ("500", "€", "500 euros"),
        ("3", "furlongs", None),
    ],
)
def test_quantite(valeur: str, unite: str, attendu: str | None) -> None:
    assert quantite(Decimal(valeur), unite) == attendu


def test_unknown_sentence_and_missing_slot_are_errors() -> None:
    with pytest.raises(KeyError, match="rien-de-tel"):
        phrase("rien-de-tel")
    with pytest.raises(KeyError, match="titre-aide"):
        phrase("titre-aide")


def test_no_invisible_sign_and_no_line_break_before_a_question_mark() -> None:
    texte = phrase("titre-aide", aide="l'ASPA")
    assert texte == "Pouvez-vous avoir l'ASPA\u00a0?"


# --- the files of the bank ------------------------------------------------------------------------


def ecrire(dossier: Path, **fichiers: str) -> Path:
    for nom, texte in fichiers.items():
        (dossier / f"{nom}.ftl").write_text(texte, encoding="utf-8")
    return dossier


@pytest.mark.parametrize(
    ("fichiers", "message"),
    [
        ({"a": "titre Combien"}, "a.ftl : entrée illisible : 'titre Combien'"),
        ({"a": "titre = x", "b": "titre = y"}, "b.ftl : « titre » existe déjà dans a.ftl"),
        ({"a": "-t = x\n-t = y"}, "a.ftl : « -t » existe déjà dans a.ftl"),
        ({"a": "titre = { -t }"}, "a.ftl : « titre » : « -t » n'existe pas"),
        ({"a": "titre = { NUMBER($n) }"}, "a.ftl : « titre » : cette écriture n'est pas prévue"),
        ({"a": "-t = { -t }\ntitre = { -t }"}, "a.ftl : « titre » : l'entrée s'appelle elle-même"),
        ({"a": "titre =\n    .attribut = x"}, "a.ftl : « titre » n'a pas de texte"),
    ],
)
def test_a_faulty_bank_says_where(tmp_path: Path, fichiers: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError) as faute:
        entrees.lire(ecrire(tmp_path, **fichiers), "fr")
    assert str(faute.value) == message


def test_an_entry_unfolds_into_all_its_forms_and_no_other(tmp_path: Path) -> None:
    """Twice the same selector: the reader never meets « vous » then « cette personne »."""
    ecrire(
        tmp_path,
        a="""
-sigle = RSA veut dire : revenu.
une = { $qui ->
    [vous] Avez-vous { $limite } ?
   *[personne] A-t-elle { $limite } ?
 }
    { -sigle }
    { $qui ->
        [vous] Pour vous.
       *[personne] Pour elle.
    }
""",
    )
    (entree,) = entrees.lire(tmp_path, "fr").entrees.values()
    assert [(dict(f.choix), f.texte) for f in entree.formes] == [
        ({"qui": "vous"}, "Avez-vous [limite] ?\nRSA veut dire : revenu.\nPour vous."),
        ({"qui": "personne"}, "A-t-elle [limite] ?\nRSA veut dire : revenu.\nPour elle."),
    ]


def test_every_form_is_what_the_engine_says() -> None:
    """The list that people review and the text that a document shows come from the same files."""
    for entree in entrees.banque().entrees.values():
        for forme in entree.formes:
            if {"one", "other"} & {*forme.choix.values()}:
                continue  # the plural is chosen by a number, not by its name
            choix = {nom: int(code) if code.isdigit() else code for nom, code in forme.choix.items()}
            slots = choix | {nom: f"[{nom}]" for nom in re.findall(r"\[(\w+)\]", forme.texte)}
            assert phrase(entree.id, **slots) == phrases.typographie(forme.texte), entree.id


def test_another_language_is_another_folder(tmp_path: Path) -> None:
    """The same ids; the plurals of that language: Ukrainian has 3 where French has 2."""
    for fichier in entrees.dossier("fr").iterdir():
        if fichier.name.endswith(".ftl"):
            (tmp_path / fichier.name).write_text(fichier.read_text(encoding="utf-8"), encoding="utf-8")
    autre = entrees.lire(tmp_path, "uk")
    assert entrees.manquantes(autre, entrees.banque()) == ()
    (tmp_path / "reponses.ftl").write_text(
        "resume-possibles = { $nombre ->\n [one] { $nombre } допомога\n [few] { $nombre } допомоги\n"
        "*[many] { $nombre } допомог\n }",
        encoding="utf-8",
    )
    autre = entrees.lire(tmp_path, "uk")
    moteur = phrases.moteur(autre)
    motif = moteur.get_message("resume-possibles").value
    dits = [moteur.format_pattern(motif, {"nombre": n})[0] for n in (1, 2, 5, 21)]
    assert dits == ["1 допомога", "2 допомоги", "5 допомог", "21 допомога"]
    assert "titre-combien" in entrees.manquantes(autre, entrees.banque())


def test_an_age_is_told_without_a_distance() -> None:
    """A month before 65, « il manque 1 an » is false; « il manque 1 enfant » is said to nobody."""
    from decimal import Decimal

    from droits.aide import Comparaison, Genre, Nature
    from droits.explain.criteres import _ecart
    from droits.resultats import CritereEvalue, Etat

    def critere(genre: Genre, unite: str, seuil: int) -> CritereEvalue:
        return CritereEvalue(
            id="x", genre=genre, sujet="demandeur", etat=Etat.NON_REMPLI, comparaison=Comparaison.AU_MOINS,
            nature=Nature.LOI, article="1", texte="t", valeur=Decimal(seuil - 1), seuil=Decimal(seuil), unite=unite,
        )  # fmt: skip

    assert not list(_ecart(critere(Genre.AGE, "ans", 65), False))
    assert not list(_ecart(critere(Genre.HANDICAP, "enfants", 1), False))
    assert list(_ecart(critere(Genre.RESIDENCE, "mois", 36), False))
