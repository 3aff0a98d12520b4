"""The list's body: the rows, or in their place what an empty list has to say and the button that helps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader import PartKind, Scope, View, understood
from ui.controls import EmptyState


class ListBody(QStackedWidget):
    """Each signal is what the button of one of the states asks for."""

    clear_requested = Signal()
    import_requested = Signal()
    all_requested = Signal()

    def __init__(self, rows: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._view, self._total = View(), -1  # -1: nothing has been read yet, so nothing is said
        self._library_empty = False
        self.empty = EmptyState("", "", self.tr("Show all articles"))
        self.empty.setContentsMargins(-16, -16, -16, -16)  # the pane is narrow
        self.empty.pressed.connect(self._press)
        self.addWidget(rows)
        self.addWidget(self.empty)

    def set_library_empty(self, empty: bool) -> None:
        """Whether there is any article in the library."""
        self._library_empty = empty
        self._say()

    def show_state(self, view: View, total: int) -> None:
        """Show the rows of a view, or why there are none."""
        self._view, self._total = view, total
        self._say()

    def _say(self) -> None:
        if self._total != 0 and not (self._library_empty and self._total < 0):
            self.setCurrentWidget(self._rows)
            return
        title, sentence, button = self._words()
        self.empty.set_words(title, sentence)
        self.empty.button.setText(button)
        self.empty.button.setAccessibleName(button)
        self.setCurrentWidget(self.empty)

    def _words(self) -> tuple[str, str, str]:
        if self._library_empty:
            return (
                self.tr("No articles yet"),
                self.tr("Drop a folder of articles here, or choose one with File > Import."),
                self.tr("Import a folder…"),
            )
        if self._view.query:
            found = self.tr("No article here has “{words}” in its title, its text or its notes.")
            if any(part.kind is PartKind.FILTER for part in understood(self._view.query)):
                found = self.tr("No article here fits “{words}”.")
            return self.tr("Nothing found"), found.format(words=self._view.query), self.tr("Clear the search")
        if self._view == View(scope=self._view.scope, sort=self._view.sort):
            sentences = {
                Scope.TO_READ: self.tr("Articles that you put on the reading list wait here."),
                Scope.UNREAD: self.tr("Every article has been opened."),
                Scope.BOOKMARKED: self.tr(
                    "Articles with a bookmark stand here. B bookmarks the one you read."
                ),
                Scope.NOTED: self.tr(
                    "Articles with notes stand here. N writes one about the article you read."
                ),
            }
            sentence = sentences.get(self._view.scope)
            if sentence is not None:
                return self.tr("Nothing here yet"), sentence, self.tr("Show all articles")
        return (
            self.tr("No articles"),
            self.tr("No article belongs to this part of the library."),
            self.tr("Show all articles"),
        )

    def _press(self) -> None:
        if self._library_empty:
            self.import_requested.emit()
        elif self._view.query:
            self.clear_requested.emit()
        else:
            self.all_requested.emit()
