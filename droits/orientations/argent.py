"""Rights in money that we do not compute, often worth more than the rest: to be asked first.

Ages and rates here choose whom to tell, generously; the service that pays applies the conditions.
Texts of the code du travail and of the CSS: read in @socialgouv/legi-data 2.513.0 (in force in 2026).
"""

from __future__ import annotations

from datetime import date

from droits.aide import Reference
from droits.orientations import lectures
from droits.orientations.modele import NON, OUI, Appel, Orientation, non, selon, toutes, une
from droits.scenarios.situation import Enfant, NatureAide, NatureRessource, NatureTitre, Situation

#: the longest past that unemployment insurance looks at is 36 months; the rate of the rules is for France Travail
_ANNEES_DE_SALAIRE = 3
_CHOMAGE_JUSQU_A = 66  # code du travail L5421-4: until the age of a full pension, 67
#: L161-17-2: 62 for those born before September 1961, 64 for those born from 1969
_RETRAITE_DES, _RETRAITE_AU_PLUS_TARD = 62, 64
_REVERSION_DES = 55  # CSS D353-3
_TAUX_SIGNIFICATIF = 50
_GROSSESSE = (15, 55)  # ages at which the question is asked
_GARDE_AVANT, _GARDE_AVANT_SEUL = 6, 12
#: décret n° 2025-515 du 30 mai 2025: up to 12 years for a lone parent
_GARDE_SEUL_DEPUIS = date(2025, 9, 1)
_ENFANT_A_CHARGE_AVANT = 20  # CSS R512-2
_PERTE_D_AUTONOMIE_DES = 60  # service-public.fr F10009; PCH before that age (F14202)
_MAJEUR = 18
_TITRE_ASILE = frozenset({NatureTitre.DEMANDEUR_ASILE})


def _chomage(s: Situation, au: date) -> Appel:
    """Not in work, a wage that ended not long ago; the past is asked of those who look for work only."""
    p = s.demandeur
    salaire = lectures.salaire_fini_depuis(p, _ANNEES_DE_SALAIRE, au)
    return toutes(
        lectures.sans_emploi(p),
        lectures.age(p, au, a=_CHOMAGE_JUSQU_A),
        NON if p.fin_droits_chomage else OUI,
        non(lectures.recoit_ressource(p, NatureRessource.CHOMAGE, au)),
        salaire if p.activite == "chomage" or salaire is OUI else NON,
    )


def _retraite(s: Situation, au: date) -> Appel:
    demandees = selon(s.demandeur.pensions_demandees, "personne.pensions_demandees")
    return toutes(lectures.age(s.demandeur, au, de=_RETRAITE_DES), non(demandees))


def _reversion(s: Situation, au: date) -> Appel:
    """No fact tells a widow: named to those who live alone, in a sentence that begins with « if »."""
    return toutes(lectures.age(s.demandeur, au, de=_REVERSION_DES), lectures.seul(s))


def _invalidite(s: Situation, au: date) -> Appel:
    p = s.demandeur
    return toutes(
        lectures.age(p, au, de=_MAJEUR, a=_RETRAITE_AU_PLUS_TARD - 1),
        une(lectures.invalide(p), lectures.handicap(p, _TAUX_SIGNIFICATIF)),
        non(lectures.recoit_ressource(p, NatureRessource.PENSION_INVALIDITE, au)),
    )


def _arret(s: Situation, au: date) -> Appel:
    """No fact tells a sick leave: told by a pregnancy or an unfitness, with work or without it for a short time."""
    p = s.demandeur
    return toutes(
        une(lectures.au_travail(p), lectures.recoit_ressource(p, NatureRessource.CHOMAGE, au)),
        OUI if p.enceinte or p.inapte_travail else NON,
        non(lectures.recoit_ressource(p, NatureRessource.INDEMNITES_JOURNALIERES, au)),
    )


def _naissance(s: Situation, au: date) -> Appel:
    enceinte = selon(s.demandeur.enceinte, "personne.enceinte")
    de, a = _GROSSESSE
    return enceinte if s.demandeur.enceinte else toutes(lectures.age(s.demandeur, au, de=de, a=a), enceinte)


def _garde(s: Situation, au: date) -> Appel:
    """A young child at home, and an adult who works or studies (L531-5 I)."""
    occupes = [lectures.au_travail_ou_aux_etudes(adulte) for adulte in lectures.adultes(s)]
    if s.conjoint is None:
        occupes.append(selon(None, "foyer.conjoint"))
    return toutes(lectures.un_enfant(s, (_a_garder(s, e, au) for e in lectures.enfants(s) or ())), une(*occupes))


def _a_garder(s: Situation, enfant: Enfant, au: date) -> Appel:
    petit = lectures.age(enfant, au, "enfant.date_naissance", a=_GARDE_AVANT - 1)
    if au < _GARDE_SEUL_DEPUIS:
        return petit
    moins_petit = lectures.age(enfant, au, "enfant.date_naissance", a=_GARDE_AVANT_SEUL - 1)
    return une(petit, toutes(moins_petit, lectures.seul(s)))


