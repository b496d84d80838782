"""What no single fact shows: facts of one household that contradict or surprise.

One function per check, named for what it finds. An error stops the reading; a warning asks to look again.
The other place is named by its line, never by its value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from droits.scenarios.problems import Gravite
from droits.scenarios.situation import (
    BAILLEURS_SOCIAUX,
    AideRecue,
    Beneficiaire,
    Conjoint,
    Demande,
    Enfant,
    NatureAide,
    NatureRessource,
    PeriodeParis,
    Personne,
    Ressource,
    Rythme,
    Situation,
    StatutLogement,
)
from droits.scenarios.words import cle

Chemin = tuple[str | int, ...]
Lignes = Mapping[Chemin, int]

AGE_MAXIMAL = 120
AGE_PARENT_SURPRENANT = 12
AGE_D_UNE_AIDE_D_ADULTE = 16  # younger, nobody is asked about it; a margin of ours, not a figure of the law
#: of a life alone and a couple, or a date before birth: the cases of tests/cas have some, so the file is still read
GRAVITE_D_UNE_VIE_IMPOSSIBLE: Gravite = "avertissement"
PREMIERE_ANNEE = 2019  # the règlement municipal that the rules follow


@dataclass(frozen=True)
class Constat:
    chemin: Chemin
    code: str
    message: str
    remede: str
    gravite: Gravite = "erreur"


def constats(situation: Situation, lignes: Lignes, aujourd_hui: date) -> Iterator[Constat]:
    """Everything found, in the order of the checks."""
    yield from date_entretien_hors_limites(situation, aujourd_hui)
    yield from naissances_impossibles(situation, aujourd_hui)
    yield from naissance_prevue_passee(situation, situation.date_entretien or aujourd_hui)
    yield from enfants_et_parents(situation, lignes)
    yield from enfant_d_un_conjoint_absent(situation)
    yield from seul_et_en_couple(situation, lignes)
    yield from aide_d_un_conjoint_absent(situation, lignes)
    yield from avant_la_naissance(situation, lignes, aujourd_hui)
    yield from autre_parent_ici_sans_couple(situation, lignes)
    yield from aide_d_adulte_d_un_enfant(situation, situation.date_entretien or aujourd_hui)
    for chemin, personne in _personnes(situation):
        yield from periodes_a_paris_qui_se_chevauchent(personne, chemin, lignes)
        yield from ressources_en_double(personne, chemin, lignes)
        yield from aucune_avec_une_autre(personne, chemin, lignes)
    yield from aides_en_double(situation, lignes)
    yield from loyer_sans_domicile(situation, lignes)
    yield from bailleur_social_parent(situation, lignes)
    yield from chez_ses_parents_sans_domicile(situation, lignes)
    yield from papiers_en_double(situation, lignes)
    yield from papiers_futurs(situation, aujourd_hui)
    for chemin, demande in _demandes(situation):
        yield from etapes_futures(demande, chemin, aujourd_hui)
        yield from etapes_a_l_envers(demande, chemin, lignes)
        yield from reponse_incomplete(demande, chemin)
        yield from accord_sans_aide_recue(demande, chemin, situation)
    yield from demandes_en_double(situation, lignes)


def _personnes(situation: Situation) -> Iterator[tuple[Chemin, Personne]]:
    yield ("demandeur",), situation.demandeur
    if isinstance(situation.conjoint, Conjoint):
        yield ("conjoint",), situation.conjoint
    for n, enfant in enumerate(situation.enfants or ()):
        yield ("enfants", n), enfant
    for n, autre in enumerate(situation.autres_personnes or ()):
        yield ("autres_personnes", n), autre


def _annees_apres(jour: date, annees: int) -> date:
    """The same day ``annees`` later; 29 February becomes 28."""
    try:
        return jour.replace(year=jour.year + annees)
    except ValueError:
        return jour.replace(year=jour.year + annees, day=28)


# --- dates -----------------------------------------------------------------------


def date_entretien_hors_limites(situation: Situation, aujourd_hui: date) -> Iterator[Constat]:
    jour = situation.date_entretien
    if jour is None:
        return
    if jour.year < PREMIERE_ANNEE:
        yield Constat(
            ("date_entretien",),
            "entretien_ancien",
            f"« date_entretien » est avant {PREMIERE_ANNEE}",
            f"nos règles commencent au 1er janvier {PREMIERE_ANNEE} : vérifiez l'année",
        )
    elif jour > _annees_apres(aujourd_hui, 2):
        yield Constat(
            ("date_entretien",),
            "entretien_lointain",
            "« date_entretien » est dans plus de deux ans",
            "vérifiez l'année : personne ne connaît les règles de cette date",
        )


def naissances_impossibles(situation: Situation, aujourd_hui: date) -> Iterator[Constat]:
    for chemin, personne in _personnes(situation):
        naissance = personne.date_naissance
        if naissance is None:
            continue
        if naissance > aujourd_hui:
            yield Constat(
                (*chemin, "date_naissance"),
                "naissance_future",
                "la date de naissance est dans le futur",
                "vérifiez l'année ; une naissance attendue s'écrit « naissance_prevue: »",
            )
        elif _annees_apres(naissance, AGE_MAXIMAL) < aujourd_hui:
            yield Constat(
                (*chemin, "date_naissance"),
                "naissance_ancienne",
                f"la date de naissance donne plus de {AGE_MAXIMAL} ans",
                "vérifiez l'année",
            )


def naissance_prevue_passee(situation: Situation, jour: date) -> Iterator[Constat]:
    for chemin, personne in _personnes(situation):
        if personne.naissance_prevue is not None and personne.naissance_prevue < jour:
            yield Constat(
                (*chemin, "naissance_prevue"),
                "naissance_prevue_passee",
                "la naissance prévue est déjà passée",
                "enfant né : ajoutez-le dans « enfants » et enlevez cette ligne ; sinon vérifiez la date",
                "avertissement",
            )


# --- the couple --------------------------------------------------------------------


def seul_et_en_couple(situation: Situation, lignes: Lignes) -> Iterator[Constat]:
    if situation.seul_depuis is not None and isinstance(situation.conjoint, Conjoint):
        yield Constat(
            ("seul_depuis",),
            "seul_et_en_couple",
            "contradiction : « seul_depuis » dit une vie sans conjoint, et « conjoint » "
            f"(ligne {_ligne(lignes, ('conjoint',))}) dit le contraire",
            "en couple aujourd'hui : enlevez « seul_depuis » ; sinon écrivez « conjoint: aucun »",
            GRAVITE_D_UNE_VIE_IMPOSSIBLE,
        )


def aide_d_un_conjoint_absent(situation: Situation, lignes: Lignes) -> Iterator[Constat]:
    if situation.conjoint is not False:
        return
    for n, aide in enumerate(situation.aides_recues or ()):
        if aide.beneficiaire is Beneficiaire.CONJOINT:
            yield Constat(
                ("aides_recues", n, "beneficiaire"),
                "aide_d_un_conjoint_absent",
                "contradiction : le conjoint reçoit cette aide, et « conjoint » "
                f"(ligne {_ligne(lignes, ('conjoint',))}) dit qu'il n'y en a pas",
                "« conjoint » est le conjoint d'aujourd'hui : enlevez cette aide, ou décrivez-le",
            )


# --- before being born --------------------------------------------------------------


def avant_la_naissance(situation: Situation, lignes: Lignes, aujourd_hui: date) -> Iterator[Constat]:
    """Nobody arrives, lives somewhere or is paid before being born. Who arrives after is ordinary."""
    for sujet, personne in _personnes(situation):
        for chemin, jour in _debuts(situation, sujet, personne):
            yield from _trop_tot(chemin, jour, (*sujet, "date_naissance"), personne, lignes, aujourd_hui)
    aines = _aine(situation)
    if aines is not None:
        sujet, aine = aines
        for chemin, jour in _debuts_du_foyer(situation):
            yield from _trop_tot(chemin, jour, (*sujet, "date_naissance"), aine, lignes, aujourd_hui)


def _trop_tot(
    chemin: Chemin, jour: date | None, naissance: Chemin, personne: Personne, lignes: Lignes, aujourd_hui: date
) -> Iterator[Constat]:
    ne_le = personne.date_naissance
    # a birth in the future is told by itself: all the rest would be before it
    if jour is None or ne_le is None or ne_le > aujourd_hui or _au_plus_tard(jour) >= ne_le:
        return
    qui = f"« {naissance[0]} »" + "".join(f" n° {pas + 1}" for pas in naissance if isinstance(pas, int))
    yield Constat(
        chemin,
        "avant_la_naissance",
        f"contradiction : « {chemin[-1]} » est avant la naissance de {qui} (ligne {_ligne(lignes, naissance)})",
        "vérifiez les deux dates : l'une des deux est fausse",
        GRAVITE_D_UNE_VIE_IMPOSSIBLE,
    )


def _debuts(situation: Situation, sujet: Chemin, personne: Personne) -> Iterator[tuple[Chemin, date | None]]:
    """What begins in the life of one person."""
    yield (*sujet, "en_france_depuis"), personne.en_france_depuis
    if personne.titre_sejour is not None:
        yield (*sujet, "titre_sejour", "depuis"), personne.titre_sejour.depuis
    for n, periode in enumerate(personne.paris or ()):
        yield (*sujet, "paris", n, "depuis"), periode.depuis
    for n, ressource in enumerate(personne.ressources or ()):
        if ressource.nature is not NatureRessource.AUCUNE:
            yield (*sujet, "ressources", n, "depuis"), ressource.depuis
    if isinstance(personne, Enfant):
        yield (*sujet, "adopte_le"), personne.adopte_le
    if sujet == ("demandeur",):
        yield ("seul_depuis",), situation.seul_depuis
    for n, aide in enumerate(situation.aides_recues or ()):
        if aide.beneficiaire is not None and sujet == (str(aide.beneficiaire),):
            yield ("aides_recues", n, "depuis"), aide.depuis


def _debuts_du_foyer(situation: Situation) -> Iterator[tuple[Chemin, date | None]]:
    """What begins in the life of the adults together: one of them may have been first."""
    yield ("logement", "entree"), situation.logement.entree
    for n, aide in enumerate(situation.aides_recues or ()):
        if aide.beneficiaire is None:
            yield ("aides_recues", n, "depuis"), aide.depuis


def _aine(situation: Situation) -> tuple[Chemin, Personne] | None:
    """The elder of the adults; ``None`` where an adult is not told, or not when she was born."""
    adultes: list[tuple[date, Chemin, Personne]] = []
    for nom, adulte in situation.adultes():
        if situation.conjoint is None or adulte.date_naissance is None:
            return None
        adultes.append((adulte.date_naissance, (nom,), adulte))
    _, sujet, aine = min(adultes, key=lambda a: a[0])
    return sujet, aine


def _au_plus_tard(jour: date) -> date:
    """The last day it may be: a month alone is read as its first day, a year alone as 1 January."""
    if jour.day != 1:
        return jour
    return (
        date(jour.year, 12, 31) if jour.month == 1 else (jour + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    )


def _ligne(lignes: Lignes, chemin: Chemin) -> int:
    """The line of a fact, or of the nearest card around it: a fact told in another shape has no line of its own."""
    return next((lignes[chemin[:n]] for n in range(len(chemin), 0, -1) if chemin[:n] in lignes), 1)


# --- children ----------------------------------------------------------------------


def enfants_et_parents(situation: Situation, lignes: Lignes) -> Iterator[Constat]:
    """Only the parents by birth: a step-parent may be younger than the child."""
    parents = dict(situation.adultes())
    for n, enfant in enumerate(situation.enfants or ()):
        for nom in enfant.ne_de or ():
            naissance = parents[nom].date_naissance if nom in parents else None
            if naissance is None or enfant.date_naissance is None:
                continue
            ici: Chemin = ("enfants", n, "date_naissance")
            parent = f"« {nom} » (ligne {lignes[(nom, 'date_naissance')]})"
            if enfant.date_naissance <= naissance:
                yield Constat(
                    ici,
                    "enfant_plus_age",
                    f"l'enfant est plus âgé que son parent {parent}, ou né le même jour",
                    "vérifiez les deux dates ; si c'est un beau-parent, enlevez-le de "
                    f"« ne_de » (ligne {lignes[('enfants', n, 'ne_de')]})",
                )
            elif enfant.date_naissance < _annees_apres(naissance, AGE_PARENT_SURPRENANT):
                yield Constat(
                    ici,
                    "parent_tres_jeune",
                    f"le parent {parent} aurait eu moins de {AGE_PARENT_SURPRENANT} ans à cette naissance",
                    "vérifiez les deux dates",
                    "avertissement",
                )


def enfant_d_un_conjoint_absent(situation: Situation) -> Iterator[Constat]:
    if situation.conjoint is not False:
        return
    for n, enfant in enumerate(situation.enfants or ()):
        if "conjoint" in (enfant.ne_de or ()):
            yield Constat(
                ("enfants", n, "ne_de"),
                "conjoint_absent",
                "contradiction : l'enfant est né de « conjoint », et « conjoint: aucun » le contredit",
                "« conjoint » est le conjoint d'aujourd'hui : enlevez-le de « ne_de », ou décrivez-le",
            )


def autre_parent_ici_sans_couple(situation: Situation, lignes: Lignes) -> Iterator[Constat]:
    if situation.conjoint is not False:
        return
    for n, enfant in enumerate(situation.enfants or ()):
        if enfant.autre_parent == "vit_ici":
            ligne = lignes.get(("conjoint",), 1)
            yield Constat(
                ("enfants", n, "autre_parent"),
                "autre_parent_sans_couple",
                f"l'autre parent vit ici, et « conjoint » (ligne {ligne}) dit « aucun »",
                "décrivez le conjoint ; s'il n'y a plus de couple, dites s'il paie une pension, "
                "et décrivez-le dans « autres_personnes »",
                "avertissement",
            )


def aide_d_adulte_d_un_enfant(situation: Situation, jour: date) -> Iterator[Constat]:
    for n, enfant in enumerate(situation.enfants or ()):
        naissance = enfant.date_naissance
        petit = naissance is not None and _annees_apres(naissance, AGE_D_UNE_AIDE_D_ADULTE) > jour
        if petit and enfant.aide_adulte not in (None, "aucune"):
            yield Constat(
                ("enfants", n, "aide_adulte"),
                "aide_d_adulte",
                f"« aide_adulte » est l'aide d'un adulte, et cet enfant a moins de {AGE_D_UNE_AIDE_D_ADULTE} ans",
                "vérifiez la date de naissance, ou écrivez « aide_adulte: aucune »",
                "avertissement",
            )


# --- periods -----------------------------------------------------------------------


def periodes_a_paris_qui_se_chevauchent(personne: Personne, chemin: Chemin, lignes: Lignes) -> Iterator[Constat]:
    for (n, une), (m, autre) in combinations(enumerate(personne.paris or ()), 2):
        if _se_repetent(_certaine(une), _certaine(autre)):
            yield Constat(
                (*chemin, "paris", m),
                "periodes_chevauchees",
                f"cette période à Paris chevauche celle de la ligne {lignes[(*chemin, 'paris', n)]}",
                "vérifiez « depuis » et « jusqu_au » des deux périodes",
                "avertissement",
            )


def ressources_en_double(personne: Personne, chemin: Chemin, lignes: Lignes) -> Iterator[Constat]:
    """Two jobs or two pensions are ordinary; two of one kind from one payer are rather a repetition."""
    for (n, une), (m, autre) in combinations(enumerate(personne.ressources or ()), 2):
        meme_payeur = une.payeur and autre.payeur and cle(une.payeur) == cle(autre.payeur)
        if une.nature == autre.nature and meme_payeur and _se_repetent(_certaine(une), _certaine(autre)):
            yield Constat(
                (*chemin, "ressources", m),
                "ressource_en_double",
                "même nature, même payeur et mêmes dates que la ressource de la ligne "
                f"{lignes[(*chemin, 'ressources', n)]}",
                "si c'est la même somme, effacez-en une ; si ce sont deux sommes, c'est bien ainsi",
                "avertissement",
            )


def aucune_avec_une_autre(personne: Personne, chemin: Chemin, lignes: Lignes) -> Iterator[Constat]:
    """« aucune » says that nothing comes in: a source in the same month contradicts it."""
    ressources = list(enumerate(personne.ressources or ()))
    revenus = [
        (n, r) for n, r in ressources
        if r.nature not in (NatureRessource.AUCUNE, NatureRessource.PENSION_ALIMENTAIRE_VERSEE, None)
    ]  # fmt: skip
    for n, aucune in ressources:
        if aucune.nature != NatureRessource.AUCUNE:
            continue
        contraire = next((m for m, r in revenus if _se_chevauchent(_en_mois(aucune), _en_mois(r))), None)
        if contraire is not None:
            yield Constat(
                (*chemin, "ressources", n),
                "aucune_et_une_autre",
                "contradiction : « aucune » et une autre ressource le même mois (ligne "
                f"{lignes[(*chemin, 'ressources', contraire)]})",
                "enlevez « aucune », ou donnez-lui des dates où rien n'est reçu",
            )


def aides_en_double(situation: Situation, lignes: Lignes) -> Iterator[Constat]:
    for (n, une), (m, autre) in combinations(enumerate(situation.aides_recues or ()), 2):
        if une.nature is not None and une.nature == autre.nature and _se_repetent(_certaine(une), _certaine(autre)):
            yield Constat(
                ("aides_recues", m),
                "aide_en_double",
                f"même aide et mêmes dates qu'à la ligne {lignes[('aides_recues', n)]}",
                "si c'est la même aide, effacez-en une ; si deux personnes la reçoivent, c'est bien ainsi",
                "avertissement",
            )


def _certaine(periode: Ressource | AideRecue | PeriodeParis) -> tuple[date, date]:
    """The part of a period that is certain: without a known start, its last day only."""
    if isinstance(periode, Ressource | AideRecue) and periode.rythme == Rythme.UNE_FOIS and periode.depuis:
        return periode.depuis, periode.depuis
    fin = periode.jusqu_au or date.max
    return periode.depuis or fin, fin


def _en_mois(periode: Ressource) -> tuple[date, date]:
    """The certain period, widened to whole months."""
    debut, fin = _certaine(periode)
    dernier = fin if fin == date.max else (fin.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return (debut if debut == date.max else debut.replace(day=1)), dernier


def _se_repetent(une: tuple[date, date], autre: tuple[date, date]) -> bool:
    """More than the month that two neighbours may share when only months are known."""
    ensemble = min(une[1], autre[1]) - max(une[0], autre[0])
    return une == autre or une[1] == autre[1] == date.max or ensemble > timedelta(days=31)


def _se_chevauchent(une: tuple[date, date], autre: tuple[date, date]) -> bool:
    return une[0] <= autre[1] and autre[0] <= une[1]


# --- the dwelling --------------------------------------------------------------------


def loyer_sans_domicile(situation: Situation, lignes: Lignes) -> Iterator[Constat]:
    if situation.logement.statut == StatutLogement.SANS_DOMICILE and situation.logement.loyer:
        yield Constat(
            ("logement", "loyer"),
            "loyer_sans_domicile",
            f"un loyer est écrit, et « statut » (ligne {_ligne_du_statut(lignes)}) dit « sans_domicile »",
            "corrigez l'un des deux ; un ancien loyer impayé va dans « dettes »",
            "avertissement",
        )


def chez_ses_parents_sans_domicile(situation: Situation, lignes: Lignes) -> Iterator[Constat]:
    for nom, adulte in situation.adultes():
        if situation.logement.statut == StatutLogement.SANS_DOMICILE and adulte.vit_chez_ses_parents:
            yield Constat(
                (nom, "vit_chez_ses_parents"),
                "chez_ses_parents_sans_domicile",
                f"« vit_chez_ses_parents » est écrit, et « statut » (ligne {_ligne_du_statut(lignes)}) dit "
                "« sans_domicile »",
                "corrigez l'un des deux : qui dort chez ses parents est hébergé",
                "avertissement",
            )


def bailleur_social_parent(situation: Situation, lignes: Lignes) -> Iterator[Constat]:
    if situation.logement.statut in BAILLEURS_SOCIAUX and situation.logement.proprietaire_parent:
        yield Constat(
            ("logement", "proprietaire_parent"),
            "bailleur_social_parent",
            f"le propriétaire est un parent, et « statut » (ligne {_ligne_du_statut(lignes)}) dit un logement social",
            "corrigez l'un des deux : un bailleur social n'est le parent de personne",
            "avertissement",
        )


def _ligne_du_statut(lignes: Lignes) -> int:
    """Where the home is told; a value given in another shape has no line of its own."""
    return lignes.get(("logement", "statut"), lignes.get(("logement",), 1))


# --- the follow-up ---------------------------------------------------------------------

#: the steps of a request, in the order in which they come
_ETAPES = ("demandee_le", "recepisse_le", "reponse_le", "recours_le")


def _demandes(situation: Situation) -> Iterator[tuple[Chemin, Demande]]:
    for n, demande in enumerate(situation.demandes or ()):
        yield ("demandes", n), demande


def etapes_futures(demande: Demande, chemin: Chemin, aujourd_hui: date) -> Iterator[Constat]:
    for etape in _ETAPES:
        jour = getattr(demande, etape)
        if jour is not None and jour > aujourd_hui:
            yield Constat(
                (*chemin, etape),
                "etape_future",
                f"« {etape} » est dans le futur",
                "n'écrivez que ce qui est fait : vérifiez l'année, ou enlevez cette ligne",
            )


def etapes_a_l_envers(demande: Demande, chemin: Chemin, lignes: Lignes) -> Iterator[Constat]:
    """A step dated before one that comes first; told once, of the nearest."""
    for n, etape in enumerate(_ETAPES):
        jour = getattr(demande, etape)
        avant = next((e for e in reversed(_ETAPES[:n]) if getattr(demande, e) is not None), None)
        if jour is not None and avant is not None and jour < getattr(demande, avant):
            yield Constat(
                (*chemin, etape),
                "etapes_a_l_envers",
                f"« {etape} » est avant « {avant} » (ligne {lignes[(*chemin, avant)]})",
                "vérifiez les deux dates : l'une des deux est fausse",
            )


def reponse_incomplete(demande: Demande, chemin: Chemin) -> Iterator[Constat]:
    if demande.reponse is None and demande.reponse_le is not None:
        yield Constat(
            (*chemin, "reponse_le"),
            "reponse_sans_sens",
            "la date de la réponse est dite, et la réponse ne l'est pas",
            "ajoutez « reponse: accord », « refus » ou « partiel »",
        )
    if demande.reponse in ("refus", "partiel") and demande.reponse_le is None:
        yield Constat(
            (*chemin, "reponse"),
            "refus_sans_date",
            "cette réponse n'a pas de date : le dernier jour du recours ne peut pas être dit",
            "ajoutez « reponse_le: », le jour où la lettre est arrivée",
            "avertissement",
        )
    if demande.reponse in (None, "accord") and demande.recours_le is not None:
        yield Constat(
            (*chemin, "recours_le"),
            "recours_sans_refus",
            "un recours est dit, et aucun refus ne l'est",
            "ajoutez « reponse: refus », ou enlevez cette ligne",
            "avertissement",
        )


def accord_sans_aide_recue(demande: Demande, chemin: Chemin, situation: Situation) -> Iterator[Constat]:
    """An aid that was granted is received: the check-up only knows it if the file says so."""
    recues = {aide.nature for aide in situation.aides_recues or ()}
    connue = demande.aide in tuple(NatureAide)
    if demande.reponse in ("accord", "partiel") and connue and demande.aide not in recues:
        yield Constat(
            (*chemin, "reponse"),
            "accord_a_reporter",
            "cette demande est acceptée, et « aides_recues » ne dit pas cette aide",
            "ajoutez-la dans « aides_recues », avec son montant",
            "avertissement",
        )


def demandes_en_double(situation: Situation, lignes: Lignes) -> Iterator[Constat]:
    """The same aid asked again after an answer is ordinary; twice on one day, or twice open, is not."""
    for (n, une), (m, autre) in combinations(enumerate(situation.demandes or ()), 2):
        meme_jour = une.demandee_le == autre.demandee_le
        if une.aide is not None and une.aide == autre.aide and (meme_jour or une.reponse is autre.reponse is None):
            yield Constat(
                ("demandes", m),
                "demande_en_double",
                f"cette aide est déjà demandée à la ligne {lignes[('demandes', n)]}",
                "gardez une seule fiche par demande",
                "avertissement",
            )


def papiers_futurs(situation: Situation, aujourd_hui: date) -> Iterator[Constat]:
    for n, papier in enumerate(situation.papiers or ()):
        if papier.le is not None and papier.le > aujourd_hui:
            yield Constat(
                ("papiers", n, "le"),
                "papier_futur",
                "« le » est dans le futur",
                "n'écrivez que ce qui est fait : vérifiez l'année, ou enlevez cette date",
            )


def papiers_en_double(situation: Situation, lignes: Lignes) -> Iterator[Constat]:
    for (n, une), (m, autre) in combinations(enumerate(situation.papiers or ()), 2):
        if une.papier is None or autre.papier is None or cle(une.papier) != cle(autre.papier):
            continue
        contraires = une.etat != autre.etat
        yield Constat(
            ("papiers", m),
            "papier_en_double",
            f"{'contradiction : ' if contraires else ''}ce papier est déjà à la ligne {lignes[('papiers', n)]}"
            + (", avec un autre état" if contraires else ""),
            "gardez une seule ligne par papier",
            "erreur" if contraires else "avertissement",
        )
