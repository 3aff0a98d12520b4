#!/usr/bin/env bash
# Builds what people install, on Linux, into dist/. Called by `make package`.
#   onrecord_VERSION_amd64.deb            for Debian 12, Ubuntu 23.04 and later
#   onrecord-VERSION-linux-x86_64.tar.gz  runs from any folder
# Work folders stand in .work/: build/ is source.
# For the upgrade test: package.sh VERSION makes only a .deb, quickly packed, that claims this version.
set -euo pipefail
cd "$(dirname "$0")/.."
python=.venv/bin/python
version=${1:-$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
work=$PWD/.work
say() { echo "package: $*" >&2; }

command -v dpkg-deb >/dev/null || { say "dpkg-deb is not there; on Debian and Ubuntu it is part of dpkg."; exit 3; }
missing=""
command -v strip >/dev/null || missing="binutils"
# Debian's python3 does without the shared library of itself, which is what gets bundled.
$python -c 'import ctypes, sysconfig; ctypes.CDLL(sysconfig.get_config_var("INSTSONAME"))' 2>/dev/null ||
    missing="$missing $($python -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])')"
if [ -n "$missing" ]; then
    . build/setup/packages.sh
    # shellcheck disable=SC2086
    install_packages $missing || exit 3
fi

# -- the folder --------------------------------------------------------------------------------------------
say "collecting the program"
rm -rf "$work/dist" "$work/documents" "$work/icons"
mkdir -p "$work" dist
build/setup/translations.sh
$python build/icons.py "$work/icons"
mkdir -p "$work/documents"
$python -m reader.cli.manpage >"$work/documents/onrecord.1"
for shell in bash zsh fish; do $python -m reader.cli.completion $shell >"$work/documents/onrecord.$shell"; done
$python build/notices.py "$work/documents/THIRD-PARTY-NOTICES.txt"
$python -m PyInstaller --noconfirm --log-level ERROR --workpath "$work/pyinstaller" --distpath "$work/dist" \
    build/onrecord.spec
program=$work/dist/onrecord
# An interpreter built from source carries its debugging symbols, some 17 MB that nobody reads here. Qt's own
# libraries come stripped, and stripping them again breaks some of them.
find "$program/_internal" \( -name 'libpython*.so*' -o -path '*/lib-dynload/*.so' \) -exec strip --strip-unneeded {} +
find "$program" -xtype l -delete
cp "$work/documents/THIRD-PARTY-NOTICES.txt" LICENSE "$program/"
chmod -R u=rwX,go=rX "$program"

if [ $# = 0 ]; then
# -- the portable archive ----------------------------------------------------------------------------------
say "writing the archive"
cat >"$program/README.txt" <<TEXT
On Record $version, for Linux on x86-64 (glibc 2.36 or later: Debian 12, Ubuntu 23.04, Fedora 37 and newer).

    ./onrecord               opens the window; your library is in ~/.local/share/onrecord
    ./onrecord --portable    keeps the library in this folder, beside the program
    ./onrecord --help        what it does without a window
TEXT
tar --create --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
    --directory "$work/dist" --transform "s,^onrecord,onrecord-$version," onrecord |
    gzip -9n >"dist/onrecord-$version-linux-x86_64.tar.gz"
rm "$program/README.txt"
fi

# -- the Debian package ------------------------------------------------------------------------------------
say "writing the Debian package"
tree=$work/deb
rm -rf "$tree"
mkdir -p "$tree/DEBIAN" "$tree/usr/bin" "$tree/usr/lib" "$tree/usr/share/"{applications,metainfo,icons,man/man1,mime/packages} \
    "$tree/usr/share/doc/onrecord" "$tree/usr/share/bash-completion/completions" \
    "$tree/usr/share/zsh/vendor-completions" "$tree/usr/share/fish/vendor_completions.d"
cp -a "$program" "$tree/usr/lib/onrecord"
rm "$tree/usr/lib/onrecord/"{LICENSE,THIRD-PARTY-NOTICES.txt}
ln -s ../lib/onrecord/onrecord "$tree/usr/bin/onrecord"
cp build/linux/onrecord.desktop "$tree/usr/share/applications/"
cp build/linux/onrecord-mime.xml "$tree/usr/share/mime/packages/onrecord.xml"
sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)/" \
    build/linux/io.github.onrecord.onrecord.metainfo.xml.in \
    >"$tree/usr/share/metainfo/io.github.onrecord.onrecord.metainfo.xml"
cp -a "$work/icons/hicolor" "$tree/usr/share/icons/"
gzip -9nc "$work/documents/onrecord.1" >"$tree/usr/share/man/man1/onrecord.1.gz"
cp "$work/documents/onrecord.bash" "$tree/usr/share/bash-completion/completions/onrecord"
cp "$work/documents/onrecord.zsh" "$tree/usr/share/zsh/vendor-completions/_onrecord"
cp "$work/documents/onrecord.fish" "$tree/usr/share/fish/vendor_completions.d/onrecord.fish"
$python build/linux/copyright.py "$work/documents/THIRD-PARTY-NOTICES.txt" >"$tree/usr/share/doc/onrecord/copyright"
gzip -9nc CHANGELOG.md >"$tree/usr/share/doc/onrecord/changelog.gz"
$python build/linux/control.py "$version" "$tree" >"$tree/DEBIAN/control"
(cd "$tree" && find usr -type f -exec md5sum {} + | sort -k2) >"$tree/DEBIAN/md5sums"
chmod -R u=rwX,go=rX "$tree"
find "$tree" -newermt "@$SOURCE_DATE_EPOCH" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
deb=dist/onrecord_${version}_amd64.deb
dpkg-deb --root-owner-group -Zxz "-z$([ $# = 0 ] && echo 9 || echo 0)" --build "$tree" "$deb" >/dev/null

# -- the budget --------------------------------------------------------------------------------------------
installed=$(du -sm --apparent-size "$tree/usr" | cut -f1)
packed=$(($(stat -c %s "$deb") / 1000000))
echo "installed $installed MB (at most 150), $deb $packed MB (at most 48)"
[ $# = 0 ] || exit 0
$python build/smoke_test.py "$program/onrecord"
$python build/sizes.py "$tree/usr/lib/onrecord" "$installed" "$deb" "dist/onrecord-$version-linux-x86_64.tar.gz"
[ "$installed" -le 150 ] && [ "$packed" -le 48 ] || { say "over the budget; the largest files are in docs/installing.md"; exit 1; }
