"""The whole of one article, and the numbers of the sidebar, read in a few indexed queries."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from reader.errors import NotFoundError
from reader.store.database import Database
from reader.store.keys import key_date, reading_minutes
from reader.store.query import Words
from reader.store.rows import Rows
from reader.store.said import Place
from reader.store.tags import Tags
from reader.store.texts import Texts, moment
from reader.types import (
    Article,
    ArticleRow,
    Counts,
    Field,
    Provenance,
    ReadingState,
    SourceRow,
)

_NOWHERE: Mapping[int, Place] = {}


class Listing:
    """Reads what lists and the reading view show."""

    def __init__(self, database: Database, texts: Texts, tags: Tags) -> None:
        self._db = database
        self._texts = texts
        self._tags = tags
        self._rows = Rows(database)

    def rows(
        self, ids: Sequence[int], words: Sequence[Words], said: Mapping[int, Place] = _NOWHERE
    ) -> tuple[ArticleRow, ...]:
        """The rows of articles in the order asked; see `Rows`."""
        return self._rows.rows(ids, words, said)

    def counts(self) -> Counts:
        """The sidebar's numbers."""
        row = self._db.one("SELECT articles, to_read, unread, highlighted, reading, archived FROM counters")
        notes = self._db.value(
            "SELECT count(*) FROM notes n LEFT JOIN articles a ON a.id = n.article_id "
            "WHERE n.article_id IS NULL OR a.date_key IS NOT NULL"
        )
        bookmarks = self._db.value(
            "SELECT count(*) FROM bookmarks b JOIN articles a ON a.id = b.article_id WHERE a.date_key IS NOT NULL"
        )
        samples = self._db.value(
            "SELECT count(*) FROM details d INDEXED BY details_samples JOIN articles a ON a.id = d.article_id "
            "WHERE d.sample = 1 AND a.date_key IS NOT NULL"
        )
        if row is None:
            raise NotFoundError("The library has lost its counters. Run the integrity check.")
        articles, to_read, unread, *more = row
        return Counts(articles, to_read, unread, bookmarks, notes, samples, *more)

    def sources(self, limit: int | None) -> tuple[SourceRow, ...]:
        """Sources by their number of articles; "" for articles without one."""
        rows = self._db.rows(
            "SELECT name, articles FROM sources WHERE articles > 0 "
            "UNION ALL SELECT '', unsourced FROM counters WHERE unsourced > 0 "
            "ORDER BY articles DESC, name LIMIT ?",
            (-1 if limit is None else limit,),
        )
        return tuple(SourceRow(name, articles) for name, articles in rows)

    def article(self, article_id: int) -> Article:
        """An article with its text."""
        row = self._db.one(
            "SELECT a.title, a.title_origin, r.name, d.source_origin, d.author, d.author_origin, d.url, d.url_origin, "
            "d.place, d.place_origin, a.date_key, d.date_origin, d.origin, d.version, d.digest, d.imported, "
            "d.warnings, d.sample, a.words, a.unread, a.to_read, ifnull(p.offset, 0), "
            "EXISTS (SELECT 1 FROM bookmarks b WHERE b.article_id = a.id AND b.start IS NULL), "
            "a.reading, a.archived, d.text_origin "
            "FROM articles a JOIN details d ON d.article_id = a.id LEFT JOIN sources r ON r.id = a.source_id "
            "LEFT JOIN positions p ON p.article_id = a.id WHERE a.id = ? AND a.date_key IS NOT NULL",
            (article_id,),
        )
        if row is None:
            raise NotFoundError(f"There is no article {article_id} in this library.")
        (
            title, title_origin, source, source_origin, author, author_origin, url, url_origin, place, place_origin,
            key, date_origin, origin, version, digest, imported, warnings, sample, words, unread, to_read, position,
            bookmarked, reading, archived, text_origin,
        ) = row  # fmt: skip
        return Article(
            id=article_id,
            text=self._texts.text(article_id),
            digest=digest.hex(),
            version=version,
            title=Field(title, Provenance(title_origin)),
            source=Field(source, Provenance(source_origin)),
            author=Field(author, Provenance(author_origin)),
            url=Field(url, Provenance(url_origin)),
            place=Field(place, Provenance(place_origin)),
            date=key_date(key),
            date_origin=Provenance(date_origin),
            origin=origin,
            words=words,
            minutes=reading_minutes(words),
            imported=moment(imported),
            unread=bool(unread),
            to_read=to_read is not None,
            bookmarked=bool(bookmarked),
            position=position,
            warnings=tuple(json.loads(warnings)) if warnings else (),
            sample=bool(sample),
            state=reading_state(unread=bool(unread), reading=reading, archived=bool(archived)),
            progress=reading,
            text_origin=Provenance(text_origin),
            tags=self._tags.tags_of("article", [article_id]).get(article_id, ()),
        )


def reading_state(*, unread: bool, reading: int, archived: bool) -> ReadingState:
    """The state that the columns of an article stand for."""
    if archived:
        return ReadingState.ARCHIVED
    if unread:
        return ReadingState.UNREAD
    return ReadingState.READING if reading else ReadingState.READ
