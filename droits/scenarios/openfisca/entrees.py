"""What is written into OpenFisca for each world: every input, past months included."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

import numpy as np
from openfisca_core.periods import Instant, Period

from droits.scenarios import calendrier
from droits.scenarios.openfisca.aides import (
    en_cours,
    presomption_ass,
    presomption_css,
    recoit,
    recoit_lui_meme,
    recue_depuis_un_an,
)
from droits.scenarios.openfisca.ecriture import Ecriture
from droits.scenarios.openfisca.fenetre import Fenetre, couverture
from droits.scenarios.openfisca.groupes import Membre, SimulationDesMondes
from droits.scenarios.openfisca.menages import ecrire_menages
from droits.scenarios.openfisca.paris import ecrire_paris
from droits.scenarios.openfisca.personnes import (
    age_revolu,
    annees_de_titre,
    arrondissement_de,
    convention_a_verifier,
    dispense,
    est_europeen,
    sejour_a_paris,
    sejour_regulier,
    titre_en_cours,
)
from droits.scenarios.openfisca.revenus import (
    annee_de_l_avis,
    montants,
    ressources_fsl,
    ressources_personnelles,
    revenu_declare,
)
from droits.scenarios.openfisca.tables import (
    ACTIVITES,
    AIDES_ENERGIE_PREVENTIVES,
    AIDES_FAMILLE,
    AIDES_INDIVIDU,
    AUTRES_PARENTS,
    CALCULEES_CE_MOIS,
    CARTES_RESIDENT,
    CONGES,
    DEMANDEURS_D_ASILE,
    DIVISEURS,
    LOGEMENTS_LOCATIFS,
    NON_DECLARES,
    SCOLARITES,
    STATUTS,
    TITRES_DISPENSES,
    VARIABLES_REVENUS,
    ZEROS_INDIVIDU,
)
from droits.scenarios.situation import (
    BAILLEURS_SOCIAUX,
    Adulte,
    AutrePersonne,
    Beneficiaire,
    Logement,
    NatureAide,
    NatureRessource,
    Personne,
    Situation,
    StatutLogement,
)


def ecrire_entrees(
    simulation: SimulationDesMondes,
    membres: list[Membre],
    mondes: Sequence[Situation],
    fenetre: Fenetre,
    chiffres: Any,
) -> None:
    ecrire = Ecriture(simulation, fenetre, membres, mondes)
    _ecrire_etat_civil(ecrire, membres, fenetre)
    _ecrire_revenus(ecrire, membres, fenetre, chiffres)
    _ecrire_aides(ecrire, membres, mondes, fenetre)
    _ecrire_patrimoine(ecrire, membres, fenetre)
    _ecrire_logement(ecrire, mondes, fenetre)
    _ecrire_reglement(ecrire, membres, mondes, fenetre, chiffres)
    _ecrire_droits_nationaux(ecrire, membres, mondes, fenetre)


def _ecrire_etat_civil(ecrire: Ecriture, membres: list[Membre], fenetre: Fenetre) -> None:
    personnes = ecrire.personnes
    neutre = calendrier.annees_avant(fenetre.au, 40)
    ecrire.eternelle("date_naissance", np.array(personnes.lire(lambda p: p.date_naissance or neutre), "datetime64[D]"))
    ecrire.maintenant("age_au_jour", personnes.lire(lambda p: age_revolu(p.date_naissance or neutre, fenetre.au)))
    ecrire.constante("activite", personnes.lire(lambda p: ACTIVITES.get(p.activite or "", "inactif")))
    ecrire.constante(
        "nationalite", personnes.lire(lambda p: (p.nationalite or ("FR" if est_europeen(p) else "XX")).encode())
    )
    ecrire.maintenant("duree_possession_titre_sejour", personnes.lire(lambda p: annees_de_titre(p, fenetre.au)))
    ecrire.maintenant("dispense_duree_titre_sejour", personnes.lire(dispense))
    ecrire.maintenant("aspa_convention_a_verifier", personnes.lire(lambda p: convention_a_verifier(p, fenetre.au)))
    ecrire.maintenant("sejour_regulier", personnes.lire(lambda p: sejour_regulier(p, fenetre.au)))
    ecrire.maintenant(
        "mois_en_france_par_an",
        personnes.lire(lambda p: 12 if p.mois_en_france_par_an is None else p.mois_en_france_par_an),
    )
    ecrire.maintenant(
        "mois_en_france_sans_interruption",
        personnes.lire(lambda p: mois_en_france(p, fenetre.au)),
    )
    ecrire.maintenant("aspa_pensions_demandees", personnes.lire(lambda p: p.pensions_demandees is not False))
    ecrire.maintenant("affilie_assurance_maladie", [_affilie(m, fenetre.au) for m in membres])
    ecrire.constante("taux_incapacite", personnes.lire(lambda p: float(p.taux_incapacite or 0) / 100))
    ecrire.constante("handicap", personnes.lire(_est_handicape))
    ecrire.maintenant("inapte_travail", personnes.lire(lambda p: bool(p.inapte_travail)))
    ecrire.constante("enceinte", personnes.lire(lambda p: bool(p.enceinte)))
    ecrire.constante("garde_alternee", personnes.lire(lambda p: getattr(p, "residence", None) == "alternee"))
    ecrire.maintenant("habite_chez_parents", personnes.lire(lambda p: bool(p.vit_chez_ses_parents)))
    ecrire.maintenant("rattache_aux_parents", personnes.lire(lambda p: bool(p.rattache_aux_parents)))
    ecrire.maintenant("pension_des_parents", personnes.lire(lambda p: bool(p.pension_des_parents)))
    ecrire.constante("statut_marital", [_statut_marital(m) for m in membres])


def _est_handicape(personne: Personne) -> bool:
    """A rate, or a child's AEEH or AAH."""
    return (personne.taux_incapacite or 0) > 0 or getattr(personne, "handicap", None) in ("aeeh", "aah")


