"""Properties of the municipal aids, on random households, at the first pass (what OpenFisca computes).

The housing aid is told, so that income moves nothing but the measure of resources itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

import numpy as np
import pytest

from droits.guard.menages import menages
from droits.scenarios.calendrier import annees_avant
from droits.scenarios.openfisca import simuler
from droits.scenarios.situation import AideRecue, AvisImpot, NatureAide, PeriodeParis, Ressource, Situation, remplacer
from droits.system import systeme

JOURS = (date(2019, 12, 1), date(2026, 11, 22))
MENAGES = 800
GRAINE = 7
#: aids whose amount, or whose being open, never falls when the household has less (I/A 5, annexes)
SELON_LES_RESSOURCES = (
    "paris_logement_psol",
    "paris_complement_sante",
    "paris_logement_familles_sans_cumul",
    "paris_logement_plfm_sans_cumul",
    "paris_logement_sans_cumul",
    "paris_forfait_familles",
    "paris_logement_aspeh",
    "paris_energie_familles",
    "paris_parent_age",
    "paris_pass_seniors",
    "paris_pass_access",
    "paris_repas_difficulte_eligibilite",
)
#: aids that parents in alternate custody share (IV/A 3)
PARTAGEES = (
    "paris_logement_familles_sans_cumul",
    "paris_logement_plfm_sans_cumul",
    "paris_forfait_familles",
    "paris_logement_aspeh",
    "paris_energie_familles",
    "paris_naissance_multiple",
)
LOGEMENT = ("paris_logement", "paris_logement_familles", "paris_logement_plfm")

Tableau = np.ndarray


@cache
def _situations(jour: date) -> tuple[Situation, ...]:
    return tuple(_aide_logement_dite(s) for s in menages(GRAINE, MENAGES, (jour,)))


def _aide_logement_dite(s: Situation) -> Situation:
    autres = tuple(a for a in s.aides_recues or () if a.nature is not NatureAide.AIDE_LOGEMENT)
    dite = AideRecue(nature=NatureAide.AIDE_LOGEMENT, montant=Decimal(120), depuis=date(2010, 1, 1))
    return remplacer(s, aides_recues=(*autres, dite))


def _calculer(situations: Sequence[Situation], jour: date, variables: Sequence[str]) -> dict[str, Tableau]:
    """One value for each household: of its family, or the sum over its two adults."""
    rangees = simuler(systeme(), situations, jour)
    valeurs = {}
    for nom in variables:
        tableau = np.asarray(rangees.simulation.calculate(nom, rangees.periode)).astype(float)
        if systeme().get_variable(nom).entity.key == "famille":
            valeurs[nom] = tableau[rangees.famille]
        else:
            conjoint = np.where(rangees.conjoint >= 0, tableau[rangees.conjoint], 0)
            valeurs[nom] = tableau[rangees.demandeur] + conjoint
    return valeurs


def _ne_baissent_pas(avant: dict[str, Tableau], apres: dict[str, Tableau]) -> list[str]:
    return [f"{nom}, ménage {i}" for nom in avant for i in np.flatnonzero(avant[nom] > apres[nom] + 0.005)]


def _moitie(ressource: Ressource) -> Ressource:
    champs = ("net", "brut", "imposable", "montant")
    return remplacer(ressource, **{c: m / 2 for c in champs if (m := getattr(ressource, c)) is not None})


def _avec_la_moitie(s: Situation) -> Situation:
    """Half of every income, of the tax and of what is received, but for the housing aid."""

    def pauvre(p: Any) -> Any:
        return remplacer(p, ressources=tuple(map(_moitie, p.ressources or ())))

    avis = s.avis_impot or AvisImpot()
    return remplacer(
        s,
        demandeur=pauvre(s.demandeur),
        conjoint=pauvre(s.conjoint) if s.conjoint else s.conjoint,
        enfants=tuple(pauvre(e) for e in s.enfants or ()),
        autres_personnes=tuple(pauvre(a) for a in s.autres_personnes or ()),
        avis_impot=remplacer(
            avis,
            revenus_declares=None if avis.revenus_declares is None else avis.revenus_declares / 2,
            impot=None if avis.impot is None else avis.impot / 2,
        ),
    )


def _garde(residence: str) -> Callable[[Situation], Situation]:
    """The minors live so; a grown child's own income is another matter."""

    def appliquer(s: Situation) -> Situation:
        assert s.date_entretien is not None
        majorite = annees_avant(s.date_entretien, 18)
        enfants = tuple(
            remplacer(e, residence=residence) if e.date_naissance is None or e.date_naissance > majorite else e
            for e in s.enfants or ()
        )
        return remplacer(s, enfants=enfants)

    return appliquer


