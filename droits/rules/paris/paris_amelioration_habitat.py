"""Aide à l'amélioration de l'habitat — règlement municipal du 1er septembre 2019, II 2.2, III 2.2, IV 2.6, V 3.2.

a/2  travaux que le propriétaire occupant, ou le locataire occupant, « ne peut supporter seul » ; les parties
     communes seulement pour un propriétaire
b/1  occuper le logement depuis trois ans ; II et III e/2 : pas pour adapter le logement au handicap du demandeur ;
     IV e/2 : pas pour l'accès d'un enfant handicapé
b/2, b/3  imposition au plus égale à un plafond
II, III  personnes âgées ou handicapées ; IV b/2 : un enfant à charge pour les parties privatives ; V : tout
     propriétaire occupant, pour les parties communes
c/1  demander avant le début des travaux (parties communes : avant leur fin)
c/2  le service fixe le montant, instruit avec SOLIHA : jamais « droit probable »
e/1  pas de nouvelle aide pendant deux ans
I/A 2, IV/A 2, IV/A 5 : trois ans à Paris ; I/A 3 : séjour régulier.
Le plafond du montant peut être dépassé pour adapter le logement à un handicap (a/3).
"""

from dataclasses import replace

from numpy import maximum, select, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Menage
from openfisca_france.model.base import TypesStatutOccupationLogement

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import (
    COMMUNS,
    FAITS_ENFANTS,
    FAITS_PERSONNE_AGEE,
    FAITS_PERSONNE_HANDICAPEE,
    PERSONNE_AGEE,
    PERSONNE_HANDICAPEE,
    un_adulte_de_paris,
    vrai,
)
from droits.textes import reglement_municipal as article

_CHIFFRES = "paris.amelioration_habitat."
_MONTANTS = (
    _CHIFFRES + "parties_communes",
    _CHIFFRES + "parties_privatives",
    _CHIFFRES + "parties_privatives_1_ou_2_enfants",
    _CHIFFRES + "parties_privatives_3_enfants",
)


_IMPOT = Critere(
    id="habitat_impot",
    genre=Genre.RESSOURCES,
    quantite="paris_impot",
    comparaison=Comparaison.AU_PLUS,
    seuil=_CHIFFRES + "impot",
    reference=article("II 2.2 b/2, III 2.2 b/2, IV 2.6 b/3, V 3.2 b/2"),
    nature=Nature.BAREME,
    unite="€/an",
    faits=("impot.impot", "impot.avis"),
)
_ENFANTS = Critere(
    id="habitat_enfants",
    genre=Genre.COMPOSITION,
    quantite="paris_amelioration_habitat_enfants",
    comparaison=Comparaison.AU_MOINS,
    seuil=_CHIFFRES + "enfants_minimum",
    reference=article("IV 2.6 b/2"),
    nature=Nature.LOI,
    unite="enfants",
    faits=FAITS_ENFANTS,
)
_PROPRIETAIRE = vrai(
    "habitat_proprietaire", Genre.LOGEMENT, "proprietaire_occupant_paris", "V 3.2 b/1", "logement.statut"
)


#: the two ways of II/A 2, beside the others and not below: once one way is met, the page leaves out all the rest
#: II, III: old or disabled; IV: a family; V: any owner, for the shared parts of the building
_PUBLIC = UnDe("habitat_public", (*PERSONNE_AGEE.noeuds, PERSONNE_HANDICAPEE, _ENFANTS, _PROPRIETAIRE))

AIDE = Aide(
    **COMMUNS,
    id="paris_amelioration_habitat",
    entite="famille",
    octroi="commission",
    references=(article("II 2.2"), article("III 2.2"), article("IV 2.6"), article("V 3.2")),
    arbre=Tous(
        (
            vrai("habitat_travaux", Genre.DEPENSE, "travaux_voulus", "II 2.2 a/2", "logement.travaux"),
            vrai("habitat_occupant", Genre.LOGEMENT, "occupant_paris", "II 2.2 b/1", "logement.statut"),
            un_adulte_de_paris(
                _IMPOT, _PUBLIC, mutation=True, mutation_si=(replace(_ENFANTS, id="habitat_famille_mutee"),)
            ),
            UnDe(
                "habitat_occupation",
                (
                    Critere(
                        id="habitat_occupation",
                        genre=Genre.LOGEMENT,
                        quantite="mois_occupation_logement",
                        comparaison=Comparaison.AU_MOINS,
                        seuil=_CHIFFRES + "occupation_mois",
                        reference=article("II 2.2 b/1, III 2.2 b/1, IV 2.6 b/1, V 3.2 b/1"),
                        nature=Nature.LOI,
                        unite="mois",
                        faits=("logement.entree",),
                    ),
                    replace(
                        vrai(
                            "habitat_adaptation",
                            Genre.HANDICAP,
                            "paris_amelioration_habitat_adaptation",
                            "II 2.2 e/2, III 2.2 e/2, IV 2.6 e/2",
                            *dict.fromkeys((*FAITS_PERSONNE_AGEE, *FAITS_PERSONNE_HANDICAPEE, *FAITS_ENFANTS)),
                            "personne.perte_autonomie",
                            "foyer.conjoint",
                        ),
                        doute="annonce",  # met, the works must still be for the disability
                    ),
                ),
            ),
        )
    ),
    eligibilite="paris_amelioration_habitat_eligibilite",
    montant="paris_amelioration_habitat",
    montant_haut="paris_amelioration_habitat_haut",
    montant_plafond=True,
    rythme=Rythme.UNE_FOIS,
    faits_montant=tuple(
        dict.fromkeys((*FAITS_PERSONNE_AGEE, *FAITS_PERSONNE_HANDICAPEE, *FAITS_ENFANTS, "logement.statut"))
    ),
    chiffres_montant=_MONTANTS,
    variations="par_paliers",
    ouverte_par=("paris_amelioration_habitat",),
    en_vigueur_depuis="2018-01-01",
    non_modelise=("reglement_municipal_2019", "travaux_handicap", "habitat_deux_ans"),
    demarches=("demander_habitat", "attendre_avant_travaux", "garder_copie"),
    pieces=("identite", "titre_sejour", "domicile_paris_3_ans", "avis_impot", "bail_ou_propriete", "devis"),
    effets=("habitat_rester_3_ans", "habitat_verse_a_soliha"),
)


