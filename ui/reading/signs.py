"""Signs beside the text: stars of bookmarked passages, of notes where the margin is folded; bars of highlights."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.reading.columns import Columns
from ui.reading.geometry import Geometry
from ui.reading.highlights import Highlights
from ui.reading.margin import star
from ui.reading.passages import Passage, Standing, line_colour
from ui.theme import Theme, icon_pixmap, ui_font

SIDE = 14
BAR, BAR_LANE, BARS = 3.0, 4.5, 3  # px: width of a highlight's bar, and from one to the next; so many beside
_BAR_LEFT = 12.0  # px left of the text
_DOUBT = 13.0


def paint(
    painter: QPainter,
    highlights: Highlights,
    columns: Columns,
    stars: Iterable[int],
    shown: tuple[int, int],
) -> None:
    """Paint all signs of a part of the text; `stars` are the offsets of bookmarked passages."""
    geometry, theme = highlights.geometry, highlights.theme
    first, last = shown
    paint_stars(painter, geometry, columns, [at for at in stars if first <= at <= last], theme)
    own = highlights.passages.standing(first, last)
    paint_bars(painter, geometry, columns, own, theme)
    if not columns.has_margin:
        paint_notes(painter, geometry, columns, [one.passage for one in own], theme)


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


def bar_of(columns: Columns, one: Standing) -> QRectF | None:
    """Where the bar of a highlight stands, left of the text; None for other passages."""
    bar = _bar(columns, one)
    return QRectF(bar[0], bar[1], BAR, bar[2] - bar[1]) if bar is not None else None


def _bar(columns: Columns, one: Standing) -> tuple[float, float, float] | None:
    """Left, top and bottom of it."""
    if one.passage.noun != "highlights":
        return None
    x = columns.text_left - _BAR_LEFT - min(one.lane, BARS - 1) * BAR_LANE
    return x, one.boxes[0].top() + 2, one.boxes[-1].bottom() - 2


def doubt_sign(geometry: Geometry, columns: Columns, passage: Passage) -> QRectF:
    """Where the sign of a passage stands that was moved and should be checked."""
    x = max(1.0, columns.text_left - _BAR_LEFT - BARS * BAR_LANE - _DOUBT + 3)
    return QRectF(x, _middle(geometry, passage.start) - _DOUBT / 2, _DOUBT, _DOUBT)


def paint_bars(
    painter: QPainter, geometry: Geometry, columns: Columns, shown: Sequence[Standing], theme: Theme
) -> None:
    """Paint a thin bar beside each highlight, and a question mark beside what was moved."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    bars: dict[str, list[QLineF]] = {}
    half = BAR / 2
    for one in shown:
        bar = _bar(columns, one)
        if bar is not None:
            left, top, bottom = bar
            line = QLineF(left + half, top + half, left + half, bottom - half)
            bars.setdefault(line_colour(theme, one.passage), []).append(line)
    for colour, lines in sorted(
        bars.items(), key=itemgetter(0)
    ):  # all of a colour at once, and colours always in the same order
        painter.setPen(QPen(QColor(colour), BAR, c=Qt.PenCapStyle.RoundCap))
        painter.drawLines(lines)
    for one in shown:
        if one.passage.moved:
            place = doubt_sign(geometry, columns, one.passage)
            painter.setPen(QColor(theme.warning))
            painter.setBrush(QColor(theme.page))
            painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setFont(ui_font(10))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), "?")


def passage_beside(
    geometry: Geometry, columns: Columns, shown: Sequence[Standing], point: QPointF
) -> Passage | None:
    """The passage whose bar or question mark is at a point of the document."""
    for one in shown:
        bar = bar_of(columns, one)
        near = bar is not None and bar.adjusted(-1, 0, 1, 0).contains(point)
        if near or (one.passage.moved and doubt_sign(geometry, columns, one.passage).contains(point)):
            return one.passage
    return None


def paint_notes(
    painter: QPainter, geometry: Geometry, columns: Columns, passages: Iterable[Passage], theme: Theme
) -> None:
    """Paint a sign beside the first line of each passage with a note."""
    ratio = painter.device().devicePixelRatio()
    for passage in passages:
        if passage.noun == "notes":
            where = note_sign(geometry, columns, passage).topLeft()
            painter.drawPixmap(where, icon_pixmap("note", theme.muted, SIDE, ratio))
