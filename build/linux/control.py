"""The control file of the Debian package: `python build/linux/control.py VERSION TREE`.

The dependencies are what the packed files ask the loader for and do not bring themselves, looked up in the
package database of the machine that builds.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

# What only a plugin that is loaded later asks for, and without which there is no window.
ALSO = ("libegl1", "libfontconfig1", "libx11-6", "libxkbcommon0")
# Packages that Debian 13 and Ubuntu 24.04 renamed for 64-bit time, by their older name.
RENAMED = {"libglib2.0-0": "libglib2.0-0t64", "libcups2": "libcups2t64", "libssl3": "libssl3t64"}
# A printer is no condition for reading.
OPTIONAL = ("libcups2",)
# The field is required. There is no address yet, and .invalid says so: no mail can ever be delivered there.
MAINTAINER = "onrecord@localhost.invalid"
CONTROL = """\
Package: onrecord
Version: {version}
Architecture: amd64
Maintainer: The On Record authors <{maintainer}>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: read news articles and see who said what
 On Record shows a folder of news articles by date and marks each statement in
 the colour of the person who makes it. Notes, bookmarks and reading positions
 are kept in one file; nothing is sent anywhere.
"""


def main(version: str, tree: Path) -> None:
    """Print the control file for what lies in `tree`."""
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    needed = sorted({*packages_of(missing(tree)), *ALSO})
    depends = [f"libc6 (>= {glibc(tree)})", *(either(name) for name in needed if name not in OPTIONAL)]
    recommends = ["xdg-utils", *(either(name) for name in needed if name in OPTIONAL)]
    print(
        CONTROL.format(
            version=version,
            maintainer=MAINTAINER,
            size=size // 1024,
            depends=", ".join(depends),
            recommends=", ".join(recommends),
        ),
        end="",
    )


def either(package: str) -> str:
    """The package by its newer or its older name."""
    return f"{RENAMED[package]} | {package}" if package in RENAMED else package


def elf_files(tree: Path) -> list[Path]:
    """Programs and libraries in the tree."""
    files = (path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in files if path.open("rb").read(4) == b"\x7fELF"]


def missing(tree: Path) -> set[str]:
    """Names of the libraries that files of the tree need and none of them is."""
    wanted: set[str] = set()
    for path in elf_files(tree):
        done = subprocess.run(["readelf", "-d", str(path)], capture_output=True, text=True, check=True)
        wanted.update(re.findall(r"\(NEEDED\)\s+Shared library: \[(.+?)\]", done.stdout))
    return wanted - {path.name for path in tree.rglob("*")}


def packages_of(libraries: set[str]) -> set[str]:
    """The Debian packages of the building machine that own these libraries."""
    listed = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    paths = dict(re.findall(r"(?m)^\s+(\S+) \(libc6,x86-64[^)]*\) => (\S+)$", listed))
    found: set[str] = set()
    for library in sorted(libraries):
        if library not in paths:
            raise SystemExit(f"{library} is needed and is on no path of this machine")
        # Where /lib is a link to /usr/lib, the database may know the file by either path.
        path = paths[library]
        names = [path, str(Path(path).resolve()), path.removeprefix("/usr"), "/usr" + path]
        owners = [
            subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
            for name in names
        ]
        owner = next((done.stdout.split(":")[0] for done in owners if done.returncode == 0), None)
        if owner is None:
            raise SystemExit(f"{library} ({path}) belongs to no package of this machine")
        found.add(owner)
    return found - {"libc6"}


def glibc(tree: Path) -> str:
    """The newest version of glibc that a file of the tree asks for."""
    newest = (2, 17)
    for path in elf_files(tree):
        done = subprocess.run(["readelf", "-V", str(path)], capture_output=True, text=True, check=True)
        for major, minor in re.findall(r"GLIBC_(\d+)\.(\d+)", done.stdout):
            newest = max(newest, (int(major), int(minor)))
    return f"{newest[0]}.{newest[1]}"


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
