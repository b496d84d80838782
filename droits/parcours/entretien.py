"""The interview: what to ask now, what an answer means, what it changes. No terminal here.

An :class:`Entretien` never changes: each answer gives the next one, and keeps the one before for « retour ».
Danger is asked first and computes nothing; then the questions of :mod:`droits.parcours.questions`, the best first,
until every aid is decided. Each answer is in the file, whole, before the next question.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from droits.parcours import saisie
from droits.parcours.chemins import Chemin, chemin, lire
from droits.parcours.questions import Question, questions_du_bilan
from droits.parcours.urgences import Urgence, faits_urgents, urgences
from droits.resultats import Bilan
from droits.scenarios.edition import ErreurDeScenario, Fichier
from droits.scenarios.facts import FAITS, Discretion
from droits.scenarios.problems import Probleme
from droits.scenarios.situation import Situation

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


_LESQUELS = Probleme(
    "",
    1,
    1,
    "",
    "lesquels",
    "il manque un mot",
    "dites lesquels, ou leur numéro ; s'il n'y en a pas, « aucun »",
    "erreur",
)


class ReponseRefusee(Exception):
    """Not understood, or contradicts the file: nothing changed. ``problemes`` say why and how to mend."""

    def __init__(self, problemes: tuple[Probleme, ...]) -> None:
        self.problemes = problemes
        super().__init__("\n".join(map(str, problemes)))


@dataclass(frozen=True)
class Demande:
    """One thing to ask. ``question``: what the answer decides; nothing yet for what is asked before computing."""

    fait: str
    sujet: str
    chemin: Chemin
    urgente: bool = False
    question: Question | None = None

    @property
    def phrase(self) -> str | None:
        """Id of the sentence that asks for it, where the question of its fact asks for more."""
        return QUESTIONS_PROPRES.get(str(self.chemin[-1]))

    @property
    def discrete(self) -> bool:
        """To be asked of the person alone."""
        return FAITS[self.fait].discretion is Discretion.SENSIBLE


@dataclass(frozen=True)
class Entretien:
    """Where the interview stands.

    ``demandes``: what is left to ask, best first. ``vues``: places answered or skipped, never asked again today.
    ``passees``: what the person could not tell. ``bilan``: of the file as it is, once danger has been asked about.
    ``revelees``, ``avertissements``: what the last answer showed.
    """

    fichier: Fichier
    calculer: Calcul
    aujourd_hui: date
    demandes: tuple[Demande, ...] = ()
    vues: frozenset[Chemin] = frozenset()
    passees: tuple[Demande, ...] = ()
    bilan: Bilan | None = None
    revelees: tuple[Urgence, ...] = ()
    avertissements: tuple[Probleme, ...] = ()
    precedent: Entretien | None = field(default=None, repr=False)

    @property
    def demande(self) -> Demande | None:
        """What to ask now; ``None`` when nothing left would change an answer."""
        return self.demandes[0] if self.demandes else None

    @property
    def situation(self) -> Situation:
        return self.fichier.situation

    # --- what the person says ---

    def repondre(self, ecrit: str, mots: Mapping[str, str] = MappingProxyType({})) -> Entretien:
        """Write the answer in the file and save it. Raises :class:`ReponseRefusee`, :class:`ModificationRefusee`.

        ``ecrit``: as on a paper, or the number of a choice; « lu », at the end, tells that it was read on a paper.
        ``mots``: the words shown for the choices, folded, and their codes.
        """
        assert self.demande is not None
        place = self.demande.chemin
        ecrit, su = saisie.source(ecrit, self.demande.fait, self.aujourd_hui)
        if saisie.sans_dire_quoi(place, ecrit):
            raise ReponseRefusee((_LESQUELS,))
        valeur = saisie.comprendre(place, ecrit, mots)
        try:
            fichier = self.fichier.poser(place, valeur, su=su.su.value, papier=su.papier, date=su.date_papier)
        except ErreurDeScenario as erreur:
            raise ReponseRefusee(tuple(p for p in erreur.problemes if p.gravite == "erreur")) from None
        fichier = fichier.enregistrer()
        connues = {u.id for u in urgences(self.situation, self.aujourd_hui)}
        return replace(
            self,
            fichier=fichier,
            vues=self.vues | {place},
            revelees=tuple(u for u in urgences(fichier.situation, self.aujourd_hui) if u.id not in connues),
            avertissements=_nouveaux(self.fichier.lecture.avertissements, fichier.lecture.avertissements),
            bilan=None,
            demandes=(),
            precedent=self,
        )._suite()

    def passer(self) -> Entretien:
        """« Je ne sais pas »: nothing is written, nothing is computed again, and it is not asked again today."""
        assert self.demande is not None
        reste = replace(
            self,
            demandes=self.demandes[1:],
            vues=self.vues | {self.demande.chemin},
            passees=(*self.passees, self.demande),
            revelees=(),
            avertissements=(),
            precedent=self,
        )
        return reste if reste.demandes else reste._suite()

    def retour(self) -> Entretien:
        """One question back; what was answered there is taken out of the file too."""
        if self.precedent is None:
            return self
        fichier = self.fichier.revenir_a(self.precedent.fichier).enregistrer()
        return replace(self.precedent, fichier=fichier, revelees=(), avertissements=())

    # --- what to ask ---

    def _suite(self) -> Entretien:
        """With what is left to ask: danger first; then, once computed, what decides an answer."""
        presse = tuple(d for d in _demandes_urgentes(self.situation, self.aujourd_hui) if d.chemin not in self.vues)
        if presse:
            return replace(self, demandes=presse)
        bilan = self.bilan or self.calculer(self.situation)
        return replace(self, bilan=bilan, demandes=tuple(self._a_decider(bilan)))

    def _a_decider(self, bilan: Bilan) -> Iterator[Demande]:
        restent = questions_du_bilan(self.situation, bilan)
        for q in restent.questions if not restent.decidees else ():
            if q.decide == "reponse" and q.chemin not in self.vues:
                yield Demande(q.fait, q.sujet, q.chemin, q.urgente, q)


def commencer(fichier: Fichier, calculer: Calcul, aujourd_hui: date) -> Entretien:
    """The interview of a file, new or begun before."""
    return Entretien(fichier, calculer, aujourd_hui)._suite()


def _demandes_urgentes(situation: Situation, au: date) -> list[Demande]:
    """What may show a danger and is not known: what is asked aloud first, then what is asked of the person alone."""
    demandes = [d for fait in faits_urgents(situation, au) for d in _demandes(fait, situation)]
    return sorted(demandes, key=lambda d: d.discrete)


def _demandes(fait: str, situation: Situation) -> Iterator[Demande]:
    sujet = "demandeur" if fait.startswith("personne.") else "foyer"
    if fait == "dettes" and situation.dettes is not None:
        yield from (Demande(fait, sujet, place, urgente=True) for place in _dettes_urgentes(situation))
        return
    place = chemin(fait, sujet, situation)
    permis = situation.demandeur.titre_sejour
    if fait == "personne.titre_sejour" and permis is not None:
        place = ("demandeur", "titre_sejour", "jusqu_au")
    if lire(situation, place) is None:
        yield Demande(fait, sujet, place, urgente=True)


def _dettes_urgentes(situation: Situation) -> Iterator[Chemin]:
    for champ, natures in _DETTES_URGENTES.items():
        for rang, dette in enumerate(situation.dettes or ()):
            if dette.nature in natures and getattr(dette, champ) is None:
                yield ("dettes", rang, champ)


def _nouveaux(avant: tuple[Probleme, ...], apres: tuple[Probleme, ...]) -> tuple[Probleme, ...]:
    connus = {(p.cle, p.code) for p in avant}
    return tuple(p for p in apres if (p.cle, p.code) not in connus)
