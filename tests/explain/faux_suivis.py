"""Follow-ups and comparisons made by hand for the tests of words: every step, every kind of change."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from faux_bilans import EMPREINTES, JOUR, bilan, critere, reponse, somme

from droits.parcours.comparaison import (
    DATE,
    Cause,
    Changement,
    Comparaison,
    CritereChange,
    Genre,
    ReponseChangee,
    ReponseEnBref,
)
from droits.parcours.suivi import DemandeSuivie, Etape, PapierSuivi, Suivi
from droits.resultats import Certitude, Chiffre, Etat, Statut
from droits.scenarios.situation import Situation

_MOIS = Chiffre(parametre="p", valeur=Decimal(2), certitude=Certitude.CONFIRME)


def _demande(etape: Etape, **champs: Any) -> DemandeSuivie:
    return DemandeSuivie(rang=0, aide=champs.pop("aide", "rsa"), etape=etape, recours=("lettre_dit_comment",), **champs)


_DEMANDES = (
    _demande(Etape.REFUS, reponse="refus", dernier_jour=JOUR, urgente=True, chiffre=_MOIS, reponse_le=JOUR),
    _demande(Etape.REFUS, reponse="partiel", aide="apa"),
    _demande(Etape.DELAI_PASSE, reponse="refus", dernier_jour=date(2026, 1, 2)),
    _demande(Etape.SILENCE, silence_le=date(2026, 1, 2), demandee_le=date(2025, 11, 2), recepisse_le=JOUR),
    _demande(Etape.ATTENTE, silence_le=date(2027, 1, 2)),
    _demande(Etape.A_FAIRE),
    _demande(Etape.RECOURS, recours_le=JOUR),
    _demande(Etape.ACCORD, reponse="accord"),
)
_PAPIERS = (
    PapierSuivi(papier="une lettre", etat="manquant", aides=("rsa",)),
    PapierSuivi(papier="rib", piece="rib", etat="a_apporter", aides=("rsa", "aspa")),
    PapierSuivi(papier="RIB", piece="rib", etat="apporte", le=JOUR),
)
SUIVIS = (
    Suivi(date=JOUR, demandes=_DEMANDES, papiers=_PAPIERS),
    Suivi(date=JOUR, demandes=(), papiers=()),
)

_AVANT = Situation.model_validate(
    {
        "conjoint": False,
        "demandeur": {"ressources": [{"nature": "retraite", "net": "900"}, {"nature": "bourse"}]},
        "logement": {"loyer": "400"},
    }
)
_APRES = Situation.model_validate(
    {
        "conjoint": {"date_naissance": "1950-01-01", "ressources": ()},
        "demandeur": {"ressources": [{"nature": "retraite", "net": "950"}, {"nature": "salaire", "net": "9"}]},
        "logement": {"loyer": "400"},
        "provenances": {"logement.loyer": {"su": "lu", "papier": "bail"}},
    }
)
_RESSOURCE = ("demandeur", "ressources")


def _changement(numero: int, genre: Genre, avant: Any, apres: Any) -> Changement:
    return Changement(numero=numero, genre=genre, sujet="foyer", fait=None, avant=avant, apres=apres, decide=True)


_CHANGEMENTS = (
    _changement(1, Genre.CHANGE, (*_RESSOURCE, 0), (*_RESSOURCE, 0)),
    _changement(2, Genre.ENLEVE, (*_RESSOURCE, 1), None),
    _changement(3, Genre.AJOUTE, None, (*_RESSOURCE, 1)),
    _changement(4, Genre.CHANGE, ("conjoint",), ("conjoint",)),
    _changement(5, Genre.AJOUTE, ("logement", "charges"), ("logement", "loyer")),
    _changement(6, Genre.SU_AUTREMENT, ("logement", "loyer"), ("logement", "loyer")),
)


def _changee(**cause: tuple[int, ...]) -> ReponseChangee:
    return ReponseChangee(
        aide="aspa",
        avant=ReponseEnBref(statut=Statut.NON),
        apres=ReponseEnBref(statut=Statut.DROIT_PROBABLE),
        criteres=(CritereChange(id="critere_sans_phrase", avant=(Etat.NON_REMPLI,), apres=(Etat.REMPLI,)),),
        cause=Cause(**cause),
    )


_MEME = ReponseEnBref(statut=Statut.NON)


def _comparaison(**champs: Any) -> Comparaison:
    base: dict[str, Any] = {
        "date_avant": date(2026, 1, 2),
        "date_apres": JOUR,
        "changements": _CHANGEMENTS,
        "reponses": (),
        "inchangees": ("rsa",),
        "empreintes": EMPREINTES,
        "avant": _AVANT,
        "apres": _APRES,
        "bilan_avant": bilan(
            reponse(statut=Statut.NON, criteres=(critere(sujet="demandeur"),)),
            reponse(aide="css", criteres=(critere(etat=Etat.INCONNU),)),
        ),
        "bilan_apres": bilan(
            reponse(montant=somme("9", "9"), criteres=(critere(),)), reponse(aide="css", criteres=(critere(),))
        ),
    }
    return Comparaison(**base | champs)


COMPARAISONS = (
    _comparaison(
        adultes_echanges=True,
        reponses=(
            _changee(seuls=(DATE,)),
            _changee(seuls=(1, 2)),
            _changee(ensemble=(1, 3)),
            _changee(),
            ReponseChangee(aide="css", avant=_MEME, apres=_MEME, cause=Cause(seuls=(1,))),
        ),
    ),
    _comparaison(date_avant=JOUR, changements=()),
    _comparaison(reponses=(_changee(seuls=(DATE,)), _changee(seuls=(DATE,)))),
)
