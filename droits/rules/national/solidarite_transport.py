"""Tarification Solidarité Transport d'Île-de-France — code des transports, L1113-1 ; Île-de-France Mobilités.

L1113-1  réduction d'au moins 50 % pour qui a des ressources sous le plafond de la CSS gratuite
Page d'Île-de-France Mobilités du 24 juillet 2025, pour les habitants d'Île-de-France :
gratuité  foyer allocataire du RSA dont le montant forfaitaire et la prime d'activité sont sous un plafond ;
          ou demandeur d'emploi qui reçoit l'ASS et a la CSS gratuite. Trois mois, renouvelables
75 %      CSS gratuite, avec les membres du foyer ; ou demandeur d'emploi qui reçoit l'ASS. Un à douze mois
50 %      aide médicale de l'État (AME), avec les membres du foyer. Un à douze mois
Le RSA donne la CSS gratuite (CSS, R861-16) : au-dessus du plafond de gratuité, il reste la réduction.
Un droit qui n'est pas encore demandé est la première étape, jamais un refus. La même page, vue dans une version de
2020 (« Forfait Navigo Gratuité », plafonds du 1er avril 2020 illisibles), donne les mêmes conditions.
"""

from numpy import minimum, select, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Reference, Rythme, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.rules.national import ame, ass, css, rsa

_PLAFONDS = "droits.solidarite_transport.plafond_"
_SEUL = tuple(f"seul_{n}_enfant{'s' if n > 1 else ''}" for n in range(4))
_COUPLE = tuple(f"couple_{n}_enfant{'s' if n > 1 else ''}" for n in range(4))
_CHIFFRES = tuple(_PLAFONDS + nom for nom in (*_SEUL, *_COUPLE, "par_enfant_en_plus"))
_IDFM = "Île-de-France Mobilités, Tarification Solidarité Transport (juillet 2025)"


def _droit(identifiant: str, *faits: str, etape: str | None = None, article: str = "page") -> Critere:
    return Critere(
        id=identifiant,
        genre=Genre.DROITS_D_ABORD if etape else Genre.CUMUL,
        quantite=identifiant,
        comparaison=Comparaison.VRAI,
        reference=Reference(article, _IDFM),
        nature=Nature.LOI,
        faits=faits,
        etape=etape,
    )


_FAITS_RSA = tuple(dict.fromkeys(f for c in rsa.AIDE.criteres() for f in c.faits))
_FAITS_ASS = tuple(dict.fromkeys(f for c in ass.AIDE.criteres() for f in c.faits))
_FAITS_CSS = tuple(dict.fromkeys(f for c in css.AIDE.criteres() for f in c.faits))
_FAITS_AME = tuple(dict.fromkeys(f for c in ame.AIDE.criteres() for f in c.faits))

AIDE = Aide(
    id="solidarite_transport",
    entite="famille",
    echelon="national",
    octroi="droit",
    regle_du="2025-07-24",
    verifie_le="2026-11-22",
    en_vigueur_depuis="2020-04-01",
    references=(Reference("L1113-1", "Code des transports"), Reference("page", _IDFM)),
    arbre=UnDe(
        "solidarite_transport_droit",
        (
            _droit("solidarite_transport_rsa", "aides_recues"),
            _droit("solidarite_transport_ass", "aides_recues"),
            _droit("solidarite_transport_css", "aides_recues", "sante.complementaire"),
            _droit("solidarite_transport_ame", "aides_recues"),
            _droit("solidarite_transport_rsa_calcule", *_FAITS_RSA, etape="rsa"),
            _droit(
                "solidarite_transport_ass_calculee",
                *_FAITS_ASS,
                etape="ass",
            ),
            _droit("solidarite_transport_css_calculee", *_FAITS_CSS, etape="css"),
            _droit("solidarite_transport_ame_possible", *_FAITS_AME, etape="ame"),
        ),
    ),
    eligibilite="solidarite_transport_eligible",
    rythme=Rythme.MOIS,
    variante="solidarite_transport_variante",
    variantes=("gratuite", "reduction_75", "reduction_50"),
    arbre_variante=UnDe(
        "solidarite_transport_gratuite",
        (
            _droit("solidarite_transport_rsa_sans_activite", "aides_recues"),
            Critere(
                id="solidarite_transport_plafond",
                genre=Genre.RESSOURCES,
                quantite="solidarite_transport_ressources",
                comparaison=Comparaison.MOINS_DE,
                seuil_variable="solidarite_transport_plafond",
                chiffres=_CHIFFRES,
                reference=Reference("Solidarité Gratuité", _IDFM),
                nature=Nature.BAREME,
                unite="€/mois",
                faits=_FAITS_RSA,
            ),
            _droit("solidarite_transport_ass_et_css", "aides_recues", "sante.complementaire"),
        ),
    ),
    variations="libre",
    ouverte_par=("solidarite_transport",),
    non_modelise=("solidarite_transport_handicap",),
    demarches=("demander_solidarite_transport", "prendre_passe_navigo"),
    pieces=("identite", "numero_caf", "attestation_css", "carte_ame"),
    ou=("agence_solidarite_transport",),
    recours=("recours_administratif",),
    delais=("solidarite_transport_duree",),
)


