"""Paris Logement — règlement municipal du 1er septembre 2019, II 2.1, III 2.1, IV 2.3 et V 3.1, et leurs annexes.

Une seule aide, quatre portes : personnes âgées (II), personnes handicapées (III), couples avec un enfant (IV),
personnes isolées et couples sans enfant (V).
a/1  personne isolée, couple sans enfant, couple avec un enfant à charge ; « locataires en titre »
     (un parent seul relève de IV 2.2, deux enfants de IV 2.1)
b/1  titulaire du bail ; b/2  ressources de tout le foyer « inférieures ou égales aux plafonds »
b/3  taux d'effort « égal ou supérieur à 30 % » : (loyer + parking + charges forfaitaires - aides au logement)
     / ressources du foyer ; II et III : ressources « réputées » au moins égales au minimum vieillesse.
     V n'exclut pas une personne âgée ou handicapée : le texte ne dit pas si elle peut y échapper à ce minimum
b/4  au plus la charge nette mensuelle ; b/5  aides au logement ; b/6  pas d'impayé
IV d/1, V d/1  étudiants : seulement boursiers sur critères sociaux ; II d/6, III d/6, IV/A 5 : couple avec un
     enfant, un an à Paris après une mutation ; IV/A 3 : garde alternée, la moitié au plus (IV 2.3 seulement)
"""

from numpy import ceil, maximum, rint, where
from numpy import round as arrondir
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu

from droits.aide import Aide, Comparaison, Critere, Doute, Genre, Nature, Rythme, Tous, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import (
    COMMUNS,
    FAITS_AIDE_LOGEMENT,
    FAITS_DU_CALCUL_AIDE_LOGEMENT,
    FAITS_ENFANTS,
    FAITS_FOYER,
    FAITS_PERSONNE_AGEE,
    FAITS_PERSONNE_HANDICAPEE,
    FAITS_RESSOURCES,
    article,
    ressources,
    un_adulte_de_paris,
    vrai,
)
from droits.rules.common.calculs import au_rang, minimum_vieillesse_du_mois
from droits.rules.common.logement_paris import lecture_basse, lecture_haute, si_retenue

_CHIFFRES = "paris.logement."
_PLAFONDS = (
    _CHIFFRES + "plafond_sans_enfant",
    _CHIFFRES + "plafond_sans_enfant",
    _CHIFFRES + "plafond_1_enfant",
)
_MONTANTS = (
    _CHIFFRES + "montant_isole",
    _CHIFFRES + "montant_couple",
    _CHIFFRES + "montant_couple_1_enfant",
)
_PART_ALTERNEE = "paris.energie_familles.part_maximale_garde_alternee"
_CNAF = "prestations_sociales.aides_logement.allocations_logement.locatif.formule.c_forfait_charges."
_FORFAIT = _CNAF + "cas_general.cas_general"
_FORFAIT_ENFANT = _CNAF + "cas_general.majoration_par_enfant"
_FORFAIT_COLOCATAIRE = _CNAF + "cas_colocataires.beneficiaire_isole"
_TAUX = _CHIFFRES + "taux_effort_minimum"

_FAITS_LOYER = ("logement.statut", "logement.loyer", "logement.parking", *FAITS_AIDE_LOGEMENT)
_FAITS_DEPENSE = (
    *_FAITS_LOYER,
    "logement.colocation",
    "foyer.conjoint",
    *FAITS_ENFANTS,
    *FAITS_PERSONNE_AGEE,
    *FAITS_PERSONNE_HANDICAPEE,
)


def sans_impaye(ou: str) -> Critere:
    """The arrears that the City tolerates are in a « délibération » that was not found: no sure refusal."""
    return vrai("paris_sans_impaye", Genre.LOGEMENT, "paris_sans_impaye", ou, "dettes", doute="regle_inconnue")


def logement_convenable(ou: str) -> UnDe:
    """Housing aid, or else a home as full and as healthy as the law wants, which the City looks at."""
    return UnDe(
        "paris_logement_convenable",
        (
            vrai("paris_aide_logement", Genre.DROITS_D_ABORD, "aide_logement_paris", ou, *FAITS_AIDE_LOGEMENT),
            vrai(
                "paris_logement_sain",
                Genre.LOGEMENT,
                "logement_decent",
                ou,
                "logement.decent",
                nature=Nature.APPRECIATION,
            ),
        ),
    )


def charge_de_logement(ou: str, *faits: str) -> Critere:
    """Nothing is paid to who pays nothing for the home."""
    return vrai("paris_charge_de_logement", Genre.DEPENSE, "paris_charge_nette", ou, *faits)