def mois_en_france(personne: Personne, au: date) -> float:
    """Months without interruption: those in Paris are in France."""
    depuis = personne.en_france_depuis
    return sejour_a_paris(personne, au)[1] if depuis is None else calendrier.mois_ecoules(depuis, au)


def _affilie(membre: Membre, au: date) -> bool:
    """Health cover as of right: the AME, and an irregular stay, are not it, whatever the card is called."""
    ame = recoit_lui_meme(membre.situation, NatureAide.AME, au, membre.role)
    return bool(membre.personne.assurance_maladie) and sejour_regulier(membre.personne, au) and not ame


def _statut_marital(membre: Membre) -> str:
    conjoint = membre.situation.conjoint
    if membre.role in ("demandeur", "conjoint") and conjoint and conjoint.lien != "vie_commune":
        return "pacse" if conjoint.lien == "pacs" else "marie"
    return "celibataire"


def _ecrire_revenus(ecrire: Ecriture, membres: list[Membre], fenetre: Fenetre, chiffres: Any) -> None:
    personnes = ecrire.personnes
    noms = [n for triplet in VARIABLES_REVENUS.values() for n in triplet if n]
    series = {nom: np.zeros((len(fenetre.mois), len(personnes.objets)), dtype=np.float32) for nom in noms}
    declare = np.zeros((len(fenetre.mois), len(personnes.objets)))
    for colonne, personne in enumerate(personnes.objets):
        for ressource in personne.ressources or ():
            triplet = VARIABLES_REVENUS.get(ressource.nature)
            if triplet is None:
                continue
            mois, m = couverture(ressource, fenetre), montants(ressource, chiffres)
            for nom, montant in zip(triplet, (m.brut, m.net, m.imposable), strict=True):
                if nom is not None:
                    series[nom][mois, colonne] += montant
            if ressource.nature not in NON_DECLARES:
                declare[mois, colonne] += m.imposable
    series = {nom: tableau[:, personnes.places] for nom, tableau in series.items()}
    for nom, tableau in series.items():
        ecrire.serie(nom, tableau)
    ecrire.serie("indemnites_journalieres", series["indemnites_journalieres_maladie"])
    for nom in ZEROS_INDIVIDU:
        if nom != "indemnites_journalieres":
            ecrire.zero(nom)
    boursiers = [
        any(r.nature is NatureRessource.BOURSE for r in m.personne.ressources or ())
        or (m.role == "demandeur" and recoit(m.situation, NatureAide.BOURSE_SUPERIEUR, fenetre.au))
        for m in membres
    ]
    ecrire.maintenant("boursier", boursiers)
    du_mois, personnelles = (
        declare[-1, personnes.places],
        ressources_personnelles(personnes, membres, fenetre, chiffres),
    )
    ecrire.maintenant(
        "revenu_mensuel_declare",
        [revenu_declare(m, d, p, fenetre.au) for m, d, p in zip(membres, du_mois, personnelles, strict=True)],
    )