class css_gratuite_recue(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "A déjà la CSS sans participation"


class ame_recue(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "A déjà l'aide médicale de l'État"


class solidarite_transport_rsa(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Reçoit le RSA"

    def formula(famille, period):
        return famille("rsa_deja_ouvert", period)


class solidarite_transport_ass(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Un des deux adultes reçoit l'ASS"

    def formula(famille, period):
        return famille.any(famille.members("ass", period.last_month) > 0, role=Famille.PARENT)


class solidarite_transport_css(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "A la CSS sans participation"

    def formula(famille, period):
        return famille("css_gratuite_recue", period)


class solidarite_transport_ame(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "A l'aide médicale de l'État"

    def formula(famille, period):
        return famille("ame_recue", period)


class solidarite_transport_rsa_calcule(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Le RSA, calculé, serait ouvert"

    def formula(famille, period):
        rien_encore = famille("solidarite_transport_droit_recu", period) == 0
        return rien_encore * (famille("rsa_a_payer", period) > 0)


class solidarite_transport_ass_calculee(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "L'ASS d'un des deux adultes, calculée, serait ouverte"

    def formula(famille, period):
        rien_encore = famille("solidarite_transport_droit_recu", period) == 0
        return rien_encore * (famille("ass_du_foyer", period) > 0)


class solidarite_transport_css_calculee(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "La CSS sans participation, calculée, serait ouverte"

    def formula(famille, period, parameters):
        ouverte = conjonction(css.AIDE.arbre, famille, period, parameters)
        rien_encore = famille("solidarite_transport_droit_recu", period) == 0
        return rien_encore * (ouverte * conjonction(css.GRATUITE, famille, period, parameters))


class solidarite_transport_ame_possible(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "L'AME, calculée, serait ouverte"

    def formula(famille, period, parameters):
        rien_encore = famille("solidarite_transport_droit_recu", period) == 0
        return rien_encore * (conjonction(ame.AIDE.arbre, famille, period, parameters))


class solidarite_transport_droit_recu(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Reçoit déjà un droit qui ouvre la Solidarité Transport"

    def formula(famille, period):
        droits = ("rsa", "ass", "css", "ame")
        return sum(famille(f"solidarite_transport_{droit}", period) for droit in droits) > 0


class solidarite_transport_rsa_sans_activite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Reçoit le RSA, sans prime d'activité"

    def formula(famille, period):
        recu = famille("solidarite_transport_droit_recu", period)
        rsa = where(recu, famille("rsa_deja_ouvert", period), famille("solidarite_transport_rsa_calcule", period))
        return rsa * (famille("ppa", period) == 0)


class solidarite_transport_ressources(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Montant forfaitaire du RSA et prime d'activité (€/mois)"

    def formula(famille, period):
        return famille("rsa_socle", period) + famille("ppa", period)


class solidarite_transport_plafond(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Plafond de la Solidarité Gratuité (€/mois)"

    def formula(famille, period, parameters):
        def lire(noms):
            return [valeur(parameters(period), _PLAFONDS + nom) for nom in noms]

        enfants = famille.nb_persons(role=Famille.ENFANT)
        rang = [minimum(enfants, 3) == n for n in range(4)]
        couple = famille.nb_persons(role=Famille.PARENT) == 2
        en_plus = valeur(parameters(period), _PLAFONDS + "par_enfant_en_plus") * (enfants - minimum(enfants, 3))
        return where(couple, select(rang, lire(_COUPLE)), select(rang, lire(_SEUL))) + en_plus


class solidarite_transport_ass_et_css(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Reçoit l'ASS et a la CSS sans participation"

    def formula(famille, period):
        recu = famille("solidarite_transport_droit_recu", period)
        css_ouverte = where(
            recu, famille("css_gratuite_recue", period), famille("solidarite_transport_css_calculee", period)
        )
        ass_ouverte = where(
            recu, famille("solidarite_transport_ass", period), famille("solidarite_transport_ass_calculee", period)
        )
        return ass_ouverte * css_ouverte


class solidarite_transport_eligible(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à la Solidarité Transport"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class solidarite_transport_variante(Variable):
    """By the rights received; where none is, by those to ask first.

    A ceiling that was not found promises nothing: the reduction, which is sure.
    """

    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Forme : 0 gratuité, 1 réduction de 75 %, 2 réduction de 50 %"

    def formula(famille, period):
        def ouvre(*droits):
            return sum(famille(f"solidarite_transport_{droit}", period) for droit in droits) > 0

        recu = famille("solidarite_transport_droit_recu", period)
        rsa = where(recu, ouvre("rsa"), ouvre("rsa_calcule"))
        sous_plafond = famille("solidarite_transport_ressources", period) < famille(
            "solidarite_transport_plafond", period
        )
        autre = where(recu, ouvre("ass", "css"), ouvre("ass_calculee", "css_calculee"))
        gratuite = ouvre("rsa_sans_activite", "ass_et_css") + rsa * sous_plafond
        return select([gratuite > 0, rsa + autre > 0], [0, 1], 2)
