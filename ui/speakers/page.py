"""A speaker's page: every statement of the library by date, narrowed at will, each a click from its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from reader import Changes, Library, StatementRow, Verdict, citation
from ui import wording
from ui.controls import (
    EmptyState,
    TextField,
    back_button,
    begin_with_the_lines,
    centred,
    hairline,
    muted,
    quiet_button,
    serif_title,
    set_kind,
)
from ui.escape import on_escape
from ui.notes.backlinks import Backlinks
from ui.speakers.company import Company
from ui.speakers.corrections import Corrections
from ui.speakers.counts import titles_words
from ui.speakers.filters import Filters
from ui.speakers.narrowing import AT_ONCE, Narrowed, narrowed
from ui.speakers.reports import folded, whole
from ui.speakers.statement_export import StatementExport
from ui.speakers.statement_row import StatementDelegate, StatementsList
from ui.speakers.statements import Collected, Filter, StatementsModel, collected
from ui.speakers.timeline import Bar, Timeline
from ui.tasks import Tasks
from ui.theme import Appearance, reading_font, speaker_colours
from ui.turns import Turns
from ui.undo_strip import UndoStrip

CHANNEL, NARROWING = "speaker page", "speaker page narrowing"
FIRST = 100  # statements that are shown before the others are read


class SpeakerPage(QWidget):
    """One speaker. `open_requested` carries an article and the offset of a statement in it."""

    open_requested = Signal(int, int)
    speakers_requested = Signal()
    changed = Signal(Changes)  # of a correction
    failed = Signal(Exception)

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._appearance = library, tasks, appearance
        self.speaker_id: int | None = None
        self._found: Collected | None = None
        self._period: Bar | None = None
        self._place = 0  # to go back to once the list is another
        self._stale = False
        set_kind(self, "page")
        self.model = StatementsModel(self)
        self._turns = Turns(self._build(self._build_head()), self)
        self._turns.ended.connect(self._complete)
        appearance.changed.connect(self._take_colours)

    def _build(self, column: QVBoxLayout) -> Iterator[None]:
        """Makes what is below the head, a part a step: all at once would keep a key waiting that is pressed then."""
        self.timeline = Timeline(self._appearance)
        self.timeline.chosen.connect(self._choose_period)
        column.addWidget(self.timeline)
        column.addSpacing(12)
        self.filters = Filters()
        self.filters.changed.connect(self._filter)
        column.addWidget(self.filters)
        column.addSpacing(8)
        column.addWidget(hairline())
        yield
        self._build_list(column)
        yield

    def _build_head(self) -> QVBoxLayout:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        outer.addWidget(centred(content, 800), 1)
        self.undo_strip = UndoStrip(self._library, self._tasks)
        self.undo_strip.undone.connect(self._undone)
        self.undo_strip.failed.connect(self.failed)
        outer.addWidget(self.undo_strip)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(0)
        back = back_button(self.tr("All speakers"))
        back.clicked.connect(self.speakers_requested)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addLayout(self._build_name())
        self.titles = muted("", 13)
        self.titles.setWordWrap(True)
        column.addWidget(self.titles)
        column.addSpacing(4)
        self.counts = muted("", 13)
        column.addWidget(self.counts)
        self.company = Company(self._library, self._tasks, self._appearance)
        self.company.speaker_requested.connect(self.show_speaker)
        column.addWidget(self.company)
        self.backlinks = Backlinks(self._library, self._tasks)
        column.addWidget(self.backlinks)
        column.addSpacing(12)
        return column

    def _complete(self) -> None:
        """The last part is there: show whom it was asked for."""
        if self.isVisible():
            self.view.setFocus()
        if (asked := self.speaker_id) is not None:
            self.speaker_id = None
            self.show_speaker(asked)

    def _build_name(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.name = serif_title("", 30)
        begin_with_the_lines(self.name)
        row.addWidget(self.name, 1)
        self.rename_field = TextField(self.tr("Name of the speaker"))
        self.rename_field.setFont(reading_font(24))
        self.rename_field.returnPressed.connect(self._rename)
        self.rename_field.editingFinished.connect(self._stop_renaming)
        on_escape(self.rename_field, self._stop_renaming)
        self.rename_field.hide()
        row.addWidget(self.rename_field, 1)
        self.correct = quiet_button(self.tr("Correct") + " ▾")
        self.correct.setAccessibleName(self.tr("Correct this speaker"))
        self.correct.clicked.connect(self._show_corrections)
        self.export = StatementExport(self._library, self._tasks, self)
        row.addWidget(self.export.button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignBottom)
        self.corrections = Corrections(self._library, self._tasks, self._appearance, self)
        self.corrections.rename_pressed.connect(self.start_renaming)
        self.corrections.corrected.connect(self._corrected)
        self.corrections.failed.connect(self.failed)
        return row

    def _build_list(self, column: QVBoxLayout) -> None:
        self.view = StatementsList()
        self.view.setAccessibleName(self.tr("Statements"))
        self.view.setModel(self.model)
        self.delegate = StatementDelegate(self._appearance, self.model, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.opened.connect(self._open)
        self.view.copy_pressed.connect(self._copy_citation)
        self.view.fold_toggled.connect(lambda index: self.model.toggle(index.row()))
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
        if self._turns.is_running():
            return
        self._stale = False
        if other:
            self._found = None
            self._place = 0
            self._tasks.drop(NARROWING)
            self._stop_renaming()
            self._reset_filters()
            self.model.set_rows([])
            for label in (self.name, self.titles, self.counts):
                label.setText("")
            self.timeline.show_months(Counter())
        self._read(speaker_id, FIRST if other else None)

    def _read(self, speaker_id: int, most: int | None = None) -> None:
        """Read the newest of the statements, or all: of thousands the first are on screen long before the last."""

        def read() -> Collected:
            library = self._library
            found = collected(library.speaker(speaker_id), library.statements_of(speaker_id, most))
            number = found.speaker.id
            merged, namesakes = library.merged_speakers(number), library.namesakes(number)
            return replace(found, merged=merged, namesakes=namesakes)

        def take(found: Collected) -> None:
            if most is not None and len(found.rows) >= most:
                self._take_first(found)
                self._read(speaker_id)
            else:
                self._take(found)

        self._tasks.latest(CHANNEL, read, take, self.failed.emit)

    def _take_first(self, found: Collected) -> None:
        """What is listed can be read already; numbers, the timeline and narrowing wait for the whole."""
        self._found = found
        self._show_speaker(found)
        self.model.set_rows(*folded(whole(found.rows)))
        statements = self.tr("%n statement"), self.tr("%n statements")
        all_words = wording.counted(found.speaker.statements, *statements)
        self.counts.setText(self.tr("Reading {statements}…").format(statements=all_words))
        self.filters.setEnabled(False)

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
        if self._turns.is_running():
            return
        self.view.setFocus()  # where the keys of the page are, and no ring on the first button
        if self._stale and self.speaker_id is not None:
            self.show_speaker(self.speaker_id)

    def _show_speaker(self, found: Collected) -> None:
        self.company.show_of(found.speaker)
        self.backlinks.show_for("speaker", found.speaker.id)
        self.setAccessibleName(found.speaker.name)
        self.name.setText(found.speaker.name)
        titles = titles_words(found)
        self.titles.setText(titles)
        self.titles.setVisible(bool(titles))
        self._take_colours()

    def _take(self, found: Collected) -> None:
        self._found = found
        self._show_speaker(found)
        self.filters.setEnabled(True)
        checked = any(row.statement.verdict is not Verdict.UNCHECKED for row in found.rows)
        self.filters.offer(found.sources, found.acts, checked=checked)
        period = self._period
        self.timeline.show_months(found.months)
        self._period = self.timeline.show_chosen(period)
        self._place = self.view.verticalScrollBar().value()
        self._filter()

    def _take_colours(self) -> None:
        if self._found is not None:
            kind, slot = self._found.speaker.kind, self._found.speaker.slot
            self.delegate.set_speaker(kind, slot)
            self.timeline.set_colours(speaker_colours(self._appearance.theme, kind, slot))
        self.view.viewport().update()

    # Narrowing

    def filter(self) -> Filter:
        """What the controls ask for."""
        return self.filters.filter(self._period)

    def _filter(self) -> None:
        """Show what the controls leave; of many statements a worker finds it."""
        found, wanted, period = self._found, self.filter(), self._period
        if found is None:
            self.model.set_rows([])
        elif len(found.rows) <= AT_ONCE:
            self._tasks.drop(NARROWING)
            self._show_narrowed(found, narrowed(found, wanted, period))
        else:
            self._tasks.latest(
                NARROWING,
                lambda: narrowed(found, wanted, period),
                lambda left: self._show_narrowed(found, left),
                self.failed.emit,
            )

    def _show_narrowed(self, found: Collected, left: Narrowed) -> None:
        if found is not self._found:
            return
        self.model.set_rows(left.rows, left.others)
        self.export.set_statements(found.speaker.name, left.statements)
        if found.rows:
            self.empty.set_words(
                self.tr("Nothing said so"), self.tr("No statement has all of this. Take one condition away.")
            )
        else:
            self.empty.set_words(
                self.tr("No statements"),
                self.tr("No article of the library has a statement of this speaker."),
            )
        self.empty.button.setVisible(bool(found.rows))
        self.empty.setVisible(not left.rows)
        self.view.setVisible(bool(left.rows))
        self.counts.setText(left.words)
        if place := self._place:  # it was read on before all was there, or a correction was made
            self._place = 0
            self.view.doItemsLayout()
            self.view.verticalScrollBar().setValue(place)

    def _choose_period(self, bar: object) -> None:
        self._period = bar if isinstance(bar, Bar) else None
        self._filter()

    def _reset_filters(self) -> None:
        self._period = None
        self.filters.reset()

    def clear_filters(self) -> None:
        """Show all statements again."""
        self._reset_filters()
        self.timeline.choose(None)
        self._filter()

    # Corrections

    def _show_corrections(self) -> None:
        if self._found is not None:
            below = self.correct.mapToGlobal(QPoint(0, self.correct.height() + 2))
            self.corrections.show_menu(self._found, below)

    def start_renaming(self) -> None:
        """Edit the name in its place; Return takes it, leaving the field does not."""
        if self._found is None:
            return
        self.rename_field.setText(self._found.speaker.name)
        self.name.hide()
        self.rename_field.show()
        self.rename_field.setFocus()
        self.rename_field.selectAll()

    def _rename(self) -> None:
        if self._found is not None:
            self.corrections.rename(self._found.speaker, self.rename_field.text())

    def _stop_renaming(self) -> None:
        self.rename_field.hide()
        self.name.show()

    def _corrected(self, sentence: str, changes: Changes, speaker_id: int) -> None:
        self.undo_strip.say(sentence, changes)
        self.changed.emit(changes)
        self.show_speaker(speaker_id)

    def _undone(self, changes: Changes) -> None:
        self.changed.emit(changes)
        if self.speaker_id is not None:
            self.show_speaker(self.speaker_id)

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
        if len(self.model.rows) > 1:
            words = self.tr("Copy all {n} as citations").format(n=wording.number(len(self.model.rows)))
            menu.addAction(words, self.copy_all)
        if self._found is not None:
            speaker, parts = self._found.speaker, [part.statement for part in self._found.parts(row)]
            ids = [part.id for part in parts]
            menu.addSeparator()
            self.corrections.add_to_row(menu, speaker, row.statement.article_id, *ids)
            self.corrections.add_checks(menu, speaker, parts)
        menu.popup(self.view.viewport().mapToGlobal(where))

    def _copy_citation(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None and self._found is not None:
            QGuiApplication.clipboard().setText(citation(*self._found.parts(row)))

    def copy_all(self) -> None:
        """Put every statement that is listed on the clipboard, a citation a line."""
        if self._found is None:
            return
        lines = dict.fromkeys(citation(*self._found.parts(row)) for row in self.model.rows)
        QGuiApplication.clipboard().setText("\n".join(lines))
