"""What cannot wait: danger, no roof, no food; a home, a supply or a permit about to be lost; no cover for care.

Numbers that the sentences print, and where they were read (« Violence conjugale », service-public.fr F12544,
25 September 2020; « Comment alerter la police », F33953, 19 April 2024): 17, 112 and 114 (SMS) for danger, 3919
for women who live with violence, 115 for a roof. The 115 again: refugies.info, « Appeler le 115 ».
"""

from __future__ import annotations

from datetime import date

from droits.aide import Reference
from droits.orientations import lectures
from droits.orientations.modele import NON, Appel, Orientation, non, selon, une
from droits.scenarios.situation import Dette, NatureAide, Situation

#: the decrees of 24 November 2023 open the aid of the law of 28 February 2023 (CASF L214-8 to L214-17)
_AIDE_UNIVERSELLE_DEPUIS = date(2023, 12, 1)
_ENERGIE_ET_EAU = ("electricite", "gaz", "eau")


def _danger(s: Situation, au: date) -> Appel:
    return selon(s.violences, "foyer.violences")


def _aide_universelle(s: Situation, au: date) -> Appel:
    return _danger(s, au) if au >= _AIDE_UNIVERSELLE_DEPUIS else NON


def _sans_toit(s: Situation, au: date) -> Appel:
    return lectures.logement(s, *lectures.A_LA_RUE)


def _sans_argent(s: Situation, au: date) -> Appel:
    return lectures.sans_argent(s, au)


def _expulsion(s: Situation, au: date) -> Appel:
    return lectures.assigne(s)


def _coupure(s: Situation, au: date) -> Appel:
    return lectures.une_dette(s, map(_coupure_annoncee, lectures.dettes(s, *_ENERGIE_ET_EAU)))


def _coupure_annoncee(dette: Dette) -> Appel:
    return selon(dette.coupure_annoncee, "dettes")


def _soins(s: Situation, au: date) -> Appel:
    couvert = selon(s.demandeur.assurance_maladie, "personne.assurance_maladie")
    return non(une(couvert, lectures.recoit_aide(s, NatureAide.AME, au)))


def _titre(s: Situation, au: date) -> Appel:
    return lectures.titre_bientot_fini(s.demandeur, au)


URGENCES = (
    Orientation(
        id="danger",
        # « toute personne victime de violences conjugales bénéficie … d'un accompagnement adapté à ses besoins »
        reference=Reference("L214-8", "CASF"),
        faits=("foyer.violences",),
        appelee=_danger,
        urgente=True,
        discrete=True,
    ),
    Orientation(
        id="aide_urgence_violences",
        reference=Reference("L214-9", "CASF", note="loi n° 2023-140 du 28 février 2023"),
        faits=("foyer.violences",),
        appelee=_aide_universelle,
        urgente=True,
        discrete=True,
    ),
    Orientation(
        id="hebergement_115",
        reference=Reference("L345-2 et L345-2-2", "CASF"),
        faits=("logement.statut",),
        appelee=_sans_toit,
        urgente=True,
    ),
    Orientation(
        id="aide_alimentaire",
        reference=Reference("L266-1", "CASF"),  # non relu
        faits=("personne.ressources", "aides_recues"),
        appelee=_sans_argent,
        urgente=True,
    ),
    Orientation(
        id="expulsion",
        reference=Reference("24", "loi n° 89-462 du 6 juillet 1989"),  # non relu
        faits=("dettes",),
        appelee=_expulsion,
        urgente=True,
    ),
    Orientation(
        id="coupure",
        reference=Reference("L115-3", "CASF"),  # droit/faj_fsl.md, L16 and L18
        faits=("dettes",),
        appelee=_coupure,
        urgente=True,
    ),
    Orientation(
        id="soins_sans_droits",
        reference=Reference("L6111-1-1", "code de la santé publique"),
        faits=("personne.assurance_maladie", "aides_recues"),
        appelee=_soins,
        urgente=True,
    ),
    Orientation(
        id="titre_bientot_fini",
        reference=Reference("R431-5", "CESEDA"),
        faits=("personne.nationalite", "personne.titre_sejour"),
        appelee=_titre,
        urgente=True,
        discrete=True,
    ),
)
