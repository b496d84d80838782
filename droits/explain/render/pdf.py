"""Document → tagged PDF (PDF/UA-1 declared), made from the page by WeasyPrint.

Declared, not proved: no validator ran on it (``docs/decisions/0008-page-et-pdf.md``).
"""

from __future__ import annotations

from droits.explain.document import Document
from droits.explain.render.page import en_html


class PdfIndisponible(Exception):
    """WeasyPrint, or a library of the system that it needs, is absent; the message says what to install."""


def en_pdf(document: Document, *, professionnel: bool = False) -> bytes:
    """The PDF; with ``professionnel``, its second part too. Raises :class:`PdfIndisponible`."""
    try:
        from weasyprint import HTML
        from weasyprint.urls import URLFetcher
    except ImportError:
        raise PdfIndisponible("WeasyPrint n'est pas installé. Installez-le : pip install 'droits[pdf]'.") from None
    except OSError:
        raise PdfIndisponible(
            "il manque une bibliothèque du système. Sous Debian : apt install libpangoft2-1.0-0. "
            "Sous Windows ou macOS, suivez la page d'installation de WeasyPrint."
        ) from None
    page = en_html(document, imprimer_tout=professionnel)
    # Nothing is fetched but what the page itself carries.
    rien_dehors = URLFetcher(allowed_protocols=["data"], allow_redirects=False, fail_on_errors=True)
    contenu: bytes = HTML(string=page, url_fetcher=rien_dehors).write_pdf(pdf_variant="pdf/ua-1")
    return contenu
