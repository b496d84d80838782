"""What the règlement municipal calls a person, a child, the home, resources: read from a situation and written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Literal, TypeVar

from droits.scenarios import calendrier
from droits.scenarios.openfisca.aides import aides_de, en_cours, recoit, recoit_lui_meme, recue_depuis_un_an
from droits.scenarios.openfisca.ecriture import Ecriture
from droits.scenarios.openfisca.fenetre import Fenetre, Tableau
from droits.scenarios.openfisca.groupes import Membre
from droits.scenarios.openfisca.personnes import age_revolu, est_a_charge, est_a_charge_reglement
from droits.scenarios.openfisca.revenus import impot_de_l_avis, ressources_personnelles
from droits.scenarios.openfisca.tables import ARRETS_POUR_PROCHE, PREUVES_HANDICAP
from droits.scenarios.situation import (
    AutrePersonne,
    Conjoint,
    Enfant,
    NatureAide,
    NatureRessource,
    Personne,
    PreuveHandicap,
    Situation,
)

V = TypeVar("V")


def ecrire_paris(ecrire: Ecriture, membres: list[Membre], fenetre: Fenetre, chiffres: Any) -> None:
    """Persons and resources of Titre I and of the heads of Titres II to IV."""
    _ecrire_personnes_de_paris(ecrire, membres, fenetre.au)
    _ecrire_ressources_de_paris(ecrire, membres, fenetre, chiffres)
    _ecrire_aides_de_paris(ecrire, membres, fenetre)


def _ecrire_personnes_de_paris(ecrire: Ecriture, membres: list[Membre], au: date) -> None:
    """Who is aged, disabled, a dependent child, of the home, for the règlement municipal (II/A, III/A, IV/A)."""
    personnes = ecrire.personnes
    ecrire.maintenant("retraite_inaptitude_paris", personnes.lire(lambda p: bool(p.retraite_inaptitude)))
    ecrire.maintenant("personne_handicapee_paris", [est_handicape_reglement(m, au) for m in membres])
    ecrire.maintenant("perte_autonomie_paris", personnes.lire(lambda p: bool(p.perte_autonomie)))
    ecrire.maintenant("ancien_combattant_paris", personnes.lire(lambda p: bool(p.ancien_combattant)))
    ecrire.maintenant("veuf_combattant_paris", personnes.lire(lambda p: bool(p.veuf_combattant)))
    ecrire.maintenant("invalidite_1_paris", [est_invalide_sans_aah(m, au) for m in membres])
    ecrire.maintenant("arret_maladie_six_mois_paris", personnes.lire(lambda p: arret_de_six_mois(p, au)))
    ecrire.maintenant(
        "arret_pour_proche_paris", personnes.lire(lambda p: ARRETS_POUR_PROCHE[p.arret_pour_proche or "aucun"])
    )
    ecrire.maintenant("paris_etudiant", personnes.lire(est_etudiant))

    def des_enfants(lire: Callable[[Enfant], V], neutre: V) -> Tableau:
        return personnes.lire(lambda p: lire(p) if isinstance(p, Enfant) else neutre)

    ecrire.maintenant(
        "enfant_a_charge_reglement_paris", des_enfants(lambda e: est_a_charge_reglement(e, au), neutre=False)
    )
    ecrire.maintenant("bourse_enfant_a_charge", des_enfants(lambda e: est_a_charge(e, au), neutre=False))
    ecrire.maintenant("enfant_handicape_reglement_paris", des_enfants(est_enfant_handicape_reglement, neutre=False))
    ecrire.maintenant(
        "enfant_aspeh_prorata_paris",
        des_enfants(lambda e: _revient(e) and est_enfant_handicape_reglement(e), neutre=False),
    )
    ecrire.maintenant("jours_a_la_maison_paris", des_enfants(lambda e: e.jours_a_la_maison or 0, neutre=0))
    ecrire.maintenant(
        "date_adoption_paris",
        des_enfants(lambda e: (e.adopte_le - _EPOQUE).days if e.adopte_le else 0, neutre=0),
    )
    ecrire.maintenant("membre_du_foyer_paris", personnes.lire(_du_foyer_paris))
    ecrire.maintenant(
        "parent_heberge_paris",
        personnes.lire(lambda p: isinstance(p, AutrePersonne) and p.lien in ("parent", "famille")),
    )


_EPOQUE = date(1970, 1, 1)


def _du_foyer_paris(personne: Personne) -> bool:
    """Lives at the home: a flat-mate, or who puts up the family, is not of it unless the file says so."""
    if not isinstance(personne, AutrePersonne):
        return True
    if personne.partage_les_ressources is None:
        return personne.lien not in ("colocataire", "hebergeur")
    return personne.partage_les_ressources


def _ecrire_ressources_de_paris(ecrire: Ecriture, membres: list[Membre], fenetre: Fenetre, chiffres: Any) -> None:
    """« Ensemble des ressources » (I/A 5), and line 14 of the notice."""
    propres = ressources_personnelles(ecrire.personnes, membres, fenetre, chiffres)
    for nom in ("ressources_personnelles_paris", "ressources_personnelles_du_mois_paris"):
        ecrire.maintenant(nom, propres)
    for nom in ("ressources_familiales_paris", "ressources_familiales_du_mois_paris"):
        ecrire.zero(nom)  # told with those of the one who receives them
    ecrire.maintenant("paris_impot", [impot_de_l_avis(m) for m in membres])


def _revient(enfant: Enfant) -> bool:
    """Taken in charge elsewhere, and comes home (IV 1.3 d/1)."""
    return enfant.residence == "place_retours" and enfant.jours_a_la_maison != 0


def est_enfant_handicape_reglement(enfant: Enfant) -> bool:
    """Disabled child (règlement IV/A 8): AEEH or AAH, and no adult aid of the City nor guaranteed wage of its own."""
    return enfant.handicap in ("aeeh", "aah") and enfant.aide_adulte in (None, "aucune")


def _recoit_aah(membre: Membre, au: date) -> bool:
    preuve = PreuveHandicap.AAH in (membre.personne.preuves_handicap or ())
    return preuve or recoit_lui_meme(membre.situation, NatureAide.AAH, au, membre.role)


def est_handicape_reglement(membre: Membre, au: date) -> bool:
    """Adult who holds one of the titles of III/A 2, or receives the AAH."""
    return _recoit_aah(membre, au) or bool(PREUVES_HANDICAP.intersection(membre.personne.preuves_handicap or ()))


def est_invalide_sans_aah(membre: Membre, au: date) -> bool:
    """A pension of the first category, an annuity or a rate below 80 %, without AAH (règlement V 1.2 b/1)."""
    preuves = membre.personne.preuves_handicap or ()
    petite = PreuveHandicap.INVALIDITE_1 in preuves or PreuveHandicap.RENTE_AT_MOINS_80 in preuves
    faible = 0 < (membre.personne.taux_incapacite or 0) < _TAUX_DE_L_AAH
    return (petite or faible) and not _recoit_aah(membre, au)


_TAUX_DE_L_AAH = 80


def arret_de_six_mois(personne: Personne, au: date) -> bool:
    """Sick pay received today, for six months at least (règlement V 1.2)."""
    return any(
        r.nature is NatureRessource.INDEMNITES_JOURNALIERES
        and en_cours(r, au)
        and r.depuis is not None
        and calendrier.mois_ecoules(r.depuis, au) >= _MOIS_D_ARRET
        for r in personne.ressources or ()
    )


_MOIS_D_ARRET = 6


def est_etudiant(personne: Personne) -> bool:
    return personne.scolarite == "superieur" or (personne.activite == "etudes" and personne.scolarite is None)


def _ecrire_aides_de_paris(ecrire: Ecriture, membres: list[Membre], fenetre: Fenetre) -> None:
    """What single aids read: past ones, health cover, births."""
    au = fenetre.au
    par_famille = ecrire.par_famille(membres)
    ecrire.maintenant(
        "mois_depuis_arrivee_paris",
        ecrire.personnes.lire(lambda p: _mois_depuis_l_arrivee(p, au)),
    )
    ecrire.maintenant(
        "paris_solidarite_ou_complement_sante_recu",
        par_famille(
            lambda s: recoit(s, NatureAide.PARIS_SOLIDARITE, au) or recoit(s, NatureAide.PARIS_COMPLEMENT_SANTE, au)
        ),
    )
    ecrire.maintenant(
        "aide_logement_a_demander_paris", par_famille(lambda s: not recoit(s, NatureAide.AIDE_LOGEMENT, au))
    )
    ecrire.maintenant("paris_enfants_mineurs", par_famille(lambda s: _enfants_mineurs(s, au)))
    ecrire.maintenant(
        "paris_accompagnement_recue_12_mois",
        par_famille(lambda s: recue_depuis_un_an(s, NatureAide.PARIS_ACCOMPAGNEMENT, au)),
    )
    for pass_paris in ("pass_seniors", "pass_access"):
        nature = NatureAide(f"paris_{pass_paris}")
        ecrire.maintenant(f"mois_depuis_fin_{pass_paris}_paris", [_mois_depuis_la_fin(m, nature, au) for m in membres])
    ecrire.maintenant("avis_impot_dit_paris", [m.role != "conjoint" or not _vie_commune(m.situation) for m in membres])
    ecrire.maintenant("complementaire_payante_paris", par_famille(lambda s: s.sante.complementaire == "payante"))
    ecrire.maintenant("complementaire_employeur_paris", par_famille(lambda s: s.sante.complementaire == "employeur"))
    ecrire.maintenant("css_participation_recue_paris", par_famille(lambda s: _css(s, au) is True))
    ecrire.maintenant("css_sans_precision_paris", par_famille(lambda s: _css(s, au) == "inconnue"))


def _mois_depuis_l_arrivee(personne: Personne, au: date) -> float:
    """Months since the birth, or the adoption, of a child (to the day)."""
    arrivee = personne.adopte_le or personne.date_naissance if isinstance(personne, Enfant) else None
    return calendrier.mois_ecoules(arrivee, au) if arrivee else 0.0


def _enfants_mineurs(s: Situation, au: date) -> int:
    """Children under 18 wherever they live (IV 1.5 a/2: IV/A 7 and 8 do not hold)."""
    return sum(
        e.a_charge is not False and (e.date_naissance is None or age_revolu(e.date_naissance, au) < 18)
        for e in s.enfants or ()
    )


_JAMAIS = 1200.0


def _mois_depuis_la_fin(membre: Membre, nature: NatureAide, au: date) -> float:
    """Months since the end of the last one, 0 while it runs (II/III 3.1 b/1: a renewal within three months)."""
    siennes = aides_de(membre.situation, nature, membre.role)
    if not siennes:
        return _JAMAIS
    fins = [a.jusqu_au for a in siennes if a.jusqu_au is not None]
    return 0.0 if len(fins) < len(siennes) else calendrier.mois_ecoules(max(fins), au)


def _vie_commune(s: Situation) -> bool:
    return isinstance(s.conjoint, Conjoint) and s.conjoint.lien == "vie_commune"


def _css(s: Situation, au: date) -> bool | Literal["inconnue"] | None:
    """The CSS that is received: with a participation, free, not said which; ``None``: none."""
    recues = [a for a in s.aides_recues or () if a.nature is NatureAide.CSS and en_cours(a, au)]
    if not recues and s.sante.complementaire != "css":
        return None
    dites = [a.participation for a in recues if a.participation is not None]
    return any(dites) if dites else "inconnue"
