"""Tables: our words → OpenFisca's variables, and the lists of the law (droit/national.md §4.3)."""

from __future__ import annotations

from datetime import date

from droits.scenarios.situation import (
    NatureAide,
    NatureRessource,
    NatureTitre,
    PreuveHandicap,
    Rythme,
    StatutLogement,
)

DIVISEURS = {Rythme.MENSUEL: 1, Rythme.TRIMESTRIEL: 3, Rythme.ANNUEL: 12, Rythme.UNE_FOIS: 1}

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
ZEROS_INDIVIDU = (
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
    "remuneration_apprenti",
    "retraite_combattant",
    "traitement_indiciaire_brut",
)

AIDES_INDIVIDU = {
    NatureAide.AAH: "aah",
    NatureAide.ASI: "asi",
    NatureAide.ASS: "ass",
    NatureAide.MVA: "majoration_vie_autonome_recue",
}

AIDES_FAMILLE = {
    NatureAide.ASPA: "aspa",
    NatureAide.RSA: "rsa",
    NatureAide.PRIME_ACTIVITE: "ppa",
    NatureAide.AIDE_LOGEMENT: "aide_logement",
    NatureAide.ALLOCATIONS_FAMILIALES: "af",
    NatureAide.COMPLEMENT_FAMILIAL: "cf",
    NatureAide.ASF: "asf",
    NatureAide.PAJE: "paje_base",
    NatureAide.PREPARE: "paje_prepare",
    NatureAide.AEEH: "aeeh",
}

#: computed in the month of the demand unless already received
CALCULEES_CE_MOIS = frozenset(
    {"aspa", "rsa", "ppa", "aide_logement", "af", "cf", "asf", "aah", "asi", "ass", "paje_base", "paje_prepare", "aeeh"}
)

#: the City's own aids
AIDES_DE_LA_VILLE = frozenset(n for n in NatureAide if n.value.startswith("paris_")) | {NatureAide.AUTRE_AIDE_PARIS}

#: décret 2005-212, article 5, and the City's own aids (« à caractère gracieux »)
EXCLUES_DU_FSL = AIDES_DE_LA_VILLE | frozenset(
    {
        NatureAide.AIDE_LOGEMENT,
        NatureAide.ARS,
        NatureAide.AEEH,
        NatureAide.CSS,
        NatureAide.AME,
        NatureAide.FSL_ACCES,
        NatureAide.FSL_MAINTIEN,
        NatureAide.FSL_ENERGIE_PREVENTIVE,
        NatureAide.FSL_ENERGIE_CURATIVE,
        NatureAide.FSL_EAU,
        NatureAide.FAJ,
    }
)

#: money for care: counted by the FSL of Paris according to a third party only (2015): neither counted nor refused
SOINS_A_CONFIRMER = frozenset({NatureAide.PCH, NatureAide.APA})

#: what the FSL's resources leave out: the decree's list, money for care, and what is not money (a voucher, a fare)
HORS_DES_RESSOURCES_FSL = (
    EXCLUES_DU_FSL | SOINS_A_CONFIRMER | {NatureAide.CHEQUE_ENERGIE, NatureAide.SOLIDARITE_TRANSPORT}
)

#: I/A 5: family benefits (but for those that replace work), housing aid and the City's aids do not count
EXCLUES_DU_REGLEMENT = EXCLUES_DU_FSL | {
    NatureAide.ALLOCATIONS_FAMILIALES,
    NatureAide.COMPLEMENT_FAMILIAL,
    NatureAide.ASF,
    NatureAide.PAJE,
    NatureAide.PRIME_ACTIVITE,
    NatureAide.APA,
    NatureAide.PCH,
    NatureAide.BOURSE_COLLEGE,
    NatureAide.BOURSE_LYCEE,
    NatureAide.BOURSE_SUPERIEUR,
}

AIDES_ENERGIE_PREVENTIVES = (NatureAide.FSL_ENERGIE_PREVENTIVE,)

ACTIVITES = {
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

PROPRIETAIRES = frozenset({StatutLogement.PROPRIETAIRE, StatutLogement.ACCEDANT})

A_L_HOTEL = frozenset({StatutLogement.HOTEL, StatutLogement.HEBERGEMENT_SOCIAL})

SANS_TITRE = frozenset({StatutLogement.SANS_DOMICILE, StatutLogement.SQUAT})

#: EU, EEA and Switzerland: no permit is asked (CSS L816-1, règlement I/A 3)
EUROPE = frozenset(
    "FR AT BE BG CY CZ DE DK EE ES FI GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK CH".split()  # noqa: SIM905
)

#: agreements that give the ASPA like to a French person (droit/national.md §1.4)
CONVENTIONS_ENTIERES = frozenset({"DZ", "GA"})

#: agreements under conditions that we do not hold: never a refusal (same place)
CONVENTIONS_CONDITIONNELLES = frozenset("MA TN TR IL ML SN TG BJ CV CG MG MC AD".split())  # noqa: SIM905

TITRES_DISPENSES = frozenset({NatureTitre.REFUGIE, NatureTitre.APATRIDE, NatureTitre.PROTECTION_SUBSIDIAIRE})

DEMANDEURS_D_ASILE = frozenset({NatureTitre.DEMANDEUR_ASILE})

CARTES_RESIDENT = frozenset({NatureTitre.CARTE_RESIDENT})

#: school → number of ``scolarite_droits``, OpenFisca's own word
SCOLARITES = {
    "aucune": (0, "inconnue"),
    "maternelle": (1, "maternelle"),
    "primaire": (2, "primaire"),
    "college": (3, "college"),
    "lycee": (4, "lycee"),
    "superieur": (5, "enseignement_superieur"),
    "apprentissage": (6, "inconnue"),
}

CONGES = {"aucun": 0, "parental": 1, "parental_partiel": 2, "sans_solde": 3}

AUTRES_PARENTS = {"vit_ici": 0, "paie": 1, "ne_paie_pas": 2, "hors_d_etat": 3, "decede": 4, "non_reconnu": 5}

ARRETS_POUR_PROCHE = {"aucun": 0, "soins_palliatifs": 1, "enfant_malade": 2}

#: titles that make a disabled adult (règlement III/A 2)
PREUVES_HANDICAP = frozenset(
    {
        PreuveHandicap.AAH,
        PreuveHandicap.ACTP,
        PreuveHandicap.PCH_AIDE_HUMAINE,
        PreuveHandicap.INVALIDITE_2,
        PreuveHandicap.INVALIDITE_3,
        PreuveHandicap.VEUF_INVALIDE,
        PreuveHandicap.RENTE_AT_80,
        PreuveHandicap.FONCTIONNAIRE_INVALIDE,
        PreuveHandicap.RENTE_INVALIDITE_CDC,
    }
)

SEJOUR_IRREGULIER = frozenset({NatureTitre.AUCUN, NatureTitre.VISA_COURT_SEJOUR})

NON_DECLARES = frozenset(
    {
        NatureRessource.RENTE_ACCIDENT_TRAVAIL,
        NatureRessource.PENSION_ALIMENTAIRE_VERSEE,
        NatureRessource.INTERETS,
    }
)

#: since when an aid makes the CSS with participation presumed (R861-11; droit/national.md §1.3)
PRESOMPTIONS = {
    NatureAide.ASPA: date(2022, 4, 1),
    NatureAide.ASI: date(2024, 6, 30),
    NatureAide.AAH: date(2025, 7, 1),
}

PRESOMPTION_ASS_ANNONCEE = date(2026, 7, 1)
