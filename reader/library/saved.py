"""Saved views: searches and narrowed lists under a name, in the person's order. All of it can be undone."""

from __future__ import annotations

import json
from typing import Any

from reader.errors import ReaderError
from reader.library.base import Base, storable
from reader.store.texts import now
from reader.types import Changes, SavedView, View
from reader.view_json import view_to_json

LONGEST = 80  # characters of a name


class SavedViews(Base):
    """Reads and writes saved views."""

    def saved_views(self) -> tuple[SavedView, ...]:
        """All saved views in their order."""
        with self._store.reading():
            return self._store.saved.all()

    def save_view(self, name: str, view: View) -> Changes:
        """Save a view under a name. One that has the name already becomes this view, in its place."""
        clean = _named(name)
        with self._history.step(f"Save the search “{clean}”") as step:
            values: dict[str, Any] = {"name": clean, "view": json.dumps(view_to_json(view))}
            known = self._store.saved.named(clean)
            if known is None:
                values |= {"position": self._store.saved.end(), "created": now()}
            step.do("row", "saved_views", known, values)
        return step.labelled

    def rename_saved_view(self, view_id: int, name: str) -> Changes:
        """Give a saved view another name."""
        clean = _named(name)
        with self._history.step(f"Rename the search “{clean}”") as step:
            self._store.saved.name(view_id)
            if self._store.saved.named(clean) not in (None, view_id):
                raise ReaderError(f"Another saved search is called “{clean}”. Choose another name.")
            step.do("row", "saved_views", view_id, {"name": clean})
        return step.labelled

    def delete_saved_view(self, view_id: int) -> Changes:
        """Delete a saved view; the articles in it stay."""
        with self._store.writing():
            name = self._store.saved.name(view_id)
            with self._history.step(f"Delete the search “{name}”") as step:
                step.do("row", "saved_views", view_id, None)
        return step.labelled

    def move_saved_view(self, view_id: int, before: int | None) -> Changes:
        """Put a saved view before another one, or (None) at the end."""
        with self._history.step("Change the order of the saved searches") as step:
            self._store.saved.name(view_id)
            if before != view_id:
                for number, place in self._store.saved.places_before(view_id, before):
                    step.do("row", "saved_views", number, {"position": place})
        return step.labelled


def _named(name: str) -> str:
    clean = " ".join(storable(name).split())[:LONGEST].strip()
    if not clean:
        raise ReaderError("A saved search needs a name.")
    return clean
