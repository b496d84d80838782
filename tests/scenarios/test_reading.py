# ruff: noqa: E501 - tables and scenario files read better on one line
"""Good files: what people write is read as they mean it."""

from __future__ import annotations

import io
import json
import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from droits.scenarios import shapes, vocabulary
from droits.scenarios.reading import ErreurDeScenario, lire, lire_avec_avertissements, schema_json
from droits.scenarios.situation import NatureRessource, NatureTitre, Rythme, Situation, StatutLogement, Su
from droits.scenarios.words import cle

JOUR = date(2026, 11, 22)
RACINE = Path(__file__).parents[2]
DOC = RACINE / "docs" / "scenario.md"

FAMILLE = """\
version: droits.scenario/1
etiquette: une famille
date_entretien: 22/11/2026
demandeur:
  date_naissance: 12 mars 1988
  nationalite: malienne
  titre_sejour: {nature: Carte de résident, depuis: 2014-05-01}
  en_france_depuis: 2009-01
  paris:
    - {depuis: 2010-03, jusqu_au: 2019-06, arrondissement: 18e, mode: hébergé}
    - {depuis: 2019-06, arrondissement: 20}
  activite: salariée
  enceinte: oui
  naissance_prevue: 03/2027
  ressources:
    - nature: salaire
      payeur: Propreté de l'Est
      net: 1 043,59
      brut: 1.340,20 €
      depuis: 2024-01-01
    - {nature: pension alimentaire, montant: 100 € par mois}
conjoint:
  lien: vie commune
  date_naissance: 1985-07-02
  ressources: aucune
enfants:
  - {date_naissance: 2012-02-29, ne_de: les deux, residence: foyer, handicap: aucun}
  - {date_naissance: inconnue, residence: placé avec retours}
autres_personnes: aucune
patrimoine:
  epargne: aucune
  immobilier: {valeur: 30 000 €, pays: Mali, loue: non}
  donations: aucune
logement:
  statut: locataire HLM
  loyer: {valeur: "612,30", su: lu, papier: quittance d'octobre, date: 10/2026}
  charges: ?
  projet: aucun
dettes:
  - {nature: EDF, montant: 240, demarche_amiable: oui}
aides_recues:
  - {nature: APL, montant: 210 €}
  - css
sante: css
avis_impot: {annee_revenus: 2025, rfr: 9 800, parts: "2,5", impot: 0}
"""

BONS = {
    "famille": FAMILLE,
    "sans rien": "demandeur: inconnu\n",
    "accents et espaces": "Demandeur:\n  Date de naissance: 12/03/1958\n  prénom: A\n  Nationalité: Française\n",
    "tirets": "demandeur:\n  date-naissance: 12-03-1958\n",
    "formes courtes": "demandeur:\n  titre_sejour: réfugié\n  paris: 20e\n  ressources: aucune\nconjoint: non\n"
    "enfants: aucun\nlogement: sans_domicile\npatrimoine: aucun\ndettes: loyer\naides: [RSA, CSS]\nsanté: aucune\n",
    "un conjoint dont on ne sait rien": "conjoint: oui\n",
    "marié": "conjoint: marié\n",
    "veuve": "conjoint: veuve\n",
    "inconnus": "demandeur:\n  ressources: inconnues\n  enceinte: ?\n  paris:\nconjoint: inconnu\nlogement: inconnu\n"
    "sante: inconnu\nenfants: [inconnu]\naides_recues: inconnu\npatrimoine: inconnu\navis_impot: ~\n",
    "entre accolades": 'demandeur: {ressources: [{nature: retraite, net: "912,00", depuis: ?}], enceinte: ?}\n',
    "un seul élément sans tiret": "demandeur:\n  revenus:\n    type: pension\n    net: 800 €\n    du: 2020-01\n",
    "json": json.dumps(
        {
            "demandeur": {"date_naissance": "1958-03-12", "enceinte": False, "ressources": [], "prenom": "Zoé 😀"},
            "conjoint": False, "enfants": [], "logement": {"loyer": 412.3, "charges": None, "arrondissement": 20},
        },
        indent="\t",
    ),
    "json et son schéma": '{"$schema": "droits.scenario.json", "demandeur": {"taux_incapacite": 80}}',
    "fiche enveloppée": "demandeur:\n  ressources: {valeur: [{nature: bourse, montant: 100}], su: lu, papier: relevé}\n",
    "bien enveloppé": "patrimoine:\n  immobilier:\n    - {valeur: {valeur: 1000, su: lu}, pays: Maroc}\n",
}  # fmt: skip


def lu(texte: str) -> Situation:
    return lire(texte, aujourd_hui=JOUR)


