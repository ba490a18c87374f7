"""The demo in Frisian and in English says nothing in Dutch but what the villages wrote.

What counts as Dutch comes from the program's own tables: the words of the Dutch ones that the tables of the language
never use. What the villages wrote comes from `content/`.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from conftest import DATE, PLACE, PROJECT, Root, run_program

LANGUAGES = {"nl": "Dutch", "fy": "Frisian", "en": "English"}
TABLES = PROJECT / "Sources/Rendering/Language"
WORD = re.compile(r"[^\W\d_]{2,}")
# Attributes that a reader sees or hears.
SPOKEN = {"aria-label", "alt", "title", "content", "data-kop", "placeholder"}


def plain(text: str) -> str:
    """`text` on one line, with straight quotes and without soft hyphens, so that content and pages can be compared."""
    for fancy, straight in {"\u00ad": "", "\u00a0": " ", "\u202f": " ", "’": "'", "‘": "'", "“": '"', "”": '"'}.items():
        text = text.replace(fancy, straight)
    return " ".join(text.split())


def phrases(language: str) -> dict[str, str]:
    """The texts of the interface by table and key."""
    found = {}
    for file in sorted(TABLES.glob(f"*+{LANGUAGES[language]}.swift")):
        cases = re.findall(r'case ([^:]+):\s*((?:"(?:[^"\\]|\\.)*"[\s+]*)+)', file.read_text())
        for keys, literals in cases:
            text = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literals)).replace("\\u{AD}", "")
            found |= {f"{file.name.split('+')[0]}.{key.strip(' .')}": plain(text) for key in keys.split(",")}
    return found


class Page(HTMLParser):
    """The texts of a page: those between tags and those of attributes, apart from what is marked as Dutch."""

    VOID = {"img", "br", "meta", "link", "hr", "input", "wbr"}

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.dutch: list[str] = []
        # How deep inside an element that is marked as Dutch.
        self.depth = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.VOID and (self.depth or ("lang", "nl") in attrs):
            self.depth += 1
        if ("name", "viewport") not in attrs:
            said = [value for name, value in attrs if name in SPOKEN and value]
            (self.dutch if self.depth or ("lang", "nl") in attrs else self.texts).extend(said)

    def handle_endtag(self, tag: str) -> None:
        self.depth = max(0, self.depth - (tag not in self.VOID))

    def handle_data(self, data: str) -> None:
        if data.strip():
            (self.dutch if self.depth else self.texts).append(data)

    @classmethod
    def of(cls, file: Path) -> Page:
        """Of a page; of a drawing, whose lines are broken anywhere, its texts as one."""
        page = cls(file.read_text())
        if file.suffix == ".svg":
            page.texts = [" ".join(page.texts)]
        return page


class Content:
    """What the villages wrote, in the pieces that stand on pages: values of front matter, and text between its marks."""

    # Between values, keys and items of front matter; between the marks of Markdown.
    FRONT = re.compile(r"\n|[\[\]{}]|, (?=\w+: )|(?:^|(?<=[\s{,-]))\w+: |^ *- ", re.MULTILINE)
    BODY = re.compile(r"\n|\]\([^\")]*|\s#[\w-]+|[*_`\[\]{}#>|!)]+|^ *(?:-|\d+\.) ", re.MULTILINE)
    NAME = re.compile(r"\b(?:naam|titel|korte_naam|functienaam): *\"?([^,}\n\"]+)")

    def __init__(self, folder: Path) -> None:
        self.names: set[str] = set()
        pieces: set[str] = set()
        for file in folder.rglob("*.md"):
            front, _, body = file.read_text().partition("\n---\n")
            self.names |= {plain(name) for name in self.NAME.findall(front)}
            for piece in map(plain, [*self.FRONT.split(front), *self.BODY.split(body)]):
                pieces |= {piece, piece.strip(" .,:;\"'")}
        # Values of vocabularies, which the interface translates.
        words = {text.casefold() for text in phrases("nl").values()}
        self.pieces = {piece for piece in pieces if piece.casefold() not in words} | self.names
        self.inside = sorted({piece for piece in self.pieces if " " in piece} | self.names, key=len, reverse=True)

    def without(self, text: str) -> str:
        """`text` without what the villages wrote in it."""
        if text in self.pieces:
            return ""
        # Posters cut names that are too long for their line.
        while "…" in text:
            kept, _, rest = text.partition("…")
            text = next((kept.removesuffix(start) for start in self._starts(kept)), kept) + rest
        for piece in self.inside:
            if piece in text:
                text = text.replace(piece, " ")
        return re.sub(r"\S+(?:@|://)\S+", "", text)

    def _starts(self, text: str) -> Iterator[str]:
        """The beginnings of pieces that `text` ends in, the longest first."""
        for length in range(min(len(text), 60), 8, -1):
            if any(piece.startswith(text[-length:]) for piece in self.inside):
                yield text[-length:]


@pytest.fixture(scope="module")
def content() -> Content:
    return Content(PROJECT / "content")


@pytest.fixture(scope="module", params=["fy", "en"])
def site(request: pytest.FixtureRequest, program: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """The demo in another language, and the language."""
    root = tmp_path_factory.mktemp(request.param)
    shutil.copytree(PROJECT / "content", root / "content")
    profile = root / "content/gemeente.md"
    profile.write_text(profile.read_text().replace("\ntaal: nl\n", f"\ntaal: {request.param}\n"))
    built = run_program(program, "build", root, "--output", root / "site", "--date", DATE, "--werklijst")
    assert built.code == 0, built.stderr
    return request.param, root / "site"


def words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in WORD.findall(text.casefold())}


def pages(folder: Path) -> list[Path]:
    return [*sorted(folder.rglob("*.html")), *sorted(folder.rglob("*.svg"))]


def test_no_page_holds_dutch_words_of_the_interface(site: tuple[str, Path], content: Content) -> None:
    language, folder = site
    dutch, own = phrases("nl"), phrases(language)
    assert dutch.keys() == own.keys()
    foreign = words(dutch.values()) - words(own.values())
    assert len(foreign) > 300, "the tables were not found"
    untranslated = {text.casefold() for key, text in dutch.items() if text != own[key]}
    untranslated -= {text.casefold() for text in own.values()}

    texts: dict[str, str] = {}
    for file in pages(folder):
        for text in Page.of(file).texts:
            texts.setdefault(plain(text), file.relative_to(folder).as_posix())
    mistakes = {
        text: where
        for text, where in texts.items()
        if (text.casefold() in untranslated and text not in content.names)
        or foreign.intersection(words([content.without(text)]))
    }
    assert mistakes == {}


def test_only_what_villages_wrote_is_marked_as_dutch(site: tuple[str, Path]) -> None:
    language, folder = site
    own = {text for key, text in phrases(language).items() if text != phrases("nl")[key] and WORD.search(text)}
    marked = {plain(text): file.name for file in pages(folder) for text in Page.of(file).dutch}
    assert len(marked) > 500
    assert {text: where for text, where in marked.items() if text in own} == {}


def test_the_stylesheet_says_no_words(site: tuple[str, Path]) -> None:
    _, folder = site
    (stylesheet,) = folder.glob("stijl-*.css")
    said = re.findall(r"(?<![-\w])content: ?([^;}]+)", stylesheet.read_text())
    assert len(said) > 3
    assert [text for value in said for text in re.findall(r'"([^"]*)"', value) if WORD.search(text)] == []


def test_the_words_around_a_text_are_in_its_language(root: Root) -> None:
    profile = root.folder / "content/gemeente.md"
    profile.write_text(profile.read_text().replace("naam: Voorbeeld\n", "naam: Voorbeeld\ntaal: en\ntaal_teksten: fy\n"))
    root.write("content/kernen/driel/index.md", PLACE + "\nIn doarp.[^1]\n\n[^1]: Oan de rivier.\n")
    assert root.build("--output", "site").code == 0
    page = root.site["kernen/driel/index.html"].decode()
    assert '<html lang="en">' in page
    text = re.search(r'<div class="tekst[^"]*" lang="fy">(.*?)</div>', page, re.DOTALL)
    assert text
    assert "Fuotnoaten" in text[1]
    assert "Footnotes" not in page


def test_an_agreement_is_marked_with_its_language_in_every_list(root: Root) -> None:
    profile = root.folder / "content/gemeente.md"
    profile.write_text(profile.read_text().replace("naam: Voorbeeld\n", "naam: Voorbeeld\ntaal: en\ntaal_teksten: fy\n"))
    root.write("content/partijen/doarpsrie.md", "---\nnaam: Doarpsrie\nsoort: bewonersorganisatie\n---\n")
    root.write(
        "content/kernen/driel/initiatieven/bankje.md",
        "---\ntitel: In bank\nsamenvatting: Sitte.\nstatus: idee\n"
        "afspraken:\n  - {wat: In bank meitsje, wie: doarpsrie, uiterlijk: 2027-03}\n---\n",
    )
    outcome = root.build()
    assert outcome.code == 0, outcome.stderr
    for page in ("kernen/driel/initiatieven/bankje", "kernen/driel", "partijen/doarpsrie", "afspraken"):
        assert '<p lang="fy">In bank meitsje</p>' in root.site[f"{page}/index.html"].decode(), page
