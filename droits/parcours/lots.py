"""What is asked in one go: facts put together as somebody who knows the work would ask for them.

- who is here, in four short answers: the first question of all;
- short sentences, said true by their number: what is mostly « non » and needs no thought, of one adult or of both;
- what true sentences call for (which ones, how much), together, right after them;
- facts of one thought or of one paper, answered one after the other;
- one fact, of each child or of each adult.

A fact joins the others only where it decides something today; health and papers never stand among ordinary facts.
A list that may show a danger is the first one, filled up with other sentences.
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
    "personne.mois_en_france_par_an",
    "impot.impot",
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
#: short answers told one after the other
_SUITE = 4
#: of them, those that are lists: two at most
_LISTES = 2
#: facts that a short sentence tells, true or not, in the order of the lists; the bank has « vrai-… » for each
PHRASES = (*_FOYER, *_LOGEMENT, *_ACTIVITE, *_SANTE)
#: a sentence that is told of the person who is here: of her partner, it is a question of its own
_DE_LA_PERSONNE = frozenset({"personne.nationalite"})
#: who is here, of the person alone: the first that are missing
OUVERTURE = (
    "logement.statut",
    "personne.nationalite",
    "personne.date_naissance",
    "personne.activite",
    "personne.paris",
    "personne.en_france_depuis",
)
_SEJOUR = ("personne.en_france_depuis", "personne.mois_en_france_par_an")
_LOCATAIRE = ("logement.loyer", "logement.charges", "logement.parking", "logement.entree")
_PROPRIETAIRE = ("logement.mensualite_pret", "logement.charges_copropriete")
#: what a few details leave room for
_COMPLEMENTS = (("foyer.lien",), ("foyer.seul_depuis",), _LOCATAIRE, _PROPRIETAIRE)
_MONTANTS = ("ressource.depuis", "ressource.montant", "ressource.net", "ressource.brut", "ressource.imposable")
#: facts of one thought or of one paper, in the order in which they are told
SUITES = (
    ("foyer.lien", "personne.date_naissance", "personne.nationalite", "personne.activite", "personne.paris"),
    ("personne.activite", "personne.paris", "personne.en_france_depuis", "personne.mois_en_france_par_an"),
    ("personne.revenus_parents", "personne.points_charge"),
    _LOCATAIRE,
    _PROPRIETAIRE,
    ("enfant.date_naissance", "enfant.residence", "personne.scolarite"),
    ("enfant.a_charge", "enfant.autre_parent", "enfant.pension_alimentaire"),
)
#: lists and cards that a few words tell
_EN_QUELQUES_MOTS = frozenset({"personne.preuves_handicap", "logement.projet", "foyer.autres_personnes"})
#: told by lines, one for each source or child: too long to stand among other details
_EN_LIGNES = frozenset({"personne.ressources", "foyer.enfants"})
#: what a short answer tells, where the same is asked of several people
_COURTS = frozenset({"choix", "date", "entier", "montant", "oui_non", "pays", "pourcentage"})
#: what is asked before: its answer leaves some of the others without a purpose
_AVANT = {
    **dict.fromkeys((*_LOGEMENT, *_LOCATAIRE, *_PROPRIETAIRE), ("logement.statut",)),
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
    lots = [lot for siennes in _par(questions, lambda q: q.decide) for lot in _lots(siennes, seules)]
    ouverts = {(q.fait, _personne(q)) for q in questions}
    rangs = {q.chemin: rang for rang, q in reversed(list(enumerate(questions)))}
    lots.sort(key=lambda lot: min(rangs[q.chemin] for q in lot.questions))
    return tuple(sorted(lots, key=lambda lot: _ordre(lot, ouverts, seules, en_cours)))


# --- what goes together ------------------------------------------------------------------------

Paquets = Iterator[tuple[Genre, Sequence[Question]]]


def _lots(questions: Sequence[Question], seules: Collection[Chemin]) -> Iterator[Lot]:
    details = [q for q in questions if q.chemin in seules or _est_une_partie(q)]
    restent = [q for q in questions if q not in details]
    for paquet in _details(details, restent):
        yield Lot(genre=Genre.SUITE if len(paquet) > 1 else Genre.QUESTION, questions=tuple(paquet))
        restent = [q for q in restent if q not in paquet]
    for regle in (_ouverture, _sejour, _phrases, _des_enfants, _suites, _des_adultes):
        for genre, paquet in regle(tuple(restent)):
            siennes = tuple(q for q in paquet if q in restent)
            if len(siennes) > 1:
                yield Lot(genre=genre, questions=siennes)
                restent = [q for q in restent if q not in siennes]
    yield from (Lot(genre=Genre.QUESTION, questions=(q,)) for q in restent)


def _details(details: Sequence[Question], restent: Sequence[Question]) -> Iterator[Sequence[Question]]:
    """What true sentences call for: the money of both adults; short answers and short lists, four in all."""
    argent = [q for q in (*details, *restent) if q.fait == "personne.ressources" and _d_un_adulte(q)]
    en_lignes = [q for q in details if q.fait in _EN_LIGNES]
    if any(q in argent for q in en_lignes):
        yield sorted(argent, key=lambda q: q.chemin[0] != "demandeur")
    yield from ((q,) for q in en_lignes if q not in argent)
    courts = [q for q in details if q.fait not in _EN_LIGNES]
    for siennes in _par(courts, lambda q: (q.discretion is Discretion.SENSIBLE, q.chemin[0] == "enfants")):
        autres = [] if siennes[0].discretion is Discretion.SENSIBLE else _sans_attendre(restent)
        for paquet in _series(siennes):
            complet = _complete(paquet, autres)
            autres = [q for q in autres if q not in complet]
            yield complet


def _sans_attendre(questions: Sequence[Question]) -> list[Question]:
    """Those that no other open answer may spare."""
    ouverts = {q.fait for q in questions}
    return [q for q in questions if not ouverts.intersection(_AVANT.get(q.fait, ()))]


def _complete(paquet: Sequence[Question], autres: Sequence[Question]) -> Sequence[Question]:
    """With other short answers, where all that goes together has room."""
    complet = list(paquet)
    for faits in _COMPLEMENTS:
        ensemble = sorted((q for q in autres if q.fait in faits), key=lambda q: faits.index(q.fait))
        complet += ensemble if len(complet) + len(ensemble) <= _SUITE else []
    return complet


def _series(questions: Sequence[Question]) -> Iterator[Sequence[Question]]:
    """Four answers at most, of which two lists."""
    restent = list(questions)
    while restent:
        listes = [q for q in restent if not _se_dit_en_quelques_mots(q)][_LISTES:]
        paquet = [q for q in restent if q not in listes][:_SUITE]
        yield paquet
        restent = [q for q in restent if q not in paquet]


def _est_une_partie(q: Question) -> bool:
    """What is missing inside the answer to a sentence: the future home, the price of a good."""
    return q.fait in PHRASES and q.chemin[0] in ("patrimoine", "logement", "autres_personnes") and not _entiere(q)


def _se_dit_en_quelques_mots(q: Question) -> bool:
    return FAITS[q.fait].type in _COURTS or q.fait in _EN_QUELQUES_MOTS


def _ouverture(questions: Sequence[Question]) -> Paquets:
    """Who is here; nothing where only one answer is missing."""
    siennes = [q for q in questions if q.fait in OUVERTURE and q.chemin[0] in ("demandeur", "logement")]
    entieres = sorted((q for q in siennes if len(q.chemin) == 2), key=lambda q: OUVERTURE.index(q.fait))
    yield Genre.SUITE, entieres[:_SUITE]


def _sejour(questions: Sequence[Question]) -> Paquets:
    """Since when in France, and how much of the year, of both adults; the second alone is a sentence."""
    siennes = [q for q in questions if q.fait in _SEJOUR and len(q.chemin) == 2]
    if any(q.fait == _SEJOUR[0] for q in siennes):
        yield Genre.SUITE, sorted(siennes, key=lambda q: (q.chemin[0] != "demandeur", q.fait))[:_SUITE]


def _phrases(questions: Sequence[Question]) -> Paquets:
    """Lists of a few sentences, those of danger first; one is asked of both adults where both are not known."""
    simples = sorted(filter(_est_une_phrase, questions), key=lambda q: (not q.urgente, PHRASES.index(q.fait)))
    for siennes in _par(simples, lambda q: q.discretion is Discretion.SENSIBLE):
        phrases = _par(siennes, lambda q: q.fait)
        for debut in range(0, len(phrases), MAXIMUM):
            yield Genre.PHRASES, [q for phrase in phrases[debut : debut + MAXIMUM] for q in phrase]


def _des_enfants(questions: Sequence[Question]) -> Paquets:
    yield from _chacun([q for q in questions if q.chemin[0] == "enfants" and len(q.chemin) == 3])


def _des_adultes(questions: Sequence[Question]) -> Paquets:
    """One fact of both adults; the money of both, each on a line."""
    deux = list(filter(_d_un_adulte, questions))
    yield Genre.SUITE, [q for q in deux if q.fait == "personne.ressources"]
    yield from _chacun(deux)


def _chacun(questions: Sequence[Question]) -> Paquets:
    """One fact of several people, who come in the order of the file."""
    courtes = [q for q in questions if FAITS[q.fait].type in _COURTS]
    for siennes in _par(courtes, lambda q: q.fait):
        yield Genre.CHACUN, sorted(siennes, key=lambda q: (q.chemin[0] != "demandeur", q.chemin[1:-1]))


def _suites(questions: Sequence[Question]) -> Paquets:
    """Facts of one thought, of both adults where they are few; and what is asked of each line of a list."""
    for faits in SUITES:
        siennes = sorted((q for q in questions if q.fait in faits), key=lambda q: (q.chemin[:1], faits.index(q.fait)))
        adultes = sorted((q for q in siennes if len(q.chemin) == 2), key=lambda q: q.chemin[0] != "demandeur")
        yield Genre.SUITE, adultes if 2 < len(adultes) <= _SUITE else ()
        yield from ((Genre.SUITE, paquet[:_SUITE]) for paquet in _par(siennes, lambda q: q.chemin[:-1]))
    dettes = [q for q in questions if q.chemin[0] == "dettes" and len(q.chemin) == 3]
    montants = sorted((q for q in questions if q.fait in _MONTANTS), key=lambda q: q.chemin[:-1])
    argent = [q for q in questions if q.fait == "personne.ressources" and q.chemin[0] == "enfants"]
    for lignes in (dettes, montants, argent):
        yield from ((Genre.SUITE, lignes[debut : debut + _SUITE]) for debut in range(0, len(lignes), _SUITE))


def _est_une_phrase(q: Question) -> bool:
    """The whole fact of an adult or of the home: not a part of it, nor the line of a list."""
    seul = q.fait in _DE_LA_PERSONNE and q.chemin[0] != "demandeur"
    return q.fait in PHRASES and not any(isinstance(pas, int) for pas in q.chemin) and not seul and _entiere(q)


def _entiere(q: Question) -> bool:
    """Whether the place is that of the fact itself, not of a part of it."""
    extra = champ_a(Situation, q.chemin)[1].info.json_schema_extra
    return isinstance(extra, dict) and extra.get("fait") == q.fait


def _d_un_adulte(q: Question) -> bool:
    return q.chemin[0] in ("demandeur", "conjoint") and len(q.chemin) == 2


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
    """Danger, debts first; verdicts before amounts; what waits for nothing; health after what may spare it.

    A list that is not full waits: other answers may fill it, or empty it. Then the theme under way, and what the
    answers weigh; what weighs the same stays in the order of the questions.
    """
    return (
        not lot.urgent,
        DECIDE.index(lot.decide),
        not _menace(lot, seules),
        lot.questions[0].chemin not in seules,
        _attend(lot, ouverts),
        lot.discret,
        _peut_attendre(lot),
        lot.theme is not en_cours,
        -sum(q.poids for q in lot.questions),
    )


def _menace(lot: Lot, seules: Collection[Chemin]) -> bool:
    """Debts that were said, whose detail may show an eviction or a cut: before money, which is long to tell."""
    return any(q.urgente and q.fait == "dettes" and (len(q.chemin) > 1 or q.chemin in seules) for q in lot.questions)


def _peut_attendre(lot: Lot) -> bool:
    """An ordinary list that has room, or one sentence; of health, the list comes before what it calls for."""
    if lot.discret:
        return lot.genre is not Genre.PHRASES
    seule = lot.genre is Genre.QUESTION and _est_une_phrase(lot.questions[0])
    return seule or (lot.genre is Genre.PHRASES and len(lot.par_fait()) < MAXIMUM)


def _attend(lot: Lot, ouverts: Collection[tuple[str, str]]) -> bool:
    """Whether the answer to another question that is open may make some of these useless."""
    dedans = {q.fait for q in lot.questions}
    return any(
        avant not in dedans and (avant, _personne(q)) in ouverts
        for q in lot.questions
        for avant in _AVANT.get(q.fait, ())
    )
