#!/usr/bin/env python3
"""Measure parts of Visieplein against the libraries that others would use: `run.py FOLDER` of generated documents."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAMS = HERE / ".build/release"
EXTENSIONS = [flag for name in ("table", "strikethrough", "autolink", "tasklist") for flag in ("-e", name)]


def cpu(command, names=""):
    """Seconds of user and system time; the best of five runs."""
    best = float("inf")
    for _ in range(5):
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        process.stdin.write(names.encode())
        process.stdin.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
        if status != 0:
            sys.exit(f"{command[0]} failed")
        best = min(best, usage.ru_utime + usage.ru_stime)
    return best


def parsing(command, names):
    """What the program itself measured of its parsing, in seconds; the best of five runs."""
    runs = [subprocess.run(command, input=names, check=True, capture_output=True, text=True) for _ in range(5)]
    return min(float(run.stdout.split()[1]) for run in runs)


def row(what, ours, theirs, unit, target):
    print(f"| {what:52} | {ours:.3g} {unit} | {theirs:.3g} {unit} | **{theirs / ours:.2f} ×** | {target} |")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    content = Path(sys.argv[1]) / "visieplein/content"
    documents = sorted(content.rglob("plan-*.md"))
    subprocess.run(["swift", "build", "-c", "release"], cwd=HERE, check=True, stdout=subprocess.DEVNULL)
    print(f"Over {len(documents):,} documents, CPU time, best of five:\n")
    print("| what | ours | theirs | ratio | must be |\n|---|---:|---:|---:|---:|")
    own, other = (int(word) for word in subprocess.run(
        [PROGRAMS / "Ours", "templates"], check=True, capture_output=True, text=True).stdout.split())
    row("one page: our templates, swift-mustache 2.1.1", own / 1e3, other / 1e3, "µs", "≥ 10 ×")
    names = "".join(f"{path}\n" for path in documents)
    row("front matter: ours, Yams 6.2.2", parsing([PROGRAMS / "Ours", "frontmatter"], names),
        parsing([PROGRAMS / "WithYams"], names), "s", "≥ 8 ×")
    with tempfile.TemporaryDirectory() as folder:
        bodies = []
        for number, path in enumerate(documents):
            bodies.append(f"{folder}/{number}.md")
            Path(bodies[-1]).write_bytes(path.read_bytes().split(b"\n---\n", 1)[1])
        row("Markdown: ours, the cmark-gfm program", cpu([PROGRAMS / "Ours", "markdown"], "\n".join(bodies) + "\n"),
            cpu(["cmark-gfm", *EXTENSIONS, *bodies]), "s", "–")


if __name__ == "__main__":
    main()
