"""What new rights change in the others once they are paid: received aids that fall, and rights still in doubt."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from droits import Bilan, Statut, bilan, lire
from droits.aide import Rythme
from droits.decision.suites import _choisir, recues
from droits.resultats import Montant, Reponse
from droits.scenarios.situation import AideRecue, Enfant, NatureAide, remplacer

EXEMPLES = Path(__file__).parents[1] / "exemples"


@pytest.fixture(scope="module")
def du_rsa_a_l_aspa() -> Bilan:
    """72 years old, alone, 600 € of RSA and nothing else: the ASPA takes the place of the RSA."""
    retraitee = lire(EXEMPLES / "retraitee.yaml")
    demandeur = remplacer(retraitee.demandeur, ressources=(), fin_droits_chomage=False, travail_cinq_ans=False)
    avis = remplacer(retraitee.avis_impot, revenus_declares=Decimal(0), rfr=Decimal(0))
    rsa = AideRecue(nature=NatureAide.RSA, montant=Decimal(600))
    aides = (*(retraitee.aides_recues or ()), rsa)
    return bilan(remplacer(retraitee, demandeur=demandeur, avis_impot=avis, aides_recues=aides))


def test_l_aspa_fait_cesser_le_rsa(du_rsa_a_l_aspa: Bilan) -> None:
    (suite,) = du_rsa_a_l_aspa.suites
    assert (suite.aide, suite.premiers_mois, suite.ensuite, suite.cause) == ("rsa", 600, 0, "aspa")


def test_le_rsa_qui_cesse_ne_compte_plus_pour_paris_solidarite(du_rsa_a_l_aspa: Bilan) -> None:
    """1 152,00 (plafond) - 1 043,59 (ASPA) = 108,41: as for who never had the RSA (II 1.1 b/3)."""
    reponse = du_rsa_a_l_aspa.reponse("paris_solidarite")
    assert (reponse.statut, reponse.ecartee_par) == (Statut.DROIT_PROBABLE, None)
    assert reponse.montant is not None
    assert (reponse.montant.minimum, reponse.montant.maximum) == (Decimal("108.41"), Decimal("108.41"))


def test_un_droit_en_doute_que_le_rsa_recu_compense_ne_ferme_pas_les_repas() -> None:
    """584,40 € of ASS at most would lower his 651,69 € of RSA by as much: he stays under 1 044 € a month."""
    homme = bilan(lire(EXEMPLES / "homme_a_la_rue.yaml"))
    assert homme.reponse("ass").statut is Statut.A_PRECISER
    assert homme.reponse("paris_repas_difficulte").statut is Statut.DROIT_PROBABLE


def test_une_aide_de_deux_adultes_se_partage_au_centime(du_rsa_a_l_aspa: Bilan) -> None:
    aspa = du_rsa_a_l_aspa.reponse("aspa")
    impair = Montant(minimum=Decimal("1620.17"), maximum=Decimal("1620.17"), rythme=Rythme.MOIS)
    deux = aspa.model_copy(update={"aide": "aah", "beneficiaires": ("demandeur", "conjoint"), "montant": impair})
    parts = recues(deux, date(2026, 1, 1))
    assert [(a.beneficiaire, a.montant) for a in parts] == [
        ("demandeur", Decimal("810.09")),
        ("conjoint", Decimal("810.08")),
    ]


@pytest.mark.parametrize(
    ("aah", "gagnante"),
    [(("870.16", "870.16"), "aspa"), (("1041.59", "1041.59"), "aah"), (("870.16", "1041.59"), None)],
)
def test_de_l_aah_ou_de_l_aspa_aucune_n_est_ecartee_quand_une_somme_inconnue_en_decide(
    aah: tuple[str, str], gagnante: str | None
) -> None:
    """L821-1, L815-13: one or the other; where unknown children decide how much the AAH is, both stay."""
    reponses = bilan(lire(EXEMPLES / "retraitee.yaml"), aides=["aspa", "aah"])
    autre, preferee = (
        reponses.reponse(aide).model_copy(
            update={"montant": Montant(minimum=Decimal(bas), maximum=Decimal(haut), rythme=Rythme.MOIS)}
        )
        for aide, (bas, haut) in (("aspa", ("1042.84", "1042.84")), ("aah", aah))
    )
    assert _choisir(preferee, autre) == gagnante


def test_seule_la_ligne_en_cours_d_une_aide_est_recue() -> None:
    """A history of the RSA, one line a year: what falls is the last one."""
    retraitee = lire(EXEMPLES / "retraitee.yaml")
    demandeur = remplacer(retraitee.demandeur, ressources=(), fin_droits_chomage=False, travail_cinq_ans=False)
    avis = remplacer(retraitee.avis_impot, revenus_declares=Decimal(0), rfr=Decimal(0))
    avant = AideRecue(nature=NatureAide.RSA, montant=Decimal(550), depuis=date(2025, 1, 1), jusqu_au=date(2025, 12, 31))
    rsa = AideRecue(nature=NatureAide.RSA, montant=Decimal(600), depuis=date(2026, 1, 1))
    aides = (*(retraitee.aides_recues or ()), avant, rsa)
    (suite,) = bilan(remplacer(retraitee, demandeur=demandeur, avis_impot=avis, aides_recues=aides)).suites
    assert (suite.premiers_mois, suite.ensuite) == (600, 0)


def test_la_css_de_qui_on_ne_sait_laquelle_laisse_le_complement_sante_en_doute() -> None:
    """The free one excludes it (II 1.2 b/2), the other does not: the ages of the children decide which opens."""
    enfant = Enfant(residence="foyer", handicap="aucun", a_charge=True, ressources=(), autre_parent="decede")
    s = lire(EXEMPLES / "retraitee.yaml")
    s = remplacer(s, aides_recues=(), sante=remplacer(s.sante, complementaire="payante"))

    def complement(*enfants: Enfant) -> Reponse:
        return bilan(remplacer(s, enfants=enfants), aides=["paris_complement_sante"]).reponses[0]

    jeune, age = (remplacer(enfant, date_naissance=date(a, 1, 1), scolarite="aucune") for a in (2003, 1990))
    assert complement(jeune).ecartee_par == "css" and complement(age).ecartee_par is None
    for inconnus in ((enfant,), (enfant, remplacer(enfant, residence="alternee"))):  # worlds, then criteria
        doute = complement(*inconnus)
        assert ("enfant.date_naissance", "montant") in {(f.fait, f.decide) for f in doute.faits_manquants}
        assert doute.montant is not None and doute.montant.minimum == 0
