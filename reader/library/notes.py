"""Notes, as the person writes, changes, colours and deletes them. All of it can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reader.errors import ReaderError
from reader.library.base import Base, storable
from reader.store.marks import anchor_values
from reader.store.notes import extends
from reader.store.texts import now
from reader.types import HIGHLIGHT_COLORS, Changes


class NoteWrites(Base):
    """Writes notes."""

    def add_note(
        self,
        article_id: int | None,
        body: str,
        start: int | None = None,
        end: int | None = None,
        *,
        color: str | None = None,
        private: bool = False,
    ) -> Changes:
        """Write a note on an article, on a passage of it, or (without an article) by itself."""
        if article_id is None and start is not None:
            raise ReaderError("A note on a passage needs the article of the passage.")
        moment, body = now(), storable(body)
        with self._history.step("Add note") as step:
            anchor = self._anchor(article_id, start, end) if article_id is not None else None
            values = {
                "article_id": article_id,
                "body": body,
                "created": moment,
                "modified": moment,
                "color": _known(color),
                "private": int(private),
            }
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

    def restore_note_version(self, note_id: int, version_id: int) -> Changes:
        """Let a note say again what it said in one of its versions; what it says now stays in its history."""
        with self._store.writing():
            former = self._store.notes.one(note_id).body
            body = self._store.notes.version(note_id, version_id)
            with self._history.step("Restore an earlier version of the note") as step:
                if former != body:
                    step.do("row", "notes", note_id, {"body": body, "modified": now()})
        return step.labelled

    def set_private(self, note_ids: Sequence[int], private: bool) -> Changes:
        """Keep notes out of exports, prints and hover cards, or let them in again."""
        label = "Make private" if private else "Make no longer private"
        return self._set(label, note_ids, {"private": int(private)})

    def set_note_color(self, note_ids: Sequence[int], color: str | None) -> Changes:
        """Give notes one of the five colours, or none."""
        return self._set(
            "Colour notes" if color else "Take the colour off", note_ids, {"color": _known(color)}
        )

    def _set(self, label: str, note_ids: Sequence[int], values: dict[str, Any]) -> Changes:
        words = f"{label}: {len(note_ids)} notes" if len(note_ids) > 1 else label
        with self._history.step(words) as step:
            for note_id in dict.fromkeys(note_ids):
                self._store.notes.one(note_id)
                step.do("row", "notes", note_id, values)
        return step.labelled

    def delete_note(self, note_id: int) -> Changes:
        """Put a note into the trash; its history stays."""
        with self._history.step("Delete note") as step:
            self._store.notes.one(note_id)
            self._discard(step, "notes", note_id)
        return step.labelled

    def delete_notes(self, note_ids: Sequence[int]) -> Changes:
        """Put notes into the trash in one step; those that are gone already are passed over."""
        with self._store.writing():
            chosen = [row.note.id for row in self._store.note_listing.rows(list(dict.fromkeys(note_ids)))]
            label = "Delete note" if len(chosen) == 1 else f"Delete {len(chosen)} notes"
            with self._history.step(label) as step:
                for note_id in chosen:
                    self._discard(step, "notes", note_id)
        return step.labelled


def _known(color: str | None) -> str | None:
    if color is not None and color not in HIGHLIGHT_COLORS:
        raise ReaderError(f"{color} is no colour of a note. There are: {', '.join(HIGHLIGHT_COLORS)}.")
    return color
