"""Situation(s) → OpenFisca inputs, past months included: the only room that sets them.

Every household given here is a *world*: whatever the asked aids read is known. The traps that
this room avoids are those of ``droit/national.md`` §4: explicit zeros for every kind of income a
person does not have, past benefits as really received (never computed), gross, net and taxable
amounts together, children of 25 and over in their own family, INSEE codes, direct permits.
Facts that no asked aid reads may still be unknown: they get a neutral value, never read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openfisca_core.periods import Instant, Period
from openfisca_core.simulations import Simulation
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from droits.chiffres import valeur
from droits.scenarios import calendrier
from droits.scenarios.situation import (
    Adulte,
    AideRecue,
    AutrePersonne,
    Enfant,
    NatureAide,
    NatureRessource,
    NatureTitre,
    PeriodeParis,
    Personne,
    Ressource,
    Rythme,
    Situation,
    StatutLogement,
)

Tableau = NDArray[Any]

_DIVISEURS = {Rythme.MENSUEL: 1, Rythme.TRIMESTRIEL: 3, Rythme.ANNUEL: 12, Rythme.UNE_FOIS: 1}

#: nature → (variable of the gross, of the net, of the taxable amount)
VARIABLES_REVENUS: dict[NatureRessource, tuple[str | None, str | None, str | None]] = {
    NatureRessource.SALAIRE: ("salaire_de_base", "salaire_net", "salaire_imposable"),
    NatureRessource.CHOMAGE: ("chomage_brut", "chomage_net", "chomage_imposable"),
    NatureRessource.RETRAITE: ("retraite_brute", "retraite_nette", "retraite_imposable"),
    NatureRessource.PENSION_INVALIDITE: ("pension_invalidite_brute", "pensions_invalidite", None),
    NatureRessource.RENTE_ACCIDENT_TRAVAIL: (None, "rente_accident_travail", None),
    NatureRessource.INDEMNITES_JOURNALIERES: (None, "indemnites_journalieres_maladie", None),
    NatureRessource.INDEPENDANT: (None, "rpns_auto_entrepreneur_benefice", None),
    NatureRessource.PENSION_ALIMENTAIRE: (None, "pensions_alimentaires_percues", None),
    NatureRessource.PENSION_ALIMENTAIRE_VERSEE: (None, "pensions_alimentaires_versees_individu", None),
    NatureRessource.FORMATION: (None, "revenus_stage_formation_pro", None),
    NatureRessource.LOYERS_PERCUS: (None, "revenus_locatifs", None),
    NatureRessource.INTERETS: (None, "revenus_capital", None),
    NatureRessource.AUTRE: (None, "gains_exceptionnels", None),
}
#: kinds of income nobody told us about: written as zero, or OpenFisca would compute them
_ZEROS_INDIVIDU = (
    "allocation_securisation_professionnelle",
    "bourse_enseignement_sup",
    "bourse_recherche",
    "dedommagement_victime_amiante",
    "indemnites_chomage_partiel",
    "indemnites_compensatrices_conges_payes",
    "indemnites_journalieres",
    "indemnites_stage",
    "indemnites_volontariat",
    "prestation_compensatoire",
    "prime_forfaitaire_mensuelle_reprise_activite",
    "retraite_combattant",
    "traitement_indiciaire_brut",
)
_AIDES_INDIVIDU = {
    NatureAide.AAH: "aah",
    NatureAide.ASI: "asi",
    NatureAide.ASS: "ass",
    NatureAide.MVA: "majoration_vie_autonome_recue",
}
_AIDES_FAMILLE = {
    NatureAide.ASPA: "aspa",
    NatureAide.RSA: "rsa",
    NatureAide.PRIME_ACTIVITE: "ppa",
    NatureAide.AIDE_LOGEMENT: "aide_logement",
    NatureAide.ALLOCATIONS_FAMILIALES: "af",
    NatureAide.COMPLEMENT_FAMILIAL: "cf",
    NatureAide.ASF: "asf",
    NatureAide.PREPARE: "paje_prepare",
}
#: computed in the month of the demand unless already received
_CALCULEES_CE_MOIS = frozenset({"aspa", "rsa", "ppa", "aide_logement", "af", "cf", "asf", "aah", "asi"})
#: décret 2005-212, article 5, and the City's own aids (« à caractère gracieux »)
_EXCLUES_DU_FSL = frozenset(
    {
        NatureAide.AIDE_LOGEMENT,
        NatureAide.ARS,
        NatureAide.AEEH,
        NatureAide.CSS,
        NatureAide.AME,
        NatureAide.PARIS_ENERGIE_FAMILLES,
        NatureAide.PARIS_SOLIDARITE,
        NatureAide.PARIS_LOGEMENT,
        NatureAide.AUTRE_AIDE_PARIS,
        NatureAide.FSL_ACCES,
        NatureAide.FSL_MAINTIEN,
        NatureAide.FSL_ENERGIE_PREVENTIVE,
        NatureAide.FSL_ENERGIE_CURATIVE,
        NatureAide.FAJ,
    }
)
_AIDES_ENERGIE_PREVENTIVES = (NatureAide.FSL_ENERGIE_PREVENTIVE,)
_ACTIVITES = {
    "emploi": "actif",
    "independant": "actif",
    "chomage": "chomeur",
    "etudes": "etudiant",
    "retraite": "retraite",
    "invalidite": "inactif",
    "sans_activite": "inactif",
}
STATUTS = {
    StatutLogement.LOCATAIRE_VIDE: "locataire_vide",
    StatutLogement.LOCATAIRE_MEUBLE: "locataire_meuble",
    StatutLogement.LOCATAIRE_HLM: "locataire_hlm",
    StatutLogement.SOUS_LOCATAIRE: "locataire_vide",
    StatutLogement.LOGEMENT_FOYER: "locataire_foyer",
    StatutLogement.PROPRIETAIRE: "proprietaire",
    StatutLogement.ACCEDANT: "primo_accedant",
    StatutLogement.HEBERGE: "loge_gratuitement",
    StatutLogement.HEBERGE_PAYANT: "loge_gratuitement",
    StatutLogement.HEBERGEMENT_SOCIAL: "sans_domicile",
    StatutLogement.HOTEL: "sans_domicile",
    StatutLogement.SANS_DOMICILE: "sans_domicile",
    StatutLogement.SQUAT: "sans_domicile",
}
LOGEMENTS_LOCATIFS = frozenset(
    {
        StatutLogement.LOCATAIRE_VIDE,
        StatutLogement.LOCATAIRE_MEUBLE,
        StatutLogement.LOCATAIRE_HLM,
        StatutLogement.SOUS_LOCATAIRE,
        StatutLogement.LOGEMENT_FOYER,
    }
)
_PROPRIETAIRES = frozenset({StatutLogement.PROPRIETAIRE, StatutLogement.ACCEDANT})
_A_L_HOTEL = frozenset({StatutLogement.HOTEL, StatutLogement.HEBERGEMENT_SOCIAL})
_SANS_TITRE = frozenset({StatutLogement.SANS_DOMICILE, StatutLogement.SQUAT})
#: EU, EEA and Switzerland: no permit is asked (CSS L816-1, règlement I/A 3)
EUROPE = frozenset(
    "FR AT BE BG CY CZ DE DK EE ES FI GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK CH".split()
)
#: agreements that give the ASPA like to a French person (droit/national.md §1.4)
CONVENTIONS_ENTIERES = frozenset({"DZ", "GA"})
#: agreements under conditions that we do not hold: never a refusal (same place)
CONVENTIONS_CONDITIONNELLES = frozenset("MA TN TR IL ML SN TG BJ CV CG MG MC AD".split())
TITRES_DISPENSES = frozenset({NatureTitre.REFUGIE, NatureTitre.APATRIDE, NatureTitre.PROTECTION_SUBSIDIAIRE})
_SEJOUR_IRREGULIER = frozenset({NatureTitre.AUCUN, NatureTitre.VISA_COURT_SEJOUR})


@dataclass(frozen=True)
class Rangees:
    """A simulation with one household per row, and where each household's people are in it.

    ``conjoint`` holds -1 where there is no spouse. All arrays have one value per household.
    """

    simulation: Simulation
    periode: Period
    demandeur: Tableau
    conjoint: Tableau
    famille: Tableau
    menage: Tableau
    foyers: tuple[tuple[tuple[str, int], ...], ...]  # row → (subject, place) of the adults and their children


@dataclass(frozen=True)
class _Membre:
    """One person of one household, with the groups the law puts them in."""

    personne: Personne
    situation: Situation
    role: str  # demandeur | conjoint | enfant | enfant_a_part | autre
    sujet: str  # demandeur, conjoint, enfant 1 …
    rangee: int
    famille: int
    foyer_fiscal: int
    role_famille: str
    role_foyer: str
    role_menage: str


def simuler(systeme: TaxBenefitSystem, mondes: Sequence[Situation], au: date) -> Rangees:
    """One OpenFisca simulation whose rows are ``mondes``, for the month of ``au``."""
    membres = _membres(mondes, au)
    simulation = _simulation_vide(systeme, membres, len(mondes))
    fenetre = Fenetre(au)
    simulation.start_computation_period = fenetre.mois[0]
    _ecrire_entrees(simulation, membres, mondes, fenetre, systeme.get_parameters_at_instant(_instant(au)))
    role = np.array([m.role for m in membres])
    rangee = np.array([m.rangee for m in membres])
    demandeurs = np.flatnonzero(role == "demandeur")
    conjoints = np.full(len(mondes), -1)
    conjoints[rangee[role == "conjoint"]] = np.flatnonzero(role == "conjoint")
    return Rangees(
        simulation=simulation,
        periode=fenetre.mois[-1],
        demandeur=demandeurs,
        conjoint=conjoints,
        famille=np.array([membres[i].famille for i in demandeurs]),
        menage=np.arange(len(mondes)),
        foyers=_foyers(membres, len(mondes)),
    )


def _foyers(membres: list[_Membre], menages: int) -> tuple[tuple[tuple[str, int], ...], ...]:
    foyers: list[list[tuple[str, int]]] = [[] for _ in range(menages)]
    for place, membre in enumerate(membres):
        if membre.role in ("demandeur", "conjoint", "enfant"):
            foyers[membre.rangee].append((membre.sujet, place))
    return tuple(tuple(f) for f in foyers)


class Fenetre:
    """The months OpenFisca reads: January of N-2 … month of the demand."""

    def __init__(self, au: date) -> None:
        self.au = au
        premier = (au.year - 2) * 12
        self.index = np.arange(premier, calendrier.mois_index(au) + 1)
        self.mois = [Period(("month", Instant((i // 12, i % 12 + 1, 1)), 1)) for i in self.index.tolist()]

    def couvre(self, debut: date | None, fin: date | None) -> Tableau:
        """Months touched by a dated source; an open end goes on."""
        depuis = calendrier.mois_index(debut) if debut else self.index[0]
        jusque = calendrier.mois_index(fin) if fin else self.index[-1]
        return (self.index >= depuis) & (self.index <= jusque)


def _instant(jour: date) -> Instant:
    return Instant((jour.year, jour.month, jour.day))


# --- who is in which group ---------------------------------------------------------------------


def _membres(mondes: Sequence[Situation], au: date) -> list[_Membre]:
    membres: list[_Membre] = []
    familles = foyers = 0
    for rangee, s in enumerate(mondes):
        famille, foyer = familles, foyers
        familles, foyers = familles + 1, foyers + 1
        foyer_du_couple = foyer
        ajouter = _ajouteur(membres, s, rangee)
        ajouter(
            s.demandeur,
            "demandeur",
            famille,
            foyer,
            "demandeur",
            "declarant_principal",
            "personne_de_reference",
        )
        conjoint = s.conjoint
        if conjoint:
            if conjoint.lien == "vie_commune":
                foyer_du_couple, foyers = foyers, foyers + 1
            role_foyer = "conjoint" if foyer_du_couple == foyer else "declarant_principal"
            ajouter(conjoint, "conjoint", famille, foyer_du_couple, "conjoint", role_foyer, "conjoint")
        for enfant in s.enfants or ():
            if est_de_la_famille(enfant, au):
                ajouter(enfant, "enfant", famille, foyer, "enfant", "personne_a_charge", "enfant")
            elif enfant.residence in ("foyer", None):  # 25 and over at home: a family of their own
                ajouter(
                    enfant, "enfant_a_part", familles, foyers, "demandeur", "declarant_principal", "enfant"
                )
                familles, foyers = familles + 1, foyers + 1
        for autre in s.autres_personnes or ():
            ajouter(autre, "autre", familles, foyers, "demandeur", "declarant_principal", "autre")
            familles, foyers = familles + 1, foyers + 1
    return membres


def _ajouteur(membres: list[_Membre], situation: Situation, rangee: int) -> Callable[..., None]:
    def ajouter(personne: Personne, role: str, famille: int, foyer: int, *roles: str) -> None:
        rang = next((f" {i + 1}" for i, e in enumerate(situation.enfants or ()) if e is personne), "")
        membres.append(_Membre(personne, situation, role, role + rang, rangee, famille, foyer, *roles))

    return ajouter


def age_revolu(naissance: date, au: date) -> int:
    return au.year - naissance.year - ((au.month, au.day) < (naissance.month, naissance.day))


def est_de_la_famille(enfant: Enfant, au: date) -> bool:
    """Under 25, and in the home (full time or half), on the parents' tax notice, or helped by a pension they deduct."""
    moins_de_25 = enfant.date_naissance is None or age_revolu(enfant.date_naissance, au) < 25
    chez_eux = enfant.residence in ("foyer", "alternee", "place_retours", None)
    aide = enfant.a_charge is True or enfant.pension_des_parents is True
    return moins_de_25 and (chez_eux or (enfant.residence == "ailleurs" and aide))


