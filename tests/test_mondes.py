"""Worlds: the rows of one household, shared by its aids."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import product
from pathlib import Path

from droits import bilan, lire
from droits.decision.seuils import seuils
from droits.guard.menages import menages
from droits.guard.proprietes import faits_declares, rapport
from droits.registre import AIDES
from droits.resultats import Montant, Motif, Reponse, Statut
from droits.scenarios.inconnues import Seuils, inconnues
from droits.scenarios.situation import (
    Adulte,
    AutrePersonne,
    AvisImpot,
    Enfant,
    NatureRessource,
    NatureTitre,
    PeriodeParis,
    Ressource,
    Situation,
    TitreSejour,
    remplacer,
)
from droits.scenarios.worlds import Mondes
from droits.system import systeme

EXEMPLES = Path(__file__).parents[1] / "exemples"

#: wages with no amount: each aid tries the amounts on either side of its own thresholds
SANS_MONTANT = """
date_entretien: 2026-11-22
demandeur:
  date_naissance: 1961-12-01
  nationalite: fr
  mois_en_france_par_an: 12
  en_france_depuis: 1961-12-01
  assurance_maladie: oui
  paris: [{depuis: 2010-01-01, arrondissement: 20}]
  activite: emploi
  inapte_travail: non
  taux_incapacite: aucun
  pensions_demandees: oui
  mutation_employeur: non
  vit_chez_ses_parents: non
  rattache_aux_parents: non
  pension_des_parents: non
  ressources: [{nature: salaire, depuis: 2016-08-02}]
conjoint:
  lien: mariage
  date_naissance: 1965-03-02
  nationalite: fr
  mois_en_france_par_an: 12
  en_france_depuis: 1965-03-02
  assurance_maladie: oui
  paris: [{depuis: 2010-01-01, arrondissement: 20}]
  activite: sans_activite
  inapte_travail: non
  taux_incapacite: aucun
  pensions_demandees: oui
  mutation_employeur: non
  vit_chez_ses_parents: non
  rattache_aux_parents: non
  pension_des_parents: non
  ressources: aucune
enfants: aucun
autres_personnes: aucune
patrimoine: aucun
logement: {statut: sans_domicile, contrat_energie_au_nom: non, projet: aucun}
dettes: aucune
avis_impot: {annee_revenus: 2025, revenus_declares: 0}
aides_recues: aucune
sante: {css_impayee: non}
"""


def test_an_amount_tried_for_one_aid_is_not_taken_for_another() -> None:
    seule = bilan(lire(SANS_MONTANT), au=date(2026, 11, 22), aides=["css"]).reponse("css")
    parmi_toutes = bilan(lire(SANS_MONTANT), au=date(2026, 11, 22)).reponse("css")
    assert seule.statut == "a_preciser"
    assert parmi_toutes == seule


#: beyond the budget of worlds: many facts are listed, and none that the age, the home or the work settles
VAGUE = """
date_entretien: 2026-11-22
demandeur:
  date_naissance: {naissance}
  nationalite: {nationalite}
  activite: {activite}
  assurance_maladie: {assurance}
  ressources: aucune
