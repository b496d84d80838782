"""Allocation de solidarité spécifique (ASS) — code du travail, L5423-1 à L5423-7, R5423-1 à R5423-14.

L5423-1  avoir épuisé ses droits à l'allocation d'assurance ; L5423-2 : dès 50 ans, on peut la choisir avant
R5423-1  cinq ans de travail salarié dans les dix ans avant la fin du contrat (un an de moins par enfant élevé,
         trois au plus) ; chercher un emploi (L5421-3 : être inscrit) ; ressources du couple sous 70 ou 110 fois
         le montant journalier
R5423-2 à R5423-5  le douzième des ressources imposables des douze mois, avant abattements, sans l'allocation
         chômage de la personne ni ce qui est arrêté sans remplacement (30 % de moins s'il y en a un)
R5423-6, R5423-13  montant réduit au plafond, pas payé sous un jour d'allocation
L5423-7  pas avec l'AAH dès que l'AAH est payée ; L5421-4 : fin à la retraite à taux plein, ou à 67 ans
R5423-8, R5423-12, R5423-14  six mois renouvelables ; deux ans pour demander ; médiateur de France Travail
Textes lus dans leur version du 27 mars 2026. Corrections d'OpenFisca-France : ``droits/corrections/ass_*.py``.
"""

from numpy import maximum, minimum, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu
from openfisca_france.model.base import TypesActivite

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Tous, UnAdulte, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.textes import travail as _travail

_JOUR = "chomage.allocations_assurance_chomage.ass.montant_plein"


_FAITS_RESSOURCES = (
    "personne.ressources",
    "ressource.montant",
    "ressource.depuis",
    "ressource.passe",
    "ressource.imposable",
    "foyer.conjoint",
    "ressource.net",
)

#: What one adult must meet, but for the money of the couple.
ELIGIBLE = Tous(
    (
        Critere(
            id="ass_recherche_emploi",
            genre=Genre.TRAVAIL,
            quantite="ass_cherche_un_emploi",
            comparaison=Comparaison.VRAI,
            reference=_travail("L5421-3, R5423-1"),
            nature=Nature.LOI,
            faits=("personne.activite",),
        ),
        UnDe(
            "ass_fin_de_droits",
            (
                Tous(
                    (
                        Critere(
                            id="ass_droits_epuises",
                            genre=Genre.TRAVAIL,
                            quantite="ass_fin_droits_chomage",
                            comparaison=Comparaison.VRAI,
                            reference=_travail("L5423-1"),
                            nature=Nature.LOI,
                            faits=("personne.fin_droits_chomage",),
                        ),
                        Critere(
                            id="ass_sans_allocation",
                            genre=Genre.CUMUL,
                            quantite="ass_sans_allocation_chomage",
                            comparaison=Comparaison.VRAI,
                            reference=_travail("L5423-1"),
                            nature=Nature.LOI,
                            faits=("personne.ressources", "ressource.depuis"),
                        ),
                    )
                ),
                Critere(
                    id="ass_choix_50_ans",
                    genre=Genre.AGE,
                    quantite="ass_peut_choisir",
                    comparaison=Comparaison.VRAI,
                    reference=_travail("L5423-2"),
                    nature=Nature.LOI,
                    doute="si_rempli",
                    faits=("personne.date_naissance", "personne.ressources", "ressource.depuis"),
                ),
            ),
        ),
        UnDe(
            "ass_travail",
            (
                Critere(
                    id="ass_cinq_ans",
                    genre=Genre.TRAVAIL,
                    quantite="ass_travail_cinq_ans",
                    comparaison=Comparaison.VRAI,
                    reference=_travail("R5423-1"),
                    nature=Nature.LOI,
                    faits=("personne.travail_cinq_ans",),
                ),
                Critere(
                    id="ass_enfants_eleves",
                    genre=Genre.COMPOSITION,
                    quantite="ass_a_eleve_des_enfants",
                    comparaison=Comparaison.VRAI,
                    reference=_travail("R5423-1"),
                    nature=Nature.LOI,
                    doute="si_rempli",
                    faits=("foyer.enfants", "enfant.date_naissance", "enfant.residence", "enfant.a_charge"),
                ),
            ),
        ),
        Critere(
            id="ass_age_maximal",
            genre=Genre.AGE,
            quantite="age_au_jour",
            comparaison=Comparaison.MOINS_DE,
            seuil="droits.ass.age_maximal",
            chiffres=("droits.ass.age_maximal",),
            reference=_travail("L5421-4"),
            nature=Nature.LOI,
            unite="ans",
            faits=("personne.date_naissance",),
        ),
        Critere(
            id="ass_age_retraite",
            genre=Genre.AGE,
            quantite="age_au_jour",
            comparaison=Comparaison.MOINS_DE,
            seuil="droits.ass.age_retraite",
            chiffres=("droits.ass.age_retraite",),
            reference=_travail("L5421-4"),
            nature=Nature.LOI,
            unite="ans",
            doute="si_non_rempli",
            faits=("personne.date_naissance",),
        ),
        Critere(
            id="ass_sans_aah",
            genre=Genre.CUMUL,
            quantite="ass_sans_aah_recue",
            comparaison=Comparaison.VRAI,
            reference=_travail("L5423-7"),
            nature=Nature.LOI,
            faits=("aides_recues",),
        ),
        Critere(
            id="ass_sejour",
            genre=Genre.SEJOUR,
            quantite="sejour_regulier",
            comparaison=Comparaison.VRAI,
            reference=_travail("L5411-4, R5221-48"),
            nature=Nature.LOI,
            faits=("personne.nationalite", "personne.titre_sejour"),
        ),
        Critere(
            id="ass_titre_travail",
            genre=Genre.SEJOUR,
            quantite="ass_titre_permet_de_travailler",
            comparaison=Comparaison.VRAI,
            reference=_travail("R5221-48"),
            nature=Nature.LOI,
            doute="si_non_rempli",
            faits=("personne.nationalite", "personne.titre_sejour"),
        ),
    )
)

