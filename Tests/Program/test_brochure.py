"""The page about the brochure is true: what it names can be written, and stands in the demo."""

import html
import re
from pathlib import Path
from typing import NamedTuple

from conftest import DATE, PROJECT, run_program

# Printed and shared forms that are not made yet; the page says so below its table.
WITHOUT_A_PLACE = {17, 31}


class Concept(NamedTuple):
    number: int
    fields: list[str]
    page: str
    words: str


def concepts() -> list[Concept]:
    rows = re.findall(
        r"^\| (\d+) \|[^|]*\|([^|]*)\|([^|]*)\|([^|]*)\|$", (PROJECT / "docs/brochure.md").read_text(), re.MULTILINE)
    return [
        Concept(int(number), re.findall(r"`(\w+)`", fields), page.strip(" `"), words.strip(" `"))
        for number, fields, page, words in rows
    ]


def visible(page: Path) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page.read_text())).split())


def test_all_concepts_are_there_once() -> None:
    assert [concept.number for concept in concepts()] == list(range(1, 46))


def test_every_field_can_be_written(program: Path) -> None:
    known = set(re.findall(r"^\| `(\w+)` \|", run_program(program, "fields").stdout, re.MULTILINE))
    assert {field for concept in concepts() for field in concept.fields} - known == set()


def test_every_page_says_what_it_is_said_to_say(program: Path, tmp_path: Path) -> None:
    built = run_program(program, "build", PROJECT, "--output", tmp_path, "--date", DATE)
    assert built.code == 0, built.stderr
    missing = {
        concept.number: concept.words
        for concept in concepts()
        if concept.page and concept.words not in visible(tmp_path / concept.page / "index.html")
    }
    assert missing == {}


def test_what_has_no_page_is_told_to_the_writer(program: Path) -> None:
    outcome = run_program(program, "check", PROJECT, "--date", DATE)
    told = set(re.findall(r"\[([a-z-]+)\]", outcome.stdout + outcome.stderr))
    without_page = [concept for concept in concepts() if not concept.page]
    assert {concept.number for concept in without_page if not concept.words} == WITHOUT_A_PLACE
    assert {concept.words for concept in without_page if concept.words} - told == set()
