"""The list of the bank (``droits phrases``), and the sheets that readers fill in."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from droits.explain import banque, entrees, fiches, relectures
from droits.explain.banque import Ligne, a_relire, choisir, empreintes, exemple, famille, lister
from droits.explain.fiches import Feuille
from droits.explain.phrases import typographie
from droits.registre import AIDES


@pytest.fixture(scope="module")
def lignes() -> tuple[Ligne, ...]:
    return lister(AIDES)


@pytest.fixture(scope="module")
def feuilles(lignes: tuple[Ligne, ...]) -> tuple[Feuille, ...]:
    return fiches.preparer(a_relire(lignes))


# --- the list -------------------------------------------------------------------------------------


def test_every_sentence_has_a_place() -> None:
    sans = []
    for identifiant in entrees.toutes():
        try:
            famille(identifiant)
        except KeyError as faute:
            sans.append(faute.args[0])
    assert sans == []


def test_every_place_has_a_sentence() -> None:
    debuts = {d for i in entrees.toutes() for d in banque.FAMILLES if i == d or i.startswith(f"{d}-")}
    assert sorted(banque.FAMILLES.keys() - debuts) == []


def test_the_longest_beginning_gives_the_place() -> None:
    assert famille("effet-treve-hivernale").lieu == "Que se passe-t-il ensuite ?"
    assert famille("effet-statut-non").lieu == "Que nous manque-t-il ?"
    with pytest.raises(KeyError, match="FAMILLES"):
        famille("titres")


def test_the_list_has_every_sentence_once(lignes: tuple[Ligne, ...]) -> None:
    assert sorted(ligne.id for ligne in lignes) == sorted(entrees.toutes())


def test_a_sentence_says_which_aids_call_for_it(lignes: tuple[Ligne, ...]) -> None:
    aides = {ligne.id: ligne.aides for ligne in lignes}
    assert aides["piece-carte-vitale"] == ("css",)
    assert aides["aide-faj-definition"] == aides["critere-faj-paris"] == ("faj",)
    assert "aspa" in aides["genre-age"]
    assert aides["titre-combien"] == ()


def test_every_id_that_an_aid_calls_for_exists() -> None:
    assert [i for aide in AIDES for i in banque.identifiants_aide(aide) if i not in entrees.toutes()] == []


def test_every_slot_has_an_example(lignes: tuple[Ligne, ...]) -> None:
    assert [e for ligne in lignes for e in ligne.exemples if re.search(r"[\[\]]", e)] == []


@pytest.mark.parametrize(
    ("identifiant", "choix", "attendu"),
    [
        ("genre-age", {"qui": "vous", "comparaison": "au_moins"}, "Avez-vous 65 ans ou plus ?"),
        ("resume-possibles", {"nombre": "one"}, "Vous pouvez demander 1 aide."),
        ("resume-possibles", {"nombre": "other"}, "Vous pouvez demander 3 aides."),
        ("unite-ans", {"nombre": "one"}, "1 an"),
    ],
)
def test_an_example_agrees(identifiant: str, choix: dict[str, str], attendu: str) -> None:
    (forme,) = (f for f in entrees.toutes()[identifiant].formes if f.choix == choix)
    assert exemple(identifiant, forme) == typographie(attendu)


def test_a_part_of_the_list_by_the_beginning_of_its_ids(lignes: tuple[Ligne, ...]) -> None:
    assert {ligne.id.split("-")[0] for ligne in choisir(lignes, ["titre", "ou-adil"])} == {"titre", "ou"}
    assert choisir(lignes, []) == lignes
    with pytest.raises(ValueError, match=r"aucune phrase ne s'appelle ainsi : zzz"):
        choisir(lignes, ["zzz", "ou"])


def test_the_list_as_text_shows_slots_forms_and_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "une.ftl").write_text(
        """
pro-seuil = Seuil
ou-mairie-arrondissement = { $arrondissement ->
    [aucun] À la mairie.
   *[connu] À la mairie du { $arrondissement }.
 }
    Est-ce loin ?
