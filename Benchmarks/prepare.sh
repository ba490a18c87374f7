#!/bin/sh
# Put in place what the benchmarks need, and build the release program.
set -eu
cd "$(dirname "$0")/.."
scripts/install.sh site
missing=
for package in hyperfine time; do
    dpkg-query --show "$package" >/dev/null 2>&1 || missing="$missing $package"
done
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # a list of names
    apt-get --quiet --yes install --no-install-recommends $missing
fi
if ! cmp -s Benchmarks/requirements.txt Benchmarks/.venv/requirements.txt; then
    python3 -m venv --clear Benchmarks/.venv
    Benchmarks/.venv/bin/pip install --quiet --disable-pip-version-check --requirement Benchmarks/requirements.txt
    cp Benchmarks/requirements.txt Benchmarks/.venv/requirements.txt
fi
scripts/build.sh
