"""How the work of a build grows with its documents. Counts and ratios, never seconds: other programs share the machine."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import DATE, PROJECT

GENERATOR = PROJECT / "Benchmarks/generate.py"


def generated(folder: Path, villages: int, *options: str) -> Path:
    """A site of `villages` × 20 initiatives, small texts, so that what is done per document counts most."""
    subprocess.run(
        [sys.executable, GENERATOR, folder, "--villages", str(villages), "--words", "60", *options],
        check=True, stdout=subprocess.DEVNULL,
    )
    return folder / "visieplein"


def processor_time(program: Path, root: Path) -> float:
    """The least that a build took of three, in seconds of user time: what disturbs only ever adds."""
    best = float("inf")
    for _ in range(3):
        process = subprocess.Popen(
            [program, "build", root, "--date", DATE, "--jobs", "1", "--quiet", "--output", root / "site"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0
        best = min(best, usage.ru_utime)
    return best


@pytest.mark.parametrize("options", [(), ("--one-theme",), ("--one-party",)], ids=["mixed", "one theme", "one party"])
def test_four_times_the_documents_take_no_more_than_their_share(
    tmp_path: Path, program: Path, options: tuple[str, ...]
) -> None:
    # Four times the documents would take sixteen times as long with one quadratic step, and four without any. The rest
    # is room for caches that no longer hold everything.
    small = processor_time(program, generated(tmp_path / "small", 75, *options))
    large = processor_time(program, generated(tmp_path / "large", 300, *options))
    assert large / small < 6.5


def test_an_unchanged_rebuild_writes_nothing(tmp_path: Path, program: Path) -> None:
    root = generated(tmp_path, 5)
    processor_time(program, root)
    before = {path: path.stat().st_mtime_ns for path in (root / "site").rglob("*.html")}
    assert len(before) > 100
    processor_time(program, root)
    assert {path: path.stat().st_mtime_ns for path in (root / "site").rglob("*.html")} == before
