"""Views of the list that the person gave a name, in the person's order."""

from __future__ import annotations

import json
from collections.abc import Sequence

from reader.errors import NotFoundError
from reader.note_text import tag_key
from reader.store.database import Database
from reader.types import SavedView
from reader.view_json import view_from_json

_CLOSEST = 1e-6


class Saved:
    """Reads saved views; they are written as rows."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> tuple[SavedView, ...]:
        """All saved views in their order."""
        rows = self._db.rows("SELECT id, name, view FROM saved_views ORDER BY position, id")
        return tuple(SavedView(number, name, view_from_json(_values(view))) for number, name, view in rows)

    def name(self, view_id: int) -> str:
        """The name of a saved view."""
        value = self._db.value("SELECT name FROM saved_views WHERE id = ?", (view_id,))
        if value is None:
            raise NotFoundError(f"There is no saved view {view_id} in this library.")
        return str(value)

    def named(self, name: str) -> int | None:
        """The saved view of a name, however it is spelt."""
        rows = self._db.rows("SELECT id, name FROM saved_views")
        return next((number for number, known in rows if tag_key(known) == tag_key(name)), None)

    def end(self) -> float:
        """The place behind all others."""
        return float(self._db.value("SELECT max(position) FROM saved_views") or 0) + 1.0

    def places_before(self, view_id: int, before: int | None) -> list[tuple[int, float]]:
        """The place of a view before another one or (None) at the end; others are moved where there is no room."""
        rows = self._db.rows(
            "SELECT id, position FROM saved_views WHERE id <> ? ORDER BY position, id", (view_id,)
        )
        at = next((n for n, (number, _) in enumerate(rows) if number == before), len(rows))
        low = rows[at - 1][1] if at else (rows[0][1] - 2 if rows else 0.0)
        high = rows[at][1] if at < len(rows) else low + 2
        if high - low > _CLOSEST:
            return [(view_id, (low + high) / 2)]
        order: Sequence[int] = [*(row[0] for row in rows[:at]), view_id, *(row[0] for row in rows[at:])]
        return [(number, float(n + 1)) for n, number in enumerate(order)]


def _values(text: str) -> dict[str, object]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
