#!/usr/bin/env bash
# Every check of the project, cheapest first. Goes on after a failure, so that one run tells everything.
# The runners leave JUnit files in .build/test-results; scripts/summary.py adds them up.
set -euo pipefail
cd "$(dirname "$0")/.."

results=.build/test-results
rm -rf "$results"
mkdir -p "$results"
failed=()

# step NAME COMMAND…: run it, remember when it fails.
step() {
    local name=$1
    shift
    printf '\n== %s\n' "$name"
    "$@" || {
        failed+=("$name")
        return 1
    }
}

step lint make --no-print-directory lint || true
step swift swift test --xunit-output "$results/swift.xml" || true
if step release scripts/build.sh; then
    step program .venv/bin/python -m pytest Tests/Program --junitxml "$results/program.xml" || true
    step browser .venv/bin/python -m pytest Tests/Browser --junitxml "$results/browser.xml" || true
fi

echo
.venv/bin/python scripts/summary.py "$results" "${failed[@]}"
