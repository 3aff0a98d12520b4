#!/usr/bin/env bash
# The life of the Debian package on a system that has no Python and no Qt: installed with apt, used by an ordinary
# person under X11 and Wayland, upgraded to a version with a newer schema, removed. Root, on Debian or Ubuntu.
#
#   test_installers.sh [DEB]     default: the .deb and the portable archive in dist/, built if they are not there
#
# The bare system is a debootstrap tree in .work/bare; displays, message bus and accessibility run outside of it and
# are reached through sockets in one shared folder, so that nothing but the package and what it depends on is inside.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
. build/setup/packages.sh
[ "$(id -u)" = 0 ] || { echo "test-installers: this needs root, for debootstrap and chroot." >&2; exit 3; }
missing=""
for pair in debootstrap:debootstrap Xvfb:xvfb xdotool:xdotool import:imagemagick weston:weston \
    dbus-daemon:dbus appstreamcli:appstream desktop-file-validate:desktop-file-utils man:man-db; do
    command -v "${pair%%:*}" >/dev/null || missing="$missing ${pair##*:}"
done
[ -x /usr/libexec/at-spi-bus-launcher ] || missing="$missing at-spi2-core"
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || missing="$missing python3-gi gir1.2-atspi-2.0"
# shellcheck disable=SC2086
[ -z "$missing" ] || install_packages $missing || exit 3

