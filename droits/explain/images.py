"""Pictures: one concept, one picture. Their files are in ``render/pictogrammes``, their words in the bank."""

from __future__ import annotations

#: every picture that a document or the glossary may name; alternative text: the sentence ``image-<id>``
IMAGES = frozenset(
    {
        "aide",
        "argent",
        "attention",
        "banque",
        "calendrier",
        "contrat",
        "couple",
        "date",
        "decision",
        "dette",
        "enfant",
        "energie",
        "etudes",
        "facture",
        "famille",
        "handicap",
        "identite",
        "impots",
        "internet",
        "jeune",
        "lettre",
        "lieu",
        "liste",
        "logement",
        "mots",
        "non",
        "nourriture",
        "oui",
        "papier",
        "personne",
        "question",
        "recours",
        "retenir",
        "retraite",
        "rue",
        "sante",
        "sejour",
        "telephone",
        "travail",
        "ville",
    }
)
