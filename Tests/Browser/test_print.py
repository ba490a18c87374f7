"""What is meant for one sheet of paper prints on one sheet of A4."""

import re
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from built_site import BuiltSite

PAGE_OBJECT = re.compile(rb"/Type\s*/Page\b")


def test_sheets_print_on_one_page(site: BuiltSite, browser: Browser) -> None:
    sheets = [p for p in site.pages.values() if p.kind.endswith(("/draagvlak", "/formulier"))]
    assert len(sheets) > 1
    view = browser.new_page()
    counts = {}
    for sheet in sheets:
        view.goto(sheet.file.as_uri())
        counts[sheet.path] = len(PAGE_OBJECT.findall(view.pdf(format="A4", prefer_css_page_size=True)))
    view.close()
    assert {path: count for path, count in counts.items() if count != 1} == {}


def test_counting_finds_a_second_page(browser: Browser) -> None:
    view = browser.new_page()
    view.set_content("<p style='break-after: page'>één</p><p>twee</p>")
    assert len(PAGE_OBJECT.findall(view.pdf(format="A4"))) == 2
    view.close()


MUNICIPALITY = "naam: Meer\ncontact: {rol: Kernenteam, email: team@example.nl}"
VILLAGE = "naam: Driel\nsoort: dorp\nsamenvatting: Een dorp.\naanspreekpunt: {rol: Adviseur, email: a@example.nl}"
VISION = "titel: Zo willen wij het\nsamenvatting: Kort.\nstatus: concept\nperiode: {van: 2024}\ndraagvlak:"
WORDS = "Het verkeer door onze straat wordt drukker, terwijl er kinderen spelen. " * 4


def poll(objections: int, length: int) -> str:
    """A measure of support with numbered objections of `length` characters, each with an answer as long."""
    lines = [f'      - {{wat: "{n} {WORDS[:length]}", antwoord: "{WORDS[:length]}"}}' for n in range(objections)]
    answers = "    uitgenodigd: 900\n    deelnemers: 400\n    voor: 300\n    tegen: 60\n    neutraal: 40"
    head = f"  - methode: enquete\n    datum: 2025-09-10\n{answers}\n    gemiste_groepen: [Wie er pas woont]"
    return "\n".join([head, "    bezwaren:", *lines])


@pytest.mark.parametrize(("polls", "objections", "length"), [(1, 60, 50), (1, 60, 200), (3, 20, 100), (9, 6, 50)])
def test_a_sheet_with_too_much_stays_one_page_and_says_what_is_missing(
    request: pytest.FixtureRequest, tmp_path: Path, browser: Browser, polls: int, objections: int, length: int
) -> None:
    vision = "\n".join([VISION, *[poll(objections, length)] * polls])
    files = {"gemeente.md": MUNICIPALITY, "kernen/driel/index.md": VILLAGE, "kernen/driel/visie.md": vision}
    for name, fields in files.items():
        file = tmp_path / "content" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\n{fields}\n---\n", encoding="utf-8")
    command = [request.config.getoption("program"), "build", tmp_path, "--date", "2026-11-23", "--quiet"]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    view = browser.new_page()
    view.goto((tmp_path / "site/kernen/driel/visie/draagvlak/index.html").as_uri())
    assert len(PAGE_OBJECT.findall(view.pdf(format="A4", prefer_css_page_size=True))) == 1
    left_out = re.search(r"past niet meer op het blad: .*?(\d+) bezwaren", view.inner_text("main"))
    assert left_out
    assert view.locator(".bezwaren > div").count() + int(left_out[1]) == polls * objections
    view.get_by_text("Zo willen wij het", exact=True).last.click()
    assert view.locator(".bezwaren > div").count() == polls * objections
    view.close()


