"""The bank seen as a list: each sentence, its forms, where it is read, which aids use it, who reviewed it.

What ``droits phrases`` shows; :mod:`fiches` makes the sheets of a review from the same list.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any

from droits.aide import Aide, Critere, feuilles
from droits.explain.checker.texte import normaliser, unites
from droits.explain.entrees import Entree, Forme, toutes
from droits.explain.phrases import euros, jour, tiret, typographie
from droits.explain.relectures import EtatDeRelecture, Relecture, etat
from droits.scenarios.words import proche

# --- where a sentence is read -------------------------------------------------------


@dataclass(frozen=True)
class Famille:
    """``lieu``: where its sentences are read. ``personne``: shown to the person, so reviewed by readers."""

    lieu: str
    personne: bool = True


_POURQUOI = Famille("Pourquoi ?")
_COMBIEN = Famille("Combien ?")
_RESULTAT = Famille("Quel est votre résultat ?")
_PARTOUT = Famille("En haut et en bas de la page")
_RECAPITULATIF = Famille("Ce que vous nous avez dit")
_MANQUE = Famille("Que nous manque-t-il ?")
_CERTITUDE = Famille("Cette réponse est-elle sûre ?")
_SUIVI = Famille("Où en sont vos demandes ?")
_COMPARAISON = Famille("Qu'est-ce qui change ?")
_VALEURS = Famille("Mots et valeurs à l'intérieur d'une phrase")
_RELECTURE = Famille("Ce que la page dit de sa relecture")

#: beginning of an id → where its sentences are read, in the order of the page; the longest beginning counts
FAMILLES: Mapping[str, Famille] = {
    "titre": Famille("Les titres"),
    "mention": _PARTOUT,
    "relecture": _RELECTURE,
    "feuille": Famille("La page courte"),
    "resume": Famille("Qu'avons-nous trouvé ?"),
    "barre": Famille("L'image de vos sommes"),
    "marque": Famille("À côté d'une réponse"),
    "resultat": _RESULTAT,
    "beneficiaire": _RESULTAT,
    "motif": _RESULTAT,
    "sortie": _RESULTAT,
    "issue": _RESULTAT,
    "aide": Famille("C'est quoi ?"),
    "critere": _POURQUOI,
    "genre": _POURQUOI,
    "dit": _POURQUOI,
    "seuil": _POURQUOI,
    "ecart": _POURQUOI,
    "etat": _POURQUOI,
    "alternative": _POURQUOI,
    "pour": _POURQUOI,
    "combien": _COMBIEN,
    "variante": _COMBIEN,
    "cout": _COMBIEN,
    "part": _COMBIEN,
    "couverts": _COMBIEN,
    "forme": _COMBIEN,
    "ensuite": _COMBIEN,
    "demarche": Famille("Que devez-vous faire ?"),
    "piece": Famille("Quels papiers faut-il ?"),
    "ou": Famille("Où aller ?"),
    "delai": Famille("Jusqu'à quand ?"),
    "effet": Famille("Que se passe-t-il ensuite ?"),
    "recours": Famille("Et si on vous dit non ?"),
    "suite": Famille("Que changent vos nouvelles aides ?"),
    "nouveaux-droits": Famille("Que changent vos nouvelles aides ?"),
    "renonce": _COMBIEN,
    "nouveau-droit": Famille("Que changent vos nouvelles aides ?"),
    "plan": Famille("Le plan : que faire, et dans quel ordre ?"),
    "orientation": Famille("Où trouver d'autres aides ?"),
    "hypothese": Famille("Qu'avons-nous supposé ?"),
    "manque": _MANQUE,
    "question": _MANQUE,
    "fait-question": _MANQUE,
    "vrai": _MANQUE,
    "effet-statut": _MANQUE,
    "effet-plusieurs": _MANQUE,
    "certitude": _CERTITUDE,
    "limite": _CERTITUDE,
    "recap": _RECAPITULATIF,
    "champ": _RECAPITULATIF,
    "vide": _RECAPITULATIF,
    "fait": _RECAPITULATIF,
    "suivi": _SUIVI,
    "calendrier": Famille("Quelles dates arrivent ?"),
    "comparaison": _COMPARAISON,
    "mot": Famille("Les mots difficiles"),
    "environ": _VALEURS,
    "moins-de-1-euro": _VALEURS,
    "rythme": _VALEURS,
    "unite": _VALEURS,
    "borne": _VALEURS,
    "valeur": _VALEURS,
    "page": Famille("Les liens et les boutons de la page"),
    "image": Famille("Le texte des images"),
    "fiche": Famille("Les feuilles de relecture"),
    "pro": Famille("Seconde partie, pour le professionnel", personne=False),
}
_LIEUX = tuple(dict.fromkeys(f.lieu for f in FAMILLES.values()))


def famille(identifiant: str) -> Famille:
    """Raises :class:`KeyError` for an id that belongs to no family."""
    debuts = [d for d in FAMILLES if _commence(identifiant, d)]
    if not debuts:
        raise KeyError(f"« {identifiant} » : ajoutez sa famille à FAMILLES (droits/explain/banque.py)")
    return FAMILLES[max(debuts, key=len)]


def _commence(identifiant: str, debut: str) -> bool:
    return identifiant == debut or identifiant.startswith(f"{debut}-")


# --- which aids use it --------------------------------------------------------------

_CODES = {
    "hypothese": "hypotheses",
    "limite": "non_modelise",
    "demarche": "demarches",
    "piece": "pieces",
    "ou": "ou",
    "recours": "recours",
    "delai": "delais",
    "effet": "effets",
}
_PROPRES = ("aide", "variante", "ensuite", "forme", "suite")


def identifiants_aide(aide: Aide) -> frozenset[str]:
    """Ids that the register of ``aide`` calls for, and those that bear its name."""
    codes = {f"{famille}-{tiret(code)}" for famille, champ in _CODES.items() for code in getattr(aide, champ)}
    propres = {f"{debut}-{tiret(aide.id)}" for debut in _PROPRES}
    siens = {i for i in toutes() if any(_commence(i, p) for p in propres)}
    return frozenset(codes | siens | {_question(c) for c in _criteres(aide)})


def _criteres(aide: Aide) -> Iterator[Critere]:
    yield from aide.criteres()
    if aide.arbre_variante is not None:
        yield from feuilles(aide.arbre_variante)


def _question(critere: Critere) -> str:
    """Its own, or the one of its kind."""
    propre = f"critere-{tiret(critere.id)}"
    return propre if propre in toutes() else f"genre-{tiret(critere.genre)}"


# --- the list -----------------------------------------------------------------------


@dataclass(frozen=True)
class Ligne:
    """One sentence of the list. ``aides``: those that call for it; none when it is for all."""

    entree: Entree
    famille: Famille
    aides: tuple[str, ...]
    etat: EtatDeRelecture

    @property
    def id(self) -> str:
        return self.entree.id

    @property
    def textes(self) -> tuple[str, ...]:
        """Its forms, with « [montant] » for a slot."""
        return tuple(typographie(f.texte) for f in self.entree.formes)

    @property
    def exemples(self) -> tuple[str, ...]:
        """Its forms, filled in."""
        return tuple(dict.fromkeys(exemple(self.id, f) for f in self.entree.formes))


def lister(aides: Iterable[Aide]) -> tuple[Ligne, ...]:
    """Every sentence, in the order of the page. ``aides``: the register (:data:`droits.registre.AIDES`)."""
    utilisations: dict[str, list[str]] = defaultdict(list)
    for aide in aides:
        for identifiant in identifiants_aide(aide):
            utilisations[identifiant].append(aide.id)
    lignes = (Ligne(e, famille(i), tuple(utilisations[i]), etat(i)) for i, e in toutes().items())
    return tuple(sorted(lignes, key=lambda ligne: (_LIEUX.index(ligne.famille.lieu), ligne.id)))


def choisir(lignes: Iterable[Ligne], debuts: Iterable[str]) -> tuple[Ligne, ...]:
    """Those whose id begins with one of ``debuts``; all of them when there is none.

    Raises :class:`ValueError`, in French, for a beginning that nothing has.
    """
    toutes_les_lignes, demandes = tuple(lignes), tuple(debuts)
    ids = [ligne.id for ligne in toutes_les_lignes]
    choisis = {identifiant for debut in demandes for identifiant in _ids_choisis(ids, debut)}
    return tuple(ligne for ligne in toutes_les_lignes if not demandes or ligne.id in choisis)


def _ids_choisis(ids: Sequence[str], debut: str) -> list[str]:
    """« mot » is its family and not « motif »; « mo », which is none, is both and more."""
    propre = debut.rstrip("-")
    choisis = [i for i in ids if _commence(i, propre)] or [i for i in ids if propre and i.startswith(propre)]
    if not choisis:
        voisin = proche(debut, [*FAMILLES, *ids])
        conseil = f"Vouliez-vous dire « {voisin} » ?" if voisin else "La liste : droits phrases"
        raise ValueError(f"aucune phrase ne s'appelle ainsi : {debut}. {conseil}")
    return choisis


def a_relire(lignes: Iterable[Ligne]) -> tuple[Ligne, ...]:
    """Those that people concerned have not read as they are today."""
    return tuple(li for li in lignes if li.famille.personne and li.etat.relecture is Relecture.REDIGEE)


# --- an example in each slot --------------------------------------------------------

#: one example of what each slot may hold
EXEMPLES: Mapping[str, str] = {
    "aide": "l'ASPA",
    "annee": "2026",
    "apres": "301 euros",
    "arrondissement": "20e",
    "avant": "351 euros",
    "cause": "l'ASPA",
    "debut": "2 mars 2027",
    "duree": "3 ans",
    "ecart": "53 euros par mois",
    "etiquette": "dossier 12",
    "fin": "1er mai 2027",
    "groupe": "atelier du mardi",
    "jour": "1er novembre 2026",
    "limite": "862 euros par mois",
    "maximum": "900 euros par mois",
    "minimum": "450 euros par mois",
    "mois": "mars 2027",
    "montant": "646 euros par mois",
    "nature": "chômage",
    "numero": "2",
    "ordinal": "20e",
    "papier": "avis d'impôt",
    "prenom": "Ali",
    "qui": "l'établissement où vit l'enfant",
    "seuil": euros(Decimal(108_586)),
    "sujet": "logement",
    "titre": "Loyer",
    "valeur": "646 euros par mois",
    "version": "0.1.0",
}
#: where another kind of thing comes in the slot: (beginning of the id, slot) → example
_EXEMPLES_PROPRES: Mapping[tuple[str, str], str] = {
    ("critere-aspa-residence", "limite"): "9 mois",
    ("critere-aah-residence", "limite"): "9 mois",
    ("critere-asi-residence", "limite"): "6 mois",
    ("critere-pf-residence", "limite"): "9 mois",
    ("critere-ppa-sejours-hors-de-france", "limite"): "9 mois",
    ("critere-puma-trois-mois", "limite"): "3 mois",
    ("critere-ame-residence", "limite"): "3 mois",
    ("critere-bourse-superieur-age", "limite"): "28 ans",
    ("critere-pef-enfants", "limite"): "1 enfant",
    ("critere-paris-residence", "limite"): "3 ans",
    ("critere-paris-aspeh-enfants", "limite"): "1 enfant",
    ("critere-paris-pass-familles-enfant-handicape", "limite"): "1 enfant",
    ("critere-paris-accompagnement-enfants", "limite"): "1 enfant",
    ("critere-exceptionnelle-paris", "limite"): "1 mois",
    ("critere-sans-domicile-un-mois", "limite"): "1 mois",
    ("critere-repas-residence", "limite"): "6 mois",
    ("critere-emeraude-residence", "limite"): "3 ans",
    ("critere-port-repas-residence", "limite"): "3 ans",
    ("critere-habitat-occupation", "limite"): "3 ans",
    ("critere-habitat-enfants", "limite"): "1 enfant",
    ("critere-habitat-famille-mutee", "limite"): "1 enfant",
    ("critere-habitat-impot", "limite"): "992 euros par an",
    ("critere-paris-forfait-familles-enfants", "limite"): "3 enfants",
    ("critere-paris-pass-familles-enfants", "limite"): "3 enfants",
    ("critere-paris-naissance-multiple-enfants", "limite"): "2 enfants",
    ("critere-paris-naissance-multiple-delai", "limite"): "6 mois",
    ("critere-paris-parent-age-parent", "limite"): "75 ans",
    ("critere-paris-parent-age-impot", "limite"): "2 130 euros par an",
    ("barre", "montant"): "646 euros",
    ("critere-css-sejour-principal", "limite"): "6 mois",
    ("dit-age", "valeur"): "67 ans",
    ("environ", "montant"): "646 euros",
    ("genre-age", "limite"): "65 ans",
    ("genre-composition", "limite"): "2 enfants",
    ("genre-residence", "limite"): "3 ans",
    ("mot-a-paris", "valeur"): "location vide",
    ("mot-hors-paris", "valeur"): "location vide",
    ("rythme", "montant"): "646 euros",
}
#: what a number is, in each form of the plural
_NOMBRES: Mapping[str, str] = {"0": "0", "1": "1", "one": "1"}
_PLUSIEURS = "3"
_SLOT = re.compile(r"\[(\w+)\]")


def exemple(identifiant: str, forme: Forme) -> str:
    """A form with an example in each slot. Raises :class:`KeyError` for a slot that has none."""
    nombre = _NOMBRES.get(forme.choix.get("nombre", ""), _PLUSIEURS)
    propres = {slot: dit for (debut, slot), dit in _EXEMPLES_PROPRES.items() if identifiant.startswith(debut)}
    dits = {**EXEMPLES, "nombre": nombre, "ecrit": nombre, **propres}
    return typographie(_SLOT.sub(lambda trouve: dits[trouve[1]], forme.texte))


# --- what the command prints --------------------------------------------------------

_ETATS = {Relecture.REDIGEE: "pas encore relue", Relecture.RELUE: "relue"}


def en_texte(lignes: Iterable[Ligne]) -> str:
    """The list for a terminal: a title per place, each sentence under its id."""
    sortie: list[str] = []
    for lieu, siennes in groupby(lignes, key=lambda ligne: ligne.famille.lieu):
        sortie += [lieu, "=" * len(lieu), ""]
        for ligne in siennes:
            sortie += [f"{ligne.id} : {_etat_dit(ligne)}", *_texte_indente(ligne)]
            if ligne.aides:
                sortie.append(f"    Aides : {', '.join(ligne.aides)}")
            sortie.append("")
    return "\n".join(sortie)


def _etat_dit(ligne: Ligne) -> str:
    if not ligne.famille.personne:
        return "pour le professionnel"
    seances = "".join(f" ({s.groupe}, {jour(s.date)}, version {s.version})" for s in ligne.etat.sessions)
    return _ETATS[ligne.etat.relecture] + seances


def _texte_indente(ligne: Ligne) -> Iterator[str]:
    for rang, texte in enumerate(ligne.textes):
        if rang:
            yield "    ou"
        yield from (f"    {phrase}" for phrase in texte.split("\n"))


def en_donnees(lignes: Iterable[Ligne]) -> dict[str, Any]:
    """The list for another program (``--json``)."""
    return {"schema": "droits.phrases/1", "phrases": [_donnees(ligne) for ligne in lignes]}


def _donnees(ligne: Ligne) -> dict[str, Any]:
    return {
        "id": ligne.id,
        "formes": [
            {"texte": t, "choix": dict(f.choix)} for t, f in zip(ligne.textes, ligne.entree.formes, strict=True)
        ],
        "lieu": ligne.famille.lieu,
        "pour_la_personne": ligne.famille.personne,
        "aides": list(ligne.aides),
        "fichier": ligne.entree.fichier,
        "empreinte": ligne.entree.empreinte,
        "relecture": ligne.etat.relecture.value,
        "seances": [s.model_dump(mode="json", exclude={"phrases"}) for s in ligne.etat.sessions],
    }


def empreintes(identifiants: Iterable[str]) -> str:
    """The lines to paste in ``relectures.yaml`` for sentences that have been read.

    Raises :class:`ValueError`, in French, for an unknown id.
    """
    demandes = tuple(dict.fromkeys(identifiants))
    if inconnus := [i for i in demandes if i not in toutes()]:
        raise ValueError(f"phrase inconnue : {', '.join(inconnus)}. La liste : droits phrases")
    return "".join(f"      {i}: {toutes()[i].empreinte}\n" for i in demandes)


# --- its words ----------------------------------------------------------------------


def mots_de_la_banque() -> frozenset[str]:
    """Every word form that the person may read: sentences, words of the facts, amounts, months."""
    textes = [_SLOT.sub(" ", f.texte) for i, e in toutes().items() if famille(i).personne for f in e.formes]
    textes += [jour(date(2026, mois, 1)) for mois in range(1, 13)]
    textes += [euros(Decimal(montant)) for montant in ("-1.01", "2.02")]
    mots = (mot.texte for texte in textes for unite in unites(normaliser(texte)) for mot in unite.mots)
    return frozenset(mot for mot in mots if not mot[0].isdigit())
