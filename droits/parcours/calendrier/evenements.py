"""The known dates of a household in the months to come. Each is a fact told, plus a figure: no law is computed.

What changes on each of them is found by running the household (:mod:`histoires`), never here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from droits.aide import Comparaison, Genre, feuilles
from droits.chiffres import valeur
from droits.parcours.calendrier.modele import Evenement, GenreEvenement
from droits.parcours.calendrier.regards import Changement, des_faits
from droits.registre import AIDES
from droits.resultats import Certitude
from droits.scenarios.calendrier import annees_avant, mois_avant
from droits.scenarios.openfisca.personnes import sejour_a_paris
from droits.scenarios.openfisca.tables import EUROPE
from droits.scenarios.situation import Adulte, AideRecue, Personne, Ressource, Rythme, Situation
from droits.system import systeme_prolonge

_PF = "prestations_sociales.prestations_familiales."
_ARS = _PF + "education_presence_parentale.ars.ars_cond."
#: ages of an adult that the law reads elsewhere than in a criterion of the register → of which aids; none named: all
AGES_ADULTE: Mapping[str, tuple[str, ...]] = {
    "droits.aspa.age_anticipe": ("aspa", "asi", "aah"),
    "droits.ass.age_option": ("ass",),
    "paris.faj.age_fin_aide_enfance": ("faj",),
    "paris.fsl.energie.age_majoration": ("fsl_energie_preventive",),
    "paris.reglement.majorite": (),
    "prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa.age_min": ("aspa", "asi", "aah"),
}
_ECOLE = ("ars", "bourse_college", "bourse_lycee")
#: ages of a child that the law reads
AGES_ENFANT: Mapping[str, tuple[str, ...]] = {
    _PF + "petite_enfance.paje.paje_cm.age_limite_enfant_adopte_non": (),
    _PF + "prestations_generales.cf.cf_cm.age_min": (),
    _PF + "prestations_generales.cf.cf_cm.age_max": (),
    _PF + "prestations_generales.af.af_maj.maj_age_deux_enfants.age1": ("allocations_familiales",),
    _PF + "prestations_generales.af.af_cm.age3": (),
    _PF + "def_pac.enfants.age_limite": (),
    _ARS + "age_entree_primaire": _ECOLE,
    _ARS + "age_entree_college": _ECOLE,
    _ARS + "age_entree_lycee": _ECOLE,
    _ARS + "age_sortie_lycee": _ECOLE,
    "droits.aah.age_minimal_autonome": (),
    "droits.rsa.age_minimum": (),
    "paris.fsl.energie.age_enfant_majoration": ("fsl_energie_preventive",),
    "paris.reglement.age_demandeur_emploi": (),
    "paris.reglement.majorite": (),
}
#: age of a parent who lives in the home
AGES_PARENT: Mapping[str, tuple[str, ...]] = {"paris.parent_age.age_minimum": ("paris_parent_age",)}
_DUREES_DU_TITRE: Mapping[str, tuple[str, ...]] = {
    "droits.rsa.duree_titre_sejour": ("rsa",),
    "droits.prime_activite.duree_titre_sejour": ("prime_activite",),
    "prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa.duree_min_titre_sejour": ("aspa", "asi"),
}
_DUREES_EN_FRANCE: Mapping[str, tuple[str, ...]] = {
    "droits.ame.duree_residence_mois": ("ame",),
    "droits.css.duree_residence_mois": ("css",),
    "droits.puma.duree_residence_mois": ("puma",),
}
_CAMPAGNE_COLLEGE = "droits.bourse_college.campagne_"
#: months after which the aids look again at an income that changed: RSA and prime d'activité two to four months
#: back, APL and CSS up to thirteen
_RESSOURCES_PASSEES = (0, 2, 5, 14)
_SUITES: Mapping[GenreEvenement, tuple[int, ...]] = {
    GenreEvenement.FIN_RESSOURCE: _RESSOURCES_PASSEES,
    GenreEvenement.DEBUT_RESSOURCE: _RESSOURCES_PASSEES,
    GenreEvenement.RENOUVELLEMENT: (),
}
_UN_JOUR = timedelta(days=1)


@dataclass(frozen=True)
class Cadre:
    """A household and the months looked at, ``debut`` excluded; figures are those known at ``debut``."""

    situation: Situation
    debut: date
    fin: date

    @property
    def _chiffres(self) -> Any:
        return systeme_prolonge(self.debut).get_parameters_at_instant(self.debut.isoformat())

    def entiers(self, chemins: Iterable[str]) -> tuple[int, ...]:
        """Known figures, each once, in order."""
        lus = (valeur(self._chiffres, c) for c in chemins)
        return tuple(sorted({int(v) for v in lus if v == v}))

    def contient(self, jour: date) -> bool:
        return self.debut < jour <= self.fin


def evenements(situation: Situation, debut: date, fin: date) -> tuple[Evenement, ...]:
    """Every known date after ``debut`` and until ``fin``, in order."""
    cadre = Cadre(situation, debut, fin)
    trouves = (e for source in _SOURCES for e in source(cadre))
    ordre = list(GenreEvenement)
    return tuple(sorted(trouves, key=lambda e: (e.date, ordre.index(e.genre), e.sujet, e.nombre or 0)))


# --- persons ------------------------------------------------------------------------


def _anniversaires(cadre: Cadre) -> Iterator[Evenement]:
    ages = sorted({*cadre.entiers(AGES_ADULTE), *_ages_des_criteres(cadre)})
    adultes = [(nom, p, ages, "personne") for nom, p in cadre.situation.adultes()]
    enfants = [
        (f"enfant {i}", e, cadre.entiers(AGES_ENFANT), "enfant")
        for i, e in enumerate(cadre.situation.enfants or (), start=1)
    ]
    parents = [
        (f"autre {i}", p, cadre.entiers(AGES_PARENT), "personne")
        for i, p in enumerate(cadre.situation.autres_personnes or (), start=1)
        if p.lien == "parent"
    ]
    for sujet, personne, siens, fait in (*adultes, *enfants, *parents):
        naissance: date | None = personne.date_naissance
        for age in siens if naissance else ():
            assert naissance is not None
            jour = annees_avant(naissance, -age)
            if cadre.contient(jour):
                faits = (f"{fait}.date_naissance",)
                yield Evenement(date=jour, genre=GenreEvenement.ANNIVERSAIRE, sujet=sujet, nombre=age, faits=faits)


def _ages_des_criteres(cadre: Cadre) -> Iterator[int]:
    return (age for age, _ in _ages_et_aides(cadre))


def _ages_et_aides(cadre: Cadre) -> Iterator[tuple[int, str]]:
    """Ages at which a criterion changes: « 24 ans au plus » ends on the 25th birthday."""
    for aide in AIDES:
        for c in aide.criteres():
            if c.genre is Genre.AGE and c.quantite == "age_au_jour" and c.seuil:
                passe = c.comparaison in (Comparaison.AU_PLUS, Comparaison.PLUS_DE)
                yield from ((age + passe, aide.id) for age in cadre.entiers([c.seuil]))


def _naissances(cadre: Cadre) -> Iterator[Evenement]:
    """A birth expected: what it opens is not computed, it is said to come back then."""
    for sujet, adulte in cadre.situation.adultes():
        prevue = adulte.naissance_prevue
        if prevue and cadre.contient(prevue):
            yield Evenement(
                date=prevue,
                genre=GenreEvenement.NAISSANCE,
                sujet=sujet,
                faits=("foyer.enfants", "personne.enceinte"),
                inconnu=True,
            )


def _durees_a_paris(cadre: Cadre) -> Iterator[Evenement]:
    """The day on which a length of stay in Paris that a criterion asks for is reached."""
    seuils = {
        (c.quantite, int(s))
        for a in AIDES
        for c in a.criteres()
        if c.genre is Genre.RESIDENCE and c.quantite in _RANGS and c.seuil
        for s in cadre.entiers([c.seuil])
    }
    for sujet, adulte in cadre.situation.adultes():
        if not adulte.paris or any(p.depuis is None for p in adulte.paris):
            continue
        vus = set()
        for quantite, seuil in sorted(seuils):
            jour = _jour_atteint(cadre, adulte, _RANGS[quantite], seuil)
            if jour and (jour, seuil) not in vus:
                vus.add((jour, seuil))
                faits = ("personne.paris",)
                yield Evenement(date=jour, genre=GenreEvenement.DUREE_A_PARIS, sujet=sujet, nombre=seuil, faits=faits)


#: place of the quantity in what :func:`sejour_a_paris` gives
_RANGS = {"mois_a_paris_sur_cinq_ans": 0, "mois_a_paris_sans_interruption": 1}


def _jour_atteint(cadre: Cadre, adulte: Adulte, rang: int, seuil: int) -> date | None:
    jour = cadre.debut
    if sejour_a_paris(adulte, jour)[rang] >= seuil:
        return None
    while jour < cadre.fin:
        jour += _UN_JOUR
        if sejour_a_paris(adulte, jour)[rang] >= seuil:
            return jour
    return None


def _durees_en_france(cadre: Cadre) -> Iterator[Evenement]:
    for sujet, adulte in cadre.situation.adultes():
        depuis = adulte.en_france_depuis
        for mois in cadre.entiers(_DUREES_EN_FRANCE) if depuis else ():
            assert depuis is not None
            jour = _meme_jour(depuis, mois)
            if cadre.contient(jour):
                yield Evenement(
                    date=jour,
                    genre=GenreEvenement.DUREE_EN_FRANCE,
                    sujet=sujet,
                    nombre=mois,
                    faits=("personne.en_france_depuis",),
                )


def _meme_jour(depuis: date, mois: int) -> date:
    """The same day some months later, or the first of the next month where that day does not exist."""
    premier = mois_avant(depuis, -mois)
    try:
        return premier.replace(day=depuis.day)
    except ValueError:
        return mois_avant(premier, -1)


# --- permits ------------------------------------------------------------------------


def _titres(cadre: Cadre) -> Iterator[Evenement]:
    for sujet, adulte in cadre.situation.adultes():
        permis = adulte.titre_sejour
        if permis is None or adulte.nationalite in EUROPE:
            continue
        for ans in cadre.entiers(_DUREES_DU_TITRE) if permis.depuis else ():
            assert permis.depuis is not None
            jour = annees_avant(permis.depuis, -ans)
            if cadre.contient(jour):
                faits = ("personne.titre_sejour",)
                yield Evenement(date=jour, genre=GenreEvenement.DUREE_DU_TITRE, sujet=sujet, nombre=ans, faits=faits)
        if permis.jusqu_au and cadre.contient(permis.jusqu_au + _UN_JOUR):
            yield _fin_de_titre(cadre, sujet, permis.jusqu_au, permis.nature.value)


def _fin_de_titre(cadre: Cadre, sujet: str, fin: date, nature: str) -> Evenement:
    """CESEDA R431-5: to be asked for between these days before the end."""
    tot, tard = (cadre.entiers([f"droits.titre_sejour.demande_au_plus_{n}"]) for n in ("tot", "tard"))
    return Evenement(
        date=fin + _UN_JOUR,
        genre=GenreEvenement.FIN_TITRE,
        sujet=sujet,
        nature=nature,
        faits=("personne.titre_sejour",),
        demander_des=fin - timedelta(days=tot[0]) if tot else None,
        demander_avant=fin - timedelta(days=tard[0]) if tard else None,
        article="CESEDA, article R431-5",
    )


# --- money --------------------------------------------------------------------------


def _ressources(cadre: Cadre) -> Iterator[Evenement]:
    for sujet, adulte in cadre.situation.adultes():
        for r in adulte.ressources or ():
            if r.rythme is Rythme.UNE_FOIS:
                continue
            fin = r.jusqu_au + _UN_JOUR if r.jusqu_au else None
            if fin and cadre.contient(fin) and not _continue(r, adulte):
                yield _ressource(GenreEvenement.FIN_RESSOURCE, sujet, r, fin)
            if r.depuis and cadre.contient(r.depuis) and not _suit(r, adulte):
                yield _ressource(GenreEvenement.DEBUT_RESSOURCE, sujet, r, r.depuis)


def _ressource(genre: GenreEvenement, sujet: str, r: Ressource, jour: date) -> Evenement:
    faits = ("personne.ressources", "personne.activite", "ressource.passe")
    return Evenement(date=jour, genre=genre, sujet=sujet, nature=r.nature.value, faits=faits)


def _continue(r: Ressource, personne: Personne) -> bool:
    """Another line of the same kind takes over: the amount changes, the income goes on."""
    assert r.jusqu_au is not None
    return any(x.nature is r.nature and x.depuis == r.jusqu_au + _UN_JOUR for x in personne.ressources or ())


def _suit(r: Ressource, personne: Personne) -> bool:
    assert r.depuis is not None
    return any(x.nature is r.nature and x.jusqu_au == r.depuis - _UN_JOUR for x in personne.ressources or ())


def _fins_d_aides(cadre: Cadre) -> Iterator[Evenement]:
    for a in cadre.situation.aides_recues or ():
        fin = a.jusqu_au + _UN_JOUR if a.jusqu_au else None
        if fin and cadre.contient(fin) and not _reprise(a, cadre.situation):
            yield Evenement(
                date=fin,
                genre=GenreEvenement.FIN_AIDE,
                sujet=a.beneficiaire.value if a.beneficiaire else "foyer",
                nature=a.nature.value,
                faits=("aides_recues",),
                demander_avant=a.jusqu_au,
            )


def _reprise(aide: AideRecue, s: Situation) -> bool:
    assert aide.jusqu_au is not None
    return any(
        a.nature is aide.nature and a.beneficiaire == aide.beneficiaire and a.depuis == aide.jusqu_au + _UN_JOUR
        for a in s.aides_recues or ()
    )


def _annees_des_revenus(cadre: Cadre) -> Iterator[Evenement]:
    """Each 1 January the year before last changes: known only if it was over when the answer was given.

    The grants of school read the year before, from the month in which they are asked for.
    """
    avis = cadre.situation.avis_impot
    rentree = cadre.entiers([_CAMPAGNE_COLLEGE + "premier_mois"]) if cadre.situation.enfants else ()
    for annee in range(cadre.debut.year, cadre.fin.year + 1):
        for jour, lue in ((date(annee, 1, 1), annee - 2), *((date(annee, m, 1), annee - 1) for m in rentree)):
            inconnue = lue >= cadre.debut.year and not (avis and avis.annee_revenus == lue)
            if cadre.contient(jour):
                yield Evenement(
                    date=jour,
                    genre=GenreEvenement.ANNEE_DES_REVENUS,
                    nombre=lue,
                    faits=("impot.avis", "ressource.annees_passees"),
                    inconnu=inconnue and jour.month == 1,  # told where an aid changes, and not in every home
                )


def _revalorisations(cadre: Cadre) -> Iterator[Evenement]:
    """Figures whose next value, or end, has a date: one event per day and per kind (known, unknown)."""
    racine = systeme_prolonge(cadre.debut).parameters
    par_jour: dict[tuple[date, bool], list[str]] = {}
    for aide in AIDES:
        criteres = [*aide.criteres(), *(feuilles(aide.arbre_variante) if aide.arbre_variante else ())]
        chemins = {*aide.chiffres_montant, *(p for c in criteres for p in (*c.chiffres, c.seuil) if p)}
        datees = {(date.fromisoformat(v.instant_str), v.value is None) for c in chemins for v in _valeurs(racine, c)}
        for cle in datees:
            if cadre.contient(cle[0]):
                par_jour.setdefault(cle, []).append(aide.id)
    for (jour, inconnu), aides in par_jour.items():
        yield Evenement(date=jour, genre=GenreEvenement.REVALORISATION, inconnu=inconnu, aides=tuple(aides))


def _valeurs(racine: Any, chemin: str) -> Iterable[Any]:
    noeud = racine
    for nom in chemin.split("."):
        noeud = noeud.children[nom]
    return noeud.values_list  # type: ignore[no-any-return]


# --- when to ask ----------------------------------------------------------------------


def _campagnes(cadre: Cadre) -> Iterator[Evenement]:
    """Months in which a grant is asked for; the days change each year, so the end is told as a month."""
    s = cadre.situation
    for i, enfant in enumerate(s.enfants or (), start=1):
        if enfant.scolarite in ("college", "lycee"):
            yield from _campagne(cadre, f"enfant {i}", f"bourse_{enfant.scolarite}", "bourse_college.campagne")
        elif enfant.scolarite == "superieur":
            yield from _campagne(cadre, f"enfant {i}", "bourse_superieur", "bourse_superieur.dse")
    for sujet, adulte in s.adultes():
        if adulte.activite == "etudes" or adulte.scolarite == "superieur":
            yield from _campagne(cadre, sujet, "bourse_superieur", "bourse_superieur.dse")


def _campagne(cadre: Cadre, sujet: str, aide: str, chiffres: str) -> Iterator[Evenement]:
    premier, dernier = (cadre.entiers([f"droits.{chiffres}_{nom}_mois"]) for nom in ("premier", "dernier"))
    for annee in range(cadre.debut.year, cadre.fin.year + 1) if premier else ():
        jour = date(annee, premier[0], 1)
        if cadre.contient(jour):
            yield Evenement(
                date=jour,
                genre=GenreEvenement.CAMPAGNE,
                sujet=sujet,
                faits=("personne.scolarite",),
                aides=(aide,),
                demander_des=jour,
                demander_avant=mois_avant(date(annee, dernier[0], 1), -1) - _UN_JOUR if dernier else None,
                certitude=Certitude.A_CONFIRMER,
            )


_SOURCES: tuple[Callable[[Cadre], Iterator[Evenement]], ...] = (
    _anniversaires,
    _naissances,
    _durees_a_paris,
    _durees_en_france,
    _titres,
    _ressources,
    _fins_d_aides,
    _annees_des_revenus,
    _revalorisations,
    _campagnes,
)


# --- when to look -----------------------------------------------------------------------


def passages(evenement: Evenement) -> tuple[date, ...]:
    """The first days of month on which to look: from the event on, and later where aids look back.

    A child's birthday is read on the last day of its month (family benefits). A figure that ends without a
    successor goes on here: there is nothing to look at.
    """
    if evenement.genre is GenreEvenement.REVALORISATION and evenement.inconnu:
        return ()
    sien, premier = mois_avant(evenement.date, 0), _premier_du_mois(evenement.date)
    suites = tuple(mois_avant(premier, -n) for n in _SUITES.get(evenement.genre, (0,)))
    enfant = evenement.genre is GenreEvenement.ANNIVERSAIRE and evenement.sujet.startswith("enfant")
    return tuple(dict.fromkeys((sien, *suites))) if enfant else suites


def _premier_du_mois(jour: date) -> date:
    """The first day of month on which this day has come."""
    sien = mois_avant(jour, 0)
    return sien if jour == sien else mois_avant(sien, -1)


def changements(situation: Situation, connus: Iterable[Evenement], debut: date, fin: date) -> dict[date, Changement]:
    """What changes, by the first day of month on which it is looked at; a new permit is supposed."""
    cadre = Cadre(situation, debut, fin)
    trouves = [(jour, _changement(cadre, e)) for e in connus for jour in passages(e)]
    muets = [
        *((jour, "personne.scolarite", _ECOLES_IMAGINEES) for jour in _ecoles_inconnues(cadre)),
        *((jour, "enfant.date_naissance", _ECOLES_IMAGINEES) for jour in _annees_d_ecole(cadre)),
        *((jour, fait, ()) for source in _SOURCES_MUETTES for jour, fait in source(cadre)),
    ]
    trouves += [(jour, des_faits({fait}, aides, doutes=False)) for jour, fait, aides in muets if cadre.contient(jour)]
    changements: dict[date, Changement] = {}
    for jour, un in trouves:
        changements[jour] = changements.get(jour, Changement()) | un
    return changements


def _changement(cadre: Cadre, e: Evenement) -> Changement:
    match e.genre:
        case GenreEvenement.FIN_TITRE:
            return Changement()
        case GenreEvenement.REVALORISATION:
            return Changement(regles=frozenset(e.aides))
        case GenreEvenement.ANNEE_DES_REVENUS | GenreEvenement.CAMPAGNE:
            return des_faits(e.faits, () if e.date.month == 1 else e.aides or _ECOLE, doutes=False)
        case _:
            return des_faits(e.faits, _aides_du_seuil(cadre, e), doutes=True)


def _aides_du_seuil(cadre: Cadre, e: Evenement) -> frozenset[str]:
    """The aids for which this age, or this length, is a threshold; empty: all those that read it."""
    match e.genre:
        case GenreEvenement.ANNIVERSAIRE:
            enfant, autre = e.sujet.startswith("enfant"), e.sujet.startswith("autre")
            table = AGES_ENFANT if enfant else AGES_PARENT if autre else AGES_ADULTE
            criteres = () if enfant or autre else _ages_et_aides(cadre)
        case GenreEvenement.DUREE_DU_TITRE:
            table, criteres = _DUREES_DU_TITRE, ()
        case GenreEvenement.DUREE_EN_FRANCE:
            table, criteres = _DUREES_EN_FRANCE, ()
        case _:
            return frozenset()
    des_tables = [aides for chemin, aides in table.items() if e.nombre in cadre.entiers([chemin])]
    if () in des_tables:
        return frozenset()
    return frozenset((*(a for aides in des_tables for a in aides), *(a for n, a in criteres if n == e.nombre)))


def _annees_d_ecole(cadre: Cadre) -> Iterator[date]:
    """A school age is counted by the year, and a grant asked for in some months only."""
    mois = cadre.entiers([_CAMPAGNE_COLLEGE + "premier_mois", _CAMPAGNE_COLLEGE + "dernier_mois"])
    for annee in range(cadre.debut.year, cadre.fin.year + 1) if cadre.situation.enfants else ():
        yield date(annee, 1, 1)
        for m in mois:
            yield mois_avant(date(annee, m, 1), 0 if m == mois[0] else -1)


#: aids that a school that is not told may open
_ECOLES_IMAGINEES = (*_ECOLE, "solidarite_transport")


def _ecoles_inconnues(cadre: Cadre) -> Iterator[date]:
    """One year older, a child whose school is not told may be in another one."""
    for enfant in cadre.situation.enfants or ():
        if enfant.scolarite is None and enfant.date_naissance is not None:
            for annee in range(cadre.debut.year, cadre.fin.year + 1):
                age = annee - enfant.date_naissance.year
                yield _premier_du_mois(annees_avant(enfant.date_naissance, -age))


def _argent_passe(cadre: Cadre) -> Iterator[tuple[date, str]]:
    """An income that began or ended before the first day is still to be read in later months."""
    for _, adulte in cadre.situation.adultes():
        for r in adulte.ressources or ():
            for jour in (r.depuis, r.jusqu_au + _UN_JOUR if r.jusqu_au else None):
                if jour and jour <= cadre.debut:
                    yield from (
                        (mois_avant(_premier_du_mois(jour), -n), "ressource.passe") for n in _RESSOURCES_PASSEES
                    )


def _occupation(cadre: Cadre) -> Iterator[tuple[date, str]]:
    """A length of stay in the home that a criterion asks for."""
    entree = cadre.situation.logement.entree
    criteres = [c for a in AIDES for c in a.criteres() if c.quantite == "mois_occupation_logement" and c.seuil]
    for mois in cadre.entiers({c.seuil for c in criteres if c.seuil}) if entree else ():
        assert entree is not None
        yield _premier_du_mois(_meme_jour(entree, mois)), "logement.entree"


_SOURCES_MUETTES: tuple[Callable[[Cadre], Iterator[tuple[date, str]]], ...] = (
    _argent_passe,
    _occupation,
)
