#!/usr/bin/env bash
# Measures reading, understanding and judging a docx and an xlsx of 40 rows against a plain POI parse of the same bytes; writes docs/figures/bench.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/jdk.sh

mkdir -p docs/figures
export HENGPING_BENCH=$PWD/docs/figures
./mvnw -q -ntp -pl ui -am test -Dtest=ReadingBenchTest -Dsurefire.failIfNoSpecifiedTests=false
cat docs/figures/bench.md
