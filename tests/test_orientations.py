"""Orientations: each is called for by one situation and not by its neighbour; what they print, and to whom."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from droits import bilan
from droits.explain.blocs import compter
from droits.explain.document import Bloc, Etapes, Liste, Phrase
from droits.explain.dossier import dossier
from droits.explain.feuille import feuille
from droits.explain.orientations import toutes, urgences
from droits.explain.phrases import existe, identifiants, tiret, utilisees
from droits.explain.writing import rediger
from droits.guard.menages import cacher, menages
from droits.orientations import ORIENTATIONS, Orientation, orientations
from droits.orientations.lectures import HABITUELS
from droits.orientations.modele import NON, OUI, Appel, Etat, selon
from droits.orientations.modele import non as pas
from droits.orientations.modele import toutes as et
from droits.orientations.modele import une as ou
from droits.registre import AIDES
from droits.resultats import Bilan, Empreintes, OrientationProposee, Reponse, Statut
from droits.scenarios.facts import FAITS
from droits.scenarios.situation import Situation, echanger_les_adultes

AU = date(2026, 11, 22)
PAR_ID = {o.id: o for o in ORIENTATIONS}
Donnees = Mapping[str, Any]


def _ne(age: int) -> str:
    """Born on this day: ``age`` years completed today, and not one day before."""
    return f"{AU.year - age}-11-22"


def _la_veille(age: int) -> str:
    """Born the day after: ``age`` years tomorrow."""
    return f"{AU.year - age}-11-23"


def _situation(donnees: Donnees) -> Situation:
    return Situation.model_validate(dict(donnees))


def _etat(identifiant: str, donnees: Donnees, au: date = AU) -> Etat:
    return PAR_ID[identifiant].appelee(_situation(donnees), au).etat


def _moi(**faits: Any) -> Donnees:
    return {"demandeur": faits, "conjoint": False}


def _chez(statut: str, **faits: Any) -> Donnees:
    return {"logement": {"statut": statut, **faits}, "demandeur": {"nationalite": "FR"}, "dettes": []}


def _dette(nature: str, **faits: Any) -> Donnees:
    return {"dettes": [{"nature": nature, **faits}]}


def _titre(jusqu_au: str, nature: str = "carte_sejour_temporaire") -> Donnees:
    return {"nature": nature, "jusqu_au": jusqu_au}


SALAIRE = {"nature": "salaire", "net": "1300", "depuis": "2020-01-01"}
FINI = SALAIRE | {"jusqu_au": "2026-08-31"}
AU_TRAVAIL: Donnees = {"demandeur": {"activite": "emploi"}, "conjoint": {"activite": "emploi"}}
RIEN: Donnees = {"demandeur": {"ressources": []}, "aides_recues": []}

#: id → (a situation that calls for it, its neighbour that does not)
CAS: dict[str, tuple[Donnees, Donnees]] = {
    "danger": ({"violences": True}, {"violences": False}),
    "aide_urgence_violences": ({"violences": True}, {"violences": False}),
    "hebergement_115": (_chez("sans_domicile"), _chez("heberge")),
    "aide_alimentaire": (RIEN, {**RIEN, "aides_recues": [{"nature": "rsa", "montant": "600"}]}),
    "expulsion": (_dette("loyer", assignation=True), _dette("loyer", assignation=False)),
    "coupure": (_dette("gaz", coupure_annoncee=True), _dette("gaz", coupure_annoncee=False)),
    "chomage": (
        _moi(activite="chomage", date_naissance=_ne(40), ressources=[FINI]),
        _moi(activite="chomage", date_naissance=_ne(40), ressources=[FINI, {"nature": "chomage", "net": "900"}]),
    ),
    "retraite": (
        _moi(date_naissance=_ne(62), pensions_demandees=False),
        _moi(date_naissance=_la_veille(62), pensions_demandees=False),
    ),
    "reversion": (_moi(date_naissance=_ne(55)), _moi(date_naissance=_la_veille(55))),
    "presence_parentale": (
        {"enfants": [{"date_naissance": _ne(7), "handicap": "aeeh"}]},
        {"enfants": [{"date_naissance": _ne(7), "handicap": "aucun"}]},
    ),
    "pension_invalidite": (
        _moi(activite="emploi", date_naissance=_ne(50), taux_incapacite=50, ressources=[]),
        _moi(activite="emploi", date_naissance=_ne(50), taux_incapacite=49, ressources=[]),
    ),
    "indemnites_journalieres": (
        _moi(activite="emploi", enceinte=True, ressources=[SALAIRE]),
        _moi(activite="emploi", enceinte=False, ressources=[SALAIRE]),
    ),
    "prime_naissance": (_moi(date_naissance=_ne(30), enceinte=True), _moi(date_naissance=_ne(30), enceinte=False)),
    "garde_enfant": (
        {**AU_TRAVAIL, "enfants": [{"date_naissance": _ne(5)}]},
        {**AU_TRAVAIL, "enfants": [{"date_naissance": _ne(6)}]},
    ),
    "ada": (
        {**_moi(date_naissance=_ne(20), titre_sejour={"nature": "demandeur_asile"}), "aides_recues": []},
        {**_moi(date_naissance=_ne(20), titre_sejour={"nature": "refugie"}), "aides_recues": []},
    ),
    "apa": (
        {**_moi(date_naissance=_ne(60), activite="retraite"), "aides_recues": []},
        {**_moi(date_naissance=_la_veille(60), activite="retraite"), "aides_recues": []},
    ),
    "pch": (
        {**_moi(date_naissance=_la_veille(60), taux_incapacite=80), "aides_recues": [], "enfants": []},
        {**_moi(date_naissance=_ne(60), taux_incapacite=80), "aides_recues": [], "enfants": []},
    ),
    "soins_sans_droits": (
        {**_moi(assurance_maladie=False), "aides_recues": []},
        {**_moi(assurance_maladie=False), "aides_recues": [{"nature": "ame"}]},
    ),
    # the 120th day before the end, and one day earlier
    "titre_bientot_fini": (_moi(titre_sejour=_titre("2027-03-22")), _moi(titre_sejour=_titre("2027-03-23"))),
    "domiciliation": (_chez("sans_domicile", domiciliation="aucune"), _chez("sans_domicile", domiciliation="ville")),
    "logement_social": (_chez("heberge"), _chez("locataire_hlm")),
    "dalo": (_chez("hotel"), _chez("locataire_vide")),
    "fsl_telephone": ({"dettes": [{"nature": "telephone"}]}, {"dettes": [{"nature": "gaz"}]}),
    "surendettement": ({"dettes": [{"nature": "gaz"}, {"nature": "loyer"}]}, {"dettes": [{"nature": "gaz"}]}),
    "foyer_jeunes": (
        {**_moi(date_naissance=_la_veille(26)), "logement": {"statut": "heberge"}},
        {**_moi(date_naissance=_ne(26)), "logement": {"statut": "heberge"}},
    ),
    "mission_locale": (
        _moi(date_naissance=_ne(16), activite="sans_activite"),
        _moi(date_naissance=_la_veille(16), activite="sans_activite"),
    ),
    "contrat_engagement_jeune": (
        _moi(date_naissance=_la_veille(30), activite="chomage", taux_incapacite=50),
        _moi(date_naissance=_la_veille(30), activite="chomage", taux_incapacite=0),
    ),
    "restaurants_solidaires": (_chez("hotel"), _chez("locataire_meuble")),
    "bains_douches": (_chez("locataire_meuble", chambre=True), _chez("locataire_meuble", chambre=False)),
    "bagagerie": (_chez("squat"), _chez("hotel")),
    "coffre_fort_numerique": (_chez("hebergement_social"), _chez("heberge")),
    "bilan_de_sante": (
        {**_moi(date_naissance=_ne(16), assurance_maladie=True), "sante": {"complementaire": "aucune"}},
        {**_moi(date_naissance=_ne(16), assurance_maladie=True), "sante": {"complementaire": "css"}},
    ),
    "permis_de_conduire": (
        _moi(date_naissance=_ne(18), activite="chomage"),
        _moi(date_naissance=_la_veille(18), activite="chomage"),
    ),
    "pass_culture": (
        {**_moi(date_naissance=_ne(17)), "enfants": []},
        {**_moi(date_naissance=_la_veille(17)), "enfants": []},
    ),
}  # fmt: skip


def test_every_orientation_has_its_two_cases() -> None:
    assert set(CAS) == set(PAR_ID)


@pytest.mark.parametrize("identifiant", CAS)
def test_called_for_by_a_situation_and_not_by_its_neighbour(identifiant: str) -> None:
    appelle, voisine = CAS[identifiant]
    assert (_etat(identifiant, appelle), _etat(identifiant, voisine)) == (Etat.OUI, Etat.NON)


# --- other limits ---------------------------------------------------------------------------------


AUTRES: list[tuple[str, Donnees, date, Etat]] = [
    # the day on which a right begins
    ("aide_urgence_violences", {"violences": True}, date(2023, 11, 30), Etat.NON),
    ("aide_urgence_violences", {"violences": True}, date(2023, 12, 1), Etat.OUI),
    ("pass_culture", _moi(date_naissance="2010-01-01"), date(2025, 2, 28), Etat.OUI),  # 15 years
    ("pass_culture", {**_moi(date_naissance="2010-01-01"), "enfants": []}, date(2025, 3, 1), Etat.NON),
    ("pass_culture", _moi(date_naissance="2003-01-01"), date(2021, 5, 20), Etat.NON),  # 18 years
    ("contrat_engagement_jeune", _moi(date_naissance="2000-01-01", activite="chomage"), date(2022, 2, 28), Etat.NON),
    ("contrat_engagement_jeune", _moi(date_naissance="2000-01-01", activite="chomage"), date(2022, 3, 1), Etat.OUI),
    ("permis_de_conduire", _moi(date_naissance="2004-01-01", activite="emploi", scolarite="apprentissage"),
     date(2025, 12, 31), Etat.OUI),
    ("permis_de_conduire", _moi(date_naissance="2004-01-01", activite="emploi", scolarite="apprentissage"),
     date(2026, 1, 1), Etat.NON),
    # a lone parent is helped to have a child of 11 looked after, since September 2025; not a couple
    ("garde_enfant", {"demandeur": {"activite": "emploi"}, "conjoint": False,
                      "enfants": [{"date_naissance": "2014-09-02"}]}, date(2025, 8, 31), Etat.NON),
    ("garde_enfant", {"demandeur": {"activite": "emploi"}, "conjoint": False,
                      "enfants": [{"date_naissance": "2014-09-02"}]}, date(2025, 9, 1), Etat.OUI),
    ("garde_enfant", {**AU_TRAVAIL, "enfants": [{"date_naissance": "2014-09-02"}]}, date(2025, 9, 1), Etat.NON),
    ("garde_enfant", {"demandeur": {"activite": "sans_activite"}, "conjoint": False,
                      "enfants": [{"date_naissance": _ne(2)}]}, AU, Etat.NON),
    # a wage that ended three years ago to the day, and one day before
    ("chomage", _moi(activite="sans_activite", date_naissance=_ne(40),
                     ressources=[SALAIRE | {"jusqu_au": "2023-11-22"}]), AU, Etat.OUI),
    ("chomage", _moi(activite="sans_activite", date_naissance=_ne(40),
                     ressources=[SALAIRE | {"jusqu_au": "2023-11-21"}]), AU, Etat.NON),
    ("chomage", _moi(activite="chomage", date_naissance=_ne(40), fin_droits_chomage=True, ressources=[FINI]),
     AU, Etat.NON),
    ("chomage", _moi(activite="emploi", date_naissance=_ne(40), ressources=[FINI, SALAIRE]), AU, Etat.NON),
    # a pension asked for is no longer to ask for
    ("retraite", _moi(date_naissance=_ne(70), pensions_demandees=True), AU, Etat.NON),
    ("pension_invalidite", _moi(date_naissance=_ne(50), taux_incapacite=80,
                                ressources=[{"nature": "pension_invalidite", "net": "700"}]), AU, Etat.NON),
    ("pension_invalidite", _moi(date_naissance=_ne(64), taux_incapacite=80, ressources=[]), AU, Etat.NON),
    # a child who lives elsewhere is not looked after here
    ("presence_parentale", {"enfants": [{"date_naissance": _ne(7), "handicap": "aeeh", "residence": "place"}]},
     AU, Etat.NON),
    ("pch", {**_moi(date_naissance=_ne(70), taux_incapacite=0), "aides_recues": [],
             "enfants": [{"date_naissance": _ne(7), "handicap": "aeeh"}]}, AU, Etat.OUI),
    # a home asked for without a permit; put up by one's parents; evicted from a private home
    ("dalo", {**_chez("hotel"), "demandeur": {"nationalite": "ML", "titre_sejour": {"nature": "aucun"}}},
     AU, Etat.NON),
    ("dalo", {**_chez("heberge"), "demandeur": {"nationalite": "FR", "vit_chez_ses_parents": True}}, AU, Etat.NON),
    ("dalo", {**_chez("locataire_vide"), **_dette("loyer", assignation=True)}, AU, Etat.OUI),
    ("logement_social", _chez("locataire_vide", decent=False), AU, Etat.OUI),
    ("logement_social", _chez("locataire_vide"), AU, Etat.NON),
    ("surendettement", {"dettes": [{"nature": "autre"}]}, AU, Etat.OUI),
    ("surendettement", {"demandeur": {"activite": "independant"}, "dettes": [{"nature": "autre"}]}, AU, Etat.NON),
    # a permit that has ended; none to renew; a European needs none; before the text of May 2021
    ("titre_bientot_fini", _moi(titre_sejour=_titre("2026-11-21")), AU, Etat.OUI),
    ("titre_bientot_fini", _moi(titre_sejour=_titre("2026-12-21", "visa_court_sejour")), AU, Etat.NON),
    ("titre_bientot_fini", _moi(nationalite="IT", titre_sejour=_titre("2026-12-21")), AU, Etat.NON),
    ("titre_bientot_fini", _moi(titre_sejour=_titre("2021-05-01")), date(2021, 4, 30), Etat.NON),
    # an income of 0 euro is none; an unknown amount is one
    ("aide_alimentaire", {**RIEN, "demandeur": {"ressources": [{"nature": "salaire", "net": 0}]}}, AU, Etat.OUI),
    ("aide_alimentaire", {**RIEN, "demandeur": {"ressources": [{"nature": "salaire"}]}}, AU, Etat.NON),
    ("aide_alimentaire", {**RIEN, "conjoint": {"ressources": [SALAIRE]}}, AU, Etat.NON),
    ("aide_alimentaire", {**RIEN, "aides_recues": [{"nature": "css"}]}, AU, Etat.OUI),
    ("domiciliation", {**_chez("sans_domicile"), "demandeur": {"paris": [{"mode": "domiciliation"}]}}, AU, Etat.NON),
]  # fmt: skip


@pytest.mark.parametrize(("identifiant", "donnees", "au", "attendu"), AUTRES)
def test_other_limits(identifiant: str, donnees: Donnees, au: date, attendu: Etat) -> None:
    assert _etat(identifiant, donnees, au) is attendu


# --- what is not known ----------------------------------------------------------------------------


def test_three_valued_answers() -> None:
    inconnu, autre = selon(None, "f"), selon(None, "g")
    assert et(OUI, NON, inconnu) == NON and ou(OUI, NON, inconnu) == OUI
    assert et(OUI, inconnu) == inconnu == ou(NON, inconnu) == pas(inconnu)
    assert et(inconnu, autre, inconnu) == Appel(Etat.PEUT_ETRE, ("f", "g"))
    assert (et(), ou(), pas(OUI), pas(NON)) == (OUI, NON, NON, OUI)


@pytest.mark.parametrize(
    ("identifiant", "donnees", "fait"),
    [
        ("hebergement_115", {}, "logement.statut"),
        ("danger", {}, "foyer.violences"),
        ("expulsion", _dette("loyer"), "dettes"),
        ("aide_alimentaire", {**RIEN, "aides_recues": None}, "aides_recues"),
        ("retraite", _moi(date_naissance=_ne(70)), "personne.pensions_demandees"),
        ("chomage", _moi(activite="chomage", date_naissance=_ne(40), ressources=[]), "ressource.passe"),
        ("garde_enfant", {"demandeur": {"activite": "emploi"}}, "foyer.enfants"),
        ("presence_parentale", {"enfants": [{"date_naissance": _ne(7)}]}, "enfant.handicap"),
        ("dalo", {"logement": {"statut": "hotel"}}, "personne.nationalite"),
        ("soins_sans_droits", {"aides_recues": []}, "personne.assurance_maladie"),
        ("titre_bientot_fini", {}, "personne.nationalite"),
        ("titre_bientot_fini", _moi(nationalite="ML"), "personne.titre_sejour"),
        ("titre_bientot_fini", _moi(titre_sejour={"nature": "recepisse"}), "personne.titre_sejour"),
    ],
)
def test_the_fact_that_decides_is_named(identifiant: str, donnees: Donnees, fait: str) -> None:
    (trouvee,) = (o for o in orientations(_situation(donnees), AU) if o.id == identifiant)
    assert trouvee.faits_manquants == (fait,)


def test_an_empty_file_calls_for_nothing_for_sure() -> None:
    assert all(len(o.faits_manquants) == 1 for o in orientations(Situation(), AU))


def test_a_fact_not_given_never_silences_an_orientation() -> None:
    """Hidden, it is « perhaps » or still « yes »; facts told by sign only are the declared exception."""
    tires = menages(20_261_122, 150)
    for s in tires:
        au = s.date_entretien or AU
        for o in ORIENTATIONS:
            if o.appelee(s, au).etat is not Etat.OUI:
                continue
            for fait in set(o.faits) - HABITUELS:
                cachee = o.appelee(cacher(s, {fait}), au)
                assert cachee.etat is not Etat.NON, (o.id, fait)
                assert set(cachee.faits_manquants) <= {fait}, (o.id, fait)


def test_random_households_never_crash() -> None:
    for s in menages(7, 300):
        proposees = orientations(s, s.date_entretien or AU)
        assert [o.urgente for o in proposees] == sorted((o.urgente for o in proposees), reverse=True)
        for o in proposees:
            assert set(o.faits_manquants) <= set(PAR_ID[o.id].faits), o.id


# --- the register ---------------------------------------------------------------------------------


@pytest.mark.parametrize("orientation", ORIENTATIONS, ids=lambda o: o.id)
def test_has_words_a_reference_and_facts_of_the_register(orientation: Orientation) -> None:
    propre = f"orientation-{tiret(orientation.id)}"
    assert existe(propre) and existe(f"{propre}-nom")
    assert orientation.reference.article and orientation.reference.texte
    assert orientation.faits and set(orientation.faits) <= set(FAITS)


def test_urgent_first_and_no_id_twice() -> None:
    assert len(PAR_ID) == len(ORIENTATIONS)
    assert [o.urgente for o in ORIENTATIONS] == sorted((o.urgente for o in ORIENTATIONS), reverse=True)


def test_what_tells_of_violence_or_asylum_is_discreet() -> None:
    """Read from the facts: an orientation that these facts alone open must never print in a couple."""
    assert {o.id for o in ORIENTATIONS if "foyer.violences" in o.faits} <= {o.id for o in ORIENTATIONS if o.discrete}
    assert PAR_ID["ada"].discrete


# --- what is printed ------------------------------------------------------------------------------

TOUTES = tuple(
    OrientationProposee(id=o.id, urgente=o.urgente, discrete=o.discrete, reference="article") for o in ORIENTATIONS
)


#: titles of the parts that come after the results
TITRES_SUIVANTS = ("Que devez-vous faire ?", "Où aller ?", "Où trouver d'autres aides ?", "Que faut-il retenir ?")


def _bilan(*proposees: OrientationProposee, couple: bool = False) -> Bilan:
    reponses = [
        Reponse(aide=aide, statut=statut, regle_du=date(2019, 9, 1), verifie_le=AU)
        for aide, statut in (("css", Statut.DROIT_PROBABLE), ("faj", Statut.NON))
    ]
    return Bilan(
        date=AU,
        adultes=("demandeur", "conjoint") if couple else ("demandeur",),
        reponses=tuple(reponses),
        orientations=proposees,
        empreintes=Empreintes(droits="0", openfisca_france="0", openfisca_core="0", regles="0", parametres="0"),
    )


def _texte(blocs: tuple[Bloc, ...]) -> str:
    dits: list[str] = []
    for bloc in blocs:
        match bloc:
            case Phrase(texte):
                dits.append(texte)
            case Liste(puces):
                dits += [t for p in puces for t in (p.texte, *p.suite)]
            case Etapes(etapes):
                dits += [t for etape in etapes for t in etape]
            case _:
                dits.append(getattr(bloc, "texte", ""))
    return "\n".join(dits).replace("\u00a0", " ")


@pytest.mark.parametrize(("identifiant", "numero"), [("hebergement_115", "115"), ("danger", "17"), ("danger", "112")])
def test_the_number_to_call_is_on_every_page(identifiant: str, numero: str) -> None:
    """However full: the short form of what is urgent never leaves, and comes right after the results."""
    (seule,) = (o for o in TOUTES if o.id == identifiant)
    for proposees in ((seule,), TOUTES):
        for blocs in (feuille(_bilan(*proposees)), dossier(_bilan(*proposees))):
            texte = _texte(blocs)
            assert numero in texte
            suite = texte[texte.index("Quel est votre résultat ?") :].split("\n")
            titres = [ligne for ligne in suite if ligne in ("Que faire en urgence ?", *TITRES_SUIVANTS)]
            assert titres[0] == "Que faire en urgence ?"
            assert numero in texte.partition("Que faire en urgence ?")[2]


@pytest.mark.parametrize("statut", Statut)
@pytest.mark.parametrize("couple", [False, True])
def test_the_page_stays_under_sixty_lines(statut: Statut, couple: bool) -> None:
    """Everything urgent at once, and every aid that we answer."""
    nommees = (a.id for a in AIDES if existe(f"aide-{tiret(a.id)}-nom") and existe(f"aide-{tiret(a.id)}-article"))
    reponses = tuple(Reponse(aide=a, statut=statut, regle_du=date(2019, 9, 1), verifie_le=AU) for a in nommees)
    page = _bilan(*TOUTES, couple=couple).model_copy(update={"reponses": reponses})
    assert compter(rediger(page).blocs) + 1 < 60


@pytest.mark.parametrize("ecrire", [feuille, dossier])
def test_in_a_couple_nothing_tells_of_violence_or_of_asylum(ecrire: Any) -> None:
    """The page is the same, to the letter, whether it was told or not; the number to call is on all of them."""
    discretes = [o for o in TOUTES if o.discrete]
    peut_etre = [o.model_copy(update={"faits_manquants": PAR_ID[o.id].faits[:1]}) for o in discretes]
    autres = [o for o in TOUTES if not o.discrete]
    sans = ecrire(_bilan(*autres, couple=True))
    assert ecrire(_bilan(*discretes, *autres, couple=True)) == sans == ecrire(_bilan(*peut_etre, *autres, couple=True))
    assert "En danger, appelez le 17 ou le 112." in _texte(ecrire(_bilan(couple=True)))


def test_no_printed_sentence_names_violence() -> None:
    """Somebody alone may be read over the shoulder too: the words are neutral."""
    with utilisees() as dites:
        texte = _texte(dossier(_bilan(*TOUTES))).lower()
    assert {"orientation-danger", "orientation-aide-urgence-violences"} <= dites
    assert not [mot for mot in ("violen", "conjoint", "partenaire", "mari violent") if mot in texte]


def test_the_other_adult_of_a_couple_learns_nothing() -> None:
    """From the same file: the page of the other adult, as the command line makes it."""
    couple = _situation({
        "violences": True,
        "demandeur": {"enceinte": True, "date_naissance": _ne(30), "titre_sejour": {"nature": "demandeur_asile"}},
        "conjoint": {"date_naissance": _ne(31), "nationalite": "FR"},
    })  # fmt: skip
    autre = echanger_les_adultes(couple)
    assert autre is not None
    vues = _bilan(*orientations(autre, AU), couple=True)
    assert {o.id for o in vues.orientations if not o.faits_manquants}.isdisjoint({"danger", "ada", "prime_naissance"})
    assert _texte(tuple(urgences(vues))) == "En danger, appelez le 17 ou le 112."


def test_a_secret_question_is_not_printed_as_perhaps() -> None:
    inconnues = orientations(Situation(), AU)
    texte = _texte(tuple(toutes(_bilan(*inconnues))))
    assert "Une adresse pour votre courrier" in texte  # where one sleeps is no secret
    assert "Prime à la naissance" not in texte and "ADA" not in texte


def test_every_sentence_of_the_section_is_said() -> None:
    peut_etre = [o.model_copy(update={"faits_manquants": ("dettes",)}) for o in TOUTES]
    with utilisees() as dites:
        dossier(_bilan(*TOUTES))
        dossier(_bilan(*peut_etre, couple=True))
        feuille(_bilan(*TOUTES, couple=True))
    assert {i for i in identifiants() if i.startswith("orientation-")} <= dites


def test_an_orientation_never_replaces_an_answer() -> None:
    """They have no verdict and no amount, and no name of an aid that we answer."""
    assert set(OrientationProposee.model_fields) == {"id", "urgente", "discrete", "reference", "faits_manquants"}


def test_the_check_up_brings_them() -> None:
    sans_toit = _situation({**_chez("sans_domicile"), "date_entretien": AU})
    trouve = bilan(sans_toit, aides=["css"])
    assert trouve.orientations == orientations(sans_toit, AU)
    assert '"hebergement_115"' in trouve.model_dump_json()
