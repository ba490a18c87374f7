"""Same content and date, same bytes: whatever the order on disk, the jobs, the time zone or the locale."""

import random
import re
import shutil

import pytest

from conftest import DATE, INITIATIVE, MUNICIPALITY, PLACE, PROJECT, Root, files


@pytest.fixture
def demo(new_root) -> Root:
    return new_root("demo")


def build_demo(demo: Root, output: str, *arguments: str, **environment: str) -> dict[str, bytes]:
    outcome = demo.run("build", PROJECT, "--output", output, "--date", DATE, *arguments, **environment)
    assert outcome.code == 0, outcome.stderr
    return files(demo.folder / output)


def test_one_job_and_eight_give_the_same_bytes(demo: Root) -> None:
    assert build_demo(demo, "a", "--jobs", "1") == build_demo(demo, "b", "--jobs", "8")


def test_time_zone_and_locale_make_no_difference(demo: Root) -> None:
    there = build_demo(demo, "a", TZ="Pacific/Kiritimati", LC_ALL="tr_TR.UTF-8", LANG="tr_TR.UTF-8")
    assert there == build_demo(demo, "b", TZ="America/Adak", LC_ALL="C")


def test_order_in_which_files_were_made_makes_no_difference(demo: Root) -> None:
    shuffled = demo.folder / "shuffled"
    originals = [path for path in (PROJECT / "content").rglob("*") if path.is_file()]
    random.Random(7).shuffle(originals)
    for original in originals:
        copy = shuffled / original.relative_to(PROJECT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(original, copy)
    outcome = demo.run("build", shuffled, "--output", "b", "--date", DATE)
    assert outcome.code == 0, outcome.stderr
    assert files(demo.folder / "b") == build_demo(demo, "a", "--templates", PROJECT / "templates")


@pytest.mark.parametrize("error", [None, "ENOSYS", "EPERM"])
def test_second_build_writes_nothing(root: Root, error: str | None) -> None:
    """Also where the system does not know how to open a file and its folder in one step."""
    root.build()
    before = {path: (root.folder / "site" / path).stat().st_mtime_ns for path in root.site}
    calls = root.folder / "calls"
    inject = ("strace", "-f", "-o", str(calls), "-e", "trace=openat2", "-e", f"inject=openat2:error={error}")
    outcome = root.build(before=inject if error else ())
    assert not error or f"{error} " in calls.read_text()
    assert ", 0 gewijzigd, 0 verwijderd, " in outcome.stderr
    assert {path: (root.folder / "site" / path).stat().st_mtime_ns for path in root.site} == before


def test_only_what_changed_is_written_and_what_is_gone_is_removed(root: Root) -> None:
    root.write("content/kernen/driel/initiatieven/boom.md", INITIATIVE)
    root.build()
    root.write("content/kernen/driel/initiatieven/bankje.md", INITIATIVE.replace("Tekst.", "Andere tekst."))
    assert ", 1 gewijzigd, 0 verwijderd, " in root.build().stderr
    (root.folder / "content/kernen/driel/initiatieven/bankje.md").unlink()
    outcome = root.build()
    assert ", 1 verwijderd, " in outcome.stderr
    assert "kernen/driel/initiatieven/bankje/index.html" not in root.site


def test_only_pages_that_tell_what_is_due_change_with_the_date(root: Root) -> None:
    root.build()
    before = root.site
    root.run("build", "--date", "2026-11-24")
    changed = {path for path, content in root.site.items() if before.get(path) != content}
    # The numbers of a picture as JSON say for which day they hold.
    figures = {path for path in before if path.startswith("cijfers/") and path.endswith(".json")}
    assert changed == {"index.html", "infographic.svg", "kernen/driel/infographic.svg"} | figures


@pytest.mark.parametrize(
    ("epoch", "day"),
    [
        (0, "1970-01-01"),
        (-1, "1969-12-31"),
        # Microseconds, and what no clock tells: the last and the first day that content may name.
        (1_764_288_000_000_000, "2200-12-31"),
        (-(2**63), "1900-01-01"),
        (2**63 - 1, "2200-12-31"),
    ],
)
def test_epoch_of_the_source_is_the_date(root: Root, epoch: int, day: str) -> None:
    assert root.run("build", SOURCE_DATE_EPOCH=str(epoch)).code == 0
    assert f'datetime="{day}"'.encode() in root.site["index.html"]


def test_short_and_long_form_give_the_same_pages(new_root) -> None:
    vision = "---\ntitel: Visie\nsamenvatting: Kort.\nperiode: {van: 2025}\nstatus: concept\n"
    long, short = new_root("long"), new_root("short")
    for site in (long, short):
        site.write("content/gemeente.md", MUNICIPALITY)
        site.write("content/kernen/driel/index.md", PLACE)
    long.write("content/kernen/driel/visie.md", vision + "---\n")
    long.write("content/kernen/driel/initiatieven/een-bankje-bij-de-kerk.md", INITIATIVE)
    short.write(
        "content/kernen/driel/visie.md",
        vision + "initiatieven:\n  - titel: Een bankje bij de kerk\n    samenvatting: Even zitten met uitzicht.\n"
        "    tekst: |\n      Tekst.\n---\n",
    )
    assert long.build().code == short.build().code == 0
    assert long.site == short.site


def test_addresses_without_index_only_when_asked(root: Root) -> None:
    root.build("--urls", "pretty", "--base-url", "https://visieplein.example.nl/dorpen")
    page = root.site["kernen/driel/index.html"].decode()
    assert 'href="../../index.html"' not in page
    assert 'href="https://visieplein.example.nl/dorpen/kernen/driel/"' in page
    for folder in b"kernen/driel/", b"":
        assert b"<loc>https://visieplein.example.nl/dorpen/" + folder + b"</loc>" in root.site["sitemap.xml"]


def test_site_map_names_the_files_of_pages(root: Root) -> None:
    root.build("--base-url", "https://visieplein.example.nl/dorpen")
    addresses = re.findall(rb"<loc>(.*?)</loc>", root.site["sitemap.xml"])
    pages = [path for path in root.site if path.endswith(".html")]
    assert sorted(addresses) == sorted(b"https://visieplein.example.nl/dorpen/" + path.encode() for path in pages)