def test_print_leaves_out_what_only_a_screen_can_do(site: BuiltSite, browser: Browser) -> None:
    """On paper no menu, and the content is black on white in either scheme."""
    view = browser.new_page(color_scheme="dark")
    for page in site.samples.values():
        view.goto(page.file.as_uri())
        view.emulate_media(media="print")
        shown = view.evaluate(
            "() => [...document.querySelectorAll('nav.hoofdmenu, .overslaan')].filter((e) => e.checkVisibility()).length")
        assert shown == 0, page.path
        assert view.evaluate("() => getComputedStyle(document.body).color") in ("rgb(0, 0, 0)",), page.path
        view.emulate_media(media="screen")
    view.close()


def test_paper_shows_the_address_of_links_that_leave_the_site(site: BuiltSite, browser: Browser) -> None:
    """Of the links in what residents wrote: paper can't be clicked. Links within the site stay words alone."""
    view = browser.new_page()
    seen = 0
    for page in site.pages.values():
        if 'rel="external' not in page.file.read_text(encoding="utf-8"):
            continue
        view.goto(page.file.as_uri())
        view.emulate_media(media="print")
        links = view.evaluate(
            """() => [...document.querySelectorAll('.tekst a')].map((link) =>
                [link.getAttribute('href'), link.rel !== '', getComputedStyle(link, '::after').content])""")
        for address, leaves, printed in links:
            assert (address in printed) == leaves, (page.path, address)
            seen += leaves
        view.emulate_media(media="screen")
    view.close()
    assert seen > 0


# What must be told apart from what lies behind it when the system chooses the colours: words by their ink, boxes by
# their border, shapes by their fill.
FORCED = """() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const clear = (colour) => colour === ground || colour === 'rgba(0, 0, 0, 0)' || colour === 'none';
    const lost = {
        'svg.g': (s) => clear(s.color),
        'a, h1, h2, h3, p, li, td, th, dt, dd, summary': (s) => clear(s.color),
        '.tag, .reactie, .spreiding i, .s1, .s2, .s3, .s4, select, button': (s) =>
            clear(s.borderTopColor) || s.borderTopStyle === 'none' || s.borderTopWidth === '0px',
        '.melding': (s) => clear(s.borderLeftColor) || s.borderLeftWidth === '0px',
        '.deel': (s) => clear(s.borderTopColor) || s.borderTopWidth === '0px',
        '.balk .a, .balk .c, .oordelen .a, .kaart circle, .schaal .nu': (s) => clear(s.fill),
        '.hoofdmenu [aria-current]': (s) => clear(s.borderBottomColor) || s.borderBottomWidth === '0px',
    };
    return Object.entries(lost).map(([selector, isLost]) => {
        const shown = [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility());
        return [selector, shown.length,
            shown.filter((e) => isLost(getComputedStyle(e))).map((e) => e.outerHTML.slice(0, 90)).slice(0, 3)];
    });
}"""


def test_nothing_disappears_in_forced_colours(site: BuiltSite, browser: Browser) -> None:
    """Words, badges, bars, cells and the current menu item, in the system's own ink and ground, dark and light."""
    for scheme in ("dark", "light"):
        view = browser.new_page(forced_colors="active", color_scheme=scheme)
        seen: dict[str, int] = {}
        for page in site.samples.values():
            view.goto(page.file.as_uri())
            for selector, count, lost in view.evaluate(FORCED):
                assert lost == [], (scheme, page.path, selector)
                seen[selector] = seen.get(selector, 0) + count
        view.close()
        assert all(seen.values()), seen


def test_marks_stay_visible_in_forced_colours(site: BuiltSite, browser: Browser) -> None:
    """The system's own ink and ground: each glyph takes a system colour that is not the ground's."""
    view = browser.new_page(forced_colors="active", color_scheme="dark")
    seen = 0
    for page in site.samples.values():
        view.goto(page.file.as_uri())
        lost = view.evaluate(
            """() => {
                const ground = getComputedStyle(document.body).backgroundColor;
                return [...document.querySelectorAll('svg.g')].filter((e) => e.checkVisibility())
                    .map((e) => [getComputedStyle(e).color !== ground, e.outerHTML.slice(0, 80)]);
            }""")
        assert [html for is_visible, html in lost if not is_visible] == [], page.path
        seen += len(lost)
    view.close()
    assert seen > 20