def test_une_famille() -> None:
    s = lu(FAMILLE)
    demandeur, conjoint = s.demandeur, s.conjoint
    assert s.date_entretien == JOUR and demandeur.date_naissance == date(1988, 3, 12)
    assert demandeur.nationalite == "ML"
    assert demandeur.titre_sejour is not None and demandeur.titre_sejour.nature is NatureTitre.CARTE_RESIDENT
    assert demandeur.paris is not None
    assert [(p.depuis, p.jusqu_au, p.arrondissement, p.mode) for p in demandeur.paris] == [
        (date(2010, 3, 1), date(2019, 6, 30), 18, "hebergement"), (date(2019, 6, 1), None, 20, "logement"),
    ]  # fmt: skip
    assert demandeur.activite == "emploi" and demandeur.enceinte is True
    assert demandeur.ressources is not None
    salaire, pension = demandeur.ressources
    assert (salaire.net, salaire.brut, salaire.imposable) == (Decimal("1043.59"), Decimal("1340.20"), None)
    assert (pension.montant, pension.rythme, pension.depuis) == (100, Rythme.MENSUEL, None)
    assert conjoint and conjoint.lien == "vie_commune" and conjoint.ressources == ()
    assert s.enfants is not None
    assert s.enfants[0].ne_de == ("demandeur", "conjoint") and s.enfants[0].handicap == "aucun"
    assert s.enfants[1].date_naissance is None and s.enfants[1].residence == "place_retours"
    assert s.autres_personnes == () and s.patrimoine.epargne == 0 and s.patrimoine.donations == ()
    assert s.patrimoine.immobilier is not None and s.patrimoine.immobilier[0].pays == "ML"
    assert s.logement.statut is StatutLogement.LOCATAIRE_HLM and s.logement.loyer == Decimal("612.30")
    assert s.logement.charges is None and s.logement.projet is False
    assert s.dettes is not None and s.dettes[0].nature == "electricite"
    assert s.aides_recues is not None and [a.nature.value for a in s.aides_recues] == ["aide_logement", "css"]
    assert s.sante.complementaire == "css"
    assert s.avis_impot is not None and s.avis_impot.parts == Decimal("2.5") and s.avis_impot.impot == 0
    provenance = s.provenances["logement.loyer"]
    assert (provenance.su, provenance.papier) == (Su.LU, "quittance d'octobre")
    assert provenance.date_papier == date(2026, 10, 1) and list(s.provenances) == ["logement.loyer"]


def test_inconnu_n_est_jamais_zero() -> None:
    s = lu(BONS["inconnus"])
    assert s == Situation(enfants=({},))  # type: ignore[arg-type]
    assert lu(BONS["sans rien"]) == Situation()


def test_aucun_est_dit() -> None:
    s = lu(BONS["formes courtes"])
    assert s.demandeur.ressources == () and s.conjoint is False and s.enfants == ()
    assert (s.patrimoine.epargne, s.patrimoine.immobilier, s.patrimoine.donations) == (0, (), ())
    assert s.logement.statut is StatutLogement.SANS_DOMICILE
    assert s.demandeur.titre_sejour is not None and s.demandeur.titre_sejour.nature is NatureTitre.REFUGIE
    assert s.sante.complementaire == "aucune"
    assert lu("demandeur: {titre_sejour: aucun}").demandeur.titre_sejour.nature is NatureTitre.AUCUN  # type: ignore[union-attr]


@pytest.mark.parametrize("ecrit", ["1100 € net par mois", "1 100,00 net", "1100 € nets mensuels"])
def test_montant_net_dit_en_mots(ecrit: str) -> None:
    s = lu(f"demandeur:\n  ressources:\n    nature: salaire\n    montant: {ecrit}\n")
    assert s.demandeur.ressources is not None
    (salaire,) = s.demandeur.ressources
    assert (salaire.nature, salaire.net, salaire.montant) == (NatureRessource.SALAIRE, 1100, None)


def test_json_dit_la_meme_chose_que_yaml() -> None:
    s = lu(BONS["json"])
    assert s.demandeur.prenom == "Zoé 😀" and s.demandeur.ressources == () and s.conjoint is False
    assert s.logement.loyer == Decimal("412.3") and s.logement.charges is None
    brut = yaml.load(FAMILLE.replace("?", "inconnu"), yaml.BaseLoader)
    assert lu(json.dumps(brut)) == lu(FAMILLE) == lu(json.dumps(brut, indent="\t", ensure_ascii=False))


