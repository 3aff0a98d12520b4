"""A speaker's page: every statement of the library by date, narrowed at will, each a click from its place."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from reader import Library, SpeakerKind, StatementRow, citation
from ui import wording
from ui.controls import (
    Choice,
    EmptyState,
    SearchField,
    centred,
    hairline,
    muted,
    quiet_button,
    serif_title,
    set_kind,
)
from ui.speakers.statement_row import StatementDelegate
from ui.speakers.statements import Collected, Filter, StatementsModel, act_word, collected
from ui.speakers.timeline import Bar, Timeline
from ui.tasks import Tasks
from ui.theme import Appearance, speaker_colours

CHANNEL = "speaker page"
SHOWN_TITLES = 4
KINDS = ("direct", "mixed", "indirect")
EVERY = "*"  # the key of "all" in a choice; "" is the source of articles without one


class StatementsList(QListView):
    """The statements. Return and a click open one, Ctrl+C copies it as a citation."""

    opened = Signal(QModelIndex)
    copy_pressed = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Laying out 10,000 rows at once takes 0.2 s; the first thousand are there with the first frame.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(1000)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(24)
        self.clicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, copy copies."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index)
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            self.copy_pressed.emit(index)
        else:
            super().keyPressEvent(event)


class SpeakerPage(QWidget):
    """One speaker. `open_requested` carries an article and the offset of a statement in it."""

    open_requested = Signal(int, int)
    speakers_requested = Signal()
    failed = Signal(Exception)

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._appearance = library, tasks, appearance
        self.speaker_id: int | None = None
        self._found: Collected | None = None
        self._period: Bar | None = None
        self._stale = False
        set_kind(self, "page")
        self.model = StatementsModel(self)
        self._build()
        appearance.changed.connect(self._take_colours)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        outer.addWidget(centred(content, 800))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(0)
        back = quiet_button("‹ " + self.tr("All speakers"))
        back.clicked.connect(self.speakers_requested)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        self.name = serif_title("", 30)
        column.addWidget(self.name)
        self.titles = muted("", 13)
        self.titles.setWordWrap(True)
        column.addWidget(self.titles)
        column.addSpacing(4)
        self.counts = muted("", 13)
        column.addWidget(self.counts)
        column.addSpacing(12)
        self.timeline = Timeline(self._appearance)
        self.timeline.chosen.connect(self._choose_period)
        column.addWidget(self.timeline)
        column.addSpacing(12)
        column.addLayout(self._build_filters())
        column.addSpacing(8)
        column.addWidget(hairline())
        self._build_list(column)

    def _build_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.words = SearchField(self.tr("Words of a statement"), self.tr("Words"))
        self.words.settled.connect(lambda _text: self._filter())
        row.addWidget(self.words, 1)
        row.addSpacing(8)
        self.source = Choice(self.tr("Source"), [(EVERY, self.tr("All sources"))])
        kinds = {
            "direct": self.tr("Direct"),
            "mixed": self.tr("Partly quoted"),
            "indirect": self.tr("Indirect"),
        }
        self.kind = Choice(
            self.tr("Kind"), [(EVERY, self.tr("All kinds")), *((kind, kinds[kind]) for kind in KINDS)]
        )
        self.act = Choice(self.tr("Act"), [(EVERY, self.tr("All acts"))])
        for choice in (self.source, self.kind, self.act):
            choice.chosen.connect(lambda _key: self._filter())
            row.addWidget(choice)
        return row

    def _build_list(self, column: QVBoxLayout) -> None:
        self.view = StatementsList()
        self.view.setAccessibleName(self.tr("Statements"))
        self.view.setModel(self.model)
        self.delegate = StatementDelegate(self._appearance, self.model, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.opened.connect(self._open)
        self.view.copy_pressed.connect(self._copy_citation)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        column.addWidget(self.view, 1)
        self.empty = EmptyState("", "", self.tr("Show all statements"))
        self.empty.pressed.connect(self.clear_filters)
        self.empty.hide()
        column.addWidget(self.empty, 1)

    # What is shown

    def show_speaker(self, speaker_id: int) -> None:
        """Show another speaker, or the same one afresh."""
        other = speaker_id != self.speaker_id
        self.speaker_id = speaker_id
        self._stale = False
        if other:
            self._found = None
            self._reset_filters()
            self.model.set_rows([])
            for label in (self.name, self.titles, self.counts):
                label.setText("")
            self.timeline.show_months(Counter())

        def read() -> Collected:
            return collected(self._library.speaker(speaker_id), self._library.statements_of(speaker_id))

        self._tasks.latest(CHANNEL, read, self._take, self.failed.emit)

    def refresh_if_shown(self) -> None:
        """Read again what may have changed: now if it is looked at, else when it is."""
        if self.speaker_id is None:
            return
        if self.isVisible():
            self.show_speaker(self.speaker_id)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while it was out of sight is read now."""
        super().showEvent(event)
        self.view.setFocus()  # where the keys of the page are, and no ring on the first button
        if self._stale and self.speaker_id is not None:
            self.show_speaker(self.speaker_id)

    def _take(self, found: Collected) -> None:
        self._found = found
        self.setAccessibleName(found.speaker.name)
        self.name.setText(found.speaker.name)
        titles = self.given_titles()
        self.titles.setText(titles)
        self.titles.setVisible(bool(titles))
        self.source.set_options(
            [
                (EVERY, self.tr("All sources")),
                *((name, name or self.tr("No source")) for name in found.sources),
            ]
        )
        self.source.setVisible(len(found.sources) > 1)
        self.act.set_options(
            [(EVERY, self.tr("All acts")), *((act, act_word(act) or self.tr("says")) for act in found.acts)]
        )
        self.act.setVisible(len(found.acts) > 1)
        period = self._period
        self.timeline.show_months(found.months)
        self._period = period if period in self.timeline.bars() else None
        self.timeline.show_chosen(self._period)
        self._take_colours()
        self._filter()

    def given_titles(self) -> str:
        """The titles that articles print, the most frequent first, each with how many articles print it."""
        if self._found is None:
            return ""
        given = self._found.titles
        if not given:
            return wording.dotted(*self._found.speaker.titles[:SHOWN_TITLES])
        parts = [
            f"{title} ({wording.number(articles)})" if articles > 1 else title
            for title, articles in given[:SHOWN_TITLES]
        ]
        if len(given) > SHOWN_TITLES:
            parts.append(self.tr("{n} more").format(n=len(given) - SHOWN_TITLES))
        return wording.dotted(*parts)

    def _take_colours(self) -> None:
        if self._found is not None:
            kind, slot = self._found.speaker.kind, self._found.speaker.slot
            self.delegate.set_speaker(kind, slot)
            self.timeline.set_colours(speaker_colours(self._appearance.theme, kind, slot))
        self.view.viewport().update()

    def _show_counts(self, found: Collected, shown: list[StatementRow]) -> None:
        articles = len({row.statement.article_id for row in shown})
        direct = sum(row.statement.kind == "direct" for row in shown)
        kinds = {
            SpeakerKind.PERSON: None,
            SpeakerKind.ORGANISATION: self.tr("Organisation"),
            SpeakerKind.UNNAMED: self.tr("Unnamed source"),
        }
        statements = wording.counted(len(shown), self.tr("%n statement"), self.tr("%n statements"))
        if len(shown) != len(found.rows):
            statements = self.tr("{n} of {all}").format(
                n=wording.number(len(shown)),
                all=wording.counted(len(found.rows), self.tr("%n statement"), self.tr("%n statements")),
            )
        self.counts.setText(
            wording.dotted(
                kinds[found.speaker.kind],
                statements,
                wording.counted(articles, self.tr("%n article"), self.tr("%n articles"))
                if articles
                else None,
                self.tr("{n} direct").format(n=wording.number(direct)) if direct else None,
                self._period.label if self._period else None,
            )
        )

    # Narrowing

    def filter(self) -> Filter:
        """What the controls ask for."""

        def chosen(choice: Choice) -> str | None:
            return None if choice.choice() == EVERY else choice.choice()

        return Filter(
            words=self.words.text(),
            source=chosen(self.source),
            kind=chosen(self.kind),
            act=chosen(self.act),
            first_day=self._period.first_day if self._period else None,
            last_day=self._period.last_day if self._period else None,
        )

    def _filter(self) -> None:
        found = self._found
        shown = found.matching(self.filter()) if found else []
        self.model.set_rows(shown)
        if found and found.rows:
            self.empty.set_words(
                self.tr("Nothing said so"), self.tr("No statement has all of this. Take one condition away.")
            )
        else:
            self.empty.set_words(
                self.tr("No statements"),
                self.tr("No article of the library has a statement of this speaker."),
            )
        self.empty.button.setVisible(bool(found and found.rows))
        self.empty.setVisible(found is not None and not shown)
        self.view.setVisible(found is None or bool(shown))
        if found is not None:
            self._show_counts(found, shown)

    def _choose_period(self, bar: object) -> None:
        self._period = bar if isinstance(bar, Bar) else None
        self._filter()

    def _reset_filters(self) -> None:
        self._period = None
        self.words.clear()
        for choice in (self.source, self.kind, self.act):
            choice.choose(EVERY)

    def clear_filters(self) -> None:
        """Show all statements again."""
        self._reset_filters()
        self.timeline.choose(None)
        self._filter()

    # What a person does

    def _row(self, index: QModelIndex) -> StatementRow | None:
        return self.model.rows[index.row()] if 0 <= index.row() < len(self.model.rows) else None

    def _open(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None:
            self.open_requested.emit(row.statement.article_id, row.statement.start)

    def _menu(self, where: QPoint) -> None:
        index = self.view.indexAt(where)
        row = self._row(index)
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open in the article"), lambda: self._open(index))
        menu.addAction(self.tr("Copy as citation"), lambda: self._copy_citation(index))
        menu.addAction(self.tr("Copy the words"), lambda: QGuiApplication.clipboard().setText(row.text))
        menu.popup(self.view.viewport().mapToGlobal(where))

    def _copy_citation(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None:
            QGuiApplication.clipboard().setText(citation(*self._parts(row)))

    def _parts(self, row: StatementRow) -> list[StatementRow]:
        """The statement with the other parts of a quote that its cue interrupts, in the order of the text."""
        article, group = row.statement.article_id, row.statement.group
        if group is None or self._found is None:
            return [row]
        same = (other for other in self._found.rows if other.statement.article_id == article)
        return sorted(
            (other for other in same if other.statement.group == group), key=lambda part: part.statement.start
        )
