#!/usr/bin/env python3
"""Measure Visieplein against Hugo, Zensical and the floor, on the same documents. Prints one table.

    run.py small        1,080 documents: a few minutes, most of them for Zensical
    run.py full         1,080, 10,530 and 105,030 documents, disk and tmpfs, cold and warm, and what must not be
                        quadratic

`make bench` and `make bench-full` call this after installing what it needs. The commands of one round run in turn, so
that what else the machine does hits all alike; figures are medians of rounds, ratios are medians of the ratios in each.
"""

import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from memory import SettledMemory

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PROGRAM = ROOT / ".build/release/visieplein"
DISK = ROOT / ".build/bench"
OUTPUT = DISK / "output"
TMPFS = Path("/dev/shm/visieplein-bench")
COPY = TMPFS / "copy"
DATE = "2026-11-23"
# Every page tells the day that it was made for.
NEXT_DATE = "2026-11-24"
JOBS = os.cpu_count() or 1


def binary(name):
    """The program out of a PyPI package itself, without the Python around it."""
    found = sorted((HERE / ".venv").glob(f"lib/python*/site-packages/{name}/binaries/{name}*"))
    return found[0] if found else HERE / ".venv/bin" / name


class Site:
    """One set of documents, written for each generator."""

    def __init__(self, name, *options):
        self.name = name
        self.folder = DISK / "documents" / name
        marker = self.folder / "options"
        wanted = " ".join(options) + " " + str((HERE / "generate.py").stat().st_mtime_ns)
        if not marker.exists() or marker.read_text() != wanted:
            shutil.rmtree(self.folder, ignore_errors=True)
            subprocess.run([sys.executable, HERE / "generate.py", self.folder, *options], check=True)
            marker.write_text(wanted)
        hugo = self.folder / "hugo"
        shutil.copytree(HERE / "hugo/layouts", hugo / "layouts", dirs_exist_ok=True)
        shutil.copy(HERE / "hugo/hugo.toml", hugo)
        (hugo / "content/initiatieven").mkdir(exist_ok=True)
        shutil.copy(HERE / "hugo/initiatieven.md", hugo / "content/initiatieven/_index.md")
        (self.folder / "zensical/zensical.toml").write_text(
            '[project]\nsite_name = "Visieplein Overal"\ndocs_dir = "docs"\nsite_dir = "site"\n')
        self.documents = sum(1 for _ in (self.folder / "visieplein/content").rglob("*.md"))

    def visieplein(self, output, jobs=JOBS, date=DATE):
        return [PROGRAM, "build", self.folder / "visieplein", "--output", output, "--date", date, "--jobs", str(jobs),
                "--quiet"]

    def hugo(self, output):
        return [binary("hugo"), "--quiet", "--source", self.folder / "hugo", "--destination", output]

    def zensical(self):
        return [HERE / ".venv/bin/zensical", "build", "--config-file", self.folder / "zensical/zensical.toml"]

    def floor(self, jobs=JOBS):
        return [DISK / "floor", str(jobs), self.folder / "visieplein/content"]


class Command:
    """A line of the table: what to run, and what to do before each run. `{round}` in a path is that of the round."""

    def __init__(self, label, arguments, output=None, keeps=False, cold=False):
        self.label = label
        self.arguments = [str(argument) for argument in arguments]
        self.output = output
        self.prepare = "true" if keeps or output is None else f"rm -rf {output}"
        if cold:
            self.prepare += "; sync; echo 3 > /proc/sys/vm/drop_caches"
        self.wall, self.cpu, self.memory = [], [], []

    def line(self, number):
        """What to run in round `number`."""
        return [argument.replace("{round}", str(number)) for argument in self.arguments]

    def size(self):
        """Pages and bytes of what stands in the output folder."""
        if self.output is None:
            return 0, 0
        files = [path for path in Path(str(self.output).replace("{round}", "0")).rglob("*") if path.is_file()]
        return sum(path.suffix == ".html" for path in files), sum(path.stat().st_size for path in files)


