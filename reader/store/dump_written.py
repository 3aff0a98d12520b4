"""What the person wrote, as plain records: marks, checks, tags, saved views, templates, and what was thrown away.

The columns are named here once; `restore_written` takes back what this gives.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

from reader.store.database import Database
from reader.tagging import ancestors

Record = tuple[str, dict[str, Any]]

_MARK = ("id", "article_id", "start", "end", "exact", "prefix", "suffix", "digest", "state", "created")
WRITTEN = {
    "notes": (*_MARK, "body", "modified", "color", "private"),
    "bookmarks": (*_MARK, "name"),
    "highlights": (*_MARK, "color", "modified"),
    "decisions": (*_MARK, "kind", "speaker_id", "value"),
    "checks": (*_MARK, "verdict", "body", "modified"),
}
TAGGED = {
    "article": "articles",
    "note": "notes",
    "highlight": "highlights",
    "bookmark": "bookmarks",
    "check": "checks",
}


class DumpWritten:
    """Reads what the person wrote."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def records(self, article_ids: Sequence[int] | None, *, private: bool = True) -> Iterator[Record]:
        """What belongs to the articles, or (with None) all; private notes and what hangs on them only if asked."""
        chosen = None if article_ids is None else set(article_ids)
        gone = {row[0] for row in self._db.rows("SELECT id FROM articles WHERE date_key IS NULL")}
        marks = list(self._marks(chosen, gone, private=private))
        given: dict[str, set[int]] = {kind: set() for kind in WRITTEN}
        for kind, record in marks:
            given[kind].add(record["id"])
        given["articles"] = self._articles(chosen) - gone
        taggings = self._taggings(given)
        # Before the notes, of which the bodies name tags: so each comes back under its own number.
        yield from self._tags({tagging["tag_id"] for tagging in taggings})
        yield from marks
        yield from self._note_versions(sorted(given["notes"]))
        for tagging in taggings:
            yield "taggings", tagging
        if chosen is None:
            yield from self._of_the_library(gone, private=private)

    def _marks(self, chosen: set[int] | None, gone: set[int], *, private: bool) -> Iterator[Record]:
        for kind, columns in WRITTEN.items():
            for row in self._db.rows(f"SELECT {', '.join(columns)} FROM {kind} ORDER BY id"):
                record = dict(zip(columns, row, strict=True))
                article = record["article_id"]
                if article in gone or (chosen is not None and article not in chosen):
                    continue
                if kind == "notes" and record["private"] and not private:
                    continue
                yield kind, record

    def _articles(self, chosen: set[int] | None) -> set[int]:
        if chosen is not None:
            return chosen
        return {row[0] for row in self._db.rows("SELECT item_id FROM taggings WHERE kind = 'article'")}

    def _note_versions(self, notes: Sequence[int]) -> Iterator[Record]:
        for note_id in notes:
            for saved, body in self._db.rows(
                "SELECT saved, body FROM note_versions WHERE note_id = ? ORDER BY id", (note_id,)
            ):
                text = zlib.decompress(body).decode("utf-8")
                yield "note_versions", {"note_id": note_id, "saved": saved, "body": text}

    def _taggings(self, given: dict[str, set[int]]) -> list[dict[str, Any]]:
        return [
            {"tag_id": row[0], "kind": row[1], "item_id": row[2], "origin": row[3]}
            for row in self._db.rows("SELECT tag_id, kind, item_id, origin FROM taggings ORDER BY id")
            if row[1] in TAGGED and row[2] in given[TAGGED[row[1]]]
        ]

    def _tags(self, used: set[int]) -> Iterator[Record]:
        """Those in use, and those that they lie within, which a list of tags counts them in."""
        rows = list(self._db.rows("SELECT id, name, name_key FROM tags ORDER BY id"))
        outer = {each for tag_id, _, key in rows if tag_id in used for each in ancestors(key)}
        for tag_id, name, key in rows:
            if tag_id in used or key in outer:
                yield "tags", {"id": tag_id, "name": name, "name_key": key}

    def _of_the_library(self, gone: set[int], *, private: bool) -> Iterator[Record]:
        """What belongs to no article."""
        tables = {
            "saved_views": ("id", "name", "view", "position", "created"),
            "templates": ("id", "name", "body", "position"),
            "trash": ("id", "noun", "item_id", "article_id", "removed", "content"),
        }
        for kind, columns in tables.items():
            for row in self._db.rows(f"SELECT {', '.join(columns)} FROM {kind} ORDER BY id"):
                record = dict(zip(columns, row, strict=True))
                if kind == "trash" and (
                    record["article_id"] in gone
                    or (not private and json.loads(record["content"]).get("private"))
                ):
                    continue
                yield kind, record
