"""Content that means harm: it ends in a clear remark or in a harmless page, soon, and within bounds."""

import json
import resource
import subprocess

import pytest

from conftest import MUNICIPALITY, PLACE, Root

HEAD = "---\ntitel: x\nsamenvatting: y\n---\n"
FILE = "content/kernen/driel/initiatieven/kwaad.md"

# Each near the largest file that is read (256 KB).
BOMBS = {
    "table": "|" + "a|" * 2000 + "\n|" + "-|" * 2000 + "\n",
    "short rows": "|" + "a|" * 64 + "\n|" + "-|" * 64 + "\n" + "|b|\n" * 60_000,
    "reference": "[r]: https://example.nl/" + "a" * 2000 + "\n\n" + "[r] " * 60_000,
    "processing instruction": "a <?" * 60_000,
    "cdata": "a <![CDATA[" * 22_000,
    "declaration": "a <!A" * 50_000,
    "pipes": "|" * 100_000 + "\n-|-\n",
    "quotes": ">" * 50_000 + "a",
    "lists": "".join("  " * n + "- a\n" for n in range(400)),
    "brackets": "[" * 120_000,
    "emphasis": "*a **a " * 35_000,
    "underscores": "_a__a" * 45_000,
    "backticks": "".join("`" * n + " " for n in range(1, 700)),
    "autolinks": "www." * 60_000,
    "mail": "a@" * 120_000,
    "footnotes": "[^1]: " + "[^1]" * 50_000,
    "entities": "&#0;" * 60_000,
    "line": "x" * 250_000,
    "wiki": "[[a|" * 60_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_no_file_takes_more_memory_or_time_than_the_limits_allow(root: Root, name: str) -> None:
    root.write(FILE, HEAD + BOMBS[name])

    def bound() -> None:
        # 2 GB of address space and 10 s of CPU: an order of magnitude above the promise, so that a slow machine passes.
        resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
        resource.setrlimit(resource.RLIMIT_CPU, (10, 10))

    done = subprocess.run(
        [root.program, "build", "--date", "2026-11-23", "--format", "json"],
        cwd=root.folder,
        preexec_fn=bound,
        capture_output=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr.decode()[-500:]


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("[x](javascript:alert(1))", "refused-address"),
        ("[x](JaVaScRiPt&colon;alert(1))", "refused-address"),
        ("[x](java&#10;script:alert(1))", "refused-address"),
        ("[x](data:text/html,<script>)", "refused-address"),
        ("[x](vbscript:x)", "refused-address"),
        ("[x](blob:https://example.nl/x)", "refused-address"),
        ("[x](view-source:https://example.nl)", "refused-address"),
        ("[x](//evil.example/x)", "refused-address"),
        ("[x](\\\\evil.example/x)", "refused-address"),
        ("[x](https://gemeente.nl@evil.example/)", "refused-address"),
        ("[x](/etc/passwd)", "refused-address"),
        ("[x](../../../../../etc/passwd)", "broken-link"),
        ("![x](https://evil.example/x.png)", "external-image"),
        ("![](x.png)", "missing-alt-text"),
        ("<script>alert(1)</script>", "raw-html"),
        ("tekst <img src=x onerror=alert(1)>", "raw-html"),
    ],
)
def test_dangerous_markdown_gets_its_remark(root: Root, text: str, remark: str) -> None:
    root.write(FILE, HEAD + text + "\n")
    assert remark in {found["id"] for found in root.build("--format", "json").diagnostics}


def test_raw_html_is_shown_as_text(root: Root) -> None:
    root.write(FILE, HEAD + "<script>alert(1)</script>\n\nen <b onclick=x>vet</b> {{titel}}\n")
    assert root.build().code == 0
    page = root.site["kernen/driel/initiatieven/kwaad/index.html"].decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script" not in page
    assert "<b onclick" not in page
    assert "{{titel}}" in page


