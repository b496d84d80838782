"""Complément Santé Paris — règlement municipal du 1er septembre 2019, II 1.2 et III 1.2, annexes II 1.2 et III 1.2.

a/2  un montant par an ; II 1.2 personnes âgées (II/A 2), III 1.2 personnes handicapées (III/A 2)
b/1  percevoir les avantages légaux (CMU-C, ACS : la CSS depuis le 1er novembre 2019)
b/2  « un justificatif d'adhésion à titre payant à un organisme de protection complémentaire » : la CSS
     gratuite n'en est pas une ; pour la CSS avec participation et la complémentaire d'un employeur, rien n'est écrit
b/3  ressources « inférieures ou égales aux plafonds » : II, du demandeur et du conjoint. III, « toutes les
     ressources du demandeur », sans le conjoint, mais l'annexe a un plafond de couple ; et deux tirets, le
     plafond de l'annexe et « la somme » de l'AAH et de la MVA, sans « et » ni « ou ». Où ces lectures
     ne donnent pas la même réponse, la nôtre n'est ni oui ni non
b/5, b/6  avec la CMU-C ou l'ACS, dans la limite du coût restant
c/2  12 mois, 12 mois, puis 24 mois ; d/2, d/3 : pas en établissement avec l'aide sociale
d/4  récupéré sur la succession au-dessus d'un montant
"""

from numpy import inf, maximum, where
from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Rythme, Tous, UnDe
from droits.chiffres import valeur
from droits.decision.evaluation import conjonction
from droits.reglement import COMMUNS, FAITS_RESSOURCES, PERSONNE_HANDICAPEE, article, un_adulte_de_paris, vrai
from droits.rules.common.calculs import au_centime, au_rang
from droits.rules.paris.paris_solidarite import FAITS_DU_PUBLIC, PUBLIC

_CHIFFRES = "paris.complement_sante."
#: in the order of the rank: twice the entry (0 aged, 1 disabled), plus one for a couple
_PLAFONDS = tuple(
    _CHIFFRES + nom for nom in ("plafond_pa_isole", "plafond_pa_couple", "plafond_ph_isole", "plafond_ph_couple")
)
_MONTANT = _CHIFFRES + "montant"
_ETAT = "prestations_sociales.prestations_etat_de_sante.invalidite."
_AAH, _MVA = _ETAT + "aah.montant", _ETAT + "caah.majoration_vie_autonome"
_FAITS = (*FAITS_RESSOURCES, *FAITS_DU_PUBLIC)
_ADHESION, _FAITS_ADHESION = "II 1.2 b/2, III 1.2 b/2", ("sante.complementaire", "aides_recues")


AIDE = Aide(
    **{**COMMUNS, "delais": (*COMMUNS["delais"], "paris_12_12_24_mois")},
    id="paris_complement_sante",
    entite="famille",
    octroi="droit",
    references=(article("II 1.2"), article("III 1.2")),
    arbre=Tous(
        (
            un_adulte_de_paris(PUBLIC),
            UnDe(
                "csp_ressources",
                (
                    Critere(
                        id="csp_ressources",
                        genre=Genre.RESSOURCES,
                        quantite="paris_ressources_couple",
                        comparaison=Comparaison.AU_PLUS,
                        chiffres=_PLAFONDS,
                        rang="paris_complement_sante_rang",
                        reference=article("II 1.2 b/3, III 1.2 b/3"),
                        nature=Nature.BAREME,
                        unite="€/mois",
                        faits=_FAITS,
                    ),
                    # the resources of the disabled applicant alone, or the second dash read as « or »
                    Critere(
                        id="csp_autre_lecture",
                        genre=Genre.RESSOURCES,
                        quantite="paris_complement_sante_ressources_propres",
                        comparaison=Comparaison.AU_PLUS,
                        seuil_variable="paris_complement_sante_plafond_large",
                        chiffres=_PLAFONDS[2:],
                        reference=article("III 1.2 b/3"),
                        nature=Nature.BAREME,
                        unite="€/mois",
                        doute="annonce",
                        faits=_FAITS,
                    ),
                ),
            ),
            # the second dash read as « and » closes the aid above the AAH and the MVA: in doubt, never refused
            UnDe(
                "csp_aah_mva",
                (
                    Critere(
                        id="csp_aah_mva",
                        genre=Genre.RESSOURCES,
                        quantite="paris_complement_sante_ressources_propres",
                        comparaison=Comparaison.AU_PLUS,
                        seuil_variable="paris_aah_et_mva",
                        chiffres=(_AAH,),
                        reference=article("III 1.2 b/3"),
                        nature=Nature.BAREME,
                        unite="€/mois",
                        doute="regle_inconnue",
                        faits=_FAITS,
                    ),
                    Critere(
                        id="csp_lecture",
                        genre=Genre.HANDICAP,
                        quantite="adulte_handicape_de_paris",
                        comparaison=Comparaison.VRAI,
                        reference=article("III 1.2 b/3"),
                        nature=Nature.LOI,
                        doute="annonce",
                        faits=(*FAITS_DU_PUBLIC, "foyer.conjoint"),
                    ),
                ),
            ),
            UnDe(
                "csp_adhesion",
                (
                    vrai("csp_adhesion", Genre.CONTRAT, "complementaire_payante_paris", _ADHESION, *_FAITS_ADHESION),
                    vrai(
                        "csp_adhesion_a_verifier",
                        Genre.CONTRAT,
                        "paris_complement_sante_adhesion_a_verifier",
                        _ADHESION,
                        *_FAITS_ADHESION,
                        doute="annonce",
                    ),
                ),
            ),
        )
    ),
    eligibilite="paris_complement_sante_eligibilite",
    montant="paris_complement_sante",
    rythme=Rythme.AN,
    chiffres_montant=(_MONTANT,),
    variations="par_paliers",
    ouverte_par=("paris_complement_sante",),
    en_vigueur_depuis="2018-01-01",
    hypotheses=("periode_non_ecrite_dans_le_reglement",),
    non_modelise=(
        "reglement_municipal_2019",
        "csp_reste_a_payer",
        "csp_couple",
        "csp_maintien",
        "paris_aide_sociale_hebergement",
        "paris_residence_de_la_ville",
    ),
    demarches=("demander_csp", "garder_copie"),
    pieces=(
        "identite",
        "titre_sejour",
        "domicile_paris_3_ans",
        "adhesion_complementaire",
        "ressources_3_mois",
        "avis_impot",
        "rib",
    ),
    effets=("succession_csp", "paris_meilleure_fortune"),
    chiffres_effets=(_CHIFFRES + "seuil_succession",),
)


