"""What SQLite really complains of becomes a sentence that says what to do; a mistake of ours passes through."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import (
    DiskFullError,
    LibraryDamagedError,
    LibraryLockedError,
    ReaderError,
    SearchInterrupted,
)
from reader.store.failures import readable


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A database with one table."""
    path = tmp_path / "library.onrecord"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE words(word)")
    return path


@pytest.fixture
def connect() -> Iterator[Callable[..., sqlite3.Connection]]:
    """Opens connections that are closed at the end."""
    opened: list[sqlite3.Connection] = []

    def one(where: object, **named: bool) -> sqlite3.Connection:
        opened.append(sqlite3.connect(str(where), timeout=0, isolation_level=None, **named))
        return opened[-1]

    yield one
    for each in opened:
        each.close()


def _read_only(file: Path, connect: Callable[..., sqlite3.Connection]) -> None:
    connect(f"{file.as_uri()}?mode=ro", uri=True).execute("INSERT INTO words VALUES ('a')")


def _full(file: Path, connect: Callable[..., sqlite3.Connection]) -> None:
    full = connect(file)
    full.execute("PRAGMA max_page_count = 3")
    full.execute("INSERT INTO words VALUES (zeroblob(100000))")


def _busy(file: Path, connect: Callable[..., sqlite3.Connection]) -> None:
    connect(file).execute("BEGIN IMMEDIATE")
    connect(file).execute("BEGIN IMMEDIATE")


def _gone(file: Path, connect: Callable[..., sqlite3.Connection]) -> None:
    connect(file.parent / "gone" / "library").execute("SELECT 1")


def _no_database(file: Path, connect: Callable[..., sqlite3.Connection]) -> None:
    file.write_bytes(b"no library at all" * 1000)
    connect(file).execute("SELECT * FROM words")


def _interrupted(file: Path, connect: Callable[..., sqlite3.Connection]) -> None:
    connection = connect(file)
    connection.set_progress_handler(lambda: 1, 1)
    connection.execute("SELECT count(*) FROM words")


@pytest.mark.parametrize(
    ("fail", "kind", "words"),
    [
        (_read_only, ReaderError, "library.onrecord cannot be changed: the file or its folder is read-only."),
        (_full, DiskFullError, "The disk is full. Make room and try again; what was saved before is safe."),
        (_busy, LibraryLockedError, "Nothing was lost; try again when it is done."),
        (_gone, ReaderError, "cannot be opened. Check that its folder exists and can be written to."),
        (_no_database, LibraryDamagedError, "Open a backup of it, or another library."),
        (_interrupted, SearchInterrupted, "A newer search took over."),
    ],
)
def test_a_failure_is_a_sentence(
    file: Path,
    connect: Callable[..., sqlite3.Connection],
    fail: Callable[[Path, Callable[..., sqlite3.Connection]], None],
    kind: type[ReaderError],
    words: str,
) -> None:
    """Each with what the person can do about it."""
    with pytest.raises(sqlite3.Error) as raised:
        fail(file, connect)
    found = readable(raised.value, file)
    assert type(found) is kind
    assert str(found).endswith(words)


def test_a_mistake_of_ours_is_none(file: Path, connect: Callable[..., sqlite3.Connection]) -> None:
    """It must be heard of, and not told away."""
    with pytest.raises(sqlite3.Error) as raised:
        connect(file).execute("SELECT nothing FROM nowhere")
    assert readable(raised.value, file) is None
    assert readable(ValueError("no"), file) is None
