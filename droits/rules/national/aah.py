"""Allocation aux adultes handicapés (AAH) et majoration pour la vie autonome (MVA) — CSS, L821-1 à L821-8.

L821-1   80 % d'incapacité (D821-1) ; résider en France (R821-1 : trois mois au plus hors de France par année
         civile) ; séjour régulier ; Européens : plus de trois mois de résidence, sauf travail ; l'AAH complète
         une pension d'invalidité, une retraite ou une rente sans dépasser le montant de l'AAH
L821-2   de 50 à 79 %, avec une restriction substantielle et durable pour l'accès à l'emploi, que la CDAPH
         reconnaît ; fin à 62 ans (L351-1-5, D351-1-14)
R821-1   dès 20 ans, ou dès 16 ans pour qui n'ouvre plus droit aux allocations familiales
L821-3   ressources de la personne seule depuis le 1er octobre 2023 ; D821-2 : plafond, et moitié par enfant ;
         R821-4 : année civile N-2 ; R821-4-1 : trimestre de qui travaille ; D821-9 : abattements
R821-5   la CDAPH décide, pour un à dix ans, ou sans limite ; R821-7 : au plus tôt le mois suivant la demande
L821-1-2 MVA : 80 %, logement indépendant avec une aide au logement, AAH à taux plein ou en complément d'une
         pension, ou ASI, sans revenu d'activité. R821-5-1, R821-5-2 ; D821-3 : montant
Textes lus dans leur version du 14 mars 2026. Les calculs sont ceux d'OpenFisca-France, corrigés par
``droits/corrections/aah_*.py``.
"""

from numpy import floor, maximum, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu
from openfisca_france.model.base import ADD, TypesStatutOccupationLogement

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Tous, UnAdulte, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import FAITS_DU_CALCUL_AIDE_LOGEMENT
from droits.rules.national import aide_logement
from droits.textes import securite_sociale as _css

_MONTANT = "prestations_sociales.prestations_etat_de_sante.invalidite.aah.montant"


_FAITS_RESSOURCES = (
    "personne.ressources",
    "ressource.montant",
    "ressource.depuis",
    "ressource.passe",
    "ressource.imposable",
)
_FAITS_ENFANTS = ("foyer.enfants", "enfant.date_naissance", "enfant.residence", "enfant.a_charge")