def est_a_charge_reglement(enfant: Enfant, au: date) -> bool:
    """Child à charge of the règlement municipal (IV/A 6, IV/A 7): CGI, or job seeker under 25 without benefit."""
    if enfant.residence in ("place", "ailleurs") and not (enfant.residence == "ailleurs" and enfant.a_charge):
        return False
    if enfant.date_naissance is None or age_revolu(enfant.date_naissance, au) < 18:
        return enfant.a_charge is not False
    demandeur_emploi = enfant.activite == "chomage" and age_revolu(enfant.date_naissance, au) < 25
    indemnise = any(r.nature is NatureRessource.CHOMAGE for r in enfant.ressources or ())
    return enfant.a_charge is True or (demandeur_emploi and not indemnise)


class _Simulation(Simulation):  # type: ignore[misc]  # OpenFisca has no types
    """A benefit received this month is known for who receives it, and computed for the others.

    An OpenFisca input is given for everybody or for nobody: rows of one run would change each other.
    """

    def __init__(self, systeme: TaxBenefitSystem, populations: dict[str, Any]) -> None:
        super().__init__(systeme, populations)
        self.recues: dict[tuple[str, Period], Tableau] = {}  # NaN: not received

    def _run_formula(self, variable: Any, population: Any, period: Period) -> Any:
        calcul = super()._run_formula(variable, population, period)
        recue = self.recues.get((variable.name, period))
        return calcul if recue is None else np.where(np.isnan(recue), calcul, recue)


