"""Takes back what `dump` gave, into an empty library or one that has articles already.

Ids are kept where they are free. An article whose text is known is not written twice, but what was written on it
is added to it, unless the same stands there already.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from reader.errors import ReaderError
from reader.store.articles import Articles
from reader.store.corrections import Corrections
from reader.store.database import Database
from reader.store.dump import IN_ARTICLE, PHRASES, STATEMENT
from reader.store.entries import SHIFT
from reader.store.known import Known
from reader.store.marks import Marks
from reader.store.phrases import Phrases
from reader.store.records import NewArticle
from reader.store.restore_speakers import RestoreSpeakers
from reader.store.restore_written import KINDS, RestoreWritten
from reader.store.search_index import SearchIndex
from reader.store.statements import Statements
from reader.store.texts import packed, packed_text
from reader.types import Provenance

Values = Mapping[str, Any]


class Restore:
    """Writes records; one object a restoring, for it remembers which ids became which."""

    def __init__(
        self,
        database: Database,
        articles: Articles,
        statements: Statements,
        marks: Marks,
        index: SearchIndex,
        phrases: Phrases,
    ) -> None:
        self._db = database
        self._articles = articles
        self._library = Known(database)
        self._statements = statements
        self._index = index
        self._phrases = phrases
        self._speakers = RestoreSpeakers(database, Corrections(database, statements, index), index)
        self._ids: dict[str, dict[int, int]] = {"speakers": self._speakers.numbers, "articles": {}}
        self._new: set[int] = set()
        self._written = RestoreWritten(database, marks, self._ids, self._new)

    def take(self, kind: str, record: Values) -> str:
        """Write one record inside the caller's transaction; says what became of it: new, known or other."""
        try:
            if kind == "articles":
                return self._article(record)
            if kind == "speakers":
                self._speakers.take(record)
            elif kind == "speaker_keys":
                self._speakers.merge()
                self._speakers.take_key(record)
            elif kind in KINDS:
                self._written.take(kind, record)
        except (KeyError, TypeError, ValueError) as error:
            raise ReaderError(
                f"A record of the kind {kind} is damaged: {error}. Export the library again."
            ) from error
        return "other"

    def article_id(self, former: int) -> int:
        """What became of an article's id."""
        return self._ids["articles"][former]

    def decided(self) -> frozenset[int]:
        """The articles whose statements do not follow their new decisions yet."""
        return self._written.decided()

    def _speaker_of(self, former: int | None) -> int | None:
        return None if former is None else self._speakers.numbers[former]

    # -- articles

    def _article(self, record: Values) -> str:
        self._speakers.merge()
        folded = record["folded"] + "0" * (64 - len(record["folded"]))
        known = self._library.texts([folded]).get(folded)
        if known is not None:
            self._ids["articles"][record["id"]] = known
            self._speakers.recognise(record["id"], known)
            return "known"
        free = self._db.value("SELECT 1 FROM articles WHERE id = ?", (record["id"],)) is None
        [article_id] = self._articles.insert([_new_article(record, folded)], [record["id"]] if free else None)
        self._ids["articles"][record["id"]] = article_id
        self._new.add(article_id)
        self._speakers.bind(record["id"], article_id)
        with self._index.reindexing([article_id], search=False, said=True):
            self._statements_of(article_id, record)
        self._states(article_id, record)
        return "new"

    def _states(self, article_id: int, record: Values) -> None:
        self._db.run(
            "UPDATE articles SET unread = ?, to_read = ?, reading = ?, archived = ? WHERE id = ?",
            (
                record["unread"],
                record["to_read"],
                record.get("reading", 0),
                record.get("archived", 0),
                article_id,
            ),
        )
        self._db.run(
            "UPDATE details SET version = ?, imported = ?, engine = ?, next_statement = ?, text_origin = ? "
            "WHERE article_id = ?",
            (
                record["version"], record["imported"],
                self._phrases.number(record["engine"]) if record["engine"] is not None else None,
                record["next_statement"], record.get("text_origin", "text"), article_id,
            ),
        )  # fmt: skip
        if record["engine"] is None:
            self._statements.enqueue([article_id])
        if record["offset"] is not None:
            self._db.run(
                "INSERT OR REPLACE INTO positions VALUES (?, ?, ?)",
                (article_id, record["offset"], record["opened"]),
            )
        self._db.many(
            "INSERT INTO versions(article_id, version, digest, folded, text_version, title, imported, body, "
            "text_origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    article_id, v["version"], bytes.fromhex(v["digest"]), bytes.fromhex(v["folded"]), v["text_version"],
                    v["title"], v["imported"], packed_text(v["body"]), v.get("text_origin", "text"),
                )
                for v in record["versions"]
            ],
        )  # fmt: skip
        self._db.many(
            "INSERT INTO originals VALUES (?, ?, ?)",
            [(article_id, original["version"], packed(original["body"])) for original in record["originals"]],
        )

    def _statements_of(self, article_id: int, record: Values) -> None:
        rows = []
        for statement in record["statements"]:
            values = dict(statement)
            values["id"] = article_id << SHIFT | (values["id"] & ((1 << SHIFT) - 1))
            for name in PHRASES:
                values[name] = self._phrases.number(values[name])
            for name in ("engine_speaker_id", "speaker_id"):
                values[name] = self._speaker_of(values[name])
            rows.append(tuple(values[name] for name in STATEMENT))
        marks = ", ".join("?" * len(STATEMENT))
        self._db.many(f"INSERT INTO statements({', '.join(STATEMENT)}) VALUES ({marks})", rows)
        key = self._db.value("SELECT date_key FROM articles WHERE id = ?", (article_id,))
        speakers = []
        for speaker in record["speakers"]:
            values = dict(speaker)
            for name in ("engine_speaker_id", "speaker_id"):
                values[name] = self._speaker_of(values[name])
            speakers.append((article_id, *(values[name] for name in IN_ARTICLE), key))
        self._db.many(
            f"INSERT OR IGNORE INTO article_speakers(article_id, {', '.join(IN_ARTICLE)}, date_key) "
            f"VALUES (?{', ?' * len(IN_ARTICLE)}, ?)",
            speakers,
        )


def _new_article(record: Values, folded: str) -> NewArticle:
    origins: dict[str, Any] = {
        f"{name}_origin": Provenance(record[f"{name}_origin"])
        for name in ("title", "source", "author", "url", "place", "date")
    }
    return NewArticle(
        **origins,
        **{
            name: record[name]
            for name in ("origin", "text", "digest", "text_version", "title", "words", "source")
        },
        **{name: record[name] for name in ("author", "url", "place", "dateline", "source_key")},
        body=packed_text(record["text"]),
        original=b"",
        folded_digest=folded,
        date=date.fromisoformat(record["date"]) if record["date"] else None,
        tags=tuple(record["tags"]),
        warnings=tuple(record["warnings"]),
        sample=bool(record["sample"]),
    )
