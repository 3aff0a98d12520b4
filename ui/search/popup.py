"""How suggestions look: one line each, in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import Appearance, ui_font

ROW, PAD = 28, 12


class SuggestionList(QListView):
    """A list above other parts of the window; the style sheet makes lists transparent, so it paints its ground."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFont(ui_font(13))
        self.setItemDelegate(_Line(appearance, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # typing goes on in the box
        self.setAccessibleName(self.tr("Suggestions"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the lines, and a hairline round them."""
        theme = self._appearance.theme
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), QColor(theme.list))
        ground.end()
        super().paintEvent(event)
        edge = QPainter(self.viewport())
        edge.setPen(QPen(QColor(theme.line), 1))
        edge.drawRect(QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class _Line(QStyledItemDelegate):
    """One suggestion; the key is muted, for the value is what differs."""

    def __init__(self, appearance: Appearance, parent: QListView) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._appearance.theme
        place = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its places are computed
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(place.adjusted(4, 2, -4, -2), 5, 5)
        key, colon, value = str(index.data()).partition(":")
        painter.setFont(ui_font(13))
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setPen(QColor(theme.muted if value else theme.ink))
        painter.drawText(place.adjusted(PAD, 0, -PAD, 0), middle, key + colon)
        painter.setPen(QColor(theme.ink))
        left = PAD + painter.fontMetrics().horizontalAdvance(key + colon) + 1
        words = painter.fontMetrics().elidedText(
            value.strip('"'), Qt.TextElideMode.ElideRight, int(place.width()) - left - PAD
        )
        painter.drawText(place.adjusted(left, 0, -PAD, 0), middle, words)
        painter.restore()
