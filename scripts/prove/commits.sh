# Looks at the calls of the operating system: whether each act on H2 was forced to the disk before it was acknowledged, and what that costs
# in acts a second; HENGPING_COMMITS seconds each, 30 unless set.
command -v strace >/dev/null || {
    echo "strace is needed: apt-get install strace" >&2
    exit 1
}
export HENGPING_COMMITS=${HENGPING_COMMITS:-30}
tests workflow ForcedCommitsTest
