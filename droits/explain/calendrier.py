"""Calendrier → Document: first the next thing to do, then the dates month by month, about one page.

The page of one adult keeps quiet about the money and the permit of the other. The tables of the professional
are the second part: every date with its article, every month of both stories.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import groupby

from droits.explain import relectures
from droits.explain.blocs import compter, lignes, liste, phrases
from droits.explain.document import Bloc, Document, Liste, Phrase, Puce, Tableau, Titre
from droits.explain.glossaire import definir
from droits.explain.phrases import entier, euros, existe, jour, phrase, quantite, tiret, utilisees
from droits.explain.sections import nom
from droits.parcours.calendrier.modele import Calendrier, Evenement, GenreEvenement, Mois

_LIGNES = 22  # of the dates: with the rest, and the words explained, about one page
_AIDES_NOMMEES = 2
_PREMIERES = 4
#: what the page of one adult does not tell of the other
_RESERVES = frozenset({GenreEvenement.FIN_TITRE, GenreEvenement.DUREE_DU_TITRE, GenreEvenement.DUREE_EN_FRANCE})
_RESSOURCES = frozenset({GenreEvenement.FIN_RESSOURCE, GenreEvenement.DEBUT_RESSOURCE})


def rediger(calendrier: Calendrier, *, dossier: bool = False) -> Document:
    """The page, or with ``dossier`` every date and the tables."""
    with utilisees() as identifiants:
        blocs = (
            *_debut(calendrier),
            *_premier(calendrier),
            *_dates(calendrier, tout=dossier),
            *_argent(calendrier),
            *_doute(calendrier, nommer=dossier),
        )
        page = definir(Document(phrase("calendrier-titre"), blocs), par_partie=dossier)
        fin = tuple(Phrase(ligne) for ligne in relectures.mention(identifiants))
    tableaux = tuple(_tableaux(calendrier)) if dossier else ()
    return replace(page, blocs=(*page.blocs, *fin), professionnel=tableaux)


def _debut(c: Calendrier) -> Iterator[Bloc]:
    yield from phrases("calendrier-periode", mois=_mois(c.fin))
    yield from phrases("mention-estimation")
    yield from phrases("mention-administration-decide")


def _titre(identifiant: str) -> Titre:
    return Titre(phrase(identifiant), 1, "calendrier" if identifiant == "calendrier-dates" else None)


def _mois(quand: date) -> str:
    """« mars 2027 »."""
    return jour(quand).split(" ", 1)[1]


# --- the next thing to do -------------------------------------------------------------


def _premier(c: Calendrier) -> Iterator[Bloc]:
    yield _titre("calendrier-premier")
    pertes = {r.aide: r for r in c.cout_du_retard}
    ordre = sorted(c.a_demander, key=lambda a: -(pertes[a].par_mois or 0) if a in pertes else 0)
    puces = []
    for aide in ordre[:_PREMIERES]:
        perte = pertes[aide].par_mois if aide in pertes else None
        suite = lignes("calendrier-retard", montant=euros(perte, environ=True)) if perte else ()
        puces.append(Puce(phrase("calendrier-demander", aide=nom(aide)), suite=suite))
    reste = len(ordre) - len(puces)
    yield from liste(puces)
    if reste > 0:
        yield from phrases("calendrier-autres-aides", nombre=reste, ecrit=entier(reste))
    if not puces:
        yield from phrases("calendrier-rien-a-demander")
    for aide in c.a_demander_service[:1]:
        yield from phrases("calendrier-service", aide=nom(aide))


# --- the dates ------------------------------------------------------------------------


def _dates(c: Calendrier, *, tout: bool) -> Iterator[Bloc]:
    yield _titre("calendrier-dates")
    dits = [(e, p) for e in _sans_doublons(c) if e.parle and (p := tuple(_puces(c, e)))]
    if not dits:
        yield from phrases("calendrier-aucune-date")
    ecrits = 0
    montres: list[Bloc] = []
    for mois, groupe in groupby(dits, key=lambda d: _mois(_quand(d[0]))):
        du_mois = [p for _, puces in groupe for p in puces]
        bloc: tuple[Bloc, ...] = (Titre(mois, 2), Liste(tuple(du_mois)))
        if not tout and compter((*montres, *bloc)) > _LIGNES:
            break
        ecrits += sum(_mois(_quand(e)) == mois for e, _ in dits)
        montres += bloc
    yield from montres
    if reste := len(dits) - ecrits:
        yield from phrases("calendrier-autres-dates", nombre=reste, ecrit=entier(reste))


def _quand(e: Evenement) -> date:
    """When it matters to the reader: a permit is asked for before its end."""
    return e.demander_des if e.genre is GenreEvenement.FIN_TITRE and e.demander_des else e.date


def _sans_doublons(c: Calendrier) -> list[Evenement]:
    """In the order of what is to be done; what both adults live on one day is told once."""
    vus: set[tuple[object, ...]] = set()
    gardes = []
    for e in sorted(
        c.evenements, key=lambda e: (_quand(e) if _quand(e) > c.debut else c.debut, e.sujet != "demandeur")
    ):
        cle = (e.date, e.genre, e.nombre, e.nature) if e.sujet in ("demandeur", "conjoint") else (e.date, e.genre, e)
        if cle not in vus:
            vus.add(cle)
            gardes.append(e)
    return gardes


def _puces(c: Calendrier, e: Evenement) -> Iterator[Puce]:
    premiere, *suite = _dire(c, e)
    yield Puce(premiere, suite=(*suite, *_effets(e)))


def _dire(c: Calendrier, e: Evenement) -> tuple[str, ...]:
    quand = jour(e.date)
    autre = e.sujet == "conjoint"
    if autre and e.genre in (_RESERVES | _RESSOURCES | {GenreEvenement.NAISSANCE, GenreEvenement.DUREE_A_PARIS}):
        return lignes("calendrier-autre-adulte", jour=quand)
    match e.genre:
        case GenreEvenement.ANNIVERSAIRE:
            return _age(e, quand)
        case GenreEvenement.NAISSANCE:
            return lignes("calendrier-naissance", jour=quand)
        case GenreEvenement.DUREE_A_PARIS | GenreEvenement.DUREE_EN_FRANCE:
            return lignes(f"calendrier-{tiret(e.genre.value)}", jour=quand, duree=_duree(e.nombre or 0))
        case GenreEvenement.DUREE_DU_TITRE:
            duree = quantite(Decimal(e.nombre or 0), "ans") or ""
            return lignes("calendrier-duree-du-titre", jour=quand, duree=duree)
        case GenreEvenement.FIN_TITRE:
            return _fin_de_titre(c, e)
        case GenreEvenement.FIN_RESSOURCE | GenreEvenement.DEBUT_RESSOURCE:
            return lignes(
                f"calendrier-{tiret(e.genre.value)}", jour=quand, nature=phrase(f"valeur-{tiret(e.nature or '')}")
            )
        case GenreEvenement.FIN_AIDE | GenreEvenement.RENOUVELLEMENT:
            avant = e.demander_avant or e.date
            return lignes(f"calendrier-{tiret(e.genre.value)}", jour=jour(avant), aide=_nom(e.nature))
        case GenreEvenement.ANNEE_DES_REVENUS:
            dit = lignes("calendrier-revenus", jour=quand, annee=str(e.nombre))
            return (*dit, *lignes("calendrier-revenus-inconnus")) if e.inconnu else dit
        case GenreEvenement.REVALORISATION:
            dit = lignes("calendrier-montant", jour=quand, aide=_noms(e.aides))
            return (*dit, *lignes("calendrier-montant-inconnu")) if e.inconnu else dit
        case GenreEvenement.CAMPAGNE:
            debut = jour(e.demander_des or e.date)
            if e.demander_avant is None or e.aides != ("bourse_superieur",):
                return lignes("calendrier-campagne", debut=debut)
            return lignes("calendrier-campagne-etudes", debut=debut, fin=jour(e.demander_avant))


def _age(e: Evenement, quand: str) -> tuple[str, ...]:
    if e.sujet.startswith("enfant"):
        numero = e.sujet.removeprefix("enfant ")
        return lignes("calendrier-age-enfant", jour=quand, nombre=e.nombre or 0, numero=numero)
    suffixe = {"demandeur": "", "conjoint": "-conjoint"}.get(e.sujet, "-parent")
    return lignes(f"calendrier-age{suffixe}", jour=quand, nombre=e.nombre or 0)


def _duree(mois: int) -> str:
    """« 3 ans », « 6 mois »."""
    ans = mois >= 12 and mois % 12 == 0
    return quantite(Decimal(mois // 12 if ans else mois), "ans" if ans else "mois") or ""


def _fin_de_titre(c: Calendrier, e: Evenement) -> tuple[str, ...]:
    fin = date.fromordinal(e.date.toordinal() - 1)
    if e.demander_des is None or e.demander_avant is None or e.demander_avant <= c.debut:
        return lignes("calendrier-fin-titre-passe", jour=jour(fin))
    return lignes("calendrier-fin-titre", jour=jour(fin), debut=jour(e.demander_des), fin=jour(e.demander_avant))


def _nom(aide: str | None) -> str:
    """An aid of the register, or one that is only received."""
    identifiant = f"aide-{tiret(aide or '')}-nom"
    return phrase(identifiant) if existe(identifiant) else phrase(f"valeur-{tiret(aide or '')}")


def _noms(aides: Sequence[str]) -> str:
    return ", ".join(_nom(a) for a in aides[:_AIDES_NOMMEES])


_EFFETS = (
    ("aides_qui_ouvrent", "calendrier-ouvre"),
    ("aides_a_demander", "calendrier-oui-possible"),
    ("aides_qui_ferment", "calendrier-ferme"),
    ("aides_qui_changent", "calendrier-change"),
    ("aides_a_preciser", "calendrier-peut-etre"),
)


def _effets(e: Evenement) -> Iterator[str]:
    for champ, identifiant in _EFFETS:
        aides: tuple[str, ...] = getattr(e, champ)
        sien = "calendrier-sans-titre" if e.genre is GenreEvenement.FIN_TITRE else identifiant
        for aide in aides[:_AIDES_NOMMEES]:
            yield phrase(sien, aide=_nom(aide))
        if reste := len(aides) - len(aides[:_AIDES_NOMMEES]):
            yield phrase("calendrier-autres-aides", nombre=reste, ecrit=entier(reste))


# --- the two stories --------------------------------------------------------------------


def _argent(c: Calendrier) -> Iterator[Bloc]:
    """In a couple, the page of one does not show the money of both."""
    sans, avec = c.histoires.rien_n_est_demande[-1], c.histoires.tout_est_demande[-1]
    if len(c.adultes) > 1 or sans.total_sur == avec.total_sur:
        return
    yield _titre("calendrier-argent")
    for identifiant, mois in (("calendrier-sans-demande", sans), ("calendrier-avec-demandes", avec)):
        somme = phrase("rythme-mois", montant=euros(mois.total_sur, environ=mois.total_sur > 0))
        yield from phrases(identifiant, montant=somme, mois=_mois(mois.date))
    yield from phrases("calendrier-somme")


def _doute(c: Calendrier, *, nommer: bool) -> Iterator[Bloc]:
    if c.a_preciser:
        yield _titre("calendrier-doute")
        yield from phrases("calendrier-questions", nombre=len(c.a_preciser), ecrit=entier(len(c.a_preciser)))
        yield from liste(Puce(_nom(a)) for a in c.a_preciser if nommer)


# --- for the professional ---------------------------------------------------------------


def _tableaux(c: Calendrier) -> Iterator[Tableau]:
    yield Tableau(
        "Dates connues",
        ("date", "genre", "sujet", "ouvre", "ferme", "change", "à préciser", "article", "certitude"),
        tuple(_ligne(e) for e in c.evenements),
    )
    yield Tableau(
        "Mois par mois, en euros (aides de tous les mois, règles connues au début)",
        ("mois", "calculé", "rien n'est demandé", "tout est demandé", "aides reçues"),
        tuple(
            (m.date.isoformat(), "oui" if m.calcule else "non", str(m.total_sur), str(t.total_sur), _recues(t))
            for m, t in zip(c.histoires.rien_n_est_demande, c.histoires.tout_est_demande, strict=True)
        ),
    )
    yield Tableau(
        "Ce que coûte un mois de retard",
        ("aide", "euros par mois", "article", "certitude"),
        tuple((r.aide, str(r.par_mois or ""), r.article, r.certitude.value) for r in c.cout_du_retard),
    )


def _ligne(e: Evenement) -> tuple[str, ...]:
    sujet = e.sujet + (f" ({e.nombre})" if e.nombre is not None else "") + (f" {e.nature}" if e.nature else "")
    colonnes = (e.aides_qui_ouvrent + e.aides_a_demander, e.aides_qui_ferment, e.aides_qui_changent, e.aides_a_preciser)
    dits = tuple(" ".join(a) for a in colonnes)
    return (e.date.isoformat(), e.genre.value, sujet, *dits, e.article or "", e.certitude.value)


def _recues(mois: Mois) -> str:
    return " ".join(_recue_dite(a.aide, a.montant.minimum if a.montant else None) for a in mois.aides if a.recue)


def _recue_dite(aide: str, montant: Decimal | None) -> str:
    return aide if montant is None else f"{aide}={montant}"
