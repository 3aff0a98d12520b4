"""Signs at the right edge of the text: stars of bookmarked passages, and of notes where the margin is folded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ui.reading.columns import Columns
from ui.reading.geometry import Geometry
from ui.reading.highlights import Passage
from ui.reading.margin import star
from ui.theme import Theme, icon_pixmap

SIDE = 14


def note_sign(geometry: Geometry, columns: Columns, passage: Passage) -> QRectF:
    """Where the sign of a note stands in a narrow pane, in the document's coordinates."""
    right = columns.text_left + columns.text_width
    return QRectF(right + 4, _middle(geometry, passage.start) - SIDE / 2, SIDE, SIDE)


def _middle(geometry: Geometry, offset: int) -> float:
    return geometry.top(offset) + geometry.above * 0.62


def paint_stars(
    painter: QPainter, geometry: Geometry, columns: Columns, offsets: Sequence[int], theme: Theme
) -> None:
    """Paint a star beside the first line of each bookmarked passage."""
    right = columns.text_left + columns.text_width
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    for offset in offsets:
        painter.drawPolygon(star(QPointF(right + 9, _middle(geometry, offset)), 5.5))


def paint_notes(
    painter: QPainter, geometry: Geometry, columns: Columns, passages: Iterable[Passage], theme: Theme
) -> None:
    """Paint a sign beside the first line of each passage with a note."""
    ratio = painter.device().devicePixelRatio()
    for passage in passages:
        if passage.note_id is not None:
            where = note_sign(geometry, columns, passage).topLeft()
            painter.drawPixmap(where, icon_pixmap("note", theme.muted, SIDE, ratio))
