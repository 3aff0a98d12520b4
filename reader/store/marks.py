"""Notes, bookmarks and decisions: what a person wrote, read as frozen values and written as rows.

Writing is one operation, `put`: it sets the row of an id, or takes it away, and gives what was there. The undo
journal is made of nothing else. Every saved body of a note stays in its history.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any

from reader.errors import NotFoundError
from reader.store.database import Database, Row
from reader.store.keys import key_date
from reader.store.models import ANCHORED, TABLES
from reader.store.query import words_of
from reader.store.search_index import SearchIndex
from reader.store.texts import moment, now
from reader.types import Anchor, Bookmark, Note, NoteRow

Values = dict[str, Any]

_ANCHOR = ("start", "end", "exact", "prefix", "suffix", "digest", "state")
_NOTE = (
    "n.id, n.article_id, n.start, n.end, n.exact, n.prefix, n.suffix, n.digest, n.state, "
    "n.body, n.created, n.modified"
)
_BOOKMARK = (
    "b.id, b.article_id, b.start, b.end, b.exact, b.prefix, b.suffix, b.digest, b.state, b.name, b.created"
)


def anchor_values(anchor: Anchor | None) -> Values:
    """The columns of an anchor; all empty for none."""
    return {name: getattr(anchor, name) if anchor else None for name in _ANCHOR}


def anchor_of(columns: Sequence[Any]) -> Anchor | None:
    """The anchor of those columns."""
    return None if columns[0] is None else Anchor(*columns)


class Marks:
    """Reads and writes what a person wrote."""

    def __init__(self, database: Database, index: SearchIndex) -> None:
        self._db = database
        self._index = index

    # -- written

    def put(self, table: str, row_id: int | None, values: Values | None) -> tuple[int, Values | None]:
        """Set the columns of a row, make it, or (with None) take it away; gives its id and what it was before."""
        model = TABLES[table]
        former = self.get(table, row_id) if row_id is not None else None
        article_id = (former or values or {}).get("article_id")
        indexed_article = [article_id] if table == "notes" and article_id is not None else []
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
        if table == "notes":
            self._index.index_note(row_id)
            if values is not None and "body" in values:
                self._keep_version(row_id, values["body"])
        return row_id, former

    def get(self, table: str, row_id: int) -> Values | None:
        """The columns of a row without its id."""
        model = TABLES[table]
        row: Values | None = model.select().where(model.id == row_id).dicts().first(self._db.peewee)
        if row is not None:
            del row["id"]
        return row

    def _keep_version(self, note_id: int, body: str) -> None:
        last = self._db.one(
            "SELECT id, body FROM note_versions WHERE note_id = ? ORDER BY id DESC LIMIT 1", (note_id,)
        )
        if last is not None:
            former = zlib.decompress(last[1]).decode()
            if former == body:
                return
            if extends(former, body):
                # Nothing of the former body is lost, so autosave while typing does not fill the history.
                self._db.run(
                    "UPDATE note_versions SET body = ?, saved = ? WHERE id = ?",
                    (_packed(body), now(), last[0]),
                )
                return
        self._db.run(
            "INSERT INTO note_versions(note_id, saved, body) VALUES (?, ?, ?)",
            (note_id, now(), _packed(body)),
        )

    # -- read

    def note(self, note_id: int) -> Note:
        """One note."""
        row = self._db.one(f"SELECT {_NOTE} FROM notes n WHERE n.id = ?", (note_id,))
        if row is None:
            raise NotFoundError(f"There is no note {note_id} in this library.")
        return _note(row)

    def notes_of(self, article_id: int) -> tuple[Note, ...]:
        """The notes of an article in the order of their places, those without one first."""
        rows = self._db.rows(
            f"SELECT {_NOTE} FROM notes n WHERE n.article_id = ? ORDER BY n.start, n.id",
            (article_id,),
        )
        return tuple(_note(row) for row in rows)

    def notes(self, query: str, limit: int | None) -> tuple[NoteRow, ...]:
        """Notes across the library, the last changed first; with all words of the query."""
        condition, parameters = "1", []
        words = words_of(query)
        if words:
            condition = "n.id IN (SELECT rowid FROM notes_search WHERE notes_search MATCH ?)"
            parameters = [" ".join(f'"{word}"*' for word in words)]
        rows = self._db.rows(
            f"SELECT {_NOTE}, a.title, r.name, a.date_key FROM notes n "
            "LEFT JOIN articles a ON a.id = n.article_id LEFT JOIN sources r ON r.id = a.source_id "
            f"WHERE {condition} AND (n.article_id IS NULL OR a.date_key IS NOT NULL) "
            "ORDER BY n.modified DESC, n.id DESC LIMIT ?",
            [*parameters, -1 if limit is None else limit],
        )
        return tuple(NoteRow(_note(row[:12]), row[12], row[13], key_date(row[14])) for row in rows)

    def note_versions(self, note_id: int) -> tuple[tuple[int, Any, str], ...]:
        """The history of a note, the newest last: id, when it was saved, body. Kept when the note is deleted."""
        rows = self._db.rows(
            "SELECT id, saved, body FROM note_versions WHERE note_id = ? ORDER BY id", (note_id,)
        )
        return tuple((row[0], moment(row[1]), zlib.decompress(row[2]).decode()) for row in rows)

    def bookmark(self, bookmark_id: int) -> Bookmark:
        """One bookmark."""
        row = self._db.one(f"SELECT {_BOOKMARK} FROM bookmarks b WHERE b.id = ?", (bookmark_id,))
        if row is None:
            raise NotFoundError(f"There is no bookmark {bookmark_id} in this library.")
        return _bookmark(row)

    def bookmarks_of(self, article_id: int) -> tuple[Bookmark, ...]:
        """The bookmarks of an article, that of the article itself first."""
        rows = self._db.rows(
            f"SELECT {_BOOKMARK} FROM bookmarks b WHERE b.article_id = ? ORDER BY b.start, b.id",
            (article_id,),
        )
        return tuple(_bookmark(row) for row in rows)

    def bookmarks(self) -> tuple[Bookmark, ...]:
        """All bookmarks, those of the newest articles first."""
        rows = self._db.rows(
            f"SELECT {_BOOKMARK} FROM bookmarks b JOIN articles a ON a.id = b.article_id "
            "WHERE a.date_key IS NOT NULL ORDER BY a.date_key DESC, b.start, b.id"
        )
        return tuple(_bookmark(row) for row in rows)

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


def extends(former: str, body: str) -> bool:
    """Whether `body` is `former` with something put in at one place."""
    if len(body) < len(former):
        return False
    same = 0
    for a, b in zip(former, body, strict=False):
        if a != b:
            break
        same += 1
    return body.endswith(former[same:])


def _packed(body: str) -> bytes:
    return zlib.compress(body.encode("utf-8"), 6)


def _note(row: Row) -> Note:
    return Note(row[0], row[1], anchor_of(row[2:9]), row[9], moment(row[10]), moment(row[11]))


def _bookmark(row: Row) -> Bookmark:
    return Bookmark(row[0], row[1], anchor_of(row[2:9]), row[9], moment(row[10]))


__all__ = ["Marks", "Values", "anchor_of", "anchor_values", "extends"]
