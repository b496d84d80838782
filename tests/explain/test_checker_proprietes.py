"""What holds of the checker on any text."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from droits.explain.checker import Constat, Relecture, relire

#: pieces that the rules look for, so that random texts meet them
MORCEAUX = (
    "L'aide est versée", "vous n'avez pas", "sans papier", "Il faut que vous veniez", "en travaillant", "ayant",
    "M. Martin", "n° 3", "etc.", "01/02/2026", "12,50 €", "1\u00a0043 euros", "(RSA)", "deux", "XIVe", "10 %",
    "RSA veut dire : revenu de solidarité active", "https://www.caf.fr/a", "aide@paris.fr", "**gras**",
    "[lien](http://a.fr)", "tu", "ATTENTION", "Vous avez droit", "le plafond", "conjoint", "- ", "1. ", "# ", "| ",
    "> ", "✓ oui", "« Oui »", ";", "…", "–", "*", "(1)", "?", ".", "!", ",", ":", " ", "\n", "\n\n", "\r\n", "\r",
    "\t", "\f", "\u2028", "\ufeff", "\u00ad", "\u200b", "e\u0301", "’", "\x1b[1m", "\x00", "de", "à", "Paris",
    "quand", "et", "qui", "que",
)  # fmt: skip
texte_quelconque = st.text(max_size=200)
texte_francais = st.lists(st.sampled_from(MORCEAUX), max_size=40).map(lambda m: " ".join(m))
texte_colle = st.lists(st.sampled_from(MORCEAUX), max_size=40).map("".join)
textes = texte_quelconque | texte_francais | texte_colle
_FIN_DE_LIGNE = re.compile(r"\r\n|\r|\n")


def cles(relecture: Relecture) -> list[tuple[str, str, str]]:
    """The faults, without their places."""
    return [(c.regle.id, c.extrait, c.unite) for c in relecture.constats]


def place(texte: str, constat: Constat) -> int:
    """Where a fault is in ``texte``, from its line and column."""
    lignes = [0, *(m.end() for m in _FIN_DE_LIGNE.finditer(texte))]
    debut = 1 if texte.startswith("\ufeff") and constat.ligne == 1 else 0
    return lignes[constat.ligne - 1] + debut + constat.colonne - 1


@given(textes)
@settings(max_examples=300, deadline=None)
def test_the_words_at_fault_are_at_their_place(texte: str) -> None:
    for constat in relire(texte).constats:
        assert constat.extrait
        assert texte.startswith(constat.extrait, place(texte, constat))


@given(textes, textes)
@settings(max_examples=150, deadline=None)
def test_two_texts_apart_are_two_paragraphs(un: str, autre: str) -> None:
    ensemble = relire(f"{un}\n\n{autre}", document=False)
    separes = [relire(t, document=False) for t in (un, autre.removeprefix("\ufeff"))]
    assert sorted(cles(ensemble)) == sorted(cles(separes[0]) + cles(separes[1]))


@given(textes, st.text(alphabet=" \t\u00a0\n", max_size=5))
@settings(max_examples=150, deadline=None)
def test_trailing_space_is_not_a_fault(texte: str, blancs: str) -> None:
    assert cles(relire(texte + blancs)) == cles(relire(texte))


@given(texte_francais)
@settings(max_examples=100, deadline=None)
def test_decomposed_accents_change_nothing(texte: str) -> None:
    def lues(t: str) -> list[tuple[str, int]]:
        return [(c.regle.id, c.ligne) for c in relire(t).constats]

    assert lues(unicodedata.normalize("NFD", texte)) == lues(unicodedata.normalize("NFC", texte))


@given(textes)
@settings(max_examples=150, deadline=None)
def test_the_kind_of_line_end_changes_nothing(texte: str) -> None:
    unix = _FIN_DE_LIGNE.sub("\n", texte)
    attendu = [(c.regle.id, c.ligne, c.colonne) for c in relire(unix).constats]
    for fin in ("\r\n", "\r"):
        assert [(c.regle.id, c.ligne, c.colonne) for c in relire(unix.replace("\n", fin)).constats] == attendu


@given(textes)
@settings(max_examples=100, deadline=None)
def test_measures_are_bounded(texte: str) -> None:
    m = relire(texte).mesures
    assert 0 <= m.phrases <= m.unites
    assert m.mots_par_phrase <= m.plus_longue <= m.mots
    assert m.p90 <= m.plus_longue
    assert 0 <= m.part_negations <= 1
    assert (m.kandel_moles is None) == (m.mots < 80)
