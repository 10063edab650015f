#!/usr/bin/env bash
# Measures the sources of the house and prints the figures as Markdown, per module and room.
#   scripts/figures.sh                        this checkout
#   scripts/figures.sh FOLDER                 another checkout
#   scripts/figures.sh --since COMMIT         a commit of this repository, and this checkout beside it
#   scripts/figures.sh --architecture COMMIT  the same, written into docs/architecture.md between its two marks
#   scripts/figures.sh --regexes [FOLDER]     the place of every regular expression
# MODULES="core db workflow ui" says which modules; without it, core, db and workflow.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$here/scripts/jdk.sh"

measure() { "$JAVA_HOME/bin/java" "$here/scripts/figures/Figures.java" "$@"; }

# since COMMIT: that commit in a temporary folder, and this checkout.
since() {
    commit=$1
    before=$(mktemp -d)
    trap 'git -C "$here" worktree remove --force "$before/house"; rmdir "$before"' EXIT
    git -C "$here" worktree add -q --detach "$before/house" "$commit"
    measure "$modules" "at $commit=$before/house" "now=$here"
}

architecture() {
    local page=$here/docs/architecture.md figures
    figures=$(mktemp)
    since "$1" >"$figures"
    sed -i -e '/^<!-- figures -->$/,/^<!-- end of figures -->$/{/^<!-- /!d}' -e "/^<!-- figures -->\$/r $figures" "$page"
    rm "$figures"
}

modules=${MODULES:-core db workflow}
modules=${modules// /,}
case ${1:-} in
    --since) since "$2" ;;
    --architecture) architecture "$2" ;;
    --regexes) measure regexes "$modules" "now=${2:-$here}" ;;
    *) measure "$modules" "now=${1:-$here}" ;;
esac
