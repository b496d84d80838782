"""Paris Logement Familles (PLF) — règlement municipal du 1er septembre 2019, IV 2.1, annexe IV 2.1.

a/1  « familles ayant au moins 2 enfants à charge ou ayant un ou plusieurs enfants handicapés à charge »
b/1  revenus mensuels déclarés « inférieurs ou égaux aux plafonds » ; IV/A 4 : avec ceux du foyer
b/2, b/3  « la famille doit acquitter ses charges de logement » ; le montant ne dépasse pas la charge nette :
      locataires, accédants et propriétaires, stationnement d'un véhicule, sans les gros travaux
b/4  aides au logement, à défaut un logement peuplé et salubre ; b/5  pas d'impayé
d/1  les enfants de l'ASPEH au prorata sont à charge ; d/2  ni PLFM ni Paris Logement en même temps
IV/A 2, IV/A 5  résidence d'un seul des époux, un an après une mutation ; IV/A 3  garde alternée
"""

from numpy import maximum, minimum, select, where
from numpy import round as arrondir
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import (
    COMMUNS,
    FAITS_AIDE_LOGEMENT,
    FAITS_DU_CALCUL_AIDE_LOGEMENT,
    FAITS_ENFANTS,
    FAITS_FOYER,
    FAITS_REVENUS,
    article,
    revenus_declares,
    un_adulte_de_paris,
)
from droits.rules.common.logement_paris import si_retenue
from droits.rules.paris.paris_logement import charge_de_logement, logement_convenable, sans_impaye

_CHIFFRES = "paris.logement_familles."
_PLAFONDS = (
    _CHIFFRES + "plafond_2_enfants",
    _CHIFFRES + "plafond_3_enfants",
    _CHIFFRES + "plafond_enfant_handicape",
)
_MONTANTS = tuple(
    _CHIFFRES + nom
    for nom in (
        "montant_2_enfants",
        "montant_3_enfants_bas",
        "supplement_bas",
        "montant_3_enfants_haut",
        "supplement_haut",
        "montant_enfant_handicape",
        "supplement_enfant_handicape",
    )
)
_PART_ALTERNEE = "paris.energie_familles.part_maximale_garde_alternee"

FAITS_CHARGES = (
    "logement.statut",
    "logement.loyer",
    "logement.charges",
    "logement.parking",
    "logement.mensualite_pret",
    "logement.charges_copropriete",
    *FAITS_AIDE_LOGEMENT,
)

