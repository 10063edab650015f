# Sourced by ./run and ./test. Sets JAVA_HOME to a JDK that can build and run Hengping, or says what to install and stops.
# Order: JAVA_HOME, the PATH, the newest of the JDKs installed in the usual places.

least_java=25

# Prints the major version of the JDK in folder $1, or 0 where there is no usable JDK.
jdk_version() {
    local javac="$1/bin/javac" version=""
    if [[ -x $javac && -x $1/bin/java ]]; then
        if [[ -r $1/release ]]; then
            version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
        fi
        if [[ -z $version ]]; then
            version=$("$javac" -version 2>/dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p') || version=""
        fi
    fi
    echo "${version:-0}"
}

# Prints the folder of the JDK whose javac the PATH finds, if any.
jdk_on_path() {
    local javac
    javac=$(command -v javac) || return 0
    dirname "$(dirname "$(readlink -f "$javac")")"
}

newest_installed_jdk() {
    local folder version best="" best_version=0
    for folder in /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/java/* "${HOME:-/nowhere}"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        version=$(jdk_version "$folder")
        if ((version > best_version)); then
            best=$folder
            best_version=$version
        fi
    done
    echo "$best"
}

choose_jdk() {
    local folder
    for folder in "${JAVA_HOME:-}" "$(jdk_on_path)" "$(newest_installed_jdk)"; do
        if [[ -n $folder ]] && (($(jdk_version "$folder") >= least_java)); then
            export JAVA_HOME=$folder
            return
        fi
    done
    {
        echo "Hengping needs a Java development kit (JDK), version $least_java or newer, and found none."
        echo "Install one, for example Eclipse Temurin $least_java or your system's package openjdk-$least_java-jdk,"
        echo "and if it is in an unusual place, set JAVA_HOME to its folder."
    } >&2
    exit 1
}

choose_jdk

# Maven's own libraries use what Java 25 warns about; the warnings are not about Hengping.
export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
