"""The sizes in `docs/installing.md`: `python build/sizes.py FOLDER INSTALLED DEB ARCHIVE`, called by `make package`.

INSTALLED is in MB. The paragraph and the table between the two marks of the page are written anew; only what is
larger or smaller by a tenth of a megabyte changes it.
"""

from __future__ import annotations

import sys
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "installing.md"
BEGIN, END = "<!-- sizes: written by make package -->\n", "<!-- end of sizes -->\n"
LARGEST = 20


def table(folder: Path) -> list[str]:
    """The twenty largest files of a folder, as lines of a Markdown table."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    sizes = sorted(
        ((path.stat().st_size, path.relative_to(folder).as_posix()) for path in files), reverse=True
    )
    rows = [f"| {name} | {size / 1e6:.1f} |" for size, name in sizes[:LARGEST]]
    return ["| file | MB |", "| --- | --- |", *rows]


def main(folder: Path, installed: int, deb: Path, archive: Path) -> None:
    """Write the block, or complain where the page has no place for it."""
    page = PAGE.read_text(encoding="utf-8")
    before, begin, rest = page.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{PAGE} has no place for the sizes")
    words = (
        f"{installed} MB installed (at most 150), {deb.stat().st_size / 1e6:.0f} MB as `.deb` (at most 48), "
        f"{archive.stat().st_size / 1e6:.0f} MB as `.tar.gz`. The {LARGEST} largest files below `/usr/lib/onrecord`:"
    )
    block = "\n".join([words, "", *table(folder)]) + "\n"
    PAGE.write_text(f"{before}{begin}{block}{end}{after}", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4]))
