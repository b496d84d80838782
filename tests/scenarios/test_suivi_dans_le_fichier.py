"""Papers and requests in a scenario file: read, checked, and without effect on any answer."""

from __future__ import annotations

from datetime import date

import jsonschema
import numpy as np
import pytest

from droits import bilans
from droits.guard.menages import menages
from droits.registre import AIDES
from droits.scenarios.reading import ErreurDeScenario, lire, lire_avec_avertissements, schema_json
from droits.scenarios.shapes import champs
from droits.scenarios.situation import Demande, NatureAide, Papier, Situation, remplacer
from droits.scenarios.unknowns import faits_inconnus

JOUR = date(2026, 11, 22)
COMPLET = """\
papiers:
  - {papier: avis d'impôt, état: apporté, le: 03/11/2026}
  - {papier: RIB, etat: manquant}
demandes:
  - {aide: minimum vieillesse, demandée le: 03/09/2026, récépissé: 10/09/2026, réponse: refusée, refusée le: 05/10/2026,
     recours: 20/10/2026}
  - {aide: puma, demandee_le: 11/2026, reponse: inconnu}
  - css
"""


def problemes(texte: str) -> list[str]:
    """Errors and warnings, as the person reads them, without the name of the file."""
    try:
        dits = lire_avec_avertissements(texte, aujourd_hui=JOUR).avertissements
    except ErreurDeScenario as erreur:
        dits = erreur.problemes
    return [str(p).removeprefix("<texte>:") for p in dits]


def test_what_is_written_is_read() -> None:
    lu = lire(COMPLET, aujourd_hui=JOUR)
    assert lu.papiers == (
        Papier(papier="avis d'impôt", etat="apporte", le=date(2026, 11, 3)),
        Papier(papier="RIB", etat="manquant"),
    )
    assert lu.demandes is not None
    aspa, puma, css = lu.demandes
    assert aspa == Demande(
        aide=NatureAide.ASPA,
        demandee_le=date(2026, 9, 3),
        recepisse_le=date(2026, 9, 10),
        reponse="refus",
        reponse_le=date(2026, 10, 5),
        recours_le=date(2026, 10, 20),
    )
    assert (puma.aide, puma.reponse, css) == ("puma", None, Demande(aide=NatureAide.CSS))


def test_the_schema_reads_the_same() -> None:
    valideur = jsonschema.Draft202012Validator(schema_json())
    bon = {"demandes": ["css", {"aide": "rsa", "demandée le": "2026-11-02"}], "papiers": "aucun"}
    assert [e.message for e in valideur.iter_errors(bon)] == []
    assert not valideur.is_valid({"demandes": [{"demandee_le": "2026-11-02"}]})
    assert not valideur.is_valid({"papiers": [{"papier": "RIB", "etat": "perdu"}]})


def test_every_aid_of_the_register_can_be_asked_for() -> None:
    assert {a.id for a in AIDES} <= set(champs(Demande)["aide"].forme.choix)


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("demandes: [aspaa]", "1:12 : réponse non comprise pour « aide ». Vouliez-vous dire « aspa » ?"),
        ("demandes: [{demandee_le: 2026-01-01}]", "il manque « aide » dans « demandes » n° 1"),
        ("demandes: [{aide: rsa, demandee_le: 31/02/2026}]", "« demandee_le » : ce jour n'existe pas"),
        ("demandes: [{aide: rsa, demandee_le: 2026-11-23}]", "« demandee_le » est dans le futur"),
        ("demandes: [{aide: rsa, reponse: peut-être}]", "Réponses acceptées : « accord », « refus », « partiel »"),
        (
            "demandes: [{aide: rsa, reponse_le: 2026-01-02}]",
            "la date de la réponse est dite, et la réponse ne l'est pas",
        ),
        ("papiers: [{papier: RIB}]", "il manque « etat » dans « papiers » n° 1"),
        ("papiers: [{etat: apporte}]", "il manque « papier » dans « papiers » n° 1. Ajoutez « papier: »."),
        ("papiers: [RIB]", "« papiers » doit être une liste de fiches"),
        ("papier: [{papier: a, etat: manquant, le: 2026-13-01}]", "« le »"),
        ("papiers: [{papier: RIB, etat: apporte, le: 2026-11-23}]", "1:44 : « le » est dans le futur"),
    ],
)
def test_what_is_wrong_is_refused(texte: str, dit: str) -> None:
    with pytest.raises(ErreurDeScenario):
        lire(texte, aujourd_hui=JOUR)
    assert any(dit in probleme for probleme in problemes(texte)), problemes(texte)


