"""Rules on words and on the length of sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import normalize

from droits.explain.checker.faute import Faute, Fautes, sur
from droits.explain.checker.glossaires import Glossaire
from droits.explain.checker.lexiques import Lexique, Nature
from droits.explain.checker.listes import liste
from droits.explain.checker.regles import Severite
from droits.explain.checker.texte import Genre, Mot, Unite

VISE, BLOQUE = 12, 15
_TITRE_MAXIMAL = 8
_DEBUT = re.compile(r"\S+(?:\s+\S+){0,4}")


def longueur(unite: Unite) -> Fautes:
    """R01: over 12 words a warning, over 15 an error. R30: a title over 8."""
    if unite.compte > VISE:
        severite = Severite.ERREUR if unite.compte > BLOQUE else Severite.AVERTISSEMENT
        fin = debut.end() if (debut := _DEBUT.match(unite.texte)) else len(unite.texte)
        yield Faute("R01", 0, fin, f"{unite.compte} mots : {_ou_couper(unite)}", severite)
    if unite.genre is Genre.TITRE and unite.compte > _TITRE_MAXIMAL:
        yield Faute("R30", 0, len(unite.texte), f"{unite.compte} mots : un titre plus court, en question")
    if unite.genre is Genre.TITRE and (unite.niveau > 3 or _NUMERO.match(unite.texte)):
        yield Faute("R31", 0, len(unite.texte), "un titre sans numéro, sur 2 niveaux")


_NUMERO = re.compile(r"\d+\.\d+")
_COUPURE = re.compile(r"(?P<virgule>,)\s|[\s(](?P<lien>et|ou|mais|car|donc|qui|que|lorsque|quand|si|afin|pour|dont)\s")


def _ou_couper(unite: Unite) -> str:
    """Where a long sentence can be cut: the link nearest to its middle."""
    milieu = len(unite.texte) // 2
    coupures = list(_COUPURE.finditer(unite.texte, 10, 2000))
    if not coupures:
        return "faites 2 phrases"
    meilleure = min(coupures, key=lambda m: abs(m.start() - milieu))
    return f"faites 2 phrases, coupez à « {meilleure['lien'] or ','} »"


_SECOND_SUJET = re.compile(
    r"[\s,](?:et|mais|car|donc|or)\s(?:vous|nous|il|elle|on|ils|elles|je|j'|la caf|le|la|les|votre|vos|cette|ce)\s",
    re.IGNORECASE,
)
_SUBORDONNANTS = liste("subordonnants")


def une_idee(unite: Unite) -> Fautes:
    """R02: two subordinate clauses, or a second subject."""
    mots = [m for m in unite.mots if m.bas in _SUBORDONNANTS and not (m.bas == "s'" and not _si(unite, m.fin))]
    if len(mots) >= 2:
        yield sur("R02", mots[0], mots[1], "une phrase par idée")
    elif unite.compte > _TITRE_MAXIMAL and (second := _SECOND_SUJET.search(unite.texte)):
        yield Faute("R02", second.start() + 1, second.end() - 1, "une phrase par idée")


def _si(unite: Unite, fin: int) -> bool:
    return unite.texte.startswith(("il", "Il"), fin)


_PERSONNES = (
    r"usagers?|usagères?|demandeu(?:r|se)s?(?!\sd'(?:emploi|asile))|allocataires?|bénéficiaires?|assurée?s?(?:\ssocia(?:l|ux|le|les))?"
    r"|administrée?s?|ayants?[- ]droit|intéressée?s?|requérante?s?|pétitionnaires?|postulante?s?|candidate?s?"
)
_DEVANT = (
    r"l'|[dà]\sl'|de\sl'"
    r"|(?:les?|la|une?|des|du|aux?|d'une?|chaque|toute?|tous\sles|son|ses|leurs?|quel|ce|cet|cette|ces)\s"
)
_IMPERSONNEL = re.compile(
    rf"\b(?:{_DEVANT})(?:{_PERSONNES})(?!\w)"
    r"|\bil\s(?:convient|conviendra|conviendrait)\b|\bil\s(?:vous\s|lui\s|leur\s)?(?:appartient|appartiendra|incombe|incombera)\b"
    r"|\bil\sy\s(?:a|aura)\slieu\b|\bil\sest\sà\snoter\b|\bon\s(?:ne\s)?(?:doit|peut|devra|pourra)\b"
    r"|\bil\s(?:est|sera|serait)\s(?:\w+ment\s)?(?:conseillé|recommandé|demandé|rappelé|impératif|nécessaire|obligatoire"
    r"|interdit|préférable|souhaitable|indispensable|précisé|possible|impossible|important|utile)\s(?:de\b|d'|que\b|qu')"
    r"|\b(?:est|sont|sera|seront)\stenue?s?\s(?:de\b|d'|à\b)",
    re.IGNORECASE,
)


def adresse(unite: Unite) -> Fautes:
    """R11: the text speaks of « the applicant » instead of speaking to the reader."""
    for trouve in _IMPERSONNEL.finditer(unite.texte):
        yield Faute("R11", trouve.start(), trouve.end(), "« vous », ou l'impératif")


_TU = frozenset({"tu", "te", "toi", "ton", "ta", "tes", "t'", "toi-même", "tien", "tienne", "tiens"})
_ARTICLES = frozenset({"le", "un", "ce", "du", "au", "même"})


def tutoiement(unite: Unite) -> Fautes:
    """R38; « TU » in capitals is an acronym, « le ton » a noun, « a-t-il » has no « tu »."""
    mots = unite.mots
    for i, mot in enumerate(mots):
        nom = mot.bas in ("ton", "tien", "tiens", "tienne") and (
            mot.bas != "ton" or (i and mots[i - 1].bas in _ARTICLES)
        )
        if mot.bas in _TU and not nom and (mot.texte == mot.bas or mot.texte[1:] == mot.bas[1:]):
            yield sur("R38", mot, mot, "« vous », « votre », « vos »")


_PRONOMS = frozenset(
    {"elle", "elles", "ils", "lui", "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "eux", "celui", "ceux"}
)
_SUJETS = frozenset({"il", "ils", "elle", "elles"})
_IMPERSONNELS = liste("impersonnels")
_AUXILIAIRES = liste("auxiliaires")
_DEVANT_EN = liste("devant en")
_INTERROGATIFS = liste("interrogatifs")


def pronoms(unite: Unite, lexique: Lexique) -> Fautes:
    """R29: a pronoun that stands for a noun; not « il faut », « il y a », nor « l'aide peut-elle »."""
    for i, mot in enumerate(unite.mots):
        if _remplace_un_nom(unite, i, lexique):
            yield sur("R29", mot, mot, "le nom, une nouvelle fois")


