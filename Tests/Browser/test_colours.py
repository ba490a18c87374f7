"""No one needs to see colours to read the site: marks differ in shape, and everything stands out from what is behind it."""

from io import BytesIO
from itertools import combinations

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Browser

from built_site import BuiltSite
from colour_vision import MATRICES, contrast

STATUSES = ["idee", "verkenning", "gepland", "in-uitvoering", "gereed", "in-beheer", "gepauzeerd", "gestopt"]
FAMILIES = {
    "g": STATUSES,
    "e": ["1", "2", "3", "4"],
    "h": ["onbekend", "in-onderzoek", "haalbaar", "haalbaar-mits", "niet-nu", "niet-haalbaar"],
    "a": ["open", "deels", "voldaan", "niet-voldaan", "vervallen", "voorbij"],
}

# What Chromium paints: every text that is visible with its colour and what is behind it, and the inks of every drawing.
# Colours are read back from a canvas, for they may come as `color-mix` or `oklch`.
PAINTED = """() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const known = new Map();
    const bytes = (colour) => {
        if (!known.has(colour)) {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            known.set(colour, [...canvas.getImageData(0, 0, 1, 1).data]);
        }
        return known.get(colour);
    };
    const over = (top, ground) => top.slice(0, 3).map((value, i) => value * top[3] / 255 + ground[i] * (1 - top[3] / 255));
    const ground = (element) => {
        if (!element) return [255, 255, 255];
        const own = bytes(getComputedStyle(element).backgroundColor);
        return own[3] === 255 ? own.slice(0, 3) : over(own, ground(element.parentElement));
    };
    const isSeen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        && element.getClientRects().length > 0 && element.getBoundingClientRect().width > 1;
    const found = new Map();
    const note = (kind, element, colour) => {
        const behind = ground(element);
        const ink = over(bytes(colour), behind);
        const key = `${kind} ${ink} ${behind}`;
        if (!found.has(key)) found.set(key, { kind, ink, behind, where: element.outerHTML.slice(0, 120) });
    };
    for (const element of document.querySelectorAll('body *')) {
        if (element.closest('.symbolen, .kaart-naam') || !isSeen(element)) continue;
        const style = getComputedStyle(element);
        if (element instanceof SVGElement) {
            if (element.closest('.g') && element.localName === 'svg') note('graphic', element, style.color);
            if (element.localName === 'text') note('text', element, style.fill);
        } else if ([...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) {
            note('text', element, style.color);
        }
    }
    for (const shape of document.querySelectorAll('svg:not(.symbolen, .g) :is(rect, circle, path, line, polyline)')) {
        if (!isSeen(shape.ownerSVGElement)) continue;
        const style = getComputedStyle(shape);
        const inks = [style.fill, style.stroke].filter((ink) => ink !== 'none').map((ink) => ink);
        const behind = ground(shape.ownerSVGElement);
        if (inks.length) {
            const painted = inks.map((ink) => over(bytes(ink), behind));
            const key = `shape ${painted} ${behind}`;
            const where = shape.ownerSVGElement.getAttribute('class') + ' ' + shape.outerHTML.slice(0, 100);
            if (!found.has(key)) found.set(key, { kind: 'shape', inks: painted, behind, where });
        }
    }
    return [...found.values()];
}"""


@pytest.fixture(scope="module", params=["light", "dark"])
def painted(request: pytest.FixtureRequest, site: BuiltSite, browser: Browser) -> list[dict]:
    """Every pair of ink and ground on every kind of page of the demo."""
    view = browser.new_page(viewport={"width": 1280, "height": 900}, color_scheme=request.param)
    found = {}
    for page in site.samples.values():
        view.goto(page.file.as_uri())
        for pair in view.evaluate(PAINTED):
            found.setdefault(str((pair["kind"], pair.get("ink", pair.get("inks")), pair["behind"])), pair | {"page": page.path})
    view.close()
    return list(found.values())


@pytest.mark.parametrize("vision", MATRICES)
def test_text_can_be_read(painted: list[dict], vision: str) -> None:
    texts = [pair for pair in painted if pair["kind"] == "text"]
    assert len(texts) > 5
    assert [
        (round(contrast(pair["ink"], pair["behind"], vision), 2), pair["page"], pair["where"])
        for pair in texts if contrast(pair["ink"], pair["behind"], vision) < 4.5
    ] == []


@pytest.mark.parametrize("vision", MATRICES)
def test_marks_stand_out(painted: list[dict], vision: str) -> None:
    """A drawing may have a faint rule, but each of its shapes has one ink that can be seen."""
    inks = [(pair, pair.get("inks") or [pair["ink"]]) for pair in painted if pair["kind"] != "text"]
    assert len(inks) > 5
    faint = []
    for pair, colours in inks:
        best = max(contrast(ink, pair["behind"], vision) for ink in colours)
        if best < 3:
            faint.append((round(best, 2), pair["page"], pair["where"]))
    assert faint == []


@pytest.mark.parametrize("family", FAMILIES)
def test_marks_differ_in_shape(site: BuiltSite, browser: Browser, family: str) -> None:
    """Drawn in one ink at the size of the front page, no two marks are alike. The glossary shows them all."""
    view = browser.new_page(device_scale_factor=4)
    view.goto((site.folder / "begrippen/index.html").as_uri())
    pictures = {}
    for name in FAMILIES[family]:
        view.evaluate(
            """(name) => {
                document.querySelectorAll('body > :not(.symbolen)').forEach((element) => element.remove());
                const svg = `<svg class="proef" width="16" height="16" style="color:#000"><use href="#t_${name}"/></svg>`;
                document.body.insertAdjacentHTML('beforeend', svg);
            }""", f"{family}-{name}")
        # The page's policy refuses style in HTML: the ink is then that of the text.
        pictures[name] = Image.open(BytesIO(view.locator(".proef").screenshot())).convert("L")
    view.close()
    for name, picture in pictures.items():
        assert len(picture.getcolors(256)) > 1, f"{name} draws nothing"
    for one, other in combinations(pictures, 2):
        difference = ImageChops.difference(pictures[one], pictures[other])
        share = sum(difference.histogram()[96:]) / (difference.width * difference.height)
        assert share > 0.04, f"{one} and {other} look alike: {share:.3f}"


def test_simulation_is_the_published_one() -> None:
    """Grey stays grey for everyone, and pure red is what each form makes of it."""
    for vision in MATRICES:
        assert abs(contrast((119, 119, 119), (255, 255, 255), vision) - 4.48) < 0.02
    assert contrast((255, 0, 0), (0, 0, 0), "protanopia") < contrast((255, 0, 0), (0, 0, 0), "normal")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pieces_of_a_bar_are_divided(site: BuiltSite, browser: Browser, scheme: str) -> None:
    """For and against differ too little in lightness to touch each other: a line of paper runs between them."""
    view = browser.new_page(color_scheme=scheme)
    seen = 0
    for page in site.pages.values():
        if not page.kind.endswith(("visie", "initiatieven/*", "draagvlak")):
            continue
        view.goto(page.file.as_uri())
        pieces = view.evaluate(
            """() => [...document.querySelectorAll('svg:has(.a):has(.c) :is(.a, .c)')].map((piece) => {
                const style = getComputedStyle(piece);
                return [style.stroke, parseFloat(style.strokeWidth), getComputedStyle(document.body).backgroundColor];
            })""")
        for stroke, width, ground in pieces:
            assert (stroke, width >= 2) == (ground, True), page.path
        seen += len(pieces)
    view.close()
    assert seen > 4
