"""A small site with a bit of everything, compared with the pages that were read and approved.

    .venv/bin/python -m pytest Tests/Program/test_golden.py --update-golden

writes them anew; read the difference (git diff) before committing it.
"""

import re
import shutil
from pathlib import Path

import pytest

from conftest import DATE, files, run_program

GOLDEN = Path(__file__).parent / "golden"


def test_site_is_the_approved_one(request: pytest.FixtureRequest, program: Path, tmp_path: Path) -> None:
    outcome = run_program(program, "build", GOLDEN / "root", "--output", tmp_path / "site", "--date", DATE, "--strict")
    assert outcome.code == 0, outcome.stderr
    built = {path: content for path, content in files(tmp_path / "site").items() if not path.endswith((".css", ".js"))}
    if request.config.getoption("--update-golden"):
        shutil.rmtree(GOLDEN / "site", ignore_errors=True)
        for path, content in built.items():
            file = GOLDEN / "site" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(with_stable_names(content))
    approved = files(GOLDEN / "site")
    assert sorted(built) == sorted(approved)
    changed = [path for path, content in built.items() if with_stable_names(content) != approved[path]]
    assert changed == [], "read `git diff` after --update-golden"


def with_stable_names(content: bytes) -> bytes:
    """Without the hashes in the names of stylesheet and script, which change with every colour."""
    return re.sub(rb"(stijl|script)-[0-9a-f]{16}\.", rb"\1-HASH.", content)
