"""A library's connections: what is said to be saved is on the disk, reading writes nothing, rows belong together."""

from __future__ import annotations

import sqlite3

import pytest

from reader import Library, ReaderError

FULL = 2


def test_what_is_saved_outlives_a_power_cut(library: Library) -> None:
    """Each commit waits for the disk: no test can cut the power, so it asks SQLite what it does."""
    database = library._store.database
    with database.writing():
        assert FULL == database.value("PRAGMA synchronous")
        assert "wal" == database.value("PRAGMA journal_mode")


def test_who_reads_writes_nothing(stocked: Library) -> None:
    """A mistake in a read is refused by SQLite itself, also in a thread's own connection and outside a snapshot."""
    database = stocked._store.database
    with pytest.raises(ReaderError, match="cannot be changed"):
        database.run("DELETE FROM articles")
    with pytest.raises(ReaderError, match="cannot be changed"), database.reading():
        database.run("DELETE FROM articles")
    assert 3 == stocked.counts().all


def test_no_row_belongs_to_nothing(stocked: Library) -> None:
    """A text of no article is a mistake of ours that is heard of at once, and takes the whole step back."""
    store = stocked._store
    with pytest.raises(sqlite3.IntegrityError), store.writing():
        store.database.run("UPDATE texts SET article_id = 99 WHERE article_id = 1")
    assert () == stocked.check()