#: What one adult must be: incapacity, age, residence and permit; ``aah_eligible`` (OpenFisca) is this conjunction.
ELIGIBLE = Tous(
    (
        UnDe(
            "aah_taux",
            (
                Critere(
                    id="aah_taux_80",
                    genre=Genre.HANDICAP,
                    quantite="aah_taux_suffit",
                    comparaison=Comparaison.VRAI,
                    reference=_css("L821-1, D821-1"),
                    nature=Nature.LOI,
                    faits=("personne.taux_incapacite",),
                ),
                Tous(
                    (
                        Critere(
                            id="aah_taux_50",
                            genre=Genre.HANDICAP,
                            quantite="aah_taux_avec_restriction",
                            comparaison=Comparaison.VRAI,
                            reference=_css("L821-2, D821-1"),
                            nature=Nature.LOI,
                            faits=("personne.taux_incapacite",),
                        ),
                        Critere(
                            id="aah_restriction",
                            genre=Genre.HANDICAP,
                            quantite="aah_restriction_substantielle_durable_acces_emploi",
                            comparaison=Comparaison.VRAI,
                            reference=_css("L821-2"),
                            nature=Nature.LOI,
                            faits=("personne.restriction_emploi",),
                        ),
                        Critere(
                            id="aah_age_fin",
                            genre=Genre.AGE,
                            quantite="age_au_jour",
                            comparaison=Comparaison.MOINS_DE,
                            seuil="droits.aah.age_inaptitude",
                            chiffres=("droits.aah.age_inaptitude",),
                            reference=_css("L821-2, L351-1-5, D351-1-14"),
                            nature=Nature.LOI,
                            unite="ans",
                            faits=("personne.date_naissance",),
                        ),
                    )
                ),
            ),
        ),
        UnDe(
            "aah_age",
            (
                Critere(
                    id="aah_age_20",
                    genre=Genre.AGE,
                    quantite="age_au_jour",
                    comparaison=Comparaison.AU_MOINS,
                    seuil="droits.aah.age_minimal",
                    chiffres=("droits.aah.age_minimal",),
                    reference=_css("L821-1, R821-1, R512-2"),
                    nature=Nature.LOI,
                    unite="ans",
                    faits=("personne.date_naissance",),
                ),
                Tous(
                    (
                        Critere(
                            id="aah_age_16",
                            genre=Genre.AGE,
                            quantite="age_au_jour",
                            comparaison=Comparaison.AU_MOINS,
                            seuil="droits.aah.age_minimal_autonome",
                            chiffres=("droits.aah.age_minimal_autonome",),
                            reference=_css("R821-1"),
                            nature=Nature.LOI,
                            unite="ans",
                            faits=("personne.date_naissance",),
                        ),
                        Critere(
                            id="aah_hors_allocations_familiales",
                            genre=Genre.COMPOSITION,
                            quantite="aah_hors_allocations_familiales",
                            comparaison=Comparaison.VRAI,
                            reference=_css("R821-1"),
                            nature=Nature.LOI,
                            doute="si_rempli",
                            faits=(
                                "personne.vit_chez_ses_parents",
                                "personne.ressources",
                                "ressource.montant",
                                "ressource.depuis",
                            ),
                        ),
                    )
                ),
            ),
        ),
        Critere(
            id="aah_residence",
            genre=Genre.RESIDENCE,
            quantite="mois_en_france_par_an",
            comparaison=Comparaison.AU_MOINS,
            seuil="droits.aah.mois_residence_par_an",
            chiffres=("droits.aah.mois_residence_par_an",),
            reference=_css("L821-1, R821-1"),
            nature=Nature.LOI,
            unite="mois",
            doute="si_non_rempli",
            faits=("personne.mois_en_france_par_an",),
        ),
        Critere(
            id="aah_sejour",
            genre=Genre.SEJOUR,
            quantite="sejour_regulier",
            comparaison=Comparaison.VRAI,
            reference=_css("L821-1, D821-8"),
            nature=Nature.LOI,
            faits=("personne.nationalite", "personne.titre_sejour"),
        ),
        Critere(
            id="aah_asile",
            genre=Genre.SEJOUR,
            quantite="aah_sans_demande_asile",
            comparaison=Comparaison.VRAI,
            reference=_css("L821-1, D821-8"),
            nature=Nature.LOI,
            doute="si_non_rempli",
            faits=("personne.nationalite", "personne.titre_sejour"),
        ),
        Critere(
            id="aah_europeen",
            genre=Genre.SEJOUR,
            quantite="aah_europeen_installe",
            comparaison=Comparaison.VRAI,
            reference=_css("L821-1"),
            nature=Nature.LOI,
            doute="si_non_rempli",
            faits=("personne.nationalite", "personne.en_france_depuis", "personne.activite", "personne.ressources"),
        ),
    )
)

#: What one adult must meet to be paid; each counts only his or her own money.
BENEFICIAIRE = Tous(
    (
        ELIGIBLE,
        Critere(
            id="aah_ressources",
            genre=Genre.RESSOURCES,
            quantite="aah_base_ressources_deconjugalisee",
            comparaison=Comparaison.MOINS_DE,
            seuil_variable="aah_plafond_ressources_deconjugalise",
            chiffres=(_MONTANT,),
            reference=_css("L821-3, D821-2, R821-4, R821-4-1, D821-9"),
            nature=Nature.LOI,
            unite="€/mois",
            faits=(*_FAITS_RESSOURCES, *_FAITS_ENFANTS),
        ),
        Critere(
            id="aah_pension",
            genre=Genre.CUMUL,
            quantite="aah_base_non_cumulable",
            comparaison=Comparaison.MOINS_DE,
            seuil=_MONTANT,
            chiffres=(_MONTANT,),
            reference=_css("L821-1"),
            nature=Nature.LOI,
            unite="€/mois",
            faits=("personne.ressources", "ressource.montant", "ressource.net", "ressource.depuis", "aides_recues"),
        ),
        Critere(
            id="aah_autres_sommes",
            genre=Genre.RESSOURCES,
            quantite="aah_sans_autre_somme",
            comparaison=Comparaison.VRAI,
            reference=_css("R821-4, R532-3"),
            nature=Nature.LOI,
            doute="si_non_rempli",
            faits=("personne.ressources", "ressource.depuis", "ressource.montant", "ressource.passe"),
        ),
        Critere(
            id="aah_retraites",
            genre=Genre.DROITS_D_ABORD,
            quantite="aah_pensions_demandees",
            comparaison=Comparaison.VRAI,
            reference=_css("L821-1"),
            nature=Nature.DEMARCHE,
            faits=("personne.date_naissance", "personne.pensions_demandees"),
        ),
    )
)

