#!/usr/bin/env bash
# Measures how often the reader is wrong and writes the figures to docs/figures. The forms of a folder given as the first argument are
# mutated as well, and each mutation must give what follows from it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/jdk.sh

mkdir -p docs/figures
export HENGPING_FIGURES=$PWD/docs/figures
if [[ $# -gt 0 ]]; then
    HENGPING_FORMS=$(realpath "$1")
    export HENGPING_FORMS
fi
./mvnw -q -ntp -pl ui -am test -Dtest='ReadingFiguresTest,MutationsTest' -Dsurefire.failIfNoSpecifiedTests=false
cat docs/figures/*.md
