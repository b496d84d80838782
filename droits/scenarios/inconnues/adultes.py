"""Unknown facts of the adults: age, permit, stay, health cover, work, studies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from droits.chiffres import valeur
from droits.scenarios import calendrier
from droits.scenarios.inconnues.argent import des_ressources
from droits.scenarios.inconnues.commun import OUI_NON, Changement, Inconnue, Seuils, Valeur, adulte_avec, deux_cotes
from droits.scenarios.openfisca.aides import recoit
from droits.scenarios.openfisca.personnes import age_revolu, sejour_a_paris
from droits.scenarios.openfisca.tables import EUROPE, TITRES_DISPENSES
from droits.scenarios.situation import (
    Adulte,
    NatureAide,
    NatureRessource,
    NatureTitre,
    PeriodeParis,
    Situation,
    StatutLogement,
    TitreSejour,
    remplacer,
)


def d_un_adulte(
    s: Situation, nom: str, adulte: Adulte, au: date, chiffres: Any, sommes: Sequence[Decimal], seuils: Seuils
) -> Iterator[Inconnue]:
    """``sommes``: amounts of income to try (€/month); ``seuils``: ages and durations that are compared."""

    def inconnue(fait: str, champ: str, valeurs: Sequence[tuple[str, Any]]) -> Inconnue:
        return Inconnue(fait, nom, tuple(Valeur(c, adulte_avec(nom, **{champ: v})) for c, v in valeurs))

    if adulte.date_naissance is None:
        yield inconnue(
            "personne.date_naissance", "date_naissance", _naissances(au, seuils.ages.get("personne.date_naissance", ()))
        )
    titre = adulte.titre_sejour
    if adulte.nationalite is None and not (titre and titre.nature in TITRES_DISPENSES):
        yield Inconnue("personne.nationalite", nom, tuple(_nationalites(nom, titre, au)))
    elif adulte.nationalite not in EUROPE and adulte.titre_sejour is None:
        yield inconnue("personne.titre_sejour", "titre_sejour", _titres(au))
    elif adulte.nationalite not in EUROPE and adulte.titre_sejour is not None and adulte.titre_sejour.depuis is None:
        yield inconnue("personne.titre_sejour", "titre_sejour", _titres_dates(adulte.titre_sejour, au))
    if adulte.mois_en_france_par_an is None:
        presences = sorted({0, 6, 12} | deux_cotes(seuils.mois.get("personne.mois_en_france_par_an", ())))
        yield inconnue("personne.mois_en_france_par_an", "mois_en_france_par_an", [(str(m), m) for m in presences])
    if adulte.en_france_depuis is None:
        dates = _arrivees(s, adulte, au, chiffres, seuils.mois.get("personne.en_france_depuis", ()))
        if dates:
            yield inconnue("personne.en_france_depuis", "en_france_depuis", dates)
    if adulte.paris is None or any(p.depuis is None for p in adulte.paris):
        yield inconnue("personne.paris", "paris", _sejours_a_paris(au, seuils.mois.get("personne.paris", ())))
    for champ in (
        "mutation_employeur",
        "inapte_travail",
        "pensions_demandees",
        "assurance_maladie",
        *_faits_des_jeunes(s, adulte, au),
    ):
        if getattr(adulte, champ) is None:
            yield inconnue(f"personne.{champ}", champ, OUI_NON)
    if adulte.activite is None:
        yield inconnue("personne.activite", "activite", [(a, a) for a in _activites(adulte, au)])
    if adulte.taux_incapacite is None:
        yield inconnue(
            "personne.taux_incapacite",
            "taux_incapacite",
            [("0", Decimal(0)), ("50", Decimal(50)), ("80", Decimal(80))],
        )
    yield from _du_travail_et_des_etudes(s, nom, adulte, au)
    yield from des_ressources(s, nom, adulte, au, chiffres, sommes)


def _du_travail_et_des_etudes(s: Situation, nom: str, adulte: Adulte, au: date) -> Iterator[Inconnue]:
    """What the national rights read: each only where it can change something."""

    def inconnue(champ: str, valeurs: Sequence[tuple[str, Any]]) -> Iterator[Inconnue]:
        if getattr(adulte, champ) is None:
            possibles = tuple(Valeur(c, adulte_avec(nom, **{champ: v})) for c, v in valeurs)
            yield Inconnue(f"personne.{champ}", nom, possibles)

    age = None if adulte.date_naissance is None else age_revolu(adulte.date_naissance, au)
    etudie = adulte.activite in ("etudes", None) and adulte.scolarite in ("superieur", None)
    if adulte.activite in ("etudes", None) and (age is None or age < _AGE_DES_ETUDIANTS):
        yield from inconnue("scolarite", [(c, c) for c in ("aucune", "superieur", "lycee", "apprentissage")])
        if etudie:
            yield from inconnue("revenus_parents", [(f"montant:{m}", m) for m in (Decimal(0), _PARENTS_AISES)])
            yield from inconnue("points_charge", [("0", 0), ("17", 17)])
    if adulte.taux_incapacite is None or Decimal(50) <= adulte.taux_incapacite < Decimal(80):
        yield from inconnue("restriction_emploi", OUI_NON)
    if (age is None or 18 <= age < 25) and not s.enfants and adulte.enceinte is not True:
        yield from inconnue("travail_deux_ans", OUI_NON)
    if adulte.activite in ("chomage", None) and (age is None or age >= 18):
        yield from inconnue("travail_cinq_ans", OUI_NON)
        yield from inconnue("fin_droits_chomage", OUI_NON)
    if _conge_possible(s, adulte, au):
        conges = ("aucun", "parental", "parental_partiel", "sans_solde")
        yield from inconnue("conge", [(c, c) for c in conges])
    if (age is None or 15 <= age <= _AGE_DE_GROSSESSE) and not (s.conjoint and s.enfants):
        yield from inconnue("enceinte", OUI_NON)


def _activites(adulte: Adulte, au: date) -> tuple[str, ...]:
    """One of each kind that the rules tell apart; nobody young is retired."""
    jeune = adulte.date_naissance is not None and age_revolu(adulte.date_naissance, au) < _AGE_DES_RETRAITES
    return ("emploi", "chomage", "etudes", "sans_activite", *(() if jeune else ("retraite",)))


#: plausible extremes, not figures of the law
_AGE_DES_RETRAITES = 50
_AGE_DES_ETUDIANTS, _AGE_DE_GROSSESSE, _PARENTS_AISES = 40, 55, Decimal(1_000_000)
_AGE_DU_CONGE = 4
#: one in each interval that the scales of France and the règlement tell apart
_AGES = (17, 20, 25, 28, 40, 55, 61, 63, 67, 75, 95)


def _conge_possible(s: Situation, adulte: Adulte, au: date) -> bool:
    """With a small child, or an employee who is not paid today."""
    naissances = [e.date_naissance for e in s.enfants or ()]
    petit = s.enfants is None or any(n is None or age_revolu(n, au) < _AGE_DU_CONGE for n in naissances)
    paye = any(r.nature in _PAYE and (r.jusqu_au is None or r.jusqu_au >= au) for r in adulte.ressources or ())
    return adulte.activite in ("emploi", "sans_activite", None) and (
        petit or (adulte.activite == "emploi" and not paye)
    )


_PAYE = (NatureRessource.SALAIRE, NatureRessource.INDEMNITES_JOURNALIERES)


_AGE_SANS_LES_PARENTS = 25  # R861-2; no other rule reads what the parents do


def _faits_des_jeunes(s: Situation, adulte: Adulte, au: date) -> tuple[str, ...]:
    """What the parents do for somebody who may be under 25, who lives with them only where there is a home."""
    if adulte.date_naissance is not None and age_revolu(adulte.date_naissance, au) >= _AGE_SANS_LES_PARENTS:
        return ()
    loges = () if s.logement.statut is StatutLogement.SANS_DOMICILE else ("vit_chez_ses_parents",)
    return (*loges, "rattache_aux_parents", "pension_des_parents")


_SEJOUR_PERMANENT = 10  # years: more than a right of residence asks for


def _arrivees(s: Situation, adulte: Adulte, au: date, chiffres: Any, seuils: Sequence[int]) -> list[tuple[str, date]]:
    """Since when in France, both sides of what is compared; nothing where it changes nothing.

    The right of residence of a European grows with the years (Ceseda, L234-1): of who may be one, the months in Paris
    are a part of them.
    """
    longtemps = ("depuis_longtemps", calendrier.annees_avant(au, _SEJOUR_PERMANENT))
    # health cover (the AME is none) or work is enough without the three months (L160-1), or Paris tells them;
    # the AME of who may have no permit reads it, covered or at work all the same
    couvert = adulte.assurance_maladie is True and not recoit(s, NatureAide.AME, au)
    assure = couvert or adulte.activite in ("emploi", "independant")
    mois = sejour_a_paris(adulte, au)[1]
    dits = mois > valeur(chiffres, "droits.css.duree_residence_mois")  # the AME asks for more than three (L251-1)
    europeen = adulte.nationalite in EUROPE and adulte.nationalite != "FR"
    if not europeen and (dits or (adulte.nationalite == "FR" and assure)):
        inutile = adulte.nationalite is not None or assure
        return [] if inutile else [longtemps, (f"{int(mois)} mois", calendrier.mois_avant(au, int(mois)))]
    durees = sorted(deux_cotes(seuils) - {0})
    return [longtemps, ("ce_mois", au), *((f"{m} mois", calendrier.mois_avant(au, m)) for m in durees)]


def _naissances(au: date, seuils: Sequence[int]) -> list[tuple[str, Any]]:
    """One age in each interval that a scale tells apart, and both sides, to the day, of those a criterion compares."""
    jours = {annees: calendrier.annees_avant(au, annees) for annees in _AGES}
    for seuil in seuils:
        jours[seuil] = calendrier.annees_avant(au, seuil)
        jours[seuil - 1] = jours[seuil] + timedelta(days=1)
    return [(f"{age} ans", jours[age]) for age in sorted(jours)]


def _titres(au: date) -> list[tuple[str, Any]]:
    depuis = calendrier.annees_avant
    return [
        ("aucun", TitreSejour(nature=NatureTitre.AUCUN)),
        ("visa_court", TitreSejour(nature=NatureTitre.VISA_COURT_SEJOUR, depuis=calendrier.mois_avant(au, 1))),
        ("titre_2_ans", TitreSejour(nature=NatureTitre.CARTE_TEMPORAIRE, depuis=depuis(au, 2))),
        ("titre_12_ans", TitreSejour(nature=NatureTitre.CARTE_RESIDENT, depuis=depuis(au, 12))),
        ("demandeur_asile", TitreSejour(nature=NatureTitre.DEMANDEUR_ASILE, depuis=depuis(au, 1))),
        ("refugie", TitreSejour(nature=NatureTitre.REFUGIE, depuis=depuis(au, 2))),
    ]


def _titres_dates(titre: TitreSejour, au: date) -> list[tuple[str, Any]]:
    dates = [
        ("moins_de_10_ans", calendrier.annees_avant(au, 2)),
        ("plus_de_10_ans", calendrier.annees_avant(au, 12)),
    ]
    return [(code, remplacer(titre, depuis=jour)) for code, jour in dates]


def _nationalites(nom: str, titre: TitreSejour | None, au: date) -> Iterator[Valeur]:
    """European, or not, with the permit that is known or each possible one; agreements apart."""
    yield Valeur("europe", adulte_avec(nom, nationalite="FR"))
    yield Valeur("europe", adulte_avec(nom, nationalite="DE"))  # the RSA wants a right of residence (CASF L262-6)
    titres = [("titre", titre)] if titre else _titres(au)
    for code, possible in titres:
        yield Valeur(f"hors_europe_{code}", _etranger(nom, "PK", possible))
    recent = titre or _titres(au)[1][1]
    for code, pays in (("convention", "MA"), ("convention_entiere", "DZ")):
        yield Valeur(code, _etranger(nom, pays, recent))


def _etranger(nom: str, pays: str, titre: TitreSejour | None) -> Changement:
    """With the children whose nationality nobody told, unless the other parent is known to be European."""

    def appliquer(s: Situation) -> Situation:
        s = adulte_avec(nom, nationalite=pays, titre_sejour=titre)(s)
        if any(adulte.nationalite in EUROPE for _, adulte in s.adultes()):
            return s
        enfants = [e if e.nationalite else remplacer(e, nationalite=pays) for e in s.enfants or ()]
        return remplacer(s, enfants=tuple(enfants)) if enfants else s

    return appliquer


def _sejours_a_paris(au: date, seuils: Sequence[int]) -> list[tuple[str, Any]]:
    """Never, since now, both sides of the durations that a criterion compares, for long, and gone."""
    depuis = calendrier.annees_avant
    mois = sorted({3, 24} | deux_cotes(seuils))
    return [
        ("jamais", ()),
        ("ce_mois", (PeriodeParis(depuis=au),)),
        *((f"{m} mois", (PeriodeParis(depuis=calendrier.mois_avant(au, m)),)) for m in mois),
        ("6 ans", (PeriodeParis(depuis=depuis(au, 6)),)),
        ("parti", (PeriodeParis(depuis=depuis(au, 5), jusqu_au=depuis(au, 1)),)),
    ]
