"""Rows of the list and the whole of one article: everything a pane shows, read in a few indexed queries."""

from __future__ import annotations

import json
from collections.abc import Sequence

from reader.errors import NotFoundError
from reader.store.database import Database
from reader.store.keys import key_date, reading_minutes
from reader.store.query import Words
from reader.store.snippets import marks, snippet
from reader.store.tags import Tags
from reader.store.texts import Texts, moment, unpacked_text
from reader.types import (
    Article,
    ArticleRow,
    Counts,
    Field,
    Provenance,
    ReadingState,
    SourceRow,
    SpeakerKind,
    SpeakerTag,
)

_PART = 400


class Listing:
    """Reads what lists and the reading view show."""

    def __init__(self, database: Database, texts: Texts, tags: Tags) -> None:
        self._db = database
        self._texts = texts
        self._tags = tags

    def rows(self, ids: Sequence[int], words: Sequence[Words]) -> tuple[ArticleRow, ...]:
        """The rows of articles in the order asked; those in the trash are left out."""
        found: dict[int, ArticleRow] = {}
        for start in range(0, len(ids), _PART):
            found.update(self._part(ids[start : start + _PART], words))
        return tuple(found[i] for i in ids if i in found)

    def _part(self, ids: Sequence[int], words: Sequence[Words]) -> dict[int, ArticleRow]:
        placeholders = ",".join("?" * len(ids))
        tags: dict[int, list[SpeakerTag]] = {}
        for article_id, speaker_id, surname, kind, slot in self._db.rows(
            "SELECT s.article_id, p.id, p.surname, p.kind, p.slot FROM article_speakers s "
            f"JOIN speakers p ON p.id = s.speaker_id WHERE s.article_id IN ({placeholders}) AND s.statements > 0 "
            "ORDER BY s.ordinal",
            ids,
        ):
            tags.setdefault(article_id, []).append(SpeakerTag(speaker_id, surname, SpeakerKind(kind), slot))
        texts: dict[int, str] = {}
        if words:
            sql = f"SELECT article_id, body FROM texts WHERE article_id IN ({placeholders})"
            texts = {i: unpacked_text(body) for i, body in self._db.rows(sql, ids)}
        rows = self._db.rows(
            "SELECT a.id, a.title, a.title_origin, r.name, a.date_key, a.words, a.bookmarks, a.notes, a.unread, "
            "a.to_read, a.highlights, a.reading, a.archived FROM articles a LEFT JOIN sources r ON r.id = a.source_id "
            f"WHERE a.id IN ({placeholders}) AND a.date_key IS NOT NULL",
            ids,
        )
        found = {}
        own = self._tags.tags_of("article", ids)
        for i, title, title_origin, source, key, number, bookmarks, notes, unread, to_read, *state in rows:
            passage = self._passage(i, texts.get(i, ""), words, noted=notes > 0) if words else None
            found[i] = ArticleRow(
                id=i,
                title=title,
                title_origin=Provenance(title_origin),
                source=source,
                date=key_date(key),
                minutes=reading_minutes(number),
                speakers=tuple(tags.get(i, ())),
                bookmarked=bookmarks > 0,
                noted=notes > 0,
                unread=bool(unread),
                to_read=to_read is not None,
                snippet=passage[0] if passage else None,
                snippet_marks=passage[1] if passage else (),
                title_marks=marks(title, [w for w in words if w.column in ("", "title")]) if words else (),
                highlighted=state[0] > 0,
                reading=state[1],
                archived=bool(state[2]),
                tags=own.get(i, ()),
            )
        return found

    def _passage(
        self, article_id: int, text: str, words: Sequence[Words], *, noted: bool
    ) -> tuple[str, tuple[tuple[int, int], ...]] | None:
        in_text = snippet(text, [w for w in words if w.column == ""])
        if in_text is not None or not noted:
            return in_text
        notes = self._db.rows("SELECT body FROM notes WHERE article_id = ? ORDER BY id", (article_id,))
        return snippet("\n".join(row[0] for row in notes), [w for w in words if w.column in ("", "notes")])

    def counts(self) -> Counts:
        """The sidebar's numbers."""
        row = self._db.one(
            "SELECT articles, to_read, unread, bookmarked, highlighted, reading, archived FROM counters"
        )
        notes = self._db.value(
            "SELECT count(*) FROM notes n LEFT JOIN articles a ON a.id = n.article_id "
            "WHERE n.article_id IS NULL OR a.date_key IS NOT NULL"
        )
        samples = self._db.value(
            "SELECT count(*) FROM details d INDEXED BY details_samples JOIN articles a ON a.id = d.article_id "
            "WHERE d.sample = 1 AND a.date_key IS NOT NULL"
        )
        if row is None:
            raise NotFoundError("The library has lost its counters. Run the integrity check.")
        return Counts(*row[:4], notes, samples, *row[4:])

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
            "a.reading, a.archived "
            "FROM articles a JOIN details d ON d.article_id = a.id LEFT JOIN sources r ON r.id = a.source_id "
            "LEFT JOIN positions p ON p.article_id = a.id WHERE a.id = ? AND a.date_key IS NOT NULL",
            (article_id,),
        )
        if row is None:
            raise NotFoundError(f"There is no article {article_id} in this library.")
        (
            title, title_origin, source, source_origin, author, author_origin, url, url_origin, place, place_origin,
            key, date_origin, origin, version, digest, imported, warnings, sample, words, unread, to_read, position,
            bookmarked, reading, archived,
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
            tags=self._tags.tags_of("article", [article_id]).get(article_id, ()),
        )


def reading_state(*, unread: bool, reading: int, archived: bool) -> ReadingState:
    """The state that the columns of an article stand for."""
    if archived:
        return ReadingState.ARCHIVED
    if unread:
        return ReadingState.UNREAD
    return ReadingState.READING if reading else ReadingState.READ
