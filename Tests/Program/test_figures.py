"""What a picture shows, the table behind it and both of its files say the same numbers, and many villages stand in groups."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from conftest import DATE, PLACE, PROJECT, Root, run_program

TAG = re.compile(r"<[^>]+>")


def records(csv_file: Path) -> list[list[str]]:
    """The rows of a file, heads first, without the apostrophe that guards a text against being run as a formula."""
    return list(csv.reader(io.StringIO(csv_file.read_bytes().decode("utf-8-sig"))))


def json_records(json_file: Path) -> list[list[str]]:
    data = json.loads(json_file.read_text())
    rows = [data["columns"], *data["rows"], *([data["total"]] if "total" in data else [])]
    return [["" if cell is None else str(cell) for cell in row] for row in rows]


def cells(row: str) -> list[str]:
    return [TAG.sub("", cell).strip() for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)]


def tables_with_files(page: str) -> list[tuple[str, str]]:
    """The address of the CSV and the table of each block of numbers on a page."""
    blocks = re.findall(r"<details>(.*?)</details>", page, re.DOTALL)
    return [(found[1], block) for block in blocks if (found := re.search(r'href="([^"]+\.csv)"', block))]


@pytest.fixture(scope="module")
def demo(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("figures") / "site"
    assert run_program(program, "build", PROJECT, "--output", site, "--date", DATE).code == 0
    return site


def test_both_files_of_each_picture_hold_the_same(demo: Path) -> None:
    files = sorted(demo.rglob("cijfers/*.csv")) + sorted(demo.rglob("zelfscan/*.csv"))
    assert len(files) > 10
    for file in files:
        assert records(file) == json_records(file.with_suffix(".json")), file


def test_each_table_holds_rows_of_its_file(demo: Path) -> None:
    pages = [demo / "index.html", *demo.glob("kernen/*/index.html")]
    count = 0
    for page in pages:
        for address, block in tables_with_files(page.read_text()):
            table = [cells(row) for row in re.findall(r"<tr>(.*?)</tr>", block, re.DOTALL)]
            expected = records((page.parent / address).resolve())
            assert table[0] == expected[0]
            assert all(row in expected for row in table[1:]), (page, address)
            # The front page has them all, unless its picture is too small for so many parties.
            if page == pages[0] and "per-partij" not in address:
                assert table == expected, address
            count += 1
    assert count > 15


def test_marks_of_each_village_are_as_many_as_its_file_says(demo: Path) -> None:
    page = (demo / "index.html").read_text()
    picture = re.search(r'<table class="statuskern">.*?</table>', page, re.DOTALL)[0]
    rows = re.findall(r"<tr>(.*?)</tr>", picture.split("<tbody>")[1].split("</tbody>")[0], re.DOTALL)
    drawn = {}
    for row in rows:
        name = TAG.sub("", re.search(r'<th scope="row"><a[^>]*>(.*?)</a>', row)[1])
        boxes = re.findall(r"<td>(.*?)</td>", row, re.DOTALL)
        drawn[name] = [str(box.count('<a class="m')) for box in boxes[:-1]] + [boxes[-1]]
    expected = {row[0]: row[1:] for row in records(demo / "cijfers/status-per-kern.csv")[1:-1]}
    assert drawn == expected


@pytest.mark.parametrize(("file", "heading"), [("themas-per-kern", "themakern"), ("haalbaarheid-per-status", None)])
def test_printed_numbers_are_those_of_the_file(demo: Path, file: str, heading: str | None) -> None:
    page = (demo / "index.html").read_text()
    before = page.split(f"cijfers/{file}.csv")[0]
    picture = before[before.rindex("<table") :]
    assert heading is None or f'class="{heading}"' in picture
    body = picture.split("<tbody>")[1]
    drawn = [[cell or "0" for cell in cells(row)] for row in re.findall(r"<tr>(.*?)</tr>", body, re.DOTALL)]
    assert drawn == records(demo / f"cijfers/{file}.csv")[1:]


@pytest.mark.parametrize(("villages", "area", "groups"), [(40, False, 0), (41, False, 3), (41, True, 2)])
def test_many_villages_stand_in_groups(root: Root, villages: int, area: bool, groups: int) -> None:
    # The root has one village already; the letters are D, K and Z.
    for number in range(villages - 1):
        name = f"{'KZ'[number % 2]}{number:02}"
        place = PLACE.replace("naam: Driel", f"naam: {name}")
        if area:
            place = place.replace("soort:", "gebied: Aan de dijk\nsoort:")
        root.write(f"content/kernen/{name.lower()}/index.md", place)
    assert root.build().code == 0
    assert root.site["index.html"].decode().count('scope="rowgroup"') == groups
