"""The page on which a free note is written: the editor with room around it, lock, versions, and what links to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader import Changes, Library, NoteRow
from ui.controls import back_button, quiet_button
from ui.notes.backlinks import Backlinks
from ui.notes.drafts import Draft, Drafts
from ui.notes.editor import NoteEditor, SaveState
from ui.notes.hands import NoteHands
from ui.tasks import Tasks
from ui.theme import Appearance, icon

CHANNEL = "free note"


def place_behind(first: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab go from `first` to these in their order, and then where it went before."""
    for widget in widgets:
        QWidget.setTabOrder(first, widget)
        first = widget


class FreeNotePage(QWidget):
    """Edits one free note at a time through its drafts."""

    closed = Signal()
    changed = Signal(Changes)
    failed = Signal(Exception)
    note_requested = Signal(NoteRow)  # of the backlinks
    templates_asked = Signal(QPoint)

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._appearance = library, tasks, appearance
        self._private = False
        self.drafts = Drafts(library, tasks, self)
        self.drafts.saved.connect(self._saved)
        self.drafts.failed.connect(self._not_saved)
        self.draft = self.drafts.of(None, "")
        self.hands = NoteHands(library, tasks, appearance, self)
        self.hands.changed.connect(self._told)
        self.hands.failed.connect(self.failed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(12)
        column.addLayout(self._build_head())
        self.editor = NoteEditor(appearance, tasks, library=library)
        self.editor.signs.show()
        self.editor.edited.connect(self._save)
        self.editor.closed.connect(self.closed)
        column.addWidget(self.editor, 1)
        place_behind(self.more, self.editor.signs.buttons())  # as they stand, not as they were made
        self.backlinks = Backlinks(library, tasks)
        self.backlinks.opened.connect(self.note_requested)
        column.addWidget(self.backlinks)
        appearance.changed.connect(self._paint_signs)
        self._paint_signs()

    def _build_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        back = back_button(self.tr("All notes"))
        back.clicked.connect(self.editor_closed)
        row.addWidget(back)
        row.addStretch(1)
        self.template = quiet_button(self.tr("Template"))
        self.template.clicked.connect(
            lambda: self.templates_asked.emit(self.template.mapToGlobal(self.template.rect().bottomLeft()))
        )
        self.versions = quiet_button(self.tr("Versions"))
        self.versions.clicked.connect(self._show_history)
        self.lock = quiet_button(self.tr("Private"))
        self.lock.setCheckable(True)
        self.lock.setToolTip(self.tr("Left out of exports, prints and hover cards"))
        self.lock.clicked.connect(self._toggle_private)
        self.more = quiet_button("⋯")
        self.more.setAccessibleName(self.tr("More for this note"))
        self.more.clicked.connect(self._open_menu)
        for button in (self.template, self.versions, self.lock, self.more):
            row.addWidget(button)
        return row

    def _paint_signs(self) -> None:
        theme = self._appearance.theme
        self.versions.setIcon(QIcon(icon("history", theme.muted, 16)))
        name, colour = ("lock", theme.accent) if self._private else ("unlock", theme.muted)
        self.lock.setIcon(QIcon(icon(name, colour, 16)))

    # -- the note

    def edit(self, note_id: int | None, body: str, *, private: bool = False) -> None:
        """Open a note, or (None) a new one that begins with `body`; it is created with its first words."""
        self.editor.set_body("")  # hands over what is left of the note before
        self.draft = self.drafts.of(note_id, body if note_id is not None else "")
        self.editor.set_body(self.draft.text)
        if note_id is None and body and not self.draft.text:
            self.editor.field.insert(body)
        if self.draft.failed:
            self.editor.set_state(SaveState.FAILED, self.draft.failed)
        self._show_private(private)
        self._refresh_note()
        self.editor.show_mode("write" if note_id is None else self.editor.wanted())
        self.editor.field.setFocus()

    def _show_private(self, private: bool) -> None:
        self._private = private
        self.lock.setChecked(private)
        self._paint_signs()

    def _refresh_note(self) -> None:
        note_id = self.draft.note_id
        for button in (self.versions, self.lock, self.more):
            button.setEnabled(note_id is not None)
        self.backlinks.show_for("note", note_id)

    def editor_closed(self) -> None:
        """Save what is left and go back to the notes."""
        self.editor.close_editor()

    def refresh(self, changes: Changes) -> None:
        """Show what an undo, a restored version or another window made of the note."""
        note_id = self.draft.note_id
        if note_id is None or not (changes.everything or changes.notes):
            return

        def read(rows: tuple[NoteRow, ...]) -> None:
            if self.draft.note_id != note_id:
                return
            if not rows:
                if not self.editor.is_dirty():
                    self.closed.emit()  # it was deleted
                return
            self._show_private(rows[0].note.private)
            if not self.draft.is_unsaved() and not self.editor.is_dirty():
                self.draft = self.drafts.of(note_id, rows[0].note.body)
                self.editor.refresh(rows[0].note.body)
            self._refresh_note()

        self._tasks.latest(CHANNEL, lambda: self._library.note_rows([note_id]), read, self.failed.emit)

    def _save(self, body: str) -> None:
        self._tasks.drop(CHANNEL)  # what is read now may be what the note was before this
        self.drafts.save(self.draft, body)
        if not self.draft.is_unsaved():
            self.editor.set_state(SaveState.SAVED)

    def _saved(self, draft: Draft, changes: Changes) -> None:
        self._tasks.drop(CHANNEL)
        if draft is self.draft:
            self.editor.set_state(SaveState.SAVED)
            self._refresh_note()
        self.changed.emit(changes)

    def _not_saved(self, draft: Draft, error: Exception) -> None:
        if draft is self.draft and self.isVisible():
            self.editor.set_state(SaveState.FAILED, str(error))
        else:
            self.failed.emit(error)

    # -- what is done to it

    def _told(self, changes: Changes) -> None:
        self.refresh(changes)
        self.changed.emit(changes)

    def _toggle_private(self) -> None:
        if self.draft.note_id is not None:
            self.hands.set_private([self.draft.note_id], not self._private)

    def _show_history(self) -> None:
        if self.draft.note_id is not None:
            self.editor.flush()
            self.hands.show_history(self.draft.note_id)

    def _open_menu(self) -> None:
        if self.draft.note_id is not None:
            self.editor.flush()
            self.hands.open_menu(
                [self.draft.note_id], self.more.mapToGlobal(self.more.rect().bottomLeft()), {}
            )
