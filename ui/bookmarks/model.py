"""The bookmarks that the page shows: found by words, sorted, named in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader import Bookmark, BookmarkRow, shown_title
from ui import wording

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Line:
    """A bookmark with the article it stands in. `words` are what it is found by, folded."""

    mark: Bookmark
    title: str  # the article's, as the list shows it
    source: str | None
    day: date | None
    words: str

    @classmethod
    def of(cls, row: BookmarkRow) -> Line:
        """The line of a bookmark."""
        mark, title, origin, source, day = row
        exact = mark.anchor.exact if mark.anchor else ""
        words = " ".join(
            (mark.name or "", " ".join(exact.split()), title, source or "", *mark.tags)
        ).casefold()
        return cls(mark, shown_title(title, origin) or title, source, day, words)

    @property
    def quote(self) -> str:
        """The words of the passage; "" for a bookmark of the whole article."""
        return " ".join(self.mark.anchor.exact.split()) if self.mark.anchor else ""

    def place(self) -> str:
        """Where it stands: the article, unless that is said above, its source and its day."""
        day = wording.short_day(self.day) if self.day else None
        named = self.mark.name or self.quote
        return wording.dotted(self.title if named else None, self.source, day)

    def has(self, words: Sequence[str]) -> bool:
        """Whether all words are in it."""
        return all(word in self.words for word in words)


class BookmarksModel(QAbstractListModel):
    """`renamed` carries a bookmark's id and the name that was typed, "" for none."""

    renamed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Line] = ()
        self._words: tuple[str, ...] = ()
        self._order = "article"
        self.lines: list[Line] = []

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these, as far as they have the words that are looked for."""
        self._all = lines
        self._show()

    def look_for(self, words: str) -> None:
        """Only bookmarks with all these words, in name, quote, title, source or tags."""
        self._words = tuple(words.casefold().split())
        self._show()

    def sort_by(self, order: str) -> None:
        """By "article" date, by when they were "made", or by "name"."""
        self._order = order
        self._show()

    def total(self) -> int:
        """How many there are, whatever is looked for."""
        return len(self._all)

    def _show(self) -> None:
        found = [line for line in self._all if line.has(self._words)] if self._words else list(self._all)
        if self._order == "made":
            found.sort(key=lambda line: line.mark.created, reverse=True)
        elif self._order == "name":
            found.sort(key=lambda line: (line.mark.name is None, (line.mark.name or line.title).casefold()))
        self.beginResetModel()
        self.lines = found
        self.endResetModel()

    def row_of(self, bookmark_id: int) -> int | None:
        """Where a bookmark stands."""
        return next((at for at, line in enumerate(self.lines) if line.mark.id == bookmark_id), None)

    # -- Qt

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a bookmark."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A name can be typed."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line for the delegate, words for everyone else."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.EditRole:
            return line.mark.name or ""
        if role == Qt.ItemDataRole.DisplayRole:
            return line.mark.name or line.quote or line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            kind = (
                QCoreApplication.translate("Bookmarks", "passage")
                if line.quote
                else QCoreApplication.translate("Bookmarks", "article")
            )
            tags = " ".join(f"#{tag}" for tag in line.mark.tags)
            return ". ".join(
                part for part in (line.mark.name, line.quote, line.title, kind, line.place(), tags) if part
            )
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A name was typed: it is asked for, and shown once the library has it."""
        line = self.lines[index.row()]
        name = " ".join(str(value).split())
        if role == Qt.ItemDataRole.EditRole and name != (line.mark.name or ""):
            self.renamed.emit(line.mark.id, name)
            return True
        return False
