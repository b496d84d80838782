"""Youth, and places of every day.

What was read of the services of the City: restaurants solidaires, the City's report of 2011 (labs.paris.fr) and
press of January 2024; free showers, press of February 2023 quoting the City; luggage rooms, an association's page.
No page of paris.fr on these three was read: no address and no hour is printed.
"""

from __future__ import annotations

from datetime import date

from droits.aide import Reference
from droits.orientations import lectures
from droits.orientations.modele import NON, OUI, Appel, Orientation, selon, toutes, une
from droits.scenarios.situation import Personne, Situation, StatutLogement

_MISSION_LOCALE = (16, 25)  # code du travail L5314-2
_CEJ_HANDICAP = 29  # code du travail L5131-6
_CEJ_DEPUIS = date(2022, 3, 1)
_PERMIS = (18, 25)
#: the aid of apprentices ends with 2025 (openfisca-france, « PLF 2026 »); the Region's goes on
_PERMIS_APPRENTI_AVANT = date(2026, 1, 1)
_TAUX_SIGNIFICATIF = 50
_BILAN_DES = 16  # service-public.fr F170, 25 November 2025
#: ages of the personal credit, and since when (décret 2021-628; those of November 2021 and February 2025, non relus)
_PASS_CULTURE = ((date(2025, 3, 1), 17, 18), (date(2022, 1, 1), 15, 18), (date(2021, 5, 21), 18, 18))


def _bilan_de_sante(s: Situation, au: date) -> Appel:
    """For those whom the health system loses sight of (F170): insured, without anything that pays the rest."""
    complementaire = s.sante.complementaire
    return toutes(
        selon(s.demandeur.assurance_maladie, "personne.assurance_maladie"),
        selon(None if complementaire is None else complementaire == "aucune", "sante.complementaire"),
        lectures.age(s.demandeur, au, de=_BILAN_DES),
    )


def _mission_locale(s: Situation, au: date) -> Appel:
    de, a = _MISSION_LOCALE
    return toutes(lectures.age(s.demandeur, au, de=de, a=a), lectures.sans_emploi(s.demandeur))


def _cej(s: Situation, au: date) -> Appel:
    """L5131-6: neither student nor in training, 16 to 25, to 29 with a handicap."""
    p = s.demandeur
    if au < _CEJ_DEPUIS or p.scolarite not in (None, "aucune"):
        return NON
    de, a = _MISSION_LOCALE
    plus_vieux = toutes(
        lectures.age(p, au, de=a + 1, a=_CEJ_HANDICAP),
        OUI if lectures.handicap(p, _TAUX_SIGNIFICATIF) is OUI else NON,
    )
    return toutes(une(lectures.age(p, au, de=de, a=a), plus_vieux), lectures.sans_emploi(p))


def _permis(s: Situation, au: date) -> Appel:
    de, a = _PERMIS
    ecole = s.demandeur.scolarite
    apprenti = selon(None if ecole is None else ecole == "apprentissage", "personne.scolarite")
    if au >= _PERMIS_APPRENTI_AVANT or (ecole is None and s.demandeur.activite != "etudes"):
        apprenti = NON
    return toutes(lectures.age(s.demandeur, au, de=de, a=a), une(apprenti, lectures.sans_emploi(s.demandeur)))


def _pass_culture(s: Situation, au: date) -> Appel:
    ages = next(((de, a) for depuis, de, a in _PASS_CULTURE if au >= depuis), None)
    if ages is None:
        return NON
    moi = _a_l_age(s.demandeur, au, "personne.date_naissance", *ages)
    les_enfants = (_a_l_age(e, au, "enfant.date_naissance", *ages) for e in lectures.enfants(s) or ())
    return une(moi, lectures.un_enfant(s, les_enfants))


def _a_l_age(personne: Personne, au: date, fait: str, de: int, a: int) -> Appel:
    return lectures.age(personne, au, fait, de=de, a=a)


def _sans_equipement(s: Situation, au: date) -> Appel:
    return lectures.logement(s, *lectures.SANS_EQUIPEMENT)


def _sans_douche(s: Situation, au: date) -> Appel:
    """A room let alone often has no shower."""
    return OUI if s.logement.chambre else _sans_equipement(s, au)


def _a_la_rue(s: Situation, au: date) -> Appel:
    return lectures.logement(s, *lectures.A_LA_RUE)


def _papiers_en_danger(s: Situation, au: date) -> Appel:
    return lectures.logement(s, *lectures.SANS_EQUIPEMENT, StatutLogement.HEBERGEMENT_SOCIAL)


_VILLE = Reference("service municipal", "Ville de Paris")

JEUNES = (
    Orientation(
        id="mission_locale",
        reference=Reference("L5131-3 et L5314-2", "code du travail"),
        faits=("personne.date_naissance", "personne.activite"),
        appelee=_mission_locale,
    ),
    Orientation(
        id="contrat_engagement_jeune",
        reference=Reference("L5131-6", "code du travail"),
        faits=(
            "personne.date_naissance",
            "personne.activite",
            "personne.scolarite",
            "personne.taux_incapacite",
            "personne.restriction_emploi",
        ),
        appelee=_cej,
    ),
)
QUOTIDIEN = (
    Orientation(
        id="restaurants_solidaires",
        reference=_VILLE,
        faits=("logement.statut",),
        appelee=_sans_equipement,
    ),
    Orientation(
        id="bains_douches",
        reference=_VILLE,
        faits=("logement.statut", "logement.chambre"),
        appelee=_sans_douche,
    ),
    Orientation(
        id="bagagerie",
        reference=_VILLE,
        faits=("logement.statut",),
        appelee=_a_la_rue,
    ),
    Orientation(
        id="coffre_fort_numerique",
        # droit/README.md, action 91; CPCE L103 : non relu
        reference=Reference("L103", "code des postes et des communications électroniques"),
        faits=("logement.statut",),
        appelee=_papiers_en_danger,
    ),
    Orientation(
        id="bilan_de_sante",
        reference=Reference("L321-3", "CSS"),
        faits=("personne.assurance_maladie", "sante.complementaire", "personne.date_naissance"),
        appelee=_bilan_de_sante,
    ),
    Orientation(
        id="permis_de_conduire",
        reference=Reference("aide au permis", "Région Île-de-France"),
        faits=("personne.date_naissance", "personne.activite", "personne.scolarite"),
        appelee=_permis,
    ),
    Orientation(
        id="pass_culture",
        reference=Reference("1", "décret n° 2021-628 du 20 mai 2021"),
        faits=("personne.date_naissance", "foyer.enfants", "enfant.date_naissance"),
        appelee=_pass_culture,
    ),
)
