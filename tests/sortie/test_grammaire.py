"""The grammar of all that a person may read, checked by Grammalecte (Debian: python3-grammalecte).

It finds agreement, elision and confusion, not everything: « vous peut demander » escapes it.
"""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from droits import bilans, lire
from droits.explain.banque import lister
from droits.explain.render.terminal import afficher
from droits.explain.writing import rediger
from droits.registre import AIDES

pytestmark = pytest.mark.sortie

ICI = Path(__file__).parent
EXEMPLES = ICI.parents[1] / "exemples"
#: Debian installs Grammalecte for its own Python, not for ours
PYTHON = "/usr/bin/python3"
SANS_COUPURE = 10_000

#: what we write otherwise, on purpose: (option of Grammalecte, why)
OPTIONS_COUPEES = {
    "apos": "l'apostrophe droite se tape, se cherche et se copie partout",
    "unit": "« 646 euros » peut se couper en fin de ligne",
}
#: (beginning of a rule's name, why)
REGLES_ECARTEES = {
    "g2__typo_ordinaux_chiffres_exposants": "« 1er » et « 20e » : les voix lisent mal les petites lettres hautes",
}
#: Grammalecte is wrong there: (words at fault, the part of the sentence that they stand in) and why
ERREURS_DE_GRAMMALECTE = {
    ("reconnue", "Inaptitude au travail reconnue"): "l'inaptitude est reconnue, pas le travail",
    ("la", "la MVA"): "majoration pour la vie autonome : féminin",
    ("La", "La MVA s'ajoute à l'AAH pour vivre chez soi."): "majoration pour la vie autonome : féminin",
    ("Vérifié le", "Vérifié le"): "tête de colonne, pas un ordre",
    ("75803", "75803 Paris"): "un code postal s'écrit d'un bloc",
    ("80165", "TSA 80165"): "une adresse postale s'écrit d'un bloc",
    ("'", "Pass Paris Access'"): "le nom que la Ville lui donne",
    ("est", "Le prix A est le moins cher."): "A est un nom, pas le verbe avoir",
}


@dataclass(frozen=True)
class Faute:
    texte: str
    extrait: str
    regle: str
    message: str
    proposition: str

    @property
    def comptee(self) -> bool:
        if self.regle.startswith(tuple(REGLES_ECARTEES)):
            return False
        return not any(self.extrait == mot and partie in self.texte for mot, partie in ERREURS_DE_GRAMMALECTE)

    def __str__(self) -> str:
        return f"« {self.texte} » : {self.extrait} → {self.proposition} ({self.message} {self.regle})"


@pytest.fixture(scope="session", autouse=True)
def _grammalecte() -> None:
    essai = [PYTHON, "-c", "import grammalecte"]
    if not Path(PYTHON).exists() or subprocess.run(essai, capture_output=True, check=False).returncode:
        pytest.skip("grammaire non vérifiée : installez le paquet Debian python3-grammalecte")


def corriger(textes: list[str]) -> list[Faute]:
    """Faults of ``textes``, each read as a paragraph."""
    demande = {"options": dict.fromkeys(OPTIONS_COUPEES, False), "textes": textes}
    lance = subprocess.run(
        [PYTHON, str(ICI / "grammaire.py")], input=json.dumps(demande), capture_output=True, text=True, check=True
    )
    trouvees = [
        Faute(texte, **faute)
        for texte, siennes in zip(textes, json.loads(lance.stdout), strict=True)
        for faute in siennes
    ]
    return [faute for faute in trouvees if faute.comptee]


def rapport(fautes: list[Faute]) -> str:
    return "\n" + "\n".join(map(str, fautes))


# --- it does find faults ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texte", "extrait"),
    [
        ("La aide est versée tous les mois.", "La "),
        ("Vous avez 2 enfant.", "enfant"),
        ("La somme est versé tous les mois.", "versé"),
        ("Vous pouvez demandé cette aide.", "demandé"),
        ("Il faut demandez une copie.", "demandez"),
        ("Le bail est au nom de le locataire.", "de le"),
        ("Les personne avec vous comptent.", "personne"),
        ("Les aides est gratuites.", "est"),
        ("Vous recevez un lettre.", "un"),
        ("Cette papier est à vous.", "Cette"),
    ],
)
def test_a_seeded_fault_is_found(texte: str, extrait: str) -> None:
    assert extrait in [faute.extrait for faute in corriger([texte])]


def test_a_fault_seeded_in_the_bank_is_found() -> None:
    elisions = re.compile(r"\b([Ll])'aide\b")
    casses = [elisions.sub(r"\1a aide", texte) for texte in _banque() if elisions.search(texte)]
    assert len(casses) >= 10
    trouvees = {faute.texte for faute in corriger(casses)}
    assert [texte for texte in casses if texte not in trouvees] == []


def test_every_mistake_of_grammalecte_is_still_in_the_bank() -> None:
    """A waiver that covers nothing goes away."""
    banque = "\n".join(_banque())
    assert [partie for _, partie in ERREURS_DE_GRAMMALECTE if partie not in banque] == []


# --- what a person may read -------------------------------------------------------------------------


def test_every_form_of_every_sentence_of_the_bank() -> None:
    fautes = corriger(_banque())
    assert not fautes, rapport(fautes)


@pytest.mark.parametrize("complet", [False, True], ids=["feuille", "dossier"])
def test_the_documents_of_the_examples(complet: bool) -> None:
    faits = bilans([lire(fichier) for fichier in sorted(EXEMPLES.glob("*.yaml"))])
    assert faits
    documents = [rediger(fait, dossier=complet) for fait in faits]
    lignes = {ligne for d in documents for ligne in afficher(d, largeur=SANS_COUPURE, couleur=False).split("\n")}
    fautes = corriger(sorted(_sans_puce(ligne) for ligne in lignes if ligne.strip()))
    assert not fautes, rapport(fautes)


def _banque() -> list[str]:
    exemples = (exemple for ligne in lister(AIDES) for exemple in ligne.exemples)
    return sorted({phrase for exemple in exemples for phrase in exemple.split("\n")})


def _sans_puce(ligne: str) -> str:
    """The sentence of a line: no bullet, no step number, no mark."""
    return re.sub(r"^(- |\d+\. |[✓✗?] )", "", ligne.strip())
