"""How right OpenFisca-France and ``droits`` are on households worked by hand.

    python -m droits.guard.exactitude [CAS.yaml] > docs/exactitude.md

The households are those of tests/cas/national_98.yaml, or of another file of the same form. Each is
answered three times: OpenFisca-France as most people fill it, OpenFisca-France filled with care (our own
mapping, on the system that our corrections have not touched), and ``droits``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from droits import __version__, bilans, lire
from droits.catalogue import exactitude
from droits.empreintes import empreintes
from droits.registre import AIDES
from droits.resultats import Bilan, Motif, Statut
from droits.scenarios.openfisca import simuler
from droits.scenarios.openfisca.fenetre import Fenetre, couverture
from droits.scenarios.openfisca.revenus import montants
from droits.scenarios.openfisca.tables import STATUTS, VARIABLES_REVENUS
from droits.scenarios.situation import Personne, Situation, StatutLogement
from droits.system import systeme

CAS = Path(__file__).parents[2] / "tests" / "cas" / "national_98.yaml"
A_DEMANDER = "à demander"
_CENT = Decimal("0.01")
_TOLERANCE_OPENFISCA = Decimal("0.05")  # that of national.md §3, for amounts that nobody truncated
_CLASSES = {
    "ok": "juste",
    "P": "P : chiffre absent d'OpenFisca-France",
    "B": "B : faute de code ou de chiffre",
    "N": "N : règle absente du modèle",
}


@dataclass(frozen=True)
class Constat:
    """Monthly ASPA, and the kind of CSS: « gratuite », « participation 30 », « non » or « à demander »."""

    aspa: Decimal
    css: str

    def __str__(self) -> str:
        return f"{_euros(self.aspa)} / {self.css}"


@dataclass(frozen=True)
class Cas:
    id: str
    texte: str
    au: date
    situation: Situation
    attendu: Constat
    classe: str  # ok, P, Bn or N: what national.md says of OpenFisca-France

    def juste(self, constat: Constat, tolerance: Decimal) -> bool:
        return abs(constat.aspa - self.attendu.aspa) <= tolerance and constat.css == self.attendu.css

    def juste_pour_openfisca(self, constat: Constat) -> bool:
        """OpenFisca-France has no « à demander »: above the known ceiling, « non » is its right answer."""
        css = A_DEMANDER if self.attendu.css == A_DEMANDER and constat.css == "non" else constat.css
        return self.juste(Constat(constat.aspa, css), _TOLERANCE_OPENFISCA)


@dataclass(frozen=True)
class Ligne:
    cas: Cas
    naif: Constat
    soigne: Constat
    droits: Constat

    @property
    def justes(self) -> tuple[bool, bool, bool]:
        return (
            self.cas.juste_pour_openfisca(self.naif),
            self.cas.juste_pour_openfisca(self.soigne),
            self.cas.juste(self.droits, _CENT),
        )


# The households


def lire_cas(fichier: Path) -> list[Cas]:
    return [
        Cas(
            id=c["id"],
            texte=c["texte"],
            au=c["au"],
            situation=lire(_texte(c["situation"]), nom=c["id"]),
            attendu=_attendu(c["attendu"]),
            classe=c["openfisca"],
        )
        for c in yaml.safe_load(fichier.read_text("utf-8"))["cas"]
    ]


class _SansAlias(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _texte(situation: Any) -> str:
    return yaml.dump(situation, Dumper=_SansAlias, allow_unicode=True) + "\n"


def _attendu(attendu: dict[str, Any]) -> Constat:
    css = attendu["css"]
    return Constat(
        aspa=Decimal(attendu["aspa"].get("montant", 0)),
        css=_css(css["statut"], css.get("variante"), css.get("cout_mensuel"), css.get("motif")),
    )


def _css(statut: str, variante: str | None, cout: Any, motif: str | None) -> str:
    match statut:
        case "droit_probable":
            return f"participation {cout}" if variante == "participation" else "gratuite"
        case "a_demander" if motif == Motif.REGLE_NON_CONFIRMEE:
            return A_DEMANDER
        case _:
            return statut


# The three answers


def comparer(cas: Sequence[Cas]) -> list[Ligne]:
    """One run per date and per way of asking."""
    lignes: dict[str, Ligne] = {}
    sans_corrections = systeme().baseline
    for au in sorted({c.au for c in cas}):
        groupe = [c for c in cas if c.au == au]
        situations = [c.situation for c in groupe]
        naifs = naif(sans_corrections, situations, au)
        soignes = soigne(sans_corrections, situations, au)
        notres = [_constat(b) for b in bilans(situations, au=au, aides=["aspa", "css"])]
        reponses = zip(naifs, soignes, notres, strict=True)
        lignes |= {c.id: Ligne(c, *trois) for c, trois in zip(groupe, reponses, strict=True)}
    return [lignes[c.id] for c in cas]


def soigne(sans_corrections: TaxBenefitSystem, situations: Sequence[Situation], au: date) -> list[Constat]:
    """The mapping of national.md §4.3, which is ours, on OpenFisca-France's own formulas."""
    rangees = simuler(sans_corrections, situations, au)
    # Our formulas read the savings under a name that OpenFisca-France does not know.
    epargne = rangees.simulation.calculate("epargne_totale", rangees.periode)
    rangees.simulation.delete_arrays("epargne_revenus_non_imposables")
    for mois in Fenetre(au).mois:
        rangees.simulation.set_input("epargne_revenus_non_imposables", mois, epargne)
    return list(_constats(rangees.simulation, str(rangees.periode), rangees.famille))