def test_toutes_les_entrees(tmp_path: Path) -> None:
    attendu = lu(FAMILLE)
    chemin = tmp_path / "f.yaml"
    octets = b"\xef\xbb\xbf" + FAMILLE.replace("\n", "\r\n").encode()
    chemin.write_bytes(octets)
    with chemin.open(encoding="utf-8-sig") as texte, chemin.open("rb") as brut:
        sources: list[Any] = [chemin, str(chemin), octets, octets.decode(), texte, brut, io.StringIO(FAMILLE)]
        assert all(lire(source, aujourd_hui=JOUR) == attendu for source in sources)
    assert lire("conjoint: aucun") == Situation(conjoint=False)


def test_avertissements() -> None:
    lecture = lire_avec_avertissements("demandeur:\n  paris: 75020\n", nom="f.yaml", aujourd_hui=JOUR)
    assert list(map(str, lecture.avertissements)) == [
        "f.yaml:2:10 : avertissement : code postal lu comme l'arrondissement 20. Vous pouvez écrire « 20 »."
    ]


def _ecrire(situation: Situation) -> str:
    """The situation as a file, every value as text."""

    def dire(valeur: Any) -> Any:
        if isinstance(valeur, dict):
            return {nom: dire(v) for nom, v in valeur.items() if v is not None}
        if isinstance(valeur, list):
            return [dire(v) for v in valeur]
        return valeur

    return yaml.safe_dump(dire(situation.model_dump(mode="json")), allow_unicode=True)


@pytest.mark.parametrize("texte", BONS.values(), ids=BONS)
def test_aller_retour(texte: str) -> None:
    situation = lu(texte)
    relue = lu(_ecrire(situation))
    assert relue.model_dump() == situation.model_dump()


def _fiches(modele: Any) -> st.SearchStrategy[dict[str, Any]]:
    """Any card of this model: each field a word of its choices, a plain value, or left out."""
    exemples = {"montant": "412,30", "jour": "12/03/1990", "oui_non": "oui", "pays": "malienne", "arrondissement": "20e",
                "pourcentage": "80 %", "entier": "9", "parts": "2,5"}  # fmt: skip

    def selon(forme: shapes.Forme) -> st.SearchStrategy[Any]:
        if forme.genre == "choix":
            return st.sampled_from(forme.choix)
        if forme.genre == "liste":
            assert forme.element is not None
            return st.lists(selon(forme.element), max_size=2)
        if forme.genre == "fiche":
            return _fiches(forme.modele)
        return st.just(exemples[forme.lecteur.__name__] if forme.lecteur else "2024")

    champs = shapes.champs(modele)
    requis = {n: selon(c.forme) for n, c in champs.items() if c.info.is_required()}
    autres = {n: selon(c.forme) for n, c in champs.items() if not c.info.is_required()}
    return st.fixed_dictionaries(requis, optional=autres)


@settings(max_examples=40, deadline=None)
@given(_fiches(Situation))
def test_tout_fichier_bien_forme_est_lu_ou_contredit(brut: dict[str, Any]) -> None:
    """A file made of accepted answers only meets checks between facts, and validates against the schema."""
    assert not list(VALIDEUR.iter_errors(brut))
    try:
        lu(json.dumps(brut))
    except ErreurDeScenario as e:
        croises = {
            "net_ou_brut",
            "conjoint_absent",
            "aucune_et_une_autre",
            "enfant_plus_age",
            "entretien_ancien",
            "papier_en_double",
            "aide_d_un_conjoint_absent",
            "reponse_sans_sens",
        }
        assert {p.code for p in e.problemes if p.gravite == "erreur"} <= croises


# --- the schema for editors ------------------------------------------------------------

VALIDEUR = jsonschema.Draft202012Validator(schema_json())


def _comme_un_editeur(texte: str) -> Any:
    """YAML 1.2, the way an editor reads it: dates stay text, ``oui`` too."""
    yaml12 = YAML(typ="safe", pure=True)
    lu = yaml12.load(re.sub(r"(?<=[: ])\?(?=[,}\n])", "inconnu", texte).replace("\t", " "))
    return json.loads(json.dumps(lu, default=lambda d: d.isoformat()))


@pytest.mark.parametrize("texte", BONS.values(), ids=BONS)
def test_le_schema_accepte_ce_que_nous_lisons(texte: str) -> None:
    assert [e.message for e in VALIDEUR.iter_errors(_comme_un_editeur(texte))] == []


@pytest.mark.parametrize("chemin", sorted((RACINE / "exemples").glob("*.yaml")), ids=lambda c: c.stem)
def test_les_exemples(chemin: Path) -> None:
    lire(chemin, aujourd_hui=JOUR)
    assert [e.message for e in VALIDEUR.iter_errors(_comme_un_editeur(chemin.read_text("utf-8")))] == []