class complementaire_payante_paris(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Adhère à titre payant à une complémentaire santé"
    reference = "Règlement municipal, articles II 1.2 b/1, b/2 et III 1.2 b/1, b/2"

    def formula(famille, period):
        # in raw OpenFisca: who has a right to the free CSS has it (b/1), the others pay
        return famille("cmu_c", period) == 0


class complementaire_employeur_paris(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "A la complémentaire santé d'un employeur"


class css_participation_recue_paris(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Reçoit la CSS avec participation"


class css_sans_precision_paris(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Reçoit la CSS, gratuite ou avec participation : personne ne l'a dit"


class paris_complement_sante_adhesion_a_verifier(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Complémentaire santé dont le règlement ne dit pas si elle est « à titre payant »"
    reference = "Règlement municipal, articles II 1.2 b/2 et III 1.2 b/2"

    def formula(famille, period):
        css = famille("css_participation_recue_paris", period) + famille("css_sans_precision_paris", period)
        return css + famille("complementaire_employeur_paris", period)


class paris_aah_et_mva(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Somme mensuelle de l'AAH et de la majoration pour la vie autonome (€/mois)"
    reference = "Règlement municipal, article III 1.2 b/3"

    def formula(famille, period, parameters):
        chiffres = parameters(period)
        return famille.filled_array(valeur(chiffres, _AAH) + valeur(chiffres, _MVA))


class paris_complement_sante_rang(Variable):
    value_type = int
    entity = Famille
    definition_period = MONTH
    label = "Plafond qui compte : 0 et 1, personne âgée seule et en couple ; 2 et 3, personne handicapée"
    reference = "Règlement municipal, annexes II 1.2 et III 1.2"

    def formula(famille, period, parameters):
        # who is aged and disabled asks as an aged person, whose rule has one reading, where that is enough
        chiffres, couple = parameters(period), famille("paris_couple", period)
        agee, plafond = famille("adulte_age_de_paris", period), au_rang(chiffres, _PLAFONDS, couple + 0)
        suffit = (plafond >= au_rang(chiffres, _PLAFONDS, 2 + couple)) + (
            au_centime(famille("paris_ressources_couple", period)) <= plafond
        )
        return couple + 2 * famille("adulte_handicape_de_paris", period) * (agee * suffit == 0)


class paris_complement_sante_ressources_propres(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Ressources du seul demandeur handicapé (€/mois) ; zéro où la demande est celle d'une personne âgée"
    reference = "Règlement municipal, article III 1.2 b/3"

    def formula(famille, period, parameters):
        propres = famille.members("ressources_personnelles_paris", period)
        handicape = conjonction(_HANDICAPE, famille.members, period, parameters)
        moindres = famille.min(where(handicape, propres, inf), role=Famille.PARENT)
        demande = (famille("paris_complement_sante_rang", period) >= 2) * (moindres < inf)
        return where(demande, moindres, 0)


class paris_complement_sante_plafond_large(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Plus haut des plafonds que l'on peut lire pour une personne handicapée (€/mois) ; sans elle, -1"
    reference = "Règlement municipal, article III 1.2 b/3 et annexe III 1.2"

    def formula(famille, period, parameters):
        plafond = au_rang(parameters(period), _PLAFONDS, 2 + famille("paris_couple", period))
        handicapee = famille("paris_complement_sante_rang", period) >= 2
        return where(handicapee, maximum(plafond, famille("paris_aah_et_mva", period)), -1)


class paris_complement_sante_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Éligibilité à Complément Santé Paris"
    reference = "Règlement municipal, II 1.2 et III 1.2"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)


class paris_complement_sante(Variable):
    value_type = float
    entity = Famille
    definition_period = MONTH
    label = "Complément Santé Paris (€ par an)"
    reference = "Règlement municipal, articles II 1.2 a/2 et III 1.2 a/2"

    def formula(famille, period, parameters):
        return famille("paris_complement_sante_eligibilite", period) * valeur(parameters(period), _MONTANT)


#: an adult of Paris who is disabled (criteria on a person)
_HANDICAPE = un_adulte_de_paris(PERSONNE_HANDICAPEE).noeud
