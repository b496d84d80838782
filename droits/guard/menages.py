"""Random households of Paris, for whoever guards the rules (tests, comparisons); not for answering people.

``menages(graine, n)`` draws complete households: every fact that the aids read is known. The same seed
always gives the same households. ``cacher`` removes facts, ``reduire`` looks for the smallest household
that still shows a fault, ``en_scenario`` prints it as a scenario file. Nothing of ``droits`` imports this
room, and it needs nothing that ``droits`` does not; ``strategie`` alone imports hypothesis, when called.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

import numpy as np
import yaml
from pydantic import BaseModel

from droits.chiffres import valeur
from droits.scenarios import calendrier
from droits.scenarios.coherence import AGE_D_UNE_AIDE_D_ADULTE
from droits.scenarios.situation import (
    BAILLEURS_SOCIAUX,
    Adulte,
    AideRecue,
    AutrePersonne,
    AvisImpot,
    BienImmobilier,
    Conjoint,
    Dette,
    Donation,
    Enfant,
    Logement,
    NatureAide,
    NatureRessource,
    NatureTitre,
    Patrimoine,
    PeriodeParis,
    PreuveHandicap,
    ProjetLogement,
    Ressource,
    Rythme,
    Sante,
    Situation,
    StatutLogement,
    TitreSejour,
    remplacer,
)

T = TypeVar("T")
A = TypeVar("A", Adulte, Conjoint)

#: a day in every year, and the days around a change of the law (residence 2023-09, CSS 2025-07, revaluations)
JOURS = tuple(
    date.fromisoformat(jour)
    for jour in [
        "2019-06-15",
        "2019-12-02",
        "2020-05-15",
        "2021-06-15",
        "2022-03-31",
        "2022-07-01",
        "2023-08-31",
        "2023-09-01",
        "2024-04-01",
        "2024-12-31",
        "2025-06-30",
        "2025-07-01",
        "2025-09-15",
        "2025-11-15",
        "2026-03-31",
        "2026-04-01",
        "2026-11-22",
    ]
)
#: never printed in JSON: the properties look for it in every answer
MARQUE = "ZZ-secret"

_CENT = Decimal("0.01")
_EUROPEENS = ("BE", "DE", "IT", "PT", "RO", "CH", "NO")
_TIERS = ("PK", "MA", "DZ", "SN", "CN", "LK", "TR", "GA", "ML", "BR")
_SEULS = (
    NatureRessource.RENTE_ACCIDENT_TRAVAIL,
    NatureRessource.INDEPENDANT,
    NatureRessource.PENSION_ALIMENTAIRE,
    NatureRessource.PENSION_ALIMENTAIRE_VERSEE,
    NatureRessource.BOURSE,
    NatureRessource.FORMATION,
    NatureRessource.LOYERS_PERCUS,
    NatureRessource.INTERETS,
    NatureRessource.AIDE_FAMILIALE,
    NatureRessource.AUTRE,
)
_TRAVAIL = (NatureRessource.SALAIRE, NatureRessource.INDEPENDANT, NatureRessource.CHOMAGE)
_LOCATAIRES = (
    StatutLogement.LOCATAIRE_VIDE,
    StatutLogement.LOCATAIRE_MEUBLE,
    StatutLogement.LOCATAIRE_HLM,
    StatutLogement.SOUS_LOCATAIRE,
    StatutLogement.LOGEMENT_FOYER,
)
#: figures (€/month, or €/year when the second word is 12) at which an amount is often put
_CHIFFRES = (
    ("prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa.plafond_ressources.personnes_seules", 12),
    ("prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa.plafond_ressources.couples", 12),
    ("paris.energie_familles.plafond_1_enfant", 1),
    ("paris.energie_familles.plafond_2_enfants", 1),
    ("paris.energie_familles.plafond_3_enfants_ou_handicap", 1),
    ("paris.solidarite.plafond_pa_isole", 1),
    ("paris.solidarite.plafond_ph_isole", 1),
    ("paris.solidarite.plafond_pa_couple", 1),
    ("paris.logement.plafond_sans_enfant", 1),
    ("paris.logement.plafond_1_enfant", 1),
    ("paris.forfait_familles.plafond_bas", 1),
    ("paris.fsl.habitat.plafond_1_personne", 1),
    ("paris.fsl.energie.plafond_mensuel_1_personne", 1),
    ("paris.fsl.energie.plafond_mensuel_2_personnes", 1),
    ("paris.fsl.energie.preventive.plafond_annuel_3_personnes", 12),
)  # fmt: skip


#: €/year, at the ceilings of the règlement and a euro above
_IMPOTS = (0, 0, 0, 350, 380, 381, 992, 993, 2028, 2029, 2130, 2131, 2430, 2431, 6000)


def menages(graine: int, n: int, jours: Sequence[date] = JOURS) -> list[Situation]:
    """``n`` complete households, drawn from the seed ``graine``; their interviews take place on ``jours``."""
    return [_Tirage(graine, rang, jours[rang % len(jours)]).menage() for rang in range(n)]


def strategie(jours: Sequence[date] = JOURS) -> Any:
    """A hypothesis strategy over the same households."""
    from hypothesis import strategies

    def un(graine: int, jour: date) -> Situation:
        return _Tirage(graine, 0, jour).menage()

    return strategies.builds(un, strategies.integers(0, 2**32 - 1), strategies.sampled_from(jours))


class _Tirage:
    """One household, drawn from its own generator: households do not depend on how many are drawn."""

    def __init__(self, graine: int, rang: int, au: date) -> None:
        self.alea = np.random.default_rng((graine, rang))
        self.au = au
        self.seuils = _seuils(au)

    # --- the home -------------------------------------------------------------------------------

    def menage(self) -> Situation:
        age = self.parmi((17, 18, 22, 24, 25, 26, 33, 45, 58, 61, 62, 64, 65, 66, 70, 71, 78, 90))
        demandeur = self.adulte(age)
        conjoint = self.conjoint(age) if self.chance(0.42) else None
        logement, enfants = self.logement(), self.enfants(age, conjoint is not None)
        situation = Situation(
            etiquette=MARQUE,
            date_entretien=self.au,
            demandeur=self.possible(demandeur, enfants, logement),
            conjoint=self.possible(conjoint, enfants, logement) if conjoint else False,
            enfants=enfants,
            seul_depuis=None if conjoint else self.en_arriere((3, 17, 18, 19, 60)),
            violences=self.chance(0.05),
            autres_personnes=tuple(self.autre() for _ in range(2 if self.chance(0.03) else self.chance(0.08))),
            patrimoine=self.patrimoine(),
            logement=logement,
            dettes=self.dettes(logement),
            aides_recues=self.aides(),
            sante=Sante(
                complementaire=self.parmi(("aucune", "payante", "employeur")),
                css_impayee=self.chance(0.06),
            ),
        )
        return remplacer(situation, avis_impot=self.avis(situation)) if self.chance(0.9) else situation

    def possible(self, adulte: A, enfants: Sequence[Enfant], logement: Logement) -> A:
        """On leave for a small child, or from a job that pays nothing today; with the parents where there is a home."""
        if logement.statut is StatutLogement.SANS_DOMICILE:
            adulte = remplacer(adulte, vit_chez_ses_parents=False)
        petit = any(e.date_naissance and e.date_naissance > calendrier.annees_avant(self.au, 4) for e in enfants)
        travail = (NatureRessource.SALAIRE, NatureRessource.INDEMNITES_JOURNALIERES)
        paye = any(r.nature in travail and r.jusqu_au is None for r in adulte.ressources or ())
        en_conge = (adulte.activite in ("emploi", "sans_activite") and petit) or (
            adulte.activite == "emploi" and not paye
        )
        return adulte if en_conge else remplacer(adulte, conge="aucun")

    def adulte(self, age: int) -> Adulte:
        return Adulte(**self.personne(age))

    def conjoint(self, age: int) -> Conjoint:
        ecart = self.parmi((-20, -6, -3, -1, 0, 0, 1, 2, 5, 12))
        return Conjoint(lien=self.parmi(("mariage", "pacs", "vie_commune")), **self.personne(max(18, age + ecart)))

    def personne(self, age: int) -> dict[str, Any]:
        jeune = age < 25
        nationalite, titre = self.sejour()
        arrivee, paris = self.en_arriere((0, 2, 3, 4, 14, 60, 121, 400)), self.paris()
        # who lives in Paris lives in France: the unbroken stay begins no later than the present one
        ici = [p.depuis for p in paris if p.jusqu_au is None and p.depuis is not None]
        arrivee = min([arrivee, *ici])
        invalide = self.chance(0.2)
        activite: Any = self.parmi(
            ("emploi", "etudes", "chomage", "sans_activite")
            if jeune
            else ("retraite",) * 3 + ("sans_activite", "emploi")
            if age >= 62
            else ("emploi", "emploi", "independant", "chomage", "invalidite", "sans_activite")
        )
        return {
            "prenom": MARQUE,
            "date_naissance": self.naissance(age),
            "nationalite": nationalite,
            "titre_sejour": titre,
            "mois_en_france_par_an": self.parmi((12, 12, 12, 12, 11, 9, 8, 7, 6, 5, 0)),
            "en_france_depuis": arrivee,
            "paris": paris,
            "activite": activite,
            "inapte_travail": self.chance(0.15),
            "taux_incapacite": Decimal(self.parmi((49, 50, 79, 80))) if invalide else Decimal(0),
            "ancien_combattant": self.chance(0.03),
            "enceinte": age < 45 and self.chance(0.05),
            "mutation_employeur": self.chance(0.1),
            "ressources": self.ressources(age),
            "pensions_demandees": self.chance(0.85),
            "assurance_maladie": self.chance(0.85),
            "vit_chez_ses_parents": jeune and self.chance(0.4),
            "rattache_aux_parents": jeune and self.chance(0.4),
            "pension_des_parents": jeune and self.chance(0.25),
            "scolarite": self.parmi(("superieur", "superieur", "lycee", "apprentissage"))
            if activite == "etudes"
            else "aucune",
            "restriction_emploi": invalide and self.chance(0.6),
            "travail_deux_ans": jeune and self.chance(0.2),
            "travail_cinq_ans": activite == "chomage" and age >= 23 and self.chance(0.7),
            "fin_droits_chomage": activite == "chomage" and age >= 18 and self.chance(0.7),
            "conge": self.parmi(("aucun",) * 12 + ("parental", "parental_partiel", "sans_solde"))
            if activite in ("emploi", "sans_activite")
            else "aucun",
            "revenus_parents": Decimal(self.parmi((0, 12_000, 25_000, 40_000, 90_000))),
            "points_charge": self.parmi((0, 1, 4, 10)),
            "retraite_inaptitude": activite == "retraite" and self.chance(0.3),
            "preuves_handicap": (self.parmi(tuple(PreuveHandicap)),) if invalide and self.chance(0.6) else (),
            "veuf_combattant": age >= 60 and self.chance(0.05),
            "perte_autonomie": (age >= 75 or invalide) and self.chance(0.4),
            "arret_pour_proche": self.parmi(("aucun",) * 12 + ("soins_palliatifs", "enfant_malade"))
            if activite in ("emploi", "sans_activite") and age < 70
            else "aucun",
        }

    def sejour(self) -> tuple[str, TitreSejour | None]:
        tirage = self.alea.random()
        if tirage < 0.62:
            return "FR", None
        if tirage < 0.72:
            return self.parmi(_EUROPEENS), None
        nature = self.parmi(tuple(NatureTitre))
        titre = TitreSejour(
            nature=nature,
            depuis=None if nature is NatureTitre.AUCUN else self.en_arriere((3, 40, 118, 119, 120, 121, 150, 300)),
            autorise_travail=self.chance(0.9),
        )
        if nature is NatureTitre.AUCUN:  # a permit without a start is an unknown fact
            titre = remplacer(titre, depuis=self.en_arriere((30,)))
        if self.chance(0.05):
            titre = remplacer(titre, jusqu_au=self.au - timedelta(days=1))
        return self.parmi(_TIERS), titre

    def paris(self) -> tuple[PeriodeParis, ...]:
        mode: Any = self.parmi(("logement", "logement", "hebergement", "hotel", "domiciliation", "rue"))
        arrondissement = int(self.alea.integers(1, 21))
        if self.chance(0.04):
            return ()
        depuis = self.en_arriere((0, 3, 11, 12, 13, 35, 36, 37, 60, 200, 300, 300))
        ici = PeriodeParis(depuis=depuis, arrondissement=arrondissement, mode=mode)
        if self.chance(0.06):
            return (remplacer(ici, jusqu_au=max(depuis, self.en_arriere((0, 1, 25)))),)
        if self.chance(0.12):
            avant = PeriodeParis(
                depuis=calendrier.annees_avant(depuis, 3),
                jusqu_au=calendrier.annees_avant(depuis, 1),
                arrondissement=arrondissement,
            )
            return (avant, ici)
        return (ici,)

    def enfants(self, age: int, couple: bool) -> tuple[Enfant, ...]:
        if age < 18 or self.chance(0.4 if age < 62 else 0.8):
            return ()
        nombre = self.parmi((1, 1, 2, 2, 3, 3, 4, 6))
        ages = sorted(self.parmi((0, 2, 3, 5, 8, 13, 16, 17, 18, 19, 20, 23, 24, 25, 27)) for _ in range(nombre))
        enfants = tuple(self.enfant(a, couple) for a in ages if a <= age - 15)
        if len(enfants) > 1 and self.chance(0.1):  # twins
            jumeau = remplacer(enfants[1], date_naissance=enfants[0].date_naissance)
            return (enfants[0], jumeau, *enfants[2:])
        return enfants

    def enfant(self, age: int, couple: bool) -> Enfant:
        majeur = age >= 18
        handicap: Any = self.parmi(("aucun",) * 9 + (("aah",) if age >= 20 else ("aeeh",)))
        residence: Any = self.parmi(("foyer",) * 6 + ("alternee",) * 3 + ("place", "place_retours", "ailleurs"))
        return Enfant(
            prenom=MARQUE,
            date_naissance=self.naissance(age),
            nationalite="FR" if self.chance(0.93) else self.parmi(_TIERS),
            ne_de=() if self.chance(0.03) else None,
            residence=residence,
            handicap=handicap,
            # a minor of the home is taken to be on its tax notice: said or not, the same
            a_charge=self.chance(0.6) if majeur or residence == "ailleurs" else True,
            activite=self.parmi(("etudes", "emploi", "chomage")) if age >= 16 else None,
            scolarite=self.ecole(age),
            taux_incapacite=Decimal(0 if handicap == "aucun" else self.parmi((50, 79, 80))),
            autre_parent=self.parmi(
                ("vit_ici" if couple else "paie",) * 2
                + ("paie", "paie", "ne_paie_pas", "hors_d_etat", "decede", "non_reconnu")
            ),
            pension_alimentaire=Decimal(self.parmi((0, 0, 100, 250))),
            # who comes home comes for some days
            jours_a_la_maison=self.parmi((0, 50, 100, 200)) or (50 if residence == "place_retours" else 0),
            aide_adulte=self.parmi(("aucune",) * 5 + ("paris_solidarite", "garantie_ressources"))
            if age >= AGE_D_UNE_AIDE_D_ADULTE
            else "aucune",
            adopte_le=self.en_arriere((1, 5, 6, 7)) if self.chance(0.02) else None,
            ressources=self.ressources(age) if age >= 16 and self.chance(0.4) else (),
        )

    def ecole(self, age: int) -> Any:
        if age < 3:
            return "aucune"
        if age < 10:
            return "maternelle" if age < 6 else "primaire"
        return self.parmi(("college",) if age < 15 else ("lycee", "lycee", "superieur", "apprentissage", "aucune"))

    def autre(self) -> AutrePersonne:
        age = self.parmi((19, 30, 50, 75))
        return AutrePersonne(
            **self.personne(age),
            lien=self.parmi(("parent", "famille", "colocataire", "hebergeur", "autre")),
            partage_les_ressources=self.chance(0.5),
        )

    # --- income ---------------------------------------------------------------------------------

    def ressources(self, age: int) -> tuple[Ressource, ...]:
        if self.chance(0.22):
            return ()
        natures: tuple[NatureRessource, ...] = (
            _TRAVAIL + _SEULS if age < 62 else (NatureRessource.RETRAITE,) * 9 + _TRAVAIL + _SEULS
        )
        if 20 <= age < 62:
            natures += (
                NatureRessource.SALAIRE,
                NatureRessource.SALAIRE,
                NatureRessource.PENSION_INVALIDITE,
                NatureRessource.INDEMNITES_JOURNALIERES,
            )
        sources: list[Ressource] = []
        for _ in range(self.parmi((1, 1, 1, 2, 2, 3))):
            deja = sum((r.net or r.montant or Decimal(0) for r in sources), Decimal(0))
            sources.append(self.ressource(self.parmi(natures), deja))
        sources = [r for r in sources if _se_paie(r, sources)]
        return (*sources, *self.mois_sans_ressource(sources))

    def ressource(self, nature: NatureRessource, deja: Decimal) -> Ressource:
        rythme = self.parmi((Rythme.MENSUEL,) * 12 + (Rythme.TRIMESTRIEL, Rythme.ANNUEL, Rythme.UNE_FOIS))
        mois = {Rythme.TRIMESTRIEL: 3, Rythme.ANNUEL: 12}.get(rythme, 1)
        net = self.montant(deja) * mois
        depuis = self.en_arriere((0, 1, 2, 3, 4, 6, 12, 13, 14, 40, 120, 240))
        jusqu_au = None
        if rythme is not Rythme.UNE_FOIS and self.chance(0.22):
            jusqu_au = max(depuis, self.en_arriere((0, 1, 2, 3, 4, 7, 12, 13, 20)))
        communs: dict[str, Any] = {
            "nature": nature,
            "payeur": MARQUE,
            "rythme": rythme,
            "depuis": depuis,
            "jusqu_au": jusqu_au,
        }
        if nature in _SEULS:
            return Ressource(montant=net, **communs)
        if nature is NatureRessource.SALAIRE:
            brut, imposable = _cents(net / Decimal("0.78")), _cents(net * Decimal("1.037"))
        elif nature is NatureRessource.CHOMAGE:
            brut, imposable = _cents(net / Decimal("0.906")), _cents(net * Decimal("1.03"))
        elif net > 1700 * mois:  # a larger pension bears the CSG
            brut, imposable = _cents(net / Decimal("0.92")), _cents(net * Decimal("1.03"))
        else:
            brut = imposable = net
        return Ressource(net=net, brut=brut, imposable=imposable, **communs)

    def mois_sans_ressource(self, sources: Sequence[Ressource]) -> Iterator[Ressource]:
        """Months of the last fourteen that no source covers: « aucune » says that nothing came in."""
        fin = calendrier.mois_index(self.au)
        vides: list[int] = []
        for mois in range((self.au.year - 2) * 12, fin + 2):
            if mois <= fin and not any(_couvre(r, mois) for r in sources):
                vides.append(mois)
            elif vides:
                yield Ressource(nature=NatureRessource.AUCUNE, depuis=_premier(vides[0]), jusqu_au=_premier(vides[-1]))
                vides = []

    def montant(self, deja: Decimal = Decimal(0)) -> Decimal:
        """Often exactly at a threshold, or a cent beside it, what comes in already being counted."""
        if self.chance(0.45):
            m = self.parmi(self.seuils) - deja + self.parmi((-_CENT, Decimal(0), _CENT))
            if m > 0:
                return m
        haut = self.parmi((400, 1200, 1200, 2500, 6000))
        return _cents(Decimal(float(self.alea.uniform(1, haut))))

    # --- wealth, dwelling, debts, aids, tax ------------------------------------------------------

    def patrimoine(self) -> Patrimoine:
        biens = tuple(
            BienImmobilier(valeur=Decimal(self.parmi((20_000, 100_000, 400_000))), pays="FR", loue=self.chance(0.3))
            for _ in range(self.chance(0.1))
        )
        dons = tuple(
            Donation(
                valeur=Decimal(self.parmi((5_000, 50_000, 200_000))),
                date=self.en_arriere((6, 59, 60, 61, 119, 120, 130)),
                a="descendant" if self.chance(0.7) else "autre",
            )
            for _ in range(self.chance(0.08))
        )
        epargne = self.parmi((0, 0, 0, 0, 300, 4_000, 20_000, 90_000, 300_000))
        return Patrimoine(epargne=Decimal(epargne), immobilier=biens, donations=dons)

    def logement(self) -> Logement:
        statut = self.parmi(_LOCATAIRES[:3] * 2 + tuple(StatutLogement))
        locataire, hotel = statut in _LOCATAIRES, statut is StatutLogement.HOTEL
        prive = statut not in BAILLEURS_SOCIAUX  # nobody's relative
        return Logement(
            statut=statut,
            loyer=Decimal(self.parmi((0, 250, 480, 700, 1_100))) if locataire or hotel else Decimal(0),
            charges=Decimal(self.parmi((0, 60))),
            parking=Decimal(self.parmi((0, 0, 0, 80))),
            mensualite_pret=Decimal(self.parmi((0, 400, 900))) if statut is StatutLogement.ACCEDANT else Decimal(0),
            charges_copropriete=Decimal(self.parmi((0, 120, 250))) if not locataire else Decimal(0),
            travaux=self.chance(0.1),
            bail_au_nom=locataire and self.chance(0.9),
            contrat_energie_au_nom=self.chance(0.7),
            colocation=locataire and self.chance(0.1),
            conventionne=self.chance(0.3),
            chambre=self.chance(0.05) and prive,
            decent=self.chance(0.95),
            entree=self.en_arriere((0, 1, 2, 30, 120)),
            proprietaire_parent=self.chance(0.04) and prive and locataire,
            arrondissement=int(self.alea.integers(1, 21)) if self.chance(0.9) else None,
            domiciliation="association" if statut is StatutLogement.SANS_DOMICILE else "aucune",
            projet=self.projet() if self.chance(0.2) else False,
        )

    def projet(self) -> ProjetLogement:
        return ProjetLogement(
            entree=self.en_arriere((-2, 0, 2, 3, 4, 5)),
            statut=self.parmi((*_LOCATAIRES, *_LOCATAIRES, StatutLogement.PROPRIETAIRE)),
            a_paris=self.chance(0.85),
            bail_a_signer=self.chance(0.5),
        )

    def dettes(self, logement: Logement) -> tuple[Dette, ...]:
        natures: Any = (
            "loyer",
            "charges",
            "charges_copropriete",
            "electricite",
            "gaz",
            "eau",
            "telephone",
            "autre",
        )
        return tuple(
            Dette(
                nature=self.parmi(natures),
                montant=self.montant(),
                depuis=self.en_arriere((1, 5, 14)),
                demarche_amiable=self.chance(0.6),
                coupure_annoncee=self.chance(0.2),
                assignation=self.chance(0.1),
            )
            for _ in range(self.parmi((0, 0, 1, 1, 2)))
        )

    def aides(self) -> tuple[AideRecue, ...]:
        if self.chance(0.5):
            return ()
        natures = self.alea.permutation(np.array([a.value for a in NatureAide]))[: self.parmi((1, 1, 2, 3))]
        return tuple(self.aide(NatureAide(str(n))) for n in natures)

    def aide(self, nature: NatureAide) -> AideRecue:
        depuis = self.en_arriere((0, 2, 5, 11, 12, 13, 30, 80))
        return AideRecue(
            nature=nature,
            montant=Decimal(self.parmi((35, 138, 244, 500, 1_041))),
            rythme=self.parmi((Rythme.MENSUEL,) * 5 + (Rythme.ANNUEL,)),
            depuis=depuis,
            jusqu_au=max(depuis, self.en_arriere((0, 1, 6, 12, 13))) if self.chance(0.25) else None,
            participation=self.chance(0.5) if nature is NatureAide.CSS else None,
        )

    def avis(self, s: Situation) -> AvisImpot:
        """Consistent with today's income two times in three."""
        mensuel = sum(
            (
                r.imposable or r.montant or Decimal(0)
                for _, a in s.adultes()
                for r in a.ressources or ()
                if r.rythme is Rythme.MENSUEL and r.jusqu_au is None
            ),
            Decimal(0),
        )
        declares = mensuel * 12 if self.chance(0.66) else self.montant() * 12
        return AvisImpot(
            annee_revenus=self.au.year - 1,
            revenus_declares=_cents(declares),
            rfr=_cents(declares * Decimal("0.9")),
            parts=Decimal(1 + bool(s.conjoint) + len(s.enfants or ())),
            impot=Decimal(self.parmi(_IMPOTS)),
        )

    # --- dice -----------------------------------------------------------------------------------

    def chance(self, part: float) -> bool:
        return bool(self.alea.random() < part)

    def parmi(self, choix: Sequence[T]) -> T:
        return choix[int(self.alea.integers(len(choix)))]

    def naissance(self, age: int) -> date:
        """This age today: the birthday is today, tomorrow, or any day of the year."""
        anniversaire = calendrier.annees_avant(self.au, age)
        recul = self.parmi((0, 0, 1, 40, 170, 300, 364))
        return anniversaire - timedelta(days=recul)

    def en_arriere(self, mois: Sequence[int]) -> date:
        """A day, some months before today: the same day, or the first of its month."""
        index = calendrier.mois_index(self.au) - self.parmi(mois)
        return _premier(index).replace(day=min(self.au.day, 28) if self.chance(0.5) else 1)


