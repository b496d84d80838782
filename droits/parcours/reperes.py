"""What each aid may be worth, to order the questions while nobody knows for how much this household asks.

Amounts are those that OpenFisca computes for a few plain households of the day: no figure is written here. They
only put a question before another, and are never shown: they are not what this household may receive.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache

import numpy as np

from droits.aide import Aide, Rythme
from droits.decision.etude import Passage
from droits.registre import AIDES
from droits.scenarios import calendrier
from droits.scenarios.openfisca import simuler
from droits.scenarios.situation import (
    Adulte,
    Conjoint,
    Enfant,
    Logement,
    NatureRessource,
    Patrimoine,
    PeriodeParis,
    PreuveHandicap,
    Ressource,
    Situation,
    StatutLogement,
    remplacer,
)
from droits.system import systeme

#: months of one payment
MOIS = {Rythme.MOIS: 1, Rythme.AN: 12}


@cache
def reperes(au: date) -> Mapping[str, Decimal]:
    """aid → the most that one of the plain households would receive (€/month), for aids paid by the month or year."""
    vues = _menages(au)
    passage = Passage(systeme(), au, vues, simuler(systeme(), vues, au))
    payees = (a for a in AIDES if a.montant and a.rythme in MOIS and not a.montant_plafond)
    return {a.id: _maximum(passage, a) for a in payees if date.fromisoformat(a.en_vigueur_depuis) <= au}


def _maximum(passage: Passage, aide: Aide) -> Decimal:
    assert aide.montant is not None
    plus_haut = float(np.nan_to_num(passage.calculer(aide.montant)).max())
    return Decimal(str(round(plus_haut / MOIS[aide.rythme], 2)))


def _menages(au: date) -> list[Situation]:
    """Old, disabled, unemployed, student, paid little, alone with children, a couple with children: all tenants."""

    def adulte(age: int, *sources: Ressource, **autres: object) -> Adulte:
        return Adulte(
            date_naissance=calendrier.annees_avant(au, age),
            nationalite="FR",
            mois_en_france_par_an=12,
            en_france_depuis=calendrier.annees_avant(au, 10),
            paris=(PeriodeParis(depuis=calendrier.annees_avant(au, 10)),),
            assurance_maladie=True,
            ressources=sources,
            **autres,  # type: ignore[arg-type]
        )

    def enfant(age: int, **autres: object) -> Enfant:
        return Enfant(
            date_naissance=calendrier.annees_avant(au, age),
            residence="foyer",
            a_charge=True,
            autre_parent="ne_paie_pas",
            **{"handicap": "aucun", "ressources": (), **autres},  # type: ignore[arg-type]
        )

    salaire = Ressource(nature=NatureRessource.SALAIRE, net=Decimal(1_000), depuis=calendrier.annees_avant(au, 5))
    enfants = (
        enfant(1),
        enfant(12, scolarite="college"),
        enfant(16, scolarite="lycee"),
        enfant(8, handicap="aeeh", taux_incapacite=Decimal(80)),
    )
    fins = {"activite": "chomage", "travail_cinq_ans": True, "fin_droits_chomage": True}
    handicap = {"taux_incapacite": Decimal(80), "preuves_handicap": (PreuveHandicap.INVALIDITE_2,)}
    etudes = {"activite": "etudes", "scolarite": "superieur", "revenus_parents": Decimal(0), "points_charge": 17}
    seul = Situation(
        date_entretien=au,
        conjoint=False,
        enfants=(),
        autres_personnes=(),
        seul_depuis=calendrier.annees_avant(au, 5),
        patrimoine=Patrimoine(epargne=Decimal(0), immobilier=(), donations=()),
        logement=Logement(
            statut=StatutLogement.LOCATAIRE_VIDE,
            loyer=Decimal(700),
            bail_au_nom=True,
            contrat_energie_au_nom=True,
            arrondissement=18,
            entree=calendrier.annees_avant(au, 5),
            projet=False,
        ),
        aides_recues=(),
        dettes=(),
    )
    couple = Conjoint(lien="mariage", **dict(adulte(33)))
    return [
        remplacer(seul, demandeur=adulte(70, activite="retraite", pensions_demandees=True)),
        remplacer(seul, demandeur=adulte(40, **handicap)),
        remplacer(seul, demandeur=adulte(55, **fins)),
        remplacer(seul, demandeur=adulte(20, **etudes)),
        remplacer(seul, demandeur=adulte(33, salaire, activite="emploi")),
        remplacer(seul, demandeur=adulte(33), enfants=enfants),
        remplacer(seul, demandeur=adulte(33, salaire, activite="emploi"), conjoint=couple, enfants=enfants),
    ]
