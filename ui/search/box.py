"""The search box: a query as it is typed, a way to clear it, and keys that lead into the list and back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.controls import SearchField
from ui.search.completion import asked
from ui.search.suggestions import Suggestions
from ui.theme import Appearance, Theme, follow, icon

PAUSE = 120  # ms without a key before the library is searched
LINE = 36  # px: one line of the box with its edge


class SearchBox(SearchField):
    """`settled` carries the query; `left` asks for the list, after Return, the down arrow or a second Escape."""

    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setAccessibleName(self.tr("Search the library"))
        self.setPlaceholderText(self.tr("Search, or said:name after:2024-03"))
        self._pause.setInterval(PAUSE)
        self.setAcceptDrops(False)  # a dropped file is an import, not its path as a query
        self.setFixedHeight(LINE)
        self.setTextMargins(-7, 0, 0, 0)  # Qt leaves twice the room beside an icon
        self._glass = QAction(self.tr("Search"), self)
        self._glass.triggered.connect(lambda: self.setFocus(Qt.FocusReason.MouseFocusReason))
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.setToolTip(self.tr("Clear the search"))
        self._clear.triggered.connect(self.empty)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.suggestions = Suggestions(self, appearance)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        follow(appearance, self._apply)

    def _apply(self, theme: Theme) -> None:
        self._glass.setIcon(icon("search", theme.faint))
        self._clear.setIcon(icon("close", theme.muted))

    def clear_action(self) -> QAction:
        """The cross at the end of the box."""
        return self._clear

    def _settle(self) -> None:
        self._pause.stop()
        query = asked(self.text())
        if query != self._said:
            self._said = query
            self.settled.emit(query)

    def empty(self) -> None:
        """Clear the box and say so at once."""
        self.clear()
        self._settle()

    def _empty(self) -> None:
        """Escape closes the suggestions first."""
        if not self.suggestions.press(Qt.Key.Key_Escape):
            self.empty()

    def show_query(self, query: str) -> None:
        """Show a query that was set elsewhere, without asking for it."""
        self._pause.stop()
        self._said = query
        if asked(self.text()) != query:
            self.setText(query)
            self._pause.stop()

    def is_typing(self) -> bool:
        """True from a key on until the query is asked for."""
        return self._pause.isActive()

    def event(self, event: QEvent) -> bool:
        """Escape is the box's own here, before any shortcut of the window; Tab takes a suggestion that is chosen."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self.suggestions.press(event.key())
        ):
            return True
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears, and leaves an empty box; Return and the down arrow go to the list."""
        key = event.key()
        if self.suggestions.press(key):
            return
        if key == Qt.Key.Key_Escape and not self.text():
            self.left.emit()
        elif key == Qt.Key.Key_Down:
            self._settle()
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.suggestions.hide()
                self.left.emit()
