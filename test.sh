#!/usr/bin/env bash
# Runs the whole test suite. The last line of its output is: N passed, N failed, N skipped
set -uo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" || exit 2
source scripts/debian-packages.sh
results=$(mktemp -d)
passed=0 failed=0 skipped=0

# Whatever ends the run, and be it before the first test: then that counts as a failure.
close() {
    local code=$?
    rm -rf "$results"
    if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then
        failed=1
    fi

    echo "$passed passed, $failed failed, $skipped skipped"
}

trap close EXIT

build() {
    local locked=()
    if [ -f src/TrsAnalytics/packages.lock.json ]; then
        locked=(--locked-mode)
    fi

    one_at_a_time dotnet restore TrsAnalytics.sln "${locked[@]}" -v quiet </dev/null &&
        one_at_a_time dotnet build TrsAnalytics.sln -c Release --no-restore -m:2 -v quiet --nologo </dev/null
}

# A number of the results file, such as passed="12"; 0 where there is no file.
counter() {
    sed -n "s/.*<Counters.* $2=\"\([0-9]*\)\".*/\1/p" "$1" 2>/dev/null | head -n 1 | grep . || echo 0
}

# A test host that crashes, hangs or tests nothing leaves no failed test behind: it counts as one.
run() {
    local name=$1 file=$results/$1.trx code=0 good bad all
    timeout --kill-after=10 420 dotnet test "tests/$name" -c Release --no-build -v quiet --nologo \
        --logger "trx;LogFileName=$file" --logger "console;verbosity=minimal" </dev/null || code=$?
    good=$(counter "$file" passed) bad=$(counter "$file" failed) all=$(counter "$file" total)
    if { [ "$code" -ne 0 ] && [ "$bad" -eq 0 ]; } || [ "$all" -eq 0 ]; then
        echo "$name did not finish (exit code $code)" >&2
        bad=1 all=$((good + 1))
    fi

    passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + all - good - bad))
}

require_dotnet
ensure_packages chromium fonts-noto-core poppler-utils qpdf jupyter-client python3-nbclient python3-nbconvert
build || exit 1
run TrsAnalytics.Tests
run TrsAnalytics.EndToEnd
[ "$failed" -eq 0 ]
