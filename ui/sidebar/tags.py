"""The tags of the library as a tree by "/": a click shows what carries one, the chevron what lies within it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from reader import TagRow
from ui.sidebar.entry import Entry
from ui.sidebar.rows import DENSE, Rows
from ui.theme import Appearance

MOST = 12  # tags of the first level that are shown; the others are in the window of all tags


@dataclass(frozen=True, slots=True)
class Line:
    """A tag as it stands in the tree: its own part of the name, its depth, whether others lie within it."""

    row: TagRow
    words: str
    depth: int
    has_inner: bool


def carriers(row: TagRow) -> int:
    """How many things of any kind carry a tag."""
    return row.articles + row.notes + row.highlights + row.bookmarks + row.checks


def lines(rows: Sequence[TagRow], unfolded: Collection[str], most: int = MOST) -> list[Line]:
    """The lines to show: of the first level those that most things carry, by name; within the unfolded ones all."""
    known = {row.name.casefold() for row in rows}
    outer = {row.name: _outer(row.name, known) for row in rows}
    first = [row for row in rows if outer[row.name] is None]
    busiest = sorted(first, key=carriers, reverse=True)[:most]
    shown = {row.name.casefold() for row in busiest}
    found: list[Line] = []
    depths: dict[str, int] = {}
    for row in sorted(rows, key=lambda each: each.name.casefold().split("/")):
        name, parent = row.name.casefold(), outer[row.name]
        if parent is None and name not in shown:
            continue
        if parent is not None and (parent not in depths or parent not in unfolded):
            continue
        depths[name] = 0 if parent is None else depths[parent] + 1
        words = row.name if parent is None else row.name[len(parent) + 1 :]
        found.append(Line(row, words, depths[name], any(other == name for other in outer.values())))
    return found


def _outer(name: str, known: Collection[str]) -> str | None:
    """The nearest tag in use that a name lies within."""
    parts = name.casefold().split("/")
    for n in range(len(parts) - 1, 0, -1):
        if (outer := "/".join(parts[:n])) in known:
            return outer
    return None


class TagTree(QWidget):
    """`chosen` carries a tag; `managed` asks for the window of all tags, with the tag that was meant or None."""

    chosen = Signal(TagRow)
    managed = Signal(object)  # TagRow | None

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TagRow, ...] = ()
        self._lines: list[Line] = []
        self._unfolded: set[str] = set()
        self._current: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._entries = Rows(appearance, lambda at: self.chosen.emit(self._lines[at].row))
        self.all = Entry(self.tr("All tags…"), appearance, DENSE)
        self.all.setCheckable(False)
        self.all.clicked.connect(lambda: self.managed.emit(None))
        column.addWidget(self._entries)
        column.addWidget(self.all)

    def set_tags(self, rows: Sequence[TagRow]) -> None:
        """Show the tags in use."""
        self._rows = tuple(rows)
        self._show()

    def set_current(self, name: str | None) -> None:
        """Mark the tag that the list shows."""
        self._current = name.casefold() if name else None
        self._show()

    def entries(self) -> list[Entry]:
        """The entries, in order."""
        return self._entries.entries()

    def _show(self) -> None:
        self._lines = lines(self._rows, self._unfolded)
        for at, (entry, line) in enumerate(
            zip(self._entries.take(len(self._lines)), self._lines, strict=True)
        ):
            if entry.text() != line.words:
                entry.set_name(line.words)
            entry.setToolTip(line.row.name)
            entry.set_count(line.row.articles or None)
            entry.set_depth(line.depth)
            entry.set_folds(line.row.name.casefold() in self._unfolded if line.has_inner else None)
            entry.setChecked(line.row.name.casefold() == self._current)
            self._watch(entry, at)

    def _watch(self, entry: Entry, at: int) -> None:
        if entry.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu:
            return  # an entry keeps its place, so it is watched once
        entry.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        entry.customContextMenuRequested.connect(lambda where: self._menu(at, entry.mapToGlobal(where)))
        entry.fold_toggled.connect(lambda: self._turn(at))

    def _turn(self, at: int) -> None:
        self._unfolded ^= {self._lines[at].row.name.casefold()}
        self._show()

    def _menu(self, at: int, where: QPoint) -> None:
        row = self._lines[at].row
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show its articles"), lambda: self.chosen.emit(row))
        menu.addAction(self.tr("Rename, merge, delete…"), lambda: self.managed.emit(row))
        menu.popup(where)
