"""Canaries of the other national rights: housing aid, RSA, prime d'activité, AAH, ASI, ASS, family, scholarships.

Amounts of the law come from the cases worked by hand (tests/cas/) or from the arithmetic beside them.
"""

from __future__ import annotations

from menages import MOIS, NE_EN_1955, QUADRAGENAIRE, Canari, pension, personne, salaire, salaire_par_mois

TITRE_D_UN_AN = {"nationalite": "ML", "duree_possession_titre_sejour": 1}
HANDICAPE = {"taux_incapacite": 0.8}
FIN_DE_DROITS = {
    "activite": "chomeur",
    "ass_precondition_remplie": True,
    "ass_travail_cinq_ans": True,
    "ass_fin_droits_chomage": True,
}
COLLEGIEN = personne(
    "2013-05-10", activite="etudiant", scolarite="college", scolarite_droits=3, enfant_a_charge_reglement_paris=True
)

LOGEMENT = (  # rent 700, Paris; amounts: tests/cas/aide_logement.yaml
    Canari(
        "R822-15 au chômage depuis juin, sans allocation",
        "logement_neutralisation",
        (
            personne(
                QUADRAGENAIRE,
                activite="chomeur",
                salaire_imposable={m: 1500 for m in MOIS if "2025-10" <= m <= "2026-05"},
            ),
        ),
        "aide_logement",
        amont=172,  # R = 8 × 1 500 - 10 % = 10 800
        loi=351,  # R = 0
        logement="locataire_vide",
    ),
    Canari(
        "R822-3 indemnités journalières de 1 000",
        "logement_periode",
        (personne(QUADRAGENAIRE, indemnites_journalieres=1000),),
        "aide_logement",
        amont=351,  # R = 0
        loi=172,  # R = 12 000 - 10 % = 10 800
        logement="locataire_vide",
    ),
    Canari(
        "L822-5 épargne de 30 001, une AAH possible et pas reçue",
        "logement_patrimoine",
        (
            personne(
                QUADRAGENAIRE,
                epargne_totale=30_001,
                epargne_revenus_non_imposables=30_001,
                **HANDICAPE,
                **pension(900),
            ),
        ),
        "aide_logement",
        amont=204,  # R = 9 720
        loi=175,  # R = 9 720 + 3 % × 30 001
        logement="locataire_vide",
    ),
    Canari(
        "R822-7 couple, deux salaires de 700",
        "logement_double_activite",
        (personne(QUADRAGENAIRE, salaire_imposable=700), personne(QUADRAGENAIRE, salaire_imposable=700)),
        "aide_logement",
        amont=149,  # R = 15 120, to the hundred above
        loi=152,  # R = 15 120 - 95
        logement="locataire_vide",
    ),
    Canari(
        "D823-16 huit euros",
        "logement_versement",
        (personne(NE_EN_1955, **pension(1465)),),
        "aide_logement",
        amont=8,  # L + C - Pp = 13.24, less 5
        loi=0,  # 8 < 10
        logement="locataire_vide",
    ),
    Canari(
        "D823-16 RLS après l'arrondi",
        "logement_versement",
        (personne(QUADRAGENAIRE),),
        "aide_logement",
        amont=316,  # 353.25 - 98 % × 35.99, to the euro below
        loi=315.91,  # 351 + 1.76 - 98 % × 35.99, less the CRDS
        logement="locataire_hlm",
    ),
)

