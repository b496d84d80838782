"""Shared notions of the règlement municipal: residence, persons, children, the two measures of resources.

``droits`` writes those that a situation tells (see ``scenarios/openfisca``). In raw OpenFisca their formulas
read OpenFisca-France's own variables; what these cannot tell is said in ``docs/depuis-openfisca-paris.md``.
"""

from numpy import where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, FoyerFiscal, Individu, Menage

from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import PERSONNE_AGEE, somme_des_enfants

_FENETRE = "paris.residence.fenetre_mois"

# --- residence (I/A 2, IV/A 5) --------------------------------------------------------------


class parisien(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "A vécu à Paris au moins trois ans dans les cinq dernières années"
    reference = "Règlement municipal, article I/A 2 ; entrée d'OpenFisca-Paris"


class mois_a_paris_sur_cinq_ans(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Nombre de mois de domicile et de résidence à Paris dans les cinq ans précédant la demande"
    reference = "Règlement municipal, article I/A 2"

    def formula(individu, period, parameters):
        return individu.famille("parisien", period) * valeur(parameters(period), _FENETRE)


class mois_a_paris_sans_interruption(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Nombre de mois de présence continue à Paris à la date de la demande"
    reference = "Règlement municipal, article IV/A 5"

    def formula(individu, period, parameters):
        return individu.famille("parisien", period) * valeur(parameters(period), _FENETRE)


class mutation_employeur(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Installation à Paris pour un motif professionnel imposé par l'employeur"
    reference = "Règlement municipal, article IV/A 5"


# --- persons (II/A, III/A) ------------------------------------------------------------------


class retraite_inaptitude_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Titulaire d'un avantage vieillesse attribué au titre de l'inaptitude au travail"
    reference = "Règlement municipal, article II/A 2"

    def formula(individu, period):
        return individu("inapte_travail", period)


class personne_agee_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Personne âgée au sens du règlement municipal"
    reference = "Règlement municipal, article II/A 2"

    def formula(individu, period, parameters):
        return conjonction(PERSONNE_AGEE, individu, period, parameters)


class personne_handicapee_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Adulte titulaire de l'un des titres de l'article III/A 2"
    reference = "Règlement municipal, article III/A 2"

    def formula(individu, period):
        # ``handicap`` set by hand stands for one of the titles; a pension or a small annuity alone is none
        adulte = individu.has_role(Famille.PARENT)
        return adulte * (individu("handicap", period) + (individu("aah", period.last_month) > 0))


class perte_autonomie_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Personne âgée en perte d'autonomie, ou handicapée qui a besoin d'aide"
    reference = "Règlement municipal, articles II/A 3 et III/A 3"


class veuf_combattant_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Veuf ou veuve de guerre, ou d'un ancien combattant avec la carte de ressortissant"
    reference = "Règlement municipal, article II 3.1 b/2"


class ancien_combattant_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Titulaire de la carte du combattant"
    reference = "Règlement municipal, article II 3.1 b/2"


class invalidite_1_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Handicap sans AAH : pension de 1re catégorie, rente de moins de 80 %, taux de moins de 80 %"
    reference = "Règlement municipal, article V 1.2"


class arret_maladie_six_mois_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Arrêt de travail indemnisé depuis au moins six mois"
    reference = "Règlement municipal, article V 1.2"


class arret_pour_proche_paris(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Arrêt total du travail pour un proche : 0 non, 1 soins palliatifs, 2 enfant gravement malade"
    reference = "Règlement municipal, article IV 1.5"


class paris_etudiant(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Étudiant"
    reference = "Règlement municipal, articles IV 2.3 d/1 et V 3.1 d/1"

    def formula(individu, period):
        return individu("etudiant", period)


class paris_etudiant_boursier(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Étudiant titulaire d'une bourse de l'enseignement supérieur sur critères sociaux"
    reference = "Règlement municipal, articles IV 2.3 d/1 et V 3.1 d/1"

    def formula(individu, period):
        etudiant = individu("paris_etudiant", period)
        return etudiant * individu("boursier", period) if etudiant.any() else etudiant


class paris_couple(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Couple marié, pacsé ou en vie maritale"

    def formula(famille, period):
        return famille.nb_persons(Famille.PARENT) > 1


# --- children (IV/A 3, IV/A 6 to 8) -----------------------------------------------------------


class enfant_a_charge_reglement_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Enfant à charge au sens du règlement municipal"
    reference = "Règlement municipal, articles IV/A 6 et IV/A 7"

    def formula(individu, period, parameters):
        chiffres = parameters(period)
        age = individu("age_au_jour", period)
        sans_allocation = individu("chomage_imposable", period.last_month) == 0
        demandeur_emploi = sans_allocation * (individu("activite", period).decode_to_str() == "chomeur")
        jeune = age < valeur(chiffres, "paris.reglement.age_demandeur_emploi")
        mineur = age < valeur(chiffres, "paris.reglement.majorite")
        a_charge = individu.has_role(FoyerFiscal.PERSONNE_A_CHARGE) + individu("handicap", period)
        enfant = individu.has_role(Famille.ENFANT) * (individu("enfant_place", period) == 0)
        return enfant * (mineur + a_charge + demandeur_emploi * jeune)


class enfant_handicape_reglement_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Enfant qui ouvre droit à l'AEEH ou à l'AAH, sans aide d'adulte de la Ville ni garantie de ressources"
    reference = "Règlement municipal, article IV/A 8"

    def formula(individu, period):
        return individu.has_role(Famille.ENFANT) * individu("handicap", period)


class enfant_aspeh_prorata_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Enfant handicapé pris en charge hors de chez ses parents, qui revient au domicile familial"
    reference = "Règlement municipal, article IV 1.3 d/1"

    def formula(individu, period):
        retours = individu("enfant_place_avec_retours", period)
        return individu("enfant_handicape_reglement_paris", period) * individu("enfant_place", period) * retours


class jours_a_la_maison_paris(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Jours par an passés au domicile familial par un enfant pris en charge ailleurs"
    reference = "Règlement municipal, article IV 1.3 d/1"


class date_adoption_paris(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Jugement d'adoption de l'enfant, en jours depuis le 1er janvier 1970 ; 0 : aucun"
    reference = "Règlement municipal, article IV 1.4"


class paris_enfants(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'enfants à charge, avec ceux de l'ASPEH au prorata"
    reference = "Règlement municipal, articles IV/A 6 à 8"

    def formula(famille, period):
        return somme_des_enfants(famille, _comptes(famille, period))


class paris_enfants_plein_temps(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'enfants à charge qui ne sont pas en résidence alternée"
    reference = "Règlement municipal, article IV/A 3"

    def formula(famille, period):
        return somme_des_enfants(famille, _comptes(famille, period) * (famille.members("garde_alternee", period) == 0))


class paris_enfants_handicapes(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'enfants handicapés à charge, avec ceux de l'ASPEH au prorata"
    reference = "Règlement municipal, article IV/A 8"

    def formula(famille, period):
        handicapes = famille.members("enfant_handicape_reglement_paris", period)
        return somme_des_enfants(famille, _comptes(famille, period) * handicapes)


class paris_enfants_handicapes_plein_temps(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'enfants handicapés à charge qui ne sont pas en résidence alternée"
    reference = "Règlement municipal, articles IV/A 3 et IV/A 8"

    def formula(famille, period):
        handicapes = famille.members("enfant_handicape_reglement_paris", period)
        plein_temps = famille.members("garde_alternee", period) == 0
        return somme_des_enfants(famille, _comptes(famille, period) * handicapes * plein_temps)


def _comptes(famille, period):
    a_charge = famille.members("enfant_a_charge_reglement_paris", period)
    return a_charge + famille.members("enfant_aspeh_prorata_paris", period) > 0


# --- the people of the home (IV/A 4, II/III/V 2.1 b/2) ------------------------------------------


class membre_du_foyer_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    default_value = True
    label = "Vit au foyer : ses ressources comptent avec celles du demandeur"
    reference = "Règlement municipal, articles IV/A 4 et V 3.1 b/2"


class parent_heberge_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Parent ou autre membre de la famille qui vit chez le demandeur"
    reference = "Règlement municipal, article IV 2.5"


# --- resources (I/A 5) ------------------------------------------------------------------------


class revenu_mensuel_declare(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Revenu mensuel déclaré (€/mois)"
    reference = "Règlement municipal, article I/A 5"

    def formula(individu, period):
        return _somme(individu, period.last_month, _DECLARES) + _independant(individu, period.last_month)


class ressources_personnelles_paris(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Ensemble des ressources personnelles (€/mois), mois précédent"
    reference = "Règlement municipal, article I/A 5"

    def formula(individu, period):
        return _personnelles(individu, period.last_month)


class ressources_personnelles_du_mois_paris(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Ensemble des ressources personnelles (€/mois), mois de la demande"
    reference = "Règlement municipal, articles I/A 5, II 1.1 et III 1.1"

    def formula(individu, period):
        return _personnelles(individu, period)


class ressources_familiales_paris(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Ressources de la famille qui comptent dans l'ensemble des ressources (€/mois), mois précédent"
    reference = "Règlement municipal, article I/A 5"

    def formula(famille, period):
        return _familiales(famille, period.last_month)


class ressources_familiales_du_mois_paris(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Ressources de la famille qui comptent dans l'ensemble des ressources (€/mois), mois de la demande"
    reference = "Règlement municipal, article I/A 5"

    def formula(famille, period):
        return _familiales(famille, period)


class paris_ressources_couple(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Ensemble des ressources du demandeur et de son conjoint (€/mois)"
    reference = "Règlement municipal, article I/A 5"

    def formula(famille, period):
        propres = famille.sum(famille.members("ressources_personnelles_paris", period), role=Famille.PARENT)
        return propres + famille("ressources_familiales_paris", period)


class paris_ressources_couple_du_mois(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Ensemble des ressources du demandeur et de son conjoint (€/mois), mois de la demande"
    reference = "Règlement municipal, articles II 1.1 b/3 et III 1.1 b/3"

    def formula(famille, period):
        propres = famille.sum(famille.members("ressources_personnelles_du_mois_paris", period), role=Famille.PARENT)
        return propres + famille("ressources_familiales_du_mois_paris", period)


class ressources_personnelles_du_foyer_paris(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Ressources personnelles des personnes du foyer (€/mois)"

    def formula(menage, period):
        membres = menage.members("membre_du_foyer_paris", period)
        return menage.sum(menage.members("ressources_personnelles_paris", period) * membres)


class revenus_declares_du_foyer_paris(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Revenus mensuels déclarés des personnes du foyer (€/mois)"

    def formula(menage, period):
        membres = menage.members("membre_du_foyer_paris", period)
        return menage.sum(menage.members("revenu_mensuel_declare", period) * membres)


class paris_ressources_foyer(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Ensemble des ressources du demandeur et des autres personnes du foyer (€/mois)"
    reference = "Règlement municipal, articles I/A 5, II 2.1 b/2 et V 3.1 b/2"

    def formula(famille, period):
        propres = _du_foyer(famille, period, "ressources_personnelles_paris", "ressources_personnelles_du_foyer_paris")
        return propres + famille("ressources_familiales_paris", period)


class paris_revenus_declares(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Revenus mensuels déclarés du demandeur ou du couple (€/mois)"
    reference = "Règlement municipal, articles I/A 5 et IV/A 4"

    def formula(famille, period):
        return famille.sum(famille.members("revenu_mensuel_declare", period), role=Famille.PARENT)


class paris_revenus_declares_foyer(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Revenus mensuels déclarés du couple et des autres personnes du foyer (€/mois)"
    reference = "Règlement municipal, articles I/A 5 et IV/A 4"

    def formula(famille, period):
        return _du_foyer(famille, period, "revenu_mensuel_declare", "revenus_declares_du_foyer_paris")


class paris_impot(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Impôt sur les revenus soumis au barème, ligne 14 de l'avis (€/an)"
    reference = "Règlement municipal, article I/A 5"

    def formula(individu, period):
        return individu.foyer_fiscal("ir_plaf_qf", period.n_2)


#: income that a tax notice declares
_DECLARES = (
    "salaire_imposable",
    "chomage_imposable",
    "retraite_imposable",
    "pensions_invalidite",
    "pensions_alimentaires_percues",
    "indemnites_journalieres",
    "revenus_stage_formation_pro",
    "revenus_locatifs",
    "indemnites_chomage_partiel",
    "allocation_securisation_professionnelle",
    "prestation_compensatoire",
)
#: what I/A 5 does not leave out, beside the declared income
_NON_DECLARES = (
    "rente_accident_travail",
    "indemnites_stage",
    "indemnites_volontariat",
    "revenus_capital",
    "ass",
    "aah",
    "caah",
    "asi",
)


def _du_foyer(famille, period, propres, du_foyer):
    """Of the whole home; in a shared flat, of the family alone (II 2.1 d/5: « chacun des colocataires »)."""
    membres = famille.members("membre_du_foyer_paris", period)
    de_la_famille = famille.sum(famille.members(propres, period) * membres)
    colocation = famille.demandeur.menage("coloc", period)
    return where(colocation, de_la_famille, famille.demandeur.menage(du_foyer, period))


def _somme(population, mois, noms):
    return sum(population(nom, mois) for nom in noms)


def _independant(individu, mois):
    annee = mois.last_year
    estimes = (
        "rpns_micro_entreprise_benefice",
        "rpns_benefice_exploitant_agricole",
        "rpns_autres_revenus",
    )
    return individu("rpns_auto_entrepreneur_benefice", mois) + _somme(individu, annee, estimes) / 12


def _personnelles(individu, mois):
    return _somme(individu, mois, (*_DECLARES, *_NON_DECLARES)) + _independant(individu, mois)


def _familiales(famille, mois):
    return _somme(famille, mois, ("aspa", "rsa", "paje_prepare"))
