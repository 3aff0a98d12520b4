"""The sidebar: what can be shown in the list, with counts that are true."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader import (
    Counts,
    Library,
    SavedView,
    Scope,
    SearchInterrupted,
    Sort,
    SourceRow,
    SpeakerRow,
    TagRow,
    View,
)
from ui.controls import Button, muted, set_kind
from ui.sidebar.calendar import MonthCalendar, month_range
from ui.sidebar.entry import Entry
from ui.sidebar.most_said import most_said
from ui.sidebar.rows import DENSE, Rows
from ui.sidebar.saved import SavedList
from ui.sidebar.section import INSET, FoldingSection
from ui.sidebar.tags import TagTree
from ui.tasks import Tasks
from ui.theme import Appearance, reading_font, ui_font
from ui.utterance_counts import UtteranceCounts

log = logging.getLogger(__name__)

SELDOM = (Scope.READING, Scope.HIGHLIGHTED, Scope.ARCHIVED)  # shown where they have something


class Sidebar(QScrollArea):
    """`view_chosen`: show this in the list. The others ask for a page."""

    view_chosen = Signal(View)
    speaker_page_requested = Signal(int)
    all_speakers_requested = Signal()
    notes_requested = Signal()
    review_requested = Signal()
    bookmarks_requested = Signal()
    folded = Signal(list)  # names of the sections that the person folded
    remove_samples_requested = Signal()

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._appearance = library, tasks, appearance
        self._view = View()
        self._bounds_known = False
        self._utterances = UtteranceCounts(library, tasks, "utterances of the sidebar", self)
        self._utterances.counted.connect(self._show_speakers)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Parts of the library"))
        body = QWidget()
        set_kind(body, "sidebar")
        set_kind(self, "sidebar")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 16, 0, 12)
        column.setSpacing(0)
        mark = QLabel("On Record")
        mark.setFont(reading_font(18, QFont.Weight.DemiBold))
        mark.setContentsMargins(20, 4, 20, 9)
        column.addWidget(mark)
        self._build_scopes(column)
        column.addSpacing(14)
        self.saved = SavedList(appearance)
        self.saved.view_chosen.connect(self._choose)
        self._sections: dict[str, FoldingSection] = {}
        self._section(column, "saved", self.tr("Saved searches"), self.saved).hide()
        self.calendar = MonthCalendar(appearance)
        self.calendar.day_chosen.connect(self._choose_day)
        self.calendar.month_chosen.connect(self._choose_month)
        self.calendar.month_shown.connect(self._count_month)
        column.addWidget(self.calendar)
        column.addSpacing(4)
        self._candidates: tuple[SpeakerRow, ...] = ()
        self._speakers: tuple[SpeakerRow, ...] = ()  # those of them who are shown
        self._sources: tuple[SourceRow, ...] = ()
        self._build_sections(column)
        column.addStretch(1)
        self._build_foot(column)
        self.setWidget(body)
        self.set_view(View())

    def _build_scopes(self, column: QVBoxLayout) -> None:
        self.scopes: dict[Scope, Entry] = {}
        for scope, words in (
            (Scope.ALL, self.tr("All articles")),
            (Scope.TO_READ, self.tr("To read")),
            (Scope.UNREAD, self.tr("Unread")),
            (Scope.READING, self.tr("Reading")),
            (Scope.BOOKMARKED, self.tr("Bookmarks")),
            (Scope.HIGHLIGHTED, self.tr("Highlighted")),
            (Scope.NOTED, self.tr("Notes")),
            (Scope.ARCHIVED, self.tr("Archived")),
        ):
            entry = Entry(words, self._appearance)
            entry.clicked.connect(lambda _checked=False, scope=scope: self._choose_scope(scope))
            self.scopes[scope] = entry
            column.addWidget(entry)
            entry.setVisible(
                scope not in SELDOM
            )  # only in its place: by itself it would be a window for a moment
        self.review = Entry(self.tr("To review"), self._appearance)
        self.review.setCheckable(False)
        self.review.setToolTip(self.tr("Statements that the engine is not sure of"))
        self.review.clicked.connect(self.review_requested)
        self.review.hide()
        column.addWidget(self.review)

    def set_review_count(self, number: int) -> None:
        """How many statements wait for a decision; where none does there is no entry."""
        self.review.set_count(number)
        self.review.setVisible(number > 0)

    def _build_sections(self, column: QVBoxLayout) -> None:
        self._speaker_rows = Rows(self._appearance, lambda at: self._choose_speaker(self._speakers[at]))
        self.everyone = Entry(self.tr("All speakers…"), self._appearance, DENSE)
        self.everyone.setCheckable(False)
        self.everyone.clicked.connect(self.all_speakers_requested)
        self._source_rows = Rows(self._appearance, lambda at: self._choose_source(self._sources[at].name))
        self._section(column, "speakers", self.tr("Speakers"), self._speaker_rows, self.everyone)
        self.tags = TagTree(self._appearance)
        self.tags.chosen.connect(self._choose_tag)
        self._section(column, "tags", self.tr("Tags"), self.tags).hide()
        self._section(column, "sources", self.tr("Sources"), self._source_rows).hide()

    def _section(self, column: QVBoxLayout, key: str, title: str, *parts: QWidget) -> FoldingSection:
        section = self._sections[key] = FoldingSection(title, self._appearance, *parts)
        section.folded.connect(lambda: self.folded.emit(self.folded_sections()))
        column.addWidget(section)
        return section

    def folded_sections(self) -> list[str]:
        """The sections of which only the head is shown."""
        return [key for key, section in self._sections.items() if section.is_folded()]

    def fold_sections(self, keys: Sequence[str]) -> None:
        """Fold these sections, as the person left them."""
        for key, section in self._sections.items():
            section.set_folded(key in keys)

    def _build_foot(self, column: QVBoxLayout) -> None:
        self.status = muted("", 11)
        self.status.setContentsMargins(INSET, 12, INSET, 0)
        self.status.setWordWrap(True)
        self.status.hide()
        column.addWidget(self.status)
        self.samples = QWidget()
        row = QHBoxLayout(self.samples)
        row.setContentsMargins(INSET, 8, 8, 0)
        row.setSpacing(2)
        row.addWidget(muted(self.tr("Sample articles"), 11))
        self.remove_samples = Button(self.tr("Remove"), "quiet")
        self.remove_samples.setFont(ui_font(11, QFont.Weight.Medium))
        self.remove_samples.setAccessibleName(self.tr("Remove the sample articles"))
        self.remove_samples.clicked.connect(self.remove_samples_requested)
        row.addWidget(self.remove_samples)
        row.addStretch(1)
        self.samples.hide()
        column.addWidget(self.samples)

    # -- what it shows

    def set_counts(self, counts: Counts) -> None:
        """Show the numbers of the parts."""
        for scope, count in (
            (Scope.ALL, counts.all),
            (Scope.TO_READ, counts.to_read),
            (Scope.UNREAD, counts.unread),
            (Scope.BOOKMARKED, counts.bookmarks),
            (Scope.NOTED, counts.notes),
            (Scope.READING, counts.reading),
            (Scope.HIGHLIGHTED, counts.highlighted),
            (Scope.ARCHIVED, counts.archived),
        ):
            self.scopes[scope].set_count(count)
            if scope in SELDOM:
                self.scopes[scope].setVisible(count > 0 or self._view.scope is scope)
        self.samples.setVisible(counts.samples > 0)

    def set_speakers(self, speakers: Sequence[SpeakerRow]) -> None:
        """Show who of these says most, and the way to all speakers."""
        self._candidates = tuple(speakers)
        self._show_speakers()
        self._utterances.ask(speaker.id for speaker in speakers)

    def _show_speakers(self) -> None:
        """With how often each said something, as soon as it is known: a number of reports would be another one."""
        self._speakers = most_said(self._candidates, self._utterances.of, self._speakers)
        for entry, speaker in zip(self._speaker_rows.take(len(self._speakers)), self._speakers, strict=True):
            entry.set_speaker(speaker, self._utterances.of(speaker.id))
        self._check()

    def set_sources(self, sources: Sequence[SourceRow]) -> None:
        """Show where most articles come from; those without a source come last."""
        self._sources = tuple(sorted(sources, key=lambda row: row.name == ""))
        for entry, source in zip(self._source_rows.take(len(self._sources)), self._sources, strict=True):
            entry.set_name(source.name or self.tr("No source"))
            entry.set_count(source.articles)
        self._sections["sources"].setVisible(bool(self._sources))
        self._check()

    def set_tags(self, rows: Sequence[TagRow]) -> None:
        """Show the tags in use; nothing where there is none."""
        self.tags.set_tags(rows)
        self._sections["tags"].setVisible(bool(rows))

    def set_saved(self, saved: Sequence[SavedView]) -> None:
        """Show the saved searches; nothing where there is none."""
        self.saved.set_saved(saved)
        self._sections["saved"].setVisible(bool(saved))
        self._check()

    def set_status(self, words: str) -> None:
        """A quiet line about work behind; empty hides it."""
        self.status.setText(words)
        self.status.setVisible(bool(words))

    def refresh_calendar(self) -> None:
        """Count the shown month again; the first time, show the newest month that has articles."""
        if self._bounds_known:
            self._count_month(self.calendar.year, self.calendar.month, behind=True)
            return

        def known(bounds: tuple[date, date] | None) -> None:
            if bounds is not None:
                self._bounds_known = True
                newest = self._view.first_day or bounds[1]
                self.calendar.show_month(newest.year, newest.month)
            else:
                self._count_month(self.calendar.year, self.calendar.month)

        self._tasks.latest("calendar-bounds", self._library.calendar_bounds, known, behind=True)

    def _count_month(self, year: int, month: int, *, behind: bool = False) -> None:
        self._tasks.latest(
            "calendar",
            lambda: self._library.calendar(year, month),
            lambda counts: self.calendar.set_counts(year, month, counts),
            lambda error: self._not_counted(error, year, month),
            behind=behind,
        )

    def _not_counted(self, error: Exception, year: int, month: int) -> None:
        """A search that was given up may take the count along: it is asked for again."""
        if isinstance(error, SearchInterrupted):
            self._count_month(year, month)
        else:
            log.error("a month could not be counted", exc_info=error)

    def set_view(self, view: View) -> None:
        """Mark what the list shows."""
        if view.first_day is not None and view.first_day != self._view.first_day:
            self.calendar.turn_to(view.first_day)
        self._view = view
        self.calendar.set_chosen(view.first_day, view.last_day)
        self._check()

    def _check(self) -> None:
        view = self._view
        self.saved.set_current(view)
        saved = any(each.view == view for each in self.saved.saved())
        narrowed = saved or (view.speaker_id, view.source, view.tag) != (None, None, None)
        for scope, entry in self.scopes.items():
            entry.setChecked(scope is view.scope and not narrowed)
        self.tags.set_current(view.tag)
        for entry, speaker in zip(self._speaker_rows.entries(), self._speakers, strict=True):
            entry.setChecked(speaker.id == view.speaker_id)
        for entry, source in zip(self._source_rows.entries(), self._sources, strict=True):
            entry.setChecked(source.name == view.source)

    # -- what it asks for

    def _choose(self, view: View) -> None:
        self.set_view(view)
        self.view_chosen.emit(view)

    def _choose_scope(self, scope: Scope) -> None:
        self._choose(View(scope=scope, sort=Sort.QUEUE if scope is Scope.TO_READ else self._sort()))
        if scope is Scope.NOTED:
            self.notes_requested.emit()
        elif scope is Scope.BOOKMARKED:
            self.bookmarks_requested.emit()

    def _sort(self) -> Sort:
        """The order that goes on in another part of the library; that of the queue and of a search do not."""
        return Sort.DATE_DOWN if self._view.sort in (Sort.QUEUE, Sort.RANK) else self._view.sort

    def _choose_tag(self, row: TagRow) -> None:
        if self._view.tag is not None and self._view.tag.casefold() == row.name.casefold():
            self._choose(View(sort=self._sort()))
        elif row.articles:
            self._choose(View(tag=row.name, sort=self._sort()))
        else:  # no article carries it, but something that is written in one
            self._choose(View(query=f'tag:"{row.name}"', sort=self._sort()))

    def _choose_speaker(self, speaker: SpeakerRow) -> None:
        again = self._view.speaker_id == speaker.id
        self._choose(View(speaker_id=None if again else speaker.id, sort=self._sort()))
        if not again:
            self.speaker_page_requested.emit(speaker.id)

    def _choose_source(self, name: str) -> None:
        self._choose(View(source=None if self._view.source == name else name, sort=self._sort()))

    def _choose_day(self, day: date) -> None:
        again = (self._view.first_day, self._view.last_day) == (day, day)
        self._narrow(None if again else day, None if again else day)

    def _choose_month(self, first: date) -> None:
        last = month_range(first.year, first.month)[1]
        again = (self._view.first_day, self._view.last_day) == (first, last)
        self._narrow(None if again else first, None if again else last)

    def _narrow(self, first: date | None, last: date | None) -> None:
        self._choose(replace(self._view, first_day=first, last_day=last, query=""))
