"""No page of the built site is a dead end; and each way is seen to be missed when it is cut."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from built_site import BuiltSite
from site_rules import findings
from ways import dead_ends, lost_contacts, lost_initiatives, lost_villages, unexplained_words

Way = Callable[[BuiltSite], Iterator[str]]

WAYS: list[Way] = [dead_ends, lost_villages, lost_contacts, lost_initiatives, unexplained_words]


@pytest.mark.parametrize("way", WAYS)
def test_every_way_is_there(site: BuiltSite, way: Way) -> None:
    assert list(way(site)) == []


@pytest.mark.parametrize(
    ("way", "page", "old", "new"),
    [
        (dead_ends, "begrippen/index.html", 'href="../index.html"', 'href="#status"'),
        (lost_villages, "kernen/rietwoude/*/*/index.html", "kernen/rietwoude/index.html", "kernen/index.html"),
        (lost_contacts, "kernen/*/index.html", 'class="aanspreekpunt"', 'class="deel"'),
        (lost_contacts, "themas/*/index.html", 'href="#bij_deze_pagina"', 'href="#de_inhoud"'),
        (lost_initiatives, "themas/*/index.html", "initiatieven/", "../initiatieven/"),
        (unexplained_words, "initiatieven/index.html", 'tag-laat" href="../begrippen/', 'tag-laat" href="../'),
        (unexplained_words, "kernen/*/visie/index.html", "begrippen/index.html#begrip-visie-", "index.html#"),
        (unexplained_words, "kernen/*/initiatieven/*/index.html", "begrippen/index.html#begrip-rol-", "index.html#"),
        (unexplained_words, "kernen/*/initiatieven/*/index.html", "begrippen/index.html#begrip-a-", "index.html#"),
        (unexplained_words, "kernen/*/initiatieven/*/index.html", "begrippen/index.html#begrip-soort-", "index.html#"),
        (lost_initiatives, "partijen/*/index.html", "initiatieven/", "../initiatieven/"),
    ],
)
def test_a_way_that_was_cut_is_missed(
    site: BuiltSite, tmp_path: Path, way: Way, page: str, old: str, new: str
) -> None:
    copy = tmp_path / "site"
    shutil.copytree(site.folder, copy)
    changed = 0
    for file in copy.glob(page):
        text = file.read_text(encoding="utf-8")
        changed += text.count(old)
        file.write_text(text.replace(old, new), encoding="utf-8")
    assert changed
    assert list(way(BuiltSite(copy)))


MUNICIPALITY = "naam: Meer\ncontact: {rol: Kernenteam, email: team@example.nl}"
VILLAGE = "naam: Driel\nsoort: dorp\nsamenvatting: Een dorp.\naanspreekpunt: {rol: Adviseur, email: a@example.nl}"


@pytest.mark.parametrize(
    ("files", "pages"),
    [
        ({"gemeente.md": MUNICIPALITY}, {"index.html", "begrippen/index.html"}),
        (
            {"gemeente.md": MUNICIPALITY, "kernen/driel/index.md": VILLAGE},
            {"index.html", "begrippen/index.html", "kernen/index.html", "kernen/driel/index.html"},
        ),
    ],
)
def test_a_tiny_municipality_has_a_sound_site(
    request: pytest.FixtureRequest, tmp_path: Path, files: dict[str, str], pages: set[str]
) -> None:
    for name, fields in files.items():
        file = tmp_path / "content" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\n{fields}\n---\n", encoding="utf-8")
    command = [request.config.getoption("program"), "build", tmp_path, "--date", "2026-11-23", "--quiet"]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    built = BuiltSite(tmp_path / "site")
    assert pages <= built.pages.keys()
    assert findings(built) == []
    assert [f for way in WAYS for f in way(built)] == []
