"""Care of the library file: backup, integrity, compacting, and small values kept with it."""

from __future__ import annotations

import functools
import json
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from reader.errors import LibraryDamagedError, ReaderError, SearchInterrupted
from reader.store.database import Database
from reader.store.failures import readable

_LETTERS = ("", *"abcdefghijklmnopqrstuvwxyz")  # words begin with them, or come before or after all
_DAMAGED_INDEX = "The search index is damaged; compacting the library makes it anew."
_INCREMENTAL = 2
_STEP = 0.02  # seconds in which nobody else can write
_TRIES, _QUIET = 5, 2.0  # seconds
_SAMPLE = 400  # rows of each index
_PAGES = 2000  # pages a step of a backup, so that writers get their turn

_COUNTS = (
    ("articles", "date_key IS NOT NULL"),
    ("unread", "date_key IS NOT NULL AND unread = 1"),
    ("to_read", "date_key IS NOT NULL AND to_read IS NOT NULL"),
    ("bookmarked", "date_key IS NOT NULL AND bookmarks > 0"),
    ("noted", "date_key IS NOT NULL AND notes > 0"),
    ("undated", "date_key < 0"),
    ("unsourced", "date_key IS NOT NULL AND source_id IS NULL"),
)


_SAID = (
    "SELECT count(*), ifnull(sum(statements), 0), ifnull(sum(direct), 0) FROM article_speakers "
    "WHERE speaker_id = speakers.id AND statements > 0 AND date_key IS NOT NULL"
)


