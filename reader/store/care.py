"""Care of the library file: backup, integrity, compacting, and small values kept with it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from reader.errors import ReaderError
from reader.store.database import Database, readable

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
            with closing(sqlite3.connect(self._db.path)) as source, closing(sqlite3.connect(part)) as copy:
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

    def problems(self) -> tuple[str, ...]:
        """What is wrong with the file, in sentences; nothing for a healthy one."""
        found: list[str] = []
        with self._db.reading():
            for (message,) in self._db.rows("PRAGMA integrity_check(20)"):
                if message != "ok":
                    found.append(f"The file is damaged: {message}.")
            missing = self._db.value(
                "SELECT count(*) FROM articles a LEFT JOIN texts t ON t.article_id = a.id "
                "WHERE t.article_id IS NULL"
            )
            if missing:
                found.append(f"{missing} articles have lost their text.")
            broken = len(self._db.rows("PRAGMA foreign_key_check"))
            if broken:
                found.append(f"{broken} rows belong to nothing.")
            found.extend(self._wrong_counts())
        with self._db.writing():
            for table in ("search", "said"):
                try:
                    self._db.run(f"INSERT INTO {table}({table}) VALUES ('integrity-check')")
                except ReaderError:
                    found.append("The search index is damaged; compacting the library makes it anew.")
        return tuple(found)

    def _wrong_counts(self) -> list[str]:
        row = self._db.one(
            "SELECT articles, unread, to_read, bookmarked, noted, undated, unsourced FROM counters"
        )
        true = tuple(
            self._db.value(f"SELECT count(*) FROM articles WHERE {condition}") for _, condition in _COUNTS
        )
        indexed = self._db.value("SELECT count(*) FROM search_docsize")
        spoken = self._db.value(
            f"SELECT count(*) FROM speakers WHERE (articles, statements, direct) IS NOT ({_SAID})"
        )
        agree = row == true and not spoken
        wrong = [] if agree else ["The counters disagree with the library; compacting it sets them right."]
        if indexed != true[0]:
            wrong.append("The search index disagrees with the library; compacting it makes the index anew.")
        return wrong

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
        """What SQLite wants done now and then; quick."""
        with self._db.writing():
            self._db.run("PRAGMA optimize")

    def vacuum(self) -> None:
        """Give free pages back to the disk. Needs room for a second copy while it runs."""
        self._db.alone("VACUUM")

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
