"""Articles as they are written: taken in, given a new version, edited, put into the trash and taken out again."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from reader.errors import NotFoundError, ReaderError
from reader.store.database import Database
from reader.store.freshness import words_changed
from reader.store.keys import (
    LAST_PLACE,
    first_key,
    fold,
    folded_key,
    key_date,
    last_key,
    origin_key,
    title_key,
    undated_key,
)
from reader.store.records import NewArticle
from reader.store.search_index import SearchIndex
from reader.store.tags import Tags
from reader.store.texts import now
from reader.types import Provenance

_PLAIN_FIELDS = ("author", "url", "place")
_PART = 400

FieldValue = tuple[int, str | None, str]  # article, value, origin


class Articles:
    """Writes articles. All methods run inside a transaction of the caller."""

    def __init__(self, database: Database, index: SearchIndex, tags: Tags) -> None:
        self._db = database
        self._index = index
        self._tags = tags

    def digest(self, article_id: int) -> str:
        """The digest of the exact current text."""
        value = self._db.value("SELECT digest FROM details WHERE article_id = ?", (article_id,))
        if value is None:
            raise NotFoundError(f"There is no article {article_id} in this library.")
        return str(value.hex())

    def digests(self, article_ids: Sequence[int]) -> dict[int, str]:
        """The same for many; those that are not known are left out."""
        sql = "SELECT article_id, digest FROM details WHERE article_id IN ({})"
        return {i: digest.hex() for i, digest in self._db.among(sql, article_ids)}

    def days(self, article_ids: Sequence[int]) -> dict[int, date | None]:
        """The dates of articles."""
        return {i: key_date(key) for i, key in self._states("date_key", article_ids).items()}

    # -- taken in

    def insert(
        self,
        articles: Sequence[NewArticle],
        ids: list[int] | None = None,
        readings: Sequence[tuple[int | None, int]] | None = None,
    ) -> list[int]:
        """Write new articles, under free ids that are given or new ones; gives the ids in the same order.

        `readings` are the engine that has read each, as a number, and the number of its next statement.
        """
        first = (self._db.value("SELECT seq FROM sqlite_sequence WHERE name = 'articles'") or 0) + 1
        ids = ids or list(range(first, first + len(articles)))
        keys = self._new_keys(
            [(article_id, article.date) for article_id, article in zip(ids, articles, strict=True)]
        )
        names = {name: self.source_id(name) for name in {article.source for article in articles}}
        together = list(zip(ids, articles, strict=True))
        moment = now()
        with self._db.bulk():
            self._db.insert(
                "articles(id, date_key, title, title_origin, title_key, source_id, words)",
                [
                    (i, keys[i], a.title, a.title_origin.value, title_key(a.title), names[a.source], a.words)
                    for i, a in together
                ],
            )
        self._count([keys[i] for i in ids], [names[a.source] for a in articles])
        self._db.insert(
            "details(article_id, origin, origin_key, source_key, source_origin, author, author_origin, "
            "url, url_origin, place, place_origin, date_origin, dateline, digest, folded, text_version, imported, "
            "warnings, tags, sample, engine, next_statement)",
            [
                (*_details(i, a, moment), *reading)
                for (i, a), reading in zip(together, readings or [(None, 0)] * len(ids), strict=True)
            ],
        )
        self._db.insert("texts", [(i, a.body) for i, a in together])
        self._db.many(
            "INSERT INTO originals VALUES (?, 1, ?)", [(i, a.original) for i, a in together if a.original]
        )
        self._index.add_articles((keys[i], a.title, a.text) for i, a in together)
        self._tags.came_with((i, a.tags) for i, a in together)
        return ids

    def _count(self, keys: Sequence[int], sources: Sequence[int | None]) -> None:
        """Add new articles to the counters, as the trigger would one by one."""
        self._db.run(
            "UPDATE counters SET articles = articles + ?1, unread = unread + ?1, undated = undated + ?2, "
            "unsourced = unsourced + ?3",
            (len(keys), sum(key < 0 for key in keys), sources.count(None)),
        )
        self._db.many(
            "UPDATE sources SET articles = articles + ? WHERE id = ?",
            [(number, source) for source, number in Counter(sources).items()],
        )

    def replace_text(self, article_id: int, article: NewArticle) -> None:
        """Give a known article another text; the former one is kept. Inside the caller's `reindexing`."""
        self._db.run(
            "INSERT INTO versions(article_id, version, digest, folded, text_version, title, imported, body, "
            "text_origin) "
            "SELECT d.article_id, d.version, d.digest, d.folded, d.text_version, a.title, d.imported, t.body, "
            "d.text_origin "
            "FROM details d JOIN texts t USING (article_id) JOIN articles a ON a.id = d.article_id "
            "WHERE d.article_id = ?",
            (article_id,),
        )
        self._db.run(
            "UPDATE details SET digest = ?, folded = ?, version = version + 1, text_version = ?, imported = ?, "
            "warnings = ?, dateline = ?, text_origin = 'text' WHERE article_id = ?",
            (
                bytes.fromhex(article.digest), folded_key(article.folded_digest), article.text_version, now(),
                json.dumps(article.warnings) if article.warnings else None, article.dateline, article_id,
            ),
        )  # fmt: skip
        self._db.run("UPDATE texts SET body = ? WHERE article_id = ?", (article.body, article_id))
        self._db.run("UPDATE articles SET words = ? WHERE id = ?", (article.words, article_id))
        if article.original:
            self._db.run(
                "INSERT INTO originals SELECT ?, version, ? FROM details WHERE article_id = ?",
                (article_id, article.original, article_id),
            )

    def set_text_origin(self, article_id: int, origin: Provenance) -> None:
        """Say whether the current text is the source's or the person's own."""
        self._db.run("UPDATE details SET text_origin = ? WHERE article_id = ?", (origin.value, article_id))

    def refresh_fields(self, article_id: int, article: NewArticle) -> None:
        """Take the fields of a new version over, but never over what the person edited."""
        self._tags.came_again(article_id, article.tags)
        for field, value, origin in _fields(article):
            former = self.field(field, [article_id])[0]
            if former[2] != Provenance.YOURS and value is not None and former[1:] != (value, origin):
                self.set_field(field, [(article_id, value, origin)])

    def _new_keys(self, articles: Sequence[tuple[int, date | None]]) -> dict[int, int]:
        keys: dict[int, int] = {}
        next_key = self._next_keys({day for _, day in articles if day is not None})
        for article_id, day in articles:
            if day is None:
                keys[article_id] = undated_key(article_id)
                continue
            if next_key[day] > last_key(day):
                raise ReaderError(f"The library cannot hold more articles of {day.isoformat()}.")
            keys[article_id] = next_key[day]
            next_key[day] += 1
        return keys

    def _next_keys(self, days: Iterable[date]) -> dict[date, int]:
        """The first free key of each day, after all that are taken."""
        firsts = {first_key(day): day for day in days}
        last = "(SELECT max(date_key) FROM articles WHERE date_key BETWEEN t.value AND t.value + ?)"
        rows = self._db.rows(
            f"SELECT t.value, ifnull({last} + 1, t.value) FROM json_each(?) t",
            (LAST_PLACE, json.dumps(list(firsts))),
        )
        return {firsts[first]: key for first, key in rows}

    def source_id(self, name: str | None) -> int | None:
        """The id of a source, made if it is new; None for no source."""
        if not name:
            return None
        known = self._db.value("SELECT id FROM sources WHERE name = ?", (name,))
        if known is not None:
            return int(known)
        return self._db.run("INSERT INTO sources(name, name_key) VALUES (?, ?)", (name, fold(name)))

    # -- edited

    def field(self, field: str, article_ids: Sequence[int]) -> list[FieldValue]:
        """The values of one field with their origins, in the order of the ids; unknown ids are an error."""
        if field == "title":
            sql = "SELECT id, title, title_origin FROM articles WHERE id IN ({})"
        elif field == "source":
            sql = (
                "SELECT a.id, s.name, d.source_origin FROM articles a JOIN details d ON d.article_id = a.id "
                "LEFT JOIN sources s ON s.id = a.source_id WHERE a.id IN ({})"
            )
        elif field == "date":
            sql = (
                "SELECT a.id, a.date_key, d.date_origin FROM articles a JOIN details d ON d.article_id = a.id "
                "WHERE a.id IN ({})"
            )
        elif field in _PLAIN_FIELDS:
            sql = f"SELECT article_id, {field}, {field}_origin FROM details WHERE article_id IN ({{}})"
        else:
            raise ValueError(field)
        found: dict[int, FieldValue] = {}
        for part in _parts(article_ids):
            for article_id, value, origin in self._db.rows(sql.format(",".join("?" * len(part))), part):
                day = key_date(value) if field == "date" else None
                plain = (day.isoformat() if day else None) if field == "date" else value
                found[article_id] = (article_id, plain, origin)
        missing = [article_id for article_id in article_ids if article_id not in found]
        if missing:
            raise NotFoundError(f"There is no article {missing[0]} in this library.")
        return [found[article_id] for article_id in article_ids]

    def set_field(self, field: str, values: Sequence[FieldValue]) -> None:
        """Set one field of several articles."""
        ids = [article_id for article_id, _, _ in values]
        if field == "title":
            with self._index.reindexing(ids):
                self._db.many(
                    "UPDATE articles SET title = ?, title_key = ?, title_origin = ? WHERE id = ?",
                    [(value or "", title_key(value or ""), origin, i) for i, value, origin in values],
                )
        elif field == "source":
            self._db.many(
                "UPDATE articles SET source_id = ? WHERE id = ?",
                [(self.source_id(value), i) for i, value, _ in values],
            )
            self._db.many(
                "UPDATE details SET source_origin = ? WHERE article_id = ?",
                [(origin, i) for i, _, origin in values],
            )
        elif field == "date":
            self._set_dates(values)
        elif field in _PLAIN_FIELDS:
            self._db.many(
                f"UPDATE details SET {field} = ?, {field}_origin = ? WHERE article_id = ?",
                [(value or None, origin, i) for i, value, origin in values],
            )
        else:
            raise ValueError(field)

    def _set_dates(self, values: Sequence[FieldValue]) -> None:
        ids = [article_id for article_id, _, _ in values]
        with self._index.reindexing(ids, said=True):
            keys = self._new_keys(
                [(i, date.fromisoformat(value) if value else None) for i, value, _ in values]
            )
            listed = [i for i in ids if not self._in_trash(i)]
            self._move([(keys[i], i) for i in listed])
            words_changed(self._db)
            self._db.many(
                "UPDATE details SET date_origin = ? WHERE article_id = ?",
                [(origin, i) for i, _, origin in values],
            )

    def _move(self, places: Sequence[tuple[int | None, int]]) -> None:
        self._db.many("UPDATE articles SET date_key = ? WHERE id = ?", places)
        self._db.many("UPDATE article_speakers SET date_key = ? WHERE article_id = ?", places)

    # -- states

    def set_to_read(self, values: Sequence[tuple[int, float | None]]) -> list[tuple[int, float | None]]:
        """Set the place in the queue of what is to be read, None for none; gives what it was."""
        former = self._states("to_read", [i for i, _ in values])
        changed = [(i, value) for i, value in values if i in former and former[i] != value]
        self._db.many("UPDATE articles SET to_read = ? WHERE id = ?", [(value, i) for i, value in changed])
        return [(i, former[i]) for i, _ in changed]

    def places_in_queue(self, ids: Sequence[int]) -> list[list[Any]]:
        """Places at the end of the queue for articles that are not in it, the same places for those that are."""
        former = self._states("to_read", ids)
        end = self._end_of_queue()
        return [[i, end + n if former[i] is None else former[i]] for n, i in enumerate(ids) if i in former]

    def _end_of_queue(self) -> float:
        last = self._db.value(
            "SELECT max(to_read) FROM articles INDEXED BY articles_to_read WHERE to_read IS NOT NULL"
        )
        return float(last or 0) + 1.0

    def _states(self, column: str, ids: Sequence[int]) -> dict[int, Any]:
        found: dict[int, Any] = {}
        for part in _parts(ids):
            marks = ",".join("?" * len(part))
            found.update(self._db.rows(f"SELECT id, {column} FROM articles WHERE id IN ({marks})", part))
        return found

    # -- trash

    def hide(self, article_ids: Sequence[int]) -> list[tuple[int, int]]:
        """Put articles into the trash; gives their ids and date keys, for `show`."""
        known = self._states("date_key", article_ids)
        hidden = [(i, key) for i, key in known.items() if key is not None]
        ids = [i for i, _ in hidden]
        with self._index.reindexing(ids, said=True):
            self._move([(None, i) for i in ids])
        self._db.many(  # an article in the trash has no date; its place is kept here, longer than any journal
            "INSERT INTO trash(noun, item_id, article_id, removed, content) VALUES ('articles', ?, ?, ?, ?)",
            [(i, i, now(), json.dumps({"date_key": key})) for i, key in hidden],
        )
        return hidden

    def show(self, places: Sequence[tuple[int, int]]) -> list[int]:
        """Take articles out of the trash, to their former places where those are still free."""
        ids = [i for i, _ in places if self._in_trash(i)]
        wanted = dict(places)
        taken = self._taken([wanted[i] for i in ids])
        moved = self._new_keys([(i, key_date(wanted[i])) for i in ids if wanted[i] in taken])
        with self._index.reindexing(ids, said=True):
            self._move([(moved.get(i, wanted[i]), i) for i in ids])
        self._db.many("DELETE FROM trash WHERE noun = 'articles' AND item_id = ?", [(i,) for i in ids])
        return ids

    def _in_trash(self, article_id: int) -> bool:
        row = self._db.one("SELECT date_key FROM articles WHERE id = ?", (article_id,))
        return row is not None and row[0] is None

    def _taken(self, keys: Sequence[int]) -> set[int]:
        taken: set[int] = set()
        for part in _parts(keys):
            marks = ",".join("?" * len(part))
            taken.update(
                row[0]
                for row in self._db.rows(f"SELECT date_key FROM articles WHERE date_key IN ({marks})", part)
            )
        return taken

    def samples(self) -> list[int]:
        """The sample articles that are not in the trash."""
        return [
            row[0]
            for row in self._db.rows(
                "SELECT a.id FROM details d INDEXED BY details_samples JOIN articles a ON a.id = d.article_id "
                "WHERE d.sample = 1 AND a.date_key IS NOT NULL ORDER BY a.id"
            )
        ]


def _details(article_id: int, a: NewArticle, moment: int) -> tuple[Any, ...]:
    return (
        article_id, a.origin, origin_key(a.origin), a.source_key, a.source_origin.value, a.author,
        a.author_origin.value, a.url, a.url_origin.value, a.place, a.place_origin.value, a.date_origin.value,
        a.dateline, bytes.fromhex(a.digest), folded_key(a.folded_digest), a.text_version, moment,
        json.dumps(a.warnings) if a.warnings else None, json.dumps(a.tags) if a.tags else None, int(a.sample),
    )  # fmt: skip


def _fields(a: NewArticle) -> Iterator[tuple[str, str | None, str]]:
    yield "title", a.title, a.title_origin.value
    yield "source", a.source, a.source_origin.value
    yield "author", a.author, a.author_origin.value
    yield "url", a.url, a.url_origin.value
    yield "place", a.place, a.place_origin.value
    yield "date", a.date.isoformat() if a.date else None, a.date_origin.value


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _PART):
        yield ids[start : start + _PART]
