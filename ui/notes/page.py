"""All notes of the library on one page: found, sorted, opened at their passage, deleted; free notes written.

A note of an article is edited beside its passage, in the reading view; a free note is edited here.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader import Changes, Library, NoteRow
from ui import wording
from ui.controls import (
    Choice,
    EmptyState,
    SearchField,
    back_button,
    centred,
    muted,
    quiet_button,
    serif_title,
    set_kind,
)
from ui.notes.cards import CardDelegate, NotesModel, place_of
from ui.notes.drafts import Draft, Drafts
from ui.notes.editor import NoteEditor, SaveState
from ui.tasks import Tasks
from ui.theme import Appearance
from ui.undo_strip import UndoStrip

CHANNEL = "notes page"


class NotesList(QListView):
    """The cards. Return and a click open one, Delete deletes it."""

    opened = Signal(QModelIndex)
    delete_pressed = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        self.clicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens on every platform; Qt's own "activated" needs a double click on some."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        if event.matches(QKeySequence.StandardKey.Delete) and self.currentIndex().isValid():
            self.delete_pressed.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class NotesPage(QWidget):
    """The page. `open_requested` carries article and note; `changed` what a write of this page changed."""

    open_requested = Signal(int, int)
    changed = Signal(Changes)
    failed = Signal(Exception)

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._appearance = library, tasks, appearance
        self._rows: tuple[NoteRow, ...] = ()
        self._drafts = Drafts(library, tasks, self)
        self._drafts.saved.connect(self._saved)
        self._drafts.failed.connect(self._not_saved)
        self._draft = self._drafts.of(None, "")
        self._loaded = False
        set_kind(self, "page")
        self.setAccessibleName(self.tr("Notes"))
        self.model = NotesModel(self)
        self._build()
        appearance.changed.connect(self.view.viewport().update)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack)
        self._stack.addWidget(centred(self._build_list(), 760))
        self._stack.addWidget(centred(self._build_editor(), 760))
        self.undo_strip = UndoStrip(self._library, self._tasks)
        self.undo_strip.undone.connect(self._told)
        self.undo_strip.failed.connect(self.failed)
        outer.addWidget(self.undo_strip)

    def _build_list(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 32, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(serif_title(self.tr("Notes"), 30))
        self.count = muted("", 13)
        self.count.setContentsMargins(0, 0, 0, 5)  # on the base line of the title
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        self.new = quiet_button(self.tr("New note"))
        self.new.clicked.connect(self.new_note)
        head.addWidget(self.new, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(head)
        column.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.search = SearchField(self.tr("Search notes"), self.tr("Search notes"))
        self.search.settled.connect(lambda _query: self.refresh())
        row.addWidget(self.search, 1)
        self.sort = Choice(
            self.tr("Order"),
            [
                ("modified", self.tr("Last edited")),
                ("created", self.tr("Last written")),
                ("article", self.tr("Article date")),
                ("title", self.tr("Article title")),
            ],
        )
        self.sort.chosen.connect(lambda _key: self._show_rows())
        row.addWidget(self.sort)
        column.addLayout(row)
        column.addSpacing(16)
        self.view = NotesList()
        self.view.setAccessibleName(self.tr("Notes"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(CardDelegate(self._appearance, self.view))
        self.view.opened.connect(self._open)
        self.view.delete_pressed.connect(self._delete)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        column.addWidget(self.view, 1)
        self.empty = EmptyState("", "", self.tr("New note"))
        self.empty.pressed.connect(self.new_note)
        self.empty.hide()
        column.addWidget(self.empty, 1)
        return page

    def _build_editor(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(12)
        back = back_button(self.tr("All notes"))
        back.clicked.connect(self._close_editor)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(serif_title(self.tr("Free note"), 20))
        self.editor = NoteEditor(self._appearance, self._tasks)
        self.editor.edited.connect(self._save_free)
        self.editor.closed.connect(self._close_editor)
        column.addWidget(self.editor, 1)
        return page

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        """The notes are read when the page is looked at, not before."""
        super().showEvent(event)
        self.view.setFocus()
        if not self._loaded:
            self.refresh()

    def refresh(self, changes: Changes | None = None) -> None:
        """Read the notes again, unless `changes` say that none of them can be another."""
        if changes is not None and not (changes.notes or changes.articles or changes.everything):
            return
        if changes is not None and not self.isVisible():
            self._loaded = False
            return
        self._loaded = True
        query = self.search.text().strip()
        self._tasks.latest(CHANNEL, lambda: self._library.notes(query), self._take_rows, self.failed.emit)

    def _take_rows(self, rows: tuple[NoteRow, ...]) -> None:
        self._rows = rows
        self._show_rows()

    def _show_rows(self) -> None:
        current = self.model.row(self.view.currentIndex())
        place = self.view.verticalScrollBar().value()
        self.model.set_rows(in_order(self._rows, self.sort.choice()))
        row = self.model.row_of(current.note.id) if current else None
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))
        self.view.verticalScrollBar().setValue(place)
        searching = bool(self.search.text().strip())
        if searching:
            self.empty.set_words(self.tr("No note has these words"), self.tr("Try fewer or other words."))
        else:
            self.empty.set_words(
                self.tr("No notes yet"),
                self.tr("Select a passage while you read and press N, or write a note of its own."),
            )
        self.empty.button.setVisible(not searching)
        self.empty.setVisible(not self._rows)
        self.view.setVisible(bool(self._rows))
        words = wording.counted(len(self._rows), self.tr("%n note"), self.tr("%n notes"))
        self.count.setText(words if self._rows else "")

    # What a person does

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is None:
            return
        if row.note.article_id is None:
            self._edit_free(row.note.id, row.note.body)
        else:
            self.open_requested.emit(row.note.article_id, row.note.id)

    def _menu(self, where: QPoint) -> None:
        index = self.view.indexAt(where)
        row = self.model.row(index)
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opens = self.tr("Edit") if row.note.article_id is None else self.tr("Open in the article")
        menu.addAction(opens, lambda: self._open(index))
        menu.addAction(self.tr("Copy text"), lambda: QGuiApplication.clipboard().setText(as_text(row)))
        menu.addSeparator()
        menu.addAction(self.tr("Delete note"), lambda: self._delete(index))
        menu.popup(self.view.viewport().mapToGlobal(where))

    def _delete(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None:
            self._tasks.write(lambda: self._library.delete_note(row.note.id), self._deleted, self.failed.emit)

    def _deleted(self, changes: Changes) -> None:
        self.undo_strip.say(self.tr("Note deleted."), changes)
        self._told(changes)

    def new_note(self) -> None:
        """Open the editor on a free note; it is created with its first words, so an empty one never is."""
        self._edit_free(None, "")

    def show_note(self, note_id: int) -> None:
        """Bring a card into view and choose it."""
        row = self.model.row_of(note_id)
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))

    def _edit_free(self, note_id: int | None, body: str) -> None:
        self.editor.set_body("")  # hands over what is left of the note before
        self._draft = self._drafts.of(note_id, body)
        self.editor.set_body(self._draft.text)
        if self._draft.failed:
            self.editor.set_state(SaveState.FAILED, self._draft.failed)
        self._stack.setCurrentIndex(1)
        self.editor.show_mode("write")

    def _close_editor(self) -> None:
        self.editor.flush()
        self._stack.setCurrentIndex(0)
        self.view.setFocus()
        self.refresh()

    def flush(self) -> None:
        """Hand over what is not saved yet, as quitting must."""
        self.editor.flush()
        self._drafts.save_all()

    def has_unsaved(self) -> bool:
        """True while something written here is not in the library, so that quitting would lose it."""
        return self._drafts.has_unsaved()

    def _save_free(self, body: str) -> None:
        self._drafts.save(self._draft, body)
        if not self._draft.is_unsaved():
            self.editor.set_state(SaveState.SAVED)

    def _saved(self, draft: Draft, changes: Changes) -> None:
        if draft is self._draft:
            self.editor.set_state(SaveState.SAVED)
        self._told(changes)

    def _not_saved(self, draft: Draft, error: Exception) -> None:
        if draft is self._draft and self._stack.currentIndex() == 1:
            self.editor.set_state(SaveState.FAILED, str(error))
        else:
            self.failed.emit(error)

    def _told(self, changes: Changes) -> None:
        self.changed.emit(changes)
        if self._stack.currentIndex() == 0:
            self.refresh(changes)


def in_order(rows: tuple[NoteRow, ...], order: str) -> list[NoteRow]:
    """The notes in one of the page's orders; newest first, free notes last where articles decide."""
    if order == "created":
        return sorted(rows, key=lambda row: row.note.created, reverse=True)
    if order == "article":
        dated = sorted(rows, key=lambda row: row.note.modified, reverse=True)
        return sorted(
            dated, key=lambda row: row.article_date.toordinal() if row.article_date else 0, reverse=True
        )
    if order == "title":
        return sorted(rows, key=lambda row: (row.article_title is None, (row.article_title or "").casefold()))
    return sorted(rows, key=lambda row: row.note.modified, reverse=True)


def as_text(row: NoteRow) -> str:
    """A note for the clipboard: its quote, its text, where it belongs."""
    quote = "".join(f"> {line}\n" for line in row.note.anchor.exact.splitlines()) if row.note.anchor else ""
    return "\n".join(part for part in (quote, row.note.body, "", f"({place_of(row)})") if part or not quote)
