"""Answers written into the text of a scenario: only the lines of the answer change.

The reader knows where each value stands (:mod:`~droits.scenarios.nodes`). An answer is text put at such a place:
order, comments, quotes, spaces and line ends of the rest stay as they are. In a JSON text, JSON is written.

>>> retoucher("demandeur:\\n  activite: inconnu  # à demander\\n", ("demandeur", "activite"), "retraite")
'demandeur:\\n  activite: retraite  # à demander\\n'
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from pydantic import BaseModel

from droits.scenarios.nodes import Fiche, Liste, Noeud, Scalaire, lire_noeuds
from droits.scenarios.reading import champ_nomme, fait_emballe
from droits.scenarios.shapes import Champ, Forme, champ_a, champs
from droits.scenarios.shortcuts import RACCOURCIS
from droits.scenarios.situation import Patrimoine, Provenance, Situation
from droits.scenarios.words import NON, OUI, cle, est_aucun, est_inconnu

Chemin = tuple[str | int, ...]


@dataclass(frozen=True)
class _TelQuel:
    """A piece of the file that is moved as it is written."""

    source: str


Valeur: TypeAlias = "str | bool | int | Decimal | date | Mapping[str, Valeur] | Sequence[Valeur] | _TelQuel | None"


@dataclass(frozen=True)
class _Retouche:
    """Characters ``debut`` to ``fin`` become ``texte``."""

    debut: int
    fin: int
    texte: str


def retoucher(texte: str, chemin: Chemin, valeur: Valeur, su: Provenance | None = None) -> str:
    """``texte`` with the answer at ``chemin``. Raises :class:`LookupError` for a place that no scenario has."""
    _, champ = champ_a(Situation, chemin)
    positions = [i for i, signe in enumerate(texte) if signe != "\n" or texte[i - 1 : i] != "\r"] + [len(texte)]
    lu = texte.replace("\r\n", "\n").replace("\r", "\n")
    racine = lire_noeuds(lu, "<texte>")
    edition = _Edition(lu, en_json=lu.lstrip().startswith("{"))
    fin_de_ligne = next(iter(re.findall(r"\r\n|\r|\n", texte)), "\n")
    ecrite = valeur if su is None or _sans_provenance(champ, valeur) else _avec_provenance(valeur, su)
    retouche = edition.dans_la_fiche(Situation, racine, chemin, ecrite)
    lignes = retouche.texte.replace("\n", fin_de_ligne)
    return texte[: positions[retouche.debut]] + lignes + texte[positions[retouche.fin] :]


def _sans_provenance(champ: Champ, valeur: Valeur) -> bool:
    """``valeur`` and ``immobilier: aucun``: what stands under a key « valeur » there is read as theirs."""
    de_la_liste = champ.forme.element.modele if champ.forme.element else None
    en_un_mot = not isinstance(valeur, Mapping) and (isinstance(valeur, str) or not isinstance(valeur, Sequence))
    return champ.nom == "valeur" or (de_la_liste is not None and "valeur" in champs(de_la_liste) and en_un_mot)


def _avec_provenance(valeur: Valeur, su: Provenance) -> Valeur:
    """How a fact is known goes with each fact of a card, not around the card.

    A fact named « valeur » (of a property) stays bare: wrapped, it would read as the card itself.
    """
    if isinstance(valeur, Mapping):
        return {nom: v if nom == "valeur" else _avec_provenance(v, su) for nom, v in valeur.items()}
    if isinstance(valeur, Sequence) and any(isinstance(v, Mapping) for v in valeur):
        return [_avec_provenance(v, su) for v in valeur]
    dits = {"valeur": valeur, "su": su.su.value, "papier": su.papier, "date": su.date_papier}
    return {nom: v for nom, v in dits.items() if v is not None or nom == "valeur"}


@dataclass(frozen=True)
class _Edition:
    """One change in one text whose line ends are ``\\n``."""

    texte: str
    en_json: bool

    # --- where: along the models, as the reader does ---

    def dans_la_fiche(self, modele: type[BaseModel], fiche: Fiche, chemin: Chemin, valeur: Valeur) -> _Retouche:
        nom, *reste = chemin
        assert isinstance(nom, str)
        connus = champs(modele)
        champ = connus[nom]
        ecrit = next((e for e in fiche.entrees if champ_nomme(e[0].texte, connus) == nom), None)
        if ecrit is None:
            return self._ajouter_cle(modele, fiche, nom, _structure(reste, valeur))
        place = _Place(fiche, *ecrit)
        if not reste:
            return self._remplacer_valeur(place, valeur)
        if champ.forme.genre == "liste":
            return self._dans_la_liste(champ, place, tuple(reste), valeur)
        return self._dans_le_champ(champ.forme, place, tuple(reste), valeur)

    def _dans_le_champ(self, forme: Forme, place: _Place, reste: Chemin, valeur: Valeur) -> _Retouche:
        """Inside a card that stands after a key: written as a card, as one word, or not known."""
        assert forme.modele is not None
        dedans = fait_emballe(forme, place.valeur) or place.valeur
        if isinstance(dedans, Liste) and len(dedans.elements) == 1:
            dedans = dedans.elements[0]
        if isinstance(dedans, Fiche):
            return self.dans_la_fiche(forme.modele, dedans, reste, valeur)
        return self._remplacer_valeur(place, self._carte(forme.modele, place.valeur, dedans, reste, valeur))

    def _dans_la_liste(self, champ: Champ, place: _Place, reste: Chemin, valeur: Valeur) -> _Retouche:
        rang, *suite = reste
        assert champ.forme.element is not None
        forme = champ.forme.element
        dedans = fait_emballe(champ.forme, place.valeur) or place.valeur
        elements = _elements(dedans)
        if not isinstance(rang, int) or not 0 <= rang <= len(elements):
            raise LookupError(f"« {champ.nom} » n'a pas d'élément {rang}")
        if rang == len(elements):
            ajout = _structure(suite, valeur)
            if isinstance(dedans, Liste) and elements:
                return self._ajouter_element(dedans, ajout)
            return self._remplacer_valeur(place, [*map(self._tel_quel, elements), ajout])
        element = elements[rang]
        if not suite:
            return self._remplacer(element, self._en_ligne(valeur))
        carte = fait_emballe(Forme("fiche", modele=forme.modele), element) or element
        assert forme.modele is not None
        if isinstance(carte, Fiche):
            return self.dans_la_fiche(forme.modele, carte, tuple(suite), valeur)
        return self._remplacer(element, self._en_ligne(self._carte(forme.modele, element, carte, tuple(suite), valeur)))

    def _carte(
        self, modele: type[BaseModel], ecrit: Noeud, dedans: Noeud, reste: Chemin, valeur: Valeur
    ) -> Mapping[str, Valeur]:
        """The card that takes the place of one word, which it keeps under its own key (« refugie » → nature)."""
        carte = _structure(reste, valeur)
        assert isinstance(carte, Mapping)
        mot = dedans.texte if isinstance(dedans, Scalaire) else ""
        raccourci = RACCOURCIS.get(modele)
        if modele is Patrimoine and est_aucun(mot):
            return dict.fromkeys(champs(modele), "aucun") | dict(carte)
        if raccourci is None or raccourci in carte or est_inconnu(mot) or cle(mot) in OUI:
            return carte
        return {raccourci: self._tel_quel(ecrit), **carte}

    # --- what: pieces of text ---

    def _ajouter_cle(self, modele: type[BaseModel], fiche: Fiche, nom: str, valeur: Valeur) -> _Retouche:
        """After the key that comes before ``nom`` in the models, or first."""
        if not fiche.entrees:  # « {} »
            return _Retouche(fiche.etendue.debut, fiche.etendue.fin, self._en_ligne({nom: valeur}))
        ordre = list(champs(modele))
        rangs = [_rang(ordre, champ_nomme(c.texte, champs(modele))) for c, _ in fiche.entrees]
        avant = [i for i, rang in enumerate(rangs) if rang < ordre.index(nom)]
        voisin = max(avant, key=lambda i: (rangs[i], i), default=None)
        if fiche.entre_accolades:
            return self._ajouter_entre_accolades(fiche, voisin, f"{self._cle(nom)}: {self._en_ligne(valeur)}")
        decalage = fiche.entrees[0][0].position.colonne - 1
        lignes = f"{nom}:{self._apres_la_cle(valeur, decalage)}"
        marge = " " * decalage
        if voisin is None:
            debut = fiche.entrees[0][0].etendue.debut
            return _Retouche(debut, debut, f"{lignes}\n{marge}")
        fin = self._fin_de_ligne(self._fin(fiche.entrees[voisin][1]))
        en_bloc = "\n" in lignes or self._en_bloc(fiche.entrees[voisin][1])
        vide = "\n" if modele is Situation and en_bloc else ""  # the rooms of a file are set apart
        return _Retouche(fin, fin, f"{vide}\n{marge}{lignes}")

    def _ajouter_entre_accolades(self, fiche: Fiche, voisin: int | None, entree: str) -> _Retouche:
        """With the spaces or the line of the other keys."""
        premiere = fiche.entrees[0][0].etendue.debut
        ouverture = self.texte[fiche.etendue.debut + 1 : premiere]
        separation = ouverture if "\n" in ouverture and "#" not in ouverture else " "
        if voisin is None:
            return _Retouche(premiere, premiere, f"{entree},{separation}")
        fin = self._fin(fiche.entrees[voisin][1])
        return _Retouche(fin, fin, f",{separation}{entree}")

    def _ajouter_element(self, liste: Liste, valeur: Valeur) -> _Retouche:
        dernier = liste.elements[-1]
        if self.texte[liste.etendue.debut] == "[":
            fin = self._fin(dernier)
            return _Retouche(fin, fin, f", {self._en_ligne(valeur)}")
        fin = self._fin_de_ligne(self._fin(dernier))
        decalage = liste.position.colonne - 1
        ligne = f"- {self._en_ligne(valeur)}" if not self._en_bloc(dernier) else self._tiret(valeur, decalage)
        return _Retouche(fin, fin, f"\n{' ' * decalage}{ligne}")

    def _remplacer_valeur(self, place: _Place, valeur: Valeur) -> _Retouche:
        """The value of a key; the comment that follows the key stays."""
        ecrit, dans_une_ligne = place.valeur, place.fiche.entre_accolades
        decalage = place.fiche.entrees[0][0].position.colonne - 1
        lignes = self._en_ligne(valeur) if dans_une_ligne else self._apres_la_cle(valeur, decalage).removeprefix(" ")
        if self._en_bloc(ecrit):
            deux_points = self.texte.index(":", place.cle.etendue.fin) + 1
            fin_de_la_cle = self._fin_de_ligne(deux_points)
            fin = self._fin_de_ligne(self._fin(ecrit))
            if lignes.startswith("\n"):
                return _Retouche(fin_de_la_cle, fin, lignes)
            return _Retouche(deux_points, fin, f" {lignes}{self.texte[deux_points:fin_de_la_cle]}")
        if not lignes.startswith("\n"):
            return self._remplacer(ecrit, lignes)
        fin = self._fin(ecrit)
        bout = self._fin_de_ligne(fin)
        debut = len(self.texte[: ecrit.etendue.debut].rstrip(" "))
        return _Retouche(debut, bout, self.texte[fin:bout].rstrip() + lignes)

    def _remplacer(self, noeud: Noeud, ecrit: str) -> _Retouche:
        debut, fin = noeud.etendue.debut, self._fin(noeud)
        avant = self.texte[debut - 1] if debut else ""
        if debut == fin and avant not in (" ", "\n"):  # nothing stood there
            ecrit = f" {ecrit}" if avant in ":-" else f": {ecrit}"
        return _Retouche(debut, fin, ecrit)

    # --- how values are written ---

    def _apres_la_cle(self, valeur: Valeur, decalage: int) -> str:
        """On the line of the key, or on the lines below it: a card by keys, a list of cards by dashes."""
        marge = " " * (decalage + 2)
        if isinstance(valeur, Mapping) and "valeur" not in valeur:
            return "".join(f"\n{marge}{nom}:{self._apres_la_cle(v, decalage + 2)}" for nom, v in valeur.items())
        if isinstance(valeur, Sequence) and any(isinstance(v, Mapping | _TelQuel) for v in valeur):
            return "".join(f"\n{marge}{self._tiret(v, decalage + 2)}" for v in valeur)
        simple = isinstance(valeur, str) or not isinstance(valeur, Mapping | Sequence | _TelQuel)
        return f" {self._mot(valeur, _SIMPLE) if simple else self._en_ligne(valeur)}"

    def _tiret(self, valeur: Valeur, decalage: int) -> str:
        """An element after its dash: a card by keys, one on each line, where more will come."""
        if not isinstance(valeur, Mapping) or not valeur:
            return f"- {self._en_ligne(valeur)}"
        marge = f"\n{' ' * (decalage + 2)}"
        return "- " + marge.join(f"{nom}:{self._apres_la_cle(v, decalage + 2)}" for nom, v in valeur.items())

    def _en_ligne(self, valeur: Valeur) -> str:
        if isinstance(valeur, _TelQuel):
            return valeur.source
        if isinstance(valeur, Mapping):
            return "{" + ", ".join(f"{self._cle(nom)}: {self._en_ligne(v)}" for nom, v in valeur.items()) + "}"
        if isinstance(valeur, Sequence) and not isinstance(valeur, str):
            return "[" + ", ".join(map(self._en_ligne, valeur)) + "]"
        return self._mot(valeur, _SIMPLE_EN_LIGNE)

    def _mot(self, valeur: Valeur, sans_guillemets: re.Pattern[str]) -> str:
        mot = _en_francais(valeur)
        if not self.en_json and sans_guillemets.fullmatch(mot):
            return mot
        return json.dumps(mot, ensure_ascii=False)

    def _cle(self, nom: str) -> str:
        return json.dumps(nom) if self.en_json else nom

    def _tel_quel(self, noeud: Noeud) -> Valeur:
        if self._en_bloc(noeud):
            return _valeur(noeud)
        if isinstance(noeud, Scalaire):
            return noeud.texte
        return _TelQuel(self.texte[noeud.etendue.debut : self._fin(noeud)])

    # --- positions ---

    def _en_bloc(self, noeud: Noeud) -> bool:
        """Written on lines of its own, by keys or by dashes."""
        return not isinstance(noeud, Scalaire) and self.texte[noeud.etendue.debut] not in "[{"

    def _fin(self, noeud: Noeud) -> int:
        """Where the text of a value ends; « ?? » was read as one sign, and a folded text ends on the next line."""
        debut, fin = noeud.etendue
        if isinstance(noeud, Scalaire):
            while self.texte[fin : fin + 1] == "?" and self.texte[debut : debut + 1] == "?":
                fin += 1
        return debut + len(self.texte[debut:fin].rstrip("\n"))

    def _fin_de_ligne(self, ici: int) -> int:
        fin = self.texte.find("\n", ici)
        return len(self.texte) if fin < 0 else fin


@dataclass(frozen=True)
class _Place:
    """A value, after its key, in a card."""

    fiche: Fiche
    cle: Scalaire
    valeur: Noeud


def _structure(chemin: Sequence[str | int], valeur: Valeur) -> Valeur:
    """The cards and lists around a value that nothing announces yet."""
    for pas in reversed(chemin):
        if isinstance(pas, int) and pas != 0:
            raise LookupError(f"pas d'élément {pas} dans une liste vide")
        valeur = {pas: valeur} if isinstance(pas, str) else [valeur]
    return valeur


def _elements(noeud: Noeud) -> tuple[Noeud, ...]:
    """Of a list, which may be written as one element without a dash, or as « aucune »."""
    elements = noeud.elements if isinstance(noeud, Liste) else (noeud,)
    seul = elements[0] if len(elements) == 1 else None
    vide = isinstance(seul, Scalaire) and (est_inconnu(seul.texte) or est_aucun(seul.texte) or cle(seul.texte) in NON)
    return () if vide else elements


def _valeur(noeud: Noeud) -> Valeur:
    """A value out of its lines, to be written elsewhere."""
    match noeud:
        case Scalaire():
            return noeud.texte
        case Liste():
            return [_valeur(e) for e in noeud.elements]
        case Fiche():
            return {c.texte: _valeur(v) for c, v in noeud.entrees}


def _rang(ordre: Sequence[str], nom: str | None) -> int:
    return ordre.index(nom) if nom in ordre else -1


#: what YAML and our reader take for the text that it is, alone on its line or between braces
_SIMPLE = re.compile(r"[\w][\w €%/.,'’()+-]*(?<! )")
_SIMPLE_EN_LIGNE = re.compile(r"[\w][\w €%/.'’()+-]*(?<! )")


def _en_francais(valeur: Valeur) -> str:
    match valeur:
        case None:
            return "inconnu"
        case bool():
            return "oui" if valeur else "non"
        case date():
            return f"{valeur:%d/%m/%Y}"
        case Decimal():
            return f"{valeur:f}".replace(".", ",")
        case _:
            return str(valeur)
