"""Every value that an unknown fact can take has words: the codes of ``inconnues`` and the bank agree."""

from __future__ import annotations

from decimal import Decimal

import pytest
from faux_bilans import JOUR

from droits.explain.phrases import phrase
from droits.explain.valeurs import en_mots, unite_du_fait
from droits.scenarios.inconnues import Seuils, inconnues
from droits.scenarios.situation import Situation
from droits.system import systeme

ETRANGER = {"nationalite": "PK", "titre_sejour": {"nature": "carte_resident"}}
SITUATIONS: dict[str, dict[str, object]] = {
    "rien": {},
    "etranger_sans_titre": {"demandeur": {"nationalite": "PK"}},
    "titre_sans_date": {"demandeur": ETRANGER},
    "ressources_a_trous": {
        "demandeur": {
            "ressources": [
                {"nature": "salaire", "net": 900},
                {"nature": "retraite"},
                {"nature": "chomage", "brut": 800, "depuis": "2026-11-01"},
                {"nature": "autre", "montant": 500, "rythme": "une_fois"},
            ]
        }
    },
    "foyer_a_trous": {
        "conjoint": {},
        "enfants": [{}],
        "patrimoine": {"immobilier": [{}]},
        "dettes": [{"nature": "gaz"}],
        "logement": {"projet": {}},
    },
}


@pytest.mark.parametrize("nom", SITUATIONS)
def test_every_possible_answer_has_words(nom: str) -> None:
    situation = Situation.model_validate(SITUATIONS[nom])
    chiffres = systeme().get_parameters_at_instant(JOUR.isoformat())
    trouvees = inconnues(situation, JOUR, chiffres, Seuils((Decimal("1043.59"),)))
    assert trouvees
    muets = [
        (i.fait, v.code)
        for i in trouvees
        for v in i.valeurs
        if phrase("mot-autre-reponse") in en_mots(v.code, unite_du_fait(i.fait))
    ]
    assert muets == []
