"""Both files of a picture hold the same numbers, and many villages stand in groups.

That its drawing and its table hold them too is tested without the program: `FigureAgreementTests`.
"""

import csv
import io
import json
from pathlib import Path

import pytest
from conftest import DATE, PLACE, PROJECT, Root, run_program


def records(csv_file: Path) -> list[list[str]]:
    """The rows of a file, heads first, without the apostrophe that guards a text against being run as a formula."""
    return list(csv.reader(io.StringIO(csv_file.read_bytes().decode("utf-8-sig"))))


def json_records(json_file: Path) -> list[list[str]]:
    data = json.loads(json_file.read_text())
    rows = [data["columns"], *data["rows"], *([data["total"]] if "total" in data else [])]
    return [["" if cell is None else str(cell) for cell in row] for row in rows]


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
