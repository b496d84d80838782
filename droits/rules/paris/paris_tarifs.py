"""Tarifs municipaux — règlement municipal du 1er septembre 2019, II 3.4 et III 3.3, II et III 4.1 à 4.4, annexes.

Restaurants Émeraude (II 3.4, III 3.3)
  c/1   de 60 à 64 ans, retraité : s'il reste des places ; III c/1 : handicapé sans AAH, participation symbolique
  c/4   sans trois ans à Paris : s'il reste des places
Téléalarme, pédicurie, port de repas, coiffure à domicile (II 4, III 4)
  II/A 3, III/A 3  personnes âgées ou handicapées en perte d'autonomie
  4.3 d/1          port de repas sans les trois ans, en urgence, après une enquête sociale
Annexes : tranche A pour Paris Solidarité et le Complément Santé Paris (restaurants : le RSA aussi) ;
          B, C, D, E selon l'imposition du demandeur (I/A 5). Les prix changent chaque année.
I/A 1 : vivre à Paris ; I/A 2 : trois ans ; I/A 3 : séjour régulier.

La réponse est la tranche. Le prix n'est dit que s'il est connu ce jour-là : aucun n'a été trouvé après 2019,
sauf les deux extrêmes d'un déjeuner en 2025.
"""

from dataclasses import replace

from numpy import array, select, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu
from openfisca_france.model.base import TypesActivite

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous, UnAdulte, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import (
    COMMUNS,
    FAITS_PERSONNE_AGEE,
    FAITS_PERSONNE_HANDICAPEE,
    PERSONNE_AGEE,
    PERSONNE_HANDICAPEE,
    RESIDENCE,
    SEJOUR,
    vrai,
)
from droits.textes import reglement_municipal as article

_TRANCHES = tuple("abcde")
#: the two ways of II/A 2, beside the others and not below: once one way is met, the page leaves out all the rest
_AGEE = PERSONNE_AGEE.noeuds
#: rank of the symbolic price, after the five brackets
_SYMBOLIQUE = len(_TRANCHES)


# --- the brackets (annexes II 3.4 to 4.4) -----------------------------------------------------

_PS_OU_CSP = vrai(
    "tarif_paris_solidarite",
    Genre.CUMUL,
    "paris_solidarite_ou_complement_sante_recu",
    "annexes II 3.4 à 4.4 et III 3.3 à 4.4, tranche A",
    "aides_recues",
)
_RSA = vrai("tarif_rsa", Genre.CUMUL, "rsa_deja_ouvert", "annexes II 3.4 et III 3.3, tranche A", "aides_recues")
_TRANCHE_A = UnDe("tarif_tranche_a", (_PS_OU_CSP,))
_TRANCHE_A_EMERAUDE = UnDe("tarif_tranche_a", (_PS_OU_CSP, _RSA))
_FAITS_TRANCHE = ("impot.impot", "impot.avis", "aides_recues")
_SEUILS = tuple(f"paris.tranches.tranche_{lettre}" for lettre in ("b", "c", "d"))


def _impot_au_plus(seuil: str) -> Critere:
    return Critere(
        id=seuil.rpartition(".")[2],
        genre=Genre.RESSOURCES,
        quantite="paris_impot",
        comparaison=Comparaison.AU_PLUS,
        seuil=seuil,
        reference=article("annexes II 3.4 à 4.4 et III 3.3 à 4.4"),
        nature=Nature.BAREME,
        unite="€/an",
        faits=("impot.impot", "impot.avis"),
    )


def _selon_l_impot(individu, period, parameters):
    """Rank of the bracket of each person's tax: 1 (B) to 4 (E)."""
    au_plus = [conjonction(_impot_au_plus(seuil), individu, period, parameters) for seuil in _SEUILS]
    return select(au_plus, [1, 2, 3], 4)