""",
        encoding="utf-8",
    )
    for module in (banque, relectures):
        monkeypatch.setattr(module, "toutes", lambda: entrees.lire(tmp_path, "fr").entrees)
    assert banque.en_texte(lister(AIDES)).split("\n") == [
        "Où aller ?",
        "==========",
        "",
        "ou-mairie-arrondissement : pas encore relue",
        "    À la mairie.",
        "    Est-ce loin\u00a0?",
        "    ou",
        "    À la mairie du [arrondissement].",
        "    Est-ce loin\u00a0?",
        "    Aides : aspa",
        "",
        "Seconde partie, pour le professionnel",
        "=====================================",
        "",
        "pro-seuil : pour le professionnel",
        "    Seuil",
        "",
    ]


def test_the_list_names_who_reviewed(monkeypatch: pytest.MonkeyPatch) -> None:
    seance = relectures.Session(
        date=date(2027, 3, 3),
        groupe="atelier X",
        relecteurs=("Ali",),
        version="0.1.0",
        phrases={"titre-ou": entrees.toutes()["titre-ou"].empreinte},
    )
    monkeypatch.setattr(relectures, "registre", lambda: relectures.Registre(sessions=(seance,)))
    relues = choisir(lister(AIDES), ["titre-ou"])
    assert "titre-ou : relue (atelier X, 3 mars 2027, version 0.1.0)" in banque.en_texte(relues)
    assert a_relire(relues) == ()
    (donnees,) = banque.en_donnees(relues)["phrases"]
    assert donnees["relecture"] == "relue"
    assert donnees["seances"] == [
        {"date": "2027-03-03", "groupe": "atelier X", "relecteurs": ["Ali"], "version": "0.1.0"}
    ]


def test_the_list_is_json(lignes: tuple[Ligne, ...]) -> None:
    relu = json.loads(json.dumps(banque.en_donnees(lignes)))
    assert relu["schema"] == "droits.phrases/1"
    assert len(relu["phrases"]) == len(lignes)


def test_fingerprints_to_paste_are_a_session(lignes: tuple[Ligne, ...]) -> None:
    debut = "sessions:\n  - date: 2027-03-03\n    groupe: X\n    relecteurs: []\n    version: 0.1.0\n    phrases:\n"
    registre = relectures.lire(debut + empreintes(["titre-ou", "titre-combien"]))
    assert relectures.etat("titre-ou", registre).relecture is relectures.Relecture.RELUE
    with pytest.raises(ValueError, match="phrase inconnue : titre-rien"):
        empreintes(["titre-rien"])


# --- the sheets -----------------------------------------------------------------------------------


def test_every_sentence_to_review_is_on_a_sheet_in_all_its_forms(
    lignes: tuple[Ligne, ...], feuilles: tuple[Feuille, ...]
) -> None:
    lus = {(i, "\n".join(q.lignes)) for f in feuilles for q in f.questions for i in q.ids}
    assert lus == {(ligne.id, texte) for ligne in a_relire(lignes) for texte in ligne.exemples}


def test_the_same_text_is_asked_once(feuilles: tuple[Feuille, ...]) -> None:
    textes = [q.lignes for f in feuilles for q in f.questions]
    assert len(textes) == len(set(textes))


def test_sheets_are_short_numbered_and_of_one_place(feuilles: tuple[Feuille, ...]) -> None:
    assert [f.numero for f in feuilles] == list(range(1, len(feuilles) + 1))
    assert {f.total for f in feuilles} == {len(feuilles)}
    assert max(sum(len(q.lignes) for q in f.questions) for f in feuilles) <= 12
    lieux = [f.lieu for f in feuilles]
    assert all(lieux.index(lieu) + lieux.count(lieu) - 1 == len(lieux) - 1 - lieux[::-1].index(lieu) for lieu in lieux)


def test_the_professional_words_are_not_on_the_sheets(feuilles: tuple[Feuille, ...]) -> None:
    assert [i for f in feuilles for q in f.questions for i in q.ids if i.startswith("pro-")] == []


def test_a_sheet_as_text(lignes: tuple[Ligne, ...]) -> None:
    texte = fiches.en_texte(fiches.preparer(choisir(lignes, ["titre-ou"])))
    assert "Où aller\u00a0?\n    [ ] Je comprends   [ ] Je ne comprends pas\n" in texte
    assert "    (titre-ou)" in texte
    assert "Pouvons-nous imprimer votre prénom\u00a0?   [ ] oui   [ ] non" in texte


def test_the_page_of_the_sheets_needs_nothing_else_and_hides_nothing(feuilles: tuple[Feuille, ...]) -> None:
    page = fiches.en_html(feuilles)
    assert page.count("<section>") == len(feuilles)
    assert re.findall(r"(?:src|href|url)\s*[=(]", page) == []
    assert 'lang="fr"' in page
    assert re.search(r"font: 14pt/1\.5 .*sans-serif", page)
    assert re.findall(r"<(?:i|em|u)\b|justify|italic", page) == []
    assert "l&#39;ASPA" in page  # escaped, never raw


def test_each_sheet_holds_on_its_page(feuilles: tuple[Feuille, ...]) -> None:
    """The heights counted in :mod:`fiches` are those of the page: the fullest sheets are rendered."""
    weasyprint = pytest.importorskip("weasyprint")
    pleines = sorted(feuilles, key=lambda f: sum(q.hauteur for q in f.questions))[-12:]
    assert len(weasyprint.HTML(string=fiches.en_html(pleines)).render().pages) == len(pleines)