RSA_PRIME = (
    Canari(
        "R262-7 salaire baissé en septembre",
        "rsa_trimestre",
        (personne(QUADRAGENAIRE, **salaire_par_mois({m: 600 if m <= "2026-08" else 300 for m in MOIS})),),
        "rsa",
        amont=251.69,  # 651.69 - (600 + 300 + 300) / 3
        loi=151.69,  # 651.69 - (600 + 600 + 300) / 3
    ),
    Canari(
        "L262-4 réfugié depuis un an",
        "rsa_titre_sejour",
        (personne(QUADRAGENAIRE, refugie_ou_protege=True, **TITRE_D_UN_AN),),
        "rsa",
        amont=0,
        loi=651.69,
    ),
    Canari(
        "L262-6 Européen qui travaille, arrivé depuis deux mois",
        "rsa_titre_sejour",
        (
            personne(
                QUADRAGENAIRE,
                nationalite="ES",
                activite="actif",
                duree_possession_titre_sejour=2 / 12,
                **salaire(300),
            ),
        ),
        "rsa",
        amont=0,
        loi=351.69,
    ),
    Canari(
        "L262-4 couple de 22 ans, enceinte",
        "rsa_conditions",
        (personne("2004-03-01", enceinte=True), personne("2004-05-01")),
        "rsa",
        amont=0,
        loi=977.54,
    ),
    Canari(
        "L262-5 conjoint dont le titre a un an, RSA",
        "rsa_foyer",
        (personne(QUADRAGENAIRE), personne(QUADRAGENAIRE, **TITRE_D_UN_AN)),
        "rsa",
        amont=977.54,
        loi=651.69,
    ),
    Canari(
        "R262-3 couple, enfant en résidence alternée",
        "rsa_foyer",
        (personne(QUADRAGENAIRE), personne(QUADRAGENAIRE)),  # OpenFisca-France gives ASF to every lone parent
        "rsa",
        amont=1173.04,  # 651.69 × (1 + 50 % + 30 %)
        loi=1075.29,  # 651.69 × (1 + 50 % + 30 % / 2)
        enfants=(personne("2018-03-01", garde_alternee=True),),
    ),
    Canari(
        "R262-13 salaire fini fin août",
        "rsa_ressources",
        (personne(QUADRAGENAIRE, **salaire_par_mois({m: 1500 if m <= "2026-08" else 0 for m in MOIS})),),
        "rsa",
        amont=151.69,  # 651.69 - 1 500 / 3
        loi=651.69,
    ),
    Canari(
        "R262-6 rente d'accident du travail, RSA",
        "rsa_ressources",
        (personne(QUADRAGENAIRE, rente_accident_travail=200),),
        "rsa",
        amont=651.69,
        loi=451.69,
    ),
    Canari(
        "B5 valeur locative de 4 000 par an, RSA",
        "rsa_ressources",
        (personne(QUADRAGENAIRE, valeur_locative_immo_non_loue=4000),),
        "rsa",
        amont=0,
        loi=485.02,  # 651.69 - 4 000 × 50 % / 12
    ),
    Canari(
        "L842-2 titre d'un an, enfant français",
        "ppa_conditions",
        (
            personne(QUADRAGENAIRE, activite="actif", **TITRE_D_UN_AN, **salaire(1200)),
            personne(QUADRAGENAIRE, **TITRE_D_UN_AN),
        ),
        "ppa",
        amont=784.32,  # the child brings the nationality
        loi=0,
        enfants=(personne("2018-03-01"),),
    ),
    Canari(
        "L842-2 Européen arrivé depuis deux mois",
        "rsa_titre_sejour",
        (
            personne(
                QUADRAGENAIRE,
                nationalite="ES",
                activite="actif",
                duree_possession_titre_sejour=2 / 12,
                **salaire(1000),
            ),
        ),
        "ppa",
        amont=0,
        loi=304.51,
    ),
    Canari(
        "R844-2 rente d'accident du travail, prime d'activité",
        "ppa_ressources",
        (personne(QUADRAGENAIRE, activite="actif", rente_accident_travail=100, **salaire(1000)),),
        "ppa",
        amont=304.51,
        loi=204.51,
    ),
    Canari(
        "L842-5 conjoint dont le titre a un an, prime d'activité",
        "ppa_montant",
        (personne(QUADRAGENAIRE, activite="actif", **salaire(1200)), personne(QUADRAGENAIRE, **TITRE_D_UN_AN)),
        "ppa",
        amont=592.83,
        loi=273.69,
    ),
)

HANDICAP_CHOMAGE = (
    Canari(
        "L821-2 63 ans, 60 %, avec la restriction",
        "aah_eligibilite",
        (personne("1963-06-01", taux_incapacite=0.6, aah_restriction_substantielle_durable_acces_emploi=True),),
        "aah",
        amont=1041.59,
        loi=0,
    ),
    Canari(
        "L821-1 80 %, rente d'accident du travail de 400",
        "aah_avantages",
        (personne(QUADRAGENAIRE, rente_accident_travail=400, **HANDICAPE),),
        "aah",
        amont=1041.59,
        loi=641.59,
    ),
    Canari(
        "R821-4-4 80 %, salaires de 2024, rien depuis",
        "aah_ressources",
        (personne("1996-06-01", salaire_imposable={m: 2500 for m in MOIS if m.startswith("2024")}, **HANDICAPE),),
        "aah",
        amont=148.42,
        loi=1041.59,
    ),
    Canari(
        "L821-1-2 locataire sans handicap",
        "aah_mva",
        (personne(QUADRAGENAIRE),),
        "mva",
        amont=104.77,
        loi=0,
        logement="locataire_vide",
    ),
    Canari(
        "R111-2 deux mois par an en France, ASI",
        "asi_eligibilite",
        (personne("1975-06-01", mois_en_france_par_an=2, pensions_invalidite=500),),
        "asi",
        amont=414.86,
        loi=0,
        periode="2025-11",
    ),
    Canari(
        "D815-19 couple, une pension d'invalidité de 500",
        "asi_montant",
        (personne("1975-06-01", pensions_invalidite=500), personne("1975-06-01")),
        "asi",
        amont=1101.00,
        loi=579.56,  # 914.85 - 335.29
        periode="2025-11",
    ),
    Canari(
        "R5423-2 AAH du conjoint",
        "ass_ressources",
        (
            personne("1980-06-01", **FIN_DE_DROITS),
            personne("1980-06-01", salaire_imposable=1200, salaire_net=1157, aah=1033.32),
        ),
        "ass",
        amont=0,
        loi=579.90,  # 19.33 × 30: 1 200 + 579.90 is under 110 × 19.33 = 2 126.30
        periode="2025-11",
    ),
    Canari(
        "L5423-7 80 %, AAH pas encore payée",
        "ass_montant",
        (personne("1985-06-01", **HANDICAPE, **FIN_DE_DROITS),),
        "ass",
        amont=0,
        loi=584.40,  # 19.48 × 30
    ),
)

