"""Rules on verbs and negation. A form can be several things: what stands next to it decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from droits.explain.checker.faute import Fautes, sur
from droits.explain.checker.lexiques import Lexique, Nature
from droits.explain.checker.listes import liste
from droits.explain.checker.texte import Mot, Unite

_ETRE = liste("etre")
_AVOIR_PRESENT_OU_IMPARFAIT = liste("avoir present ou imparfait")
_PRONOMS_SUJETS = liste("pronoms sujets")
_DETERMINANTS = liste("determinants")
_ENTRE_DEUX = liste("entre deux")


# --- passive (R06) and past (R07) -----------------------------------------------------


def _formes(masculins: Iterable[str]) -> Iterator[str]:
    """« né » gives né, née, nés, nées."""
    for masculin in masculins:
        feminin = f"{masculin}e"
        yield from (masculin, masculin if masculin.endswith(("s", "x")) else f"{masculin}s", feminin, f"{feminin}s")


# with « être », these say what happened to someone, or what someone is: nobody acts on them
_SANS_AGENT = frozenset(_formes(liste("intransitifs")))
_SANS_ACTION = frozenset(_formes(liste("etats")))
_PAR_TEMPS = liste("par temps")


def passif(unite: Unite, lexique: Lexique) -> Fautes:
    """R06: « être », then a past participle that someone does."""
    mots = unite.mots
    for i, mot in enumerate(mots):
        if mot.bas not in _ETRE or _est_un_nom(mots, i) or _reflechi(mots, i):
            continue
        j = _participe_apres(mots, i, lexique)
        if j is not None and _subi(mots, j, lexique) and (mot.bas, mots[j].bas) != ("étant", "donné"):
            yield sur("R06", mot, mots[j], "dites qui fait l'action")


def _est_un_nom(mots: Sequence[Mot], i: int) -> bool:
    """« les sommes », « l'été », « à l'est »."""
    avant = mots[i - 1].bas if i else ""
    match mots[i].bas:
        case "sommes":
            return avant not in ("nous", "n'", "ne", "y", "en")
        case "été":
            return avant in _DETERMINANTS or avant in ("en", "cet")
        case "est":
            return avant in ("l'", "d'", "nord", "sud")
    return False


def _reflechi(mots: Sequence[Mot], i: int) -> bool:
    """« s'est inscrit », « vous vous êtes inscrit »: the person acts."""
    avant = mots[i - 1].bas if i else ""
    deux_avant = mots[i - 2].bas if i > 1 else ""
    return avant in ("s'", "se", "m'", "me", "t'", "te") or (avant in ("vous", "nous") and avant == deux_avant)


def _participe_apres(mots: Sequence[Mot], i: int, lexique: Lexique) -> int | None:
    """The past participle that « être » or « avoir » carries, a few adverbs further."""
    for j in range(i + 1, min(i + 6, len(mots))):
        bas = mots[j].bas
        nature = lexique.nature(bas)
        if bas in _ETRE:
            return None
        if bas in _ENTRE_DEUX or (nature & Nature.ADVERBE and not nature & Nature.PARTICIPE):
            continue
        participe = (nature & Nature.PARTICIPE and bas not in ("eu", "lui")) or _ressemble_a_un_participe(
            bas, nature, lexique
        )
        return j if participe else None
    return None


def _ressemble_a_un_participe(bas: str, nature: int, lexique: Lexique) -> bool:
    """A word that the open lexicon does not know and that ends like a participle: « numérisée »."""
    return not nature and not lexique.est_ferme and bas.endswith(("é", "ée", "és", "ées")) and len(bas) > 4


def _subi(mots: Sequence[Mot], j: int, lexique: Lexique) -> bool:
    bas = mots[j].bas
    if bas in _SANS_AGENT:
        return False
    if lexique.est_ferme:
        return not lexique.nature(bas) & Nature.ADJECTIF
    return bas not in _SANS_ACTION or _agent(mots, j)


