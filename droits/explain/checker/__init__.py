"""The checker of plain language: rules of the RLS on any French text, measures, waivers by name.

A clean reading means « no known mechanical fault », never « easy to understand »: only people can say that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from droits.explain.checker import choix_des_mots, ensemble, lexiques, signes, verbes
from droits.explain.checker.faute import Faute
from droits.explain.checker.glossaires import Glossaire, de_la_maison
from droits.explain.checker.lexiques import Lexique
from droits.explain.checker.mesures import Mesures, mesurer
from droits.explain.checker.regles import PAR_ID, REGLES, Classe, Constat, Derogation, Regle, Severite
from droits.explain.checker.texte import Texte, Unite, normaliser, unites

__all__ = [
    "REGLES",
    "Classe",
    "Constat",
    "Derogation",
    "Glossaire",
    "Levee",
    "Lexique",
    "Mesures",
    "Regle",
    "Relecture",
    "Severite",
    "relire",
]


@dataclass(frozen=True)
class Levee:
    """A waiver that was used, and the fault that it covers."""

    derogation: Derogation
    constat: Constat


@dataclass(frozen=True)
class Relecture:
    """What a reading found."""

    constats: tuple[Constat, ...]
    derogations: tuple[Levee, ...]
    mesures: Mesures

    @property
    def erreurs(self) -> tuple[Constat, ...]:
        return tuple(c for c in self.constats if c.severite is Severite.ERREUR)


def relire(
    texte: str,
    *,
    derogations: Sequence[Derogation] = (),
    lexique: Lexique | None = None,
    glossaire: Glossaire | None = None,
    document: bool = True,
) -> Relecture:
    """Read ``texte`` against the rules.

    ``lexique``: the general one, or a closed list (:func:`droits.explain.checker.lexiques.ferme`).
    ``document``: whether it is a whole text; ``False`` for lone sentences.
    """
    lu = normaliser(texte)
    coupees = tuple(unites(lu))
    lexique = lexique or lexiques.general()
    glossaire = glossaire or de_la_maison()
    mesures = mesurer(coupees, lexique)
    trouves = [_constat(lu, unite, faute) for unite in coupees for faute in _fautes(unite, lexique, glossaire)]
    if document:
        trouves += [_constat(lu, f.unite, f.faute) for f in _fautes_du_texte(coupees, lexique, glossaire, mesures)]
    trouves.sort(key=lambda c: (c.ligne, c.colonne, c.regle.id))
    leves = {id(c): Levee(d, c) for c in trouves if (d := _levee(c, derogations)) is not None}
    return Relecture(tuple(c for c in trouves if id(c) not in leves), tuple(leves.values()), mesures)


def _fautes(unite: Unite, lexique: Lexique, glossaire: Glossaire) -> Iterator[Faute]:
    """Every rule on one unit."""
    for sur_l_unite in (
        choix_des_mots.longueur,
        choix_des_mots.une_idee,
        choix_des_mots.adresse,
        choix_des_mots.tutoiement,
        choix_des_mots.mots_etrangers,
        signes.abreviations,
        signes.nombres_en_lettres,
        signes.pourcentages,
        signes.grands_nombres,
        signes.dates,
        signes.signes,
        signes.ponctuation,
        signes.enumerations,
        signes.notes,
    ):
        yield from sur_l_unite(unite)
    for avec_le_lexique in (
        verbes.negations,
        verbes.passif,
        verbes.passe,
        verbes.subjonctif,
        verbes.participe_present,
        verbes.conditionnel_futur,
        choix_des_mots.mots_connus,
        choix_des_mots.pronoms,
        choix_des_mots.capitales,
    ):
        yield from avec_le_lexique(unite, lexique)
    yield from choix_des_mots.synonymes(unite, glossaire, ferme=lexique.est_ferme)


def _fautes_du_texte(
    coupees: Sequence[Unite], lexique: Lexique, glossaire: Glossaire, mesures: Mesures
) -> Iterator[ensemble.FauteDuTexte]:
    """Every rule on the whole text."""
    yield from ensemble.mots_expliques(coupees, glossaire)
    yield from ensemble.sigles(coupees, lexique)
    yield from ensemble.document(coupees, mesures.phrases)
    yield from ensemble.une_phrase_par_ligne(coupees)


def _constat(texte: Texte, unite: Unite, faute: Faute) -> Constat:
    regle = PAR_ID[faute.regle]
    debut, fin = unite.debut + faute.debut, unite.debut + faute.fin
    lieu = texte.lieu(debut)
    return Constat(
        regle=regle,
        severite=faute.severite or regle.severite,
        ligne=lieu.ligne,
        colonne=lieu.colonne,
        extrait=texte.extrait(debut, fin),
        unite=unite.texte,
        proposition=faute.proposition,
    )


def _levee(constat: Constat, derogations: Sequence[Derogation]) -> Derogation | None:
    """The first waiver that covers a fault."""
    for derogation in derogations:
        if derogation.regle == constat.regle.id and (
            derogation.extrait is None or " ".join(derogation.extrait.split()) in " ".join(constat.unite.split())
        ):
            return derogation
    return None