def _ecrire_aides(ecrire: Ecriture, membres: list[Membre], mondes: Sequence[Situation], fenetre: Fenetre) -> None:
    """Benefits really received in past months; this month's are left to be computed unless received."""
    demandeurs = {m.rangee: c for c, m in enumerate(membres) if m.role == "demandeur"}
    conjoints = {m.rangee: c for c, m in enumerate(membres) if m.role == "conjoint"}
    familles = max(m.famille for m in membres) + 1
    lieux = [(a, nom, demandeurs) for a, nom in AIDES_INDIVIDU.items()]
    lieux += [(a, nom, {r: membres[c].famille for r, c in demandeurs.items()}) for a, nom in AIDES_FAMILLE.items()]
    for nature, nom, places in lieux:
        colonnes = len(membres) if nature in AIDES_INDIVIDU else familles
        tableau = np.zeros((len(fenetre.mois), colonnes), dtype=np.float32)
        recue = np.zeros(colonnes, dtype=bool)
        for rangee, s in enumerate(mondes):
            for aide in s.aides_recues or ():
                if aide.nature is nature and aide.montant is not None:
                    du_conjoint = nature in AIDES_INDIVIDU and aide.beneficiaire is Beneficiaire.CONJOINT
                    place = conjoints.get(rangee, places[rangee]) if du_conjoint else places[rangee]
                    mois = fenetre.couvre(aide.depuis, aide.jusqu_au)
                    mois[-1] = en_cours(aide, fenetre.au)  # ended earlier this month: to be computed
                    tableau[mois, place] += float(aide.montant) / DIVISEURS[aide.rythme]
                    recue[place] |= mois[-1]
        a_calculer = nom in CALCULEES_CE_MOIS
        ecrire.serie(nom, tableau, slice(None, -1) if a_calculer else slice(None))
        if a_calculer:
            ecrire.simulation.recues[nom, fenetre.mois[-1]] = np.where(recue, tableau[-1], np.nan)
    ecrire.zero("caah")
    ecrire.zero("paje_clca")


def _ecrire_patrimoine(ecrire: Ecriture, membres: list[Membre], fenetre: Fenetre) -> None:
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


def _ecrire_logement(ecrire: Ecriture, mondes: Sequence[Situation], fenetre: Fenetre) -> None:
    logements = ecrire.logements
    ecrire.constante("loyer", logements.lire(lambda g: float(g.loyer or 0) if g.statut in LOGEMENTS_LOCATIFS else 0.0))
    ecrire.constante(
        "statut_occupation_logement",
        logements.lire(lambda g: STATUTS.get(g.statut or StatutLogement.SANS_DOMICILE, "sans_domicile")),
    )
    ecrire.constante("participation_frais", logements.lire(lambda g: g.statut is StatutLogement.HEBERGE_PAYANT))
    ecrire.constante("coloc", logements.lire(lambda g: bool(g.colocation)))
    ecrire.constante("depcom", [_insee(s, fenetre.au).encode() for s in mondes])


def _insee(s: Situation, au: date) -> str:
    arrondissement = arrondissement_de(s, au)
    return f"751{arrondissement:02d}" if arrondissement else "75056"


def _ecrire_reglement(
    ecrire: Ecriture, membres: list[Membre], mondes: Sequence[Situation], fenetre: Fenetre, chiffres: Any
) -> None:
    """Facts of the règlement municipal, of the FSL and of the CSS that OpenFisca-France has no name for."""
    au = fenetre.au
    personnes = ecrire.personnes
    sejours = personnes.lire(lambda p: sejour_a_paris(p, au) if isinstance(p, Adulte) else (0.0, 0.0, False))
    ecrire.maintenant("mois_a_paris_sur_cinq_ans", sejours[:, 0])
    ecrire.maintenant("mois_a_paris_sans_interruption", sejours[:, 1])
    ecrire.maintenant("vit_a_paris", sejours[:, 2].astype(bool))
    ecrire.maintenant(
        "mutation_employeur", personnes.lire(lambda p: isinstance(p, Adulte) and bool(p.mutation_employeur))
    )
    ecrire.maintenant("membre_du_foyer_fsl", personnes.lire(_du_foyer_fsl))
    ecrire.maintenant("droit_mdph", [_droit_mdph(m, au) for m in membres])
    ecrire.maintenant("ressources_fsl", ressources_fsl(personnes, membres, fenetre, chiffres))
    _ecrire_familles(ecrire, membres, au)
    ecrire_menages(ecrire, mondes, au)
    ecrire_paris(ecrire, membres, fenetre, chiffres)


