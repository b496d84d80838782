"""Paris Logement Familles Monoparentales (PLFM) — règlement municipal du 1er septembre 2019, IV 2.2, annexe IV 2.2.

a/1  « parent seul, ayant un ou plusieurs enfants à charge » ; le montant ne dépend pas de leur nombre
b/1  revenus mensuels déclarés « inférieurs ou égaux à un plafond » ; IV/A 4 : avec ceux du foyer
b/2, b/3  le montant ne dépasse pas la charge nette : locataires, accédants et propriétaires
b/4  aides au logement, à défaut un logement peuplé et salubre ; b/5  pas d'impayé
d/1  les enfants de l'ASPEH au prorata sont à charge ; d/2  Paris Logement Familles au choix, s'il paie plus
IV/A 3  garde alternée, la moitié au plus ; IV/A 5  un an à Paris après une mutation
"""

from numpy import round as arrondir
from numpy import where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import (
    COMMUNS,
    FAITS_DU_CALCUL_AIDE_LOGEMENT,
    FAITS_ENFANTS,
    FAITS_FOYER,
    FAITS_REVENUS,
    article,
    revenus_declares,
    un_adulte_de_paris,
)
from droits.rules.common.logement_paris import lecture_basse, lecture_haute, si_retenue
from droits.rules.paris.paris_logement import charge_de_logement, logement_convenable, sans_impaye
from droits.rules.paris.paris_logement_familles import FAITS_CHARGES

_CHIFFRES = "paris.logement_familles_monoparentales."
_PART_ALTERNEE = "paris.energie_familles.part_maximale_garde_alternee"

AIDE = Aide(
    **COMMUNS | {"delais": (*COMMUNS["delais"], "paris_12_mois")},
    id="paris_logement_familles_monoparentales",
    entite="famille",
    octroi="droit",
    en_vigueur_depuis="2015-01-01",
    references=(article("IV 2.2"),),
    arbre=Tous(
        (
            un_adulte_de_paris(mutation=True),
            Critere(
                id="plfm_parent_seul",
                genre=Genre.COMPOSITION,
                quantite="paris_parent_seul",
                comparaison=Comparaison.VRAI,
                reference=article("IV 2.2 a/1"),
                nature=Nature.LOI,
                faits=("foyer.conjoint",),
            ),
            Critere(
                id="plfm_enfants",
                genre=Genre.COMPOSITION,
                quantite="paris_enfants",
                comparaison=Comparaison.AU_MOINS,
                seuil=_CHIFFRES + "enfants_minimum",
                reference=article("IV 2.2 a/1 et d/1, IV/A 6 à 8"),
                nature=Nature.LOI,
                unite="enfants",
                faits=FAITS_ENFANTS,
            ),
            revenus_declares("plfm_revenus", (_CHIFFRES + "plafond",), "IV 2.2 b/1, IV/A 4", foyer=True),
            logement_convenable("IV 2.2 b/4"),
            sans_impaye("IV 2.2 b/5"),
            charge_de_logement("IV 2.2 b/2 et b/3", *FAITS_CHARGES),
        )
    ),
    eligibilite="paris_logement_plfm_eligibilite",
    aide_lue="aide_logement",
    faits_du_calcul=FAITS_DU_CALCUL_AIDE_LOGEMENT,
    montant="paris_logement_plfm_sans_cumul",
    montant_haut="paris_logement_plfm_haut",
    rythme=Rythme.MOIS,
    faits_montant=tuple(dict.fromkeys((*FAITS_REVENUS, *FAITS_FOYER, *FAITS_ENFANTS, *FAITS_CHARGES))),
    chiffres_montant=tuple(_CHIFFRES + nom for nom in ("plafond_bas", "montant_bas", "montant_haut")),
    ouverte_par=("paris_logement_familles_monoparentales",),
    hypotheses=("periode_non_ecrite_dans_le_reglement",),
    non_modelise=(
        "reglement_municipal_2019",
        "paris_logement_smic",
        "paris_changement_recent",
        "paris_impayes_acceptes",
        "paris_hotel_enfance",
        "garde_alternee_partage",
    ),
    demarches=("demander_paris_logement_monoparentales", "garder_copie"),
    pieces=(
        "identite",
        "titre_sejour",
        "livret_famille",
        "domicile_paris_3_ans",
        "avis_impot",
        "quittance",
        "papier_aide_logement",
        "rib",
    ),
)


class paris_parent_seul(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Vit sans conjoint"
    reference = "Règlement municipal, article IV 2.2 a/1"

    def formula(famille, period):
        return famille("paris_couple", period) == 0


class paris_logement_plfm_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à Paris Logement Familles Monoparentales"
    reference = "Règlement municipal, article IV 2.2"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_logement_plfm_sans_cumul(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Paris Logement Familles Monoparentales, avant le choix entre les aides au logement (€/mois)"
    reference = "Règlement municipal, articles IV 2.2 a/2 et b/2, IV/A 3"

    def formula(famille, period, parameters):
        montant, part = _montant(famille, period, parameters), _part(famille, period, parameters)
        paye = lecture_basse(famille, period, part, montant)
        return arrondir(famille("paris_logement_plfm_eligibilite", period) * paye, 2)


class paris_logement_plfm_haut(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "PLFM, lecture haute : la moitié du montant de l'annexe, dans la limite de la charge (€/mois)"
    reference = "Règlement municipal, article IV/A 3"

    def formula(famille, period, parameters):
        montant, part = _montant(famille, period, parameters), _part(famille, period, parameters)
        paye = lecture_haute(famille, period, part, montant)
        return arrondir(famille("paris_logement_plfm_eligibilite", period) * paye, 2)


class paris_logement_plfm(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Paris Logement Familles Monoparentales (€/mois), si aucune autre aide au logement ne paie plus"
    reference = "Règlement municipal, articles IV 2.2 d/2 et d/3"

    def formula(famille, period):
        return si_retenue(famille, period, "paris_logement_plfm")


def _montant(famille, period, parameters):
    bas, montant_bas, montant_haut = (valeur(parameters(period), chemin) for chemin in AIDE.chiffres_montant)
    revenus = arrondir(famille("paris_revenus_declares_foyer", period).astype(float), 2)
    return where(revenus <= bas, montant_bas, montant_haut)


def _part(famille, period, parameters):
    """IV/A 3: half at most where no child lives here full time; one who does opens the whole aid."""
    plein_temps = famille("paris_enfants_plein_temps", period) > 0
    return where(plein_temps, 1, valeur(parameters(period), _PART_ALTERNEE))
