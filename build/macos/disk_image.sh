#!/usr/bin/env bash
# The disk image for macOS: disk_image.sh VERSION. Runs on macOS, after PyInstaller has made the bundle.
# The bundle is signed ad hoc, which Apple's silicon asks for; it is not notarised (see docs/installing.md).
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$1
stage=.work/disk-image
rm -rf "$stage"
mkdir -p "$stage" dist
cp -R ".work/dist/On Record.app" "$stage/"
codesign --force --deep --sign - "$stage/On Record.app"
cp .work/documents/THIRD-PARTY-NOTICES.txt "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "On Record" -srcfolder "$stage" -ov -format UDZO "dist/onrecord-$version-macos-$(uname -m).dmg"
