"""The table of all tags: names that can be edited in place, and how many of each noun carry them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reader import TagRow
from ui.wording import number

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class TagsModel(QAbstractTableModel):
    """A row a tag. `renamed` carries a tag and the name that was typed."""

    renamed = Signal(TagRow, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[TagRow, ...] = ()
        self._words = ""
        self.rows: list[TagRow] = []
        self.heads = (
            self.tr("Tag"),
            self.tr("Articles"),
            self.tr("Notes"),
            self.tr("Highlights"),
            self.tr("Bookmarks"),
            self.tr("Checks"),
        )

    def set_rows(self, rows: Sequence[TagRow]) -> None:
        """Show these tags, as far as they have the words that are looked for."""
        self._all = tuple(rows)
        self._narrow()

    def look_for(self, words: str) -> None:
        """Show only tags with these words in their names."""
        self._words = words.strip().casefold()
        self._narrow()

    def _narrow(self) -> None:
        self.beginResetModel()
        self.rows = [row for row in self._all if self._words in row.name.casefold()]
        self.endResetModel()

    def named(self, name: str) -> TagRow | None:
        """The tag of a name, however it is spelt."""
        wanted = name.strip().strip("/").casefold()
        return next((row for row in self._all if row.name.casefold() == wanted), None)

    def names(self) -> list[str]:
        """The names of all tags."""
        return [row.name for row in self._all]

    def place(self, tag_id: int) -> int | None:
        """The row of a tag."""
        return next((at for at, row in enumerate(self.rows) if row.id == tag_id), None)

    # -- Qt

    def rowCount(self, parent: Index | None = None) -> int:
        """As many rows as tags."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The name and the numbers."""
        return 0 if parent is not None and parent.isValid() else len(self.heads)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == 0 else flags

    def headerData(self, at: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the columns are."""
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[at]
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if at == 0 else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A name, or a number where it is not none."""
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        if index.column() == 0:
            return row.name
        counts = (row.articles, row.notes, row.highlights, row.bookmarks, row.checks)
        count = counts[index.column() - 1]
        return number(count) if count else ""

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A name was typed: it is asked for, and shown once the library has it."""
        row, name = self.rows[index.row()], " ".join(str(value).split())
        if role == Qt.ItemDataRole.EditRole and name and name != row.name:
            self.renamed.emit(row, name)
            return True
        return False
