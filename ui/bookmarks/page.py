"""All bookmarks on one page: found, sorted, named in place, tagged, opened at their passage, deleted by the handful."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from reader import Changes, Library, step_aside
from ui import wording
from ui.bookmarks.model import BookmarksModel, Line
from ui.bookmarks.rows import BookmarkDelegate
from ui.controls import BreakingRow, Choice, EmptyState, SearchField, centred, muted, serif_title, set_kind
from ui.rows import PLAIN, RowsList
from ui.tasks import Tasks
from ui.theme import Appearance
from ui.undo_strip import UndoStrip

CHANNEL = "bookmarks page"
PART = 300  # bookmarks, after which the window goes first
FIRST = 64  # bookmarks that are read for the first screen


class BookmarksList(RowsList):
    """The rows. Return and a plain click open one, Delete deletes the selected ones, F2 names, G tags them."""

    delete_pressed = Signal()
    tag_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Delete, F2 and G besides Return."""
        if event.matches(QKeySequence.StandardKey.Delete):
            return self.delete_pressed.emit
        if event.key() == Qt.Key.Key_G and event.modifiers() in PLAIN:
            return self.tag_pressed.emit
        if event.key() == Qt.Key.Key_F2 and event.modifiers() in PLAIN:
            return self._name_current
        return super().act_of(event)

    def _name_current(self) -> None:
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())


