#!/usr/bin/env bash
# Measures the desk board's questions in H2 (file) and in a real MySQL, by number of evaluations; writes docs/figures/board.md.
# HENGPING_BENCH_SIZES=1000,10000,100000,1000000 scripts/bench-board.sh measures a million too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/system-packages.sh
source scripts/jdk.sh

mkdir -p docs/figures
export HENGPING_BENCH=$PWD/docs/figures
./mvnw -q -ntp -pl db -am test -Dtest='BoardBenchTest#the_board_is_measured' -Dsurefire.failIfNoSpecifiedTests=false
cat docs/figures/board.md
