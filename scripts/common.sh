# shellcheck shell=sh
# Shared by the scripts beside it; sourced, never run.

# stop DUTCH ENGLISH: say in one sentence what stands in the way, and end.
stop() {
    printf '\n%s\n(%s)\n' "$1" "$2" >&2
    exit 1
}