def _du_beneficiaire(famille, rangs, beneficiaire):
    """Rank of the adult who may have the service: the lowest of the two, the applicant's when it is nobody's."""
    sien = famille.min(where(beneficiaire, rangs, _SYMBOLIQUE + 1), role=Famille.PARENT)
    return where(sien <= _SYMBOLIQUE, sien, famille.value_from_person(rangs, role=Famille.DEMANDEUR)).astype(int)


def _prix(famille, period, parameters, prix, tranche):
    """Price of the bracket; NaN where no price was found for that day, and for the symbolic price."""
    connus = [valeur(parameters(period), chemin) for chemin in prix]
    return array([*connus, float("nan")])[famille(tranche, period)]


# --- restaurants Émeraude ---------------------------------------------------------------------

_EMERAUDE = "paris.restaurants_emeraude."
_DEJEUNERS = tuple(f"{_EMERAUDE}dejeuner_{lettre}" for lettre in _TRANCHES)
_A_PARIS = vrai("paris_aujourd_hui", Genre.RESIDENCE, "vit_a_paris", "I/A 1", "personne.paris")

_SANS_AAH = vrai(
    "emeraude_handicap_sans_aah",
    Genre.HANDICAP,
    "invalidite_1_paris",
    "III 3.3 c/1",
    *FAITS_PERSONNE_HANDICAPEE,
    "personne.taux_incapacite",
)
_EMERAUDE_PUBLIC = UnDe(
    "emeraude_public",
    (
        *_AGEE,
        PERSONNE_HANDICAPEE,
        _SANS_AAH,
        Tous(
            (
                Critere(
                    id="emeraude_age",
                    genre=Genre.AGE,
                    quantite="age_au_jour",
                    comparaison=Comparaison.AU_MOINS,
                    seuil=_EMERAUDE + "age_selon_les_places",
                    reference=article("II 3.4 c/1"),
                    nature=Nature.LOI,
                    unite="ans",
                    faits=("personne.date_naissance",),
                ),
                vrai("emeraude_retraite", Genre.TRAVAIL, "retraite_paris", "II 3.4 c/1", "personne.activite"),
                # « dans la limite des places disponibles »: never a sure right
                replace(
                    vrai(
                        "emeraude_places",
                        Genre.COMMISSION,
                        "personne_agee_paris",
                        "II 3.4 c/1",
                        *FAITS_PERSONNE_AGEE,
                    ),
                    nature=Nature.APPRECIATION,
                ),
            )
        ),
    ),
)

RESTAURANTS = Aide(
    **COMMUNS,
    id="paris_restaurants_emeraude",
    entite="famille",
    octroi="droit",
    references=(article("II 3.4"), article("III 3.3")),
    arbre=UnAdulte(
        "emeraude_un_adulte",
        Tous(
            (
                _A_PARIS,
                replace(
                    RESIDENCE,
                    id="emeraude_residence",
                    reference=article("I/A 2, II 3.4 c/4, III 3.3 c/4"),
                    nature=Nature.APPRECIATION,
                ),
                SEJOUR,
                _EMERAUDE_PUBLIC,
            )
        ),
    ),
    eligibilite="paris_restaurants_emeraude_eligibilite",
    cout="paris_restaurants_emeraude",
    rythme=Rythme.REPAS,
    variante="paris_restaurants_emeraude_tranche",
    variantes=(*(f"tranche_{lettre}" for lettre in _TRANCHES), "symbolique"),
    arbre_variante=_TRANCHE_A_EMERAUDE,
    faits_montant=_FAITS_TRANCHE,
    chiffres_montant=(*_SEUILS, *_DEJEUNERS),
    variations="par_paliers",
    ouverte_par=("paris_restaurants_emeraude",),
    en_vigueur_depuis="2018-01-01",
    non_modelise=("reglement_municipal_2019", "tarif_change", "tarif_dejeuner", "aide_legale_repas"),
    demarches=("demander_emeraude", "garder_copie"),
    pieces=("identite", "titre_sejour", "domicile_paris_3_ans", "avis_impot"),
)


# --- services at home -------------------------------------------------------------------------

