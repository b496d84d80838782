"""What an aid is: criteria as data, and nothing that decides elsewhere.

An :class:`Aide` declares a tree of :class:`Critere`. Each criterion names the quantity it
compares (an OpenFisca variable), the comparison, the threshold (a parameter path or
another variable), its article and its nature. :mod:`droits.decision.evaluation` evaluates the tree;
the OpenFisca eligibility variable of the aid calls that same evaluation, so what is
explained is what is decided.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Entite = Literal["individu", "famille", "menage"]


class Nature(StrEnum):
    """What a criterion binds (``droit/faj_fsl.md``)."""

    LOI = "loi"  # a text of law or the règlement: a failure refuses
    BAREME = "bareme"  # a figure: a failure refuses only if the figure is confirmed
    APPRECIATION = "appreciation"  # a commission or a person decides: never refuses
    DEMARCHE = "demarche"  # something to do first: a step, never a refusal


class Comparaison(StrEnum):
    AU_PLUS = "<="
    MOINS_DE = "<"
    AU_MOINS = ">="
    PLUS_DE = ">"
    VRAI = "vrai"


class Genre(StrEnum):
    """Kind of criterion: explanations hang on it, not on the aid."""

    AGE = "age"
    RESSOURCES = "ressources"
    RESIDENCE = "residence"
    SEJOUR = "sejour"
    COMPOSITION = "composition"
    LOGEMENT = "logement"
    CONTRAT = "contrat"
    DEPENSE = "depense"
    CUMUL = "cumul"
    DROITS_D_ABORD = "droits_d_abord"
    AFFILIATION = "affiliation"
    AUTONOMIE = "autonomie"
    HANDICAP = "handicap"
    TRAVAIL = "travail"
    ETUDES = "etudes"
    COMMISSION = "commission"


#: What a criterion means where the rule is not held: met, or not met, it rests on a rule that the model
#: does not compute (« si_rempli », « si_non_rempli »), or that was not found (« regle_inconnue », when not met).
#: « annonce »: met, it rests on a rule that was announced only.
Doute = Literal["si_rempli", "si_non_rempli", "regle_inconnue", "annonce"]


@dataclass(frozen=True)
class Reference:
    """An article and its text. ``texte``: « CSS », « CASF », « règlement municipal » …"""

    article: str
    texte: str
    note: str | None = None


#: after the id of a fact of persons: it is read of the children, never of the adults
D_UN_ENFANT = "@enfant"


@dataclass(frozen=True)
class Critere:
    """One condition. ``quantite`` and (when not a parameter) ``seuil`` are OpenFisca variables.

    ``faits``: ids of :data:`droits.scenarios.facts.FAITS` that the quantity or the threshold reads; with
    :data:`D_UN_ENFANT` after it, of the children only.
    ``chiffres``: parameter paths the threshold may use; the certainty of the answer comes from them.
    ``unite``: « €/mois », « €/an », « ans », « mois » …
    """

    id: str
    genre: Genre
    quantite: str
    comparaison: Comparaison
    reference: Reference
    nature: Nature
    faits: tuple[str, ...]
    seuil: str | None = None  # parameter path
    seuil_variable: str | None = None  # OpenFisca variable
    chiffres: tuple[str, ...] = ()
    rang: str | None = None  # OpenFisca int variable: which of ``chiffres`` is the threshold
    unite: str | None = None
    chiffres_annuels: bool = False  # ``chiffres`` are €/year, whatever ``unite`` the comparison has
    doute: Doute | None = None
    etape: str | None = None  # id of the step to do first (« demarche-… »), where this criterion rests on one

    def noms_des_faits(self) -> frozenset[str]:
        """Ids of the facts it reads, of whoever they are."""
        return frozenset(map(nom_du_fait, self.faits))


def nom_du_fait(lu: str) -> str:
    return lu.removesuffix(D_UN_ENFANT)


@dataclass(frozen=True)
class Tous:
    """All must hold."""

    noeuds: tuple[Noeud, ...]


@dataclass(frozen=True)
class UnDe:
    """One is enough (the law says « ou »)."""

    id: str
    noeuds: tuple[Noeud, ...]


@dataclass(frozen=True)
class UnAdulte:
    """At least one adult of the couple meets the inner tree (criteria on ``individu``)."""

    id: str
    noeud: Noeud


@dataclass(frozen=True)
class Demandeur:
    """The one who asks meets the inner tree (criteria on ``individu``); the other adult's decide nothing."""

    id: str
    noeud: Noeud


Noeud = Critere | Tous | UnDe | UnAdulte | Demandeur


