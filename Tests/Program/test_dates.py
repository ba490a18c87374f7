"""Which pages say of what day they are: those that tell what is late or silent then, and no others."""

import re
from pathlib import Path

import pytest
from conftest import DATE, PROJECT, run_program

STANDING = re.compile(r'Stand van <time datetime="(.*?)">.*?</time>')
# Lists of what is still to be done or was done until a day say so, whatever stands in them.
ALWAYS_DATED = re.compile(r"(index|(kernen/[^/]+/|partijen/[^/]+/)?afspraken/.*|nieuws/.*|resultaten/.*)(\.html|/.*)?")


def pages(program: Path, folder: Path, date: str) -> dict[str, str]:
    outcome = run_program(program, "build", PROJECT, "--output", folder, "--date", date, "--quiet")
    assert outcome.code == 0, outcome.stderr
    return {str(file.relative_to(folder)): file.read_text(encoding="utf-8") for file in folder.rglob("*.html")}


def undated(page: str) -> str:
    return STANDING.sub("", page)


# After the last day that the demo tells of: what changes between them follows from the day alone.
@pytest.fixture(scope="module", params=["2027-01-15", "2028-06-01"])
def two_days(request: pytest.FixtureRequest, program: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict]:
    folder = tmp_path_factory.mktemp("dates")
    return [pages(program, folder / day, day) for day in (DATE, request.param)]


def test_a_page_that_another_day_changed_says_its_day(two_days: list[dict]) -> None:
    before, after = two_days
    changed = [p for p in before.keys() & after.keys() if undated(before[p]) != undated(after[p])]
    assert len(changed) > 20
    assert sorted(p for p in changed if not STANDING.search(after[p])) == []


def test_a_page_that_tells_nothing_late_says_no_day(two_days: list[dict]) -> None:
    late = re.compile(r'tag-laat|class="laat"|begrip-stil|class="m l"|kalender|Die datum is voorbij|voorbij de')
    for site in two_days:
        dated = [p for p in site if STANDING.search(site[p]) and not ALWAYS_DATED.fullmatch(p)]
        assert sorted(p for p in dated if not late.search(site[p])) == []
