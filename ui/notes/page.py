"""All notes of the library on one page: narrowed, sorted, opened at their passage, dealt with one or many at a time.

A note of an article is edited beside its passage, in the reading view; a free note is edited here.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader import Changes, Library, NoteFilter, NoteRow
from ui import wording
from ui.controls import Button, EmptyState, centred, muted, quiet_button, serif_title, set_kind
from ui.notes.editor import NoteEditor
from ui.notes.filters import FilterBar
from ui.notes.hands import NoteHands
from ui.notes.list import NotesList
from ui.notes.model import PAGE, NotesModel
from ui.notes.rows import NoteDelegate
from ui.tasks import Tasks
from ui.theme import Appearance
from ui.undo_strip import UndoStrip

if TYPE_CHECKING:
    from ui.notes.free import FreeNotePage

CHANNEL = "notes page"
FEW = 200  # chosen notes that stay chosen where the list becomes another


class NotesPage(QWidget):
    """The page. `open_requested` carries article and note; `changed` what a write of this page changed."""

    open_requested = Signal(int, int)
    target_requested = Signal(str, str)  # kind and target of a link in a note that is read here
    templates_asked = Signal(QPoint)
    editor_made = Signal(NoteEditor)  # when the first free note is opened
    changed = Signal(Changes)
    failed = Signal(Exception)

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._appearance = library, tasks, appearance
        self._loaded = False
        self._total = 0
        set_kind(self, "page")
        self.setAccessibleName(self.tr("Notes"))
        self.model = NotesModel(self._ask, self)
        self.hands = NoteHands(library, tasks, appearance, self)
        self.hands.changed.connect(self._told)
        self.hands.failed.connect(self.failed)
        self._build()
        self._connect()

    @cached_property
    def free(self) -> FreeNotePage:
        """The page of one free note, made when the first is opened: who looks at the list need not wait for it."""
        from ui.notes.free import FreeNotePage

        free = FreeNotePage(self._library, self._tasks, self._appearance)
        self._stack.addWidget(centred(free, 1040))
        free.hands.done.connect(self.undo_strip.say)
        free.closed.connect(self.close_editor)
        free.changed.connect(self._free_changed)
        free.failed.connect(self.failed)
        free.note_requested.connect(self.open_row)
        free.templates_asked.connect(self.templates_asked)
        free.editor.target_pressed.connect(self.target_requested)
        self.editor_made.emit(free.editor)
        return free

    @property
    def editor(self) -> NoteEditor:
        """The editor of free notes."""
        return self.free.editor

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack)
        self._stack.addWidget(centred(self._build_list(), 800))
        self.undo_strip = UndoStrip(self._library, self._tasks)
        outer.addWidget(self.undo_strip)

    def _build_list(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 32, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._build_head())
        column.addSpacing(16)
        self.filters = FilterBar(self._library, self._tasks, self._appearance)
        self.search, self.sort = self.filters.search, self.filters.sort
        column.addWidget(self.filters)
        column.addSpacing(12)
        self.view = NotesList()
        self.view.setAccessibleName(self.tr("Notes"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(NoteDelegate(self._appearance, self.view))
        column.addWidget(self.view, 1)
        self.empty = EmptyState("", "", self.tr("New note"))
        self.empty.hide()
        column.addWidget(self.empty, 1)
        return page

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(serif_title(self.tr("Notes"), 30))
        self.count = muted("", 13)
        self.count.setContentsMargins(0, 0, 0, 5)  # on the base line of the title
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        self.act = Button(self.tr("With these ▾"), "quiet")
        self.act.setAccessibleName(self.tr("What to do with the chosen notes"))
        self.act.hide()
        head.addWidget(self.act, 0, Qt.AlignmentFlag.AlignBottom)
        self.new = quiet_button(self.tr("New note"))
        head.addWidget(self.new, 0, Qt.AlignmentFlag.AlignBottom)
        return head

    def _connect(self) -> None:
        view = self.view
        self.filters.changed.connect(lambda _wanted: self.refresh())
        view.opened.connect(self._open)
        view.delete_pressed.connect(self._delete)
        view.private_pressed.connect(self._toggle_private)
        view.chosen_changed.connect(self._say_count)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda where: self._open_menu(view.viewport().mapToGlobal(where))
        )
        self.act.clicked.connect(lambda: self._open_menu(self.act.mapToGlobal(self.act.rect().bottomLeft())))
        for asked in (self.new.clicked, self.empty.pressed):
            asked.connect(self._new_note)
        self.hands.done.connect(self.undo_strip.say)
        self.undo_strip.undone.connect(self._told)
        self.undo_strip.failed.connect(self.failed)
        self._appearance.changed.connect(view.viewport().update)

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        """The notes are read when the page is looked at, not before."""
        super().showEvent(event)
        self.view.setFocus()
        if not self._loaded:
            self.refresh()

    def refresh(self, changes: Changes | None = None) -> None:
        """Read the notes again, unless `changes` say that none of them can be another."""
        if changes is not None and not (
            changes.notes or changes.articles or changes.tags or changes.everything
        ):
            return
        if changes is not None and not self.isVisible():
            self._loaded = False
            return
        self._loaded = True
        if self.is_writing():  # an undo, or another window, may have changed the note that is open
            self.free.refresh(changes or Changes(everything=True))
        wanted, library = self.filters.wanted, self._library

        def read() -> tuple[array[int], tuple[NoteRow, ...]]:
            ids = library.note_ids(wanted)
            return ids, library.note_rows(ids[:PAGE])

        self._tasks.latest(CHANNEL, read, lambda found: self._show(*found), self.failed.emit)

    def _ask(self, generation: int, page: int, ids: list[int]) -> None:
        def failed(error: Exception) -> None:
            self.model.could_not_answer(generation, page)
            self.failed.emit(error)

        self._tasks.latest(
            f"{CHANNEL} {page}",
            lambda: self._library.note_rows(ids),
            lambda rows: self.model.answer(generation, page, rows),
            failed,
        )

    def _show(self, ids: array[int], first: Sequence[NoteRow]) -> None:
        current = self.model.note_id(self.view.currentIndex())
        few = self.view.chosen_count() <= FEW
        chosen = (
            {self.model.note_id(index) for index in self.view.selectionModel().selectedIndexes()}
            if few
            else set()
        )
        place = self.view.verticalScrollBar().value()
        same = ids == self.model.ids()
        self.model.show_ids(ids, first)
        if not same:
            self._choose_again(current, chosen)
        self.view.verticalScrollBar().setValue(place)
        if self.filters.is_narrowed():
            self.empty.set_words(
                self.tr("No note is like that"), self.tr("Try other words, or show all notes.")
            )
        else:
            self.empty.set_words(
                self.tr("No notes yet"),
                self.tr("Select a passage while you read and press N, or write a note of its own."),
            )
        self.empty.button.setVisible(not self.filters.is_narrowed())
        self.empty.setVisible(not ids)
        self.view.setVisible(bool(ids))
        self._say_count()

    def _choose_again(self, current: int | None, chosen: set[int | None]) -> None:
        row = self.model.row_of(current) if current is not None else None
        selection, flag = self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        if row is not None:
            selection.setCurrentIndex(self.model.index(row), flag.NoUpdate)
        for note_id in chosen:
            at = self.model.row_of(note_id) if note_id is not None else None
            if at is not None:
                selection.select(self.model.index(at), flag.Select)

    def _say_count(self) -> None:
        shown, chosen = len(self.model.ids()), self.view.chosen_count()
        words = wording.counted(shown, self.tr("%n note"), self.tr("%n notes")) if shown else ""
        if chosen > 1:
            words = wording.dotted(words, wording.counted(chosen, self.tr("%n chosen"), self.tr("%n chosen")))
        self.count.setText(words)
        self.act.setVisible(chosen > 1)

    def narrow(self, wanted: NoteFilter, label: str = "") -> None:
        """Show the notes of a tag, an article or a speaker, as when one was clicked elsewhere."""
        self._stack.setCurrentIndex(0)
        self.filters.narrow(wanted, label)

    # What a person does

    def chosen_ids(self) -> list[int]:
        """The notes that a key or a menu is about."""
        ids = [self.model.note_id(index) for index in self.view.chosen()]
        return [note_id for note_id in ids if note_id is not None]

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None:
            self.open_row(row)

    def open_row(self, row: NoteRow) -> None:
        """Open a note: here where it is free, at its passage where it belongs to an article."""
        if row.note.article_id is None:
            free = self.free
            self._stack.setCurrentIndex(1)
            free.edit(row.note.id, row.note.body, private=row.note.private)
        else:
            self.open_requested.emit(row.note.article_id, row.note.id)

    def _delete(self) -> None:
        if ids := self.chosen_ids():
            self.hands.delete(ids)

    def _toggle_private(self) -> None:
        if not self.chosen_ids():
            return
        rows = [self.model.row(index) for index in self.view.chosen()]
        known = [row for row in rows if row is not None]
        self.hands.set_private(self.chosen_ids(), not all(row.note.private for row in known))

    def _open_menu(self, where: QPoint) -> None:
        ids = self.chosen_ids()
        row = self.model.row(self.view.chosen()[0]) if len(ids) == 1 else None
        first = {}
        if row is not None:
            words = self.tr("Edit") if row.note.article_id is None else self.tr("Open in the article")
            first[words] = partial(self.open_row, row)
        if ids:
            self.hands.open_menu(ids, where, first)

    def _new_note(self) -> None:
        self.new_note()

    def new_note(self, body: str = "") -> None:
        """Open the editor on a free note; it is created with its first words, so an empty one never is."""
        free = self.free
        self._stack.setCurrentIndex(1)
        free.edit(None, body)

    def insert_template(self, words: str) -> None:
        """Put a template at the cursor of the free note; its fields are the person's to fill in."""
        if not self.is_writing():
            self.new_note(words)
        else:
            self.free.editor.field.insert(words)

    def show_note(self, note_id: int) -> None:
        """Bring a note into view and choose it."""
        row = self.model.row_of(note_id)
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))

    def close_editor(self) -> None:
        """Back from the editor to the notes."""
        self._stack.setCurrentIndex(0)
        self.view.setFocus()
        self.refresh()

    def is_writing(self) -> bool:
        """True while a free note is open."""
        return self._stack.currentIndex() == 1

    def flush(self) -> None:
        """Hand over what is not saved yet, as quitting must."""
        if "free" in vars(self):
            self.free.editor.flush()
            self.free.drafts.save_all()

    def has_unsaved(self) -> bool:
        """True while something written here is not in the library, so that quitting would lose it."""
        return "free" in vars(self) and self.free.drafts.has_unsaved()

    def _free_changed(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self.refresh(changes)

    def _told(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self.refresh(changes)
