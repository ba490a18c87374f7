"""What the tests of the program share: the real release program as a process, and small content folders to feed it."""

import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
DATE = "2026-11-23"

MUNICIPALITY = """\
---
naam: Voorbeeld
contact: {rol: Team kernen, email: team@example.nl}
---

Welkom.
"""

PLACE = """\
---
naam: Driel
soort: dorp
samenvatting: Een dorp aan de rivier.
aanspreekpunt: {rol: Gebiedsmakelaar, email: driel@example.nl}
---
"""

INITIATIVE = """\
---
titel: Een bankje bij de kerk
samenvatting: Even zitten met uitzicht.
---

Tekst.
"""


@dataclass(frozen=True)
class Outcome:
    """What a run of the program came to."""

    code: int
    stdout: str
    stderr: str

    @property
    def diagnostics(self) -> list[dict]:
        return json.loads(self.stdout)["diagnostics"]


def run_program(
    program: Path, *arguments: str | Path, before: tuple[str, ...] = (), folder: Path | None = None, **environment: str
) -> Outcome:
    """Runs the program in `folder`, with nothing of this process's environment."""
    done = subprocess.run(
        [*before, str(program), *map(str, arguments)],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


@dataclass(frozen=True)
class Root:
    """A site's root folder, that holds `content/`."""

    folder: Path
    program: Path

    def write(self, path: str, text: str | bytes) -> Path:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    def run(self, *arguments: str | Path, before: tuple[str, ...] = (), **environment: str) -> Outcome:
        """Runs the program in the root folder, behind the words `before` (setpriv, say)."""
        return run_program(self.program, *arguments, before=before, folder=self.folder, **environment)

    def build(self, *arguments: str | Path, **rest) -> Outcome:
        return self.run("build", "--date", DATE, *arguments, **rest)

    @property
    def site(self) -> dict[str, bytes]:
        """Every file of the built site but the program's own dotfiles."""
        return files(self.folder / "site")


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--program", type=Path, default=PROJECT / ".build/release/visieplein")
    parser.addoption("--update-golden", action="store_true", help="write the approved pages anew")


@pytest.fixture(scope="session")
def program(request: pytest.FixtureRequest) -> Path:
    program = request.config.getoption("program").resolve()
    assert program.is_file(), f"{program} is not built"
    return program


@pytest.fixture
def new_root(tmp_path: Path, program: Path) -> Callable[[str], Root]:
    """Makes empty root folders that an ordinary user may enter."""

    def make(name: str) -> Root:
        folder = tmp_path / name
        folder.mkdir()
        for parent in [folder, *folder.parents]:
            if parent.owner() != "root" or parent == Path("/tmp"):
                break
            parent.chmod(0o755)
        return Root(folder, program)

    return make


@pytest.fixture
def root(new_root: Callable[[str], Root]) -> Root:
    """A municipality with one village and one initiative."""
    root = new_root("root")
    root.write("content/gemeente.md", MUNICIPALITY)
    root.write("content/kernen/driel/index.md", PLACE)
    root.write("content/kernen/driel/initiatieven/bankje.md", INITIATIVE)
    return root