def test_dates_that_go_back_name_both_lines() -> None:
    texte = "demandes:\n  - aide: rsa\n    demandee_le: 05/10/2026\n    reponse: refus\n    reponse_le: 01/10/2026\n"
    assert problemes(texte) == [
        "5:17 : « reponse_le » est avant « demandee_le » (ligne 3). "
        "Vérifiez les deux dates : l'une des deux est fausse."
    ]


def test_a_paper_brought_and_missing_names_both_lines() -> None:
    texte = "papiers:\n  - {papier: RIB, etat: apporte}\n  - {papier: rib, etat: manquant}\n"
    (dit,) = problemes(texte)
    assert dit.startswith("3:5 : contradiction : ce papier est déjà à la ligne 2, avec un autre état.")


@pytest.mark.parametrize(
    ("demandes", "dit"),
    [
        ("[{aide: rsa, reponse: accord}]", "Ajoutez-la dans « aides_recues », avec son montant."),
        ("[{aide: rsa, reponse: refus}]", "le dernier jour du recours ne peut pas être dit"),
        ("[{aide: rsa, recours_le: 2026-01-02}]", "un recours est dit, et aucun refus ne l'est"),
        ("[rsa, rsa]", "cette aide est déjà demandée à la ligne 1"),
    ],
)
def test_what_surprises_is_said(demandes: str, dit: str) -> None:
    (probleme,) = problemes(f"demandes: {demandes}")
    assert "avertissement" in probleme and dit in probleme


def test_what_is_ordinary_is_not_said() -> None:
    accords = "[{aide: rsa, reponse: accord}, {aide: puma, reponse: accord}]"
    assert problemes(f"aides_recues: [rsa]\ndemandes: {accords}") == []
    refusee = "{aide: rsa, demandee_le: 2026-01-02, reponse: refus, reponse_le: 2026-03-01}"
    assert problemes(f"demandes: [{refusee}, {{aide: rsa, demandee_le: 2026-05-01}}]") == []
    assert problemes("demandes: aucune\npapiers: aucun\n") == []


# --- no effect -----------------------------------------------------------------------------------


def test_nothing_is_asked_and_nothing_is_said_not_to_be_used() -> None:
    assert not [i for i in faits_inconnus(Situation()) if i.sujet in ("papiers", "demandes")]
    questions = [(i.sujet, i.fait.id) for i in faits_inconnus(lire(COMPLET, aujourd_hui=JOUR))]
    assert questions == [(i.sujet, i.fait.id) for i in faits_inconnus(Situation())]


def test_papers_and_requests_change_no_answer() -> None:
    """On random households, whatever is followed: the check-up is the same, to the byte."""
    alea = np.random.default_rng(20_261_122)
    tires = menages(7, 12, (JOUR,))
    suivis = [_avec_un_suivi(s, alea) for s in tires]
    for avant, apres in zip(bilans(tires), bilans(suivis), strict=True):
        assert avant.model_dump_json() == apres.model_dump_json()


def _avec_un_suivi(situation: Situation, alea: np.random.Generator) -> Situation:
    aides = alea.choice([n.value for n in NatureAide], 4, replace=False)
    reponses = alea.choice(np.array(["accord", "refus", "partiel", None], dtype=object), 4)
    demandes = tuple(
        Demande(aide=NatureAide(a), demandee_le=date(2025, 1, 2), reponse=r, reponse_le=date(2025, 3, 4) if r else None)
        for a, r in zip(aides, reponses, strict=True)
    )
    papiers = (Papier(papier="RIB", etat="apporte"), Papier(papier="avis d'impôt", etat="manquant"))
    return remplacer(situation, demandes=demandes, papiers=papiers)  # type: ignore[no-any-return]
