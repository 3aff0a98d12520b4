"""The cards of the notes page: a model of notes, and the delegate that paints one. No library here."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextDocument
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

import reader
from reader import NoteRow
from ui import wording
from ui.notes.preview import NoteDocument
from ui.theme import Appearance, reading_font, ui_font

Index = QModelIndex | QPersistentModelIndex

NOTE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
GAP, PAD = 12, 16
BODY_LINES, QUOTE_LINES = 6, 2
LINE, QUOTE_LINE, FOOT = 19, 22, 28
RENDERED = 4000  # characters of a note that a card lays out; it shows far less
CACHED = 120


class NotesModel(QAbstractListModel):
    """The notes that the page shows, in its order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[NoteRow, ...] = ()

    def rowCount(self, parent: Index | None = None) -> int:
        """All notes are rows of the root."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def set_rows(self, rows: Sequence[NoteRow]) -> None:
        """Show other notes."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, index: Index) -> NoteRow | None:
        """The note of an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def row_of(self, note_id: int) -> int | None:
        """Where a note stands."""
        return next((at for at, row in enumerate(self._rows) if row.note.id == note_id), None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The note itself for the delegate, its words for everyone else."""
        row = self.row(index)
        if row is None:
            return None
        if role == NOTE_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.note.body[:200]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            quote = self.tr("on: {quote}").format(quote=row.note.anchor.exact) if row.note.anchor else None
            return ". ".join(part for part in (row.note.body[:1000], quote, place_of(row)) if part)
        return None


def place_of(row: NoteRow) -> str:
    """Where a note belongs: title, source and date of its article."""
    if row.note.article_id is None:
        return QCoreApplication.translate("notes", "Free note")
    day = wording.short_day(row.article_date) if row.article_date else None
    return wording.dotted(
        row.article_title or QCoreApplication.translate("notes", "Untitled"), row.article_source, day
    )