_ETUDIANT = UnDe(
    "pl_etudiant",
    (
        vrai(
            "pl_etudiant",
            Genre.ETUDES,
            "paris_logement_non_etudiant",
            "IV 2.3 d/1, V 3.1 d/1",
            "personne.activite",
            "personne.scolarite",
        ),
        vrai(
            "pl_boursier",
            Genre.ETUDES,
            "paris_etudiant_boursier",
            "IV 2.3 d/1, V 3.1 d/1",
            "personne.ressources",
            "personne.scolarite",
        ),
        vrai(
            "pl_etudiant_age_ou_handicape",
            Genre.ETUDES,
            "paris_logement_etudiant_age_ou_handicape",
            "II 2.1, III 2.1",
            "personne.activite",
            "personne.scolarite",
            *FAITS_PERSONNE_AGEE,
            *FAITS_PERSONNE_HANDICAPEE,
        ),
    ),
)


def _effort(identifiant: str, depense_minimum: str, ou: str, *faits: str, doute: Doute | None = None) -> Critere:
    return Critere(
        id=identifiant,
        genre=Genre.DEPENSE,
        quantite="paris_logement_depense",
        comparaison=Comparaison.AU_MOINS,
        seuil_variable=depense_minimum,
        chiffres=(_TAUX,),
        reference=article(ou),
        nature=Nature.LOI,
        unite="€/mois",
        faits=tuple(dict.fromkeys((*_FAITS_DEPENSE, *faits))),
        doute=doute,
    )


#: b/3, in two: 30 % of the resources, and in II and III 30 % of the « minimum vieillesse ». V 3.1 has not the second,
#: and does not exclude who is old or disabled: not met, nobody knows
_EFFORT = (
    _effort(
        "pl_effort",
        "paris_logement_depense_minimum",
        "II 2.1 b/3, III 2.1 b/3, IV 2.3 b/3, V 3.1 b/3",
        *FAITS_RESSOURCES,
        *FAITS_FOYER,
    ),
    _effort(
        "pl_effort_minimum_vieillesse",
        "paris_logement_depense_minimum_vieillesse",
        "II 2.1 b/3, III 2.1 b/3",
        doute="regle_inconnue",
    ),
)
_AVEC_UN_ENFANT = vrai(
    "pl_mutation_enfant",
    Genre.COMPOSITION,
    "paris_logement_couple_un_enfant",
    "II 2.1 d/6, III 2.1 d/6, IV/A 5",
    *FAITS_FOYER,
    *FAITS_ENFANTS,
)
_COMPOSITION = vrai(
    "pl_composition",
    Genre.COMPOSITION,
    "paris_logement_composition",
    "II 2.1 a/1, III 2.1 a/1, IV 2.3 a/1, V 3.1 a/1",
    *FAITS_FOYER,
    *FAITS_ENFANTS,
)

#: by Titre II or III, that does not send to IV/A 3: the whole aid for a child in alternate residence
_PAR_AGE_OU_HANDICAP = un_adulte_de_paris(
    vrai(
        "pl_age_ou_handicap",
        Genre.HANDICAP,
        "paris_logement_age_ou_handicap",
        "II/A 2, III/A 2",
        *FAITS_PERSONNE_AGEE,
        *FAITS_PERSONNE_HANDICAPEE,
    ),
    *_EFFORT,
    mutation=True,
    mutation_si=(_AVEC_UN_ENFANT,),
)

