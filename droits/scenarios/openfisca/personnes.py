"""What the law calls a person: age, family, permit, stay in Paris."""

from __future__ import annotations

from datetime import date, timedelta

from droits.scenarios import calendrier
from droits.scenarios.openfisca.tables import (
    CONVENTIONS_CONDITIONNELLES,
    CONVENTIONS_ENTIERES,
    EUROPE,
    SEJOUR_IRREGULIER,
    TITRES_DISPENSES,
)
from droits.scenarios.situation import (
    Enfant,
    NatureRessource,
    NatureTitre,
    PeriodeParis,
    Personne,
    Situation,
)


def age_revolu(naissance: date, au: date) -> int:
    return au.year - naissance.year - ((au.month, au.day) < (naissance.month, naissance.day))


def est_de_la_famille(enfant: Enfant, au: date) -> bool:
    """Under 25, and at home (full time or half), on the parents' tax notice, or with a pension they deduct."""
    moins_de_25 = enfant.date_naissance is None or age_revolu(enfant.date_naissance, au) < 25
    chez_eux = enfant.residence in ("foyer", "alternee", "place_retours", None)
    aide = enfant.a_charge is True or enfant.pension_des_parents is True
    return moins_de_25 and (chez_eux or (enfant.residence == "ailleurs" and aide))


def est_a_charge_reglement(enfant: Enfant, au: date) -> bool:
    """Child à charge of the règlement municipal: CGI, or job seeker under 25 without benefit (IV/A 6, IV/A 7).

    Not with an adult's aid of his own (IV/A 8).
    """
    a_soi = enfant.handicap in ("aeeh", "aah") and enfant.aide_adulte not in (None, "aucune")
    if a_soi or _pris_en_charge_ailleurs(enfant):
        return False
    jeune = enfant.date_naissance is not None and 18 <= age_revolu(enfant.date_naissance, au) < 25
    indemnise = any(r.nature is NatureRessource.CHOMAGE for r in enfant.ressources or ())
    return est_a_charge(enfant, au) or (jeune and enfant.activite == "chomage" and not indemnise)


def est_a_charge(enfant: Enfant, au: date) -> bool:
    """Child à charge on the tax notice: a minor of the home, or who is told to be on it (CGI, 6, 193 and 196)."""
    if _pris_en_charge_ailleurs(enfant):
        return False
    mineur = enfant.date_naissance is None or age_revolu(enfant.date_naissance, au) < 18
    return enfant.a_charge is not False if mineur else enfant.a_charge is True


def _pris_en_charge_ailleurs(enfant: Enfant) -> bool:
    """Who comes home from time to time is not à charge; the ASPEH counts the disabled one (IV 1.3 d/1)."""
    ailleurs = enfant.residence == "ailleurs" and not enfant.a_charge
    return ailleurs or enfant.residence in ("place", "place_retours")


def est_europeen(personne: Personne) -> bool:
    """French, European or Swiss; a person with a permit and no known nationality is not."""
    return personne.nationalite in EUROPE or (personne.nationalite is None and personne.titre_sejour is None)


def sejour_regulier(personne: Personne, au: date) -> bool:
    """French, European or Swiss, or a permit in force (règlement I/A 3; CSS L160-1)."""
    titre = personne.titre_sejour
    if est_europeen(personne):
        return True
    if titre is None or titre.nature in SEJOUR_IRREGULIER:
        return False
    return titre.jusqu_au is None or titre.jusqu_au >= au


def titre_en_cours(personne: Personne, au: date, natures: frozenset[NatureTitre]) -> bool:
    """A permit of one of these kinds, in force on ``au``."""
    titre = personne.titre_sejour
    return titre is not None and titre.nature in natures and (titre.jusqu_au is None or titre.jusqu_au >= au)


def annees_de_titre(personne: Personne, au: date) -> float:
    titre = personne.titre_sejour
    if est_europeen(personne):
        return calendrier.mois_ecoules(personne.en_france_depuis, au) / 12 if personne.en_france_depuis else 99
    if titre is None or titre.depuis is None or titre.nature in SEJOUR_IRREGULIER or titre.autorise_travail is False:
        return 0
    return calendrier.mois_ecoules(titre.depuis, au) / 12


def dispense(personne: Personne) -> bool:
    titre = personne.titre_sejour
    protege = titre is not None and titre.nature in TITRES_DISPENSES
    return protege or bool(personne.ancien_combattant) or personne.nationalite in CONVENTIONS_ENTIERES


def convention_a_verifier(personne: Personne, au: date) -> bool:
    if personne.nationalite not in CONVENTIONS_CONDITIONNELLES or dispense(personne):
        return False
    return sejour_regulier(personne, au)


def sejour_a_paris(personne: Personne, au: date) -> tuple[float, float, bool]:
    """(months in Paris in the last five years, months of the present continuous stay, in Paris today)."""
    debut = calendrier.annees_avant(au, 5)
    lendemain = timedelta(days=1)  # the last day of a period counts
    bornes = [
        (max(p.depuis or debut, debut), min(p.jusqu_au + lendemain if p.jusqu_au else au, au))
        for p in personne.paris or ()
    ]
    periodes = calendrier.reunion((d, f) for d, f in bornes if d <= f)
    total = sum(calendrier.mois_ecoules(d, f) for d, f in periodes)
    ici = bool(periodes) and periodes[-1][1] == au
    return total, (calendrier.mois_ecoules(*periodes[-1]) if ici else 0.0), ici


def _contient(periode: PeriodeParis, jour: date) -> bool:
    return (periode.depuis is None or periode.depuis <= jour) and (periode.jusqu_au is None or periode.jusqu_au >= jour)


def arrondissement_de(s: Situation, au: date) -> int | None:
    """Arrondissement of the home, or of the last Paris period still open on ``au``."""
    if s.logement.arrondissement is not None:
        return s.logement.arrondissement
    ouvertes = [p for p in s.demandeur.paris or () if _contient(p, au) and p.arrondissement is not None]
    return ouvertes[-1].arrondissement if ouvertes else None
