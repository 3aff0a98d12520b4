"""Notes, read as frozen values; and what follows from a note's body: its links, and its place in the note's history."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any

from reader.errors import NotFoundError
from reader.note_text import links_in
from reader.notebook import NoteVersion
from reader.store.database import Database, Row
from reader.store.link_names import LinkNames
from reader.store.tags import Tags
from reader.store.texts import moment, now
from reader.types import Anchor, Note

NOTE = (
    "n.id, n.article_id, n.start, n.end, n.exact, n.prefix, n.suffix, n.digest, n.state, "
    "n.body, n.created, n.modified, n.color, n.private"
)


def anchor_of(columns: Sequence[Any]) -> Anchor | None:
    """The anchor of those columns."""
    return None if columns[0] is None else Anchor(*columns)


class Notes:
    """Reads notes, keeps their links and their history."""

    def __init__(self, database: Database, tags: Tags, link_names: LinkNames) -> None:
        self._db = database
        self._tags = tags
        self.link_names = link_names

    # -- what follows from a body

    def index_links(self, note_id: int, body: str) -> None:
        """Let the links of a note be those of its body; called wherever a body is written."""
        wanted = {(link.kind, link.target) for link in links_in(body)}
        self._db.run("DELETE FROM note_links WHERE note_id = ?", (note_id,))
        self._db.many(
            "INSERT INTO note_links(note_id, kind, target_id) VALUES (?, ?, ?)",
            [(note_id, *each) for each in sorted(wanted)],
        )

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

    # -- read

    def one(self, note_id: int) -> Note:
        """One note."""
        row = self._db.one(f"SELECT {NOTE} FROM notes n WHERE n.id = ?", (note_id,))
        if row is None:
            raise NotFoundError(f"There is no note {note_id} in this library.")
        return self.made([row])[0]

    def of_article(self, article_id: int, *, private: bool = True) -> tuple[Note, ...]:
        """The notes of an article in the order of their places, those without one first."""
        shown = "" if private else " AND n.private = 0"
        rows = self._db.rows(f"SELECT {NOTE} FROM notes n WHERE n.article_id = ?{shown}", (article_id,))
        rows.sort(key=_place)  # five times quicker than to have SQLite sort rows that are as wide as these
        return self.made(rows, article_id)

    def made(self, rows: Sequence[Row], article_id: int | None = None) -> tuple[Note, ...]:
        """What rows of `NOTE` stand for, with their tags and the names of what they link to."""
        return self.link_names.named(self._tags.made("note", rows, note_of, article_id))

    def versions(self, note_id: int) -> tuple[tuple[int, Any, str], ...]:
        """The history of a note, the newest last: id, when it was saved, body. Kept when the note is deleted."""
        rows = self._db.rows(
            "SELECT id, saved, body FROM note_versions WHERE note_id = ? ORDER BY id", (note_id,)
        )
        return tuple((row[0], moment(row[1]), zlib.decompress(row[2]).decode()) for row in rows)

    def history(self, note_id: int) -> tuple[NoteVersion, ...]:
        """The versions of a note, the newest first, without their bodies."""
        rows = self._db.rows(
            "SELECT id, saved FROM note_versions WHERE note_id = ? ORDER BY id DESC", (note_id,)
        )
        return tuple(NoteVersion(number, moment(saved)) for number, saved in rows)

    def version(self, note_id: int, version_id: int) -> str:
        """The body of one version of a note."""
        packed = self._db.value(
            "SELECT body FROM note_versions WHERE note_id = ? AND id = ?", (note_id, version_id)
        )
        if packed is None:
            raise NotFoundError(f"Note {note_id} has no version {version_id}.")
        return zlib.decompress(packed).decode()


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


def _place(row: Row) -> tuple[int, int]:
    return -1 if row[2] is None else row[2], row[0]


def note_of(row: Row, tags: tuple[str, ...]) -> Note:
    """The note of the columns `NOTE` and of its tags."""
    created, modified = moment(row[10]), moment(row[11])
    return Note(row[0], row[1], anchor_of(row[2:9]), row[9], created, modified, row[12], bool(row[13]), tags)
