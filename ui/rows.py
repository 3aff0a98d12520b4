"""What the lists of notes, bookmarks and speakers have in common: rows of one height, opened by Return or a click.

How a row is painted is its page's; its ground and the line below it are here.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
STEP = 24  # px of a turn of the wheel, three to a notch
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class RowsList(QTableView):
    """Return and a plain click open a row; with Ctrl or Shift more are chosen, where more can be.

    A table of one column: a QListView asks the model about each of ten thousand rows before it shows the first.
    """

    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(STEP)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def setItemDelegate(self, delegate: QAbstractItemDelegate) -> None:
        """All rows are as high as the delegate says of any."""
        super().setItemDelegate(delegate)
        height = delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.verticalHeader().setDefaultSectionSize(height)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last row, and not along the one column."""
        model, ends = self.model(), QAbstractItemView.CursorAction
        if action in (ends.MoveHome, ends.MoveEnd) and model.rowCount():
            return model.index(0 if action is ends.MoveHome else model.rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def chosen_count(self) -> int:
        """How many rows are chosen; their indexes, of ten thousand, would take a while to make."""
        parts = self.selectionModel().selection()
        return sum(parts[number].height() for number in range(len(parts)))

    def act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does here; None for one that is not the list's. It is the list's where there is no row, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in PLAIN:
            return self._open_current
        return None

    def _open_current(self) -> None:
        if self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())

    def event(self, event: QEvent) -> bool:
        """Its own keys are its own before they are the window's: Delete must not reach for the open article."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self.act_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens on every platform; Qt's own "activated" needs a double click on some."""
        editing = self.state() is QAbstractItemView.State.EditingState
        act = None if editing else self.act_of(event)  # the Return that ends a name opens nothing
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click opens; one with Ctrl or Shift chooses."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain and index.isValid():
            self.opened.emit(index)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the window here, not a search by first letter."""


def slanted(font: QFont, words: str) -> QFont:
    """The font in italics, or as it is where the words are of a script that has none, as Arabic and Japanese."""
    upright = any(c.isalpha() and ("\u0590" <= c < "\u1e00" or c >= "\u2e80") for c in words)
    found = QFont(font)
    found.setItalic(not upright)
    return found


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> QRectF:
    """The ground of a chosen row or of one below the mouse, and the hairline below; the place of the row.

    The caller saves and restores the painter. Rows are painted from left to right in every layout: their places are
    computed, and Qt would turn the words alone.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    box = QRectF(option.rect)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.selection if chosen else theme.hover))
        painter.drawRoundedRect(box.adjusted(0, 2, -1, -3), 8, 8)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
    return box
