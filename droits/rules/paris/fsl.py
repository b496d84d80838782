"""Fonds de solidarité pour le logement de Paris — loi 90-449, articles 6 à 6-3 ; décret 2005-212.

6     qui entre dans un logement locatif ; locataire, sous-locataire, résident de logement-foyer ;
      occupant régulier pour l'énergie, l'eau et le téléphone
6-1   les conditions « ne peuvent reposer sur d'autres éléments que le niveau de patrimoine ou de
      ressources des personnes et l'importance et la nature des difficultés » ; ni durée de
      résidence, ni accord du bailleur ou du créancier ; procédure d'urgence
6-2   saisine directe ; tout refus est motivé
décret, 5  ressources de toutes les personnes du foyer, sauf aide au logement, ARS, AEEH et aides à
      caractère gracieux ; décret, 6 : prêts sans intérêt
CASF L115-3 et décret 2008-780, 3  la fourniture est maintenue pendant l'examen, deux mois au plus

Le règlement parisien n'a pas été trouvé : les plafonds viennent de tiers ou de 2006, ils ne
refusent personne près d'eux. Une commission décide : jamais « droit probable ».
"""

from droits.aide import Aide, Comparaison, Critere, Genre, Nature, Reference, Rythme, Tous

_LOI = "Loi 90-449"
_ARTICLE_6 = Reference("6", _LOI)
_BAREME = Reference("barème de Paris, non trouvé en entier", "Règlement du FSL de Paris")
_DECRET_5 = Reference("5", "Décret 2005-212")

_PERSONNES = ("1_personne", "2_personnes", "3_personnes", "4_personnes", "5_personnes")
_PLAFONDS_HABITAT = tuple(f"paris.fsl.habitat.plafond_{n}" for n in _PERSONNES)
_PLAFONDS_CURATIVE = tuple(f"paris.fsl.energie.plafond_mensuel_{n}" for n in _PERSONNES)
_PLAFONDS_PREVENTIVE = tuple(f"paris.fsl.energie.preventive.plafond_annuel_{n}" for n in _PERSONNES)
_FAITS_RESSOURCES = (
    "personne.ressources",
    "ressource.montant",
    "ressource.net",
    "ressource.depuis",
    "aides_recues",
    "foyer.conjoint",
    "foyer.enfants",
    "enfant.date_naissance",
    "enfant.residence",
    "enfant.a_charge",
    "foyer.autres_personnes",
)


def _a_paris(quantite: str = "fsl_logement_a_paris", faits: tuple[str, ...] = ("personne.paris",)) -> Critere:
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