_DOMICILE_PUBLIC = Tous(
    (
        UnDe("domicile_public", (*_AGEE, PERSONNE_HANDICAPEE)),
        vrai(
            "domicile_perte_autonomie",
            Genre.HANDICAP,
            "perte_autonomie_paris",
            "II/A 3, III/A 3",
            "personne.perte_autonomie",
        ),
    )
)


def _a_domicile(
    identifiant: str,
    chapitre: str,
    prix: tuple[str, ...],
    rythme: Rythme,
    limites: tuple[str, ...] = (),
    residence: Critere = RESIDENCE,
) -> Aide:
    return Aide(
        **COMMUNS,
        id=identifiant,
        entite="famille",
        octroi="droit",
        references=(article(f"II {chapitre}"), article(f"III {chapitre}")),
        arbre=UnAdulte(
            "domicile_un_adulte",
            Tous(
                (
                    _A_PARIS,
                    residence,
                    SEJOUR,
                    _DOMICILE_PUBLIC,
                )
            ),
        ),
        eligibilite="paris_services_domicile_eligibilite",
        cout=identifiant,
        rythme=rythme,
        variante="paris_services_domicile_tranche",
        variantes=tuple(f"tranche_{lettre}" for lettre in _TRANCHES),
        arbre_variante=_TRANCHE_A,
        faits_montant=_FAITS_TRANCHE,
        chiffres_montant=(*_SEUILS, *prix),
        variations="par_paliers",
        ouverte_par=(identifiant,),
        en_vigueur_depuis="2018-01-01",
        non_modelise=("reglement_municipal_2019", "tarif_change", *limites, "etablissement_avec_soins"),
        demarches=("demander_service_domicile", "garder_copie"),
        pieces=("identite", "titre_sejour", "domicile_paris_3_ans", "avis_impot", "preuve_perte_autonomie"),
    )


_REPAS_PORTES = tuple(f"paris.port_repas.dejeuner_{lettre}" for lettre in _TRANCHES)
_ABONNEMENTS = tuple(f"paris.telealarme.abonnement_{lettre}" for lettre in _TRANCHES)
_VISITES = tuple(f"paris.pedicurie.visite_{lettre}" for lettre in _TRANCHES)
#: the cheapest of the four services of the annexe
_COIFFURES = tuple(f"paris.coiffure.prestation_22_54_{lettre}" for lettre in _TRANCHES)

PORT_REPAS = _a_domicile(
    "paris_port_repas",
    "4.3",
    _REPAS_PORTES,
    Rythme.REPAS,
    ("tarif_dejeuner", "aide_legale_repas"),
    replace(
        RESIDENCE,
        id="port_repas_residence",
        reference=article("I/A 2, II 4.3 d/1, III 4.3 d/1"),
        nature=Nature.APPRECIATION,
    ),
)
TELEALARME = _a_domicile("paris_telealarme", "4.1", _ABONNEMENTS, Rythme.AN, ("tarif_options",))
PEDICURIE = _a_domicile("paris_pedicurie", "4.2", _VISITES, Rythme.VISITE)
COIFFURE = _a_domicile("paris_coiffure", "4.4", _COIFFURES, Rythme.VISITE, ("tarif_coiffure",))

AIDES = (RESTAURANTS, PORT_REPAS, TELEALARME, PEDICURIE, COIFFURE)


# --- variables --------------------------------------------------------------------------------


class retraite_paris(Variable):
    value_type = bool
    entity = Individu
    definition_period = MONTH
    label = "Retraité"
    reference = "Règlement municipal, article II 3.4 c/1"

    def formula(individu, period):
        return individu("activite", period) == TypesActivite.retraite


