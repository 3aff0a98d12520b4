"""Bookmarks, as the person makes, names and deletes them. All of it can be undone."""

from __future__ import annotations

from collections.abc import Sequence

from reader import anchoring
from reader.library.base import Base, storable
from reader.store.marks import anchor_values
from reader.store.texts import now
from reader.types import Bookmark, Changes


class MarkWrites(Base):
    """Writes bookmarks."""

    def toggle_bookmark(self, article_id: int, start: int | None = None, end: int | None = None) -> Changes:
        """Set a bookmark of the article or of a passage, or take the one away that stands there."""
        with self._store.reading():
            known = [mark for mark in self._store.marks.bookmarks_of(article_id) if _stands(mark, start, end)]
        if known:
            with self._history.step("Remove bookmark") as step:
                for mark in known:
                    if mark.anchor is None and not mark.name and not mark.tags:
                        step.do("row", "bookmarks", mark.id, None)  # a star alone is nothing to have again
                    else:
                        self._discard(step, "bookmarks", mark.id)
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

    def delete_bookmarks(self, ids: Sequence[int]) -> Changes:
        """Delete several bookmarks as one step."""
        label = "Remove bookmark" if len(ids) == 1 else f"Remove {len(ids)} bookmarks"
        with self._history.step(label) as step:
            for bookmark_id in dict.fromkeys(ids):
                self._store.marks.bookmark(bookmark_id)
                self._discard(step, "bookmarks", bookmark_id)
        return step.labelled

    def delete_bookmark(self, bookmark_id: int) -> Changes:
        """Delete a bookmark."""
        with self._history.step("Remove bookmark") as step:
            self._store.marks.bookmark(bookmark_id)
            self._discard(step, "bookmarks", bookmark_id)
        return step.labelled


def _stands(mark: Bookmark, start: int | None, end: int | None) -> bool:
    if mark.anchor is None or start is None:
        return mark.anchor is None and start is None
    if mark.anchor.state == anchoring.ORPHANED:
        return False
    # A second press anywhere in the passage takes its bookmark away.
    return mark.anchor.start <= start and (end or start) <= max(mark.anchor.end, mark.anchor.start)