conjoint: {{lien: mariage}}
logement: {{statut: {statut}}}
"""


def _faits(**dits: str) -> set[str]:
    communs = {"nationalite": "inconnue", "activite": "inconnue", "assurance": "inconnue", "statut": "heberge"}
    situation = lire(VAGUE.format(**{**communs, **dits}))
    reponses = bilan(situation, au=date(2026, 11, 22), aides=["css", "puma"]).reponses
    return {m.fait for r in reponses for m in r.faits_manquants if m.sujet == "demandeur"}


DES_PARENTS = {"personne.vit_chez_ses_parents", "personne.rattache_aux_parents", "personne.pension_des_parents"}


def test_the_parents_of_an_old_person_are_not_asked_about() -> None:
    assert _faits(naissance="01/06/2004") >= DES_PARENTS
    assert not DES_PARENTS & _faits(naissance="01/06/1949")
    assert not DES_PARENTS & _faits(naissance="22/11/2001")  # 25 today


def test_nobody_without_a_home_is_asked_whether_he_lives_at_his_parents() -> None:
    demandes = _faits(naissance="01/06/2004", statut="sans_domicile")
    assert "personne.vit_chez_ses_parents" not in demandes
    assert "personne.rattache_aux_parents" in demandes


def test_since_when_in_france_is_asked_only_where_it_decides() -> None:
    fait = "personne.en_france_depuis"
    assert fait in _faits(naissance="01/06/1980", nationalite="fr")
    assert fait not in _faits(naissance="01/06/1980", nationalite="fr", assurance="oui")
    assert fait not in _faits(naissance="01/06/1980", nationalite="fr", activite="emploi")


#: ASPA received for years: the CSS is presumed, unless an adult of the home has work (R861-11)
ASPA_RECUE = """\
date_entretien: 2026-11-22
demandeur: {date_naissance: 1950-01-01, nationalite: française, assurance_maladie: oui, ressources: aucune,
  mois_en_france_par_an: 12, pensions_demandees: oui}
