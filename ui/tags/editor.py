"""The tags of one thing or of several: a chip for each, and a field that completes the names of the library.

Every chip that comes or goes is written at once; there is nothing to confirm. It knows no library.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.article_list.chips import FilterChip
from ui.controls import TextField, muted, serif_title
from ui.reading.flow import FlowLayout
from ui.search.popup import ROW, SuggestionList
from ui.theme import Appearance

MOST = 6  # names suggested
WIDTH = 420


def suggested(typed: str, names: Sequence[str], carried: Sequence[str]) -> list[str]:
    """Names to suggest: those that begin so, then those of which a part does, none that all have already."""
    wanted = typed.strip().lstrip("#").casefold()
    free = [name for name in names if name not in carried]
    first = [name for name in free if name.casefold().startswith(wanted)]
    inner = [name for name in free if name not in first and f"/{wanted}" in name.casefold()]
    return [name for name in [*first, *inner] if name.casefold() != wanted][:MOST]


class TagEditor(QDialog):
    """`added` and `removed` carry a name; the caller writes, then shows what is carried by `set_tags`."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, title: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._names: tuple[str, ...] = ()
        self._carried: dict[str, int] = {}
        self._of = 1
        self._chips: list[FilterChip] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tags"))
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(serif_title(title, 18))
        self._shelf = QWidget()
        self._flow = FlowLayout(self._shelf, gap=6, line_gap=6)
        column.addWidget(self._shelf)
        self.field = TextField(self.tr("Add a tag"), self.tr("Add a tag, or part/of/a/tree"))
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._typed)
        column.addWidget(self.field)
        self._words = QStringListModel(self)
        self.list = SuggestionList(appearance, self)
        self.list.setModel(self._words)
        self.list.clicked.connect(self._take)
        column.addWidget(self.list)
        self.hint = muted(self.tr("Return or a comma adds it; Backspace takes the last one away."), 11)
        column.addWidget(self.hint)
        self._suggest()

    # -- what is shown

    def set_names(self, names: Sequence[str]) -> None:
        """The names that the library has, for completion."""
        self._names = tuple(names)
        self._suggest()

    def set_tags(self, carried: Mapping[str, int], of: int) -> None:
        """Show the tags that are carried, each by how many of the things this is about."""
        self._carried, self._of = dict(carried), of
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(name, number) for name, number in self._carried.items()]
        self._flow.set_order(self._chips)
        for chip in self._chips:
            chip.show()
        self._shelf.setVisible(bool(self._chips))
        self._suggest()

    def _chip(self, name: str, number: int) -> FilterChip:
        words = name if number >= self._of else f"{name}  {number}/{self._of}"
        chip = FilterChip(words, self._appearance, None, self._shelf)
        chip.setAccessibleName(self.tr("Remove the tag {name}").format(name=words))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(lambda: self.removed.emit(name))
        return chip

    def chips(self) -> list[FilterChip]:
        """The chips, in order."""
        return self._chips

    def _suggest(self) -> None:
        everywhere = [name for name, number in self._carried.items() if number >= self._of]
        words = suggested(self.field.text(), self._names, everywhere)
        self._words.setStringList(words)
        self.list.setCurrentIndex(QModelIndex())
        self.list.setFixedHeight(len(words) * ROW + 2 if words else 0)
        self.list.setVisible(bool(words))
        self.adjustSize()

    # -- what a person does

    def _typed(self, text: str) -> None:
        if "," in text:
            before, _, after = text.rpartition(",")
            for name in before.split(","):
                self._add(name)
            self.field.setText(after.lstrip())
        self._suggest()

    def _add(self, name: str) -> None:
        if name.strip():
            self.added.emit(name.strip())

    def _take(self, index: QModelIndex) -> None:
        self.field.clear()
        self._add(str(index.data()))
        self.field.setFocus()

    def _enter(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._take(index)
            return
        text = self.field.text()
        self.field.clear()
        if text.strip():
            self._add(text)
        else:
            self.accept()
        self._suggest()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the field: up and down go through the suggestions, Tab takes the first."""
        if (
            watched is not self.field
            or event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
        ):
            return super().eventFilter(watched, event)
        key, number = event.key(), self._words.rowCount()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and number:
            by = 1 if key == Qt.Key.Key_Down else -1
            row = (self.list.currentIndex().row() + 1 + by) % (number + 1) - 1
            self.list.setCurrentIndex(self._words.index(row) if row >= 0 else QModelIndex())
        elif key == Qt.Key.Key_Tab and number and self.field.text().strip():
            chosen = self.list.currentIndex()
            self.field.setText(str((chosen if chosen.isValid() else self._words.index(0)).data()))
            self._suggest()
        elif key == Qt.Key.Key_Backspace and not self.field.text() and self._carried:
            self.removed.emit(list(self._carried)[-1])
        else:
            return super().eventFilter(watched, event)
        return True
