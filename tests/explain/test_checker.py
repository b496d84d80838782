"""The checker, rule by rule: what it must find, and what looks like it and is not a fault."""

from __future__ import annotations

import json
import re
import time
import unicodedata
from pathlib import Path

import pytest

from droits.explain.checker import (
    REGLES,
    Classe,
    Constat,
    Derogation,
    Glossaire,
    Severite,
    commande,
    relire,
)
from droits.explain.checker.glossaires import Entree, mots_de
from droits.explain.checker.lexiques import Nature, ferme, general
from droits.explain.checker.texte import Genre, normaliser, unites

#: rule, text, the words at fault ("" when there must be none)
CAS = """
R01 | Vous devez envoyer une lettre et une photo et un bail et une facture à la mairie. | Vous devez envoyer une lettre
R01 | Vous devez envoyer une lettre et une photo à la mairie. |
R02 | Demandez à la personne qui vous aide quand vous venez. | qui vous aide quand
R02 | Demandez à la personne qui vous aide. |
R04 | Vous n'avez pas de papier. | n'
R04 | N'importe quel papier suffit. |
R05 | Vous ne pouvez pas venir sans papier. | ne pouvez pas venir sans
R05 | Vous n'avez pas de dette ni de retard. | n'avez pas de dette ni
R05 | Venez sans chien ni chat. | sans chien ni
R05 | Vous n'avez aucun papier à donner. |
R05 | Venez sans papier. |
R06 | L'aide est versée chaque mois. | est versée
R06 | Les papiers seront bientôt examinés. | seront bientôt examinés
R06 | Votre demande peut être refusée. | être refusée
R06 | L'aide n'est ni saisie ni imposée. | est ni saisie
R06 | Par qui la décision est-elle prise ? | est-elle prise
R06 | Le dossier a été numérisé. | été numérisé
R06 | Le bureau est fermé par la mairie. | est fermé
R06 | Le bureau est fermé par jour de pluie. |
R06 | Les sommes versées sont à vous. |
R06 | L'été passé, vous travailliez. |
R06 | Vous êtes né en mai. |
R06 | C'est lui. Es-tu là ? |
R06 | Vous vous êtes inscrit. |
R06 | Votre âge est connu : vous êtes marié, inscrit et obligé. |
R06 | Vous êtes peut-être retraité. |
R07 | Vous avez déjà demandé l'aide. | avez déjà demandé
R07 | Vous êtes arrivé en mai. | êtes arrivé
R07 | La Caf payait. | payait
R07 | Vous avez une carte. |
R07 | Il faut que vous veniez. |
R08 | Il faut que vous veniez. | veniez
R08 | Il faut que la demande arrive vite. | arrive
R08 | Une aide pour que vous puissiez payer. | puissiez
R08 | Attendez que la Caf réponde. | réponde
R08 | Quelle que soit votre adresse, écrivez. | soit
R08 | Nous voulons que vous receviez l'aide. | receviez
R08 | Dites que la Caf se trompe. |
R08 | Payez soit 5 euros, soit rien. |
R08 | Nous savons que la demande arrive. |
R08 | Est-ce que vous travaillez ? |
R08 | Les amis que vous avez paient des amendes. |
R09 | Gagnez plus en travaillant. | en travaillant
R09 | Les personnes ayant un enfant. | ayant
R09 | En y travaillant, gagnez plus. | En y travaillant
R09 | Les personnes vivant à Paris. | vivant
R09 | Dans les 2 mois suivant la lettre. | suivant
R09 | Un texte revalorisant les aides. | revalorisant
R09 | Le montant change. |
R09 | Un étudiant a une carte. |
R09 | Le mois suivant, appelez. |
R09 | Cependant, appelez pendant 3 mois. |
R09 | Votre proche aidant vient. |
R10 | Vous recevrez une lettre. | recevrez
R10 | Vous pourriez avoir une aide. | pourriez
R10 | Vous allez recevoir une lettre. |
R11 | Le demandeur signe. | Le demandeur
R11 | Il convient de signer. | Il convient
R11 | Il est nécessaire d'appeler. | Il est nécessaire d'
R11 | Vous êtes demandeur d'emploi. |
R11 | Il faut signer. |
R12 | Vous percevrez de l'argent. | percevrez
R12 | Envoyez vos justificatifs. | justificatifs
R12 | Cette allocation est pour vous. | allocation
R12 | L'allocation de rentrée scolaire est pour vous. |
R12 | AAH veut dire : allocation aux adultes handicapés. |
R18 | Un papier, une photo, etc. | etc.
R18 | Le papier n°12. | n°
R18 | M. Martin vous aide. | M.
R18 | Tél. de la mairie. | Tél.
R18 | Vos papiers et nos bureaux, tels quels. Un tel papier. |
R20 | Prenez un coach. | coach
R20 | Prenez un ami. |
R21 | Vous avez deux enfants. | deux
R21 | Attendez vingt-cinq jours. | vingt-cinq
R21 | Au XIXe siècle. | XIXe
R21 | Le titre V. | V
R21 | Un ami vous donne une lettre. |
R21 | Achetez un vélo neuf. |
R21 | Signez le CDI. |
R22 | Une baisse de 10 %. | %
R22 | Dix pour cent. | pour cent
R22 | La moitié du loyer. |
R23 | Vous gagnez 1 200 euros. | 1 200
R23 | Vous gagnez 2000 euros. | 2000
R23 | En 2026, habitez 75012 Paris et faites le 3939. |
R23 | Appelez le 01 42 76 40 40. |
R24 | Avant le 01/02/2026. | 01/02/2026
R24 | Avant le 2026-02-01. | 2026-02-01
R24 | Le 15 sept. 2026. | 15 sept.
R24 | Avant le 1er février 2026. |
R25 | Il coûte 3 €. | €
R25 | Parents & enfants. | &
R25 | Écrivez à aide@paris.fr ou sur https://www.paris.fr/aide?a=b&c. |
R26 | Venez (le matin). | (
R26 | Venez ; signez. | ;
R26 | Paris – Lyon. | –
R26 | Un bail - le vôtre - suffit. | -
R26 | Un rendez-vous à Saint-Denis. |
R27 | Un bail, une photo, une lettre. | , une photo,
R27 | Oui, vous payez 3,50 euros et 4,20 euros. |
R28 | Le montant (1) change. | (1)
R28 | Le montant¹ change. | ¹
R28 | Il fait 9 m². |
R29 | La Caf répond. Elle décide. | Elle
R29 | Vous en avez 2. | en
R29 | Vous pouvez lui écrire. | lui
R29 | Il faut signer. Il y a un papier. Il est possible de venir. |
R29 | La Caf peut-elle refuser ? |
R29 | Vivez en France. |
R38 | Si tu viens, appelle. | tu
R38 | Prends ta carte. | ta
R38 | A-t-il une carte ? |
R38 | Baissez le ton. |
R50 | Signez AVANT lundi. | AVANT
R50 | L'ASPA et le SMIC. |
"""


