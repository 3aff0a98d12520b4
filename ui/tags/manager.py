"""All tags of the library in one place: renamed by typing over them, merged by giving them a name in use, deleted.

Each of these is one step of undo, whatever the number of articles and notes; nothing is asked before.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader import Changes, Library, TagRow
from ui.controls import Button, EmptyState, SearchField, muted, serif_title, set_kind
from ui.tags.table import Index, TagsModel
from ui.tasks import Tasks
from ui.theme import Appearance, ui_font
from ui.undo_strip import UndoStrip
from ui.wording import counted

LINE, PAD = 32, 8


class _Cells(QStyledItemDelegate):
    """Cells on a rounded ground where their row is chosen; a name is typed over in a field as high as its line."""

    def __init__(self, appearance: Appearance, parent: QTableView) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, place = self._appearance.theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            last = index.model().columnCount() - 1
            painter.setClipRect(place)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection))
            left, right = (0 if index.column() == 0 else -12), (0 if index.column() == last else 12)
            painter.drawRoundedRect(place.adjusted(left, 1, right, -1), 6, 6)
        words, inner = str(index.data() or ""), place.adjusted(PAD, 0, -PAD, 0)
        painter.setFont(ui_font(13))
        painter.setPen(QColor(theme.muted if index.column() else theme.ink))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, int(inner.width()))
        side = Qt.AlignmentFlag.AlignRight if index.column() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()

    def createEditor(self, parent: QWidget | None, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setFont(ui_font(13))
        field.setFrame(False)
        return field


class _Table(QTableView):
    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete deletes; Return renames on every platform, and goes to no button of the window."""
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # the Return that ends a name begins no other
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self.currentIndex().siblingAtColumn(0))
        else:
            super().keyPressEvent(event)