conjoint: inconnu
enfants: aucun
autres_personnes: aucune
aides_recues: [{nature: aspa, montant: 1040, depuis: 2020-01-01}]
sante: {css_impayee: non}
"""


def test_an_unknown_partner_may_have_work_which_ends_a_presumption() -> None:
    reponse = bilan(lire(ASPA_RECUE), aides=["css"]).reponses[0]
    assert reponse.statut == "a_preciser"
    assert "foyer.conjoint" in {m.fait for m in reponse.faits_manquants}
    seul = bilan(lire(ASPA_RECUE.replace("conjoint: inconnu", "conjoint: aucun")), aides=["css"]).reponses[0]
    assert seul.statut == "droit_probable"


def test_an_unknown_partner_may_be_the_one_who_lives_in_paris() -> None:
    """FSL, loi 90-449 art. 6-1: the home is in Paris if one of the couple lives there."""
    dette = "dettes: [{nature: loyer, montant: 800 €}]"
    ailleurs = SANS_MONTANT.replace("paris: [{depuis: 2010-01-01, arrondissement: 20}]", "paris: aucune")
    seul = (
        ailleurs[: ailleurs.index("conjoint:")] + "conjoint: inconnu\n" + ailleurs[ailleurs.index("enfants: aucun") :]
    )
    loge = seul.replace("dettes: aucune", dette).replace(
        "statut: sans_domicile", "statut: locataire_vide, loyer: 600 €"
    )
    reponse = bilan(lire(loge), aides=["fsl_maintien"]).reponses[0]
    assert reponse.statut == "a_preciser"
    assert "foyer.conjoint" in {m.fait for m in reponse.faits_manquants}


def test_an_unknown_partner_may_have_lost_an_income_which_sets_the_tax_notice_aside() -> None:
    """Règlement I/A 5: after a recent fall, the resources of the month, not the notice."""
    parent = lire(EXEMPLES / "parent_seul_temps_partiel.yaml")
    avis = remplacer(parent.avis_impot, revenus_declares=Decimal(12_000))
    trois = tuple(remplacer(parent.enfants[0], prenom=None) for _ in range(3))
    inconnu = remplacer(parent, conjoint=None, seul_depuis=None, avis_impot=avis, enfants=trois)
    reponse = bilan(inconnu, aides=["paris_forfait_familles"]).reponses[0]
    assert reponse.statut == "a_preciser"
    assert "foyer.conjoint" in {m.fait for m in reponse.faits_manquants}


#: more unknown facts than any budget allows: a couple, three children, and one birth date
PRESQUE_VIDE = """\
date_entretien: 2026-11-22
demandeur: {date_naissance: 1985-01-01}
conjoint: {lien: mariage}
enfants: [{}, {}, {}]
"""


def test_an_almost_empty_file_is_answered_and_says_what_was_not_explored() -> None:
    reponses = bilan(lire(PRESQUE_VIDE)).reponses
    assert len(reponses) == len(AIDES)
    for r in reponses:
        if r.statut == "a_preciser":
            assert Motif.MONDES_NON_EXPLORES in r.motifs or r.faits_manquants
            assert r.faits_manquants
        else:  # only what no unknown fact can change: who is 41 is not 65, and was told to be in a couple
            assert r.statut == "non", r.aide
    assert sum(Motif.MONDES_NON_EXPLORES in r.motifs for r in reponses) > 20


def test_beyond_the_budget_a_value_that_closes_a_right_says_so() -> None:
    rsa = bilan(lire(PRESQUE_VIDE), aides=["allocations_familiales"]).reponses[0]
    assert Motif.MONDES_NON_EXPLORES in rsa.motifs
    presence = next(f for f in rsa.faits_manquants if f.fait == "personne.mois_en_france_par_an")
    assert {e.valeur for e in presence.effets} >= {"0", "12"}


def test_the_amount_of_each_value_lies_in_the_range() -> None:
    s = lire(Path("exemples/retraitee.yaml").read_text("utf-8").replace("loyer:", "loyer: inconnu #"))
    for r in bilan(s).reponses:
        for f in r.faits_manquants:
            for e in f.effets:
                if e.montant is not None and r.montant is not None:
                    assert r.montant.minimum <= e.montant.minimum <= e.montant.maximum <= r.montant.maximum


def test_both_sides_of_an_age_are_tried_to_the_day() -> None:
    """65 at Paris: the day of the birthday, and the day before."""
    au = date(2026, 11, 22)
    paris = next(a for a in AIDES if a.id == "paris_solidarite")
    inconnu = Situation(demandeur=Adulte())
    vues = inconnues(inconnu, au, systeme().get_parameters_at_instant(au.isoformat()), seuils(systeme(), paris, au))
    ages = next(i for i in vues if i.fait == "personne.date_naissance")
    nees = {v.appliquer(inconnu).demandeur.date_naissance for v in ages.valeurs}
    assert {date(1961, 11, 22), date(1961, 11, 23)} <= nees


def test_a_world_that_cannot_be_is_left_out() -> None:
    """A child born of the applicant is younger: no world where she is 17 and he is 26."""
    s = lire(
        "date_entretien: 2026-11-22\ndemandeur: {enceinte: non}\nconjoint: aucun\n"
        "enfants: [{date_naissance: 2000-01-01, ne_de: demandeur}]\n"
    )
    au = date(2026, 11, 22)
    naissance = [
        i
        for i in inconnues(s, au, systeme().get_parameters_at_instant("2026-11-22"), Seuils())
        if i.cle == ("personne.date_naissance", "demandeur")
    ]
    rangees: list[Situation] = []
    exploration = Mondes(s, au, rangees).explorer(naissance)
    ages = [m.demandeur.date_naissance for m in rangees]
    assert len(exploration.toutes()) < len(naissance[0].valeurs)
    assert all(n is not None and n < date(2000, 1, 1) for n in ages)
    assert len(exploration.paires(naissance[0])[0]) == len(rangees) - 1


def _exemple(nom: str) -> Situation:
    return lire(EXEMPLES / f"{nom}.yaml")


def _logement(s: Situation, **changements: object) -> Situation:
    return remplacer(s, logement=remplacer(s.logement, **changements))  # type: ignore[no-any-return]


def _demandeur(s: Situation, **changements: object) -> Situation:
    return remplacer(s, demandeur=remplacer(s.demandeur, **changements))  # type: ignore[no-any-return]


def test_an_aid_changes_with_no_fact_that_it_does_not_declare() -> None:
    """A fact that is read and not declared is never asked, and its answer is wrong in silence."""
    echecs = list(faits_declares(menages(3, 12, [date(2026, 11, 22)])))
    assert not echecs, rapport(echecs)


def test_a_social_home_may_be_outside_the_agreement_of_the_apl() -> None:
    s = _logement(remplacer(_exemple("retraitee"), aides_recues=()), conventionne=None)
    reponse = bilan(s, aides=["aide_logement"]).reponses[0]
    assert "logement.conventionne" in {m.fait for m in reponse.faits_manquants}
    assert reponse.variante is None


def test_the_range_of_an_unknown_rent_holds_every_rent() -> None:
    s = remplacer(_exemple("retraitee"), aides_recues=())
    large = bilan(_logement(s, loyer=None), aides=["aide_logement"]).reponses[0].montant
    assert large is not None
    for loyer in (250, 480, 700, 1_100):
        montant = bilan(_logement(s, loyer=Decimal(loyer)), aides=["aide_logement"]).reponses[0].montant
        assert montant is None or large.minimum <= montant.minimum <= montant.maximum <= large.maximum, loyer


def test_unknown_resources_may_be_what_savings_yield() -> None:
    """Savings that yield something count for what they yield, the others for 3 % a year (CASF R132-1)."""
    s = _exemple("homme_a_la_rue")
    s = remplacer(s, patrimoine=remplacer(s.patrimoine, epargne=Decimal(20_000)), aides_recues=())
    interets = Ressource(nature=NatureRessource.INTERETS, montant=Decimal("0.50"), depuis=date(2020, 1, 1))
    vrai = bilan(_demandeur(s, ressources=(interets,)), aides=["rsa"]).reponses[0].montant
    large = bilan(_demandeur(s, ressources=None), aides=["rsa"]).reponses[0].montant
    assert vrai is not None and large is not None
    assert vrai.maximum <= large.maximum


def test_the_prime_of_an_unknown_wage_holds_that_of_every_wage() -> None:
    """It rises with the wage, then falls: no few wages show its top."""
    s = remplacer(_demandeur(_exemple("homme_a_la_rue"), activite="emploi"), aides_recues=())

    def prime(net: int | None) -> Montant | None:
        connu = None if net is None else Decimal(net)
        salaire = Ressource(nature=NatureRessource.SALAIRE, net=connu, depuis=date(2020, 1, 1))
        return bilan(_demandeur(s, ressources=(salaire,)), aides=["prime_activite"]).reponses[0].montant

    large = prime(None)
    assert large is not None
    vus = [m.maximum for net in range(700, 1_500, 100) if (m := prime(net)) is not None]
    assert vus
    assert max(vus) <= large.maximum


def test_unknown_children_may_all_be_at_the_college() -> None:
    s = _exemple("parent_seul_temps_partiel")
    collegien = remplacer(
        s.enfants[0], prenom=None, date_naissance=date(2014, 1, 10), scolarite="college", autre_parent="ne_paie_pas"
    )
    s = remplacer(s, avis_impot=remplacer(s.avis_impot, revenus_declares=Decimal(0), rfr=Decimal(0)))
    vrai = bilan(remplacer(s, enfants=(collegien,) * 3), aides=["bourse_college"]).reponses[0].montant
    large = bilan(remplacer(s, enfants=None), aides=["bourse_college"]).reponses[0].montant
    assert vrai is not None and large is not None
    assert vrai.maximum <= large.maximum


def test_who_may_be_retired_is_not_refused_what_retirement_opens() -> None:
    s = _demandeur(_exemple("retraitee"), date_naissance=date(1963, 1, 5), activite=None)
    emeraude = bilan(s, aides=["paris_restaurants_emeraude"]).reponses[0]
    assert emeraude.statut != "non"


def test_a_title_in_doubt_leaves_in_doubt_what_it_opens() -> None:
    """The AAH depends on the restriction at work, and gives the handicap that the règlement wants (III/A 2)."""
    s = _demandeur(
        _exemple("femme_aah"),
        taux_incapacite=Decimal(60),
        restriction_emploi=None,
        preuves_handicap=(),
        perte_autonomie=True,
    )
    s = remplacer(s, aides_recues=())
    reponses = {r.aide: r for r in bilan(s).reponses}
    assert reponses["aah"].statut == "a_preciser"
    repas = reponses["paris_port_repas"]
    assert repas.statut == "a_preciser"
    assert "personne.restriction_emploi" in {m.fait for m in repas.faits_manquants}


def test_an_aid_received_against_its_criteria_is_no_gap_of_computation() -> None:
    """At 22 nobody has the ASPA: that it might be received puts nothing in doubt."""
    s = remplacer(_demandeur(_exemple("jeune_sans_ressources"), inapte_travail=None), aides_recues=None)
    assert bilan(s, aides=["aspa"]).reponses[0].statut == "non"


def test_a_permit_is_named_with_the_nationality_that_asks_for_one() -> None:
    s = _demandeur(_exemple("homme_a_la_rue"), nationalite=None, titre_sejour=None)
    rsa = bilan(s, aides=["rsa"]).reponses[0]
    assert {"personne.nationalite", "personne.titre_sejour"} <= {m.fait for m in rsa.faits_manquants}


def test_the_cover_of_an_insured_person_may_be_without_a_permit() -> None:
    """« Assurance maladie : oui » of who may have no permit may be the AME: not a « non » of a health card."""
    s = _exemple("retraitee")
    assert bilan(s, aides=["ame"]).reponses[0].statut is Statut.NON
    demandeur = remplacer(s.demandeur, nationalite=None, titre_sejour=None, ressources=None)
    reponse = bilan(remplacer(s, demandeur=demandeur, conjoint=None), aides=["ame"]).reponses[0]
    assert reponse.statut is Statut.A_PRECISER and "personne.nationalite" in {f.fait for f in reponse.faits_manquants}


def test_an_unknown_rate_leaves_the_mva_open_beyond_the_budget() -> None:
    """« AAH à taux plein » reads the rate too: on its own facts alone, it was refused for a rate of zero."""
    s = _demandeur(_exemple("femme_aah"), taux_incapacite=None, restriction_emploi=None, preuves_handicap=None)
    s = _logement(s, loyer=None, chambre=None, proprietaire_parent=None, colocation=None, conventionne=None)
    s = remplacer(s, aides_recues=(), patrimoine=remplacer(s.patrimoine, epargne=None, immobilier=None))
    assert bilan(s, aides=["mva"]).reponses[0].statut is Statut.A_PRECISER


def test_a_health_card_that_is_told_may_be_open_already() -> None:
    """Beyond the budget too: « oui » to the insurance leaves the cover open already, « non » does not."""
    reponse = bilan(lire(Path(__file__).parent / "moities" / "femme_aah_b.yaml"), aides=["puma"]).reponses[0]
    assert Motif.MONDES_NON_EXPLORES in reponse.motifs
    (assurance,) = [f for f in reponse.faits_manquants if f.fait == "personne.assurance_maladie"]
    ouverts = {e.valeur: Statut.DEJA_OUVERT in e.statuts for e in assurance.effets}
    assert ouverts == {"oui": True, "non": False}


def test_unknown_savings_go_over_each_threshold() -> None:
    """Beyond the ceiling of three months, the year counts (R815-29): more savings may then leave more ASPA."""
    au = date(2026, 11, 22)
    s = _exemple("retraitee")
    s = remplacer(s, patrimoine=remplacer(s.patrimoine, epargne=None))
    chiffres = systeme().get_parameters_at_instant(au.isoformat())
    bords = seuils(systeme(), next(a for a in AIDES if a.id == "aspa"), au)
    (epargne,) = [i for i in inconnues(s, au, chiffres, bords) if i.fait == "patrimoine.epargne"]
    revenus = [Decimal(v.code.partition(":")[2]) * 3 / 100 / 12 for v in epargne.valeurs if ":" in v.code]
    for seuil in bords.mensuels:
        assert any(seuil + Decimal("0.01") <= r <= seuil + Decimal("0.02") for r in revenus), seuil


def test_the_unknown_start_of_what_has_ended_may_be_its_last_month() -> None:
    """Sick pay of one month counts as work (R844-1), of a year it does not: both are tried."""
    au = date(2026, 11, 22)
    ancienne = Ressource(nature=NatureRessource.INDEMNITES_JOURNALIERES, net=Decimal(800), jusqu_au=date(2026, 9, 30))
    s = _demandeur(_exemple("retraitee"), ressources=(ancienne,))
    chiffres = systeme().get_parameters_at_instant(au.isoformat())
    (debut,) = [i for i in inconnues(s, au, chiffres, Seuils(())) if i.fait == "ressource.depuis"]
    debuts = [v.appliquer(s).demandeur.ressources[0].depuis for v in debut.valeurs]  # type: ignore[index]
    assert date(2026, 9, 1) in debuts and all(d <= date(2026, 9, 30) for d in debuts)


_RETRAITE = Ressource(nature=NatureRessource.RETRAITE, net=Decimal(900), brut=Decimal(900), imposable=Decimal(900))
_RIEN_AVANT = Ressource(nature=NatureRessource.AUCUNE, depuis=date(2023, 1, 1), jusqu_au=date(2026, 7, 31))


def _aspa(*ressources: Ressource) -> Montant:
    s = _demandeur(remplacer(_exemple("retraitee"), aides_recues=()), ressources=ressources)
    montant = bilan(s, aides=["aspa"]).reponses[0].montant
    assert montant is not None
    return montant


def test_a_larger_quarter_may_be_read_over_the_year() -> None:
    """Above the ceiling over three months the year is read (R815-29): what nobody told may make the ASPA rise."""
    retraite = remplacer(_RETRAITE, depuis=date(2026, 9, 1))
    possibles = _aspa(retraite)
    for nature, net in product((NatureRessource.RETRAITE, NatureRessource.SALAIRE), (0, 900, 1_400, 5_000, 9_000)):
        aout = remplacer(_RETRAITE, nature=nature, net=Decimal(net), brut=Decimal(net))
        vrai = _aspa(retraite, remplacer(aout, depuis=date(2026, 8, 1), jusqu_au=date(2026, 8, 31)), _RIEN_AVANT)
        assert possibles.minimum <= vrai.minimum <= vrai.maximum <= possibles.maximum, (nature, net)


def test_an_unknown_start_may_bring_a_quarter_over_the_ceiling() -> None:
    """Two months of a pension of 1 550 € leave more ASPA than one, by the year (R815-29)."""
    finie = remplacer(_RETRAITE, net=Decimal(1_550), brut=Decimal(1_550), jusqu_au=date(2026, 9, 30))
    petite = remplacer(_RETRAITE, net=Decimal(100), brut=Decimal(100), depuis=date(2010, 1, 1))
    possibles = _aspa(petite, finie)
    for mois in range(4, 10):
        vrai = _aspa(petite, remplacer(finie, depuis=date(2026, mois, 1)))
        assert possibles.minimum <= vrai.minimum <= vrai.maximum <= possibles.maximum, mois


def test_the_ordinary_rental_that_is_supposed_is_said() -> None:
    """The flat rate for housing counts a computed housing aid (R262-9): of which home is written in the answer."""
    s = remplacer(_exemple("retraitee"), aides_recues=())
    dit = _logement(s, colocation=False, chambre=False, conventionne=False, proprietaire_parent=False)
    for logement, suppose in ((dit, False), (_logement(dit, proprietaire_parent=None), True)):
        reponse = bilan(logement, aides=["rsa"]).reponses[0]
        assert ("location_ordinaire" in {h.id for h in reponse.hypotheses}) is suppose


def test_the_child_of_foreign_parents_is_not_taken_for_a_european() -> None:
    """A child who came here needs a paper (L512-2, D512-2): his nationality, not told, is asked."""
    petit = Enfant(date_naissance=date(2016, 3, 12), residence="foyer", handicap="aucun", a_charge=True)
    cadet = remplacer(petit, date_naissance=date(2018, 5, 1))
    titre = TitreSejour(nature=NatureTitre.CARTE_RESIDENT, depuis=date(2019, 1, 1), autorise_travail=True)
    s = remplacer(_exemple("retraitee"), aides_recues=(), enfants=(petit, cadet))

    def allocations(**changements: object) -> Reponse:
        return bilan(_demandeur(s, **changements), aides=["allocations_familiales"]).reponses[0]

    etranger = allocations(nationalite="CI", titre_sejour=titre)
    assert etranger.statut is Statut.A_PRECISER
    assert ("personne.nationalite", "enfant 1") in {(f.fait, f.sujet) for f in etranger.faits_manquants}
    inconnu = allocations(nationalite=None)
    assert inconnu.statut is Statut.A_PRECISER
    assert ("personne.nationalite", "demandeur") in {(f.fait, f.sujet) for f in inconnu.faits_manquants}
    assert allocations(nationalite="FR").statut is Statut.DROIT_PROBABLE


def test_a_partner_nobody_told_may_be_a_refugee() -> None:
    """The foreign child of a refugee needs no other paper (D512-2, 3°): the partner decides of the allowances."""
    petit = Enfant(
        nationalite="GA", date_naissance=date(2016, 3, 12), residence="foyer", handicap="aucun", a_charge=True
    )
    enfants = (petit, remplacer(petit, date_naissance=date(2018, 5, 1)))
    s = remplacer(_exemple("retraitee"), aides_recues=(), enfants=enfants, conjoint=None)
    (reponse,) = bilan(s, aides=["allocations_familiales"]).reponses
    assert reponse.statut is Statut.A_PRECISER
    assert ("foyer.conjoint", "reponse") in {(f.fait, f.decide) for f in reponse.faits_manquants}


def test_an_income_nobody_told_may_be_sick_pay() -> None:
    """Six months of it open the meals (V 1.2 b/1): without the income, they are never refused."""
    s = _demandeur(remplacer(_exemple("retraitee"), aides_recues=()), ressources=None)
    assert bilan(s, aides=["paris_repas_difficulte"]).reponses[0].statut is Statut.A_PRECISER


def test_an_aid_nobody_told_may_be_the_title_of_the_partner() -> None:
    """The ASI of the partner opens the MVA (L821-1-2): the aids received decide."""
    s = remplacer(_exemple("couple_retraites"), aides_recues=None)
    (valeurs,) = [
        i.valeurs
        for i in inconnues(s, date(2026, 11, 22), systeme().get_parameters_at_instant("2026-11-22"), Seuils(()))
        if i.fait == "aides_recues"
    ]
    recues = {(a.nature, a.beneficiaire) for v in valeurs for a in v.appliquer(s).aides_recues or ()}
    assert {(n, b) for n in ("aah", "asi") for b in (None, "conjoint")} <= recues


def test_those_nobody_told_may_be_many_and_one_disabled() -> None:
    """More people lift the ceiling, and a right of the MDPH doubles the sum: both in one home."""
    s = _demandeur(remplacer(_exemple("retraitee"), aides_recues=()), date_naissance=date(1986, 3, 1))
    logement = remplacer(s.logement, contrat_energie_au_nom=True)
    seul = AutrePersonne(lien="famille", partage_les_ressources=True, ressources=(), taux_incapacite=Decimal(0))
    autres = (remplacer(seul, taux_incapacite=Decimal(80)), seul)
    dite, tue = (
        bilan(remplacer(s, logement=logement, autres_personnes=a), aides=["fsl_energie_preventive"]).reponses[0].montant
        for a in (autres, None)
    )
    assert dite is not None and tue is not None and 0 < dite.maximum <= tue.maximum


def test_a_partner_nobody_told_may_have_just_lost_a_wage() -> None:
    """The month then counts, and no longer the tax notice (règlement I/A 5): what is under the ceiling decides."""
    s = _exemple("parent_seul_temps_partiel")
    avis = AvisImpot(annee_revenus=2025, revenus_declares=Decimal(60_000))
    petits = tuple(remplacer(e, autre_parent="vit_ici") for e in s.enfants or ())
    s = remplacer(s, aides_recues=(), avis_impot=avis, enfants=petits, conjoint=None)
    (reponse,) = bilan(s, aides=["paris_energie_familles"]).reponses
    assert reponse.statut is Statut.A_PRECISER
    assert "foyer.conjoint" in {f.fait for f in reponse.faits_manquants}


def test_since_when_in_france_is_asked_of_who_may_be_european() -> None:
    """After five years a European proves nothing (Ceseda, L234-1): Paris tells three months of them, not five years."""
    s = _demandeur(
        _exemple("retraitee"),
        nationalite=None,
        en_france_depuis=None,
        activite="sans_activite",
        paris=(PeriodeParis(depuis=date(2025, 2, 1), arrondissement=5),),
        assurance_maladie=False,
    )
    (reponse,) = bilan(s, aides=["puma"]).reponses
    assert {"personne.nationalite", "personne.en_france_depuis"} <= {f.fait for f in reponse.faits_manquants}


def test_who_fought_is_asked_of_a_french_senior_too() -> None:
    """The card opens the Pass Paris Seniors above the tax ceiling (II 3.1 b/2), whatever the nationality."""
    s = _demandeur(_exemple("retraitee"), ancien_combattant=None, veuf_combattant=False)
    s = remplacer(s, avis_impot=AvisImpot(annee_revenus=2025, impot=Decimal(20_000)))
    (reponse,) = bilan(s, aides=["paris_pass_seniors"]).reponses
    assert reponse.statut is Statut.A_PRECISER
    assert {f.fait for f in reponse.faits_manquants if f.decide == "reponse"} == {"personne.ancien_combattant"}


def test_a_partner_nobody_told_may_pay_more_than_what_counts_of_his_income() -> None:
    """A wage of this month does not count yet, alimony paid does (R815-29): the ASPA of both is then at its most."""
    couple = remplacer(_exemple("couple_retraites"), aides_recues=())
    assert couple.conjoint
    paye = (
        Ressource(nature=NatureRessource.PENSION_ALIMENTAIRE_VERSEE, montant=Decimal(900), depuis=date(2015, 1, 1)),
        Ressource(nature=NatureRessource.SALAIRE, net=Decimal(1600), depuis=date(2026, 11, 1)),
    )
    dit, tu = (
        bilan(remplacer(couple, conjoint=conjoint), aides=["aspa"]).reponses[0].montant
        for conjoint in (remplacer(couple.conjoint, ressources=paye), None)
    )
    assert dit is not None and tu is not None and dit.maximum <= tu.maximum


def test_three_months_in_paris_to_the_day_do_not_tell_more_than_three() -> None:
    """The AME asks for more than three months in France (CASF, L251-1): Paris alone does not tell them."""
    s = _demandeur(
        _exemple("retraitee"),
        nationalite="PK",
        titre_sejour=TitreSejour(nature=NatureTitre.AUCUN),
        assurance_maladie=False,
        en_france_depuis=None,
        paris=(PeriodeParis(depuis=date(2026, 8, 22), arrondissement=4),),
    )
    (reponse,) = bilan(remplacer(s, aides_recues=()), aides=["ame"]).reponses
    assert reponse.statut is Statut.A_PRECISER
    assert "personne.en_france_depuis" in {f.fait for f in reponse.faits_manquants}


_SANS_EMPLOI = {
    "date_naissance": date(1990, 1, 1), "activite": "sans_activite", "conge": "aucun", "enceinte": False,
    "ressources": (),
}  # fmt: skip


def test_a_child_whose_birth_nobody_told_may_be_born_this_month() -> None:
    """He counts for the RSA at once, and the allowances that lower it come the month after."""
    s = remplacer(_exemple("jeune_sans_ressources"), conjoint=False, aides_recues=())
    s = remplacer(_demandeur(s, **_SANS_EMPLOI), seul_depuis=date(2020, 1, 1))
    ne = Enfant(date_naissance=date(2026, 11, 20), residence="foyer", handicap="aucun", a_charge=True)
    ne = remplacer(ne, autre_parent="hors_d_etat", pension_alimentaire=Decimal(0), ressources=(), scolarite="aucune")
    dit, tu = (
        bilan(remplacer(s, enfants=(e, e)), aides=["rsa"]).reponses[0].montant
        for e in (ne, remplacer(ne, date_naissance=None))
    )
    assert dit is not None and tu is not None and dit.maximum <= tu.maximum