def _remplace_un_nom(unite: Unite, i: int, lexique: Lexique) -> bool:
    mots = unite.mots
    bas = mots[i].bas
    avant = mots[i - 1].bas if i else ""
    apres = lexique.nature(mots[i + 1].bas) if i + 1 < len(mots) else Nature.INCONNU
    if bas in _SUJETS and i and mots[i].debut == mots[i - 1].fin + 1 and unite.texte[mots[i].debut - 1] == "-":
        verbe = i - 2 if avant == "t" else i - 1
        sans_sujet = verbe <= 3 and all(m.bas in _INTERROGATIFS for m in mots[:verbe])
        return sans_sujet and not (bas == "il" and _impersonnel(mots, verbe))
    if bas == "il":
        return not _impersonnel(mots, i + 1)
    if bas == "leur":
        return bool(apres & Nature.VERBE) and not apres & (Nature.NOM | Nature.ADJECTIF)
    if bas == "y":
        return avant not in ("il", "n'", "t") and bool(apres & Nature.VERBE)
    if bas == "en":
        return bool(apres & Nature.INFINITIF) or (avant in _DEVANT_EN and bool(apres & Nature.SURTOUT_VERBE))
    return bas in _PRONOMS


def _impersonnel(mots: Sequence[Mot], i: int) -> bool:
    """« il faut », « il y a », « il est utile de », « il peut s'agir »: « il » stands for nothing; ``i``: its verb."""
    suite = [
        m.bas for m in mots[i : i + 6] if m.bas not in ("ne", "n'", "vous", "nous", "me", "m'", "lui", "leur", "pas")
    ]
    match suite:
        case ["y" | "n'y", "a" | "aura" | "avait" | "aurait", *_]:
            return True
        case ["est" | "était" | "sera" | "serait", *attribut]:
            return not attribut or bool(attribut[0].isdigit() or {"de", "d'", "que", "qu'"} & set(attribut[1:3]))
        case [auxiliaire, verbe, *_] if auxiliaire in _AUXILIAIRES:
            return verbe in ("s'", "y", "falloir", "exister", "suffire", "arriver", "manquer", "être")
    return bool(suite) and suite[0] in _IMPERSONNELS


_ETRANGERS = liste("etrangers")


def mots_etrangers(unite: Unite) -> Fautes:
    """R20."""
    for mot in unite.mots:
        if mot.bas in _ETRANGERS and (mot.texte == mot.bas or mot.debut == 0):
            yield sur("R20", mot, mot, "un mot français de tous les jours")


def mots_connus(unite: Unite, lexique: Lexique) -> Fautes:
    """R13: with a closed list, an absent word is an error; else a rare or unknown word is a warning."""
    for mot in unite.mots:
        bas = mot.bas
        if not bas[0].isalpha() or any(c.isdigit() for c in bas) or bas.endswith("'"):
            continue
        if lexique.est_ferme:
            if not lexique.connait(mot.texte) and not all(lexique.connait(m) for m in re.split(r"['-]", mot.texte)):
                yield Faute("R13", mot.debut, mot.fin, "mot absent de la liste", Severite.ERREUR)
        elif mot.texte == bas and len(bas) > 3 and _est_rare(bas, lexique):
            yield sur("R13", mot, mot, "un mot plus courant")


_TOUJOURS_CONNUS = liste("toujours connus")


