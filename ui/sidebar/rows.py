"""A section of the sidebar: entries that are kept while their names and numbers change.

Making them anew would lose the keyboard's place, and flicker, whenever an article is opened.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.sidebar.entry import Entry
from ui.theme import Appearance

DENSE = 30  # px of an entry; those of the parts of the library are a little higher


class Rows(QWidget):
    """`take(n)` gives the first `n` entries, made where there were fewer; `chosen` gets the place of a click."""

    def __init__(
        self, appearance: Appearance, chosen: Callable[[int], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance, self._chosen = appearance, chosen
        self._entries: list[Entry] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def take(self, number: int) -> list[Entry]:
        """Exactly `number` entries to fill, in order."""
        while len(self._entries) < number:
            entry = Entry("", self._appearance, DENSE)
            self._connect(entry, len(self._entries))
            self._entries.append(entry)
            self._column.addWidget(entry)
        for entry in self._entries[number:]:
            entry.hide()
            entry.deleteLater()
        del self._entries[number:]
        return self._entries

    def _connect(self, entry: Entry, at: int) -> None:
        entry.clicked.connect(lambda: self._chosen(at))

    def entries(self) -> list[Entry]:
        """The entries that are shown, in order."""
        return self._entries
