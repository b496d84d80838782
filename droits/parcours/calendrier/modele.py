"""What a calendar of rights holds: dated events, two stories month by month, the price of waiting."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from droits.resultats import Certitude, Empreintes, Montant, Statut

#: ``date`` is also the name of a field
Jour = date


class _Modele(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class GenreEvenement(StrEnum):
    """The kinds of known dates; the sharpest first: what changes that day is told of the first that explains it."""

    FIN_TITRE = "fin_titre"
    FIN_AIDE = "fin_aide"
    FIN_RESSOURCE = "fin_ressource"
    DEBUT_RESSOURCE = "debut_ressource"
    NAISSANCE = "naissance"
    ANNIVERSAIRE = "anniversaire"
    DUREE_A_PARIS = "duree_a_paris"
    DUREE_EN_FRANCE = "duree_en_france"
    DUREE_DU_TITRE = "duree_du_titre"
    CAMPAGNE = "campagne"
    REVALORISATION = "revalorisation"
    ANNEE_DES_REVENUS = "annee_des_revenus"
    RENOUVELLEMENT = "renouvellement"


class Evenement(_Modele):
    """A known date. ``sujet``: « demandeur », « conjoint », « enfant 1 » or « foyer »."""

    date: date
    genre: GenreEvenement
    sujet: str = "foyer"
    nombre: int | None = Field(default=None, title="Âge, nombre de mois, ou année des revenus")
    nature: str | None = Field(default=None, title="Nature de la somme, du titre ou de l'aide")
    faits: tuple[str, ...] = Field(default=(), title="Faits qui changent ce jour-là")
    demander_des: Jour | None = None
    demander_avant: Jour | None = None
    inconnu: bool = Field(default=False, title="Ce qui changera n'est pas encore connu")
    aides: tuple[str, ...] = Field(default=(), title="Aides dont une règle ou un montant change, ou à demander")
    aides_qui_ouvrent: tuple[str, ...] = ()
    aides_a_demander: tuple[str, ...] = Field(default=(), title="Aides qu'un service peut accorder, sans certitude")
    aides_qui_ferment: tuple[str, ...] = ()
    aides_qui_changent: tuple[str, ...] = Field(default=(), title="Aides dont le montant change")
    aides_a_preciser: tuple[str, ...] = Field(default=(), title="Aides qui dépendent de faits non dits")
    article: str | None = None
    certitude: Certitude = Certitude.CONFIRME

    @property
    def parle(self) -> bool:
        """Whether there is something to say of it: it changes an aid, or there is something to ask."""
        return bool(
            self.aides
            or self.aides_qui_ouvrent
            or self.aides_a_demander
            or self.aides_qui_ferment
            or self.aides_qui_changent
            or self.aides_a_preciser
            or self.demander_avant
            or (self.inconnu and self.genre is not GenreEvenement.REVALORISATION)
        )


class AideDuMois(_Modele):
    """One aid in one month of a story. ``recue``: it is being paid, or given."""

    aide: str
    statut: Statut
    recue: bool
    montant: Montant | None = None


class Mois(_Modele):
    """``calcule``: the answer of that month; else that of the last month in which something known changed."""

    date: date
    calcule: bool
    aides: tuple[AideDuMois, ...]
    total_sur: Decimal = Field(title="Aides payées chaque mois, en euros, quand leur montant est connu")


class Histoires(_Modele):
    rien_n_est_demande: tuple[Mois, ...]
    tout_est_demande: tuple[Mois, ...]


class Retard(_Modele):
    """What one month of waiting loses for good (€); ``None`` where the amount is not known."""

    aide: str
    par_mois: Decimal | None
    article: str
    certitude: Certitude


class Calendrier(_Modele):
    """24 months, « avec les règles connues aujourd'hui »."""

    schema_: Literal["droits.calendrier/1"] = Field(default="droits.calendrier/1", alias="schema")
    debut: date
    fin: date
    adultes: tuple[str, ...] = ("demandeur",)
    a_demander: tuple[str, ...] = Field(title="Aides à demander dès maintenant")
    a_demander_service: tuple[str, ...] = Field(title="Aides qu'un service peut accorder, à demander maintenant")
    a_preciser: tuple[str, ...] = Field(title="Aides qui dépendent de faits non dits")
    evenements: tuple[Evenement, ...]
    histoires: Histoires
    cout_du_retard: tuple[Retard, ...]
    hypotheses: tuple[str, ...]
    empreintes: Empreintes

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)
