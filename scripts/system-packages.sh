# Sourced by ./test. Sees to it that the system has what the tests need: a browser with Chinese letters for the browser tests,
# and two libraries of the MySQL server; with the word browser or mysql, without what only these need.
# Installs what is missing where it may, and says what is missing where it may not.

packages=(chromium fonts-noto-cjk libaio1 libnuma1)
for without in "$@"; do
    case $without in
        browser) packages=("${packages[@]/#chromium/}") ;;
        mysql) packages=("${packages[@]/#lib*/}") ;;
    esac
done

has_package() {
    case $1 in
        chromium) command -v chromium >/dev/null ;;
        fonts-noto-cjk) has_chinese_font ;;
        libaio1) has_library libaio.so.1 ;;
        libnuma1) has_library libnuma.so.1 ;;
    esac
}

# No pipes into grep -q here: it ends early, and pipefail would take the writer's broken pipe for "not found".
has_chinese_font() {
    if command -v fc-list >/dev/null; then
        [[ -n $(fc-list :lang=zh-cn file) ]]
    else
        compgen -G '/usr/share/fonts/*/noto/NotoSansCJK*' >/dev/null
    fi
}

has_library() {
    local known
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || known=""
    [[ $known == *"$1"* ]]
}

missing_packages() {
    local package
    for package in "${packages[@]}"; do
        [[ -z $package ]] || has_package "$package" || echo "$package"
    done
}

# Runs a command as root, if this user may.
as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

install_packages() {
    command -v apt-get >/dev/null || return 1
    as_root true 2>/dev/null || return 1
    echo "Installing $* ..."
    as_root apt-get -q update && as_root env DEBIAN_FRONTEND=noninteractive apt-get -qy --no-install-recommends install "$@"
}

missing=$(missing_packages | tr '\n' ' ')
if [[ -n $missing ]]; then
    # shellcheck disable=SC2086
    install_packages $missing || true
    missing=$(missing_packages | tr '\n' ' ')
fi
if [[ -n $missing ]]; then
    {
        echo "The tests need system packages that are not installed: $missing"
        echo "Install them as an administrator, then run ./test again: apt-get install $missing"
        echo "0 passed, 0 failed, 0 skipped"
    } >&2
    exit 1
fi