def naif(sans_corrections: TaxBenefitSystem, situations: Sequence[Situation], au: date) -> list[Constat]:
    """Net amounts of twelve months and of this one, facts of today, nothing else: no past benefit is zero."""
    fenetre = Fenetre(au)
    mois = str(fenetre.mois[-1])
    chiffres = sans_corrections.get_parameters_at_instant(str(au))
    menages: dict[str, Any] = {"individus": {}, "familles": {}, "foyers_fiscaux": {}, "menages": {}}
    for i, s in enumerate(situations):
        adultes = {f"{i}-adulte-{n}": a for n, a in s.adultes()}
        enfants = {f"{i}-enfant-{n}": e for n, e in enumerate(s.enfants or ())}
        parents, petits = list(adultes), list(enfants)
        for nom, p in (*adultes.items(), *enfants.items()):
            menages["individus"][nom] = _faits_du_jour(p, mois, au) | _nets(p, fenetre, chiffres)
        menages["familles"][str(i)] = {"parents": parents, "enfants": petits}
        menages["foyers_fiscaux"][str(i)] = {"declarants": parents, "personnes_a_charge": petits}
        statut = s.logement.statut or StatutLogement.LOCATAIRE_VIDE
        menages["menages"][str(i)] = {
            "personne_de_reference": parents[:1],
            "conjoint": parents[1:],
            "enfants": petits,
            "depcom": {mois: f"751{s.logement.arrondissement or 0:02d}"},
            "loyer": {mois: float(s.logement.loyer or 0)},
            "statut_occupation_logement": {mois: STATUTS[statut]},
        }
    simulation = SimulationBuilder().build_from_entities(sans_corrections, menages)
    return list(_constats(simulation, mois, np.arange(len(situations))))


def _faits_du_jour(personne: Personne, mois: str, au: date) -> dict[str, Any]:
    titre = personne.titre_sejour
    return {
        "date_naissance": {"ETERNITY": str(personne.date_naissance)},
        "nationalite": {mois: personne.nationalite or "FR"},
        "duree_possession_titre_sejour": {mois: au.year - titre.depuis.year if titre and titre.depuis else 0},
        "inapte_travail": {mois: bool(personne.inapte_travail)},
        "taux_incapacite": {mois: float(personne.taux_incapacite or 0) / 100},
        "habite_chez_parents": {mois: bool(personne.vit_chez_ses_parents)},
    }


def _nets(personne: Personne, fenetre: Fenetre, chiffres: Any) -> dict[str, dict[str, float]]:
    nets: dict[str, dict[str, float]] = {}
    for ressource in personne.ressources or ():
        _, nom, _ = VARIABLES_REVENUS.get(ressource.nature, (None, None, None))
        if nom is None:
            continue
        montant = montants(ressource, chiffres).net
        serie = nets.setdefault(nom, {})
        for mois, recu in list(zip(fenetre.mois, couverture(ressource, fenetre), strict=True))[-13:]:
            serie[str(mois)] = serie.get(str(mois), 0) + montant * bool(recu)
    return nets


def _constats(simulation: Simulation, mois: str, familles: Any) -> Iterator[Constat]:
    aspa, gratuite, participation = (
        simulation.calculate(nom, mois)[familles] for nom in ("aspa", "cmu_c", "css_participation_forfaitaire")
    )
    for a, g, p in zip(aspa, gratuite, participation, strict=True):
        css = "gratuite" if g else f"participation {p:.0f}" if p > 0 else "non"
        yield Constat(Decimal(f"{a:.2f}"), css)


