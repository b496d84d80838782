"""The dwelling and its debts, as the FSL and the règlement municipal read them: one row a household."""

from __future__ import annotations

from collections.abc import Sequence
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
    statuts = [s.logement.statut or StatutLogement.LOCATAIRE_VIDE for s in mondes]
    ecrire.maintenant("occupant_locatif", [t in LOGEMENTS_LOCATIFS | PROPRIETAIRES | A_L_HOTEL for t in statuts])
    ecrire.maintenant("occupant_regulier", [t not in SANS_TITRE for t in statuts])
    ecrire.maintenant("a_l_hotel", [t in A_L_HOTEL for t in statuts])
    ecrire.maintenant("contrat_energie_au_nom", [bool(s.logement.contrat_energie_au_nom) for s in mondes])
    ecrire.maintenant("entre_dans_un_logement", [bool(s.logement.projet) for s in mondes])
    ecrire.maintenant("entree_depuis_plus_de_trois_mois", [_entree_ancienne(s, au) for s in mondes])
    ecrire.maintenant("futur_logement_non_locatif", [_projet_non_locatif(s) for s in mondes])
    ecrire.maintenant("futur_logement_hors_paris", [_projet_hors_paris(s) for s in mondes])
    ecrire.maintenant("impaye_de_logement", [_impaye_de_logement(s) for s in mondes])
    ecrire.maintenant("sans_impaye_de_copropriete", [not _impaye_de_copropriete(s) for s in mondes])
    ecrire.maintenant("impaye_d_eau", [_doit(s, "eau") for s in mondes])
    ecrire.maintenant(
        "sans_bail_en_attente", [not (s.logement.projet or ProjetLogement()).bail_a_signer for s in mondes]
    )
    ecrire.maintenant("sans_assignation", [not any(d.assignation for d in s.dettes or ()) for s in mondes])
    ecrire.maintenant("sans_coupure_d_energie_annoncee", [not _coupure(s, "electricite", "gaz") for s in mondes])
    ecrire.maintenant("sans_coupure_d_eau_annoncee", [not _coupure(s, "eau") for s in mondes])
    ecrire.maintenant("sans_pch_ni_apa", [not _pch_ou_apa(s, au) for s in mondes])
    ecrire.maintenant("impaye_d_energie", [_doit(s, "electricite", "gaz") for s in mondes])
    ecrire.maintenant("impaye_loyer_charges", [_doit(s, "loyer", "charges", "charges_copropriete") for s in mondes])
    ecrire.maintenant("parking_mensuel", [float(s.logement.parking or 0) for s in mondes])
    ecrire.maintenant("charges_locatives", [_charges_locatives(s.logement) for s in mondes])
    ecrire.maintenant("mensualite_pret", [float(s.logement.mensualite_pret or 0) for s in mondes])
    ecrire.maintenant("charges_copropriete", [float(s.logement.charges_copropriete or 0) for s in mondes])
    ecrire.maintenant("travaux_voulus", [bool(s.logement.travaux) for s in mondes])
    ecrire.maintenant("sans_domicile_fixe", [t is StatutLogement.SANS_DOMICILE for t in statuts])
    ecrire.maintenant("sous_locataire_paris", [t is StatutLogement.SOUS_LOCATAIRE for t in statuts])
    ecrire.maintenant("hebergement_provisoire_paris", [t in A_L_HOTEL or t is StatutLogement.SQUAT for t in statuts])
    ecrire.maintenant("mois_occupation_logement", [mois_d_occupation(s.logement, au) for s in mondes])
    ecrire.maintenant("accord_cherche_avec_le_fournisseur", [_accord_cherche(s) for s in mondes])
    ecrire.maintenant(
        "fsl_preventive_depuis_12_mois",
        [recue_depuis_un_an(s, NatureAide.FSL_ENERGIE_PREVENTIVE, au) for s in mondes],
    )
    ecrire.maintenant(
        "paris_energie_familles_recue_12_mois",
        [recue_depuis_un_an(s, NatureAide.PARIS_ENERGIE_FAMILLES, au) for s in mondes],
    )


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


def _projet_non_locatif(s: Situation) -> bool:
    projet = s.logement.projet or ProjetLogement()
    return projet.statut is not None and projet.statut not in LOGEMENTS_LOCATIFS


def _projet_hors_paris(s: Situation) -> bool:
    return (s.logement.projet or ProjetLogement()).a_paris is False


def _charges_locatives(logement: Logement) -> float:
    """Real charges of a tenant (€/month); those of an owner are ``charges_copropriete``."""
    return float(logement.charges or 0) if logement.statut in LOGEMENTS_LOCATIFS else 0.0


def _entree_ancienne(s: Situation, au: date) -> bool:
    projet = s.logement.projet or ProjetLogement()
    return projet.entree is not None and calendrier.mois_ecoules(projet.entree, au) > 3


_DEPUIS_TOUJOURS = 1200.0


def mois_d_occupation(logement: Logement, au: date) -> float:
    """Months in this dwelling, to the day (règlement II 2.2)."""
    return _DEPUIS_TOUJOURS if logement.entree is None else calendrier.mois_ecoules(logement.entree, au)
