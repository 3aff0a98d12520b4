"""The list of notes: rows of one height, several of which can be chosen, and the keys that work on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.notes.model import Index
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

    def dataChanged(self, first: Index, last: Index, roles: Iterable[int] = ()) -> None:
        """Paint what changed. All rows are as high as ever; Qt would lay out ten thousand for a page of them."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click opens; one with Ctrl or Shift chooses."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain and index.isValid():
            self.opened.emit(index)

    def event(self, event: QEvent) -> bool:
        """The keys below are the list's while it has the focus: Delete means a note here, not the open article."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._act_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        if not self.currentIndex().isValid():
            return None
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return lambda: self.opened.emit(self.currentIndex())
        if event.matches(QKeySequence.StandardKey.Delete):
            return self.delete_pressed.emit
        if event.key() == Qt.Key.Key_P and plain:
            return self.private_pressed.emit
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens on every platform; Qt's own "activated" needs a double click on some."""
        act = self._act_of(event)
        if act is not None:
            act()
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
