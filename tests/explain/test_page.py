"""The page: one file that needs nothing else, where every text of the document stands, laid out by the RLS."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from faux_documents import COMPLET, documents, textes
from hypothesis import given, settings

from droits.explain.document import Document, Phrase, Tableau, Titre
from droits.explain.images import IMAGES
from droits.explain.phrases import identifiants, phrase
from droits.explain.render import page
from droits.explain.render.page import en_html

RENDU = Path(page.__file__).parent
CSS = (RENDU / "modeles" / "page.css").read_text(encoding="utf-8")
#: elements whose text is one text of the document
_FEUILLES = frozenset({"h1", "h2", "h3", "span", "td", "th"})
_SANS_FIN = frozenset({"meta", "img", "input", "wbr", "br"})


@dataclass
class Element:
    nom: str
    attributs: dict[str, str | None]
    morceaux: list[str] = field(default_factory=list)

    @property
    def texte(self) -> str:
        return "".join(self.morceaux)


class Lecteur(HTMLParser):
    """Every element in the order of the page, with its own text; and the texts outside any known element."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self._ouverts: list[Element] = []
        self.perdus: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        if element.attributs.get("class") == "mot":  # part of a text, not a text
            element.morceaux = self._ouverts[-1].morceaux
        else:
            self.elements.append(element)
        if tag not in _SANS_FIN:
            self._ouverts.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._ouverts.pop().nom == tag

    def handle_data(self, data: str) -> None:
        ici = self._ouverts[-1] if self._ouverts else None
        if ici is not None:
            ici.morceaux.append(data)
        elif data.strip():
            self.perdus.append(data)

    def nommes(self, *noms: str) -> list[Element]:
        return [e for e in self.elements if e.nom in noms]

    def attribut(self, nom: str) -> Iterator[str]:
        return (e.attributs[nom] or "" for e in self.elements if nom in e.attributs)


def lire(html: str) -> Lecteur:
    lecteur = Lecteur()
    lecteur.feed(html)
    lecteur.close()
    assert not lecteur._ouverts
    return lecteur


def _lus(lecteur: Lecteur) -> list[str]:
    """The texts of the document as a reader finds them: bars are empty spans, hidden from readers."""
    return [e.texte for e in lecteur.nommes(*_FEUILLES) if "aria-hidden" not in e.attributs]


@pytest.fixture(scope="module")
def complet() -> Lecteur:
    return lire(en_html(COMPLET))


# --- nothing from outside, nothing that runs ------------------------------------------------------


def test_the_page_asks_nothing_of_the_network(complet: Lecteur) -> None:
    adresses = [*complet.attribut("src"), *complet.attribut("href")]
    assert adresses
    assert all(a.startswith(("data:image/svg+xml;base64,", "#")) for a in adresses)
    styles = "".join(e.texte for e in complet.nommes("style"))
    assert re.findall(r"url\(\"(\w+:[\w/]+)", styles) == ["data:font/woff2"] * 4
    assert styles.count("url(") == 4
    assert "@import" not in styles
    assert "//" not in re.sub(r"data:[^\")]*", "", styles)


def test_the_page_forbids_itself_all_but_its_own_style_font_and_pictures(complet: Lecteur) -> None:
    (politique,) = [e.attributs["content"] for e in complet.nommes("meta") if "http-equiv" in e.attributs]
    assert politique == "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"


def test_nothing_runs(complet: Lecteur) -> None:
    assert not complet.nommes("script", "iframe", "object", "embed", "form", "link", "base")
    assert not [nom for e in complet.elements for nom in e.attributs if nom.startswith("on")]


# --- every text, once, in order --------------------------------------------------------------------


def test_every_text_of_every_block_is_found_once_and_in_order(complet: Lecteur) -> None:
    assert _lus(complet) == textes(COMPLET)
    assert complet.perdus == []


def test_no_other_text_stands_on_the_page(complet: Lecteur) -> None:
    ailleurs = {e.nom: e.texte for e in complet.elements if e.nom not in {*_FEUILLES, "style"} and e.texte.strip()}
    assert ailleurs == {
        "title": COMPLET.titre,
        "a": phrase("page-passer"),
        "summary": phrase("page-professionnel"),
        "label": phrase("page-imprimer"),
    }


@settings(max_examples=60, deadline=None)
@given(documents)
def test_any_text_survives(document: Document) -> None:
    lu = lire(en_html(document))
    assert _lus(lu) == textes(document)
    assert not lu.nommes("script")
    assert len(lu.nommes("aside")) == bool(document.professionnel)


def _sans_balises(html: str) -> list[str]:
    """The words that a tool finds when it drops the tags and knows nothing of the style."""
    return unescape(re.sub(r"<style>.*?</style>|<[^>]*>", "", html, flags=re.DOTALL)).split()


