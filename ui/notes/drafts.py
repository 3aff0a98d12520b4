"""Keeps what is typed into a free note until the library has it, also while the note is being created.

The editor may have gone on to another note, and a save may fail: a draft stays here until a save of its
newest text succeeded, so nothing a person wrote depends on what the window shows.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reader import Changes, Library, NotFoundError
from ui.tasks import Tasks

log = logging.getLogger(__name__)


@dataclass(eq=False, slots=True)
class Draft:
    """A free note in the making: `note_id` is None until the library has it."""

    note_id: int | None
    text: str
    stored: str
    saving: bool = False
    again: bool = False  # a save was asked for while one ran
    failed: str = ""  # the sentence why the last save failed

    def is_unsaved(self) -> bool:
        """True while the library has not got the newest text. An empty new note is nothing to keep."""
        if self.note_id is None and not self.text.strip():
            return False
        return self.text != self.stored


class Drafts(QObject):
    """Saves drafts one after the other; `saved` and `failed` tell of which."""

    saved = Signal(Draft, Changes)
    failed = Signal(Draft, Exception)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._open: list[Draft] = []

    def of(self, note_id: int | None, stored: str) -> Draft:
        """The draft of a note: the unsaved one where there is one, else a fresh one of the stored text.

        A new note is a fresh one too while the one before is still being saved; if that failed, it comes back.
        """
        for draft in self._open:
            if draft.note_id == note_id and draft.is_unsaved() and (note_id is not None or draft.failed):
                return draft
        return Draft(note_id, stored, stored)

    def has_unsaved(self) -> bool:
        """True while some text is not in the library."""
        return any(draft.is_unsaved() for draft in self._open)

    def save(self, draft: Draft, text: str) -> None:
        """Store `text`; while a save of the draft runs, the newest text follows it."""
        draft.text = text
        if draft not in self._open:
            self._open.append(draft)
        self._run(draft)

    def save_all(self) -> None:
        """Try again what could not be saved."""
        for draft in list(self._open):
            self._run(draft)

    def _run(self, draft: Draft) -> None:
        if draft.saving:
            draft.again = True
            return
        if not draft.is_unsaved():
            self._open.remove(draft)
            return
        draft.saving, draft.again = True, False
        note_id, text = draft.note_id, draft.text

        def work() -> Changes:
            if note_id is not None:
                try:
                    return self._library.edit_note(note_id, text)
                except NotFoundError:
                    log.info("note %d was deleted while it was written; its text becomes a new one", note_id)
            return self._library.add_note(None, text)

        def done(changes: Changes) -> None:
            draft.saving, draft.failed, draft.stored = False, "", text
            draft.note_id = changes.created or note_id
            self.saved.emit(draft, changes)
            self._run(draft)

        def failed(error: Exception) -> None:
            draft.saving, draft.failed = False, str(error)
            self.failed.emit(draft, error)
            if draft.again:
                self._run(draft)

        self._tasks.write(work, done, failed)
