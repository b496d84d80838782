"""Answers made by hand or at random for the tests of words: ids and structures, no rule."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

from hypothesis import strategies as st

from droits.aide import Comparaison, Genre, Nature, Rythme
from droits.explain.phrases import identifiants
from droits.orientations import ORIENTATIONS
from droits.registre import AIDES as REGISTRE
from droits.resultats import (
    Argent,
    Bilan,
    Certitude,
    Chiffre,
    CritereEvalue,
    Effet,
    Empreintes,
    Ensuite,
    Etat,
    FaitManquant,
    Hypothese,
    Montant,
    Motif,
    OrientationProposee,
    Part,
    Reponse,
    Statut,
    Suite,
)
from droits.scenarios.facts import FAITS
from droits.scenarios.situation import Situation

JOUR = date(2026, 11, 22)
ARTICLE = "L999-9"
TEXTE = "Code sentinelle"
EMPREINTES = Empreintes(droits="0", openfisca_france="0", openfisca_core="0", regles="0", parametres="0")

AIDES = tuple(a.id for a in REGISTRE)
SUJETS = ("demandeur", "conjoint", "enfant 1", "foyer", "logement", "autre 2")
UNITES = (None, "€", "€/mois", "€/an", "ans", "mois", "jours", "enfants", "personnes", "%", "rang")


def famille(prefixe: str) -> tuple[str, ...]:
    """Codes of a family of the bank: ``famille("piece")`` gives « identite », « rib » …"""
    return tuple(
        sorted(i.removeprefix(f"{prefixe}-").replace("-", "_") for i in identifiants() if i.startswith(f"{prefixe}-"))
    )


CRITERES = (*famille("critere"), "aspa_age", "critere_sans_phrase")
#: what one answer can list, by field of the answer
LISTES = {
    "demarches": "demarche",
    "pieces": "piece",
    "ou": "ou",
    "delais": "delai",
    "recours": "recours",
    "effets": "effet",
    "limites": "limite",
}


def critere(**changements: Any) -> CritereEvalue:
    base: dict[str, Any] = {
        "id": "critere_sans_phrase",
        "genre": Genre.RESSOURCES,
        "sujet": "foyer",
        "etat": Etat.REMPLI,
        "comparaison": Comparaison.AU_PLUS,
        "valeur": Decimal("912"),
        "seuil": Decimal("1043.59"),
        "unite": "€/mois",
        "nature": Nature.LOI,
        "article": ARTICLE,
        "texte": TEXTE,
    }
    return CritereEvalue(**base | changements)


def reponse(**changements: Any) -> Reponse:
    base: dict[str, Any] = {
        "aide": "aspa",
        "statut": Statut.DROIT_PROBABLE,
        "regle_du": date(2019, 9, 1),
        "verifie_le": JOUR,
    }
    return Reponse(**base | changements)


def bilan(*reponses: Reponse, **changements: Any) -> Bilan:
    return Bilan(date=JOUR, reponses=reponses, empreintes=EMPREINTES, **changements)


# --- exhaustive -----------------------------------------------------------------------------------


def tous_les_criteres() -> list[CritereEvalue]:
    """Every kind in every state, with every unit, and every criterion that has words of its own."""
    incertain = Chiffre(parametre="p", valeur=Decimal(1), depuis=JOUR, certitude=Certitude.A_CONFIRMER)
    par_genre = [
        critere(genre=g, etat=e, comparaison=c, sujet=s, nature=n, unite=u, valeur=v, chiffres=(incertain,))
        for g, e, c, s, n, (u, v) in product(
            Genre,
            Etat,
            Comparaison,
            ("demandeur", "conjoint", "foyer"),
            (Nature.LOI, Nature.APPRECIATION, Nature.DEMARCHE),
            (("€/an", Decimal(20_000)), ("ans", Decimal(0))),
        )
    ]
    propres = [
        critere(id=i, comparaison=c, sujet=s) for i, c, s in product(CRITERES, Comparaison, ("demandeur", "conjoint"))
    ]
    unites = [critere(unite=u, genre=Genre.DEPENSE, seuil_max=m) for u, m in product(UNITES, (None, Decimal(9)))]
    au_choix = [critere(alternative="ou", etat=Etat.NON_REMPLI)] * 2 + [
        critere(alternative=None, sujet=s) for s in SUJETS
    ]
    return [*par_genre, *propres, *unites, *au_choix]


def toutes_les_reponses() -> list[Reponse]:
    """Every verdict of every aid with every reason; every item of the bank that an answer can list."""
    listes: dict[str, Any] = {champ: famille(prefixe) for champ, prefixe in LISTES.items()}
    manquants = [
        FaitManquant(fait=fait, sujet=sujet, decide=decide, effets=effets_de(fait))
        for (fait, sujet), decide in product(
            [
                *((f, "demandeur") for f in FAITS),
                ("fait.nouveau", "conjoint"),
                ("ressource.net", "demandeur, ressource 1"),
            ],
            ("reponse", "montant", "critere"),
        )
    ]
    hypotheses = tuple(Hypothese(id=h, sujet=s) for h, s in product(famille("hypothese"), (None, *SUJETS)))
    verdicts = [reponse(aide=a, statut=s, motifs=m) for a, s, m in product(AIDES, Statut, ((), tuple(Motif)))]
    montants = [
        reponse(montant=somme(a, b, plafond=p, rythme=r), cout=somme(a, b, rythme=r))
        for (a, b), p, r in product(
            (("0", "0"), ("0", "3"), ("0.5", "0.5"), ("7.25", "7.25"), ("1", "9")), (True, False), Rythme
        )
    ]
    variantes = [reponse(aide=a.id, variante=v) for a in REGISTRE for v in a.variantes]
    couples = [reponse(beneficiaires=b) for b in (("conjoint",), ("demandeur", "conjoint"))]
    certitudes = [reponse(certitude=c) for c in Certitude]
    refus = [
        reponse(statut=Statut.NON, criteres=(critere(genre=g, etat=Etat.NON_REMPLI, comparaison=c),))
        for g, c in product(Genre, Comparaison)
    ]
    bientot = critere(genre=Genre.AGE, etat=Etat.NON_REMPLI, comparaison=Comparaison.AU_MOINS, unite="ans")
    refus.append(
        reponse(statut=Statut.NON, criteres=(bientot.model_copy(update={"valeur": Decimal(64), "seuil": Decimal(65)}),))
    )
    refus += [
        reponse(
            statut=Statut.NON,
            criteres=(critere(id=i, etat=Etat.NON_REMPLI, unite="mois", valeur=Decimal(7), seuil=Decimal(9)),),
        )
        for i in famille("sortie")
    ]
    tout = reponse(
        montant=somme("1", "9"),
        faits_manquants=tuple(manquants),
        hypotheses=hypotheses,
        criteres=tuple(tous_les_criteres()),
        **listes,
    )
    succession = reponse(effets=("succession_aspa",), chiffres=(SEUIL_SUCCESSION,))
    payante = critere(genre=Genre.RESSOURCES, etat=Etat.NON_REMPLI)
    ensuites = [
        reponse(
            aide="css",
            variante="participation",
            criteres_variante=(payante,),
            ensuite=Ensuite(cause="aspa", **e),
        )
        for e in (
            {"statut": Statut.DROIT_PROBABLE, "variante": "gratuite"},
            {"statut": Statut.DROIT_PROBABLE, "variante": "participation", "cout": somme("25", "25")},
            {"statut": Statut.NON},
        )
    ]
    nouveaux_droits = [
        reponse(aide="rsa", montant=somme("100", "100"), apres=apres, en_attendant=somme("600", "600"))
        for apres in (("aah",), ("aah", "asi"))
    ]
    nouveaux_droits.append(reponse(aide="rsa", ecartee_par="aah", en_attendant=somme("600", "600")))
    nouveaux_droits.append(
        reponse(aide="paris_logement", ecartee_par="paris_logement_familles", renonce=somme("84", "84"))
    )
    choisi = somme("0", "610", plafond=True, rythme=Rythme.UNE_FOIS)
    nouveaux_droits.append(reponse(statut=Statut.A_DEMANDER, montant=choisi, motifs=(Motif.COMMISSION_DECIDE,)))
    couverts = [
        reponse(aide="css", parts=tuple(Part(sujet=s, cout=Decimal(c)) for s, c in (("demandeur", 25), *autres)))
        for autres in ((), (("conjoint", 30), ("enfant 1", 8)))
    ]
    return [
        *verdicts,
        *montants,
        *variantes,
        *couples,
        *certitudes,
        *refus,
        *ensuites,
        *nouveaux_droits,
        *couverts,
        tout,
        succession,
        reponse(pieces=("ressources_3_mois",)),
    ]


SEUIL_SUCCESSION = Chiffre(
    parametre="droits.aspa.seuil_succession", valeur=Decimal(108_586), certitude=Certitude.A_CONFIRMER
)
ORIENTATIONS_PROPOSEES = tuple(
    OrientationProposee(id=o.id, urgente=o.urgente, discrete=o.discrete, reference=o.reference.article)
    for o in ORIENTATIONS
)
SUITES = tuple(
    Suite(aide=a, premiers_mois=Decimal(351), ensuite=Decimal(301), cause="aspa") for a in ("aide_logement", "rsa")
)


def somme(minimum: str, maximum: str, plafond: bool = False, rythme: Rythme = Rythme.MOIS) -> Montant:
    return Montant(minimum=Decimal(minimum), maximum=Decimal(maximum), rythme=rythme, plafond=plafond)


def effets_de(fait: str) -> tuple[Effet, ...]:
    valeurs = (
        *famille("valeur"),
        "montant:10",
        "montant:450",
        "montant:450.01",
        "montant:900",
        "montant:9000",
        "salaire:900",
        "code_nouveau",
        "proprietaire à Paris",
        "proprietaire hors Paris",
    )
    tous = [(s,) for s in Statut] + [(Statut.NON, Statut.A_DEMANDER)]
    return tuple(Effet(valeur=v, statuts=tous[i % len(tous)]) for i, v in enumerate(valeurs))


# --- at random ------------------------------------------------------------------------------------

_DECIMAUX = st.decimals(-10_000, 2_000_000, places=2, allow_nan=False, allow_infinity=False)
_DATES = st.dates(date(2019, 1, 1), date(2028, 12, 31))


def _plusieurs(valeurs: Any, maximum: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(st.sampled_from(list(valeurs)), max_size=maximum, unique=True).map(tuple)


chiffres = st.builds(
    Chiffre,
    parametre=st.just("parametre_sentinelle.x"),
    valeur=st.none() | _DECIMAUX,
    unite=st.sampled_from(UNITES),
    depuis=st.none() | _DATES,
    certitude=st.sampled_from(Certitude),
    source=st.none() | st.just("source_sentinelle"),
)
criteres = st.builds(
    CritereEvalue,
    id=st.sampled_from(CRITERES),
    genre=st.sampled_from(Genre),
    sujet=st.sampled_from(SUJETS),
    etat=st.sampled_from(Etat),
    comparaison=st.sampled_from(Comparaison),
    valeur=st.none() | _DECIMAUX,
    valeur_max=st.none() | _DECIMAUX,
    seuil=st.none() | _DECIMAUX,
    seuil_max=st.none() | _DECIMAUX,
    unite=st.sampled_from(UNITES),
    nature=st.sampled_from(Nature),
    article=st.just(ARTICLE),
    texte=st.just(TEXTE),
    alternative=st.none() | st.just("ou_sentinelle"),
    chiffres=st.lists(chiffres, max_size=2).map(tuple),
    faits_manquants=_plusieurs(FAITS),
)
effets = st.builds(
    Effet,
    valeur=st.sampled_from([*famille("valeur"), "code_sentinelle", "12 ans", "PK", "7"])
    | st.decimals(0, 9999, places=2).map("montant:{}".format),
    statuts=_plusieurs(Statut),
)
manquants = st.builds(
    FaitManquant,
    fait=st.sampled_from([*FAITS, "fait_sentinelle"]),
    sujet=st.sampled_from([*SUJETS, "conjoint, ressource 2"]),
    decide=st.sampled_from(["reponse", "montant", "critere"]),
    effets=st.lists(effets, max_size=6).map(tuple),
)
montants = st.builds(
    Montant,
    minimum=st.decimals(0, 500, places=2),
    maximum=st.decimals(500, 90_000, places=2),
    rythme=st.sampled_from(Rythme),
    plafond=st.booleans(),
)
hypotheses = st.builds(
    Hypothese,
    id=st.sampled_from(famille("hypothese")),
    sujet=st.none() | st.sampled_from(SUJETS),
    valeurs=st.just({"montant_sentinelle": Decimal("1234.56")}),
)
reponses = st.builds(
    Reponse,
    aide=st.sampled_from(AIDES),
    statut=st.sampled_from(Statut),
    motifs=_plusieurs(Motif),
    beneficiaires=_plusieurs(("demandeur", "conjoint")),
    montant=st.none() | montants,
    cout=st.none() | montants,
    criteres=st.lists(criteres, max_size=4).map(tuple),
    faits_manquants=st.lists(manquants, max_size=2).map(tuple),
    hypotheses=st.lists(hypotheses, max_size=2).map(tuple),
    etapes_d_abord=_plusieurs(famille("demarche")),
    references=st.just((f"{ARTICLE} {TEXTE}",)),
    certitude=st.sampled_from(Certitude),
    regle_du=_DATES,
    verifie_le=_DATES,
    **{champ: _plusieurs(famille(prefixe)) for champ, prefixe in LISTES.items()},
)
argents = st.builds(
    lambda avant, en_plus, tombent: Argent(aujourd_hui=avant, avec_les_aides=avant + en_plus, baissent=tombent),
    st.decimals(0, 5000, places=2),
    st.decimals(0, 2000, places=2),
    st.sampled_from(((), ("rsa",), ("aah", "prime_activite"))),
)
bilans = st.builds(
    bilan,
    st.just(reponse()),
    reponses,
    reponses,
    arrondissement=st.none() | st.integers(1, 20),
    adultes=st.sampled_from((("demandeur",), ("demandeur", "conjoint"))),
    argent=st.none() | argents,
    faits_non_utilises=_plusieurs((*FAITS, "fait_sentinelle")),
    avertissements=_plusieurs(("avertissement_sentinelle",)),
)

# --- situations -----------------------------------------------------------------------------------

SITUATION = Situation.model_validate(
    {
        "etiquette": "Madame du mardi",
        "date_entretien": "2026-11-20",
        "demandeur": {
            "date_naissance": "1956-03-12",
            "nationalite": "PK",
            "titre_sejour": {"nature": "carte_resident", "depuis": "2014-01-05"},
            "paris": [{"depuis": "2010-05-01", "arrondissement": 20}],
            "ressources": [
                {"nature": "retraite", "payeur": "Cnav", "net": "912", "depuis": "2021-04-01"},
                {"nature": "aide_familiale", "montant": "50"},
            ],
        },
        "conjoint": {
            "date_naissance": "1960-01-01",
            "titre_sejour": {"nature": "recepisse"},
            "inapte_travail": True,
            "ressources": [{"nature": "salaire", "net": "444"}],
        },
        "enfants": [{"prenom": "Ali", "date_naissance": "2010-02-01", "residence": "alternee", "handicap": "aeeh"}],
        "autres_personnes": [{"lien": "parent", "date_naissance": "1930-01-01"}],
        "patrimoine": {"epargne": "1500", "immobilier": []},
        "logement": {"statut": "locataire_hlm", "loyer": "412.50", "arrondissement": 20},
        "dettes": [{"nature": "gaz", "montant": "300"}],
        "aides_recues": [{"nature": "css", "participation": True}],
        "avis_impot": {"annee_revenus": 2025, "rfr": "10000", "parts": "2.5"},
        "papiers": [{"papier": "RIB", "etat": "manquant", "le": "2026-11-20"}],
        "demandes": [{"aide": "css", "demandee_le": "2026-10-02", "reponse": "refus", "reponse_le": "2026-11-02"}],
        "provenances": {
            "logement.statut": {"su": "dit", "date_papier": "2026-11-20"},
            "logement.loyer": {"su": "lu", "papier": "quittance", "date_papier": "2026-11-03"},
            "demandeur.ressources.0.net": {"su": "lu"},
            "demandeur.date_naissance": {"su": "dit"},
            "patrimoine.epargne": {"su": "deduit"},
        },
    }
)

SITUATION_SANS_RIEN = Situation.model_validate(
    {
        "demandeur": {"ressources": [], "paris": []},
        "conjoint": False,
        "enfants": [],
        "autres_personnes": [],
        "patrimoine": {"immobilier": [], "donations": []},
        "logement": {"projet": False},
        "dettes": [],
        "aides_recues": [],
    }
)
