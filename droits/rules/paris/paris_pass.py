"""Pass Paris Seniors et Pass Paris Access' — règlement municipal du 1er septembre 2019, II 3.1 et III 3.1, annexes.

a/1 à a/4  gratuité des transports en Île-de-France, des piscines et des stades de plein air de la Ville,
           depuis le 1er juin 2018 ; avant, un prix par tranche d'impôt, que cette règle ne tient pas
b/1  « le montant de l'imposition du demandeur » : ligne 14 de l'avis d'impôt, au plus un plafond ; plafond plus
     haut pour un renouvellement demandé « dans un délai maximal de 3 mois suivant la fin de validité », « sauf
     en cas d'hospitalisation ou d'immobilisation temporaire »
b/2  (Seniors) plafond « pas opposable » aux anciens combattants, aux veufs et veuves de guerre et d'anciens
     combattants, « de 65 ans et plus »
c/2  à compter du premier jour du mois suivant l'attribution, un an renouvelable
d/2  (Seniors), d/1 et d/2 (Access') trois ans à Paris non exigés de qui a eu un titre Améthyste d'un autre
     département depuis moins de six mois, « à titre exceptionnel » : ce n'est pas calculé
"""

from numpy import where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Noeud, Rythme, Tous, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import COMMUNS, PERSONNE_AGEE, PERSONNE_HANDICAPEE, article, un_adulte_de_paris, vrai

_CHIFFRES = "paris.pass."
_FAITS_IMPOT = ("impot.avis", "impot.impot")
_OU_AVIS, _FAITS_AVIS = "II 3.1 b/1, III 3.1 b/1", ("foyer.conjoint", "foyer.lien")


def _impot(identifiant: str, plafond: str) -> Critere:
    return Critere(
        id=identifiant,
        genre=Genre.RESSOURCES,
        quantite="paris_impot",
        comparaison=Comparaison.AU_PLUS,
        seuil=_CHIFFRES + plafond,
        reference=article("II 3.1 b/1, III 3.1 b/1"),
        nature=Nature.BAREME,
        unite="€",  # a tax: its share of a month means nothing
        faits=_FAITS_IMPOT,
    )


def _plafonds(mois_depuis_la_fin: str) -> tuple[Noeud, ...]:
    """The two ways of b/1: a first demand, or the renewal of a Pass that ended not long ago."""
    return (
        _impot("pass_impot", "plafond_premiere_demande"),
        Tous(
            (
                Critere(
                    id="pass_renouvellement",
                    genre=Genre.CUMUL,
                    quantite=mois_depuis_la_fin,
                    comparaison=Comparaison.AU_PLUS,
                    seuil=_CHIFFRES + "delai_renouvellement_mois",
                    reference=article("II 3.1 b/1, III 3.1 b/1"),
                    nature=Nature.LOI,
                    faits=("aides_recues",),
                ),
                _impot("pass_impot_renouvellement", "plafond_renouvellement"),
            )
        ),
    )


_COMBATTANT = Tous(
    (
        Critere(
            id="pass_combattant",
            genre=Genre.CUMUL,
            quantite="combattant_ou_veuf_paris",
            comparaison=Comparaison.VRAI,
            reference=article("II 3.1 b/2"),
            nature=Nature.LOI,
            faits=("personne.ancien_combattant", "personne.veuf_combattant"),
        ),
        Critere(
            id="pass_combattant_age",
            genre=Genre.AGE,
            quantite="age_au_jour",
            comparaison=Comparaison.AU_MOINS,
            seuil=_CHIFFRES + "age_combattant",
            reference=article("II 3.1 b/2"),
            nature=Nature.LOI,
            unite="ans",
            faits=("personne.date_naissance",),
        ),
    )
)


#: the notice told is the applicant's: the tax of who lives with him or her without marriage is not known, so that
#: neither a tax above the ceiling refuses this person, nor one below it opens the Pass
_AVIS = vrai("pass_avis", Genre.RESSOURCES, "avis_impot_dit_paris", _OU_AVIS, *_FAITS_AVIS, doute="regle_inconnue")
_AUTRE_AVIS = vrai(
    "pass_autre_avis", Genre.RESSOURCES, "avis_impot_autre_paris", _OU_AVIS, *_FAITS_AVIS, doute="annonce"
)

_SENIORS = un_adulte_de_paris(
    PERSONNE_AGEE,
    UnDe("pass_impot", (*_plafonds("mois_depuis_fin_pass_seniors_paris"), _COMBATTANT, _AUTRE_AVIS)),
    _AVIS,
)
_ACCESS = un_adulte_de_paris(
    PERSONNE_HANDICAPEE,
    UnDe("pass_impot", (*_plafonds("mois_depuis_fin_pass_access_paris"), _AUTRE_AVIS)),
    _AVIS,
)

