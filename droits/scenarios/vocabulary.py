# ruff: noqa: E501 - tables: one word of the model, one line
"""Synonyms: the words people write, for each key and each choice of a scenario file.

One line per accepted word of the model, then what is read as it. Case, accents, hyphens and spaces
never count (:func:`droits.scenarios.words.cle`), so only really different words are listed.
A table is named after the field, or ``Modele.champ`` where two models use the same field name.
"""

from __future__ import annotations

from functools import cache

from droits.scenarios.words import cle

#: key of the file → other words for it.
CLES: dict[str, str] = {
    "depuis": "du, à partir de, début, date de début, dès",
    "jusqu_au": "au, jusqu'à, jusqu'en, jusque, fin, date de fin",
    "date_naissance": "naissance, né le, née le, date de naissance",
    "nationalite": "pays de nationalité",
    "titre_sejour": "titre de séjour, titre, séjour, carte de séjour",
    "mois_en_france_par_an": "mois en France, mois par an en France",
    "en_france_depuis": "arrivée en France, date d'arrivée en France, France depuis",
    "paris": "périodes à Paris, périodes de vie à Paris, vie à Paris, à Paris",
    "activite": "situation professionnelle",
    "inapte_travail": "inapte au travail, inaptitude au travail, inaptitude, inapte",
    "taux_incapacite": "taux d'incapacité, incapacité, taux MDPH",
    "enceinte": "grossesse",
    "naissance_prevue": "naissance prévue le, date prévue de naissance, terme",
    "ressources": "ressource, revenus, revenu",
    "pensions_demandees": "retraites demandées",
    "assurance_maladie": "sécurité sociale, affilié, affiliée",
    "vit_chez_ses_parents": "chez ses parents",
    "rattache_aux_parents": "rattaché à l'impôt des parents, rattaché fiscalement, rattachée aux parents",
    "scolarite": "école, études, classe, niveau d'études",
    "restriction_emploi": "RSDAE, restriction substantielle et durable, restriction pour l'emploi",
    "travail_deux_ans": "deux ans de travail, 2 ans de travail",
    "travail_cinq_ans": "cinq ans de travail, 5 ans de travail",
    "fin_droits_chomage": "fin de droits, fin de droits au chômage, chômage épuisé",
    "conge": "congé parental, congé sans solde",
    "revenus_parents": "revenu des parents, revenus des parents, revenu brut global des parents",
    "points_charge": "points de charge",
    "autre_parent": "l'autre parent",
    "retraite_inaptitude": "retraite pour inaptitude, pension pour inaptitude",
    "preuves_handicap": "preuve de handicap, preuves du handicap, titres de handicap, papiers du handicap",
    "veuf_combattant": "veuve de combattant, veuf de guerre, veuve de guerre, veuf d'ancien combattant",
    "perte_autonomie": "perte d'autonomie, dépendance",
    "arret_pour_proche": "arrêt pour un proche, proche malade, aidant",
    "jours_a_la_maison": "jours à la maison, jours au domicile",
    "aide_adulte": "argent de l'enfant handicapé",
    "adopte_le": "adoption, adopté, adoptée, date d'adoption",
    "parking": "place de parking, garage, stationnement",
    "mensualite_pret": "prêt, crédit, mensualité, remboursement du prêt",
    "charges_copropriete": "copropriété",
    "travaux": "travaux voulus",
    "pension_alimentaire": "pension alimentaire reçue, pension pour l'enfant",
    "seul_depuis": "seule depuis, séparé depuis, séparée depuis, séparation, date de séparation",
    "violences": "violence, violences conjugales, violences dans le couple",
    "conventionne": "logement conventionné, conventionné, APL possible",
    "chambre": "une chambre, location d'une chambre",
    "decent": "logement décent, décence",
    "proprietaire_parent": "propriétaire de la famille, loué à la famille",
    "conjoint": "conjointe, époux, épouse, mari, femme, partenaire, compagnon, compagne, concubin, concubine",
    "enfants": "enfant",
    "autres_personnes": "autre personne, autres, autres personnes du logement, autres habitants",
    "patrimoine": "biens",
    "epargne": "économies, argent de côté, placements, livrets",
    "immobilier": "biens immobiliers, autres biens immobiliers, immeubles",
    "donations": "donation, dons",
    "logement": "habitation",
    "statut": "statut d'occupation",
    "loyer": "loyer hors charges, loyer sans les charges, loyer sans charges",
    "charges": "charges locatives",
    "bail_au_nom": "bail à son nom, bail à mon nom",
    "contrat_energie_au_nom": "contrat d'énergie à son nom, contrat énergie à son nom, contrat d'énergie au nom",
    "arrondissement": "code postal",
    "projet": "projet de logement, logement à venir, futur logement",
    "dettes": "dette, impayés, factures, factures en retard, dettes et factures",
    "demarche_amiable": "accord cherché, démarche, démarches",
    "coupure_annoncee": "coupure",
    "aides_recues": "aides, aide reçue, aides déjà reçues, prestations",
    "beneficiaire": "pour, reçue par",
    "complementaire": "complémentaire santé, mutuelle",
    "css_impayee": "participation CSS en retard, CSS impayées",
    "avis_impot": "avis d'impôt, avis d'imposition, impôts, impôt",
    "annee_revenus": "année, année des revenus",
    "revenus_declares": "revenus déclarés",
    "rfr": "revenu fiscal de référence",
    "parts": "nombre de parts",
    "impot": "impôt sur le revenu",
    "nature": "type, genre, sorte, quoi, aide",
    "payeur": "payé par, versé par, employeur, caisse, organisme",
    "net": "montant net",
    "brut": "montant brut",
    "imposable": "net imposable, montant imposable, montant net imposable",
    "montant": "somme",
    "rythme": "périodicité, fréquence",
    "papiers": "papier, pièces, pièces justificatives, documents",
    "etat": "papier apporté ou manquant",
    "le": "date, du, noté le, notée le",
    "demandes": "demande, demandes suivies, suivi, suivi des demandes",
    "demandee_le": "demandé le, demandée le, date de la demande, demande faite le",
    "recepisse_le": "récépissé, récépissé le, récépissé du, accusé de réception, reçu du",
    "reponse": "décision",
    "reponse_le": "réponse le, réponse reçue le, date de la réponse, refusé le, refusée le, accordé le, accordée le",
    "recours_le": "recours, recours le, recours fait le, recours envoyé le",
    "prenom": "étiquette de la personne",
    "residence": "lieu de vie, garde",
    "ne_de": "née de, enfant de, parents",
    "a_charge": "à charge, sur l'avis d'impôt",
    "etiquette": "label, libellé",
    "date_entretien": "entretien, date de l'entretien",
    "autorise_travail": "permet de travailler, autorise le travail",
    "date_papier": "date, date du papier",
    "partage_les_ressources": "fait partie du foyer",
    "entree": "date d'entrée, entrée dans le logement, habite ici depuis",
    "version": "version du format",
}