AIDE = Aide(
    id="aah",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2026-01-01",
    verifie_le="2026-11-22",
    references=(_css("L821-1"), _css("L821-2"), _css("L821-3")),
    arbre=Tous((UnAdulte("aah_un_adulte", BENEFICIAIRE),)),
    montant="aah_du_foyer",
    chiffres_montant=(_MONTANT,),
    variations="libre",
    ouverte_par=("aah",),
    en_vigueur_depuis="2023-10-01",
    non_modelise=("aah_cdaph", "aah_travail", "aah_esat", "aah_hopital", "aah_avant_2023"),
    demarches=("demander_mdph", "dossier_mdph_medical", "dire_ressources_caf", "garder_copie"),
    pieces=("identite", "titre_sejour", "certificat_medical_mdph", "domicile_paris", "avis_impot", "rib"),
    ou=("mdph", "caf"),
    recours=("lettre_dit_comment",),
    delais=("mois_suivant_demande", "changements"),
)

#: Conditions of the MVA, for one adult; ``mva`` (corrected) is paid where they hold.
BENEFICIAIRE_MVA = Tous(
    (
        Critere(
            id="mva_taux",
            genre=Genre.HANDICAP,
            quantite="aah_taux_suffit",
            comparaison=Comparaison.VRAI,
            reference=_css("L821-1-2, D821-1"),
            nature=Nature.LOI,
            faits=("personne.taux_incapacite",),
        ),
        UnDe(
            "mva_allocation",
            (
                Critere(
                    id="mva_aah_taux_plein",
                    genre=Genre.DROITS_D_ABORD,
                    quantite="mva_aah_a_taux_plein",
                    comparaison=Comparaison.VRAI,
                    reference=_css("L821-1-2"),
                    nature=Nature.LOI,
                    faits=(
                        "personne.date_naissance",
                        "personne.nationalite",
                        "personne.titre_sejour",
                        "personne.en_france_depuis",
                        *_FAITS_RESSOURCES,
                        *_FAITS_ENFANTS,
                        "aides_recues",
                        "personne.taux_incapacite",
                        "personne.vit_chez_ses_parents",
                        "personne.restriction_emploi",
                        "personne.mois_en_france_par_an",
                    ),
                ),
                Tous(
                    (
                        Critere(
                            id="mva_aah_complement",
                            genre=Genre.DROITS_D_ABORD,
                            quantite="aah",
                            comparaison=Comparaison.VRAI,
                            reference=_css("L821-1-2"),
                            nature=Nature.LOI,
                            faits=(
                                "personne.nationalite",
                                "personne.titre_sejour",
                                *_FAITS_RESSOURCES,
                                *_FAITS_ENFANTS,
                                "aides_recues",
                                "personne.taux_incapacite",
                                "personne.restriction_emploi",
                                "personne.date_naissance",
                                "personne.mois_en_france_par_an",
                                "personne.en_france_depuis",
                                "personne.vit_chez_ses_parents",
                            ),
                        ),
                        Critere(
                            id="mva_pension",
                            genre=Genre.DROITS_D_ABORD,
                            quantite="mva_recoit_une_pension",
                            comparaison=Comparaison.VRAI,
                            reference=_css("L821-1-2"),
                            nature=Nature.LOI,
                            faits=("personne.ressources", "ressource.depuis", "ressource.montant"),
                        ),
                    )
                ),
                Critere(
                    id="mva_asi",
                    genre=Genre.DROITS_D_ABORD,
                    quantite="asi",
                    comparaison=Comparaison.VRAI,
                    reference=_css("L821-1-2, L815-24"),
                    nature=Nature.LOI,
                    faits=(
                        "personne.nationalite",
                        "personne.titre_sejour",
                        *_FAITS_RESSOURCES,
                        "aides_recues",
                        "personne.date_naissance",
                        "personne.mois_en_france_par_an",
                        "patrimoine.epargne",
                        "patrimoine.immobilier",
                        "patrimoine.donations",
                    ),
                ),
                Critere(
                    id="mva_asi_incertaine",
                    genre=Genre.DROITS_D_ABORD,
                    quantite="mva_asi_incertaine",
                    comparaison=Comparaison.VRAI,
                    reference=_css("L821-1-2, L815-24"),
                    nature=Nature.LOI,
                    doute="si_rempli",
                    faits=(
                        "personne.nationalite",
                        "personne.titre_sejour",
                        "personne.ressources",
                        "personne.date_naissance",
                        "personne.mois_en_france_par_an",
                    ),
                ),
            ),
        ),
        Critere(
            id="mva_logement",
            genre=Genre.LOGEMENT,
            quantite="mva_logement_a_soi",
            comparaison=Comparaison.VRAI,
            reference=_css("L821-1-2, R821-5-2"),
            nature=Nature.LOI,
            faits=("logement.statut",),
        ),
        Critere(
            id="mva_logement_foyer",
            genre=Genre.LOGEMENT,
            quantite="mva_hors_logement_foyer",
            comparaison=Comparaison.VRAI,
            reference=_css("R821-5-2"),
            nature=Nature.LOI,
            doute="si_non_rempli",
            faits=("logement.statut",),
        ),
        Critere(
            id="mva_aide_logement",
            genre=Genre.DROITS_D_ABORD,
            quantite="aide_logement",
            comparaison=Comparaison.VRAI,
            reference=_css("L821-1-2, R821-5-1"),
            nature=Nature.LOI,
            faits=(*aide_logement.AIDE.faits(), *_FAITS_RESSOURCES, *_FAITS_ENFANTS),
        ),
        Critere(
            id="mva_sans_travail",
            genre=Genre.RESSOURCES,
            quantite="mva_sans_revenu_d_activite",
            comparaison=Comparaison.VRAI,
            reference=_css("L821-1-2"),
            nature=Nature.LOI,
            faits=("personne.ressources", "ressource.depuis", "ressource.montant"),
        ),
    )
)

