#!/usr/bin/env bash
# Prints "passed failed skipped", summed over the Surefire XML reports in the folders given.
set -euo pipefail

reports=()
for folder in "$@"; do
    for report in "$folder"/TEST-*.xml; do
        if [[ -f $report ]]; then
            reports+=("$report")
        fi
    done
done
if ((${#reports[@]} == 0)); then
    echo "0 0 0"
    exit
fi

awk '
    function number(name) {
        return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0
    }
    /<testsuite / {
        tests += number("tests")
        failed += number("failures") + number("errors")
        skipped += number("skipped")
    }
    END { print tests - failed - skipped, failed + 0, skipped + 0 }
' "${reports[@]}"
