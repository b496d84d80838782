"""The dwelling and its debts, as the FSL and the règlement municipal read them: one row a household."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from droits.scenarios import calendrier
from droits.scenarios.openfisca.aides import en_cours, recue_depuis_un_an
from droits.scenarios.openfisca.ecriture import Ecriture
from droits.scenarios.openfisca.tables import (
    A_L_HOTEL,
    LOGEMENTS_LOCATIFS,
    PROPRIETAIRES,
    SANS_TITRE,
    SOINS_A_CONFIRMER,
)
from droits.scenarios.situation import Logement, NatureAide, PreuveHandicap, ProjetLogement, Situation, StatutLogement


def ecrire_menages(ecrire: Ecriture, mondes: Sequence[Situation], au: date) -> None:
    """The home today: how it is occupied, what is owed, what the FSL and the City helped already."""
    _ecrire_logements(ecrire, au)
    _ecrire_dettes(ecrire, mondes)
    for nom, nature in (
        ("fsl_preventive_depuis_12_mois", NatureAide.FSL_ENERGIE_PREVENTIVE),
        ("paris_energie_familles_recue_12_mois", NatureAide.PARIS_ENERGIE_FAMILLES),
    ):
        ecrire.maintenant(nom, [recue_depuis_un_an(s, nature, au) for s in mondes])
    ecrire.maintenant("sans_pch_ni_apa", [not _pch_ou_apa(s, au) for s in mondes])


def _ecrire_logements(ecrire: Ecriture, au: date) -> None:
    logements = ecrire.logements

    def occupe(nom: str, lire: Callable[[StatutLogement], bool]) -> None:
        ecrire.maintenant(nom, logements.lire(lambda g: lire(g.statut or StatutLogement.LOCATAIRE_VIDE)))

    occupe("occupant_locatif", lambda t: t in LOGEMENTS_LOCATIFS | PROPRIETAIRES | A_L_HOTEL)
    occupe("occupant_regulier", lambda t: t not in SANS_TITRE)
    occupe("a_l_hotel", lambda t: t in A_L_HOTEL)
    occupe("sans_domicile_fixe", lambda t: t is StatutLogement.SANS_DOMICILE)
    occupe("sous_locataire_paris", lambda t: t is StatutLogement.SOUS_LOCATAIRE)
    occupe("hebergement_provisoire_paris", lambda t: t in A_L_HOTEL or t is StatutLogement.SQUAT)
    ecrire.maintenant("contrat_energie_au_nom", logements.lire(lambda g: bool(g.contrat_energie_au_nom)))
    ecrire.maintenant("entre_dans_un_logement", logements.lire(lambda g: bool(g.projet)))
    ecrire.maintenant("entree_depuis_plus_de_trois_mois", logements.lire(lambda g: _entree_ancienne(g, au)))
    ecrire.maintenant("futur_logement_non_locatif", logements.lire(_projet_non_locatif))
    ecrire.maintenant("futur_logement_hors_paris", logements.lire(_projet_hors_paris))
    ecrire.maintenant("sans_bail_en_attente", logements.lire(lambda g: not _projet(g).bail_a_signer))
    ecrire.maintenant("parking_mensuel", logements.lire(lambda g: float(g.parking or 0)))
    ecrire.maintenant("charges_locatives", logements.lire(_charges_locatives))
    ecrire.maintenant("mensualite_pret", logements.lire(lambda g: float(g.mensualite_pret or 0)))
    ecrire.maintenant("charges_copropriete", logements.lire(lambda g: float(g.charges_copropriete or 0)))
    ecrire.maintenant("travaux_voulus", logements.lire(lambda g: bool(g.travaux)))
    ecrire.maintenant("mois_occupation_logement", logements.lire(lambda g: mois_d_occupation(g, au)))


def _ecrire_dettes(ecrire: Ecriture, mondes: Sequence[Situation]) -> None:
    def dette(nom: str, lire: Callable[[Situation], bool]) -> None:
        ecrire.maintenant(nom, [lire(s) for s in mondes])

    dette("impaye_de_logement", _impaye_de_logement)
    dette("sans_impaye_de_copropriete", lambda s: not _impaye_de_copropriete(s))
    dette("impaye_d_eau", lambda s: _doit(s, "eau"))
    dette("impaye_d_energie", lambda s: _doit(s, "electricite", "gaz"))
    dette("impaye_loyer_charges", lambda s: _doit(s, "loyer", "charges", "charges_copropriete"))
    dette("sans_assignation", lambda s: not any(d.assignation for d in s.dettes or ()))
    dette("sans_coupure_d_energie_annoncee", lambda s: not _coupure(s, "electricite", "gaz"))
    dette("sans_coupure_d_eau_annoncee", lambda s: not _coupure(s, "eau"))
    dette("accord_cherche_avec_le_fournisseur", _accord_cherche)


def _doit(s: Situation, *natures: str) -> bool:
    return any(d.nature in natures for d in s.dettes or ())


def _impaye_de_copropriete(s: Situation) -> bool:
    """Charges of the building one owns and lives in (loi 90-449, article 6, alinéas 4 à 6)."""
    return s.logement.statut in PROPRIETAIRES and _doit(s, "charges", "charges_copropriete")


def _impaye_de_logement(s: Situation) -> bool:
    """What the FSL may pay to stay: an owner's charges only, else rent, charges and insurance."""
    if s.logement.statut in PROPRIETAIRES:
        return _impaye_de_copropriete(s)
    return _doit(s, "loyer", "charges", "assurance_habitation", "charges_copropriete")


def _coupure(s: Situation, *natures: str) -> bool:
    return any(d.coupure_annoncee for d in s.dettes or () if d.nature in natures)


def _pch_ou_apa(s: Situation, au: date) -> bool:
    """Money for care: whether the FSL counts it is not certain (droit/faj_fsl.md §2.3)."""
    recue = any(a.nature in SOINS_A_CONFIRMER and en_cours(a, au) for a in s.aides_recues or ())
    return recue or any(PreuveHandicap.ACTP in (p.preuves_handicap or ()) for _, p in s.adultes())


def _accord_cherche(s: Situation) -> bool:
    energie = [d for d in s.dettes or () if d.nature in ("electricite", "gaz")]
    return not energie or all(d.demarche_amiable for d in energie)


def _projet(logement: Logement) -> ProjetLogement:
    return logement.projet or ProjetLogement()


def _projet_non_locatif(logement: Logement) -> bool:
    projet = _projet(logement)
    return projet.statut is not None and projet.statut not in LOGEMENTS_LOCATIFS


def _projet_hors_paris(logement: Logement) -> bool:
    return _projet(logement).a_paris is False


def _charges_locatives(logement: Logement) -> float:
    """Real charges of a tenant (€/month); those of an owner are ``charges_copropriete``."""
    return float(logement.charges or 0) if logement.statut in LOGEMENTS_LOCATIFS else 0.0


def _entree_ancienne(logement: Logement, au: date) -> bool:
    entree = _projet(logement).entree
    return entree is not None and calendrier.mois_ecoules(entree, au) > 3


_DEPUIS_TOUJOURS = 1200.0


def mois_d_occupation(logement: Logement, au: date) -> float:
    """Months in this dwelling, to the day (règlement II 2.2)."""
    return _DEPUIS_TOUJOURS if logement.entree is None else calendrier.mois_ecoules(logement.entree, au)
