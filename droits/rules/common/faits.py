"""Input variables: facts that OpenFisca-France has no name for.

Raw OpenFisca gives a variable that nobody set its default value; ``droits`` never does,
it sets every one of them or enumerates what is unknown (design §5). Defaults here are those
of the most common case, documented for users of ``openfisca serve``.
"""

from numpy import datetime64
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu, Menage
from openfisca_france.model.base import TypesActivite


class age_au_jour(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Âge révolu le jour de la demande (ans) ; par défaut, le premier jour du mois"

    def formula(individu, period):
        return _age(individu("date_naissance", period), period.start)


class age_au_premier_janvier(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Âge révolu le 1er janvier de l'année (ans)"

    def formula(individu, period):
        return _age(individu("date_naissance", period), period.this_year.start)


def _age(naissance, jour):
    """Completed years on ``jour``. OpenFisca's own ``age`` counts one day too many."""
    mois = naissance.astype("datetime64[M]")
    jour_du_mois = (naissance - mois).astype(int) + 1
    ecoules = (datetime64(str(jour), "M") - mois).astype(int) - (jour_du_mois > jour.day)
    return ecoules // 12


class mois_en_france_par_an(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    default_value = 12
    label = "Nombre de mois passés en France sur douze mois"
    reference = "CSS, articles L815-1 et R111-2"


class mois_en_france_sans_interruption(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    default_value = 1200
    label = "Nombre de mois de résidence en France sans interruption"


class sejour_regulier(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    default_value = True
    label = "Séjour régulier : nationalité française, européenne ou suisse, ou titre en cours de validité"


class dispense_duree_titre_sejour(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Dispense de la durée de titre : réfugié, apatride, protection subsidiaire, combattant, convention"
    reference = "CSS, article L816-1"


class affilie_assurance_maladie(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Affilié à l'assurance maladie"


class vit_a_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    default_value = True
    label = "Vit ou est domicilié à Paris aujourd'hui"


class epargne_totale(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Épargne et capitaux, valeur totale (€)"
    reference = "CSS, article R815-25"


class valeur_autres_biens(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Valeur vénale des biens autres que la résidence principale (€)"
    reference = "CSS, article R815-25"


class donations_descendants_recentes(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Biens donnés aux descendants depuis moins de cinq ans (€)"
    reference = "CSS, article R815-25"


class donations_descendants_anciennes(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Biens donnés aux descendants depuis cinq à dix ans (€)"
    reference = "CSS, article R815-25"


class pension_invalidite_brute(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Pension d'invalidité brute (€/mois)"

    def formula(individu, period):
        return individu("pensions_invalidite", period)


class aide_energie_preventive_12_mois(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "A reçu une autre aide préventive à l'énergie, municipale ou départementale, depuis douze mois"
    reference = "Règlement municipal, article IV 2.4 c/4"


class contrat_energie_au_nom(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    default_value = True
    label = "Contrat d'électricité ou de gaz au nom du demandeur"
    reference = "Règlement municipal, article IV 2.4 a/2"


class majoration_vie_autonome_recue(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Majoration pour la vie autonome reçue (€/mois) ; la variable d'OpenFisca-France n'a pas de condition"


class css_participation_impayee(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Doit encore des participations d'une ancienne CSS"
    reference = "CSS, article L861-1"


class rsa_deja_ouvert(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Reçoit déjà le RSA"


class presomption_css_participation(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Reçoit une aide qui fait présumer le droit à la CSS avec participation"
    reference = "CSS, article R861-11"


class presomption_css_ass_annoncee(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Reçoit l'ASS, dont la présomption de droit à la CSS est seulement annoncée"
    reference = "CSS, article R861-11"


class occupant_locatif(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    default_value = True
    label = "Locataire, sous-locataire, résident de logement-foyer, hôtel ou copropriétaire occupant"
    reference = "Loi 90-449, article 6, alinéas 2 et 4 à 6"


class occupant_regulier(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    default_value = True
    label = "Occupe régulièrement son logement"
    reference = "Loi 90-449, article 6, alinéa 2"


class a_l_hotel(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Vit à l'hôtel ou en hébergement social"


class entre_dans_un_logement(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Entre, ou vient d'entrer, dans un logement locatif"
    reference = "Loi 90-449, article 6"


class entree_depuis_plus_de_trois_mois(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Est entré dans ce logement depuis plus de trois mois"


class impaye_de_logement(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Doit des loyers, des charges ou une assurance d'habitation"
    reference = "Loi 90-449, article 6"


class impaye_d_energie(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "A une facture d'électricité ou de gaz impayée"
    reference = "Loi 90-449, article 6"


class accord_cherche_avec_le_fournisseur(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "A cherché un accord avec le fournisseur d'énergie"


class fsl_preventive_depuis_12_mois(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "A demandé ou reçu l'aide préventive du FSL énergie depuis douze mois"


class paris_energie_familles_recue_12_mois(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "A reçu Paris Énergie Familles depuis douze mois"


class ressources_fsl(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Ressources du dernier mois retenues pour le FSL (€/mois)"
    reference = "Décret 2005-212, article 5"


class membre_du_foyer_fsl(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    default_value = True
    label = "Fait partie du foyer au sens du FSL"
    reference = "Décret 2005-212, article 5"


class aspa_convention_a_verifier(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Ressortissant d'un État lié par une convention sous conditions"
    reference = "CSS, article L816-1 ; lettre MSA DR-2018-471"


class donation_a_verifier(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Donation de moins de dix ans à une autre personne qu'un descendant, ou mal connue"
    reference = "CSS, article R815-25"


class futur_logement_non_locatif(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Le futur logement n'est pas une location"
    reference = "Loi 90-449, article 6"


class futur_logement_hors_paris(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Le futur logement est hors de Paris"
    reference = "Loi 90-449, article 6-1"


class rattache_aux_parents(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Rattaché au foyer fiscal de ses parents"
    reference = "CSS, article R861-2"


class pension_des_parents(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Reçoit de ses parents une pension qu'ils déduisent de leurs impôts"
    reference = "CSS, article R861-2"


# --- national rights ------------------------------------------------------------------------------------


class est_europeen(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    default_value = True
    label = "Nationalité française, de l'Union européenne, de l'Espace économique européen ou suisse"


class demandeur_d_asile(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Demande d'asile en cours"


class refugie_ou_protege(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Réfugié, apatride, ou bénéficiaire de la protection subsidiaire"


class carte_resident(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Carte de résident en cours de validité"


class scolarite_droits(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "École : -1 non dite, 0 aucune, 1 maternelle, 2 primaire, 3 collège, 4 lycée, 5 supérieur, 6 apprentissage"


class conge_droits(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Congé : 0 aucun, 1 parental total, 2 parental partiel, 3 sans solde"


class ass_travail_cinq_ans(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Cinq ans de travail dans les dix ans avant la fin du contrat"
    reference = "Code du travail, article R5423-1"


class ass_fin_droits_chomage(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "A épuisé ses droits à l'allocation d'assurance chômage"
    reference = "Code du travail, article L5423-1"


class bourse_revenus_parents(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Revenu brut global des parents d'un étudiant (€/an)"


class bourse_points_charge(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Points de charge d'un étudiant"


class autre_parent(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Autre parent : 0 ici ou non dit, 1 paie, 2 ne paie pas, 3 hors d'état, 4 décédé, 5 non reconnu"


class pension_alimentaire_enfant(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Pension alimentaire reçue pour cet enfant (€/mois)"


class violences_conjugales(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Violences du conjoint ou d'un ancien conjoint"


class logement_decent(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    default_value = True
    label = "Logement décent, d'après l'occupant"


class bail_au_nom(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    default_value = True
    label = "Bail au nom du demandeur ou de son conjoint"


class mois_depuis_entree_logement(Variable):
    value_type = int
    entity = Menage
    definition_period = MONTH
    default_value = 99
    label = "Mois civils entre l'entrée dans le logement et le mois de la demande"


class parking_mensuel(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Loyer d'une place de parking (€/mois)"
    reference = "Règlement municipal, articles II 2.1 b/3 et V 3.1 b/3"


class mensualite_pret(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Mensualité du prêt du logement (€/mois)"
    reference = "Règlement municipal, article IV 2.1 b/3"


class charges_copropriete(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Charges de copropriété, sans les gros travaux (€/mois)"
    reference = "Règlement municipal, article IV 2.1 b/3"


class impaye_loyer_charges(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Doit des loyers ou des charges de son logement"
    reference = "Règlement municipal, articles II 2.1 b/6 et IV 2.1 b/5"


class travaux_voulus(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Veut faire des travaux dans son logement"
    reference = "Règlement municipal, article II 2.2"


class sans_domicile_fixe(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Sans domicile fixe"
    reference = "Règlement municipal, article V 1.1"


class logement_proprietaire_parent(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Le propriétaire est un ascendant, un descendant ou le conjoint"


class travaille_en_france(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Travaille en France"
    reference = "CSS, article L160-1"

    def formula(individu, period):
        return individu("activite", period) == TypesActivite.actif
