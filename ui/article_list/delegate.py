"""Paints a row of the list: the day in the gutter, two lines of title, the small print, the speakers."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader import ArticleRow, Day
from ui.article_list.model import DAY_ROLE, ROW_ROLE, Index
from ui.article_list.wording import small_print
from ui.theme import Appearance, Theme, icon_pixmap, reading_font, speaker_colours, ui_font
from ui.wording import weekday

HEIGHT = 88
GUTTER = 46
RIGHT = 6
PAD = 8
TITLE, SMALL = 14, 11
LINE = 18  # px from one line of the title to the next
AlignLeft = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
AlignCentre = Qt.AlignmentFlag.AlignCenter


@lru_cache(maxsize=1024)
def title_lines(title: str, width: int, bold: bool, most: int) -> tuple[str, ...]:
    """A title broken at words into at most `most` lines, the last one elided."""
    font = title_font(bold)
    layout = QTextLayout(title.replace("\n", " "), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    text = layout.text()
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        # Qt counts UTF-16 units; only the cut differs, and only outside the basic plane
        units = text.encode("utf-16-le")
        part = units[2 * start : 2 * (start + length)].decode("utf-16-le", "ignore")
        if len(lines) == most - 1 and start + length < len(units) // 2:
            rest = units[2 * start :].decode("utf-16-le", "ignore")
            part = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        lines.append(part.strip())
    layout.endLayout()
    return tuple(lines)


@lru_cache(maxsize=2)
def title_font(bold: bool) -> QFont:
    """The title's face; that of an unread article is heavier."""
    return ui_font(TITLE, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)


