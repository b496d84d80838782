"""The calendar of rights: the next months on known dates, in two stories (design §5, issue 7).

>>> from droits import calendrier, lire
>>> annee = calendrier(lire("exemples/famille_hotel.yaml"), mois=12)
>>> [e.date.isoformat() for e in annee.evenements if e.genre == "fin_titre"]
['2027-04-17', '2027-04-17']

Nothing here says what the law will be: the rules and the figures known on the first day hold, and what is
known to change without being known is said (``Evenement.inconnu``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise

from droits.aide import Genre, Rythme
from droits.empreintes import empreintes
from droits.parcours.calendrier.delais import depart, fin_de_l_aide
from droits.parcours.calendrier.evenements import evenements, passages
from droits.parcours.calendrier.histoires import Etape, Recits, mois, raconter
from droits.parcours.calendrier.modele import (
    AideDuMois,
    Calendrier,
    Evenement,
    GenreEvenement,
    Histoires,
    Mois,
    Retard,
)
from droits.registre import AIDES
from droits.resultats import Reponse, Statut
from droits.scenarios.situation import Situation

__all__ = ["AideDuMois", "Calendrier", "Evenement", "GenreEvenement", "Histoires", "Mois", "Retard", "calendrier"]

_AIDES = {a.id: a for a in AIDES}
_HYPOTHESES = ("regles_d_aujourd_hui", "situation_sans_changement", "mois_entre_deux_dates")
#: what a change of the criteria says of its cause; the other kinds explain what no criterion tells
_CRITERES: Mapping[GenreEvenement, frozenset[Genre]] = {
    GenreEvenement.ANNIVERSAIRE: frozenset({Genre.AGE}),
    GenreEvenement.DUREE_A_PARIS: frozenset({Genre.RESIDENCE}),
    GenreEvenement.DUREE_EN_FRANCE: frozenset({Genre.RESIDENCE, Genre.AFFILIATION}),
    GenreEvenement.DUREE_DU_TITRE: frozenset({Genre.SEJOUR}),
}
#: dates on which something may change in any household: they explain a change only where nothing else does
_GENERAUX = (GenreEvenement.ANNEE_DES_REVENUS, GenreEvenement.REVALORISATION, GenreEvenement.CAMPAGNE)


def calendrier(
    situation: Situation,
    *,
    au: date | None = None,
    mois: int = 24,
    aides: Sequence[str] | None = None,
    tous_les_mois: bool = False,
) -> Calendrier:
    """The calendar of one household, from ``au`` (left out: the day of the interview, or today).

    ``aides``: ids of the aids to follow, all of them when left out. ``tous_les_mois``: run every month,
    where only those in which something known changes are run.
    Raises :class:`droits.pipeline.DateHorsLimites`, :class:`droits.pipeline.AideInconnue`.
    """
    debut = au or situation.date_entretien or date.today()
    dates = _dates(debut, mois)
    connus = evenements(situation, debut, dates[-1])
    recits = raconter(situation, debut, mois, connus, aides=aides, tous=tous_les_mois)
    premiere = recits.rien.etapes[0]
    ouvertes = [r for r in premiere.en_main.values() if r.ecartee_par is None and not premiere.recoit(r.aide)]
    parlants = (*_avec_les_changements(connus, recits), *_renouvellements(recits, debut, dates[-1]))
    hypotheses = _HYPOTHESES + (("titre_renouvele",) if recits.sans_titre else ())
    return Calendrier(
        debut=debut,
        fin=dates[-1],
        adultes=tuple(nom for nom, _ in situation.adultes()),
        a_demander=_aides(ouvertes, Statut.DROIT_PROBABLE),
        a_demander_service=_aides(ouvertes, Statut.A_DEMANDER),
        a_preciser=_aides(ouvertes, Statut.A_PRECISER),
        evenements=tuple(sorted(parlants, key=lambda e: e.date)),
        histoires=Histoires(rien_n_est_demande=tuple(recits.rien.mois), tout_est_demande=tuple(recits.tout.mois)),
        cout_du_retard=tuple(_retards(ouvertes)),
        hypotheses=hypotheses,
        empreintes=empreintes(),
    )


def _dates(debut: date, combien: int) -> tuple[date, ...]:
    return mois(debut, combien)


def _aides(reponses: Iterable[Reponse], statut: Statut) -> tuple[str, ...]:
    return tuple(r.aide for r in reponses if r.statut is statut)


# --- what each date changes -----------------------------------------------------------


def _avec_les_changements(connus: Sequence[Evenement], recits: Recits) -> tuple[Evenement, ...]:
    """Each date with the aids it opens, closes or changes, found in the story where nothing is asked for."""
    vivantes = _vivantes(recits)
    changements: dict[int, dict[str, list[str]]] = {}
    for avant, apres in pairwise(recits.rien.etapes):
        for aide in apres.en_main:
            champ = _changement(aide, avant, apres)
            if champ is None:
                continue
            for rang in _causes(aide, connus, avant, apres):
                deja = changements.setdefault(rang, {})
                if not any(aide in aides for aides in deja.values()):  # later looks at the same event say no more
                    deja.setdefault(champ, []).append(aide)
    return tuple(_complet(e, changements.get(i, {}), recits, vivantes) for i, e in enumerate(connus))


def _vivantes(recits: Recits) -> frozenset[str]:
    """Aids that are received or open at some time: a figure of the others is nothing to the reader."""
    aides = (a for r in (recits.rien, recits.tout) for m in r.mois for a in m.aides)
    return frozenset(a.aide for a in aides if a.recue or a.statut is Statut.DROIT_PROBABLE)


def _complet(
    e: Evenement, changements: Mapping[str, Sequence[str]], recits: Recits, vivantes: frozenset[str]
) -> Evenement:
    champs: dict[str, tuple[str, ...]] = {nom: tuple(dict.fromkeys(aides)) for nom, aides in changements.items()}
    if e.genre is GenreEvenement.REVALORISATION:
        champs["aides"] = tuple(a for a in e.aides if a in vivantes)
    if e.genre is GenreEvenement.FIN_TITRE:
        champs["aides_qui_ferment"] = _fermees_sans_titre(e, recits)
    return e.model_copy(update=champs)


def _fermees_sans_titre(e: Evenement, recits: Recits) -> tuple[str, ...]:
    """What is received or open with a new permit, and refused without one."""
    for jour in passages(e):
        if jour in recits.sans_titre:
            sans = recits.sans_titre[jour].values()
            etape = next(x for x in recits.rien.etapes if x.jour == jour)
            return tuple(r.aide for r in sans if r.statut is Statut.NON and etape.tient(r.aide))
    return ()


def _changement(aide: str, avant: Etape, apres: Etape) -> str | None:
    """The field of the event that holds the aid; ``None`` when nothing of it changed."""
    etats = tuple(_etat(aide, e) for e in (avant, apres))
    if etats[0] == etats[1]:
        return "aides_qui_changent" if _montants_differents(aide, avant, apres) else None
    match etats[1]:
        case "ouvert":
            return "aides_qui_ouvrent"
        case "service":
            return "aides_a_demander"
        case "doute" if etats[0] != "ouvert":  # what was open « peut finir », like what closes
            return "aides_a_preciser"
        case _:
            return "aides_qui_ferment" if etats[0] == "ouvert" else None


def _etat(aide: str, etape: Etape) -> str:
    r = etape.reponse(aide)
    if r.statut is Statut.NON or (r.ecartee_par is not None and not etape.recoit(aide)):
        return "ferme"
    if etape.recoit(aide) or r.statut in (Statut.DROIT_PROBABLE, Statut.DEJA_OUVERT):
        return "ouvert"
    return "service" if r.statut is Statut.A_DEMANDER else "doute"


def _montants_differents(aide: str, avant: Etape, apres: Etape) -> bool:
    if _etat(aide, apres) != "ouvert":
        return False
    un, deux = avant.reponse(aide), apres.reponse(aide)
    connus = un.montant is not None and deux.montant is not None and un.montant.fixe and deux.montant.fixe
    return connus and (un.montant, un.variante) != (deux.montant, deux.variante)


def _causes(aide: str, connus: Sequence[Evenement], avant: Etape, apres: Etape) -> tuple[int, ...]:
    """The events that this run looks at, and that the aid reads; the surest cause first."""
    regardes = [i for i, e in enumerate(connus) if any(avant.jour < j <= apres.jour for j in passages(e))]
    lus = set(_AIDES[aide].faits())
    siens = [i for i in regardes if lus & set(connus[i].faits)] or regardes
    genres = _genres_changes(aide, avant, apres)
    prouves = [i for i in siens if _CRITERES.get(connus[i].genre, frozenset()) & genres]
    directs = [i for i in siens if connus[i].genre not in (*_GENERAUX, *_DATES_D_UN_CRITERE) or _d_un_enfant(connus[i])]
    propres = [i for i in siens if connus[i].genre not in _GENERAUX]
    return tuple(prouves or directs or propres or siens)


_DATES_D_UN_CRITERE = tuple(_CRITERES)


def _d_un_enfant(e: Evenement) -> bool:
    """A child's age acts by the make-up of the family, not by a criterion on age."""
    return e.sujet.startswith("enfant")


