"""The interview: what to ask now, what an answer means, what it changes. No terminal here.

An :class:`Entretien` never changes: each answer gives the next one, and keeps the one before for « retour ».
Danger is asked first and computes nothing; then the questions of :mod:`droits.parcours.questions`, put together by
:mod:`droits.parcours.lots`, until every aid is decided. Each answer is in the file, whole, before the next question.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from droits.parcours import saisie
from droits.parcours.chemins import Chemin, chemin, lire
from droits.parcours.lots import en_lots
from droits.parcours.modeles import Lot, Question
from droits.parcours.questions import question, questions_du_bilan
from droits.parcours.themes import Theme
from droits.parcours.urgences import Urgence, faits_urgents, urgences
from droits.resultats import Bilan
from droits.scenarios.edition import ErreurDeScenario, Fichier
from droits.scenarios.facts import Discretion
from droits.scenarios.problems import Probleme
from droits.scenarios.retouches import Valeur
from droits.scenarios.situation import Conjoint, Provenance, Situation

Calcul = Callable[[Situation], Bilan]

#: what is asked inside a card, and has no question in the register: the sentence of the bank
QUESTIONS_PROPRES = {
    "assignation": "question-assignation",
    "coupure_annoncee": "question-coupure-annoncee",
    "jusqu_au": "question-titre-jusqu-au",
}
#: what is asked of a debt that may take a home or a supply away: (natures, field)
_DETTES_URGENTES = {
    "assignation": ("loyer", "charges", "charges_copropriete"),
    "coupure_annoncee": ("electricite", "gaz", "eau"),
}


#: word of « ajouter … » → the list that is added to
LISTES: Mapping[str, Chemin] = {
    "enfant": ("enfants",),
    "dette": ("dettes",),
    "aide": ("aides_recues",),
    "personne": ("autres_personnes",),
    "ressource": ("demandeur", "ressources"),
}


#: what nearly every aid reads, and that fills up the first questions; of the partner, once there is one
_BASE = (
    "personne.date_naissance",
    "personne.activite",
    "personne.paris",
    "foyer.conjoint",
    "foyer.enfants",
    "foyer.autres_personnes",
    "patrimoine.epargne",
)
_BASE_DU_CONJOINT = ("foyer.lien", "personne.ressources")

_PAS_ENCORE_DITE = saisie.Incomprise(
    "liste_inconnue", "cette liste n'est pas encore dite", "attendez sa question, et dites-la en entier"
).probleme


class ReponseRefusee(Exception):
    """Not understood, or contradicts the file: nothing changed.

    ``problemes`` say why and how to mend; ``place``: of which question, where several were answered in one line.
    """

    def __init__(self, problemes: tuple[Probleme, ...], place: Chemin | None = None) -> None:
        self.problemes = problemes
        self.place = place
        super().__init__("\n".join(map(str, problemes)))


def phrase_propre(q: Question) -> str | None:
    """Id of the sentence that asks for it, where the question of its fact asks for more."""
    return QUESTIONS_PROPRES.get(str(q.chemin[-1]))


@dataclass(frozen=True)
class Entretien:
    """Where the interview stands.

    ``demandes``: what is left to ask, best first. ``vues``: places answered or skipped, never asked again today.
    ``a_detailler``: said true in a list, to be told at once. ``passees``: what the person could not tell.
    ``bilan``: of the file as it is, once danger has been asked about. ``revelees``, ``avertissements``: what the
    last answer showed.
    """

    fichier: Fichier
    calculer: Calcul
    aujourd_hui: date
    demandes: tuple[Lot, ...] = ()
    vues: frozenset[Chemin] = frozenset()
    a_detailler: tuple[Question, ...] = ()
    passees: tuple[Question, ...] = ()
    bilan: Bilan | None = None
    en_cours: Theme | None = None
    revelees: tuple[Urgence, ...] = ()
    avertissements: tuple[Probleme, ...] = ()
    precedent: Entretien | None = field(default=None, repr=False)

    @property
    def demande(self) -> Lot | None:
        """What to ask now; ``None`` when nothing left would change an answer."""
        return self.demandes[0] if self.demandes else None

    @property
    def situation(self) -> Situation:
        return self.fichier.situation

    @property
    def presse(self) -> bool:
        """Danger is still asked about: what is left after it is not known."""
        return self.demande is not None and self.demande.urgent

    @property
    def sans_detail(self) -> tuple[Question, ...]:
        """Said true, and nothing more: « vous avez des enfants » alone writes nothing in the file."""
        passees = {q.chemin for q in self.passees}
        return tuple(q for q in self.a_detailler if q.chemin not in passees and lire(self.situation, q.chemin) is None)

    # --- what the person says ---

    def repondre(self, ecrit: str, mots: saisie.Mots = MappingProxyType({})) -> Entretien:
        """Write the answer in the file and save it. Raises :class:`ReponseRefusee`, :class:`ModificationRefusee`.

        ``ecrit``: as on a paper, or the number of a choice; « lu », at the end, tells that it was read on a paper.
        ``mots``: at each place, the words shown for the choices, folded, and their codes.
        """
        assert self.demande is not None
        try:
            dites = saisie.repondre(self.demande, ecrit, self.aujourd_hui, mots)
        except saisie.Incomprise as incomprise:
            raise ReponseRefusee((incomprise.probleme,), incomprise.place) from None
        doutes = tuple(d.question for d in dites if d.doute)
        suivant = self._ecrire({d.question.chemin: (d.valeur, d.su) for d in dites if d.valeur is not None})
        return replace(
            suivant,
            vues=self.vues | {place for d in dites if not d.a_detailler for place in _demandees(d.question)},
            a_detailler=(*self.a_detailler, *(d.question for d in dites if d.a_detailler)),
            passees=(*self.passees, *doutes),
            en_cours=self.demande.theme,
            precedent=self,
        )._suite()

    def ajouter(self, liste: str, ecrit: str) -> Entretien:
        """One more element of a list (:data:`LISTES`), whatever is being asked. Raises as :meth:`repondre`.

        A list that nobody told stays unknown: one element is not the whole of it.
        """
        place = LISTES[liste]
        dite = lire(self.situation, place)
        if dite is None:
            raise ReponseRefusee((_PAS_ENCORE_DITE,))
        ecrit, su = saisie.source(ecrit, None, self.aujourd_hui)
        deja = len(dite)
        elements = saisie.elements(place, ecrit)
        places = {(*place, deja + rang): (element, su) for rang, element in enumerate(elements)}
        return replace(self._ecrire(places if deja else {place: (elements, su)}), precedent=self)._suite()

    def _ecrire(self, valeurs: Mapping[Chemin, tuple[Valeur, Provenance]]) -> Entretien:
        """All the answers, or none of them; what they show."""
        fichier = self.fichier
        for place, (valeur, su) in valeurs.items():
            try:
                fichier = fichier.poser(place, valeur, su=su.su.value, papier=su.papier, date=su.date_papier)
            except ErreurDeScenario as erreur:
                raise ReponseRefusee(tuple(p for p in erreur.problemes if p.gravite == "erreur"), place) from None
        fichier = fichier.enregistrer()
        connues = {u.id for u in urgences(self.situation, self.aujourd_hui)}
        return replace(
            self,
            fichier=fichier,
            revelees=tuple(u for u in urgences(fichier.situation, self.aujourd_hui) if u.id not in connues),
            avertissements=_nouveaux(self.fichier.lecture.avertissements, fichier.lecture.avertissements),
            bilan=None if valeurs else self.bilan,
        )

    def passer(self) -> Entretien:
        """« Je ne sais pas »: nothing is written, nothing is computed again, and it is not asked again today."""
        assert self.demande is not None
        return replace(
            self,
            vues=self.vues | {q.chemin for q in self.demande.questions},
            passees=(*self.passees, *self.demande.questions),
            revelees=(),
            avertissements=(),
            precedent=self,
        )._suite()

    def retour(self) -> Entretien:
        """One question back; what was answered there is taken out of the file too."""
        if self.precedent is None:
            return self
        fichier = self.fichier.revenir_a(self.precedent.fichier).enregistrer()
        return replace(self.precedent, fichier=fichier, revelees=(), avertissements=())

    # --- what to ask ---

    def _suite(self) -> Entretien:
        """With what is left to ask: danger first; then, once computed, what decides an answer."""
        a_detailler = {q.chemin for q in self.a_detailler}
        presse = lots_urgents(self.situation, self.aujourd_hui, self.vues, a_detailler, self.en_cours)
        if presse:
            return replace(self, demandes=presse)
        bilan = self.bilan or self.calculer(self.situation)
        restent = questions_du_bilan(self.situation, bilan)
        decisives = [q for q in restent.questions if q.decide == "reponse" and q.chemin not in self.vues]
        return replace(self, bilan=bilan, demandes=en_lots(decisives, a_detailler, self.en_cours))


def commencer(fichier: Fichier, calculer: Calcul, aujourd_hui: date) -> Entretien:
    """The interview of a file, new or begun before."""
    return Entretien(fichier, calculer, aujourd_hui)._suite()


def _demandees(q: Question) -> tuple[Chemin, ...]:
    """The places that a question asks about: of a permit, its end too, on the same line."""
    return (q.chemin, (*q.chemin, "jusqu_au")) if q.chemin[-1] == "titre_sejour" else (q.chemin,)


def lots_urgents(
    situation: Situation,
    au: date,
    vues: Collection[Chemin] = (),
    a_detailler: Collection[Chemin] = (),
    en_cours: Theme | None = None,
) -> tuple[Lot, ...]:
    """What is asked before anything is computed: what may show a danger, and what goes with it in one go.

    What nearly every aid reads fills up the same questions; alone, it waits until it decides something.
    """
    presse = questions_urgentes(situation, au)
    if not any(q.chemin not in vues for q in presse):
        return ()
    ensemble = [q for q in (*presse, *_de_base(situation)) if q.chemin not in vues]
    return tuple(lot for lot in en_lots(ensemble, a_detailler, en_cours) if lot.urgent)


def _de_base(situation: Situation) -> Iterator[Question]:
    """Who is here, who lives there: not known yet, whole."""
    en_couple = isinstance(situation.conjoint, Conjoint)
    sujets = [("demandeur", _BASE), *([("conjoint", _BASE_DU_CONJOINT)] if en_couple else [])]
    for sujet, faits in sujets:
        for fait in faits:
            de_qui = sujet if fait.startswith("personne.") else "foyer"
            place = chemin(fait, de_qui, situation)
            if not any(isinstance(pas, int) for pas in place) and lire(situation, place) is None:
                yield question(fait, de_qui, place)


def questions_urgentes(situation: Situation, au: date) -> list[Question]:
    """What may show a danger and is not known: what is asked aloud first, then what is asked of the person alone."""
    questions = [q for fait in faits_urgents(situation, au) for q in _du_fait(fait, situation)]
    return sorted(questions, key=lambda q: q.discretion is Discretion.SENSIBLE)


def _du_fait(fait: str, situation: Situation) -> Iterator[Question]:
    sujet = "demandeur" if fait.startswith("personne.") else "foyer"
    if fait == "dettes" and situation.dettes is not None:
        yield from (question(fait, sujet, place, urgente=True) for place in _dettes_urgentes(situation))
        return
    place = chemin(fait, sujet, situation)
    permis = situation.demandeur.titre_sejour
    if fait == "personne.titre_sejour" and permis is not None:
        place = ("demandeur", "titre_sejour", "jusqu_au")
    if lire(situation, place) is None:
        yield question(fait, sujet, place, urgente=True)


def _dettes_urgentes(situation: Situation) -> Iterator[Chemin]:
    for champ, natures in _DETTES_URGENTES.items():
        for rang, dette in enumerate(situation.dettes or ()):
            if dette.nature in natures and getattr(dette, champ) is None:
                yield ("dettes", rang, champ)


def _nouveaux(avant: tuple[Probleme, ...], apres: tuple[Probleme, ...]) -> tuple[Probleme, ...]:
    connus = {(p.cle, p.code) for p in avant}
    return tuple(p for p in apres if (p.cle, p.code) not in connus)
