"""Fonds de solidarité pour le logement de Paris — loi 90-449, articles 6 à 6-3 ; décret 2005-212.

6     al. 2  qui entre dans un logement locatif ; locataire, sous-locataire, résident de logement-foyer ;
      occupant régulier pour l'énergie, l'eau et le téléphone ; al. 3 : dettes de loyer, d'énergie, d'eau,
      de téléphone et d'internet (25/11/2018), « y compris dans le cadre de l'accès à un nouveau logement » ;
      al. 4 à 6 : charges d'un copropriétaire occupant, si l'immeuble a un plan de sauvegarde ou une Opah ;
      mesures d'accompagnement social (ASLL)
6-1   les conditions « ne peuvent reposer sur d'autres éléments que le niveau de patrimoine ou de
      ressources des personnes et l'importance et la nature des difficultés » ; ni durée de
      résidence, ni accord du bailleur ou du créancier, ni frais ; procédure d'urgence : signature d'un
      bail, coupure, assignation
6-2   saisine directe, ou par un tiers avec l'accord du ménage ; tout refus est motivé
7-2   la commission des expulsions (Ccapex) peut être saisie par le locataire
décret, 5  ressources de toutes les personnes du foyer, sauf aide au logement, ARS, AEEH et aides à
      caractère gracieux ; décret, 6 : prêts sans intérêt
CASF L115-3 et décret 2008-780, 3  énergie maintenue pendant l'examen, deux mois au plus, puis vingt
      jours de préavis ; trêve du 1er novembre au 31 mars ; l'eau n'est jamais coupée (QPC 2015-470)
CRPA L231-4, 3°  deux mois de silence valent refus

Le règlement parisien n'a pas été trouvé : les plafonds viennent de tiers ou de 2006, ils ne
refusent personne près d'eux. Un plafond non trouvé est au moins celui d'un foyer plus petit (tous les barèmes
vus montent avec la taille) : qui est sous celui-là le remplit. Une commission décide : jamais « droit probable ».
Une aide déjà reçue ne ferme pas une autre demande (6-1) : aucune n'est « déjà ouverte ».
L'urgence n'est pas une condition : c'est une étape, dite quand les faits l'appellent.
La PCH et l'ACTP compteraient (un tiers, 2015) : elles ne sont pas comptées, et la réponse le dit.
Le séjour régulier (RADAR) serait contraire à 6-1 : il n'est pas demandé. Le téléphone est dans la loi, aucune
aide de Paris n'a été trouvée : une orientation.
"""

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Reference, Rythme, Tous

_LOI = "Loi 90-449"
_ARTICLE_6 = Reference("6", _LOI)
_BAREME = Reference("barème de Paris, non trouvé en entier", "Règlement du FSL de Paris")
_DECRET_5 = Reference("5", "Décret 2005-212")

_PERSONNES = ("1_personne", "2_personnes", "3_personnes", "4_personnes", "5_personnes", "6_personnes")
PLAFONDS_HABITAT = tuple(f"paris.fsl.habitat.plafond_{n}" for n in _PERSONNES)
PLAFONDS_CURATIVE = tuple(f"paris.fsl.energie.plafond_mensuel_{n}" for n in _PERSONNES)
PLAFONDS_PREVENTIVE = tuple(f"paris.fsl.energie.preventive.plafond_annuel_{n}" for n in _PERSONNES)
_CHIFFRES_FOURNITURE = ("paris.fsl.fourniture.maintien_mois", "paris.fsl.fourniture.preavis_jours")
_FAITS_RESSOURCES = (
    "personne.ressources",
    "ressource.montant",
    "ressource.net",
    "ressource.depuis",
    "ressource.passe",
    "aides_recues",
    "foyer.conjoint",
    "foyer.enfants",
    "enfant.date_naissance",
    "enfant.residence",
    "enfant.a_charge",
    "foyer.autres_personnes",
)


def _a_paris(
    quantite: str = "fsl_logement_a_paris", faits: tuple[str, ...] = ("personne.paris", "foyer.conjoint")
) -> Critere:
    return Critere(
        id="fsl_paris",
        genre=Genre.RESIDENCE,
        quantite=quantite,
        comparaison=Comparaison.VRAI,
        reference=Reference("6-1", _LOI),
        nature=Nature.LOI,
        faits=faits,
    )