AIDE = Aide(
    **COMMUNS | {"delais": (*COMMUNS["delais"], "paris_logement_duree")},
    id="paris_logement",
    entite="famille",
    octroi="droit",
    en_vigueur_depuis="2015-01-01",
    references=tuple(article(ou) for ou in ("II 2.1", "III 2.1", "IV 2.3", "V 3.1")),
    arbre=Tous(
        (
            un_adulte_de_paris(_ETUDIANT, *_EFFORT, mutation=True, mutation_si=(_AVEC_UN_ENFANT,)),
            _COMPOSITION,
            UnDe(
                "pl_locataire",
                (
                    vrai(
                        "pl_bail",
                        Genre.CONTRAT,
                        "paris_titulaire_du_bail",
                        "II 2.1 b/1, III 2.1 b/1, IV 2.3 b/1, V 3.1 b/1",
                        "logement.statut",
                        "logement.bail_au_nom",
                    ),
                    vrai(
                        "pl_foyer",
                        Genre.LOGEMENT,
                        "paris_resident_en_foyer",
                        "II 2.1 d/1 à d/4, III 2.1 d/1 à d/4",
                        "logement.statut",
                        doute="annonce",  # unless the charges cannot be told, or the aide sociale pays
                    ),
                ),
            ),
            ressources(
                "pl_ressources",
                _PLAFONDS,
                "II 2.1 b/2, III 2.1 b/2, IV 2.3 b/2, V 3.1 b/2",
                rang="paris_logement_rang",
            ),
            logement_convenable("II 2.1 b/5, III 2.1 b/5, IV 2.3 b/5, V 3.1 b/5"),
            sans_impaye("II 2.1 b/6, III 2.1 b/6, IV 2.3 b/6, V 3.1 b/6"),
            charge_de_logement(
                "II 2.1 b/4, III 2.1 b/4, IV 2.3 b/4, V 3.1 b/4",
                *_FAITS_LOYER,
                "logement.charges",
                "logement.mensualite_pret",
                "logement.charges_copropriete",
            ),
        )
    ),
    eligibilite="paris_logement_eligibilite",
    aide_lue="aide_logement",
    faits_du_calcul=FAITS_DU_CALCUL_AIDE_LOGEMENT,
    montant="paris_logement_sans_cumul",
    montant_haut="paris_logement_haut",
    montant_borne="paris_logement_borne",
    rythme=Rythme.MOIS,
    faits_montant=tuple(dict.fromkeys((*_FAITS_DEPENSE, *FAITS_RESSOURCES, *FAITS_FOYER, "logement.charges"))),
    chiffres_montant=tuple(dict.fromkeys(_MONTANTS)),
    ouverte_par=("paris_logement",),
    hypotheses=("periode_non_ecrite_dans_le_reglement",),
    non_modelise=(
        "reglement_municipal_2019",
        "paris_logement_smic",
        "paris_impayes_acceptes",
        "paris_hotel_enfance",
        "garde_alternee_partage",
    ),
    demarches=("demander_paris_logement", "garder_copie"),
    pieces=(
        "identite",
        "titre_sejour",
        "domicile_paris_3_ans",
        "avis_impot",
        "bail",
        "quittance",
        "papier_aide_logement",
        "rib",
    ),
)