@settings(max_examples=60, deadline=None)
@given(documents)
def test_without_its_tags_and_its_style_the_page_still_parts_its_sentences(document: Document) -> None:
    passer = [phrase("page-passer")] if any(isinstance(b, Titre) and b.niveau == 1 for b in document.blocs) else []
    premiere = textes(document, professionnel=False)
    seconde = textes(document)[len(premiere) :]
    if seconde:
        seconde = [phrase("page-professionnel"), phrase("page-imprimer"), *seconde]
    attendus = [document.titre, *passer, *premiere, *seconde]
    assert _sans_balises(en_html(document)) == " ".join(attendus).split()


@pytest.mark.parametrize(
    ("texte", "entiers"),
    [
        ("Que faut-il retenir ?", ["faut-il"]),
        ("Prenez un rendez-vous.", ["rendez-vous."]),
        ("Où l'avez-vous <vu> ?", ["l&#39;avez-vous"]),
        ("Combien avez-vous\N{NO-BREAK SPACE}?", ["avez-vous"]),
        ("https://aide-au-logement.paris.fr", []),
        ("aide-sociale.paris", []),
        ("un-mot-trop-long-pour-un-petit-telephone", []),
        ("- un tiret -", []),
    ],
)
def test_a_hyphen_does_not_cut_a_word(texte: str, entiers: list[str]) -> None:
    html = en_html(Document("Titre", (Phrase(texte),)))
    assert re.findall(r'<span class="mot">([^<]*)</span>', html) == entiers
    assert _lus(lire(html)) == ["Titre", texte]
    assert regles(".mot")["white-space"] == "nowrap"


def test_a_mark_is_drawn_beside_its_word() -> None:
    marques = [e for e in lire(en_html(COMPLET)).nommes("span") if "marque" in (e.attributs.get("class") or "").split()]
    assert [(e.attributs["class"], e.texte) for e in marques] == [
        ("marque oui", "oui"), ("marque non", "non"), ("marque doute", "à vérifier")
    ]  # fmt: skip
    for nom in ("oui", "non", "doute"):
        assert f".{nom}::before" in CSS


def test_bars_start_at_zero_and_the_longest_is_whole(complet: Lecteur) -> None:
    barres = [e for e in complet.nommes("span") if "barre" in (e.attributs.get("class") or "")]
    assert [e.attributs["style"] for e in barres] == ["width:33%", "width:100%"]


# --- headings, pictures, tables --------------------------------------------------------------------


def test_one_h1_and_no_gap_between_levels(complet: Lecteur) -> None:
    niveaux = [int(e.nom[1]) for e in complet.elements if re.fullmatch(r"h[1-6]", e.nom)]
    assert niveaux[0] == 1
    assert niveaux.count(1) == 1
    assert max(niveaux) == 3
    assert all(apres - avant <= 1 for avant, apres in pairwise(niveaux))


def test_the_skip_link_leads_to_the_first_titled_part(complet: Lecteur) -> None:
    (lien,) = complet.nommes("a")
    (cible,) = [e for e in complet.elements if e.attributs.get("id") == (lien.attributs["href"] or "")[1:]]
    assert (cible.nom, cible.texte) == ("h2", "Quel est votre résultat ?")


def test_a_page_without_titles_has_no_skip_link() -> None:
    assert not lire(en_html(Document("Titre", (Phrase("Une phrase."),)))).nommes("a")


def test_every_id_is_unique_and_every_reference_exists(complet: Lecteur) -> None:
    ids = list(complet.attribut("id"))
    assert len(ids) == len(set(ids))
    assert set(complet.attribut("aria-labelledby")) <= set(ids)


@pytest.mark.parametrize("image", sorted(IMAGES))
def test_every_picture_says_what_it_shows(image: str) -> None:
    document = Document("Titre", (Titre("Partie ?", 1, image), Titre("Bloc ?", 2, image)))
    assert [e.attributs["alt"] for e in lire(en_html(document)).nommes("img")] == [phrase(f"image-{image}")] * 2


def test_a_table_can_be_scrolled_from_the_keyboard_and_says_its_name(complet: Lecteur) -> None:
    regions = [e.attributs for e in complet.elements if e.attributs.get("role") == "region"]
    assert len(regions) == len(complet.nommes("table")) == 2
    assert all(r["tabindex"] == "0" and r["aria-labelledby"] for r in regions)
    assert {e.attributs["scope"] for e in complet.nommes("th")} == {"col"}


def test_a_long_id_may_go_on_the_next_line() -> None:
    html = en_html(
        Document("T", (), (Titre("P", 1), Tableau("t", ("a",), (("paris.age_min",), ("65.50",), ("<_>.",)))))
    )
    assert "paris.<wbr>age_<wbr>min" in html
    assert "<td>&lt;_&gt;.</td>" in html