_STATUTS = {
    "locataire_vide": "location vide, locataire d'un logement vide, locataire non meublé",
    "locataire_meuble": "location meublée, meublé, locataire d'un meublé",
    "locataire_hlm": "HLM, logement social, locataire du parc social",
    "sous_locataire": "sous-location",
    "logement_foyer": "résidence sociale, foyer-logement, pension de famille",
    "proprietaire": "propriétaire occupant",
    "accedant": "accédant à la propriété, propriétaire avec crédit, propriétaire accédant",
    "heberge": "hébergée, hébergé gratuitement, hébergée gratuitement, hébergé chez un tiers, hébergée chez un tiers",
    "heberge_payant": "hébergée payant, hébergé avec participation, hébergée avec participation",
    "hebergement_social": "CHRS, centre d'hébergement, hébergement d'urgence",
    "hotel": "hôtel social, à l'hôtel",
    "sans_domicile": "sans domicile fixe, SDF, sans abri, sans logement, à la rue, rue, aucun, aucune",
    "squat": "en squat",
}

_AIDES = {
    "aspa": "minimum vieillesse, allocation de solidarité aux personnes âgées",
    "asi": "allocation supplémentaire d'invalidité",
    "aah": "allocation aux adultes handicapés, allocation adulte handicapé",
    "mva": "majoration pour la vie autonome",
    "ass": "allocation de solidarité spécifique",
    "rsa": "revenu de solidarité active",
    "prime_activite": "prime d'activité, PPA",
    "aide_logement": "APL, ALS, ALF, aide au logement, aides au logement, allocation logement, allocation de logement",
    "allocations_familiales": "AF, allocation familiale",
    "asf": "allocation de soutien familial",
    "ars": "allocation de rentrée scolaire, rentrée scolaire",
    "paje": "prestation d'accueil du jeune enfant",
    "aeeh": "allocation d'éducation de l'enfant handicapé",
    "apa": "allocation personnalisée d'autonomie",
    "pch": "prestation de compensation du handicap",
    "ada": "allocation pour demandeur d'asile",
    "css": "C2S, CMU, CMU-C, complémentaire santé solidaire",
    "ame": "aide médicale d'État, aide médicale de l'État",
    "paris_solidarite": "PS, PSOL",
    "paris_complement_sante": "complément santé Paris, complément santé, CSP",
    "paris_logement": "PL",
    "paris_logement_familles": "Paris logement famille, PLF",
    "paris_logement_familles_monoparentales": "Paris logement famille monoparentale, PLFM",
    "paris_forfait_familles": "Paris forfait famille, PFF",
    "paris_aspeh": "ASPEH, allocation de soutien aux parents d'enfants handicapés",
    "paris_pass_seniors": "pass Paris senior, Émeraude Améthyste, Améthyste",
    "paris_pass_access": "pass Paris access'",
    "paris_pass_familles": "Paris pass famille, carte Paris familles",
    "paris_restaurants_emeraude": "restaurant Émeraude, restaurants Émeraude",
    "paris_port_repas": "port de repas, portage de repas",
    "paris_telealarme": "téléalarme, téléassistance",
    "paris_energie_familles": "Paris énergie famille, PEF",
    "fsl_acces": "FSL accès au logement",
    "fsl_maintien": "FSL maintien dans le logement",
    "faj": "fonds d'aide aux jeunes, fonds d'aide aux jeunes parisiens",
    "bourse_college": "bourse de collège, bourse des collèges",
    "bourse_lycee": "bourse de lycée, bourse des lycées",
    "bourse_superieur": "bourse sur critères sociaux, bourse du Crous",
    "solidarite_transport": "tarification solidarité transport, Navigo solidarité, TST",
}

