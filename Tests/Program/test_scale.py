"""With thousands of villages no page is too heavy for a phone, and every village can still be found by links."""

import posixpath
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from conftest import Root

VILLAGES = 5000
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SCORES = "      - {nu: 3, doel: 4}\n" * 8


def village(number: int) -> str:
    """One with all that a list of villages may say of it."""
    return (
        f"---\nnaam: {LETTERS[number % 26]}dorp {number}\nsoort: dorp\n"
        "samenvatting: Een dorp aan het water en aan de dijk, met een haven, een school en een dorpshuis.\n"
        f"gebied: Streek {number // 20}\n"
        f"locatie: {{lat: {51 + number % 100 / 50}, lon: {4 + number // 100 / 25}}}\n"
        "aanspreekpunt: {rol: Adviseur, email: adviseur@example.nl}\n"
        f"reflecties:\n  - wiel: bewoners\n    datum: 2026-05-12\n    door: Dorpsraad\n    scores:\n{SCORES}---\n"
    )


@pytest.fixture(scope="module")
def site(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """5,000 villages, each with a vision and a plan with a late agreement."""
    root = Root(tmp_path_factory.mktemp("scale"), program)
    root.write("content/gemeente.md", "---\nnaam: Overal\ncontact: {rol: Team, email: team@example.nl}\n---\n")
    root.write("content/themas/wonen.md", "---\nnaam: Wonen\nomschrijving: Een huis.\n---\n")
    root.write("content/partijen/gemeente-overal.md", "---\nnaam: Gemeente Overal\nsoort: gemeente\n---\n")
    for number in range(VILLAGES):
        folder = f"content/kernen/k{number}"
        root.write(f"{folder}/index.md", village(number))
        root.write(
            f"{folder}/visie.md",
            f"---\ntitel: Kern {number} kijkt vooruit\nsamenvatting: Zo willen wij het.\nperiode: {{van: 2024}}\n"
            "status: concept\n---\n",
        )
        root.write(
            f"{folder}/initiatieven/plan.md",
            f"---\ntitel: Plan {number}\nsamenvatting: Een plan.\nstatus: gepland\nthemas: wonen\neigenaar: 2\n"
            "trekker: gemeente-overal\nafspraken:\n"
            "  - {wat: Praten, wie: gemeente-overal, uiterlijk: 2026-03}\n---\n",
        )
    outcome = root.build("--werklijst")
    assert not outcome.code, outcome.stderr[-500:]
    yield root.folder / "site"
    shutil.rmtree(root.folder)


def test_no_page_is_heavier_than_500_kb(site: Path) -> None:
    sizes = {path: path.stat().st_size for path in site.rglob("[!.]*.*")}
    assert len(sizes) > 3 * VILLAGES
    heavy = {path: size for path, size in sizes.items() if size > 500_000}
    assert not heavy


def reachable(site: Path, wanted: Callable[[str], bool], start: str = "index.html") -> set[str]:
    """The `wanted` pages that links lead to from the page `start`, by way of each other."""
    found = {start}
    ahead = [start]
    while ahead:
        page = ahead.pop()
        for link in re.findall(rb'href="([^"#]*)', (site / page).read_bytes()):
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(link.decode())))
            if target not in found and wanted(target) and (site / target).is_file():
                found.add(target)
                ahead.append(target)
    return found


def test_every_village_is_found_by_the_list_of_villages(site: Path) -> None:
    lists = re.compile(r"kernen/(blad/\d+/)?index\.html")
    homes = re.compile(r"kernen/k\d+/index\.html")
    found = reachable(site, lambda path: bool(lists.fullmatch(path) or homes.fullmatch(path)))
    assert sum(1 for path in found if homes.fullmatch(path)) == VILLAGES


def test_every_letter_stands_on_the_front_page(site: Path) -> None:
    front = (site / "index.html").read_text()
    for letter in LETTERS:
        address = re.search(rf'<li><a href="([^"]*)">{letter}</a>', front)
        assert address, letter
        path, _, anchor = address[1].partition("#")
        page = (site / path).read_text()
        assert f'id="{anchor}"' in page if anchor else f"<h2>{letter}</h2>" in page or f'_{letter.lower()}"' in page
        assert f">{letter}dorp " in page


def test_every_vision_is_found_by_the_list_of_visions(site: Path) -> None:
    lists = re.compile(r"visies/(blad/\d+/)?index\.html")
    visions = re.compile(r"kernen/k\d+/visie/index\.html")
    found = reachable(site, lambda path: bool(lists.fullmatch(path) or visions.fullmatch(path)))
    assert sum(1 for path in found if visions.fullmatch(path)) == VILLAGES


def test_every_late_agreement_is_found_on_the_worklist(site: Path) -> None:
    sheets = re.compile(r"werklijst/(blad/\d+/)?index\.html")
    found = reachable(site, lambda path: bool(sheets.fullmatch(path)), start="werklijst/index.html")
    pages = [(site / page).read_text() for page in found]
    named = [plan for page in pages for plan in re.findall(r'initiatieven/plan/index\.html#[^"]*">(Plan \d+)<', page)]
    assert sorted(named) == sorted(f"Plan {number}" for number in range(VILLAGES))
    first = (site / "werklijst/index.html").read_text()
    assert len(re.findall(r">vanaf [A-Z]dorp \d+<", first)) == len(pages) > 10


def test_initiative_may_have_the_number_of_a_page_as_its_name(root: Root) -> None:
    second = (root.folder / "content/kernen/driel/index.md").read_text().replace("Driel", "Heteren")
    root.write("content/kernen/heteren/index.md", second)
    for number in range(75):
        root.write(
            f"content/initiatieven/{number}.md",
            f"---\ntitel: Plan {number}\nsamenvatting: Samen.\nkernen: [driel, heteren]\n---\n",
        )
    assert root.build().code == 0
    assert b"<h1>Plan 2</h1>" in root.site["initiatieven/2/index.html"]
    assert b'rel="prev"' in root.site["initiatieven/blad/2/index.html"]