def _agent(mots: Sequence[Mot], j: int) -> bool:
    """« … par la Caf »; not « par mois »."""
    apres = [m.bas for m in mots[j + 1 : j + 3]]
    return len(apres) == 2 and apres[0] == "par" and apres[1] not in _PAR_TEMPS


def passe(unite: Unite, lexique: Lexique) -> Fautes:
    """R07: perfect, imperfect, past historic."""
    mots = unite.mots
    subjonctifs = {faute.debut for faute in subjonctif(unite, lexique)}
    for i, mot in enumerate(mots):
        nature = lexique.nature(mot.bas)
        if mot.debut in subjonctifs:
            continue
        if mot.bas in _AVOIR_PRESENT_OU_IMPARFAIT:
            j = _participe_apres_avoir(mots, i, lexique)
            if j is not None:
                yield sur("R07", mot, mots[j], "le présent")
                continue
        elif mot.bas in _ETRE - {"être", "étant"} and not _est_un_nom(mots, i):
            j = _participe_apres(mots, i, lexique)
            if j is not None and (mots[j].bas in _SANS_AGENT or _reflechi(mots, i)):
                yield sur("R07", mot, mots[j], "le présent")
                continue
        passes = nature & (Nature.IMPARFAIT | Nature.PASSE_SIMPLE)
        autres = nature & ~(Nature.IMPARFAIT | Nature.PASSE_SIMPLE | Nature.SURTOUT_VERBE | Nature.RARE)
        if passes and not autres:
            yield sur("R07", mot, mot, "le présent")


def _participe_apres_avoir(mots: Sequence[Mot], i: int, lexique: Lexique) -> int | None:
    if i and mots[i].bas in ("a", "as") and mots[i - 1].bas in _DETERMINANTS - {"l'"}:
        return None
    for j in range(i + 1, min(i + 6, len(mots))):
        bas = mots[j].bas
        nature = lexique.nature(bas)
        if bas == "plus" or (bas not in _ENTRE_DEUX and nature & Nature.PARTICIPE):
            return j if bas != "plus" else None
        if bas not in _ENTRE_DEUX and not nature & Nature.ADVERBE:
            return None
    return None


# --- subjunctive (R08) ----------------------------------------------------------------

# before « que », these always call for the subjunctive
_APPELS = liste("appels")
_APPELS_EN_DEUX = {
    "pas": frozenset({"faut"}),
    "condition": frozenset({"à"}),
    "ce": frozenset({"à"}),
    "peur": frozenset({"de"}),
    "crainte": frozenset({"de"}),
    "moins": frozenset({"à"}),
    "encore": frozenset({"il", "ne"}),
    "temps": frozenset({"est", "grand"}),
    "fait": frozenset({"le", "du", "au"}),
    "lieu": frozenset({"au"}),
    "peut": frozenset({"se"}),
}
_QUE = frozenset({"que", "qu'"})
_SEULS = frozenset({"quoique", "quoiqu'"})
_CLAUSE = 14


def subjonctif(unite: Unite, lexique: Lexique) -> Fautes:
    """R08: a form of the subjunctive after « que », or a call for it."""
    mots = unite.mots
    vus: set[int] = set()
    for i, mot in enumerate(mots):
        if mot.bas in _SEULS or mot.bas in _QUE:
            appele = mot.bas in _SEULS or _appel(mots, i)
            j = _verbe_au_subjonctif(mots, i, lexique, appele=appele)
            if j is not None and j not in vus:
                vus.add(j)
                yield sur("R08", mots[j], mots[j], "une phrase à l'indicatif, par exemple avec « vous devez »")


def _appel(mots: Sequence[Mot], i: int) -> bool:
    if i == 0:
        return False
    avant = mots[i - 1].bas
    if avant not in _APPELS:
        return False
    conditions = _APPELS_EN_DEUX.get(avant)
    return conditions is None or (i > 1 and mots[i - 2].bas in conditions)


