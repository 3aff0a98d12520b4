"""The trash: what was deleted and can be had again, and how it is emptied for good.

A note, bookmark or highlight lies here as the row it was; an article stays in its own table without a place in the
lists, and what lies here of it is the place that it had.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from reader.store.database import Database
from reader.store.keys import undated_key
from reader.store.models import TABLES
from reader.store.search_index import SearchIndex
from reader.store.statements import article_range
from reader.store.texts import moment
from reader.types import TrashRow

KINDS = {"notes": "note", "bookmarks": "bookmark", "highlights": "highlight", "checks": "check"}


class Trash:
    """Reads the trash and empties it."""

    def __init__(self, database: Database, index: SearchIndex) -> None:
        self._db = database
        self._index = index

    def rows(self) -> tuple[TrashRow, ...]:
        """Everything in it, what was deleted last first."""
        marks = self._db.rows(
            "SELECT t.id, t.noun, t.article_id, t.removed, t.content, a.title FROM trash t "
            "LEFT JOIN articles a ON a.id = t.article_id WHERE t.noun <> 'articles'"
        )
        articles = self._db.rows(
            "SELECT a.id, a.title, t.removed, t.id FROM articles a "
            "LEFT JOIN trash t ON t.noun = 'articles' AND t.item_id = a.id WHERE a.date_key IS NULL"
        )
        found = [
            (
                removed,
                number,
                TrashRow(noun, number, moment(removed), _text(noun, content, title), article, title),
            )
            for number, noun, article, removed, content, title in marks
        ]
        found += [
            (removed or 0, lies or 0, TrashRow("articles", number, _moment(removed), title, number, title))
            for number, title, removed, lies in articles
        ]
        return tuple(row for _, _, row in sorted(found, key=lambda one: one[:2], reverse=True))

    def items(self, ids: Sequence[int]) -> list[tuple[int, str, dict[str, Any]]]:
        """Deleted rows by their id here: that id, the table they come from, their columns with the id."""
        found = []
        for number in ids:
            row = self._db.one(
                "SELECT noun, content FROM trash WHERE id = ? AND noun <> 'articles'", (number,)
            )
            if row is not None:
                found.append((number, row[0], json.loads(row[1])))
        return found

    def places(self, article_ids: Sequence[int]) -> list[list[int]]:
        """Where deleted articles stood in the order of dates, for taking them out of the trash."""
        places = []
        for article_id in article_ids:
            content = self._db.value(
                "SELECT content FROM trash WHERE noun = 'articles' AND item_id = ?", (article_id,)
            )
            key = json.loads(content)["date_key"] if content else self._journalled(article_id)
            places.append([article_id, undated_key(article_id) if key is None else key])
        return places

    def _journalled(self, article_id: int) -> int | None:
        """Before there was a trash, the undo journal alone knew."""
        for (changes,) in self._db.rows("SELECT changes FROM journal ORDER BY id DESC"):
            for name, *rest in json.loads(changes):
                if name == "show":
                    for shown, key in rest[0]:
                        if shown == article_id:
                            return int(key)
        return None

    def in_trash(self, article_id: int) -> bool:
        """Whether an article is in it."""
        return bool(self._db.value("SELECT date_key IS NULL FROM articles WHERE id = ?", (article_id,)))

    # -- for good

    def gone(self) -> tuple[set[int], set[tuple[str, int]]]:
        """The articles and the rows of what a person wrote that emptying would take away."""
        articles = {row[0] for row in self._db.rows("SELECT id FROM articles WHERE date_key IS NULL")}
        rows = {(noun, item) for noun, item in self._db.rows("SELECT noun, item_id FROM trash")}
        rows -= {(noun, item) for noun, item in rows if noun == "articles"}
        for table, model in TABLES.items():
            if table != "trash" and "article_id" in model._meta.fields:
                sql = f"SELECT t.id FROM {table} t JOIN articles a ON a.id = t.article_id WHERE a.date_key IS NULL"
                rows |= {(table, row[0]) for row in self._db.rows(sql)}
        rows |= {("trash", row[0]) for row in self._db.rows("SELECT id FROM trash")}
        return articles, rows

    def empty(self, articles: set[int], rows: set[tuple[str, int]]) -> None:
        """Delete what `gone` named."""
        for article_id in articles:
            self._db.run("DELETE FROM statements WHERE id BETWEEN ? AND ?", article_range(article_id))
            self._db.run("DELETE FROM taggings WHERE kind = 'article' AND item_id = ?", (article_id,))
            self._db.run("DELETE FROM articles WHERE id = ?", (article_id,))
        for table, number in rows:
            if table in KINDS:
                self._db.run("DELETE FROM taggings WHERE kind = ? AND item_id = ?", (KINDS[table], number))
            if table == "notes":
                self._db.run("DELETE FROM note_versions WHERE note_id = ?", (number,))
                self._index.index_note(number)
        self._db.run("DELETE FROM trash")


def _moment(seconds: int | None) -> Any:
    return None if seconds is None else moment(seconds)


def _text(noun: str, content: str, title: str | None) -> str:
    row = json.loads(content)
    if noun == "notes":
        return str(row["body"])
    return str(row.get("name") or row.get("exact") or title or "")
