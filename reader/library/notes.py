"""Notes, as the person writes, changes and deletes them. All of it can be undone."""

from __future__ import annotations

from reader.errors import ReaderError
from reader.library.base import Base, storable
from reader.store.marks import anchor_values
from reader.store.notes import extends
from reader.store.texts import now
from reader.types import Changes


class NoteWrites(Base):
    """Writes notes."""

    def add_note(
        self, article_id: int | None, body: str, start: int | None = None, end: int | None = None
    ) -> Changes:
        """Write a note on an article, on a passage of it, or (without an article) by itself."""
        if article_id is None and start is not None:
            raise ReaderError("A note on a passage needs the article of the passage.")
        moment = now()
        with self._history.step("Add note") as step:
            anchor = self._anchor(article_id, start, end) if article_id is not None else None
            values = {"article_id": article_id, "body": storable(body), "created": moment, "modified": moment}
            step.do("row", "notes", None, values | anchor_values(anchor))
            step.subject = f"note:{step.changes.created}"
        return step.labelled

    def edit_note(self, note_id: int, body: str) -> Changes:
        """Change a note. What is typed in one go is one step of undo; every body stays in the note's history."""
        body = storable(body)
        with self._store.writing():
            former = self._store.notes.one(note_id).body
            with self._history.step("Edit note", f"note:{note_id}", join=extends(former, body)) as step:
                if former != body:
                    step.do("row", "notes", note_id, {"body": body, "modified": now()})
        return step.labelled

    def delete_note(self, note_id: int) -> Changes:
        """Put a note into the trash; its history stays."""
        with self._history.step("Delete note") as step:
            self._store.notes.one(note_id)
            self._discard(step, "notes", note_id)
        return step.labelled
