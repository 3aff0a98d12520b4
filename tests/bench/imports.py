"""What taking articles in costs, in CPU time, against the same rows in bare SQLite. Used by `bench_library`.

Ours is `Library.import_articles`: fields in memory (id, date, title, source, text) -> canonical text, title, dateline,
digests -> attribution -> compressed text, article, statements, speakers, both search indexes, undo, checkpoints, until
the call returns. All threads count. What `attribute` takes for these texts, timed inside the same run, is taken off.

The baseline is what a program would do that just keeps articles: `executemany` of the fields into a plain table and
into an FTS5 index of title and text with our tokenizer, else as SQLite makes it, a transaction for each 1,000 as ours.
Out of both: reading a file, JSON. `from_file` has those in, as `onrecord import` of JSON lines in one process does it,
and is set against the same baseline with `json.loads` of the lines.

What it would take to keep the statements and speakers as plain rows as well is told apart from that.

Both go in turns over the same parts, so that what else the machine does falls on both. Of a long import the first
articles (`warm`) need not count, on either side: they bring the indexes of a large library into memory, which of an
import that has gone on for a million is long done.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from reader import ImportReport, Library
from reader.attribution import Attribution, Span, attribute
from reader.library import preparing

PART = 1000  # articles of ours and of the baseline in turn; a transaction of both

Fields = dict[str, object]


@dataclass(frozen=True)
class Cost:
    """CPU milliseconds an article: ours beyond attribution, the baseline's, its statements', attribution's."""

    ours: float
    bare: float
    statements: float
    engine: float


class Bare:
    """The baseline's library."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute(
            "CREATE TABLE plain(id INTEGER PRIMARY KEY, name, date, title, source, text)"
        )
        self._connection.execute(
            "CREATE VIRTUAL TABLE words USING fts5(title, text, tokenize='unicode61 remove_diacritics 2')"
        )
        self._connection.execute(
            "CREATE TABLE said(article, start, end, kind, act, grp, parent, via, mention_start, mention_end, speaker, "
            "cue_start, cue_end, said_from, said_to, said_words, confidence, reason)"
        )
        self._connection.execute("CREATE TABLE speakers(article, key, name, kind, title, mentions)")
        self._next = 1

    def take(self, articles: Sequence[Fields]) -> None:
        """Keep some articles."""
        rows = [(n, *article.values()) for n, article in enumerate(articles, self._next)]
        self._next += len(rows)
        with self._connection:
            self._connection.executemany("INSERT INTO plain VALUES (?, ?, ?, ?, ?, ?)", rows)
            self._connection.executemany(
                "INSERT INTO words(rowid, title, text) VALUES (?, ?, ?)", [(r[0], r[3], r[5]) for r in rows]
            )

    def take_found(self, found: Sequence[Attribution], first: int) -> None:
        """Keep what was found in some articles: a plain row for each statement and each speaker of an article."""
        together = list(enumerate(found, first))
        statements = [
            (n, s.start, s.end, s.kind, s.act, s.group, s.parent, s.via, *_span(s.speaker), s.speaker_key,
             *_span(s.cue), *(s.said_on or (None, None, None)), s.confidence, s.reason)
            for n, each in together for s in each.statements
        ]  # fmt: skip
        speakers = [
            (n, s.key, s.name, s.kind, s.title, str(s.mentions))
            for n, each in together
            for s in each.speakers
        ]
        with self._connection:
            self._connection.executemany(f"INSERT INTO said VALUES ({', '.join('?' * 18)})", statements)
            self._connection.executemany("INSERT INTO speakers VALUES (?, ?, ?, ?, ?, ?)", speakers)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def _span(span: Span | None) -> tuple[int | None, int | None]:
    return (None, None) if span is None else (span.start, span.end)


Taking = Callable[[Path, Sequence[str], Library, Bare], Cost]


def from_memory(folder: Path, lines: Sequence[str], library: Library, bare: Bare, warm: int = 0) -> Cost:
    """Import of articles in memory, against the same into `bare`; the lines are parsed before the clock runs."""
    articles = [json.loads(line) for line in lines]
    return _in_turns(
        lambda: library.import_articles(articles, str(folder)),
        lambda start: bare.take(articles[start : start + PART]),
        bare.take_found,
        len(articles),
        warm,
    )


def from_file(folder: Path, lines: Sequence[str], library: Library, bare: Bare) -> Cost:
    """Import of a file of JSON lines, against `json.loads` of the lines into `bare`."""
    file = folder / "articles.jsonl"
    file.write_text("".join(lines), encoding="utf-8")
    return _in_turns(
        lambda: library.import_paths([file]),
        lambda start: bare.take([json.loads(line) for line in lines[start : start + PART]]),
        bare.take_found,
        len(lines),
    )


def _in_turns(
    ours: Callable[[], ImportReport],
    bare: Callable[[int], None],
    bare_found: Callable[[Sequence[Attribution], int], None],
    number: int,
    warm: int = 0,
) -> Cost:
    """Run our import; after each 1,000 articles that the engine read, the baseline takes the same."""
    begun = engine = theirs = statements = 0.0
    read = 0
    found: list[Attribution] = []

    def counted(*arguments: object) -> object:
        nonlocal begun, engine, theirs, statements, read
        start = time.process_time()
        result = attribute(*arguments)  # type: ignore[arg-type]  # passed through
        end = time.process_time()
        engine += end - start
        read += 1
        found.append(result)
        if read % PART == 0:
            bare(read - PART)
            middle = time.process_time()
            bare_found(found, read - PART)
            found.clear()
            theirs += middle - end
            statements += time.process_time() - middle
        if read == warm:
            engine = theirs = statements = 0.0
            begun = time.process_time()
        return result

    assert number % PART == warm % PART == 0
    with patch.object(preparing, "attribute", counted):
        begun = time.process_time()
        report = ours()
        all_of_it = time.process_time() - begun
    assert read == number, "every article is read once"
    assert report.imported > 0.9 * number, report
    each = 1000 / (number - warm)
    return Cost(
        (all_of_it - engine - theirs - statements) * each, theirs * each, statements * each, engine * each
    )
