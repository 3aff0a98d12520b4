"""The list of notes: rows of one height, several of which can be chosen, and the keys that work on them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.notes.rows import HEIGHT


class NotesList(QListView):
    """Return and a plain click open a note; Delete deletes, P makes private; with Ctrl or Shift more are chosen."""

    opened = Signal(QModelIndex)
    delete_pressed = Signal()
    private_pressed = Signal()
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.setUniformItemSizes(True)  # else a view of ten thousand asks each for its size
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(HEIGHT // 4)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click opens; one with Ctrl or Shift chooses."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain and index.isValid():
            self.opened.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens on every platform; Qt's own "activated" needs a double click on some."""
        there = self.currentIndex().isValid()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and there:
            self.opened.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Delete) and there:
            self.delete_pressed.emit()
        elif event.key() == Qt.Key.Key_P and event.modifiers() == Qt.KeyboardModifier.NoModifier and there:
            self.private_pressed.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the window here, not a search by first letter."""

    def selectionChanged(self, selected: object, deselected: object) -> None:
        """Tell what is chosen."""
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]  # handed on as Qt gave them
        self.chosen_changed.emit()

    def chosen(self) -> list[QModelIndex]:
        """The chosen rows from the top; the current one where none is chosen."""
        found = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return found or ([self.currentIndex()] if self.currentIndex().isValid() else [])