class TagsWindow(QDialog):
    """`changed` tells of what was written, `merged` of two tags that became the second; `shown` asks for articles."""

    changed = Signal(Changes)
    merged = Signal(str, str)
    shown = Signal(TagRow)
    failed = Signal(Exception)

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._appearance = library, tasks, appearance
        self._wanted: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tags"))
        self.resize(640, 520)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(32, 0, 32, 16)
        inner.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(serif_title(self.tr("Tags"), 24))
        self.count = muted("", 13)
        self.count.setContentsMargins(0, 0, 0, 4)
        head.addWidget(self.count, 1, Qt.AlignmentFlag.AlignBottom)
        inner.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.search = SearchField(self.tr("Find a tag"), self.tr("Find a tag"))
        row.addWidget(self.search, 1)
        self.rename_button, self.merge_button, self.delete_button = (
            Button(words) for words in (self.tr("Rename"), self.tr("Merge into…"), self.tr("Delete"))
        )
        for button in (self.rename_button, self.merge_button, self.delete_button):
            row.addWidget(button)
        inner.addLayout(row)
        self.model = TagsModel(self)
        self.table = self._build_table()
        self.empty = EmptyState("", "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        inner.addWidget(self.stack, 1)
        self.hint = muted(
            self.tr("A name in use merges the two. What lies within a tag, “a/b” within “a”, goes with it."),
            11,
        )
        self.hint.setWordWrap(True)
        inner.addWidget(self.hint)
        column.addLayout(inner, 1)
        self.undo_strip = UndoStrip(library, tasks)
        column.addWidget(self.undo_strip)
        self._connect()
        self.refresh()

    def _build_table(self) -> _Table:
        table = _Table()
        table.setModel(self.model)
        table.setItemDelegate(_Cells(self._appearance, table))
        table.setAccessibleName(self.tr("Tags"))
        table.setShowGrid(False)
        table.setFont(ui_font(13))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        table.setTabKeyNavigation(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(LINE)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.horizontalHeader()
        header.setFont(ui_font(11))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        set_kind(header, "columns")
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _connect(self) -> None:
        self.search.settled.connect(self.model.look_for)
        self.model.renamed.connect(self._rename)
        self.model.modelReset.connect(self._show_state)
        self.table.delete_pressed.connect(self._delete)
        self.table.customContextMenuRequested.connect(self._menu)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.rename_button.clicked.connect(self._edit)
        self.merge_button.clicked.connect(self._merge)
        self.delete_button.clicked.connect(self._delete)
        self.undo_strip.undone.connect(self._told)
        self.undo_strip.failed.connect(self.failed)

    # -- what is shown

    def refresh(self) -> None:
        """Read the tags again."""
        self._tasks.latest("tags window", self._library.tags, self._take, self.failed.emit)

    def _take(self, rows: tuple[TagRow, ...]) -> None:
        current = self.current()
        wanted = self._wanted if self._wanted is not None else (current.id if current else None)
        self._wanted = None
        self.model.set_rows(rows)
        place = self.model.place(wanted) if wanted is not None else None
        if place is not None:
            self.table.selectRow(place)
        self.count.setText(counted(len(rows), self.tr("%n tag"), self.tr("%n tags")) if rows else "")

    def choose(self, tag_id: int) -> None:
        """Select a tag once the tags are here."""
        self._wanted = tag_id

    def current(self) -> TagRow | None:
        """The selected tag."""
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _show_state(self) -> None:
        if self.model.names():
            self.empty.set_words(self.tr("No tag has these words"), "")
        else:
            self.empty.set_words(
                self.tr("No tags yet"),
                self.tr(
                    "Press G to tag the article you read or the selected ones, or write #tags in a note."
                ),
            )
        self.stack.setCurrentWidget(self.table if self.model.rows else self.empty)
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = self.current() is not None
        for button in (self.rename_button, self.merge_button, self.delete_button):
            button.setEnabled(chosen)

    # -- what a person does

    def _edit(self) -> None:
        if self.current() is not None:
            self.table.edit(self.table.currentIndex().siblingAtColumn(0))

    def _menu(self, where: QPoint) -> None:
        row = self.current()
        if row is None or not self.table.indexAt(where).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show its articles"), lambda: self.shown.emit(row))
        menu.addAction(self.tr("Rename"), self._edit)
        menu.addAction(self.tr("Merge into…"), self._merge)
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), self._delete)
        menu.popup(self.table.viewport().mapToGlobal(where))

    def _merge(self) -> None:
        row = self.current()
        if row is None:
            return
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Merge tags"))
        dialog.setLabelText(self.tr("Whatever carries “{name}” shall carry").format(name=row.name))
        dialog.setComboBoxItems([name for name in self.model.names() if name != row.name])
        dialog.textValueSelected.connect(lambda name: self._rename(row, name))
        dialog.open()

    def _rename(self, row: TagRow, name: str) -> None:
        other = self.model.named(name)
        if other is not None and other.id != row.id:
            said = self.tr("“{former}” and “{name}” are one tag now.").format(
                former=row.name, name=other.name
            )
            self._wanted = other.id
            self._write(
                lambda: self._library.rename_tag(row.id, name),
                said,
                lambda: self.merged.emit(row.name, other.name),
            )
            return
        said = self.tr("“{former}” is called “{name}” now.").format(former=row.name, name=name)
        self._write(lambda: self._library.rename_tag(row.id, name), said)

    def _delete(self) -> None:
        row = self.current()
        if row is not None:
            said = self.tr("“{name}” was deleted; what carried it is still there.").format(name=row.name)
            self._write(lambda: self._library.delete_tag(row.id), said)

    def _write(
        self, work: Callable[[], Changes], said: str, before_telling: Callable[[], None] = lambda: None
    ) -> None:
        def done(changes: Changes) -> None:
            before_telling()
            if changes.label:
                self.undo_strip.say(said, changes)
            self._told(changes)

        self._tasks.write(work, done, self._refused)

    def _refused(self, error: Exception) -> None:
        self.failed.emit(error)
        self.refresh()

    def _told(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self.refresh()