def _simulation_vide(systeme: TaxBenefitSystem, membres: list[_Membre], menages: int) -> _Simulation:
    populations = systeme.instantiate_entities()
    individus = populations["individu"]
    individus.count, individus.ids = len(membres), np.arange(len(membres))
    groupes = (
        ("famille", [m.famille for m in membres], [m.role_famille for m in membres]),
        ("foyer_fiscal", [m.foyer_fiscal for m in membres], [m.role_foyer for m in membres]),
        ("menage", [m.rangee for m in membres], [m.role_menage for m in membres]),
    )
    for cle, identifiants, noms in groupes:
        population = populations[cle]
        roles = {r.key: r for r in population.entity.flattened_roles}
        population.count = max(identifiants) + 1
        population.ids = np.arange(population.count)
        population.members_entity_id = np.array(identifiants)
        population.members_role = [roles[n] for n in noms]
    return _Simulation(systeme, populations)


# --- what is written ------------------------------------------------------------------------------


def _ecrire_entrees(
    simulation: _Simulation,
    membres: list[_Membre],
    mondes: Sequence[Situation],
    fenetre: Fenetre,
    chiffres: Any,
) -> None:
    ecrire = _Ecriture(simulation, fenetre)
    _ecrire_etat_civil(ecrire, membres, fenetre)
    _ecrire_revenus(ecrire, membres, fenetre, chiffres)
    _ecrire_aides(ecrire, membres, mondes, fenetre)
    _ecrire_patrimoine(ecrire, membres, fenetre)
    _ecrire_logement(ecrire, mondes, fenetre)
    _ecrire_reglement(ecrire, membres, mondes, fenetre, chiffres)


