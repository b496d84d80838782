# ruff: noqa: E501 - a table: one bad input, one line
"""One bad input, one clear French message: line, column, words, cure — and never the value itself."""

from __future__ import annotations

import io
import time
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from droits.scenarios.coherence import GRAVITE_D_UNE_VIE_IMPOSSIBLE
from droits.scenarios.reading import ErreurDeScenario, Probleme, lire, lire_avec_avertissements

JOUR = date(2026, 11, 22)


def problemes(source: object, **options: object) -> tuple[Probleme, ...]:
    with pytest.raises(ErreurDeScenario) as attrapee:
        lire(source, nom="f.yaml", aujourd_hui=JOUR, **options)  # type: ignore[arg-type]
    assert str(attrapee.value).splitlines() == [str(p) for p in attrapee.value.problemes]
    assert attrapee.value.__cause__ is None and attrapee.value.__suppress_context__
    return attrapee.value.problemes


def seule_erreur(texte: str) -> Probleme:
    erreurs = [p for p in problemes(texte) if p.gravite == "erreur"]
    assert len(erreurs) == 1, erreurs
    return erreurs[0]


# (name, text, line, column, code, words of the message, words of the cure)
ERREURS = [
    # --- the file itself
    ("vide", "", 1, 1, "vide", "le fichier est vide", "demandeur:"),
    ("blancs", "\n  \n", 1, 1, "vide", "le fichier est vide", "exemples"),
    ("commentaires", "# rien\n", 1, 1, "vide", "le fichier est vide", "exemples"),
    ("document nul", "---\n", 1, 1, "vide", "le fichier est vide", "exemples"),
    ("prose", "Bonjour tout le monde\nvoici", 1, 1, "pas_une_fiche", "suite de « clé: valeur »", "demandeur:"),
    ("liste", "- demandeur: inconnu\n", 1, 1, "pas_une_fiche", "suite de « clé: valeur »", "demandeur:"),
    ("guillemet", "etiquette: \"abc\ndemandeur:\n", 3, 1, "yaml", "guillemet", "fermez"),
    ("accolade", "demandeur: {enceinte: oui\n", 2, 1, "yaml", "accolade", "fermez"),
    ("crochet", "enfants: [\n", 2, 1, "yaml", "crochet", "fermez"),
    ("décalage", "demandeur:\n  enceinte: oui\n activite: emploi\n", 3, 2, "yaml", "décalage", "alignez"),
    ("deux-points", "etiquette: a: b\n", 1, 13, "yaml", "deux-points", "guillemets"),
    ("sans deux-points", "demandeur:\n  enceinte oui\n  activite: emploi\n", 3, 11, "yaml", "deux-points", "décalage"),
    ("signe", "etiquette: @moi\n", 1, 12, "yaml", "commencer par ce signe", "guillemets"),
    ("tabulation", "demandeur:\n\tenceinte: oui\n", 2, 1, "tabulation", "tabulation", "deux espaces"),
    ("tabulation mêlée", "demandeur:\n  \tenceinte: oui\n", 2, 3, "tabulation", "tabulation", "deux espaces"),
    ("caractère nul", "demandeur:\n  enceinte: o\0ui\n", 2, 14, "caractere", "caractère invisible", "UTF-8"),
    ("caractère", "demandeur:\n  enceinte: o\x07ui\n", 2, 14, "caractere", "caractère invisible", "effacez"),
    ("alias", "etiquette: &a x\ndemandeur: *a\n", 1, 12, "alias", "ancres", "recopiez"),
    ("alias seul", "demandeur: *a\n", 1, 12, "alias", "alias", "recopiez"),
    ("type", "demandeur: !!python/object:os.system {}\n", 1, 12, "etiquette_yaml", "étiquettes YAML", "« ! »"),
    ("deux documents", "demandeur:\n---\ndemandeur:\n", 2, 1, "plusieurs_documents", "plusieurs documents", "un fichier par foyer"),
    ("profondeur", "a: " + "[" * 30 + "]" * 30, 1, 23, "profondeur", "niveaux", "crochets"),
    ("clé complexe", "? [a, b]\n: c\n", 1, 3, "cle_complexe", "une clé doit être un mot", "crochets"),
    # --- keys
    ("clé inconnue", "logement:\n  loier: 700\n", 2, 3, "cle_inconnue", "« loier » dans « logement »", "vouliez-vous dire « loyer » ?"),
    ("clé inconnue, rien de proche", "logement:\n  zzz: 700\n", 2, 3, "cle_inconnue", "clé inconnue dans « logement »", "Clés acceptées ici : « statut »"),
    ("clé inconnue en tête", "demendeur: inconnu\n", 1, 1, "cle_inconnue", "« demendeur »", "« demandeur » ?"),
    ("synonyme mal écrit", "demandeur:\n  naissence: 12/03/1958\n", 2, 3, "cle_inconnue", "« naissence »", "« date_naissance » ?"),
    ("nom", "demandeur:\n  nom: Untel\n", 2, 3, "cle_inconnue", "« nom »", "aucun nom"),
    ("clé répétée", "logement:\n  loyer: 700\n  Loyer: 800\n", 3, 3, "cle_repetee", "« loyer » est écrite deux fois (la première est à la ligne 2)", "effacez"),
    ("deux demandeurs", "demandeur:\n  enceinte: non\ndemandeur:\n  enceinte: oui\n", 3, 1, "cle_repetee", "deux demandeurs (la première est à la ligne 1)", "conjoint"),
    ("liste de demandeurs", "demandeur:\n  - enceinte: non\n  - enceinte: oui\n", 3, 5, "deux_demandeurs", "deux demandeurs", "conjoint"),
    ("seul et conjoint", "conjoint: aucun\nconjoint:\n  lien: mariage\n", 2, 1, "cle_repetee", "« conjoint » est dit deux fois (la première est à la ligne 1)", "conjoint: aucun"),
    ("seul et décrit", "conjoint:\n  lien: aucun\n  ressources: aucune\n", 2, 9, "seul_avec_conjoint", "contradiction", "conjoint: aucun"),
    ("deux conjoints", "conjoint:\n  - lien: pacs\n  - lien: mariage\n", 3, 5, "trois_parents", "trois parents", "autres_personnes"),
    ("trois parents", "enfants:\n  - ne_de: [demandeur, conjoint, demandeur]\n", 2, 12, "trois_parents", "trois parents", "beau-parent"),
    ("virgule entre accolades", "demandeur:\n  ressources: {nature: salaire, net: 1043,59}\n", 2, 43, "virgule_entre_accolades", "virgule", "guillemets"),
    # --- forms
    ("fiche attendue", "demandeur: bonjour\n", 1, 12, "fiche_attendue", "« demandeur » doit être une fiche", "une ligne par fait"),
    ("liste trop longue", "dettes:\n" + "  - loyer\n" * 201, 202, 5, "liste_trop_longue", "plus de 200", "bon fichier"),
    ("nombre d'enfants", "enfants: 2\n", 1, 10, "fiche_attendue", "« enfants » doit être une liste", "un tiret par fiche"),
    ("liste dans liste", "enfants: [[inconnu]]\n", 1, 11, "fiche_attendue", "une liste dans la liste", "crochets"),
    ("liste pour un montant", "logement:\n  loyer: [700, 20]\n", 2, 10, "valeur_attendue", "une seule réponse", "même ligne"),
    ("fiche pour un montant", "logement:\n  loyer:\n    hiver: 700\n", 3, 5, "valeur_attendue", "une seule réponse", "même ligne"),
    ("deux logements", "logement: [hotel, hlm]\n", 1, 19, "une_seule_fiche", "une seule fiche", "gardez-en une"),
    ("nature manquante", "dettes:\n  - montant: 300\n", 2, 5, "cle_manquante", "il manque « nature » dans « dettes » n° 1", "« loyer »"),
    ("nature inconnue", "dettes:\n  - nature: inconnue\n", 2, 13, "inconnu_refuse", "ne peut pas être inconnu", "« loyer »"),
    ("rythme inconnu", "aides_recues:\n  - {nature: rsa, rythme: inconnu}\n", 2, 27, "inconnu_refuse", "ne peut pas être inconnu", "nous lisons « mensuel »"),
    ("provenance", "logement:\n  loyer: {valeur: 700, su: entendu}\n", 2, 28, "choix", "« su »", "« dit », « lu », « deduit »"),
    # --- choices
    ("choix", "logement:\n  statut: locatair hlm\n", 2, 11, "choix", "« statut »", "vouliez-vous dire « locataire_hlm » ?"),
    ("locataire", "logement:\n  statut: xxxx\n", 2, 11, "choix", "« statut »", "Réponses acceptées : « locataire_vide »"),
    ("aide dans ressources", "demandeur:\n  ressources:\n    - nature: RSA\n", 3, 15, "aide_dans_ressources", "pas une ressource", "aides_recues"),
    ("APL dans ressources", "demandeur:\n  ressources: [apl]\n", 2, 16, "aide_dans_ressources", "pas une ressource", "aides_recues"),
    ("salaire dans aides", "aides_recues:\n  - nature: salaire\n", 2, 13, "ressource_dans_aides", "pas une aide", "ressources:"),
    ("version", "version: droits.scenario/9\n", 1, 10, "choix", "« version »", "droits.scenario/1"),
    # --- amounts
    ("montant en lettres", "logement:\n  loyer: beaucoup\n", 2, 10, "montant", "« loyer » : ce n'est pas un montant", "1 043,59"),
    ("loyer négatif", "logement:\n  loyer: -700\n", 2, 10, "montant_negatif", "« loyer » : montant négatif", "positif"),
    ("milliers ou millièmes", "logement:\n  loyer: 1.043\n", 2, 10, "montant_ambigu", "ambigu", "1 043"),
    ("virgule à trois chiffres", "logement:\n  loyer: 1,043\n", 2, 10, "montant_ambigu", "ambigu", "1 043"),
    ("trop de décimales", "logement:\n  loyer: 1043.597\n", 2, 10, "montant_decimales", "deux chiffres", "centime"),
    ("puissance", "logement:\n  loyer: 1e9\n", 2, 10, "montant", "ce n'est pas un montant", "1 043,59"),
    ("nan", "logement:\n  loyer: .nan\n", 2, 10, "montant", "ce n'est pas un montant", "1 043,59"),
    ("infini", "logement:\n  loyer: .inf\n", 2, 10, "montant", "ce n'est pas un montant", "1 043,59"),
    ("calcul", "logement:\n  loyer: 500+200\n", 2, 10, "montant", "ce n'est pas un montant", "1 043,59"),
    ("trop grand", "patrimoine:\n  epargne: 100 000 001\n", 2, 12, "montant_trop_grand", "trop grand", "zéros"),
    ("loyer par an", "logement:\n  loyer: 8400 € par an\n", 2, 10, "rythme", "rythme", "par mois"),
    ("épargne par mois", "patrimoine:\n  epargne: 50 € par mois\n", 2, 12, "rythme", "rythme", "sans rythme"),
    ("loyer net", "logement:\n  loyer: 700 net\n", 2, 10, "montant_mots", "mots", "nombre seul"),
    ("net dit brut", "demandeur:\n  ressources:\n    - nature: salaire\n      net: 1100 brut\n", 4, 12, "montant_mots", "mots", "clés à part"),
    ("deux rythmes", "demandeur:\n  ressources:\n    - nature: bourse\n      montant: 100 € par mois\n      rythme: annuel\n", 4, 16, "rythme", "rythme", "un seul rythme"),
    ("net ou brut", "demandeur:\n  ressources:\n    - nature: salaire\n      montant: 1100\n", 4, 16, "net_ou_brut", "« montant » ne suffit pas", "« net: »"),
    ("parts", "avis_impot:\n  parts: 1,3\n", 2, 10, "parts", "nombre de parts", "2,5"),
    # --- dates
    ("mois 13", "demandeur:\n  date_naissance: 12/13/1985\n", 2, 19, "date_ordre", "« date_naissance » : date impossible", "jour/mois/année"),
    ("31 février", "demandeur:\n  date_naissance: 31/02/1985\n", 2, 19, "date_impossible", "ce jour n'existe pas", "vérifiez"),
    ("année courte", "demandeur:\n  date_naissance: 12/03/85\n", 2, 19, "date_annee_courte", "quatre chiffres", "22/11/2026"),
    ("année seule", "demandeur:\n  ressources: [{nature: bourse, depuis: 2019}]\n", 2, 41, "date_annee_seule", "il manque le mois", "mars 2019"),
    ("année seule, fin", "demandeur:\n  paris: [{depuis: 1985, jusqu_au: 2019}]\n", 2, 36, "date_annee_seule", "il manque le mois", "mars 2019"),
    ("foyer", "logement:\n  statut: foyer\n", 2, 11, "choix", "« statut »", "vouliez-vous dire « logement_foyer » ?"),
    ("pas une date", "demandeur:\n  date_naissance: hier\n", 2, 19, "date", "ce n'est pas une date", "22 novembre 2026"),
    ("année folle", "demandeur:\n  date_naissance: 0001-01-01\n", 2, 19, "date_annee", "année impossible", "quatre chiffres"),
    ("naissance future", "demandeur:\n  date_naissance: 23/11/2026\n", 2, 19, "naissance_future", "dans le futur", "naissance_prevue"),
    ("naissance de 1856", "demandeur:\n  date_naissance: 12/03/1856\n", 2, 19, "naissance_ancienne", "plus de 120 ans", "vérifiez l'année"),
    ("entretien avant 2019", "date_entretien: 31/12/2018\n", 1, 17, "entretien_ancien", "avant 2019", "vérifiez l'année"),
    ("entretien lointain", "date_entretien: 23/11/2028\n", 1, 17, "entretien_lointain", "plus de deux ans", "vérifiez l'année"),
    ("fin avant début", "demandeur:\n  ressources:\n    - nature: bourse\n      depuis: 2026-05-01\n      jusqu_au: 2026-04-01\n", 5, 17, "periode", "la fin est avant le début (« depuis » est à la ligne 4)", "fausse"),
    ("période à Paris", "demandeur:\n  paris:\n    - {depuis: 2026-05, jusqu_au: 2026-04}\n", 3, 35, "periode", "la fin est avant le début", "depuis"),
    ("titre", "demandeur:\n  titre_sejour: {nature: refugie, depuis: 2026-05, jusqu_au: 2025-04}\n", 2, 62, "periode", "la fin est avant le début", "depuis"),
    # --- the rest
    ("oui ou non", "demandeur:\n  enceinte: peut-être\n", 2, 13, "oui_non", "oui ou non", "« inconnu »"),
    ("pays", "demandeur:\n  nationalite: pakistannaise\n", 2, 16, "pays", "non reconnu", "vouliez-vous dire « pakistanaise » ?"),
    ("pays sans proche", "demandeur:\n  nationalite: xyzzy\n", 2, 16, "pays", "non reconnu", "Pakistan"),
    ("pays ambigu", "demandeur:\n  nationalite: congolaise\n", 2, 16, "pays_ambigu", "deux pays", "« Congo-Brazzaville » ou « République démocratique du Congo »"),
    ("deux nationalités", "demandeur:\n  nationalite: malienne et française\n", 2, 16, "pays_plusieurs", "une seule nationalité", "française"),
    ("apatride", "demandeur:\n  nationalite: apatride\n", 2, 16, "pays_apatride", "apatride", "titre_sejour: apatride"),
    ("arrondissement 21", "logement:\n  arrondissement: 21\n", 2, 19, "arrondissement", "arrondissement de Paris", "1 à 20"),
    ("arrondissement 0", "logement:\n  arrondissement: 0\n", 2, 19, "arrondissement", "arrondissement de Paris", "1 à 20"),
    ("hors Paris", "logement:\n  arrondissement: 93100\n", 2, 19, "code_postal_hors_paris", "code postal", "hors de Paris"),
    ("taux", "demandeur:\n  taux_incapacite: 120 %\n", 2, 20, "pourcentage", "pour cent", "80 %"),
    ("fraction", "demandeur:\n  taux_incapacite: 0,8\n", 2, 20, "pourcentage_fraction", "plus petit que 1", "« 80 % » et non « 0,8 »"),
    ("mois par an", "demandeur:\n  mois_en_france_par_an: 13\n", 2, 26, "less_than_equal", "nombre trop grand : 12 au plus", "vérifiez"),
    ("année d'impôt", "avis_impot:\n  annee_revenus: deux mille\n", 2, 18, "int_parsing", "nombre entier", "sans virgule"),
    ("année d'impôt ancienne", "avis_impot:\n  annee_revenus: 1999\n", 2, 18, "greater_than_equal", "2010 au moins", "vérifiez"),
    ("texte long", "etiquette: " + "a" * 201 + "\n", 1, 12, "string_too_long", "200 signes", "raccourcissez"),
    # --- facts that contradict each other
    (
        "enfant plus âgé",
        "demandeur: {date_naissance: 01/01/2000}\nenfants:\n  - date_naissance: 01/01/1999\n    ne_de: demandeur\n",
        3, 21, "enfant_plus_age", "plus âgé que son parent « demandeur » (ligne 1)", "« ne_de » (ligne 4)",
    ),
    (
        "conjoint absent", "conjoint: aucun\nenfants:\n  - ne_de: conjoint\n",
        3, 12, "conjoint_absent", "contradiction", "« conjoint » est le conjoint d'aujourd'hui",
    ),
    (
        "aucune et une autre", "demandeur:\n  ressources:\n    - aucune\n    - {nature: salaire, net: 900}\n",
        3, 7, "aucune_et_une_autre", "même mois (ligne 4)", "enlevez « aucune »",
    ),
    (
        "aide d'un conjoint absent", "conjoint: aucun\naides_recues: [{nature: aah, beneficiaire: conjoint}]\n",
        2, 44, "aide_d_un_conjoint_absent", "« conjoint » (ligne 1)", "décrivez-le",
    ),
]  # fmt: skip


