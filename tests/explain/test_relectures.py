"""The ledger of reviews, and the only things that a document may say of itself."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from droits.explain import entrees, relectures
from droits.explain.phrases import phrase, utilisees
from droits.explain.relectures import Registre, Relecture, Session, etat, lire, mention

PAS_ENCORE = ("Inspiré des règles du FALC.", "Pas encore relu par des personnes concernées.")
LABEL = ("relecture-inspire", "relecture-chaque-phrase", "relecture-session", "relecture-personne")


def session(
    *ids: str, jour: date = date(2027, 3, 3), groupe: str = "atelier X", noms: Iterable[str] = ("Ali",)
) -> Session:
    phrases = {i: entrees.toutes()[i].empreinte for i in ids}
    return Session(date=jour, groupe=groupe, relecteurs=tuple(noms), version="0.1.0", phrases=phrases)


def registre(*sessions: Session) -> Registre:
    return Registre(sessions=sessions)


# --- states ---------------------------------------------------------------------------------------


def test_the_ledger_that_ships_is_readable_and_empty() -> None:
    assert relectures.registre().sessions == ()
    assert {etat(i).relecture for i in entrees.toutes()} == {Relecture.REDIGEE}


def test_a_sentence_read_as_it_is_today_is_reviewed_and_says_by_whom() -> None:
    seance = session("titre-combien")
    relu = etat("titre-combien", registre(seance))
    assert (relu.relecture, relu.sessions) == (Relecture.RELUE, (seance,))
    assert etat("titre-ou", registre(seance)).relecture is Relecture.REDIGEE


def test_an_unknown_sentence_is_an_error() -> None:
    with pytest.raises(KeyError, match="rien-de-tel"):
        etat("rien-de-tel")


def _empreinte(dossier: Path, texte: str, nom: str = "a") -> str:
    dossier.mkdir(exist_ok=True)
    (dossier / "une.ftl").write_text(texte, encoding="utf-8")
    return entrees.lire(dossier, "fr").entrees[nom].empreinte


@pytest.mark.parametrize(
    ("avant", "apres"),
    [
        ("a = Vous payez.", "a = Vous payez !"),
        ("a = Vous payez { $x }.", "a = Vous payez { $y }."),
        ("-t = RSA.\na = { -t }", "-t = Le RSA.\na = { -t }"),
        ("a = { $n ->\n  [one] x\n *[other] y\n }", "a = { $n ->\n  [one] x\n *[other] z\n }"),
        ("a = { $n ->\n  [oui] x\n *[non] y\n }", "a = { $n ->\n  [non] x\n *[oui] y\n }"),
    ],
)
def test_any_change_of_what_is_read_resets(tmp_path: Path, avant: str, apres: str) -> None:
    assert _empreinte(tmp_path, avant) != _empreinte(tmp_path, apres)


@pytest.mark.parametrize(
    ("avant", "apres"),
    [
        ("a = Vous payez.\nb = x", "# Un commentaire.\na =\n    Vous payez.\nb = y"),
        ("a = RSA", "-t = RSA\na = { -t }"),
    ],
)
def test_a_change_that_nobody_can_read_does_not(tmp_path: Path, avant: str, apres: str) -> None:
    assert _empreinte(tmp_path, avant) == _empreinte(tmp_path, apres)


def test_a_change_sets_the_state_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the file to the state: nobody has to remember anything."""
    fichier = tmp_path / "une.ftl"
    fichier.write_text("titre = Combien ?", encoding="utf-8")
    monkeypatch.setattr(relectures, "toutes", lambda: entrees.lire(tmp_path, "fr").entrees)
    empreinte = entrees.lire(tmp_path, "fr").entrees["titre"].empreinte
    dans = registre(
        Session(date=date(2027, 3, 3), groupe="X", relecteurs=(), version="0.1.0", phrases={"titre": empreinte})
    )
    assert etat("titre", dans).relecture is Relecture.RELUE
    fichier.write_text("titre = Combien d'argent ?", encoding="utf-8")
    assert etat("titre", dans).relecture is Relecture.REDIGEE


# --- the label ------------------------------------------------------------------------------------


def test_nothing_reviewed() -> None:
    assert mention(["titre-combien"]) == PAS_ENCORE


def test_some_reviewed_is_not_yet() -> None:
    assert mention(["titre-combien", "titre-ou"], registre(session("titre-combien", *LABEL))) == PAS_ENCORE


def test_the_label_itself_must_be_reviewed() -> None:
    assert mention(["titre-combien"], registre(session("titre-combien"))) == PAS_ENCORE


def test_an_empty_document_claims_nothing() -> None:
    assert mention([]) == PAS_ENCORE