def _genres_changes(aide: str, avant: Etape, apres: Etape) -> frozenset[Genre]:
    """Kinds of the criteria that are met now and were not, or the reverse."""
    etats = [{(c.id, c.sujet): c for c in e.reponse(aide).criteres} for e in (avant, apres)]
    return frozenset(c.genre for cle, c in etats[1].items() if cle in etats[0] and etats[0][cle].etat is not c.etat)


# --- what is asked for again, and the price of waiting -----------------------------------


def _renouvellements(recits: Recits, debut: date, fin: date) -> Iterable[Evenement]:
    """Of the aids asked for in the second story: each is given for a length, then is to be asked for again."""
    for aide, depuis in recits.tout.demandees.items():
        jour = fin_de_l_aide(_AIDES[aide], depuis, debut)
        if jour is not None and jour <= fin:
            yield Evenement(
                date=jour,
                genre=GenreEvenement.RENOUVELLEMENT,
                nature=aide,
                aides=(aide,),
                demander_avant=jour,
            )


def _retards(ouvertes: Iterable[Reponse]) -> Iterable[Retard]:
    """Months that no later request brings back, by the article that says so."""
    for r in ouvertes:
        regle = depart(_AIDES[r.aide])
        if r.statut is not Statut.DROIT_PROBABLE or not regle.perdu or regle.reference is None:
            continue
        m = r.montant
        connu = m is not None and m.fixe and m.rythme is Rythme.MOIS
        yield Retard(
            aide=r.aide,
            par_mois=m.minimum if m is not None and connu else None,
            article=f"{regle.reference.texte}, {regle.reference.article}",
            certitude=regle.certitude,
        )
