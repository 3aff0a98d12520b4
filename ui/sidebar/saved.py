"""Saved searches: chosen by a click, renamed in place, moved by drag or menu, deleted without a question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reader import SavedView, View
from ui.controls import TextField
from ui.escape import on_escape
from ui.sidebar.entry import INSET, Entry
from ui.sidebar.rows import Rows
from ui.theme import Appearance


class SavedList(Rows):
    """`moved` carries an id and the id before which it shall stand, or None for the end."""

    view_chosen = Signal(View)
    renamed = Signal(int, str)
    deleted = Signal(int)
    moved = Signal(int, object)  # int | None
    updated = Signal(SavedView)  # it shall become what the list shows

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, self._choose, parent)
        self._saved: tuple[SavedView, ...] = ()
        self._field: TextField | None = None
        self._pressed: QPoint | None = None
        self._dragged: int | None = None
        self._target: int | None = None
        self._watched: set[Entry] = set()

    def set_saved(self, saved: Sequence[SavedView]) -> None:
        """Show the saved searches; their numbers follow."""
        self._saved = tuple(saved)
        for at, (entry, each) in enumerate(zip(self.take(len(saved)), saved, strict=True)):
            if entry.text() != each.name:
                entry.set_name(each.name)
            self._watch(entry, at)

    def set_totals(self, totals: Mapping[int, int]) -> None:
        """Show how many articles each has, by id."""
        for entry, each in zip(self.entries(), self._saved, strict=True):
            entry.set_count(totals.get(each.id))

    def set_current(self, view: View) -> None:
        """Mark the one that the list shows."""
        for entry, each in zip(self.entries(), self._saved, strict=True):
            entry.setChecked(each.view == view)

    def saved(self) -> tuple[SavedView, ...]:
        """What is listed."""
        return self._saved

    def _choose(self, at: int) -> None:
        self.view_chosen.emit(self._saved[at].view)

    def _watch(self, entry: Entry, at: int) -> None:
        if entry.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu:
            return  # an entry keeps its place, so it is watched once
        entry.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        entry.customContextMenuRequested.connect(lambda where: self._menu(at, entry.mapToGlobal(where)))
        entry.installEventFilter(self)

    # -- menu and renaming

    def _menu(self, at: int, where: QPoint) -> None:
        each = self._saved[at]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename"), lambda: self.rename(at))
        menu.addAction(self.tr("Save what is shown now in its place"), lambda: self.updated.emit(each))
        if at > 0:
            menu.addAction(self.tr("Move up"), lambda: self._move(at, at - 1))
        if at + 1 < len(self._saved):
            menu.addAction(self.tr("Move down"), lambda: self._move(at, at + 2))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: self.deleted.emit(each.id))
        menu.popup(where)

    def _move(self, at: int, to: int) -> None:
        """Put an entry before the one at `to`, or at the end."""
        self.moved.emit(self._saved[at].id, self._saved[to].id if to < len(self._saved) else None)

    def rename(self, at: int) -> None:
        """Put a field over an entry; Return keeps what is written, Escape does not."""
        each, entry = self._saved[at], self.entries()[at]
        self._end_renaming()
        field = self._field = TextField(self.tr("Name of the search"), "", self)
        field.setText(each.name)
        field.selectAll()
        field.setGeometry(entry.geometry().adjusted(INSET, 0, -INSET, 0))
        field.setTextMargins(-2, 0, 0, 0)
        field.show()
        field.setFocus()

        def done() -> None:
            name = field.text().strip()
            self._end_renaming()
            if name and name != each.name:
                self.renamed.emit(each.id, name)

        field.editingFinished.connect(done)
        on_escape(field, self._end_renaming, lambda: True)

    def _end_renaming(self) -> None:
        field, self._field = self._field, None
        if field is not None:
            field.blockSignals(True)
            field.hide()
            field.deleteLater()

    # -- drag

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press that moves drags the entry to another place; F2 renames it, Delete deletes it."""
        if not isinstance(watched, Entry) or watched not in self.entries():
            return False
        if isinstance(event, QMouseEvent):
            return self._mouse(watched, event)
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete):
            return self._key(self.entries().index(watched), event)
        return False

    def _key(self, at: int, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # before it is the window's, where Delete means articles
        elif event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F2:
            self.rename(at)
        elif event.type() == QEvent.Type.KeyPress:
            self.deleted.emit(self._saved[at].id)
        return True

    def _mouse(self, entry: Entry, event: QMouseEvent) -> bool:
        at = event.globalPosition().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = at, None
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            if (
                at - self._pressed
            ).manhattanLength() < QApplication.startDragDistance() and self._dragged is None:
                return False
            self._dragged = self.entries().index(entry)
            y = self.mapFromGlobal(at).y()
            self._target = sum(y > each.geometry().center().y() for each in self.entries())
            entry.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()
            return True
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            dragged, target = self._dragged, self._target
            self._pressed = self._dragged = self._target = None
            self.unsetCursor()
            self.update()
            if dragged is not None and target is not None:
                entry.setDown(False)
                if target not in (dragged, dragged + 1):
                    self._move(dragged, target)
                return True
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line where the dragged entry would go."""
        if self._dragged is None or self._target is None:
            return
        entries = self.entries()
        y = entries[self._target].y() if self._target < len(entries) else entries[-1].geometry().bottom()
        painter = QPainter(self)
        painter.fillRect(
            INSET, max(0, y - 1), self.width() - 2 * INSET, 2, QColor(self._appearance.theme.accent)
        )
