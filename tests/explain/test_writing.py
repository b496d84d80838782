"""The document: order, honesty, privacy, and any answer at all."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest
from faux_bilans import AIDES, ARTICLE, TEXTE, bilan, bilans, critere, reponse, somme, toutes_les_reponses
from hypothesis import HealthCheck, given, settings

from droits.aide import Comparaison, Genre, Nature, Rythme
from droits.explain.blocs import compter
from droits.explain.document import Barres, Document, Etapes, Tableau, Titre
from droits.explain.render.terminal import afficher
from droits.explain.writing import rediger
from droits.resultats import Argent, Bilan, Certitude, Chiffre, Effet, Etat, FaitManquant, Hypothese, Motif, Statut

CLAIM = (
    "Inspiré des règles du FALC.\nPas encore relu par des personnes concernées.\n"
    "FALC veut dire : facile à lire et à comprendre.\n"
)


def _texte(document: Document, largeur: int = 300) -> str:
    return afficher(document, couleur=False, largeur=largeur).replace("\u00a0", " ")


def _page(*reponses: object, **options: object) -> str:
    """The person's page."""
    return _texte(rediger(bilan(*reponses, **options)))  # type: ignore[arg-type]


def _dossier(*reponses: object, **options: object) -> str:
    """The full file, without its second part."""
    return _texte(rediger(bilan(*reponses, **options), dossier=True))  # type: ignore[arg-type]


# --- any answer -----------------------------------------------------------------------------------


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(bilans)
def test_any_answer_is_written_in_words(un: Bilan) -> None:
    for dossier in (False, True):
        texte = _texte(rediger(un, dossier=dossier))
        assert not re.search(r"_|None|sentinelle|montant:|Decimal|[€;()\[\]{}]", texte), texte
        assert ARTICLE not in texte and TEXTE not in texte
        assert "Ce résultat est une estimation : il peut changer." in texte.splitlines()[:6]
        assert "Seule l'administration décide." in texte.splitlines()[:6]
        assert texte.endswith(CLAIM)
        large = afficher(rediger(un, dossier=dossier), couleur=False).splitlines()
        assert max(len(ligne) for ligne in large) <= 60


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(bilans)
def test_the_second_part_is_for_the_professional_and_changes_no_word(un: Bilan) -> None:
    discret, complet = rediger(un), rediger(un, details=True)
    assert discret.blocs == complet.blocs
    assert not any(isinstance(b, Tableau) for b in discret.blocs)
    tableaux = [b for b in complet.professionnel if isinstance(b, Tableau)]
    assert all(len(ligne) == len(t.entetes) for t in tableaux for ligne in t.lignes)
    assert afficher(discret, couleur=False) == afficher(complet, couleur=False)
    assert max(map(len, afficher(complet, couleur=False, professionnel=True).splitlines())) <= 100


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(bilans)
def test_the_page_stays_under_sixty_lines_and_says_what_it_is(un: Bilan) -> None:
    document = rediger(un)
    assert compter(document.blocs) + 1 < 60
    assert "Cette page est un résumé." in _texte(document)


@pytest.mark.parametrize("combien", [1, 2, 8])
def test_the_page_is_full_before_it_leaves_anything_out(combien: int) -> None:
    complete = {
        "montant": somme("646.52", "646.52"),
        "criteres": (critere(sujet="demandeur"),) * 5,
        "demarches": ("garder_copie", "demander_css_caisse"),
        "pieces": ("rib", "bail", "identite", "quittance", "devis", "avis_impot"),
        "ou": ("caisse_retraite", "mission_locale"),
        "delais": ("changements",),
    }
    reponses = [reponse(aide=a, **complete) for a in AIDES[:combien]]
    texte = _page(*reponses)
    assert compter(rediger(bilan(*reponses)).blocs) > 40
    for titre in ("Quel est votre résultat ?", "Que devez-vous faire ?", "Quels papiers faut-il ?", "Où aller ?"):
        assert titre in texte
    assert "Nous comptons 912 euros par mois." in texte
    assert "646 euros par mois" in texte
    if combien == 8:
        assert "Le dossier montre encore 2 aides." in texte