AIDE = Aide(
    **COMMUNS | {"delais": (*COMMUNS["delais"], "paris_12_mois")},
    id="paris_logement_familles",
    entite="famille",
    octroi="droit",
    en_vigueur_depuis="2012-01-01",
    references=(article("IV 2.1"),),
    arbre=Tous(
        (
            un_adulte_de_paris(mutation=True),
            UnDe(
                "plf_enfants",
                (
                    Critere(
                        id="plf_enfants",
                        genre=Genre.COMPOSITION,
                        quantite="paris_enfants",
                        comparaison=Comparaison.AU_MOINS,
                        seuil=_CHIFFRES + "enfants_minimum",
                        reference=article("IV 2.1 a/1 et d/1, IV/A 6 et 7"),
                        nature=Nature.LOI,
                        unite="enfants",
                        faits=FAITS_ENFANTS,
                    ),
                    Critere(
                        id="plf_enfant_handicape",
                        genre=Genre.HANDICAP,
                        quantite="paris_enfants_handicapes",
                        comparaison=Comparaison.VRAI,
                        reference=article("IV 2.1 a/1, IV/A 8"),
                        nature=Nature.LOI,
                        faits=FAITS_ENFANTS,
                    ),
                ),
            ),
            revenus_declares(
                "plf_revenus", _PLAFONDS, "IV 2.1 b/1, IV/A 4", rang="paris_logement_familles_rang", foyer=True
            ),
            logement_convenable("IV 2.1 b/4"),
            sans_impaye("IV 2.1 b/5"),
            charge_de_logement("IV 2.1 b/2 et b/3", *FAITS_CHARGES),
        )
    ),
    eligibilite="paris_logement_familles_eligibilite",
    aide_lue="aide_logement",
    faits_du_calcul=FAITS_DU_CALCUL_AIDE_LOGEMENT,
    montant="paris_logement_familles_sans_cumul",
    montant_haut="paris_logement_familles_haut",
    rythme=Rythme.MOIS,
    faits_montant=tuple(dict.fromkeys((*FAITS_REVENUS, *FAITS_FOYER, *FAITS_ENFANTS, *FAITS_CHARGES))),
    chiffres_montant=_MONTANTS,
    ouverte_par=("paris_logement_familles",),
    hypotheses=("periode_non_ecrite_dans_le_reglement",),
    non_modelise=(
        "reglement_municipal_2019",
        "paris_changement_recent",
        "paris_impayes_acceptes",
        "paris_hotel_enfance",
        "garde_alternee_partage",
    ),
    demarches=("demander_paris_logement_familles", "garder_copie"),
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


class paris_logement_familles_rang(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Ligne de l'annexe IV 2.1 : 0 pour 2 enfants, 1 pour 3 et plus, 2 pour un enfant handicapé"
    reference = "Règlement municipal, annexe IV 2.1"

    def formula(famille, period, parameters):
        deux = valeur(parameters(period), _CHIFFRES + "enfants_minimum")
        handicapes, enfants = famille("paris_enfants_handicapes", period), famille("paris_enfants", period)
        return select([handicapes > 0, enfants > deux], [2, 1], 0)


class paris_logement_familles_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à Paris Logement Familles"
    reference = "Règlement municipal, article IV 2.1"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_logement_familles_sans_cumul(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Paris Logement Familles, avant le choix entre les aides municipales au logement (€/mois)"
    reference = "Règlement municipal, articles IV 2.1 a/2 et b/2, IV/A 3"

    def formula(famille, period, parameters):
        # IV/A 3, lowest reading: what the full-time children open by themselves, or half of the whole
        plein_temps, tous = _montants(famille, period, parameters)
        nette = famille("paris_charge_nette", period)
        moitie = valeur(parameters(period), _PART_ALTERNEE) * minimum(tous, nette)
        montant = where(_alternes(famille, period), maximum(minimum(plein_temps, nette), moitie), minimum(tous, nette))
        return arrondir(famille("paris_logement_familles_eligibilite", period) * montant, 2)


class paris_logement_familles_haut(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Paris Logement Familles, lecture haute : la moitié de ce que les enfants alternés ajoutent (€/mois)"
    reference = "Règlement municipal, IV/A 3 : le texte ne dit pas comment réunir les deux"

    def formula(famille, period, parameters):
        plein_temps, tous = _montants(famille, period, parameters)
        ajout = valeur(parameters(period), _PART_ALTERNEE) * (tous - plein_temps)
        montant = where(_alternes(famille, period), plein_temps + ajout, tous)
        montant = minimum(montant, famille("paris_charge_nette", period))
        return arrondir(famille("paris_logement_familles_eligibilite", period) * montant, 2)


class paris_logement_familles(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Paris Logement Familles (€/mois), si aucune autre aide municipale au logement ne paie plus"
    reference = "Règlement municipal, articles IV 2.1 d/2 et IV 2.2 d/2"

    def formula(famille, period):
        return si_retenue(famille, period, "paris_logement_familles")


def _alternes(famille, period):
    return famille("paris_enfants", period) > famille("paris_enfants_plein_temps", period)


def _montants(famille, period, parameters):
    """Amount of the annexe for the full-time children alone, and for all the children."""
    chiffres = parameters(period)
    revenus = arrondir(famille("paris_revenus_declares_foyer", period).astype(float), 2)
    comptes = (
        ("paris_enfants_plein_temps", "paris_enfants_handicapes_plein_temps"),
        ("paris_enfants", "paris_enfants_handicapes"),
    )
    return tuple(
        _montant(chiffres, revenus, famille(enfants, period), famille(handicapes, period))
        for enfants, handicapes in comptes
    )


def _montant(chiffres, revenus, enfants, handicapes):
    def lire(nom):
        return valeur(chiffres, _CHIFFRES + nom)

    deux = lire("enfants_minimum")
    en_plus = maximum(enfants - lire("enfants_sans_supplement"), 0)
    bas = lire("montant_3_enfants_bas") + en_plus * lire("supplement_bas")
    haut = lire("montant_3_enfants_haut") + en_plus * lire("supplement_haut")
    handicap = lire("montant_enfant_handicape") + en_plus * lire("supplement_enfant_handicape")
    ordinaire = select(
        [
            (enfants > deux) * (revenus <= lire("plafond_3_enfants_bas")),
            (enfants > deux) * (revenus <= lire("plafond_3_enfants")),
            (enfants == deux) * (revenus <= lire("plafond_2_enfants")),
        ],
        [bas, haut, lire("montant_2_enfants")],
        0,
    )
    return maximum(ordinaire, (handicapes > 0) * (revenus <= lire("plafond_enfant_handicape")) * handicap)
