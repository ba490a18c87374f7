"""A built website as the rules look at it: pages parsed as a browser parses them, and what their links point at."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

import html5lib

URL_ATTRIBUTES = {"action", "background", "cite", "data", "formaction", "href", "ping", "poster", "src"}
FOLDERS_OF_PAGES = {
    "afspraken", "kernen", "nieuws", "resultaten", "visie", "visies", "initiatieven", "themas", "partijen", "verhalen",
    "trajecten", "paginas", "draagvlak", "zelfscan", "formulier", "status", "haalbaarheid",
    "eigenaarschap", "filter",
}


@dataclass(frozen=True)
class Reference:
    """A URL in a page: the element and attribute that hold it, and the URL as written."""

    element: str
    attribute: str
    url: str

    def __str__(self) -> str:
        return f'<{self.element} {self.attribute}="{self.url}">'


class Page:
    """One HTML file. `path` is relative to the site, with slashes: `kernen/driel/index.html`."""

    def __init__(self, path: str, file: Path):
        self.path = path
        self.file = file
        self.root: Element = html5lib.parse(file.read_bytes(), namespaceHTMLElements=False, transport_encoding="utf-8")

    @property
    def kind(self) -> str:
        """The path with slugs as stars: `kernen/*/initiatieven/*`. Pages of one kind come from one template."""
        folders = self.path.split("/")[:-1]
        names = [n if i == 0 or n in FOLDERS_OF_PAGES else "*" for i, n in enumerate(folders)]
        return "/".join(names) or self.path

    @cached_property
    def elements(self) -> list[tuple[str, Element]]:
        """Every element in document order with its name; elements of SVG without their namespace."""
        return [(local(e.tag), e) for e in self.root.iter() if isinstance(e.tag, str)]

    @cached_property
    def ids(self) -> list[str]:
        return [e.get("id", "") for _, e in self.elements if e.get("id") is not None]

    @cached_property
    def references(self) -> list[Reference]:
        found = []
        for name, element in self.elements:
            for attribute, value in element.items():
                if local(attribute) in URL_ATTRIBUTES:
                    found.append(Reference(name, local(attribute), value.strip()))
                elif attribute in ("srcset", "imagesrcset"):
                    found += [Reference(name, attribute, part.split()[0]) for part in value.split(",") if part.split()]
        return found


class BuiltSite:
    """A folder with a website. In a `pretty` one a link may name a folder, for which a web server sends its index.html;
    in a portable one it may not."""

    def __init__(self, folder: Path, pretty: bool = False):
        self.folder = folder.resolve()
        self.pretty = pretty
        files = sorted(f for f in self.folder.rglob("*.html") if f.is_file())
        paths = [f.relative_to(self.folder).as_posix() for f in files]
        self.pages = {path: Page(path, file) for path, file in zip(paths, files)}

    def target(self, page_path: str, url: str) -> tuple[str, str]:
        """Where a relative URL leads: path in the site (may begin with `..` when it climbs out) and fragment."""
        parts = urlsplit(url)
        if not parts.path:
            return page_path, unquote(parts.fragment)
        steps = page_path.split("/")[:-1]
        for step in unquote(parts.path).split("/"):
            if step == ".." and steps and steps[-1] != "..":
                steps.pop()
            elif step != ".":
                steps.append(step)
        path = "/".join(steps)
        if self.pretty and (self.folder / path).is_dir():
            path = str(PurePosixPath(path) / "index.html")
        return path, unquote(parts.fragment)

    def links(self, page_path: str) -> set[str]:
        """The pages of the site that a reader reaches from a page with one click."""
        page = self.pages[page_path]
        urls = {r.url for r in page.references if r.element == "a" and not is_absolute(r.url)}
        return {self.target(page_path, url)[0] for url in urls} & self.pages.keys()

    @property
    def samples(self) -> dict[str, Page]:
        """The largest page of each kind: the one with the most to go wrong."""
        by_size = sorted(self.pages.values(), key=lambda page: page.file.stat().st_size)
        return dict(sorted(((page.kind, page) for page in by_size), key=lambda entry: entry[0]))


def is_absolute(url: str) -> bool:
    """Whether a URL names a scheme or a host."""
    return bool(urlsplit(url).scheme) or url.startswith(("//", "\\", "/\\"))


def local(name: str) -> str:
    """The name of an element or attribute without its namespace."""
    return name.rsplit("}", 1)[-1].rsplit(":", 1)[-1]
