"""Aide aux personnes sans domicile fixe — règlement municipal du 1er septembre 2019, V 1.1, annexe V 1.1.

a/1  « Après étude de chaque cas », les permanences sociales d'accueil donnent une aide en nature ou en espèces
b/1  « majeur et sans domicile fixe depuis au moins un mois à Paris, sauf pour les prestations en nature » :
     avant un mois, rien n'est refusé, seule l'aide en espèces attend
b/2  un maximum cumulé sur douze mois
c/2  le responsable de la permanence accorde l'aide : jamais « droit probable »
I/A 3 : séjour régulier ; I/B 2 : la demande va à une permanence, pas à la Maison des Solidarités.
À l'hôtel, en hébergement social ou dans un squat, le texte ne dit pas si l'on a un « domicile fixe » : on peut
     demander.
"""

from dataclasses import replace

from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Menage

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous, UnAdulte, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import COMMUNS, SEJOUR, a_paris_depuis
from droits.textes import reglement_municipal as article

_CHIFFRES = "paris.sans_domicile."

_UN_MOIS = replace(
    a_paris_depuis("sans_domicile_un_mois", _CHIFFRES + "duree_mois", "V 1.1 b/1"), nature=Nature.APPRECIATION
)

AIDE = Aide(
    **{**COMMUNS, "ou": ("permanence_sociale_accueil",)},
    id="paris_sans_domicile",
    entite="famille",
    octroi="commission",
    references=(article("V 1.1"),),
    arbre=Tous(
        (
            UnAdulte(
                "sans_domicile_un_adulte",
                Tous(
                    (
                        Critere(
                            id="sans_domicile_age",
                            genre=Genre.AGE,
                            quantite="age_au_jour",
                            comparaison=Comparaison.AU_MOINS,
                            seuil=_CHIFFRES + "age_minimum",
                            reference=article("V 1.1 b/1"),
                            nature=Nature.LOI,
                            unite="ans",
                            faits=("personne.date_naissance",),
                        ),
                        Critere(
                            id="paris_aujourd_hui",
                            genre=Genre.RESIDENCE,
                            quantite="vit_a_paris",
                            comparaison=Comparaison.VRAI,
                            reference=article("I/A 1, V 1.1 b/1"),
                            nature=Nature.LOI,
                            faits=("personne.paris",),
                        ),
                        SEJOUR,
                        _UN_MOIS,
                    )
                ),
            ),
            UnDe(
                "sans_domicile_fixe",
                (
                    Critere(
                        id="sans_domicile_fixe",
                        genre=Genre.LOGEMENT,
                        quantite="sans_domicile_fixe",
                        comparaison=Comparaison.VRAI,
                        reference=article("V 1.1 b/1"),
                        nature=Nature.LOI,
                        faits=("logement.statut",),
                    ),
                    Critere(
                        id="sans_domicile_provisoire",
                        genre=Genre.LOGEMENT,
                        quantite="hebergement_provisoire_paris",
                        comparaison=Comparaison.VRAI,
                        reference=article("V 1.1 b/1"),
                        nature=Nature.LOI,
                        doute="annonce",  # met, it is open to discussion: the text has no word for these places
                        faits=("logement.statut",),
                    ),
                ),
            ),
        )
    ),
    eligibilite="paris_sans_domicile_eligibilite",
    montant="paris_sans_domicile",
    montant_plafond=True,
    rythme=Rythme.UNE_FOIS,
    chiffres_montant=(_CHIFFRES + "maximum",),
    variations="constant",
    ouverte_par=("paris_sans_domicile",),
    en_vigueur_depuis="2018-01-01",
    non_modelise=("reglement_municipal_2019", "sans_domicile_depuis", "maximum_sur_12_mois"),
    demarches=("aller_permanence_sociale", "dire_urgence", "garder_copie"),
    pieces=("identite", "titre_sejour", "ressources_3_mois"),
    effets=("sans_domicile_en_nature",),
)


class hebergement_provisoire_paris(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Vit à l'hôtel, en hébergement social ou dans un lieu occupé sans titre"
    reference = "Règlement municipal, article V 1.1 b/1"

    def formula(menage, period):
        return menage("a_l_hotel", period)


class paris_sans_domicile_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Peut demander l'aide en espèces aux personnes sans domicile fixe"
    reference = "Règlement municipal, article V 1.1"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_sans_domicile(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Aide aux personnes sans domicile fixe : montant maximal cumulé sur douze mois (€)"
    reference = "Règlement municipal, article V 1.1 b/2 et annexe V 1.1"

    def formula(famille, period, parameters):
        maximum = valeur(parameters(period), _CHIFFRES + "maximum")
        return famille("paris_sans_domicile_eligibilite", period) * maximum