class Care:
    """What keeps the file healthy; none of it changes what the library says."""

    def __init__(self, database: Database) -> None:
        self._db = database

    @staticmethod
    def sqlite_version() -> str:
        """The version of the SQLite library in use."""
        return sqlite3.sqlite_version

    def backup(self, destination: Path) -> None:
        """Copy the library, while it is in use, to a file that appears only when it is whole."""
        part = destination.with_name(destination.name + ".part")
        try:
            part.unlink(missing_ok=True)
            with self._db.source() as source, closing(sqlite3.connect(part)) as copy:
                source.backup(copy, pages=_PAGES)
                if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                    raise ReaderError(
                        "The library is damaged; the backup was not written. Run the integrity check."
                    )
            part.replace(destination)
        except sqlite3.Error as error:
            raise readable(error, destination) or error from error
        except OSError as error:
            raise ReaderError(f"{destination} cannot be written: {error.strerror}.") from error
        finally:
            part.unlink(missing_ok=True)

    def checks(self) -> list[Callable[[], list[str]]]:
        """What is to be looked at, one after the other in one snapshot: what is wrong, in sentences."""
        found: list[int] = []
        ends = [*_LETTERS[1:], None]
        return [
            self._damage,
            self._lost,
            self.wrong_counts,
            self.wrong_index,
            *(
                functools.partial(self._read_words, "search", *span, found)
                for span in zip(_LETTERS, ends, strict=True)
            ),
            functools.partial(self._missing_words, found),
            functools.partial(self._read_words, "said", "", None, []),
        ]

    def _damage(self) -> list[str]:
        rows = self._db.rows("PRAGMA integrity_check(20)")
        return [f"The file is damaged: {message}." for (message,) in rows if message != "ok"]

    def _lost(self) -> list[str]:
        found = []
        missing = self._db.value(
            "SELECT count(*) FROM articles a LEFT JOIN texts t ON t.article_id = a.id WHERE t.article_id IS NULL"
        )
        if missing:
            found.append(f"{missing} articles have lost their text.")
        broken = len(self._db.rows("PRAGMA foreign_key_check"))
        if broken:
            found.append(f"{broken} rows belong to nothing.")
        return found

    def _read_words(self, index: str, first: str, last: str | None, found: list[int]) -> list[str]:
        """Read an index from one word to another, and count where words stand.

        FTS5's own check would keep everybody from writing for as long as it takes.
        """
        before = "" if last is None else " AND term < ?"
        try:
            found.append(
                self._db.value(
                    f"SELECT count(*) FROM temp.{index}_words WHERE term >= ?{before}",
                    (first,) if last is None else (first, last),
                )
            )
        except LibraryDamagedError:
            return [_DAMAGED_INDEX]
        return []

    def _missing_words(self, found: Sequence[int]) -> list[str]:
        """The index counts the words that go in: as many have to be there. Of statements it keeps no places."""
        numbers = _varints(self._db.value("SELECT block FROM search_data WHERE id = 1") or b"")
        return [] if sum(numbers[1:]) == sum(found) else [_DAMAGED_INDEX]

    def wrong_counts(self) -> list[str]:
        """Whether the counters are true."""
        row = self._db.one(
            "SELECT articles, unread, to_read, bookmarked, noted, undated, unsourced FROM counters"
        )
        true = tuple(
            self._db.value(f"SELECT count(*) FROM articles WHERE {condition}") for _, condition in _COUNTS
        )
        if row == true and not self._miscounted():
            return []
        return ["The counters disagree with the library; compacting it sets them right."]

    def _miscounted(self) -> list[int]:
        rows = self._db.rows(f"SELECT id FROM speakers WHERE (articles, statements, direct) IS NOT ({_SAID})")
        return [row[0] for row in rows]

    def wrong_index(self) -> list[str]:
        """Whether every listed article has its entry in the search index."""
        listed = self._db.value("SELECT count(*) FROM articles WHERE date_key IS NOT NULL")
        if self._db.value("SELECT count(*) FROM search_docsize") == listed:
            return []
        return ["The search index disagrees with the library; compacting it makes the index anew."]

    def recount(self) -> None:
        """Set the counters from the articles themselves."""
        columns = ", ".join(
            f"{name} = (SELECT count(*) FROM articles WHERE {where})" for name, where in _COUNTS
        )
        self._db.run(f"UPDATE counters SET {columns}")
        self._db.run(
            "UPDATE sources SET articles = (SELECT count(*) FROM articles a WHERE a.source_id = sources.id "
            "AND a.date_key IS NOT NULL)"
        )
        self._db.run(f"UPDATE speakers SET (articles, statements, direct) = ({_SAID})")

    def optimize(self) -> None:
        """What SQLite wants done now and then; quick, for of large tables it looks at a sample."""
        with self._db.writing():
            self._db.run(f"PRAGMA analysis_limit = {_SAMPLE}")
            self._db.run("PRAGMA optimize")

    def room(self) -> tuple[int, int]:
        """The pages of the file, and how many of them are free."""
        return self._db.value("PRAGMA page_count"), self._db.value("PRAGMA freelist_count")

    def gives_back_in_steps(self) -> bool:
        """Whether `give_back` works; files that an earlier version made may need a `vacuum` for that."""
        return bool(self._db.value("PRAGMA auto_vacuum") == _INCREMENTAL)

    def give_back(self) -> int:
        """Inside a transaction: give some free pages back to the disk; how many are left."""
        until = time.monotonic() + _STEP
        left = int(self._db.value("PRAGMA freelist_count"))
        while left and time.monotonic() < until:
            self._db.rows("PRAGMA incremental_vacuum(1)")
            left -= 1
        return left

    def vacuum(self, cancelled: Callable[[], bool]) -> None:
        """Give all free pages back to the disk. Needs room for a second copy while it runs.

        Whoever of this process wants to write meanwhile goes first; then it begins again, some times.
        """
        for _ in range(_TRIES):
            try:
                self._db.vacuum(cancelled)
            except SearchInterrupted:
                if cancelled():
                    raise
                while self._db.is_wanted:
                    time.sleep(_STEP)
                time.sleep(_QUIET)
            else:
                return
        raise ReaderError(
            "Free room was not given back to the disk, for you went on writing. What you wrote is saved; "
            "compact the library again when you write nothing."
        )

    def setting(self, key: str) -> Any:
        """A small value kept with the library, None if it was never set."""
        value = self._db.value("SELECT value FROM settings WHERE key = ?", (key,))
        return None if value is None else json.loads(value)

    def set_setting(self, key: str, value: Any) -> None:
        """Keep a small value that JSON can hold."""
        self._db.run("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, json.dumps(value)))

    def forget_setting(self, key: str) -> None:
        """Forget a small value."""
        self._db.run("DELETE FROM settings WHERE key = ?", (key,))


def _varints(block: bytes) -> list[int]:
    """SQLite's numbers of seven bits a byte, as FTS5 keeps its totals: articles, then the words of each column."""
    found, number = [], 0
    for byte in block:
        number = number << 7 | byte & 0x7F
        if byte < 0x80:  # none of ours has the nine bytes of which the last counts whole
            found.append(number)
            number = 0
    return found
