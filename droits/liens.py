"""Between aids: which one opens, lowers or excludes which, each declared once with its text.

Read by the second pass (:mod:`droits.decision.suites`), which answers the effects once their causes are paid.
A cause of ``diminue``, ``exclut`` or ``choix`` is an aid of ``aides_recues``: its amount is what the law then reads.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from droits.aide import Reference
from droits.textes import action_sociale as _casf
from droits.textes import reglement_municipal as _paris
from droits.textes import securite_sociale as _css
from droits.textes import travail as _travail

Effet = Literal["ouvre", "diminue", "exclut", "choix", "non_cumul", "d_abord"]


@dataclass(frozen=True)
class Lien:
    """``cause`` opens ``effet``, is counted in its resources (``diminue``), or is not paid with it (``exclut``).

    ``non_cumul``: never both; the best lawful combination is kept, what it gives up is said.
    ``d_abord``: ``cause`` is to be asked before ``effet`` (règlement I/A 4): a first step, never a refusal.
    ``choix``: the person chooses one of the two; ``cause`` is the better one (nothing is taken back on the estate)
    unless the other clearly pays more.
    """

    cause: str
    effet: str
    nature: Effet
    reference: Reference
    variante: str | None = None  # of ``cause``: only this form of it excludes ``effet``
    releve: bool = False  # being paid, ``cause`` may also raise ``effet``
    critere: str | None = None  # criterion of ``effet`` that receiving ``cause`` meets


_TARIFS = (
    "paris_restaurants_emeraude",
    "paris_port_repas",
    "paris_telealarme",
    "paris_pedicurie",
    "paris_coiffure",
)
_LOGEMENT = ("paris_logement", "paris_logement_familles", "paris_logement_familles_monoparentales")
#: municipal aids in money: « avoir fait valoir [ses] droits à tous les avantages légaux » (I/A 4)
_MUNICIPALES = (
    "paris_solidarite",
    "paris_complement_sante",
    *_LOGEMENT,
    "paris_forfait_familles",
    "paris_aspeh",
    "paris_energie_familles",
    "paris_accompagnement",
    "paris_parent_age",
    "paris_allocation_exceptionnelle",
    "paris_sans_domicile",
    "paris_repas_difficulte",
)
_PROPRES_D_ABORD = {
    "paris_complement_sante": ("css",),
    "paris_aspeh": ("aeeh",),
    **dict.fromkeys(_LOGEMENT, ("aide_logement",)),
}

LIENS: tuple[Lien, ...] = (
    Lien("aah", "aspa", "choix", _css("L821-1, L815-13")),
    Lien("ass", "aspa", "diminue", _css("R815-22")),
    Lien("ass", "asi", "diminue", _css("R815-22, R815-59")),
    Lien("asi", "aah", "diminue", _css("L821-1")),
    Lien("aspa", "rsa", "diminue", _casf("L262-3, R262-6")),
    Lien("asi", "rsa", "diminue", _casf("L262-3, R262-6")),
    Lien("aah", "rsa", "diminue", _casf("L262-3, R262-6")),
    Lien("ass", "rsa", "diminue", _casf("L262-3, R262-6")),
    Lien("aspa", "prime_activite", "diminue", _css("L842-4, R844-5")),
    Lien("asi", "prime_activite", "diminue", _css("L842-4, R844-5")),
    Lien("aah", "prime_activite", "diminue", _css("L842-4, R844-5"), releve=True),  # L842-8: counted as work
    Lien("ass", "prime_activite", "diminue", _css("L842-4, R844-5")),
    Lien("aide_logement", "prime_activite", "diminue", _css("R844-4")),
    Lien("allocations_familiales", "prime_activite", "diminue", _css("R844-5")),
    Lien("complement_familial", "prime_activite", "diminue", _css("R844-5")),
    Lien("asf", "prime_activite", "diminue", _css("R844-5")),
    Lien("paje", "prime_activite", "diminue", _css("R844-5")),
    Lien("aspa", "css", "diminue", _css("R861-4")),
    Lien("asi", "css", "diminue", _css("R861-4")),
    Lien("aah", "css", "diminue", _css("R861-4")),
    Lien("ass", "css", "diminue", _css("R861-4")),
    Lien("paje", "complement_familial", "exclut", _css("L532-1")),
    Lien("prepare", "complement_familial", "exclut", _css("L532-2")),
    Lien("aah", "ass", "exclut", _travail("L5423-7")),
    # b/2: « adhésion à titre payant »; nothing is written of the CSS with a participation
    Lien("css", "paris_complement_sante", "exclut", _paris("II/III 1.2 b/1, b/2"), variante="gratuite"),
    Lien("aah", "mva", "ouvre", _css("L821-1-2")),
    Lien("rsa", "css", "ouvre", _css("L861-2, R861-16")),
    # the règlement municipal counts all resources in these (I/A 5), whose titles open others (III/A 2)
    *(
        Lien(
            cause,
            effet,
            "diminue",
            _paris(article),
            releve=(cause, effet) == ("aah", "paris_solidarite"),  # a couple, one of whom it makes a disabled person
            critere="paris_handicap" if cause == "aah" else None,
        )
        for effet, article in (
            ("paris_solidarite", "II 1.1 b/3, III 1.1 b/3"),
            ("paris_complement_sante", "II 1.2 b/3, III 1.2 b/3"),
            ("paris_logement", "II 2.1 b/2, V 3.1 b/2"),
            ("paris_repas_difficulte", "V 1.2"),
        )
        for cause in ("aspa", "asi", "aah", "ass", "rsa")
    ),
    Lien("aah", "paris_pass_access", "diminue", _paris("III/A 2"), critere="paris_handicap"),
    *(
        Lien(cause, effet, "diminue", _paris("II 3.4, II 4"), critere="paris_handicap" if cause == "aah" else None)
        for effet in _TARIFS
        for cause in ("aah", "paris_solidarite", "paris_complement_sante")
    ),
    Lien("rsa", "paris_restaurants_emeraude", "diminue", _paris("II 3.4, III 3.3")),
    Lien("paris_logement_familles_monoparentales", "paris_logement_familles", "non_cumul", _paris("IV 2.2 d/2, d/3")),
    Lien("paris_logement_familles", "paris_logement", "non_cumul", _paris("II/III 2.1 c/4, IV 2.1 d/2, IV 2.3 c/4")),
    Lien("paris_logement_familles_monoparentales", "paris_logement", "non_cumul", _paris("II/III 2.1 c/4, IV 2.2 d/3")),
    *(
        Lien(cause, effet, "d_abord", _paris("I/A 4"))
        for effet in _MUNICIPALES
        for cause in ("aspa", "asi", "aah", "ass", "rsa", *_PROPRES_D_ABORD.get(effet, ()))
    ),
)


#: what they pay, once received, changes the answer of another aid
CAUSES = frozenset(lien.cause for lien in LIENS if lien.nature not in ("ouvre", "non_cumul", "d_abord"))
#: aids whose resources are those of past months: the new rights change them later
APRES_UN_AN = frozenset({"css"})
#: aids that complete resources up to an amount: one euro less for each euro of a right counted in them (CASF L262-2)
DIFFERENTIELLES = frozenset({"rsa"})


def causes_de(effet: str, *natures: Effet) -> tuple[str, ...]:
    """Aids that act on ``effet``, in order."""
    return tuple(lien.cause for lien in LIENS if lien.effet == effet and lien.nature in natures)


def titres_de(effet: str) -> dict[str, str]:
    """Aids whose being received meets a criterion of ``effet``, with that criterion."""
    return {lien.cause: lien.critere for lien in LIENS if lien.effet == effet and lien.critere is not None}


def releve(cause: str, effet: str) -> bool:
    """Whether ``cause`` may raise ``effet``."""
    return any(lien.releve for lien in LIENS if (lien.cause, lien.effet) == (cause, effet))


def niveau(aide: str) -> int:
    """0 for an aid that no other lowers, else one more than the highest of those that lower it."""
    return max((1 + niveau(c) for c in causes_de(aide, "diminue")), default=0)


def avec_leurs_causes(aides: Iterable[str]) -> frozenset[str]:
    """These aids, and those whose payment changes their answer: what has to be computed to answer them."""
    trouvees: set[str] = set()
    a_voir = list(aides)
    while a_voir:
        aide = a_voir.pop()
        if aide not in trouvees:
            trouvees.add(aide)
            a_voir += causes_de(aide, "diminue", "exclut", "choix", "non_cumul", "d_abord")
    return frozenset(trouvees)
