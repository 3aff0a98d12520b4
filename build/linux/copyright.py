"""Debian's copyright file, `python build/linux/copyright.py NOTICES`: our licence and the third-party notices."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def main(notices: Path) -> None:
    """Print the file."""
    print("On Record is free software under the MIT licence:\n")
    print((ROOT / "LICENSE").read_text(encoding="utf-8"))
    print(notices.read_text(encoding="utf-8"), end="")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
