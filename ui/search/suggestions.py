"""The list below the search box, of what can follow there; nothing is chosen until the person goes into it.

It is a part of the window and not a window of its own, which would take the keyboard from the box.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QStringListModel, Qt
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from ui.theme import Appearance

if TYPE_CHECKING:
    from ui.search.completion import Token
    from ui.search.popup import SuggestionList

# lookup(key, beginning, answer): ask for the names that a key's value may have, off the GUI thread
Lookup = Callable[[str, str, Callable[[Sequence[str]], None]], None]
MOST = 8


class Suggestions(QObject):
    """Watches what is typed into a box and completes the word at the cursor."""

    def __init__(self, box: QLineEdit, appearance: Appearance) -> None:
        super().__init__(box)
        self._box = box
        self._lookup: Lookup | None = None
        self._token: Token | None = None
        self._appearance = appearance
        self._words = QStringListModel(self)
        self._is_made = False
        box.textEdited.connect(self._look)
        box.installEventFilter(self)

    @cached_property
    def _list(self) -> SuggestionList:
        """Made with the first suggestion: the window is on the screen sooner without it."""
        from ui.search.popup import SuggestionList

        made = SuggestionList(self._appearance, self._box)
        made.setModel(self._words)
        made.hide()
        made.clicked.connect(self._clicked)
        self._is_made = True
        return made

    def _is_shown(self) -> bool:
        # a window that is being destroyed may have lost the list before the box
        return self._is_made and isValid(self._list) and self._list.isVisible()  # type: ignore[no-untyped-call]  # shiboken6 comes without types

    def set_lookup(self, lookup: Lookup) -> None:
        """Where names come from."""
        self._lookup = lookup

    def words(self) -> list[str]:
        """What is suggested; empty while nothing is."""
        return self._words.stringList() if self._is_shown() else []

    def press(self, key: int) -> bool:
        """A key of the box: True where it was for the list."""
        if not self._is_shown():
            return False
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
            return True
        if (
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
            and self._list.currentIndex().isValid()
        ):
            self._take(self._list.currentIndex())
            return True
        return False

    def hide(self) -> None:
        """Suggest nothing more."""
        if self._is_shown():
            self._list.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Suggestions go when the person goes, and stay below the box when what stands around it is laid out again."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
        elif event.type() == QEvent.Type.Resize and self._is_shown():
            self._place()
        return False

    def _look(self, text: str) -> None:
        from ui.search.completion import NAMED, named_suggestions, own_suggestions, token_at

        token = token_at(text, self._box.cursorPosition())
        self._token = token
        if token is None:
            self.hide()
            return
        self._show(token, own_suggestions(token))
        if token.key in NAMED and self._lookup is not None:
            self._lookup(
                token.key, token.value, lambda names: self._show(token, named_suggestions(token.key, names))
            )

    def _show(self, token: Token, words: Sequence[str]) -> None:
        if token != self._token or not self._box.hasFocus():
            return  # the person has typed on, or is elsewhere
        words = [word for word in words if word != self._box.text()[token.start : token.end]][:MOST]
        if not words:
            self.hide()
            return
        self._words.setStringList(words)
        window = self._box.window()
        if self._list.parentWidget() is not window:
            self._list.setParent(window)
        self._place()
        self._list.setCurrentIndex(QModelIndex())
        self._list.show()
        self._list.raise_()

    def _place(self) -> None:
        from ui.search.popup import ROW

        below = self._box.mapTo(self._box.window(), QPoint(0, self._box.height() + 4))
        self._list.setGeometry(below.x(), below.y(), self._box.width(), self._words.rowCount() * ROW + 2)

    def _move(self, by: int) -> None:
        """Through the list and out of it again at both ends, back to what was typed."""
        number = self._words.rowCount()
        row = (self._list.currentIndex().row() + 1 + by) % (number + 1) - 1
        self._list.setCurrentIndex(self._words.index(row) if row >= 0 else QModelIndex())

    def _clicked(self, index: QModelIndex) -> None:
        self._take(index)

    def _take(self, index: QModelIndex) -> None:
        token, suggestion = self._token, str(index.data())
        self.hide()
        if token is None:
            return
        from ui.search.completion import completed

        text, cursor = completed(self._box.text(), token, suggestion)
        self._box.setText(text)
        self._box.setCursorPosition(cursor)
        if suggestion.endswith(":"):
            self._look(text)
