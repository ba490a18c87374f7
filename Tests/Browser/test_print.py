"""What is meant for one sheet of paper prints on one sheet of A4."""

import re

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
