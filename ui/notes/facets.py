"""Buttons that name what the notes are narrowed by, and the list of tags, speakers or articles to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader import Library, NoteFacet
from ui import wording
from ui.controls import Button, SearchField, muted, set_kind
from ui.tasks import Tasks
from ui.theme import ui_font

WIDTH, HEIGHT = 300, 340
COUNT = int(Qt.ItemDataRole.UserRole) + 1

Index = QModelIndex | QPersistentModelIndex


class FacetButton(Button):
    """Names what the notes are narrowed by, "Tag ▾", or the value that they are narrowed to."""

    pressed_open = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "quiet", parent)
        self._name = name
        self.setCheckable(True)
        self.setMinimumWidth(48)  # a narrow window stays as narrow
        self.clicked.connect(self._clicked)
        self.set_value(None)

    def _clicked(self) -> None:
        self.setChecked(self._value is not None)
        self.pressed_open.emit()

    def set_value(self, value: str | None) -> None:
        """Show a value as chosen, or none."""
        self._value = value
        shown = self._name if value is None else value
        self.setText(f"{shown if len(shown) <= 22 else shown[:21] + '…'} ▾")
        self.setChecked(value is not None)
        self.setAccessibleName(self._name if value is None else f"{self._name}: {value}")


class _Line(QStyledItemDelegate):
    """A name, and behind it how many notes it leaves."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        count = str(index.data(COUNT) or "")
        metrics = option.fontMetrics
        inner = QStyleOptionViewItem(option)
        super().paint(painter, inner, index)
        painter.save()
        painter.setFont(ui_font(12))
        painter.setPen(option.palette.placeholderText().color())
        room = metrics.horizontalAdvance(count) + 8
        place = option.rect.adjusted(option.rect.width() - room, 0, -8, 0)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), count)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The name is cut where the number begins."""
        super().initStyleOption(option, index)
        count = str(index.data(COUNT) or "")
        room = option.rect.width() - 34 - option.fontMetrics.horizontalAdvance(count)
        option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)


class FacetList(QFrame):
    """A popup with the tags, speakers or articles of the notes, found by some letters."""

    chosen = Signal(object, str)  # key (None for any), label

    def __init__(self, kind: str, library: Library, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kind, self._library, self._tasks = kind, library, tasks
        self._channel = f"note facets {id(self)}"
        set_kind(self, "popup")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        words = {
            "tag": self.tr("Find a tag"),
            "speaker": self.tr("Find a speaker"),
            "article": self.tr("Find an article"),
        }[kind]
        self.field = SearchField(words, words)
        self.field.settled.connect(self._ask)
        self.field.installEventFilter(self)
        column.addWidget(self.field)
        self.list = QListWidget()
        self.list.setFont(ui_font(13))
        self.list.setAccessibleName(words)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Line(self.list))
        self.list.itemClicked.connect(self._pick)
        self.list.itemActivated.connect(self._pick)
        column.addWidget(self.list, 1)
        self.nothing = muted(self.tr("No note is like that."))
        self.nothing.hide()
        column.addWidget(self.nothing)
        self.field.returnPressed.connect(self._pick_first)

    def open_below(self, button: QWidget) -> None:
        """Stand below a button, with everything there is."""
        self.setFixedSize(QSize(WIDTH, HEIGHT))
        self.move(button.mapToGlobal(QPoint(0, button.height() + 4)))
        self.show()
        self.field.setFocus()
        self._ask("")

    def _ask(self, words: str) -> None:
        kind, library = self._kind, self._library
        self._tasks.latest(self._channel, lambda: library.note_facets(kind, words), self._offer)

    def _offer(self, facets: Sequence[NoteFacet]) -> None:
        self.list.clear()
        if not self.field.text():
            self._add(None, self.tr("Any"), "")
        for facet in facets:
            label = f"#{facet.label}" if self._kind == "tag" else facet.label
            self._add(facet.key, label, wording.number(facet.notes))
        self.nothing.setVisible(not facets)
        if self.list.count():
            self.list.setCurrentRow(0)

    def _add(self, key: str | int | None, label: str, count: str) -> None:
        item = QListWidgetItem(label)
        item.setData(Qt.ItemDataRole.UserRole, (key, label))
        item.setData(COUNT, count)
        item.setToolTip(label)
        self.list.addItem(item)

    def _pick_first(self) -> None:
        if self.list.currentItem() is not None:
            self._pick(self.list.currentItem())

    def _pick(self, item: QListWidgetItem) -> None:
        key, label = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(key, label)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was asked and has not come is wanted no more."""
        self._tasks.drop(self._channel)
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go through the list while the field has the focus."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.list.count():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
            return
        super().keyPressEvent(event)