#: field → accepted choice → other words for it.
CHOIX: dict[str, dict[str, str]] = {
    "TitreSejour.nature": {
        "aucun": "aucun titre, sans titre, sans papiers",
        "carte_resident": "carte de résident, carte de 10 ans, résident, carte de résident longue durée",
        "carte_sejour_pluriannuelle": "carte de séjour pluriannuelle, carte pluriannuelle, pluriannuelle",
        "carte_sejour_temporaire": "carte de séjour temporaire, carte temporaire, carte d'un an, carte de séjour d'un an",
        "visa_long_sejour": "visa de long séjour, VLS-TS, visa long séjour valant titre de séjour",
        "recepisse": "récépissé de demande, récépissé de renouvellement",
        "refugie": "réfugiée, statut de réfugié, carte de réfugié",
        "protection_subsidiaire": "bénéficiaire de la protection subsidiaire",
        "certificat_residence_algerien": "certificat de résidence algérien, certificat de résidence, CRA",
        "demandeur_asile": "demandeur d'asile, demandeuse d'asile, attestation de demande d'asile, asile",
        "visa_court_sejour": "visa de court séjour, visa Schengen, visa de tourisme",
    },
    "mode": {
        "logement": "logé, logée, locataire, propriétaire",
        "hebergement": "hébergé, hébergée, chez un tiers",
        "hotel": "à l'hôtel, hôtel social",
        "domiciliation": "domicilié, domiciliée",
        "rue": "à la rue, sans abri, sans domicile",
        "etablissement": "hôpital, EHPAD, maison de retraite",
    },
    "Ressource.nature": {
        "aucune": "aucune ressource, sans ressources",
        "salaire": "salaires, paie, paye, emploi, traitement",
        "chomage": "ARE, allocation chômage, allocations chômage, France Travail, Pôle emploi",
        "retraite": "pension, pensions, pension de retraite, retraites, retraite complémentaire, réversion, "
        "pension de réversion, CNAV, Agirc-Arrco",
        "pension_invalidite": "pension d'invalidité, invalidité",
        "rente_accident_travail": "rente, rente d'accident du travail, rente AT, rente accident du travail",
        "indemnites_journalieres": "IJ, IJSS, indemnités, arrêt maladie",
        "independant": "indépendante, travailleur indépendant, auto-entrepreneur, autoentrepreneur, micro-entreprise, "
        "bénéfices, bénéfice, BIC, BNC",
        "pension_alimentaire": "pension alimentaire reçue",
        "pension_alimentaire_versee": "pension alimentaire payée",
        "bourse": "bourse d'études, bourse étudiante, Crous",
        "formation": "rémunération de formation, formation professionnelle",
        "loyers_percus": "revenus locatifs, loyers, loyers reçus",
        "interets": "intérêts d'épargne, revenus de placements",
        "aide_familiale": "famille, aide de la famille",
        "autre": "autres",
    },
    "rythme": {
        "mensuel": "mensuelle, par mois, mois, tous les mois, chaque mois",
        "trimestriel": "trimestrielle, par trimestre, trimestre",
        "annuel": "annuelle, par an, an, année, chaque année",
        "une_fois": "une seule fois, ponctuel, ponctuelle, unique, versement unique",
    },
    "AideRecue.nature": _AIDES,
    "Demande.aide": _AIDES,
    "etat": {
        "apporte": "apportée, donné, donnée, fourni, fournie",
        "manquant": "manquante, manque, à apporter, absent, absente",
    },
    "Demande.reponse": {
        "accord": "accordée, accordé, accepté, acceptée, oui",
        "refus": "refusé, refusée, rejet, rejeté, rejetée, non",
        "partiel": "partielle, accord partiel, en partie",
    },
    "activite": {
        "emploi": "employé, employée, salarié, salariée, en emploi, travaille",
        "independant": "indépendante, travailleur indépendant, auto-entrepreneur",
        "chomage": "au chômage, chômeur, chômeuse, demandeur d'emploi, demandeuse d'emploi, recherche d'emploi",
        "etudes": "étudiant, étudiante, études supérieures",
        "retraite": "retraitée, à la retraite",
        "invalidite": "invalide, en invalidité",
        "sans_activite": "aucune, aucun, inactif, inactive, au foyer, mère au foyer, père au foyer",
    },
    "Conjoint.lien": {
        "mariage": "marié, mariée, mariés, époux, épouse, conjoint marié",
        "pacs": "pacsé, pacsée, pacsés",
        "vie_commune": "concubinage, concubin, concubine, union libre, en couple, vie maritale",
    },
    "AutrePersonne.lien": {
        "parent": "père, mère, parents",
        "famille": "frère, sœur, grand-parent, cousin, cousine, oncle, tante",
        "colocataire": "coloc",
        "hebergeur": "hébergeuse, hébergeant",
        "autre": "ami, amie",
    },
    "residence": {
        "foyer": "avec nous, avec moi, chez nous, chez moi, au domicile, à la maison",
        "alternee": "résidence alternée, garde alternée, alterné",
        "place": "placée, ASE, famille d'accueil",
        "place_retours": "placé avec retours, placée avec retours",
        "ailleurs": "chez l'autre parent",
    },
    "handicap": {"aucun": "aucune"},
    "preuves_handicap": {
        "aah": "allocation aux adultes handicapés",
        "actp": "allocation compensatrice, allocation compensatrice pour tierce personne",
        "pch_aide_humaine": "PCH, prestation de compensation du handicap",
        "invalidite_1": "invalidité 1re catégorie, invalidité de catégorie 1",
        "invalidite_2": "invalidité 2e catégorie, invalidité de catégorie 2",
        "invalidite_3": "invalidité 3e catégorie, invalidité de catégorie 3",
        "veuf_invalide": "pension de veuf invalide, pension de veuve invalide, veuve invalide",
        "rente_at_80": "rente AT de 80 % ou plus, rente d'accident du travail de 80 % ou plus",
        "rente_at_moins_80": "rente AT de moins de 80 %, rente d'accident du travail de moins de 80 %",
        "fonctionnaire_invalide": "pension anticipée de fonctionnaire",
        "rente_invalidite_cdc": "rente viagère d'invalidité",
    },
    "arret_pour_proche": {
        "aucun": "aucune, non",
        "soins_palliatifs": "fin de vie, proche en fin de vie",
        "enfant_malade": "enfant gravement malade, enfant hospitalisé",
    },
    "aide_adulte": {
        "aucune": "aucun, non",
        "paris_solidarite": "PS, PSOL",
        "complement_sante": "complément santé Paris, CSP",
        "garantie_ressources": "garantie de ressources, ESAT",
    },
    "scolarite": {
        "maternelle": "école maternelle",
        "primaire": "élémentaire, école élémentaire, école primaire",
        "college": "collégien, collégienne",
        "lycee": "lycéen, lycéenne, lycée professionnel",
        "superieur": "université, fac, BTS, études supérieures, étudiant, étudiante",
        "apprentissage": "apprenti, apprentie, CFA, alternance",
        "aucune": "aucun, pas d'école, non scolarisé, non scolarisée",
    },
    "conge": {
        "aucun": "aucune",
        "parental": "congé parental, parental total",
        "parental_partiel": "congé parental partiel, parental à temps partiel",
        "sans_solde": "sans salaire, sabbatique, congé sabbatique, disponibilité, congé sans solde",
    },
    "autre_parent": {
        "vit_ici": "vit avec nous, ici, au foyer",
        "paie": "paie la pension, paye, paye la pension",
        "ne_paie_pas": "ne paie pas la pension, ne paye pas, aucune pension",
        "hors_d_etat": "ne peut pas payer, hors d'état de payer",
        "decede": "décédée, mort, morte",
        "non_reconnu": "pas reconnu, n'a pas reconnu l'enfant, jamais reconnu",
    },
    "ne_de": {"demandeur": "demandeuse, demanderesse", "conjoint": "conjointe, époux, épouse, mari, femme"},
    "statut": _STATUTS,
    "domiciliation": {
        "aucune": "pas de domiciliation",
        "association": "par une association",
        "ville": "CASVP, CCAS, Ville de Paris, mairie, par la Ville",
        "autre": "autre organisme",
    },
    "Dette.nature": {
        "loyer": "loyers, loyer impayé, loyers impayés",
        "charges": "charges locatives",
        "assurance_habitation": "assurance, assurance logement",
        "charges_copropriete": "charges de copropriété, copropriété",
        "electricite": "EDF, facture d'électricité",
        "gaz": "Engie, facture de gaz",
        "eau": "facture d'eau",
        "telephone": "internet, facture de téléphone",
        "autre": "autres",
    },
    "complementaire": {
        "aucune": "aucun, pas de mutuelle",
        "payante": "mutuelle, mutuelle payante, mutuelle personnelle",
        "employeur": "mutuelle d'entreprise, mutuelle de l'employeur, par l'employeur",
        "css": "C2S, CMU, CMU-C, complémentaire santé solidaire",
    },
    "Donation.a": {"descendant": "enfant, petit-enfant, fils, fille", "autre": "autre personne, tiers"},
    "su": {"dit": "dite, oral, déclaré", "lu": "lue, vu, sur papier", "deduit": "déduite, calculé, supposé"},
}


