"""From when an aid is paid, for how long, and what waiting loses: read in the ``delais`` that each aid declares.

No figure here: months of length are figures of ``parameters/``. « Le mois de la demande » or the next is a rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from droits.aide import Aide, Reference
from droits.chiffres import valeur
from droits.resultats import Certitude
from droits.scenarios.calendrier import mois_avant
from droits.system import systeme_prolonge
from droits.textes import action_sociale, reglement_municipal, securite_sociale


@dataclass(frozen=True)
class Depart:
    """``mois``: 0 for the month of the request, 1 for the next. ``perdu``: the months before are lost for good."""

    mois: int
    perdu: bool
    reference: Reference | None = None
    certitude: Certitude = Certitude.A_CONFIRMER


#: nothing read: the month after, and no loss is told
_NON_LU = Depart(1, perdu=False)
_SUR = Certitude.CONFIRME

#: by aid where the article is the aid's own, the texts being those that its rule file quotes
_PAR_AIDE: Mapping[str, Depart] = {
    "aspa": Depart(1, True, securite_sociale("R815-33"), _SUR),
    "asi": Depart(1, True, securite_sociale("R815-59"), _SUR),
    "aah": Depart(1, True, securite_sociale("R821-7"), _SUR),
    "rsa": Depart(0, True, action_sociale("L262-18, R262-33"), _SUR),
    "prime_activite": Depart(0, True, securite_sociale("L843-2"), _SUR),
    "aide_logement": Depart(0, True, Reference("R823-10", "Code de la construction et de l'habitation"), _SUR),
}
#: by delay, for the aids that share one
_PAR_DELAI: Mapping[str, Depart] = {
    "pass_mois_suivant": Depart(1, True, reglement_municipal("II 3.1 c/2, III 3.1 c/2")),
    "jour_de_la_demande": Depart(0, True, reglement_municipal("I/B 3")),
}
#: figure of the length of an aid, by delay
_DUREES: Mapping[str, str] = {
    "paris_12_12_24_mois": "paris.reglement.duree_aide_mois",
    "paris_logement_duree": "paris.reglement.duree_aide_mois",
    "paris_12_mois": "paris.reglement.duree_aide_mois",
    "ass_six_mois": "droits.ass.duree_mois",
}


def depart(aide: Aide) -> Depart:
    """When a request made today starts to pay."""
    propres = (_PAR_DELAI[d] for d in _PAR_DELAI if d in aide.delais)
    return _PAR_AIDE.get(aide.id) or next(propres, _NON_LU)


def premier_mois(aide: Aide, demande: date) -> date:
    """First day of the first month paid."""
    return mois_avant(demande, -depart(aide).mois)


def fin_de_l_aide(aide: Aide, depuis: date, connu_au: date) -> date | None:
    """First day without the aid, when it is given for a known length."""
    chemin = next((_DUREES[d] for d in aide.delais if d in _DUREES), None)
    if chemin is None:
        return None
    mois = valeur(systeme_prolonge(connu_au).get_parameters_at_instant(depuis.isoformat()), chemin)
    return mois_avant(depuis, -int(mois)) if mois == mois else None  # NaN: not found
