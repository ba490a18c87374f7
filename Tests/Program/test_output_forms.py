"""The forms in which diagnostics come out, on the real program."""

import json
import subprocess

import pytest

from conftest import DATE, Root, run_program


def with_mistakes(root: Root) -> Root:
    root.write(
        "content/kernen/driel/index.md",
        "---\nnaam: Driel\nsoort: drop\nsamenvatting: Een dörp.\naanspreekpunt: {rol: x, email: a@example.nl}\n---\n"
        "Zie [wég](weg.md).\n",
    )
    return root


def test_json_is_one_document_on_stdout_and_nothing_else(root: Root) -> None:
    outcome = with_mistakes(root).build("--format", "json")
    assert outcome.code == 1
    assert outcome.stderr == ""
    document = json.loads(outcome.stdout)
    assert document["version"] == 1
    value, link = document["diagnostics"]
    assert value["id"] == "unknown-value"
    assert value["severity"] == "error"
    assert value["file"] == "content/kernen/driel/index.md"
    assert (value["line"], value["column"], value["endLine"], value["endColumn"]) == (3, 8, 3, 12)
    assert value["suggestion"] == "dorp"
    assert "dorp" in value["allowed"]
    assert (link["id"], link["line"], link["column"]) == ("broken-link", 7, 11)


def test_json_of_a_good_build_is_an_empty_list(root: Root) -> None:
    assert root.build("--format", "json").diagnostics == []


def test_text_shows_line_caret_and_suggestion_on_stderr(root: Root) -> None:
    outcome = with_mistakes(root).build()
    assert outcome.stdout == ""
    assert "content/kernen/driel/index.md:3:8: fout: " in outcome.stderr
    assert "soort: drop\n" in outcome.stderr
    assert "^~~~\n" in outcome.stderr
    assert "Bedoelt u “dorp”?" in outcome.stderr


def test_english_speaks_english(root: Root) -> None:
    outcome = with_mistakes(root).build("--lang", "en")
    assert ": error: " in outcome.stderr
    assert "fout" not in outcome.stderr


def test_github_form_is_workflow_commands(root: Root) -> None:
    outcome = with_mistakes(root).build("--format", "github")
    assert outcome.stdout.startswith("::error file=content/kernen/driel/index.md,line=3,")
    assert outcome.stdout.count("::error") == 2


def test_sarif_names_every_rule_it_uses(root: Root) -> None:
    outcome = with_mistakes(root).build("--format", "sarif")
    run = json.loads(outcome.stdout)["runs"][0]
    rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in run["results"]} == {"unknown-value", "broken-link"} <= rules


def test_hostile_values_cannot_colour_the_terminal(root: Root) -> None:
    root.write("content/kernen/driel/index.md", '---\nnaam: "Dr\\e[31miel"\nsoort: "\\e[2Jdorp"\n---\n')
    outcome = root.build()
    assert outcome.code == 1
    assert "\x1b" not in outcome.stderr


def test_all_mistakes_come_at_once_and_sorted(root: Root) -> None:
    root.write("content/kernen/driel/initiatieven/a.md", "geen front matter\n")
    root.write("content/kernen/driel/initiatieven/b.md", "---\ntitel: B\n")
    root.write("content/kernen/driel/initiatieven/c.md", b"---\ntitel: C\nsamenvatting: \xff\n---\n")
    root.write("content/kernen/driel/initiatieven/d.md", "---\ntitel: D\nsamenvatting: d\n---\n<<<<<<< hier\na\n=======\nb\n>>>>>>> daar\n")
    root.write("content/kernen/driel/initiatieven/E.md", "---\ntitel: E\nsamenvatting: e\nstart: 31-02-2026\nlead: niemand\n---\n")
    root.write("content/kernen/driel/initiatieven/e.md", "---\ntitel: e\nsamenvatting: e\nwie: x\n---\n")
    found = root.build("--format", "json").diagnostics
    assert [(d["file"].rsplit("/", 1)[1], d["id"]) for d in found] == [
        ("E.md", "wrong-date"),
        ("E.md", "unknown-reference"),
        ("a.md", "missing-front-matter"),
        ("b.md", "unclosed-front-matter"),
        ("c.md", "invalid-utf8"),
        ("d.md", "merge-conflict"),
        ("e.md", "duplicate-slug"),
    ]