class Rythme(StrEnum):
    MOIS = "mois"
    AN = "an"
    UNE_FOIS = "une_fois"
    REPAS = "repas"
    VISITE = "visite"


@dataclass(frozen=True)
class Aide:
    """One aid: who decides, its tree, its amount, and what the person must do.

    ``montant``/``cout``: OpenFisca variables (€ per ``rythme``), what is received / paid.
    ``variante``: OpenFisca int variable and the names of its values (CSS: free or with participation);
    ``arbre_variante``: the criteria that give the first of them.
    ``octroi``: « droit » when fixed criteria decide, « commission » when someone decides.
    ``ouverte_par``: aids of ``aides_recues`` that mean this right is already open; ``ouverte_si``: an OpenFisca
    bool variable that means it too, and ``faits_ouverture`` the facts it reads.
    ``pieces``, ``demarches``, ``ou``, ``delais``, ``recours``: ids of the sentence bank, in order.
    """

    id: str
    entite: Entite
    arbre: Noeud
    octroi: Literal["droit", "commission"]
    regle_du: str  # date of the text the rule follows, ISO
    verifie_le: str  # day the rule was last checked, ISO
    references: tuple[Reference, ...]
    echelon: Literal["national", "paris"]
    eligibilite: str | None = None  # OpenFisca variable equal to the conjunction of the tree
    montant: str | None = None
    montant_haut: str | None = None  # where the text leaves a range: the highest reading of ``montant``
    montant_borne: str | None = None  # what ``montant`` never exceeds, whatever the amounts that nobody told
    #: other facts of which a few values stand for all, and that may bring up to this bound
    montant_borne_faits: tuple[str, ...] = ()
    montant_plafond: bool = False  # ``montant`` is a maximum that a commission may give
    cout: str | None = None
    cout_par_personne: str | None = None  # OpenFisca variable of each person covered
    couverts: str | None = None  # OpenFisca bool variable: the persons that the aid covers
    rythme: Rythme = Rythme.MOIS
    faits_montant: tuple[str, ...] = ()
    chiffres_montant: tuple[str, ...] = ()
    aide_lue: str | None = None  # aid that the criteria read, as received or as it would be computed
    faits_du_calcul: tuple[str, ...] = ()  # facts that only serve to compute ``aide_lue``
    variante: str | None = None
    variantes: tuple[str, ...] = ()
    arbre_variante: Noeud | None = None
    variations: Literal["decroissant", "par_paliers", "constant", "libre"] = "libre"
    ouverte_par: tuple[str, ...] = ()
    ouverte_si: str | None = None
    faits_ouverture: tuple[str, ...] = ()
    en_vigueur_depuis: str = "2019-01-01"  # before, the answer says that the rule is not held
    hypotheses: tuple[str, ...] = ()
    non_modelise: tuple[str, ...] = ()
    demarches: tuple[str, ...] = ()
    pieces: tuple[str, ...] = ()
    ou: tuple[str, ...] = ()
    recours: tuple[str, ...] = ()
    delais: tuple[str, ...] = ()  # from when, until when, what a late request loses
    effets: tuple[str, ...] = ()  # certain effects to announce (FSL: supply maintained)
    chiffres_effets: tuple[str, ...] = ()  # parameter paths that the effects name

    def criteres(self) -> Iterator[Critere]:
        """Every criterion of the tree, in the order of the law."""
        yield from feuilles(self.arbre)

    def faits(self) -> tuple[str, ...]:
        """Ids of the facts the answer may read, without repetition, in order."""
        return tuple(dict.fromkeys(map(nom_du_fait, self.lectures())))

    def lectures(self) -> tuple[str, ...]:
        """What the answer may read: facts, and those that are read of the children only."""
        criteres = [*self.criteres(), *(feuilles(self.arbre_variante) if self.arbre_variante else ())]
        lus = [f for c in criteres for f in c.faits] + [*self.faits_montant, *self.faits_ouverture]
        if any(isinstance(n, UnAdulte) for n in descendants(self.arbre)):
            lus.append("foyer.conjoint")  # another adult may meet what one adult must meet
        if self.ouverte_par:
            lus.append("aides_recues")
        return tuple(dict.fromkeys(lus))


def descendants(noeud: Noeud) -> Iterator[Noeud]:
    """A node and every node below it, in order."""
    yield noeud
    match noeud:
        case Tous(noeuds) | UnDe(_, noeuds):
            for n in noeuds:
                yield from descendants(n)
        case UnAdulte(_, interieur) | Demandeur(_, interieur):
            yield from descendants(interieur)


def feuilles(noeud: Noeud) -> Iterator[Critere]:
    """The criteria below a node, in order."""
    return (n for n in descendants(noeud) if isinstance(n, Critere))