def _constat(bilan: Bilan) -> Constat:
    aspa, css = bilan.reponse("aspa"), bilan.reponse("css")
    doute = Motif.REGLE_NON_CONFIRMEE if Motif.REGLE_NON_CONFIRMEE in css.motifs else None
    cout = f"{css.cout.maximum:.0f}" if css.cout else None
    return Constat(
        aspa=aspa.montant.maximum if aspa.montant and aspa.statut is Statut.DROIT_PROBABLE else Decimal(0),
        css=_css(css.statut.value, css.variante, cout, doute),
    )


# The page

_TITRE = """\
# Exactitude

<!-- Écrit par `python -m droits.guard.exactitude > docs/exactitude.md` (`make exactitude`). Ne pas \
modifier ici. -->

Combien de fois l'ASPA et la CSS sont-elles justes toutes les deux, au même ménage ? {n} ménages calculés \
à la main, article par article ({fichier}), posés de trois façons. OpenFisca-France {france}, \
openfisca-core {core}, droits {droits}.
"""
_FACONS = """\
- **OpenFisca-France, saisie naïve** : la famille, la date de naissance, la nationalité, l'ancienneté du \
titre, l'inaptitude, le logement, au mois de la demande ; les montants **nets** des douze mois passés et \
du mois même. Rien d'autre : ni brut, ni imposable, ni zéros, ni épargne, et les aides passées ne sont pas \
mises à zéro (OpenFisca les calcule). Les enfants de 25 ans et plus restent dans la famille.
- **OpenFisca-France, saisie soignée** : tout ce que `droits` écrit (de janvier de l'année N-2 au mois de \
la demande : brut, net et imposable, zéros explicites, aides passées vraiment reçues, enfants de 25 ans et \
plus dans leur propre famille), et l'épargne dans `epargne_revenus_non_imposables` ; les formules \
d'OpenFisca-France, sans nos corrections.
- **droits** : `droits.bilans`.

« Juste » : le montant de l'ASPA au centime près (à cinq centimes près pour OpenFisca-France, qui ne \
tronque pas), et la même réponse pour la CSS, participation comprise. « À demander » : les ressources \
dépassent de moins d'un quart le dernier plafond connu, qui n'est pas confirmé ; l'étude dit alors « non », \
et « non » est compté juste pour OpenFisca-France.
"""
_LIMITES = """\
## Ce que cette page ne dit pas

Les réponses attendues sont calculées à la main d'après la loi et les chiffres connus. **Aucune n'a été \
comparée à une décision d'une caisse, ni au simulateur officiel.** Le RSA, la prime d'activité, l'aide au \
logement, l'AAH et les prestations familiales, dont la CSS dépend parfois, viennent d'OpenFisca-France et \
n'ont pas été comparés, ménage par ménage, à des montants officiels.

Seule la moitié des 98 ménages étudiés est imprimée et comptée ici. L'autre moitié n'est pas imprimée : \
elle sert à vérifier `droits` sans que ses auteurs l'aient vue ; `droits` a été écrit en voyant celle-ci. \
Sur les 98, l'étude compte 62 ménages \
justes pour OpenFisca-France 176.1.8 bien rempli (14 chiffres absents, 13 fautes, 9 règles absentes). Les \
enfants de 25 ans et plus y étaient laissés dans la famille : G26 et L01, faux dans l'étude (B6), sont \
justes ici par la seule saisie. La valeur locative de D04 n'est pas dans le fichier d'une situation : la \
faute B5 se voit dans `tests/corrections/test_canaris.py`.

## Ce qui reste à vérifier

{a_verifier}

Dans une réponse, un chiffre ou une règle non confirmés sont marqués (`certitude`, `motifs`, et ce que la \
réponse dit ne pas traiter). Les fautes, une par une, prêtes à être signalées : \
[vers-openfisca.md](vers-openfisca.md)."""
_A_VERIFIER = (
    (
        "arrêté de mars 2026 : plafond de la CSS de 10 421 € (aucune page officielle trouvée), tables de "
        "deux personnes et plus (déduites)",
        "CSS depuis le 1er avril 2026 : jamais « non » à moins d'un quart au-dessus",
    ),
    (
        "plafond de la CSS d'avril 2020 à mars 2021",
        "non trouvé : rien n'en est déduit",
    ),
    (
        "participations à la CSS en 2026 (inchangées de 2019 à 2025)",
        "coût de la CSS avec participation",
    ),
    (
        "R861-5 et R861-7 (forfait logement), R861-8 (cas de l'abattement de 30 %), L861-2 : texte en "
        "vigueur non relu en entier",
        "ressources de la CSS",
    ),
    (
        "R815-1 et L816-1 : texte en vigueur non relu en entier",
        "âge anticipé et titre de séjour pour l'ASPA",
    ),
    (
        "conventions internationales sous conditions",
        "ASPA : « à préciser »",
    ),
    (
        "rente d'accident du travail comptée par la Cnav dans tous les cas ? (lu dans R815-22)",
        "ressources de l'ASPA",
    ),
    (
        "plafonds 2026 de la récupération sur la succession",
        "information donnée avec l'ASPA",
    ),
    (
        "plafond de l'ASI d'avril 2026",
        "absent d'OpenFisca-France",
    ),
    (
        "présomption de CSS pour l'ASS, annoncée pour juillet 2026",
        "CSS des personnes à l'ASS",
    ),
    (
        "exonérations de livret dans la CSS avant le décret de juin 2025",
        "CSS avant juillet 2025",
    ),
)


