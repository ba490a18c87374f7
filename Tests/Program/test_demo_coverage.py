"""The demo shows every page that the program can make, and every part of those pages.

Each template gets a mark behind every section that it opens, and one of its own; a mark that no page has tells of a part
that the demo never shows. A new template or section is asked for by itself.
"""

import re
from pathlib import Path

from conftest import DATE, PROJECT, files, run_program

SECTION = re.compile(r"\{\{#\s*([^}\s]+)\s*\}\}")

# What the demo can't show, and why.
EXCEPTIONS: dict[str, str] = {
    "groepen: alle": "a village with more initiatives of one status than its page lists",
    "initiatieven: op_een_blad": "more initiatives than stand on one page",
    "initiatieven: te_veel_om_te_filteren": "more initiatives than can be filtered on one page",
    "partij: alle_afspraken": "a party with more agreements than its page lists",
    "partij: alle_initiatieven": "a party with more initiatives than its page lists",
    "partij: meer_bijdragen": "a party with more contributions than its page lists",
    "lijst: anker": "so many entries that they stand on several pages",
    "register: heeft_register": "so many entries that they stand on several pages",
    "register: register": "so many entries that they stand on several pages",
    "overzicht: kernen_in_register": "so many villages that they stand on several pages",
    "lijst: filter": "so many villages that one is looked for",
    "overzicht: filter": "so many villages that one is looked for",
    "link-regel: noot": "a list whose links have a note each",
    "statuskern: naam": "a municipality with so many villages that they stand in groups",
    "themakern: naam": "a municipality with so many villages that they stand in groups",
    "statuskern: rij_is_groep": "so many villages that a row stands for a group of them",
    "themakern: rij_is_groep": "so many villages that a row stands for a group of them",
    "statuskern: telling": "a municipality with too many initiatives to show each as a glyph",
    "teksttaal: blad.teksttaal": "villages that write another language than the interface speaks",
    "afspraak: taal": "the same",
    "uren: gedeeld": "hours of a party without a village of its own, for several villages",
}


def test_demo_shows_every_part_of_every_template(program: Path, tmp_path: Path) -> None:
    marks: dict[str, str] = {}

    def mark(name: str) -> str:
        code = f"zq{len(marks):03}qz"
        marks[code] = name
        return code

    templates = tmp_path / "templates"
    templates.mkdir()
    for source in sorted((PROJECT / "templates").glob("*.html")):
        marked = SECTION.sub(lambda tag: f"{tag[0]} {mark(f'{source.stem}: {tag[1]}')} ", source.read_text())
        (templates / source.name).write_text(marked)
    site = tmp_path / "site"
    outcome = run_program(
        program, "build", PROJECT, "--templates", templates, "--output", site, "--date", DATE, "--werklijst",
        "--base-url", "https://example.nl/",
    )
    assert outcome.code == 0, outcome.stderr
    built = b"".join(content for path, content in files(site).items() if path.endswith(".html")).decode()
    seen = set(re.findall(r"zq\d{3}qz", built))
    assert len(marks) > 100
    hidden = {name for code, name in marks.items() if code not in seen}
    hidden -= {name for code, name in marks.items() if code in seen}
    assert sorted(hidden - EXCEPTIONS.keys()) == []
    assert sorted(EXCEPTIONS.keys() - hidden) == [], "no exceptions any more"
