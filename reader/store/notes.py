"""Notes, read as frozen values; and what follows from a note's body: every saved one stays in its history."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any

from reader.errors import NotFoundError
from reader.store.database import Database, Row
from reader.store.keys import key_date
from reader.store.query import words_of
from reader.store.texts import moment, now
from reader.types import Anchor, Note, NoteRow

_NOTE = (
    "n.id, n.article_id, n.start, n.end, n.exact, n.prefix, n.suffix, n.digest, n.state, "
    "n.body, n.created, n.modified, n.color, n.private"
)


def anchor_of(columns: Sequence[Any]) -> Anchor | None:
    """The anchor of those columns."""
    return None if columns[0] is None else Anchor(*columns)


class Notes:
    """Reads notes and keeps their history."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def keep_version(self, note_id: int, body: str) -> None:
        """Put a body into the history of a note."""
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

    def one(self, note_id: int) -> Note:
        """One note."""
        row = self._db.one(f"SELECT {_NOTE} FROM notes n WHERE n.id = ?", (note_id,))
        if row is None:
            raise NotFoundError(f"There is no note {note_id} in this library.")
        return _note(row)

    def of_article(self, article_id: int) -> tuple[Note, ...]:
        """The notes of an article in the order of their places, those without one first."""
        rows = self._db.rows(
            f"SELECT {_NOTE} FROM notes n WHERE n.article_id = ? ORDER BY n.start, n.id",
            (article_id,),
        )
        return tuple(_note(row) for row in rows)

    def listed(self, query: str, limit: int | None) -> tuple[NoteRow, ...]:
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
        return tuple(NoteRow(_note(row[:14]), row[14], row[15], key_date(row[16])) for row in rows)

    def versions(self, note_id: int) -> tuple[tuple[int, Any, str], ...]:
        """The history of a note, the newest last: id, when it was saved, body. Kept when the note is deleted."""
        rows = self._db.rows(
            "SELECT id, saved, body FROM note_versions WHERE note_id = ? ORDER BY id", (note_id,)
        )
        return tuple((row[0], moment(row[1]), zlib.decompress(row[2]).decode()) for row in rows)


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
    created, modified = moment(row[10]), moment(row[11])
    return Note(row[0], row[1], anchor_of(row[2:9]), row[9], created, modified, row[12], bool(row[13]))