def page(fichier: Path) -> str:
    """The whole page, in Markdown."""
    lignes = comparer(lire_cas(fichier))
    versions = empreintes()
    return "\n".join(
        (
            _TITRE.format(
                n=len(lignes),
                fichier=f"`tests/cas/{fichier.name}`",
                france=versions.openfisca_france,
                core=versions.openfisca_core,
                droits=__version__,
            ),
            *_totaux(lignes),
            "",
            _FACONS,
            "## Ménage par ménage",
            "",
            *_menages(lignes),
            "",
            "## Aide par aide",
            "",
            "Cas calculés à la main d'après le barème ou le texte (`tests/cas/`), avant le calcul de `droits`.",
            "",
            *_tableau(
                ("aide", "comparé", "pas comparé"),
                ((f"`{a.id}`", exactitude()[a.id]["compare"], exactitude()[a.id]["pas_compare"]) for a in AIDES),
            ),
            "",
            _LIMITES.format(a_verifier="\n".join(_tableau(("quoi", "où cela joue"), _A_VERIFIER))),
        )
    )


_FACONS_COURTES = ("OpenFisca-France, saisie naïve", "OpenFisca-France, saisie soignée", "droits")


def _totaux(lignes: Sequence[Ligne]) -> Iterator[str]:
    par_classe = [(nom, [x for x in lignes if _classe(x.cas) == classe]) for classe, nom in _CLASSES.items()]
    rangees = [_total(nom, groupe) for nom, groupe in (*par_classe, ("**total**", list(lignes)))]
    yield from _tableau(("OpenFisca-France bien rempli, d'après l'étude", "ménages", *_FACONS_COURTES), rangees)


def _classe(cas: Cas) -> str:
    return cas.classe if cas.classe == "ok" else cas.classe[0]  # B2, B3 … are all B


def _total(nom: str, lignes: Sequence[Ligne]) -> tuple[str, ...]:
    justes = (sum(ligne.justes[rang] for ligne in lignes) for rang in range(3))
    return (nom, str(len(lignes)), *(f"{nombre} justes" for nombre in justes))


def _menages(lignes: Sequence[Ligne]) -> Iterator[str]:
    yield "Dans chaque case : l'ASPA par mois, puis la CSS (participation par mois, pour tout le foyer)."
    yield ""
    yield from _tableau(("ménage", "mois", "étude", "attendu", *_FACONS_COURTES), map(_menage, lignes))


def _menage(ligne: Ligne) -> tuple[str, ...]:
    cas = ligne.cas
    verdicts = (
        "juste" if juste else f"**faux** : {constat}"
        for juste, constat in zip(ligne.justes, (ligne.naif, ligne.soigne, ligne.droits), strict=True)
    )
    return (f"{cas.id}. {cas.texte}", f"{cas.au:%Y-%m}", cas.classe, str(cas.attendu), *verdicts)


def _tableau(titres: Sequence[str], rangees: Iterable[Sequence[str]]) -> Iterator[str]:
    yield "| " + " | ".join(titres) + " |"
    yield "|---" * len(titres) + "|"
    for rangee in rangees:
        yield "| " + " | ".join(rangee) + " |"


def _euros(montant: Decimal) -> str:
    return f"{montant:,.2f} €".replace(",", "\u202f").replace(".", ",").replace(" €", "\u00a0€")


if __name__ == "__main__":
    print(page(Path(sys.argv[1]) if len(sys.argv) > 1 else CAS))  # noqa: T201