class _Ecriture:
    """Writes one value, or one value per month of the window, into a simulation."""

    def __init__(self, simulation: _Simulation, fenetre: Fenetre) -> None:
        self.simulation = simulation
        self.fenetre = fenetre

    def constante(
        self, nom: str, valeurs: Sequence[Any] | Tableau, mois: Sequence[Period] | None = None
    ) -> None:
        tableau = np.array(valeurs)
        for periode in self.fenetre.mois if mois is None else mois:
            self.simulation.set_input(nom, periode, tableau)

    def maintenant(self, nom: str, valeurs: Sequence[Any]) -> None:
        self.constante(nom, valeurs, self.fenetre.mois[-1:])

    def eternelle(self, nom: str, valeurs: Sequence[Any] | Tableau) -> None:
        self.simulation.set_input(nom, "ETERNITY", np.array(valeurs))

    def serie(self, nom: str, tableau: Tableau, mois: slice = slice(None)) -> None:
        """``tableau``: one row per month of the window, one column per person or group."""
        for periode, ligne in zip(self.fenetre.mois[mois], tableau[mois], strict=True):
            self.simulation.set_input(nom, periode, ligne)

    def zero(self, nom: str) -> None:
        population = self.simulation.get_variable_population(nom)
        self.constante(nom, np.zeros(population.count, dtype=np.float32))


def _ecrire_etat_civil(ecrire: _Ecriture, membres: list[_Membre], fenetre: Fenetre) -> None:
    personnes = [m.personne for m in membres]
    neutre = calendrier.annees_avant(fenetre.au, 40)
    ecrire.eternelle(
        "date_naissance", np.array([p.date_naissance or neutre for p in personnes], "datetime64[D]")
    )
    ecrire.maintenant("age_au_jour", [age_revolu(p.date_naissance or neutre, fenetre.au) for p in personnes])
    ecrire.constante("activite", [_ACTIVITES.get(p.activite or "", "inactif") for p in personnes])
    ecrire.constante(
        "nationalite", [(p.nationalite or ("FR" if est_europeen(p) else "XX")).encode() for p in personnes]
    )
    ecrire.maintenant("duree_possession_titre_sejour", [_annees_de_titre(p, fenetre.au) for p in personnes])
    ecrire.maintenant("dispense_duree_titre_sejour", [_dispense(p) for p in personnes])
    ecrire.maintenant(
        "aspa_convention_a_verifier", [_convention_a_verifier(p, fenetre.au) for p in personnes]
    )
    ecrire.maintenant("sejour_regulier", [sejour_regulier(p, fenetre.au) for p in personnes])
    ecrire.maintenant(
        "mois_en_france_par_an",
        [12 if p.mois_en_france_par_an is None else p.mois_en_france_par_an for p in personnes],
    )
    ecrire.maintenant(
        "mois_en_france_sans_interruption",
        [
            calendrier.mois_ecoules(p.en_france_depuis, fenetre.au) if p.en_france_depuis else 0
            for p in personnes
        ],
    )
    ecrire.maintenant("affilie_assurance_maladie", [bool(p.assurance_maladie) for p in personnes])
    taux = [float(p.taux_incapacite or 0) / 100 for p in personnes]
    ecrire.constante("taux_incapacite", taux)
    ecrire.constante(
        "handicap",
        [
            t > 0 or getattr(p, "handicap", None) in ("aeeh", "aah")
            for t, p in zip(taux, personnes, strict=True)
        ],
    )
    ecrire.maintenant("inapte_travail", [bool(p.inapte_travail) for p in personnes])
    ecrire.constante("enceinte", [bool(p.enceinte) for p in personnes])
    ecrire.constante("garde_alternee", [getattr(p, "residence", None) == "alternee" for p in personnes])
    ecrire.maintenant("habite_chez_parents", [bool(p.vit_chez_ses_parents) for p in personnes])
    ecrire.maintenant("rattache_aux_parents", [bool(p.rattache_aux_parents) for p in personnes])
    ecrire.maintenant("pension_des_parents", [bool(p.pension_des_parents) for p in personnes])
    ecrire.constante("statut_marital", [_statut_marital(m) for m in membres])


def _statut_marital(membre: _Membre) -> str:
    conjoint = membre.situation.conjoint
    if membre.role in ("demandeur", "conjoint") and conjoint and conjoint.lien != "vie_commune":
        return "pacse" if conjoint.lien == "pacs" else "marie"
    return "celibataire"


def _annees_de_titre(personne: Personne, au: date) -> float:
    titre = personne.titre_sejour
    if est_europeen(personne):
        return (
            calendrier.mois_ecoules(personne.en_france_depuis, au) / 12 if personne.en_france_depuis else 99
        )
    if (
        titre is None
        or titre.depuis is None
        or titre.nature in _SEJOUR_IRREGULIER
        or titre.autorise_travail is False
    ):
        return 0
    return calendrier.mois_ecoules(titre.depuis, au) / 12


def est_europeen(personne: Personne) -> bool:
    """French, European or Swiss; a person with a permit and no known nationality is not."""
    return personne.nationalite in EUROPE or (personne.nationalite is None and personne.titre_sejour is None)


def _dispense(personne: Personne) -> bool:
    titre = personne.titre_sejour
    protege = titre is not None and titre.nature in TITRES_DISPENSES
    return protege or bool(personne.ancien_combattant) or personne.nationalite in CONVENTIONS_ENTIERES


