"""The list of notes: several can be chosen, and the keys that work on them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.rows import PLAIN, RowsList


class NotesList(RowsList):
    """Return and a plain click open a note; Delete deletes, P makes private; with Ctrl or Shift more are chosen."""

    delete_pressed = Signal()
    private_pressed = Signal()
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Delete and P besides Return."""
        if event.matches(QKeySequence.StandardKey.Delete):
            return self.delete_pressed.emit
        if event.key() == Qt.Key.Key_P and event.modifiers() in PLAIN:
            return self.private_pressed.emit
        return super().act_of(event)

    def selectionChanged(self, selected: object, deselected: object) -> None:
        """Tell what is chosen."""
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]  # handed on as Qt gave them
        self.chosen_changed.emit()

    def chosen(self) -> list[QModelIndex]:
        """The chosen rows from the top; the current one where none is chosen."""
        found = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return found or ([self.currentIndex()] if self.currentIndex().isValid() else [])
