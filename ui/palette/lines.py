"""How the palette's lines look: a name with the typed letters stronger, small print, and the keys at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader import SpeakerKind
from ui.palette.entries import Entry, Section
from ui.theme import Appearance, speaker_colours, ui_font

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
LINE, HEADING = 34, 30
_SIDE, _DOT, _GAP = 20, 8, 12


class LinesModel(QAbstractListModel):
    """The sections one below the other; a heading is a row that cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Entry | str] = []

    def set_sections(self, sections: Sequence[Section]) -> None:
        """Show other sections."""
        self.beginResetModel()
        self.rows = []
        for section in sections:
            self.rows.append(section.name)
            self.rows.extend(section.entries)
        self.endResetModel()

    def height(self) -> int:
        """What all rows need."""
        return sum(HEADING if isinstance(row, str) else LINE for row in self.rows)

    def rowCount(self, parent: Index | None = None) -> int:
        """All are rows of the root."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only what leads somewhere can be chosen."""
        if index.isValid() and isinstance(self.rows[index.row()], Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry for the delegate, words for everyone else."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ENTRY_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row if isinstance(row, str) else ", ".join(filter(None, (row.text, row.detail, row.keys)))
        return None


class LineDelegate(QStyledItemDelegate):
    """Paints a heading or an entry."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._name, self._small = ui_font(13), ui_font(12)
        self._head = ui_font(10, QFont.Weight.DemiBold, 0.6)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings have air above them."""
        return QSize(200, HEADING if isinstance(index.data(ENTRY_ROLE), str) else LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line; its parts are cut where they do not fit, the name last."""
        row = index.data(ENTRY_ROLE)
        theme, area = self._appearance.theme, QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its places are computed
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            painter.setFont(self._head)
            painter.setPen(QColor(theme.muted))
            painter.drawText(area.adjusted(_SIDE, 8, -_SIDE, 0), Qt.AlignmentFlag.AlignVCenter, row.upper())
        elif isinstance(row, Entry):
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.selection))
                painter.drawRoundedRect(area.adjusted(8, 1, -8, -1), 6, 6)
            self._paint_entry(painter, area.adjusted(_SIDE, 0, -_SIDE, 0), row)
        painter.restore()

    def _paint_entry(self, painter: QPainter, area: QRectF, entry: Entry) -> None:
        theme = self._appearance.theme
        small = QFontMetricsF(self._small)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        if entry.keys:
            painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, entry.keys)
            area = area.adjusted(0, 0, -small.horizontalAdvance(entry.keys) - _GAP, 0)
        if entry.speaker is not None:
            self._paint_dot(painter, area, entry)
            area = area.adjusted(_DOT + 8, 0, 0, 0)
        # The small print may take two fifths, and less where the name needs no more than what is left.
        detail = small.elidedText(entry.detail, Qt.TextElideMode.ElideRight, area.width() * 0.4)
        room = area.width() - (small.horizontalAdvance(detail) + _GAP if detail else 0)
        used = self._paint_name(painter, area, entry, room)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted))
        painter.drawText(area.adjusted(used + _GAP, 0, 0, 0), middle, detail)

    def _paint_name(self, painter: QPainter, area: QRectF, entry: Entry, room: float) -> float:
        shown = QFontMetricsF(self._name).elidedText(
            entry.text, Qt.TextElideMode.ElideRight, room - 8 if entry.places else room
        )
        layout = QTextLayout(shown, self._name)
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        formats = []
        for place in sorted(entry.places):
            piece = QTextLayout.FormatRange()
            piece.start = len(entry.text[:place].encode("utf-16-le")) // 2
            piece.length, piece.format = 1, strong
            if piece.start < len(shown):
                formats.append(piece)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(100_000)
        layout.endLayout()
        painter.setPen(QColor(self._appearance.theme.ink))
        layout.draw(painter, QPointF(area.left(), area.center().y() - line.height() / 2))
        return line.naturalTextWidth()

    def _paint_dot(self, painter: QPainter, area: QRectF, entry: Entry) -> None:
        if entry.speaker is None:
            return
        colours = speaker_colours(self._appearance.theme, entry.speaker.kind, entry.speaker.slot)
        dot = QRectF(area.left(), area.center().y() - _DOT / 2, _DOT, _DOT)
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.ink))
        if entry.speaker.kind is SpeakerKind.PERSON:
            painter.drawEllipse(dot)
        else:  # a shape besides the colour
            painter.drawRoundedRect(dot, 2, 2)
        painter.setPen(pen)
