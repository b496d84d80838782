"""The 65 rules, and what a reading finds. ``rls`` is the criterion of the RLS (DISIC, 2017), a State referential."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severite(StrEnum):
    """How much a fault weighs. ``HUMAIN``: only people can judge."""

    ERREUR = "erreur"
    AVERTISSEMENT = "avertissement"
    HUMAIN = "humain"


class Classe(StrEnum):
    """Where a rule can be checked."""

    TEXTE = "T"
    PAGE = "L"
    HUMAIN = "H"


@dataclass(frozen=True)
class Regle:
    """A rule. ``verifiee``: a machine checks it, on the text (T) or on the page, by our tests (L)."""

    id: str
    rls: str
    nom: str
    titre: str
    classe: Classe
    severite: Severite
    verifiee: bool


@dataclass(frozen=True)
class Derogation:
    """A rule set aside, by name and with a reason, for units that contain ``extrait`` (``None``: everywhere)."""

    regle: str
    extrait: str | None
    raison: str

    def __post_init__(self) -> None:
        if self.regle not in PAR_ID:
            raise ValueError(f"règle inconnue : « {self.regle} »")
        if not self.raison.strip():
            raise ValueError(f"la dérogation à {self.regle} n'a pas de raison")


@dataclass(frozen=True)
class Constat:
    """A fault: where it is (from 1), the words at fault as they are written, what to write instead."""

    regle: Regle
    severite: Severite
    ligne: int
    colonne: int
    extrait: str
    unite: str
    proposition: str | None = None


_T, _L, _H = Classe.TEXTE, Classe.PAGE, Classe.HUMAIN
_E, _W, _P = Severite.ERREUR, Severite.AVERTISSEMENT, Severite.HUMAIN

# fmt: off
REGLES: tuple[Regle, ...] = (
    Regle("R01", "RLS-4.1", "longueur", "Une phrase a 12 mots au plus.", _T, _E, True),
    Regle("R02", "RLS-4.1.1", "une-idee", "Une phrase dit une seule idée.", _T, _W, True),
    Regle("R03", "RLS-4.1.2", "ordre-des-mots", "Le sujet, puis le verbe, puis le complément.", _H, _W, False),
    Regle("R04", "RLS-7.2", "negation", "La phrase est affirmative.", _T, _W, True),
    Regle("R05", "dérivée", "double-negation", "Pas deux négations dans une phrase.", _T, _E, True),
    Regle("R06", "RLS-7.3", "passif", "La phrase est à la voix active.", _T, _E, True),
    Regle("R07", "RLS-7.1", "passe", "Le verbe est au présent, pas au passé.", _T, _W, True),
    Regle("R08", "RLS-7.1", "subjonctif", "Pas de subjonctif.", _T, _E, True),
    Regle("R09", "RLS-7.1", "participe-present", "Pas de participe présent.", _T, _E, True),
    Regle("R10", "dérivée", "conditionnel-futur", "Ni conditionnel, ni futur.", _T, _W, True),
    Regle("R11", "RLS-7.4", "adresse", "Le texte parle au lecteur.", _T, _E, True),
    Regle("R12", "RLS-7.5", "synonyme", "Le même mot pour la même chose.", _T, _E, True),
    Regle("R13", "RLS-6.4", "mot-connu", "Des mots connus de tous.", _T, _W, True),
    Regle("R14", "RLS-6.7", "mot-non-explique", "Un mot difficile est expliqué dès qu'il apparaît.", _T, _E, True),
    Regle("R15", "RLS-6.10", "expliquer-encore", "Un mot difficile est expliqué de nouveau plus loin.", _H, _W, False),
    Regle("R16", "RLS-6.8", "exemple", "Le texte donne des exemples de la vie de tous les jours.", _H, _W, False),
    Regle("R17", "RLS-6.4", "jargon", "Ni jargon, ni image, ni jeu de mots, ni idée abstraite.", _H, _P, False),
    Regle("R18", "RLS-6.4", "abreviation", "Pas d'abréviation.", _T, _E, True),
    Regle("R19", "RLS-6.4", "sigle", "Un sigle est écrit en entier la première fois.", _T, _E, True),
    Regle("R20", "RLS-5.5", "mot-etranger", "Pas de mot étranger.", _T, _W, True),
    Regle("R21", "RLS-5.1", "nombre", "Les nombres sont en chiffres, jamais en lettres ni en chiffres romains.", _T, _E, True),  # noqa: E501
    Regle("R22", "RLS-5.2", "pourcentage", "Pas de pourcentage.", _T, _W, True),
    Regle("R23", "RLS-5.2", "grand-nombre", "Pas de nombre à partir de 1 000.", _T, _W, True),
    Regle("R24", "RLS-5.3", "date", "Une date s'écrit avec le mois en lettres.", _T, _E, True),
    Regle("R25", "RLS-5.4", "caractere", "Pas de signe comme & € / * #.", _T, _E, True),
    Regle("R26", "RLS-4.2", "ponctuation", "Ni point-virgule, ni parenthèse, ni points de suspension, ni tiret.", _T, _E, True),  # noqa: E501
    Regle("R27", "RLS-4.3", "enumeration", "Une énumération devient une liste.", _T, _E, True),
    Regle("R28", "RLS-4.4", "note", "Pas de note de bas de page.", _T, _E, True),
    Regle("R29", "RLS-6.6.3", "pronom", "Répéter le nom plutôt qu'un pronom.", _T, _W, True),
    Regle("R30", "RLS-6.6.4", "titre", "Un titre a 8 mots au plus.", _T, _W, True),
    Regle("R31", "RLS-6.6.5", "niveaux-de-titre", "Deux niveaux de titre au plus, sans numéro comme 2.4.5.", _T, _E, True),  # noqa: E501
    Regle("R32", "RLS-6.1", "ordre", "Le texte suit un ordre logique.", _H, _P, False),
    Regle("R33", "RLS-6.2.1", "essentiel-d-abord", "Le plus important vient d'abord.", _T, _E, True),
    Regle("R34", "RLS-6.2.2", "sujets-groupes", "Ce qui va ensemble est écrit ensemble.", _H, _P, False),
    Regle("R35", "RLS-6.3", "introduction", "Un texte long dit d'abord de quoi il parle.", _H, _W, False),
    Regle("R36", "RLS-6.9", "repetition", "Le plus important est répété à la fin.", _T, _W, True),
    Regle("R37", "RLS-6.6.2", "texte-court", "Le texte a 45 phrases au plus.", _T, _W, True),
    Regle("R38", "RLS-6.5", "tutoiement", "On dit vous, comme à un adulte.", _T, _E, True),
    Regle("R39", "info.gouv", "contact", "Le texte dit qui peut aider.", _T, _E, True),
    Regle("R40", "RLS-1.1", "taille", "Les lettres ont au moins 14 points.", _L, _E, True),
    Regle("R41", "RLS-1.2.1", "sans-empattement", "La police est sans empattement.", _L, _E, True),
    Regle("R42", "RLS-1.2.2", "graisse", "Les lettres ne sont pas trop fines.", _L, _E, True),
    Regle("R43", "RLS-1.2.3", "espacement", "Les lettres ne sont pas serrées.", _L, _E, True),
    Regle("R44", "RLS-1.2.4", "italique", "Pas d'italique.", _L, _E, True),
    Regle("R45", "RLS-1.2.5", "souligne", "Rien de souligné, sauf les liens.", _L, _E, True),
    Regle("R46", "RLS-1.3", "une-police", "Une seule police.", _L, _E, True),
    Regle("R47", "RLS-1.4.1", "contraste", "Le contraste est de 7 pour 1 au moins.", _L, _E, True),
    Regle("R48", "RLS-1.4.2", "une-couleur", "Une seule couleur de texte.", _L, _W, True),
    Regle("R49", "RLS-1.5", "colonnes", "Pas de colonnes.", _L, _E, True),
    Regle("R50", "RLS-1.6", "capitales", "Pas de mot en capitales, sauf un sigle.", _T, _E, True),
    Regle("R51", "RLS-1.7", "une-phrase-par-ligne", "Chaque phrase commence sur une nouvelle ligne.", _L, _E, True),
    Regle("R52", "RLS-1.8", "cesure", "Aucun mot n'est coupé en fin de ligne.", _L, _E, True),
    Regle("R53", "RLS-1.9", "retrait", "Pas de retrait en début de paragraphe.", _L, _E, True),
    Regle("R54", "RLS-1.10", "format", "La page est simple, en A4 ou A5.", _L, _E, True),
    Regle("R55", "RLS-1.11", "marges", "Les marges sont d'au moins 3 centimètres.", _L, _W, True),
    Regle("R56", "RLS-1.13", "interligne", "L'interligne est d'au moins 1,5.", _L, _E, True),
    Regle("R57", "RLS-1.14", "alignement", "Le texte est aligné à gauche.", _L, _E, True),
    Regle("R58", "RLS-2.3", "pages", "Les pages sont numérotées, avec le total.", _L, _E, True),
    Regle("R59", "RLS-3.1", "images", "Une image utile accompagne le texte.", _L, _W, True),
    Regle("R60", "RLS-3.2", "une-idee-par-image", "Une image dit une seule idée, toujours la même.", _L, _E, True),
    Regle("R61", "RLS-3.6", "tableaux", "Les tableaux sont simples.", _L, _E, True),
    Regle("R62", "dérivée", "fond", "Rien derrière le texte.", _L, _E, True),
    Regle("R63", "RLS-2.1", "ecrit-avec", "Des personnes concernées ont écrit le texte avec nous.", _H, _P, False),
    Regle("R64", "dérivée", "relu", "Des personnes concernées ont lu et compris le texte.", _H, _P, False),
    Regle("R65", "RLS-2.2", "logo", "Le logo est là, si les 2 règles précédentes sont remplies.", _H, _P, False),
)
# fmt: on

PAR_ID = {regle.id: regle for regle in REGLES}