@pytest.mark.parametrize("field", ["titel", "samenvatting"])
def test_markup_in_a_field_is_text(root: Root, field: str) -> None:
    value = "\"<u>&'\\\" {{x}}\""
    fields = {"titel": "x", "samenvatting": "y", field: value}
    root.write(FILE, "---\n" + "".join(f"{k}: {v}\n" for k, v in fields.items()) + "---\n")
    assert root.build().code == 0
    for path, content in root.site.items():
        if path.endswith(".html"):
            assert b"<u>" not in content, path
    assert b"&lt;u&gt;&amp;" in root.site["kernen/driel/initiatieven/kwaad/index.html"]


@pytest.mark.parametrize("name", ["plaatje.svg", "pagina.html", "script.js", "data.xml"])
def test_dangerous_attachments_are_refused(root: Root, name: str) -> None:
    root.write("content/kernen/driel/" + name, b"<svg/>")
    found = root.build("--format", "json").diagnostics
    assert [d["id"] for d in found] == ["refused-file"]


def test_links_out_of_the_content_folder_are_not_followed(new_root) -> None:
    secret = new_root("elsewhere").write("geheim.md", HEAD + "geheim\n")
    root = new_root("root")
    root.write("content/gemeente.md", MUNICIPALITY)
    root.write("content/kernen/driel/index.md", PLACE)
    (root.folder / "content/kernen/driel/initiatieven").mkdir()
    (root.folder / FILE).symlink_to(secret)
    outcome = root.build("--format", "json")
    assert outcome.code == 1
    assert {d["file"] for d in outcome.diagnostics} == {FILE}


def test_one_village_alone_and_no_village_give_a_sensible_site(new_root) -> None:
    for name, with_place in (("none", False), ("one", True)):
        root = new_root(name)
        root.write("content/gemeente.md", MUNICIPALITY)
        if with_place:
            root.write("content/kernen/driel/index.md", PLACE)
        outcome = root.build("--strict")
        assert outcome.code == 0, outcome.stderr
        assert "index.html" in root.site


def test_empty_content_folder_says_what_to_make(new_root) -> None:
    root = new_root("root")
    (root.folder / "content").mkdir()
    outcome = root.build()
    assert outcome.code == 1
    assert "gemeente.md" in outcome.stderr


def test_the_greatest_numbers_are_refused_and_not_added_up(root: Root) -> None:
    big = 2**63 - 1
    parts = f"voor: {big}, tegen: {big}, deelnemers: {big}"
    root.write(FILE, f"---\ntitel: x\nsamenvatting: y\ndraagvlak: [{{methode: online, datum: 2025-01-01, {parts}}}]\n---\n")
    outcome = root.build("--format", "json")
    assert outcome.code == 1
    assert {d["id"] for d in outcome.diagnostics} == {"wrong-type"}


def test_control_characters_never_reach_a_page(root: Root) -> None:
    root.write(FILE, HEAD + "c\x01d &#27; e\x7f\n\n    f\x02\n")
    assert root.build().code == 0
    for path, content in root.site.items():
        assert not [byte for byte in content if path.endswith(".html") and (byte < 0x20 and byte != 0x0A or byte == 0x7F)]


@pytest.mark.parametrize("escape", ["\\0", "\\e[31m", "\\x7F", "\\x85", "\\uFFFE"])
def test_control_characters_in_a_field_are_refused(root: Root, escape: str) -> None:
    root.write(FILE, f'---\ntitel: "a{escape}b"\nsamenvatting: y\n---\n')
    outcome = root.build("--format", "json")
    assert outcome.code == 1
    assert [(d["id"], d["line"]) for d in outcome.diagnostics] == [("front-matter-construct", 2)]


@pytest.mark.parametrize("path", ["+/f.png", "😀.png"])
def test_names_that_leave_nothing_of_an_address_are_refused(root: Root, path: str) -> None:
    root.write("content/kernen/driel/" + path, b"x")
    outcome = root.build("--format", "json")
    assert outcome.code == 1
    assert [d["id"] for d in outcome.diagnostics] == ["refused-file"]


