#!/bin/sh
# install.sh site|test: put in place what `make site` or `make test` needs.
#
# Checks first (dpkg-query, a stamp in .venv) and calls apt or pip only for what is missing. The Swift toolchain is the
# one thing that it cannot install: Debian 12 has no package of it.
set -eu
cd "$(dirname "$0")/.."
. scripts/common.sh

purpose=$1
site_packages="ca-certificates git libcmark-gfm-dev libcmark-gfm-extensions-dev libjemalloc-dev libqrcodegen-dev libyaml-dev make"
test_packages="$site_packages chromium cmark-gfm fonts-dejavu-core librsvg2-bin strace util-linux zbar-tools"
requirements=Tests/Browser/requirements.txt

# Package.swift needs the tools of Swift 6.2.
check_toolchain() {
    where="https://www.swift.org/install/linux"
    command -v swift >/dev/null || stop \
        "Swift ontbreekt: installeer Swift 6.2 of nieuwer ($where) en zet het in uw PATH (of de map in SWIFT_HOME)." \
        "Swift is missing: install Swift 6.2 or newer and put swift in your PATH, or its folder in SWIFT_HOME."
    said=$(swift --version 2>&1) || stop \
        "Swift is geïnstalleerd, maar start niet: $(printf '%s' "$said" | tail -n 1)" \
        "Swift is installed but does not start; the line above says why."
    version=$(printf '%s\n' "$said" | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    major=${version%%.*}
    minor=${version#*.}
    { [ -n "$version" ] && [ "$((major * 100 + minor))" -ge 602 ]; } || stop \
        "Swift ${version:-van een onbekende versie} is te oud: Visieplein heeft Swift 6.2 of nieuwer nodig ($where)." \
        "Swift ${version:-of an unknown version} is too old: Visieplein needs Swift 6.2 or newer."
}

is_installed() {
    case $(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null) in
        installed*) return 0 ;;
        *) return 1 ;;
    esac
}

# The first Python that can make a virtual environment; prints nothing when there is none.
find_python() {
    for candidate in python3 /usr/bin/python3; do
        if "$candidate" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
}

missing_packages() {
    if [ "$purpose" = test ]; then
        wanted=$test_packages
        # These two may have come another way than through apt.
        command -v java >/dev/null || wanted="$wanted default-jre-headless"
        [ -n "$(find_python)" ] || wanted="$wanted python3 python3-venv"
    else
        wanted=$site_packages
    fi
    for package in $wanted; do
        is_installed "$package" || printf '%s ' "$package"
    done
}

# apt-get as root, once more when it fails: mirrors hiccup, and chromium is big.
apt() {
    set -- apt-get --quiet --yes -o DPkg::Lock::Timeout=300 "$@"
    $as_root env DEBIAN_FRONTEND=noninteractive "$@" || $as_root env DEBIAN_FRONTEND=noninteractive "$@"
}

install_packages() {
    { command -v dpkg-query && command -v apt-get; } >/dev/null || stop \
        "Dit is geen Debian: installeer zelf wat in deze pakketten zit en voer scripts/build.sh uit: $wanted_all." \
        "This is not Debian: install what is in these packages yourself and run scripts/build.sh."
    missing=$(missing_packages)
    missing=${missing% }
    [ -n "$missing" ] || return 0

    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        as_root=sudo
        { command -v sudo >/dev/null && sudo true; } || stop \
            "U mag hier geen pakketten installeren: vraag een beheerder om apt-get install $missing" \
            "You may not install packages here: ask an administrator to run the command above."
    fi
    echo "Nodig, en nog niet geïnstalleerd: $missing"
    # shellcheck disable=SC2086 # a list of names
    { apt update && apt install --no-install-recommends $missing; } || stop \
        "Het is niet gelukt om $missing te installeren: kijk of er internet is en probeer het opnieuw." \
        "These Debian packages could not be installed: check the network and try again."
}

install_python_packages() {
    if cmp -s "$requirements" .venv/requirements.txt && .venv/bin/python -c '' 2>/dev/null; then
        return 0
    fi
    echo "De Python-omgeving voor de browsertests wordt klaargezet in .venv"
    python=$(find_python)
    { "$python" -m venv --clear .venv &&
        .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement "$requirements"; } || stop \
        "Het ophalen van de Python-pakketten is niet gelukt: kijk of er internet is en probeer het opnieuw." \
        "The Python packages for the browser tests could not be fetched: check the network and try again."
    cp "$requirements" .venv/requirements.txt
}

case $purpose in
    site) wanted_all=$site_packages ;;
    test) wanted_all="$test_packages default-jre-headless python3-venv" ;;
    *) stop "Gebruik: scripts/install.sh site of test" "Usage: scripts/install.sh site or test" ;;
esac
check_toolchain
install_packages
[ "$purpose" = site ] || install_python_packages