def _presence(s: Situation, au: date) -> Appel:
    return lectures.un_enfant(s, (_handicape(e, au) for e in lectures.enfants(s) or ()))


def _handicape(enfant: Enfant, au: date) -> Appel:
    reconnu = selon(None if enfant.handicap is None else enfant.handicap != "aucun", "enfant.handicap")
    jeune = lectures.age(enfant, au, "enfant.date_naissance", a=_ENFANT_A_CHARGE_AVANT - 1)
    return toutes(OUI if enfant.taux_incapacite else reconnu, jeune)


def _asile(s: Situation, au: date) -> Appel:
    p = s.demandeur
    return toutes(
        lectures.titre(p, au, _TITRE_ASILE),
        lectures.age(p, au, de=_MAJEUR),
        non(lectures.recoit_aide(s, NatureAide.ADA, au)),
    )


def _apa(s: Situation, au: date) -> Appel:
    """An assessment at home decides; whoever works is not asked."""
    return toutes(
        lectures.age(s.demandeur, au, de=_PERTE_D_AUTONOMIE_DES),
        non(lectures.au_travail(s.demandeur)),
        non(lectures.recoit_aide(s, NatureAide.APA, au)),
    )


def _pch(s: Situation, au: date) -> Appel:
    p = s.demandeur
    adulte = toutes(
        lectures.age(p, au, a=_PERTE_D_AUTONOMIE_DES - 1),
        une(lectures.handicap(p, _TAUX_SIGNIFICATIF), lectures.recoit_aide(s, NatureAide.AAH, au)),
    )
    return toutes(une(adulte, _presence(s, au)), non(lectures.recoit_aide(s, NatureAide.PCH, au)))


_DU_REVENU = ("personne.activite", "personne.ressources")
_DES_ENFANTS = ("foyer.enfants", "enfant.date_naissance")
_DU_HANDICAP = ("personne.taux_incapacite", "personne.restriction_emploi")

ARGENT = (
    Orientation(
        id="chomage",
        reference=Reference("L5422-1", "code du travail"),
        faits=(
            *_DU_REVENU,
            "personne.date_naissance",
            "ressource.passe",
            "personne.travail_deux_ans",
            "personne.fin_droits_chomage",
        ),
        appelee=_chomage,
    ),
    Orientation(
        id="retraite",
        reference=Reference("L351-1 et L161-17-2", "CSS"),
        faits=("personne.date_naissance", "personne.pensions_demandees"),
        appelee=_retraite,
    ),
    Orientation(
        id="reversion",
        reference=Reference("L353-1", "CSS"),
        faits=("personne.date_naissance", "foyer.conjoint"),
        appelee=_reversion,
    ),
    Orientation(
        id="presence_parentale",
        reference=Reference("L544-1", "CSS"),
        faits=(*_DES_ENFANTS, "enfant.handicap", "personne.taux_incapacite"),
        appelee=_presence,
    ),
    Orientation(
        id="pension_invalidite",
        reference=Reference("L341-1", "CSS"),
        faits=("personne.date_naissance", *_DU_REVENU, *_DU_HANDICAP),
        appelee=_invalidite,
    ),
    Orientation(
        id="indemnites_journalieres",
        reference=Reference("L321-1 et L331-3", "CSS"),
        faits=(*_DU_REVENU, "personne.enceinte", "personne.inapte_travail"),
        appelee=_arret,
    ),
    Orientation(
        id="prime_naissance",
        reference=Reference("L531-2", "CSS"),
        faits=("personne.enceinte", "personne.date_naissance"),
        appelee=_naissance,
    ),
    Orientation(
        id="garde_enfant",
        reference=Reference("L531-5", "CSS"),
        faits=(*_DES_ENFANTS, "personne.activite", "foyer.conjoint"),
        appelee=_garde,
    ),
    Orientation(
        id="ada",
        reference=Reference("L553-1", "CESEDA"),  # former L744-9, read; L553-1 : non relu
        faits=("personne.nationalite", "personne.titre_sejour", "personne.date_naissance", "aides_recues"),
        appelee=_asile,
        discrete=True,
    ),
    Orientation(
        id="apa",
        reference=Reference("L232-1", "CASF"),  # non relu; service-public.fr F10009
        faits=("personne.date_naissance", "personne.activite", "aides_recues"),
        appelee=_apa,
    ),
    Orientation(
        id="pch",
        reference=Reference("L245-1", "CASF"),  # non relu; service-public.fr F14202
        faits=("personne.date_naissance", *_DU_HANDICAP, *_DES_ENFANTS, "enfant.handicap", "aides_recues"),
        appelee=_pch,
    ),
)
