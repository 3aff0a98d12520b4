"""What the lists of notes, bookmarks and speakers have in common: rows of one height, opened by Return or a click.

How a row is painted is its page's; its ground and the line below it are here.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QStaticText,
    QTextOption,
    QTransform,
)
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
_WITHOUT_ITALICS = re.compile("[\u0590-\u1dff\u2e80-\U0010ffff]")  # the blocks of those letters, and more
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


class Words:
    """Draws lines of text in one face, and keeps them as they were shaped: that takes most of the painting of a row."""

    KEPT = 300
    LONGEST = 500  # characters: no row is wider

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self._kept: OrderedDict[tuple[str, int], tuple[QStaticText, float, float]] = OrderedDict()
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._option.setTextDirection(Qt.LayoutDirection.LeftToRight)  # as the rows are painted

    def draw(
        self, painter: QPainter, area: QRectF, text: str, colour: str, *, at_the_right: bool = False
    ) -> int:
        """Draw what fits of a text at half the height of `area`; gives its width in pixels."""
        text = text[: self.LONGEST]
        shown, width, height = self._shaped(text, -1)
        if width > area.width():
            shown, width, height = self._shaped(text, int(area.width()))
        painter.setFont(self.font)
        painter.setPen(QColor(colour))
        top = area.top() + (area.height() - height) / 2
        # of a top between two pixels, on a screen of two or three to a pixel, where QPainter.drawText has the text
        top += 0.25 if top % 1 else 0
        painter.drawStaticText(QPointF(area.right() - width if at_the_right else area.left(), top), shown)
        return round(width)

    def width(self, text: str) -> int:
        """How wide a text is, in pixels."""
        return round(self._shaped(text[: self.LONGEST], -1)[1])

    def _shaped(self, text: str, room: int) -> tuple[QStaticText, float, float]:
        """A text, cut for a room in pixels unless that is -1, with its width and height."""
        found = self._kept.get((text, room))
        if found is None:
            cut = (
                text
                if room < 0
                else self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
            )
            shown = QStaticText(cut)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setTextOption(self._option)
            shown.prepare(QTransform(), self.font)
            found = self._kept[text, room] = (shown, shown.size().width(), shown.size().height())
            if len(self._kept) > self.KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end((text, room))
        return found


def is_upright(words: str) -> bool:
    """True for words of a script that has no italics, as Arabic and Japanese."""
    return any(c.isalpha() for c in _WITHOUT_ITALICS.findall(words))


def slanted(font: QFont, words: str) -> QFont:
    """The font in italics, or as it is where the words are of a script that has none."""
    found = QFont(font)
    found.setItalic(not is_upright(words))
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
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(theme.line))
    return box
