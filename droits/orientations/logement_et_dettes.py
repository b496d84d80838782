"""An address, a home, debts that are too many."""

from __future__ import annotations

from datetime import date

from droits.aide import Reference
from droits.orientations import lectures
from droits.orientations.modele import NON, OUI, Appel, Orientation, non, toutes, une
from droits.scenarios.situation import PeriodeParis, Situation, StatutLogement

_SANS_BAIL = (
    *lectures.SANS_EQUIPEMENT,
    *lectures.HEBERGES,
    StatutLogement.SOUS_LOCATAIRE,
    StatutLogement.LOGEMENT_FOYER,
)
_SANS_LOGEMENT = (*lectures.SANS_EQUIPEMENT, *lectures.HEBERGES)
#: service-public.fr F2018: 16 to 25, sometimes 30
_JEUNE = (16, 25)
_PLUSIEURS = 2


def _telephone(s: Situation, au: date) -> Appel:
    """A telephone or internet bill: the law names them, no aid of Paris was found."""
    return lectures.une_dette(s, (OUI for _ in lectures.dettes(s, "telephone")))


def _domiciliation(s: Situation, au: date) -> Appel:
    """No address (CASF L264-1), and none asked for yet as far as we know."""
    deja = s.logement.domiciliation not in (None, "aucune")
    deja = deja or any(p.mode == "domiciliation" and _en_cours(p, au) for p in s.demandeur.paris or ())
    return toutes(lectures.logement(s, *lectures.SANS_EQUIPEMENT), NON if deja else OUI)


def _en_cours(periode: PeriodeParis, au: date) -> bool:
    return (periode.depuis or au) <= au <= (periode.jusqu_au or au)


def _mal_loge(s: Situation) -> Appel:
    """A home that is not decent, or a summons to court for its rent."""
    return une(OUI if s.logement.decent is False else NON, lectures.assigne(s))


def _logement_social(s: Situation, au: date) -> Appel:
    deja = lectures.logement(s, StatutLogement.LOCATAIRE_HLM)
    besoin = une(lectures.logement(s, *_SANS_BAIL), _mal_loge(s))
    return toutes(besoin, non(deja), lectures.sejour(s.demandeur, au))


def _dalo(s: Situation, au: date) -> Appel:
    """CCH L441-2-3 II: no home, put up by others or in a shelter, about to be evicted, home not fit to live in."""
    chez_ses_parents = OUI if s.demandeur.vit_chez_ses_parents else NON
    besoin = une(toutes(lectures.logement(s, *_SANS_LOGEMENT), non(chez_ses_parents)), _mal_loge(s))
    return toutes(besoin, lectures.sejour(s.demandeur, au))


def _surendettement(s: Situation, au: date) -> Appel:
    """Several debts, or a credit; one bill is for the FSL. The self-employed go to the court (F134, 2022)."""
    beaucoup = len(lectures.dettes(s)) >= _PLUSIEURS or bool(lectures.dettes(s, "autre"))
    trop = lectures.une_dette(s, (OUI if beaucoup else NON,))
    return NON if s.demandeur.activite == "independant" else trop


def _foyer_de_jeunes(s: Situation, au: date) -> Appel:
    de, a = _JEUNE
    return toutes(lectures.age(s.demandeur, au, de=de, a=a), lectures.logement(s, *_SANS_LOGEMENT))


_DU_SEJOUR = ("personne.nationalite", "personne.titre_sejour")

LOGEMENT_ET_DETTES = (
    Orientation(
        id="domiciliation",
        reference=Reference("L264-1", "CASF"),
        faits=("logement.statut", "personne.paris"),
        appelee=_domiciliation,
    ),
    Orientation(
        id="logement_social",
        reference=Reference("L441-1", "CCH"),  # non relu; service-public.fr F10007
        faits=("logement.statut", "logement.decent", "dettes", *_DU_SEJOUR),
        appelee=_logement_social,
    ),
    Orientation(
        id="dalo",
        reference=Reference("L441-2-3", "CCH"),
        faits=("logement.statut", "logement.decent", "dettes", "personne.vit_chez_ses_parents", *_DU_SEJOUR),
        appelee=_dalo,
    ),
    Orientation(
        id="surendettement",
        reference=Reference("L711-1", "code de la consommation"),  # non relu; service-public.fr F134
        faits=("dettes", "personne.activite"),
        appelee=_surendettement,
    ),
    Orientation(
        id="fsl_telephone",
        reference=Reference("6", "loi n° 90-449 du 31 mai 1990"),  # CASF L115-3: service kept until the answer
        faits=("dettes",),
        appelee=_telephone,
    ),
    Orientation(
        id="foyer_jeunes",
        reference=Reference("L633-1", "CCH"),  # non relu; service-public.fr F2018
        faits=("personne.date_naissance", "logement.statut"),
        appelee=_foyer_de_jeunes,
    ),
)
