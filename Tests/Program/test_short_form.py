"""An initiative in the front matter of its vision has the same pages as one in a file of its own, to the byte."""

from conftest import MUNICIPALITY, PLACE, Root

VISION = "titel: Driel in 2035\nsamenvatting: Wat wij willen.\nperiode: {van: 2026}\nstatus: concept\n"
FIELDS = """titel: Een bankje
samenvatting: Kort.
haalbaarheid: haalbaar mits
voorwaarden: [Een pad]
draagvlak: {methode: bijeenkomst, datum: 2026-03-12, voor: 3, tegen: 1}
logboek: [{datum: 2026-11-22, soort: voortgang, tekst: Begonnen.}]
"""
TEXT = "## Waarom\n\nOmdat *zitten* fijn is.\n"


def indented(text: str, spaces: int) -> str:
    return "".join(" " * spaces + line if line.strip() else line for line in text.splitlines(keepends=True))


def built(root: Root, vision: str, files: dict[str, str]) -> dict[str, bytes]:
    root.write("content/gemeente.md", MUNICIPALITY)
    root.write("content/kernen/driel/index.md", PLACE)
    root.write("content/kernen/driel/visie.md", f"---\n{VISION}{vision}---\n\nEen **prettig** dorp.\n")
    for path, text in files.items():
        root.write(path, text)
    outcome = root.build()
    assert outcome.code == 0, outcome.stderr
    return root.site


def test_the_short_form_has_the_pages_of_the_long_one(new_root) -> None:
    item = indented(FIELDS + "tekst: |\n" + indented(TEXT, 2), 4)
    short = built(new_root("short"), "initiatieven:\n  - " + item.lstrip(), {})
    file = "content/kernen/driel/initiatieven/een-bankje.md"
    long = built(new_root("long"), "", {file: f"---\n{FIELDS}---\n\n{TEXT}"})
    assert "kernen/driel/initiatieven/een-bankje/index.html" in short
    assert short == long
