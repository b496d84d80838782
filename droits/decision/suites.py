"""The second pass: what the new rights change, once they are paid (droit/national.md §4.3).

Pass 1 decides with the past as it was. Where it opens the ASPA, pass 2 runs the same household with
the ASPA received for more than a year, and says what becomes different: the CSS, and the housing aid
and RSA as OpenFisca-France gives them, which nobody has checked here yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from droits.aide import Aide
from droits.decision.conclusion import conclure
from droits.decision.etude import Etude, etudier
from droits.resultats import Ensuite, Reponse, Statut, Suite
from droits.scenarios.calendrier import annees_avant
from droits.scenarios.situation import AideRecue, NatureAide, Situation, remplacer

#: amounts of other aids that a new right can change (€/month), not checked against the law
_AUTRES_AIDES = ("aide_logement", "rsa")


def seconde_passe(
    etudes: Sequence[Etude], reponses: Sequence[tuple[Reponse, ...]], aides: Sequence[Aide]
) -> list[tuple[tuple[Reponse, ...], tuple[Suite, ...]]]:
    """For each household, its answers (with what follows) and the other amounts that change."""
    resultats = [(r, ()) for r in reponses]
    touches = [i for i, r in enumerate(reponses) if _nouvelle_aspa(r) is not None]
    css = next((a for a in aides if a.id == "css"), None)
    if not touches or css is None:
        return list(resultats)
    passage = etudes[touches[0]].passage
    ensuite = [_avec_aspa(etudes[i].situation, _nouvelle_aspa(reponses[i]), etudes[i]) for i in touches]
    secondes = etudier(passage.systeme, ensuite, [css], passage.au)
    return _fusionner(resultats, dict(zip(touches, secondes, strict=True)), etudes, css)


def _fusionner(
    resultats: list[tuple[tuple[Reponse, ...], tuple[()]]],
    secondes: dict[int, Etude],
    etudes: Sequence[Etude],
    css: Aide,
) -> list[tuple[tuple[Reponse, ...], tuple[Suite, ...]]]:
    fusion: list[tuple[tuple[Reponse, ...], tuple[Suite, ...]]] = list(resultats)
    for i, seconde in secondes.items():
        apres = conclure(seconde, css)
        reponses = tuple(_avec_ensuite(r, apres) if r.aide == css.id else r for r in resultats[i][0])
        fusion[i] = (reponses, _suites(etudes[i], seconde, css))
    return fusion


def _nouvelle_aspa(reponses: Sequence[Reponse]) -> Decimal | None:
    """Amount of an ASPA that this check-up opens for sure (€/month)."""
    for r in reponses:
        if r.aide == "aspa" and r.statut is Statut.DROIT_PROBABLE and r.montant is not None:
            return r.montant.maximum if r.montant.minimum == r.montant.maximum else None
    return None


def _avec_aspa(s: Situation, montant: Decimal | None, etude: Etude) -> Situation:
    depuis = annees_avant(etude.au, 2).replace(day=1)
    aspa = AideRecue(nature=NatureAide.ASPA, montant=montant, depuis=depuis)
    return remplacer(s, aides_recues=(*(s.aides_recues or ()), aspa))  # type: ignore[no-any-return]


def _avec_ensuite(avant: Reponse, apres: Reponse) -> Reponse:
    """The CSS of the first year, with that of the years after when it differs."""
    change = (avant.statut, avant.variante, avant.cout) != (apres.statut, apres.variante, apres.cout)
    if avant.statut is not Statut.DROIT_PROBABLE or not change:
        return avant
    ensuite = Ensuite(cause="aspa", statut=apres.statut, variante=apres.variante, cout=apres.cout)
    return avant.model_copy(update={"ensuite": ensuite})


def _suites(premiere: Etude, seconde: Etude, css: Aide) -> tuple[Suite, ...]:
    """Amounts of other aids in both passes, where nothing is unknown and they differ."""
    mondes = premiere.explorations.get(css.id), seconde.explorations.get(css.id)
    if any(m is None or len(m.rangees) != 1 for m in mondes):
        return ()
    rangees = [m.toutes()[0] for m in mondes if m is not None]
    suites = []
    for nom in _AUTRES_AIDES:
        avant, apres = (
            Decimal(str(round(float(e.passage.calculer(nom)[r]), 2)))
            for e, r in zip((premiere, seconde), rangees, strict=True)
        )
        if avant != apres:
            suites.append(Suite(aide=nom, premiers_mois=avant, ensuite=apres, cause="aspa"))
    return tuple(suites)