def _verbe_au_subjonctif(mots: Sequence[Mot], i: int, lexique: Lexique, *, appele: bool) -> int | None:
    """The verb after « que », if it is a subjunctive; ``appele``: the form may be that of another mood too."""
    for j in range(i + 1, min(i + 1 + _CLAUSE, len(mots))):
        bas = mots[j].bas
        nature = lexique.nature(bas)
        if nature & Nature.SUBJONCTIF and not nature & (Nature.PRESENT | Nature.IMPARFAIT | Nature.NOM):
            if not (bas == "soit" and j + 1 < len(mots) and mots[j + 1].bas[0].isdigit()):
                return j
        elif appele and nature & Nature.CONJUGUE and not _est_un_autre_mot(mots, j, nature):
            return j if nature & (Nature.SUBJONCTIF | Nature.IMPARFAIT) or bas.endswith(_FINS_DU_SUBJONCTIF) else None
        if bas in _QUE:
            return None
    return None


_FINS_DU_SUBJONCTIF = ("e", "es", "ent", "ions", "iez")


def _est_un_autre_mot(mots: Sequence[Mot], j: int, nature: int) -> bool:
    """« la demande » is a noun, « vous demande » is not."""
    if not nature & (Nature.NOM | Nature.ADJECTIF | Nature.OUTIL | Nature.ADVERBE):
        return False
    return mots[j - 1].bas not in _PRONOMS_SUJETS and (
        mots[j - 1].bas in _DETERMINANTS or not nature & Nature.SURTOUT_VERBE
    )


# --- present participle (R09) -----------------------------------------------------------

# nouns, adjectives and prepositions in -ant that are hardly ever verbs, but after « en »
_PAS_PARTICIPES = liste("pas participes")
_APRES_UN_PARTICIPE = liste("apres un participe")
_CLITIQUES = liste("clitiques")


def participe_present(unite: Unite, lexique: Lexique) -> Fautes:
    """R09: « en travaillant », « ayant »; not « le montant », « un étudiant »."""
    mots = unite.mots
    for i, mot in enumerate(mots):
        nature = lexique.nature(mot.bas)
        if not nature & Nature.PARTICIPE_PRESENT and not _inconnu_en_ant(mot, nature, lexique):
            continue
        if debut := _debut_du_gerondif(mots, i):
            yield sur("R09", mots[debut - 1], mot, "un verbe au présent, dans une autre phrase")
        elif _est_un_participe(unite, i, nature):
            yield sur("R09", mot, mot, "un verbe au présent, dans une autre phrase")


def _inconnu_en_ant(mot: Mot, nature: int, lexique: Lexique) -> bool:
    """A word that the open lexicon does not know and that ends like a participle: « revalorisant »."""
    return not nature and not lexique.est_ferme and len(mot.bas) > 6 and mot.bas.endswith("ant")


def _debut_du_gerondif(mots: Sequence[Mot], i: int) -> int:
    """Where « en » is, counted from 1, when a gerund ends at ``i``; 0 otherwise."""
    debut = i
    while debut > 0 and i - debut < 2 and mots[debut - 1].bas in _CLITIQUES:
        debut -= 1
    return debut if debut and mots[debut - 1].bas == "en" else 0


def _est_un_participe(unite: Unite, i: int, nature: int) -> bool:
    mots = unite.mots
    bas = mots[i].bas
    if bas in ("étant", "ayant", "concernant"):
        return True
    if bas in _PAS_PARTICIPES or i + 1 == len(mots) or unite.texte[mots[i].fin : mots[i].fin + 1] in (".", ",", ")"):
        return False
    avant, apres = mots[i - 1].bas if i else "", mots[i + 1].bas
    if bas == "suivant":
        return i > 0 and avant not in _DETERMINANTS and mots[i - 1].bas in _TEMPS and apres in _DETERMINANTS
    if not nature & (Nature.NOM | Nature.ADJECTIF | Nature.OUTIL | Nature.ADVERBE | Nature.PRESENT):
        return avant not in ("un", "une", "le", "votre", "cet", "proche")
    libre = avant not in _DETERMINANTS and avant not in _ETRE and avant not in _ENTRE_DEUX
    return libre and (apres in _APRES_UN_PARTICIPE or apres[0].isdigit())


