"""The glossary: one concept, one word, explained in easy words, where it is first used."""

from __future__ import annotations

import re
from collections import Counter
from time import perf_counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from droits.explain.banque import famille
from droits.explain.checker.glossaires import de_la_maison
from droits.explain.checker.texte import normaliser, unites
from droits.explain.document import Barre, Barres, Bloc, Coupure, Document, Etapes, Liste, Phrase, Puce, Tableau, Titre
from droits.explain.entrees import toutes
from droits.explain.glossaire import Emploi, Mot, definir, definition, interdits, mots, mots_de
from droits.explain.images import IMAGES
from droits.explain.phrases import existe, identifiants, phrase

PAR_ID = {mot.id: mot for mot in mots()}
EXPLIQUES = [mot for mot in mots() if mot.emploi is Emploi.EXPLIQUER]
#: ids that begin like those of the glossary and are words of something else
AUTRES_MOTS = {"mot-autre-reponse", "mot-montant-quelconque", "mot-a-paris", "mot-hors-paris", "mot-arrondissement"}


def _ids(quels: object) -> list[str]:
    return [mot.id for mot in quels]  # type: ignore[attr-defined]


# --- the list -------------------------------------------------------------------------------------


def test_there_are_enough_words_and_each_has_one_entry() -> None:
    assert len(mots()) >= 90
    assert len(PAR_ID) == len(mots())


def test_a_form_belongs_to_one_concept() -> None:
    formes = Counter(forme for mot in mots() for forme in (*mot.formes, *mot.interdits))
    assert [forme for forme, combien in formes.items() if combien > 1] == []


@pytest.mark.parametrize("mot", mots(), ids=lambda mot: mot.id)
def test_a_word_has_its_sentences_and_its_picture(mot: Mot) -> None:
    assert mot.image in IMAGES
    assert existe(f"mot-{mot.id}")
    assert len(definition(mot)) <= 2
    assert phrase(f"mot-{mot.id}-exemple").startswith("Par exemple\u00a0: ")


def test_a_word_to_avoid_says_what_to_write_instead() -> None:
    assert [m.id for m in mots() if (m.emploi is Emploi.EVITER) != (m.remplacer is not None)] == []
    refuses = {s.forme for s in interdits()}
    proposes = {s.remplacer_par for s in interdits()}
    assert [p for p in proposes if refuses & {f for mot in mots_de(p) for f in mot.formes}] == []


def test_no_sentence_is_left_of_a_word_that_is_gone() -> None:
    attendus = {f"mot-{i}{suite}" for i in PAR_ID for suite in ("", "-definition", "-exemple")}
    assert {i for i in identifiants() if i.startswith("mot-")} == attendus | AUTRES_MOTS


# --- easy words -----------------------------------------------------------------------------------


@pytest.mark.parametrize("mot", mots(), ids=lambda mot: mot.id)
def test_the_first_sentence_is_the_short_form(mot: Mot) -> None:
    sujet, veut_dire, sens = definition(mot)[0].partition(" veut dire\u00a0: ")
    assert veut_dire and sens
    assert mots_de(sujet) == (mot,)


@pytest.mark.parametrize("mot", mots(), ids=lambda mot: mot.id)
def test_a_hard_word_in_a_definition_is_explained_in_easy_words(mot: Mot) -> None:
    for ligne in definition(mot):
        for autre in _difficiles(ligne, sauf=mot):
            assert _difficiles(definition(autre)[0], sauf=autre) in ((), (mot,))


def _difficiles(ligne: str, sauf: Mot) -> tuple[Mot, ...]:
    return tuple(m for m in mots_de(ligne) if m.emploi is Emploi.EXPLIQUER and m != sauf)


def _refusees(texte: str) -> list[str]:
    """Refused forms of a text, outside of « X veut dire : »."""
    dit = re.sub(r"^.+? veut dire :", "", texte.replace("\u00a0", " "))
    lexique = de_la_maison()
    trouvees = (t for unite in unites(normaliser(dit)) for t in lexique.trouver(unite.mots))
    return [" ".join(t.entree.mots) for t in trouvees if t.entree.remplacer_par is not None]


