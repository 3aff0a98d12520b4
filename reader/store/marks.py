"""Marks beside a text: bookmarks read as frozen values, and every row a person writes, notes among them.

Writing is one operation, `put`: it sets the row of an id, or takes it away, and gives what was there. The undo
journal is made of nothing else. Notes are read by `notes`, which also keeps what follows from a note's body.
"""

from __future__ import annotations

from typing import Any

from reader.courtesy import step_aside
from reader.errors import NotFoundError
from reader.store.database import Database, Row
from reader.store.keys import key_date
from reader.store.models import ANCHORED, TABLES
from reader.store.notes import Notes, anchor_of
from reader.store.search_index import SearchIndex
from reader.store.tags import Tags
from reader.store.texts import moment
from reader.types import Anchor, Bookmark, BookmarkRow, Provenance

_PART = 200  # rows: some milliseconds

Values = dict[str, Any]

_ANCHOR = ("start", "end", "exact", "prefix", "suffix", "digest", "state")
_BOOKMARK = (
    "b.id, b.article_id, b.start, b.end, b.exact, b.prefix, b.suffix, b.digest, b.state, b.name, b.created"
)


def anchor_values(anchor: Anchor | None) -> Values:
    """The columns of an anchor; all empty for none."""
    return {name: getattr(anchor, name) if anchor else None for name in _ANCHOR}


class Marks:
    """Reads and writes what a person wrote."""

    def __init__(self, database: Database, index: SearchIndex, notes: Notes, tags: Tags) -> None:
        self._db = database
        self._index = index
        self._notes = notes
        self._tags = tags

    # -- written

    def put(self, table: str, row_id: int | None, values: Values | None) -> tuple[int, Values | None]:
        """Set the columns of a row, make it, or (with None) take it away; gives its id and what it was before."""
        model = TABLES[table]
        former = self.get(table, row_id) if row_id is not None else None
        article_id = (former or values or {}).get("article_id")
        written = table == "notes" and (values is None or former is None or "body" in values)
        indexed_article = [article_id] if written and article_id is not None else []
        with self._index.reindexing(indexed_article):
            if values is None:
                model.delete().where(model.id == row_id).execute(self._db.peewee)
            elif former is None:
                row_id = model.insert(**values, **({"id": row_id} if row_id is not None else {})).execute(
                    self._db.peewee
                )
            else:
                model.update(**values).where(model.id == row_id).execute(self._db.peewee)
        if row_id is None:
            raise ValueError("nothing to take away")
        if written:
            self._index.index_note(row_id)
            self._tags.index_body(row_id, (values or {}).get("body"))
            if values is not None:
                self._notes.index_links(row_id, values["body"])
                self._notes.keep_version(row_id, values["body"])
        return row_id, former

    def index_bodies(self) -> None:
        """Let the tags and links of every note be those of its body."""
        for note_id, body in self._db.rows("SELECT id, body FROM notes ORDER BY id"):
            self._notes.index_links(note_id, body)
            self._tags.index_body(note_id, body)

    def get(self, table: str, row_id: int) -> Values | None:
        """The columns of a row without its id."""
        model = TABLES[table]
        row: Values | None = model.select().where(model.id == row_id).dicts().first(self._db.peewee)
        if row is not None:
            del row["id"]
        return row

    # -- read

    def bookmark(self, bookmark_id: int) -> Bookmark:
        """One bookmark."""
        row = self._db.one(f"SELECT {_BOOKMARK} FROM bookmarks b WHERE b.id = ?", (bookmark_id,))
        if row is None:
            raise NotFoundError(f"There is no bookmark {bookmark_id} in this library.")
        return self._tags.made("bookmark", [row], _bookmark)[0]

    def bookmarks_of(self, article_id: int) -> tuple[Bookmark, ...]:
        """The bookmarks of an article, that of the article itself first."""
        rows = self._db.rows(
            f"SELECT {_BOOKMARK} FROM bookmarks b WHERE b.article_id = ? ORDER BY b.start, b.id",
            (article_id,),
        )
        return self._tags.made("bookmark", rows, _bookmark, article_id)

    def bookmarks(self) -> tuple[Bookmark, ...]:
        """All bookmarks, those of the newest articles first."""
        rows = self._db.rows(
            f"SELECT {_BOOKMARK} FROM bookmarks b JOIN articles a ON a.id = b.article_id "
            "WHERE a.date_key IS NOT NULL ORDER BY a.date_key DESC, b.start, b.id"
        )
        return self._tags.made("bookmark", rows, _bookmark)

    def bookmark_rows(self, limit: int | None = None) -> tuple[BookmarkRow, ...]:
        """As `bookmarks`, with title, source and day of their articles."""
        rows = self._db.rows(
            f"SELECT {_BOOKMARK}, a.title, a.title_origin, r.name, a.date_key FROM bookmarks b "
            "JOIN articles a ON a.id = b.article_id LEFT JOIN sources r ON r.id = a.source_id "
            "WHERE a.date_key IS NOT NULL ORDER BY a.date_key DESC, b.start, b.id LIMIT ?",
            (-1 if limit is None else limit,),
        )
        found: list[BookmarkRow] = []
        for start in range(0, len(rows), _PART):
            part = rows[start : start + _PART]
            marks = self._tags.made("bookmark", part, _bookmark)
            found += [
                BookmarkRow(mark, row[-4], Provenance(row[-3]), row[-2], key_date(row[-1]))
                for mark, row in zip(marks, part, strict=True)
            ]
            step_aside()
        return tuple(found)

    def anchored(self, article_id: int) -> tuple[tuple[str, int, Anchor], ...]:
        """Everything that stands at a passage of an article: table, id, anchor."""
        found: list[tuple[str, int, Anchor]] = []
        for table in ANCHORED:
            rows = self._db.rows(
                "SELECT id, start, end, exact, prefix, suffix, digest, state "
                f"FROM {table} WHERE article_id = ? AND start IS NOT NULL ORDER BY id",
                (article_id,),
            )
            found.extend((table, row[0], Anchor(*row[1:])) for row in rows)
        return tuple(found)

    def place(self, table: str, row_id: int, anchor: Anchor) -> None:
        """Put a mark where it now belongs; no step of its own in the journal."""
        model = TABLES[table]
        model.update(**anchor_values(anchor)).where(model.id == row_id).execute(self._db.peewee)


def _bookmark(row: Row, tags: tuple[str, ...]) -> Bookmark:
    return Bookmark(row[0], row[1], anchor_of(row[2:9]), row[9], moment(row[10]), tags)


__all__ = ["Marks", "Values", "anchor_of", "anchor_values"]
