"""Bourse nationale d'études du second degré de lycée — code de l'éducation, L531-4, R531-13 à D531-43.

L531-4   pour chaque élève inscrit au lycée (public, privé sous contrat, Cned), hors apprentissage
R531-18  sans condition de nationalité, si la famille réside en France
R531-19  demande qui a la charge effective et permanente de l'élève, ou l'élève majeur qui paye lui-même
         ses impôts : de quel plafond il relève sans enfant, nous ne le savons pas
D531-20  revenu fiscal de référence de l'avis d'impôt de l'année de la rentrée (revenus de l'année d'avant) ;
         plafonds : coefficients de l'arrêté du 22 mars 2016 x SMIC du 1er juillet de l'année d'avant
D531-29  six échelons, en pourcentage de la BMAF du 1er janvier, en trois versements
D531-24  étude automatique ou demande à la rentrée, comme au collège
Les calculs sont ceux d'OpenFisca-France, corrigés par ``droits/corrections/bourse_scolaire.py``.
"""

from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu

from droits.aide import Aide, Comparaison, Critere, Demandeur, Genre, Nature, Rythme, Tous, UnDe
from droits.decision.evaluation import conjonction
from droits.rules.national.bourse_college import FAITS_ENFANTS, FAITS_RFR
from droits.textes import education as _education

_LYCEE = 4  # « scolarite_droits »


#: What the law fixes; the date of the request is apart, since a late one may be examined.
CONDITIONS = Tous(
    (
        UnDe(
            "bourse_lycee_eleve",
            (
                Critere(
                    id="bourse_lycee_eleve",
                    genre=Genre.ETUDES,
                    quantite="bourse_lycee_eleves",
                    comparaison=Comparaison.VRAI,
                    reference=_education("L531-4"),
                    nature=Nature.LOI,
                    faits=(*FAITS_ENFANTS, "personne.scolarite"),
                ),
                Critere(
                    id="bourse_lycee_eleve_majeur",
                    genre=Genre.ETUDES,
                    quantite="bourse_lycee_eleve_majeur",
                    comparaison=Comparaison.VRAI,
                    reference=_education("R531-19"),
                    nature=Nature.LOI,
                    doute="si_rempli",
                    faits=("personne.scolarite", "personne.rattache_aux_parents", "foyer.conjoint"),
                ),
            ),
        ),
        Demandeur(
            "bourse_lycee_demandeur",
            Critere(
                id="bourse_lycee_residence",
                genre=Genre.RESIDENCE,
                quantite="bourse_residence_principale",
                comparaison=Comparaison.VRAI,
                reference=_education("R531-18"),
                nature=Nature.LOI,
                doute="si_non_rempli",
                faits=("personne.mois_en_france_par_an",),
            ),
        ),
        Critere(
            id="bourse_lycee_ressources",
            genre=Genre.RESSOURCES,
            quantite="bourse_rfr",
            comparaison=Comparaison.AU_PLUS,
            seuil_variable="bourse_lycee_plafond",
            chiffres=("droits.bourse_lycee.plafond_1_enfant",),
            chiffres_annuels=True,
            reference=_education("D531-20, D531-21"),
            nature=Nature.BAREME,
            unite="€/an",
            faits=(*FAITS_RFR, *FAITS_ENFANTS, "personne.date_naissance"),
        ),
        Critere(
            id="bourse_lycee_rfr",
            genre=Genre.RESSOURCES,
            quantite="bourse_rfr_connu",
            comparaison=Comparaison.VRAI,
            reference=_education("D531-20"),
            nature=Nature.LOI,
            doute="si_non_rempli",
            faits=FAITS_RFR,
        ),
    )
)

AIDE = Aide(
    id="bourse_lycee",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2024-09-01",
    verifie_le="2026-11-22",
    references=(_education("L531-4"), _education("R531-18 à D531-29")),
    arbre=Tous(
        (
            *CONDITIONS.noeuds,
            Critere(
                id="bourse_lycee_campagne",
                genre=Genre.COMMISSION,
                quantite="bourse_scolaire_campagne",
                comparaison=Comparaison.VRAI,
                reference=_education("D531-24"),
                nature=Nature.APPRECIATION,
                faits=(),
            ),
        )
    ),
    montant="bourse_lycee_annuelle",
    rythme=Rythme.AN,
    chiffres_montant=(
        "droits.bourse_lycee.montant_echelon_1",
        "droits.bourse_lycee.montant_echelon_2",
        "droits.bourse_lycee.montant_echelon_3",
        "droits.bourse_lycee.montant_echelon_4",
        "droits.bourse_lycee.montant_echelon_5",
        "droits.bourse_lycee.montant_echelon_6",
    ),
    variations="par_paliers",
    ouverte_par=("bourse_lycee",),
    en_vigueur_depuis="2024-09-01",
    non_modelise=("bourse_garde_alternee", "bourse_etablissement"),
    demarches=("bourse_etude_automatique", "demander_bourse_lycee", "garder_copie"),
    pieces=("avis_impot", "rib"),
    ou=("lycee",),
    delais=("bourse_scolaire_campagne", "bourse_scolaire_trois_fois"),
    recours=("recours_administratif", "lettre_dit_comment"),
)


class bourse_lycee_eleves(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un enfant du foyer au moins est au lycée"
    reference = "Code de l'éducation, article L531-4"

    def formula(famille, period):
        return famille.any(famille.members("bourse_niveau_eleve", period) == _LYCEE)


class bourse_lycee_eleve_majeur_individu(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Élève de lycée adulte qui n'est pas sur l'avis d'impôt de ses parents"
    reference = "Code de l'éducation, article R531-19"

    def formula(individu, period):
        au_lycee = individu("scolarite_droits", period) == _LYCEE
        return au_lycee * (individu("rattache_aux_parents", period) == 0)


class bourse_lycee_eleve_majeur(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Le demandeur, ou son conjoint, est au lycée et n'est pas sur l'avis d'impôt de ses parents"
    reference = "Code de l'éducation, article R531-19"

    def formula(famille, period):
        return famille.any(famille.members("bourse_lycee_eleve_majeur_individu", period), role=Famille.PARENT)


class bourse_lycee_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Conditions fixées par la loi pour la bourse de lycée"
    reference = "Code de l'éducation, articles L531-4 et D531-20"

    def formula(famille, period, parameters):
        return conjonction(CONDITIONS, famille, period, parameters)


class bourse_lycee_annuelle(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Bourse de lycée (€ par année scolaire)"
    reference = "Code de l'éducation, article D531-29"

    def formula(famille, period):
        return famille("bourse_lycee_eligibilite", period) * famille("bourse_lycee", period)
