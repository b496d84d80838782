"""Grammalecte behind JSON: texts in, faults out. Run by the system's Python, which alone has it on Debian.

Reads ``{"options": {name: bool}, "textes": […]}`` on standard input; writes one list of faults per text.
"""

from __future__ import annotations

import json
import sys

from grammalecte.grammar_checker import GrammarChecker


def main() -> None:
    demande = json.load(sys.stdin)
    correcteur = GrammarChecker("fr")
    correcteur.getGCEngine().setOptions(demande["options"])
    json.dump([fautes(correcteur, texte) for texte in demande["textes"]], sys.stdout)


def fautes(correcteur: GrammarChecker, texte: str) -> list[dict[str, str]]:
    grammaire, _ = correcteur.getParagraphErrors(texte)
    return [
        {
            "extrait": texte[faute["nStart"] : faute["nEnd"]],
            "regle": faute["sRuleId"],
            "message": faute["sMessage"],
            "proposition": ", ".join(faute["aSuggestions"]),
        }
        for faute in grammaire
    ]


if __name__ == "__main__":
    main()
