"""Calendars that hold every kind of date, to say every sentence of the calendar."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from droits.empreintes import empreintes
from droits.parcours.calendrier import Calendrier, Evenement, GenreEvenement, Histoires, Mois, Retard
from droits.resultats import Certitude

AU, FIN = date(2026, 11, 22), date(2028, 11, 1)
_PLUSIEURS = ("aspa", "css", "rsa", "prime_activite", "aah")
_G = GenreEvenement


def _evenement(genre: GenreEvenement, sujet: str = "demandeur", **champs: object) -> Evenement:
    """Each on a day of its own, so that none is told with another."""
    usuels: dict[str, object] = {"date": date(2027, 3, 15), "aides_qui_ouvrent": ("aspa",)}
    return Evenement.model_validate(usuels | {"genre": genre, "sujet": sujet} | champs)


EVENEMENTS = (
    _evenement(_G.ANNIVERSAIRE, nombre=65, aides_qui_ouvrent=_PLUSIEURS),
    _evenement(_G.ANNIVERSAIRE, "conjoint", nombre=62, aides_qui_ouvrent=("css", "rsa", "aspa", "aah")),
    _evenement(_G.ANNIVERSAIRE, "enfant 1", nombre=3, aides_qui_ferment=("paje",)),
    _evenement(_G.ANNIVERSAIRE, "enfant 2", nombre=1, aides_qui_changent=("aide_logement",)),
    _evenement(_G.ANNIVERSAIRE, "autre 1", nombre=75),
    _evenement(_G.NAISSANCE, inconnu=True),
    _evenement(_G.DUREE_A_PARIS, nombre=36, aides_a_demander=("paris_logement",)),
    _evenement(_G.DUREE_A_PARIS, "conjoint", nombre=6, aides_a_preciser=("paris_logement",)),
    _evenement(_G.DUREE_EN_FRANCE, nombre=3),
    _evenement(_G.DUREE_DU_TITRE, nombre=5),
    _evenement(
        _G.FIN_TITRE,
        nature="carte_sejour_temporaire",
        demander_des=date(2026, 12, 1),
        demander_avant=date(2027, 1, 31),
        aides_qui_ferment=("rsa",),
    ),
    _evenement(_G.FIN_TITRE, date=date(2027, 1, 3), nature="recepisse", aides_qui_ferment=("rsa",)),
    _evenement(_G.FIN_RESSOURCE, nature="chomage"),
    _evenement(_G.DEBUT_RESSOURCE, nature="retraite"),
    _evenement(_G.FIN_AIDE, nature="paris_logement", demander_avant=date(2027, 3, 14)),
    _evenement(_G.RENOUVELLEMENT, nature="paris_solidarite", demander_avant=date(2027, 12, 1)),
    _evenement(_G.ANNEE_DES_REVENUS, "foyer", nombre=2026, inconnu=True),
    _evenement(_G.REVALORISATION, "foyer", inconnu=True, aides=("css",)),
    _evenement(_G.CAMPAGNE, "enfant 1", aides=("bourse_college",), demander_des=date(2027, 9, 1)),
    _evenement(
        _G.CAMPAGNE,
        aides=("bourse_superieur",),
        demander_des=date(2027, 3, 1),
        demander_avant=date(2027, 5, 31),
    ),
)


def _mois(total: str) -> tuple[Mois, ...]:
    return tuple(Mois(date=jour, calcule=True, aides=(), total_sur=Decimal(total)) for jour in (AU, FIN))


def calendrier(*evenements: Evenement, adultes: tuple[str, ...] = ("demandeur",), **champs: object) -> Calendrier:
    usuels: dict[str, object] = {
        "debut": AU,
        "fin": FIN,
        "adultes": adultes,
        "a_demander": (*_PLUSIEURS, "paris_solidarite"),
        "a_demander_service": ("paris_logement",),
        "a_preciser": ("ass", "faj"),
        "evenements": evenements,
        "histoires": Histoires(rien_n_est_demande=_mois("0"), tout_est_demande=_mois("573.49")),
        "cout_du_retard": (
            Retard(aide="aspa", par_mois=Decimal("131.59"), article="R815-33", certitude=Certitude.CONFIRME),
        ),
        "hypotheses": (),
        "empreintes": empreintes(),
    }
    return Calendrier.model_validate(usuels | champs)


CALENDRIERS = (
    *(calendrier(e) for e in EVENEMENTS),
    calendrier(adultes=("demandeur", "conjoint"), a_demander=(), a_demander_service=(), a_preciser=("ass",)),
    calendrier(*(e.model_copy(update={"date": date(2027, m, 2)}) for m in range(1, 13) for e in EVENEMENTS[:3])),
)
