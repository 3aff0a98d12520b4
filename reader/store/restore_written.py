"""Takes back what the person wrote: each record once, under a free id, with the articles and speakers of it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from typing import Any

from reader.store.database import Database
from reader.store.dump_written import TAGGED, WRITTEN
from reader.store.entries import SHIFT
from reader.store.marks import Marks
from reader.store.statements import article_range

Values = Mapping[str, Any]
Ids = dict[str, dict[int, int]]

_ADDED = {"notes": {"color": None, "private": 0}}  # columns that exports of schema 1 do not have
_ALONE = ("saved_views", "templates", "trash")
KINDS = (*WRITTEN, "note_versions", "tags", "taggings", *_ALONE)


class RestoreWritten:
    """Writes records; `ids` says which ids became which, `new` which articles were not there before."""

    def __init__(self, database: Database, marks: Marks, ids: Ids, new: set[int]) -> None:
        self._db = database
        self._marks = marks
        self._ids = ids
        self._new = new
        self._decided: set[int] = set()  # articles that were known, and have decisions now
        ids.update({kind: {} for kind in (*WRITTEN, "tags", *_ALONE)})

    def take(self, kind: str, record: Values) -> None:
        """Write one record."""
        if kind in WRITTEN:
            self._mark(kind, record)
        elif kind == "note_versions":
            self._note_version(record)
        elif kind == "tags":
            self._tag(record)
        elif kind == "taggings":
            self._tagging(record)
        else:
            self._alone(kind, record)

    def decided(self) -> frozenset[int]:
        """The articles that were known, and got decisions: their statements do not follow them yet."""
        return frozenset(self._decided)

    def _mark(self, kind: str, record: Values) -> None:
        values = _ADDED.get(kind, {}) | {name: value for name, value in record.items() if name != "id"}
        former_article = values["article_id"]
        if former_article is not None:
            values["article_id"] = self._ids["articles"][former_article]
        if kind == "decisions":
            values["speaker_id"] = self._speaker_of(values["speaker_id"])
            if not self._takes(values["article_id"]):
                return
            values["value"] = self._value_of(values["value"], values["article_id"])
        there = self._marks.get(kind, record["id"])
        if there == values:
            self._ids[kind][record["id"]] = record["id"]
            return
        number, _ = self._marks.put(kind, record["id"] if there is None else None, values)
        self._ids[kind][record["id"]] = number
        if kind == "notes":
            self._db.run("DELETE FROM note_versions WHERE note_id = ?", (number,))
        if kind == "decisions":
            self._db.run(
                "UPDATE statements SET decision_id = ? WHERE decision_id = ? AND id BETWEEN ? AND ?",
                (number, record["id"], *article_range(values["article_id"] or 0)),
            )

    def _takes(self, article_id: int | None) -> bool:
        """Whether decisions about an article are taken: the library's own about one that it knows stand."""
        if article_id is None or article_id in self._new or article_id in self._decided:
            return True
        if self._db.value("SELECT 1 FROM decisions WHERE article_id = ?", (article_id,)) is not None:
            return False
        self._decided.add(article_id)
        return True

    def _speaker_of(self, former: int | None) -> int | None:
        return None if former is None else self._ids["speakers"][former]

    def _value_of(self, value: str | None, article_id: int | None) -> str | None:
        """Ids inside a decision become those of this library."""
        if value is None:
            return None
        details = json.loads(value)
        if "statement" in details and article_id is not None:
            details["statement"] = article_id << SHIFT | (details["statement"] & ((1 << SHIFT) - 1))
        if "of" in details:
            details["of"] = self._speaker_of(details["of"])
        return json.dumps(details)

    def _note_version(self, record: Values) -> None:
        note_id = self._ids["notes"].get(record["note_id"])
        body = zlib.compress(record["body"].encode("utf-8"), 6)
        if note_id is None or (
            self._db.value(
                "SELECT 1 FROM note_versions WHERE note_id = ? AND saved = ? AND body = ?",
                (note_id, record["saved"], body),
            )
        ):
            return
        self._db.run(
            "INSERT INTO note_versions(note_id, saved, body) VALUES (?, ?, ?)",
            (note_id, record["saved"], body),
        )

    def _tag(self, record: Values) -> None:
        known = self._db.value("SELECT id FROM tags WHERE name_key = ?", (record["name_key"],))
        if known is None:
            free = self._marks.get("tags", record["id"]) is None
            values = {"name": record["name"], "name_key": record["name_key"]}
            known, _ = self._marks.put("tags", record["id"] if free else None, values)
        self._ids["tags"][record["id"]] = known

    def _tagging(self, record: Values) -> None:
        item = self._ids[TAGGED[record["kind"]]].get(record["item_id"])
        tag = self._ids["tags"][record["tag_id"]]
        if item is not None:
            self._db.run(
                "INSERT OR IGNORE INTO taggings(tag_id, kind, item_id, origin) VALUES (?, ?, ?, ?)",
                (tag, record["kind"], item, record["origin"]),
            )

    def _alone(self, kind: str, record: Values) -> None:
        """A row that belongs to the library; one that says the same is not written twice."""
        values = {name: value for name, value in record.items() if name != "id"}
        if kind == "saved_views":
            values["view"] = self._view(values["view"])
        elif kind == "trash" and values["article_id"] is not None:
            values["article_id"] = self._ids["articles"].get(values["article_id"])
            if values["article_id"] is None:
                return
            content = json.loads(values["content"])
            if content.get("article_id") is not None:
                values["content"] = json.dumps(content | {"article_id": values["article_id"]})
        same = " AND ".join(f"{name} IS ?" for name in values)
        if self._db.value(f"SELECT 1 FROM {kind} WHERE {same}", tuple(values.values())) is None:
            free = self._marks.get(kind, record["id"]) is None
            self._marks.put(kind, record["id"] if free else None, values)

    def _view(self, view: str) -> str:
        parts = json.loads(view)
        if parts.get("speaker_id") is None:
            return view
        return json.dumps(parts | {"speaker_id": self._speaker_of(parts["speaker_id"])})
