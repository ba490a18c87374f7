"""A page of each kind in Chromium: silent, no wider than the screen, and without faults that axe can see."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from built_site import BuiltSite


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_nothing_scrolls_sideways(site: BuiltSite, watched_page: Page, width: int) -> None:
    watched_page.set_viewport_size({"width": width, "height": 800})
    too_wide = []
    for page in site.samples.values():
        watched_page.goto(page.file.as_uri())
        scroll_width = watched_page.evaluate("document.scrollingElement.scrollWidth")
        if scroll_width > width:
            too_wide.append(f"{page.path} is {scroll_width} px wide")
    assert not too_wide


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing(site: BuiltSite, browser: Browser, width: int, scheme: str) -> None:
    view = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 800})
    reports = []
    for page in site.samples.values():
        view.goto(page.file.as_uri())
        results = Axe().run(view)
        if results.violations_count:
            reports.append(f"{page.path}\n{results.generate_report()}")
    view.close()
    assert not reports, "\n\n".join(reports)


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_sees_a_fault_at_each_width(site: BuiltSite, browser: Browser, width: int) -> None:
    """A heading in the colour of a faint line."""
    view = browser.new_page(viewport={"width": width, "height": 800})
    view.goto((site.folder / "index.html").as_uri())
    assert view.evaluate("innerWidth") == width
    view.locator("h1").evaluate("heading => heading.style.setProperty('color', 'var(--lijn)')")
    results = Axe().run(view)
    view.close()
    assert [violation["id"] for violation in results.response["violations"]] == ["color-contrast"]
