"""The filters of lists: what they show, say and keep in the address, from a folder and from a web server; and what
serves without JavaScript."""

import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from built_site import BuiltSite
from conftest import served, watched
from municipality import write_municipality
from site_rules import findings
from ways import dead_ends, lost_initiatives

INITIATIVES = "initiatieven/index.html"
LINES = "#initiatieven_lijst li"
SHOWN = f"{LINES}:visible > a:first-child"
Open = Callable[..., AbstractContextManager[Page]]


@pytest.fixture(params=["file", "http"])
def visit(request: pytest.FixtureRequest, browser: Browser, site: BuiltSite) -> Iterator[Open]:
    """Opens pages of the demo, as files and over HTTP."""
    if request.param == "file":
        yield lambda **options: watched(browser, site.folder.as_uri() + "/", **options)
    else:
        with served(site.folder) as address:
            yield lambda **options: watched(browser, address, base_url=address, **options)


@pytest.fixture
def address(request: pytest.FixtureRequest, visit: Open, site: BuiltSite) -> Callable[[str], str]:
    over_http = "http" in request.node.callspec.params.values()
    return lambda path: path if over_http else f"{site.folder.as_uri()}/{path}"


@pytest.fixture(scope="session")
def large_site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Fifteen villages and ninety initiatives: more than stand on one page."""
    return build(request, tmp_path_factory.mktemp("large"), villages=15, initiatives=90)


def build(request: pytest.FixtureRequest, folder: Path, **size) -> BuiltSite:
    write_municipality(folder, **size)
    command = [request.config.getoption("program"), "build", folder, "--date", "2026-11-23", "--quiet"]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    return BuiltSite(folder / "site")


def shown(page: Page) -> list[str]:
    return page.locator(SHOWN).all_inner_texts()


def options(page: Page, name: str) -> list[str]:
    values = page.locator(f"select[name={name}] option").evaluate_all("all => all.map(option => option.value)")
    assert values[0] == "" and len(values) > 2
    return values[1:]


def initiatives_on(page: Page, path: str) -> set[str]:
    """The initiatives that a page lists as its own; a village without a list names those it shares among its facts."""
    page.goto(path)
    lines = page.locator(".lijst-dicht > li > a:first-child")
    return set((lines if lines.count() else page.locator(".gegevens a[href*='/initiatieven/']")).all_inner_texts())


FOLDERS = {
    "status": "initiatieven/status",
    "haalbaarheid": "initiatieven/haalbaarheid",
    "eigenaar": "initiatieven/eigenaarschap",
    "kern": "kernen",
    "thema": "themas",
    "partij": "partijen",
}


@pytest.mark.parametrize("name", FOLDERS)
def test_each_value_shows_what_its_page_lists(visit: Open, address: Callable[[str], str], name: str) -> None:
    with visit() as page, visit(java_script_enabled=False) as plain:
        page.goto(address(INITIATIVES))
        total = len(shown(page))
        for value in options(page, name):
            page.select_option(f"select[name={name}]", value)
            found = shown(page)
            assert set(found) == initiatives_on(plain, address(f"{FOLDERS[name]}/{value}/index.html")), value
            assert 0 < len(found) < total
            expect(page.get_by_role("status")).to_have_text(f"{len(found)} van de {total} initiatieven")
            groups = page.locator("#initiatieven_lijst .groep:visible")
            counts = [int(text) for text in groups.locator(".aantal").all_inner_texts()]
            assert counts == [groups.nth(i).locator("li:visible").count() for i in range(groups.count())]
            assert 0 not in counts and sum(counts) == len(found)


def test_choices_add_up(visit: Open, address: Callable[[str], str]) -> None:
    with visit() as page:
        page.goto(address(INITIATIVES))
        found = {}
        for name, value in (("status", "gepland"), ("kern", "rietwoude")):
            page.goto(address(INITIATIVES) + f"#{name}={value}")
            found[name] = set(shown(page))
        page.select_option("select[name=status]", "gepland")
        assert set(shown(page)) == found["status"] & found["kern"] != set()
        page.get_by_role("button", name="Keuze wissen").click()
        assert len(shown(page)) == page.locator(LINES).count() > len(found["kern"])


def test_the_address_holds_the_choice_and_the_back_button_undoes_it(visit: Open, address: Callable[[str], str]) -> None:
    with visit() as page:
        page.goto(address(INITIATIVES))
        steps = [(page.url, shown(page))]
        for name, value in (("status", "gereed"), ("haalbaarheid", "haalbaar"), ("status", "")):
            page.select_option(f"select[name={name}]", value)
            steps.append((page.url, shown(page)))
        assert [url.partition("#")[2] for url, _ in steps] == [
            "", "status=gereed", "status=gereed&haalbaarheid=haalbaar", "haalbaarheid=haalbaar"
        ]
        page.get_by_role("button", name="Keuze wissen").click()
        assert (page.url, shown(page)) == steps[0]
        page.go_back()
        for url, lines in reversed(steps[:-1]):
            page.go_back()
            expect(page.locator(SHOWN)).to_have_text(lines)
            assert page.url == url
        page.go_forward()
        expect(page.locator(SHOWN)).to_have_text(steps[1][1])
        assert page.input_value("select[name=status]") == "gereed"
        for url, lines in steps:
            with visit() as other:
                other.goto(url)
                assert shown(other) == lines


@pytest.mark.parametrize("fragment", ["#status=bestaat-niet", "#onbekend=1", "#groep_g-gereed", "#de_inhoud", "#=", "#%"])
def test_an_address_without_a_choice_that_exists_shows_all(
    visit: Open, address: Callable[[str], str], fragment: str
) -> None:
    with visit() as page:
        page.goto(address(INITIATIVES) + fragment)
        assert len(shown(page)) == page.locator(LINES).count() > 0


def test_going_to_a_place_on_the_page_keeps_the_choice(visit: Open, address: Callable[[str], str]) -> None:
    with visit() as page:
        page.goto(address(INITIATIVES) + "#status=gereed")
        lines = shown(page)
        page.locator(".overslaan").focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**#de_inhoud")
        assert shown(page) == lines


def test_keyboard_alone_chooses_and_clears(visit: Open, address: Callable[[str], str]) -> None:
    with visit() as page:
        page.goto(address(INITIATIVES))
        tab_to(page, "select[name=status]")
        page.keyboard.type("gere")
        expect(page.get_by_role("status")).not_to_have_text(re.compile(r"^60 "))
        assert page.url.endswith("#status=gereed")
        assert page.evaluate("document.activeElement.name") == "status"
        tab_to(page, "form button")
        page.keyboard.press("Enter")
        assert "#" not in page.url
        assert page.evaluate("document.activeElement.matches('form [name]')")


def tab_to(page: Page, selector: str) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"the Tab key does not reach {selector}")


def test_a_choice_is_announced_in_a_live_region_that_stood_there(visit: Open, address: Callable[[str], str]) -> None:
    with visit() as page:
        page.goto(address(INITIATIVES))
        status = page.get_by_role("status")
        node = status.element_handle()
        page.select_option("select[name=status]", "idee")
        assert node.evaluate("(node) => node.isConnected")
        lines = len(shown(page))
        expect(status).to_have_text(f"{lines} van de {page.locator(LINES).count()} initiatieven")
        assert 0 < lines < page.locator(LINES).count()
        for label in ("Dorp of wijk", "Thema", "Status", "Haalbaarheid", "Eigenaarschap", "Partij"):
            expect(page.get_by_role("combobox", name=label, exact=True)).to_be_visible()


def test_without_javascript_there_is_a_page_for_each_value(visit: Open, address: Callable[[str], str]) -> None:
    with visit(java_script_enabled=False) as page:
        page.goto(address(INITIATIVES))
        expect(page.locator("form")).to_be_hidden()
        entries = page.locator("#initiatieven_indelingen li").evaluate_all(
            "all => all.map(one => [one.querySelector('a').href, Number(one.querySelector('.aantal').textContent)])"
        )
        values = [entry for entry in entries if re.search("initiatieven/(status|haalbaarheid|eigenaarschap)/", entry[0])]
        assert len(values) >= 15
        for url, count in values:
            page.goto(url)
            assert page.locator(LINES).count() == count > 0
            expect(page.locator("[aria-current=page]").last).to_be_visible()


def test_a_long_list_leads_to_one_page_with_filters(browser: Browser, large_site: BuiltSite) -> None:
    with watched(browser, large_site.folder.as_uri() + "/") as page:
        page.goto((large_site.folder / INITIATIVES).as_uri())
        assert page.locator("form").count() == 0
        page.get_by_role("link", name="Alle 90 initiatieven op één blad").click()
        assert page.locator(LINES).count() == 90
        page.select_option("select[name=kern]", label="Skúzum")
        expect(page.get_by_role("status")).to_have_text("6 van de 90 initiatieven")
        page.select_option("select[name=thema]", "groen")
        assert all(int(title.split()[1]) % 3 != 1 for title in shown(page))
    assert findings(large_site) == []
    assert [f for way in (dead_ends, lost_initiatives) for f in way(large_site)] == []


@pytest.mark.parametrize("path", ["index.html", "kernen/index.html"])
@pytest.mark.parametrize(
    ("typed", "found"),
    [("hien", ["Hien"]), ("T VEER", ["’t Veer"]), ("skuz", ["Skúzum"]), ("um um", ["Boksum", "Makkum", "Skúzum"]),
     ("bestaat niet", []), ("  ", None)],
)
def test_a_village_is_found_among_many(
    browser: Browser, large_site: BuiltSite, path: str, typed: str, found: list[str] | None
) -> None:
    with watched(browser, large_site.folder.as_uri() + "/") as page:
        page.goto((large_site.folder / path).as_uri())
        field = page.get_by_role("searchbox", name="Zoek een dorp of wijk")
        field.press_sequentially(typed)
        names = page.locator(":is(#kernen_lijst, #lijst_regels) li:visible > a:first-child")
        expect(names).to_have_count(15 if found is None else len(found))
        assert found is None or names.all_inner_texts() == found
        expect(page.get_by_role("status")).to_have_text(f"{names.count()} van de 15 kernen")
        field.press("Enter")
        assert page.url.split("#")[0] == (large_site.folder / path).as_uri()
        with watched(browser, large_site.folder.as_uri() + "/") as other:
            other.goto(page.url)
            expect(other.locator(":is(#kernen_lijst, #lijst_regels) li:visible")).to_have_count(names.count())


def test_a_few_villages_need_no_search_and_no_script(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    small = build(request, tmp_path, villages=12, initiatives=3)
    assert [path for path, page in small.pages.items() if page.root.findall(".//script")] == []


@pytest.mark.parametrize(("language", "announced"), [("fy", "1 fan de 6 inisjativen"), ("en", "1 of 6 initiatives")])
def test_the_filter_speaks_the_language_of_the_site(
    request: pytest.FixtureRequest, browser: Browser, tmp_path: Path, language: str, announced: str
) -> None:
    built = build(request, tmp_path, villages=6, initiatives=6, language=language)
    with watched(browser, built.folder.as_uri() + "/") as page:
        page.goto((built.folder / INITIATIVES).as_uri())
        page.select_option("select[name=kern]", "dorp-1")
        expect(page.get_by_role("status")).to_have_text(announced)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_while_filtering(
    browser: Browser, site: BuiltSite, large_site: BuiltSite, width: int, scheme: str
) -> None:
    view = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 800})
    reports = []
    for file in [
        site.folder / INITIATIVES,
        large_site.folder / "initiatieven/filter/alle/index.html",
        large_site.folder / "index.html",
        large_site.folder / "kernen/index.html",
    ]:
        for fragment in ("", "#status=idee&kern=dorp-1&zoek=hien"):
            view.goto("about:blank")
            view.goto(file.as_uri() + fragment)
            expect(view.locator("form")).to_be_visible()
            results = Axe().run(view)
            if results.violations_count:
                reports.append(f"{file}{fragment}\n{results.generate_report()}")
            assert view.evaluate("document.scrollingElement.scrollWidth") <= width
    view.close()
    assert not reports, "\n\n".join(reports)


def test_the_script_is_small_and_has_its_hash_in_its_name(site: BuiltSite) -> None:
    (script,) = site.folder.glob("**/*.js")
    assert re.fullmatch(r"script-[0-9a-f]{16}\.js", script.name)
    assert script.stat().st_size <= 6_000
