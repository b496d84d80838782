"""Bourse nationale de collège — code de l'éducation, L531-1 à L531-3, R531-1 à D531-12.

L531-1   pour chaque enfant inscrit au collège (public, privé sous contrat, Cned) ; qui en a la charge
         effective et permanente demande, sans condition de nationalité, s'il réside en France
D531-4   revenu fiscal de référence de l'avis d'impôt de l'année de la rentrée (revenus de l'année d'avant) ;
         celui des deux concubins ; enfants à charge de l'avis
D531-5   plafonds : coefficients de l'arrêté du 22 mars 2016 x SMIC du 1er juillet de l'année d'avant
D531-7   trois échelons, en pourcentage de la BMAF du 1er janvier, en trois versements
D531-6   étude automatique, si les parents ont donné leur accord à l'inscription (décret 2024-306) ; sinon
         demande à la rentrée, jusqu'à une date nationale (16 octobre en 2025) ; celle de 2026 n'a pas été trouvée
Les calculs sont ceux d'OpenFisca-France, corrigés par ``droits/corrections/bourse_scolaire.py``. Sans avis d'impôt,
le revenu fiscal de référence est calculé ; des revenus qu'OpenFisca n'y compte pas (indépendants, loyers, intérêts,
indemnités journalières, formation) le rendent trop bas : la réponse est alors « à préciser ».
"""

from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, FoyerFiscal, Individu
from openfisca_france.model.base import ADD

from droits.aide import Aide, Comparaison, Critere, Demandeur, Genre, Nature, Rythme, Tous
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.rules.national.famille_variables import HORS_DU_CALCUL
from droits.textes import education as _education

_RENTREE = 9  # September
_COLLEGE = 3  # « scolarite_droits »

#: taxable, or maybe taxable, and out of the reference income that OpenFisca-France computes from our inputs
#: what the reference income of the notice, or its computation, reads
FAITS_RFR = (
    "impot.avis",
    "personne.ressources",
    "ressource.montant",
    "ressource.depuis",
    "ressource.passe",
    "ressource.annees_passees",
    "ressource.imposable",
    "foyer.conjoint",
    "foyer.lien",
)
FAITS_ENFANTS = (
    "foyer.enfants",
    "enfant.date_naissance",
    "enfant.residence",
    "enfant.a_charge",
)

#: What the law fixes; the date of the request is apart, since a late one may be examined.
CONDITIONS = Tous(
    (
        Critere(
            id="bourse_college_eleve",
            genre=Genre.ETUDES,
            quantite="bourse_college_eleves",
            comparaison=Comparaison.VRAI,
            reference=_education("L531-1"),
            nature=Nature.LOI,
            faits=(*FAITS_ENFANTS, "personne.scolarite"),
        ),
        Demandeur(
            "bourse_college_demandeur",
            Critere(
                id="bourse_college_residence",
                genre=Genre.RESIDENCE,
                quantite="bourse_residence_principale",
                comparaison=Comparaison.VRAI,
                reference=_education("R531-1"),
                nature=Nature.LOI,
                doute="si_non_rempli",
                faits=("personne.mois_en_france_par_an",),
            ),
        ),
        Critere(
            id="bourse_college_ressources",
            genre=Genre.RESSOURCES,
            quantite="bourse_rfr",
            comparaison=Comparaison.AU_PLUS,
            seuil_variable="bourse_college_plafond",
            chiffres=("droits.bourse_college.plafond_1_enfant",),
            chiffres_annuels=True,
            reference=_education("D531-4, D531-5"),
            nature=Nature.BAREME,
            unite="€/an",
            faits=(*FAITS_RFR, *FAITS_ENFANTS, "personne.date_naissance"),
        ),
        Critere(
            id="bourse_college_rfr",
            genre=Genre.RESSOURCES,
            quantite="bourse_rfr_connu",
            comparaison=Comparaison.VRAI,
            reference=_education("D531-4"),
            nature=Nature.LOI,
            doute="si_non_rempli",
            faits=FAITS_RFR,
        ),
    )
)

