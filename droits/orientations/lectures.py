"""What the orientations read in a situation: « yes », « no », or which fact is missing.

What is of one person is read of the applicant only: the other adult of a couple has a page of their own.
A fact of :data:`HABITUELS` that was not given is read as most people would tell it; any other is missing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from droits.chiffres import valeur
from droits.orientations.modele import NON, OUI, Appel, non, selon, une
from droits.scenarios.calendrier import annees_avant
from droits.scenarios.openfisca.aides import en_cours
from droits.scenarios.openfisca.personnes import age_revolu, titre_en_cours
from droits.scenarios.openfisca.tables import EUROPE
from droits.scenarios.situation import (
    AIDES_D_UNE_PERSONNE,
    Beneficiaire,
    Conjoint,
    Dette,
    Enfant,
    NatureAide,
    NatureRessource,
    NatureTitre,
    Personne,
    Ressource,
    Situation,
    StatutLogement,
)

#: facts that are told where there is something to tell; without them nothing more is named
HABITUELS = frozenset(
    {
        "personne.enceinte",  # of a sick leave; the birth grant asks
        "personne.inapte_travail",
        "personne.restriction_emploi",
        "personne.travail_deux_ans",
        "personne.taux_incapacite",  # of a child, or to 29 for the young; the pensions ask
        "logement.decent",
        "logement.chambre",
    }
)
#: without a place of one's own to sleep or to receive letters
A_LA_RUE = frozenset({StatutLogement.SANS_DOMICILE, StatutLogement.SQUAT})
#: without a kitchen, a shower or a cupboard of one's own
SANS_EQUIPEMENT = A_LA_RUE | {StatutLogement.HOTEL}
HEBERGES = frozenset({StatutLogement.HEBERGE, StatutLogement.HEBERGE_PAYANT, StatutLogement.HEBERGEMENT_SOCIAL})

_SANS_EMPLOI = frozenset({"chomage", "sans_activite"})
_AU_TRAVAIL = frozenset({"emploi", "independant"})
#: aids that pay care, not money
_EN_SOINS = frozenset({NatureAide.CSS, NatureAide.AME})
#: permits with which neither social housing nor the DALO is open (CCH L441-1, R441-1)
_SANS_TITRE = frozenset({NatureTitre.AUCUN, NatureTitre.VISA_COURT_SEJOUR, NatureTitre.DEMANDEUR_ASILE})


# --- a person ---------------------------------------------------------------------


def age(personne: Personne, au: date, fait: str = "personne.date_naissance", *, de: int = 0, a: int = 150) -> Appel:
    """Completed years between ``de`` and ``a``, both included."""
    ne = personne.date_naissance
    return selon(None if ne is None else de <= age_revolu(ne, au) <= a, fait)


def sans_emploi(personne: Personne) -> Appel:
    return _activite(personne, _SANS_EMPLOI)


def au_travail(personne: Personne) -> Appel:
    return _activite(personne, _AU_TRAVAIL)


def au_travail_ou_aux_etudes(personne: Personne) -> Appel:
    return _activite(personne, _AU_TRAVAIL | {"etudes"})


def invalide(personne: Personne) -> Appel:
    return _activite(personne, frozenset({"invalidite"}))


def _activite(personne: Personne, lesquelles: frozenset[str]) -> Appel:
    connue = personne.activite
    return selon(None if connue is None else connue in lesquelles, "personne.activite")


def recoit_ressource(personne: Personne, nature: NatureRessource, au: date) -> Appel:
    toutes_ = personne.ressources
    recue = None if toutes_ is None else any(r.nature is nature and _courante(r, au) for r in toutes_)
    return selon(recue, "personne.ressources")


def _courante(ressource: Ressource, au: date) -> bool:
    commencee = ressource.depuis is None or ressource.depuis <= au
    return commencee and (ressource.jusqu_au is None or ressource.jusqu_au >= au)


def salaire_fini_depuis(personne: Personne, annees: int, au: date) -> Appel:
    """A wage that ended in the last ``annees`` years; « no » where nothing has been received for longer."""
    if personne.travail_deux_ans:
        return OUI
    if personne.ressources is None:
        return selon(None, "personne.ressources")
    limite = annees_avant(au, annees)
    salaires = (r for r in personne.ressources if r.nature is NatureRessource.SALAIRE)
    if any(r.jusqu_au is not None and limite <= r.jusqu_au < au for r in salaires):
        return OUI
    rien = (r for r in personne.ressources if r.nature is NatureRessource.AUCUNE)
    if any(r.depuis is not None and r.depuis <= limite for r in rien):
        return NON
    return selon(None, "ressource.passe")


def handicap(personne: Personne, taux: int) -> Appel:
    """A rate of ``taux`` % or more, or a decision that the handicap limits work."""
    connu = personne.taux_incapacite
    reconnu = selon(None if connu is None else connu >= taux, "personne.taux_incapacite")
    return OUI if personne.restriction_emploi else reconnu


def sejour(personne: Personne, au: date) -> Appel:
    """European, or a permit that lets a home be asked for."""
    if personne.nationalite in EUROPE:
        return OUI
    permis = personne.titre_sejour
    if permis is None:
        return _sans_savoir_le_titre(personne)
    return NON if permis.nature in _SANS_TITRE or (permis.jusqu_au or au) < au else OUI


def titre(personne: Personne, au: date, natures: frozenset[NatureTitre]) -> Appel:
    """A permit of one of these kinds, in force; Europeans need none."""
    if personne.nationalite in EUROPE:
        return NON
    if personne.titre_sejour is None:
        return _sans_savoir_le_titre(personne)
    return OUI if titre_en_cours(personne, au, natures) else NON


def titre_bientot_fini(personne: Personne, au: date) -> Appel:
    """A permit that has ended, or so near its end that the next one may be asked for (CESEDA R431-5)."""
    if personne.nationalite in EUROPE:
        return NON
    permis = personne.titre_sejour
    if permis is None:
        return _sans_savoir_le_titre(personne)
    if permis.nature in _SANS_TITRE:
        return NON
    fin = permis.jusqu_au
    return selon(None if fin is None else (fin - au).days <= _jours_avant_la_fin(au), "personne.titre_sejour")


def _jours_avant_la_fin(au: date) -> float:
    from droits.system import systeme  # here: only a permit with an end needs a figure, and the system to read it

    return valeur(systeme().get_parameters_at_instant(au.isoformat()), "droits.titre_sejour.demande_au_plus_tot")


def _sans_savoir_le_titre(personne: Personne) -> Appel:
    return selon(None, "personne.nationalite" if personne.nationalite is None else "personne.titre_sejour")


# --- the home ---------------------------------------------------------------------


def logement(s: Situation, *statuts: StatutLogement) -> Appel:
    connu = s.logement.statut
    return selon(None if connu is None else connu in statuts, "logement.statut")


def seul(s: Situation) -> Appel:
    return selon(None if s.conjoint is None else s.conjoint is False, "foyer.conjoint")


def adultes(s: Situation) -> tuple[Personne, ...]:
    return (s.demandeur, s.conjoint) if isinstance(s.conjoint, Conjoint) else (s.demandeur,)


def enfants(s: Situation) -> tuple[Enfant, ...] | None:
    """Children who live here, full time or half; a residence not told is here."""
    if s.enfants is None:
        return None
    return tuple(e for e in s.enfants if e.residence in ("foyer", "alternee", "place_retours", None))


def un_enfant(s: Situation, appels: Iterable[Appel]) -> Appel:
    """One of the children; ``foyer.enfants`` is missing where they were not told."""
    return selon(None, "foyer.enfants") if s.enfants is None else une(*appels)


# --- money, aids, debts -----------------------------------------------------------


def recoit_aide(s: Situation, nature: NatureAide, au: date) -> Appel:
    """An aid of the home, or of the applicant where it is an aid of one person."""
    if s.aides_recues is None:
        return selon(None, "aides_recues")
    d_un_autre = nature in AIDES_D_UNE_PERSONNE
    miennes = (a for a in s.aides_recues if not (d_un_autre and a.beneficiaire is Beneficiaire.CONJOINT))
    return OUI if any(a.nature is nature and en_cours(a, au) for a in miennes) else NON


def sans_argent(s: Situation, au: date) -> Appel:
    """Nobody receives anything this month, neither income nor an aid in money."""
    revenus = (_un_revenu(adulte, au) for adulte in adultes(s))
    connues = s.aides_recues
    aides = None if connues is None else any(en_cours(a, au) and a.nature not in _EN_SOINS for a in connues)
    return non(une(*revenus, selon(aides, "aides_recues")))


def _un_revenu(personne: Personne, au: date) -> Appel:
    connues = personne.ressources
    recu = None if connues is None else any(_est_un_revenu(r) and _courante(r, au) for r in connues)
    return selon(recu, "personne.ressources")


def _est_un_revenu(ressource: Ressource) -> bool:
    """Something that comes in; an amount that was not told is not zero."""
    if ressource.nature in (NatureRessource.AUCUNE, NatureRessource.PENSION_ALIMENTAIRE_VERSEE):
        return False
    montants = (ressource.net, ressource.brut, ressource.imposable, ressource.montant)
    connus = [m for m in montants if m is not None]
    return not connus or any(connus)


def une_dette(s: Situation, appels: Iterable[Appel]) -> Appel:
    return selon(None, "dettes") if s.dettes is None else une(*appels)


def dettes(s: Situation, *natures: str) -> tuple[Dette, ...]:
    return tuple(d for d in s.dettes or () if not natures or d.nature in natures)


def assigne(s: Situation) -> Appel:
    """A summons to court for the rent."""
    return une_dette(s, (selon(d.assignation, "dettes") for d in dettes(s, "loyer", "charges")))