def _convention_a_verifier(personne: Personne, au: date) -> bool:
    if personne.nationalite not in CONVENTIONS_CONDITIONNELLES or _dispense(personne):
        return False
    return sejour_regulier(personne, au)


def sejour_regulier(personne: Personne, au: date) -> bool:
    """French, European or Swiss, or a permit in force (règlement I/A 3; CSS L160-1)."""
    titre = personne.titre_sejour
    if est_europeen(personne):
        return True
    if titre is None or titre.nature in _SEJOUR_IRREGULIER:
        return False
    return titre.jusqu_au is None or titre.jusqu_au >= au


@dataclass(frozen=True)
class Montants:
    """Monthly amounts of one source (€/month)."""

    brut: float
    net: float
    imposable: float


def montants(ressource: Ressource, chiffres: Any) -> Montants:
    """Gross, net and taxable €/month of a source; what the paper does not say is converted."""
    diviseur = _DIVISEURS[ressource.rythme]

    def mensuel(m: Decimal | None) -> float | None:
        return None if m is None else float(m) / diviseur

    brut, net, imposable = (mensuel(m) for m in (ressource.brut, ressource.net, ressource.imposable))
    seul = mensuel(ressource.montant)
    part_nette, part_imposable = parts(ressource.nature, chiffres)
    if net is None:
        net = seul if seul is not None else None
    if net is None:
        net = brut * part_nette if brut is not None else (imposable or 0.0) / part_imposable
    return Montants(
        brut=net / part_nette if brut is None else brut,
        net=net,
        imposable=net * part_imposable if imposable is None else imposable,
    )


def parts(nature: NatureRessource, chiffres: Any) -> tuple[float, float]:
    """(net / gross, taxable / net) of a kind of income. A small pension pays no CSG: gross is net."""
    if nature is NatureRessource.SALAIRE:
        return (
            valeur(chiffres, "droits.conversion.salaire_net_sur_brut"),
            valeur(chiffres, "droits.conversion.salaire_imposable_sur_net"),
        )
    if nature is NatureRessource.CHOMAGE:
        return (
            valeur(chiffres, "droits.conversion.chomage_net_sur_brut"),
            valeur(chiffres, "droits.conversion.chomage_imposable_sur_net"),
        )
    return (1.0, 1.0)


def couverture(ressource: Ressource, fenetre: Fenetre) -> Tableau:
    """Months of the window in which a source is received (bool per month)."""
    if ressource.rythme is Rythme.UNE_FOIS:
        return fenetre.couvre(ressource.depuis, ressource.depuis) if ressource.depuis else fenetre.index < 0
    return fenetre.couvre(ressource.depuis, ressource.jusqu_au)


def _ecrire_revenus(ecrire: _Ecriture, membres: list[_Membre], fenetre: Fenetre, chiffres: Any) -> None:
    noms = [n for triplet in VARIABLES_REVENUS.values() for n in triplet if n]
    series = {nom: np.zeros((len(fenetre.mois), len(membres)), dtype=np.float32) for nom in noms}
    declare = np.zeros((len(fenetre.mois), len(membres)))
    for colonne, membre in enumerate(membres):
        for ressource in membre.personne.ressources or ():
            triplet = VARIABLES_REVENUS.get(ressource.nature)
            if triplet is None:
                continue
            mois, m = couverture(ressource, fenetre), montants(ressource, chiffres)
            for nom, montant in zip(triplet, (m.brut, m.net, m.imposable), strict=True):
                if nom is not None:
                    series[nom][mois, colonne] += montant
            if ressource.nature not in _NON_DECLARES:
                declare[mois, colonne] += m.imposable
    for nom, tableau in series.items():
        ecrire.serie(nom, tableau)
    ecrire.serie("indemnites_journalieres", series["indemnites_journalieres_maladie"])
    for nom in _ZEROS_INDIVIDU:
        if nom != "indemnites_journalieres":
            ecrire.zero(nom)
    boursiers = [
        any(r.nature is NatureRessource.BOURSE for r in m.personne.ressources or ()) for m in membres
    ]
    ecrire.maintenant("boursier", boursiers)
    ecrire.maintenant(
        "revenu_mensuel_declare",
        [_revenu_declare(m, declare[-1, c], fenetre, chiffres) for c, m in enumerate(membres)],
    )


_NON_DECLARES = frozenset(
    {
        NatureRessource.RENTE_ACCIDENT_TRAVAIL,
        NatureRessource.PENSION_ALIMENTAIRE_VERSEE,
        NatureRessource.INTERETS,
    }
)


def _revenu_declare(membre: _Membre, du_mois: float, fenetre: Fenetre, chiffres: Any) -> float:
    """Declared income of one person (€/month; règlement I/A 5).

    The couple's tax notice over twelve when it is known (carried by the applicant), else the taxable
    income of the month; after a recent fall, all personal resources of the month.
    """
    avis = membre.situation.avis_impot
    if avis is None or avis.revenus_declares is None:
        return du_mois
    if changement_recent(membre.situation, fenetre.au):
        return _ressources_personnelles(membre, fenetre, chiffres)
    return float(avis.revenus_declares) / 12 if membre.role == "demandeur" else 0.0


def changement_recent(s: Situation, au: date) -> bool:
    """A regular source of the couple ended in the last twelve months: loss of work, separation …"""
    un_an = calendrier.annees_avant(au, 1)
    return any(
        r.jusqu_au is not None and un_an < r.jusqu_au <= au
        for _, adulte in s.adultes()
        for r in adulte.ressources or ()
        if r.rythme is not Rythme.UNE_FOIS and r.nature is not NatureRessource.AUCUNE
    )


