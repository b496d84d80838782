"""Chèque énergie — code de l'énergie, L124-1, R124-1 et R124-2 (décret 2025-735) ; arrêté du 31 juillet 2025.

L124-1   aide au paiement de l'énergie ; un seul chèque par logement, pour la résidence principale
R124-1   depuis 2025 : foyer fiscal du titulaire du contrat d'électricité, revenu fiscal de référence (RFR) de
         l'avant-dernière année, par unité de consommation, sous le plafond de l'arrêté (« inférieur à 11 000 € ») ;
         unités : 1, puis 0,5, puis 0,3 ; moitié pour un enfant en résidence alternée.
         Avant : tous les occupants du logement, leurs RFR additionnés
R124-2   valeur selon le RFR par unité et le nombre d'unités
R124-5   logements-foyers : l'aide est versée au gestionnaire, qui la déduit de la redevance
Demande  automatique pour une partie des foyers ; sinon sur chequeenergie.gouv.fr, avec une facture d'électricité
Le RFR est celui de l'avis d'impôt, ou celui qu'OpenFisca-France calcule. Les chiffres et les unités sont d'ici :
OpenFisca-France s'arrête à 2021, compte tous les occupants, et se trompe pour deux enfants en résidence alternée.
"""

from numpy import floor, select, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import FoyerFiscal, Individu, Menage
from openfisca_france.model.base import TypesStatutOccupationLogement

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Reference, Rythme, Tous, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.rules.national.famille_variables import revenus_connus

_CHIFFRES = "droits.cheque_energie."
_TAILLES = ("1_uc", "1_a_2_uc", "2_uc")
_PALIERS = (1, 2, 3)
_MONTANTS = tuple(f"{_CHIFFRES}montant_{taille}_tranche_{n}" for taille in _TAILLES for n in (*_PALIERS, 4))


def _energie(article: str) -> Reference:
    return Reference(article, "Code de l'énergie")


_FAITS_RFR = (
    "personne.date_naissance",  # the tax income is lower from 65 on (CGI 157 bis)
    "foyer.autres_personnes",  # who lives there counts in the consumption units
    "impot.avis",
    "personne.ressources",
    "ressource.montant",
    "ressource.depuis",
    "ressource.passe",
    "ressource.annees_passees",
    "ressource.imposable",
    "foyer.conjoint",
    "foyer.lien",
    "foyer.enfants",
    "enfant.date_naissance",
    "enfant.residence",
    "enfant.a_charge",
)

AIDE = Aide(
    id="cheque_energie",
    entite="menage",
    echelon="national",
    octroi="droit",
    regle_du="2025-08-01",
    verifie_le="2026-11-22",
    references=(_energie("L124-1"), _energie("R124-1"), _energie("R124-2")),
    arbre=Tous(
        (
            UnDe(
                "cheque_energie_logement",
                (
                    Critere(
                        id="cheque_energie_logement",
                        genre=Genre.LOGEMENT,
                        quantite="cheque_energie_logement",
                        comparaison=Comparaison.VRAI,
                        reference=_energie("L124-1"),
                        nature=Nature.LOI,
                        faits=("logement.statut",),
                    ),
                    Critere(
                        id="cheque_energie_foyer",
                        genre=Genre.LOGEMENT,
                        quantite="cheque_energie_foyer",
                        comparaison=Comparaison.VRAI,
                        reference=_energie("L124-1, R124-5"),
                        nature=Nature.LOI,
                        doute="si_rempli",
                        faits=("logement.statut",),
                    ),
                ),
            ),
            Critere(
                id="cheque_energie_contrat",
                genre=Genre.CONTRAT,
                quantite="cheque_energie_contrat",
                comparaison=Comparaison.VRAI,
                reference=_energie("L124-1, R124-1"),
                nature=Nature.LOI,
                doute="si_non_rempli",
                faits=("logement.contrat_energie_au_nom", "logement.statut"),
            ),
            revenus_connus("cheque_energie_revenus_connus", _energie("R124-1")),
            Critere(
                id="cheque_energie_avis_a_soi",
                genre=Genre.AUTONOMIE,
                quantite="cheque_energie_avis_a_soi",
                comparaison=Comparaison.VRAI,
                reference=_energie("R124-1"),
                nature=Nature.LOI,
                doute="si_non_rempli",
                faits=("personne.rattache_aux_parents",),
            ),
            Critere(
                id="cheque_energie_ressources",
                genre=Genre.RESSOURCES,
                quantite="cheque_energie_revenu_par_unite",
                comparaison=Comparaison.MOINS_DE,
                seuil=_CHIFFRES + "plafond",
                reference=_energie("R124-1"),
                nature=Nature.BAREME,
                unite="€/an",
                faits=_FAITS_RFR,
            ),
        )
    ),
    eligibilite="cheque_energie_eligible",
    montant="cheque_energie_valeur",
    rythme=Rythme.AN,
    faits_montant=_FAITS_RFR,
    chiffres_montant=(*(f"{_CHIFFRES}palier_{n}" for n in _PALIERS), *_MONTANTS),
    variations="par_paliers",
    ouverte_par=("cheque_energie",),
    non_modelise=("foyer_fiscal_ancien",),
    demarches=("attendre_cheque_energie", "demander_cheque_energie", "garder_copie"),
    pieces=("avis_impot", "facture_electricite_3_mois"),
    ou=("cheque_energie_en_ligne", "france_services"),
    recours=("assistance_cheque_energie",),
    delais=("cheque_energie_annee",),
)