def _cas() -> list[tuple[str, str, str]]:
    cellules = [tuple(c.strip() for c in ligne.split("|")) for ligne in CAS.strip().splitlines()]
    return [(regle, texte, extrait) for regle, texte, extrait in cellules]


def constats(texte: str, regle: str, *, document: bool = False) -> list[Constat]:
    return [c for c in relire(texte, document=document).constats if c.regle.id == regle]


@pytest.mark.parametrize(("regle", "texte", "extrait"), _cas())
def test_a_rule_finds_its_fault_and_nothing_else(regle: str, texte: str, extrait: str) -> None:
    trouves = constats(texte, regle)
    if not extrait:
        assert trouves == []
        return
    assert trouves[0].extrait == extrait
    assert texte[trouves[0].colonne - 1 :].startswith(extrait)


def test_every_rule_on_text_that_needs_no_document_has_a_case() -> None:
    vues = {regle for regle, _, extrait in _cas() if extrait}
    de_document = {"R13", "R14", "R19", "R30", "R31", "R33", "R36", "R37", "R39"}
    assert {r.id for r in REGLES if r.verifiee and r.classe is Classe.TEXTE} - vues == de_document


# --- proposals ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("regle", "texte", "proposition"),
    [
        ("R24", "Avant le 01/02/2026.", "« 1er février 2026 »"),
        ("R24", "Avant le 12/2026.", "« décembre 2026 »"),
        ("R24", "Avant le 5/11.", "« 5 novembre »"),
        ("R24", "Avant le 31/02/2026.", "le jour en chiffres, le mois en lettres"),
        ("R21", "Quatre-vingt-dix-sept jours.", "« 97 »"),
        ("R21", "Mille deux cents euros.", "« 1200 »"),
        ("R21", "Le chapitre XIV.", "« 14 »"),
        ("R18", "Le n° 3.", "« numéro »"),
        ("R25", "3 €.", "« euros »"),
        ("R12", "Vos justificatifs.", "« papier »"),
        ("R50", "ATTENTION à vous.", "« attention »"),
    ],
)
def test_proposals(regle: str, texte: str, proposition: str) -> None:
    assert constats(texte, regle)[0].proposition == proposition