@pytest.mark.parametrize(
    "texte",
    [
        "logement: {loier: 700}",
        "logement: {loyer: -3}",
        "logement: {loyer: beaucoup}",
        "logement: {statut: xxx}",
        "logement: {arrondissement: 21}",
        "demandeur: {date_naissance: hier}",
        "demandeur: {enceinte: peut-être}",
        "dettes: [{montant: 3}]",
        "enfants: 2",
        "demandeur: bonjour",
        "demandeur: {taux_incapacite: 120}",
        "aides_recues: [{nature: rsa, rythme: inconnu}]",
        "logement: {loyer: {valeur: 3, su: entendu}}",
        "zut: 3",
        "provenances: {}",
        "conjoint: [{lien: pacs}, {lien: pacs}]",
    ],
)
def test_le_schema_refuse_ce_que_nous_refusons(texte: str) -> None:
    assert not VALIDEUR.is_valid(_comme_un_editeur(texte))


def test_le_schema_parle_francais() -> None:
    schema = schema_json()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["properties"]["logement"]["title"] == "Logement"
    assert schema["$defs"]["Logement"]["properties"]["loyer"]["description"] == "Quel est le loyer, sans les charges ?"
    sans_titre = [
        f"{nom}.{champ}" for nom, fiche in schema["$defs"].items() for champ, d in fiche.get("properties", {}).items()
        if "title" not in d
    ]  # fmt: skip
    assert sans_titre == []
    json.dumps(schema)


# --- the tables of words -----------------------------------------------------------------


def _modeles(modele: Any) -> set[Any]:
    dedans = [c.forme.element.modele if c.forme.element else c.forme.modele for c in shapes.champs(modele).values()]
    return {modele}.union(*(_modeles(m) for m in dedans if m is not None))


MODELES = sorted(_modeles(Situation), key=lambda m: m.__name__)


def test_les_synonymes_visent_des_champs_et_des_choix_qui_existent() -> None:
    champs = {n: c for m in MODELES for n, c in shapes.champs(m).items()} | {"su": None, "date_papier": None}
    assert set(vocabulary.CLES) <= set(champs)
    for nom, table in vocabulary.CHOIX.items():
        modele, _, champ = nom.rpartition(".")
        for m in MODELES:
            if m.__name__ == modele or (not modele and champ in shapes.champs(m)):
                forme = shapes.champs(m)[champ].forme
                assert set(table) <= set((forme.element or forme).choix), nom
        mots = [cle(mot) for ligne in table.values() for mot in vocabulary.mots(ligne)]
        assert len(mots) == len(set(mots)), f"un mot de {nom} est écrit deux fois"
        assert not set(mots) & set(table), f"un mot de {nom} est déjà une réponse"


@pytest.mark.parametrize("modele", MODELES, ids=lambda m: m.__name__)
def test_un_mot_ne_nomme_qu_une_cle(modele: Any) -> None:
    connus = shapes.champs(modele)
    for mot, cibles in vocabulary.synonymes_des_cles().items():
        assert len([c for c in cibles if c in connus]) <= 1 or mot in connus, mot


# --- the reference page ----------------------------------------------------------------------


def test_la_page_de_reference_dit_tout() -> None:
    page = DOC.read_text("utf-8")
    for modele in MODELES:
        for nom, champ in shapes.champs(modele).items():
            assert f"`{nom}`" in page, nom
            forme = champ.forme.element or champ.forme
            assert all(f"`{choix}`" in page for choix in forme.choix), (nom, forme.choix)


def test_les_exemples_de_la_page_de_reference() -> None:
    blocs = re.findall(r"```(?:yaml|json)\n(.*?)```", DOC.read_text("utf-8"), re.DOTALL)
    assert len(blocs) >= 3
    for bloc in blocs:
        lire_avec_avertissements(bloc, aujourd_hui=JOUR)
        assert [e.message for e in VALIDEUR.iter_errors(_comme_un_editeur(bloc))] == []


def test_a_year_alone_is_its_first_day_for_old_facts() -> None:
    s = lire("demandeur: {date_naissance: 1949, en_france_depuis: 1972, paris: [{depuis: 1975, arrondissement: 18}]}")
    assert s.demandeur.date_naissance == date(1949, 1, 1)
    assert s.demandeur.en_france_depuis == date(1972, 1, 1)
    assert s.demandeur.paris is not None and s.demandeur.paris[0].depuis == date(1975, 1, 1)


def test_a_list_that_only_says_aucune_is_aucune() -> None:
    assert lire("demandeur: {ressources: [{nature: aucune}]}") == lire("demandeur: {ressources: aucune}")
    datee = lire("demandeur: {ressources: [{nature: aucune, depuis: 01/01/2026}]}").demandeur.ressources
    assert datee is not None and len(datee) == 1


def test_a_person_in_the_street_has_no_home() -> None:
    assert lire("logement: {statut: à la rue}").logement.statut == "sans_domicile"
