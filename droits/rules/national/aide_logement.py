"""Aides personnelles au logement (APL, ALF, ALS) — CCH, livre VIII ; arrêté du 27 septembre 2019.

L821-5, R821-5  une seule aide par logement : l'APL si le logement est conventionné, sinon l'ALF ou l'ALS
L822-2   français, ou étrangers en séjour régulier (CSS, L512-2, D512-1) ; locataires, sous-locataires, résidents
         en logement-foyer ; R822-23 : résidence principale, occupée au moins huit mois par an
         loi de finances pour 2026 (article 67 du projet) : étudiants non européens sans bourse exclus au 1er juillet
L822-3, R822-1  rien si le logement est au locataire, à son conjoint, à un ascendant ou un descendant (10 % ou plus)
L822-5, R822-22 patrimoine de plus de 30 000 €
L822-8   rien pour qui est rattaché au foyer fiscal de parents qui paient l'IFI (non modélisé)
L822-9, L843-1  logement non décent : l'aide est gardée jusqu'aux travaux, elle n'est pas perdue
L823-2   enfant en résidence alternée : l'aide suit le temps passé chez chacun (non calculé)
D823-16, D823-17  Af = L + C - Pp, diminuée si le loyer est élevé ; rien sous 10 € (ALF, ALS)
R823-10  due à partir du mois qui suit celui où les conditions sont réunies ; jamais avant le mois de la demande
Loi 2017-1837, article 126 : plus d'aide nouvelle à l'accession depuis 2018, sauf cas anciens (non modélisés)
Les calculs sont ceux d'OpenFisca-France, corrigés par ``droits/corrections/logement_*.py``.
"""

from numpy import ceil, maximum, select, where
from numpy import round as arrondir
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu, Menage
from openfisca_france.model.base import TypesStatutOccupationLogement

from droits.aide import (
    Aide,
    Comparaison,
    Critere,
    Demandeur,
    Doute,
    Genre,
    Nature,
    Reference,
    Rythme,
    Tous,
    UnAdulte,
    UnDe,
)
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction

_LOCATIF = "prestations_sociales.aides_logement.allocations_logement.locatif."
_LOYERS = _LOCATIF + "formule.l_plafonds_loyers.par_zone.zone_1."
_CHARGES = _LOCATIF + "formule.c_forfait_charges.cas_general."
_R0 = _LOCATIF + "formule.pp_particip_perso.r0_abattement.cas_general."
_CHIFFRES = (
    _LOYERS + "personnes_seules",
    _LOYERS + "couples",
    _LOYERS + "un_enfant",
    _LOYERS + "majoration_par_enf_supp",
    _CHARGES + "cas_general",
    _CHARGES + "majoration_par_enfant",
    _LOCATIF + "formule.pp_particip_perso.p0_particip_min.p0_forfait",
    _R0 + "taux_seul",
)


def _cch(article: str) -> Reference:
    return Reference(article, "Code de la construction et de l'habitation")


_FAITS_LOYER = (
    "logement.statut",
    "logement.loyer",
    "logement.colocation",
    "logement.chambre",
    "foyer.conjoint",
    "foyer.enfants",
    "enfant.date_naissance",
    "personne.enceinte",
    "enfant.residence",
    "enfant.a_charge",
)
#: what only serves to compute the housing aid: not asked where its amount is told
FAITS_DU_CALCUL = (
    "logement.colocation",
    "logement.chambre",
    "logement.conventionne",
    "logement.proprietaire_parent",
)
_FAITS_RESSOURCES = (
    "personne.ressources",
    "ressource.montant",
    "ressource.net",
    "ressource.depuis",
    "ressource.passe",
    "ressource.imposable",
    "personne.activite",
    "personne.conge",
    "personne.date_naissance",
    "patrimoine.epargne",
    "aides_recues",
)


def _logement(
    identifiant: str,
    article: str,
    *faits: str,
    quantite: str | None = None,
    nature: Nature = Nature.LOI,
    doute: Doute | None = None,
    genre: Genre = Genre.LOGEMENT,
) -> Critere:
    return Critere(
        id=identifiant,
        genre=genre,
        quantite=quantite or identifiant,
        comparaison=Comparaison.VRAI,
        reference=_cch(article),
        nature=nature,
        faits=faits,
        doute=doute,
    )