def _ecrire_familles(ecrire: Ecriture, membres: list[Membre], au: date) -> None:
    par_famille = ecrire.par_famille(membres)
    ecrire.maintenant(
        "aide_energie_preventive_12_mois",
        par_famille(lambda s: any(recue_depuis_un_an(s, a, au) for a in AIDES_ENERGIE_PREVENTIVES)),
    )
    ecrire.maintenant("css_participation_impayee", par_famille(lambda s: bool(s.sante.css_impayee)))
    ecrire.maintenant("rsa_deja_ouvert", par_famille(lambda s: recoit(s, NatureAide.RSA, au)))
    ecrire.maintenant("presomption_css_ass_annoncee", par_famille(lambda s: presomption_ass(s, au)))
    ecrire.maintenant("presomption_css_participation", par_famille(lambda s: presomption_css(s, au)))


_DROITS_MDPH = (NatureAide.AAH, NatureAide.MVA, NatureAide.PCH, NatureAide.AEEH)


def _droit_mdph(m: Membre, au: date) -> bool:
    """A rate, a child's AEEH or AAH, or an aid of the MDPH that is being received (told with the applicant)."""
    if _est_handicape(m.personne):
        return True
    return m.role == "demandeur" and any(recoit(m.situation, n, au) for n in _DROITS_MDPH)


def _ecrire_droits_nationaux(
    ecrire: Ecriture, membres: list[Membre], mondes: Sequence[Situation], fenetre: Fenetre
) -> None:
    """Facts of the national rights that the formulas of OpenFisca-France, or our criteria, read."""
    au = fenetre.au
    personnes = ecrire.personnes
    ecrire.maintenant("est_europeen", personnes.lire(est_europeen))
    for nom, natures in (
        ("demandeur_d_asile", DEMANDEURS_D_ASILE),
        ("refugie_ou_protege", TITRES_DISPENSES),
        ("carte_resident", CARTES_RESIDENT),
    ):
        ecrire.maintenant(nom, personnes.lire(partial(titre_en_cours, au=au, natures=natures)))
    ecrire.maintenant("scolarite_droits", personnes.lire(lambda p: SCOLARITES[p.scolarite][0] if p.scolarite else -1))
    ecrire.constante("scolarite", personnes.lire(lambda p: SCOLARITES[p.scolarite or "aucune"][1]))
    ecrire.constante("apprenti", personnes.lire(lambda p: p.scolarite == "apprentissage"))
    ecrire.constante(
        "aah_restriction_substantielle_durable_acces_emploi", personnes.lire(lambda p: bool(p.restriction_emploi))
    )
    ecrire.constante("rsa_jeune_condition_heures_travail_remplie", personnes.lire(lambda p: bool(p.travail_deux_ans)))
    ecrire.maintenant("ass_travail_cinq_ans", personnes.lire(lambda p: bool(p.travail_cinq_ans)))
    ecrire.maintenant("ass_fin_droits_chomage", personnes.lire(lambda p: bool(p.fin_droits_chomage)))
    ecrire.maintenant(
        "ass_precondition_remplie", personnes.lire(lambda p: bool(p.travail_cinq_ans and p.fin_droits_chomage))
    )
    ecrire.maintenant(
        "enfant_place_avec_retours", personnes.lire(lambda p: getattr(p, "residence", None) == "place_retours")
    )
    ecrire.maintenant("enfant_recueilli", personnes.lire(lambda p: getattr(p, "ne_de", None) == ()))
    ecrire.maintenant("conge_droits", personnes.lire(lambda p: CONGES[p.conge or "aucun"]))
    ecrire.maintenant("bourse_revenus_parents", personnes.lire(lambda p: float(p.revenus_parents or 0)))
    ecrire.maintenant("bourse_points_charge", personnes.lire(lambda p: p.points_charge or 0))
    ecrire.constante(
        "autre_parent", personnes.lire(lambda p: AUTRES_PARENTS[getattr(p, "autre_parent", None) or "vit_ici"])
    )
    ecrire.constante(
        "pension_alimentaire_enfant", personnes.lire(lambda p: float(getattr(p, "pension_alimentaire", None) or 0))
    )
    par_famille = ecrire.par_famille(membres)
    isole = par_famille(lambda s: s.seul_depuis is not None and calendrier.mois_ecoules(s.seul_depuis, au) < 18)
    ecrire.constante("rsa_isolement_recent", isole)
    ecrire.maintenant("violences_conjugales", par_famille(lambda s: bool(s.violences)))
    ecrire.constante("proprietaire_proche_famille", par_famille(lambda s: bool(s.logement.proprietaire_parent)))
    logements = ecrire.logements
    ecrire.constante("logement_conventionne", logements.lire(_conventionne))
    ecrire.constante("logement_chambre", logements.lire(lambda g: bool(g.chambre)))
    ecrire.maintenant("bail_au_nom", logements.lire(lambda g: g.bail_au_nom is not False))
    ecrire.maintenant("logement_decent", logements.lire(lambda g: g.decent is not False))
    ecrire.maintenant("logement_proprietaire_parent", logements.lire(lambda g: bool(g.proprietaire_parent)))
    ecrire.maintenant("mois_depuis_entree_logement", logements.lire(lambda g: _mois_depuis_l_entree(g, au)))
    ecrire.maintenant("loge_a_l_hotel", logements.lire(lambda g: g.statut is StatutLogement.HOTEL and g.loyer != 0))
    ecrire.maintenant("css_gratuite_recue", par_famille(lambda s: _css_gratuite(s, au)))
    ecrire.maintenant("ame_recue", par_famille(lambda s: recoit(s, NatureAide.AME, au)))
    annee = au.year - (1 if au.month >= _MOIS_DE_LA_RENTREE else 2)
    ecrire.maintenant("avis_n_2_lu", par_famille(lambda s: annee_de_l_avis(s) == au.year - 2))
    ecrire.maintenant("bourse_rfr_lu", par_famille(lambda s: annee_de_l_avis(s) == annee))
    _ecrire_avis(ecrire, membres)


