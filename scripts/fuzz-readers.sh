#!/usr/bin/env bash
# Sends mutated forms of every kind through readers and rules, 100000 unless told otherwise, and writes the record to docs/figures.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/jdk.sh

mkdir -p docs/figures
export HENGPING_FUZZ=${1:-100000}
export HENGPING_FIGURES=$PWD/docs/figures
./mvnw -q -ntp -pl ui -am test -Dtest=FuzzTest -Dsurefire.failIfNoSpecifiedTests=false >docs/figures/fuzz.log 2>&1 || {
    tail -30 docs/figures/fuzz.log
    exit 1
}
cat docs/figures/fuzz.md
