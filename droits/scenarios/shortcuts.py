"""One word in the place of a whole card: what the reader and the JSON Schema both accept."""

from __future__ import annotations

from pydantic import BaseModel

from droits.scenarios.situation import (
    AideRecue,
    AvisImpot,
    Conjoint,
    Demande,
    Dette,
    Logement,
    Patrimoine,
    PeriodeParis,
    Ressource,
    Sante,
    TitreSejour,
)

#: a word in the place of a whole card: the field it fills (« logement: sans_domicile »)
RACCOURCIS: dict[type[BaseModel], str] = {
    TitreSejour: "nature",
    Conjoint: "lien",
    Logement: "statut",
    Ressource: "nature",
    AideRecue: "nature",
    Demande: "aide",
    Dette: "nature",
    Sante: "complementaire",
    PeriodeParis: "arrondissement",
}
#: « conjoint: veuve »: lives alone
SEULS = frozenset({"seul", "seule", "celibataire", "veuf", "veuve", "divorce", "divorcee", "separe", "separee"})
#: one word for both parents
LES_DEUX = frozenset({"les_deux", "demandeur_et_conjoint", "conjoint_et_demandeur"})
#: cards of which one may say that there is none
SANS = (Patrimoine, AvisImpot)
