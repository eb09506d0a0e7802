# What Debian 12 must have, and a function that installs what is missing. Sourced by run and test.

# To build: compiler, Qt 6 with its SQLite driver and translation tools, tl::expected, libqpdf for the structure of PDF
# files, libzip and libxlsxwriter for papers and tables that one edits, libsodium for signatures (found by pkg-config), the
# faces of Liberation Serif 2.
build_packages="g++ cmake ninja-build qt6-base-dev libqt6sql6-sqlite qt6-svg-dev qt6-l10n-tools qt6-tools-dev
    qt6-tools-dev-tools libexpected-dev libsqlite3-dev libqpdf-dev libzip-dev libxlsxwriter-dev libsodium-dev
    pkg-config fonts-liberation2"

# To see the window: the X platform's plug-in comes with Qt; the letters of the screen come from Noto Sans, and
# Poppler's tools show signed minutes exactly as they were frozen.
run_packages="fonts-noto-core poppler-utils"

# To test: Catch2, readers of PDF (qpdf, Poppler), Apache PDFBox, which judges PDF/A, and strace, which tells what files a
# program opens.
test_packages="catch2 sqlite3 strace qpdf libpoppler-cpp-dev libpdfbox2-java libactivation-java libjaxb-api-java libbcprov-java
    libcommons-logging-java default-jre-headless"

say() {
    printf '%s\n' "$*" >&2
}

# install_missing PACKAGE…: says nothing and asks nothing when all are there.
install_missing() {
    missing=""
    for package in "$@"; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$state" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0

    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            say "These packages are missing:$missing"
            say "Have an administrator run: apt-get install$missing"
            exit 3
        fi
        as_root="sudo"
    fi
    say "Installing from Debian's packages:$missing"
    log=$(mktemp)
    if ! { $as_root apt-get update && $as_root env DEBIAN_FRONTEND=noninteractive \
               apt-get install -y --no-install-recommends $missing; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        say "The packages could not be installed. Is the package mirror reachable?"
        exit 3
    fi
    rm -f "$log"
}

# configured FOLDER PRESET: with $cmake_options; its words only when it fails.
configured() {
    if ! cmake --preset "$2" $cmake_options >"$log" 2>&1; then
        cat "$log" >&2
        say "Configuring failed."
        exit 3
    fi
}

# groups_taken_apart FOLDER: whether a group of sources failed (see cmake/Groups.cmake); they are compiled alone from now on.
groups_taken_apart() {
    failed=$(sed -n 's/^FAILED: \([^ ]*Unity\/unity_[^ ]*\)\.o .*/\1/p' "$log")
    [ -n "$failed" ] || return 1
    for group in $failed; do
        sed -n 's/^#include "\(.*\)"$/\1/p' "$1/$group" >>"$1/alone.txt"
    done
}

# configure_and_build PRESET TARGET…: quick when nothing has changed; prints the compiler's words only when it fails.
configure_and_build() {
    preset=$1
    shift
    folder="build/$preset"
    log=$(mktemp)
    # A build configures anew by itself what depends on sources and lists; the presets it does not know.
    if [ ! -f "$folder/build.ninja" ] || [ CMakePresets.json -nt "$folder/build.ninja" ]; then
        say "Configuring ($preset) …"
        configured "$folder" "$preset"
    fi
    { sleep 3 >/dev/null 2>&1 && say "Building ($preset) … the first time takes some minutes."; } &
    soon=$!
    # A group that fails may keep others from being tried: again, until all are built or one fails that is no group.
    until cmake --build --preset "$preset" --target "$@" -- -k 0 >"$log" 2>&1; do
        if ! groups_taken_apart "$folder"; then
            kill "$soon" 2>/dev/null || true
            cat "$log" >&2
            say "Building failed."
            exit 3
        fi
        say "Some sources do not go into one group; compiling them alone …"
        configured "$folder" "$preset"
    done
    kill "$soon" 2>/dev/null || true
    rm -f "$log"
}
