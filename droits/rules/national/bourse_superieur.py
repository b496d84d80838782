"""Bourse d'enseignement supérieur sur critères sociaux — code de l'éducation, L821-1, D821-1 à D821-4.

L821-1   aide de l'État aux étudiants en formation initiale ; la circulaire annuelle du ministère (juin 2024 :
         ESRS2413977C) fixe les conditions, deux arrêtés annuels les plafonds et les montants
annexe 1 formation initiale, à temps plein, qui peut accueillir des boursiers ; jamais en apprentissage
annexe 2 première demande avant 28 ans au 1er septembre, un an de plus par enfant élevé, sans limite avec un
         handicap reconnu ; ensuite, sans interrompre ses études, au plus sept droits annuels
annexe 2 Français ; Européen qui a travaillé en France, dont un parent y a eu des revenus, ou présent depuis un
         an ; réfugié, protection subsidiaire ; autres : titre de séjour, deux ans en France, et foyer fiscal
         des parents en France depuis deux ans — ce foyer, nous ne le connaissons pas : le Crous en juge
annexe 3 revenu brut global des parents, deux ans avant l'année de la rentrée, et points de charge ; marié,
         pacsé ou parent, l'étudiant peut compter seul : nous ne calculons pas ce cas
Plafonds et montants d'OpenFisca-France (arrêtés de 2023, inchangés en 2024 et 2025). Ceux de 2026-2027 n'ont
pas été trouvés : la réponse le dit.
"""

from numpy import datetime64, select
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu
from openfisca_france.model.base import TypesActivite, TypesStatutMarital

from droits.aide import Aide, Comparaison, Critere, Doute, Genre, Nature, Reference, Rythme, Tous, UnAdulte, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction

_SUPERIEUR = 5  # « scolarite_droits »
_RENTREE = 9  # September
_ECHELONS = ("7", "6", "5", "4", "3", "2", "1", "0bis")  # from the lowest ceiling up


def _circulaire(article: str) -> Reference:
    return Reference(article, "Circulaire annuelle des bourses sur critères sociaux")


def _sejour(identifiant: str, quantite: str, doute: Doute | None, *faits: str) -> Critere:
    return Critere(
        id=identifiant,
        genre=Genre.SEJOUR,
        quantite=quantite,
        comparaison=Comparaison.VRAI,
        reference=_circulaire("annexe 2, conditions de nationalité"),
        nature=Nature.LOI,
        doute=doute,
        faits=("personne.nationalite", "personne.titre_sejour", *faits),
    )


def _age(identifiant: str, seuil: str, doute: Doute | None) -> Critere:
    return Critere(
        id=identifiant,
        genre=Genre.AGE,
        quantite="age_a_la_rentree",
        comparaison=Comparaison.MOINS_DE,
        seuil_variable=seuil,
        reference=_circulaire("annexe 2, conditions d'âge"),
        nature=Nature.LOI,
        unite="ans",
        doute=doute,
        faits=(
            "personne.date_naissance",
            "foyer.enfants",
            "enfant.date_naissance",
            "enfant.residence",
            "enfant.a_charge",
        ),
    )


#: What a student must meet.
ETUDIANT = Tous(
    (
        Critere(
            id="bourse_superieur_etudes",
            genre=Genre.ETUDES,
            quantite="bourse_superieur_etudes",
            comparaison=Comparaison.VRAI,
            reference=Reference("L821-1", "Code de l'éducation"),
            nature=Nature.LOI,
            faits=("personne.scolarite",),
        ),
        UnDe(
            "bourse_superieur_age",
            (
                _age("bourse_superieur_age", "bourse_superieur_age_limite", None),
                Critere(
                    id="bourse_superieur_handicap",
                    genre=Genre.AGE,
                    quantite="taux_incapacite",
                    comparaison=Comparaison.VRAI,
                    reference=_circulaire("annexe 2, conditions d'âge"),
                    nature=Nature.LOI,
                    faits=("personne.taux_incapacite",),
                ),
                _age("bourse_superieur_suite_etudes", "bourse_superieur_age_suite", "si_rempli"),
            ),
        ),
        _sejour("bourse_superieur_titre", "sejour_regulier", None),
        UnDe(
            "bourse_superieur_nationalite",
            (
                _sejour("bourse_superieur_francais", "bourse_superieur_francais", None),
                _sejour(
                    "bourse_superieur_europeen",
                    "bourse_superieur_europeen",
                    None,
                    "personne.en_france_depuis",
                    "personne.activite",
                ),
                _sejour("bourse_superieur_protege", "refugie_ou_protege", None),
                _sejour("bourse_superieur_foyer_fiscal", "sejour_regulier", "si_rempli"),
            ),
        ),
        Critere(
            id="bourse_superieur_parents",
            genre=Genre.ETUDES,
            quantite="bourse_superieur_avec_parents",
            comparaison=Comparaison.VRAI,
            reference=_circulaire("annexe 3, dispositions dérogatoires"),
            nature=Nature.LOI,
            doute="si_non_rempli",
            faits=(
                "foyer.enfants",
                "foyer.conjoint",
                "foyer.lien",
                "enfant.date_naissance",
                "enfant.residence",
                "enfant.a_charge",
            ),
        ),
        Critere(
            id="bourse_superieur_ressources",
            genre=Genre.RESSOURCES,
            quantite="bourse_revenus_parents",
            comparaison=Comparaison.AU_PLUS,
            seuil_variable="bourse_superieur_plafond",
            chiffres=("droits.bourse_superieur.plafond_0_point",),
            chiffres_annuels=True,
            reference=_circulaire("annexe 3 ; arrêté annuel des plafonds"),
            nature=Nature.BAREME,
            unite="€/an",
            faits=("personne.revenus_parents", "personne.points_charge"),
        ),
    )
)