def test_no_sentence_uses_a_synonym() -> None:
    """Nor the definition of another word: only the entry of a word to avoid writes it."""
    textes = {(i, f.texte) for i, e in toutes().items() if famille(i).personne for f in e.formes}
    lignes = {(i, ligne) for i, t in textes for ligne in re.sub(r"\[\w+\]", "", t).split("\n")}
    a_eviter = {f"mot-{mot.id}" for mot in mots() if mot.emploi is Emploi.EVITER}
    assert [(i, ligne, r) for i, ligne in lignes for r in _refusees(ligne) if i not in a_eviter] == []


# --- words of a text ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texte", "attendus"),
    [
        ("Un RIB et un bail.", ["rib", "bail"]),
        ("Le rib de porc", []),
        ("Quittances de loyer", ["quittance"]),
        ("À la commission de recours amiable.", ["commission-recours-amiable"]),
        ("L\u2019ASPA et l'allocation de solidarité aux personnes âgées", ["aspa"]),
        ("La Caf, pas la caf", ["caf"]),
        ("la complémentaire\u00a0santé solidaire", ["css"]),
        ("la Mission locale", ["mission-locale"]),
        ("Le bailleur", []),
    ],
)
def test_words_are_found_whole_longest_first(texte: str, attendus: list[str]) -> None:
    assert _ids(m for m in mots_de(texte) if m.emploi is Emploi.EXPLIQUER) == attendus


def test_forms_are_unfolded() -> None:
    assert {"perçu", "perçus", "perçue", "perçues"} <= {s.forme for s in interdits()}


# --- where they are explained ---------------------------------------------------------------------


def _texte(mot: str) -> str:
    return phrase(f"mot-{mot}-definition").split("\n")[0]


def test_a_word_is_explained_once_right_after_its_first_use() -> None:
    document = Document("Titre", (Phrase("Donnez un RIB."), Phrase("Gardez le RIB.")))
    assert definir(document).blocs == (Phrase("Donnez un RIB."), Phrase(_texte("rib")), Phrase("Gardez le RIB."))


def test_in_a_list_and_in_steps_it_is_explained_inside() -> None:
    puces = (Puce("Votre bail.", suite=("Toutes les pages.",)), Puce("Une page.", suite=("Ou un devis.",)))
    etapes = (("Demandez la CSS.", "Vite."), ("Attendez.",))
    liste, suite = definir(Document("Titre", (Liste(puces), Etapes(etapes)))).blocs
    assert liste == Liste(
        (
            Puce("Votre bail.", suite=(_texte("bail"), "Toutes les pages.")),
            Puce("Une page.", suite=("Ou un devis.", _texte("devis"))),
        )
    )
    assert suite == Etapes((("Demandez la CSS.", _texte("css"), "Vite."), ("Attendez.",)))


def test_below_a_title_a_picture_of_amounts_and_the_title_of_the_document() -> None:
    barres = Barres((Barre("Avec le RSA : 646 euros.", montant=646),))  # type: ignore[arg-type]
    document = Document("Votre AAH", (Titre("Pourquoi l'ASPA ?", 1), barres))
    attendus = (
        Phrase(_texte("aah")),
        Titre("Pourquoi l'ASPA ?", 1),
        Phrase(_texte("aspa")),
        barres,
        Phrase(_texte("rsa")),
    )
    assert definir(document).blocs == attendus


def test_what_is_explained_is_not_explained_again() -> None:
    dit = (Phrase("Un RIB."), Phrase("RIB veut dire\u00a0: un papier."), Phrase("Le RIB."))
    dedans = (Liste((Puce("ASPA", suite=("Mot.", "ASPA veut dire\u00a0: argent.")),)),)
    for blocs in (dit, dedans):
        assert definir(Document("Titre", blocs)).blocs == blocs


def test_the_hard_word_of_a_definition_is_explained_too() -> None:
    blocs = definir(Document("Titre", (Phrase("Votre carte de résident."),))).blocs
    assert blocs[1:] == (Phrase(_texte("carte-resident")), Phrase(_texte("titre-sejour")))


def test_each_part_can_be_read_alone() -> None:
    document = Document("Titre", (Titre("A", 1), Phrase("Le RSA."), Titre("B", 1), Phrase("Le RSA.")))
    assert len(definir(document).blocs) == 5
    assert definir(document, par_partie=True).blocs[5] == Phrase(_texte("rsa"))


def test_the_part_of_the_professional_is_left_as_it_is() -> None:
    tableau = Tableau("Bail", ("RIB",), (("RSA",),))
    document = Document("Titre", (tableau,), professionnel=(Phrase("Le RSA."),))
    assert definir(document) == document