AIDE_MVA = Aide(
    id="mva",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2021-01-01",
    verifie_le="2026-11-22",
    references=(_css("L821-1-2"), _css("R821-5-1"), _css("D821-3")),
    arbre=Tous((UnAdulte("mva_un_adulte", BENEFICIAIRE_MVA),)),
    aide_lue="aide_logement",
    faits_du_calcul=FAITS_DU_CALCUL_AIDE_LOGEMENT,
    montant="mva_du_foyer",
    chiffres_montant=("droits.mva.montant",),
    variations="constant",
    ouverte_par=("mva",),
    en_vigueur_depuis="2023-10-01",
    non_modelise=("aah_cdaph", "mva_automatique", "aah_hopital"),
    demarches=("demander_mva_caf", "garder_copie"),
    pieces=("identite", "titre_sejour", "notification_mdph", "bail", "quittance", "rib"),
    ou=("caf",),
    recours=("commission_recours_amiable", "lettre_dit_comment"),
    delais=("changements",),
)


class aah_taux_suffit(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Taux d'incapacité permanente de 80 % au moins"
    reference = "CSS, articles L821-1 et D821-1"

    def formula(individu, period, parameters):
        return _taux(individu, period) >= valeur(parameters(period), "droits.aah.taux_plein")


class aah_taux_avec_restriction(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Taux d'incapacité permanente de 50 % au moins"
    reference = "CSS, articles L821-2 et D821-1"

    def formula(individu, period, parameters):
        return _taux(individu, period) >= valeur(parameters(period), "droits.aah.taux_restriction")


def _taux(individu, period):
    """A whole per cent is compared as it is written on the letter, whatever float32 makes of it."""
    return individu("taux_incapacite", period).astype(float).round(4)


class aah_hors_allocations_familiales(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "N'ouvre plus droit aux allocations familiales : ne vit plus chez ses parents, ou gagne sa vie"
    reference = "CSS, articles R821-1 et R512-2"

    def formula(individu, period):
        chez_ses_parents = individu("habite_chez_parents", period)
        return (chez_ses_parents == 0) + individu("autonomie_financiere", period)


class aah_sans_demande_asile(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Pas de demande d'asile en cours, dont l'attestation n'est pas dans la liste des titres"
    reference = "CSS, article D821-8"

    def formula(individu, period):
        return individu("demandeur_d_asile", period) == 0


class aah_europeen_installe(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Européen résidant en France depuis plus de trois mois, ou qui travaille ; vrai pour les autres"
    reference = "CSS, article L821-1"

    def formula(individu, period, parameters):
        duree = valeur(parameters(period), "droits.aah.mois_sejour_europeen")
        autre_pays = individu("est_europeen", period) * (individu("nationalite", period) != b"FR")
        installe = individu("mois_en_france_sans_interruption", period) > duree
        return (autre_pays == 0) + installe + _travaille(individu, period)


def _travaille(individu, period):
    """Work that pays this month."""
    return (individu("salaire_imposable", period) + individu("rpns_auto_entrepreneur_benefice", period)) > 0


class aah_sans_autre_somme(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Pas de somme de nature inconnue, dont on ne sait si elle compte"
    reference = "CSS, article R532-3"

    def formula(individu, period):
        recentes = individu("gains_exceptionnels", period.last_3_months, options=[ADD])
        anciennes = individu("gains_exceptionnels", period.n_2, options=[ADD])
        return where(_travaille(individu, period), recentes, anciennes) == 0


class aah_pensions_demandees(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "A demandé ses retraites, s'il a l'âge de la retraite pour inaptitude"
    reference = "CSS, article L821-1"

    def formula(individu, period, parameters):
        age = valeur(parameters(period), "droits.aah.age_inaptitude")
        return (individu("age_au_jour", period) < age) + individu("aspa_pensions_demandees", period)


class aah_due(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "AAH due à une personne, au centime (€/mois)"
    reference = "CSS, articles L821-1 et D821-2"

    def formula(individu, period, parameters):
        droit = conjonction(BENEFICIAIRE, individu, period, parameters)
        montant = individu("aah_base", period)
        # under the ceiling by less than a cent: the allowance exists, the smallest one is paid
        return droit * maximum(montant.round(2), 0.01 * (montant > 0))


class aah_du_foyer(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "AAH des adultes du foyer (€/mois)"
    reference = "CSS, articles L821-1 et D821-2"

    def formula(famille, period):
        return famille.sum(famille.members("aah_due", period), role=Famille.PARENT)


class mva_aah_a_taux_plein(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "AAH à taux plein ; un montant dit sans les centimes suffit"
    reference = "CSS, article L821-1-2"

    def formula(individu, period, parameters):
        return individu("aah", period) >= floor(valeur(parameters(period), _MONTANT))


class mva_recoit_une_pension(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Reçoit une retraite, une pension d'invalidité ou une rente d'accident du travail"
    reference = "CSS, article L821-1-2"

    def formula(individu, period):
        pensions = individu("pensions_invalidite", period) + individu("retraite_nette", period)
        return (pensions + individu("rente_accident_travail", period)) > 0


class mva_asi_incertaine(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Remplit les conditions personnelles de l'ASI, dont le montant du moment n'est pas connu"
    reference = "CSS, articles L821-1-2 et L815-24"

    def formula(individu, period):
        inconnue = individu.famille("asi_plafond_mensuel", period)
        return individu("asi_eligibilite", period) * (inconnue != inconnue)


class mva_logement_a_soi(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Locataire ou propriétaire : ni hébergé, ni à l'hôtel, ni sans logement"
    reference = "CSS, article R821-5-2"

    def formula(individu, period):
        statut = individu.menage("statut_occupation_logement", period)
        sans = (
            TypesStatutOccupationLogement.loge_gratuitement,
            TypesStatutOccupationLogement.sans_domicile,
            TypesStatutOccupationLogement.non_renseigne,
        )
        return sum((statut == s) * 1 for s in sans) == 0


class mva_hors_logement_foyer(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Ne vit pas dans un logement-foyer, qui n'est indépendant que sans service collectif"
    reference = "CSS, article R821-5-2"

    def formula(individu, period):
        statut = individu.menage("statut_occupation_logement", period)
        return statut != TypesStatutOccupationLogement.locataire_foyer


class mva_sans_revenu_d_activite(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Aucun revenu d'activité professionnelle"
    reference = "CSS, article L821-1-2"

    def formula(individu, period):
        return _travaille(individu, period) == 0


class mva_due(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Majoration pour la vie autonome due à une personne (€/mois)"
    reference = "CSS, articles L821-1-2 et D821-3"

    def formula(individu, period, parameters):
        droit = conjonction(BENEFICIAIRE_MVA, individu, period, parameters)
        return droit * valeur(parameters(period), "droits.mva.montant")


class mva_du_foyer(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Majoration pour la vie autonome des adultes du foyer (€/mois)"
    reference = "CSS, article R821-5-1"

    def formula(famille, period):
        return famille.sum(famille.members("mva_due", period), role=Famille.PARENT)