BENEFICIAIRE = Tous(
    (
        ELIGIBLE,
        Critere(
            id="ass_ressources",
            genre=Genre.RESSOURCES,
            quantite="ass_ressources_du_couple",
            comparaison=Comparaison.MOINS_DE,
            seuil_variable="ass_plafond_mensuel",
            chiffres=(_JOUR,),
            reference=_travail("R5423-1, R5423-2, R5423-3, R5423-5"),
            nature=Nature.LOI,
            unite="€/mois",
            faits=_FAITS_RESSOURCES,
        ),
        Critere(
            id="ass_minimum_paye",
            genre=Genre.RESSOURCES,
            quantite="ass_reste_sous_plafond",
            comparaison=Comparaison.AU_MOINS,
            seuil=_JOUR,
            chiffres=(_JOUR,),
            reference=_travail("R5423-6, R5423-13"),
            nature=Nature.LOI,
            unite="€/mois",
            faits=_FAITS_RESSOURCES,
        ),
        Critere(
            id="ass_autres_sommes",
            genre=Genre.RESSOURCES,
            quantite="ass_sans_autre_somme",
            comparaison=Comparaison.VRAI,
            reference=_travail("R5423-2"),
            nature=Nature.LOI,
            doute="si_non_rempli",
            faits=("personne.ressources", "foyer.conjoint", "ressource.depuis", "ressource.montant", "ressource.passe"),
        ),
    )
)

AIDE = Aide(
    id="ass",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2026-04-01",
    verifie_le="2026-11-22",
    references=(_travail("L5423-1"), _travail("R5423-1")),
    arbre=Tous((UnAdulte("ass_un_adulte", BENEFICIAIRE),)),
    montant="ass_du_foyer",
    chiffres_montant=(_JOUR,),
    variations="decroissant",
    ouverte_par=("ass",),
    non_modelise=("ass_jours", "ass_sans_aah", "ass_cinq_ans_assimiles", "ass_reprise_travail"),
    demarches=("inscription_france_travail", "demander_ass", "garder_copie"),
    pieces=("identite", "titre_sejour", "ressources_12_mois", "avis_impot", "rib"),
    ou=("france_travail",),
    recours=("mediateur_france_travail", "lettre_dit_comment"),
    delais=("ass_deux_ans", "ass_six_mois", "changements"),
)