def test_a_thousand_mistakes_among_a_thousand_long_names_take_no_minute(root: Root) -> None:
    stem = "a" * 150
    for number in range(1000):
        root.write(f"content/paginas/{stem}{number}x.md", "---\ntitel: x\n---\n")
    root.write(FILE, HEAD + "\n\n".join(f"[[{stem}{number}]]" for number in range(1000)))

    def bound() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (10, 10))

    done = subprocess.run(
        [root.program, "check", "--format", "json"], cwd=root.folder, preexec_fn=bound, capture_output=True, check=False
    )
    assert done.returncode == 1, done.stderr.decode()[-500:]


def test_many_mistakes_among_many_long_names_end_soon_and_are_capped(root: Root) -> None:
    long = "een-heel-lange-naam-" * 8
    for number in range(1000):
        root.write(f"content/paginas/{long}{number:04}x.md", "---\ntitel: x\n---\n")
    wrong = "\n\n".join(f"[[{long}{number:04}q]]" for number in range(1200))
    root.write("content/paginas/fout.md", "---\ntitel: x\n---\n" + wrong)

    def bound() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (10, 10))

    command = [root.program, "build", "--date", "2026-11-23", "--format", "json"]
    outputs = {
        subprocess.run([*command, "--jobs", jobs], cwd=root.folder, preexec_fn=bound, capture_output=True).stdout
        for jobs in ["1", "8"]
    }
    assert len(outputs) == 1
    found = json.loads(outputs.pop())["diagnostics"]
    assert [remark["id"] for remark in found] == ["unknown-reference"] * 100
    assert "suggestion" in found[0]
    assert "1100" in found[-1]["help"]


def test_wrong_anchors_among_many_headings_end_soon(root: Root) -> None:
    headings = "".join(f"# kop nr {number}\n" for number in range(7000))
    wrong = "".join(f"[a](#kopnr{number})\n" for number in range(6000))
    root.write(FILE, HEAD + headings + "\n" + wrong)

    def bound() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (10, 10))

    done = subprocess.run(
        [root.program, "build", "--date", "2026-11-23", "--format", "json"],
        cwd=root.folder,
        preexec_fn=bound,
        capture_output=True,
    )
    assert done.returncode == 1
    found = json.loads(done.stdout)["diagnostics"]
    assert [remark["id"] for remark in found] == ["broken-anchor"] * 100
    assert found[0]["suggestion"] == "#kop-nr-0"


@pytest.mark.parametrize("content", [None, "een bestand"])
def test_a_missing_content_folder_is_told_in_the_report(new_root, content: str | None) -> None:
    root = new_root("leeg")
    if content:
        root.write("content", content)
    outcome = root.build("--format", "json")
    assert outcome.code == 1
    assert [(remark["id"], remark["severity"], remark["file"]) for remark in outcome.diagnostics] == [
        ("unreadable", "error", "content")
    ]


def test_pages_of_a_busy_party_and_theme_stay_small(root: Root) -> None:
    root.write("content/themas/t.md", "---\nnaam: Thema\nomschrijving: Over t.\n---\n")
    root.write("content/partijen/p.md", "---\nnaam: Partij\nsoort: gemeente\n---\n")
    for number in range(2500):
        root.write(
            f"content/kernen/driel/initiatieven/i{number}.md",
            f"---\ntitel: Plan {number}\nsamenvatting: y\nthemas: [t]\ntrekker: p\n"
            "bijdragen:\n  - {partij: p, soort: uren, toegezegd: 20}\n"
            f"afspraken:\n  - {{wat: Iets., wie: p, uiterlijk: 2027-{1 + number % 12:02}-01}}\n---\n",
        )
    assert root.build().code == 0
    site = root.site
    sizes = {path: len(content) for path, content in site.items() if path.endswith(".html")}
    assert max(sizes.values()) < 120_000, sorted(sizes.items(), key=lambda item: -item[1])[:3]
    linked = "".join(site[path].decode() for path in sizes if path.startswith("partijen/p/afspraken/"))
    assert all(f"initiatieven/i{number}/" in linked for number in range(2500))
    listed = "".join(site[path].decode() for path in sizes if path.startswith("partijen/p/initiatieven/"))
    assert all(f"initiatieven/i{number}/" in listed for number in range(2500))