#: I/A 5: family benefits (but for those that replace work), housing aid and the City's aids do not count
_EXCLUES_DU_REGLEMENT = _EXCLUES_DU_FSL | {
    NatureAide.ALLOCATIONS_FAMILIALES,
    NatureAide.COMPLEMENT_FAMILIAL,
    NatureAide.ASF,
    NatureAide.PAJE,
    NatureAide.PRIME_ACTIVITE,
    NatureAide.APA,
    NatureAide.PCH,
}


def _ressources_personnelles(membre: _Membre, fenetre: Fenetre, chiffres: Any) -> float:
    """« Ensemble des ressources personnelles » of the month (I/A 5), €/month."""
    if membre.role not in ("demandeur", "conjoint"):
        return 0.0
    propres = _revenus_du_mois(membre, fenetre, chiffres, sans=(NatureRessource.BOURSE,))
    return propres + (
        sum(_aides_du_mois(membre.situation, fenetre.au, _EXCLUES_DU_REGLEMENT))
        if membre.role == "demandeur"
        else 0
    )


def _ecrire_aides(
    ecrire: _Ecriture, membres: list[_Membre], mondes: Sequence[Situation], fenetre: Fenetre
) -> None:
    """Benefits really received in past months; this month's are left to be computed unless received."""
    demandeurs = {m.rangee: c for c, m in enumerate(membres) if m.role == "demandeur"}
    familles = max(m.famille for m in membres) + 1
    lieux = [(a, nom, demandeurs) for a, nom in _AIDES_INDIVIDU.items()]
    lieux += [
        (a, nom, {r: membres[c].famille for r, c in demandeurs.items()}) for a, nom in _AIDES_FAMILLE.items()
    ]
    for nature, nom, places in lieux:
        colonnes = len(membres) if nature in _AIDES_INDIVIDU else familles
        tableau = np.zeros((len(fenetre.mois), colonnes), dtype=np.float32)
        recue = np.zeros(colonnes, dtype=bool)
        for rangee, s in enumerate(mondes):
            for aide in s.aides_recues or ():
                if aide.nature is nature and aide.montant is not None:
                    mois = fenetre.couvre(aide.depuis, aide.jusqu_au)
                    tableau[mois, places[rangee]] += float(aide.montant) / _DIVISEURS[aide.rythme]
                    recue[places[rangee]] |= mois[-1]
        a_calculer = nom in _CALCULEES_CE_MOIS
        ecrire.serie(nom, tableau, slice(None, -1) if a_calculer else slice(None))
        if a_calculer:
            ecrire.simulation.recues[nom, fenetre.mois[-1]] = np.where(recue, tableau[-1], np.nan)
    ecrire.zero("caah")
    ecrire.zero("paje_clca")


def _ecrire_patrimoine(ecrire: _Ecriture, membres: list[_Membre], fenetre: Fenetre) -> None:
    def du_foyer(lire: Callable[[Situation], float]) -> list[float]:
        return [lire(m.situation) if m.role == "demandeur" else 0.0 for m in membres]

    ecrire.maintenant("epargne_totale", du_foyer(lambda s: float(s.patrimoine.epargne or 0)))
    ecrire.maintenant(
        "valeur_autres_biens",
        du_foyer(lambda s: sum(float(b.valeur or 0) for b in s.patrimoine.immobilier or ())),
    )
    limites = [(0, 5, "donations_descendants_recentes"), (5, 10, "donations_descendants_anciennes")]
    for debut, fin, nom in limites:
        ecrire.maintenant(nom, du_foyer(lambda s, d=debut, f=fin: _donations(s, fenetre.au, d, f)))  # type: ignore[misc]
    ecrire.maintenant(
        "donation_a_verifier",
        [m.role == "demandeur" and _donation_a_verifier(m.situation, fenetre.au) for m in membres],
    )
    for nom in (
        "livret_a",
        "epargne_revenus_non_imposables",
        "valeur_locative_immo_non_loue",
        "valeur_locative_terrains_non_loues",
    ):
        ecrire.zero(nom)


def _donations(s: Situation, au: date, debut: int, fin: int) -> float:
    """Gifts to descendants made between ``debut`` and ``fin`` years ago (€)."""
    apres, avant = calendrier.annees_avant(au, fin), calendrier.annees_avant(au, debut)
    return sum(
        float(d.valeur or 0)
        for d in s.patrimoine.donations or ()
        if d.a == "descendant" and d.date and apres < d.date <= avant
    )


def _donation_a_verifier(s: Situation, au: date) -> bool:
    """A gift to someone else becomes a life annuity (R815-25) that the model does not hold."""
    dix_ans = calendrier.annees_avant(au, 10)
    return any(d.a == "autre" for d in s.patrimoine.donations or () if d.date is None or d.date > dix_ans)


def _ecrire_logement(ecrire: _Ecriture, mondes: Sequence[Situation], fenetre: Fenetre) -> None:
    ecrire.constante(
        "loyer",
        [float(s.logement.loyer or 0) if s.logement.statut in LOGEMENTS_LOCATIFS else 0.0 for s in mondes],
    )
    ecrire.constante(
        "statut_occupation_logement",
        [STATUTS.get(s.logement.statut or StatutLogement.SANS_DOMICILE, "sans_domicile") for s in mondes],
    )
    ecrire.constante(
        "participation_frais", [s.logement.statut is StatutLogement.HEBERGE_PAYANT for s in mondes]
    )
    ecrire.constante("coloc", [bool(s.logement.colocation) for s in mondes])
    ecrire.constante("depcom", [_insee(s, fenetre.au).encode() for s in mondes])


