"""The sheet of keys, made from the window's own actions: it cannot tell another story than the menus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenuBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.controls import Button, EmptyState, SearchField, clear_layout, heading, serif_title, set_kind
from ui.theme import ui_font

Group = tuple[str, Sequence[QAction]]
Section = tuple[str, list[tuple[str, str]]]
COLUMN, MOST_COLUMNS = 330, 3  # px of the sheet for each


def plain(text: str) -> str:
    """A menu's text without the mark of its mnemonic and the dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def name_of(action: QAction) -> str:
    """What an action is called, whatever it would do just now: "Undo" and not "Undo: Add bookmark"."""
    return action.iconText().removesuffix("…")  # Qt takes the mnemonic out of it


def groups_of(bar: QMenuBar) -> list[Group]:
    """The menus of a bar with their actions, menus inside menus after theirs."""
    found: list[Group] = []
    for entry in bar.actions():
        menu = entry.menu()
        if menu is not None:
            found.append((plain(entry.text()), [a for a in menu.actions() if not a.isSeparator()]))
    return found


class ShortcutsSheet(QDialog):
    """All keys by menu, found by name or key. `more`: the keys that are no actions, and what they do."""

    change_asked = Signal()

    def __init__(
        self,
        groups: Sequence[Group],
        more: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sections: list[Section] = [
            (name, [(name_of(action), keys_of(action)) for action in actions if action.shortcuts()])
            for name, actions in groups
        ]
        if more:
            self._sections.append((self.tr("While reading"), [(what, keys) for keys, what in more]))
        self._sections.sort(
            key=lambda section: -len(section[1])
        )  # what most keys are for is looked for first
        self._shown_in = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.setModal(False)
        room = self.screen().availableSize()
        self.resize(min(1080, room.width() - 80), min(780, room.height() - 80))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 16, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 16, 0)
        head.addWidget(serif_title(self.tr("Keys"), 20), 1)
        self.search = SearchField(self.tr("Search keys"), self.tr("Action or key"))
        self.search.settled.connect(lambda _text: self._show())
        head.addWidget(self.search)
        change = Button(self.tr("Change keys…"))
        change.clicked.connect(self.change_asked)
        head.addWidget(change)
        column.addLayout(head)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Keys"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet = QWidget()
        self._columns = QHBoxLayout(self._sheet)
        self._columns.setContentsMargins(0, 0, 16, 0)
        self._columns.setSpacing(32)
        area.setWidget(self._sheet)
        column.addWidget(area, 1)
        self.empty = EmptyState(self.tr("No such key"), self.tr("Search by what it does, or by the key."))
        column.addWidget(self.empty, 1)
        self._area = area
        self._show()

    def entries(self) -> list[tuple[str, str]]:
        """What is shown: what a key does, and the key."""
        words = self.search.text().casefold().split()
        return [
            entry
            for _name, entries in self._sections
            for entry in entries
            if all(word in " ".join(entry).casefold() for word in words)
        ]

    def _number(self) -> int:
        """Of columns: as many as there is room for."""
        return max(1, min(MOST_COLUMNS, self.width() // COLUMN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width there may be room for more columns, or less."""
        super().resizeEvent(event)
        if self._number() != self._shown_in:
            self._show()

    def _show(self) -> None:
        clear_layout(self._columns)
        self._shown_in = self._number()
        kept = set(self.entries())
        sections = [(name, [e for e in entries if e in kept]) for name, entries in self._sections]
        sections = [(name, entries) for name, entries in sections if entries]
        sides: list[list[Section]] = [[] for _ in range(self._shown_in)]
        for section in sections:  # the longest first, each to the shortest column
            min(sides, key=lines_of).append(section)
        for side in sides:
            self._columns.addLayout(self._column(side), 1)
        self._area.setVisible(bool(kept))
        self.empty.setVisible(not kept)

    def _column(self, sections: list[Section]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for number, (name, entries) in enumerate(sections):
            head = heading(name)
            head.setContentsMargins(0, 16 if number else 0, 0, 4)
            column.addWidget(head)
            for what, keys in entries:
                column.addLayout(self._line(what, keys))
        column.addStretch(1)
        return column

    @staticmethod
    def _line(what: str, keys: str) -> QHBoxLayout:
        """A line has a row of its own: in a grid the longest keys would take room from the words of all."""
        row = QHBoxLayout()
        row.setSpacing(12)
        label = QLabel(what)
        label.setFont(ui_font(13))
        label.setWordWrap(True)
        row.addWidget(label, 1)
        cap = QLabel(keys)
        cap.setFont(ui_font(12))
        set_kind(cap, "muted")
        row.addWidget(cap, 0, Qt.AlignmentFlag.AlignTop)
        return row


def lines_of(sections: Sequence[Section]) -> int:
    """How many lines sections take, with their heads and what parts them."""
    return sum(len(entries) + 2 for _name, entries in sections)


def keys_as(portable: str) -> str:
    """Keys as the platform writes them: "Ctrl+B" as "Strg+B" in German."""
    return QKeySequence.fromString(portable).toString(QKeySequence.SequenceFormat.NativeText)


def keys_of(action: QAction) -> str:
    """The keys of an action as the platform writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(native) for keys in action.shortcuts())
