"""Whether a picture shows the window as it should look: `looks_right.py PICTURE`. Run by .venv's Python.

In it must stand the page, the list and the sidebar in the colours of the light theme, text in its ink, and the
tint and the ink of at least two speakers: so the fonts were drawn, the theme was found, statements were marked.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtGui import QColor, QImage  # noqa: E402  after the path of the theme

from ui.theme import LIGHT  # noqa: E402  as above

# Pixels of 1.3 million: far fewer than there are, far more than a frame or a stray letter has.
LARGE, SMALL, FEW = 100_000, 1_000, 100


def main(picture: Path) -> int:
    """0 when everything is there; else what is missing is printed."""
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    if image.isNull():
        print(f"{picture} is no picture")
        return 1
    seen = Counter(memoryview(image.constBits()).cast("I").tolist())

    def count(name: str) -> int:
        return seen[QColor(name).rgb()]

    wanted = {"page": LARGE, "list": LARGE, "sidebar": LARGE, "ink": SMALL, "line": SMALL}
    missing = [name for name, least in wanted.items() if count(getattr(LIGHT, name)) < least]
    marked = [slot for slot in LIGHT.speakers if count(slot.tint) >= SMALL and count(slot.ink) >= FEW]
    if len(marked) < 2:
        missing.append(f"speakers ({len(marked)} of at least 2)")
    print(f"{len(seen)} colours, {len(marked)} speakers marked", f"missing: {missing}" if missing else "")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