class ass_cherche_un_emploi(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Cherche un emploi"
    reference = "Code du travail, article L5421-3"

    def formula(individu, period):
        return individu("activite", period) == TypesActivite.chomeur


class ass_sans_allocation_chomage(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Ne reçoit plus d'allocation chômage"
    reference = "Code du travail, article L5423-1"

    def formula(individu, period):
        return individu("chomage_net", period) + individu("chomage_imposable", period) == 0


class ass_peut_choisir(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "A 50 ans et reçoit l'allocation chômage : peut choisir l'ASS à sa place"
    reference = "Code du travail, article L5423-2"

    def formula(individu, period, parameters):
        age = valeur(parameters(period), "droits.ass.age_option")
        indemnise = individu("ass_sans_allocation_chomage", period) == 0
        return indemnise * (individu("age_au_jour", period) >= age)


class ass_a_eleve_des_enfants(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "A des enfants, pour qui le travail a pu être interrompu"
    reference = "Code du travail, article R5423-1"

    def formula(individu, period):
        return individu.famille("ass_nombre_d_enfants", period) > 0


class ass_nombre_d_enfants(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'enfants de la famille"
    reference = "Code du travail, article R5423-1"

    def formula(famille, period):
        return famille.nb_persons(Famille.ENFANT)


class ass_sans_aah_recue(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "N'a pas reçu l'AAH le mois dernier"
    reference = "Code du travail, article L5423-7"

    def formula(individu, period):
        return individu("aah", period.last_month) == 0


class ass_titre_permet_de_travailler(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Pas de demande d'asile en cours, qui ne permet pas toujours de travailler"
    reference = "Code du travail, article R5221-48"

    def formula(individu, period):
        return individu("demandeur_d_asile", period) == 0


class ass_plafond_mensuel(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Plafond mensuel de l'ASS : 70 ou 110 fois le montant journalier (€/mois)"
    reference = "Code du travail, article R5423-1, 3°"

    def formula(individu, period, parameters):
        chiffres = parameters(period)
        jours = where(
            individu.famille("en_couple", period),
            valeur(chiffres, "droits.ass.plafond_couple"),
            valeur(chiffres, "droits.ass.plafond_seul"),
        )
        return jours * valeur(chiffres, _JOUR)


class ass_reste_sous_plafond(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Ce qui reste entre les ressources et le plafond de l'ASS (€/mois)"
    reference = "Code du travail, article R5423-6"

    def formula(individu, period):
        plafond = individu("ass_plafond_mensuel", period).round(2)
        return maximum(plafond - individu("ass_ressources_du_couple", period).round(2), 0)


class ass_sans_autre_somme(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Pas de somme de nature inconnue dans le couple depuis douze mois"
    reference = "Code du travail, article R5423-2"

    def formula(individu, period):
        return individu.famille("ass_autres_sommes", period) == 0


class ass_autres_sommes(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Sommes de nature inconnue du couple depuis douze mois (€)"
    reference = "Code du travail, article R5423-2"

    def formula(famille, period):
        mois = period.last_month
        douze = [mois.offset(-n) for n in range(12)]
        return famille.sum(sum(famille.members("gains_exceptionnels", m) for m in douze), role=Famille.PARENT)


class ass_due(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "ASS due à une personne pour un mois de trente jours (€/mois)"
    reference = "Code du travail, articles L5423-1, R5423-6 et R5423-13"

    def formula(individu, period, parameters):
        chiffres = parameters(period)
        entiere = valeur(chiffres, _JOUR) * valeur(chiffres, "droits.ass.jours_par_mois")
        droit = conjonction(BENEFICIAIRE, individu, period, parameters)
        return droit * minimum(individu("ass_reste_sous_plafond", period), round(entiere, 2)).round(2)


class ass_du_foyer(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "ASS des adultes du foyer (€/mois)"
    reference = "Code du travail, article R5423-6"

    def formula(famille, period):
        return famille.sum(famille.members("ass_due", period), role=Famille.PARENT)