#: two facts of a life that cannot both be
IMPOSSIBLES = [
    (
        "seul et en couple", "seul_depuis: 01/2020\nconjoint: {lien: mariage}\n",
        1, 14, "seul_et_en_couple", "« conjoint » (ligne 2)", "enlevez « seul_depuis »",
    ),
    *(
        (f"avant de naître, {champ}", f"demandeur:\n  date_naissance: 12/03/1990\n  {ecrit}\n",
         3, colonne, "avant_la_naissance", f"« {champ} » est avant la naissance de « demandeur » (ligne 2)", "deux dates")
        for champ, ecrit, colonne in (
            ("en_france_depuis", "en_france_depuis: 01/01/1985", 21),
            ("en_france_depuis", "en_france_depuis: 11/03/1990", 21),
            ("depuis", "paris: {depuis: 1988-01, arrondissement: 20}", 19),
            ("depuis", "ressources: {nature: salaire, net: 1200, depuis: 01/1989}", 52),
            ("depuis", "titre_sejour: {nature: refugie, depuis: 1989-12-31}", 43),
        )
    ),
    (
        "seul avant de naître", "demandeur: {date_naissance: 12/03/1990}\nseul_depuis: 02/1990\n",
        2, 14, "avant_la_naissance", "« seul_depuis » est avant la naissance de « demandeur » (ligne 1)", "deux dates",
    ),
    (
        "entré avant de naître",
        "demandeur: {date_naissance: 12/03/1990}\nconjoint: {date_naissance: 12/03/1980}\nlogement: {entree: 05/1979}\n",
        3, 20, "avant_la_naissance", "« entree » est avant la naissance de « conjoint » (ligne 2)", "deux dates",
    ),
    (
        "aidé avant de naître",
        "demandeur: {date_naissance: 12/03/1990}\nconjoint: aucun\naides_recues: [{nature: rsa, depuis: 02/1990}]\n",
        3, 38, "avant_la_naissance", "« depuis » est avant la naissance de « demandeur » (ligne 1)", "deux dates",
    ),
    (
        "adopté avant de naître", "enfants:\n  - {date_naissance: 12/03/2020, adopte_le: 11/03/2020}\n",
        2, 45, "avant_la_naissance", "« adopte_le » est avant la naissance de « enfants » n° 1 (ligne 2)", "deux dates",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("texte", "ligne", "colonne", "code", "message", "remede"),
    [e[1:] for e in ERREURS],
    ids=[e[0] for e in ERREURS],
)
def test_une_erreur(texte: str, ligne: int, colonne: int, code: str, message: str, remede: str) -> None:
    p = seule_erreur(texte)
    assert (p.ligne, p.colonne, p.code) == (ligne, colonne, code)
    assert message in p.message and remede in (p.remede or "")
    assert str(p).startswith(f"f.yaml:{ligne}:{colonne} : ") and "\n" not in str(p)


@pytest.mark.parametrize(
    ("texte", "ligne", "colonne", "code", "message", "remede"),
    [e[1:] for e in IMPOSSIBLES],
    ids=[e[0] for e in IMPOSSIBLES],
)
def test_une_vie_impossible(texte: str, ligne: int, colonne: int, code: str, message: str, remede: str) -> None:
    (p,) = lire_avec_avertissements(texte, aujourd_hui=JOUR).avertissements
    assert (p.ligne, p.colonne, p.code, p.gravite) == (ligne, colonne, code, GRAVITE_D_UNE_VIE_IMPOSSIBLE)
    assert p.message.startswith("contradiction : ") and message in p.message and remede in (p.remede or "")


# (name, text, line, code, words of the message)
AVERTISSEMENTS = [
    ("code postal", "logement:\n  arrondissement: 75020\n", 2, "code_postal", "l'arrondissement 20"),
    ("naissance sans jour", "demandeur:\n  date_naissance: mars 1958\n", 2, "naissance_sans_jour", "premier jour"),
    ("naissance, année", "demandeur:\n  date_naissance: 1949\n", 2, "annee_seule", "premier jour"),
    ("en France, année", "demandeur:\n  en_france_depuis: 1972\n", 2, "annee_seule", "premier jour"),
    ("naissance prévue passée", "demandeur:\n  naissance_prevue: 01/10/2026\n", 2, "naissance_prevue_passee", "déjà passée"),
    ("loyer sans domicile", "logement:\n  statut: sans domicile\n  loyer: 500\n", 3, "loyer_sans_domicile", "(ligne 2)"),
    ("pas d'avis", "avis_impot: aucun\n", 1, "sans_avis", "inconnu"),
    (
        "parent très jeune",
        "demandeur: {date_naissance: 01/01/2000}\nenfants:\n  - {date_naissance: 01/01/2010, ne_de: demandeur}\n",
        3, "parent_tres_jeune", "« demandeur » (ligne 1) aurait eu moins de 12 ans",
    ),
    (
        "Paris deux fois", "demandeur:\n  paris:\n    - {depuis: 2019-01, jusqu_au: 2022-06}\n    - {depuis: 2021-01}\n",
        4, "periodes_chevauchees", "celle de la ligne 3",
    ),
    (
        "ressource en double",
        "demandeur:\n  ressources:\n    - {nature: retraite, payeur: CNAV}\n    - {nature: pension, payeur: Cnav}\n",
        4, "ressource_en_double", "de la ligne 3",
    ),
    ("aide en double", "aides_recues:\n  - rsa\n  - RSA\n", 3, "aide_en_double", "à la ligne 2"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("texte", "ligne", "code", "message"), [e[1:] for e in AVERTISSEMENTS], ids=[e[0] for e in AVERTISSEMENTS]
)
def test_un_avertissement(texte: str, ligne: int, code: str, message: str) -> None:
    lecture = lire_avec_avertissements(texte, aujourd_hui=JOUR)
    assert [(p.ligne, p.code, p.gravite) for p in lecture.avertissements] == [(ligne, code, "avertissement")]
    assert message in lecture.avertissements[0].message
    assert " : avertissement : " in str(lecture.avertissements[0])


ORDINAIRES = {
    "beau-parent plus jeune": "demandeur: {date_naissance: 01/01/2000}\nconjoint: {date_naissance: 01/01/1970}\n"
    "enfants:\n  - {date_naissance: 01/01/1995, ne_de: conjoint}\n",
    "deux retraites": "demandeur:\n  ressources:\n    - {nature: retraite, payeur: CNAV, net: 500}\n"
    "    - {nature: retraite, payeur: Agirc-Arrco, net: 200}\n",
    "deux emplois": "demandeur:\n  ressources:\n    - {nature: salaire, net: 500}\n    - {nature: salaire, net: 200}\n",
    "aucune puis un salaire": "demandeur:\n  ressources:\n    - {nature: aucune, depuis: 2025-01, jusqu_au: 2025-12}\n"
    "    - {nature: salaire, net: 900, depuis: 2026-01}\n",
    "pension versée sans ressource": "demandeur:\n  ressources:\n    - aucune\n"
    "    - {nature: pension_alimentaire_versee, montant: 100}\n",
    "mois partagé": "demandeur:\n  paris:\n    - {depuis: 2018-01, jusqu_au: 2020-05}\n    - {depuis: 2020-05}\n",
    "né dans le mois, dans l'année": "demandeur:\n  date_naissance: 12/03/1990\n  en_france_depuis: 01/01/1990\n"
    "  paris: {depuis: 1990-03}\n  titre_sejour: {nature: refugie, depuis: 1990-03}\n",
    "né à l'étranger, un enfant avant d'arriver": "demandeur: {date_naissance: 12/03/1970, en_france_depuis: 05/06/2001}\n"
    "enfants: [{date_naissance: 01/02/1999, ne_de: demandeur, en_france_depuis: 03/07/2004}]\n",
    "logés et aidés par l'aîné d'abord": "demandeur: {date_naissance: 12/03/1990}\nconjoint: {date_naissance: 12/03/1960}\n"
    "logement: {entree: 02/03/1985}\naides_recues: [{nature: aide_logement, depuis: 02/03/1985}]\n",
    "conjoint non dit, peut-être plus âgé": "demandeur: {date_naissance: 12/03/1990}\n"
    "logement: {entree: 02/03/1985}\naides_recues: [{nature: aide_logement, depuis: 02/03/1985}]\n",
    "seul depuis, sans conjoint": "seul_depuis: 01/02/2020\nconjoint: aucun\n",
    "119 ans": "demandeur: {date_naissance: 23/11/1906}\n",
    "né aujourd'hui": "enfants: {date_naissance: 22/11/2026}\n",
    "entretien d'hier et de demain": "date_entretien: 22/11/2028\n",
}


@pytest.mark.parametrize("texte", ORDINAIRES.values(), ids=ORDINAIRES)
def test_vies_ordinaires(texte: str) -> None:
    """What must not be refused, nor questioned."""
    assert lire_avec_avertissements(texte, aujourd_hui=JOUR).avertissements == ()


def test_toutes_les_erreurs_a_la_fois() -> None:
    texte = (
        "demandeur:\n  date_naissance: 12/13/1985\n  nationalité: pakistannaise\nenfants:\n"
        "  - date_naissance: 01/01/2030\n  - inconnu_au_bataillon: 3\nlogement:\n  loier: 700\n  charges: -3\n"
        "dettes:\n  - nature: loyer\n    depuis: 2026-05\n    montant: 1.043\n  - montant: 4\n"
    )
    trouves = problemes(texte)
    assert [(p.ligne, p.colonne, p.code) for p in trouves] == [
        (2, 19, "date_ordre"), (3, 16, "pays"), (5, 21, "naissance_future"), (6, 5, "cle_inconnue"),
        (8, 3, "cle_inconnue"), (9, 12, "montant_negatif"), (13, 14, "montant_ambigu"), (14, 5, "cle_manquante"),
    ]  # fmt: skip
    assert trouves[2].cle == "enfants.0.date_naissance"


def test_ce_qui_se_contredit_est_dit_ensemble() -> None:
    """Alone and married; in France, in Paris and paid before being born: both lines of each, and how to mend."""
    texte = (
        "demandeur:\n  date_naissance: 12/03/1990\n  en_france_depuis: 01/01/1985\n  paris: {depuis: 1988-01}\n"
        "  ressources: {nature: salaire, net: 1200, depuis: 01/1989}\nseul_depuis: 01/2020\n"
        "conjoint:\n  lien: mariage\n  date_naissance: 12/03/1980\n"
    )
    dits = lire_avec_avertissements(texte, aujourd_hui=JOUR).avertissements
    assert [(p.ligne, p.code) for p in dits] == [
        (3, "avant_la_naissance"), (4, "avant_la_naissance"), (5, "avant_la_naissance"), (6, "seul_et_en_couple"),
    ]  # fmt: skip
    assert all("(ligne 2)" in p.message for p in dits[:3]) and "(ligne 8)" in dits[3].message
    future = texte.replace("12/03/1990", "12/03/2027").replace("seul_depuis: 01/2020\n", "")
    assert [p.code for p in problemes(future)] == ["naissance_future"]  # the rest follows from it


def test_une_fiche_refusee_garde_les_numeros_des_suivantes() -> None:
    erreurs = problemes("enfants:\n  - 3\n  - {date_naissance: 2030-01-01}\n")
    assert [(p.ligne, p.cle) for p in erreurs] == [(2, "enfants.0"), (3, "enfants.1.date_naissance")]


SECRETS = ["Zébulon", "7777777", "31/02/1777", "-98765", "98,7654", "0,777", "zébulonie", "2777-01-01"]


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize(
    "patron",
    [
        "demandeur:\n  prenom: [{0}, {0}]\n  date_naissance: {0}\n  nationalite: {0}\n  titre_sejour: {0}\n"
        "  mois_en_france_par_an: {0}\n  paris: {0}\n  activite: {0}\n  taux_incapacite: {0}\n  enceinte: {0}\n"
        "  ressources: {0}\n  inapte_travail: {{valeur: {0}, su: {0}, date: {0}}}\n",
        "date_entretien: {0}\nconjoint: {0}\nenfants: {0}\npatrimoine: {{epargne: x{0}}}\nversion: {0}\n"
        "logement: {{statut: {0}, loyer: {0}x, arrondissement: {0}}}\ndettes: {0}\nsante: {0}\n"
        "avis_impot: {{annee_revenus: {0}, rfr: x{0}, parts: {0}}}\n",
    ],
)
def test_aucune_valeur_dans_un_message(secret: str, patron: str) -> None:
    texte = patron.format(f'"{secret}"').replace('x"', '"x').replace('"x"', '"x')
    with pytest.raises(ErreurDeScenario) as e:
        lire(texte, aujourd_hui=JOUR)
    assert secret not in str(e.value)


# --- files ---------------------------------------------------------------------------


def test_dix_megaoctets_tout_de_suite(tmp_path: Path) -> None:
    gros = tmp_path / "gros.yaml"
    gros.write_bytes(b"demandeur: inconnu\n" * 600_000)
    debut = time.perf_counter()
    (probleme,) = problemes(gros)
    assert time.perf_counter() - debut < 0.5
    assert probleme.code == "taille" and "1 Mo" in probleme.message


def test_bombe_d_alias() -> None:
    bombe = "a: &a [x,x]\n" + "".join(
        f"{c}: &{c} [*{p},*{p},*{p}]\n" for p, c in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert seule_erreur(bombe).code == "alias"


@pytest.mark.parametrize("octets", [b"etiquette: caf\xe9\n", b"# un\netiquette: caf\xe9\n"])
def test_latin_1(octets: bytes) -> None:
    (probleme,) = problemes(octets)
    ligne = octets[: octets.index(b"\xe9")].count(b"\n") + 1
    assert (probleme.code, probleme.ligne, probleme.colonne) == ("encodage", ligne, 15)
    assert "UTF-8" in (probleme.remede or "")


def test_utf_16() -> None:
    (probleme,) = problemes("demandeur: inconnu".encode("utf-16"))
    assert probleme.code == "encodage" and "UTF-16" in probleme.message


@pytest.mark.parametrize("nom", ["absent.yaml", ".", "\0", "x" * 5000])
def test_fichier_illisible(nom: str, tmp_path: Path) -> None:
    for source in (tmp_path / nom, str(tmp_path / nom)):
        assert problemes(source)[0].code == "fichier"


def test_flux_en_latin_1() -> None:
    flux = io.TextIOWrapper(io.BytesIO(b"etiquette: caf\xe9\n"), encoding="utf-8")
    assert problemes(flux)[0].code == "encodage"


# --- anything at all -------------------------------------------------------------------

_essais = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def ne_leve_que_des_erreurs_de_scenario(source: str | bytes) -> None:
    try:
        lire_avec_avertissements(source, nom="f.yaml", aujourd_hui=JOUR)
    except ErreurDeScenario as e:
        assert e.problemes and all(p.message and p.ligne >= 1 and p.colonne >= 1 for p in e.problemes)


@_essais
@given(st.text() | st.text(alphabet=":-?{}[],&*!|>'\"%@`# \n\tab0é~\\u"))
def test_n_importe_quel_texte(texte: str) -> None:
    ne_leve_que_des_erreurs_de_scenario("{" + texte)
    ne_leve_que_des_erreurs_de_scenario("\n" + texte)


@_essais
@given(st.binary())
def test_n_importe_quels_octets(octets: bytes) -> None:
    ne_leve_que_des_erreurs_de_scenario(octets)
    ne_leve_que_des_erreurs_de_scenario(b"demandeur:\n  ressources: " + octets)


_CLES = [
    "demandeur",
    "conjoint",
    "enfants",
    "logement",
    "patrimoine",
    "ressources",
    "dettes",
    "aides_recues",
    "nature",
    "net",
    "montant",
    "rythme",
    "depuis",
    "jusqu_au",
    "date_naissance",
    "paris",
    "titre_sejour",
    "loyer",
    "statut",
    "epargne",
    "immobilier",
    "ne_de",
    "avis_impot",
    "parts",
    "projet",
    "valeur",
    "su",
    "date",
    "papier",
    "nationalite",
    "arrondissement",
    "lien",
    "sante",
    "taux_incapacite",
    "naissance_prevue",
    "date_entretien",
    "zut",
]
_MOTS = [
    "inconnu",
    "aucun",
    "aucune",
    "non",
    "oui",
    "seul",
    "les_deux",
    "demandeur",
    "conjoint",
    "salaire",
    "rsa",
    "retraite",
    "700",
    "-3",
    "1.043",
    "1e9",
    "75020",
    "21",
    "2026-05",
    "12/13/1985",
    "31/12/9999",
    "9999-12",
    "0001-01-01",
    "hlm",
    "sans_domicile",
    "mariage",
    "française",
    "80%",
    "0,8",
    "1100",
    "€",
    "net",
    "par",
    "mois",
]
_ARBRE = st.recursive(
    st.sampled_from(_MOTS) | st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda enfants: st.lists(enfants, max_size=3) | st.dictionaries(st.sampled_from(_CLES), enfants, max_size=5),
    max_leaves=25,
)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(_CLES), _ARBRE, min_size=1, max_size=6))
def test_n_importe_quel_arbre(arbre: dict[str, object]) -> None:
    ne_leve_que_des_erreurs_de_scenario(yaml.safe_dump(arbre, allow_unicode=True) + "\n")
