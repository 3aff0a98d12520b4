"""Names of the library's speakers, offered while one is typed: so that one person is not called by two names."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from reader import Library, SpeakerRow
from ui.search.popup import ROW, SuggestionList
from ui.tasks import Tasks
from ui.theme import Appearance

MOST = 6


class NameCompletion(QObject):
    """Offers names below a field, which is its parent; Down and Return, or a click, take one.

    The list is a part of the field's window. A QCompleter's is a window of its own, which a completer deletes even
    where the application has deleted it before.
    """

    def __init__(self, field: QLineEdit, library: Library, tasks: Tasks, appearance: Appearance) -> None:
        super().__init__(field)
        self._field, self._library, self._tasks = field, library, tasks
        self._appearance = appearance
        self._channel = f"names {id(self)}"
        self._names = QStringListModel(self)
        self.list: SuggestionList | None = None
        field.textEdited.connect(self._typed)
        field.installEventFilter(self)

    def names(self) -> list[str]:
        """What is offered now."""
        return self._names.stringList() if self.list is not None and self.list.isVisible() else []

    def _typed(self, text: str) -> None:
        query, library = " ".join(text.split()), self._library
        if query:
            self._tasks.latest(self._channel, lambda: library.speakers(query, None, MOST), self._take)
        else:
            self._tasks.drop(self._channel)
            self._offer([])

    def _take(self, rows: tuple[SpeakerRow, ...]) -> None:
        names = list(dict.fromkeys(row.name for row in rows))
        self._offer([] if names == [" ".join(self._field.text().split())] else names)

    def _offer(self, names: list[str]) -> None:
        self._names.setStringList(names)
        if not names or not self._field.hasFocus():
            self._hide()
            return
        field, window = self._field, self._field.window()
        if self.list is None:
            self.list = SuggestionList(self._appearance, window)
            self.list.setModel(self._names)
            self.list.clicked.connect(self._choose)
            field.destroyed.connect(self.list.deleteLater)
        height = len(names) * ROW + 2
        below = field.mapTo(window, QPoint(0, field.height() + 2))
        above = field.mapTo(window, QPoint(0, -height - 2))
        self.list.resize(field.width(), height)
        self.list.move(below if below.y() + height <= window.height() else above)
        self.list.setCurrentIndex(QModelIndex())
        self.list.raise_()
        self.list.show()

    def _choose(self, index: QModelIndex) -> None:
        self._field.setText(str(index.data()))
        self._field.setFocus()
        self._hide()
        self._field.returnPressed.emit()

    def _hide(self) -> None:
        if self.list is not None:
            self.list.hide()

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        """Arrows walk what is offered, Return takes it, Escape and leaving the field put it away."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._hide()
        elif event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and self.names():
            assert isinstance(event, QKeyEvent)
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        row = self.list.currentIndex().row() if self.list is not None else -1
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        takes = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0
        if step is None and not takes and event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if event.type() is QEvent.Type.ShortcutOverride or self.list is None:
            return True
        if step is not None:
            # From the field into the list and out of it again at either end.
            place = (row + 1 + step) % (len(self.names()) + 1) - 1
            self.list.setCurrentIndex(self._names.index(place, 0) if place >= 0 else QModelIndex())
        elif takes:
            self._choose(self.list.currentIndex())
        else:
            self._hide()
        return True