def _premier(mois: int) -> date:
    return date(mois // 12, mois % 12 + 1, 1)


def _cents(montant: Decimal) -> Decimal:
    return montant.quantize(_CENT)


def _couvre(r: Ressource, mois: int) -> bool:
    if r.rythme is Rythme.UNE_FOIS or r.nature is NatureRessource.PENSION_ALIMENTAIRE_VERSEE:
        return False
    assert r.depuis is not None
    fin = calendrier.mois_index(r.jusqu_au) if r.jusqu_au else mois
    return calendrier.mois_index(r.depuis) <= mois <= fin


@cache
def _seuils(au: date) -> tuple[Decimal, ...]:
    """Monthly thresholds of that day (€/month), CSS ceilings of one to four persons included."""
    from droits.system import systeme

    chiffres = systeme().get_parameters_at_instant(au.isoformat())
    seuils = [valeur(chiffres, chemin) / diviseur for chemin, diviseur in _CHIFFRES]
    css = valeur(chiffres, "droits.css.plafond_base")
    seuils += [css * foyer * forme / 12 for foyer in (1, 1.5, 1.8, 2.1) for forme in (1, 1.35)]
    return tuple(Decimal(int(s * 100 + 0.001)) / 100 for s in seuils if s == s)


# --- facts that are removed --------------------------------------------------------------------------


def _se_paie(r: Ressource, sources: Sequence[Ressource]) -> bool:
    """Nobody pays more alimony than what he receives."""
    if r.nature is not NatureRessource.PENSION_ALIMENTAIRE_VERSEE:
        return True
    recu = sum((a.net or a.montant or Decimal(0) for a in sources if a.nature is not r.nature), Decimal(0))
    return (r.montant or Decimal(0)) <= recu


def cacher(situation: Situation, faits: Collection[str]) -> Situation:
    """``situation`` without these facts (ids of the register), for every person: they become unknown."""
    cachee = _cacher(situation, frozenset(faits))
    assert isinstance(cachee, Situation)
    return cachee


#: facts of an amount of income → the field that holds it
_MONTANTS = {"ressource.brut": "brut", "ressource.net": "net", "ressource.imposable": "imposable"}


def _cacher(modele: Any, faits: frozenset[str]) -> Any:
    if isinstance(modele, tuple):
        elements = tuple(_cacher(m, faits) for m in modele)
        return tuple(e for e in elements if e is not None)
    if not isinstance(modele, BaseModel):
        return modele
    if isinstance(modele, Ressource):
        return _cacher_ressource(modele, faits)
    changements = {
        nom: None if _fait(champ) in faits else _cacher(getattr(modele, nom), faits)
        for nom, champ in type(modele).model_fields.items()
    }
    return remplacer(modele, **changements)


def _fait(champ: Any) -> str | None:
    extra = champ.json_schema_extra
    return str(extra["fait"]) if isinstance(extra, dict) and "fait" in extra else None


def _cacher_ressource(r: Ressource, faits: frozenset[str]) -> Ressource | None:
    if r.nature is NatureRessource.AUCUNE:
        return None if "ressource.passe" in faits else r
    champs = {champ for f, champ in _MONTANTS.items() if f in faits}
    if "ressource.montant" in faits:
        champs |= {"montant", "net", "brut", "imposable"}
    if "ressource.depuis" in faits:
        champs.add("depuis")
    return remplacer(r, **dict.fromkeys(champs))  # type: ignore[no-any-return]


# --- what is shown when a property fails ----------------------------------------------------------------


def reduire(situation: Situation, echoue: Callable[[Situation], bool], essais: int = 120) -> Situation:
    """The smallest household found, by removing parts one by one, that still fails."""
    restants = essais
    encore = True
    while encore and restants > 0:
        encore = False
        for plus_simple in _plus_simples(situation):
            restants -= 1
            if restants < 0:
                break
            if echoue(plus_simple):
                situation, encore = plus_simple, True
                break
    return situation


def _plus_simples(s: Situation) -> Iterator[Situation]:
    """The household with one part less; what is unknown stays unknown."""
    if s.conjoint:
        yield remplacer(s, conjoint=False)
    for champ in ("enfants", "autres_personnes", "dettes", "aides_recues"):
        yield from (remplacer(s, **{champ: reste}) for reste in _moins_un(getattr(s, champ)))
    for nom, adulte in s.adultes():
        for champ in ("ressources", "paris"):
            for reste in _moins_un(getattr(adulte, champ)):
                yield remplacer(s, **{nom: remplacer(adulte, **{champ: reste})})
        if adulte.titre_sejour is not None and adulte.nationalite is not None:
            yield remplacer(s, **{nom: remplacer(adulte, nationalite="FR", titre_sejour=None)})
        ordinaires = {"taux_incapacite": Decimal(0), "inapte_travail": False, "mutation_employeur": False}
        for champ, ordinaire in ordinaires.items():
            if getattr(adulte, champ) not in (None, ordinaire):
                yield remplacer(s, **{nom: remplacer(adulte, **{champ: ordinaire})})
    p = s.patrimoine
    if p.epargne:
        yield remplacer(s, patrimoine=remplacer(p, epargne=Decimal(0)))
    for champ in ("immobilier", "donations"):
        yield from (remplacer(s, patrimoine=remplacer(p, **{champ: r})) for r in _moins_un(getattr(p, champ)))
    if s.logement.projet:
        yield remplacer(s, logement=remplacer(s.logement, projet=False))


def _moins_un(elements: tuple[Any, ...] | None) -> Iterator[tuple[Any, ...]]:
    if elements and len(elements) > 1:
        yield ()
    for i in range(len(elements or ())):
        yield (elements or ())[:i] + (elements or ())[i + 1 :]


class _SansAlias(yaml.SafeDumper):
    """A scenario file has no anchor: the same date twice is written twice."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def en_scenario(situation: Situation) -> str:
    """The household as a scenario file; facts that are unknown are left out."""
    texte = yaml.dump(_clair(situation), Dumper=_SansAlias, allow_unicode=True, sort_keys=False, width=110)
    return str("".join(c for c in texte if c in string.printable or c.isalpha() or c == "€"))


_INUTILES = ("etiquette", "prenom", "payeur", "version")


def _clair(valeur: Any) -> Any:
    if isinstance(valeur, BaseModel):
        champs = {n: getattr(valeur, n) for n in type(valeur).model_fields if n not in (*_INUTILES, "provenances")}
        clairs = {n: _clair(v) for n, v in champs.items() if v is not None}
        if clairs.get("conjoint") is False:
            clairs["conjoint"] = "aucun"
        if clairs.get("projet") is False:
            clairs["projet"] = "aucun"
        return {n: v for n, v in clairs.items() if v != {}}
    if isinstance(valeur, tuple):
        return [_clair(v) for v in valeur] or "aucune"
    if isinstance(valeur, Decimal):
        return float(valeur)
    if isinstance(valeur, date | bool | int | float) or valeur is None:
        return valeur
    return str(getattr(valeur, "value", valeur))
