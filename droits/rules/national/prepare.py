"""Prestation partagée d'éducation de l'enfant (PreParE) — CSS, L531-4, D531-4 à D531-13, R531-2 à R531-4.

L531-4   un parent arrête de travailler, ou travaille à temps partiel, pour un enfant de moins de 3 ans ; avec un
         seul enfant, jusqu'à son premier anniversaire, six mois pour chaque parent d'un couple
L531-4, I, 2  huit trimestres de travail pour la retraite, dans les 2, 4 ou 5 ans d'avant : que nous ne savons pas
Durée déjà prise par chaque parent, PreParE majorée, cumul avec le chômage ou des indemnités (L532-2) : pas ici.
OpenFisca-France n'a que les chiffres : le calcul est dans ``droits/corrections/famille_prepare.py``.
"""

from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Tous, UnAdulte
from droits.decision.evaluation import conjonction
from droits.rules.national.famille_variables import (
    ALLOCATAIRE,
    BMAF,
    ENFANTS_DOUTEUX,
    FAITS_ENFANTS,
    crds,
)
from droits.textes import securite_sociale as css

#: what the facts decide; the quarters of work, nobody has told us
CONDITIONS_CONNUES = Tous(
    (
        ALLOCATAIRE,
        Critere(
            id="prepare_enfant",
            genre=Genre.COMPOSITION,
            quantite="prepare_enfant",
            comparaison=Comparaison.VRAI,
            reference=css("L531-4, D531-4"),
            nature=Nature.LOI,
            faits=FAITS_ENFANTS,
        ),
        UnAdulte(
            "prepare_parent",
            Critere(
                id="prepare_conge",
                genre=Genre.TRAVAIL,
                quantite="prepare_en_conge",
                comparaison=Comparaison.VRAI,
                reference=css("L531-4"),
                nature=Nature.LOI,
                faits=("personne.conge",),
            ),
        ),
        *ENFANTS_DOUTEUX,
    )
)

AIDE = Aide(
    id="prepare",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2026-04-01",
    verifie_le="2026-11-22",
    references=(css("L531-4"), css("D531-4")),
    arbre=Tous(
        (
            *CONDITIONS_CONNUES.noeuds,
            Critere(
                id="prepare_trimestres",
                genre=Genre.COMMISSION,
                quantite="prepare_trimestres_verifies",
                comparaison=Comparaison.VRAI,
                reference=css("L531-4, I, 2 ; R531-2"),
                nature=Nature.APPRECIATION,
                faits=(),
            ),
        )
    ),
    montant="prepare",
    montant_haut="prepare_haut",
    faits_montant=("personne.conge",),
    chiffres_montant=(BMAF,),
    ouverte_par=("prepare",),
    non_modelise=("pf_enfants_etrangers", "prepare_duree", "prepare_cumul", "prepare_independants"),
    demarches=("demander_pf_caf", "garder_copie"),
    pieces=("identite", "titre_sejour", "livret_famille", "conge_parental", "rib"),
    ou=("caf",),
    recours=("commission_recours_amiable", "lettre_dit_comment"),
    delais=("changements",),
)


class prepare_trimestres_verifies(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Huit trimestres de travail, vérifiés par la Caf (nous ne le savons jamais)"
    reference = "CSS, article L531-4, I, 2"


class prepare_connue(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Conditions de la PreParE que les faits décident"
    reference = "CSS, article L531-4"

    def formula(famille, period, parameters):
        return conjonction(CONDITIONS_CONNUES, famille, period, parameters)


class prepare(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "PreParE payée, CRDS déduite (€/mois) ; pour un temps partiel, au moins"
    reference = "CSS, articles L531-4 et D531-4"

    def formula(famille, period, parameters):
        return famille("prepare_connue", period) * crds(famille("prepare_brute", period), parameters, period)


class prepare_haut(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "PreParE payée, CRDS déduite (€/mois) ; pour un temps partiel, au plus"
    reference = "CSS, articles L531-4 et D531-4"

    def formula(famille, period, parameters):
        return famille("prepare_connue", period) * crds(famille("prepare_brute_haute", period), parameters, period)