def test_a_long_sentence_is_cut_near_its_middle() -> None:
    texte = "Vous devez envoyer une lettre de 3 pages à la mairie et vous devez attendre la réponse chez vous."
    assert constats(texte, "R01")[0].proposition == "19 mots : faites 2 phrases, coupez à « et »"


# --- units ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texte", "attendues"),
    [
        ("Bonjour. Venez !", ["Bonjour.", "Venez !"]),
        ("M. Dupont habite au n. 3. Il paye 3.50 euros.", ["M. Dupont habite au n. 3.", "Il paye 3.50 euros."]),
        ("Du pain, etc. et du lait.", ["Du pain, etc. et du lait."]),
        ("Allez sur www.caf.fr. Lisez.", ["Allez sur 0000000000.", "Lisez."]),
        ("dossier complet. vous signez.", ["dossier complet.", "vous signez."]),
        ("# Titre\nTexte", ["Titre", "Texte"]),
        ("- ASPA\n  ✓ oui, probablement", ["ASPA", "oui, probablement"]),
        ("1. Signez.\n2. Envoyez.", ["Signez.", "Envoyez."]),
        ("Vous payez le loyer à\nla Caf.", ["Vous payez le loyer à la Caf."]),
        ("Le service de la Ville de\nParis répond.", ["Le service de la Ville de Paris répond."]),
        ("ASPA\nASPA veut dire : aide.", ["ASPA", "ASPA veut dire : aide."]),
        ("Il faut :\nun bail", ["Il faut :", "un bail"]),
        ("- un bail\n- une photo", ["un bail", "une photo"]),
        ("un bail\nune photo\nune lettre", ["un bail", "une photo", "une lettre"]),
        ("Un paragraphe\n\nautre", ["Un paragraphe", "autre"]),
        ("| a | b |\n|---|---|\n| c | d |", ["a", "b", "c", "d"]),
        ("**Oui.** Voir [la page](http://a.fr/b).", ["Oui.", "Voir la page."]),
        ("Voir [le mot](http://a.fr/Aide_(droit)#b).", ["Voir le mot."]),
        ("Que faire ? appelez.", ["Que faire ?", "appelez."]),
        ("", []),
        ("\n \n---\n", []),
    ],
)
def test_units(texte: str, attendues: list[str]) -> None:
    trouvees = [" ".join(u.texte.split()).replace(" .", ".") for u in unites(normaliser(texte))]
    assert trouvees == attendues


def test_kinds_of_units() -> None:
    genres = [u.genre for u in unites(normaliser("# Un titre\n- une puce\nUne phrase."))]
    assert genres == [Genre.TITRE, Genre.PUCE, Genre.PHRASE]


@pytest.mark.parametrize(
    ("texte", "compte"),
    [("Vous avez 1\u00a0043 euros.", 4), ("C'est à vous !", 3), ("RSA\u00a0: aide", 2), ("Un rendez-vous.", 2)],
)
def test_words_are_counted_between_spaces(texte: str, compte: int) -> None:
    assert [u.compte for u in unites(normaliser(texte))] == [compte]


# --- positions ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texte", "ligne", "colonne"),
    [
        ("Bonjour.\nL'aide est versée.", 2, 8),
        ("Bonjour.\r\nL'aide est versée.", 2, 8),
        ("Bonjour.\rL'aide est versée.", 2, 8),
        ("\ufeffL'aide est versée.", 1, 8),
        ("\tL’aide est versée.", 1, 9),
        ("- L'aide\n  est versée.", 2, 3),
        (unicodedata.normalize("NFD", "Été. L'aide est versée."), 1, 15),
        ("Au\u00adjour\u200bd'hui, l'aide est versée.", 1, 23),
    ],
)
def test_positions_are_those_of_the_original(texte: str, ligne: int, colonne: int) -> None:
    constat = constats(texte, "R06")[0]
    assert (constat.ligne, constat.colonne) == (ligne, colonne)
    assert unicodedata.normalize("NFC", constat.extrait) == "est versée"


