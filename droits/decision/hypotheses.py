"""What an answer supposed, said in the answer (« Nous avons supposé … »)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from droits.aide import Aide
from droits.resultats import Hypothese
from droits.rules.national.aide_logement import FAITS_DU_CALCUL
from droits.scenarios.openfisca.aides import recoit
from droits.scenarios.openfisca.personnes import age_revolu
from droits.scenarios.openfisca.tables import LOGEMENTS_LOCATIFS, SANS_TITRE
from droits.scenarios.situation import (
    AIDES_D_UNE_PERSONNE,
    Conjoint,
    NatureAide,
    NatureRessource,
    Ressource,
    Situation,
    StatutLogement,
)

#: the flat rate for housing (CASF R262-9, CSS R861-5) counts an housing aid that is computed: of these homes, an
#: ordinary rental's where nobody said otherwise
AVEC_FORFAIT_LOGEMENT = frozenset({"rsa", "prime_activite", "css", "solidarite_transport", "ame"})

_SALAIRES = (NatureRessource.SALAIRE, NatureRessource.CHOMAGE)


def hypotheses(s: Situation, aide: Aide, au: date) -> tuple[Hypothese, ...]:
    """The suppositions that this answer rests on, each once per subject."""
    trouvees = [Hypothese(id=i) for i in aide.hypotheses]
    if "personne.ressources" in aide.faits():
        trouvees += _sur_les_ressources(s, aide.id, au)
        trouvees += _sur_les_aides_recues(s)
    if aide.id == "css":
        trouvees += _sur_la_css(s, au)
    if aide.id in AVEC_FORFAIT_LOGEMENT and _location_mal_connue(s, au):
        trouvees.append(Hypothese(id="location_ordinaire"))
    if "logement.decent" in aide.faits() and _etat_du_logement_tu(s, au):
        trouvees.append(Hypothese(id="logement_decent"))
    uniques = {(h.id, h.sujet): h for h in trouvees}
    return tuple(uniques.values())


def _location_mal_connue(s: Situation, au: date) -> bool:
    if s.logement.statut not in LOGEMENTS_LOCATIFS or recoit(s, NatureAide.AIDE_LOGEMENT, au):
        return False
    return any(getattr(s.logement, fait.removeprefix("logement.")) is None for fait in FAITS_DU_CALCUL)


def _etat_du_logement_tu(s: Situation, au: date) -> bool:
    """A housing aid that is paid already says that the home is as it should be."""
    sans_logement = s.logement.statut in SANS_TITRE or recoit(s, NatureAide.AIDE_LOGEMENT, au)
    return s.logement.decent is None and not sans_logement


def _sur_les_ressources(s: Situation, aide: str, au: date) -> Iterator[Hypothese]:
    for sujet, adulte in s.adultes():
        if adulte.ressources == ():
            yield Hypothese(id="sans_ressource_avant", sujet=sujet)
        for ressource in adulte.ressources or ():
            yield from (Hypothese(id=i, sujet=sujet) for i in _conversions(ressource, aide))
    for rang, enfant in enumerate(s.enfants or ()):
        jeune = enfant.date_naissance is not None and age_revolu(enfant.date_naissance, au) < 16
        if jeune and enfant.ressources is None and aide != "aspa":
            yield Hypothese(id="enfant_sans_ressources", sujet=f"enfant {rang + 1}")


def _sur_les_aides_recues(s: Situation) -> Iterator[Hypothese]:
    """In a couple, an aid of one person that nobody is named for is taken as the applicant's."""
    sans_nom = [a for a in s.aides_recues or () if a.nature in AIDES_D_UNE_PERSONNE and a.beneficiaire is None]
    if sans_nom and isinstance(s.conjoint, Conjoint):
        yield Hypothese(id="aide_du_demandeur", sujet="demandeur")


def _conversions(r: Ressource, aide: str) -> Iterator[str]:
    if aide == "aspa" and r.nature is NatureRessource.RETRAITE and r.brut is None:
        yield "pension_nette_egale_brute"
    if aide == "aspa" and r.nature in _SALAIRES and r.brut is None:
        yield "salaire_net_vers_brut"
    if aide != "aspa" and r.nature in _SALAIRES and r.net is None:
        yield "brut_vers_net"


def _sur_la_css(s: Situation, au: date) -> Iterator[Hypothese]:
    locataire = s.logement.statut is not None and s.logement.statut.value.startswith(
        ("locataire", "sous_", "logement_")
    )
    if locataire and not recoit(s, NatureAide.AIDE_LOGEMENT, au):
        yield Hypothese(id="aide_logement_calculee")
    if s.aides_recues == ():
        yield Hypothese(id="aides_passees_nulles")
    if s.logement.statut in (StatutLogement.HOTEL, StatutLogement.HEBERGEMENT_SOCIAL):
        yield Hypothese(id="statut_hotel")
    if not recoit(s, NatureAide.RSA, au):
        yield Hypothese(id="rsa_calcule_non_verifie")
