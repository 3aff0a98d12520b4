"""The sidebar: what can be shown in the list, with counts that are true."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader import Counts, Library, Scope, SourceRow, SpeakerRow, View
from ui.controls import Button, clear_layout, heading, muted, set_kind
from ui.sidebar.calendar import MonthCalendar
from ui.sidebar.entry import Entry
from ui.tasks import Tasks
from ui.theme import Appearance, reading_font, ui_font

DENSE = 28


class Sidebar(QScrollArea):
    """`view_chosen`: show this in the list. The others ask for a page."""

    view_chosen = Signal(object)  # View
    speaker_page_requested = Signal(int)
    all_speakers_requested = Signal()
    notes_requested = Signal()
    remove_samples_requested = Signal()

    def __init__(self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._appearance = library, tasks, appearance
        self._view = View()
        self._bounds_known = False
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
        mark.setContentsMargins(20, 2, 20, 10)
        column.addWidget(mark)
        self._build_scopes(column)
        column.addSpacing(16)
        self.calendar = MonthCalendar(appearance)
        self.calendar.day_chosen.connect(self._choose_day)
        self.calendar.month_chosen.connect(self._choose_month)
        self.calendar.month_shown.connect(self._count_month)
        column.addWidget(self.calendar)
        column.addSpacing(4)
        self._speakers = self._section(column, self.tr("Speakers"))
        column.addSpacing(16)
        self._sources = self._section(column, self.tr("Sources"))
        column.addStretch(1)
        self._build_foot(column)
        self.setWidget(body)
        self._speaker_entries: list[Entry] = []
        self._source_entries: list[tuple[Entry, str]] = []
        self.set_view(View())

    def _build_scopes(self, column: QVBoxLayout) -> None:
        self.scopes: dict[Scope, Entry] = {}
        for scope, words in (
            (Scope.ALL, self.tr("All articles")),
            (Scope.TO_READ, self.tr("To read")),
            (Scope.UNREAD, self.tr("Unread")),
            (Scope.BOOKMARKED, self.tr("Bookmarks")),
            (Scope.NOTED, self.tr("Notes")),
        ):
            entry = Entry(words, self._appearance)
            entry.clicked.connect(lambda _checked=False, scope=scope: self._choose_scope(scope))
            self.scopes[scope] = entry
            column.addWidget(entry)

    @staticmethod
    def _section(column: QVBoxLayout, title: str) -> QVBoxLayout:
        label = heading(title)
        label.setContentsMargins(22, 0, 22, 4)
        column.addWidget(label)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        column.addLayout(rows)
        return rows

    def _build_foot(self, column: QVBoxLayout) -> None:
        self.status = muted("", 11)
        self.status.setContentsMargins(22, 8, 12, 0)
        self.status.setWordWrap(True)
        self.status.hide()
        column.addWidget(self.status)
        self.samples = Button(self.tr("Remove the sample articles"), "quiet")
        self.samples.setFont(ui_font(11))
        self.samples.clicked.connect(self.remove_samples_requested)
        self.samples.hide()
        column.addSpacing(8)
        column.addWidget(self.samples, 0, Qt.AlignmentFlag.AlignLeft)
        column.itemAt(column.count() - 1).widget().setContentsMargins(14, 0, 0, 0)

    # -- what it shows

    def set_counts(self, counts: Counts) -> None:
        """Show the numbers of the parts."""
        for scope, count in (
            (Scope.ALL, counts.all),
            (Scope.TO_READ, counts.to_read),
            (Scope.UNREAD, counts.unread),
            (Scope.BOOKMARKED, counts.bookmarked),
            (Scope.NOTED, counts.notes),
        ):
            self.scopes[scope].set_count(count)
        self.samples.setVisible(counts.samples > 0)

    def set_speakers(self, speakers: Sequence[SpeakerRow]) -> None:
        """Show those who speak most, and the way to all of them."""
        clear_layout(self._speakers)
        self._speaker_entries = []
        for speaker in speakers:
            entry = Entry(speaker.name, self._appearance, DENSE)
            entry.set_speaker(speaker)
            entry.clicked.connect(lambda _checked=False, speaker=speaker: self._choose_speaker(speaker))
            self._speakers.addWidget(entry)
            self._speaker_entries.append(entry)
        everyone = Entry(self.tr("All speakers…"), self._appearance, DENSE)
        everyone.setCheckable(False)
        everyone.clicked.connect(self.all_speakers_requested)
        self._speakers.addWidget(everyone)
        self._check()

    def set_sources(self, sources: Sequence[SourceRow]) -> None:
        """Show where most articles come from; those without a source come last."""
        clear_layout(self._sources)
        self._source_entries = []
        for source in sorted(sources, key=lambda row: row.name == ""):
            entry = Entry(source.name or self.tr("No source"), self._appearance, DENSE)
            entry.set_count(source.articles)
            entry.clicked.connect(lambda _checked=False, name=source.name: self._choose_source(name))
            self._sources.addWidget(entry)
            self._source_entries.append((entry, source.name))
        self._check()

    def set_status(self, words: str) -> None:
        """A quiet line about work behind; empty hides it."""
        self.status.setText(words)
        self.status.setVisible(bool(words))

    def refresh_calendar(self) -> None:
        """Count the shown month again; the first time, show the newest month that has articles."""
        if self._bounds_known:
            self._count_month(self.calendar.year, self.calendar.month)
            return

        def known(bounds: tuple[date, date] | None) -> None:
            if bounds is not None:
                self._bounds_known = True
                newest = self._view.first_day or bounds[1]
                self.calendar.show_month(newest.year, newest.month)
            else:
                self._count_month(self.calendar.year, self.calendar.month)

        self._tasks.latest("calendar-bounds", self._library.calendar_bounds, known)

    def _count_month(self, year: int, month: int) -> None:
        self._tasks.latest(
            "calendar",
            lambda: self._library.calendar(year, month),
            lambda counts: self.calendar.set_counts(year, month, counts),
        )

    def set_view(self, view: View) -> None:
        """Mark what the list shows."""
        self._view = view
        self.calendar.set_chosen(view.first_day, view.last_day)
        self._check()

    def _check(self) -> None:
        view = self._view
        narrowed = view.speaker_id is not None or view.source is not None
        for scope, entry in self.scopes.items():
            entry.setChecked(scope is view.scope and not narrowed)
        for entry in self._speaker_entries:
            entry.setChecked(entry.speaker is not None and entry.speaker.id == view.speaker_id)
        for entry, source in self._source_entries:
            entry.setChecked(source == view.source)

    # -- what it asks for

    def _choose(self, view: View) -> None:
        self.set_view(view)
        self.view_chosen.emit(view)

    def _choose_scope(self, scope: Scope) -> None:
        self._choose(View(scope=scope, sort=self._view.sort))
        if scope is Scope.NOTED:
            self.notes_requested.emit()

    def _choose_speaker(self, speaker: SpeakerRow) -> None:
        again = self._view.speaker_id == speaker.id
        self._choose(View(speaker_id=None if again else speaker.id, sort=self._view.sort))
        if not again:
            self.speaker_page_requested.emit(speaker.id)

    def _choose_source(self, name: str) -> None:
        self._choose(View(source=None if self._view.source == name else name, sort=self._view.sort))

    def _choose_day(self, day: date) -> None:
        again = (self._view.first_day, self._view.last_day) == (day, day)
        self._narrow(None if again else day, None if again else day)

    def _choose_month(self, first: date) -> None:
        following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
        last = following - timedelta(days=1)
        again = (self._view.first_day, self._view.last_day) == (first, last)
        self._narrow(None if again else first, None if again else last)

    def _narrow(self, first: date | None, last: date | None) -> None:
        self._choose(replace(self._view, first_day=first, last_day=last, query=""))
