"""The fast system gives what bare OpenFisca-France gives: same parameters, same arrays, same errors."""

from __future__ import annotations

import gc
import random
from collections.abc import Iterator
from functools import cache
from typing import Any

import numpy
import pytest
from openfisca_core.parameters import ParameterNode, ParameterNodeAtInstant
from openfisca_core.periods import period
from openfisca_core.reforms import Reform
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france import FranceTaxBenefitSystem

from droits.system import France, LazySystem, construire, preparer_simulation, systeme

PERIODE = "2026-01"
MOIS = [f"{an}-{mois:02d}" for an in (2023, 2024, 2025) for mois in range(1, 13)] + [PERIODE]
QUESTIONS = (
    "aspa",
    "cmu_c",
    "css_participation_forfaitaire",
    "css_cmu_base_ressources",
    "rsa",
    "aide_logement",
    "ppa",
    "aah",
    "af",
)


@cache
def nu() -> TaxBenefitSystem:
    return FranceTaxBenefitSystem()


@cache
def rapide() -> TaxBenefitSystem:
    return France()


# Households of Paris


def _adulte(alea: random.Random, marital: str, pensionne: bool) -> dict[str, Any]:
    naissance = alea.randint(1936, 1964) if pensionne else alea.randint(1966, 2005)
    adulte: dict[str, Any] = {
        "date_naissance": {"ETERNITY": f"{naissance}-{alea.randint(1, 12):02d}-{alea.randint(1, 28):02d}"},
        "statut_marital": {PERIODE: marital},
    }
    montant = float(alea.choice((0, 0, 300, 640, 912, 1100, 1380, 1800, 2600)))
    noms = (
        ("retraite_brute", "retraite_imposable")
        if pensionne
        else alea.choice((("salaire_de_base", "salaire_imposable"), ("chomage_brut", "chomage_imposable")))
    )
    for nom in noms:
        adulte[nom] = dict.fromkeys(MOIS, montant)
    if alea.random() < 0.15:
        adulte["handicap"] = dict.fromkeys(MOIS, True)
        adulte["taux_incapacite"] = dict.fromkeys(MOIS, alea.choice((0.5, 0.8)))
    return adulte


def menages(nombre: int) -> dict[str, Any]:
    """Random households, as a program would hand them to OpenFisca."""
    alea = random.Random(20260101)
    situation: dict[str, Any] = {"individus": {}, "familles": {}, "foyers_fiscaux": {}, "menages": {}}
    for i in range(nombre):
        couple, pensionne = alea.random() < 0.4, alea.random() < 0.4
        marital = "marie" if couple else "celibataire"
        adultes = [f"adulte{i}a", f"adulte{i}b"][: 1 + couple]
        enfants = [f"enfant{i}{n}" for n in "abc"[: 0 if pensionne else alea.randint(0, 3)]]
        for adulte in adultes:
            situation["individus"][adulte] = _adulte(alea, marital, pensionne)
        for enfant in enfants:
            naissance = f"{alea.randint(2007, 2025)}-06-15"
            situation["individus"][enfant] = {"date_naissance": {"ETERNITY": naissance}}
        situation["familles"][f"f{i}"] = {"parents": adultes, "enfants": enfants}
        situation["foyers_fiscaux"][f"ff{i}"] = {"declarants": adultes, "personnes_a_charge": enfants}
        situation["menages"][f"m{i}"] = {
            "personne_de_reference": adultes[:1],
            "conjoint": adultes[1:],
            "enfants": enfants,
            "depcom": dict.fromkeys(MOIS, f"751{alea.randint(1, 20):02d}"),
            "loyer": dict.fromkeys(MOIS, float(alea.randint(0, 1200))),
            "statut_occupation_logement": dict.fromkeys(
                MOIS, alea.choice(("locataire_hlm", "locataire_vide", "proprietaire", "locataire_foyer"))
            ),
        }
    return situation


def simulation(systeme: TaxBenefitSystem, nombre: int) -> Simulation:
    return SimulationBuilder().build_from_entities(systeme, menages(nombre))


def tableaux(calcul: Simulation) -> dict[tuple[str, str], Any]:
    """Every array a simulation holds, given or computed."""
    return {
        (nom, str(periode)): holder.get_array(periode)
        for population in calcul.populations.values()
        for nom, holder in population._holders.items()
        for periode in holder.get_known_periods()
    }


@pytest.mark.lent
def test_memes_reponses_et_memes_valeurs_intermediaires() -> None:
    calculs = [simulation(s, 60) for s in (nu(), rapide())]
    for question in QUESTIONS:
        attendu, obtenu = (c.calculate(question, PERIODE) for c in calculs)
        numpy.testing.assert_array_equal(obtenu, attendu, err_msg=question)
        assert numpy.asarray(attendu).any(), f"no household has {question}: the test proves nothing"
    attendus, obtenus = map(tableaux, calculs)
    assert obtenus.keys() == attendus.keys()
    differents = [cle for cle, attendu in attendus.items() if not numpy.array_equal(attendu, obtenus[cle])]
    assert differents == []


