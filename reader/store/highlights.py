"""Highlights: the passages that a person coloured, read as frozen values. Rows are written by `marks.put`."""

from __future__ import annotations

from operator import itemgetter

from reader.errors import NotFoundError
from reader.store.database import Database, Row
from reader.store.tags import Tags
from reader.store.texts import moment
from reader.types import Anchor, Highlight

_HIGHLIGHT = "id, article_id, start, end, exact, prefix, suffix, digest, state, color, created, modified"


class Highlights:
    """Reads highlights."""

    def __init__(self, database: Database, tags: Tags) -> None:
        self._db = database
        self._tags = tags

    def one(self, highlight_id: int) -> Highlight:
        """One highlight."""
        row = self._db.one(f"SELECT {_HIGHLIGHT} FROM highlights WHERE id = ?", (highlight_id,))
        if row is None:
            raise NotFoundError(f"There is no highlight {highlight_id} in this library.")
        return self._tags.made("highlight", [row], _highlight)[0]

    def of_article(self, article_id: int) -> tuple[Highlight, ...]:
        """The highlights of an article in the order of their places."""
        rows = self._db.rows(f"SELECT {_HIGHLIGHT} FROM highlights WHERE article_id = ?", (article_id,))
        rows.sort(key=itemgetter(2, 3, 0))  # quicker than to have SQLite sort rows that are as wide as these
        return self._tags.made("highlight", rows, _highlight, article_id)


def _highlight(row: Row, tags: tuple[str, ...]) -> Highlight:
    return Highlight(row[0], row[1], Anchor(*row[2:9]), row[9], moment(row[10]), moment(row[11]), tags)