FAMILLE_ECOLE = (
    Canari(
        "L552-1 aîné de 20 ans dans le mois",
        "famille_ages",
        (personne(QUADRAGENAIRE),),
        "af",
        amont=153.01,
        loi=0,
        enfants=(personne("2006-11-15"), personne("2012-04-10")),
    ),
    Canari(
        "L552-1 enfant né dans le mois",
        "famille_ages",
        (personne(QUADRAGENAIRE),),
        "paje_base",
        amont=199.15,
        loi=0,
        enfants=(personne("2026-11-15"),),
    ),
    Canari(
        "L521-3 jumeaux de 15 ans",
        "famille_majoration",
        (personne(QUADRAGENAIRE),),
        "af",
        amont=151.80,
        loi=227.70,  # 151.80 + 75.90
        enfants=(personne("2010-03-10"), personne("2010-03-10")),
        periode="2025-06",
    ),
    Canari(
        "R541-1 taux de 30 %",
        "famille_aeeh",
        (personne(QUADRAGENAIRE),),
        "aeeh",
        amont=153.01,
        loi=0,
        enfants=(personne("2016-03-10", handicap=True, taux_incapacite=0.3),),
    ),
    Canari(
        "L522-2 second salaire de 6 000 par an",
        "famille_deux_revenus",
        tuple(
            personne(QUADRAGENAIRE, salaire_imposable={m: par_mois for m in MOIS if m.startswith("2024")})
            for par_mois in (3000, 500)
        ),
        "biactivite",
        amont=True,
        loi=False,  # 5 400 after the deduction, under 13.6 % of 46 368 = 6 306.05
    ),
    Canari(
        "L523-1 les deux parents sont là",
        "famille_asf",
        (personne(QUADRAGENAIRE),),
        "asf",
        amont=200.18,
        loi=0,
        enfants=(personne("2016-03-10"),),
        periode="2025-11",
    ),
    Canari(
        "L523-1 un orphelin, et 300 de pension pour l'autre enfant",
        "famille_asf",
        (personne(QUADRAGENAIRE, pensions_alimentaires_percues=300),),
        "asf",
        amont=100.37,
        loi=200.18,
        enfants=(
            personne("2014-03-10", autre_parent=4),
            personne("2016-03-10", autre_parent=1, pension_alimentaire_enfant=300),
        ),
        periode="2025-11",
    ),
    Canari(
        "L531-4 congé parental total",
        "famille_prepare",
        (personne(QUADRAGENAIRE, conge_droits=1), personne(QUADRAGENAIRE, **salaire(1500))),
        "paje_prepare",
        amont=0,
        loi=458.34,  # 96.62 % of the BMAF, the amount of 2025 that efl.fr publishes
        enfants=(personne("2025-06-10"),),
        periode="2025-11",
    ),
    Canari(
        "D531-4 revenu de l'année d'avant la rentrée",
        "bourse_scolaire",
        (personne(QUADRAGENAIRE),),
        "bourse_college_echelon",
        amont=3,  # reads 2023
        loi=1,  # 18 130 in 2024, the ceiling of one child (service-public F984, 2025-2026)
        enfants=(COLLEGIEN,),
        foyer={"rfr": {"2023": 0, "2024": 18_130, "2025": 18_130}},
        periode="2025-10",
    ),
    Canari(
        "D531-7 BMAF de l'année de la rentrée",
        "bourse_scolaire",
        (personne(QUADRAGENAIRE),),
        "bourse_college",
        amont=525,  # 110.75 % of the BMAF of 1 January 2026, to a multiple of three
        loi=516,  # of 1 January 2025
        enfants=(COLLEGIEN,),
        foyer={"rfr": {"2023": 0, "2024": 0, "2025": 0}},
        periode="2026-03",
    ),
)

CANARIS = LOGEMENT + RSA_PRIME + HANDICAP_CHOMAGE + FAMILLE_ECOLE
