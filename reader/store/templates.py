"""Templates of notes, read as frozen values. They are written as rows, like all that can be undone."""

from __future__ import annotations

from reader.errors import NotFoundError
from reader.store.database import Database
from reader.types import Template


class Templates:
    """Reads templates."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> tuple[Template, ...]:
        """Every template in the person's own order."""
        return tuple(
            Template(*row)
            for row in self._db.rows("SELECT id, name, body FROM templates ORDER BY position, id")
        )

    def one(self, template_id: int) -> Template:
        """One template."""
        row = self._db.one("SELECT id, name, body FROM templates WHERE id = ?", (template_id,))
        if row is None:
            raise NotFoundError(f"There is no template {template_id} in this library.")
        return Template(*row)

    def place(self, before: int | None, moved: int | None = None) -> float:
        """A position before a template, or behind all of them; `moved` is the one that leaves its own place."""
        rows = [
            row
            for row in self._db.rows("SELECT id, position FROM templates ORDER BY position, id")
            if row[0] != moved
        ]
        at = next((number for number, row in enumerate(rows) if row[0] == before), len(rows))
        low = rows[at - 1][1] if at > 0 else None
        high = rows[at][1] if at < len(rows) else None
        if low is None:
            return float(high - 1) if high is not None else 0.0
        return float(low + 1) if high is None else float((low + high) / 2)
