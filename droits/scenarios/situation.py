"""What people tell us: frozen pydantic models with French names.

``None`` means *unknown*, never zero. "None of these" is said explicitly
(``ressources: aucune``) and becomes an empty tuple, ``False`` or ``Decimal(0)``.
Amounts are :class:`~decimal.Decimal` in euros; a rhythm says per month, per year or once.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator, model_validator

from droits.scenarios import valeurs
from droits.scenarios.facts import fait

Montant = Annotated[Decimal, BeforeValidator(valeurs.montant), Field(ge=0)]
Jour = Annotated[date, BeforeValidator(valeurs.jour)]
OuiNon = Annotated[bool, BeforeValidator(valeurs.oui_non)]
Pays = Annotated[str, BeforeValidator(valeurs.pays), Field(pattern="^[A-Z]{2}$")]
Arrondissement = Annotated[int, BeforeValidator(valeurs.arrondissement), Field(ge=1, le=20)]
Pourcentage = Annotated[Decimal, BeforeValidator(valeurs.pourcentage), Field(ge=0, le=100)]
Entier = Annotated[int, BeforeValidator(valeurs.entier), Field(ge=0)]


class Modele(BaseModel):
    # a pydantic error must never show the value of a person
    model_config = ConfigDict(frozen=True, extra="forbid", use_enum_values=False, hide_input_in_errors=True)


class Su(StrEnum):
    """How a fact is known."""

    DIT = "dit"
    LU = "lu"
    DEDUIT = "deduit"


class Provenance(Modele):
    """How one fact is known, on which paper and of which date."""

    su: Su = Field(default=Su.DIT, title="Dit, lu sur un papier ou déduit")
    papier: str | None = Field(default=None, title="Papier lu", max_length=120)
    date_papier: Jour | None = Field(default=None, title="Date du papier")


class NatureTitre(StrEnum):
    AUCUN = "aucun"
    CARTE_RESIDENT = "carte_resident"
    CARTE_PLURIANNUELLE = "carte_sejour_pluriannuelle"
    CARTE_TEMPORAIRE = "carte_sejour_temporaire"
    VISA_LONG_SEJOUR = "visa_long_sejour"
    RECEPISSE = "recepisse"
    REFUGIE = "refugie"
    PROTECTION_SUBSIDIAIRE = "protection_subsidiaire"
    APATRIDE = "apatride"
    CERTIFICAT_ALGERIEN = "certificat_residence_algerien"
    DEMANDEUR_ASILE = "demandeur_asile"
    VISA_COURT_SEJOUR = "visa_court_sejour"


class TitreSejour(Modele):
    """Residence permit. ``depuis``: since when the person has held permits allowing work, without a gap."""

    nature: NatureTitre = Field(title="Nature du titre")
    depuis: Jour | None = Field(default=None, title="Depuis quand, sans interruption")
    jusqu_au: Jour | None = Field(default=None, title="Valable jusqu'au")
    autorise_travail: OuiNon | None = Field(default=None, title="Permet de travailler")

    @model_validator(mode="after")
    def _verifier(self) -> TitreSejour:
        valeurs.verifier_periode(self.depuis, self.jusqu_au)
        return self


class PeriodeParis(Modele):
    """A period of life in Paris. ``jusqu_au`` left out: still there."""

    depuis: Jour | None = Field(default=None, title="Depuis")
    jusqu_au: Jour | None = Field(default=None, title="Jusqu'au")
    arrondissement: Arrondissement | None = Field(default=None, title="Arrondissement")
    mode: Literal["logement", "hebergement", "hotel", "domiciliation", "rue", "etablissement"] = Field(
        default="logement", title="Logement, hébergement, hôtel, domiciliation, rue ou établissement"
    )

    @model_validator(mode="after")
    def _verifier(self) -> PeriodeParis:
        valeurs.verifier_periode(self.depuis, self.jusqu_au)
        return self


class NatureRessource(StrEnum):
    AUCUNE = "aucune"
    SALAIRE = "salaire"
    CHOMAGE = "chomage"
    RETRAITE = "retraite"
    PENSION_INVALIDITE = "pension_invalidite"
    RENTE_ACCIDENT_TRAVAIL = "rente_accident_travail"
    INDEMNITES_JOURNALIERES = "indemnites_journalieres"
    INDEPENDANT = "independant"
    PENSION_ALIMENTAIRE = "pension_alimentaire"
    PENSION_ALIMENTAIRE_VERSEE = "pension_alimentaire_versee"
    BOURSE = "bourse"
    FORMATION = "formation"
    LOYERS_PERCUS = "loyers_percus"
    INTERETS = "interets"
    AIDE_FAMILIALE = "aide_familiale"
    AUTRE = "autre"


#: Kinds of income whose paper shows several amounts: net, brut or imposable must be said.
NATURES_NET_BRUT = frozenset(
    {
        NatureRessource.SALAIRE,
        NatureRessource.CHOMAGE,
        NatureRessource.RETRAITE,
        NatureRessource.PENSION_INVALIDITE,
        NatureRessource.INDEMNITES_JOURNALIERES,
    }
)


class Rythme(StrEnum):
    MENSUEL = "mensuel"
    TRIMESTRIEL = "trimestriel"
    ANNUEL = "annuel"
    UNE_FOIS = "une_fois"


class Ressource(Modele):
    """A dated source of income; amounts as on the paper (€ per ``rythme``).

    ``depuis`` left out: the start is unknown. ``jusqu_au`` left out: it goes on.
    A one-off (``une_fois``) is received in the month of ``depuis``.
    """

    nature: NatureRessource = Field(title="Nature")
    payeur: str | None = Field(default=None, title="Payeur", max_length=120)
    net: Montant | None = Field(default=None, title="Montant net")
    brut: Montant | None = Field(default=None, title="Montant brut")
    imposable: Montant | None = Field(default=None, title="Montant net imposable")
    montant: Montant | None = Field(default=None, title="Montant")
    rythme: Rythme = Field(default=Rythme.MENSUEL, title="Rythme")
    depuis: Jour | None = fait("ressource.depuis")
    jusqu_au: Jour | None = Field(default=None, title="Jusqu'au")

    @model_validator(mode="after")
    def _verifier(self) -> Ressource:
        valeurs.verifier_periode(self.depuis, self.jusqu_au)
        if self.nature in NATURES_NET_BRUT and self.montant is not None:
            raise valeurs.erreur("net_ou_brut", nature=self.nature.value)
        return self


class NatureAide(StrEnum):
    """Aids a person may already receive (amounts in €/month unless ``rythme`` says otherwise)."""

    ASPA = "aspa"
    ASI = "asi"
    AAH = "aah"
    MVA = "mva"
    ASS = "ass"
    RSA = "rsa"
    PRIME_ACTIVITE = "prime_activite"
    AIDE_LOGEMENT = "aide_logement"
    ALLOCATIONS_FAMILIALES = "allocations_familiales"
    COMPLEMENT_FAMILIAL = "complement_familial"
    ASF = "asf"
    ARS = "ars"
    PAJE = "paje"
    PREPARE = "prepare"
    AEEH = "aeeh"
    APA = "apa"
    PCH = "pch"
    ADA = "ada"
    CSS = "css"
    AME = "ame"
    PARIS_ENERGIE_FAMILLES = "paris_energie_familles"
    PARIS_SOLIDARITE = "paris_solidarite"
    PARIS_COMPLEMENT_SANTE = "paris_complement_sante"
    PARIS_LOGEMENT = "paris_logement"
    PARIS_LOGEMENT_FAMILLES = "paris_logement_familles"
    PARIS_LOGEMENT_FAMILLES_MONOPARENTALES = "paris_logement_familles_monoparentales"
    PARIS_FORFAIT_FAMILLES = "paris_forfait_familles"
    PARIS_ASPEH = "paris_aspeh"
    PARIS_PASS_SENIORS = "paris_pass_seniors"
    PARIS_PASS_ACCESS = "paris_pass_access"
    PARIS_PASS_FAMILLES = "paris_pass_familles"
    PARIS_NAISSANCE_MULTIPLE = "paris_naissance_multiple"
    PARIS_ACCOMPAGNEMENT = "paris_accompagnement"
    PARIS_PARENT_AGE = "paris_parent_age"
    PARIS_AMELIORATION_HABITAT = "paris_amelioration_habitat"
    PARIS_ALLOCATION_EXCEPTIONNELLE = "paris_allocation_exceptionnelle"
    PARIS_SANS_DOMICILE = "paris_sans_domicile"
    PARIS_REPAS_DIFFICULTE = "paris_repas_difficulte"
    PARIS_RESTAURANTS_EMERAUDE = "paris_restaurants_emeraude"
    PARIS_PORT_REPAS = "paris_port_repas"
    PARIS_TELEALARME = "paris_telealarme"
    PARIS_PEDICURIE = "paris_pedicurie"
    PARIS_COIFFURE = "paris_coiffure"
    AUTRE_AIDE_PARIS = "autre_aide_paris"
    FSL_ACCES = "fsl_acces"
    FSL_MAINTIEN = "fsl_maintien"
    FSL_ENERGIE_PREVENTIVE = "fsl_energie_preventive"
    FSL_ENERGIE_CURATIVE = "fsl_energie_curative"
    FSL_EAU = "fsl_eau"
    FAJ = "faj"
    BOURSE_COLLEGE = "bourse_college"
    BOURSE_LYCEE = "bourse_lycee"
    BOURSE_SUPERIEUR = "bourse_superieur"
    CHEQUE_ENERGIE = "cheque_energie"
    SOLIDARITE_TRANSPORT = "solidarite_transport"


class Beneficiaire(StrEnum):
    """Who receives an aid of one person (AAH, ASI, ASS …)."""

    DEMANDEUR = "demandeur"
    CONJOINT = "conjoint"


#: aids of one adult: in a couple, the other adult may be the one who receives them
AIDES_D_UNE_PERSONNE = frozenset(
    {
        NatureAide.AAH,
        NatureAide.ASI,
        NatureAide.ASS,
        NatureAide.MVA,
        NatureAide.AME,
        NatureAide.PARIS_PASS_SENIORS,
        NatureAide.PARIS_PASS_ACCESS,
    }
)


class AideRecue(Modele):
    """An aid already received; ``depuis`` and ``jusqu_au`` as on the notification."""

    nature: NatureAide = Field(title="Aide")
    beneficiaire: Beneficiaire | None = Field(default=None, title="Qui la reçoit")
    montant: Montant | None = Field(default=None, title="Montant")
    rythme: Rythme = Field(default=Rythme.MENSUEL, title="Rythme")
    depuis: Jour | None = Field(default=None, title="Depuis")
    jusqu_au: Jour | None = Field(default=None, title="Jusqu'au")
    participation: OuiNon | None = Field(default=None, title="CSS : avec participation")

    @model_validator(mode="after")
    def _verifier(self) -> AideRecue:
        valeurs.verifier_periode(self.depuis, self.jusqu_au)
        return self


class BienImmobilier(Modele):
    """A property other than the main home. ``valeur``: market value in €."""

    valeur: Montant | None = Field(default=None, title="Valeur")
    pays: Pays | None = Field(default=None, title="Pays")
    loue: OuiNon | None = Field(default=None, title="Loué")


class Donation(Modele):
    """A gift of the last ten years (CSS R815-25). ``valeur`` in €."""

    valeur: Montant | None = Field(default=None, title="Valeur")
    date: Jour | None = Field(default=None, title="Date")
    a: Literal["descendant", "autre"] | None = Field(
        default=None, title="À un enfant ou petit-enfant, ou à quelqu'un d'autre"
    )


class PreuveHandicap(StrEnum):
    """What attests a disability (règlement municipal III/A 2); the first category and small annuities do not."""

    AAH = "aah"
    ACTP = "actp"
    PCH_AIDE_HUMAINE = "pch_aide_humaine"
    INVALIDITE_1 = "invalidite_1"
    INVALIDITE_2 = "invalidite_2"
    INVALIDITE_3 = "invalidite_3"
    VEUF_INVALIDE = "veuf_invalide"
    RENTE_AT_80 = "rente_at_80"
    RENTE_AT_MOINS_80 = "rente_at_moins_80"
    FONCTIONNAIRE_INVALIDE = "fonctionnaire_invalide"
    RENTE_INVALIDITE_CDC = "rente_invalidite_cdc"


class Personne(Modele):
    """A person. Shared by the applicant, the spouse, children and other people of the home."""

    prenom: str | None = Field(default=None, title="Prénom ou étiquette (jamais publié en JSON)", max_length=80)
    date_naissance: Jour | None = fait("personne.date_naissance")
    nationalite: Pays | None = fait("personne.nationalite")
    titre_sejour: TitreSejour | None = fait("personne.titre_sejour")
    mois_en_france_par_an: Entier | None = fait("personne.mois_en_france_par_an", le=12)
    en_france_depuis: Jour | None = fait("personne.en_france_depuis")
    paris: tuple[PeriodeParis, ...] | None = fait("personne.paris")
    activite: (
        Literal["emploi", "independant", "chomage", "etudes", "retraite", "invalidite", "sans_activite"] | None
    ) = fait("personne.activite")
    inapte_travail: OuiNon | None = fait("personne.inapte_travail")
    taux_incapacite: Pourcentage | None = fait("personne.taux_incapacite")
    ancien_combattant: OuiNon | None = fait("personne.ancien_combattant")
    enceinte: OuiNon | None = fait("personne.enceinte")
    naissance_prevue: Jour | None = Field(default=None, title="Naissance prévue le")
    mutation_employeur: OuiNon | None = fait("personne.mutation_employeur")
    ressources: tuple[Ressource, ...] | None = fait("personne.ressources")
    pensions_demandees: OuiNon | None = fait("personne.pensions_demandees")
    assurance_maladie: OuiNon | None = fait("personne.assurance_maladie")
    vit_chez_ses_parents: OuiNon | None = fait("personne.vit_chez_ses_parents")
    rattache_aux_parents: OuiNon | None = fait("personne.rattache_aux_parents")
    pension_des_parents: OuiNon | None = fait("personne.pension_des_parents")
    scolarite: Literal["maternelle", "primaire", "college", "lycee", "superieur", "apprentissage", "aucune"] | None = (
        fait("personne.scolarite")
    )
    restriction_emploi: OuiNon | None = fait("personne.restriction_emploi")
    travail_deux_ans: OuiNon | None = fait("personne.travail_deux_ans")
    travail_cinq_ans: OuiNon | None = fait("personne.travail_cinq_ans")
    fin_droits_chomage: OuiNon | None = fait("personne.fin_droits_chomage")
    conge: Literal["aucun", "parental", "parental_partiel", "sans_solde"] | None = fait("personne.conge")
    revenus_parents: Montant | None = fait("personne.revenus_parents")
    points_charge: Entier | None = fait("personne.points_charge")
    retraite_inaptitude: OuiNon | None = fait("personne.retraite_inaptitude")
    preuves_handicap: tuple[PreuveHandicap, ...] | None = fait("personne.preuves_handicap")
    veuf_combattant: OuiNon | None = fait("personne.veuf_combattant")
    perte_autonomie: OuiNon | None = fait("personne.perte_autonomie")
    arret_pour_proche: Literal["aucun", "soins_palliatifs", "enfant_malade"] | None = fait("personne.arret_pour_proche")

    @field_validator("ressources", mode="after")
    @classmethod
    def _sans_ressource(cls, ressources: tuple[Ressource, ...] | None) -> tuple[Ressource, ...] | None:
        """``[{nature: aucune}]``, without dates, says what ``aucune`` says."""
        seule = ressources[0] if ressources and len(ressources) == 1 else None
        sans_date = seule is not None and seule.depuis is None and seule.jusqu_au is None
        return () if seule is not None and sans_date and seule.nature is NatureRessource.AUCUNE else ressources


class Adulte(Personne):
    """The applicant or the spouse."""


class Conjoint(Adulte):
    lien: Literal["mariage", "pacs", "vie_commune"] | None = fait("foyer.lien")


class Enfant(Personne):
    """A child of the home or placed. ``ne_de`` names the adult(s) the child is declared to be born of."""

    date_naissance: Jour | None = fait("enfant.date_naissance")
    residence: Literal["foyer", "alternee", "place", "place_retours", "ailleurs"] | None = fait("enfant.residence")
    handicap: Literal["aucun", "aeeh", "aah"] | None = fait("enfant.handicap")
    a_charge: OuiNon | None = fait("enfant.a_charge")
    autre_parent: Literal["vit_ici", "paie", "ne_paie_pas", "hors_d_etat", "decede", "non_reconnu"] | None = fait(
        "enfant.autre_parent"
    )
    pension_alimentaire: Montant | None = fait("enfant.pension_alimentaire")
    jours_a_la_maison: Entier | None = fait("enfant.jours_a_la_maison", le=366)
    aide_adulte: Literal["aucune", "paris_solidarite", "complement_sante", "garantie_ressources"] | None = fait(
        "enfant.aide_adulte"
    )
    adopte_le: Jour | None = Field(default=None, title="Date du jugement d'adoption")
    ne_de: tuple[Literal["demandeur", "conjoint"], ...] | None = Field(default=None, title="Enfant de", max_length=2)


class AutrePersonne(Personne):
    """Another person of the dwelling (parent who hosts, flat-mate …)."""

    lien: Literal["parent", "famille", "colocataire", "hebergeur", "autre"] | None = Field(default=None, title="Lien")
    partage_les_ressources: OuiNon | None = Field(default=None, title="Fait partie du foyer")


class Patrimoine(Modele):
    """What the household owns, main home excepted. Amounts in €."""

    epargne: Montant | None = fait("patrimoine.epargne")
    immobilier: tuple[BienImmobilier, ...] | None = fait("patrimoine.immobilier")
    donations: tuple[Donation, ...] | None = fait("patrimoine.donations")


class StatutLogement(StrEnum):
    LOCATAIRE_VIDE = "locataire_vide"
    LOCATAIRE_MEUBLE = "locataire_meuble"
    LOCATAIRE_HLM = "locataire_hlm"
    SOUS_LOCATAIRE = "sous_locataire"
    LOGEMENT_FOYER = "logement_foyer"
    PROPRIETAIRE = "proprietaire"
    ACCEDANT = "accedant"
    HEBERGE = "heberge"
    HEBERGE_PAYANT = "heberge_payant"
    HEBERGEMENT_SOCIAL = "hebergement_social"
    HOTEL = "hotel"
    SANS_DOMICILE = "sans_domicile"
    SQUAT = "squat"


BAILLEURS_SOCIAUX = frozenset({StatutLogement.LOCATAIRE_HLM, StatutLogement.LOGEMENT_FOYER})


class ProjetLogement(Modele):
    """A home about to be entered, or just entered (FSL accès)."""

    entree: Jour | None = Field(default=None, title="Date d'entrée")
    statut: StatutLogement | None = Field(default=None, title="Statut dans le futur logement")
    a_paris: OuiNon | None = Field(default=None, title="À Paris")
    bail_a_signer: OuiNon | None = Field(default=None, title="La signature du bail attend l'aide")


class Logement(Modele):
    """The dwelling of today. Rent and charges in €/month."""

    statut: StatutLogement | None = fait("logement.statut")
    loyer: Montant | None = fait("logement.loyer")
    charges: Montant | None = fait("logement.charges")
    parking: Montant | None = fait("logement.parking")
    mensualite_pret: Montant | None = fait("logement.mensualite_pret")
    charges_copropriete: Montant | None = fait("logement.charges_copropriete")
    bail_au_nom: OuiNon | None = fait("logement.bail_au_nom")
    contrat_energie_au_nom: OuiNon | None = fait("logement.contrat_energie_au_nom")
    colocation: OuiNon | None = fait("logement.colocation")
    conventionne: OuiNon | None = fait("logement.conventionne")
    chambre: OuiNon | None = fait("logement.chambre")
    decent: OuiNon | None = fait("logement.decent")
    entree: Jour | None = fait("logement.entree")
    proprietaire_parent: OuiNon | None = fait("logement.proprietaire_parent")
    travaux: OuiNon | None = fait("logement.travaux")
    arrondissement: Arrondissement | None = fait("logement.arrondissement")
    domiciliation: Literal["aucune", "association", "ville", "autre"] | None = Field(
        default=None, title="Domiciliation"
    )
    #: ``False``: the file says there is none (``projet: aucun``).
    projet: ProjetLogement | Literal[False] | None = fait("logement.projet")


class Dette(Modele):
    """A debt or unpaid bill. ``montant`` in €."""

    nature: Literal[
        "loyer",
        "charges",
        "assurance_habitation",
        "charges_copropriete",
        "electricite",
        "gaz",
        "eau",
        "telephone",
        "autre",
    ] = Field(title="Nature")
    montant: Montant | None = Field(default=None, title="Montant")
    depuis: Jour | None = Field(default=None, title="Depuis")
    demarche_amiable: OuiNon | None = fait("dette.demarche_amiable")
    coupure_annoncee: OuiNon | None = Field(default=None, title="Coupure annoncée")
    assignation: OuiNon | None = Field(default=None, title="Assignation reçue")


class Papier(Modele):
    """A paper, ticked as brought or missing. ``papier``: in words, or an id of the papers of the aids."""

    papier: str = Field(title="Papier", max_length=120)
    etat: Literal["apporte", "manquant"] = Field(title="Apporté ou manquant")
    le: Jour | None = Field(default=None, title="Noté le")


class Demande(Modele):
    """A request that is followed, step by step. Without ``demandee_le``, it is still to be made.

    Dates as on the papers; ``reponse_le`` is the day when the letter was received.
    """

    aide: NatureAide | Literal["puma"] = Field(title="Aide demandée")
    demandee_le: Jour | None = Field(default=None, title="Demandée le")
    recepisse_le: Jour | None = Field(default=None, title="Récépissé du")
    reponse: Literal["accord", "refus", "partiel"] | None = Field(default=None, title="Réponse")
    reponse_le: Jour | None = Field(default=None, title="Réponse reçue le")
    recours_le: Jour | None = Field(default=None, title="Recours envoyé le")


class Sante(Modele):
    complementaire: Literal["aucune", "payante", "employeur", "css"] | None = fait("sante.complementaire")
    css_impayee: OuiNon | None = fait("sante.css_impayee")


class AvisImpot(Modele):
    """The tax notice. ``revenus_declares``, ``rfr`` and ``impot`` in €/year."""

    annee_revenus: int | None = Field(default=None, title="Année des revenus", ge=2010, le=2100)
    revenus_declares: Montant | None = Field(default=None, title="Revenus déclarés")
    rfr: Montant | None = Field(default=None, title="Revenu fiscal de référence")
    parts: Annotated[Decimal, BeforeValidator(valeurs.parts)] | None = Field(
        default=None, title="Nombre de parts", gt=0
    )
    impot: Montant | None = fait("impot.impot")


class Situation(Modele):
    """One household, as told. The applicant is ``demandeur``.

    ``conjoint is False``: lives without a partner. ``None``: not said.
    """

    version: Literal["droits.scenario/1"] = Field(default="droits.scenario/1", title="Version du format")
    etiquette: str | None = Field(default=None, title="Étiquette libre (jamais publiée en JSON)", max_length=200)
    date_entretien: Jour | None = Field(default=None, title="Date de l'entretien")
    demandeur: Adulte = Field(default_factory=Adulte, title="Demandeur")
    conjoint: Conjoint | Literal[False] | None = fait("foyer.conjoint")
    seul_depuis: Jour | None = fait("foyer.seul_depuis")
    violences: OuiNon | None = fait("foyer.violences")
    enfants: tuple[Enfant, ...] | None = fait("foyer.enfants")
    autres_personnes: tuple[AutrePersonne, ...] | None = fait("foyer.autres_personnes")
    patrimoine: Patrimoine = Field(default_factory=Patrimoine, title="Patrimoine")
    logement: Logement = Field(default_factory=Logement, title="Logement")
    dettes: tuple[Dette, ...] | None = fait("dettes")
    aides_recues: tuple[AideRecue, ...] | None = fait("aides_recues")
    sante: Sante = Field(default_factory=Sante, title="Santé")
    avis_impot: AvisImpot | None = fait("impot.avis")
    #: the follow-up: no fact of the register, so no rule reads it and no question asks for it
    papiers: tuple[Papier, ...] | None = Field(default=None, title="Papiers apportés ou manquants")
    demandes: tuple[Demande, ...] | None = Field(default=None, title="Demandes suivies")
    #: path of a fact (``logement.loyer``) → how it is known; filled by the reader
    provenances: dict[str, Provenance] = Field(default_factory=dict, exclude=True)

    def adultes(self) -> tuple[tuple[str, Adulte], ...]:
        """The applicant and, where there is one, the spouse, with their names as subjects."""
        if isinstance(self.conjoint, Conjoint):
            return (("demandeur", self.demandeur), ("conjoint", self.conjoint))
        return (("demandeur", self.demandeur),)


def echanger_les_adultes(situation: Situation) -> Situation | None:
    """The same household, told by the other adult of the couple; ``None`` where there is no couple."""
    if not isinstance(situation.conjoint, Conjoint):
        return None
    champs = {nom: getattr(situation.conjoint, nom) for nom in Adulte.model_fields}
    aides = situation.aides_recues
    return remplacer(  # type: ignore[no-any-return]
        situation,
        demandeur=Adulte.model_construct(**champs),
        conjoint=Conjoint.model_construct(**dict(situation.demandeur), lien=situation.conjoint.lien),
        violences=None,  # told of the other adult, alone: never on his own page
        aides_recues=aides if aides is None else tuple(map(_echanger_le_beneficiaire, aides)),
        provenances={_echanger_le_chemin(c): p for c, p in situation.provenances.items()},
    )


def _echanger_le_beneficiaire(aide: AideRecue) -> AideRecue:
    """An aid of one person, without a name, is the applicant's: who tells the story does not change that."""
    if aide.nature not in AIDES_D_UNE_PERSONNE:
        return aide
    autre = Beneficiaire.DEMANDEUR if aide.beneficiaire is Beneficiaire.CONJOINT else Beneficiaire.CONJOINT
    return remplacer(aide, beneficiaire=autre)  # type: ignore[no-any-return]


def _echanger_le_chemin(chemin: str) -> str:
    premier, point, suite = chemin.partition(".")
    return {"demandeur": "conjoint", "conjoint": "demandeur"}.get(premier, premier) + point + suite


def remplacer(modele: Any, **changements: Any) -> Any:
    """Copy of a frozen model with some fields changed; nothing is validated again."""
    return modele.model_copy(update=changements)
