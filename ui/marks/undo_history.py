"""The steps that can be undone, in a popover: choosing one takes back everything down to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui import wording
from ui.controls import heading, muted
from ui.core_words import in_own_words
from ui.theme import Appearance, ui_font

_WIDTH, _ROW, _MOST = 320, 28, 14


class _Steps(QListWidget):
    """The labels; everything from the top down to the present row is chosen with it."""

    acted = Signal()

    def __init__(self, steps: Sequence[tuple[int, str]]) -> None:
        super().__init__()
        for number, label in steps:
            item = QListWidgetItem(in_own_words(label))
            item.setData(Qt.ItemDataRole.UserRole, number)
            self.addItem(item)
        self.setFont(ui_font(13))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentRowChanged.connect(self._choose_down_to)
        self.setCurrentRow(0)

    def _choose_down_to(self, row: int) -> None:
        for index in range(self.count()):
            self.item(index).setSelected(index <= row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the mouse is the one that a click would go down to."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentRow(index.row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press does not change what is chosen; the release acts."""
        self.mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Down to this one."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.acted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return is the popover's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.acted.emit()
        else:
            super().keyPressEvent(event)


class UndoHistory(QFrame):
    """The popover. Arrows and Return, or the mouse; Escape or a click beside it leaves everything as it is."""

    chosen = Signal(int, int)  # how many steps, the id of the last of them

    def __init__(
        self, steps: Sequence[tuple[int, str]], appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._appearance = appearance
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # its corners are round
        self.setAccessibleName(self.tr("Undo history"))
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 12)
        column.setSpacing(8)
        column.addWidget(heading(self.tr("Undo down to")))
        self.steps = _Steps(steps)
        self.steps.setAccessibleName(self.tr("Steps, the last first"))
        theme = appearance.theme  # a popup does not outlive a change of theme
        self.steps.setStyleSheet(
            f"QListWidget {{ outline: 0; }} QListWidget::item {{ padding: 5px 8px; color: {theme.ink}; border: none; }}"
            f"QListWidget::item:selected {{ background: {theme.selection}; color: {theme.ink}; border: none; }}"
        )
        self.steps.setFixedHeight(min(len(steps), _MOST) * _ROW + 4)
        column.addWidget(self.steps)
        self.count = muted("", 12)
        column.addWidget(self.count)
        self.steps.currentRowChanged.connect(self._say)
        self.steps.acted.connect(self.act)
        self._say(0)
        self.steps.setFocus()

    def _say(self, row: int) -> None:
        self.count.setText(wording.counted(row + 1, self.tr("Undoes %n step"), self.tr("Undoes %n steps")))

    def show_in(self, window: QWidget) -> None:
        """Show it below the middle of a window's menu bar."""
        self.adjustSize()
        x = (window.width() - self.width()) // 2
        self.move(window.mapToGlobal(QPoint(x, 64)))
        self.show()

    def act(self) -> None:
        """Take back the steps down to the present row."""
        item = self.steps.currentItem()
        count, step = self.steps.currentRow() + 1, int(item.data(Qt.ItemDataRole.UserRole))
        self.close()
        self.chosen.emit(count, step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The surface with its hairline."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.list))
        painter.setPen(QPen(QColor(theme.line), 1.0))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
