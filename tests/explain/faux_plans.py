"""Plans made by hand that say everything a plan can say: ids and structures, no rule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from faux_bilans import JOUR, SUITES, bilan, reponse, somme

from droits.parcours.papiers import DONNE_PAR, reunir
from droits.parcours.plan import Aujourdhui, Ecartee, Etape, Fleche, Lieu, Plan, Sommes, Total
from droits.parcours.sorties import Attente, Sortie
from droits.resultats import Bilan, FaitManquant, OrientationProposee, Statut

DIX = Decimal(10)
#: one that no other aid opens, one that waits for it, one that it opens, and others to be named
AIDES = ("aspa", "paris_solidarite", "css", "rsa", "faj", "paris_logement", "prime_activite", "asi", "aah", "ass")
NATURES = {"paris_solidarite": "d_abord", "css": "ouvre"}


def fleche(avant: str, apres: str, **changements: Any) -> Fleche:
    base: dict[str, Any] = {
        "avant": avant,
        "apres": apres,
        "nature": "diminue",
        "article": "I/A 4",
        "texte": "Règlement municipal du 1er septembre 2019",
    }
    return Fleche(**base | changements)


def plan(**changements: Any) -> Plan:
    etapes = tuple(
        Etape(
            rang=rang,
            aide=aide,
            statut=Statut.DROIT_PROBABLE if rang < 4 else Statut.A_DEMANDER,
            sure=rang < 4,
            demarches=("garder_copie",),
            pieces=("identite",),
            lieu="caf",
            ou=("caf",),
            delais=("changements",),
        )
        for rang, aide in enumerate(AIDES, 1)
    )
    possibles = Sommes(par_mois=DIX, par_an=DIX, une_fois=DIX, aides=("faj",))
    base: dict[str, Any] = {
        "date": JOUR,
        "mentions": ("estimation",),
        "urgences": (),
        "aujourd_hui": Aujourdhui(urgence="hebergement_115", aide="aspa"),
        "etapes": etapes,
        "fleches": (
            fleche("aspa", "paris_solidarite", nature="d_abord"),
            fleche("aspa", "paris_solidarite"),
            fleche("rsa", "css", nature="ouvre"),
        ),
        "papiers": reunir({"aspa": DONNE_PAR, "css": DONNE_PAR} | dict.fromkeys(AIDES, ("identite",))),
        "lieux": (Lieu(code="caf", aides=AIDES), Lieu(code="crous", aides=("aspa",))),
        "ecartees": (Ecartee(aide="asi", par="aspa", renonce=somme("10", "10")), Ecartee(aide="aah", par="aspa")),
        "total": Total(sur=possibles, possible=possibles, cout_par_mois=DIX, maximums=("faj",)),
        "questions": (),
    }
    return Plan(**base | changements)


#: a day to wait for, a step to take
PLUS_TARD = (
    Sortie(
        aide="prime_activite",
        genre="date",
        date=date(2027, 3, 1),
        attente=Attente(cause="age", sujet="demandeur", duree=Decimal(65), unite="ans"),
        statut_apres=Statut.A_DEMANDER,
    ),
    Sortie(aide="asi", genre="demarche", date=JOUR, changements=("bail",), statut_apres=Statut.DROIT_PROBABLE),
)


def plans() -> Iterator[tuple[Plan, Bilan]]:
    """Each with its check-up: full, short, without a request, without anything."""
    orientations = (OrientationProposee(id="hebergement_115", urgente=True, reference="article"),)
    fait = bilan(*(reponse(aide=a, statut=Statut.A_DEMANDER) for a in AIDES), suites=SUITES, orientations=orientations)
    question = FaitManquant(fait="personne.activite", sujet="demandeur", decide="reponse")
    total = Total(sur=Sommes(par_mois=None), possible=Sommes())
    baisse = total.model_copy(update={"sur": Sommes(par_mois=DIX, baissent=("rsa", "ass"))})
    yield plan(), fait
    yield plan(etapes=plan().etapes[:1], total=baisse, ecartees=(), fleches=(), plus_tard=PLUS_TARD), fait
    yield plan(plus_tard=PLUS_TARD), fait
    peu = {"papiers": reunir({"aspa": ("avis_impot",), "paris_solidarite": ("rib",)}), "ecartees": (), "fleches": ()}
    yield plan(questions=(question,), etapes=plan().etapes[:2], total=total, **peu), fait
    yield plan(aujourd_hui=Aujourdhui(aide="faj"), total=total, fleches=(), papiers=(), lieux=()), fait
    for premiere in (Aujourdhui(fait="personne.activite"), None):
        yield plan(aujourd_hui=premiere, etapes=(), fleches=(), papiers=(), questions=(question,), total=total), fait
