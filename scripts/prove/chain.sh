#!/usr/bin/env bash
# Edits a filled database at random, a thousand times in H2 and a thousand in MySQL, and expects each edit to be named; then checks an untouched
# district of 2,000 forms while its offices work, and verifies the file it leaves from the command line. Half an hour.
# HENGPING_EDITS, HENGPING_FORMS and HENGPING_SEED choose other numbers.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source scripts/system-packages.sh
source scripts/jdk.sh

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
./mvnw -q -B -ntp -pl workflow -am test -Dtest='Tampering*Test,DistrictUnderLoadTest' -Dsurefire.failIfNoSpecifiedTests=false \
    -Dtampering.edits="${HENGPING_EDITS:-1000}" -Dtampering.seed="${HENGPING_SEED:-$RANDOM}" \
    -Dtampering.forms="${HENGPING_FORMS:-2000}" -Dtampering.store="$folder/district" \
    >"$folder/log" 2>&1 || { tail -60 "$folder/log"; exit 1; }
grep -E 'edits, missed|^filled|^checked' "$folder/log"

./mvnw -q -B -ntp -DskipTests package
/usr/bin/time -f '%e s, %M KB' "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -Dspring.datasource.url="jdbc:h2:file:$folder/district" \
    -jar ui/target/hengping.jar verify | head -4
