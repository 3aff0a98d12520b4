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
from reader.store.dump import IN_ARTICLE, LASTING, PHRASES, STATEMENT
from reader.store.entries import SHIFT
from reader.store.identity import identify, surname
from reader.store.keys import fold
from reader.store.known import Known
from reader.store.marks import Marks
from reader.store.phrases import Phrases
from reader.store.records import NewArticle
from reader.store.restore_written import KINDS, RestoreWritten
from reader.store.search_index import SearchIndex
from reader.store.statements import YOURS, Statements
from reader.store.texts import packed, packed_text
from reader.types import Provenance, SpeakerKind

Values = Mapping[str, Any]

_BOUND = frozenset("agux")  # kinds of keys that hold within one article, whose id stands in them


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
        self._ids: dict[str, dict[int, int]] = {"speakers": {}, "articles": {}}
        self._kept: set[int] = set()  # speakers that were known before
        self._made: set[int] = set()  # and those that were not
        self._new: set[int] = set()
        self._written = RestoreWritten(database, marks, self._ids, self._new)
        self._corrections = Corrections(database, statements, index)
        self._merged: list[tuple[int, int]] = []  # speaker, and the former id of whom it was merged into
        self._bound: dict[int, list[tuple[str, str, int]]] = {}  # keys that name an article, by its former id

    def take(self, kind: str, record: Values) -> str:
        """Write one record inside the caller's transaction; says what became of it: new, known or other."""
        try:
            if kind == "articles":
                return self._article(record)
            if kind == "speakers":
                self._speaker(record)
            elif kind == "speaker_keys":
                self._speaker_key(record)
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

    # -- speakers

    def _speaker(self, record: Values) -> None:
        former, name, kind = record["id"], record["name"], SpeakerKind(record["kind"])
        known = self._known(record)
        if known is not None:
            self._ids["speakers"][former] = known
            self._kept.add(known)
            self._correct(known, record)
            return
        taken = self._db.one("SELECT name, kind FROM speakers WHERE id = ?", (former,))
        if taken == (name, kind.value):
            self._ids["speakers"][former] = former
            self._kept.add(former)
            return
        target = record["merged_into"]
        speaker_id = self._db.run(
            "INSERT INTO speakers(id, name, surname, kind, name_key, name_origin, kind_origin, slot) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                None if taken else former, name, surname(name, kind), kind.value, fold(name), record["name_origin"],
                record["kind_origin"], record["slot"],
            ),
        )  # fmt: skip
        self._ids["speakers"][former] = speaker_id
        self._made.add(speaker_id)
        if target is not None:
            self._merged.append((speaker_id, target))
        else:
            self._index.index_speaker(speaker_id)

    def _known(self, record: Values) -> int | None:
        """The library's own speaker of a full name, or whom its other keys lead to; a surname alone proves nothing."""
        own = identify(record["name"], SpeakerKind(record["kind"]), None, 0).own
        keys = record.get("keys", (own,))
        # Who was merged has given their keys away; who has none else is another one of the name.
        by_name = own[:2] in LASTING and (own in keys or record["merged_into"] is not None)
        for some in ([own] if by_name else [], [key for key in keys if key[:2] in LASTING]):
            found = {
                row[0]
                for row in self._db.among("SELECT speaker_id FROM speaker_keys WHERE key IN ({})", some)
            }
            if len(found) == 1 and not found & self._made:
                return int(found.pop())
        return None

    def _correct(self, speaker_id: int, record: Values) -> None:
        """What the person said of a speaker holds for the library's own too, unless it says something of theirs."""
        name, kind, name_origin, kind_origin, merged = self._db.one(
            "SELECT name, kind, name_origin, kind_origin, merged_into FROM speakers WHERE id = ?",
            (speaker_id,),
        ) or ("", "", YOURS, YOURS, None)
        if record["kind_origin"] == YOURS != kind_origin:
            kind = record["kind"]
            self._corrections.set_speaker(
                speaker_id, self._corrections.kind_values(speaker_id, name, SpeakerKind(kind))
            )
        if record["name_origin"] == YOURS != name_origin:
            self._corrections.set_speaker(
                speaker_id, self._corrections.name_values(record["name"], SpeakerKind(kind))
            )
        if record["merged_into"] is not None and merged is None:
            self._merged.append((speaker_id, record["merged_into"]))

    def _speaker_key(self, record: Values) -> None:
        self._merge()
        key, former = record["key"], record["speaker_id"]
        speaker_id = self._ids["speakers"][former]
        if speaker_id in self._kept:
            if key[:2] in LASTING:  # of a name that the person gave there
                self._corrections.add_keys(speaker_id, [key])
            return
        prefix, _, rest = key.partition(":")
        article, colon, words = rest.partition(":")
        if prefix in _BOUND and colon and article.isdigit():
            self._bound.setdefault(int(article), []).append((prefix, words, speaker_id))
        else:
            self._db.run("INSERT OR IGNORE INTO speaker_keys VALUES (?, ?)", (key, speaker_id))

    def _merge(self) -> None:
        """Speakers come in the order of their ids, so whom one was merged into may come after it."""
        while self._merged:
            speaker_id, former = self._merged.pop()
            target = self._speaker_of(former)
            if target not in (None, speaker_id):
                self._corrections.set_speaker(speaker_id, {"merged_into": target})
                if target is not None:
                    self._corrections.move_keys(speaker_id, target, None)

    def _bind(self, former: int, article_id: int) -> None:
        """Keys that hold within one article, with the id that it has here."""
        self._db.many(
            "INSERT OR IGNORE INTO speaker_keys VALUES (?, ?)",
            [
                (f"{prefix}:{article_id}:{rest}", speaker)
                for prefix, rest, speaker in self._bound.pop(former, ())
            ],
        )

    def _speaker_of(self, former: int | None) -> int | None:
        return None if former is None else self._ids["speakers"][former]

    # -- articles

    def _article(self, record: Values) -> str:
        self._merge()
        folded = record["folded"] + "0" * (64 - len(record["folded"]))
        known = self._library.texts([folded]).get(folded)
        if known is not None:
            self._ids["articles"][record["id"]] = known
            return "known"
        free = self._db.value("SELECT 1 FROM articles WHERE id = ?", (record["id"],)) is None
        [article_id] = self._articles.insert([_new_article(record, folded)], [record["id"]] if free else None)
        self._ids["articles"][record["id"]] = article_id
        self._new.add(article_id)
        self._bind(record["id"], article_id)
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
