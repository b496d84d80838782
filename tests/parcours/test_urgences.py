"""What cannot wait is found from the situation alone, in the right order; what would reveal it is asked first."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from droits.orientations import ORIENTATIONS
from droits.parcours.urgences import AIDES_QUI_REPONDENT, faits_urgents, urgences
from droits.registre import PAR_ID
from droits.scenarios.facts import FAITS
from droits.scenarios.situation import Situation

AU = date(2026, 11, 22)


def _situation(**faits: Any) -> Situation:
    return Situation.model_validate(faits)


@pytest.mark.parametrize(
    ("faits", "attendues"),
    [
        ({"dettes": [{"nature": "loyer", "assignation": True}]}, ["expulsion"]),
        ({"dettes": [{"nature": "loyer", "assignation": False}]}, []),
        ({"dettes": [{"nature": "eau", "coupure_annoncee": True}]}, ["coupure"]),
        ({"demandeur": {"assurance_maladie": False}, "aides_recues": []}, ["soins_sans_droits"]),
        ({"demandeur": {"assurance_maladie": True}, "aides_recues": []}, []),
        ({"logement": {"statut": "sans_domicile"}}, ["hebergement_115"]),
        ({"logement": {"statut": "hotel"}}, []),
        ({"demandeur": {"titre_sejour": {"nature": "recepisse", "jusqu_au": "2027-03-22"}}}, ["titre_bientot_fini"]),
        ({"demandeur": {"titre_sejour": {"nature": "recepisse", "jusqu_au": "2027-03-23"}}}, []),
        ({"violences": True}, ["danger", "aide_urgence_violences"]),
    ],
)
def test_ce_qui_ne_peut_pas_attendre(faits: dict[str, Any], attendues: list[str]) -> None:
    assert [u.id for u in urgences(_situation(**faits), AU)] == attendues


def test_la_plus_grave_d_abord() -> None:
    tout = _situation(
        violences=True,
        logement={"statut": "sans_domicile"},
        dettes=[{"nature": "gaz", "coupure_annoncee": True}, {"nature": "loyer", "assignation": True}],
        demandeur={"assurance_maladie": False, "titre_sejour": {"nature": "recepisse", "jusqu_au": "2026-12-01"}},
        aides_recues=[{"nature": "rsa"}],
    )
    ids = [u.id for u in urgences(tout, AU)]
    assert ids[0] == "danger" and ids[2] == "hebergement_115"
    assert ids == [o.id for o in ORIENTATIONS if o.id in ids]


def test_danger_et_titre_sont_discrets() -> None:
    tout = _situation(
        violences=True, demandeur={"titre_sejour": {"nature": "recepisse", "jusqu_au": "2026-12-01"}}, dettes=[]
    )
    assert all(u.discrete for u in urgences(tout, AU))


def test_un_fichier_vide_ne_montre_aucune_urgence_et_pose_d_abord_ces_questions() -> None:
    assert urgences(Situation(), AU) == ()
    faits = faits_urgents(Situation(), AU)
    assert faits[:3] == ("foyer.violences", "logement.statut", "dettes")
    assert {"personne.assurance_maladie", "personne.nationalite"} <= set(faits) <= set(FAITS)


def test_un_fait_donne_n_est_plus_demande() -> None:
    dit = _situation(violences=False, logement={"statut": "locataire_hlm"}, dettes=[])
    assert not {"foyer.violences", "logement.statut", "dettes"} & set(faits_urgents(dit, AU))


def test_les_aides_qui_repondent_existent() -> None:
    assert {a for aides in AIDES_QUI_REPONDENT.values() for a in aides} <= set(PAR_ID)
    assert set(AIDES_QUI_REPONDENT) <= {o.id for o in ORIENTATIONS if o.urgente}