def measure(commands, rounds, settled=None):
    """Runs all commands in turn, `rounds` times. hyperfine tells wall and CPU time, GNU time the peak memory.

    `settled` makes each find memory that the machine has already."""
    report, memory = DISK / "hyperfine.json", DISK / "memory"
    for number in range(rounds):
        for command in commands:
            subprocess.run(["sh", "-c", command.prepare.replace("{round}", str(number))], check=True)
            if settled:
                settled.settle()
            line = " ".join(["/usr/bin/time", "-f", "%M", "-o", str(memory), *command.line(number)])
            subprocess.run(
                ["hyperfine", "--runs", "1", "--shell", "none", "--style", "none", "--export-json", report, line],
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            result = json.loads(report.read_text())["results"][0]
            command.wall.append(result["times"][0])
            command.cpu.append(result["user"] + result["system"])
            command.memory.append(int(memory.read_text().split()[-1]) / 1024)


def table(commands):
    print(f"| {'what':44} | {'wall':>8} | {'CPU':>8} | {'memory':>8} | {'pages':>7} | {'bytes':>8} |")
    print("|---|---:|---:|---:|---:|---:|")
    for command in commands:
        pages, size = command.size()
        print(f"| {command.label:44} | {statistics.median(command.wall):6.2f} s | "
              f"{statistics.median(command.cpu):6.2f} s | {statistics.median(command.memory):5.0f} MB | "
              f"{pages or '':>7} | {f'{size / 1e6:.0f} MB' if size else '':>8} |")
    print()


def ratio(text, target, above, below, kind="wall"):
    """Prints the median over the rounds of the summed times of `above` by those of `below`."""
    def total(commands):
        return [sum(times) for times in zip(*(getattr(command, kind) for command in commands))]
    value = statistics.median(a / b for a, b in zip(total(above), total(below)))
    print(f"- {text}: **{value:.2f}** (must be {target})")


def compare(site, rounds, zensical=False, brief=False):
    """The main table for one number of documents; `brief` leaves out what says little more at that size."""
    print(f"### {site.documents:,} documents\n")
    ours = TMPFS / site.name / "visieplein"
    theirs = TMPFS / site.name / "hugo"
    build = Command("Visieplein, tmpfs", site.visieplein(ours), ours)
    again = Command("Visieplein, nothing changed", site.visieplein(ours), ours, keeps=True)
    floor = Command(f"floor: cmark-gfm, {JOBS} processes", site.floor())
    copying = Command("floor: cp -r of our output", ["cp", "-r", ours, COPY], COPY)
    hugo = Command("Hugo, tmpfs", site.hugo(theirs), theirs)
    single = Command("Visieplein, one job", site.visieplein(ours, jobs=1), ours)
    commands = [build, floor, copying, hugo] if brief else [single, build, again, floor, copying, hugo]
    measure(commands, rounds)
    others = []
    if zensical:
        others.append(Command("Zensical", site.zensical(), site.folder / "zensical/site"))
        measure(others[-1:], 1)
    table(commands + others)
    ratio("Hugo against Visieplein, wall", "≥ 5", [hugo], [build])
    ratio("Hugo against Visieplein, CPU", "≥ 5", [hugo], [build], "cpu")
    ratio("Hugo against Visieplein, peak memory", "≥ 2", [hugo], [build], "memory")
    ratio("Visieplein against the floor, wall", "≤ 1.5", [build], [floor, copying])
    ratio("Visieplein against the floor, CPU", "≤ 1.5", [build], [floor, copying], "cpu")
    if not brief:
        ratio("unchanged rebuild against a full build, wall", "≤ 0.9", [again], [build])
        ratio("one job against all, wall", "≥ 1.7", [single], [build])
    print()
    shutil.rmtree(TMPFS / site.name, ignore_errors=True)
    shutil.rmtree(COPY, ignore_errors=True)


def on_disk(site, rounds):
    """The same on a disk, where most sites are built.

    Each round writes into folders that never were: ext4 looks long for room where many files were removed in the five
    minutes before, for us as for `cp`. So nothing is removed before the end."""
    print(f"### {site.documents:,} documents, on disk\n")
    OUTPUT.mkdir(parents=True, exist_ok=True)
    new = Path(tempfile.mkdtemp(dir=OUTPUT, prefix=site.name + "-"))

    def folder(name):
        return new / f"{name}-{{round}}"
    ours, theirs, copy = folder("visieplein"), folder("hugo"), folder("copy")
    build = Command("Visieplein, disk", site.visieplein(ours), ours, keeps=True)
    again = Command("Visieplein, disk, nothing changed", site.visieplein(ours), ours, keeps=True)
    floor = Command(f"floor: cmark-gfm, {JOBS} processes", site.floor())
    copying = Command("floor: cp -r of our output, disk", ["cp", "-r", ours, copy], copy, keeps=True)
    hugo = Command("Hugo, disk", site.hugo(theirs), theirs, keeps=True)
    commands = [build, again, floor, copying, hugo]
    measure(commands, rounds)
    # Apart, as whatever comes after one of these finds nothing in memory.
    cold = []
    if os.access("/proc/sys/vm/drop_caches", os.W_OK):
        for label, make in (("Visieplein", site.visieplein), ("Hugo", site.hugo)):
            output = folder(f"{label.lower()}-cold")
            cold.append(Command(f"{label}, disk, cold", make(output), output, keeps=True, cold=True))
    measure(cold, rounds)
    table(commands + cold)
    ratio("Hugo against Visieplein, disk, wall", "≥ 5", [hugo], [build])
    ratio("Visieplein against the floor, disk, wall", "≤ 1.5", [build], [floor, copying])
    ratio("unchanged rebuild against a full build, disk, wall", "≤ 0.9", [again], [build])
    print()


def growth(small, large, rounds, settled=None):
    """Ten times the documents, beside the floor of ten times the documents: both into an empty folder, and with every
    page written anew over those of the day before, where new pages find the memory of old ones.

    Each large build runs between two small ones, so that all three meet the machine in one mood. Without `settled` the
    machine may have to ask its host for memory first, which slows whatever writes gigabytes, be it `cp`."""
    class Size:
        def __init__(self, site, output):
            def build(label, keeps, date):
                text = f"{site.documents:,} documents, {label}"
                return Command(text, site.visieplein(output, date=date), output, keeps)
            self.build = build("empty folder", False, DATE)
            self.anew = build("every page anew", True, NEXT_DATE)
            self.floor = [Command("floor: cmark-gfm", site.floor()),
                          Command("floor: cp -r", ["cp", "-r", output, COPY], COPY)]
            self.commands = [self.build, *self.floor, self.anew]

    before, big, after = Size(small, TMPFS / "small"), Size(large, TMPFS / "large"), Size(small, TMPFS / "small")
    commands = [*before.commands, *big.commands, *after.commands]
    print(f"#### In memory that {'the machine has already' if settled else 'is asked for when it is needed'}\n")
    measure(commands, rounds, settled)
    table(commands)
    for kind in ("wall", "cpu"):
        for text, target, pick in (("into an empty folder", "≤ 11", lambda size: [size.build]),
                                   ("the floor, into an empty folder", "–", lambda size: size.floor),
                                   ("every page anew", "≤ 11", lambda size: [size.anew])):
            ratio(f"ten times the documents, {text}, {kind}", target, 2 * pick(big), pick(before) + pick(after), kind)
    print(f"- peak memory at {large.documents:,} documents: **{statistics.median(big.build.memory):,.0f} MB** "
          "(must be ≤ 1200 MB)\n")
    for output in (TMPFS / "small", TMPFS / "large", COPY):
        shutil.rmtree(output, ignore_errors=True)


def doubling(text, options, rounds):
    """Twice the documents, all in one theme or of one party: the time must double and no more."""
    commands = []
    for villages in (500, 1000):
        site = Site(f"{options[0].strip('-')}-{villages}", "--villages", str(villages), "--words", "60", *options)
        output = TMPFS / site.name
        commands.append(Command(f"{text}, {villages * 20:,} initiatives", site.visieplein(output), output))
    measure(commands, rounds)
    table(commands)
    ratio("twice as many, CPU", "≤ 2.3", [commands[1]], [commands[0]], "cpu")
    largest = max((path.stat().st_size, path) for path in Path(commands[1].output).rglob("*.html"))
    print(f"- largest page: **{largest[0] / 1e3:,.0f} KB**, {largest[1].relative_to(commands[1].output)} "
          "(must be ≤ 500 KB)\n")
    for command in commands:
        shutil.rmtree(command.output, ignore_errors=True)


def program_facts():
    stripped = DISK / "visieplein-stripped"
    subprocess.run(["strip", "-o", stripped, PROGRAM], check=True)
    version = Command("visieplein --version", [PROGRAM, "--version"])
    measure([version], 11)
    print(f"- `visieplein --version`: **{statistics.median(version.wall) * 1000:.1f} ms** (must be ≤ 20 ms)")
    print(f"- stripped program: **{stripped.stat().st_size / 1e6:.1f} MB** (must be ≤ 25 MB)\n")


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "")
    hugo = subprocess.run([binary("hugo"), "version"], capture_output=True, text=True, check=True).stdout.split()[1]
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()[0]
    print(f"{JOBS} cores of {model}, Linux {platform.release()}, load {os.getloadavg()[0]:.1f} at the start. "
          f"{swift}; Hugo {hugo}; Zensical and Hugo as in `requirements.txt`.\n")


