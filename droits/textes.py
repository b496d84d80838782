"""The texts that articles are cited from: one name each, so that a reference is written the same everywhere."""

from __future__ import annotations

from droits.aide import Reference


def securite_sociale(article: str) -> Reference:
    return Reference(article, "Code de la sécurité sociale")


def action_sociale(article: str) -> Reference:
    return Reference(article, "Code de l'action sociale et des familles")


def travail(article: str) -> Reference:
    return Reference(article, "Code du travail")


def education(article: str) -> Reference:
    return Reference(article, "Code de l'éducation")


def reglement_municipal(article: str) -> Reference:
    return Reference(article, "Règlement municipal du 1er septembre 2019")
