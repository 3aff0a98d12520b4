"""What taking articles in costs, in CPU time, against the same rows in bare SQLite. Used by `bench_library`.

Ours is `Library.import_articles`: fields in memory (id, date, title, source, text) -> canonical text, title, dateline,
digests -> attribution -> compressed text, article, statements, speakers, both search indexes, undo, checkpoints, until
the call returns. All threads count. What `attribute` takes for these texts, timed inside the same run, is taken off.

The baseline is what a program would do that just keeps articles: `executemany` of the fields into a plain table and
into an FTS5 index of title and text with our tokenizer, else as SQLite makes it, a transaction for each 1,000 as ours.
Out of both: reading a file, JSON. `from_file` has those in, as `onrecord import` of JSON lines in one process does it,
and is set against the same baseline with `json.loads` of the lines.

Both go in turns over the same parts, so that what else the machine does falls on both.
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
from reader.attribution import attribute
from reader.library import preparing

PART = 1000  # articles of ours and of the baseline in turn; a transaction of both

Fields = dict[str, object]


@dataclass(frozen=True)
class Cost:
    """CPU milliseconds an article: ours beyond attribution, the baseline's, attribution's."""

    ours: float
    bare: float
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

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


Taking = Callable[[Path, Sequence[str], Library, Bare], Cost]


def from_memory(folder: Path, lines: Sequence[str], library: Library, bare: Bare) -> Cost:
    """Import of articles in memory, against the same into `bare`; the lines are parsed before the clock runs."""
    articles = [json.loads(line) for line in lines]
    return _in_turns(
        lambda: library.import_articles(articles, str(folder)),
        lambda start: bare.take(articles[start : start + PART]),
        len(articles),
    )


def from_file(folder: Path, lines: Sequence[str], library: Library, bare: Bare) -> Cost:
    """Import of a file of JSON lines, against `json.loads` of the lines into `bare`."""
    file = folder / "articles.jsonl"
    file.write_text("".join(lines), encoding="utf-8")
    return _in_turns(
        lambda: library.import_paths([file]),
        lambda start: bare.take([json.loads(line) for line in lines[start : start + PART]]),
        len(lines),
    )


def _in_turns(ours: Callable[[], ImportReport], bare: Callable[[int], None], number: int) -> Cost:
    """Run our import; after each 1,000 articles that the engine read, the baseline takes the same."""
    engine = theirs = 0.0
    read = 0

    def counted(*arguments: object) -> object:
        nonlocal engine, theirs, read
        start = time.process_time()
        try:
            return attribute(*arguments)  # type: ignore[arg-type]  # passed through
        finally:
            end = time.process_time()
            engine += end - start
            read += 1
            if read % PART == 0:
                bare(read - PART)
                theirs += time.process_time() - end

    assert number % PART == 0
    with patch.object(preparing, "attribute", counted):
        start = time.process_time()
        report = ours()
        all_of_it = time.process_time() - start
    assert read == number, "every article is read once"
    assert report.imported > 0.9 * number, report
    each = 1000 / number
    return Cost((all_of_it - engine - theirs) * each, theirs * each, engine * each)