def main():
    full = sys.argv[1:] == ["full"]
    if not full and sys.argv[1:] != ["small"]:
        sys.exit(__doc__)
    DISK.mkdir(parents=True, exist_ok=True)
    TMPFS.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cc", "-O2", "-o", DISK / "floor", HERE / "floor.c", "-l:libcmark-gfm-extensions.a",
                    "-l:libcmark-gfm.a"], check=True)
    machine()
    program_facts()
    small = Site("small", "--villages", "50")
    if full:
        medium = Site("medium", "--villages", "500")
        on_disk(small, 3)
        on_disk(medium, 3)
    compare(small, 5, zensical=True)
    if full:
        compare(medium, 15)
        doubling("one theme", ["--one-theme"], 3)
        doubling("one party", ["--one-party"], 3)
        large = Site("large", "--villages", "5000")
        compare(large, 1, brief=True)
        print("### Growth\n")
        growth(small, medium, 3)
        growth(medium, large, 2)
        # Last, as the machine has its memory then.
        settled = SettledMemory(DISK / "holes")
        growth(small, medium, 5, settled)
        growth(medium, large, 3, settled)
        settled.close()


if __name__ == "__main__":
    try:
        main()
    finally:
        shutil.rmtree(TMPFS, ignore_errors=True)
        shutil.rmtree(OUTPUT, ignore_errors=True)
        (DISK / "holes").unlink(missing_ok=True)
