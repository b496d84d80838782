"""What is asked in one go: facts put together as somebody who knows the work would ask for them.

- short sentences, said true by their number: what is mostly « non » and needs no thought, of one adult or of both;
- facts of one thought or of one paper, answered one after the other;
- one fact, of each child or of each adult.

A fact joins the others only where it decides something today; health and papers never stand among ordinary facts.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Sequence

from droits.parcours.chemins import Chemin
from droits.parcours.modeles import DECIDE, Genre, Lot, Question
from droits.parcours.themes import Theme
from droits.scenarios.facts import FAITS, Discretion
from droits.scenarios.shapes import champ_a
from droits.scenarios.situation import Situation

#: what a person keeps in mind of a list that is read to her: a choice of ours
MAXIMUM = 8
_FOYER = (
    "dettes",
    "personne.assurance_maladie",
    "aides_recues",
    "personne.ressources",
    "personne.nationalite",
    "foyer.conjoint",
    "foyer.enfants",
    "foyer.autres_personnes",
    "patrimoine.epargne",
    "patrimoine.immobilier",
    "patrimoine.donations",
    "sante.complementaire",
    "sante.css_impayee",
    "logement.projet",
)
_LOGEMENT = (
    "logement.bail_au_nom",
    "logement.contrat_energie_au_nom",
    "logement.colocation",
    "logement.conventionne",
    "logement.chambre",
    "logement.proprietaire_parent",
    "logement.travaux",
)
_ACTIVITE = (
    "personne.vit_chez_ses_parents",
    "personne.rattache_aux_parents",
    "personne.pension_des_parents",
    "personne.travail_deux_ans",
    "personne.travail_cinq_ans",
    "personne.fin_droits_chomage",
    "personne.conge",
    "personne.mutation_employeur",
    "personne.pensions_demandees",
    "personne.ancien_combattant",
    "personne.veuf_combattant",
)
_SANTE = (
    "personne.enceinte",
    "personne.taux_incapacite",
    "personne.preuves_handicap",
    "personne.restriction_emploi",
    "personne.inapte_travail",
    "personne.retraite_inaptitude",
    "personne.perte_autonomie",
    "personne.arret_pour_proche",
)
#: answers told one after the other: details of a list; facts of both adults, or of several lines
_DETAILS = 3
_SUITE_A_DEUX = 4
#: facts that a short sentence tells, true or not, in the order of the lists; the bank has « vrai-… » for each
PHRASES = (*_FOYER, *_LOGEMENT, *_ACTIVITE, *_SANTE)
#: sentences that are told of the person who is here: of her partner, these are questions of their own
_DE_LA_PERSONNE = frozenset({"personne.ressources", "personne.nationalite"})
#: facts of one thought or of one paper, in the order in which they are told
SUITES = (
    ("foyer.lien", "personne.date_naissance", "personne.nationalite", "personne.activite"),
    ("personne.activite", "personne.paris", "personne.en_france_depuis", "personne.mois_en_france_par_an"),
    ("personne.revenus_parents", "personne.points_charge"),
    ("logement.loyer", "logement.charges", "logement.parking", "logement.entree"),
    ("logement.mensualite_pret", "logement.charges_copropriete"),
    ("enfant.date_naissance", "enfant.residence", "personne.scolarite"),
    ("enfant.a_charge", "enfant.autre_parent", "enfant.pension_alimentaire"),
)
#: what a short answer tells, where the same is asked of several people
_COURTS = frozenset({"choix", "date", "entier", "montant", "oui_non", "pays", "pourcentage"})
#: what is asked before: its answer leaves some of the others without a purpose
_AVANT = {
    **dict.fromkeys((*_LOGEMENT, *SUITES[-4], *SUITES[-3]), ("logement.statut",)),
    **dict.fromkeys((*_ACTIVITE, "personne.scolarite"), ("personne.date_naissance", "personne.activite")),
    **dict.fromkeys(_SANTE, ("personne.date_naissance",)),
    "personne.titre_sejour": ("personne.nationalite",),
}


def en_lots(
    questions: Sequence[Question], seules: Collection[Chemin] = (), en_cours: Theme | None = None
) -> tuple[Lot, ...]:
    """The questions put together, in the order in which they are asked.

    ``seules``: places asked alone, and first (« oui » calls for more); ``en_cours``: the theme under way.
    """
    lots = list(_details([q for q in questions if q.chemin in seules]))
    ensemble = [q for q in questions if q.chemin not in seules]
    for siennes in _par(ensemble, lambda q: (q.urgente, q.decide)):
        lots.extend(_lots(siennes))
    ouverts = {(q.fait, _personne(q)) for q in questions}
    rangs = {q.chemin: rang for rang, q in reversed(list(enumerate(questions)))}
    lots.sort(key=lambda lot: min(rangs[q.chemin] for q in lot.questions))
    return tuple(sorted(lots, key=lambda lot: _ordre(lot, ouverts, seules, en_cours)))


# --- what goes together ------------------------------------------------------------------------


def _lots(questions: Sequence[Question]) -> Iterator[Lot]:
    restent = list(questions)
    for genre, paquet in (
        *_phrases(questions),
        *_des_enfants(questions),
        *_suites(questions),
        *_des_adultes(questions),
    ):
        siennes = tuple(q for q in paquet if q in restent)
        if len(siennes) > 1:
            yield Lot(genre=genre, questions=siennes)
            restent = [q for q in restent if q not in siennes]
    yield from (Lot(genre=Genre.QUESTION, questions=(q,)) for q in restent)


def _details(questions: Sequence[Question]) -> Iterator[Lot]:
    """What a sentence said true calls for: short answers together, a list alone."""
    for siennes in _par(questions, lambda q: (q.discretion is Discretion.SENSIBLE, _se_dit_en_un_mot(q))):
        taille = _DETAILS if _se_dit_en_un_mot(siennes[0]) else 1
        for debut in range(0, len(siennes), taille):
            paquet = tuple(siennes[debut : debut + taille])
            yield Lot(genre=Genre.SUITE if len(paquet) > 1 else Genre.QUESTION, questions=paquet)


def _se_dit_en_un_mot(q: Question) -> bool:
    return FAITS[q.fait].type in _COURTS or q.fait == "personne.preuves_handicap"


def _phrases(questions: Sequence[Question]) -> Iterator[tuple[Genre, Sequence[Question]]]:
    """Lists of a few sentences; a sentence is asked of both adults at once where both are not known."""
    simples = sorted(filter(_est_une_phrase, questions), key=lambda q: PHRASES.index(q.fait))
    for siennes in _par(simples, lambda q: q.discretion is Discretion.SENSIBLE):
        phrases = _par(siennes, lambda q: q.fait)
        for debut in range(0, len(phrases), MAXIMUM):
            yield Genre.PHRASES, [q for phrase in phrases[debut : debut + MAXIMUM] for q in phrase]


def _des_enfants(questions: Sequence[Question]) -> Iterator[tuple[Genre, Sequence[Question]]]:
    yield from _chacun([q for q in questions if q.chemin[0] == "enfants" and len(q.chemin) == 3])


def _des_adultes(questions: Sequence[Question]) -> Iterator[tuple[Genre, Sequence[Question]]]:
    yield from _chacun([q for q in questions if q.chemin[0] in ("demandeur", "conjoint") and len(q.chemin) == 2])


def _chacun(questions: Sequence[Question]) -> Iterator[tuple[Genre, Sequence[Question]]]:
    """One fact of several people, who come in the order of the file."""
    courtes = [q for q in questions if FAITS[q.fait].type in _COURTS]
    for siennes in _par(courtes, lambda q: q.fait):
        yield Genre.CHACUN, sorted(siennes, key=lambda q: (q.chemin[0] != "demandeur", q.chemin[1:-1]))


def _suites(questions: Sequence[Question]) -> Iterator[tuple[Genre, Sequence[Question]]]:
    """Facts of one thought, of both adults where they are few; and what is asked of each line of a list."""
    for faits in SUITES:
        siennes = sorted((q for q in questions if q.fait in faits), key=lambda q: (q.chemin[:1], faits.index(q.fait)))
        adultes = sorted((q for q in siennes if len(q.chemin) == 2), key=lambda q: q.chemin[0] != "demandeur")
        yield Genre.SUITE, adultes if 2 < len(adultes) <= _SUITE_A_DEUX else ()
        yield from ((Genre.SUITE, paquet) for paquet in _par(siennes, lambda q: q.chemin[:-1]))
    lignes = [q for q in questions if q.chemin[0] == "dettes" and len(q.chemin) == 3]
    yield from ((Genre.SUITE, lignes[debut : debut + _SUITE_A_DEUX]) for debut in range(0, len(lignes), _SUITE_A_DEUX))


def _est_une_phrase(q: Question) -> bool:
    """The whole fact of an adult or of the home: not a part of it, nor the line of a list."""
    if q.fait not in PHRASES or any(isinstance(pas, int) for pas in q.chemin):
        return False
    if q.fait in _DE_LA_PERSONNE and q.chemin[0] != "demandeur":
        return False
    extra = champ_a(Situation, q.chemin)[1].info.json_schema_extra
    return isinstance(extra, dict) and extra.get("fait") == q.fait


def _personne(q: Question) -> str:
    """Who is spoken of: the home is told by the person who is here."""
    sujet = q.sujet.partition(",")[0]
    return sujet if sujet.startswith(("conjoint", "enfant", "autre")) else "vous"


def _par(questions: Sequence[Question], trait: Callable[[Question], Hashable]) -> list[list[Question]]:
    """By what they share, in the order in which it first appears."""
    paquets: dict[Hashable, list[Question]] = {}
    for q in questions:
        paquets.setdefault(trait(q), []).append(q)
    return list(paquets.values())


# --- the order -----------------------------------------------------------------------------------


def _ordre(
    lot: Lot, ouverts: Collection[tuple[str, str]], seules: Collection[Chemin], en_cours: Theme | None
) -> tuple[object, ...]:
    """Danger; verdicts before amounts; what waits for nothing; health after what may spare it.

    Then the theme under way, and what the answers weigh; what weighs the same stays in the order of the questions.
    """
    return (
        not lot.urgent,
        DECIDE.index(lot.decide),
        lot.questions[0].chemin not in seules,
        _attend(lot, ouverts),
        lot.discret,
        lot.theme is not en_cours,
        -sum(q.poids for q in lot.questions),
    )


def _attend(lot: Lot, ouverts: Collection[tuple[str, str]]) -> bool:
    """Whether the answer to another question that is open may make some of these useless."""
    dedans = {q.fait for q in lot.questions}
    return any(
        avant not in dedans and (avant, _personne(q)) in ouverts
        for q in lot.questions
        for avant in _AVANT.get(q.fait, ())
    )
