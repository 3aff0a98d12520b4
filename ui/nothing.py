"""What a text may have of files and of the web: nothing."""

from __future__ import annotations

from PySide6.QtGui import QImage, QTextDocument

_PICTURE = QTextDocument.ResourceType.ImageResource.value


def nothing(kind: int) -> QImage | None:
    """A resource in place of any that a document asks for, by its kind.

    A picture is one of a single clear point: for none at all Qt looks by itself, and reads one of this computer.
    """
    if kind != _PICTURE:
        return None
    picture = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    return picture