def _occupation(quantite: str, faits: tuple[str, ...] = ("logement.statut",)) -> Critere:
    return Critere(
        id="fsl_statut",
        genre=Genre.LOGEMENT,
        quantite=quantite,
        comparaison=Comparaison.VRAI,
        reference=_ARTICLE_6,
        nature=Nature.LOI,
        faits=faits,
    )


def _hotel() -> Critere:
    """A list of 2015 leaves hotels out; the law does not name them: nobody is refused on it."""
    return Critere(
        id="fsl_hors_hotel",
        genre=Genre.LOGEMENT,
        quantite="fsl_hors_hotel",
        comparaison=Comparaison.VRAI,
        reference=_BAREME,
        nature=Nature.LOI,
        doute="regle_inconnue",
        faits=("logement.statut",),
    )


def _a_dire_d_abord(
    identifiant: str,
    genre: Genre,
    quantite: str,
    article: str,
    faits: tuple[str, ...],
    etape: str | None = None,
) -> Critere:
    """Not a condition: a step, said where the facts call for it and nowhere else."""
    return Critere(
        id=identifiant,
        genre=genre,
        quantite=quantite,
        comparaison=Comparaison.VRAI,
        reference=Reference(article, _LOI),
        nature=Nature.DEMARCHE,
        doute="si_non_rempli",
        etape=etape or identifiant,
        faits=faits,
    )


def _urgence_de_coupure(quantite: str) -> Critere:
    return _a_dire_d_abord("fsl_urgence_coupure", Genre.DEPENSE, quantite, "6-1", ("dettes",))


_URGENCE_BAIL = _a_dire_d_abord("fsl_urgence_bail", Genre.LOGEMENT, "sans_bail_en_attente", "6-1", ("logement.projet",))
_URGENCE_ASSIGNATION = _a_dire_d_abord(
    "fsl_urgence_assignation", Genre.LOGEMENT, "sans_assignation", "6-1, 7-2", ("dettes",)
)


def _plan_de_copropriete() -> Critere:
    """The law asks for a plan of the building; Paris is said to go further: nobody is refused on it."""
    return Critere(
        id="fsl_plan_copropriete",
        genre=Genre.LOGEMENT,
        quantite="sans_impaye_de_copropriete",
        comparaison=Comparaison.VRAI,
        reference=Reference("6, alinéas 4 à 6", _LOI),
        nature=Nature.LOI,
        doute="regle_inconnue",
        faits=("dettes", "logement.statut"),
    )


def _depense(quantite: str, faits: tuple[str, ...], identifiant: str = "fsl_depense") -> Critere:
    return Critere(
        id=identifiant,
        genre=Genre.DEPENSE if identifiant == "fsl_depense" else Genre.LOGEMENT,
        quantite=quantite,
        comparaison=Comparaison.VRAI,
        reference=_ARTICLE_6,
        nature=Nature.LOI,
        faits=faits,
    )


def _ressources(
    plafonds: tuple[str, ...], rang: str, quantite: str = "fsl_ressources_du_foyer", unite: str = "€/mois"
) -> tuple[Critere, ...]:
    """The ceiling, and what a third party alone says is counted too."""
    plafond = Critere(
        id="fsl_ressources",
        genre=Genre.RESSOURCES,
        quantite=quantite,
        comparaison=Comparaison.AU_PLUS,
        chiffres=plafonds,
        chiffres_annuels=unite == "€/an",
        rang=rang,
        reference=_DECRET_5,
        nature=Nature.BAREME,
        unite=unite,
        faits=_FAITS_RESSOURCES,
    )
    return plafond, _souple(
        "fsl_pch", Genre.RESSOURCES, "sans_pch_ni_apa", ("aides_recues", "personne.preuves_handicap")
    )


def _contrat() -> Critere:
    return Critere(
        id="fsl_contrat",
        genre=Genre.CONTRAT,
        quantite="contrat_energie_au_nom",
        comparaison=Comparaison.VRAI,
        reference=Reference("page « Aides au logement » de la Maison étudiante", "Ville de Paris"),
        nature=Nature.LOI,
        faits=("logement.contrat_energie_au_nom",),
    )