def test_words_at_fault_on_two_lines_keep_their_line_end() -> None:
    assert constats("L'aide est\r\nversée le lundi.", "R06")[0].extrait == "est\r\nversée"


# --- waivers ------------------------------------------------------------------------------


def test_a_waiver_covers_its_rule_where_its_words_are_and_is_told() -> None:
    texte = "Une baisse de 10 %.\nUne hausse de 20 %."
    derogation = Derogation("R22", "baisse de 10 %", "le taux de la loi")
    relecture = relire(texte, derogations=[derogation], document=False)
    assert [(c.regle.id, c.ligne) for c in relecture.constats] == [("R22", 2)]
    assert [(levee.derogation, levee.constat.ligne) for levee in relecture.derogations] == [(derogation, 1)]


def test_a_waiver_has_a_rule_and_a_reason() -> None:
    with pytest.raises(ValueError, match="règle inconnue"):
        Derogation("R99", None, "raison")
    with pytest.raises(ValueError, match="raison"):
        Derogation("R22", None, "  ")


# --- the whole text --------------------------------------------------------------------------

RSA = "Vous pouvez demander le RSA."


@pytest.mark.parametrize(
    ("texte", "attendus"),
    [
        (RSA, ["RSA"]),
        (f"{RSA}\nRSA veut dire : revenu de solidarité active.", []),
        (f"RSA veut dire : revenu de solidarité active.\n\n{RSA}", []),
        (f"{RSA}\nUn.\nDeux.\nTrois.\nRSA veut dire : revenu de solidarité active.", ["RSA"]),
        ("Demandez le revenu de solidarité active (RSA).", []),
        ("Demandez le RSA (revenu de solidarité active).", []),
        ("RSA : revenu de solidarité active.", []),
        ("RSA : demandez une aide.", ["RSA"]),
        ("Au titre II, envoyez un SMS. OUI.", []),
    ],
)
def test_initials_are_written_out(texte: str, attendus: list[str]) -> None:
    assert [c.extrait for c in constats(texte, "R19", document=True)] == attendus


MAISON = Glossaire.de(
    [
        Entree(mots_de("plafond"), expliquer="plafond"),
        Entree(mots_de("gros plafond")),
        Entree(mots_de("toit"), "maison"),
    ]
)


@pytest.mark.parametrize(
    ("texte", "attendus"),
    [
        ("Le plafond change.", ["plafond"]),
        ("Le plafond change.\nUn plafond veut dire : une limite.", []),
        ("Cette limite s'appelle : le plafond.\nLe plafond change.", []),
        ("Un gros plafond change.", []),
        ("Le plafond change. Un plafond change.", ["plafond"]),
    ],
)
def test_hard_words_are_explained(texte: str, attendus: list[str]) -> None:
    trouves = [c for c in relire(texte, glossaire=MAISON).constats if c.regle.id == "R14"]
    assert [c.extrait for c in trouves] == attendus


def test_a_refused_word_is_free_where_it_is_explained() -> None:
    def refuses(texte: str) -> list[str]:
        return [c.extrait for c in relire(texte, glossaire=MAISON).constats if c.regle.id == "R12"]

    assert refuses("Vous avez un toit.") == ["toit"]
    assert refuses("Un toit veut dire : une maison.") == []


def test_words_of_the_house_are_warnings_on_the_texts_of_others() -> None:
    trouves = relire("Vous avez un toit.", glossaire=MAISON, document=False).constats
    assert [(c.regle.id, c.severite) for c in trouves] == [("R12", Severite.AVERTISSEMENT)]


LIGNE = "Vous vivez à Paris.\n"


@pytest.mark.parametrize(
    ("regle", "texte", "trouve"),
    [
        ("R39", LIGNE * 10, True),
        ("R39", LIGNE * 9 + "Appelez la mairie.", False),
        ("R39", LIGNE * 9, False),
        ("R37", LIGNE * 46, True),
        ("R37", LIGNE * 45, False),
        ("R33", "La Caf paye.\n" * 11 + "Oui, vous pouvez demander cette aide.", True),
        ("R33", "Oui, vous pouvez demander cette aide.\n" + "La Caf paye.\n" * 11, False),
        ("R36", "Oui, vous pouvez demander cette aide.\n" + "La Caf paye.\n" * 40, True),
        ("R36", "Oui, vous pouvez avoir cette aide.\n" + "La Caf paye.\n" * 40 + "Oui, vous pouvez l'avoir.", False),
        ("R30", "# Ce titre a bien plus de mots que 8 mots", True),
        ("R30", "# Que faire ?", False),
        ("R31", "## 2.4.5 Que faire ?", True),
        ("R31", "## Que faire ?", False),
        ("R51", "Oui. Venez.", True),
        ("R51", "Oui.\nVenez.", False),
    ],
)
def test_rules_on_a_document(regle: str, texte: str, trouve: bool) -> None:
    assert bool(constats(texte, regle, document=True)) is trouve