# --- files that travel with the page ----------------------------------------------------------------


def test_each_concept_has_one_picture_one_sentence_and_its_attribution() -> None:
    dessins = {f.stem for f in (RENDU / "pictogrammes").glob("*.svg")}
    phrases = {i.removeprefix("image-") for i in identifiants() if i.startswith("image-")}
    attribution = (RENDU / "pictogrammes" / "ATTRIBUTION.md").read_text(encoding="utf-8")
    cites = re.findall(r"^\| `([\w-]+)` \| [0-9A-F-]+ \| [\w ]{5,} \|$", attribution, re.MULTILINE)
    assert dessins == phrases == set(IMAGES)
    assert cites == sorted(IMAGES)


def test_no_two_pictures_are_the_same() -> None:
    dessins = [f.read_bytes() for f in (RENDU / "pictogrammes").glob("*.svg")]
    assert len(dessins) == len(set(dessins))


def test_pictures_hold_drawings_only() -> None:
    for fichier in (RENDU / "pictogrammes").glob("*.svg"):
        dessin = fichier.read_text(encoding="utf-8")
        assert not re.search(r"<script|<image|<foreignObject|<text|\son\w+=|href|url\(", dessin), fichier.name


@pytest.mark.parametrize(
    ("dossier", "licence"), [("pictogrammes", "Attribution-ShareAlike 4.0"), ("police", "SIL Open Font License")]
)
def test_the_licence_travels_with_the_files(dossier: str, licence: str) -> None:
    texte = (RENDU / dossier / "LICENCE").read_text(encoding="utf-8")
    assert licence in texte
    assert len(texte) > 4000


# --- colours ------------------------------------------------------------------------------------------


def _couleurs(css: str) -> dict[str, str]:
    return dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", css))


def _themes() -> dict[str, dict[str, str]]:
    """The custom properties of each theme, each on top of the light one."""
    racines = {
        "clair": re.match(r":root \{[^}]*\}", CSS),
        "sombre": re.search(r"prefers-color-scheme: dark\) \{\s*:root \{[^}]*\}", CSS),
        "papier": re.search(r"@media print \{\s*:root \{[^}]*\}", CSS),
    }
    themes = {nom: _couleurs(trouve[0]) for nom, trouve in racines.items() if trouve}
    assert list(themes) == list(racines)
    return themes


def _luminance(couleur: str) -> float:
    canaux = (int(couleur[i : i + 2], 16) / 255 for i in (1, 3, 5))
    r, v, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in canaux)
    return 0.2126 * r + 0.7152 * v + 0.0722 * b


def contraste(une: str, autre: str) -> float:
    """WCAG 2.2, « contrast ratio »."""
    claire, sombre = sorted((_luminance(une), _luminance(autre)), reverse=True)
    return (claire + 0.05) / (sombre + 0.05)


