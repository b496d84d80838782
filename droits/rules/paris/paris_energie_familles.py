"""Paris Énergie Familles — règlement municipal du 1er septembre 2019, IV 2.4, annexe IV 2.4.

a/1  « attribué annuellement aux familles pour alléger leurs dépenses de consommation
      d'électricité et/ou de gaz »
a/2  le montant est fonction du nombre d'enfants à charge ; fournisseurs « auprès desquels il a
      souscrit un contrat d'abonnement »
b/1  « Le montant des revenus mensuels déclarés du demandeur doit être inférieur ou égal à un plafond »
c/2  « Un versement unique est effectué par période de 12 mois »
c/4  pas d'autre aide à l'énergie municipale ou départementale préventive dans les 12 mois
d/1  les bénéficiaires de l'ASPEH au prorata « peuvent se voir attribuer Paris Énergie Familles » : leur enfant compte
I/A 2, IV/A 2, IV/A 5 : trois ans à Paris dans les cinq ans, d'un seul des époux, ou un an après
      une mutation ; I/A 3 : séjour régulier ; IV/A 3 : garde alternée, la moitié au plus.
"""

from numpy import maximum, select, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import COMMUNS, FAITS_ENFANTS, article, revenus_declares, un_adulte_de_paris
from droits.rules.common.calculs import au_rang

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


def _enfants(quantite: str) -> Critere:
    return Critere(
        id="pef_enfants",
        genre=Genre.COMPOSITION,
        quantite=quantite,
        comparaison=Comparaison.AU_MOINS,
        seuil=_CHIFFRES + "enfants_minimum",
        reference=article("IV 2.4 a/2 et d/1, annexe IV 2.4 ; IV/A 6"),
        nature=Nature.LOI,
        unite="enfants",
        faits=FAITS_ENFANTS,
    )


def _revenus(rang: str) -> Critere:
    return revenus_declares("pef_revenus", _PLAFONDS, "IV 2.4 b/1, annexe IV 2.4", rang=rang)


#: what the children who live there all the time open by themselves (IV/A 3)
_PLEIN_TEMPS = Tous((_enfants("paris_enfants_plein_temps"), _revenus("paris_energie_familles_rang_plein_temps")))

AIDE = Aide(
    **COMMUNS,
    id="paris_energie_familles",
    entite="famille",
    octroi="droit",
    references=(article("IV 2.4"),),
    arbre=Tous(
        (
            un_adulte_de_paris(mutation=True),
            _enfants("paris_enfants"),
            _revenus("paris_energie_familles_rang"),
            Critere(
                id="pef_contrat",
                genre=Genre.CONTRAT,
                quantite="contrat_energie_au_nom",
                comparaison=Comparaison.VRAI,
                reference=article("IV 2.4 a/2"),
                nature=Nature.LOI,
                faits=("logement.contrat_energie_au_nom",),
            ),
            Critere(
                id="pef_cumul",
                genre=Genre.CUMUL,
                quantite="paris_energie_familles_sans_autre_aide",
                comparaison=Comparaison.VRAI,
                reference=article("IV 2.4 c/4"),
                nature=Nature.LOI,
                faits=("aides_recues",),
            ),
        )
    ),
    eligibilite="paris_energie_familles_eligibilite",
    montant="paris_energie_familles",
    montant_haut="paris_energie_familles_haut",
    rythme=Rythme.AN,
    faits_montant=FAITS_ENFANTS,
    chiffres_montant=(_CHIFFRES + "montant_1_ou_2_enfants", _CHIFFRES + "montant_3_enfants_ou_handicap"),
    variations="par_paliers",
    ouverte_par=("paris_energie_familles",),
    en_vigueur_depuis="2018-01-01",
    hypotheses=("periode_non_ecrite_dans_le_reglement",),
    non_modelise=("reglement_municipal_2019", "garde_alternee_partage"),
    effets=("choisir_avec_fsl",),
    demarches=("demander_pef", "choisir_electricite_gaz", "garder_copie"),
    pieces=("identite", "livret_famille", "domicile_paris_3_ans", "avis_impot", "facture_energie", "rib"),
)


class paris_energie_familles_rang(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Ligne de l'annexe IV 2.4 : 0 pour 1 enfant, 1 pour 2, 2 pour 3 et plus ou un enfant handicapé"
    reference = "Règlement municipal, annexe IV 2.4"

    def formula(famille, period):
        return _rang(famille("paris_enfants", period), famille("paris_enfants_handicapes", period))


class paris_energie_familles_rang_plein_temps(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Ligne de l'annexe IV 2.4 pour les enfants qui ne sont pas en garde alternée"
    reference = "Règlement municipal, annexe IV 2.4 et IV/A 3"

    def formula(famille, period):
        enfants = famille("paris_enfants_plein_temps", period)
        return _rang(enfants, famille("paris_enfants_handicapes_plein_temps", period))


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
        ouvert = conjonction(_PLEIN_TEMPS, famille, period, parameters)
        rang = famille("paris_energie_familles_rang_plein_temps", period)
        entier = where(ouvert, au_rang(chiffres, _MONTANTS, rang), 0)
        tous = au_rang(chiffres, _MONTANTS, famille("paris_energie_familles_rang", period))
        alternes = famille("paris_enfants", period) > famille("paris_enfants_plein_temps", period)
        moitie = where(alternes, (valeur(chiffres, _CHIFFRES + "part_maximale_garde_alternee") * tous).round(2), 0)
        return famille("paris_energie_familles_eligibilite", period) * maximum(entier, moitie)


class paris_energie_familles_haut(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Paris Énergie Familles, lecture haute : enfants à plein temps et alternés comptés ensemble (€ par an)"
    reference = "Règlement municipal, IV/A 3 : le texte ne dit pas comment les réunir"

    def formula(famille, period, parameters):
        entier = au_rang(parameters(period), _MONTANTS, famille("paris_energie_familles_rang", period))
        ouvert = famille("paris_energie_familles_eligibilite", period)
        plein_temps = famille("paris_enfants_plein_temps", period) > 0
        return where(plein_temps, ouvert * entier, famille("paris_energie_familles", period))


def _rang(enfants, handicapes):
    """Line of annexe IV 2.4."""
    return select([(handicapes > 0) + (enfants >= 3) > 0, enfants == 2], [2, 1], 0)
