#!/usr/bin/env bash
# Puts in place what Qt's xcb and wayland platforms need of the system: libraries.sh [--tests].
# Asks the loader itself (ldd over Qt's own files), not the package manager, so it is right where the
# libraries came another way; as root it installs what is missing, else it prints the one command.
# --tests adds Xvfb, which the journeys on a real display use, and does not fail without it.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "$(uname -s)" = Linux ] || exit 0
. build/setup/packages.sh

qt=$(echo .venv/lib/python3*/site-packages/PySide6)
stamp=.venv/.libraries
version=$(echo .venv/lib/python3*/site-packages/[Pp]y[Ss]ide6_[Ee]ssentials-*.dist-info)
if [ "$(cat "$stamp" 2>/dev/null)" != "$version" ]; then
    # The first names are Debian 12's and the same in 13; Ubuntu 24.04 renamed libglib2.0-0, which apt resolves.
    declare -A package=(
        [libEGL.so.1]=libegl1 [libGL.so.1]=libgl1 [libOpenGL.so.0]=libopengl0 [libGLX.so.0]=libglx0
        [libX11.so.6]=libx11-6 [libX11-xcb.so.1]=libx11-xcb1 [libxcb.so.1]=libxcb1
        [libxkbcommon.so.0]=libxkbcommon0 [libxkbcommon-x11.so.0]=libxkbcommon-x11-0
        [libxcb-cursor.so.0]=libxcb-cursor0 [libxcb-icccm.so.4]=libxcb-icccm4 [libxcb-image.so.0]=libxcb-image0
        [libxcb-keysyms.so.1]=libxcb-keysyms1 [libxcb-randr.so.0]=libxcb-randr0
        [libxcb-render-util.so.0]=libxcb-render-util0 [libxcb-render.so.0]=libxcb-render0
        [libxcb-shape.so.0]=libxcb-shape0 [libxcb-shm.so.0]=libxcb-shm0 [libxcb-sync.so.1]=libxcb-sync1
        [libxcb-util.so.1]=libxcb-util1 [libxcb-xfixes.so.0]=libxcb-xfixes0 [libxcb-xinerama.so.0]=libxcb-xinerama0
        [libxcb-xkb.so.1]=libxcb-xkb1 [libxcb-glx.so.0]=libxcb-glx0 [libxcb-xinput.so.0]=libxcb-xinput0
        [libdbus-1.so.3]=libdbus-1-3 [libfontconfig.so.1]=libfontconfig1 [libfreetype.so.6]=libfreetype6
        [libglib-2.0.so.0]=libglib2.0-0 [libgthread-2.0.so.0]=libglib2.0-0 [libz.so.1]=zlib1g
        [libzstd.so.1]=libzstd1 [libbrotlidec.so.1]=libbrotli1 [libbrotlicommon.so.1]=libbrotli1 [libgssapi_krb5.so.2]=libgssapi-krb5-2
        [libwayland-client.so.0]=libwayland-client0 [libwayland-cursor.so.0]=libwayland-cursor0
        [libwayland-egl.so.1]=libwayland-egl1 [libdrm.so.2]=libdrm2 [libstdc++.so.6]=libstdc++6
    )
    files=$(ls "$qt"/Qt*.so "$qt"/Qt/plugins/platforms/libq{xcb,wayland,offscreen}.so \
        "$qt"/Qt/plugins/{xcbglintegrations,wayland-shell-integration,wayland-decoration-client}/*.so \
        "$qt"/Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so \
        "$qt"/Qt/plugins/{imageformats,iconengines}/libqsvg*.so 2>/dev/null |
        grep -E '/Qt(Core|Gui|Widgets|Svg|PrintSupport|Network|DBus)\.|/plugins/')
    # shellcheck disable=SC2086
    missing=$(ldd $files 2>/dev/null | sed -n 's/^[[:space:]]*\([^ ]*\) => not found$/\1/p' | sort -u)
    wanted=""
    for library in $missing; do
        case ${package[$library]:-} in
            "") case $library in libQt6* | libpyside6* | libshiboken6*) ;; *) echo "set-up: Qt needs $library, which this script does not know a package for." >&2 ;; esac ;;
            *) wanted="$wanted ${package[$library]}" ;;
        esac
    done
    wanted=$(printf '%s\n' $wanted | sort -u | tr '\n' ' ')
    if [ -n "${wanted// /}" ]; then
        # shellcheck disable=SC2086
        install_packages $wanted || exit 3
    fi
    echo "$version" >"$stamp"
fi

if [ "${1:-}" = --tests ] && ! command -v Xvfb >/dev/null 2>&1 && [ ! -e .venv/.without-xvfb ]; then
    # One try: without it the tests run all the same, and say which of them did not.
    install_packages xvfb || touch .venv/.without-xvfb
fi
# What a screen reader hears is asked by the system's Python, over the bus of assistive technology.
if [ "${1:-}" = --tests ] && [ ! -e .venv/.without-at-spi ] &&
    ! /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null; then
    install_packages at-spi2-core dbus python3-gi gir1.2-atspi-2.0 || touch .venv/.without-at-spi
fi
