"""What the PDF says of itself, read with pikepdf and poppler. PDF/UA-1 is declared, not proved: no validator ran."""

from __future__ import annotations

import builtins
import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from droits import bilan, lire
from droits.explain.document import Barre, Barres, Bloc, Coupure, Document, Liste, Marque, Phrase, Puce, Tableau, Titre
from droits.explain.phrases import phrase
from droits.explain.render.pdf import PdfIndisponible, en_pdf
from droits.explain.writing import rediger

pytestmark = pytest.mark.sortie

EXEMPLES = Path(__file__).parents[2] / "exemples"
NOMS = ("complet", "retraitee", "presque_rien", "dossier")
#: those that hold their second part too
ENTIERS = ("complet", "dossier")
TAILLE_MINIMALE = 14
CM = 72 / 2.54


@pytest.fixture(scope="session")
def fichiers(documents: Mapping[str, Document], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The PDF of each document, made once."""
    dossier = tmp_path_factory.mktemp("pdf")
    chemins = {nom: dossier / f"{nom}.pdf" for nom in NOMS}
    for nom, chemin in chemins.items():
        chemin.write_bytes(_pdf(documents[nom], professionnel=nom in ENTIERS))
    return chemins


def _pdf(document: Document, *, professionnel: bool = False) -> bytes:
    try:
        return en_pdf(document, professionnel=professionnel)
    except PdfIndisponible as manque:
        pytest.skip(f"PDF non vérifié : {manque}")


@pytest.fixture(params=NOMS)
def nom(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def pdf(fichiers: dict[str, Path], nom: str) -> Iterator[Any]:
    pikepdf = pytest.importorskip("pikepdf", reason="PDF non vérifié : installez pikepdf")
    with pikepdf.open(fichiers[nom]) as ouvert:
        yield ouvert


# --- structure -----------------------------------------------------------------------------------


def test_language_title_and_declaration(pdf: Any, documents: Mapping[str, Document], nom: str) -> None:
    assert pdf.Root.Lang == "fr"
    assert pdf.Root.MarkInfo.Marked
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert pdf.docinfo["/Title"] == documents[nom].titre
    with pdf.open_metadata() as xmp:
        assert xmp["pdfuaid:part"] == "1"
        assert xmp["dc:title"] == documents[nom].titre


def test_nothing_in_the_file_acts_or_asks_the_network(pdf: Any) -> None:
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(pdf.Root.keys())
    assert "/JavaScript" not in pdf.Root.get("/Names", {})
    actions = [a for page in pdf.pages for a in page.get("/Annots", []) if "/URI" in a.get("/A", {})]
    assert actions == []


def _elements(noeud: Any) -> Iterator[Any]:
    import pikepdf

    if isinstance(noeud, pikepdf.Array):
        for enfant in noeud:
            yield from _elements(enfant)
    elif isinstance(noeud, pikepdf.Dictionary) and "/S" in noeud:
        yield noeud
        if "/K" in noeud:
            yield from _elements(noeud.K)


def test_pictures_say_what_they_show(pdf: Any, documents: Mapping[str, Document], nom: str) -> None:
    figures = [e for e in _elements(pdf.Root.StructTreeRoot.K) if e.S == "/Figure"]
    images = [b.image for b in documents[nom].blocs if isinstance(b, Titre) and b.image]
    assert images
    assert [str(f.Alt) for f in figures] == [phrase(f"image-{image}") for image in images]


def test_headings_and_lists_are_tagged(pdf: Any, documents: Mapping[str, Document], nom: str) -> None:
    balises = [str(e.S) for e in _elements(pdf.Root.StructTreeRoot.K)]
    blocs = (*documents[nom].blocs, *(documents[nom].professionnel if nom in ENTIERS else ()))
    assert balises.count("/H1") == 1
    assert balises.count("/H2") == sum(isinstance(b, Titre) and b.niveau == 1 for b in blocs)
    assert balises.count("/LI") >= sum(len(b.puces) for b in blocs if isinstance(b, Liste))
    assert balises.count("/LBody") == balises.count("/LI")
    assert balises.count("/L") >= sum(isinstance(b, Liste) for b in blocs)
    # a table over two sheets is tagged as two, each with its headers
    assert balises.count("/Table") >= sum(isinstance(b, Tableau) for b in blocs)
    assert balises.count("/THead") == balises.count("/Table")


# --- letters --------------------------------------------------------------------------------------


def test_one_typeface_embedded(pdf: Any) -> None:
    polices = {str(f.BaseFont) for page in pdf.pages for f in page.Resources.get("/Font", {}).values()}
    assert polices
    assert {re.sub(r"^/[A-Z]{6}\+|(-Ext)?(-Bold)?$", "", p) for p in polices} == {"Atkinson-Hyperlegible"}


def _tailles(pdf: Any) -> set[Decimal]:
    """Sizes of the letters on the sheets: Tf × Tm × every matrix around."""
    import pikepdf

    tailles: set[Decimal] = set()
    for page in pdf.pages:
        pile, courante, police = [], Decimal(1), Decimal(0)
        texte = Decimal(1)
        for operandes, operateur in pikepdf.parse_content_stream(page):
            match str(operateur):
                case "q":
                    pile.append(courante)
                case "Q":
                    courante = pile.pop()
                case "cm":
                    courante *= abs(Decimal(str(operandes[3])))
                case "BT":
                    texte = Decimal(1)
                case "Tm":
                    texte = abs(Decimal(str(operandes[3])))
                case "Tf":
                    police = Decimal(str(operandes[1]))
                case "Tj" | "TJ":
                    tailles.add(round(courante * texte * police, 2))
    return tailles


def test_letters_of_14_points_at_least(pdf: Any) -> None:
    tailles = _tailles(pdf)
    assert tailles
    assert min(tailles) >= TAILLE_MINIMALE
    assert max(tailles) <= 2 * TAILLE_MINIMALE


# --- text -----------------------------------------------------------------------------------------


def _texte(chemin: Path, *options: str) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("texte du PDF non vérifié : installez le paquet Debian poppler-utils")
    return subprocess.run(["pdftotext", *options, str(chemin), "-"], capture_output=True, text=True, check=True).stdout


def _serre(texte: str) -> str:
    """Without spaces, nor the marks where a long id may be cut."""
    return re.sub(r"[\s\u200b]", "", unicodedata.normalize("NFC", texte))


def _perdus(textes: Iterable[str], lu: str) -> list[str]:
    """The texts that are not found after the one before."""
    ici, lu, perdus = 0, _serre(lu), []
    for texte in textes:
        trouve = lu.find(_serre(texte), ici)
        if trouve < 0:
            perdus.append(texte)
        else:
            ici = trouve + len(_serre(texte))
    return perdus


def test_no_text_is_lost_and_all_is_in_order(
    fichiers: dict[str, Path], documents: Mapping[str, Document], nom: str
) -> None:
    from faux_documents import textes

    lu = re.sub(r"Page \d+ sur \d+", "", _texte(fichiers[nom], "-raw"))
    assert _perdus(textes(documents[nom], professionnel=False), lu) == []
    assert _perdus(["Une phrase absente."], lu) == ["Une phrase absente."]
    if nom in ENTIERS:  # a table reads by lines, through its cells: each word is there
        mots = {_serre(mot) for texte in textes(documents[nom]) for mot in re.split(r"[\s._/-]+", texte)}
        assert [mot for mot in mots if mot not in _serre(lu)] == []


def test_every_page_says_its_number_and_the_total(fichiers: dict[str, Path], nom: str) -> None:
    pages = _texte(fichiers[nom]).split("\f")[:-1]
    assert [re.findall(r"Page \d+ sur \d+", p) for p in pages] == [
        [f"Page {i} sur {len(pages)}"] for i in range(1, len(pages) + 1)
    ]


def test_every_word_is_inside_the_margins(fichiers: dict[str, Path], nom: str) -> None:
    """Three centimetres around the person's text, two around the professional's tables."""
    boites = _texte(fichiers[nom], "-bbox")
    pages = boites.split("<page ")[1:]
    assert pages
    for numero, page in enumerate(pages, 1):
        largeur = float(re.search(r'width="([\d.]+)"', page)[1])  # type: ignore[index]
        hauteur = float(re.search(r'height="([\d.]+)"', page)[1])  # type: ignore[index]
        marge = (3 if hauteur > largeur else 2) * CM - 1
        mots = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)', page)
        dehors = [m[4] for m in mots if float(m[0]) < marge or float(m[2]) > largeur - marge]
        assert dehors == [], numero


# --- sheets ---------------------------------------------------------------------------------------


def _premiere_feuille(document: Document) -> tuple[list[str], Titre]:
    """What stands before the break, and the title after it."""
    from faux_documents import textes

    coupure = document.blocs.index(Coupure())
    suite = document.blocs[coupure + 1]
    assert isinstance(suite, Titre)
    return textes(Document(document.titre, document.blocs[:coupure])), suite


@pytest.mark.parametrize("exemple", sorted(f.stem for f in EXEMPLES.glob("*.yaml")))
def test_the_essential_holds_on_the_first_sheet(exemple: str, tmp_path: Path) -> None:
    """Title, mentions, result and bars: one sheet for three aids in the result, two for more; then a new sheet."""
    document = rediger(bilan(lire(EXEMPLES / f"{exemple}.yaml")))
    essentiel, suite = _premiere_feuille(document)
    aides = next((len(b.puces) for b in document.blocs if isinstance(b, Liste)), 0)
    chemin = tmp_path / "page.pdf"
    chemin.write_bytes(_pdf(document))
    feuilles = _texte(chemin, "-raw").split("\f")
    assert _perdus(essentiel, "".join(feuilles[: 1 if aides <= 3 else 2])) == []
    assert any(_serre(f).startswith(_serre(suite.texte)) for f in feuilles[1 : 2 if aides <= 3 else 3])


def test_three_aids_with_all_their_lines_hold_on_the_first_sheet(tmp_path: Path) -> None:
    """The longest result of three aids: two counts, four lines each, and the bars."""
    puce = Puce(
        "FSL pour vos factures d'énergie",
        Marque("✓", "oui, probablement"),
        ("FSL veut dire : fonds de solidarité pour le logement.", "Vous pouvez recevoir environ 131 euros par mois."),
    )
    barres = tuple(
        Barre(f"Avec ces aides, vous pouvez avoir environ {n} euros par mois.", n) for n in map(Decimal, (8, 9))
    )
    mentions = ("Ce texte vous explique votre résultat.", "Ce résultat est une estimation : il peut changer.", "Fin.")
    essentiel: tuple[Bloc, ...] = (
        *map(Phrase, mentions),
        Titre("Quel est votre résultat ?", 1, "decision"),
        Phrase("Vous pouvez demander 2 aides."),
        Phrase("Pour 1 aide, nous ne savons pas encore."),
        Liste((puce,) * 3),
        Barres(barres),
    )
    chemin = tmp_path / "page.pdf"
    chemin.write_bytes(
        _pdf(Document("Quelles aides pouvez-vous avoir ?", (*essentiel, Coupure(), Titre("La suite", 1))))
    )
    premiere, seconde, *_ = _texte(chemin, "-raw").split("\f")
    assert _serre(barres[-1].texte) in _serre(premiere)
    assert _serre(seconde).startswith("Lasuite")


def test_no_title_is_left_alone_at_the_foot_of_a_sheet(
    fichiers: dict[str, Path], documents: Mapping[str, Document], nom: str
) -> None:
    pages = [
        [ligne for ligne in page.splitlines() if ligne.strip() and not re.match(r"Page \d+ sur", ligne)]
        for page in _texte(fichiers[nom], "-raw").split("\f")[:-1]
    ]
    titres = {_serre(b.texte) for b in documents[nom].blocs if isinstance(b, Titre)}
    assert [p[-1] for p in pages if _serre(p[-1]) in titres] == []


# --- without the extra ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("panne", "remede"),
    [
        (ImportError("No module named 'weasyprint'"), "pip install 'droits[pdf]'"),
        (OSError("cannot load library 'libpango-1.0-0'"), "apt install libpangoft2-1.0-0"),
    ],
)
def test_without_the_extra_the_error_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, documents: Mapping[str, Document], panne: Exception, remede: str
) -> None:
    vrai = builtins.__import__

    def importer(nom: str, *reste: Any, **options: Any) -> Any:
        if nom.startswith("weasyprint"):
            raise panne
        return vrai(nom, *reste, **options)

    for module in [m for m in sys.modules if m.split(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setattr(builtins, "__import__", importer)
    with pytest.raises(PdfIndisponible, match=re.escape(remede)):
        en_pdf(documents["complet"])
