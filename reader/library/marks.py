"""Bookmarks and notes, as the person makes, changes and deletes them. All of it can be undone."""

from __future__ import annotations

from reader import anchoring
from reader.errors import ReaderError
from reader.library.base import Base
from reader.store.marks import anchor_values, extends
from reader.store.texts import now
from reader.types import Anchor, Bookmark, Changes


def storable(text: str) -> str:
    """Text that UTF-8 and SQLite can hold: half of an emoji that a paste left behind becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")


class MarkWrites(Base):
    """Writes what stands beside an article."""

    def _anchor(self, article_id: int, start: int | None, end: int | None) -> Anchor | None:
        digest = self._store.articles.digest(article_id)
        if start is None:
            return None
        return anchoring.anchor(
            self._store.texts.text(article_id), digest, start, start if end is None else end
        )

    # -- bookmarks

    def toggle_bookmark(self, article_id: int, start: int | None = None, end: int | None = None) -> Changes:
        """Set a bookmark of the article or of a passage, or take the one away that stands there."""
        with self._store.reading():
            known = [mark for mark in self._store.marks.bookmarks_of(article_id) if _stands(mark, start, end)]
        if known:
            with self._history.step("Remove bookmark") as step:
                for mark in known:
                    step.do("row", "bookmarks", mark.id, None)
        else:
            with self._history.step("Add bookmark") as step:
                values = {"article_id": article_id, "name": None, "created": now()}
                step.do(
                    "row", "bookmarks", None, values | anchor_values(self._anchor(article_id, start, end))
                )
        return step.labelled

    def rename_bookmark(self, bookmark_id: int, name: str | None) -> Changes:
        """Give a bookmark a name, or take it away."""
        with self._history.step("Rename bookmark") as step:
            self._store.marks.bookmark(bookmark_id)
            step.do(
                "row", "bookmarks", bookmark_id, {"name": storable(name).strip() or None if name else None}
            )
        return step.labelled

    def delete_bookmark(self, bookmark_id: int) -> Changes:
        """Delete a bookmark."""
        with self._history.step("Remove bookmark") as step:
            self._store.marks.bookmark(bookmark_id)
            step.do("row", "bookmarks", bookmark_id, None)
        return step.labelled

    # -- notes

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
            former = self._store.marks.note(note_id).body
            with self._history.step("Edit note", f"note:{note_id}", join=extends(former, body)) as step:
                if former != body:
                    step.do("row", "notes", note_id, {"body": body, "modified": now()})
        return step.labelled

    def delete_note(self, note_id: int) -> Changes:
        """Delete a note; its history stays."""
        with self._history.step("Delete note") as step:
            self._store.marks.note(note_id)
            step.do("row", "notes", note_id, None)
        return step.labelled


def _stands(mark: Bookmark, start: int | None, end: int | None) -> bool:
    if mark.anchor is None or start is None:
        return mark.anchor is None and start is None
    if mark.anchor.state == anchoring.ORPHANED:
        return False
    # A second press anywhere in the passage takes its bookmark away.
    return mark.anchor.start <= start and (end or start) <= max(mark.anchor.end, mark.anchor.start)
