"""One note while it is written: which note it is, and how what is typed reaches the library, once and in order."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal

from reader import Changes, Library, ReaderError
from ui.core_words import in_own_words
from ui.notes.editor import NoteEditor, SaveState
from ui.reading.wording import tr
from ui.tasks import Tasks

log = logging.getLogger(__name__)


class _Stored:
    """What the writer's thread knows of the note. Writes run one after the other, so no lock is needed."""

    def __init__(self, note_id: int | None) -> None:
        self.note_id = note_id


class NoteSession(QObject):
    """Saves what an editor hands over. A note that is new is created by its first words."""

    saved = Signal(object)  # Changes
    ended = Signal()

    def __init__(
        self,
        library: Library,
        tasks: Tasks,
        editor: NoteEditor,
        article_id: int,
        *,
        note_id: int | None = None,
        body: str = "",
        span: tuple[int, int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self.editor = editor
        self.article_id = article_id
        self.span = span
        self.note_id = note_id
        self._stored = _Stored(note_id)
        self._waiting = 0
        self.failed = False
        self.body = body
        editor.set_body(body)
        editor.edited.connect(self._save)
        editor.closed.connect(self._close)

    @property
    def key(self) -> tuple[int, int | None, tuple[int, int] | None]:
        """What the note belongs to, to find the editor of it again."""
        return self.article_id, self.note_id, self.span

    def is_unsaved(self) -> bool:
        """True while words are in the editor or on their way that the library does not have."""
        return self.failed or self._waiting > 0 or self.editor.is_dirty()

    def flush(self) -> None:
        """Hand over what was typed since the last save."""
        self.editor.flush()

    def retry(self) -> None:
        """Try again to save what could not be saved."""
        if self.failed:
            self._save(self.editor.body())

    def _save(self, body: str) -> None:
        library, stored, article_id, span = self._library, self._stored, self.article_id, self.span
        if not body.strip() and self.note_id is None and not self._waiting and not self.failed:
            self.editor.set_state(SaveState.SAVED, quiet=True)
            return
        self.body = body
        self._waiting += 1

        def work() -> Changes:
            if stored.note_id is not None:
                return library.edit_note(stored.note_id, body)
            start, end = span if span is not None else (None, None)
            changes = library.add_note(article_id, body, start, end)
            stored.note_id = changes.created
            return changes

        self._tasks.write(work, self._done, self._not_done)

    def _done(self, changes: Changes) -> None:
        self._waiting -= 1
        self.note_id = self._stored.note_id
        if self._waiting == 0:
            self.failed = False
            self.editor.set_state(SaveState.SAVED)
        self.saved.emit(changes)

    def _not_done(self, error: Exception) -> None:
        self._waiting -= 1
        self.failed = True
        why = in_own_words(str(error)) if isinstance(error, ReaderError) else tr("The text is kept here.")
        self.editor.set_state(SaveState.FAILED, why)

    def _close(self) -> None:
        """The person is done. A note without words is a note deleted, which can be undone."""
        if self.failed:
            return
        stored, library = self._stored, self._library
        if not self.editor.body().strip() and (self.note_id is not None or self._waiting):
            self._waiting += 1

            def work() -> Changes:
                return library.delete_note(stored.note_id) if stored.note_id is not None else Changes()

            self._tasks.write(work, self._done, self._not_done)
        self.ended.emit()
