"""Adds up the JUnit files of the test runners: `summary.py FOLDER [FAILED STEP…]`.

Prints a line per runner and last `N passed, N failed`; writes the same to summary.txt in the folder. The report of step
`swift` is `swift.xml` or `swift-….xml`. A step that failed without a failing test in its report (lint, a build, a
crash) counts as one failure. Exit code 1 when anything failed.
"""

import sys
from pathlib import Path
from xml.etree import ElementTree


def main(folder: Path, failed_steps: list[str]) -> int:
    lines, passed, failed, skipped, explained = [], 0, 0, [], set()
    for report in sorted(folder.glob("*.xml")):
        cases = list(ElementTree.parse(report).iter("testcase"))
        bad = [case for case in cases if case.find("failure") is not None or case.find("error") is not None]
        idle = [case for case in cases if case.find("skipped") is not None]
        if cases:
            lines.append(f"{report.stem}: {len(cases) - len(bad) - len(idle)} passed, {len(bad)} failed")
        passed += len(cases) - len(bad) - len(idle)
        failed += len(bad)
        skipped += [f"skipped: {case.get('classname')}.{case.get('name')}" for case in idle]
        if bad:
            explained.add(report.stem.split("-")[0])
    unexplained = [step for step in failed_steps if step not in explained]
    failed += len(unexplained)
    lines += skipped + [f"{step}: failed, see above" for step in unexplained]
    lines.append(f"{passed} passed, {failed} failed")
    text = "\n".join(lines)
    print(text)
    (folder / "summary.txt").write_text(text + "\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