def _insee(s: Situation, au: date) -> str:
    arrondissement = arrondissement_de(s, au)
    return f"751{arrondissement:02d}" if arrondissement else "75056"


def arrondissement_de(s: Situation, au: date) -> int | None:
    """Arrondissement of the home, or of the last Paris period still open on ``au``."""
    if s.logement.arrondissement is not None:
        return s.logement.arrondissement
    ouvertes = [p for p in s.demandeur.paris or () if _contient(p, au) and p.arrondissement is not None]
    return ouvertes[-1].arrondissement if ouvertes else None


def _contient(periode: PeriodeParis, jour: date) -> bool:
    return (periode.depuis is None or periode.depuis <= jour) and (
        periode.jusqu_au is None or periode.jusqu_au >= jour
    )


def _ecrire_reglement(
    ecrire: _Ecriture, membres: list[_Membre], mondes: Sequence[Situation], fenetre: Fenetre, chiffres: Any
) -> None:
    """Facts of the règlement municipal, of the FSL and of the CSS that OpenFisca-France has no name for."""
    au = fenetre.au
    adultes = [m.personne if m.role in ("demandeur", "conjoint") else None for m in membres]
    sejours = [_sejour_a_paris(p, au) if p else (0.0, 0.0, False) for p in adultes]
    ecrire.maintenant("mois_a_paris_sur_cinq_ans", [s[0] for s in sejours])
    ecrire.maintenant("mois_a_paris_sans_interruption", [s[1] for s in sejours])
    ecrire.maintenant("vit_a_paris", [s[2] for s in sejours])
    ecrire.maintenant("mutation_employeur", [bool(p and p.mutation_employeur) for p in adultes])
    enfants = [m.personne if isinstance(m.personne, Enfant) and m.role == "enfant" else None for m in membres]
    ecrire.maintenant(
        "enfant_a_charge_reglement_paris", [bool(e and est_a_charge_reglement(e, au)) for e in enfants]
    )
    ecrire.maintenant(
        "enfant_handicape_reglement_paris", [bool(e and e.handicap in ("aeeh", "aah")) for e in enfants]
    )
    ecrire.maintenant("membre_du_foyer_fsl", [_du_foyer_fsl(m) for m in membres])
    ecrire.maintenant("ressources_fsl", [_ressources_fsl(m, fenetre, chiffres) for m in membres])
    _ecrire_familles(ecrire, membres, au)
    _ecrire_menages(ecrire, mondes, au)


def _ecrire_familles(ecrire: _Ecriture, membres: list[_Membre], au: date) -> None:
    chefs = {m.famille: m for m in membres if m.role == "demandeur"}
    situations = [
        chefs[f].situation if f in chefs else None for f in range(max(m.famille for m in membres) + 1)
    ]

    def par_famille(lire: Callable[[Situation], bool], defaut: bool = False) -> list[bool]:
        return [defaut if s is None else lire(s) for s in situations]

    def demandees(s: Situation) -> bool:
        return all(a.pensions_demandees is not False for _, a in s.adultes())

    ecrire.maintenant("aspa_pensions_demandees", par_famille(demandees, True))
    ecrire.maintenant(
        "aide_energie_preventive_12_mois",
        par_famille(lambda s: any(_recue_depuis_un_an(s, a, au) for a in _AIDES_ENERGIE_PREVENTIVES)),
    )
    ecrire.maintenant("css_participation_impayee", par_famille(lambda s: bool(s.sante.css_impayee)))
    ecrire.maintenant("rsa_deja_ouvert", par_famille(lambda s: recoit(s, NatureAide.RSA, au)))
    ecrire.maintenant("presomption_css_ass_annoncee", par_famille(lambda s: _presomption_ass(s, au)))
    ecrire.maintenant("presomption_css_participation", par_famille(lambda s: _presomption_css(s, au)))


def _ecrire_menages(ecrire: _Ecriture, mondes: Sequence[Situation], au: date) -> None:
    statuts = [s.logement.statut or StatutLogement.LOCATAIRE_VIDE for s in mondes]
    ecrire.maintenant(
        "occupant_locatif", [t in LOGEMENTS_LOCATIFS | _PROPRIETAIRES | _A_L_HOTEL for t in statuts]
    )
    ecrire.maintenant("occupant_regulier", [t not in _SANS_TITRE for t in statuts])
    ecrire.maintenant("a_l_hotel", [t in _A_L_HOTEL for t in statuts])
    ecrire.maintenant("contrat_energie_au_nom", [bool(s.logement.contrat_energie_au_nom) for s in mondes])
    ecrire.maintenant("entre_dans_un_logement", [bool(s.logement.projet) for s in mondes])
    ecrire.maintenant("entree_depuis_plus_de_trois_mois", [_entree_ancienne(s, au) for s in mondes])
    ecrire.maintenant("futur_logement_non_locatif", [_projet_non_locatif(s) for s in mondes])
    ecrire.maintenant(
        "futur_logement_hors_paris",
        [bool(s.logement.projet) and s.logement.projet.a_paris is False for s in mondes],
    )  # type: ignore[union-attr]
    ecrire.maintenant(
        "impaye_de_logement",
        [_doit(s, "loyer", "charges", "assurance_habitation", "charges_copropriete") for s in mondes],
    )
    ecrire.maintenant("impaye_d_energie", [_doit(s, "electricite", "gaz") for s in mondes])
    ecrire.maintenant("accord_cherche_avec_le_fournisseur", [_accord_cherche(s) for s in mondes])
    ecrire.maintenant(
        "fsl_preventive_depuis_12_mois",
        [_recue_depuis_un_an(s, NatureAide.FSL_ENERGIE_PREVENTIVE, au) for s in mondes],
    )
    ecrire.maintenant(
        "paris_energie_familles_recue_12_mois",
        [_recue_depuis_un_an(s, NatureAide.PARIS_ENERGIE_FAMILLES, au) for s in mondes],
    )


