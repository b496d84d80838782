"""A document as a page or a PDF: which formats were asked for, and whether what they need is there."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from droits.cli.sorties import Refus

if TYPE_CHECKING:
    from droits.explain.document import Document


@dataclass(frozen=True)
class Format:
    """HTML or PDF: the option that asks for it, the file, and how a document is drawn."""

    option: str
    fichier: Path
    dessiner: Callable[[Document], bytes]


def formats(options: argparse.Namespace) -> Iterator[Format]:
    """The formats asked for; what they need is there, or :class:`Refus`."""
    if options.html is not None:
        with paquets("--html"):
            from droits.explain.render.page import en_html
        yield Format("--html", options.html, lambda document: en_html(document).encode())
    if options.pdf is not None:
        yield Format("--pdf", options.pdf, _en_pdf(professionnel=options.details))


def _en_pdf(*, professionnel: bool) -> Callable[[Document], bytes]:
    with paquets("--pdf"):
        from droits.explain.document import Document
        from droits.explain.render.pdf import PdfIndisponible, en_pdf
    try:
        en_pdf(Document("", ()))  # an empty one: libraries of the system may be absent too
    except PdfIndisponible as manque:
        raise Refus(f"--pdf : {manque}") from None
    return partial(en_pdf, professionnel=professionnel)


@contextmanager
def paquets(option: str) -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as manque:
        raise Refus(f"{option} : il manque le paquet {manque.name}. Réinstallez droits.") from None