def _toutes(s: Situation, residence: str) -> Situation:
    return remplacer(s, enfants=tuple(remplacer(e, residence=residence) for e in s.enfants or ()))


@pytest.mark.parametrize("jour", JOURS)
def test_avec_moins_de_ressources_aucune_aide_ne_baisse(jour: date) -> None:
    avant = _calculer(_situations(jour), jour, SELON_LES_RESSOURCES)
    apres = _calculer([_avec_la_moitie(s) for s in _situations(jour)], jour, SELON_LES_RESSOURCES)
    assert not _ne_baissent_pas(avant, apres)
    sans = [nom for nom in SELON_LES_RESSOURCES if not (apres[nom] > 0).any()]
    assert not sans, "une aide que personne ne reçoit ne prouve rien"


@pytest.mark.parametrize("jour", JOURS)
def test_vivre_plus_longtemps_a_paris_ne_fait_rien_perdre(jour: date) -> None:
    """But for the aid to people without a home, whose maximum is the same from the first month."""

    def depuis_toujours(s: Situation) -> Situation:
        paris = (PeriodeParis(depuis=date(1990, 1, 1)),)
        conjoint = remplacer(s.conjoint, paris=paris) if s.conjoint else s.conjoint
        return remplacer(s, demandeur=remplacer(s.demandeur, paris=paris), conjoint=conjoint)

    aides = (*SELON_LES_RESSOURCES, "paris_allocation_exceptionnelle", "paris_naissance_multiple")
    avant = _calculer(_situations(jour), jour, aides)
    apres = _calculer([depuis_toujours(s) for s in _situations(jour)], jour, aides)
    assert not _ne_baissent_pas(avant, apres)


@pytest.mark.parametrize("jour", JOURS)
def test_la_garde_alternee_ne_donne_jamais_plus_que_la_garde_entiere(jour: date) -> None:
    entiere = _calculer(list(map(_garde("foyer"), _situations(jour))), jour, PARTAGEES)
    alternee = _calculer(list(map(_garde("alternee"), _situations(jour))), jour, PARTAGEES)
    assert not _ne_baissent_pas(alternee, entiere)


@pytest.mark.parametrize("jour", JOURS)
def test_deux_moities_ne_depassent_jamais_l_aide_entiere(jour: date) -> None:
    """Each parent with the children every other week: together, no more than one home with them (IV/A 3)."""
    mineurs = [s for s in _situations(jour) if _garde("alternee")(s) == _toutes(s, "alternee")]
    entiere = _calculer([_toutes(s, "foyer") for s in mineurs], jour, PARTAGEES)
    alternee = _calculer([_toutes(s, "alternee") for s in mineurs], jour, PARTAGEES)
    deux = {nom: 2 * valeurs for nom, valeurs in alternee.items()}
    assert not _ne_baissent_pas(deux, entiere)


@pytest.mark.parametrize("jour", JOURS)
def test_le_non_cumul_garde_la_meilleure_combinaison(jour: date) -> None:
    """The three housing aids exclude each other: what is paid is the best of them, never more, never less."""
    seules = [f"{nom}_sans_cumul" for nom in LOGEMENT]
    valeurs = _calculer(_situations(jour), jour, (*LOGEMENT, *seules))
    paye = sum(valeurs[nom] for nom in LOGEMENT)
    assert np.allclose(paye, np.max([valeurs[nom] for nom in seules], axis=0), atol=0.005)
    assert (np.sum([valeurs[nom] > 0 for nom in LOGEMENT], axis=0) <= 1).all()
