"""The whole library as plain records, and nothing left out: what an export carries and `restore` takes back.

A record is a kind and a dict of JSON values and bytes. Speakers come first, then articles by date with their
texts, versions and statements. What the person wrote comes after it: `dump_written`.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

from reader.store.database import Database
from reader.store.keys import key_date
from reader.store.phrases import Phrases
from reader.store.statements import article_range
from reader.store.texts import unpacked_text

Record = tuple[str, dict[str, Any]]

_PART = 200
_ARTICLE = (
    "id", "date_key", "title", "title_origin", "source", "words", "unread", "to_read", "origin", "source_key",
    "source_origin", "author", "author_origin", "url", "url_origin", "place", "place_origin", "date_origin", "dateline",
    "digest", "folded", "version", "text_version", "imported", "warnings", "tags", "sample", "engine", "next_statement",
    "text", "offset", "opened", "reading", "archived", "text_origin",
)  # fmt: skip
STATEMENT = (
    "id", "ordinal", "start", "end", "kind", "act", "grp", "parent", "via", "mention_start", "mention_end", "cue_start",
    "cue_end", "said_from", "said_to", "said_words", "confidence", "reason", "engine", "engine_speaker_id",
    "speaker_id", "hidden", "decision_id",
)  # fmt: skip
PHRASES = ("kind", "act", "reason", "engine")
IN_ARTICLE = (
    "engine_speaker_id",
    "ordinal",
    "speaker_id",
    "name",
    "title",
    "mentions",
    "statements",
    "direct",
)
LASTING = ("p:", "o:")
_SPEAKER = ("id", "name", "kind", "slot", "name_origin", "kind_origin", "merged_into")


class Dump:
    """Reads a library record by record."""

    def __init__(self, database: Database, phrases: Phrases) -> None:
        self._db = database
        self._phrases = phrases

    def ids(self) -> list[int]:
        """All articles in the order of their dates, so that what comes back keeps the order within a day."""
        return [
            row[0]
            for row in self._db.rows("SELECT id FROM articles WHERE date_key IS NOT NULL ORDER BY date_key")
        ]

    def speakers(self, article_ids: Sequence[int] | None) -> Iterator[Record]:
        """The speakers of the articles, or all, with the keys by which names join them."""
        wanted = None if article_ids is None else self._speakers_of(article_ids)
        keys = self._lasting_keys()
        for row in self._db.rows(f"SELECT {', '.join(_SPEAKER)} FROM speakers ORDER BY id"):
            speaker = dict(zip(_SPEAKER, row, strict=True))
            if wanted is None or speaker["id"] in wanted:
                yield "speakers", speaker | {"keys": keys.get(speaker["id"], [])}
        for key, speaker_id in self._db.rows("SELECT key, speaker_id FROM speaker_keys"):
            if wanted is None or speaker_id in wanted:
                yield "speaker_keys", {"key": key, "speaker_id": speaker_id}

    def _lasting_keys(self) -> dict[int, list[str]]:
        """The keys of full names and of organisations, by which another library knows a speaker for the same one."""
        found: dict[int, list[str]] = {}
        for prefix in LASTING:
            sql = "SELECT key, speaker_id FROM speaker_keys WHERE key >= ? AND key < ?"
            for key, speaker_id in self._db.rows(sql, (prefix, prefix[:-1] + ";")):
                found.setdefault(speaker_id, []).append(key)
        return found

    def _speakers_of(self, article_ids: Sequence[int]) -> set[int]:
        found: set[int] = set()
        for article_id in article_ids:
            for row in self._db.rows(
                "SELECT engine_speaker_id, speaker_id FROM article_speakers WHERE article_id = ?",
                (article_id,),
            ):
                found.update(row)
        todo = set(found)
        while todo:
            target = self._db.value("SELECT merged_into FROM speakers WHERE id = ?", (todo.pop(),))
            if target is not None and target not in found:
                found.add(target)
                todo.add(target)
        return found

    def article(self, article_id: int) -> Record | None:
        """One article with everything that is its own; None for one that is gone."""
        row = self._db.one(
            "SELECT a.id, a.date_key, a.title, a.title_origin, r.name, a.words, a.unread, a.to_read, d.origin, "
            "d.source_key, d.source_origin, d.author, d.author_origin, d.url, d.url_origin, d.place, d.place_origin, "
            "d.date_origin, d.dateline, d.digest, d.folded, d.version, d.text_version, d.imported, d.warnings, d.tags, "
            "d.sample, d.engine, d.next_statement, t.body, p.offset, p.opened, a.reading, a.archived, d.text_origin "
            "FROM articles a JOIN details d ON d.article_id = a.id JOIN texts t ON t.article_id = a.id "
            "LEFT JOIN sources r ON r.id = a.source_id LEFT JOIN positions p ON p.article_id = a.id "
            "WHERE a.id = ? AND a.date_key IS NOT NULL",
            (article_id,),
        )
        if row is None:
            return None
        article = dict(zip(_ARTICLE, row, strict=True))
        day = key_date(article.pop("date_key"))
        article |= {
            "date": day.isoformat() if day else None,
            "text": unpacked_text(article["text"]),
            "digest": article["digest"].hex(),
            "folded": article["folded"].hex(),
            "warnings": json.loads(article["warnings"] or "[]"),
            "tags": json.loads(article["tags"] or "[]"),
            "engine": self._phrases.text(article["engine"]) if article["engine"] is not None else None,
            "versions": self._versions(article_id),
            "originals": self._originals(article_id),
            "speakers": self._table(
                article_id, IN_ARTICLE, "article_speakers WHERE article_id = ? ORDER BY ordinal"
            ),
            "statements": self._statements(article_id),
        }
        return "articles", article

    def _table(self, article_id: int, columns: Sequence[str], rest: str) -> list[dict[str, Any]]:
        rows = self._db.rows(f"SELECT {', '.join(columns)} FROM {rest}", (article_id,))
        return [dict(zip(columns, row, strict=True)) for row in rows]

    def _versions(self, article_id: int) -> list[dict[str, Any]]:
        columns = ("version", "digest", "folded", "text_version", "title", "imported", "body", "text_origin")
        rows = self._table(article_id, columns, "versions WHERE article_id = ? ORDER BY version")
        return [
            {
                **row,
                "digest": row["digest"].hex(),
                "folded": row["folded"].hex(),
                "body": unpacked_text(row["body"]),
            }
            for row in rows
        ]

    def _originals(self, article_id: int) -> list[dict[str, Any]]:
        rows = self._table(article_id, ("version", "body"), "originals WHERE article_id = ? ORDER BY version")
        return [{"version": row["version"], "body": zlib.decompress(row["body"])} for row in rows]

    def _statements(self, article_id: int) -> list[dict[str, Any]]:
        low, high = article_range(article_id)
        found = []
        for row in self._db.rows(
            f"SELECT {', '.join(STATEMENT)} FROM statements WHERE id BETWEEN ? AND ? ORDER BY ordinal",
            (low, high),
        ):
            statement = dict(zip(STATEMENT, row, strict=True))
            for name in PHRASES:
                statement[name] = self._phrases.text(statement[name])
            found.append(statement)
        return found