AIDE = Aide(
    id="aide_logement",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2026-10-01",
    verifie_le="2026-11-22",
    en_vigueur_depuis="2021-01-01",
    references=(_cch("L822-2"), _cch("D823-16"), _cch("R823-10")),
    arbre=Tous(
        (
            UnDe(
                "aide_logement_occupation",
                (
                    _logement("aide_logement_locataire", "L822-2", "logement.statut"),
                    _logement("aide_logement_foyer", "D832-24, D842-15", "logement.statut", doute="si_rempli"),
                    _logement("aide_logement_accession", "L822-2, D832-10", "logement.statut", doute="si_rempli"),
                    _logement(
                        "aide_logement_hotel",
                        "L822-2, R822-25",
                        "logement.statut",
                        "logement.loyer",
                        quantite="loge_a_l_hotel",
                        doute="si_rempli",
                    ),
                ),
            ),
            UnAdulte(
                "aide_logement_sejour",
                Critere(
                    id="aide_logement_sejour",
                    genre=Genre.SEJOUR,
                    quantite="sejour_regulier",
                    comparaison=Comparaison.VRAI,
                    reference=_cch("L822-2"),
                    nature=Nature.LOI,
                    faits=("personne.nationalite", "personne.titre_sejour"),
                ),
            ),
            UnAdulte(
                "aide_logement_asile",
                Critere(
                    id="aide_logement_asile",
                    genre=Genre.SEJOUR,
                    quantite="aide_logement_hors_asile",
                    comparaison=Comparaison.VRAI,
                    reference=Reference("D512-1", "Code de la sécurité sociale"),
                    nature=Nature.LOI,
                    doute="si_non_rempli",
                    faits=("personne.titre_sejour", "personne.nationalite"),
                ),
            ),
            Demandeur(
                "aide_logement_etudiant",
                Critere(
                    id="aide_logement_etudiant",
                    genre=Genre.SEJOUR,
                    quantite="aide_logement_hors_etudiants_exclus",
                    comparaison=Comparaison.VRAI,
                    reference=_cch("L822-2, loi de finances pour 2026"),
                    nature=Nature.LOI,
                    doute="si_non_rempli",
                    faits=(
                        "personne.activite",
                        "personne.nationalite",
                        "personne.titre_sejour",
                        "personne.ressources",
                    ),
                ),
            ),
            UnAdulte(
                "aide_logement_residence",
                Critere(
                    id="aide_logement_residence",
                    genre=Genre.RESIDENCE,
                    quantite="mois_en_france_par_an",
                    comparaison=Comparaison.AU_MOINS,
                    seuil="droits.aide_logement.mois_occupation_par_an",
                    reference=_cch("L821-2, R822-23"),
                    nature=Nature.LOI,
                    doute="si_non_rempli",
                    unite="mois",
                    faits=("personne.mois_en_france_par_an",),
                ),
            ),
            _logement(
                "aide_logement_bail",
                "R823-2",
                "logement.bail_au_nom",
                "logement.statut",
                doute="si_non_rempli",
                genre=Genre.CONTRAT,
            ),
            _logement("aide_logement_paie_un_loyer", "L822-5", "logement.loyer", "logement.statut"),
            _logement("aide_logement_proprietaire", "L822-3, R822-1", "logement.proprietaire_parent"),
            _logement(
                "aide_logement_decent",
                "L822-9, L843-1",
                "logement.decent",
                quantite="logement_decent",
                nature=Nature.DEMARCHE,
            ),
            _logement("aide_logement_premier_mois", "R823-10", "logement.entree", nature=Nature.DEMARCHE),
            _logement(
                "aide_logement_biens",
                "R822-22",
                "patrimoine.immobilier",
                "personne.ressources",
                "ressource.montant",
                "ressource.depuis",
                "foyer.conjoint",
                "foyer.enfants",
                "enfant.date_naissance",
                "enfant.residence",
                doute="si_non_rempli",
                genre=Genre.RESSOURCES,
            ),
            _logement(
                "aide_logement_garde",
                "L823-2, R823-5",
                "foyer.enfants",
                "enfant.date_naissance",
                "enfant.residence",
                doute="si_non_rempli",
                genre=Genre.COMPOSITION,
            ),
            Critere(
                id="aide_logement_loyer",
                genre=Genre.DEPENSE,
                quantite="aide_logement_loyer_compte",
                comparaison=Comparaison.MOINS_DE,
                seuil_variable="aide_logement_loyer_maximum",
                chiffres=_CHIFFRES[:4],
                reference=_cch("D823-16"),
                nature=Nature.BAREME,
                unite="€/mois",
                faits=(*_FAITS_LOYER, "aides_recues"),
            ),
            Critere(
                id="aide_logement_ressources",
                genre=Genre.RESSOURCES,
                quantite="aide_logement_part_personnelle",
                comparaison=Comparaison.MOINS_DE,
                seuil_variable="aide_logement_depense",
                chiffres=_CHIFFRES,
                reference=_cch("D823-16, D823-17"),
                nature=Nature.BAREME,
                unite="€/mois",
                faits=(*_FAITS_RESSOURCES, *_FAITS_LOYER),
            ),
            Critere(
                id="aide_logement_minimum",
                genre=Genre.RESSOURCES,
                quantite="aide_logement_calculee",
                comparaison=Comparaison.AU_MOINS,
                seuil_variable="aide_logement_versement_minimum",
                chiffres=_CHIFFRES,
                reference=_cch("D823-16"),
                nature=Nature.BAREME,
                unite="€/mois",
                faits=(*_FAITS_RESSOURCES, *_FAITS_LOYER, "logement.conventionne"),
            ),
        )
    ),
    eligibilite="aide_logement_eligibilite",
    montant="aide_logement_due",
    rythme=Rythme.MOIS,
    faits_montant=(*_FAITS_RESSOURCES, *_FAITS_LOYER, "logement.conventionne"),
    aide_lue="aide_logement",
    faits_du_calcul=FAITS_DU_CALCUL,
    chiffres_montant=_CHIFFRES,
    variante="aide_logement_variante",
    variantes=("apl", "alf", "als"),
    variations="libre",  # a second income may bring the deduction of R822-7
    ouverte_par=("aide_logement",),
    hypotheses=(),
    non_modelise=("parents_ifi", "surface_logement", "epargne_imposee", "jeune_menage"),
    demarches=("demander_aide_logement", "garder_copie"),
    pieces=("identite", "titre_sejour", "attestation_loyer", "bail", "ressources_12_mois", "rib"),
    ou=("caf_en_ligne",),
    recours=("commission_recours_amiable", "lettre_dit_comment"),
    delais=("aide_logement_debut", "aide_logement_trois_mois", "changements"),
)