#: words for keys that no file needs, and what to answer to them.
CLES_INUTILES = frozenset(
    [
        "nom",
        "nom_de_famille",
        "nom_prenom",
        "adresse",
        "telephone",
        "tel",
        "email",
        "mail",
        "courriel",
        "nir",
        "numero_allocataire",
        "numero_de_securite_sociale",
        "numero_securite_sociale",
    ]
)
REMEDE_CLE_INUTILE = "enlevez cette ligne : ce fichier n'a besoin d'aucun nom, ni d'adresse, de téléphone ou de numéro"


def mots(table: str) -> tuple[str, ...]:
    """The words of one line of a table."""
    return tuple(mot.strip() for mot in table.split(","))


@cache
def synonymes_des_cles() -> dict[str, tuple[str, ...]]:
    """Folded word → fields it may name (``impot`` is a field of one model, a synonym in another)."""
    noms: dict[str, list[str]] = {}
    for champ, table in CLES.items():
        for mot in mots(table):
            noms.setdefault(cle(mot), []).append(champ)
    return {mot: tuple(champs) for mot, champs in noms.items()}


def table_des_choix(modele: str, champ: str) -> dict[str, str]:
    return CHOIX.get(f"{modele}.{champ}") or CHOIX.get(champ, {})


@cache
def synonymes_des_choix(modele: str, champ: str, choix: tuple[str, ...]) -> dict[str, str]:
    """Folded word → accepted choice, for one field."""
    table = table_des_choix(modele, champ)
    autres = {cle(mot): accepte for accepte, ligne in table.items() for mot in mots(ligne)}
    return autres | {cle(accepte): accepte for accepte in choix}
