"""The closed list of word forms: every word that the bank can say, and nothing else."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

from droits.explain import banque
from droits.explain.checker.lexiques import Lexique, Nature, ferme

LISTE = Path(str(files("droits.explain.checker").joinpath("formes_de_la_banque.txt")))


@cache
def lexique() -> Lexique:
    return ferme(LISTE)


@cache
def lignes() -> tuple[str, ...]:
    """The forms of the list, in its order."""
    texte = LISTE.read_text(encoding="utf-8").splitlines()
    return tuple(ligne.partition("\t")[0] for ligne in texte if ligne and not ligne.startswith("#"))


def manquantes(mots: frozenset[str], connus: Lexique) -> str:
    """What to add, ready to paste; the tag is for a person to choose."""
    absents = {mot if mot[1:] != mot[1:].lower() else mot.lower() for mot in mots if not connus.connait(mot)}
    if not absents:
        return ""
    a_ajouter = "\n".join(f"{mot}\t<étiquette>" for mot in sorted(absents))
    return f"À ajouter dans {LISTE.name}, avec leur étiquette (voir le haut du fichier) :\n{a_ajouter}"


def test_every_word_of_the_bank_is_in_the_list() -> None:
    message = manquantes(banque.mots_de_la_banque(), lexique())
    assert not message, message


def test_no_line_is_unused() -> None:
    mots = banque.mots_de_la_banque()
    dits = mots | {mot.lower() for mot in mots}
    inutiles = [forme for forme in lignes() if forme not in dits]
    assert not inutiles, f"À retirer de {LISTE.name} : {', '.join(inutiles)}"


def test_a_form_has_one_line() -> None:
    assert sorted(lignes()) == sorted(set(lignes()))


def test_the_message_gives_the_lines_to_add() -> None:
    message = manquantes(frozenset({"Zèbre", "RSA", "ZZZ"}), lexique())
    assert message.endswith("\nZZZ\t<étiquette>\nzèbre\t<étiquette>")


@pytest.mark.parametrize(
    ("forme", "nature", "pas"),
    [
        ("payé", Nature.PARTICIPE, Nature.ADJECTIF),
        ("marié", Nature.ADJECTIF, Nature.PARTICIPE),
        ("montant", Nature.NOM, Nature.PARTICIPE_PRESENT),
        ("sommes", Nature.NOM, Nature.PRESENT),
        ("aide", Nature.NOM | Nature.PRESENT, Nature.SUBJONCTIF),
    ],
)
def test_tags_are_those_of_the_uses_of_the_bank(forme: str, nature: int, pas: int) -> None:
    trouvee = lexique().nature(forme)
    assert trouvee & nature == nature
    assert not trouvee & pas


def test_the_bank_has_no_subjunctive_no_conditional_no_future_no_present_participle() -> None:
    """The rules on verbs hold word by word: no form that breaks one is in the list."""
    refusees = Nature.SUBJONCTIF | Nature.CONDITIONNEL | Nature.FUTUR | Nature.PARTICIPE_PRESENT
    assert [forme for forme in lignes() if lexique().nature(forme) & refusees] == []