def test_a_refusal_on_the_page_has_its_reason_and_a_way_out() -> None:
    ressources = critere(etat=Etat.NON_REMPLI, valeur=Decimal(2000))
    sejour = critere(genre=Genre.SEJOUR, etat=Etat.NON_REMPLI, comparaison=Comparaison.VRAI)
    texte = _page(
        reponse(aide="faj", statut=Statut.NON, criteres=(ressources,)),
        reponse(aide="css", statut=Statut.NON, criteres=(sejour,)),
    )
    assert "- FAJ\n  ✗ non, à cause de la limite d'argent" in texte
    assert "- CSS\n  ✗ non\n" in texte  # the permit of somebody is not read over a shoulder
    assert "Votre situation change un jour ?" in texte


def test_in_a_couple_the_page_of_one_does_not_show_the_money_of_both() -> None:
    ressources = critere(etat=Etat.NON_REMPLI, valeur=Decimal("1777"), seuil=Decimal("1043.59"))
    couple = bilan(reponse(statut=Statut.NON, criteres=(ressources,)), adultes=("demandeur", "conjoint"))
    assert "777" not in _texte(rediger(couple))
    assert "733" not in _texte(rediger(couple))  # nor by how much
    assert "777" not in afficher(rediger(couple), couleur=False, professionnel=True)
    assert "1777" in afficher(rediger(couple, details=True), couleur=False, professionnel=True)
    seul = bilan(reponse(statut=Statut.NON, criteres=(ressources,)))
    assert "1 777 euros" in _texte(rediger(seul))


def test_what_one_has_and_could_have_is_a_picture_with_its_words() -> None:
    argent = Argent(aujourd_hui=Decimal("912.40"), avec_les_aides=Decimal("1043.59"))
    deux = (reponse(montant=somme("131.19", "131.19")), reponse(aide="css"))
    (barres,) = (b for b in rediger(bilan(*deux, argent=argent)).blocs if isinstance(b, Barres))
    assert [b.montant for b in barres.barres] == [argent.aujourd_hui, argent.avec_les_aides]
    texte = _page(*deux, argent=argent)
    assert "Avec vos aides actuelles, vous avez environ 912 euros par mois." in texte
    assert "Avec les nouvelles aides, vous pouvez avoir environ 1 043 euros par mois." in texte
    assert "1 043" not in _page(*deux, argent=argent, adultes=("demandeur", "conjoint"))
    assert "peut baisser" not in texte
    texte = _page(*deux, argent=argent.model_copy(update={"baissent": ("rsa",)}))
    assert "Attention : le RSA peut baisser." in texte and "Nous comptons déjà cette baisse." in texte


def test_every_verdict_reason_kind_and_state_can_be_said() -> None:
    for une in toutes_les_reponses():
        assert rediger(bilan(une), details=True).blocs


# --- order ----------------------------------------------------------------------------------------


def test_results_come_first_and_in_order() -> None:
    texte = _dossier(
        reponse(aide="faj", statut=Statut.NON),
        reponse(aide="css", statut=Statut.A_PRECISER),
        reponse(aide="fsl_acces", statut=Statut.A_DEMANDER, motifs=(Motif.REGLE_NON_CONFIRMEE,)),
        reponse(aide="paris_energie_familles", statut=Statut.DEJA_OUVERT),
        reponse(aide="fsl_maintien", statut=Statut.A_DEMANDER),
        reponse(aide="aspa", statut=Statut.DROIT_PROBABLE),
    )
    noms = ("- ASPA", "- FSL pour garder", "- FSL pour un nouveau", "- Paris Énergie", "- CSS", "- FAJ")
    places = [texte.index(nom) for nom in noms]
    assert places == sorted(places)
    assert max(places) < texte.index("Pouvez-vous avoir l'ASPA ?")


