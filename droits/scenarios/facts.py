"""Register of facts: everything a person may tell us, each declared once.

A fact has a stable id (``logement.loyer``), a question in plain words, a type,
a unit, the paper it is read on, who knows it and how private it is. The models
of :mod:`droits.scenarios.situation` take their titles and descriptions from here,
so the JSON Schema, the error messages and the questions never disagree.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic import Field


class Discretion(StrEnum):
    """How private a fact is; decides what a printed page may show."""

    ORDINAIRE = "ordinaire"
    PERSONNEL = "personnel"
    SENSIBLE = "sensible"  # health, permit, violence: never printed for others in the home


@dataclass(frozen=True)
class Fait:
    """One fact of the register."""

    id: str
    titre: str
    question: str
    type: str
    unite: str | None = None
    papier: str | None = None
    qui_sait: str = "la personne"
    discretion: Discretion = Discretion.ORDINAIRE


def _faits(*faits: Fait) -> dict[str, Fait]:
    registre = {f.id: f for f in faits}
    assert len(registre) == len(faits), "a fact is declared twice"
    return registre


_P, _S = Discretion.PERSONNEL, Discretion.SENSIBLE

FAITS: dict[str, Fait] = _faits(
    # --- a person ---------------------------------------------------------
    Fait(
        "personne.date_naissance",
        "Date de naissance",
        "Quelle est la date de naissance ?",
        "date",
        papier="carte d'identité ou passeport",
    ),
    Fait(
        "personne.nationalite",
        "Nationalité",
        "Quelle est la nationalité ?",
        "pays",
        papier="carte d'identité ou passeport",
        discretion=_P,
    ),
    Fait(
        "personne.titre_sejour",
        "Titre de séjour",
        "Quel est le titre de séjour, et depuis quand ?",
        "titre",
        papier="titre de séjour",
        discretion=_S,
    ),
    Fait(
        "personne.mois_en_france_par_an",
        "Mois passés en France par an",
        "Combien de mois par an passez-vous en France ?",
        "entier",
        unite="mois",
    ),
    Fait(
        "personne.en_france_depuis",
        "En France depuis",
        "Depuis quelle date vivez-vous en France sans interruption ?",
        "date",
    ),
    Fait(
        "personne.paris",
        "Périodes de vie à Paris",
        "Où et depuis quand vivez-vous à Paris ?",
        "periodes",
        papier="quittances, attestation de domiciliation",
    ),
    Fait(
        "personne.activite",
        "Activité",
        "Que faites-vous aujourd'hui ?",
        "choix",
    ),
    Fait(
        "personne.inapte_travail",
        "Inaptitude au travail reconnue",
        "Une caisse a-t-elle reconnu une inaptitude au travail ?",
        "oui_non",
        papier="lettre de la caisse de retraite",
        discretion=_S,
    ),
    Fait(
        "personne.taux_incapacite",
        "Taux d'incapacité",
        "Quel est le taux d'incapacité ?",
        "pourcentage",
        unite="%",
        papier="lettre de la MDPH",
        discretion=_S,
    ),
    Fait(
        "personne.ancien_combattant",
        "Service d'ancien combattant",
        "Avez-vous combattu pour la France ?",
        "oui_non",
        papier="carte du combattant",
        discretion=_P,
    ),
    Fait(
        "personne.enceinte",
        "Grossesse en cours",
        "Attendez-vous un enfant ?",
        "oui_non",
        papier="déclaration de grossesse",
        discretion=_S,
    ),
    Fait(
        "personne.mutation_employeur",
        "Mutation en Île-de-France",
        "Votre employeur a-t-il demandé ce départ vers l'Île-de-France ?",
        "oui_non",
        papier="attestation de l'employeur",
    ),
    Fait(
        "personne.ressources",
        "Argent reçu",
        "Quel argent recevez-vous, et depuis quand ?",
        "liste",
        papier="fiches de paie, relevés de paiement",
        discretion=_P,
    ),
    Fait(
        "personne.pensions_demandees",
        "Retraites demandées",
        "Avez-vous demandé toutes vos retraites, en France et à l'étranger ?",
        "oui_non",
        papier="relevé de carrière",
    ),
    Fait(
        "personne.assurance_maladie",
        "Assurance maladie",
        "Avez-vous l'assurance maladie ?",
        "oui_non",
        papier="attestation de droits, carte Vitale",
    ),
    Fait("personne.vit_chez_ses_parents", "Vit chez ses parents", "Vivez-vous chez vos parents ?", "oui_non"),
    Fait(
        "personne.rattache_aux_parents",
        "Impôt fait avec celui des parents",
        "Êtes-vous sur l'avis d'impôt de vos parents ?",
        "oui_non",
        papier="avis d'impôt",
    ),
    Fait(
        "personne.pension_des_parents",
        "Pension payée par les parents",
        "Vos parents vous donnent-ils de l'argent déduit de leurs impôts ?",
        "oui_non",
        papier="avis d'impôt",
        discretion=_P,
    ),
    Fait(
        "personne.scolarite",
        "Études ou école",
        "Dans quelle école ou quelles études ?",
        "choix",
        papier="certificat de scolarité",
    ),
    Fait(
        "personne.restriction_emploi",
        "Handicap qui empêche de travailler longtemps",
        "La MDPH écrit-elle que le handicap limite beaucoup l'accès au travail ?",
        "oui_non",
        papier="lettre de la MDPH",
        discretion=_S,
    ),
    Fait(
        "personne.travail_deux_ans",
        "2 ans de travail",
        "Avez-vous travaillé 2 ans pendant les 3 dernières années ?",
        "oui_non",
        papier="fiches de paie",
    ),
    Fait(
        "personne.travail_cinq_ans",
        "5 ans de travail avant le chômage",
        "Avez-vous travaillé 5 ans pendant les 10 ans avant la fin de votre contrat ?",
        "oui_non",
        papier="relevé de carrière",
    ),
    Fait(
        "personne.fin_droits_chomage",
        "Fin de l'argent du chômage",
        "Votre argent du chômage est-il fini ?",
        "oui_non",
        papier="lettre de France Travail",
    ),
    Fait(
        "personne.conge",
        "Congé sans salaire",
        "Êtes-vous en congé parental ou en congé sans salaire ?",
        "choix",
        papier="lettre de l'employeur",
    ),
    Fait(
        "personne.revenus_parents",
        "Argent des parents d'un étudiant",
        "Combien gagnent vos parents par an, d'après leur avis d'impôt ?",
        "montant",
        unite="€/an",
        papier="avis d'impôt des parents",
        discretion=_P,
    ),
    Fait(
        "personne.points_charge",
        "Points de charge de la bourse",
        "Combien de points de charge avez-vous pour la bourse ?",
        "entier",
        papier="dossier social étudiant",
        qui_sait="le Crous",
    ),
    Fait(
        "personne.retraite_inaptitude",
        "Retraite pour inaptitude au travail",
        "Avez-vous une retraite pour inaptitude au travail ?",
        "oui_non",
        papier="lettre de la caisse de retraite",
        discretion=_S,
    ),
    Fait(
        "personne.preuves_handicap",
        "Papiers du handicap",
        "Recevez-vous une aide, une pension ou une rente pour un handicap ?",
        "liste",
        papier="lettre de la MDPH ou de la caisse",
        discretion=_S,
    ),
    Fait(
        "personne.veuf_combattant",
        "Veuf ou veuve d'un ancien combattant",
        "Êtes-vous veuf ou veuve de guerre ou d'un ancien combattant ?",
        "oui_non",
        papier="carte de ressortissant",
        discretion=_P,
    ),
    Fait(
        "personne.perte_autonomie",
        "Aide pour les gestes de tous les jours",
        "Avez-vous besoin d'aide pour les gestes de tous les jours ?",
        "oui_non",
        papier="lettre de l'APA ou de la caisse de retraite",
        discretion=_S,
    ),
    Fait(
        "personne.arret_pour_proche",
        "Arrêt du travail pour un proche malade",
        "Avez-vous arrêté de travailler pour rester avec un proche malade ?",
        "choix",
        papier="lettre de l'employeur, certificat du médecin",
        discretion=_S,
    ),
    # --- a source of income -----------------------------------------------
    Fait(
        "ressource.depuis",
        "Début d'une somme",
        "Depuis quelle date recevez-vous cette somme ?",
        "date",
        papier="première fiche de paie ou premier relevé",
    ),
    Fait(
        "ressource.montant",
        "Montant d'une somme",
        "Quel est le montant écrit sur le papier ?",
        "montant",
        unite="€/mois",
        papier="fiche de paie, relevé de paiement",
        discretion=_P,
    ),
    Fait(
        "ressource.brut",
        "Montant brut",
        "Quel est le montant brut écrit sur le papier ?",
        "montant",
        unite="€/mois",
        papier="fiche de paie, relevé de retraite",
        discretion=_P,
    ),
    Fait(
        "ressource.net",
        "Montant net",
        "Quel est le montant net écrit sur le papier ?",
        "montant",
        unite="€/mois",
        papier="fiche de paie, relevé de retraite",
        discretion=_P,
    ),
    Fait(
        "ressource.imposable",
        "Montant imposable",
        "Quel est le montant net imposable écrit sur le papier ?",
        "montant",
        unite="€/mois",
        papier="fiche de paie, relevé de retraite",
        discretion=_P,
    ),
    Fait(
        "ressource.passe",
        "Argent reçu avant",
        "Que receviez-vous les mois d'avant ?",
        "montant",
        unite="€/mois",
        papier="relevés des 12 derniers mois",
        discretion=_P,
    ),
    Fait(
        "ressource.annees_passees",
        "Argent reçu il y a 1 ou 2 ans",
        "Quel argent receviez-vous il y a 1 ou 2 ans ?",
        "montant",
        unite="€/mois",
        papier="avis d'impôt",
        discretion=_P,
    ),
    # --- wealth -----------------------------------------------------------
    Fait(
        "patrimoine.epargne",
        "Argent de côté",
        "Combien d'argent avez-vous de côté ?",
        "montant",
        unite="€",
        papier="relevés de comptes et de livrets",
        discretion=_P,
    ),
    Fait(
        "patrimoine.immobilier",
        "Autre maison ou logement",
        "Avez-vous un autre logement, en France ou ailleurs ?",
        "montant",
        unite="€",
        papier="avis de taxe foncière",
        discretion=_P,
    ),
    Fait(
        "patrimoine.donations",
        "Dons",
        "Avez-vous donné de l'argent ou un bien depuis 10 ans ?",
        "liste",
        papier="acte du notaire",
        discretion=_P,
    ),
    # --- the home: people -------------------------------------------------
    Fait("foyer.conjoint", "Personne en couple avec vous", "Vivez-vous en couple ?", "personne", discretion=_P),
    Fait(
        "foyer.lien",
        "Lien du couple",
        "Quel est le lien de votre couple : mariage, pacs ou vie commune ?",
        "choix",
        papier="livret de famille",
        discretion=_P,
    ),
    Fait(
        "foyer.enfants",
        "Enfants",
        "Avez-vous des enfants, et où vivent-ils ?",
        "liste",
        papier="livret de famille",
    ),
    Fait(
        "foyer.autres_personnes",
        "Autres personnes du logement",
        "D'autres personnes vivent-elles avec vous ?",
        "liste",
    ),
    Fait(
        "enfant.date_naissance",
        "Date de naissance de l'enfant",
        "Quelle est la date de naissance de l'enfant ?",
        "date",
        papier="livret de famille",
    ),
    Fait(
        "enfant.residence",
        "Résidence de l'enfant",
        "Où vit l'enfant ?",
        "choix",
        papier="jugement",
    ),
    Fait(
        "enfant.handicap",
        "Handicap de l'enfant",
        "L'enfant a-t-il un handicap, et une aide pour cela ?",
        "choix",
        papier="lettre de la MDPH",
        discretion=_S,
    ),
    Fait(
        "enfant.a_charge",
        "Enfant sur votre avis d'impôt",
        "L'enfant est-il sur votre avis d'impôt ?",
        "oui_non",
        papier="avis d'impôt",
    ),
    Fait(
        "enfant.autre_parent",
        "L'autre parent de l'enfant",
        "Que fait l'autre parent pour l'enfant ?",
        "choix",
        papier="jugement, acte de naissance",
        discretion=_P,
    ),
    Fait(
        "enfant.pension_alimentaire",
        "Pension alimentaire pour l'enfant",
        "Quelle pension recevez-vous pour cet enfant ?",
        "montant",
        unite="€/mois",
        papier="jugement, relevé de banque",
        discretion=_P,
    ),
    Fait(
        "enfant.jours_a_la_maison",
        "Jours de l'enfant à la maison",
        "Combien de jours par an l'enfant vit-il à la maison ?",
        "entier",
        unite="jours",
        papier="calendrier de l'établissement",
        qui_sait="l'établissement où vit l'enfant",
    ),
    Fait(
        "enfant.aide_adulte",
        "Argent propre de l'enfant handicapé",
        "L'enfant reçoit-il Paris Solidarité, le Complément Santé Paris ou un salaire garanti ?",
        "choix",
        papier="lettre de la Ville de Paris, fiche de paie",
        discretion=_S,
    ),
    Fait(
        "foyer.seul_depuis",
        "Seul depuis",
        "Depuis quelle date vivez-vous sans couple ?",
        "date",
        discretion=_P,
    ),
    Fait(
        "foyer.violences",
        "Violences dans le couple",
        "Avez-vous vécu des violences dans votre couple ?",
        "oui_non",
        discretion=_S,
    ),
    # --- the dwelling -----------------------------------------------------
    Fait(
        "logement.statut",
        "Statut dans le logement",
        "Quel est votre logement aujourd'hui ?",
        "choix",
        papier="bail, attestation d'hébergement",
    ),
    Fait(
        "logement.loyer",
        "Loyer sans les charges",
        "Quel est le loyer, sans les charges ?",
        "montant",
        unite="€/mois",
        papier="quittance de loyer",
    ),
    Fait(
        "logement.charges",
        "Charges du logement",
        "Quel est le montant des charges ?",
        "montant",
        unite="€/mois",
        papier="quittance de loyer",
    ),
    Fait(
        "logement.parking",
        "Loyer du parking",
        "Combien payez-vous pour une place de parking ?",
        "montant",
        unite="€/mois",
        papier="quittance de loyer",
    ),
    Fait(
        "logement.mensualite_pret",
        "Prêt du logement",
        "Combien payez-vous chaque mois pour le prêt de votre logement ?",
        "montant",
        unite="€/mois",
        papier="tableau du prêt",
    ),
    Fait(
        "logement.charges_copropriete",
        "Charges de copropriété",
        "Combien payez-vous de charges de copropriété, sans les gros travaux ?",
        "montant",
        unite="€/mois",
        papier="appel de charges",
    ),
    Fait("logement.bail_au_nom", "Bail à son nom", "Le bail est-il à votre nom ?", "oui_non", papier="bail"),
    Fait(
        "logement.contrat_energie_au_nom",
        "Contrat d'énergie à son nom",
        "Le contrat d'électricité ou de gaz est-il à votre nom ?",
        "oui_non",
        papier="facture d'électricité ou de gaz",
    ),
    Fait("logement.colocation", "Colocation", "Êtes-vous en colocation ?", "oui_non", papier="bail"),
    Fait(
        "logement.conventionne",
        "Logement conventionné",
        "Votre bail dit-il : logement conventionné ?",
        "oui_non",
        papier="bail",
    ),
    Fait("logement.chambre", "Une seule chambre", "Louez-vous seulement une chambre ?", "oui_non", papier="bail"),
    Fait(
        "logement.decent",
        "Logement en bon état",
        "Votre logement est-il sans danger pour la santé ?",
        "oui_non",
    ),
    Fait(
        "logement.entree",
        "Entrée dans le logement",
        "Depuis quelle date habitez-vous ce logement ?",
        "date",
        papier="bail, état des lieux",
    ),
    Fait(
        "logement.proprietaire_parent",
        "Logement loué à la famille",
        "Le propriétaire est-il votre parent ou votre enfant ?",
        "oui_non",
        papier="bail",
    ),
    Fait(
        "logement.travaux",
        "Travaux voulus dans le logement",
        "Voulez-vous faire des travaux dans votre logement ?",
        "oui_non",
        papier="devis",
    ),
    Fait(
        "logement.arrondissement",
        "Arrondissement",
        "Dans quel arrondissement de Paris ?",
        "entier",
        papier="quittance, attestation de domiciliation",
    ),
    Fait(
        "logement.projet",
        "Logement à venir",
        "Entrez-vous dans un nouveau logement, bientôt ou depuis peu ?",
        "projet",
        papier="bail, proposition de logement",
    ),
    # --- debts, aids, health, tax ------------------------------------------
    Fait(
        "dettes",
        "Dettes et factures",
        "Avez-vous des loyers ou des factures en retard ?",
        "liste",
        papier="lettres sur les retards, compte du propriétaire",
        discretion=_P,
    ),
    Fait(
        "dette.demarche_amiable",
        "Accord cherché",
        "Avez-vous cherché un accord avec le fournisseur ou le propriétaire ?",
        "oui_non",
        papier="courriers",
    ),
    Fait(
        "aides_recues",
        "Aides déjà reçues",
        "Quelles aides recevez-vous déjà ?",
        "liste",
        papier="attestation de paiement de la Caf",
    ),
    Fait(
        "sante.complementaire",
        "Complémentaire santé",
        "Avez-vous une complémentaire santé ?",
        "choix",
        papier="carte de mutuelle",
    ),
    Fait(
        "sante.css_impayee",
        "Participation CSS en retard",
        "Devez-vous encore de l'argent pour une ancienne CSS ?",
        "oui_non",
        papier="courrier de la caisse",
    ),
    Fait(
        "impot.avis",
        "Avis d'impôt",
        "Que dit votre dernier avis d'impôt ?",
        "avis",
        papier="avis d'impôt",
        discretion=_P,
    ),
    Fait(
        "impot.impot",
        "Ligne 14 de votre avis d'impôt",
        "Quel impôt lisez-vous à la ligne 14 de votre avis d'impôt ?",
        "montant",
        unite="€/an",
        papier="avis d'impôt",
        discretion=_P,
    ),
)


def fait(identifiant: str, **options: Any) -> Any:
    """Pydantic field for the fact ``identifiant``; unknown (``None``) unless told."""
    f = FAITS[identifiant]
    extra = {"fait": f.id, "unite": f.unite, "papier": f.papier, "discretion": f.discretion.value}
    return Field(
        default=None,
        title=f.titre,
        description=f.question,
        json_schema_extra={k: v for k, v in extra.items() if v is not None},
        **options,
    )