def test_all_reviewed_names_the_groups_and_the_readers_in_order() -> None:
    premiere = session("titre-ou", *LABEL, jour=date(2027, 3, 3), noms=("Ali", "Zoé"))
    seconde = session("titre-combien", jour=date(2027, 4, 1), groupe="atelier Y", noms=("Zoé",))
    inutile = session("titre-pieces", groupe="atelier Z", noms=("Léa",))
    assert mention(["titre-combien", "titre-ou"], registre(seconde, inutile, premiere)) == (
        "Inspiré des règles du FALC.",
        "Des personnes concernées ont relu chaque phrase.",
        "Relecture\u00a0: atelier X, 3 mars 2027.",
        "Relecture\u00a0: atelier Y, 1er avril 2027.",
        "Relecture par Ali.",
        "Relecture par Zoé.",
    )


def test_tables_of_the_professional_are_not_asked_of_the_readers() -> None:
    dans = registre(session("titre-combien", *LABEL))
    assert mention(["titre-combien", "pro-seuil"], dans) == mention(["titre-combien"], dans) != PAS_ENCORE


def test_the_label_may_be_computed_while_the_document_is_written() -> None:
    with utilisees() as ids:
        phrase("titre-ou")
        assert mention(ids) == PAS_ENCORE


def test_no_label_ever_says_falc_alone() -> None:
    relu = mention(["titre-ou"], registre(session("titre-ou", *LABEL)))
    for ligne in (*PAS_ENCORE, *relu):
        assert "conforme" not in ligne
        assert "FALC" not in ligne or ligne == "Inspiré des règles du FALC."


# --- what a document uses -------------------------------------------------------------------------


def test_utilisees_nests() -> None:
    with utilisees() as dehors:
        phrase("titre-ou")
        with utilisees() as dedans:
            phrase("titre-combien")
        phrase("titre-pieces")
    phrase("titre-recours")
    assert dedans == {"titre-combien"}
    assert dehors == {"titre-ou", "titre-combien", "titre-pieces"}


def test_utilisees_counts_the_sentences_inside_an_amount() -> None:
    with utilisees() as ids:
        phrase("combien-exact", montant=phrase("rythme-mois", montant="3 euros"))
    assert ids == {"combien-exact", "rythme-mois"}


def test_utilisees_closes_after_an_error() -> None:
    with pytest.raises(KeyError), utilisees() as ids:
        phrase("rien-de-tel")
    phrase("titre-ou")
    assert ids == set()


def test_utilisees_does_not_mix_threads() -> None:
    def dire(identifiant: str) -> set[str]:
        with utilisees() as ids:
            for _ in range(50):
                phrase(identifiant)
        return ids

    with ThreadPoolExecutor(2) as fils:
        assert list(fils.map(dire, ["titre-ou", "titre-combien"])) == [{"titre-ou"}, {"titre-combien"}]


# --- the file -------------------------------------------------------------------------------------

BONNE = """
sessions:
  - date: 2027-03-03
    groupe: atelier X
    relecteurs: [Ali]
    version: 0.1.0
    phrases: {titre-ou: "0123456789ab"}
"""


def test_a_good_ledger() -> None:
    (seance,) = lire(BONNE).sessions
    assert (seance.date, seance.relecteurs) == (date(2027, 3, 3), ("Ali",))


def test_a_fingerprint_of_digits_needs_no_quotes() -> None:
    (seance,) = lire(BONNE.replace('"0123456789ab"', "012345678901")).sessions
    assert seance.phrases == {"titre-ou": "012345678901"}


@pytest.mark.parametrize(
    ("ancien", "nouveau", "message"),
    [
        ("2027-03-03", "3 mars 2027", "session 1, date : il faut une date écrite 2027-03-03"),
        ("2027-03-03", "2027-13-03", "session 1, date : il faut une date écrite 2027-03-03"),
        ("2027-03-03", "1804032000", "session 1, date : il faut une date écrite 2027-03-03"),
        ("atelier X", "''", "session 1, groupe : il faut le nom du groupe"),
        ("[Ali]", "Ali", "session 1, relecteurs : il faut une liste de prénoms"),
        ("version: 0.1.0", "version: []", "session 1, version : il faut la version de droits"),
        ('"0123456789ab"', "0123", "session 1, phrases, titre-ou : l'empreinte a 12 signes"),
        ('{titre-ou: "0123456789ab"}', "{}", "session 1, phrases : il faut les lignes données par"),
        ("    groupe: atelier X\n", "", "session 1, groupe : il manque cette ligne"),
        ("groupe:", "groupes:", "session 1, groupes : cette ligne n'est pas prévue"),
        ("sessions:", "seances:", "sessions : il manque cette ligne"),
        ("[Ali]", "[Ali", "relectures.yaml, ligne .* : ce n'est pas du YAML lisible"),
    ],
)
def test_a_bad_ledger_says_where_and_what(ancien: str, nouveau: str, message: str) -> None:
    assert ancien in BONNE
    with pytest.raises(ValueError, match=message):
        lire(BONNE.replace(ancien, nouveau))
