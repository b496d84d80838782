"""The sum of the new rights: never more than sure, an aid received that counts them being lowered by as much."""

from __future__ import annotations

import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from droits import bilans, lire
from droits.aide import Rythme
from droits.decision.argent import _COMPTES, _NON_COMPTES, Gain, gain_du_mois
from droits.liens import LIENS
from droits.registre import PAR_ID
from droits.resultats import Montant, Reponse, Statut, Suite
from droits.scenarios.situation import Adulte, AideRecue, NatureAide, Ressource, Situation, remplacer

sys.path.insert(0, str(Path(__file__).parent / "explain"))
from faux_bilans import reponse

EXEMPLES = Path(__file__).parents[1] / "exemples"
JOUR, DEPUIS = date(2026, 11, 22), date(2022, 1, 1)


def droit(aide: str, somme: str, **changements: Any) -> Reponse:
    montant = Montant(minimum=Decimal(somme), maximum=Decimal(somme), rythme=Rythme.MOIS)
    return reponse(aide=aide, statut=Statut.DROIT_PROBABLE, montant=montant, **changements)


def recue(nature: str, somme: str | None, **changements: Any) -> AideRecue:
    montant = None if somme is None else Decimal(somme)
    return AideRecue(nature=NatureAide(nature), montant=montant, depuis=DEPUIS, **changements)


def gain(recues: tuple[AideRecue, ...], *droits: Reponse, suites: tuple[Suite, ...] = ()) -> Gain | None:
    return gain_du_mois(Situation(aides_recues=recues), JOUR, droits, suites)


# --- by hand --------------------------------------------------------------------------------------


def test_une_aide_de_paris_pour_le_loyer_ne_baisse_pas_la_prime_d_activite() -> None:
    assert gain((recue("prime_activite", "280"),), droit("paris_logement_familles", "116")) == Gain(Decimal(116))


def test_la_mva_et_paris_solidarite_s_ajoutent_a_l_aah() -> None:
    """L821-1-2: the one is for who has the other."""
    assert gain((recue("aah", "1041.59"),), droit("mva", "104.77"), droit("paris_solidarite", "102.41")) == Gain(
        Decimal("207.18")
    )


def test_le_rsa_baisse_d_autant_que_les_allocations_familiales() -> None:
    assert gain((recue("rsa", "500"),), droit("allocations_familiales", "150")) == Gain(Decimal(0), ("rsa",))
    # what does not count in it is kept
    deux = droit("allocations_familiales", "150"), droit("paris_logement_familles", "116")
    assert gain((recue("rsa", "500"),), *deux) == Gain(Decimal(116), ("rsa",))


def test_le_rsa_ne_baisse_pas_de_plus_que_lui_meme() -> None:
    assert gain((recue("rsa", "573.49"),), droit("aspa", "1043.59")) == Gain(Decimal("470.10"), ("rsa",))


def test_sous_le_minimum_verse_tout_le_rsa_est_perdu() -> None:
    """6 €: what is left of 155, less 150, is not paid at all (R262-39)."""
    deux = droit("allocations_familiales", "150"), droit("paris_logement_familles", "116")
    assert gain((recue("rsa", "155"),), *deux) == Gain(Decimal(111), ("rsa",))


def test_une_aide_que_l_autre_remplace_est_perdue_en_entier() -> None:
    assert gain((recue("ass", "584.40"),), droit("aah", "1041.59")) == Gain(Decimal("457.19"), ("ass",))
    assert gain((recue("aah", "900"),), droit("aspa", "1043.59")) == Gain(Decimal("143.59"), ("aah",))
    # never less than nothing: nobody has to ask
    assert gain((recue("aah", "1041.59"),), droit("aspa", "200")) == Gain(Decimal(0), ("aah",))


def test_rien_n_est_dit_quand_aucun_texte_ne_le_dit() -> None:
    assert gain((recue("rsa", "500"),), droit("paris_solidarite", "100")) is None


def test_rien_n_est_dit_quand_la_somme_recue_n_est_pas_connue() -> None:
    assert gain((recue("rsa", None),), droit("allocations_familiales", "150")) is None
    assert gain((recue("rsa", None),), droit("paris_logement", "84")) == Gain(Decimal(84))
    assert gain_du_mois(Situation(), JOUR, (droit("aspa", "100"),), ()) is None