work=$root/.work
bare=$work/bare
shots=$work/installer-test
shared=/tmp/onrecord-shared # the same path inside and outside, since sockets are named by it
person=1000
started=()
say() { echo "-- $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
cleanup() {
    for pid in "${started[@]}"; do # what was started, and what it started in turn
        pkill -P "$pid" 2>/dev/null || true
        kill "$pid" 2>/dev/null || true
    done
    for point in "$bare$shared" "$bare/tmp/.X11-unix" "$bare/proc" "$bare/dev"; do
        if mountpoint -q "$point"; then umount --recursive --lazy "$point"; fi
    done
    rm -rf "$shared"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

# -- two packages ------------------------------------------------------------------------------------------
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
deb=${1:-dist/onrecord_${version}_amd64.deb}
archive=dist/onrecord-$version-linux-x86_64.tar.gz
[ -e "$deb" ] && [ -e "$archive" ] || make package
newer=$work/newer
if [ ! -e "$newer.deb" ] || [ "$deb" -nt "$newer.deb" ]; then
    say "building a higher version with a newer schema"
    rm -rf "$newer" && mkdir -p "$newer"
    git ls-files -z | tar --create --null --files-from - | tar --extract --directory "$newer"
    ln -s "$root/.venv" "$newer/.venv"
    sed -i 's/^LATEST = len(STEPS)$/STEPS = (*STEPS, "CREATE TABLE upgrade_proof (n INTEGER)")\n&/' \
        "$newer/reader/store/migrations/__init__.py"
    grep -q upgrade_proof "$newer/reader/store/migrations/__init__.py" || fail "the schema's list of steps was not found"
    "$newer/build/package.sh" 99.0 >/dev/null
    mv "$newer"/dist/onrecord_99.0_amd64.deb "$newer.deb"
    rm -rf "$newer"
fi

# -- a bare system -----------------------------------------------------------------------------------------
if [ ! -e "$work/bare.tar" ]; then
    say "making a bare system"
    mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
        sed -nE 's/^URIs: *([^ ]+).*/\1/p; s/^deb (\[[^]]*\] )?([^ ]+) .*/\2/p' | sed -n 1p) || true
    suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
    rm -rf "$work/bare.new"
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$work/bare.new" "$mirror" >"$work/debootstrap.log" 2>&1 ||
        fail "debootstrap; see .work/debootstrap.log"
    tar --create --file "$work/bare.tar" --directory "$work/bare.new" .
    rm -rf "$work/bare.new"
fi
rm -rf --one-file-system "$bare" "$shots" "$shared"
mkdir -p "$bare" "$shots"
tar --extract --file "$work/bare.tar" --directory "$bare"
cp /etc/resolv.conf /etc/hosts "$bare/etc/"
cp -r /etc/apt/apt.conf.d/. "$bare/etc/apt/apt.conf.d/"
cp /etc/ssl/certs/ca-certificates.crt "$bare/etc/ssl/certs/"
mkdir -m 700 "$shared"
chown $person "$shared"
mkdir -p "$bare$shared" "$bare/tmp/.X11-unix" /tmp/.X11-unix
mount --bind "$shared" "$bare$shared"
mount --bind /tmp/.X11-unix "$bare/tmp/.X11-unix"
mount -t proc proc "$bare/proc"
mount --rbind /dev "$bare/dev" && mount --make-rslave "$bare/dev"
in_bare() { chroot "$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/ LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
in_bare useradd --uid $person --create-home anna
if in_bare sh -c 'command -v python3 || ls /usr/lib/*/libQt*' >/dev/null 2>&1; then fail "the bare system is not bare"; fi
in_bare find / -xdev -not -path '/proc/*' -not -path '/dev/*' -not -path '/tmp/*' | sort >"$work/before.txt"

say "installing with apt"
cp "$deb" "$bare/opt/onrecord.deb"
in_bare apt-get -qq update
in_bare apt-get -qq install -y --no-install-recommends /opt/onrecord.deb >"$shots/install.txt" 2>&1 || { cat "$shots/install.txt"; fail "apt"; }
if in_bare sh -c 'command -v python3' >/dev/null; then fail "the package brought a Python of the system"; fi
in_bare onrecord --version
appstreamcli validate --no-net "$bare/usr/share/metainfo/io.github.onrecord.onrecord.metainfo.xml" >"$shots/appstream.txt" ||
    { cat "$shots/appstream.txt"; fail "AppStream metadata"; }
desktop-file-validate "$bare/usr/share/applications/onrecord.desktop"
man --warnings -l "$bare/usr/share/man/man1/onrecord.1.gz" >"$shots/man.txt" 2>"$shots/man-warnings.txt"
[ ! -s "$shots/man-warnings.txt" ] || { cat "$shots/man-warnings.txt"; fail "the man page has warnings"; }
bash -n "$bare/usr/share/bash-completion/completions/onrecord"
for part in bin/onrecord share/applications/onrecord.desktop share/mime/packages/onrecord.xml \
    share/icons/hicolor/{16x16,22x22,24x24,32x32,48x48,64x64,96x96,128x128,256x256,512x512}/apps/onrecord.png \
    share/icons/hicolor/scalable/apps/onrecord.svg share/zsh/vendor-completions/_onrecord \
    share/fish/vendor_completions.d/onrecord.fish share/doc/onrecord/{copyright,changelog.gz} \
    lib/onrecord/_internal/resources/fonts/{inter,source-serif-4}/OFL.txt; do
    [ -s "$bare/usr/$part" ] || fail "/usr/$part is not in the package"
done
copyright=$bare/usr/share/doc/onrecord/copyright
for words in "MIT Lic" "GNU LESSER GENERAL PUBLIC LICENSE" "SIL OPEN FONT LICENSE" peewee nh3 rapidfuzz; do
    grep -qi "$words" "$copyright" || fail "the copyright file says nothing of $words"
done

# -- displays, outside ---------------------------------------------------------------------------------------
outside() { setpriv --reuid $person --regid $person --clear-groups env -i PATH="$PATH" HOME="$shared" XDG_RUNTIME_DIR="$shared" \
    LC_ALL=C.UTF-8 DBUS_SESSION_BUS_ADDRESS="unix:path=$shared/bus" "$@"; }
outside dbus-daemon --session --address="unix:path=$shared/bus" --nofork --nopidfile >/dev/null 2>&1 &
started+=($!)
outside sh -c 'exec Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$HOME/display"' >/dev/null 2>&1 &
started+=($!)
wait_for() { # seconds, what, command...
    local end=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || fail "$what did not happen"
        sleep 0.2
    done
}
wait_for 20 "the X server" grep -q . "$shared/display"
x11=DISPLAY=:$(cat "$shared/display")
outside env "$x11" /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
started+=($!)
as_anna() { # command inside, as the person; the display comes from the environment given in $display
    # shellcheck disable=SC2086
    chroot --userspec=$person:$person "$bare" env -i PATH=/usr/bin:/bin HOME=/home/anna LC_ALL=C.UTF-8 XDG_RUNTIME_DIR="$shared" \
        DBUS_SESSION_BUS_ADDRESS="unix:path=$shared/bus" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 ${display:-NO_DISPLAY=1} "$@"
}
look() { outside env "$x11" /usr/bin/python3 "$root/build/accessible_names.py" "$@"; }
gone() { ! kill -0 "$window" 2>/dev/null; }
inner() { pgrep -P "$window" || echo "$window"; } # the program itself, where a shell stands round it
open_window() { # log, command...: as the person, in the background; its shell is $window
    local log=$1
    shift
    as_anna "$@" >"$shots/$log.txt" 2>&1 &
    window=$!
    started+=("$window")
}
close_window() { # log: by the keyboard, and it must end well and without a complaint
    outside env "$x11" xdotool mousemove 1000 500 click 1 key ctrl+q # without a window manager a click gives the focus
    wait_for 30 "the closing of the window" gone
    wait "$window" || fail "the window ended with an error: $(cat "$shots/$1.txt")"
    if grep -E "Traceback|could not|cannot" "$shots/$1.txt"; then fail "the window complained"; fi
}
picture() { # name: of the X display; it must show the window as it should look
    outside env "$x11" import -window root png:- >"$shots/$1.png"
    QT_QPA_PLATFORM=offscreen .venv/bin/python build/looks_right.py "$shots/$1.png" || fail "$shots/$1.png does not look right"
}

say "without a display it says so, and exits with 3"
code=0
display="" as_anna onrecord >"$shots/no-display.txt" 2>&1 || code=$?
[ "$code" = 3 ] || { cat "$shots/no-display.txt"; fail "exit code $code without a display"; }

say "opening a sample file under X11"
sample=$(find seeds -name '*bridge-closed.txt' | sort | tail -n 1)
cp "$sample" "$bare/home/anna/article.txt" && chown $person "$bare/home/anna/article.txt"
display=$x11 open_window x11 onrecord open /home/anna/article.txt
wait_for 60 "the window with the article" look "Harbour Bridge" "Elena Marchetti"
sleep 2
picture x11

say "a bookmark by the keyboard, a note by the command line beside the open window"
outside env "$x11" xdotool mousemove 1000 500 click 1 key b
bookmarked() { as_anna onrecord bookmarks --json | grep -q article; }
display="" wait_for 20 "the bookmark" bookmarked
article=$(display="" as_anna onrecord list --json | grep -m1 'Harbour Bridge' | sed -E 's/^\{"id": *([0-9]+).*/\1/')
display="" as_anna onrecord notes add "$article" "Ask the mayor." >/dev/null

say "a second start hands over to the first"
display=$x11 as_anna timeout 30 onrecord || fail "the second start did not end"
kill -0 $window || fail "the first window is gone"

say "closing by the keyboard"
close_window x11

say "killed while a note is being typed"
display=$x11 open_window killed onrecord
wait_for 60 "the window" look "Harbour Bridge" "Elena Marchetti"
sleep 1
outside env "$x11" xdotool mousemove 1000 500 click 1 key n
sleep 1
outside env "$x11" xdotool type --delay 40 "Typed until the end came"
sleep 1
kill -9 "$(inner)"
wait_for 10 "the end" gone
display="" as_anna onrecord notes --json | grep -q "Typed until the end came" || fail "what was typed a second before is lost"

say "a damaged library is offered its backup"
library=$(find "$bare/home/anna" -name 'library.onrecord')
display="" as_anna onrecord backup "${library#"$bare"}.by-hand.backup" >/dev/null
rm -f "$library"-*
dd if=/dev/urandom of="$library" bs=4096 count=20 conv=notrunc status=none
display=$x11 open_window damaged onrecord
wait_for 60 "the sentence" look "damaged" "Open the backup"
outside env "$x11" import -window root png:- >"$shots/damaged.png"
look --press "Open the backup" || fail "the button could not be pressed"
wait_for 60 "the backup in its place" look "Harbour Bridge" "Elena Marchetti" "was kept as"
picture rescued
close_window damaged
[ "$(display="" as_anna onrecord notes --json | grep -c 'Ask the mayor.')" = 1 ] || fail "the backup is without the note"

say "the portable archive, in German, leaves nothing in the home"
mkdir -p "$bare/opt/portable" "$bare/home/anna/empty"
tar --extract --gzip --file "$archive" --directory "$bare/opt/portable"
chown -R $person "$bare/opt/portable" "$bare/home/anna/empty"
portable=/opt/portable/onrecord-$version
display=$x11 open_window portable env HOME=/home/anna/empty LC_ALL=de_DE.UTF-8 "$portable/onrecord" --portable open /home/anna/article.txt
wait_for 60 "the portable window" look "Harbour Bridge" "Elena Marchetti" "Alle Artikel"
sleep 2
picture portable
close_window portable
left=$(find "$bare/home/anna/empty" -mindepth 1)
[ -z "$left" ] || fail "the portable program wrote into the home: $left"
[ -s "$bare$portable/On Record Library/library.onrecord" ] && [ -s "$bare$portable/On Record Library/window.ini" ] ||
    fail "the portable library is not beside the program"
rm -r "$bare/home/anna/empty"

say "opening under Wayland"
outside weston --backend=headless-backend.so --use-pixman --width=1440 --height=900 --socket=onrecord-wayland --debug \
    >"$shots/weston.txt" 2>&1 &
started+=($!)
wait_for 20 "weston" test -S "$shared/onrecord-wayland"
display="WAYLAND_DISPLAY=onrecord-wayland QT_QPA_PLATFORM=wayland" open_window wayland onrecord
wait_for 60 "the window under Wayland" look "Harbour Bridge" "Elena Marchetti"
sleep 2
# shellcheck disable=SC2016 # its own HOME
outside env WAYLAND_DISPLAY=onrecord-wayland sh -c 'cd "$HOME" && weston-screenshooter' || fail "no picture under Wayland"
mv "$shared"/wayland-screenshot-*.png "$shots/wayland.png"
QT_QPA_PLATFORM=offscreen .venv/bin/python build/looks_right.py "$shots/wayland.png" || fail "the window under Wayland does not look right"
say "ending it as the end of a session does"
kill "$(inner)"
wait_for 30 "the end" gone
wait "$window" || fail "the window did not end well"
! grep -E "Traceback|Could not load" "$shots/wayland.txt" || fail "the window complained under Wayland"

say "upgrading to a higher version with a newer schema"
cp "$work/newer.deb" "$bare/opt/newer.deb"
in_bare apt-get -qq install -y --no-install-recommends /opt/newer.deb >"$shots/upgrade.txt" 2>&1 || { cat "$shots/upgrade.txt"; fail "apt"; }
[ "$(display="" as_anna onrecord notes --json | grep -c 'Ask the mayor.')" = 1 ] || fail "the note is gone"
display="" bookmarked || fail "the bookmark is gone"
backups=$(find "$bare/home/anna" -newer "$shots/upgrade.txt" -name '*.before-*.backup')
[ -n "$backups" ] || fail "no backup was taken before the migration"
display=$x11 open_window upgraded onrecord
wait_for 60 "the window of the newer version" look "Harbour Bridge" "Elena Marchetti"
sleep 1
picture upgraded
close_window upgraded

say "the older version refuses the newer library, and leaves it alone"
sum=$(sha256sum <"$library")
in_bare apt-get -qq install -y --no-install-recommends --allow-downgrades /opt/onrecord.deb >"$shots/downgrade.txt" 2>&1
code=0
display="" as_anna onrecord list >"$shots/newer.txt" 2>&1 || code=$?
[ "$code" = 3 ] && grep -q "newer" "$shots/newer.txt" || { cat "$shots/newer.txt"; fail "exit code $code for a newer library"; }
[ "$sum" = "$(sha256sum <"$library")" ] || fail "a newer library was changed"

say "removing"
in_bare apt-get -qq purge -y onrecord >/dev/null
in_bare apt-get -qq autoremove -y --purge >/dev/null
left=$(in_bare find / -xdev -iname '*onrecord*' -not -path '/proc/*' -not -path '/dev/*' -not -path '/home/anna/*' \
    -not -path '/tmp/*' -not -path "/opt/*" -not -path '/var/cache/*' -not -path '/var/log/*')
[ -z "$left" ] || fail "left behind: $left"
[ -e "$library" ] || fail "the person's library is gone"
foreign=$(cd "$bare/home/anna" && find . -type f -newer "$shots/install.txt" -not -name article.txt -not -path './.local/share/onrecord/*' \
    -not -path './.config/onrecord/*' -not -path './.local/state/onrecord/*' -not -path './.cache/*')
[ -z "$foreign" ] || fail "files of ours outside of their places: $foreign"
in_bare find / -xdev -not -path '/proc/*' -not -path '/dev/*' -not -path '/tmp/*' -not -path '/home/anna/*' \
    -not -path "/opt/*" -not -path '/var/*' | sort | comm -13 "$work/before.txt" - >"$shots/left-by-others.txt"
say "outside /var, these are left by packages that it depended on, and none of ours:"
cat "$shots/left-by-others.txt"

size=$(du -h "$deb" | cut -f1)
echo "The package ($size) was installed, used on X11 and Wayland, upgraded and removed. 1 passed, 0 failed"