def test_the_formula_of_contrast() -> None:
    assert contraste("#000000", "#ffffff") == pytest.approx(21)
    assert contraste("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert contraste("#00008b", "#ffffff") == pytest.approx(15.3, abs=0.05)


@pytest.mark.parametrize("theme", ["clair", "sombre", "papier"])
def test_contrast_of_texts_and_of_bars(theme: str) -> None:
    couleurs = _themes()[theme]
    assert set(couleurs) == {"encre", "fond", "lien", "trait", "avant", "apres"}
    assert contraste(couleurs["encre"], couleurs["fond"]) >= 7
    assert contraste(couleurs["lien"], couleurs["fond"]) >= 7
    assert contraste(couleurs["trait"], couleurs["fond"]) >= 3
    assert contraste(couleurs["avant"], couleurs["apres"]) >= 3


def test_paper_is_white_even_when_the_screen_is_dark() -> None:
    themes = _themes()
    assert themes["papier"] == themes["clair"]


def test_no_other_colour_than_those_of_the_themes() -> None:
    declarations = re.findall(r"(?<![-\w])(?:color|background|border[\w-]*|outline)\s*:\s*([^;]+);", CSS)
    assert declarations
    hors_theme = [d for d in declarations if re.search(r"#|rgb|hsl", d) and d != "#ffffff"]  # under the drawings
    assert hors_theme == []


# --- the rules of layout --------------------------------------------------------------------------------


def regles(selecteur: str, css: str = CSS) -> dict[str, str]:
    """Declarations of the first rule of ``selecteur``."""
    trouve = re.search(rf"(?:^|\}})\s*{re.escape(selecteur)} \{{([^}}]*)", css, re.MULTILINE)
    assert trouve, selecteur
    return {
        nom.strip(): valeur.strip() for nom, _, valeur in (d.partition(":") for d in trouve[1].split(";") if ":" in d)
    }


def test_size_and_line_height() -> None:
    """R40, R46, R56: 14 points, one and a half lines, one typeface."""
    assert regles("html")["font"] == '14pt/1.5 "Atkinson Hyperlegible", "Atkinson Hyperlegible Ext"'
    tailles = re.findall(r"font-size: ([\d.]+)(\w+)", CSS)
    assert tailles
    assert all(unite == "em" and float(taille) >= 1 for taille, unite in tailles)
    hauteurs = [float(h) for h in re.findall(r"line-height: ([\d.]+)", CSS)]
    assert all(h >= 1.5 for h in hauteurs)
    assert set(re.findall(r'"([^"]+)"', " ".join(re.findall(r"font(?:-family)?:[^;]+", CSS)))) == {
        "Atkinson Hyperlegible",
        "Atkinson Hyperlegible Ext",  # its letters of other languages
    }


def test_gap_after_a_paragraph_and_an_item() -> None:
    """R56: one and a half times the size of the text."""
    assert regles("p, li")["margin"] == "0 0 1.5em"


def test_text_is_on_the_left_in_one_column() -> None:
    """R49, R53, R57."""
    assert set(re.findall(r"text-align: (\w+)", CSS)) == {"left"}
    assert not re.search(r"text-indent|columns|column-(?:count|width)|float|justify\b", CSS)


def test_no_hyphenation() -> None:
    """R52."""
    assert set(re.findall(r"hyphens: (\w+)", CSS)) == {"none"}
    assert not re.search(r"overflow-wrap|word-break|word-wrap", CSS)


def test_no_italics_capitals_shadow_nor_underline_but_links() -> None:
    """R42 to R45, R50."""
    assert not re.search(
        r"italic|oblique|text-transform|small-caps|font-variant|text-shadow|letter-spacing|font-stretch", CSS
    )
    assert set(re.findall(r"font-weight: (\d+)", CSS)) == {"700"}
    assert re.findall(r"([^{}]+) \{[^}]*underline", CSS) == ["\na"]
    assert not lire(en_html(COMPLET)).nommes("em", "i", "u", "sup", "strong")


def test_each_sentence_starts_on_a_new_line(complet: Lecteur) -> None:
    """R51: a sentence is a span of its own, with a line break before the next."""
    assert not any(e.texte.strip() for e in complet.nommes("p", "li"))
    suivis = [(une.nom, suivante.nom) for une, suivante in pairwise(complet.elements)]
    assert suivis.count(("span", "span")) == 2  # the two bars, shown as blocks
    assert regles(".barre")["display"] == "block"


def test_nothing_behind_the_text() -> None:
    """R62: no picture as a background. The cross is one, in a box without text."""
    assert "content" not in regles(".non::before")
    assert re.findall(r"([^{}]+) \{[^}]*background(?:-image)?:[^;]*(?:url|gradient)", CSS) == ["\n.non::before"]


def test_the_sheet() -> None:
    """R54, R55, R58: A4, three centimetres around, numbered with the total."""
    feuille = re.search(r"@page \{([^@]*)@bottom-right \{([^}]*)\}", CSS)
    assert feuille
    assert "size: A4;" in feuille[1]
    assert "margin: 3cm;" in feuille[1]
    assert 'content: "Page " counter(page) " sur " counter(pages);' in feuille[2]
    assert "font: 14pt" in feuille[2]


# --- the second part -----------------------------------------------------------------------------------


def test_the_professional_part_is_closed_and_prints_only_when_asked() -> None:
    impression = CSS[CSS.index("@media print") :]
    cache, montre = (
        impression.index(".professionnel label { display: none"),
        impression.index(":has(#imprimer-tout:checked)"),
    )
    assert cache < montre
    pages = {tout: lire(en_html(COMPLET, imprimer_tout=tout)) for tout in (False, True)}
    for tout, lu in pages.items():
        (partie,), (details,), (case,) = lu.nommes("aside"), lu.nommes("details"), lu.nommes("input")
        assert ("imprimee" in (partie.attributs["class"] or "").split()) is tout
        assert ("open" in details.attributs) is tout
        assert ("checked" in case.attributs) is tout
        assert case.attributs["id"] == "imprimer-tout"


def test_a_document_for_the_person_alone_has_no_second_part() -> None:
    lu = lire(en_html(Document("Titre", COMPLET.blocs)))
    assert not lu.nommes("aside", "input", "table", "label")


def test_a_break_starts_a_new_sheet(complet: Lecteur) -> None:
    assert [e.attributs.get("class") for e in complet.nommes("section")] == [None, None, "coupure", None]
    assert ".coupure { break-before: page; }" in CSS[CSS.index("@media print") :]


@pytest.mark.parametrize("langue", ["fr", "ar"])
def test_the_page_says_its_language(langue: str) -> None:
    (racine,) = lire(en_html(COMPLET, langue=langue)).nommes("html")
    assert racine.attributs["lang"] == langue
