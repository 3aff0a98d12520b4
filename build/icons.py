"""The application's icon in the forms that desktops want, made from `resources/icons/onrecord.svg`.

`python build/icons.py FOLDER` writes hicolor/ (every size, and scalable), onrecord.ico (Windows) and
onrecord.icns (macOS). The two containers hold PNG files, so no imaging library is needed.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "onrecord.svg"
HICOLOR = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO = (16, 24, 32, 48, 64, 256)
# Apple's names of the sizes, in pixels.
ICNS = {b"icp4": 16, b"icp5": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def png(size: int) -> bytes:
    """The icon as a PNG file, `size` pixels square."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # a QIODevice is taken; the stubs list file names only
    return bytes(data.data())


def ico(sizes: tuple[int, ...]) -> bytes:
    """A Windows icon: a directory of entries, then the PNG files."""
    pictures = [png(size) for size in sizes]
    offset = 6 + 16 * len(sizes)
    directory = b""
    for size, picture in zip(sizes, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(sizes)) + directory + b"".join(pictures)


def icns() -> bytes:
    """A macOS icon: one tagged block a size."""
    blocks = b""
    for name, size in ICNS.items():
        picture = png(size)
        blocks += name + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks


def main(folder: Path) -> None:
    """Write every form into `folder`."""
    for size in HICOLOR:
        target = folder / "hicolor" / f"{size}x{size}" / "apps" / "onrecord.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(png(size))
    scalable = folder / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE, scalable / "onrecord.svg")
    (folder / "onrecord.ico").write_bytes(ico(ICO))
    (folder / "onrecord.icns").write_bytes(icns())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