def test_blocks_follow_the_template() -> None:
    complete = reponse(
        montant=somme("7", "7"),
        criteres=(critere(),),
        hypotheses=(Hypothese(id="sans_ressource_avant"),),
        faits_manquants=(FaitManquant(fait="logement.loyer", sujet="logement", decide="montant"),),
        demarches=("garder_copie",),
        pieces=("rib",),
        ou=("adil",),
        delais=("changements",),
        effets=("treve_hivernale",),
        recours=("lettre_dit_comment",),
    )
    titres = [
        b.texte.replace("\u00a0", " ")
        for b in rediger(bilan(complete), dossier=True).blocs
        if isinstance(b, Titre) and b.niveau == 2
    ]
    assert titres == [
        "Quel est votre résultat ?",
        "C'est quoi ?",
        "Pourquoi ?",
        "Combien ?",
        "Que devez-vous faire ?",
        "Quels papiers faut-il ?",
        "Où aller ?",
        "Jusqu'à quand ?",
        "Que se passe-t-il ensuite ?",
        "Et si on vous dit non ?",
        "Qu'avons-nous supposé ?",
        "Que nous manque-t-il ?",
        "Cette réponse est-elle sûre ?",
    ]


def test_rights_to_ask_first_come_first_and_once() -> None:
    une = reponse(etapes_d_abord=("retraites_d_abord",), demarches=("garder_copie", "retraites_d_abord"))
    (etapes,) = (b for b in rediger(bilan(une)).blocs if isinstance(b, Etapes))
    assert [e[0] for e in etapes.etapes] == [
        "Demandez d'abord toutes vos retraites.",
        "Gardez une copie de tous vos papiers.",
    ]


def test_no_is_followed_by_a_way_out_and_nothing_to_file() -> None:
    non = reponse(
        aide="faj",
        statut=Statut.NON,
        criteres=(critere(genre=Genre.AGE, etat=Etat.NON_REMPLI, unite="ans", valeur=Decimal(70), seuil=Decimal(25)),),
        pieces=("rib",),
    )
    texte = _dossier(non)
    assert "Non, d'après notre calcul." in texte
    assert "D'autres aides existent pour votre âge." in texte
    assert "RIB" not in texte
    assert "45 ans" not in texte  # « c'est 45 ans de trop »: never


# --- amounts --------------------------------------------------------------------------------------


def test_an_amount_is_said_about_then_exactly_once() -> None:
    texte = _dossier(reponse(montant=somme("646.52", "646.52")))
    assert "Vous pouvez recevoir environ 646 euros par mois." in texte
    assert texte.count("646 euros et 52 centimes") == 1


def test_a_maximum_is_said_as_a_maximum() -> None:
    une = reponse(
        aide="fsl_maintien",
        statut=Statut.A_DEMANDER,
        montant=somme("0", "500", plafond=True, rythme=Rythme.UNE_FOIS),
    )
    texte = _dossier(une)
    assert "Vous pouvez recevoir jusqu'à 500 euros en une seule fois." in texte
    assert "C'est un maximum." in texte


def test_a_range_is_said_with_both_ends() -> None:
    texte = _dossier(reponse(statut=Statut.A_PRECISER, montant=somme("12", "243.59", rythme=Rythme.AN)))
    assert "Le plus petit montant est 12 euros par an." in texte
    assert "Le plus grand montant est 243 euros et 59 centimes par an." in texte


def test_what_is_not_known_is_never_said_to_be_zero() -> None:
    texte = _dossier(reponse(statut=Statut.A_PRECISER, montant=somme("0", "243.59", rythme=Rythme.AN)))
    assert "0 euro " not in texte
    assert "Le plus grand montant est 243 euros et 59 centimes par an." in texte


def test_nothing_is_asked_about_an_aid_already_received() -> None:
    manquant = FaitManquant(fait="logement.loyer", sujet="logement", decide="montant")
    assert "Que nous manque-t-il ?" not in _dossier(reponse(statut=Statut.DEJA_OUVERT, faits_manquants=(manquant,)))