_MOIS_DE_LA_RENTREE = 9


def _css_gratuite(s: Situation, au: date) -> bool:
    """The free CSS is received: nobody said that it is the one with a participation."""
    recues = [a for a in s.aides_recues or () if a.nature is NatureAide.CSS and en_cours(a, au)]
    return any(a.participation is not True for a in recues)


def _conventionne(logement: Logement) -> bool:
    if logement.conventionne is None:
        return logement.statut in BAILLEURS_SOCIAUX
    return logement.conventionne


def _mois_depuis_l_entree(logement: Logement, au: date) -> int:
    if logement.entree is None:
        return 99
    return max(0, min(99, calendrier.mois_index(au) - calendrier.mois_index(logement.entree)))


def _ecrire_avis(ecrire: Ecriture, membres: list[Membre]) -> None:
    """The reference tax income that a notice says, for its year; OpenFisca computes that of the others.

    That of N-2 is also the income of the family benefits where nobody told all the months of that year.
    """
    lus: dict[int, dict[int, float]] = {}
    base = np.full(max(m.famille for m in membres) + 1, np.nan, dtype=np.float32)
    for m in membres:
        annee, avis = annee_de_l_avis(m.situation), m.situation.avis_impot
        if m.role == "demandeur" and annee is not None and avis is not None and avis.rfr is not None:
            lus.setdefault(annee, {})[m.foyer_fiscal] = float(avis.rfr)
            if annee == ecrire.fenetre.au.year - 2 and not _annee_dite(m.situation, ecrire.fenetre):
                base[m.famille] = float(avis.rfr)
    ecrire.simulation.recues["prestations_familiales_base_ressources", ecrire.fenetre.mois[-1]] = base
    foyers = max(m.foyer_fiscal for m in membres) + 1
    for annee, rfr in lus.items():
        tableau = np.full(foyers, np.nan, dtype=np.float32)
        tableau[list(rfr)] = list(rfr.values())
        ecrire.simulation.recues["rfr", Period(("year", Instant((annee, 1, 1)), 1))] = tableau


#: income that the tax income computed by OpenFisca leaves out
_HORS_DE_L_AVIS = frozenset(
    {
        NatureRessource.INDEPENDANT,
        NatureRessource.LOYERS_PERCUS,
        NatureRessource.INTERETS,
        NatureRessource.INDEMNITES_JOURNALIERES,
        NatureRessource.FORMATION,
        NatureRessource.AUTRE,
    }
)


def _annee_dite(s: Situation, fenetre: Fenetre) -> bool:
    """Whether sources that OpenFisca counts in the tax income cover every month of N-2, for each adult."""
    annee = fenetre.index // 12 == fenetre.au.year - 2

    def couverte(adulte: Personne) -> bool:
        mois = [couverture(r, fenetre) for r in adulte.ressources or ()]
        if any(
            m[annee].any() for r, m in zip(adulte.ressources or (), mois, strict=True) if r.nature in _HORS_DE_L_AVIS
        ):
            return False
        return not adulte.ressources or bool(np.any(mois, axis=0)[annee].all())

    return all(couverte(adulte) for _, adulte in s.adultes())


def _du_foyer_fsl(personne: Personne) -> bool:
    return not isinstance(personne, AutrePersonne) or personne.partage_les_ressources is not False