def _ressources(plafonds: tuple[str, ...], quantite: str = "fsl_ressources_du_foyer", unite: str = "€/mois") -> Critere:
    return Critere(
        id="fsl_ressources",
        genre=Genre.RESSOURCES,
        quantite=quantite,
        comparaison=Comparaison.AU_PLUS,
        chiffres=plafonds,
        chiffres_annuels=unite == "€/an",
        rang="fsl_rang_du_foyer",
        reference=_DECRET_5,
        nature=Nature.BAREME,
        unite=unite,
        faits=_FAITS_RESSOURCES,
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


def _souple(identifiant: str, genre: Genre, quantite: str, faits: tuple[str, ...]) -> Critere:
    """A rule known from third parties only: a failure is a warning, never a refusal."""
    return Critere(
        id=identifiant,
        genre=genre,
        quantite=quantite,
        comparaison=Comparaison.VRAI,
        reference=_BAREME,
        nature=Nature.APPRECIATION,
        faits=faits,
    )


def _aide(identifiant: str, criteres: tuple[Critere, ...], **particularites: object) -> Aide:
    communs: dict[str, object] = {
        "entite": "menage",
        "echelon": "paris",
        "octroi": "commission",
        "regle_du": "2018-11-25",
        "verifie_le": "2026-11-22",
        "references": (_ARTICLE_6, Reference("6-1", _LOI), _DECRET_5),
        "eligibilite": f"{identifiant}_eligibilite",
        "rythme": Rythme.UNE_FOIS,
        "ouverte_par": (identifiant,),
        "non_modelise": ("bareme_fsl_inconnu",),
        "ou": ("maison_solidarites", "adil"),
        "recours": ("recours_administratif", "lettre_dit_comment"),
    }
    return Aide(id=identifiant, arbre=Tous(criteres), **(communs | particularites))  # type: ignore[arg-type]


ACCES = _aide(
    "fsl_acces",
    (
        _a_paris("fsl_futur_logement_a_paris", ("logement.projet",)),
        _occupation("fsl_futur_logement_locatif", ("logement.projet",)),
        _depense("entre_dans_un_logement", ("logement.projet",), "fsl_entree"),
        _souple("fsl_delai_entree", Genre.CUMUL, "fsl_acces_dans_le_delai", ("logement.projet",)),
        _ressources(_PLAFONDS_HABITAT),
    ),
    demarches=("rencontrer_travailleur_social", "dire_urgence", "deposer_fsl"),
    pieces=("identite", "livret_famille", "ressources_3_mois", "avis_impot", "bail", "rib"),
    effets=("pret_sans_interet", "proprietaires_creanciers_pas_condition"),
)

MAINTIEN = _aide(
    "fsl_maintien",
    (
        _a_paris(),
        _occupation("occupant_locatif"),
        _hotel(),
        _depense("impaye_de_logement", ("dettes",)),
        _ressources(_PLAFONDS_HABITAT),
    ),
    montant="fsl_maintien_subvention_max",
    montant_plafond=True,
    chiffres_montant=("paris.fsl.habitat.subvention_max_impaye_loyer",),
    demarches=("rencontrer_travailleur_social", "dire_urgence", "deposer_fsl"),
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
    effets=("pret_sans_interet", "proprietaires_creanciers_pas_condition"),
)

ENERGIE_PREVENTIVE = _aide(
    "fsl_energie_preventive",
    (
        _a_paris(),
        _occupation("occupant_regulier"),
        _hotel(),
        _contrat(),
        _ressources(_PLAFONDS_PREVENTIVE, "fsl_ressources_annuelles_du_foyer", "€/an"),
        _souple("fsl_delai", Genre.CUMUL, "fsl_sans_preventive_depuis_12_mois", ("aides_recues",)),
        _souple("fsl_pef", Genre.CUMUL, "fsl_sans_paris_energie_familles", ("aides_recues",)),
    ),
    montant="fsl_energie_preventive_montant",
    montant_plafond=True,
    rythme=Rythme.AN,
    ouverte_par=(),
    faits_montant=(
        "personne.date_naissance",
        "personne.taux_incapacite",
        "foyer.enfants",
        "enfant.date_naissance",
    ),
    chiffres_montant=("paris.fsl.energie.preventive.montant", "paris.fsl.energie.preventive.montant_majore"),
    demarches=("rencontrer_travailleur_social", "deposer_fsl"),
    pieces=("identite", "livret_famille", "ressources_3_mois", "avis_impot", "bail", "facture_energie"),
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
        _ressources(_PLAFONDS_CURATIVE),
    ),
    montant="fsl_energie_curative_montant_max",
    montant_plafond=True,
    chiffres_montant=("paris.fsl.energie.curative.montant_max",),
    demarches=("rencontrer_travailleur_social", "dire_urgence", "deposer_fsl"),
    pieces=(
        "identite",
        "livret_famille",
        "ressources_3_mois",
        "avis_impot",
        "bail",
        "facture_energie",
        "relances",
    ),
    effets=("fourniture_maintenue", "treve_hivernale", "pret_sans_interet"),
)

AIDES = (ACCES, MAINTIEN, ENERGIE_PREVENTIVE, ENERGIE_CURATIVE)