def test_css_says_what_one_pays() -> None:
    assert "Vous payez 30 euros par mois." in _dossier(
        reponse(aide="css", variante="participation", cout=somme("30", "30"))
    )
    assert "Vous ne payez rien." in _dossier(reponse(aide="css", variante="gratuite", cout=somme("0", "0")))


def test_a_yearly_limit_is_also_said_by_month() -> None:
    texte = _dossier(reponse(criteres=(critere(unite="€/an", seuil=Decimal(10421), valeur=Decimal(9000)),)))
    assert "Recevez-vous 10 421 euros par an ou moins ?" in texte
    assert "La limite est environ 868 euros par mois." in texte


# --- why ------------------------------------------------------------------------------------------


def test_a_criterion_says_answer_value_limit_and_by_how_much() -> None:
    texte = _dossier(reponse(statut=Statut.NON, criteres=(critere(etat=Etat.NON_REMPLI, valeur=Decimal("1100.59")),)))
    assert (
        "- Recevez-vous 1 043 euros et 59 centimes par mois ou moins ?\n"
        "  ✗ non\n"
        "  Nous comptons 1 100 euros et 59 centimes par mois.\n"
        "  Nous comptons toutes les personnes concernées.\n"
        "  C'est 57 euros par mois de trop.\n"
    ) in texte


def test_strictly_less_is_said_so() -> None:
    texte = _dossier(reponse(criteres=(critere(comparaison=Comparaison.MOINS_DE),)))
    assert "Recevez-vous moins de 1 043 euros et 59 centimes par mois ?" in texte


def test_an_unconfirmed_limit_never_sounds_like_a_refusal() -> None:
    chiffre = Chiffre(parametre="p", valeur=Decimal(1840), depuis=date(2023, 2, 1), certitude=Certitude.A_CONFIRMER)
    une = critere(
        etat=Etat.A_CONFIRMER,
        valeur=Decimal(1950),
        seuil=Decimal(1840),
        nature=Nature.BAREME,
        chiffres=(chiffre,),
    )
    texte = _dossier(reponse(aide="fsl_maintien", statut=Statut.A_DEMANDER, criteres=(une,)))
    assert "? à vérifier" in texte
    assert "La dernière limite connue date du 1er février 2023." in texte
    assert "Vous pouvez quand même demander." in texte
    assert "✗" not in texte


def test_one_branch_of_an_or_may_fail() -> None:
    criteres = (
        critere(
            id="css_rsa",
            genre=Genre.CUMUL,
            comparaison=Comparaison.VRAI,
            etat=Etat.NON_REMPLI,
            alternative="ou",
        ),
        critere(alternative="ou", etat=Etat.INCONNU),
        critere(id="css_arrieres", genre=Genre.CUMUL, comparaison=Comparaison.VRAI),
    )
    texte = _dossier(reponse(aide="css", statut=Statut.A_PRECISER, criteres=criteres))
    assert texte.index("Vous n'avez pas besoin de tous les oui ici :") < texte.index("Recevez-vous le RSA ?")
    assert texte.index("Il faut tous les oui ici :") < texte.index("anciennes participations")


# --- what may not be seen at home ------------------------------------------------------------------


def test_a_permit_is_only_in_the_details() -> None:
    sejour = critere(
        id="aspa_sejour",
        genre=Genre.SEJOUR,
        etat=Etat.NON_REMPLI,
        comparaison=Comparaison.AU_MOINS,
        valeur=Decimal(3),
        seuil=Decimal(10),
        unite="ans",
    )
    un = bilan(reponse(statut=Statut.NON, criteres=(sejour,)))
    assert "Votre réponse sur le séjour suffit-elle ?" in _texte(rediger(un, dossier=True))
    assert not re.search(r"\b(3|10|7) ans", _texte(rediger(un, dossier=True)))
    assert ">= 10" not in afficher(rediger(un), couleur=False, professionnel=True)
    assert ">= 10" in afficher(rediger(un, details=True), couleur=False, professionnel=True)


