"""Paris Énergie Familles — règlement municipal du 1er septembre 2019, IV 2.4, annexe IV 2.4.

a/1  « attribué annuellement aux familles pour alléger leurs dépenses de consommation
      d'électricité et/ou de gaz »
a/2  le montant est fonction du nombre d'enfants à charge ; fournisseurs « auprès desquels il a
      souscrit un contrat d'abonnement »
b/1  « Le montant des revenus mensuels déclarés du demandeur doit être inférieur ou égal à un plafond »
c/2  « Un versement unique est effectué par période de 12 mois »
c/4  pas d'autre aide à l'énergie municipale ou départementale préventive dans les 12 mois
I/A 2, IV/A 2, IV/A 5 : trois ans à Paris dans les cinq ans, d'un seul des époux, ou un an après
      une mutation ; I/A 3 : séjour régulier ; IV/A 3 : garde alternée, la moitié au plus.
"""

from numpy import array, maximum, select, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Reference, Rythme, Tous, UnAdulte, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction

_CHIFFRES = "paris.energie_familles."
_PLAFONDS = (
    _CHIFFRES + "plafond_1_enfant",
    _CHIFFRES + "plafond_2_enfants",
    _CHIFFRES + "plafond_3_enfants_ou_handicap",
)
_MONTANTS = (
    _CHIFFRES + "montant_1_ou_2_enfants",
    _CHIFFRES + "montant_1_ou_2_enfants",
    _CHIFFRES + "montant_3_enfants_ou_handicap",
)
_REGLEMENT = "Règlement municipal du 1er septembre 2019"


def _article(article: str) -> Reference:
    return Reference(article, _REGLEMENT)


AIDE = Aide(
    id="paris_energie_familles",
    entite="famille",
    echelon="paris",
    octroi="droit",
    regle_du="2019-09-01",
    verifie_le="2026-11-22",
    references=(_article("IV 2.4"),),
    arbre=Tous(
        (
            UnAdulte(
                "pef_un_epoux",
                Tous(
                    (
                        UnDe(
                            "pef_residence",
                            (
                                Critere(
                                    id="pef_residence",
                                    genre=Genre.RESIDENCE,
                                    quantite="mois_a_paris_sur_cinq_ans",
                                    comparaison=Comparaison.AU_MOINS,
                                    seuil="paris.residence.duree_requise_mois",
                                    reference=_article("I/A 2, IV/A 2"),
                                    nature=Nature.LOI,
                                    unite="mois",
                                    faits=("personne.paris",),
                                ),
                                Tous(
                                    (
                                        Critere(
                                            id="pef_mutation",
                                            genre=Genre.RESIDENCE,
                                            quantite="mutation_employeur",
                                            comparaison=Comparaison.VRAI,
                                            reference=_article("IV/A 5"),
                                            nature=Nature.LOI,
                                            faits=("personne.mutation_employeur",),
                                        ),
                                        Critere(
                                            id="pef_residence_mutation",
                                            genre=Genre.RESIDENCE,
                                            quantite="mois_a_paris_sans_interruption",
                                            comparaison=Comparaison.AU_MOINS,
                                            seuil="paris.residence.duree_apres_mutation_mois",
                                            reference=_article("IV/A 5"),
                                            nature=Nature.LOI,
                                            unite="mois",
                                            faits=("personne.paris",),
                                        ),
                                    )
                                ),
                            ),
                        ),
                        Critere(
                            id="pef_sejour",
                            genre=Genre.SEJOUR,
                            quantite="sejour_regulier",
                            comparaison=Comparaison.VRAI,
                            reference=_article("I/A 3"),
                            nature=Nature.LOI,
                            faits=("personne.nationalite", "personne.titre_sejour"),
                        ),
                    )
                ),
            ),
            Critere(
                id="pef_enfants",
                genre=Genre.COMPOSITION,
                quantite="paris_energie_familles_enfants",
                comparaison=Comparaison.AU_MOINS,
                seuil="paris.energie_familles.enfants_minimum",
                reference=_article("IV 2.4 a/2, annexe IV 2.4 ; IV/A 6"),
                nature=Nature.LOI,
                unite="enfants",
                faits=(
                    "foyer.enfants",
                    "enfant.date_naissance",
                    "enfant.residence",
                    "enfant.a_charge",
                    "personne.activite",
                ),
            ),
            Critere(
                id="pef_revenus",
                genre=Genre.RESSOURCES,
                quantite="paris_energie_familles_revenus",
                comparaison=Comparaison.AU_PLUS,
                chiffres=_PLAFONDS,
                rang="paris_energie_familles_rang",
                reference=_article("IV 2.4 b/1, annexe IV 2.4"),
                nature=Nature.BAREME,
                unite="€/mois",
                faits=(
                    "impot.avis",
                    "personne.ressources",
                    "ressource.montant",
                    "ressource.imposable",
                    "ressource.depuis",
                    "foyer.conjoint",
                    "foyer.enfants",
                    "enfant.date_naissance",
                    "enfant.residence",
                    "enfant.a_charge",
                    "enfant.handicap",
                ),
            ),
            Critere(
                id="pef_contrat",
                genre=Genre.CONTRAT,
                quantite="contrat_energie_au_nom",
                comparaison=Comparaison.VRAI,
                reference=_article("IV 2.4 a/2"),
                nature=Nature.LOI,
                faits=("logement.contrat_energie_au_nom",),
            ),
            Critere(
                id="pef_cumul",
                genre=Genre.CUMUL,
                quantite="paris_energie_familles_sans_autre_aide",
                comparaison=Comparaison.VRAI,
                reference=_article("IV 2.4 c/4"),
                nature=Nature.LOI,
                faits=("aides_recues",),
            ),
        )
    ),
    eligibilite="paris_energie_familles_eligibilite",
    montant="paris_energie_familles",
    montant_haut="paris_energie_familles_haut",
    rythme=Rythme.AN,
    faits_montant=("foyer.enfants", "enfant.date_naissance", "enfant.residence", "enfant.handicap"),
    chiffres_montant=(_CHIFFRES + "montant_1_ou_2_enfants", _CHIFFRES + "montant_3_enfants_ou_handicap"),
    variations="par_paliers",
    ouverte_par=("paris_energie_familles",),
    hypotheses=("periode_non_ecrite_dans_le_reglement",),
    non_modelise=("reglement_municipal_2019", "garde_alternee_partage"),
    demarches=("demander_pef", "choisir_electricite_gaz", "garder_copie"),
    pieces=("identite", "livret_famille", "domicile_paris_3_ans", "avis_impot", "facture_energie", "rib"),
    ou=("maison_solidarites",),
    delais=("jour_de_la_demande", "completer_2_mois", "changements"),
    recours=("recours_administratif", "tribunal_administratif_2_mois"),
)


