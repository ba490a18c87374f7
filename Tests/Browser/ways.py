"""The ways through a built site that a reader counts on: to the overview, to a village and its contact, and from a
village, a theme or a party to each of its initiatives, from a word to its meaning. A function yields what is wrong."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from built_site import BuiltSite, Page, is_absolute

INITIATIVE = re.compile(r"(?:(kernen/[^/]+)/)?initiatieven/(?!\d+/)[^/]+/index\.html")
# A story from elsewhere has its own source, and no contact of the municipality.
WITHOUT_CONTACT = re.compile(r"(verhalen|trajecten)/[^/]+/index\.html")
# Residents may name any page in their texts; that makes no initiative a part of it.
RUNNING_TEXT = {"tekst", "genoemd", "reactie"}


def dead_ends(site: BuiltSite) -> Iterator[str]:
    for path, page in site.pages.items():
        if path == "index.html":
            continue
        if "index.html" not in site.links(path):
            yield f"{path} does not lead to the overview"
        if not targets(site, page, "") - {path}:
            yield f"{path} has nothing to go on with"


def lost_villages(site: BuiltSite) -> Iterator[str]:
    for path in site.pages:
        village = re.match(r"kernen/[^/]+/(?=.)", path)
        home = f"{village[0]}index.html" if village else path
        if village and home in site.pages and path != home and home not in site.links(path):
            yield f"{path} does not lead to its village"


def lost_contacts(site: BuiltSite) -> Iterator[str]:
    for path, page in site.pages.items():
        here = contacts(page)
        if not here and not WITHOUT_CONTACT.fullmatch(path):
            yield f"{path} has no contact"
        if here and not any(r.url == "#bij_deze_pagina" for r in page.references):
            yield f"{path} does not lead to its contact from the top"
        village = re.match(r"kernen/[^/]+/", path)
        if village and (home := site.pages.get(f"{village[0]}index.html")) and not contacts(home) & here:
            yield f"{path} has another contact than its village"


def lost_initiatives(site: BuiltSite) -> Iterator[str]:
    """An initiative that names a village, theme or party is found from there, or from a list below it."""
    for path, page in site.pages.items():
        if match := INITIATIVE.fullmatch(path):
            owners = {t for kind in ("kernen", "themas", "partijen") for t in targets(site, page, kind)}
            owners |= {f"{match[1]}/index.html"} if match[1] else set()
            for owner in sorted(owners):
                folder = owner.removesuffix("index.html")
                lists = [owner] + [p for p in site.links(owner) if p.startswith(f"{folder}initiatieven/")]
                if not any(path in site.links(p) for p in lists):
                    yield f"{owner} does not lead to {path}"


def unexplained_words(site: BuiltSite) -> Iterator[str]:
    """Every badge leads to its meaning, and so does a word of the glossary that stands on its own. Headings and heads of
    tables name what stands below them, where each line leads on."""
    glossary = "begrippen/index.html"
    words = {plain(" ".join(e.itertext())) for name, e in site.pages[glossary].elements if name == "dt"}
    for path, page in site.pages.items():
        if path == glossary:
            continue
        for main in page.root.iter("main"):
            for text, href, is_badge in words_on_their_own(main, ""):
                if (is_badge or text in words) and site.target(path, href)[0] != glossary:
                    yield f"{path} does not explain “{text}”"


def words_on_their_own(element: Element, href: str) -> Iterator[tuple[str, str, bool]]:
    """Every piece of text outside running text, contacts, menus, forms and headings, with the address of the link that
    it stands in, and whether it is a badge."""
    classes = set(element.get("class", "").split())
    is_badge = bool(classes & {"tag", "status", "eigenaar"})
    is_heading = re.fullmatch("h[1-6]|dt|th", element.tag) is not None
    if element.tag in ("nav", "form") or classes & (RUNNING_TEXT | {"aanspreekpunt"}):
        return
    href = element.get("href", href)
    if not is_heading:
        yield plain(" ".join(element.itertext()) if is_badge else element.text or ""), href, is_badge
    for child in element:
        yield from words_on_their_own(child, href)
        if not is_heading:
            yield plain(child.tail or ""), href, False


def plain(text: str) -> str:
    return " ".join(text.split()).strip("·() ").lower()


def targets(site: BuiltSite, page: Page, kind: str) -> set[str]:
    """The pages of a kind (all, when empty) that the main part of a page links to outside running text."""
    found = set()
    for main in page.root.iter("main"):
        for link in links_outside_text(main):
            if not is_absolute(link.get("href", "")):
                target = site.target(page.path, link.get("href", ""))[0]
                if target in site.pages and (not kind or re.fullmatch(rf"{kind}/[^/]+/index\.html", target)):
                    found.add(target)
    return found


def links_outside_text(element: Element) -> Iterator[Element]:
    for child in element:
        if not RUNNING_TEXT & set(child.get("class", "").split()):
            if child.tag == "a" and child.get("href"):
                yield child
            yield from links_outside_text(child)


def contacts(page: Page) -> set[str]:
    """How to reach someone, as the contact blocks of a page say."""
    blocks = [e for _, e in page.elements if "aanspreekpunt" in e.get("class", "").split()]
    return {a.get("href", "") for block in blocks for a in block.iter("a")}