# --- any document ---------------------------------------------------------------------------------

LIGNES = st.one_of(
    st.sampled_from([forme for mot in mots() for forme in mot.formes]),
    st.sampled_from([definition(mot)[0] for mot in mots()]),
    st.sampled_from(["Vous payez.", "Le RSA et la CSS.", "Un bail ou une quittance de loyer.", "RIB veut dire : X."]),
)
SUITES = st.lists(LIGNES, max_size=3).map(tuple)
BLOCS = st.one_of(
    LIGNES.map(Phrase),
    st.builds(Titre, LIGNES, st.sampled_from([1, 2])),
    st.builds(Liste, st.lists(st.builds(Puce, LIGNES, suite=SUITES), min_size=1, max_size=3).map(tuple)),
    st.builds(Etapes, st.lists(st.builds(lambda a, b: (a, *b), LIGNES, SUITES), min_size=1, max_size=3).map(tuple)),
    st.builds(Barres, st.lists(st.builds(Barre, LIGNES, st.just(1)), min_size=1, max_size=2).map(tuple)),
    st.just(Coupure()),
)
DOCUMENTS = st.builds(Document, LIGNES, st.lists(BLOCS, max_size=8).map(tuple))


def _lignes(bloc: Bloc) -> list[list[str]]:
    """Sentences of a block, those that go together in one group."""
    match bloc:
        case Titre(texte) | Phrase(texte):
            return [[texte]]
        case Liste(puces):
            return [[p.texte, *p.suite] for p in puces]
        case Etapes(etapes):
            return [list(e) for e in etapes]
        case Barres(barres):
            return [[b.texte for b in barres]]
    return []


def _sujet(ligne: str) -> set[str]:
    avant, veut_dire, _ = ligne.replace("\u00a0", " ").partition(" veut dire :")
    return set(_ids(mots_de(avant))) if veut_dire else set()


def _manquants(document: Document, par_partie: bool) -> list[tuple[str, str]]:
    """Hard words that no sentence explains before, with, or right after their first use."""
    groupes = [(False, [document.titre])]
    for bloc in document.blocs:
        coupe = isinstance(bloc, Titre) and bloc.niveau == 1
        groupes += [(coupe and i == 0, lignes) for i, lignes in enumerate(_lignes(bloc))]
    connus: set[str] = set()
    manquants = []
    for i, (coupe, lignes) in enumerate(groupes):
        if coupe and par_partie:
            connus.clear()
        for ligne in lignes:
            connus |= _sujet(ligne)
        ici = set(connus)
        for _, suivantes in groupes[i + 1 :]:
            if not _sujet(suivantes[0]):
                break
            ici |= _sujet(suivantes[0])
        manquants += [
            (ligne, m.id)
            for ligne in lignes
            for m in mots_de(ligne)
            if m.emploi is Emploi.EXPLIQUER and m.id not in ici
        ]
    return manquants


@settings(max_examples=300, deadline=None)
@given(DOCUMENTS, st.booleans())
@example(Document("RSA", (Phrase("Carte de résident"), Phrase("RIB veut dire : X."))), False)
def test_any_document_explains_each_hard_word(document: Document, par_partie: bool) -> None:
    explique = definir(document, par_partie=par_partie)
    assert _manquants(explique, par_partie) == []
    assert definir(explique, par_partie=par_partie) == explique


@settings(max_examples=100, deadline=None)
@given(DOCUMENTS)
def test_only_definitions_are_added(document: Document) -> None:
    avant = [ligne for b in document.blocs for groupe in _lignes(b) for ligne in groupe]
    apres = [ligne for b in definir(document).blocs for groupe in _lignes(b) for ligne in groupe]
    reste = iter(apres)
    assert all(ligne in reste for ligne in avant)  # in the same order
    ajoutees = Counter(apres) - Counter(avant)
    assert set(ajoutees) <= {definition(mot)[0] for mot in EXPLIQUES}


def test_a_long_file_is_explained_at_once() -> None:
    lignes = [f"Donnez le papier {i} de votre caisse de retraite et un RIB." for i in range(400)]
    document = Document("Titre", tuple(Phrase(ligne) for ligne in lignes))
    definir(document)
    debut = perf_counter()
    definir(document)
    assert perf_counter() - debut < 0.2  # 10 ms alone; this machine may be busy
