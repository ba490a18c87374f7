"""What `visieplein agenda` prints, read back by other programs' eyes, and the page with the same content."""

import csv
import io
import json
from datetime import date

from icalendar import Calendar

from conftest import DATE, Root

INITIATIVE = """\
---
titel: "=1+1, een “plein”"
samenvatting: Een plek om te zitten.
afspraken:
  - {wat: "Bomen; gras, en een heel lange naam die in geen enkele regel van een agenda past: wég ermee",
     wie: raad, uiterlijk: 2026-11-22}
  - {wat: Een feest, wie: raad, uiterlijk: 2026-11-23}
---
"""


def with_plan(root: Root) -> Root:
    root.write("content/partijen/raad.md", "---\nnaam: De raad\nsoort: bewonersgroep\n---\n")
    root.write("content/kernen/driel/initiatieven/plein.md", INITIATIVE)
    return root


def agenda(root: Root, form: str, day: str = DATE) -> str:
    outcome = with_plan(root).run("agenda", "--date", day, "--format", form)
    assert (outcome.code, outcome.stderr) == (0, "")
    return outcome.stdout


def test_json_holds_each_item_once(root: Root) -> None:
    document = json.loads(agenda(root, "json"))
    assert (document["version"], document["date"]) == (1, DATE)
    (item,) = document["items"]
    assert (item["reason"], item["date"], item["daysPast"]) == ("overdue", "2026-11-22", 1)
    assert (item["places"], item["parties"]) == (["Driel"], ["De raad"])
    assert json.loads(agenda(root, "json", "2026-11-22"))["items"] == []


def test_csv_runs_no_formula(root: Root) -> None:
    text = agenda(root, "csv")
    assert text.startswith("\ufeff")
    (row,) = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    assert row["wat"] == "'=1+1, een “plein”"
    assert (row["kernen"], row["datum"], row["dagen voorbij"]) == ("Driel", "2026-11-22", "1")


def test_calendar_folds_and_escapes(root: Root) -> None:
    text = agenda(root, "ics")
    lines = text.split("\r\n")
    assert "\n" not in "".join(lines)
    assert max(len(line.encode()) for line in lines) <= 75
    unfolded = text.replace("\r\n ", "").split("\r\n")
    assert unfolded.count("BEGIN:VEVENT") == 1
    assert "DTSTART;VALUE=DATE:20261122" in unfolded
    (summary,) = [line for line in unfolded if line.startswith("SUMMARY:")]
    assert summary.startswith("SUMMARY:Bomen\\; gras\\, en een")
    (uid,) = [line for line in unfolded if line.startswith("UID:")]
    assert uid in agenda(root, "ics", "2026-12-24").replace("\r\n ", "")


def test_calendar_is_read_by_a_calendar_program(root: Root) -> None:
    calendar = Calendar.from_ical(agenda(root, "ics"))
    assert calendar.errors == []
    (event,) = calendar.walk("VEVENT")
    assert event.errors == []
    assert event.decoded("DTSTART") == date(2026, 11, 22)
    assert event["SUMMARY"].startswith("Bomen; gras, en een heel lange naam")
    assert "wég ermee" in event["SUMMARY"]
    assert event["UID"] and event.decoded("DTSTAMP")


def test_text_stands_per_village(root: Root) -> None:
    assert "\nDriel (1)\n" in agenda(root, "text")


def test_gives_no_list_of_content_with_errors(root: Root) -> None:
    root.write("content/partijen/raad.md", "---\nnaam: De raad\nsoort: rood\n---\n")
    outcome = root.run("agenda", "--format", "json")
    assert (outcome.code, outcome.stdout) == (1, "")
    assert "unknown-value" in outcome.stderr


def test_the_page_is_built_only_when_asked_for(root: Root) -> None:
    with_plan(root).build("--base-url", "https://example.nl/")
    assert "werklijst/index.html" not in root.site
    root.build("--werklijst", "--base-url", "https://example.nl/")
    page = root.site.pop("werklijst/index.html").decode()
    assert '<meta name="robots" content="noindex">' in page
    assert "Bomen; gras" in page
    assert b"werklijst" not in root.site["sitemap.xml"] + root.site["index.html"]


def test_a_long_page_goes_on_on_others_that_stay_unlisted_too(root: Root) -> None:
    for number in range(301):
        root.write(f"content/kernen/driel/initiatieven/plan-{number}.md", INITIATIVE)
    with_plan(root).build("--werklijst", "--base-url", "https://example.nl/")
    sheets = {path: page.decode() for path, page in root.site.items() if path.startswith("werklijst/")}
    assert sheets.keys() == {"werklijst/index.html", "werklijst/blad/2/index.html"}
    assert all('<meta name="robots" content="noindex">' in sheet for sheet in sheets.values())
    assert sum(sheet.count("Bomen; gras") for sheet in sheets.values()) == 302
    assert all('Driel</a> <span class="aantal">302</span>' in sheet for sheet in sheets.values())
    assert b"werklijst" not in root.site["sitemap.xml"] + root.site["index.html"]
    assert sheets["werklijst/index.html"].count(">vanaf Driel<") == 1
