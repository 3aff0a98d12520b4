"""The list pane: one view of the library, kept true, searched as one types, and kept in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from reader import ArticleDirectory, ArticleRow, Changes, Library, Scope, SearchInterrupted, View
from ui.article_list.header import ListHeader
from ui.article_list.model import ArticleListModel
from ui.article_list.table import ArticleTable
from ui.controls import EmptyState, set_kind
from ui.tasks import Tasks
from ui.theme import Appearance
from ui.wording import counted, month

FIRST = 64


class ListPane(QWidget):
    """Shows a `View`. `article_selected`: the person went to an article; `view_changed`: what is shown changed."""

    article_selected = Signal(int)
    view_changed = Signal(object)  # View
    action_requested = Signal(str, list)  # an action's id, article ids
    paths_dropped = Signal(list)
    import_requested = Signal()
    read_failed = Signal(object)  # Exception

    def __init__(self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._view = View()
        self._before_search: tuple[View, int | None] | None = None
        self._wanted: int | None = None  # an article to make current once its view has come
        self._library_empty = False
        self._complete = False
        set_kind(self, "list")
        self.setAccessibleName(self.tr("List of articles"))
        self.model = ArticleListModel(self._ask)
        self.header = ListHeader(appearance)
        self.table = ArticleTable(self.model, appearance)
        self.empty = EmptyState("", "", self.tr("Import a folder…"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        self.header.view_wanted.connect(self._change_view)
        self.header.searched.connect(self._search)
        self.header.search.returnPressed.connect(self._into_list)
        self.table.current_changed.connect(self._went_to)
        self.table.activated.connect(lambda index: self._went_to(index.row()))
        self.table.top_changed.connect(lambda row: self._show_month())
        self.table.menu_asked.connect(self._open_menu)
        self.empty.pressed.connect(self._act_on_empty)
        appearance.changed.connect(self.table.viewport().update)

    # -- the view

    def view(self) -> View:
        """What is shown."""
        return self._view

    def set_view(self, view: View) -> None:
        """Show a view, from its first rows on; a search that was on ends unless the view has one."""
        if not view.query:
            self._before_search = None
            if self.header.search.text():
                self.header.search.blockSignals(True)  # noqa: FBT003  Qt's signature
                self.header.search.clear()
                self.header.search.blockSignals(False)  # noqa: FBT003  Qt's signature
        self._show(view)

    def _change_view(self, view: View) -> None:
        self._show(view)
        self.view_changed.emit(view)

    def _show(self, view: View) -> None:
        self._view = view
        self._complete = False
        self._name_speaker(view)
        library = self._library

        def first() -> tuple[ArticleRow, ...] | None:
            try:
                return library.first_rows(view, FIRST)
            except SearchInterrupted:
                return None

        def shown(rows: tuple[ArticleRow, ...] | None) -> None:
            if rows is None:
                return
            if not self._complete:
                self.model.show_first(view, rows)
                self.table.scrollToTop()
                self._settle_selection()
                self._show_state()
            self._read_directory(view, keep_top=False)

        self._tasks.latest("list", first, shown, self.read_failed.emit)

    def _name_speaker(self, view: View) -> None:
        self.header.show_view(view)
        speaker_id = view.speaker_id
        if speaker_id is not None:
            self._tasks.latest(
                "list-speaker",
                lambda: self._library.speaker(speaker_id).name,
                lambda name: self.header.show_view(self._view, name),
                lambda error: None,
            )

    def _read_directory(self, view: View, *, keep_top: bool) -> None:
        library = self._library
        anchor = self.model.article_at(self.table.top_row()) if keep_top else None
        current = self._wanted if self._wanted is not None else self._current_id()

        def read() -> tuple[ArticleDirectory, int | None, int | None] | None:
            try:
                directory = library.directory(view)
            except SearchInterrupted:
                return None
            anchor_row = directory.row_of(anchor) if anchor is not None else None
            return directory, anchor_row, directory.row_of(current) if current is not None else None

        def shown(result: tuple[ArticleDirectory, int | None, int | None] | None) -> None:
            if result is None or view != self._view:
                return
            directory, anchor_row, current_row = result
            self._complete = True
            top = self.table.verticalScrollBar().value()
            self.model.show_directory(directory)
            if anchor_row is not None:
                self.table.verticalScrollBar().setValue(
                    anchor_row * self.table.rowHeight(0) + top % max(1, self.table.rowHeight(0))
                )
            else:
                self.table.verticalScrollBar().setValue(top)
            if current_row is not None:
                self._restore_current(current_row, centre=self._wanted is not None)
                self._wanted = None
            self._show_state()

        self._tasks.latest("list-directory", read, shown, self.read_failed.emit)

    def _restore_current(self, row: int, *, centre: bool) -> None:
        top = self.table.verticalScrollBar().value()
        self.table.go_to(row, quiet=True, centre=centre)
        if not centre:
            self.table.verticalScrollBar().setValue(top)

    def _settle_selection(self) -> None:
        ids = self.model.directory().ids
        if self._wanted is not None and self._wanted in ids:
            self.table.go_to(ids.index(self._wanted), quiet=True)

    def refresh(self, changes: Changes) -> None:
        """Read again what changed; the place in the list stays."""
        self.model.refresh(changes)
        if changes.membership or changes.everything:
            self._read_directory(self._view, keep_top=True)

    def refresh_rows(self, articles: frozenset[int]) -> None:
        """Read rows again without asking which articles belong to the view: one just opened stays in "unread"."""
        self.model.refresh(Changes(articles=articles))

    def _ask(
        self,
        tag: tuple[int, int],
        ids: Sequence[int],
        answer: Callable[[tuple[int, int], Sequence[ArticleRow]], None],
    ) -> None:
        query, library = self._view.query, self._library

        def failed(error: Exception) -> None:
            answer(tag, ())  # the model waits for an answer before it asks again
            self.read_failed.emit(error)

        self._tasks.latest("list-page", lambda: library.rows(ids, query), lambda rows: answer(tag, rows), failed)

    # -- search

    def focus_search(self) -> None:
        """Put the cursor in the search box."""
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def _search(self, query: str) -> None:
        query = query.strip()
        if query == self._view.query:
            return
        if query and not self._view.query:
            self._before_search = (self._view, self.model.article_at(self.table.top_row()))
        if query:
            self._change_view(replace(self._view, query=query))
            return
        view, place = self._before_search or (replace(self._view, query=""), None)
        self._before_search = None
        self._wanted = self._current_id() or place
        self._change_view(replace(view, query=""))

    def _into_list(self) -> None:
        if len(self.model.directory()):
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.go_to(0)

    # -- the current article

    def _current_id(self) -> int | None:
        index = self.table.currentIndex()
        return self.model.article_at(index.row()) if index.isValid() else None

    def _went_to(self, row: int) -> None:
        article_id = self.model.article_at(row)
        if article_id is not None:
            self._wanted = None
            self.article_selected.emit(article_id)

    def select_article(self, article_id: int) -> None:
        """Make an article the current row, where the view has it, without opening it."""
        self._wanted = article_id
        if self._complete:
            self._read_directory(self._view, keep_top=True)

    def selected_articles(self) -> list[int]:
        """The ids of the selected rows."""
        ids = self.model.directory().ids
        return [ids[row] for row in self.table.selected_rows() if row < len(ids)]

    def next(self) -> None:
        """Go one article down."""
        self._step(1)

    def previous(self) -> None:
        """Go one article up."""
        self._step(-1)

    def _step(self, by: int) -> None:
        index = self.table.currentIndex()
        row = index.row() + by if index.isValid() else 0
        if 0 <= row < len(self.model.directory()):
            self.table.go_to(row)

    def next_unread(self) -> None:
        """Go to the next unread article below, else to the first one."""
        view, library = self._view, self._library
        directory = self.model.directory()
        start = self.table.currentIndex().row() + 1

        def find() -> int | None:
            unread = set(library.directory(replace(view, scope=Scope.UNREAD)).ids)
            order = (*range(start, len(directory)), *range(min(start, len(directory))))
            return next((row for row in order if directory.ids[row] in unread), None)

        def found(row: int | None) -> None:
            if row is not None and directory is self.model.directory():
                self.table.go_to(row)

        self._tasks.latest("list-unread", find, found, self.read_failed.emit)

    def has_rows(self) -> bool:
        """True once there is something to read."""
        return len(self.model.directory()) > 0

    def select_first(self, words: str = "") -> None:
        """Open the first shown article whose title has these words."""
        for row in range(min(FIRST, len(self.model.directory()))):
            known = self.model.row(row)
            if known is not None and words.casefold() in known.title.casefold():
                self.table.go_to(row)
                return

    # -- what stands around the rows

    def set_library_empty(self, empty: bool) -> None:
        """Whether there is any article in the library, for what an empty list says."""
        self._library_empty = empty
        self._show_state()

    def _show_state(self) -> None:
        some = len(self.model.directory()) > 0
        self._stack.setCurrentWidget(self.table if some else self.empty)
        query = self._view.query
        self.empty.button.setVisible(True)
        if query:
            self.empty.set_words(
                self.tr("Nothing found"), self.tr("No article or note here has “{words}”.").format(words=query)
            )
            self.empty.button.setText(self.tr("Clear the search"))
        elif self._library_empty:
            self.empty.set_words(
                self.tr("No articles yet"), self.tr("Drop a folder of articles on this window, or choose one.")
            )
            self.empty.button.setText(self.tr("Import a folder…"))
        else:
            self.empty.set_words(self.tr("Nothing here"), self.tr("No article belongs to this part of the library."))
            self.empty.button.setText(self.tr("Show all articles"))
        total = len(self.model.directory())
        shown = bool(query) and some and self._complete
        self.header.found.setText(counted(total, self.tr("%n article"), self.tr("%n articles")) if shown else "")
        self._show_month()

    def _act_on_empty(self) -> None:
        if self._view.query:
            self.header.clear_search()
        elif self._library_empty:
            self.import_requested.emit()
        else:
            self._change_view(View(sort=self._view.sort))

    def _show_month(self) -> None:
        day = self.model.directory().day_at(max(0, self.table.top_row())) if self.has_rows() else None
        if day is not None:
            words = month(day.date.year, day.date.month) if day.date else self.tr("No date")
        else:
            words = self.tr("Articles")
        if self.header.month.text() != words:
            self.header.month.setText(words)

    def _open_menu(self, at: QPoint) -> None:
        ids = self.selected_articles()
        if not ids:
            return
        menu = QMenu(self)
        for action_id, words in (
            ("to-read", self.tr("To read")),
            ("bookmark", self.tr("Bookmark")),
            ("toggle-read", self.tr("Mark read or unread")),
            ("edit-details", self.tr("Edit details…")),
            ("delete", self.tr("Delete")),
        ):
            menu.addAction(words, lambda action_id=action_id: self.action_requested.emit(action_id, ids))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.table.viewport().mapToGlobal(at))
