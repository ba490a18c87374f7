"""The front page for those who do not see it, and for those without a mouse: what is said, and what Tab reaches."""

import io
import re

import pytest
from PIL import Image, ImageChops, ImageStat
from playwright.sync_api import Page

from built_site import BuiltSite

MARKS = ".statuskern tbody td > a"
LANDMARKS = {"banner", "navigation", "main", "complementary", "contentinfo"}


class Spoken:
    """The accessibility tree of a page as Chromium hands it to a screen reader."""

    def __init__(self, page: Page):
        session = page.context.new_cdp_session(page)
        nodes = session.send("Accessibility.getFullAXTree")["nodes"]
        self.nodes = {node["nodeId"]: node for node in nodes}
        self.order = [node for node in nodes if not node.get("ignored")]

    @staticmethod
    def role(node: dict) -> str:
        return node.get("role", {}).get("value", "")

    @staticmethod
    def name(node: dict) -> str:
        return " ".join(node.get("name", {}).get("value", "").replace("\N{SOFT HYPHEN}", "").split())

    def all(self, *roles: str) -> list[dict]:
        return [node for node in self.order if self.role(node) in roles]

    def inside(self, node: dict, *roles: str) -> list[dict]:
        found = []
        for child in (self.nodes[key] for key in node.get("childIds", []) if key in self.nodes):
            if self.role(child) in roles and not child.get("ignored"):
                found.append(child)
            found += self.inside(child, *roles)
        return found


@pytest.fixture
def overview(site: BuiltSite, watched_page: Page) -> Page:
    watched_page.set_viewport_size({"width": 1280, "height": 900})
    watched_page.goto((site.folder / "index.html").as_uri())
    return watched_page


def test_overview_opens_with_a_sentence(overview: Page) -> None:
    spoken = Spoken(overview)
    headings = [spoken.name(node) for node in spoken.all("heading")]
    first, *others = headings
    assert re.fullmatch(r"[A-Z0-9].+ kernen .+ visie\. .+ afspraken .+\. .+ afgesproken datum\.", first)
    assert len(others) > 10
    assert all(len(heading) > 5 and not heading.endswith(".") for heading in others)
    assert LANDMARKS <= {spoken.role(node) for node in spoken.order}


def test_everything_to_use_has_a_name(overview: Page) -> None:
    spoken = Spoken(overview)
    for node in spoken.all("link", "button", "textbox", "searchbox", "region", "table", "navigation", "image"):
        assert spoken.name(node), node
    # A glyph says nothing of its own: the word is beside it. Around the links of the map stands a group with a name.
    for node in spoken.all("SvgRoot", "graphics-document", "graphics-symbol"):
        assert spoken.name(node) or spoken.inside(node, "link"), node


def test_pictures_are_read_as_tables(overview: Page) -> None:
    spoken = Spoken(overview)
    tables = spoken.all("table")
    names = [spoken.name(table) for table in tables]
    assert len(tables) >= 6
    assert len(set(names)) == len(names)
    for table in tables:
        heads = [spoken.name(node) for node in spoken.inside(table, "columnheader")]
        assert len(heads) > 2 and all(heads), spoken.name(table)
        rows = [row for row in spoken.inside(table, "row") if spoken.inside(row, "cell", "gridcell")]
        assert rows
        for row in rows:
            [head] = spoken.inside(row, "rowheader")
            assert spoken.name(head)
            assert len(spoken.inside(row, "cell", "gridcell")) == len(heads) - 1, (spoken.name(table), heads)


def test_a_mark_says_its_title_and_its_status(overview: Page) -> None:
    spoken = Spoken(overview)
    table = next(table for table in spoken.all("table") if spoken.name(table).startswith("Initiatieven per kern"))
    heads = [spoken.name(node) for node in spoken.inside(table, "columnheader")]
    count = 0
    for row in spoken.inside(table, "row"):
        for status, cell in zip(heads[1:-1], spoken.inside(row, "cell", "gridcell"), strict=False):
            for link in spoken.inside(cell, "link"):
                assert re.fullmatch(rf".+: {status}(, .+)?", spoken.name(link)), (status, spoken.name(link))
                count += 1
    assert count == overview.locator(MARKS).count() > 50


@pytest.mark.parametrize("width", [320, 1280])
def test_tab_alone_reaches_every_mark(overview: Page, width: int) -> None:
    overview.set_viewport_size({"width": width, "height": 900})
    marks = overview.locator(MARKS).evaluate_all("marks => marks.map(mark => mark.getAttribute('href'))")
    reached, hidden = [], []
    for _ in range(overview.locator("a, button, input, summary, [tabindex]").count() + 5):
        overview.keyboard.press("Tab")
        at = overview.evaluate(
            """marks => {
                const mark = document.activeElement
                if (!mark.matches(marks)) return mark === document.body ? 'end' : null
                const name = mark.querySelector('span').getBoundingClientRect()
                const page = document.documentElement.clientWidth
                return {href: mark.getAttribute('href'), isSeen: name.width > 20 && name.right <= page + 1}
            }""",
            MARKS,
        )
        if at == "end":
            break
        if at:
            reached.append(at["href"])
            if not at["isSeen"]:
                hidden.append(at["href"])
    assert reached == marks
    assert not hidden, "a name that does not show, or runs off the page"


@pytest.mark.parametrize(("scheme", "colours"), [("light", "none"), ("dark", "none"), ("light", "active")])
def test_marks_look_like_the_glyph_of_their_column(overview: Page, scheme: str, colours: str) -> None:
    """The stylesheet draws the marks, the sheet of symbols the glyphs: one family, drawn twice."""
    overview.emulate_media(color_scheme=scheme, forced_colors=colours)

    def ink(selector: str) -> Image.Image:
        """How dark each part of an element is beside its ground, at one size and place."""
        # What stands around a glyph is the page's own ground; a mark that is overdue has a dot of its own.
        picture = Image.open(io.BytesIO(overview.locator(selector).first.screenshot(scale="device"))).convert("L")
        ground = picture.getpixel((0, 0))
        drawn = ImageChops.difference(picture, Image.new("L", picture.size, ground))
        bounds = drawn.point(lambda level: 255 if level > 60 else 0).getbbox()
        assert bounds, f"nothing is drawn at {selector}"
        peak = drawn.getextrema()[1]
        return drawn.crop(bounds).resize((24, 24)).point(lambda level: level * 255 // peak)

    compared = 0
    for column in range(2, 10):
        mark = f".statuskern tbody td:nth-child({column}) > a:not(.l)"
        if overview.locator(mark).count() == 0:
            continue
        glyph = ink(f".statuskern thead th:nth-child({column}) svg")
        assert ImageStat.Stat(ImageChops.difference(glyph, ink(mark))).mean[0] < 40, column
        compared += 1
    assert compared > 6