def _souple(
    identifiant: str, genre: Genre, quantite: str, faits: tuple[str, ...], chiffres: tuple[str, ...] = ()
) -> Critere:
    """A rule known from third parties only: a failure is a warning, never a refusal."""
    return Critere(
        id=identifiant,
        genre=genre,
        quantite=quantite,
        comparaison=Comparaison.VRAI,
        reference=_BAREME,
        nature=Nature.APPRECIATION,
        chiffres=chiffres,
        faits=faits,
    )


def _aide(identifiant: str, criteres: tuple[Critere, ...], **particularites: object) -> Aide:
    communs: dict[str, object] = {
        "entite": "menage",
        "echelon": "paris",
        "octroi": "commission",
        "regle_du": "2018-11-25",
        "en_vigueur_depuis": "2018-11-25",
        "verifie_le": "2026-11-22",
        "references": (_ARTICLE_6, Reference("6-1", _LOI), _DECRET_5),
        "eligibilite": f"{identifiant}_eligibilite",
        "rythme": Rythme.UNE_FOIS,
        "non_modelise": ("bareme_fsl_inconnu", "fsl_mois_comptes", "fsl_surendettement_peril"),
        "ou": ("maison_solidarites", "adil"),
        "recours": ("refus_motive", "silence_2_mois", "recours_administratif", "tribunal_administratif_2_mois"),
    }
    return Aide(id=identifiant, arbre=Tous(criteres), **(communs | particularites))  # type: ignore[arg-type]


ACCES = _aide(
    "fsl_acces",
    (
        _a_paris("fsl_futur_logement_a_paris", ("logement.projet",)),
        _occupation("fsl_futur_logement_locatif", ("logement.projet",)),
        _depense("entre_dans_un_logement", ("logement.projet",), "fsl_entree"),
        _souple(
            "fsl_delai_entree",
            Genre.CUMUL,
            "fsl_acces_dans_le_delai",
            ("logement.projet",),
            ("paris.fsl.acces.delai_depot_mois",),
        ),
        _URGENCE_BAIL,
        *_ressources(PLAFONDS_HABITAT, "fsl_rang_habitat"),
    ),
    demarches=("rencontrer_travailleur_social", "dire_urgence", "deposer_fsl", "fsl_demander_soi_meme"),
    pieces=("identite", "livret_famille", "ressources_3_mois", "avis_impot", "bail", "rib"),
    delais=("fsl_acces",),
    effets=(
        "fsl_acces_usages",
        "fsl_ancienne_dette",
        "fsl_loyer_adapte",
        "fsl_accompagnement",
        "pret_sans_interet",
        "proprietaires_creanciers_pas_condition",
        "arrivee_recente",
    ),
)

MAINTIEN = _aide(
    "fsl_maintien",
    (
        _a_paris(),
        _occupation("occupant_locatif"),
        _hotel(),
        _depense("impaye_de_logement", ("dettes", "logement.statut")),
        _plan_de_copropriete(),
        _URGENCE_ASSIGNATION,
        _a_dire_d_abord(
            "fsl_syndic",
            Genre.LOGEMENT,
            "sans_impaye_de_copropriete",
            "6, alinéas 4 à 6",
            ("dettes", "logement.statut"),
        ),
        *_ressources(PLAFONDS_HABITAT, "fsl_rang_habitat"),
    ),
    montant="fsl_maintien_subvention_max",
    montant_plafond=True,
    chiffres_montant=("paris.fsl.habitat.subvention_max_impaye_loyer",),
    faits_montant=("dettes", "logement.statut"),
    demarches=("rencontrer_travailleur_social", "dire_urgence", "deposer_fsl", "fsl_demander_soi_meme"),
    pieces=(
        "identite",
        "livret_famille",
        "ressources_3_mois",
        "avis_impot",
        "bail",
        "quittance",
        "relances",
        "rib",
    ),
    effets=(
        "pret_sans_interet",
        "fsl_loyer_adapte",
        "fsl_accompagnement",
        "proprietaires_creanciers_pas_condition",
        "arrivee_recente",
    ),
)