def _sejour_a_paris(personne: Personne, au: date) -> tuple[float, float, bool]:
    """(months in Paris in the last five years, months of the present continuous stay, in Paris today)."""
    debut = calendrier.annees_avant(au, 5)
    lendemain = timedelta(days=1)  # the last day of a period counts
    bornes = [
        (max(p.depuis or debut, debut), min(p.jusqu_au + lendemain if p.jusqu_au else au, au))
        for p in personne.paris or ()
    ]
    periodes = calendrier.reunion((d, f) for d, f in bornes if d <= f)
    total = sum(calendrier.mois_ecoules(d, f) for d, f in periodes)
    ici = bool(periodes) and periodes[-1][1] == au
    return total, (calendrier.mois_ecoules(*periodes[-1]) if ici else 0.0), ici


def recoit(s: Situation, nature: NatureAide, au: date) -> bool:
    """Is this aid being received on ``au``?"""
    return any(a.nature is nature and en_cours(a, au) for a in s.aides_recues or ())


def en_cours(aide: AideRecue, au: date) -> bool:
    return (aide.depuis is None or aide.depuis <= au) and (aide.jusqu_au is None or aide.jusqu_au >= au)


def _recue_depuis_un_an(s: Situation, nature: NatureAide, au: date) -> bool:
    un_an = calendrier.annees_avant(au, 1)
    return any(
        a.nature is nature and ((a.jusqu_au or a.depuis) is None or (a.jusqu_au or a.depuis or au) > un_an)
        for a in s.aides_recues or ()
    )


#: since when an aid makes the CSS with participation presumed (R861-11; droit/national.md §1.3)
_PRESOMPTIONS = {
    NatureAide.ASPA: date(2022, 4, 1),
    NatureAide.ASI: date(2024, 6, 30),
    NatureAide.AAH: date(2025, 7, 1),
}


def _presomption_css(s: Situation, au: date) -> bool:
    """ASPA, ASI, or AAH of a person alone without a child; no work in the last three months."""
    ouvertes = {n for n, depuis in _PRESOMPTIONS.items() if au >= depuis and recoit(s, n, au)}
    if NatureAide.AAH in ouvertes and (s.conjoint is not False or s.enfants != ()):
        ouvertes.discard(NatureAide.AAH)
    return bool(ouvertes) and not any(_travaille_depuis_trois_mois(a, au) for _, a in s.adultes())


_PRESOMPTION_ASS_ANNONCEE = date(2026, 7, 1)


def _presomption_ass(s: Situation, au: date) -> bool:
    recue = au >= _PRESOMPTION_ASS_ANNONCEE and recoit(s, NatureAide.ASS, au)
    return recue and not any(_travaille_depuis_trois_mois(a, au) for _, a in s.adultes())


def _travaille_depuis_trois_mois(adulte: Adulte, au: date) -> bool:
    fenetre = Fenetre(au)
    travail = (NatureRessource.SALAIRE, NatureRessource.INDEPENDANT)
    return any(couverture(r, fenetre)[-4:].any() for r in adulte.ressources or () if r.nature in travail)


def _doit(s: Situation, *natures: str) -> bool:
    return any(d.nature in natures for d in s.dettes or ())


def _accord_cherche(s: Situation) -> bool:
    energie = [d for d in s.dettes or () if d.nature in ("electricite", "gaz")]
    return not energie or all(d.demarche_amiable for d in energie)


def _projet_non_locatif(s: Situation) -> bool:
    projet = s.logement.projet
    return bool(projet) and projet.statut is not None and projet.statut not in LOGEMENTS_LOCATIFS  # type: ignore[union-attr]


def _entree_ancienne(s: Situation, au: date) -> bool:
    projet = s.logement.projet
    return bool(projet) and projet.entree is not None and calendrier.mois_ecoules(projet.entree, au) > 3  # type: ignore[union-attr]


def _du_foyer_fsl(membre: _Membre) -> bool:
    if isinstance(membre.personne, AutrePersonne):
        return membre.personne.partage_les_ressources is not False
    return True


def _ressources_fsl(membre: _Membre, fenetre: Fenetre, chiffres: Any) -> float:
    """Resources of the month of the demand, of any nature, less those of décret 2005-212 art. 5 (€/month)."""
    propres = _revenus_du_mois(membre, fenetre, chiffres)
    return propres + (
        sum(_aides_du_mois(membre.situation, fenetre.au, _EXCLUES_DU_FSL))
        if membre.role == "demandeur"
        else 0
    )


def _revenus_du_mois(
    membre: _Membre, fenetre: Fenetre, chiffres: Any, sans: tuple[NatureRessource, ...] = ()
) -> float:
    """Net income received in the month of the demand (€/month)."""
    exclues = (NatureRessource.PENSION_ALIMENTAIRE_VERSEE, NatureRessource.AUCUNE, *sans)
    recues = (
        r for r in membre.personne.ressources or () if r.nature not in exclues and couverture(r, fenetre)[-1]
    )
    return sum(montants(r, chiffres).net for r in recues)


def _aides_du_mois(s: Situation, au: date, exclues: frozenset[NatureAide]) -> Iterator[float]:
    for aide in s.aides_recues or ():
        if aide.nature not in exclues and aide.montant is not None and en_cours(aide, au):
            yield float(aide.montant) / _DIVISEURS[aide.rythme]