AIDE = Aide(
    id="bourse_superieur",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2025-04-15",
    verifie_le="2026-11-22",
    references=(
        Reference("L821-1, D821-1", "Code de l'éducation"),
        _circulaire("annexes 1 à 7"),
    ),
    arbre=UnAdulte("bourse_superieur_etudiant", ETUDIANT),
    montant="bourse_superieur_annuelle",
    rythme=Rythme.AN,
    chiffres_montant=(
        "droits.bourse_superieur.montant_echelon_0_bis",
        "droits.bourse_superieur.montant_echelon_7",
    ),
    ouverte_si="boursier",
    faits_ouverture=("personne.ressources",),
    variations="par_paliers",
    ouverte_par=("bourse_superieur",),
    en_vigueur_depuis="2023-09-01",
    non_modelise=("bourse_formation", "bourse_bareme_2026"),
    demarches=("demander_bourse_superieur", "garder_copie"),
    pieces=("avis_impot_parents", "rib"),
    ou=("crous",),
    delais=("bourse_superieur_dix_fois", "bourse_superieur_tard"),
    recours=("recours_administratif", "lettre_dit_comment"),
)


class age_a_la_rentree(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Âge révolu le 1er septembre de l'année universitaire (ans)"

    def formula(individu, period):
        annee = period.start.year - (period.start.month < _RENTREE)
        naissance = individu("date_naissance", period)
        mois = naissance.astype("datetime64[M]")
        apres_le_premier = naissance > mois
        ecoules = (datetime64(f"{annee}-{_RENTREE:02d}", "M") - mois).astype(int) - apres_le_premier
        return ecoules // 12


class bourse_superieur_etudes(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Étudie dans l'enseignement supérieur, hors apprentissage"
    reference = "Code de l'éducation, article L821-1"

    def formula(individu, period):
        return individu("scolarite_droits", period) == _SUPERIEUR


class bourse_superieur_age_limite(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Âge limite d'une première demande de bourse, reculé d'un an par enfant élevé (ans)"
    reference = "Circulaire annuelle, annexe 2"

    def formula(individu, period, parameters):
        age = valeur(parameters(period), "droits.bourse_superieur.age_max")
        return age + individu.famille.nb_persons(Famille.ENFANT)


class bourse_superieur_age_suite(Variable):
    value_type = int
    entity = Individu
    definition_period = MONTH
    label = "Âge jusqu'auquel des études sans interruption peuvent encore donner une bourse (ans)"
    reference = "Circulaire annuelle, annexe 2"

    def formula(individu, period, parameters):
        droits = valeur(parameters(period), "droits.bourse_superieur.droits_max")
        return individu("bourse_superieur_age_limite", period) + droits


class bourse_superieur_francais(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Nationalité française"
    reference = "Circulaire annuelle, annexe 2"

    def formula(individu, period):
        return individu("nationalite", period) == b"FR"


class bourse_superieur_europeen(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Européen qui travaille en France, ou y vit depuis un an"
    reference = "Circulaire annuelle, annexe 2"

    def formula(individu, period, parameters):
        duree = valeur(parameters(period), "droits.bourse_superieur.europeen_mois")
        present = individu("mois_en_france_sans_interruption", period) > duree
        travaille = individu("activite", period) == TypesActivite.actif
        return individu("est_europeen", period) * (present + travaille)


class bourse_superieur_avec_parents(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Ni enfant, ni mariage, ni pacs : les revenus des parents comptent"
    reference = "Circulaire annuelle, annexe 3"

    def formula(individu, period):
        statut = individu("statut_marital", period)
        en_couple = (statut == TypesStatutMarital.marie) + (statut == TypesStatutMarital.pacse)
        return (individu.famille.nb_persons(Famille.ENFANT) == 0) * (en_couple == 0)


def _plafond(individu, period, parameters, echelon):
    """Ceiling of an échelon (€/year) for the points of the student; beyond 17 points, that of 17."""
    bourses = parameters(period).prestations_sociales.education.bourses.enseignement_superieur
    bareme = getattr(bourses.criteres_sociaux.plafond_ressources, f"echelon_{echelon}")
    return bareme.calc(individu("bourse_points_charge", period))


class bourse_superieur_plafond(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Plafond des revenus des parents, échelon 0 bis (€/an)"
    reference = "Arrêté annuel des plafonds"

    def formula(individu, period, parameters):
        return _plafond(individu, period, parameters, _ECHELONS[-1])


class bourse_superieur_montant(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Bourse sur critères sociaux d'un étudiant (€ par année universitaire)"
    reference = "Arrêté annuel des taux"

    def formula(individu, period, parameters):
        bourses = parameters(period).prestations_sociales.education.bourses.enseignement_superieur.criteres_sociaux
        revenus = individu("bourse_revenus_parents", period)
        sous_plafond = [revenus <= _plafond(individu, period, parameters, echelon) for echelon in _ECHELONS]
        rangs = list(range(len(_ECHELONS) - 1, -1, -1))
        echelon = select(sous_plafond, rangs, -1)
        annuel = (bourses.montants.calc(echelon) * bourses.nombre_mensualites).round(2)
        return conjonction(ETUDIANT, individu, period, parameters) * (echelon >= 0) * annuel


class bourse_superieur_annuelle(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Bourse sur critères sociaux du demandeur et de son conjoint (€ par année universitaire)"
    reference = "Code de l'éducation, article L821-1"

    def formula(famille, period):
        return famille.sum(famille.members("bourse_superieur_montant", period), role=Famille.PARENT)
