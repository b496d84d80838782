"""Unknown facts of a situation, and the values each could take (design §5).

Booleans take both values, choices all of theirs, dates and amounts a value on either side of every
threshold that reads them, plus extremes. Structure is a closed list: a spouse or none, children.
A conversion that the paper does not give (net → gross …) is an unknown whose first value is the
usual one: it is printed as a supposition, and only matters when it could cross a threshold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np

from droits.chiffres import valeur
from droits.scenarios import calendrier
from droits.scenarios.openfisca.aides import recoit
from droits.scenarios.openfisca.fenetre import Fenetre, couverture
from droits.scenarios.openfisca.personnes import age_revolu, sejour_a_paris
from droits.scenarios.openfisca.revenus import montants
from droits.scenarios.openfisca.tables import DIVISEURS, EUROPE, TITRES_DISPENSES
from droits.scenarios.situation import (
    Adulte,
    AideRecue,
    AutrePersonne,
    BienImmobilier,
    Conjoint,
    Dette,
    Donation,
    Enfant,
    NatureAide,
    NatureRessource,
    NatureTitre,
    PeriodeParis,
    Personne,
    ProjetLogement,
    Ressource,
    Rythme,
    Situation,
    StatutLogement,
    TitreSejour,
    remplacer,
)

Changement = Callable[[Situation], Situation]

#: beyond every ceiling of every aid (€/month, €); plausible extremes, not figures of the law
_REVENU_ELEVE = Decimal(10_000)
_CAPITAL_ELEVE = Decimal(2_000_000)


@dataclass(frozen=True)
class Valeur:
    """One possible value of an unknown fact. ``code`` names it in the answer (``oui``, ``montant:1043.59`` …)."""

    code: str
    appliquer: Changement


@dataclass(frozen=True)
class Inconnue:
    """A fact not given, for one subject, and the values it could take."""

    fait: str
    sujet: str
    valeurs: tuple[Valeur, ...]

    @property
    def cle(self) -> tuple[str, str]:
        return (self.fait, self.sujet)


def inconnues(s: Situation, au: date, chiffres: Any, seuils: Sequence[Decimal]) -> tuple[Inconnue, ...]:
    """Every fact of ``s`` that is unknown. ``seuils``: monthly thresholds (€/month) that may read an amount."""
    connu = _revenu_connu(s, au, chiffres)
    seuils = sorted({*seuils, *(seuil - connu for seuil in seuils if seuil > connu)})
    return (
        *_du_couple(s, au),
        *(i for nom, adulte in s.adultes() for i in _d_un_adulte(s, nom, adulte, au, chiffres, seuils)),
        *_des_enfants(s, au),
        *_du_foyer(s, au, chiffres, seuils),
        *_du_logement(s),
        *_des_aides_et_dettes(s, au),
        *_de_l_avis(s, au),
    )


# --- adults --------------------------------------------------------------------------------------


def _d_un_adulte(
    s: Situation, nom: str, adulte: Adulte, au: date, chiffres: Any, seuils: Sequence[Decimal]
) -> Iterator[Inconnue]:
    def inconnue(fait: str, champ: str, valeurs: Sequence[tuple[str, Any]]) -> Inconnue:
        return Inconnue(fait, nom, tuple(Valeur(c, _adulte(nom, **{champ: v})) for c, v in valeurs))

    if adulte.date_naissance is None:
        yield inconnue("personne.date_naissance", "date_naissance", _naissances(au))
    titre = adulte.titre_sejour
    if adulte.nationalite is None and not (titre and titre.nature in TITRES_DISPENSES):
        yield Inconnue("personne.nationalite", nom, tuple(_nationalites(nom, titre, au)))
    elif adulte.nationalite not in EUROPE and adulte.titre_sejour is None:
        yield inconnue("personne.titre_sejour", "titre_sejour", _titres(au))
    elif adulte.nationalite not in EUROPE and adulte.titre_sejour is not None and adulte.titre_sejour.depuis is None:
        yield inconnue("personne.titre_sejour", "titre_sejour", _titres_dates(adulte.titre_sejour, au))
    if adulte.ancien_combattant is None and (adulte.nationalite or "XX") not in EUROPE:
        yield inconnue("personne.ancien_combattant", "ancien_combattant", _OUI_NON)
    if adulte.mois_en_france_par_an is None:
        yield inconnue("personne.mois_en_france_par_an", "mois_en_france_par_an", [("5", 5), ("7", 7), ("12", 12)])
    if adulte.en_france_depuis is None and not _sejour_sans_effet(s, adulte, au, chiffres):
        dates = [("depuis_longtemps", calendrier.annees_avant(au, 10)), ("ce_mois", au)]
        yield inconnue("personne.en_france_depuis", "en_france_depuis", dates)
    if adulte.paris is None or any(p.depuis is None for p in adulte.paris):
        yield inconnue("personne.paris", "paris", _sejours_a_paris(au))
    for champ in (
        "mutation_employeur",
        "inapte_travail",
        "pensions_demandees",
        "assurance_maladie",
        *_faits_des_jeunes(s, adulte, au),
    ):
        if getattr(adulte, champ) is None:
            yield inconnue(f"personne.{champ}", champ, _OUI_NON)
    if adulte.activite is None:
        yield inconnue("personne.activite", "activite", [(a, a) for a in ("emploi", "chomage", "etudes")])
    if adulte.taux_incapacite is None:
        yield inconnue(
            "personne.taux_incapacite",
            "taux_incapacite",
            [("0", Decimal(0)), ("50", Decimal(50)), ("80", Decimal(80))],
        )
    yield from _des_ressources(nom, adulte, au, chiffres, seuils)


_OUI_NON: list[tuple[str, Any]] = [("oui", True), ("non", False)]
_AGE_SANS_LES_PARENTS = 25  # R861-2; no other rule reads what the parents do


def _faits_des_jeunes(s: Situation, adulte: Adulte, au: date) -> tuple[str, ...]:
    """What the parents do for somebody who may be under 25, who lives with them only where there is a home."""
    if adulte.date_naissance is not None and age_revolu(adulte.date_naissance, au) >= _AGE_SANS_LES_PARENTS:
        return ()
    loges = () if s.logement.statut is StatutLogement.SANS_DOMICILE else ("vit_chez_ses_parents",)
    return (*loges, "rattache_aux_parents", "pension_des_parents")


def _sejour_sans_effet(s: Situation, adulte: Adulte, au: date, chiffres: Any) -> bool:
    """Health cover (the AME is none) or work is enough without the three months (L160-1), or Paris tells them."""
    couvert = adulte.assurance_maladie is True and not recoit(s, NatureAide.AME, au)
    a_paris = sejour_a_paris(adulte, au)[1] >= valeur(chiffres, "droits.css.duree_residence_mois")
    return couvert or adulte.activite in ("emploi", "independant") or a_paris


def _adulte(nom: str, **changements: Any) -> Changement:
    def appliquer(s: Situation) -> Situation:
        actuel = getattr(s, nom)
        return remplacer(s, **{nom: remplacer(actuel, **changements)}) if actuel else s

    return appliquer


def _naissances(au: date) -> list[tuple[str, Any]]:
    """One age in each interval that a criterion or a scale tells apart."""
    return [(f"{age} ans", calendrier.annees_avant(au, age)) for age in (17, 20, 25, 28, 40, 55, 61, 63, 67, 75)]


def _titres(au: date) -> list[tuple[str, Any]]:
    depuis = calendrier.annees_avant
    return [
        ("aucun", TitreSejour(nature=NatureTitre.AUCUN)),
        ("titre_2_ans", TitreSejour(nature=NatureTitre.CARTE_TEMPORAIRE, depuis=depuis(au, 2))),
        ("titre_12_ans", TitreSejour(nature=NatureTitre.CARTE_RESIDENT, depuis=depuis(au, 12))),
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
    yield Valeur("europe", _adulte(nom, nationalite="FR"))
    titres = [("titre", titre)] if titre else _titres(au)
    for code, possible in titres:
        connu = {"titre_sejour": possible, "ancien_combattant": False}
        yield Valeur(f"hors_europe_{code}", _adulte(nom, nationalite="PK", **connu))
    recent = titre or _titres(au)[1][1]
    for code, pays in (("convention", "MA"), ("convention_entiere", "DZ")):
        connu = {"titre_sejour": recent, "ancien_combattant": False}
        yield Valeur(code, _adulte(nom, nationalite=pays, **connu))


def _sejours_a_paris(au: date) -> list[tuple[str, Any]]:
    depuis = calendrier.annees_avant
    return [
        ("jamais", ()),
        ("ce_mois", (PeriodeParis(depuis=au),)),
        ("2 ans", (PeriodeParis(depuis=depuis(au, 2)),)),
        ("6 ans", (PeriodeParis(depuis=depuis(au, 6)),)),
        ("parti", (PeriodeParis(depuis=depuis(au, 5), jusqu_au=depuis(au, 1)),)),
    ]


# --- income --------------------------------------------------------------------------------------


def _des_ressources(
    nom: str, adulte: Personne, au: date, chiffres: Any, seuils: Sequence[Decimal]
) -> Iterator[Inconnue]:
    if adulte.ressources is None:
        valeurs = [
            ("aucune", ()),
            *((f"montant:{m}", (_revenu(m),)) for m in _montants_possibles(seuils)),
            *_travail_possible(au),
        ]
        yield Inconnue("personne.ressources", nom, tuple(Valeur(c, _adulte(nom, ressources=v)) for c, v in valeurs))
        return
    for rang, ressource in enumerate(adulte.ressources):
        sujet = f"{nom}, ressource {rang + 1}"
        yield from _d_une_ressource(nom, sujet, rang, ressource, chiffres, seuils)
        if ressource.depuis is None and ressource.rythme is not Rythme.UNE_FOIS:
            yield Inconnue("ressource.depuis", sujet, tuple(_debuts(nom, rang, au)))
        if ressource.depuis is None and ressource.rythme is Rythme.UNE_FOIS:
            mois = [
                ("ce_mois", au.replace(day=1)),
                ("mois_dernier", _mois_dernier(au)),
                ("il_y_a_longtemps", calendrier.annees_avant(au, 2)),
            ]
            yield Inconnue(
                "ressource.depuis", sujet, tuple(Valeur(c, _ressource(nom, rang, depuis=d)) for c, d in mois)
            )
    trous = lacunes(adulte, au)
    if trous:
        yield Inconnue(
            "ressource.passe",
            nom,
            (Valeur("aucune", lambda s: s), Valeur(f"montant:{_REVENU_ELEVE}", _remplir(nom, trous))),
        )


def _revenu(montant: Decimal, depuis: date | None = None, jusqu_au: date | None = None) -> Ressource:
    return Ressource(
        nature=NatureRessource.AUTRE, montant=montant, depuis=depuis or date(2000, 1, 1), jusqu_au=jusqu_au
    )


def _travail_possible(au: date) -> list[tuple[str, tuple[Ressource, ...]]]:
    """Work: it ends a presumption (R861-11); lost since last month, it changes what is compared (I/A 5)."""
    ancien = _salaire(date(2000, 1, 1), _mois_dernier(au))
    return [
        ("travail", (_salaire(date(2000, 1, 1)),)),
        ("travail_perdu", (ancien,)),
        ("autre_travail", (ancien, _salaire(au.replace(day=1)))),
    ]


def _salaire(depuis: date, jusqu_au: date | None = None) -> Ressource:
    return Ressource(nature=NatureRessource.SALAIRE, net=_REVENU_ELEVE, depuis=depuis, jusqu_au=jusqu_au)


def _montants_possibles(seuils: Sequence[Decimal]) -> list[Decimal]:
    """Zero, each threshold and a cent above, and an amount beyond all of them."""
    bords = {bord for s in seuils if s > 0 for bord in (s, s + Decimal("0.01"))}
    return sorted({Decimal(0), _REVENU_ELEVE} | {b.quantize(Decimal("0.01")) for b in bords})


def _ressource(nom: str, rang: int, **changements: Any) -> Changement:
    def appliquer(s: Situation) -> Situation:
        adulte = getattr(s, nom)
        ressources = list(adulte.ressources)
        ressources[rang] = remplacer(ressources[rang], **changements)
        return _adulte(nom, ressources=tuple(ressources))(s)

    return appliquer


def _debuts(nom: str, rang: int, au: date) -> Iterator[Valeur]:
    """Received for ever, or since this month with nothing, or with much, before."""
    ce_mois = au.replace(day=1)
    yield Valeur("depuis_longtemps", _ressource(nom, rang, depuis=date(2000, 1, 1)))
    depuis_peu = _ressource(nom, rang, depuis=ce_mois)
    yield Valeur("ce_mois", depuis_peu)
    ancien = _revenu(_REVENU_ELEVE, date(2000, 1, 1), _mois_dernier(au))

    def avec_un_autre_avant(s: Situation) -> Situation:
        s = depuis_peu(s)
        return _adulte(nom, ressources=(*getattr(s, nom).ressources, ancien))(s)

    yield Valeur("ce_mois_et_plus_avant", avec_un_autre_avant)


def _mois_dernier(au: date) -> date:
    return date(au.year - (au.month == 1), (au.month - 2) % 12 + 1, 1)


def _d_une_ressource(
    nom: str, sujet: str, rang: int, r: Ressource, chiffres: Any, seuils: Sequence[Decimal]
) -> Iterator[Inconnue]:
    if r.nature is NatureRessource.AUCUNE:
        return
    if _sans_montant(r):
        champ = "montant" if r.nature not in (NatureRessource.SALAIRE, NatureRessource.RETRAITE) else "net"
        mois = DIVISEURS[r.rythme]
        valeurs = [(f"montant:{m}", m * mois) for m in _montants_possibles(seuils)]
        yield Inconnue(
            "ressource.montant",
            sujet,
            tuple(Valeur(c, _ressource(nom, rang, **{champ: m})) for c, m in valeurs),
        )
        return
    mensuel = remplacer(r, rythme=Rythme.MENSUEL)
    central = montants(mensuel, chiffres)
    for champ, connu, usuel, bas, haut in _conversions(r, central, chiffres):
        if connu is None and haut - bas > 0.005:
            valeurs_champ = (("usuel", usuel), ("bas", bas), ("haut", haut))
            yield Inconnue(
                f"ressource.{champ}",
                sujet,
                tuple(
                    Valeur(code, _ressource(nom, rang, **{champ: Decimal(str(round(m, 2)))}))
                    for code, m in valeurs_champ
                ),
            )


def _sans_montant(r: Ressource) -> bool:
    return all(m is None for m in (r.net, r.brut, r.imposable, r.montant))


def _conversions(r: Ressource, m: Any, chiffres: Any) -> Iterator[tuple[str, Decimal | None, float, float, float]]:
    """(field, known amount, usual, lowest, highest) for each amount a paper may lack.

    A retirement pension below the ASPA ceiling bears no CSG: its gross is its net (droit/national.md
    §4.2). A larger one may bear it, and counts when it was received for a part of the year only (R815-29).
    """

    def borne(nom: str) -> float:
        return valeur(chiffres, f"droits.conversion.{nom}")

    if r.nature is NatureRessource.SALAIRE:
        yield (
            "brut",
            r.brut,
            m.brut,
            m.net / borne("salaire_net_sur_brut_max"),
            m.net / borne("salaire_net_sur_brut_min"),
        )
        if r.net is None:
            yield (
                "net",
                r.net,
                m.net,
                m.brut * borne("salaire_net_sur_brut_min"),
                m.brut * borne("salaire_net_sur_brut_max"),
            )
        yield "imposable", r.imposable, m.imposable, m.net, m.net * borne("imposable_sur_net_max")
    elif r.nature is NatureRessource.CHOMAGE:
        yield "brut", r.brut, m.brut, m.net, m.net / borne("salaire_net_sur_brut_max")
        yield "imposable", r.imposable, m.imposable, m.net, m.net * borne("imposable_sur_net_max")
    elif r.nature in (NatureRessource.RETRAITE, NatureRessource.PENSION_INVALIDITE):
        if r.net is None and r.brut is not None:
            yield "net", r.net, m.net, m.brut * borne("salaire_net_sur_brut_max"), m.brut
        if r.brut is None and m.net > _plafond_aspa(chiffres):
            yield "brut", r.brut, m.brut, m.net, m.net / borne("salaire_net_sur_brut_max")
        yield "imposable", r.imposable, m.imposable, m.net, m.net * borne("imposable_sur_net_max")


def _plafond_aspa(chiffres: Any) -> float:
    aspa = chiffres.prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa
    return float(aspa.plafond_ressources.personnes_seules) / 12


def lacunes(adulte: Personne, au: date) -> list[tuple[date, date]]:
    """Months of M-13 … M that no dated source covers and that nobody said were without income."""
    if not adulte.ressources:
        return []
    fenetre = Fenetre(au)
    regulieres = [r for r in adulte.ressources if r.rythme is not Rythme.UNE_FOIS]
    couverts = np.zeros(len(fenetre.mois), dtype=bool)
    for r in regulieres:
        if r.nature is not NatureRessource.PENSION_ALIMENTAIRE_VERSEE:
            couverts |= couverture(r, fenetre)
    utiles = fenetre.index >= fenetre.index[-1] - 13
    vides = fenetre.index[utiles & ~couverts].tolist()
    return [(date(i // 12, i % 12 + 1, 1), date(i // 12, i % 12 + 1, 1)) for i in vides]


def _remplir(nom: str, trous: list[tuple[date, date]]) -> Changement:
    def appliquer(s: Situation) -> Situation:
        ajouts = tuple(_revenu(_REVENU_ELEVE, debut, fin) for debut, fin in trous)
        return _adulte(nom, ressources=(*getattr(s, nom).ressources, *ajouts))(s)

    return appliquer


# --- the couple, the children, the others ------------------------------------------------------------


def _du_couple(s: Situation, au: date) -> Iterator[Inconnue]:
    if s.conjoint is not None:
        return
    connu = {
        "nationalite": "FR",
        "mois_en_france_par_an": 12,
        "en_france_depuis": date(2000, 1, 1),
        "paris": (PeriodeParis(depuis=date(2000, 1, 1)),),
        "inapte_travail": False,
        "taux_incapacite": Decimal(0),
        "assurance_maladie": True,
        "lien": "mariage",
    }

    def conjoint(age: int, *ressources: Ressource) -> Conjoint:
        naissance = calendrier.annees_avant(au, age)
        return Conjoint(date_naissance=naissance, ressources=ressources, **connu)  # type: ignore[arg-type]

    possibles = [
        ("aucun", False),
        ("conjoint_70_ans_sans_ressource", conjoint(70)),
        ("conjoint_40_ans_sans_ressource", conjoint(40)),
        ("conjoint_20_ans_sans_ressource", conjoint(20)),
        ("conjoint_40_ans_revenu_eleve", conjoint(40, _revenu(_REVENU_ELEVE))),
        ("conjoint_40_ans_qui_travaille", conjoint(40, _salaire(date(2000, 1, 1)))),  # ends a presumption (R861-11)
    ]
    yield Inconnue("foyer.conjoint", "foyer", tuple(Valeur(c, _situation(conjoint=v)) for c, v in possibles))


def _situation(**changements: Any) -> Changement:
    return lambda s: remplacer(s, **changements)


def _des_enfants(s: Situation, au: date) -> Iterator[Inconnue]:
    if s.enfants is None:
        yield Inconnue("foyer.enfants", "foyer", tuple(Valeur(c, _situation(enfants=v)) for c, v in _fratries(au)))
        return
    for rang, enfant in enumerate(s.enfants):
        yield from _d_un_enfant(rang, enfant, au)


def _fratries(au: date) -> list[tuple[str, Any]]:
    def enfant(age: int, handicap: str = "aucun") -> Enfant:
        return Enfant(
            date_naissance=calendrier.annees_avant(au, age),
            residence="foyer",
            handicap=handicap,  # type: ignore[arg-type]
            a_charge=True,
            ressources=(),
        )

    trois = (enfant(2), enfant(8), enfant(16))
    travaille = remplacer(enfant(20), ressources=(_revenu(_REVENU_ELEVE),))
    return [
        ("aucun", ()),
        ("1 enfant", (enfant(8),)),
        ("1 enfant handicapé", (enfant(8, "aeeh"),)),
        ("1 enfant qui travaille", (travaille,)),
        ("2 enfants", trois[:2]),
        ("3 enfants", trois),
        ("6 enfants", trois + trois),
    ]


def _d_un_enfant(rang: int, enfant: Enfant, au: date) -> Iterator[Inconnue]:
    sujet = f"enfant {rang + 1}"

    def inconnue(champ: str, valeurs: Sequence[tuple[str, Any]], fait: str | None = None) -> Inconnue:
        return Inconnue(
            fait or f"enfant.{champ}",
            sujet,
            tuple(Valeur(c, _enfant(rang, **{champ: v})) for c, v in valeurs),
        )

    naissance = enfant.date_naissance
    if naissance is None:
        ages = [(f"{a} ans", calendrier.annees_avant(au, a)) for a in (1, 8, 16, 19, 23, 26)]
        yield inconnue("date_naissance", ages)
    if enfant.residence is None:
        yield inconnue("residence", [(r, r) for r in ("foyer", "alternee", "place", "ailleurs")])
    if enfant.handicap is None:
        yield inconnue("handicap", [("aucun", "aucun"), ("aeeh", "aeeh")])
    # a minor of the home is taken to be on its tax notice, a minor who lives elsewhere is not
    if (
        enfant.a_charge is None
        and naissance is not None
        and age_revolu(naissance, au) < 18
        and enfant.residence not in ("ailleurs", None)
    ):
        yield Inconnue("enfant.a_charge", sujet, (Valeur("usuel", lambda s: s),))
    adulte_ou_inconnu = naissance is None or age_revolu(naissance, au) >= 18
    if enfant.a_charge is None and (adulte_ou_inconnu or enfant.residence in ("ailleurs", None)):
        yield inconnue("a_charge", _OUI_NON)
    demandeur_d_emploi_possible = naissance is None or 18 <= age_revolu(naissance, au) < 25
    if enfant.activite is None and enfant.a_charge is not True and demandeur_d_emploi_possible:
        yield inconnue("activite", [("chomage", "chomage"), ("etudes", "etudes")], "personne.activite")
    if enfant.ressources is None and (naissance is None or age_revolu(naissance, au) >= 16):
        valeurs = [("aucune", ()), (f"montant:{_REVENU_ELEVE}", (_revenu(_REVENU_ELEVE),))]
        yield inconnue("ressources", valeurs, "personne.ressources")
    if any(_a_completer(r) for r in enfant.ressources or ()):
        sommes = [(f"montant:{m}", _completer(enfant, m)) for m in (Decimal(0), _REVENU_ELEVE)]
        yield inconnue("ressources", sommes, "ressource.montant")


def _a_completer(r: Ressource) -> bool:
    return r.nature is not NatureRessource.AUCUNE and _sans_montant(r)


def _completer(personne: Personne, montant: Decimal) -> tuple[Ressource, ...]:
    """The income of a person, ``montant`` a month standing for each amount that is not known."""
    if personne.ressources is None:
        return (_revenu(montant),)
    return tuple(
        remplacer(r, montant=montant * DIVISEURS[r.rythme]) if _a_completer(r) else r for r in personne.ressources
    )


def _enfant(rang: int, **changements: Any) -> Changement:
    def appliquer(s: Situation) -> Situation:
        enfants = list(s.enfants or ())
        enfants[rang] = remplacer(enfants[rang], **changements)
        return remplacer(s, enfants=tuple(enfants))  # type: ignore[no-any-return]

    return appliquer


def _du_foyer(s: Situation, au: date, chiffres: Any, seuils: Sequence[Decimal]) -> Iterator[Inconnue]:
    p = s.patrimoine

    def patrimoine(fait: str, champ: str, valeurs: Sequence[tuple[str, Any]]) -> Inconnue:
        def changement(v: Any) -> Changement:
            return lambda s: remplacer(s, patrimoine=remplacer(s.patrimoine, **{champ: v}))

        return Inconnue(fait, "foyer", tuple(Valeur(c, changement(v)) for c, v in valeurs))

    if p.epargne is None:
        yield patrimoine(
            "patrimoine.epargne",
            "epargne",
            _epargnes_possibles(chiffres, seuils),
        )
    if p.immobilier is None or any(b.valeur is None for b in p.immobilier):
        yield patrimoine("patrimoine.immobilier", "immobilier", _biens_possibles(p.immobilier))
    if p.donations is None or any(None in (d.valeur, d.date, d.a) for d in p.donations):
        yield patrimoine("patrimoine.donations", "donations", _donations_possibles(p.donations, au))
    autres = s.autres_personnes or ()
    if any(a.ressources is None or any(_a_completer(r) for r in a.ressources) for a in autres):
        sommes = [
            (f"montant:{m}", tuple(remplacer(a, ressources=_completer(a, m)) for a in autres))
            for m in (Decimal(0), _REVENU_ELEVE)
        ]
        yield Inconnue(
            "foyer.autres_personnes",
            "foyer",
            tuple(Valeur(c, _situation(autres_personnes=v)) for c, v in sommes),
        )
    if s.autres_personnes is None:
        autre = AutrePersonne(ressources=(_revenu(_REVENU_ELEVE),), partage_les_ressources=True)
        agee = calendrier.annees_avant(date.today(), 75)  # an age that raises an aid
        pauvre = AutrePersonne(date_naissance=agee, ressources=(), partage_les_ressources=True)
        valeurs = [
            ("aucune", ()),
            ("personne_sans_ressource", (pauvre,)),
            ("personne_avec_ressources", (autre,)),
        ]
        yield Inconnue(
            "foyer.autres_personnes",
            "foyer",
            tuple(Valeur(c, _situation(autres_personnes=v)) for c, v in valeurs),
        )


def _epargnes_possibles(chiffres: Any, seuils: Sequence[Decimal]) -> list[tuple[str, Any]]:
    """None, just enough for its deemed income to cross a threshold (R815-25), and very much."""
    taux = Decimal(str(valeur(chiffres, "droits.aspa.taux_capital")))
    bords = {(seuil * 12 / taux).quantize(Decimal(1)) + 1 for seuil in seuils}
    return [("aucune", Decimal(0))] + [(f"montant:{m}", m) for m in sorted(bords | {_CAPITAL_ELEVE})]


def _revenu_connu(s: Situation, au: date, chiffres: Any) -> Decimal:
    """Gross income of the couple that is known for the month of ``au`` (€/month): an unknown adds to it."""
    fenetre = Fenetre(au)
    sources = [r for _, adulte in s.adultes() for r in adulte.ressources or () if not _sans_montant(r)]
    return Decimal(str(round(sum(montants(r, chiffres).brut for r in sources if couverture(r, fenetre)[-1]), 2)))


def _biens_possibles(biens: tuple[BienImmobilier, ...] | None) -> list[tuple[str, Any]]:
    """No property or a very dear one; where only a value is missing, nothing or much."""
    if biens is None:
        return [("aucun", ()), (f"montant:{_CAPITAL_ELEVE}", (BienImmobilier(valeur=_CAPITAL_ELEVE),))]
    return [
        (f"montant:{v}", tuple(remplacer(b, valeur=v) if b.valeur is None else b for b in biens))
        for v in (Decimal(0), _CAPITAL_ELEVE)
    ]


def _donations_possibles(donations: tuple[Donation, ...] | None, au: date) -> list[tuple[str, Any]]:
    """None, recent, old or to someone else; where a gift is half known, what is missing takes each value."""
    dates = [
        ("recente", au),
        ("ancienne", calendrier.annees_avant(au, 7)),
        ("plus_de_10_ans", calendrier.annees_avant(au, 12)),
    ]
    possibles: list[tuple[str, Any]] = [] if donations else [("aucune", ())]
    for code, jour in dates:
        for a in ("descendant", "autre"):
            for valeur_donnee in (Decimal(0), _CAPITAL_ELEVE):
                defaut = {"date": jour, "a": a, "valeur": valeur_donnee}
                completees = tuple(
                    remplacer(d, **{k: v for k, v in defaut.items() if getattr(d, k) is None})
                    for d in donations or (Donation(),)
                )
                possibles.append((f"{code}_{a}", completees))
    uniques = {valeurs: (code, valeurs) for code, valeurs in possibles}
    return list(uniques.values())


# --- the dwelling, aids, debts, tax --------------------------------------------------------------------


def _du_logement(s: Situation) -> Iterator[Inconnue]:
    g = s.logement

    def inconnue(champ: str, valeurs: Sequence[tuple[str, Any]]) -> Inconnue:
        def changement(v: Any) -> Changement:
            return lambda s: remplacer(s, logement=remplacer(s.logement, **{champ: v}))

        return Inconnue(f"logement.{champ}", "logement", tuple(Valeur(c, changement(v)) for c, v in valeurs))

    if g.statut is None:
        types = (
            StatutLogement.LOCATAIRE_VIDE,
            StatutLogement.PROPRIETAIRE,
            StatutLogement.HEBERGE,
            StatutLogement.HOTEL,
            StatutLogement.SANS_DOMICILE,
        )
        yield inconnue("statut", [(t.value, t) for t in types])
    locatif = g.statut is None or g.statut.value.startswith(("locataire", "sous_", "logement_"))
    if g.loyer is None and locatif:
        yield inconnue("loyer", [("montant:0", Decimal(0)), ("montant:1000", Decimal(1000))])
    if g.contrat_energie_au_nom is None:
        yield inconnue("contrat_energie_au_nom", _OUI_NON)
    if g.projet is None:
        yield inconnue("projet", [("aucun", False), *_projets(ProjetLogement())])
    elif g.projet and (g.projet.a_paris is None or g.projet.statut is None):
        yield inconnue("projet", _projets(g.projet))


def _projets(projet: ProjetLogement) -> list[tuple[str, Any]]:
    """A home about to be entered: in Paris or not, rented or not, where this is not said."""
    lieux = (True, False) if projet.a_paris is None else (projet.a_paris,)
    statuts = (
        (StatutLogement.LOCATAIRE_VIDE, StatutLogement.PROPRIETAIRE) if projet.statut is None else (projet.statut,)
    )
    return [
        (
            f"{statut.value} {'à Paris' if a_paris else 'hors Paris'}",
            remplacer(projet, a_paris=a_paris, statut=statut),
        )
        for a_paris in lieux
        for statut in statuts
    ]


def _des_aides_et_dettes(s: Situation, au: date) -> Iterator[Inconnue]:
    if s.aides_recues is None:
        ancienne = calendrier.annees_avant(au, 2)
        natures = [(n, m) for n, m in (
            (NatureAide.RSA, Decimal(600)),
            (NatureAide.AAH, Decimal(1000)),
            (NatureAide.ASPA, Decimal(500)),
            (NatureAide.CSS, None),
            (NatureAide.PARIS_ENERGIE_FAMILLES, None),
            (NatureAide.FSL_ENERGIE_PREVENTIVE, None),
            (NatureAide.FSL_ENERGIE_CURATIVE, None),
            (NatureAide.FSL_MAINTIEN, None),
            (NatureAide.FSL_ACCES, None),
            (NatureAide.FAJ, None),
        )]  # fmt: skip
        valeurs = [("aucune", ())] + [(n.value, (AideRecue(nature=n, montant=m, depuis=ancienne),)) for n, m in natures]
        yield Inconnue("aides_recues", "foyer", tuple(Valeur(c, _situation(aides_recues=v)) for c, v in valeurs))
    if s.dettes is None:
        toutes = (
            Dette(nature="loyer", demarche_amiable=True),
            Dette(nature="electricite", demarche_amiable=True),
        )
        yield Inconnue(
            "dettes",
            "foyer",
            tuple(Valeur(c, _situation(dettes=v)) for c, v in (("aucune", ()), ("oui", toutes))),
        )
    elif any(d.demarche_amiable is None and d.nature in ("electricite", "gaz") for d in s.dettes):
        valeurs_demarche = tuple(Valeur(c, _demarche(v)) for c, v in _OUI_NON)
        yield Inconnue("dette.demarche_amiable", "dettes", valeurs_demarche)
    if s.sante.css_impayee is None:
        yield Inconnue("sante.css_impayee", "foyer", tuple(Valeur(c, _sante(v)) for c, v in _OUI_NON))


def _demarche(faite: bool) -> Changement:
    def appliquer(s: Situation) -> Situation:
        dettes = tuple(
            remplacer(d, demarche_amiable=faite) if d.demarche_amiable is None else d for d in s.dettes or ()
        )
        return remplacer(s, dettes=dettes)  # type: ignore[no-any-return]

    return appliquer


def _sante(impayee: bool) -> Changement:
    return lambda s: remplacer(s, sante=remplacer(s.sante, css_impayee=impayee))


def _de_l_avis(s: Situation, au: date) -> Iterator[Inconnue]:
    """Without a tax notice, the taxable income of the month stands for it: one value, and it is named."""
    if s.avis_impot is None or s.avis_impot.revenus_declares is None:
        yield Inconnue("impot.avis", "foyer", (Valeur("usuel", lambda s: s),))