class BookmarksPage(QWidget):
    """`open_requested` carries an article and an offset or None; `tags_requested` the ids of bookmarks."""

    open_requested = Signal(int, object)  # article, int | None
    tags_requested = Signal(list)
    changed = Signal(Changes)
    failed = Signal(Exception)

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._appearance = library, tasks, appearance
        self._loaded = False
        self._partly = False  # the first bookmarks are there, and how many there are is not known
        set_kind(self, "page")
        self.setAccessibleName(self.tr("Bookmarks"))
        self.model = BookmarksModel(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centred(self._build(), 760), 1)
        self.undo_strip = UndoStrip(library, tasks)
        outer.addWidget(self.undo_strip)
        self._connect()
        appearance.changed.connect(self.view.viewport().update)

    def _build(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 32, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(serif_title(self.tr("Bookmarks"), 30))
        self.count = muted("", 13)
        self.count.setContentsMargins(0, 0, 0, 5)  # on the base line of the title
        head.addWidget(self.count, 1, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(head)
        column.addSpacing(16)
        self.search = SearchField(self.tr("Search bookmarks"), self.tr("Search bookmarks"))
        self.sort = Choice(
            self.tr("Order"),
            [
                ("article", self.tr("Article date")),
                ("made", self.tr("Last made")),
                ("name", self.tr("Name")),
            ],
        )
        column.addWidget(BreakingRow(self.search, self.sort, spacing=12))
        column.addSpacing(16)
        self.view = BookmarksList()
        self.view.setAccessibleName(self.tr("Bookmarks"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(BookmarkDelegate(self._appearance, self.view))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        column.addWidget(self.view, 1)
        self.empty = EmptyState("", "")
        self.empty.hide()
        column.addWidget(self.empty, 1)
        return page

    def _connect(self) -> None:
        self.search.settled.connect(self.model.look_for)
        self.sort.chosen.connect(self.model.sort_by)
        self.model.modelReset.connect(self._show_state)
        self.model.renamed.connect(self._rename)
        self.view.opened.connect(self._open)
        self.view.delete_pressed.connect(self._delete)
        self.view.tag_pressed.connect(self._tag)
        self.view.customContextMenuRequested.connect(self._menu)
        self.undo_strip.undone.connect(self._told)
        self.undo_strip.failed.connect(self.failed)

    # -- what is shown

    def showEvent(self, event: QShowEvent) -> None:
        """The bookmarks are read when the page is looked at, not before."""
        super().showEvent(event)
        self.view.setFocus()
        if not self._loaded:
            self.refresh()

    def refresh(self, changes: Changes | None = None) -> None:
        """Read the bookmarks again, unless `changes` say that none of them can be another."""
        if changes is not None and not (
            changes.bookmarks or changes.articles or changes.tags or changes.everything
        ):
            return
        if changes is not None and not self.isVisible():
            self._loaded = False
            return
        self._loaded = True
        if self.model.total():
            self._read(None)
        else:  # the first screen at once, the rest behind it
            self._read(FIRST)

    def _read(self, limit: int | None) -> None:
        library = self._library

        def read() -> list[Line]:
            lines = []
            for number, row in enumerate(library.bookmark_rows(limit)):
                lines.append(Line.of(row))
                if number % PART == 0:
                    step_aside()
            return lines

        def taken(lines: list[Line]) -> None:
            self._partly = len(lines) == limit
            self._take(lines)
            if self._partly:
                self._read(None)

        self._tasks.latest(CHANNEL, read, taken, self.failed.emit)

    def _take(self, lines: list[Line]) -> None:
        if self.view.state() is QAbstractItemView.State.EditingState:  # a name that is being typed stays
            self._loaded = False
            self.view.itemDelegate().closeEditor.connect(self._named, Qt.ConnectionType.SingleShotConnection)
            return
        current = self._line(self.view.currentIndex())
        place = self.view.verticalScrollBar().value()
        self.model.set_lines(lines)
        row = self.model.row_of(current.mark.id) if current else None
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))
        self.view.verticalScrollBar().setValue(place)

    def _named(self) -> None:
        self.refresh()

    def _show_state(self) -> None:
        total, shown = self.model.total(), len(self.model.lines)
        if total:
            self.empty.set_words(self.tr("No bookmark has these words"), self.tr("Try fewer or other words."))
        else:
            self.empty.set_words(
                self.tr("No bookmarks yet"),
                self.tr("B bookmarks the article you read, Shift+B the passage that is selected."),
            )
        self.empty.setVisible(not shown)
        self.view.setVisible(bool(shown))
        self.count.setText(
            wording.counted(shown, self.tr("%n bookmark"), self.tr("%n bookmarks"))
            if shown and not self._partly
            else ""
        )

    def _line(self, index: QModelIndex) -> Line | None:
        return (
            self.model.lines[index.row()] if index.isValid() and index.row() < len(self.model.lines) else None
        )

    def selected(self) -> list[Line]:
        """The selected bookmarks, in order."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self.model.lines[row] for row in rows]

    # -- what a person does

    def _open(self, index: QModelIndex) -> None:
        line = self._line(index)
        if line is not None:
            anchor = line.mark.anchor
            placed = anchor is not None and anchor.state != "orphaned"
            self.open_requested.emit(line.mark.article_id, anchor.start if anchor and placed else None)

    def _menu(self, where: QPoint) -> None:
        index = self.view.indexAt(where)
        line, chosen = self._line(index), self.selected()
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(chosen) < 2:
            opens = self.tr("Open at the passage") if line.quote else self.tr("Open the article")
            menu.addAction(opens, lambda: self._open(index))
            menu.addAction(self.tr("Rename"), lambda: self.view.edit(index))
            if line.quote:
                menu.addAction(self.tr("Copy text"), lambda: QGuiApplication.clipboard().setText(line.quote))
        menu.addAction(self.tr("Tags…"), self._tag)
        menu.addSeparator()
        menu.addAction(
            wording.counted(len(chosen), self.tr("Delete bookmark"), self.tr("Delete %n bookmarks")),
            self._delete,
        )
        menu.popup(self.view.viewport().mapToGlobal(where))

    def _tag(self) -> None:
        chosen = [line.mark.id for line in self.selected()]
        if chosen:
            self.tags_requested.emit(chosen)

    def _rename(self, bookmark_id: int, name: str) -> None:
        library = self._library
        self._tasks.write(
            lambda: library.rename_bookmark(bookmark_id, name or None), self._told, self.failed.emit
        )

    def _delete(self) -> None:
        chosen, library = [line.mark.id for line in self.selected()], self._library
        if not chosen:
            return

        def done(changes: Changes) -> None:
            said = wording.counted(
                len(chosen), self.tr("Bookmark deleted."), self.tr("%n bookmarks deleted.")
            )
            self.undo_strip.say(said, changes)
            self._told(changes)

        self._tasks.write(lambda: library.delete_bookmarks(chosen), done, self.failed.emit)

    def _told(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self.refresh(changes)