class occupant_paris(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Propriétaire occupant ou locataire occupant"
    reference = "Règlement municipal, articles II 2.2 b/1 et V 3.2 b/1"

    def formula(menage, period):
        statut = menage("statut_occupation_logement", period)
        ailleurs = (statut == TypesStatutOccupationLogement.loge_gratuitement) + (
            statut == TypesStatutOccupationLogement.sans_domicile
        )
        return (ailleurs == 0) * (statut != TypesStatutOccupationLogement.non_renseigne)


class proprietaire_occupant_paris(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Propriétaire occupant, avec ou sans prêt"
    reference = "Règlement municipal, article V 3.2 b/1"

    def formula(menage, period):
        statut = menage("statut_occupation_logement", period)
        return (statut == TypesStatutOccupationLogement.proprietaire) + (
            statut == TypesStatutOccupationLogement.primo_accedant
        )


class mois_occupation_logement(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Mois écoulés depuis l'entrée dans le logement"
    reference = "Règlement municipal, article II 2.2 b/1"

    def formula(menage, period):
        return menage("mois_depuis_entree_logement", period)


class paris_amelioration_habitat_enfants(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Enfants à charge : au sens des prestations familiales, et enfants handicapés à charge de plus de vingt ans"
    reference = "Règlement municipal, article IV 2.6 b/2"

    def formula(famille, period):
        prestations = famille.members("prestations_familiales_enfant_a_charge", period)
        handicapes = famille.members("enfant_handicape_reglement_paris", period)
        a_charge = famille.members("enfant_a_charge_reglement_paris", period)
        return famille.sum(prestations + handicapes * a_charge > 0, role=Famille.ENFANT)


class paris_amelioration_habitat_adaptation(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un adulte handicapé, une personne âgée en perte d'autonomie ou un enfant handicapé vit au foyer"
    reference = "Règlement municipal, articles II 2.2 e/2, III 2.2 e/2 et IV 2.6 e/2"

    def formula(famille, period):
        handicapee = famille.members("personne_handicapee_paris", period)
        agee = famille.members("personne_agee_paris", period) * famille.members("perte_autonomie_paris", period)
        adulte = famille.any(handicapee + agee > 0, role=Famille.PARENT)
        return adulte + (famille("paris_enfants_handicapes", period) > 0) > 0


class paris_amelioration_habitat_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Peut demander l'aide à l'amélioration de l'habitat"
    reference = "Règlement municipal, articles II 2.2, III 2.2, IV 2.6 et V 3.2"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_amelioration_habitat(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Aide à l'amélioration de l'habitat : montant maximal, parties privatives si elles y ouvrent (€)"
    reference = "Règlement municipal, annexes II 2.2, III 2.2, IV 2.6 et V 3.2"

    def formula(famille, period, parameters):
        communes, personne, petite_famille, grande_famille = (valeur(parameters(period), m) for m in _MONTANTS)
        agee_ou_handicapee = famille.any(
            famille.members("personne_agee_paris", period) + famille.members("personne_handicapee_paris", period) > 0,
            role=Famille.PARENT,
        )
        enfants = famille("paris_amelioration_habitat_enfants", period)
        par_famille = select([enfants >= 3, enfants >= 1], [grande_famille, petite_famille], 0)
        privatives = maximum(par_famille, agee_ou_handicapee * personne)
        ouvert = famille("paris_amelioration_habitat_eligibilite", period)
        return ouvert * where(privatives > 0, privatives, communes)


class paris_amelioration_habitat_haut(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Aide à l'amélioration de l'habitat : montant maximal, parties communes pour un propriétaire (€)"
    reference = "Règlement municipal, annexes II 2.2, III 2.2, IV 2.6 et V 3.2"

    def formula(famille, period, parameters):
        privatives = famille("paris_amelioration_habitat", period)
        communes = valeur(parameters(period), _MONTANTS[0])
        proprietaire = famille.demandeur.menage("proprietaire_occupant_paris", period)
        return where(proprietaire * (privatives > 0), maximum(communes, privatives), privatives)
