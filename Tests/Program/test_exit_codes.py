"""Every exit code of the command line contract, on the real program."""

import fcntl
import os
import shutil
import signal
import subprocess
import time

from conftest import PROJECT, Root

ORDINARY_USER = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")


def as_ordinary_user() -> tuple[str, ...]:
    return ORDINARY_USER if os.geteuid() == 0 else ()


def test_good_build_ends_with_0_and_one_closing_line(root: Root) -> None:
    outcome = root.build()
    assert outcome.code == 0, outcome.stderr
    assert outcome.stdout == ""
    assert outcome.stderr.count("\n") == 1
    assert outcome.stderr.startswith(f"{len([p for p in root.site if p.endswith('.html')])} pagina’s, ")


def test_quiet_build_says_nothing(root: Root) -> None:
    assert root.build("--quiet") == type(root.build())(0, "", "")


def test_dutch_alias_builds(root: Root) -> None:
    assert root.run("bouw").code == 0
    assert "index.html" in root.site


def test_mistake_in_content_ends_with_1_and_keeps_the_old_site(root: Root) -> None:
    root.build()
    before = root.site
    root.write("content/kernen/driel/index.md", "---\nnaam: Driel\n---\n")
    outcome = root.build()
    assert outcome.code == 1
    assert "content/kernen/driel/index.md:" in outcome.stderr
    assert root.site == before


def test_warning_ends_with_0_and_with_1_when_strict(root: Root) -> None:
    root.write("content/kernen/driel/initiatieven/bankje.md", "---\ntitel: x\nsamenvatting: y\n---\n<b>vet</b>\n")
    assert root.build().code == 0
    assert root.build("--strict").code == 1


def test_missing_root_and_missing_municipality_end_with_1(root: Root) -> None:
    assert root.run("build", "nergens").code == 1
    (root.folder / "content/gemeente.md").unlink()
    outcome = root.build()
    assert outcome.code == 1
    assert "content/gemeente.md" in outcome.stderr


def test_unreadable_folder_ends_with_1_and_names_it(root: Root) -> None:
    closed = root.folder / "content/kernen/driel/initiatieven"
    (root.folder / "site").mkdir()
    (root.folder / "site").chmod(0o777)
    closed.chmod(0)
    try:
        outcome = root.build(before=as_ordinary_user())
    finally:
        closed.chmod(0o755)
    assert outcome.code == 1
    assert "content/kernen/driel/initiatieven" in outcome.stderr


def test_usage_ends_with_64(root: Root) -> None:
    for words in [["build", "--onbekend"], ["build", "--date", "31 februari"], ["onzin"], ["build", "--jobs", "0"]]:
        assert root.run(*words).code == 64, words


def test_strangers_in_the_output_folder_end_with_73_and_stay(root: Root) -> None:
    stranger = root.write("site/vakantie.jpg", b"x")
    outcome = root.build()
    assert outcome.code == 73
    assert "vakantie.jpg" in outcome.stderr
    assert stranger.read_bytes() == b"x"


def test_output_that_cannot_be_written_ends_with_73(root: Root) -> None:
    (root.folder / "site").mkdir()
    (root.folder / "site").chmod(0o555)
    assert root.build(before=as_ordinary_user()).code == 73


def test_output_inside_content_ends_with_73(root: Root) -> None:
    assert root.build("--output", "content/site").code == 73


def test_second_build_of_one_output_ends_with_75(root: Root) -> None:
    assert root.build().code == 0
    locks = [path for path in (root.folder / "site").iterdir() if "lock" in path.name]
    assert locks, "the lock file is gone: look for its new name"
    with locks[0].open("r+b") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert root.build().code == 75
    assert root.build().code == 0


def test_a_crash_ends_with_70_and_says_where_to_report(root: Root) -> None:
    # Enough work to still be busy when the signal arrives.
    for number in range(3000):
        root.write(f"content/kernen/driel/initiatieven/plan-{number}.md", f"---\ntitel: Plan {number}\nsamenvatting: x\n---\n")
    process = subprocess.Popen(
        [root.program, "build", "--date", "2026-11-23", "--jobs", "1"], cwd=root.folder, stderr=subprocess.PIPE
    )
    time.sleep(0.02)
    process.send_signal(signal.SIGILL)
    _, stderr = process.communicate()
    assert process.returncode == 70
    assert "CONTRIBUTING" in stderr.decode()
    assert root.build().code == 0, "the next build repairs what the crash left"


def test_check_finds_the_same_and_writes_nothing(root: Root) -> None:
    assert root.run("check").code == 0
    assert not (root.folder / "site").exists()
    root.write("content/onbekend.md", "tekst")
    assert root.run("controleer").code == 1


def test_demo_has_only_the_warning_that_it_means_to_show(root: Root) -> None:
    outcome = root.run("check", PROJECT, "--date", "2026-11-23", "--format", "json")
    assert outcome.code == 0
    found = [(remark["id"], remark["file"]) for remark in outcome.diagnostics if remark["severity"] != "hint"]
    # A plan that residents heard of late: nothing tells yet what they think of it.
    late = "content/kernen/molenkwartier/initiatieven/parkeren-molenstraat.md"
    assert found == [("participation-without-evidence", late)]


def test_version_names_the_program(root: Root) -> None:
    assert root.run("--version").stdout.startswith("visieplein ")


def test_own_templates_replace_built_in_ones(root: Root) -> None:
    root.write("templates/pagina.html", "<!doctype html><title>{{titel}}</title>")
    root.write("content/paginas/over.md", "---\ntitel: Over ons & hen\n---\n")
    assert root.build().code == 0, root.build().stderr
    assert root.site["paginas/over/index.html"] == b"<!doctype html><title>Over ons &amp; hen</title>"


def test_mistake_in_a_template_ends_with_1_at_its_place(root: Root) -> None:
    root.write("templates/pagina.html", "<title>{{titl}}</title>\n")
    outcome = root.build("--format", "json")
    assert outcome.code == 1
    remark = outcome.diagnostics[0]
    assert (remark["id"], remark["file"], remark["line"]) == ("template-unknown-name", "templates/pagina.html", 1)
    assert remark["suggestion"] == "titel"


def test_without_templates_folder_the_built_in_ones_serve(root: Root) -> None:
    assert not (root.folder / "templates").exists()
    assert root.build().code == 0
    shutil.rmtree(root.folder / "site")
    assert root.build("--templates", PROJECT / "templates").code == 0
