# SPDX-FileCopyrightText: 2026 The Breakglass authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Sourced by run and test: finds or makes a place with Qt 6.8 to build in, and runs commands there.
#
# Where the distribution is new enough (Debian 13 or later) that place is the machine itself. Elsewhere it is a Debian 13
# root below the user's cache, entered with a private mount namespace: the checkout appears in it as /breakglass, so
# paths, ccache and debug information are the same for every checkout, and no mount outlives the command.

set -euo pipefail

place=()
build=
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/breakglass
root=$cache/debian13
mirror=${BG_MIRROR:-http://deb.debian.org/debian}
needed_kib=$((5 * 1024 * 1024))

say() { printf 'breakglass: %s\n' "$*" >&2; }
fail() {
    say "$*"
    exit 1
}

packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$checkout/packaging/packages"; }
packages_stamp() { packages | sha256sum | cut -d' ' -f1; }

# Whether this machine's own packages have Qt 6.8 and KDE Frameworks 6.
machine_is_new_enough() {
    [ "${BG_FORCE_ROOT:-}" != 1 ] && command -v apt-cache dpkg >/dev/null || return 1
    local offered
    offered=$(apt-cache policy qt6-base-dev 2>/dev/null | sed -n 's/ *Candidate: //p')
    [ -n "$offered" ] && dpkg --compare-versions "$offered" ge 6.8 &&
        apt-cache show libkf6syntaxhighlighting-dev >/dev/null 2>&1
}

need_root() {
    [ "$(id -u)" = 0 ] || fail "$1 needs root once. Run it with sudo, or install the packages of packaging/packages."
}

make_cache() {
    mkdir -p "$cache" 2>/dev/null ||
        fail "Can't write to $cache. Set XDG_CACHE_HOME to a folder that can be written."
}

need_space() {
    make_cache
    local free
    free=$(df -Pk "$cache" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$needed_kib" ] ||
        fail "No space. $cache has $((free / 1024)) MiB free, $((needed_kib / 1024)) MiB are needed. Set XDG_CACHE_HOME to a larger disk."
}

quietly() { # quietly LOG COMMAND...: output only to the log
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1
}

# apt-get update succeeds without a network, so look at what it says.
refresh_packages() { # refresh_packages [prefix command...]
    "$@" apt-get update -qq -o Acquire::Retries=2 2>&1 | tee -a "$cache/log/apt.log" |
        grep -qE '^(W|E): (Failed|Some index)' &&
        fail "No network. The Debian packages at $mirror can't be reached. Connect, or set BG_MIRROR. Log: $cache/log/apt.log"
    return 0
}

# Some packages are servers that tests start themselves: none of them becomes a service of the machine by being installed.
without_services() { # without_services ROOT COMMAND...
    local policy=$1/usr/sbin/policy-rc.d ours=no status=0
    shift
    if [ ! -e "$policy" ]; then
        ours=yes
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod 0755 "$policy"
    fi
    "$@" || status=$?
    [ "$ours" = no ] || rm -f "$policy"
    return "$status"
}

prepare_machine() {
    local missing=()
    mapfile -t missing < <(comm -23 <(packages | sort) \
        <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' | awk '$1 == "ii" { print $2 }' | sort))
    [ ${#missing[@]} -eq 0 ] && return
    need_root "Installing ${#missing[@]} packages"
    need_space
    say "Installing ${#missing[@]} packages (once)."
    mkdir -p "$cache/log"
    refresh_packages env
    DEBIAN_FRONTEND=noninteractive quietly "$cache/log/install.log" \
        without_services "" apt-get install -y -qq --no-install-recommends "${missing[@]}" ||
        fail "The packages could not be installed. Log: $cache/log/install.log"
}

make_root() {
    need_space
    mkdir -p "$cache/log"
    if ! command -v debootstrap >/dev/null; then
        say "Installing debootstrap (once)."
        refresh_packages env
        DEBIAN_FRONTEND=noninteractive quietly "$cache/log/install.log" apt-get install -y -qq debootstrap ||
            fail "debootstrap could not be installed. Log: $cache/log/install.log"
    fi
    say "Preparing a Debian 13 root in $root (once, about a minute)."
    rm -rf --one-file-system "$root.new"
    quietly "$cache/log/debootstrap.log" debootstrap --variant=minbase trixie "$root.new" "$mirror" ||
        fail "No Debian 13 root. $mirror could not be reached or is not complete. Log: $cache/log/debootstrap.log"
    printf '%s\n' 'APT::Install-Recommends "false";' 'DPkg::Options { "--force-unsafe-io"; };' \
        >"$root.new/etc/apt/apt.conf.d/90breakglass"
    mv "$root.new" "$root"
}

prepare_root() {
    local stamp
    stamp=$(packages_stamp)
    [ "$(id -u)" = 0 ] || fail "Not root. The Debian 13 root needs mount and chroot: run this with sudo."
    make_cache
    exec 9>"$cache/lock"
    flock 9
    [ -x "$root/usr/bin/apt-get" ] || make_root
    if [ "$(cat "$root/etc/breakglass-packages" 2>/dev/null)" != "$stamp" ]; then
        need_space
        say "Installing the packages of packaging/packages into it (once)."
        mkdir -p "$cache/log"
        cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
        refresh_packages enter_root
        # shellcheck disable=SC2046
        quietly "$cache/log/install.log" without_services "$root" enter_root apt-get install -y -qq $(packages) ||
            fail "The packages could not be installed. Log: $cache/log/install.log"
        printf '%s\n' "$stamp" >"$root/etc/breakglass-packages"
    fi
    flock -u 9
}

# Runs a command in the root, in /breakglass, with a scrubbed environment and what a display needs.
enter_root() {
    local pass=() name
    for name in DISPLAY WAYLAND_DISPLAY XDG_RUNTIME_DIR QT_QPA_PLATFORM QT_QUICK_BACKEND QT_SCALE_FACTOR BG_SEEDS \
        CTEST_OUTPUT_ON_FAILURE; do
        [ -n "${!name:-}" ] && pass+=("$name=${!name}")
    done
    [ -n "${DISPLAY:-}" ] && pass+=("XAUTHORITY=/tmp/.breakglass-xauthority")
    # shellcheck disable=SC2016 # The inner shell expands it, from the environment given here.
    BG_ROOT=$root BG_CHECKOUT=$checkout BG_CACHE=$cache BG_STATE=$(state_folder) unshare -m bash -c '
        set -e
        mount --make-rprivate /
        bind() { mkdir -p "$BG_ROOT$2"; mount --rbind "$1" "$BG_ROOT$2"; }
        bind /proc /proc; bind /sys /sys; bind /dev /dev
        mkdir -p "$BG_CACHE/ccache" "$BG_STATE"
        bind "$BG_CHECKOUT" /breakglass
        bind "$BG_CACHE/ccache" /var/cache/ccache
        bind "$BG_STATE" /var/lib/breakglass
        if [ -d "$BG_CACHE/tools" ]; then bind "$BG_CACHE/tools" /var/lib/breakglass-tools; fi
        [ -d /tmp/.X11-unix ] && bind /tmp/.X11-unix /tmp/.X11-unix
        if [ -n "${XAUTHORITY:-}" ] && [ -f "$XAUTHORITY" ]; then
            cp "$XAUTHORITY" "$BG_ROOT/tmp/.breakglass-xauthority"
        fi
        if [ -n "${XDG_RUNTIME_DIR:-}" ] && [ -d "$XDG_RUNTIME_DIR" ]; then bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR"; fi
        if [ -n "${BG_SEEDS:-}" ] && [ -d "$BG_SEEDS" ]; then bind "$BG_SEEDS" "$BG_SEEDS"; fi
        exec chroot "$BG_ROOT" /usr/bin/env -i -C /breakglass "$@"
    ' bash HOME=/root PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        BG_TOOLS=/var/lib/breakglass-tools XDG_STATE_HOME=/var/lib CCACHE_DIR=/var/cache/ccache "${ccache_settings[@]}" "${pass[@]}" "$@"
}

# Precompiled headers and ccache agree only with these (ccache manual, "Precompiled headers").
ccache_settings=("CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" CCACHE_NOHASHDIR=1
    CCACHE_MAXSIZE=4G)

state_folder() { printf '%s\n' "${XDG_STATE_HOME:-$HOME/.local/state}/breakglass"; }

# Sets `place` to the command prefix that builds and runs, and `build` to the folder as seen from there.
prepare() {
    if machine_is_new_enough; then
        prepare_machine
        place=(env -C "$checkout" "BG_TOOLS=$cache/tools" "CCACHE_DIR=$cache/ccache" "CCACHE_BASEDIR=$checkout" "${ccache_settings[@]}")
        build=build/native
    else
        prepare_root
        place=(enter_root)
        build=build/debian13
    fi
}

# Programs for tests that no Debian has, in $BG_TOOLS as seen from the place.
fetch_tools() {
    local registry=${BG_NPM_REGISTRY:-}
    if [ -z "$registry" ] && command -v npm >/dev/null; then registry=$(npm config get registry); fi
    if command -v python3 >/dev/null; then
        flock "$cache/tools.lock" "$checkout/packaging/tools" "$cache/tools" "$registry" ||
            fail "The tools for the tests could not be prepared."
    else
        mkdir -p "$cache/tools"
        # shellcheck disable=SC2016 # The inner shell expands it.
        "${place[@]}" bash -c 'packaging/tools "$BG_TOOLS" "$1"' bash "$registry" ||
            fail "The tools for the tests could not be prepared."
    fi
}

# configure_and_build PRESET TARGET...: quiet unless it fails.
configure_and_build() {
    local preset=$1
    shift
    local folder=$build-$preset log=$checkout/$build-$preset.log
    mkdir -p "$checkout/build"
    if ! "${place[@]}" cmake --preset "$preset" -B "$folder" >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        fail "The build could not be configured. Log: $log"
    fi
    say "Building ($preset). A first build takes some minutes."
    if ! "${place[@]}" cmake --build "$folder" --target "$@" >>"$log" 2>&1; then
        grep -E 'error|FAILED|warning' -A 6 "$log" | tail -n 60 >&2
        fail "The build failed. Log: $log"
    fi
}
