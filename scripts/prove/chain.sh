# Edits a filled database at random, a thousand times in H2 and a thousand in MySQL, and expects each edit to be named; then checks an untouched
# district of 2,000 forms while its offices work, and verifies the file it leaves from the command line. HENGPING_EDITS, HENGPING_FORMS and
# HENGPING_SEED choose other numbers.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
tests workflow 'Tampering*Test,DistrictUnderLoadTest' -Dtampering.edits="${HENGPING_EDITS:-1000}" -Dtampering.seed="${HENGPING_SEED:-$RANDOM}" \
    -Dtampering.forms="${HENGPING_FORMS:-2000}" -Dtampering.store="$folder/district"

# The database as it was left: no false alarm from the command line either.
./mvnw -q -B -ntp -DskipTests package
begun=$SECONDS
SPRING_DATASOURCE_URL="jdbc:h2:file:$folder/district" ./run verify >"$folder/verified" || {
    cat "$folder/verified"
    exit 1
}
sed 's/^/PROOF /' "$folder/verified" | head -4
echo "PROOF ./run verify: $((SECONDS - begun)) s"
