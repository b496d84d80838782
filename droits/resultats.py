"""The answer: typed, frozen, with a versioned JSON form (``droits.bilan/1``).

Amounts are :class:`~decimal.Decimal` in euros. Ids of aids, criteria and facts are stable.
No name and no free label ever enters these models.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from droits.aide import Comparaison, Genre, Nature, Rythme


class Statut(StrEnum):
    """The five answers, no more (design §3.3)."""

    DROIT_PROBABLE = "droit_probable"
    A_DEMANDER = "a_demander"
    A_PRECISER = "a_preciser"
    NON = "non"
    DEJA_OUVERT = "deja_ouvert"


class Motif(StrEnum):
    """Why the answer is not simply yes or no."""

    COMMISSION_DECIDE = "commission_decide"
    REGLE_NON_CONFIRMEE = "regle_non_confirmee"  # fails a figure that is not confirmed
    REGLE_INCONNUE = "regle_inconnue"  # the figure was not found
    FAIT_MANQUANT = "fait_manquant"
    CONVERSION = "conversion"  # a net ↔ gross conversion could cross a threshold
    DROIT_D_ABORD = "droit_d_abord"  # rests on another right, which is to be asked first
    FAUTE_CONNUE = "faute_connue"  # a known gap of the model can touch this answer
    MONDES_NON_EXPLORES = "mondes_non_explores"
    ECART_DE_CALCUL = "ecart_de_calcul"  # criteria and computed amount disagree


class Etat(StrEnum):
    """State of one criterion."""

    REMPLI = "rempli"
    NON_REMPLI = "non_rempli"
    INCONNU = "inconnu"  # depends on facts not given
    A_CONFIRMER = "a_confirmer"  # not met, but the figure is not confirmed
    REGLE_INCONNUE = "regle_inconnue"  # the figure was not found


class Certitude(StrEnum):
    CONFIRME = "confirme"
    A_CONFIRMER = "a_confirmer"
    NON_TROUVE = "non_trouve"


class _Resultat(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Chiffre(_Resultat):
    """A figure of ``parameters/`` as it stands on the date of the answer."""

    parametre: str = Field(title="Identifiant du chiffre")
    valeur: Decimal | None = Field(title="Valeur, ou vide si elle n'a pas été trouvée")
    unite: str | None = None
    depuis: date | None = None
    certitude: Certitude
    source: str | None = None
    date_source: date | None = None
    verifie_le: date | None = None


class Montant(_Resultat):
    """€ per ``rythme``; ``minimum == maximum`` when everything is known. ``plafond``: a maximum someone may give."""

    minimum: Decimal
    maximum: Decimal
    rythme: Rythme
    plafond: bool = False

    @property
    def fixe(self) -> bool:
        return self.minimum == self.maximum


class Effet(_Resultat):
    """What one possible value of a missing fact would give. ``valeur`` is a code, written in words by ``explain``."""

    valeur: str
    statuts: tuple[Statut, ...]
    montant: Montant | None = Field(default=None, title="Ce que l'aide donnerait, si ce fait a cette valeur")


class FaitManquant(_Resultat):
    """A fact not given that the answer depends on. ``sujet``: « demandeur », « enfant 1 », « logement » …"""

    fait: str
    sujet: str
    decide: Literal["reponse", "montant", "critere"] = Field(title="Ce que ce fait change")
    effets: tuple[Effet, ...] = ()


class CritereEvalue(_Resultat):
    """One criterion, for one subject. ``valeur`` and ``valeur_max`` differ when facts are missing."""

    id: str
    genre: Genre
    sujet: str
    etat: Etat
    comparaison: Comparaison
    valeur: Decimal | None = Field(default=None, title="Ce que vous nous avez dit (la plus petite valeur possible)")
    valeur_max: Decimal | None = None
    seuil: Decimal | None = None
    seuil_max: Decimal | None = None
    unite: str | None = None
    nature: Nature
    article: str
    texte: str
    alternative: str | None = Field(default=None, title="Identifiant du « ou » auquel ce critère appartient")
    chiffres: tuple[Chiffre, ...] = ()
    faits_manquants: tuple[str, ...] = ()


class Hypothese(_Resultat):
    """Something we supposed. ``id`` is a sentence; ``valeurs`` fill its slots (amounts and dates as text codes)."""

    id: str
    sujet: str | None = None
    valeurs: dict[str, Decimal | date | str] = Field(default_factory=dict)


class Part(_Resultat):
    """One person covered, and what she costs (€ per ``rythme`` of the cost)."""

    sujet: str
    cout: Decimal


class Ensuite(_Resultat):
    """What the answer becomes once the new rights of this check-up have been paid for a year."""

    cause: str = Field(title="Aide dont le paiement change cette réponse")
    statut: Statut
    variante: str | None = None
    cout: Montant | None = None


class Suite(_Resultat):
    """An aid received today that a new right changes (€/month): today, then once the new right is paid."""

    aide: str
    premiers_mois: Decimal
    ensuite: Decimal
    cause: str


class Reponse(_Resultat):
    """The answer for one aid."""

    aide: str
    statut: Statut
    motifs: tuple[Motif, ...] = ()
    variante: str | None = None
    beneficiaires: tuple[str, ...] = Field(default=(), title="Sujets qui ouvrent le droit")
    montant: Montant | None = None
    cout: Montant | None = None
    parts: tuple[Part, ...] = Field(default=(), title="Personnes couvertes, et ce que chacune coûte")
    criteres: tuple[CritereEvalue, ...] = ()
    criteres_variante: tuple[CritereEvalue, ...] = Field(
        default=(), title="Critères qui décident de la forme de l'aide"
    )
    ensuite: Ensuite | None = Field(default=None, title="Ce qui change après les premiers mois")
    apres: tuple[str, ...] = Field(default=(), title="Nouveaux droits que cette réponse compte déjà")
    en_attendant: Montant | None = Field(default=None, title="Montant tant que ces nouveaux droits ne sont pas payés")
    ecartee_par: str | None = Field(default=None, title="Nouveau droit qui remplace cette aide")
    renonce: Montant | None = Field(
        default=None, title="Ce à quoi renonce qui a l'autre aide, quand les deux ne se cumulent pas"
    )
    chiffres: tuple[Chiffre, ...] = Field(default=(), title="Chiffres du montant et des effets annoncés")
    faits_manquants: tuple[FaitManquant, ...] = ()
    hypotheses: tuple[Hypothese, ...] = ()
    etapes_d_abord: tuple[str, ...] = Field(default=(), title="Droits à demander d'abord")
    references: tuple[str, ...] = ()
    certitude: Certitude = Certitude.CONFIRME
    regle_du: date
    verifie_le: date
    limites: tuple[str, ...] = Field(default=(), title="Ce qui n'est pas modélisé")
    demarches: tuple[str, ...] = ()
    pieces: tuple[str, ...] = ()
    ou: tuple[str, ...] = ()
    delais: tuple[str, ...] = Field(default=(), title="Jusqu'à quand : début, durée, ce qu'un retard fait perdre")
    recours: tuple[str, ...] = ()
    effets: tuple[str, ...] = ()


class OrientationProposee(_Resultat):
    """A right or a place that the situation calls for: no verdict, no amount, never in place of an answer."""

    id: str
    urgente: bool = False
    discrete: bool = Field(default=False, title="Ne jamais l'imprimer là où une autre personne peut la lire")
    reference: str
    faits_manquants: tuple[str, ...] = Field(default=(), title="Fait qui décide si elle convient, quand il manque")


class Argent(_Resultat):
    """Money of the home in a month (€/month), net, as told: today, then with the aids that are probable."""

    aujourd_hui: Decimal
    avec_les_aides: Decimal
    baissent: tuple[str, ...] = Field(default=(), title="Aides reçues qui peuvent baisser, cette baisse déjà comptée")


class Empreintes(_Resultat):
    """What is needed to replay the answer."""

    droits: str
    openfisca_france: str
    openfisca_core: str
    regles: str
    parametres: str


class Bilan(_Resultat):
    """The whole check-up of one household for one date."""

    schema_: Literal["droits.bilan/1"] = Field(default="droits.bilan/1", alias="schema")
    date: date
    arrondissement: int | None = None
    mentions: tuple[str, ...] = Field(
        default=("estimation", "administration_decide"),
        title="C'est une estimation ; seule l'administration décide ; et le règlement municipal suivi, avec sa date",
    )
    lecteur: Literal["demandeur", "conjoint"] = Field(
        default="demandeur", title="L'adulte du fichier que cette réponse appelle « demandeur »"
    )
    adultes: tuple[str, ...] = Field(default=("demandeur",), title="Le demandeur, et la personne en couple avec lui")
    argent: Argent | None = Field(default=None, title="Argent par mois, quand tout ce qu'il faut est connu")
    reponses: tuple[Reponse, ...]
    suites: tuple[Suite, ...] = Field(default=(), title="Autres aides que les nouveaux droits changent")
    orientations: tuple[OrientationProposee, ...] = Field(
        default=(), title="Autres droits et lieux à connaître, sans calcul ni réponse"
    )
    faits_non_utilises: tuple[str, ...] = ()
    avertissements: tuple[str, ...] = ()
    empreintes: Empreintes

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)

    def reponse(self, aide: str) -> Reponse:
        """The answer for ``aide``. Raises :class:`KeyError` when it was not asked."""
        for r in self.reponses:
            if r.aide == aide:
                return r
        raise KeyError(aide)