class paris_logement_enfants(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'enfants à charge pour Paris Logement, sans ceux de l'ASPEH au prorata"
    reference = "Règlement municipal, articles II 2.1 a/1, III 2.1 a/1 et IV 2.3 a/1"

    def formula(famille, period):
        return famille.sum(famille.members("enfant_a_charge_reglement_paris", period))


class paris_logement_couple_un_enfant(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Couple avec un enfant à charge"
    reference = "Règlement municipal, article IV 2.3 a/1"

    def formula(famille, period):
        return famille("paris_couple", period) * (famille("paris_logement_enfants", period) == 1)


class paris_logement_composition(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Personne isolée, couple sans enfant, ou couple avec un enfant à charge"
    reference = "Règlement municipal, articles II 2.1 a/1, III 2.1 a/1, IV 2.3 a/1 et V 3.1 a/1"

    def formula(famille, period):
        sans_enfant = famille("paris_logement_enfants", period) == 0
        return sans_enfant + famille("paris_logement_couple_un_enfant", period)


class paris_logement_rang(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Ligne de l'annexe : 0 personne isolée, 1 couple sans enfant, 2 couple avec un enfant"
    reference = "Règlement municipal, annexes II 2.1, III 2.1, IV 2.3 et V 3.1"

    def formula(famille, period):
        couple = famille("paris_couple", period)
        return couple.astype(int) + couple * (famille("paris_logement_enfants", period) > 0)


class paris_logement_non_etudiant(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "N'est pas étudiant"
    reference = "Règlement municipal, articles IV 2.3 d/1 et V 3.1 d/1"

    def formula(individu, period):
        return individu("paris_etudiant", period) == 0


class paris_logement_age_ou_handicap(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Personne âgée ou handicapée au sens du règlement municipal"
    reference = "Règlement municipal, articles II/A 2 et III/A 2"

    def formula(individu, period):
        return individu("personne_agee_paris", period) + individu("personne_handicapee_paris", period) > 0


class paris_logement_etudiant_age_ou_handicape(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Étudiant âgé ou handicapé : II 2.1 et III 2.1 n'ont pas d'article sur les étudiants"
    reference = "Règlement municipal, articles II 2.1 et III 2.1"

    def formula(individu, period):
        return individu("paris_etudiant", period) * individu("paris_logement_age_ou_handicap", period)


class paris_logement_depense(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Dépense de logement du taux d'effort, pour cette personne qui demande (€/mois)"
    reference = "Règlement municipal, articles II 2.1 b/3, III 2.1 b/3, IV 2.3 b/3 et V 3.1 b/3"

    def formula(individu, period, parameters):
        return _depense(individu, period, parameters(period), individu("paris_logement_age_ou_handicap", period))


class paris_logement_depense_minimum(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Dépense de logement à partir de laquelle le taux d'effort suffit (€/mois)"
    reference = "Règlement municipal, articles II 2.1 b/3, III 2.1 b/3, IV 2.3 b/3 et V 3.1 b/3"

    def formula(famille, period, parameters):
        # without any resources, one cent is an effort
        return maximum(_part(parameters(period), famille("paris_ressources_foyer", period)), 1) / 100


class paris_logement_depense_minimum_vieillesse(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Dépense qui suffit d'après le minimum vieillesse ; 0 pour qui n'est ni âgé ni handicapé (€/mois)"
    reference = "Règlement municipal, articles II 2.1 b/3 et III 2.1 b/3"

    def formula(individu, period, parameters):
        chiffres = parameters(period)
        mensuel = minimum_vieillesse_du_mois(chiffres, individu.famille("paris_couple", period))
        return individu("paris_logement_age_ou_handicap", period) * _part(chiffres, mensuel) / 100


class paris_logement_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à Paris Logement"
    reference = "Règlement municipal, articles II 2.1, III 2.1, IV 2.3 et V 3.1"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_logement_sans_cumul(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Paris Logement, avant le choix entre les aides municipales au logement (€/mois)"
    reference = (
        "Règlement municipal, articles II 2.1 a/2 et b/4, III 2.1 a/2 et b/4, IV 2.3 a/2 et b/4, V 3.1 a/2 et b/4"
    )

    def formula(famille, period, parameters):
        montant, part = _montant(famille, period, parameters), _part_alternee(famille, period, parameters)
        paye = lecture_basse(famille, period, part, montant)
        return arrondir(famille("paris_logement_eligibilite", period) * paye, 2)


class paris_logement_haut(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Paris Logement, lecture haute : la moitié du montant de l'annexe, dans la limite de la charge (€/mois)"
    reference = "Règlement municipal, article IV/A 3"

    def formula(famille, period, parameters):
        montant, part = _montant(famille, period, parameters), _part_alternee(famille, period, parameters)
        paye = lecture_haute(famille, period, part, montant)
        return arrondir(famille("paris_logement_eligibilite", period) * paye, 2)


class paris_logement_borne(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Montant de l'annexe, que Paris Logement ne dépasse pas (€/mois)"
    reference = "Règlement municipal, annexes II 2.1, III 2.1, IV 2.3 et V 3.1"

    def formula(famille, period, parameters):
        return _montant(famille, period, parameters)


class paris_logement(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Paris Logement (€/mois), si aucune autre aide municipale au logement ne paie plus"
    reference = "Règlement municipal, articles II 2.1 c/4, III 2.1 c/4 et IV 2.3 c/4"

    def formula(famille, period):
        return si_retenue(famille, period, "paris_logement")


def _depense(individu, period, chiffres, par_age_ou_handicap):
    """Rent, parking and the lump sum of charges, less housing aid. V 3.1: a couple that shares has the small sum."""
    famille, menage = individu.famille, individu.menage
    couple, enfants = famille("paris_couple", period), famille("paris_logement_enfants", period)
    partage = menage("coloc", period) * (enfants == 0) * ((couple * par_age_ou_handicap) == 0)
    forfait = where(partage, valeur(chiffres, _FORFAIT_COLOCATAIRE), valeur(chiffres, _FORFAIT))
    forfait = forfait + enfants * valeur(chiffres, _FORFAIT_ENFANT)
    loyer = menage("loyer", period) + menage("parking_mensuel", period)
    return maximum(arrondir(loyer + forfait - famille("aide_logement_paris", period), 2), 0)


def _part(chiffres, euros):
    """Smallest spending, in cents, that reaches the rate."""
    centimes = rint(euros.astype(float) * 100)
    return ceil(arrondir(centimes * valeur(chiffres, _TAUX), 4))


def _montant(famille, period, parameters):
    return au_rang(parameters(period), _MONTANTS, famille("paris_logement_rang", period))


def _part_alternee(famille, period, parameters):
    """IV/A 3: half at most for a child in alternate residence, by Titre IV alone."""
    alterne = famille.members("enfant_a_charge_reglement_paris", period) * famille.members("garde_alternee", period)
    par_iv = (conjonction(_PAR_AGE_OU_HANDICAP, famille, period, parameters) == 0) * famille.any(alterne)
    return where(par_iv, valeur(parameters(period), _PART_ALTERNEE), 1)