_TEMPS = liste("temps")


# --- conditional and future (R10) ---------------------------------------------------------


def conditionnel_futur(unite: Unite, lexique: Lexique) -> Fautes:
    """R10."""
    for mot in unite.mots:
        nature = lexique.nature(mot.bas)
        temps = nature & (Nature.CONDITIONNEL | Nature.FUTUR)
        if temps and not nature & (Nature.NOM | Nature.ADJECTIF | Nature.PRESENT):
            yield sur("R10", mot, mot, "le présent")


# --- negation (R04, R05) --------------------------------------------------------------------

_NE = frozenset({"ne", "n'"})
_FORTES = liste("fortes")
_SECONDES = liste("secondes")


def negations(unite: Unite, lexique: Lexique) -> Fautes:
    """R04, and R05 when a second negation follows."""
    del lexique  # same signature as the other rules on words
    mots = unite.mots
    places = [i for i, mot in enumerate(mots) if mot.bas in _NE and not _importe(mots, i)]
    for i in places:
        yield sur("R04", mots[i], mots[i], "la même chose, à l'affirmative")
    if (paire := _sans_ni(mots)) is not None and not places:
        yield sur("R05", *paire, "deux phrases, une seule négation")
    if places and (seconde := _seconde_negation(mots, places)) is not None:
        yield sur("R05", mots[places[0]], mots[seconde], "deux phrases, une seule négation")


def _sans_ni(mots: Sequence[Mot]) -> tuple[Mot, Mot] | None:
    """« sans travail ni logement »."""
    sans = next((i for i, mot in enumerate(mots) if mot.bas == "sans"), None)
    ni = next((mot for mot in mots[sans + 2 :] if mot.bas == "ni"), None) if sans is not None else None
    return (mots[sans], ni) if sans is not None and ni is not None else None


def _importe(mots: Sequence[Mot], i: int) -> bool:
    return i + 1 < len(mots) and mots[i + 1].bas == "importe"


def _seconde_negation(mots: Sequence[Mot], places: Sequence[int]) -> int | None:
    if len(places) > 1:
        return places[1]
    forte = next((j for j in range(places[0] + 1, len(mots)) if mots[j].bas in _FORTES), None)
    autres = (j for j in range(len(mots)) if mots[j].bas in _SECONDES)
    for j in autres:
        if mots[j].bas == "sans" or (forte is not None and j > forte):
            return j if j > places[0] else places[0]
    return None


# --- is there a verb? --------------------------------------------------------------------------


def a_un_verbe(unite: Unite, lexique: Lexique) -> bool:
    """Whether the unit has a conjugated verb: it is prose, not a label."""
    return any(_est_conjugue(unite.mots, i, lexique) for i in range(len(unite.mots)))


def _est_conjugue(mots: Sequence[Mot], i: int, lexique: Lexique) -> bool:
    nature = lexique.nature(mots[i].bas)
    if not nature & Nature.CONJUGUE:
        return False
    avant = mots[i - 1].bas if i else ""
    if avant in _PRONOMS_SUJETS or avant in _NE:
        return True
    if i + 2 < len(mots) and mots[i + 1].bas in _PRONOMS_SUJETS and mots[i + 1].debut == mots[i].fin + 1:
        return True  # « pouvez-vous »
    return bool(nature & Nature.SURTOUT_VERBE) and not (avant in _DETERMINANTS and nature & Nature.NOM)
