"""What must hold for every page of a built site in portable form. A rule yields what is wrong."""

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from built_site import BuiltSite, Page, is_absolute

ALLOWED_SCHEMES = {"https", "http", "mailto", "tel"}
FIRST_PAGE = "index.html"
# A host serves this one by itself, when a page is not found.
PAGES_WITHOUT_LINK = {FIRST_PAGE, "404.html"}
CSS_URL = re.compile(r"""url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)""")


def findings(site: BuiltSite) -> list[str]:
    """Everything that is wrong with a site, by page."""
    per_page = [f"{p.path}: {f}" for p in site.pages.values() for rule in PAGE_RULES for f in rule(site, p)]
    return per_page + [finding for rule in SITE_RULES for finding in rule(site)]


def references_resolve(site: BuiltSite, page: Page) -> Iterator[str]:
    for reference in page.references:
        url = reference.url
        if is_absolute(url):
            if urlsplit(url).scheme.lower() not in ALLOWED_SCHEMES:
                yield f"{reference} has a scheme that is not allowed"
            elif reference.element != "a":
                yield f"{reference} loads from elsewhere"
        elif url.startswith("/"):
            yield f"{reference} begins with a slash"
        elif not url:
            yield f"{reference} is empty"
        else:
            yield from missing_target(site, page, url, str(reference))


def missing_target(site: BuiltSite, page: Page, url: str, where: str) -> Iterator[str]:
    path, fragment = site.target(page.path, url)
    if path.startswith(".."):
        yield f"{where} climbs out of the site"
    elif not (site.folder / path).is_file():
        yield f"{where} leads to no file"
    elif fragment and path in site.pages and fragment not in site.pages[path].ids:
        yield f"{where} leads to an id that {path} does not have"


def nothing_runs_or_styles_in_line(site: BuiltSite, page: Page) -> Iterator[str]:
    for name, element in page.elements:
        if name in ("style", "base", "iframe", "object", "embed"):
            yield f"<{name}> is not allowed"
        if name == "script" and not element.get("src"):
            yield "<script> without src"
        for attribute in element.keys():
            if attribute == "style" or attribute.lower().startswith("on"):
                yield f"<{name} {attribute}=…> is not allowed"


def has_a_policy(site: BuiltSite, page: Page) -> Iterator[str]:
    metas = [e for name, e in page.elements if name == "meta"]
    policies = [m.get("content", "") for m in metas if m.get("http-equiv", "").lower() == "content-security-policy"]
    if len(policies) != 1 or "default-src 'none'" not in policies[0] or "unsafe" in policies[0]:
        yield "no strict content security policy"
        return
    scripts = [part.split()[1:] for part in policies[0].split(";") if part.split()[:1] == ["script-src"]]
    # Not even a script of the site itself, where the page has none.
    wanted = [["'self'"]] if any(name == "script" for name, _ in page.elements) else []
    if scripts != wanted:
        yield f"scripts of {scripts} are allowed, where the page needs {wanted}"


def has_one_title_language_and_heading(site: BuiltSite, page: Page) -> Iterator[str]:
    if not (page.root.get("lang") or "").strip():
        yield "<html> without lang"
    titles = page.root.findall("head/title")
    if len(titles) != 1 or not (titles[0].text or "").strip():
        yield "not exactly one filled <title>"
    levels = [int(name[1]) for name, _ in page.elements if re.fullmatch("h[1-6]", name)]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} h1 headings"
    for before, after in zip(levels, levels[1:]):
        if after > before + 1:
            yield f"h{after} follows h{before}"


def ids_are_unique(site: BuiltSite, page: Page) -> Iterator[str]:
    for name, count in Counter(page.ids).items():
        if count > 1 or not name:
            yield f'id="{name}" occurs {count} times'


def images_say_what_they_show_and_how_large(site: BuiltSite, page: Page) -> Iterator[str]:
    for name, element in page.elements:
        if name == "img":
            missing = [attribute for attribute in ("alt", "width", "height") if element.get(attribute) is None]
            if missing:
                yield f"<img src=\"{element.get('src')}\"> without {', '.join(missing)}"


def pages_are_reachable(site: BuiltSite) -> Iterator[str]:
    seen, new = set(), {FIRST_PAGE} & site.pages.keys()
    while new:
        seen |= new
        new = {target for path in new for target in site.links(path)} - seen
    for path in sorted(site.pages.keys() - seen - PAGES_WITHOUT_LINK):
        yield f"{path}: no series of links leads here from {FIRST_PAGE}"


def style_sheets_load_from_the_site(site: BuiltSite) -> Iterator[str]:
    for file in sorted(site.folder.rglob("*.css")):
        path = file.relative_to(site.folder).as_posix()
        for match in CSS_URL.finditer(file.read_text(encoding="utf-8")):
            url = match[1] or match[2] or ""
            target = site.target(path, url)[0]
            if is_absolute(url) or url.startswith("/") or not (site.folder / target).is_file():
                yield f"{path}: url({url}) leads to no file of the site"


def has_pages(site: BuiltSite) -> Iterator[str]:
    if FIRST_PAGE not in site.pages:
        yield f"{FIRST_PAGE} is missing"


PAGE_RULES = [
    references_resolve,
    nothing_runs_or_styles_in_line,
    has_a_policy,
    has_one_title_language_and_heading,
    ids_are_unique,
    images_say_what_they_show_and_how_large,
]
SITE_RULES = [has_pages, pages_are_reachable, style_sheets_load_from_the_site]
