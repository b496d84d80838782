"""The general rules of the règlement municipal (Titre I, heads of Titres II to IV), as criteria: each once.

I/A 2   trois ans de domicile et de résidence à Paris dans les cinq ans ; IV/A 2 : d'un seul des époux pour
        les familles ; IV/A 5 : un an après une mutation imposée par l'employeur
I/A 3   séjour régulier (décret 94-294)
I/A 5   « revenus déclarés », ou « ensemble des ressources personnelles »
II/A 2  personne âgée ; III/A 2 : personne handicapée ; IV/A 6 à 8 : enfant à charge
I/B, I/C  demande, décision, recours

The quantities are OpenFisca variables of :mod:`droits.rules.common.reglement_paris`.
"""

from __future__ import annotations

from typing import Any

from openfisca_france.entities import Famille, Menage

from droits.aide import D_UN_ENFANT, Comparaison, Critere, Doute, Genre, Nature, Noeud, Tous, UnAdulte, UnDe
from droits.rules.national import aide_logement
from droits.textes import reglement_municipal

article = reglement_municipal

FAITS_FOYER = (
    "foyer.conjoint",
    "foyer.enfants",
    "enfant.date_naissance",
    "enfant.residence",
    "foyer.autres_personnes",
    "logement.colocation",  # each flat-mate is a home of his own (II 2.1 d/5)
)
FAITS_REVENUS = (
    "impot.avis",
    "personne.ressources",
    "ressource.montant",
    "ressource.imposable",
    "ressource.depuis",
    "ressource.passe",  # nothing says that the month under way is without income
    "aides_recues",
    "foyer.conjoint",
    "ressource.net",
)
FAITS_RESSOURCES = (
    "personne.ressources",
    "ressource.montant",
    "ressource.net",
    "ressource.depuis",
    "ressource.passe",
    "aides_recues",
    "foyer.conjoint",
)
FAITS_ENFANTS = (
    "foyer.enfants",
    "enfant.date_naissance",
    "enfant.residence",
    "enfant.a_charge",
    "enfant.handicap",
    "enfant.jours_a_la_maison",
    "enfant.aide_adulte",
    "personne.activite" + D_UN_ENFANT,
    "personne.ressources" + D_UN_ENFANT,
    "ressource.montant" + D_UN_ENFANT,
    "ressource.depuis" + D_UN_ENFANT,
)
FAITS_PERSONNE_AGEE = ("personne.date_naissance", "personne.retraite_inaptitude")
FAITS_PERSONNE_HANDICAPEE = ("personne.preuves_handicap", "aides_recues")
FAITS_AIDE_LOGEMENT = aide_logement.AIDE.faits()

#: those that only serve to compute a housing aid whose amount nobody told
FAITS_DU_CALCUL_AIDE_LOGEMENT = tuple(
    fait
    for fait in FAITS_AIDE_LOGEMENT
    if fait.startswith("patrimoine.")
    or fait
    in (
        "logement.chambre",
        "logement.conventionne",
        "logement.entree",
        "logement.proprietaire_parent",
        "personne.conge",
        "personne.enceinte",
        "ressource.annees_passees",
    )
)

#: what every municipal aid has in common: to unfold in its :class:`~droits.aide.Aide`
COMMUNS: dict[str, Any] = {
    "echelon": "paris",
    "regle_du": "2019-09-01",
    "verifie_le": "2026-11-22",
    "ou": ("maison_solidarites",),
    "delais": ("jour_de_la_demande", "completer_2_mois", "changements"),
    "recours": ("recours_administratif", "tribunal_administratif_2_mois"),
}


def vrai(
    identifiant: str,
    genre: Genre,
    quantite: str,
    ou: str,
    *faits: str,
    doute: Doute | None = None,
    nature: Nature = Nature.LOI,
    unite: str | None = None,
) -> Critere:
    """The criterion of the règlement, at its article ``ou``, that a yes-or-no ``quantite`` decides."""
    return Critere(
        id=identifiant,
        genre=genre,
        quantite=quantite,
        comparaison=Comparaison.VRAI,
        reference=article(ou),
        nature=nature,
        faits=tuple(dict.fromkeys(faits)),
        unite=unite,
        doute=doute,
    )


def a_paris_depuis(identifiant: str, seuil: str, ou: str, quantite: str = "mois_a_paris_sans_interruption") -> Critere:
    """In Paris for the months of the figure ``seuil``, without interruption unless ``quantite`` says otherwise."""
    return Critere(
        id=identifiant,
        genre=Genre.RESIDENCE,
        quantite=quantite,
        comparaison=Comparaison.AU_MOINS,
        seuil=seuil,
        reference=article(ou),
        nature=Nature.LOI,
        unite="mois",
        faits=("personne.paris",),
    )


