"""The built site keeps every rule; and each rule is seen to fail on a page that breaks it."""

from pathlib import Path

import pytest

from built_site import BuiltSite
from site_rules import findings

SOUND_PAGE = """<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<title>Plein</title><link rel="stylesheet" href="stijl.css"></head>
<body><h1 id="kop">Plein</h1><h2>Kernen</h2>
<a href="a/index.html#plek">A</a> <a href="https://example.org/">B</a></body>
</html>
"""
SECOND_PAGE = (
    SOUND_PAGE.replace("stijl.css", "../stijl.css")
    .replace("a/index.html#plek", "../index.html")
    .replace('id="kop"', 'id="plek"')
)


def test_the_built_site_keeps_every_rule(site: BuiltSite) -> None:
    assert findings(site) == []


def test_the_site_with_pretty_addresses_keeps_every_rule(pretty_site: BuiltSite) -> None:
    assert findings(pretty_site) == []
    urls = [reference.url for page in pretty_site.pages.values() for reference in page.references]
    assert not [url for url in urls if url.split("#")[0].endswith("index.html")]


def test_the_built_site_is_the_demo(site: BuiltSite) -> None:
    expected = {"index.html", "kernen/*", "kernen/*/initiatieven/*", "partijen/*", "themas/*"}
    assert expected <= site.samples.keys()


def test_a_sound_site_gives_no_findings(tmp_path: Path) -> None:
    assert findings(small_site(tmp_path)) == []


def test_a_link_to_a_folder_is_sound_only_when_pretty(tmp_path: Path) -> None:
    folder = small_site(tmp_path, SOUND_PAGE.replace("a/index.html#plek", "a/#plek")).folder
    assert findings(BuiltSite(folder, pretty=True)) == []
    assert findings(BuiltSite(folder)) != []


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("a/index.html#plek", "b/index.html", "leads to no file"),
        ("a/index.html#plek", "a/", "leads to no file"),
        ("a/index.html#plek", "a/index.html#elders", "leads to an id"),
        ("a/index.html#plek", "../index.html", "climbs out"),
        ("a/index.html#plek", "%2e%2e/index.html", "climbs out"),
        ("a/index.html#plek", "/a/index.html", "begins with a slash"),
        ("a/index.html#plek", "", "is empty"),
        ("a/index.html#plek", "#kop", "a/index.html: no series of links"),
        ("https://example.org/", "//example.org/", "scheme that is not allowed"),
        ("https://example.org/", "\\\\example.org/", "scheme that is not allowed"),
        ("https://example.org/", "JavaScript:alert(1)", "scheme that is not allowed"),
        ("https://example.org/", "java&#10;script:alert(1)", "scheme that is not allowed"),
        ('href="stijl.css"', 'href="https://example.org/stijl.css"', "loads from elsewhere"),
        ('href="stijl.css"', 'href="weg.css"', "leads to no file"),
        ("<h2>", '<img src="stijl.css" alt=""><h2>', "without width, height"),
        ("<h2>", '<img srcset="x.png 2x" alt="" width="1" height="1"><h2>', "leads to no file"),
        ("<h2>", '<svg><use xlink:href="x.svg#y"/></svg><h2>', "leads to no file"),
        ("<h2>", '<h2 style="color: red">', "<h2 style=…>"),
        ("<h2>", '<h2 onclick="f()">', "<h2 onclick=…>"),
        ("<h2>", "<script>f()</script><h2>", "<script> without src"),
        ("<h2>", '<script src="stijl.css"></script><h2>', "scripts of [] are allowed"),
        ("default-src 'none'", "default-src 'none'; script-src 'self'", "scripts of [[\"'self'\"]] are allowed"),
        ("default-src 'none'", "default-src 'none'; script-src 'unsafe-inline'", "no strict content security policy"),
        ("<h2>", "<style>h2 { color: red }</style><h2>", "<style>"),
        ("<h2>", "<h1>", "2 h1 headings"),
        ("<h2>", "<h3>", "h3 follows h1"),
        ("<h2>", '<h2 id="kop">', 'id="kop" occurs 2 times'),
        ("default-src 'none'", "default-src *", "no strict content security policy"),
        (' lang="nl"', "", "<html> without lang"),
        ("<title>Plein</title>", "<title> </title>", "<title>"),
    ],
)
def test_a_broken_page_is_found(tmp_path: Path, old: str, new: str, finding: str) -> None:
    broken = small_site(tmp_path, SOUND_PAGE.replace(old, new, 1))
    assert any(finding in found for found in findings(broken)), findings(broken)


@pytest.mark.parametrize("style", ["@import 'x.css';", "a { background: url(https://example.org/a.png) }"])
def test_a_broken_style_sheet_is_found(tmp_path: Path, style: str) -> None:
    assert len(findings(small_site(tmp_path, style=style))) == 1


def small_site(folder: Path, first_page: str = SOUND_PAGE, style: str = "body { color: black }") -> BuiltSite:
    (folder / "a").mkdir()
    (folder / "index.html").write_text(first_page)
    (folder / "a/index.html").write_text(SECOND_PAGE)
    (folder / "stijl.css").write_text(style)
    return BuiltSite(folder)