class paris_solidarite_ou_complement_sante_recu(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Reçoit Paris Solidarité ou le Complément Santé Paris"
    reference = "Règlement municipal, annexes II 3.4 à 4.4 et III 3.3 à 4.4"


class paris_restaurants_emeraude_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Droit d'entrer dans un restaurant Émeraude, sans attendre une place"
    reference = "Règlement municipal, articles II 3.4 et III 3.3"

    def formula(famille, period, parameters):
        return conjonction(RESTAURANTS.arbre, famille, period, parameters)


class paris_restaurants_emeraude_tranche(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Tranche des restaurants Émeraude : 0 à 4 pour A à E, 5 pour la participation symbolique"
    reference = "Règlement municipal, annexes II 3.4 et III 3.3 ; article III 3.3 c/1"

    def formula(famille, period, parameters):
        personnes = famille.members
        agee_ou_handicapee = personnes("personne_agee_paris", period) + personnes("personne_handicapee_paris", period)
        sans_aah = (agee_ou_handicapee == 0) * personnes("invalidite_1_paris", period)
        rangs = where(sans_aah, _SYMBOLIQUE, _selon_l_impot(personnes, period, parameters))
        beneficiaire = conjonction(_EMERAUDE_PUBLIC, personnes, period, parameters)
        rang = _du_beneficiaire(famille, rangs, beneficiaire)
        tranche_a = conjonction(_TRANCHE_A_EMERAUDE, famille, period, parameters) * (rang != _SYMBOLIQUE)
        return where(tranche_a, 0, rang)


class paris_restaurants_emeraude(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Prix d'un déjeuner dans un restaurant Émeraude (€) ; pas un nombre si le prix n'est pas connu"
    reference = "Règlement municipal, annexes II 3.4 et III 3.3"

    def formula(famille, period, parameters):
        return _prix(famille, period, parameters, _DEJEUNERS, "paris_restaurants_emeraude_tranche")


class paris_services_domicile_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à la téléalarme, à la pédicurie, au port de repas et à la coiffure à domicile"
    reference = "Règlement municipal, articles II/A 3, III/A 3, II 4.1 à 4.4 et III 4.1 à 4.4"

    def formula(famille, period, parameters):
        return conjonction(TELEALARME.arbre, famille, period, parameters)


class paris_services_domicile_tranche(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Tranche des services à domicile : 0 à 4 pour A à E"
    reference = "Règlement municipal, annexes II 4.1 à 4.4 et III 4.1 à 4.4"

    def formula(famille, period, parameters):
        personnes = famille.members
        beneficiaire = conjonction(_DOMICILE_PUBLIC, personnes, period, parameters)
        rang = _du_beneficiaire(famille, _selon_l_impot(personnes, period, parameters), beneficiaire)
        return where(conjonction(_TRANCHE_A, famille, period, parameters), 0, rang)


class paris_port_repas(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Prix d'un déjeuner porté à domicile (€) ; pas un nombre si le prix n'est pas connu"
    reference = "Règlement municipal, annexes II 4.3 et III 4.3"

    def formula(famille, period, parameters):
        return _prix(famille, period, parameters, _REPAS_PORTES, "paris_services_domicile_tranche")


class paris_telealarme(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Prix de l'abonnement à la téléalarme (€ par an) ; pas un nombre si le prix n'est pas connu"
    reference = "Règlement municipal, annexes II 4.1 et III 4.1"

    def formula(famille, period, parameters):
        return _prix(famille, period, parameters, _ABONNEMENTS, "paris_services_domicile_tranche")


class paris_pedicurie(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Prix d'une visite de pédicurie à domicile (€) ; pas un nombre si le prix n'est pas connu"
    reference = "Règlement municipal, annexes II 4.2 et III 4.2"

    def formula(famille, period, parameters):
        return _prix(famille, period, parameters, _VISITES, "paris_services_domicile_tranche")


class paris_coiffure(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Prix de la coiffure à domicile la moins chère (€) ; pas un nombre si le prix n'est pas connu"
    reference = "Règlement municipal, annexes II 4.4 et III 4.4"

    def formula(famille, period, parameters):
        return _prix(famille, period, parameters, _COIFFURES, "paris_services_domicile_tranche")