def test_a_spouse_s_income_is_only_in_the_details() -> None:
    ressources = critere(sujet="conjoint", valeur=Decimal(777))
    hypothese = Hypothese(id="sans_ressource_avant", sujet="conjoint", valeurs={"net": Decimal(777)})
    un = bilan(reponse(criteres=(ressources,), hypotheses=(hypothese,)), adultes=("demandeur", "conjoint"))
    assert "777" not in _texte(rediger(un, dossier=True))
    assert "Nous supposons une chose sur l'argent de cette personne." in _texte(rediger(un, dossier=True))
    assert "777" not in afficher(rediger(un), couleur=False, professionnel=True)
    assert "777" in afficher(rediger(un, details=True), couleur=False, professionnel=True)


def test_an_earlier_age_does_not_tell_an_illness() -> None:
    age = critere(
        id="aspa_age",
        genre=Genre.AGE,
        comparaison=Comparaison.AU_MOINS,
        unite="ans",
        valeur=Decimal(63),
        seuil=Decimal(62),
    )
    texte = _dossier(reponse(criteres=(age,)))
    assert "Vous avez 63 ans." in texte
    assert "62" not in texte


# --- what is missing ------------------------------------------------------------------------------


def test_a_missing_fact_is_asked_with_its_paper_and_what_each_answer_gives() -> None:
    effets = (
        Effet(valeur="aucune", statuts=(Statut.DROIT_PROBABLE,)),
        Effet(valeur="montant:450", statuts=(Statut.DROIT_PROBABLE,)),
        Effet(valeur="montant:450.01", statuts=(Statut.NON,)),
        Effet(valeur="montant:10000", statuts=(Statut.NON,)),
    )
    manquant = FaitManquant(fait="logement.loyer", sujet="logement", decide="reponse", effets=effets)
    texte = _dossier(reponse(statut=Statut.A_PRECISER, motifs=(Motif.FAIT_MANQUANT,), faits_manquants=(manquant,)))
    assert "Quel est le loyer, sans les charges ?" in texte
    assert "Ce papier peut vous aider : quittance de loyer." in texte
    assert "L'aide est probable avec ces réponses :\n  aucune\n  450 euros par mois ou moins\n" in texte
    assert "L'aide n'est pas possible avec ces réponses :\n  plus de 450 euros par mois\n" in texte


# --- honesty --------------------------------------------------------------------------------------


def test_the_municipal_rule_is_named() -> None:
    for ecrire in (_page, _dossier):
        assert "Nous suivons les règles de la Ville du 1er septembre 2019." in ecrire(
            reponse(aide="paris_energie_familles")
        )
        assert "règles de la Ville" not in ecrire(reponse(aide="fsl_acces"))


@pytest.mark.parametrize(
    ("arrondissement", "dit"),
    [(1, "de Paris 1er"), (20, "de Paris 20e"), (None, "près de chez vous")],
)
def test_where_to_go(arrondissement: int | None, dit: str) -> None:
    assert f"À la Maison des Solidarités {dit}." in _dossier(
        reponse(ou=("maison_solidarites",)), arrondissement=arrondissement
    )


def test_the_threshold_of_the_estate_is_a_slot() -> None:
    seuil = Chiffre(parametre="droits.aspa.seuil_succession", valeur=Decimal(108586), certitude=Certitude.A_CONFIRMER)
    assert "sous 108 586 euros d'héritage" in _dossier(reponse(effets=("succession_aspa",), chiffres=(seuil,)))
    assert "108" not in _dossier(reponse(effets=("succession_aspa",)))


# --- terminal -------------------------------------------------------------------------------------


def test_colour_is_only_bold_titles() -> None:
    document = rediger(bilan(reponse()))
    en_couleur = afficher(document)
    assert re.sub(r"\033\[[01]m", "", en_couleur) == afficher(document, couleur=False)
    assert "\033" not in afficher(document, couleur=False)


def test_a_symbol_always_comes_with_a_word() -> None:
    texte = _dossier(*toutes_les_reponses())
    for ligne in texte.splitlines():
        if ligne.strip()[:1] in "✓✗?" and ligne.strip():
            assert re.match(r"  [✓✗?] \w", ligne), ligne
