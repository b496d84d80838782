"""Fonds d'aide aux jeunes parisiens (FAJ) — CASF, article L263-3.

I    « jeunes en difficulté, âgés de dix-huit à vingt-cinq ans »
II   « Aucune durée minimale de résidence dans le département n'est exigée » ; suivi du jeune
III  l'obligation alimentaire des parents n'est pas prise en compte
Le règlement parisien de mars 2016 n'a pas été trouvé : aucun plafond de ressources, aucune
exclusion (étudiants, RSA, contrat jeune majeur) n'est connue, donc rien d'autre ne refuse.
Chaque jeune demande pour lui : c'est la situation du demandeur qui est lue.
À 25 ans, Paris lisait « 24 ans révolus » en 2011 : à confirmer. La commission ou le référent décide.
"""

from openfisca_core.periods import MONTH
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Reference, Rythme, Tous
from droits.decision.evaluation import conjonction

_L263_3 = Reference("L263-3", "Code de l'action sociale et des familles")

AIDE = Aide(
    id="faj",
    entite="famille",
    echelon="paris",
    octroi="commission",
    regle_du="2015-03-22",
    verifie_le="2026-11-22",
    references=(_L263_3,),
    arbre=Tous(
        (
            Critere(
                id="faj_age_min",
                genre=Genre.AGE,
                quantite="age_au_jour",
                comparaison=Comparaison.AU_MOINS,
                seuil="paris.faj.age_min",
                reference=_L263_3,
                nature=Nature.LOI,
                unite="ans",
                faits=("personne.date_naissance",),
            ),
            Critere(
                id="faj_age_max",
                genre=Genre.AGE,
                quantite="age_au_jour",
                comparaison=Comparaison.AU_PLUS,
                seuil="paris.faj.age_max_legal",
                reference=_L263_3,
                nature=Nature.LOI,
                unite="ans",
                faits=("personne.date_naissance",),
            ),
            Critere(
                id="faj_age_paris",
                genre=Genre.AGE,
                quantite="age_au_jour",
                comparaison=Comparaison.AU_PLUS,
                seuil="paris.faj.age_max_certain",
                reference=Reference("débat 2011 DASES 153 G", "Conseil de Paris"),
                nature=Nature.BAREME,
                unite="ans",
                faits=("personne.date_naissance",),
            ),
            Critere(
                id="faj_paris",
                genre=Genre.RESIDENCE,
                quantite="vit_a_paris",
                comparaison=Comparaison.VRAI,
                reference=_L263_3,
                nature=Nature.LOI,
                faits=("personne.paris",),
            ),
            Critere(
                id="faj_sejour",
                genre=Genre.SEJOUR,
                quantite="sejour_regulier",
                comparaison=Comparaison.VRAI,
                reference=Reference("L111-2", "Code de l'action sociale et des familles"),
                nature=Nature.APPRECIATION,
                faits=("personne.nationalite", "personne.titre_sejour"),
            ),
        )
    ),
    eligibilite="faj_eligibilite",
    rythme=Rythme.UNE_FOIS,
    ouverte_par=("faj",),
    non_modelise=("reglement_faj_inconnu",),
    demarches=("rencontrer_travailleur_social", "signer_avec_prescripteur", "dire_urgence"),
    pieces=("identite", "titre_sejour", "domicile_paris", "ressources_3_mois", "devis", "rib"),
    ou=("mission_locale", "maison_solidarites"),
    recours=("recours_administratif", "lettre_dit_comment"),
)


class faj_eligibilite(Variable):
    value_type = bool
    entity = Famille
    definition_period = MONTH
    label = "Peut demander le Fonds d'aide aux jeunes parisiens"
    reference = "CASF, article L263-3"

    def formula(famille, period, parameters):
        return conjonction(AIDE.arbre, famille, period, parameters)