class loge_a_l_hotel(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Vit dans une chambre d'hôtel"


class aide_logement_locataire(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Locataire ou sous-locataire d'un logement loué vide, meublé ou HLM"
    reference = "CCH, article L822-2"

    def formula(menage, period):
        statut = menage("statut_occupation_logement", period)
        return (
            (statut == TypesStatutOccupationLogement.locataire_vide)
            + (statut == TypesStatutOccupationLogement.locataire_meuble)
            + (statut == TypesStatutOccupationLogement.locataire_hlm)
        )


class aide_logement_foyer(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Résident d'un logement-foyer"
    reference = "CCH, articles D832-24 et D842-15"

    def formula(menage, period):
        return menage("statut_occupation_logement", period) == TypesStatutOccupationLogement.locataire_foyer


class aide_logement_accession(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Propriétaire qui rembourse le prêt du logement"
    reference = "CCH, article L822-2 ; loi 2017-1837, article 126"

    def formula(menage, period):
        return menage("statut_occupation_logement", period) == TypesStatutOccupationLogement.primo_accedant


class aide_logement_hors_asile(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "N'a pas pour seul papier une demande d'asile"
    reference = "CSS, article D512-1"

    def formula(individu, period):
        return individu("demandeur_d_asile", period) == 0


class aide_logement_hors_etudiants_exclus(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "N'est pas un étudiant non européen sans bourse, exclu depuis le 1er juillet 2026"
    reference = "Loi de finances pour 2026, article 67 du projet"

    def formula(individu, period, parameters):
        exclus = valeur(parameters(period), "droits.aide_logement.etudiants_etrangers_exclus") > 0
        sans_bourse = individu("etudiant", period) * (individu("boursier", period) == 0)
        return (sans_bourse * (individu("est_europeen", period) == 0) * exclus) == 0


class aide_logement_bail(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Bail au nom du demandeur ou de son conjoint, ou logement sans bail"
    reference = "CCH, article R823-2"

    def formula(menage, period):
        return menage("bail_au_nom", period) + (menage("aide_logement_locataire", period) == 0)


class aide_logement_proprietaire(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Le logement n'est ni au locataire, ni à son conjoint, ni à un ascendant ou descendant"
    reference = "CCH, article L822-3"

    def formula(menage, period):
        return menage("logement_proprietaire_parent", period) == 0


class aide_logement_paie_un_loyer(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Paie un loyer, ou n'est pas locataire"
    reference = "CCH, article L822-5"

    def formula(menage, period):
        return (menage("loyer", period) > 0) + (menage("aide_logement_locataire", period) == 0)


class aide_logement_premier_mois(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Entré dans le logement avant le mois de la demande"
    reference = "CCH, article R823-10"

    def formula(menage, period):
        return menage("mois_depuis_entree_logement", period) > 0


class aide_logement_biens(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Pas d'autre logement ni de loyer reçu, dont le revenu n'est pas calculé ici"
    reference = "CCH, article R822-22"

    def formula(famille, period):
        biens = famille.members("valeur_autres_biens", period) + famille.members("revenus_locatifs", period)
        return famille.sum(biens) == 0


class aide_logement_garde(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Pas d'enfant en résidence alternée, dont la part n'est pas calculée ici"
    reference = "CCH, article L823-2"

    def formula(famille, period):
        return famille.any(famille.members("garde_alternee", period)) == 0


class aide_logement_loyer_compte(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Loyer pris en compte, avant le plafond : deux tiers en meublé (€/mois)"
    reference = "CCH, articles D823-16 et D842-2"

    def formula(famille, period):
        locataire = famille.demandeur.menage("aide_logement_locataire", period)
        dispense = _sans_limite_de_loyer(famille, period)
        return famille("aide_logement_loyer_reel", period) * locataire * (dispense == 0)


def _sans_limite_de_loyer(famille, period):
    """D823-16: a high rent takes nothing from who receives the AAH or the AEEH."""
    recu = period.last_month
    return famille.any(famille.members("aah", recu) > 0, role=Famille.PARENT) + (famille("aeeh", recu) > 0)


class aide_logement_loyer_maximum(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Loyer à partir duquel il n'y a plus d'aide (€/mois)"
    reference = "CCH, article D823-16 ; arrêté du 27 septembre 2019, article 10"

    def formula(famille, period, parameters):
        locatif = parameters(period).prestations_sociales.aides_logement.allocations_logement.locatif
        zone = famille.demandeur.menage("zone_apl", period)
        plafond = famille("aide_logement_loyer_plafond", period)
        return arrondir(plafond * locatif.coefficients_degressivite_suppression[zone].suppression, 2)


class aide_logement_part_personnelle(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Part du loyer que le ménage doit payer selon ses ressources (€/mois)"
    reference = "CCH, article D823-17"

    def formula(famille, period):
        locataire = famille.demandeur.menage("aide_logement_locataire", period)
        return famille("aide_logement_participation_personnelle", period) * locataire


class aide_logement_depense(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Loyer retenu et forfait de charges (€/mois)"
    reference = "CCH, article D823-16"

    def formula(famille, period):
        loyer, charges = famille("aide_logement_loyer_retenu", period), famille("aide_logement_charges", period)
        return loyer + charges


class aide_logement_calculee(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Aide calculée, avec sa CRDS (€/mois)"
    reference = "CCH, article D823-16 ; arrêté du 27 septembre 2019, article 12"

    def formula(famille, period):
        locataire = famille.demandeur.menage("aide_logement_locataire", period)
        versee = famille("aide_logement_montant", period)
        versee = where(versee < 1, ceil(versee), versee)  # with the RLS, a few cents are paid
        return where(locataire, versee, famille("aide_logement_versement_minimum", period))


class aide_logement_versement_minimum(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Aide au-dessous de laquelle rien n'est versé (€/mois)"
    reference = "CCH, article D823-16 ; arrêté du 27 septembre 2019, article 12"

    def formula(famille, period, parameters):
        seuils = _LOCATIF + "seuils_minimum_versement."
        apl = famille.demandeur.menage("logement_conventionne", period)
        seuil = where(apl, valeur(parameters(period), seuils + "apl"), valeur(parameters(period), seuils + "non_apl"))
        return maximum(seuil, valeur(parameters(period), "droits.aide_logement.euro_inferieur"))


class aide_logement_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à l'aide au logement"
    reference = "CCH, livre VIII"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class aide_logement_due(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Aide au logement due (€/mois)"
    reference = "CCH, article D823-16"

    def formula(famille, period):
        locataire = famille.demandeur.menage("aide_logement_locataire", period)
        versee = famille("aide_logement_montant", period)
        return arrondir(famille("aide_logement_eligibilite", period) * locataire * versee, 2)


class aide_logement_variante(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Forme de l'aide au logement : 0 APL, 1 ALF, 2 ALS"
    reference = "CCH, articles L831-1, L841-1, L842-1 et R821-5"

    def formula(famille, period):
        apl = famille.demandeur.menage("logement_conventionne", period)
        familiale = (famille("al_nb_personnes_a_charge", period) > 0) + famille("enceinte_fam", period)
        return select([apl, familiale > 0], [0, 1], 2)
