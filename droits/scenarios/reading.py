"""Scenario file → :class:`Situation`. Every problem has its line, its column and its cure.

The tree of the file is walked along the models: words are understood (``aucune``, ``inconnu``,
synonyms), each value is parsed where it stands, and the models are built from the leaves up. What is
wrong is noted and left out, so that the rest is still checked and all problems are told at once.

>>> situation = lire("demandeur: {date_naissance: 12/03/1958}")
>>> situation.demandeur.date_naissance
datetime.date(1958, 3, 12)
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticCustomError

from droits.scenarios import coherence, valeurs, vocabulary
from droits.scenarios.nodes import (
    TAILLE_MAXIMALE,
    Fiche,
    Liste,
    Noeud,
    Position,
    Scalaire,
    decoder,
    lire_noeuds,
    refuser,
)
from droits.scenarios.problems import ErreurDeScenario, Gravite, Probleme
from droits.scenarios.schema import schema_json
from droits.scenarios.shapes import Champ, Forme, champs
from droits.scenarios.shortcuts import LES_DEUX, RACCOURCIS, SANS, SEULS
from droits.scenarios.situation import (
    Adulte,
    AideRecue,
    AvisImpot,
    Conjoint,
    Logement,
    NatureAide,
    NatureRessource,
    Patrimoine,
    Provenance,
    Ressource,
    Sante,
    Situation,
)
from droits.scenarios.words import NON, OUI, cle, en_liste, est_aucun, est_inconnu, proche

__all__ = ["ErreurDeScenario", "Lecture", "Probleme", "lire", "lire_avec_avertissements", "schema_json"]

Chemin = tuple[str | int, ...]
Source = Path | str | bytes | TextIO


@dataclass(frozen=True)
class Lecture:
    """A file that could be read, and what its author should look at again."""

    situation: Situation
    avertissements: tuple[Probleme, ...]


def lire(source: Source, *, nom: str | None = None, aujourd_hui: date | None = None) -> Situation:
    """Read one scenario: a path, a text, bytes or an open file. Raises :class:`ErreurDeScenario`."""
    return lire_avec_avertissements(source, nom=nom, aujourd_hui=aujourd_hui).situation


def lire_avec_avertissements(source: Source, *, nom: str | None = None, aujourd_hui: date | None = None) -> Lecture:
    """Like :func:`lire`, with the warnings."""
    fichier, texte = _texte(source, nom)
    racine = lire_noeuds(texte, fichier)
    lecteur = _Lecteur(fichier)
    situation = lecteur.situation(racine)
    for constat in coherence.constats(situation, lecteur.lignes(), aujourd_hui or date.today()):
        lecteur.signaler(constat.chemin, constat.code, constat.message, constat.remede, gravite=constat.gravite)
    if any(p.gravite == "erreur" for p in lecteur.problemes):
        raise ErreurDeScenario(lecteur.problemes) from None
    avertissements = sorted(lecteur.problemes, key=lambda p: (p.ligne, p.colonne))
    return Lecture(situation, tuple(avertissements))


# --- source → text ---------------------------------------------------------------


def _texte(source: Source, nom: str | None) -> tuple[str, str]:
    """(name for messages, text)."""
    if isinstance(source, str) and _est_un_texte(source):
        return nom or "<texte>", source
    if isinstance(source, bytes):
        return nom or "<texte>", decoder(source, nom or "<texte>")
    if isinstance(source, str | Path):
        return nom or str(source), decoder(_octets(Path(source), nom or str(source)), nom or str(source))
    fichier = nom or str(getattr(source, "name", "<entrée>"))
    try:
        lu: str | bytes = source.read(TAILLE_MAXIMALE + 1)
    except UnicodeDecodeError:
        refuser(
            fichier,
            Position(1, 1),
            "encodage",
            "le fichier n'est pas enregistré en UTF-8",
            "dans votre éditeur, choisissez « Enregistrer sous », encodage « UTF-8 »",
        )
    return fichier, decoder(lu, fichier) if isinstance(lu, bytes) else lu


def _est_un_texte(source: str) -> bool:
    if "\n" in source or "{" in source or not source.strip():
        return True
    try:
        return re.search(r":(\s|$)", source) is not None and not Path(source).exists()
    except (OSError, ValueError):
        return True


def _octets(chemin: Path, fichier: str) -> bytes:  # noqa: RET503 - refuser never returns
    try:
        if chemin.exists() and not chemin.is_file() and not chemin.is_dir():
            raise OSError  # a pipe or a device could block for ever
        with chemin.open("rb") as flux:
            return flux.read(TAILLE_MAXIMALE + 1)  # never more: a huge file is refused at once
    except FileNotFoundError:
        message, remede = "ce fichier n'existe pas", "vérifiez le nom et le dossier"
    except IsADirectoryError:
        message, remede = "c'est un dossier, pas un fichier", "donnez le chemin d'un fichier .yaml ou .json"
    except PermissionError:
        message, remede = "ce fichier ne peut pas être ouvert", "vérifiez que vous avez le droit de le lire"
    except (OSError, ValueError):
        message, remede = "ce fichier ne peut pas être lu", "vérifiez le nom et le dossier"
    refuser(fichier, Position(1, 1), "fichier", message, remede)


# --- nodes → models ----------------------------------------------------------------

_CLES_DE_PROVENANCE = frozenset({"valeur", "su", "papier", "date", "date_papier"})


#: errors of a whole card (its model validator) → the key that is to be mended
_ENDROIT_DES_FICHES: dict[str, Chemin] = {"net_ou_brut": ("montant",), "periode": ("jusqu_au",)}


#: old facts, of which people may know the year only
_DITES_EN_ANNEE = frozenset({"date_naissance", "en_france_depuis"})

LONGUEUR_MAXIMALE = 200  # of a list: no household comes near
_ASSEZ_DE_PROBLEMES = 100  # beyond, the file is not a scenario: looking for near words only takes time


class _Absent:
    """Nothing to keep: the fact is unknown, or was refused and noted."""


_ABSENT = _Absent()


class _Lecteur:
    """Walks the tree of one file; keeps positions, provenances and problems."""

    def __init__(self, fichier: str) -> None:
        self._fichier = fichier
        self._positions: dict[Chemin, Position] = {}
        self._provenances: dict[str, Provenance] = {}
        self.problemes: list[Probleme] = []

    def situation(self, racine: Fiche) -> Situation:
        situation: Situation = self._fiche(Situation, racine, ())
        return situation.model_copy(update={"provenances": self._provenances})

    def lignes(self) -> dict[Chemin, int]:
        return {chemin: position.ligne for chemin, position in self._positions.items()}

    def signaler(
        self,
        chemin: Chemin,
        code: str,
        message: str,
        remede: str | None = None,
        *,
        position: Position | None = None,
        gravite: Gravite = "erreur",
    ) -> _Absent:
        """Note one problem. Without ``position``: where ``chemin``, or the nearest card around it, begins."""
        ou = position or next(
            (self._positions[chemin[:n]] for n in range(len(chemin), -1, -1) if chemin[:n] in self._positions),
            Position(1, 1),
        )
        nom = ".".join(map(str, chemin))
        self.problemes.append(Probleme(self._fichier, *ou, nom, code, message, remede, gravite))
        return _ABSENT

    def _en_erreur(self, chemin: Chemin) -> bool:
        nom = ".".join(map(str, chemin))
        return any(p.cle == nom and p.gravite == "erreur" for p in self.problemes)

    # --- cards ---

    def _fiche(self, modele: type[BaseModel], noeud: Noeud, chemin: Chemin) -> Any:
        """The model that ``noeud`` describes; built as far as possible when something in it is wrong."""
        self._positions[chemin] = noeud.position
        brut: dict[str, Any] = {}
        for champ, valeur in self._entrees(modele, self._en_fiche(modele, noeud, chemin), chemin):
            lu = self._champ(modele, champ, valeur, (*chemin, champ.nom))
            if lu is not _ABSENT:
                brut[champ.nom] = lu
        return self._construire(modele, self._montants(modele, brut, chemin), chemin)

    def _en_fiche(self, modele: type[BaseModel], noeud: Noeud, chemin: Chemin) -> Fiche:
        vide = Fiche((), noeud.position)
        if isinstance(noeud, Fiche):
            return noeud
        if isinstance(noeud, Scalaire):
            if est_inconnu(noeud.texte):
                return vide
            if raccourci := RACCOURCIS.get(modele):
                return Fiche(((Scalaire(raccourci, noeud.position), noeud),), noeud.position)
        self.signaler(
            chemin,
            "fiche_attendue",
            f"{_nommer(chemin)} doit être une fiche, avec une ligne par fait",
            f"écrivez une ligne par fait sous « {_mot(chemin)}: », par exemple « {_exemple(modele)}: … », "
            "décalée de deux espaces",
        )
        return vide

    def _entrees(self, modele: type[BaseModel], fiche: Fiche, chemin: Chemin) -> Iterator[tuple[Champ, Noeud]]:
        """Known keys of a card, once each."""
        connus = champs(modele)
        vus: dict[str, Position] = {}
        for nom, valeur in fiche.entrees:
            if not chemin and nom.texte == "$schema":  # where JSON editors look for the schema
                continue
            champ = champ_nomme(nom.texte, connus)
            if champ is None:
                self._cle_inconnue(modele, nom, valeur, fiche, chemin)
            elif champ in vus:
                self._cle_repetee(champ, nom.position, vus[champ], chemin)
            else:
                vus[champ] = nom.position
                yield connus[champ], valeur

    def _cle_inconnue(
        self, modele: type[BaseModel], nom: Scalaire, valeur: Noeud, fiche: Fiche, chemin: Chemin
    ) -> None:
        connus = champs(modele)
        if fiche.entre_accolades and re.fullmatch(r"\s*[0-9][0-9\s€]*[\w\s€]*", nom.texte) and not _texte_de(valeur):
            self.signaler(
                chemin,
                "virgule_entre_accolades",
                "une virgule coupe ce montant en deux : entre accolades, elle sépare les faits",
                'mettez le montant entre guillemets (« "1043,59" ») ou écrivez un point (« 1043.59 »)',
                position=nom.position,
            )
            return
        ecrit = " ".join(nom.texte.split())[:40]
        if cle(nom.texte) in vocabulary.CLES_INUTILES:
            remede = vocabulary.REMEDE_CLE_INUTILE
        else:
            cherche = len(self.problemes) < _ASSEZ_DE_PROBLEMES
            trouve = proche(nom.texte, connus) if cherche else None
            if trouve is None and cherche:
                autres = {m: c for m, cs in vocabulary.synonymes_des_cles().items() for c in cs if c in connus}
                trouve = autres.get(proche(nom.texte, autres) or "")
            ailleurs = _ailleurs(nom.texte) if cherche and trouve is None else None
            question = f"vouliez-vous dire « {trouve} » ? " if trouve else (ailleurs or "")
            remede = f"{question}Clés acceptées ici : {en_liste(connus)}"
        ou = f" dans « {_mot(chemin)} »" if chemin else ""
        # a key that resembles none of ours may be somebody's name or amount: it is not repeated
        connue = "ouliez-vous" in remede or cle(nom.texte) in vocabulary.CLES_INUTILES
        message = f"clé inconnue « {ecrit} »{ou}" if connue else f"clé inconnue{ou}"
        self.signaler((*chemin, ecrit if connue else "?"), "cle_inconnue", message, remede, position=nom.position)

    def _cle_repetee(self, champ: str, position: Position, premiere: Position, chemin: Chemin) -> None:
        message, remede = {
            "demandeur": (
                "deux demandeurs",
                "un fichier n'a qu'un demandeur : l'autre adulte du couple est « conjoint »",
            ),
            "conjoint": (
                "« conjoint » est dit deux fois",
                "gardez la fiche du conjoint, ou « conjoint: aucun » si la personne vit seule",
            ),
        }.get(champ, (f"la clé « {champ} » est écrite deux fois", "gardez la bonne et effacez l'autre"))
        message += f" (la première est à la ligne {premiere.ligne})"
        self.signaler((*chemin, champ), "cle_repetee", message, remede, position=position)

    def _construire(self, modele: type[BaseModel], brut: dict[str, Any], chemin: Chemin) -> Any:
        while True:
            try:
                return modele.model_validate(brut)
            except ValidationError as e:
                # pydantic runs the checks of the inner cards again: those were told already
                erreurs = [
                    erreur
                    for erreur in e.errors(include_url=False, include_input=False)
                    if not (erreur["loc"] and erreur["type"] in _ENDROIT_DES_FICHES)
                ]
            for erreur in erreurs:
                self._signaler_pydantic(erreur, modele, chemin)
            refuses = {erreur["loc"][0] for erreur in erreurs if erreur["loc"]} & brut.keys()
            if not refuses:
                requis = [nom for nom, champ in champs(modele).items() if champ.info.is_required()]
                return modele.model_construct(**(dict.fromkeys(requis) | brut))
            brut = {nom: valeur for nom, valeur in brut.items() if nom not in refuses}

    def _signaler_pydantic(self, erreur: Any, modele: type[BaseModel], chemin: Chemin) -> None:
        """Say in French what pydantic found, once per fact."""
        code, contexte = str(erreur["type"]), erreur.get("ctx", {})
        endroit = _ENDROIT_DES_FICHES.get(code, tuple(erreur["loc"][:1]))
        ou = (*chemin, *endroit)
        if self._en_erreur(ou):
            return
        if code == "missing" and endroit:
            champ = champs(modele)[str(endroit[0])]
            self.signaler(
                ou,
                "cle_manquante",
                f"il manque « {champ.nom} » dans {_nommer(chemin)}",
                f"ajoutez « {champ.nom}: »"
                + (f" ; réponses acceptées : {en_liste(champ.forme.choix)}" if champ.forme.choix else ""),
            )
            return
        message, remede = _en_francais(code, contexte, str(erreur["msg"]))
        if code == "periode":
            message += f" (« depuis » est à la ligne {self._positions[(*chemin, 'depuis')].ligne})"
        self.signaler(ou, code, f"{_nommer(ou)} : {message}", remede)

    # --- facts ---

    def _champ(self, modele: type[BaseModel], champ: Champ, noeud: Noeud, chemin: Chemin) -> Any:
        noeud, provenance = self._deballer(champ.forme, noeud, chemin)
        self._positions[chemin] = noeud.position
        if isinstance(noeud, Scalaire) and est_inconnu(noeud.texte):
            if champ.inconnu_permis:
                return _ABSENT
            return self.signaler(
                chemin,
                "inconnu_refuse",
                f"{_nommer(chemin)} ne peut pas être inconnu",
                f"choisissez une réponse : {en_liste(champ.forme.choix)}"
                + ("" if champ.info.is_required() else f" ; sans cette ligne, nous lisons « {_defaut(champ)} »"),
            )
        lu = self._selon_forme(modele, champ, champ.forme, noeud, chemin)
        if provenance is not None and lu is not _ABSENT:
            self._provenances[".".join(map(str, chemin))] = provenance
        return lu

    def _deballer(self, forme: Forme, noeud: Noeud, chemin: Chemin) -> tuple[Noeud, Provenance | None]:
        """Take a fact out of ``{valeur: …, su: lu, papier: …, date: …}``."""
        fait = fait_emballe(forme, noeud)
        if fait is None:
            return noeud, None
        assert isinstance(noeud, Fiche)
        reste = Fiche(tuple(e for e in noeud.entrees if e[1] is not fait), noeud.position)
        # its problems belong to the fact, but its positions must not stand for the fact's own
        return fait, self._fiche(Provenance, reste, (*chemin, "provenance"))

    def _selon_forme(self, modele: type[BaseModel], champ: Champ, forme: Forme, noeud: Noeud, chemin: Chemin) -> Any:
        match forme.genre:
            case "fiche":
                return self._fiche_ou_mot(forme, noeud, chemin)
            case "liste":
                return self._liste(modele, champ, forme, noeud, chemin)
        if isinstance(noeud, Liste) and len(noeud.elements) == 1:
            noeud = noeud.elements[0]
        if not isinstance(noeud, Scalaire):
            return self.signaler(
                chemin,
                "valeur_attendue",
                f"{_nommer(chemin)} : une seule réponse est attendue",
                f"écrivez la réponse après « {_mot(chemin)}: », sur la même ligne",
            )
        if forme.genre == "choix":
            return self._choix(modele, champ, forme, noeud, chemin)
        return self._valeur(champ, forme, noeud.texte, chemin)

    def _fiche_ou_mot(self, forme: Forme, noeud: Noeud, chemin: Chemin) -> Any:
        assert forme.modele is not None
        if isinstance(noeud, Liste):
            if len(noeud.elements) != 1:
                return self._une_seule_fiche(forme.modele, noeud, chemin)
            noeud = noeud.elements[0]
        if isinstance(noeud, Scalaire):
            mot = cle(noeud.texte)
            if forme.absence and (est_aucun(mot) or mot in NON | SEULS):
                return False
            if forme.absence and mot in OUI:  # there is one, and nothing is known of it
                return forme.modele()
            absent = forme.modele in SANS and (est_aucun(mot) or mot in NON)
            if absent and forme.modele is Patrimoine:
                return Patrimoine.model_validate({"epargne": 0, "immobilier": (), "donations": ()})
            if absent and forme.modele is AvisImpot:
                return self.signaler(
                    chemin,
                    "sans_avis",
                    "l'absence d'avis d'impôt est lue comme « inconnu »",
                    "rien à faire : les faits de l'avis seront demandés s'ils comptent",
                    gravite="avertissement",
                )
        return self._fiche(forme.modele, noeud, chemin)

    def _une_seule_fiche(self, modele: type[BaseModel], liste: Liste, chemin: Chemin) -> _Absent:
        if not liste.elements:
            return self.signaler(
                chemin,
                "fiche_attendue",
                f"{_nommer(chemin)} doit être une fiche",
                "écrivez « inconnu » ou les faits connus",
            )
        position = liste.elements[1].position
        if modele is Conjoint:
            return self.signaler(
                chemin,
                "trois_parents",
                "deux conjoints : avec le demandeur, cela ferait trois parents",
                "gardez un seul conjoint ; un autre adulte du logement va dans « autres_personnes »",
                position=position,
            )
        if _mot(chemin) == "demandeur":
            return self.signaler(
                chemin,
                "deux_demandeurs",
                "deux demandeurs",
                "un fichier n'a qu'un demandeur : l'autre adulte du couple est « conjoint »",
                position=position,
            )
        return self.signaler(
            chemin,
            "une_seule_fiche",
            f"{_nommer(chemin)} : une seule fiche est attendue",
            "enlevez les tirets et gardez-en une",
            position=position,
        )

    def _liste(self, modele: type[BaseModel], champ: Champ, forme: Forme, noeud: Noeud, chemin: Chemin) -> Any:
        assert forme.element is not None
        elements = noeud.elements if isinstance(noeud, Liste) else (noeud,)
        if isinstance(noeud, Scalaire) and cle(noeud.texte) in LES_DEUX:
            elements = tuple(Scalaire(mot, noeud.position) for mot in forme.element.choix)
        seul = elements[0] if len(elements) == 1 else None
        if isinstance(seul, Scalaire) and (est_aucun(seul.texte) or cle(seul.texte) in NON):
            return ()
        if len(elements) > LONGUEUR_MAXIMALE:
            return self.signaler(
                chemin,
                "liste_trop_longue",
                f"« {_mot(chemin)} » : plus de {LONGUEUR_MAXIMALE} éléments",
                "un fichier décrit un seul foyer : vérifiez que c'est le bon fichier",
                position=elements[LONGUEUR_MAXIMALE].position,
            )
        lus = []
        for n, element in enumerate(elements):
            ou = (*chemin, n)
            self._positions[ou] = element.position
            if forme.element.modele is not None:
                lus.append(self._element(forme.element.modele, element, ou))
            else:
                lus.append(self._selon_forme(modele, champ, forme.element, element, ou))
        if champ.nom == "ne_de" and len(lus) > 2:
            return self.signaler(
                chemin,
                "trois_parents",
                "trois parents : un enfant est né de deux personnes au plus",
                "gardez « demandeur », « conjoint » ou les deux ; un beau-parent ne s'écrit pas ici",
            )
        return tuple(lu for lu in lus if lu is not _ABSENT)

    def _element(self, modele: type[BaseModel], noeud: Noeud, chemin: Chemin) -> Any:
        """One card of a list. The card itself may be wrapped with its provenance."""
        dedans, provenance = self._deballer(Forme("fiche", modele=modele), noeud, chemin)
        if provenance is not None:
            self._provenances[".".join(map(str, chemin))] = provenance
        if isinstance(dedans, Scalaire) and not est_inconnu(dedans.texte) and modele not in RACCOURCIS:
            mot = _mot(chemin)
            self.signaler(
                chemin,
                "fiche_attendue",
                f"« {mot} » doit être une liste de fiches",
                f"sous « {mot}: », écrivez un tiret par fiche (« - {_exemple(modele)}: … »), ou « aucun »",
            )
        elif isinstance(dedans, Liste):
            self.signaler(
                chemin,
                "fiche_attendue",
                f"une liste dans la liste « {_mot(chemin)} »",
                "enlevez un tiret ou des crochets",
            )
        else:
            return self._fiche(modele, dedans, chemin)
        # an empty card keeps the numbers of the following ones true
        return modele.model_construct(**dict.fromkeys(champs(modele)))

    def _choix(self, modele: type[BaseModel], champ: Champ, forme: Forme, noeud: Scalaire, chemin: Chemin) -> Any:
        mot = cle(noeud.texte)
        synonymes = vocabulary.synonymes_des_choix(modele.__name__, champ.nom, forme.choix)
        accepte = synonymes.get(mot)
        if accepte is None and est_aucun(mot):
            accepte = next((choix for choix in forme.choix if choix in ("aucun", "aucune")), None)
        if accepte is not None:
            return accepte if champ.forme.genre == "liste" else champ.adaptateur.validate_python(accepte)
        permis = (*forme.choix, "inconnu") if champ.inconnu_permis else forme.choix
        return self._refuser_choix(modele, noeud, synonymes, permis, chemin)

    def _refuser_choix(
        self,
        modele: type[BaseModel],
        noeud: Scalaire,
        synonymes: dict[str, str],
        choix: tuple[str, ...],
        chemin: Chemin,
    ) -> _Absent:
        position = noeud.position
        mot = cle(noeud.texte)
        if modele is Ressource and mot in vocabulary.synonymes_des_choix("AideRecue", "nature", tuple(NatureAide)):
            return self.signaler(
                chemin,
                "aide_dans_ressources",
                "cette aide n'est pas une ressource à écrire ici",
                "mettez-la dans « aides_recues: », avec son montant",
                position=position,
            )
        if modele is AideRecue and mot in vocabulary.synonymes_des_choix("Ressource", "nature", tuple(NatureRessource)):
            return self.signaler(
                chemin,
                "ressource_dans_aides",
                "cette somme n'est pas une aide à écrire ici",
                "mettez-la dans « ressources: » de la personne qui la reçoit",
                position=position,
            )
        if modele is Conjoint and est_aucun(mot):
            return self.signaler(
                chemin,
                "seul_avec_conjoint",
                "contradiction : une fiche décrit le conjoint, et « lien » dit qu'il n'y en a pas",
                "si la personne vit seule, écrivez « conjoint: aucun » à la place de la fiche",
                position=position,
            )
        contiennent = {choisi for connu, choisi in synonymes.items() if mot in connu.split("_")}
        trouve = synonymes.get(cle(proche(noeud.texte, synonymes) or ""))
        if trouve is None and len(contiennent) == 1:  # « foyer » for « logement_foyer »
            (trouve,) = contiennent
        question = f"vouliez-vous dire « {trouve} » ? " if trouve else ""
        return self.signaler(
            chemin,
            "choix",
            f"réponse non comprise pour {_nommer(chemin)}",
            f"{question}Réponses acceptées : {en_liste(choix)}",
            position=position,
        )

    def _valeur(self, champ: Champ, forme: Forme, texte: str, chemin: Chemin) -> Any:
        if (forme.lecteur is valeurs.montant and est_aucun(texte)) or (
            champ.nom == "taux_incapacite" and est_aucun(texte)
        ):
            texte = "0"
        try:
            if forme.lecteur is valeurs.montant:
                return valeurs.montant_ecrit(texte)
            if forme.lecteur is valeurs.jour:
                return self._jour(champ, texte, chemin)
            lu = champ.adaptateur.validate_python(texte)
        except ValidationError as e:
            erreur = e.errors(include_url=False, include_input=False)[0]
            message, remede = _en_francais(str(erreur["type"]), erreur.get("ctx", {}), str(erreur["msg"]))
            return self.signaler(chemin, str(erreur["type"]), f"{_nommer(chemin)} : {message}", remede)
        except PydanticCustomError as e:
            return self.signaler(
                chemin, e.type, f"{_nommer(chemin)} : {e.message_template}", (e.context or {}).get("remede")
            )
        if forme.lecteur is valeurs.arrondissement and valeurs.code_postal(texte):
            self.signaler(
                chemin,
                "code_postal",
                f"code postal lu comme l'arrondissement {lu}",
                f"vous pouvez écrire « {lu} »",
                gravite="avertissement",
            )
        return lu

    def _jour(self, champ: Champ, texte: str, chemin: Chemin) -> date:
        """A month or a year alone begins on its first day; as an end, a month is wholly included."""
        ecrit = valeurs.jour_ecrit(texte)
        if ecrit.precision == "jour":
            return ecrit.jour
        if ecrit.precision == "annee":
            if champ.nom not in _DITES_EN_ANNEE and not (champ.nom == "depuis" and "paris" in chemin):
                raise valeurs.erreur("date_annee_seule")
            return self._premier_jour(chemin, "annee_seule", "seule l'année est dite, elle est lue", ecrit.jour)
        if champ.nom == "jusqu_au":
            return ecrit.jour.replace(day=monthrange(ecrit.jour.year, ecrit.jour.month)[1])
        if champ.nom == "date_naissance":
            return self._premier_jour(chemin, "naissance_sans_jour", "seul le mois est dit, il est lu", ecrit.jour)
        return ecrit.jour

    def _premier_jour(self, chemin: Chemin, code: str, dit: str, jour: date) -> date:
        quoi = "un âge" if chemin[-1] == "date_naissance" else "une durée"
        self.signaler(
            chemin,
            code,
            f"{_nommer(chemin)} : {dit} comme son premier jour",
            f"écrivez le jour s'il est connu : {quoi} peut en dépendre",
            gravite="avertissement",
        )
        return jour

    # --- amounts with words ---

    def _montants(self, modele: type[BaseModel], brut: dict[str, Any], chemin: Chemin) -> dict[str, Any]:
        """« 1 100 € net par mois » → ``net`` and ``rythme``; refused where the words say something else."""
        connus = champs(modele)
        place: dict[str, Any] = {}
        for nom, lu in brut.items():
            if not isinstance(lu, valeurs.MontantEcrit):
                place[nom] = lu
                continue
            ou = (*chemin, nom)
            cible = lu.sorte if nom == "montant" and lu.sorte in connus else nom
            if lu.sorte not in (None, cible) or (cible != nom and cible in brut):
                message, remede = valeurs.ERREURS["montant_mots"]
                self.signaler(ou, "montant_mots", f"{_nommer(ou)} : {message}", remede)
                continue
            if self._rythme_accepte(modele, connus[nom], lu, brut, place, ou):
                place[str(cible)] = lu.montant
                self._positions.setdefault((*chemin, str(cible)), self._positions[ou])
        return place

    def _rythme_accepte(
        self,
        modele: type[BaseModel],
        champ: Champ,
        lu: valeurs.MontantEcrit,
        brut: dict[str, Any],
        place: dict[str, Any],
        chemin: Chemin,
    ) -> bool:
        if lu.rythme is None:
            return True
        if "rythme" in champs(modele):
            dit = brut.get("rythme", place.get("rythme", lu.rythme))
            place["rythme"] = dit
            attendu = str(dit)
        else:
            annuel = "annuel" if modele is AvisImpot else ""
            attendu = {"€/mois": "mensuel", "€": ""}.get(champ.unite or "", annuel)
        if lu.rythme == attendu:
            return True
        rythmes = {"mensuel": "par mois", "annuel": "par an", "": "en euros, sans rythme"}
        self.signaler(
            chemin,
            "rythme",
            f"{_nommer(chemin)} : le rythme écrit avec le montant ne convient pas ici",
            f"ce montant se dit {rythmes[attendu]}"
            if "rythme" not in champs(modele)
            else "« rythme: » ou un autre montant de la même fiche dit autre chose : gardez un seul rythme",
        )
        return False


# --- words of messages ----------------------------------------------------------------


def fait_emballe(forme: Forme, noeud: Noeud) -> Noeud | None:
    """The fact inside ``{valeur: …, su: lu, papier: …, date: …}``; ``None`` where it stands bare."""
    noms = [cle(nom.texte) for nom, _ in noeud.entrees] if isinstance(noeud, Fiche) else []
    if not isinstance(noeud, Fiche) or noms.count("valeur") != 1:
        return None
    fait = noeud.entrees[noms.index("valeur")][1]
    modele = forme.modele or (forme.element.modele if forme.element else None)
    if modele is not None and (
        not _CLES_DE_PROVENANCE.issuperset(noms) or ("valeur" in champs(modele) and isinstance(fait, Scalaire))
    ):
        return None  # a card that has its own « valeur »
    return fait


def champ_nomme(texte: str, connus: dict[str, Champ]) -> str | None:
    """The field that a key names, whatever its accents, case or synonym."""
    mot = cle(texte)
    if mot in connus:
        return mot
    return next((champ for champ in vocabulary.synonymes_des_cles().get(mot, ()) if champ in connus), None)


#: rooms of the file whose keys are looked up when one is written in the wrong place
_CHAMBRES: tuple[tuple[str, type[BaseModel]], ...] = (
    ("logement", Logement),
    ("demandeur", Adulte),
    ("patrimoine", Patrimoine),
    ("sante", Sante),
    ("avis_impot", AvisImpot),
)


def _ailleurs(ecrit: str) -> str | None:
    """« vouliez-vous dire « loyer », dans « logement » ? » when the key belongs to another room."""
    for chambre, modele in _CHAMBRES:
        trouve = proche(ecrit, champs(modele))
        if trouve is not None:
            return f"vouliez-vous dire « {trouve} », à écrire dans « {chambre} » ? "
    return None


def _mot(chemin: Chemin) -> str:
    """Last key of a path, numbers left out."""
    return next((str(c) for c in reversed(chemin) if isinstance(c, str)), "le fichier")


def _nommer(chemin: Chemin) -> str:
    """« loyer », « enfants » n° 2 …"""
    if chemin and isinstance(chemin[-1], int):
        return f"« {_mot(chemin)} » n° {chemin[-1] + 1}"
    return f"« {_mot(chemin)} »" if chemin else "le fichier"


def _exemple(modele: type[BaseModel]) -> str:
    """A key to show; a first name is needed by nobody."""
    return next(nom for nom in champs(modele) if nom != "prenom")


def _texte_de(noeud: Noeud) -> str:
    return noeud.texte if isinstance(noeud, Scalaire) else "…"


def _defaut(champ: Champ) -> str:
    defaut = champ.info.default
    return str(getattr(defaut, "value", defaut))


def _en_francais(code: str, contexte: dict[str, Any], message: str) -> tuple[str, str | None]:
    """(message, cure) for one error of pydantic; none of them repeats the value."""
    if code in valeurs.ERREURS:
        return message, contexte.get("remede", valeurs.ERREURS[code][1])
    return {
        "less_than_equal": (f"nombre trop grand : {contexte.get('le')} au plus", "vérifiez le nombre écrit"),
        "greater_than_equal": (
            f"nombre trop petit : {contexte.get('ge')} au moins",
            "vérifiez le nombre écrit",
        ),
        "greater_than": (
            f"le nombre doit être plus grand que {contexte.get('gt')}",
            "vérifiez le nombre écrit",
        ),
        "string_too_long": (
            f"texte trop long : {contexte.get('max_length')} signes au plus",
            "raccourcissez-le",
        ),
        "too_long": (
            f"liste trop longue : {contexte.get('max_length')} au plus",
            "enlevez ce qui est en trop",
        ),
        "int_parsing": ("ce n'est pas un nombre entier", "écrivez un nombre sans virgule"),
    }.get(code, ("réponse non comprise", "voyez docs/scenario.md, ou écrivez « inconnu »"))
