"""What a right that is not decided yet leaves open in the others, rank by rank; rights to ask for first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from droits.aide import Comparaison, Genre, Nature
from droits.liens import APRES_UN_AN, CAUSES, LIENS, causes_de, niveau, releve
from droits.resultats import Certitude, CritereEvalue, Etat, Montant, Motif, Reponse, Statut

#: aid of :data:`~droits.liens.DIFFERENTIELLES` → what is received of it today (€/month)
Recus = Mapping[str, Decimal]


@dataclass(frozen=True)
class SiPayee:
    """What a decided aid becomes where a cause in doubt is paid: another answer, and for how much at most.

    ``motifs``: why that is not known to the end.
    """

    cause: str
    montant: Montant | None = None
    motifs: tuple[Motif, ...] = ()


def nommer_les_causes(
    reponses: tuple[Reponse, ...], recus: Recus, si_payees: Mapping[str, SiPayee] = MappingProxyType({})
) -> tuple[Reponse, ...]:
    """Where it is not known whether a cause opens, or for how much, what it lacks can change its effects too.

    Rank by rank: an effect in doubt is itself a cause (ASPA, then Paris Solidarité, then the price of a meal).
    """
    reponses = contester(reponses)
    par_aide = {r.aide: r for r in reponses}
    reponses = tuple(
        _peut_etre(r, par_aide[si_payees[r.aide].cause], si_payees[r.aide]) if r.aide in si_payees else r
        for r in reponses
    )
    for _ in range(max((niveau(r.aide) for r in reponses), default=0)):
        nommees = _nommer_un_rang(reponses, recus)
        if nommees == reponses:
            break
        reponses = nommees
    return reponses


def _nommer_un_rang(reponses: tuple[Reponse, ...], recus: Recus) -> tuple[Reponse, ...]:
    rivales = contestees(reponses)
    reponses = contester(reponses)
    en_doute = {r.aide: r for r in reponses if r.aide in CAUSES and (_indecise(r) or r.aide in rivales)}
    return tuple(
        _en_doute(r, [en_doute[c] for c in causes_de(r.aide, "diminue", "exclut") if c in en_doute], recus)
        for r in reponses
    )


def contestees(reponses: Sequence[Reponse]) -> dict[str, Reponse]:
    """Probable right → another that may be paid in its place: in doubt, or for an amount that decides which."""
    par_aide = {r.aide: r for r in reponses}
    paires = [(x.cause, x.effet) for x in LIENS if x.nature == "choix" and {x.cause, x.effet} <= par_aide.keys()]
    return {
        a: par_aide[b]
        for paire in paires
        for a, b in (paire, paire[::-1])
        if par_aide[a].statut is Statut.DROIT_PROBABLE
        and (par_aide[b].statut is Statut.A_PRECISER or (_retenue(par_aide[a]) and _retenue(par_aide[b])))
    }


def _retenue(reponse: Reponse) -> bool:
    return reponse.statut is Statut.DROIT_PROBABLE and reponse.ecartee_par is None


def douteuses(reponses: Sequence[Reponse]) -> frozenset[str]:
    """Aids that may open or not, or for another amount; and those that one of them would change."""
    en_doute = {r.aide for r in reponses if _indecise(r)} | contestees(reponses).keys()
    ouvertes = [r.aide for r in reponses if r.statut in (Statut.DROIT_PROBABLE, Statut.A_DEMANDER)]
    while suivantes := {a for a in ouvertes if a not in en_doute and en_doute & {*causes_de(a, "diminue", "exclut")}}:
        en_doute |= suivantes
    return frozenset(en_doute)


def contester(reponses: tuple[Reponse, ...]) -> tuple[Reponse, ...]:
    """With what decides of the rival, where a right has one in doubt."""
    rivales = contestees(reponses)
    return tuple(_conteste(r, rivales[r.aide]) if r.aide in rivales else r for r in reponses)


def _conteste(reponse: Reponse, rivale: Reponse) -> Reponse:
    deja = {(f.fait, f.sujet) for f in reponse.faits_manquants}
    ajouts = tuple(
        f.model_copy(update={"decide": "montant", "effets": ()})
        for f in rivale.faits_manquants
        if f.decide in (("reponse",) if rivale.statut is Statut.A_PRECISER else ("reponse", "montant"))
        and (f.fait, f.sujet) not in deja
    )
    return reponse.model_copy(update={"faits_manquants": (*reponse.faits_manquants, *ajouts)}) if ajouts else reponse


def droits_d_abord(reponses: tuple[Reponse, ...]) -> tuple[Reponse, ...]:
    """Rights that this check-up opens and that the règlement wants asked before: a criterion, and the first steps."""
    par_aide = {r.aide: r for r in reponses}
    return tuple(_avec_les_droits_d_abord(r, [par_aide[c] for c in causes_de(r.aide, "d_abord")]) for r in reponses)


def _avec_les_droits_d_abord(reponse: Reponse, droits: Sequence[Reponse]) -> Reponse:
    if not droits or reponse.statut in (Statut.NON, Statut.DEJA_OUVERT):
        return reponse
    a_demander = tuple(d.aide for d in droits if d.statut is Statut.DROIT_PROBABLE and d.ecartee_par is None)
    en_doute = tuple(d for d in droits if d.statut is Statut.A_PRECISER)
    etat = Etat.NON_REMPLI if a_demander else Etat.INCONNU if en_doute else Etat.REMPLI
    reference = next(lien.reference for lien in LIENS if lien.effet == reponse.aide and lien.nature == "d_abord")
    critere = CritereEvalue(
        id="paris_droits_d_abord",
        genre=Genre.DROITS_D_ABORD,
        sujet="foyer",
        etat=etat,
        comparaison=Comparaison.VRAI,
        nature=Nature.DEMARCHE,
        article=reference.article,
        texte=reference.texte,
    )
    etapes = tuple(dict.fromkeys((*a_demander, *reponse.etapes_d_abord)))
    return reponse.model_copy(update={"criteres": (*reponse.criteres, critere), "etapes_d_abord": etapes})


#: rights of which one variant only excludes another aid: which one opens must be known
_PAR_VARIANTE = frozenset(lien.cause for lien in LIENS if lien.variante is not None)


def _indecise(cause: Reponse) -> bool:
    variable = cause.montant is not None and not cause.montant.fixe
    variable |= cause.variante is None and cause.aide in _PAR_VARIANTE
    return cause.statut is Statut.A_PRECISER or (_retenue(cause) and variable)


def _en_doute(reponse: Reponse, causes: Sequence[Reponse], recus: Recus) -> Reponse:
    if not causes or reponse.statut in (Statut.NON, Statut.DEJA_OUVERT):
        return reponse
    comptees = [c for c in causes if c.aide in causes_de(reponse.aide, "diminue")]
    change = _depasserait(
        reponse, [c for c in comptees if any(f.decide != "critere" for f in c.faits_manquants)], recus
    )
    decide = "reponse" if reponse.statut is Statut.A_PRECISER or change else "montant"
    deja = {(f.fait, f.sujet) for f in reponse.faits_manquants if f.decide != "critere"}
    ajouts = {(f.fait, f.sujet): f for c in causes for f in c.faits_manquants if f.decide != "critere"}
    nouveaux = tuple(
        f.model_copy(update={"decide": decide, "effets": ()}) for cle, f in ajouts.items() if cle not in deja
    )
    montant = reponse.montant
    if montant is not None and nouveaux and reponse.aide not in APRES_UN_AN:
        montant = montant.model_copy(update={"minimum": Decimal("0.00")})
    # what decides the cause decides this answer too, where it only changed its amount until then
    connus = tuple(
        f.model_copy(update={"decide": decide}) if change and (f.fait, f.sujet) in ajouts else f
        for f in reponse.faits_manquants
        if f.decide != "critere" or (f.fait, f.sujet) not in ajouts
    )
    changements: dict[str, object] = {"faits_manquants": (*connus, *nouveaux), "montant": montant}
    if change:
        non_explores = tuple(m for m in reponse.motifs if m is Motif.MONDES_NON_EXPLORES)
        changements |= {"statut": Statut.A_PRECISER, "motifs": (Motif.FAIT_MANQUANT, *non_explores)}
    elif any(releve(c.aide, reponse.aide) for c in causes):
        motifs = tuple(dict.fromkeys((*reponse.motifs, Motif.MONDES_NON_EXPLORES)))
        changements |= {"montant": None, "motifs": motifs}
    par_tranche = reponse.variante is not None or (reponse.cout is not None and not reponse.cout.fixe)
    if nouveaux and par_tranche and reponse.aide not in APRES_UN_AN:
        # a price by bracket: the new right may give a lower one
        cout = reponse.cout and reponse.cout.model_copy(update={"minimum": Decimal("0.00")})
        changements |= {"variante": None, "cout": cout}
    return reponse.model_copy(update=changements)


def _depasserait(reponse: Reponse, causes: Sequence[Reponse], recus: Recus) -> bool:
    """Whether these new rights, at most, may lift the resources over a ceiling that is not confirmed.

    Over a confirmed one, the aid is open until they are paid: the same answer, set aside by them.
    """
    if not causes or reponse.statut is not Statut.DROIT_PROBABLE or reponse.aide in APRES_UN_AN:
        return False
    return any(
        _au_dessus(c, causes, recus) for c in reponse.criteres if c.genre is Genre.RESSOURCES and _non_confirme(c)
    )


def _non_confirme(plafond: CritereEvalue) -> bool:
    sur = all(f.certitude is Certitude.CONFIRME for f in plafond.chiffres)
    return plafond.comparaison in (Comparaison.AU_PLUS, Comparaison.MOINS_DE) and not sur


def _au_dessus(plafond: CritereEvalue, causes: Sequence[Reponse], recus: Recus) -> bool:
    if plafond.valeur_max is None or plafond.seuil is None:
        return False
    maximums = {c.aide: c.montant.maximum for c in causes if c.montant is not None}
    if len(maximums) < len(causes):
        return True
    baisses = (
        min(recu, sum(maximums[c] for c in causes_de(aide, "diminue") if c in maximums)) for aide, recu in recus.items()
    )
    gain = sum(maximums.values()) - sum(baisses)
    return plafond.valeur_max + gain * (12 if plafond.unite == "€/an" else 1) > plafond.seuil


def _peut_etre(reponse: Reponse, cause: Reponse, si_payee: SiPayee) -> Reponse:
    """Decided as things are, and otherwise once an aid in doubt is paid (the title it gives, a ceiling): not yet."""
    faits = tuple(
        f.model_copy(update={"decide": "reponse", "effets": ()}) for f in cause.faits_manquants if f.decide != "critere"
    )
    deja = {(f.fait, f.sujet) for f in faits}
    faits += tuple(f for f in reponse.faits_manquants if (f.fait, f.sujet) not in deja)
    motifs = tuple(dict.fromkeys(((Motif.FAIT_MANQUANT,) if faits else cause.motifs) + si_payee.motifs))
    montants = [m for m in (reponse.montant, si_payee.montant) if m is not None]
    au_plus = max(montants, key=lambda m: m.maximum, default=None)
    changements = {
        "statut": Statut.A_PRECISER,
        "motifs": motifs,
        "faits_manquants": faits,
        "montant": au_plus and au_plus.model_copy(update={"minimum": Decimal("0.00")}),
        "variante": None,
    }
    return reponse.model_copy(update=changements)