class cheque_energie_logement(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Locataire ou propriétaire du logement qui est la résidence principale"
    reference = "Code de l'énergie, article L124-1"

    def formula(menage, period):
        statut = menage("statut_occupation_logement", period)
        occupe = (statut == TypesStatutOccupationLogement.proprietaire) + (
            statut == TypesStatutOccupationLogement.primo_accedant
        )
        return occupe + menage("aide_logement_locataire", period)


class cheque_energie_foyer(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Résident d'un logement-foyer, où l'aide est versée au gestionnaire"
    reference = "Code de l'énergie, articles L124-1 et R124-5"

    def formula(menage, period):
        return menage("aide_logement_foyer", period)


class cheque_energie_contrat(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Contrat d'électricité au nom du foyer fiscal, exigé depuis 2025"
    reference = "Code de l'énergie, article R124-1"

    def formula_2025_01_01(menage, period):
        return menage("contrat_energie_au_nom", period) + (menage("cheque_energie_logement", period) == 0)

    def formula(menage, period):
        return menage("cheque_energie_logement", period) + True


class cheque_energie_part_personne(Variable):
    """The first one of the tax home counts 1, the second 0.5, each other 0.3: children living there full time first."""

    value_type = float
    entity = Individu
    definition_period = MONTH
    label = "Unités de consommation d'une personne du foyer fiscal"
    reference = "Code de l'énergie, article R124-1"

    def formula(individu, period, parameters):
        chiffres = parameters(period).droits.cheque_energie
        alternee = individu("garde_alternee", period)
        declarant = individu.has_role(FoyerFiscal.DECLARANT)
        # declarants, then the children living there, then those in alternate residence
        rang = individu.get_rank(individu.foyer_fiscal, where(declarant, 0, 1 + alternee))
        unites = select(
            [rang == 0, rang == 1],
            [valeur(chiffres, "uc_premiere_personne"), valeur(chiffres, "uc_deuxieme_personne")],
            valeur(chiffres, "uc_autre_personne"),
        )
        return unites * where(alternee * (declarant == 0), valeur(chiffres, "uc_part_alternee"), 1)


class cheque_energie_unites(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Unités de consommation"
    reference = "Code de l'énergie, article R124-1"

    def formula_2025_01_01(menage, period):
        foyer = menage.personne_de_reference.foyer_fiscal
        return foyer.sum(foyer.members("cheque_energie_part_personne", period))

    def formula(menage, period, parameters):
        chiffres = parameters(period).droits.cheque_energie
        alternee = menage.members("garde_alternee", period)
        rang = menage.members.get_rank(menage, alternee)
        unites = select(
            [rang == 0, rang == 1],
            [valeur(chiffres, "uc_premiere_personne"), valeur(chiffres, "uc_deuxieme_personne")],
            valeur(chiffres, "uc_autre_personne"),
        )
        return menage.sum(unites * where(alternee, valeur(chiffres, "uc_part_alternee"), 1))


class cheque_energie_revenu(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Revenu fiscal de référence de l'avant-dernière année (€/an)"
    reference = "Code de l'énergie, article R124-1"

    def formula_2025_01_01(menage, period):
        return menage.personne_de_reference.foyer_fiscal("rfr", period.n_2)

    def formula(menage, period):
        return menage.sum(menage.members.foyer_fiscal("rfr", period.n_2), role=FoyerFiscal.DECLARANT_PRINCIPAL)


class cheque_energie_revenu_par_unite(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Revenu fiscal de référence par unité de consommation (€/an)"
    reference = "Code de l'énergie, article R124-1"

    def formula(menage, period):
        par_unite = menage("cheque_energie_revenu", period) / menage("cheque_energie_unites", period)
        return floor(par_unite * 100 + 0.5) / 100


class cheque_energie_eligible(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Éligibilité au chèque énergie"
    reference = "Code de l'énergie, article L124-1"

    def formula(menage, period, parameters):
        return conjonction(AIDE.arbre, menage, period, parameters)


class cheque_energie_valeur(Variable):
    value_type = float
    entity = Menage
    definition_period = MONTH
    label = "Valeur du chèque énergie (€/an)"
    reference = "Code de l'énergie, article R124-2"

    def formula(menage, period, parameters):
        chiffres = parameters(period).droits.cheque_energie
        revenu, unites = menage("cheque_energie_revenu_par_unite", period), menage("cheque_energie_unites", period)
        taille = select([unites <= 1, unites < 2], [0, 1], 2)
        tranche = sum(revenu >= valeur(chiffres, f"palier_{n}") for n in _PALIERS)
        montant = sum(
            valeur(chiffres, f"montant_{nom}_tranche_{n}") * (taille == t) * (tranche == n - 1)
            for t, nom in enumerate(_TAILLES)
            for n in (*_PALIERS, 4)
        )
        return where(menage("cheque_energie_eligible", period), montant, 0)


class cheque_energie_avis_a_soi(Variable):
    value_type = bool
    entity = Menage
    definition_period = MONTH
    label = "Le demandeur n'est pas sur l'avis d'impôt de ses parents"
    reference = "Code de l'énergie, article R124-1"

    def formula(menage, period):
        return menage.personne_de_reference("rattache_aux_parents", period) == 0