class RowDelegate(QStyledItemDelegate):
    """Paints rows in the theme's colours; knows no library and keeps no row."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._day = reading_font(22, QFont.Weight.DemiBold)
        self._weekday = ui_font(10, QFont.Weight.Medium)
        self._small = ui_font(SMALL)
        self._name = ui_font(SMALL, QFont.Weight.DemiBold)
        self._small_metrics = QFontMetricsF(self._small)
        self._name_metrics = QFontMetricsF(self._name)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row has one height."""
        return QSize(300, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        theme, rect = self._appearance.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        day: Day | None = index.data(DAY_ROLE)
        if day is not None:
            self._paint_day(painter, rect, day, theme, line=index.row() > 0)
        box = QRectF(rect.left() + GUTTER, rect.top() + 4, rect.width() - GUTTER - RIGHT, HEIGHT - 8)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if selected else theme.hover))
            painter.drawRoundedRect(box, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        row: ArticleRow | None = index.data(ROW_ROLE)
        if row is None:
            self._paint_placeholder(painter, box, theme)
        else:
            self._paint_row(painter, box, row, theme)
        painter.restore()

    def _paint_day(self, painter: QPainter, rect: QRect, day: Day, theme: Theme, *, line: bool) -> None:
        if line:
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QPointF(rect.left(), rect.top() + 0.5), QPointF(rect.right() + 1, rect.top() + 0.5))
        painter.setPen(QColor(theme.ink))
        painter.setFont(self._day)
        number = str(day.date.day) if day.date else "–"
        painter.drawText(QRectF(rect.left() + 8, rect.top() + 7, GUTTER - 8, 26), int(AlignCentre), number)
        if day.date is not None:
            painter.setPen(QColor(theme.muted))
            painter.setFont(self._weekday)
            place = QRectF(rect.left() + 8, rect.top() + 32, GUTTER - 8, 14)
            painter.drawText(place, int(AlignCentre), weekday(day.date))

    def _paint_row(self, painter: QPainter, box: QRectF, row: ArticleRow, theme: Theme) -> None:
        left, width = box.left() + PAD, box.width() - 2 * PAD
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(QPointF(box.left() - 1, box.top() + 17), 3.2, 3.2)
        top = box.top() + 8
        lines = title_lines(row.title or "…", int(width), row.unread, 1 if row.snippet else 2)
        painter.setPen(QColor(theme.ink))
        painter.setFont(title_font(row.unread))
        for line in lines:
            painter.drawText(QRectF(left, top, width + 2, LINE), int(AlignLeft), line)
            top += LINE
        if row.snippet:
            self._paint_snippet(painter, QRectF(left, box.top() + 8 + LINE, width, LINE), row, theme)
        self._paint_foot(painter, QRectF(left, box.top() + 50, width, 20), row, theme)

    def _paint_snippet(self, painter: QPainter, place: QRectF, row: ArticleRow, theme: Theme) -> None:
        text, marks = row.snippet or "", row.snippet_marks
        painter.setFont(self._small)
        metrics = self._small_metrics
        shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, place.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.match))
        for start, end in marks:
            if start >= len(shown):
                break
            x = metrics.horizontalAdvance(shown[:start])
            w = metrics.horizontalAdvance(shown[start : min(end, len(shown))])
            painter.drawRoundedRect(QRectF(place.left() + x - 1, place.top() + 2, w + 2, place.height() - 4), 2, 2)
        painter.setPen(QColor(theme.ink if marks else theme.muted))
        painter.drawText(place, int(AlignLeft), shown)

    def _paint_foot(self, painter: QPainter, place: QRectF, row: ArticleRow, theme: Theme) -> None:
        right = self._paint_signs(painter, place, row, theme)
        words = small_print(row)
        used = self._small_metrics.horizontalAdvance(words)
        left = self._paint_names(painter, place, row, theme, right, room=right - place.left() - min(used, 150) - 12)
        painter.setPen(QColor(theme.muted))
        painter.setFont(self._small)
        shown = self._small_metrics.elidedText(words, Qt.TextElideMode.ElideRight, left - place.left() - 8)
        painter.drawText(QRectF(place.left(), place.top(), left - place.left(), place.height()), int(AlignLeft), shown)

    def _paint_signs(self, painter: QPainter, place: QRectF, row: ArticleRow, theme: Theme) -> float:
        right = place.right()
        ratio = painter.device().devicePixelRatio()
        for shown, name, colour in (
            (row.bookmarked, "bookmark-filled", theme.accent),
            (row.noted, "note", theme.muted),
            (row.to_read, "to-read", theme.muted),
        ):
            if shown:
                right -= 13
                painter.drawPixmap(QPointF(right, place.top() + 3.5), icon_pixmap(name, colour, 13, ratio))
                right -= 6
        return right

    def _paint_names(
        self, painter: QPainter, place: QRectF, row: ArticleRow, theme: Theme, right: float, room: float
    ) -> float:
        """The surnames that fit, right-aligned, the first speaker first; returns where they begin."""
        metrics, gap = self._name_metrics, 8.0
        fitting: list[tuple[str, str, float]] = []
        used = 0.0
        for at, tag in enumerate(row.speakers):
            width = metrics.horizontalAdvance(tag.surname)
            rest = len(row.speakers) - at - 1
            more = metrics.horizontalAdvance(f"+{rest}") + gap if rest else 0.0
            if used + width + more > room and (fitting or width > room):
                fitting.append((f"+{rest + 1}", theme.muted, metrics.horizontalAdvance(f"+{rest + 1}")))
                break
            fitting.append((tag.surname, speaker_colours(theme, tag.kind, tag.slot).ink, width))
            used += width + gap
        painter.setFont(self._name)
        x = right - sum(width for _, _, width in fitting) - gap * max(0, len(fitting) - 1)
        begin = x
        for text, colour, width in fitting:
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(x, place.top(), width + 2, place.height()), int(AlignLeft), text)
            x += width + gap
        return begin

    @staticmethod
    def _paint_placeholder(painter: QPainter, box: QRectF, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.hover))
        for top, share in ((12, 0.82), (30, 0.6), (56, 0.3)):
            painter.drawRoundedRect(QRectF(box.left() + PAD, box.top() + top, box.width() * share, 9), 4, 4)
