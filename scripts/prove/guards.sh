# Breaks each guard of the product once in a copy, and expects its test to fail.
scripts/prove-guards.sh | sed -u 's/^/PROOF /'