def test_fields_of_templates_are_listed(root: Root) -> None:
    listing = root.run("templates", "--fields").stdout
    assert "kern" in listing
    assert "samenvatting" in listing


def with_hints(root: Root) -> Root:
    root.write("content/themas/groen.md", "---\nnaam: Groen\nomschrijving: Bomen.\n---\n")
    root.write("content/themas/water.md", "---\nnaam: Water\nomschrijving: Sloten.\n---\n")
    return root


def test_build_tells_only_how_many_hints_there_are(root: Root) -> None:
    outcome = with_hints(root).build()
    assert outcome.code == 0
    assert outcome.stderr.startswith("2 tips: visieplein controleer\n")
    assert "theme-without-task" not in outcome.stderr
    assert root.build("--lang", "en").stderr.startswith("2 hints: visieplein check\n")
    assert root.build("--quiet").stderr == ""
    (root.folder / "content/themas/water.md").unlink()
    assert root.build().stderr.startswith("1 tip: visieplein controleer\n")


@pytest.mark.parametrize("name", ["dorpen", "onze dorpen", "'t Veer & $HOME", "-dorpen", "-\u0301x", "a'\u0301b;c'\u0301"])
def test_command_that_shows_the_hints_can_be_typed_as_it_stands(root: Root, name: str) -> None:
    """In a shell, with the program under the name that it tells."""
    with_hints(root)
    folder = root.folder.rename(root.folder.with_name(name))
    (folder.parent / "visieplein").symlink_to(root.program)
    built = run_program(root.program, "build", "--date", DATE, "--", name, folder=folder.parent)
    command = built.stderr.splitlines()[0].removeprefix("2 tips: ")
    shown = subprocess.run(
        ["/bin/sh", "-c", command], cwd=folder.parent, env={"PATH": str(folder.parent), "LC_ALL": "C.UTF-8"},
        capture_output=True, check=False,
    )
    assert (shown.returncode, shown.stderr.count(b"theme-without-task")) == (0, 2), shown.stderr


def test_name_of_a_folder_gives_the_terminal_no_orders(root: Root) -> None:
    with_hints(root)
    folder = root.folder.rename(root.folder.with_name("a\x1b[31mb"))
    built = run_program(root.program, "build", "--date", DATE, folder.name, folder=folder.parent)
    assert built.stderr.startswith("2 tips: visieplein controleer\n")


def test_build_shows_warnings_beside_the_number_of_hints(root: Root) -> None:
    with_hints(root).write(
        "content/kernen/driel/initiatieven/plein.md",
        "---\ntitel: Plein\nsamenvatting: Kort.\nparticipatievorm: beleid\n---\n",
    )
    outcome = root.build()
    assert "plein.md:4:1: waarschuwing: " in outcome.stderr
    assert "\n1 waarschuwing in 1 bestand.\n2 tips: visieplein controleer\n" in outcome.stderr
    assert root.build("--strict").code == 1


def test_check_and_every_form_for_scripts_show_hints_in_full(root: Root) -> None:
    with_hints(root)
    for command in ["check", "controleer"]:
        outcome = root.run(command)
        assert outcome.code == 0
        assert outcome.stderr.count("[theme-without-task]") == 2
        assert outcome.stderr.endswith("\n2 tips in 2 bestanden.\n")
    found = [(item["id"], item["severity"], item["line"]) for item in root.build("--format", "json").diagnostics]
    assert found == [("theme-without-task", "hint", 2)] * 2
    assert root.build("--format", "github").stdout.count("::notice ") == 2
    sarif = json.loads(root.build("--format", "sarif").stdout)["runs"][0]["results"]
    assert [result["ruleId"] for result in sarif] == ["theme-without-task"] * 2


def test_the_words_of_the_parser_are_in_the_language_asked_for(root: Root) -> None:
    dutch = root.run("build", "--nonsens").stderr
    assert "Fout: " in dutch and "Error" not in dutch
    for option in [("--lang", "en"), ("--lang=en",)]:
        english = root.run("build", *option, "--nonsens")
        assert (english.code, english.stderr.startswith("Error: ")) == (64, True)
        assert root.run("build", *option, "--help").stdout.startswith("OVERVIEW: ")