class paris_energie_familles_enfants(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Nombre d'enfants à charge pour Paris Énergie Familles"
    reference = "Règlement municipal, articles IV/A 6, IV/A 7 et IV 2.4 d/1"

    def formula(famille, period):
        return famille.sum(famille.members("enfant_a_charge_reglement_paris", period))


class paris_energie_familles_rang(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Ligne de l'annexe IV 2.4 : 0 pour 1 enfant, 1 pour 2, 2 pour 3 et plus ou un enfant handicapé"
    reference = "Règlement municipal, annexe IV 2.4"

    def formula(famille, period):
        a_charge = famille.members("enfant_a_charge_reglement_paris", period)
        return _rang(famille, period, a_charge)


class paris_energie_familles_revenus(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Revenus mensuels déclarés du demandeur ou du couple (€/mois)"
    reference = "Règlement municipal, articles I/A 5 et IV 2.4 b/1"

    def formula(famille, period):
        return famille.sum(famille.members("revenu_mensuel_declare", period), role=Famille.PARENT)


class paris_energie_familles_sans_autre_aide(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "N'a pas reçu d'autre aide préventive à l'énergie depuis douze mois"
    reference = "Règlement municipal, article IV 2.4 c/4"

    def formula(famille, period):
        return famille("aide_energie_preventive_12_mois", period) == 0


class paris_energie_familles_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à Paris Énergie Familles"
    reference = "Règlement municipal, IV 2.4"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_energie_familles(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Paris Énergie Familles (€ par an, en un seul versement)"
    reference = "Règlement municipal, IV 2.4 a/2, c/2 et IV/A 3"

    def formula(famille, period, parameters):
        # IV/A 3: children in alternate residence open half of the aid at most; what the
        # full-time children open by themselves stays whole
        chiffres = parameters(period)
        a_charge = famille.members("enfant_a_charge_reglement_paris", period)
        a_plein_temps = a_charge * (famille.members("garde_alternee", period) == 0)
        moitie = valeur(chiffres, _CHIFFRES + "part_maximale_garde_alternee")
        rang = _rang(famille, period, a_plein_temps)
        revenus = famille("paris_energie_familles_revenus", period)
        ouvert = (famille.sum(a_plein_temps) > 0) * (revenus <= _choisir(chiffres, rang, _PLAFONDS))
        return famille("paris_energie_familles_eligibilite", period) * maximum(
            ouvert * _choisir(chiffres, rang, _MONTANTS),
            moitie * _choisir(chiffres, famille("paris_energie_familles_rang", period), _MONTANTS),
        )


class paris_energie_familles_haut(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Paris Énergie Familles, lecture haute : enfants à plein temps et alternés comptés ensemble (€ par an)"
    reference = "Règlement municipal, IV/A 3 : le texte ne dit pas comment les réunir"

    def formula(famille, period, parameters):
        a_charge = famille.members("enfant_a_charge_reglement_paris", period)
        plein_temps = famille.any(a_charge * (famille.members("garde_alternee", period) == 0))
        entier = _choisir(parameters(period), famille("paris_energie_familles_rang", period), _MONTANTS)
        ouvert = famille("paris_energie_familles_eligibilite", period)
        return where(plein_temps, ouvert * entier, famille("paris_energie_familles", period))


def _rang(famille, period, a_charge):
    """Line of annexe IV 2.4 for the children selected by ``a_charge``."""
    enfants = famille.sum(a_charge)
    handicape = famille.any(famille.members("enfant_handicape_reglement_paris", period) * a_charge)
    return select([handicape + (enfants >= 3) > 0, enfants == 2], [2, 1], 0)


def _choisir(chiffres, rang, chemins):
    return array([valeur(chiffres, chemin) for chemin in chemins])[rang]
