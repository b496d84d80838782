"""« Où en sont vos demandes ? »: each request with its step, its dates and its last day; then the papers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from droits.explain.blocs import bloc, lignes, liste, phrases
from droits.explain.document import Bloc, Document, Marque, Puce, Tableau
from droits.explain.glossaire import definir
from droits.explain.phrases import existe, jour, phrase, tiret
from droits.parcours.suivi import DemandeSuivie, Etape, PapierSuivi, Suivi

_SYMBOLES = {
    Etape.REFUS: "✗",
    Etape.DELAI_PASSE: "✗",
    Etape.SILENCE: "✗",
    Etape.ACCORD: "✓",
}
_SYMBOLES_DES_PAPIERS = {"manquant": "✗", "a_apporter": "?", "apporte": "✓"}
#: ways to have an answer changed that are about waiting, not about what to do
_ATTENDRE = frozenset({"silence_2_mois"})
#: steps where one may ask to have the answer changed
_A_CHANGER = (Etape.REFUS, Etape.SILENCE)


def rediger_suivi(suivi: Suivi) -> Document:
    """The page of the follow-up: what presses first; for the professional, the lengths of time and their sources."""
    presse = [d for d in suivi.demandes if d.urgente]
    autres = [d for d in suivi.demandes if not d.urgente]
    manquants = [p for p in suivi.papiers if p.etat != "apporte"]
    apportes = [p for p in suivi.papiers if p.etat == "apporte"]
    blocs: list[Bloc] = [*phrases("suivi-date", jour=jour(suivi.date))]
    if not suivi.demandes:
        blocs += phrases("suivi-sans-demande")
    blocs += bloc("suivi-presse", liste(map(_demande, presse)), 1)
    blocs += bloc("suivi-autres", liste(map(_demande, autres)), 1)
    blocs += bloc("suivi-manquants", liste(map(_papier, manquants)), 1)
    blocs += bloc("suivi-apportes", liste(map(_papier, apportes)), 1)
    blocs += phrases("mention-administration-decide")
    return definir(Document(phrase("suivi-titre"), tuple(blocs), tuple(_delais(suivi.demandes))))


def nom_de_l_aide(aide: str) -> str:
    """Of an aid of the register, or of one that can only be received or asked for."""
    propre = f"aide-{tiret(aide)}-nom"
    return phrase(propre if existe(propre) else f"valeur-{tiret(aide)}")


# --- one request ----------------------------------------------------------------------


def _demande(demande: DemandeSuivie) -> Puce:
    return Puce(nom_de_l_aide(demande.aide), _marque(demande), (*_dates(demande), *_ensuite(demande)))


def _marque(demande: DemandeSuivie) -> Marque:
    code = "partiel" if demande.etape is Etape.REFUS and demande.reponse == "partiel" else demande.etape
    return Marque(_SYMBOLES.get(demande.etape, "?"), phrase(f"suivi-marque-{tiret(code)}"))


def _dates(demande: DemandeSuivie) -> Iterator[str]:
    dites = {
        "suivi-demande": demande.demandee_le,
        "suivi-recepisse": demande.recepisse_le,
        "suivi-reponse": demande.reponse_le,
        "suivi-recours": demande.recours_le,
    }
    for identifiant, quand in dites.items():
        if quand is not None:
            yield phrase(identifiant, jour=jour(quand))


def _ensuite(demande: DemandeSuivie) -> Iterator[str]:
    """What comes next, and until when; then how to do it, as on the page of the aid."""
    dites = tuple(_prochaine_etape(demande))
    yield from dites
    if demande.etape in _A_CHANGER:
        voies = (ligne for code in _voies(demande) for ligne in lignes(f"recours-{tiret(code)}"))
        yield from (ligne for ligne in dict.fromkeys(voies) if ligne not in dites)


def _prochaine_etape(demande: DemandeSuivie) -> Iterator[str]:
    match demande.etape:
        case Etape.REFUS if demande.dernier_jour is not None:
            yield from lignes("suivi-dernier-jour", jour=jour(demande.dernier_jour))
        case Etape.REFUS:
            yield from lignes("suivi-lire-la-lettre")
        case Etape.DELAI_PASSE if demande.dernier_jour is not None:
            yield from lignes("suivi-date-passee", jour=jour(demande.dernier_jour))
        case Etape.SILENCE if demande.silence_le is not None:
            yield from lignes("suivi-silence-passe", jour=jour(demande.silence_le))
        case Etape.ATTENTE if demande.silence_le is not None:
            yield from lignes("suivi-silence-bientot", jour=jour(demande.silence_le))
        case Etape.ACCORD:
            yield from lignes("suivi-aide-recue")


def _voies(demande: DemandeSuivie) -> Iterator[str]:
    """Without what the step has already said: to wait, or to read the letter."""
    for code in demande.recours:
        if code not in _ATTENDRE and not (code == "lettre_dit_comment" and demande.dernier_jour is None):
            yield code


# --- papers -----------------------------------------------------------------------------


def _papier(papier: PapierSuivi) -> Puce:
    mots = lignes(f"piece-{tiret(papier.piece)}") if papier.etat == "a_apporter" and papier.piece else ()
    dit = mots or (phrase("suivi-papier", papier=papier.papier[:1].upper() + papier.papier[1:]),)
    pour = (phrase("suivi-pour", aide=nom_de_l_aide(aide)) for aide in papier.aides if papier.etat != "apporte")
    note = (phrase("suivi-note", jour=jour(papier.le)),) if papier.le is not None else ()
    marque = Marque(_SYMBOLES_DES_PAPIERS[papier.etat], phrase(f"suivi-marque-{tiret(papier.etat)}"))
    return Puce(dit[0], marque, (*dit[1:], *pour, *note))


# --- for the professional ---------------------------------------------------------------


def _delais(demandes: Iterable[DemandeSuivie]) -> Iterator[Tableau]:
    """The lengths of time that were counted, each with its text."""
    lignes_ = tuple(
        (
            d.aide,
            str(d.dernier_jour or d.silence_le or ""),
            f"{d.chiffre.valeur} mois",
            d.chiffre.certitude,
            d.chiffre.source or "",
        )
        for d in demandes
        if d.chiffre is not None
    )
    if lignes_:
        entetes = ("element", "dernier-jour", "chiffre", "certitude", "source")
        yield Tableau(phrase("pro-delais"), tuple(phrase(f"pro-{e}") for e in entetes), lignes_)
