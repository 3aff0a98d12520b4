"""Paints a note as a row of one height: the quote it stands by, the beginning of its words, where it belongs."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader import HIGHLIGHT_COLORS, NoteRow, plain_note
from ui import wording
from ui.notes.model import NOTE_ROLE, Index, place_of
from ui.rows import paint_ground, slanted
from ui.theme import Appearance, Theme, icon_pixmap, reading_font, ui_font

HEIGHT, PAD, BAR = 116, 16, 3
LINE, LINES = 20, 3
CACHED = 200


def colour_of(theme: Theme, color: str | None) -> str:
    """The line of a note's colour; that of a plain note for none."""
    return theme.mark_rules[HIGHLIGHT_COLORS.index(color)] if color in HIGHLIGHT_COLORS else theme.note_line


class NoteDelegate(QStyledItemDelegate):
    """Quote in one line, words in the rest; place and time below. Nothing is read or rendered while it paints."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._small, self._text, self._strong = ui_font(12), ui_font(14), ui_font(12, QFont.Weight.Medium)
        self._quote = reading_font(15)
        self._laid: OrderedDict[tuple[int, object, int, int], list[str]] = OrderedDict()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One height for all: a view of ten thousand then asks once."""
        return QSize(100, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row; a place-holder while it is still being read."""
        theme = self._appearance.theme
        painter.save()
        box = paint_ground(painter, option, theme)
        row = index.data(NOTE_ROLE)
        if isinstance(row, NoteRow):
            self._paint_note(painter, box, row)
        painter.restore()

    def _paint_note(self, painter: QPainter, box: QRectF, row: NoteRow) -> None:
        theme = self._appearance.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour_of(theme, row.note.color)))
        painter.drawRoundedRect(QRectF(box.left() + 6, box.top() + 14, BAR, HEIGHT - 28), 1.5, 1.5)
        left, width = box.left() + PAD + 4, box.width() - 2 * PAD - 4
        y, lines = box.top() + 11, LINES
        if row.note.anchor is not None and row.note.anchor.exact.strip():
            self._paint_quote(painter, QRectF(left, y, width, LINE + 2), row.note.anchor.exact)
            y, lines = y + LINE + 2, LINES - 1
        painter.setFont(self._text)
        painter.setPen(QColor(theme.ink))
        for line in self._lines(row, int(width), lines):
            painter.drawText(QRectF(left, y, width, LINE), int(Qt.AlignmentFlag.AlignVCenter), line)
            y += LINE
        self._paint_foot(painter, QRectF(left, box.bottom() - 34, width, 22), row)

    def _lines(self, row: NoteRow, width: int, most: int) -> list[str]:
        key = (row.note.id, row.note.modified, width, most)
        found = self._laid.get(key)
        if found is None:
            words = plain_note(row.note.shown, 900).words
            found = self._laid[key] = broken(words, self._text, width, most)
            while len(self._laid) > CACHED:
                self._laid.popitem(last=False)
        return found

    def _paint_quote(self, painter: QPainter, area: QRectF, words: str) -> None:
        painter.setFont(slanted(self._quote, words))
        painter.setPen(QColor(self._appearance.theme.muted))
        shown = painter.fontMetrics().elidedText(
            " ".join(words.split()), Qt.TextElideMode.ElideRight, int(area.width())
        )
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_foot(self, painter: QPainter, area: QRectF, row: NoteRow) -> None:
        theme = self._appearance.theme
        middle = Qt.AlignmentFlag.AlignVCenter
        state = row.note.anchor.state if row.note.anchor else "placed"
        moment = self.tr("edited {when}").format(when=wording.when(row.note.modified))
        if state != "placed":
            words = self.tr("moved, check") if state == "moved" else self.tr("its passage is gone")
            moment = wording.dotted(words, moment)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted if state == "placed" else theme.warning))
        painter.drawText(area, int(middle | Qt.AlignmentFlag.AlignRight), moment)
        right = painter.fontMetrics().horizontalAdvance(moment) + 12.0
        if row.note.private:
            sign = icon_pixmap("lock", theme.muted, 13, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(area.right() - right - 13, area.top() + 4), sign)
            right += 21
        painter.setFont(self._strong)
        painter.setPen(QColor(theme.muted))
        tags = "  ".join(f"#{tag}" for tag in row.note.tags)
        metrics = painter.fontMetrics()
        room = area.width() - right
        of_tags = min(room * 0.45, metrics.horizontalAdvance(tags) + 2.0) if tags else 0.0
        place = metrics.elidedText(
            place_of(row), Qt.TextElideMode.ElideRight, int(room - of_tags - (16 if tags else 0))
        )
        painter.drawText(area, int(middle | Qt.AlignmentFlag.AlignLeft), place)
        if tags:
            start = metrics.horizontalAdvance(place) + 14.0
            painter.setPen(QColor(theme.accent))
            shown = metrics.elidedText(tags, Qt.TextElideMode.ElideRight, int(room - start))
            painter.drawText(area.adjusted(start, 0, 0, 0), int(middle | Qt.AlignmentFlag.AlignLeft), shown)


def broken(words: str, font: QFont, width: int, most: int) -> list[str]:
    """Words in at most `most` lines of a width, the last one cut with an ellipsis where there is more."""
    found: list[str] = []
    paragraphs = [" ".join(line.split()) for line in words.split("\n") if line.strip()]
    for number, paragraph in enumerate(paragraphs):
        room = most - len(found)
        lines = _wrapped(paragraph, font, width, room)
        if room == len(lines) and number < len(paragraphs) - 1:
            lines[-1] = QFontMetricsF(font).elidedText(f"{lines[-1]} …", Qt.TextElideMode.ElideRight, width)
        found += lines
        if len(found) == most:
            break
    return found


def _wrapped(words: str, font: QFont, width: int, most: int) -> list[str]:
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[str] = []
    units = words.encode("utf-16-le")
    layout.beginLayout()
    while len(found) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart() * 2
        if len(found) == most - 1:
            rest = units[start : start + 1200].decode("utf-16-le", "ignore")
            found.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
        else:
            found.append(units[start : start + line.textLength() * 2].decode("utf-16-le", "ignore"))
    layout.endLayout()
    return found