def _est_rare(bas: str, lexique: Lexique) -> bool:
    nature = lexique.nature(bas)
    return bool(nature & Nature.RARE) or (not nature and "-" not in bas and bas not in _TOUJOURS_CONNUS)


_SUJET_EXPLIQUE = re.compile(r"(?P<sujet>.{1,120}?)\sveu(?:t|lent)\sdire\b")


# the plainest of them, in all their forms, are errors in any text; the others are errors in ours, warnings elsewhere
_PARTOUT = {
    "aide": re.compile(r"prestations?|allocations?"),
    "recevoir": re.compile(r"perce(?:v|vr)\w*|perçoi\w*|perçu\w*|perçû\w*"),
    "avoir": re.compile(r"bénéfici(?!aire)\w*"),
    "papier": re.compile(r"justificatifs?"),
    "la personne qui vit en couple avec vous": re.compile(r"conjointe?s?"),
}
# « allocation de rentrée scolaire » is the name of an aid
_NOM_D_UNE_AIDE = re.compile(
    r"\s(?:(?:de\s(?:rentrée|solidarité|soutien|base|logement|compensation|retour)|d'éducation|d'accueil|aux\sadultes"
    r"|pour\sdemandeur|personnalisée|supplémentaire|spécifique|temporaire|journalière|partagée|compensatoire|logement"
    r"|différentielle)(?!\w)|familiales?(?!\w))",
)


def synonymes(unite: Unite, glossaire: Glossaire, *, ferme: bool) -> Fautes:
    """R12: a word that the glossary refuses; where « X veut dire : » explains X, X may be written."""
    explique = _SUJET_EXPLIQUE.match(unite.texte)
    libre = explique.end() if explique else 0
    if explique and explique["sujet"].split()[-1].isupper():
        return  # the full name of an acronym
    dits: set[int] = set()
    for trouvee in glossaire.trouver(unite.mots):
        dits |= set(range(trouvee.i, trouvee.j))
        premier, dernier = unite.mots[trouvee.i], unite.mots[trouvee.j - 1]
        if trouvee.entree.remplacer_par is not None and premier.debut >= libre:
            severite = None if ferme or _partout(unite, premier) else Severite.AVERTISSEMENT
            yield Faute("R12", premier.debut, dernier.fin, f"« {trouvee.entree.remplacer_par} »", severite)
    for i, mot in enumerate(unite.mots):
        if i not in dits and mot.debut >= libre and (remplacer_par := _partout(unite, mot)):
            yield sur("R12", mot, mot, f"« {remplacer_par} »")


def _partout(unite: Unite, mot: Mot) -> str | None:
    for remplacer_par, formes in _PARTOUT.items():
        if formes.fullmatch(mot.bas):
            nom = remplacer_par == "aide" and _NOM_D_UNE_AIDE.match(unite.texte, mot.fin)
            return None if nom else remplacer_par
    return None


_CAPITALES = re.compile(r"[A-ZÀ-ÖØ-Þ]{4,}")
SIGLES = liste("sigles")


def capitales(unite: Unite, lexique: Lexique) -> Fautes:
    """R50: an ordinary word in capitals, or one too long to be an acronym."""
    for mot in unite.mots:
        if _CAPITALES.fullmatch(mot.texte) and not est_un_sigle(mot.texte, lexique) and not en_entier(unite, mot):
            yield sur("R50", mot, mot, f"« {mot.bas} »")


_SIGLE_MAXIMAL = 6


def est_un_sigle(mot: str, lexique: Lexique) -> bool:
    """Whether capitals are initials, rather than a word shouted."""
    if mot in SIGLES or mot in lexique.tels_quels:
        return True
    bas = mot.lower()
    if not mot.isascii():
        return False
    if len(mot) < 4:
        return not lexique.nature(bas) & (Nature.OUTIL | Nature.ADVERBE | Nature.VERBE)
    return len(mot) <= _SIGLE_MAXIMAL and not lexique.connait(bas)


_VEUT_DIRE = re.compile(r"\s*(?:veu(?:t|lent)\sdire\b|signifien?t?\b)")
_SUIT = re.compile(
    r"\s*(?::\s*|[(,]\s?(?:ou\s|pour\s)?(?:l'|le\s|la\s|les\s|un\s|une\s)?)(?P<mot>[^\W\d_]+)(?:\s|')[^\W\d_]+"
)
_PRECEDE = re.compile(r"(?:[^\W\d_]{2,}[\s'-]+){2,}\(\s?(?:le\s|la\s|l'|ou\s|dite?\s)?$")


def en_entier(unite: Unite, mot: Mot) -> bool:
    """« RSA veut dire : … », « RSA : revenu de … », « RSA (revenu de …) », « le revenu de … (RSA) »."""
    if _VEUT_DIRE.match(unite.texte, mot.fin):
        return True
    suite = _SUIT.match(unite.texte, mot.fin)
    if suite and normalize("NFD", suite["mot"])[0].upper() == mot.texte[0]:
        return True
    return bool(_PRECEDE.search(unite.texte[max(0, mot.debut - 80) : mot.debut]))