def test_une_baisse_calculee_n_est_pas_comptee_deux_fois() -> None:
    suite = Suite(aide="rsa", premiers_mois=Decimal(573), ensuite=Decimal(100), cause="aspa")
    assert gain((recue("rsa", "573"),), droit("aspa", "473"), suites=(suite,)) == Gain(Decimal(0))


def test_une_aide_finie_ne_baisse_plus() -> None:
    finie = recue("rsa", "500", jusqu_au=date(2025, 1, 1))
    assert gain((finie,), droit("allocations_familiales", "150")) == Gain(Decimal(150))


def test_deux_aides_recues_qui_comptent_le_meme_droit() -> None:
    """Each may fall by as much: the sure gain is the least."""
    deux = recue("rsa", "100"), recue("prime_activite", "50")
    assert gain(deux, droit("aspa", "300")) == Gain(Decimal(150), ("rsa", "prime_activite"))


# --- the declared table ---------------------------------------------------------------------------


def test_ce_qui_ne_compte_pas_ne_change_rien_nulle_part() -> None:
    """What no link lowers either: a right is counted, or not, never both."""
    for nature, droits in _NON_COMPTES.items():
        causes = {x.cause for x in LIENS if x.effet == nature and x.nature in ("diminue", "exclut", "choix")}
        assert not droits & (causes | _COMPTES.get(nature, frozenset()))
        assert {*droits, nature} <= PAR_ID.keys()


@pytest.fixture(scope="module")
def foyers() -> dict[NatureAide, Situation]:
    """For each aid that may fall, somebody who has it by right and does not receive it yet."""
    retraitee = lire(EXEMPLES / "retraitee.yaml")
    sans_emploi = lire(EXEMPLES / "proprietaire_impayes.yaml")
    loyer = recue("aide_logement", "200")

    def seul(*recues: AideRecue, **faits: Any) -> Situation:
        changements = {"date_naissance": date(1985, 3, 1), "activite": "sans_activite", "ressources": (), **faits}
        adulte = remplacer(retraitee.demandeur, **changements)
        assert isinstance(adulte, Adulte)
        return remplacer(retraitee, demandeur=adulte, aides_recues=(loyer, *recues))  # type: ignore[no-any-return]

    def argent(nature: str, somme: int) -> dict[str, Any]:
        return {"ressources": (Ressource.model_validate({"nature": nature, "net": somme, "depuis": DEPUIS}),)}

    handicap = {"taux_incapacite": Decimal(80)}
    invalidite = {"activite": "invalidite", "taux_incapacite": Decimal(70), **argent("pension_invalidite", 400)}
    return {
        NatureAide.RSA: seul(),
        NatureAide.PRIME_ACTIVITE: seul(activite="emploi", **argent("salaire", 1200)),
        NatureAide.AAH: seul(**handicap),
        NatureAide.ASS: remplacer(sans_emploi, aides_recues=()),
        NatureAide.ASI: seul(**invalidite),
        NatureAide.MVA: seul(recue("aah", "1041.59"), **handicap),
    }


def test_ce_qui_n_est_pas_compte_ne_l_est_pas_non_plus_par_le_calcul(foyers: dict[NatureAide, Situation]) -> None:
    """Received for years or not, it changes neither the answer nor the amount of the aid."""
    assert foyers.keys() == _NON_COMPTES.keys()
    rangees: list[tuple[NatureAide, NatureAide | None, Situation]] = []
    for nature, foyer in foyers.items():
        recues = foyer.aides_recues or ()
        rangees.append((nature, None, foyer))
        for autre in sorted(_NON_COMPTES[nature] - {a.nature for a in recues}):
            rangees.append((nature, autre, remplacer(foyer, aides_recues=(*recues, recue(autre, "150")))))
    faits = bilans([s for _, _, s in rangees], au=JOUR, aides=sorted(foyers))
    dites = {(n, a): f.reponse(n) for (n, a, _), f in zip(rangees, faits, strict=True)}
    for (nature, autre), dite in dites.items():
        seule = dites[nature, None]
        assert seule.statut is not Statut.NON
        assert (dite.statut, dite.montant) == (seule.statut, seule.montant), (nature, autre)