AIDE = Aide(
    id="bourse_college",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2024-09-01",
    verifie_le="2026-11-22",
    references=(_education("L531-1"), _education("D531-4 à D531-7")),
    arbre=Tous(
        (
            *CONDITIONS.noeuds,
            Critere(
                id="bourse_college_campagne",
                genre=Genre.COMMISSION,
                quantite="bourse_scolaire_campagne",
                comparaison=Comparaison.VRAI,
                reference=_education("D531-6"),
                nature=Nature.APPRECIATION,
                faits=(),
            ),
        )
    ),
    montant="bourse_college_annuelle",
    rythme=Rythme.AN,
    chiffres_montant=(
        "droits.bourse_college.montant_echelon_1",
        "droits.bourse_college.montant_echelon_2",
        "droits.bourse_college.montant_echelon_3",
    ),
    variations="par_paliers",
    ouverte_par=("bourse_college",),
    en_vigueur_depuis="2024-09-01",
    non_modelise=("bourse_garde_alternee", "bourse_etablissement"),
    demarches=("bourse_etude_automatique", "demander_bourse_college", "garder_copie"),
    pieces=("avis_impot", "rib"),
    ou=("college",),
    delais=("bourse_scolaire_campagne", "bourse_scolaire_trois_fois"),
    recours=("recours_administratif", "lettre_dit_comment"),
)


class bourse_college_eleves(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un enfant du foyer au moins est au collège"
    reference = "Code de l'éducation, article L531-1"

    def formula(famille, period):
        return famille.any(famille.members("bourse_niveau_eleve", period) == _COLLEGE)


class bourse_rfr_lu(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Le revenu fiscal de référence de l'année demandée est lu sur l'avis d'impôt"
    reference = "Code de l'éducation, articles D531-4 et D531-20"


class bourse_rfr_connu(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Revenu fiscal de référence lu sur l'avis, ou sans revenu que le calcul ne compte pas"
    reference = "Code de l'éducation, articles D531-4 et D531-20"

    def formula(famille, period):
        ecoules = 1 if period.start.month >= _RENTREE else 2
        annee = period.this_year.offset(-ecoules)
        personnes = famille.members
        oublies = sum(personnes(nom, annee, options=[ADD]) for nom in HORS_DU_CALCUL)
        # the notice of the applicant says nothing of an unmarried partner
        a_part = personnes.has_role(Famille.CONJOINT) * personnes.has_role(FoyerFiscal.DECLARANT_PRINCIPAL)
        sans_avis = (personnes.famille("bourse_rfr_lu", period) == 0) + a_part
        return famille.sum(oublies * sans_avis, role=Famille.PARENT) == 0


class bourse_residence_principale(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Vit en France la plus grande partie de l'année"
    reference = "Code de l'éducation, articles R531-1 et R531-18"

    def formula(individu, period):
        return 2 * individu("mois_en_france_par_an", period) > 12


class bourse_scolaire_campagne(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Mois où les demandes de bourse de collège et de lycée sont ouvertes à tous"
    reference = "Code de l'éducation, articles D531-6 et D531-24"

    def formula(famille, period, parameters):
        dernier_mois = valeur(parameters(period), "droits.bourse_college.campagne_dernier_mois")
        return famille.filled_array(_RENTREE <= period.start.month <= dernier_mois)


class bourse_college_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Conditions fixées par la loi pour la bourse de collège"
    reference = "Code de l'éducation, articles L531-1 et D531-4"

    def formula(famille, period, parameters):
        return conjonction(CONDITIONS, famille, period, parameters)


class bourse_college_annuelle(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Bourse de collège (€ par année scolaire)"
    reference = "Code de l'éducation, article D531-7"

    def formula(famille, period):
        return famille("bourse_college_eligibilite", period) * famille("bourse_college", period)