RESIDENCE = a_paris_depuis(
    "paris_residence", "paris.residence.duree_requise_mois", "I/A 2", "mois_a_paris_sur_cinq_ans"
)
SEJOUR = vrai("paris_sejour", Genre.SEJOUR, "sejour_regulier", "I/A 3", "personne.nationalite", "personne.titre_sejour")
MUTATION = (
    vrai("paris_mutation", Genre.RESIDENCE, "mutation_employeur", "IV/A 5", "personne.mutation_employeur"),
    a_paris_depuis("paris_residence_mutation", "paris.residence.duree_apres_mutation_mois", "IV/A 5"),
)

PERSONNE_AGEE = UnDe(
    "paris_personne_agee",
    (
        Critere(
            id="paris_age",
            genre=Genre.AGE,
            quantite="age_au_jour",
            comparaison=Comparaison.AU_MOINS,
            seuil="paris.reglement.age_personne_agee",
            reference=article("II/A 2"),
            nature=Nature.LOI,
            unite="ans",
            faits=("personne.date_naissance",),
        ),
        Tous(
            (
                vrai(
                    "paris_retraite_inaptitude",
                    Genre.HANDICAP,
                    "retraite_inaptitude_paris",
                    "II/A 2",
                    "personne.retraite_inaptitude",
                ),
                Critere(
                    id="paris_age_inaptitude",
                    genre=Genre.AGE,
                    quantite="age_au_jour",
                    comparaison=Comparaison.AU_MOINS,
                    seuil="paris.reglement.age_inaptitude",
                    reference=article("II/A 2"),
                    nature=Nature.LOI,
                    unite="ans",
                    faits=("personne.date_naissance",),
                ),
            )
        ),
    ),
)
PERSONNE_HANDICAPEE = vrai(
    "paris_handicap", Genre.HANDICAP, "personne_handicapee_paris", "III/A 2", *FAITS_PERSONNE_HANDICAPEE
)


def un_adulte_de_paris(*autres: Noeud, mutation: bool = False, mutation_si: tuple[Noeud, ...] = ()) -> UnAdulte:
    """One adult of the couple lives in Paris for three years, stays lawfully, and meets ``autres``.

    ``mutation``: or for one year after a transfer by the employer (IV/A 5), where ``mutation_si`` holds.
    """
    residence: Noeud = RESIDENCE
    if mutation:
        residence = UnDe("paris_residence", (RESIDENCE, Tous((*mutation_si, *MUTATION))))
    return UnAdulte("paris_un_adulte", Tous((residence, SEJOUR, *autres)))


def revenus_declares(
    identifiant: str, chiffres: tuple[str, ...], ou: str, rang: str | None = None, foyer: bool = False
) -> Critere:
    """« Revenus mensuels déclarés » (I/A 5) of the applicant or the couple, or of the home, at most the figure."""
    quantite = "paris_revenus_declares_foyer" if foyer else "paris_revenus_declares"
    return _plafond(identifiant, quantite, chiffres, ou, rang, FAITS_REVENUS, foyer)


def ressources(
    identifiant: str, chiffres: tuple[str, ...], ou: str, rang: str | None = None, foyer: bool = True
) -> Critere:
    """« Ensemble des ressources » (I/A 5) of the home, or of the couple, at most the figure."""
    quantite = "paris_ressources_foyer" if foyer else "paris_ressources_couple"
    return _plafond(identifiant, quantite, chiffres, ou, rang, FAITS_RESSOURCES, foyer)


def _plafond(
    identifiant: str,
    quantite: str,
    chiffres: tuple[str, ...],
    ou: str,
    rang: str | None,
    faits: tuple[str, ...],
    foyer: bool,
) -> Critere:
    enfants = FAITS_ENFANTS if rang is not None else ()
    return Critere(
        id=identifiant,
        genre=Genre.RESSOURCES,
        quantite=quantite,
        comparaison=Comparaison.AU_PLUS,
        seuil=None if rang is not None else chiffres[0],
        chiffres=chiffres if rang is not None else (),
        rang=rang,
        reference=article(ou),
        nature=Nature.BAREME,
        unite="€/mois",
        faits=tuple(dict.fromkeys((*faits, *(FAITS_FOYER if foyer else ()), *enfants))),
    )


def somme_des_enfants(famille: Any, valeurs: Any) -> Any:
    """Over the children of a family, and those of the home who are one of their own: 25 and over (IV/A 8: no age)."""
    personnes = famille.members
    a_part = personnes.has_role(Menage.ENFANT) * personnes.has_role(Famille.DEMANDEUR)
    chez_lui = famille.demandeur.has_role(Menage.PERSONNE_DE_REFERENCE)
    return famille.sum(valeurs, role=Famille.ENFANT) + chez_lui * famille.demandeur.menage.sum(valeurs * a_part)
