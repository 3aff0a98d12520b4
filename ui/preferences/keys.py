"""Changes the keys of actions: a key that another action has moves only when the person says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.controls import Button, SearchField, muted, primary_button, serif_title, set_kind
from ui.preferences.shortcuts import Group, keys_of, name_of, plain
from ui.theme import ui_font

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class KeysDialog(QDialog):
    """`keys_changed` carries the keys of every action that differ from the usual ones, by the action's id.

    `taken`: keys that are no action's and cannot be given to one, with what they do.
    """

    keys_changed = Signal(dict)

    def __init__(
        self,
        groups: Sequence[Group],
        usual: Mapping[str, Sequence[str]],
        taken: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = [
            (name, action) for name, actions in groups for action in actions if action.objectName()
        ]
        self._usual = usual
        self._taken = {QKeySequence.fromString(keys): what for keys, what in taken.items()}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change keys"))
        self.resize(720, 620)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(serif_title(self.tr("Change keys"), 20), 1)
        self.search = SearchField(self.tr("Search actions"), self.tr("Action or key"))
        self.search.settled.connect(self._narrow)
        head.addWidget(self.search)
        column.addLayout(head)
        self._make_table()
        column.addWidget(self.table, 1)
        self.said = muted(self.tr("Choose an action and press the new key."), 12)
        self.said.setWordWrap(True)
        column.addWidget(self.said)
        column.addLayout(self._editor())
        self.table.setCurrentCell(0, 0)

    def _make_table(self) -> None:
        table = self.table = QTableWidget(len(self._actions), 2)
        table.setAccessibleName(self.tr("Actions and their keys"))
        table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Key")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setFont(ui_font(13))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        set_kind(header, "columns")
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for row, (name, action) in enumerate(self._actions):
            words = QTableWidgetItem(f"{plain(name)} › {name_of(action)}")
            table.setItem(row, 0, words)
            table.setItem(row, 1, QTableWidgetItem(keys_of(action)))
            words.setSizeHint(QSize(0, 28))
        table.currentCellChanged.connect(lambda *_cells: self._chosen())
        table.cellActivated.connect(lambda *_cell: self.edit.setFocus())

    def _editor(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.edit = QKeySequenceEdit()
        self.edit.setMinimumWidth(140)
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        for inner in self.edit.findChildren(QToolButton):  # Qt's own, which has no name
            inner.setAccessibleName(self.tr("Clear"))
        self.edit.setAccessibleName(self.tr("New key"))
        self.edit.keySequenceChanged.connect(lambda _keys: self._look())
        self.give = primary_button(self.tr("Use this key"))
        self.give.clicked.connect(self.assign)
        self.usual = Button(self.tr("Usual key"))
        self.usual.clicked.connect(self.reset)
        self.all = Button(self.tr("All usual keys"))
        self.all.clicked.connect(self.reset_all)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.close)
        row.addWidget(self.edit, 1)
        for button in (self.give, self.usual, self.all, close):
            row.addWidget(button)
        return row

    def _current(self) -> QAction | None:
        row = self.table.currentRow()
        return self._actions[row][1] if row >= 0 else None

    def _chosen(self) -> None:
        action = self._current()
        if action is not None and hasattr(self, "edit"):
            self.edit.setKeySequence(action.shortcut())
            self._look()

    def _holders(self, keys: QKeySequence) -> list[QAction]:
        own = self._current()
        return [each for _, each in self._actions if each is not own and keys in each.shortcuts()]

    def _look(self) -> None:
        action, keys = self._current(), self.edit.keySequence()
        taken = self._taken.get(keys)
        self.give.setEnabled(action is not None and keys != action.shortcut() and taken is None)
        holders = [] if keys.isEmpty() else self._holders(keys)
        if taken is not None:
            self.said.setText(
                self.tr("{key} is for “{what}” and stays so. Press another key.").format(
                    key=keys.toString(QKeySequence.SequenceFormat.NativeText), what=taken
                )
            )
        elif holders:
            self.said.setText(
                self.tr("{key} is the key of “{action}”, which will be without it.").format(
                    key=keys.toString(QKeySequence.SequenceFormat.NativeText), action=name_of(holders[0])
                )
            )
            self.give.setText(self.tr("Take this key"))
        else:
            self.said.setText(self.tr("Choose an action and press the new key."))
            self.give.setText(self.tr("Use this key"))

    def assign(self) -> None:
        """Give the chosen action the key; whoever had it is without it."""
        action, keys = self._current(), self.edit.keySequence()
        if action is None or keys in self._taken:
            return
        for holder in self._holders(keys) if not keys.isEmpty() else ():
            holder.setShortcuts([each for each in holder.shortcuts() if each != keys])
        action.setShortcuts([] if keys.isEmpty() else [keys])
        self._told()

    def reset(self) -> None:
        """Give the chosen action its usual keys, as far as no other action was given them."""
        action = self._current()
        if action is None:
            return
        wanted = [QKeySequence.fromString(key) for key in self._usual.get(action.objectName(), ())]
        action.setShortcuts([keys for keys in wanted if not self._holders(keys)])
        self._told()

    def reset_all(self) -> None:
        """Give every action its usual keys."""
        for _, action in self._actions:
            usual = self._usual.get(action.objectName(), ())
            action.setShortcuts([QKeySequence.fromString(key) for key in usual])
        self._told()

    def _told(self) -> None:
        for row, (_, action) in enumerate(self._actions):
            item = self.table.item(row, 1)
            if item is not None:
                item.setText(keys_of(action))
        self._chosen()
        self.keys_changed.emit(changed_keys((action for _, action in self._actions), self._usual))

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.table.rowCount()):
            cells = [self.table.item(row, column) for column in (0, 1)]
            said = " ".join(cell.text() for cell in cells if cell is not None).casefold()
            self.table.setRowHidden(row, not all(word in said for word in words))


def changed_keys(actions: Iterable[QAction], usual: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """The keys that a person changed, in Qt's portable notation; an action without a key has an empty list."""
    found = {}
    for action in actions:
        keys = [key.toString(_PORTABLE) for key in action.shortcuts()]
        known = [
            QKeySequence.fromString(key).toString(_PORTABLE) for key in usual.get(action.objectName(), ())
        ]
        if keys != known:
            found[action.objectName()] = keys
    return found
