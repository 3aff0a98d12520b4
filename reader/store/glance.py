"""The first rows of a library that is not open yet: one look at the file, which only reads and never waits."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from reader.listed import ArticleRow
from reader.store.migrations import APPLICATION_ID, LATEST
from reader.store.rows import Rows

if TYPE_CHECKING:
    from reader.store.database import Database


def first_rows(path: Path, limit: int) -> tuple[ArticleRow, ...] | None:
    """The newest articles' rows, or None where the file is not a sound library of this version's schema."""
    if not path.is_file():  # a pipe may never give a byte
        return None
    try:
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0)
        ) as connection:
            glance = _Glance(connection)
            if glance.pragma("application_id") != APPLICATION_ID or glance.pragma("user_version") != LATEST:
                return None
            connection.execute("BEGIN")
            newest = "SELECT id FROM articles WHERE date_key IS NOT NULL ORDER BY date_key DESC LIMIT ?"
            ids = [row[0] for row in glance.rows(newest, (limit,))]
            return Rows(cast("Database", glance)).rows(ids, ())  # of which it asks for rows alone
    except (sqlite3.Error, OSError, ValueError):
        return None  # opening it in earnest says what is wrong


class _Glance:
    """What `Rows` asks of a database."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def pragma(self, name: str) -> int:
        return int(self._connection.execute(f"PRAGMA {name}").fetchone()[0])

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql, parameters).fetchall()
