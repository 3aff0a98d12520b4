"""What the window's actions and its panes' signals do: each is a small method that asks the library.

Reads run on reader threads, writes in order on the writer's; what a write changed is all that is read again.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader import (
    Changes,
    Counts,
    Library,
    Matches,
    NotFoundError,
    Reading,
    Scope,
    View,
    view_from_json,
    view_to_json,
)
from ui.core_words import in_own_words
from ui.history import History
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.sidebar.most_said import CANDIDATES
from ui.tasks import Tasks
from ui.turns import Turns

if TYPE_CHECKING:
    from ui.reading.layers import Layers

log = logging.getLogger(__name__)

OTHERS_INTERVAL = 2000  # ms between looks whether another process changed the library
BESIDE_OURS = 30.0  # seconds between two such looks while our own processes write, which tell by themselves
SHARE = 10  # times as long as reading the list takes, it is left alone while it grows
OPENED_AFTER = 350  # ms on screen before an article counts as opened
REST_AFTER = 30  # ms from the first rows to all that may come after them: time to paint them
LISTED_SOURCES = 6
ALL = Changes(everything=True, membership=True)


class Commands(QObject):
    """The open article, the view, and everything a person can do with them."""

    article_shown = Signal(int)
    failed = Signal(object)  # Exception
    applied = Signal(object)  # Changes: what they touch has been asked for again
    refreshed = Signal()  # the sidebar
    undoable = Signal(int)  # the id of the step that undo would take back, 0 for none

    def __init__(self, window: MainWindow, library: Library, tasks: Tasks, settings: Settings) -> None:
        super().__init__(window)
        self.window, self.library, self.tasks, self.settings = window, library, tasks, settings
        self.article_id: int | None = None
        self.reading: Reading | None = None
        self.history = History()
        self._wanted_offset: int | None = None
        self._when_shown: list[tuple[int, Callable[[], None]]] = []
        self._version: int | None = None
        self._seen = self._grown = 0.0  # when what others wrote, and what an import brought, was last read
        self.writes_apart: Callable[[], bool] = bool  # whether a process of ours writes to the library
        self._restored = False
        self._turns: Turns | None = None
        self._opening = QTimer(self, singleShot=True, interval=OPENED_AFTER)
        self._opening.timeout.connect(self._mark_opened)
        self._watch = QTimer(self)
        self._watch.setInterval(OTHERS_INTERVAL)
        self._watch.timeout.connect(self._look_for_others)

    # -- start

    def start(self, turns: Turns | None = None) -> None:
        """Show the view of last time, and once its rows are on screen the rest; called once the library is open.

        The pages wait for `turns`, in which they are being made.
        """
        self._turns = turns
        if self.window.list.has_rows():  # read at a glance, and perhaps all there are: nothing will be reset
            self._rows_came()
        else:
            for came in (self.window.list.model.modelReset, self.window.list.read_failed):
                came.connect(self._rows_came, Qt.ConnectionType.SingleShotConnection)
        self.show_view(view_from_json(self.settings.library_value("view", {})))
        self.window.list.table.setFocus()
        article = self.settings.library_value("article", None)
        if isinstance(article, int):
            self.window.list.select_article(article)
        self._watch.start()

    def _rows_came(self) -> None:
        QTimer.singleShot(REST_AFTER, self._go_on)

    def _go_on(self) -> None:
        """The article of last time, the sidebar, and the pages that were not needed for the first rows."""
        if self._turns is not None and self._turns.is_running():
            self._turns.ended.connect(self._go_on, Qt.ConnectionType.SingleShotConnection)
            return
        article = self.settings.library_value("article", None)
        self._restored = True
        untouched = self.window.is_blank()
        if untouched:
            self.window.show_page(self.window.reader)
        if isinstance(article, int) and self.article_id is None:
            self.open_article(article, show=untouched)  # a page that was opened meanwhile stays
        self.refresh_sidebar()
        self.refresh_undo()

    def remember(self) -> None:
        """Keep the view and the article for the next start."""
        self.settings.set_library_value("view", view_to_json(self.window.list.view()))
        if self._restored:  # else it was closed before the article of last time was read
            self.settings.set_library_value("article", self.article_id)

    # -- the list and the sidebar

    def show_view(self, view: View) -> None:
        """Show a part of the library in the list."""
        self.window.list.set_view(view)
        self.window.sidebar.set_view(view)
        self.window.turn_to_list()
        self.mark_matches()

    def view_changed(self, view: object) -> None:
        """The list itself narrowed or searched."""
        if isinstance(view, View):
            self.window.sidebar.set_view(view)
            self.mark_matches()

    def show_all(self) -> None:
        """The whole library, and the article beside it."""
        self.show_view(View(sort=self.window.list.view().sort))
        self.window.show_page(self.window.reader)

    def show_speaker(self, speaker_id: int) -> None:
        """The speaker's page beside the articles in which they speak."""
        self.window.speaker.show_speaker(speaker_id)
        self.window.show_page(self.window.speaker)

    def show_speakers(self) -> None:
        """All speakers of the library."""
        self.window.speakers.refresh()
        self.window.show_page(self.window.speakers)

    def show_notes(self) -> None:
        """All notes of the library, beside the articles that have some."""
        self.window.notes.refresh()
        self.show_view(View(scope=Scope.NOTED, sort=self.window.list.view().sort))
        self.window.show_page(self.window.notes)

    def refresh_counts(self) -> None:
        """Read again how many articles each part of the library has."""
        sidebar = self.window.sidebar

        def counted(counts: Counts) -> None:
            sidebar.set_counts(counts)
            self.window.list.set_library_empty(counts.all == 0)
            self.window.reader.set_library_empty(counts.all == 0)
            self.window.actions_by_id["remove-samples"].setEnabled(counts.samples > 0)
            self.window.actions_by_id["add-samples"].setEnabled(counts.samples == 0)

        self.tasks.latest("counts", self.library.counts, counted, behind=True)
        self.tasks.latest("review count", self.library.review_count, sidebar.set_review_count, behind=True)

    def refresh_sidebar(self) -> None:
        """Read all that the sidebar shows again."""
        sidebar = self.window.sidebar
        self.refresh_counts()
        library, latest = self.library, self.tasks.latest
        latest("speakers", lambda: library.speakers(limit=CANDIDATES), sidebar.set_speakers, behind=True)
        latest("sources", lambda: library.sources(limit=LISTED_SOURCES), sidebar.set_sources, behind=True)
        sidebar.refresh_calendar()
        self.refreshed.emit()

    def refresh_undo(self) -> None:
        """Name the steps that undo and redo would take, in the menu."""

        def read() -> tuple[int, tuple[str | None, str | None]]:
            number, label = next(iter(self.library.undo_steps(1)), (0, None))
            return number, (label, self.library.redo_label())

        def labelled(found: tuple[int, tuple[str | None, str | None]]) -> None:
            number, labels = found
            for action_id, label in zip(("undo", "redo"), labels, strict=True):
                action = self.window.actions_by_id[action_id]
                word = self.tr("Undo") if action_id == "undo" else self.tr("Redo")
                action.setText(f"{word}: {in_own_words(label)}" if label else word)
                action.setIconText(word)  # as the sheets of keys name it
                action.setEnabled(label is not None)
            self.undoable.emit(number)

        self.tasks.latest("undo", read, labelled)

    def apply(self, changes: Changes | None) -> None:
        """Refresh what a write changed, and nothing else."""
        if changes is None:
            return
        window = self.window
        window.list.refresh(changes)
        self.refresh_sidebar()
        self.refresh_undo()
        if self.article_id is not None and (changes.everything or self.article_id in changes.articles):
            self._read(self.article_id, keep_place=True)
        if window.is_shown("notes") and (changes.notes or changes.everything):
            window.notes.refresh()
        if changes.speakers or changes.everything:
            if window.is_made("speakers"):
                window.speakers.refresh_if_shown()
            if window.is_made("speaker"):
                window.speaker.refresh_if_shown()
        self.applied.emit(changes)
        if window.is_made("review") and (changes.articles or changes.everything):
            window.review.refresh_if_shown()

    def changed(self, changes: object) -> None:
        """A pane wrote something by itself."""
        if isinstance(changes, Changes):
            self.apply(changes)

    def done_undoably(self, sentence: str, changes: Changes) -> None:
        """Show what a write changed, and say what it did, with Undo: of that step, never one that came after it."""
        self.apply(changes)
        step = changes.step
        offer = (
            self.tr("Undo") if step is not None else ""
        )  # of nothing that was changed nothing is taken back
        self.window.banner.say(
            sentence, offer, lambda: self.write(lambda: self.library.undo(step)), step=step
        )

    def write(self, work: Callable[[], Changes | None]) -> None:
        """Ask the library for a change, then show it."""
        self.tasks.write(work, self.apply, self.failed.emit)

    def written_apart(self, changes: Changes) -> None:
        """Show what a process of ours has written, and what others may have meanwhile: all count as others' here."""

        def looked(version: int) -> None:
            known, self._version = self._version, version
            self.apply(changes if version == known else changes | ALL)

        self.tasks.write(self.library.data_version, looked, lambda _error: self.apply(changes))

    def grow(self, changes: Changes) -> None:
        """Show what a running import has brought; of a very large library not so often that it does little else."""
        now = time.monotonic()
        if now - self._grown >= SHARE * self.tasks.seconds("list-directory"):
            self._grown = now
            self.apply(changes)

    def _look_for_others(self) -> None:
        if not self.window.isVisible() or self.tasks.is_writing():
            return
        now = time.monotonic()
        if self.writes_apart() and now - self._seen < BESIDE_OURS:
            return

        def looked(version: int) -> None:
            if self._version is not None and version != self._version:
                self._seen = now
                self.apply(ALL)
            self._version = version

        # on the writer's thread, whose connection does not count its own commits as somebody else's
        self.tasks.write(self.library.data_version, looked, lambda _error: None)

    # -- the article

    def open_article(
        self, article_id: int, offset: int | None = None, *, remember: bool = True, show: bool = True
    ) -> None:
        """Read an article and show it, at `offset` or where it was left."""
        if self.article_id == article_id and self.reading is not None:
            self.window.show_page(self.window.reader)
            if offset is not None:
                self.window.reader.go_to(offset)
            return
        self.window.reader.flush()
        self.article_id = article_id
        self.refresh_article_actions()
        self._wanted_offset = offset
        if remember:
            self.history.visit(article_id)
            self.refresh_history()
        self._read(article_id, keep_place=False)
        self._opening.start()  # one that is only passed on the way through the list stays unread
        if show:
            self.window.show_page(self.window.reader)

    def _mark_opened(self) -> None:
        article_id = self.article_id
        if article_id is not None:
            self.tasks.write(lambda: self.library.set_opened(article_id), self._opened, self.failed.emit)
            if self._progress(article_id):  # what is on the screen at once may be all there is
                self.keep_position(article_id, self.window.reader.position())

    def _opened(self, changes: Changes) -> None:
        if not changes.articles:
            return
        self.window.list.refresh_rows(changes.articles)
        self.refresh_counts()
        self.applied.emit(changes)

    def _read(self, article_id: int, *, keep_place: bool) -> None:
        layers_of = self.window.reader.layers_maker()

        def read() -> Layers:
            return layers_of(self.library.reading(article_id))

        def shown(layers: Layers) -> None:
            self.reading = layers.reading
            self.window.reader.show_reading(layers.reading, keep_place=keep_place, layers=layers)
            if self._wanted_offset is not None:
                self.window.reader.go_to(self._wanted_offset)
                self._wanted_offset = None
            self.mark_matches()
            self.article_shown.emit(article_id)
            waiting, self._when_shown = self._when_shown, []
            for call in (call for number, call in waiting if number == article_id):
                call()

        self.tasks.latest("reading", read, shown, self._not_read)

    def mark_matches(self) -> None:
        """Mark in the open article what the list is searched for."""
        article_id, query = self.article_id, self.window.list.view().query
        if article_id is None or self.reading is None or self.reading.article.id != article_id:
            return  # it is marked when it comes
        if not query.strip():
            self.tasks.drop("matches")
            self.window.reader.set_matches(Matches())
            return
        library, shown = self.library, self.window.reader
        self.tasks.latest("matches", lambda: library.matches(article_id, query), shown.set_matches)

    def _not_read(self, error: Exception) -> None:
        if isinstance(error, NotFoundError):
            self.article_id, self.reading = None, None
            self.window.reader.show_nothing()
            self.refresh_article_actions()
        else:
            self.failed.emit(error)

    def when_shown(self, article_id: int, call: Callable[[], None]) -> None:
        """Call once the article is on screen; at once where it is already."""
        if self.reading is not None and self.reading.article.id == article_id:
            call()
        else:
            self._when_shown.append((article_id, call))

    def keep_position(self, article_id: int, offset: int) -> None:
        """Keep the offset of the first line on screen, for the next time the article is opened."""
        progress = self._progress(article_id) or None
        self.tasks.write(lambda: self.library.set_position(article_id, offset, progress), self._opened)

    def _progress(self, article_id: int) -> int:
        """Percent of the article that were on the screen; 0 where another one is."""
        from ui.reading.progress import progress

        reading = self.window.reader.reading
        return progress(self.window.reader.view) if reading and reading.article.id == article_id else 0

    def refresh_article_actions(self) -> None:
        """Only what can be done with the open article is offered."""
        here = self.article_id is not None  # read yet or not: what is asked of it waits
        for action_id in (
            "highlight bookmark bookmark-passage note to-read toggle-read edit-details delete copy-citation find "
            "next-statement previous-statement next-by-speaker previous-by-speaker next-highlight"
        ).split():
            self.window.actions_by_id[action_id].setEnabled(here)

    def refresh_history(self) -> None:
        """Back and forward are offered where there is somewhere to go."""
        self.window.actions_by_id["back"].setEnabled(self.history.can_go_back())
        self.window.actions_by_id["forward"].setEnabled(self.history.can_go_forward())

    def go_back(self) -> None:
        """The article read before this one."""
        self._go(self.history.back())

    def go_forward(self) -> None:
        """The article that going back left."""
        self._go(self.history.forward())

    def _go(self, article_id: int | None) -> None:
        if article_id is not None:
            self.window.list.select_article(article_id)
            self.open_article(article_id, remember=False)
        self.refresh_history()

    def selected(self) -> list[int]:
        """The rows that an action on articles is about: the list's selection, else the open article."""
        chosen = self.window.list.selected_articles()
        return chosen or ([self.article_id] if self.article_id is not None else [])