def test_too_many_sentences_is_a_warning_then_an_error() -> None:
    assert constats(LIGNE * 60, "R37", document=True)[0].severite is Severite.AVERTISSEMENT
    assert constats(LIGNE * 61, "R37", document=True)[0].severite is Severite.ERREUR


def test_rules_on_a_document_are_not_for_lone_sentences() -> None:
    assert {c.regle.id for c in relire(LIGNE * 70 + RSA, document=False).constats} == set()


# --- measures -------------------------------------------------------------------------------------


def test_measures_are_those_of_sentences_with_a_verb() -> None:
    mesures = relire("# Les papiers\n- un bail\nVous signez.\nVous n'avez pas de bail.").mesures
    assert (mesures.unites, mesures.phrases, mesures.mots) == (4, 2, 11)
    assert (mesures.mots_par_phrase, mesures.p90, mesures.plus_longue) == (3.5, 5, 5)
    assert mesures.part_negations == 0.5
    assert mesures.vous_pour_100 == pytest.approx(100 * 2 / 11)
    assert mesures.kandel_moles is None


def test_kandel_moles_by_hand() -> None:
    """« Vous venez à la mairie. »: 5 words, 5 pyphen syllables (vous, ve-nez, à, la, mai-rie is 7)."""
    mesures = relire("Vous venez à la mairie.\n" * 20).mesures
    assert mesures.kandel_moles == pytest.approx(207 - 1.015 * 5 - 73.6 * 7 / 5)


def test_an_empty_text_has_no_fault_and_no_measure() -> None:
    relecture = relire("")
    assert relecture.constats == ()
    assert (relecture.mesures.mots, relecture.mesures.mots_par_phrase) == (0, 0)


# --- lexicons ---------------------------------------------------------------------------------------


@pytest.fixture
def liste(tmp_path: Path) -> Path:
    chemin = tmp_path / "formes.txt"
    chemin.write_text(
        "# la liste\naide\tnom,present\nest\tpresent\nversée\tparticipe\nouverte\tetat\nl'\toutil\nRSA\tsigle\n"
        "rendez\tpresent\nvous\toutil\n",
        encoding="utf-8",
    )
    return chemin


def test_with_a_closed_list_an_absent_word_is_an_error(liste: Path) -> None:
    relecture = relire("L'aide est zinzin. RSA. Rsa. 12 rendez-vous.", lexique=ferme(liste), document=False)
    fautes = [(c.regle.id, c.extrait, c.severite) for c in relecture.constats]
    assert fautes == [("R13", "zinzin", Severite.ERREUR), ("R13", "Rsa", Severite.ERREUR)]


def test_with_a_closed_list_the_passive_is_what_its_tags_say(liste: Path) -> None:
    def passifs(texte: str) -> list[str]:
        return [c.extrait for c in relire(texte, lexique=ferme(liste)).constats if c.regle.id == "R06"]

    assert passifs("L'aide est versée.") == ["est versée"]
    assert passifs("L'aide est ouverte.") == []


