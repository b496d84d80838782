"""A printed check-up → what a reader takes from it: verdicts, amounts, criteria, dates, each with its sentence.

A section is an aid's when its title names the aid; a page about one aid names it in its result. What a
sentence says comes from French words only (:mod:`.francais`); what cannot be placed is kept as ``autres``,
so that no number of the text goes unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from droits.aide import Comparaison
from droits.guard.contre_lecture import francais
from droits.guard.contre_lecture.francais import Negation, Quantite
from droits.guard.contre_lecture.structure import Element, Partie, espaces, parties
from droits.resultats import Statut

Borne = Literal["exact", "minimum", "maximum", "plafond"]
RoleDate = Literal["calcul", "reglement", "regle", "verification", "limite", "autre"]

#: first word found wins
_DATES: tuple[tuple[str, RoleDate], ...] = (
    ("règlement", "reglement"),
    ("vérifi", "verification"),
    ("limite", "limite"),
    ("calcul", "calcul"),
    ("règle", "regle"),
)
_POSSIBLES = frozenset({Statut.DROIT_PROBABLE, Statut.A_DEMANDER})
_OUVERTES = frozenset(Statut) - {Statut.NON}


@dataclass(frozen=True)
class VerdictLu:
    """``statuts``: the answers that the words can mean; none when they contradict themselves."""

    aide: str
    statuts: frozenset[Statut]
    phrase: str
    symbole: str | None = None


@dataclass(frozen=True)
class CompteLu:
    """« Vous pouvez demander 2 aides. » ``autres``: aids that the text does not name."""

    statuts: frozenset[Statut]
    nombre: int
    phrase: str
    autres: bool = False


Role = Literal["recevoir", "recevoir_avant", "renoncer", "payer", "payer_ensuite", "aujourd_hui", "avec_les_aides"]


@dataclass(frozen=True)
class MontantLu:
    """``role``: received, received before a new right is paid (« Avant l'ASPA … »), paid, paid later
    (« Après 1 an … »), or money of the home today and with the aids."""

    aide: str | None
    role: Role
    borne: Borne
    quantite: Quantite
    phrase: str


@dataclass(frozen=True)
class PartLue:
    aide: str
    sujet: str | None
    quantite: Quantite
    phrase: str


@dataclass(frozen=True)
class CritereLu:
    """``forme``: it decides the form of the aid, not the right. ``sujet``: the last « Pour … : » above it."""

    aide: str
    forme: bool
    question: str
    marque: tuple[str, str]
    sujet: str | None
    limite: Quantite | None = None
    sens: Comparaison | None = None
    limite_environ: Quantite | None = None
    compte: Quantite | None = None
    compte_environ: Quantite | None = None
    ecart: Quantite | None = None
    en_trop: bool = False
    limite_du: date | None = None


@dataclass(frozen=True)
class DateLue:
    """``jour`` is ``None`` when no such day exists."""

    aide: str | None
    role: RoleDate
    jour: date | None
    phrase: str


@dataclass(frozen=True)
class ChangementLu:
    """« L'ASPA change une aide reçue. Votre aide s'appelle : … La somme passe de 351 euros à 301 euros par mois. »"""

    cause: str | None
    change: str | None
    avant: Quantite
    apres: Quantite
    phrase: str


@dataclass(frozen=True)
class AutreLu:
    """An amount with no role that we know. ``possible``: one that a missing answer could have."""

    aide: str | None
    quantite: Quantite
    phrase: str
    possible: bool = False


@dataclass(frozen=True)
class RenvoiLu:
    """« … a le dossier complet. »: this text is kept short, and says where the rest is."""

    phrase: str


@dataclass(frozen=True)
class FormeLue:
    """The form that an aid takes: « Votre passe Navigo coûte 75 % moins cher. »"""

    aide: str
    forme: str
    phrase: str


@dataclass(frozen=True)
class LienLu:
    """Another aid, told in the answer of this one: counted in the amount already, taking its place, paid after.

    ``autre`` is ``None`` when several are meant (« vos autres nouvelles aides »).
    """

    aide: str
    lien: Literal["compte", "remplace", "avant"]
    autre: str | None
    phrase: str


Lu = (
    VerdictLu
    | CompteLu
    | MontantLu
    | PartLue
    | CritereLu
    | DateLue
    | ChangementLu
    | FormeLue
    | LienLu
    | RenvoiLu
    | AutreLu
)


def lire(texte: str, noms: Mapping[str, str]) -> tuple[Lu, ...]:
    """Everything read, in order. ``noms``: the names of the aids, as titles write them, and their ids."""
    return tuple(_Lecteur(noms).document(parties(texte)))


class _Lecteur:
    """``page``: the only aid of a page that has one; ``aide``: the one of the section being read."""

    def __init__(self, noms: Mapping[str, str]) -> None:
        dits = {espaces(nom): aide for nom, aide in noms.items()}
        plus_longs_d_abord = sorted(dits, key=len, reverse=True)
        self.noms = [(nom, re.compile(rf"(?<!\w){re.escape(nom)}(?!\w)"), dits[nom]) for nom in plus_longs_d_abord]
        self.page: str | None = None
        self.aide: str | None = None

    def document(self, toutes: Iterable[Partie]) -> Iterator[Lu]:
        for partie in map(_sans_definitions, toutes):
            nommee = self.nommee(partie.titre)
            if nommee is not None or partie.niveau == 1:
                self.aide = nommee or self.page
            yield from self.partie(partie)

    def nommee(self, texte: str) -> str | None:
        """The aid that a text names, when it names one and no more: the longest name wins."""
        trouvees = set()
        for nom, motif, aide in self.noms:
            if nom in texte:
                texte, fois = motif.subn(" ", texte)
                if fois:
                    trouvees.add(aide)
        return trouvees.pop() if len(trouvees) == 1 else None

    # --- one part -----------------------------------------------------------------

    def partie(self, partie: Partie) -> Iterator[Lu]:
        titre = partie.titre.lower()
        resultat = "résultat" in titre or not titre or partie.niveau == 1
        manque = "manque" in titre
        combien = "combien" in titre
        sujet: str | None = None
        dessus = ""  # the last free sentence
        comptes = frozenset[Statut]()
        for element in partie.elements:
            if not element.puce:
                sujet, avant, dessus = _sujet(element.phrases[-1], sujet), dessus, element.phrases[-1]
                for lu in self.libre(element, resultat, combien, avant):
                    comptes |= lu.statuts if isinstance(lu, CompteLu) else frozenset()
                    yield lu
            elif element.marque and self.nommee(element.phrases[0]) and not element.phrases[0].endswith("?"):
                yield from self.verdict_de_liste(element)
            elif element.marque and "toutes les conditions" in element.phrases[0]:
                continue  # one mark for all that concerns the other adult: no criterion of its own
            elif element.marque and self.aide and not manque:
                yield self.critere(element, element.marque, sujet, forme=combien)
            else:
                for lu in self.puce(element, combien, comptes):
                    yield replace(lu, possible=manque) if isinstance(lu, AutreLu) else lu

    def libre(self, element: Element, resultat: bool, combien: bool, dessus: str) -> Iterator[Lu]:
        for phrase in element.phrases:
            yield from self.dates(phrase)
            if "dossier complet" in phrase:
                yield RenvoiLu(phrase)
            if compte := _compte_d_aides(phrase):
                yield compte
            elif resultat:
                yield from self.verdict(phrase)
            yield from self.formes_et_liens(phrase, self.aide, combien)
            yield from self.montants(phrase, self.aide, combien, ensuite="après" in dessus.lower())

    def verdict(self, phrase: str) -> Iterator[Lu]:
        """A « oui », « non » or « nous ne savons pas », or a sentence about the aid."""
        nommee = self.nommee(phrase)
        statuts = francais.verdict(phrase)
        if statuts is None or phrase.endswith(("?", ":")):
            return
        if nommee is not None and self.aide is None:
            self.page = self.aide = nommee
        courte = re.match(r"(oui|non|nous (ne )?savons)\b", phrase.lower())
        if self.aide is not None and (nommee == self.aide or (nommee is None and courte)):
            yield VerdictLu(self.aide, statuts, phrase)

    def verdict_de_liste(self, element: Element) -> Iterator[Lu]:
        aide = self.nommee(element.phrases[0])
        assert aide is not None and element.marque is not None
        symbole, mot = element.marque
        yield VerdictLu(aide, francais.verdict(mot) or frozenset(), mot, symbole)
        for phrase in element.phrases[1:]:
            yield from self.formes_et_liens(phrase, aide, combien=True)
            yield from self.montants(phrase, aide, combien=True, ensuite=False)

    def puce(self, element: Element, combien: bool, comptes: frozenset[Statut]) -> Iterator[Lu]:
        """An item without a criterion: an aid counted above, the part of a person, a change, an effect."""
        nommee = self.nommee(element.phrases[0])
        if comptes and nommee and len(element.phrases) == 1:
            yield VerdictLu(nommee, comptes, element.phrases[0])
            return
        if changement := self.changement(element):
            yield changement
            return
        for phrase in element.phrases:
            yield from self.dates(phrase)
            sommes = _sommes(phrase)
            if combien and self.aide and len(sommes) == 1 and phrase.startswith("Pour "):
                yield PartLue(self.aide, _sujet(phrase, None), sommes[0], phrase)
            else:
                yield from self.montants(phrase, self.aide, combien, ensuite=False)

    def changement(self, element: Element) -> ChangementLu | None:
        """What changes an aid that is received: the cause comes first, the aid next."""
        for rang, phrase in enumerate(element.phrases):
            sommes = _sommes(phrase)
            if len(sommes) == 2 and re.search(r"\bde .* à ", phrase):
                nommees = [self.nommee(p) for p in element.phrases[:rang]]
                cause, change = (*nommees, None, None)[:2]
                return ChangementLu(cause, change, sommes[0], sommes[1], " ".join(element.phrases))
        return None

    def formes_et_liens(self, phrase: str, aide: str | None, combien: bool) -> Iterator[Lu]:
        """The form of the aid, and the other aids that its amount tells of."""
        if aide is None or not combien:
            return
        mots = phrase.lower()
        if forme := francais.forme(phrase):
            yield FormeLue(aide, forme, phrase)
        if mots.startswith("ce montant compte"):
            yield LienLu(aide, "compte", self.nommee(phrase), phrase)
        elif "remplace cette aide" in mots or mots.startswith("choisissez : cette aide ou "):
            yield LienLu(aide, "remplace", self.nommee(phrase), phrase)
        elif mots.startswith("avant ") and (autre := self.nommee(phrase)):
            yield LienLu(aide, "avant", autre, phrase)

    # --- amounts and dates ----------------------------------------------------------

    def montants(self, phrase: str, aide: str | None, combien: bool, ensuite: bool) -> Iterator[Lu]:
        mots = phrase.lower()
        sommes = _sommes(phrase)
        if not sommes:
            yield from _gratuit(phrase, aide, ensuite)
        elif aide is None and "aides actuelles" in mots:
            yield from (MontantLu(None, "aujourd_hui", "exact", somme, phrase) for somme in sommes)
        elif aide is None and "aides" in mots:
            yield from (MontantLu(None, "avec_les_aides", "exact", somme, phrase) for somme in sommes)
        elif aide is not None and re.search(r"\bpay(ez|er)\b", mots):
            role: Role = "payer_ensuite" if ensuite else "payer"
            yield from (MontantLu(aide, role, _borne(mots), somme, phrase) for somme in sommes)
        elif aide is not None and (combien or re.search(r"\brecev(ez|oir)\b", mots)):
            quand: Role = "recevoir_avant" if mots.startswith("avant ") else "recevoir"
            quand = "renoncer" if mots.startswith("sans ") else quand
            yield from (MontantLu(aide, quand, _borne(mots), somme, phrase) for somme in sommes)
        else:
            yield from (AutreLu(aide, somme, phrase) for somme in sommes)

    def dates(self, phrase: str) -> Iterator[DateLue]:
        mots = phrase.lower()
        role: RoleDate = next((role for mot, role in _DATES if mot in mots), "autre")
        for jour in francais.dates(phrase):
            yield DateLue(self.nommee(phrase) or self.aide, role, jour, phrase)

    # --- one criterion --------------------------------------------------------------

    def critere(self, element: Element, marque: tuple[str, str], sujet: str | None, forme: bool) -> CritereLu:
        assert self.aide is not None
        question, *suite = element.phrases
        limites = francais.quantites(question)
        limite = limites[0] if limites else None
        lu = CritereLu(self.aide, forme, question, marque, sujet, limite, francais.sens(question))
        for phrase in suite:
            lu = replace(lu, **_fait(phrase))
        return lu


def _sans_definitions(partie: Partie) -> Partie:
    """Words explained on the way (« ASPA veut dire : … ») say nothing of the result."""
    dits = (replace(e, phrases=tuple(p for p in e.phrases if "veut dire :" not in p)) for e in partie.elements)
    return replace(partie, elements=tuple(e for e in dits if e.phrases))


def _fait(phrase: str) -> dict[str, Any]:
    """What a sentence under a criterion adds: the limit, what is counted, the gap, the date of the limit."""
    mots = phrase.lower()
    trouvees = francais.quantites(phrase)
    if jours := francais.dates(phrase):
        return {"limite_du": jours[0]}
    if not trouvees or re.search(r"\bdernier|\bpar exemple\b", mots):  # « les 12 derniers mois »: a window
        return {}
    valeur = trouvees[0]
    if "de trop" in mots or "manque" in mots:
        return {"ecart": valeur, "en_trop": "de trop" in mots}
    quoi = "limite" if "limite" in mots else "compte"
    if (
        valeur.unite != "euro" and quoi == "compte" and not _COMPTE.match(mots)
    ):  # « L'enfant a moins de 20 ans. »: a rule
        return {}
    return {f"{quoi}_environ" if valeur.environ else quoi: valeur}


#: what is known of the home, right before the figure; other durations and counts below a question are rules
_COMPTE = re.compile(r"(nous comptons|vous avez|cette personne a) (?=(environ |moins )?\d)")


def _sommes(phrase: str) -> tuple[Quantite, ...]:
    return tuple(q for q in francais.quantites(phrase) if q.unite == "euro")


def _gratuit(phrase: str, aide: str | None, ensuite: bool) -> Iterator[MontantLu]:
    """« Vous ne payez rien », perhaps: zero to pay."""
    mots = phrase.lower()
    paye_rien = "payez" in mots and re.search(r"\brien\b", mots)
    gratuite = re.search(r"\b(est|sont|reste|restent) gratuite?s? pour vous\b", mots)
    if aide is None or not (paye_rien or gratuite):
        return
    role: Role = "payer_ensuite" if ensuite else "payer"
    nul = Quantite(francais.ZERO, "euro")
    boiteuse = paye_rien and francais.negation(phrase) is not Negation.ENTIERE
    borne: Borne = "minimum" if "peut-être" in mots or boiteuse else "exact"
    yield MontantLu(aide, role, borne, nul, phrase)


def _borne(mots: str) -> Borne:
    if re.search(r"\bjusqu'à ", mots):
        return "plafond"
    if re.search(r"\bau moins\b|\bplus petit\b|\bminimum\b", mots):
        return "minimum"
    return "maximum" if re.search(r"\bau plus\b|\bplus grand\b|\bmaximum\b", mots) else "exact"


def _compte_d_aides(phrase: str) -> CompteLu | None:
    """How many aids have an answer: « Pour 6 aides, nous ne savons pas encore. »"""
    trouve = re.search(r"\b(?:(encore|aussi pour) )?(\d+|pas d'|aucune) ?(?:autres? )?aides?\b", phrase)
    if not trouve or phrase.endswith("?"):
        return None
    if not trouve[2].isdigit():
        return CompteLu(_POSSIBLES, 0, phrase) if francais.negation(phrase) is Negation.ENTIERE else None
    statuts = francais.verdict(phrase)
    if statuts is None:
        return CompteLu(_OUVERTES, int(trouve[2]), phrase, autres=True) if trouve[1] else None
    return CompteLu(_POSSIBLES if statuts & _POSSIBLES else statuts, int(trouve[2]), phrase, bool(trouve[1]))


def _sujet(phrase: str, courant: str | None) -> str | None:
    """Whom a « Pour … : » announces; the list of the reader's amounts adds the number of the amount."""
    trouve = re.match(r"Pour (.*?) :", phrase)
    if not trouve:
        return courant
    qui = trouve[1]
    if somme := re.search(r"\bsomme (?:numéro )?(\d+)", qui):
        return f"{courant or 'vous'}, ressource {somme[1]}"
    numero = "".join(re.findall(r" \d+", qui)[:1])
    if "couple" in qui:
        return "conjoint"
    if "enfant" in qui:
        return f"enfant{numero}"
    return "vous" if qui == "vous" else f"autre{numero}"
