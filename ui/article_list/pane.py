"""The list pane: one view of the library, kept true, searched as one types, and kept in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

import reader  # `Changes` are made when something changes
from reader import SearchInterrupted, View
from ui.article_list.drops import Drops
from ui.article_list.header import ListHeader
from ui.article_list.model import ArticleListModel, Tag
from ui.article_list.names import Names
from ui.article_list.orders import fitting
from ui.article_list.states import ListBody
from ui.article_list.table import ArticleTable
from ui.controls import set_kind
from ui.tasks import Tasks
from ui.theme import Appearance
from ui.wording import counted, month

if TYPE_CHECKING:
    from reader import ArticleDirectory, ArticleRow, Changes, Library, SpeakerRow
    from ui.article_list.places import BeforeSearch, Found, Places

FIRST = 64


class ListPane(QWidget):
    """Shows a `View`. `article_selected`: the person went to an article; `view_changed`: what is shown changed."""

    article_selected = Signal(int)
    view_changed = Signal(View)
    action_requested = Signal(str, list)  # an action's id, article ids
    paths_dropped = Signal(list)
    import_requested = Signal()
    read_failed = Signal(object)  # Exception

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._view = View()
        self._speaker: SpeakerRow | None = None
        self._before: BeforeSearch | None = None
        self._wanted: int | None = None  # an article to make current once its view has come
        self._last: int | None = None  # the article that was current last, also in another view
        self._complete = False  # the directory of the view is here, not only its first rows
        self._glanced = False  # the first rows were read before the library was open
        set_kind(self, "list")
        self.setAccessibleName(self.tr("List of articles"))
        self.model = ArticleListModel(self._ask)
        self.header = ListHeader(appearance)
        self.table = ArticleTable(self.model, appearance)
        self.body = ListBody(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.body, 1)
        self.setFocusProxy(self.table)
        self.header.set_names(Names(library, tasks))
        self._connect()

    def _connect(self) -> None:
        Drops(self).dropped.connect(self.paths_dropped)
        self.header.view_wanted.connect(self._change_view)
        self.header.searched.connect(self._search)
        self.header.search.left.connect(self._into_list)
        self.table.current_changed.connect(self._went_to)
        self.table.activated.connect(lambda index: self._went_to(index.row()))
        self.table.top_changed.connect(self._show_month)
        self.table.menu_asked.connect(self._open_menu)
        self.body.clear_requested.connect(self.header.clear_search)
        self.body.import_requested.connect(self.import_requested)
        self.body.all_requested.connect(lambda: self._change_view(View(sort=self._view.sort)))

    # -- the view

    def view(self) -> View:
        """What is shown."""
        return self._view

    def set_view(self, view: View) -> None:
        """Show a view, from its first rows on; a search that was on ends unless the view has one."""
        view = fitting(view)
        if view == self._view and self._complete:
            return
        if view == self._view and self._glanced:
            self._glanced = False
            self._read_directory()
            return
        self.header.search.show_query(view.query)
        if not view.query:
            self._before = None
        self._show(view)

    def show_glance(self, view: View, rows: Sequence[ArticleRow]) -> None:
        """Show the first rows of a view that were read before the library was open; `set_view` reads the rest."""
        self._begin(view)
        self._glanced = True
        self.model.show_first(view, rows)
        self._show_state()

    def _change_view(self, view: View) -> None:
        self._show(view)
        self.view_changed.emit(view)

    def _show(self, view: View) -> None:
        library = self._library
        if not self._complete and (bool(self._view.query) or self.has_rows()):
            library.interrupt()  # what was asked for the view before: it has the threads that read
        self._begin(view)

        def first() -> tuple[ArticleRow, ...] | None:
            try:
                return library.first_rows(view, FIRST)
            except SearchInterrupted:
                return None

        def shown(rows: tuple[ArticleRow, ...] | None) -> None:
            if rows is None:  # meant for the search before: this one is still wanted
                self._show(view)
                return
            self.model.show_first(view, rows)
            self.table.scroll_to_row(0)
            self._settle_wanted()
            self._show_state()
            self._read_directory()

        self._tasks.latest("list", first, shown, self.read_failed.emit)

    def _begin(self, view: View) -> None:
        """Take a view; what was read for the one before is stale."""
        self._view, self._complete, self._glanced = view, False, False
        self._tasks.drop("list-directory")
        known = self._speaker if self._speaker and self._speaker.id == view.speaker_id else None
        self.header.show_view(view, known, at_once=False)
        speaker_id = view.speaker_id
        if speaker_id is not None and known is None:
            library = self._library
            self._tasks.latest(
                "list-speaker", lambda: library.speaker(speaker_id), self._name_speaker, lambda _error: None
            )

    def _name_speaker(self, speaker: SpeakerRow) -> None:
        self._speaker = speaker
        self.header.show_view(self._view, speaker)

    def _read_directory(self, *, behind: bool = False) -> None:
        """Read which articles belong to the view; what is selected and on screen stays where it is."""
        from ui.article_list.places import read_directory

        shown_before = self.model.directory()

        def shown(result: tuple[ArticleDirectory, Found, bool] | None) -> None:
            if result is None:
                self._read_directory(behind=behind)
                return
            directory, found, same = result
            if same and self.model.directory() is shown_before:
                self.model.take_directory(directory)
            else:
                self._replace(directory, found)
            self._complete = True
            self._settle_wanted()
            self._show_state()

        read = partial(read_directory, self._library, self._view, shown_before, self._places())
        self._tasks.latest("list-directory", read, shown, self.read_failed.emit, behind=behind)

    def _places(self) -> Places:
        """The articles that hold the list's place, by id: the first on screen, the current one, the selected ones."""
        from ui.article_list.places import MOST, Places

        top, current = self.model.article_at(self.table.top_row()), self._current_id()
        current = self._last if current is None else current
        few = sum(map(len, self.table.selected_ranges())) <= MOST
        return Places(top, current, tuple(self.selected_articles()) if few else (), self._wanted)

    def _replace(self, directory: ArticleDirectory, found: Found) -> None:
        row, offset = self.table.top_row(), self.table.offset()
        at_beginning = row <= 0 and offset == 0  # where what is new should be seen
        if found.top is not None and self.model.article_at(row) == found.of.top and not at_beginning:
            row = found.top  # else the person has scrolled meanwhile
        self.model.show_directory(directory)
        if found.current is not None:
            self.table.make_current(found.current)
        if len(found.selected) > 1:
            self.table.select_rows(found.selected)
        self.table.scroll_to_row(max(0, row), offset)
        if found.wanted is not None and self._wanted == found.of.wanted:
            self._go_to_wanted(found.wanted)

    # -- keeping it true

    def refresh(self, changes: Changes) -> None:
        """Read again what changed; the place in the list stays."""
        self.model.refresh(changes)
        if changes.everything and self._speaker is not None:
            self._speaker = None
        if (changes.membership or changes.everything) and self._complete:
            self._read_directory(behind=True)
        elif changes.membership or changes.everything:
            self._show(self._view)

    def refresh_rows(self, articles: frozenset[int]) -> None:
        """Read rows again, and leave one that was just opened in "unread"."""
        self.model.refresh(reader.Changes(articles=articles))

    def _ask(self, tag: Tag, ids: Sequence[int]) -> None:
        query, library = self._view.query, self._library

        def failed(error: Exception) -> None:
            self.model.could_not_answer(tag)
            if not isinstance(error, SearchInterrupted):
                self.read_failed.emit(error)

        self._tasks.latest(
            "list-page", lambda: library.rows(ids, query), lambda rows: self.model.answer(tag, rows), failed
        )

    # -- search

    def focus_search(self) -> None:
        """Put the cursor in the search box."""
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def _search(self, query: str) -> None:
        if query == self._view.query:
            return
        if query and not self._view.query and self._complete:
            from ui.article_list.places import BeforeSearch

            top, offset = max(0, self.table.top_row()), self.table.offset()
            self._before = BeforeSearch(self._view, self.model.directory(), top, offset, self._current_id())
        if query:
            self._change_view(replace(self._view, query=query))
        else:
            self._end_search()

    def _end_search(self) -> None:
        """Show the list as it was before the search, at once, and look behind whether it still is so."""
        before, self._before = self._before, None
        current = self._current_id()
        if before is None:
            self._wanted = current
            self._change_view(fitting(replace(self._view, query="")))
            return
        self._tasks.drop("list")
        self._begin(before.view)
        self.model.show_directory(before.directory)
        self.table.scroll_to_row(before.top, before.offset)
        self._complete = True
        self._show_state()
        self._read_directory()
        wanted = current if current is not None else before.current
        if wanted is not None:
            self.select_article(wanted, moving=wanted != before.current)
        self.view_changed.emit(self._view)

    def _into_list(self) -> None:
        if self.has_rows():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.table.currentIndex().isValid():
                self.table.go_to(0)

    # -- the current article

    def _current_id(self) -> int | None:
        index = self.table.currentIndex()
        return self.model.article_at(index.row()) if index.isValid() else None

    def _went_to(self, row: int) -> None:
        article_id = self.model.article_at(row)
        if article_id is not None:
            self._wanted, self._last = None, article_id
            self.article_selected.emit(article_id)

    def select_article(self, article_id: int, *, moving: bool = True) -> None:
        """Make an article the current row, where the view has it, without opening it; `moving`: and show the row."""
        self._wanted = self._last = article_id
        if not self._complete or self._current_id() == article_id:
            return
        directory = self.model.directory()

        def found(row: int | None) -> None:
            if self._wanted != article_id:
                return
            if directory is not self.model.directory() and (
                row is None or self.model.article_at(row) != article_id
            ):
                self.select_article(article_id, moving=moving)  # the list has changed meanwhile
            elif row is not None and moving:
                self._go_to_wanted(row)
            elif row is not None:
                self._wanted = None
                self.table.make_current(row)

        self._tasks.latest("list-place", lambda: directory.row_of(article_id), found, self.read_failed.emit)

    def _settle_wanted(self) -> None:
        """Make the article current that was asked for, where it is among the first rows."""
        ids = self.model.directory().ids[:FIRST]
        if self._wanted is not None and self._wanted in ids:
            self._go_to_wanted(ids.index(self._wanted))

    def _go_to_wanted(self, row: int) -> None:
        self._wanted = None
        on_screen = self.table.top_row() <= row <= self.table.rowAt(self.table.viewport().height() - 1)
        self.table.go_to(row, quiet=True, centre=not on_screen)

    def selected_articles(self) -> list[int]:
        """The ids of the selected rows."""
        ids = self.model.directory().ids
        return [i for rows in self.table.selected_ranges() for i in ids[rows.start : rows.stop]]

    def next(self) -> None:
        """Go one article down."""
        self._step(1)

    def previous(self) -> None:
        """Go one article up."""
        self._step(-1)

    def _step(self, by: int) -> None:
        row = self.table.currentIndex().row() + by if self.table.currentIndex().isValid() else 0
        if 0 <= row < len(self.model.directory()):
            self.table.go_to(row)

    def next_unread(self) -> None:
        """Go to the next unread article below, else to the first one."""
        from ui.article_list.places import find_unread

        directory = self.model.directory()
        start = self.table.currentIndex().row() + 1

        def found(place: tuple[int, int] | None) -> None:
            if place is not None and self.model.article_at(place[0]) == place[1]:
                self.table.go_to(place[0])
            elif place is not None:  # the list has changed meanwhile
                self.next_unread()

        find = partial(find_unread, self._library, self._view, directory, start)
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
        self.body.set_library_empty(empty)

    def _show_state(self) -> None:
        self.header.settle()
        total = len(self.model.directory())
        self.body.show_state(self._view, total)
        counts = bool(self._view.query) and total > 0 and self._complete
        self.header.found.setText(
            counted(total, self.tr("%n article"), self.tr("%n articles")) if counts else ""
        )
        self._show_month()

    def _show_month(self) -> None:
        day = self.model.directory().day_at(max(0, self.table.top_row())) if self.has_rows() else None
        words = self.tr("Articles")
        if day is not None:
            words = month(day.date.year, day.date.month) if day.date else self.tr("Undated")
        if self.header.month.text() != words:
            self.header.month.setText(words)

    def _open_menu(self, at: QPoint) -> None:
        ids = self.selected_articles()
        if not ids:
            return
        from ui.article_list.menu import row_menu

        rows = [row for article_id in ids if (row := self.model.known_row(article_id)) is not None]
        menu = row_menu(rows, lambda action_id: self.action_requested.emit(action_id, ids), self)
        menu.popup(self.table.viewport().mapToGlobal(at))