def test_a_closed_list_refuses_an_unknown_tag(tmp_path: Path) -> None:
    chemin = tmp_path / "formes.txt"
    chemin.write_text("aide\tnon\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"formes.txt, ligne 1 .* « non »"):
        ferme(chemin)


def test_the_general_lexicon() -> None:
    lexique = general()
    assert len(lexique.formes) > 100_000
    assert lexique.nature("versée") & Nature.PARTICIPE
    assert lexique.nature("œufs") & Nature.NOM
    assert lexique.nature("plupart") and not lexique.nature("afin") & Nature.RARE
    assert not lexique.nature("zinzinuler")


def test_the_extract_is_small_and_its_licence_is_with_it() -> None:
    dossier = Path(__file__).parents[2] / "droits" / "explain" / "checker" / "lexique"
    assert (dossier / "extrait.xz").stat().st_size < 600_000
    assert "CC BY-SA 4.0" in (dossier / "ATTRIBUTION.md").read_text(encoding="utf-8")
    assert "Attribution-ShareAlike 4.0" in (dossier / "LICENCE").read_text(encoding="utf-8")


# --- the table of rules ---------------------------------------------------------------------------------


def test_there_are_65_rules_each_with_its_own_name() -> None:
    assert [regle.id for regle in REGLES] == [f"R{i:02}" for i in range(1, 66)]
    assert len({regle.nom for regle in REGLES}) == 65


def test_what_only_people_can_judge_is_not_said_to_be_checked() -> None:
    assert not any(regle.verifiee for regle in REGLES if regle.classe is Classe.HUMAIN)


# --- the command ----------------------------------------------------------------------------------------


@pytest.fixture
def fichier(tmp_path: Path) -> Path:
    chemin = tmp_path / "lettre.txt"
    chemin.write_text("Vous n'avez pas de papier.\nL'aide baisse de 10 % le 01/02/2026.\n", encoding="utf-8")
    return chemin


def test_the_command_says_where_what_and_what_instead(fichier: Path) -> None:
    texte, reussi = commande.relire_fichiers([str(fichier)])
    assert not reussi
    assert f"{fichier}:2:26  erreur  RLS-5.3 date (R24) : « 01/02/2026 » → « 1er février 2026 »" in texte.splitlines()
    assert "avertissement  " not in texte
    assert "3 erreurs, 2 avertissements, que montre --avertissements." in texte
    assert texte.endswith(commande.LIMITE)


def test_the_command_shows_warnings_when_asked(fichier: Path) -> None:
    texte, _ = commande.relire_fichiers([str(fichier)], avertissements=True)
    assert f"{fichier}:1:6  avertissement  RLS-7.2 negation (R04) : « n' »" in texte


def test_the_command_tells_the_waivers_and_their_reasons(fichier: Path) -> None:
    texte, reussi = commande.relire_fichiers(
        [str(fichier)],
        sauf=["R24=date d'un formulaire", "caractere=date d'un formulaire", "pourcentage=taux de la loi"],
    )
    assert reussi
    assert "aucune faute mécanique connue, 1 avertissement" in texte
    assert "  R22 acceptée 1 fois : taux de la loi" in texte
    assert "  R25 acceptée 2 fois : date d'un formulaire" in texte


@pytest.mark.parametrize(
    ("sauf", "message"),
    [
        ("R99=raison", "la règle « R99 » n'existe pas"),
        ("passifs=raison", "Vouliez-vous dire « passif » ?"),
        ("R22", "donnez la raison"),
        ("R22= ", "donnez la raison"),
        ("pourcentage=autre raison", "--sauf R22 a 2 raisons : donnez-en une seule."),
    ],
)
def test_a_waiver_that_is_not_one_is_refused(sauf: str, message: str) -> None:
    with pytest.raises(commande.ErreurDUsage, match=re.escape(message)):
        commande.relire_fichiers(["rien"], sauf=["R22=taux de la loi", "R22=taux de la loi", sauf])


@pytest.mark.parametrize(
    ("octets", "message"),
    [
        (b"%PDF-1.7 ...", "c'est un PDF : enregistrez-le en texte d'abord."),
        (b"PK\x03\x04...", "c'est un document de bureautique"),
        (b"a\0b", "ce n'est pas un fichier de texte."),
        (b"\xff\xd8\xff\xe1\x02Exif\x01 photo d'une lettre", "ce n'est pas un fichier de texte."),
        (b"", "il n'y a aucun mot à relire."),
        (b" \n\t\r\n", "il n'y a aucun mot à relire."),
        (b"12 --- 34\n", "il n'y a aucun mot à relire."),
        (b"\xef\xbb\xbf", "il n'y a aucun mot à relire."),
        ("Été.".encode("utf-32")[:4], "il n'y a aucun mot à relire."),
        (
            b"\n<!DOCTYPE html>\n<p>Votre aide est vers\xc3\xa9e.",
            "c'est une page HTML : enregistrez-la en texte d'abord.",
        ),
        ("\ufeff<HTML lang=fr>".encode("utf-16"), "c'est une page HTML"),
    ],
)
def test_what_is_not_text_is_said_so(tmp_path: Path, octets: bytes, message: str) -> None:
    (tmp_path / "x").write_bytes(octets)
    texte, reussi = commande.relire_fichiers([str(tmp_path / "x")])
    assert message in texte
    assert not reussi


@pytest.mark.parametrize(
    ("octets", "message"),
    [
        ("Été & fêtes".encode("cp1252"), "lu en Windows-1252"),
        ("Été & fêtes".encode("utf-16"), "ce fichier est en UTF-16."),
        ("Été & fêtes".encode("utf-32"), "ce fichier est en UTF-32."),
        ("\ufeffÉté & fêtes".encode("utf-32-be"), "ce fichier est en UTF-32."),
    ],
)
def test_other_encodings_are_read_and_said(tmp_path: Path, octets: bytes, message: str) -> None:
    (tmp_path / "x").write_bytes(octets)
    texte, _ = commande.relire_fichiers([str(tmp_path / "x")])
    assert message in texte
    assert ":1:5  erreur  RLS-5.4 caractere (R25) : « & »" in texte


ANGLAIS = "You can ask for help with your rent. Send your papers by post or bring them to the office on Monday."


def test_a_text_in_another_language_is_said(tmp_path: Path) -> None:
    for texte, dit in (
        (ANGLAIS, True),
        ("Vous pouvez demander une aide pour payer le loyer de votre logement.", False),
    ):
        (tmp_path / "x").write_text(texte, encoding="utf-8")
        for json_ in (False, True):
            relu, _ = commande.relire_fichiers([str(tmp_path / "x")], json=json_)
            assert ("ce texte ne semble pas être en français" in relu) == dit


def test_two_notes_are_both_said(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(ANGLAIS.encode("utf-16"))
    texte, _ = commande.relire_fichiers([str(tmp_path / "x")])
    assert f"{tmp_path / 'x'} : ce fichier est en UTF-16." in texte.splitlines()
    assert f"{tmp_path / 'x'} : ce texte ne semble pas être en français" in texte


def test_a_file_that_cannot_be_read_does_not_stop_the_others(tmp_path: Path, fichier: Path) -> None:
    texte, reussi = commande.relire_fichiers([str(tmp_path / "absent"), str(tmp_path), "a\0b", str(fichier)])
    assert "absent : ce fichier n'existe pas." in texte
    assert "c'est un dossier" in texte
    assert "ce fichier ne peut pas être lu." in texte
    assert "3 erreurs" in texte
    assert not reussi


def test_the_command_in_json(fichier: Path) -> None:
    texte, reussi = commande.relire_fichiers([str(fichier)], sauf=["R22=taux de la loi"], json=True)
    (lu,) = json.loads(texte)["fichiers"]
    assert not reussi
    assert {"regle": "R24", "ligne": 2, "colonne": 26, "severite": "erreur"}.items() <= lu["constats"][1].items()
    assert [d["raison"] for d in lu["derogations"]] == ["taux de la loi"]
    assert lu["mesures"]["phrases"] == 2


def test_nothing_that_acts_on_a_terminal_is_written(tmp_path: Path) -> None:
    nom = str(tmp_path / "x\x1b[2J\nfaux")
    Path(nom).write_text("L'aide est \x1b]0;faux\x07 versée.", encoding="utf-8")
    texte, _ = commande.relire_fichiers([nom, "absent\x1b"], avertissements=True)
    assert "\nfaux" not in texte
    assert "\x1b" not in texte
    assert "\x07" not in texte


def test_the_state_lists_every_rule_once() -> None:
    lignes = commande.etat().splitlines()
    assert sorted(ligne[2:5] for ligne in lignes if ligne.startswith("  R")) == [regle.id for regle in REGLES]
    assert "Vérifiées sur le texte (33 sur 65)" in lignes
    assert "Vérifiées sur la page, par les tests de droits (22 sur 65)" in lignes
    assert "Une machine ne sait pas les vérifier (10 sur 65)" in lignes


def test_a_large_text_takes_a_time_in_proportion() -> None:
    """One line without an end, then many lines: four times the text, not sixteen times the time."""
    for morceau in ("vous que n'avez pas (1) et, ", "deux RSA 1 234 *a* [b](c) «\n", "[b](" * 9 + "(c" * 9):
        court, long = (_duree(morceau * n) for n in (400, 1_600))
        assert long < 8 * court + 0.5  # 16 times if it were quadratic


def _duree(texte: str) -> float:
    debut = time.process_time()
    relire(texte)
    return time.process_time() - debut