ENERGIE_PREVENTIVE = _aide(
    "fsl_energie_preventive",
    (
        _a_paris(),
        _occupation("occupant_regulier"),
        _hotel(),
        _contrat(),
        *_ressources(PLAFONDS_PREVENTIVE, "fsl_rang_preventive", "fsl_ressources_annuelles_du_foyer", "€/an"),
        _souple(
            "fsl_delai",
            Genre.CUMUL,
            "fsl_sans_preventive_depuis_12_mois",
            ("aides_recues",),
            ("paris.fsl.energie.preventive.delai_mois",),
        ),
        _souple("fsl_pef", Genre.CUMUL, "fsl_sans_paris_energie_familles", ("aides_recues",)),
        Critere(
            id="fsl_comparer_pef",
            genre=Genre.CUMUL,
            quantite="fsl_sans_enfant_a_charge",
            comparaison=Comparaison.VRAI,
            reference=Reference("IV 2.4 c/4", "Règlement municipal du 1er septembre 2019"),
            nature=Nature.DEMARCHE,
            doute="si_non_rempli",
            etape="fsl_comparer_pef",
            faits=("foyer.enfants", "enfant.date_naissance", "enfant.residence", "enfant.a_charge"),
        ),
    ),
    montant="fsl_energie_preventive_montant",
    montant_haut="fsl_energie_preventive_montant_haut",
    montant_plafond=True,
    rythme=Rythme.AN,
    faits_montant=(
        "personne.date_naissance",
        "personne.taux_incapacite",
        "aides_recues",
        "foyer.conjoint",
        "foyer.enfants",
        "foyer.autres_personnes",
        "enfant.date_naissance",
        "enfant.handicap",
    ),
    chiffres_montant=("paris.fsl.energie.preventive.montant", "paris.fsl.energie.preventive.montant_majore"),
    demarches=("rencontrer_travailleur_social", "deposer_fsl", "fsl_demander_soi_meme"),
    pieces=("identite", "livret_famille", "ressources_3_mois", "avis_impot", "bail", "facture_energie"),
    delais=("fsl_preventive",),
    effets=("fournisseur_au_choix", "arrivee_recente"),
)

ENERGIE_CURATIVE = _aide(
    "fsl_energie_curative",
    (
        _a_paris(),
        _occupation("occupant_regulier"),
        _hotel(),
        _contrat(),
        _depense("impaye_d_energie", ("dettes",)),
        _souple(
            "fsl_amiable",
            Genre.DEPENSE,
            "accord_cherche_avec_le_fournisseur",
            ("dettes", "dette.demarche_amiable"),
        ),
        *_ressources(PLAFONDS_CURATIVE, "fsl_rang_curative"),
        _urgence_de_coupure("sans_coupure_d_energie_annoncee"),
    ),
    montant="fsl_energie_curative_montant_max",
    montant_plafond=True,
    chiffres_montant=("paris.fsl.energie.curative.montant_max",),
    demarches=("rencontrer_travailleur_social", "dire_urgence", "deposer_fsl", "fsl_demander_soi_meme"),
    pieces=(
        "identite",
        "livret_famille",
        "ressources_3_mois",
        "avis_impot",
        "bail",
        "facture_energie",
        "relances",
    ),
    effets=(
        "fourniture_maintenue",
        "preavis_coupure",
        "reste_etale",
        "treve_hivernale",
        "fournisseur_au_choix",
        "pret_sans_interet",
        "arrivee_recente",
    ),
    chiffres_effets=_CHIFFRES_FOURNITURE,
)

EAU = _aide(
    "fsl_eau",
    (
        _a_paris(),
        _occupation("occupant_regulier"),
        _hotel(),
        _depense("impaye_d_eau", ("dettes",)),
        Critere(
            id="fsl_ressources",
            genre=Genre.RESSOURCES,
            quantite="fsl_ressources_du_foyer",
            comparaison=Comparaison.AU_PLUS,
            seuil="paris.fsl.eau.plafond",
            chiffres=("paris.fsl.eau.plafond",),
            reference=_DECRET_5,
            nature=Nature.BAREME,
            unite="€/mois",
            faits=_FAITS_RESSOURCES,
        ),
        _urgence_de_coupure("sans_coupure_d_eau_annoncee"),
    ),
    demarches=("rencontrer_travailleur_social", "dire_urgence", "deposer_fsl", "fsl_demander_soi_meme"),
    pieces=("identite", "livret_famille", "ressources_3_mois", "avis_impot", "bail", "facture_eau", "relances"),
    # never « two months at most »: in a main home the law forbids to cut the water at all
    effets=("eau_jamais_coupee", "reste_etale", "pret_sans_interet", "arrivee_recente"),
)

AIDES = (ACCES, MAINTIEN, ENERGIE_PREVENTIVE, ENERGIE_CURATIVE, EAU)