_COMMUNS = {
    **COMMUNS,
    "entite": "famille",
    "octroi": "droit",
    "cout": "paris_pass_prix",
    "rythme": Rythme.AN,
    "chiffres_montant": (_CHIFFRES + "prix",),
    "variations": "constant",
    "en_vigueur_depuis": "2018-06-01",
    "ou": ("pass_courrier", *COMMUNS["ou"]),
    "delais": ("pass_mois_suivant", "pass_un_an", "completer_2_mois", "changements"),
    "demarches": ("demander_pass", "pass_charger", "garder_copie"),
}
_LIMITES = ("reglement_municipal_2019", "pass_chacun_sa_demande", "pass_amethyste", "pass_hopital", "pass_onac")

AIDE_SENIORS = Aide(
    **_COMMUNS,
    id="paris_pass_seniors",
    references=(article("II 3.1"),),
    arbre=Tous((_SENIORS,)),
    eligibilite="paris_pass_seniors_eligibilite",
    ouverte_par=("paris_pass_seniors",),
    non_modelise=(*_LIMITES, "paris_residence_de_la_ville"),
    pieces=("identite", "titre_sejour", "domicile_paris_3_ans", "avis_impot", "carte_navigo"),
)
AIDE_ACCESS = Aide(
    **_COMMUNS,
    id="paris_pass_access",
    references=(article("III 3.1"),),
    arbre=Tous((_ACCESS,)),
    eligibilite="paris_pass_access_eligibilite",
    ouverte_par=("paris_pass_access",),
    non_modelise=(*_LIMITES, "pass_access_aide_transport"),
    pieces=("identite", "titre_sejour", "domicile_paris_3_ans", "avis_impot", "preuve_handicap", "carte_navigo"),
)
AIDES = (AIDE_SENIORS, AIDE_ACCESS)


class combattant_ou_veuf_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Titulaire de la carte du combattant, veuf ou veuve de guerre ou d'un ancien combattant"
    reference = "Règlement municipal, article II 3.1 b/2"

    def formula(individu, period):
        return individu("ancien_combattant_paris", period) + individu("veuf_combattant_paris", period)


class mois_depuis_fin_pass_seniors_paris(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    default_value = 1200
    label = "Mois depuis la fin du dernier Pass Paris Seniors ; 0 : en cours ; 1200 : jamais eu"
    reference = "Règlement municipal, article II 3.1 b/1"


class mois_depuis_fin_pass_access_paris(Variable):
    value_type = float
    entity = Individu
    definition_period = MONTH
    default_value = 1200
    label = "Mois depuis la fin du dernier Pass Paris Access' ; 0 : en cours ; 1200 : jamais eu"
    reference = "Règlement municipal, article III 3.1 b/1"


class avis_impot_dit_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    default_value = True
    label = "L'avis d'impôt connu est celui de cette personne"


class avis_impot_autre_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "L'avis d'impôt connu est celui d'une autre personne"

    def formula(individu, period):
        return individu("avis_impot_dit_paris", period) == 0


class paris_pass_prix(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Prix d'un Pass Paris Seniors ou Access' (€ par an)"
    reference = "Règlement municipal, articles II 3.1 a/2 et III 3.1 a/2"

    def formula(famille, period, parameters):
        return famille.filled_array(valeur(parameters(period), _CHIFFRES + "prix"))


class paris_pass_seniors_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un adulte du couple est éligible au Pass Paris Seniors"
    reference = "Règlement municipal, II 3.1"

    def formula(famille, period, parameters):
        return conjonction(AIDE_SENIORS.arbre, famille, period, parameters)


class paris_pass_access_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un adulte du couple est éligible au Pass Paris Access'"
    reference = "Règlement municipal, III 3.1"

    def formula(famille, period, parameters):
        return conjonction(AIDE_ACCESS.arbre, famille, period, parameters)


class paris_pass_seniors(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Éligible au Pass Paris Seniors"
    reference = "Règlement municipal, II 3.1"

    def formula(individu, period, parameters):
        return _adulte(individu, _SENIORS.noeud, period, parameters)


class paris_pass_access(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Éligible au Pass Paris Access'"
    reference = "Règlement municipal, III 3.1"

    def formula(individu, period, parameters):
        return _adulte(individu, _ACCESS.noeud, period, parameters)


def _adulte(individu, noeud, period, parameters):
    return where(individu.has_role(Famille.PARENT), conjonction(noeud, individu, period, parameters), False)