class CardDelegate(QStyledItemDelegate):
    """Paints a note as a card: the quote it stands by, its body rendered small, where it belongs."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._documents: OrderedDict[tuple[int, object], NoteDocument] = OrderedDict()
        self._small, self._text = ui_font(11), ui_font(13)
        self._strong = ui_font(11, QFont.Weight.Medium)
        self._quote = reading_font(15)
        self._quote.setItalic(True)
        appearance.changed.connect(self._documents.clear)

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        inside = view.viewport().width() if hasattr(view, "viewport") else option.rect.width()
        return max(80, int(inside) - 2 * PAD - 2)

    def _lines(self, row: NoteRow, width: int) -> tuple[int, int]:
        """How many lines quote and body take, by the widths of the words: laying all out is too slow."""
        quote = 0
        if row.note.anchor:
            metrics = QFontMetrics(self._quote)
            quote = ceil(metrics.horizontalAdvance(row.note.anchor.exact[:400]) * 1.06 / max(40, width - 12))
        metrics, body = QFontMetrics(self._text), 0.0
        for line in row.note.body[:RENDERED].split("\n"):
            # A paragraph's end costs half a line, and its own breaks flow away.
            body += ceil(metrics.horizontalAdvance(line[:1200]) * 1.06 / width) if line.strip() else 0.5
            if body >= BODY_LINES:
                break
        return min(QUOTE_LINES, quote), max(1, min(BODY_LINES, ceil(body)))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the note wants, up to `BODY_LINES`."""
        row = index.data(NOTE_ROLE)
        if not isinstance(row, NoteRow):
            return QSize(100, 80)
        quote, body = self._lines(row, self._width(option))
        height = PAD + quote * QUOTE_LINE + (8 if quote else 0) + body * LINE + FOOT + PAD - 4 + GAP
        return QSize(100, height)

    def _document(self, row: NoteRow) -> NoteDocument:
        key = (row.note.id, row.note.modified)
        document = self._documents.get(key)
        if document is None:
            document = NoteDocument(self)
            document.set_note(
                reader.render_markdown(row.note.body[:RENDERED]), self._appearance.theme, self._text
            )
            self._documents[key] = document
            while len(self._documents) > CACHED:
                self._documents.popitem(last=False)[1].deleteLater()
        return document

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The card."""
        row = index.data(NOTE_ROLE)
        if not isinstance(row, NoteRow):
            return
        theme = self._appearance.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -GAP - 0.5)
        chosen = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        painter.setBrush(QColor(theme.note_fill))
        painter.setPen(QPen(QColor(theme.muted if chosen else theme.note_line), 1))
        painter.drawRoundedRect(box, 8, 8)
        width = self._width(option)
        left, top = box.left() + PAD, box.top() + PAD
        quote, body = self._lines(row, width)
        if row.note.anchor and quote:
            area = QRectF(left, top, width, quote * QUOTE_LINE)
            self._paint_quote(painter, area, row.note.anchor.exact)
            top += quote * QUOTE_LINE + 8
        self._paint_body(painter, QRectF(left, top, width, body * LINE), row)
        self._paint_foot(painter, QRectF(left, box.bottom() - FOOT - 2, width, FOOT), row)
        painter.restore()

    def _paint_quote(self, painter: QPainter, area: QRectF, words: str) -> None:
        theme = self._appearance.theme
        painter.fillRect(QRectF(area.left(), area.top() + 2, 2, area.height() - 4), QColor(theme.faint))
        painter.setFont(self._quote)
        painter.setPen(QColor(theme.muted))
        metrics = QFontMetrics(self._quote)
        inside = area.adjusted(12, 0, 0, 0)
        room = int(inside.width() * QUOTE_LINES * 0.94) if area.height() > QUOTE_LINE else int(inside.width())
        shown = metrics.elidedText(words.replace("\n", " "), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inside, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_body(self, painter: QPainter, area: QRectF, row: NoteRow) -> None:
        document = self._document(row)
        document.setTextWidth(area.width())
        whole = document.size().height()
        goes_on = whole > area.height() + 2
        end = last_line_end(document, area.height() + 2) if goes_on else QPointF(0, whole)
        painter.save()
        painter.translate(area.topLeft())
        clip = QRectF(0, 0, area.width(), end.y())
        painter.setClipRect(clip)
        document.drawContents(painter, clip)
        painter.setClipping(False)
        if goes_on:
            painter.setFont(self._text)
            painter.setPen(QColor(self._appearance.theme.muted))
            dots = QRectF(min(end.x() + 4, area.width() - 8), end.y() - LINE, 24, LINE)
            painter.drawText(dots, int(Qt.AlignmentFlag.AlignVCenter), "…")
        painter.restore()

    def _paint_foot(self, painter: QPainter, area: QRectF, row: NoteRow) -> None:
        theme = self._appearance.theme
        moment = self.tr("edited {when}").format(when=wording.when(row.note.modified))
        state = row.note.anchor.state if row.note.anchor else "placed"
        if state != "placed":
            words = self.tr("moved, check") if state == "moved" else self.tr("its passage is gone")
            moment = wording.dotted(words, moment)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted if state == "placed" else theme.warning))
        right = QFontMetrics(self._small).horizontalAdvance(moment)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(middle | Qt.AlignmentFlag.AlignRight), moment)
        painter.setFont(self._strong)
        painter.setPen(QColor(theme.muted))
        room = int(area.width()) - right - 16
        shown = QFontMetrics(self._strong).elidedText(place_of(row), Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, int(middle | Qt.AlignmentFlag.AlignLeft), shown)


def last_line_end(document: QTextDocument, height: float) -> QPointF:
    """The lower right corner of the last line that fits into `height`, so that no line is cut in two."""
    end, block = QPointF(0, height), document.begin()
    found = False
    while block.isValid():
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            bottom = layout.position().y() + line.y() + line.height()
            if bottom > height and found:
                return end
            found = True
            right = layout.position().x() + line.naturalTextRect().right()
            end = QPointF(right, min(bottom, height))
        block = block.next()
    return end