@pytest.mark.lent
def test_dire_le_premier_mois_ne_change_pas_les_reponses() -> None:
    entier, borne = simulation(rapide(), 60), simulation(rapide(), 60)
    preparer_simulation(borne, period(MOIS[0]))
    for question in QUESTIONS:
        attendu, obtenu = (c.calculate(question, PERIODE) for c in (entier, borne))
        numpy.testing.assert_array_equal(obtenu, attendu, err_msg=question)


@pytest.mark.lent
def test_memes_variables() -> None:
    assert rapide().variables.keys() == nu().variables.keys()
    for nom, variable in nu().variables.items():
        assert list(rapide().variables[nom].formulas) == list(variable.formulas), nom


@pytest.mark.lent
def test_memes_parametres() -> None:
    def decrits(s: TaxBenefitSystem) -> list[tuple[Any, ...]]:
        noeuds = s.parameters.get_descendants()
        return [(n.name, isinstance(n, ParameterNode), n.description, n.metadata) for n in noeuds]

    assert decrits(rapide()) == decrits(nu())


@pytest.mark.lent
@pytest.mark.parametrize("date", ["2004-07-01", "2019-01-01", "2026-01-01"])
def test_memes_chiffres_a_une_date(date: str) -> None:
    def feuilles(noeud: ParameterNodeAtInstant) -> Iterator[tuple[str, str]]:
        for nom in noeud:
            if isinstance(noeud[nom], ParameterNodeAtInstant):
                yield from feuilles(noeud[nom])
            else:
                yield f"{noeud._name}.{nom}", repr(noeud[nom])

    attendu, obtenu = (list(feuilles(s.get_parameters_at_instant(date))) for s in (nu(), rapide()))
    assert obtenu == attendu


@pytest.mark.lent
def test_meme_indexation_par_un_tableau() -> None:
    zones = numpy.array(["zone_2", "zone_1", "zone_3", "zone_2"])

    def suppression(s: TaxBenefitSystem) -> Any:
        logement = s.get_parameters_at_instant("2026-01-01").prestations_sociales.aides_logement
        return logement.allocations_logement.locatif.coefficients_degressivite_suppression[zones].suppression

    numpy.testing.assert_array_equal(suppression(rapide()), suppression(nu()))


# What needs no oracle


def test_un_parametre_absent_a_cette_date_est_une_erreur_qui_le_nomme() -> None:
    noeud = rapide().get_parameters_at_instant("2026-01-01").prestations_sociales
    assert not hasattr(noeud, "inconnu")
    for lire in (lambda: noeud.inconnu, lambda: noeud["inconnu"], lambda: noeud[3]):
        with pytest.raises(AttributeError, match="prestations_sociales"):
            lire()


def test_les_parametres_d_une_date_sont_construits_une_fois() -> None:
    mois, jour = period("2026-01"), "2026-01-01"
    assert rapide().get_parameters_at_instant(mois) is rapide().get_parameters_at_instant(jour)


def test_une_reforme_qui_change_un_chiffre_ne_touche_pas_le_systeme_de_depart() -> None:
    def plafond(s: TaxBenefitSystem) -> float:
        pss = s.get_parameters_at_instant("2026-01-01").prelevements_sociaux.pss
        return float(pss.plafond_securite_sociale_mensuel)

    class Doublee(LazySystem, Reform):
        def apply(self) -> None:
            self.modify_parameters(self.doubler)

        def doubler(self, parametres: ParameterNode) -> ParameterNode:
            pss = parametres.prelevements_sociaux.pss
            pss.plafond_securite_sociale_mensuel.update(period=period("2026-01"), value=2 * avant)
            return parametres

    avant = plafond(rapide())
    assert plafond(Doublee(rapide())) == 2 * avant
    assert plafond(rapide()) == avant


def test_le_ramasse_miettes_est_rendu_comme_il_etait() -> None:
    systeme.cache_clear()
    assert gc.isenabled()
    assert systeme() is systeme()
    assert gc.isenabled()


def test_nos_regles_et_nos_chiffres_sont_charges() -> None:
    assert construire().get_variable("paris_energie_familles") is not None
    assert "paris" in construire().parameters.children


def test_le_premier_mois_est_un_mois() -> None:
    calcul = simulation(rapide(), 1)
    preparer_simulation(calcul, period("2024-01"))
    assert not calcul.calculate("aspa", "2023-12").any()
    with pytest.raises(ValueError, match="one month"):
        preparer_simulation(calcul, period("2024"))
